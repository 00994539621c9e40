	.file	"b.c"
	.file	0 "." "b.c" md5 0xb547f6efe41b3011d1cd90f642e991bf
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 32 18 prologue_end
.Ltmp0:
	w2 = *(u32 *)(r1 + 12)
	.loc	0 32 11 is_stmt 0
.Ltmp1:
	r3 = picks ll
	*(u32 *)(r3 + 0) = w2
	.loc	0 33 15 is_stmt 1
.Ltmp2:
	w2 = *(u32 *)(r1 + 16)
	.loc	0 33 2 is_stmt 0
.Ltmp3:
	if w2 > 15 goto LBB0_16
.Ltmp4:
.Ltmp5:
	.loc	0 33 2 is_stmt 1
	r2 <<= 3
	r3 = BPF.JT.0.0 ll
	r3 += r2
	r2 = *(u64 *)(r3 + 0)
	gotox r2
.Ltmp6:
.Ltmp7:
LBB0_2:
	.loc	0 34 19
.Ltmp8:
	r1 = picks ll
.Ltmp9:
.Ltmp10:
	w2 = *(u32 *)(r1 + 12)
.Ltmp11:
	w2 += 2
.Ltmp12:
	*(u32 *)(r1 + 12) = w2
	w0 = 107
	.loc	0 34 25
.Ltmp13:
	goto LBB0_17
LBB0_15:
.Ltmp14:
.Ltmp15:
	.loc	0 47 22
.Ltmp16:
	r1 = picks ll
.Ltmp17:
.Ltmp18:
	w2 = *(u32 *)(r1 + 32)
	.loc	0 47 20 is_stmt 0
.Ltmp19:
	*(u32 *)(r1 + 0) = w2
	w0 = 161
	.loc	0 47 32 is_stmt 1
.Ltmp20:
	goto LBB0_17
LBB0_12:
.Ltmp21:
.Ltmp22:
	.loc	0 44 20
.Ltmp23:
	r1 = picks ll
.Ltmp24:
.Ltmp25:
	w2 = *(u32 *)(r1 + 24)
.Ltmp26:
	w2 |= 9
.Ltmp27:
	*(u32 *)(r1 + 24) = w2
	w0 = 147
	.loc	0 44 26
.Ltmp28:
	goto LBB0_17
LBB0_6:
.Ltmp29:
.Ltmp30:
	.loc	0 38 19
.Ltmp31:
	r1 = picks ll
.Ltmp32:
.Ltmp33:
	w2 = *(u32 *)(r1 + 0)
.Ltmp34:
	w2 <<= 9
.Ltmp35:
	*(u32 *)(r1 + 0) = w2
	w0 = 119
	.loc	0 38 26
.Ltmp36:
	goto LBB0_17
LBB0_14:
.Ltmp37:
.Ltmp38:
	.loc	0 46 19
.Ltmp39:
	r1 = picks ll
.Ltmp40:
.Ltmp41:
	w2 = *(u32 *)(r1 + 12)
.Ltmp42:
	w2 += -1
.Ltmp43:
	*(u32 *)(r1 + 12) = w2
	w0 = 159
	.loc	0 46 23
.Ltmp44:
	goto LBB0_17
LBB0_7:
.Ltmp45:
.Ltmp46:
	.loc	0 39 19
.Ltmp47:
	r1 = picks ll
.Ltmp48:
.Ltmp49:
	w2 = *(u32 *)(r1 + 8)
.Ltmp50:
	w2 += -10
.Ltmp51:
	*(u32 *)(r1 + 8) = w2
	w0 = 123
	.loc	0 39 26
.Ltmp52:
	goto LBB0_17
LBB0_13:
.Ltmp53:
.Ltmp54:
	.loc	0 45 20
.Ltmp55:
	r1 = picks ll
.Ltmp56:
.Ltmp57:
	w2 = *(u32 *)(r1 + 24)
.Ltmp58:
	w2 &= 3
.Ltmp59:
	*(u32 *)(r1 + 24) = w2
	w0 = 153
	.loc	0 45 26
.Ltmp60:
	goto LBB0_17
LBB0_5:
.Ltmp61:
.Ltmp62:
	.loc	0 37 19
.Ltmp63:
	r1 = picks ll
.Ltmp64:
.Ltmp65:
	*(u32 *)(r1 + 32) = 8
	w0 = 117
	.loc	0 37 24
.Ltmp66:
	goto LBB0_17
LBB0_4:
.Ltmp67:
.Ltmp68:
	.loc	0 36 19
.Ltmp69:
	r1 = picks ll
.Ltmp70:
.Ltmp71:
	w2 = *(u32 *)(r1 + 16)
.Ltmp72:
	w2 ^= 7
.Ltmp73:
	*(u32 *)(r1 + 16) = w2
	w0 = 113
	.loc	0 36 25
.Ltmp74:
	goto LBB0_17
LBB0_3:
.Ltmp75:
.Ltmp76:
	.loc	0 35 19
.Ltmp77:
	r1 = picks ll
.Ltmp78:
.Ltmp79:
	w2 = *(u32 *)(r1 + 4)
.Ltmp80:
	w2 += 6
.Ltmp81:
	*(u32 *)(r1 + 4) = w2
	w0 = 111
	.loc	0 35 25
.Ltmp82:
	goto LBB0_17
LBB0_8:
.Ltmp83:
.Ltmp84:
	.loc	0 40 22
.Ltmp85:
	r1 = picks ll
.Ltmp86:
.Ltmp87:
	w2 = *(u32 *)(r1 + 12)
	.loc	0 40 19 is_stmt 0
.Ltmp88:
	w3 = *(u32 *)(r1 + 20)
.Ltmp89:
	w3 += w2
.Ltmp90:
	*(u32 *)(r1 + 20) = w3
	w0 = 129
	.loc	0 40 32 is_stmt 1
.Ltmp91:
	goto LBB0_17
LBB0_9:
.Ltmp92:
.Ltmp93:
	.loc	0 41 19
.Ltmp94:
	r1 = picks ll
.Ltmp95:
.Ltmp96:
	*(u32 *)(r1 + 28) = 4
	w0 = 137
	.loc	0 41 24
.Ltmp97:
	goto LBB0_17
LBB0_11:
.Ltmp98:
.Ltmp99:
	.loc	0 43 20
.Ltmp100:
	r1 = picks ll
.Ltmp101:
.Ltmp102:
	w2 = *(u32 *)(r1 + 4)
.Ltmp103:
	w2 += -8
.Ltmp104:
	*(u32 *)(r1 + 4) = w2
	w0 = 143
	.loc	0 43 26
.Ltmp105:
	goto LBB0_17
LBB0_10:
.Ltmp106:
.Ltmp107:
	.loc	0 42 19
.Ltmp108:
	r1 = picks ll
.Ltmp109:
.Ltmp110:
	w2 = *(u32 *)(r1 + 28)
	r3 = 3435973837 ll
.Ltmp111:
	r2 *= r3
	r2 >>= 34
.Ltmp112:
	*(u32 *)(r1 + 28) = w2
	w0 = 141
	.loc	0 42 25
.Ltmp113:
	goto LBB0_17
.Ltmp114:
.Ltmp115:
LBB0_16:
	.loc	0 49 21
.Ltmp116:
	w1 = *(u32 *)(r1 + 0)
.Ltmp117:
.Ltmp118:
	.loc	0 49 9 is_stmt 0
.Ltmp119:
	call choose
.Ltmp120:
LBB0_17:
	.loc	0 50 1 is_stmt 1
.Ltmp121:
	exit
.Ltmp122:
.Ltmp123:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
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

	.text
	.p2align	3
	.type	choose,@function
choose:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 10 2 prologue_end
.Ltmp124:
	w1 += -10
.Ltmp125:
.Ltmp126:
	if w1 > 13 goto LBB1_16
.Ltmp127:
.Ltmp128:
	.loc	0 10 2
	r1 <<= 3
	r2 = BPF.JT.1.0 ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	gotox r1
.Ltmp129:
.Ltmp130:
LBB1_2:
	.loc	0 0 2 is_stmt 0
	w0 = 93
	.loc	0 10 2 is_stmt 1
	goto LBB1_17
.Ltmp131:
.Ltmp132:
LBB1_13:
	.loc	0 0 2 is_stmt 0
	w0 = -32
.Ltmp133:
	.loc	0 22 11 is_stmt 1
.Ltmp134:
.Ltmp135:
	goto LBB1_17
.Ltmp136:
.Ltmp137:
LBB1_6:
	.loc	0 0 11 is_stmt 0
	w0 = 496
	.loc	0 15 11 is_stmt 1
.Ltmp138:
	goto LBB1_17
.Ltmp139:
.Ltmp140:
LBB1_14:
	.loc	0 0 11 is_stmt 0
	w0 = 961
	.loc	0 23 11 is_stmt 1
.Ltmp141:
	goto LBB1_17
.Ltmp142:
.Ltmp143:
LBB1_11:
	.loc	0 0 11 is_stmt 0
	w0 = 3
	.loc	0 20 11 is_stmt 1
.Ltmp144:
	goto LBB1_17
.Ltmp145:
.Ltmp146:
LBB1_4:
	.loc	0 0 11 is_stmt 0
	w0 = 224
	.loc	0 13 11 is_stmt 1
.Ltmp147:
	goto LBB1_17
.Ltmp148:
.Ltmp149:
LBB1_5:
	.loc	0 0 11 is_stmt 0
	w0 = 4
	.loc	0 14 11 is_stmt 1
.Ltmp150:
	goto LBB1_17
.Ltmp151:
.Ltmp152:
LBB1_9:
	.loc	0 0 11 is_stmt 0
	w0 = -31
	.loc	0 18 11 is_stmt 1
.Ltmp153:
	goto LBB1_17
.Ltmp154:
.Ltmp155:
LBB1_3:
	.loc	0 0 11 is_stmt 0
	w0 = 131
	.loc	0 12 11 is_stmt 1
.Ltmp156:
	goto LBB1_17
.Ltmp157:
.Ltmp158:
LBB1_7:
	.loc	0 16 18
.Ltmp159:
	r1 = picks ll
	w0 = *(u32 *)(r1 + 28)
	.loc	0 16 11 is_stmt 0
.Ltmp160:
	goto LBB1_17
.Ltmp161:
.Ltmp162:
LBB1_15:
	.loc	0 24 18 is_stmt 1
.Ltmp163:
	r1 = picks ll
	w0 = *(u32 *)(r1 + 0)
	.loc	0 24 27 is_stmt 0
.Ltmp164:
	w0 += 31
	.loc	0 24 11
.Ltmp165:
	goto LBB1_17
.Ltmp166:
.Ltmp167:
LBB1_8:
	.loc	0 0 11
	w0 = 31
	.loc	0 17 11 is_stmt 1
.Ltmp168:
	goto LBB1_17
.Ltmp169:
.Ltmp170:
LBB1_12:
	.loc	0 0 11 is_stmt 0
	w0 = 16
	.loc	0 21 11 is_stmt 1
.Ltmp171:
	goto LBB1_17
.Ltmp172:
.Ltmp173:
LBB1_10:
	.loc	0 0 11 is_stmt 0
	w0 = 9
	.loc	0 19 11 is_stmt 1
.Ltmp174:
	goto LBB1_17
.Ltmp175:
.Ltmp176:
LBB1_16:
	.loc	0 0 11 is_stmt 0
	w0 = 0
.Ltmp177:
.Ltmp178:
LBB1_17:
	.loc	0 27 1 is_stmt 1
.Ltmp179:
	exit
.Ltmp180:
.Ltmp181:
.Lfunc_end1:
	.size	choose, .Lfunc_end1-choose
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.1.0:
	.quad	LBB1_2-.text
	.quad	LBB1_3-.text
	.quad	LBB1_4-.text
	.quad	LBB1_5-.text
	.quad	LBB1_6-.text
	.quad	LBB1_7-.text
	.quad	LBB1_8-.text
	.quad	LBB1_9-.text
	.quad	LBB1_10-.text
	.quad	LBB1_11-.text
	.quad	LBB1_12-.text
	.quad	LBB1_13-.text
	.quad	LBB1_14-.text
	.quad	LBB1_15-.text
	.size	BPF.JT.1.0, 112

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp53-.Lfunc_begin0
	.uleb128 .Ltmp56-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp61-.Lfunc_begin0
	.uleb128 .Ltmp64-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp67-.Lfunc_begin0
	.uleb128 .Ltmp70-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp75-.Lfunc_begin0
	.uleb128 .Ltmp78-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp83-.Lfunc_begin0
	.uleb128 .Ltmp86-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp92-.Lfunc_begin0
	.uleb128 .Ltmp95-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp98-.Lfunc_begin0
	.uleb128 .Ltmp101-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp106-.Lfunc_begin0
	.uleb128 .Ltmp109-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp114-.Lfunc_begin0
	.uleb128 .Ltmp117-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	3
	.byte	3
	.uleb128 .Ltmp125-.Lfunc_begin1
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
	.byte	60
	.byte	25
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
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
	.byte	54
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	28
	.byte	15
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
	.byte	14
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	87
	.byte	9
	.byte	0
	.byte	5
	.long	75
	.byte	6
	.long	83
	.byte	5
	.byte	1
	.byte	9
	.byte	7
	.byte	4
	.byte	7
	.byte	4
	.byte	8
	.byte	6
	.byte	8
	.byte	7
	.byte	9
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	30

	.long	157

	.byte	10
	.byte	0
	.byte	10
	.byte	0
	.byte	30
	.long	161
	.byte	11
	.long	122
	.byte	2
	.byte	0
	.byte	12
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	8

	.byte	3
	.long	157
	.byte	10
	.byte	1
	.byte	18
	.byte	0
	.byte	8
	.long	226
	.byte	13
	.byte	31
	.byte	21
	.byte	0
	.byte	8
	.long	226
	.byte	0
	.byte	7
	.byte	8
	.byte	5
	.byte	4
	.byte	14
	.long	166
	.byte	15
	.byte	17
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	11
	.long	75
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	12
	.long	75
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	13
	.long	75
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	14
	.long	75
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	15
	.long	75
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	16
	.long	75
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	6
	.long	234
	.byte	20
	.byte	1
	.byte	10
	.byte	7
	.byte	19
	.byte	7
	.byte	8
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
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	92
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"picks"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"second"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"choose"
.Linfo_string10:
	.asciz	"ctx"
.Linfo_string11:
	.asciz	"data"
.Linfo_string12:
	.asciz	"data_end"
.Linfo_string13:
	.asciz	"data_meta"
.Linfo_string14:
	.asciz	"ingress_ifindex"
.Linfo_string15:
	.asciz	"rx_queue_index"
.Linfo_string16:
	.asciz	"egress_ifindex"
.Linfo_string17:
	.asciz	"xdp_md"
.Linfo_string18:
	.asciz	"kind"
.Linfo_string19:
	.asciz	"unsigned long long"
.Linfo_string20:
	.asciz	"u64"
.Linfo_string21:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	picks
	.quad	.Lfunc_begin0
	.quad	.Ltmp120
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	308
	.long	308
	.long	1157
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
	.long	738
	.long	134217728
	.long	9
	.long	742
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	6
	.long	761
	.long	8
	.long	766
	.long	8
	.long	768
	.long	201326592
	.long	10
	.long	0
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	14
	.long	9
	.long	1131
	.long	16777216
	.long	4
	.long	32
	.long	1151
	.long	234881024
	.long	13
	.long	2
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
	.ascii	"second"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tpicks[0] = ctx->ingress_ifindex;"
	.byte	0
	.ascii	"\tswitch (ctx->rx_queue_index) {"
	.byte	0
	.ascii	"\tcase 0: picks[3] += 2; return 107;"
	.byte	0
	.ascii	"\tcase 15: picks[0] = picks[8]; return 161;"
	.byte	0
	.ascii	"\tcase 12: picks[6] |= 9; return 147;"
	.byte	0
	.ascii	"\tcase 4: picks[0] <<= 9; return 119;"
	.byte	0
	.ascii	"\tcase 14: picks[3]--; return 159;"
	.byte	0
	.ascii	"\tcase 5: picks[2] -= 10; return 123;"
	.byte	0
	.ascii	"\tcase 13: picks[6] &= 3; return 153;"
	.byte	0
	.ascii	"\tcase 3: picks[8] = 8; return 117;"
	.byte	0
	.ascii	"\tcase 2: picks[4] ^= 7; return 113;"
	.byte	0
	.ascii	"\tcase 1: picks[1] += 6; return 111;"
	.byte	0
	.ascii	"\tcase 7: picks[5] += picks[3]; return 129;"
	.byte	0
	.ascii	"\tcase 8: picks[7] = 4; return 137;"
	.byte	0
	.ascii	"\tcase 10: picks[1] -= 8; return 143;"
	.byte	0
	.ascii	"\tcase 9: picks[7] /= 5; return 141;"
	.byte	0
	.ascii	"\treturn choose(ctx->data, 31);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"kind"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"choose"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\tswitch (kind) {"
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
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"picks"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	1252
	.long	1288
	.long	0
	.long	8
	.long	110
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	775
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	110
	.long	59
	.long	.Ltmp0
	.long	114
	.long	120
	.long	32786
	.long	.Ltmp1
	.long	114
	.long	120
	.long	32779
	.long	.Ltmp2
	.long	114
	.long	154
	.long	33807
	.long	.Ltmp3
	.long	114
	.long	154
	.long	33794
	.long	.Ltmp8
	.long	114
	.long	186
	.long	34835
	.long	.Ltmp11
	.long	114
	.long	186
	.long	34835
	.long	.Ltmp12
	.long	114
	.long	186
	.long	34835
	.long	.Ltmp13
	.long	114
	.long	186
	.long	34841
	.long	.Ltmp16
	.long	114
	.long	222
	.long	48150
	.long	.Ltmp19
	.long	114
	.long	222
	.long	48148
	.long	.Ltmp20
	.long	114
	.long	222
	.long	48160
	.long	.Ltmp23
	.long	114
	.long	265
	.long	45076
	.long	.Ltmp26
	.long	114
	.long	265
	.long	45076
	.long	.Ltmp27
	.long	114
	.long	265
	.long	45076
	.long	.Ltmp28
	.long	114
	.long	265
	.long	45082
	.long	.Ltmp31
	.long	114
	.long	302
	.long	38931
	.long	.Ltmp34
	.long	114
	.long	302
	.long	38931
	.long	.Ltmp35
	.long	114
	.long	302
	.long	38931
	.long	.Ltmp36
	.long	114
	.long	302
	.long	38938
	.long	.Ltmp39
	.long	114
	.long	339
	.long	47123
	.long	.Ltmp42
	.long	114
	.long	339
	.long	47123
	.long	.Ltmp43
	.long	114
	.long	339
	.long	47123
	.long	.Ltmp44
	.long	114
	.long	339
	.long	47127
	.long	.Ltmp47
	.long	114
	.long	373
	.long	39955
	.long	.Ltmp50
	.long	114
	.long	373
	.long	39955
	.long	.Ltmp51
	.long	114
	.long	373
	.long	39955
	.long	.Ltmp52
	.long	114
	.long	373
	.long	39962
	.long	.Ltmp55
	.long	114
	.long	410
	.long	46100
	.long	.Ltmp58
	.long	114
	.long	410
	.long	46100
	.long	.Ltmp59
	.long	114
	.long	410
	.long	46100
	.long	.Ltmp60
	.long	114
	.long	410
	.long	46106
	.long	.Ltmp63
	.long	114
	.long	447
	.long	37907
	.long	.Ltmp66
	.long	114
	.long	447
	.long	37912
	.long	.Ltmp69
	.long	114
	.long	482
	.long	36883
	.long	.Ltmp72
	.long	114
	.long	482
	.long	36883
	.long	.Ltmp73
	.long	114
	.long	482
	.long	36883
	.long	.Ltmp74
	.long	114
	.long	482
	.long	36889
	.long	.Ltmp77
	.long	114
	.long	518
	.long	35859
	.long	.Ltmp80
	.long	114
	.long	518
	.long	35859
	.long	.Ltmp81
	.long	114
	.long	518
	.long	35859
	.long	.Ltmp82
	.long	114
	.long	518
	.long	35865
	.long	.Ltmp85
	.long	114
	.long	554
	.long	40982
	.long	.Ltmp88
	.long	114
	.long	554
	.long	40979
	.long	.Ltmp89
	.long	114
	.long	554
	.long	40979
	.long	.Ltmp90
	.long	114
	.long	554
	.long	40979
	.long	.Ltmp91
	.long	114
	.long	554
	.long	40992
	.long	.Ltmp94
	.long	114
	.long	597
	.long	42003
	.long	.Ltmp97
	.long	114
	.long	597
	.long	42008
	.long	.Ltmp100
	.long	114
	.long	632
	.long	44052
	.long	.Ltmp103
	.long	114
	.long	632
	.long	44052
	.long	.Ltmp104
	.long	114
	.long	632
	.long	44052
	.long	.Ltmp105
	.long	114
	.long	632
	.long	44058
	.long	.Ltmp108
	.long	114
	.long	669
	.long	43027
	.long	.Ltmp111
	.long	114
	.long	669
	.long	43027
	.long	.Ltmp112
	.long	114
	.long	669
	.long	43027
	.long	.Ltmp113
	.long	114
	.long	669
	.long	43033
	.long	.Ltmp116
	.long	114
	.long	705
	.long	50197
	.long	.Ltmp119
	.long	114
	.long	705
	.long	50185
	.long	.Ltmp121
	.long	114
	.long	736
	.long	51201
	.long	775
	.long	18
	.long	.Ltmp124
	.long	114
	.long	781
	.long	10242
	.long	.Ltmp135
	.long	114
	.long	798
	.long	22539
	.long	.Ltmp138
	.long	114
	.long	819
	.long	15371
	.long	.Ltmp141
	.long	114
	.long	844
	.long	23563
	.long	.Ltmp144
	.long	114
	.long	868
	.long	20491
	.long	.Ltmp147
	.long	114
	.long	893
	.long	13323
	.long	.Ltmp150
	.long	114
	.long	920
	.long	14347
	.long	.Ltmp153
	.long	114
	.long	944
	.long	18443
	.long	.Ltmp156
	.long	114
	.long	965
	.long	12299
	.long	.Ltmp159
	.long	114
	.long	991
	.long	16402
	.long	.Ltmp160
	.long	114
	.long	991
	.long	16395
	.long	.Ltmp163
	.long	114
	.long	1022
	.long	24594
	.long	.Ltmp164
	.long	114
	.long	1022
	.long	24603
	.long	.Ltmp165
	.long	114
	.long	1022
	.long	24587
	.long	.Ltmp168
	.long	114
	.long	1053
	.long	17419
	.long	.Ltmp171
	.long	114
	.long	1077
	.long	21515
	.long	.Ltmp174
	.long	114
	.long	1106
	.long	19467
	.long	.Ltmp179
	.long	114
	.long	736
	.long	27649
	.addrsig
	.addrsig_sym second
	.addrsig_sym picks
	.section	.debug_line,"",@progbits
.Lline_table_start0:
