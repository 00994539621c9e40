	.file	"exec.c"
	.file	0 "." "exec.c" md5 0x64365c023266e5943ea37144c4118293
	.section	"tp_btf/sched_process_exec","ax",@progbits
	.globl	on_exec                         # -- Begin function on_exec
	.p2align	3
	.type	on_exec,@function
on_exec:                                # @on_exec
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: on_exec:args <- $r1
	.loc	0 54 37 prologue_end            # exec.c:54:37
.Ltmp0:
	r6 = *(u64 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	#DEBUG_VALUE: on_exec:task <- $r6
	.loc	0 55 38                         # exec.c:55:38
.Ltmp3:
	r7 = *(u64 *)(r1 + 16)
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: on_exec:bprm <- $r7
	.loc	0 0 38 is_stmt 0                # exec.c:0:38
	r1 = 0
.Ltmp6:
.Ltmp7:
	.loc	0 56 15 is_stmt 1               # exec.c:56:15
.Ltmp8:
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 16) = r1
	r1 = 1
	.loc	0 59 17                         # exec.c:59:17
.Ltmp9:
	r2 = executed ll
	r1 = atomic_fetch_add((u64 *)(r2 + 0), r1)
	.loc	0 59 15 is_stmt 0               # exec.c:59:15
.Ltmp10:
	*(u64 *)(r10 - 16) = r1
	.loc	0 60 65 is_stmt 1               # exec.c:60:65
.Ltmp11:
.Ltmp12:
	r3 = *(u64 *)(r7 + 8)
	r1 = r10
	r1 += -144
	.loc	0 60 14 is_stmt 0               # exec.c:60:14
.Ltmp13:
	w2 = 128
	call 115
.Ltmp14:
	.loc	0 60 14 is_stmt 1               # exec.c:60:14
.Ltmp15:
	w0 += -1
	.loc	0 60 12 is_stmt 0               # exec.c:60:12
.Ltmp16:
	*(u32 *)(r10 - 8) = w0
	r3 = r10
	r3 += -16
.Ltmp17:
	.loc	0 61 6 is_stmt 1                # exec.c:61:6
.Ltmp18:
.Ltmp19:
	r1 = r6
	r2 = r7
	call filter
.Ltmp20:
	.loc	0 61 6                          # exec.c:61:6
.Ltmp21:
	if w0 == 0 goto LBB0_2
.Ltmp22:
.Ltmp23:
# %bb.1:
	#DEBUG_VALUE: on_exec:bprm <- $r7
	#DEBUG_VALUE: on_exec:task <- $r6
	.loc	0 62 3                          # exec.c:62:3
.Ltmp24:
	call add
.Ltmp25:
.Ltmp26:
LBB0_2:
	#DEBUG_VALUE: on_exec:bprm <- $r7
	#DEBUG_VALUE: on_exec:task <- $r6
	.loc	0 63 2                          # exec.c:63:2
.Ltmp27:
	w0 = 0
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end0:
	.size	on_exec, .Lfunc_end0-on_exec
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function filter
	.type	filter,@function
filter:                                 # @filter
.Lfunc_begin1:
	.loc	0 38 0                          # exec.c:38:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: filter:task <- $r1
	#DEBUG_VALUE: filter:bprm <- $r2
	#DEBUG_VALUE: filter:ctx <- $r3
	#DEBUG_VALUE: filter:pass <- 1
	r0 = 1
.Ltmp30:
	.loc	0 41 2 prologue_end             # exec.c:41:2
.Ltmp31:
	#APP
	#NO_APP
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: filter:pass <- $w0
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 42 2                          # exec.c:42:2
.Ltmp34:
	exit
.Ltmp35:
.Ltmp36:
.Lfunc_end1:
	.size	filter, .Lfunc_end1-filter
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function add
	.type	add,@function
add:                                    # @add
.Lfunc_begin2:
	.loc	0 47 0                          # exec.c:47:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: add:n <- 1
	r1 = 1
.Ltmp37:
	.loc	0 48 9 prologue_end             # exec.c:48:9
.Ltmp38:
.Ltmp39:
	r2 = passed ll
.Ltmp40:
.Ltmp41:
	#DEBUG_VALUE: add:counter <- $r2
	r1 = atomic_fetch_add((u64 *)(r2 + 0), r1)
	.loc	0 48 2 is_stmt 0                # exec.c:48:2
.Ltmp42:
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end2:
	.size	add, .Lfunc_end2-add
	.cfi_endproc
                                        # -- End function
	.type	executed,@object                # @executed
	.section	.bss,"aw",@nobits
	.globl	executed
	.p2align	3, 0x0
executed:
	.quad	0                               # 0x0
	.size	executed, 8

	.type	passed,@object                  # @passed
	.globl	passed
	.p2align	3, 0x0
passed:
	.quad	0                               # 0x0
	.size	passed, 8

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
	.byte	3                               # DW_LLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Ltmp6-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin1          #   ending offset
	.byte	3                               # Loc expr size
	.byte	17                              # DW_OP_consts
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp40-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
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
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
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
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
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
	.byte	22                              # Abbreviation Code
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
	.byte	54                              # DW_AT_calling_convention
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0x8 DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	3                               # Abbrev [3] 0x37:0x5 DW_TAG_const_type
	.long	60                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3c:0x5 DW_TAG_pointer_type
	.long	65                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x41:0x15 DW_TAG_subroutine_type
	.long	86                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	6                               # Abbrev [6] 0x46:0x5 DW_TAG_formal_parameter
	.long	90                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4b:0x5 DW_TAG_formal_parameter
	.long	91                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x50:0x5 DW_TAG_formal_parameter
	.long	103                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x56:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x5a:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x5b:0x8 DW_TAG_typedef
	.long	99                              # DW_AT_type
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x63:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x67:0x5 DW_TAG_pointer_type
	.long	108                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x6c:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x6d:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	120                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	66                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	12                              # Abbrev [12] 0x78:0xc DW_TAG_array_type
	.long	132                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x7d:0x6 DW_TAG_subrange_type
	.long	136                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x84:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0x88:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	11                              # Abbrev [11] 0x8c:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	151                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	9                               # Abbrev [9] 0x97:0x8 DW_TAG_typedef
	.long	159                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x9f:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xa3:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	151                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	15                              # Abbrev [15] 0xae:0x4e DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	342                             # DW_AT_type
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0xbd:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
	.long	382                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0xc6:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\200\001"
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
	.long	346                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0xd2:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.long	370                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xdd:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.long	387                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0xe6:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	55                              # DW_AT_decl_line
	.long	455                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0xef:0x6 DW_TAG_call_site
	.long	252                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	19                              # Abbrev [19] 0xf5:0x6 DW_TAG_call_site
	.long	307                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0xfc:0x37 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	342                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x10b:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	387                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x115:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	455                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x11f:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	83
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	503                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x129:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.long	342                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x133:0x23 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	3                               # DW_AT_calling_convention
	.long	151                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x143:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.long	382                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x14c:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_const_value
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.long	151                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x156:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	24                              # Abbrev [24] 0x15a:0x18 DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	25                              # Abbrev [25] 0x15f:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x168:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	91                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x172:0xc DW_TAG_array_type
	.long	132                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x177:0x6 DW_TAG_subrange_type
	.long	136                             # DW_AT_type
	.byte	128                             # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x17e:0x5 DW_TAG_pointer_type
	.long	151                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x183:0x5 DW_TAG_pointer_type
	.long	392                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x188:0x33 DW_TAG_structure_type
	.byte	29                              # DW_AT_name
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	25                              # Abbrev [25] 0x18d:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	342                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x196:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	342                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x19f:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	99                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x1a8:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	443                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x1b1:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	387                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1bb:0xc DW_TAG_array_type
	.long	132                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1c0:0x6 DW_TAG_subrange_type
	.long	136                             # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1c7:0x5 DW_TAG_pointer_type
	.long	460                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1cc:0x21 DW_TAG_structure_type
	.byte	34                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	25                              # Abbrev [25] 0x1d1:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	342                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x1da:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	342                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	25                              # Abbrev [25] 0x1e3:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	493                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1ed:0x5 DW_TAG_pointer_type
	.long	498                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x1f2:0x5 DW_TAG_const_type
	.long	132                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1f7:0x5 DW_TAG_pointer_type
	.long	346                             # DW_AT_type
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
	.byte	6                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	160                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"exec.c"                        # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=39
.Linfo_string3:
	.asciz	"bpf_probe_read_kernel_str"     # string offset=41
.Linfo_string4:
	.asciz	"long"                          # string offset=67
.Linfo_string5:
	.asciz	"unsigned int"                  # string offset=72
.Linfo_string6:
	.asciz	"u32"                           # string offset=85
.Linfo_string7:
	.asciz	"LICENSE"                       # string offset=89
.Linfo_string8:
	.asciz	"char"                          # string offset=97
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=102
.Linfo_string10:
	.asciz	"executed"                      # string offset=122
.Linfo_string11:
	.asciz	"unsigned long long"            # string offset=131
.Linfo_string12:
	.asciz	"u64"                           # string offset=150
.Linfo_string13:
	.asciz	"passed"                        # string offset=154
.Linfo_string14:
	.asciz	"on_exec"                       # string offset=161
.Linfo_string15:
	.asciz	"int"                           # string offset=169
.Linfo_string16:
	.asciz	"filter"                        # string offset=173
.Linfo_string17:
	.asciz	"add"                           # string offset=180
.Linfo_string18:
	.asciz	"event"                         # string offset=184
.Linfo_string19:
	.asciz	"number"                        # string offset=190
.Linfo_string20:
	.asciz	"len"                           # string offset=197
.Linfo_string21:
	.asciz	"name"                          # string offset=201
.Linfo_string22:
	.asciz	"args"                          # string offset=206
.Linfo_string23:
	.asciz	"task"                          # string offset=211
.Linfo_string24:
	.asciz	"pid"                           # string offset=216
.Linfo_string25:
	.asciz	"tgid"                          # string offset=220
.Linfo_string26:
	.asciz	"flags"                         # string offset=225
.Linfo_string27:
	.asciz	"comm"                          # string offset=231
.Linfo_string28:
	.asciz	"real_parent"                   # string offset=236
.Linfo_string29:
	.asciz	"task_struct"                   # string offset=248
.Linfo_string30:
	.asciz	"bprm"                          # string offset=260
.Linfo_string31:
	.asciz	"argc"                          # string offset=265
.Linfo_string32:
	.asciz	"envc"                          # string offset=270
.Linfo_string33:
	.asciz	"filename"                      # string offset=275
.Linfo_string34:
	.asciz	"linux_binprm"                  # string offset=284
.Linfo_string35:
	.asciz	"ctx"                           # string offset=297
.Linfo_string36:
	.asciz	"pass"                          # string offset=301
.Linfo_string37:
	.asciz	"n"                             # string offset=306
.Linfo_string38:
	.asciz	"counter"                       # string offset=308
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
	.quad	executed
	.quad	passed
	.quad	.Lfunc_begin0
	.quad	.Ltmp20
	.quad	.Ltmp25
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	608
	.long	608
	.long	838
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_TYPEDEF(id = 2)
	.long	134217728                       # 0x8000000
	.long	3
	.long	5                               # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 4)
	.long	218103809                       # 0xd000001
	.long	5
	.long	24
	.long	1
	.long	29                              # BTF_KIND_INT(id = 5)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	33                              # BTF_KIND_FUNC(id = 6)
	.long	201326593                       # 0xc000001
	.long	4
	.long	245                             # BTF_KIND_STRUCT(id = 7)
	.long	67108867                        # 0x4000003
	.long	16
	.long	258
	.long	5
	.long	0                               # 0x0
	.long	263
	.long	5
	.long	32                              # 0x20
	.long	268
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 8)
	.long	33554432                        # 0x2000000
	.long	9
	.long	0                               # BTF_KIND_CONST(id = 9)
	.long	167772160                       # 0xa000000
	.long	10
	.long	277                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_PTR(id = 11)
	.long	33554432                        # 0x2000000
	.long	12
	.long	428                             # BTF_KIND_STRUCT(id = 12)
	.long	67108869                        # 0x4000005
	.long	40
	.long	440
	.long	5
	.long	0                               # 0x0
	.long	444
	.long	5
	.long	32                              # 0x20
	.long	449
	.long	13
	.long	64                              # 0x40
	.long	455
	.long	14
	.long	96                              # 0x60
	.long	460
	.long	11
	.long	256                             # 0x100
	.long	472                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	15
	.long	16
	.long	485                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	7
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	505                             # BTF_KIND_STRUCT(id = 18)
	.long	67108866                        # 0x4000002
	.long	16
	.long	511
	.long	2
	.long	0                               # 0x0
	.long	518
	.long	19
	.long	64                              # 0x40
	.long	522                             # BTF_KIND_TYPEDEF(id = 19)
	.long	134217728                       # 0x8000000
	.long	13
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103811                       # 0xd000003
	.long	5
	.long	526
	.long	11
	.long	531
	.long	16
	.long	536
	.long	17
	.long	540                             # BTF_KIND_FUNC(id = 21)
	.long	201326592                       # 0xc000000
	.long	20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 22)
	.long	218103810                       # 0xd000002
	.long	2
	.long	683
	.long	1
	.long	691
	.long	2
	.long	693                             # BTF_KIND_FUNC(id = 23)
	.long	201326592                       # 0xc000000
	.long	22
	.long	801                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	810                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	15
	.long	4
	.long	817                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	1
	.long	825                             # BTF_KIND_DATASEC(id = 28)
	.long	251658242                       # 0xf000002
	.long	0
	.long	24
	.long	executed
	.long	8
	.long	25
	.long	passed
	.long	8
	.long	830                             # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	27
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.ascii	"args"                          # string offset=24
	.byte	0
	.ascii	"int"                           # string offset=29
	.byte	0
	.ascii	"on_exec"                       # string offset=33
	.byte	0
	.ascii	"tp_btf/sched_process_exec"     # string offset=41
	.byte	0
	.ascii	"./exec.c"                      # string offset=67
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)args[0];" # string offset=76
	.byte	0
	.ascii	"\tstruct linux_binprm *bprm = (void *)args[2];" # string offset=121
	.byte	0
	.ascii	"\tstruct event event = {};"    # string offset=167
	.byte	0
	.ascii	"\tevent.number = __sync_fetch_and_add(&executed, 1);" # string offset=193
	.byte	0
	.ascii	"linux_binprm"                  # string offset=245
	.byte	0
	.ascii	"argc"                          # string offset=258
	.byte	0
	.ascii	"envc"                          # string offset=263
	.byte	0
	.ascii	"filename"                      # string offset=268
	.byte	0
	.ascii	"char"                          # string offset=277
	.byte	0
	.ascii	"0:2"                           # string offset=282
	.byte	0
	.ascii	"\tevent.len = bpf_probe_read_kernel_str(name, sizeof name, bprm->filename) - 1;" # string offset=286
	.byte	0
	.ascii	"\tif (filter(task, bprm, &event))" # string offset=365
	.byte	0
	.ascii	"\t\tadd(&passed, 1);"          # string offset=398
	.byte	0
	.ascii	"\treturn 0;"                   # string offset=417
	.byte	0
	.ascii	"task_struct"                   # string offset=428
	.byte	0
	.ascii	"pid"                           # string offset=440
	.byte	0
	.ascii	"tgid"                          # string offset=444
	.byte	0
	.ascii	"flags"                         # string offset=449
	.byte	0
	.ascii	"comm"                          # string offset=455
	.byte	0
	.ascii	"real_parent"                   # string offset=460
	.byte	0
	.ascii	"unsigned int"                  # string offset=472
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=485
	.byte	0
	.ascii	"event"                         # string offset=505
	.byte	0
	.ascii	"number"                        # string offset=511
	.byte	0
	.ascii	"len"                           # string offset=518
	.byte	0
	.ascii	"u32"                           # string offset=522
	.byte	0
	.ascii	"task"                          # string offset=526
	.byte	0
	.ascii	"bprm"                          # string offset=531
	.byte	0
	.ascii	"ctx"                           # string offset=536
	.byte	0
	.ascii	"filter"                        # string offset=540
	.byte	0
	.ascii	".text"                         # string offset=547
	.byte	0
	.ascii	"static __attribute__((noinline)) int filter(struct task_struct *task, struct linux_binprm *bprm, struct event *ctx)" # string offset=553
	.byte	0
	.ascii	"\treturn pass;"                # string offset=669
	.byte	0
	.ascii	"counter"                       # string offset=683
	.byte	0
	.byte	110                             # string offset=691
	.byte	0
	.ascii	"add"                           # string offset=693
	.byte	0
	.ascii	"static __attribute__((noinline)) u64 add(u64 *counter, u64 n)" # string offset=697
	.byte	0
	.ascii	"\treturn __sync_fetch_and_add(counter, n);" # string offset=759
	.byte	0
	.ascii	"executed"                      # string offset=801
	.byte	0
	.ascii	"passed"                        # string offset=810
	.byte	0
	.ascii	"LICENSE"                       # string offset=817
	.byte	0
	.ascii	".bss"                          # string offset=825
	.byte	0
	.ascii	"license"                       # string offset=830
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	308
	.long	352
	.long	28
	.long	8                               # FuncInfo
	.long	41                              # FuncInfo section string offset=41
	.long	1
	.long	.Lfunc_begin0
	.long	6
	.long	547                             # FuncInfo section string offset=547
	.long	2
	.long	.Lfunc_begin1
	.long	21
	.long	.Lfunc_begin2
	.long	23
	.long	16                              # LineInfo
	.long	41                              # LineInfo section string offset=41
	.long	13
	.long	.Ltmp0
	.long	67
	.long	76
	.long	55333                           # Line 54 Col 37
	.long	.Ltmp3
	.long	67
	.long	121
	.long	56358                           # Line 55 Col 38
	.long	.Ltmp8
	.long	67
	.long	167
	.long	57359                           # Line 56 Col 15
	.long	.Ltmp9
	.long	67
	.long	193
	.long	60433                           # Line 59 Col 17
	.long	.Ltmp10
	.long	67
	.long	193
	.long	60431                           # Line 59 Col 15
	.long	.Ltmp12
	.long	67
	.long	286
	.long	61505                           # Line 60 Col 65
	.long	.Ltmp13
	.long	67
	.long	286
	.long	61454                           # Line 60 Col 14
	.long	.Ltmp15
	.long	67
	.long	286
	.long	61454                           # Line 60 Col 14
	.long	.Ltmp16
	.long	67
	.long	286
	.long	61452                           # Line 60 Col 12
	.long	.Ltmp19
	.long	67
	.long	365
	.long	62470                           # Line 61 Col 6
	.long	.Ltmp21
	.long	67
	.long	365
	.long	62470                           # Line 61 Col 6
	.long	.Ltmp24
	.long	67
	.long	398
	.long	63491                           # Line 62 Col 3
	.long	.Ltmp27
	.long	67
	.long	417
	.long	64514                           # Line 63 Col 2
	.long	547                             # LineInfo section string offset=547
	.long	5
	.long	.Lfunc_begin1
	.long	67
	.long	553
	.long	37888                           # Line 37 Col 0
	.long	.Ltmp34
	.long	67
	.long	669
	.long	43010                           # Line 42 Col 2
	.long	.Lfunc_begin2
	.long	67
	.long	697
	.long	47104                           # Line 46 Col 0
	.long	.Ltmp39
	.long	67
	.long	759
	.long	49161                           # Line 48 Col 9
	.long	.Ltmp42
	.long	67
	.long	759
	.long	49154                           # Line 48 Col 2
	.long	16                              # FieldReloc
	.long	41                              # Field reloc section string offset=41
	.long	1
	.long	.Ltmp11
	.long	7
	.long	282
	.long	0
	.addrsig
	.addrsig_sym on_exec
	.addrsig_sym executed
	.addrsig_sym passed
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
