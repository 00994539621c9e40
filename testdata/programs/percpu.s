	.file	"percpu.c"
	.file	0 "." "percpu.c" md5 0x1e6953cc59f618bf55bd74f77a1d250e
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	xdp,"ax",@progbits
	.globl	add                             # -- Begin function add
	.p2align	3
	.type	add,@function
add:                                    # @add
.Lfunc_begin0:
	.loc	0 23 0                          # percpu.c:23:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 1
.Ltmp0:
	.loc	0 24 6 prologue_end             # percpu.c:24:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	.loc	0 24 21 is_stmt 0               # percpu.c:24:21
.Ltmp3:
	call 8
.Ltmp4:
	.loc	0 24 21 is_stmt 1               # percpu.c:24:21
	w7 = w0
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: add:cpu <- $w7
	.loc	0 0 21 is_stmt 0                # percpu.c:0:21
	r2 = r10
	r2 += -4
	.loc	0 25 17 is_stmt 1               # percpu.c:25:17
.Ltmp7:
	r1 = counters ll
	call 1
.Ltmp8:
	.loc	0 25 17                         # percpu.c:25:17
	r6 = r0
.Ltmp9:
.Ltmp10:
	#DEBUG_VALUE: add:counter <- $r6
	.loc	0 0 17 is_stmt 0                # percpu.c:0:17
	r1 = 5
	.loc	0 25 62 is_stmt 1               # percpu.c:25:62
.Ltmp11:
	*(u64 *)(r10 - 16) = r1
	w0 = -1
.Ltmp12:
	.loc	0 27 6                          # percpu.c:27:6
.Ltmp13:
.Ltmp14:
	if r6 == 0 goto LBB0_4
.Ltmp15:
.Ltmp16:
# %bb.1:
	#DEBUG_VALUE: add:counter <- $r6
	#DEBUG_VALUE: add:cpu <- $w7
	.loc	0 29 11 is_stmt 0               # percpu.c:29:11
.Ltmp17:
	r1 = *(u64 *)(r6 + 0)
	.loc	0 30 11 is_stmt 1               # percpu.c:30:11
.Ltmp18:
	r1 <<= 1
	r1 += 20
.Ltmp19:
	*(u64 *)(r6 + 0) = r1
	w1 = 51966
	.loc	0 31 6                          # percpu.c:31:6
.Ltmp20:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp21:
	.loc	0 32 6                          # percpu.c:32:6
.Ltmp22:
.Ltmp23:
	r1 = named ll
	r4 = 0
	call 2
.Ltmp24:
	.loc	0 32 6                          # percpu.c:32:6
	r1 = r0
	w0 = -2
.Ltmp25:
	if r1 != 0 goto LBB0_4
.Ltmp26:
.Ltmp27:
# %bb.2:
	#DEBUG_VALUE: add:counter <- $r6
	#DEBUG_VALUE: add:cpu <- $w7
	.loc	0 0 6 is_stmt 0                 # percpu.c:0:6
	r2 = r10
	r2 += -4
	.loc	0 34 9 is_stmt 1                # percpu.c:34:9
.Ltmp28:
	r1 = named ll
	w3 = w7
	call 195
.Ltmp29:
	.loc	0 34 9                          # percpu.c:34:9
	r1 = r0
.Ltmp30:
.Ltmp31:
	#DEBUG_VALUE: add:name <- $r1
	.loc	0 0 9 is_stmt 0                 # percpu.c:0:9
	w0 = -3
.Ltmp32:
	.loc	0 35 6 is_stmt 1                # percpu.c:35:6
.Ltmp33:
.Ltmp34:
	if r1 == 0 goto LBB0_4
.Ltmp35:
.Ltmp36:
# %bb.3:
	#DEBUG_VALUE: add:name <- $r1
	#DEBUG_VALUE: add:counter <- $r6
	#DEBUG_VALUE: add:cpu <- $w7
	.loc	0 37 8                          # percpu.c:37:8
.Ltmp37:
	r2 = *(u64 *)(r1 + 0)
.Ltmp38:
	r2 *= 3
.Ltmp39:
	*(u64 *)(r1 + 0) = r2
	.loc	0 38 9                          # percpu.c:38:9
.Ltmp40:
	r0 = *(u64 *)(r6 + 0)
	.loc	0 38 18 is_stmt 0               # percpu.c:38:18
.Ltmp41:
	w0 += w2
.Ltmp42:
.Ltmp43:
LBB0_4:
	#DEBUG_VALUE: add:counter <- $r6
	#DEBUG_VALUE: add:cpu <- $w7
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 39 1 is_stmt 1                # percpu.c:39:1
.Ltmp44:
	exit
.Ltmp45:
.Ltmp46:
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
	.cfi_endproc
                                        # -- End function
	.type	counters,@object                # @counters
	.section	.maps,"aw",@progbits
	.globl	counters
	.p2align	3, 0x0
counters:
	.zero	32
	.size	counters, 32

	.type	named,@object                   # @named
	.globl	named
	.p2align	3, 0x0
named:
	.zero	32
	.size	named, 32

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
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp42-.Lfunc_begin0          #   ending offset
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
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x23c DW_TAG_compile_unit
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
	.byte	41                              # DW_AT_decl_line
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
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7a:0x5 DW_TAG_pointer_type
	.long	127                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7f:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x84:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x8f:0x5 DW_TAG_pointer_type
	.long	148                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x94:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x99:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa5:0x8 DW_TAG_typedef
	.long	173                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xad:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xb6:0x8 DW_TAG_typedef
	.long	190                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xbe:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xc2:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	205                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xcd:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xd1:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	246                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xda:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	263                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe3:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xec:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xf6:0x5 DW_TAG_pointer_type
	.long	251                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xfb:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x100:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x107:0x5 DW_TAG_pointer_type
	.long	268                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x10c:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x111:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x118:0x9 DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	289                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	168                             # DW_AT_decl_line
	.byte	8                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x121:0x5 DW_TAG_pointer_type
	.long	294                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x126:0x5 DW_TAG_subroutine_type
	.long	165                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	11                              # Abbrev [11] 0x12b:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	308                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x134:0x5 DW_TAG_pointer_type
	.long	313                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x139:0x10 DW_TAG_subroutine_type
	.long	329                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x13e:0x5 DW_TAG_formal_parameter
	.long	329                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x143:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x149:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x14a:0x5 DW_TAG_pointer_type
	.long	335                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x14f:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x150:0x9 DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	345                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x159:0x5 DW_TAG_pointer_type
	.long	350                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x15e:0x1a DW_TAG_subroutine_type
	.long	376                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x163:0x5 DW_TAG_formal_parameter
	.long	329                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x168:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x16d:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x172:0x5 DW_TAG_formal_parameter
	.long	182                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x178:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x17c:0xa DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	390                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	220                             # DW_AT_decl_line
	.ascii	"\303\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x186:0x5 DW_TAG_pointer_type
	.long	395                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x18b:0x15 DW_TAG_subroutine_type
	.long	329                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x190:0x5 DW_TAG_formal_parameter
	.long	329                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x195:0x5 DW_TAG_formal_parameter
	.long	330                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x19a:0x5 DW_TAG_formal_parameter
	.long	165                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x1a0:0x1d DW_TAG_enumeration_type
	.long	173                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	79                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x1a8:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1ab:0x4 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1af:0x4 DW_TAG_enumerator
	.byte	24                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1b3:0x3 DW_TAG_enumerator
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1b6:0x3 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1b9:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x1bd:0x49 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x1cc:0x8 DW_TAG_formal_parameter
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	518                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1d4:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	12
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1df:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	182                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1ea:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1f3:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	177                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1fc:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	177                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x206:0x5 DW_TAG_pointer_type
	.long	523                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x20b:0x3c DW_TAG_structure_type
	.byte	40                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x210:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x219:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x222:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x22b:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	96                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x234:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x23d:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	98                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	168                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"percpu.c"                      # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=41
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=43
.Linfo_string4:
	.asciz	"char"                          # string offset=51
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=56
.Linfo_string6:
	.asciz	"counters"                      # string offset=76
.Linfo_string7:
	.asciz	"type"                          # string offset=85
.Linfo_string8:
	.asciz	"int"                           # string offset=90
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=94
.Linfo_string10:
	.asciz	"key"                           # string offset=106
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=110
.Linfo_string12:
	.asciz	"u32"                           # string offset=123
.Linfo_string13:
	.asciz	"value"                         # string offset=127
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=133
.Linfo_string15:
	.asciz	"u64"                           # string offset=152
.Linfo_string16:
	.asciz	"named"                         # string offset=156
.Linfo_string17:
	.asciz	"bpf_get_smp_processor_id"      # string offset=162
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"           # string offset=187
.Linfo_string19:
	.asciz	"bpf_map_update_elem"           # string offset=207
.Linfo_string20:
	.asciz	"long"                          # string offset=227
.Linfo_string21:
	.asciz	"bpf_map_lookup_percpu_elem"    # string offset=232
.Linfo_string22:
	.asciz	"F_NO_PREALLOC"                 # string offset=259
.Linfo_string23:
	.asciz	"F_RDONLY_PROG"                 # string offset=273
.Linfo_string24:
	.asciz	"F_MMAPABLE"                    # string offset=287
.Linfo_string25:
	.asciz	"ANY"                           # string offset=298
.Linfo_string26:
	.asciz	"NOEXIST"                       # string offset=302
.Linfo_string27:
	.asciz	"EXIST"                         # string offset=310
.Linfo_string28:
	.asciz	"add"                           # string offset=316
.Linfo_string29:
	.asciz	"start"                         # string offset=320
.Linfo_string30:
	.asciz	"cpu"                           # string offset=326
.Linfo_string31:
	.asciz	"counter"                       # string offset=330
.Linfo_string32:
	.asciz	"name"                          # string offset=338
.Linfo_string33:
	.asciz	"ctx"                           # string offset=343
.Linfo_string34:
	.asciz	"data"                          # string offset=347
.Linfo_string35:
	.asciz	"data_end"                      # string offset=352
.Linfo_string36:
	.asciz	"data_meta"                     # string offset=361
.Linfo_string37:
	.asciz	"ingress_ifindex"               # string offset=371
.Linfo_string38:
	.asciz	"rx_queue_index"                # string offset=387
.Linfo_string39:
	.asciz	"egress_ifindex"                # string offset=402
.Linfo_string40:
	.asciz	"xdp_md"                        # string offset=417
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	counters
	.quad	named
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	652
	.long	652
	.long	606
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
	.long	6
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
	.long	2
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
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	1
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	92                              # BTF_KIND_VAR(id = 14)
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
	.long	5
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	0                               # BTF_KIND_ARRAY(id = 18)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0                               # BTF_KIND_STRUCT(id = 19)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	15
	.long	0                               # 0x0
	.long	70
	.long	17
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	101                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	107                             # BTF_KIND_STRUCT(id = 22)
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
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103809                       # 0xd000001
	.long	2
	.long	184
	.long	21
	.long	188                             # BTF_KIND_FUNC(id = 24)
	.long	201326593                       # 0xc000001
	.long	23
	.long	579                             # BTF_KIND_INT(id = 25)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	25
	.long	4
	.long	4
	.long	584                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	1
	.long	592                             # BTF_KIND_DATASEC(id = 28)
	.long	251658242                       # 0xf000002
	.long	0
	.long	14
	.long	counters
	.long	32
	.long	20
	.long	named
	.long	32
	.long	598                             # BTF_KIND_DATASEC(id = 29)
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
	.ascii	"type"                          # string offset=65
	.byte	0
	.ascii	"max_entries"                   # string offset=70
	.byte	0
	.ascii	"key"                           # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=86
	.byte	0
	.ascii	"counters"                      # string offset=92
	.byte	0
	.ascii	"named"                         # string offset=101
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
	.ascii	"add"                           # string offset=188
	.byte	0
	.ascii	"xdp"                           # string offset=192
	.byte	0
	.ascii	"./percpu.c"                    # string offset=196
	.byte	0
	.ascii	"int add(struct xdp_md *ctx)"   # string offset=207
	.byte	0
	.ascii	"\tu32 key = 1, cpu = bpf_get_smp_processor_id();" # string offset=235
	.byte	0
	.ascii	"\tu64 *counter = bpf_map_lookup_elem(&counters, &key), *name, start = 5;" # string offset=283
	.byte	0
	.ascii	"\tif (!counter)"               # string offset=355
	.byte	0
	.ascii	"\t*counter += 10;"             # string offset=370
	.byte	0
	.ascii	"\t*counter *= 2;"              # string offset=387
	.byte	0
	.ascii	"\tkey = 0xcafe;"               # string offset=403
	.byte	0
	.ascii	"\tif (bpf_map_update_elem(&named, &key, &start, ANY))" # string offset=418
	.byte	0
	.ascii	"\tname = bpf_map_lookup_percpu_elem(&named, &key, cpu);" # string offset=471
	.byte	0
	.ascii	"\tif (!name)"                  # string offset=526
	.byte	0
	.ascii	"\t*name *= 3;"                 # string offset=538
	.byte	0
	.ascii	"\treturn *counter + *name;"    # string offset=551
	.byte	0
	.byte	125                             # string offset=577
	.byte	0
	.ascii	"char"                          # string offset=579
	.byte	0
	.ascii	"LICENSE"                       # string offset=584
	.byte	0
	.ascii	".maps"                         # string offset=592
	.byte	0
	.ascii	"license"                       # string offset=598
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
	.long	192                             # FuncInfo section string offset=192
	.long	1
	.long	.Lfunc_begin0
	.long	24
	.long	16                              # LineInfo
	.long	192                             # LineInfo section string offset=192
	.long	20
	.long	.Lfunc_begin0
	.long	196
	.long	207
	.long	22528                           # Line 22 Col 0
	.long	.Ltmp2
	.long	196
	.long	235
	.long	24582                           # Line 24 Col 6
	.long	.Ltmp3
	.long	196
	.long	235
	.long	24597                           # Line 24 Col 21
	.long	.Ltmp7
	.long	196
	.long	283
	.long	25617                           # Line 25 Col 17
	.long	.Ltmp11
	.long	196
	.long	283
	.long	25662                           # Line 25 Col 62
	.long	.Ltmp14
	.long	196
	.long	355
	.long	27654                           # Line 27 Col 6
	.long	.Ltmp17
	.long	196
	.long	370
	.long	29707                           # Line 29 Col 11
	.long	.Ltmp18
	.long	196
	.long	387
	.long	30731                           # Line 30 Col 11
	.long	.Ltmp19
	.long	196
	.long	387
	.long	30731                           # Line 30 Col 11
	.long	.Ltmp20
	.long	196
	.long	403
	.long	31750                           # Line 31 Col 6
	.long	.Ltmp23
	.long	196
	.long	418
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp25
	.long	196
	.long	418
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp28
	.long	196
	.long	471
	.long	34825                           # Line 34 Col 9
	.long	.Ltmp34
	.long	196
	.long	526
	.long	35846                           # Line 35 Col 6
	.long	.Ltmp37
	.long	196
	.long	538
	.long	37896                           # Line 37 Col 8
	.long	.Ltmp38
	.long	196
	.long	538
	.long	37896                           # Line 37 Col 8
	.long	.Ltmp39
	.long	196
	.long	538
	.long	37896                           # Line 37 Col 8
	.long	.Ltmp40
	.long	196
	.long	551
	.long	38921                           # Line 38 Col 9
	.long	.Ltmp41
	.long	196
	.long	551
	.long	38930                           # Line 38 Col 18
	.long	.Ltmp44
	.long	196
	.long	577
	.long	39937                           # Line 39 Col 1
	.addrsig
	.addrsig_sym add
	.addrsig_sym counters
	.addrsig_sym named
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
