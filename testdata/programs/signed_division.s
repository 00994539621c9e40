	.file	"signed_division.c"
	.file	0 "." "signed_division.c" md5 0x5322486e4f8fe351b343da871d440945
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	divide                          # -- Begin function divide
	.p2align	3
	.type	divide,@function
divide:                                 # @divide
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 14 10 prologue_end            # signed_division.c:14:10
.Ltmp0:
	r1 = a ll
	w5 = *(u32 *)(r1 + 0)
	.loc	0 14 14 is_stmt 0               # signed_division.c:14:14
.Ltmp1:
	r2 = b ll
	w3 = *(u32 *)(r2 + 0)
	.loc	0 14 12                         # signed_division.c:14:12
.Ltmp2:
	w5 s/= w3
	.loc	0 14 18                         # signed_division.c:14:18
.Ltmp3:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 14 22                         # signed_division.c:14:22
.Ltmp4:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 14 20                         # signed_division.c:14:20
.Ltmp5:
	w0 s%= w2
	.loc	0 14 26                         # signed_division.c:14:26
.Ltmp6:
	r3 = *(s32 *)(r1 + 0)
	.loc	0 14 36                         # signed_division.c:14:36
.Ltmp7:
	r2 = *(s32 *)(r1 + 0)
	.loc	0 15 14                         # signed_division.c:15:14
.Ltmp8:
	r6 = d ll
	.loc	0 15 10                         # signed_division.c:15:10
.Ltmp9:
	r4 = c ll
	r7 = *(u64 *)(r4 + 0)
	.loc	0 15 14                         # signed_division.c:15:14
.Ltmp10:
	r1 = *(u64 *)(r6 + 0)
	.loc	0 15 12                         # signed_division.c:15:12
.Ltmp11:
	r7 s/= r1
	.loc	0 15 18                         # signed_division.c:15:18
.Ltmp12:
	r1 = *(u64 *)(r4 + 0)
	.loc	0 15 22                         # signed_division.c:15:22
.Ltmp13:
	r6 = *(u64 *)(r6 + 0)
	.loc	0 15 20                         # signed_division.c:15:20
.Ltmp14:
	r1 s%= r6
	.loc	0 15 16                         # signed_division.c:15:16
.Ltmp15:
	r1 += r7
	.loc	0 14 16                         # signed_division.c:14:16
.Ltmp16:
	w0 += w5
	.loc	0 15 26                         # signed_division.c:15:26
.Ltmp17:
	r5 = *(u64 *)(r4 + 0)
	.loc	0 15 28                         # signed_division.c:15:28
.Ltmp18:
	r5 s/= 1000003
	.loc	0 15 24                         # signed_division.c:15:24
.Ltmp19:
	r1 += r5
	.loc	0 14 28                         # signed_division.c:14:28
.Ltmp20:
	r3 *= -1321528399
	r5 = r3
	r5 >>= 63
	r3 >>= 32
	w3 s>>= 2
	w3 += w5
	.loc	0 15 40 is_stmt 1               # signed_division.c:15:40
.Ltmp21:
	r4 = *(u64 *)(r4 + 0)
	.loc	0 15 42 is_stmt 0               # signed_division.c:15:42
.Ltmp22:
	r4 s%= 77777
	.loc	0 15 38                         # signed_division.c:15:38
.Ltmp23:
	r1 += r4
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: divide:w <- $r1
	.loc	0 14 24 is_stmt 1               # signed_division.c:14:24
.Ltmp26:
	w0 += w3
	.loc	0 14 38 is_stmt 0               # signed_division.c:14:38
.Ltmp27:
	r3 = r2
	r3 *= 274877907
	r4 = r3
	r4 >>= 63
	r3 >>= 32
	w3 s>>= 6
	w3 += w4
	w3 *= 1000
	w2 -= w3
	.loc	0 14 34                         # signed_division.c:14:34
.Ltmp28:
	w0 += w2
.Ltmp29:
.Ltmp30:
	#DEBUG_VALUE: divide:n <- $w0
	.loc	0 17 11 is_stmt 1               # signed_division.c:17:11
.Ltmp31:
	w0 *= 3
.Ltmp32:
.Ltmp33:
	.loc	0 17 15 is_stmt 0               # signed_division.c:17:15
.Ltmp34:
	w0 += w1
	.loc	0 17 34                         # signed_division.c:17:34
.Ltmp35:
	r1 >>= 32
.Ltmp36:
.Ltmp37:
	.loc	0 17 24                         # signed_division.c:17:24
.Ltmp38:
	w0 += w1
	.loc	0 17 2                          # signed_division.c:17:2
.Ltmp39:
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end0:
	.size	divide, .Lfunc_end0-divide
	.cfi_endproc
                                        # -- End function
	.type	a,@object                       # @a
	.data
	.globl	a
	.p2align	2, 0x0
a:
	.long	4293967293                      # 0xfff0bdbd
	.size	a, 4

	.type	b,@object                       # @b
	.globl	b
	.p2align	2, 0x0
b:
	.long	17                              # 0x11
	.size	b, 4

	.type	c,@object                       # @c
	.globl	c
	.p2align	3, 0x0
c:
	.quad	-123456789012345                # 0xffff8fb779f22087
	.size	c, 8

	.type	d,@object                       # @d
	.globl	d
	.p2align	3, 0x0
d:
	.quad	-98765                          # 0xfffffffffffe7e33
	.size	d, 8

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
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp36-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp29-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
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
	.byte	1                               # Abbrev [1] 0xc:0x100 DW_TAG_compile_unit
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
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x5 DW_TAG_volatile_type
	.long	55                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x8 DW_TAG_typedef
	.long	63                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x3f:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x43:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	2                               # Abbrev [2] 0x4e:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x59:0x5 DW_TAG_volatile_type
	.long	94                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x5e:0x8 DW_TAG_typedef
	.long	102                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x66:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x6a:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	2                               # Abbrev [2] 0x75:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	128                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	6                               # Abbrev [6] 0x80:0xc DW_TAG_array_type
	.long	140                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x85:0x6 DW_TAG_subrange_type
	.long	144                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8c:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x90:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	9                               # Abbrev [9] 0x94:0x2a DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	63                              # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xa3:0x8 DW_TAG_formal_parameter
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	190                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xab:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	94                              # DW_AT_type
	.byte	11                              # Abbrev [11] 0xb4:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	55                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xbe:0x5 DW_TAG_pointer_type
	.long	195                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xc3:0x3c DW_TAG_structure_type
	.byte	26                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0xc8:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xd1:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xda:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xe3:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xec:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xf5:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xff:0x8 DW_TAG_typedef
	.long	263                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x107:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	112                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"signed_division.c"             # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=50
.Linfo_string3:
	.asciz	"a"                             # string offset=52
.Linfo_string4:
	.asciz	"int"                           # string offset=54
.Linfo_string5:
	.asciz	"s32"                           # string offset=58
.Linfo_string6:
	.asciz	"b"                             # string offset=62
.Linfo_string7:
	.asciz	"c"                             # string offset=64
.Linfo_string8:
	.asciz	"long long"                     # string offset=66
.Linfo_string9:
	.asciz	"s64"                           # string offset=76
.Linfo_string10:
	.asciz	"d"                             # string offset=80
.Linfo_string11:
	.asciz	"LICENSE"                       # string offset=82
.Linfo_string12:
	.asciz	"char"                          # string offset=90
.Linfo_string13:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=95
.Linfo_string14:
	.asciz	"divide"                        # string offset=115
.Linfo_string15:
	.asciz	"w"                             # string offset=122
.Linfo_string16:
	.asciz	"n"                             # string offset=124
.Linfo_string17:
	.asciz	"ctx"                           # string offset=126
.Linfo_string18:
	.asciz	"data"                          # string offset=130
.Linfo_string19:
	.asciz	"unsigned int"                  # string offset=135
.Linfo_string20:
	.asciz	"u32"                           # string offset=148
.Linfo_string21:
	.asciz	"data_end"                      # string offset=152
.Linfo_string22:
	.asciz	"data_meta"                     # string offset=161
.Linfo_string23:
	.asciz	"ingress_ifindex"               # string offset=171
.Linfo_string24:
	.asciz	"rx_queue_index"                # string offset=187
.Linfo_string25:
	.asciz	"egress_ifindex"                # string offset=202
.Linfo_string26:
	.asciz	"xdp_md"                        # string offset=217
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	a
	.quad	b
	.quad	c
	.quad	d
	.quad	LICENSE
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
	.long	344
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
	.long	271                             # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	6
	.long	275                             # BTF_KIND_VAR(id = 10)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	277                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	13
	.long	279                             # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	283                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	8
	.long	16777280                        # 0x1000040
	.long	293                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	295                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	297                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 18)
	.long	50331648                        # 0x3000000
	.long	0
	.long	17
	.long	19
	.long	4
	.long	302                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	322                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	18
	.long	1
	.long	330                             # BTF_KIND_DATASEC(id = 21)
	.long	251658244                       # 0xf000004
	.long	0
	.long	10
	.long	a
	.long	4
	.long	11
	.long	b
	.long	4
	.long	15
	.long	c
	.long	8
	.long	16
	.long	d
	.long	8
	.long	336                             # BTF_KIND_DATASEC(id = 22)
	.long	251658241                       # 0xf000001
	.long	0
	.long	20
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
	.ascii	"divide"                        # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=110
	.byte	0
	.ascii	"./signed_division.c"           # string offset=114
	.byte	0
	.ascii	"\ts32 n = a / b + a % b + a / -13 + a % 1000;" # string offset=134
	.byte	0
	.ascii	"\ts64 w = c / d + c % d + c / 1000003 + c % -77777;" # string offset=179
	.byte	0
	.ascii	"\treturn n * 3 + (s32)w + (s32)(w >> 32);" # string offset=230
	.byte	0
	.ascii	"s32"                           # string offset=271
	.byte	0
	.byte	97                              # string offset=275
	.byte	0
	.byte	98                              # string offset=277
	.byte	0
	.ascii	"s64"                           # string offset=279
	.byte	0
	.ascii	"long long"                     # string offset=283
	.byte	0
	.byte	99                              # string offset=293
	.byte	0
	.byte	100                             # string offset=295
	.byte	0
	.ascii	"char"                          # string offset=297
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=302
	.byte	0
	.ascii	"LICENSE"                       # string offset=322
	.byte	0
	.ascii	".data"                         # string offset=330
	.byte	0
	.ascii	"license"                       # string offset=336
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
	.long	110                             # FuncInfo section string offset=110
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	110                             # LineInfo section string offset=110
	.long	32
	.long	.Ltmp0
	.long	114
	.long	134
	.long	14346                           # Line 14 Col 10
	.long	.Ltmp1
	.long	114
	.long	134
	.long	14350                           # Line 14 Col 14
	.long	.Ltmp2
	.long	114
	.long	134
	.long	14348                           # Line 14 Col 12
	.long	.Ltmp3
	.long	114
	.long	134
	.long	14354                           # Line 14 Col 18
	.long	.Ltmp4
	.long	114
	.long	134
	.long	14358                           # Line 14 Col 22
	.long	.Ltmp5
	.long	114
	.long	134
	.long	14356                           # Line 14 Col 20
	.long	.Ltmp6
	.long	114
	.long	134
	.long	14362                           # Line 14 Col 26
	.long	.Ltmp7
	.long	114
	.long	134
	.long	14372                           # Line 14 Col 36
	.long	.Ltmp8
	.long	114
	.long	179
	.long	15374                           # Line 15 Col 14
	.long	.Ltmp9
	.long	114
	.long	179
	.long	15370                           # Line 15 Col 10
	.long	.Ltmp10
	.long	114
	.long	179
	.long	15374                           # Line 15 Col 14
	.long	.Ltmp11
	.long	114
	.long	179
	.long	15372                           # Line 15 Col 12
	.long	.Ltmp12
	.long	114
	.long	179
	.long	15378                           # Line 15 Col 18
	.long	.Ltmp13
	.long	114
	.long	179
	.long	15382                           # Line 15 Col 22
	.long	.Ltmp14
	.long	114
	.long	179
	.long	15380                           # Line 15 Col 20
	.long	.Ltmp15
	.long	114
	.long	179
	.long	15376                           # Line 15 Col 16
	.long	.Ltmp16
	.long	114
	.long	134
	.long	14352                           # Line 14 Col 16
	.long	.Ltmp17
	.long	114
	.long	179
	.long	15386                           # Line 15 Col 26
	.long	.Ltmp18
	.long	114
	.long	179
	.long	15388                           # Line 15 Col 28
	.long	.Ltmp19
	.long	114
	.long	179
	.long	15384                           # Line 15 Col 24
	.long	.Ltmp20
	.long	114
	.long	134
	.long	14364                           # Line 14 Col 28
	.long	.Ltmp21
	.long	114
	.long	179
	.long	15400                           # Line 15 Col 40
	.long	.Ltmp22
	.long	114
	.long	179
	.long	15402                           # Line 15 Col 42
	.long	.Ltmp23
	.long	114
	.long	179
	.long	15398                           # Line 15 Col 38
	.long	.Ltmp26
	.long	114
	.long	134
	.long	14360                           # Line 14 Col 24
	.long	.Ltmp27
	.long	114
	.long	134
	.long	14374                           # Line 14 Col 38
	.long	.Ltmp28
	.long	114
	.long	134
	.long	14370                           # Line 14 Col 34
	.long	.Ltmp31
	.long	114
	.long	230
	.long	17419                           # Line 17 Col 11
	.long	.Ltmp34
	.long	114
	.long	230
	.long	17423                           # Line 17 Col 15
	.long	.Ltmp35
	.long	114
	.long	230
	.long	17442                           # Line 17 Col 34
	.long	.Ltmp38
	.long	114
	.long	230
	.long	17432                           # Line 17 Col 24
	.long	.Ltmp39
	.long	114
	.long	230
	.long	17410                           # Line 17 Col 2
	.addrsig
	.addrsig_sym divide
	.addrsig_sym a
	.addrsig_sym b
	.addrsig_sym c
	.addrsig_sym d
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
