	.file	"link_callee.c"
	.file	0 "." "link_callee.c" md5 0x7af8c081a08b7f13ecdda4979cd7571e
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	scale                           # -- Begin function scale
	.p2align	3
	.type	scale,@function
scale:                                  # @scale
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: scale:key <- $r1
	.loc	0 25 6 prologue_end             # link_callee.c:25:6
.Ltmp0:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 26 15                         # link_callee.c:26:15
.Ltmp1:
	r1 = shared_map ll
.Ltmp2:
.Ltmp3:
	call 1
.Ltmp4:
	.loc	0 26 15                         # link_callee.c:26:15
	r1 = r0
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: scale:value <- $r1
	.loc	0 0 15 is_stmt 0                # link_callee.c:0:15
	w0 = 0
	.loc	0 28 9 is_stmt 1                # link_callee.c:28:9
.Ltmp7:
	if r1 == 0 goto LBB0_2
.Ltmp8:
.Ltmp9:
# %bb.1:
	#DEBUG_VALUE: scale:value <- $r1
	.loc	0 28 27                         # link_callee.c:28:27
.Ltmp10:
	r1 = *(u64 *)(r1 + 0)
.Ltmp11:
.Ltmp12:
	.loc	0 28 36 is_stmt 0               # link_callee.c:28:36
.Ltmp13:
	r2 = factor ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 28 34                         # link_callee.c:28:34
.Ltmp14:
	r1 *= r2
	.loc	0 28 17                         # link_callee.c:28:17
.Ltmp15:
	call same_name
.Ltmp16:
LBB0_2:
	.loc	0 28 2 is_stmt 1                # link_callee.c:28:2
.Ltmp17:
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end0:
	.size	scale, .Lfunc_end0-scale
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function same_name
	.type	same_name,@function
same_name:                              # @same_name
.Lfunc_begin1:
	.loc	0 18 0                          # link_callee.c:18:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: same_name:x <- $r1
	r0 = r1
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: same_name:x <- $r0
	.loc	0 19 2 prologue_end             # link_callee.c:19:2
	#APP
	#NO_APP
.Ltmp22:
.Ltmp23:
	#DEBUG_VALUE: same_name:x <- $r0
	.loc	0 20 9                          # link_callee.c:20:9
.Ltmp24:
	w0 += 1
.Ltmp25:
.Ltmp26:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 20 2 is_stmt 0                # link_callee.c:20:2
.Ltmp27:
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end1:
	.size	same_name, .Lfunc_end1-same_name
	.cfi_endproc
                                        # -- End function
	.weak	either                          # -- Begin function either
	.p2align	3
	.type	either,@function
either:                                 # @either
.Lfunc_begin2:
	.loc	0 32 0 is_stmt 1                # link_callee.c:32:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: either:x <- $r1
	r0 = r1
.Ltmp30:
.Ltmp31:
	#DEBUG_VALUE: either:x <- $r0
	.loc	0 33 2 prologue_end             # link_callee.c:33:2
	#APP
	#NO_APP
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: either:x <- $r0
	.loc	0 34 9                          # link_callee.c:34:9
.Ltmp34:
	w0 += 2
.Ltmp35:
.Ltmp36:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 34 2 is_stmt 0                # link_callee.c:34:2
.Ltmp37:
	exit
.Ltmp38:
.Ltmp39:
.Lfunc_end2:
	.size	either, .Lfunc_end2-either
	.cfi_endproc
                                        # -- End function
	.type	shared_counter,@object          # @shared_counter
	.data
	.globl	shared_counter
	.p2align	2, 0x0
shared_counter:
	.long	10                              # 0xa
	.size	shared_counter, 4

	.type	factor,@object                  # @factor
	.section	.rodata,"a",@progbits
	.globl	factor
	.p2align	2, 0x0
factor:
	.long	7                               # 0x7
	.size	factor, 4

	.type	shared_map,@object              # @shared_map
	.section	.maps,"aw",@progbits
	.globl	shared_map
	.p2align	3, 0x0
shared_map:
	.zero	32
	.size	shared_map, 32

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
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp2-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp11-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin0          #   ending offset
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
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
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
	.byte	12                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	22                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
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
	.byte	1                               # Abbrev [1] 0xc:0x162 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x8 DW_TAG_typedef
	.long	58                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x3a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	73                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	5                               # Abbrev [5] 0x49:0x5 DW_TAG_const_type
	.long	78                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4e:0x5 DW_TAG_volatile_type
	.long	50                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0x53:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	94                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x5e:0xc DW_TAG_array_type
	.long	106                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x63:0x6 DW_TAG_subrange_type
	.long	110                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x6a:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x6e:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x72:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	125                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	10                              # Abbrev [10] 0x7d:0x2a DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	11                              # Abbrev [11] 0x82:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	167                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	11                              # Abbrev [11] 0x8b:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	11                              # Abbrev [11] 0x94:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	205                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	11                              # Abbrev [11] 0x9d:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	210                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xa7:0x5 DW_TAG_pointer_type
	.long	172                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xac:0xc DW_TAG_array_type
	.long	184                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0xb1:0x6 DW_TAG_subrange_type
	.long	110                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xb8:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xbc:0x5 DW_TAG_pointer_type
	.long	193                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xc1:0xc DW_TAG_array_type
	.long	184                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0xc6:0x6 DW_TAG_subrange_type
	.long	110                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xcd:0x5 DW_TAG_pointer_type
	.long	50                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0xd2:0x5 DW_TAG_pointer_type
	.long	215                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xd7:0x8 DW_TAG_typedef
	.long	223                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xdf:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xe3:0x9 DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	236                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xec:0x5 DW_TAG_pointer_type
	.long	241                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xf1:0x10 DW_TAG_subroutine_type
	.long	257                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0xf6:0x5 DW_TAG_formal_parameter
	.long	257                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xfb:0x5 DW_TAG_formal_parameter
	.long	258                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x101:0x1 DW_TAG_pointer_type
	.byte	12                              # Abbrev [12] 0x102:0x5 DW_TAG_pointer_type
	.long	263                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x107:0x1 DW_TAG_const_type
	.byte	18                              # Abbrev [18] 0x108:0x33 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x117:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	215                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x120:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	21                              # Abbrev [21] 0x12b:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	210                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x134:0x6 DW_TAG_call_site
	.long	315                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x13b:0x19 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
	.byte	19                              # Abbrev [19] 0x14a:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	215                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x154:0x19 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x163:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	215                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	104                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"link_callee.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"shared_counter"                # string offset=48
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=63
.Linfo_string5:
	.asciz	"u32"                           # string offset=76
.Linfo_string6:
	.asciz	"factor"                        # string offset=80
.Linfo_string7:
	.asciz	"LICENSE"                       # string offset=87
.Linfo_string8:
	.asciz	"char"                          # string offset=95
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=100
.Linfo_string10:
	.asciz	"shared_map"                    # string offset=120
.Linfo_string11:
	.asciz	"type"                          # string offset=131
.Linfo_string12:
	.asciz	"int"                           # string offset=136
.Linfo_string13:
	.asciz	"max_entries"                   # string offset=140
.Linfo_string14:
	.asciz	"key"                           # string offset=152
.Linfo_string15:
	.asciz	"value"                         # string offset=156
.Linfo_string16:
	.asciz	"unsigned long long"            # string offset=162
.Linfo_string17:
	.asciz	"u64"                           # string offset=181
.Linfo_string18:
	.asciz	"shared"                        # string offset=185
.Linfo_string19:
	.asciz	"bpf_map_lookup_elem"           # string offset=192
.Linfo_string20:
	.asciz	"scale"                         # string offset=212
.Linfo_string21:
	.asciz	"same_name"                     # string offset=218
.Linfo_string22:
	.asciz	"either"                        # string offset=228
.Linfo_string23:
	.asciz	"index"                         # string offset=235
.Linfo_string24:
	.asciz	"x"                             # string offset=241
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	shared_counter
	.quad	factor
	.quad	LICENSE
	.quad	shared_map
	.quad	.Lfunc_begin0
	.quad	.Ltmp16
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	564
	.long	564
	.long	436
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
	.long	1
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	8
	.long	89
	.long	11
	.long	110                             # BTF_KIND_FUNC(id = 16)
	.long	201326593                       # 0xc000001
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 17)
	.long	218103809                       # 0xd000001
	.long	8
	.long	260
	.long	11
	.long	262                             # BTF_KIND_FUNC(id = 18)
	.long	201326592                       # 0xc000000
	.long	17
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 19)
	.long	218103809                       # 0xd000001
	.long	8
	.long	260
	.long	11
	.long	326                             # BTF_KIND_FUNC(id = 20)
	.long	201326593                       # 0xc000001
	.long	19
	.long	373                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 22)
	.long	167772160                       # 0xa000000
	.long	23
	.long	0                               # BTF_KIND_VOLATILE(id = 23)
	.long	150994944                       # 0x9000000
	.long	8
	.long	388                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	22
	.long	1
	.long	395                             # BTF_KIND_INT(id = 25)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	25
	.long	4
	.long	4
	.long	400                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	1
	.long	408                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	shared_counter
	.long	4
	.long	414                             # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	14
	.long	shared_map
	.long	32
	.long	420                             # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	24
	.long	factor
	.long	4
	.long	428                             # BTF_KIND_DATASEC(id = 31)
	.long	251658241                       # 0xf000001
	.long	0
	.long	27
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
	.ascii	"scale"                         # string offset=110
	.byte	0
	.ascii	".text"                         # string offset=116
	.byte	0
	.ascii	"./link_callee.c"               # string offset=122
	.byte	0
	.ascii	"\tu32 index = key;"            # string offset=138
	.byte	0
	.ascii	"\tu64 *value = bpf_map_lookup_elem(&shared_map, &index);" # string offset=156
	.byte	0
	.ascii	"\treturn value ? same_name(*value * factor) : 0;" # string offset=212
	.byte	0
	.byte	120                             # string offset=260
	.byte	0
	.ascii	"same_name"                     # string offset=262
	.byte	0
	.ascii	"static __noinline u32 same_name(u64 x)" # string offset=272
	.byte	0
	.ascii	"\treturn x + 1;"               # string offset=311
	.byte	0
	.ascii	"either"                        # string offset=326
	.byte	0
	.ascii	"__weak u32 either(u64 x)"      # string offset=333
	.byte	0
	.ascii	"\treturn x + 2;"               # string offset=358
	.byte	0
	.ascii	"shared_counter"                # string offset=373
	.byte	0
	.ascii	"factor"                        # string offset=388
	.byte	0
	.ascii	"char"                          # string offset=395
	.byte	0
	.ascii	"LICENSE"                       # string offset=400
	.byte	0
	.ascii	".data"                         # string offset=408
	.byte	0
	.ascii	".maps"                         # string offset=414
	.byte	0
	.ascii	".rodata"                       # string offset=420
	.byte	0
	.ascii	"license"                       # string offset=428
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	236
	.long	272
	.long	0
	.long	8                               # FuncInfo
	.long	116                             # FuncInfo section string offset=116
	.long	3
	.long	.Lfunc_begin0
	.long	16
	.long	.Lfunc_begin1
	.long	18
	.long	.Lfunc_begin2
	.long	20
	.long	16                              # LineInfo
	.long	116                             # LineInfo section string offset=116
	.long	14
	.long	.Ltmp0
	.long	122
	.long	138
	.long	25606                           # Line 25 Col 6
	.long	.Ltmp1
	.long	122
	.long	156
	.long	26639                           # Line 26 Col 15
	.long	.Ltmp7
	.long	122
	.long	212
	.long	28681                           # Line 28 Col 9
	.long	.Ltmp10
	.long	122
	.long	212
	.long	28699                           # Line 28 Col 27
	.long	.Ltmp13
	.long	122
	.long	212
	.long	28708                           # Line 28 Col 36
	.long	.Ltmp14
	.long	122
	.long	212
	.long	28706                           # Line 28 Col 34
	.long	.Ltmp15
	.long	122
	.long	212
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp17
	.long	122
	.long	212
	.long	28674                           # Line 28 Col 2
	.long	.Lfunc_begin1
	.long	122
	.long	272
	.long	17408                           # Line 17 Col 0
	.long	.Ltmp24
	.long	122
	.long	311
	.long	20489                           # Line 20 Col 9
	.long	.Ltmp27
	.long	122
	.long	311
	.long	20482                           # Line 20 Col 2
	.long	.Lfunc_begin2
	.long	122
	.long	333
	.long	31744                           # Line 31 Col 0
	.long	.Ltmp34
	.long	122
	.long	358
	.long	34825                           # Line 34 Col 9
	.long	.Ltmp37
	.long	122
	.long	358
	.long	34818                           # Line 34 Col 2
	.addrsig
	.addrsig_sym factor
	.addrsig_sym shared_map
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
