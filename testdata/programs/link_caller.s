	.file	"link_caller.c"
	.file	0 "." "link_caller.c" md5 0xc0db2f09acae38b60c728832f7e28d59
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.weak	either                          # -- Begin function either
	.p2align	3
	.type	either,@function
either:                                 # @either
.Lfunc_begin0:
	.loc	0 12 0                          # link_caller.c:12:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: either:x <- $r1
	r0 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: either:x <- $r0
	.loc	0 13 2 prologue_end             # link_caller.c:13:2
	#APP
	#NO_APP
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: either:x <- $r0
	.loc	0 14 9                          # link_caller.c:14:9
.Ltmp4:
	w0 += 1
.Ltmp5:
.Ltmp6:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 14 2 is_stmt 0                # link_caller.c:14:2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	either, .Lfunc_end0-either
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	caller                          # -- Begin function caller
	.p2align	3
	.type	caller,@function
caller:                                 # @caller
.Lfunc_begin1:
	.loc	0 33 0 is_stmt 1                # link_caller.c:33:0
	.cfi_startproc
# %bb.0:
	w1 = 1
.Ltmp10:
	.loc	0 34 6 prologue_end             # link_caller.c:34:6
.Ltmp11:
.Ltmp12:
	*(u32 *)(r10 - 4) = w1
	r1 = 6
	.loc	0 35 6                          # link_caller.c:35:6
.Ltmp13:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	.loc	0 37 2                          # link_caller.c:37:2
.Ltmp14:
	r1 = shared_map ll
	r4 = 0
	call 2
.Ltmp15:
	.loc	0 38 20                         # link_caller.c:38:20
.Ltmp16:
	r1 = own_counter ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 38 17 is_stmt 0               # link_caller.c:38:17
.Ltmp17:
	r8 = shared_counter ll
	w2 = *(u32 *)(r8 + 0)
.Ltmp18:
	w2 += w1
.Ltmp19:
	*(u32 *)(r8 + 0) = w2
	.loc	0 40 15 is_stmt 1               # link_caller.c:40:15
.Ltmp20:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 40 9 is_stmt 0                # link_caller.c:40:9
.Ltmp21:
	call scale
.Ltmp22:
	.loc	0 40 9 is_stmt 1                # link_caller.c:40:9
	w6 = w0
	.loc	0 40 22 is_stmt 0               # link_caller.c:40:22
.Ltmp23:
	call same_name
.Ltmp24:
	.loc	0 40 22 is_stmt 1               # link_caller.c:40:22
	w7 = w0
	.loc	0 40 20 is_stmt 0               # link_caller.c:40:20
.Ltmp25:
	w7 += w6
	.loc	0 40 44                         # link_caller.c:40:44
.Ltmp26:
	w1 = *(u32 *)(r8 + 0)
	.loc	0 40 37                         # link_caller.c:40:37
.Ltmp27:
	call either
.Ltmp28:
	.loc	0 40 62 is_stmt 1               # link_caller.c:40:62
.Ltmp29:
	r1 = factor ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 40 60 is_stmt 0               # link_caller.c:40:60
.Ltmp30:
	w1 *= w0
	.loc	0 40 35                         # link_caller.c:40:35
.Ltmp31:
	w7 += w1
	.loc	0 40 2                          # link_caller.c:40:2
.Ltmp32:
	w0 = w7
	exit
.Ltmp33:
.Ltmp34:
.Lfunc_end1:
	.size	caller, .Lfunc_end1-caller
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function same_name
	.type	same_name,@function
same_name:                              # @same_name
.Lfunc_begin2:
	.loc	0 17 0 is_stmt 1                # link_caller.c:17:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: same_name:x <- 2
	r0 = 2
.Ltmp35:
	.loc	0 18 2 prologue_end             # link_caller.c:18:2
.Ltmp36:
	#APP
	#NO_APP
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: same_name:x <- $r0
	.loc	0 19 9                          # link_caller.c:19:9
.Ltmp39:
	w0 *= 100
.Ltmp40:
.Ltmp41:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 19 2 is_stmt 0                # link_caller.c:19:2
.Ltmp42:
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end2:
	.size	same_name, .Lfunc_end2-same_name
	.cfi_endproc
                                        # -- End function
	.type	own_counter,@object             # @own_counter
	.data
	.globl	own_counter
	.p2align	2, 0x0
own_counter:
	.long	3                               # 0x3
	.size	own_counter, 4

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	5                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	5                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
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
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
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
	.byte	24                              # Abbreviation Code
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
	.byte	25                              # Abbreviation Code
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
	.byte	26                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
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
	.byte	28                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x201 DW_TAG_compile_unit
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
	.byte	29                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0x8 DW_TAG_typedef
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x42:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	5                               # Abbrev [5] 0x51:0xc DW_TAG_array_type
	.long	93                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x56:0x6 DW_TAG_subrange_type
	.long	97                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x5d:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x61:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	8                               # Abbrev [8] 0x65:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0x70:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	123                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	9                               # Abbrev [9] 0x7b:0x5 DW_TAG_const_type
	.long	128                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x80:0x5 DW_TAG_volatile_type
	.long	58                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x85:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	144                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	11                              # Abbrev [11] 0x90:0x2a DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x95:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	186                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x9e:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	207                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xa7:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	224                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xb0:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	229                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0xba:0x5 DW_TAG_pointer_type
	.long	191                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xbf:0xc DW_TAG_array_type
	.long	203                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xc4:0x6 DW_TAG_subrange_type
	.long	97                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xcb:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xcf:0x5 DW_TAG_pointer_type
	.long	212                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xd4:0xc DW_TAG_array_type
	.long	203                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xd9:0x6 DW_TAG_subrange_type
	.long	97                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0xe0:0x5 DW_TAG_pointer_type
	.long	58                              # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe5:0x5 DW_TAG_pointer_type
	.long	234                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xea:0x8 DW_TAG_typedef
	.long	242                             # DW_AT_type
	.byte	18                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xf2:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xf6:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	160                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	13                              # Abbrev [13] 0xff:0x5 DW_TAG_pointer_type
	.long	260                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x104:0x1a DW_TAG_subroutine_type
	.long	286                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x109:0x5 DW_TAG_formal_parameter
	.long	290                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x10e:0x5 DW_TAG_formal_parameter
	.long	291                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x113:0x5 DW_TAG_formal_parameter
	.long	291                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x118:0x5 DW_TAG_formal_parameter
	.long	234                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x11e:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x122:0x1 DW_TAG_pointer_type
	.byte	13                              # Abbrev [13] 0x123:0x5 DW_TAG_pointer_type
	.long	296                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x128:0x1 DW_TAG_const_type
	.byte	19                              # Abbrev [19] 0x129:0x19 DW_TAG_enumeration_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x131:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x134:0x4 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x138:0x3 DW_TAG_enumerator
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x13b:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	20                              # Abbrev [20] 0x13e:0x3 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x142:0x19 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	22                              # Abbrev [22] 0x151:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	234                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x15b:0x48 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	203                             # DW_AT_type
                                        # DW_AT_external
	.byte	23                              # Abbrev [23] 0x16a:0x8 DW_TAG_formal_parameter
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	459                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x172:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	58                              # DW_AT_type
	.byte	24                              # Abbrev [24] 0x17d:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	234                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x188:0x8 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	229                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x190:0x6 DW_TAG_call_site
	.long	419                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	26                              # Abbrev [26] 0x196:0x6 DW_TAG_call_site
	.long	433                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	26                              # Abbrev [26] 0x19c:0x6 DW_TAG_call_site
	.long	322                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	27                              # Abbrev [27] 0x1a3:0xe DW_TAG_subprogram
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	58                              # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x1ab:0x5 DW_TAG_formal_parameter
	.long	234                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	28                              # Abbrev [28] 0x1b1:0x1a DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	3                               # DW_AT_calling_convention
	.long	58                              # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1c1:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	234                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x1cb:0x5 DW_TAG_pointer_type
	.long	464                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x1d0:0x3c DW_TAG_structure_type
	.byte	40                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x1d5:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x1de:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x1e7:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x1f0:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x1f9:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x202:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	58                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
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
	.byte	1                               # DW_RLE_base_addressx
	.byte	5                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin0      #   ending offset
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	168                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"link_caller.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"own_counter"                   # string offset=48
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=60
.Linfo_string5:
	.asciz	"u32"                           # string offset=73
.Linfo_string6:
	.asciz	"LICENSE"                       # string offset=77
.Linfo_string7:
	.asciz	"char"                          # string offset=85
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=90
.Linfo_string9:
	.asciz	"shared_counter"                # string offset=110
.Linfo_string10:
	.asciz	"factor"                        # string offset=125
.Linfo_string11:
	.asciz	"shared_map"                    # string offset=132
.Linfo_string12:
	.asciz	"type"                          # string offset=143
.Linfo_string13:
	.asciz	"int"                           # string offset=148
.Linfo_string14:
	.asciz	"max_entries"                   # string offset=152
.Linfo_string15:
	.asciz	"key"                           # string offset=164
.Linfo_string16:
	.asciz	"value"                         # string offset=168
.Linfo_string17:
	.asciz	"unsigned long long"            # string offset=174
.Linfo_string18:
	.asciz	"u64"                           # string offset=193
.Linfo_string19:
	.asciz	"shared"                        # string offset=197
.Linfo_string20:
	.asciz	"bpf_map_update_elem"           # string offset=204
.Linfo_string21:
	.asciz	"long"                          # string offset=224
.Linfo_string22:
	.asciz	"F_NO_PREALLOC"                 # string offset=229
.Linfo_string23:
	.asciz	"F_MMAPABLE"                    # string offset=243
.Linfo_string24:
	.asciz	"ANY"                           # string offset=254
.Linfo_string25:
	.asciz	"NOEXIST"                       # string offset=258
.Linfo_string26:
	.asciz	"EXIST"                         # string offset=266
.Linfo_string27:
	.asciz	"scale"                         # string offset=272
.Linfo_string28:
	.asciz	"either"                        # string offset=278
.Linfo_string29:
	.asciz	"caller"                        # string offset=285
.Linfo_string30:
	.asciz	"same_name"                     # string offset=292
.Linfo_string31:
	.asciz	"x"                             # string offset=302
.Linfo_string32:
	.asciz	"start"                         # string offset=304
.Linfo_string33:
	.asciz	"ctx"                           # string offset=310
.Linfo_string34:
	.asciz	"data"                          # string offset=314
.Linfo_string35:
	.asciz	"data_end"                      # string offset=319
.Linfo_string36:
	.asciz	"data_meta"                     # string offset=328
.Linfo_string37:
	.asciz	"ingress_ifindex"               # string offset=338
.Linfo_string38:
	.asciz	"rx_queue_index"                # string offset=354
.Linfo_string39:
	.asciz	"egress_ifindex"                # string offset=369
.Linfo_string40:
	.asciz	"xdp_md"                        # string offset=384
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	own_counter
	.quad	LICENSE
	.quad	shared_counter
	.quad	factor
	.quad	shared_map
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp22
	.quad	.Ltmp24
	.quad	.Ltmp28
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	684
	.long	684
	.long	636
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
	.long	2
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
	.long	4
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
	.long	65                              # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	72
	.long	1
	.long	0                               # 0x0
	.long	77
	.long	5
	.long	64                              # 0x40
	.long	89
	.long	7
	.long	128                             # 0x80
	.long	93
	.long	10
	.long	192                             # 0xc0
	.long	99                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	2
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	8
	.long	110
	.long	11
	.long	112                             # BTF_KIND_FUNC(id = 16)
	.long	201326593                       # 0xc000001
	.long	15
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	181                             # BTF_KIND_STRUCT(id = 18)
	.long	67108870                        # 0x4000006
	.long	24
	.long	188
	.long	8
	.long	0                               # 0x0
	.long	193
	.long	8
	.long	32                              # 0x20
	.long	202
	.long	8
	.long	64                              # 0x40
	.long	212
	.long	8
	.long	96                              # 0x60
	.long	228
	.long	8
	.long	128                             # 0x80
	.long	243
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 19)
	.long	218103809                       # 0xd000001
	.long	2
	.long	258
	.long	17
	.long	262                             # BTF_KIND_FUNC(id = 20)
	.long	201326593                       # 0xc000001
	.long	19
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103809                       # 0xd000001
	.long	8
	.long	0
	.long	11
	.long	497                             # BTF_KIND_FUNC(id = 22)
	.long	201326594                       # 0xc000002
	.long	21
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103809                       # 0xd000001
	.long	8
	.long	110
	.long	11
	.long	503                             # BTF_KIND_FUNC(id = 24)
	.long	201326592                       # 0xc000000
	.long	23
	.long	569                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	581                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	8
	.long	2
	.long	0                               # BTF_KIND_CONST(id = 27)
	.long	167772160                       # 0xa000000
	.long	28
	.long	0                               # BTF_KIND_VOLATILE(id = 28)
	.long	150994944                       # 0x9000000
	.long	8
	.long	596                             # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	27
	.long	2
	.long	603                             # BTF_KIND_INT(id = 30)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 31)
	.long	50331648                        # 0x3000000
	.long	0
	.long	30
	.long	4
	.long	4
	.long	608                             # BTF_KIND_VAR(id = 32)
	.long	234881024                       # 0xe000000
	.long	31
	.long	1
	.long	616                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	25
	.long	own_counter
	.long	4
	.long	622                             # BTF_KIND_DATASEC(id = 34)
	.long	251658241                       # 0xf000001
	.long	0
	.long	14
	.long	shared_map
	.long	32
	.long	628                             # BTF_KIND_DATASEC(id = 35)
	.long	251658241                       # 0xf000001
	.long	0
	.long	32
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
	.ascii	"shared"                        # string offset=65
	.byte	0
	.ascii	"type"                          # string offset=72
	.byte	0
	.ascii	"max_entries"                   # string offset=77
	.byte	0
	.ascii	"key"                           # string offset=89
	.byte	0
	.ascii	"value"                         # string offset=93
	.byte	0
	.ascii	"shared_map"                    # string offset=99
	.byte	0
	.byte	120                             # string offset=110
	.byte	0
	.ascii	"either"                        # string offset=112
	.byte	0
	.ascii	".text"                         # string offset=119
	.byte	0
	.ascii	"./link_caller.c"               # string offset=125
	.byte	0
	.ascii	"__weak u32 either(u64 x)"      # string offset=141
	.byte	0
	.ascii	"\treturn x + 1;"               # string offset=166
	.byte	0
	.ascii	"xdp_md"                        # string offset=181
	.byte	0
	.ascii	"data"                          # string offset=188
	.byte	0
	.ascii	"data_end"                      # string offset=193
	.byte	0
	.ascii	"data_meta"                     # string offset=202
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=212
	.byte	0
	.ascii	"rx_queue_index"                # string offset=228
	.byte	0
	.ascii	"egress_ifindex"                # string offset=243
	.byte	0
	.ascii	"ctx"                           # string offset=258
	.byte	0
	.ascii	"caller"                        # string offset=262
	.byte	0
	.ascii	"xdp"                           # string offset=269
	.byte	0
	.ascii	"int caller(struct xdp_md *ctx)" # string offset=273
	.byte	0
	.ascii	"\tu32 key = 1;"                # string offset=304
	.byte	0
	.ascii	"\tu64 start = 6, *value;"      # string offset=318
	.byte	0
	.ascii	"\tbpf_map_update_elem(&shared_map, &key, &start, ANY);" # string offset=342
	.byte	0
	.ascii	"\tshared_counter += own_counter;" # string offset=396
	.byte	0
	.ascii	"\treturn scale(key) + same_name(2) + either(shared_counter) * factor;" # string offset=428
	.byte	0
	.ascii	"scale"                         # string offset=497
	.byte	0
	.ascii	"same_name"                     # string offset=503
	.byte	0
	.ascii	"static __noinline u32 same_name(u64 x)" # string offset=513
	.byte	0
	.ascii	"\treturn x * 100;"             # string offset=552
	.byte	0
	.ascii	"own_counter"                   # string offset=569
	.byte	0
	.ascii	"shared_counter"                # string offset=581
	.byte	0
	.ascii	"factor"                        # string offset=596
	.byte	0
	.ascii	"char"                          # string offset=603
	.byte	0
	.ascii	"LICENSE"                       # string offset=608
	.byte	0
	.ascii	".data"                         # string offset=616
	.byte	0
	.ascii	".maps"                         # string offset=622
	.byte	0
	.ascii	"license"                       # string offset=628
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	404
	.long	448
	.long	0
	.long	8                               # FuncInfo
	.long	119                             # FuncInfo section string offset=119
	.long	2
	.long	.Lfunc_begin0
	.long	16
	.long	.Lfunc_begin2
	.long	24
	.long	269                             # FuncInfo section string offset=269
	.long	1
	.long	.Lfunc_begin1
	.long	20
	.long	16                              # LineInfo
	.long	119                             # LineInfo section string offset=119
	.long	6
	.long	.Lfunc_begin0
	.long	125
	.long	141
	.long	11264                           # Line 11 Col 0
	.long	.Ltmp4
	.long	125
	.long	166
	.long	14345                           # Line 14 Col 9
	.long	.Ltmp7
	.long	125
	.long	166
	.long	14338                           # Line 14 Col 2
	.long	.Lfunc_begin2
	.long	125
	.long	513
	.long	16384                           # Line 16 Col 0
	.long	.Ltmp39
	.long	125
	.long	552
	.long	19465                           # Line 19 Col 9
	.long	.Ltmp42
	.long	125
	.long	552
	.long	19458                           # Line 19 Col 2
	.long	269                             # LineInfo section string offset=269
	.long	18
	.long	.Lfunc_begin1
	.long	125
	.long	273
	.long	32768                           # Line 32 Col 0
	.long	.Ltmp12
	.long	125
	.long	304
	.long	34822                           # Line 34 Col 6
	.long	.Ltmp13
	.long	125
	.long	318
	.long	35846                           # Line 35 Col 6
	.long	.Ltmp14
	.long	125
	.long	342
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp16
	.long	125
	.long	396
	.long	38932                           # Line 38 Col 20
	.long	.Ltmp17
	.long	125
	.long	396
	.long	38929                           # Line 38 Col 17
	.long	.Ltmp18
	.long	125
	.long	396
	.long	38929                           # Line 38 Col 17
	.long	.Ltmp19
	.long	125
	.long	396
	.long	38929                           # Line 38 Col 17
	.long	.Ltmp20
	.long	125
	.long	428
	.long	40975                           # Line 40 Col 15
	.long	.Ltmp21
	.long	125
	.long	428
	.long	40969                           # Line 40 Col 9
	.long	.Ltmp23
	.long	125
	.long	428
	.long	40982                           # Line 40 Col 22
	.long	.Ltmp25
	.long	125
	.long	428
	.long	40980                           # Line 40 Col 20
	.long	.Ltmp26
	.long	125
	.long	428
	.long	41004                           # Line 40 Col 44
	.long	.Ltmp27
	.long	125
	.long	428
	.long	40997                           # Line 40 Col 37
	.long	.Ltmp29
	.long	125
	.long	428
	.long	41022                           # Line 40 Col 62
	.long	.Ltmp30
	.long	125
	.long	428
	.long	41020                           # Line 40 Col 60
	.long	.Ltmp31
	.long	125
	.long	428
	.long	40995                           # Line 40 Col 35
	.long	.Ltmp32
	.long	125
	.long	428
	.long	40962                           # Line 40 Col 2
	.addrsig
	.addrsig_sym caller
	.addrsig_sym shared_map
	.addrsig_sym factor
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
