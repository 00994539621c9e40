	.file	"ringbuf.c"
	.file	0 "." "ringbuf.c" md5 0x134de48bb0fe49ed2fbb31993f349ebb
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	submit                          # -- Begin function submit
	.p2align	3
	.type	submit,@function
submit:                                 # @submit
.Lfunc_begin0:
	.loc	0 24 0                          # ringbuf.c:24:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: submit:ctx <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: submit:ctx <- $r6
	w1 = 116
.Ltmp2:
	.loc	0 25 7 prologue_end             # ringbuf.c:25:7
.Ltmp3:
.Ltmp4:
	*(u8 *)(r10 - 4) = w1
	w1 = 1852143205
	*(u32 *)(r10 - 8) = w1
	r2 = r10
	r2 += -8
.Ltmp5:
	.loc	0 29 6                          # ringbuf.c:29:6
.Ltmp6:
.Ltmp7:
	r1 = events ll
	r3 = 5
	r4 = 0
	call 130
.Ltmp8:
	.loc	0 29 6                          # ringbuf.c:29:6
	r1 = r0
	w0 = -1
.Ltmp9:
	if r1 != 0 goto LBB0_4
.Ltmp10:
.Ltmp11:
# %bb.1:
	#DEBUG_VALUE: submit:ctx <- $r6
	.loc	0 31 10                         # ringbuf.c:31:10
.Ltmp12:
	r1 = events ll
	r2 = 16
	r3 = 0
	call 131
.Ltmp13:
	.loc	0 31 10                         # ringbuf.c:31:10
	r7 = r0
.Ltmp14:
.Ltmp15:
	#DEBUG_VALUE: submit:event <- $r7
	.loc	0 0 10 is_stmt 0                # ringbuf.c:0:10
	w0 = -2
.Ltmp16:
	.loc	0 32 6 is_stmt 1                # ringbuf.c:32:6
.Ltmp17:
.Ltmp18:
	if r7 == 0 goto LBB0_4
.Ltmp19:
.Ltmp20:
# %bb.2:
	#DEBUG_VALUE: submit:event <- $r7
	#DEBUG_VALUE: submit:ctx <- $r6
	.loc	0 34 16                         # ringbuf.c:34:16
.Ltmp21:
	call 5
.Ltmp22:
	.loc	0 34 14                         # ringbuf.c:34:14
.Ltmp23:
	*(u64 *)(r7 + 0) = r0
	.loc	0 35 21                         # ringbuf.c:35:21
.Ltmp24:
	w1 = *(u32 *)(r6 + 16)
	.loc	0 35 14 is_stmt 0               # ringbuf.c:35:14
.Ltmp25:
	*(u32 *)(r7 + 8) = w1
	w1 = 0
	.loc	0 36 13 is_stmt 1               # ringbuf.c:36:13
.Ltmp26:
	*(u32 *)(r7 + 12) = w1
	.loc	0 37 2                          # ringbuf.c:37:2
.Ltmp27:
	r1 = r7
	r2 = 0
	call 132
.Ltmp28:
	.loc	0 38 12                         # ringbuf.c:38:12
.Ltmp29:
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
.Ltmp30:
	.loc	0 38 12                         # ringbuf.c:38:12
	r1 = r0
.Ltmp31:
.Ltmp32:
	#DEBUG_VALUE: submit:dropped <- $r1
	.loc	0 0 12 is_stmt 0                # ringbuf.c:0:12
	w0 = -3
.Ltmp33:
	.loc	0 39 6 is_stmt 1                # ringbuf.c:39:6
.Ltmp34:
.Ltmp35:
	if r1 == 0 goto LBB0_4
.Ltmp36:
.Ltmp37:
# %bb.3:
	#DEBUG_VALUE: submit:dropped <- $r1
	#DEBUG_VALUE: submit:event <- $r7
	#DEBUG_VALUE: submit:ctx <- $r6
	.loc	0 0 6 is_stmt 0                 # ringbuf.c:0:6
	r2 = 1
	.loc	0 41 11 is_stmt 1               # ringbuf.c:41:11
.Ltmp38:
	*(u64 *)(r1 + 0) = r2
	.loc	0 42 2                          # ringbuf.c:42:2
.Ltmp39:
	r2 = 0
	call 133
.Ltmp40:
.Ltmp41:
	.loc	0 43 9                          # ringbuf.c:43:9
.Ltmp42:
	r1 = events ll
	r2 = 0
	call 134
.Ltmp43:
	.loc	0 43 9                          # ringbuf.c:43:9
	r6 = r0
.Ltmp44:
.Ltmp45:
	.loc	0 43 49 is_stmt 0               # ringbuf.c:43:49
.Ltmp46:
	r1 = events ll
	r2 = 1
	call 134
.Ltmp47:
	.loc	0 43 47 is_stmt 1               # ringbuf.c:43:47
.Ltmp48:
	w0 += w6
.Ltmp49:
.Ltmp50:
LBB0_4:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 44 1                          # ringbuf.c:44:1
.Ltmp51:
	exit
.Ltmp52:
.Ltmp53:
.Lfunc_end0:
	.size	submit, .Lfunc_end0-submit
	.cfi_endproc
                                        # -- End function
	.type	.L__const.submit.five,@object   # @__const.submit.five
	.section	.rodata,"a",@progbits
.L__const.submit.five:
	.ascii	"event"
	.size	.L__const.submit.five, 5

	.type	events,@object                  # @events
	.section	.maps,"aw",@progbits
	.globl	events
	.p2align	3, 0x0
events:
	.zero	16
	.size	events, 16

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp49-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	5                               # DW_FORM_data2
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
	.byte	16                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x202 DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x51:0x17 DW_TAG_structure_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	104                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	125                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x68:0x5 DW_TAG_pointer_type
	.long	109                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x6d:0xc DW_TAG_array_type
	.long	121                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x72:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	27                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x79:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x7d:0x5 DW_TAG_pointer_type
	.long	130                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x82:0xd DW_TAG_array_type
	.long	121                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x87:0x7 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.short	4096                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x8f:0xa DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	153                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	192                             # DW_AT_decl_line
	.ascii	"\202\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x99:0x5 DW_TAG_pointer_type
	.long	158                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x9e:0x1a DW_TAG_subroutine_type
	.long	184                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xa3:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa8:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xad:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xb2:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xb8:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xbc:0x1 DW_TAG_pointer_type
	.byte	15                              # Abbrev [15] 0xbd:0x8 DW_TAG_typedef
	.long	197                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xc5:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xc9:0xa DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	211                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	193                             # DW_AT_decl_line
	.ascii	"\203\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xd3:0x5 DW_TAG_pointer_type
	.long	216                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xd8:0x15 DW_TAG_subroutine_type
	.long	188                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xdd:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe2:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe7:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xed:0x9 DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	246                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	5                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xf6:0x5 DW_TAG_pointer_type
	.long	251                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xfb:0x5 DW_TAG_subroutine_type
	.long	189                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	11                              # Abbrev [11] 0x100:0xa DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	194                             # DW_AT_decl_line
	.ascii	"\204\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x10a:0x5 DW_TAG_pointer_type
	.long	271                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x10f:0xc DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x110:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x115:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x11b:0xa DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	195                             # DW_AT_decl_line
	.ascii	"\205\001"                      # DW_AT_const_value
	.byte	11                              # Abbrev [11] 0x125:0xa DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	303                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	196                             # DW_AT_decl_line
	.ascii	"\206\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x12f:0x5 DW_TAG_pointer_type
	.long	308                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x134:0x10 DW_TAG_subroutine_type
	.long	189                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x139:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x13e:0x5 DW_TAG_formal_parameter
	.long	189                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x144:0xf DW_TAG_enumeration_type
	.long	339                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	19                              # Abbrev [19] 0x14c:0x3 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x14f:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x153:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	20                              # Abbrev [20] 0x157:0x36 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	121                             # DW_AT_type
                                        # DW_AT_external
	.byte	21                              # Abbrev [21] 0x166:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	409                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x16f:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	397                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x17a:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	482                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x183:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	520                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x18d:0xc DW_TAG_array_type
	.long	62                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x192:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x199:0x5 DW_TAG_pointer_type
	.long	414                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x19e:0x3c DW_TAG_structure_type
	.byte	32                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1a3:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ac:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1b5:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1be:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c7:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d0:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x1da:0x8 DW_TAG_typedef
	.long	339                             # DW_AT_type
	.byte	26                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x1e2:0x5 DW_TAG_pointer_type
	.long	487                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1e7:0x21 DW_TAG_structure_type
	.byte	33                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1ec:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	189                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1f5:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1fe:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	474                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x208:0x5 DW_TAG_pointer_type
	.long	189                             # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	156                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"ringbuf.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=52
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=57
.Linfo_string6:
	.asciz	"events"                        # string offset=77
.Linfo_string7:
	.asciz	"type"                          # string offset=84
.Linfo_string8:
	.asciz	"int"                           # string offset=89
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=93
.Linfo_string10:
	.asciz	"bpf_ringbuf_output"            # string offset=105
.Linfo_string11:
	.asciz	"long"                          # string offset=124
.Linfo_string12:
	.asciz	"unsigned long long"            # string offset=129
.Linfo_string13:
	.asciz	"u64"                           # string offset=148
.Linfo_string14:
	.asciz	"bpf_ringbuf_reserve"           # string offset=152
.Linfo_string15:
	.asciz	"bpf_ktime_get_ns"              # string offset=172
.Linfo_string16:
	.asciz	"bpf_ringbuf_submit"            # string offset=189
.Linfo_string17:
	.asciz	"bpf_ringbuf_discard"           # string offset=208
.Linfo_string18:
	.asciz	"bpf_ringbuf_query"             # string offset=228
.Linfo_string19:
	.asciz	"unsigned int"                  # string offset=246
.Linfo_string20:
	.asciz	"AVAILABLE"                     # string offset=259
.Linfo_string21:
	.asciz	"RING_SIZE"                     # string offset=269
.Linfo_string22:
	.asciz	"submit"                        # string offset=279
.Linfo_string23:
	.asciz	"five"                          # string offset=286
.Linfo_string24:
	.asciz	"ctx"                           # string offset=291
.Linfo_string25:
	.asciz	"data"                          # string offset=295
.Linfo_string26:
	.asciz	"u32"                           # string offset=300
.Linfo_string27:
	.asciz	"data_end"                      # string offset=304
.Linfo_string28:
	.asciz	"data_meta"                     # string offset=313
.Linfo_string29:
	.asciz	"ingress_ifindex"               # string offset=323
.Linfo_string30:
	.asciz	"rx_queue_index"                # string offset=339
.Linfo_string31:
	.asciz	"egress_ifindex"                # string offset=354
.Linfo_string32:
	.asciz	"xdp_md"                        # string offset=369
.Linfo_string33:
	.asciz	"event"                         # string offset=376
.Linfo_string34:
	.asciz	"time"                          # string offset=382
.Linfo_string35:
	.asciz	"mark"                          # string offset=387
.Linfo_string36:
	.asciz	"pad"                           # string offset=392
.Linfo_string37:
	.asciz	"dropped"                       # string offset=396
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	events
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	428
	.long	428
	.long	740
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
	.long	27
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
	.long	4096
	.long	0                               # BTF_KIND_STRUCT(id = 7)
	.long	67108866                        # 0x4000002
	.long	16
	.long	25
	.long	1
	.long	0                               # 0x0
	.long	30
	.long	5
	.long	64                              # 0x40
	.long	42                              # BTF_KIND_VAR(id = 8)
	.long	234881024                       # 0xe000000
	.long	7
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 9)
	.long	33554432                        # 0x2000000
	.long	10
	.long	49                              # BTF_KIND_STRUCT(id = 10)
	.long	67108870                        # 0x4000006
	.long	24
	.long	56
	.long	11
	.long	0                               # 0x0
	.long	61
	.long	11
	.long	32                              # 0x20
	.long	70
	.long	11
	.long	64                              # 0x40
	.long	80
	.long	11
	.long	96                              # 0x60
	.long	96
	.long	11
	.long	128                             # 0x80
	.long	111
	.long	11
	.long	160                             # 0xa0
	.long	126                             # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	130                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	2
	.long	143
	.long	9
	.long	147                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	13
	.long	705                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	4
	.long	4
	.long	710                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	718                             # BTF_KIND_DATASEC(id = 18)
	.long	251658241                       # 0xf000001
	.long	0
	.long	8
	.long	events
	.long	16
	.long	724                             # BTF_KIND_DATASEC(id = 19)
	.long	251658240                       # 0xf000000
	.long	0
	.long	732                             # BTF_KIND_DATASEC(id = 20)
	.long	251658241                       # 0xf000001
	.long	0
	.long	17
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"type"                          # string offset=25
	.byte	0
	.ascii	"max_entries"                   # string offset=30
	.byte	0
	.ascii	"events"                        # string offset=42
	.byte	0
	.ascii	"xdp_md"                        # string offset=49
	.byte	0
	.ascii	"data"                          # string offset=56
	.byte	0
	.ascii	"data_end"                      # string offset=61
	.byte	0
	.ascii	"data_meta"                     # string offset=70
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=80
	.byte	0
	.ascii	"rx_queue_index"                # string offset=96
	.byte	0
	.ascii	"egress_ifindex"                # string offset=111
	.byte	0
	.ascii	"u32"                           # string offset=126
	.byte	0
	.ascii	"unsigned int"                  # string offset=130
	.byte	0
	.ascii	"ctx"                           # string offset=143
	.byte	0
	.ascii	"submit"                        # string offset=147
	.byte	0
	.ascii	"xdp"                           # string offset=154
	.byte	0
	.ascii	"./ringbuf.c"                   # string offset=158
	.byte	0
	.ascii	"int submit(struct xdp_md *ctx)" # string offset=170
	.byte	0
	.ascii	"\tchar five[5] = { 'e', 'v', 'e', 'n', 't' };" # string offset=201
	.byte	0
	.ascii	"\tif (bpf_ringbuf_output(&events, five, sizeof five, 0))" # string offset=246
	.byte	0
	.ascii	"\tevent = bpf_ringbuf_reserve(&events, sizeof *event, 0);" # string offset=302
	.byte	0
	.ascii	"\tif (!event)"                 # string offset=359
	.byte	0
	.ascii	"\tevent->time = bpf_ktime_get_ns();" # string offset=372
	.byte	0
	.ascii	"\tevent->mark = ctx->rx_queue_index;" # string offset=407
	.byte	0
	.ascii	"\tevent->pad = 0;"             # string offset=443
	.byte	0
	.ascii	"\tbpf_ringbuf_submit(event, 0);" # string offset=460
	.byte	0
	.ascii	"\tdropped = bpf_ringbuf_reserve(&events, sizeof *dropped, 0);" # string offset=491
	.byte	0
	.ascii	"\tif (!dropped)"               # string offset=552
	.byte	0
	.ascii	"\t*dropped = 1;"               # string offset=567
	.byte	0
	.ascii	"\tbpf_ringbuf_discard(dropped, 0);" # string offset=582
	.byte	0
	.ascii	"\treturn bpf_ringbuf_query(&events, AVAILABLE) + bpf_ringbuf_query(&events, RING_SIZE);" # string offset=616
	.byte	0
	.byte	125                             # string offset=703
	.byte	0
	.ascii	"char"                          # string offset=705
	.byte	0
	.ascii	"LICENSE"                       # string offset=710
	.byte	0
	.ascii	".maps"                         # string offset=718
	.byte	0
	.ascii	".rodata"                       # string offset=724
	.byte	0
	.ascii	"license"                       # string offset=732
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	332
	.long	352
	.long	0
	.long	8                               # FuncInfo
	.long	154                             # FuncInfo section string offset=154
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	154                             # LineInfo section string offset=154
	.long	20
	.long	.Lfunc_begin0
	.long	158
	.long	170
	.long	23552                           # Line 23 Col 0
	.long	.Ltmp4
	.long	158
	.long	201
	.long	25607                           # Line 25 Col 7
	.long	.Ltmp7
	.long	158
	.long	246
	.long	29702                           # Line 29 Col 6
	.long	.Ltmp9
	.long	158
	.long	246
	.long	29702                           # Line 29 Col 6
	.long	.Ltmp12
	.long	158
	.long	302
	.long	31754                           # Line 31 Col 10
	.long	.Ltmp18
	.long	158
	.long	359
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp21
	.long	158
	.long	372
	.long	34832                           # Line 34 Col 16
	.long	.Ltmp23
	.long	158
	.long	372
	.long	34830                           # Line 34 Col 14
	.long	.Ltmp24
	.long	158
	.long	407
	.long	35861                           # Line 35 Col 21
	.long	.Ltmp25
	.long	158
	.long	407
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp26
	.long	158
	.long	443
	.long	36877                           # Line 36 Col 13
	.long	.Ltmp27
	.long	158
	.long	460
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp29
	.long	158
	.long	491
	.long	38924                           # Line 38 Col 12
	.long	.Ltmp35
	.long	158
	.long	552
	.long	39942                           # Line 39 Col 6
	.long	.Ltmp38
	.long	158
	.long	567
	.long	41995                           # Line 41 Col 11
	.long	.Ltmp39
	.long	158
	.long	582
	.long	43010                           # Line 42 Col 2
	.long	.Ltmp42
	.long	158
	.long	616
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp46
	.long	158
	.long	616
	.long	44081                           # Line 43 Col 49
	.long	.Ltmp48
	.long	158
	.long	616
	.long	44079                           # Line 43 Col 47
	.long	.Ltmp51
	.long	158
	.long	703
	.long	45057                           # Line 44 Col 1
	.addrsig
	.addrsig_sym submit
	.addrsig_sym events
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
