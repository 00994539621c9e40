	.file	"declarations.c"
	.file	0 "." "declarations.c" md5 0x0af5b7e2bf5b84c12ba81d41ec3f8229
	.text
	.globl	foo                             # -- Begin function foo
	.p2align	3
	.type	foo,@function
foo:                                    # @foo
.Lfunc_begin0:
	.loc	0 67 0                          # declarations.c:67:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: foo:b <- $r1
	#DEBUG_VALUE: foo:cb <- $r2
	#DEBUG_VALUE: foo:name <- $r3
	r6 = r3
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: foo:name <- $r6
	.loc	0 68 15 prologue_end            # declarations.c:68:15
.Ltmp2:
	w1 = *(u32 *)(r1 + 4)
.Ltmp3:
.Ltmp4:
	.loc	0 68 9 is_stmt 0                # declarations.c:68:9
.Ltmp5:
	callx r2
.Ltmp6:
.Ltmp7:
	.loc	0 68 20 is_stmt 1               # declarations.c:68:20
.Ltmp8:
	w1 = *(u8 *)(r6 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 68 18 is_stmt 0               # declarations.c:68:18
.Ltmp9:
	w0 += w1
	.loc	0 68 2                          # declarations.c:68:2
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end0:
	.size	foo, .Lfunc_end0-foo
	.cfi_endproc
                                        # -- End function
	.globl	pick                            # -- Begin function pick
	.p2align	3
	.type	pick,@function
pick:                                   # @pick
.Lfunc_begin1:
	.loc	0 72 0 is_stmt 1                # declarations.c:72:0
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: pick:which <- $w1
	r0 = 0
.Ltmp13:
	.loc	0 73 9 prologue_end             # declarations.c:73:9
.Ltmp14:
.Ltmp15:
	if w1 == 0 goto LBB1_2
.Ltmp16:
.Ltmp17:
# %bb.1:
	#DEBUG_VALUE: pick:which <- $w1
	.loc	0 73 17                         # declarations.c:73:17
.Ltmp18:
	r2 = factory ll
	r2 = *(u64 *)(r2 + 0)
	callx r2
.Ltmp19:
.Ltmp20:
LBB1_2:
	.loc	0 73 2                          # declarations.c:73:2
.Ltmp21:
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end1:
	.size	pick, .Lfunc_end1-pick
	.cfi_endproc
                                        # -- End function
	.globl	rowof                           # -- Begin function rowof
	.p2align	3
	.type	rowof,@function
rowof:                                  # @rowof
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 78 9 prologue_end             # declarations.c:78:9
.Ltmp24:
	r1 = row ll
	r0 = *(u64 *)(r1 + 0)
	.loc	0 78 2 is_stmt 0                # declarations.c:78:2
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end2:
	.size	rowof, .Lfunc_end2-rowof
	.cfi_endproc
                                        # -- End function
	.globl	nop                             # -- Begin function nop
	.p2align	3
	.type	nop,@function
nop:                                    # @nop
.Lfunc_begin3:
	.cfi_startproc
# %bb.0:
	.loc	0 83 1 prologue_end is_stmt 1   # declarations.c:83:1
.Ltmp28:
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end3:
	.size	nop, .Lfunc_end3-nop
	.cfi_endproc
                                        # -- End function
	.globl	use                             # -- Begin function use
	.p2align	3
	.type	use,@function
use:                                    # @use
.Lfunc_begin4:
	.cfi_startproc
# %bb.0:
	.loc	0 87 2 prologue_end             # declarations.c:87:2
.Ltmp31:
	call ext_void
.Ltmp32:
	.loc	0 88 26                         # declarations.c:88:26
.Ltmp33:
	r1 = open_end ll
	w7 = *(u32 *)(r1 + 0)
	.loc	0 88 9 is_stmt 0                # declarations.c:88:9
.Ltmp34:
	r1 = x ll
	r6 = *(u64 *)(r1 + 0)
	.loc	0 88 13                         # declarations.c:88:13
.Ltmp35:
	r1 = counter ll
	w8 = *(u32 *)(r1 + 4)
	.loc	0 88 56                         # declarations.c:88:56
.Ltmp36:
	r1 = head ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 88 51                         # declarations.c:88:51
.Ltmp37:
	r2 = 0
	w3 = 1
	call walk
.Ltmp38:
	.loc	0 88 13 is_stmt 1               # declarations.c:88:13
.Ltmp39:
	r8 <<= 32
	r8 s>>= 32
	.loc	0 88 11 is_stmt 0               # declarations.c:88:11
.Ltmp40:
	r6 += r8
	.loc	0 88 26                         # declarations.c:88:26
.Ltmp41:
	r7 <<= 32
	r7 s>>= 32
	.loc	0 88 24                         # declarations.c:88:24
.Ltmp42:
	r6 += r7
	.loc	0 88 47                         # declarations.c:88:47
.Ltmp43:
	r1 = corner ll
	w1 = *(u32 *)(r1 + 0)
	r1 <<= 32
	r1 s>>= 32
	.loc	0 88 38                         # declarations.c:88:38
.Ltmp44:
	r6 += r1
	.loc	0 88 51                         # declarations.c:88:51
.Ltmp45:
	r1 = w0
	r1 <<= 32
	r1 s>>= 32
	.loc	0 88 49                         # declarations.c:88:49
.Ltmp46:
	r6 += r1
	.loc	0 88 70                         # declarations.c:88:70
.Ltmp47:
	call hidden
.Ltmp48:
	.loc	0 88 70 is_stmt 1               # declarations.c:88:70
	r1 = w0
	r1 <<= 32
	r1 s>>= 32
	.loc	0 88 68 is_stmt 0               # declarations.c:88:68
.Ltmp49:
	r6 += r1
	.loc	0 88 88                         # declarations.c:88:88
.Ltmp50:
	w1 = 0
	w2 = 1
	call variadic
.Ltmp51:
	.loc	0 88 106 is_stmt 1              # declarations.c:88:106
.Ltmp52:
	w1 = *(u32 *)(r0 + 0)
	r1 <<= 32
	r1 s>>= 32
	.loc	0 88 86 is_stmt 0               # declarations.c:88:86
.Ltmp53:
	r6 += r1
	.loc	0 88 2                          # declarations.c:88:2
.Ltmp54:
	r0 = r6
	exit
.Ltmp55:
.Ltmp56:
.Lfunc_end4:
	.size	use, .Lfunc_end4-use
	.cfi_endproc
                                        # -- End function
	.p2align	3                               # -- Begin function hidden
	.type	hidden,@function
hidden:                                 # @hidden
.Lfunc_begin5:
	.cfi_startproc
# %bb.0:
	.loc	0 63 12 prologue_end is_stmt 1  # declarations.c:63:12
.Ltmp57:
	r1 = origin ll
.Ltmp58:
.Ltmp59:
	#DEBUG_VALUE: hidden:p <- $r1
	w0 = *(u32 *)(r1 + 0)
	.loc	0 63 2 is_stmt 0                # declarations.c:63:2
.Ltmp60:
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end5:
	.size	hidden, .Lfunc_end5-hidden
	.cfi_endproc
                                        # -- End function
	.type	factory,@object                 # @factory
	.section	.bss,"aw",@nobits
	.globl	factory
	.p2align	3, 0x0
factory:
	.quad	0
	.size	factory, 8

	.type	row,@object                     # @row
	.globl	row
	.p2align	3, 0x0
row:
	.quad	0
	.size	row, 8

	.type	x,@object                       # @x
	.section	.rodata,"a",@progbits
	.p2align	3, 0x0
x:
	.quad	0                               # 0x0
	.size	x, 8

	.type	head,@object                    # @head
	.section	.bss,"aw",@nobits
	.globl	head
	.p2align	3, 0x0
head:
	.quad	0
	.size	head, 8

	.type	origin,@object                  # @origin
	.globl	origin
	.p2align	2, 0x0
origin:
	.zero	8
	.size	origin, 8

	.type	plain,@object                   # @plain
	.globl	plain
	.p2align	2, 0x0
plain:
	.long	0                               # 0x0
	.size	plain, 4

	.type	byte,@object                    # @byte
	.globl	byte
byte:
	.byte	0                               # 0x0
	.size	byte, 1

	.type	yes,@object                     # @yes
	.globl	yes
yes:
	.byte	0                               # 0x0
	.size	yes, 1

	.type	real,@object                    # @real
	.globl	real
	.p2align	3, 0x0
real:
	.quad	0x0000000000000000              # double 0
	.size	real, 8

	.type	fixed,@object                   # @fixed
	.section	.rodata,"a",@progbits
	.globl	fixed
	.p2align	3, 0x0
fixed:
	.quad	0
	.size	fixed, 8

	.type	text,@object                    # @text
	.section	.bss,"aw",@nobits
	.globl	text
	.p2align	3, 0x0
text:
	.quad	0
	.size	text, 8

	.type	names,@object                   # @names
	.globl	names
	.p2align	3, 0x0
names:
	.quad	0
	.size	names, 8

	.type	alone,@object                   # @alone
	.globl	alone
	.p2align	3, 0x0
alone:
	.quad	0
	.size	alone, 8

	.type	matrix,@object                  # @matrix
	.globl	matrix
	.p2align	2, 0x0
matrix:
	.zero	24
	.size	matrix, 24

	.type	table,@object                   # @table
	.section	.rodata,"a",@progbits
	.globl	table
	.p2align	1, 0x0
table:
	.zero	8
	.size	table, 8

	.type	pointers,@object                # @pointers
	.section	.bss,"aw",@nobits
	.globl	pointers
	.p2align	3, 0x0
pointers:
	.zero	32
	.size	pointers, 32

	.type	rows,@object                    # @rows
	.globl	rows
	.p2align	3, 0x0
rows:
	.quad	0
	.size	rows, 8

	.type	const_row,@object               # @const_row
	.globl	const_row
	.p2align	3, 0x0
const_row:
	.quad	0
	.size	const_row, 8

	.type	opaque,@object                  # @opaque
	.globl	opaque
	.p2align	3, 0x0
opaque:
	.quad	0
	.size	opaque, 8

	.type	hook,@object                    # @hook
	.globl	hook
	.p2align	3, 0x0
hook:
	.quad	0
	.size	hook, 8

	.type	hooks,@object                   # @hooks
	.globl	hooks
	.p2align	3, 0x0
hooks:
	.zero	24
	.size	hooks, 24

	.type	deep,@object                    # @deep
	.globl	deep
	.p2align	3, 0x0
deep:
	.zero	16
	.size	deep, 16

	.type	compare,@object                 # @compare
	.globl	compare
	.p2align	3, 0x0
compare:
	.quad	0
	.size	compare, 8

	.type	by_typedef,@object              # @by_typedef
	.globl	by_typedef
	.p2align	2, 0x0
by_typedef:
	.zero	4
	.size	by_typedef, 4

	.type	words,@object                   # @words
	.globl	words
	.p2align	3, 0x0
words:
	.quad	0
	.size	words, 8

	.type	paint,@object                   # @paint
	.globl	paint
	.p2align	2, 0x0
paint:
	.long	0                               # 0x0
	.size	paint, 4

	.type	mode,@object                    # @mode
	.globl	mode
	.p2align	2, 0x0
mode:
	.long	0                               # 0x0
	.size	mode, 4

	.type	level,@object                   # @level
	.globl	level
	.p2align	2, 0x0
level:
	.long	0                               # 0x0
	.size	level, 4

	.type	huge,@object                    # @huge
	.globl	huge
	.p2align	3, 0x0
huge:
	.quad	0                               # 0x0
	.size	huge, 8

	.type	nothing,@object                 # @nothing
	.globl	nothing
nothing:
	.size	nothing, 0

	.type	events,@object                  # @events
	.globl	events
	.p2align	3, 0x0
events:
	.zero	16
	.size	events, 16

	.type	nested,@object                  # @nested
	.globl	nested
	.p2align	3, 0x0
nested:
	.zero	40
	.size	nested, 40

	.type	either,@object                  # @either
	.globl	either
	.p2align	2, 0x0
either:
	.zero	4
	.size	either, 4

	.type	tagged,@object                  # @tagged
	.globl	tagged
	.p2align	3, 0x0
tagged:
	.quad	0
	.size	tagged, 8

	.type	const_tagged,@object            # @const_tagged
	.globl	const_tagged
	.p2align	3, 0x0
const_tagged:
	.quad	0
	.size	const_tagged, 8

	.type	both,@object                    # @both
	.globl	both
	.p2align	3, 0x0
both:
	.quad	0
	.size	both, 8

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	5                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp6-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	83                              # DW_OP_reg3
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp58-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end5-.Lfunc_begin0      #   ending offset
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
	.byte	4                               # Abbreviation Code
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	55                              # DW_TAG_restrict_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	0                               # DW_CHILDREN_no
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	24                              # DW_TAG_unspecified_parameters
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
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
	.byte	26                              # Abbreviation Code
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
	.byte	27                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	28                              # Abbreviation Code
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
	.byte	29                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	13                              # DW_FORM_sdata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	30                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	31                              # Abbreviation Code
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
	.byte	13                              # DW_AT_bit_size
	.byte	11                              # DW_FORM_data1
	.byte	107                             # DW_AT_data_bit_offset
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	32                              # Abbreviation Code
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
	.byte	33                              # Abbreviation Code
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
	.byte	34                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	35                              # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	36                              # Abbreviation Code
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	37                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	38                              # Abbreviation Code
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
	.byte	39                              # Abbreviation Code
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
	.byte	40                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.ascii	"\204\001"                      # DW_AT_call_target_clobbered
	.byte	24                              # DW_FORM_exprloc
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	41                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	42                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	43                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	44                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	45                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	46                              # Abbreviation Code
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
	.byte	54                              # DW_AT_calling_convention
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
	.byte	1                               # Abbrev [1] 0xc:0x579 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	39                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x36:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	65                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x41:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x45:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	80                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x50:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x54:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	95                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x5f:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x63:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	110                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	5                               # Abbrev [5] 0x6e:0x5 DW_TAG_const_type
	.long	115                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x73:0x5 DW_TAG_volatile_type
	.long	120                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x78:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x7c:0xb DW_TAG_variable
	.byte	13                              # DW_AT_name
	.long	135                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	5
	.byte	5                               # Abbrev [5] 0x87:0x5 DW_TAG_const_type
	.long	140                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x8c:0x5 DW_TAG_pointer_type
	.long	120                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0x91:0xb DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	156                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	6
	.byte	6                               # Abbrev [6] 0x9c:0x5 DW_TAG_volatile_type
	.long	161                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xa1:0x5 DW_TAG_pointer_type
	.long	166                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xa6:0x5 DW_TAG_const_type
	.long	171                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xab:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xaf:0xb DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	186                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	7
	.byte	7                               # Abbrev [7] 0xba:0x5 DW_TAG_pointer_type
	.long	191                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0xbf:0x5 DW_TAG_const_type
	.long	161                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0xc4:0xb DW_TAG_variable
	.byte	17                              # DW_AT_name
	.long	207                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	8
	.byte	8                               # Abbrev [8] 0xcf:0x5 DW_TAG_restrict_type
	.long	212                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xd4:0x5 DW_TAG_pointer_type
	.long	50                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0xd9:0xb DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	228                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	9
	.byte	9                               # Abbrev [9] 0xe4:0x12 DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0xe9:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	10                              # Abbrev [10] 0xef:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xf6:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0xfa:0xb DW_TAG_variable
	.byte	20                              # DW_AT_name
	.long	261                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	10
	.byte	9                               # Abbrev [9] 0x105:0xc DW_TAG_array_type
	.long	273                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x10a:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x111:0x5 DW_TAG_const_type
	.long	278                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x116:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x11a:0xb DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	293                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	11
	.byte	9                               # Abbrev [9] 0x125:0xc DW_TAG_array_type
	.long	212                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x12a:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x131:0xb DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	316                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	12
	.byte	7                               # Abbrev [7] 0x13c:0x5 DW_TAG_pointer_type
	.long	321                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x141:0xc DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x146:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x14d:0xb DW_TAG_variable
	.byte	24                              # DW_AT_name
	.long	344                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	13
	.byte	7                               # Abbrev [7] 0x158:0x5 DW_TAG_pointer_type
	.long	349                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x15d:0xc DW_TAG_array_type
	.long	361                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x162:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x169:0x5 DW_TAG_pointer_type
	.long	366                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x16e:0xc DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x173:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x17a:0xb DW_TAG_variable
	.byte	25                              # DW_AT_name
	.long	389                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	14
	.byte	7                               # Abbrev [7] 0x185:0x5 DW_TAG_pointer_type
	.long	394                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x18a:0xc DW_TAG_array_type
	.long	406                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x18f:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x196:0x5 DW_TAG_const_type
	.long	50                              # DW_AT_type
	.byte	2                               # Abbrev [2] 0x19b:0xb DW_TAG_variable
	.byte	26                              # DW_AT_name
	.long	422                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	15
	.byte	12                              # Abbrev [12] 0x1a6:0x1 DW_TAG_pointer_type
	.byte	2                               # Abbrev [2] 0x1a7:0xb DW_TAG_variable
	.byte	27                              # DW_AT_name
	.long	434                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	16
	.byte	7                               # Abbrev [7] 0x1b2:0x5 DW_TAG_pointer_type
	.long	439                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1b7:0x1 DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	2                               # Abbrev [2] 0x1b8:0xb DW_TAG_variable
	.byte	28                              # DW_AT_name
	.long	451                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	17
	.byte	9                               # Abbrev [9] 0x1c3:0xc DW_TAG_array_type
	.long	463                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x1c8:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1cf:0x5 DW_TAG_pointer_type
	.long	468                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1d4:0xc DW_TAG_subroutine_type
	.long	50                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x1d9:0x5 DW_TAG_formal_parameter
	.long	50                              # DW_AT_type
	.byte	16                              # Abbrev [16] 0x1de:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x1e0:0xb DW_TAG_variable
	.byte	29                              # DW_AT_name
	.long	491                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	18
	.byte	7                               # Abbrev [7] 0x1eb:0x5 DW_TAG_pointer_type
	.long	496                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1f0:0xb DW_TAG_subroutine_type
	.long	507                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x1f5:0x5 DW_TAG_formal_parameter
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1fb:0x5 DW_TAG_pointer_type
	.long	512                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x200:0x7 DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x201:0x5 DW_TAG_formal_parameter
	.long	171                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x207:0xb DW_TAG_variable
	.byte	30                              # DW_AT_name
	.long	530                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	19
	.byte	9                               # Abbrev [9] 0x212:0xc DW_TAG_array_type
	.long	542                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x217:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x21e:0x5 DW_TAG_pointer_type
	.long	547                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x223:0x5 DW_TAG_subroutine_type
	.long	552                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	7                               # Abbrev [7] 0x228:0x5 DW_TAG_pointer_type
	.long	557                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x22d:0xc DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x232:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x239:0xb DW_TAG_variable
	.byte	31                              # DW_AT_name
	.long	580                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	20
	.byte	19                              # Abbrev [19] 0x244:0x8 DW_TAG_typedef
	.long	588                             # DW_AT_type
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	7                               # Abbrev [7] 0x24c:0x5 DW_TAG_pointer_type
	.long	593                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x251:0x10 DW_TAG_subroutine_type
	.long	50                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x256:0x5 DW_TAG_formal_parameter
	.long	609                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x25b:0x5 DW_TAG_formal_parameter
	.long	609                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x261:0x5 DW_TAG_pointer_type
	.long	614                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x266:0x1 DW_TAG_const_type
	.byte	2                               # Abbrev [2] 0x267:0xb DW_TAG_variable
	.byte	33                              # DW_AT_name
	.long	626                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	21
	.byte	19                              # Abbrev [19] 0x272:0x8 DW_TAG_typedef
	.long	634                             # DW_AT_type
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	21                              # Abbrev [21] 0x27a:0xe DW_TAG_structure_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x27e:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x288:0xb DW_TAG_variable
	.byte	36                              # DW_AT_name
	.long	659                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	22
	.byte	7                               # Abbrev [7] 0x293:0x5 DW_TAG_pointer_type
	.long	664                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x298:0x2 DW_TAG_structure_type
	.byte	37                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	2                               # Abbrev [2] 0x29a:0xb DW_TAG_variable
	.byte	38                              # DW_AT_name
	.long	677                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	23
	.byte	7                               # Abbrev [7] 0x2a5:0x5 DW_TAG_pointer_type
	.long	682                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x2aa:0x2 DW_TAG_union_type
	.byte	39                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	2                               # Abbrev [2] 0x2ac:0xb DW_TAG_variable
	.byte	40                              # DW_AT_name
	.long	695                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	24
	.byte	25                              # Abbrev [25] 0x2b7:0x18 DW_TAG_structure_type
	.byte	42                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x2bc:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x2c5:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x2cf:0xb DW_TAG_variable
	.byte	43                              # DW_AT_name
	.long	730                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	25
	.byte	26                              # Abbrev [26] 0x2da:0x13 DW_TAG_enumeration_type
	.long	749                             # DW_AT_type
	.byte	48                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	27                              # Abbrev [27] 0x2e3:0x3 DW_TAG_enumerator
	.byte	45                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	27                              # Abbrev [27] 0x2e6:0x3 DW_TAG_enumerator
	.byte	46                              # DW_AT_name
	.byte	5                               # DW_AT_const_value
	.byte	27                              # Abbrev [27] 0x2e9:0x3 DW_TAG_enumerator
	.byte	47                              # DW_AT_name
	.byte	6                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x2ed:0x4 DW_TAG_base_type
	.byte	44                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2f1:0xb DW_TAG_variable
	.byte	49                              # DW_AT_name
	.long	764                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	26
	.byte	28                              # Abbrev [28] 0x2fc:0xf DW_TAG_enumeration_type
	.long	749                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	44                              # DW_AT_decl_line
	.byte	27                              # Abbrev [27] 0x304:0x3 DW_TAG_enumerator
	.byte	50                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	27                              # Abbrev [27] 0x307:0x3 DW_TAG_enumerator
	.byte	51                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x30b:0xb DW_TAG_variable
	.byte	52                              # DW_AT_name
	.long	790                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	27
	.byte	28                              # Abbrev [28] 0x316:0x12 DW_TAG_enumeration_type
	.long	50                              # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	29                              # Abbrev [29] 0x31e:0x3 DW_TAG_enumerator
	.byte	53                              # DW_AT_name
	.byte	125                             # DW_AT_const_value
	.byte	29                              # Abbrev [29] 0x321:0x3 DW_TAG_enumerator
	.byte	54                              # DW_AT_name
	.byte	126                             # DW_AT_const_value
	.byte	29                              # Abbrev [29] 0x324:0x3 DW_TAG_enumerator
	.byte	55                              # DW_AT_name
	.byte	10                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x328:0xb DW_TAG_variable
	.byte	56                              # DW_AT_name
	.long	819                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	28
	.byte	28                              # Abbrev [28] 0x333:0x15 DW_TAG_enumeration_type
	.long	840                             # DW_AT_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	46                              # DW_AT_decl_line
	.byte	27                              # Abbrev [27] 0x33b:0xc DW_TAG_enumerator
	.byte	58                              # DW_AT_name
	.ascii	"\377\377\377\377\377\377\377\377\377\001" # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x348:0x4 DW_TAG_base_type
	.byte	57                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x34c:0xb DW_TAG_variable
	.byte	59                              # DW_AT_name
	.long	855                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	29
	.byte	30                              # Abbrev [30] 0x357:0x4 DW_TAG_structure_type
	.byte	0                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	47                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x35b:0xb DW_TAG_variable
	.byte	60                              # DW_AT_name
	.long	870                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	30
	.byte	21                              # Abbrev [21] 0x366:0x17 DW_TAG_structure_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x36a:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	893                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x373:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	910                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	48                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x37d:0x5 DW_TAG_pointer_type
	.long	898                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x382:0xc DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x387:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x38e:0x5 DW_TAG_pointer_type
	.long	915                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x393:0x8 DW_TAG_typedef
	.long	749                             # DW_AT_type
	.byte	63                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x39b:0xb DW_TAG_variable
	.byte	64                              # DW_AT_name
	.long	934                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	31
	.byte	21                              # Abbrev [21] 0x3a6:0x4f DW_TAG_structure_type
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	31                              # Abbrev [31] 0x3aa:0xa DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	3                               # DW_AT_bit_size
	.byte	0                               # DW_AT_data_bit_offset
	.byte	31                              # Abbrev [31] 0x3b4:0xa DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	749                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	4                               # DW_AT_bit_size
	.byte	3                               # DW_AT_data_bit_offset
	.byte	22                              # Abbrev [22] 0x3be:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	1013                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	21                              # Abbrev [21] 0x3c7:0x2d DW_TAG_structure_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x3cb:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	171                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	32                              # Abbrev [32] 0x3d4:0x8 DW_TAG_member
	.long	988                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	33                              # Abbrev [33] 0x3dc:0x17 DW_TAG_union_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x3e0:0x9 DW_TAG_member
	.byte	68                              # DW_AT_name
	.long	120                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x3e9:0x9 DW_TAG_member
	.byte	69                              # DW_AT_name
	.long	422                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x3f5:0xc DW_TAG_array_type
	.long	967                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x3fa:0x6 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x401:0xb DW_TAG_variable
	.byte	70                              # DW_AT_name
	.long	1036                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	32
	.byte	33                              # Abbrev [33] 0x40c:0x17 DW_TAG_union_type
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.byte	22                              # Abbrev [22] 0x410:0x9 DW_TAG_member
	.byte	71                              # DW_AT_name
	.long	50                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	22                              # Abbrev [22] 0x419:0x9 DW_TAG_member
	.byte	72                              # DW_AT_name
	.long	1059                            # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	50                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x423:0x4 DW_TAG_base_type
	.byte	73                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x427:0xb DW_TAG_variable
	.byte	74                              # DW_AT_name
	.long	1074                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	51                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	33
	.byte	34                              # Abbrev [34] 0x432:0x9 DW_TAG_pointer_type
	.long	695                             # DW_AT_type
	.byte	35                              # Abbrev [35] 0x437:0x3 DW_TAG_LLVM_annotation
	.byte	75                              # DW_AT_name
	.byte	76                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x43b:0xb DW_TAG_variable
	.byte	77                              # DW_AT_name
	.long	1094                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	52                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	34
	.byte	34                              # Abbrev [34] 0x446:0x9 DW_TAG_pointer_type
	.long	1103                            # DW_AT_type
	.byte	35                              # Abbrev [35] 0x44b:0x3 DW_TAG_LLVM_annotation
	.byte	75                              # DW_AT_name
	.byte	76                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x44f:0x5 DW_TAG_const_type
	.long	695                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0x454:0xb DW_TAG_variable
	.byte	78                              # DW_AT_name
	.long	1119                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	53                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	35
	.byte	34                              # Abbrev [34] 0x45f:0x9 DW_TAG_pointer_type
	.long	212                             # DW_AT_type
	.byte	35                              # Abbrev [35] 0x464:0x3 DW_TAG_LLVM_annotation
	.byte	75                              # DW_AT_name
	.byte	79                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	36                              # Abbrev [36] 0x468:0xb DW_TAG_variable
	.byte	80                              # DW_AT_name
	.long	321                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	54                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	36
	.byte	36                              # Abbrev [36] 0x473:0xb DW_TAG_variable
	.byte	81                              # DW_AT_name
	.long	1150                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	55                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	37
	.byte	9                               # Abbrev [9] 0x47e:0xb DW_TAG_array_type
	.long	50                              # DW_AT_type
	.byte	37                              # Abbrev [37] 0x483:0x5 DW_TAG_subrange_type
	.long	246                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	36                              # Abbrev [36] 0x489:0xb DW_TAG_variable
	.byte	82                              # DW_AT_name
	.long	1103                            # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	38
	.byte	38                              # Abbrev [38] 0x494:0x2f DW_TAG_subprogram
	.byte	39                              # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	86                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	66                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	39                              # Abbrev [39] 0x4a3:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	65                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	66                              # DW_AT_decl_line
	.long	1391                            # DW_AT_type
	.byte	39                              # Abbrev [39] 0x4ac:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	92                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	66                              # DW_AT_decl_line
	.long	1396                            # DW_AT_type
	.byte	39                              # Abbrev [39] 0x4b5:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	93                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	66                              # DW_AT_decl_line
	.long	161                             # DW_AT_type
	.byte	40                              # Abbrev [40] 0x4be:0x4 DW_TAG_call_site
	.byte	1                               # DW_AT_call_target_clobbered
	.byte	82
	.byte	40                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	38                              # Abbrev [38] 0x4c3:0x1d DW_TAG_subprogram
	.byte	41                              # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	87                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	71                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	507                             # DW_AT_type
                                        # DW_AT_external
	.byte	39                              # Abbrev [39] 0x4d2:0x9 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.byte	94                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	71                              # DW_AT_decl_line
	.long	50                              # DW_AT_type
	.byte	40                              # Abbrev [40] 0x4db:0x4 DW_TAG_call_site
	.byte	1                               # DW_AT_call_target_clobbered
	.byte	82
	.byte	42                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	41                              # Abbrev [41] 0x4e0:0xf DW_TAG_subprogram
	.byte	43                              # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	88                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	76                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	316                             # DW_AT_type
                                        # DW_AT_external
	.byte	42                              # Abbrev [42] 0x4ef:0xb DW_TAG_subprogram
	.byte	44                              # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	89                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	81                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_external
	.byte	38                              # Abbrev [38] 0x4fa:0x28 DW_TAG_subprogram
	.byte	45                              # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	90                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	85                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	120                             # DW_AT_type
                                        # DW_AT_external
	.byte	43                              # Abbrev [43] 0x509:0x6 DW_TAG_call_site
	.long	1314                            # DW_AT_call_origin
	.byte	46                              # DW_AT_call_return_pc
	.byte	43                              # Abbrev [43] 0x50f:0x6 DW_TAG_call_site
	.long	1318                            # DW_AT_call_origin
	.byte	47                              # DW_AT_call_return_pc
	.byte	43                              # Abbrev [43] 0x515:0x6 DW_TAG_call_site
	.long	1350                            # DW_AT_call_origin
	.byte	48                              # DW_AT_call_return_pc
	.byte	43                              # Abbrev [43] 0x51b:0x6 DW_TAG_call_site
	.long	1376                            # DW_AT_call_origin
	.byte	49                              # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	44                              # Abbrev [44] 0x522:0x4 DW_TAG_subprogram
	.byte	83                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	45                              # Abbrev [45] 0x526:0x14 DW_TAG_subprogram
	.byte	84                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	59                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	50                              # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x52e:0x5 DW_TAG_formal_parameter
	.long	659                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x533:0x5 DW_TAG_formal_parameter
	.long	1338                            # DW_AT_type
	.byte	16                              # Abbrev [16] 0x538:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x53a:0x5 DW_TAG_pointer_type
	.long	1343                            # DW_AT_type
	.byte	17                              # Abbrev [17] 0x53f:0x7 DW_TAG_subroutine_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x540:0x5 DW_TAG_formal_parameter
	.long	659                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	46                              # Abbrev [46] 0x546:0x1a DW_TAG_subprogram
	.byte	50                              # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	91                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	61                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	3                               # DW_AT_calling_convention
	.long	50                              # DW_AT_type
	.byte	39                              # Abbrev [39] 0x556:0x9 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.byte	69                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	61                              # DW_AT_decl_line
	.long	1391                            # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	45                              # Abbrev [45] 0x560:0xf DW_TAG_subprogram
	.byte	85                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	58                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	1391                            # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	15                              # Abbrev [15] 0x568:0x5 DW_TAG_formal_parameter
	.long	730                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x56d:0x1 DW_TAG_unspecified_parameters
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x56f:0x5 DW_TAG_pointer_type
	.long	695                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x574:0x5 DW_TAG_pointer_type
	.long	1401                            # DW_AT_type
	.byte	14                              # Abbrev [14] 0x579:0xb DW_TAG_subroutine_type
	.long	50                              # DW_AT_type
                                        # DW_AT_prototyped
	.byte	15                              # Abbrev [15] 0x57e:0x5 DW_TAG_formal_parameter
	.long	50                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	384                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)" # string offset=0
.Linfo_string1:
	.asciz	"declarations.c"                # string offset=40
.Linfo_string2:
	.asciz	"."                             # string offset=55
.Linfo_string3:
	.asciz	"plain"                         # string offset=57
.Linfo_string4:
	.asciz	"int"                           # string offset=63
.Linfo_string5:
	.asciz	"byte"                          # string offset=67
.Linfo_string6:
	.asciz	"unsigned char"                 # string offset=72
.Linfo_string7:
	.asciz	"yes"                           # string offset=86
.Linfo_string8:
	.asciz	"_Bool"                         # string offset=90
.Linfo_string9:
	.asciz	"real"                          # string offset=96
.Linfo_string10:
	.asciz	"double"                        # string offset=101
.Linfo_string11:
	.asciz	"x"                             # string offset=108
.Linfo_string12:
	.asciz	"long"                          # string offset=110
.Linfo_string13:
	.asciz	"fixed"                         # string offset=115
.Linfo_string14:
	.asciz	"text"                          # string offset=121
.Linfo_string15:
	.asciz	"char"                          # string offset=126
.Linfo_string16:
	.asciz	"names"                         # string offset=131
.Linfo_string17:
	.asciz	"alone"                         # string offset=137
.Linfo_string18:
	.asciz	"matrix"                        # string offset=143
.Linfo_string19:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=150
.Linfo_string20:
	.asciz	"table"                         # string offset=170
.Linfo_string21:
	.asciz	"short"                         # string offset=176
.Linfo_string22:
	.asciz	"pointers"                      # string offset=182
.Linfo_string23:
	.asciz	"row"                           # string offset=191
.Linfo_string24:
	.asciz	"rows"                          # string offset=195
.Linfo_string25:
	.asciz	"const_row"                     # string offset=200
.Linfo_string26:
	.asciz	"opaque"                        # string offset=210
.Linfo_string27:
	.asciz	"hook"                          # string offset=217
.Linfo_string28:
	.asciz	"hooks"                         # string offset=222
.Linfo_string29:
	.asciz	"factory"                       # string offset=228
.Linfo_string30:
	.asciz	"deep"                          # string offset=236
.Linfo_string31:
	.asciz	"compare"                       # string offset=241
.Linfo_string32:
	.asciz	"compare_t"                     # string offset=249
.Linfo_string33:
	.asciz	"by_typedef"                    # string offset=259
.Linfo_string34:
	.asciz	"a"                             # string offset=270
.Linfo_string35:
	.asciz	"anon_t"                        # string offset=272
.Linfo_string36:
	.asciz	"head"                          # string offset=279
.Linfo_string37:
	.asciz	"node"                          # string offset=284
.Linfo_string38:
	.asciz	"words"                         # string offset=289
.Linfo_string39:
	.asciz	"word"                          # string offset=295
.Linfo_string40:
	.asciz	"origin"                        # string offset=300
.Linfo_string41:
	.asciz	"y"                             # string offset=307
.Linfo_string42:
	.asciz	"point"                         # string offset=309
.Linfo_string43:
	.asciz	"paint"                         # string offset=315
.Linfo_string44:
	.asciz	"unsigned int"                  # string offset=321
.Linfo_string45:
	.asciz	"RED"                           # string offset=334
.Linfo_string46:
	.asciz	"GREEN"                         # string offset=338
.Linfo_string47:
	.asciz	"BLUE"                          # string offset=344
.Linfo_string48:
	.asciz	"color"                         # string offset=349
.Linfo_string49:
	.asciz	"mode"                          # string offset=355
.Linfo_string50:
	.asciz	"OFF"                           # string offset=360
.Linfo_string51:
	.asciz	"ON"                            # string offset=364
.Linfo_string52:
	.asciz	"level"                         # string offset=367
.Linfo_string53:
	.asciz	"LOW"                           # string offset=373
.Linfo_string54:
	.asciz	"MID"                           # string offset=377
.Linfo_string55:
	.asciz	"HIGH"                          # string offset=381
.Linfo_string56:
	.asciz	"huge"                          # string offset=386
.Linfo_string57:
	.asciz	"unsigned long"                 # string offset=391
.Linfo_string58:
	.asciz	"HUGE"                          # string offset=405
.Linfo_string59:
	.asciz	"nothing"                       # string offset=410
.Linfo_string60:
	.asciz	"events"                        # string offset=418
.Linfo_string61:
	.asciz	"type"                          # string offset=425
.Linfo_string62:
	.asciz	"key"                           # string offset=430
.Linfo_string63:
	.asciz	"__u32"                         # string offset=434
.Linfo_string64:
	.asciz	"nested"                        # string offset=440
.Linfo_string65:
	.asciz	"b"                             # string offset=447
.Linfo_string66:
	.asciz	"inner"                         # string offset=449
.Linfo_string67:
	.asciz	"c"                             # string offset=455
.Linfo_string68:
	.asciz	"l"                             # string offset=457
.Linfo_string69:
	.asciz	"p"                             # string offset=459
.Linfo_string70:
	.asciz	"either"                        # string offset=461
.Linfo_string71:
	.asciz	"i"                             # string offset=468
.Linfo_string72:
	.asciz	"f"                             # string offset=470
.Linfo_string73:
	.asciz	"float"                         # string offset=472
.Linfo_string74:
	.asciz	"tagged"                        # string offset=478
.Linfo_string75:
	.asciz	"btf_type_tag"                  # string offset=485
.Linfo_string76:
	.asciz	"rcu"                           # string offset=498
.Linfo_string77:
	.asciz	"const_tagged"                  # string offset=502
.Linfo_string78:
	.asciz	"both"                          # string offset=515
.Linfo_string79:
	.asciz	"user"                          # string offset=520
.Linfo_string80:
	.asciz	"counter"                       # string offset=525
.Linfo_string81:
	.asciz	"open_end"                      # string offset=533
.Linfo_string82:
	.asciz	"corner"                        # string offset=542
.Linfo_string83:
	.asciz	"ext_void"                      # string offset=549
.Linfo_string84:
	.asciz	"walk"                          # string offset=558
.Linfo_string85:
	.asciz	"variadic"                      # string offset=563
.Linfo_string86:
	.asciz	"foo"                           # string offset=572
.Linfo_string87:
	.asciz	"pick"                          # string offset=576
.Linfo_string88:
	.asciz	"rowof"                         # string offset=581
.Linfo_string89:
	.asciz	"nop"                           # string offset=587
.Linfo_string90:
	.asciz	"use"                           # string offset=591
.Linfo_string91:
	.asciz	"hidden"                        # string offset=595
.Linfo_string92:
	.asciz	"cb"                            # string offset=602
.Linfo_string93:
	.asciz	"name"                          # string offset=605
.Linfo_string94:
	.asciz	"which"                         # string offset=610
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
	.long	.Linfo_string85
	.long	.Linfo_string86
	.long	.Linfo_string87
	.long	.Linfo_string88
	.long	.Linfo_string89
	.long	.Linfo_string90
	.long	.Linfo_string91
	.long	.Linfo_string92
	.long	.Linfo_string93
	.long	.Linfo_string94
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	plain
	.quad	byte
	.quad	yes
	.quad	real
	.quad	x
	.quad	fixed
	.quad	text
	.quad	names
	.quad	alone
	.quad	matrix
	.quad	table
	.quad	pointers
	.quad	row
	.quad	rows
	.quad	const_row
	.quad	opaque
	.quad	hook
	.quad	hooks
	.quad	factory
	.quad	deep
	.quad	compare
	.quad	by_typedef
	.quad	head
	.quad	words
	.quad	origin
	.quad	paint
	.quad	mode
	.quad	level
	.quad	huge
	.quad	nothing
	.quad	events
	.quad	nested
	.quad	either
	.quad	tagged
	.quad	const_tagged
	.quad	both
	.quad	counter
	.quad	open_end
	.quad	corner
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Lfunc_begin1
	.quad	.Ltmp19
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp32
	.quad	.Ltmp38
	.quad	.Ltmp48
	.quad	.Ltmp51
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	2952
	.long	2952
	.long	878
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108866                        # 0x4000002
	.long	8
	.long	7
	.long	3
	.long	0                               # 0x0
	.long	9
	.long	3
	.long	32                              # 0x20
	.long	11                              # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	0                               # BTF_KIND_PTR(id = 4)
	.long	33554432                        # 0x2000000
	.long	5
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103809                       # 0xd000001
	.long	3
	.long	0
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 6)
	.long	33554432                        # 0x2000000
	.long	7
	.long	0                               # BTF_KIND_CONST(id = 7)
	.long	167772160                       # 0xa000000
	.long	8
	.long	15                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103811                       # 0xd000003
	.long	3
	.long	20
	.long	1
	.long	22
	.long	4
	.long	25
	.long	6
	.long	30                              # BTF_KIND_FUNC(id = 10)
	.long	201326593                       # 0xc000001
	.long	9
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 11)
	.long	218103809                       # 0xd000001
	.long	12
	.long	146
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 12)
	.long	33554432                        # 0x2000000
	.long	13
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	8
	.long	152                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	11
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103808                       # 0xd000000
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 16)
	.long	33554432                        # 0x2000000
	.long	17
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	4
	.long	227                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	247                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103808                       # 0xd000000
	.long	0
	.long	266                             # BTF_KIND_FUNC(id = 21)
	.long	201326593                       # 0xc000001
	.long	20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 22)
	.long	218103808                       # 0xd000000
	.long	23
	.long	272                             # BTF_KIND_INT(id = 23)
	.long	16777216                        # 0x1000000
	.long	8
	.long	16777280                        # 0x1000040
	.long	277                             # BTF_KIND_FUNC(id = 24)
	.long	201326593                       # 0xc000001
	.long	22
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103808                       # 0xd000000
	.long	0
	.long	402                             # BTF_KIND_FUNC(id = 26)
	.long	201326594                       # 0xc000002
	.long	25
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103811                       # 0xd000003
	.long	3
	.long	0
	.long	28
	.long	0
	.long	30
	.long	0
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 28)
	.long	33554432                        # 0x2000000
	.long	29
	.long	411                             # BTF_KIND_FWD(id = 29)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_PTR(id = 30)
	.long	33554432                        # 0x2000000
	.long	31
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 31)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	28
	.long	416                             # BTF_KIND_FUNC(id = 32)
	.long	201326594                       # 0xc000002
	.long	27
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 33)
	.long	218103810                       # 0xd000002
	.long	1
	.long	0
	.long	34
	.long	0
	.long	0
	.long	421                             # BTF_KIND_ENUM(id = 34)
	.long	100663299                       # 0x6000003
	.long	4
	.long	427
	.long	0
	.long	431
	.long	5
	.long	437
	.long	6
	.long	442                             # BTF_KIND_FUNC(id = 35)
	.long	201326594                       # 0xc000002
	.long	33
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 36)
	.long	218103809                       # 0xd000001
	.long	3
	.long	451
	.long	1
	.long	453                             # BTF_KIND_FUNC(id = 37)
	.long	201326592                       # 0xc000000
	.long	36
	.long	0                               # BTF_KIND_PTR(id = 38)
	.long	33554432                        # 0x2000000
	.long	39
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 39)
	.long	218103809                       # 0xd000001
	.long	12
	.long	0
	.long	3
	.long	474                             # BTF_KIND_VAR(id = 40)
	.long	234881024                       # 0xe000000
	.long	38
	.long	1
	.long	482                             # BTF_KIND_VAR(id = 41)
	.long	234881024                       # 0xe000000
	.long	16
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 42)
	.long	167772160                       # 0xa000000
	.long	43
	.long	0                               # BTF_KIND_VOLATILE(id = 43)
	.long	150994944                       # 0x9000000
	.long	23
	.long	7                               # BTF_KIND_VAR(id = 44)
	.long	234881024                       # 0xe000000
	.long	42
	.long	0
	.long	486                             # BTF_KIND_VAR(id = 45)
	.long	234881024                       # 0xe000000
	.long	17
	.long	2
	.long	0                               # BTF_KIND_ARRAY(id = 46)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	0
	.long	494                             # BTF_KIND_VAR(id = 47)
	.long	234881024                       # 0xe000000
	.long	46
	.long	2
	.long	0                               # BTF_KIND_CONST(id = 48)
	.long	167772160                       # 0xa000000
	.long	2
	.long	503                             # BTF_KIND_VAR(id = 49)
	.long	234881024                       # 0xe000000
	.long	48
	.long	2
	.long	510                             # BTF_KIND_VAR(id = 50)
	.long	234881024                       # 0xe000000
	.long	28
	.long	1
	.long	515                             # BTF_KIND_VAR(id = 51)
	.long	234881024                       # 0xe000000
	.long	2
	.long	1
	.long	522                             # BTF_KIND_VAR(id = 52)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	528                             # BTF_KIND_INT(id = 53)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	542                             # BTF_KIND_VAR(id = 54)
	.long	234881024                       # 0xe000000
	.long	53
	.long	1
	.long	547                             # BTF_KIND_INT(id = 55)
	.long	16777216                        # 0x1000000
	.long	1
	.long	67108872                        # 0x4000008
	.long	553                             # BTF_KIND_VAR(id = 56)
	.long	234881024                       # 0xe000000
	.long	55
	.long	1
	.long	557                             # BTF_KIND_FLOAT(id = 57)
	.long	268435456                       # 0x10000000
	.long	8
	.long	564                             # BTF_KIND_VAR(id = 58)
	.long	234881024                       # 0xe000000
	.long	57
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 59)
	.long	167772160                       # 0xa000000
	.long	60
	.long	0                               # BTF_KIND_PTR(id = 60)
	.long	33554432                        # 0x2000000
	.long	23
	.long	569                             # BTF_KIND_VAR(id = 61)
	.long	234881024                       # 0xe000000
	.long	59
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 62)
	.long	150994944                       # 0x9000000
	.long	6
	.long	575                             # BTF_KIND_VAR(id = 63)
	.long	234881024                       # 0xe000000
	.long	62
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 64)
	.long	33554432                        # 0x2000000
	.long	65
	.long	0                               # BTF_KIND_CONST(id = 65)
	.long	167772160                       # 0xa000000
	.long	6
	.long	580                             # BTF_KIND_VAR(id = 66)
	.long	234881024                       # 0xe000000
	.long	64
	.long	1
	.long	0                               # BTF_KIND_RESTRICT(id = 67)
	.long	184549376                       # 0xb000000
	.long	68
	.long	0                               # BTF_KIND_PTR(id = 68)
	.long	33554432                        # 0x2000000
	.long	3
	.long	586                             # BTF_KIND_VAR(id = 69)
	.long	234881024                       # 0xe000000
	.long	67
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 70)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	3
	.long	0                               # BTF_KIND_ARRAY(id = 71)
	.long	50331648                        # 0x3000000
	.long	0
	.long	70
	.long	18
	.long	2
	.long	592                             # BTF_KIND_VAR(id = 72)
	.long	234881024                       # 0xe000000
	.long	71
	.long	1
	.long	0                               # BTF_KIND_CONST(id = 73)
	.long	167772160                       # 0xa000000
	.long	74
	.long	599                             # BTF_KIND_INT(id = 74)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16777232                        # 0x1000010
	.long	0                               # BTF_KIND_ARRAY(id = 75)
	.long	50331648                        # 0x3000000
	.long	0
	.long	73
	.long	18
	.long	4
	.long	605                             # BTF_KIND_VAR(id = 76)
	.long	234881024                       # 0xe000000
	.long	75
	.long	1
	.long	0                               # BTF_KIND_ARRAY(id = 77)
	.long	50331648                        # 0x3000000
	.long	0
	.long	68
	.long	18
	.long	4
	.long	611                             # BTF_KIND_VAR(id = 78)
	.long	234881024                       # 0xe000000
	.long	77
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 79)
	.long	33554432                        # 0x2000000
	.long	82
	.long	0                               # BTF_KIND_PTR(id = 80)
	.long	33554432                        # 0x2000000
	.long	81
	.long	0                               # BTF_KIND_ARRAY(id = 81)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 82)
	.long	50331648                        # 0x3000000
	.long	0
	.long	80
	.long	18
	.long	4
	.long	620                             # BTF_KIND_VAR(id = 83)
	.long	234881024                       # 0xe000000
	.long	79
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 84)
	.long	33554432                        # 0x2000000
	.long	86
	.long	0                               # BTF_KIND_CONST(id = 85)
	.long	167772160                       # 0xa000000
	.long	3
	.long	0                               # BTF_KIND_ARRAY(id = 86)
	.long	50331648                        # 0x3000000
	.long	0
	.long	85
	.long	18
	.long	4
	.long	625                             # BTF_KIND_VAR(id = 87)
	.long	234881024                       # 0xe000000
	.long	84
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 88)
	.long	33554432                        # 0x2000000
	.long	0
	.long	635                             # BTF_KIND_VAR(id = 89)
	.long	234881024                       # 0xe000000
	.long	88
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 90)
	.long	33554432                        # 0x2000000
	.long	25
	.long	642                             # BTF_KIND_VAR(id = 91)
	.long	234881024                       # 0xe000000
	.long	90
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 92)
	.long	33554432                        # 0x2000000
	.long	93
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 93)
	.long	218103810                       # 0xd000002
	.long	3
	.long	0
	.long	3
	.long	0
	.long	0
	.long	0                               # BTF_KIND_ARRAY(id = 94)
	.long	50331648                        # 0x3000000
	.long	0
	.long	92
	.long	18
	.long	3
	.long	647                             # BTF_KIND_VAR(id = 95)
	.long	234881024                       # 0xe000000
	.long	94
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 96)
	.long	33554432                        # 0x2000000
	.long	97
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 97)
	.long	218103808                       # 0xd000000
	.long	98
	.long	0                               # BTF_KIND_PTR(id = 98)
	.long	33554432                        # 0x2000000
	.long	99
	.long	0                               # BTF_KIND_ARRAY(id = 99)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	3
	.long	0                               # BTF_KIND_ARRAY(id = 100)
	.long	50331648                        # 0x3000000
	.long	0
	.long	96
	.long	18
	.long	2
	.long	653                             # BTF_KIND_VAR(id = 101)
	.long	234881024                       # 0xe000000
	.long	100
	.long	1
	.long	658                             # BTF_KIND_TYPEDEF(id = 102)
	.long	134217728                       # 0x8000000
	.long	103
	.long	0                               # BTF_KIND_PTR(id = 103)
	.long	33554432                        # 0x2000000
	.long	104
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 104)
	.long	218103810                       # 0xd000002
	.long	3
	.long	0
	.long	105
	.long	0
	.long	105
	.long	0                               # BTF_KIND_PTR(id = 105)
	.long	33554432                        # 0x2000000
	.long	106
	.long	0                               # BTF_KIND_CONST(id = 106)
	.long	167772160                       # 0xa000000
	.long	0
	.long	668                             # BTF_KIND_VAR(id = 107)
	.long	234881024                       # 0xe000000
	.long	102
	.long	1
	.long	676                             # BTF_KIND_TYPEDEF(id = 108)
	.long	134217728                       # 0x8000000
	.long	109
	.long	0                               # BTF_KIND_STRUCT(id = 109)
	.long	67108865                        # 0x4000001
	.long	4
	.long	683
	.long	3
	.long	0                               # 0x0
	.long	685                             # BTF_KIND_VAR(id = 110)
	.long	234881024                       # 0xe000000
	.long	108
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 111)
	.long	33554432                        # 0x2000000
	.long	112
	.long	696                             # BTF_KIND_FWD(id = 112)
	.long	2264924160                      # 0x87000000
	.long	0
	.long	701                             # BTF_KIND_VAR(id = 113)
	.long	234881024                       # 0xe000000
	.long	111
	.long	1
	.long	707                             # BTF_KIND_VAR(id = 114)
	.long	234881024                       # 0xe000000
	.long	34
	.long	1
	.long	0                               # BTF_KIND_ENUM(id = 115)
	.long	100663298                       # 0x6000002
	.long	4
	.long	713
	.long	0
	.long	717
	.long	1
	.long	720                             # BTF_KIND_VAR(id = 116)
	.long	234881024                       # 0xe000000
	.long	115
	.long	1
	.long	0                               # BTF_KIND_ENUM(id = 117)
	.long	2248146947                      # 0x86000003
	.long	4
	.long	725
	.long	-3
	.long	729
	.long	-2
	.long	733
	.long	10
	.long	738                             # BTF_KIND_VAR(id = 118)
	.long	234881024                       # 0xe000000
	.long	117
	.long	1
	.long	0                               # BTF_KIND_ENUM64(id = 119)
	.long	318767105                       # 0x13000001
	.long	8
	.long	744
	.long	4294967295                      # 0xffffffff
	.long	4294967295                      # 0xffffffff
	.long	749                             # BTF_KIND_VAR(id = 120)
	.long	234881024                       # 0xe000000
	.long	119
	.long	1
	.long	0                               # BTF_KIND_STRUCT(id = 121)
	.long	67108864                        # 0x4000000
	.long	0
	.long	754                             # BTF_KIND_VAR(id = 122)
	.long	234881024                       # 0xe000000
	.long	121
	.long	1
	.long	0                               # BTF_KIND_STRUCT(id = 123)
	.long	67108866                        # 0x4000002
	.long	16
	.long	762
	.long	124
	.long	0                               # 0x0
	.long	767
	.long	126
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 124)
	.long	33554432                        # 0x2000000
	.long	125
	.long	0                               # BTF_KIND_ARRAY(id = 125)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	18
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 126)
	.long	33554432                        # 0x2000000
	.long	127
	.long	771                             # BTF_KIND_TYPEDEF(id = 127)
	.long	134217728                       # 0x8000000
	.long	128
	.long	777                             # BTF_KIND_INT(id = 128)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	790                             # BTF_KIND_VAR(id = 129)
	.long	234881024                       # 0xe000000
	.long	123
	.long	1
	.long	0                               # BTF_KIND_STRUCT(id = 130)
	.long	2214592515                      # 0x84000003
	.long	40
	.long	683
	.long	3
	.long	50331648                        # 0x3000000
	.long	20
	.long	128
	.long	67108867                        # 0x4000003
	.long	797
	.long	133
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 131)
	.long	67108866                        # 0x4000002
	.long	16
	.long	803
	.long	8
	.long	0                               # 0x0
	.long	0
	.long	132
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_UNION(id = 132)
	.long	83886082                        # 0x5000002
	.long	8
	.long	805
	.long	23
	.long	0                               # 0x0
	.long	451
	.long	88
	.long	0                               # 0x0
	.long	0                               # BTF_KIND_ARRAY(id = 133)
	.long	50331648                        # 0x3000000
	.long	0
	.long	131
	.long	18
	.long	2
	.long	807                             # BTF_KIND_VAR(id = 134)
	.long	234881024                       # 0xe000000
	.long	130
	.long	1
	.long	0                               # BTF_KIND_UNION(id = 135)
	.long	83886082                        # 0x5000002
	.long	4
	.long	814
	.long	3
	.long	0                               # 0x0
	.long	816
	.long	136
	.long	0                               # 0x0
	.long	818                             # BTF_KIND_FLOAT(id = 136)
	.long	268435456                       # 0x10000000
	.long	4
	.long	824                             # BTF_KIND_VAR(id = 137)
	.long	234881024                       # 0xe000000
	.long	135
	.long	1
	.long	831                             # BTF_KIND_TYPE_TAG(id = 138)
	.long	301989888                       # 0x12000000
	.long	2
	.long	0                               # BTF_KIND_PTR(id = 139)
	.long	33554432                        # 0x2000000
	.long	138
	.long	835                             # BTF_KIND_VAR(id = 140)
	.long	234881024                       # 0xe000000
	.long	139
	.long	1
	.long	831                             # BTF_KIND_TYPE_TAG(id = 141)
	.long	301989888                       # 0x12000000
	.long	48
	.long	0                               # BTF_KIND_PTR(id = 142)
	.long	33554432                        # 0x2000000
	.long	141
	.long	842                             # BTF_KIND_VAR(id = 143)
	.long	234881024                       # 0xe000000
	.long	142
	.long	1
	.long	855                             # BTF_KIND_TYPE_TAG(id = 144)
	.long	301989888                       # 0x12000000
	.long	68
	.long	0                               # BTF_KIND_PTR(id = 145)
	.long	33554432                        # 0x2000000
	.long	144
	.long	860                             # BTF_KIND_VAR(id = 146)
	.long	234881024                       # 0xe000000
	.long	145
	.long	1
	.long	865                             # BTF_KIND_DATASEC(id = 147)
	.long	251658273                       # 0xf000021
	.long	0
	.long	40
	.long	factory
	.long	8
	.long	41
	.long	row
	.long	8
	.long	50
	.long	head
	.long	8
	.long	51
	.long	origin
	.long	8
	.long	52
	.long	plain
	.long	4
	.long	54
	.long	byte
	.long	1
	.long	56
	.long	yes
	.long	1
	.long	58
	.long	real
	.long	8
	.long	63
	.long	text
	.long	8
	.long	66
	.long	names
	.long	8
	.long	69
	.long	alone
	.long	8
	.long	72
	.long	matrix
	.long	24
	.long	78
	.long	pointers
	.long	32
	.long	83
	.long	rows
	.long	8
	.long	87
	.long	const_row
	.long	8
	.long	89
	.long	opaque
	.long	8
	.long	91
	.long	hook
	.long	8
	.long	95
	.long	hooks
	.long	24
	.long	101
	.long	deep
	.long	16
	.long	107
	.long	compare
	.long	8
	.long	110
	.long	by_typedef
	.long	4
	.long	113
	.long	words
	.long	8
	.long	114
	.long	paint
	.long	4
	.long	116
	.long	mode
	.long	4
	.long	118
	.long	level
	.long	4
	.long	120
	.long	huge
	.long	8
	.long	122
	.long	nothing
	.long	0
	.long	129
	.long	events
	.long	16
	.long	134
	.long	nested
	.long	40
	.long	137
	.long	either
	.long	4
	.long	140
	.long	tagged
	.long	8
	.long	143
	.long	const_tagged
	.long	8
	.long	146
	.long	both
	.long	8
	.long	870                             # BTF_KIND_DATASEC(id = 148)
	.long	251658243                       # 0xf000003
	.long	0
	.long	44
	.long	x
	.long	8
	.long	61
	.long	fixed
	.long	8
	.long	76
	.long	table
	.long	8
	.byte	0                               # string offset=0
	.ascii	"point"                         # string offset=1
	.byte	0
	.byte	120                             # string offset=7
	.byte	0
	.byte	121                             # string offset=9
	.byte	0
	.ascii	"int"                           # string offset=11
	.byte	0
	.ascii	"char"                          # string offset=15
	.byte	0
	.byte	98                              # string offset=20
	.byte	0
	.ascii	"cb"                            # string offset=22
	.byte	0
	.ascii	"name"                          # string offset=25
	.byte	0
	.ascii	"foo"                           # string offset=30
	.byte	0
	.ascii	".text"                         # string offset=34
	.byte	0
	.ascii	"./declarations.c"              # string offset=40
	.byte	0
	.ascii	"int foo(struct point *b, int (*cb)(int), const char *name) //=" # string offset=57
	.byte	0
	.ascii	"\treturn cb(b->y) + *name;"    # string offset=120
	.byte	0
	.ascii	"which"                         # string offset=146
	.byte	0
	.ascii	"pick"                          # string offset=152
	.byte	0
	.ascii	"void (*pick(int which))(char) //=" # string offset=157
	.byte	0
	.ascii	"\treturn which ? factory(which) : 0;" # string offset=191
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=227
	.byte	0
	.ascii	"rowof"                         # string offset=247
	.byte	0
	.ascii	"\treturn row;"                 # string offset=253
	.byte	0
	.ascii	"nop"                           # string offset=266
	.byte	0
	.byte	125                             # string offset=270
	.byte	0
	.ascii	"long"                          # string offset=272
	.byte	0
	.ascii	"use"                           # string offset=277
	.byte	0
	.ascii	"\text_void();"                 # string offset=281
	.byte	0
	.ascii	"\treturn x + counter[1] + open_end[0] + corner.x + walk(head, 0, 1) + hidden(&origin) + variadic(RED, 1)->x;" # string offset=294
	.byte	0
	.ascii	"ext_void"                      # string offset=402
	.byte	0
	.ascii	"node"                          # string offset=411
	.byte	0
	.ascii	"walk"                          # string offset=416
	.byte	0
	.ascii	"color"                         # string offset=421
	.byte	0
	.ascii	"RED"                           # string offset=427
	.byte	0
	.ascii	"GREEN"                         # string offset=431
	.byte	0
	.ascii	"BLUE"                          # string offset=437
	.byte	0
	.ascii	"variadic"                      # string offset=442
	.byte	0
	.byte	112                             # string offset=451
	.byte	0
	.ascii	"hidden"                        # string offset=453
	.byte	0
	.ascii	"\treturn p->x;"                # string offset=460
	.byte	0
	.ascii	"factory"                       # string offset=474
	.byte	0
	.ascii	"row"                           # string offset=482
	.byte	0
	.ascii	"counter"                       # string offset=486
	.byte	0
	.ascii	"open_end"                      # string offset=494
	.byte	0
	.ascii	"corner"                        # string offset=503
	.byte	0
	.ascii	"head"                          # string offset=510
	.byte	0
	.ascii	"origin"                        # string offset=515
	.byte	0
	.ascii	"plain"                         # string offset=522
	.byte	0
	.ascii	"unsigned char"                 # string offset=528
	.byte	0
	.ascii	"byte"                          # string offset=542
	.byte	0
	.ascii	"_Bool"                         # string offset=547
	.byte	0
	.ascii	"yes"                           # string offset=553
	.byte	0
	.ascii	"double"                        # string offset=557
	.byte	0
	.ascii	"real"                          # string offset=564
	.byte	0
	.ascii	"fixed"                         # string offset=569
	.byte	0
	.ascii	"text"                          # string offset=575
	.byte	0
	.ascii	"names"                         # string offset=580
	.byte	0
	.ascii	"alone"                         # string offset=586
	.byte	0
	.ascii	"matrix"                        # string offset=592
	.byte	0
	.ascii	"short"                         # string offset=599
	.byte	0
	.ascii	"table"                         # string offset=605
	.byte	0
	.ascii	"pointers"                      # string offset=611
	.byte	0
	.ascii	"rows"                          # string offset=620
	.byte	0
	.ascii	"const_row"                     # string offset=625
	.byte	0
	.ascii	"opaque"                        # string offset=635
	.byte	0
	.ascii	"hook"                          # string offset=642
	.byte	0
	.ascii	"hooks"                         # string offset=647
	.byte	0
	.ascii	"deep"                          # string offset=653
	.byte	0
	.ascii	"compare_t"                     # string offset=658
	.byte	0
	.ascii	"compare"                       # string offset=668
	.byte	0
	.ascii	"anon_t"                        # string offset=676
	.byte	0
	.byte	97                              # string offset=683
	.byte	0
	.ascii	"by_typedef"                    # string offset=685
	.byte	0
	.ascii	"word"                          # string offset=696
	.byte	0
	.ascii	"words"                         # string offset=701
	.byte	0
	.ascii	"paint"                         # string offset=707
	.byte	0
	.ascii	"OFF"                           # string offset=713
	.byte	0
	.ascii	"ON"                            # string offset=717
	.byte	0
	.ascii	"mode"                          # string offset=720
	.byte	0
	.ascii	"LOW"                           # string offset=725
	.byte	0
	.ascii	"MID"                           # string offset=729
	.byte	0
	.ascii	"HIGH"                          # string offset=733
	.byte	0
	.ascii	"level"                         # string offset=738
	.byte	0
	.ascii	"HUGE"                          # string offset=744
	.byte	0
	.ascii	"huge"                          # string offset=749
	.byte	0
	.ascii	"nothing"                       # string offset=754
	.byte	0
	.ascii	"type"                          # string offset=762
	.byte	0
	.ascii	"key"                           # string offset=767
	.byte	0
	.ascii	"__u32"                         # string offset=771
	.byte	0
	.ascii	"unsigned int"                  # string offset=777
	.byte	0
	.ascii	"events"                        # string offset=790
	.byte	0
	.ascii	"inner"                         # string offset=797
	.byte	0
	.byte	99                              # string offset=803
	.byte	0
	.byte	108                             # string offset=805
	.byte	0
	.ascii	"nested"                        # string offset=807
	.byte	0
	.byte	105                             # string offset=814
	.byte	0
	.byte	102                             # string offset=816
	.byte	0
	.ascii	"float"                         # string offset=818
	.byte	0
	.ascii	"either"                        # string offset=824
	.byte	0
	.ascii	"rcu"                           # string offset=831
	.byte	0
	.ascii	"tagged"                        # string offset=835
	.byte	0
	.ascii	"const_tagged"                  # string offset=842
	.byte	0
	.ascii	"user"                          # string offset=855
	.byte	0
	.ascii	"both"                          # string offset=860
	.byte	0
	.ascii	".bss"                          # string offset=865
	.byte	0
	.ascii	".rodata"                       # string offset=870
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	60
	.long	60
	.long	572
	.long	632
	.long	0
	.long	8                               # FuncInfo
	.long	34                              # FuncInfo section string offset=34
	.long	6
	.long	.Lfunc_begin0
	.long	10
	.long	.Lfunc_begin1
	.long	14
	.long	.Lfunc_begin2
	.long	19
	.long	.Lfunc_begin3
	.long	21
	.long	.Lfunc_begin4
	.long	24
	.long	.Lfunc_begin5
	.long	37
	.long	16                              # LineInfo
	.long	34                              # LineInfo section string offset=34
	.long	35
	.long	.Lfunc_begin0
	.long	40
	.long	57
	.long	67584                           # Line 66 Col 0
	.long	.Ltmp2
	.long	40
	.long	120
	.long	69647                           # Line 68 Col 15
	.long	.Ltmp5
	.long	40
	.long	120
	.long	69641                           # Line 68 Col 9
	.long	.Ltmp8
	.long	40
	.long	120
	.long	69652                           # Line 68 Col 20
	.long	.Ltmp9
	.long	40
	.long	120
	.long	69650                           # Line 68 Col 18
	.long	.Ltmp10
	.long	40
	.long	120
	.long	69634                           # Line 68 Col 2
	.long	.Lfunc_begin1
	.long	40
	.long	157
	.long	72704                           # Line 71 Col 0
	.long	.Ltmp15
	.long	40
	.long	191
	.long	74761                           # Line 73 Col 9
	.long	.Ltmp18
	.long	40
	.long	191
	.long	74769                           # Line 73 Col 17
	.long	.Ltmp21
	.long	40
	.long	191
	.long	74754                           # Line 73 Col 2
	.long	.Ltmp24
	.long	40
	.long	253
	.long	79881                           # Line 78 Col 9
	.long	.Ltmp25
	.long	40
	.long	253
	.long	79874                           # Line 78 Col 2
	.long	.Ltmp28
	.long	40
	.long	270
	.long	84993                           # Line 83 Col 1
	.long	.Ltmp31
	.long	40
	.long	281
	.long	89090                           # Line 87 Col 2
	.long	.Ltmp33
	.long	40
	.long	294
	.long	90138                           # Line 88 Col 26
	.long	.Ltmp34
	.long	40
	.long	294
	.long	90121                           # Line 88 Col 9
	.long	.Ltmp35
	.long	40
	.long	294
	.long	90125                           # Line 88 Col 13
	.long	.Ltmp36
	.long	40
	.long	294
	.long	90168                           # Line 88 Col 56
	.long	.Ltmp37
	.long	40
	.long	294
	.long	90163                           # Line 88 Col 51
	.long	.Ltmp39
	.long	40
	.long	294
	.long	90125                           # Line 88 Col 13
	.long	.Ltmp40
	.long	40
	.long	294
	.long	90123                           # Line 88 Col 11
	.long	.Ltmp41
	.long	40
	.long	294
	.long	90138                           # Line 88 Col 26
	.long	.Ltmp42
	.long	40
	.long	294
	.long	90136                           # Line 88 Col 24
	.long	.Ltmp43
	.long	40
	.long	294
	.long	90159                           # Line 88 Col 47
	.long	.Ltmp44
	.long	40
	.long	294
	.long	90150                           # Line 88 Col 38
	.long	.Ltmp45
	.long	40
	.long	294
	.long	90163                           # Line 88 Col 51
	.long	.Ltmp46
	.long	40
	.long	294
	.long	90161                           # Line 88 Col 49
	.long	.Ltmp47
	.long	40
	.long	294
	.long	90182                           # Line 88 Col 70
	.long	.Ltmp49
	.long	40
	.long	294
	.long	90180                           # Line 88 Col 68
	.long	.Ltmp50
	.long	40
	.long	294
	.long	90200                           # Line 88 Col 88
	.long	.Ltmp52
	.long	40
	.long	294
	.long	90218                           # Line 88 Col 106
	.long	.Ltmp53
	.long	40
	.long	294
	.long	90198                           # Line 88 Col 86
	.long	.Ltmp54
	.long	40
	.long	294
	.long	90114                           # Line 88 Col 2
	.long	.Ltmp57
	.long	40
	.long	460
	.long	64524                           # Line 63 Col 12
	.long	.Ltmp60
	.long	40
	.long	460
	.long	64514                           # Line 63 Col 2
	.addrsig
	.addrsig_sym x
	.section	.debug_line,"",@progbits
.Lline_table_start0:
