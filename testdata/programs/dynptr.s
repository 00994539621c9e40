	.file	"dynptr.c"
	.file	0 "." "dynptr.c" md5 0x36b54c73a0ac68b72c4fe9cacbb7d5cb
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	tc,"ax",@progbits
	.globl	through                         # -- Begin function through
	.p2align	3
	.type	through,@function
through:                                # @through
.Lfunc_begin0:
	.loc	0 20 0                          # dynptr.c:20:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 0
.Ltmp0:
	.loc	0 21 6 prologue_end             # dynptr.c:21:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	w2 = 16909060
	.loc	0 21 15                         # dynptr.c:21:15
.Ltmp3:
	*(u32 *)(r10 - 8) = w2
	.loc	0 21 37                         # dynptr.c:21:37
.Ltmp4:
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -4
	.loc	0 22 26                         # dynptr.c:22:26
.Ltmp5:
	r1 = buffers ll
	call 1
.Ltmp6:
	.loc	0 22 26                         # dynptr.c:22:26
	r6 = r0
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 0 26 is_stmt 0                # dynptr.c:0:26
	w0 = -1
.Ltmp9:
	.loc	0 26 6 is_stmt 1                # dynptr.c:26:6
.Ltmp10:
.Ltmp11:
	if r6 == 0 goto LBB0_8
.Ltmp12:
.Ltmp13:
# %bb.1:
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 0 6 is_stmt 0                 # dynptr.c:0:6
	r4 = r10
	r4 += -32
.Ltmp14:
	.loc	0 28 6 is_stmt 1                # dynptr.c:28:6
.Ltmp15:
.Ltmp16:
	r1 = r6
	w2 = 64
	r3 = 0
	call 197
.Ltmp17:
	.loc	0 28 6                          # dynptr.c:28:6
	r1 = r0
	w0 = -2
.Ltmp18:
	if r1 != 0 goto LBB0_8
.Ltmp19:
.Ltmp20:
# %bb.2:
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 0 6 is_stmt 0                 # dynptr.c:0:6
	r1 = r10
	r1 += -32
	r3 = r10
	r3 += -8
.Ltmp21:
	.loc	0 30 6 is_stmt 1                # dynptr.c:30:6
.Ltmp22:
.Ltmp23:
	w2 = 8
	w4 = 4
	r5 = 0
	call 202
.Ltmp24:
	.loc	0 30 6                          # dynptr.c:30:6
	r1 = r0
	w0 = -3
.Ltmp25:
	if r1 != 0 goto LBB0_8
.Ltmp26:
.Ltmp27:
# %bb.3:
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 0 6 is_stmt 0                 # dynptr.c:0:6
	r1 = r10
	r1 += -12
	r3 = r10
	r3 += -32
.Ltmp28:
	.loc	0 32 6 is_stmt 1                # dynptr.c:32:6
.Ltmp29:
.Ltmp30:
	w2 = 4
	w4 = 9
	r5 = 0
	call 201
.Ltmp31:
	.loc	0 32 6                          # dynptr.c:32:6
	r1 = r0
	w0 = -4
.Ltmp32:
	if r1 != 0 goto LBB0_8
.Ltmp33:
.Ltmp34:
# %bb.4:
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 0 6 is_stmt 0                 # dynptr.c:0:6
	r1 = r10
	r1 += -32
	.loc	0 34 10 is_stmt 1               # dynptr.c:34:10
.Ltmp35:
	w2 = 8
	w3 = 4
	call 203
.Ltmp36:
	.loc	0 34 10                         # dynptr.c:34:10
	r1 = r0
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: through:slice <- $r1
	.loc	0 0 10 is_stmt 0                # dynptr.c:0:10
	w0 = -5
.Ltmp39:
	.loc	0 35 6 is_stmt 1                # dynptr.c:35:6
.Ltmp40:
.Ltmp41:
	if r1 == 0 goto LBB0_8
.Ltmp42:
.Ltmp43:
# %bb.5:
	#DEBUG_VALUE: through:slice <- $r1
	#DEBUG_VALUE: through:buffer <- $r6
	.loc	0 37 11                         # dynptr.c:37:11
.Ltmp44:
	w2 = *(u8 *)(r1 + 0)
.Ltmp45:
	w2 += 123
.Ltmp46:
	*(u8 *)(r1 + 0) = w2
	.loc	0 39 68                         # dynptr.c:39:68
.Ltmp47:
	w2 = *(u8 *)(r1 + 3)
	.loc	0 39 57 is_stmt 0               # dynptr.c:39:57
.Ltmp48:
	*(u32 *)(r10 - 40) = w2
	w8 = *(u8 *)(r1 + 2)
	.loc	0 39 46                         # dynptr.c:39:46
.Ltmp49:
	w9 = *(u8 *)(r1 + 1)
	.loc	0 39 23                         # dynptr.c:39:23
.Ltmp50:
	w7 = *(u8 *)(r6 + 8)
	.loc	0 39 10                         # dynptr.c:39:10
.Ltmp51:
	w6 = *(u32 *)(r10 - 12)
.Ltmp52:
.Ltmp53:
	.loc	0 0 10                          # dynptr.c:0:10
	r1 = r10
.Ltmp54:
.Ltmp55:
	r1 += -32
	.loc	0 39 80                         # dynptr.c:39:80
.Ltmp56:
	w2 = 62
	w3 = 4
	call 203
.Ltmp57:
	.loc	0 0 80                          # dynptr.c:0:80
	w1 = 2
	.loc	0 39 122                        # dynptr.c:39:122
.Ltmp58:
	if r0 == 0 goto LBB0_7
# %bb.6:
	.loc	0 0 122                         # dynptr.c:0:122
	w1 = 0
LBB0_7:
	.loc	0 39 15 is_stmt 1               # dynptr.c:39:15
.Ltmp59:
	w6 >>= 8
	w0 = w7
	.loc	0 39 40 is_stmt 0               # dynptr.c:39:40
.Ltmp60:
	w0 *= 7
	.loc	0 39 21                         # dynptr.c:39:21
.Ltmp61:
	w0 += w6
	.loc	0 39 44                         # dynptr.c:39:44
.Ltmp62:
	w0 += w9
	.loc	0 39 55                         # dynptr.c:39:55
.Ltmp63:
	w0 += w8
	.loc	0 39 66                         # dynptr.c:39:66
.Ltmp64:
	w2 = *(u32 *)(r10 - 40)
	w0 += w2
	.loc	0 39 77                         # dynptr.c:39:77
.Ltmp65:
	w0 += w1
LBB0_8:
	.loc	0 40 1 is_stmt 1                # dynptr.c:40:1
.Ltmp66:
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end0:
	.size	through, .Lfunc_end0-through
	.cfi_endproc
                                        # -- End function
	.type	buffers,@object                 # @buffers
	.section	.maps,"aw",@progbits
	.globl	buffers
	.p2align	3, 0x0
buffers:
	.zero	32
	.size	buffers, 32

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
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp54-.Lfunc_begin0          #   ending offset
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
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x376 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
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
	.byte	2                               # Abbrev [2] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7a:0x5 DW_TAG_pointer_type
	.long	127                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7f:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x84:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x8f:0x5 DW_TAG_pointer_type
	.long	148                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x94:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x99:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa5:0x8 DW_TAG_typedef
	.long	173                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xad:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xb6:0xf DW_TAG_structure_type
	.byte	17                              # DW_AT_name
	.byte	64                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xbb:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	197                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xc5:0xc DW_TAG_array_type
	.long	209                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xca:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	64                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xd1:0x8 DW_TAG_typedef
	.long	217                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xd9:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xdd:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	230                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xe6:0x5 DW_TAG_pointer_type
	.long	235                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xeb:0x10 DW_TAG_subroutine_type
	.long	251                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xf0:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xf5:0x5 DW_TAG_formal_parameter
	.long	252                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xfb:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0xfc:0x5 DW_TAG_pointer_type
	.long	257                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x101:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x102:0xa DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	268                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	221                             # DW_AT_decl_line
	.ascii	"\305\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x10c:0x5 DW_TAG_pointer_type
	.long	273                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x111:0x1a DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x116:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x11b:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x120:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x125:0x5 DW_TAG_formal_parameter
	.long	315                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x12b:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x12f:0x8 DW_TAG_typedef
	.long	311                             # DW_AT_type
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x137:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x13b:0x5 DW_TAG_pointer_type
	.long	320                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x140:0xf DW_TAG_structure_type
	.byte	24                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	149                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x145:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	335                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	150                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x14f:0xc DW_TAG_array_type
	.long	303                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x154:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x15b:0xa DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	357                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	223                             # DW_AT_decl_line
	.ascii	"\312\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x165:0x5 DW_TAG_pointer_type
	.long	362                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x16a:0x1f DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x16f:0x5 DW_TAG_formal_parameter
	.long	393                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x174:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x179:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x17e:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x183:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x189:0x5 DW_TAG_pointer_type
	.long	398                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x18e:0x5 DW_TAG_const_type
	.long	320                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x193:0xa DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	413                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	222                             # DW_AT_decl_line
	.ascii	"\311\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x19d:0x5 DW_TAG_pointer_type
	.long	418                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1a2:0x1f DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x1a7:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1ac:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1b1:0x5 DW_TAG_formal_parameter
	.long	393                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1b6:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1bb:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1c1:0xa DW_TAG_variable
	.byte	27                              # DW_AT_name
	.long	459                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	224                             # DW_AT_decl_line
	.ascii	"\313\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x1cb:0x5 DW_TAG_pointer_type
	.long	464                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1d0:0x15 DW_TAG_subroutine_type
	.long	251                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x1d5:0x5 DW_TAG_formal_parameter
	.long	393                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1da:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1df:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x1e5:0x56 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x1f4:0x8 DW_TAG_formal_parameter
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	576                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1fc:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	36
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x207:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	32
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x212:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	28
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x21d:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	320                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x228:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	177                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x231:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	571                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x23b:0x5 DW_TAG_pointer_type
	.long	209                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x240:0x5 DW_TAG_pointer_type
	.long	581                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x245:0x11d DW_TAG_structure_type
	.byte	66                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x24a:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x253:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x25c:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x265:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x26e:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x277:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x280:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x289:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x292:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x29b:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a4:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ad:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2b6:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	866                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2bf:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2c8:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2d1:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2da:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e3:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ec:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f5:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2fe:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x307:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	878                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x310:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	878                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x319:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x322:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x32b:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x334:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	303                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x33d:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	303                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x346:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x34f:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x358:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	890                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x362:0xc DW_TAG_array_type
	.long	165                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x367:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x36e:0xc DW_TAG_array_type
	.long	165                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x373:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x37a:0x5 DW_TAG_pointer_type
	.long	895                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x37f:0x2 DW_TAG_structure_type
	.byte	65                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	272                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"dynptr.c"                      # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=41
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=43
.Linfo_string4:
	.asciz	"char"                          # string offset=51
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=56
.Linfo_string6:
	.asciz	"buffers"                       # string offset=76
.Linfo_string7:
	.asciz	"type"                          # string offset=84
.Linfo_string8:
	.asciz	"int"                           # string offset=89
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=93
.Linfo_string10:
	.asciz	"key"                           # string offset=105
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=109
.Linfo_string12:
	.asciz	"u32"                           # string offset=122
.Linfo_string13:
	.asciz	"value"                         # string offset=126
.Linfo_string14:
	.asciz	"bytes"                         # string offset=132
.Linfo_string15:
	.asciz	"unsigned char"                 # string offset=138
.Linfo_string16:
	.asciz	"u8"                            # string offset=152
.Linfo_string17:
	.asciz	"buffer"                        # string offset=155
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"           # string offset=162
.Linfo_string19:
	.asciz	"bpf_dynptr_from_mem"           # string offset=182
.Linfo_string20:
	.asciz	"long"                          # string offset=202
.Linfo_string21:
	.asciz	"unsigned long long"            # string offset=207
.Linfo_string22:
	.asciz	"u64"                           # string offset=226
.Linfo_string23:
	.asciz	"opaque"                        # string offset=230
.Linfo_string24:
	.asciz	"bpf_dynptr"                    # string offset=237
.Linfo_string25:
	.asciz	"bpf_dynptr_write"              # string offset=248
.Linfo_string26:
	.asciz	"bpf_dynptr_read"               # string offset=265
.Linfo_string27:
	.asciz	"bpf_dynptr_data"               # string offset=281
.Linfo_string28:
	.asciz	"through"                       # string offset=297
.Linfo_string29:
	.asciz	"written"                       # string offset=305
.Linfo_string30:
	.asciz	"back"                          # string offset=313
.Linfo_string31:
	.asciz	"pointer"                       # string offset=318
.Linfo_string32:
	.asciz	"slice"                         # string offset=326
.Linfo_string33:
	.asciz	"skb"                           # string offset=332
.Linfo_string34:
	.asciz	"len"                           # string offset=336
.Linfo_string35:
	.asciz	"pkt_type"                      # string offset=340
.Linfo_string36:
	.asciz	"mark"                          # string offset=349
.Linfo_string37:
	.asciz	"queue_mapping"                 # string offset=354
.Linfo_string38:
	.asciz	"protocol"                      # string offset=368
.Linfo_string39:
	.asciz	"vlan_present"                  # string offset=377
.Linfo_string40:
	.asciz	"vlan_tci"                      # string offset=390
.Linfo_string41:
	.asciz	"vlan_proto"                    # string offset=399
.Linfo_string42:
	.asciz	"priority"                      # string offset=410
.Linfo_string43:
	.asciz	"ingress_ifindex"               # string offset=419
.Linfo_string44:
	.asciz	"ifindex"                       # string offset=435
.Linfo_string45:
	.asciz	"tc_index"                      # string offset=443
.Linfo_string46:
	.asciz	"cb"                            # string offset=452
.Linfo_string47:
	.asciz	"hash"                          # string offset=455
.Linfo_string48:
	.asciz	"tc_classid"                    # string offset=460
.Linfo_string49:
	.asciz	"data"                          # string offset=471
.Linfo_string50:
	.asciz	"data_end"                      # string offset=476
.Linfo_string51:
	.asciz	"napi_id"                       # string offset=485
.Linfo_string52:
	.asciz	"family"                        # string offset=493
.Linfo_string53:
	.asciz	"remote_ip4"                    # string offset=500
.Linfo_string54:
	.asciz	"local_ip4"                     # string offset=511
.Linfo_string55:
	.asciz	"remote_ip6"                    # string offset=521
.Linfo_string56:
	.asciz	"local_ip6"                     # string offset=532
.Linfo_string57:
	.asciz	"remote_port"                   # string offset=542
.Linfo_string58:
	.asciz	"local_port"                    # string offset=554
.Linfo_string59:
	.asciz	"data_meta"                     # string offset=565
.Linfo_string60:
	.asciz	"flow_keys"                     # string offset=575
.Linfo_string61:
	.asciz	"tstamp"                        # string offset=585
.Linfo_string62:
	.asciz	"wire_len"                      # string offset=592
.Linfo_string63:
	.asciz	"gso_segs"                      # string offset=601
.Linfo_string64:
	.asciz	"sk"                            # string offset=610
.Linfo_string65:
	.asciz	"bpf_sock"                      # string offset=613
.Linfo_string66:
	.asciz	"__sk_buff"                     # string offset=622
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
	.long	.Linfo_string57
	.long	.Linfo_string58
	.long	.Linfo_string59
	.long	.Linfo_string60
	.long	.Linfo_string61
	.long	.Linfo_string62
	.long	.Linfo_string63
	.long	.Linfo_string64
	.long	.Linfo_string65
	.long	.Linfo_string66
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	buffers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	940
	.long	940
	.long	1023
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	3
	.long	1                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	0                               # BTF_KIND_ARRAY(id = 3)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	2
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	0                               # BTF_KIND_ARRAY(id = 6)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	25                              # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	29                              # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	42                              # BTF_KIND_STRUCT(id = 11)
	.long	67108865                        # 0x4000001
	.long	64
	.long	49
	.long	14
	.long	0                               # 0x0
	.long	55                              # BTF_KIND_TYPEDEF(id = 12)
	.long	134217728                       # 0x8000000
	.long	13
	.long	58                              # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	4
	.long	64
	.long	0                               # BTF_KIND_STRUCT(id = 15)
	.long	67108868                        # 0x4000004
	.long	32
	.long	72
	.long	1
	.long	0                               # 0x0
	.long	77
	.long	5
	.long	64                              # 0x40
	.long	89
	.long	7
	.long	128                             # 0x80
	.long	93
	.long	10
	.long	192                             # 0xc0
	.long	99                              # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	107                             # BTF_KIND_STRUCT(id = 18)
	.long	67108895                        # 0x400001f
	.long	176
	.long	117
	.long	8
	.long	0                               # 0x0
	.long	121
	.long	8
	.long	32                              # 0x20
	.long	130
	.long	8
	.long	64                              # 0x40
	.long	135
	.long	8
	.long	96                              # 0x60
	.long	149
	.long	8
	.long	128                             # 0x80
	.long	158
	.long	8
	.long	160                             # 0xa0
	.long	171
	.long	8
	.long	192                             # 0xc0
	.long	180
	.long	8
	.long	224                             # 0xe0
	.long	191
	.long	8
	.long	256                             # 0x100
	.long	200
	.long	8
	.long	288                             # 0x120
	.long	216
	.long	8
	.long	320                             # 0x140
	.long	224
	.long	8
	.long	352                             # 0x160
	.long	233
	.long	19
	.long	384                             # 0x180
	.long	236
	.long	8
	.long	544                             # 0x220
	.long	241
	.long	8
	.long	576                             # 0x240
	.long	252
	.long	8
	.long	608                             # 0x260
	.long	257
	.long	8
	.long	640                             # 0x280
	.long	266
	.long	8
	.long	672                             # 0x2a0
	.long	274
	.long	8
	.long	704                             # 0x2c0
	.long	281
	.long	8
	.long	736                             # 0x2e0
	.long	292
	.long	8
	.long	768                             # 0x300
	.long	302
	.long	20
	.long	800                             # 0x320
	.long	313
	.long	20
	.long	928                             # 0x3a0
	.long	323
	.long	8
	.long	1056                            # 0x420
	.long	335
	.long	8
	.long	1088                            # 0x440
	.long	346
	.long	8
	.long	1120                            # 0x460
	.long	356
	.long	21
	.long	1152                            # 0x480
	.long	366
	.long	21
	.long	1216                            # 0x4c0
	.long	373
	.long	8
	.long	1280                            # 0x500
	.long	382
	.long	8
	.long	1312                            # 0x520
	.long	391
	.long	23
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	4
	.long	394                             # BTF_KIND_TYPEDEF(id = 21)
	.long	134217728                       # 0x8000000
	.long	22
	.long	398                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	24
	.long	417                             # BTF_KIND_FWD(id = 24)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103809                       # 0xd000001
	.long	2
	.long	426
	.long	17
	.long	430                             # BTF_KIND_FUNC(id = 26)
	.long	201326593                       # 0xc000001
	.long	25
	.long	996                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	4
	.long	4
	.long	1001                            # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	1009                            # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	16
	.long	buffers
	.long	32
	.long	1015                            # BTF_KIND_DATASEC(id = 31)
	.long	251658241                       # 0xf000001
	.long	0
	.long	29
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u32"                           # string offset=25
	.byte	0
	.ascii	"unsigned int"                  # string offset=29
	.byte	0
	.ascii	"buffer"                        # string offset=42
	.byte	0
	.ascii	"bytes"                         # string offset=49
	.byte	0
	.ascii	"u8"                            # string offset=55
	.byte	0
	.ascii	"unsigned char"                 # string offset=58
	.byte	0
	.ascii	"type"                          # string offset=72
	.byte	0
	.ascii	"max_entries"                   # string offset=77
	.byte	0
	.ascii	"key"                           # string offset=89
	.byte	0
	.ascii	"value"                         # string offset=93
	.byte	0
	.ascii	"buffers"                       # string offset=99
	.byte	0
	.ascii	"__sk_buff"                     # string offset=107
	.byte	0
	.ascii	"len"                           # string offset=117
	.byte	0
	.ascii	"pkt_type"                      # string offset=121
	.byte	0
	.ascii	"mark"                          # string offset=130
	.byte	0
	.ascii	"queue_mapping"                 # string offset=135
	.byte	0
	.ascii	"protocol"                      # string offset=149
	.byte	0
	.ascii	"vlan_present"                  # string offset=158
	.byte	0
	.ascii	"vlan_tci"                      # string offset=171
	.byte	0
	.ascii	"vlan_proto"                    # string offset=180
	.byte	0
	.ascii	"priority"                      # string offset=191
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=200
	.byte	0
	.ascii	"ifindex"                       # string offset=216
	.byte	0
	.ascii	"tc_index"                      # string offset=224
	.byte	0
	.ascii	"cb"                            # string offset=233
	.byte	0
	.ascii	"hash"                          # string offset=236
	.byte	0
	.ascii	"tc_classid"                    # string offset=241
	.byte	0
	.ascii	"data"                          # string offset=252
	.byte	0
	.ascii	"data_end"                      # string offset=257
	.byte	0
	.ascii	"napi_id"                       # string offset=266
	.byte	0
	.ascii	"family"                        # string offset=274
	.byte	0
	.ascii	"remote_ip4"                    # string offset=281
	.byte	0
	.ascii	"local_ip4"                     # string offset=292
	.byte	0
	.ascii	"remote_ip6"                    # string offset=302
	.byte	0
	.ascii	"local_ip6"                     # string offset=313
	.byte	0
	.ascii	"remote_port"                   # string offset=323
	.byte	0
	.ascii	"local_port"                    # string offset=335
	.byte	0
	.ascii	"data_meta"                     # string offset=346
	.byte	0
	.ascii	"flow_keys"                     # string offset=356
	.byte	0
	.ascii	"tstamp"                        # string offset=366
	.byte	0
	.ascii	"wire_len"                      # string offset=373
	.byte	0
	.ascii	"gso_segs"                      # string offset=382
	.byte	0
	.ascii	"sk"                            # string offset=391
	.byte	0
	.ascii	"u64"                           # string offset=394
	.byte	0
	.ascii	"unsigned long long"            # string offset=398
	.byte	0
	.ascii	"bpf_sock"                      # string offset=417
	.byte	0
	.ascii	"skb"                           # string offset=426
	.byte	0
	.ascii	"through"                       # string offset=430
	.byte	0
	.ascii	"tc"                            # string offset=438
	.byte	0
	.ascii	"./dynptr.c"                    # string offset=441
	.byte	0
	.ascii	"int through(struct __sk_buff *skb)" # string offset=452
	.byte	0
	.ascii	"\tu32 key = 0, written = 0x01020304, back = 0;" # string offset=487
	.byte	0
	.ascii	"\tstruct buffer *buffer = bpf_map_lookup_elem(&buffers, &key);" # string offset=533
	.byte	0
	.ascii	"\tif (!buffer)"                # string offset=595
	.byte	0
	.ascii	"\tif (bpf_dynptr_from_mem(buffer, sizeof *buffer, 0, &pointer))" # string offset=609
	.byte	0
	.ascii	"\tif (bpf_dynptr_write(&pointer, 8, &written, sizeof written, 0))" # string offset=672
	.byte	0
	.ascii	"\tif (bpf_dynptr_read(&back, sizeof back, &pointer, 9, 0))" # string offset=737
	.byte	0
	.ascii	"\tslice = bpf_dynptr_data(&pointer, 8, 4);" # string offset=795
	.byte	0
	.ascii	"\tif (!slice)"                 # string offset=837
	.byte	0
	.ascii	"\tslice[0] += 123;"            # string offset=850
	.byte	0
	.ascii	"\treturn (back >> 8) + buffer->bytes[8] * 7 + slice[1] + slice[2] + slice[3] + (bpf_dynptr_data(&pointer, 62, 4) == NULL) * 2;" # string offset=868
	.byte	0
	.byte	125                             # string offset=994
	.byte	0
	.ascii	"char"                          # string offset=996
	.byte	0
	.ascii	"LICENSE"                       # string offset=1001
	.byte	0
	.ascii	".maps"                         # string offset=1009
	.byte	0
	.ascii	"license"                       # string offset=1015
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
	.long	438                             # FuncInfo section string offset=438
	.long	1
	.long	.Lfunc_begin0
	.long	26
	.long	16                              # LineInfo
	.long	438                             # LineInfo section string offset=438
	.long	32
	.long	.Lfunc_begin0
	.long	441
	.long	452
	.long	19456                           # Line 19 Col 0
	.long	.Ltmp2
	.long	441
	.long	487
	.long	21510                           # Line 21 Col 6
	.long	.Ltmp3
	.long	441
	.long	487
	.long	21519                           # Line 21 Col 15
	.long	.Ltmp4
	.long	441
	.long	487
	.long	21541                           # Line 21 Col 37
	.long	.Ltmp5
	.long	441
	.long	533
	.long	22554                           # Line 22 Col 26
	.long	.Ltmp11
	.long	441
	.long	595
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp16
	.long	441
	.long	609
	.long	28678                           # Line 28 Col 6
	.long	.Ltmp18
	.long	441
	.long	609
	.long	28678                           # Line 28 Col 6
	.long	.Ltmp23
	.long	441
	.long	672
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp25
	.long	441
	.long	672
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp30
	.long	441
	.long	737
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp32
	.long	441
	.long	737
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp35
	.long	441
	.long	795
	.long	34826                           # Line 34 Col 10
	.long	.Ltmp41
	.long	441
	.long	837
	.long	35846                           # Line 35 Col 6
	.long	.Ltmp44
	.long	441
	.long	850
	.long	37899                           # Line 37 Col 11
	.long	.Ltmp45
	.long	441
	.long	850
	.long	37899                           # Line 37 Col 11
	.long	.Ltmp46
	.long	441
	.long	850
	.long	37899                           # Line 37 Col 11
	.long	.Ltmp47
	.long	441
	.long	868
	.long	40004                           # Line 39 Col 68
	.long	.Ltmp48
	.long	441
	.long	868
	.long	39993                           # Line 39 Col 57
	.long	.Ltmp49
	.long	441
	.long	868
	.long	39982                           # Line 39 Col 46
	.long	.Ltmp50
	.long	441
	.long	868
	.long	39959                           # Line 39 Col 23
	.long	.Ltmp51
	.long	441
	.long	868
	.long	39946                           # Line 39 Col 10
	.long	.Ltmp56
	.long	441
	.long	868
	.long	40016                           # Line 39 Col 80
	.long	.Ltmp58
	.long	441
	.long	868
	.long	40058                           # Line 39 Col 122
	.long	.Ltmp59
	.long	441
	.long	868
	.long	39951                           # Line 39 Col 15
	.long	.Ltmp60
	.long	441
	.long	868
	.long	39976                           # Line 39 Col 40
	.long	.Ltmp61
	.long	441
	.long	868
	.long	39957                           # Line 39 Col 21
	.long	.Ltmp62
	.long	441
	.long	868
	.long	39980                           # Line 39 Col 44
	.long	.Ltmp63
	.long	441
	.long	868
	.long	39991                           # Line 39 Col 55
	.long	.Ltmp64
	.long	441
	.long	868
	.long	40002                           # Line 39 Col 66
	.long	.Ltmp65
	.long	441
	.long	868
	.long	40013                           # Line 39 Col 77
	.long	.Ltmp66
	.long	441
	.long	994
	.long	40961                           # Line 40 Col 1
	.addrsig
	.addrsig_sym through
	.addrsig_sym buffers
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
