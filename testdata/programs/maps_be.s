	.file	"maps_be.c"
	.file	0 "." "maps_be.c" md5 0x71380e4900b0aefcc3a4f0152f464116
	.file	1 "." "core_task.c" md5 0x68eaf7e31913d11b86b42d1a5d31e959
	.file	2 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	compare                         # -- Begin function compare
	.p2align	3
	.type	compare,@function
compare:                                # @compare
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	1 21 37 prologue_end            # ./core_task.c:21:37
.Ltmp0:
	call 35
.Ltmp1:
	.loc	1 21 37                         # ./core_task.c:21:37
	r7 = r0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: compare:task <- $r7
	.loc	1 0 37 is_stmt 0                # ./core_task.c:0:37
	r8 = 0
	.loc	1 21 62 is_stmt 1               # ./core_task.c:21:62
.Ltmp4:
	*(u64 *)(r10 - 8) = r8
	.loc	1 22 12                         # ./core_task.c:22:12
.Ltmp5:
	call 14
.Ltmp6:
	.loc	1 22 12                         # ./core_task.c:22:12
	r6 = r0
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 23 7                          # ./core_task.c:23:7
.Ltmp9:
	*(u64 *)(r10 - 16) = r8
	*(u64 *)(r10 - 24) = r8
	.loc	1 23 22                         # ./core_task.c:23:22
.Ltmp10:
	*(u64 *)(r10 - 32) = r8
	*(u64 *)(r10 - 40) = r8
	w1 = 0
	.loc	1 24 6                          # ./core_task.c:24:6
.Ltmp11:
	*(u32 *)(r10 - 44) = w1
	.loc	1 24 15                         # ./core_task.c:24:15
.Ltmp12:
	*(u32 *)(r10 - 48) = w1
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: compare:same <- 0
	.loc	1 0 15 is_stmt 0                # ./core_task.c:0:15
.Ltmp15:
	r8 = 0
	r3 = r7
	r3 += r8
	.loc	1 24 25 is_stmt 1               # ./core_task.c:24:25
.Ltmp16:
	*(u32 *)(r10 - 52) = w1
	r1 = r10
	r1 += -44
	.loc	1 26 2                          # ./core_task.c:26:2
.Ltmp17:
	w2 = 4
	call 113
.Ltmp18:
	.loc	1 0 2 is_stmt 0                 # ./core_task.c:0:2
.Ltmp19:
	r1 = 4
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -48
	.loc	1 27 2 is_stmt 1                # ./core_task.c:27:2
.Ltmp20:
	w2 = 4
	call 113
.Ltmp21:
	.loc	1 0 2 is_stmt 0                 # ./core_task.c:0:2
.Ltmp22:
	r1 = 24
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -8
	.loc	1 28 2 is_stmt 1                # ./core_task.c:28:2
.Ltmp23:
	w2 = 8
	call 113
.Ltmp24:
	.loc	1 29 19                         # ./core_task.c:29:19
.Ltmp25:
	r3 = *(u64 *)(r10 - 8)
	r3 += r8
	r1 = r10
	r1 += -52
	.loc	1 29 2 is_stmt 0                # ./core_task.c:29:2
.Ltmp26:
	w2 = 4
	call 113
.Ltmp27:
	.loc	1 0 2                           # ./core_task.c:0:2
.Ltmp28:
	r1 = 8
	r7 += r1
.Ltmp29:
.Ltmp30:
	r8 = r10
	r8 += -24
	.loc	1 30 2 is_stmt 1                # ./core_task.c:30:2
.Ltmp31:
	r1 = r8
	w2 = 16
	r3 = r7
	call 115
.Ltmp32:
	.loc	1 0 2 is_stmt 0                 # ./core_task.c:0:2
	r1 = r10
	r1 += -40
	.loc	1 31 2 is_stmt 1                # ./core_task.c:31:2
.Ltmp33:
	w2 = 16
	call 16
.Ltmp34:
	.loc	1 32 15 is_stmt 0               # ./core_task.c:32:15
.Ltmp35:
	w9 = *(u32 *)(r10 - 44)
.Ltmp36:
.Ltmp37:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_eq, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $w9, $r6
	.loc	1 33 11                         # ./core_task.c:33:11
.Ltmp38:
	w7 = *(u32 *)(r10 - 48)
.Ltmp39:
.Ltmp40:
	#DEBUG_VALUE: compare:same <- undef
	.loc	1 34 11                         # ./core_task.c:34:11
.Ltmp41:
	w1 = *(u32 *)(r10 - 52)
	.loc	1 35 11 is_stmt 1               # ./core_task.c:35:11
.Ltmp42:
	*(u32 *)(r10 - 56) = w1
	r1 = r8
	w2 = 4
	r3 = .L.str ll
	call 182
.Ltmp43:
	.loc	1 0 11 is_stmt 0                # ./core_task.c:0:11
	w1 = 0
	.loc	1 35 41 is_stmt 1               # ./core_task.c:35:41
.Ltmp44:
	if r0 == 0 goto LBB0_4
.Ltmp45:
.Ltmp46:
# %bb.1:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 35 55                         # ./core_task.c:35:55
.Ltmp47:
	w2 = *(u8 *)(r10 - 40)
	.loc	1 35 44 is_stmt 0               # ./core_task.c:35:44
.Ltmp48:
	w3 = *(u8 *)(r10 - 24)
	.loc	1 35 63                         # ./core_task.c:35:63
.Ltmp49:
	if w3 != w2 goto LBB0_4
.Ltmp50:
.Ltmp51:
# %bb.2:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 0 63                          # ./core_task.c:0:63
	w1 = 8
	.loc	1 35 77                         # ./core_task.c:35:77
.Ltmp52:
	w2 = *(u8 *)(r10 - 39)
	.loc	1 35 66                         # ./core_task.c:35:66
.Ltmp53:
	w3 = *(u8 *)(r10 - 23)
	.loc	1 35 86                         # ./core_task.c:35:86
.Ltmp54:
	if w3 == w2 goto LBB0_4
.Ltmp55:
.Ltmp56:
# %bb.3:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 0 86                          # ./core_task.c:0:86
	w1 = 0
.Ltmp57:
.Ltmp58:
LBB0_4:
	#DEBUG_VALUE: compare:ids <- $r6
	w2 = 1
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_eq, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 32 7, DW_OP_or, DW_OP_stack_value] undef
	.loc	1 32 19                         # ./core_task.c:32:19
.Ltmp61:
	if w9 == w6 goto LBB0_6
.Ltmp62:
.Ltmp63:
# %bb.5:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 0 19                          # ./core_task.c:0:19
	w2 = 0
.Ltmp64:
.Ltmp65:
LBB0_6:
	#DEBUG_VALUE: compare:ids <- $r6
	w3 = 4
	.loc	1 34 31                         # ./core_task.c:34:31
.Ltmp66:
	w4 = *(u32 *)(r10 - 56)
	if w4 == w7 goto LBB0_8
.Ltmp67:
.Ltmp68:
# %bb.7:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 0 31                          # ./core_task.c:0:31
	w3 = 0
.Ltmp69:
.Ltmp70:
LBB0_8:
	#DEBUG_VALUE: compare:ids <- $r6
	.loc	1 33 29                         # ./core_task.c:33:29
.Ltmp71:
	r6 >>= 32
.Ltmp72:
.Ltmp73:
	.loc	1 0 29                          # ./core_task.c:0:29
	w0 = 2
	.loc	1 33 37                         # ./core_task.c:33:37
.Ltmp74:
	if w7 == w6 goto LBB0_10
# %bb.9:
	.loc	1 0 37                          # ./core_task.c:0:37
	w0 = 0
LBB0_10:
.Ltmp75:
.Ltmp76:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_or, DW_OP_stack_value] $w0, $w2
	.loc	1 33 7 is_stmt 1                # ./core_task.c:33:7
.Ltmp77:
	w0 |= w2
.Ltmp78:
.Ltmp79:
	#DEBUG_VALUE: compare:same <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_or, DW_OP_stack_value] $w0, $w3
	.loc	1 34 7                          # ./core_task.c:34:7
.Ltmp80:
	w0 |= w3
.Ltmp81:
.Ltmp82:
	#DEBUG_VALUE: compare:same <- $w0
	.loc	1 35 7                          # ./core_task.c:35:7
.Ltmp83:
	w0 |= w1
.Ltmp84:
.Ltmp85:
	#DEBUG_VALUE: compare:same <- $w0
	.loc	1 36 2                          # ./core_task.c:36:2
.Ltmp86:
	exit
.Ltmp87:
.Ltmp88:
.Lfunc_end0:
	.size	compare, .Lfunc_end0-compare
	.cfi_endproc
                                        # -- End function
	.section	"raw_tp/sched_switch","ax",@progbits
	.globl	count                           # -- Begin function count
	.p2align	3
	.type	count,@function
count:                                  # @count
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: count:ctx <- $r1
	.loc	0 17 37 prologue_end            # maps_be.c:17:37
.Ltmp89:
	r3 = *(u64 *)(r1 + 16)
.Ltmp90:
.Ltmp91:
	#DEBUG_VALUE: count:task <- $r3
	.loc	0 0 37 is_stmt 0                # maps_be.c:0:37
	r7 = 1
	.loc	0 18 6 is_stmt 1                # maps_be.c:18:6
.Ltmp92:
	*(u64 *)(r10 - 8) = r7
.Ltmp93:
	r1 = 0
.Ltmp94:
.Ltmp95:
	.loc	0 0 6 is_stmt 0                 # maps_be.c:0:6
	r3 += r1
.Ltmp96:
.Ltmp97:
	r6 = r10
	r6 += -12
	.loc	0 21 2 is_stmt 1                # maps_be.c:21:2
.Ltmp98:
	r1 = r6
	w2 = 4
	call 113
.Ltmp99:
	.loc	0 22 9                          # maps_be.c:22:9
.Ltmp100:
	r1 = switches ll
	r2 = r6
	call 1
.Ltmp101:
.Ltmp102:
	#DEBUG_VALUE: count:seen <- $r0
	.loc	0 23 6                          # maps_be.c:23:6
.Ltmp103:
	if r0 == 0 goto LBB1_2
.Ltmp104:
.Ltmp105:
# %bb.1:
	#DEBUG_VALUE: count:seen <- $r0
	.loc	0 24 3 is_stmt 0                # maps_be.c:24:3
.Ltmp106:
	r7 = atomic_fetch_add((u64 *)(r0 + 0), r7)
	goto LBB1_3
.Ltmp107:
.Ltmp108:
LBB1_2:
	#DEBUG_VALUE: count:seen <- $r0
	.loc	0 0 3                           # maps_be.c:0:3
	r2 = r10
	r2 += -12
	r3 = r10
	r3 += -8
	.loc	0 26 3 is_stmt 1                # maps_be.c:26:3
.Ltmp109:
	r1 = switches ll
	r4 = 1
	call 2
.Ltmp110:
.Ltmp111:
LBB1_3:
	.loc	0 27 2                          # maps_be.c:27:2
.Ltmp112:
	w0 = 0
	exit
.Ltmp113:
.Ltmp114:
.Lfunc_end1:
	.size	count, .Lfunc_end1-count
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

	.type	switches,@object                # @switches
	.section	.maps,"aw",@progbits
	.globl	switches
	.p2align	3, 0x0
switches:
	.zero	32
	.size	switches, 32

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp29-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp72-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
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
	.asciz	"\257\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\263\200\200"                  # 
	.byte	41                              # DW_OP_eq
	.byte	168                             # DW_OP_convert
	.asciz	"\267\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\263\200\200"                  # 
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
.Ldebug_loc3:
	.byte	3                               # DW_LLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Ltmp94-.Lfunc_begin1          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp90-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp96-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp101-.Lfunc_begin1         #   starting offset
	.uleb128 .Ltmp110-.Lfunc_begin1         #   ending offset
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
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	25                              # Abbreviation Code
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
	.byte	26                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x2fd DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x2f:0x4 DW_TAG_base_type
	.byte	33                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x33:0x4 DW_TAG_base_type
	.byte	32                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x37:0x4 DW_TAG_base_type
	.byte	31                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x3b:0xa DW_TAG_variable
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x45:0xc DW_TAG_array_type
	.long	81                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x4a:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x51:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x55:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x59:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	100                             # DW_AT_type
                                        # DW_AT_external
	.byte	1                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	4                               # Abbrev [4] 0x64:0xc DW_TAG_array_type
	.long	81                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x69:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x70:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	123                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0x7b:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x7f:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	164                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x88:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x91:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	202                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x9a:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	219                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xa4:0x5 DW_TAG_pointer_type
	.long	169                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa9:0xc DW_TAG_array_type
	.long	181                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xae:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xb5:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xb9:0x5 DW_TAG_pointer_type
	.long	190                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xbe:0xc DW_TAG_array_type
	.long	181                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xc3:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xca:0x5 DW_TAG_pointer_type
	.long	207                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xcf:0x8 DW_TAG_typedef
	.long	215                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	2                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xd7:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xdb:0x5 DW_TAG_pointer_type
	.long	224                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xe0:0x8 DW_TAG_typedef
	.long	232                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	2                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xe8:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xec:0x9 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	179                             # DW_AT_decl_line
	.byte	35                              # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0xf5:0x5 DW_TAG_pointer_type
	.long	250                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xfa:0x5 DW_TAG_subroutine_type
	.long	224                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	12                              # Abbrev [12] 0xff:0x9 DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	172                             # DW_AT_decl_line
	.byte	14                              # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x108:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	273                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	197                             # DW_AT_decl_line
	.byte	113                             # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x111:0x5 DW_TAG_pointer_type
	.long	278                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x116:0x15 DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x11b:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x120:0x5 DW_TAG_formal_parameter
	.long	207                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x125:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x12b:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x12f:0x1 DW_TAG_pointer_type
	.byte	10                              # Abbrev [10] 0x130:0x5 DW_TAG_pointer_type
	.long	309                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x135:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x136:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	273                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	198                             # DW_AT_decl_line
	.byte	115                             # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x13f:0x9 DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	328                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	174                             # DW_AT_decl_line
	.byte	16                              # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x148:0x5 DW_TAG_pointer_type
	.long	333                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x14d:0x10 DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x152:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x157:0x5 DW_TAG_formal_parameter
	.long	207                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x15d:0xa DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	359                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	217                             # DW_AT_decl_line
	.ascii	"\266\001"                      # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x167:0x5 DW_TAG_pointer_type
	.long	364                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x16c:0x15 DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x171:0x5 DW_TAG_formal_parameter
	.long	385                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x176:0x5 DW_TAG_formal_parameter
	.long	207                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x17b:0x5 DW_TAG_formal_parameter
	.long	385                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x181:0x5 DW_TAG_pointer_type
	.long	390                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x186:0x5 DW_TAG_const_type
	.long	81                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x18b:0x9 DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	404                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x194:0x5 DW_TAG_pointer_type
	.long	409                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x199:0x10 DW_TAG_subroutine_type
	.long	303                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x19e:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1a3:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1a9:0x9 DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	434                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x1b2:0x5 DW_TAG_pointer_type
	.long	439                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1b7:0x1a DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x1bc:0x5 DW_TAG_formal_parameter
	.long	303                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1c1:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1c6:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1cb:0x5 DW_TAG_formal_parameter
	.long	224                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x1d1:0x1d DW_TAG_enumeration_type
	.long	215                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # DW_AT_decl_file
	.byte	79                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x1d9:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x1dc:0x4 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x1e0:0x4 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x1e4:0x3 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x1e7:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x1ea:0x3 DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x1ee:0x75 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	181                             # DW_AT_type
                                        # DW_AT_external
	.byte	22                              # Abbrev [22] 0x1fd:0x8 DW_TAG_formal_parameter
	.byte	48                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	744                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x205:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	48
	.byte	36                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	676                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x210:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	32
	.byte	43                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	732                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x21b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	39                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	732                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x226:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	37                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	181                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x231:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	38                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	181                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x23c:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	44                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	181                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x247:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	45                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	676                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x250:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	46                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	224                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x259:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	47                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	181                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x263:0x41 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	181                             # DW_AT_type
                                        # DW_AT_external
	.byte	25                              # Abbrev [25] 0x272:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	48                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	744                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x27b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	51                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	224                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x286:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	207                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x291:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	45                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	676                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x29a:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	52                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	219                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x2a4:0x5 DW_TAG_pointer_type
	.long	681                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x2a9:0x33 DW_TAG_structure_type
	.byte	42                              # DW_AT_name
	.byte	40                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x2ae:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2b7:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2c0:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	732                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2c9:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	676                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2d2:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	676                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x2dc:0xc DW_TAG_array_type
	.long	81                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x2e1:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x2e8:0x5 DW_TAG_pointer_type
	.long	749                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x2ed:0xf DW_TAG_structure_type
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	2                               # DW_AT_decl_file
	.byte	137                             # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x2f2:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	764                             # DW_AT_type
	.byte	2                               # DW_AT_decl_file
	.byte	138                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x2fc:0xc DW_TAG_array_type
	.long	224                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x301:0x6 DW_TAG_subrange_type
	.long	85                              # DW_AT_type
	.byte	0                               # DW_AT_count
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
	.byte	3                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	216                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"maps_be.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"char"                          # string offset=44
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=49
.Linfo_string5:
	.asciz	"LICENSE"                       # string offset=69
.Linfo_string6:
	.asciz	"switches"                      # string offset=77
.Linfo_string7:
	.asciz	"type"                          # string offset=86
.Linfo_string8:
	.asciz	"int"                           # string offset=91
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=95
.Linfo_string10:
	.asciz	"key"                           # string offset=107
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=111
.Linfo_string12:
	.asciz	"u32"                           # string offset=124
.Linfo_string13:
	.asciz	"value"                         # string offset=128
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=134
.Linfo_string15:
	.asciz	"u64"                           # string offset=153
.Linfo_string16:
	.asciz	"bpf_get_current_task"          # string offset=157
.Linfo_string17:
	.asciz	"bpf_get_current_pid_tgid"      # string offset=178
.Linfo_string18:
	.asciz	"bpf_probe_read_kernel"         # string offset=203
.Linfo_string19:
	.asciz	"long"                          # string offset=225
.Linfo_string20:
	.asciz	"bpf_probe_read_kernel_str"     # string offset=230
.Linfo_string21:
	.asciz	"bpf_get_current_comm"          # string offset=256
.Linfo_string22:
	.asciz	"bpf_strncmp"                   # string offset=277
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"           # string offset=289
.Linfo_string24:
	.asciz	"bpf_map_update_elem"           # string offset=309
.Linfo_string25:
	.asciz	"F_NO_PREALLOC"                 # string offset=329
.Linfo_string26:
	.asciz	"F_RDONLY_PROG"                 # string offset=343
.Linfo_string27:
	.asciz	"F_MMAPABLE"                    # string offset=357
.Linfo_string28:
	.asciz	"ANY"                           # string offset=368
.Linfo_string29:
	.asciz	"NOEXIST"                       # string offset=372
.Linfo_string30:
	.asciz	"EXIST"                         # string offset=380
.Linfo_string31:
	.asciz	"DW_ATE_unsigned_1"             # string offset=386
.Linfo_string32:
	.asciz	"DW_ATE_unsigned_32"            # string offset=404
.Linfo_string33:
	.asciz	"DW_ATE_unsigned_64"            # string offset=423
.Linfo_string34:
	.asciz	"compare"                       # string offset=442
.Linfo_string35:
	.asciz	"count"                         # string offset=450
.Linfo_string36:
	.asciz	"leader"                        # string offset=456
.Linfo_string37:
	.asciz	"pid"                           # string offset=463
.Linfo_string38:
	.asciz	"tgid"                          # string offset=467
.Linfo_string39:
	.asciz	"comm"                          # string offset=472
.Linfo_string40:
	.asciz	"group_leader"                  # string offset=477
.Linfo_string41:
	.asciz	"real_parent"                   # string offset=490
.Linfo_string42:
	.asciz	"task_struct"                   # string offset=502
.Linfo_string43:
	.asciz	"name"                          # string offset=514
.Linfo_string44:
	.asciz	"leader_pid"                    # string offset=519
.Linfo_string45:
	.asciz	"task"                          # string offset=530
.Linfo_string46:
	.asciz	"ids"                           # string offset=535
.Linfo_string47:
	.asciz	"same"                          # string offset=539
.Linfo_string48:
	.asciz	"ctx"                           # string offset=544
.Linfo_string49:
	.asciz	"args"                          # string offset=548
.Linfo_string50:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=553
.Linfo_string51:
	.asciz	"one"                           # string offset=577
.Linfo_string52:
	.asciz	"seen"                          # string offset=581
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.L.str
	.quad	LICENSE
	.quad	switches
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	620
	.long	620
	.long	1213
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
	.long	1
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
	.long	16
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
	.long	42                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	46                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	1
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	92                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	101                             # BTF_KIND_STRUCT(id = 16)
	.long	67108865                        # 0x4000001
	.long	0
	.long	125
	.long	17
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	4
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103809                       # 0xd000001
	.long	2
	.long	130
	.long	15
	.long	134                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	18
	.long	376                             # BTF_KIND_STRUCT(id = 20)
	.long	67108869                        # 0x4000005
	.long	40
	.long	388
	.long	2
	.long	0                               # 0x0
	.long	392
	.long	2
	.long	32                              # 0x20
	.long	397
	.long	22
	.long	64                              # 0x40
	.long	402
	.long	23
	.long	192                             # 0xc0
	.long	415
	.long	23
	.long	256                             # 0x100
	.long	427                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 22)
	.long	50331648                        # 0x3000000
	.long	0
	.long	21
	.long	4
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103809                       # 0xd000001
	.long	2
	.long	130
	.long	15
	.long	926                             # BTF_KIND_FUNC(id = 25)
	.long	201326593                       # 0xc000001
	.long	24
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	21
	.long	4
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 27)
	.long	50331648                        # 0x3000000
	.long	0
	.long	21
	.long	4
	.long	4
	.long	1191                            # BTF_KIND_VAR(id = 28)
	.long	234881024                       # 0xe000000
	.long	27
	.long	1
	.long	1199                            # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	14
	.long	switches
	.long	32
	.long	1205                            # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	28
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
	.ascii	"u64"                           # string offset=42
	.byte	0
	.ascii	"unsigned long long"            # string offset=46
	.byte	0
	.ascii	"type"                          # string offset=65
	.byte	0
	.ascii	"max_entries"                   # string offset=70
	.byte	0
	.ascii	"key"                           # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=86
	.byte	0
	.ascii	"switches"                      # string offset=92
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=101
	.byte	0
	.ascii	"args"                          # string offset=125
	.byte	0
	.ascii	"ctx"                           # string offset=130
	.byte	0
	.ascii	"compare"                       # string offset=134
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=142
	.byte	0
	.ascii	"././core_task.c"               # string offset=159
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task(), *leader = NULL;" # string offset=175
	.byte	0
	.ascii	"\tu64 ids = bpf_get_current_pid_tgid();" # string offset=251
	.byte	0
	.ascii	"\tchar name[16] = {}, comm[16] = {};" # string offset=290
	.byte	0
	.ascii	"\tint pid = 0, tgid = 0, leader_pid = 0, same = 0;" # string offset=326
	.byte	0
	.ascii	"task_struct"                   # string offset=376
	.byte	0
	.ascii	"pid"                           # string offset=388
	.byte	0
	.ascii	"tgid"                          # string offset=392
	.byte	0
	.ascii	"comm"                          # string offset=397
	.byte	0
	.ascii	"group_leader"                  # string offset=402
	.byte	0
	.ascii	"real_parent"                   # string offset=415
	.byte	0
	.ascii	"char"                          # string offset=427
	.byte	0
	.ascii	"0:0"                           # string offset=432
	.byte	0
	.ascii	"\tread(pid, task->pid);"       # string offset=436
	.byte	0
	.ascii	"0:1"                           # string offset=459
	.byte	0
	.ascii	"\tread(tgid, task->tgid);"     # string offset=463
	.byte	0
	.ascii	"0:3"                           # string offset=488
	.byte	0
	.ascii	"\tread(leader, task->group_leader);" # string offset=492
	.byte	0
	.ascii	"\tread(leader_pid, leader->pid);" # string offset=527
	.byte	0
	.ascii	"0:2"                           # string offset=559
	.byte	0
	.ascii	"\tbpf_probe_read_kernel_str(name, sizeof name, (const void *)__builtin_preserve_access_index(&task->comm));" # string offset=563
	.byte	0
	.ascii	"\tbpf_get_current_comm(comm, sizeof comm);" # string offset=670
	.byte	0
	.ascii	"\tsame |= (u32)pid == (u32)ids;" # string offset=712
	.byte	0
	.ascii	"\tsame |= (tgid == (int)(ids >> 32)) << 1;" # string offset=743
	.byte	0
	.ascii	"\tsame |= (leader_pid == tgid) << 2;" # string offset=785
	.byte	0
	.ascii	"\tsame |= (bpf_strncmp(name, 4, \"\") != 0 && name[0] == comm[0] && name[1] == comm[1]) << 3;" # string offset=821
	.byte	0
	.ascii	"\treturn same;"                # string offset=912
	.byte	0
	.ascii	"count"                         # string offset=926
	.byte	0
	.ascii	"raw_tp/sched_switch"           # string offset=932
	.byte	0
	.ascii	"./maps_be.c"                   # string offset=952
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)ctx->args[2];" # string offset=964
	.byte	0
	.ascii	"\tu64 one = 1, *seen;"         # string offset=1014
	.byte	0
	.ascii	"\tseen = bpf_map_lookup_elem(&switches, &pid);" # string offset=1035
	.byte	0
	.ascii	"\tif (seen)"                   # string offset=1081
	.byte	0
	.ascii	"\t\t__sync_fetch_and_add(seen, 1);" # string offset=1092
	.byte	0
	.ascii	"\t\tbpf_map_update_elem(&switches, &pid, &one, NOEXIST);" # string offset=1125
	.byte	0
	.ascii	"\treturn 0;"                   # string offset=1180
	.byte	0
	.ascii	"LICENSE"                       # string offset=1191
	.byte	0
	.ascii	".maps"                         # string offset=1199
	.byte	0
	.ascii	"license"                       # string offset=1205
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	692
	.long	728
	.long	100
	.long	8                               # FuncInfo
	.long	142                             # FuncInfo section string offset=142
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	932                             # FuncInfo section string offset=932
	.long	1
	.long	.Lfunc_begin1
	.long	25
	.long	16                              # LineInfo
	.long	142                             # LineInfo section string offset=142
	.long	34
	.long	.Ltmp0
	.long	159
	.long	175
	.long	21541                           # Line 21 Col 37
	.long	.Ltmp4
	.long	159
	.long	175
	.long	21566                           # Line 21 Col 62
	.long	.Ltmp5
	.long	159
	.long	251
	.long	22540                           # Line 22 Col 12
	.long	.Ltmp9
	.long	159
	.long	290
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp10
	.long	159
	.long	290
	.long	23574                           # Line 23 Col 22
	.long	.Ltmp11
	.long	159
	.long	326
	.long	24582                           # Line 24 Col 6
	.long	.Ltmp12
	.long	159
	.long	326
	.long	24591                           # Line 24 Col 15
	.long	.Ltmp16
	.long	159
	.long	326
	.long	24601                           # Line 24 Col 25
	.long	.Ltmp17
	.long	159
	.long	436
	.long	26626                           # Line 26 Col 2
	.long	.Ltmp20
	.long	159
	.long	463
	.long	27650                           # Line 27 Col 2
	.long	.Ltmp23
	.long	159
	.long	492
	.long	28674                           # Line 28 Col 2
	.long	.Ltmp25
	.long	159
	.long	527
	.long	29715                           # Line 29 Col 19
	.long	.Ltmp26
	.long	159
	.long	527
	.long	29698                           # Line 29 Col 2
	.long	.Ltmp31
	.long	159
	.long	563
	.long	30722                           # Line 30 Col 2
	.long	.Ltmp33
	.long	159
	.long	670
	.long	31746                           # Line 31 Col 2
	.long	.Ltmp35
	.long	159
	.long	712
	.long	32783                           # Line 32 Col 15
	.long	.Ltmp38
	.long	159
	.long	743
	.long	33803                           # Line 33 Col 11
	.long	.Ltmp41
	.long	159
	.long	785
	.long	34827                           # Line 34 Col 11
	.long	.Ltmp42
	.long	159
	.long	821
	.long	35851                           # Line 35 Col 11
	.long	.Ltmp44
	.long	159
	.long	821
	.long	35881                           # Line 35 Col 41
	.long	.Ltmp47
	.long	159
	.long	821
	.long	35895                           # Line 35 Col 55
	.long	.Ltmp48
	.long	159
	.long	821
	.long	35884                           # Line 35 Col 44
	.long	.Ltmp49
	.long	159
	.long	821
	.long	35903                           # Line 35 Col 63
	.long	.Ltmp52
	.long	159
	.long	821
	.long	35917                           # Line 35 Col 77
	.long	.Ltmp53
	.long	159
	.long	821
	.long	35906                           # Line 35 Col 66
	.long	.Ltmp54
	.long	159
	.long	821
	.long	35926                           # Line 35 Col 86
	.long	.Ltmp61
	.long	159
	.long	712
	.long	32787                           # Line 32 Col 19
	.long	.Ltmp66
	.long	159
	.long	785
	.long	34847                           # Line 34 Col 31
	.long	.Ltmp71
	.long	159
	.long	743
	.long	33821                           # Line 33 Col 29
	.long	.Ltmp74
	.long	159
	.long	743
	.long	33829                           # Line 33 Col 37
	.long	.Ltmp77
	.long	159
	.long	743
	.long	33799                           # Line 33 Col 7
	.long	.Ltmp80
	.long	159
	.long	785
	.long	34823                           # Line 34 Col 7
	.long	.Ltmp83
	.long	159
	.long	821
	.long	35847                           # Line 35 Col 7
	.long	.Ltmp86
	.long	159
	.long	912
	.long	36866                           # Line 36 Col 2
	.long	932                             # LineInfo section string offset=932
	.long	8
	.long	.Ltmp89
	.long	952
	.long	964
	.long	17445                           # Line 17 Col 37
	.long	.Ltmp92
	.long	952
	.long	1014
	.long	18438                           # Line 18 Col 6
	.long	.Ltmp98
	.long	952
	.long	436
	.long	21506                           # Line 21 Col 2
	.long	.Ltmp100
	.long	952
	.long	1035
	.long	22537                           # Line 22 Col 9
	.long	.Ltmp103
	.long	952
	.long	1081
	.long	23558                           # Line 23 Col 6
	.long	.Ltmp106
	.long	952
	.long	1092
	.long	24579                           # Line 24 Col 3
	.long	.Ltmp109
	.long	952
	.long	1125
	.long	26627                           # Line 26 Col 3
	.long	.Ltmp112
	.long	952
	.long	1180
	.long	27650                           # Line 27 Col 2
	.long	16                              # FieldReloc
	.long	142                             # Field reloc section string offset=142
	.long	4
	.long	.Ltmp15
	.long	20
	.long	432
	.long	0
	.long	.Ltmp19
	.long	20
	.long	459
	.long	0
	.long	.Ltmp22
	.long	20
	.long	488
	.long	0
	.long	.Ltmp28
	.long	20
	.long	559
	.long	0
	.long	932                             # Field reloc section string offset=932
	.long	1
	.long	.Ltmp93
	.long	20
	.long	432
	.long	0
	.addrsig
	.addrsig_sym compare
	.addrsig_sym count
	.addrsig_sym LICENSE
	.addrsig_sym switches
	.section	.debug_line,"",@progbits
.Lline_table_start0:
