	.file	"linked_list.c"
	.file	0 "." "linked_list.c" md5 0x65be9bd31b28378622ef660b97b89619
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	tc,"ax",@progbits
	.globl	list                            # -- Begin function list
	.p2align	3
	.type	list,@function
list:                                   # @list
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 26 22 prologue_end            # linked_list.c:26:22
.Ltmp0:
.Ltmp1:
	r1 = 15 ll
	r2 = 0
	call bpf_obj_new_impl
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: list:node <- $r0
	.loc	0 0 22 is_stmt 0                # linked_list.c:0:22
	w6 = -1
.Ltmp4:
	.loc	0 30 6 is_stmt 1                # linked_list.c:30:6
.Ltmp5:
.Ltmp6:
	if r0 == 0 goto LBB0_3
.Ltmp7:
.Ltmp8:
# %bb.1:
	#DEBUG_VALUE: list:node <- $r0
	.loc	0 0 6 is_stmt 0                 # linked_list.c:0:6
	r1 = 7
	.loc	0 32 15 is_stmt 1               # linked_list.c:32:15
.Ltmp9:
	*(u64 *)(r0 + 0) = r1
	.loc	0 33 2                          # linked_list.c:33:2
.Ltmp10:
	r1 = lock ll
	r6 = r0
	call 93
.Ltmp11:
.Ltmp12:
	.loc	0 34 40                         # linked_list.c:34:40
.Ltmp13:
	r6 += 8
	.loc	0 34 2 is_stmt 0                # linked_list.c:34:2
.Ltmp14:
	r1 = head ll
	r2 = r6
	r3 = 0
	r4 = 0
	call bpf_list_push_back_impl
.Ltmp15:
	.loc	0 35 9 is_stmt 1                # linked_list.c:35:9
.Ltmp16:
	r1 = head ll
	call bpf_list_pop_front
.Ltmp17:
	.loc	0 35 9                          # linked_list.c:35:9
	r7 = r0
.Ltmp18:
.Ltmp19:
	#DEBUG_VALUE: list:link <- $r7
	.loc	0 36 2                          # linked_list.c:36:2
.Ltmp20:
	r1 = lock ll
	call 94
.Ltmp21:
	.loc	0 0 2 is_stmt 0                 # linked_list.c:0:2
	w6 = -2
.Ltmp22:
	.loc	0 37 6 is_stmt 1                # linked_list.c:37:6
.Ltmp23:
.Ltmp24:
	if r7 == 0 goto LBB0_3
.Ltmp25:
.Ltmp26:
# %bb.2:
	#DEBUG_VALUE: list:link <- $r7
	.loc	0 40 17                         # linked_list.c:40:17
.Ltmp27:
	r6 = *(u64 *)(r7 - 8)
.Ltmp28:
.Ltmp29:
	#DEBUG_VALUE: list:number <- $r6
	.loc	0 39 22                         # linked_list.c:39:22
.Ltmp30:
	r7 += -8
.Ltmp31:
.Ltmp32:
	#DEBUG_VALUE: list:node <- $r7
	.loc	0 41 2                          # linked_list.c:41:2
.Ltmp33:
	r1 = r7
	r2 = 0
	call bpf_obj_drop_impl
.Ltmp34:
.Ltmp35:
LBB0_3:
	.loc	0 43 1                          # linked_list.c:43:1
.Ltmp36:
	w0 = w6
	exit
.Ltmp37:
.Ltmp38:
.Lfunc_end0:
	.size	list, .Lfunc_end0-list
	.cfi_endproc
                                        # -- End function
	.hidden	lock                            # @lock
	.type	lock,@object
	.section	.data.list,"aw",@progbits
	.globl	lock
	.p2align	2, 0x0
lock:
	.zero	4
	.size	lock, 4

	.hidden	head                            # @head
	.type	head,@object
	.globl	head
	.p2align	3, 0x0
head:
	.zero	16
	.size	head, 16

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
	.uleb128 .Ltmp11-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp34-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp18-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp31-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp34-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
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
	.byte	52                              # DW_TAG_variable
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	11                              # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	23                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
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
	.byte	1                               # Abbrev [1] 0xc:0x2e2 DW_TAG_compile_unit
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
	.byte	45                              # DW_AT_decl_line
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
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0xf DW_TAG_structure_type
	.byte	10                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	141                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x56:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	142                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x60:0x8 DW_TAG_typedef
	.long	104                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x68:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x6c:0xf DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	123                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	11                              # Abbrev [11] 0x77:0x3 DW_TAG_LLVM_annotation
	.byte	16                              # DW_AT_name
	.byte	17                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x7b:0xf DW_TAG_structure_type
	.byte	15                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	153                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x80:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	154                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x8a:0xc DW_TAG_array_type
	.long	150                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8f:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x96:0x8 DW_TAG_typedef
	.long	158                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x9e:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xa2:0x9 DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	171                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	192                             # DW_AT_decl_line
	.byte	93                              # DW_AT_const_value
	.byte	13                              # Abbrev [13] 0xab:0x5 DW_TAG_pointer_type
	.long	176                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xb0:0xb DW_TAG_subroutine_type
	.long	187                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0xb5:0x5 DW_TAG_formal_parameter
	.long	191                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xbb:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xbf:0x5 DW_TAG_pointer_type
	.long	81                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0xc4:0x9 DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	171                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	193                             # DW_AT_decl_line
	.byte	94                              # DW_AT_const_value
	.byte	16                              # Abbrev [16] 0xcd:0x1 DW_TAG_pointer_type
	.byte	17                              # Abbrev [17] 0xce:0x4b DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	329                             # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0xdd:0x8 DW_TAG_formal_parameter
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	428                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0xe5:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	399                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0xee:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	338                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0xf7:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	150                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x100:0x6 DW_TAG_call_site
	.long	281                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	20                              # Abbrev [20] 0x106:0x6 DW_TAG_call_site
	.long	300                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	20                              # Abbrev [20] 0x10c:0x6 DW_TAG_call_site
	.long	370                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	20                              # Abbrev [20] 0x112:0x6 DW_TAG_call_site
	.long	384                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x119:0x13 DW_TAG_subprogram
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	205                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x121:0x5 DW_TAG_formal_parameter
	.long	150                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x126:0x5 DW_TAG_formal_parameter
	.long	205                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x12c:0x1d DW_TAG_subprogram
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	329                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x134:0x5 DW_TAG_formal_parameter
	.long	333                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x139:0x5 DW_TAG_formal_parameter
	.long	338                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x13e:0x5 DW_TAG_formal_parameter
	.long	205                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x143:0x5 DW_TAG_formal_parameter
	.long	150                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x149:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x14d:0x5 DW_TAG_pointer_type
	.long	123                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x152:0x5 DW_TAG_pointer_type
	.long	343                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x157:0xf DW_TAG_structure_type
	.byte	23                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	157                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x15c:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	358                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	158                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x166:0xc DW_TAG_array_type
	.long	150                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x16b:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x172:0xe DW_TAG_subprogram
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	338                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x17a:0x5 DW_TAG_formal_parameter
	.long	333                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x180:0xf DW_TAG_subprogram
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x184:0x5 DW_TAG_formal_parameter
	.long	205                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x189:0x5 DW_TAG_formal_parameter
	.long	205                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x18f:0x5 DW_TAG_pointer_type
	.long	404                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x194:0x18 DW_TAG_structure_type
	.byte	27                              # DW_AT_name
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x199:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	150                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1a2:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	343                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x1ac:0x5 DW_TAG_pointer_type
	.long	433                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x1b1:0x11d DW_TAG_structure_type
	.byte	63                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1b6:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1bf:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c8:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d1:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1da:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e3:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ec:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1f5:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1fe:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x207:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x210:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x219:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x222:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	718                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x22b:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x234:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x23d:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x246:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x24f:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x258:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x261:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x26a:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x273:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	730                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x27c:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	730                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x285:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x28e:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x297:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a0:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	150                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a9:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	150                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2b2:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2bb:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	96                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2c4:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	742                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2ce:0xc DW_TAG_array_type
	.long	96                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2d3:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2da:0xc DW_TAG_array_type
	.long	96                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2df:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x2e6:0x5 DW_TAG_pointer_type
	.long	747                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x2eb:0x2 DW_TAG_structure_type
	.byte	62                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	260                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"linked_list.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=48
.Linfo_string4:
	.asciz	"char"                          # string offset=56
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=61
.Linfo_string6:
	.asciz	"lock"                          # string offset=81
.Linfo_string7:
	.asciz	"val"                           # string offset=86
.Linfo_string8:
	.asciz	"unsigned int"                  # string offset=90
.Linfo_string9:
	.asciz	"u32"                           # string offset=103
.Linfo_string10:
	.asciz	"bpf_spin_lock"                 # string offset=107
.Linfo_string11:
	.asciz	"head"                          # string offset=121
.Linfo_string12:
	.asciz	"opaque"                        # string offset=126
.Linfo_string13:
	.asciz	"unsigned long long"            # string offset=133
.Linfo_string14:
	.asciz	"u64"                           # string offset=152
.Linfo_string15:
	.asciz	"bpf_list_head"                 # string offset=156
.Linfo_string16:
	.asciz	"btf_decl_tag"                  # string offset=170
.Linfo_string17:
	.asciz	"contains:node:link"            # string offset=183
.Linfo_string18:
	.asciz	"long"                          # string offset=202
.Linfo_string19:
	.asciz	"bpf_spin_unlock"               # string offset=207
.Linfo_string20:
	.asciz	"bpf_obj_new_impl"              # string offset=223
.Linfo_string21:
	.asciz	"bpf_list_push_back_impl"       # string offset=240
.Linfo_string22:
	.asciz	"int"                           # string offset=264
.Linfo_string23:
	.asciz	"bpf_list_node"                 # string offset=268
.Linfo_string24:
	.asciz	"bpf_list_pop_front"            # string offset=282
.Linfo_string25:
	.asciz	"bpf_obj_drop_impl"             # string offset=301
.Linfo_string26:
	.asciz	"list"                          # string offset=319
.Linfo_string27:
	.asciz	"node"                          # string offset=324
.Linfo_string28:
	.asciz	"number"                        # string offset=329
.Linfo_string29:
	.asciz	"link"                          # string offset=336
.Linfo_string30:
	.asciz	"skb"                           # string offset=341
.Linfo_string31:
	.asciz	"len"                           # string offset=345
.Linfo_string32:
	.asciz	"pkt_type"                      # string offset=349
.Linfo_string33:
	.asciz	"mark"                          # string offset=358
.Linfo_string34:
	.asciz	"queue_mapping"                 # string offset=363
.Linfo_string35:
	.asciz	"protocol"                      # string offset=377
.Linfo_string36:
	.asciz	"vlan_present"                  # string offset=386
.Linfo_string37:
	.asciz	"vlan_tci"                      # string offset=399
.Linfo_string38:
	.asciz	"vlan_proto"                    # string offset=408
.Linfo_string39:
	.asciz	"priority"                      # string offset=419
.Linfo_string40:
	.asciz	"ingress_ifindex"               # string offset=428
.Linfo_string41:
	.asciz	"ifindex"                       # string offset=444
.Linfo_string42:
	.asciz	"tc_index"                      # string offset=452
.Linfo_string43:
	.asciz	"cb"                            # string offset=461
.Linfo_string44:
	.asciz	"hash"                          # string offset=464
.Linfo_string45:
	.asciz	"tc_classid"                    # string offset=469
.Linfo_string46:
	.asciz	"data"                          # string offset=480
.Linfo_string47:
	.asciz	"data_end"                      # string offset=485
.Linfo_string48:
	.asciz	"napi_id"                       # string offset=494
.Linfo_string49:
	.asciz	"family"                        # string offset=502
.Linfo_string50:
	.asciz	"remote_ip4"                    # string offset=509
.Linfo_string51:
	.asciz	"local_ip4"                     # string offset=520
.Linfo_string52:
	.asciz	"remote_ip6"                    # string offset=530
.Linfo_string53:
	.asciz	"local_ip6"                     # string offset=541
.Linfo_string54:
	.asciz	"remote_port"                   # string offset=551
.Linfo_string55:
	.asciz	"local_port"                    # string offset=563
.Linfo_string56:
	.asciz	"data_meta"                     # string offset=574
.Linfo_string57:
	.asciz	"flow_keys"                     # string offset=584
.Linfo_string58:
	.asciz	"tstamp"                        # string offset=594
.Linfo_string59:
	.asciz	"wire_len"                      # string offset=601
.Linfo_string60:
	.asciz	"gso_segs"                      # string offset=610
.Linfo_string61:
	.asciz	"sk"                            # string offset=619
.Linfo_string62:
	.asciz	"bpf_sock"                      # string offset=622
.Linfo_string63:
	.asciz	"__sk_buff"                     # string offset=631
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
	.quad	lock
	.quad	head
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp15
	.quad	.Ltmp17
	.quad	.Ltmp34
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1172
	.long	1172
	.long	937
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
	.long	373                             # BTF_KIND_STRUCT(id = 15)
	.long	67108866                        # 0x4000002
	.long	32
	.long	378
	.long	8
	.long	0                               # 0x0
	.long	385
	.long	16
	.long	64                              # 0x40
	.long	390                             # BTF_KIND_STRUCT(id = 16)
	.long	67108865                        # 0x4000001
	.long	24
	.long	404
	.long	17
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	6
	.long	3
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103810                       # 0xd000002
	.long	19
	.long	0
	.long	8
	.long	0
	.long	19
	.long	0                               # BTF_KIND_PTR(id = 19)
	.long	33554432                        # 0x2000000
	.long	0
	.long	759                             # BTF_KIND_FUNC(id = 20)
	.long	201326594                       # 0xc000002
	.long	18
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103812                       # 0xd000004
	.long	13
	.long	0
	.long	22
	.long	0
	.long	25
	.long	0
	.long	19
	.long	0
	.long	8
	.long	0                               # BTF_KIND_PTR(id = 22)
	.long	33554432                        # 0x2000000
	.long	23
	.long	776                             # BTF_KIND_STRUCT(id = 23)
	.long	67108865                        # 0x4000001
	.long	16
	.long	404
	.long	24
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 24)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	6
	.long	2
	.long	0                               # BTF_KIND_PTR(id = 25)
	.long	33554432                        # 0x2000000
	.long	16
	.long	790                             # BTF_KIND_FUNC(id = 26)
	.long	201326594                       # 0xc000002
	.long	21
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103809                       # 0xd000001
	.long	25
	.long	0
	.long	22
	.long	814                             # BTF_KIND_FUNC(id = 28)
	.long	201326594                       # 0xc000002
	.long	27
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 29)
	.long	218103810                       # 0xd000002
	.long	0
	.long	0
	.long	19
	.long	0
	.long	19
	.long	833                             # BTF_KIND_FUNC(id = 30)
	.long	201326594                       # 0xc000002
	.long	29
	.long	851                             # BTF_KIND_STRUCT(id = 31)
	.long	67108865                        # 0x4000001
	.long	4
	.long	865
	.long	3
	.long	0                               # 0x0
	.long	869                             # BTF_KIND_VAR(id = 32)
	.long	234881024                       # 0xe000000
	.long	31
	.long	1
	.long	874                             # BTF_KIND_VAR(id = 33)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	879                             # BTF_KIND_DECL_TAG(id = 34)
	.long	285212672                       # 0x11000000
	.long	33
	.long	4294967295
	.long	898                             # BTF_KIND_INT(id = 35)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 36)
	.long	50331648                        # 0x3000000
	.long	0
	.long	35
	.long	6
	.long	4
	.long	903                             # BTF_KIND_VAR(id = 37)
	.long	234881024                       # 0xe000000
	.long	36
	.long	1
	.long	911                             # BTF_KIND_DATASEC(id = 38)
	.long	251658242                       # 0xf000002
	.long	0
	.long	32
	.long	lock
	.long	4
	.long	33
	.long	head
	.long	16
	.long	922                             # BTF_KIND_DATASEC(id = 39)
	.long	251658244                       # 0xf000004
	.long	0
	.long	20
	.long	bpf_obj_new_impl
	.long	0
	.long	26
	.long	bpf_list_push_back_impl
	.long	0
	.long	28
	.long	bpf_list_pop_front
	.long	0
	.long	30
	.long	bpf_obj_drop_impl
	.long	0
	.long	929                             # BTF_KIND_DATASEC(id = 40)
	.long	251658241                       # 0xf000001
	.long	0
	.long	37
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
	.ascii	"list"                          # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=370
	.byte	0
	.ascii	"node"                          # string offset=373
	.byte	0
	.ascii	"number"                        # string offset=378
	.byte	0
	.ascii	"link"                          # string offset=385
	.byte	0
	.ascii	"bpf_list_node"                 # string offset=390
	.byte	0
	.ascii	"opaque"                        # string offset=404
	.byte	0
	.byte	48                              # string offset=411
	.byte	0
	.ascii	"./linked_list.c"               # string offset=413
	.byte	0
	.ascii	"\tstruct node *node = new(struct node);" # string offset=429
	.byte	0
	.ascii	"\tif (!node)"                  # string offset=468
	.byte	0
	.ascii	"\tnode->number = 7;"           # string offset=480
	.byte	0
	.ascii	"\tbpf_spin_lock(&lock);"       # string offset=499
	.byte	0
	.ascii	"\tbpf_list_push_back_impl(&head, &node->link, NULL, 0);" # string offset=522
	.byte	0
	.ascii	"\tlink = bpf_list_pop_front(&head);" # string offset=577
	.byte	0
	.ascii	"\tbpf_spin_unlock(&lock);"     # string offset=612
	.byte	0
	.ascii	"\tif (!link)"                  # string offset=637
	.byte	0
	.ascii	"\tnumber = node->number;"      # string offset=649
	.byte	0
	.ascii	"\tnode = (void *)link - offsetof(struct node, link);" # string offset=673
	.byte	0
	.ascii	"\tbpf_obj_drop_impl(node, NULL);" # string offset=725
	.byte	0
	.byte	125                             # string offset=757
	.byte	0
	.ascii	"bpf_obj_new_impl"              # string offset=759
	.byte	0
	.ascii	"bpf_list_head"                 # string offset=776
	.byte	0
	.ascii	"bpf_list_push_back_impl"       # string offset=790
	.byte	0
	.ascii	"bpf_list_pop_front"            # string offset=814
	.byte	0
	.ascii	"bpf_obj_drop_impl"             # string offset=833
	.byte	0
	.ascii	"bpf_spin_lock"                 # string offset=851
	.byte	0
	.ascii	"val"                           # string offset=865
	.byte	0
	.ascii	"lock"                          # string offset=869
	.byte	0
	.ascii	"head"                          # string offset=874
	.byte	0
	.ascii	"contains:node:link"            # string offset=879
	.byte	0
	.ascii	"char"                          # string offset=898
	.byte	0
	.ascii	"LICENSE"                       # string offset=903
	.byte	0
	.ascii	".data.list"                    # string offset=911
	.byte	0
	.ascii	".ksyms"                        # string offset=922
	.byte	0
	.ascii	"license"                       # string offset=929
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	220
	.long	240
	.long	28
	.long	8                               # FuncInfo
	.long	370                             # FuncInfo section string offset=370
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	370                             # LineInfo section string offset=370
	.long	13
	.long	.Ltmp1
	.long	413
	.long	429
	.long	26646                           # Line 26 Col 22
	.long	.Ltmp6
	.long	413
	.long	468
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp9
	.long	413
	.long	480
	.long	32783                           # Line 32 Col 15
	.long	.Ltmp10
	.long	413
	.long	499
	.long	33794                           # Line 33 Col 2
	.long	.Ltmp13
	.long	413
	.long	522
	.long	34856                           # Line 34 Col 40
	.long	.Ltmp14
	.long	413
	.long	522
	.long	34818                           # Line 34 Col 2
	.long	.Ltmp16
	.long	413
	.long	577
	.long	35849                           # Line 35 Col 9
	.long	.Ltmp20
	.long	413
	.long	612
	.long	36866                           # Line 36 Col 2
	.long	.Ltmp24
	.long	413
	.long	637
	.long	37894                           # Line 37 Col 6
	.long	.Ltmp27
	.long	413
	.long	649
	.long	40977                           # Line 40 Col 17
	.long	.Ltmp30
	.long	413
	.long	673
	.long	39958                           # Line 39 Col 22
	.long	.Ltmp33
	.long	413
	.long	725
	.long	41986                           # Line 41 Col 2
	.long	.Ltmp36
	.long	413
	.long	757
	.long	44033                           # Line 43 Col 1
	.long	16                              # FieldReloc
	.long	370                             # Field reloc section string offset=370
	.long	1
	.long	.Ltmp0
	.long	15
	.long	411
	.long	6
	.addrsig
	.addrsig_sym list
	.addrsig_sym lock
	.addrsig_sym head
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
