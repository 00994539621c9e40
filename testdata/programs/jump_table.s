	.file	"jump_table.c"
	.file	0 "." "jump_table.c" md5 0xc004c3d2d0b52985c448bc282646c225
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	dispatch
	.p2align	3
	.type	dispatch,@function
dispatch:
.Lfunc_begin0:
	.loc	0 12 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = 31
.Ltmp0:
	.loc	0 13 15 prologue_end
.Ltmp1:
.Ltmp2:
	w1 = *(u32 *)(r1 + 16)
.Ltmp3:
.Ltmp4:
	.loc	0 13 2 is_stmt 0
.Ltmp5:
	if w1 > 15 goto LBB0_16
	.loc	0 13 2 is_stmt 1
	r1 <<= 3
	r2 = BPF.JT.0.0 ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	gotox r1
LBB0_2:
.Ltmp6:
	.loc	0 14 18
.Ltmp7:
.Ltmp8:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp9:
	w2 += 1
.Ltmp10:
	*(u32 *)(r1 + 12) = w2
	w0 = 7
	.loc	0 14 22
.Ltmp11:
	goto LBB0_16
LBB0_15:
	.loc	0 27 22
.Ltmp12:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 32)
	.loc	0 27 20 is_stmt 0
.Ltmp13:
	*(u32 *)(r1 + 0) = w2
	w0 = 61
	goto LBB0_16
LBB0_12:
	.loc	0 24 20 is_stmt 1
.Ltmp14:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
.Ltmp15:
	w2 |= 8
.Ltmp16:
	*(u32 *)(r1 + 24) = w2
	w0 = 47
	.loc	0 24 26
.Ltmp17:
	goto LBB0_16
LBB0_6:
	.loc	0 18 19
.Ltmp18:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp19:
	w2 <<= 1
.Ltmp20:
	*(u32 *)(r1 + 0) = w2
	w0 = 19
	.loc	0 18 26
.Ltmp21:
	goto LBB0_16
LBB0_14:
	.loc	0 26 19
.Ltmp22:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp23:
	w2 += -1
.Ltmp24:
	*(u32 *)(r1 + 12) = w2
	w0 = 59
	.loc	0 26 23
.Ltmp25:
	goto LBB0_16
LBB0_7:
	.loc	0 19 18
.Ltmp26:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 8)
.Ltmp27:
	w2 += -1
.Ltmp28:
	*(u32 *)(r1 + 8) = w2
	w0 = 23
	.loc	0 19 22
.Ltmp29:
	goto LBB0_16
LBB0_13:
	.loc	0 25 20
.Ltmp30:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
.Ltmp31:
	w2 &= 7
.Ltmp32:
	*(u32 *)(r1 + 24) = w2
	w0 = 53
	.loc	0 25 26
.Ltmp33:
	goto LBB0_16
LBB0_5:
	.loc	0 17 19
.Ltmp34:
	r1 = picks ll
	*(u32 *)(r1 + 32) = 1
	w0 = 17
	.loc	0 17 24
.Ltmp35:
	goto LBB0_16
LBB0_4:
	.loc	0 16 19
.Ltmp36:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 16)
.Ltmp37:
	w2 ^= 3
.Ltmp38:
	*(u32 *)(r1 + 16) = w2
	w0 = 13
	.loc	0 16 25
.Ltmp39:
	goto LBB0_16
LBB0_3:
	.loc	0 15 19
.Ltmp40:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 4)
.Ltmp41:
	w2 += 5
.Ltmp42:
	*(u32 *)(r1 + 4) = w2
	w0 = 11
	.loc	0 15 25
.Ltmp43:
	goto LBB0_16
LBB0_8:
	.loc	0 20 22
.Ltmp44:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
	.loc	0 20 19 is_stmt 0
.Ltmp45:
	w3 = *(u32 *)(r1 + 20)
.Ltmp46:
	w3 += w2
.Ltmp47:
	*(u32 *)(r1 + 20) = w3
	w0 = 29
	.loc	0 20 32 is_stmt 1
.Ltmp48:
	goto LBB0_16
LBB0_9:
	.loc	0 21 19
.Ltmp49:
	r1 = picks ll
	*(u32 *)(r1 + 28) = 2
	w0 = 37
	.loc	0 21 24
.Ltmp50:
	goto LBB0_16
LBB0_11:
	.loc	0 23 20
.Ltmp51:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 4)
.Ltmp52:
	w2 += -9
.Ltmp53:
	*(u32 *)(r1 + 4) = w2
	w0 = 43
	.loc	0 23 26
.Ltmp54:
	goto LBB0_16
LBB0_10:
	.loc	0 22 19
.Ltmp55:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 28)
	r3 = 2863311531 ll
.Ltmp56:
	r2 *= r3
	r2 >>= 33
.Ltmp57:
	*(u32 *)(r1 + 28) = w2
	w0 = 41
.Ltmp58:
.Ltmp59:
LBB0_16:
	.loc	0 30 1
.Ltmp60:
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end0:
	.size	dispatch, .Lfunc_end0-dispatch
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.0.0:
	.quad	LBB0_2-xdp
	.quad	LBB0_3-xdp
	.quad	LBB0_4-xdp
	.quad	LBB0_5-xdp
	.quad	LBB0_6-xdp
	.quad	LBB0_7-xdp
	.quad	LBB0_16-xdp
	.quad	LBB0_8-xdp
	.quad	LBB0_9-xdp
	.quad	LBB0_10-xdp
	.quad	LBB0_11-xdp
	.quad	LBB0_16-xdp
	.quad	LBB0_12-xdp
	.quad	LBB0_13-xdp
	.quad	LBB0_14-xdp
	.quad	LBB0_15-xdp
	.size	BPF.JT.0.0, 128

	.section	tc,"ax",@progbits
	.globl	another
	.p2align	3
	.type	another,@function
another:
.Lfunc_begin1:
	.loc	0 55 0
	.cfi_startproc
	r6 = r1
.Ltmp63:
.Ltmp64:
	.loc	0 56 32 prologue_end
.Ltmp65:
	w2 = *(u32 *)(r6 + 0)
	.loc	0 56 21 is_stmt 0
.Ltmp66:
	w1 = *(u32 *)(r6 + 8)
	.loc	0 56 9
.Ltmp67:
	call second
.Ltmp68:
	.loc	0 56 9 is_stmt 1
	r7 = r0
	.loc	0 56 51 is_stmt 0
.Ltmp69:
	w1 = *(u32 *)(r6 + 32)
	.loc	0 56 39
.Ltmp70:
	r2 = 9
	call second
.Ltmp71:
	.loc	0 56 37 is_stmt 1
.Ltmp72:
	w0 += w7
	.loc	0 56 2 is_stmt 0
.Ltmp73:
	exit
.Ltmp74:
.Ltmp75:
.Lfunc_end1:
	.size	another, .Lfunc_end1-another
	.cfi_endproc

	.text
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin2:
	.loc	0 33 0 is_stmt 1
	.cfi_startproc
	r0 = 0
.Ltmp76:
	.loc	0 34 2 prologue_end
.Ltmp77:
.Ltmp78:
	w1 += -10
.Ltmp79:
.Ltmp80:
	if w1 > 13 goto LBB2_17
.Ltmp81:
.Ltmp82:
	.loc	0 34 2
	r1 <<= 3
	r3 = BPF.JT.2.0 ll
	r3 += r1
	r1 = *(u64 *)(r3 + 0)
	gotox r1
.Ltmp83:
.Ltmp84:
LBB2_2:
	.loc	0 35 20
.Ltmp85:
	r2 *= 3
.Ltmp86:
.Ltmp87:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_13:
.Ltmp88:
.Ltmp89:
	.loc	0 46 18 is_stmt 1
.Ltmp90:
	r2 ^= -1
.Ltmp91:
.Ltmp92:
	.loc	0 0 18 is_stmt 0
	goto LBB2_16
LBB2_6:
.Ltmp93:
.Ltmp94:
	.loc	0 39 20 is_stmt 1
.Ltmp95:
	r2 <<= 4
.Ltmp96:
.Ltmp97:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_14:
.Ltmp98:
.Ltmp99:
	.loc	0 47 20 is_stmt 1
.Ltmp100:
	r2 *= r2
.Ltmp101:
.Ltmp102:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_11:
.Ltmp103:
.Ltmp104:
	.loc	0 44 20 is_stmt 1
.Ltmp105:
	r2 >>= 3
.Ltmp106:
.Ltmp107:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_4:
.Ltmp108:
.Ltmp109:
	.loc	0 37 20 is_stmt 1
.Ltmp110:
	r2 ^= 255
.Ltmp111:
.Ltmp112:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_5:
.Ltmp113:
.Ltmp114:
	.loc	0 38 20 is_stmt 1
.Ltmp115:
	r1 = r2
	r1 *= 613566757
	r1 >>= 32
	w2 -= w1
.Ltmp116:
.Ltmp117:
	w2 >>= 1
	w2 += w1
	w2 >>= 2
	goto LBB2_16
LBB2_9:
.Ltmp118:
.Ltmp119:
	.loc	0 42 18
.Ltmp120:
	r2 = -r2
.Ltmp121:
.Ltmp122:
	.loc	0 0 18 is_stmt 0
	goto LBB2_16
LBB2_3:
.Ltmp123:
.Ltmp124:
	.loc	0 36 20 is_stmt 1
.Ltmp125:
	r2 += 100
.Ltmp126:
.Ltmp127:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_7:
.Ltmp128:
.Ltmp129:
	.loc	0 40 26 is_stmt 1
.Ltmp130:
	r2 &= 7
.Ltmp131:
.Ltmp132:
	.loc	0 40 18 is_stmt 0
.Ltmp133:
	r2 <<= 2
	r1 = picks ll
	r1 += r2
.Ltmp134:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 40 11
.Ltmp135:
	goto LBB2_17
LBB2_15:
.Ltmp136:
.Ltmp137:
	.loc	0 48 18 is_stmt 1
.Ltmp138:
	r1 = picks ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 48 27 is_stmt 0
.Ltmp139:
	r2 += r1
.Ltmp140:
.Ltmp141:
	.loc	0 0 27
	goto LBB2_16
LBB2_8:
.Ltmp142:
.Ltmp143:
	.loc	0 41 20 is_stmt 1
.Ltmp144:
	r2 |= 1
.Ltmp145:
.Ltmp146:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_12:
.Ltmp147:
.Ltmp148:
	.loc	0 45 20 is_stmt 1
.Ltmp149:
	r2 &= 61680
.Ltmp150:
.Ltmp151:
	.loc	0 0 20 is_stmt 0
	goto LBB2_16
LBB2_10:
.Ltmp152:
.Ltmp153:
	r1 = 3123612579 ll
	.loc	0 43 20 is_stmt 1
.Ltmp154:
	r3 = r2
	r3 *= r1
	r3 >>= 35
	w3 *= 11
	w2 -= w3
.Ltmp155:
.Ltmp156:
LBB2_16:
	.loc	0 0 20 is_stmt 0
	r0 = r2
LBB2_17:
	.loc	0 51 1 is_stmt 1
.Ltmp157:
	exit
.Ltmp158:
.Ltmp159:
.Lfunc_end2:
	.size	second, .Lfunc_end2-second
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.2.0:
	.quad	LBB2_2-.text
	.quad	LBB2_3-.text
	.quad	LBB2_4-.text
	.quad	LBB2_5-.text
	.quad	LBB2_6-.text
	.quad	LBB2_7-.text
	.quad	LBB2_8-.text
	.quad	LBB2_9-.text
	.quad	LBB2_10-.text
	.quad	LBB2_11-.text
	.quad	LBB2_12-.text
	.quad	LBB2_13-.text
	.quad	LBB2_14-.text
	.quad	LBB2_15-.text
	.size	BPF.JT.2.0, 112

	.type	picks,@object
	.section	.bss,"aw",@nobits
	.globl	picks
	.p2align	2, 0x0
picks:
	.zero	36
	.size	picks, 36

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
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3
	.byte	2
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp63-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp63-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	6
	.uleb128 .Ltmp79-.Lfunc_begin2
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp86-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp88-.Lfunc_begin2
	.uleb128 .Ltmp91-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp93-.Lfunc_begin2
	.uleb128 .Ltmp96-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp98-.Lfunc_begin2
	.uleb128 .Ltmp101-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp103-.Lfunc_begin2
	.uleb128 .Ltmp106-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp108-.Lfunc_begin2
	.uleb128 .Ltmp111-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp113-.Lfunc_begin2
	.uleb128 .Ltmp116-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp118-.Lfunc_begin2
	.uleb128 .Ltmp121-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp123-.Lfunc_begin2
	.uleb128 .Ltmp126-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp128-.Lfunc_begin2
	.uleb128 .Ltmp131-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp136-.Lfunc_begin2
	.uleb128 .Ltmp140-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp142-.Lfunc_begin2
	.uleb128 .Ltmp145-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp147-.Lfunc_begin2
	.uleb128 .Ltmp150-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp152-.Lfunc_begin2
	.uleb128 .Ltmp155-.Lfunc_begin2
	.byte	1
	.byte	82
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
	.byte	10
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
	.byte	11
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
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
	.byte	59
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
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	101
	.byte	4
	.long	74
	.byte	9
	.byte	0
	.byte	7
	.long	106
	.byte	8
	.long	114
	.byte	8
	.byte	1
	.byte	9
	.byte	5
	.byte	7
	.byte	7
	.byte	4
	.byte	9
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	11

	.long	214

	.byte	10
	.byte	0
	.byte	15
	.byte	0
	.byte	11
	.long	230
	.byte	0
	.byte	9
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	54

	.long	214

	.byte	10
	.byte	1
	.byte	23
	.byte	0
	.byte	54
	.long	295
	.byte	11
	.long	180
	.byte	4
	.byte	11
	.long	180
	.byte	5
	.byte	0
	.byte	12
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	32

	.long	218
	.byte	10
	.byte	2
	.byte	53
	.byte	0
	.byte	32
	.long	218
	.byte	10
	.byte	3
	.byte	54
	.byte	0
	.byte	32
	.long	218
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	8
	.long	226
	.byte	14
	.byte	1
	.byte	10
	.byte	5
	.byte	13
	.byte	7
	.byte	8
	.byte	13
	.long	235
	.byte	14
	.byte	22
	.byte	24
	.byte	1
	.byte	89
	.byte	15
	.byte	16
	.long	106
	.byte	1
	.byte	90
	.byte	0
	.byte	15
	.byte	17
	.long	106
	.byte	1
	.byte	91
	.byte	4
	.byte	15
	.byte	18
	.long	106
	.byte	1
	.byte	92
	.byte	8
	.byte	15
	.byte	19
	.long	106
	.byte	1
	.byte	93
	.byte	12
	.byte	15
	.byte	20
	.long	106
	.byte	1
	.byte	94
	.byte	16
	.byte	15
	.byte	21
	.long	106
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	13
	.long	300
	.byte	14
	.byte	52
	.byte	176
	.byte	1
	.byte	100
	.byte	15
	.byte	24
	.long	106
	.byte	1
	.byte	101
	.byte	0
	.byte	15
	.byte	25
	.long	106
	.byte	1
	.byte	102
	.byte	4
	.byte	15
	.byte	26
	.long	106
	.byte	1
	.byte	103
	.byte	8
	.byte	15
	.byte	27
	.long	106
	.byte	1
	.byte	104
	.byte	12
	.byte	15
	.byte	28
	.long	106
	.byte	1
	.byte	105
	.byte	16
	.byte	15
	.byte	29
	.long	106
	.byte	1
	.byte	106
	.byte	20
	.byte	15
	.byte	30
	.long	106
	.byte	1
	.byte	107
	.byte	24
	.byte	15
	.byte	31
	.long	106
	.byte	1
	.byte	108
	.byte	28
	.byte	15
	.byte	32
	.long	106
	.byte	1
	.byte	109
	.byte	32
	.byte	15
	.byte	19
	.long	106
	.byte	1
	.byte	110
	.byte	36
	.byte	15
	.byte	33
	.long	106
	.byte	1
	.byte	111
	.byte	40
	.byte	15
	.byte	34
	.long	106
	.byte	1
	.byte	112
	.byte	44
	.byte	15
	.byte	35
	.long	585
	.byte	1
	.byte	113
	.byte	48
	.byte	15
	.byte	36
	.long	106
	.byte	1
	.byte	114
	.byte	68
	.byte	15
	.byte	37
	.long	106
	.byte	1
	.byte	115
	.byte	72
	.byte	15
	.byte	16
	.long	106
	.byte	1
	.byte	116
	.byte	76
	.byte	15
	.byte	17
	.long	106
	.byte	1
	.byte	117
	.byte	80
	.byte	15
	.byte	38
	.long	106
	.byte	1
	.byte	118
	.byte	84
	.byte	15
	.byte	39
	.long	106
	.byte	1
	.byte	119
	.byte	88
	.byte	15
	.byte	40
	.long	106
	.byte	1
	.byte	120
	.byte	92
	.byte	15
	.byte	41
	.long	106
	.byte	1
	.byte	121
	.byte	96
	.byte	15
	.byte	42
	.long	597
	.byte	1
	.byte	122
	.byte	100
	.byte	15
	.byte	43
	.long	597
	.byte	1
	.byte	123
	.byte	116
	.byte	15
	.byte	44
	.long	106
	.byte	1
	.byte	124
	.byte	132
	.byte	15
	.byte	45
	.long	106
	.byte	1
	.byte	125
	.byte	136
	.byte	15
	.byte	18
	.long	106
	.byte	1
	.byte	126
	.byte	140
	.byte	15
	.byte	46
	.long	218
	.byte	1
	.byte	127
	.byte	144
	.byte	15
	.byte	47
	.long	218
	.byte	1
	.byte	128
	.byte	152
	.byte	15
	.byte	48
	.long	106
	.byte	1
	.byte	129
	.byte	160
	.byte	15
	.byte	49
	.long	106
	.byte	1
	.byte	130
	.byte	164
	.byte	15
	.byte	50
	.long	609
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	106
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	106
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	13
	.long	614
	.byte	16
	.byte	51

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
	.byte	2
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	224
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"jump_table.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"picks"
.Linfo_string7:
	.asciz	"unsigned int"
.Linfo_string8:
	.asciz	"u32"
.Linfo_string9:
	.asciz	"dispatch"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"another"
.Linfo_string12:
	.asciz	"second"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"ctx"
.Linfo_string16:
	.asciz	"data"
.Linfo_string17:
	.asciz	"data_end"
.Linfo_string18:
	.asciz	"data_meta"
.Linfo_string19:
	.asciz	"ingress_ifindex"
.Linfo_string20:
	.asciz	"rx_queue_index"
.Linfo_string21:
	.asciz	"egress_ifindex"
.Linfo_string22:
	.asciz	"xdp_md"
.Linfo_string23:
	.asciz	"skb"
.Linfo_string24:
	.asciz	"len"
.Linfo_string25:
	.asciz	"pkt_type"
.Linfo_string26:
	.asciz	"mark"
.Linfo_string27:
	.asciz	"queue_mapping"
.Linfo_string28:
	.asciz	"protocol"
.Linfo_string29:
	.asciz	"vlan_present"
.Linfo_string30:
	.asciz	"vlan_tci"
.Linfo_string31:
	.asciz	"vlan_proto"
.Linfo_string32:
	.asciz	"priority"
.Linfo_string33:
	.asciz	"ifindex"
.Linfo_string34:
	.asciz	"tc_index"
.Linfo_string35:
	.asciz	"cb"
.Linfo_string36:
	.asciz	"hash"
.Linfo_string37:
	.asciz	"tc_classid"
.Linfo_string38:
	.asciz	"napi_id"
.Linfo_string39:
	.asciz	"family"
.Linfo_string40:
	.asciz	"remote_ip4"
.Linfo_string41:
	.asciz	"local_ip4"
.Linfo_string42:
	.asciz	"remote_ip6"
.Linfo_string43:
	.asciz	"local_ip6"
.Linfo_string44:
	.asciz	"remote_port"
.Linfo_string45:
	.asciz	"local_port"
.Linfo_string46:
	.asciz	"flow_keys"
.Linfo_string47:
	.asciz	"tstamp"
.Linfo_string48:
	.asciz	"wire_len"
.Linfo_string49:
	.asciz	"gso_segs"
.Linfo_string50:
	.asciz	"sk"
.Linfo_string51:
	.asciz	"bpf_sock"
.Linfo_string52:
	.asciz	"__sk_buff"
.Linfo_string53:
	.asciz	"kind"
.Linfo_string54:
	.asciz	"x"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	picks
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp68
	.quad	.Ltmp71
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	912
	.long	912
	.long	1580
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
	.long	0
	.long	33554432
	.long	9
	.long	695
	.long	67108895
	.long	176
	.long	705
	.long	3
	.long	0
	.long	709
	.long	3
	.long	32
	.long	718
	.long	3
	.long	64
	.long	723
	.long	3
	.long	96
	.long	737
	.long	3
	.long	128
	.long	746
	.long	3
	.long	160
	.long	759
	.long	3
	.long	192
	.long	768
	.long	3
	.long	224
	.long	779
	.long	3
	.long	256
	.long	32
	.long	3
	.long	288
	.long	788
	.long	3
	.long	320
	.long	796
	.long	3
	.long	352
	.long	805
	.long	10
	.long	384
	.long	808
	.long	3
	.long	544
	.long	813
	.long	3
	.long	576
	.long	8
	.long	3
	.long	608
	.long	13
	.long	3
	.long	640
	.long	824
	.long	3
	.long	672
	.long	832
	.long	3
	.long	704
	.long	839
	.long	3
	.long	736
	.long	850
	.long	3
	.long	768
	.long	860
	.long	12
	.long	800
	.long	871
	.long	12
	.long	928
	.long	881
	.long	3
	.long	1056
	.long	893
	.long	3
	.long	1088
	.long	22
	.long	3
	.long	1120
	.long	904
	.long	13
	.long	1152
	.long	914
	.long	13
	.long	1216
	.long	921
	.long	3
	.long	1280
	.long	930
	.long	3
	.long	1312
	.long	939
	.long	15
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	11
	.long	5
	.long	942
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	11
	.long	4
	.long	962
	.long	134217728
	.long	14
	.long	966
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	16
	.long	985
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	6
	.long	994
	.long	8
	.long	998
	.long	201326593
	.long	17
	.long	0
	.long	218103810
	.long	13
	.long	1108
	.long	13
	.long	1113
	.long	13
	.long	1115
	.long	201326592
	.long	19
	.long	0
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	11
	.long	9
	.long	1548
	.long	234881024
	.long	22
	.long	1
	.long	1554
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	11
	.long	4
	.long	1559
	.long	234881024
	.long	25
	.long	1
	.long	1567
	.long	251658241
	.long	0
	.long	23
	.long	picks
	.long	36
	.long	1572
	.long	251658241
	.long	0
	.long	26
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
	.ascii	"dispatch"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./jump_table.c"
	.byte	0
	.ascii	"int dispatch(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tswitch (ctx->rx_queue_index) {"
	.byte	0
	.ascii	"\tcase 0: picks[3]++; return 7;"
	.byte	0
	.ascii	"\tcase 15: picks[0] = picks[8]; return 61;"
	.byte	0
	.ascii	"\tcase 12: picks[6] |= 8; return 47;"
	.byte	0
	.ascii	"\tcase 4: picks[0] <<= 1; return 19;"
	.byte	0
	.ascii	"\tcase 14: picks[3]--; return 59;"
	.byte	0
	.ascii	"\tcase 5: picks[2]--; return 23;"
	.byte	0
	.ascii	"\tcase 13: picks[6] &= 7; return 53;"
	.byte	0
	.ascii	"\tcase 3: picks[8] = 1; return 17;"
	.byte	0
	.ascii	"\tcase 2: picks[4] ^= 3; return 13;"
	.byte	0
	.ascii	"\tcase 1: picks[1] += 5; return 11;"
	.byte	0
	.ascii	"\tcase 7: picks[5] += picks[6]; return 29;"
	.byte	0
	.ascii	"\tcase 8: picks[7] = 2; return 37;"
	.byte	0
	.ascii	"\tcase 10: picks[1] -= 9; return 43;"
	.byte	0
	.ascii	"\tcase 9: picks[7] /= 3; return 41;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"__sk_buff"
	.byte	0
	.ascii	"len"
	.byte	0
	.ascii	"pkt_type"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"queue_mapping"
	.byte	0
	.ascii	"protocol"
	.byte	0
	.ascii	"vlan_present"
	.byte	0
	.ascii	"vlan_tci"
	.byte	0
	.ascii	"vlan_proto"
	.byte	0
	.ascii	"priority"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"tc_index"
	.byte	0
	.ascii	"cb"
	.byte	0
	.ascii	"hash"
	.byte	0
	.ascii	"tc_classid"
	.byte	0
	.ascii	"napi_id"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"remote_ip4"
	.byte	0
	.ascii	"local_ip4"
	.byte	0
	.ascii	"remote_ip6"
	.byte	0
	.ascii	"local_ip6"
	.byte	0
	.ascii	"remote_port"
	.byte	0
	.ascii	"local_port"
	.byte	0
	.ascii	"flow_keys"
	.byte	0
	.ascii	"tstamp"
	.byte	0
	.ascii	"wire_len"
	.byte	0
	.ascii	"gso_segs"
	.byte	0
	.ascii	"sk"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"another"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"int another(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn second(skb->mark, skb->len) + second(skb->priority, 9);"
	.byte	0
	.ascii	"kind"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline u64 second(u64 kind, u64 x)"
	.byte	0
	.ascii	"\tswitch (kind) {"
	.byte	0
	.ascii	"\tcase 10: return x * 3;"
	.byte	0
	.ascii	"\tcase 21: return ~x;"
	.byte	0
	.ascii	"\tcase 14: return x << 4;"
	.byte	0
	.ascii	"\tcase 22: return x * x;"
	.byte	0
	.ascii	"\tcase 19: return x >> 3;"
	.byte	0
	.ascii	"\tcase 12: return x ^ 0xff;"
	.byte	0
	.ascii	"\tcase 13: return x / 7;"
	.byte	0
	.ascii	"\tcase 17: return -x;"
	.byte	0
	.ascii	"\tcase 11: return x + 100;"
	.byte	0
	.ascii	"\tcase 15: return picks[x & 7];"
	.byte	0
	.ascii	"\tcase 23: return picks[0] + x;"
	.byte	0
	.ascii	"\tcase 16: return x | 1;"
	.byte	0
	.ascii	"\tcase 20: return x & 0xf0f0;"
	.byte	0
	.ascii	"\tcase 18: return x % 11;"
	.byte	0
	.ascii	"picks"
	.byte	0
	.ascii	"char"
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
	.long	52
	.long	52
	.long	1356
	.long	1408
	.long	0
	.long	8
	.long	112
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	1006
	.long	1
	.long	.Lfunc_begin1
	.long	18
	.long	1122
	.long	1
	.long	.Lfunc_begin2
	.long	20
	.long	16
	.long	112
	.long	54
	.long	.Lfunc_begin0
	.long	116
	.long	131
	.long	11264
	.long	.Ltmp2
	.long	116
	.long	164
	.long	13327
	.long	.Ltmp5
	.long	116
	.long	164
	.long	13314
	.long	.Ltmp8
	.long	116
	.long	196
	.long	14354
	.long	.Ltmp9
	.long	116
	.long	196
	.long	14354
	.long	.Ltmp10
	.long	116
	.long	196
	.long	14354
	.long	.Ltmp11
	.long	116
	.long	196
	.long	14358
	.long	.Ltmp12
	.long	116
	.long	227
	.long	27670
	.long	.Ltmp13
	.long	116
	.long	227
	.long	27668
	.long	.Ltmp14
	.long	116
	.long	269
	.long	24596
	.long	.Ltmp15
	.long	116
	.long	269
	.long	24596
	.long	.Ltmp16
	.long	116
	.long	269
	.long	24596
	.long	.Ltmp17
	.long	116
	.long	269
	.long	24602
	.long	.Ltmp18
	.long	116
	.long	305
	.long	18451
	.long	.Ltmp19
	.long	116
	.long	305
	.long	18451
	.long	.Ltmp20
	.long	116
	.long	305
	.long	18451
	.long	.Ltmp21
	.long	116
	.long	305
	.long	18458
	.long	.Ltmp22
	.long	116
	.long	341
	.long	26643
	.long	.Ltmp23
	.long	116
	.long	341
	.long	26643
	.long	.Ltmp24
	.long	116
	.long	341
	.long	26643
	.long	.Ltmp25
	.long	116
	.long	341
	.long	26647
	.long	.Ltmp26
	.long	116
	.long	374
	.long	19474
	.long	.Ltmp27
	.long	116
	.long	374
	.long	19474
	.long	.Ltmp28
	.long	116
	.long	374
	.long	19474
	.long	.Ltmp29
	.long	116
	.long	374
	.long	19478
	.long	.Ltmp30
	.long	116
	.long	406
	.long	25620
	.long	.Ltmp31
	.long	116
	.long	406
	.long	25620
	.long	.Ltmp32
	.long	116
	.long	406
	.long	25620
	.long	.Ltmp33
	.long	116
	.long	406
	.long	25626
	.long	.Ltmp34
	.long	116
	.long	442
	.long	17427
	.long	.Ltmp35
	.long	116
	.long	442
	.long	17432
	.long	.Ltmp36
	.long	116
	.long	476
	.long	16403
	.long	.Ltmp37
	.long	116
	.long	476
	.long	16403
	.long	.Ltmp38
	.long	116
	.long	476
	.long	16403
	.long	.Ltmp39
	.long	116
	.long	476
	.long	16409
	.long	.Ltmp40
	.long	116
	.long	511
	.long	15379
	.long	.Ltmp41
	.long	116
	.long	511
	.long	15379
	.long	.Ltmp42
	.long	116
	.long	511
	.long	15379
	.long	.Ltmp43
	.long	116
	.long	511
	.long	15385
	.long	.Ltmp44
	.long	116
	.long	546
	.long	20502
	.long	.Ltmp45
	.long	116
	.long	546
	.long	20499
	.long	.Ltmp46
	.long	116
	.long	546
	.long	20499
	.long	.Ltmp47
	.long	116
	.long	546
	.long	20499
	.long	.Ltmp48
	.long	116
	.long	546
	.long	20512
	.long	.Ltmp49
	.long	116
	.long	588
	.long	21523
	.long	.Ltmp50
	.long	116
	.long	588
	.long	21528
	.long	.Ltmp51
	.long	116
	.long	622
	.long	23572
	.long	.Ltmp52
	.long	116
	.long	622
	.long	23572
	.long	.Ltmp53
	.long	116
	.long	622
	.long	23572
	.long	.Ltmp54
	.long	116
	.long	622
	.long	23578
	.long	.Ltmp55
	.long	116
	.long	658
	.long	22547
	.long	.Ltmp56
	.long	116
	.long	658
	.long	22547
	.long	.Ltmp57
	.long	116
	.long	658
	.long	22547
	.long	.Ltmp60
	.long	116
	.long	693
	.long	30721
	.long	1006
	.long	8
	.long	.Lfunc_begin1
	.long	116
	.long	1009
	.long	55296
	.long	.Ltmp65
	.long	116
	.long	1044
	.long	57376
	.long	.Ltmp66
	.long	116
	.long	1044
	.long	57365
	.long	.Ltmp67
	.long	116
	.long	1044
	.long	57353
	.long	.Ltmp69
	.long	116
	.long	1044
	.long	57395
	.long	.Ltmp70
	.long	116
	.long	1044
	.long	57383
	.long	.Ltmp72
	.long	116
	.long	1044
	.long	57381
	.long	.Ltmp73
	.long	116
	.long	1044
	.long	57346
	.long	1122
	.long	21
	.long	.Lfunc_begin2
	.long	116
	.long	1128
	.long	32768
	.long	.Ltmp78
	.long	116
	.long	1174
	.long	34818
	.long	.Ltmp85
	.long	116
	.long	1191
	.long	35860
	.long	.Ltmp90
	.long	116
	.long	1215
	.long	47122
	.long	.Ltmp95
	.long	116
	.long	1236
	.long	39956
	.long	.Ltmp100
	.long	116
	.long	1261
	.long	48148
	.long	.Ltmp105
	.long	116
	.long	1285
	.long	45076
	.long	.Ltmp110
	.long	116
	.long	1310
	.long	37908
	.long	.Ltmp115
	.long	116
	.long	1337
	.long	38932
	.long	.Ltmp120
	.long	116
	.long	1361
	.long	43026
	.long	.Ltmp125
	.long	116
	.long	1382
	.long	36884
	.long	.Ltmp130
	.long	116
	.long	1408
	.long	40986
	.long	.Ltmp133
	.long	116
	.long	1408
	.long	40978
	.long	.Ltmp134
	.long	116
	.long	1408
	.long	40978
	.long	.Ltmp135
	.long	116
	.long	1408
	.long	40971
	.long	.Ltmp138
	.long	116
	.long	1439
	.long	49170
	.long	.Ltmp139
	.long	116
	.long	1439
	.long	49179
	.long	.Ltmp144
	.long	116
	.long	1470
	.long	42004
	.long	.Ltmp149
	.long	116
	.long	1494
	.long	46100
	.long	.Ltmp154
	.long	116
	.long	1523
	.long	44052
	.long	.Ltmp157
	.long	116
	.long	693
	.long	52225
	.addrsig
	.addrsig_sym dispatch
	.addrsig_sym another
	.addrsig_sym picks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
