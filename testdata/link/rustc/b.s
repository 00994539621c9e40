	.file	"b.8f5336a78b80f750-cgu.0"
	.file	1 "." "b.rs"
	.section	.text.other,"ax",@progbits
	.globl	other
	.p2align	3
	.type	other,@function
other:
.Lfunc_begin0:
	.loc	1 37 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r0 = r1
.Ltmp0:
.Ltmp1:
	.loc	1 37 49 prologue_end
.Ltmp2:
	r1 = SHARED ll
	*(u64 *)(r1 + 0) = r0
	.loc	1 37 80 is_stmt 0
.Ltmp3:
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end0:
	.size	other, .Lfunc_end0-other
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	prog2
	.p2align	3
	.type	prog2,@function
prog2:
.Lfunc_begin1:
	.cfi_startproc
	.loc	1 41 59 prologue_end is_stmt 1
.Ltmp6:
	r1 = 4
.Ltmp7:
.Ltmp8:
	call other
	.loc	1 41 72 is_stmt 0
.Ltmp9:
	r0 = 2
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end1:
	.size	prog2, .Lfunc_end1-prog2
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"a",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	SHARED,@object
	.section	.bss.SHARED,"aw",@nobits
	.globl	SHARED
	.p2align	3, 0x0
SHARED:
	.zero	8
	.size	SHARED, 8

	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp0-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp0-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc1:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin1-.Lfunc_begin1
	.quad	.Ltmp7-.Lfunc_begin1
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.long	207

	.byte	1
	.byte	29
	.byte	1
	.byte	9
	.byte	3
	.quad	LICENSE
	.byte	3
	.long	.Linfo_string7
	.long	234

	.byte	1
	.byte	31
	.byte	8
	.byte	9
	.byte	3
	.quad	SHARED
	.byte	4
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90
	.long	.Linfo_string9
	.byte	1
	.byte	37
	.long	234

	.byte	5
	.long	.Ldebug_loc0
	.long	.Linfo_string12
	.byte	1
	.byte	37
	.long	234
	.byte	0
	.byte	4
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90
	.long	.Linfo_string10
	.byte	1
	.byte	41
	.long	241

	.byte	5
	.long	.Ldebug_loc1
	.long	.Linfo_string13
	.byte	1
	.byte	41
	.long	248
	.byte	0
	.byte	6
	.long	.Linfo_string16
	.byte	8
	.byte	1
	.byte	4
	.byte	7
	.long	.Linfo_string14
	.long	241
	.byte	4
	.byte	0
	.byte	1
	.byte	7
	.long	.Linfo_string15
	.long	241
	.byte	4
	.byte	4
	.byte	1
	.byte	0
	.byte	0
	.byte	8
	.long	220
	.byte	9
	.long	227
	.byte	0
	.byte	4
	.byte	0
	.byte	10
	.long	.Linfo_string5
	.byte	7
	.byte	1
	.byte	11
	.long	.Linfo_string6
	.byte	8
	.byte	7
	.byte	10
	.long	.Linfo_string8
	.byte	7
	.byte	8
	.byte	10
	.long	.Linfo_string11
	.byte	7
	.byte	4
	.byte	12
	.long	173
	.long	.Linfo_string17
	.long	0
	.byte	0
.Ldebug_info_end0:
	.section	license,"a",@progbits
.Lsec_end0:
	.section	.bss.SHARED,"aw",@nobits
.Lsec_end1:
	.section	.text.other,"ax",@progbits
.Lsec_end2:
	.section	xdp,"ax",@progbits
.Lsec_end3:
	.section	.debug_aranges,"",@progbits
	.long	92
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	LICENSE
	.quad	.Lsec_end0-LICENSE
	.quad	SHARED
	.quad	.Lsec_end1-SHARED
	.quad	.Lfunc_begin0
	.quad	.Lsec_end2-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end3-.Lfunc_begin1
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
	.asciz	"b.rs/@/b.8f5336a78b80f750-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"b"
.Linfo_string4:
	.asciz	"LICENSE"
.Linfo_string5:
	.asciz	"u8"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"SHARED"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"other"
.Linfo_string10:
	.asciz	"prog2"
.Linfo_string11:
	.asciz	"u32"
.Linfo_string12:
	.asciz	"x"
.Linfo_string13:
	.asciz	"_ctx"
.Linfo_string14:
	.asciz	"data"
.Linfo_string15:
	.asciz	"data_end"
.Linfo_string16:
	.asciz	"Ctx"
.Linfo_string17:
	.asciz	"*const b::Ctx"
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	280
	.long	280
	.long	279
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
	.long	112
	.long	67108866
	.long	8
	.long	116
	.long	6
	.long	0
	.long	121
	.long	6
	.long	32
	.long	130
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	6
	.long	134
	.long	4
	.long	139
	.long	201326593
	.long	7
	.long	221
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	11
	.long	4
	.long	224
	.long	16777216
	.long	4
	.long	32
	.long	244
	.long	234881024
	.long	10
	.long	1
	.long	252
	.long	234881024
	.long	1
	.long	1
	.long	259
	.long	251658241
	.long	0
	.long	13
	.long	SHARED
	.long	8
	.long	271
	.long	251658241
	.long	0
	.long	12
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	".text.other"
	.byte	0
	.ascii	"./b.rs"
	.byte	0
	.ascii	"pub unsafe extern \"C\" fn other(x: u64) -> u64 { SHARED = x; pick(&Kind::A(x)) }"
	.byte	0
	.ascii	"Ctx"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"_ctx"
	.byte	0
	.ascii	"prog2"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"pub unsafe extern \"C\" fn prog2(_ctx: *const Ctx) -> u32 { other(4); 2 }"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"SHARED"
	.byte	0
	.ascii	".bss.SHARED"
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
	.long	100
	.long	136
	.long	0
	.long	8
	.long	13
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	145
	.long	1
	.long	.Lfunc_begin1
	.long	8
	.long	16
	.long	13
	.long	3
	.long	.Lfunc_begin0
	.long	25
	.long	32
	.long	37888
	.long	.Ltmp2
	.long	25
	.long	32
	.long	37937
	.long	.Ltmp3
	.long	25
	.long	32
	.long	37968
	.long	145
	.long	2
	.long	.Ltmp6
	.long	25
	.long	149
	.long	42043
	.long	.Ltmp9
	.long	25
	.long	149
	.long	42056
	.section	.debug_line,"",@progbits
.Lline_table_start0:
