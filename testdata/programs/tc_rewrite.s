	.file	"tc_rewrite.c"
	.file	0 "." "tc_rewrite.c" md5 0x1f31a7b4c5a2b4ba69df95abc9f5fd2d
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	rewrite                         # -- Begin function rewrite
	.p2align	3
	.type	rewrite,@function
rewrite:                                # @rewrite
.Lfunc_begin0:
	.loc	0 10 0                          # tc_rewrite.c:10:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: rewrite:skb <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: rewrite:skb <- $r6
	w1 = 0
.Ltmp2:
	.loc	0 11 5 prologue_end             # tc_rewrite.c:11:5
.Ltmp3:
.Ltmp4:
	*(u16 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w1
	w1 = -875902520
	.loc	0 11 20                         # tc_rewrite.c:11:20
.Ltmp5:
	*(u32 *)(r10 - 12) = w1
	w1 = 1007
	.loc	0 16 13                         # tc_rewrite.c:16:13
.Ltmp6:
	*(u32 *)(r6 + 56) = w1
	w1 = 7
	.loc	0 15 16                         # tc_rewrite.c:15:16
.Ltmp7:
	*(u32 *)(r6 + 32) = w1
	w1 = 1000
	.loc	0 14 12                         # tc_rewrite.c:14:12
.Ltmp8:
	*(u32 *)(r6 + 8) = w1
	w1 = 3
	.loc	0 17 16                         # tc_rewrite.c:17:16
.Ltmp9:
	*(u32 *)(r6 + 44) = w1
	r3 = r10
	r3 += -8
.Ltmp10:
	.loc	0 18 6                          # tc_rewrite.c:18:6
.Ltmp11:
.Ltmp12:
	r1 = r6
	w2 = 30
	w4 = 6
	call 26
.Ltmp13:
	.loc	0 18 6                          # tc_rewrite.c:18:6
	r1 = r0
	w0 = -1
.Ltmp14:
	if r1 != 0 goto LBB0_6
.Ltmp15:
.Ltmp16:
# %bb.1:
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 0 6 is_stmt 0                 # tc_rewrite.c:0:6
	r3 = r10
	r3 += -12
.Ltmp17:
	.loc	0 20 6 is_stmt 1                # tc_rewrite.c:20:6
.Ltmp18:
.Ltmp19:
	r1 = r6
	w2 = 32
	w4 = 4
	r5 = 0
	call 9
.Ltmp20:
	.loc	0 20 6                          # tc_rewrite.c:20:6
	r1 = r0
	w0 = -2
.Ltmp21:
	if r1 != 0 goto LBB0_6
.Ltmp22:
.Ltmp23:
# %bb.2:
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 0 6 is_stmt 0                 # tc_rewrite.c:0:6
	r8 = r10
	r8 += -8
	r3 = r10
	r3 += -12
	w9 = 0
	.loc	0 22 15 is_stmt 1               # tc_rewrite.c:22:15
.Ltmp24:
	r1 = r8
	w2 = 4
	w4 = 4
	w5 = 0
	call 28
.Ltmp25:
	.loc	0 22 15                         # tc_rewrite.c:22:15
	r7 = r0
.Ltmp26:
.Ltmp27:
	#DEBUG_VALUE: rewrite:difference <- $r7
	.loc	0 23 6                          # tc_rewrite.c:23:6
.Ltmp28:
	r1 = r6
	w2 = 30
	r3 = r8
	w4 = 6
	call 26
.Ltmp29:
	.loc	0 23 6                          # tc_rewrite.c:23:6
	r1 = r0
	w0 = -3
.Ltmp30:
	if r1 != 0 goto LBB0_6
.Ltmp31:
.Ltmp32:
# %bb.3:
	#DEBUG_VALUE: rewrite:difference <- $r7
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 27 27 is_stmt 0               # tc_rewrite.c:27:27
.Ltmp33:
	if r7 == 0 goto LBB0_5
.Ltmp34:
.Ltmp35:
# %bb.4:
	#DEBUG_VALUE: rewrite:difference <- $r7
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 0 27                          # tc_rewrite.c:0:27
	w9 = 10000
.Ltmp36:
.Ltmp37:
LBB0_5:
	#DEBUG_VALUE: rewrite:difference <- $r7
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 26 9 is_stmt 1                # tc_rewrite.c:26:9
.Ltmp38:
	w1 = *(u8 *)(r10 - 8)
	.loc	0 26 18 is_stmt 0               # tc_rewrite.c:26:18
.Ltmp39:
	w9 += w1
	.loc	0 26 20                         # tc_rewrite.c:26:20
.Ltmp40:
	w1 = *(u8 *)(r10 - 7)
	.loc	0 26 29                         # tc_rewrite.c:26:29
.Ltmp41:
	w9 += w1
	.loc	0 26 31                         # tc_rewrite.c:26:31
.Ltmp42:
	w1 = *(u8 *)(r10 - 6)
	.loc	0 26 40                         # tc_rewrite.c:26:40
.Ltmp43:
	w9 += w1
	.loc	0 26 42                         # tc_rewrite.c:26:42
.Ltmp44:
	w1 = *(u8 *)(r10 - 5)
	.loc	0 26 51                         # tc_rewrite.c:26:51
.Ltmp45:
	w9 += w1
	.loc	0 26 53                         # tc_rewrite.c:26:53
.Ltmp46:
	w1 = *(u8 *)(r10 - 4)
	.loc	0 26 62                         # tc_rewrite.c:26:62
.Ltmp47:
	w9 += w1
	.loc	0 26 64                         # tc_rewrite.c:26:64
.Ltmp48:
	w1 = *(u8 *)(r10 - 3)
	.loc	0 26 73                         # tc_rewrite.c:26:73
.Ltmp49:
	w9 += w1
	.loc	0 26 75                         # tc_rewrite.c:26:75
.Ltmp50:
	w1 = *(u32 *)(r6 + 56)
	.loc	0 26 86                         # tc_rewrite.c:26:86
.Ltmp51:
	w9 += w1
	.loc	0 26 93                         # tc_rewrite.c:26:93
.Ltmp52:
	w1 = *(u32 *)(r6 + 44)
	.loc	0 26 102                        # tc_rewrite.c:26:102
.Ltmp53:
	w9 += w1
	w0 = w9
.Ltmp54:
.Ltmp55:
LBB0_6:
	#DEBUG_VALUE: rewrite:skb <- $r6
	.loc	0 28 1 is_stmt 1                # tc_rewrite.c:28:1
.Ltmp56:
	exit
.Ltmp57:
.Ltmp58:
.Lfunc_end0:
	.size	rewrite, .Lfunc_end0-rewrite
	.cfi_endproc
                                        # -- End function
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp54-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
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
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x292 DW_TAG_compile_unit
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
	.byte	30                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x46:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	79                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	170                             # DW_AT_decl_line
	.byte	26                              # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x4f:0x5 DW_TAG_pointer_type
	.long	84                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x54:0x1a DW_TAG_subroutine_type
	.long	110                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	10                              # Abbrev [10] 0x59:0x5 DW_TAG_formal_parameter
	.long	114                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x5e:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x63:0x5 DW_TAG_formal_parameter
	.long	132                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x68:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x6e:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x72:0x5 DW_TAG_pointer_type
	.long	119                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x77:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x78:0x8 DW_TAG_typedef
	.long	128                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x80:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x84:0x1 DW_TAG_pointer_type
	.byte	7                               # Abbrev [7] 0x85:0x9 DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	142                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	165                             # DW_AT_decl_line
	.byte	9                               # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x8e:0x5 DW_TAG_pointer_type
	.long	147                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x93:0x1f DW_TAG_subroutine_type
	.long	110                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	10                              # Abbrev [10] 0x98:0x5 DW_TAG_formal_parameter
	.long	132                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x9d:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa2:0x5 DW_TAG_formal_parameter
	.long	114                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa7:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xac:0x5 DW_TAG_formal_parameter
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xb2:0x8 DW_TAG_typedef
	.long	186                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xba:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0xbe:0x9 DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	199                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	172                             # DW_AT_decl_line
	.byte	28                              # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0xc7:0x5 DW_TAG_pointer_type
	.long	204                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xcc:0x1f DW_TAG_subroutine_type
	.long	235                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	10                              # Abbrev [10] 0xd1:0x5 DW_TAG_formal_parameter
	.long	114                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xd6:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xdb:0x5 DW_TAG_formal_parameter
	.long	114                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xe0:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xe5:0x5 DW_TAG_formal_parameter
	.long	120                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xeb:0x8 DW_TAG_typedef
	.long	243                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xf3:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0xf7:0x5 DW_TAG_pointer_type
	.long	120                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xfc:0x38 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	308                             # DW_AT_type
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x10b:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	348                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x114:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	312                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x11f:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	336                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x12a:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	56                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	235                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x134:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x138:0xc DW_TAG_array_type
	.long	324                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x13d:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x144:0x8 DW_TAG_typedef
	.long	332                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x14c:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x150:0xc DW_TAG_array_type
	.long	324                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x155:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x15c:0x5 DW_TAG_pointer_type
	.long	353                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x161:0x11d DW_TAG_structure_type
	.byte	55                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	19                              # Abbrev [19] 0x166:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x16f:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x178:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x181:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x18a:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x193:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x19c:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1a5:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1ae:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1b7:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1c0:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1c9:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1d2:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	638                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1db:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1e4:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1ed:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1f6:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1ff:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x208:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x211:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x21a:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x223:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	650                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x22c:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	650                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x235:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x23e:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x247:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x250:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x259:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x262:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x26b:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x274:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	662                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x27e:0xc DW_TAG_array_type
	.long	120                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x283:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x28a:0xc DW_TAG_array_type
	.long	120                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x28f:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x296:0x5 DW_TAG_pointer_type
	.long	667                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x29b:0x2 DW_TAG_structure_type
	.byte	54                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	232                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"tc_rewrite.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=47
.Linfo_string4:
	.asciz	"char"                          # string offset=55
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=60
.Linfo_string6:
	.asciz	"bpf_skb_load_bytes"            # string offset=80
.Linfo_string7:
	.asciz	"long"                          # string offset=99
.Linfo_string8:
	.asciz	"unsigned int"                  # string offset=104
.Linfo_string9:
	.asciz	"u32"                           # string offset=117
.Linfo_string10:
	.asciz	"bpf_skb_store_bytes"           # string offset=121
.Linfo_string11:
	.asciz	"unsigned long long"            # string offset=141
.Linfo_string12:
	.asciz	"u64"                           # string offset=160
.Linfo_string13:
	.asciz	"bpf_csum_diff"                 # string offset=164
.Linfo_string14:
	.asciz	"long long"                     # string offset=178
.Linfo_string15:
	.asciz	"s64"                           # string offset=188
.Linfo_string16:
	.asciz	"rewrite"                       # string offset=192
.Linfo_string17:
	.asciz	"int"                           # string offset=200
.Linfo_string18:
	.asciz	"bytes"                         # string offset=204
.Linfo_string19:
	.asciz	"unsigned char"                 # string offset=210
.Linfo_string20:
	.asciz	"u8"                            # string offset=224
.Linfo_string21:
	.asciz	"marked"                        # string offset=227
.Linfo_string22:
	.asciz	"skb"                           # string offset=234
.Linfo_string23:
	.asciz	"len"                           # string offset=238
.Linfo_string24:
	.asciz	"pkt_type"                      # string offset=242
.Linfo_string25:
	.asciz	"mark"                          # string offset=251
.Linfo_string26:
	.asciz	"queue_mapping"                 # string offset=256
.Linfo_string27:
	.asciz	"protocol"                      # string offset=270
.Linfo_string28:
	.asciz	"vlan_present"                  # string offset=279
.Linfo_string29:
	.asciz	"vlan_tci"                      # string offset=292
.Linfo_string30:
	.asciz	"vlan_proto"                    # string offset=301
.Linfo_string31:
	.asciz	"priority"                      # string offset=312
.Linfo_string32:
	.asciz	"ingress_ifindex"               # string offset=321
.Linfo_string33:
	.asciz	"ifindex"                       # string offset=337
.Linfo_string34:
	.asciz	"tc_index"                      # string offset=345
.Linfo_string35:
	.asciz	"cb"                            # string offset=354
.Linfo_string36:
	.asciz	"hash"                          # string offset=357
.Linfo_string37:
	.asciz	"tc_classid"                    # string offset=362
.Linfo_string38:
	.asciz	"data"                          # string offset=373
.Linfo_string39:
	.asciz	"data_end"                      # string offset=378
.Linfo_string40:
	.asciz	"napi_id"                       # string offset=387
.Linfo_string41:
	.asciz	"family"                        # string offset=395
.Linfo_string42:
	.asciz	"remote_ip4"                    # string offset=402
.Linfo_string43:
	.asciz	"local_ip4"                     # string offset=413
.Linfo_string44:
	.asciz	"remote_ip6"                    # string offset=423
.Linfo_string45:
	.asciz	"local_ip6"                     # string offset=434
.Linfo_string46:
	.asciz	"remote_port"                   # string offset=444
.Linfo_string47:
	.asciz	"local_port"                    # string offset=456
.Linfo_string48:
	.asciz	"data_meta"                     # string offset=467
.Linfo_string49:
	.asciz	"flow_keys"                     # string offset=477
.Linfo_string50:
	.asciz	"tstamp"                        # string offset=487
.Linfo_string51:
	.asciz	"wire_len"                      # string offset=494
.Linfo_string52:
	.asciz	"gso_segs"                      # string offset=503
.Linfo_string53:
	.asciz	"sk"                            # string offset=512
.Linfo_string54:
	.asciz	"bpf_sock"                      # string offset=515
.Linfo_string55:
	.asciz	"__sk_buff"                     # string offset=524
.Linfo_string56:
	.asciz	"difference"                    # string offset=534
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
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.long	.Linfo_string55
	.long	.Linfo_string56
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
	.long	925
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
	.long	904                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	6
	.long	4
	.long	909                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	917                             # BTF_KIND_DATASEC(id = 18)
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
	.ascii	"rewrite"                       # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=373
	.byte	0
	.ascii	"./tc_rewrite.c"                # string offset=376
	.byte	0
	.ascii	"int rewrite(struct __sk_buff *skb)" # string offset=391
	.byte	0
	.ascii	"\tu8 bytes[6] = {}, marked[4] = { 200, 201, 202, 203 };" # string offset=426
	.byte	0
	.ascii	"\tskb->cb[2] = skb->mark + skb->priority;" # string offset=481
	.byte	0
	.ascii	"\tskb->priority = 7;"          # string offset=522
	.byte	0
	.ascii	"\tskb->mark = 1000;"           # string offset=542
	.byte	0
	.ascii	"\tskb->tc_index = 3;"          # string offset=561
	.byte	0
	.ascii	"\tif (bpf_skb_load_bytes(skb, 30, bytes, sizeof bytes))" # string offset=581
	.byte	0
	.ascii	"\tif (bpf_skb_store_bytes(skb, 32, marked, sizeof marked, 0))" # string offset=636
	.byte	0
	.ascii	"\tdifference = bpf_csum_diff((u32 *)bytes, 4, (u32 *)marked, 4, 0);" # string offset=697
	.byte	0
	.ascii	"\t       (difference != 0) * 10000;" # string offset=764
	.byte	0
	.ascii	"\treturn bytes[0] + bytes[1] + bytes[2] + bytes[3] + bytes[4] + bytes[5] + skb->cb[2] + skb->tc_index +" # string offset=799
	.byte	0
	.byte	125                             # string offset=902
	.byte	0
	.ascii	"char"                          # string offset=904
	.byte	0
	.ascii	"LICENSE"                       # string offset=909
	.byte	0
	.ascii	"license"                       # string offset=917
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	524
	.long	544
	.long	0
	.long	8                               # FuncInfo
	.long	373                             # FuncInfo section string offset=373
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	373                             # LineInfo section string offset=373
	.long	32
	.long	.Lfunc_begin0
	.long	376
	.long	391
	.long	9216                            # Line 9 Col 0
	.long	.Ltmp4
	.long	376
	.long	426
	.long	11269                           # Line 11 Col 5
	.long	.Ltmp5
	.long	376
	.long	426
	.long	11284                           # Line 11 Col 20
	.long	.Ltmp6
	.long	376
	.long	481
	.long	16397                           # Line 16 Col 13
	.long	.Ltmp7
	.long	376
	.long	522
	.long	15376                           # Line 15 Col 16
	.long	.Ltmp8
	.long	376
	.long	542
	.long	14348                           # Line 14 Col 12
	.long	.Ltmp9
	.long	376
	.long	561
	.long	17424                           # Line 17 Col 16
	.long	.Ltmp12
	.long	376
	.long	581
	.long	18438                           # Line 18 Col 6
	.long	.Ltmp14
	.long	376
	.long	581
	.long	18438                           # Line 18 Col 6
	.long	.Ltmp19
	.long	376
	.long	636
	.long	20486                           # Line 20 Col 6
	.long	.Ltmp21
	.long	376
	.long	636
	.long	20486                           # Line 20 Col 6
	.long	.Ltmp24
	.long	376
	.long	697
	.long	22543                           # Line 22 Col 15
	.long	.Ltmp28
	.long	376
	.long	581
	.long	23558                           # Line 23 Col 6
	.long	.Ltmp30
	.long	376
	.long	581
	.long	23558                           # Line 23 Col 6
	.long	.Ltmp33
	.long	376
	.long	764
	.long	27675                           # Line 27 Col 27
	.long	.Ltmp38
	.long	376
	.long	799
	.long	26633                           # Line 26 Col 9
	.long	.Ltmp39
	.long	376
	.long	799
	.long	26642                           # Line 26 Col 18
	.long	.Ltmp40
	.long	376
	.long	799
	.long	26644                           # Line 26 Col 20
	.long	.Ltmp41
	.long	376
	.long	799
	.long	26653                           # Line 26 Col 29
	.long	.Ltmp42
	.long	376
	.long	799
	.long	26655                           # Line 26 Col 31
	.long	.Ltmp43
	.long	376
	.long	799
	.long	26664                           # Line 26 Col 40
	.long	.Ltmp44
	.long	376
	.long	799
	.long	26666                           # Line 26 Col 42
	.long	.Ltmp45
	.long	376
	.long	799
	.long	26675                           # Line 26 Col 51
	.long	.Ltmp46
	.long	376
	.long	799
	.long	26677                           # Line 26 Col 53
	.long	.Ltmp47
	.long	376
	.long	799
	.long	26686                           # Line 26 Col 62
	.long	.Ltmp48
	.long	376
	.long	799
	.long	26688                           # Line 26 Col 64
	.long	.Ltmp49
	.long	376
	.long	799
	.long	26697                           # Line 26 Col 73
	.long	.Ltmp50
	.long	376
	.long	799
	.long	26699                           # Line 26 Col 75
	.long	.Ltmp51
	.long	376
	.long	799
	.long	26710                           # Line 26 Col 86
	.long	.Ltmp52
	.long	376
	.long	799
	.long	26717                           # Line 26 Col 93
	.long	.Ltmp53
	.long	376
	.long	799
	.long	26726                           # Line 26 Col 102
	.long	.Ltmp56
	.long	376
	.long	902
	.long	28673                           # Line 28 Col 1
	.addrsig
	.addrsig_sym rewrite
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
