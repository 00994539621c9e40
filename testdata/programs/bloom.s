	.file	"bloom.c"
	.file	0 "." "bloom.c" md5 0xb1884aed975d87745e1acd4b7b695a79
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	probable                        # -- Begin function probable
	.p2align	3
	.type	probable,@function
probable:                               # @probable
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 10
	.loc	0 24 9 prologue_end             # bloom.c:24:9
.Ltmp0:
	r7 = value ll
	r1 = 10
	*(u64 *)(r7 + 0) = r1
.Ltmp1:
	.loc	0 25 7                          # bloom.c:25:7
.Ltmp2:
.Ltmp3:
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call 87
.Ltmp4:
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	w6 = -1
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 10
	.loc	0 25 7 is_stmt 1                # bloom.c:25:7
.Ltmp7:
	if r0 != 0 goto LBB0_10
.Ltmp8:
.Ltmp9:
# %bb.1:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 10
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 11
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	r1 = 11
	.loc	0 24 9 is_stmt 1                # bloom.c:24:9
.Ltmp10:
	*(u64 *)(r7 + 0) = r1
.Ltmp11:
	.loc	0 25 7                          # bloom.c:25:7
.Ltmp12:
.Ltmp13:
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call 87
.Ltmp14:
.Ltmp15:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 11
	.loc	0 25 7                          # bloom.c:25:7
.Ltmp16:
	if r0 != 0 goto LBB0_10
.Ltmp17:
.Ltmp18:
# %bb.2:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 11
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 12
	.loc	0 24 9                          # bloom.c:24:9
.Ltmp19:
	r9 = value ll
	r7 = 12
	*(u64 *)(r9 + 0) = r7
.Ltmp20:
	.loc	0 25 7                          # bloom.c:25:7
.Ltmp21:
.Ltmp22:
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call 87
.Ltmp23:
.Ltmp24:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 12
	.loc	0 25 7                          # bloom.c:25:7
.Ltmp25:
	if r0 != 0 goto LBB0_10
.Ltmp26:
.Ltmp27:
# %bb.3:
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: probable:found <- 0
	#DEBUG_VALUE: i <- 13
	#DEBUG_VALUE: i <- 10
	.loc	0 0 7 is_stmt 0                 # bloom.c:0:7
	r1 = 10
.Ltmp28:
	.loc	0 29 9 is_stmt 1                # bloom.c:29:9
.Ltmp29:
.Ltmp30:
	*(u64 *)(r9 + 0) = r1
	.loc	0 30 12                         # bloom.c:30:12
.Ltmp31:
	r1 = filter ll
	r2 = value ll
	call 89
.Ltmp32:
	*(u64 *)(r10 - 8) = r0
	r1 = 11
.Ltmp33:
.Ltmp34:
	#DEBUG_VALUE: probable:found <- undef
	#DEBUG_VALUE: i <- 11
	.loc	0 29 9                          # bloom.c:29:9
.Ltmp35:
	*(u64 *)(r9 + 0) = r1
	.loc	0 30 12                         # bloom.c:30:12
.Ltmp36:
	r1 = filter ll
	r2 = value ll
	call 89
.Ltmp37:
	r8 = r0
.Ltmp38:
.Ltmp39:
	#DEBUG_VALUE: i <- 12
	.loc	0 29 9                          # bloom.c:29:9
.Ltmp40:
	*(u64 *)(r9 + 0) = r7
	.loc	0 30 12                         # bloom.c:30:12
.Ltmp41:
	r1 = filter ll
	r2 = value ll
	call 89
.Ltmp42:
	.loc	0 0 12 is_stmt 0                # bloom.c:0:12
	w2 = 1
	w1 = 1
	.loc	0 30 55                         # bloom.c:30:55
.Ltmp43:
	if r0 == 0 goto LBB0_5
.Ltmp44:
.Ltmp45:
# %bb.4:
	#DEBUG_VALUE: i <- 12
	#DEBUG_VALUE: i <- 13
	.loc	0 0 55                          # bloom.c:0:55
	w1 = 0
.Ltmp46:
.Ltmp47:
LBB0_5:
	#DEBUG_VALUE: i <- 12
	w6 = 1
	.loc	0 30 55                         # bloom.c:30:55
	r3 = *(u64 *)(r10 - 8)
	if r3 == 0 goto LBB0_7
.Ltmp48:
.Ltmp49:
# %bb.6:
	#DEBUG_VALUE: i <- 12
	.loc	0 0 55                          # bloom.c:0:55
	w6 = 0
.Ltmp50:
.Ltmp51:
LBB0_7:
	#DEBUG_VALUE: i <- 12
	.loc	0 30 55                         # bloom.c:30:55
	if r8 == 0 goto LBB0_9
.Ltmp52:
.Ltmp53:
# %bb.8:
	#DEBUG_VALUE: i <- 12
	.loc	0 0 55                          # bloom.c:0:55
	w2 = 0
.Ltmp54:
.Ltmp55:
LBB0_9:
	#DEBUG_VALUE: i <- 12
	.loc	0 30 9 is_stmt 1                # bloom.c:30:9
.Ltmp56:
	w6 += w2
.Ltmp57:
.Ltmp58:
	#DEBUG_VALUE: probable:found <- $w6
	.loc	0 30 9                          # bloom.c:30:9
.Ltmp59:
	w6 += w1
.Ltmp60:
.Ltmp61:
	#DEBUG_VALUE: i <- 13
LBB0_10:
	.loc	0 33 1                          # bloom.c:33:1
.Ltmp62:
	w0 = w6
	exit
.Ltmp63:
.Ltmp64:
.Lfunc_end0:
	.size	probable, .Lfunc_end0-probable
	.cfi_endproc
                                        # -- End function
	.type	value,@object                   # @value
	.local	value
	.comm	value,8,8
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
	.uleb128 .Ltmp33-.Lfunc_begin0          #   ending offset
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
	.uleb128 .Ltmp5-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	4                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp14-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin0          #   starting offset
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
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	60                              # DW_OP_lit12
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp33-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp33-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp38-.Lfunc_begin0          #   starting offset
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
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x1bb DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
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
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	161                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
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
	.byte	12                              # Abbrev [12] 0xc3:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	206                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	13                              # Abbrev [13] 0xce:0x5 DW_TAG_volatile_type
	.long	183                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xd3:0x9 DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	182                             # DW_AT_decl_line
	.byte	87                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xdc:0x5 DW_TAG_pointer_type
	.long	225                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xe1:0x15 DW_TAG_subroutine_type
	.long	246                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0xe6:0x5 DW_TAG_formal_parameter
	.long	250                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xeb:0x5 DW_TAG_formal_parameter
	.long	251                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xf0:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xf6:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0xfa:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0xfb:0x5 DW_TAG_pointer_type
	.long	256                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x100:0x1 DW_TAG_const_type
	.byte	14                              # Abbrev [14] 0x101:0x9 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	184                             # DW_AT_decl_line
	.byte	89                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x10a:0x5 DW_TAG_pointer_type
	.long	271                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x10f:0x10 DW_TAG_subroutine_type
	.long	246                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x114:0x5 DW_TAG_formal_parameter
	.long	250                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x119:0x5 DW_TAG_formal_parameter
	.long	250                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x11f:0x19 DW_TAG_enumeration_type
	.long	312                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x127:0x3 DW_TAG_enumerator
	.byte	18                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x12a:0x4 DW_TAG_enumerator
	.byte	19                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x12e:0x3 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x131:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x134:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x138:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	21                              # Abbrev [21] 0x13c:0x41 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	22                              # Abbrev [22] 0x14b:0x8 DW_TAG_formal_parameter
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	389                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x153:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	381                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x15c:0x10 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp26-.Lfunc_begin0           # DW_AT_high_pc
	.byte	23                              # Abbrev [23] 0x162:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	24                              # Abbrev [24] 0x16c:0x10 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp60-.Ltmp28                 # DW_AT_high_pc
	.byte	23                              # Abbrev [23] 0x172:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	183                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x17d:0x8 DW_TAG_typedef
	.long	312                             # DW_AT_type
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x185:0x5 DW_TAG_pointer_type
	.long	394                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x18a:0x3c DW_TAG_structure_type
	.byte	34                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x18f:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	381                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x198:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	381                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1a1:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	381                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1aa:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	381                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1b3:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	381                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1bc:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	381                             # DW_AT_type
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
	.quad	value
	.quad	.Lfunc_begin0
	.quad	.Ltmp28
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	568
	.long	568
	.long	371
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
	.long	0                               # BTF_KIND_VOLATILE(id = 20)
	.long	150994944                       # 0x9000000
	.long	10
	.long	75                              # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	0
	.long	339                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	22
	.long	4
	.long	4
	.long	344                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	352                             # BTF_KIND_DATASEC(id = 25)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	value
	.long	8
	.long	357                             # BTF_KIND_DATASEC(id = 26)
	.long	251658241                       # 0xf000001
	.long	0
	.long	13
	.long	filter
	.long	32
	.long	363                             # BTF_KIND_DATASEC(id = 27)
	.long	251658241                       # 0xf000001
	.long	0
	.long	24
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
	.ascii	"\t\tvalue = i;"                # string offset=209
	.byte	0
	.ascii	"\t\tif (bpf_map_push_elem(&filter, (void *)&value, ANY))" # string offset=222
	.byte	0
	.ascii	"\t\tfound += bpf_map_peek_elem(&filter, (void *)&value) == 0;" # string offset=277
	.byte	0
	.byte	125                             # string offset=337
	.byte	0
	.ascii	"char"                          # string offset=339
	.byte	0
	.ascii	"LICENSE"                       # string offset=344
	.byte	0
	.ascii	".bss"                          # string offset=352
	.byte	0
	.ascii	".maps"                         # string offset=357
	.byte	0
	.ascii	"license"                       # string offset=363
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	316
	.long	336
	.long	0
	.long	8                               # FuncInfo
	.long	195                             # FuncInfo section string offset=195
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	16                              # LineInfo
	.long	195                             # LineInfo section string offset=195
	.long	19
	.long	.Ltmp0
	.long	199
	.long	209
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp3
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp7
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp10
	.long	199
	.long	209
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp13
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp16
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp19
	.long	199
	.long	209
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp22
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp25
	.long	199
	.long	222
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp30
	.long	199
	.long	209
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp31
	.long	199
	.long	277
	.long	30732                           # Line 30 Col 12
	.long	.Ltmp35
	.long	199
	.long	209
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp36
	.long	199
	.long	277
	.long	30732                           # Line 30 Col 12
	.long	.Ltmp40
	.long	199
	.long	209
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp41
	.long	199
	.long	277
	.long	30732                           # Line 30 Col 12
	.long	.Ltmp43
	.long	199
	.long	277
	.long	30775                           # Line 30 Col 55
	.long	.Ltmp56
	.long	199
	.long	277
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp59
	.long	199
	.long	277
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp62
	.long	199
	.long	337
	.long	33793                           # Line 33 Col 1
	.addrsig
	.addrsig_sym probable
	.addrsig_sym value
	.addrsig_sym filter
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
