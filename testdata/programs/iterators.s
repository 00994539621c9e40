	.file	"iterators.c"
	.file	0 "." "iterators.c" md5 0x95e0cdbc1b4afa236c2b81a2478f3de9
	.section	syscall,"ax",@progbits
	.globl	numbers                         # -- Begin function numbers
	.p2align	3
	.type	numbers,@function
numbers:                                # @numbers
.Lfunc_begin0:
	.loc	0 19 0                          # iterators.c:19:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: numbers:sum <- 0
	r7 = r10
	r7 += -8
	w6 = 0
.Ltmp0:
	.loc	0 23 2 prologue_end             # iterators.c:23:2
.Ltmp1:
.Ltmp2:
	r1 = r7
	w2 = 0
	w3 = 30
	call bpf_iter_num_new
.Ltmp3:
	.loc	0 24 19                         # iterators.c:24:19
.Ltmp4:
	r1 = r7
	call bpf_iter_num_next
.Ltmp5:
	.loc	0 24 2                          # iterators.c:24:2
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
LBB0_1:                                 # =>This Inner Loop Header: Depth=1
	.loc	0 0 2 is_stmt 0                 # iterators.c:0:2
	w1 = w6
.Ltmp9:
.Ltmp10:
	#DEBUG_VALUE: numbers:sum <- $w1
	.loc	0 25 10 is_stmt 1               # iterators.c:25:10
.Ltmp11:
	w6 = *(u32 *)(r0 + 0)
	.loc	0 25 7 is_stmt 0                # iterators.c:25:7
.Ltmp12:
	w6 += w1
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: numbers:sum <- $w6
	.loc	0 0 7                           # iterators.c:0:7
	r1 = r10
	r1 += -8
	.loc	0 24 19 is_stmt 1               # iterators.c:24:19
.Ltmp15:
	call bpf_iter_num_next
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: numbers:number <- $r0
	.loc	0 24 2                          # iterators.c:24:2
.Ltmp18:
	if r0 != 0 goto LBB0_1
.Ltmp19:
.Ltmp20:
LBB0_2:
	.loc	0 0 2 is_stmt 0                 # iterators.c:0:2
	r1 = r10
	r1 += -8
	.loc	0 26 2 is_stmt 1                # iterators.c:26:2
.Ltmp21:
	call bpf_iter_num_destroy
.Ltmp22:
	.loc	0 27 2                          # iterators.c:27:2
.Ltmp23:
	w0 = w6
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end0:
	.size	numbers, .Lfunc_end0-numbers
	.cfi_endproc
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	nested                          # -- Begin function nested
	.p2align	3
	.type	nested,@function
nested:                                 # @nested
.Lfunc_begin1:
	.loc	0 32 0                          # iterators.c:32:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: nested:sum <- 0
	r6 = r10
	r6 += -8
.Ltmp26:
	.loc	0 36 2 prologue_end             # iterators.c:36:2
.Ltmp27:
.Ltmp28:
	r1 = r6
	w2 = 1
	w3 = 5
	call bpf_iter_num_new
.Ltmp29:
	.loc	0 37 14                         # iterators.c:37:14
.Ltmp30:
	r1 = r6
	call bpf_iter_num_next
.Ltmp31:
	.loc	0 37 14                         # iterators.c:37:14
	r7 = r0
	w6 = 55
	.loc	0 37 2                          # iterators.c:37:2
.Ltmp32:
	if r7 == 0 goto LBB1_6
.Ltmp33:
.Ltmp34:
# %bb.1:
	#DEBUG_VALUE: nested:sum <- 0
	.loc	0 0 2 is_stmt 0                 # iterators.c:0:2
	w6 = 0
.Ltmp35:
.Ltmp36:
LBB1_2:                                 # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_3 Depth 2
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 38 31 is_stmt 1               # iterators.c:38:31
.Ltmp37:
	w3 = *(u32 *)(r7 + 0)
	r8 = r10
	r8 += -16
	.loc	0 38 3 is_stmt 0                # iterators.c:38:3
.Ltmp38:
	r1 = r8
	w2 = 0
	call bpf_iter_num_new
.Ltmp39:
	.loc	0 39 15 is_stmt 1               # iterators.c:39:15
.Ltmp40:
	r1 = r8
	call bpf_iter_num_next
.Ltmp41:
	.loc	0 39 3                          # iterators.c:39:3
.Ltmp42:
	if r0 == 0 goto LBB1_4
.Ltmp43:
.Ltmp44:
LBB1_3:                                 #   Parent Loop BB1_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 0 3 is_stmt 0                 # iterators.c:0:3
	w1 = w6
.Ltmp45:
.Ltmp46:
	#DEBUG_VALUE: nested:sum <- $w1
	.loc	0 40 11 is_stmt 1               # iterators.c:40:11
.Ltmp47:
	w2 = *(u32 *)(r7 + 0)
	.loc	0 40 16 is_stmt 0               # iterators.c:40:16
.Ltmp48:
	w6 = *(u32 *)(r0 + 0)
	.loc	0 40 14                         # iterators.c:40:14
.Ltmp49:
	w6 *= w2
	.loc	0 40 8                          # iterators.c:40:8
.Ltmp50:
	w6 += w1
.Ltmp51:
.Ltmp52:
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 0 8                           # iterators.c:0:8
	r1 = r10
	r1 += -16
	.loc	0 39 15 is_stmt 1               # iterators.c:39:15
.Ltmp53:
	call bpf_iter_num_next
.Ltmp54:
.Ltmp55:
	#DEBUG_VALUE: nested:j <- $r0
	.loc	0 39 3                          # iterators.c:39:3
.Ltmp56:
	if r0 != 0 goto LBB1_3
.Ltmp57:
.Ltmp58:
LBB1_4:                                 #   in Loop: Header=BB1_2 Depth=1
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 0 3 is_stmt 0                 # iterators.c:0:3
	r1 = r10
	r1 += -16
	.loc	0 41 3 is_stmt 1                # iterators.c:41:3
.Ltmp59:
	call bpf_iter_num_destroy
.Ltmp60:
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 0 3 is_stmt 0                 # iterators.c:0:3
	r1 = r10
	r1 += -8
.Ltmp61:
.Ltmp62:
	.loc	0 37 14 is_stmt 1               # iterators.c:37:14
.Ltmp63:
	call bpf_iter_num_next
.Ltmp64:
	.loc	0 37 14                         # iterators.c:37:14
	r7 = r0
.Ltmp65:
.Ltmp66:
	#DEBUG_VALUE: nested:i <- $r7
	.loc	0 37 2                          # iterators.c:37:2
.Ltmp67:
	if r7 != 0 goto LBB1_2
.Ltmp68:
.Ltmp69:
# %bb.5:
	#DEBUG_VALUE: nested:i <- $r7
	#DEBUG_VALUE: nested:sum <- $w6
	.loc	0 45 13 is_stmt 0               # iterators.c:45:13
.Ltmp70:
	w6 += 55
.Ltmp71:
.Ltmp72:
LBB1_6:
	.loc	0 0 13                          # iterators.c:0:13
	r1 = r10
	r1 += -8
	.loc	0 43 2 is_stmt 1                # iterators.c:43:2
.Ltmp73:
	call bpf_iter_num_destroy
.Ltmp74:
	.loc	0 45 2                          # iterators.c:45:2
.Ltmp75:
	w0 = w6
	exit
.Ltmp76:
.Ltmp77:
.Lfunc_end1:
	.size	nested, .Lfunc_end1-nested
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
	.long	5                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin1          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp35-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp51-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp51-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp54-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp57-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp65-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
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
	.ascii	"\210\001"                      # DW_AT_alignment
	.byte	15                              # DW_FORM_udata
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x2bd DW_TAG_compile_unit
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
	.byte	48                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x4e:0x4d DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	179                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x5d:0x8 DW_TAG_formal_parameter
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	378                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x65:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x70:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	179                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x79:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	242                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x82:0x6 DW_TAG_call_site
	.long	155                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x88:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x8e:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x94:0x6 DW_TAG_call_site
	.long	247                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x9b:0x18 DW_TAG_subprogram
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	179                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	13                              # Abbrev [13] 0xa3:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa8:0x5 DW_TAG_formal_parameter
	.long	179                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xad:0x5 DW_TAG_formal_parameter
	.long	179                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xb3:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xb7:0x5 DW_TAG_pointer_type
	.long	188                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xbc:0x10 DW_TAG_structure_type
	.byte	11                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_alignment
	.byte	16                              # Abbrev [16] 0xc2:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	204                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xcc:0xc DW_TAG_array_type
	.long	216                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xd1:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0xd8:0x8 DW_TAG_typedef
	.long	224                             # DW_AT_type
	.byte	10                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xe0:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xe4:0xe DW_TAG_subprogram
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	242                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	13                              # Abbrev [13] 0xec:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xf2:0x5 DW_TAG_pointer_type
	.long	179                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xf7:0xa DW_TAG_subprogram
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	13                              # Abbrev [13] 0xfb:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x101:0x79 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	179                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x110:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	379                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x118:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x123:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x12e:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	179                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x137:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	242                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x140:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	242                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x149:0x6 DW_TAG_call_site
	.long	155                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x14f:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x155:0x6 DW_TAG_call_site
	.long	155                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x15b:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x161:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x167:0x6 DW_TAG_call_site
	.long	247                             # DW_AT_call_origin
	.byte	12                              # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x16d:0x6 DW_TAG_call_site
	.long	228                             # DW_AT_call_origin
	.byte	13                              # DW_AT_call_return_pc
	.byte	11                              # Abbrev [11] 0x173:0x6 DW_TAG_call_site
	.long	247                             # DW_AT_call_origin
	.byte	14                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x17a:0x1 DW_TAG_pointer_type
	.byte	14                              # Abbrev [14] 0x17b:0x5 DW_TAG_pointer_type
	.long	384                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x180:0x11d DW_TAG_structure_type
	.byte	59                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	16                              # Abbrev [16] 0x185:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x18e:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x197:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1a0:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1a9:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1b2:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1bb:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1c4:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1cd:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1d6:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1df:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1e8:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1f1:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	681                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x1fa:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x203:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x20c:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x215:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x21e:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x227:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x230:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x239:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x242:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	693                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x24b:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	693                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x254:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x25d:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x266:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x26f:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	216                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x278:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	216                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x281:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x28a:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	669                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0x293:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	705                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x29d:0x8 DW_TAG_typedef
	.long	677                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x2a5:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x2a9:0xc DW_TAG_array_type
	.long	669                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2ae:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2b5:0xc DW_TAG_array_type
	.long	669                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2ba:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x2c1:0x5 DW_TAG_pointer_type
	.long	710                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x2c6:0x2 DW_TAG_structure_type
	.byte	58                              # DW_AT_name
                                        # DW_AT_declaration
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
	.byte	1                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	244                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"iterators.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=46
.Linfo_string4:
	.asciz	"char"                          # string offset=54
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=59
.Linfo_string6:
	.asciz	"bpf_iter_num_new"              # string offset=79
.Linfo_string7:
	.asciz	"int"                           # string offset=96
.Linfo_string8:
	.asciz	"opaque"                        # string offset=100
.Linfo_string9:
	.asciz	"unsigned long long"            # string offset=107
.Linfo_string10:
	.asciz	"u64"                           # string offset=126
.Linfo_string11:
	.asciz	"bpf_iter_num"                  # string offset=130
.Linfo_string12:
	.asciz	"bpf_iter_num_next"             # string offset=143
.Linfo_string13:
	.asciz	"bpf_iter_num_destroy"          # string offset=161
.Linfo_string14:
	.asciz	"numbers"                       # string offset=182
.Linfo_string15:
	.asciz	"nested"                        # string offset=190
.Linfo_string16:
	.asciz	"it"                            # string offset=197
.Linfo_string17:
	.asciz	"sum"                           # string offset=200
.Linfo_string18:
	.asciz	"number"                        # string offset=204
.Linfo_string19:
	.asciz	"ctx"                           # string offset=211
.Linfo_string20:
	.asciz	"outer"                         # string offset=215
.Linfo_string21:
	.asciz	"inner"                         # string offset=221
.Linfo_string22:
	.asciz	"j"                             # string offset=227
.Linfo_string23:
	.asciz	"i"                             # string offset=229
.Linfo_string24:
	.asciz	"skb"                           # string offset=231
.Linfo_string25:
	.asciz	"len"                           # string offset=235
.Linfo_string26:
	.asciz	"unsigned int"                  # string offset=239
.Linfo_string27:
	.asciz	"u32"                           # string offset=252
.Linfo_string28:
	.asciz	"pkt_type"                      # string offset=256
.Linfo_string29:
	.asciz	"mark"                          # string offset=265
.Linfo_string30:
	.asciz	"queue_mapping"                 # string offset=270
.Linfo_string31:
	.asciz	"protocol"                      # string offset=284
.Linfo_string32:
	.asciz	"vlan_present"                  # string offset=293
.Linfo_string33:
	.asciz	"vlan_tci"                      # string offset=306
.Linfo_string34:
	.asciz	"vlan_proto"                    # string offset=315
.Linfo_string35:
	.asciz	"priority"                      # string offset=326
.Linfo_string36:
	.asciz	"ingress_ifindex"               # string offset=335
.Linfo_string37:
	.asciz	"ifindex"                       # string offset=351
.Linfo_string38:
	.asciz	"tc_index"                      # string offset=359
.Linfo_string39:
	.asciz	"cb"                            # string offset=368
.Linfo_string40:
	.asciz	"hash"                          # string offset=371
.Linfo_string41:
	.asciz	"tc_classid"                    # string offset=376
.Linfo_string42:
	.asciz	"data"                          # string offset=387
.Linfo_string43:
	.asciz	"data_end"                      # string offset=392
.Linfo_string44:
	.asciz	"napi_id"                       # string offset=401
.Linfo_string45:
	.asciz	"family"                        # string offset=409
.Linfo_string46:
	.asciz	"remote_ip4"                    # string offset=416
.Linfo_string47:
	.asciz	"local_ip4"                     # string offset=427
.Linfo_string48:
	.asciz	"remote_ip6"                    # string offset=437
.Linfo_string49:
	.asciz	"local_ip6"                     # string offset=448
.Linfo_string50:
	.asciz	"remote_port"                   # string offset=458
.Linfo_string51:
	.asciz	"local_port"                    # string offset=470
.Linfo_string52:
	.asciz	"data_meta"                     # string offset=481
.Linfo_string53:
	.asciz	"flow_keys"                     # string offset=491
.Linfo_string54:
	.asciz	"tstamp"                        # string offset=501
.Linfo_string55:
	.asciz	"wire_len"                      # string offset=508
.Linfo_string56:
	.asciz	"gso_segs"                      # string offset=517
.Linfo_string57:
	.asciz	"sk"                            # string offset=526
.Linfo_string58:
	.asciz	"bpf_sock"                      # string offset=529
.Linfo_string59:
	.asciz	"__sk_buff"                     # string offset=538
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp3
	.quad	.Ltmp5
	.quad	.Ltmp16
	.quad	.Ltmp22
	.quad	.Lfunc_begin1
	.quad	.Ltmp29
	.quad	.Ltmp31
	.quad	.Ltmp39
	.quad	.Ltmp41
	.quad	.Ltmp54
	.quad	.Ltmp60
	.quad	.Ltmp64
	.quad	.Ltmp74
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	944
	.long	944
	.long	956
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 2)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	5                               # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	9                               # BTF_KIND_FUNC(id = 4)
	.long	201326593                       # 0xc000001
	.long	2
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103811                       # 0xd000003
	.long	3
	.long	0
	.long	6
	.long	0
	.long	3
	.long	0
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 6)
	.long	33554432                        # 0x2000000
	.long	7
	.long	195                             # BTF_KIND_STRUCT(id = 7)
	.long	67108865                        # 0x4000001
	.long	8
	.long	208
	.long	10
	.long	0                               # 0x0
	.long	215                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	219                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 10)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	11
	.long	1
	.long	238                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	258                             # BTF_KIND_FUNC(id = 12)
	.long	201326594                       # 0xc000002
	.long	5
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	14
	.long	0
	.long	6
	.long	0                               # BTF_KIND_PTR(id = 14)
	.long	33554432                        # 0x2000000
	.long	3
	.long	275                             # BTF_KIND_FUNC(id = 15)
	.long	201326594                       # 0xc000002
	.long	13
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 16)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	6
	.long	293                             # BTF_KIND_FUNC(id = 17)
	.long	201326594                       # 0xc000002
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	314                             # BTF_KIND_STRUCT(id = 19)
	.long	67108895                        # 0x400001f
	.long	176
	.long	324
	.long	20
	.long	0                               # 0x0
	.long	328
	.long	20
	.long	32                              # 0x20
	.long	337
	.long	20
	.long	64                              # 0x40
	.long	342
	.long	20
	.long	96                              # 0x60
	.long	356
	.long	20
	.long	128                             # 0x80
	.long	365
	.long	20
	.long	160                             # 0xa0
	.long	378
	.long	20
	.long	192                             # 0xc0
	.long	387
	.long	20
	.long	224                             # 0xe0
	.long	398
	.long	20
	.long	256                             # 0x100
	.long	407
	.long	20
	.long	288                             # 0x120
	.long	423
	.long	20
	.long	320                             # 0x140
	.long	431
	.long	20
	.long	352                             # 0x160
	.long	440
	.long	22
	.long	384                             # 0x180
	.long	443
	.long	20
	.long	544                             # 0x220
	.long	448
	.long	20
	.long	576                             # 0x240
	.long	459
	.long	20
	.long	608                             # 0x260
	.long	464
	.long	20
	.long	640                             # 0x280
	.long	473
	.long	20
	.long	672                             # 0x2a0
	.long	481
	.long	20
	.long	704                             # 0x2c0
	.long	488
	.long	20
	.long	736                             # 0x2e0
	.long	499
	.long	20
	.long	768                             # 0x300
	.long	509
	.long	23
	.long	800                             # 0x320
	.long	520
	.long	23
	.long	928                             # 0x3a0
	.long	530
	.long	20
	.long	1056                            # 0x420
	.long	542
	.long	20
	.long	1088                            # 0x440
	.long	553
	.long	20
	.long	1120                            # 0x460
	.long	563
	.long	8
	.long	1152                            # 0x480
	.long	573
	.long	8
	.long	1216                            # 0x4c0
	.long	580
	.long	20
	.long	1280                            # 0x500
	.long	589
	.long	20
	.long	1312                            # 0x520
	.long	598
	.long	24
	.long	1344                            # 0x540
	.long	601                             # BTF_KIND_TYPEDEF(id = 20)
	.long	134217728                       # 0x8000000
	.long	21
	.long	605                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 22)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	11
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	11
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 24)
	.long	33554432                        # 0x2000000
	.long	25
	.long	618                             # BTF_KIND_FWD(id = 25)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 26)
	.long	218103809                       # 0xd000001
	.long	3
	.long	627
	.long	18
	.long	631                             # BTF_KIND_FUNC(id = 27)
	.long	201326593                       # 0xc000001
	.long	26
	.long	928                             # BTF_KIND_INT(id = 28)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 29)
	.long	50331648                        # 0x3000000
	.long	0
	.long	28
	.long	11
	.long	4
	.long	933                             # BTF_KIND_VAR(id = 30)
	.long	234881024                       # 0xe000000
	.long	29
	.long	1
	.long	941                             # BTF_KIND_DATASEC(id = 31)
	.long	251658243                       # 0xf000003
	.long	0
	.long	12
	.long	bpf_iter_num_new
	.long	0
	.long	15
	.long	bpf_iter_num_next
	.long	0
	.long	17
	.long	bpf_iter_num_destroy
	.long	0
	.long	948                             # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	30
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"ctx"                           # string offset=1
	.byte	0
	.ascii	"int"                           # string offset=5
	.byte	0
	.ascii	"numbers"                       # string offset=9
	.byte	0
	.ascii	"syscall"                       # string offset=17
	.byte	0
	.ascii	"./iterators.c"                 # string offset=25
	.byte	0
	.ascii	"int numbers(void *ctx)"        # string offset=39
	.byte	0
	.ascii	"\tbpf_iter_num_new(&it, 0, 30);" # string offset=62
	.byte	0
	.ascii	"\twhile ((number = bpf_iter_num_next(&it)))" # string offset=93
	.byte	0
	.ascii	"\t\tsum += *number;"           # string offset=136
	.byte	0
	.ascii	"\tbpf_iter_num_destroy(&it);"  # string offset=154
	.byte	0
	.ascii	"\treturn sum;"                 # string offset=182
	.byte	0
	.ascii	"bpf_iter_num"                  # string offset=195
	.byte	0
	.ascii	"opaque"                        # string offset=208
	.byte	0
	.ascii	"u64"                           # string offset=215
	.byte	0
	.ascii	"unsigned long long"            # string offset=219
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=238
	.byte	0
	.ascii	"bpf_iter_num_new"              # string offset=258
	.byte	0
	.ascii	"bpf_iter_num_next"             # string offset=275
	.byte	0
	.ascii	"bpf_iter_num_destroy"          # string offset=293
	.byte	0
	.ascii	"__sk_buff"                     # string offset=314
	.byte	0
	.ascii	"len"                           # string offset=324
	.byte	0
	.ascii	"pkt_type"                      # string offset=328
	.byte	0
	.ascii	"mark"                          # string offset=337
	.byte	0
	.ascii	"queue_mapping"                 # string offset=342
	.byte	0
	.ascii	"protocol"                      # string offset=356
	.byte	0
	.ascii	"vlan_present"                  # string offset=365
	.byte	0
	.ascii	"vlan_tci"                      # string offset=378
	.byte	0
	.ascii	"vlan_proto"                    # string offset=387
	.byte	0
	.ascii	"priority"                      # string offset=398
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=407
	.byte	0
	.ascii	"ifindex"                       # string offset=423
	.byte	0
	.ascii	"tc_index"                      # string offset=431
	.byte	0
	.ascii	"cb"                            # string offset=440
	.byte	0
	.ascii	"hash"                          # string offset=443
	.byte	0
	.ascii	"tc_classid"                    # string offset=448
	.byte	0
	.ascii	"data"                          # string offset=459
	.byte	0
	.ascii	"data_end"                      # string offset=464
	.byte	0
	.ascii	"napi_id"                       # string offset=473
	.byte	0
	.ascii	"family"                        # string offset=481
	.byte	0
	.ascii	"remote_ip4"                    # string offset=488
	.byte	0
	.ascii	"local_ip4"                     # string offset=499
	.byte	0
	.ascii	"remote_ip6"                    # string offset=509
	.byte	0
	.ascii	"local_ip6"                     # string offset=520
	.byte	0
	.ascii	"remote_port"                   # string offset=530
	.byte	0
	.ascii	"local_port"                    # string offset=542
	.byte	0
	.ascii	"data_meta"                     # string offset=553
	.byte	0
	.ascii	"flow_keys"                     # string offset=563
	.byte	0
	.ascii	"tstamp"                        # string offset=573
	.byte	0
	.ascii	"wire_len"                      # string offset=580
	.byte	0
	.ascii	"gso_segs"                      # string offset=589
	.byte	0
	.ascii	"sk"                            # string offset=598
	.byte	0
	.ascii	"u32"                           # string offset=601
	.byte	0
	.ascii	"unsigned int"                  # string offset=605
	.byte	0
	.ascii	"bpf_sock"                      # string offset=618
	.byte	0
	.ascii	"skb"                           # string offset=627
	.byte	0
	.ascii	"nested"                        # string offset=631
	.byte	0
	.ascii	"tc"                            # string offset=638
	.byte	0
	.ascii	"int nested(struct __sk_buff *skb)" # string offset=641
	.byte	0
	.ascii	"\tbpf_iter_num_new(&outer, 1, 5);" # string offset=675
	.byte	0
	.ascii	"\twhile ((i = bpf_iter_num_next(&outer))) {" # string offset=708
	.byte	0
	.ascii	"\t\tbpf_iter_num_new(&inner, 0, *i);" # string offset=751
	.byte	0
	.ascii	"\t\twhile ((j = bpf_iter_num_next(&inner)))" # string offset=786
	.byte	0
	.ascii	"\t\t\tsum += *i * *j;"         # string offset=828
	.byte	0
	.ascii	"\t\tbpf_iter_num_destroy(&inner);" # string offset=847
	.byte	0
	.ascii	"\treturn sum + 55;"            # string offset=879
	.byte	0
	.ascii	"\tbpf_iter_num_destroy(&outer);" # string offset=897
	.byte	0
	.ascii	"char"                          # string offset=928
	.byte	0
	.ascii	"LICENSE"                       # string offset=933
	.byte	0
	.ascii	".ksyms"                        # string offset=941
	.byte	0
	.ascii	"license"                       # string offset=948
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	500
	.long	536
	.long	0
	.long	8                               # FuncInfo
	.long	17                              # FuncInfo section string offset=17
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	638                             # FuncInfo section string offset=638
	.long	1
	.long	.Lfunc_begin1
	.long	27
	.long	16                              # LineInfo
	.long	17                              # LineInfo section string offset=17
	.long	10
	.long	.Lfunc_begin0
	.long	25
	.long	39
	.long	18432                           # Line 18 Col 0
	.long	.Ltmp2
	.long	25
	.long	62
	.long	23554                           # Line 23 Col 2
	.long	.Ltmp4
	.long	25
	.long	93
	.long	24595                           # Line 24 Col 19
	.long	.Ltmp6
	.long	25
	.long	93
	.long	24578                           # Line 24 Col 2
	.long	.Ltmp11
	.long	25
	.long	136
	.long	25610                           # Line 25 Col 10
	.long	.Ltmp12
	.long	25
	.long	136
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp15
	.long	25
	.long	93
	.long	24595                           # Line 24 Col 19
	.long	.Ltmp18
	.long	25
	.long	93
	.long	24578                           # Line 24 Col 2
	.long	.Ltmp21
	.long	25
	.long	154
	.long	26626                           # Line 26 Col 2
	.long	.Ltmp23
	.long	25
	.long	182
	.long	27650                           # Line 27 Col 2
	.long	638                             # LineInfo section string offset=638
	.long	20
	.long	.Lfunc_begin1
	.long	25
	.long	641
	.long	31744                           # Line 31 Col 0
	.long	.Ltmp28
	.long	25
	.long	675
	.long	36866                           # Line 36 Col 2
	.long	.Ltmp30
	.long	25
	.long	708
	.long	37902                           # Line 37 Col 14
	.long	.Ltmp32
	.long	25
	.long	708
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp37
	.long	25
	.long	751
	.long	38943                           # Line 38 Col 31
	.long	.Ltmp38
	.long	25
	.long	751
	.long	38915                           # Line 38 Col 3
	.long	.Ltmp40
	.long	25
	.long	786
	.long	39951                           # Line 39 Col 15
	.long	.Ltmp42
	.long	25
	.long	786
	.long	39939                           # Line 39 Col 3
	.long	.Ltmp47
	.long	25
	.long	828
	.long	40971                           # Line 40 Col 11
	.long	.Ltmp48
	.long	25
	.long	828
	.long	40976                           # Line 40 Col 16
	.long	.Ltmp49
	.long	25
	.long	828
	.long	40974                           # Line 40 Col 14
	.long	.Ltmp50
	.long	25
	.long	828
	.long	40968                           # Line 40 Col 8
	.long	.Ltmp53
	.long	25
	.long	786
	.long	39951                           # Line 39 Col 15
	.long	.Ltmp56
	.long	25
	.long	786
	.long	39939                           # Line 39 Col 3
	.long	.Ltmp59
	.long	25
	.long	847
	.long	41987                           # Line 41 Col 3
	.long	.Ltmp63
	.long	25
	.long	708
	.long	37902                           # Line 37 Col 14
	.long	.Ltmp67
	.long	25
	.long	708
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp70
	.long	25
	.long	879
	.long	46093                           # Line 45 Col 13
	.long	.Ltmp73
	.long	25
	.long	897
	.long	44034                           # Line 43 Col 2
	.long	.Ltmp75
	.long	25
	.long	879
	.long	46082                           # Line 45 Col 2
	.addrsig
	.addrsig_sym numbers
	.addrsig_sym nested
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
