	.file	"perf_event.c"
	.file	0 "." "perf_event.c" md5 0x3b8a75122c45efb748e02d737aa3d02c
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	output                          # -- Begin function output
	.p2align	3
	.type	output,@function
output:                                 # @output
.Lfunc_begin0:
	.loc	0 23 0                          # perf_event.c:23:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: output:ctx <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: output:ctx <- $r6
	.loc	0 27 15 prologue_end            # perf_event.c:27:15
.Ltmp2:
	call 8
.Ltmp3:
	.loc	0 27 13                         # perf_event.c:27:13
.Ltmp4:
	*(u32 *)(r10 - 8) = w0
	.loc	0 27 64 is_stmt 0               # perf_event.c:27:64
.Ltmp5:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 27 48                         # perf_event.c:27:48
.Ltmp6:
	w2 = *(u32 *)(r6 + 4)
	.loc	0 27 57                         # perf_event.c:27:57
.Ltmp7:
	w2 -= w1
	.loc	0 27 13                         # perf_event.c:27:13
.Ltmp8:
	*(u32 *)(r10 - 4) = w2
	r4 = r10
	r4 += -8
	.loc	0 29 10 is_stmt 1               # perf_event.c:29:10
.Ltmp9:
	r1 = r6
	r2 = samples ll
	r3 = 4294967295 ll
	r5 = 8
	call 25
.Ltmp10:
	.loc	0 29 9                          # perf_event.c:29:9
.Ltmp11:
	w0 = -w0
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 29 2 is_stmt 0                # perf_event.c:29:2
.Ltmp12:
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end0:
	.size	output, .Lfunc_end0-output
	.cfi_endproc
                                        # -- End function
	.section	"raw_tp/sched_switch","ax",@progbits
	.globl	sample_stack                    # -- Begin function sample_stack
	.p2align	3
	.type	sample_stack,@function
sample_stack:                           # @sample_stack
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: sample_stack:ctx <- $r1
	.loc	0 35 2 prologue_end is_stmt 1   # perf_event.c:35:2
.Ltmp15:
	r2 = stacks ll
	r3 = 0
	call 27
.Ltmp16:
.Ltmp17:
	.loc	0 36 2                          # perf_event.c:36:2
.Ltmp18:
	w0 = 0
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end1:
	.size	sample_stack, .Lfunc_end1-sample_stack
	.cfi_endproc
                                        # -- End function
	.type	samples,@object                 # @samples
	.section	.maps,"aw",@progbits
	.globl	samples
	.p2align	3, 0x0
samples:
	.zero	24
	.size	samples, 24

	.type	stacks,@object                  # @stacks
	.globl	stacks
	.p2align	3, 0x0
stacks:
	.zero	32
	.size	stacks, 32

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
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
	.byte	3                               # DW_LLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Ltmp16-.Lfunc_begin1          #   length
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
	.byte	1                               # Abbrev [1] 0xc:0x226 DW_TAG_compile_unit
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
	.byte	39                              # DW_AT_decl_line
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
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x20 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	121                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	121                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	121                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x79:0x5 DW_TAG_pointer_type
	.long	126                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7e:0xc DW_TAG_array_type
	.long	138                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x83:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8a:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x8e:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	153                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x99:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x9d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	194                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xa6:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	211                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xaf:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	121                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xb8:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	228                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xc2:0x5 DW_TAG_pointer_type
	.long	199                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xc7:0xc DW_TAG_array_type
	.long	138                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xcc:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	7                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xd3:0x5 DW_TAG_pointer_type
	.long	216                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xd8:0xc DW_TAG_array_type
	.long	138                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xdd:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	64                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xe4:0x5 DW_TAG_pointer_type
	.long	233                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xe9:0xd DW_TAG_array_type
	.long	138                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xee:0x7 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.short	1016                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xf6:0x9 DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	255                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	164                             # DW_AT_decl_line
	.byte	8                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xff:0x5 DW_TAG_pointer_type
	.long	260                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x104:0x5 DW_TAG_subroutine_type
	.long	265                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x109:0x8 DW_TAG_typedef
	.long	273                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x111:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x115:0x9 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	286                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	169                             # DW_AT_decl_line
	.byte	25                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x11e:0x5 DW_TAG_pointer_type
	.long	291                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x123:0x1f DW_TAG_subroutine_type
	.long	322                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x128:0x5 DW_TAG_formal_parameter
	.long	326                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x12d:0x5 DW_TAG_formal_parameter
	.long	326                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x132:0x5 DW_TAG_formal_parameter
	.long	327                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x137:0x5 DW_TAG_formal_parameter
	.long	339                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x13c:0x5 DW_TAG_formal_parameter
	.long	327                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x142:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x146:0x1 DW_TAG_pointer_type
	.byte	13                              # Abbrev [13] 0x147:0x8 DW_TAG_typedef
	.long	335                             # DW_AT_type
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x14f:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x153:0x5 DW_TAG_pointer_type
	.long	344                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x158:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x159:0x9 DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	354                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	171                             # DW_AT_decl_line
	.byte	27                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x162:0x5 DW_TAG_pointer_type
	.long	359                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x167:0x15 DW_TAG_subroutine_type
	.long	322                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x16c:0x5 DW_TAG_formal_parameter
	.long	326                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x171:0x5 DW_TAG_formal_parameter
	.long	326                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x176:0x5 DW_TAG_formal_parameter
	.long	327                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x17c:0x3b DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	138                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x18b:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	464                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x194:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	415                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x19f:0x17 DW_TAG_structure_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1a3:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ac:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x1b7:0x19 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	138                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x1c6:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	529                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1d0:0x5 DW_TAG_pointer_type
	.long	469                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1d5:0x3c DW_TAG_structure_type
	.byte	33                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1da:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e3:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ec:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1f5:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1fe:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x207:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	265                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x211:0x5 DW_TAG_pointer_type
	.long	534                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x216:0xf DW_TAG_structure_type
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x21b:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	549                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x225:0xc DW_TAG_array_type
	.long	327                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x22a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	0                               # DW_AT_count
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
	.byte	4                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	148                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"perf_event.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=47
.Linfo_string4:
	.asciz	"char"                          # string offset=55
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=60
.Linfo_string6:
	.asciz	"samples"                       # string offset=80
.Linfo_string7:
	.asciz	"type"                          # string offset=88
.Linfo_string8:
	.asciz	"int"                           # string offset=93
.Linfo_string9:
	.asciz	"key_size"                      # string offset=97
.Linfo_string10:
	.asciz	"value_size"                    # string offset=106
.Linfo_string11:
	.asciz	"stacks"                        # string offset=117
.Linfo_string12:
	.asciz	"max_entries"                   # string offset=124
.Linfo_string13:
	.asciz	"bpf_get_smp_processor_id"      # string offset=136
.Linfo_string14:
	.asciz	"unsigned int"                  # string offset=161
.Linfo_string15:
	.asciz	"u32"                           # string offset=174
.Linfo_string16:
	.asciz	"bpf_perf_event_output"         # string offset=178
.Linfo_string17:
	.asciz	"long"                          # string offset=200
.Linfo_string18:
	.asciz	"unsigned long long"            # string offset=205
.Linfo_string19:
	.asciz	"u64"                           # string offset=224
.Linfo_string20:
	.asciz	"bpf_get_stackid"               # string offset=228
.Linfo_string21:
	.asciz	"output"                        # string offset=244
.Linfo_string22:
	.asciz	"sample_stack"                  # string offset=251
.Linfo_string23:
	.asciz	"sample"                        # string offset=264
.Linfo_string24:
	.asciz	"cpu"                           # string offset=271
.Linfo_string25:
	.asciz	"length"                        # string offset=275
.Linfo_string26:
	.asciz	"ctx"                           # string offset=282
.Linfo_string27:
	.asciz	"data"                          # string offset=286
.Linfo_string28:
	.asciz	"data_end"                      # string offset=291
.Linfo_string29:
	.asciz	"data_meta"                     # string offset=300
.Linfo_string30:
	.asciz	"ingress_ifindex"               # string offset=310
.Linfo_string31:
	.asciz	"rx_queue_index"                # string offset=326
.Linfo_string32:
	.asciz	"egress_ifindex"                # string offset=341
.Linfo_string33:
	.asciz	"xdp_md"                        # string offset=356
.Linfo_string34:
	.asciz	"args"                          # string offset=363
.Linfo_string35:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=368
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	samples
	.quad	stacks
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	708
	.long	708
	.long	547
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
	.long	4
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_STRUCT(id = 5)
	.long	67108867                        # 0x4000003
	.long	24
	.long	25
	.long	1
	.long	0                               # 0x0
	.long	30
	.long	1
	.long	64                              # 0x40
	.long	39
	.long	1
	.long	128                             # 0x80
	.long	50                              # BTF_KIND_VAR(id = 6)
	.long	234881024                       # 0xe000000
	.long	5
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	0                               # BTF_KIND_ARRAY(id = 8)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	7
	.long	0                               # BTF_KIND_PTR(id = 9)
	.long	33554432                        # 0x2000000
	.long	10
	.long	0                               # BTF_KIND_ARRAY(id = 10)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	64
	.long	0                               # BTF_KIND_PTR(id = 11)
	.long	33554432                        # 0x2000000
	.long	12
	.long	0                               # BTF_KIND_ARRAY(id = 12)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	1016
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	25
	.long	7
	.long	0                               # 0x0
	.long	58
	.long	9
	.long	64                              # 0x40
	.long	30
	.long	1
	.long	128                             # 0x80
	.long	39
	.long	11
	.long	192                             # 0xc0
	.long	70                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	77                              # BTF_KIND_STRUCT(id = 16)
	.long	67108870                        # 0x4000006
	.long	24
	.long	84
	.long	17
	.long	0                               # 0x0
	.long	89
	.long	17
	.long	32                              # 0x20
	.long	98
	.long	17
	.long	64                              # 0x40
	.long	108
	.long	17
	.long	96                              # 0x60
	.long	124
	.long	17
	.long	128                             # 0x80
	.long	139
	.long	17
	.long	160                             # 0xa0
	.long	154                             # BTF_KIND_TYPEDEF(id = 17)
	.long	134217728                       # 0x8000000
	.long	18
	.long	158                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 19)
	.long	218103809                       # 0xd000001
	.long	2
	.long	171
	.long	15
	.long	175                             # BTF_KIND_FUNC(id = 20)
	.long	201326593                       # 0xc000001
	.long	19
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	389                             # BTF_KIND_STRUCT(id = 22)
	.long	67108865                        # 0x4000001
	.long	0
	.long	413
	.long	25
	.long	0                               # 0x0
	.long	418                             # BTF_KIND_TYPEDEF(id = 23)
	.long	134217728                       # 0x8000000
	.long	24
	.long	422                             # BTF_KIND_INT(id = 24)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 25)
	.long	50331648                        # 0x3000000
	.long	0
	.long	23
	.long	4
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 26)
	.long	218103809                       # 0xd000001
	.long	2
	.long	171
	.long	21
	.long	441                             # BTF_KIND_FUNC(id = 27)
	.long	201326593                       # 0xc000001
	.long	26
	.long	520                             # BTF_KIND_INT(id = 28)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 29)
	.long	50331648                        # 0x3000000
	.long	0
	.long	28
	.long	4
	.long	4
	.long	525                             # BTF_KIND_VAR(id = 30)
	.long	234881024                       # 0xe000000
	.long	29
	.long	1
	.long	533                             # BTF_KIND_DATASEC(id = 31)
	.long	251658242                       # 0xf000002
	.long	0
	.long	6
	.long	samples
	.long	24
	.long	14
	.long	stacks
	.long	32
	.long	539                             # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	30
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"type"                          # string offset=25
	.byte	0
	.ascii	"key_size"                      # string offset=30
	.byte	0
	.ascii	"value_size"                    # string offset=39
	.byte	0
	.ascii	"samples"                       # string offset=50
	.byte	0
	.ascii	"max_entries"                   # string offset=58
	.byte	0
	.ascii	"stacks"                        # string offset=70
	.byte	0
	.ascii	"xdp_md"                        # string offset=77
	.byte	0
	.ascii	"data"                          # string offset=84
	.byte	0
	.ascii	"data_end"                      # string offset=89
	.byte	0
	.ascii	"data_meta"                     # string offset=98
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=108
	.byte	0
	.ascii	"rx_queue_index"                # string offset=124
	.byte	0
	.ascii	"egress_ifindex"                # string offset=139
	.byte	0
	.ascii	"u32"                           # string offset=154
	.byte	0
	.ascii	"unsigned int"                  # string offset=158
	.byte	0
	.ascii	"ctx"                           # string offset=171
	.byte	0
	.ascii	"output"                        # string offset=175
	.byte	0
	.ascii	"xdp"                           # string offset=182
	.byte	0
	.ascii	"./perf_event.c"                # string offset=186
	.byte	0
	.ascii	"int output(struct xdp_md *ctx)" # string offset=201
	.byte	0
	.ascii	"\t} sample = { bpf_get_smp_processor_id(), ctx->data_end - ctx->data };" # string offset=232
	.byte	0
	.ascii	"\treturn -bpf_perf_event_output(ctx, &samples, F_CURRENT_CPU, &sample, sizeof sample);" # string offset=303
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=389
	.byte	0
	.ascii	"args"                          # string offset=413
	.byte	0
	.ascii	"u64"                           # string offset=418
	.byte	0
	.ascii	"unsigned long long"            # string offset=422
	.byte	0
	.ascii	"sample_stack"                  # string offset=441
	.byte	0
	.ascii	"raw_tp/sched_switch"           # string offset=454
	.byte	0
	.ascii	"\tbpf_get_stackid(ctx, &stacks, 0);" # string offset=474
	.byte	0
	.ascii	"\treturn 0;"                   # string offset=509
	.byte	0
	.ascii	"char"                          # string offset=520
	.byte	0
	.ascii	"LICENSE"                       # string offset=525
	.byte	0
	.ascii	".maps"                         # string offset=533
	.byte	0
	.ascii	"license"                       # string offset=539
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	212
	.long	248
	.long	0
	.long	8                               # FuncInfo
	.long	182                             # FuncInfo section string offset=182
	.long	1
	.long	.Lfunc_begin0
	.long	20
	.long	454                             # FuncInfo section string offset=454
	.long	1
	.long	.Lfunc_begin1
	.long	27
	.long	16                              # LineInfo
	.long	182                             # LineInfo section string offset=182
	.long	10
	.long	.Lfunc_begin0
	.long	186
	.long	201
	.long	22528                           # Line 22 Col 0
	.long	.Ltmp2
	.long	186
	.long	232
	.long	27663                           # Line 27 Col 15
	.long	.Ltmp4
	.long	186
	.long	232
	.long	27661                           # Line 27 Col 13
	.long	.Ltmp5
	.long	186
	.long	232
	.long	27712                           # Line 27 Col 64
	.long	.Ltmp6
	.long	186
	.long	232
	.long	27696                           # Line 27 Col 48
	.long	.Ltmp7
	.long	186
	.long	232
	.long	27705                           # Line 27 Col 57
	.long	.Ltmp8
	.long	186
	.long	232
	.long	27661                           # Line 27 Col 13
	.long	.Ltmp9
	.long	186
	.long	303
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp11
	.long	186
	.long	303
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp12
	.long	186
	.long	303
	.long	29698                           # Line 29 Col 2
	.long	454                             # LineInfo section string offset=454
	.long	2
	.long	.Ltmp15
	.long	186
	.long	474
	.long	35842                           # Line 35 Col 2
	.long	.Ltmp18
	.long	186
	.long	509
	.long	36866                           # Line 36 Col 2
	.addrsig
	.addrsig_sym output
	.addrsig_sym sample_stack
	.addrsig_sym samples
	.addrsig_sym stacks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
