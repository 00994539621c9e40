	.file	"a.385e39f7ba2b02c6-cgu.0"
	.file	1 "." "a.rs"
	.section	.text.helper_fn,"ax",@progbits
	.globl	helper_fn
	.p2align	3
	.type	helper_fn,@function
helper_fn:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	1 45 53 prologue_end
.Ltmp0:
	call other
.Ltmp1:
.Ltmp2:
	.loc	1 45 63 is_stmt 0
.Ltmp3:
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end0:
	.size	helper_fn, .Lfunc_end0-helper_fn
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	prog
	.p2align	3
	.type	prog,@function
prog:
.Lfunc_begin1:
	.cfi_startproc
	.loc	1 50 15 prologue_end is_stmt 1
.Ltmp6:
	r2 = SEED ll
	r2 = *(u64 *)(r2 + 0)
	.loc	1 50 5 is_stmt 0
.Ltmp7:
	r3 = COUNTER ll
	*(u64 *)(r3 + 0) = r2
	.loc	1 51 14 is_stmt 1
.Ltmp8:
	r1 = *(u32 *)(r1 + 4)
.Ltmp9:
.Ltmp10:
	.loc	1 51 5 is_stmt 0
.Ltmp11:
	r2 = SHARED ll
	*(u64 *)(r2 + 0) = r1
	.loc	1 52 5 is_stmt 1
.Ltmp12:
	r1 = 5
	call helper_fn
	.loc	1 53 2
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end1:
	.size	prog, .Lfunc_end1-prog
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"a",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	COUNTER,@object
	.section	.bss.COUNTER,"aw",@nobits
	.globl	COUNTER
	.p2align	3, 0x0
COUNTER:
	.zero	8
	.size	COUNTER, 8

	.type	SEED,@object
	.section	.data.SEED,"aw",@progbits
	.globl	SEED
	.p2align	3, 0x0
SEED:
	.asciz	"\007\000\000\000\000\000\000"
	.size	SEED, 8

	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp1-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	0
	.quad	0
.Ldebug_loc1:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin1-.Lfunc_begin1
	.quad	.Ltmp9-.Lfunc_begin1
	.short	1
	.byte	81
	.quad	0
	.quad	0
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	14
	.byte	19
	.byte	5
	.byte	3
	.byte	14
	.byte	16
	.byte	23
	.byte	27
	.byte	14
	.byte	17
	.byte	1
	.byte	85
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	57
	.byte	1
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	3
	.byte	52
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	4
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	0
	.byte	2
	.byte	23
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	19
	.byte	1
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.byte	50
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	7
	.byte	13
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	50
	.byte	11
	.byte	0
	.byte	0
	.byte	8
	.byte	36
	.byte	0
	.byte	3
	.byte	14
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	34
	.byte	13
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	11
	.byte	36
	.byte	0
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	51
	.byte	6
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.byte	1
	.long	.Linfo_string0
	.short	28
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.long	.Linfo_string2
	.quad	0
	.long	.Ldebug_ranges0
	.byte	2
	.long	.Linfo_string3
	.byte	3
	.long	.Linfo_string4
	.long	229

	.byte	1
	.byte	37
	.byte	8
	.byte	9
	.byte	3
	.quad	COUNTER
	.byte	3
	.long	.Linfo_string6
	.long	236

	.byte	1
	.byte	34
	.byte	1
	.byte	9
	.byte	3
	.quad	LICENSE
	.byte	3
	.long	.Linfo_string9
	.long	229

	.byte	1
	.byte	39
	.byte	8
	.byte	9
	.byte	3
	.quad	SEED
	.byte	4
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90
	.long	.Linfo_string10
	.byte	1
	.byte	45
	.long	229

	.byte	5
	.long	.Ldebug_loc0
	.long	.Linfo_string13
	.byte	1
	.byte	45
	.long	229
	.byte	0
	.byte	4
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90
	.long	.Linfo_string11
	.byte	1
	.byte	49
	.long	263

	.byte	5
	.long	.Ldebug_loc1
	.long	.Linfo_string14
	.byte	1
	.byte	49
	.long	270
	.byte	0
	.byte	6
	.long	.Linfo_string18
	.byte	8
	.byte	1
	.byte	4
	.byte	7
	.long	.Linfo_string15
	.long	283
	.byte	4
	.byte	0
	.byte	1
	.byte	7
	.long	.Linfo_string17
	.long	283
	.byte	4
	.byte	4
	.byte	1
	.byte	0
	.byte	0
	.byte	8
	.long	.Linfo_string5
	.byte	7
	.byte	8
	.byte	9
	.long	249
	.byte	10
	.long	256
	.byte	0
	.byte	4
	.byte	0
	.byte	8
	.long	.Linfo_string7
	.byte	7
	.byte	1
	.byte	11
	.long	.Linfo_string8
	.byte	8
	.byte	7
	.byte	8
	.long	.Linfo_string12
	.byte	5
	.byte	4
	.byte	12
	.long	195
	.long	.Linfo_string19
	.long	0
	.byte	8
	.long	.Linfo_string16
	.byte	7
	.byte	4
	.byte	0
.Ldebug_info_end0:
	.section	.bss.COUNTER,"aw",@nobits
.Lsec_end0:
	.section	license,"a",@progbits
.Lsec_end1:
	.section	.data.SEED,"aw",@progbits
.Lsec_end2:
	.section	.text.helper_fn,"ax",@progbits
.Lsec_end3:
	.section	xdp,"ax",@progbits
.Lsec_end4:
	.section	.debug_aranges,"",@progbits
	.long	108
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	COUNTER
	.quad	.Lsec_end0-COUNTER
	.quad	LICENSE
	.quad	.Lsec_end1-LICENSE
	.quad	SEED
	.quad	.Lsec_end2-SEED
	.quad	.Lfunc_begin0
	.quad	.Lsec_end3-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end4-.Lfunc_begin1
	.quad	0
	.quad	0
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))"
.Linfo_string1:
	.asciz	"a.rs/@/a.385e39f7ba2b02c6-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"a"
.Linfo_string4:
	.asciz	"COUNTER"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"LICENSE"
.Linfo_string7:
	.asciz	"u8"
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string9:
	.asciz	"SEED"
.Linfo_string10:
	.asciz	"helper_fn"
.Linfo_string11:
	.asciz	"prog"
.Linfo_string12:
	.asciz	"i32"
.Linfo_string13:
	.asciz	"x"
.Linfo_string14:
	.asciz	"ctx"
.Linfo_string15:
	.asciz	"data"
.Linfo_string16:
	.asciz	"u32"
.Linfo_string17:
	.asciz	"data_end"
.Linfo_string18:
	.asciz	"Ctx"
.Linfo_string19:
	.asciz	"*const a::Ctx"
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	336
	.long	336
	.long	301
	.long	1
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	7
	.long	201326593
	.long	2
	.long	0
	.long	33554432
	.long	5
	.long	103
	.long	67108866
	.long	8
	.long	107
	.long	6
	.long	0
	.long	112
	.long	6
	.long	32
	.long	121
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	125
	.long	4
	.long	129
	.long	16777216
	.long	4
	.long	16777248
	.long	133
	.long	201326593
	.long	7
	.long	225
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	12
	.long	4
	.long	228
	.long	16777216
	.long	4
	.long	32
	.long	248
	.long	234881024
	.long	11
	.long	1
	.long	256
	.long	234881024
	.long	1
	.long	1
	.long	264
	.long	234881024
	.long	1
	.long	1
	.long	269
	.long	251658241
	.long	0
	.long	14
	.long	COUNTER
	.long	8
	.long	282
	.long	251658241
	.long	0
	.long	15
	.long	SEED
	.long	8
	.long	293
	.long	251658241
	.long	0
	.long	13
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"helper_fn"
	.byte	0
	.ascii	".text.helper_fn"
	.byte	0
	.ascii	"./a.rs"
	.byte	0
	.ascii	"pub unsafe extern \"C\" fn helper_fn(x: u64) -> u64 { other(x) }"
	.byte	0
	.ascii	"Ctx"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"i32"
	.byte	0
	.ascii	"prog"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"    COUNTER = SEED;"
	.byte	0
	.ascii	"    SHARED = (*ctx).data_end as u64;"
	.byte	0
	.ascii	"    helper_fn(5) as i32"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"COUNTER"
	.byte	0
	.ascii	"SEED"
	.byte	0
	.ascii	".bss.COUNTER"
	.byte	0
	.ascii	".data.SEED"
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
	.long	148
	.long	184
	.long	0
	.long	8
	.long	17
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	138
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	16
	.long	17
	.long	2
	.long	.Ltmp0
	.long	33
	.long	40
	.long	46133
	.long	.Ltmp3
	.long	33
	.long	40
	.long	46143
	.long	138
	.long	6
	.long	.Ltmp6
	.long	33
	.long	142
	.long	51215
	.long	.Ltmp7
	.long	33
	.long	142
	.long	51205
	.long	.Ltmp8
	.long	33
	.long	162
	.long	52238
	.long	.Ltmp11
	.long	33
	.long	162
	.long	52229
	.long	.Ltmp12
	.long	33
	.long	199
	.long	53253
	.long	.Ltmp13
	.long	33
	.long	223
	.long	54274
	.section	.debug_line,"",@progbits
.Lline_table_start0:
