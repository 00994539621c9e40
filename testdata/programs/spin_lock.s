	.file	"spin_lock.c"
	.file	0 "." "spin_lock.c" md5 0x69e731061c661d6dff244071429e88ff
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	pay                             # -- Begin function pay
	.p2align	3
	.type	pay,@function
pay:                                    # @pay
.Lfunc_begin0:
	.loc	0 25 0                          # spin_lock.c:25:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	w1 = 9
.Ltmp0:
	.loc	0 26 6 prologue_end             # spin_lock.c:26:6
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r1 = 0
	.loc	0 27 17                         # spin_lock.c:27:17
.Ltmp3:
	*(u64 *)(r10 - 16) = r1
	*(u64 *)(r10 - 24) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -24
.Ltmp4:
	.loc	0 30 6                          # spin_lock.c:30:6
.Ltmp5:
.Ltmp6:
	r1 = accounts ll
	r4 = 0
	call 2
.Ltmp7:
	.loc	0 30 6                          # spin_lock.c:30:6
	r1 = r0
	w0 = -1
.Ltmp8:
	if r1 != 0 goto LBB0_3
.Ltmp9:
.Ltmp10:
# %bb.1:
	.loc	0 0 6 is_stmt 0                 # spin_lock.c:0:6
	r2 = r10
	r2 += -4
	.loc	0 32 12 is_stmt 1               # spin_lock.c:32:12
.Ltmp11:
	r1 = accounts ll
	call 1
.Ltmp12:
	.loc	0 32 12                         # spin_lock.c:32:12
	r6 = r0
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: pay:account <- $r6
	.loc	0 0 12 is_stmt 0                # spin_lock.c:0:12
	w0 = -2
.Ltmp15:
	.loc	0 33 6 is_stmt 1                # spin_lock.c:33:6
.Ltmp16:
.Ltmp17:
	if r6 == 0 goto LBB0_3
.Ltmp18:
.Ltmp19:
# %bb.2:
	#DEBUG_VALUE: pay:account <- $r6
	.loc	0 0 0 is_stmt 0                 # spin_lock.c:0
	r7 = r6
	.loc	0 35 26 is_stmt 1               # spin_lock.c:35:26
.Ltmp20:
	r6 += 8
.Ltmp21:
.Ltmp22:
	.loc	0 35 2 is_stmt 0                # spin_lock.c:35:2
.Ltmp23:
	r1 = r6
	call 93
.Ltmp24:
	.loc	0 36 19 is_stmt 1               # spin_lock.c:36:19
.Ltmp25:
	r1 = *(u64 *)(r7 + 0)
.Ltmp26:
	r1 += 200
.Ltmp27:
	*(u64 *)(r7 + 0) = r1
	.loc	0 37 2                          # spin_lock.c:37:2
.Ltmp28:
	r1 = r6
	call 94
.Ltmp29:
	.loc	0 38 2                          # spin_lock.c:38:2
.Ltmp30:
	r1 = global_lock ll
	call 93
.Ltmp31:
	.loc	0 39 20                         # spin_lock.c:39:20
.Ltmp32:
	r1 = *(u64 *)(r7 + 0)
	.loc	0 39 8 is_stmt 0                # spin_lock.c:39:8
.Ltmp33:
	r2 = total ll
	r6 = *(u64 *)(r2 + 0)
.Ltmp34:
	r6 += r1
.Ltmp35:
	*(u64 *)(r2 + 0) = r6
.Ltmp36:
.Ltmp37:
	#DEBUG_VALUE: pay:now <- $r6
	.loc	0 41 2 is_stmt 1                # spin_lock.c:41:2
.Ltmp38:
	r1 = global_lock ll
	call 94
.Ltmp39:
	.loc	0 0 2 is_stmt 0                 # spin_lock.c:0:2
	r0 = r6
.Ltmp40:
.Ltmp41:
	#DEBUG_VALUE: pay:now <- $r0
LBB0_3:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 43 1 is_stmt 1                # spin_lock.c:43:1
.Ltmp42:
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end0:
	.size	pay, .Lfunc_end0-pay
	.cfi_endproc
                                        # -- End function
	.hidden	total                           # @total
	.type	total,@object
	.section	.data.lock,"aw",@progbits
	.globl	total
	.p2align	3, 0x0
total:
	.quad	100                             # 0x64
	.size	total, 8

	.type	accounts,@object                # @accounts
	.section	.maps,"aw",@progbits
	.globl	accounts
	.p2align	3, 0x0
accounts:
	.zero	32
	.size	accounts, 32

	.hidden	global_lock                     # @global_lock
	.type	global_lock,@object
	.section	.data.lock,"aw",@progbits
	.globl	global_lock
	.p2align	2, 0x0
global_lock:
	.zero	4
	.size	global_lock, 4

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
	.long	2                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp36-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
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
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	1                               # Abbrev [1] 0xc:0x306 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x8 DW_TAG_typedef
	.long	58                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x3a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	73                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	5                               # Abbrev [5] 0x49:0xc DW_TAG_array_type
	.long	85                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4e:0x6 DW_TAG_subrange_type
	.long	89                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x55:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x59:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x5d:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	104                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0x68:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x6c:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	145                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x75:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	166                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x7e:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	183                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x87:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	200                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x91:0x5 DW_TAG_pointer_type
	.long	150                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x96:0xc DW_TAG_array_type
	.long	162                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x9b:0x6 DW_TAG_subrange_type
	.long	89                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xa2:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xa6:0x5 DW_TAG_pointer_type
	.long	171                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xab:0xc DW_TAG_array_type
	.long	162                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xb0:0x6 DW_TAG_subrange_type
	.long	89                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xb7:0x5 DW_TAG_pointer_type
	.long	188                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xbc:0x8 DW_TAG_typedef
	.long	196                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xc4:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xc8:0x5 DW_TAG_pointer_type
	.long	205                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xcd:0x18 DW_TAG_structure_type
	.byte	21                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0xd2:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0xdb:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	229                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xe5:0xf DW_TAG_structure_type
	.byte	20                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	138                             # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0xea:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	139                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xf4:0xb DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	229                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	12                              # Abbrev [12] 0xff:0x9 DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	264                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	160                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x108:0x5 DW_TAG_pointer_type
	.long	269                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10d:0x1a DW_TAG_subroutine_type
	.long	295                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x112:0x5 DW_TAG_formal_parameter
	.long	299                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x117:0x5 DW_TAG_formal_parameter
	.long	300                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x11c:0x5 DW_TAG_formal_parameter
	.long	300                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x121:0x5 DW_TAG_formal_parameter
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x127:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x12b:0x1 DW_TAG_pointer_type
	.byte	10                              # Abbrev [10] 0x12c:0x5 DW_TAG_pointer_type
	.long	305                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x131:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x132:0x9 DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	315                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x13b:0x5 DW_TAG_pointer_type
	.long	320                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x140:0x10 DW_TAG_subroutine_type
	.long	299                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x145:0x5 DW_TAG_formal_parameter
	.long	299                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x14a:0x5 DW_TAG_formal_parameter
	.long	300                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x150:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	345                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	185                             # DW_AT_decl_line
	.byte	93                              # DW_AT_const_value
	.byte	10                              # Abbrev [10] 0x159:0x5 DW_TAG_pointer_type
	.long	350                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x15e:0xb DW_TAG_subroutine_type
	.long	295                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x163:0x5 DW_TAG_formal_parameter
	.long	361                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x169:0x5 DW_TAG_pointer_type
	.long	229                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x16e:0x9 DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	345                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	186                             # DW_AT_decl_line
	.byte	94                              # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x177:0x19 DW_TAG_enumeration_type
	.long	196                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x17f:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x182:0x4 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x186:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x189:0x3 DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x18c:0x3 DW_TAG_enumerator
	.byte	31                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x190:0x40 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	162                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x19f:0x8 DW_TAG_formal_parameter
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	464                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1a7:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	20
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1b2:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	205                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1bd:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	200                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1c6:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x1d0:0x5 DW_TAG_pointer_type
	.long	469                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x1d5:0x11d DW_TAG_structure_type
	.byte	68                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x1da:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1e3:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1ec:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1f5:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x1fe:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x207:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x210:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x219:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x222:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x22b:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x234:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x23d:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x246:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	754                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x24f:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x258:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x261:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x26a:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x273:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x27c:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x285:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x28e:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x297:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	766                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2a0:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	766                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2a9:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2b2:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2bb:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2c4:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2cd:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2d6:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2df:0x9 DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	9                               # Abbrev [9] 0x2e8:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	778                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x2f2:0xc DW_TAG_array_type
	.long	188                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x2f7:0x6 DW_TAG_subrange_type
	.long	89                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x2fe:0xc DW_TAG_array_type
	.long	188                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x303:0x6 DW_TAG_subrange_type
	.long	89                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x30a:0x5 DW_TAG_pointer_type
	.long	783                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x30f:0x2 DW_TAG_structure_type
	.byte	67                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	280                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"spin_lock.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"total"                         # string offset=46
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
	.asciz	"accounts"                      # string offset=108
.Linfo_string10:
	.asciz	"type"                          # string offset=117
.Linfo_string11:
	.asciz	"int"                           # string offset=122
.Linfo_string12:
	.asciz	"max_entries"                   # string offset=126
.Linfo_string13:
	.asciz	"key"                           # string offset=138
.Linfo_string14:
	.asciz	"unsigned int"                  # string offset=142
.Linfo_string15:
	.asciz	"u32"                           # string offset=155
.Linfo_string16:
	.asciz	"value"                         # string offset=159
.Linfo_string17:
	.asciz	"balance"                       # string offset=165
.Linfo_string18:
	.asciz	"lock"                          # string offset=173
.Linfo_string19:
	.asciz	"val"                           # string offset=178
.Linfo_string20:
	.asciz	"bpf_spin_lock"                 # string offset=182
.Linfo_string21:
	.asciz	"account"                       # string offset=196
.Linfo_string22:
	.asciz	"global_lock"                   # string offset=204
.Linfo_string23:
	.asciz	"bpf_map_update_elem"           # string offset=216
.Linfo_string24:
	.asciz	"long"                          # string offset=236
.Linfo_string25:
	.asciz	"bpf_map_lookup_elem"           # string offset=241
.Linfo_string26:
	.asciz	"bpf_spin_unlock"               # string offset=261
.Linfo_string27:
	.asciz	"F_NO_PREALLOC"                 # string offset=277
.Linfo_string28:
	.asciz	"F_MMAPABLE"                    # string offset=291
.Linfo_string29:
	.asciz	"ANY"                           # string offset=302
.Linfo_string30:
	.asciz	"NOEXIST"                       # string offset=306
.Linfo_string31:
	.asciz	"EXIST"                         # string offset=314
.Linfo_string32:
	.asciz	"pay"                           # string offset=320
.Linfo_string33:
	.asciz	"opened"                        # string offset=324
.Linfo_string34:
	.asciz	"now"                           # string offset=331
.Linfo_string35:
	.asciz	"skb"                           # string offset=335
.Linfo_string36:
	.asciz	"len"                           # string offset=339
.Linfo_string37:
	.asciz	"pkt_type"                      # string offset=343
.Linfo_string38:
	.asciz	"mark"                          # string offset=352
.Linfo_string39:
	.asciz	"queue_mapping"                 # string offset=357
.Linfo_string40:
	.asciz	"protocol"                      # string offset=371
.Linfo_string41:
	.asciz	"vlan_present"                  # string offset=380
.Linfo_string42:
	.asciz	"vlan_tci"                      # string offset=393
.Linfo_string43:
	.asciz	"vlan_proto"                    # string offset=402
.Linfo_string44:
	.asciz	"priority"                      # string offset=413
.Linfo_string45:
	.asciz	"ingress_ifindex"               # string offset=422
.Linfo_string46:
	.asciz	"ifindex"                       # string offset=438
.Linfo_string47:
	.asciz	"tc_index"                      # string offset=446
.Linfo_string48:
	.asciz	"cb"                            # string offset=455
.Linfo_string49:
	.asciz	"hash"                          # string offset=458
.Linfo_string50:
	.asciz	"tc_classid"                    # string offset=463
.Linfo_string51:
	.asciz	"data"                          # string offset=474
.Linfo_string52:
	.asciz	"data_end"                      # string offset=479
.Linfo_string53:
	.asciz	"napi_id"                       # string offset=488
.Linfo_string54:
	.asciz	"family"                        # string offset=496
.Linfo_string55:
	.asciz	"remote_ip4"                    # string offset=503
.Linfo_string56:
	.asciz	"local_ip4"                     # string offset=514
.Linfo_string57:
	.asciz	"remote_ip6"                    # string offset=524
.Linfo_string58:
	.asciz	"local_ip6"                     # string offset=535
.Linfo_string59:
	.asciz	"remote_port"                   # string offset=545
.Linfo_string60:
	.asciz	"local_port"                    # string offset=557
.Linfo_string61:
	.asciz	"data_meta"                     # string offset=568
.Linfo_string62:
	.asciz	"flow_keys"                     # string offset=578
.Linfo_string63:
	.asciz	"tstamp"                        # string offset=588
.Linfo_string64:
	.asciz	"wire_len"                      # string offset=595
.Linfo_string65:
	.asciz	"gso_segs"                      # string offset=604
.Linfo_string66:
	.asciz	"sk"                            # string offset=613
.Linfo_string67:
	.asciz	"bpf_sock"                      # string offset=616
.Linfo_string68:
	.asciz	"__sk_buff"                     # string offset=625
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	total
	.quad	LICENSE
	.quad	accounts
	.quad	global_lock
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	992
	.long	992
	.long	906
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
	.long	1
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
	.long	42                              # BTF_KIND_STRUCT(id = 11)
	.long	67108866                        # 0x4000002
	.long	16
	.long	50
	.long	12
	.long	0                               # 0x0
	.long	58
	.long	14
	.long	64                              # 0x40
	.long	63                              # BTF_KIND_TYPEDEF(id = 12)
	.long	134217728                       # 0x8000000
	.long	13
	.long	67                              # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	86                              # BTF_KIND_STRUCT(id = 14)
	.long	67108865                        # 0x4000001
	.long	4
	.long	100
	.long	8
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_STRUCT(id = 15)
	.long	67108868                        # 0x4000004
	.long	32
	.long	104
	.long	1
	.long	0                               # 0x0
	.long	109
	.long	5
	.long	64                              # 0x40
	.long	121
	.long	7
	.long	128                             # 0x80
	.long	125
	.long	10
	.long	192                             # 0xc0
	.long	131                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	140                             # BTF_KIND_STRUCT(id = 18)
	.long	67108895                        # 0x400001f
	.long	176
	.long	150
	.long	8
	.long	0                               # 0x0
	.long	154
	.long	8
	.long	32                              # 0x20
	.long	163
	.long	8
	.long	64                              # 0x40
	.long	168
	.long	8
	.long	96                              # 0x60
	.long	182
	.long	8
	.long	128                             # 0x80
	.long	191
	.long	8
	.long	160                             # 0xa0
	.long	204
	.long	8
	.long	192                             # 0xc0
	.long	213
	.long	8
	.long	224                             # 0xe0
	.long	224
	.long	8
	.long	256                             # 0x100
	.long	233
	.long	8
	.long	288                             # 0x120
	.long	249
	.long	8
	.long	320                             # 0x140
	.long	257
	.long	8
	.long	352                             # 0x160
	.long	266
	.long	19
	.long	384                             # 0x180
	.long	269
	.long	8
	.long	544                             # 0x220
	.long	274
	.long	8
	.long	576                             # 0x240
	.long	285
	.long	8
	.long	608                             # 0x260
	.long	290
	.long	8
	.long	640                             # 0x280
	.long	299
	.long	8
	.long	672                             # 0x2a0
	.long	307
	.long	8
	.long	704                             # 0x2c0
	.long	314
	.long	8
	.long	736                             # 0x2e0
	.long	325
	.long	8
	.long	768                             # 0x300
	.long	335
	.long	20
	.long	800                             # 0x320
	.long	346
	.long	20
	.long	928                             # 0x3a0
	.long	356
	.long	8
	.long	1056                            # 0x420
	.long	368
	.long	8
	.long	1088                            # 0x440
	.long	379
	.long	8
	.long	1120                            # 0x460
	.long	389
	.long	12
	.long	1152                            # 0x480
	.long	399
	.long	12
	.long	1216                            # 0x4c0
	.long	406
	.long	8
	.long	1280                            # 0x500
	.long	415
	.long	8
	.long	1312                            # 0x520
	.long	424
	.long	21
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	427                             # BTF_KIND_FWD(id = 22)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103809                       # 0xd000001
	.long	2
	.long	436
	.long	17
	.long	440                             # BTF_KIND_FUNC(id = 24)
	.long	201326593                       # 0xc000001
	.long	23
	.long	850                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	856                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	868                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	4
	.long	4
	.long	873                             # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	881                             # BTF_KIND_DATASEC(id = 30)
	.long	251658242                       # 0xf000002
	.long	0
	.long	25
	.long	total
	.long	8
	.long	26
	.long	global_lock
	.long	4
	.long	892                             # BTF_KIND_DATASEC(id = 31)
	.long	251658241                       # 0xf000001
	.long	0
	.long	16
	.long	accounts
	.long	32
	.long	898                             # BTF_KIND_DATASEC(id = 32)
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
	.ascii	"account"                       # string offset=42
	.byte	0
	.ascii	"balance"                       # string offset=50
	.byte	0
	.ascii	"lock"                          # string offset=58
	.byte	0
	.ascii	"u64"                           # string offset=63
	.byte	0
	.ascii	"unsigned long long"            # string offset=67
	.byte	0
	.ascii	"bpf_spin_lock"                 # string offset=86
	.byte	0
	.ascii	"val"                           # string offset=100
	.byte	0
	.ascii	"type"                          # string offset=104
	.byte	0
	.ascii	"max_entries"                   # string offset=109
	.byte	0
	.ascii	"key"                           # string offset=121
	.byte	0
	.ascii	"value"                         # string offset=125
	.byte	0
	.ascii	"accounts"                      # string offset=131
	.byte	0
	.ascii	"__sk_buff"                     # string offset=140
	.byte	0
	.ascii	"len"                           # string offset=150
	.byte	0
	.ascii	"pkt_type"                      # string offset=154
	.byte	0
	.ascii	"mark"                          # string offset=163
	.byte	0
	.ascii	"queue_mapping"                 # string offset=168
	.byte	0
	.ascii	"protocol"                      # string offset=182
	.byte	0
	.ascii	"vlan_present"                  # string offset=191
	.byte	0
	.ascii	"vlan_tci"                      # string offset=204
	.byte	0
	.ascii	"vlan_proto"                    # string offset=213
	.byte	0
	.ascii	"priority"                      # string offset=224
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=233
	.byte	0
	.ascii	"ifindex"                       # string offset=249
	.byte	0
	.ascii	"tc_index"                      # string offset=257
	.byte	0
	.ascii	"cb"                            # string offset=266
	.byte	0
	.ascii	"hash"                          # string offset=269
	.byte	0
	.ascii	"tc_classid"                    # string offset=274
	.byte	0
	.ascii	"data"                          # string offset=285
	.byte	0
	.ascii	"data_end"                      # string offset=290
	.byte	0
	.ascii	"napi_id"                       # string offset=299
	.byte	0
	.ascii	"family"                        # string offset=307
	.byte	0
	.ascii	"remote_ip4"                    # string offset=314
	.byte	0
	.ascii	"local_ip4"                     # string offset=325
	.byte	0
	.ascii	"remote_ip6"                    # string offset=335
	.byte	0
	.ascii	"local_ip6"                     # string offset=346
	.byte	0
	.ascii	"remote_port"                   # string offset=356
	.byte	0
	.ascii	"local_port"                    # string offset=368
	.byte	0
	.ascii	"data_meta"                     # string offset=379
	.byte	0
	.ascii	"flow_keys"                     # string offset=389
	.byte	0
	.ascii	"tstamp"                        # string offset=399
	.byte	0
	.ascii	"wire_len"                      # string offset=406
	.byte	0
	.ascii	"gso_segs"                      # string offset=415
	.byte	0
	.ascii	"sk"                            # string offset=424
	.byte	0
	.ascii	"bpf_sock"                      # string offset=427
	.byte	0
	.ascii	"skb"                           # string offset=436
	.byte	0
	.ascii	"pay"                           # string offset=440
	.byte	0
	.ascii	"tc"                            # string offset=444
	.byte	0
	.ascii	"./spin_lock.c"                 # string offset=447
	.byte	0
	.ascii	"int pay(struct __sk_buff *skb)" # string offset=461
	.byte	0
	.ascii	"\tu32 key = 9;"                # string offset=492
	.byte	0
	.ascii	"\tstruct account opened = {}, *account;" # string offset=506
	.byte	0
	.ascii	"\tif (bpf_map_update_elem(&accounts, &key, &opened, ANY))" # string offset=545
	.byte	0
	.ascii	"\taccount = bpf_map_lookup_elem(&accounts, &key);" # string offset=602
	.byte	0
	.ascii	"\tif (!account)"               # string offset=651
	.byte	0
	.ascii	"\tbpf_spin_lock(&account->lock);" # string offset=666
	.byte	0
	.ascii	"\taccount->balance += 200;"    # string offset=698
	.byte	0
	.ascii	"\tbpf_spin_unlock(&account->lock);" # string offset=724
	.byte	0
	.ascii	"\tbpf_spin_lock(&global_lock);" # string offset=758
	.byte	0
	.ascii	"\ttotal += account->balance;"  # string offset=788
	.byte	0
	.ascii	"\tbpf_spin_unlock(&global_lock);" # string offset=816
	.byte	0
	.byte	125                             # string offset=848
	.byte	0
	.ascii	"total"                         # string offset=850
	.byte	0
	.ascii	"global_lock"                   # string offset=856
	.byte	0
	.ascii	"char"                          # string offset=868
	.byte	0
	.ascii	"LICENSE"                       # string offset=873
	.byte	0
	.ascii	".data.lock"                    # string offset=881
	.byte	0
	.ascii	".maps"                         # string offset=892
	.byte	0
	.ascii	"license"                       # string offset=898
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
	.long	444                             # FuncInfo section string offset=444
	.long	1
	.long	.Lfunc_begin0
	.long	24
	.long	16                              # LineInfo
	.long	444                             # LineInfo section string offset=444
	.long	20
	.long	.Lfunc_begin0
	.long	447
	.long	461
	.long	24576                           # Line 24 Col 0
	.long	.Ltmp2
	.long	447
	.long	492
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp3
	.long	447
	.long	506
	.long	27665                           # Line 27 Col 17
	.long	.Ltmp6
	.long	447
	.long	545
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp8
	.long	447
	.long	545
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp11
	.long	447
	.long	602
	.long	32780                           # Line 32 Col 12
	.long	.Ltmp17
	.long	447
	.long	651
	.long	33798                           # Line 33 Col 6
	.long	.Ltmp20
	.long	447
	.long	666
	.long	35866                           # Line 35 Col 26
	.long	.Ltmp23
	.long	447
	.long	666
	.long	35842                           # Line 35 Col 2
	.long	.Ltmp25
	.long	447
	.long	698
	.long	36883                           # Line 36 Col 19
	.long	.Ltmp26
	.long	447
	.long	698
	.long	36883                           # Line 36 Col 19
	.long	.Ltmp27
	.long	447
	.long	698
	.long	36883                           # Line 36 Col 19
	.long	.Ltmp28
	.long	447
	.long	724
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp30
	.long	447
	.long	758
	.long	38914                           # Line 38 Col 2
	.long	.Ltmp32
	.long	447
	.long	788
	.long	39956                           # Line 39 Col 20
	.long	.Ltmp33
	.long	447
	.long	788
	.long	39944                           # Line 39 Col 8
	.long	.Ltmp34
	.long	447
	.long	788
	.long	39944                           # Line 39 Col 8
	.long	.Ltmp35
	.long	447
	.long	788
	.long	39944                           # Line 39 Col 8
	.long	.Ltmp38
	.long	447
	.long	816
	.long	41986                           # Line 41 Col 2
	.long	.Ltmp42
	.long	447
	.long	848
	.long	44033                           # Line 43 Col 1
	.addrsig
	.addrsig_sym pay
	.addrsig_sym total
	.addrsig_sym accounts
	.addrsig_sym global_lock
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
