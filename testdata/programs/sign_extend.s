	.file	"sign_extend.c"
	.file	0 "." "sign_extend.c" md5 0xa54a4cbf3e3093073a15912b65a95421
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	extend                          # -- Begin function extend
	.p2align	3
	.type	extend,@function
extend:                                 # @extend
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 16 12 prologue_end            # sign_extend.c:16:12
.Ltmp0:
	r1 = byte ll
	r1 = *(s8 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 17 10                         # sign_extend.c:17:10
.Ltmp3:
	r2 = mixed ll
	r2 = *(u64 *)(r2 + 0)
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: extend:m <- $r2
	#DEBUG_VALUE: extend:low <- [DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $r2
	.loc	0 20 12                         # sign_extend.c:20:12
.Ltmp6:
	r1 *= 3
.Ltmp7:
.Ltmp8:
	.loc	0 20 18 is_stmt 0               # sign_extend.c:20:18
.Ltmp9:
	r3 = half ll
	r3 = *(s16 *)(r3 + 0)
	.loc	0 20 16                         # sign_extend.c:20:16
.Ltmp10:
	r1 += r3
.Ltmp11:
.Ltmp12:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 21 12 is_stmt 1               # sign_extend.c:21:12
.Ltmp13:
	r1 *= 3
.Ltmp14:
.Ltmp15:
	.loc	0 21 18 is_stmt 0               # sign_extend.c:21:18
.Ltmp16:
	r3 = word ll
	r3 = *(s32 *)(r3 + 0)
	.loc	0 21 16                         # sign_extend.c:21:16
.Ltmp17:
	r1 += r3
.Ltmp18:
.Ltmp19:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 22 12 is_stmt 1               # sign_extend.c:22:12
.Ltmp20:
	r1 *= 3
.Ltmp21:
.Ltmp22:
	.loc	0 22 18 is_stmt 0               # sign_extend.c:22:18
.Ltmp23:
	r3 = (s8)r2
	.loc	0 22 16                         # sign_extend.c:22:16
.Ltmp24:
	r1 += r3
.Ltmp25:
.Ltmp26:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 23 12 is_stmt 1               # sign_extend.c:23:12
.Ltmp27:
	r1 *= 3
.Ltmp28:
.Ltmp29:
	.loc	0 23 18 is_stmt 0               # sign_extend.c:23:18
.Ltmp30:
	r0 = (s16)r2
	.loc	0 23 16                         # sign_extend.c:23:16
.Ltmp31:
	r1 += r0
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 26 42                         # sign_extend.c:26:42
.Ltmp34:
	w3 *= 5
	.loc	0 26 62                         # sign_extend.c:26:62
.Ltmp35:
	w0 *= 7
	.loc	0 26 13                         # sign_extend.c:26:13
.Ltmp36:
	w0 += w3
	.loc	0 24 12 is_stmt 1               # sign_extend.c:24:12
.Ltmp37:
	r1 *= 3
.Ltmp38:
.Ltmp39:
	.loc	0 24 18 is_stmt 0               # sign_extend.c:24:18
.Ltmp40:
	r3 = (s32)r2
	.loc	0 24 16                         # sign_extend.c:24:16
.Ltmp41:
	r1 += r3
.Ltmp42:
.Ltmp43:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 25 18 is_stmt 1               # sign_extend.c:25:18
.Ltmp44:
	r2 <<= 24
.Ltmp45:
.Ltmp46:
	r2 s>>= 48
	.loc	0 25 12 is_stmt 0               # sign_extend.c:25:12
.Ltmp47:
	r1 *= 3
.Ltmp48:
.Ltmp49:
	.loc	0 25 16                         # sign_extend.c:25:16
.Ltmp50:
	r1 += r2
.Ltmp51:
.Ltmp52:
	#DEBUG_VALUE: extend:sum <- $r1
	.loc	0 26 27 is_stmt 1               # sign_extend.c:26:27
.Ltmp53:
	w0 += w1
	.loc	0 26 20 is_stmt 0               # sign_extend.c:26:20
.Ltmp54:
	r1 >>= 32
.Ltmp55:
.Ltmp56:
	.loc	0 26 46                         # sign_extend.c:26:46
.Ltmp57:
	w0 += w1
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 26 2                          # sign_extend.c:26:2
.Ltmp58:
	exit
.Ltmp59:
.Ltmp60:
.Lfunc_end0:
	.size	extend, .Lfunc_end0-extend
	.cfi_endproc
                                        # -- End function
	.type	byte,@object                    # @byte
	.data
	.globl	byte
byte:
	.byte	251                             # 0xfb
	.size	byte, 1

	.type	half,@object                    # @half
	.globl	half
	.p2align	1, 0x0
half:
	.short	64936                           # 0xfda8
	.size	half, 2

	.type	word,@object                    # @word
	.globl	word
	.p2align	2, 0x0
word:
	.long	4294897296                      # 0xfffeee90
	.size	word, 4

	.type	mixed,@object                   # @mixed
	.globl	mixed
	.p2align	3, 0x0
mixed:
	.quad	-9151455727888202876            # 0x80ff7f8081828384
	.size	mixed, 8

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
	.long	3                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp11-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp14-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp18-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp25-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp28-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp42-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp48-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp51-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp55-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin0          #   ending offset
	.byte	13                              # Loc expr size
	.byte	114                             # DW_OP_breg2
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
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
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x13f DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x27:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x3a:0x5 DW_TAG_volatile_type
	.long	63                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x3f:0x8 DW_TAG_typedef
	.long	71                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x47:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x4b:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	86                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	4                               # Abbrev [4] 0x56:0x5 DW_TAG_volatile_type
	.long	91                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x5b:0x8 DW_TAG_typedef
	.long	99                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x63:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x67:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	114                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	4                               # Abbrev [4] 0x72:0x5 DW_TAG_volatile_type
	.long	119                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x77:0x8 DW_TAG_typedef
	.long	127                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x7f:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x83:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	142                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	4                               # Abbrev [4] 0x8e:0x5 DW_TAG_volatile_type
	.long	147                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x93:0x8 DW_TAG_typedef
	.long	155                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x9b:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x9f:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	170                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	6                               # Abbrev [6] 0xaa:0xc DW_TAG_array_type
	.long	182                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xaf:0x6 DW_TAG_subrange_type
	.long	186                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xb6:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0xba:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	9                               # Abbrev [9] 0xbe:0x33 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	127                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xcd:0x8 DW_TAG_formal_parameter
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	265                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xd5:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	241                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xde:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	147                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xe7:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	253                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xf1:0x8 DW_TAG_typedef
	.long	249                             # DW_AT_type
	.byte	23                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xf9:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0xfd:0x8 DW_TAG_typedef
	.long	261                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x105:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x109:0x5 DW_TAG_pointer_type
	.long	270                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10e:0x3c DW_TAG_structure_type
	.byte	35                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0x113:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x11c:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x125:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x12e:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x137:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x140:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	253                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	148                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"sign_extend.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"byte"                          # string offset=48
.Linfo_string4:
	.asciz	"signed char"                   # string offset=53
.Linfo_string5:
	.asciz	"s8"                            # string offset=65
.Linfo_string6:
	.asciz	"half"                          # string offset=68
.Linfo_string7:
	.asciz	"short"                         # string offset=73
.Linfo_string8:
	.asciz	"s16"                           # string offset=79
.Linfo_string9:
	.asciz	"word"                          # string offset=83
.Linfo_string10:
	.asciz	"int"                           # string offset=88
.Linfo_string11:
	.asciz	"s32"                           # string offset=92
.Linfo_string12:
	.asciz	"mixed"                         # string offset=96
.Linfo_string13:
	.asciz	"unsigned long long"            # string offset=102
.Linfo_string14:
	.asciz	"u64"                           # string offset=121
.Linfo_string15:
	.asciz	"LICENSE"                       # string offset=125
.Linfo_string16:
	.asciz	"char"                          # string offset=133
.Linfo_string17:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=138
.Linfo_string18:
	.asciz	"DW_ATE_unsigned_32"            # string offset=158
.Linfo_string19:
	.asciz	"DW_ATE_unsigned_64"            # string offset=177
.Linfo_string20:
	.asciz	"extend"                        # string offset=196
.Linfo_string21:
	.asciz	"sum"                           # string offset=203
.Linfo_string22:
	.asciz	"long long"                     # string offset=207
.Linfo_string23:
	.asciz	"s64"                           # string offset=217
.Linfo_string24:
	.asciz	"m"                             # string offset=221
.Linfo_string25:
	.asciz	"low"                           # string offset=223
.Linfo_string26:
	.asciz	"unsigned int"                  # string offset=227
.Linfo_string27:
	.asciz	"u32"                           # string offset=240
.Linfo_string28:
	.asciz	"ctx"                           # string offset=244
.Linfo_string29:
	.asciz	"data"                          # string offset=248
.Linfo_string30:
	.asciz	"data_end"                      # string offset=253
.Linfo_string31:
	.asciz	"data_meta"                     # string offset=262
.Linfo_string32:
	.asciz	"ingress_ifindex"               # string offset=272
.Linfo_string33:
	.asciz	"rx_queue_index"                # string offset=288
.Linfo_string34:
	.asciz	"egress_ifindex"                # string offset=303
.Linfo_string35:
	.asciz	"xdp_md"                        # string offset=318
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	byte
	.quad	half
	.quad	word
	.quad	mixed
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	536
	.long	536
	.long	502
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
	.long	0                               # BTF_KIND_VOLATILE(id = 8)
	.long	150994944                       # 0x9000000
	.long	9
	.long	382                             # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	385                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	397                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	13
	.long	402                             # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	406                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16777232                        # 0x1000010
	.long	412                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 16)
	.long	150994944                       # 0x9000000
	.long	17
	.long	417                             # BTF_KIND_TYPEDEF(id = 17)
	.long	134217728                       # 0x8000000
	.long	6
	.long	421                             # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 19)
	.long	150994944                       # 0x9000000
	.long	20
	.long	426                             # BTF_KIND_TYPEDEF(id = 20)
	.long	134217728                       # 0x8000000
	.long	21
	.long	430                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	449                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	455                             # BTF_KIND_INT(id = 23)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 24)
	.long	50331648                        # 0x3000000
	.long	0
	.long	23
	.long	25
	.long	4
	.long	460                             # BTF_KIND_INT(id = 25)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	480                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	24
	.long	1
	.long	488                             # BTF_KIND_DATASEC(id = 27)
	.long	251658244                       # 0xf000004
	.long	0
	.long	11
	.long	byte
	.long	1
	.long	15
	.long	half
	.long	2
	.long	18
	.long	word
	.long	4
	.long	22
	.long	mixed
	.long	8
	.long	494                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	26
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
	.ascii	"extend"                        # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=110
	.byte	0
	.ascii	"./sign_extend.c"               # string offset=114
	.byte	0
	.ascii	"\ts64 sum = byte;"             # string offset=130
	.byte	0
	.ascii	"\tu64 m = mixed;"              # string offset=147
	.byte	0
	.ascii	"\tsum = sum * 3 + half;"       # string offset=163
	.byte	0
	.ascii	"\tsum = sum * 3 + word;"       # string offset=186
	.byte	0
	.ascii	"\tsum = sum * 3 + (s8)m;"      # string offset=209
	.byte	0
	.ascii	"\tsum = sum * 3 + (s16)m;"     # string offset=233
	.byte	0
	.ascii	"\treturn sum + (sum >> 32) + (s32)(s8)low * 5 + (s32)(s16)low * 7;" # string offset=258
	.byte	0
	.ascii	"\tsum = sum * 3 + (s32)m;"     # string offset=324
	.byte	0
	.ascii	"\tsum = sum * 3 + (s16)(m >> 24);" # string offset=349
	.byte	0
	.ascii	"s8"                            # string offset=382
	.byte	0
	.ascii	"signed char"                   # string offset=385
	.byte	0
	.ascii	"byte"                          # string offset=397
	.byte	0
	.ascii	"s16"                           # string offset=402
	.byte	0
	.ascii	"short"                         # string offset=406
	.byte	0
	.ascii	"half"                          # string offset=412
	.byte	0
	.ascii	"s32"                           # string offset=417
	.byte	0
	.ascii	"word"                          # string offset=421
	.byte	0
	.ascii	"u64"                           # string offset=426
	.byte	0
	.ascii	"unsigned long long"            # string offset=430
	.byte	0
	.ascii	"mixed"                         # string offset=449
	.byte	0
	.ascii	"char"                          # string offset=455
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=460
	.byte	0
	.ascii	"LICENSE"                       # string offset=480
	.byte	0
	.ascii	".data"                         # string offset=488
	.byte	0
	.ascii	"license"                       # string offset=494
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	444
	.long	464
	.long	0
	.long	8                               # FuncInfo
	.long	110                             # FuncInfo section string offset=110
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	110                             # LineInfo section string offset=110
	.long	27
	.long	.Ltmp0
	.long	114
	.long	130
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp3
	.long	114
	.long	147
	.long	17418                           # Line 17 Col 10
	.long	.Ltmp6
	.long	114
	.long	163
	.long	20492                           # Line 20 Col 12
	.long	.Ltmp9
	.long	114
	.long	163
	.long	20498                           # Line 20 Col 18
	.long	.Ltmp10
	.long	114
	.long	163
	.long	20496                           # Line 20 Col 16
	.long	.Ltmp13
	.long	114
	.long	186
	.long	21516                           # Line 21 Col 12
	.long	.Ltmp16
	.long	114
	.long	186
	.long	21522                           # Line 21 Col 18
	.long	.Ltmp17
	.long	114
	.long	186
	.long	21520                           # Line 21 Col 16
	.long	.Ltmp20
	.long	114
	.long	209
	.long	22540                           # Line 22 Col 12
	.long	.Ltmp23
	.long	114
	.long	209
	.long	22546                           # Line 22 Col 18
	.long	.Ltmp24
	.long	114
	.long	209
	.long	22544                           # Line 22 Col 16
	.long	.Ltmp27
	.long	114
	.long	233
	.long	23564                           # Line 23 Col 12
	.long	.Ltmp30
	.long	114
	.long	233
	.long	23570                           # Line 23 Col 18
	.long	.Ltmp31
	.long	114
	.long	233
	.long	23568                           # Line 23 Col 16
	.long	.Ltmp34
	.long	114
	.long	258
	.long	26666                           # Line 26 Col 42
	.long	.Ltmp35
	.long	114
	.long	258
	.long	26686                           # Line 26 Col 62
	.long	.Ltmp36
	.long	114
	.long	258
	.long	26637                           # Line 26 Col 13
	.long	.Ltmp37
	.long	114
	.long	324
	.long	24588                           # Line 24 Col 12
	.long	.Ltmp40
	.long	114
	.long	324
	.long	24594                           # Line 24 Col 18
	.long	.Ltmp41
	.long	114
	.long	324
	.long	24592                           # Line 24 Col 16
	.long	.Ltmp44
	.long	114
	.long	349
	.long	25618                           # Line 25 Col 18
	.long	.Ltmp47
	.long	114
	.long	349
	.long	25612                           # Line 25 Col 12
	.long	.Ltmp50
	.long	114
	.long	349
	.long	25616                           # Line 25 Col 16
	.long	.Ltmp53
	.long	114
	.long	258
	.long	26651                           # Line 26 Col 27
	.long	.Ltmp54
	.long	114
	.long	258
	.long	26644                           # Line 26 Col 20
	.long	.Ltmp57
	.long	114
	.long	258
	.long	26670                           # Line 26 Col 46
	.long	.Ltmp58
	.long	114
	.long	258
	.long	26626                           # Line 26 Col 2
	.addrsig
	.addrsig_sym extend
	.addrsig_sym byte
	.addrsig_sym half
	.addrsig_sym word
	.addrsig_sym mixed
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
