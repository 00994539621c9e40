	.file	"core_questions.c"
	.file	0 "." "core_questions.c" md5 0xdd499c53dc7dc3f699289e8802c51a63
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	answer                          # -- Begin function answer
	.p2align	3
	.type	answer,@function
answer:                                 # @answer
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 54 37 prologue_end            # core_questions.c:54:37
.Ltmp0:
	call 35
.Ltmp1:
.Ltmp2:
	#DEBUG_VALUE: answer:task <- undef
	#DEBUG_VALUE: answer:older <- undef
	#DEBUG_VALUE: answer:bit <- 13
	.loc	0 0 37 is_stmt 0                # core_questions.c:0:37
.Ltmp3:
	r1 = 1
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: answer:bit <- 9
.Ltmp6:
	r3 = 16
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: answer:bit <- 5
.Ltmp9:
	r2 = 8
.Ltmp10:
.Ltmp11:
	#DEBUG_VALUE: answer:bit <- 16
	#DEBUG_VALUE: answer:bits <- [DW_OP_lit0, DW_OP_ne, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] undef
.Ltmp12:
	r4 = 1 ll
	w5 = 0
	.loc	0 75 55 is_stmt 1               # core_questions.c:75:55
.Ltmp13:
	if r4 == 0 goto LBB0_3
.Ltmp14:
.Ltmp15:
# %bb.1:
	#DEBUG_VALUE: answer:bit <- 16
	.loc	0 0 55 is_stmt 0                # core_questions.c:0:55
.Ltmp16:
	r4 = 1 ll
	w5 = 65536
	.loc	0 75 2                          # core_questions.c:75:2
.Ltmp17:
	if r4 == 1 goto LBB0_3
.Ltmp18:
.Ltmp19:
# %bb.2:
	#DEBUG_VALUE: answer:bit <- 16
	.loc	0 0 2                           # core_questions.c:0:2
	w5 = 0
.Ltmp20:
.Ltmp21:
LBB0_3:
	#DEBUG_VALUE: answer:bit <- 16
	#DEBUG_VALUE: answer:bits <- undef
	.loc	0 68 68                         # core_questions.c:68:68
.Ltmp22:
.Ltmp23:
	r4 = 8
	w4 += 8
	w0 = 512
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 68 2                          # core_questions.c:68:2
.Ltmp26:
	if w3 == w4 goto LBB0_5
.Ltmp27:
.Ltmp28:
# %bb.4:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w0 = 0
.Ltmp29:
.Ltmp30:
LBB0_5:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
.Ltmp31:
	r3 = 1
.Ltmp32:
	r4 = 10 ll
	w6 = 0
	.loc	0 68 2                          # core_questions.c:68:2
	if w1 == 0 goto LBB0_7
.Ltmp33:
.Ltmp34:
# %bb.6:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w6 = 8192
.Ltmp35:
.Ltmp36:
LBB0_7:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
.Ltmp37:
	r1 = 1
	w7 = 0
	.loc	0 68 2                          # core_questions.c:68:2
	if r4 == 0 goto LBB0_9
.Ltmp38:
.Ltmp39:
# %bb.8:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w7 = 32768
.Ltmp40:
.Ltmp41:
LBB0_9:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 16) = w0
	w4 = 1
	.loc	0 59 2                          # core_questions.c:59:2
.Ltmp42:
	if w3 != 0 goto LBB0_11
.Ltmp43:
.Ltmp44:
# %bb.10:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w4 = 0
.Ltmp45:
.Ltmp46:
LBB0_11:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
.Ltmp47:
	r3 = 1
	w0 = 2
.Ltmp48:
.Ltmp49:
	#DEBUG_VALUE: answer:bits <- undef
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp50:
	if w1 == 0 goto LBB0_13
.Ltmp51:
.Ltmp52:
# %bb.12:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w0 = 0
.Ltmp53:
.Ltmp54:
LBB0_13:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
.Ltmp55:
	r1 = 16
	w8 = 32
	.loc	0 60 2                          # core_questions.c:60:2
	if w2 > 15 goto LBB0_15
.Ltmp56:
.Ltmp57:
# %bb.14:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w8 = 0
.Ltmp58:
.Ltmp59:
LBB0_15:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 40) = w7
.Ltmp60:
	r2 = 32
	w7 = 2048
	.loc	0 68 2                          # core_questions.c:68:2
.Ltmp61:
	if w3 == 0 goto LBB0_17
.Ltmp62:
.Ltmp63:
# %bb.16:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w7 = 0
.Ltmp64:
.Ltmp65:
LBB0_17:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 56) = w7
.Ltmp66:
	r3 = 1
	w7 = 8
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp67:
	if w1 == 16 goto LBB0_19
.Ltmp68:
.Ltmp69:
# %bb.18:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w7 = 0
.Ltmp70:
.Ltmp71:
LBB0_19:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 32) = w4
	w9 = 128
	.loc	0 60 2                          # core_questions.c:60:2
	if w2 == 32 goto LBB0_21
.Ltmp72:
.Ltmp73:
# %bb.20:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w9 = 0
.Ltmp74:
.Ltmp75:
LBB0_21:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 48) = w8
.Ltmp76:
	r4 = 16
	w2 = 256
	.loc	0 60 2                          # core_questions.c:60:2
	if w3 == 0 goto LBB0_23
.Ltmp77:
.Ltmp78:
# %bb.22:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	.loc	0 0 2                           # core_questions.c:0:2
	w2 = 0
.Ltmp79:
.Ltmp80:
LBB0_23:
	#DEBUG_VALUE: answer:bit <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 17
	*(u32 *)(r10 - 8) = w5
.Ltmp81:
	r8 = 1
.Ltmp82:
.Ltmp83:
	#DEBUG_VALUE: answer:bit <- 17
.Ltmp84:
	r1 = 1 ll
	w3 = 131072
	.loc	0 68 2                          # core_questions.c:68:2
.Ltmp85:
	if r1 == 0 goto LBB0_25
.Ltmp86:
.Ltmp87:
# %bb.24:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w3 = 0
.Ltmp88:
.Ltmp89:
LBB0_25:
	#DEBUG_VALUE: answer:bit <- 17
	*(u32 *)(r10 - 64) = w3
.Ltmp90:
	r5 = 1
	w1 = 4096
	.loc	0 68 2                          # core_questions.c:68:2
	if w4 == 16 goto LBB0_27
.Ltmp91:
.Ltmp92:
# %bb.26:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w1 = 0
.Ltmp93:
.Ltmp94:
LBB0_27:
	#DEBUG_VALUE: answer:bit <- 17
	*(u32 *)(r10 - 72) = w1
.Ltmp95:
	r1 = 4
	w4 = 0
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp96:
	if w8 == 0 goto LBB0_29
.Ltmp97:
.Ltmp98:
# %bb.28:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w4 = 16
.Ltmp99:
.Ltmp100:
LBB0_29:
	#DEBUG_VALUE: answer:bit <- 17
	*(u32 *)(r10 - 24) = w6
	w8 = 0
	.loc	0 68 2                          # core_questions.c:68:2
.Ltmp101:
	if w5 == 0 goto LBB0_31
.Ltmp102:
.Ltmp103:
# %bb.30:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w8 = 1024
.Ltmp104:
.Ltmp105:
LBB0_31:
	#DEBUG_VALUE: answer:bit <- 17
.Ltmp106:
	r6 = 10 ll
	w5 = 4
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp107:
	if w1 == 4 goto LBB0_33
.Ltmp108:
.Ltmp109:
# %bb.32:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w5 = 0
.Ltmp110:
.Ltmp111:
LBB0_33:
	#DEBUG_VALUE: answer:bit <- 17
	w1 = 0
	.loc	0 68 2                          # core_questions.c:68:2
.Ltmp112:
	if r6 == 0 goto LBB0_35
.Ltmp113:
.Ltmp114:
# %bb.34:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w1 = 16384
.Ltmp115:
.Ltmp116:
LBB0_35:
	#DEBUG_VALUE: answer:bit <- 17
	w6 = 64
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp117:
.Ltmp118:
	r3 = 32
	if w3 == 32 goto LBB0_37
.Ltmp119:
.Ltmp120:
# %bb.36:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 0 2                           # core_questions.c:0:2
	w6 = 0
.Ltmp121:
.Ltmp122:
LBB0_37:
	#DEBUG_VALUE: answer:bit <- 17
	.loc	0 76 2 is_stmt 1                # core_questions.c:76:2
.Ltmp123:
	w6 |= w1
	w5 |= w8
	w5 |= w6
	w1 = *(u32 *)(r10 - 72)
	w4 |= w1
	w1 = *(u32 *)(r10 - 64)
	w2 |= w1
	w4 |= w2
	w5 |= w4
	w1 = *(u32 *)(r10 - 40)
	w9 |= w1
	w1 = *(u32 *)(r10 - 56)
	w7 |= w1
	w7 |= w9
	w1 = *(u32 *)(r10 - 24)
	w2 = *(u32 *)(r10 - 48)
	w2 |= w1
	w1 = *(u32 *)(r10 - 16)
	w0 |= w1
	w0 |= w2
	w0 |= w7
	w0 |= w5
	.loc	0 75 2                          # core_questions.c:75:2
.Ltmp124:
	w1 = *(u32 *)(r10 - 8)
	w0 |= w1
	.loc	0 60 2                          # core_questions.c:60:2
.Ltmp125:
	w1 = *(u32 *)(r10 - 32)
	w0 |= w1
.Ltmp126:
.Ltmp127:
	#DEBUG_VALUE: answer:bits <- $w0
	.loc	0 77 2                          # core_questions.c:77:2
.Ltmp128:
	exit
.Ltmp129:
.Ltmp130:
.Lfunc_end0:
	.size	answer, .Lfunc_end0-answer
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
	.long	2                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp4-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	61                              # DW_OP_lit13
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	57                              # DW_OP_lit9
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	64                              # DW_OP_lit16
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp82-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	65                              # DW_OP_lit17
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp82-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	2                               # Loc expr size
	.byte	65                              # DW_OP_lit17
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp126-.Lfunc_begin0         #   starting offset
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
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
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
	.byte	12                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x19d DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	80                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x46:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	79                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	179                             # DW_AT_decl_line
	.byte	35                              # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x4f:0x5 DW_TAG_pointer_type
	.long	84                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x54:0x5 DW_TAG_subroutine_type
	.long	89                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	10                              # Abbrev [10] 0x59:0x8 DW_TAG_typedef
	.long	97                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x61:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x65:0x1b DW_TAG_enumeration_type
	.long	128                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x6d:0x3 DW_TAG_enumerator
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x70:0x3 DW_TAG_enumerator
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x73:0x3 DW_TAG_enumerator
	.byte	12                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x76:0x3 DW_TAG_enumerator
	.byte	13                              # DW_AT_name
	.byte	3                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x79:0x3 DW_TAG_enumerator
	.byte	14                              # DW_AT_name
	.byte	4                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x7c:0x3 DW_TAG_enumerator
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x80:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x84:0x12 DW_TAG_enumeration_type
	.long	128                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x8c:0x3 DW_TAG_enumerator
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x8f:0x3 DW_TAG_enumerator
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x92:0x3 DW_TAG_enumerator
	.byte	18                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x96:0xf DW_TAG_enumeration_type
	.long	128                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x9e:0x3 DW_TAG_enumerator
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xa1:0x3 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0xa5:0x13 DW_TAG_enumeration_type
	.long	128                             # DW_AT_type
	.byte	24                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0xae:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xb1:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xb4:0x3 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.byte	77                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xb8:0xf DW_TAG_enumeration_type
	.long	128                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0xc0:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xc3:0x3 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xc7:0x1 DW_TAG_pointer_type
	.byte	10                              # Abbrev [10] 0xc8:0x8 DW_TAG_typedef
	.long	128                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0xd0:0x3a DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	266                             # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0xdf:0x8 DW_TAG_formal_parameter
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
	.long	270                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0xe7:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
	.long	200                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0xf0:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
	.long	200                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xf9:0x8 DW_TAG_variable
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.long	302                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x101:0x8 DW_TAG_variable
	.byte	44                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	55                              # DW_AT_decl_line
	.long	390                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x10a:0x4 DW_TAG_base_type
	.byte	29                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x10e:0x5 DW_TAG_pointer_type
	.long	275                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x113:0xf DW_TAG_structure_type
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	137                             # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x118:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	290                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	138                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x122:0xc DW_TAG_array_type
	.long	89                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x127:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x12e:0x5 DW_TAG_pointer_type
	.long	307                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x133:0x2a DW_TAG_structure_type
	.byte	43                              # DW_AT_name
	.byte	48                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x138:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x141:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	349                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x14a:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	378                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x153:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x15d:0x18 DW_TAG_structure_type
	.byte	40                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x162:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	373                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x16b:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	373                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x175:0x5 DW_TAG_pointer_type
	.long	349                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x17a:0xc DW_TAG_array_type
	.long	62                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x17f:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x186:0x5 DW_TAG_pointer_type
	.long	395                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x18b:0x19 DW_TAG_structure_type
	.byte	48                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x190:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	420                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	21                              # Abbrev [21] 0x199:0xa DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	128                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	3                               # DW_AT_bit_size
	.byte	64                              # DW_AT_data_bit_offset
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x1a4:0x4 DW_TAG_base_type
	.byte	46                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	200                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"core_questions.c"              # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=49
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=51
.Linfo_string4:
	.asciz	"char"                          # string offset=59
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=64
.Linfo_string6:
	.asciz	"bpf_get_current_task"          # string offset=84
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=105
.Linfo_string8:
	.asciz	"u64"                           # string offset=124
.Linfo_string9:
	.asciz	"unsigned int"                  # string offset=128
.Linfo_string10:
	.asciz	"OFFSET"                        # string offset=141
.Linfo_string11:
	.asciz	"SIZE"                          # string offset=148
.Linfo_string12:
	.asciz	"EXISTS"                        # string offset=153
.Linfo_string13:
	.asciz	"SIGNED"                        # string offset=160
.Linfo_string14:
	.asciz	"LEFT_SHIFT"                    # string offset=167
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"                   # string offset=178
.Linfo_string16:
	.asciz	"TYPE_EXISTS"                   # string offset=190
.Linfo_string17:
	.asciz	"TYPE_SIZE"                     # string offset=202
.Linfo_string18:
	.asciz	"TYPE_MATCHES"                  # string offset=212
.Linfo_string19:
	.asciz	"LOCAL_ID"                      # string offset=225
.Linfo_string20:
	.asciz	"TARGET_ID"                     # string offset=234
.Linfo_string21:
	.asciz	"PIDTYPE_PID"                   # string offset=244
.Linfo_string22:
	.asciz	"PIDTYPE_TGID"                  # string offset=256
.Linfo_string23:
	.asciz	"PIDTYPE_NO_SUCH"               # string offset=269
.Linfo_string24:
	.asciz	"pid_type"                      # string offset=285
.Linfo_string25:
	.asciz	"VALUE_EXISTS"                  # string offset=294
.Linfo_string26:
	.asciz	"VALUE"                         # string offset=307
.Linfo_string27:
	.asciz	"u32"                           # string offset=313
.Linfo_string28:
	.asciz	"answer"                        # string offset=317
.Linfo_string29:
	.asciz	"int"                           # string offset=324
.Linfo_string30:
	.asciz	"bit"                           # string offset=328
.Linfo_string31:
	.asciz	"bits"                          # string offset=332
.Linfo_string32:
	.asciz	"ctx"                           # string offset=337
.Linfo_string33:
	.asciz	"args"                          # string offset=341
.Linfo_string34:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=346
.Linfo_string35:
	.asciz	"task"                          # string offset=370
.Linfo_string36:
	.asciz	"pid"                           # string offset=375
.Linfo_string37:
	.asciz	"tasks"                         # string offset=379
.Linfo_string38:
	.asciz	"next"                          # string offset=385
.Linfo_string39:
	.asciz	"prev"                          # string offset=390
.Linfo_string40:
	.asciz	"list_head"                     # string offset=395
.Linfo_string41:
	.asciz	"comm"                          # string offset=405
.Linfo_string42:
	.asciz	"no_such_field_anywhere"        # string offset=410
.Linfo_string43:
	.asciz	"task_struct"                   # string offset=433
.Linfo_string44:
	.asciz	"older"                         # string offset=445
.Linfo_string45:
	.asciz	"state"                         # string offset=451
.Linfo_string46:
	.asciz	"long"                          # string offset=457
.Linfo_string47:
	.asciz	"no_such_field_either"          # string offset=462
.Linfo_string48:
	.asciz	"task_struct___older"           # string offset=483
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	492
	.long	492
	.long	781
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
	.long	184                             # BTF_KIND_STRUCT(id = 10)
	.long	67108866                        # 0x4000002
	.long	16
	.long	194
	.long	11
	.long	0                               # 0x0
	.long	199
	.long	11
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 11)
	.long	33554432                        # 0x2000000
	.long	10
	.long	206                             # BTF_KIND_STRUCT(id = 12)
	.long	67108868                        # 0x4000004
	.long	48
	.long	218
	.long	8
	.long	0                               # 0x0
	.long	222
	.long	10
	.long	64                              # 0x40
	.long	228
	.long	14
	.long	192                             # 0xc0
	.long	233
	.long	8
	.long	320                             # 0x140
	.long	256                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	16
	.long	271                             # BTF_KIND_ENUM(id = 15)
	.long	100663299                       # 0x6000003
	.long	4
	.long	280
	.long	0
	.long	292
	.long	1
	.long	305
	.long	77
	.long	542                             # BTF_KIND_STRUCT(id = 16)
	.long	67108865                        # 0x4000001
	.long	4
	.long	566
	.long	8
	.long	0                               # 0x0
	.long	624                             # BTF_KIND_STRUCT(id = 17)
	.long	2214592514                      # 0x84000002
	.long	16
	.long	644
	.long	18
	.long	0                               # 0x0
	.long	650
	.long	19
	.long	50331712                        # 0x3000040
	.long	671                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	8
	.long	16777280                        # 0x1000040
	.long	676                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	4
	.long	765                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	773                             # BTF_KIND_DATASEC(id = 22)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
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
	.ascii	"answer"                        # string offset=81
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=88
	.byte	0
	.ascii	"./core_questions.c"            # string offset=105
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task();" # string offset=124
	.byte	0
	.ascii	"list_head"                     # string offset=184
	.byte	0
	.ascii	"next"                          # string offset=194
	.byte	0
	.ascii	"prev"                          # string offset=199
	.byte	0
	.byte	48                              # string offset=204
	.byte	0
	.ascii	"task_struct"                   # string offset=206
	.byte	0
	.ascii	"pid"                           # string offset=218
	.byte	0
	.ascii	"tasks"                         # string offset=222
	.byte	0
	.ascii	"comm"                          # string offset=228
	.byte	0
	.ascii	"no_such_field_anywhere"        # string offset=233
	.byte	0
	.ascii	"char"                          # string offset=256
	.byte	0
	.ascii	"0:1:1"                         # string offset=261
	.byte	0
	.ascii	"0:1"                           # string offset=267
	.byte	0
	.ascii	"pid_type"                      # string offset=271
	.byte	0
	.ascii	"PIDTYPE_PID"                   # string offset=280
	.byte	0
	.ascii	"PIDTYPE_TGID"                  # string offset=292
	.byte	0
	.ascii	"PIDTYPE_NO_SUCH"               # string offset=305
	.byte	0
	.byte	49                              # string offset=321
	.byte	0
	.ascii	"\task(value_info(pid_type, PIDTYPE_TGID, VALUE_EXISTS) && value_info(pid_type, PIDTYPE_TGID, VALUE) == 1);" # string offset=323
	.byte	0
	.ascii	"\task(field(task->tasks.prev, OFFSET) == field(task->tasks, OFFSET) + 8);" # string offset=429
	.byte	0
	.ascii	"0:0"                           # string offset=502
	.byte	0
	.ascii	"0:3"                           # string offset=506
	.byte	0
	.ascii	"\task(field(task->pid, EXISTS));" # string offset=510
	.byte	0
	.ascii	"no_such_struct_anywhere"       # string offset=542
	.byte	0
	.byte	120                             # string offset=566
	.byte	0
	.ascii	"\task(!field(task->no_such_field_anywhere, EXISTS));" # string offset=568
	.byte	0
	.ascii	"0:2"                           # string offset=620
	.byte	0
	.ascii	"task_struct___older"           # string offset=624
	.byte	0
	.ascii	"state"                         # string offset=644
	.byte	0
	.ascii	"no_such_field_either"          # string offset=650
	.byte	0
	.ascii	"long"                          # string offset=671
	.byte	0
	.ascii	"unsigned int"                  # string offset=676
	.byte	0
	.byte	50                              # string offset=689
	.byte	0
	.ascii	"\task(!value_info(pid_type, PIDTYPE_NO_SUCH, VALUE_EXISTS));" # string offset=691
	.byte	0
	.ascii	"\treturn bits;"                # string offset=751
	.byte	0
	.ascii	"LICENSE"                       # string offset=765
	.byte	0
	.ascii	"license"                       # string offset=773
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
	.long	332
	.long	8                               # FuncInfo
	.long	88                              # FuncInfo section string offset=88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16                              # LineInfo
	.long	88                              # LineInfo section string offset=88
	.long	19
	.long	.Ltmp0
	.long	105
	.long	124
	.long	55333                           # Line 54 Col 37
	.long	.Ltmp13
	.long	105
	.long	323
	.long	76855                           # Line 75 Col 55
	.long	.Ltmp17
	.long	105
	.long	323
	.long	76802                           # Line 75 Col 2
	.long	.Ltmp23
	.long	105
	.long	429
	.long	69700                           # Line 68 Col 68
	.long	.Ltmp26
	.long	105
	.long	429
	.long	69634                           # Line 68 Col 2
	.long	.Ltmp42
	.long	105
	.long	510
	.long	60418                           # Line 59 Col 2
	.long	.Ltmp50
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp61
	.long	105
	.long	429
	.long	69634                           # Line 68 Col 2
	.long	.Ltmp67
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp85
	.long	105
	.long	429
	.long	69634                           # Line 68 Col 2
	.long	.Ltmp96
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp101
	.long	105
	.long	429
	.long	69634                           # Line 68 Col 2
	.long	.Ltmp107
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp112
	.long	105
	.long	429
	.long	69634                           # Line 68 Col 2
	.long	.Ltmp118
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp123
	.long	105
	.long	691
	.long	77826                           # Line 76 Col 2
	.long	.Ltmp124
	.long	105
	.long	323
	.long	76802                           # Line 75 Col 2
	.long	.Ltmp125
	.long	105
	.long	568
	.long	61442                           # Line 60 Col 2
	.long	.Ltmp128
	.long	105
	.long	751
	.long	78850                           # Line 77 Col 2
	.long	16                              # FieldReloc
	.long	88                              # Field reloc section string offset=88
	.long	20
	.long	.Ltmp3
	.long	10
	.long	204
	.long	12
	.long	.Ltmp6
	.long	12
	.long	261
	.long	0
	.long	.Ltmp9
	.long	12
	.long	267
	.long	0
	.long	.Ltmp12
	.long	15
	.long	321
	.long	10
	.long	.Ltmp16
	.long	15
	.long	321
	.long	11
	.long	.Ltmp22
	.long	12
	.long	267
	.long	0
	.long	.Ltmp31
	.long	12
	.long	502
	.long	2
	.long	.Ltmp32
	.long	10
	.long	204
	.long	7
	.long	.Ltmp37
	.long	12
	.long	506
	.long	2
	.long	.Ltmp47
	.long	16
	.long	204
	.long	8
	.long	.Ltmp55
	.long	12
	.long	620
	.long	1
	.long	.Ltmp60
	.long	12
	.long	502
	.long	5
	.long	.Ltmp66
	.long	17
	.long	267
	.long	2
	.long	.Ltmp76
	.long	10
	.long	204
	.long	9
	.long	.Ltmp81
	.long	12
	.long	502
	.long	3
	.long	.Ltmp84
	.long	15
	.long	689
	.long	10
	.long	.Ltmp90
	.long	10
	.long	204
	.long	8
	.long	.Ltmp95
	.long	12
	.long	502
	.long	1
	.long	.Ltmp106
	.long	10
	.long	204
	.long	6
	.long	.Ltmp117
	.long	12
	.long	502
	.long	4
	.addrsig
	.addrsig_sym answer
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
