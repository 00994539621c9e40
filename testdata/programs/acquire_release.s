	.file	"acquire_release.c"
	.file	0 "." "acquire_release.c" md5 0x1f8b9bccb54d2ee30c6f7554911fa2c6
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	ordered
	.p2align	3
	.type	ordered,@function
ordered:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 16 2 prologue_end
.Ltmp0:
	r1 = byte ll
	w2 = 18
	store_release((u8 *)(r1 + 0), w2)
	.loc	0 17 2
.Ltmp1:
	r2 = half ll
	w3 = 4660
	store_release((u16 *)(r2 + 0), w3)
	.loc	0 18 2
.Ltmp2:
	r3 = word ll
	w4 = 305419896
	store_release((u32 *)(r3 + 0), w4)
	.loc	0 19 2
.Ltmp3:
	r4 = wide ll
	r5 = -9223372036854775807 ll
	store_release((u64 *)(r4 + 0), r5)
	.loc	0 20 9
.Ltmp4:
	w1 = load_acquire((u8 *)(r1 + 0))
	.loc	0 20 52
.Ltmp5:
	w2 = load_acquire((u16 *)(r2 + 0))
	.loc	0 20 50 is_stmt 0
.Ltmp6:
	w2 ^= w1
	.loc	0 21 9 is_stmt 1
.Ltmp7:
	w0 = load_acquire((u32 *)(r3 + 0))
	.loc	0 20 93 is_stmt 0
.Ltmp8:
	w0 ^= w2
	.loc	0 21 58 is_stmt 1
.Ltmp9:
	r1 = load_acquire((u64 *)(r4 + 0))
	.loc	0 21 99 is_stmt 0
.Ltmp10:
	r1 >>= 32
	.loc	0 21 50
.Ltmp11:
	w0 ^= w1
	.loc	0 20 2 is_stmt 1
.Ltmp12:
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end0:
	.size	ordered, .Lfunc_end0-ordered
	.cfi_endproc

	.type	byte,@object
	.section	.bss,"aw",@nobits
	.globl	byte
byte:
	.byte	0
	.size	byte, 1

	.type	half,@object
	.globl	half
	.p2align	1, 0x0
half:
	.short	0
	.size	half, 2

	.type	word,@object
	.globl	word
	.p2align	2, 0x0
word:
	.long	0
	.size	word, 4

	.type	wide,@object
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	0
	.size	wide, 8

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.long	77

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	85
	.byte	8
	.byte	1
	.byte	7
	.byte	5
	.byte	7
	.byte	8
	.byte	1
	.byte	2
	.byte	9
	.long	100

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.long	108
	.byte	11
	.byte	1
	.byte	8
	.byte	5
	.byte	10
	.byte	7
	.byte	2
	.byte	2
	.byte	12
	.long	123

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.long	131
	.byte	14
	.byte	1
	.byte	9
	.byte	5
	.byte	13
	.byte	7
	.byte	4
	.byte	2
	.byte	15
	.long	146

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.long	154
	.byte	17
	.byte	1
	.byte	10
	.byte	5
	.byte	16
	.byte	7
	.byte	8
	.byte	8
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	14

	.long	182

	.byte	9
	.byte	20
	.byte	0
	.byte	14
	.long	186
	.byte	0
	.byte	5
	.byte	19
	.byte	5
	.byte	4
	.byte	10
	.long	191
	.byte	11
	.byte	27
	.byte	24
	.byte	1
	.byte	89
	.byte	12
	.byte	21
	.long	123
	.byte	1
	.byte	90
	.byte	0
	.byte	12
	.byte	22
	.long	123
	.byte	1
	.byte	91
	.byte	4
	.byte	12
	.byte	23
	.long	123
	.byte	1
	.byte	92
	.byte	8
	.byte	12
	.byte	24
	.long	123
	.byte	1
	.byte	93
	.byte	12
	.byte	12
	.byte	25
	.long	123
	.byte	1
	.byte	94
	.byte	16
	.byte	12
	.byte	26
	.long	123
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	116
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"acquire_release.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"byte"
.Linfo_string7:
	.asciz	"unsigned char"
.Linfo_string8:
	.asciz	"u8"
.Linfo_string9:
	.asciz	"half"
.Linfo_string10:
	.asciz	"unsigned short"
.Linfo_string11:
	.asciz	"u16"
.Linfo_string12:
	.asciz	"word"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"wide"
.Linfo_string16:
	.asciz	"unsigned long long"
.Linfo_string17:
	.asciz	"u64"
.Linfo_string18:
	.asciz	"ordered"
.Linfo_string19:
	.asciz	"int"
.Linfo_string20:
	.asciz	"ctx"
.Linfo_string21:
	.asciz	"data"
.Linfo_string22:
	.asciz	"data_end"
.Linfo_string23:
	.asciz	"data_meta"
.Linfo_string24:
	.asciz	"ingress_ifindex"
.Linfo_string25:
	.asciz	"rx_queue_index"
.Linfo_string26:
	.asciz	"egress_ifindex"
.Linfo_string27:
	.asciz	"xdp_md"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	byte
	.quad	half
	.quad	word
	.quad	wide
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	476
	.long	476
	.long	685
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108870
	.long	24
	.long	8
	.long	3
	.long	0
	.long	13
	.long	3
	.long	32
	.long	22
	.long	3
	.long	64
	.long	32
	.long	3
	.long	96
	.long	48
	.long	3
	.long	128
	.long	63
	.long	3
	.long	160
	.long	78
	.long	134217728
	.long	4
	.long	82
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	99
	.long	16777216
	.long	4
	.long	16777248
	.long	103
	.long	201326593
	.long	5
	.long	560
	.long	134217728
	.long	9
	.long	563
	.long	16777216
	.long	1
	.long	8
	.long	577
	.long	234881024
	.long	8
	.long	1
	.long	582
	.long	134217728
	.long	12
	.long	586
	.long	16777216
	.long	2
	.long	16
	.long	601
	.long	234881024
	.long	11
	.long	1
	.long	606
	.long	234881024
	.long	3
	.long	1
	.long	611
	.long	134217728
	.long	16
	.long	615
	.long	16777216
	.long	8
	.long	64
	.long	634
	.long	234881024
	.long	15
	.long	1
	.long	639
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	20
	.long	4
	.long	644
	.long	16777216
	.long	4
	.long	32
	.long	664
	.long	234881024
	.long	19
	.long	1
	.long	672
	.long	251658244
	.long	0
	.long	10
	.long	byte
	.long	1
	.long	13
	.long	half
	.long	2
	.long	14
	.long	word
	.long	4
	.long	17
	.long	wide
	.long	8
	.long	677
	.long	251658241
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"ordered"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./acquire_release.c"
	.byte	0
	.ascii	"\t__atomic_store_n(&byte, 0x12, __ATOMIC_RELEASE);"
	.byte	0
	.ascii	"\t__atomic_store_n(&half, 0x1234, __ATOMIC_RELEASE);"
	.byte	0
	.ascii	"\t__atomic_store_n(&word, 0x12345678, __ATOMIC_RELEASE);"
	.byte	0
	.ascii	"\t__atomic_store_n(&wide, 0x8000000000000001ULL, __ATOMIC_RELEASE);"
	.byte	0
	.ascii	"\treturn __atomic_load_n(&byte, __ATOMIC_ACQUIRE) ^ __atomic_load_n(&half, __ATOMIC_ACQUIRE) ^"
	.byte	0
	.ascii	"\t       __atomic_load_n(&word, __ATOMIC_ACQUIRE) ^ (u32)(__atomic_load_n(&wide, __ATOMIC_ACQUIRE) >> 32);"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"byte"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"word"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	220
	.long	240
	.long	0
	.long	8
	.long	111
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	111
	.long	13
	.long	.Ltmp0
	.long	115
	.long	135
	.long	16386
	.long	.Ltmp1
	.long	115
	.long	185
	.long	17410
	.long	.Ltmp2
	.long	115
	.long	237
	.long	18434
	.long	.Ltmp3
	.long	115
	.long	293
	.long	19458
	.long	.Ltmp4
	.long	115
	.long	360
	.long	20489
	.long	.Ltmp5
	.long	115
	.long	360
	.long	20532
	.long	.Ltmp6
	.long	115
	.long	360
	.long	20530
	.long	.Ltmp7
	.long	115
	.long	454
	.long	21513
	.long	.Ltmp8
	.long	115
	.long	360
	.long	20573
	.long	.Ltmp9
	.long	115
	.long	454
	.long	21562
	.long	.Ltmp10
	.long	115
	.long	454
	.long	21603
	.long	.Ltmp11
	.long	115
	.long	454
	.long	21554
	.long	.Ltmp12
	.long	115
	.long	360
	.long	20482
	.addrsig
	.addrsig_sym ordered
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
