	.file	"strings.c"
	.file	0 "." "strings.c" md5 0x5c8d7e750fb7dcde5419613671989def
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	texts                           # -- Begin function texts
	.p2align	3
	.type	texts,@function
texts:                                  # @texts
.Lfunc_begin0:
	.loc	0 25 0                          # strings.c:25:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	r1 = 0
.Ltmp0:
	.loc	0 26 7 prologue_end             # strings.c:26:7
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 16) = r1
	*(u64 *)(r10 - 24) = r1
	*(u64 *)(r10 - 32) = r1
	w1 = 623207461
	.loc	0 26 21                         # strings.c:26:21
.Ltmp3:
	*(u32 *)(r10 - 40) = w1
	r1 = 2334675641752775019 ll
	*(u64 *)(r10 - 48) = r1
	w1 = 0
	*(u8 *)(r10 - 36) = w1
	.loc	0 28 12                         # strings.c:28:12
.Ltmp4:
	r1 = escapes ll
	w2 = 53
	call hash
.Ltmp5:
	.loc	0 28 12                         # strings.c:28:12
	w6 = w0
.Ltmp6:
.Ltmp7:
	#DEBUG_VALUE: texts:sum <- $w6
	.loc	0 30 18 is_stmt 0               # strings.c:30:18
.Ltmp8:
	r1 = unterminated ll
	w9 = *(u8 *)(r1 + 3)
.Ltmp9:
	.loc	0 32 19                         # strings.c:32:19
.Ltmp10:
.Ltmp11:
	r1 = wide ll
	w2 = *(u16 *)(r1 + 0)
	*(u32 *)(r10 - 104) = w2
	w2 = *(u16 *)(r1 + 2)
	*(u32 *)(r10 - 96) = w2
	w2 = *(u16 *)(r1 + 4)
	*(u32 *)(r10 - 88) = w2
	w2 = *(u16 *)(r1 + 6)
	*(u32 *)(r10 - 80) = w2
	w1 = *(u16 *)(r1 + 8)
.Ltmp12:
.Ltmp13:
	#DEBUG_VALUE: i <- 5
	.loc	0 34 2 is_stmt 1                # strings.c:34:2
.Ltmp14:
	*(u32 *)(r10 - 72) = w1
	r1 = .L.str ll
.Ltmp15:
.Ltmp16:
	#DEBUG_VALUE: texts:text <- $r1
	#APP
	#NO_APP
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: texts:text <- $r1
	.loc	0 36 15                         # strings.c:36:15
.Ltmp19:
	*(u64 *)(r10 - 56) = r1
	r1 = 42
.Ltmp20:
.Ltmp21:
	.loc	0 35 15                         # strings.c:35:15
.Ltmp22:
	*(u64 *)(r10 - 64) = r1
	r8 = r10
	r8 += -32
	r4 = r10
	r4 += -64
	.loc	0 37 2                          # strings.c:37:2
.Ltmp23:
	r1 = r8
	w2 = 32
	r3 = .L.str.1 ll
	w5 = 16
	call 165
.Ltmp24:
	.loc	0 38 9                          # strings.c:38:9
.Ltmp25:
	r1 = r8
	w2 = 32
	call hash
.Ltmp26:
	w7 = w0
	.loc	0 39 9                          # strings.c:39:9
.Ltmp27:
	r1 = r8
	w2 = 5
	r3 = .L.str.2 ll
	call 182
.Ltmp28:
	r8 = r0
	r1 = r10
	r1 += -48
	.loc	0 40 2                          # strings.c:40:2
.Ltmp29:
	w2 = 13
	w3 = 7
	call 6
.Ltmp30:
	.loc	0 0 2 is_stmt 0                 # strings.c:0:2
	w1 = 1
	.loc	0 39 38                         # strings.c:39:38
.Ltmp31:
	if r8 == 0 goto LBB0_2
.Ltmp32:
.Ltmp33:
# %bb.1:
	#DEBUG_VALUE: i <- 5
	#DEBUG_VALUE: texts:sum <- $w6
	.loc	0 0 38                          # strings.c:0:38
	w1 = 0
.Ltmp34:
.Ltmp35:
LBB0_2:
	#DEBUG_VALUE: i <- 5
	#DEBUG_VALUE: texts:sum <- $w6
	.loc	0 30 12 is_stmt 1               # strings.c:30:12
.Ltmp36:
	w6 *= 3
.Ltmp37:
.Ltmp38:
	.loc	0 30 18 is_stmt 0               # strings.c:30:18
.Ltmp39:
	w9 <<= 24
	w9 s>>= 24
	.loc	0 30 16                         # strings.c:30:16
.Ltmp40:
	w6 += w9
.Ltmp41:
.Ltmp42:
	#DEBUG_VALUE: texts:sum <- $w6
	#DEBUG_VALUE: i <- 0
	.loc	0 32 13 is_stmt 1               # strings.c:32:13
.Ltmp43:
	w6 *= 5
.Ltmp44:
.Ltmp45:
	.loc	0 32 17 is_stmt 0               # strings.c:32:17
.Ltmp46:
	w2 = *(u32 *)(r10 - 104)
	w6 += w2
.Ltmp47:
.Ltmp48:
	#DEBUG_VALUE: texts:sum <- $w6
	#DEBUG_VALUE: i <- 1
	.loc	0 32 13                         # strings.c:32:13
.Ltmp49:
	w6 *= 5
.Ltmp50:
.Ltmp51:
	.loc	0 32 17 is_stmt 1               # strings.c:32:17
.Ltmp52:
	w2 = *(u32 *)(r10 - 96)
	w6 += w2
.Ltmp53:
.Ltmp54:
	#DEBUG_VALUE: texts:sum <- $w6
	#DEBUG_VALUE: i <- 2
	.loc	0 32 13 is_stmt 0               # strings.c:32:13
.Ltmp55:
	w6 *= 5
.Ltmp56:
.Ltmp57:
	.loc	0 32 17 is_stmt 1               # strings.c:32:17
.Ltmp58:
	w2 = *(u32 *)(r10 - 88)
	w6 += w2
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: texts:sum <- $w6
	#DEBUG_VALUE: i <- 3
	.loc	0 32 13 is_stmt 0               # strings.c:32:13
.Ltmp61:
	w6 *= 5
.Ltmp62:
.Ltmp63:
	.loc	0 32 17 is_stmt 1               # strings.c:32:17
.Ltmp64:
	w2 = *(u32 *)(r10 - 80)
	w6 += w2
.Ltmp65:
.Ltmp66:
	#DEBUG_VALUE: texts:sum <- $w6
	#DEBUG_VALUE: i <- 4
	.loc	0 32 13 is_stmt 0               # strings.c:32:13
.Ltmp67:
	w6 *= 5
.Ltmp68:
.Ltmp69:
	.loc	0 32 17 is_stmt 1               # strings.c:32:17
.Ltmp70:
	w2 = *(u32 *)(r10 - 72)
	w6 += w2
.Ltmp71:
.Ltmp72:
	#DEBUG_VALUE: texts:sum <- $w6
	.loc	0 38 6                          # strings.c:38:6
.Ltmp73:
	w7 += w6
.Ltmp74:
.Ltmp75:
	#DEBUG_VALUE: texts:sum <- $w7
	.loc	0 39 6                          # strings.c:39:6
.Ltmp76:
	w7 += w1
.Ltmp77:
.Ltmp78:
	#DEBUG_VALUE: texts:sum <- $w7
	.loc	0 41 2                          # strings.c:41:2
.Ltmp79:
	w0 = w7
	exit
.Ltmp80:
.Ltmp81:
.Lfunc_end0:
	.size	texts, .Lfunc_end0-texts
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function hash
	.type	hash,@function
hash:                                   # @hash
.Lfunc_begin1:
	.loc	0 15 0                          # strings.c:15:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: hash:text <- $r1
	#DEBUG_VALUE: hash:length <- $w2
	#DEBUG_VALUE: i <- 0
	#DEBUG_VALUE: hash:sum <- 5381
	w0 = 5381
	r3 = 0
.Ltmp82:
	.loc	0 18 2 prologue_end             # strings.c:18:2
.Ltmp83:
.Ltmp84:
	r2 = w2
.Ltmp85:
.Ltmp86:
LBB1_1:                                 # =>This Inner Loop Header: Depth=1
	#DEBUG_VALUE: hash:text <- $r1
	#DEBUG_VALUE: i <- $r3
	#DEBUG_VALUE: hash:sum <- $w0
	.loc	0 19 24                         # strings.c:19:24
.Ltmp87:
	r4 = r1
	r4 += r3
	w4 = *(u8 *)(r4 + 0)
	.loc	0 19 13 is_stmt 0               # strings.c:19:13
.Ltmp88:
	w0 *= 33
.Ltmp89:
.Ltmp90:
	.loc	0 19 18                         # strings.c:19:18
.Ltmp91:
	w0 += w4
.Ltmp92:
.Ltmp93:
	#DEBUG_VALUE: hash:sum <- $w0
	.loc	0 18 42 is_stmt 1               # strings.c:18:42
.Ltmp94:
	r3 += 1
.Ltmp95:
.Ltmp96:
	#DEBUG_VALUE: i <- $r3
	.loc	0 18 2                          # strings.c:18:2
.Ltmp97:
	if r3 < r2 goto LBB1_1
.Ltmp98:
.Ltmp99:
# %bb.2:
	#DEBUG_VALUE: hash:sum <- $w0
	#DEBUG_VALUE: hash:text <- $r1
	.loc	0 20 2                          # strings.c:20:2
.Ltmp100:
	exit
.Ltmp101:
.Ltmp102:
.Lfunc_end1:
	.size	hash, .Lfunc_end1-hash
	.cfi_endproc
                                        # -- End function
	.type	unterminated,@object            # @unterminated
	.section	.rodata,"a",@progbits
	.globl	unterminated
unterminated:
	.ascii	"four"
	.size	unterminated, 4

	.type	wide,@object                    # @wide
	.globl	wide
	.p2align	1, 0x0
wide:
	.short	119                             # 0x77
	.short	239                             # 0xef
	.short	100                             # 0x64
	.short	101                             # 0x65
	.short	0                               # 0x0
	.size	wide, 10

	.type	.L__const.texts.kind,@object    # @__const.texts.kind
	.section	.rodata.str1.1,"aMS",@progbits,1
.L__const.texts.kind:
	.asciz	"kind of %d%%"
	.size	.L__const.texts.kind, 13

	.type	.L.str,@object                  # @.str
.L.str:
	.asciz	"string"
	.size	.L.str, 7

	.type	escapes,@object                 # @escapes
	.section	.rodata,"a",@progbits
escapes:
	.asciz	"tab\tquote\"back\\slash\nbell\007\b\f\r\013\033nul\000after\377\200 S9 ??= \303\244"
	.size	escapes, 53

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%d is no %s"
	.size	.L.str.1, 12

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"42 is"
	.size	.L.str.2, 6

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
	.long	6                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp41-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp50-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp53-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp56-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp62-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp65-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp68-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp71-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp74-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp74-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp41-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp47-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp47-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp53-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp59-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp65-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp65-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	3                               # DW_LLE_startx_length
	.byte	10                              #   start index
	.uleb128 .Ltmp85-.Lfunc_begin1          #   length
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp85-.Lfunc_begin1          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp98-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	10                              #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp85-.Lfunc_begin1          #   ending offset
	.byte	4                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	133                             # 5381
	.byte	42                              # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp89-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp92-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
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
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
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
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
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
	.byte	10                              # Abbreviation Code
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	16                              # Abbreviation Code
	.byte	24                              # DW_TAG_unspecified_parameters
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
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
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
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
	.byte	25                              # Abbreviation Code
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
	.byte	26                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	27                              # Abbreviation Code
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
	.byte	28                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x27c DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	1                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x46:0x5 DW_TAG_const_type
	.long	75                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x4b:0x5 DW_TAG_volatile_type
	.long	80                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x50:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x54:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x58:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	99                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x63:0xc DW_TAG_array_type
	.long	111                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x68:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x6f:0x5 DW_TAG_const_type
	.long	116                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x74:0x5 DW_TAG_volatile_type
	.long	121                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x79:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x7d:0xa DW_TAG_variable
	.long	135                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	7                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x93:0xa DW_TAG_variable
	.long	157                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x9d:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa2:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	12                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa9:0xa DW_TAG_variable
	.long	179                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	3                               # Abbrev [3] 0xb3:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0xb8:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xbf:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	202                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	3                               # Abbrev [3] 0xca:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0xcf:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0xd6:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	3                               # Abbrev [3] 0xe1:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0xe6:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	53                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xed:0xa DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	247                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	203                             # DW_AT_decl_line
	.ascii	"\245\001"                      # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0xf7:0x5 DW_TAG_pointer_type
	.long	252                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xfc:0x1f DW_TAG_subroutine_type
	.long	283                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x101:0x5 DW_TAG_formal_parameter
	.long	287                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x106:0x5 DW_TAG_formal_parameter
	.long	292                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x10b:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x110:0x5 DW_TAG_formal_parameter
	.long	314                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x115:0x5 DW_TAG_formal_parameter
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x11b:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x11f:0x5 DW_TAG_pointer_type
	.long	80                              # DW_AT_type
	.byte	15                              # Abbrev [15] 0x124:0x8 DW_TAG_typedef
	.long	300                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x12c:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x130:0x5 DW_TAG_pointer_type
	.long	309                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x135:0x5 DW_TAG_const_type
	.long	80                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x13a:0x5 DW_TAG_pointer_type
	.long	319                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x13f:0x8 DW_TAG_typedef
	.long	327                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x147:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x14b:0xa DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	341                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	209                             # DW_AT_decl_line
	.ascii	"\266\001"                      # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x155:0x5 DW_TAG_pointer_type
	.long	346                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x15a:0x15 DW_TAG_subroutine_type
	.long	283                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x15f:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x164:0x5 DW_TAG_formal_parameter
	.long	292                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x169:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x16f:0x9 DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	376                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	163                             # DW_AT_decl_line
	.byte	6                               # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x178:0x5 DW_TAG_pointer_type
	.long	381                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x17d:0x11 DW_TAG_subroutine_type
	.long	283                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x182:0x5 DW_TAG_formal_parameter
	.long	304                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x187:0x5 DW_TAG_formal_parameter
	.long	292                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x18c:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x18e:0x8 DW_TAG_typedef
	.long	406                             # DW_AT_type
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x196:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x19a:0x64 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	570                             # DW_AT_type
                                        # DW_AT_external
	.byte	18                              # Abbrev [18] 0x1a9:0x8 DW_TAG_formal_parameter
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	610                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1b1:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.asciz	"\310"
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	574                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1bd:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	56
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	586                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1c8:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	40
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	598                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1d3:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x1dc:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	319                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1e5:0xc DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	20                              # Abbrev [20] 0x1e7:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	22                              # Abbrev [22] 0x1f1:0x6 DW_TAG_call_site
	.long	510                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	22                              # Abbrev [22] 0x1f7:0x6 DW_TAG_call_site
	.long	510                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x1fe:0x3c DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	292                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x20d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	642                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x217:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x220:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	26                              # Abbrev [26] 0x229:0x10 DW_TAG_lexical_block
	.byte	11                              # DW_AT_low_pc
	.long	.Ltmp98-.Ltmp82                 # DW_AT_high_pc
	.byte	20                              # Abbrev [20] 0x22f:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	292                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x23a:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x23e:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x243:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	32                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x24a:0xc DW_TAG_array_type
	.long	80                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x24f:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x256:0xc DW_TAG_array_type
	.long	319                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x25b:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x262:0x5 DW_TAG_pointer_type
	.long	615                             # DW_AT_type
	.byte	27                              # Abbrev [27] 0x267:0xf DW_TAG_structure_type
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	28                              # Abbrev [28] 0x26c:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	630                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x276:0xc DW_TAG_array_type
	.long	319                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x27b:0x6 DW_TAG_subrange_type
	.long	84                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x282:0x5 DW_TAG_pointer_type
	.long	70                              # DW_AT_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	2                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1                               # DW_RLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp9-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp12-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp41-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin0          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges1:
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	10                              #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	136                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"strings.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"unterminated"                  # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=57
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=62
.Linfo_string6:
	.asciz	"wide"                          # string offset=82
.Linfo_string7:
	.asciz	"unsigned short"                # string offset=87
.Linfo_string8:
	.asciz	"LICENSE"                       # string offset=102
.Linfo_string9:
	.asciz	"escapes"                       # string offset=110
.Linfo_string10:
	.asciz	"bpf_snprintf"                  # string offset=118
.Linfo_string11:
	.asciz	"long"                          # string offset=131
.Linfo_string12:
	.asciz	"unsigned int"                  # string offset=136
.Linfo_string13:
	.asciz	"u32"                           # string offset=149
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=153
.Linfo_string15:
	.asciz	"u64"                           # string offset=172
.Linfo_string16:
	.asciz	"bpf_strncmp"                   # string offset=176
.Linfo_string17:
	.asciz	"bpf_trace_printk"              # string offset=188
.Linfo_string18:
	.asciz	"unsigned char"                 # string offset=205
.Linfo_string19:
	.asciz	"u8"                            # string offset=219
.Linfo_string20:
	.asciz	"texts"                         # string offset=222
.Linfo_string21:
	.asciz	"int"                           # string offset=228
.Linfo_string22:
	.asciz	"hash"                          # string offset=232
.Linfo_string23:
	.asciz	"out"                           # string offset=237
.Linfo_string24:
	.asciz	"kind"                          # string offset=241
.Linfo_string25:
	.asciz	"arguments"                     # string offset=246
.Linfo_string26:
	.asciz	"sum"                           # string offset=256
.Linfo_string27:
	.asciz	"i"                             # string offset=260
.Linfo_string28:
	.asciz	"text"                          # string offset=262
.Linfo_string29:
	.asciz	"ctx"                           # string offset=267
.Linfo_string30:
	.asciz	"args"                          # string offset=271
.Linfo_string31:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=276
.Linfo_string32:
	.asciz	"length"                        # string offset=300
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	unterminated
	.quad	wide
	.quad	.L.str
	.quad	.L.str.1
	.quad	.L.str.2
	.quad	LICENSE
	.quad	escapes
	.quad	.Lfunc_begin0
	.quad	.Ltmp5
	.quad	.Ltmp26
	.quad	.Lfunc_begin1
	.quad	.Ltmp82
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	616
	.long	616
	.long	830
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108865                        # 0x4000001
	.long	0
	.long	25
	.long	5
	.long	0                               # 0x0
	.long	30                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	34                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	8
	.long	73
	.long	1
	.long	77                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	81                              # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	7
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	0                               # BTF_KIND_CONST(id = 11)
	.long	167772160                       # 0xa000000
	.long	12
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	13
	.long	577                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	582                             # BTF_KIND_TYPEDEF(id = 14)
	.long	134217728                       # 0x8000000
	.long	15
	.long	586                             # BTF_KIND_INT(id = 15)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 16)
	.long	218103810                       # 0xd000002
	.long	14
	.long	599
	.long	10
	.long	604
	.long	14
	.long	611                             # BTF_KIND_FUNC(id = 17)
	.long	201326592                       # 0xc000000
	.long	16
	.long	0                               # BTF_KIND_ARRAY(id = 18)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	6
	.long	4
	.long	765                             # BTF_KIND_VAR(id = 19)
	.long	234881024                       # 0xe000000
	.long	18
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 20)
	.long	167772160                       # 0xa000000
	.long	21
	.long	0                               # BTF_KIND_VOLATILE(id = 21)
	.long	150994944                       # 0x9000000
	.long	22
	.long	778                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	20
	.long	6
	.long	5
	.long	793                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 25)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	7
	.long	0                               # BTF_KIND_ARRAY(id = 26)
	.long	50331648                        # 0x3000000
	.long	0
	.long	11
	.long	6
	.long	53
	.long	798                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	0
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	12
	.long	0                               # BTF_KIND_ARRAY(id = 29)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	6
	.long	0                               # BTF_KIND_ARRAY(id = 30)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	6
	.long	4
	.long	806                             # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	30
	.long	1
	.long	814                             # BTF_KIND_DATASEC(id = 32)
	.long	251658243                       # 0xf000003
	.long	0
	.long	19
	.long	unterminated
	.long	4
	.long	24
	.long	wide
	.long	10
	.long	27
	.long	escapes
	.long	53
	.long	822                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	31
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=1
	.byte	0
	.ascii	"args"                          # string offset=25
	.byte	0
	.ascii	"u64"                           # string offset=30
	.byte	0
	.ascii	"unsigned long long"            # string offset=34
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=53
	.byte	0
	.ascii	"ctx"                           # string offset=73
	.byte	0
	.ascii	"int"                           # string offset=77
	.byte	0
	.ascii	"texts"                         # string offset=81
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=87
	.byte	0
	.ascii	"./strings.c"                   # string offset=104
	.byte	0
	.ascii	"int texts(struct bpf_raw_tracepoint_args *ctx)" # string offset=116
	.byte	0
	.ascii	"\tchar out[32] = {}, kind[] = \"kind of %d%%\";" # string offset=163
	.byte	0
	.ascii	"\tu32 sum = hash(escapes, sizeof escapes);" # string offset=208
	.byte	0
	.ascii	"\tsum = sum * 3 + unterminated[3];" # string offset=250
	.byte	0
	.ascii	"\t\tsum = sum * 5 + wide[i];"  # string offset=284
	.byte	0
	.ascii	"\tbarrier_var(text);"          # string offset=311
	.byte	0
	.ascii	"\targuments[1] = text;"        # string offset=331
	.byte	0
	.ascii	"\targuments[0] = 42;"          # string offset=353
	.byte	0
	.ascii	"\tbpf_snprintf(out, sizeof out, \"%d is no %s\", arguments, sizeof arguments);" # string offset=373
	.byte	0
	.ascii	"\tsum += hash(out, sizeof out);" # string offset=449
	.byte	0
	.ascii	"\tsum += bpf_strncmp(out, 5, \"42 is\") == 0;" # string offset=480
	.byte	0
	.ascii	"\tbpf_trace_printk(kind, sizeof kind, 7);" # string offset=523
	.byte	0
	.ascii	"\treturn sum;"                 # string offset=564
	.byte	0
	.ascii	"char"                          # string offset=577
	.byte	0
	.ascii	"u32"                           # string offset=582
	.byte	0
	.ascii	"unsigned int"                  # string offset=586
	.byte	0
	.ascii	"text"                          # string offset=599
	.byte	0
	.ascii	"length"                        # string offset=604
	.byte	0
	.ascii	"hash"                          # string offset=611
	.byte	0
	.ascii	".text"                         # string offset=616
	.byte	0
	.ascii	"static __noinline u32 hash(const volatile char *text, u32 length)" # string offset=622
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < length && i < 128; i++)" # string offset=688
	.byte	0
	.ascii	"\t\tsum = sum * 33 + (u8)text[i];" # string offset=733
	.byte	0
	.ascii	"unterminated"                  # string offset=765
	.byte	0
	.ascii	"unsigned short"                # string offset=778
	.byte	0
	.ascii	"wide"                          # string offset=793
	.byte	0
	.ascii	"escapes"                       # string offset=798
	.byte	0
	.ascii	"LICENSE"                       # string offset=806
	.byte	0
	.ascii	".rodata"                       # string offset=814
	.byte	0
	.ascii	"license"                       # string offset=822
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	628
	.long	664
	.long	0
	.long	8                               # FuncInfo
	.long	87                              # FuncInfo section string offset=87
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	616                             # FuncInfo section string offset=616
	.long	1
	.long	.Lfunc_begin1
	.long	17
	.long	16                              # LineInfo
	.long	87                              # LineInfo section string offset=87
	.long	30
	.long	.Lfunc_begin0
	.long	104
	.long	116
	.long	24576                           # Line 24 Col 0
	.long	.Ltmp2
	.long	104
	.long	163
	.long	26631                           # Line 26 Col 7
	.long	.Ltmp3
	.long	104
	.long	163
	.long	26645                           # Line 26 Col 21
	.long	.Ltmp4
	.long	104
	.long	208
	.long	28684                           # Line 28 Col 12
	.long	.Ltmp8
	.long	104
	.long	250
	.long	30738                           # Line 30 Col 18
	.long	.Ltmp11
	.long	104
	.long	284
	.long	32787                           # Line 32 Col 19
	.long	.Ltmp14
	.long	104
	.long	311
	.long	34818                           # Line 34 Col 2
	.long	.Ltmp19
	.long	104
	.long	331
	.long	36879                           # Line 36 Col 15
	.long	.Ltmp22
	.long	104
	.long	353
	.long	35855                           # Line 35 Col 15
	.long	.Ltmp23
	.long	104
	.long	373
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp25
	.long	104
	.long	449
	.long	38921                           # Line 38 Col 9
	.long	.Ltmp27
	.long	104
	.long	480
	.long	39945                           # Line 39 Col 9
	.long	.Ltmp29
	.long	104
	.long	523
	.long	40962                           # Line 40 Col 2
	.long	.Ltmp31
	.long	104
	.long	480
	.long	39974                           # Line 39 Col 38
	.long	.Ltmp36
	.long	104
	.long	250
	.long	30732                           # Line 30 Col 12
	.long	.Ltmp39
	.long	104
	.long	250
	.long	30738                           # Line 30 Col 18
	.long	.Ltmp40
	.long	104
	.long	250
	.long	30736                           # Line 30 Col 16
	.long	.Ltmp43
	.long	104
	.long	284
	.long	32781                           # Line 32 Col 13
	.long	.Ltmp46
	.long	104
	.long	284
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp49
	.long	104
	.long	284
	.long	32781                           # Line 32 Col 13
	.long	.Ltmp52
	.long	104
	.long	284
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp55
	.long	104
	.long	284
	.long	32781                           # Line 32 Col 13
	.long	.Ltmp58
	.long	104
	.long	284
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp61
	.long	104
	.long	284
	.long	32781                           # Line 32 Col 13
	.long	.Ltmp64
	.long	104
	.long	284
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp67
	.long	104
	.long	284
	.long	32781                           # Line 32 Col 13
	.long	.Ltmp70
	.long	104
	.long	284
	.long	32785                           # Line 32 Col 17
	.long	.Ltmp73
	.long	104
	.long	449
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp76
	.long	104
	.long	480
	.long	39942                           # Line 39 Col 6
	.long	.Ltmp79
	.long	104
	.long	564
	.long	41986                           # Line 41 Col 2
	.long	616                             # LineInfo section string offset=616
	.long	8
	.long	.Lfunc_begin1
	.long	104
	.long	622
	.long	14336                           # Line 14 Col 0
	.long	.Ltmp84
	.long	104
	.long	688
	.long	18434                           # Line 18 Col 2
	.long	.Ltmp87
	.long	104
	.long	733
	.long	19480                           # Line 19 Col 24
	.long	.Ltmp88
	.long	104
	.long	733
	.long	19469                           # Line 19 Col 13
	.long	.Ltmp91
	.long	104
	.long	733
	.long	19474                           # Line 19 Col 18
	.long	.Ltmp94
	.long	104
	.long	688
	.long	18474                           # Line 18 Col 42
	.long	.Ltmp97
	.long	104
	.long	688
	.long	18434                           # Line 18 Col 2
	.long	.Ltmp100
	.long	104
	.long	564
	.long	20482                           # Line 20 Col 2
	.addrsig
	.addrsig_sym texts
	.addrsig_sym unterminated
	.addrsig_sym wide
	.addrsig_sym escapes
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
