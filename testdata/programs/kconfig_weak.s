	.file	"kconfig_weak.c"
	.file	0 "." "kconfig_weak.c" md5 0x2f296acd29406ea2607fd48f379823ce
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	configured                      # -- Begin function configured
	.p2align	3
	.type	configured,@function
configured:                             # @configured
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 19 15 prologue_end            # kconfig_weak.c:19:15
.Ltmp0:
	r1 = CONFIG_NO_SUCH_OPTION ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 19 39 is_stmt 0               # kconfig_weak.c:19:39
.Ltmp1:
	r2 = CONFIG_NO_SUCH_SWITCH ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 19 37                         # kconfig_weak.c:19:37
.Ltmp2:
	w2 += w1
.Ltmp3:
.Ltmp4:
	#DEBUG_VALUE: configured:answer <- $w2
	.loc	0 21 6 is_stmt 1                # kconfig_weak.c:21:6
.Ltmp5:
	r1 = CONFIG_BPF_SYSCALL ll
	w3 = *(u8 *)(r1 + 0)
.Ltmp6:
	w1 = w2
	w1 += 10
	if w3 != 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
# %bb.1:
	#DEBUG_VALUE: configured:answer <- $w2
	.loc	0 0 6 is_stmt 0                 # kconfig_weak.c:0:6
	w1 = w2
.Ltmp9:
.Ltmp10:
LBB0_2:
	#DEBUG_VALUE: configured:answer <- $w2
	#DEBUG_VALUE: configured:answer <- $w1
	.loc	0 23 9 is_stmt 1                # kconfig_weak.c:23:9
.Ltmp11:
	r2 = LINUX_KERNEL_VERSION ll
	w2 = *(u32 *)(r2 + 0)
.Ltmp12:
	w0 = w1
	w0 += 4
	if w2 s> 327680 goto LBB0_4
.Ltmp13:
.Ltmp14:
# %bb.3:
	#DEBUG_VALUE: configured:answer <- $w1
	.loc	0 0 9 is_stmt 0                 # kconfig_weak.c:0:9
	w0 = w1
.Ltmp15:
.Ltmp16:
LBB0_4:
	#DEBUG_VALUE: configured:answer <- $w1
	.loc	0 23 2 is_stmt 1                # kconfig_weak.c:23:2
.Ltmp17:
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end0:
	.size	configured, .Lfunc_end0-configured
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
	.long	1                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp9-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	10                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
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
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0xf8 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	8                               # Abbrev [8] 0x51:0x8 DW_TAG_typedef
	.long	89                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x59:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x5d:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	104                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	9                               # Abbrev [9] 0x68:0x13 DW_TAG_enumeration_type
	.long	89                              # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x71:0x3 DW_TAG_enumerator
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x74:0x3 DW_TAG_enumerator
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x77:0x3 DW_TAG_enumerator
	.byte	12                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x7b:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	134                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	8                               # Abbrev [8] 0x86:0x8 DW_TAG_typedef
	.long	142                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x8e:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x92:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	157                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	5                               # Abbrev [5] 0x9d:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xa1:0x21 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	157                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0xb0:0x8 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	194                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xb8:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	81                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xc2:0x5 DW_TAG_pointer_type
	.long	199                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xc7:0x3c DW_TAG_structure_type
	.byte	28                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	16                              # Abbrev [16] 0xcc:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xd5:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xde:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xe7:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xf0:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xf9:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	120                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"kconfig_weak.c"                # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=47
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=49
.Linfo_string4:
	.asciz	"char"                          # string offset=57
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=62
.Linfo_string6:
	.asciz	"CONFIG_NO_SUCH_OPTION"         # string offset=82
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=104
.Linfo_string8:
	.asciz	"u32"                           # string offset=117
.Linfo_string9:
	.asciz	"CONFIG_NO_SUCH_SWITCH"         # string offset=121
.Linfo_string10:
	.asciz	"TRI_NO"                        # string offset=143
.Linfo_string11:
	.asciz	"TRI_YES"                       # string offset=150
.Linfo_string12:
	.asciz	"TRI_MODULE"                    # string offset=158
.Linfo_string13:
	.asciz	"libbpf_tristate"               # string offset=169
.Linfo_string14:
	.asciz	"CONFIG_BPF_SYSCALL"            # string offset=185
.Linfo_string15:
	.asciz	"_Bool"                         # string offset=204
.Linfo_string16:
	.asciz	"bool"                          # string offset=210
.Linfo_string17:
	.asciz	"LINUX_KERNEL_VERSION"          # string offset=215
.Linfo_string18:
	.asciz	"int"                           # string offset=236
.Linfo_string19:
	.asciz	"configured"                    # string offset=240
.Linfo_string20:
	.asciz	"answer"                        # string offset=251
.Linfo_string21:
	.asciz	"ctx"                           # string offset=258
.Linfo_string22:
	.asciz	"data"                          # string offset=262
.Linfo_string23:
	.asciz	"data_end"                      # string offset=267
.Linfo_string24:
	.asciz	"data_meta"                     # string offset=276
.Linfo_string25:
	.asciz	"ingress_ifindex"               # string offset=286
.Linfo_string26:
	.asciz	"rx_queue_index"                # string offset=302
.Linfo_string27:
	.asciz	"egress_ifindex"                # string offset=317
.Linfo_string28:
	.asciz	"xdp_md"                        # string offset=332
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	CONFIG_NO_SUCH_OPTION
	.quad	CONFIG_NO_SUCH_SWITCH
	.quad	CONFIG_BPF_SYSCALL
	.quad	LINUX_KERNEL_VERSION
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	456
	.long	456
	.long	472
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108870                        # 0x4000006
	.long	24
	.long	8
	.long	3
	.long	0                               # 0x0
	.long	13
	.long	3
	.long	32                              # 0x20
	.long	22
	.long	3
	.long	64                              # 0x40
	.long	32
	.long	3
	.long	96                              # 0x60
	.long	48
	.long	3
	.long	128                             # 0x80
	.long	63
	.long	3
	.long	160                             # 0xa0
	.long	78                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	82                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103809                       # 0xd000001
	.long	6
	.long	95
	.long	1
	.long	99                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	103                             # BTF_KIND_FUNC(id = 7)
	.long	201326593                       # 0xc000001
	.long	5
	.long	285                             # BTF_KIND_VAR(id = 8)
	.long	234881024                       # 0xe000000
	.long	3
	.long	2
	.long	307                             # BTF_KIND_ENUM(id = 9)
	.long	100663299                       # 0x6000003
	.long	4
	.long	323
	.long	0
	.long	330
	.long	1
	.long	338
	.long	2
	.long	349                             # BTF_KIND_VAR(id = 10)
	.long	234881024                       # 0xe000000
	.long	9
	.long	2
	.long	371                             # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	376                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	1
	.long	67108872                        # 0x4000008
	.long	382                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	11
	.long	2
	.long	401                             # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	6
	.long	2
	.long	422                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	17
	.long	4
	.long	427                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	447                             # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	455                             # BTF_KIND_DATASEC(id = 19)
	.long	251658244                       # 0xf000004
	.long	0
	.long	8
	.long	CONFIG_NO_SUCH_OPTION
	.long	4
	.long	10
	.long	CONFIG_NO_SUCH_SWITCH
	.long	4
	.long	13
	.long	CONFIG_BPF_SYSCALL
	.long	1
	.long	14
	.long	LINUX_KERNEL_VERSION
	.long	4
	.long	464                             # BTF_KIND_DATASEC(id = 20)
	.long	251658241                       # 0xf000001
	.long	0
	.long	18
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"xdp_md"                        # string offset=1
	.byte	0
	.ascii	"data"                          # string offset=8
	.byte	0
	.ascii	"data_end"                      # string offset=13
	.byte	0
	.ascii	"data_meta"                     # string offset=22
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=32
	.byte	0
	.ascii	"rx_queue_index"                # string offset=48
	.byte	0
	.ascii	"egress_ifindex"                # string offset=63
	.byte	0
	.ascii	"u32"                           # string offset=78
	.byte	0
	.ascii	"unsigned int"                  # string offset=82
	.byte	0
	.ascii	"ctx"                           # string offset=95
	.byte	0
	.ascii	"int"                           # string offset=99
	.byte	0
	.ascii	"configured"                    # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=114
	.byte	0
	.ascii	"./kconfig_weak.c"              # string offset=118
	.byte	0
	.ascii	"\tu32 answer = CONFIG_NO_SUCH_OPTION + CONFIG_NO_SUCH_SWITCH;" # string offset=135
	.byte	0
	.ascii	"\tif (CONFIG_BPF_SYSCALL)"     # string offset=196
	.byte	0
	.ascii	"\treturn LINUX_KERNEL_VERSION > (5 << 16) ? answer + 4 : answer;" # string offset=221
	.byte	0
	.ascii	"CONFIG_NO_SUCH_OPTION"         # string offset=285
	.byte	0
	.ascii	"libbpf_tristate"               # string offset=307
	.byte	0
	.ascii	"TRI_NO"                        # string offset=323
	.byte	0
	.ascii	"TRI_YES"                       # string offset=330
	.byte	0
	.ascii	"TRI_MODULE"                    # string offset=338
	.byte	0
	.ascii	"CONFIG_NO_SUCH_SWITCH"         # string offset=349
	.byte	0
	.ascii	"bool"                          # string offset=371
	.byte	0
	.ascii	"_Bool"                         # string offset=376
	.byte	0
	.ascii	"CONFIG_BPF_SYSCALL"            # string offset=382
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"          # string offset=401
	.byte	0
	.ascii	"char"                          # string offset=422
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=427
	.byte	0
	.ascii	"LICENSE"                       # string offset=447
	.byte	0
	.ascii	".kconfig"                      # string offset=455
	.byte	0
	.ascii	"license"                       # string offset=464
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	140
	.long	160
	.long	0
	.long	8                               # FuncInfo
	.long	114                             # FuncInfo section string offset=114
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	114                             # LineInfo section string offset=114
	.long	8
	.long	.Ltmp0
	.long	118
	.long	135
	.long	19471                           # Line 19 Col 15
	.long	.Ltmp1
	.long	118
	.long	135
	.long	19495                           # Line 19 Col 39
	.long	.Ltmp2
	.long	118
	.long	135
	.long	19493                           # Line 19 Col 37
	.long	.Ltmp5
	.long	118
	.long	196
	.long	21510                           # Line 21 Col 6
	.long	.Ltmp6
	.long	118
	.long	196
	.long	21510                           # Line 21 Col 6
	.long	.Ltmp11
	.long	118
	.long	221
	.long	23561                           # Line 23 Col 9
	.long	.Ltmp12
	.long	118
	.long	221
	.long	23561                           # Line 23 Col 9
	.long	.Ltmp17
	.long	118
	.long	221
	.long	23554                           # Line 23 Col 2
	.weak	CONFIG_NO_SUCH_OPTION
	.weak	CONFIG_NO_SUCH_SWITCH
	.weak	CONFIG_BPF_SYSCALL
	.weak	LINUX_KERNEL_VERSION
	.addrsig
	.addrsig_sym configured
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
