	.file	"atomics_v1.c"
	.file	0 "." "atomics_v1.c" md5 0xbf9677dcb919fd62b2ae78930e18456f
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	add                             # -- Begin function add
	.p2align	3
	.type	add,@function
add:                                    # @add
.Lfunc_begin0:
	.loc	0 12 0                          # atomics_v1.c:12:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	r1 = 2
.Ltmp0:
	.loc	0 13 2 prologue_end             # atomics_v1.c:13:2
.Ltmp1:
.Ltmp2:
	r2 = wide ll
	lock *(u64 *)(r2 + 0) += r1
	r1 = 48
	.loc	0 14 2 is_stmt 0                # atomics_v1.c:14:2
.Ltmp3:
	r3 = narrow ll
	lock *(u32 *)(r3 + 0) += r1
	.loc	0 15 9 is_stmt 1                # atomics_v1.c:15:9
.Ltmp4:
	r1 = *(u64 *)(r2 + 0)
	.loc	0 15 16 is_stmt 0               # atomics_v1.c:15:16
.Ltmp5:
	r0 = *(u32 *)(r3 + 0)
	.loc	0 15 9                          # atomics_v1.c:15:9
.Ltmp6:
	r0 += r1
	.loc	0 15 2                          # atomics_v1.c:15:2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
	.cfi_endproc
                                        # -- End function
	.type	wide,@object                    # @wide
	.data
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	40                              # 0x28
	.size	wide, 8

	.type	narrow,@object                  # @narrow
	.globl	narrow
	.p2align	2, 0x0
narrow:
	.long	60                              # 0x3c
	.size	narrow, 4

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	9                               # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0xc2 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x2e:0x8 DW_TAG_typedef
	.long	54                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x36:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3a:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	69                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x45:0x8 DW_TAG_typedef
	.long	77                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x4d:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x51:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	92                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	5                               # Abbrev [5] 0x5c:0xc DW_TAG_array_type
	.long	104                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x61:0x6 DW_TAG_subrange_type
	.long	108                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x68:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x6c:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	8                               # Abbrev [8] 0x70:0x18 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	136                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x7f:0x8 DW_TAG_formal_parameter
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	140                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x88:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x8c:0x5 DW_TAG_pointer_type
	.long	145                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x91:0x3c DW_TAG_structure_type
	.byte	21                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x96:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x9f:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xa8:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xb1:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xba:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xc3:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	69                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	92                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"atomics_v1.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"wide"                          # string offset=47
.Linfo_string4:
	.asciz	"unsigned long long"            # string offset=52
.Linfo_string5:
	.asciz	"u64"                           # string offset=71
.Linfo_string6:
	.asciz	"narrow"                        # string offset=75
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=82
.Linfo_string8:
	.asciz	"u32"                           # string offset=95
.Linfo_string9:
	.asciz	"LICENSE"                       # string offset=99
.Linfo_string10:
	.asciz	"char"                          # string offset=107
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=112
.Linfo_string12:
	.asciz	"add"                           # string offset=132
.Linfo_string13:
	.asciz	"int"                           # string offset=136
.Linfo_string14:
	.asciz	"ctx"                           # string offset=140
.Linfo_string15:
	.asciz	"data"                          # string offset=144
.Linfo_string16:
	.asciz	"data_end"                      # string offset=149
.Linfo_string17:
	.asciz	"data_meta"                     # string offset=158
.Linfo_string18:
	.asciz	"ingress_ifindex"               # string offset=168
.Linfo_string19:
	.asciz	"rx_queue_index"                # string offset=184
.Linfo_string20:
	.asciz	"egress_ifindex"                # string offset=199
.Linfo_string21:
	.asciz	"xdp_md"                        # string offset=214
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	wide
	.quad	narrow
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	364
	.long	364
	.long	328
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108870                        # 0x4000006
	.long	24
	.long	8
	.long	3
	.long	0                               # 0x0
	.long	13
	.long	3
	.long	32                              # 0x20
	.long	22
	.long	3
	.long	64                              # 0x40
	.long	32
	.long	3
	.long	96                              # 0x60
	.long	48
	.long	3
	.long	128                             # 0x80
	.long	63
	.long	3
	.long	160                             # 0xa0
	.long	78                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	82                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103809                       # 0xd000001
	.long	6
	.long	95
	.long	1
	.long	99                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	103                             # BTF_KIND_FUNC(id = 7)
	.long	201326593                       # 0xc000001
	.long	5
	.long	246                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	250                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	269                             # BTF_KIND_VAR(id = 10)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	274                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	281                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 13)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	14
	.long	4
	.long	286                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	306                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	314                             # BTF_KIND_DATASEC(id = 16)
	.long	251658242                       # 0xf000002
	.long	0
	.long	10
	.long	wide
	.long	8
	.long	11
	.long	narrow
	.long	4
	.long	320                             # BTF_KIND_DATASEC(id = 17)
	.long	251658241                       # 0xf000001
	.long	0
	.long	15
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"xdp_md"                        # string offset=1
	.byte	0
	.ascii	"data"                          # string offset=8
	.byte	0
	.ascii	"data_end"                      # string offset=13
	.byte	0
	.ascii	"data_meta"                     # string offset=22
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=32
	.byte	0
	.ascii	"rx_queue_index"                # string offset=48
	.byte	0
	.ascii	"egress_ifindex"                # string offset=63
	.byte	0
	.ascii	"u32"                           # string offset=78
	.byte	0
	.ascii	"unsigned int"                  # string offset=82
	.byte	0
	.ascii	"ctx"                           # string offset=95
	.byte	0
	.ascii	"int"                           # string offset=99
	.byte	0
	.ascii	"add"                           # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=107
	.byte	0
	.ascii	"./atomics_v1.c"                # string offset=111
	.byte	0
	.ascii	"int add(struct xdp_md *ctx)"   # string offset=126
	.byte	0
	.ascii	"\t__sync_fetch_and_add(&wide, 2);" # string offset=154
	.byte	0
	.ascii	"\t__sync_fetch_and_add(&narrow, 48);" # string offset=187
	.byte	0
	.ascii	"\treturn wide + narrow;"       # string offset=223
	.byte	0
	.ascii	"u64"                           # string offset=246
	.byte	0
	.ascii	"unsigned long long"            # string offset=250
	.byte	0
	.ascii	"wide"                          # string offset=269
	.byte	0
	.ascii	"narrow"                        # string offset=274
	.byte	0
	.ascii	"char"                          # string offset=281
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=286
	.byte	0
	.ascii	"LICENSE"                       # string offset=306
	.byte	0
	.ascii	".data"                         # string offset=314
	.byte	0
	.ascii	"license"                       # string offset=320
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	124
	.long	144
	.long	0
	.long	8                               # FuncInfo
	.long	107                             # FuncInfo section string offset=107
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	107                             # LineInfo section string offset=107
	.long	7
	.long	.Lfunc_begin0
	.long	111
	.long	126
	.long	11264                           # Line 11 Col 0
	.long	.Ltmp2
	.long	111
	.long	154
	.long	13314                           # Line 13 Col 2
	.long	.Ltmp3
	.long	111
	.long	187
	.long	14338                           # Line 14 Col 2
	.long	.Ltmp4
	.long	111
	.long	223
	.long	15369                           # Line 15 Col 9
	.long	.Ltmp5
	.long	111
	.long	223
	.long	15376                           # Line 15 Col 16
	.long	.Ltmp6
	.long	111
	.long	223
	.long	15369                           # Line 15 Col 9
	.long	.Ltmp7
	.long	111
	.long	223
	.long	15362                           # Line 15 Col 2
	.addrsig
	.addrsig_sym add
	.addrsig_sym wide
	.addrsig_sym narrow
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
