	.file	"core_bitfields.c"
	.file	0 "." "core_bitfields.c" md5 0xef6ae27c6482e6dd08022512e552da5a
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	tc,"ax",@progbits
	.globl	kinds                           # -- Begin function kinds
	.p2align	3
	.type	kinds,@function
kinds:                                  # @kinds
.Lfunc_begin0:
	.loc	0 29 0                          # core_bitfields.c:29:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: kinds:skb <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: kinds:skb <- $r6
	#DEBUG_VALUE: value <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	#DEBUG_VALUE: value <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 30 27 prologue_end            # core_bitfields.c:30:27
.Ltmp2:
	call bpf_cast_to_kern_ctx
.Ltmp3:
	.loc	0 30 27                         # core_bitfields.c:30:27
	r7 = r0
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: kinds:kernel <- $r7
	#DEBUG_VALUE: kinds:same <- 0
	.loc	0 33 18 is_stmt 0               # core_bitfields.c:33:18
.Ltmp6:
.Ltmp7:
	w1 = *(u32 *)(r7 + 0)
.Ltmp8:
.Ltmp9:
	#DEBUG_VALUE: kinds:same <- undef
	.loc	0 0 18                          # core_bitfields.c:0:18
	*(u32 *)(r10 - 24) = w1
.Ltmp10:
	r1 = 4
.Ltmp11:
	.loc	0 34 11 is_stmt 1               # core_bitfields.c:34:11
.Ltmp12:
.Ltmp13:
	r3 = r7
	r3 += r1
.Ltmp14:
.Ltmp15:
	#DEBUG_VALUE: at <- $r3
	.loc	0 33 30 is_stmt 0               # core_bitfields.c:33:30
.Ltmp16:
	w8 = *(u32 *)(r6 + 0)
.Ltmp17:
	.loc	0 34 11 is_stmt 1               # core_bitfields.c:34:11
.Ltmp18:
.Ltmp19:
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
	w2 = 1
.Ltmp20:
	*(u32 *)(r10 - 16) = w2
	call 113
.Ltmp21:
.Ltmp22:
	.loc	0 0 11 is_stmt 0                # core_bitfields.c:0:11
.Ltmp23:
	r1 = 4
.Ltmp24:
.Ltmp25:
	.loc	0 35 11 is_stmt 1               # core_bitfields.c:35:11
.Ltmp26:
	r7 += r1
.Ltmp27:
.Ltmp28:
	#DEBUG_VALUE: at <- $r7
	.loc	0 34 11 is_stmt 0               # core_bitfields.c:34:11
.Ltmp29:
	r9 = *(u64 *)(r10 - 8)
.Ltmp30:
.Ltmp31:
	.loc	0 35 11 is_stmt 1               # core_bitfields.c:35:11
.Ltmp32:
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
.Ltmp33:
	w2 = 1
	r3 = r7
	call 113
.Ltmp34:
	.loc	0 0 11 is_stmt 0                # core_bitfields.c:0:11
	w0 = 0
.Ltmp35:
.Ltmp36:
	.loc	0 33 22                         # core_bitfields.c:33:22
.Ltmp37:
	w1 = *(u32 *)(r10 - 24)
	if w1 == w8 goto LBB0_2
.Ltmp38:
.Ltmp39:
# %bb.1:
	#DEBUG_VALUE: at <- $r7
	#DEBUG_VALUE: value <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	#DEBUG_VALUE: value <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 0 22                          # core_bitfields.c:0:22
	w1 = 0
	*(u32 *)(r10 - 16) = w1
.Ltmp40:
.Ltmp41:
LBB0_2:
	#DEBUG_VALUE: at <- $r7
	#DEBUG_VALUE: value <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 35 11 is_stmt 1               # core_bitfields.c:35:11
.Ltmp42:
	r2 = *(u64 *)(r10 - 8)
.Ltmp43:
.Ltmp44:
	r2 <<= 60
.Ltmp45:
.Ltmp46:
	#DEBUG_VALUE: value <- $r2
	.loc	0 35 11                         # core_bitfields.c:35:11
.Ltmp47:
.Ltmp48:
	r2 >>= 61
.Ltmp49:
.Ltmp50:
	.loc	0 35 42 is_stmt 0               # core_bitfields.c:35:42
.Ltmp51:
	w3 = *(u32 *)(r6 + 4)
	w1 = 4
	.loc	0 35 52                         # core_bitfields.c:35:52
.Ltmp52:
	if r2 == r3 goto LBB0_4
.Ltmp53:
.Ltmp54:
# %bb.3:
	#DEBUG_VALUE: at <- $r7
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 0 52                          # core_bitfields.c:0:52
	w1 = 0
.Ltmp55:
.Ltmp56:
LBB0_4:
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 34 11 is_stmt 1               # core_bitfields.c:34:11
.Ltmp57:
.Ltmp58:
	r9 <<= 63
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: value <- $r9
	.loc	0 34 11                         # core_bitfields.c:34:11
.Ltmp61:
.Ltmp62:
	r9 >>= 63
.Ltmp63:
.Ltmp64:
	.loc	0 34 38 is_stmt 0               # core_bitfields.c:34:38
.Ltmp65:
	if r9 == 0 goto LBB0_6
.Ltmp66:
.Ltmp67:
# %bb.5:
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 0 38                          # core_bitfields.c:0:38
	w0 = 2
.Ltmp68:
.Ltmp69:
LBB0_6:
	#DEBUG_VALUE: kinds:skb <- $r6
	.loc	0 34 7 is_stmt 1                # core_bitfields.c:34:7
.Ltmp70:
	w2 = *(u32 *)(r10 - 16)
	w0 |= w2
.Ltmp71:
.Ltmp72:
	#DEBUG_VALUE: kinds:same <- $w0
	.loc	0 35 7                          # core_bitfields.c:35:7
.Ltmp73:
	w0 |= w1
.Ltmp74:
.Ltmp75:
	#DEBUG_VALUE: kinds:same <- $w0
	.loc	0 36 2                          # core_bitfields.c:36:2
.Ltmp76:
	exit
.Ltmp77:
.Ltmp78:
.Lfunc_end0:
	.size	kinds, .Lfunc_end0-kinds
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
	.long	7                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp63-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	89                              # DW_OP_reg9
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp40-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp49-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp27-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp71-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp27-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp40-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin0          #   ending offset
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
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	8                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
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
	.byte	13                              # DW_AT_bit_size
	.byte	11                              # DW_FORM_data1
	.byte	107                             # DW_AT_data_bit_offset
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
	.byte	1                               # Abbrev [1] 0xc:0x28c DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0xc DW_TAG_array_type
	.long	66                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x42:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x46:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x4a:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	197                             # DW_AT_decl_line
	.byte	113                             # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x53:0x5 DW_TAG_pointer_type
	.long	88                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x58:0x15 DW_TAG_subroutine_type
	.long	109                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	10                              # Abbrev [10] 0x5d:0x5 DW_TAG_formal_parameter
	.long	113                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x62:0x5 DW_TAG_formal_parameter
	.long	114                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x67:0x5 DW_TAG_formal_parameter
	.long	126                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x6d:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x71:0x1 DW_TAG_pointer_type
	.byte	12                              # Abbrev [12] 0x72:0x8 DW_TAG_typedef
	.long	122                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x7a:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x7e:0x5 DW_TAG_pointer_type
	.long	131                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x83:0x1 DW_TAG_const_type
	.byte	14                              # Abbrev [14] 0x84:0x1b DW_TAG_enumeration_type
	.long	122                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0x8c:0x3 DW_TAG_enumerator
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	15                              # Abbrev [15] 0x8f:0x3 DW_TAG_enumerator
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	15                              # Abbrev [15] 0x92:0x3 DW_TAG_enumerator
	.byte	12                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	15                              # Abbrev [15] 0x95:0x3 DW_TAG_enumerator
	.byte	13                              # DW_AT_name
	.byte	3                               # DW_AT_const_value
	.byte	15                              # Abbrev [15] 0x98:0x3 DW_TAG_enumerator
	.byte	14                              # DW_AT_name
	.byte	4                               # DW_AT_const_value
	.byte	15                              # Abbrev [15] 0x9b:0x3 DW_TAG_enumerator
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x9f:0x5b DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	264                             # DW_AT_type
                                        # DW_AT_external
	.byte	17                              # Abbrev [17] 0xae:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	268                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xb7:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	56                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	601                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xc0:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	62                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	114                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0xc9:0x15 DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	18                              # Abbrev [18] 0xcb:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	55                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	582                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xd4:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	63                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	126                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0xde:0x15 DW_TAG_lexical_block
	.byte	1                               # DW_AT_ranges
	.byte	18                              # Abbrev [18] 0xe0:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	55                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	582                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xe9:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_location
	.byte	63                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	126                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0xf3:0x6 DW_TAG_call_site
	.long	250                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0xfa:0xe DW_TAG_subprogram
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	113                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x102:0x5 DW_TAG_formal_parameter
	.long	113                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x108:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x10c:0x5 DW_TAG_pointer_type
	.long	273                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x111:0x11d DW_TAG_structure_type
	.byte	54                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	23                              # Abbrev [23] 0x116:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x11f:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x128:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x131:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x13a:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x143:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x14c:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x155:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x15e:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x167:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x170:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x179:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x182:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	558                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x18b:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x194:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x19d:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1a6:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1af:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1b8:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1c1:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1ca:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1d3:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	570                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1dc:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	570                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1e5:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1ee:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x1f7:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x200:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	582                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x209:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	582                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x212:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x21b:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	114                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	23                              # Abbrev [23] 0x224:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	594                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x22e:0xc DW_TAG_array_type
	.long	114                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x233:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x23a:0xc DW_TAG_array_type
	.long	114                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x23f:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x246:0x8 DW_TAG_typedef
	.long	590                             # DW_AT_type
	.byte	48                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x24e:0x4 DW_TAG_base_type
	.byte	47                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x252:0x5 DW_TAG_pointer_type
	.long	599                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x257:0x2 DW_TAG_structure_type
	.byte	53                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	8                               # Abbrev [8] 0x259:0x5 DW_TAG_pointer_type
	.long	606                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x25e:0x2d DW_TAG_structure_type
	.byte	61                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	23                              # Abbrev [23] 0x263:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x26c:0xa DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	651                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	1                               # DW_AT_bit_size
	.byte	32                              # DW_AT_data_bit_offset
	.byte	25                              # Abbrev [25] 0x276:0xa DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	651                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	3                               # DW_AT_bit_size
	.byte	33                              # DW_AT_data_bit_offset
	.byte	25                              # Abbrev [25] 0x280:0xa DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	651                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_bit_size
	.byte	36                              # DW_AT_data_bit_offset
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x28b:0x8 DW_TAG_typedef
	.long	659                             # DW_AT_type
	.byte	59                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x293:0x4 DW_TAG_base_type
	.byte	58                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	2                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp11-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp14-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp27-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp55-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp63-.Lfunc_begin0          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges1:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp27-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp40-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp49-.Lfunc_begin0          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	260                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"core_bitfields.c"              # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=49
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=51
.Linfo_string4:
	.asciz	"char"                          # string offset=59
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=64
.Linfo_string6:
	.asciz	"bpf_probe_read_kernel"         # string offset=84
.Linfo_string7:
	.asciz	"long"                          # string offset=106
.Linfo_string8:
	.asciz	"unsigned int"                  # string offset=111
.Linfo_string9:
	.asciz	"u32"                           # string offset=124
.Linfo_string10:
	.asciz	"OFFSET"                        # string offset=128
.Linfo_string11:
	.asciz	"SIZE"                          # string offset=135
.Linfo_string12:
	.asciz	"EXISTS"                        # string offset=140
.Linfo_string13:
	.asciz	"SIGNED"                        # string offset=147
.Linfo_string14:
	.asciz	"LEFT_SHIFT"                    # string offset=154
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"                   # string offset=165
.Linfo_string16:
	.asciz	"bpf_cast_to_kern_ctx"          # string offset=177
.Linfo_string17:
	.asciz	"kinds"                         # string offset=198
.Linfo_string18:
	.asciz	"int"                           # string offset=204
.Linfo_string19:
	.asciz	"skb"                           # string offset=208
.Linfo_string20:
	.asciz	"len"                           # string offset=212
.Linfo_string21:
	.asciz	"pkt_type"                      # string offset=216
.Linfo_string22:
	.asciz	"mark"                          # string offset=225
.Linfo_string23:
	.asciz	"queue_mapping"                 # string offset=230
.Linfo_string24:
	.asciz	"protocol"                      # string offset=244
.Linfo_string25:
	.asciz	"vlan_present"                  # string offset=253
.Linfo_string26:
	.asciz	"vlan_tci"                      # string offset=266
.Linfo_string27:
	.asciz	"vlan_proto"                    # string offset=275
.Linfo_string28:
	.asciz	"priority"                      # string offset=286
.Linfo_string29:
	.asciz	"ingress_ifindex"               # string offset=295
.Linfo_string30:
	.asciz	"ifindex"                       # string offset=311
.Linfo_string31:
	.asciz	"tc_index"                      # string offset=319
.Linfo_string32:
	.asciz	"cb"                            # string offset=328
.Linfo_string33:
	.asciz	"hash"                          # string offset=331
.Linfo_string34:
	.asciz	"tc_classid"                    # string offset=336
.Linfo_string35:
	.asciz	"data"                          # string offset=347
.Linfo_string36:
	.asciz	"data_end"                      # string offset=352
.Linfo_string37:
	.asciz	"napi_id"                       # string offset=361
.Linfo_string38:
	.asciz	"family"                        # string offset=369
.Linfo_string39:
	.asciz	"remote_ip4"                    # string offset=376
.Linfo_string40:
	.asciz	"local_ip4"                     # string offset=387
.Linfo_string41:
	.asciz	"remote_ip6"                    # string offset=397
.Linfo_string42:
	.asciz	"local_ip6"                     # string offset=408
.Linfo_string43:
	.asciz	"remote_port"                   # string offset=418
.Linfo_string44:
	.asciz	"local_port"                    # string offset=430
.Linfo_string45:
	.asciz	"data_meta"                     # string offset=441
.Linfo_string46:
	.asciz	"flow_keys"                     # string offset=451
.Linfo_string47:
	.asciz	"unsigned long long"            # string offset=461
.Linfo_string48:
	.asciz	"u64"                           # string offset=480
.Linfo_string49:
	.asciz	"tstamp"                        # string offset=484
.Linfo_string50:
	.asciz	"wire_len"                      # string offset=491
.Linfo_string51:
	.asciz	"gso_segs"                      # string offset=500
.Linfo_string52:
	.asciz	"sk"                            # string offset=509
.Linfo_string53:
	.asciz	"bpf_sock"                      # string offset=512
.Linfo_string54:
	.asciz	"__sk_buff"                     # string offset=521
.Linfo_string55:
	.asciz	"value"                         # string offset=531
.Linfo_string56:
	.asciz	"kernel"                        # string offset=537
.Linfo_string57:
	.asciz	"cloned"                        # string offset=544
.Linfo_string58:
	.asciz	"unsigned char"                 # string offset=551
.Linfo_string59:
	.asciz	"u8"                            # string offset=565
.Linfo_string60:
	.asciz	"ip_summed"                     # string offset=568
.Linfo_string61:
	.asciz	"sk_buff"                       # string offset=578
.Linfo_string62:
	.asciz	"same"                          # string offset=586
.Linfo_string63:
	.asciz	"at"                            # string offset=591
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
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	824
	.long	824
	.long	730
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108895                        # 0x400001f
	.long	176
	.long	11
	.long	3
	.long	0                               # 0x0
	.long	15
	.long	3
	.long	32                              # 0x20
	.long	24
	.long	3
	.long	64                              # 0x40
	.long	29
	.long	3
	.long	96                              # 0x60
	.long	43
	.long	3
	.long	128                             # 0x80
	.long	52
	.long	3
	.long	160                             # 0xa0
	.long	65
	.long	3
	.long	192                             # 0xc0
	.long	74
	.long	3
	.long	224                             # 0xe0
	.long	85
	.long	3
	.long	256                             # 0x100
	.long	94
	.long	3
	.long	288                             # 0x120
	.long	110
	.long	3
	.long	320                             # 0x140
	.long	118
	.long	3
	.long	352                             # 0x160
	.long	127
	.long	5
	.long	384                             # 0x180
	.long	130
	.long	3
	.long	544                             # 0x220
	.long	135
	.long	3
	.long	576                             # 0x240
	.long	146
	.long	3
	.long	608                             # 0x260
	.long	151
	.long	3
	.long	640                             # 0x280
	.long	160
	.long	3
	.long	672                             # 0x2a0
	.long	168
	.long	3
	.long	704                             # 0x2c0
	.long	175
	.long	3
	.long	736                             # 0x2e0
	.long	186
	.long	3
	.long	768                             # 0x300
	.long	196
	.long	7
	.long	800                             # 0x320
	.long	207
	.long	7
	.long	928                             # 0x3a0
	.long	217
	.long	3
	.long	1056                            # 0x420
	.long	229
	.long	3
	.long	1088                            # 0x440
	.long	240
	.long	3
	.long	1120                            # 0x460
	.long	250
	.long	8
	.long	1152                            # 0x480
	.long	260
	.long	8
	.long	1216                            # 0x4c0
	.long	267
	.long	3
	.long	1280                            # 0x500
	.long	276
	.long	3
	.long	1312                            # 0x520
	.long	285
	.long	10
	.long	1344                            # 0x540
	.long	288                             # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	292                             # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305                             # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 7)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	329                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	348                             # BTF_KIND_FWD(id = 11)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	361                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	365                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	12
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	16
	.long	0
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	0
	.long	479                             # BTF_KIND_FUNC(id = 17)
	.long	201326594                       # 0xc000002
	.long	15
	.long	500                             # BTF_KIND_STRUCT(id = 18)
	.long	2214592516                      # 0x84000004
	.long	8
	.long	11
	.long	4
	.long	0                               # 0x0
	.long	508
	.long	19
	.long	16777248                        # 0x1000020
	.long	15
	.long	19
	.long	50331681                        # 0x3000021
	.long	515
	.long	19
	.long	33554468                        # 0x2000024
	.long	525                             # BTF_KIND_TYPEDEF(id = 19)
	.long	134217728                       # 0x8000000
	.long	20
	.long	528                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	702                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 22)
	.long	50331648                        # 0x3000000
	.long	0
	.long	21
	.long	6
	.long	4
	.long	707                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	22
	.long	1
	.long	715                             # BTF_KIND_DATASEC(id = 24)
	.long	251658241                       # 0xf000001
	.long	0
	.long	17
	.long	bpf_cast_to_kern_ctx
	.long	0
	.long	722                             # BTF_KIND_DATASEC(id = 25)
	.long	251658241                       # 0xf000001
	.long	0
	.long	23
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"__sk_buff"                     # string offset=1
	.byte	0
	.ascii	"len"                           # string offset=11
	.byte	0
	.ascii	"pkt_type"                      # string offset=15
	.byte	0
	.ascii	"mark"                          # string offset=24
	.byte	0
	.ascii	"queue_mapping"                 # string offset=29
	.byte	0
	.ascii	"protocol"                      # string offset=43
	.byte	0
	.ascii	"vlan_present"                  # string offset=52
	.byte	0
	.ascii	"vlan_tci"                      # string offset=65
	.byte	0
	.ascii	"vlan_proto"                    # string offset=74
	.byte	0
	.ascii	"priority"                      # string offset=85
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=94
	.byte	0
	.ascii	"ifindex"                       # string offset=110
	.byte	0
	.ascii	"tc_index"                      # string offset=118
	.byte	0
	.ascii	"cb"                            # string offset=127
	.byte	0
	.ascii	"hash"                          # string offset=130
	.byte	0
	.ascii	"tc_classid"                    # string offset=135
	.byte	0
	.ascii	"data"                          # string offset=146
	.byte	0
	.ascii	"data_end"                      # string offset=151
	.byte	0
	.ascii	"napi_id"                       # string offset=160
	.byte	0
	.ascii	"family"                        # string offset=168
	.byte	0
	.ascii	"remote_ip4"                    # string offset=175
	.byte	0
	.ascii	"local_ip4"                     # string offset=186
	.byte	0
	.ascii	"remote_ip6"                    # string offset=196
	.byte	0
	.ascii	"local_ip6"                     # string offset=207
	.byte	0
	.ascii	"remote_port"                   # string offset=217
	.byte	0
	.ascii	"local_port"                    # string offset=229
	.byte	0
	.ascii	"data_meta"                     # string offset=240
	.byte	0
	.ascii	"flow_keys"                     # string offset=250
	.byte	0
	.ascii	"tstamp"                        # string offset=260
	.byte	0
	.ascii	"wire_len"                      # string offset=267
	.byte	0
	.ascii	"gso_segs"                      # string offset=276
	.byte	0
	.ascii	"sk"                            # string offset=285
	.byte	0
	.ascii	"u32"                           # string offset=288
	.byte	0
	.ascii	"unsigned int"                  # string offset=292
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=305
	.byte	0
	.ascii	"u64"                           # string offset=325
	.byte	0
	.ascii	"unsigned long long"            # string offset=329
	.byte	0
	.ascii	"bpf_sock"                      # string offset=348
	.byte	0
	.ascii	"skb"                           # string offset=357
	.byte	0
	.ascii	"int"                           # string offset=361
	.byte	0
	.ascii	"kinds"                         # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=371
	.byte	0
	.ascii	"./core_bitfields.c"            # string offset=374
	.byte	0
	.ascii	"int kinds(struct __sk_buff *skb)" # string offset=393
	.byte	0
	.ascii	"\tstruct sk_buff *kernel = bpf_cast_to_kern_ctx(skb);" # string offset=426
	.byte	0
	.ascii	"bpf_cast_to_kern_ctx"          # string offset=479
	.byte	0
	.ascii	"sk_buff"                       # string offset=500
	.byte	0
	.ascii	"cloned"                        # string offset=508
	.byte	0
	.ascii	"ip_summed"                     # string offset=515
	.byte	0
	.ascii	"u8"                            # string offset=525
	.byte	0
	.ascii	"unsigned char"                 # string offset=528
	.byte	0
	.ascii	"0:0"                           # string offset=542
	.byte	0
	.ascii	"\tsame |= kernel->len == skb->len;" # string offset=546
	.byte	0
	.ascii	"0:1"                           # string offset=580
	.byte	0
	.ascii	"\tsame |= (bits(kernel, cloned) != 0) << 1;" # string offset=584
	.byte	0
	.ascii	"0:2"                           # string offset=627
	.byte	0
	.ascii	"\tsame |= (bits(kernel, pkt_type) == skb->pkt_type) << 2;" # string offset=631
	.byte	0
	.ascii	"\treturn same;"                # string offset=688
	.byte	0
	.ascii	"char"                          # string offset=702
	.byte	0
	.ascii	"LICENSE"                       # string offset=707
	.byte	0
	.ascii	".ksyms"                        # string offset=715
	.byte	0
	.ascii	"license"                       # string offset=722
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	380
	.long	400
	.long	124
	.long	8                               # FuncInfo
	.long	371                             # FuncInfo section string offset=371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	371                             # LineInfo section string offset=371
	.long	23
	.long	.Lfunc_begin0
	.long	374
	.long	393
	.long	28672                           # Line 28 Col 0
	.long	.Ltmp2
	.long	374
	.long	426
	.long	30747                           # Line 30 Col 27
	.long	.Ltmp7
	.long	374
	.long	546
	.long	33810                           # Line 33 Col 18
	.long	.Ltmp13
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp16
	.long	374
	.long	546
	.long	33822                           # Line 33 Col 30
	.long	.Ltmp19
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp20
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp26
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp29
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp32
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp33
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp37
	.long	374
	.long	546
	.long	33814                           # Line 33 Col 22
	.long	.Ltmp42
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp44
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp48
	.long	374
	.long	631
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp51
	.long	374
	.long	631
	.long	35882                           # Line 35 Col 42
	.long	.Ltmp52
	.long	374
	.long	631
	.long	35892                           # Line 35 Col 52
	.long	.Ltmp58
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp62
	.long	374
	.long	584
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp65
	.long	374
	.long	584
	.long	34854                           # Line 34 Col 38
	.long	.Ltmp70
	.long	374
	.long	584
	.long	34823                           # Line 34 Col 7
	.long	.Ltmp73
	.long	374
	.long	631
	.long	35847                           # Line 35 Col 7
	.long	.Ltmp76
	.long	374
	.long	688
	.long	36866                           # Line 36 Col 2
	.long	16                              # FieldReloc
	.long	371                             # Field reloc section string offset=371
	.long	7
	.long	.Ltmp6
	.long	18
	.long	542
	.long	0
	.long	.Ltmp10
	.long	18
	.long	580
	.long	0
	.long	.Ltmp23
	.long	18
	.long	627
	.long	0
	.long	.Ltmp43
	.long	18
	.long	627
	.long	4
	.long	.Ltmp47
	.long	18
	.long	627
	.long	5
	.long	.Ltmp57
	.long	18
	.long	580
	.long	4
	.long	.Ltmp61
	.long	18
	.long	580
	.long	5
	.addrsig
	.addrsig_sym kinds
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
