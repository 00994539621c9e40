	.file	"socket_filter.c"
	.file	0 "." "socket_filter.c" md5 0x33ef7aeef94e6f33ea110a2c2c497f56
	.section	socket,"ax",@progbits
	.globl	filter                          # -- Begin function filter
	.p2align	3
	.type	filter,@function
filter:                                 # @filter
.Lfunc_begin0:
	.loc	0 14 0                          # socket_filter.c:14:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: filter:skb <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: filter:skb <- $r6
	.loc	0 17 29 prologue_end            # socket_filter.c:17:29
.Ltmp2:
	r0 = *(u16 *)skb[4]
	r7 = r0
	.loc	0 17 9 is_stmt 0                # socket_filter.c:17:9
.Ltmp3:
	r0 = *(u8 *)skb[3]
	.loc	0 17 27                         # socket_filter.c:17:27
.Ltmp4:
	w7 += w0
	.loc	0 15 16 is_stmt 1               # socket_filter.c:15:16
.Ltmp5:
	w8 = *(u32 *)(r6 + 0)
	.loc	0 15 20 is_stmt 0               # socket_filter.c:15:20
.Ltmp6:
	w8 &= 15
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: filter:at <- $r8
	.loc	0 18 53                         # socket_filter.c:18:53
.Ltmp9:
	r1 = r8
	r1 += 14
	.loc	0 18 35                         # socket_filter.c:18:35
.Ltmp10:
	r0 = *(u32 *)skb[r1]
	*(u64 *)(r10 - 8) = r0
	.loc	0 18 27                         # socket_filter.c:18:27
.Ltmp11:
	r1 = r8
	r1 += 12
	.loc	0 18 9                          # socket_filter.c:18:9
.Ltmp12:
	r0 = *(u16 *)skb[r1]
	r9 = r0
	.loc	0 17 87                         # socket_filter.c:17:87
.Ltmp13:
	r8 += 10
.Ltmp14:
.Ltmp15:
	.loc	0 17 69                         # socket_filter.c:17:69
.Ltmp16:
	r0 = *(u8 *)skb[r8]
	r8 = r0
	.loc	0 17 49                         # socket_filter.c:17:49
.Ltmp17:
	r0 = *(u32 *)skb[6]
	.loc	0 17 47                         # socket_filter.c:17:47
.Ltmp18:
	w7 += w0
	.loc	0 17 67                         # socket_filter.c:17:67
.Ltmp19:
	w7 += w8
	.loc	0 17 93                         # socket_filter.c:17:93
.Ltmp20:
	w7 += w9
	.loc	0 18 33                         # socket_filter.c:18:33
.Ltmp21:
	r1 = *(u64 *)(r10 - 8)
	w7 += w1
	.loc	0 17 2 is_stmt 1                # socket_filter.c:17:2
.Ltmp22:
	w0 = w7
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end0:
	.size	filter, .Lfunc_end0-filter
	.cfi_endproc
                                        # -- End function
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	2                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp14-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	88                              # DW_OP_reg8
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x1ba DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0xc DW_TAG_array_type
	.long	62                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x3e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x42:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x46:0x22 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	104                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	108                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x5e:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	46                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	434                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x68:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x6c:0x5 DW_TAG_pointer_type
	.long	113                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x71:0x11d DW_TAG_structure_type
	.byte	45                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x76:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x7f:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x88:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x91:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x9a:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xa3:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xac:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xb5:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xbe:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xc7:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xd0:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xd9:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xe2:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	410                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xeb:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xf4:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xfd:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x106:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x10f:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x118:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x121:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x12a:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x133:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	422                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x13c:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	422                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x145:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x14e:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x157:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x160:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	434                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x169:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	434                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x172:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x17b:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	398                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x184:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	446                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x18e:0x8 DW_TAG_typedef
	.long	406                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x196:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x19a:0xc DW_TAG_array_type
	.long	398                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x19f:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x1a6:0xc DW_TAG_array_type
	.long	398                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1ab:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x1b2:0x8 DW_TAG_typedef
	.long	442                             # DW_AT_type
	.byte	39                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x1ba:0x4 DW_TAG_base_type
	.byte	38                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x1be:0x5 DW_TAG_pointer_type
	.long	451                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1c3:0x2 DW_TAG_structure_type
	.byte	44                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	192                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"socket_filter.c"               # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=48
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=50
.Linfo_string4:
	.asciz	"char"                          # string offset=58
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=63
.Linfo_string6:
	.asciz	"filter"                        # string offset=83
.Linfo_string7:
	.asciz	"int"                           # string offset=90
.Linfo_string8:
	.asciz	"skb"                           # string offset=94
.Linfo_string9:
	.asciz	"len"                           # string offset=98
.Linfo_string10:
	.asciz	"unsigned int"                  # string offset=102
.Linfo_string11:
	.asciz	"u32"                           # string offset=115
.Linfo_string12:
	.asciz	"pkt_type"                      # string offset=119
.Linfo_string13:
	.asciz	"mark"                          # string offset=128
.Linfo_string14:
	.asciz	"queue_mapping"                 # string offset=133
.Linfo_string15:
	.asciz	"protocol"                      # string offset=147
.Linfo_string16:
	.asciz	"vlan_present"                  # string offset=156
.Linfo_string17:
	.asciz	"vlan_tci"                      # string offset=169
.Linfo_string18:
	.asciz	"vlan_proto"                    # string offset=178
.Linfo_string19:
	.asciz	"priority"                      # string offset=189
.Linfo_string20:
	.asciz	"ingress_ifindex"               # string offset=198
.Linfo_string21:
	.asciz	"ifindex"                       # string offset=214
.Linfo_string22:
	.asciz	"tc_index"                      # string offset=222
.Linfo_string23:
	.asciz	"cb"                            # string offset=231
.Linfo_string24:
	.asciz	"hash"                          # string offset=234
.Linfo_string25:
	.asciz	"tc_classid"                    # string offset=239
.Linfo_string26:
	.asciz	"data"                          # string offset=250
.Linfo_string27:
	.asciz	"data_end"                      # string offset=255
.Linfo_string28:
	.asciz	"napi_id"                       # string offset=264
.Linfo_string29:
	.asciz	"family"                        # string offset=272
.Linfo_string30:
	.asciz	"remote_ip4"                    # string offset=279
.Linfo_string31:
	.asciz	"local_ip4"                     # string offset=290
.Linfo_string32:
	.asciz	"remote_ip6"                    # string offset=300
.Linfo_string33:
	.asciz	"local_ip6"                     # string offset=311
.Linfo_string34:
	.asciz	"remote_port"                   # string offset=321
.Linfo_string35:
	.asciz	"local_port"                    # string offset=333
.Linfo_string36:
	.asciz	"data_meta"                     # string offset=344
.Linfo_string37:
	.asciz	"flow_keys"                     # string offset=354
.Linfo_string38:
	.asciz	"unsigned long long"            # string offset=364
.Linfo_string39:
	.asciz	"u64"                           # string offset=383
.Linfo_string40:
	.asciz	"tstamp"                        # string offset=387
.Linfo_string41:
	.asciz	"wire_len"                      # string offset=394
.Linfo_string42:
	.asciz	"gso_segs"                      # string offset=403
.Linfo_string43:
	.asciz	"sk"                            # string offset=412
.Linfo_string44:
	.asciz	"bpf_sock"                      # string offset=415
.Linfo_string45:
	.asciz	"__sk_buff"                     # string offset=424
.Linfo_string46:
	.asciz	"at"                            # string offset=434
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	668
	.long	668
	.long	630
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108895                        # 0x400001f
	.long	176
	.long	11
	.long	3
	.long	0                               # 0x0
	.long	15
	.long	3
	.long	32                              # 0x20
	.long	24
	.long	3
	.long	64                              # 0x40
	.long	29
	.long	3
	.long	96                              # 0x60
	.long	43
	.long	3
	.long	128                             # 0x80
	.long	52
	.long	3
	.long	160                             # 0xa0
	.long	65
	.long	3
	.long	192                             # 0xc0
	.long	74
	.long	3
	.long	224                             # 0xe0
	.long	85
	.long	3
	.long	256                             # 0x100
	.long	94
	.long	3
	.long	288                             # 0x120
	.long	110
	.long	3
	.long	320                             # 0x140
	.long	118
	.long	3
	.long	352                             # 0x160
	.long	127
	.long	5
	.long	384                             # 0x180
	.long	130
	.long	3
	.long	544                             # 0x220
	.long	135
	.long	3
	.long	576                             # 0x240
	.long	146
	.long	3
	.long	608                             # 0x260
	.long	151
	.long	3
	.long	640                             # 0x280
	.long	160
	.long	3
	.long	672                             # 0x2a0
	.long	168
	.long	3
	.long	704                             # 0x2c0
	.long	175
	.long	3
	.long	736                             # 0x2e0
	.long	186
	.long	3
	.long	768                             # 0x300
	.long	196
	.long	7
	.long	800                             # 0x320
	.long	207
	.long	7
	.long	928                             # 0x3a0
	.long	217
	.long	3
	.long	1056                            # 0x420
	.long	229
	.long	3
	.long	1088                            # 0x440
	.long	240
	.long	3
	.long	1120                            # 0x460
	.long	250
	.long	8
	.long	1152                            # 0x480
	.long	260
	.long	8
	.long	1216                            # 0x4c0
	.long	267
	.long	3
	.long	1280                            # 0x500
	.long	276
	.long	3
	.long	1312                            # 0x520
	.long	285
	.long	10
	.long	1344                            # 0x540
	.long	288                             # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	292                             # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305                             # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 7)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	329                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	348                             # BTF_KIND_FWD(id = 11)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	361                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	365                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	12
	.long	609                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	6
	.long	4
	.long	614                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	622                             # BTF_KIND_DATASEC(id = 18)
	.long	251658241                       # 0xf000001
	.long	0
	.long	17
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"__sk_buff"                     # string offset=1
	.byte	0
	.ascii	"len"                           # string offset=11
	.byte	0
	.ascii	"pkt_type"                      # string offset=15
	.byte	0
	.ascii	"mark"                          # string offset=24
	.byte	0
	.ascii	"queue_mapping"                 # string offset=29
	.byte	0
	.ascii	"protocol"                      # string offset=43
	.byte	0
	.ascii	"vlan_present"                  # string offset=52
	.byte	0
	.ascii	"vlan_tci"                      # string offset=65
	.byte	0
	.ascii	"vlan_proto"                    # string offset=74
	.byte	0
	.ascii	"priority"                      # string offset=85
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=94
	.byte	0
	.ascii	"ifindex"                       # string offset=110
	.byte	0
	.ascii	"tc_index"                      # string offset=118
	.byte	0
	.ascii	"cb"                            # string offset=127
	.byte	0
	.ascii	"hash"                          # string offset=130
	.byte	0
	.ascii	"tc_classid"                    # string offset=135
	.byte	0
	.ascii	"data"                          # string offset=146
	.byte	0
	.ascii	"data_end"                      # string offset=151
	.byte	0
	.ascii	"napi_id"                       # string offset=160
	.byte	0
	.ascii	"family"                        # string offset=168
	.byte	0
	.ascii	"remote_ip4"                    # string offset=175
	.byte	0
	.ascii	"local_ip4"                     # string offset=186
	.byte	0
	.ascii	"remote_ip6"                    # string offset=196
	.byte	0
	.ascii	"local_ip6"                     # string offset=207
	.byte	0
	.ascii	"remote_port"                   # string offset=217
	.byte	0
	.ascii	"local_port"                    # string offset=229
	.byte	0
	.ascii	"data_meta"                     # string offset=240
	.byte	0
	.ascii	"flow_keys"                     # string offset=250
	.byte	0
	.ascii	"tstamp"                        # string offset=260
	.byte	0
	.ascii	"wire_len"                      # string offset=267
	.byte	0
	.ascii	"gso_segs"                      # string offset=276
	.byte	0
	.ascii	"sk"                            # string offset=285
	.byte	0
	.ascii	"u32"                           # string offset=288
	.byte	0
	.ascii	"unsigned int"                  # string offset=292
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=305
	.byte	0
	.ascii	"u64"                           # string offset=325
	.byte	0
	.ascii	"unsigned long long"            # string offset=329
	.byte	0
	.ascii	"bpf_sock"                      # string offset=348
	.byte	0
	.ascii	"skb"                           # string offset=357
	.byte	0
	.ascii	"int"                           # string offset=361
	.byte	0
	.ascii	"filter"                        # string offset=365
	.byte	0
	.ascii	"socket"                        # string offset=372
	.byte	0
	.ascii	"./socket_filter.c"             # string offset=379
	.byte	0
	.ascii	"int filter(struct __sk_buff *skb)" # string offset=397
	.byte	0
	.ascii	"\treturn load_byte(skb, 3) + load_half(skb, 4) + load_word(skb, 6) + load_byte(skb, at + 10) +" # string offset=431
	.byte	0
	.ascii	"\tu64 at = skb->len & 15;"     # string offset=525
	.byte	0
	.ascii	"\t       load_half(skb, at + 12) + load_word(skb, at + 14);" # string offset=550
	.byte	0
	.ascii	"char"                          # string offset=609
	.byte	0
	.ascii	"LICENSE"                       # string offset=614
	.byte	0
	.ascii	"license"                       # string offset=622
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	300
	.long	320
	.long	0
	.long	8                               # FuncInfo
	.long	372                             # FuncInfo section string offset=372
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	372                             # LineInfo section string offset=372
	.long	18
	.long	.Lfunc_begin0
	.long	379
	.long	397
	.long	13312                           # Line 13 Col 0
	.long	.Ltmp2
	.long	379
	.long	431
	.long	17437                           # Line 17 Col 29
	.long	.Ltmp3
	.long	379
	.long	431
	.long	17417                           # Line 17 Col 9
	.long	.Ltmp4
	.long	379
	.long	431
	.long	17435                           # Line 17 Col 27
	.long	.Ltmp5
	.long	379
	.long	525
	.long	15376                           # Line 15 Col 16
	.long	.Ltmp6
	.long	379
	.long	525
	.long	15380                           # Line 15 Col 20
	.long	.Ltmp9
	.long	379
	.long	550
	.long	18485                           # Line 18 Col 53
	.long	.Ltmp10
	.long	379
	.long	550
	.long	18467                           # Line 18 Col 35
	.long	.Ltmp11
	.long	379
	.long	550
	.long	18459                           # Line 18 Col 27
	.long	.Ltmp12
	.long	379
	.long	550
	.long	18441                           # Line 18 Col 9
	.long	.Ltmp13
	.long	379
	.long	431
	.long	17495                           # Line 17 Col 87
	.long	.Ltmp16
	.long	379
	.long	431
	.long	17477                           # Line 17 Col 69
	.long	.Ltmp17
	.long	379
	.long	431
	.long	17457                           # Line 17 Col 49
	.long	.Ltmp18
	.long	379
	.long	431
	.long	17455                           # Line 17 Col 47
	.long	.Ltmp19
	.long	379
	.long	431
	.long	17475                           # Line 17 Col 67
	.long	.Ltmp20
	.long	379
	.long	431
	.long	17501                           # Line 17 Col 93
	.long	.Ltmp21
	.long	379
	.long	550
	.long	18465                           # Line 18 Col 33
	.long	.Ltmp22
	.long	379
	.long	431
	.long	17410                           # Line 17 Col 2
	.addrsig
	.addrsig_sym filter
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
