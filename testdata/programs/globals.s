	.file	"globals.c"
	.file	0 "." "globals.c" md5 0x2af8849cf20151e3806b047cc1a1ed97
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	touch                           # -- Begin function touch
	.p2align	3
	.type	touch,@function
touch:                                  # @touch
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: touch:sum <- 0
	.loc	0 31 13 prologue_end            # globals.c:31:13
.Ltmp0:
	r1 = initialized ll
	w0 = *(u32 *)(r1 + 0)
.Ltmp1:
	w2 = w0
	w2 += 1
.Ltmp2:
	*(u32 *)(r1 + 0) = w2
	.loc	0 32 17                         # globals.c:32:17
.Ltmp3:
	r1 = hidden_counter ll
	w3 = *(u32 *)(r1 + 0)
.Ltmp4:
	w3 += w2
.Ltmp5:
	*(u32 *)(r1 + 0) = w3
	.loc	0 33 10 is_stmt 0               # globals.c:33:10
.Ltmp6:
	w2 = *(u32 *)(r1 + 0)
	.loc	0 33 7                          # globals.c:33:7
.Ltmp7:
	r5 = zero ll
	r6 = *(u64 *)(r5 + 0)
.Ltmp8:
	r6 += r2
	.loc	0 34 15 is_stmt 1               # globals.c:34:15
.Ltmp9:
	r2 = own_data ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp10:
	w3 += w6
	.loc	0 34 13 is_stmt 0               # globals.c:34:13
.Ltmp11:
	r4 = own_bss ll
	*(u32 *)(r4 + 4) = w3
	.loc	0 35 16 is_stmt 1               # globals.c:35:16
.Ltmp12:
	r3 = aligned_byte ll
	w3 = *(u8 *)(r3 + 0)
	.loc	0 35 31 is_stmt 0               # globals.c:35:31
.Ltmp13:
	r7 = text ll
	w7 = *(u8 *)(r7 + 7)
	.loc	0 35 29                         # globals.c:35:29
.Ltmp14:
	w7 += w3
	.loc	0 35 14                         # globals.c:35:14
.Ltmp15:
	r3 = scratch ll
	*(u8 *)(r3 + 32) = w7
	.loc	0 33 7 is_stmt 1                # globals.c:33:7
.Ltmp16:
	*(u64 *)(r5 + 0) = r6
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: i <- 0
	.loc	0 37 10                         # globals.c:37:10
.Ltmp19:
	r6 = table ll
	w5 = *(u16 *)(r6 + 0)
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 1
	w7 = *(u16 *)(r6 + 2)
	.loc	0 37 7 is_stmt 0                # globals.c:37:7
.Ltmp22:
	w5 += w7
.Ltmp23:
.Ltmp24:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 2
	.loc	0 37 10                         # globals.c:37:10
.Ltmp25:
	w7 = *(u16 *)(r6 + 4)
	.loc	0 37 7 is_stmt 1                # globals.c:37:7
.Ltmp26:
	w5 += w7
.Ltmp27:
.Ltmp28:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 3
	.loc	0 37 10 is_stmt 0               # globals.c:37:10
.Ltmp29:
	w7 = *(u16 *)(r6 + 6)
	.loc	0 37 7 is_stmt 1                # globals.c:37:7
.Ltmp30:
	w5 += w7
.Ltmp31:
.Ltmp32:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 4
	.loc	0 37 10 is_stmt 0               # globals.c:37:10
.Ltmp33:
	w7 = *(u16 *)(r6 + 8)
	.loc	0 37 7 is_stmt 1                # globals.c:37:7
.Ltmp34:
	w5 += w7
.Ltmp35:
.Ltmp36:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 5
	.loc	0 37 10 is_stmt 0               # globals.c:37:10
.Ltmp37:
	w6 = *(u16 *)(r6 + 10)
	.loc	0 37 7 is_stmt 1                # globals.c:37:7
.Ltmp38:
	w5 += w6
.Ltmp39:
.Ltmp40:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: i <- 6
	.loc	0 38 16                         # globals.c:38:16
.Ltmp41:
	r6 = origin ll
	w7 = *(u16 *)(r6 + 0)
	w7 <<= 16
	w7 s>>= 16
	.loc	0 38 18 is_stmt 0               # globals.c:38:18
.Ltmp42:
	w5 += w7
.Ltmp43:
.Ltmp44:
	.loc	0 38 27                         # globals.c:38:27
.Ltmp45:
	w7 = *(u16 *)(r6 + 2)
	w7 <<= 16
	w7 s>>= 16
	.loc	0 38 6                          # globals.c:38:6
.Ltmp46:
	w5 += w7
.Ltmp47:
.Ltmp48:
	#DEBUG_VALUE: touch:sum <- $w5
	.loc	0 39 16 is_stmt 1               # globals.c:39:16
.Ltmp49:
	r6 = *(u64 *)(r6 + 8)
	.loc	0 39 23 is_stmt 0               # globals.c:39:23
.Ltmp50:
	r6 >>= 38
	.loc	0 39 6                          # globals.c:39:6
.Ltmp51:
	w5 += w6
.Ltmp52:
.Ltmp53:
	#DEBUG_VALUE: touch:sum <- $w5
	.loc	0 40 16 is_stmt 1               # globals.c:40:16
.Ltmp54:
	r6 = corner ll
	w7 = *(u16 *)(r6 + 0)
	.loc	0 40 18 is_stmt 0               # globals.c:40:18
.Ltmp55:
	w7 <<= 16
	w7 s>>= 16
	.loc	0 40 27                         # globals.c:40:27
.Ltmp56:
	w8 = *(u16 *)(r6 + 2)
	.loc	0 40 18                         # globals.c:40:18
.Ltmp57:
	w8 <<= 16
	w8 s>>= 16
	w8 += w7
	.loc	0 40 38                         # globals.c:40:38
.Ltmp58:
	r6 = *(u64 *)(r6 + 8)
	.loc	0 40 29                         # globals.c:40:29
.Ltmp59:
	w8 += w6
	.loc	0 40 6                          # globals.c:40:6
.Ltmp60:
	w5 += w8
.Ltmp61:
.Ltmp62:
	#DEBUG_VALUE: touch:sum <- $w5
	.loc	0 41 6 is_stmt 1                # globals.c:41:6
.Ltmp63:
	w6 = *(u32 *)(r4 + 4)
	.loc	0 41 19 is_stmt 0               # globals.c:41:19
.Ltmp64:
	r7 = limit ll
	w7 = *(u32 *)(r7 + 0)
	.loc	0 41 17                         # globals.c:41:17
.Ltmp65:
	if w6 >= w7 goto LBB0_2
.Ltmp66:
.Ltmp67:
# %bb.1:
	#DEBUG_VALUE: touch:sum <- $w5
	.loc	0 42 10 is_stmt 1               # globals.c:42:10
.Ltmp68:
	w4 = *(u32 *)(r4 + 4)
	.loc	0 42 21 is_stmt 0               # globals.c:42:21
.Ltmp69:
	w4 += w5
	.loc	0 42 23                         # globals.c:42:23
.Ltmp70:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 42 7                          # globals.c:42:7
.Ltmp71:
	w4 += w2
.Ltmp72:
.Ltmp73:
	#DEBUG_VALUE: touch:sum <- $w4
	.loc	0 0 7                           # globals.c:0:7
	w5 = w4
.Ltmp74:
.Ltmp75:
	#DEBUG_VALUE: touch:sum <- $w5
LBB0_2:
	#DEBUG_VALUE: touch:sum <- $w5
	#DEBUG_VALUE: touch:sum <- $w5
	.loc	0 43 13 is_stmt 1               # globals.c:43:13
.Ltmp76:
	w0 += w5
	.loc	0 43 15 is_stmt 0               # globals.c:43:15
.Ltmp77:
	w2 = *(u8 *)(r3 + 32)
	.loc	0 43 27                         # globals.c:43:27
.Ltmp78:
	w0 += w2
	.loc	0 43 29                         # globals.c:43:29
.Ltmp79:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 43 59                         # globals.c:43:59
.Ltmp80:
	w0 += w1
	.loc	0 43 44                         # globals.c:43:44
.Ltmp81:
	w0 += -22
	.loc	0 43 2                          # globals.c:43:2
.Ltmp82:
	exit
.Ltmp83:
.Ltmp84:
.Lfunc_end0:
	.size	touch, .Lfunc_end0-touch
	.cfi_endproc
                                        # -- End function
	.type	initialized,@object             # @initialized
	.data
	.globl	initialized
	.p2align	2, 0x0
initialized:
	.long	41                              # 0x29
	.size	initialized, 4

	.type	limit,@object                   # @limit
	.section	.rodata,"a",@progbits
	.globl	limit
	.p2align	2, 0x0
limit:
	.long	1000                            # 0x3e8
	.size	limit, 4

	.type	origin,@object                  # @origin
	.data
	.globl	origin
	.p2align	3, 0x0
origin:
	.short	65533                           # 0xfffd
	.short	4                               # 0x4
	.zero	4
	.quad	1099511627776                   # 0x10000000000
	.size	origin, 16

	.type	corner,@object                  # @corner
	.section	.rodata.points,"a",@progbits
	.globl	corner
	.p2align	3, 0x0
corner:
	.short	5                               # 0x5
	.short	65530                           # 0xfffa
	.zero	4
	.quad	70                              # 0x46
	.size	corner, 16

	.type	own_data,@object                # @own_data
	.section	.data.own,"aw",@progbits
	.globl	own_data
	.p2align	2, 0x0
own_data:
	.long	900                             # 0x384
	.size	own_data, 4

	.type	aligned_byte,@object            # @aligned_byte
	.data
	.globl	aligned_byte
	.p2align	6, 0x0
aligned_byte:
	.byte	3                               # 0x3
	.size	aligned_byte, 1

	.type	text,@object                    # @text
	.globl	text
text:
	.asciz	"global text"
	.size	text, 12

	.type	hidden_counter,@object          # @hidden_counter
	.p2align	2, 0x0
hidden_counter:
	.long	7                               # 0x7
	.size	hidden_counter, 4

	.type	zero,@object                    # @zero
	.section	.bss,"aw",@nobits
	.globl	zero
	.p2align	3, 0x0
zero:
	.quad	0                               # 0x0
	.size	zero, 8

	.type	own_bss,@object                 # @own_bss
	.globl	own_bss
	.p2align	2, 0x0
own_bss:
	.zero	12
	.size	own_bss, 12

	.type	scratch,@object                 # @scratch
	.local	scratch
	.comm	scratch,33,1
	.type	table,@object                   # @table
	.section	.rodata,"a",@progbits
	.p2align	1, 0x0
table:
	.short	1                               # 0x1
	.short	2                               # 0x2
	.short	4                               # 0x4
	.short	8                               # 0x8
	.short	16                              # 0x10
	.short	32                              # 0x20
	.size	table, 12

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"Dual BSD/GPL"
	.size	LICENSE, 13

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp43-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp72-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp72-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp74-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp74-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp23-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp27-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp27-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp31-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp35-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp39-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp39-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp66-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	159                             # DW_OP_stack_value
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
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.ascii	"\210\001"                      # DW_AT_alignment
	.byte	15                              # DW_FORM_udata
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	1                               # Abbrev [1] 0xc:0x1eb DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x8 DW_TAG_typedef
	.long	58                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x3a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x3e:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	73                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	5                               # Abbrev [5] 0x49:0x5 DW_TAG_const_type
	.long	78                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4e:0x5 DW_TAG_volatile_type
	.long	50                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0x53:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	94                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x5e:0x21 DW_TAG_structure_type
	.byte	15                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x63:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	127                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6c:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	127                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x75:0x9 DW_TAG_member
	.byte	12                              # DW_AT_name
	.long	139                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x7f:0x8 DW_TAG_typedef
	.long	135                             # DW_AT_type
	.byte	10                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x87:0x4 DW_TAG_base_type
	.byte	9                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x8b:0x8 DW_TAG_typedef
	.long	147                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x93:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x97:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	162                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	5                               # Abbrev [5] 0xa2:0x5 DW_TAG_const_type
	.long	167                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xa7:0x5 DW_TAG_volatile_type
	.long	94                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0xac:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	78                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	9                               # Abbrev [9] 0xb7:0xc DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	195                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	64                              # DW_AT_alignment
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	6                               # Abbrev [6] 0xc3:0x5 DW_TAG_volatile_type
	.long	200                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xc8:0x8 DW_TAG_typedef
	.long	208                             # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xd0:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xd4:0xb DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	223                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	10                              # Abbrev [10] 0xdf:0xc DW_TAG_array_type
	.long	235                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xe4:0x6 DW_TAG_subrange_type
	.long	244                             # DW_AT_type
	.byte	12                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0xeb:0x5 DW_TAG_volatile_type
	.long	240                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf0:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xf4:0x4 DW_TAG_base_type
	.byte	23                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0xf8:0xb DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	259                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	10                              # Abbrev [10] 0x103:0xc DW_TAG_array_type
	.long	240                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x108:0x6 DW_TAG_subrange_type
	.long	244                             # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x10f:0xb DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	13                              # Abbrev [13] 0x11a:0xb DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	293                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	9
	.byte	10                              # Abbrev [10] 0x125:0xc DW_TAG_array_type
	.long	195                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x12a:0x6 DW_TAG_subrange_type
	.long	244                             # DW_AT_type
	.byte	33                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x131:0xb DW_TAG_variable
	.byte	27                              # DW_AT_name
	.long	316                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	10
	.byte	10                              # Abbrev [10] 0x13c:0xc DW_TAG_array_type
	.long	78                              # DW_AT_type
	.byte	11                              # Abbrev [11] 0x141:0x6 DW_TAG_subrange_type
	.long	244                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x148:0xb DW_TAG_variable
	.byte	28                              # DW_AT_name
	.long	78                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	11
	.byte	13                              # Abbrev [13] 0x153:0xb DW_TAG_variable
	.byte	29                              # DW_AT_name
	.long	350                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	12
	.byte	10                              # Abbrev [10] 0x15e:0xc DW_TAG_array_type
	.long	362                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x163:0x6 DW_TAG_subrange_type
	.long	244                             # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x16a:0x5 DW_TAG_const_type
	.long	367                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x16f:0x5 DW_TAG_volatile_type
	.long	372                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x174:0x8 DW_TAG_typedef
	.long	380                             # DW_AT_type
	.byte	31                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x17c:0x4 DW_TAG_base_type
	.byte	30                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0x180:0x31 DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	433                             # DW_AT_type
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x18f:0x8 DW_TAG_formal_parameter
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	437                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x197:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	17                              # Abbrev [17] 0x1a0:0x10 DW_TAG_lexical_block
	.byte	14                              # DW_AT_low_pc
	.long	.Ltmp39-.Ltmp17                 # DW_AT_high_pc
	.byte	16                              # Abbrev [16] 0x1a6:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1b1:0x4 DW_TAG_base_type
	.byte	33                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	18                              # Abbrev [18] 0x1b5:0x5 DW_TAG_pointer_type
	.long	442                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x1ba:0x3c DW_TAG_structure_type
	.byte	43                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1bf:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c8:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d1:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1da:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1e3:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ec:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	180                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"globals.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"initialized"                   # string offset=44
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=56
.Linfo_string5:
	.asciz	"u32"                           # string offset=69
.Linfo_string6:
	.asciz	"limit"                         # string offset=73
.Linfo_string7:
	.asciz	"origin"                        # string offset=79
.Linfo_string8:
	.asciz	"x"                             # string offset=86
.Linfo_string9:
	.asciz	"short"                         # string offset=88
.Linfo_string10:
	.asciz	"s16"                           # string offset=94
.Linfo_string11:
	.asciz	"y"                             # string offset=98
.Linfo_string12:
	.asciz	"weight"                        # string offset=100
.Linfo_string13:
	.asciz	"unsigned long long"            # string offset=107
.Linfo_string14:
	.asciz	"u64"                           # string offset=126
.Linfo_string15:
	.asciz	"point"                         # string offset=130
.Linfo_string16:
	.asciz	"corner"                        # string offset=136
.Linfo_string17:
	.asciz	"own_data"                      # string offset=143
.Linfo_string18:
	.asciz	"aligned_byte"                  # string offset=152
.Linfo_string19:
	.asciz	"unsigned char"                 # string offset=165
.Linfo_string20:
	.asciz	"u8"                            # string offset=179
.Linfo_string21:
	.asciz	"text"                          # string offset=182
.Linfo_string22:
	.asciz	"char"                          # string offset=187
.Linfo_string23:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=192
.Linfo_string24:
	.asciz	"LICENSE"                       # string offset=212
.Linfo_string25:
	.asciz	"zero"                          # string offset=220
.Linfo_string26:
	.asciz	"scratch"                       # string offset=225
.Linfo_string27:
	.asciz	"own_bss"                       # string offset=233
.Linfo_string28:
	.asciz	"hidden_counter"                # string offset=241
.Linfo_string29:
	.asciz	"table"                         # string offset=256
.Linfo_string30:
	.asciz	"unsigned short"                # string offset=262
.Linfo_string31:
	.asciz	"u16"                           # string offset=277
.Linfo_string32:
	.asciz	"touch"                         # string offset=281
.Linfo_string33:
	.asciz	"int"                           # string offset=287
.Linfo_string34:
	.asciz	"sum"                           # string offset=291
.Linfo_string35:
	.asciz	"i"                             # string offset=295
.Linfo_string36:
	.asciz	"ctx"                           # string offset=297
.Linfo_string37:
	.asciz	"data"                          # string offset=301
.Linfo_string38:
	.asciz	"data_end"                      # string offset=306
.Linfo_string39:
	.asciz	"data_meta"                     # string offset=315
.Linfo_string40:
	.asciz	"ingress_ifindex"               # string offset=325
.Linfo_string41:
	.asciz	"rx_queue_index"                # string offset=341
.Linfo_string42:
	.asciz	"egress_ifindex"                # string offset=356
.Linfo_string43:
	.asciz	"xdp_md"                        # string offset=371
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	initialized
	.quad	limit
	.quad	origin
	.quad	corner
	.quad	own_data
	.quad	aligned_byte
	.quad	text
	.quad	LICENSE
	.quad	zero
	.quad	scratch
	.quad	own_bss
	.quad	hidden_counter
	.quad	table
	.quad	.Lfunc_begin0
	.quad	.Ltmp17
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1016
	.long	1016
	.long	878
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
	.long	606                             # BTF_KIND_VAR(id = 8)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 9)
	.long	167772160                       # 0xa000000
	.long	10
	.long	0                               # BTF_KIND_VOLATILE(id = 10)
	.long	150994944                       # 0x9000000
	.long	3
	.long	618                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	9
	.long	1
	.long	624                             # BTF_KIND_STRUCT(id = 12)
	.long	67108867                        # 0x4000003
	.long	16
	.long	630
	.long	13
	.long	0                               # 0x0
	.long	632
	.long	13
	.long	16                              # 0x10
	.long	634
	.long	15
	.long	64                              # 0x40
	.long	641                             # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	645                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16777232                        # 0x1000010
	.long	651                             # BTF_KIND_TYPEDEF(id = 15)
	.long	134217728                       # 0x8000000
	.long	16
	.long	655                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	674                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 18)
	.long	167772160                       # 0xa000000
	.long	19
	.long	0                               # BTF_KIND_VOLATILE(id = 19)
	.long	150994944                       # 0x9000000
	.long	12
	.long	681                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	18
	.long	1
	.long	688                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	10
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 22)
	.long	150994944                       # 0x9000000
	.long	23
	.long	697                             # BTF_KIND_TYPEDEF(id = 23)
	.long	134217728                       # 0x8000000
	.long	24
	.long	700                             # BTF_KIND_INT(id = 24)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	714                             # BTF_KIND_VAR(id = 25)
	.long	234881024                       # 0xe000000
	.long	22
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 26)
	.long	150994944                       # 0x9000000
	.long	27
	.long	727                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	26
	.long	29
	.long	12
	.long	732                             # BTF_KIND_INT(id = 29)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	752                             # BTF_KIND_VAR(id = 30)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	757                             # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	10
	.long	0
	.long	772                             # BTF_KIND_VAR(id = 32)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 33)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	29
	.long	3
	.long	777                             # BTF_KIND_VAR(id = 34)
	.long	234881024                       # 0xe000000
	.long	33
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 35)
	.long	50331648                        # 0x3000000
	.long	0
	.long	22
	.long	29
	.long	33
	.long	785                             # BTF_KIND_VAR(id = 36)
	.long	234881024                       # 0xe000000
	.long	35
	.long	0
	.long	0                               # BTF_KIND_CONST(id = 37)
	.long	167772160                       # 0xa000000
	.long	38
	.long	0                               # BTF_KIND_VOLATILE(id = 38)
	.long	150994944                       # 0x9000000
	.long	39
	.long	793                             # BTF_KIND_TYPEDEF(id = 39)
	.long	134217728                       # 0x8000000
	.long	40
	.long	797                             # BTF_KIND_INT(id = 40)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	0                               # BTF_KIND_ARRAY(id = 41)
	.long	50331648                        # 0x3000000
	.long	0
	.long	37
	.long	29
	.long	6
	.long	812                             # BTF_KIND_VAR(id = 42)
	.long	234881024                       # 0xe000000
	.long	41
	.long	0
	.long	0                               # BTF_KIND_ARRAY(id = 43)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	29
	.long	13
	.long	818                             # BTF_KIND_VAR(id = 44)
	.long	234881024                       # 0xe000000
	.long	43
	.long	1
	.long	826                             # BTF_KIND_DATASEC(id = 45)
	.long	251658243                       # 0xf000003
	.long	0
	.long	32
	.long	zero
	.long	8
	.long	34
	.long	own_bss
	.long	12
	.long	36
	.long	scratch
	.long	33
	.long	831                             # BTF_KIND_DATASEC(id = 46)
	.long	251658245                       # 0xf000005
	.long	0
	.long	8
	.long	initialized
	.long	4
	.long	17
	.long	origin
	.long	16
	.long	25
	.long	aligned_byte
	.long	1
	.long	30
	.long	text
	.long	12
	.long	31
	.long	hidden_counter
	.long	4
	.long	837                             # BTF_KIND_DATASEC(id = 47)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	own_data
	.long	4
	.long	847                             # BTF_KIND_DATASEC(id = 48)
	.long	251658242                       # 0xf000002
	.long	0
	.long	11
	.long	limit
	.long	4
	.long	42
	.long	table
	.long	12
	.long	855                             # BTF_KIND_DATASEC(id = 49)
	.long	251658241                       # 0xf000001
	.long	0
	.long	20
	.long	corner
	.long	16
	.long	870                             # BTF_KIND_DATASEC(id = 50)
	.long	251658241                       # 0xf000001
	.long	0
	.long	44
	.long	LICENSE
	.long	13
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
	.ascii	"touch"                         # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=109
	.byte	0
	.ascii	"./globals.c"                   # string offset=113
	.byte	0
	.ascii	"\tinitialized++; // 42"        # string offset=125
	.byte	0
	.ascii	"\thidden_counter += initialized; // 49" # string offset=147
	.byte	0
	.ascii	"\tzero += hidden_counter; // 49" # string offset=185
	.byte	0
	.ascii	"\town_bss[1] = own_data + zero; // 949" # string offset=216
	.byte	0
	.ascii	"\tscratch[32] = aligned_byte + text[7]; // 3 + 't' = 119" # string offset=254
	.byte	0
	.ascii	"\t\tsum += table[i]; // 63"    # string offset=310
	.byte	0
	.ascii	"\tsum += origin.x + origin.y; // 64" # string offset=335
	.byte	0
	.ascii	"\tsum += origin.weight >> 38; // 68" # string offset=370
	.byte	0
	.ascii	"\tsum += corner.x + corner.y + corner.weight; // 137" # string offset=405
	.byte	0
	.ascii	"\tif (own_bss[1] < limit)"     # string offset=457
	.byte	0
	.ascii	"\t\tsum += own_bss[1] + own_data; // 1986" # string offset=482
	.byte	0
	.ascii	"\treturn sum + scratch[32] + hidden_counter + (initialized - 23); // + 119 + 49 + 19" # string offset=522
	.byte	0
	.ascii	"initialized"                   # string offset=606
	.byte	0
	.ascii	"limit"                         # string offset=618
	.byte	0
	.ascii	"point"                         # string offset=624
	.byte	0
	.byte	120                             # string offset=630
	.byte	0
	.byte	121                             # string offset=632
	.byte	0
	.ascii	"weight"                        # string offset=634
	.byte	0
	.ascii	"s16"                           # string offset=641
	.byte	0
	.ascii	"short"                         # string offset=645
	.byte	0
	.ascii	"u64"                           # string offset=651
	.byte	0
	.ascii	"unsigned long long"            # string offset=655
	.byte	0
	.ascii	"origin"                        # string offset=674
	.byte	0
	.ascii	"corner"                        # string offset=681
	.byte	0
	.ascii	"own_data"                      # string offset=688
	.byte	0
	.ascii	"u8"                            # string offset=697
	.byte	0
	.ascii	"unsigned char"                 # string offset=700
	.byte	0
	.ascii	"aligned_byte"                  # string offset=714
	.byte	0
	.ascii	"char"                          # string offset=727
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=732
	.byte	0
	.ascii	"text"                          # string offset=752
	.byte	0
	.ascii	"hidden_counter"                # string offset=757
	.byte	0
	.ascii	"zero"                          # string offset=772
	.byte	0
	.ascii	"own_bss"                       # string offset=777
	.byte	0
	.ascii	"scratch"                       # string offset=785
	.byte	0
	.ascii	"u16"                           # string offset=793
	.byte	0
	.ascii	"unsigned short"                # string offset=797
	.byte	0
	.ascii	"table"                         # string offset=812
	.byte	0
	.ascii	"LICENSE"                       # string offset=818
	.byte	0
	.ascii	".bss"                          # string offset=826
	.byte	0
	.ascii	".data"                         # string offset=831
	.byte	0
	.ascii	".data.own"                     # string offset=837
	.byte	0
	.ascii	".rodata"                       # string offset=847
	.byte	0
	.ascii	".rodata.points"                # string offset=855
	.byte	0
	.ascii	"license"                       # string offset=870
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	892
	.long	912
	.long	0
	.long	8                               # FuncInfo
	.long	109                             # FuncInfo section string offset=109
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	109                             # LineInfo section string offset=109
	.long	55
	.long	.Ltmp0
	.long	113
	.long	125
	.long	31757                           # Line 31 Col 13
	.long	.Ltmp1
	.long	113
	.long	125
	.long	31757                           # Line 31 Col 13
	.long	.Ltmp2
	.long	113
	.long	125
	.long	31757                           # Line 31 Col 13
	.long	.Ltmp3
	.long	113
	.long	147
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp4
	.long	113
	.long	147
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp5
	.long	113
	.long	147
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp6
	.long	113
	.long	185
	.long	33802                           # Line 33 Col 10
	.long	.Ltmp7
	.long	113
	.long	185
	.long	33799                           # Line 33 Col 7
	.long	.Ltmp8
	.long	113
	.long	185
	.long	33799                           # Line 33 Col 7
	.long	.Ltmp9
	.long	113
	.long	216
	.long	34831                           # Line 34 Col 15
	.long	.Ltmp10
	.long	113
	.long	216
	.long	34831                           # Line 34 Col 15
	.long	.Ltmp11
	.long	113
	.long	216
	.long	34829                           # Line 34 Col 13
	.long	.Ltmp12
	.long	113
	.long	254
	.long	35856                           # Line 35 Col 16
	.long	.Ltmp13
	.long	113
	.long	254
	.long	35871                           # Line 35 Col 31
	.long	.Ltmp14
	.long	113
	.long	254
	.long	35869                           # Line 35 Col 29
	.long	.Ltmp15
	.long	113
	.long	254
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp16
	.long	113
	.long	185
	.long	33799                           # Line 33 Col 7
	.long	.Ltmp19
	.long	113
	.long	310
	.long	37898                           # Line 37 Col 10
	.long	.Ltmp22
	.long	113
	.long	310
	.long	37895                           # Line 37 Col 7
	.long	.Ltmp25
	.long	113
	.long	310
	.long	37898                           # Line 37 Col 10
	.long	.Ltmp26
	.long	113
	.long	310
	.long	37895                           # Line 37 Col 7
	.long	.Ltmp29
	.long	113
	.long	310
	.long	37898                           # Line 37 Col 10
	.long	.Ltmp30
	.long	113
	.long	310
	.long	37895                           # Line 37 Col 7
	.long	.Ltmp33
	.long	113
	.long	310
	.long	37898                           # Line 37 Col 10
	.long	.Ltmp34
	.long	113
	.long	310
	.long	37895                           # Line 37 Col 7
	.long	.Ltmp37
	.long	113
	.long	310
	.long	37898                           # Line 37 Col 10
	.long	.Ltmp38
	.long	113
	.long	310
	.long	37895                           # Line 37 Col 7
	.long	.Ltmp41
	.long	113
	.long	335
	.long	38928                           # Line 38 Col 16
	.long	.Ltmp42
	.long	113
	.long	335
	.long	38930                           # Line 38 Col 18
	.long	.Ltmp45
	.long	113
	.long	335
	.long	38939                           # Line 38 Col 27
	.long	.Ltmp46
	.long	113
	.long	335
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp49
	.long	113
	.long	370
	.long	39952                           # Line 39 Col 16
	.long	.Ltmp50
	.long	113
	.long	370
	.long	39959                           # Line 39 Col 23
	.long	.Ltmp51
	.long	113
	.long	370
	.long	39942                           # Line 39 Col 6
	.long	.Ltmp54
	.long	113
	.long	405
	.long	40976                           # Line 40 Col 16
	.long	.Ltmp55
	.long	113
	.long	405
	.long	40978                           # Line 40 Col 18
	.long	.Ltmp56
	.long	113
	.long	405
	.long	40987                           # Line 40 Col 27
	.long	.Ltmp57
	.long	113
	.long	405
	.long	40978                           # Line 40 Col 18
	.long	.Ltmp58
	.long	113
	.long	405
	.long	40998                           # Line 40 Col 38
	.long	.Ltmp59
	.long	113
	.long	405
	.long	40989                           # Line 40 Col 29
	.long	.Ltmp60
	.long	113
	.long	405
	.long	40966                           # Line 40 Col 6
	.long	.Ltmp63
	.long	113
	.long	457
	.long	41990                           # Line 41 Col 6
	.long	.Ltmp64
	.long	113
	.long	457
	.long	42003                           # Line 41 Col 19
	.long	.Ltmp65
	.long	113
	.long	457
	.long	42001                           # Line 41 Col 17
	.long	.Ltmp68
	.long	113
	.long	482
	.long	43018                           # Line 42 Col 10
	.long	.Ltmp69
	.long	113
	.long	482
	.long	43029                           # Line 42 Col 21
	.long	.Ltmp70
	.long	113
	.long	482
	.long	43031                           # Line 42 Col 23
	.long	.Ltmp71
	.long	113
	.long	482
	.long	43015                           # Line 42 Col 7
	.long	.Ltmp76
	.long	113
	.long	522
	.long	44045                           # Line 43 Col 13
	.long	.Ltmp77
	.long	113
	.long	522
	.long	44047                           # Line 43 Col 15
	.long	.Ltmp78
	.long	113
	.long	522
	.long	44059                           # Line 43 Col 27
	.long	.Ltmp79
	.long	113
	.long	522
	.long	44061                           # Line 43 Col 29
	.long	.Ltmp80
	.long	113
	.long	522
	.long	44091                           # Line 43 Col 59
	.long	.Ltmp81
	.long	113
	.long	522
	.long	44076                           # Line 43 Col 44
	.long	.Ltmp82
	.long	113
	.long	522
	.long	44034                           # Line 43 Col 2
	.addrsig
	.addrsig_sym touch
	.addrsig_sym limit
	.addrsig_sym corner
	.addrsig_sym own_data
	.addrsig_sym aligned_byte
	.addrsig_sym text
	.addrsig_sym hidden_counter
	.addrsig_sym own_bss
	.addrsig_sym scratch
	.addrsig_sym table
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
