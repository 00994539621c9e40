	.file	"callbacks.c"
	.file	0 "." "callbacks.c" md5 0x87854575748c9eab5ab88098b1acca7f
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	iterate                         # -- Begin function iterate
	.p2align	3
	.type	iterate,@function
iterate:                                # @iterate
.Lfunc_begin0:
	.loc	0 46 0                          # callbacks.c:46:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	r1 = 0
.Ltmp0:
	.loc	0 47 13 prologue_end            # callbacks.c:47:13
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 16) = r1
	w1 = 0
	.loc	0 48 6                          # callbacks.c:48:6
.Ltmp3:
	*(u32 *)(r10 - 20) = w1
	r6 = r10
	r6 += -16
	.loc	0 51 10                         # callbacks.c:51:10
.Ltmp4:
	w1 = 20
	r2 = fill ll
	r3 = r6
	r4 = 0
	call 181
.Ltmp5:
	.loc	0 51 10                         # callbacks.c:51:10
	r7 = r0
.Ltmp6:
.Ltmp7:
	#DEBUG_VALUE: iterate:loops <- $r7
	.loc	0 52 10                         # callbacks.c:52:10
.Ltmp8:
	r1 = values ll
	r2 = add ll
	r3 = r6
	r4 = 0
	call 164
.Ltmp9:
	.loc	0 52 10                         # callbacks.c:52:10
	r6 = r0
.Ltmp10:
.Ltmp11:
	#DEBUG_VALUE: iterate:elems <- $r6
	.loc	0 54 24 is_stmt 0               # callbacks.c:54:24
.Ltmp12:
	w6 += w7
.Ltmp13:
.Ltmp14:
	.loc	0 0 24                          # callbacks.c:0:24
	r3 = r10
	r3 += -20
	.loc	0 53 12 is_stmt 1               # callbacks.c:53:12
.Ltmp15:
	w1 = 100
	r2 = stop_at_five ll
	r4 = 0
	call 181
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: iterate:stopped <- $r0
	.loc	0 54 50                         # callbacks.c:54:50
.Ltmp18:
	w0 *= 10
.Ltmp19:
.Ltmp20:
	.loc	0 54 32 is_stmt 0               # callbacks.c:54:32
.Ltmp21:
	w6 += w0
	.loc	0 54 13                         # callbacks.c:54:13
.Ltmp22:
	r1 = *(u64 *)(r10 - 16)
	.loc	0 54 19                         # callbacks.c:54:19
.Ltmp23:
	w1 *= 14
	.loc	0 54 40                         # callbacks.c:54:40
.Ltmp24:
	w6 += w1
	.loc	0 54 72                         # callbacks.c:54:72
.Ltmp25:
	w1 = *(u32 *)(r10 - 8)
	.loc	0 54 57                         # callbacks.c:54:57
.Ltmp26:
	w0 = *(u32 *)(r10 - 20)
	.loc	0 54 9                          # callbacks.c:54:9
.Ltmp27:
	w0 += w1
	w0 += w6
	w0 += -8
	.loc	0 54 2                          # callbacks.c:54:2
.Ltmp28:
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end0:
	.size	iterate, .Lfunc_end0-iterate
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function fill
	.type	fill,@function
fill:                                   # @fill
.Lfunc_begin1:
	.loc	0 22 0 is_stmt 1                # callbacks.c:22:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: fill:sum <- $r2
	r6 = r2
.Ltmp31:
.Ltmp32:
	#DEBUG_VALUE: fill:sum <- $r6
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
.Ltmp33:
	.loc	0 23 15 prologue_end            # callbacks.c:23:15
.Ltmp34:
.Ltmp35:
	r1 = values ll
	call 1
.Ltmp36:
.Ltmp37:
	#DEBUG_VALUE: fill:value <- $r0
	.loc	0 0 15 is_stmt 0                # callbacks.c:0:15
	w1 = 1
.Ltmp38:
	.loc	0 25 6 is_stmt 1                # callbacks.c:25:6
.Ltmp39:
.Ltmp40:
	if r0 == 0 goto LBB1_2
.Ltmp41:
.Ltmp42:
# %bb.1:
	#DEBUG_VALUE: fill:value <- $r0
	#DEBUG_VALUE: fill:sum <- $r6
	.loc	0 27 11                         # callbacks.c:27:11
.Ltmp43:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 27 17 is_stmt 0               # callbacks.c:27:17
.Ltmp44:
	w1 <<= 1
	.loc	0 27 9                          # callbacks.c:27:9
.Ltmp45:
	*(u64 *)(r0 + 0) = r1
	.loc	0 28 12 is_stmt 1               # callbacks.c:28:12
.Ltmp46:
	w1 = *(u32 *)(r6 + 8)
.Ltmp47:
	w1 += 1
.Ltmp48:
	*(u32 *)(r6 + 8) = w1
	w1 = 0
.Ltmp49:
.Ltmp50:
LBB1_2:
	#DEBUG_VALUE: fill:value <- $r0
	#DEBUG_VALUE: fill:sum <- $r6
	.loc	0 30 1                          # callbacks.c:30:1
.Ltmp51:
	w0 = w1
.Ltmp52:
.Ltmp53:
	exit
.Ltmp54:
.Ltmp55:
.Lfunc_end1:
	.size	fill, .Lfunc_end1-fill
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function add
	.type	add,@function
add:                                    # @add
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: add:key <- $r2
	#DEBUG_VALUE: add:value <- $r3
	#DEBUG_VALUE: add:sum <- $r4
	.loc	0 34 16 prologue_end            # callbacks.c:34:16
.Ltmp56:
	r1 = *(u64 *)(r3 + 0)
	.loc	0 34 13 is_stmt 0               # callbacks.c:34:13
.Ltmp57:
	r3 = *(u64 *)(r4 + 0)
.Ltmp58:
.Ltmp59:
.Ltmp60:
	r3 += r1
.Ltmp61:
	*(u64 *)(r4 + 0) = r3
	.loc	0 35 9                          # callbacks.c:35:9
.Ltmp62:
	w1 = *(u32 *)(r2 + 0)
	w0 = 1
	.loc	0 35 14                         # callbacks.c:35:14
.Ltmp63:
	if w1 == 8 goto LBB2_2
.Ltmp64:
.Ltmp65:
# %bb.1:
	#DEBUG_VALUE: add:sum <- $r4
	#DEBUG_VALUE: add:key <- $r2
	.loc	0 0 14                          # callbacks.c:0:14
	w0 = 0
.Ltmp66:
.Ltmp67:
LBB2_2:
	#DEBUG_VALUE: add:sum <- $r4
	#DEBUG_VALUE: add:key <- $r2
	.loc	0 35 2 is_stmt 1                # callbacks.c:35:2
.Ltmp68:
	exit
.Ltmp69:
.Ltmp70:
.Lfunc_end2:
	.size	add, .Lfunc_end2-add
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function stop_at_five
	.type	stop_at_five,@function
stop_at_five:                           # @stop_at_five
.Lfunc_begin3:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: stop_at_five:index <- $w1
	#DEBUG_VALUE: stop_at_five:ctx <- $r2
	.loc	0 40 7 prologue_end             # callbacks.c:40:7
.Ltmp71:
	*(u32 *)(r2 + 0) = w1
	w0 = 1
	.loc	0 41 15 is_stmt 0               # callbacks.c:41:15
.Ltmp72:
	if w1 == 5 goto LBB3_2
.Ltmp73:
.Ltmp74:
# %bb.1:
	#DEBUG_VALUE: stop_at_five:ctx <- $r2
	#DEBUG_VALUE: stop_at_five:index <- $w1
	.loc	0 0 15                          # callbacks.c:0:15
	w0 = 0
.Ltmp75:
.Ltmp76:
LBB3_2:
	#DEBUG_VALUE: stop_at_five:ctx <- $r2
	#DEBUG_VALUE: stop_at_five:index <- $w1
	.loc	0 41 2 is_stmt 1                # callbacks.c:41:2
.Ltmp77:
	exit
.Ltmp78:
.Ltmp79:
.Lfunc_end3:
	.size	stop_at_five, .Lfunc_end3-stop_at_five
	.cfi_endproc
                                        # -- End function
	.type	values,@object                  # @values
	.section	.maps,"aw",@progbits
	.globl	values
	.p2align	3, 0x0
values:
	.zero	32
	.size	values, 32

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
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	87                              # DW_OP_reg7
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp16-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp31-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp31-.Lfunc_begin1          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp36-.Lfunc_begin1          #   starting offset
	.uleb128 .Ltmp52-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	3                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin1    #   starting offset
	.uleb128 .Ltmp58-.Lfunc_begin1          #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
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
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	24                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
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
	.byte	1                               # Abbrev [1] 0xc:0x271 DW_TAG_compile_unit
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
	.byte	57                              # DW_AT_decl_line
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
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	130                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	185                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x82:0x5 DW_TAG_pointer_type
	.long	135                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	2                               # DW_AT_count
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
	.byte	10                              # DW_AT_count
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
	.byte	11                              # Abbrev [11] 0xca:0xa DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	212                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	208                             # DW_AT_decl_line
	.ascii	"\265\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xd4:0x5 DW_TAG_pointer_type
	.long	217                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xd9:0x1a DW_TAG_subroutine_type
	.long	243                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xde:0x5 DW_TAG_formal_parameter
	.long	173                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe3:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe8:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xed:0x5 DW_TAG_formal_parameter
	.long	190                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xf3:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xf7:0x1 DW_TAG_pointer_type
	.byte	11                              # Abbrev [11] 0xf8:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	257                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x101:0x5 DW_TAG_pointer_type
	.long	262                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x106:0x10 DW_TAG_subroutine_type
	.long	247                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x10b:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x110:0x5 DW_TAG_formal_parameter
	.long	278                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x116:0x5 DW_TAG_pointer_type
	.long	283                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x11b:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0x11c:0xa DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	294                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	202                             # DW_AT_decl_line
	.ascii	"\244\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x126:0x5 DW_TAG_pointer_type
	.long	299                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x12b:0x1a DW_TAG_subroutine_type
	.long	243                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x130:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x135:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x13a:0x5 DW_TAG_formal_parameter
	.long	247                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x13f:0x5 DW_TAG_formal_parameter
	.long	190                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x145:0x49 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	17                              # Abbrev [17] 0x154:0x8 DW_TAG_formal_parameter
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.long	556                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x15c:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	8
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.long	532                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x167:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x172:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.long	243                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x17b:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.long	243                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x184:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.long	243                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0x18e:0x2d DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x19d:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1a8:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	621                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1b1:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	185                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0x1bb:0x35 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	243                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x1ca:0x8 DW_TAG_formal_parameter
	.byte	40                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	247                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1d2:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	626                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1dc:0x9 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	185                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1e5:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	84
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	621                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	20                              # Abbrev [20] 0x1f0:0x24 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1ff:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	81
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x209:0xa DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	82
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	168                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	23                              # Abbrev [23] 0x214:0x18 DW_TAG_structure_type
	.byte	24                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x219:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	190                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x222:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x22c:0x5 DW_TAG_pointer_type
	.long	561                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x231:0x3c DW_TAG_structure_type
	.byte	38                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x236:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x23f:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x248:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x251:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x25a:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x263:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x26d:0x5 DW_TAG_pointer_type
	.long	532                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x272:0x5 DW_TAG_pointer_type
	.long	631                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x277:0x5 DW_TAG_const_type
	.long	173                             # DW_AT_type
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
	.byte	2                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end3-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	168                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"callbacks.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=46
.Linfo_string4:
	.asciz	"char"                          # string offset=54
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=59
.Linfo_string6:
	.asciz	"values"                        # string offset=79
.Linfo_string7:
	.asciz	"type"                          # string offset=86
.Linfo_string8:
	.asciz	"int"                           # string offset=91
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=95
.Linfo_string10:
	.asciz	"key"                           # string offset=107
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=111
.Linfo_string12:
	.asciz	"u32"                           # string offset=124
.Linfo_string13:
	.asciz	"value"                         # string offset=128
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=134
.Linfo_string15:
	.asciz	"u64"                           # string offset=153
.Linfo_string16:
	.asciz	"bpf_loop"                      # string offset=157
.Linfo_string17:
	.asciz	"long"                          # string offset=166
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"           # string offset=171
.Linfo_string19:
	.asciz	"bpf_for_each_map_elem"         # string offset=191
.Linfo_string20:
	.asciz	"iterate"                       # string offset=213
.Linfo_string21:
	.asciz	"fill"                          # string offset=221
.Linfo_string22:
	.asciz	"add"                           # string offset=226
.Linfo_string23:
	.asciz	"stop_at_five"                  # string offset=230
.Linfo_string24:
	.asciz	"sum"                           # string offset=243
.Linfo_string25:
	.asciz	"total"                         # string offset=247
.Linfo_string26:
	.asciz	"calls"                         # string offset=253
.Linfo_string27:
	.asciz	"last"                          # string offset=259
.Linfo_string28:
	.asciz	"loops"                         # string offset=264
.Linfo_string29:
	.asciz	"elems"                         # string offset=270
.Linfo_string30:
	.asciz	"stopped"                       # string offset=276
.Linfo_string31:
	.asciz	"ctx"                           # string offset=284
.Linfo_string32:
	.asciz	"data"                          # string offset=288
.Linfo_string33:
	.asciz	"data_end"                      # string offset=293
.Linfo_string34:
	.asciz	"data_meta"                     # string offset=302
.Linfo_string35:
	.asciz	"ingress_ifindex"               # string offset=312
.Linfo_string36:
	.asciz	"rx_queue_index"                # string offset=328
.Linfo_string37:
	.asciz	"egress_ifindex"                # string offset=343
.Linfo_string38:
	.asciz	"xdp_md"                        # string offset=358
.Linfo_string39:
	.asciz	"index"                         # string offset=365
.Linfo_string40:
	.asciz	"map"                           # string offset=371
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	values
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	728
	.long	728
	.long	904
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
	.long	10
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
	.long	99                              # BTF_KIND_STRUCT(id = 16)
	.long	67108870                        # 0x4000006
	.long	24
	.long	106
	.long	8
	.long	0                               # 0x0
	.long	111
	.long	8
	.long	32                              # 0x20
	.long	120
	.long	8
	.long	64                              # 0x40
	.long	130
	.long	8
	.long	96                              # 0x60
	.long	146
	.long	8
	.long	128                             # 0x80
	.long	161
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 17)
	.long	218103809                       # 0xd000001
	.long	2
	.long	176
	.long	15
	.long	180                             # BTF_KIND_FUNC(id = 18)
	.long	201326593                       # 0xc000001
	.long	17
	.long	0                               # BTF_KIND_PTR(id = 19)
	.long	33554432                        # 0x2000000
	.long	20
	.long	594                             # BTF_KIND_STRUCT(id = 20)
	.long	67108866                        # 0x4000002
	.long	16
	.long	598
	.long	11
	.long	0                               # 0x0
	.long	604
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103810                       # 0xd000002
	.long	2
	.long	610
	.long	8
	.long	594
	.long	19
	.long	616                             # BTF_KIND_FUNC(id = 22)
	.long	201326592                       # 0xc000000
	.long	21
	.long	0                               # BTF_KIND_PTR(id = 23)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 24)
	.long	33554432                        # 0x2000000
	.long	25
	.long	0                               # BTF_KIND_CONST(id = 25)
	.long	167772160                       # 0xa000000
	.long	8
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 26)
	.long	218103812                       # 0xd000004
	.long	27
	.long	774
	.long	23
	.long	82
	.long	24
	.long	86
	.long	10
	.long	594
	.long	19
	.long	778                             # BTF_KIND_INT(id = 27)
	.long	16777216                        # 0x1000000
	.long	8
	.long	16777280                        # 0x1000040
	.long	783                             # BTF_KIND_FUNC(id = 28)
	.long	201326592                       # 0xc000000
	.long	26
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 29)
	.long	218103810                       # 0xd000002
	.long	2
	.long	610
	.long	8
	.long	176
	.long	7
	.long	829                             # BTF_KIND_FUNC(id = 30)
	.long	201326592                       # 0xc000000
	.long	29
	.long	877                             # BTF_KIND_INT(id = 31)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 32)
	.long	50331648                        # 0x3000000
	.long	0
	.long	31
	.long	4
	.long	4
	.long	882                             # BTF_KIND_VAR(id = 33)
	.long	234881024                       # 0xe000000
	.long	32
	.long	1
	.long	890                             # BTF_KIND_DATASEC(id = 34)
	.long	251658241                       # 0xf000001
	.long	0
	.long	14
	.long	values
	.long	32
	.long	896                             # BTF_KIND_DATASEC(id = 35)
	.long	251658241                       # 0xf000001
	.long	0
	.long	33
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
	.ascii	"values"                        # string offset=92
	.byte	0
	.ascii	"xdp_md"                        # string offset=99
	.byte	0
	.ascii	"data"                          # string offset=106
	.byte	0
	.ascii	"data_end"                      # string offset=111
	.byte	0
	.ascii	"data_meta"                     # string offset=120
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=130
	.byte	0
	.ascii	"rx_queue_index"                # string offset=146
	.byte	0
	.ascii	"egress_ifindex"                # string offset=161
	.byte	0
	.ascii	"ctx"                           # string offset=176
	.byte	0
	.ascii	"iterate"                       # string offset=180
	.byte	0
	.ascii	"xdp"                           # string offset=188
	.byte	0
	.ascii	"./callbacks.c"                 # string offset=192
	.byte	0
	.ascii	"int iterate(struct xdp_md *ctx)" # string offset=206
	.byte	0
	.ascii	"\tstruct sum sum = {};"        # string offset=238
	.byte	0
	.ascii	"\tu32 last = 0;"               # string offset=260
	.byte	0
	.ascii	"\tloops = bpf_loop(20, fill, &sum, 0); // 11 with the failing one" # string offset=275
	.byte	0
	.ascii	"\telems = bpf_for_each_map_elem(&values, add, &sum, 0); // 9, sum 0 + 2 + ... + 16 = 72" # string offset=340
	.byte	0
	.ascii	"\treturn sum.total * 14 + loops + elems + stopped * 10 + last - 1 + sum.calls - 7; // 1008 + 11 + 9 + 60 + 4 + 3" # string offset=427
	.byte	0
	.ascii	"\tstopped = bpf_loop(100, stop_at_five, &last, 0); // 6" # string offset=539
	.byte	0
	.ascii	"sum"                           # string offset=594
	.byte	0
	.ascii	"total"                         # string offset=598
	.byte	0
	.ascii	"calls"                         # string offset=604
	.byte	0
	.ascii	"index"                         # string offset=610
	.byte	0
	.ascii	"fill"                          # string offset=616
	.byte	0
	.ascii	".text"                         # string offset=621
	.byte	0
	.ascii	"static int fill(u32 index, struct sum *sum)" # string offset=627
	.byte	0
	.ascii	"\tu64 *value = bpf_map_lookup_elem(&values, &index);" # string offset=671
	.byte	0
	.ascii	"\tif (!value)"                 # string offset=723
	.byte	0
	.ascii	"\t*value = index * 2;"         # string offset=736
	.byte	0
	.ascii	"\tsum->calls++;"               # string offset=757
	.byte	0
	.byte	125                             # string offset=772
	.byte	0
	.ascii	"map"                           # string offset=774
	.byte	0
	.ascii	"long"                          # string offset=778
	.byte	0
	.ascii	"add"                           # string offset=783
	.byte	0
	.ascii	"\tsum->total += *value;"       # string offset=787
	.byte	0
	.ascii	"\treturn *key == 8;"           # string offset=810
	.byte	0
	.ascii	"stop_at_five"                  # string offset=829
	.byte	0
	.ascii	"\t*ctx = index;"               # string offset=842
	.byte	0
	.ascii	"\treturn index == 5;"          # string offset=857
	.byte	0
	.ascii	"char"                          # string offset=877
	.byte	0
	.ascii	"LICENSE"                       # string offset=882
	.byte	0
	.ascii	".maps"                         # string offset=890
	.byte	0
	.ascii	"license"                       # string offset=896
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	596
	.long	648
	.long	0
	.long	8                               # FuncInfo
	.long	188                             # FuncInfo section string offset=188
	.long	1
	.long	.Lfunc_begin0
	.long	18
	.long	621                             # FuncInfo section string offset=621
	.long	3
	.long	.Lfunc_begin1
	.long	22
	.long	.Lfunc_begin2
	.long	28
	.long	.Lfunc_begin3
	.long	30
	.long	16                              # LineInfo
	.long	188                             # LineInfo section string offset=188
	.long	16
	.long	.Lfunc_begin0
	.long	192
	.long	206
	.long	46080                           # Line 45 Col 0
	.long	.Ltmp2
	.long	192
	.long	238
	.long	48141                           # Line 47 Col 13
	.long	.Ltmp3
	.long	192
	.long	260
	.long	49158                           # Line 48 Col 6
	.long	.Ltmp4
	.long	192
	.long	275
	.long	52234                           # Line 51 Col 10
	.long	.Ltmp8
	.long	192
	.long	340
	.long	53258                           # Line 52 Col 10
	.long	.Ltmp12
	.long	192
	.long	427
	.long	55320                           # Line 54 Col 24
	.long	.Ltmp15
	.long	192
	.long	539
	.long	54284                           # Line 53 Col 12
	.long	.Ltmp18
	.long	192
	.long	427
	.long	55346                           # Line 54 Col 50
	.long	.Ltmp21
	.long	192
	.long	427
	.long	55328                           # Line 54 Col 32
	.long	.Ltmp22
	.long	192
	.long	427
	.long	55309                           # Line 54 Col 13
	.long	.Ltmp23
	.long	192
	.long	427
	.long	55315                           # Line 54 Col 19
	.long	.Ltmp24
	.long	192
	.long	427
	.long	55336                           # Line 54 Col 40
	.long	.Ltmp25
	.long	192
	.long	427
	.long	55368                           # Line 54 Col 72
	.long	.Ltmp26
	.long	192
	.long	427
	.long	55353                           # Line 54 Col 57
	.long	.Ltmp27
	.long	192
	.long	427
	.long	55305                           # Line 54 Col 9
	.long	.Ltmp28
	.long	192
	.long	427
	.long	55298                           # Line 54 Col 2
	.long	621                             # LineInfo section string offset=621
	.long	20
	.long	.Lfunc_begin1
	.long	192
	.long	627
	.long	21504                           # Line 21 Col 0
	.long	.Ltmp35
	.long	192
	.long	671
	.long	23567                           # Line 23 Col 15
	.long	.Ltmp40
	.long	192
	.long	723
	.long	25606                           # Line 25 Col 6
	.long	.Ltmp43
	.long	192
	.long	736
	.long	27659                           # Line 27 Col 11
	.long	.Ltmp44
	.long	192
	.long	736
	.long	27665                           # Line 27 Col 17
	.long	.Ltmp45
	.long	192
	.long	736
	.long	27657                           # Line 27 Col 9
	.long	.Ltmp46
	.long	192
	.long	757
	.long	28684                           # Line 28 Col 12
	.long	.Ltmp47
	.long	192
	.long	757
	.long	28684                           # Line 28 Col 12
	.long	.Ltmp48
	.long	192
	.long	757
	.long	28684                           # Line 28 Col 12
	.long	.Ltmp51
	.long	192
	.long	772
	.long	30721                           # Line 30 Col 1
	.long	.Ltmp56
	.long	192
	.long	787
	.long	34832                           # Line 34 Col 16
	.long	.Ltmp57
	.long	192
	.long	787
	.long	34829                           # Line 34 Col 13
	.long	.Ltmp60
	.long	192
	.long	787
	.long	34829                           # Line 34 Col 13
	.long	.Ltmp61
	.long	192
	.long	787
	.long	34829                           # Line 34 Col 13
	.long	.Ltmp62
	.long	192
	.long	810
	.long	35849                           # Line 35 Col 9
	.long	.Ltmp63
	.long	192
	.long	810
	.long	35854                           # Line 35 Col 14
	.long	.Ltmp68
	.long	192
	.long	810
	.long	35842                           # Line 35 Col 2
	.long	.Ltmp71
	.long	192
	.long	842
	.long	40967                           # Line 40 Col 7
	.long	.Ltmp72
	.long	192
	.long	857
	.long	41999                           # Line 41 Col 15
	.long	.Ltmp77
	.long	192
	.long	857
	.long	41986                           # Line 41 Col 2
	.addrsig
	.addrsig_sym iterate
	.addrsig_sym fill
	.addrsig_sym add
	.addrsig_sym stop_at_five
	.addrsig_sym values
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
