	.file	"core_task.c"
	.file	0 "." "core_task.c" md5 0x342933be306fbcc4445e0adc9bce1c2b
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	compare                         # -- Begin function compare
	.p2align	3
	.type	compare,@function
compare:                                # @compare
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 22 37 prologue_end            # core_task.c:22:37
.Ltmp0:
	call 35
.Ltmp1:
	.loc	0 22 37                         # core_task.c:22:37
	r7 = r0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: compare:task <- $r7
	.loc	0 0 37 is_stmt 0                # core_task.c:0:37
	r8 = 0
	.loc	0 22 62 is_stmt 1               # core_task.c:22:62
.Ltmp4:
	*(u64 *)(r10 - 8) = r8
	.loc	0 23 12                         # core_task.c:23:12
.Ltmp5:
	call 14
.Ltmp6:
	.loc	0 23 12                         # core_task.c:23:12
	r6 = r0
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 24 7                          # core_task.c:24:7
.Ltmp9:
	*(u64 *)(r10 - 16) = r8
	*(u64 *)(r10 - 24) = r8
	.loc	0 24 22                         # core_task.c:24:22
.Ltmp10:
	*(u64 *)(r10 - 32) = r8
	*(u64 *)(r10 - 40) = r8
	w1 = 0
	.loc	0 25 6                          # core_task.c:25:6
.Ltmp11:
	*(u32 *)(r10 - 44) = w1
	.loc	0 25 15                         # core_task.c:25:15
.Ltmp12:
	*(u32 *)(r10 - 48) = w1
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: compare:same <- 0
	.loc	0 0 15 is_stmt 0                # core_task.c:0:15
.Ltmp15:
	r8 = 0
	r3 = r7
	r3 += r8
	.loc	0 25 25 is_stmt 1               # core_task.c:25:25
.Ltmp16:
	*(u32 *)(r10 - 52) = w1
	r1 = r10
	r1 += -44
	.loc	0 27 2                          # core_task.c:27:2
.Ltmp17:
	w2 = 4
	call 113
.Ltmp18:
	.loc	0 0 2 is_stmt 0                 # core_task.c:0:2
.Ltmp19:
	r1 = 4
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -48
	.loc	0 28 2 is_stmt 1                # core_task.c:28:2
.Ltmp20:
	w2 = 4
	call 113
.Ltmp21:
	.loc	0 0 2 is_stmt 0                 # core_task.c:0:2
.Ltmp22:
	r1 = 24
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -8
	.loc	0 29 2 is_stmt 1                # core_task.c:29:2
.Ltmp23:
	w2 = 8
	call 113
.Ltmp24:
	.loc	0 30 19                         # core_task.c:30:19
.Ltmp25:
	r3 = *(u64 *)(r10 - 8)
	r3 += r8
	r1 = r10
	r1 += -52
	.loc	0 30 2 is_stmt 0                # core_task.c:30:2
.Ltmp26:
	w2 = 4
	call 113
.Ltmp27:
	.loc	0 0 2                           # core_task.c:0:2
.Ltmp28:
	r1 = 8
	r7 += r1
.Ltmp29:
.Ltmp30:
	r8 = r10
	r8 += -24
	.loc	0 31 2 is_stmt 1                # core_task.c:31:2
.Ltmp31:
	r1 = r8
	w2 = 16
	r3 = r7
	call 115
.Ltmp32:
	.loc	0 0 2 is_stmt 0                 # core_task.c:0:2
	r1 = r10
	r1 += -40
	.loc	0 32 2 is_stmt 1                # core_task.c:32:2
.Ltmp33:
	w2 = 16
	call 16
.Ltmp34:
	.loc	0 33 15 is_stmt 0               # core_task.c:33:15
.Ltmp35:
	w9 = *(u32 *)(r10 - 44)
.Ltmp36:
.Ltmp37:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_eq, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $w9, $r6
	.loc	0 34 11                         # core_task.c:34:11
.Ltmp38:
	w7 = *(u32 *)(r10 - 48)
.Ltmp39:
.Ltmp40:
	#DEBUG_VALUE: compare:same <- undef
	.loc	0 35 11                         # core_task.c:35:11
.Ltmp41:
	w1 = *(u32 *)(r10 - 52)
	.loc	0 36 11 is_stmt 1               # core_task.c:36:11
.Ltmp42:
	*(u32 *)(r10 - 56) = w1
	r1 = r8
	w2 = 4
	r3 = .L.str ll
	call 182
.Ltmp43:
	.loc	0 0 11 is_stmt 0                # core_task.c:0:11
	w1 = 0
	.loc	0 36 41 is_stmt 1               # core_task.c:36:41
.Ltmp44:
	if r0 == 0 goto LBB0_4
.Ltmp45:
.Ltmp46:
# %bb.1:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 36 55                         # core_task.c:36:55
.Ltmp47:
	w2 = *(u8 *)(r10 - 40)
	.loc	0 36 44 is_stmt 0               # core_task.c:36:44
.Ltmp48:
	w3 = *(u8 *)(r10 - 24)
	.loc	0 36 63                         # core_task.c:36:63
.Ltmp49:
	if w3 != w2 goto LBB0_4
.Ltmp50:
.Ltmp51:
# %bb.2:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 0 63                          # core_task.c:0:63
	w1 = 8
	.loc	0 36 77                         # core_task.c:36:77
.Ltmp52:
	w2 = *(u8 *)(r10 - 39)
	.loc	0 36 66                         # core_task.c:36:66
.Ltmp53:
	w3 = *(u8 *)(r10 - 23)
	.loc	0 36 86                         # core_task.c:36:86
.Ltmp54:
	if w3 == w2 goto LBB0_4
.Ltmp55:
.Ltmp56:
# %bb.3:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 0 86                          # core_task.c:0:86
	w1 = 0
.Ltmp57:
.Ltmp58:
LBB0_4:
	#DEBUG_VALUE: compare:ids <- $r6
	w2 = 1
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_eq, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_or, DW_OP_stack_value] undef
	.loc	0 33 19                         # core_task.c:33:19
.Ltmp61:
	if w9 == w6 goto LBB0_6
.Ltmp62:
.Ltmp63:
# %bb.5:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 0 19                          # core_task.c:0:19
	w2 = 0
.Ltmp64:
.Ltmp65:
LBB0_6:
	#DEBUG_VALUE: compare:ids <- $r6
	w3 = 4
	.loc	0 35 31                         # core_task.c:35:31
.Ltmp66:
	w4 = *(u32 *)(r10 - 56)
	if w4 == w7 goto LBB0_8
.Ltmp67:
.Ltmp68:
# %bb.7:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 0 31                          # core_task.c:0:31
	w3 = 0
.Ltmp69:
.Ltmp70:
LBB0_8:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	0 34 29                         # core_task.c:34:29
.Ltmp71:
	r6 >>= 32
.Ltmp72:
.Ltmp73:
	.loc	0 0 29                          # core_task.c:0:29
	w0 = 2
	.loc	0 34 37                         # core_task.c:34:37
.Ltmp74:
	if w7 == w6 goto LBB0_10
# %bb.9:
	.loc	0 0 37                          # core_task.c:0:37
	w0 = 0
LBB0_10:
.Ltmp75:
.Ltmp76:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_or, DW_OP_stack_value] $w0, $w2
	.loc	0 34 7 is_stmt 1                # core_task.c:34:7
.Ltmp77:
	w0 |= w2
.Ltmp78:
.Ltmp79:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_or, DW_OP_stack_value] $w0, $w3
	.loc	0 35 7                          # core_task.c:35:7
.Ltmp80:
	w0 |= w3
.Ltmp81:
.Ltmp82:
	#DEBUG_VALUE: compare:same <- $w0
	.loc	0 36 7                          # core_task.c:36:7
.Ltmp83:
	w0 |= w1
.Ltmp84:
.Ltmp85:
	#DEBUG_VALUE: compare:same <- $w0
	.loc	0 37 2                          # core_task.c:37:2
.Ltmp86:
	exit
.Ltmp87:
.Ltmp88:
.Lfunc_end0:
	.size	compare, .Lfunc_end0-compare
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

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
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp29-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp72-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp36-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	0                               # 0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp36-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp39-.Lfunc_begin0          #   ending offset
	.byte	26                              # Loc expr size
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\247\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	41                              # DW_OP_eq
	.byte	168                             # DW_OP_convert
	.asciz	"\257\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp75-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp78-.Lfunc_begin0          #   ending offset
	.byte	6                               # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	114                             # DW_OP_breg2
	.byte	0                               # 0
	.byte	33                              # DW_OP_or
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp78-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp81-.Lfunc_begin0          #   ending offset
	.byte	6                               # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	115                             # DW_OP_breg3
	.byte	0                               # 0
	.byte	33                              # DW_OP_or
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp81-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
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
	.byte	4                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
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
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
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
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
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
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x1f1 DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x27:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2f:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x33:0xa DW_TAG_variable
	.long	61                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x3d:0xc DW_TAG_array_type
	.long	73                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x42:0x6 DW_TAG_subrange_type
	.long	77                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x49:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4d:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x51:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	92                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	4                               # Abbrev [4] 0x5c:0xc DW_TAG_array_type
	.long	73                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x61:0x6 DW_TAG_subrange_type
	.long	77                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x68:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	113                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	173                             # DW_AT_decl_line
	.byte	35                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x71:0x5 DW_TAG_pointer_type
	.long	118                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x76:0x5 DW_TAG_subroutine_type
	.long	123                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	11                              # Abbrev [11] 0x7b:0x8 DW_TAG_typedef
	.long	131                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x83:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x87:0x9 DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	113                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	167                             # DW_AT_decl_line
	.byte	14                              # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x90:0x9 DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	153                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	190                             # DW_AT_decl_line
	.byte	113                             # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x99:0x5 DW_TAG_pointer_type
	.long	158                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x9e:0x15 DW_TAG_subroutine_type
	.long	179                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xa3:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa8:0x5 DW_TAG_formal_parameter
	.long	184                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xad:0x5 DW_TAG_formal_parameter
	.long	196                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xb3:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xb7:0x1 DW_TAG_pointer_type
	.byte	11                              # Abbrev [11] 0xb8:0x8 DW_TAG_typedef
	.long	192                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xc0:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xc4:0x5 DW_TAG_pointer_type
	.long	201                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xc9:0x1 DW_TAG_const_type
	.byte	8                               # Abbrev [8] 0xca:0x9 DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	153                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	191                             # DW_AT_decl_line
	.byte	115                             # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0xd3:0x9 DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	168                             # DW_AT_decl_line
	.byte	16                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xdc:0x5 DW_TAG_pointer_type
	.long	225                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xe1:0x10 DW_TAG_subroutine_type
	.long	179                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xe6:0x5 DW_TAG_formal_parameter
	.long	183                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xeb:0x5 DW_TAG_formal_parameter
	.long	184                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0xf1:0xa DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	251                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	209                             # DW_AT_decl_line
	.ascii	"\266\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xfb:0x5 DW_TAG_pointer_type
	.long	256                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x100:0x15 DW_TAG_subroutine_type
	.long	179                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x105:0x5 DW_TAG_formal_parameter
	.long	277                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10a:0x5 DW_TAG_formal_parameter
	.long	184                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10f:0x5 DW_TAG_formal_parameter
	.long	277                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x115:0x5 DW_TAG_pointer_type
	.long	282                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x11a:0x5 DW_TAG_const_type
	.long	73                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0x11f:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x123:0x75 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	287                             # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x132:0x8 DW_TAG_formal_parameter
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	476                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x13a:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	48
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	408                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x145:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	32
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	464                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x150:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	464                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x15b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	287                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x166:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	287                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x171:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	287                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x17c:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	408                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x185:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	123                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x18e:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	287                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x198:0x5 DW_TAG_pointer_type
	.long	413                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x19d:0x33 DW_TAG_structure_type
	.byte	28                              # DW_AT_name
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x1a2:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	287                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x1ab:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	287                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x1b4:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	464                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x1bd:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	408                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x1c6:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	408                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1d0:0xc DW_TAG_array_type
	.long	73                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1d5:0x6 DW_TAG_subrange_type
	.long	77                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1dc:0x5 DW_TAG_pointer_type
	.long	481                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1e1:0xf DW_TAG_structure_type
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x1e6:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	496                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1f0:0xc DW_TAG_array_type
	.long	123                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1f5:0x6 DW_TAG_subrange_type
	.long	77                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	152                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"core_task.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"char"                          # string offset=46
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=51
.Linfo_string5:
	.asciz	"LICENSE"                       # string offset=71
.Linfo_string6:
	.asciz	"bpf_get_current_task"          # string offset=79
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=100
.Linfo_string8:
	.asciz	"u64"                           # string offset=119
.Linfo_string9:
	.asciz	"bpf_get_current_pid_tgid"      # string offset=123
.Linfo_string10:
	.asciz	"bpf_probe_read_kernel"         # string offset=148
.Linfo_string11:
	.asciz	"long"                          # string offset=170
.Linfo_string12:
	.asciz	"unsigned int"                  # string offset=175
.Linfo_string13:
	.asciz	"u32"                           # string offset=188
.Linfo_string14:
	.asciz	"bpf_probe_read_kernel_str"     # string offset=192
.Linfo_string15:
	.asciz	"bpf_get_current_comm"          # string offset=218
.Linfo_string16:
	.asciz	"bpf_strncmp"                   # string offset=239
.Linfo_string17:
	.asciz	"int"                           # string offset=251
.Linfo_string18:
	.asciz	"DW_ATE_unsigned_1"             # string offset=255
.Linfo_string19:
	.asciz	"DW_ATE_unsigned_32"            # string offset=273
.Linfo_string20:
	.asciz	"DW_ATE_unsigned_64"            # string offset=292
.Linfo_string21:
	.asciz	"compare"                       # string offset=311
.Linfo_string22:
	.asciz	"leader"                        # string offset=319
.Linfo_string23:
	.asciz	"pid"                           # string offset=326
.Linfo_string24:
	.asciz	"tgid"                          # string offset=330
.Linfo_string25:
	.asciz	"comm"                          # string offset=335
.Linfo_string26:
	.asciz	"group_leader"                  # string offset=340
.Linfo_string27:
	.asciz	"real_parent"                   # string offset=353
.Linfo_string28:
	.asciz	"task_struct"                   # string offset=365
.Linfo_string29:
	.asciz	"name"                          # string offset=377
.Linfo_string30:
	.asciz	"leader_pid"                    # string offset=382
.Linfo_string31:
	.asciz	"task"                          # string offset=393
.Linfo_string32:
	.asciz	"ids"                           # string offset=398
.Linfo_string33:
	.asciz	"same"                          # string offset=402
.Linfo_string34:
	.asciz	"ctx"                           # string offset=407
.Linfo_string35:
	.asciz	"args"                          # string offset=411
.Linfo_string36:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=416
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.L.str
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	364
	.long	364
	.long	887
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108865                        # 0x4000001
	.long	0
	.long	25
	.long	5
	.long	0                               # 0x0
	.long	30                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	34                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	8
	.long	73
	.long	1
	.long	77                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	81                              # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	7
	.long	321                             # BTF_KIND_STRUCT(id = 10)
	.long	67108869                        # 0x4000005
	.long	40
	.long	333
	.long	8
	.long	0                               # 0x0
	.long	337
	.long	8
	.long	32                              # 0x20
	.long	342
	.long	12
	.long	64                              # 0x40
	.long	347
	.long	13
	.long	192                             # 0xc0
	.long	360
	.long	13
	.long	256                             # 0x100
	.long	372                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 12)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	6
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	10
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	6
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	6
	.long	4
	.long	871                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	879                             # BTF_KIND_DATASEC(id = 17)
	.long	251658241                       # 0xf000001
	.long	0
	.long	16
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=1
	.byte	0
	.ascii	"args"                          # string offset=25
	.byte	0
	.ascii	"u64"                           # string offset=30
	.byte	0
	.ascii	"unsigned long long"            # string offset=34
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=53
	.byte	0
	.ascii	"ctx"                           # string offset=73
	.byte	0
	.ascii	"int"                           # string offset=77
	.byte	0
	.ascii	"compare"                       # string offset=81
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=89
	.byte	0
	.ascii	"./core_task.c"                 # string offset=106
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task(), *leader = NULL;" # string offset=120
	.byte	0
	.ascii	"\tu64 ids = bpf_get_current_pid_tgid();" # string offset=196
	.byte	0
	.ascii	"\tchar name[16] = {}, comm[16] = {};" # string offset=235
	.byte	0
	.ascii	"\tint pid = 0, tgid = 0, leader_pid = 0, same = 0;" # string offset=271
	.byte	0
	.ascii	"task_struct"                   # string offset=321
	.byte	0
	.ascii	"pid"                           # string offset=333
	.byte	0
	.ascii	"tgid"                          # string offset=337
	.byte	0
	.ascii	"comm"                          # string offset=342
	.byte	0
	.ascii	"group_leader"                  # string offset=347
	.byte	0
	.ascii	"real_parent"                   # string offset=360
	.byte	0
	.ascii	"char"                          # string offset=372
	.byte	0
	.ascii	"0:0"                           # string offset=377
	.byte	0
	.ascii	"\tread(pid, task->pid);"       # string offset=381
	.byte	0
	.ascii	"0:1"                           # string offset=404
	.byte	0
	.ascii	"\tread(tgid, task->tgid);"     # string offset=408
	.byte	0
	.ascii	"0:3"                           # string offset=433
	.byte	0
	.ascii	"\tread(leader, task->group_leader);" # string offset=437
	.byte	0
	.ascii	"\tread(leader_pid, leader->pid);" # string offset=472
	.byte	0
	.ascii	"0:2"                           # string offset=504
	.byte	0
	.ascii	"\tbpf_probe_read_kernel_str(name, sizeof name, (const void *)__builtin_preserve_access_index(&task->comm));" # string offset=508
	.byte	0
	.ascii	"\tbpf_get_current_comm(comm, sizeof comm);" # string offset=615
	.byte	0
	.ascii	"\tsame |= (u32)pid == (u32)ids;" # string offset=657
	.byte	0
	.ascii	"\tsame |= (tgid == (int)(ids >> 32)) << 1;" # string offset=688
	.byte	0
	.ascii	"\tsame |= (leader_pid == tgid) << 2;" # string offset=730
	.byte	0
	.ascii	"\tsame |= (bpf_strncmp(name, 4, \"\") != 0 && name[0] == comm[0] && name[1] == comm[1]) << 3;" # string offset=766
	.byte	0
	.ascii	"\treturn same;"                # string offset=857
	.byte	0
	.ascii	"LICENSE"                       # string offset=871
	.byte	0
	.ascii	"license"                       # string offset=879
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	556
	.long	576
	.long	76
	.long	8                               # FuncInfo
	.long	89                              # FuncInfo section string offset=89
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16                              # LineInfo
	.long	89                              # LineInfo section string offset=89
	.long	34
	.long	.Ltmp0
	.long	106
	.long	120
	.long	22565                           # Line 22 Col 37
	.long	.Ltmp4
	.long	106
	.long	120
	.long	22590                           # Line 22 Col 62
	.long	.Ltmp5
	.long	106
	.long	196
	.long	23564                           # Line 23 Col 12
	.long	.Ltmp9
	.long	106
	.long	235
	.long	24583                           # Line 24 Col 7
	.long	.Ltmp10
	.long	106
	.long	235
	.long	24598                           # Line 24 Col 22
	.long	.Ltmp11
	.long	106
	.long	271
	.long	25606                           # Line 25 Col 6
	.long	.Ltmp12
	.long	106
	.long	271
	.long	25615                           # Line 25 Col 15
	.long	.Ltmp16
	.long	106
	.long	271
	.long	25625                           # Line 25 Col 25
	.long	.Ltmp17
	.long	106
	.long	381
	.long	27650                           # Line 27 Col 2
	.long	.Ltmp20
	.long	106
	.long	408
	.long	28674                           # Line 28 Col 2
	.long	.Ltmp23
	.long	106
	.long	437
	.long	29698                           # Line 29 Col 2
	.long	.Ltmp25
	.long	106
	.long	472
	.long	30739                           # Line 30 Col 19
	.long	.Ltmp26
	.long	106
	.long	472
	.long	30722                           # Line 30 Col 2
	.long	.Ltmp31
	.long	106
	.long	508
	.long	31746                           # Line 31 Col 2
	.long	.Ltmp33
	.long	106
	.long	615
	.long	32770                           # Line 32 Col 2
	.long	.Ltmp35
	.long	106
	.long	657
	.long	33807                           # Line 33 Col 15
	.long	.Ltmp38
	.long	106
	.long	688
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp41
	.long	106
	.long	730
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp42
	.long	106
	.long	766
	.long	36875                           # Line 36 Col 11
	.long	.Ltmp44
	.long	106
	.long	766
	.long	36905                           # Line 36 Col 41
	.long	.Ltmp47
	.long	106
	.long	766
	.long	36919                           # Line 36 Col 55
	.long	.Ltmp48
	.long	106
	.long	766
	.long	36908                           # Line 36 Col 44
	.long	.Ltmp49
	.long	106
	.long	766
	.long	36927                           # Line 36 Col 63
	.long	.Ltmp52
	.long	106
	.long	766
	.long	36941                           # Line 36 Col 77
	.long	.Ltmp53
	.long	106
	.long	766
	.long	36930                           # Line 36 Col 66
	.long	.Ltmp54
	.long	106
	.long	766
	.long	36950                           # Line 36 Col 86
	.long	.Ltmp61
	.long	106
	.long	657
	.long	33811                           # Line 33 Col 19
	.long	.Ltmp66
	.long	106
	.long	730
	.long	35871                           # Line 35 Col 31
	.long	.Ltmp71
	.long	106
	.long	688
	.long	34845                           # Line 34 Col 29
	.long	.Ltmp74
	.long	106
	.long	688
	.long	34853                           # Line 34 Col 37
	.long	.Ltmp77
	.long	106
	.long	688
	.long	34823                           # Line 34 Col 7
	.long	.Ltmp80
	.long	106
	.long	730
	.long	35847                           # Line 35 Col 7
	.long	.Ltmp83
	.long	106
	.long	766
	.long	36871                           # Line 36 Col 7
	.long	.Ltmp86
	.long	106
	.long	857
	.long	37890                           # Line 37 Col 2
	.long	16                              # FieldReloc
	.long	89                              # Field reloc section string offset=89
	.long	4
	.long	.Ltmp15
	.long	10
	.long	377
	.long	0
	.long	.Ltmp19
	.long	10
	.long	404
	.long	0
	.long	.Ltmp22
	.long	10
	.long	433
	.long	0
	.long	.Ltmp28
	.long	10
	.long	504
	.long	0
	.addrsig
	.addrsig_sym compare
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
