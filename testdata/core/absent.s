	.file	"absent.c"
	.file	0 "." "absent.c" md5 0x41517d56af1fd9d306a464933ffb533b
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	absent
	.p2align	3
	.type	absent,@function
absent:
.Lfunc_begin0:
	.loc	0 28 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r5 = 1
.Ltmp1:
	.loc	0 29 2 prologue_end
.Ltmp2:
.Ltmp3:
	r0 = answers ll
	*(u64 *)(r0 + 0) = r5
.Ltmp4:
	r5 = 4
	.loc	0 30 2
.Ltmp5:
	*(u64 *)(r0 + 8) = r5
	.loc	0 31 12
.Ltmp6:
.Ltmp7:
	w1 = *(u32 *)(r1 + 0)
.Ltmp8:
.Ltmp9:
	.loc	0 31 23 is_stmt 0
.Ltmp10:
.Ltmp11:
	w0 = *(u32 *)(r2 + 0)
	.loc	0 31 18
.Ltmp12:
	w0 += w1
	.loc	0 31 35
.Ltmp13:
.Ltmp14:
	w1 = *(u32 *)(r3 + 0)
	.loc	0 31 30
.Ltmp15:
	w0 += w1
	.loc	0 31 42
.Ltmp16:
.Ltmp17:
	w1 = *(u32 *)(r4 + 0)
	.loc	0 31 37
.Ltmp18:
	w0 += w1
	.loc	0 31 2
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end0:
	.size	absent, .Lfunc_end0-absent
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.weak	answers
	.p2align	3, 0x0
answers:
	.zero	512
	.size	answers, 512

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	1
	.byte	81
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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
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
	.byte	13
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
	.byte	14
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
	.byte	15
	.byte	5
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
	.byte	16
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
	.byte	17
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	1
	.byte	22
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
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
	.long	81

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	93
	.byte	4
	.long	66
	.byte	64
	.byte	0
	.byte	7
	.long	98
	.byte	8
	.long	106
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	137
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	3
	.byte	10
	.byte	14
	.byte	4
	.byte	10
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	9
	.long	137
	.byte	4
	.byte	1
	.byte	10
	.byte	10
	.byte	16
	.byte	0
	.byte	10
	.byte	17
	.byte	1
	.byte	10
	.byte	18
	.byte	2
	.byte	0
	.byte	8
	.long	167
	.byte	21
	.byte	0
	.byte	24
	.byte	11
	.byte	4
	.byte	0
	.byte	22
	.byte	12
	.byte	19
	.long	181
	.byte	0
	.byte	23
	.byte	0
	.byte	0
	.byte	5
	.byte	20
	.byte	5
	.byte	4
	.byte	13
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	27

	.long	181

	.byte	14
	.byte	0
	.byte	23
	.byte	0
	.byte	27
	.long	248
	.byte	15
	.byte	1
	.byte	82
	.byte	26
	.byte	0
	.byte	27
	.long	268
	.byte	15
	.byte	1
	.byte	83
	.byte	29
	.byte	0
	.byte	27
	.long	288
	.byte	15
	.byte	1
	.byte	84
	.byte	31
	.byte	0
	.byte	27
	.long	308
	.byte	16
	.byte	33
	.byte	0
	.byte	27
	.long	328
	.byte	0
	.byte	17
	.long	253
	.byte	18
	.byte	25
	.byte	4
	.byte	0
	.byte	6
	.byte	12
	.byte	24
	.long	181
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	17
	.long	273
	.byte	18
	.byte	28
	.byte	4
	.byte	0
	.byte	10
	.byte	12
	.byte	27
	.long	181
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	17
	.long	293
	.byte	18
	.byte	30
	.byte	4
	.byte	0
	.byte	14
	.byte	12
	.byte	19
	.long	181
	.byte	0
	.byte	15
	.byte	0
	.byte	0
	.byte	17
	.long	313
	.byte	18
	.byte	32
	.byte	4
	.byte	0
	.byte	18
	.byte	12
	.byte	19
	.long	181
	.byte	0
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.long	159
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	140
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"absent.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"TYPE_EXISTS"
.Linfo_string17:
	.asciz	"TYPE_SIZE"
.Linfo_string18:
	.asciz	"TYPE_MATCHES"
.Linfo_string19:
	.asciz	"x"
.Linfo_string20:
	.asciz	"int"
.Linfo_string21:
	.asciz	"handle_t"
.Linfo_string22:
	.asciz	"absent"
.Linfo_string23:
	.asciz	"q"
.Linfo_string24:
	.asciz	"depth"
.Linfo_string25:
	.asciz	"request_queue"
.Linfo_string26:
	.asciz	"s"
.Linfo_string27:
	.asciz	"family"
.Linfo_string28:
	.asciz	"sock_comon"
.Linfo_string29:
	.asciz	"u"
.Linfo_string30:
	.asciz	"became_union"
.Linfo_string31:
	.asciz	"f"
.Linfo_string32:
	.asciz	"forward"
.Linfo_string33:
	.asciz	"h"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	472
	.long	472
	.long	423
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	4
	.long	15
	.long	3
	.long	0
	.long	21
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	33554432
	.long	5
	.long	25
	.long	67108865
	.long	4
	.long	36
	.long	3
	.long	0
	.long	0
	.long	33554432
	.long	7
	.long	43
	.long	67108865
	.long	4
	.long	56
	.long	3
	.long	0
	.long	0
	.long	33554432
	.long	9
	.long	58
	.long	67108865
	.long	4
	.long	56
	.long	3
	.long	0
	.long	0
	.long	33554432
	.long	11
	.long	66
	.long	134217728
	.long	12
	.long	0
	.long	67108865
	.long	4
	.long	56
	.long	3
	.long	0
	.long	0
	.long	218103813
	.long	3
	.long	75
	.long	1
	.long	77
	.long	4
	.long	79
	.long	6
	.long	81
	.long	8
	.long	83
	.long	10
	.long	85
	.long	201326593
	.long	13
	.long	346
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	4
	.long	351
	.long	16777216
	.long	4
	.long	32
	.long	371
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	150994944
	.long	20
	.long	379
	.long	134217728
	.long	21
	.long	383
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	17
	.long	64
	.long	402
	.long	234881024
	.long	22
	.long	1
	.long	410
	.long	251658241
	.long	0
	.long	23
	.long	answers
	.long	512
	.long	415
	.long	251658241
	.long	0
	.long	18
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"request_queue"
	.byte	0
	.ascii	"depth"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"sock_comon"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"became_union"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"forward"
	.byte	0
	.ascii	"handle_t"
	.byte	0
	.byte	113
	.byte	0
	.byte	115
	.byte	0
	.byte	117
	.byte	0
	.byte	102
	.byte	0
	.byte	104
	.byte	0
	.ascii	"absent"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"./absent.c"
	.byte	0
	.ascii	"int absent(struct request_queue *q, struct sock_comon *s, struct became_union *u, struct forward *f, handle_t *h)"
	.byte	0
	.ascii	"\task(0, field(h->x, EXISTS));"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\task(1, type(struct forward, TYPE_SIZE));"
	.byte	0
	.ascii	"\treturn q->depth + s->family + u->x + f->x;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"answers"
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
	.long	188
	.long	208
	.long	108
	.long	8
	.long	92
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	92
	.long	11
	.long	.Lfunc_begin0
	.long	103
	.long	114
	.long	27648
	.long	.Ltmp3
	.long	103
	.long	228
	.long	29698
	.long	.Ltmp5
	.long	103
	.long	260
	.long	30722
	.long	.Ltmp7
	.long	103
	.long	302
	.long	31756
	.long	.Ltmp11
	.long	103
	.long	302
	.long	31767
	.long	.Ltmp12
	.long	103
	.long	302
	.long	31762
	.long	.Ltmp14
	.long	103
	.long	302
	.long	31779
	.long	.Ltmp15
	.long	103
	.long	302
	.long	31774
	.long	.Ltmp17
	.long	103
	.long	302
	.long	31786
	.long	.Ltmp18
	.long	103
	.long	302
	.long	31781
	.long	.Ltmp19
	.long	103
	.long	302
	.long	31746
	.long	16
	.long	92
	.long	6
	.long	.Ltmp0
	.long	11
	.long	99
	.long	2
	.long	.Ltmp4
	.long	9
	.long	258
	.long	9
	.long	.Ltmp6
	.long	2
	.long	99
	.long	0
	.long	.Ltmp10
	.long	5
	.long	99
	.long	0
	.long	.Ltmp13
	.long	7
	.long	99
	.long	0
	.long	.Ltmp16
	.long	9
	.long	99
	.long	0
	.addrsig
	.addrsig_sym absent
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
