	.file	"ksym.c"
	.file	0 "." "ksym.c" md5 0x4563cc8ef975c1fd6100f85d0fbfc26e
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	typeless                        # -- Begin function typeless
	.p2align	3
	.type	typeless,@function
typeless:                               # @typeless
.Lfunc_begin0:
	.loc	0 14 0                          # ksym.c:14:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: typeless:answer <- 0
	w0 = 0
.Ltmp0:
	.loc	0 20 27 prologue_end            # ksym.c:20:27
.Ltmp1:
.Ltmp2:
	r2 = bpf_prog_put ll
	w1 = 0
	.loc	0 20 33 is_stmt 0               # ksym.c:20:33
.Ltmp3:
	if r2 == 0 goto LBB0_2
.Ltmp4:
.Ltmp5:
# %bb.1:
	#DEBUG_VALUE: typeless:answer <- 0
	.loc	0 0 33                          # ksym.c:0:33
	w1 = 4
.Ltmp6:
.Ltmp7:
LBB0_2:
	#DEBUG_VALUE: typeless:answer <- 0
	.loc	0 19 29                         # ksym.c:19:29
.Ltmp8:
	r2 = no_such_symbol ll
	.loc	0 19 35                         # ksym.c:19:35
.Ltmp9:
	if r2 == 0 goto LBB0_4
.Ltmp10:
.Ltmp11:
# %bb.3:
	#DEBUG_VALUE: typeless:answer <- 0
	.loc	0 0 35                          # ksym.c:0:35
	w0 = 2
.Ltmp12:
.Ltmp13:
LBB0_4:
	#DEBUG_VALUE: typeless:answer <- 0
	.loc	0 18 20                         # ksym.c:18:20
.Ltmp14:
	r2 = bpf_trace_run1 ll
.Ltmp15:
.Ltmp16:
	#DEBUG_VALUE: typeless:address <- $r2
	r2 >>= 63
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: typeless:answer <- $w2
	.loc	0 19 9 is_stmt 1                # ksym.c:19:9
.Ltmp19:
	w0 |= w2
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: typeless:answer <- $w0
	.loc	0 20 9                          # ksym.c:20:9
.Ltmp22:
	w0 |= w1
.Ltmp23:
.Ltmp24:
	#DEBUG_VALUE: typeless:answer <- $w0
	.loc	0 21 2                          # ksym.c:21:2
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end0:
	.size	typeless, .Lfunc_end0-typeless
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
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0xb6 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x46:0x7 DW_TAG_variable
	.byte	6                               # DW_AT_name
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x4d:0x7 DW_TAG_variable
	.byte	7                               # DW_AT_name
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x54:0x7 DW_TAG_variable
	.byte	8                               # DW_AT_name
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	8                               # Abbrev [8] 0x5b:0x8 DW_TAG_typedef
	.long	99                              # DW_AT_type
	.byte	10                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x63:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x67:0x2a DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	145                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x76:0x8 DW_TAG_formal_parameter
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	161                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x7e:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	149                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x87:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	91                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x91:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x95:0x8 DW_TAG_typedef
	.long	157                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x9d:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xa1:0x5 DW_TAG_pointer_type
	.long	166                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa6:0xf DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0xab:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xb5:0xc DW_TAG_array_type
	.long	91                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0xba:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	84                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"ksym.c"                        # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=39
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=41
.Linfo_string4:
	.asciz	"char"                          # string offset=49
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=54
.Linfo_string6:
	.asciz	"bpf_trace_run1"                # string offset=74
.Linfo_string7:
	.asciz	"no_such_symbol"                # string offset=89
.Linfo_string8:
	.asciz	"bpf_prog_put"                  # string offset=104
.Linfo_string9:
	.asciz	"unsigned long long"            # string offset=117
.Linfo_string10:
	.asciz	"u64"                           # string offset=136
.Linfo_string11:
	.asciz	"typeless"                      # string offset=140
.Linfo_string12:
	.asciz	"int"                           # string offset=149
.Linfo_string13:
	.asciz	"answer"                        # string offset=153
.Linfo_string14:
	.asciz	"unsigned int"                  # string offset=160
.Linfo_string15:
	.asciz	"u32"                           # string offset=173
.Linfo_string16:
	.asciz	"address"                       # string offset=177
.Linfo_string17:
	.asciz	"ctx"                           # string offset=185
.Linfo_string18:
	.asciz	"args"                          # string offset=189
.Linfo_string19:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=194
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	bpf_trace_run1
	.quad	no_such_symbol
	.quad	bpf_prog_put
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	328
	.long	328
	.long	357
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108865                        # 0x4000001
	.long	0
	.long	25
	.long	5
	.long	0                               # 0x0
	.long	30                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	34                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	8
	.long	73
	.long	1
	.long	77                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	81                              # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	7
	.long	286                             # BTF_KIND_VAR(id = 10)
	.long	234881024                       # 0xe000000
	.long	0
	.long	2
	.long	301                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	0
	.long	2
	.long	316                             # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	0
	.long	2
	.long	329                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	4
	.long	334                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	342                             # BTF_KIND_DATASEC(id = 16)
	.long	251658243                       # 0xf000003
	.long	0
	.long	10
	.long	bpf_trace_run1
	.long	1
	.long	11
	.long	no_such_symbol
	.long	1
	.long	12
	.long	bpf_prog_put
	.long	1
	.long	349                             # BTF_KIND_DATASEC(id = 17)
	.long	251658241                       # 0xf000001
	.long	0
	.long	15
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=1
	.byte	0
	.ascii	"args"                          # string offset=25
	.byte	0
	.ascii	"u64"                           # string offset=30
	.byte	0
	.ascii	"unsigned long long"            # string offset=34
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=53
	.byte	0
	.ascii	"ctx"                           # string offset=73
	.byte	0
	.ascii	"int"                           # string offset=77
	.byte	0
	.ascii	"typeless"                      # string offset=81
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=90
	.byte	0
	.ascii	"./ksym.c"                      # string offset=107
	.byte	0
	.ascii	"int typeless(struct bpf_raw_tracepoint_args *ctx)" # string offset=116
	.byte	0
	.ascii	"\tanswer |= (&bpf_prog_put != 0) << 2;" # string offset=166
	.byte	0
	.ascii	"\tanswer |= (&no_such_symbol != 0) << 1;" # string offset=204
	.byte	0
	.ascii	"\tanswer |= address >> 63;"    # string offset=244
	.byte	0
	.ascii	"\treturn answer;"              # string offset=270
	.byte	0
	.ascii	"bpf_trace_run1"                # string offset=286
	.byte	0
	.ascii	"no_such_symbol"                # string offset=301
	.byte	0
	.ascii	"bpf_prog_put"                  # string offset=316
	.byte	0
	.ascii	"char"                          # string offset=329
	.byte	0
	.ascii	"LICENSE"                       # string offset=334
	.byte	0
	.ascii	".ksyms"                        # string offset=342
	.byte	0
	.ascii	"license"                       # string offset=349
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	156
	.long	176
	.long	0
	.long	8                               # FuncInfo
	.long	90                              # FuncInfo section string offset=90
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16                              # LineInfo
	.long	90                              # LineInfo section string offset=90
	.long	9
	.long	.Lfunc_begin0
	.long	107
	.long	116
	.long	13312                           # Line 13 Col 0
	.long	.Ltmp2
	.long	107
	.long	166
	.long	20507                           # Line 20 Col 27
	.long	.Ltmp3
	.long	107
	.long	166
	.long	20513                           # Line 20 Col 33
	.long	.Ltmp8
	.long	107
	.long	204
	.long	19485                           # Line 19 Col 29
	.long	.Ltmp9
	.long	107
	.long	204
	.long	19491                           # Line 19 Col 35
	.long	.Ltmp14
	.long	107
	.long	244
	.long	18452                           # Line 18 Col 20
	.long	.Ltmp19
	.long	107
	.long	204
	.long	19465                           # Line 19 Col 9
	.long	.Ltmp22
	.long	107
	.long	166
	.long	20489                           # Line 20 Col 9
	.long	.Ltmp25
	.long	107
	.long	270
	.long	21506                           # Line 21 Col 2
	.weak	no_such_symbol
	.weak	bpf_prog_put
	.addrsig
	.addrsig_sym typeless
	.addrsig_sym bpf_trace_run1
	.addrsig_sym no_such_symbol
	.addrsig_sym bpf_prog_put
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
