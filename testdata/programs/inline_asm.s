	.file	"inline_asm.c"
	.file	0 "." "inline_asm.c" md5 0xf62d9c62fb38df933ef2beb08139b295
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.p2align	3                               # -- Begin function callee
	.type	callee,@function
callee:                                 # @callee
.Lfunc_begin0:
	.loc	0 12 0                          # inline_asm.c:12:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: callee:x <- $r1
	r0 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: callee:x <- $r0
	.loc	0 13 2 prologue_end             # inline_asm.c:13:2
	#APP
	#NO_APP
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: callee:x <- $r0
	.loc	0 14 11                         # inline_asm.c:14:11
.Ltmp4:
	r0 += 1
.Ltmp5:
.Ltmp6:
	.loc	0 14 2 is_stmt 0                # inline_asm.c:14:2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	callee, .Lfunc_end0-callee
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	mixture                         # -- Begin function mixture
	.p2align	3
	.type	mixture,@function
mixture:                                # @mixture
.Lfunc_begin1:
	.loc	0 19 0 is_stmt 1                # inline_asm.c:19:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: mixture:a <- 3
	#DEBUG_VALUE: mixture:w <- -16
	r1 = 3
.Ltmp10:
	.loc	0 25 2 prologue_end             # inline_asm.c:25:2
.Ltmp11:
.Ltmp12:
	#APP
	r0 = r1
	r0 *= 9
	r0 += 256

	#NO_APP
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: mixture:b <- $r0
	.loc	0 27 2                          # inline_asm.c:27:2
.Ltmp15:
	#APP
	r2 = 0
.Ltmp16:
	if r0 s<= 10 goto .Ltmp17
	r0 += -3	# three less
	r2 += 1
	goto .Ltmp16
.Ltmp17:
	r2 ^= 127

	#NO_APP
.Ltmp18:
.Ltmp19:
	#DEBUG_VALUE: mixture:b <- $r0
	#DEBUG_VALUE: mixture:c <- $r2
	.loc	0 0 2 is_stmt 0                 # inline_asm.c:0:2
	r3 = r10
	r3 += -8
	w4 = -16
	.loc	0 37 2 is_stmt 1                # inline_asm.c:37:2
.Ltmp20:
	#APP
	w4 += 1
	*(u32 *)(r3 + 4) = w4
	w4 = *(u32 *)(r3 + 4)
	w4 >>= 28

	#NO_APP
.Ltmp21:
.Ltmp22:
	#DEBUG_VALUE: mixture:w <- $w4
	.loc	0 44 2                          # inline_asm.c:44:2
.Ltmp23:
	r3 = cell ll
	#APP
	lock *(u64 *)(r3 + 0) += r1
	#NO_APP
	.loc	0 45 11                         # inline_asm.c:45:11
.Ltmp24:
	w0 += w2
.Ltmp25:
.Ltmp26:
	.loc	0 45 15 is_stmt 0               # inline_asm.c:45:15
.Ltmp27:
	w0 += w4
	.loc	0 45 21                         # inline_asm.c:45:21
.Ltmp28:
	r1 = *(u64 *)(r3 + 0)
	.loc	0 45 19                         # inline_asm.c:45:19
.Ltmp29:
	w1 <<= 1
	w0 += w1
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 45 2                          # inline_asm.c:45:2
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end1:
	.size	mixture, .Lfunc_end1-mixture
	.cfi_endproc
                                        # -- End function
	.globl	bare                            # -- Begin function bare
	.p2align	3
	.type	bare,@function
bare:                                   # @bare
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 51 2 prologue_end is_stmt 1   # inline_asm.c:51:2
.Ltmp33:
	#APP
	r6 = r1
	r1 = 75
	call callee
	r0 += 1
	exit

	#NO_APP
.Ltmp34:
.Ltmp35:
.Lfunc_end2:
	.size	bare, .Lfunc_end2-bare
	.cfi_endproc
                                        # -- End function
	.type	cell,@object                    # @cell
	.data
	.globl	cell
	.p2align	3, 0x0
cell:
	.quad	40                              # 0x28
	.size	cell, 8

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
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin1          #   ending offset
	.byte	12                              # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	240                             # 18446744073709551600
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	255                             # 
	.byte	1                               # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp18-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
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
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
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
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
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
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	17                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x137 DW_TAG_compile_unit
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
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0x5 DW_TAG_volatile_type
	.long	63                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x8 DW_TAG_typedef
	.long	71                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x47:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x4b:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	86                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	61                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	6                               # Abbrev [6] 0x56:0xc DW_TAG_array_type
	.long	98                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x5b:0x6 DW_TAG_subrange_type
	.long	102                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x62:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x66:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	9                               # Abbrev [9] 0x6a:0x19 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	63                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x79:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	63                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x83:0x47 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	217                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0x92:0x8 DW_TAG_formal_parameter
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	257                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x9a:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	221                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xa5:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_const_value
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	63                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0xae:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	245                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xb7:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	63                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0xc0:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	63                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0xca:0xf DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	217                             # DW_AT_type
                                        # DW_AT_external
	.byte	5                               # Abbrev [5] 0xd9:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0xdd:0xc DW_TAG_array_type
	.long	233                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xe2:0x6 DW_TAG_subrange_type
	.long	102                             # DW_AT_type
	.byte	8                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xe9:0x8 DW_TAG_typedef
	.long	241                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xf1:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0xf5:0x8 DW_TAG_typedef
	.long	253                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xfd:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x101:0x5 DW_TAG_pointer_type
	.long	262                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x106:0x3c DW_TAG_structure_type
	.byte	30                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	19                              # Abbrev [19] 0x10b:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x114:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x11d:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x126:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x12f:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	245                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x138:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	245                             # DW_AT_type
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
	.byte	3                               # DW_RLE_startx_length
	.byte	2                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	128                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"inline_asm.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"cell"                          # string offset=47
.Linfo_string4:
	.asciz	"unsigned long long"            # string offset=52
.Linfo_string5:
	.asciz	"u64"                           # string offset=71
.Linfo_string6:
	.asciz	"LICENSE"                       # string offset=75
.Linfo_string7:
	.asciz	"char"                          # string offset=83
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=88
.Linfo_string9:
	.asciz	"callee"                        # string offset=108
.Linfo_string10:
	.asciz	"mixture"                       # string offset=115
.Linfo_string11:
	.asciz	"int"                           # string offset=123
.Linfo_string12:
	.asciz	"bare"                          # string offset=127
.Linfo_string13:
	.asciz	"x"                             # string offset=132
.Linfo_string14:
	.asciz	"buffer"                        # string offset=134
.Linfo_string15:
	.asciz	"unsigned char"                 # string offset=141
.Linfo_string16:
	.asciz	"u8"                            # string offset=155
.Linfo_string17:
	.asciz	"a"                             # string offset=158
.Linfo_string18:
	.asciz	"w"                             # string offset=160
.Linfo_string19:
	.asciz	"unsigned int"                  # string offset=162
.Linfo_string20:
	.asciz	"u32"                           # string offset=175
.Linfo_string21:
	.asciz	"b"                             # string offset=179
.Linfo_string22:
	.asciz	"c"                             # string offset=181
.Linfo_string23:
	.asciz	"ctx"                           # string offset=183
.Linfo_string24:
	.asciz	"data"                          # string offset=187
.Linfo_string25:
	.asciz	"data_end"                      # string offset=192
.Linfo_string26:
	.asciz	"data_meta"                     # string offset=201
.Linfo_string27:
	.asciz	"ingress_ifindex"               # string offset=211
.Linfo_string28:
	.asciz	"rx_queue_index"                # string offset=227
.Linfo_string29:
	.asciz	"egress_ifindex"                # string offset=242
.Linfo_string30:
	.asciz	"xdp_md"                        # string offset=257
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	cell
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	404
	.long	404
	.long	632
	.long	1                               # BTF_KIND_TYPEDEF(id = 1)
	.long	134217728                       # 0x8000000
	.long	2
	.long	5                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 3)
	.long	218103809                       # 0xd000001
	.long	1
	.long	24
	.long	1
	.long	26                              # BTF_KIND_FUNC(id = 4)
	.long	201326592                       # 0xc000000
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	127                             # BTF_KIND_STRUCT(id = 6)
	.long	67108870                        # 0x4000006
	.long	24
	.long	134
	.long	7
	.long	0                               # 0x0
	.long	139
	.long	7
	.long	32                              # 0x20
	.long	148
	.long	7
	.long	64                              # 0x40
	.long	158
	.long	7
	.long	96                              # 0x60
	.long	174
	.long	7
	.long	128                             # 0x80
	.long	189
	.long	7
	.long	160                             # 0xa0
	.long	204                             # BTF_KIND_TYPEDEF(id = 7)
	.long	134217728                       # 0x8000000
	.long	8
	.long	208                             # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103809                       # 0xd000001
	.long	10
	.long	221
	.long	5
	.long	225                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	229                             # BTF_KIND_FUNC(id = 11)
	.long	201326593                       # 0xc000001
	.long	9
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103808                       # 0xd000000
	.long	10
	.long	550                             # BTF_KIND_FUNC(id = 13)
	.long	201326593                       # 0xc000001
	.long	12
	.long	0                               # BTF_KIND_VOLATILE(id = 14)
	.long	150994944                       # 0x9000000
	.long	1
	.long	580                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	585                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	16
	.long	18
	.long	4
	.long	590                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	610                             # BTF_KIND_VAR(id = 19)
	.long	234881024                       # 0xe000000
	.long	17
	.long	1
	.long	618                             # BTF_KIND_DATASEC(id = 20)
	.long	251658241                       # 0xf000001
	.long	0
	.long	15
	.long	cell
	.long	8
	.long	624                             # BTF_KIND_DATASEC(id = 21)
	.long	251658241                       # 0xf000001
	.long	0
	.long	19
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.byte	120                             # string offset=24
	.byte	0
	.ascii	"callee"                        # string offset=26
	.byte	0
	.ascii	".text"                         # string offset=33
	.byte	0
	.ascii	"./inline_asm.c"                # string offset=39
	.byte	0
	.ascii	"static __noinline __attribute__((used)) u64 callee(u64 x)" # string offset=54
	.byte	0
	.ascii	"\treturn x + 1;"               # string offset=112
	.byte	0
	.ascii	"xdp_md"                        # string offset=127
	.byte	0
	.ascii	"data"                          # string offset=134
	.byte	0
	.ascii	"data_end"                      # string offset=139
	.byte	0
	.ascii	"data_meta"                     # string offset=148
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=158
	.byte	0
	.ascii	"rx_queue_index"                # string offset=174
	.byte	0
	.ascii	"egress_ifindex"                # string offset=189
	.byte	0
	.ascii	"u32"                           # string offset=204
	.byte	0
	.ascii	"unsigned int"                  # string offset=208
	.byte	0
	.ascii	"ctx"                           # string offset=221
	.byte	0
	.ascii	"int"                           # string offset=225
	.byte	0
	.ascii	"mixture"                       # string offset=229
	.byte	0
	.ascii	"xdp"                           # string offset=237
	.byte	0
	.ascii	"int mixture(struct xdp_md *ctx)" # string offset=241
	.byte	0
	.ascii	"\tasm volatile(\"%[b] = %[a]; %[b] *= 9; %[b] += %[k];\" : [b] \"=&r\"(b) : [a] \"r\"(a), [k] \"i\"(0x100));" # string offset=273
	.byte	0
	.ascii	"\tasm volatile(\"%[c] = 0\\n\"" # string offset=373
	.byte	0
	.ascii	"\tasm volatile(\"%[w] += 1\\n\"" # string offset=400
	.byte	0
	.ascii	"\tasm volatile(\"lock *(u64 *)(%[p] + 0) += %[v]\" : : [p] \"r\"(&cell), [v] \"r\"(a) : \"memory\");" # string offset=428
	.byte	0
	.ascii	"\treturn b + c + w + cell * 2;" # string offset=520
	.byte	0
	.ascii	"bare"                          # string offset=550
	.byte	0
	.ascii	"\tasm volatile(\"r6 = r1;\""   # string offset=555
	.byte	0
	.ascii	"cell"                          # string offset=580
	.byte	0
	.ascii	"char"                          # string offset=585
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=590
	.byte	0
	.ascii	"LICENSE"                       # string offset=610
	.byte	0
	.ascii	".data"                         # string offset=618
	.byte	0
	.ascii	"license"                       # string offset=624
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	244
	.long	288
	.long	0
	.long	8                               # FuncInfo
	.long	33                              # FuncInfo section string offset=33
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	237                             # FuncInfo section string offset=237
	.long	2
	.long	.Lfunc_begin1
	.long	11
	.long	.Lfunc_begin2
	.long	13
	.long	16                              # LineInfo
	.long	33                              # LineInfo section string offset=33
	.long	3
	.long	.Lfunc_begin0
	.long	39
	.long	54
	.long	11264                           # Line 11 Col 0
	.long	.Ltmp4
	.long	39
	.long	112
	.long	14347                           # Line 14 Col 11
	.long	.Ltmp7
	.long	39
	.long	112
	.long	14338                           # Line 14 Col 2
	.long	237                             # LineInfo section string offset=237
	.long	11
	.long	.Lfunc_begin1
	.long	39
	.long	241
	.long	18432                           # Line 18 Col 0
	.long	.Ltmp12
	.long	39
	.long	273
	.long	25602                           # Line 25 Col 2
	.long	.Ltmp15
	.long	39
	.long	373
	.long	27650                           # Line 27 Col 2
	.long	.Ltmp20
	.long	39
	.long	400
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp23
	.long	39
	.long	428
	.long	45058                           # Line 44 Col 2
	.long	.Ltmp24
	.long	39
	.long	520
	.long	46091                           # Line 45 Col 11
	.long	.Ltmp27
	.long	39
	.long	520
	.long	46095                           # Line 45 Col 15
	.long	.Ltmp28
	.long	39
	.long	520
	.long	46101                           # Line 45 Col 21
	.long	.Ltmp29
	.long	39
	.long	520
	.long	46099                           # Line 45 Col 19
	.long	.Ltmp30
	.long	39
	.long	520
	.long	46082                           # Line 45 Col 2
	.long	.Ltmp33
	.long	39
	.long	555
	.long	52226                           # Line 51 Col 2
	.addrsig
	.addrsig_sym callee
	.addrsig_sym mixture
	.addrsig_sym bare
	.addrsig_sym cell
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
