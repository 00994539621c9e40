	.file	"arena.c"
	.file	0 "." "arena.c" md5 0x0c37d7e6ebb97439bacb05dbcfc5a473
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	list                            # -- Begin function list
	.p2align	3
	.type	list,@function
list:                                   # @list
.Lfunc_begin0:
	.loc	0 31 0                          # arena.c:31:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w6 = -1
	r7 = 0
.Ltmp0:
	.loc	0 32 30 prologue_end            # arena.c:32:30
.Ltmp1:
.Ltmp2:
	r1 = arena ll
	r2 = 0
	w3 = 1
	w4 = -1
	r5 = 0
	call bpf_arena_alloc_pages
.Ltmp3:
.Ltmp4:
	#DEBUG_VALUE: list:page <- $r0
	#DEBUG_VALUE: list:head <- 0
	#DEBUG_VALUE: list:sum <- 0
	.loc	0 36 6                          # arena.c:36:6
.Ltmp5:
	if r0 == 0 goto LBB0_5
.Ltmp6:
.Ltmp7:
# %bb.1:
	#DEBUG_VALUE: list:sum <- 0
	#DEBUG_VALUE: list:head <- 0
	#DEBUG_VALUE: list:page <- $r0
	.loc	0 0 0 is_stmt 0                 # arena.c:0
	r1 = addr_space_cast(r0, 0, 1)
.Ltmp8:
.Ltmp9:
	#DEBUG_VALUE: list:head <- $r0
	#DEBUG_VALUE: node <- $r0
	#DEBUG_VALUE: i <- 1
	.loc	0 39 36 is_stmt 1               # arena.c:39:36
.Ltmp10:
	r2 = r0
	r2 += 16
	.loc	0 42 14                         # arena.c:42:14
.Ltmp11:
	*(u64 *)(r1 + 32) = r2
.Ltmp12:
.Ltmp13:
	#DEBUG_VALUE: list:head <- undef
	#DEBUG_VALUE: i <- 2
	.loc	0 39 36                         # arena.c:39:36
.Ltmp14:
	r2 = r0
	r2 += 32
	.loc	0 42 14                         # arena.c:42:14
.Ltmp15:
	*(u64 *)(r1 + 48) = r2
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: i <- 3
	.loc	0 39 36                         # arena.c:39:36
.Ltmp18:
	r2 = r0
	r2 += 48
	.loc	0 42 14                         # arena.c:42:14
.Ltmp19:
	*(u64 *)(r1 + 64) = r2
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: i <- 4
	.loc	0 39 36                         # arena.c:39:36
.Ltmp22:
	r2 = r0
	r2 += 64
	.loc	0 42 14                         # arena.c:42:14
.Ltmp23:
	*(u64 *)(r1 + 80) = r2
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: i <- 5
	.loc	0 39 36                         # arena.c:39:36
.Ltmp26:
	r2 = r0
	r2 += 80
	.loc	0 42 14                         # arena.c:42:14
.Ltmp27:
	*(u64 *)(r1 + 96) = r2
.Ltmp28:
.Ltmp29:
	#DEBUG_VALUE: i <- 6
	.loc	0 39 36                         # arena.c:39:36
.Ltmp30:
	r2 = r0
	r2 += 96
	.loc	0 42 14                         # arena.c:42:14
.Ltmp31:
	*(u64 *)(r1 + 112) = r2
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: i <- 7
	.loc	0 39 36                         # arena.c:39:36
.Ltmp34:
	r2 = r0
	r2 += 112
	.loc	0 42 14                         # arena.c:42:14
.Ltmp35:
	*(u64 *)(r1 + 128) = r2
	.loc	0 42 14                         # arena.c:42:14
.Ltmp36:
	*(u64 *)(r1 + 16) = r0
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: node <- undef
	.loc	0 42 14                         # arena.c:42:14
.Ltmp39:
	*(u64 *)(r1 + 8) = 0
	*(u64 *)(r1 + 0) = 0
	.loc	0 41 16                         # arena.c:41:16
.Ltmp40:
	*(u64 *)(r1 + 24) = 3
	.loc	0 41 16                         # arena.c:41:16
.Ltmp41:
	*(u64 *)(r1 + 40) = 6
	.loc	0 41 16                         # arena.c:41:16
.Ltmp42:
	*(u64 *)(r1 + 56) = 9
	.loc	0 41 16                         # arena.c:41:16
.Ltmp43:
	*(u64 *)(r1 + 72) = 12
	.loc	0 41 16                         # arena.c:41:16
.Ltmp44:
	*(u64 *)(r1 + 88) = 15
	.loc	0 41 16                         # arena.c:41:16
.Ltmp45:
	*(u64 *)(r1 + 104) = 18
	.loc	0 41 16                         # arena.c:41:16
.Ltmp46:
	*(u64 *)(r1 + 120) = 21
	.loc	0 41 16                         # arena.c:41:16
.Ltmp47:
	*(u64 *)(r1 + 136) = 24
	.loc	0 41 16                         # arena.c:41:16
.Ltmp48:
	*(u64 *)(r1 + 152) = 27
.Ltmp49:
.Ltmp50:
	#DEBUG_VALUE: i <- 8
	.loc	0 39 36                         # arena.c:39:36
.Ltmp51:
	r2 = r0
	r2 += 128
	.loc	0 42 14                         # arena.c:42:14
.Ltmp52:
	*(u64 *)(r1 + 144) = r2
.Ltmp53:
.Ltmp54:
	#DEBUG_VALUE: i <- 9
	.loc	0 39 36                         # arena.c:39:36
.Ltmp55:
	r2 = r0
	r2 += 144
.Ltmp56:
.Ltmp57:
	#DEBUG_VALUE: list:head <- $r2
	#DEBUG_VALUE: i <- 10
	.loc	0 45 7                          # arena.c:45:7
.Ltmp58:
	r1 = kept ll
	*(u64 *)(r1 + 0) = r2
	w1 = 0
	#DEBUG_VALUE: list:sum <- 0
	#DEBUG_VALUE: i <- 0
.Ltmp59:
.Ltmp60:
LBB0_2:                                 # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: list:head <- $r2
	#DEBUG_VALUE: list:page <- $r0
	#DEBUG_VALUE: list:head <- $r2
	#DEBUG_VALUE: list:sum <- $r7
	#DEBUG_VALUE: i <- $w1
	.loc	0 47 13                         # arena.c:47:13
.Ltmp61:
	r7 <<= 1
.Ltmp62:
.Ltmp63:
	r2 = addr_space_cast(r2, 0, 1)
.Ltmp64:
.Ltmp65:
	.loc	0 47 25 is_stmt 0               # arena.c:47:25
.Ltmp66:
	r8 = *(u64 *)(r2 + 8)
	.loc	0 47 17                         # arena.c:47:17
.Ltmp67:
	r8 += r7
.Ltmp68:
.Ltmp69:
	#DEBUG_VALUE: list:head <- undef
	#DEBUG_VALUE: list:sum <- $r8
	#DEBUG_VALUE: i <- undef
	.loc	0 46 2 is_stmt 1                # arena.c:46:2
.Ltmp70:
	if w1 > 8 goto LBB0_4
.Ltmp71:
.Ltmp72:
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	#DEBUG_VALUE: list:sum <- $r8
	#DEBUG_VALUE: list:page <- $r0
	.loc	0 0 0 is_stmt 0                 # arena.c:0
	w1 += 1
.Ltmp73:
.Ltmp74:
	#DEBUG_VALUE: i <- $w1
	r2 = *(u64 *)(r2 + 0)
.Ltmp75:
.Ltmp76:
	#DEBUG_VALUE: list:head <- $r2
	r7 = r8
	.loc	0 46 2 is_stmt 1                # arena.c:46:2
	if r2 != 0 goto LBB0_2
.Ltmp77:
.Ltmp78:
LBB0_4:
	#DEBUG_VALUE: list:sum <- $r8
	#DEBUG_VALUE: list:page <- $r0
	.loc	0 50 25                         # arena.c:50:25
.Ltmp79:
	r1 = kept ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 51 41 is_stmt 0               # arena.c:51:41
.Ltmp80:
	r1 = addr_space_cast(r1, 0, 1)
.Ltmp81:
.Ltmp82:
	#DEBUG_VALUE: list:plain <- undef
	r6 = *(u64 *)(r1 + 8)
.Ltmp83:
.Ltmp84:
	#DEBUG_VALUE: list:sum <- undef
	.loc	0 52 2 is_stmt 1                # arena.c:52:2
.Ltmp85:
	r1 = arena ll
	r2 = r0
	w3 = 1
	call bpf_arena_free_pages
.Ltmp86:
.Ltmp87:
	.loc	0 51 6                          # arena.c:51:6
.Ltmp88:
	w6 += w8
.Ltmp89:
.Ltmp90:
LBB0_5:
	.loc	0 54 1                          # arena.c:54:1
.Ltmp91:
	w0 = w6
	exit
.Ltmp92:
.Ltmp93:
.Lfunc_end0:
	.size	list, .Lfunc_end0-list
	.cfi_endproc
                                        # -- End function
	.type	arena,@object                   # @arena
	.section	.maps,"aw",@progbits
	.globl	arena
	.p2align	3, 0x0
arena:
	.zero	32
	.size	arena, 32

	.type	kept,@object                    # @kept
	.local	kept
	.comm	kept,8,8
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
	.long	6                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp86-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp12-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp56-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp64-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp75-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp77-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp59-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp62-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp68-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp83-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	88                              # DW_OP_reg8
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp12-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp12-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp28-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp49-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	55                              # DW_OP_lit7
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp49-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	56                              # DW_OP_lit8
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp53-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp56-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	57                              # DW_OP_lit9
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp56-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp59-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp68-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp73-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp77-.Lfunc_begin0          #   ending offset
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
	.byte	10                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	5                               # DW_FORM_data2
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
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
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
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
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x1b0 DW_TAG_compile_unit
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
	.byte	56                              # DW_AT_decl_line
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
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x3b DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	140                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	161                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	179                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	121                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x79:0x12 DW_TAG_enumeration_type
	.long	196                             # DW_AT_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x81:0x9 DW_TAG_enumerator
	.byte	13                              # DW_AT_name
	.ascii	"\200\200\200\200\200\200\004"  # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x8c:0x5 DW_TAG_pointer_type
	.long	145                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x91:0xc DW_TAG_array_type
	.long	157                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x96:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	33                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x9d:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xa1:0x5 DW_TAG_pointer_type
	.long	166                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xa6:0xd DW_TAG_array_type
	.long	157                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xab:0x7 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.short	1024                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xb3:0x5 DW_TAG_pointer_type
	.long	184                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xb8:0xc DW_TAG_array_type
	.long	157                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xbd:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	10                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xc4:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xc8:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	211                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	14                              # Abbrev [14] 0xd3:0x5 DW_TAG_volatile_type
	.long	216                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xd8:0x5 DW_TAG_pointer_type
	.long	221                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xdd:0x18 DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xe2:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	216                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xeb:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0xf5:0x8 DW_TAG_typedef
	.long	253                             # DW_AT_type
	.byte	18                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xfd:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x101:0x77 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	157                             # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x110:0x8 DW_TAG_formal_parameter
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	410                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x118:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	216                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x121:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	216                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x12a:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	245                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x133:0x8 DW_TAG_variable
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	216                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x13b:0x20 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp56-.Ltmp8                  # DW_AT_high_pc
	.byte	19                              # Abbrev [19] 0x141:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	411                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x14a:0x10 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp56-.Ltmp8                  # DW_AT_high_pc
	.byte	19                              # Abbrev [19] 0x150:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.long	216                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x15b:0x10 DW_TAG_lexical_block
	.byte	5                               # DW_AT_low_pc
	.long	.Ltmp77-.Ltmp59                 # DW_AT_high_pc
	.byte	19                              # Abbrev [19] 0x161:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.long	411                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x16b:0x6 DW_TAG_call_site
	.long	376                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	22                              # Abbrev [22] 0x171:0x6 DW_TAG_call_site
	.long	423                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x178:0x22 DW_TAG_subprogram
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	410                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	24                              # Abbrev [24] 0x180:0x5 DW_TAG_formal_parameter
	.long	410                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x185:0x5 DW_TAG_formal_parameter
	.long	410                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x18a:0x5 DW_TAG_formal_parameter
	.long	411                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x18f:0x5 DW_TAG_formal_parameter
	.long	157                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x194:0x5 DW_TAG_formal_parameter
	.long	245                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	25                              # Abbrev [25] 0x19a:0x1 DW_TAG_pointer_type
	.byte	16                              # Abbrev [16] 0x19b:0x8 DW_TAG_typedef
	.long	419                             # DW_AT_type
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x1a3:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	26                              # Abbrev [26] 0x1a7:0x14 DW_TAG_subprogram
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	24                              # Abbrev [24] 0x1ab:0x5 DW_TAG_formal_parameter
	.long	410                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1b0:0x5 DW_TAG_formal_parameter
	.long	410                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1b5:0x5 DW_TAG_formal_parameter
	.long	411                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	128                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"arena.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=42
.Linfo_string4:
	.asciz	"char"                          # string offset=50
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=55
.Linfo_string6:
	.asciz	"arena"                         # string offset=75
.Linfo_string7:
	.asciz	"type"                          # string offset=81
.Linfo_string8:
	.asciz	"int"                           # string offset=86
.Linfo_string9:
	.asciz	"map_flags"                     # string offset=90
.Linfo_string10:
	.asciz	"max_entries"                   # string offset=100
.Linfo_string11:
	.asciz	"map_extra"                     # string offset=112
.Linfo_string12:
	.asciz	"unsigned long"                 # string offset=122
.Linfo_string13:
	.asciz	"__value_of_map_extra"          # string offset=136
.Linfo_string14:
	.asciz	"kept"                          # string offset=157
.Linfo_string15:
	.asciz	"next"                          # string offset=162
.Linfo_string16:
	.asciz	"number"                        # string offset=167
.Linfo_string17:
	.asciz	"unsigned long long"            # string offset=174
.Linfo_string18:
	.asciz	"u64"                           # string offset=193
.Linfo_string19:
	.asciz	"node"                          # string offset=197
.Linfo_string20:
	.asciz	"bpf_arena_alloc_pages"         # string offset=202
.Linfo_string21:
	.asciz	"unsigned int"                  # string offset=224
.Linfo_string22:
	.asciz	"u32"                           # string offset=237
.Linfo_string23:
	.asciz	"bpf_arena_free_pages"          # string offset=241
.Linfo_string24:
	.asciz	"list"                          # string offset=262
.Linfo_string25:
	.asciz	"page"                          # string offset=267
.Linfo_string26:
	.asciz	"head"                          # string offset=272
.Linfo_string27:
	.asciz	"sum"                           # string offset=277
.Linfo_string28:
	.asciz	"i"                             # string offset=281
.Linfo_string29:
	.asciz	"ctx"                           # string offset=283
.Linfo_string30:
	.asciz	"plain"                         # string offset=287
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	arena
	.quad	kept
	.quad	.Lfunc_begin0
	.quad	.Ltmp8
	.quad	.Ltmp59
	.quad	.Ltmp3
	.quad	.Ltmp86
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	692
	.long	692
	.long	673
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
	.long	33
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
	.long	1024
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	0                               # BTF_KIND_ARRAY(id = 8)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	10
	.long	0                               # BTF_KIND_ENUM64(id = 9)
	.long	318767105                       # 0x13000001
	.long	8
	.long	25
	.long	0                               # 0x0
	.long	4096                            # 0x1000
	.long	0                               # BTF_KIND_STRUCT(id = 10)
	.long	67108868                        # 0x4000004
	.long	32
	.long	46
	.long	1
	.long	0                               # 0x0
	.long	51
	.long	5
	.long	64                              # 0x40
	.long	61
	.long	7
	.long	128                             # 0x80
	.long	73
	.long	9
	.long	192                             # 0xc0
	.long	83                              # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 12)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	2
	.long	89
	.long	12
	.long	93                              # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	13
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103813                       # 0xd000005
	.long	12
	.long	0
	.long	12
	.long	0
	.long	12
	.long	0
	.long	16
	.long	0
	.long	2
	.long	0
	.long	18
	.long	529                             # BTF_KIND_TYPEDEF(id = 16)
	.long	134217728                       # 0x8000000
	.long	17
	.long	533                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	546                             # BTF_KIND_TYPEDEF(id = 18)
	.long	134217728                       # 0x8000000
	.long	19
	.long	550                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	569                             # BTF_KIND_FUNC(id = 20)
	.long	201326594                       # 0xc000002
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103811                       # 0xd000003
	.long	0
	.long	0
	.long	12
	.long	0
	.long	12
	.long	0
	.long	16
	.long	591                             # BTF_KIND_FUNC(id = 22)
	.long	201326594                       # 0xc000002
	.long	21
	.long	0                               # BTF_KIND_VOLATILE(id = 23)
	.long	150994944                       # 0x9000000
	.long	24
	.long	0                               # BTF_KIND_PTR(id = 24)
	.long	33554432                        # 0x2000000
	.long	25
	.long	612                             # BTF_KIND_STRUCT(id = 25)
	.long	67108866                        # 0x4000002
	.long	16
	.long	617
	.long	24
	.long	0                               # 0x0
	.long	622
	.long	18
	.long	64                              # 0x40
	.long	629                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	23
	.long	0
	.long	634                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	4
	.long	4
	.long	639                             # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	647                             # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	26
	.long	kept
	.long	8
	.long	652                             # BTF_KIND_DATASEC(id = 31)
	.long	251658242                       # 0xf000002
	.long	0
	.long	20
	.long	bpf_arena_alloc_pages
	.long	0
	.long	22
	.long	bpf_arena_free_pages
	.long	0
	.long	659                             # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	11
	.long	arena
	.long	32
	.long	665                             # BTF_KIND_DATASEC(id = 33)
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
	.ascii	"__value_of_map_extra"          # string offset=25
	.byte	0
	.ascii	"type"                          # string offset=46
	.byte	0
	.ascii	"map_flags"                     # string offset=51
	.byte	0
	.ascii	"max_entries"                   # string offset=61
	.byte	0
	.ascii	"map_extra"                     # string offset=73
	.byte	0
	.ascii	"arena"                         # string offset=83
	.byte	0
	.ascii	"ctx"                           # string offset=89
	.byte	0
	.ascii	"list"                          # string offset=93
	.byte	0
	.ascii	"syscall"                       # string offset=98
	.byte	0
	.ascii	"./arena.c"                     # string offset=106
	.byte	0
	.ascii	"int list(void *ctx)"           # string offset=116
	.byte	0
	.ascii	"\tstruct node __arena *page = bpf_arena_alloc_pages(&arena, NULL, 1, -1, 0), *head = NULL;" # string offset=136
	.byte	0
	.ascii	"\tif (!page)"                  # string offset=226
	.byte	0
	.ascii	"\t\tstruct node __arena *node = page + i;" # string offset=238
	.byte	0
	.ascii	"\t\tnode->next = head;"        # string offset=278
	.byte	0
	.ascii	"\t\tnode->number = i * 3;"     # string offset=299
	.byte	0
	.ascii	"\tkept = head;"                # string offset=323
	.byte	0
	.ascii	"\t\tsum = sum * 2 + head->number;" # string offset=337
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 10 && head; i++) {" # string offset=369
	.byte	0
	.ascii	"\tplain = (struct node *)kept;" # string offset=409
	.byte	0
	.ascii	"\tsum += ((struct node __arena *)plain)->number;" # string offset=439
	.byte	0
	.ascii	"\tbpf_arena_free_pages(&arena, page, 1);" # string offset=487
	.byte	0
	.byte	125                             # string offset=527
	.byte	0
	.ascii	"u32"                           # string offset=529
	.byte	0
	.ascii	"unsigned int"                  # string offset=533
	.byte	0
	.ascii	"u64"                           # string offset=546
	.byte	0
	.ascii	"unsigned long long"            # string offset=550
	.byte	0
	.ascii	"bpf_arena_alloc_pages"         # string offset=569
	.byte	0
	.ascii	"bpf_arena_free_pages"          # string offset=591
	.byte	0
	.ascii	"node"                          # string offset=612
	.byte	0
	.ascii	"next"                          # string offset=617
	.byte	0
	.ascii	"number"                        # string offset=622
	.byte	0
	.ascii	"kept"                          # string offset=629
	.byte	0
	.ascii	"char"                          # string offset=634
	.byte	0
	.ascii	"LICENSE"                       # string offset=639
	.byte	0
	.ascii	".bss"                          # string offset=647
	.byte	0
	.ascii	".ksyms"                        # string offset=652
	.byte	0
	.ascii	".maps"                         # string offset=659
	.byte	0
	.ascii	"license"                       # string offset=665
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	668
	.long	688
	.long	0
	.long	8                               # FuncInfo
	.long	98                              # FuncInfo section string offset=98
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	98                              # LineInfo section string offset=98
	.long	41
	.long	.Lfunc_begin0
	.long	106
	.long	116
	.long	30720                           # Line 30 Col 0
	.long	.Ltmp2
	.long	106
	.long	136
	.long	32798                           # Line 32 Col 30
	.long	.Ltmp5
	.long	106
	.long	226
	.long	36870                           # Line 36 Col 6
	.long	.Ltmp10
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp11
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp14
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp15
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp18
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp19
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp22
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp23
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp26
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp27
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp30
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp31
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp34
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp35
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp36
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp39
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp40
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp41
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp42
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp43
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp44
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp45
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp46
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp47
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp48
	.long	106
	.long	299
	.long	42000                           # Line 41 Col 16
	.long	.Ltmp51
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp52
	.long	106
	.long	278
	.long	43022                           # Line 42 Col 14
	.long	.Ltmp55
	.long	106
	.long	238
	.long	39972                           # Line 39 Col 36
	.long	.Ltmp58
	.long	106
	.long	323
	.long	46087                           # Line 45 Col 7
	.long	.Ltmp61
	.long	106
	.long	337
	.long	48141                           # Line 47 Col 13
	.long	.Ltmp66
	.long	106
	.long	337
	.long	48153                           # Line 47 Col 25
	.long	.Ltmp67
	.long	106
	.long	337
	.long	48145                           # Line 47 Col 17
	.long	.Ltmp70
	.long	106
	.long	369
	.long	47106                           # Line 46 Col 2
	.long	.Ltmp79
	.long	106
	.long	409
	.long	51225                           # Line 50 Col 25
	.long	.Ltmp80
	.long	106
	.long	439
	.long	52265                           # Line 51 Col 41
	.long	.Ltmp85
	.long	106
	.long	487
	.long	53250                           # Line 52 Col 2
	.long	.Ltmp88
	.long	106
	.long	439
	.long	52230                           # Line 51 Col 6
	.long	.Ltmp91
	.long	106
	.long	527
	.long	55297                           # Line 54 Col 1
	.addrsig
	.addrsig_sym list
	.addrsig_sym arena
	.addrsig_sym kept
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
