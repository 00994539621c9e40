	.file	"kconfig.c"
	.file	0 "." "kconfig.c" md5 0x95ecf6e72cc9870afabda4c33d70eb51
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
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 25 13 prologue_end            # kconfig.c:25:13
.Ltmp0:
	r1 = CONFIG_DEFAULT_HOSTNAME ll
	w2 = *(u8 *)(r1 + 15)
	w1 = 16
	.loc	0 25 47 is_stmt 0               # kconfig.c:25:47
.Ltmp1:
	if w2 == 0 goto LBB0_2
.Ltmp2:
.Ltmp3:
# %bb.1:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 0 47                          # kconfig.c:0:47
	w1 = 0
.Ltmp4:
.Ltmp5:
LBB0_2:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 24 13 is_stmt 1               # kconfig.c:24:13
.Ltmp6:
	r2 = CONFIG_HZ ll
	r3 = *(u64 *)(r2 + 0)
	.loc	0 24 30 is_stmt 0               # kconfig.c:24:30
.Ltmp7:
	r3 += -100
	w2 = 8
	.loc	0 24 52                         # kconfig.c:24:52
.Ltmp8:
	if r3 < 901 goto LBB0_4
.Ltmp9:
.Ltmp10:
# %bb.3:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 0 52                          # kconfig.c:0:52
	w2 = 0
.Ltmp11:
.Ltmp12:
LBB0_4:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 23 13                         # kconfig.c:23:13
.Ltmp13:
	r3 = CONFIG_NET ll
	w3 = *(u32 *)(r3 + 0)
	w0 = 4
	.loc	0 23 36                         # kconfig.c:23:36
.Ltmp14:
	if w3 == 1 goto LBB0_6
.Ltmp15:
.Ltmp16:
# %bb.5:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 0 36                          # kconfig.c:0:36
	w0 = 0
.Ltmp17:
.Ltmp18:
LBB0_6:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 21 12                         # kconfig.c:21:12
.Ltmp19:
	r3 = LINUX_KERNEL_VERSION ll
	w4 = *(u32 *)(r3 + 0)
	w3 = 1
	.loc	0 21 33                         # kconfig.c:21:33
.Ltmp20:
	if w4 s> 327680 goto LBB0_8
.Ltmp21:
.Ltmp22:
# %bb.7:
	#DEBUG_VALUE: configured:answer <- 0
	.loc	0 0 33                          # kconfig.c:0:33
	w3 = 0
.Ltmp23:
.Ltmp24:
LBB0_8:
	#DEBUG_VALUE: configured:answer <- 0
	#DEBUG_VALUE: configured:answer <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $w3
	.loc	0 22 12 is_stmt 1               # kconfig.c:22:12
.Ltmp25:
	r4 = CONFIG_BPF_SYSCALL ll
	w4 = *(u8 *)(r4 + 0)
	.loc	0 22 31 is_stmt 0               # kconfig.c:22:31
.Ltmp26:
	w4 <<= 1
	.loc	0 22 9                          # kconfig.c:22:9
.Ltmp27:
	w4 |= w3
	w4 &= 3
.Ltmp28:
.Ltmp29:
	#DEBUG_VALUE: configured:answer <- $w4
	.loc	0 23 9 is_stmt 1                # kconfig.c:23:9
.Ltmp30:
	w0 |= w4
.Ltmp31:
.Ltmp32:
	#DEBUG_VALUE: configured:answer <- $w0
	.loc	0 24 9                          # kconfig.c:24:9
.Ltmp33:
	w0 |= w2
.Ltmp34:
.Ltmp35:
	#DEBUG_VALUE: configured:answer <- $w0
	.loc	0 25 9                          # kconfig.c:25:9
.Ltmp36:
	w0 |= w1
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: configured:answer <- $w0
	.loc	0 26 2                          # kconfig.c:26:2
.Ltmp39:
	exit
.Ltmp40:
.Ltmp41:
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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp23-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp28-.Lfunc_begin0          #   ending offset
	.byte	13                              # Loc expr size
	.byte	115                             # DW_OP_breg3
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp31-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
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
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
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
	.byte	1                               # Abbrev [1] 0xc:0x11b DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x3a:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x3f:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x46:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4a:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x4e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	2                               # Abbrev [2] 0x59:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x5d:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	104                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0x68:0x8 DW_TAG_typedef
	.long	112                             # DW_AT_type
	.byte	10                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x70:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x74:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	127                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	9                               # Abbrev [9] 0x7f:0x13 DW_TAG_enumeration_type
	.long	146                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x88:0x3 DW_TAG_enumerator
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x8b:0x3 DW_TAG_enumerator
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x8e:0x3 DW_TAG_enumerator
	.byte	15                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x92:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x96:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	161                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	2                               # Abbrev [2] 0xa1:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0xa5:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	176                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	4                               # Abbrev [4] 0xb0:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0xb5:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xbc:0x21 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0xcb:0x8 DW_TAG_formal_parameter
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	229                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xd3:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	221                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0xdd:0x8 DW_TAG_typedef
	.long	146                             # DW_AT_type
	.byte	24                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0xe5:0x5 DW_TAG_pointer_type
	.long	234                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xea:0x3c DW_TAG_structure_type
	.byte	32                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	16                              # Abbrev [16] 0xef:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xf8:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x101:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x10a:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x113:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x11c:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	136                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"kconfig.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=52
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=57
.Linfo_string6:
	.asciz	"LINUX_KERNEL_VERSION"          # string offset=77
.Linfo_string7:
	.asciz	"int"                           # string offset=98
.Linfo_string8:
	.asciz	"CONFIG_BPF_SYSCALL"            # string offset=102
.Linfo_string9:
	.asciz	"_Bool"                         # string offset=121
.Linfo_string10:
	.asciz	"bool"                          # string offset=127
.Linfo_string11:
	.asciz	"CONFIG_NET"                    # string offset=132
.Linfo_string12:
	.asciz	"unsigned int"                  # string offset=143
.Linfo_string13:
	.asciz	"TRI_NO"                        # string offset=156
.Linfo_string14:
	.asciz	"TRI_YES"                       # string offset=163
.Linfo_string15:
	.asciz	"TRI_MODULE"                    # string offset=171
.Linfo_string16:
	.asciz	"libbpf_tristate"               # string offset=182
.Linfo_string17:
	.asciz	"CONFIG_HZ"                     # string offset=198
.Linfo_string18:
	.asciz	"unsigned long"                 # string offset=208
.Linfo_string19:
	.asciz	"CONFIG_DEFAULT_HOSTNAME"       # string offset=222
.Linfo_string20:
	.asciz	"DW_ATE_unsigned_32"            # string offset=246
.Linfo_string21:
	.asciz	"DW_ATE_unsigned_1"             # string offset=265
.Linfo_string22:
	.asciz	"configured"                    # string offset=283
.Linfo_string23:
	.asciz	"answer"                        # string offset=294
.Linfo_string24:
	.asciz	"u32"                           # string offset=301
.Linfo_string25:
	.asciz	"ctx"                           # string offset=305
.Linfo_string26:
	.asciz	"data"                          # string offset=309
.Linfo_string27:
	.asciz	"data_end"                      # string offset=314
.Linfo_string28:
	.asciz	"data_meta"                     # string offset=323
.Linfo_string29:
	.asciz	"ingress_ifindex"               # string offset=333
.Linfo_string30:
	.asciz	"rx_queue_index"                # string offset=349
.Linfo_string31:
	.asciz	"egress_ifindex"                # string offset=364
.Linfo_string32:
	.asciz	"xdp_md"                        # string offset=379
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	LINUX_KERNEL_VERSION
	.quad	CONFIG_BPF_SYSCALL
	.quad	CONFIG_NET
	.quad	CONFIG_HZ
	.quad	CONFIG_DEFAULT_HOSTNAME
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	524
	.long	524
	.long	579
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
	.long	377                             # BTF_KIND_VAR(id = 8)
	.long	234881024                       # 0xe000000
	.long	6
	.long	2
	.long	398                             # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	403                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	1
	.long	67108872                        # 0x4000008
	.long	409                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	9
	.long	2
	.long	428                             # BTF_KIND_ENUM(id = 12)
	.long	100663299                       # 0x6000003
	.long	4
	.long	444
	.long	0
	.long	451
	.long	1
	.long	459
	.long	2
	.long	470                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	2
	.long	481                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	495                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	2
	.long	505                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	16
	.long	18
	.long	16
	.long	510                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	530                             # BTF_KIND_VAR(id = 19)
	.long	234881024                       # 0xe000000
	.long	17
	.long	2
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	16
	.long	18
	.long	4
	.long	554                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	562                             # BTF_KIND_DATASEC(id = 22)
	.long	251658245                       # 0xf000005
	.long	0
	.long	8
	.long	LINUX_KERNEL_VERSION
	.long	4
	.long	11
	.long	CONFIG_BPF_SYSCALL
	.long	1
	.long	13
	.long	CONFIG_NET
	.long	4
	.long	15
	.long	CONFIG_HZ
	.long	8
	.long	19
	.long	CONFIG_DEFAULT_HOSTNAME
	.long	16
	.long	571                             # BTF_KIND_DATASEC(id = 23)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
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
	.ascii	"./kconfig.c"                   # string offset=118
	.byte	0
	.ascii	"\tanswer |= (CONFIG_DEFAULT_HOSTNAME[15] == 0) << 4;" # string offset=130
	.byte	0
	.ascii	"\tanswer |= (CONFIG_HZ >= 100 && CONFIG_HZ <= 1000) << 3;" # string offset=182
	.byte	0
	.ascii	"\tanswer |= (CONFIG_NET == TRI_YES) << 2;" # string offset=239
	.byte	0
	.ascii	"\tanswer |= LINUX_KERNEL_VERSION > (5 << 16);" # string offset=280
	.byte	0
	.ascii	"\tanswer |= CONFIG_BPF_SYSCALL << 1;" # string offset=325
	.byte	0
	.ascii	"\treturn answer;"              # string offset=361
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"          # string offset=377
	.byte	0
	.ascii	"bool"                          # string offset=398
	.byte	0
	.ascii	"_Bool"                         # string offset=403
	.byte	0
	.ascii	"CONFIG_BPF_SYSCALL"            # string offset=409
	.byte	0
	.ascii	"libbpf_tristate"               # string offset=428
	.byte	0
	.ascii	"TRI_NO"                        # string offset=444
	.byte	0
	.ascii	"TRI_YES"                       # string offset=451
	.byte	0
	.ascii	"TRI_MODULE"                    # string offset=459
	.byte	0
	.ascii	"CONFIG_NET"                    # string offset=470
	.byte	0
	.ascii	"unsigned long"                 # string offset=481
	.byte	0
	.ascii	"CONFIG_HZ"                     # string offset=495
	.byte	0
	.ascii	"char"                          # string offset=505
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=510
	.byte	0
	.ascii	"CONFIG_DEFAULT_HOSTNAME"       # string offset=530
	.byte	0
	.ascii	"LICENSE"                       # string offset=554
	.byte	0
	.ascii	".kconfig"                      # string offset=562
	.byte	0
	.ascii	"license"                       # string offset=571
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	268
	.long	288
	.long	0
	.long	8                               # FuncInfo
	.long	114                             # FuncInfo section string offset=114
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	114                             # LineInfo section string offset=114
	.long	16
	.long	.Ltmp0
	.long	118
	.long	130
	.long	25613                           # Line 25 Col 13
	.long	.Ltmp1
	.long	118
	.long	130
	.long	25647                           # Line 25 Col 47
	.long	.Ltmp6
	.long	118
	.long	182
	.long	24589                           # Line 24 Col 13
	.long	.Ltmp7
	.long	118
	.long	182
	.long	24606                           # Line 24 Col 30
	.long	.Ltmp8
	.long	118
	.long	182
	.long	24628                           # Line 24 Col 52
	.long	.Ltmp13
	.long	118
	.long	239
	.long	23565                           # Line 23 Col 13
	.long	.Ltmp14
	.long	118
	.long	239
	.long	23588                           # Line 23 Col 36
	.long	.Ltmp19
	.long	118
	.long	280
	.long	21516                           # Line 21 Col 12
	.long	.Ltmp20
	.long	118
	.long	280
	.long	21537                           # Line 21 Col 33
	.long	.Ltmp25
	.long	118
	.long	325
	.long	22540                           # Line 22 Col 12
	.long	.Ltmp26
	.long	118
	.long	325
	.long	22559                           # Line 22 Col 31
	.long	.Ltmp27
	.long	118
	.long	325
	.long	22537                           # Line 22 Col 9
	.long	.Ltmp30
	.long	118
	.long	239
	.long	23561                           # Line 23 Col 9
	.long	.Ltmp33
	.long	118
	.long	182
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp36
	.long	118
	.long	130
	.long	25609                           # Line 25 Col 9
	.long	.Ltmp39
	.long	118
	.long	361
	.long	26626                           # Line 26 Col 2
	.addrsig
	.addrsig_sym configured
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
