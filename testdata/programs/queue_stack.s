	.file	"queue_stack.c"
	.file	0 "." "queue_stack.c" md5 0xcbf4c38d422005f1a26f2ec11eeeb3f7
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	push_pop                        # -- Begin function push_pop
	.p2align	3
	.type	push_pop,@function
push_pop:                               # @push_pop
.Lfunc_begin0:
	.loc	0 21 0                          # queue_stack.c:21:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 0
.Ltmp0:
	.loc	0 22 6 prologue_end             # queue_stack.c:22:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	.loc	0 22 21                         # queue_stack.c:22:21
.Ltmp3:
	*(u32 *)(r10 - 8) = w1
	.loc	0 22 36                         # queue_stack.c:22:36
.Ltmp4:
	*(u32 *)(r10 - 12) = w1
	.loc	0 22 52                         # queue_stack.c:22:52
.Ltmp5:
	*(u32 *)(r10 - 16) = w1
.Ltmp6:
.Ltmp7:
	#DEBUG_VALUE: i <- 1
	.loc	0 0 52 is_stmt 0                # queue_stack.c:0:52
	w1 = 1
.Ltmp8:
	.loc	0 25 7 is_stmt 1                # queue_stack.c:25:7
.Ltmp9:
.Ltmp10:
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
.Ltmp11:
	.loc	0 27 7                          # queue_stack.c:27:7
.Ltmp12:
.Ltmp13:
	r1 = queue ll
	r3 = 0
	call 87
.Ltmp14:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp15:
	if r0 != 0 goto LBB0_11
.Ltmp16:
.Ltmp17:
# %bb.1:
	#DEBUG_VALUE: i <- 1
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -20
	.loc	0 27 49 is_stmt 1               # queue_stack.c:27:49
.Ltmp18:
	r1 = stack ll
	r3 = 0
	call 87
.Ltmp19:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp20:
	if r0 != 0 goto LBB0_11
.Ltmp21:
.Ltmp22:
# %bb.2:
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: i <- 2
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	w1 = 2
	.loc	0 25 7 is_stmt 1                # queue_stack.c:25:7
.Ltmp23:
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
.Ltmp24:
	.loc	0 27 7                          # queue_stack.c:27:7
.Ltmp25:
.Ltmp26:
	r1 = queue ll
	r3 = 0
	call 87
.Ltmp27:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp28:
	if r0 != 0 goto LBB0_11
.Ltmp29:
.Ltmp30:
# %bb.3:
	#DEBUG_VALUE: i <- 2
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -20
	.loc	0 27 49 is_stmt 1               # queue_stack.c:27:49
.Ltmp31:
	r1 = stack ll
	r3 = 0
	call 87
.Ltmp32:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp33:
	if r0 != 0 goto LBB0_11
.Ltmp34:
.Ltmp35:
# %bb.4:
	#DEBUG_VALUE: i <- 2
	#DEBUG_VALUE: i <- 3
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	w1 = 3
	.loc	0 25 7 is_stmt 1                # queue_stack.c:25:7
.Ltmp36:
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
.Ltmp37:
	.loc	0 27 7                          # queue_stack.c:27:7
.Ltmp38:
.Ltmp39:
	r1 = queue ll
	r3 = 0
	call 87
.Ltmp40:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp41:
	if r0 != 0 goto LBB0_11
.Ltmp42:
.Ltmp43:
# %bb.5:
	#DEBUG_VALUE: i <- 3
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -20
	.loc	0 27 49 is_stmt 1               # queue_stack.c:27:49
.Ltmp44:
	r1 = stack ll
	r3 = 0
	call 87
.Ltmp45:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp46:
	if r0 != 0 goto LBB0_11
.Ltmp47:
.Ltmp48:
# %bb.6:
	#DEBUG_VALUE: i <- 3
	#DEBUG_VALUE: i <- 4
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	w1 = 4
	.loc	0 25 7 is_stmt 1                # queue_stack.c:25:7
.Ltmp49:
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
.Ltmp50:
	.loc	0 27 7                          # queue_stack.c:27:7
.Ltmp51:
.Ltmp52:
	r1 = queue ll
	r3 = 0
	call 87
.Ltmp53:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp54:
	if r0 != 0 goto LBB0_11
.Ltmp55:
.Ltmp56:
# %bb.7:
	#DEBUG_VALUE: i <- 4
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -20
	.loc	0 27 49 is_stmt 1               # queue_stack.c:27:49
.Ltmp57:
	r1 = stack ll
	r3 = 0
	call 87
.Ltmp58:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp59:
	if r0 != 0 goto LBB0_11
.Ltmp60:
.Ltmp61:
# %bb.8:
	#DEBUG_VALUE: i <- 4
	#DEBUG_VALUE: i <- 5
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	w1 = 5
	.loc	0 25 7 is_stmt 1                # queue_stack.c:25:7
.Ltmp62:
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
.Ltmp63:
	.loc	0 27 7                          # queue_stack.c:27:7
.Ltmp64:
.Ltmp65:
	r1 = queue ll
	r3 = 0
	call 87
.Ltmp66:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp67:
	if r0 != 0 goto LBB0_11
.Ltmp68:
.Ltmp69:
# %bb.9:
	#DEBUG_VALUE: i <- 5
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -20
	.loc	0 27 49 is_stmt 1               # queue_stack.c:27:49
.Ltmp70:
	r1 = stack ll
	r3 = 0
	call 87
.Ltmp71:
	.loc	0 27 46                         # queue_stack.c:27:46
.Ltmp72:
	if r0 != 0 goto LBB0_11
.Ltmp73:
.Ltmp74:
# %bb.10:
	#DEBUG_VALUE: i <- 6
	.loc	0 0 46 is_stmt 0                # queue_stack.c:0:46
	r2 = r10
	r2 += -4
.Ltmp75:
	.loc	0 30 6 is_stmt 1                # queue_stack.c:30:6
.Ltmp76:
.Ltmp77:
	r1 = queue ll
	call 88
.Ltmp78:
	.loc	0 30 6                          # queue_stack.c:30:6
	r1 = r0
	w0 = -2
	.loc	0 30 43 is_stmt 0               # queue_stack.c:30:43
.Ltmp79:
	if r1 == 0 goto LBB0_12
	goto LBB0_16
LBB0_12:
	.loc	0 0 43                          # queue_stack.c:0:43
	r2 = r10
	r2 += -8
	.loc	0 30 46 is_stmt 1               # queue_stack.c:30:46
.Ltmp80:
	r1 = stack ll
	call 88
.Ltmp81:
	.loc	0 30 46                         # queue_stack.c:30:46
	r1 = r0
	w0 = -2
	.loc	0 30 43 is_stmt 0               # queue_stack.c:30:43
.Ltmp82:
	if r1 != 0 goto LBB0_16
.Ltmp83:
.Ltmp84:
# %bb.13:
	.loc	0 0 43                          # queue_stack.c:0:43
	r2 = r10
	r2 += -12
.Ltmp85:
	.loc	0 32 6 is_stmt 1                # queue_stack.c:32:6
.Ltmp86:
.Ltmp87:
	r1 = queue ll
	call 89
.Ltmp88:
	.loc	0 32 6                          # queue_stack.c:32:6
	r1 = r0
	w0 = -3
	.loc	0 32 45 is_stmt 0               # queue_stack.c:32:45
.Ltmp89:
	if r1 != 0 goto LBB0_16
# %bb.14:
	.loc	0 0 45                          # queue_stack.c:0:45
	r2 = r10
	r2 += -16
	.loc	0 32 48 is_stmt 1               # queue_stack.c:32:48
.Ltmp90:
	r1 = stack ll
	call 89
.Ltmp91:
	.loc	0 32 48                         # queue_stack.c:32:48
	r1 = r0
	w0 = -3
	.loc	0 32 45 is_stmt 0               # queue_stack.c:32:45
.Ltmp92:
	if r1 != 0 goto LBB0_16
.Ltmp93:
.Ltmp94:
# %bb.15:
	.loc	0 34 9 is_stmt 1                # queue_stack.c:34:9
.Ltmp95:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 34 19 is_stmt 0               # queue_stack.c:34:19
.Ltmp96:
	w1 *= 1000
	.loc	0 34 28                         # queue_stack.c:34:28
.Ltmp97:
	w0 = *(u32 *)(r10 - 8)
	.loc	0 34 38                         # queue_stack.c:34:38
.Ltmp98:
	w0 *= 100
	.loc	0 34 26                         # queue_stack.c:34:26
.Ltmp99:
	w0 += w1
	.loc	0 34 46                         # queue_stack.c:34:46
.Ltmp100:
	w1 = *(u32 *)(r10 - 12)
	.loc	0 34 57                         # queue_stack.c:34:57
.Ltmp101:
	w1 *= 10
	.loc	0 34 44                         # queue_stack.c:34:44
.Ltmp102:
	w0 += w1
	.loc	0 34 64                         # queue_stack.c:34:64
.Ltmp103:
	w1 = *(u32 *)(r10 - 16)
	.loc	0 34 62                         # queue_stack.c:34:62
.Ltmp104:
	w0 += w1
	goto LBB0_16
LBB0_11:
	.loc	0 0 62                          # queue_stack.c:0:62
	w0 = -1
LBB0_16:
	.loc	0 35 1 is_stmt 1                # queue_stack.c:35:1
.Ltmp105:
	exit
.Ltmp106:
.Ltmp107:
.Lfunc_end0:
	.size	push_pop, .Lfunc_end0-push_pop
	.cfi_endproc
                                        # -- End function
	.type	queue,@object                   # @queue
	.section	.maps,"aw",@progbits
	.globl	queue
	.p2align	3, 0x0
queue:
	.zero	24
	.size	queue, 24

	.type	stack,@object                   # @stack
	.globl	stack
	.p2align	3, 0x0
stack:
	.zero	24
	.size	stack, 24

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
	.long	1                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp34-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp34-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp47-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp60-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp73-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
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
	.byte	17                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x1fa DW_TAG_compile_unit
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
	.byte	37                              # DW_AT_decl_line
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
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x20 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	113                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	134                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x71:0x5 DW_TAG_pointer_type
	.long	118                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x76:0xc DW_TAG_array_type
	.long	130                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x7b:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	22                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x82:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x86:0x5 DW_TAG_pointer_type
	.long	139                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x8b:0xc DW_TAG_array_type
	.long	130                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x90:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	8                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x97:0x5 DW_TAG_pointer_type
	.long	156                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x9c:0x8 DW_TAG_typedef
	.long	164                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xa4:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xa8:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	179                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xb3:0x20 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xb7:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	211                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xc0:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	134                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xc9:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xd3:0x5 DW_TAG_pointer_type
	.long	216                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xd8:0xc DW_TAG_array_type
	.long	130                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xdd:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	23                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xe4:0x9 DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	237                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	182                             # DW_AT_decl_line
	.byte	87                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xed:0x5 DW_TAG_pointer_type
	.long	242                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xf2:0x15 DW_TAG_subroutine_type
	.long	263                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xf7:0x5 DW_TAG_formal_parameter
	.long	267                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xfc:0x5 DW_TAG_formal_parameter
	.long	268                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x101:0x5 DW_TAG_formal_parameter
	.long	274                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x107:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0x10b:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x10c:0x5 DW_TAG_pointer_type
	.long	273                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x111:0x1 DW_TAG_const_type
	.byte	10                              # Abbrev [10] 0x112:0x8 DW_TAG_typedef
	.long	282                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x11a:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x11e:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	295                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	183                             # DW_AT_decl_line
	.byte	88                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x127:0x5 DW_TAG_pointer_type
	.long	300                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x12c:0x10 DW_TAG_subroutine_type
	.long	263                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x131:0x5 DW_TAG_formal_parameter
	.long	267                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x136:0x5 DW_TAG_formal_parameter
	.long	267                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x13c:0x9 DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	295                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	184                             # DW_AT_decl_line
	.byte	89                              # DW_AT_const_value
	.byte	16                              # Abbrev [16] 0x145:0x19 DW_TAG_enumeration_type
	.long	164                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x14d:0x3 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x150:0x4 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x154:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x157:0x3 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x15a:0x3 DW_TAG_enumerator
	.byte	24                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x15e:0x66 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	130                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x16d:0x8 DW_TAG_formal_parameter
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	452                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x175:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x180:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x18b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x196:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1a1:0x22 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp73-.Ltmp8                  # DW_AT_high_pc
	.byte	22                              # Abbrev [22] 0x1a7:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1b0:0x12 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp73-.Ltmp8                  # DW_AT_high_pc
	.byte	20                              # Abbrev [20] 0x1b6:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	156                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1c4:0x5 DW_TAG_pointer_type
	.long	457                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1c9:0x3c DW_TAG_structure_type
	.byte	38                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1ce:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d7:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e0:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e9:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1f2:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1fb:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	160                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"queue_stack.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=48
.Linfo_string4:
	.asciz	"char"                          # string offset=56
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=61
.Linfo_string6:
	.asciz	"queue"                         # string offset=81
.Linfo_string7:
	.asciz	"type"                          # string offset=87
.Linfo_string8:
	.asciz	"int"                           # string offset=92
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=96
.Linfo_string10:
	.asciz	"value"                         # string offset=108
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=114
.Linfo_string12:
	.asciz	"u32"                           # string offset=127
.Linfo_string13:
	.asciz	"stack"                         # string offset=131
.Linfo_string14:
	.asciz	"bpf_map_push_elem"             # string offset=137
.Linfo_string15:
	.asciz	"long"                          # string offset=155
.Linfo_string16:
	.asciz	"unsigned long long"            # string offset=160
.Linfo_string17:
	.asciz	"u64"                           # string offset=179
.Linfo_string18:
	.asciz	"bpf_map_pop_elem"              # string offset=183
.Linfo_string19:
	.asciz	"bpf_map_peek_elem"             # string offset=200
.Linfo_string20:
	.asciz	"F_NO_PREALLOC"                 # string offset=218
.Linfo_string21:
	.asciz	"F_MMAPABLE"                    # string offset=232
.Linfo_string22:
	.asciz	"ANY"                           # string offset=243
.Linfo_string23:
	.asciz	"NOEXIST"                       # string offset=247
.Linfo_string24:
	.asciz	"EXIST"                         # string offset=255
.Linfo_string25:
	.asciz	"push_pop"                      # string offset=261
.Linfo_string26:
	.asciz	"queue_pop"                     # string offset=270
.Linfo_string27:
	.asciz	"stack_pop"                     # string offset=280
.Linfo_string28:
	.asciz	"queue_peek"                    # string offset=290
.Linfo_string29:
	.asciz	"stack_peek"                    # string offset=301
.Linfo_string30:
	.asciz	"i"                             # string offset=312
.Linfo_string31:
	.asciz	"ctx"                           # string offset=314
.Linfo_string32:
	.asciz	"data"                          # string offset=318
.Linfo_string33:
	.asciz	"data_end"                      # string offset=323
.Linfo_string34:
	.asciz	"data_meta"                     # string offset=332
.Linfo_string35:
	.asciz	"ingress_ifindex"               # string offset=342
.Linfo_string36:
	.asciz	"rx_queue_index"                # string offset=358
.Linfo_string37:
	.asciz	"egress_ifindex"                # string offset=373
.Linfo_string38:
	.asciz	"xdp_md"                        # string offset=388
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	queue
	.quad	stack
	.quad	.Lfunc_begin0
	.quad	.Ltmp8
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	552
	.long	552
	.long	666
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
	.long	22
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
	.long	8
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
	.long	0                               # BTF_KIND_STRUCT(id = 10)
	.long	67108867                        # 0x4000003
	.long	24
	.long	42
	.long	1
	.long	0                               # 0x0
	.long	47
	.long	5
	.long	64                              # 0x40
	.long	59
	.long	7
	.long	128                             # 0x80
	.long	65                              # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 12)
	.long	33554432                        # 0x2000000
	.long	13
	.long	0                               # BTF_KIND_ARRAY(id = 13)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	23
	.long	0                               # BTF_KIND_STRUCT(id = 14)
	.long	67108867                        # 0x4000003
	.long	24
	.long	42
	.long	12
	.long	0                               # 0x0
	.long	47
	.long	5
	.long	64                              # 0x40
	.long	59
	.long	7
	.long	128                             # 0x80
	.long	71                              # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	17
	.long	77                              # BTF_KIND_STRUCT(id = 17)
	.long	67108870                        # 0x4000006
	.long	24
	.long	84
	.long	8
	.long	0                               # 0x0
	.long	89
	.long	8
	.long	32                              # 0x20
	.long	98
	.long	8
	.long	64                              # 0x40
	.long	108
	.long	8
	.long	96                              # 0x60
	.long	124
	.long	8
	.long	128                             # 0x80
	.long	139
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103809                       # 0xd000001
	.long	2
	.long	154
	.long	16
	.long	158                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	18
	.long	639                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	4
	.long	4
	.long	644                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	21
	.long	1
	.long	652                             # BTF_KIND_DATASEC(id = 23)
	.long	251658242                       # 0xf000002
	.long	0
	.long	11
	.long	queue
	.long	24
	.long	15
	.long	stack
	.long	24
	.long	658                             # BTF_KIND_DATASEC(id = 24)
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
	.ascii	"u32"                           # string offset=25
	.byte	0
	.ascii	"unsigned int"                  # string offset=29
	.byte	0
	.ascii	"type"                          # string offset=42
	.byte	0
	.ascii	"max_entries"                   # string offset=47
	.byte	0
	.ascii	"value"                         # string offset=59
	.byte	0
	.ascii	"queue"                         # string offset=65
	.byte	0
	.ascii	"stack"                         # string offset=71
	.byte	0
	.ascii	"xdp_md"                        # string offset=77
	.byte	0
	.ascii	"data"                          # string offset=84
	.byte	0
	.ascii	"data_end"                      # string offset=89
	.byte	0
	.ascii	"data_meta"                     # string offset=98
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=108
	.byte	0
	.ascii	"rx_queue_index"                # string offset=124
	.byte	0
	.ascii	"egress_ifindex"                # string offset=139
	.byte	0
	.ascii	"ctx"                           # string offset=154
	.byte	0
	.ascii	"push_pop"                      # string offset=158
	.byte	0
	.ascii	"xdp"                           # string offset=167
	.byte	0
	.ascii	"./queue_stack.c"               # string offset=171
	.byte	0
	.ascii	"int push_pop(struct xdp_md *ctx)" # string offset=187
	.byte	0
	.ascii	"\tu32 queue_pop = 0, stack_pop = 0, queue_peek = 0, stack_peek = 0;" # string offset=220
	.byte	0
	.ascii	"\t\tu32 value = i;"            # string offset=287
	.byte	0
	.ascii	"\t\tif (bpf_map_push_elem(&queue, &value, ANY) || bpf_map_push_elem(&stack, &value, ANY))" # string offset=304
	.byte	0
	.ascii	"\tif (bpf_map_pop_elem(&queue, &queue_pop) || bpf_map_pop_elem(&stack, &stack_pop))" # string offset=392
	.byte	0
	.ascii	"\tif (bpf_map_peek_elem(&queue, &queue_peek) || bpf_map_peek_elem(&stack, &stack_peek))" # string offset=475
	.byte	0
	.ascii	"\treturn queue_pop * 1000 + stack_pop * 100 + queue_peek * 10 + stack_peek;" # string offset=562
	.byte	0
	.byte	125                             # string offset=637
	.byte	0
	.ascii	"char"                          # string offset=639
	.byte	0
	.ascii	"LICENSE"                       # string offset=644
	.byte	0
	.ascii	".maps"                         # string offset=652
	.byte	0
	.ascii	"license"                       # string offset=658
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	796
	.long	816
	.long	0
	.long	8                               # FuncInfo
	.long	167                             # FuncInfo section string offset=167
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	16                              # LineInfo
	.long	167                             # LineInfo section string offset=167
	.long	49
	.long	.Lfunc_begin0
	.long	171
	.long	187
	.long	20480                           # Line 20 Col 0
	.long	.Ltmp2
	.long	171
	.long	220
	.long	22534                           # Line 22 Col 6
	.long	.Ltmp3
	.long	171
	.long	220
	.long	22549                           # Line 22 Col 21
	.long	.Ltmp4
	.long	171
	.long	220
	.long	22564                           # Line 22 Col 36
	.long	.Ltmp5
	.long	171
	.long	220
	.long	22580                           # Line 22 Col 52
	.long	.Ltmp10
	.long	171
	.long	287
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp13
	.long	171
	.long	304
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp15
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp18
	.long	171
	.long	304
	.long	27697                           # Line 27 Col 49
	.long	.Ltmp20
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp23
	.long	171
	.long	287
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp26
	.long	171
	.long	304
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp28
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp31
	.long	171
	.long	304
	.long	27697                           # Line 27 Col 49
	.long	.Ltmp33
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp36
	.long	171
	.long	287
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp39
	.long	171
	.long	304
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp41
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp44
	.long	171
	.long	304
	.long	27697                           # Line 27 Col 49
	.long	.Ltmp46
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp49
	.long	171
	.long	287
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp52
	.long	171
	.long	304
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp54
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp57
	.long	171
	.long	304
	.long	27697                           # Line 27 Col 49
	.long	.Ltmp59
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp62
	.long	171
	.long	287
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp65
	.long	171
	.long	304
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp67
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp70
	.long	171
	.long	304
	.long	27697                           # Line 27 Col 49
	.long	.Ltmp72
	.long	171
	.long	304
	.long	27694                           # Line 27 Col 46
	.long	.Ltmp77
	.long	171
	.long	392
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp79
	.long	171
	.long	392
	.long	30763                           # Line 30 Col 43
	.long	.Ltmp80
	.long	171
	.long	392
	.long	30766                           # Line 30 Col 46
	.long	.Ltmp82
	.long	171
	.long	392
	.long	30763                           # Line 30 Col 43
	.long	.Ltmp87
	.long	171
	.long	475
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp89
	.long	171
	.long	475
	.long	32813                           # Line 32 Col 45
	.long	.Ltmp90
	.long	171
	.long	475
	.long	32816                           # Line 32 Col 48
	.long	.Ltmp92
	.long	171
	.long	475
	.long	32813                           # Line 32 Col 45
	.long	.Ltmp95
	.long	171
	.long	562
	.long	34825                           # Line 34 Col 9
	.long	.Ltmp96
	.long	171
	.long	562
	.long	34835                           # Line 34 Col 19
	.long	.Ltmp97
	.long	171
	.long	562
	.long	34844                           # Line 34 Col 28
	.long	.Ltmp98
	.long	171
	.long	562
	.long	34854                           # Line 34 Col 38
	.long	.Ltmp99
	.long	171
	.long	562
	.long	34842                           # Line 34 Col 26
	.long	.Ltmp100
	.long	171
	.long	562
	.long	34862                           # Line 34 Col 46
	.long	.Ltmp101
	.long	171
	.long	562
	.long	34873                           # Line 34 Col 57
	.long	.Ltmp102
	.long	171
	.long	562
	.long	34860                           # Line 34 Col 44
	.long	.Ltmp103
	.long	171
	.long	562
	.long	34880                           # Line 34 Col 64
	.long	.Ltmp104
	.long	171
	.long	562
	.long	34878                           # Line 34 Col 62
	.long	.Ltmp105
	.long	171
	.long	637
	.long	35841                           # Line 35 Col 1
	.addrsig
	.addrsig_sym push_pop
	.addrsig_sym queue
	.addrsig_sym stack
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
