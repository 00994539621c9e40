	.file	"bloom.c"
	.file	0 "." "bloom.c" md5 0x43f349e021f27825b0c75b36c2371b1b
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	probable                        # -- Begin function probable
	.p2align	3
	.type	probable,@function
probable:                               # @probable
.Lfunc_begin0:
	.loc	0 17 0                          # bloom.c:17:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 10
	r1 = 10
.Ltmp0:
	.loc	0 21 7 prologue_end             # bloom.c:21:7
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
.Ltmp3:
	.loc	0 23 7                          # bloom.c:23:7
.Ltmp4:
.Ltmp5:
	r1 = filter ll
	r3 = 0
	call 87
.Ltmp6:
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	w6 = -1
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 10
	if r0 != 0 goto LBB0_10
.Ltmp9:
.Ltmp10:
# %bb.1:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 10
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 11
	r1 = 11
	.loc	0 21 7 is_stmt 1                # bloom.c:21:7
.Ltmp11:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
.Ltmp12:
	.loc	0 23 7                          # bloom.c:23:7
.Ltmp13:
.Ltmp14:
	r1 = filter ll
	r3 = 0
	call 87
.Ltmp15:
.Ltmp16:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 11
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	if r0 != 0 goto LBB0_10
.Ltmp17:
.Ltmp18:
# %bb.2:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 11
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 12
	r8 = 12
	.loc	0 21 7 is_stmt 1                # bloom.c:21:7
.Ltmp19:
	*(u64 *)(r10 - 8) = r8
	r2 = r10
	r2 += -8
.Ltmp20:
	.loc	0 23 7                          # bloom.c:23:7
.Ltmp21:
.Ltmp22:
	r1 = filter ll
	r3 = 0
	call 87
.Ltmp23:
.Ltmp24:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 12
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	if r0 != 0 goto LBB0_10
.Ltmp25:
.Ltmp26:
# %bb.3:
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 13
	#DEBUG_VALUE: i <- 10
	r1 = 10
.Ltmp27:
	.loc	0 27 7 is_stmt 1                # bloom.c:27:7
.Ltmp28:
.Ltmp29:
	*(u64 *)(r10 - 8) = r1
	r7 = r10
	r7 += -8
	.loc	0 29 12                         # bloom.c:29:12
.Ltmp30:
	r1 = filter ll
	r2 = r7
	call 89
.Ltmp31:
	r9 = r0
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: probable:found <- undef
	#DEBUG_VALUE: i <- 11
	.loc	0 0 12 is_stmt 0                # bloom.c:0:12
	r1 = 11
	.loc	0 27 7 is_stmt 1                # bloom.c:27:7
.Ltmp34:
	*(u64 *)(r10 - 8) = r1
	.loc	0 29 12                         # bloom.c:29:12
.Ltmp35:
	r1 = filter ll
	r2 = r7
	call 89
.Ltmp36:
	*(u64 *)(r10 - 16) = r0
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: i <- 12
	.loc	0 27 7                          # bloom.c:27:7
.Ltmp39:
	*(u64 *)(r10 - 8) = r8
	w8 = 1
	w6 = 1
	.loc	0 29 47 is_stmt 0               # bloom.c:29:47
.Ltmp40:
	if r9 == 0 goto LBB0_5
.Ltmp41:
.Ltmp42:
# %bb.4:
	#DEBUG_VALUE: i <- 12
	#DEBUG_VALUE: i <- 13
	.loc	0 0 47                          # bloom.c:0:47
	w6 = 0
.Ltmp43:
.Ltmp44:
LBB0_5:
	#DEBUG_VALUE: i <- 12
	.loc	0 29 12 is_stmt 1               # bloom.c:29:12
.Ltmp45:
	r1 = filter ll
	r2 = r7
	call 89
.Ltmp46:
	.loc	0 0 12 is_stmt 0                # bloom.c:0:12
	w1 = 1
	.loc	0 29 47                         # bloom.c:29:47
.Ltmp47:
	if r0 == 0 goto LBB0_7
.Ltmp48:
.Ltmp49:
# %bb.6:
	#DEBUG_VALUE: i <- 12
	.loc	0 0 47                          # bloom.c:0:47
	w1 = 0
.Ltmp50:
.Ltmp51:
LBB0_7:
	#DEBUG_VALUE: i <- 12
	.loc	0 29 47                         # bloom.c:29:47
	r2 = *(u64 *)(r10 - 16)
	if r2 == 0 goto LBB0_9
.Ltmp52:
.Ltmp53:
# %bb.8:
	#DEBUG_VALUE: i <- 12
	.loc	0 0 47                          # bloom.c:0:47
	w8 = 0
.Ltmp54:
.Ltmp55:
LBB0_9:
	#DEBUG_VALUE: i <- 12
	.loc	0 29 9 is_stmt 1                # bloom.c:29:9
.Ltmp56:
	w6 += w8
.Ltmp57:
.Ltmp58:
	#DEBUG_VALUE: probable:found <- $w6
	.loc	0 29 9                          # bloom.c:29:9
.Ltmp59:
	w6 += w1
.Ltmp60:
.Ltmp61:
	#DEBUG_VALUE: i <- 13
LBB0_10:
	.loc	0 32 1                          # bloom.c:32:1
.Ltmp62:
	w0 = w6
	exit
.Ltmp63:
.Ltmp64:
.Lfunc_end0:
	.size	probable, .Lfunc_end0-probable
	.cfi_endproc
                                        # -- End function
	.type	filter,@object                  # @filter
	.section	.maps,"aw",@progbits
	.globl	filter
	.p2align	3, 0x0
filter:
	.zero	32
	.size	filter, 32

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp57-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp9-.Lfunc_begin0           #   ending offset
	.byte	4                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp15-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	60                              # DW_OP_lit12
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp23-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	60                              # DW_OP_lit12
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp25-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	60                              # DW_OP_lit12
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
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	5                               # DW_FORM_data2
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	23                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x1cf DW_TAG_compile_unit
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
	.byte	34                              # DW_AT_decl_line
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
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	161                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7a:0x5 DW_TAG_pointer_type
	.long	127                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7f:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x84:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	30                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x8f:0x5 DW_TAG_pointer_type
	.long	148                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x94:0xd DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x99:0x7 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.short	1000                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa1:0x5 DW_TAG_pointer_type
	.long	166                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xa6:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xab:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xb2:0x5 DW_TAG_pointer_type
	.long	183                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xb7:0x8 DW_TAG_typedef
	.long	191                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xbf:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xc3:0x9 DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	204                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	182                             # DW_AT_decl_line
	.byte	87                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xcc:0x5 DW_TAG_pointer_type
	.long	209                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xd1:0x15 DW_TAG_subroutine_type
	.long	230                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xd6:0x5 DW_TAG_formal_parameter
	.long	234                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xdb:0x5 DW_TAG_formal_parameter
	.long	235                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xe0:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xe6:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0xea:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0xeb:0x5 DW_TAG_pointer_type
	.long	240                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xf0:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0xf1:0x9 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	250                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	184                             # DW_AT_decl_line
	.byte	89                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xfa:0x5 DW_TAG_pointer_type
	.long	255                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xff:0x10 DW_TAG_subroutine_type
	.long	230                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x104:0x5 DW_TAG_formal_parameter
	.long	234                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x109:0x5 DW_TAG_formal_parameter
	.long	234                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x10f:0x19 DW_TAG_enumeration_type
	.long	296                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x117:0x3 DW_TAG_enumerator
	.byte	18                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x11a:0x4 DW_TAG_enumerator
	.byte	19                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x11e:0x3 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x121:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x124:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x128:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	19                              # Abbrev [19] 0x12c:0x65 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x13b:0x8 DW_TAG_formal_parameter
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	409                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x143:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	401                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x14c:0x22 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp25-.Ltmp0                  # DW_AT_high_pc
	.byte	21                              # Abbrev [21] 0x152:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x15b:0x12 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp25-.Ltmp0                  # DW_AT_high_pc
	.byte	23                              # Abbrev [23] 0x161:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x16e:0x22 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp60-.Ltmp27                 # DW_AT_high_pc
	.byte	21                              # Abbrev [21] 0x174:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x17d:0x12 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp60-.Ltmp27                 # DW_AT_high_pc
	.byte	23                              # Abbrev [23] 0x183:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x191:0x8 DW_TAG_typedef
	.long	296                             # DW_AT_type
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x199:0x5 DW_TAG_pointer_type
	.long	414                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x19e:0x3c DW_TAG_structure_type
	.byte	34                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1a3:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ac:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1b5:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1be:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c7:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d0:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	401                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	144                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"bloom.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=42
.Linfo_string4:
	.asciz	"char"                          # string offset=50
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=55
.Linfo_string6:
	.asciz	"filter"                        # string offset=75
.Linfo_string7:
	.asciz	"type"                          # string offset=82
.Linfo_string8:
	.asciz	"int"                           # string offset=87
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=91
.Linfo_string10:
	.asciz	"map_extra"                     # string offset=103
.Linfo_string11:
	.asciz	"value"                         # string offset=113
.Linfo_string12:
	.asciz	"unsigned long long"            # string offset=119
.Linfo_string13:
	.asciz	"u64"                           # string offset=138
.Linfo_string14:
	.asciz	"bpf_map_push_elem"             # string offset=142
.Linfo_string15:
	.asciz	"long"                          # string offset=160
.Linfo_string16:
	.asciz	"bpf_map_peek_elem"             # string offset=165
.Linfo_string17:
	.asciz	"unsigned int"                  # string offset=183
.Linfo_string18:
	.asciz	"F_NO_PREALLOC"                 # string offset=196
.Linfo_string19:
	.asciz	"F_MMAPABLE"                    # string offset=210
.Linfo_string20:
	.asciz	"ANY"                           # string offset=221
.Linfo_string21:
	.asciz	"NOEXIST"                       # string offset=225
.Linfo_string22:
	.asciz	"EXIST"                         # string offset=233
.Linfo_string23:
	.asciz	"probable"                      # string offset=239
.Linfo_string24:
	.asciz	"found"                         # string offset=248
.Linfo_string25:
	.asciz	"u32"                           # string offset=254
.Linfo_string26:
	.asciz	"i"                             # string offset=258
.Linfo_string27:
	.asciz	"ctx"                           # string offset=260
.Linfo_string28:
	.asciz	"data"                          # string offset=264
.Linfo_string29:
	.asciz	"data_end"                      # string offset=269
.Linfo_string30:
	.asciz	"data_meta"                     # string offset=278
.Linfo_string31:
	.asciz	"ingress_ifindex"               # string offset=288
.Linfo_string32:
	.asciz	"rx_queue_index"                # string offset=304
.Linfo_string33:
	.asciz	"egress_ifindex"                # string offset=319
.Linfo_string34:
	.asciz	"xdp_md"                        # string offset=334
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	filter
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
	.quad	.Ltmp27
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	516
	.long	516
	.long	387
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
	.long	30
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
	.long	1000
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	0                               # BTF_KIND_ARRAY(id = 8)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	5
	.long	0                               # BTF_KIND_PTR(id = 9)
	.long	33554432                        # 0x2000000
	.long	10
	.long	25                              # BTF_KIND_TYPEDEF(id = 10)
	.long	134217728                       # 0x8000000
	.long	11
	.long	29                              # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 12)
	.long	67108868                        # 0x4000004
	.long	32
	.long	48
	.long	1
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	65
	.long	7
	.long	128                             # 0x80
	.long	75
	.long	9
	.long	192                             # 0xc0
	.long	81                              # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 14)
	.long	33554432                        # 0x2000000
	.long	15
	.long	88                              # BTF_KIND_STRUCT(id = 15)
	.long	67108870                        # 0x4000006
	.long	24
	.long	95
	.long	16
	.long	0                               # 0x0
	.long	100
	.long	16
	.long	32                              # 0x20
	.long	109
	.long	16
	.long	64                              # 0x40
	.long	119
	.long	16
	.long	96                              # 0x60
	.long	135
	.long	16
	.long	128                             # 0x80
	.long	150
	.long	16
	.long	160                             # 0xa0
	.long	165                             # BTF_KIND_TYPEDEF(id = 16)
	.long	134217728                       # 0x8000000
	.long	17
	.long	169                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103809                       # 0xd000001
	.long	2
	.long	182
	.long	14
	.long	186                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	18
	.long	360                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	4
	.long	4
	.long	365                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	21
	.long	1
	.long	373                             # BTF_KIND_DATASEC(id = 23)
	.long	251658241                       # 0xf000001
	.long	0
	.long	13
	.long	filter
	.long	32
	.long	379                             # BTF_KIND_DATASEC(id = 24)
	.long	251658241                       # 0xf000001
	.long	0
	.long	22
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u64"                           # string offset=25
	.byte	0
	.ascii	"unsigned long long"            # string offset=29
	.byte	0
	.ascii	"type"                          # string offset=48
	.byte	0
	.ascii	"max_entries"                   # string offset=53
	.byte	0
	.ascii	"map_extra"                     # string offset=65
	.byte	0
	.ascii	"value"                         # string offset=75
	.byte	0
	.ascii	"filter"                        # string offset=81
	.byte	0
	.ascii	"xdp_md"                        # string offset=88
	.byte	0
	.ascii	"data"                          # string offset=95
	.byte	0
	.ascii	"data_end"                      # string offset=100
	.byte	0
	.ascii	"data_meta"                     # string offset=109
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=119
	.byte	0
	.ascii	"rx_queue_index"                # string offset=135
	.byte	0
	.ascii	"egress_ifindex"                # string offset=150
	.byte	0
	.ascii	"u32"                           # string offset=165
	.byte	0
	.ascii	"unsigned int"                  # string offset=169
	.byte	0
	.ascii	"ctx"                           # string offset=182
	.byte	0
	.ascii	"probable"                      # string offset=186
	.byte	0
	.ascii	"xdp"                           # string offset=195
	.byte	0
	.ascii	"./bloom.c"                     # string offset=199
	.byte	0
	.ascii	"int probable(struct xdp_md *ctx)" # string offset=209
	.byte	0
	.ascii	"\t\tu64 value = i;"            # string offset=242
	.byte	0
	.ascii	"\t\tif (bpf_map_push_elem(&filter, &value, ANY))" # string offset=259
	.byte	0
	.ascii	"\t\tfound += bpf_map_peek_elem(&filter, &value) == 0;" # string offset=306
	.byte	0
	.byte	125                             # string offset=358
	.byte	0
	.ascii	"char"                          # string offset=360
	.byte	0
	.ascii	"LICENSE"                       # string offset=365
	.byte	0
	.ascii	".maps"                         # string offset=373
	.byte	0
	.ascii	"license"                       # string offset=379
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	300
	.long	320
	.long	0
	.long	8                               # FuncInfo
	.long	195                             # FuncInfo section string offset=195
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	16                              # LineInfo
	.long	195                             # LineInfo section string offset=195
	.long	18
	.long	.Lfunc_begin0
	.long	199
	.long	209
	.long	16384                           # Line 16 Col 0
	.long	.Ltmp2
	.long	199
	.long	242
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp5
	.long	199
	.long	259
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp11
	.long	199
	.long	242
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp14
	.long	199
	.long	259
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp19
	.long	199
	.long	242
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp22
	.long	199
	.long	259
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp29
	.long	199
	.long	242
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp30
	.long	199
	.long	306
	.long	29708                           # Line 29 Col 12
	.long	.Ltmp34
	.long	199
	.long	242
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp35
	.long	199
	.long	306
	.long	29708                           # Line 29 Col 12
	.long	.Ltmp39
	.long	199
	.long	242
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp40
	.long	199
	.long	306
	.long	29743                           # Line 29 Col 47
	.long	.Ltmp45
	.long	199
	.long	306
	.long	29708                           # Line 29 Col 12
	.long	.Ltmp47
	.long	199
	.long	306
	.long	29743                           # Line 29 Col 47
	.long	.Ltmp56
	.long	199
	.long	306
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp59
	.long	199
	.long	306
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp62
	.long	199
	.long	358
	.long	32769                           # Line 32 Col 1
	.addrsig
	.addrsig_sym probable
	.addrsig_sym filter
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
