	.file	"redirect.c"
	.file	0 "." "redirect.c" md5 0x205f1eb20036bad133e4793f58598bee
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	xdp,"ax",@progbits
	.globl	redirect                        # -- Begin function redirect
	.p2align	3
	.type	redirect,@function
redirect:                               # @redirect
.Lfunc_begin0:
	.loc	0 48 0                          # redirect.c:48:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: redirect:ctx <- $r1
	r6 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: redirect:ctx <- $r6
	.loc	0 49 16 prologue_end            # redirect.c:49:16
.Ltmp2:
	r1 = devices ll
	r2 = 0
	r3 = 1
	call 51
.Ltmp3:
	.loc	0 49 16                         # redirect.c:49:16
	r8 = r0
.Ltmp4:
.Ltmp5:
	#DEBUG_VALUE: redirect:actions <- [DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $r8
	.loc	0 51 26                         # redirect.c:51:26
.Ltmp6:
	r1 = devices_by_key ll
	r2 = 1
	r3 = 2
	call 51
.Ltmp7:
	r7 = r0
.Ltmp8:
.Ltmp9:
	#DEBUG_VALUE: redirect:actions <- [DW_OP_LLVM_arg 0, DW_OP_constu 2, DW_OP_shl, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value] $r8, $r7
	.loc	0 52 20                         # redirect.c:52:20
.Ltmp10:
	w8 <<= 4
.Ltmp11:
.Ltmp12:
	w7 <<= 2
	w7 += w8
	.loc	0 52 26 is_stmt 0               # redirect.c:52:26
.Ltmp13:
	r1 = cpus ll
	r2 = 2
	r3 = 3
	call 51
.Ltmp14:
	.loc	0 52 24 is_stmt 1               # redirect.c:52:24
.Ltmp15:
	w7 += w0
.Ltmp16:
.Ltmp17:
	#DEBUG_VALUE: redirect:actions <- undef
	.loc	0 53 17                         # redirect.c:53:17
.Ltmp18:
	w7 <<= 2
	.loc	0 53 55 is_stmt 0               # redirect.c:53:55
.Ltmp19:
	w2 = *(u32 *)(r6 + 16)
	.loc	0 53 23                         # redirect.c:53:23
.Ltmp20:
	r1 = sockets ll
	r3 = 2
	call 51
.Ltmp21:
	.loc	0 53 21 is_stmt 1               # redirect.c:53:21
.Ltmp22:
	w7 += w0
	.loc	0 53 2 is_stmt 0                # redirect.c:53:2
.Ltmp23:
	w0 = w7
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end0:
	.size	redirect, .Lfunc_end0-redirect
	.cfi_endproc
                                        # -- End function
	.section	"xdp/devmap","ax",@progbits
	.globl	on_device                       # -- Begin function on_device
	.p2align	3
	.type	on_device,@function
on_device:                              # @on_device
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: on_device:ctx <- $r1
	.loc	0 59 14 prologue_end is_stmt 1  # redirect.c:59:14
.Ltmp26:
	w1 = *(u32 *)(r1 + 20)
.Ltmp27:
.Ltmp28:
	.loc	0 0 14 is_stmt 0                # redirect.c:0:14
	w0 = 1
	.loc	0 59 9                          # redirect.c:59:9
.Ltmp29:
	if w1 == 1 goto LBB1_2
# %bb.1:
	.loc	0 0 9                           # redirect.c:0:9
	w0 = 2
LBB1_2:
	.loc	0 59 2 is_stmt 1                # redirect.c:59:2
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end1:
	.size	on_device, .Lfunc_end1-on_device
	.cfi_endproc
                                        # -- End function
	.section	"xdp/cpumap","ax",@progbits
	.globl	on_cpu                          # -- Begin function on_cpu
	.p2align	3
	.type	on_cpu,@function
on_cpu:                                 # @on_cpu
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: on_cpu:ctx <- $r1
	.loc	0 65 14 prologue_end            # redirect.c:65:14
.Ltmp33:
	w1 = *(u32 *)(r1 + 12)
.Ltmp34:
.Ltmp35:
	.loc	0 0 14 is_stmt 0                # redirect.c:0:14
	w0 = 1
	.loc	0 65 9                          # redirect.c:65:9
.Ltmp36:
	if w1 == 1 goto LBB2_2
# %bb.1:
	.loc	0 0 9                           # redirect.c:0:9
	w0 = 2
LBB2_2:
	.loc	0 65 2 is_stmt 1                # redirect.c:65:2
.Ltmp37:
	exit
.Ltmp38:
.Ltmp39:
.Lfunc_end2:
	.size	on_cpu, .Lfunc_end2-on_cpu
	.cfi_endproc
                                        # -- End function
	.type	devices,@object                 # @devices
	.section	.maps,"aw",@progbits
	.globl	devices
	.p2align	3, 0x0
devices:
	.zero	32
	.size	devices, 32

	.type	devices_by_key,@object          # @devices_by_key
	.globl	devices_by_key
	.p2align	3, 0x0
devices_by_key:
	.zero	32
	.size	devices_by_key, 32

	.type	cpus,@object                    # @cpus
	.globl	cpus
	.p2align	3, 0x0
cpus:
	.zero	32
	.size	cpus, 32

	.type	sockets,@object                 # @sockets
	.globl	sockets
	.p2align	3, 0x0
sockets:
	.zero	32
	.size	sockets, 32

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
	.byte	1                               # DW_LLE_base_addressx
	.byte	5                               #   base address index
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
	.byte	1                               # DW_LLE_base_addressx
	.byte	5                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp4-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	13                              # Loc expr size
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\257\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\263\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp11-.Lfunc_begin0          #   ending offset
	.byte	18                              # Loc expr size
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	50                              # DW_OP_lit2
	.byte	36                              # DW_OP_shl
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	168                             # DW_OP_convert
	.asciz	"\257\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\263\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	3                               # DW_LLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Ltmp27-.Lfunc_begin1          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	3                               # DW_LLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Ltmp34-.Lfunc_begin2          #   length
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
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x2a0 DW_TAG_compile_unit
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
	.byte	2                               # Abbrev [2] 0x2f:0x4 DW_TAG_base_type
	.byte	32                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x33:0x4 DW_TAG_base_type
	.byte	31                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x37:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	66                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	68                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x42:0xc DW_TAG_array_type
	.long	78                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x47:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x4e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x52:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	3                               # Abbrev [3] 0x56:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	97                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x61:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x65:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	138                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	159                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x77:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x80:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	193                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x8a:0x5 DW_TAG_pointer_type
	.long	143                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8f:0xc DW_TAG_array_type
	.long	155                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x94:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	14                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x9b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x9f:0x5 DW_TAG_pointer_type
	.long	164                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa4:0xc DW_TAG_array_type
	.long	155                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xa9:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xb0:0x5 DW_TAG_pointer_type
	.long	181                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xb5:0x8 DW_TAG_typedef
	.long	189                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0xbd:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xc1:0x5 DW_TAG_pointer_type
	.long	198                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xc6:0x18 DW_TAG_structure_type
	.byte	16                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xcb:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd4:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xde:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	233                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xe9:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xed:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	274                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xf6:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	159                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xff:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x108:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x112:0x5 DW_TAG_pointer_type
	.long	279                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x117:0xc DW_TAG_array_type
	.long	155                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x11c:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	25                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x123:0xb DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	302                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	7                               # Abbrev [7] 0x12e:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x132:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	343                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x13b:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	159                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x144:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x14d:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	360                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x157:0x5 DW_TAG_pointer_type
	.long	348                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x15c:0xc DW_TAG_array_type
	.long	155                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x161:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x168:0x5 DW_TAG_pointer_type
	.long	365                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x16d:0x18 DW_TAG_structure_type
	.byte	20                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x172:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x17b:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x185:0xb DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	400                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	7                               # Abbrev [7] 0x190:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x194:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	441                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x19d:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	159                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1a6:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1af:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	176                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1b9:0x5 DW_TAG_pointer_type
	.long	446                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1be:0xc DW_TAG_array_type
	.long	155                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1c3:0x6 DW_TAG_subrange_type
	.long	82                              # DW_AT_type
	.byte	17                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1ca:0x9 DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	467                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	184                             # DW_AT_decl_line
	.byte	51                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x1d3:0x5 DW_TAG_pointer_type
	.long	472                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1d8:0x15 DW_TAG_subroutine_type
	.long	493                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x1dd:0x5 DW_TAG_formal_parameter
	.long	497                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1e2:0x5 DW_TAG_formal_parameter
	.long	498                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1e7:0x5 DW_TAG_formal_parameter
	.long	498                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x1ed:0x4 DW_TAG_base_type
	.byte	23                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x1f1:0x1 DW_TAG_pointer_type
	.byte	10                              # Abbrev [10] 0x1f2:0x8 DW_TAG_typedef
	.long	506                             # DW_AT_type
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x1fa:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0x1fe:0x18 DW_TAG_enumeration_type
	.long	189                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x206:0x3 DW_TAG_enumerator
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x209:0x3 DW_TAG_enumerator
	.byte	27                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x20c:0x3 DW_TAG_enumerator
	.byte	28                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x20f:0x3 DW_TAG_enumerator
	.byte	29                              # DW_AT_name
	.byte	3                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x212:0x3 DW_TAG_enumerator
	.byte	30                              # DW_AT_name
	.byte	4                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x216:0x22 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	155                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x225:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.long	618                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x22e:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	44                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.long	181                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x238:0x19 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	155                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x247:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.long	618                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x251:0x19 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	63                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	155                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x260:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	63                              # DW_AT_decl_line
	.long	618                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x26a:0x5 DW_TAG_pointer_type
	.long	623                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x26f:0x3c DW_TAG_structure_type
	.byte	43                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x274:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x27d:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	96                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x286:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	97                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x28f:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	98                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x298:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	99                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a1:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	181                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
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
	.byte	5                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	184                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"redirect.c"                    # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=43
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=45
.Linfo_string4:
	.asciz	"char"                          # string offset=53
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=58
.Linfo_string6:
	.asciz	"devices"                       # string offset=78
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
	.asciz	"ifindex"                       # string offset=134
.Linfo_string15:
	.asciz	"program"                       # string offset=142
.Linfo_string16:
	.asciz	"device"                        # string offset=150
.Linfo_string17:
	.asciz	"devices_by_key"                # string offset=157
.Linfo_string18:
	.asciz	"cpus"                          # string offset=172
.Linfo_string19:
	.asciz	"queue"                         # string offset=177
.Linfo_string20:
	.asciz	"cpu"                           # string offset=183
.Linfo_string21:
	.asciz	"sockets"                       # string offset=187
.Linfo_string22:
	.asciz	"bpf_redirect_map"              # string offset=195
.Linfo_string23:
	.asciz	"long"                          # string offset=212
.Linfo_string24:
	.asciz	"unsigned long long"            # string offset=217
.Linfo_string25:
	.asciz	"u64"                           # string offset=236
.Linfo_string26:
	.asciz	"XDP_ABORTED"                   # string offset=240
.Linfo_string27:
	.asciz	"XDP_DROP"                      # string offset=252
.Linfo_string28:
	.asciz	"XDP_PASS"                      # string offset=261
.Linfo_string29:
	.asciz	"XDP_TX"                        # string offset=270
.Linfo_string30:
	.asciz	"XDP_REDIRECT"                  # string offset=277
.Linfo_string31:
	.asciz	"DW_ATE_unsigned_32"            # string offset=290
.Linfo_string32:
	.asciz	"DW_ATE_unsigned_64"            # string offset=309
.Linfo_string33:
	.asciz	"redirect"                      # string offset=328
.Linfo_string34:
	.asciz	"on_device"                     # string offset=337
.Linfo_string35:
	.asciz	"on_cpu"                        # string offset=347
.Linfo_string36:
	.asciz	"ctx"                           # string offset=354
.Linfo_string37:
	.asciz	"data"                          # string offset=358
.Linfo_string38:
	.asciz	"data_end"                      # string offset=363
.Linfo_string39:
	.asciz	"data_meta"                     # string offset=372
.Linfo_string40:
	.asciz	"ingress_ifindex"               # string offset=382
.Linfo_string41:
	.asciz	"rx_queue_index"                # string offset=398
.Linfo_string42:
	.asciz	"egress_ifindex"                # string offset=413
.Linfo_string43:
	.asciz	"xdp_md"                        # string offset=428
.Linfo_string44:
	.asciz	"actions"                       # string offset=435
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	devices
	.quad	devices_by_key
	.quad	cpus
	.quad	sockets
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
	.long	984
	.long	984
	.long	728
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
	.long	14
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
	.long	4
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
	.long	42                              # BTF_KIND_STRUCT(id = 11)
	.long	67108866                        # 0x4000002
	.long	8
	.long	49
	.long	8
	.long	0                               # 0x0
	.long	57
	.long	8
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_STRUCT(id = 12)
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
	.long	92                              # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 14)
	.long	33554432                        # 0x2000000
	.long	15
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	25
	.long	0                               # BTF_KIND_STRUCT(id = 16)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	14
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	7
	.long	192                             # 0xc0
	.long	100                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 18)
	.long	33554432                        # 0x2000000
	.long	19
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 20)
	.long	33554432                        # 0x2000000
	.long	21
	.long	115                             # BTF_KIND_STRUCT(id = 21)
	.long	67108866                        # 0x4000002
	.long	8
	.long	119
	.long	8
	.long	0                               # 0x0
	.long	57
	.long	8
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_STRUCT(id = 22)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	18
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	20
	.long	192                             # 0xc0
	.long	125                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	22
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 24)
	.long	33554432                        # 0x2000000
	.long	25
	.long	0                               # BTF_KIND_ARRAY(id = 25)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	17
	.long	0                               # BTF_KIND_STRUCT(id = 26)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	24
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	7
	.long	192                             # 0xc0
	.long	130                             # BTF_KIND_VAR(id = 27)
	.long	234881024                       # 0xe000000
	.long	26
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 28)
	.long	33554432                        # 0x2000000
	.long	29
	.long	138                             # BTF_KIND_STRUCT(id = 29)
	.long	67108870                        # 0x4000006
	.long	24
	.long	145
	.long	8
	.long	0                               # 0x0
	.long	150
	.long	8
	.long	32                              # 0x20
	.long	159
	.long	8
	.long	64                              # 0x40
	.long	169
	.long	8
	.long	96                              # 0x60
	.long	185
	.long	8
	.long	128                             # 0x80
	.long	200
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 30)
	.long	218103809                       # 0xd000001
	.long	2
	.long	215
	.long	28
	.long	219                             # BTF_KIND_FUNC(id = 31)
	.long	201326593                       # 0xc000001
	.long	30
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 32)
	.long	218103809                       # 0xd000001
	.long	2
	.long	215
	.long	28
	.long	549                             # BTF_KIND_FUNC(id = 33)
	.long	201326593                       # 0xc000001
	.long	32
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 34)
	.long	218103809                       # 0xd000001
	.long	2
	.long	215
	.long	28
	.long	626                             # BTF_KIND_FUNC(id = 35)
	.long	201326593                       # 0xc000001
	.long	34
	.long	701                             # BTF_KIND_INT(id = 36)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 37)
	.long	50331648                        # 0x3000000
	.long	0
	.long	36
	.long	4
	.long	4
	.long	706                             # BTF_KIND_VAR(id = 38)
	.long	234881024                       # 0xe000000
	.long	37
	.long	1
	.long	714                             # BTF_KIND_DATASEC(id = 39)
	.long	251658244                       # 0xf000004
	.long	0
	.long	13
	.long	devices
	.long	32
	.long	17
	.long	devices_by_key
	.long	32
	.long	23
	.long	cpus
	.long	32
	.long	27
	.long	sockets
	.long	32
	.long	720                             # BTF_KIND_DATASEC(id = 40)
	.long	251658241                       # 0xf000001
	.long	0
	.long	38
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
	.ascii	"device"                        # string offset=42
	.byte	0
	.ascii	"ifindex"                       # string offset=49
	.byte	0
	.ascii	"program"                       # string offset=57
	.byte	0
	.ascii	"type"                          # string offset=65
	.byte	0
	.ascii	"max_entries"                   # string offset=70
	.byte	0
	.ascii	"key"                           # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=86
	.byte	0
	.ascii	"devices"                       # string offset=92
	.byte	0
	.ascii	"devices_by_key"                # string offset=100
	.byte	0
	.ascii	"cpu"                           # string offset=115
	.byte	0
	.ascii	"queue"                         # string offset=119
	.byte	0
	.ascii	"cpus"                          # string offset=125
	.byte	0
	.ascii	"sockets"                       # string offset=130
	.byte	0
	.ascii	"xdp_md"                        # string offset=138
	.byte	0
	.ascii	"data"                          # string offset=145
	.byte	0
	.ascii	"data_end"                      # string offset=150
	.byte	0
	.ascii	"data_meta"                     # string offset=159
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=169
	.byte	0
	.ascii	"rx_queue_index"                # string offset=185
	.byte	0
	.ascii	"egress_ifindex"                # string offset=200
	.byte	0
	.ascii	"ctx"                           # string offset=215
	.byte	0
	.ascii	"redirect"                      # string offset=219
	.byte	0
	.ascii	"xdp"                           # string offset=228
	.byte	0
	.ascii	"./redirect.c"                  # string offset=232
	.byte	0
	.ascii	"int redirect(struct xdp_md *ctx)" # string offset=245
	.byte	0
	.ascii	"\tu32 actions = bpf_redirect_map(&devices, 0, XDP_DROP);" # string offset=278
	.byte	0
	.ascii	"\tactions = actions * 4 + bpf_redirect_map(&devices_by_key, 1, XDP_PASS);" # string offset=334
	.byte	0
	.ascii	"\tactions = actions * 4 + bpf_redirect_map(&cpus, 2, XDP_TX);" # string offset=407
	.byte	0
	.ascii	"\treturn actions * 4 + bpf_redirect_map(&sockets, ctx->rx_queue_index, XDP_PASS);" # string offset=468
	.byte	0
	.ascii	"on_device"                     # string offset=549
	.byte	0
	.ascii	"xdp/devmap"                    # string offset=559
	.byte	0
	.ascii	"\treturn ctx->egress_ifindex == 1 ? XDP_DROP : XDP_PASS;" # string offset=570
	.byte	0
	.ascii	"on_cpu"                        # string offset=626
	.byte	0
	.ascii	"xdp/cpumap"                    # string offset=633
	.byte	0
	.ascii	"\treturn ctx->ingress_ifindex == 1 ? XDP_DROP : XDP_PASS;" # string offset=644
	.byte	0
	.ascii	"char"                          # string offset=701
	.byte	0
	.ascii	"LICENSE"                       # string offset=706
	.byte	0
	.ascii	".maps"                         # string offset=714
	.byte	0
	.ascii	"license"                       # string offset=720
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	300
	.long	352
	.long	0
	.long	8                               # FuncInfo
	.long	228                             # FuncInfo section string offset=228
	.long	1
	.long	.Lfunc_begin0
	.long	31
	.long	559                             # FuncInfo section string offset=559
	.long	1
	.long	.Lfunc_begin1
	.long	33
	.long	633                             # FuncInfo section string offset=633
	.long	1
	.long	.Lfunc_begin2
	.long	35
	.long	16                              # LineInfo
	.long	228                             # LineInfo section string offset=228
	.long	11
	.long	.Lfunc_begin0
	.long	232
	.long	245
	.long	48128                           # Line 47 Col 0
	.long	.Ltmp2
	.long	232
	.long	278
	.long	50192                           # Line 49 Col 16
	.long	.Ltmp6
	.long	232
	.long	334
	.long	52250                           # Line 51 Col 26
	.long	.Ltmp10
	.long	232
	.long	407
	.long	53268                           # Line 52 Col 20
	.long	.Ltmp13
	.long	232
	.long	407
	.long	53274                           # Line 52 Col 26
	.long	.Ltmp15
	.long	232
	.long	407
	.long	53272                           # Line 52 Col 24
	.long	.Ltmp18
	.long	232
	.long	468
	.long	54289                           # Line 53 Col 17
	.long	.Ltmp19
	.long	232
	.long	468
	.long	54327                           # Line 53 Col 55
	.long	.Ltmp20
	.long	232
	.long	468
	.long	54295                           # Line 53 Col 23
	.long	.Ltmp22
	.long	232
	.long	468
	.long	54293                           # Line 53 Col 21
	.long	.Ltmp23
	.long	232
	.long	468
	.long	54274                           # Line 53 Col 2
	.long	559                             # LineInfo section string offset=559
	.long	3
	.long	.Ltmp26
	.long	232
	.long	570
	.long	60430                           # Line 59 Col 14
	.long	.Ltmp29
	.long	232
	.long	570
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp30
	.long	232
	.long	570
	.long	60418                           # Line 59 Col 2
	.long	633                             # LineInfo section string offset=633
	.long	3
	.long	.Ltmp33
	.long	232
	.long	644
	.long	66574                           # Line 65 Col 14
	.long	.Ltmp36
	.long	232
	.long	644
	.long	66569                           # Line 65 Col 9
	.long	.Ltmp37
	.long	232
	.long	644
	.long	66562                           # Line 65 Col 2
	.addrsig
	.addrsig_sym redirect
	.addrsig_sym on_device
	.addrsig_sym on_cpu
	.addrsig_sym devices
	.addrsig_sym devices_by_key
	.addrsig_sym cpus
	.addrsig_sym sockets
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
