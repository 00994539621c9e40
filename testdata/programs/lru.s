	.file	"lru.c"
	.file	0 "." "lru.c" md5 0xe51ea4910509a2daccaae2b4749ee932
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	xdp,"ax",@progbits
	.globl	forget                          # -- Begin function forget
	.p2align	3
	.type	forget,@function
forget:                                 # @forget
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: forget:sum <- 0
	.loc	0 38 9 prologue_end             # lru.c:38:9
.Ltmp0:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp1:
	w7 = w0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: forget:sum <- $w7
	.loc	0 39 9                          # lru.c:39:9
.Ltmp4:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp5:
	.loc	0 39 9                          # lru.c:39:9
	w6 = w0
	.loc	0 39 6 is_stmt 0                # lru.c:39:6
.Ltmp6:
	w6 += w7
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 40 9 is_stmt 1                # lru.c:40:9
.Ltmp9:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp10:
	.loc	0 40 6                          # lru.c:40:6
.Ltmp11:
	w6 += w0
.Ltmp12:
.Ltmp13:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 41 9                          # lru.c:41:9
.Ltmp14:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp15:
	.loc	0 41 6                          # lru.c:41:6
.Ltmp16:
	w6 += w0
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 42 9                          # lru.c:42:9
.Ltmp19:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp20:
	.loc	0 42 6                          # lru.c:42:6
.Ltmp21:
	w6 += w0
.Ltmp22:
.Ltmp23:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 43 9                          # lru.c:43:9
.Ltmp24:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp25:
	.loc	0 43 6                          # lru.c:43:6
.Ltmp26:
	w6 += w0
.Ltmp27:
.Ltmp28:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 44 9                          # lru.c:44:9
.Ltmp29:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp30:
	.loc	0 44 6                          # lru.c:44:6
.Ltmp31:
	w6 += w0
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 45 9                          # lru.c:45:9
.Ltmp34:
	r1 = seen ll
	w2 = 3
	w3 = 7
	call bump
.Ltmp35:
	.loc	0 45 6                          # lru.c:45:6
.Ltmp36:
	w6 += w0
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: forget:sum <- $w6
	.loc	0 46 2                          # lru.c:46:2
.Ltmp39:
	w0 = w6
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end0:
	.size	forget, .Lfunc_end0-forget
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function bump
	.type	bump,@function
bump:                                   # @bump
.Lfunc_begin1:
	.loc	0 22 0                          # lru.c:22:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: bump:map <- $r1
	#DEBUG_VALUE: bump:by <- $w3
	w6 = w3
.Ltmp42:
.Ltmp43:
	#DEBUG_VALUE: bump:by <- $w6
	r7 = r1
.Ltmp44:
.Ltmp45:
	#DEBUG_VALUE: bump:map <- $r7
	*(u16 *)(r10 - 2) = w2
.Ltmp46:
	.loc	0 23 14 prologue_end            # lru.c:23:14
.Ltmp47:
.Ltmp48:
	*(u32 *)(r10 - 8) = w6
	r2 = r10
	r2 += -2
	.loc	0 25 10                         # lru.c:25:10
.Ltmp49:
	call 1
.Ltmp50:
.Ltmp51:
	#DEBUG_VALUE: bump:value <- $r0
	.loc	0 26 6                          # lru.c:26:6
.Ltmp52:
	if r0 != 0 goto LBB1_3
.Ltmp53:
.Ltmp54:
# %bb.1:
	#DEBUG_VALUE: bump:value <- $r0
	#DEBUG_VALUE: bump:map <- $r7
	#DEBUG_VALUE: bump:by <- $w6
	.loc	0 0 6 is_stmt 0                 # lru.c:0:6
	r2 = r10
	r2 += -2
	r3 = r10
	r3 += -8
	.loc	0 27 10 is_stmt 1               # lru.c:27:10
.Ltmp55:
	r1 = r7
	r4 = 1
	call 2
.Ltmp56:
.Ltmp57:
	.loc	0 27 10                         # lru.c:27:10
	r1 = r0
.Ltmp58:
	w0 = *(u32 *)(r10 - 8)
	if r1 == 0 goto LBB1_4
.Ltmp59:
.Ltmp60:
# %bb.2:
	#DEBUG_VALUE: bump:map <- $r7
	#DEBUG_VALUE: bump:by <- $w6
	.loc	0 0 10 is_stmt 0                # lru.c:0:10
	w0 = 1000
	goto LBB1_4
.Ltmp61:
.Ltmp62:
LBB1_3:
	#DEBUG_VALUE: bump:value <- $r0
	#DEBUG_VALUE: bump:map <- $r7
	#DEBUG_VALUE: bump:by <- $w6
	r1 = r0
	.loc	0 28 9 is_stmt 1                # lru.c:28:9
.Ltmp63:
	w0 = *(u32 *)(r1 + 0)
.Ltmp64:
.Ltmp65:
.Ltmp66:
	w0 += w6
.Ltmp67:
	*(u32 *)(r1 + 0) = w0
.Ltmp68:
.Ltmp69:
LBB1_4:
	#DEBUG_VALUE: bump:map <- $r7
	#DEBUG_VALUE: bump:by <- $w6
	.loc	0 30 1                          # lru.c:30:1
.Ltmp70:
	exit
.Ltmp71:
.Ltmp72:
.Lfunc_end1:
	.size	bump, .Lfunc_end1-bump
	.cfi_endproc
                                        # -- End function
	.type	seen,@object                    # @seen
	.section	.maps,"aw",@progbits
	.globl	seen
	.p2align	3, 0x0
seen:
	.zero	32
	.size	seen, 32

	.type	seen_here,@object               # @seen_here
	.globl	seen_here
	.p2align	3, 0x0
seen_here:
	.zero	32
	.size	seen_here, 32

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL v2"
	.size	LICENSE, 7

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
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp2-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	12                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp44-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	12                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp42-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp42-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	12                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp50-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp56-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp61-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp64-.Lfunc_begin1          #   ending offset
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
	.byte	25                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x251 DW_TAG_compile_unit
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
	.byte	49                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	7                               # DW_AT_count
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
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	130                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x82:0x5 DW_TAG_pointer_type
	.long	135                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	9                               # DW_AT_count
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
	.byte	128                             # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa8:0x5 DW_TAG_pointer_type
	.long	173                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xad:0x8 DW_TAG_typedef
	.long	181                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb5:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb9:0x5 DW_TAG_pointer_type
	.long	190                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xbe:0x8 DW_TAG_typedef
	.long	198                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xc6:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xca:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	213                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xd5:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xd9:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	254                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe2:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xeb:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xf4:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xfe:0x5 DW_TAG_pointer_type
	.long	259                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x103:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x108:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	10                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x10f:0x9 DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	280                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x118:0x5 DW_TAG_pointer_type
	.long	285                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x11d:0x10 DW_TAG_subroutine_type
	.long	301                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x122:0x5 DW_TAG_formal_parameter
	.long	301                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x127:0x5 DW_TAG_formal_parameter
	.long	302                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x12d:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x12e:0x5 DW_TAG_pointer_type
	.long	307                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x133:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x134:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	317                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x13d:0x5 DW_TAG_pointer_type
	.long	322                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x142:0x1a DW_TAG_subroutine_type
	.long	348                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x147:0x5 DW_TAG_formal_parameter
	.long	301                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x14c:0x5 DW_TAG_formal_parameter
	.long	302                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x151:0x5 DW_TAG_formal_parameter
	.long	302                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x156:0x5 DW_TAG_formal_parameter
	.long	352                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x15c:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x160:0x8 DW_TAG_typedef
	.long	360                             # DW_AT_type
	.byte	21                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x168:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x16c:0x1d DW_TAG_enumeration_type
	.long	198                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	79                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x174:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x177:0x4 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x17b:0x4 DW_TAG_enumerator
	.byte	24                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x17f:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x182:0x3 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x185:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x189:0x51 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x198:0x8 DW_TAG_formal_parameter
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	539                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1a0:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	190                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1a9:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1af:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1b5:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	6                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1bb:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1c1:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1c7:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1cd:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	21                              # Abbrev [21] 0x1d3:0x6 DW_TAG_call_site
	.long	474                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x1da:0x41 DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	190                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1e9:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	40                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	301                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1f2:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	6
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1fd:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	41                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	190                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x206:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	190                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x211:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	185                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x21b:0x5 DW_TAG_pointer_type
	.long	544                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x220:0x3c DW_TAG_structure_type
	.byte	38                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x225:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x22e:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x237:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x240:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	96                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x249:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x252:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	98                              # DW_AT_decl_line
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
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	12                              #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	172                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"lru.c"                         # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=38
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=40
.Linfo_string4:
	.asciz	"char"                          # string offset=48
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=53
.Linfo_string6:
	.asciz	"seen"                          # string offset=73
.Linfo_string7:
	.asciz	"type"                          # string offset=78
.Linfo_string8:
	.asciz	"int"                           # string offset=83
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=87
.Linfo_string10:
	.asciz	"key"                           # string offset=99
.Linfo_string11:
	.asciz	"unsigned short"                # string offset=103
.Linfo_string12:
	.asciz	"u16"                           # string offset=118
.Linfo_string13:
	.asciz	"value"                         # string offset=122
.Linfo_string14:
	.asciz	"unsigned int"                  # string offset=128
.Linfo_string15:
	.asciz	"u32"                           # string offset=141
.Linfo_string16:
	.asciz	"seen_here"                     # string offset=145
.Linfo_string17:
	.asciz	"bpf_map_lookup_elem"           # string offset=155
.Linfo_string18:
	.asciz	"bpf_map_update_elem"           # string offset=175
.Linfo_string19:
	.asciz	"long"                          # string offset=195
.Linfo_string20:
	.asciz	"unsigned long long"            # string offset=200
.Linfo_string21:
	.asciz	"u64"                           # string offset=219
.Linfo_string22:
	.asciz	"F_NO_PREALLOC"                 # string offset=223
.Linfo_string23:
	.asciz	"F_RDONLY_PROG"                 # string offset=237
.Linfo_string24:
	.asciz	"F_MMAPABLE"                    # string offset=251
.Linfo_string25:
	.asciz	"ANY"                           # string offset=262
.Linfo_string26:
	.asciz	"NOEXIST"                       # string offset=266
.Linfo_string27:
	.asciz	"EXIST"                         # string offset=274
.Linfo_string28:
	.asciz	"forget"                        # string offset=280
.Linfo_string29:
	.asciz	"bump"                          # string offset=287
.Linfo_string30:
	.asciz	"sum"                           # string offset=292
.Linfo_string31:
	.asciz	"ctx"                           # string offset=296
.Linfo_string32:
	.asciz	"data"                          # string offset=300
.Linfo_string33:
	.asciz	"data_end"                      # string offset=305
.Linfo_string34:
	.asciz	"data_meta"                     # string offset=314
.Linfo_string35:
	.asciz	"ingress_ifindex"               # string offset=324
.Linfo_string36:
	.asciz	"rx_queue_index"                # string offset=340
.Linfo_string37:
	.asciz	"egress_ifindex"                # string offset=355
.Linfo_string38:
	.asciz	"xdp_md"                        # string offset=370
.Linfo_string39:
	.asciz	"first"                         # string offset=377
.Linfo_string40:
	.asciz	"map"                           # string offset=383
.Linfo_string41:
	.asciz	"by"                            # string offset=387
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	seen
	.quad	seen_here
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp5
	.quad	.Ltmp10
	.quad	.Ltmp15
	.quad	.Ltmp20
	.quad	.Ltmp25
	.quad	.Ltmp30
	.quad	.Ltmp35
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	676
	.long	676
	.long	571
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
	.long	9
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
	.long	128
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	25                              # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	29                              # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	44                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	48                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	61
	.long	1
	.long	0                               # 0x0
	.long	66
	.long	5
	.long	64                              # 0x40
	.long	78
	.long	7
	.long	128                             # 0x80
	.long	82
	.long	10
	.long	192                             # 0xc0
	.long	88                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	10
	.long	0                               # BTF_KIND_STRUCT(id = 17)
	.long	67108868                        # 0x4000004
	.long	32
	.long	61
	.long	15
	.long	0                               # 0x0
	.long	66
	.long	5
	.long	64                              # 0x40
	.long	78
	.long	7
	.long	128                             # 0x80
	.long	82
	.long	10
	.long	192                             # 0xc0
	.long	93                              # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	17
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 19)
	.long	33554432                        # 0x2000000
	.long	20
	.long	103                             # BTF_KIND_STRUCT(id = 20)
	.long	67108870                        # 0x4000006
	.long	24
	.long	110
	.long	11
	.long	0                               # 0x0
	.long	115
	.long	11
	.long	32                              # 0x20
	.long	124
	.long	11
	.long	64                              # 0x40
	.long	134
	.long	11
	.long	96                              # 0x60
	.long	150
	.long	11
	.long	128                             # 0x80
	.long	165
	.long	11
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103809                       # 0xd000001
	.long	2
	.long	180
	.long	19
	.long	184                             # BTF_KIND_FUNC(id = 22)
	.long	201326593                       # 0xc000001
	.long	21
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103811                       # 0xd000003
	.long	11
	.long	302
	.long	23
	.long	78
	.long	8
	.long	306
	.long	11
	.long	309                             # BTF_KIND_FUNC(id = 25)
	.long	201326592                       # 0xc000000
	.long	24
	.long	544                             # BTF_KIND_INT(id = 26)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 27)
	.long	50331648                        # 0x3000000
	.long	0
	.long	26
	.long	4
	.long	7
	.long	549                             # BTF_KIND_VAR(id = 28)
	.long	234881024                       # 0xe000000
	.long	27
	.long	1
	.long	557                             # BTF_KIND_DATASEC(id = 29)
	.long	251658242                       # 0xf000002
	.long	0
	.long	14
	.long	seen
	.long	32
	.long	18
	.long	seen_here
	.long	32
	.long	563                             # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	28
	.long	LICENSE
	.long	7
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u16"                           # string offset=25
	.byte	0
	.ascii	"unsigned short"                # string offset=29
	.byte	0
	.ascii	"u32"                           # string offset=44
	.byte	0
	.ascii	"unsigned int"                  # string offset=48
	.byte	0
	.ascii	"type"                          # string offset=61
	.byte	0
	.ascii	"max_entries"                   # string offset=66
	.byte	0
	.ascii	"key"                           # string offset=78
	.byte	0
	.ascii	"value"                         # string offset=82
	.byte	0
	.ascii	"seen"                          # string offset=88
	.byte	0
	.ascii	"seen_here"                     # string offset=93
	.byte	0
	.ascii	"xdp_md"                        # string offset=103
	.byte	0
	.ascii	"data"                          # string offset=110
	.byte	0
	.ascii	"data_end"                      # string offset=115
	.byte	0
	.ascii	"data_meta"                     # string offset=124
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=134
	.byte	0
	.ascii	"rx_queue_index"                # string offset=150
	.byte	0
	.ascii	"egress_ifindex"                # string offset=165
	.byte	0
	.ascii	"ctx"                           # string offset=180
	.byte	0
	.ascii	"forget"                        # string offset=184
	.byte	0
	.ascii	"xdp"                           # string offset=191
	.byte	0
	.ascii	"./lru.c"                       # string offset=195
	.byte	0
	.ascii	"\tsum += bump(&seen, 1, 5);"   # string offset=203
	.byte	0
	.ascii	"\tsum += bump(&seen_here, 2, 2);" # string offset=230
	.byte	0
	.ascii	"\tsum += bump(&seen, 3, 7);"   # string offset=262
	.byte	0
	.ascii	"\treturn sum;"                 # string offset=289
	.byte	0
	.ascii	"map"                           # string offset=302
	.byte	0
	.ascii	"by"                            # string offset=306
	.byte	0
	.ascii	"bump"                          # string offset=309
	.byte	0
	.ascii	".text"                         # string offset=314
	.byte	0
	.ascii	"static __noinline u32 bump(void *map, u16 key, u32 by)" # string offset=320
	.byte	0
	.ascii	"\tu32 *value, first = by;"     # string offset=375
	.byte	0
	.ascii	"\tvalue = bpf_map_lookup_elem(map, &key);" # string offset=400
	.byte	0
	.ascii	"\tif (!value)"                 # string offset=441
	.byte	0
	.ascii	"\t\treturn bpf_map_update_elem(map, &key, &first, NOEXIST) ? 1000 : first;" # string offset=454
	.byte	0
	.ascii	"\t*value += by;"               # string offset=527
	.byte	0
	.byte	125                             # string offset=542
	.byte	0
	.ascii	"char"                          # string offset=544
	.byte	0
	.ascii	"LICENSE"                       # string offset=549
	.byte	0
	.ascii	".maps"                         # string offset=557
	.byte	0
	.ascii	"license"                       # string offset=563
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	436
	.long	472
	.long	0
	.long	8                               # FuncInfo
	.long	191                             # FuncInfo section string offset=191
	.long	1
	.long	.Lfunc_begin0
	.long	22
	.long	314                             # FuncInfo section string offset=314
	.long	1
	.long	.Lfunc_begin1
	.long	25
	.long	16                              # LineInfo
	.long	191                             # LineInfo section string offset=191
	.long	16
	.long	.Ltmp0
	.long	195
	.long	203
	.long	38921                           # Line 38 Col 9
	.long	.Ltmp4
	.long	195
	.long	203
	.long	39945                           # Line 39 Col 9
	.long	.Ltmp6
	.long	195
	.long	203
	.long	39942                           # Line 39 Col 6
	.long	.Ltmp9
	.long	195
	.long	203
	.long	40969                           # Line 40 Col 9
	.long	.Ltmp11
	.long	195
	.long	203
	.long	40966                           # Line 40 Col 6
	.long	.Ltmp14
	.long	195
	.long	230
	.long	41993                           # Line 41 Col 9
	.long	.Ltmp16
	.long	195
	.long	230
	.long	41990                           # Line 41 Col 6
	.long	.Ltmp19
	.long	195
	.long	230
	.long	43017                           # Line 42 Col 9
	.long	.Ltmp21
	.long	195
	.long	230
	.long	43014                           # Line 42 Col 6
	.long	.Ltmp24
	.long	195
	.long	230
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp26
	.long	195
	.long	230
	.long	44038                           # Line 43 Col 6
	.long	.Ltmp29
	.long	195
	.long	230
	.long	45065                           # Line 44 Col 9
	.long	.Ltmp31
	.long	195
	.long	230
	.long	45062                           # Line 44 Col 6
	.long	.Ltmp34
	.long	195
	.long	262
	.long	46089                           # Line 45 Col 9
	.long	.Ltmp36
	.long	195
	.long	262
	.long	46086                           # Line 45 Col 6
	.long	.Ltmp39
	.long	195
	.long	289
	.long	47106                           # Line 46 Col 2
	.long	314                             # LineInfo section string offset=314
	.long	10
	.long	.Lfunc_begin1
	.long	195
	.long	320
	.long	21504                           # Line 21 Col 0
	.long	.Ltmp48
	.long	195
	.long	375
	.long	23566                           # Line 23 Col 14
	.long	.Ltmp49
	.long	195
	.long	400
	.long	25610                           # Line 25 Col 10
	.long	.Ltmp52
	.long	195
	.long	441
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp55
	.long	195
	.long	454
	.long	27658                           # Line 27 Col 10
	.long	.Ltmp58
	.long	195
	.long	454
	.long	27658                           # Line 27 Col 10
	.long	.Ltmp63
	.long	195
	.long	527
	.long	28681                           # Line 28 Col 9
	.long	.Ltmp66
	.long	195
	.long	527
	.long	28681                           # Line 28 Col 9
	.long	.Ltmp67
	.long	195
	.long	527
	.long	28681                           # Line 28 Col 9
	.long	.Ltmp70
	.long	195
	.long	542
	.long	30721                           # Line 30 Col 1
	.addrsig
	.addrsig_sym forget
	.addrsig_sym seen
	.addrsig_sym seen_here
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
