	.file	"word_names.c"
	.file	0 "." "word_names.c" md5 0x23516108854101a1e11bc11f4e2f247a
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	atomic_fetch_add                # -- Begin function atomic_fetch_add
	.p2align	3
	.type	atomic_fetch_add,@function
atomic_fetch_add:                       # @atomic_fetch_add
.Lfunc_begin0:
	.loc	0 18 0                          # word_names.c:18:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: atomic_fetch_add:x <- $r1
	r0 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: atomic_fetch_add:x <- $r0
	.loc	0 19 2 prologue_end             # word_names.c:19:2
	#APP
	#NO_APP
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: atomic_fetch_add:x <- $r0
	.loc	0 20 9                          # word_names.c:20:9
.Ltmp4:
	w0 += 10
.Ltmp5:
.Ltmp6:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 20 2 is_stmt 0                # word_names.c:20:2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	atomic_fetch_add, .Lfunc_end0-atomic_fetch_add
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	sum                             # -- Begin function sum
	.p2align	3
	.type	sum,@function
sum:                                    # @sum
.Lfunc_begin1:
	.loc	0 25 0 is_stmt 1                # word_names.c:25:0
	.cfi_startproc
# %bb.0:
	w1 = 0
.Ltmp10:
	.loc	0 26 6 prologue_end             # word_names.c:26:6
.Ltmp11:
.Ltmp12:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 26 24                         # word_names.c:26:24
.Ltmp13:
	r1 = load_acquire ll
	call 1
.Ltmp14:
.Ltmp15:
	#DEBUG_VALUE: sum:value <- $r0
	.loc	0 0 24 is_stmt 0                # word_names.c:0:24
	w1 = -1
.Ltmp16:
	.loc	0 28 6 is_stmt 1                # word_names.c:28:6
.Ltmp17:
.Ltmp18:
	if r0 == 0 goto LBB1_2
.Ltmp19:
.Ltmp20:
# %bb.1:
	#DEBUG_VALUE: sum:value <- $r0
	.loc	0 30 9                          # word_names.c:30:9
.Ltmp21:
	w1 = *(u32 *)(r0 + 0)
.Ltmp22:
	w1 += 7
.Ltmp23:
	*(u32 *)(r0 + 0) = w1
	.loc	0 31 9                          # word_names.c:31:9
.Ltmp24:
	r2 = s ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 13 is_stmt 0               # word_names.c:31:13
.Ltmp25:
	r3 = ll ll
	w6 = *(u32 *)(r3 + 0)
	.loc	0 31 11                         # word_names.c:31:11
.Ltmp26:
	w6 += w2
	.loc	0 31 18                         # word_names.c:31:18
.Ltmp27:
	r2 = skb ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 16                         # word_names.c:31:16
.Ltmp28:
	w6 += w2
	.loc	0 31 24                         # word_names.c:31:24
.Ltmp29:
	r2 = r1 ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 22                         # word_names.c:31:22
.Ltmp30:
	w6 += w2
	.loc	0 31 29                         # word_names.c:31:29
.Ltmp31:
	r2 = w2 ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 27                         # word_names.c:31:27
.Ltmp32:
	w6 += w2
	.loc	0 31 34                         # word_names.c:31:34
.Ltmp33:
	r2 = be16 ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 32                         # word_names.c:31:32
.Ltmp34:
	w6 += w2
	.loc	0 31 41                         # word_names.c:31:41
.Ltmp35:
	r2 = goto_ ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 39                         # word_names.c:31:39
.Ltmp36:
	w6 += w2
	.loc	0 31 49                         # word_names.c:31:49
.Ltmp37:
	r2 = xchg_64 ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 47                         # word_names.c:31:47
.Ltmp38:
	w6 += w2
	.loc	0 31 59                         # word_names.c:31:59
.Ltmp39:
	call atomic_fetch_add
.Ltmp40:
.Ltmp41:
	.loc	0 0 59                          # word_names.c:0:59
	w1 = w6
	.loc	0 31 57 is_stmt 1               # word_names.c:31:57
.Ltmp42:
	w1 += w0
LBB1_2:
	.loc	0 32 1                          # word_names.c:32:1
.Ltmp43:
	w0 = w1
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end1:
	.size	sum, .Lfunc_end1-sum
	.cfi_endproc
                                        # -- End function
	.type	s,@object                       # @s
	.data
	.globl	s
	.p2align	2, 0x0
s:
	.long	1                               # 0x1
	.size	s, 4

	.type	ll,@object                      # @ll
	.globl	ll
	.p2align	2, 0x0
ll:
	.long	2                               # 0x2
	.size	ll, 4

	.type	skb,@object                     # @skb
	.globl	skb
	.p2align	2, 0x0
skb:
	.long	3                               # 0x3
	.size	skb, 4

	.type	r1,@object                      # @r1
	.globl	r1
	.p2align	2, 0x0
r1:
	.long	4                               # 0x4
	.size	r1, 4

	.type	w2,@object                      # @w2
	.globl	w2
	.p2align	2, 0x0
w2:
	.long	5                               # 0x5
	.size	w2, 4

	.type	be16,@object                    # @be16
	.globl	be16
	.p2align	2, 0x0
be16:
	.long	6                               # 0x6
	.size	be16, 4

	.type	goto_,@object                   # @goto_
	.globl	goto_
	.p2align	2, 0x0
goto_:
	.long	7                               # 0x7
	.size	goto_, 4

	.type	xchg_64,@object                 # @xchg_64
	.globl	xchg_64
	.p2align	2, 0x0
xchg_64:
	.long	8                               # 0x8
	.size	xchg_64, 4

	.type	load_acquire,@object            # @load_acquire
	.section	.maps,"aw",@progbits
	.globl	load_acquire
	.p2align	3, 0x0
load_acquire:
	.zero	32
	.size	load_acquire, 32

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
	.byte	10                              #   base address index
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
	.byte	11                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp14-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin1          #   ending offset
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	18                              # Abbreviation Code
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
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
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
	.byte	1                               # Abbrev [1] 0xc:0x1c8 DW_TAG_compile_unit
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
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x47:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x4b:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	2                               # Abbrev [2] 0x56:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	2                               # Abbrev [2] 0x61:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	2                               # Abbrev [2] 0x6c:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	2                               # Abbrev [2] 0x77:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	2                               # Abbrev [2] 0x82:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	2                               # Abbrev [2] 0x8d:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	2                               # Abbrev [2] 0x98:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	163                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	6                               # Abbrev [6] 0xa3:0xc DW_TAG_array_type
	.long	175                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xa8:0x6 DW_TAG_subrange_type
	.long	179                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xaf:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0xb3:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0xb7:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	194                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	9
	.byte	9                               # Abbrev [9] 0xc2:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0xc6:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	235                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0xcf:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	256                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0xd8:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	273                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0xe1:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	273                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xeb:0x5 DW_TAG_pointer_type
	.long	240                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xf0:0xc DW_TAG_array_type
	.long	252                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xf5:0x6 DW_TAG_subrange_type
	.long	179                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xfc:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x100:0x5 DW_TAG_pointer_type
	.long	261                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x105:0xc DW_TAG_array_type
	.long	252                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x10a:0x6 DW_TAG_subrange_type
	.long	179                             # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x111:0x5 DW_TAG_pointer_type
	.long	63                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x116:0x9 DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	287                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	11                              # Abbrev [11] 0x11f:0x5 DW_TAG_pointer_type
	.long	292                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x124:0x10 DW_TAG_subroutine_type
	.long	308                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x129:0x5 DW_TAG_formal_parameter
	.long	308                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x12e:0x5 DW_TAG_formal_parameter
	.long	309                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x134:0x1 DW_TAG_pointer_type
	.byte	11                              # Abbrev [11] 0x135:0x5 DW_TAG_pointer_type
	.long	314                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x13a:0x1 DW_TAG_const_type
	.byte	17                              # Abbrev [17] 0x13b:0x19 DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	63                              # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x14a:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	390                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x154:0x32 DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	252                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x163:0x8 DW_TAG_formal_parameter
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	402                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x16b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	63                              # DW_AT_type
	.byte	21                              # Abbrev [21] 0x176:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	273                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x17f:0x6 DW_TAG_call_site
	.long	315                             # DW_AT_call_origin
	.byte	12                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x186:0x8 DW_TAG_typedef
	.long	398                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x18e:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x192:0x5 DW_TAG_pointer_type
	.long	407                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x197:0x3c DW_TAG_structure_type
	.byte	35                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x19c:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0x1a5:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0x1ae:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0x1b7:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0x1c0:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	10                              # Abbrev [10] 0x1c9:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	63                              # DW_AT_type
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
	.byte	10                              #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	11                              #   start index
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
	.asciz	"word_names.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"s"                             # string offset=47
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=49
.Linfo_string5:
	.asciz	"u32"                           # string offset=62
.Linfo_string6:
	.asciz	"ll"                            # string offset=66
.Linfo_string7:
	.asciz	"skb"                           # string offset=69
.Linfo_string8:
	.asciz	"r1"                            # string offset=73
.Linfo_string9:
	.asciz	"w2"                            # string offset=76
.Linfo_string10:
	.asciz	"be16"                          # string offset=79
.Linfo_string11:
	.asciz	"goto_"                         # string offset=84
.Linfo_string12:
	.asciz	"xchg_64"                       # string offset=90
.Linfo_string13:
	.asciz	"LICENSE"                       # string offset=98
.Linfo_string14:
	.asciz	"char"                          # string offset=106
.Linfo_string15:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=111
.Linfo_string16:
	.asciz	"load_acquire"                  # string offset=131
.Linfo_string17:
	.asciz	"type"                          # string offset=144
.Linfo_string18:
	.asciz	"int"                           # string offset=149
.Linfo_string19:
	.asciz	"max_entries"                   # string offset=153
.Linfo_string20:
	.asciz	"key"                           # string offset=165
.Linfo_string21:
	.asciz	"value"                         # string offset=169
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"           # string offset=175
.Linfo_string23:
	.asciz	"atomic_fetch_add"              # string offset=195
.Linfo_string24:
	.asciz	"sum"                           # string offset=212
.Linfo_string25:
	.asciz	"x"                             # string offset=216
.Linfo_string26:
	.asciz	"unsigned long long"            # string offset=218
.Linfo_string27:
	.asciz	"u64"                           # string offset=237
.Linfo_string28:
	.asciz	"ctx"                           # string offset=241
.Linfo_string29:
	.asciz	"data"                          # string offset=245
.Linfo_string30:
	.asciz	"data_end"                      # string offset=250
.Linfo_string31:
	.asciz	"data_meta"                     # string offset=259
.Linfo_string32:
	.asciz	"ingress_ifindex"               # string offset=269
.Linfo_string33:
	.asciz	"rx_queue_index"                # string offset=285
.Linfo_string34:
	.asciz	"egress_ifindex"                # string offset=300
.Linfo_string35:
	.asciz	"xdp_md"                        # string offset=315
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
	.quad	s
	.quad	ll
	.quad	skb
	.quad	r1
	.quad	w2
	.quad	be16
	.quad	goto_
	.quad	xchg_64
	.quad	LICENSE
	.quad	load_acquire
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp40
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	760
	.long	760
	.long	562
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
	.long	2
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
	.long	1
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
	.long	0                               # BTF_KIND_STRUCT(id = 10)
	.long	67108868                        # 0x4000004
	.long	32
	.long	42
	.long	1
	.long	0                               # 0x0
	.long	47
	.long	5
	.long	64                              # 0x40
	.long	59
	.long	7
	.long	128                             # 0x80
	.long	63
	.long	7
	.long	192                             # 0xc0
	.long	69                              # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	82                              # BTF_KIND_TYPEDEF(id = 12)
	.long	134217728                       # 0x8000000
	.long	13
	.long	86                              # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 14)
	.long	218103809                       # 0xd000001
	.long	8
	.long	105
	.long	12
	.long	107                             # BTF_KIND_FUNC(id = 15)
	.long	201326593                       # 0xc000001
	.long	14
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	17
	.long	200                             # BTF_KIND_STRUCT(id = 17)
	.long	67108870                        # 0x4000006
	.long	24
	.long	207
	.long	8
	.long	0                               # 0x0
	.long	212
	.long	8
	.long	32                              # 0x20
	.long	221
	.long	8
	.long	64                              # 0x40
	.long	231
	.long	8
	.long	96                              # 0x60
	.long	247
	.long	8
	.long	128                             # 0x80
	.long	262
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103809                       # 0xd000001
	.long	2
	.long	277
	.long	16
	.long	281                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	18
	.long	0                               # BTF_KIND_VOLATILE(id = 20)
	.long	150994944                       # 0x9000000
	.long	8
	.long	495                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	497                             # BTF_KIND_VAR(id = 22)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	500                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	504                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	507                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	510                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	515                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	521                             # BTF_KIND_VAR(id = 28)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	529                             # BTF_KIND_INT(id = 29)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 30)
	.long	50331648                        # 0x3000000
	.long	0
	.long	29
	.long	4
	.long	4
	.long	534                             # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	30
	.long	1
	.long	542                             # BTF_KIND_DATASEC(id = 32)
	.long	251658248                       # 0xf000008
	.long	0
	.long	21
	.long	s
	.long	4
	.long	22
	.long	ll
	.long	4
	.long	23
	.long	skb
	.long	4
	.long	24
	.long	r1
	.long	4
	.long	25
	.long	w2
	.long	4
	.long	26
	.long	be16
	.long	4
	.long	27
	.long	goto_
	.long	4
	.long	28
	.long	xchg_64
	.long	4
	.long	548                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	11
	.long	load_acquire
	.long	32
	.long	554                             # BTF_KIND_DATASEC(id = 34)
	.long	251658241                       # 0xf000001
	.long	0
	.long	31
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
	.ascii	"type"                          # string offset=42
	.byte	0
	.ascii	"max_entries"                   # string offset=47
	.byte	0
	.ascii	"key"                           # string offset=59
	.byte	0
	.ascii	"value"                         # string offset=63
	.byte	0
	.ascii	"load_acquire"                  # string offset=69
	.byte	0
	.ascii	"u64"                           # string offset=82
	.byte	0
	.ascii	"unsigned long long"            # string offset=86
	.byte	0
	.byte	120                             # string offset=105
	.byte	0
	.ascii	"atomic_fetch_add"              # string offset=107
	.byte	0
	.ascii	".text"                         # string offset=124
	.byte	0
	.ascii	"./word_names.c"                # string offset=130
	.byte	0
	.ascii	"__noinline u32 atomic_fetch_add(u64 x)" # string offset=145
	.byte	0
	.ascii	"\treturn x + 10;"              # string offset=184
	.byte	0
	.ascii	"xdp_md"                        # string offset=200
	.byte	0
	.ascii	"data"                          # string offset=207
	.byte	0
	.ascii	"data_end"                      # string offset=212
	.byte	0
	.ascii	"data_meta"                     # string offset=221
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=231
	.byte	0
	.ascii	"rx_queue_index"                # string offset=247
	.byte	0
	.ascii	"egress_ifindex"                # string offset=262
	.byte	0
	.ascii	"ctx"                           # string offset=277
	.byte	0
	.ascii	"sum"                           # string offset=281
	.byte	0
	.ascii	"xdp"                           # string offset=285
	.byte	0
	.ascii	"int sum(struct xdp_md *ctx)"   # string offset=289
	.byte	0
	.ascii	"\tu32 key = 0, *value = bpf_map_lookup_elem(&load_acquire, &key);" # string offset=317
	.byte	0
	.ascii	"\tif (!value)"                 # string offset=382
	.byte	0
	.ascii	"\t*value += 7;"                # string offset=395
	.byte	0
	.ascii	"\treturn s + ll + skb + r1 + w2 + be16 + goto_ + xchg_64 + atomic_fetch_add(*value);" # string offset=409
	.byte	0
	.byte	125                             # string offset=493
	.byte	0
	.byte	115                             # string offset=495
	.byte	0
	.ascii	"ll"                            # string offset=497
	.byte	0
	.ascii	"skb"                           # string offset=500
	.byte	0
	.ascii	"r1"                            # string offset=504
	.byte	0
	.ascii	"w2"                            # string offset=507
	.byte	0
	.ascii	"be16"                          # string offset=510
	.byte	0
	.ascii	"goto_"                         # string offset=515
	.byte	0
	.ascii	"xchg_64"                       # string offset=521
	.byte	0
	.ascii	"char"                          # string offset=529
	.byte	0
	.ascii	"LICENSE"                       # string offset=534
	.byte	0
	.ascii	".data"                         # string offset=542
	.byte	0
	.ascii	".maps"                         # string offset=548
	.byte	0
	.ascii	"license"                       # string offset=554
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	468
	.long	504
	.long	0
	.long	8                               # FuncInfo
	.long	124                             # FuncInfo section string offset=124
	.long	1
	.long	.Lfunc_begin0
	.long	15
	.long	285                             # FuncInfo section string offset=285
	.long	1
	.long	.Lfunc_begin1
	.long	19
	.long	16                              # LineInfo
	.long	124                             # LineInfo section string offset=124
	.long	3
	.long	.Lfunc_begin0
	.long	130
	.long	145
	.long	17408                           # Line 17 Col 0
	.long	.Ltmp4
	.long	130
	.long	184
	.long	20489                           # Line 20 Col 9
	.long	.Ltmp7
	.long	130
	.long	184
	.long	20482                           # Line 20 Col 2
	.long	285                             # LineInfo section string offset=285
	.long	25
	.long	.Lfunc_begin1
	.long	130
	.long	289
	.long	24576                           # Line 24 Col 0
	.long	.Ltmp12
	.long	130
	.long	317
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp13
	.long	130
	.long	317
	.long	26648                           # Line 26 Col 24
	.long	.Ltmp18
	.long	130
	.long	382
	.long	28678                           # Line 28 Col 6
	.long	.Ltmp21
	.long	130
	.long	395
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp22
	.long	130
	.long	395
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp23
	.long	130
	.long	395
	.long	30729                           # Line 30 Col 9
	.long	.Ltmp24
	.long	130
	.long	409
	.long	31753                           # Line 31 Col 9
	.long	.Ltmp25
	.long	130
	.long	409
	.long	31757                           # Line 31 Col 13
	.long	.Ltmp26
	.long	130
	.long	409
	.long	31755                           # Line 31 Col 11
	.long	.Ltmp27
	.long	130
	.long	409
	.long	31762                           # Line 31 Col 18
	.long	.Ltmp28
	.long	130
	.long	409
	.long	31760                           # Line 31 Col 16
	.long	.Ltmp29
	.long	130
	.long	409
	.long	31768                           # Line 31 Col 24
	.long	.Ltmp30
	.long	130
	.long	409
	.long	31766                           # Line 31 Col 22
	.long	.Ltmp31
	.long	130
	.long	409
	.long	31773                           # Line 31 Col 29
	.long	.Ltmp32
	.long	130
	.long	409
	.long	31771                           # Line 31 Col 27
	.long	.Ltmp33
	.long	130
	.long	409
	.long	31778                           # Line 31 Col 34
	.long	.Ltmp34
	.long	130
	.long	409
	.long	31776                           # Line 31 Col 32
	.long	.Ltmp35
	.long	130
	.long	409
	.long	31785                           # Line 31 Col 41
	.long	.Ltmp36
	.long	130
	.long	409
	.long	31783                           # Line 31 Col 39
	.long	.Ltmp37
	.long	130
	.long	409
	.long	31793                           # Line 31 Col 49
	.long	.Ltmp38
	.long	130
	.long	409
	.long	31791                           # Line 31 Col 47
	.long	.Ltmp39
	.long	130
	.long	409
	.long	31803                           # Line 31 Col 59
	.long	.Ltmp42
	.long	130
	.long	409
	.long	31801                           # Line 31 Col 57
	.long	.Ltmp43
	.long	130
	.long	493
	.long	32769                           # Line 32 Col 1
	.addrsig
	.addrsig_sym sum
	.addrsig_sym s
	.addrsig_sym ll
	.addrsig_sym skb
	.addrsig_sym r1
	.addrsig_sym w2
	.addrsig_sym be16
	.addrsig_sym goto_
	.addrsig_sym xchg_64
	.addrsig_sym load_acquire
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
