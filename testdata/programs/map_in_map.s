	.file	"map_in_map.c"
	.file	0 "." "map_in_map.c" md5 0x1ba4a2b063641c215752ededfb666f50
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	xdp,"ax",@progbits
	.globl	nested                          # -- Begin function nested
	.p2align	3
	.type	nested,@function
nested:                                 # @nested
.Lfunc_begin0:
	.loc	0 46 0                          # map_in_map.c:46:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w8 = 3
.Ltmp0:
	.loc	0 47 6 prologue_end             # map_in_map.c:47:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 12) = w8
	w1 = 6
	.loc	0 47 16                         # map_in_map.c:47:16
.Ltmp3:
	*(u32 *)(r10 - 16) = w1
	w1 = 35
	.loc	0 47 25                         # map_in_map.c:47:25
.Ltmp4:
	*(u32 *)(r10 - 20) = w1
	r6 = r10
	r6 += -12
	r3 = r10
	r3 += -16
	.loc	0 49 2                          # map_in_map.c:49:2
.Ltmp5:
	r1 = low ll
	r2 = r6
	r4 = 0
	call 2
.Ltmp6:
	.loc	0 0 2 is_stmt 0                 # map_in_map.c:0:2
	r3 = r10
	r3 += -20
	.loc	0 50 2 is_stmt 1                # map_in_map.c:50:2
.Ltmp7:
	r1 = high ll
	r2 = r6
	r4 = 0
	call 2
.Ltmp8:
	.loc	0 0 2 is_stmt 0                 # map_in_map.c:0:2
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w8
.Ltmp9:
.Ltmp10:
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	r2 = r10
	r2 += -4
.Ltmp11:
	.loc	0 35 14 is_stmt 1               # map_in_map.c:35:14 @[ map_in_map.c:51:9 ]
.Ltmp12:
.Ltmp13:
	r1 = by_index ll
.Ltmp14:
.Ltmp15:
	#DEBUG_VALUE: read:outer <- $r1
	call 1
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: read:map <- $r0
	.loc	0 0 14 is_stmt 0                # map_in_map.c:0:14
	w6 = 100000
	w7 = 100000
.Ltmp18:
	.loc	0 38 6 is_stmt 1                # map_in_map.c:38:6 @[ map_in_map.c:51:9 ]
.Ltmp19:
.Ltmp20:
	if r0 == 0 goto LBB0_3
.Ltmp21:
.Ltmp22:
# %bb.1:
	#DEBUG_VALUE: read:map <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 0 6 is_stmt 0                 # map_in_map.c:0:6
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1               # map_in_map.c:40:10 @[ map_in_map.c:51:9 ]
.Ltmp23:
	r1 = r0
	call 1
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: read:value <- $r0
	.loc	0 0 10 is_stmt 0                # map_in_map.c:0:10
	w7 = 10000
	.loc	0 41 9 is_stmt 1                # map_in_map.c:41:9 @[ map_in_map.c:51:9 ]
.Ltmp26:
	if r0 == 0 goto LBB0_3
.Ltmp27:
.Ltmp28:
# %bb.2:
	#DEBUG_VALUE: read:value <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 41 17 is_stmt 0               # map_in_map.c:41:17 @[ map_in_map.c:51:9 ]
.Ltmp29:
	w7 = *(u32 *)(r0 + 0)
.Ltmp30:
.Ltmp31:
LBB0_3:
	.loc	0 0 17                          # map_in_map.c:0:17
	w9 = 1
	*(u32 *)(r10 - 4) = w9
	*(u32 *)(r10 - 8) = w8
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	r2 = r10
	r2 += -4
.Ltmp34:
	.loc	0 35 14 is_stmt 1               # map_in_map.c:35:14 @[ map_in_map.c:51:33 ]
.Ltmp35:
.Ltmp36:
	r1 = by_index ll
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: read:outer <- $r1
	call 1
.Ltmp39:
.Ltmp40:
	#DEBUG_VALUE: read:map <- $r0
	.loc	0 38 6                          # map_in_map.c:38:6 @[ map_in_map.c:51:33 ]
.Ltmp41:
	if r0 == 0 goto LBB0_6
.Ltmp42:
.Ltmp43:
# %bb.4:
	#DEBUG_VALUE: read:map <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 0 6 is_stmt 0                 # map_in_map.c:0:6
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1               # map_in_map.c:40:10 @[ map_in_map.c:51:33 ]
.Ltmp44:
	r1 = r0
	call 1
.Ltmp45:
.Ltmp46:
	#DEBUG_VALUE: read:value <- $r0
	.loc	0 0 10 is_stmt 0                # map_in_map.c:0:10
	w6 = 10000
	.loc	0 41 9 is_stmt 1                # map_in_map.c:41:9 @[ map_in_map.c:51:33 ]
.Ltmp47:
	if r0 == 0 goto LBB0_6
.Ltmp48:
.Ltmp49:
# %bb.5:
	#DEBUG_VALUE: read:value <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 41 17 is_stmt 0               # map_in_map.c:41:17 @[ map_in_map.c:51:33 ]
.Ltmp50:
	w6 = *(u32 *)(r0 + 0)
.Ltmp51:
.Ltmp52:
LBB0_6:
	.loc	0 0 17                          # map_in_map.c:0:17
	*(u32 *)(r10 - 4) = w9
	w1 = 3
	*(u32 *)(r10 - 8) = w1
.Ltmp53:
.Ltmp54:
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	r2 = r10
	r2 += -4
.Ltmp55:
	.loc	0 35 14 is_stmt 1               # map_in_map.c:35:14 @[ map_in_map.c:51:57 ]
.Ltmp56:
.Ltmp57:
	r1 = by_key ll
.Ltmp58:
.Ltmp59:
	#DEBUG_VALUE: read:outer <- $r1
	call 1
.Ltmp60:
.Ltmp61:
	#DEBUG_VALUE: read:map <- $r0
	.loc	0 0 14 is_stmt 0                # map_in_map.c:0:14
	w1 = 100000
.Ltmp62:
	.loc	0 38 6 is_stmt 1                # map_in_map.c:38:6 @[ map_in_map.c:51:57 ]
.Ltmp63:
.Ltmp64:
	if r0 == 0 goto LBB0_9
.Ltmp65:
.Ltmp66:
# %bb.7:
	#DEBUG_VALUE: read:map <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 0 6 is_stmt 0                 # map_in_map.c:0:6
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1               # map_in_map.c:40:10 @[ map_in_map.c:51:57 ]
.Ltmp67:
	r1 = r0
	call 1
.Ltmp68:
.Ltmp69:
	#DEBUG_VALUE: read:value <- $r0
	.loc	0 0 10 is_stmt 0                # map_in_map.c:0:10
	w1 = 10000
	.loc	0 41 9 is_stmt 1                # map_in_map.c:41:9 @[ map_in_map.c:51:57 ]
.Ltmp70:
	if r0 == 0 goto LBB0_9
.Ltmp71:
.Ltmp72:
# %bb.8:
	#DEBUG_VALUE: read:value <- $r0
	#DEBUG_VALUE: read:slot <- [DW_OP_plus_uconst 16, DW_OP_deref] $r10
	.loc	0 41 17 is_stmt 0               # map_in_map.c:41:17 @[ map_in_map.c:51:57 ]
.Ltmp73:
	w1 = *(u32 *)(r0 + 0)
.Ltmp74:
.Ltmp75:
LBB0_9:
	.loc	0 51 31 is_stmt 1               # map_in_map.c:51:31
.Ltmp76:
	w6 += w7
	.loc	0 51 55 is_stmt 0               # map_in_map.c:51:55
.Ltmp77:
	w6 += w1
	.loc	0 51 2                          # map_in_map.c:51:2
.Ltmp78:
	w0 = w6
	exit
.Ltmp79:
.Ltmp80:
.Lfunc_end0:
	.size	nested, .Lfunc_end0-nested
	.cfi_endproc
                                        # -- End function
	.type	low,@object                     # @low
	.section	.maps,"aw",@progbits
	.globl	low
	.p2align	3, 0x0
low:
	.zero	32
	.size	low, 32

	.type	high,@object                    # @high
	.globl	high
	.p2align	3, 0x0
high:
	.zero	32
	.size	high, 32

	.type	by_index,@object                # @by_index
	.globl	by_index
	.p2align	3, 0x0
by_index:
	.quad	0
	.quad	0
	.quad	0
	.quad	low
	.quad	high
	.size	by_index, 40

	.type	by_key,@object                  # @by_key
	.globl	by_key
	.p2align	3, 0x0
by_key:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	high
	.size	by_key, 40

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
	.long	9                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp39-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp45-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp45-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp51-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp58-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp60-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp68-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc8:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp68-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp74-.Lfunc_begin0          #   ending offset
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
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
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
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
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
	.byte	23                              # Abbreviation Code
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
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	28                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	49                              # DW_AT_abstract_origin
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
	.byte	1                               # Abbrev [1] 0xc:0x301 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x29 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x36:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	91                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x3f:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x48:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x51:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	150                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x5b:0x5 DW_TAG_pointer_type
	.long	96                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x60:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x65:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	12                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x6c:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x70:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	5                               # Abbrev [5] 0x74:0x5 DW_TAG_pointer_type
	.long	121                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x79:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x7e:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x85:0x5 DW_TAG_pointer_type
	.long	138                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x8a:0x8 DW_TAG_typedef
	.long	146                             # DW_AT_type
	.byte	10                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x92:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x96:0xb DW_TAG_array_type
	.long	161                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x9b:0x5 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xa1:0x5 DW_TAG_pointer_type
	.long	166                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xa6:0x2a DW_TAG_structure_type
	.byte	13                              # DW_AT_name
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xab:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xb4:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	208                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xbd:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xc6:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xd0:0x5 DW_TAG_pointer_type
	.long	213                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xd5:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xda:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xe1:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	236                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0xec:0x29 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xf0:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	277                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xf9:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	208                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x102:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x10b:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	150                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x115:0x5 DW_TAG_pointer_type
	.long	282                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x11a:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x11f:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x126:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	305                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	6                               # Abbrev [6] 0x131:0xc DW_TAG_array_type
	.long	317                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x136:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x13d:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x141:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	166                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	2                               # Abbrev [2] 0x14c:0xb DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	166                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	13                              # Abbrev [13] 0x157:0x9 DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	352                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	5                               # Abbrev [5] 0x160:0x5 DW_TAG_pointer_type
	.long	357                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x165:0x1a DW_TAG_subroutine_type
	.long	383                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x16a:0x5 DW_TAG_formal_parameter
	.long	387                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x16f:0x5 DW_TAG_formal_parameter
	.long	388                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x174:0x5 DW_TAG_formal_parameter
	.long	388                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x179:0x5 DW_TAG_formal_parameter
	.long	394                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x17f:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x183:0x1 DW_TAG_pointer_type
	.byte	5                               # Abbrev [5] 0x184:0x5 DW_TAG_pointer_type
	.long	393                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x189:0x1 DW_TAG_const_type
	.byte	10                              # Abbrev [10] 0x18a:0x8 DW_TAG_typedef
	.long	402                             # DW_AT_type
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x192:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x196:0x9 DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	415                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	5                               # Abbrev [5] 0x19f:0x5 DW_TAG_pointer_type
	.long	420                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1a4:0x10 DW_TAG_subroutine_type
	.long	387                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x1a9:0x5 DW_TAG_formal_parameter
	.long	387                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1ae:0x5 DW_TAG_formal_parameter
	.long	388                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x1b4:0x1d DW_TAG_enumeration_type
	.long	146                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	79                              # DW_AT_decl_line
	.byte	19                              # Abbrev [19] 0x1bc:0x3 DW_TAG_enumerator
	.byte	24                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x1bf:0x4 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x1c3:0x4 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x1c7:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x1ca:0x3 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	19                              # Abbrev [19] 0x1cd:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0x1d1:0x31 DW_TAG_subprogram
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	138                             # DW_AT_type
                                        # DW_AT_inline
	.byte	21                              # Abbrev [21] 0x1d9:0x8 DW_TAG_formal_parameter
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	387                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1e1:0x8 DW_TAG_formal_parameter
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	138                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1e9:0x8 DW_TAG_formal_parameter
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	138                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1f1:0x8 DW_TAG_variable
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	387                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1f9:0x8 DW_TAG_variable
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	133                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x202:0xc9 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	108                             # DW_AT_type
                                        # DW_AT_external
	.byte	21                              # Abbrev [21] 0x211:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.long	715                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x219:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.long	138                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x224:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.long	138                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x22f:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.long	138                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x23a:0x30 DW_TAG_inlined_subroutine
	.long	465                             # DW_AT_abstract_origin
	.byte	6                               # DW_AT_low_pc
	.long	.Ltmp30-.Ltmp11                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	51                              # DW_AT_call_line
	.byte	9                               # DW_AT_call_column
	.byte	26                              # Abbrev [26] 0x247:0x6 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.long	473                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x24d:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.long	481                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x255:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.long	489                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x25d:0x6 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.long	497                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x263:0x6 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.long	505                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	25                              # Abbrev [25] 0x26a:0x30 DW_TAG_inlined_subroutine
	.long	465                             # DW_AT_abstract_origin
	.byte	7                               # DW_AT_low_pc
	.long	.Ltmp51-.Ltmp34                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	51                              # DW_AT_call_line
	.byte	33                              # DW_AT_call_column
	.byte	26                              # Abbrev [26] 0x277:0x6 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.long	473                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x27d:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.long	481                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x285:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.long	489                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x28d:0x6 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.long	497                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x293:0x6 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.long	505                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	25                              # Abbrev [25] 0x29a:0x30 DW_TAG_inlined_subroutine
	.long	465                             # DW_AT_abstract_origin
	.byte	8                               # DW_AT_low_pc
	.long	.Ltmp74-.Ltmp55                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	51                              # DW_AT_call_line
	.byte	57                              # DW_AT_call_column
	.byte	26                              # Abbrev [26] 0x2a7:0x6 DW_TAG_formal_parameter
	.byte	6                               # DW_AT_location
	.long	473                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x2ad:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.long	481                             # DW_AT_abstract_origin
	.byte	27                              # Abbrev [27] 0x2b5:0x8 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	16
	.long	489                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x2bd:0x6 DW_TAG_variable
	.byte	7                               # DW_AT_location
	.long	497                             # DW_AT_abstract_origin
	.byte	28                              # Abbrev [28] 0x2c3:0x6 DW_TAG_variable
	.byte	8                               # DW_AT_location
	.long	505                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x2cb:0x5 DW_TAG_pointer_type
	.long	720                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x2d0:0x3c DW_TAG_structure_type
	.byte	44                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x2d5:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2de:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2e7:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2f0:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	96                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2f9:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x302:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	98                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	184                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"map_in_map.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"by_index"                      # string offset=47
.Linfo_string4:
	.asciz	"type"                          # string offset=56
.Linfo_string5:
	.asciz	"int"                           # string offset=61
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=65
.Linfo_string7:
	.asciz	"max_entries"                   # string offset=85
.Linfo_string8:
	.asciz	"key"                           # string offset=97
.Linfo_string9:
	.asciz	"unsigned int"                  # string offset=101
.Linfo_string10:
	.asciz	"u32"                           # string offset=114
.Linfo_string11:
	.asciz	"values"                        # string offset=118
.Linfo_string12:
	.asciz	"value"                         # string offset=125
.Linfo_string13:
	.asciz	"inner"                         # string offset=131
.Linfo_string14:
	.asciz	"by_key"                        # string offset=137
.Linfo_string15:
	.asciz	"LICENSE"                       # string offset=144
.Linfo_string16:
	.asciz	"char"                          # string offset=152
.Linfo_string17:
	.asciz	"low"                           # string offset=157
.Linfo_string18:
	.asciz	"high"                          # string offset=161
.Linfo_string19:
	.asciz	"bpf_map_update_elem"           # string offset=166
.Linfo_string20:
	.asciz	"long"                          # string offset=186
.Linfo_string21:
	.asciz	"unsigned long long"            # string offset=191
.Linfo_string22:
	.asciz	"u64"                           # string offset=210
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"           # string offset=214
.Linfo_string24:
	.asciz	"F_NO_PREALLOC"                 # string offset=234
.Linfo_string25:
	.asciz	"F_RDONLY_PROG"                 # string offset=248
.Linfo_string26:
	.asciz	"F_MMAPABLE"                    # string offset=262
.Linfo_string27:
	.asciz	"ANY"                           # string offset=273
.Linfo_string28:
	.asciz	"NOEXIST"                       # string offset=277
.Linfo_string29:
	.asciz	"EXIST"                         # string offset=285
.Linfo_string30:
	.asciz	"read"                          # string offset=291
.Linfo_string31:
	.asciz	"outer"                         # string offset=296
.Linfo_string32:
	.asciz	"slot"                          # string offset=302
.Linfo_string33:
	.asciz	"map"                           # string offset=307
.Linfo_string34:
	.asciz	"nested"                        # string offset=311
.Linfo_string35:
	.asciz	"six"                           # string offset=318
.Linfo_string36:
	.asciz	"seventy"                       # string offset=322
.Linfo_string37:
	.asciz	"ctx"                           # string offset=330
.Linfo_string38:
	.asciz	"data"                          # string offset=334
.Linfo_string39:
	.asciz	"data_end"                      # string offset=339
.Linfo_string40:
	.asciz	"data_meta"                     # string offset=348
.Linfo_string41:
	.asciz	"ingress_ifindex"               # string offset=358
.Linfo_string42:
	.asciz	"rx_queue_index"                # string offset=374
.Linfo_string43:
	.asciz	"egress_ifindex"                # string offset=389
.Linfo_string44:
	.asciz	"xdp_md"                        # string offset=404
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	by_index
	.quad	by_key
	.quad	LICENSE
	.quad	low
	.quad	high
	.quad	.Lfunc_begin0
	.quad	.Ltmp11
	.quad	.Ltmp34
	.quad	.Ltmp55
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	764
	.long	764
	.long	616
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
	.long	42                              # BTF_KIND_STRUCT(id = 10)
	.long	67108868                        # 0x4000004
	.long	32
	.long	48
	.long	1
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	65
	.long	7
	.long	128                             # 0x80
	.long	69
	.long	7
	.long	192                             # 0xc0
	.long	75                              # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	79                              # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	14
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	12
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	10
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	4
	.long	0
	.long	0                               # BTF_KIND_STRUCT(id = 17)
	.long	67108868                        # 0x4000004
	.long	24
	.long	48
	.long	13
	.long	0                               # 0x0
	.long	53
	.long	1
	.long	64                              # 0x40
	.long	65
	.long	7
	.long	128                             # 0x80
	.long	84
	.long	16
	.long	192                             # 0xc0
	.long	91                              # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	17
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 19)
	.long	33554432                        # 0x2000000
	.long	20
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	13
	.long	0                               # BTF_KIND_STRUCT(id = 21)
	.long	67108868                        # 0x4000004
	.long	24
	.long	48
	.long	19
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	65
	.long	7
	.long	128                             # 0x80
	.long	84
	.long	16
	.long	192                             # 0xc0
	.long	100                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	21
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	24
	.long	107                             # BTF_KIND_STRUCT(id = 24)
	.long	67108870                        # 0x4000006
	.long	24
	.long	114
	.long	8
	.long	0                               # 0x0
	.long	119
	.long	8
	.long	32                              # 0x20
	.long	128
	.long	8
	.long	64                              # 0x40
	.long	138
	.long	8
	.long	96                              # 0x60
	.long	154
	.long	8
	.long	128                             # 0x80
	.long	169
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103809                       # 0xd000001
	.long	2
	.long	184
	.long	23
	.long	188                             # BTF_KIND_FUNC(id = 26)
	.long	201326593                       # 0xc000001
	.long	25
	.long	589                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	4
	.long	4
	.long	594                             # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	602                             # BTF_KIND_DATASEC(id = 30)
	.long	251658244                       # 0xf000004
	.long	0
	.long	11
	.long	low
	.long	32
	.long	12
	.long	high
	.long	32
	.long	18
	.long	by_index
	.long	40
	.long	22
	.long	by_key
	.long	40
	.long	608                             # BTF_KIND_DATASEC(id = 31)
	.long	251658241                       # 0xf000001
	.long	0
	.long	29
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
	.ascii	"inner"                         # string offset=42
	.byte	0
	.ascii	"type"                          # string offset=48
	.byte	0
	.ascii	"max_entries"                   # string offset=53
	.byte	0
	.ascii	"key"                           # string offset=65
	.byte	0
	.ascii	"value"                         # string offset=69
	.byte	0
	.ascii	"low"                           # string offset=75
	.byte	0
	.ascii	"high"                          # string offset=79
	.byte	0
	.ascii	"values"                        # string offset=84
	.byte	0
	.ascii	"by_index"                      # string offset=91
	.byte	0
	.ascii	"by_key"                        # string offset=100
	.byte	0
	.ascii	"xdp_md"                        # string offset=107
	.byte	0
	.ascii	"data"                          # string offset=114
	.byte	0
	.ascii	"data_end"                      # string offset=119
	.byte	0
	.ascii	"data_meta"                     # string offset=128
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=138
	.byte	0
	.ascii	"rx_queue_index"                # string offset=154
	.byte	0
	.ascii	"egress_ifindex"                # string offset=169
	.byte	0
	.ascii	"ctx"                           # string offset=184
	.byte	0
	.ascii	"nested"                        # string offset=188
	.byte	0
	.ascii	"xdp"                           # string offset=195
	.byte	0
	.ascii	"./map_in_map.c"                # string offset=199
	.byte	0
	.ascii	"int nested(struct xdp_md *ctx)" # string offset=214
	.byte	0
	.ascii	"\tu32 slot = 3, six = 6, seventy = 35;" # string offset=245
	.byte	0
	.ascii	"\tbpf_map_update_elem(&low, &slot, &six, ANY);" # string offset=283
	.byte	0
	.ascii	"\tbpf_map_update_elem(&high, &slot, &seventy, ANY);" # string offset=329
	.byte	0
	.ascii	"\tvoid *map = bpf_map_lookup_elem(outer, &key);" # string offset=380
	.byte	0
	.ascii	"\tif (!map)"                   # string offset=427
	.byte	0
	.ascii	"\tvalue = bpf_map_lookup_elem(map, &slot);" # string offset=438
	.byte	0
	.ascii	"\treturn value ? *value : 10000;" # string offset=480
	.byte	0
	.ascii	"\treturn read(&by_index, 0, 3) + read(&by_index, 1, 3) + read(&by_key, 1, 3);" # string offset=512
	.byte	0
	.ascii	"char"                          # string offset=589
	.byte	0
	.ascii	"LICENSE"                       # string offset=594
	.byte	0
	.ascii	".maps"                         # string offset=602
	.byte	0
	.ascii	"license"                       # string offset=608
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	396
	.long	416
	.long	0
	.long	8                               # FuncInfo
	.long	195                             # FuncInfo section string offset=195
	.long	1
	.long	.Lfunc_begin0
	.long	26
	.long	16                              # LineInfo
	.long	195                             # LineInfo section string offset=195
	.long	24
	.long	.Lfunc_begin0
	.long	199
	.long	214
	.long	46080                           # Line 45 Col 0
	.long	.Ltmp2
	.long	199
	.long	245
	.long	48134                           # Line 47 Col 6
	.long	.Ltmp3
	.long	199
	.long	245
	.long	48144                           # Line 47 Col 16
	.long	.Ltmp4
	.long	199
	.long	245
	.long	48153                           # Line 47 Col 25
	.long	.Ltmp5
	.long	199
	.long	283
	.long	50178                           # Line 49 Col 2
	.long	.Ltmp7
	.long	199
	.long	329
	.long	51202                           # Line 50 Col 2
	.long	.Ltmp13
	.long	199
	.long	380
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp20
	.long	199
	.long	427
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp23
	.long	199
	.long	438
	.long	40970                           # Line 40 Col 10
	.long	.Ltmp26
	.long	199
	.long	480
	.long	41993                           # Line 41 Col 9
	.long	.Ltmp29
	.long	199
	.long	480
	.long	42001                           # Line 41 Col 17
	.long	.Ltmp36
	.long	199
	.long	380
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp41
	.long	199
	.long	427
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp44
	.long	199
	.long	438
	.long	40970                           # Line 40 Col 10
	.long	.Ltmp47
	.long	199
	.long	480
	.long	41993                           # Line 41 Col 9
	.long	.Ltmp50
	.long	199
	.long	480
	.long	42001                           # Line 41 Col 17
	.long	.Ltmp57
	.long	199
	.long	380
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp64
	.long	199
	.long	427
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp67
	.long	199
	.long	438
	.long	40970                           # Line 40 Col 10
	.long	.Ltmp70
	.long	199
	.long	480
	.long	41993                           # Line 41 Col 9
	.long	.Ltmp73
	.long	199
	.long	480
	.long	42001                           # Line 41 Col 17
	.long	.Ltmp76
	.long	199
	.long	512
	.long	52255                           # Line 51 Col 31
	.long	.Ltmp77
	.long	199
	.long	512
	.long	52279                           # Line 51 Col 55
	.long	.Ltmp78
	.long	199
	.long	512
	.long	52226                           # Line 51 Col 2
	.addrsig
	.addrsig_sym nested
	.addrsig_sym low
	.addrsig_sym high
	.addrsig_sym by_index
	.addrsig_sym by_key
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
