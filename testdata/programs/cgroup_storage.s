	.file	"cgroup_storage.c"
	.file	0 "." "cgroup_storage.c" md5 0x0fa1ff9ee70d12b5d886938ae4a7d4d9
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"cgroup_skb/egress","ax",@progbits
	.globl	count                           # -- Begin function count
	.p2align	3
	.type	count,@function
count:                                  # @count
.Lfunc_begin0:
	.loc	0 27 0                          # cgroup_storage.c:27:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: count:skb <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: count:skb <- $r6
	.loc	0 28 13 prologue_end            # cgroup_storage.c:28:13
.Ltmp2:
	r1 = shared ll
	r2 = 0
	call 81
.Ltmp3:
	.loc	0 28 13                         # cgroup_storage.c:28:13
	r7 = r0
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: count:all <- $r7
	.loc	0 29 14                         # cgroup_storage.c:29:14
.Ltmp6:
	r1 = per_cpu ll
	r2 = 0
	call 81
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: count:here <- $r0
	.loc	0 31 33 is_stmt 0               # cgroup_storage.c:31:33
.Ltmp9:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 31 2                          # cgroup_storage.c:31:2
.Ltmp10:
	r1 = atomic_fetch_add((u64 *)(r7 + 0), r1)
	.loc	0 32 8 is_stmt 1                # cgroup_storage.c:32:8
.Ltmp11:
	r1 = *(u64 *)(r0 + 0)
.Ltmp12:
	r2 = r1
	r2 += 1
.Ltmp13:
	*(u64 *)(r0 + 0) = r2
	.loc	0 33 9 is_stmt 0                # cgroup_storage.c:33:9
.Ltmp14:
	r3 = *(u64 *)(r7 + 0)
	.loc	0 33 22                         # cgroup_storage.c:33:22
.Ltmp15:
	w4 = *(u32 *)(r6 + 0)
	w2 = 1
	w0 = 1
.Ltmp16:
.Ltmp17:
	.loc	0 33 14                         # cgroup_storage.c:33:14
.Ltmp18:
	if r3 == r4 goto LBB0_2
.Ltmp19:
.Ltmp20:
# %bb.1:
	#DEBUG_VALUE: count:all <- $r7
	#DEBUG_VALUE: count:skb <- $r6
	.loc	0 0 14                          # cgroup_storage.c:0:14
	w0 = 0
.Ltmp21:
.Ltmp22:
LBB0_2:
	#DEBUG_VALUE: count:all <- $r7
	#DEBUG_VALUE: count:skb <- $r6
	.loc	0 33 26 is_stmt 1               # cgroup_storage.c:33:26
.Ltmp23:
	if r1 == 0 goto LBB0_4
.Ltmp24:
.Ltmp25:
# %bb.3:
	#DEBUG_VALUE: count:all <- $r7
	#DEBUG_VALUE: count:skb <- $r6
	.loc	0 0 26 is_stmt 0                # cgroup_storage.c:0:26
	w2 = 0
.Ltmp26:
.Ltmp27:
LBB0_4:
	#DEBUG_VALUE: count:all <- $r7
	#DEBUG_VALUE: count:skb <- $r6
	.loc	0 33 26 is_stmt 1               # cgroup_storage.c:33:26
	w0 &= w2
	.loc	0 33 2                          # cgroup_storage.c:33:2
.Ltmp28:
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end0:
	.size	count, .Lfunc_end0-count
	.cfi_endproc
                                        # -- End function
	.type	shared,@object                  # @shared
	.section	.maps,"aw",@progbits
	.globl	shared
	.p2align	3, 0x0
shared:
	.zero	24
	.size	shared, 24

	.type	per_cpu,@object                 # @per_cpu
	.globl	per_cpu
	.p2align	3, 0x0
per_cpu:
	.zero	24
	.size	per_cpu, 24

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp16-.Lfunc_begin0          #   ending offset
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x27c DW_TAG_compile_unit
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
	.byte	36                              # DW_AT_decl_line
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
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x20 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	113                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	134                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	187                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x71:0x5 DW_TAG_pointer_type
	.long	118                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x76:0xc DW_TAG_array_type
	.long	130                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x7b:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	19                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x82:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x86:0x5 DW_TAG_pointer_type
	.long	139                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x8b:0x18 DW_TAG_structure_type
	.byte	9                               # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x90:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	163                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x99:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xa3:0x8 DW_TAG_typedef
	.long	171                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xab:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xaf:0x8 DW_TAG_typedef
	.long	183                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb7:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xbb:0x5 DW_TAG_pointer_type
	.long	163                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0xc0:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	203                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xcb:0x20 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xcf:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	235                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd8:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	134                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe1:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	187                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xeb:0x5 DW_TAG_pointer_type
	.long	240                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xf0:0xc DW_TAG_array_type
	.long	130                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf5:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	21                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xfc:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	261                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	180                             # DW_AT_decl_line
	.byte	81                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x105:0x5 DW_TAG_pointer_type
	.long	266                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10a:0x10 DW_TAG_subroutine_type
	.long	282                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x10f:0x5 DW_TAG_formal_parameter
	.long	282                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x114:0x5 DW_TAG_formal_parameter
	.long	163                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x11a:0x1 DW_TAG_pointer_type
	.byte	16                              # Abbrev [16] 0x11b:0x2b DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	130                             # DW_AT_type
                                        # DW_AT_external
	.byte	17                              # Abbrev [17] 0x12a:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	326                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x133:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	54                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	187                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x13c:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	55                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.long	187                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x146:0x5 DW_TAG_pointer_type
	.long	331                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x14b:0x11d DW_TAG_structure_type
	.byte	53                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x150:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x159:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x162:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x16b:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x174:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x17d:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x186:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x18f:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x198:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1a1:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1aa:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1b3:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1bc:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	616                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c5:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ce:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d7:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e0:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e9:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1f2:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1fb:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x204:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x20d:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	628                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x216:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	628                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x21f:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x228:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x231:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x23a:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	163                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x243:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	163                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x24c:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x255:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	175                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x25e:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	640                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x268:0xc DW_TAG_array_type
	.long	175                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x26d:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x274:0xc DW_TAG_array_type
	.long	175                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x279:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x280:0x5 DW_TAG_pointer_type
	.long	645                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x285:0x2 DW_TAG_structure_type
	.byte	52                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	228                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"cgroup_storage.c"              # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=49
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=51
.Linfo_string4:
	.asciz	"char"                          # string offset=59
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=64
.Linfo_string6:
	.asciz	"shared"                        # string offset=84
.Linfo_string7:
	.asciz	"type"                          # string offset=91
.Linfo_string8:
	.asciz	"int"                           # string offset=96
.Linfo_string9:
	.asciz	"key"                           # string offset=100
.Linfo_string10:
	.asciz	"inode"                         # string offset=104
.Linfo_string11:
	.asciz	"unsigned long long"            # string offset=110
.Linfo_string12:
	.asciz	"u64"                           # string offset=129
.Linfo_string13:
	.asciz	"attach"                        # string offset=133
.Linfo_string14:
	.asciz	"unsigned int"                  # string offset=140
.Linfo_string15:
	.asciz	"u32"                           # string offset=153
.Linfo_string16:
	.asciz	"value"                         # string offset=157
.Linfo_string17:
	.asciz	"per_cpu"                       # string offset=163
.Linfo_string18:
	.asciz	"bpf_get_local_storage"         # string offset=171
.Linfo_string19:
	.asciz	"count"                         # string offset=193
.Linfo_string20:
	.asciz	"skb"                           # string offset=199
.Linfo_string21:
	.asciz	"len"                           # string offset=203
.Linfo_string22:
	.asciz	"pkt_type"                      # string offset=207
.Linfo_string23:
	.asciz	"mark"                          # string offset=216
.Linfo_string24:
	.asciz	"queue_mapping"                 # string offset=221
.Linfo_string25:
	.asciz	"protocol"                      # string offset=235
.Linfo_string26:
	.asciz	"vlan_present"                  # string offset=244
.Linfo_string27:
	.asciz	"vlan_tci"                      # string offset=257
.Linfo_string28:
	.asciz	"vlan_proto"                    # string offset=266
.Linfo_string29:
	.asciz	"priority"                      # string offset=277
.Linfo_string30:
	.asciz	"ingress_ifindex"               # string offset=286
.Linfo_string31:
	.asciz	"ifindex"                       # string offset=302
.Linfo_string32:
	.asciz	"tc_index"                      # string offset=310
.Linfo_string33:
	.asciz	"cb"                            # string offset=319
.Linfo_string34:
	.asciz	"hash"                          # string offset=322
.Linfo_string35:
	.asciz	"tc_classid"                    # string offset=327
.Linfo_string36:
	.asciz	"data"                          # string offset=338
.Linfo_string37:
	.asciz	"data_end"                      # string offset=343
.Linfo_string38:
	.asciz	"napi_id"                       # string offset=352
.Linfo_string39:
	.asciz	"family"                        # string offset=360
.Linfo_string40:
	.asciz	"remote_ip4"                    # string offset=367
.Linfo_string41:
	.asciz	"local_ip4"                     # string offset=378
.Linfo_string42:
	.asciz	"remote_ip6"                    # string offset=388
.Linfo_string43:
	.asciz	"local_ip6"                     # string offset=399
.Linfo_string44:
	.asciz	"remote_port"                   # string offset=409
.Linfo_string45:
	.asciz	"local_port"                    # string offset=421
.Linfo_string46:
	.asciz	"data_meta"                     # string offset=432
.Linfo_string47:
	.asciz	"flow_keys"                     # string offset=442
.Linfo_string48:
	.asciz	"tstamp"                        # string offset=452
.Linfo_string49:
	.asciz	"wire_len"                      # string offset=459
.Linfo_string50:
	.asciz	"gso_segs"                      # string offset=468
.Linfo_string51:
	.asciz	"sk"                            # string offset=477
.Linfo_string52:
	.asciz	"bpf_sock"                      # string offset=480
.Linfo_string53:
	.asciz	"__sk_buff"                     # string offset=489
.Linfo_string54:
	.asciz	"all"                           # string offset=499
.Linfo_string55:
	.asciz	"here"                          # string offset=503
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	shared
	.quad	per_cpu
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	964
	.long	964
	.long	698
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
	.long	19
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	25                              # BTF_KIND_STRUCT(id = 6)
	.long	67108866                        # 0x4000002
	.long	16
	.long	29
	.long	7
	.long	0                               # 0x0
	.long	35
	.long	9
	.long	64                              # 0x40
	.long	42                              # BTF_KIND_TYPEDEF(id = 7)
	.long	134217728                       # 0x8000000
	.long	8
	.long	46                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	65                              # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	69                              # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 11)
	.long	33554432                        # 0x2000000
	.long	7
	.long	0                               # BTF_KIND_STRUCT(id = 12)
	.long	67108867                        # 0x4000003
	.long	24
	.long	82
	.long	1
	.long	0                               # 0x0
	.long	25
	.long	5
	.long	64                              # 0x40
	.long	87
	.long	11
	.long	128                             # 0x80
	.long	93                              # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 14)
	.long	33554432                        # 0x2000000
	.long	15
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	21
	.long	0                               # BTF_KIND_STRUCT(id = 16)
	.long	67108867                        # 0x4000003
	.long	24
	.long	82
	.long	14
	.long	0                               # 0x0
	.long	25
	.long	5
	.long	64                              # 0x40
	.long	87
	.long	11
	.long	128                             # 0x80
	.long	100                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	108                             # BTF_KIND_STRUCT(id = 19)
	.long	67108895                        # 0x400001f
	.long	176
	.long	118
	.long	9
	.long	0                               # 0x0
	.long	122
	.long	9
	.long	32                              # 0x20
	.long	131
	.long	9
	.long	64                              # 0x40
	.long	136
	.long	9
	.long	96                              # 0x60
	.long	150
	.long	9
	.long	128                             # 0x80
	.long	159
	.long	9
	.long	160                             # 0xa0
	.long	172
	.long	9
	.long	192                             # 0xc0
	.long	181
	.long	9
	.long	224                             # 0xe0
	.long	192
	.long	9
	.long	256                             # 0x100
	.long	201
	.long	9
	.long	288                             # 0x120
	.long	217
	.long	9
	.long	320                             # 0x140
	.long	225
	.long	9
	.long	352                             # 0x160
	.long	234
	.long	20
	.long	384                             # 0x180
	.long	237
	.long	9
	.long	544                             # 0x220
	.long	242
	.long	9
	.long	576                             # 0x240
	.long	253
	.long	9
	.long	608                             # 0x260
	.long	258
	.long	9
	.long	640                             # 0x280
	.long	267
	.long	9
	.long	672                             # 0x2a0
	.long	275
	.long	9
	.long	704                             # 0x2c0
	.long	282
	.long	9
	.long	736                             # 0x2e0
	.long	293
	.long	9
	.long	768                             # 0x300
	.long	303
	.long	21
	.long	800                             # 0x320
	.long	314
	.long	21
	.long	928                             # 0x3a0
	.long	324
	.long	9
	.long	1056                            # 0x420
	.long	336
	.long	9
	.long	1088                            # 0x440
	.long	347
	.long	9
	.long	1120                            # 0x460
	.long	357
	.long	7
	.long	1152                            # 0x480
	.long	367
	.long	7
	.long	1216                            # 0x4c0
	.long	374
	.long	9
	.long	1280                            # 0x500
	.long	383
	.long	9
	.long	1312                            # 0x520
	.long	392
	.long	22
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	9
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	9
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 22)
	.long	33554432                        # 0x2000000
	.long	23
	.long	395                             # BTF_KIND_FWD(id = 23)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103809                       # 0xd000001
	.long	2
	.long	404
	.long	18
	.long	408                             # BTF_KIND_FUNC(id = 25)
	.long	201326593                       # 0xc000001
	.long	24
	.long	671                             # BTF_KIND_INT(id = 26)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 27)
	.long	50331648                        # 0x3000000
	.long	0
	.long	26
	.long	4
	.long	4
	.long	676                             # BTF_KIND_VAR(id = 28)
	.long	234881024                       # 0xe000000
	.long	27
	.long	1
	.long	684                             # BTF_KIND_DATASEC(id = 29)
	.long	251658242                       # 0xf000002
	.long	0
	.long	13
	.long	shared
	.long	24
	.long	17
	.long	per_cpu
	.long	24
	.long	690                             # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	28
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"key"                           # string offset=25
	.byte	0
	.ascii	"inode"                         # string offset=29
	.byte	0
	.ascii	"attach"                        # string offset=35
	.byte	0
	.ascii	"u64"                           # string offset=42
	.byte	0
	.ascii	"unsigned long long"            # string offset=46
	.byte	0
	.ascii	"u32"                           # string offset=65
	.byte	0
	.ascii	"unsigned int"                  # string offset=69
	.byte	0
	.ascii	"type"                          # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=87
	.byte	0
	.ascii	"shared"                        # string offset=93
	.byte	0
	.ascii	"per_cpu"                       # string offset=100
	.byte	0
	.ascii	"__sk_buff"                     # string offset=108
	.byte	0
	.ascii	"len"                           # string offset=118
	.byte	0
	.ascii	"pkt_type"                      # string offset=122
	.byte	0
	.ascii	"mark"                          # string offset=131
	.byte	0
	.ascii	"queue_mapping"                 # string offset=136
	.byte	0
	.ascii	"protocol"                      # string offset=150
	.byte	0
	.ascii	"vlan_present"                  # string offset=159
	.byte	0
	.ascii	"vlan_tci"                      # string offset=172
	.byte	0
	.ascii	"vlan_proto"                    # string offset=181
	.byte	0
	.ascii	"priority"                      # string offset=192
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=201
	.byte	0
	.ascii	"ifindex"                       # string offset=217
	.byte	0
	.ascii	"tc_index"                      # string offset=225
	.byte	0
	.ascii	"cb"                            # string offset=234
	.byte	0
	.ascii	"hash"                          # string offset=237
	.byte	0
	.ascii	"tc_classid"                    # string offset=242
	.byte	0
	.ascii	"data"                          # string offset=253
	.byte	0
	.ascii	"data_end"                      # string offset=258
	.byte	0
	.ascii	"napi_id"                       # string offset=267
	.byte	0
	.ascii	"family"                        # string offset=275
	.byte	0
	.ascii	"remote_ip4"                    # string offset=282
	.byte	0
	.ascii	"local_ip4"                     # string offset=293
	.byte	0
	.ascii	"remote_ip6"                    # string offset=303
	.byte	0
	.ascii	"local_ip6"                     # string offset=314
	.byte	0
	.ascii	"remote_port"                   # string offset=324
	.byte	0
	.ascii	"local_port"                    # string offset=336
	.byte	0
	.ascii	"data_meta"                     # string offset=347
	.byte	0
	.ascii	"flow_keys"                     # string offset=357
	.byte	0
	.ascii	"tstamp"                        # string offset=367
	.byte	0
	.ascii	"wire_len"                      # string offset=374
	.byte	0
	.ascii	"gso_segs"                      # string offset=383
	.byte	0
	.ascii	"sk"                            # string offset=392
	.byte	0
	.ascii	"bpf_sock"                      # string offset=395
	.byte	0
	.ascii	"skb"                           # string offset=404
	.byte	0
	.ascii	"count"                         # string offset=408
	.byte	0
	.ascii	"cgroup_skb/egress"             # string offset=414
	.byte	0
	.ascii	"./cgroup_storage.c"            # string offset=432
	.byte	0
	.ascii	"int count(struct __sk_buff *skb)" # string offset=451
	.byte	0
	.ascii	"\tu64 *all = bpf_get_local_storage(&shared, 0);" # string offset=484
	.byte	0
	.ascii	"\tu64 *here = bpf_get_local_storage(&per_cpu, 0);" # string offset=531
	.byte	0
	.ascii	"\t__sync_fetch_and_add(all, skb->len);" # string offset=580
	.byte	0
	.ascii	"\t*here += 1;"                 # string offset=618
	.byte	0
	.ascii	"\treturn *all == skb->len && *here == 1;" # string offset=631
	.byte	0
	.ascii	"char"                          # string offset=671
	.byte	0
	.ascii	"LICENSE"                       # string offset=676
	.byte	0
	.ascii	".maps"                         # string offset=684
	.byte	0
	.ascii	"license"                       # string offset=690
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	220
	.long	240
	.long	0
	.long	8                               # FuncInfo
	.long	414                             # FuncInfo section string offset=414
	.long	1
	.long	.Lfunc_begin0
	.long	25
	.long	16                              # LineInfo
	.long	414                             # LineInfo section string offset=414
	.long	13
	.long	.Lfunc_begin0
	.long	432
	.long	451
	.long	26624                           # Line 26 Col 0
	.long	.Ltmp2
	.long	432
	.long	484
	.long	28685                           # Line 28 Col 13
	.long	.Ltmp6
	.long	432
	.long	531
	.long	29710                           # Line 29 Col 14
	.long	.Ltmp9
	.long	432
	.long	580
	.long	31777                           # Line 31 Col 33
	.long	.Ltmp10
	.long	432
	.long	580
	.long	31746                           # Line 31 Col 2
	.long	.Ltmp11
	.long	432
	.long	618
	.long	32776                           # Line 32 Col 8
	.long	.Ltmp12
	.long	432
	.long	618
	.long	32776                           # Line 32 Col 8
	.long	.Ltmp13
	.long	432
	.long	618
	.long	32776                           # Line 32 Col 8
	.long	.Ltmp14
	.long	432
	.long	631
	.long	33801                           # Line 33 Col 9
	.long	.Ltmp15
	.long	432
	.long	631
	.long	33814                           # Line 33 Col 22
	.long	.Ltmp18
	.long	432
	.long	631
	.long	33806                           # Line 33 Col 14
	.long	.Ltmp23
	.long	432
	.long	631
	.long	33818                           # Line 33 Col 26
	.long	.Ltmp28
	.long	432
	.long	631
	.long	33794                           # Line 33 Col 2
	.addrsig
	.addrsig_sym count
	.addrsig_sym shared
	.addrsig_sym per_cpu
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
