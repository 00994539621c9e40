	.file	"user_ringbuf.c"
	.file	0 "." "user_ringbuf.c" md5 0xdcbb41029e4ae31e7c9c86d15f98b401
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	syscall,"ax",@progbits
	.globl	drain                           # -- Begin function drain
	.p2align	3
	.type	drain,@function
drain:                                  # @drain
.Lfunc_begin0:
	.loc	0 33 0                          # user_ringbuf.c:33:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 0
.Ltmp0:
	.loc	0 34 6 prologue_end             # user_ringbuf.c:34:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r3 = r10
	r3 += -4
	.loc	0 35 17                         # user_ringbuf.c:35:17
.Ltmp3:
	r1 = commands ll
	r2 = execute ll
	r4 = 0
	call 209
.Ltmp4:
	.loc	0 35 17                         # user_ringbuf.c:35:17
	r1 = r0
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: drain:samples <- $r1
	.loc	0 0 17 is_stmt 0                # user_ringbuf.c:0:17
	w2 = 1
	w0 = 1
	.loc	0 37 17                         # user_ringbuf.c:37:17
.Ltmp7:
	if r1 == 0 goto LBB0_2
.Ltmp8:
.Ltmp9:
# %bb.1:
	#DEBUG_VALUE: drain:samples <- $r1
	.loc	0 0 17                          # user_ringbuf.c:0:17
	w0 = 0
.Ltmp10:
.Ltmp11:
LBB0_2:
	#DEBUG_VALUE: drain:samples <- $r1
	.loc	0 37 22 is_stmt 1               # user_ringbuf.c:37:22
.Ltmp12:
	r1 = sum ll
.Ltmp13:
.Ltmp14:
	w3 = *(u32 *)(r1 + 0)
	w1 = 1
	if w3 == 0 goto LBB0_4
# %bb.3:
	.loc	0 0 22 is_stmt 0                # user_ringbuf.c:0:22
	w1 = 0
LBB0_4:
	w3 = *(u32 *)(r10 - 4)
	if w3 == 0 goto LBB0_6
# %bb.5:
	w2 = 0
LBB0_6:
	.loc	0 37 22 is_stmt 1               # user_ringbuf.c:37:22
	w0 &= w2
	w0 &= w1
	.loc	0 37 2                          # user_ringbuf.c:37:2
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end0:
	.size	drain, .Lfunc_end0-drain
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function execute
	.type	execute,@function
execute:                                # @execute
.Lfunc_begin1:
	.loc	0 21 0                          # user_ringbuf.c:21:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: execute:record <- $r1
	#DEBUG_VALUE: execute:calls <- $r2
	r6 = r2
.Ltmp18:
.Ltmp19:
	#DEBUG_VALUE: execute:calls <- $r6
	r3 = r1
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: execute:record <- $r3
	r1 = r10
	r1 += -8
.Ltmp22:
	.loc	0 24 6 prologue_end             # user_ringbuf.c:24:6
.Ltmp23:
.Ltmp24:
	w2 = 8
	w4 = 0
	r5 = 0
	call 201
.Ltmp25:
.Ltmp26:
	.loc	0 24 6                          # user_ringbuf.c:24:6
	r1 = r0
	r0 = 1
.Ltmp27:
	if r1 != 0 goto LBB1_4
.Ltmp28:
.Ltmp29:
# %bb.1:
	#DEBUG_VALUE: execute:calls <- $r6
	.loc	0 26 9                          # user_ringbuf.c:26:9
.Ltmp30:
	w1 = *(u32 *)(r6 + 0)
.Ltmp31:
	w1 += 1
.Ltmp32:
	*(u32 *)(r6 + 0) = w1
	.loc	0 27 9                          # user_ringbuf.c:27:9
.Ltmp33:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 27 17 is_stmt 0               # user_ringbuf.c:27:17
.Ltmp34:
	w2 = *(u32 *)(r10 - 8)
	.loc	0 27 9                          # user_ringbuf.c:27:9
.Ltmp35:
	if w2 == 1 goto LBB1_3
.Ltmp36:
.Ltmp37:
# %bb.2:
	#DEBUG_VALUE: execute:calls <- $r6
	.loc	0 0 9                           # user_ringbuf.c:0:9
	w1 = 0
.Ltmp38:
.Ltmp39:
LBB1_3:
	#DEBUG_VALUE: execute:calls <- $r6
	.loc	0 27 6 is_stmt 1                # user_ringbuf.c:27:6
.Ltmp40:
	r2 = sum ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp41:
	w3 += w1
.Ltmp42:
	*(u32 *)(r2 + 0) = w3
	r0 = 0
.Ltmp43:
.Ltmp44:
LBB1_4:
	#DEBUG_VALUE: execute:calls <- $r6
	.loc	0 29 1                          # user_ringbuf.c:29:1
.Ltmp45:
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end1:
	.size	execute, .Lfunc_end1-execute
	.cfi_endproc
                                        # -- End function
	.type	commands,@object                # @commands
	.section	.maps,"aw",@progbits
	.globl	commands
	.p2align	3, 0x0
commands:
	.zero	16
	.size	commands, 16

	.type	sum,@object                     # @sum
	.section	.bss,"aw",@nobits
	.globl	sum
	.p2align	2, 0x0
sum:
	.long	0                               # 0x0
	.size	sum, 4

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp18-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp18-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
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
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	5                               # DW_FORM_data2
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
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x1a6 DW_TAG_compile_unit
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
	.byte	40                              # DW_AT_decl_line
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
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x17 DW_TAG_structure_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	112                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x70:0x5 DW_TAG_pointer_type
	.long	117                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x75:0xc DW_TAG_array_type
	.long	129                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x7a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	31                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x81:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x85:0x5 DW_TAG_pointer_type
	.long	138                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x8a:0xd DW_TAG_array_type
	.long	129                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x8f:0x7 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.short	4096                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x97:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	162                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	11                              # Abbrev [11] 0xa2:0x8 DW_TAG_typedef
	.long	170                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xaa:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xae:0xa DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	184                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	227                             # DW_AT_decl_line
	.ascii	"\321\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xb8:0x5 DW_TAG_pointer_type
	.long	189                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xbd:0x1a DW_TAG_subroutine_type
	.long	215                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xc2:0x5 DW_TAG_formal_parameter
	.long	219                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xc7:0x5 DW_TAG_formal_parameter
	.long	219                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xcc:0x5 DW_TAG_formal_parameter
	.long	219                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xd1:0x5 DW_TAG_formal_parameter
	.long	220                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xd7:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0xdb:0x1 DW_TAG_pointer_type
	.byte	11                              # Abbrev [11] 0xdc:0x8 DW_TAG_typedef
	.long	228                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xe4:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xe8:0xa DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	242                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	224                             # DW_AT_decl_line
	.ascii	"\311\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xf2:0x5 DW_TAG_pointer_type
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xf7:0x1f DW_TAG_subroutine_type
	.long	215                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0xfc:0x5 DW_TAG_formal_parameter
	.long	219                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x101:0x5 DW_TAG_formal_parameter
	.long	162                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x106:0x5 DW_TAG_formal_parameter
	.long	278                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x10b:0x5 DW_TAG_formal_parameter
	.long	162                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x110:0x5 DW_TAG_formal_parameter
	.long	220                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x116:0x5 DW_TAG_pointer_type
	.long	283                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x11b:0x5 DW_TAG_const_type
	.long	288                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x120:0xf DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	151                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x125:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	303                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	152                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x12f:0xc DW_TAG_array_type
	.long	220                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x134:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x13b:0x2c DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	129                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x14a:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	219                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x152:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	162                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x15d:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	215                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x167:0x2d DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	215                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x176:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	278                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x17f:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	428                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x188:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	404                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x194:0x18 DW_TAG_structure_type
	.byte	25                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x199:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	162                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1a2:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	162                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1ac:0x5 DW_TAG_pointer_type
	.long	162                             # DW_AT_type
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
	.byte	4                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	120                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"user_ringbuf.c"                # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=47
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=49
.Linfo_string4:
	.asciz	"char"                          # string offset=57
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=62
.Linfo_string6:
	.asciz	"commands"                      # string offset=82
.Linfo_string7:
	.asciz	"type"                          # string offset=91
.Linfo_string8:
	.asciz	"int"                           # string offset=96
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=100
.Linfo_string10:
	.asciz	"sum"                           # string offset=112
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=116
.Linfo_string12:
	.asciz	"u32"                           # string offset=129
.Linfo_string13:
	.asciz	"bpf_user_ringbuf_drain"        # string offset=133
.Linfo_string14:
	.asciz	"long"                          # string offset=156
.Linfo_string15:
	.asciz	"unsigned long long"            # string offset=161
.Linfo_string16:
	.asciz	"u64"                           # string offset=180
.Linfo_string17:
	.asciz	"bpf_dynptr_read"               # string offset=184
.Linfo_string18:
	.asciz	"opaque"                        # string offset=200
.Linfo_string19:
	.asciz	"bpf_dynptr"                    # string offset=207
.Linfo_string20:
	.asciz	"drain"                         # string offset=218
.Linfo_string21:
	.asciz	"execute"                       # string offset=224
.Linfo_string22:
	.asciz	"calls"                         # string offset=232
.Linfo_string23:
	.asciz	"samples"                       # string offset=238
.Linfo_string24:
	.asciz	"ctx"                           # string offset=246
.Linfo_string25:
	.asciz	"command"                       # string offset=250
.Linfo_string26:
	.asciz	"code"                          # string offset=258
.Linfo_string27:
	.asciz	"argument"                      # string offset=263
.Linfo_string28:
	.asciz	"record"                        # string offset=272
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	commands
	.quad	sum
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	540
	.long	540
	.long	561
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
	.long	31
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
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 10)
	.long	218103809                       # 0xd000001
	.long	2
	.long	51
	.long	9
	.long	55                              # BTF_KIND_FUNC(id = 11)
	.long	201326593                       # 0xc000001
	.long	10
	.long	0                               # BTF_KIND_PTR(id = 12)
	.long	33554432                        # 0x2000000
	.long	13
	.long	0                               # BTF_KIND_CONST(id = 13)
	.long	167772160                       # 0xa000000
	.long	14
	.long	242                             # BTF_KIND_STRUCT(id = 14)
	.long	67108865                        # 0x4000001
	.long	16
	.long	253
	.long	17
	.long	0                               # 0x0
	.long	260                             # BTF_KIND_TYPEDEF(id = 15)
	.long	134217728                       # 0x8000000
	.long	16
	.long	264                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	4
	.long	2
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	283                             # BTF_KIND_TYPEDEF(id = 19)
	.long	134217728                       # 0x8000000
	.long	20
	.long	287                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103810                       # 0xd000002
	.long	22
	.long	300
	.long	12
	.long	307
	.long	18
	.long	313                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	8
	.long	16777280                        # 0x1000040
	.long	318                             # BTF_KIND_FUNC(id = 23)
	.long	201326592                       # 0xc000000
	.long	21
	.long	525                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	529                             # BTF_KIND_INT(id = 25)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	25
	.long	4
	.long	4
	.long	534                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	1
	.long	542                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	24
	.long	sum
	.long	4
	.long	547                             # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	8
	.long	commands
	.long	16
	.long	553                             # BTF_KIND_DATASEC(id = 30)
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
	.ascii	"type"                          # string offset=25
	.byte	0
	.ascii	"max_entries"                   # string offset=30
	.byte	0
	.ascii	"commands"                      # string offset=42
	.byte	0
	.ascii	"ctx"                           # string offset=51
	.byte	0
	.ascii	"drain"                         # string offset=55
	.byte	0
	.ascii	"syscall"                       # string offset=61
	.byte	0
	.ascii	"./user_ringbuf.c"              # string offset=69
	.byte	0
	.ascii	"int drain(void *ctx)"          # string offset=86
	.byte	0
	.ascii	"\tu32 calls = 0;"              # string offset=107
	.byte	0
	.ascii	"\tlong samples = bpf_user_ringbuf_drain(&commands, execute, &calls, 0);" # string offset=123
	.byte	0
	.ascii	"\treturn samples == 0 && calls == 0 && sum == 0;" # string offset=194
	.byte	0
	.ascii	"bpf_dynptr"                    # string offset=242
	.byte	0
	.ascii	"opaque"                        # string offset=253
	.byte	0
	.ascii	"u64"                           # string offset=260
	.byte	0
	.ascii	"unsigned long long"            # string offset=264
	.byte	0
	.ascii	"u32"                           # string offset=283
	.byte	0
	.ascii	"unsigned int"                  # string offset=287
	.byte	0
	.ascii	"record"                        # string offset=300
	.byte	0
	.ascii	"calls"                         # string offset=307
	.byte	0
	.ascii	"long"                          # string offset=313
	.byte	0
	.ascii	"execute"                       # string offset=318
	.byte	0
	.ascii	".text"                         # string offset=326
	.byte	0
	.ascii	"static long execute(const struct bpf_dynptr *record, u32 *calls)" # string offset=332
	.byte	0
	.ascii	"\tif (bpf_dynptr_read(&command, sizeof command, record, 0, 0))" # string offset=397
	.byte	0
	.ascii	"\t*calls += 1;"                # string offset=459
	.byte	0
	.ascii	"\tsum += command.code == 1 ? command.argument : 0;" # string offset=473
	.byte	0
	.byte	125                             # string offset=523
	.byte	0
	.ascii	"sum"                           # string offset=525
	.byte	0
	.ascii	"char"                          # string offset=529
	.byte	0
	.ascii	"LICENSE"                       # string offset=534
	.byte	0
	.ascii	".bss"                          # string offset=542
	.byte	0
	.ascii	".maps"                         # string offset=547
	.byte	0
	.ascii	"license"                       # string offset=553
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	324
	.long	360
	.long	0
	.long	8                               # FuncInfo
	.long	61                              # FuncInfo section string offset=61
	.long	1
	.long	.Lfunc_begin0
	.long	11
	.long	326                             # FuncInfo section string offset=326
	.long	1
	.long	.Lfunc_begin1
	.long	23
	.long	16                              # LineInfo
	.long	61                              # LineInfo section string offset=61
	.long	6
	.long	.Lfunc_begin0
	.long	69
	.long	86
	.long	32768                           # Line 32 Col 0
	.long	.Ltmp2
	.long	69
	.long	107
	.long	34822                           # Line 34 Col 6
	.long	.Ltmp3
	.long	69
	.long	123
	.long	35857                           # Line 35 Col 17
	.long	.Ltmp7
	.long	69
	.long	194
	.long	37905                           # Line 37 Col 17
	.long	.Ltmp12
	.long	69
	.long	194
	.long	37910                           # Line 37 Col 22
	.long	.Ltmp15
	.long	69
	.long	194
	.long	37890                           # Line 37 Col 2
	.long	326                             # LineInfo section string offset=326
	.long	13
	.long	.Lfunc_begin1
	.long	69
	.long	332
	.long	20480                           # Line 20 Col 0
	.long	.Ltmp24
	.long	69
	.long	397
	.long	24582                           # Line 24 Col 6
	.long	.Ltmp27
	.long	69
	.long	397
	.long	24582                           # Line 24 Col 6
	.long	.Ltmp30
	.long	69
	.long	459
	.long	26633                           # Line 26 Col 9
	.long	.Ltmp31
	.long	69
	.long	459
	.long	26633                           # Line 26 Col 9
	.long	.Ltmp32
	.long	69
	.long	459
	.long	26633                           # Line 26 Col 9
	.long	.Ltmp33
	.long	69
	.long	473
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp34
	.long	69
	.long	473
	.long	27665                           # Line 27 Col 17
	.long	.Ltmp35
	.long	69
	.long	473
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp40
	.long	69
	.long	473
	.long	27654                           # Line 27 Col 6
	.long	.Ltmp41
	.long	69
	.long	473
	.long	27654                           # Line 27 Col 6
	.long	.Ltmp42
	.long	69
	.long	473
	.long	27654                           # Line 27 Col 6
	.long	.Ltmp45
	.long	69
	.long	523
	.long	29697                           # Line 29 Col 1
	.addrsig
	.addrsig_sym drain
	.addrsig_sym execute
	.addrsig_sym commands
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
