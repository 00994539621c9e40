	.file	"storage.c"
	.file	0 "." "storage.c" md5 0x1f34ece1c8db72ba3d0afff735ed41f2
	.file	1 "." "bpf.h" md5 0x4412414f10def641762507ac45de26a0
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	of_task                         # -- Begin function of_task
	.p2align	3
	.type	of_task,@function
of_task:                                # @of_task
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 42 29 prologue_end            # storage.c:42:29
.Ltmp0:
	call 158
.Ltmp1:
	.loc	0 42 29                         # storage.c:42:29
	r6 = r0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: of_task:task <- $r6
	.loc	0 0 29 is_stmt 0                # storage.c:0:29
	r1 = 100
	.loc	0 43 6 is_stmt 1                # storage.c:43:6
.Ltmp4:
	*(u64 *)(r10 - 8) = r1
	r3 = r10
	r3 += -8
	.loc	0 45 10                         # storage.c:45:10
.Ltmp5:
	r1 = tasks ll
	r2 = r6
	r4 = 1
	call 156
.Ltmp6:
	.loc	0 45 10                         # storage.c:45:10
	r1 = r0
.Ltmp7:
.Ltmp8:
	#DEBUG_VALUE: of_task:value <- $r1
	.loc	0 0 10 is_stmt 0                # storage.c:0:10
	w0 = -1
.Ltmp9:
	.loc	0 46 6 is_stmt 1                # storage.c:46:6
.Ltmp10:
.Ltmp11:
	if r1 == 0 goto LBB0_3
.Ltmp12:
.Ltmp13:
# %bb.1:
	#DEBUG_VALUE: of_task:value <- $r1
	#DEBUG_VALUE: of_task:task <- $r6
	.loc	0 48 9                          # storage.c:48:9
.Ltmp14:
	r2 = *(u64 *)(r1 + 0)
.Ltmp15:
	r2 += 7
.Ltmp16:
	*(u64 *)(r1 + 0) = r2
	.loc	0 49 10                         # storage.c:49:10
.Ltmp17:
	r1 = tasks ll
.Ltmp18:
.Ltmp19:
	r2 = r6
	r3 = 0
	r4 = 0
	call 156
.Ltmp20:
	.loc	0 49 10                         # storage.c:49:10
	r1 = r0
.Ltmp21:
.Ltmp22:
	#DEBUG_VALUE: of_task:value <- $r1
	.loc	0 0 10 is_stmt 0                # storage.c:0:10
	w0 = -2
	.loc	0 50 9 is_stmt 1                # storage.c:50:9
.Ltmp23:
	if r1 == 0 goto LBB0_3
.Ltmp24:
.Ltmp25:
# %bb.2:
	#DEBUG_VALUE: of_task:value <- $r1
	#DEBUG_VALUE: of_task:task <- $r6
	.loc	0 50 17 is_stmt 0               # storage.c:50:17
.Ltmp26:
	r0 = *(u64 *)(r1 + 0)
.Ltmp27:
.Ltmp28:
LBB0_3:
	#DEBUG_VALUE: of_task:value <- $r1
	#DEBUG_VALUE: of_task:task <- $r6
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 51 1 is_stmt 1                # storage.c:51:1
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end0:
	.size	of_task, .Lfunc_end0-of_task
	.cfi_endproc
                                        # -- End function
	.globl	of_cgroup                       # -- Begin function of_cgroup
	.p2align	3
	.type	of_cgroup,@function
of_cgroup:                              # @of_cgroup
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 56 29 prologue_end            # storage.c:56:29
.Ltmp32:
	call 158
.Ltmp33:
.Ltmp34:
	#DEBUG_VALUE: of_cgroup:task <- $r0
	.loc	0 0 29 is_stmt 0                # storage.c:0:29
	r1 = 11
	.loc	0 57 6 is_stmt 1                # storage.c:57:6
.Ltmp35:
	*(u64 *)(r10 - 8) = r1
	.loc	0 59 47                         # storage.c:59:47
.Ltmp36:
.Ltmp37:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 59 56 is_stmt 0               # storage.c:59:56
.Ltmp38:
.Ltmp39:
	r2 = *(u64 *)(r1 + 0)
	r3 = r10
	r3 += -8
	.loc	0 59 10                         # storage.c:59:10
.Ltmp40:
	r1 = cgroups ll
	r4 = 1
	call 210
.Ltmp41:
.Ltmp42:
	.loc	0 59 10 is_stmt 1               # storage.c:59:10
	r1 = r0
.Ltmp43:
.Ltmp44:
	#DEBUG_VALUE: of_cgroup:value <- $r1
	.loc	0 0 10 is_stmt 0                # storage.c:0:10
	w0 = -1
.Ltmp45:
	.loc	0 60 6 is_stmt 1                # storage.c:60:6
.Ltmp46:
.Ltmp47:
	if r1 == 0 goto LBB1_2
.Ltmp48:
.Ltmp49:
# %bb.1:
	#DEBUG_VALUE: of_cgroup:value <- $r1
	.loc	0 62 9                          # storage.c:62:9
.Ltmp50:
	r0 = *(u64 *)(r1 + 0)
.Ltmp51:
	r0 *= 3
.Ltmp52:
	*(u64 *)(r1 + 0) = r0
.Ltmp53:
.Ltmp54:
LBB1_2:
	#DEBUG_VALUE: of_cgroup:value <- $r1
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 64 1                          # storage.c:64:1
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end1:
	.size	of_cgroup, .Lfunc_end1-of_cgroup
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	of_socket                       # -- Begin function of_socket
	.p2align	3
	.type	of_socket,@function
of_socket:                              # @of_socket
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: of_socket:skb <- $r1
	.loc	0 69 29 prologue_end            # storage.c:69:29
.Ltmp58:
	r1 = *(u64 *)(r1 + 168)
.Ltmp59:
.Ltmp60:
	#DEBUG_VALUE: of_socket:sk <- $r1
	.loc	0 0 29 is_stmt 0                # storage.c:0:29
	r2 = 4
	.loc	0 70 6 is_stmt 1                # storage.c:70:6
.Ltmp61:
	*(u64 *)(r10 - 8) = r2
	w0 = -1
.Ltmp62:
	.loc	0 72 6                          # storage.c:72:6
.Ltmp63:
.Ltmp64:
	if r1 == 0 goto LBB2_5
.Ltmp65:
.Ltmp66:
# %bb.1:
	#DEBUG_VALUE: of_socket:sk <- $r1
	.loc	0 74 7                          # storage.c:74:7
.Ltmp67:
	call 95
.Ltmp68:
.Ltmp69:
	.loc	0 74 7                          # storage.c:74:7
	r6 = r0
.Ltmp70:
.Ltmp71:
	#DEBUG_VALUE: of_socket:sk <- $r6
	.loc	0 0 7 is_stmt 0                 # storage.c:0:7
	w0 = -2
.Ltmp72:
	.loc	0 75 6 is_stmt 1                # storage.c:75:6
.Ltmp73:
.Ltmp74:
	if r6 == 0 goto LBB2_5
.Ltmp75:
.Ltmp76:
# %bb.2:
	#DEBUG_VALUE: of_socket:sk <- $r6
	.loc	0 0 6 is_stmt 0                 # storage.c:0:6
	r3 = r10
	r3 += -8
	.loc	0 77 10 is_stmt 1               # storage.c:77:10
.Ltmp77:
	r1 = socks ll
	r2 = r6
	r4 = 1
	call 107
.Ltmp78:
	.loc	0 77 10                         # storage.c:77:10
	r1 = r0
.Ltmp79:
.Ltmp80:
	#DEBUG_VALUE: of_socket:value <- $r1
	.loc	0 0 10 is_stmt 0                # storage.c:0:10
	w0 = -3
.Ltmp81:
	.loc	0 78 6 is_stmt 1                # storage.c:78:6
.Ltmp82:
.Ltmp83:
	if r1 == 0 goto LBB2_5
.Ltmp84:
.Ltmp85:
# %bb.3:
	#DEBUG_VALUE: of_socket:value <- $r1
	#DEBUG_VALUE: of_socket:sk <- $r6
	.loc	0 80 9                          # storage.c:80:9
.Ltmp86:
	r2 = *(u64 *)(r1 + 0)
.Ltmp87:
	r2 *= 3
.Ltmp88:
	*(u64 *)(r1 + 0) = r2
	.loc	0 81 8                          # storage.c:81:8
.Ltmp89:
	*(u64 *)(r10 - 8) = r2
	.loc	0 82 9                          # storage.c:82:9
.Ltmp90:
	r1 = socks ll
.Ltmp91:
.Ltmp92:
	r2 = r6
	call 108
.Ltmp93:
	.loc	0 82 9                          # storage.c:82:9
	r1 = r0
.Ltmp94:
	r0 = *(u64 *)(r10 - 8)
	if r1 == 0 goto LBB2_5
.Ltmp95:
.Ltmp96:
# %bb.4:
	#DEBUG_VALUE: of_socket:sk <- $r6
	.loc	0 0 9 is_stmt 0                 # storage.c:0:9
	w0 = -4
.Ltmp97:
.Ltmp98:
LBB2_5:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 83 1 is_stmt 1                # storage.c:83:1
.Ltmp99:
	exit
.Ltmp100:
.Ltmp101:
.Lfunc_end2:
	.size	of_socket, .Lfunc_end2-of_socket
	.cfi_endproc
                                        # -- End function
	.type	tasks,@object                   # @tasks
	.section	.maps,"aw",@progbits
	.globl	tasks
	.p2align	3, 0x0
tasks:
	.zero	32
	.size	tasks, 32

	.type	cgroups,@object                 # @cgroups
	.globl	cgroups
	.p2align	3, 0x0
cgroups:
	.zero	32
	.size	cgroups, 32

	.type	socks,@object                   # @socks
	.globl	socks
	.p2align	3, 0x0
socks:
	.zero	32
	.size	socks, 32

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
	.long	7                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp7-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp18-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp33-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp41-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	1                               # DW_LLE_base_addressx
	.byte	4                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp43-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	3                               # DW_LLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Ltmp59-.Lfunc_begin2          #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp59-.Lfunc_begin2          #   starting offset
	.uleb128 .Ltmp68-.Lfunc_begin2          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp70-.Lfunc_begin2          #   starting offset
	.uleb128 .Ltmp97-.Lfunc_begin2          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	1                               # DW_LLE_base_addressx
	.byte	6                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp79-.Lfunc_begin2          #   starting offset
	.uleb128 .Ltmp91-.Lfunc_begin2          #   ending offset
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
	.byte	14                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x40e DW_TAG_compile_unit
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
	.byte	85                              # DW_AT_decl_line
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
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x59:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	130                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x66:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6f:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x78:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x82:0x5 DW_TAG_pointer_type
	.long	135                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x87:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x8c:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	29                              # DW_AT_count
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
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa8:0x5 DW_TAG_pointer_type
	.long	147                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xad:0x5 DW_TAG_pointer_type
	.long	178                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xb2:0x8 DW_TAG_typedef
	.long	186                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xba:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xbe:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	201                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0xc9:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xcd:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	242                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd6:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xdf:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xe8:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xf2:0x5 DW_TAG_pointer_type
	.long	247                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xf7:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xfc:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	32                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x103:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	270                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	7                               # Abbrev [7] 0x10e:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x112:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	311                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x11b:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	151                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x124:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	168                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x12d:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x137:0x5 DW_TAG_pointer_type
	.long	316                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x13c:0xc DW_TAG_array_type
	.long	147                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x141:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	24                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x148:0xa DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	338                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	211                             # DW_AT_decl_line
	.ascii	"\236\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x152:0x5 DW_TAG_pointer_type
	.long	343                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x157:0x5 DW_TAG_subroutine_type
	.long	348                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	9                               # Abbrev [9] 0x15c:0x5 DW_TAG_pointer_type
	.long	353                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x161:0x18 DW_TAG_structure_type
	.byte	21                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x166:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	147                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x16f:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	377                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x179:0x5 DW_TAG_pointer_type
	.long	382                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x17e:0xf DW_TAG_structure_type
	.byte	20                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x183:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	397                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x18d:0x5 DW_TAG_pointer_type
	.long	402                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x192:0x2 DW_TAG_structure_type
	.byte	19                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	11                              # Abbrev [11] 0x194:0xa DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	414                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	209                             # DW_AT_decl_line
	.ascii	"\234\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x19e:0x5 DW_TAG_pointer_type
	.long	419                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1a3:0x1a DW_TAG_subroutine_type
	.long	445                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x1a8:0x5 DW_TAG_formal_parameter
	.long	445                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x1ad:0x5 DW_TAG_formal_parameter
	.long	445                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x1b2:0x5 DW_TAG_formal_parameter
	.long	445                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x1b7:0x5 DW_TAG_formal_parameter
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x1bd:0x1 DW_TAG_pointer_type
	.byte	11                              # Abbrev [11] 0x1be:0xa DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	414                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	228                             # DW_AT_decl_line
	.ascii	"\322\001"                      # DW_AT_const_value
	.byte	11                              # Abbrev [11] 0x1c8:0x9 DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	465                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	196                             # DW_AT_decl_line
	.byte	95                              # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x1d1:0x5 DW_TAG_pointer_type
	.long	470                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1d6:0xb DW_TAG_subroutine_type
	.long	481                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x1db:0x5 DW_TAG_formal_parameter
	.long	481                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1e1:0x5 DW_TAG_pointer_type
	.long	486                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1e6:0x2 DW_TAG_structure_type
	.byte	25                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	11                              # Abbrev [11] 0x1e8:0x9 DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	414                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	197                             # DW_AT_decl_line
	.byte	107                             # DW_AT_const_value
	.byte	11                              # Abbrev [11] 0x1f1:0x9 DW_TAG_variable
	.byte	27                              # DW_AT_name
	.long	506                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	198                             # DW_AT_decl_line
	.byte	108                             # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x1fa:0x5 DW_TAG_pointer_type
	.long	511                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x1ff:0x10 DW_TAG_subroutine_type
	.long	527                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x204:0x5 DW_TAG_formal_parameter
	.long	445                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x209:0x5 DW_TAG_formal_parameter
	.long	445                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x20f:0x4 DW_TAG_base_type
	.byte	28                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	18                              # Abbrev [18] 0x213:0x35 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x222:0x8 DW_TAG_formal_parameter
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.long	691                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x22a:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x235:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	348                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x23e:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x248:0x35 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x257:0x8 DW_TAG_formal_parameter
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
	.long	691                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x25f:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x26a:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
	.long	348                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x273:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x27d:0x36 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	67                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	147                             # DW_AT_type
                                        # DW_AT_external
	.byte	22                              # Abbrev [22] 0x28c:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	67                              # DW_AT_decl_line
	.long	723                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x295:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	0
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	70                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x2a0:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	70                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	69                              # DW_AT_decl_line
	.long	481                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x2a9:0x9 DW_TAG_variable
	.byte	6                               # DW_AT_location
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	70                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x2b3:0x5 DW_TAG_pointer_type
	.long	696                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x2b8:0xf DW_TAG_structure_type
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	139                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x2bd:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	711                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	140                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2c7:0xc DW_TAG_array_type
	.long	178                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2cc:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x2d3:0x5 DW_TAG_pointer_type
	.long	728                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x2d8:0x11d DW_TAG_structure_type
	.byte	71                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x2dd:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e6:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ef:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f8:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x301:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x30a:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x313:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x31c:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x325:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x32e:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x337:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x340:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x349:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	1025                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x352:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x35b:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x364:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x36d:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x376:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x37f:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x388:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x391:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x39a:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	1037                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3a3:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	1037                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3ac:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3b5:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3be:0x9 DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3c7:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	132                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3d0:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	178                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	133                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3d9:0x9 DW_TAG_member
	.byte	68                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3e2:0x9 DW_TAG_member
	.byte	69                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x3eb:0x9 DW_TAG_member
	.byte	70                              # DW_AT_name
	.long	481                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	136                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x3f5:0x8 DW_TAG_typedef
	.long	1021                            # DW_AT_type
	.byte	40                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x3fd:0x4 DW_TAG_base_type
	.byte	39                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x401:0xc DW_TAG_array_type
	.long	1013                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x406:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x40d:0xc DW_TAG_array_type
	.long	1013                            # DW_AT_type
	.byte	4                               # Abbrev [4] 0x412:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
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
	.uleb128 .Lfunc_end1-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	292                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"storage.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=52
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=57
.Linfo_string6:
	.asciz	"tasks"                         # string offset=77
.Linfo_string7:
	.asciz	"type"                          # string offset=83
.Linfo_string8:
	.asciz	"int"                           # string offset=88
.Linfo_string9:
	.asciz	"map_flags"                     # string offset=92
.Linfo_string10:
	.asciz	"key"                           # string offset=102
.Linfo_string11:
	.asciz	"value"                         # string offset=106
.Linfo_string12:
	.asciz	"unsigned long long"            # string offset=112
.Linfo_string13:
	.asciz	"u64"                           # string offset=131
.Linfo_string14:
	.asciz	"cgroups"                       # string offset=135
.Linfo_string15:
	.asciz	"socks"                         # string offset=143
.Linfo_string16:
	.asciz	"bpf_get_current_task_btf"      # string offset=149
.Linfo_string17:
	.asciz	"pid"                           # string offset=174
.Linfo_string18:
	.asciz	"dfl_cgrp"                      # string offset=178
.Linfo_string19:
	.asciz	"cgroup"                        # string offset=187
.Linfo_string20:
	.asciz	"css_set"                       # string offset=194
.Linfo_string21:
	.asciz	"task_struct"                   # string offset=202
.Linfo_string22:
	.asciz	"bpf_task_storage_get"          # string offset=214
.Linfo_string23:
	.asciz	"bpf_cgrp_storage_get"          # string offset=235
.Linfo_string24:
	.asciz	"bpf_sk_fullsock"               # string offset=256
.Linfo_string25:
	.asciz	"bpf_sock"                      # string offset=272
.Linfo_string26:
	.asciz	"bpf_sk_storage_get"            # string offset=281
.Linfo_string27:
	.asciz	"bpf_sk_storage_delete"         # string offset=300
.Linfo_string28:
	.asciz	"long"                          # string offset=322
.Linfo_string29:
	.asciz	"of_task"                       # string offset=327
.Linfo_string30:
	.asciz	"of_cgroup"                     # string offset=335
.Linfo_string31:
	.asciz	"of_socket"                     # string offset=345
.Linfo_string32:
	.asciz	"first"                         # string offset=355
.Linfo_string33:
	.asciz	"task"                          # string offset=361
.Linfo_string34:
	.asciz	"ctx"                           # string offset=366
.Linfo_string35:
	.asciz	"args"                          # string offset=370
.Linfo_string36:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=375
.Linfo_string37:
	.asciz	"skb"                           # string offset=399
.Linfo_string38:
	.asciz	"len"                           # string offset=403
.Linfo_string39:
	.asciz	"unsigned int"                  # string offset=407
.Linfo_string40:
	.asciz	"u32"                           # string offset=420
.Linfo_string41:
	.asciz	"pkt_type"                      # string offset=424
.Linfo_string42:
	.asciz	"mark"                          # string offset=433
.Linfo_string43:
	.asciz	"queue_mapping"                 # string offset=438
.Linfo_string44:
	.asciz	"protocol"                      # string offset=452
.Linfo_string45:
	.asciz	"vlan_present"                  # string offset=461
.Linfo_string46:
	.asciz	"vlan_tci"                      # string offset=474
.Linfo_string47:
	.asciz	"vlan_proto"                    # string offset=483
.Linfo_string48:
	.asciz	"priority"                      # string offset=494
.Linfo_string49:
	.asciz	"ingress_ifindex"               # string offset=503
.Linfo_string50:
	.asciz	"ifindex"                       # string offset=519
.Linfo_string51:
	.asciz	"tc_index"                      # string offset=527
.Linfo_string52:
	.asciz	"cb"                            # string offset=536
.Linfo_string53:
	.asciz	"hash"                          # string offset=539
.Linfo_string54:
	.asciz	"tc_classid"                    # string offset=544
.Linfo_string55:
	.asciz	"data"                          # string offset=555
.Linfo_string56:
	.asciz	"data_end"                      # string offset=560
.Linfo_string57:
	.asciz	"napi_id"                       # string offset=569
.Linfo_string58:
	.asciz	"family"                        # string offset=577
.Linfo_string59:
	.asciz	"remote_ip4"                    # string offset=584
.Linfo_string60:
	.asciz	"local_ip4"                     # string offset=595
.Linfo_string61:
	.asciz	"remote_ip6"                    # string offset=605
.Linfo_string62:
	.asciz	"local_ip6"                     # string offset=616
.Linfo_string63:
	.asciz	"remote_port"                   # string offset=626
.Linfo_string64:
	.asciz	"local_port"                    # string offset=638
.Linfo_string65:
	.asciz	"data_meta"                     # string offset=649
.Linfo_string66:
	.asciz	"flow_keys"                     # string offset=659
.Linfo_string67:
	.asciz	"tstamp"                        # string offset=669
.Linfo_string68:
	.asciz	"wire_len"                      # string offset=676
.Linfo_string69:
	.asciz	"gso_segs"                      # string offset=685
.Linfo_string70:
	.asciz	"sk"                            # string offset=694
.Linfo_string71:
	.asciz	"__sk_buff"                     # string offset=697
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	tasks
	.quad	cgroups
	.quad	socks
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
	.long	1332
	.long	1332
	.long	1207
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
	.long	29
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
	.long	2
	.long	0                               # BTF_KIND_PTR(id = 8)
	.long	33554432                        # 0x2000000
	.long	9
	.long	25                              # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	29                              # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 11)
	.long	67108868                        # 0x4000004
	.long	32
	.long	48
	.long	1
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	63
	.long	7
	.long	128                             # 0x80
	.long	67
	.long	8
	.long	192                             # 0xc0
	.long	73                              # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	11
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	14
	.long	0                               # BTF_KIND_ARRAY(id = 14)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	32
	.long	0                               # BTF_KIND_STRUCT(id = 15)
	.long	67108868                        # 0x4000004
	.long	32
	.long	48
	.long	13
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	63
	.long	7
	.long	128                             # 0x80
	.long	67
	.long	8
	.long	192                             # 0xc0
	.long	79                              # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 17)
	.long	33554432                        # 0x2000000
	.long	18
	.long	0                               # BTF_KIND_ARRAY(id = 18)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	24
	.long	0                               # BTF_KIND_STRUCT(id = 19)
	.long	67108868                        # 0x4000004
	.long	32
	.long	48
	.long	17
	.long	0                               # 0x0
	.long	53
	.long	5
	.long	64                              # 0x40
	.long	63
	.long	7
	.long	128                             # 0x80
	.long	67
	.long	8
	.long	192                             # 0xc0
	.long	87                              # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	93                              # BTF_KIND_STRUCT(id = 22)
	.long	67108865                        # 0x4000001
	.long	0
	.long	117
	.long	23
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	9
	.long	4
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 24)
	.long	218103809                       # 0xd000001
	.long	2
	.long	122
	.long	21
	.long	126                             # BTF_KIND_FUNC(id = 25)
	.long	201326593                       # 0xc000001
	.long	24
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 26)
	.long	218103809                       # 0xd000001
	.long	2
	.long	122
	.long	21
	.long	428                             # BTF_KIND_FUNC(id = 27)
	.long	201326593                       # 0xc000001
	.long	26
	.long	463                             # BTF_KIND_STRUCT(id = 28)
	.long	67108866                        # 0x4000002
	.long	16
	.long	475
	.long	2
	.long	0                               # 0x0
	.long	79
	.long	29
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 29)
	.long	33554432                        # 0x2000000
	.long	30
	.long	575                             # BTF_KIND_STRUCT(id = 30)
	.long	67108865                        # 0x4000001
	.long	8
	.long	583
	.long	31
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_PTR(id = 31)
	.long	33554432                        # 0x2000000
	.long	32
	.long	592                             # BTF_KIND_FWD(id = 32)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 33)
	.long	33554432                        # 0x2000000
	.long	34
	.long	617                             # BTF_KIND_STRUCT(id = 34)
	.long	67108895                        # 0x400001f
	.long	176
	.long	627
	.long	35
	.long	0                               # 0x0
	.long	631
	.long	35
	.long	32                              # 0x20
	.long	640
	.long	35
	.long	64                              # 0x40
	.long	645
	.long	35
	.long	96                              # 0x60
	.long	659
	.long	35
	.long	128                             # 0x80
	.long	668
	.long	35
	.long	160                             # 0xa0
	.long	681
	.long	35
	.long	192                             # 0xc0
	.long	690
	.long	35
	.long	224                             # 0xe0
	.long	701
	.long	35
	.long	256                             # 0x100
	.long	710
	.long	35
	.long	288                             # 0x120
	.long	726
	.long	35
	.long	320                             # 0x140
	.long	734
	.long	35
	.long	352                             # 0x160
	.long	743
	.long	37
	.long	384                             # 0x180
	.long	746
	.long	35
	.long	544                             # 0x220
	.long	751
	.long	35
	.long	576                             # 0x240
	.long	762
	.long	35
	.long	608                             # 0x260
	.long	767
	.long	35
	.long	640                             # 0x280
	.long	776
	.long	35
	.long	672                             # 0x2a0
	.long	784
	.long	35
	.long	704                             # 0x2c0
	.long	791
	.long	35
	.long	736                             # 0x2e0
	.long	802
	.long	35
	.long	768                             # 0x300
	.long	812
	.long	38
	.long	800                             # 0x320
	.long	823
	.long	38
	.long	928                             # 0x3a0
	.long	833
	.long	35
	.long	1056                            # 0x420
	.long	845
	.long	35
	.long	1088                            # 0x440
	.long	856
	.long	35
	.long	1120                            # 0x460
	.long	866
	.long	9
	.long	1152                            # 0x480
	.long	876
	.long	9
	.long	1216                            # 0x4c0
	.long	883
	.long	35
	.long	1280                            # 0x500
	.long	892
	.long	35
	.long	1312                            # 0x520
	.long	901
	.long	39
	.long	1344                            # 0x540
	.long	904                             # BTF_KIND_TYPEDEF(id = 35)
	.long	134217728                       # 0x8000000
	.long	36
	.long	908                             # BTF_KIND_INT(id = 36)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 37)
	.long	50331648                        # 0x3000000
	.long	0
	.long	35
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 38)
	.long	50331648                        # 0x3000000
	.long	0
	.long	35
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 39)
	.long	33554432                        # 0x2000000
	.long	40
	.long	921                             # BTF_KIND_FWD(id = 40)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 41)
	.long	218103809                       # 0xd000001
	.long	2
	.long	930
	.long	33
	.long	934                             # BTF_KIND_FUNC(id = 42)
	.long	201326593                       # 0xc000001
	.long	41
	.long	1180                            # BTF_KIND_INT(id = 43)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 44)
	.long	50331648                        # 0x3000000
	.long	0
	.long	43
	.long	4
	.long	4
	.long	1185                            # BTF_KIND_VAR(id = 45)
	.long	234881024                       # 0xe000000
	.long	44
	.long	1
	.long	1193                            # BTF_KIND_DATASEC(id = 46)
	.long	251658243                       # 0xf000003
	.long	0
	.long	12
	.long	tasks
	.long	32
	.long	16
	.long	cgroups
	.long	32
	.long	20
	.long	socks
	.long	32
	.long	1199                            # BTF_KIND_DATASEC(id = 47)
	.long	251658241                       # 0xf000001
	.long	0
	.long	45
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u64"                           # string offset=25
	.byte	0
	.ascii	"unsigned long long"            # string offset=29
	.byte	0
	.ascii	"type"                          # string offset=48
	.byte	0
	.ascii	"map_flags"                     # string offset=53
	.byte	0
	.ascii	"key"                           # string offset=63
	.byte	0
	.ascii	"value"                         # string offset=67
	.byte	0
	.ascii	"tasks"                         # string offset=73
	.byte	0
	.ascii	"cgroups"                       # string offset=79
	.byte	0
	.ascii	"socks"                         # string offset=87
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=93
	.byte	0
	.ascii	"args"                          # string offset=117
	.byte	0
	.ascii	"ctx"                           # string offset=122
	.byte	0
	.ascii	"of_task"                       # string offset=126
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=134
	.byte	0
	.ascii	"./storage.c"                   # string offset=151
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_get_current_task_btf();" # string offset=163
	.byte	0
	.ascii	"\tu64 first = 100, *value;"    # string offset=219
	.byte	0
	.ascii	"\tvalue = bpf_task_storage_get(&tasks, task, &first, F_STORAGE_CREATE);" # string offset=245
	.byte	0
	.ascii	"\tif (!value)"                 # string offset=316
	.byte	0
	.ascii	"\t*value += 7;"                # string offset=329
	.byte	0
	.ascii	"\tvalue = bpf_task_storage_get(&tasks, task, NULL, 0);" # string offset=343
	.byte	0
	.ascii	"\treturn value ? *value : -2;" # string offset=397
	.byte	0
	.byte	125                             # string offset=426
	.byte	0
	.ascii	"of_cgroup"                     # string offset=428
	.byte	0
	.ascii	"\tu64 first = 11, *value;"     # string offset=438
	.byte	0
	.ascii	"task_struct"                   # string offset=463
	.byte	0
	.ascii	"pid"                           # string offset=475
	.byte	0
	.ascii	"0:1"                           # string offset=479
	.byte	0
	.ascii	"\tvalue = bpf_cgrp_storage_get(&cgroups, task->cgroups->dfl_cgrp, &first, F_STORAGE_CREATE);" # string offset=483
	.byte	0
	.ascii	"css_set"                       # string offset=575
	.byte	0
	.ascii	"dfl_cgrp"                      # string offset=583
	.byte	0
	.ascii	"cgroup"                        # string offset=592
	.byte	0
	.ascii	"0:0"                           # string offset=599
	.byte	0
	.ascii	"\t*value *= 3;"                # string offset=603
	.byte	0
	.ascii	"__sk_buff"                     # string offset=617
	.byte	0
	.ascii	"len"                           # string offset=627
	.byte	0
	.ascii	"pkt_type"                      # string offset=631
	.byte	0
	.ascii	"mark"                          # string offset=640
	.byte	0
	.ascii	"queue_mapping"                 # string offset=645
	.byte	0
	.ascii	"protocol"                      # string offset=659
	.byte	0
	.ascii	"vlan_present"                  # string offset=668
	.byte	0
	.ascii	"vlan_tci"                      # string offset=681
	.byte	0
	.ascii	"vlan_proto"                    # string offset=690
	.byte	0
	.ascii	"priority"                      # string offset=701
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=710
	.byte	0
	.ascii	"ifindex"                       # string offset=726
	.byte	0
	.ascii	"tc_index"                      # string offset=734
	.byte	0
	.ascii	"cb"                            # string offset=743
	.byte	0
	.ascii	"hash"                          # string offset=746
	.byte	0
	.ascii	"tc_classid"                    # string offset=751
	.byte	0
	.ascii	"data"                          # string offset=762
	.byte	0
	.ascii	"data_end"                      # string offset=767
	.byte	0
	.ascii	"napi_id"                       # string offset=776
	.byte	0
	.ascii	"family"                        # string offset=784
	.byte	0
	.ascii	"remote_ip4"                    # string offset=791
	.byte	0
	.ascii	"local_ip4"                     # string offset=802
	.byte	0
	.ascii	"remote_ip6"                    # string offset=812
	.byte	0
	.ascii	"local_ip6"                     # string offset=823
	.byte	0
	.ascii	"remote_port"                   # string offset=833
	.byte	0
	.ascii	"local_port"                    # string offset=845
	.byte	0
	.ascii	"data_meta"                     # string offset=856
	.byte	0
	.ascii	"flow_keys"                     # string offset=866
	.byte	0
	.ascii	"tstamp"                        # string offset=876
	.byte	0
	.ascii	"wire_len"                      # string offset=883
	.byte	0
	.ascii	"gso_segs"                      # string offset=892
	.byte	0
	.ascii	"sk"                            # string offset=901
	.byte	0
	.ascii	"u32"                           # string offset=904
	.byte	0
	.ascii	"unsigned int"                  # string offset=908
	.byte	0
	.ascii	"bpf_sock"                      # string offset=921
	.byte	0
	.ascii	"skb"                           # string offset=930
	.byte	0
	.ascii	"of_socket"                     # string offset=934
	.byte	0
	.ascii	"tc"                            # string offset=944
	.byte	0
	.ascii	"\tstruct bpf_sock *sk = skb->sk;" # string offset=947
	.byte	0
	.ascii	"\tu64 first = 4, *value;"      # string offset=979
	.byte	0
	.ascii	"\tif (!sk)"                    # string offset=1003
	.byte	0
	.ascii	"\tsk = bpf_sk_fullsock(sk);"   # string offset=1013
	.byte	0
	.ascii	"\tvalue = bpf_sk_storage_get(&socks, sk, &first, F_STORAGE_CREATE);" # string offset=1040
	.byte	0
	.ascii	"\tfirst = *value;"             # string offset=1107
	.byte	0
	.ascii	"\treturn bpf_sk_storage_delete(&socks, sk) ? -4 : first;" # string offset=1124
	.byte	0
	.ascii	"char"                          # string offset=1180
	.byte	0
	.ascii	"LICENSE"                       # string offset=1185
	.byte	0
	.ascii	".maps"                         # string offset=1193
	.byte	0
	.ascii	"license"                       # string offset=1199
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	580
	.long	624
	.long	44
	.long	8                               # FuncInfo
	.long	134                             # FuncInfo section string offset=134
	.long	2
	.long	.Lfunc_begin0
	.long	25
	.long	.Lfunc_begin1
	.long	27
	.long	944                             # FuncInfo section string offset=944
	.long	1
	.long	.Lfunc_begin2
	.long	42
	.long	16                              # LineInfo
	.long	134                             # LineInfo section string offset=134
	.long	21
	.long	.Ltmp0
	.long	151
	.long	163
	.long	43037                           # Line 42 Col 29
	.long	.Ltmp4
	.long	151
	.long	219
	.long	44038                           # Line 43 Col 6
	.long	.Ltmp5
	.long	151
	.long	245
	.long	46090                           # Line 45 Col 10
	.long	.Ltmp11
	.long	151
	.long	316
	.long	47110                           # Line 46 Col 6
	.long	.Ltmp14
	.long	151
	.long	329
	.long	49161                           # Line 48 Col 9
	.long	.Ltmp15
	.long	151
	.long	329
	.long	49161                           # Line 48 Col 9
	.long	.Ltmp16
	.long	151
	.long	329
	.long	49161                           # Line 48 Col 9
	.long	.Ltmp17
	.long	151
	.long	343
	.long	50186                           # Line 49 Col 10
	.long	.Ltmp23
	.long	151
	.long	397
	.long	51209                           # Line 50 Col 9
	.long	.Ltmp26
	.long	151
	.long	397
	.long	51217                           # Line 50 Col 17
	.long	.Ltmp29
	.long	151
	.long	426
	.long	52225                           # Line 51 Col 1
	.long	.Ltmp32
	.long	151
	.long	163
	.long	57373                           # Line 56 Col 29
	.long	.Ltmp35
	.long	151
	.long	438
	.long	58374                           # Line 57 Col 6
	.long	.Ltmp37
	.long	151
	.long	483
	.long	60463                           # Line 59 Col 47
	.long	.Ltmp39
	.long	151
	.long	483
	.long	60472                           # Line 59 Col 56
	.long	.Ltmp40
	.long	151
	.long	483
	.long	60426                           # Line 59 Col 10
	.long	.Ltmp47
	.long	151
	.long	316
	.long	61446                           # Line 60 Col 6
	.long	.Ltmp50
	.long	151
	.long	603
	.long	63497                           # Line 62 Col 9
	.long	.Ltmp51
	.long	151
	.long	603
	.long	63497                           # Line 62 Col 9
	.long	.Ltmp52
	.long	151
	.long	603
	.long	63497                           # Line 62 Col 9
	.long	.Ltmp55
	.long	151
	.long	426
	.long	65537                           # Line 64 Col 1
	.long	944                             # LineInfo section string offset=944
	.long	14
	.long	.Ltmp58
	.long	151
	.long	947
	.long	70685                           # Line 69 Col 29
	.long	.Ltmp61
	.long	151
	.long	979
	.long	71686                           # Line 70 Col 6
	.long	.Ltmp64
	.long	151
	.long	1003
	.long	73734                           # Line 72 Col 6
	.long	.Ltmp67
	.long	151
	.long	1013
	.long	75783                           # Line 74 Col 7
	.long	.Ltmp74
	.long	151
	.long	1003
	.long	76806                           # Line 75 Col 6
	.long	.Ltmp77
	.long	151
	.long	1040
	.long	78858                           # Line 77 Col 10
	.long	.Ltmp83
	.long	151
	.long	316
	.long	79878                           # Line 78 Col 6
	.long	.Ltmp86
	.long	151
	.long	603
	.long	81929                           # Line 80 Col 9
	.long	.Ltmp87
	.long	151
	.long	603
	.long	81929                           # Line 80 Col 9
	.long	.Ltmp88
	.long	151
	.long	603
	.long	81929                           # Line 80 Col 9
	.long	.Ltmp89
	.long	151
	.long	1107
	.long	82952                           # Line 81 Col 8
	.long	.Ltmp90
	.long	151
	.long	1124
	.long	83977                           # Line 82 Col 9
	.long	.Ltmp94
	.long	151
	.long	1124
	.long	83977                           # Line 82 Col 9
	.long	.Ltmp99
	.long	151
	.long	426
	.long	84993                           # Line 83 Col 1
	.long	16                              # FieldReloc
	.long	134                             # Field reloc section string offset=134
	.long	2
	.long	.Ltmp36
	.long	28
	.long	479
	.long	0
	.long	.Ltmp38
	.long	30
	.long	599
	.long	0
	.addrsig
	.addrsig_sym of_task
	.addrsig_sym of_cgroup
	.addrsig_sym of_socket
	.addrsig_sym tasks
	.addrsig_sym cgroups
	.addrsig_sym socks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
