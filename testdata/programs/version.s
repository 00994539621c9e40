	.file	"version.c"
	.file	0 "." "version.c" md5 0x5e03c2ada2b10c0f51192f507175ef00
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first                           # -- Begin function first
	.p2align	3
	.type	first,@function
first:                                  # @first
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 12 2 prologue_end             # version.c:12:2
.Ltmp0:
	w0 = 1
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc
                                        # -- End function
	.section	classifier,"ax",@progbits
	.globl	third                           # -- Begin function third
	.p2align	3
	.type	third,@function
third:                                  # @third
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 18 2 prologue_end             # version.c:18:2
.Ltmp3:
	w0 = 3
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end1:
	.size	third, .Lfunc_end1-third
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	second                          # -- Begin function second
	.p2align	3
	.type	second,@function
second:                                 # @second
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 24 2 prologue_end             # version.c:24:2
.Ltmp6:
	w0 = 2
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end2:
	.size	second, .Lfunc_end2-second
	.cfi_endproc
                                        # -- End function
	.type	_license,@object                # @_license
	.section	license,"a",@progbits
	.globl	_license
_license:
	.asciz	"Dual MPL/GPL"
	.size	_license, 13

	.type	_version,@object                # @_version
	.section	version,"aw",@progbits
	.globl	_version
	.p2align	2, 0x0
_version:
	.long	393472                          # 0x60100
	.size	_version, 4

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
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
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
	.byte	14                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x1f4 DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0xc DW_TAG_array_type
	.long	66                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x6 DW_TAG_subrange_type
	.long	75                              # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x42:0x5 DW_TAG_const_type
	.long	71                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x47:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x4b:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x4f:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	90                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	8                               # Abbrev [8] 0x5a:0x8 DW_TAG_typedef
	.long	98                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x62:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x66:0x18 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	174                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x75:0x8 DW_TAG_formal_parameter
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7e:0x18 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	174                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x8d:0x8 DW_TAG_formal_parameter
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x96:0x18 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	174                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xa5:0x8 DW_TAG_formal_parameter
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xae:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xb2:0x5 DW_TAG_pointer_type
	.long	183                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xb7:0x11d DW_TAG_structure_type
	.byte	48                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	13                              # Abbrev [13] 0xbc:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xc5:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xce:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xd7:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xe0:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xe9:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xf2:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0xfb:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x104:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x10d:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x116:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x11f:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x128:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	468                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x131:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x13a:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x143:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x14c:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x155:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x15e:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x167:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x170:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x179:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	480                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x182:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	480                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x18b:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x194:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x19d:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1a6:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1af:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	492                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1b8:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1c1:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	90                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	13                              # Abbrev [13] 0x1ca:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	504                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x1d4:0xc DW_TAG_array_type
	.long	90                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1d9:0x6 DW_TAG_subrange_type
	.long	75                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x1e0:0xc DW_TAG_array_type
	.long	90                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1e5:0x6 DW_TAG_subrange_type
	.long	75                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x1ec:0x8 DW_TAG_typedef
	.long	500                             # DW_AT_type
	.byte	42                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	6                               # Abbrev [6] 0x1f4:0x4 DW_TAG_base_type
	.byte	41                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x1f8:0x5 DW_TAG_pointer_type
	.long	509                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1fd:0x2 DW_TAG_structure_type
	.byte	47                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1                               # DW_RLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin0      #   ending offset
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	200                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"version.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"_license"                      # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=53
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=58
.Linfo_string6:
	.asciz	"_version"                      # string offset=78
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=87
.Linfo_string8:
	.asciz	"u32"                           # string offset=100
.Linfo_string9:
	.asciz	"first"                         # string offset=104
.Linfo_string10:
	.asciz	"int"                           # string offset=110
.Linfo_string11:
	.asciz	"third"                         # string offset=114
.Linfo_string12:
	.asciz	"second"                        # string offset=120
.Linfo_string13:
	.asciz	"skb"                           # string offset=127
.Linfo_string14:
	.asciz	"len"                           # string offset=131
.Linfo_string15:
	.asciz	"pkt_type"                      # string offset=135
.Linfo_string16:
	.asciz	"mark"                          # string offset=144
.Linfo_string17:
	.asciz	"queue_mapping"                 # string offset=149
.Linfo_string18:
	.asciz	"protocol"                      # string offset=163
.Linfo_string19:
	.asciz	"vlan_present"                  # string offset=172
.Linfo_string20:
	.asciz	"vlan_tci"                      # string offset=185
.Linfo_string21:
	.asciz	"vlan_proto"                    # string offset=194
.Linfo_string22:
	.asciz	"priority"                      # string offset=205
.Linfo_string23:
	.asciz	"ingress_ifindex"               # string offset=214
.Linfo_string24:
	.asciz	"ifindex"                       # string offset=230
.Linfo_string25:
	.asciz	"tc_index"                      # string offset=238
.Linfo_string26:
	.asciz	"cb"                            # string offset=247
.Linfo_string27:
	.asciz	"hash"                          # string offset=250
.Linfo_string28:
	.asciz	"tc_classid"                    # string offset=255
.Linfo_string29:
	.asciz	"data"                          # string offset=266
.Linfo_string30:
	.asciz	"data_end"                      # string offset=271
.Linfo_string31:
	.asciz	"napi_id"                       # string offset=280
.Linfo_string32:
	.asciz	"family"                        # string offset=288
.Linfo_string33:
	.asciz	"remote_ip4"                    # string offset=295
.Linfo_string34:
	.asciz	"local_ip4"                     # string offset=306
.Linfo_string35:
	.asciz	"remote_ip6"                    # string offset=316
.Linfo_string36:
	.asciz	"local_ip6"                     # string offset=327
.Linfo_string37:
	.asciz	"remote_port"                   # string offset=337
.Linfo_string38:
	.asciz	"local_port"                    # string offset=349
.Linfo_string39:
	.asciz	"data_meta"                     # string offset=360
.Linfo_string40:
	.asciz	"flow_keys"                     # string offset=370
.Linfo_string41:
	.asciz	"unsigned long long"            # string offset=380
.Linfo_string42:
	.asciz	"u64"                           # string offset=399
.Linfo_string43:
	.asciz	"tstamp"                        # string offset=403
.Linfo_string44:
	.asciz	"wire_len"                      # string offset=410
.Linfo_string45:
	.asciz	"gso_segs"                      # string offset=419
.Linfo_string46:
	.asciz	"sk"                            # string offset=428
.Linfo_string47:
	.asciz	"bpf_sock"                      # string offset=431
.Linfo_string48:
	.asciz	"__sk_buff"                     # string offset=440
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	_license
	.quad	_version
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
	.long	784
	.long	784
	.long	482
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108895                        # 0x400001f
	.long	176
	.long	11
	.long	3
	.long	0                               # 0x0
	.long	15
	.long	3
	.long	32                              # 0x20
	.long	24
	.long	3
	.long	64                              # 0x40
	.long	29
	.long	3
	.long	96                              # 0x60
	.long	43
	.long	3
	.long	128                             # 0x80
	.long	52
	.long	3
	.long	160                             # 0xa0
	.long	65
	.long	3
	.long	192                             # 0xc0
	.long	74
	.long	3
	.long	224                             # 0xe0
	.long	85
	.long	3
	.long	256                             # 0x100
	.long	94
	.long	3
	.long	288                             # 0x120
	.long	110
	.long	3
	.long	320                             # 0x140
	.long	118
	.long	3
	.long	352                             # 0x160
	.long	127
	.long	5
	.long	384                             # 0x180
	.long	130
	.long	3
	.long	544                             # 0x220
	.long	135
	.long	3
	.long	576                             # 0x240
	.long	146
	.long	3
	.long	608                             # 0x260
	.long	151
	.long	3
	.long	640                             # 0x280
	.long	160
	.long	3
	.long	672                             # 0x2a0
	.long	168
	.long	3
	.long	704                             # 0x2c0
	.long	175
	.long	3
	.long	736                             # 0x2e0
	.long	186
	.long	3
	.long	768                             # 0x300
	.long	196
	.long	7
	.long	800                             # 0x320
	.long	207
	.long	7
	.long	928                             # 0x3a0
	.long	217
	.long	3
	.long	1056                            # 0x420
	.long	229
	.long	3
	.long	1088                            # 0x440
	.long	240
	.long	3
	.long	1120                            # 0x460
	.long	250
	.long	8
	.long	1152                            # 0x480
	.long	260
	.long	8
	.long	1216                            # 0x4c0
	.long	267
	.long	3
	.long	1280                            # 0x500
	.long	276
	.long	3
	.long	1312                            # 0x520
	.long	285
	.long	10
	.long	1344                            # 0x540
	.long	288                             # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	292                             # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305                             # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 7)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	329                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	348                             # BTF_KIND_FWD(id = 11)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	361                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	365                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	12
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	397                             # BTF_KIND_FUNC(id = 16)
	.long	201326593                       # 0xc000001
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 17)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	425                             # BTF_KIND_FUNC(id = 18)
	.long	201326593                       # 0xc000001
	.long	17
	.long	0                               # BTF_KIND_CONST(id = 19)
	.long	167772160                       # 0xa000000
	.long	20
	.long	443                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 21)
	.long	50331648                        # 0x3000000
	.long	0
	.long	19
	.long	6
	.long	13
	.long	448                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	21
	.long	1
	.long	457                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	466                             # BTF_KIND_DATASEC(id = 24)
	.long	251658241                       # 0xf000001
	.long	0
	.long	22
	.long	_license
	.long	13
	.long	474                             # BTF_KIND_DATASEC(id = 25)
	.long	251658241                       # 0xf000001
	.long	0
	.long	23
	.long	_version
	.long	4
	.byte	0                               # string offset=0
	.ascii	"__sk_buff"                     # string offset=1
	.byte	0
	.ascii	"len"                           # string offset=11
	.byte	0
	.ascii	"pkt_type"                      # string offset=15
	.byte	0
	.ascii	"mark"                          # string offset=24
	.byte	0
	.ascii	"queue_mapping"                 # string offset=29
	.byte	0
	.ascii	"protocol"                      # string offset=43
	.byte	0
	.ascii	"vlan_present"                  # string offset=52
	.byte	0
	.ascii	"vlan_tci"                      # string offset=65
	.byte	0
	.ascii	"vlan_proto"                    # string offset=74
	.byte	0
	.ascii	"priority"                      # string offset=85
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=94
	.byte	0
	.ascii	"ifindex"                       # string offset=110
	.byte	0
	.ascii	"tc_index"                      # string offset=118
	.byte	0
	.ascii	"cb"                            # string offset=127
	.byte	0
	.ascii	"hash"                          # string offset=130
	.byte	0
	.ascii	"tc_classid"                    # string offset=135
	.byte	0
	.ascii	"data"                          # string offset=146
	.byte	0
	.ascii	"data_end"                      # string offset=151
	.byte	0
	.ascii	"napi_id"                       # string offset=160
	.byte	0
	.ascii	"family"                        # string offset=168
	.byte	0
	.ascii	"remote_ip4"                    # string offset=175
	.byte	0
	.ascii	"local_ip4"                     # string offset=186
	.byte	0
	.ascii	"remote_ip6"                    # string offset=196
	.byte	0
	.ascii	"local_ip6"                     # string offset=207
	.byte	0
	.ascii	"remote_port"                   # string offset=217
	.byte	0
	.ascii	"local_port"                    # string offset=229
	.byte	0
	.ascii	"data_meta"                     # string offset=240
	.byte	0
	.ascii	"flow_keys"                     # string offset=250
	.byte	0
	.ascii	"tstamp"                        # string offset=260
	.byte	0
	.ascii	"wire_len"                      # string offset=267
	.byte	0
	.ascii	"gso_segs"                      # string offset=276
	.byte	0
	.ascii	"sk"                            # string offset=285
	.byte	0
	.ascii	"u32"                           # string offset=288
	.byte	0
	.ascii	"unsigned int"                  # string offset=292
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=305
	.byte	0
	.ascii	"u64"                           # string offset=325
	.byte	0
	.ascii	"unsigned long long"            # string offset=329
	.byte	0
	.ascii	"bpf_sock"                      # string offset=348
	.byte	0
	.ascii	"skb"                           # string offset=357
	.byte	0
	.ascii	"int"                           # string offset=361
	.byte	0
	.ascii	"first"                         # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=371
	.byte	0
	.ascii	"./version.c"                   # string offset=374
	.byte	0
	.ascii	"\treturn 1;"                   # string offset=386
	.byte	0
	.ascii	"third"                         # string offset=397
	.byte	0
	.ascii	"classifier"                    # string offset=403
	.byte	0
	.ascii	"\treturn 3;"                   # string offset=414
	.byte	0
	.ascii	"second"                        # string offset=425
	.byte	0
	.ascii	"\treturn 2;"                   # string offset=432
	.byte	0
	.ascii	"char"                          # string offset=443
	.byte	0
	.ascii	"_license"                      # string offset=448
	.byte	0
	.ascii	"_version"                      # string offset=457
	.byte	0
	.ascii	"license"                       # string offset=466
	.byte	0
	.ascii	"version"                       # string offset=474
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	68
	.long	112
	.long	0
	.long	8                               # FuncInfo
	.long	371                             # FuncInfo section string offset=371
	.long	2
	.long	.Lfunc_begin0
	.long	14
	.long	.Lfunc_begin2
	.long	18
	.long	403                             # FuncInfo section string offset=403
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16                              # LineInfo
	.long	371                             # LineInfo section string offset=371
	.long	2
	.long	.Ltmp0
	.long	374
	.long	386
	.long	12290                           # Line 12 Col 2
	.long	.Ltmp6
	.long	374
	.long	432
	.long	24578                           # Line 24 Col 2
	.long	403                             # LineInfo section string offset=403
	.long	1
	.long	.Ltmp3
	.long	374
	.long	414
	.long	18434                           # Line 18 Col 2
	.addrsig
	.addrsig_sym first
	.addrsig_sym third
	.addrsig_sym second
	.addrsig_sym _license
	.addrsig_sym _version
	.section	.debug_line,"",@progbits
.Lline_table_start0:
