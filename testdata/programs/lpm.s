	.file	"lpm.c"
	.file	0 "." "lpm.c" md5 0xd940448f9e0d51cb0d024dd4c9df2c69
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	tc,"ax",@progbits
	.globl	route                           # -- Begin function route
	.p2align	3
	.type	route,@function
route:                                  # @route
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 38 6 prologue_end             # lpm.c:38:6
.Ltmp0:
	w1 = 8
	call insert
.Ltmp1:
	.loc	0 0 6 is_stmt 0                 # lpm.c:0:6
	w6 = -1
	.loc	0 38 16 is_stmt 1               # lpm.c:38:16
.Ltmp2:
	if w0 != 0 goto LBB0_4
# %bb.1:
	.loc	0 38 19                         # lpm.c:38:19
.Ltmp3:
	w1 = 16
	call insert
.Ltmp4:
	.loc	0 38 30                         # lpm.c:38:30
.Ltmp5:
	if w0 != 0 goto LBB0_4
# %bb.2:
	.loc	0 38 33                         # lpm.c:38:33
.Ltmp6:
	w1 = 24
	call insert
.Ltmp7:
	.loc	0 38 30                         # lpm.c:38:30
.Ltmp8:
	if w0 != 0 goto LBB0_4
.Ltmp9:
.Ltmp10:
# %bb.3:
	.loc	0 40 9                          # lpm.c:40:9
.Ltmp11:
	w1 = 192
	w2 = 168
	w3 = 0
	w4 = 1
	call match
.Ltmp12:
	.loc	0 40 9                          # lpm.c:40:9
	w7 = w0
	.loc	0 40 31 is_stmt 0               # lpm.c:40:31
.Ltmp13:
	w7 <<= 24
	.loc	0 40 39                         # lpm.c:40:39
.Ltmp14:
	w1 = 10
	w2 = 1
	w3 = 2
	w4 = 3
	call match
.Ltmp15:
	.loc	0 40 39 is_stmt 1               # lpm.c:40:39
	w6 = w0
	.loc	0 40 58 is_stmt 0               # lpm.c:40:58
.Ltmp16:
	w6 <<= 16
	.loc	0 40 37                         # lpm.c:40:37
.Ltmp17:
	w6 |= w7
	.loc	0 40 66                         # lpm.c:40:66
.Ltmp18:
	w1 = 10
	w2 = 1
	w3 = 9
	w4 = 9
	call match
.Ltmp19:
	.loc	0 40 85 is_stmt 1               # lpm.c:40:85
.Ltmp20:
	w0 <<= 8
	.loc	0 40 64 is_stmt 0               # lpm.c:40:64
.Ltmp21:
	w6 |= w0
	.loc	0 40 92                         # lpm.c:40:92
.Ltmp22:
	w1 = 10
	w2 = 9
	w3 = 9
	w4 = 9
	call match
.Ltmp23:
	.loc	0 40 90 is_stmt 1               # lpm.c:40:90
.Ltmp24:
	w6 |= w0
LBB0_4:
	.loc	0 41 1                          # lpm.c:41:1
.Ltmp25:
	w0 = w6
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end0:
	.size	route, .Lfunc_end0-route
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function insert
	.type	insert,@function
insert:                                 # @insert
.Lfunc_begin1:
	.loc	0 21 0                          # lpm.c:21:0
	.cfi_startproc
# %bb.0:
	*(u32 *)(r10 - 4) = w1
	w2 = 131338
.Ltmp28:
	.loc	0 22 30 prologue_end            # lpm.c:22:30
.Ltmp29:
.Ltmp30:
	*(u32 *)(r10 - 8) = w2
	.loc	0 22 22 is_stmt 0               # lpm.c:22:22
.Ltmp31:
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -12
	r3 = r10
	r3 += -4
	.loc	0 24 9 is_stmt 1                # lpm.c:24:9
.Ltmp32:
	r1 = routes ll
	r4 = 0
	call 2
.Ltmp33:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 24 2                          # lpm.c:24:2
.Ltmp34:
	exit
.Ltmp35:
.Ltmp36:
.Lfunc_end1:
	.size	insert, .Lfunc_end1-insert
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function match
	.type	match,@function
match:                                  # @match
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: match:a <- $w1
	#DEBUG_VALUE: match:b <- $w2
	#DEBUG_VALUE: match:c <- $w3
	#DEBUG_VALUE: match:d <- $w4
	.loc	0 29 28 prologue_end            # lpm.c:29:28
.Ltmp37:
	*(u8 *)(r10 - 1) = w4
	*(u8 *)(r10 - 2) = w3
	*(u8 *)(r10 - 3) = w2
	*(u8 *)(r10 - 4) = w1
	w1 = 32
.Ltmp38:
.Ltmp39:
	.loc	0 29 22 is_stmt 0               # lpm.c:29:22
.Ltmp40:
	*(u32 *)(r10 - 8) = w1
	r2 = r10
.Ltmp41:
.Ltmp42:
	.loc	0 0 22                          # lpm.c:0:22
	r2 += -8
	.loc	0 30 14 is_stmt 1               # lpm.c:30:14
.Ltmp43:
	r1 = routes ll
	call 1
.Ltmp44:
.Ltmp45:
	.loc	0 30 14                         # lpm.c:30:14
	r1 = r0
.Ltmp46:
.Ltmp47:
	#DEBUG_VALUE: match:bits <- $r1
	.loc	0 0 14 is_stmt 0                # lpm.c:0:14
	w0 = 0
	.loc	0 32 9 is_stmt 1                # lpm.c:32:9
.Ltmp48:
	if r1 == 0 goto LBB2_2
.Ltmp49:
.Ltmp50:
# %bb.1:
	#DEBUG_VALUE: match:bits <- $r1
	.loc	0 32 16 is_stmt 0               # lpm.c:32:16
.Ltmp51:
	w0 = *(u32 *)(r1 + 0)
.Ltmp52:
.Ltmp53:
LBB2_2:
	#DEBUG_VALUE: match:bits <- $r1
	.loc	0 32 2 is_stmt 1                # lpm.c:32:2
.Ltmp54:
	exit
.Ltmp55:
.Ltmp56:
.Lfunc_end2:
	.size	match, .Lfunc_end2-match
	.cfi_endproc
                                        # -- End function
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	routes,@object                  # @routes
	.section	.maps,"aw",@progbits
	.globl	routes
	.p2align	3, 0x0
routes:
	.zero	40
	.size	routes, 40

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp38-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp41-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp46-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin1      #   ending offset
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
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
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
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
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
	.byte	27                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x368 DW_TAG_compile_unit
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
	.byte	43                              # DW_AT_decl_line
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
	.byte	2                               # Abbrev [2] 0x4e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	89                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x32 DW_TAG_structure_type
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	139                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	194                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x81:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	259                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x8b:0x5 DW_TAG_pointer_type
	.long	144                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x90:0xc DW_TAG_array_type
	.long	156                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x95:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	11                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x9c:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xa5:0xc DW_TAG_array_type
	.long	156                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xaa:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xb6:0xc DW_TAG_array_type
	.long	156                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xbb:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xc2:0x5 DW_TAG_pointer_type
	.long	199                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xc7:0x18 DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xcc:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd5:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	235                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xdf:0x8 DW_TAG_typedef
	.long	231                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xe7:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0xeb:0xc DW_TAG_array_type
	.long	247                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf0:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xf7:0x8 DW_TAG_typedef
	.long	255                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xff:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x103:0x5 DW_TAG_pointer_type
	.long	223                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x108:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	273                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x111:0x5 DW_TAG_pointer_type
	.long	278                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x116:0x1a DW_TAG_subroutine_type
	.long	304                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x11b:0x5 DW_TAG_formal_parameter
	.long	308                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x120:0x5 DW_TAG_formal_parameter
	.long	309                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x125:0x5 DW_TAG_formal_parameter
	.long	309                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x12a:0x5 DW_TAG_formal_parameter
	.long	315                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x130:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x134:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x135:0x5 DW_TAG_pointer_type
	.long	314                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x13a:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x13b:0x8 DW_TAG_typedef
	.long	323                             # DW_AT_type
	.byte	23                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x143:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x147:0x9 DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	336                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x150:0x5 DW_TAG_pointer_type
	.long	341                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x155:0x10 DW_TAG_subroutine_type
	.long	308                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x15a:0x5 DW_TAG_formal_parameter
	.long	308                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x15f:0x5 DW_TAG_formal_parameter
	.long	309                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x165:0x1d DW_TAG_enumeration_type
	.long	231                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	79                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x16d:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x170:0x4 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x174:0x4 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x178:0x3 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x17b:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x17e:0x3 DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x182:0x42 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	156                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x191:0x8 DW_TAG_formal_parameter
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	562                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x199:0x6 DW_TAG_call_site
	.long	452                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x19f:0x6 DW_TAG_call_site
	.long	452                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1a5:0x6 DW_TAG_call_site
	.long	452                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1ab:0x6 DW_TAG_call_site
	.long	490                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1b1:0x6 DW_TAG_call_site
	.long	490                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1b7:0x6 DW_TAG_call_site
	.long	490                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1bd:0x6 DW_TAG_call_site
	.long	490                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x1c4:0x26 DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	156                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1d3:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	223                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1de:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	199                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x1ea:0x48 DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	223                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x1f9:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	68                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	247                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x202:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	69                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	247                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x20b:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	70                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	247                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x214:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	71                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	247                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x21d:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.long	199                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x228:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	259                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x232:0x5 DW_TAG_pointer_type
	.long	567                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x237:0x11d DW_TAG_structure_type
	.byte	67                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x23c:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x245:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x24e:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x257:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x260:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x269:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x272:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x27b:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x284:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x28d:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x296:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x29f:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a8:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	852                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2b1:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ba:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2c3:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2cc:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2d5:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2de:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e7:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f0:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f9:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	864                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x302:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	864                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x30b:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x314:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x31d:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x326:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	315                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x32f:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	315                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x338:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x341:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x34a:0x9 DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	876                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x354:0xc DW_TAG_array_type
	.long	223                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x359:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x360:0xc DW_TAG_array_type
	.long	223                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x365:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x36c:0x5 DW_TAG_pointer_type
	.long	881                             # DW_AT_type
	.byte	27                              # Abbrev [27] 0x371:0x2 DW_TAG_structure_type
	.byte	66                              # DW_AT_name
                                        # DW_AT_declaration
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
	.byte	2                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	10                              #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	292                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"lpm.c"                         # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=38
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=40
.Linfo_string4:
	.asciz	"char"                          # string offset=48
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=53
.Linfo_string6:
	.asciz	"routes"                        # string offset=73
.Linfo_string7:
	.asciz	"type"                          # string offset=80
.Linfo_string8:
	.asciz	"int"                           # string offset=85
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=89
.Linfo_string10:
	.asciz	"map_flags"                     # string offset=101
.Linfo_string11:
	.asciz	"key"                           # string offset=111
.Linfo_string12:
	.asciz	"bits"                          # string offset=115
.Linfo_string13:
	.asciz	"unsigned int"                  # string offset=120
.Linfo_string14:
	.asciz	"u32"                           # string offset=133
.Linfo_string15:
	.asciz	"address"                       # string offset=137
.Linfo_string16:
	.asciz	"unsigned char"                 # string offset=145
.Linfo_string17:
	.asciz	"u8"                            # string offset=159
.Linfo_string18:
	.asciz	"prefix"                        # string offset=162
.Linfo_string19:
	.asciz	"value"                         # string offset=169
.Linfo_string20:
	.asciz	"bpf_map_update_elem"           # string offset=175
.Linfo_string21:
	.asciz	"long"                          # string offset=195
.Linfo_string22:
	.asciz	"unsigned long long"            # string offset=200
.Linfo_string23:
	.asciz	"u64"                           # string offset=219
.Linfo_string24:
	.asciz	"bpf_map_lookup_elem"           # string offset=223
.Linfo_string25:
	.asciz	"F_NO_PREALLOC"                 # string offset=243
.Linfo_string26:
	.asciz	"F_RDONLY_PROG"                 # string offset=257
.Linfo_string27:
	.asciz	"F_MMAPABLE"                    # string offset=271
.Linfo_string28:
	.asciz	"ANY"                           # string offset=282
.Linfo_string29:
	.asciz	"NOEXIST"                       # string offset=286
.Linfo_string30:
	.asciz	"EXIST"                         # string offset=294
.Linfo_string31:
	.asciz	"route"                         # string offset=300
.Linfo_string32:
	.asciz	"insert"                        # string offset=306
.Linfo_string33:
	.asciz	"match"                         # string offset=313
.Linfo_string34:
	.asciz	"skb"                           # string offset=319
.Linfo_string35:
	.asciz	"len"                           # string offset=323
.Linfo_string36:
	.asciz	"pkt_type"                      # string offset=327
.Linfo_string37:
	.asciz	"mark"                          # string offset=336
.Linfo_string38:
	.asciz	"queue_mapping"                 # string offset=341
.Linfo_string39:
	.asciz	"protocol"                      # string offset=355
.Linfo_string40:
	.asciz	"vlan_present"                  # string offset=364
.Linfo_string41:
	.asciz	"vlan_tci"                      # string offset=377
.Linfo_string42:
	.asciz	"vlan_proto"                    # string offset=386
.Linfo_string43:
	.asciz	"priority"                      # string offset=397
.Linfo_string44:
	.asciz	"ingress_ifindex"               # string offset=406
.Linfo_string45:
	.asciz	"ifindex"                       # string offset=422
.Linfo_string46:
	.asciz	"tc_index"                      # string offset=430
.Linfo_string47:
	.asciz	"cb"                            # string offset=439
.Linfo_string48:
	.asciz	"hash"                          # string offset=442
.Linfo_string49:
	.asciz	"tc_classid"                    # string offset=447
.Linfo_string50:
	.asciz	"data"                          # string offset=458
.Linfo_string51:
	.asciz	"data_end"                      # string offset=463
.Linfo_string52:
	.asciz	"napi_id"                       # string offset=472
.Linfo_string53:
	.asciz	"family"                        # string offset=480
.Linfo_string54:
	.asciz	"remote_ip4"                    # string offset=487
.Linfo_string55:
	.asciz	"local_ip4"                     # string offset=498
.Linfo_string56:
	.asciz	"remote_ip6"                    # string offset=508
.Linfo_string57:
	.asciz	"local_ip6"                     # string offset=519
.Linfo_string58:
	.asciz	"remote_port"                   # string offset=529
.Linfo_string59:
	.asciz	"local_port"                    # string offset=541
.Linfo_string60:
	.asciz	"data_meta"                     # string offset=552
.Linfo_string61:
	.asciz	"flow_keys"                     # string offset=562
.Linfo_string62:
	.asciz	"tstamp"                        # string offset=572
.Linfo_string63:
	.asciz	"wire_len"                      # string offset=579
.Linfo_string64:
	.asciz	"gso_segs"                      # string offset=588
.Linfo_string65:
	.asciz	"sk"                            # string offset=597
.Linfo_string66:
	.asciz	"bpf_sock"                      # string offset=600
.Linfo_string67:
	.asciz	"__sk_buff"                     # string offset=609
.Linfo_string68:
	.asciz	"a"                             # string offset=619
.Linfo_string69:
	.asciz	"b"                             # string offset=621
.Linfo_string70:
	.asciz	"c"                             # string offset=623
.Linfo_string71:
	.asciz	"d"                             # string offset=625
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
	.long	.Linfo_string69
	.long	.Linfo_string70
	.long	.Linfo_string71
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	routes
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp4
	.quad	.Ltmp7
	.quad	.Ltmp12
	.quad	.Ltmp15
	.quad	.Ltmp19
	.quad	.Ltmp23
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1088
	.long	1088
	.long	937
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
	.long	11
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
	.long	0                               # BTF_KIND_ARRAY(id = 8)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 9)
	.long	33554432                        # 0x2000000
	.long	10
	.long	25                              # BTF_KIND_STRUCT(id = 10)
	.long	67108866                        # 0x4000002
	.long	8
	.long	32
	.long	11
	.long	0                               # 0x0
	.long	37
	.long	15
	.long	32                              # 0x20
	.long	45                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	49                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	62                              # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	65                              # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	11
	.long	0                               # BTF_KIND_STRUCT(id = 17)
	.long	67108869                        # 0x4000005
	.long	40
	.long	79
	.long	1
	.long	0                               # 0x0
	.long	84
	.long	5
	.long	64                              # 0x40
	.long	96
	.long	7
	.long	128                             # 0x80
	.long	106
	.long	9
	.long	192                             # 0xc0
	.long	110
	.long	16
	.long	256                             # 0x100
	.long	116                             # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	17
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 19)
	.long	33554432                        # 0x2000000
	.long	20
	.long	123                             # BTF_KIND_STRUCT(id = 20)
	.long	67108895                        # 0x400001f
	.long	176
	.long	133
	.long	11
	.long	0                               # 0x0
	.long	137
	.long	11
	.long	32                              # 0x20
	.long	146
	.long	11
	.long	64                              # 0x40
	.long	151
	.long	11
	.long	96                              # 0x60
	.long	165
	.long	11
	.long	128                             # 0x80
	.long	174
	.long	11
	.long	160                             # 0xa0
	.long	187
	.long	11
	.long	192                             # 0xc0
	.long	196
	.long	11
	.long	224                             # 0xe0
	.long	207
	.long	11
	.long	256                             # 0x100
	.long	216
	.long	11
	.long	288                             # 0x120
	.long	232
	.long	11
	.long	320                             # 0x140
	.long	240
	.long	11
	.long	352                             # 0x160
	.long	249
	.long	21
	.long	384                             # 0x180
	.long	252
	.long	11
	.long	544                             # 0x220
	.long	257
	.long	11
	.long	576                             # 0x240
	.long	268
	.long	11
	.long	608                             # 0x260
	.long	273
	.long	11
	.long	640                             # 0x280
	.long	282
	.long	11
	.long	672                             # 0x2a0
	.long	290
	.long	11
	.long	704                             # 0x2c0
	.long	297
	.long	11
	.long	736                             # 0x2e0
	.long	308
	.long	11
	.long	768                             # 0x300
	.long	318
	.long	22
	.long	800                             # 0x320
	.long	329
	.long	22
	.long	928                             # 0x3a0
	.long	339
	.long	11
	.long	1056                            # 0x420
	.long	351
	.long	11
	.long	1088                            # 0x440
	.long	362
	.long	11
	.long	1120                            # 0x460
	.long	372
	.long	23
	.long	1152                            # 0x480
	.long	382
	.long	23
	.long	1216                            # 0x4c0
	.long	389
	.long	11
	.long	1280                            # 0x500
	.long	398
	.long	11
	.long	1312                            # 0x520
	.long	407
	.long	25
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 22)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	4
	.long	4
	.long	410                             # BTF_KIND_TYPEDEF(id = 23)
	.long	134217728                       # 0x8000000
	.long	24
	.long	414                             # BTF_KIND_INT(id = 24)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 25)
	.long	33554432                        # 0x2000000
	.long	26
	.long	433                             # BTF_KIND_FWD(id = 26)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103809                       # 0xd000001
	.long	2
	.long	442
	.long	19
	.long	446                             # BTF_KIND_FUNC(id = 28)
	.long	201326593                       # 0xc000001
	.long	27
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 29)
	.long	218103809                       # 0xd000001
	.long	2
	.long	32
	.long	11
	.long	620                             # BTF_KIND_FUNC(id = 30)
	.long	201326592                       # 0xc000000
	.long	29
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 31)
	.long	218103812                       # 0xd000004
	.long	11
	.long	776
	.long	13
	.long	778
	.long	13
	.long	780
	.long	13
	.long	782
	.long	13
	.long	784                             # BTF_KIND_FUNC(id = 32)
	.long	201326592                       # 0xc000000
	.long	31
	.long	910                             # BTF_KIND_INT(id = 33)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 34)
	.long	50331648                        # 0x3000000
	.long	0
	.long	33
	.long	4
	.long	4
	.long	915                             # BTF_KIND_VAR(id = 35)
	.long	234881024                       # 0xe000000
	.long	34
	.long	1
	.long	923                             # BTF_KIND_DATASEC(id = 36)
	.long	251658241                       # 0xf000001
	.long	0
	.long	18
	.long	routes
	.long	40
	.long	929                             # BTF_KIND_DATASEC(id = 37)
	.long	251658241                       # 0xf000001
	.long	0
	.long	35
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"prefix"                        # string offset=25
	.byte	0
	.ascii	"bits"                          # string offset=32
	.byte	0
	.ascii	"address"                       # string offset=37
	.byte	0
	.ascii	"u32"                           # string offset=45
	.byte	0
	.ascii	"unsigned int"                  # string offset=49
	.byte	0
	.ascii	"u8"                            # string offset=62
	.byte	0
	.ascii	"unsigned char"                 # string offset=65
	.byte	0
	.ascii	"type"                          # string offset=79
	.byte	0
	.ascii	"max_entries"                   # string offset=84
	.byte	0
	.ascii	"map_flags"                     # string offset=96
	.byte	0
	.ascii	"key"                           # string offset=106
	.byte	0
	.ascii	"value"                         # string offset=110
	.byte	0
	.ascii	"routes"                        # string offset=116
	.byte	0
	.ascii	"__sk_buff"                     # string offset=123
	.byte	0
	.ascii	"len"                           # string offset=133
	.byte	0
	.ascii	"pkt_type"                      # string offset=137
	.byte	0
	.ascii	"mark"                          # string offset=146
	.byte	0
	.ascii	"queue_mapping"                 # string offset=151
	.byte	0
	.ascii	"protocol"                      # string offset=165
	.byte	0
	.ascii	"vlan_present"                  # string offset=174
	.byte	0
	.ascii	"vlan_tci"                      # string offset=187
	.byte	0
	.ascii	"vlan_proto"                    # string offset=196
	.byte	0
	.ascii	"priority"                      # string offset=207
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=216
	.byte	0
	.ascii	"ifindex"                       # string offset=232
	.byte	0
	.ascii	"tc_index"                      # string offset=240
	.byte	0
	.ascii	"cb"                            # string offset=249
	.byte	0
	.ascii	"hash"                          # string offset=252
	.byte	0
	.ascii	"tc_classid"                    # string offset=257
	.byte	0
	.ascii	"data"                          # string offset=268
	.byte	0
	.ascii	"data_end"                      # string offset=273
	.byte	0
	.ascii	"napi_id"                       # string offset=282
	.byte	0
	.ascii	"family"                        # string offset=290
	.byte	0
	.ascii	"remote_ip4"                    # string offset=297
	.byte	0
	.ascii	"local_ip4"                     # string offset=308
	.byte	0
	.ascii	"remote_ip6"                    # string offset=318
	.byte	0
	.ascii	"local_ip6"                     # string offset=329
	.byte	0
	.ascii	"remote_port"                   # string offset=339
	.byte	0
	.ascii	"local_port"                    # string offset=351
	.byte	0
	.ascii	"data_meta"                     # string offset=362
	.byte	0
	.ascii	"flow_keys"                     # string offset=372
	.byte	0
	.ascii	"tstamp"                        # string offset=382
	.byte	0
	.ascii	"wire_len"                      # string offset=389
	.byte	0
	.ascii	"gso_segs"                      # string offset=398
	.byte	0
	.ascii	"sk"                            # string offset=407
	.byte	0
	.ascii	"u64"                           # string offset=410
	.byte	0
	.ascii	"unsigned long long"            # string offset=414
	.byte	0
	.ascii	"bpf_sock"                      # string offset=433
	.byte	0
	.ascii	"skb"                           # string offset=442
	.byte	0
	.ascii	"route"                         # string offset=446
	.byte	0
	.ascii	"tc"                            # string offset=452
	.byte	0
	.ascii	"./lpm.c"                       # string offset=455
	.byte	0
	.ascii	"\tif (insert(8) || insert(16) || insert(24))" # string offset=463
	.byte	0
	.ascii	"\treturn match(192, 168, 0, 1) << 24 | match(10, 1, 2, 3) << 16 | match(10, 1, 9, 9) << 8 | match(10, 9, 9, 9);" # string offset=507
	.byte	0
	.byte	125                             # string offset=618
	.byte	0
	.ascii	"insert"                        # string offset=620
	.byte	0
	.ascii	".text"                         # string offset=627
	.byte	0
	.ascii	"static __noinline int insert(u32 bits)" # string offset=633
	.byte	0
	.ascii	"\tstruct prefix key = { bits, { 10, 1, 2, 0 } };" # string offset=672
	.byte	0
	.ascii	"\treturn bpf_map_update_elem(&routes, &key, &bits, ANY);" # string offset=720
	.byte	0
	.byte	97                              # string offset=776
	.byte	0
	.byte	98                              # string offset=778
	.byte	0
	.byte	99                              # string offset=780
	.byte	0
	.byte	100                             # string offset=782
	.byte	0
	.ascii	"match"                         # string offset=784
	.byte	0
	.ascii	"\tstruct prefix key = { 32, { a, b, c, d } };" # string offset=790
	.byte	0
	.ascii	"\tu32 *bits = bpf_map_lookup_elem(&routes, &key);" # string offset=835
	.byte	0
	.ascii	"\treturn bits ? *bits : 0;"    # string offset=884
	.byte	0
	.ascii	"char"                          # string offset=910
	.byte	0
	.ascii	"LICENSE"                       # string offset=915
	.byte	0
	.ascii	".maps"                         # string offset=923
	.byte	0
	.ascii	"license"                       # string offset=929
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	468
	.long	512
	.long	0
	.long	8                               # FuncInfo
	.long	452                             # FuncInfo section string offset=452
	.long	1
	.long	.Lfunc_begin0
	.long	28
	.long	627                             # FuncInfo section string offset=627
	.long	2
	.long	.Lfunc_begin1
	.long	30
	.long	.Lfunc_begin2
	.long	32
	.long	16                              # LineInfo
	.long	452                             # LineInfo section string offset=452
	.long	17
	.long	.Ltmp0
	.long	455
	.long	463
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp2
	.long	455
	.long	463
	.long	38928                           # Line 38 Col 16
	.long	.Ltmp3
	.long	455
	.long	463
	.long	38931                           # Line 38 Col 19
	.long	.Ltmp5
	.long	455
	.long	463
	.long	38942                           # Line 38 Col 30
	.long	.Ltmp6
	.long	455
	.long	463
	.long	38945                           # Line 38 Col 33
	.long	.Ltmp8
	.long	455
	.long	463
	.long	38942                           # Line 38 Col 30
	.long	.Ltmp11
	.long	455
	.long	507
	.long	40969                           # Line 40 Col 9
	.long	.Ltmp13
	.long	455
	.long	507
	.long	40991                           # Line 40 Col 31
	.long	.Ltmp14
	.long	455
	.long	507
	.long	40999                           # Line 40 Col 39
	.long	.Ltmp16
	.long	455
	.long	507
	.long	41018                           # Line 40 Col 58
	.long	.Ltmp17
	.long	455
	.long	507
	.long	40997                           # Line 40 Col 37
	.long	.Ltmp18
	.long	455
	.long	507
	.long	41026                           # Line 40 Col 66
	.long	.Ltmp20
	.long	455
	.long	507
	.long	41045                           # Line 40 Col 85
	.long	.Ltmp21
	.long	455
	.long	507
	.long	41024                           # Line 40 Col 64
	.long	.Ltmp22
	.long	455
	.long	507
	.long	41052                           # Line 40 Col 92
	.long	.Ltmp24
	.long	455
	.long	507
	.long	41050                           # Line 40 Col 90
	.long	.Ltmp25
	.long	455
	.long	618
	.long	41985                           # Line 41 Col 1
	.long	627                             # LineInfo section string offset=627
	.long	11
	.long	.Lfunc_begin1
	.long	455
	.long	633
	.long	20480                           # Line 20 Col 0
	.long	.Ltmp30
	.long	455
	.long	672
	.long	22558                           # Line 22 Col 30
	.long	.Ltmp31
	.long	455
	.long	672
	.long	22550                           # Line 22 Col 22
	.long	.Ltmp32
	.long	455
	.long	720
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp34
	.long	455
	.long	720
	.long	24578                           # Line 24 Col 2
	.long	.Ltmp37
	.long	455
	.long	790
	.long	29724                           # Line 29 Col 28
	.long	.Ltmp40
	.long	455
	.long	790
	.long	29718                           # Line 29 Col 22
	.long	.Ltmp43
	.long	455
	.long	835
	.long	30734                           # Line 30 Col 14
	.long	.Ltmp48
	.long	455
	.long	884
	.long	32777                           # Line 32 Col 9
	.long	.Ltmp51
	.long	455
	.long	884
	.long	32784                           # Line 32 Col 16
	.long	.Ltmp54
	.long	455
	.long	884
	.long	32770                           # Line 32 Col 2
	.addrsig
	.addrsig_sym route
	.addrsig_sym LICENSE
	.addrsig_sym routes
	.section	.debug_line,"",@progbits
.Lline_table_start0:
