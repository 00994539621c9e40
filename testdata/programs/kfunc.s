	.file	"kfunc.c"
	.file	0 "." "kfunc.c" md5 0x8479d12312754f5d69d9f64a8cc284cf
	.section	tc,"ax",@progbits
	.globl	dynptr                          # -- Begin function dynptr
	.p2align	3
	.type	dynptr,@function
dynptr:                                 # @dynptr
.Lfunc_begin0:
	.loc	0 26 0                          # kfunc.c:26:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: dynptr:skb <- $r1
	r3 = r10
	r3 += -24
.Ltmp0:
	.loc	0 30 6 prologue_end             # kfunc.c:30:6
.Ltmp1:
.Ltmp2:
	r2 = 0
	call bpf_dynptr_from_skb
.Ltmp3:
.Ltmp4:
	.loc	0 30 6                          # kfunc.c:30:6
	w1 = w0
	w0 = -1
.Ltmp5:
	if w1 != 0 goto LBB0_3
.Ltmp6:
.Ltmp7:
# %bb.1:
	.loc	0 0 6 is_stmt 0                 # kfunc.c:0:6
	r1 = r10
	r1 += -24
	r3 = r10
	r3 += -4
	.loc	0 32 10 is_stmt 1               # kfunc.c:32:10
.Ltmp8:
	r2 = 20
	r4 = 4
	call bpf_dynptr_slice
.Ltmp9:
	.loc	0 32 10                         # kfunc.c:32:10
	r1 = r0
.Ltmp10:
.Ltmp11:
	#DEBUG_VALUE: dynptr:bytes <- $r1
	.loc	0 0 10 is_stmt 0                # kfunc.c:0:10
	w0 = -2
.Ltmp12:
	.loc	0 33 6 is_stmt 1                # kfunc.c:33:6
.Ltmp13:
.Ltmp14:
	if r1 == 0 goto LBB0_3
.Ltmp15:
.Ltmp16:
# %bb.2:
	#DEBUG_VALUE: dynptr:bytes <- $r1
	.loc	0 36 24                         # kfunc.c:36:24
.Ltmp17:
	w2 = *(u8 *)(r1 + 1)
	.loc	0 36 22 is_stmt 0               # kfunc.c:36:22
.Ltmp18:
	w2 <<= 1
	.loc	0 36 9                          # kfunc.c:36:9
.Ltmp19:
	w0 = *(u8 *)(r1 + 0)
	.loc	0 36 18                         # kfunc.c:36:18
.Ltmp20:
	w0 += w2
	.loc	0 36 39                         # kfunc.c:36:39
.Ltmp21:
	w2 = *(u8 *)(r1 + 2)
	.loc	0 36 37                         # kfunc.c:36:37
.Ltmp22:
	w2 <<= 2
	.loc	0 36 33                         # kfunc.c:36:33
.Ltmp23:
	w0 += w2
	.loc	0 36 54                         # kfunc.c:36:54
.Ltmp24:
	w1 = *(u8 *)(r1 + 3)
.Ltmp25:
.Ltmp26:
	.loc	0 36 52                         # kfunc.c:36:52
.Ltmp27:
	w1 <<= 3
	.loc	0 36 48                         # kfunc.c:36:48
.Ltmp28:
	w0 += w1
	.loc	0 36 63                         # kfunc.c:36:63
.Ltmp29:
	w0 += -19
LBB0_3:
	.loc	0 37 1 is_stmt 1                # kfunc.c:37:1
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end0:
	.size	dynptr, .Lfunc_end0-dynptr
	.cfi_endproc
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
                                        # -- End function
	.section	syscall,"ax",@progbits
	.globl	cpumask                         # -- Begin function cpumask
	.p2align	3
	.type	cpumask,@function
cpumask:                                # @cpumask
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 42 29 prologue_end            # kfunc.c:42:29
.Ltmp33:
	call bpf_cpumask_create
.Ltmp34:
	.loc	0 42 29                         # kfunc.c:42:29
	r6 = r0
.Ltmp35:
.Ltmp36:
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 0 29 is_stmt 0                # kfunc.c:0:29
	w7 = -1
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: cpumask:answer <- 0
	.loc	0 45 6 is_stmt 1                # kfunc.c:45:6
.Ltmp39:
	if r6 == 0 goto LBB1_7
.Ltmp40:
.Ltmp41:
# %bb.1:
	#DEBUG_VALUE: cpumask:answer <- 0
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 0 6 is_stmt 0                 # kfunc.c:0:6
	w8 = 0
	.loc	0 47 2 is_stmt 1                # kfunc.c:47:2
.Ltmp42:
	w1 = 0
	r2 = r6
	call bpf_cpumask_set_cpu
.Ltmp43:
	.loc	0 48 6                          # kfunc.c:48:6
.Ltmp44:
.Ltmp45:
	r1 = bpf_cpumask_test_cpu ll
.Ltmp46:
	if r1 == 0 goto LBB1_4
.Ltmp47:
.Ltmp48:
# %bb.2:
	#DEBUG_VALUE: cpumask:answer <- 0
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 49 13                         # kfunc.c:49:13
.Ltmp49:
	w1 = 0
	r2 = r6
	call bpf_cpumask_test_cpu
.Ltmp50:
	w0 &= 1
	w8 = 2
	.loc	0 49 61 is_stmt 0               # kfunc.c:49:61
.Ltmp51:
	if w0 != 0 goto LBB1_4
.Ltmp52:
.Ltmp53:
# %bb.3:
	#DEBUG_VALUE: cpumask:answer <- 0
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 0 61                          # kfunc.c:0:61
	w8 = 0
.Ltmp54:
.Ltmp55:
	#DEBUG_VALUE: cpumask:answer <- $w8
LBB1_4:
	#DEBUG_VALUE: cpumask:mask <- $r6
	#DEBUG_VALUE: cpumask:answer <- $w8
	w7 = 4
.Ltmp56:
	.loc	0 50 6 is_stmt 1                # kfunc.c:50:6
.Ltmp57:
.Ltmp58:
	r1 = bpf_cpumask_no_such_function ll
.Ltmp59:
	if r1 == 0 goto LBB1_6
.Ltmp60:
.Ltmp61:
# %bb.5:
	#DEBUG_VALUE: cpumask:answer <- $w8
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 51 13                         # kfunc.c:51:13
.Ltmp62:
	r1 = r6
	call bpf_cpumask_no_such_function
.Ltmp63:
	w7 = w0
.Ltmp64:
.Ltmp65:
	#DEBUG_VALUE: cpumask:answer <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_or, DW_OP_stack_value] $w8, $w7
LBB1_6:
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 54 2                          # kfunc.c:54:2
.Ltmp66:
	r1 = r6
	call bpf_cpumask_release
.Ltmp67:
	.loc	0 0 0 is_stmt 0                 # kfunc.c:0
.Ltmp68:
	w7 |= w8
.Ltmp69:
.Ltmp70:
	#DEBUG_VALUE: cpumask:answer <- $w7
LBB1_7:
	#DEBUG_VALUE: cpumask:mask <- $r6
	.loc	0 56 1 is_stmt 1                # kfunc.c:56:1
.Ltmp71:
	w0 = w7
	exit
.Ltmp72:
.Ltmp73:
.Lfunc_end1:
	.size	cpumask, .Lfunc_end1-cpumask
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
	.long	4                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3                               # DW_LLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Ltmp3-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp35-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp54-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp54-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp64-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	88                              # DW_OP_reg8
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	1                               # Abbrev [1] 0xc:0x339 DW_TAG_compile_unit
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
	.byte	58                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x4e:0x5 DW_TAG_pointer_type
	.long	83                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x53:0xf DW_TAG_structure_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x58:0x9 DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	98                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x62:0xc DW_TAG_array_type
	.long	110                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x67:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x6e:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x72:0x44 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	59                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	206                             # DW_AT_type
                                        # DW_AT_external
	.byte	11                              # Abbrev [11] 0x81:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	64                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	210                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x8a:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.byte	60                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	807                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x95:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	63                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	560                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa0:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	65                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	831                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xa9:0x6 DW_TAG_call_site
	.long	182                             # DW_AT_call_origin
	.byte	2                               # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0xaf:0x6 DW_TAG_call_site
	.long	587                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xb6:0x18 DW_TAG_subprogram
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	206                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0xbe:0x5 DW_TAG_formal_parameter
	.long	210                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xc3:0x5 DW_TAG_formal_parameter
	.long	536                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xc8:0x5 DW_TAG_formal_parameter
	.long	555                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xce:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0xd2:0x5 DW_TAG_pointer_type
	.long	215                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0xd7:0x11d DW_TAG_structure_type
	.byte	47                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0xdc:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0xe5:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0xee:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0xf7:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x100:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x109:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x112:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x11b:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x124:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x12d:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x136:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x13f:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x148:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	512                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x151:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x15a:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x163:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x16c:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x175:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x17e:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x187:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x190:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x199:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	524                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1a2:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	524                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1ab:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1b4:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1bd:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1c6:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	536                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1cf:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	536                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1d8:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1e1:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	500                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1ea:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	548                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x1f4:0x8 DW_TAG_typedef
	.long	508                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x1fc:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x200:0xc DW_TAG_array_type
	.long	500                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x205:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x20c:0xc DW_TAG_array_type
	.long	500                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x211:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x218:0x8 DW_TAG_typedef
	.long	544                             # DW_AT_type
	.byte	41                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x220:0x4 DW_TAG_base_type
	.byte	40                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x224:0x5 DW_TAG_pointer_type
	.long	553                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x229:0x2 DW_TAG_structure_type
	.byte	46                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	7                               # Abbrev [7] 0x22b:0x5 DW_TAG_pointer_type
	.long	560                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x230:0xf DW_TAG_structure_type
	.byte	49                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	149                             # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x235:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	575                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	150                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x23f:0xc DW_TAG_array_type
	.long	536                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x244:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x24b:0x1d DW_TAG_subprogram
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	616                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x253:0x5 DW_TAG_formal_parameter
	.long	617                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x258:0x5 DW_TAG_formal_parameter
	.long	536                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x25d:0x5 DW_TAG_formal_parameter
	.long	616                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x262:0x5 DW_TAG_formal_parameter
	.long	536                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x268:0x1 DW_TAG_pointer_type
	.byte	7                               # Abbrev [7] 0x269:0x5 DW_TAG_pointer_type
	.long	622                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x26e:0x5 DW_TAG_const_type
	.long	560                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x273:0x48 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	206                             # DW_AT_type
                                        # DW_AT_external
	.byte	21                              # Abbrev [21] 0x282:0x8 DW_TAG_formal_parameter
	.byte	68                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.long	616                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x28a:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	66                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	707                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x293:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	67                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.long	500                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x29c:0x6 DW_TAG_call_site
	.long	699                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0x2a2:0x6 DW_TAG_call_site
	.long	727                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0x2a8:0x6 DW_TAG_call_site
	.long	742                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0x2ae:0x6 DW_TAG_call_site
	.long	783                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	14                              # Abbrev [14] 0x2b4:0x6 DW_TAG_call_site
	.long	797                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x2bb:0x8 DW_TAG_subprogram
	.byte	51                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	707                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	7                               # Abbrev [7] 0x2c3:0x5 DW_TAG_pointer_type
	.long	712                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x2c8:0xf DW_TAG_structure_type
	.byte	52                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x2cd:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x2d7:0xf DW_TAG_subprogram
	.byte	53                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x2db:0x5 DW_TAG_formal_parameter
	.long	500                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x2e0:0x5 DW_TAG_formal_parameter
	.long	707                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x2e6:0x13 DW_TAG_subprogram
	.byte	54                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	761                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x2ee:0x5 DW_TAG_formal_parameter
	.long	500                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x2f3:0x5 DW_TAG_formal_parameter
	.long	773                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x2f9:0x8 DW_TAG_typedef
	.long	769                             # DW_AT_type
	.byte	56                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x301:0x4 DW_TAG_base_type
	.byte	55                              # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x305:0x5 DW_TAG_pointer_type
	.long	778                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x30a:0x5 DW_TAG_const_type
	.long	83                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0x30f:0xe DW_TAG_subprogram
	.byte	57                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	500                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x317:0x5 DW_TAG_formal_parameter
	.long	773                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x31d:0xa DW_TAG_subprogram
	.byte	58                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x321:0x5 DW_TAG_formal_parameter
	.long	707                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x327:0xc DW_TAG_array_type
	.long	819                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x32c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x333:0x8 DW_TAG_typedef
	.long	827                             # DW_AT_type
	.byte	62                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x33b:0x4 DW_TAG_base_type
	.byte	61                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x33f:0x5 DW_TAG_pointer_type
	.long	819                             # DW_AT_type
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
	.byte	4                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	280                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"kfunc.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=42
.Linfo_string4:
	.asciz	"char"                          # string offset=50
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=55
.Linfo_string6:
	.asciz	"bits"                          # string offset=75
.Linfo_string7:
	.asciz	"unsigned long"                 # string offset=80
.Linfo_string8:
	.asciz	"cpumask"                       # string offset=94
.Linfo_string9:
	.asciz	"bpf_dynptr_from_skb"           # string offset=102
.Linfo_string10:
	.asciz	"int"                           # string offset=122
.Linfo_string11:
	.asciz	"len"                           # string offset=126
.Linfo_string12:
	.asciz	"unsigned int"                  # string offset=130
.Linfo_string13:
	.asciz	"u32"                           # string offset=143
.Linfo_string14:
	.asciz	"pkt_type"                      # string offset=147
.Linfo_string15:
	.asciz	"mark"                          # string offset=156
.Linfo_string16:
	.asciz	"queue_mapping"                 # string offset=161
.Linfo_string17:
	.asciz	"protocol"                      # string offset=175
.Linfo_string18:
	.asciz	"vlan_present"                  # string offset=184
.Linfo_string19:
	.asciz	"vlan_tci"                      # string offset=197
.Linfo_string20:
	.asciz	"vlan_proto"                    # string offset=206
.Linfo_string21:
	.asciz	"priority"                      # string offset=217
.Linfo_string22:
	.asciz	"ingress_ifindex"               # string offset=226
.Linfo_string23:
	.asciz	"ifindex"                       # string offset=242
.Linfo_string24:
	.asciz	"tc_index"                      # string offset=250
.Linfo_string25:
	.asciz	"cb"                            # string offset=259
.Linfo_string26:
	.asciz	"hash"                          # string offset=262
.Linfo_string27:
	.asciz	"tc_classid"                    # string offset=267
.Linfo_string28:
	.asciz	"data"                          # string offset=278
.Linfo_string29:
	.asciz	"data_end"                      # string offset=283
.Linfo_string30:
	.asciz	"napi_id"                       # string offset=292
.Linfo_string31:
	.asciz	"family"                        # string offset=300
.Linfo_string32:
	.asciz	"remote_ip4"                    # string offset=307
.Linfo_string33:
	.asciz	"local_ip4"                     # string offset=318
.Linfo_string34:
	.asciz	"remote_ip6"                    # string offset=328
.Linfo_string35:
	.asciz	"local_ip6"                     # string offset=339
.Linfo_string36:
	.asciz	"remote_port"                   # string offset=349
.Linfo_string37:
	.asciz	"local_port"                    # string offset=361
.Linfo_string38:
	.asciz	"data_meta"                     # string offset=372
.Linfo_string39:
	.asciz	"flow_keys"                     # string offset=382
.Linfo_string40:
	.asciz	"unsigned long long"            # string offset=392
.Linfo_string41:
	.asciz	"u64"                           # string offset=411
.Linfo_string42:
	.asciz	"tstamp"                        # string offset=415
.Linfo_string43:
	.asciz	"wire_len"                      # string offset=422
.Linfo_string44:
	.asciz	"gso_segs"                      # string offset=431
.Linfo_string45:
	.asciz	"sk"                            # string offset=440
.Linfo_string46:
	.asciz	"bpf_sock"                      # string offset=443
.Linfo_string47:
	.asciz	"__sk_buff"                     # string offset=452
.Linfo_string48:
	.asciz	"opaque"                        # string offset=462
.Linfo_string49:
	.asciz	"bpf_dynptr"                    # string offset=469
.Linfo_string50:
	.asciz	"bpf_dynptr_slice"              # string offset=480
.Linfo_string51:
	.asciz	"bpf_cpumask_create"            # string offset=497
.Linfo_string52:
	.asciz	"bpf_cpumask"                   # string offset=516
.Linfo_string53:
	.asciz	"bpf_cpumask_set_cpu"           # string offset=528
.Linfo_string54:
	.asciz	"bpf_cpumask_test_cpu"          # string offset=548
.Linfo_string55:
	.asciz	"_Bool"                         # string offset=569
.Linfo_string56:
	.asciz	"bool"                          # string offset=575
.Linfo_string57:
	.asciz	"bpf_cpumask_no_such_function"  # string offset=580
.Linfo_string58:
	.asciz	"bpf_cpumask_release"           # string offset=609
.Linfo_string59:
	.asciz	"dynptr"                        # string offset=629
.Linfo_string60:
	.asciz	"buffer"                        # string offset=636
.Linfo_string61:
	.asciz	"unsigned char"                 # string offset=643
.Linfo_string62:
	.asciz	"u8"                            # string offset=657
.Linfo_string63:
	.asciz	"packet"                        # string offset=660
.Linfo_string64:
	.asciz	"skb"                           # string offset=667
.Linfo_string65:
	.asciz	"bytes"                         # string offset=671
.Linfo_string66:
	.asciz	"mask"                          # string offset=677
.Linfo_string67:
	.asciz	"answer"                        # string offset=682
.Linfo_string68:
	.asciz	"ctx"                           # string offset=689
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
	.long	.Linfo_string64
	.long	.Linfo_string65
	.long	.Linfo_string66
	.long	.Linfo_string67
	.long	.Linfo_string68
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
	.quad	.Ltmp9
	.quad	.Lfunc_begin1
	.quad	.Ltmp34
	.quad	.Ltmp43
	.quad	.Ltmp50
	.quad	.Ltmp63
	.quad	.Ltmp67
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1316
	.long	1316
	.long	1177
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
	.long	218103811                       # 0xd000003
	.long	13
	.long	0
	.long	1
	.long	0
	.long	8
	.long	0
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	17
	.long	608                             # BTF_KIND_STRUCT(id = 17)
	.long	67108865                        # 0x4000001
	.long	16
	.long	619
	.long	18
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 18)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	6
	.long	2
	.long	626                             # BTF_KIND_FUNC(id = 19)
	.long	201326594                       # 0xc000002
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103812                       # 0xd000004
	.long	21
	.long	0
	.long	22
	.long	0
	.long	8
	.long	0
	.long	21
	.long	0
	.long	8
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 22)
	.long	33554432                        # 0x2000000
	.long	23
	.long	0                               # BTF_KIND_CONST(id = 23)
	.long	167772160                       # 0xa000000
	.long	17
	.long	646                             # BTF_KIND_FUNC(id = 24)
	.long	201326594                       # 0xc000002
	.long	20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103809                       # 0xd000001
	.long	13
	.long	663
	.long	21
	.long	667                             # BTF_KIND_FUNC(id = 26)
	.long	201326593                       # 0xc000001
	.long	25
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103808                       # 0xd000000
	.long	28
	.long	0                               # BTF_KIND_PTR(id = 28)
	.long	33554432                        # 0x2000000
	.long	29
	.long	998                             # BTF_KIND_STRUCT(id = 29)
	.long	67108865                        # 0x4000001
	.long	8
	.long	667
	.long	30
	.long	0                               # 0x0
	.long	667                             # BTF_KIND_STRUCT(id = 30)
	.long	67108865                        # 0x4000001
	.long	8
	.long	1010
	.long	32
	.long	0                               # 0x0
	.long	1015                            # BTF_KIND_INT(id = 31)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 32)
	.long	50331648                        # 0x3000000
	.long	0
	.long	31
	.long	6
	.long	1
	.long	1029                            # BTF_KIND_FUNC(id = 33)
	.long	201326594                       # 0xc000002
	.long	27
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 34)
	.long	218103810                       # 0xd000002
	.long	0
	.long	0
	.long	3
	.long	0
	.long	28
	.long	1048                            # BTF_KIND_FUNC(id = 35)
	.long	201326594                       # 0xc000002
	.long	34
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 36)
	.long	218103810                       # 0xd000002
	.long	37
	.long	0
	.long	3
	.long	0
	.long	39
	.long	1068                            # BTF_KIND_TYPEDEF(id = 37)
	.long	134217728                       # 0x8000000
	.long	38
	.long	1073                            # BTF_KIND_INT(id = 38)
	.long	16777216                        # 0x1000000
	.long	1
	.long	67108872                        # 0x4000008
	.long	0                               # BTF_KIND_PTR(id = 39)
	.long	33554432                        # 0x2000000
	.long	40
	.long	0                               # BTF_KIND_CONST(id = 40)
	.long	167772160                       # 0xa000000
	.long	30
	.long	1079                            # BTF_KIND_FUNC(id = 41)
	.long	201326594                       # 0xc000002
	.long	36
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 42)
	.long	218103809                       # 0xd000001
	.long	3
	.long	0
	.long	39
	.long	1100                            # BTF_KIND_FUNC(id = 43)
	.long	201326594                       # 0xc000002
	.long	42
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 44)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	28
	.long	1129                            # BTF_KIND_FUNC(id = 45)
	.long	201326594                       # 0xc000002
	.long	44
	.long	1149                            # BTF_KIND_INT(id = 46)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 47)
	.long	50331648                        # 0x3000000
	.long	0
	.long	46
	.long	6
	.long	4
	.long	1154                            # BTF_KIND_VAR(id = 48)
	.long	234881024                       # 0xe000000
	.long	47
	.long	1
	.long	1162                            # BTF_KIND_DATASEC(id = 49)
	.long	251658247                       # 0xf000007
	.long	0
	.long	19
	.long	bpf_dynptr_from_skb
	.long	0
	.long	24
	.long	bpf_dynptr_slice
	.long	0
	.long	33
	.long	bpf_cpumask_create
	.long	0
	.long	35
	.long	bpf_cpumask_set_cpu
	.long	0
	.long	41
	.long	bpf_cpumask_test_cpu
	.long	0
	.long	43
	.long	bpf_cpumask_no_such_function
	.long	0
	.long	45
	.long	bpf_cpumask_release
	.long	0
	.long	1169                            # BTF_KIND_DATASEC(id = 50)
	.long	251658241                       # 0xf000001
	.long	0
	.long	48
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
	.ascii	"dynptr"                        # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=372
	.byte	0
	.ascii	"./kfunc.c"                     # string offset=375
	.byte	0
	.ascii	"int dynptr(struct __sk_buff *skb)" # string offset=385
	.byte	0
	.ascii	"\tif (bpf_dynptr_from_skb(skb, 0, &packet))" # string offset=419
	.byte	0
	.ascii	"\tbytes = bpf_dynptr_slice(&packet, 20, buffer, sizeof buffer);" # string offset=462
	.byte	0
	.ascii	"\tif (!bytes)"                 # string offset=525
	.byte	0
	.ascii	"\treturn bytes[0] + 2 * bytes[1] + 4 * bytes[2] + 8 * bytes[3] - 19;" # string offset=538
	.byte	0
	.byte	125                             # string offset=606
	.byte	0
	.ascii	"bpf_dynptr"                    # string offset=608
	.byte	0
	.ascii	"opaque"                        # string offset=619
	.byte	0
	.ascii	"bpf_dynptr_from_skb"           # string offset=626
	.byte	0
	.ascii	"bpf_dynptr_slice"              # string offset=646
	.byte	0
	.ascii	"ctx"                           # string offset=663
	.byte	0
	.ascii	"cpumask"                       # string offset=667
	.byte	0
	.ascii	"syscall"                       # string offset=675
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create();" # string offset=683
	.byte	0
	.ascii	"\tif (!mask)"                  # string offset=733
	.byte	0
	.ascii	"\tbpf_cpumask_set_cpu(0, mask);" # string offset=745
	.byte	0
	.ascii	"\tif (bpf_cpumask_test_cpu)"   # string offset=776
	.byte	0
	.ascii	"\t\tanswer |= bpf_cpumask_test_cpu(0, (struct cpumask *)mask) << 1;" # string offset=803
	.byte	0
	.ascii	"\tif (bpf_cpumask_no_such_function)" # string offset=869
	.byte	0
	.ascii	"\t\tanswer |= bpf_cpumask_no_such_function((struct cpumask *)mask);" # string offset=904
	.byte	0
	.ascii	"\tbpf_cpumask_release(mask);"  # string offset=970
	.byte	0
	.ascii	"bpf_cpumask"                   # string offset=998
	.byte	0
	.ascii	"bits"                          # string offset=1010
	.byte	0
	.ascii	"unsigned long"                 # string offset=1015
	.byte	0
	.ascii	"bpf_cpumask_create"            # string offset=1029
	.byte	0
	.ascii	"bpf_cpumask_set_cpu"           # string offset=1048
	.byte	0
	.ascii	"bool"                          # string offset=1068
	.byte	0
	.ascii	"_Bool"                         # string offset=1073
	.byte	0
	.ascii	"bpf_cpumask_test_cpu"          # string offset=1079
	.byte	0
	.ascii	"bpf_cpumask_no_such_function"  # string offset=1100
	.byte	0
	.ascii	"bpf_cpumask_release"           # string offset=1129
	.byte	0
	.ascii	"char"                          # string offset=1149
	.byte	0
	.ascii	"LICENSE"                       # string offset=1154
	.byte	0
	.ascii	".ksyms"                        # string offset=1162
	.byte	0
	.ascii	"license"                       # string offset=1169
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	484
	.long	520
	.long	0
	.long	8                               # FuncInfo
	.long	372                             # FuncInfo section string offset=372
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	675                             # FuncInfo section string offset=675
	.long	1
	.long	.Lfunc_begin1
	.long	26
	.long	16                              # LineInfo
	.long	372                             # LineInfo section string offset=372
	.long	17
	.long	.Lfunc_begin0
	.long	375
	.long	385
	.long	25600                           # Line 25 Col 0
	.long	.Ltmp2
	.long	375
	.long	419
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp5
	.long	375
	.long	419
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp8
	.long	375
	.long	462
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp14
	.long	375
	.long	525
	.long	33798                           # Line 33 Col 6
	.long	.Ltmp17
	.long	375
	.long	538
	.long	36888                           # Line 36 Col 24
	.long	.Ltmp18
	.long	375
	.long	538
	.long	36886                           # Line 36 Col 22
	.long	.Ltmp19
	.long	375
	.long	538
	.long	36873                           # Line 36 Col 9
	.long	.Ltmp20
	.long	375
	.long	538
	.long	36882                           # Line 36 Col 18
	.long	.Ltmp21
	.long	375
	.long	538
	.long	36903                           # Line 36 Col 39
	.long	.Ltmp22
	.long	375
	.long	538
	.long	36901                           # Line 36 Col 37
	.long	.Ltmp23
	.long	375
	.long	538
	.long	36897                           # Line 36 Col 33
	.long	.Ltmp24
	.long	375
	.long	538
	.long	36918                           # Line 36 Col 54
	.long	.Ltmp27
	.long	375
	.long	538
	.long	36916                           # Line 36 Col 52
	.long	.Ltmp28
	.long	375
	.long	538
	.long	36912                           # Line 36 Col 48
	.long	.Ltmp29
	.long	375
	.long	538
	.long	36927                           # Line 36 Col 63
	.long	.Ltmp30
	.long	375
	.long	606
	.long	37889                           # Line 37 Col 1
	.long	675                             # LineInfo section string offset=675
	.long	12
	.long	.Ltmp33
	.long	375
	.long	683
	.long	43037                           # Line 42 Col 29
	.long	.Ltmp39
	.long	375
	.long	733
	.long	46086                           # Line 45 Col 6
	.long	.Ltmp42
	.long	375
	.long	745
	.long	48130                           # Line 47 Col 2
	.long	.Ltmp45
	.long	375
	.long	776
	.long	49158                           # Line 48 Col 6
	.long	.Ltmp46
	.long	375
	.long	776
	.long	49158                           # Line 48 Col 6
	.long	.Ltmp49
	.long	375
	.long	803
	.long	50189                           # Line 49 Col 13
	.long	.Ltmp51
	.long	375
	.long	803
	.long	50237                           # Line 49 Col 61
	.long	.Ltmp58
	.long	375
	.long	869
	.long	51206                           # Line 50 Col 6
	.long	.Ltmp59
	.long	375
	.long	869
	.long	51206                           # Line 50 Col 6
	.long	.Ltmp62
	.long	375
	.long	904
	.long	52237                           # Line 51 Col 13
	.long	.Ltmp66
	.long	375
	.long	970
	.long	55298                           # Line 54 Col 2
	.long	.Ltmp71
	.long	375
	.long	606
	.long	57345                           # Line 56 Col 1
	.weak	bpf_cpumask_test_cpu
	.weak	bpf_cpumask_no_such_function
	.addrsig
	.addrsig_sym dynptr
	.addrsig_sym cpumask
	.addrsig_sym bpf_cpumask_test_cpu
	.addrsig_sym bpf_cpumask_no_such_function
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
