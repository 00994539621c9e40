	.file	"tracing.c"
	.file	0 "." "tracing.c" md5 0x087b6432f477366d1b6016bd82224773
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"fentry/do_unlinkat","ax",@progbits
	.globl	before                          # -- Begin function before
	.p2align	3
	.type	before,@function
before:                                 # @before
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: before:ctx <- $r1
	.loc	0 15 16 prologue_end            # tracing.c:15:16
.Ltmp0:
	r1 = *(u64 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	.loc	0 15 11 is_stmt 0               # tracing.c:15:11
.Ltmp3:
	r1 >>= 31
	r1 &= 1
	.loc	0 15 8                          # tracing.c:15:8
.Ltmp4:
	r2 = calls ll
	r3 = *(u64 *)(r2 + 0)
.Ltmp5:
	r1 += r3
.Ltmp6:
	*(u64 *)(r2 + 0) = r1
	.loc	0 16 2 is_stmt 1                # tracing.c:16:2
.Ltmp7:
	w0 = 0
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	before, .Lfunc_end0-before
	.cfi_endproc
                                        # -- End function
	.section	"fexit/do_unlinkat","ax",@progbits
	.globl	after                           # -- Begin function after
	.p2align	3
	.type	after,@function
after:                                  # @after
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: after:ctx <- $r1
	.loc	0 22 19 prologue_end            # tracing.c:22:19
.Ltmp10:
	r1 = *(u64 *)(r1 + 16)
.Ltmp11:
.Ltmp12:
	.loc	0 22 26 is_stmt 0               # tracing.c:22:26
.Ltmp13:
	r1 >>= 63
	.loc	0 22 11                         # tracing.c:22:11
.Ltmp14:
	r2 = failures ll
	r3 = *(u64 *)(r2 + 0)
.Ltmp15:
	r3 += r1
.Ltmp16:
	*(u64 *)(r2 + 0) = r3
	.loc	0 23 2 is_stmt 1                # tracing.c:23:2
.Ltmp17:
	w0 = 0
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end1:
	.size	after, .Lfunc_end1-after
	.cfi_endproc
                                        # -- End function
	.section	"lsm/file_open","ax",@progbits
	.globl	allow                           # -- Begin function allow
	.p2align	3
	.type	allow,@function
allow:                                  # @allow
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: allow:ctx <- $r1
	.loc	0 29 14 prologue_end            # tracing.c:29:14
.Ltmp20:
	r0 = *(u64 *)(r1 + 8)
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 29 2 is_stmt 0                # tracing.c:29:2
.Ltmp21:
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end2:
	.size	allow, .Lfunc_end2-allow
	.cfi_endproc
                                        # -- End function
	.type	calls,@object                   # @calls
	.section	.bss,"aw",@nobits
	.globl	calls
	.p2align	3, 0x0
calls:
	.quad	0                               # 0x0
	.size	calls, 8

	.type	failures,@object                # @failures
	.globl	failures
	.p2align	3, 0x0
failures:
	.quad	0                               # 0x0
	.size	failures, 8

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
	.byte	3                               # DW_LLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Ltmp1-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	3                               # DW_LLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Ltmp11-.Lfunc_begin1          #   length
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	1                               # Abbrev [1] 0xc:0xce DW_TAG_compile_unit
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
	.byte	32                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x46:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4a:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x4e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x8 DW_TAG_typedef
	.long	97                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x61:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x65:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	5                               # Abbrev [5] 0x70:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x74:0x8 DW_TAG_typedef
	.long	124                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x7c:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x80:0x8 DW_TAG_typedef
	.long	112                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x88:0x19 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	112                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x97:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	212                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0xa1:0x19 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	112                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xb0:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	212                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0xba:0x1a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	112                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xc9:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	212                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xd4:0x5 DW_TAG_pointer_type
	.long	89                              # DW_AT_type
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
	.long	76                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"tracing.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=52
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=57
.Linfo_string6:
	.asciz	"calls"                         # string offset=77
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=83
.Linfo_string8:
	.asciz	"u64"                           # string offset=102
.Linfo_string9:
	.asciz	"failures"                      # string offset=106
.Linfo_string10:
	.asciz	"int"                           # string offset=115
.Linfo_string11:
	.asciz	"long long"                     # string offset=119
.Linfo_string12:
	.asciz	"s64"                           # string offset=129
.Linfo_string13:
	.asciz	"s32"                           # string offset=133
.Linfo_string14:
	.asciz	"before"                        # string offset=137
.Linfo_string15:
	.asciz	"after"                         # string offset=144
.Linfo_string16:
	.asciz	"allow"                         # string offset=150
.Linfo_string17:
	.asciz	"ctx"                           # string offset=156
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	calls
	.quad	failures
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
	.long	316
	.long	316
	.long	264
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
	.long	28                              # BTF_KIND_INT(id = 5)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	32                              # BTF_KIND_FUNC(id = 6)
	.long	201326593                       # 0xc000001
	.long	4
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	5
	.long	24
	.long	1
	.long	108                             # BTF_KIND_FUNC(id = 8)
	.long	201326593                       # 0xc000001
	.long	7
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103809                       # 0xd000001
	.long	5
	.long	24
	.long	1
	.long	162                             # BTF_KIND_FUNC(id = 10)
	.long	201326593                       # 0xc000001
	.long	9
	.long	203                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	209                             # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	218                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	15
	.long	4
	.long	223                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	243                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	251                             # BTF_KIND_DATASEC(id = 17)
	.long	251658242                       # 0xf000002
	.long	0
	.long	11
	.long	calls
	.long	8
	.long	12
	.long	failures
	.long	8
	.long	256                             # BTF_KIND_DATASEC(id = 18)
	.long	251658241                       # 0xf000001
	.long	0
	.long	16
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.ascii	"ctx"                           # string offset=24
	.byte	0
	.ascii	"int"                           # string offset=28
	.byte	0
	.ascii	"before"                        # string offset=32
	.byte	0
	.ascii	"fentry/do_unlinkat"            # string offset=39
	.byte	0
	.ascii	"./tracing.c"                   # string offset=58
	.byte	0
	.ascii	"\tcalls += (int)ctx[0] < 0;"   # string offset=70
	.byte	0
	.ascii	"\treturn 0;"                   # string offset=97
	.byte	0
	.ascii	"after"                         # string offset=108
	.byte	0
	.ascii	"fexit/do_unlinkat"             # string offset=114
	.byte	0
	.ascii	"\tfailures += (s64)ctx[2] < 0;" # string offset=132
	.byte	0
	.ascii	"allow"                         # string offset=162
	.byte	0
	.ascii	"lsm/file_open"                 # string offset=168
	.byte	0
	.ascii	"\treturn (s32)ctx[1];"         # string offset=182
	.byte	0
	.ascii	"calls"                         # string offset=203
	.byte	0
	.ascii	"failures"                      # string offset=209
	.byte	0
	.ascii	"char"                          # string offset=218
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=223
	.byte	0
	.ascii	"LICENSE"                       # string offset=243
	.byte	0
	.ascii	".bss"                          # string offset=251
	.byte	0
	.ascii	"license"                       # string offset=256
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	252
	.long	304
	.long	0
	.long	8                               # FuncInfo
	.long	39                              # FuncInfo section string offset=39
	.long	1
	.long	.Lfunc_begin0
	.long	6
	.long	114                             # FuncInfo section string offset=114
	.long	1
	.long	.Lfunc_begin1
	.long	8
	.long	168                             # FuncInfo section string offset=168
	.long	1
	.long	.Lfunc_begin2
	.long	10
	.long	16                              # LineInfo
	.long	39                              # LineInfo section string offset=39
	.long	6
	.long	.Ltmp0
	.long	58
	.long	70
	.long	15376                           # Line 15 Col 16
	.long	.Ltmp3
	.long	58
	.long	70
	.long	15371                           # Line 15 Col 11
	.long	.Ltmp4
	.long	58
	.long	70
	.long	15368                           # Line 15 Col 8
	.long	.Ltmp5
	.long	58
	.long	70
	.long	15368                           # Line 15 Col 8
	.long	.Ltmp6
	.long	58
	.long	70
	.long	15368                           # Line 15 Col 8
	.long	.Ltmp7
	.long	58
	.long	97
	.long	16386                           # Line 16 Col 2
	.long	114                             # LineInfo section string offset=114
	.long	6
	.long	.Ltmp10
	.long	58
	.long	132
	.long	22547                           # Line 22 Col 19
	.long	.Ltmp13
	.long	58
	.long	132
	.long	22554                           # Line 22 Col 26
	.long	.Ltmp14
	.long	58
	.long	132
	.long	22539                           # Line 22 Col 11
	.long	.Ltmp15
	.long	58
	.long	132
	.long	22539                           # Line 22 Col 11
	.long	.Ltmp16
	.long	58
	.long	132
	.long	22539                           # Line 22 Col 11
	.long	.Ltmp17
	.long	58
	.long	97
	.long	23554                           # Line 23 Col 2
	.long	168                             # LineInfo section string offset=168
	.long	2
	.long	.Ltmp20
	.long	58
	.long	182
	.long	29710                           # Line 29 Col 14
	.long	.Ltmp21
	.long	58
	.long	182
	.long	29698                           # Line 29 Col 2
	.addrsig
	.addrsig_sym before
	.addrsig_sym after
	.addrsig_sym allow
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
