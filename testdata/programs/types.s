	.file	"types.c"
	.file	0 "." "types.c" md5 0x7ee8c5923851bd08abd75f8963c932b5
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.text
	.globl	use                             # -- Begin function use
	.p2align	3
	.type	use,@function
use:                                    # @use
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: use:tree <- $r1
	#DEBUG_VALUE: use:extra <- $w2
	.loc	0 53 2 prologue_end             # types.c:53:2
.Ltmp0:
	r2 = w2
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
	w0 = 0
.Ltmp3:
.Ltmp4:
	#DEBUG_VALUE: use:extra <- undef
	.loc	0 54 6                          # types.c:54:6
.Ltmp5:
	if r1 == 0 goto LBB0_2
.Ltmp6:
.Ltmp7:
# %bb.1:
	#DEBUG_VALUE: use:tree <- $r1
	#DEBUG_VALUE: use:extra <- $w2
	.loc	0 56 15                         # types.c:56:15
.Ltmp8:
	r3 = *(u64 *)(r1 + 16)
	.loc	0 56 9 is_stmt 0                # types.c:56:9
.Ltmp9:
	w2 += w3
.Ltmp10:
.Ltmp11:
	.loc	0 56 30                         # types.c:56:30
.Ltmp12:
	w1 = *(u32 *)(r1 + 32)
.Ltmp13:
.Ltmp14:
	.loc	0 56 9                          # types.c:56:9
.Ltmp15:
	w2 += w1
	w0 = w2
LBB0_2:
	.loc	0 57 1 is_stmt 1                # types.c:57:1
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	all                             # -- Begin function all
	.p2align	3
	.type	all,@function
all:                                    # @all
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 62 20 prologue_end            # types.c:62:20
.Ltmp19:
	r1 = product ll
	r2 = *(u64 *)(r1 + 8)
	r2 = *(u64 *)(r1 + 0)
	.loc	0 62 9 is_stmt 0                # types.c:62:9
.Ltmp20:
	r6 = root ll
	r1 = root ll
                                        # kill: def $w2 killed $w2 killed $r2
	call use
.Ltmp21:
	.loc	0 62 93                         # types.c:62:93
.Ltmp22:
	r2 = *(u64 *)(r6 + 48)
	w1 = 7
	r3 = -8070450532247928832 ll
	.loc	0 62 85                         # types.c:62:85
.Ltmp23:
	if r2 == r3 goto LBB1_2
# %bb.1:
	.loc	0 0 85                          # types.c:0:85
	w1 = 0
LBB1_2:
	.loc	0 62 62                         # types.c:62:62
.Ltmp24:
	r4 = *(u64 *)(r6 + 40)
	w3 = 1
	r5 = -9223372036854775807 ll
	w2 = 1
	.loc	0 62 67                         # types.c:62:67
.Ltmp25:
	if r4 == r5 goto LBB1_4
# %bb.3:
	.loc	0 0 67                          # types.c:0:67
	w2 = 0
LBB1_4:
	.loc	0 62 37                         # types.c:62:37
.Ltmp26:
	w4 = *(u32 *)(r6 + 36)
	.loc	0 62 46                         # types.c:62:46
.Ltmp27:
	if w4 == -1 goto LBB1_6
# %bb.5:
	.loc	0 0 46                          # types.c:0:46
	w3 = 0
LBB1_6:
	.loc	0 62 29 is_stmt 1               # types.c:62:29
.Ltmp28:
	w0 += w3
	.loc	0 62 54 is_stmt 0               # types.c:62:54
.Ltmp29:
	w0 += w2
	.loc	0 62 81                         # types.c:62:81
.Ltmp30:
	w0 += w1
	.loc	0 62 2                          # types.c:62:2
.Ltmp31:
	exit
.Ltmp32:
.Ltmp33:
.Lfunc_end1:
	.size	all, .Lfunc_end1-all
	.cfi_endproc
                                        # -- End function
	.type	root,@object                    # @root
	.data
	.globl	root
	.p2align	4, 0x0
root:
	.quad	0
	.quad	0
	.quad	60                              # 0x3c
	.zero	8
	.long	4294967291                      # 0xfffffffb
	.long	4294967295                      # 0xffffffff
	.quad	-9223372036854775807            # 0x8000000000000001
	.quad	-8070450532247928832            # 0x9000000000000000
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.zero	8
	.quad	0
	.quad	0
	.size	root, 112

	.type	product,@object                 # @product
	.p2align	4, 0x0
product:
	.quad	3
	.quad	0
	.size	product, 16

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
	.byte	3                               # DW_LLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Ltmp13-.Lfunc_begin0          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
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
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
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
	.byte	6                               # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	8                               # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	17                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	13                              # DW_FORM_sdata
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
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	24                              # DW_TAG_unspecified_parameters
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	55                              # DW_TAG_restrict_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	26                              # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	28                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	29                              # Abbreviation Code
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
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	30                              # Abbreviation Code
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
	.byte	31                              # Abbreviation Code
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
	.byte	32                              # Abbreviation Code
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
	.byte	33                              # Abbreviation Code
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
	.byte	34                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
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
	.byte	1                               # Abbrev [1] 0xc:0x2d1 DW_TAG_compile_unit
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
	.byte	42                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0xb3 DW_TAG_structure_type
	.byte	49                              # DW_AT_name
	.byte	112                             # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x3f:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	237                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x48:0x9 DW_TAG_member
	.byte	5                               # DW_AT_name
	.long	237                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	5                               # Abbrev [5] 0x51:0x8 DW_TAG_member
	.long	89                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	6                               # Abbrev [6] 0x59:0x32 DW_TAG_union_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x5d:0x9 DW_TAG_member
	.byte	6                               # DW_AT_name
	.long	242                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	254                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x6f:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	258                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x78:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	262                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x81:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	288                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x8b:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	314                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x94:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	337                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x9d:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	358                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xa6:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	396                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xaf:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	422                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	56                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xb8:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	479                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	64                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xc1:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	486                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	7                               # Abbrev [7] 0xca:0xd DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	495                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd3:0x3 DW_TAG_LLVM_annotation
	.byte	42                              # DW_AT_name
	.byte	43                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0xd7:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	515                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xe0:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	519                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	112                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe9:0x3 DW_TAG_LLVM_annotation
	.byte	42                              # DW_AT_name
	.byte	50                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xed:0x5 DW_TAG_pointer_type
	.long	58                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0xf2:0x8 DW_TAG_typedef
	.long	250                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	11                              # Abbrev [11] 0xfa:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xfe:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x102:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x106:0x8 DW_TAG_typedef
	.long	270                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x10e:0xe DW_TAG_structure_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x112:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	284                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x11c:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x120:0x12 DW_TAG_array_type
	.long	306                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x125:0x6 DW_TAG_subrange_type
	.long	310                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	14                              # Abbrev [14] 0x12b:0x6 DW_TAG_subrange_type
	.long	310                             # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x132:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x136:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	16                              # Abbrev [16] 0x13a:0x17 DW_TAG_enumeration_type
	.long	284                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x143:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	123                             # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x146:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x149:0x7 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.ascii	"\377\377\377\377\007"          # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x151:0x11 DW_TAG_enumeration_type
	.long	354                             # DW_AT_type
	.byte	24                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x15a:0x7 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.ascii	"\377\377\377\377\017"          # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x162:0x4 DW_TAG_base_type
	.byte	25                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x166:0x22 DW_TAG_enumeration_type
	.long	392                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x16f:0xc DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.ascii	"\200\200\200\200\200\200\200\200\200\001" # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x17b:0xc DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.ascii	"\201\200\200\200\200\200\200\200\200\001" # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x188:0x4 DW_TAG_base_type
	.byte	28                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x18c:0x16 DW_TAG_enumeration_type
	.long	418                             # DW_AT_type
	.byte	31                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x195:0xc DW_TAG_enumerator
	.byte	33                              # DW_AT_name
	.ascii	"\200\200\200\200\200\200\200\200\220\177" # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x1a2:0x4 DW_TAG_base_type
	.byte	32                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x1a6:0x8 DW_TAG_typedef
	.long	430                             # DW_AT_type
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	9                               # Abbrev [9] 0x1ae:0x5 DW_TAG_pointer_type
	.long	435                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1b3:0x11 DW_TAG_subroutine_type
	.long	284                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	20                              # Abbrev [20] 0x1b8:0x5 DW_TAG_formal_parameter
	.long	452                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1bd:0x5 DW_TAG_formal_parameter
	.long	459                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1c2:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1c4:0x5 DW_TAG_pointer_type
	.long	457                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1c9:0x2 DW_TAG_structure_type
	.byte	35                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	23                              # Abbrev [23] 0x1cb:0x5 DW_TAG_restrict_type
	.long	464                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x1d0:0x5 DW_TAG_pointer_type
	.long	469                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1d5:0x5 DW_TAG_const_type
	.long	474                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x1da:0x5 DW_TAG_volatile_type
	.long	306                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x1df:0x5 DW_TAG_pointer_type
	.long	484                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x1e4:0x2 DW_TAG_union_type
	.byte	38                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	27                              # Abbrev [27] 0x1e6:0x9 DW_TAG_pointer_type
	.long	284                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x1eb:0x3 DW_TAG_LLVM_annotation
	.byte	40                              # DW_AT_name
	.byte	39                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	24                              # Abbrev [24] 0x1ef:0x5 DW_TAG_const_type
	.long	500                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x1f4:0x5 DW_TAG_volatile_type
	.long	505                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x1f9:0x5 DW_TAG_pointer_type
	.long	510                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x1fe:0x5 DW_TAG_const_type
	.long	306                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x203:0x4 DW_TAG_base_type
	.byte	45                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	16                              # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x207:0xb DW_TAG_array_type
	.long	530                             # DW_AT_type
	.byte	28                              # Abbrev [28] 0x20c:0x5 DW_TAG_subrange_type
	.long	310                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x212:0x8 DW_TAG_typedef
	.long	538                             # DW_AT_type
	.byte	48                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	11                              # Abbrev [11] 0x21a:0x4 DW_TAG_base_type
	.byte	47                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x21e:0xb DW_TAG_variable
	.byte	51                              # DW_AT_name
	.long	553                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	65                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	13                              # Abbrev [13] 0x229:0xc DW_TAG_array_type
	.long	306                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x22e:0x6 DW_TAG_subrange_type
	.long	310                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	29                              # Abbrev [29] 0x235:0xb DW_TAG_variable
	.byte	52                              # DW_AT_name
	.long	576                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	25                              # Abbrev [25] 0x240:0x5 DW_TAG_volatile_type
	.long	515                             # DW_AT_type
	.byte	30                              # Abbrev [30] 0x245:0x26 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	53                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	284                             # DW_AT_type
                                        # DW_AT_external
	.byte	31                              # Abbrev [31] 0x254:0xd DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	49                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.long	649                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x25d:0x3 DW_TAG_LLVM_annotation
	.byte	42                              # DW_AT_name
	.byte	55                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	32                              # Abbrev [32] 0x261:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	56                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.long	284                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	30                              # Abbrev [30] 0x26b:0x1e DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	54                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	60                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	284                             # DW_AT_type
                                        # DW_AT_external
	.byte	33                              # Abbrev [33] 0x27a:0x8 DW_TAG_formal_parameter
	.byte	57                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	60                              # DW_AT_decl_line
	.long	659                             # DW_AT_type
	.byte	34                              # Abbrev [34] 0x282:0x6 DW_TAG_call_site
	.long	581                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x289:0x5 DW_TAG_pointer_type
	.long	654                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x28e:0x5 DW_TAG_const_type
	.long	58                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x293:0x5 DW_TAG_pointer_type
	.long	664                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x298:0x3c DW_TAG_structure_type
	.byte	65                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x29d:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2a6:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2af:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2b8:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	96                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2c1:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x2ca:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	724                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	98                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x2d4:0x8 DW_TAG_typedef
	.long	354                             # DW_AT_type
	.byte	59                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
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
	.long	268                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"types.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"root"                          # string offset=42
.Linfo_string4:
	.asciz	"left"                          # string offset=47
.Linfo_string5:
	.asciz	"right"                         # string offset=52
.Linfo_string6:
	.asciz	"number"                        # string offset=58
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=65
.Linfo_string8:
	.asciz	"u64"                           # string offset=84
.Linfo_string9:
	.asciz	"real"                          # string offset=88
.Linfo_string10:
	.asciz	"double"                        # string offset=93
.Linfo_string11:
	.asciz	"half_real"                     # string offset=100
.Linfo_string12:
	.asciz	"float"                         # string offset=110
.Linfo_string13:
	.asciz	"inner"                         # string offset=116
.Linfo_string14:
	.asciz	"x"                             # string offset=122
.Linfo_string15:
	.asciz	"int"                           # string offset=124
.Linfo_string16:
	.asciz	"anonymous"                     # string offset=128
.Linfo_string17:
	.asciz	"bytes"                         # string offset=138
.Linfo_string18:
	.asciz	"char"                          # string offset=144
.Linfo_string19:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=149
.Linfo_string20:
	.asciz	"small"                         # string offset=169
.Linfo_string21:
	.asciz	"NEGATIVE"                      # string offset=175
.Linfo_string22:
	.asciz	"ZERO"                          # string offset=184
.Linfo_string23:
	.asciz	"LARGE"                         # string offset=189
.Linfo_string24:
	.asciz	"positive"                      # string offset=195
.Linfo_string25:
	.asciz	"unsigned int"                  # string offset=204
.Linfo_string26:
	.asciz	"TOP"                           # string offset=217
.Linfo_string27:
	.asciz	"huge"                          # string offset=221
.Linfo_string28:
	.asciz	"unsigned long"                 # string offset=226
.Linfo_string29:
	.asciz	"HUGE"                          # string offset=240
.Linfo_string30:
	.asciz	"HUGE_ALSO"                     # string offset=245
.Linfo_string31:
	.asciz	"deep"                          # string offset=255
.Linfo_string32:
	.asciz	"long"                          # string offset=260
.Linfo_string33:
	.asciz	"DEEP"                          # string offset=265
.Linfo_string34:
	.asciz	"call"                          # string offset=270
.Linfo_string35:
	.asciz	"forward"                       # string offset=275
.Linfo_string36:
	.asciz	"callback"                      # string offset=283
.Linfo_string37:
	.asciz	"other"                         # string offset=292
.Linfo_string38:
	.asciz	"forward_union"                 # string offset=298
.Linfo_string39:
	.asciz	"user"                          # string offset=312
.Linfo_string40:
	.asciz	"btf_type_tag"                  # string offset=317
.Linfo_string41:
	.asciz	"name"                          # string offset=330
.Linfo_string42:
	.asciz	"btf_decl_tag"                  # string offset=335
.Linfo_string43:
	.asciz	"a name"                        # string offset=348
.Linfo_string44:
	.asciz	"very_wide"                     # string offset=355
.Linfo_string45:
	.asciz	"__int128"                      # string offset=365
.Linfo_string46:
	.asciz	"flexible"                      # string offset=374
.Linfo_string47:
	.asciz	"unsigned char"                 # string offset=383
.Linfo_string48:
	.asciz	"u8"                            # string offset=397
.Linfo_string49:
	.asciz	"tree"                          # string offset=400
.Linfo_string50:
	.asciz	"tagged"                        # string offset=405
.Linfo_string51:
	.asciz	"LICENSE"                       # string offset=412
.Linfo_string52:
	.asciz	"product"                       # string offset=420
.Linfo_string53:
	.asciz	"use"                           # string offset=428
.Linfo_string54:
	.asciz	"all"                           # string offset=432
.Linfo_string55:
	.asciz	"arg:nonnull"                   # string offset=436
.Linfo_string56:
	.asciz	"extra"                         # string offset=448
.Linfo_string57:
	.asciz	"ctx"                           # string offset=454
.Linfo_string58:
	.asciz	"data"                          # string offset=458
.Linfo_string59:
	.asciz	"u32"                           # string offset=463
.Linfo_string60:
	.asciz	"data_end"                      # string offset=467
.Linfo_string61:
	.asciz	"data_meta"                     # string offset=476
.Linfo_string62:
	.asciz	"ingress_ifindex"               # string offset=486
.Linfo_string63:
	.asciz	"rx_queue_index"                # string offset=502
.Linfo_string64:
	.asciz	"egress_ifindex"                # string offset=517
.Linfo_string65:
	.asciz	"xdp_md"                        # string offset=532
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	root
	.quad	LICENSE
	.quad	product
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp21
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1260
	.long	1260
	.long	673
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	0                               # BTF_KIND_CONST(id = 2)
	.long	167772160                       # 0xa000000
	.long	3
	.long	1                               # BTF_KIND_STRUCT(id = 3)
	.long	67108877                        # 0x400000d
	.long	112
	.long	6
	.long	5
	.long	0                               # 0x0
	.long	11
	.long	5
	.long	64                              # 0x40
	.long	0
	.long	6
	.long	128                             # 0x80
	.long	17
	.long	18
	.long	256                             # 0x100
	.long	23
	.long	19
	.long	288                             # 0x120
	.long	32
	.long	20
	.long	320                             # 0x140
	.long	37
	.long	21
	.long	384                             # 0x180
	.long	42
	.long	22
	.long	448                             # 0x1c0
	.long	47
	.long	31
	.long	512                             # 0x200
	.long	53
	.long	34
	.long	576                             # 0x240
	.long	58
	.long	35
	.long	640                             # 0x280
	.long	63
	.long	40
	.long	768                             # 0x300
	.long	73
	.long	43
	.long	896                             # 0x380
	.long	82                              # BTF_KIND_DECL_TAG(id = 4)
	.long	285212672                       # 0x11000000
	.long	3
	.long	4294967295
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	3
	.long	0                               # BTF_KIND_UNION(id = 6)
	.long	83886085                        # 0x5000005
	.long	16
	.long	89
	.long	7
	.long	0                               # 0x0
	.long	96
	.long	9
	.long	0                               # 0x0
	.long	101
	.long	10
	.long	0                               # 0x0
	.long	111
	.long	11
	.long	0                               # 0x0
	.long	117
	.long	16
	.long	0                               # 0x0
	.long	123                             # BTF_KIND_TYPEDEF(id = 7)
	.long	134217728                       # 0x8000000
	.long	8
	.long	127                             # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	146                             # BTF_KIND_FLOAT(id = 9)
	.long	268435456                       # 0x10000000
	.long	8
	.long	153                             # BTF_KIND_FLOAT(id = 10)
	.long	268435456                       # 0x10000000
	.long	4
	.long	159                             # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	0                               # BTF_KIND_STRUCT(id = 12)
	.long	67108865                        # 0x4000001
	.long	4
	.long	169
	.long	13
	.long	0                               # 0x0
	.long	171                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	175                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	14
	.long	17
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	15
	.long	17
	.long	3
	.long	180                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	17                              # BTF_KIND_ENUM(id = 18)
	.long	2248146947                      # 0x86000003
	.long	4
	.long	200
	.long	-5
	.long	209
	.long	0
	.long	214
	.long	2147483647
	.long	23                              # BTF_KIND_ENUM(id = 19)
	.long	100663297                       # 0x6000001
	.long	4
	.long	220
	.long	-1
	.long	32                              # BTF_KIND_ENUM64(id = 20)
	.long	318767106                       # 0x13000002
	.long	8
	.long	224
	.long	0                               # 0x0
	.long	2147483648                      # 0x80000000
	.long	229
	.long	1                               # 0x1
	.long	2147483648                      # 0x80000000
	.long	37                              # BTF_KIND_ENUM64(id = 21)
	.long	2466250753                      # 0x93000001
	.long	8
	.long	239
	.long	0                               # 0x0
	.long	2415919104                      # 0x90000000
	.long	244                             # BTF_KIND_TYPEDEF(id = 22)
	.long	134217728                       # 0x8000000
	.long	23
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	24
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103811                       # 0xd000003
	.long	13
	.long	0
	.long	25
	.long	0
	.long	27
	.long	0
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 25)
	.long	33554432                        # 0x2000000
	.long	26
	.long	253                             # BTF_KIND_FWD(id = 26)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_RESTRICT(id = 27)
	.long	184549376                       # 0xb000000
	.long	28
	.long	0                               # BTF_KIND_PTR(id = 28)
	.long	33554432                        # 0x2000000
	.long	29
	.long	0                               # BTF_KIND_CONST(id = 29)
	.long	167772160                       # 0xa000000
	.long	30
	.long	0                               # BTF_KIND_VOLATILE(id = 30)
	.long	150994944                       # 0x9000000
	.long	14
	.long	0                               # BTF_KIND_PTR(id = 31)
	.long	33554432                        # 0x2000000
	.long	32
	.long	261                             # BTF_KIND_FWD(id = 32)
	.long	2264924160                      # 0x87000000
	.long	0
	.long	53                              # BTF_KIND_TYPE_TAG(id = 33)
	.long	301989888                       # 0x12000000
	.long	13
	.long	0                               # BTF_KIND_PTR(id = 34)
	.long	33554432                        # 0x2000000
	.long	33
	.long	0                               # BTF_KIND_CONST(id = 35)
	.long	167772160                       # 0xa000000
	.long	36
	.long	0                               # BTF_KIND_VOLATILE(id = 36)
	.long	150994944                       # 0x9000000
	.long	37
	.long	0                               # BTF_KIND_PTR(id = 37)
	.long	33554432                        # 0x2000000
	.long	38
	.long	0                               # BTF_KIND_CONST(id = 38)
	.long	167772160                       # 0xa000000
	.long	14
	.long	275                             # BTF_KIND_DECL_TAG(id = 39)
	.long	285212672                       # 0x11000000
	.long	3
	.long	10
	.long	282                             # BTF_KIND_INT(id = 40)
	.long	16777216                        # 0x1000000
	.long	16
	.long	16777344                        # 0x1000080
	.long	291                             # BTF_KIND_TYPEDEF(id = 41)
	.long	134217728                       # 0x8000000
	.long	42
	.long	294                             # BTF_KIND_INT(id = 42)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_ARRAY(id = 43)
	.long	50331648                        # 0x3000000
	.long	0
	.long	41
	.long	17
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 44)
	.long	218103810                       # 0xd000002
	.long	13
	.long	1
	.long	1
	.long	308
	.long	13
	.long	314                             # BTF_KIND_FUNC(id = 45)
	.long	201326593                       # 0xc000001
	.long	44
	.long	318                             # BTF_KIND_DECL_TAG(id = 46)
	.long	285212672                       # 0x11000000
	.long	45
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 47)
	.long	33554432                        # 0x2000000
	.long	48
	.long	425                             # BTF_KIND_STRUCT(id = 48)
	.long	67108870                        # 0x4000006
	.long	24
	.long	432
	.long	49
	.long	0                               # 0x0
	.long	437
	.long	49
	.long	32                              # 0x20
	.long	446
	.long	49
	.long	64                              # 0x40
	.long	456
	.long	49
	.long	96                              # 0x60
	.long	472
	.long	49
	.long	128                             # 0x80
	.long	487
	.long	49
	.long	160                             # 0xa0
	.long	502                             # BTF_KIND_TYPEDEF(id = 49)
	.long	134217728                       # 0x8000000
	.long	50
	.long	506                             # BTF_KIND_INT(id = 50)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 51)
	.long	218103809                       # 0xd000001
	.long	13
	.long	519
	.long	47
	.long	523                             # BTF_KIND_FUNC(id = 52)
	.long	201326593                       # 0xc000001
	.long	51
	.long	638                             # BTF_KIND_VAR(id = 53)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 54)
	.long	150994944                       # 0x9000000
	.long	40
	.long	643                             # BTF_KIND_VAR(id = 55)
	.long	234881024                       # 0xe000000
	.long	54
	.long	0
	.long	0                               # BTF_KIND_ARRAY(id = 56)
	.long	50331648                        # 0x3000000
	.long	0
	.long	14
	.long	17
	.long	4
	.long	651                             # BTF_KIND_VAR(id = 57)
	.long	234881024                       # 0xe000000
	.long	56
	.long	1
	.long	659                             # BTF_KIND_DATASEC(id = 58)
	.long	251658242                       # 0xf000002
	.long	0
	.long	53
	.long	root
	.long	112
	.long	55
	.long	product
	.long	16
	.long	665                             # BTF_KIND_DATASEC(id = 59)
	.long	251658241                       # 0xf000001
	.long	0
	.long	57
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"tree"                          # string offset=1
	.byte	0
	.ascii	"left"                          # string offset=6
	.byte	0
	.ascii	"right"                         # string offset=11
	.byte	0
	.ascii	"small"                         # string offset=17
	.byte	0
	.ascii	"positive"                      # string offset=23
	.byte	0
	.ascii	"huge"                          # string offset=32
	.byte	0
	.ascii	"deep"                          # string offset=37
	.byte	0
	.ascii	"call"                          # string offset=42
	.byte	0
	.ascii	"other"                         # string offset=47
	.byte	0
	.ascii	"user"                          # string offset=53
	.byte	0
	.ascii	"name"                          # string offset=58
	.byte	0
	.ascii	"very_wide"                     # string offset=63
	.byte	0
	.ascii	"flexible"                      # string offset=73
	.byte	0
	.ascii	"tagged"                        # string offset=82
	.byte	0
	.ascii	"number"                        # string offset=89
	.byte	0
	.ascii	"real"                          # string offset=96
	.byte	0
	.ascii	"half_real"                     # string offset=101
	.byte	0
	.ascii	"inner"                         # string offset=111
	.byte	0
	.ascii	"bytes"                         # string offset=117
	.byte	0
	.ascii	"u64"                           # string offset=123
	.byte	0
	.ascii	"unsigned long long"            # string offset=127
	.byte	0
	.ascii	"double"                        # string offset=146
	.byte	0
	.ascii	"float"                         # string offset=153
	.byte	0
	.ascii	"anonymous"                     # string offset=159
	.byte	0
	.byte	120                             # string offset=169
	.byte	0
	.ascii	"int"                           # string offset=171
	.byte	0
	.ascii	"char"                          # string offset=175
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=180
	.byte	0
	.ascii	"NEGATIVE"                      # string offset=200
	.byte	0
	.ascii	"ZERO"                          # string offset=209
	.byte	0
	.ascii	"LARGE"                         # string offset=214
	.byte	0
	.ascii	"TOP"                           # string offset=220
	.byte	0
	.ascii	"HUGE"                          # string offset=224
	.byte	0
	.ascii	"HUGE_ALSO"                     # string offset=229
	.byte	0
	.ascii	"DEEP"                          # string offset=239
	.byte	0
	.ascii	"callback"                      # string offset=244
	.byte	0
	.ascii	"forward"                       # string offset=253
	.byte	0
	.ascii	"forward_union"                 # string offset=261
	.byte	0
	.ascii	"a name"                        # string offset=275
	.byte	0
	.ascii	"__int128"                      # string offset=282
	.byte	0
	.ascii	"u8"                            # string offset=291
	.byte	0
	.ascii	"unsigned char"                 # string offset=294
	.byte	0
	.ascii	"extra"                         # string offset=308
	.byte	0
	.ascii	"use"                           # string offset=314
	.byte	0
	.ascii	"arg:nonnull"                   # string offset=318
	.byte	0
	.ascii	".text"                         # string offset=330
	.byte	0
	.ascii	"./types.c"                     # string offset=336
	.byte	0
	.ascii	"\tbarrier_var(extra);"         # string offset=346
	.byte	0
	.ascii	"\tif (!tree)"                  # string offset=367
	.byte	0
	.ascii	"\treturn tree->number + tree->small + extra;" # string offset=379
	.byte	0
	.byte	125                             # string offset=423
	.byte	0
	.ascii	"xdp_md"                        # string offset=425
	.byte	0
	.ascii	"data"                          # string offset=432
	.byte	0
	.ascii	"data_end"                      # string offset=437
	.byte	0
	.ascii	"data_meta"                     # string offset=446
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=456
	.byte	0
	.ascii	"rx_queue_index"                # string offset=472
	.byte	0
	.ascii	"egress_ifindex"                # string offset=487
	.byte	0
	.ascii	"u32"                           # string offset=502
	.byte	0
	.ascii	"unsigned int"                  # string offset=506
	.byte	0
	.ascii	"ctx"                           # string offset=519
	.byte	0
	.ascii	"all"                           # string offset=523
	.byte	0
	.ascii	"xdp"                           # string offset=527
	.byte	0
	.ascii	"\treturn use(&root, product) + (root.positive == TOP) + (root.huge == HUGE_ALSO) + 7 * (root.deep == DEEP);" # string offset=531
	.byte	0
	.ascii	"root"                          # string offset=638
	.byte	0
	.ascii	"product"                       # string offset=643
	.byte	0
	.ascii	"LICENSE"                       # string offset=651
	.byte	0
	.ascii	".data"                         # string offset=659
	.byte	0
	.ascii	"license"                       # string offset=665
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
	.long	330                             # FuncInfo section string offset=330
	.long	1
	.long	.Lfunc_begin0
	.long	45
	.long	527                             # FuncInfo section string offset=527
	.long	1
	.long	.Lfunc_begin1
	.long	52
	.long	16                              # LineInfo
	.long	330                             # LineInfo section string offset=330
	.long	7
	.long	.Ltmp0
	.long	336
	.long	346
	.long	54274                           # Line 53 Col 2
	.long	.Ltmp5
	.long	336
	.long	367
	.long	55302                           # Line 54 Col 6
	.long	.Ltmp8
	.long	336
	.long	379
	.long	57359                           # Line 56 Col 15
	.long	.Ltmp9
	.long	336
	.long	379
	.long	57353                           # Line 56 Col 9
	.long	.Ltmp12
	.long	336
	.long	379
	.long	57374                           # Line 56 Col 30
	.long	.Ltmp15
	.long	336
	.long	379
	.long	57353                           # Line 56 Col 9
	.long	.Ltmp16
	.long	336
	.long	423
	.long	58369                           # Line 57 Col 1
	.long	527                             # LineInfo section string offset=527
	.long	12
	.long	.Ltmp19
	.long	336
	.long	531
	.long	63508                           # Line 62 Col 20
	.long	.Ltmp20
	.long	336
	.long	531
	.long	63497                           # Line 62 Col 9
	.long	.Ltmp22
	.long	336
	.long	531
	.long	63581                           # Line 62 Col 93
	.long	.Ltmp23
	.long	336
	.long	531
	.long	63573                           # Line 62 Col 85
	.long	.Ltmp24
	.long	336
	.long	531
	.long	63550                           # Line 62 Col 62
	.long	.Ltmp25
	.long	336
	.long	531
	.long	63555                           # Line 62 Col 67
	.long	.Ltmp26
	.long	336
	.long	531
	.long	63525                           # Line 62 Col 37
	.long	.Ltmp27
	.long	336
	.long	531
	.long	63534                           # Line 62 Col 46
	.long	.Ltmp28
	.long	336
	.long	531
	.long	63517                           # Line 62 Col 29
	.long	.Ltmp29
	.long	336
	.long	531
	.long	63542                           # Line 62 Col 54
	.long	.Ltmp30
	.long	336
	.long	531
	.long	63569                           # Line 62 Col 81
	.long	.Ltmp31
	.long	336
	.long	531
	.long	63490                           # Line 62 Col 2
	.addrsig
	.addrsig_sym all
	.addrsig_sym root
	.addrsig_sym product
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
