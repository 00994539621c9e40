	.file	"struct_ops.c"
	.file	0 "." "struct_ops.c" md5 0x2bddc29734e67f45036215af0de7b90e
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	struct_ops,"ax",@progbits
	.globl	half                            # -- Begin function half
	.p2align	3
	.type	half,@function
half:                                   # @half
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 21 2 prologue_end             # struct_ops.c:21:2
.Ltmp0:
	w0 = 2
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	half, .Lfunc_end0-half
	.cfi_endproc
                                        # -- End function
	.section	"struct_ops/avoid","ax",@progbits
	.globl	avoid                           # -- Begin function avoid
	.p2align	3
	.type	avoid,@function
avoid:                                  # @avoid
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: avoid:ctx <- $r1
	.loc	0 27 17 prologue_end            # struct_ops.c:27:17
.Ltmp3:
	r1 = *(u64 *)(r1 + 16)
.Ltmp4:
.Ltmp5:
	.loc	0 27 12 is_stmt 0               # struct_ops.c:27:12
.Ltmp6:
	r1 <<= 32
	r1 >>= 32
	.loc	0 27 9                          # struct_ops.c:27:9
.Ltmp7:
	r2 = rounds ll
	r3 = *(u64 *)(r2 + 0)
.Ltmp8:
	r3 += r1
.Ltmp9:
	*(u64 *)(r2 + 0) = r3
	.loc	0 28 1 is_stmt 1                # struct_ops.c:28:1
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end1:
	.size	avoid, .Lfunc_end1-avoid
	.cfi_endproc
                                        # -- End function
	.section	"struct_ops/undo","ax",@progbits
	.globl	undo                            # -- Begin function undo
	.p2align	3
	.type	undo,@function
undo:                                   # @undo
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 33 2 prologue_end             # struct_ops.c:33:2
.Ltmp13:
	w0 = 10
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end2:
	.size	undo, .Lfunc_end2-undo
	.cfi_endproc
                                        # -- End function
	.type	rounds,@object                  # @rounds
	.section	.bss,"aw",@nobits
	.globl	rounds
	.p2align	3, 0x0
rounds:
	.quad	0                               # 0x0
	.size	rounds, 8

	.type	slow,@object                    # @slow
	.section	.struct_ops.link,"aw",@progbits
	.globl	slow
	.p2align	3, 0x0
slow:
	.quad	half
	.quad	avoid
	.quad	undo
	.asciz	"bpfasm_slow\000\000\000\000"
	.size	slow, 40

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
	.byte	3                               # DW_LLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Ltmp4-.Lfunc_begin1           #   length
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
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
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
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	10                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x11e DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0x2a DW_TAG_structure_type
	.byte	13                              # DW_AT_name
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x3f:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	100                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x48:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	135                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x51:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	100                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x5a:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	157                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x64:0x5 DW_TAG_pointer_type
	.long	105                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x69:0xb DW_TAG_subroutine_type
	.long	116                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	7                               # Abbrev [7] 0x6e:0x5 DW_TAG_formal_parameter
	.long	128                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x74:0x8 DW_TAG_typedef
	.long	124                             # DW_AT_type
	.byte	6                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x7c:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x80:0x5 DW_TAG_pointer_type
	.long	133                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x85:0x2 DW_TAG_structure_type
	.byte	7                               # DW_AT_name
                                        # DW_AT_declaration
	.byte	5                               # Abbrev [5] 0x87:0x5 DW_TAG_pointer_type
	.long	140                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x8c:0x11 DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	7                               # Abbrev [7] 0x8d:0x5 DW_TAG_formal_parameter
	.long	128                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x92:0x5 DW_TAG_formal_parameter
	.long	116                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x97:0x5 DW_TAG_formal_parameter
	.long	116                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x9d:0xc DW_TAG_array_type
	.long	169                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa2:0x6 DW_TAG_subrange_type
	.long	173                             # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa9:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xad:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0xb1:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	188                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	12                              # Abbrev [12] 0xbc:0xc DW_TAG_array_type
	.long	169                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xc1:0x6 DW_TAG_subrange_type
	.long	173                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xc8:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	211                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0xd3:0x8 DW_TAG_typedef
	.long	219                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0xdb:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0xdf:0x18 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	116                             # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0xee:0x8 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0xf7:0x15 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x102:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x10c:0x18 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	116                             # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x11b:0x8 DW_TAG_formal_parameter
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x124:0x5 DW_TAG_pointer_type
	.long	211                             # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	5                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	92                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"struct_ops.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"slow"                          # string offset=47
.Linfo_string4:
	.asciz	"ssthresh"                      # string offset=52
.Linfo_string5:
	.asciz	"unsigned int"                  # string offset=61
.Linfo_string6:
	.asciz	"u32"                           # string offset=74
.Linfo_string7:
	.asciz	"sock"                          # string offset=78
.Linfo_string8:
	.asciz	"cong_avoid"                    # string offset=83
.Linfo_string9:
	.asciz	"undo_cwnd"                     # string offset=94
.Linfo_string10:
	.asciz	"name"                          # string offset=104
.Linfo_string11:
	.asciz	"char"                          # string offset=109
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=114
.Linfo_string13:
	.asciz	"tcp_congestion_ops"            # string offset=134
.Linfo_string14:
	.asciz	"LICENSE"                       # string offset=153
.Linfo_string15:
	.asciz	"rounds"                        # string offset=161
.Linfo_string16:
	.asciz	"unsigned long long"            # string offset=168
.Linfo_string17:
	.asciz	"u64"                           # string offset=187
.Linfo_string18:
	.asciz	"half"                          # string offset=191
.Linfo_string19:
	.asciz	"avoid"                         # string offset=196
.Linfo_string20:
	.asciz	"undo"                          # string offset=202
.Linfo_string21:
	.asciz	"ctx"                           # string offset=207
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	slow
	.quad	LICENSE
	.quad	rounds
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	528
	.long	528
	.long	303
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_TYPEDEF(id = 2)
	.long	134217728                       # 0x8000000
	.long	3
	.long	5                               # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 4)
	.long	218103809                       # 0xd000001
	.long	5
	.long	24
	.long	1
	.long	28                              # BTF_KIND_TYPEDEF(id = 5)
	.long	134217728                       # 0x8000000
	.long	6
	.long	32                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	45                              # BTF_KIND_FUNC(id = 7)
	.long	201326593                       # 0xc000001
	.long	4
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 8)
	.long	218103809                       # 0xd000001
	.long	0
	.long	24
	.long	1
	.long	87                              # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	8
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 10)
	.long	218103809                       # 0xd000001
	.long	5
	.long	24
	.long	1
	.long	136                             # BTF_KIND_FUNC(id = 11)
	.long	201326593                       # 0xc000001
	.long	10
	.long	169                             # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	176                             # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	40
	.long	195
	.long	14
	.long	0                               # 0x0
	.long	204
	.long	18
	.long	64                              # 0x40
	.long	215
	.long	14
	.long	128                             # 0x80
	.long	225
	.long	21
	.long	192                             # 0xc0
	.long	0                               # BTF_KIND_PTR(id = 14)
	.long	33554432                        # 0x2000000
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	5
	.long	0
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	17
	.long	230                             # BTF_KIND_FWD(id = 17)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 19)
	.long	218103811                       # 0xd000003
	.long	0
	.long	0
	.long	16
	.long	0
	.long	5
	.long	0
	.long	5
	.long	235                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	22
	.long	16
	.long	240                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	260                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 24)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	22
	.long	4
	.long	265                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	24
	.long	1
	.long	273                             # BTF_KIND_DATASEC(id = 26)
	.long	251658241                       # 0xf000001
	.long	0
	.long	12
	.long	rounds
	.long	8
	.long	278                             # BTF_KIND_DATASEC(id = 27)
	.long	251658241                       # 0xf000001
	.long	0
	.long	23
	.long	slow
	.long	40
	.long	295                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.ascii	"ctx"                           # string offset=24
	.byte	0
	.ascii	"u32"                           # string offset=28
	.byte	0
	.ascii	"unsigned int"                  # string offset=32
	.byte	0
	.ascii	"half"                          # string offset=45
	.byte	0
	.ascii	"struct_ops"                    # string offset=50
	.byte	0
	.ascii	"./struct_ops.c"                # string offset=61
	.byte	0
	.ascii	"\treturn 2;"                   # string offset=76
	.byte	0
	.ascii	"avoid"                         # string offset=87
	.byte	0
	.ascii	"struct_ops/avoid"              # string offset=93
	.byte	0
	.ascii	"\trounds += (u32)ctx[2];"      # string offset=110
	.byte	0
	.byte	125                             # string offset=134
	.byte	0
	.ascii	"undo"                          # string offset=136
	.byte	0
	.ascii	"struct_ops/undo"               # string offset=141
	.byte	0
	.ascii	"\treturn 10;"                  # string offset=157
	.byte	0
	.ascii	"rounds"                        # string offset=169
	.byte	0
	.ascii	"tcp_congestion_ops"            # string offset=176
	.byte	0
	.ascii	"ssthresh"                      # string offset=195
	.byte	0
	.ascii	"cong_avoid"                    # string offset=204
	.byte	0
	.ascii	"undo_cwnd"                     # string offset=215
	.byte	0
	.ascii	"name"                          # string offset=225
	.byte	0
	.ascii	"sock"                          # string offset=230
	.byte	0
	.ascii	"char"                          # string offset=235
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=240
	.byte	0
	.ascii	"slow"                          # string offset=260
	.byte	0
	.ascii	"LICENSE"                       # string offset=265
	.byte	0
	.ascii	".bss"                          # string offset=273
	.byte	0
	.ascii	".struct_ops.link"              # string offset=278
	.byte	0
	.ascii	"license"                       # string offset=295
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	156
	.long	208
	.long	0
	.long	8                               # FuncInfo
	.long	50                              # FuncInfo section string offset=50
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	93                              # FuncInfo section string offset=93
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	141                             # FuncInfo section string offset=141
	.long	1
	.long	.Lfunc_begin2
	.long	11
	.long	16                              # LineInfo
	.long	50                              # LineInfo section string offset=50
	.long	1
	.long	.Ltmp0
	.long	61
	.long	76
	.long	21506                           # Line 21 Col 2
	.long	93                              # LineInfo section string offset=93
	.long	6
	.long	.Ltmp3
	.long	61
	.long	110
	.long	27665                           # Line 27 Col 17
	.long	.Ltmp6
	.long	61
	.long	110
	.long	27660                           # Line 27 Col 12
	.long	.Ltmp7
	.long	61
	.long	110
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp8
	.long	61
	.long	110
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp9
	.long	61
	.long	110
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp10
	.long	61
	.long	134
	.long	28673                           # Line 28 Col 1
	.long	141                             # LineInfo section string offset=141
	.long	1
	.long	.Ltmp13
	.long	61
	.long	157
	.long	33794                           # Line 33 Col 2
	.addrsig
	.addrsig_sym half
	.addrsig_sym avoid
	.addrsig_sym undo
	.addrsig_sym slow
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
