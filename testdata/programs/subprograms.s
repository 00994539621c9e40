	.file	"subprograms.c"
	.file	0 "." "subprograms.c" md5 0x10485163d3d4645f13c2970f683b1517
	.text
	.globl	five                            # -- Begin function five
	.p2align	3
	.type	five,@function
five:                                   # @five
.Lfunc_begin0:
	.loc	0 16 0                          # subprograms.c:16:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: five:a <- $r1
	#DEBUG_VALUE: five:b <- $w2
	#DEBUG_VALUE: five:c <- $w3
	#DEBUG_VALUE: five:d <- $w4
	#DEBUG_VALUE: five:e <- $w5
	w0 = w3
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: five:c <- $w0
	.loc	0 18 15 prologue_end            # subprograms.c:18:15
.Ltmp2:
	w2 <<= 1
.Ltmp3:
.Ltmp4:
	.loc	0 18 23 is_stmt 0               # subprograms.c:18:23
.Ltmp5:
	w0 *= 3
.Ltmp6:
.Ltmp7:
	.loc	0 18 9                          # subprograms.c:18:9
.Ltmp8:
	w0 += w2
	.loc	0 18 31                         # subprograms.c:18:31
.Ltmp9:
	w4 <<= 2
.Ltmp10:
.Ltmp11:
	.loc	0 18 9                          # subprograms.c:18:9
.Ltmp12:
	w0 += w4
	.loc	0 18 39                         # subprograms.c:18:39
.Ltmp13:
	w5 *= 5
.Ltmp14:
.Ltmp15:
	.loc	0 18 9                          # subprograms.c:18:9
.Ltmp16:
	w0 += w5
	.loc	0 17 2 is_stmt 1                # subprograms.c:17:2
	#APP
	#NO_APP
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: five:a <- $r1
	.loc	0 18 9                          # subprograms.c:18:9
	w0 += w1
	.loc	0 18 2 is_stmt 0                # subprograms.c:18:2
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end0:
	.size	five, .Lfunc_end0-five
	.cfi_endproc
                                        # -- End function
	.weak	wide                            # -- Begin function wide
	.p2align	3
	.type	wide,@function
wide:                                   # @wide
.Lfunc_begin1:
	.loc	0 22 0 is_stmt 1                # subprograms.c:22:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: wide:x <- $r1
	r0 = r1
.Ltmp22:
.Ltmp23:
	#DEBUG_VALUE: wide:x <- $r0
	.loc	0 23 2 prologue_end             # subprograms.c:23:2
	#APP
	#NO_APP
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: wide:x <- $r0
	.loc	0 24 17                         # subprograms.c:24:17
.Ltmp26:
	r0 <<= 1
.Ltmp27:
.Ltmp28:
	r0 <<= 32
	r0 >>= 32
	.loc	0 24 2 is_stmt 0                # subprograms.c:24:2
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end1:
	.size	wide, .Lfunc_end1-wide
	.cfi_endproc
                                        # -- End function
	.hidden	nested                          # -- Begin function nested
	.globl	nested
	.p2align	3
	.type	nested,@function
nested:                                 # @nested
.Lfunc_begin2:
	.loc	0 28 0 is_stmt 1                # subprograms.c:28:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: nested:x <- $r1
	r6 = r1
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: nested:x <- $r6
	.loc	0 29 9 prologue_end             # subprograms.c:29:9
.Ltmp34:
	call square
.Ltmp35:
	.loc	0 29 9                          # subprograms.c:29:9
	r7 = r0
	.loc	0 29 21 is_stmt 0               # subprograms.c:29:21
.Ltmp36:
	r1 = r6
	w2 = 1
	w3 = 1
	w4 = 1
	w5 = 1
	call five
.Ltmp37:
	.loc	0 29 9 is_stmt 1                # subprograms.c:29:9
.Ltmp38:
	w0 += w7
	.loc	0 29 2 is_stmt 0                # subprograms.c:29:2
.Ltmp39:
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end2:
	.size	nested, .Lfunc_end2-nested
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function square
	.type	square,@function
square:                                 # @square
.Lfunc_begin3:
	.loc	0 10 0 is_stmt 1                # subprograms.c:10:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: square:x <- $r1
	r0 = r1
.Ltmp42:
.Ltmp43:
	#DEBUG_VALUE: square:x <- $r0
	.loc	0 11 2 prologue_end             # subprograms.c:11:2
	#APP
	#NO_APP
.Ltmp44:
.Ltmp45:
	#DEBUG_VALUE: square:x <- $r0
	.loc	0 12 11                         # subprograms.c:12:11
.Ltmp46:
	r0 *= r0
.Ltmp47:
.Ltmp48:
	.loc	0 12 2 is_stmt 0                # subprograms.c:12:2
.Ltmp49:
	exit
.Ltmp50:
.Ltmp51:
.Lfunc_end3:
	.size	square, .Lfunc_end3-square
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	entry                           # -- Begin function entry
	.p2align	3
	.type	entry,@function
entry:                                  # @entry
.Lfunc_begin4:
	.loc	0 39 0 is_stmt 1                # subprograms.c:39:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: entry:skb <- $r1
	*(u64 *)(r10 - 8) = r1
.Ltmp52:
.Ltmp53:
	#DEBUG_VALUE: entry:skb <- [DW_OP_plus_uconst 16] [$r10+0]
	#DEBUG_VALUE: i <- 0
	#DEBUG_VALUE: entry:sum <- 0
	.loc	0 43 10 prologue_end            # subprograms.c:43:10
.Ltmp54:
	r1 = 0
	call square
.Ltmp55:
	.loc	0 43 10                         # subprograms.c:43:10
	r6 = r0
.Ltmp56:
.Ltmp57:
	#DEBUG_VALUE: i <- 1
	r1 = 1
	call square
.Ltmp58:
	.loc	0 43 10                         # subprograms.c:43:10
	*(u64 *)(r10 - 16) = r0
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: i <- 2
	r1 = 2
	call square
.Ltmp61:
	.loc	0 43 10                         # subprograms.c:43:10
	*(u64 *)(r10 - 24) = r0
.Ltmp62:
.Ltmp63:
	#DEBUG_VALUE: i <- 3
	r1 = 3
	call square
.Ltmp64:
	r7 = r0
.Ltmp65:
.Ltmp66:
	#DEBUG_VALUE: i <- 4
	.loc	0 44 9                          # subprograms.c:44:9
.Ltmp67:
	r1 = 30
	call nested
.Ltmp68:
	w8 = w0
.Ltmp69:
.Ltmp70:
	#DEBUG_VALUE: entry:sum <- undef
	.loc	0 45 9                          # subprograms.c:45:9
.Ltmp71:
	r1 = 100
	call wide
.Ltmp72:
	r9 = r0
	.loc	0 46 9                          # subprograms.c:46:9
.Ltmp73:
	r1 = 1
	w2 = 2
	w3 = 3
	w4 = 1
	w5 = 1
	call five
.Ltmp74:
.Ltmp75:
	#DEBUG_VALUE: entry:sum <- $w6
	.loc	0 43 7                          # subprograms.c:43:7
.Ltmp76:
	r1 = *(u64 *)(r10 - 16)
	w6 += w1
.Ltmp77:
.Ltmp78:
	#DEBUG_VALUE: entry:sum <- $w6
	.loc	0 43 7                          # subprograms.c:43:7
.Ltmp79:
	r1 = *(u64 *)(r10 - 24)
	w6 += w1
.Ltmp80:
.Ltmp81:
	#DEBUG_VALUE: entry:sum <- $w6
	.loc	0 43 7                          # subprograms.c:43:7
.Ltmp82:
	w6 += w7
.Ltmp83:
.Ltmp84:
	#DEBUG_VALUE: entry:sum <- $w6
	.loc	0 44 6                          # subprograms.c:44:6
.Ltmp85:
	w6 += w8
.Ltmp86:
.Ltmp87:
	.loc	0 45 6                          # subprograms.c:45:6
.Ltmp88:
	w6 += w9
	.loc	0 46 6                          # subprograms.c:46:6
.Ltmp89:
	w6 += w0
	.loc	0 47 15                         # subprograms.c:47:15
.Ltmp90:
	r1 = *(u64 *)(r10 - 8)
.Ltmp91:
.Ltmp92:
	#DEBUG_VALUE: entry:skb <- $r1
	call length
.Ltmp93:
.Ltmp94:
	.loc	0 47 13                         # subprograms.c:47:13
.Ltmp95:
	w6 += w0
	.loc	0 47 29 is_stmt 0               # subprograms.c:47:29
.Ltmp96:
	r1 = 5
	call square
.Ltmp97:
	.loc	0 47 9 is_stmt 1                # subprograms.c:47:9
.Ltmp98:
	w6 += w0
	w6 += 3
	.loc	0 47 2 is_stmt 0                # subprograms.c:47:2
.Ltmp99:
	w0 = w6
	exit
.Ltmp100:
.Ltmp101:
.Lfunc_end4:
	.size	entry, .Lfunc_end4-entry
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function length
	.type	length,@function
length:                                 # @length
.Lfunc_begin5:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: length:skb <- $r1
	.loc	0 34 14 prologue_end is_stmt 1  # subprograms.c:34:14
.Ltmp102:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 34 2 is_stmt 0                # subprograms.c:34:2
.Ltmp103:
	exit
.Ltmp104:
.Ltmp105:
.Lfunc_end5:
	.size	length, .Lfunc_end5-length
	.cfi_endproc
                                        # -- End function
	.section	socket,"ax",@progbits
	.globl	other                           # -- Begin function other
	.p2align	3
	.type	other,@function
other:                                  # @other
.Lfunc_begin6:
	.cfi_startproc
# %bb.0:
	.loc	0 53 9 prologue_end is_stmt 1   # subprograms.c:53:9
.Ltmp106:
	r1 = 5
	call square
.Ltmp107:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 53 2                          # subprograms.c:53:2
.Ltmp108:
	exit
.Ltmp109:
.Ltmp110:
.Lfunc_end6:
	.size	other, .Lfunc_end6-other
	.cfi_endproc
                                        # -- End function
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	10                              # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
	.long	.Ldebug_loc9-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3                               # DW_LLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Ltmp3-.Lfunc_begin0           #   length
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp6-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	3                               # DW_LLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Ltmp10-.Lfunc_begin0          #   length
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	3                               # DW_LLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Ltmp14-.Lfunc_begin0          #   length
	.byte	1                               # Loc expr size
	.byte	85                              # DW_OP_reg5
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp22-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp22-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp27-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin3-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp42-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp42-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp47-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin4-.Lfunc_begin4    #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin4          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp52-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp91-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp91-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp93-.Lfunc_begin4          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc8:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp52-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp56-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp56-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp59-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp62-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp62-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp65-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp65-.Lfunc_begin4          #   starting offset
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc9:
	.byte	1                               # DW_LLE_base_addressx
	.byte	7                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp52-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp69-.Lfunc_begin4          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp74-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp86-.Lfunc_begin4          #   ending offset
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x2d1 DW_TAG_compile_unit
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
	.byte	56                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x4e:0x3e DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	383                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x5d:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	395                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x67:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x70:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x79:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x82:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x8c:0x19 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	395                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x9b:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	395                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xa5:0x25 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	383                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xb4:0x9 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	395                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xbd:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0xc3:0x6 DW_TAG_call_site
	.long	78                              # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xca:0x19 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	395                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xd9:0x9 DW_TAG_formal_parameter
	.byte	6                               # DW_AT_location
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	395                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xe3:0x64 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	407                             # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0xf2:0x9 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	411                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xfb:0x9 DW_TAG_variable
	.byte	9                               # DW_AT_location
	.byte	59                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x104:0xc DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	12                              # Abbrev [12] 0x106:0x9 DW_TAG_variable
	.byte	8                               # DW_AT_location
	.byte	58                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	395                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x110:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	8                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x116:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	9                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x11c:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	10                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x122:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	11                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x128:0x6 DW_TAG_call_site
	.long	165                             # DW_AT_call_origin
	.byte	12                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x12e:0x6 DW_TAG_call_site
	.long	140                             # DW_AT_call_origin
	.byte	13                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x134:0x6 DW_TAG_call_site
	.long	78                              # DW_AT_call_origin
	.byte	14                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x13a:0x6 DW_TAG_call_site
	.long	327                             # DW_AT_call_origin
	.byte	15                              # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x140:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	16                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x147:0x1a DW_TAG_subprogram
	.byte	17                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	407                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x156:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	411                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x161:0x1e DW_TAG_subprogram
	.byte	18                              # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	407                             # DW_AT_type
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0x170:0x8 DW_TAG_formal_parameter
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.long	411                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x178:0x6 DW_TAG_call_site
	.long	202                             # DW_AT_call_origin
	.byte	19                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x17f:0x8 DW_TAG_typedef
	.long	391                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x187:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x18b:0x8 DW_TAG_typedef
	.long	403                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x193:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x197:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x19b:0x5 DW_TAG_pointer_type
	.long	416                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x1a0:0x11d DW_TAG_structure_type
	.byte	57                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x1a5:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ae:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1b7:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1c0:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1c9:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1d2:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1db:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1e4:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ed:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1f6:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ff:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x208:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x211:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	701                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x21a:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x223:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x22c:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x235:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x23e:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x247:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x250:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x259:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x262:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	713                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x26b:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	713                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x274:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x27d:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x286:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x28f:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x298:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x2a1:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x2aa:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	383                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x2b3:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	725                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	136                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2bd:0xc DW_TAG_array_type
	.long	383                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2c2:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2c9:0xc DW_TAG_array_type
	.long	383                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2ce:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x2d5:0x5 DW_TAG_pointer_type
	.long	730                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x2da:0x2 DW_TAG_structure_type
	.byte	56                              # DW_AT_name
                                        # DW_AT_declaration
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
	.uleb128 .Ltmp52-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp65-.Lfunc_begin4          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp74-.Lfunc_begin4          #   starting offset
	.uleb128 .Ltmp83-.Lfunc_begin4          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges1:
	.byte	1                               # DW_RLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end3-.Lfunc_begin0      #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin5-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end5-.Lfunc_begin0      #   ending offset
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	18                              #   start index
	.uleb128 .Lfunc_end6-.Lfunc_begin6      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	244                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"subprograms.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=48
.Linfo_string4:
	.asciz	"char"                          # string offset=56
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=61
.Linfo_string6:
	.asciz	"five"                          # string offset=81
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=86
.Linfo_string8:
	.asciz	"u32"                           # string offset=99
.Linfo_string9:
	.asciz	"wide"                          # string offset=103
.Linfo_string10:
	.asciz	"unsigned long long"            # string offset=108
.Linfo_string11:
	.asciz	"u64"                           # string offset=127
.Linfo_string12:
	.asciz	"nested"                        # string offset=131
.Linfo_string13:
	.asciz	"square"                        # string offset=138
.Linfo_string14:
	.asciz	"entry"                         # string offset=145
.Linfo_string15:
	.asciz	"int"                           # string offset=151
.Linfo_string16:
	.asciz	"length"                        # string offset=155
.Linfo_string17:
	.asciz	"other"                         # string offset=162
.Linfo_string18:
	.asciz	"a"                             # string offset=168
.Linfo_string19:
	.asciz	"b"                             # string offset=170
.Linfo_string20:
	.asciz	"c"                             # string offset=172
.Linfo_string21:
	.asciz	"d"                             # string offset=174
.Linfo_string22:
	.asciz	"e"                             # string offset=176
.Linfo_string23:
	.asciz	"x"                             # string offset=178
.Linfo_string24:
	.asciz	"skb"                           # string offset=180
.Linfo_string25:
	.asciz	"len"                           # string offset=184
.Linfo_string26:
	.asciz	"pkt_type"                      # string offset=188
.Linfo_string27:
	.asciz	"mark"                          # string offset=197
.Linfo_string28:
	.asciz	"queue_mapping"                 # string offset=202
.Linfo_string29:
	.asciz	"protocol"                      # string offset=216
.Linfo_string30:
	.asciz	"vlan_present"                  # string offset=225
.Linfo_string31:
	.asciz	"vlan_tci"                      # string offset=238
.Linfo_string32:
	.asciz	"vlan_proto"                    # string offset=247
.Linfo_string33:
	.asciz	"priority"                      # string offset=258
.Linfo_string34:
	.asciz	"ingress_ifindex"               # string offset=267
.Linfo_string35:
	.asciz	"ifindex"                       # string offset=283
.Linfo_string36:
	.asciz	"tc_index"                      # string offset=291
.Linfo_string37:
	.asciz	"cb"                            # string offset=300
.Linfo_string38:
	.asciz	"hash"                          # string offset=303
.Linfo_string39:
	.asciz	"tc_classid"                    # string offset=308
.Linfo_string40:
	.asciz	"data"                          # string offset=319
.Linfo_string41:
	.asciz	"data_end"                      # string offset=324
.Linfo_string42:
	.asciz	"napi_id"                       # string offset=333
.Linfo_string43:
	.asciz	"family"                        # string offset=341
.Linfo_string44:
	.asciz	"remote_ip4"                    # string offset=348
.Linfo_string45:
	.asciz	"local_ip4"                     # string offset=359
.Linfo_string46:
	.asciz	"remote_ip6"                    # string offset=369
.Linfo_string47:
	.asciz	"local_ip6"                     # string offset=380
.Linfo_string48:
	.asciz	"remote_port"                   # string offset=390
.Linfo_string49:
	.asciz	"local_port"                    # string offset=402
.Linfo_string50:
	.asciz	"data_meta"                     # string offset=413
.Linfo_string51:
	.asciz	"flow_keys"                     # string offset=423
.Linfo_string52:
	.asciz	"tstamp"                        # string offset=433
.Linfo_string53:
	.asciz	"wire_len"                      # string offset=440
.Linfo_string54:
	.asciz	"gso_segs"                      # string offset=449
.Linfo_string55:
	.asciz	"sk"                            # string offset=458
.Linfo_string56:
	.asciz	"bpf_sock"                      # string offset=461
.Linfo_string57:
	.asciz	"__sk_buff"                     # string offset=470
.Linfo_string58:
	.asciz	"i"                             # string offset=480
.Linfo_string59:
	.asciz	"sum"                           # string offset=482
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp35
	.quad	.Ltmp37
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp55
	.quad	.Ltmp58
	.quad	.Ltmp61
	.quad	.Ltmp64
	.quad	.Ltmp68
	.quad	.Ltmp72
	.quad	.Ltmp74
	.quad	.Ltmp93
	.quad	.Ltmp97
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Ltmp107
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	892
	.long	892
	.long	1048
	.long	1                               # BTF_KIND_TYPEDEF(id = 1)
	.long	134217728                       # 0x8000000
	.long	2
	.long	5                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	24                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	28                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103813                       # 0xd000005
	.long	3
	.long	41
	.long	1
	.long	43
	.long	3
	.long	45
	.long	3
	.long	47
	.long	3
	.long	49
	.long	3
	.long	51                              # BTF_KIND_FUNC(id = 6)
	.long	201326593                       # 0xc000001
	.long	5
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	1
	.long	176
	.long	1
	.long	178                             # BTF_KIND_FUNC(id = 8)
	.long	201326593                       # 0xc000001
	.long	7
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103809                       # 0xd000001
	.long	3
	.long	176
	.long	1
	.long	240                             # BTF_KIND_FUNC(id = 10)
	.long	201326593                       # 0xc000001
	.long	9
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 11)
	.long	218103809                       # 0xd000001
	.long	1
	.long	176
	.long	1
	.long	326                             # BTF_KIND_FUNC(id = 12)
	.long	201326592                       # 0xc000000
	.long	11
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	14
	.long	384                             # BTF_KIND_STRUCT(id = 14)
	.long	67108895                        # 0x400001f
	.long	176
	.long	394
	.long	3
	.long	0                               # 0x0
	.long	398
	.long	3
	.long	32                              # 0x20
	.long	407
	.long	3
	.long	64                              # 0x40
	.long	412
	.long	3
	.long	96                              # 0x60
	.long	426
	.long	3
	.long	128                             # 0x80
	.long	435
	.long	3
	.long	160                             # 0xa0
	.long	448
	.long	3
	.long	192                             # 0xc0
	.long	457
	.long	3
	.long	224                             # 0xe0
	.long	468
	.long	3
	.long	256                             # 0x100
	.long	477
	.long	3
	.long	288                             # 0x120
	.long	493
	.long	3
	.long	320                             # 0x140
	.long	501
	.long	3
	.long	352                             # 0x160
	.long	510
	.long	15
	.long	384                             # 0x180
	.long	513
	.long	3
	.long	544                             # 0x220
	.long	518
	.long	3
	.long	576                             # 0x240
	.long	529
	.long	3
	.long	608                             # 0x260
	.long	534
	.long	3
	.long	640                             # 0x280
	.long	543
	.long	3
	.long	672                             # 0x2a0
	.long	551
	.long	3
	.long	704                             # 0x2c0
	.long	558
	.long	3
	.long	736                             # 0x2e0
	.long	569
	.long	3
	.long	768                             # 0x300
	.long	579
	.long	17
	.long	800                             # 0x320
	.long	590
	.long	17
	.long	928                             # 0x3a0
	.long	600
	.long	3
	.long	1056                            # 0x420
	.long	612
	.long	3
	.long	1088                            # 0x440
	.long	623
	.long	3
	.long	1120                            # 0x460
	.long	633
	.long	1
	.long	1152                            # 0x480
	.long	643
	.long	1
	.long	1216                            # 0x4c0
	.long	650
	.long	3
	.long	1280                            # 0x500
	.long	659
	.long	3
	.long	1312                            # 0x520
	.long	668
	.long	18
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	16
	.long	5
	.long	671                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	16
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	691                             # BTF_KIND_FWD(id = 19)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103809                       # 0xd000001
	.long	21
	.long	700
	.long	13
	.long	704                             # BTF_KIND_INT(id = 21)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	708                             # BTF_KIND_FUNC(id = 22)
	.long	201326593                       # 0xc000001
	.long	20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103809                       # 0xd000001
	.long	21
	.long	700
	.long	13
	.long	970                             # BTF_KIND_FUNC(id = 24)
	.long	201326592                       # 0xc000000
	.long	23
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103809                       # 0xd000001
	.long	21
	.long	700
	.long	13
	.long	995                             # BTF_KIND_FUNC(id = 26)
	.long	201326593                       # 0xc000001
	.long	25
	.long	1027                            # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 28)
	.long	50331648                        # 0x3000000
	.long	0
	.long	27
	.long	16
	.long	4
	.long	1032                            # BTF_KIND_VAR(id = 29)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	1040                            # BTF_KIND_DATASEC(id = 30)
	.long	251658241                       # 0xf000001
	.long	0
	.long	29
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.ascii	"u32"                           # string offset=24
	.byte	0
	.ascii	"unsigned int"                  # string offset=28
	.byte	0
	.byte	97                              # string offset=41
	.byte	0
	.byte	98                              # string offset=43
	.byte	0
	.byte	99                              # string offset=45
	.byte	0
	.byte	100                             # string offset=47
	.byte	0
	.byte	101                             # string offset=49
	.byte	0
	.ascii	"five"                          # string offset=51
	.byte	0
	.ascii	".text"                         # string offset=56
	.byte	0
	.ascii	"./subprograms.c"               # string offset=62
	.byte	0
	.ascii	"__noinline u32 five(u64 a, u32 b, u32 c, u32 d, u32 e)" # string offset=78
	.byte	0
	.ascii	"\treturn a + 2 * b + 3 * c + 4 * d + 5 * e;" # string offset=133
	.byte	0
	.byte	120                             # string offset=176
	.byte	0
	.ascii	"wide"                          # string offset=178
	.byte	0
	.ascii	"__weak __noinline u64 wide(u64 x)" # string offset=183
	.byte	0
	.ascii	"\treturn x << 33 >> 32;"       # string offset=217
	.byte	0
	.ascii	"nested"                        # string offset=240
	.byte	0
	.ascii	"__hidden __noinline u32 nested(u64 x)" # string offset=247
	.byte	0
	.ascii	"\treturn square(x) + five(x, 1, 1, 1, 1);" # string offset=285
	.byte	0
	.ascii	"square"                        # string offset=326
	.byte	0
	.ascii	"static __noinline u64 square(u64 x)" # string offset=333
	.byte	0
	.ascii	"\treturn x * x;"               # string offset=369
	.byte	0
	.ascii	"__sk_buff"                     # string offset=384
	.byte	0
	.ascii	"len"                           # string offset=394
	.byte	0
	.ascii	"pkt_type"                      # string offset=398
	.byte	0
	.ascii	"mark"                          # string offset=407
	.byte	0
	.ascii	"queue_mapping"                 # string offset=412
	.byte	0
	.ascii	"protocol"                      # string offset=426
	.byte	0
	.ascii	"vlan_present"                  # string offset=435
	.byte	0
	.ascii	"vlan_tci"                      # string offset=448
	.byte	0
	.ascii	"vlan_proto"                    # string offset=457
	.byte	0
	.ascii	"priority"                      # string offset=468
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=477
	.byte	0
	.ascii	"ifindex"                       # string offset=493
	.byte	0
	.ascii	"tc_index"                      # string offset=501
	.byte	0
	.ascii	"cb"                            # string offset=510
	.byte	0
	.ascii	"hash"                          # string offset=513
	.byte	0
	.ascii	"tc_classid"                    # string offset=518
	.byte	0
	.ascii	"data"                          # string offset=529
	.byte	0
	.ascii	"data_end"                      # string offset=534
	.byte	0
	.ascii	"napi_id"                       # string offset=543
	.byte	0
	.ascii	"family"                        # string offset=551
	.byte	0
	.ascii	"remote_ip4"                    # string offset=558
	.byte	0
	.ascii	"local_ip4"                     # string offset=569
	.byte	0
	.ascii	"remote_ip6"                    # string offset=579
	.byte	0
	.ascii	"local_ip6"                     # string offset=590
	.byte	0
	.ascii	"remote_port"                   # string offset=600
	.byte	0
	.ascii	"local_port"                    # string offset=612
	.byte	0
	.ascii	"data_meta"                     # string offset=623
	.byte	0
	.ascii	"flow_keys"                     # string offset=633
	.byte	0
	.ascii	"tstamp"                        # string offset=643
	.byte	0
	.ascii	"wire_len"                      # string offset=650
	.byte	0
	.ascii	"gso_segs"                      # string offset=659
	.byte	0
	.ascii	"sk"                            # string offset=668
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=671
	.byte	0
	.ascii	"bpf_sock"                      # string offset=691
	.byte	0
	.ascii	"skb"                           # string offset=700
	.byte	0
	.ascii	"int"                           # string offset=704
	.byte	0
	.ascii	"entry"                         # string offset=708
	.byte	0
	.ascii	"tc"                            # string offset=714
	.byte	0
	.ascii	"int entry(struct __sk_buff *skb)" # string offset=717
	.byte	0
	.ascii	"\t\tsum += square(i); // 14"   # string offset=750
	.byte	0
	.ascii	"\tsum += nested(30); // 900 + 30 + 14 = 944, 958" # string offset=776
	.byte	0
	.ascii	"\tsum += wide(100); // 200, 1158" # string offset=824
	.byte	0
	.ascii	"\tsum += five(1, 2, 3, 1, 1) - 4; // 23 - 4 = 19, 1177" # string offset=856
	.byte	0
	.ascii	"\treturn sum + length(skb) + square(5) + 7; // + 64 + 25 + 7" # string offset=910
	.byte	0
	.ascii	"length"                        # string offset=970
	.byte	0
	.ascii	"\treturn skb->len;"            # string offset=977
	.byte	0
	.ascii	"other"                         # string offset=995
	.byte	0
	.ascii	"socket"                        # string offset=1001
	.byte	0
	.ascii	"\treturn square(5);"           # string offset=1008
	.byte	0
	.ascii	"char"                          # string offset=1027
	.byte	0
	.ascii	"LICENSE"                       # string offset=1032
	.byte	0
	.ascii	"license"                       # string offset=1040
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	84
	.long	84
	.long	668
	.long	752
	.long	0
	.long	8                               # FuncInfo
	.long	56                              # FuncInfo section string offset=56
	.long	5
	.long	.Lfunc_begin0
	.long	6
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	10
	.long	.Lfunc_begin3
	.long	12
	.long	.Lfunc_begin5
	.long	24
	.long	714                             # FuncInfo section string offset=714
	.long	1
	.long	.Lfunc_begin4
	.long	22
	.long	1001                            # FuncInfo section string offset=1001
	.long	1
	.long	.Lfunc_begin6
	.long	26
	.long	16                              # LineInfo
	.long	56                              # LineInfo section string offset=56
	.long	22
	.long	.Lfunc_begin0
	.long	62
	.long	78
	.long	15360                           # Line 15 Col 0
	.long	.Ltmp2
	.long	62
	.long	133
	.long	18447                           # Line 18 Col 15
	.long	.Ltmp5
	.long	62
	.long	133
	.long	18455                           # Line 18 Col 23
	.long	.Ltmp8
	.long	62
	.long	133
	.long	18441                           # Line 18 Col 9
	.long	.Ltmp9
	.long	62
	.long	133
	.long	18463                           # Line 18 Col 31
	.long	.Ltmp12
	.long	62
	.long	133
	.long	18441                           # Line 18 Col 9
	.long	.Ltmp13
	.long	62
	.long	133
	.long	18471                           # Line 18 Col 39
	.long	.Ltmp16
	.long	62
	.long	133
	.long	18441                           # Line 18 Col 9
	.long	.Ltmp19
	.long	62
	.long	133
	.long	18434                           # Line 18 Col 2
	.long	.Lfunc_begin1
	.long	62
	.long	183
	.long	21504                           # Line 21 Col 0
	.long	.Ltmp26
	.long	62
	.long	217
	.long	24593                           # Line 24 Col 17
	.long	.Ltmp29
	.long	62
	.long	217
	.long	24578                           # Line 24 Col 2
	.long	.Lfunc_begin2
	.long	62
	.long	247
	.long	27648                           # Line 27 Col 0
	.long	.Ltmp34
	.long	62
	.long	285
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp36
	.long	62
	.long	285
	.long	29717                           # Line 29 Col 21
	.long	.Ltmp38
	.long	62
	.long	285
	.long	29705                           # Line 29 Col 9
	.long	.Ltmp39
	.long	62
	.long	285
	.long	29698                           # Line 29 Col 2
	.long	.Lfunc_begin3
	.long	62
	.long	333
	.long	9216                            # Line 9 Col 0
	.long	.Ltmp46
	.long	62
	.long	369
	.long	12299                           # Line 12 Col 11
	.long	.Ltmp49
	.long	62
	.long	369
	.long	12290                           # Line 12 Col 2
	.long	.Ltmp102
	.long	62
	.long	977
	.long	34830                           # Line 34 Col 14
	.long	.Ltmp103
	.long	62
	.long	977
	.long	34818                           # Line 34 Col 2
	.long	714                             # LineInfo section string offset=714
	.long	16
	.long	.Lfunc_begin4
	.long	62
	.long	717
	.long	38912                           # Line 38 Col 0
	.long	.Ltmp54
	.long	62
	.long	750
	.long	44042                           # Line 43 Col 10
	.long	.Ltmp67
	.long	62
	.long	776
	.long	45065                           # Line 44 Col 9
	.long	.Ltmp71
	.long	62
	.long	824
	.long	46089                           # Line 45 Col 9
	.long	.Ltmp73
	.long	62
	.long	856
	.long	47113                           # Line 46 Col 9
	.long	.Ltmp76
	.long	62
	.long	750
	.long	44039                           # Line 43 Col 7
	.long	.Ltmp79
	.long	62
	.long	750
	.long	44039                           # Line 43 Col 7
	.long	.Ltmp82
	.long	62
	.long	750
	.long	44039                           # Line 43 Col 7
	.long	.Ltmp85
	.long	62
	.long	776
	.long	45062                           # Line 44 Col 6
	.long	.Ltmp88
	.long	62
	.long	824
	.long	46086                           # Line 45 Col 6
	.long	.Ltmp89
	.long	62
	.long	856
	.long	47110                           # Line 46 Col 6
	.long	.Ltmp90
	.long	62
	.long	910
	.long	48143                           # Line 47 Col 15
	.long	.Ltmp95
	.long	62
	.long	910
	.long	48141                           # Line 47 Col 13
	.long	.Ltmp96
	.long	62
	.long	910
	.long	48157                           # Line 47 Col 29
	.long	.Ltmp98
	.long	62
	.long	910
	.long	48137                           # Line 47 Col 9
	.long	.Ltmp99
	.long	62
	.long	910
	.long	48130                           # Line 47 Col 2
	.long	1001                            # LineInfo section string offset=1001
	.long	2
	.long	.Ltmp106
	.long	62
	.long	1008
	.long	54281                           # Line 53 Col 9
	.long	.Ltmp108
	.long	62
	.long	1008
	.long	54274                           # Line 53 Col 2
	.addrsig
	.addrsig_sym entry
	.addrsig_sym other
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
