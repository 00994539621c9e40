	.file	"packet.c"
	.file	0 "." "packet.c" md5 0x865c9b847ba95fd526aeb5bcc40fb153
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	parse                           # -- Begin function parse
	.p2align	3
	.type	parse,@function
parse:                                  # @parse
.Lfunc_begin0:
	.loc	0 19 0                          # packet.c:19:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: parse:ctx <- $r1
	w0 = 0
.Ltmp0:
	.loc	0 20 66 prologue_end            # packet.c:20:66
.Ltmp1:
.Ltmp2:
	w2 = *(u32 *)(r1 + 4)
.Ltmp3:
.Ltmp4:
	#DEBUG_VALUE: parse:end <- $r2
	.loc	0 20 34                         # packet.c:20:34
.Ltmp5:
	w1 = *(u32 *)(r1 + 0)
.Ltmp6:
.Ltmp7:
	#DEBUG_VALUE: parse:data <- $r1
	#DEBUG_VALUE: parse:ethernet <- $r1
	#DEBUG_VALUE: parse:words <- [DW_OP_plus_uconst 14, DW_OP_stack_value] $r1
	#DEBUG_VALUE: parse:sum <- 0
	.loc	0 25 21                         # packet.c:25:21
.Ltmp8:
	r3 = r1
	r3 += 64
	.loc	0 25 27 is_stmt 0               # packet.c:25:27
.Ltmp9:
	if r3 > r2 goto LBB0_2
.Ltmp10:
.Ltmp11:
# %bb.1:
	#DEBUG_VALUE: parse:sum <- 0
	#DEBUG_VALUE: parse:words <- [DW_OP_plus_uconst 14, DW_OP_stack_value] $r1
	#DEBUG_VALUE: parse:ethernet <- $r1
	#DEBUG_VALUE: parse:data <- $r1
	#DEBUG_VALUE: parse:end <- $r2
	#DEBUG_VALUE: parse:words <- [DW_OP_plus_uconst 14, DW_OP_stack_value] $r1
	#DEBUG_VALUE: parse:sum <- undef
	#DEBUG_VALUE: i <- 15
	.loc	0 29 10 is_stmt 1               # packet.c:29:10
.Ltmp12:
	w2 = *(u16 *)(r1 + 28)
.Ltmp13:
.Ltmp14:
	#DEBUG_VALUE: i <- 23
	w4 = *(u16 *)(r1 + 60)
	.loc	0 29 7 is_stmt 0                # packet.c:29:7
.Ltmp15:
	w4 += w2
	.loc	0 29 10                         # packet.c:29:10
.Ltmp16:
	w3 = *(u16 *)(r1 + 16)
	w2 = *(u16 *)(r1 + 48)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp17:
	w2 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp18:
	w3 = *(u16 *)(r1 + 24)
	w5 = *(u16 *)(r1 + 56)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp19:
	w5 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp20:
	w3 = *(u16 *)(r1 + 40)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp21:
	w5 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp22:
	w3 = *(u16 *)(r1 + 32)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp23:
	w2 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp24:
	w3 = *(u16 *)(r1 + 44)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp25:
	w4 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp26:
	w0 = *(u16 *)(r1 + 20)
	w3 = *(u16 *)(r1 + 52)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp27:
	w3 += w0
	.loc	0 29 10                         # packet.c:29:10
.Ltmp28:
	w0 = *(u16 *)(r1 + 36)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp29:
	w3 += w0
	w3 += w4
	w2 += w5
	.loc	0 29 10                         # packet.c:29:10
.Ltmp30:
	w4 = *(u16 *)(r1 + 26)
	w0 = *(u16 *)(r1 + 58)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp31:
	w0 += w4
	.loc	0 29 10                         # packet.c:29:10
.Ltmp32:
	w5 = *(u16 *)(r1 + 22)
	w4 = *(u16 *)(r1 + 54)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp33:
	w4 += w5
	.loc	0 29 10                         # packet.c:29:10
.Ltmp34:
	w5 = *(u16 *)(r1 + 42)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp35:
	w0 += w5
	.loc	0 29 10                         # packet.c:29:10
.Ltmp36:
	w6 = *(u16 *)(r1 + 18)
	w5 = *(u16 *)(r1 + 50)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp37:
	w5 += w6
	.loc	0 29 10                         # packet.c:29:10
.Ltmp38:
	w6 = *(u16 *)(r1 + 34)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp39:
	w5 += w6
	w2 += w3
	w5 += w0
	.loc	0 29 10                         # packet.c:29:10
.Ltmp40:
	w3 = *(u16 *)(r1 + 38)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp41:
	w4 += w3
	.loc	0 29 10                         # packet.c:29:10
.Ltmp42:
	w0 = *(u16 *)(r1 + 14)
	w3 = *(u16 *)(r1 + 46)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp43:
	w3 += w0
	.loc	0 29 10                         # packet.c:29:10
.Ltmp44:
	w0 = *(u16 *)(r1 + 30)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp45:
	w3 += w0
	w3 += w4
	w3 += w5
	w3 += w2
.Ltmp46:
.Ltmp47:
	#DEBUG_VALUE: i <- 24
	.loc	0 29 10                         # packet.c:29:10
.Ltmp48:
	w2 = *(u16 *)(r1 + 62)
	.loc	0 29 7                          # packet.c:29:7
.Ltmp49:
	w3 += w2
.Ltmp50:
.Ltmp51:
	.loc	0 27 26                         # packet.c:27:26
.Ltmp52:
	w2 = *(u8 *)(r1 + 13)
	w2 <<= 8
	w4 = *(u8 *)(r1 + 12)
	w2 |= w4
	.loc	0 27 9                          # packet.c:27:9
.Ltmp53:
	r2 = be16 r2
.Ltmp54:
	.loc	0 29 7 is_stmt 1                # packet.c:29:7
.Ltmp55:
.Ltmp56:
	w3 += w2
.Ltmp57:
.Ltmp58:
	#DEBUG_VALUE: parse:sum <- $w3
	.loc	0 30 30                         # packet.c:30:30
.Ltmp59:
	w2 = w3
	w2 >>= 16
.Ltmp60:
.Ltmp61:
	#DEBUG_VALUE: i <- 25
	.loc	0 30 13 is_stmt 0               # packet.c:30:13
.Ltmp62:
	w3 &= 65535
.Ltmp63:
.Ltmp64:
	.loc	0 30 23                         # packet.c:30:23
.Ltmp65:
	w3 += w2
.Ltmp66:
.Ltmp67:
	#DEBUG_VALUE: parse:sum <- $w3
	.loc	0 31 30 is_stmt 1               # packet.c:31:30
.Ltmp68:
	w0 = w3
	w0 >>= 16
	.loc	0 31 23 is_stmt 0               # packet.c:31:23
.Ltmp69:
	w0 += w3
	.loc	0 32 21                         # packet.c:32:21
.Ltmp70:
	w1 = *(u8 *)(r1 + 11)
.Ltmp71:
.Ltmp72:
	.loc	0 31 23 is_stmt 1               # packet.c:31:23
.Ltmp73:
	w0 ^= -1
.Ltmp74:
.Ltmp75:
	#DEBUG_VALUE: parse:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	0 32 9                          # packet.c:32:9
.Ltmp76:
	w0 &= 65535
	.loc	0 32 19 is_stmt 0               # packet.c:32:19
.Ltmp77:
	w0 += w1
.Ltmp78:
.Ltmp79:
LBB0_2:
	.loc	0 33 1 is_stmt 1                # packet.c:33:1
.Ltmp80:
	exit
.Ltmp81:
.Ltmp82:
.Lfunc_end0:
	.size	parse, .Lfunc_end0-parse
	.cfi_endproc
                                        # -- End function
	.globl	short_packet                    # -- Begin function short_packet
	.p2align	3
	.type	short_packet,@function
short_packet:                           # @short_packet
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: short_packet:ctx <- $r1
	.loc	0 38 66 prologue_end            # packet.c:38:66
.Ltmp83:
	w2 = *(u32 *)(r1 + 4)
.Ltmp84:
.Ltmp85:
	#DEBUG_VALUE: short_packet:end <- $r2
	.loc	0 38 34                         # packet.c:38:34
.Ltmp86:
	w1 = *(u32 *)(r1 + 0)
.Ltmp87:
.Ltmp88:
	#DEBUG_VALUE: short_packet:data <- $r1
	.loc	0 40 11 is_stmt 0               # packet.c:40:11
.Ltmp89:
	r1 += 20
.Ltmp90:
.Ltmp91:
	.loc	0 0 11                          # packet.c:0:11
	w0 = 1
.Ltmp92:
.Ltmp93:
	if r1 > r2 goto LBB1_2
.Ltmp94:
.Ltmp95:
# %bb.1:
	#DEBUG_VALUE: short_packet:end <- $r2
	w0 = 2
.Ltmp96:
.Ltmp97:
LBB1_2:
	#DEBUG_VALUE: short_packet:end <- $r2
	.loc	0 43 1 is_stmt 1                # packet.c:43:1
.Ltmp98:
	exit
.Ltmp99:
.Ltmp100:
.Lfunc_end1:
	.size	short_packet, .Lfunc_end1-short_packet
	.cfi_endproc
                                        # -- End function
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
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp6-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	113                             # DW_OP_breg1
	.byte	14                              # 14
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp57-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp63-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp66-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp74-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	63                              # DW_OP_lit15
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp46-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	71                              # DW_OP_lit23
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp46-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp60-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	72                              # DW_OP_lit24
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp60-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp78-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	73                              # DW_OP_lit25
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp87-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc8:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp84-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc9:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp87-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp90-.Lfunc_begin0          #   ending offset
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
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	8                               # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
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
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x179 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0xc DW_TAG_array_type
	.long	66                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x42:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x46:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x4a:0x18 DW_TAG_enumeration_type
	.long	98                              # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	87                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x52:0x3 DW_TAG_enumerator
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x55:0x3 DW_TAG_enumerator
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x58:0x3 DW_TAG_enumerator
	.byte	9                               # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x5b:0x3 DW_TAG_enumerator
	.byte	10                              # DW_AT_name
	.byte	3                               # DW_AT_const_value
	.byte	8                               # Abbrev [8] 0x5e:0x3 DW_TAG_enumerator
	.byte	11                              # DW_AT_name
	.byte	4                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x62:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x66:0x1 DW_TAG_pointer_type
	.byte	5                               # Abbrev [5] 0x67:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x6b:0x8 DW_TAG_typedef
	.long	115                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x73:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0x77:0x52 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	244                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0x86:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	248                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x8f:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	102                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x98:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	102                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa1:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	321                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xaa:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	383                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xb3:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	313                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xbc:0xc DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	13                              # Abbrev [13] 0xbe:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	313                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xc9:0x2b DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	244                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0xd8:0x9 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	248                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe1:0x9 DW_TAG_variable
	.byte	8                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	102                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xea:0x9 DW_TAG_variable
	.byte	9                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	102                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xf4:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0xf8:0x5 DW_TAG_pointer_type
	.long	253                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xfd:0x3c DW_TAG_structure_type
	.byte	26                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x102:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x10b:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x114:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x11d:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x126:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x12f:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	313                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x139:0x8 DW_TAG_typedef
	.long	98                              # DW_AT_type
	.byte	20                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0x141:0x5 DW_TAG_pointer_type
	.long	326                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x146:0x21 DW_TAG_structure_type
	.byte	28                              # DW_AT_name
	.byte	14                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x14b:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	359                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x154:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	359                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	6                               # DW_AT_data_member_location
	.byte	17                              # Abbrev [17] 0x15d:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	107                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x167:0xc DW_TAG_array_type
	.long	371                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x16c:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	6                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x173:0x8 DW_TAG_typedef
	.long	379                             # DW_AT_type
	.byte	31                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x17b:0x4 DW_TAG_base_type
	.byte	30                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x17f:0x5 DW_TAG_pointer_type
	.long	107                             # DW_AT_type
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
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp50-.Lfunc_begin0          #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp54-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp57-.Lfunc_begin0          #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	152                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"packet.c"                      # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=41
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=43
.Linfo_string4:
	.asciz	"char"                          # string offset=51
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=56
.Linfo_string6:
	.asciz	"unsigned int"                  # string offset=76
.Linfo_string7:
	.asciz	"XDP_ABORTED"                   # string offset=89
.Linfo_string8:
	.asciz	"XDP_DROP"                      # string offset=101
.Linfo_string9:
	.asciz	"XDP_PASS"                      # string offset=110
.Linfo_string10:
	.asciz	"XDP_TX"                        # string offset=119
.Linfo_string11:
	.asciz	"XDP_REDIRECT"                  # string offset=126
.Linfo_string12:
	.asciz	"long"                          # string offset=139
.Linfo_string13:
	.asciz	"unsigned short"                # string offset=144
.Linfo_string14:
	.asciz	"u16"                           # string offset=159
.Linfo_string15:
	.asciz	"parse"                         # string offset=163
.Linfo_string16:
	.asciz	"int"                           # string offset=169
.Linfo_string17:
	.asciz	"short_packet"                  # string offset=173
.Linfo_string18:
	.asciz	"ctx"                           # string offset=186
.Linfo_string19:
	.asciz	"data"                          # string offset=190
.Linfo_string20:
	.asciz	"u32"                           # string offset=195
.Linfo_string21:
	.asciz	"data_end"                      # string offset=199
.Linfo_string22:
	.asciz	"data_meta"                     # string offset=208
.Linfo_string23:
	.asciz	"ingress_ifindex"               # string offset=218
.Linfo_string24:
	.asciz	"rx_queue_index"                # string offset=234
.Linfo_string25:
	.asciz	"egress_ifindex"                # string offset=249
.Linfo_string26:
	.asciz	"xdp_md"                        # string offset=264
.Linfo_string27:
	.asciz	"end"                           # string offset=271
.Linfo_string28:
	.asciz	"ethernet"                      # string offset=275
.Linfo_string29:
	.asciz	"destination"                   # string offset=284
.Linfo_string30:
	.asciz	"unsigned char"                 # string offset=296
.Linfo_string31:
	.asciz	"u8"                            # string offset=310
.Linfo_string32:
	.asciz	"source"                        # string offset=313
.Linfo_string33:
	.asciz	"type"                          # string offset=320
.Linfo_string34:
	.asciz	"words"                         # string offset=325
.Linfo_string35:
	.asciz	"sum"                           # string offset=331
.Linfo_string36:
	.asciz	"i"                             # string offset=335
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
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	300
	.long	300
	.long	469
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
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 8)
	.long	218103809                       # 0xd000001
	.long	6
	.long	95
	.long	1
	.long	393                             # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	8
	.long	428                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 11)
	.long	50331648                        # 0x3000000
	.long	0
	.long	10
	.long	12
	.long	4
	.long	433                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	453                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	11
	.long	1
	.long	461                             # BTF_KIND_DATASEC(id = 14)
	.long	251658241                       # 0xf000001
	.long	0
	.long	13
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
	.ascii	"parse"                         # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=109
	.byte	0
	.ascii	"./packet.c"                    # string offset=113
	.byte	0
	.ascii	"int parse(struct xdp_md *ctx)" # string offset=124
	.byte	0
	.ascii	"\tvoid *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;" # string offset=154
	.byte	0
	.ascii	"\tif ((void *)(words + 25) > end)" # string offset=229
	.byte	0
	.ascii	"\t\tsum += words[i];"          # string offset=262
	.byte	0
	.ascii	"\tsum += swap16(ethernet->type);" # string offset=281
	.byte	0
	.ascii	"\tsum = (sum & 0xffff) + (sum >> 16);" # string offset=313
	.byte	0
	.ascii	"\treturn (u16)~sum + ethernet->source[5];" # string offset=350
	.byte	0
	.byte	125                             # string offset=391
	.byte	0
	.ascii	"short_packet"                  # string offset=393
	.byte	0
	.ascii	"\tif (data + 20 > end)"        # string offset=406
	.byte	0
	.ascii	"char"                          # string offset=428
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=433
	.byte	0
	.ascii	"LICENSE"                       # string offset=453
	.byte	0
	.ascii	"license"                       # string offset=461
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	28
	.long	28
	.long	908
	.long	936
	.long	0
	.long	8                               # FuncInfo
	.long	109                             # FuncInfo section string offset=109
	.long	2
	.long	.Lfunc_begin0
	.long	7
	.long	.Lfunc_begin1
	.long	9
	.long	16                              # LineInfo
	.long	109                             # LineInfo section string offset=109
	.long	56
	.long	.Lfunc_begin0
	.long	113
	.long	124
	.long	18432                           # Line 18 Col 0
	.long	.Ltmp2
	.long	113
	.long	154
	.long	20546                           # Line 20 Col 66
	.long	.Ltmp5
	.long	113
	.long	154
	.long	20514                           # Line 20 Col 34
	.long	.Ltmp8
	.long	113
	.long	229
	.long	25621                           # Line 25 Col 21
	.long	.Ltmp9
	.long	113
	.long	229
	.long	25627                           # Line 25 Col 27
	.long	.Ltmp12
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp15
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp16
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp17
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp18
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp19
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp20
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp21
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp22
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp23
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp24
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp25
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp26
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp27
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp28
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp29
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp30
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp31
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp32
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp33
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp34
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp35
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp36
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp37
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp38
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp39
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp40
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp41
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp42
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp43
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp44
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp45
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp48
	.long	113
	.long	262
	.long	29706                           # Line 29 Col 10
	.long	.Ltmp49
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp52
	.long	113
	.long	281
	.long	27674                           # Line 27 Col 26
	.long	.Ltmp53
	.long	113
	.long	281
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp56
	.long	113
	.long	262
	.long	29703                           # Line 29 Col 7
	.long	.Ltmp59
	.long	113
	.long	313
	.long	30750                           # Line 30 Col 30
	.long	.Ltmp62
	.long	113
	.long	313
	.long	30733                           # Line 30 Col 13
	.long	.Ltmp65
	.long	113
	.long	313
	.long	30743                           # Line 30 Col 23
	.long	.Ltmp68
	.long	113
	.long	313
	.long	31774                           # Line 31 Col 30
	.long	.Ltmp69
	.long	113
	.long	313
	.long	31767                           # Line 31 Col 23
	.long	.Ltmp70
	.long	113
	.long	350
	.long	32789                           # Line 32 Col 21
	.long	.Ltmp73
	.long	113
	.long	313
	.long	31767                           # Line 31 Col 23
	.long	.Ltmp76
	.long	113
	.long	350
	.long	32777                           # Line 32 Col 9
	.long	.Ltmp77
	.long	113
	.long	350
	.long	32787                           # Line 32 Col 19
	.long	.Ltmp80
	.long	113
	.long	391
	.long	33793                           # Line 33 Col 1
	.long	.Ltmp83
	.long	113
	.long	154
	.long	38978                           # Line 38 Col 66
	.long	.Ltmp86
	.long	113
	.long	154
	.long	38946                           # Line 38 Col 34
	.long	.Ltmp89
	.long	113
	.long	406
	.long	40971                           # Line 40 Col 11
	.long	.Ltmp98
	.long	113
	.long	391
	.long	44033                           # Line 43 Col 1
	.addrsig
	.addrsig_sym parse
	.addrsig_sym short_packet
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
