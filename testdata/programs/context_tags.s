	.file	"context_tags.c"
	.file	0 "." "context_tags.c" md5 0x46f6b9cf30a6a213a596cdd09c49c66c
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	number                          # -- Begin function number
	.p2align	3
	.type	number,@function
number:                                 # @number
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: number:ctx <- $r1
	.loc	0 15 9 prologue_end             # context_tags.c:15:9
.Ltmp0:
	w1 = *(u32 *)(r1 + 12)
.Ltmp1:
.Ltmp2:
	.loc	0 0 9 is_stmt 0                 # context_tags.c:0:9
	w0 = 1
	.loc	0 15 75                         # context_tags.c:15:75
.Ltmp3:
	if w1 < 100 goto LBB0_2
# %bb.1:
	.loc	0 0 75                          # context_tags.c:0:75
	w0 = 0
LBB0_2:
	.loc	0 15 2 is_stmt 1                # context_tags.c:15:2
.Ltmp4:
	exit
.Ltmp5:
.Ltmp6:
.Lfunc_end0:
	.size	number, .Lfunc_end0-number
	.cfi_endproc
                                        # -- End function
	.globl	reaches                         # -- Begin function reaches
	.p2align	3
	.type	reaches,@function
reaches:                                # @reaches
.Lfunc_begin1:
	.loc	0 19 0                          # context_tags.c:19:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: reaches:end <- $w1
	#DEBUG_VALUE: reaches:ctx <- $r2
	#DEBUG_VALUE: reaches:xdp <- $r2
	w0 = 0
.Ltmp7:
	.loc	0 23 19 prologue_end            # context_tags.c:23:19
.Ltmp8:
.Ltmp9:
	if w1 > 99 goto LBB1_3
.Ltmp10:
.Ltmp11:
# %bb.1:
	#DEBUG_VALUE: reaches:xdp <- $r2
	#DEBUG_VALUE: reaches:ctx <- $r2
	#DEBUG_VALUE: reaches:end <- $w1
	.loc	0 23 54 is_stmt 0               # context_tags.c:23:54
.Ltmp12:
	w1 = *(u32 *)(r2 + 4)
.Ltmp13:
.Ltmp14:
	.loc	0 21 34 is_stmt 1               # context_tags.c:21:34
.Ltmp15:
	w2 = *(u32 *)(r2 + 0)
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: reaches:data <- $r2
	.loc	0 23 27 is_stmt 0               # context_tags.c:23:27
.Ltmp18:
	r2 += 64
.Ltmp19:
.Ltmp20:
	.loc	0 0 27                          # context_tags.c:0:27
	w0 = 1
	.loc	0 23 32                         # context_tags.c:23:32
.Ltmp21:
	if r2 <= r1 goto LBB1_3
# %bb.2:
	.loc	0 0 32                          # context_tags.c:0:32
	w0 = 0
LBB1_3:
	.loc	0 23 2 is_stmt 1                # context_tags.c:23:2
.Ltmp22:
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end1:
	.size	reaches, .Lfunc_end1-reaches
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	of_device                       # -- Begin function of_device
	.p2align	3
	.type	of_device,@function
of_device:                              # @of_device
.Lfunc_begin2:
	.loc	0 28 0                          # context_tags.c:28:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: of_device:ctx <- $r1
	r6 = r1
.Ltmp25:
.Ltmp26:
	#DEBUG_VALUE: of_device:ctx <- $r6
	.loc	0 29 9 prologue_end             # context_tags.c:29:9
.Ltmp27:
	call number
.Ltmp28:
	.loc	0 29 9                          # context_tags.c:29:9
	w7 = w0
	.loc	0 29 28 is_stmt 0               # context_tags.c:29:28
.Ltmp29:
	w1 = 64
	r2 = r6
	call reaches
.Ltmp30:
	.loc	0 29 21 is_stmt 1               # context_tags.c:29:21
.Ltmp31:
	w7 *= 10
	.loc	0 29 26 is_stmt 0               # context_tags.c:29:26
.Ltmp32:
	w7 |= w0
	.loc	0 29 2                          # context_tags.c:29:2
.Ltmp33:
	w0 = w7
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end2:
	.size	of_device, .Lfunc_end2-of_device
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	of_buffer                       # -- Begin function of_buffer
	.p2align	3
	.type	of_buffer,@function
of_buffer:                              # @of_buffer
.Lfunc_begin3:
	.loc	0 34 0 is_stmt 1                # context_tags.c:34:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: of_buffer:skb <- $r1
	r6 = r1
.Ltmp36:
.Ltmp37:
	#DEBUG_VALUE: of_buffer:skb <- $r6
	.loc	0 35 9 prologue_end             # context_tags.c:35:9
.Ltmp38:
	call number
.Ltmp39:
	.loc	0 35 33                         # context_tags.c:35:33
.Ltmp40:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 35 21 is_stmt 0               # context_tags.c:35:21
.Ltmp41:
	w0 *= 20
	.loc	0 35 26                         # context_tags.c:35:26
.Ltmp42:
	w0 += w1
	.loc	0 35 2                          # context_tags.c:35:2
.Ltmp43:
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end3:
	.size	of_buffer, .Lfunc_end3-of_buffer
	.cfi_endproc
                                        # -- End function
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
	.long	7                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3                               # DW_LLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Ltmp1-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin2    #   starting offset
	.uleb128 .Ltmp25-.Lfunc_begin2          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp25-.Lfunc_begin2          #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin3-.Lfunc_begin3    #   starting offset
	.uleb128 .Ltmp36-.Lfunc_begin3          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp36-.Lfunc_begin3          #   starting offset
	.uleb128 .Lfunc_end3-.Lfunc_begin3      #   ending offset
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	13                              # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
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
	.byte	19                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x289 DW_TAG_compile_unit
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
	.byte	38                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x4e:0x5 DW_TAG_pointer_type
	.long	83                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x53:0x5 DW_TAG_volatile_type
	.long	88                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x58:0x8 DW_TAG_typedef
	.long	96                              # DW_AT_type
	.byte	7                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x60:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x64:0x1 DW_TAG_pointer_type
	.byte	5                               # Abbrev [5] 0x65:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x69:0x1d DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	258                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0x78:0xd DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	100                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x81:0x3 DW_TAG_LLVM_annotation
	.byte	15                              # DW_AT_name
	.byte	16                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x86:0x38 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	258                             # DW_AT_type
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0x95:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	88                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x9e:0xd DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	100                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa7:0x3 DW_TAG_LLVM_annotation
	.byte	15                              # DW_AT_name
	.byte	16                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xab:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	262                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xb4:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	100                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xbe:0x25 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	258                             # DW_AT_type
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0xcd:0x9 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	262                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xd6:0x6 DW_TAG_call_site
	.long	105                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	16                              # Abbrev [16] 0xdc:0x6 DW_TAG_call_site
	.long	134                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xe3:0x1f DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	258                             # DW_AT_type
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0xf2:0x9 DW_TAG_formal_parameter
	.byte	6                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	327                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xfb:0x6 DW_TAG_call_site
	.long	105                             # DW_AT_call_origin
	.byte	7                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x102:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x106:0x5 DW_TAG_pointer_type
	.long	267                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x10b:0x3c DW_TAG_structure_type
	.byte	25                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x110:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x119:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x122:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x12b:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x134:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x13d:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x147:0x5 DW_TAG_pointer_type
	.long	332                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x14c:0x11d DW_TAG_structure_type
	.byte	57                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x151:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x15a:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x163:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x16c:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x175:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x17e:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x187:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x190:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x199:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1a2:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ab:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1b4:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1bd:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	617                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1c6:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1cf:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1d8:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1e1:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ea:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1f3:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1fc:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x205:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x20e:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	629                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x217:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	629                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x220:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x229:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x232:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x23b:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	641                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x244:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	641                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x24d:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x256:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	88                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x25f:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	653                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x269:0xc DW_TAG_array_type
	.long	88                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x26e:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x275:0xc DW_TAG_array_type
	.long	88                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x27a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x281:0x8 DW_TAG_typedef
	.long	649                             # DW_AT_type
	.byte	51                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x289:0x4 DW_TAG_base_type
	.byte	50                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x28d:0x5 DW_TAG_pointer_type
	.long	658                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x292:0x2 DW_TAG_structure_type
	.byte	56                              # DW_AT_name
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
	.byte	1                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end3-.Lfunc_begin3      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	236                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"context_tags.c"                # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=47
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=49
.Linfo_string4:
	.asciz	"char"                          # string offset=57
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=62
.Linfo_string6:
	.asciz	"unsigned int"                  # string offset=82
.Linfo_string7:
	.asciz	"u32"                           # string offset=95
.Linfo_string8:
	.asciz	"long"                          # string offset=99
.Linfo_string9:
	.asciz	"number"                        # string offset=104
.Linfo_string10:
	.asciz	"int"                           # string offset=111
.Linfo_string11:
	.asciz	"reaches"                       # string offset=115
.Linfo_string12:
	.asciz	"of_device"                     # string offset=123
.Linfo_string13:
	.asciz	"of_buffer"                     # string offset=133
.Linfo_string14:
	.asciz	"ctx"                           # string offset=143
.Linfo_string15:
	.asciz	"btf_decl_tag"                  # string offset=147
.Linfo_string16:
	.asciz	"arg:ctx"                       # string offset=160
.Linfo_string17:
	.asciz	"end"                           # string offset=168
.Linfo_string18:
	.asciz	"xdp"                           # string offset=172
.Linfo_string19:
	.asciz	"data"                          # string offset=176
.Linfo_string20:
	.asciz	"data_end"                      # string offset=181
.Linfo_string21:
	.asciz	"data_meta"                     # string offset=190
.Linfo_string22:
	.asciz	"ingress_ifindex"               # string offset=200
.Linfo_string23:
	.asciz	"rx_queue_index"                # string offset=216
.Linfo_string24:
	.asciz	"egress_ifindex"                # string offset=231
.Linfo_string25:
	.asciz	"xdp_md"                        # string offset=246
.Linfo_string26:
	.asciz	"skb"                           # string offset=253
.Linfo_string27:
	.asciz	"len"                           # string offset=257
.Linfo_string28:
	.asciz	"pkt_type"                      # string offset=261
.Linfo_string29:
	.asciz	"mark"                          # string offset=270
.Linfo_string30:
	.asciz	"queue_mapping"                 # string offset=275
.Linfo_string31:
	.asciz	"protocol"                      # string offset=289
.Linfo_string32:
	.asciz	"vlan_present"                  # string offset=298
.Linfo_string33:
	.asciz	"vlan_tci"                      # string offset=311
.Linfo_string34:
	.asciz	"vlan_proto"                    # string offset=320
.Linfo_string35:
	.asciz	"priority"                      # string offset=331
.Linfo_string36:
	.asciz	"ifindex"                       # string offset=340
.Linfo_string37:
	.asciz	"tc_index"                      # string offset=348
.Linfo_string38:
	.asciz	"cb"                            # string offset=357
.Linfo_string39:
	.asciz	"hash"                          # string offset=360
.Linfo_string40:
	.asciz	"tc_classid"                    # string offset=365
.Linfo_string41:
	.asciz	"napi_id"                       # string offset=376
.Linfo_string42:
	.asciz	"family"                        # string offset=384
.Linfo_string43:
	.asciz	"remote_ip4"                    # string offset=391
.Linfo_string44:
	.asciz	"local_ip4"                     # string offset=402
.Linfo_string45:
	.asciz	"remote_ip6"                    # string offset=412
.Linfo_string46:
	.asciz	"local_ip6"                     # string offset=423
.Linfo_string47:
	.asciz	"remote_port"                   # string offset=433
.Linfo_string48:
	.asciz	"local_port"                    # string offset=445
.Linfo_string49:
	.asciz	"flow_keys"                     # string offset=456
.Linfo_string50:
	.asciz	"unsigned long long"            # string offset=466
.Linfo_string51:
	.asciz	"u64"                           # string offset=485
.Linfo_string52:
	.asciz	"tstamp"                        # string offset=489
.Linfo_string53:
	.asciz	"wire_len"                      # string offset=496
.Linfo_string54:
	.asciz	"gso_segs"                      # string offset=505
.Linfo_string55:
	.asciz	"sk"                            # string offset=514
.Linfo_string56:
	.asciz	"bpf_sock"                      # string offset=517
.Linfo_string57:
	.asciz	"__sk_buff"                     # string offset=526
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp28
	.quad	.Ltmp30
	.quad	.Lfunc_begin3
	.quad	.Ltmp39
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	912
	.long	912
	.long	893
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 2)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	5                               # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	9                               # BTF_KIND_FUNC(id = 4)
	.long	201326593                       # 0xc000001
	.long	2
	.long	16                              # BTF_KIND_DECL_TAG(id = 5)
	.long	285212672                       # 0x11000000
	.long	4
	.long	0
	.long	128                             # BTF_KIND_TYPEDEF(id = 6)
	.long	134217728                       # 0x8000000
	.long	7
	.long	132                             # BTF_KIND_INT(id = 7)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 8)
	.long	218103810                       # 0xd000002
	.long	3
	.long	145
	.long	6
	.long	1
	.long	1
	.long	149                             # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	8
	.long	16                              # BTF_KIND_DECL_TAG(id = 10)
	.long	285212672                       # 0x11000000
	.long	9
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 11)
	.long	33554432                        # 0x2000000
	.long	12
	.long	312                             # BTF_KIND_STRUCT(id = 12)
	.long	67108870                        # 0x4000006
	.long	24
	.long	319
	.long	6
	.long	0                               # 0x0
	.long	324
	.long	6
	.long	32                              # 0x20
	.long	333
	.long	6
	.long	64                              # 0x40
	.long	343
	.long	6
	.long	96                              # 0x60
	.long	359
	.long	6
	.long	128                             # 0x80
	.long	374
	.long	6
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	11
	.long	389                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	13
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	482                             # BTF_KIND_STRUCT(id = 16)
	.long	67108895                        # 0x400001f
	.long	176
	.long	492
	.long	6
	.long	0                               # 0x0
	.long	496
	.long	6
	.long	32                              # 0x20
	.long	505
	.long	6
	.long	64                              # 0x40
	.long	510
	.long	6
	.long	96                              # 0x60
	.long	524
	.long	6
	.long	128                             # 0x80
	.long	533
	.long	6
	.long	160                             # 0xa0
	.long	546
	.long	6
	.long	192                             # 0xc0
	.long	555
	.long	6
	.long	224                             # 0xe0
	.long	566
	.long	6
	.long	256                             # 0x100
	.long	343
	.long	6
	.long	288                             # 0x120
	.long	575
	.long	6
	.long	320                             # 0x140
	.long	583
	.long	6
	.long	352                             # 0x160
	.long	592
	.long	17
	.long	384                             # 0x180
	.long	595
	.long	6
	.long	544                             # 0x220
	.long	600
	.long	6
	.long	576                             # 0x240
	.long	319
	.long	6
	.long	608                             # 0x260
	.long	324
	.long	6
	.long	640                             # 0x280
	.long	611
	.long	6
	.long	672                             # 0x2a0
	.long	619
	.long	6
	.long	704                             # 0x2c0
	.long	626
	.long	6
	.long	736                             # 0x2e0
	.long	637
	.long	6
	.long	768                             # 0x300
	.long	647
	.long	19
	.long	800                             # 0x320
	.long	658
	.long	19
	.long	928                             # 0x3a0
	.long	668
	.long	6
	.long	1056                            # 0x420
	.long	680
	.long	6
	.long	1088                            # 0x440
	.long	333
	.long	6
	.long	1120                            # 0x460
	.long	691
	.long	20
	.long	1152                            # 0x480
	.long	701
	.long	20
	.long	1216                            # 0x4c0
	.long	708
	.long	6
	.long	1280                            # 0x500
	.long	717
	.long	6
	.long	1312                            # 0x520
	.long	726
	.long	22
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	6
	.long	18
	.long	5
	.long	729                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	6
	.long	18
	.long	4
	.long	749                             # BTF_KIND_TYPEDEF(id = 20)
	.long	134217728                       # 0x8000000
	.long	21
	.long	753                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 22)
	.long	33554432                        # 0x2000000
	.long	23
	.long	772                             # BTF_KIND_FWD(id = 23)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103809                       # 0xd000001
	.long	3
	.long	781
	.long	15
	.long	785                             # BTF_KIND_FUNC(id = 25)
	.long	201326593                       # 0xc000001
	.long	24
	.long	872                             # BTF_KIND_INT(id = 26)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 27)
	.long	50331648                        # 0x3000000
	.long	0
	.long	26
	.long	18
	.long	4
	.long	877                             # BTF_KIND_VAR(id = 28)
	.long	234881024                       # 0xe000000
	.long	27
	.long	1
	.long	885                             # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	28
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"ctx"                           # string offset=1
	.byte	0
	.ascii	"int"                           # string offset=5
	.byte	0
	.ascii	"number"                        # string offset=9
	.byte	0
	.ascii	"arg:ctx"                       # string offset=16
	.byte	0
	.ascii	".text"                         # string offset=24
	.byte	0
	.ascii	"./context_tags.c"              # string offset=30
	.byte	0
	.ascii	"\treturn *(volatile u32 *)(ctx + offsetof(struct xdp_md, ingress_ifindex)) < 100;" # string offset=47
	.byte	0
	.ascii	"u32"                           # string offset=128
	.byte	0
	.ascii	"unsigned int"                  # string offset=132
	.byte	0
	.ascii	"end"                           # string offset=145
	.byte	0
	.ascii	"reaches"                       # string offset=149
	.byte	0
	.ascii	"__noinline int reaches(u32 end, void *ctx __arg_ctx)" # string offset=157
	.byte	0
	.ascii	"\treturn end < 100 && data + 64 <= (void *)(long)xdp->data_end;" # string offset=210
	.byte	0
	.ascii	"\tvoid *data = (void *)(long)xdp->data;" # string offset=273
	.byte	0
	.ascii	"xdp_md"                        # string offset=312
	.byte	0
	.ascii	"data"                          # string offset=319
	.byte	0
	.ascii	"data_end"                      # string offset=324
	.byte	0
	.ascii	"data_meta"                     # string offset=333
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=343
	.byte	0
	.ascii	"rx_queue_index"                # string offset=359
	.byte	0
	.ascii	"egress_ifindex"                # string offset=374
	.byte	0
	.ascii	"of_device"                     # string offset=389
	.byte	0
	.ascii	"xdp"                           # string offset=399
	.byte	0
	.ascii	"int of_device(struct xdp_md *ctx)" # string offset=403
	.byte	0
	.ascii	"\treturn number(ctx) * 10 + reaches(64, ctx);" # string offset=437
	.byte	0
	.ascii	"__sk_buff"                     # string offset=482
	.byte	0
	.ascii	"len"                           # string offset=492
	.byte	0
	.ascii	"pkt_type"                      # string offset=496
	.byte	0
	.ascii	"mark"                          # string offset=505
	.byte	0
	.ascii	"queue_mapping"                 # string offset=510
	.byte	0
	.ascii	"protocol"                      # string offset=524
	.byte	0
	.ascii	"vlan_present"                  # string offset=533
	.byte	0
	.ascii	"vlan_tci"                      # string offset=546
	.byte	0
	.ascii	"vlan_proto"                    # string offset=555
	.byte	0
	.ascii	"priority"                      # string offset=566
	.byte	0
	.ascii	"ifindex"                       # string offset=575
	.byte	0
	.ascii	"tc_index"                      # string offset=583
	.byte	0
	.ascii	"cb"                            # string offset=592
	.byte	0
	.ascii	"hash"                          # string offset=595
	.byte	0
	.ascii	"tc_classid"                    # string offset=600
	.byte	0
	.ascii	"napi_id"                       # string offset=611
	.byte	0
	.ascii	"family"                        # string offset=619
	.byte	0
	.ascii	"remote_ip4"                    # string offset=626
	.byte	0
	.ascii	"local_ip4"                     # string offset=637
	.byte	0
	.ascii	"remote_ip6"                    # string offset=647
	.byte	0
	.ascii	"local_ip6"                     # string offset=658
	.byte	0
	.ascii	"remote_port"                   # string offset=668
	.byte	0
	.ascii	"local_port"                    # string offset=680
	.byte	0
	.ascii	"flow_keys"                     # string offset=691
	.byte	0
	.ascii	"tstamp"                        # string offset=701
	.byte	0
	.ascii	"wire_len"                      # string offset=708
	.byte	0
	.ascii	"gso_segs"                      # string offset=717
	.byte	0
	.ascii	"sk"                            # string offset=726
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=729
	.byte	0
	.ascii	"u64"                           # string offset=749
	.byte	0
	.ascii	"unsigned long long"            # string offset=753
	.byte	0
	.ascii	"bpf_sock"                      # string offset=772
	.byte	0
	.ascii	"skb"                           # string offset=781
	.byte	0
	.ascii	"of_buffer"                     # string offset=785
	.byte	0
	.ascii	"tc"                            # string offset=795
	.byte	0
	.ascii	"int of_buffer(struct __sk_buff *skb)" # string offset=798
	.byte	0
	.ascii	"\treturn number(skb) * 20 + skb->len;" # string offset=835
	.byte	0
	.ascii	"char"                          # string offset=872
	.byte	0
	.ascii	"LICENSE"                       # string offset=877
	.byte	0
	.ascii	"license"                       # string offset=885
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	60
	.long	60
	.long	380
	.long	440
	.long	0
	.long	8                               # FuncInfo
	.long	24                              # FuncInfo section string offset=24
	.long	2
	.long	.Lfunc_begin0
	.long	4
	.long	.Lfunc_begin1
	.long	9
	.long	399                             # FuncInfo section string offset=399
	.long	1
	.long	.Lfunc_begin2
	.long	14
	.long	795                             # FuncInfo section string offset=795
	.long	1
	.long	.Lfunc_begin3
	.long	25
	.long	16                              # LineInfo
	.long	24                              # LineInfo section string offset=24
	.long	10
	.long	.Ltmp0
	.long	30
	.long	47
	.long	15369                           # Line 15 Col 9
	.long	.Ltmp3
	.long	30
	.long	47
	.long	15435                           # Line 15 Col 75
	.long	.Ltmp4
	.long	30
	.long	47
	.long	15362                           # Line 15 Col 2
	.long	.Lfunc_begin1
	.long	30
	.long	157
	.long	18432                           # Line 18 Col 0
	.long	.Ltmp9
	.long	30
	.long	210
	.long	23571                           # Line 23 Col 19
	.long	.Ltmp12
	.long	30
	.long	210
	.long	23606                           # Line 23 Col 54
	.long	.Ltmp15
	.long	30
	.long	273
	.long	21538                           # Line 21 Col 34
	.long	.Ltmp18
	.long	30
	.long	210
	.long	23579                           # Line 23 Col 27
	.long	.Ltmp21
	.long	30
	.long	210
	.long	23584                           # Line 23 Col 32
	.long	.Ltmp22
	.long	30
	.long	210
	.long	23554                           # Line 23 Col 2
	.long	399                             # LineInfo section string offset=399
	.long	6
	.long	.Lfunc_begin2
	.long	30
	.long	403
	.long	27648                           # Line 27 Col 0
	.long	.Ltmp27
	.long	30
	.long	437
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp29
	.long	30
	.long	437
	.long	29724                           # Line 29 Col 28
	.long	.Ltmp31
	.long	30
	.long	437
	.long	29717                           # Line 29 Col 21
	.long	.Ltmp32
	.long	30
	.long	437
	.long	29722                           # Line 29 Col 26
	.long	.Ltmp33
	.long	30
	.long	437
	.long	29698                           # Line 29 Col 2
	.long	795                             # LineInfo section string offset=795
	.long	6
	.long	.Lfunc_begin3
	.long	30
	.long	798
	.long	33792                           # Line 33 Col 0
	.long	.Ltmp38
	.long	30
	.long	835
	.long	35849                           # Line 35 Col 9
	.long	.Ltmp40
	.long	30
	.long	835
	.long	35873                           # Line 35 Col 33
	.long	.Ltmp41
	.long	30
	.long	835
	.long	35861                           # Line 35 Col 21
	.long	.Ltmp42
	.long	30
	.long	835
	.long	35866                           # Line 35 Col 26
	.long	.Ltmp43
	.long	30
	.long	835
	.long	35842                           # Line 35 Col 2
	.addrsig
	.addrsig_sym of_device
	.addrsig_sym of_buffer
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
