	.file	"weak.c"
	.file	0 "." "weak.c" md5 0xc0be0bf95bc0a9323c40cf8b70130e77
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.weak	weak_function                   # -- Begin function weak_function
	.p2align	3
	.type	weak_function,@function
weak_function:                          # @weak_function
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: weak_function:x <- $r1
	.loc	0 16 2 prologue_end             # weak.c:16:2
	#APP
	#NO_APP
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: weak_function:x <- $r1
	.loc	0 17 13                         # weak.c:17:13
.Ltmp2:
	r2 = weak_data ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 17 9 is_stmt 0                # weak.c:17:9
.Ltmp3:
	w0 += w1
	.loc	0 17 2                          # weak.c:17:2
.Ltmp4:
	exit
.Ltmp5:
.Ltmp6:
.Lfunc_end0:
	.size	weak_function, .Lfunc_end0-weak_function
	.cfi_endproc
                                        # -- End function
	.hidden	weak_hidden_function            # -- Begin function weak_hidden_function
	.weak	weak_hidden_function
	.p2align	3
	.type	weak_hidden_function,@function
weak_hidden_function:                   # @weak_hidden_function
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: weak_hidden_function:x <- $r1
	.loc	0 22 2 prologue_end is_stmt 1   # weak.c:22:2
	#APP
	#NO_APP
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: weak_hidden_function:x <- $r1
	.loc	0 23 13                         # weak.c:23:13
.Ltmp9:
	r2 = weak_hidden ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 23 9 is_stmt 0                # weak.c:23:9
.Ltmp10:
	w0 += w1
	.loc	0 23 2                          # weak.c:23:2
.Ltmp11:
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end1:
	.size	weak_hidden_function, .Lfunc_end1-weak_hidden_function
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	all                             # -- Begin function all
	.p2align	3
	.type	all,@function
all:                                    # @all
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 29 12 prologue_end is_stmt 1  # weak.c:29:12
.Ltmp14:
	r7 = weak_zero ll
	w1 = 1
	*(u32 *)(r7 + 0) = w1
	.loc	0 30 9                          # weak.c:30:9
.Ltmp15:
	r1 = 20
	call weak_function
.Ltmp16:
	.loc	0 30 9                          # weak.c:30:9
	w6 = w0
	.loc	0 30 29 is_stmt 0               # weak.c:30:29
.Ltmp17:
	r1 = 17
	call weak_hidden_function
.Ltmp18:
	.loc	0 30 27 is_stmt 1               # weak.c:30:27
.Ltmp19:
	w0 += w6
	.loc	0 30 56 is_stmt 0               # weak.c:30:56
.Ltmp20:
	w1 = *(u32 *)(r7 + 0)
	.loc	0 30 54                         # weak.c:30:54
.Ltmp21:
	w0 += w1
	.loc	0 30 68                         # weak.c:30:68
.Ltmp22:
	r1 = internal ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 30 66                         # weak.c:30:66
.Ltmp23:
	w0 += w1
	.loc	0 30 79                         # weak.c:30:79
.Ltmp24:
	r1 = protected ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 30 77                         # weak.c:30:77
.Ltmp25:
	w0 += w1
	.loc	0 30 2                          # weak.c:30:2
.Ltmp26:
	exit
.Ltmp27:
.Ltmp28:
.Lfunc_end2:
	.size	all, .Lfunc_end2-all
	.cfi_endproc
                                        # -- End function
	.type	weak_data,@object               # @weak_data
	.data
	.weak	weak_data
	.p2align	2, 0x0
weak_data:
	.long	30                              # 0x1e
	.size	weak_data, 4

	.hidden	weak_hidden                     # @weak_hidden
	.type	weak_hidden,@object
	.weak	weak_hidden
	.p2align	2, 0x0
weak_hidden:
	.long	5                               # 0x5
	.size	weak_hidden, 4

	.hidden	internal                        # @internal
	.type	internal,@object
	.globl	internal
	.p2align	2, 0x0
internal:
	.long	3                               # 0x3
	.size	internal, 4

	.protected	protected               # @protected
	.type	protected,@object
	.globl	protected
	.p2align	2, 0x0
protected:
	.long	2                               # 0x2
	.size	protected, 4

	.type	weak_zero,@object               # @weak_zero
	.section	.bss,"aw",@nobits
	.weak	weak_zero
	.p2align	2, 0x0
weak_zero:
	.long	0                               # 0x0
	.size	weak_zero, 4

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
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
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x130 DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0x5 DW_TAG_volatile_type
	.long	59                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x8 DW_TAG_typedef
	.long	67                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x43:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x47:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	2                               # Abbrev [2] 0x52:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	2                               # Abbrev [2] 0x5d:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	2                               # Abbrev [2] 0x68:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	115                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	6                               # Abbrev [6] 0x73:0xc DW_TAG_array_type
	.long	127                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x78:0x6 DW_TAG_subrange_type
	.long	131                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x7f:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x83:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x87:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	9                               # Abbrev [9] 0x92:0x1a DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	234                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xa1:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	238                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xac:0x1a DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	234                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xbb:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	238                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xc6:0x24 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	234                             # DW_AT_type
                                        # DW_AT_external
	.byte	11                              # Abbrev [11] 0xd5:0x8 DW_TAG_formal_parameter
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	250                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xdd:0x6 DW_TAG_call_site
	.long	146                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	12                              # Abbrev [12] 0xe3:0x6 DW_TAG_call_site
	.long	172                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xea:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0xee:0x8 DW_TAG_typedef
	.long	246                             # DW_AT_type
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xf6:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xfa:0x5 DW_TAG_pointer_type
	.long	255                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xff:0x3c DW_TAG_structure_type
	.byte	27                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0x104:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x10d:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x116:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x11f:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x128:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x131:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	59                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	8                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	116                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"weak.c"                        # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=39
.Linfo_string3:
	.asciz	"weak_data"                     # string offset=41
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=51
.Linfo_string5:
	.asciz	"u32"                           # string offset=64
.Linfo_string6:
	.asciz	"weak_hidden"                   # string offset=68
.Linfo_string7:
	.asciz	"internal"                      # string offset=80
.Linfo_string8:
	.asciz	"protected"                     # string offset=89
.Linfo_string9:
	.asciz	"LICENSE"                       # string offset=99
.Linfo_string10:
	.asciz	"char"                          # string offset=107
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=112
.Linfo_string12:
	.asciz	"weak_zero"                     # string offset=132
.Linfo_string13:
	.asciz	"weak_function"                 # string offset=142
.Linfo_string14:
	.asciz	"int"                           # string offset=156
.Linfo_string15:
	.asciz	"weak_hidden_function"          # string offset=160
.Linfo_string16:
	.asciz	"all"                           # string offset=181
.Linfo_string17:
	.asciz	"x"                             # string offset=185
.Linfo_string18:
	.asciz	"unsigned long long"            # string offset=187
.Linfo_string19:
	.asciz	"u64"                           # string offset=206
.Linfo_string20:
	.asciz	"ctx"                           # string offset=210
.Linfo_string21:
	.asciz	"data"                          # string offset=214
.Linfo_string22:
	.asciz	"data_end"                      # string offset=219
.Linfo_string23:
	.asciz	"data_meta"                     # string offset=228
.Linfo_string24:
	.asciz	"ingress_ifindex"               # string offset=238
.Linfo_string25:
	.asciz	"rx_queue_index"                # string offset=254
.Linfo_string26:
	.asciz	"egress_ifindex"                # string offset=269
.Linfo_string27:
	.asciz	"xdp_md"                        # string offset=284
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	weak_data
	.quad	weak_hidden
	.quad	internal
	.quad	protected
	.quad	LICENSE
	.quad	weak_zero
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp16
	.quad	.Ltmp18
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	536
	.long	536
	.long	442
	.long	1                               # BTF_KIND_TYPEDEF(id = 1)
	.long	134217728                       # 0x8000000
	.long	2
	.long	5                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 3)
	.long	218103809                       # 0xd000001
	.long	4
	.long	24
	.long	1
	.long	26                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	30                              # BTF_KIND_FUNC(id = 5)
	.long	201326593                       # 0xc000001
	.long	3
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 6)
	.long	218103809                       # 0xd000001
	.long	4
	.long	24
	.long	1
	.long	82                              # BTF_KIND_FUNC(id = 7)
	.long	201326593                       # 0xc000001
	.long	6
	.long	0                               # BTF_KIND_PTR(id = 8)
	.long	33554432                        # 0x2000000
	.long	9
	.long	128                             # BTF_KIND_STRUCT(id = 9)
	.long	67108870                        # 0x4000006
	.long	24
	.long	135
	.long	10
	.long	0                               # 0x0
	.long	140
	.long	10
	.long	32                              # 0x20
	.long	149
	.long	10
	.long	64                              # 0x40
	.long	159
	.long	10
	.long	96                              # 0x60
	.long	175
	.long	10
	.long	128                             # 0x80
	.long	190
	.long	10
	.long	160                             # 0xa0
	.long	205                             # BTF_KIND_TYPEDEF(id = 10)
	.long	134217728                       # 0x8000000
	.long	11
	.long	209                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103809                       # 0xd000001
	.long	4
	.long	222
	.long	8
	.long	226                             # BTF_KIND_FUNC(id = 13)
	.long	201326593                       # 0xc000001
	.long	12
	.long	0                               # BTF_KIND_VOLATILE(id = 14)
	.long	150994944                       # 0x9000000
	.long	10
	.long	339                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	349                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	361                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	370                             # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	380                             # BTF_KIND_VAR(id = 19)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	390                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	22
	.long	4
	.long	395                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	415                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	21
	.long	1
	.long	423                             # BTF_KIND_DATASEC(id = 24)
	.long	251658241                       # 0xf000001
	.long	0
	.long	19
	.long	weak_zero
	.long	4
	.long	428                             # BTF_KIND_DATASEC(id = 25)
	.long	251658244                       # 0xf000004
	.long	0
	.long	15
	.long	weak_data
	.long	4
	.long	16
	.long	weak_hidden
	.long	4
	.long	17
	.long	internal
	.long	4
	.long	18
	.long	protected
	.long	4
	.long	434                             # BTF_KIND_DATASEC(id = 26)
	.long	251658241                       # 0xf000001
	.long	0
	.long	23
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.byte	120                             # string offset=24
	.byte	0
	.ascii	"int"                           # string offset=26
	.byte	0
	.ascii	"weak_function"                 # string offset=30
	.byte	0
	.ascii	".text"                         # string offset=44
	.byte	0
	.ascii	"./weak.c"                      # string offset=50
	.byte	0
	.ascii	"\treturn x + weak_data;"       # string offset=59
	.byte	0
	.ascii	"weak_hidden_function"          # string offset=82
	.byte	0
	.ascii	"\treturn x + weak_hidden;"     # string offset=103
	.byte	0
	.ascii	"xdp_md"                        # string offset=128
	.byte	0
	.ascii	"data"                          # string offset=135
	.byte	0
	.ascii	"data_end"                      # string offset=140
	.byte	0
	.ascii	"data_meta"                     # string offset=149
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=159
	.byte	0
	.ascii	"rx_queue_index"                # string offset=175
	.byte	0
	.ascii	"egress_ifindex"                # string offset=190
	.byte	0
	.ascii	"u32"                           # string offset=205
	.byte	0
	.ascii	"unsigned int"                  # string offset=209
	.byte	0
	.ascii	"ctx"                           # string offset=222
	.byte	0
	.ascii	"all"                           # string offset=226
	.byte	0
	.ascii	"xdp"                           # string offset=230
	.byte	0
	.ascii	"\tweak_zero = 1;"              # string offset=234
	.byte	0
	.ascii	"\treturn weak_function(20) + weak_hidden_function(17) + weak_zero + internal + protected;" # string offset=250
	.byte	0
	.ascii	"weak_data"                     # string offset=339
	.byte	0
	.ascii	"weak_hidden"                   # string offset=349
	.byte	0
	.ascii	"internal"                      # string offset=361
	.byte	0
	.ascii	"protected"                     # string offset=370
	.byte	0
	.ascii	"weak_zero"                     # string offset=380
	.byte	0
	.ascii	"char"                          # string offset=390
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=395
	.byte	0
	.ascii	"LICENSE"                       # string offset=415
	.byte	0
	.ascii	".bss"                          # string offset=423
	.byte	0
	.ascii	".data"                         # string offset=428
	.byte	0
	.ascii	"license"                       # string offset=434
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	292
	.long	336
	.long	0
	.long	8                               # FuncInfo
	.long	44                              # FuncInfo section string offset=44
	.long	2
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin1
	.long	7
	.long	230                             # FuncInfo section string offset=230
	.long	1
	.long	.Lfunc_begin2
	.long	13
	.long	16                              # LineInfo
	.long	44                              # LineInfo section string offset=44
	.long	6
	.long	.Ltmp2
	.long	50
	.long	59
	.long	17421                           # Line 17 Col 13
	.long	.Ltmp3
	.long	50
	.long	59
	.long	17417                           # Line 17 Col 9
	.long	.Ltmp4
	.long	50
	.long	59
	.long	17410                           # Line 17 Col 2
	.long	.Ltmp9
	.long	50
	.long	103
	.long	23565                           # Line 23 Col 13
	.long	.Ltmp10
	.long	50
	.long	103
	.long	23561                           # Line 23 Col 9
	.long	.Ltmp11
	.long	50
	.long	103
	.long	23554                           # Line 23 Col 2
	.long	230                             # LineInfo section string offset=230
	.long	11
	.long	.Ltmp14
	.long	50
	.long	234
	.long	29708                           # Line 29 Col 12
	.long	.Ltmp15
	.long	50
	.long	250
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp17
	.long	50
	.long	250
	.long	30749                           # Line 30 Col 29
	.long	.Ltmp19
	.long	50
	.long	250
	.long	30747                           # Line 30 Col 27
	.long	.Ltmp20
	.long	50
	.long	250
	.long	30776                           # Line 30 Col 56
	.long	.Ltmp21
	.long	50
	.long	250
	.long	30774                           # Line 30 Col 54
	.long	.Ltmp22
	.long	50
	.long	250
	.long	30788                           # Line 30 Col 68
	.long	.Ltmp23
	.long	50
	.long	250
	.long	30786                           # Line 30 Col 66
	.long	.Ltmp24
	.long	50
	.long	250
	.long	30799                           # Line 30 Col 79
	.long	.Ltmp25
	.long	50
	.long	250
	.long	30797                           # Line 30 Col 77
	.long	.Ltmp26
	.long	50
	.long	250
	.long	30722                           # Line 30 Col 2
	.addrsig
	.addrsig_sym all
	.addrsig_sym weak_data
	.addrsig_sym weak_hidden
	.addrsig_sym internal
	.addrsig_sym protected
	.addrsig_sym weak_zero
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
