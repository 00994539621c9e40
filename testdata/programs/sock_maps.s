	.file	"sock_maps.c"
	.file	0 "." "sock_maps.c" md5 0x7e37008403aece54901fa01ddcb45797
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	sockops,"ax",@progbits
	.globl	established                     # -- Begin function established
	.p2align	3
	.type	established,@function
established:                            # @established
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: established:ops <- $r1
	.loc	0 71 28 prologue_end            # sock_maps.c:71:28
.Ltmp0:
	w2 = *(u32 *)(r1 + 24)
	.loc	0 71 21 is_stmt 0               # sock_maps.c:71:21
.Ltmp1:
	*(u32 *)(r10 - 8) = w2
	.loc	0 71 45                         # sock_maps.c:71:45
.Ltmp2:
	w2 = *(u32 *)(r1 + 64)
	.loc	0 71 21                         # sock_maps.c:71:21
.Ltmp3:
	*(u32 *)(r10 - 4) = w2
	.loc	0 72 19 is_stmt 1               # sock_maps.c:72:19
.Ltmp4:
	w2 = *(u32 *)(r1 + 68)
	.loc	0 72 30 is_stmt 0               # sock_maps.c:72:30
.Ltmp5:
	w2 &= 15
	.loc	0 72 6                          # sock_maps.c:72:6
.Ltmp6:
	*(u32 *)(r10 - 12) = w2
.Ltmp7:
	.loc	0 75 11 is_stmt 1               # sock_maps.c:75:11
.Ltmp8:
.Ltmp9:
	w2 = *(u32 *)(r1 + 0)
	.loc	0 75 19 is_stmt 0               # sock_maps.c:75:19
.Ltmp10:
	w2 &= -2
	if w2 != 4 goto LBB0_2
.Ltmp11:
.Ltmp12:
# %bb.1:
	#DEBUG_VALUE: established:ops <- $r1
	.loc	0 0 19                          # sock_maps.c:0:19
	r3 = r10
	r3 += -12
	r6 = r1
.Ltmp13:
	.loc	0 76 3 is_stmt 1                # sock_maps.c:76:3
.Ltmp14:
.Ltmp15:
	r2 = by_index ll
	r4 = 0
	call 53
.Ltmp16:
.Ltmp17:
	.loc	0 0 3 is_stmt 0                 # sock_maps.c:0:3
	r3 = r10
	r3 += -8
	.loc	0 77 3 is_stmt 1                # sock_maps.c:77:3
.Ltmp18:
	r1 = r6
	r2 = by_tuple ll
	r4 = 1
	call 70
.Ltmp19:
.Ltmp20:
LBB0_2:
	.loc	0 79 2                          # sock_maps.c:79:2
.Ltmp21:
	w0 = 1
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end0:
	.size	established, .Lfunc_end0-established
	.cfi_endproc
                                        # -- End function
	.section	"sk_skb/stream_verdict","ax",@progbits
	.globl	verdict                         # -- Begin function verdict
	.p2align	3
	.type	verdict,@function
verdict:                                # @verdict
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: verdict:skb <- $r1
	.loc	0 85 50 prologue_end            # sock_maps.c:85:50
.Ltmp24:
	w3 = *(u32 *)(r1 + 136)
	.loc	0 85 61 is_stmt 0               # sock_maps.c:85:61
.Ltmp25:
	w3 &= 15
	.loc	0 85 9                          # sock_maps.c:85:9
.Ltmp26:
	r2 = by_index ll
	r4 = 0
	call 52
.Ltmp27:
.Ltmp28:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 85 2 is_stmt 1                # sock_maps.c:85:2
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end1:
	.size	verdict, .Lfunc_end1-verdict
	.cfi_endproc
                                        # -- End function
	.section	"sk_skb/stream_parser","ax",@progbits
	.globl	parser                          # -- Begin function parser
	.p2align	3
	.type	parser,@function
parser:                                 # @parser
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: parser:skb <- $r1
	.loc	0 91 14 prologue_end            # sock_maps.c:91:14
.Ltmp32:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 91 2 is_stmt 0                # sock_maps.c:91:2
.Ltmp33:
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end2:
	.size	parser, .Lfunc_end2-parser
	.cfi_endproc
                                        # -- End function
	.section	sk_msg,"ax",@progbits
	.globl	message                         # -- Begin function message
	.p2align	3
	.type	message,@function
message:                                # @message
.Lfunc_begin3:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: message:msg <- $r1
	.loc	0 97 28 prologue_end is_stmt 1  # sock_maps.c:97:28
.Ltmp36:
	w2 = *(u32 *)(r1 + 20)
	.loc	0 97 21 is_stmt 0               # sock_maps.c:97:21
.Ltmp37:
	*(u32 *)(r10 - 8) = w2
	.loc	0 97 45                         # sock_maps.c:97:45
.Ltmp38:
	w2 = *(u32 *)(r1 + 60)
	.loc	0 97 21                         # sock_maps.c:97:21
.Ltmp39:
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -8
	.loc	0 99 9 is_stmt 1                # sock_maps.c:99:9
.Ltmp40:
	r2 = by_tuple ll
	r4 = 0
	call 71
.Ltmp41:
.Ltmp42:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 99 2                          # sock_maps.c:99:2
.Ltmp43:
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end3:
	.size	message, .Lfunc_end3-message
	.cfi_endproc
                                        # -- End function
	.section	sk_reuseport,"ax",@progbits
	.globl	choose                          # -- Begin function choose
	.p2align	3
	.type	choose,@function
choose:                                 # @choose
.Lfunc_begin4:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: choose:reuse <- $r1
	.loc	0 105 21 prologue_end           # sock_maps.c:105:21
.Ltmp46:
	w2 = *(u32 *)(r1 + 32)
	.loc	0 105 26 is_stmt 0              # sock_maps.c:105:26
.Ltmp47:
	w2 &= 1
	.loc	0 105 6                         # sock_maps.c:105:6
.Ltmp48:
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -4
	.loc	0 107 9 is_stmt 1               # sock_maps.c:107:9
.Ltmp49:
	r2 = listeners ll
	r4 = 0
	call 82
.Ltmp50:
.Ltmp51:
	r1 = r0
	w0 = 1
	.loc	0 107 63 is_stmt 0              # sock_maps.c:107:63
.Ltmp52:
	if r1 == 0 goto LBB4_2
# %bb.1:
	.loc	0 0 63                          # sock_maps.c:0:63
	w0 = 0
LBB4_2:
	.loc	0 107 2 is_stmt 1               # sock_maps.c:107:2
.Ltmp53:
	exit
.Ltmp54:
.Ltmp55:
.Lfunc_end4:
	.size	choose, .Lfunc_end4-choose
	.cfi_endproc
                                        # -- End function
	.type	by_index,@object                # @by_index
	.section	.maps,"aw",@progbits
	.globl	by_index
	.p2align	3, 0x0
by_index:
	.zero	32
	.size	by_index, 32

	.type	by_tuple,@object                # @by_tuple
	.globl	by_tuple
	.p2align	3, 0x0
by_tuple:
	.zero	32
	.size	by_tuple, 32

	.type	listeners,@object               # @listeners
	.globl	listeners
	.p2align	3, 0x0
listeners:
	.zero	32
	.size	listeners, 32

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
	.long	4                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3                               # DW_LLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Ltmp16-.Lfunc_begin0          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	3                               # DW_LLE_startx_length
	.byte	5                               #   start index
	.uleb128 .Ltmp27-.Lfunc_begin1          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	3                               # DW_LLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Ltmp41-.Lfunc_begin3          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	3                               # DW_LLE_startx_length
	.byte	8                               #   start index
	.uleb128 .Ltmp50-.Lfunc_begin4          #   length
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
	.byte	17                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	22                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x4fa DW_TAG_compile_unit
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
	.byte	110                             # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x59:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	130                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x82:0x5 DW_TAG_pointer_type
	.long	135                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	15                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x93:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x97:0x5 DW_TAG_pointer_type
	.long	156                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x9c:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa1:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa8:0x5 DW_TAG_pointer_type
	.long	173                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xad:0x8 DW_TAG_typedef
	.long	181                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb5:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb9:0x5 DW_TAG_pointer_type
	.long	190                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xbe:0x8 DW_TAG_typedef
	.long	198                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xc6:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xca:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	213                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xd5:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xd9:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	254                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe2:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xeb:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	271                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xf4:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xfe:0x5 DW_TAG_pointer_type
	.long	259                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x103:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x108:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	18                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x10f:0x5 DW_TAG_pointer_type
	.long	276                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x114:0x18 DW_TAG_structure_type
	.byte	19                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x119:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x122:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x12c:0xb DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	311                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	7                               # Abbrev [7] 0x137:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x13b:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	352                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x144:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	369                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x14d:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x156:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x160:0x5 DW_TAG_pointer_type
	.long	357                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x165:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x16a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	20                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x171:0x5 DW_TAG_pointer_type
	.long	374                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x176:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x17b:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x182:0x9 DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	186                             # DW_AT_decl_line
	.byte	53                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x18b:0x5 DW_TAG_pointer_type
	.long	400                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x190:0x1a DW_TAG_subroutine_type
	.long	426                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x195:0x5 DW_TAG_formal_parameter
	.long	430                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x19a:0x5 DW_TAG_formal_parameter
	.long	430                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x19f:0x5 DW_TAG_formal_parameter
	.long	430                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1a4:0x5 DW_TAG_formal_parameter
	.long	190                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x1aa:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x1ae:0x1 DW_TAG_pointer_type
	.byte	12                              # Abbrev [12] 0x1af:0x9 DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	187                             # DW_AT_decl_line
	.byte	70                              # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x1b8:0x9 DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	449                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	185                             # DW_AT_decl_line
	.byte	52                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x1c1:0x5 DW_TAG_pointer_type
	.long	454                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1c6:0x1a DW_TAG_subroutine_type
	.long	426                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x1cb:0x5 DW_TAG_formal_parameter
	.long	430                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1d0:0x5 DW_TAG_formal_parameter
	.long	430                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1d5:0x5 DW_TAG_formal_parameter
	.long	173                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1da:0x5 DW_TAG_formal_parameter
	.long	190                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1e0:0x9 DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	188                             # DW_AT_decl_line
	.byte	71                              # DW_AT_const_value
	.byte	12                              # Abbrev [12] 0x1e9:0x9 DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	395                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	190                             # DW_AT_decl_line
	.byte	82                              # DW_AT_const_value
	.byte	16                              # Abbrev [16] 0x1f2:0x1d DW_TAG_enumeration_type
	.long	181                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	81                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x1fa:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x1fd:0x4 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.ascii	"\200\001"                      # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x201:0x4 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x205:0x3 DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x208:0x3 DW_TAG_enumerator
	.byte	31                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x20b:0x3 DW_TAG_enumerator
	.byte	32                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x20f:0x2f DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	69                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x21e:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	69                              # DW_AT_decl_line
	.long	697                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x227:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	71                              # DW_AT_decl_line
	.long	276                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x232:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	72                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x23e:0x19 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	83                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x24d:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	83                              # DW_AT_decl_line
	.long	801                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x257:0x1a DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	21                              # Abbrev [21] 0x266:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.long	801                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x271:0x24 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x280:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	77                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.long	1110                            # DW_AT_type
	.byte	20                              # Abbrev [20] 0x289:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.long	276                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x295:0x24 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x2a4:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	80                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.long	1211                            # DW_AT_type
	.byte	20                              # Abbrev [20] 0x2ad:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x2b9:0x5 DW_TAG_pointer_type
	.long	702                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x2be:0x57 DW_TAG_structure_type
	.byte	49                              # DW_AT_name
	.byte	72                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x2c3:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2cc:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2d5:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2de:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e7:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f0:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f9:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x302:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.byte	64                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x30b:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x315:0xc DW_TAG_array_type
	.long	173                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x31a:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x321:0x5 DW_TAG_pointer_type
	.long	806                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x326:0x11d DW_TAG_structure_type
	.byte	76                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x32b:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x334:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x33d:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x346:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x34f:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x358:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x361:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x36a:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x373:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x37c:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x385:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x38e:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x397:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	1091                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3a0:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3a9:0x9 DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3b2:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3bb:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3c4:0x9 DW_TAG_member
	.byte	68                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3cd:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3d6:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3df:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3e8:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3f1:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3fa:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x403:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x40c:0x9 DW_TAG_member
	.byte	69                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x415:0x9 DW_TAG_member
	.byte	70                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x41e:0x9 DW_TAG_member
	.byte	71                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x427:0x9 DW_TAG_member
	.byte	72                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x430:0x9 DW_TAG_member
	.byte	73                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x439:0x9 DW_TAG_member
	.byte	74                              # DW_AT_name
	.long	1103                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	136                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x443:0xc DW_TAG_array_type
	.long	173                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x448:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x44f:0x5 DW_TAG_pointer_type
	.long	1108                            # DW_AT_type
	.byte	22                              # Abbrev [22] 0x454:0x2 DW_TAG_structure_type
	.byte	75                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	9                               # Abbrev [9] 0x456:0x5 DW_TAG_pointer_type
	.long	1115                            # DW_AT_type
	.byte	11                              # Abbrev [11] 0x45b:0x60 DW_TAG_structure_type
	.byte	79                              # DW_AT_name
	.byte	72                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x460:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x469:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x472:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x47b:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x484:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x48d:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x496:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x49f:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	53                              # DW_AT_decl_line
	.byte	60                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4a8:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.byte	64                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4b1:0x9 DW_TAG_member
	.byte	78                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	55                              # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x4bb:0x5 DW_TAG_pointer_type
	.long	1216                            # DW_AT_type
	.byte	11                              # Abbrev [11] 0x4c0:0x45 DW_TAG_structure_type
	.byte	84                              # DW_AT_name
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	58                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x4c5:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	59                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4ce:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	60                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4d7:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	61                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4e0:0x9 DW_TAG_member
	.byte	81                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	62                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4e9:0x9 DW_TAG_member
	.byte	82                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	63                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4f2:0x9 DW_TAG_member
	.byte	83                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	64                              # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x4fb:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	65                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
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
	.byte	4                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	5                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end3-.Lfunc_begin3      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	8                               #   start index
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	344                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"sock_maps.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=46
.Linfo_string4:
	.asciz	"char"                          # string offset=54
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=59
.Linfo_string6:
	.asciz	"by_index"                      # string offset=79
.Linfo_string7:
	.asciz	"type"                          # string offset=88
.Linfo_string8:
	.asciz	"int"                           # string offset=93
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=97
.Linfo_string10:
	.asciz	"key"                           # string offset=109
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=113
.Linfo_string12:
	.asciz	"u32"                           # string offset=126
.Linfo_string13:
	.asciz	"value"                         # string offset=130
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=136
.Linfo_string15:
	.asciz	"u64"                           # string offset=155
.Linfo_string16:
	.asciz	"by_tuple"                      # string offset=159
.Linfo_string17:
	.asciz	"remote"                        # string offset=168
.Linfo_string18:
	.asciz	"port"                          # string offset=175
.Linfo_string19:
	.asciz	"tuple"                         # string offset=180
.Linfo_string20:
	.asciz	"listeners"                     # string offset=186
.Linfo_string21:
	.asciz	"bpf_sock_map_update"           # string offset=196
.Linfo_string22:
	.asciz	"long"                          # string offset=216
.Linfo_string23:
	.asciz	"bpf_sock_hash_update"          # string offset=221
.Linfo_string24:
	.asciz	"bpf_sk_redirect_map"           # string offset=242
.Linfo_string25:
	.asciz	"bpf_msg_redirect_hash"         # string offset=262
.Linfo_string26:
	.asciz	"bpf_sk_select_reuseport"       # string offset=284
.Linfo_string27:
	.asciz	"F_NO_PREALLOC"                 # string offset=308
.Linfo_string28:
	.asciz	"F_RDONLY_PROG"                 # string offset=322
.Linfo_string29:
	.asciz	"F_MMAPABLE"                    # string offset=336
.Linfo_string30:
	.asciz	"ANY"                           # string offset=347
.Linfo_string31:
	.asciz	"NOEXIST"                       # string offset=351
.Linfo_string32:
	.asciz	"EXIST"                         # string offset=359
.Linfo_string33:
	.asciz	"established"                   # string offset=365
.Linfo_string34:
	.asciz	"verdict"                       # string offset=377
.Linfo_string35:
	.asciz	"parser"                        # string offset=385
.Linfo_string36:
	.asciz	"message"                       # string offset=392
.Linfo_string37:
	.asciz	"choose"                        # string offset=400
.Linfo_string38:
	.asciz	"index"                         # string offset=407
.Linfo_string39:
	.asciz	"ops"                           # string offset=413
.Linfo_string40:
	.asciz	"op"                            # string offset=417
.Linfo_string41:
	.asciz	"args"                          # string offset=420
.Linfo_string42:
	.asciz	"family"                        # string offset=425
.Linfo_string43:
	.asciz	"remote_ip4"                    # string offset=432
.Linfo_string44:
	.asciz	"local_ip4"                     # string offset=443
.Linfo_string45:
	.asciz	"remote_ip6"                    # string offset=453
.Linfo_string46:
	.asciz	"local_ip6"                     # string offset=464
.Linfo_string47:
	.asciz	"remote_port"                   # string offset=474
.Linfo_string48:
	.asciz	"local_port"                    # string offset=486
.Linfo_string49:
	.asciz	"bpf_sock_ops"                  # string offset=497
.Linfo_string50:
	.asciz	"skb"                           # string offset=510
.Linfo_string51:
	.asciz	"len"                           # string offset=514
.Linfo_string52:
	.asciz	"pkt_type"                      # string offset=518
.Linfo_string53:
	.asciz	"mark"                          # string offset=527
.Linfo_string54:
	.asciz	"queue_mapping"                 # string offset=532
.Linfo_string55:
	.asciz	"protocol"                      # string offset=546
.Linfo_string56:
	.asciz	"vlan_present"                  # string offset=555
.Linfo_string57:
	.asciz	"vlan_tci"                      # string offset=568
.Linfo_string58:
	.asciz	"vlan_proto"                    # string offset=577
.Linfo_string59:
	.asciz	"priority"                      # string offset=588
.Linfo_string60:
	.asciz	"ingress_ifindex"               # string offset=597
.Linfo_string61:
	.asciz	"ifindex"                       # string offset=613
.Linfo_string62:
	.asciz	"tc_index"                      # string offset=621
.Linfo_string63:
	.asciz	"cb"                            # string offset=630
.Linfo_string64:
	.asciz	"hash"                          # string offset=633
.Linfo_string65:
	.asciz	"tc_classid"                    # string offset=638
.Linfo_string66:
	.asciz	"data"                          # string offset=649
.Linfo_string67:
	.asciz	"data_end"                      # string offset=654
.Linfo_string68:
	.asciz	"napi_id"                       # string offset=663
.Linfo_string69:
	.asciz	"data_meta"                     # string offset=671
.Linfo_string70:
	.asciz	"flow_keys"                     # string offset=681
.Linfo_string71:
	.asciz	"tstamp"                        # string offset=691
.Linfo_string72:
	.asciz	"wire_len"                      # string offset=698
.Linfo_string73:
	.asciz	"gso_segs"                      # string offset=707
.Linfo_string74:
	.asciz	"sk"                            # string offset=716
.Linfo_string75:
	.asciz	"bpf_sock"                      # string offset=719
.Linfo_string76:
	.asciz	"__sk_buff"                     # string offset=728
.Linfo_string77:
	.asciz	"msg"                           # string offset=738
.Linfo_string78:
	.asciz	"size"                          # string offset=742
.Linfo_string79:
	.asciz	"sk_msg_md"                     # string offset=747
.Linfo_string80:
	.asciz	"reuse"                         # string offset=757
.Linfo_string81:
	.asciz	"eth_protocol"                  # string offset=763
.Linfo_string82:
	.asciz	"ip_protocol"                   # string offset=776
.Linfo_string83:
	.asciz	"bind_inany"                    # string offset=788
.Linfo_string84:
	.asciz	"sk_reuseport_md"               # string offset=799
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
	.long	.Linfo_string66
	.long	.Linfo_string67
	.long	.Linfo_string68
	.long	.Linfo_string69
	.long	.Linfo_string70
	.long	.Linfo_string71
	.long	.Linfo_string72
	.long	.Linfo_string73
	.long	.Linfo_string74
	.long	.Linfo_string75
	.long	.Linfo_string76
	.long	.Linfo_string77
	.long	.Linfo_string78
	.long	.Linfo_string79
	.long	.Linfo_string80
	.long	.Linfo_string81
	.long	.Linfo_string82
	.long	.Linfo_string83
	.long	.Linfo_string84
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	by_index
	.quad	by_tuple
	.quad	listeners
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1708
	.long	1708
	.long	1244
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
	.long	15
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
	.long	16
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
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	42                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	46                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	1
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	92                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	0                               # BTF_KIND_ARRAY(id = 16)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	18
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	101                             # BTF_KIND_STRUCT(id = 18)
	.long	67108866                        # 0x4000002
	.long	8
	.long	107
	.long	8
	.long	0                               # 0x0
	.long	114
	.long	8
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_STRUCT(id = 19)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	15
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	17
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	119                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	0                               # BTF_KIND_ARRAY(id = 22)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	20
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	24
	.long	0                               # BTF_KIND_ARRAY(id = 24)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0                               # BTF_KIND_STRUCT(id = 25)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	21
	.long	0                               # 0x0
	.long	70
	.long	23
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	128                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	25
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 27)
	.long	33554432                        # 0x2000000
	.long	28
	.long	138                             # BTF_KIND_STRUCT(id = 28)
	.long	67108873                        # 0x4000009
	.long	72
	.long	151
	.long	8
	.long	0                               # 0x0
	.long	154
	.long	29
	.long	32                              # 0x20
	.long	159
	.long	8
	.long	160                             # 0xa0
	.long	166
	.long	8
	.long	192                             # 0xc0
	.long	177
	.long	8
	.long	224                             # 0xe0
	.long	187
	.long	29
	.long	256                             # 0x100
	.long	198
	.long	29
	.long	384                             # 0x180
	.long	208
	.long	8
	.long	512                             # 0x200
	.long	220
	.long	8
	.long	544                             # 0x220
	.long	0                               # BTF_KIND_ARRAY(id = 29)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 30)
	.long	218103809                       # 0xd000001
	.long	2
	.long	231
	.long	27
	.long	235                             # BTF_KIND_FUNC(id = 31)
	.long	201326593                       # 0xc000001
	.long	30
	.long	0                               # BTF_KIND_PTR(id = 32)
	.long	33554432                        # 0x2000000
	.long	33
	.long	518                             # BTF_KIND_STRUCT(id = 33)
	.long	67108895                        # 0x400001f
	.long	176
	.long	528
	.long	8
	.long	0                               # 0x0
	.long	532
	.long	8
	.long	32                              # 0x20
	.long	541
	.long	8
	.long	64                              # 0x40
	.long	546
	.long	8
	.long	96                              # 0x60
	.long	560
	.long	8
	.long	128                             # 0x80
	.long	569
	.long	8
	.long	160                             # 0xa0
	.long	582
	.long	8
	.long	192                             # 0xc0
	.long	591
	.long	8
	.long	224                             # 0xe0
	.long	602
	.long	8
	.long	256                             # 0x100
	.long	611
	.long	8
	.long	288                             # 0x120
	.long	627
	.long	8
	.long	320                             # 0x140
	.long	635
	.long	8
	.long	352                             # 0x160
	.long	644
	.long	34
	.long	384                             # 0x180
	.long	647
	.long	8
	.long	544                             # 0x220
	.long	652
	.long	8
	.long	576                             # 0x240
	.long	663
	.long	8
	.long	608                             # 0x260
	.long	668
	.long	8
	.long	640                             # 0x280
	.long	677
	.long	8
	.long	672                             # 0x2a0
	.long	159
	.long	8
	.long	704                             # 0x2c0
	.long	166
	.long	8
	.long	736                             # 0x2e0
	.long	177
	.long	8
	.long	768                             # 0x300
	.long	187
	.long	29
	.long	800                             # 0x320
	.long	198
	.long	29
	.long	928                             # 0x3a0
	.long	208
	.long	8
	.long	1056                            # 0x420
	.long	220
	.long	8
	.long	1088                            # 0x440
	.long	685
	.long	8
	.long	1120                            # 0x460
	.long	695
	.long	11
	.long	1152                            # 0x480
	.long	705
	.long	11
	.long	1216                            # 0x4c0
	.long	712
	.long	8
	.long	1280                            # 0x500
	.long	721
	.long	8
	.long	1312                            # 0x520
	.long	730
	.long	35
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 34)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0                               # BTF_KIND_PTR(id = 35)
	.long	33554432                        # 0x2000000
	.long	36
	.long	733                             # BTF_KIND_FWD(id = 36)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 37)
	.long	218103809                       # 0xd000001
	.long	2
	.long	742
	.long	32
	.long	746                             # BTF_KIND_FUNC(id = 38)
	.long	201326593                       # 0xc000001
	.long	37
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 39)
	.long	218103809                       # 0xd000001
	.long	2
	.long	742
	.long	32
	.long	846                             # BTF_KIND_FUNC(id = 40)
	.long	201326593                       # 0xc000001
	.long	39
	.long	0                               # BTF_KIND_PTR(id = 41)
	.long	33554432                        # 0x2000000
	.long	42
	.long	892                             # BTF_KIND_STRUCT(id = 42)
	.long	67108874                        # 0x400000a
	.long	72
	.long	663
	.long	11
	.long	0                               # 0x0
	.long	668
	.long	11
	.long	64                              # 0x40
	.long	159
	.long	8
	.long	128                             # 0x80
	.long	166
	.long	8
	.long	160                             # 0xa0
	.long	177
	.long	8
	.long	192                             # 0xc0
	.long	187
	.long	29
	.long	224                             # 0xe0
	.long	198
	.long	29
	.long	352                             # 0x160
	.long	208
	.long	8
	.long	480                             # 0x1e0
	.long	220
	.long	8
	.long	512                             # 0x200
	.long	902
	.long	8
	.long	544                             # 0x220
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 43)
	.long	218103809                       # 0xd000001
	.long	2
	.long	907
	.long	41
	.long	911                             # BTF_KIND_FUNC(id = 44)
	.long	201326593                       # 0xc000001
	.long	43
	.long	0                               # BTF_KIND_PTR(id = 45)
	.long	33554432                        # 0x2000000
	.long	46
	.long	1041                            # BTF_KIND_STRUCT(id = 46)
	.long	67108871                        # 0x4000007
	.long	40
	.long	663
	.long	11
	.long	0                               # 0x0
	.long	668
	.long	11
	.long	64                              # 0x40
	.long	528
	.long	8
	.long	128                             # 0x80
	.long	1057
	.long	8
	.long	160                             # 0xa0
	.long	1070
	.long	8
	.long	192                             # 0xc0
	.long	1082
	.long	8
	.long	224                             # 0xe0
	.long	647
	.long	8
	.long	256                             # 0x100
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 47)
	.long	218103809                       # 0xd000001
	.long	2
	.long	1093
	.long	45
	.long	1099                            # BTF_KIND_FUNC(id = 48)
	.long	201326593                       # 0xc000001
	.long	47
	.long	1217                            # BTF_KIND_INT(id = 49)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 50)
	.long	50331648                        # 0x3000000
	.long	0
	.long	49
	.long	4
	.long	4
	.long	1222                            # BTF_KIND_VAR(id = 51)
	.long	234881024                       # 0xe000000
	.long	50
	.long	1
	.long	1230                            # BTF_KIND_DATASEC(id = 52)
	.long	251658243                       # 0xf000003
	.long	0
	.long	14
	.long	by_index
	.long	32
	.long	20
	.long	by_tuple
	.long	32
	.long	26
	.long	listeners
	.long	32
	.long	1236                            # BTF_KIND_DATASEC(id = 53)
	.long	251658241                       # 0xf000001
	.long	0
	.long	51
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
	.ascii	"u64"                           # string offset=42
	.byte	0
	.ascii	"unsigned long long"            # string offset=46
	.byte	0
	.ascii	"type"                          # string offset=65
	.byte	0
	.ascii	"max_entries"                   # string offset=70
	.byte	0
	.ascii	"key"                           # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=86
	.byte	0
	.ascii	"by_index"                      # string offset=92
	.byte	0
	.ascii	"tuple"                         # string offset=101
	.byte	0
	.ascii	"remote"                        # string offset=107
	.byte	0
	.ascii	"port"                          # string offset=114
	.byte	0
	.ascii	"by_tuple"                      # string offset=119
	.byte	0
	.ascii	"listeners"                     # string offset=128
	.byte	0
	.ascii	"bpf_sock_ops"                  # string offset=138
	.byte	0
	.ascii	"op"                            # string offset=151
	.byte	0
	.ascii	"args"                          # string offset=154
	.byte	0
	.ascii	"family"                        # string offset=159
	.byte	0
	.ascii	"remote_ip4"                    # string offset=166
	.byte	0
	.ascii	"local_ip4"                     # string offset=177
	.byte	0
	.ascii	"remote_ip6"                    # string offset=187
	.byte	0
	.ascii	"local_ip6"                     # string offset=198
	.byte	0
	.ascii	"remote_port"                   # string offset=208
	.byte	0
	.ascii	"local_port"                    # string offset=220
	.byte	0
	.ascii	"ops"                           # string offset=231
	.byte	0
	.ascii	"established"                   # string offset=235
	.byte	0
	.ascii	"sockops"                       # string offset=247
	.byte	0
	.ascii	"./sock_maps.c"                 # string offset=255
	.byte	0
	.ascii	"\tstruct tuple key = { ops->remote_ip4, ops->remote_port };" # string offset=269
	.byte	0
	.ascii	"\tu32 index = ops->local_port & 15;" # string offset=328
	.byte	0
	.ascii	"\tif (ops->op == 4 || ops->op == 5) {" # string offset=363
	.byte	0
	.ascii	"\t\tbpf_sock_map_update(ops, &by_index, &index, ANY);" # string offset=400
	.byte	0
	.ascii	"\t\tbpf_sock_hash_update(ops, &by_tuple, &key, NOEXIST);" # string offset=452
	.byte	0
	.ascii	"\treturn 1;"                   # string offset=507
	.byte	0
	.ascii	"__sk_buff"                     # string offset=518
	.byte	0
	.ascii	"len"                           # string offset=528
	.byte	0
	.ascii	"pkt_type"                      # string offset=532
	.byte	0
	.ascii	"mark"                          # string offset=541
	.byte	0
	.ascii	"queue_mapping"                 # string offset=546
	.byte	0
	.ascii	"protocol"                      # string offset=560
	.byte	0
	.ascii	"vlan_present"                  # string offset=569
	.byte	0
	.ascii	"vlan_tci"                      # string offset=582
	.byte	0
	.ascii	"vlan_proto"                    # string offset=591
	.byte	0
	.ascii	"priority"                      # string offset=602
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=611
	.byte	0
	.ascii	"ifindex"                       # string offset=627
	.byte	0
	.ascii	"tc_index"                      # string offset=635
	.byte	0
	.ascii	"cb"                            # string offset=644
	.byte	0
	.ascii	"hash"                          # string offset=647
	.byte	0
	.ascii	"tc_classid"                    # string offset=652
	.byte	0
	.ascii	"data"                          # string offset=663
	.byte	0
	.ascii	"data_end"                      # string offset=668
	.byte	0
	.ascii	"napi_id"                       # string offset=677
	.byte	0
	.ascii	"data_meta"                     # string offset=685
	.byte	0
	.ascii	"flow_keys"                     # string offset=695
	.byte	0
	.ascii	"tstamp"                        # string offset=705
	.byte	0
	.ascii	"wire_len"                      # string offset=712
	.byte	0
	.ascii	"gso_segs"                      # string offset=721
	.byte	0
	.ascii	"sk"                            # string offset=730
	.byte	0
	.ascii	"bpf_sock"                      # string offset=733
	.byte	0
	.ascii	"skb"                           # string offset=742
	.byte	0
	.ascii	"verdict"                       # string offset=746
	.byte	0
	.ascii	"sk_skb/stream_verdict"         # string offset=754
	.byte	0
	.ascii	"\treturn bpf_sk_redirect_map(skb, &by_index, skb->local_port & 15, 0);" # string offset=776
	.byte	0
	.ascii	"parser"                        # string offset=846
	.byte	0
	.ascii	"sk_skb/stream_parser"          # string offset=853
	.byte	0
	.ascii	"\treturn skb->len;"            # string offset=874
	.byte	0
	.ascii	"sk_msg_md"                     # string offset=892
	.byte	0
	.ascii	"size"                          # string offset=902
	.byte	0
	.ascii	"msg"                           # string offset=907
	.byte	0
	.ascii	"message"                       # string offset=911
	.byte	0
	.ascii	"sk_msg"                        # string offset=919
	.byte	0
	.ascii	"\tstruct tuple key = { msg->remote_ip4, msg->remote_port };" # string offset=926
	.byte	0
	.ascii	"\treturn bpf_msg_redirect_hash(msg, &by_tuple, &key, 0);" # string offset=985
	.byte	0
	.ascii	"sk_reuseport_md"               # string offset=1041
	.byte	0
	.ascii	"eth_protocol"                  # string offset=1057
	.byte	0
	.ascii	"ip_protocol"                   # string offset=1070
	.byte	0
	.ascii	"bind_inany"                    # string offset=1082
	.byte	0
	.ascii	"reuse"                         # string offset=1093
	.byte	0
	.ascii	"choose"                        # string offset=1099
	.byte	0
	.ascii	"sk_reuseport"                  # string offset=1106
	.byte	0
	.ascii	"\tu32 index = reuse->hash & 1;" # string offset=1119
	.byte	0
	.ascii	"\treturn bpf_sk_select_reuseport(reuse, &listeners, &index, 0) == 0;" # string offset=1149
	.byte	0
	.ascii	"char"                          # string offset=1217
	.byte	0
	.ascii	"LICENSE"                       # string offset=1222
	.byte	0
	.ascii	".maps"                         # string offset=1230
	.byte	0
	.ascii	"license"                       # string offset=1236
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	84
	.long	84
	.long	524
	.long	608
	.long	0
	.long	8                               # FuncInfo
	.long	247                             # FuncInfo section string offset=247
	.long	1
	.long	.Lfunc_begin0
	.long	31
	.long	754                             # FuncInfo section string offset=754
	.long	1
	.long	.Lfunc_begin1
	.long	38
	.long	853                             # FuncInfo section string offset=853
	.long	1
	.long	.Lfunc_begin2
	.long	40
	.long	919                             # FuncInfo section string offset=919
	.long	1
	.long	.Lfunc_begin3
	.long	44
	.long	1106                            # FuncInfo section string offset=1106
	.long	1
	.long	.Lfunc_begin4
	.long	48
	.long	16                              # LineInfo
	.long	247                             # LineInfo section string offset=247
	.long	12
	.long	.Ltmp0
	.long	255
	.long	269
	.long	72732                           # Line 71 Col 28
	.long	.Ltmp1
	.long	255
	.long	269
	.long	72725                           # Line 71 Col 21
	.long	.Ltmp2
	.long	255
	.long	269
	.long	72749                           # Line 71 Col 45
	.long	.Ltmp3
	.long	255
	.long	269
	.long	72725                           # Line 71 Col 21
	.long	.Ltmp4
	.long	255
	.long	328
	.long	73747                           # Line 72 Col 19
	.long	.Ltmp5
	.long	255
	.long	328
	.long	73758                           # Line 72 Col 30
	.long	.Ltmp6
	.long	255
	.long	328
	.long	73734                           # Line 72 Col 6
	.long	.Ltmp9
	.long	255
	.long	363
	.long	76811                           # Line 75 Col 11
	.long	.Ltmp10
	.long	255
	.long	363
	.long	76819                           # Line 75 Col 19
	.long	.Ltmp15
	.long	255
	.long	400
	.long	77827                           # Line 76 Col 3
	.long	.Ltmp18
	.long	255
	.long	452
	.long	78851                           # Line 77 Col 3
	.long	.Ltmp21
	.long	255
	.long	507
	.long	80898                           # Line 79 Col 2
	.long	754                             # LineInfo section string offset=754
	.long	4
	.long	.Ltmp24
	.long	255
	.long	776
	.long	87090                           # Line 85 Col 50
	.long	.Ltmp25
	.long	255
	.long	776
	.long	87101                           # Line 85 Col 61
	.long	.Ltmp26
	.long	255
	.long	776
	.long	87049                           # Line 85 Col 9
	.long	.Ltmp29
	.long	255
	.long	776
	.long	87042                           # Line 85 Col 2
	.long	853                             # LineInfo section string offset=853
	.long	2
	.long	.Ltmp32
	.long	255
	.long	874
	.long	93198                           # Line 91 Col 14
	.long	.Ltmp33
	.long	255
	.long	874
	.long	93186                           # Line 91 Col 2
	.long	919                             # LineInfo section string offset=919
	.long	6
	.long	.Ltmp36
	.long	255
	.long	926
	.long	99356                           # Line 97 Col 28
	.long	.Ltmp37
	.long	255
	.long	926
	.long	99349                           # Line 97 Col 21
	.long	.Ltmp38
	.long	255
	.long	926
	.long	99373                           # Line 97 Col 45
	.long	.Ltmp39
	.long	255
	.long	926
	.long	99349                           # Line 97 Col 21
	.long	.Ltmp40
	.long	255
	.long	985
	.long	101385                          # Line 99 Col 9
	.long	.Ltmp43
	.long	255
	.long	985
	.long	101378                          # Line 99 Col 2
	.long	1106                            # LineInfo section string offset=1106
	.long	6
	.long	.Ltmp46
	.long	255
	.long	1119
	.long	107541                          # Line 105 Col 21
	.long	.Ltmp47
	.long	255
	.long	1119
	.long	107546                          # Line 105 Col 26
	.long	.Ltmp48
	.long	255
	.long	1119
	.long	107526                          # Line 105 Col 6
	.long	.Ltmp49
	.long	255
	.long	1149
	.long	109577                          # Line 107 Col 9
	.long	.Ltmp52
	.long	255
	.long	1149
	.long	109631                          # Line 107 Col 63
	.long	.Ltmp53
	.long	255
	.long	1149
	.long	109570                          # Line 107 Col 2
	.addrsig
	.addrsig_sym established
	.addrsig_sym verdict
	.addrsig_sym parser
	.addrsig_sym message
	.addrsig_sym choose
	.addrsig_sym by_index
	.addrsig_sym by_tuple
	.addrsig_sym listeners
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
