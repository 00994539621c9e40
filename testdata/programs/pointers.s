	.file	"pointers.c"
	.file	0 "." "pointers.c" md5 0xf0339b70e18765edc9ec3811a92efc4a
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.p2align	3                               # -- Begin function apply
	.type	apply,@function
apply:                                  # @apply
.Lfunc_begin0:
	.loc	0 17 0                          # pointers.c:17:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: apply:x <- $w1
	w0 = w1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: apply:x <- $w0
	.loc	0 18 11 prologue_end            # pointers.c:18:11
.Ltmp2:
	w0 += 1
.Ltmp3:
.Ltmp4:
	.loc	0 18 2 is_stmt 0                # pointers.c:18:2
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	apply, .Lfunc_end0-apply
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	walk                            # -- Begin function walk
	.p2align	3
	.type	walk,@function
walk:                                   # @walk
.Lfunc_begin1:
	.loc	0 31 0 is_stmt 1                # pointers.c:31:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: i <- 0
	#DEBUG_VALUE: walk:sum <- 0
	w1 = 0
.Ltmp8:
	.loc	0 35 18 prologue_end            # pointers.c:35:18
.Ltmp9:
.Ltmp10:
	r2 = options ll
	r3 = *(u64 *)(r2 + 16)
	.loc	0 35 24 is_stmt 0               # pointers.c:35:24
.Ltmp11:
	if r3 == 0 goto LBB1_3
.Ltmp12:
.Ltmp13:
# %bb.1:
	#DEBUG_VALUE: walk:sum <- 0
	#DEBUG_VALUE: i <- 0
	.loc	0 35 38 is_stmt 1               # pointers.c:35:38
.Ltmp14:
	r3 = *(u64 *)(r2 + 0)
	.loc	0 35 27 is_stmt 0               # pointers.c:35:27
.Ltmp15:
	w3 = *(u8 *)(r3 + 0)
	.loc	0 35 24                         # pointers.c:35:24
.Ltmp16:
	if w3 != 116 goto LBB1_3
.Ltmp17:
.Ltmp18:
# %bb.2:
	#DEBUG_VALUE: walk:sum <- 0
	#DEBUG_VALUE: i <- 0
	.loc	0 36 23                         # pointers.c:36:23
.Ltmp19:
	r1 = options ll
	r1 = *(u64 *)(r1 + 8)
	.loc	0 36 11                         # pointers.c:36:11
.Ltmp20:
	w1 = *(u32 *)(r1 + 0)
.Ltmp21:
.Ltmp22:
	#DEBUG_VALUE: walk:sum <- $w1
LBB1_3:
	#DEBUG_VALUE: i <- 0
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 35 18 is_stmt 1               # pointers.c:35:18
.Ltmp23:
	r2 = *(u64 *)(r2 + 40)
	.loc	0 35 24 is_stmt 0               # pointers.c:35:24
.Ltmp24:
	if r2 == 0 goto LBB1_6
.Ltmp25:
.Ltmp26:
# %bb.4:
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 35 38 is_stmt 1               # pointers.c:35:38
.Ltmp27:
	r2 = options ll
	r3 = *(u64 *)(r2 + 24)
	.loc	0 35 27 is_stmt 0               # pointers.c:35:27
.Ltmp28:
	w3 = *(u8 *)(r3 + 0)
	.loc	0 35 24                         # pointers.c:35:24
.Ltmp29:
	if w3 != 116 goto LBB1_6
.Ltmp30:
.Ltmp31:
# %bb.5:
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 36 23 is_stmt 1               # pointers.c:36:23
.Ltmp32:
	r2 = *(u64 *)(r2 + 32)
	.loc	0 36 11 is_stmt 0               # pointers.c:36:11
.Ltmp33:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 36 8                          # pointers.c:36:8
.Ltmp34:
	w2 += w1
.Ltmp35:
.Ltmp36:
	#DEBUG_VALUE: walk:sum <- $w2
	.loc	0 0 8                           # pointers.c:0:8
	w1 = w2
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: walk:sum <- $w1
LBB1_6:
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: walk:sum <- $w1
	#DEBUG_VALUE: i <- 2
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 35 18 is_stmt 1               # pointers.c:35:18
.Ltmp39:
	r2 = options ll
	r3 = *(u64 *)(r2 + 64)
	.loc	0 35 24 is_stmt 0               # pointers.c:35:24
.Ltmp40:
	if r3 == 0 goto LBB1_9
.Ltmp41:
.Ltmp42:
# %bb.7:
	#DEBUG_VALUE: i <- 2
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 35 38 is_stmt 1               # pointers.c:35:38
.Ltmp43:
	r2 = *(u64 *)(r2 + 48)
	.loc	0 35 27 is_stmt 0               # pointers.c:35:27
.Ltmp44:
	w2 = *(u8 *)(r2 + 0)
	.loc	0 35 24                         # pointers.c:35:24
.Ltmp45:
	if w2 != 116 goto LBB1_9
.Ltmp46:
.Ltmp47:
# %bb.8:
	#DEBUG_VALUE: i <- 2
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 36 23 is_stmt 1               # pointers.c:36:23
.Ltmp48:
	r2 = options ll
	r2 = *(u64 *)(r2 + 56)
	.loc	0 36 11 is_stmt 0               # pointers.c:36:11
.Ltmp49:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 36 8                          # pointers.c:36:8
.Ltmp50:
	w2 += w1
.Ltmp51:
.Ltmp52:
	#DEBUG_VALUE: walk:sum <- $w2
	.loc	0 0 8                           # pointers.c:0:8
	w1 = w2
.Ltmp53:
.Ltmp54:
	#DEBUG_VALUE: walk:sum <- $w1
LBB1_9:
	#DEBUG_VALUE: walk:sum <- $w1
	#DEBUG_VALUE: i <- 3
	#DEBUG_VALUE: walk:sum <- $w1
	.loc	0 37 15 is_stmt 1               # pointers.c:37:15
.Ltmp55:
	r2 = first ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 37 13 is_stmt 0               # pointers.c:37:13
.Ltmp56:
	w0 += w1
	.loc	0 37 35                         # pointers.c:37:35
.Ltmp57:
	r1 = address_and_more ll
.Ltmp58:
.Ltmp59:
	r1 = *(u64 *)(r1 + 0)
	.loc	0 37 9                          # pointers.c:37:9
.Ltmp60:
	w0 += w1
	.loc	0 37 2                          # pointers.c:37:2
.Ltmp61:
	exit
.Ltmp62:
.Ltmp63:
.Lfunc_end1:
	.size	walk, .Lfunc_end1-walk
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"first"
	.size	.L.str, 6

	.type	first,@object                   # @first
	.data
	.p2align	2, 0x0
first:
	.long	1                               # 0x1
	.size	first, 4

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"third number"
	.size	.L.str.1, 13

	.type	numbers,@object                 # @numbers
	.data
	.p2align	2, 0x0
numbers:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	4                               # 0x4
	.size	numbers, 16

	.type	options,@object                 # @options
	.globl	options
	.p2align	3, 0x0
options:
	.quad	.L.str
	.quad	first
	.quad	apply
	.quad	.L.str.1
	.quad	numbers+8
	.quad	apply
	.quad	.L.str.1+6
	.quad	numbers+12
	.quad	0
	.size	options, 72

	.type	constant_pointer,@object        # @constant_pointer
	.section	.rodata,"a",@progbits
	.globl	constant_pointer
	.p2align	3, 0x0
constant_pointer:
	.quad	first
	.size	constant_pointer, 8

	.type	address_and_more,@object        # @address_and_more
	.data
	.globl	address_and_more
	.p2align	3, 0x0
address_and_more:
	.quad	numbers+4
	.size	address_and_more, 8

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	8                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	9                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	9                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp35-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp51-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp51-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp53-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp58-.Lfunc_begin1          #   ending offset
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
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	1                               # Abbrev [1] 0xc:0x1ab DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x2f:0xa DW_TAG_variable
	.long	57                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x39:0xc DW_TAG_array_type
	.long	69                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3e:0x6 DW_TAG_subrange_type
	.long	73                              # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x45:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x49:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x4d:0xa DW_TAG_variable
	.long	87                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x57:0xc DW_TAG_array_type
	.long	69                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x5c:0x6 DW_TAG_subrange_type
	.long	73                              # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x63:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	110                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x6e:0xc DW_TAG_array_type
	.long	122                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x73:0x6 DW_TAG_subrange_type
	.long	73                              # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x7a:0x21 DW_TAG_structure_type
	.byte	12                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x7f:0x9 DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	155                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x88:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x91:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	182                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x9b:0x5 DW_TAG_pointer_type
	.long	160                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xa0:0x5 DW_TAG_const_type
	.long	69                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa5:0x5 DW_TAG_pointer_type
	.long	170                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xaa:0x8 DW_TAG_typedef
	.long	178                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb2:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xb6:0x5 DW_TAG_pointer_type
	.long	187                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xbb:0xb DW_TAG_subroutine_type
	.long	198                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xc0:0x5 DW_TAG_formal_parameter
	.long	170                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xc6:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0xca:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	213                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	11                              # Abbrev [11] 0xd5:0x5 DW_TAG_const_type
	.long	165                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xda:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	229                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	12                              # Abbrev [12] 0xe5:0x8 DW_TAG_typedef
	.long	237                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xed:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0xf1:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	252                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	3                               # Abbrev [3] 0xfc:0xc DW_TAG_array_type
	.long	69                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x101:0x6 DW_TAG_subrange_type
	.long	73                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x108:0xb DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	15                              # Abbrev [15] 0x113:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	286                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	3                               # Abbrev [3] 0x11e:0xc DW_TAG_array_type
	.long	170                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x123:0x6 DW_TAG_subrange_type
	.long	73                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x12a:0x1 DW_TAG_pointer_type
	.byte	17                              # Abbrev [17] 0x12b:0x19 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	198                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x13a:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	170                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x144:0x31 DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	198                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x153:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	373                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x15b:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	170                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x164:0x10 DW_TAG_lexical_block
	.byte	10                              # DW_AT_low_pc
	.long	.Ltmp53-.Ltmp8                  # DW_AT_high_pc
	.byte	21                              # Abbrev [21] 0x16a:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	170                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x175:0x5 DW_TAG_pointer_type
	.long	378                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x17a:0x3c DW_TAG_structure_type
	.byte	31                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x17f:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x188:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x191:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x19a:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1a3:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1ac:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	170                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
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
	.byte	8                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	9                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	132                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"pointers.c"                    # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=43
.Linfo_string3:
	.asciz	"char"                          # string offset=45
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=50
.Linfo_string5:
	.asciz	"options"                       # string offset=70
.Linfo_string6:
	.asciz	"name"                          # string offset=78
.Linfo_string7:
	.asciz	"value"                         # string offset=83
.Linfo_string8:
	.asciz	"unsigned int"                  # string offset=89
.Linfo_string9:
	.asciz	"u32"                           # string offset=102
.Linfo_string10:
	.asciz	"apply"                         # string offset=106
.Linfo_string11:
	.asciz	"int"                           # string offset=112
.Linfo_string12:
	.asciz	"option"                        # string offset=116
.Linfo_string13:
	.asciz	"constant_pointer"              # string offset=123
.Linfo_string14:
	.asciz	"address_and_more"              # string offset=140
.Linfo_string15:
	.asciz	"unsigned long long"            # string offset=157
.Linfo_string16:
	.asciz	"u64"                           # string offset=176
.Linfo_string17:
	.asciz	"LICENSE"                       # string offset=180
.Linfo_string18:
	.asciz	"first"                         # string offset=188
.Linfo_string19:
	.asciz	"numbers"                       # string offset=194
.Linfo_string20:
	.asciz	"walk"                          # string offset=202
.Linfo_string21:
	.asciz	"x"                             # string offset=207
.Linfo_string22:
	.asciz	"i"                             # string offset=209
.Linfo_string23:
	.asciz	"sum"                           # string offset=211
.Linfo_string24:
	.asciz	"ctx"                           # string offset=215
.Linfo_string25:
	.asciz	"data"                          # string offset=219
.Linfo_string26:
	.asciz	"data_end"                      # string offset=224
.Linfo_string27:
	.asciz	"data_meta"                     # string offset=233
.Linfo_string28:
	.asciz	"ingress_ifindex"               # string offset=243
.Linfo_string29:
	.asciz	"rx_queue_index"                # string offset=259
.Linfo_string30:
	.asciz	"egress_ifindex"                # string offset=274
.Linfo_string31:
	.asciz	"xdp_md"                        # string offset=289
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.L.str
	.quad	.L.str.1
	.quad	options
	.quad	constant_pointer
	.quad	address_and_more
	.quad	LICENSE
	.quad	first
	.quad	numbers
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp8
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	716
	.long	716
	.long	504
	.long	1                               # BTF_KIND_TYPEDEF(id = 1)
	.long	134217728                       # 0x8000000
	.long	2
	.long	5                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 3)
	.long	218103809                       # 0xd000001
	.long	4
	.long	18
	.long	1
	.long	20                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	24                              # BTF_KIND_FUNC(id = 5)
	.long	201326592                       # 0xc000000
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 6)
	.long	33554432                        # 0x2000000
	.long	7
	.long	99                              # BTF_KIND_STRUCT(id = 7)
	.long	67108870                        # 0x4000006
	.long	24
	.long	106
	.long	1
	.long	0                               # 0x0
	.long	111
	.long	1
	.long	32                              # 0x20
	.long	120
	.long	1
	.long	64                              # 0x40
	.long	130
	.long	1
	.long	96                              # 0x60
	.long	146
	.long	1
	.long	128                             # 0x80
	.long	161
	.long	1
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 8)
	.long	218103809                       # 0xd000001
	.long	4
	.long	176
	.long	6
	.long	180                             # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	8
	.long	352                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 11)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	12
	.long	6
	.long	357                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	377                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	1
	.long	0
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	12
	.long	13
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	1
	.long	12
	.long	4
	.long	383                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	0
	.long	391                             # BTF_KIND_STRUCT(id = 17)
	.long	67108867                        # 0x4000003
	.long	24
	.long	398
	.long	18
	.long	0                               # 0x0
	.long	403
	.long	20
	.long	64                              # 0x40
	.long	24
	.long	21
	.long	128                             # 0x80
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	0                               # BTF_KIND_CONST(id = 19)
	.long	167772160                       # 0xa000000
	.long	10
	.long	0                               # BTF_KIND_PTR(id = 20)
	.long	33554432                        # 0x2000000
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 22)
	.long	218103809                       # 0xd000001
	.long	4
	.long	0
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	17
	.long	12
	.long	3
	.long	409                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 25)
	.long	167772160                       # 0xa000000
	.long	20
	.long	417                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	25
	.long	1
	.long	434                             # BTF_KIND_TYPEDEF(id = 27)
	.long	134217728                       # 0x8000000
	.long	28
	.long	438                             # BTF_KIND_INT(id = 28)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	457                             # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	27
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 30)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	12
	.long	4
	.long	474                             # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	30
	.long	1
	.long	482                             # BTF_KIND_DATASEC(id = 32)
	.long	251658244                       # 0xf000004
	.long	0
	.long	13
	.long	first
	.long	4
	.long	16
	.long	numbers
	.long	16
	.long	24
	.long	options
	.long	72
	.long	29
	.long	address_and_more
	.long	8
	.long	488                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	26
	.long	constant_pointer
	.long	8
	.long	496                             # BTF_KIND_DATASEC(id = 34)
	.long	251658241                       # 0xf000001
	.long	0
	.long	31
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u32"                           # string offset=1
	.byte	0
	.ascii	"unsigned int"                  # string offset=5
	.byte	0
	.byte	120                             # string offset=18
	.byte	0
	.ascii	"int"                           # string offset=20
	.byte	0
	.ascii	"apply"                         # string offset=24
	.byte	0
	.ascii	".text"                         # string offset=30
	.byte	0
	.ascii	"./pointers.c"                  # string offset=36
	.byte	0
	.ascii	"static __noinline int apply(u32 x)" # string offset=49
	.byte	0
	.ascii	"\treturn x + 1;"               # string offset=84
	.byte	0
	.ascii	"xdp_md"                        # string offset=99
	.byte	0
	.ascii	"data"                          # string offset=106
	.byte	0
	.ascii	"data_end"                      # string offset=111
	.byte	0
	.ascii	"data_meta"                     # string offset=120
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=130
	.byte	0
	.ascii	"rx_queue_index"                # string offset=146
	.byte	0
	.ascii	"egress_ifindex"                # string offset=161
	.byte	0
	.ascii	"ctx"                           # string offset=176
	.byte	0
	.ascii	"walk"                          # string offset=180
	.byte	0
	.ascii	"xdp"                           # string offset=185
	.byte	0
	.ascii	"int walk(struct xdp_md *ctx)"  # string offset=189
	.byte	0
	.ascii	"\t\tif (options[i].apply && options[i].name[0] == 't')" # string offset=218
	.byte	0
	.ascii	"\t\t\tsum += *options[i].value;" # string offset=271
	.byte	0
	.ascii	"\treturn sum + *constant_pointer + address_and_more;" # string offset=300
	.byte	0
	.ascii	"char"                          # string offset=352
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=357
	.byte	0
	.ascii	"first"                         # string offset=377
	.byte	0
	.ascii	"numbers"                       # string offset=383
	.byte	0
	.ascii	"option"                        # string offset=391
	.byte	0
	.ascii	"name"                          # string offset=398
	.byte	0
	.ascii	"value"                         # string offset=403
	.byte	0
	.ascii	"options"                       # string offset=409
	.byte	0
	.ascii	"constant_pointer"              # string offset=417
	.byte	0
	.ascii	"u64"                           # string offset=434
	.byte	0
	.ascii	"unsigned long long"            # string offset=438
	.byte	0
	.ascii	"address_and_more"              # string offset=457
	.byte	0
	.ascii	"LICENSE"                       # string offset=474
	.byte	0
	.ascii	".data"                         # string offset=482
	.byte	0
	.ascii	".rodata"                       # string offset=488
	.byte	0
	.ascii	"license"                       # string offset=496
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	532
	.long	568
	.long	0
	.long	8                               # FuncInfo
	.long	30                              # FuncInfo section string offset=30
	.long	1
	.long	.Lfunc_begin0
	.long	5
	.long	185                             # FuncInfo section string offset=185
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	16                              # LineInfo
	.long	30                              # LineInfo section string offset=30
	.long	3
	.long	.Lfunc_begin0
	.long	36
	.long	49
	.long	16384                           # Line 16 Col 0
	.long	.Ltmp2
	.long	36
	.long	84
	.long	18443                           # Line 18 Col 11
	.long	.Ltmp5
	.long	36
	.long	84
	.long	18434                           # Line 18 Col 2
	.long	185                             # LineInfo section string offset=185
	.long	29
	.long	.Lfunc_begin1
	.long	36
	.long	189
	.long	30720                           # Line 30 Col 0
	.long	.Ltmp10
	.long	36
	.long	218
	.long	35858                           # Line 35 Col 18
	.long	.Ltmp11
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp14
	.long	36
	.long	218
	.long	35878                           # Line 35 Col 38
	.long	.Ltmp15
	.long	36
	.long	218
	.long	35867                           # Line 35 Col 27
	.long	.Ltmp16
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp19
	.long	36
	.long	271
	.long	36887                           # Line 36 Col 23
	.long	.Ltmp20
	.long	36
	.long	271
	.long	36875                           # Line 36 Col 11
	.long	.Ltmp23
	.long	36
	.long	218
	.long	35858                           # Line 35 Col 18
	.long	.Ltmp24
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp27
	.long	36
	.long	218
	.long	35878                           # Line 35 Col 38
	.long	.Ltmp28
	.long	36
	.long	218
	.long	35867                           # Line 35 Col 27
	.long	.Ltmp29
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp32
	.long	36
	.long	271
	.long	36887                           # Line 36 Col 23
	.long	.Ltmp33
	.long	36
	.long	271
	.long	36875                           # Line 36 Col 11
	.long	.Ltmp34
	.long	36
	.long	271
	.long	36872                           # Line 36 Col 8
	.long	.Ltmp39
	.long	36
	.long	218
	.long	35858                           # Line 35 Col 18
	.long	.Ltmp40
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp43
	.long	36
	.long	218
	.long	35878                           # Line 35 Col 38
	.long	.Ltmp44
	.long	36
	.long	218
	.long	35867                           # Line 35 Col 27
	.long	.Ltmp45
	.long	36
	.long	218
	.long	35864                           # Line 35 Col 24
	.long	.Ltmp48
	.long	36
	.long	271
	.long	36887                           # Line 36 Col 23
	.long	.Ltmp49
	.long	36
	.long	271
	.long	36875                           # Line 36 Col 11
	.long	.Ltmp50
	.long	36
	.long	271
	.long	36872                           # Line 36 Col 8
	.long	.Ltmp55
	.long	36
	.long	300
	.long	37903                           # Line 37 Col 15
	.long	.Ltmp56
	.long	36
	.long	300
	.long	37901                           # Line 37 Col 13
	.long	.Ltmp57
	.long	36
	.long	300
	.long	37923                           # Line 37 Col 35
	.long	.Ltmp60
	.long	36
	.long	300
	.long	37897                           # Line 37 Col 9
	.long	.Ltmp61
	.long	36
	.long	300
	.long	37890                           # Line 37 Col 2
	.addrsig
	.addrsig_sym apply
	.addrsig_sym walk
	.addrsig_sym first
	.addrsig_sym numbers
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
