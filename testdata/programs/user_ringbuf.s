	.file	"user_ringbuf.c"
	.file	0 "." "user_ringbuf.c" md5 0xecc808308291e9c9dd432bf6278fe16d
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	drain
	.p2align	3
	.type	drain,@function
drain:
.Lfunc_begin0:
	.loc	0 34 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 35 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r3 = r10
	r3 += -4
	.loc	0 36 17
.Ltmp3:
	r1 = commands ll
	r2 = execute ll
	r4 = 0
	call 209
.Ltmp4:
	.loc	0 36 17
	r1 = r0
.Ltmp5:
.Ltmp6:
	.loc	0 0 17 is_stmt 0
	w2 = 1
	w0 = 1
	.loc	0 38 17
.Ltmp7:
	if r1 == 0 goto LBB0_2
.Ltmp8:
.Ltmp9:
	.loc	0 0 17
	w0 = 0
.Ltmp10:
.Ltmp11:
LBB0_2:
	.loc	0 38 22 is_stmt 1
.Ltmp12:
	r1 = sum ll
.Ltmp13:
.Ltmp14:
	w3 = *(u32 *)(r1 + 0)
	w1 = 1
	if w3 == 0 goto LBB0_4
	.loc	0 0 22 is_stmt 0
	w1 = 0
LBB0_4:
	w3 = *(u32 *)(r10 - 4)
	if w3 == 0 goto LBB0_6
	w2 = 0
LBB0_6:
	.loc	0 38 22 is_stmt 1
	w0 &= w2
	w0 &= w1
	.loc	0 38 2
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end0:
	.size	drain, .Lfunc_end0-drain
	.cfi_endproc

	.text
	.p2align	3
	.type	execute,@function
execute:
.Lfunc_begin1:
	.loc	0 22 0
	.cfi_startproc
	r6 = r2
.Ltmp18:
.Ltmp19:
	r3 = r1
.Ltmp20:
.Ltmp21:
	r1 = r10
	r1 += -8
.Ltmp22:
	.loc	0 25 6 prologue_end
.Ltmp23:
.Ltmp24:
	w2 = 8
	w4 = 0
	r5 = 0
	call 201
.Ltmp25:
.Ltmp26:
	.loc	0 25 6
	r1 = r0
	r0 = 1
.Ltmp27:
	if r1 != 0 goto LBB1_4
.Ltmp28:
.Ltmp29:
	.loc	0 27 9
.Ltmp30:
	w1 = *(u32 *)(r6 + 0)
.Ltmp31:
	w1 += 1
.Ltmp32:
	*(u32 *)(r6 + 0) = w1
	.loc	0 28 9
.Ltmp33:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 28 17 is_stmt 0
.Ltmp34:
	w2 = *(u32 *)(r10 - 8)
	.loc	0 28 9
.Ltmp35:
	if w2 == 1 goto LBB1_3
.Ltmp36:
.Ltmp37:
	.loc	0 0 9
	w1 = 0
.Ltmp38:
.Ltmp39:
LBB1_3:
	.loc	0 28 6 is_stmt 1
.Ltmp40:
	r2 = sum ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp41:
	w3 += w1
.Ltmp42:
	*(u32 *)(r2 + 0) = w3
	r0 = 0
.Ltmp43:
.Ltmp44:
LBB1_4:
	.loc	0 30 1
.Ltmp45:
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end1:
	.size	execute, .Lfunc_end1-execute
	.cfi_endproc

	.type	commands,@object
	.section	.maps,"aw",@progbits
	.globl	commands
	.p2align	3, 0x0
commands:
	.zero	16
	.size	commands, 16

	.type	sum,@object
	.section	.bss,"aw",@nobits
	.globl	sum
	.p2align	2, 0x0
sum:
	.long	0
	.size	sum, 4

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	3
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp20-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin1
	.uleb128 .Ltmp25-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp18-.Lfunc_begin1
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	17
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
	.byte	23
	.ascii	"\214\001"
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	8
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	11
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	12
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	19
	.byte	1
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	18
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	5
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
	.byte	52
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	23
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	5
	.byte	1
	.byte	8
	.long	.debug_abbrev
	.byte	1
	.byte	0
	.short	29
	.byte	1
	.long	.Lstr_offsets_base0
	.long	.Lline_table_start0
	.byte	2
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	41
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	5
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	2
	.byte	6
	.long	89

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	16
	.byte	0
	.byte	9
	.byte	8
	.byte	7
	.long	112
	.byte	0
	.byte	10
	.byte	0
	.byte	8
	.byte	9
	.long	133
	.byte	0
	.byte	11
	.byte	8
	.byte	0
	.byte	9
	.long	117
	.byte	3
	.long	129
	.byte	4
	.long	74
	.byte	31
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	138
	.byte	3
	.long	129
	.byte	10
	.long	74
	.short	4096
	.byte	0
	.byte	2
	.byte	10
	.long	162

	.byte	0
	.byte	19
	.byte	2
	.byte	161
	.byte	2
	.byte	11
	.long	170
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	12
	.byte	13
	.long	184
	.byte	1
	.byte	216
	.ascii	"\321\001"
	.byte	9
	.long	189
	.byte	13
	.long	215

	.byte	14
	.long	219
	.byte	14
	.long	219
	.byte	14
	.long	219
	.byte	14
	.long	220
	.byte	0
	.byte	5
	.byte	14
	.byte	5
	.byte	8
	.byte	15
	.byte	11
	.long	228
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	12
	.byte	17
	.long	242
	.byte	1
	.byte	213
	.ascii	"\311\001"
	.byte	9
	.long	247
	.byte	13
	.long	215

	.byte	14
	.long	219
	.byte	14
	.long	162
	.byte	14
	.long	278
	.byte	14
	.long	162
	.byte	14
	.long	220
	.byte	0
	.byte	9
	.long	283
	.byte	16
	.long	288
	.byte	17
	.byte	19
	.byte	16
	.byte	1
	.byte	146
	.byte	8
	.byte	18
	.long	303
	.byte	1
	.byte	147
	.byte	0
	.byte	0
	.byte	3
	.long	220
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	18
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	33

	.long	129

	.byte	19
	.byte	24
	.byte	0
	.byte	33
	.long	219
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	22
	.byte	0
	.byte	35
	.long	162
	.byte	21
	.byte	0
	.byte	23
	.byte	0
	.byte	36
	.long	215
	.byte	0
	.byte	22
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	21

	.long	215
	.byte	23
	.byte	1
	.byte	28
	.byte	0
	.byte	21
	.long	278
	.byte	23
	.byte	2
	.byte	22
	.byte	0
	.byte	21
	.long	428
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	25
	.byte	0
	.byte	23
	.long	404
	.byte	0
	.byte	17
	.byte	25
	.byte	8
	.byte	0
	.byte	14
	.byte	8
	.byte	26
	.long	162
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	27
	.long	162
	.byte	0
	.byte	16
	.byte	4
	.byte	0
	.byte	9
	.long	162
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	120
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"user_ringbuf.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"commands"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"sum"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"bpf_user_ringbuf_drain"
.Linfo_string14:
	.asciz	"long"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"bpf_dynptr_read"
.Linfo_string18:
	.asciz	"opaque"
.Linfo_string19:
	.asciz	"bpf_dynptr"
.Linfo_string20:
	.asciz	"drain"
.Linfo_string21:
	.asciz	"execute"
.Linfo_string22:
	.asciz	"calls"
.Linfo_string23:
	.asciz	"samples"
.Linfo_string24:
	.asciz	"ctx"
.Linfo_string25:
	.asciz	"command"
.Linfo_string26:
	.asciz	"code"
.Linfo_string27:
	.asciz	"argument"
.Linfo_string28:
	.asciz	"record"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	commands
	.quad	sum
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	540
	.long	540
	.long	561
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	31
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4096
	.long	0
	.long	67108866
	.long	16
	.long	25
	.long	1
	.long	0
	.long	30
	.long	5
	.long	64
	.long	42
	.long	234881024
	.long	7
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	51
	.long	9
	.long	55
	.long	201326593
	.long	10
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	167772160
	.long	14
	.long	242
	.long	67108865
	.long	16
	.long	253
	.long	17
	.long	0
	.long	260
	.long	134217728
	.long	16
	.long	264
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	4
	.long	2
	.long	0
	.long	33554432
	.long	19
	.long	283
	.long	134217728
	.long	20
	.long	287
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103810
	.long	22
	.long	300
	.long	12
	.long	307
	.long	18
	.long	313
	.long	16777216
	.long	8
	.long	16777280
	.long	318
	.long	201326592
	.long	21
	.long	525
	.long	234881024
	.long	19
	.long	1
	.long	529
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	25
	.long	4
	.long	4
	.long	534
	.long	234881024
	.long	26
	.long	1
	.long	542
	.long	251658241
	.long	0
	.long	24
	.long	sum
	.long	4
	.long	547
	.long	251658241
	.long	0
	.long	8
	.long	commands
	.long	16
	.long	553
	.long	251658241
	.long	0
	.long	27
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"commands"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"drain"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./user_ringbuf.c"
	.byte	0
	.ascii	"int drain(void *ctx)"
	.byte	0
	.ascii	"\tu32 calls = 0;"
	.byte	0
	.ascii	"\tlong samples = bpf_user_ringbuf_drain(&commands, execute, &calls, 0);"
	.byte	0
	.ascii	"\treturn samples == 0 && calls == 0 && sum == 0;"
	.byte	0
	.ascii	"bpf_dynptr"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"record"
	.byte	0
	.ascii	"calls"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"execute"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static long execute(const struct bpf_dynptr *record, u32 *calls)"
	.byte	0
	.ascii	"\tif (bpf_dynptr_read(&command, sizeof command, record, 0, 0))"
	.byte	0
	.ascii	"\t*calls += 1;"
	.byte	0
	.ascii	"\tsum += command.code == 1 ? command.argument : 0;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".maps"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	324
	.long	360
	.long	0
	.long	8
	.long	61
	.long	1
	.long	.Lfunc_begin0
	.long	11
	.long	326
	.long	1
	.long	.Lfunc_begin1
	.long	23
	.long	16
	.long	61
	.long	6
	.long	.Lfunc_begin0
	.long	69
	.long	86
	.long	33792
	.long	.Ltmp2
	.long	69
	.long	107
	.long	35846
	.long	.Ltmp3
	.long	69
	.long	123
	.long	36881
	.long	.Ltmp7
	.long	69
	.long	194
	.long	38929
	.long	.Ltmp12
	.long	69
	.long	194
	.long	38934
	.long	.Ltmp15
	.long	69
	.long	194
	.long	38914
	.long	326
	.long	13
	.long	.Lfunc_begin1
	.long	69
	.long	332
	.long	21504
	.long	.Ltmp24
	.long	69
	.long	397
	.long	25606
	.long	.Ltmp27
	.long	69
	.long	397
	.long	25606
	.long	.Ltmp30
	.long	69
	.long	459
	.long	27657
	.long	.Ltmp31
	.long	69
	.long	459
	.long	27657
	.long	.Ltmp32
	.long	69
	.long	459
	.long	27657
	.long	.Ltmp33
	.long	69
	.long	473
	.long	28681
	.long	.Ltmp34
	.long	69
	.long	473
	.long	28689
	.long	.Ltmp35
	.long	69
	.long	473
	.long	28681
	.long	.Ltmp40
	.long	69
	.long	473
	.long	28678
	.long	.Ltmp41
	.long	69
	.long	473
	.long	28678
	.long	.Ltmp42
	.long	69
	.long	473
	.long	28678
	.long	.Ltmp45
	.long	69
	.long	523
	.long	30721
	.addrsig
	.addrsig_sym drain
	.addrsig_sym execute
	.addrsig_sym commands
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
