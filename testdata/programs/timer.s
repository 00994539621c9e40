	.file	"timer.c"
	.file	0 "." "timer.c" md5 0x436ffed5ec837ed19a7a9a38b87bd9c4
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	tc,"ax",@progbits
	.globl	start                           # -- Begin function start
	.p2align	3
	.type	start,@function
start:                                  # @start
.Lfunc_begin0:
	.loc	0 29 0                          # timer.c:29:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 0
.Ltmp0:
	.loc	0 30 6 prologue_end             # timer.c:30:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 31 22                         # timer.c:31:22
.Ltmp3:
	r1 = items ll
	call 1
.Ltmp4:
	.loc	0 31 22                         # timer.c:31:22
	r6 = r0
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: start:item <- $r6
	.loc	0 0 22 is_stmt 0                # timer.c:0:22
	w0 = -1
.Ltmp7:
	.loc	0 34 6 is_stmt 1                # timer.c:34:6
.Ltmp8:
.Ltmp9:
	if r6 == 0 goto LBB0_5
.Ltmp10:
.Ltmp11:
# %bb.1:
	#DEBUG_VALUE: start:item <- $r6
	.loc	0 36 28                         # timer.c:36:28
.Ltmp12:
	r6 += 8
.Ltmp13:
.Ltmp14:
	.loc	0 36 6 is_stmt 0                # timer.c:36:6
.Ltmp15:
	r1 = r6
	r2 = items ll
	r3 = 1
	call 169
.Ltmp16:
	.loc	0 36 6 is_stmt 1                # timer.c:36:6
	r1 = r0
	w0 = -2
.Ltmp17:
	if r1 != 0 goto LBB0_5
.Ltmp18:
.Ltmp19:
# %bb.2:
	.loc	0 38 6                          # timer.c:38:6
.Ltmp20:
	r1 = r6
	r2 = fire ll
	call 170
.Ltmp21:
	.loc	0 38 6                          # timer.c:38:6
	r1 = r0
	w0 = -3
.Ltmp22:
	if r1 != 0 goto LBB0_5
.Ltmp23:
.Ltmp24:
# %bb.3:
	.loc	0 40 6                          # timer.c:40:6
.Ltmp25:
	r1 = r6
	r2 = 3600000000000 ll
	r3 = 0
	call 171
.Ltmp26:
	.loc	0 40 6                          # timer.c:40:6
	r1 = r0
	w0 = -4
.Ltmp27:
	if r1 != 0 goto LBB0_5
.Ltmp28:
.Ltmp29:
# %bb.4:
	.loc	0 42 11                         # timer.c:42:11
.Ltmp30:
	r1 = r6
	call 172
.Ltmp31:
	.loc	0 42 11                         # timer.c:42:11
	r7 = r0
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: start:active <- $w7
	.loc	0 43 9                          # timer.c:43:9
.Ltmp34:
	r1 = r6
	call 172
.Ltmp35:
	.loc	0 44 12                         # timer.c:44:12
.Ltmp36:
	w7 *= 10
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: start:idle <- $w0
	.loc	0 44 21 is_stmt 0               # timer.c:44:21
.Ltmp39:
	w0 += w7
.Ltmp40:
.Ltmp41:
	.loc	0 44 28                         # timer.c:44:28
.Ltmp42:
	w0 += 1
LBB0_5:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 45 1 is_stmt 1                # timer.c:45:1
.Ltmp43:
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end0:
	.size	start, .Lfunc_end0-start
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function fire
	.type	fire,@function
fire:                                   # @fire
.Lfunc_begin1:
	.loc	0 21 0                          # timer.c:21:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: fire:item <- $r3
	r1 = r3
.Ltmp46:
.Ltmp47:
	#DEBUG_VALUE: fire:item <- $r1
	.loc	0 22 13 prologue_end            # timer.c:22:13
.Ltmp48:
	r2 = *(u64 *)(r1 + 0)
.Ltmp49:
	r2 += 1
.Ltmp50:
	*(u64 *)(r1 + 0) = r2
	.loc	0 23 25                         # timer.c:23:25
.Ltmp51:
	r1 += 8
.Ltmp52:
.Ltmp53:
	.loc	0 23 2 is_stmt 0                # timer.c:23:2
.Ltmp54:
	r2 = 1000000
	r3 = 0
	call 171
.Ltmp55:
	.loc	0 24 2 is_stmt 1                # timer.c:24:2
.Ltmp56:
	w0 = 0
	exit
.Ltmp57:
.Ltmp58:
.Lfunc_end1:
	.size	fire, .Lfunc_end1-fire
	.cfi_endproc
                                        # -- End function
	.type	items,@object                   # @items
	.section	.maps,"aw",@progbits
	.globl	items
	.p2align	3, 0x0
items:
	.zero	32
	.size	items, 32

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp46-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp46-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin1          #   ending offset
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
	.byte	1                               # Abbrev [1] 0xc:0x349 DW_TAG_compile_unit
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
	.byte	47                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x59:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	130                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x82:0x5 DW_TAG_pointer_type
	.long	135                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x93:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x97:0x5 DW_TAG_pointer_type
	.long	156                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x9c:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa1:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa8:0x5 DW_TAG_pointer_type
	.long	173                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xad:0x8 DW_TAG_typedef
	.long	181                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb5:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb9:0x5 DW_TAG_pointer_type
	.long	190                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xbe:0x18 DW_TAG_structure_type
	.byte	20                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xc3:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	214                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xcc:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	226                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xd6:0x8 DW_TAG_typedef
	.long	222                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xde:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xe2:0xf DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	147                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xe7:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	241                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	148                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xf1:0xc DW_TAG_array_type
	.long	214                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf6:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xfd:0x9 DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	262                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	164                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x106:0x5 DW_TAG_pointer_type
	.long	267                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10b:0x10 DW_TAG_subroutine_type
	.long	283                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x110:0x5 DW_TAG_formal_parameter
	.long	283                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x115:0x5 DW_TAG_formal_parameter
	.long	284                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x11b:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x11c:0x5 DW_TAG_pointer_type
	.long	289                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x121:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x122:0xa DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	300                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	214                             # DW_AT_decl_line
	.ascii	"\251\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x12c:0x5 DW_TAG_pointer_type
	.long	305                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x131:0x15 DW_TAG_subroutine_type
	.long	326                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x136:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x13b:0x5 DW_TAG_formal_parameter
	.long	283                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x140:0x5 DW_TAG_formal_parameter
	.long	214                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x146:0x4 DW_TAG_base_type
	.byte	23                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x14a:0x5 DW_TAG_pointer_type
	.long	226                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x14f:0xa DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	345                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	215                             # DW_AT_decl_line
	.ascii	"\252\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x159:0x5 DW_TAG_pointer_type
	.long	350                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x15e:0x10 DW_TAG_subroutine_type
	.long	326                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x163:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x168:0x5 DW_TAG_formal_parameter
	.long	283                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x16e:0xa DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	376                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	216                             # DW_AT_decl_line
	.ascii	"\253\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x178:0x5 DW_TAG_pointer_type
	.long	381                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x17d:0x15 DW_TAG_subroutine_type
	.long	326                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x182:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x187:0x5 DW_TAG_formal_parameter
	.long	214                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x18c:0x5 DW_TAG_formal_parameter
	.long	214                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x192:0xa DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	412                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	217                             # DW_AT_decl_line
	.ascii	"\254\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x19c:0x5 DW_TAG_pointer_type
	.long	417                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1a1:0xb DW_TAG_subroutine_type
	.long	326                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x1a6:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x1ac:0x3e DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x1bb:0x8 DW_TAG_formal_parameter
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	531                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1c3:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1ce:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	185                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1d7:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	147                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1e0:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	147                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x1ea:0x29 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x1f9:0x8 DW_TAG_formal_parameter
	.byte	65                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	283                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x201:0x8 DW_TAG_formal_parameter
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	168                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x209:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	185                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x213:0x5 DW_TAG_pointer_type
	.long	536                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x218:0x11d DW_TAG_structure_type
	.byte	64                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x21d:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x226:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x22f:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x238:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x241:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x24a:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x253:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x25c:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x265:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x26e:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x277:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x280:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x289:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	821                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x292:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x29b:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a4:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ad:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2b6:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2bf:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2c8:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2d1:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2da:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	833                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e3:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	833                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ec:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f5:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2fe:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x307:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	214                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x310:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	214                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x319:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x322:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x32b:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	845                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	136                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x335:0xc DW_TAG_array_type
	.long	173                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x33a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x341:0xc DW_TAG_array_type
	.long	173                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x346:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x34d:0x5 DW_TAG_pointer_type
	.long	850                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x352:0x2 DW_TAG_structure_type
	.byte	63                              # DW_AT_name
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
	.byte	3                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	268                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"timer.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=42
.Linfo_string4:
	.asciz	"char"                          # string offset=50
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=55
.Linfo_string6:
	.asciz	"items"                         # string offset=75
.Linfo_string7:
	.asciz	"type"                          # string offset=81
.Linfo_string8:
	.asciz	"int"                           # string offset=86
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=90
.Linfo_string10:
	.asciz	"key"                           # string offset=102
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=106
.Linfo_string12:
	.asciz	"u32"                           # string offset=119
.Linfo_string13:
	.asciz	"value"                         # string offset=123
.Linfo_string14:
	.asciz	"fired"                         # string offset=129
.Linfo_string15:
	.asciz	"unsigned long long"            # string offset=135
.Linfo_string16:
	.asciz	"u64"                           # string offset=154
.Linfo_string17:
	.asciz	"timer"                         # string offset=158
.Linfo_string18:
	.asciz	"opaque"                        # string offset=164
.Linfo_string19:
	.asciz	"bpf_timer"                     # string offset=171
.Linfo_string20:
	.asciz	"item"                          # string offset=181
.Linfo_string21:
	.asciz	"bpf_map_lookup_elem"           # string offset=186
.Linfo_string22:
	.asciz	"bpf_timer_init"                # string offset=206
.Linfo_string23:
	.asciz	"long"                          # string offset=221
.Linfo_string24:
	.asciz	"bpf_timer_set_callback"        # string offset=226
.Linfo_string25:
	.asciz	"bpf_timer_start"               # string offset=249
.Linfo_string26:
	.asciz	"bpf_timer_cancel"              # string offset=265
.Linfo_string27:
	.asciz	"start"                         # string offset=282
.Linfo_string28:
	.asciz	"fire"                          # string offset=288
.Linfo_string29:
	.asciz	"active"                        # string offset=293
.Linfo_string30:
	.asciz	"idle"                          # string offset=300
.Linfo_string31:
	.asciz	"skb"                           # string offset=305
.Linfo_string32:
	.asciz	"len"                           # string offset=309
.Linfo_string33:
	.asciz	"pkt_type"                      # string offset=313
.Linfo_string34:
	.asciz	"mark"                          # string offset=322
.Linfo_string35:
	.asciz	"queue_mapping"                 # string offset=327
.Linfo_string36:
	.asciz	"protocol"                      # string offset=341
.Linfo_string37:
	.asciz	"vlan_present"                  # string offset=350
.Linfo_string38:
	.asciz	"vlan_tci"                      # string offset=363
.Linfo_string39:
	.asciz	"vlan_proto"                    # string offset=372
.Linfo_string40:
	.asciz	"priority"                      # string offset=383
.Linfo_string41:
	.asciz	"ingress_ifindex"               # string offset=392
.Linfo_string42:
	.asciz	"ifindex"                       # string offset=408
.Linfo_string43:
	.asciz	"tc_index"                      # string offset=416
.Linfo_string44:
	.asciz	"cb"                            # string offset=425
.Linfo_string45:
	.asciz	"hash"                          # string offset=428
.Linfo_string46:
	.asciz	"tc_classid"                    # string offset=433
.Linfo_string47:
	.asciz	"data"                          # string offset=444
.Linfo_string48:
	.asciz	"data_end"                      # string offset=449
.Linfo_string49:
	.asciz	"napi_id"                       # string offset=458
.Linfo_string50:
	.asciz	"family"                        # string offset=466
.Linfo_string51:
	.asciz	"remote_ip4"                    # string offset=473
.Linfo_string52:
	.asciz	"local_ip4"                     # string offset=484
.Linfo_string53:
	.asciz	"remote_ip6"                    # string offset=494
.Linfo_string54:
	.asciz	"local_ip6"                     # string offset=505
.Linfo_string55:
	.asciz	"remote_port"                   # string offset=515
.Linfo_string56:
	.asciz	"local_port"                    # string offset=527
.Linfo_string57:
	.asciz	"data_meta"                     # string offset=538
.Linfo_string58:
	.asciz	"flow_keys"                     # string offset=548
.Linfo_string59:
	.asciz	"tstamp"                        # string offset=558
.Linfo_string60:
	.asciz	"wire_len"                      # string offset=565
.Linfo_string61:
	.asciz	"gso_segs"                      # string offset=574
.Linfo_string62:
	.asciz	"sk"                            # string offset=583
.Linfo_string63:
	.asciz	"bpf_sock"                      # string offset=586
.Linfo_string64:
	.asciz	"__sk_buff"                     # string offset=595
.Linfo_string65:
	.asciz	"map"                           # string offset=605
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	items
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1008
	.long	1008
	.long	1003
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
	.long	1
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
	.long	42                              # BTF_KIND_STRUCT(id = 11)
	.long	67108866                        # 0x4000002
	.long	24
	.long	47
	.long	12
	.long	0                               # 0x0
	.long	53
	.long	14
	.long	64                              # 0x40
	.long	59                              # BTF_KIND_TYPEDEF(id = 12)
	.long	134217728                       # 0x8000000
	.long	13
	.long	63                              # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	82                              # BTF_KIND_STRUCT(id = 14)
	.long	67108865                        # 0x4000001
	.long	16
	.long	92
	.long	15
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	4
	.long	2
	.long	0                               # BTF_KIND_STRUCT(id = 16)
	.long	67108868                        # 0x4000004
	.long	32
	.long	99
	.long	1
	.long	0                               # 0x0
	.long	104
	.long	5
	.long	64                              # 0x40
	.long	116
	.long	7
	.long	128                             # 0x80
	.long	120
	.long	10
	.long	192                             # 0xc0
	.long	126                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	132                             # BTF_KIND_STRUCT(id = 19)
	.long	67108895                        # 0x400001f
	.long	176
	.long	142
	.long	8
	.long	0                               # 0x0
	.long	146
	.long	8
	.long	32                              # 0x20
	.long	155
	.long	8
	.long	64                              # 0x40
	.long	160
	.long	8
	.long	96                              # 0x60
	.long	174
	.long	8
	.long	128                             # 0x80
	.long	183
	.long	8
	.long	160                             # 0xa0
	.long	196
	.long	8
	.long	192                             # 0xc0
	.long	205
	.long	8
	.long	224                             # 0xe0
	.long	216
	.long	8
	.long	256                             # 0x100
	.long	225
	.long	8
	.long	288                             # 0x120
	.long	241
	.long	8
	.long	320                             # 0x140
	.long	249
	.long	8
	.long	352                             # 0x160
	.long	258
	.long	20
	.long	384                             # 0x180
	.long	261
	.long	8
	.long	544                             # 0x220
	.long	266
	.long	8
	.long	576                             # 0x240
	.long	277
	.long	8
	.long	608                             # 0x260
	.long	282
	.long	8
	.long	640                             # 0x280
	.long	291
	.long	8
	.long	672                             # 0x2a0
	.long	299
	.long	8
	.long	704                             # 0x2c0
	.long	306
	.long	8
	.long	736                             # 0x2e0
	.long	317
	.long	8
	.long	768                             # 0x300
	.long	327
	.long	21
	.long	800                             # 0x320
	.long	338
	.long	21
	.long	928                             # 0x3a0
	.long	348
	.long	8
	.long	1056                            # 0x420
	.long	360
	.long	8
	.long	1088                            # 0x440
	.long	371
	.long	8
	.long	1120                            # 0x460
	.long	381
	.long	12
	.long	1152                            # 0x480
	.long	391
	.long	12
	.long	1216                            # 0x4c0
	.long	398
	.long	8
	.long	1280                            # 0x500
	.long	407
	.long	8
	.long	1312                            # 0x520
	.long	416
	.long	22
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 22)
	.long	33554432                        # 0x2000000
	.long	23
	.long	419                             # BTF_KIND_FWD(id = 23)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103809                       # 0xd000001
	.long	2
	.long	428
	.long	18
	.long	432                             # BTF_KIND_FUNC(id = 25)
	.long	201326593                       # 0xc000001
	.long	24
	.long	0                               # BTF_KIND_PTR(id = 26)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103811                       # 0xd000003
	.long	2
	.long	834
	.long	26
	.long	116
	.long	7
	.long	42
	.long	10
	.long	838                             # BTF_KIND_FUNC(id = 28)
	.long	201326592                       # 0xc000000
	.long	27
	.long	976                             # BTF_KIND_INT(id = 29)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 30)
	.long	50331648                        # 0x3000000
	.long	0
	.long	29
	.long	4
	.long	4
	.long	981                             # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	30
	.long	1
	.long	989                             # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	17
	.long	items
	.long	32
	.long	995                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	31
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
	.ascii	"item"                          # string offset=42
	.byte	0
	.ascii	"fired"                         # string offset=47
	.byte	0
	.ascii	"timer"                         # string offset=53
	.byte	0
	.ascii	"u64"                           # string offset=59
	.byte	0
	.ascii	"unsigned long long"            # string offset=63
	.byte	0
	.ascii	"bpf_timer"                     # string offset=82
	.byte	0
	.ascii	"opaque"                        # string offset=92
	.byte	0
	.ascii	"type"                          # string offset=99
	.byte	0
	.ascii	"max_entries"                   # string offset=104
	.byte	0
	.ascii	"key"                           # string offset=116
	.byte	0
	.ascii	"value"                         # string offset=120
	.byte	0
	.ascii	"items"                         # string offset=126
	.byte	0
	.ascii	"__sk_buff"                     # string offset=132
	.byte	0
	.ascii	"len"                           # string offset=142
	.byte	0
	.ascii	"pkt_type"                      # string offset=146
	.byte	0
	.ascii	"mark"                          # string offset=155
	.byte	0
	.ascii	"queue_mapping"                 # string offset=160
	.byte	0
	.ascii	"protocol"                      # string offset=174
	.byte	0
	.ascii	"vlan_present"                  # string offset=183
	.byte	0
	.ascii	"vlan_tci"                      # string offset=196
	.byte	0
	.ascii	"vlan_proto"                    # string offset=205
	.byte	0
	.ascii	"priority"                      # string offset=216
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=225
	.byte	0
	.ascii	"ifindex"                       # string offset=241
	.byte	0
	.ascii	"tc_index"                      # string offset=249
	.byte	0
	.ascii	"cb"                            # string offset=258
	.byte	0
	.ascii	"hash"                          # string offset=261
	.byte	0
	.ascii	"tc_classid"                    # string offset=266
	.byte	0
	.ascii	"data"                          # string offset=277
	.byte	0
	.ascii	"data_end"                      # string offset=282
	.byte	0
	.ascii	"napi_id"                       # string offset=291
	.byte	0
	.ascii	"family"                        # string offset=299
	.byte	0
	.ascii	"remote_ip4"                    # string offset=306
	.byte	0
	.ascii	"local_ip4"                     # string offset=317
	.byte	0
	.ascii	"remote_ip6"                    # string offset=327
	.byte	0
	.ascii	"local_ip6"                     # string offset=338
	.byte	0
	.ascii	"remote_port"                   # string offset=348
	.byte	0
	.ascii	"local_port"                    # string offset=360
	.byte	0
	.ascii	"data_meta"                     # string offset=371
	.byte	0
	.ascii	"flow_keys"                     # string offset=381
	.byte	0
	.ascii	"tstamp"                        # string offset=391
	.byte	0
	.ascii	"wire_len"                      # string offset=398
	.byte	0
	.ascii	"gso_segs"                      # string offset=407
	.byte	0
	.ascii	"sk"                            # string offset=416
	.byte	0
	.ascii	"bpf_sock"                      # string offset=419
	.byte	0
	.ascii	"skb"                           # string offset=428
	.byte	0
	.ascii	"start"                         # string offset=432
	.byte	0
	.ascii	"tc"                            # string offset=438
	.byte	0
	.ascii	"./timer.c"                     # string offset=441
	.byte	0
	.ascii	"int start(struct __sk_buff *skb)" # string offset=451
	.byte	0
	.ascii	"\tu32 key = 0;"                # string offset=484
	.byte	0
	.ascii	"\tstruct item *item = bpf_map_lookup_elem(&items, &key);" # string offset=498
	.byte	0
	.ascii	"\tif (!item)"                  # string offset=554
	.byte	0
	.ascii	"\tif (bpf_timer_init(&item->timer, &items, 1))" # string offset=566
	.byte	0
	.ascii	"\tif (bpf_timer_set_callback(&item->timer, fire))" # string offset=612
	.byte	0
	.ascii	"\tif (bpf_timer_start(&item->timer, 3600000000000ULL, 0))" # string offset=661
	.byte	0
	.ascii	"\tactive = bpf_timer_cancel(&item->timer);" # string offset=718
	.byte	0
	.ascii	"\tidle = bpf_timer_cancel(&item->timer);" # string offset=760
	.byte	0
	.ascii	"\treturn 10 * active + idle + 1;" # string offset=800
	.byte	0
	.byte	125                             # string offset=832
	.byte	0
	.ascii	"map"                           # string offset=834
	.byte	0
	.ascii	"fire"                          # string offset=838
	.byte	0
	.ascii	".text"                         # string offset=843
	.byte	0
	.ascii	"static int fire(void *map, u32 *key, struct item *item)" # string offset=849
	.byte	0
	.ascii	"\titem->fired++;"              # string offset=905
	.byte	0
	.ascii	"\tbpf_timer_start(&item->timer, 1000000, 0);" # string offset=921
	.byte	0
	.ascii	"\treturn 0;"                   # string offset=965
	.byte	0
	.ascii	"char"                          # string offset=976
	.byte	0
	.ascii	"LICENSE"                       # string offset=981
	.byte	0
	.ascii	".maps"                         # string offset=989
	.byte	0
	.ascii	"license"                       # string offset=995
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	404
	.long	440
	.long	0
	.long	8                               # FuncInfo
	.long	438                             # FuncInfo section string offset=438
	.long	1
	.long	.Lfunc_begin0
	.long	25
	.long	843                             # FuncInfo section string offset=843
	.long	1
	.long	.Lfunc_begin1
	.long	28
	.long	16                              # LineInfo
	.long	438                             # LineInfo section string offset=438
	.long	17
	.long	.Lfunc_begin0
	.long	441
	.long	451
	.long	28672                           # Line 28 Col 0
	.long	.Ltmp2
	.long	441
	.long	484
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp3
	.long	441
	.long	498
	.long	31766                           # Line 31 Col 22
	.long	.Ltmp9
	.long	441
	.long	554
	.long	34822                           # Line 34 Col 6
	.long	.Ltmp12
	.long	441
	.long	566
	.long	36892                           # Line 36 Col 28
	.long	.Ltmp15
	.long	441
	.long	566
	.long	36870                           # Line 36 Col 6
	.long	.Ltmp17
	.long	441
	.long	566
	.long	36870                           # Line 36 Col 6
	.long	.Ltmp20
	.long	441
	.long	612
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp22
	.long	441
	.long	612
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp25
	.long	441
	.long	661
	.long	40966                           # Line 40 Col 6
	.long	.Ltmp27
	.long	441
	.long	661
	.long	40966                           # Line 40 Col 6
	.long	.Ltmp30
	.long	441
	.long	718
	.long	43019                           # Line 42 Col 11
	.long	.Ltmp34
	.long	441
	.long	760
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp36
	.long	441
	.long	800
	.long	45068                           # Line 44 Col 12
	.long	.Ltmp39
	.long	441
	.long	800
	.long	45077                           # Line 44 Col 21
	.long	.Ltmp42
	.long	441
	.long	800
	.long	45084                           # Line 44 Col 28
	.long	.Ltmp43
	.long	441
	.long	832
	.long	46081                           # Line 45 Col 1
	.long	843                             # LineInfo section string offset=843
	.long	7
	.long	.Lfunc_begin1
	.long	441
	.long	849
	.long	20480                           # Line 20 Col 0
	.long	.Ltmp48
	.long	441
	.long	905
	.long	22541                           # Line 22 Col 13
	.long	.Ltmp49
	.long	441
	.long	905
	.long	22541                           # Line 22 Col 13
	.long	.Ltmp50
	.long	441
	.long	905
	.long	22541                           # Line 22 Col 13
	.long	.Ltmp51
	.long	441
	.long	921
	.long	23577                           # Line 23 Col 25
	.long	.Ltmp54
	.long	441
	.long	921
	.long	23554                           # Line 23 Col 2
	.long	.Ltmp56
	.long	441
	.long	965
	.long	24578                           # Line 24 Col 2
	.addrsig
	.addrsig_sym start
	.addrsig_sym fire
	.addrsig_sym items
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
