	.file	"mixed_O1.c"
	.file	0 "." "mixed_O1.c" md5 0xf2072d07ca57007fac6b67ef5850feaf
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "mixed.h" md5 0x8f77475b2bcf9e68776ab69e13c9df05
	.section	xdp,"ax",@progbits
	.globl	mixed
	.p2align	3
	.type	mixed,@function
mixed:
.Lfunc_begin0:
	.loc	2 38 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r8 = 0
	r7 = -1
.Ltmp0:
	.loc	2 39 10 prologue_end
.Ltmp1:
.Ltmp2:
	r1 = seed ll
	r1 = *(u64 *)(r1 + 0)
.Ltmp3:
.Ltmp4:
	.loc	2 40 17
.Ltmp5:
	r2 = negative ll
	w6 = *(u32 *)(r2 + 0)
.Ltmp6:
.Ltmp7:
LBB0_1:
	.loc	2 46 17
.Ltmp8:
	r3 = r8
	r3 /= 9
	w3 *= -9
.Ltmp9:
.Ltmp10:
	.loc	2 46 7 is_stmt 0
.Ltmp11:
	w2 = w7
	w2 += w3
	w2 += 1
	call step
.Ltmp12:
.Ltmp13:
	.loc	2 45 27 is_stmt 1
.Ltmp14:
	r8 += 1
.Ltmp15:
.Ltmp16:
	.loc	2 45 20
.Ltmp17:
	r7 += 1
	.loc	2 45 27
.Ltmp18:
	r1 = r7
	r1 += r0
.Ltmp19:
.Ltmp20:
	.loc	2 45 2
.Ltmp21:
	if r7 == 11 goto LBB0_2
	goto LBB0_1
.Ltmp22:
.Ltmp23:
LBB0_2:
	.loc	2 48 12
.Ltmp24:
	r0 += r7
	.loc	2 48 26 is_stmt 0
.Ltmp25:
	r1 = r0
	r1 >>= 32
	.loc	2 48 12
.Ltmp26:
	w3 = w0
	w3 *= 7
	.loc	2 48 16
.Ltmp27:
	w3 += w1
.Ltmp28:
.Ltmp29:
	.loc	2 49 18 is_stmt 1
.Ltmp30:
	w2 = w3
	w2 <<= 3
	w2 &= 524280
	.loc	2 49 6 is_stmt 0
.Ltmp31:
	w2 ^= w3
.Ltmp32:
.Ltmp33:
	.loc	2 50 9 is_stmt 1
.Ltmp34:
	w1 = w0
	w1 &= 255
	.loc	2 50 6 is_stmt 0
.Ltmp35:
	w2 += w1
.Ltmp36:
.Ltmp37:
	.loc	2 51 15 is_stmt 1
.Ltmp38:
	w3 = w6
	w3 s>>= 3
	r3 <<= 32
	r3 s>>= 32
	.loc	2 51 28 is_stmt 0
.Ltmp39:
	r1 = r2
	r1 <<= 56
	r1 s>>= 56
	.loc	2 51 21
.Ltmp40:
	r3 *= 11
	.loc	2 51 26
.Ltmp41:
	r1 += r3
	.loc	2 51 38
.Ltmp42:
	r3 = r2
	r3 <<= 48
	r3 s>>= 48
	.loc	2 51 36
.Ltmp43:
	r1 += r3
.Ltmp44:
.Ltmp45:
	.loc	2 52 11 is_stmt 1
.Ltmp46:
	w4 = w2
	w4 += 5
	if r1 s< -100 goto LBB0_4
.Ltmp47:
.Ltmp48:
	.loc	2 0 11 is_stmt 0
	w4 = w2
.Ltmp49:
.Ltmp50:
LBB0_4:
	.loc	2 54 15 is_stmt 1
.Ltmp51:
	w3 = w4
	w3 ^= 85
	if w4 s> 0 goto LBB0_6
.Ltmp52:
.Ltmp53:
	.loc	2 0 15 is_stmt 0
	w3 = w4
.Ltmp54:
.Ltmp55:
LBB0_6:
	.loc	2 56 26 is_stmt 1
.Ltmp56:
	w2 = w3
	w2 += 9
	if r0 > 10 goto LBB0_8
.Ltmp57:
.Ltmp58:
	.loc	2 0 26 is_stmt 0
	w2 = w3
.Ltmp59:
.Ltmp60:
LBB0_8:
	.loc	2 56 26 is_stmt 1
	if w6 s< w3 goto LBB0_10
.Ltmp61:
.Ltmp62:
	.loc	2 0 26 is_stmt 0
	w2 = w3
.Ltmp63:
.Ltmp64:
LBB0_10:
	r3 = 0
.Ltmp65:
.Ltmp66:
LBB0_11:
	.loc	2 59 18 is_stmt 1
.Ltmp67:
	w4 = w2
	w4 >>= w3
	r5 = r10
	r5 += -16
	.loc	2 59 3 is_stmt 0
.Ltmp68:
	r5 += r3
	.loc	2 59 12
.Ltmp69:
	*(u8 *)(r5 + 0) = w4
	.loc	2 58 27 is_stmt 1
.Ltmp70:
	r3 += 1
.Ltmp71:
.Ltmp72:
	.loc	2 58 2
.Ltmp73:
	if r3 != 16 goto LBB0_11
.Ltmp74:
.Ltmp75:
	.loc	2 0 2 is_stmt 0
	r3 = 0
.Ltmp76:
.Ltmp77:
LBB0_13:
	r4 = r10
	r4 += -16
.Ltmp78:
	.loc	2 61 20 is_stmt 1
.Ltmp79:
.Ltmp80:
	r4 += r3
	w4 = *(u8 *)(r4 + 0)
	.loc	2 61 13 is_stmt 0
.Ltmp81:
	w2 *= 31
.Ltmp82:
.Ltmp83:
	.loc	2 61 18
.Ltmp84:
	w2 += w4
.Ltmp85:
.Ltmp86:
	.loc	2 60 27 is_stmt 1
.Ltmp87:
	r3 += 1
.Ltmp88:
.Ltmp89:
	.loc	2 60 2
.Ltmp90:
	if r3 != 16 goto LBB0_13
.Ltmp91:
.Ltmp92:
	.loc	2 0 2 is_stmt 0
	r3 = 0
.Ltmp93:
.Ltmp94:
LBB0_15:
	.loc	2 63 20 is_stmt 1
.Ltmp95:
	r4 = name ll
	r4 += r3
	w4 = *(u8 *)(r4 + 0)
	w4 <<= 24
	w4 s>>= 24
	.loc	2 63 13 is_stmt 0
.Ltmp96:
	w2 *= 33
.Ltmp97:
.Ltmp98:
	.loc	2 63 18
.Ltmp99:
	w2 += w4
.Ltmp100:
.Ltmp101:
	.loc	2 62 36 is_stmt 1
.Ltmp102:
	r3 += 1
.Ltmp103:
.Ltmp104:
	.loc	2 62 2
.Ltmp105:
	if r3 == 6 goto LBB0_16
	goto LBB0_15
.Ltmp106:
.Ltmp107:
LBB0_16:
	.loc	2 64 8
.Ltmp108:
	r3 = count ll
	w4 = *(u32 *)(r3 + 0)
.Ltmp109:
	w4 += w2
.Ltmp110:
	*(u32 *)(r3 + 0) = w4
	.loc	2 65 9
.Ltmp111:
	w0 = *(u32 *)(r3 + 0)
	.loc	2 65 15 is_stmt 0
.Ltmp112:
	w0 += w1
	.loc	2 65 2
.Ltmp113:
	exit
.Ltmp114:
.Ltmp115:
.Lfunc_end0:
	.size	mixed, .Lfunc_end0-mixed
	.cfi_endproc

	.text
	.p2align	3
	.type	step,@function
step:
.Lfunc_begin1:
	.loc	2 13 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp116:
.Ltmp117:
	.loc	2 14 2 prologue_end
.Ltmp118:
	if w2 s> 3 goto LBB1_6
.Ltmp119:
.Ltmp120:
	.loc	2 14 2
	if w2 s> 1 goto LBB1_4
.Ltmp121:
.Ltmp122:
	.loc	2 14 2
	if w2 == 0 goto LBB1_11
.Ltmp123:
.Ltmp124:
	.loc	2 14 2
	if w2 == 1 goto LBB1_12
	goto LBB1_19
.Ltmp125:
.Ltmp126:
LBB1_12:
	.loc	2 18 12
.Ltmp127:
	r0 *= 5
.Ltmp128:
.Ltmp129:
	.loc	2 18 3 is_stmt 0
.Ltmp130:
	goto LBB1_20
.Ltmp131:
.Ltmp132:
LBB1_6:
	.loc	2 14 2 is_stmt 1
.Ltmp133:
	if w2 s> 5 goto LBB1_9
.Ltmp134:
.Ltmp135:
	.loc	2 14 2
	if w2 == 4 goto LBB1_15
.Ltmp136:
.Ltmp137:
	.loc	2 14 2
	if w2 == 5 goto LBB1_16
	goto LBB1_19
.Ltmp138:
.Ltmp139:
LBB1_16:
	.loc	2 26 17
.Ltmp140:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
.Ltmp141:
.Ltmp142:
	r0 |= r1
	.loc	2 26 3 is_stmt 0
.Ltmp143:
	goto LBB1_20
.Ltmp144:
.Ltmp145:
LBB1_4:
	.loc	2 14 2 is_stmt 1
.Ltmp146:
	if w2 == 2 goto LBB1_13
.Ltmp147:
.Ltmp148:
	.loc	2 14 2
	if w2 == 3 goto LBB1_14
	goto LBB1_19
.Ltmp149:
.Ltmp150:
LBB1_14:
	.loc	2 22 12
.Ltmp151:
	r0 /= 3
.Ltmp152:
.Ltmp153:
	.loc	2 22 3 is_stmt 0
.Ltmp154:
	goto LBB1_20
.Ltmp155:
.Ltmp156:
LBB1_9:
	.loc	2 14 2 is_stmt 1
.Ltmp157:
	if w2 == 6 goto LBB1_17
.Ltmp158:
.Ltmp159:
	.loc	2 14 2
	if w2 == 7 goto LBB1_18
	goto LBB1_19
.Ltmp160:
.Ltmp161:
LBB1_18:
	.loc	2 30 13
.Ltmp162:
	r1 = r0
	r1 &= 65535
	.loc	2 30 28 is_stmt 0
.Ltmp163:
	r0 >>= 48
.Ltmp164:
.Ltmp165:
	.loc	2 30 34
.Ltmp166:
	r0 |= 1
	.loc	2 30 23
.Ltmp167:
	r0 *= r1
	.loc	2 30 3
.Ltmp168:
	goto LBB1_20
.Ltmp169:
.Ltmp170:
LBB1_11:
	.loc	2 16 12 is_stmt 1
.Ltmp171:
	r0 += 3
.Ltmp172:
.Ltmp173:
	.loc	2 16 3 is_stmt 0
.Ltmp174:
	goto LBB1_20
.Ltmp175:
.Ltmp176:
LBB1_15:
	.loc	2 24 12 is_stmt 1
.Ltmp177:
	r0 %= 1000003
.Ltmp178:
.Ltmp179:
	.loc	2 24 3 is_stmt 0
.Ltmp180:
	goto LBB1_20
.Ltmp181:
.Ltmp182:
LBB1_13:
	.loc	2 20 17 is_stmt 1
.Ltmp183:
	r1 = r0
	r1 >>= 7
	.loc	2 20 12 is_stmt 0
.Ltmp184:
	r1 ^= r0
	r0 = r1
.Ltmp185:
.Ltmp186:
	.loc	2 20 3
.Ltmp187:
	goto LBB1_20
.Ltmp188:
.Ltmp189:
LBB1_17:
	.loc	2 28 10 is_stmt 1
.Ltmp190:
	r0 = -r0
.Ltmp191:
.Ltmp192:
	.loc	2 28 3 is_stmt 0
.Ltmp193:
	goto LBB1_20
.Ltmp194:
.Ltmp195:
LBB1_19:
	.loc	2 32 10 is_stmt 1
.Ltmp196:
	r0 ^= -1
.Ltmp197:
.Ltmp198:
LBB1_20:
	.loc	2 34 1
.Ltmp199:
	exit
.Ltmp200:
.Ltmp201:
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
	.cfi_endproc

	.type	seed,@object
	.data
	.globl	seed
	.p2align	3, 0x0
seed:
	.quad	1311768467463790320
	.size	seed, 8

	.type	negative,@object
	.globl	negative
	.p2align	2, 0x0
negative:
	.long	4294967219
	.size	negative, 4

	.type	name,@object
	.section	.rodata,"a",@progbits
name:
	.asciz	"mixed"
	.size	name, 6

	.type	count,@object
	.section	.bss,"aw",@nobits
	.globl	count
	.p2align	2, 0x0
count:
	.long	0
	.size	count, 4

	.type	_license,@object
	.section	license,"aw",@progbits
	.globl	_license
_license:
	.asciz	"GPL"
	.size	_license, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	6
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	6
	.byte	112
	.byte	0
	.byte	120
	.byte	0
	.byte	34
	.byte	159
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp44-.Lfunc_begin0
	.byte	13
	.byte	118
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	4
	.uleb128 .Ltmp44-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	88
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp49-.Lfunc_begin0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp63-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp63-.Lfunc_begin0
	.uleb128 .Ltmp82-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp85-.Lfunc_begin0
	.uleb128 .Ltmp97-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp100-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	11
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp116-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp116-.Lfunc_begin1
	.uleb128 .Ltmp128-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp131-.Lfunc_begin1
	.uleb128 .Ltmp141-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp144-.Lfunc_begin1
	.uleb128 .Ltmp152-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp155-.Lfunc_begin1
	.uleb128 .Ltmp164-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp169-.Lfunc_begin1
	.uleb128 .Ltmp172-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp175-.Lfunc_begin1
	.uleb128 .Ltmp178-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp181-.Lfunc_begin1
	.uleb128 .Ltmp185-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp188-.Lfunc_begin1
	.uleb128 .Ltmp191-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp194-.Lfunc_begin1
	.uleb128 .Ltmp197-.Lfunc_begin1
	.byte	1
	.byte	80
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
	.byte	3
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
	.byte	4
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
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
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	10
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
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
	.byte	14
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
	.byte	15
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	16
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
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
	.byte	19
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
	.byte	20
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
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
	.byte	25
	.byte	5
	.byte	4
	.byte	2
	.byte	24
	.byte	5
	.byte	8
	.byte	3
	.byte	3
	.long	66

	.byte	2
	.byte	7
	.byte	2
	.byte	161
	.byte	0
	.byte	4
	.long	71
	.byte	5
	.long	79
	.byte	5
	.byte	1
	.byte	10
	.byte	2
	.byte	4
	.byte	7
	.byte	8
	.byte	3
	.byte	6
	.long	94

	.byte	2
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	4
	.long	99
	.byte	5
	.long	107
	.byte	8
	.byte	1
	.byte	13
	.byte	2
	.byte	7
	.byte	5
	.byte	4
	.byte	3
	.byte	9
	.long	122

	.byte	2
	.byte	68
	.byte	2
	.byte	161
	.byte	2
	.byte	6
	.long	134
	.byte	7
	.long	138
	.byte	4
	.byte	0
	.byte	2
	.byte	10
	.byte	6
	.byte	1
	.byte	8
	.byte	11
	.byte	8
	.byte	7
	.byte	3
	.byte	12
	.long	153

	.byte	2
	.byte	10
	.byte	2
	.byte	161
	.byte	3
	.byte	4
	.long	158
	.byte	5
	.long	166
	.byte	14
	.byte	1
	.byte	9
	.byte	2
	.byte	13
	.byte	7
	.byte	4
	.byte	9
	.byte	15
	.long	181
	.byte	2
	.byte	9
	.byte	2
	.byte	161
	.byte	4
	.byte	6
	.long	193
	.byte	7
	.long	138
	.byte	6
	.byte	0
	.byte	10
	.long	198
	.byte	4
	.long	134
	.byte	5
	.long	211
	.byte	17
	.byte	1
	.byte	8
	.byte	2
	.byte	16
	.byte	7
	.byte	2
	.byte	5
	.long	223
	.byte	19
	.byte	1
	.byte	7
	.byte	2
	.byte	18
	.byte	8
	.byte	1
	.byte	5
	.long	235
	.byte	21
	.byte	1
	.byte	11
	.byte	2
	.byte	20
	.byte	6
	.byte	1
	.byte	5
	.long	247
	.byte	23
	.byte	1
	.byte	12
	.byte	2
	.byte	22
	.byte	5
	.byte	2
	.byte	11
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	26
	.byte	2
	.byte	37

	.long	107

	.byte	12
	.byte	36
	.byte	2
	.byte	37
	.long	459
	.byte	13
	.byte	2
	.byte	145
	.byte	0
	.byte	28
	.byte	2
	.byte	43
	.long	430
	.byte	14
	.byte	0
	.byte	29
	.byte	2
	.byte	39
	.long	71
	.byte	14
	.byte	1
	.byte	30
	.byte	2
	.byte	40
	.long	99
	.byte	14
	.byte	2
	.byte	31
	.byte	2
	.byte	41
	.long	447
	.byte	14
	.byte	4
	.byte	35
	.byte	2
	.byte	42
	.long	158
	.byte	15
	.byte	6
	.long	.Ltmp22-.Ltmp6
	.byte	14
	.byte	3
	.byte	34
	.byte	2
	.byte	45
	.long	158
	.byte	0
	.byte	15
	.byte	7
	.long	.Ltmp74-.Ltmp65
	.byte	13
	.byte	1
	.byte	83
	.byte	34
	.byte	2
	.byte	58
	.long	158
	.byte	0
	.byte	15
	.byte	8
	.long	.Ltmp91-.Ltmp78
	.byte	13
	.byte	1
	.byte	83
	.byte	34
	.byte	2
	.byte	60
	.long	158
	.byte	0
	.byte	15
	.byte	9
	.long	.Ltmp106-.Ltmp93
	.byte	13
	.byte	1
	.byte	83
	.byte	34
	.byte	2
	.byte	62
	.long	158
	.byte	0
	.byte	16
	.long	395
	.byte	10
	.byte	0
	.byte	17
	.byte	11
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	27
	.byte	2
	.byte	12

	.long	71
	.byte	18
	.byte	5
	.byte	29
	.byte	2
	.byte	12
	.long	71
	.byte	19
	.byte	1
	.byte	82
	.byte	44
	.byte	2
	.byte	12
	.long	158
	.byte	0
	.byte	6
	.long	442
	.byte	7
	.long	138
	.byte	16
	.byte	0
	.byte	4
	.long	215
	.byte	5
	.long	455
	.byte	33
	.byte	1
	.byte	14
	.byte	2
	.byte	32
	.byte	5
	.byte	8
	.byte	20
	.long	464
	.byte	21
	.byte	43
	.byte	24
	.byte	1
	.byte	89
	.byte	22
	.byte	37
	.long	158
	.byte	1
	.byte	90
	.byte	0
	.byte	22
	.byte	38
	.long	158
	.byte	1
	.byte	91
	.byte	4
	.byte	22
	.byte	39
	.long	158
	.byte	1
	.byte	92
	.byte	8
	.byte	22
	.byte	40
	.long	158
	.byte	1
	.byte	93
	.byte	12
	.byte	22
	.byte	41
	.long	158
	.byte	1
	.byte	94
	.byte	16
	.byte	22
	.byte	42
	.long	158
	.byte	1
	.byte	95
	.byte	20
	.byte	0
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
	.byte	5
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	11
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	184
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"mixed_O1.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"seed"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"negative"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"s32"
.Linfo_string9:
	.asciz	"_license"
.Linfo_string10:
	.asciz	"char"
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string12:
	.asciz	"count"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"name"
.Linfo_string16:
	.asciz	"unsigned short"
.Linfo_string17:
	.asciz	"u16"
.Linfo_string18:
	.asciz	"unsigned char"
.Linfo_string19:
	.asciz	"u8"
.Linfo_string20:
	.asciz	"signed char"
.Linfo_string21:
	.asciz	"s8"
.Linfo_string22:
	.asciz	"short"
.Linfo_string23:
	.asciz	"s16"
.Linfo_string24:
	.asciz	"DW_ATE_signed_64"
.Linfo_string25:
	.asciz	"DW_ATE_signed_32"
.Linfo_string26:
	.asciz	"mixed"
.Linfo_string27:
	.asciz	"step"
.Linfo_string28:
	.asciz	"bytes"
.Linfo_string29:
	.asciz	"x"
.Linfo_string30:
	.asciz	"signed32"
.Linfo_string31:
	.asciz	"wide"
.Linfo_string32:
	.asciz	"long long"
.Linfo_string33:
	.asciz	"s64"
.Linfo_string34:
	.asciz	"i"
.Linfo_string35:
	.asciz	"low"
.Linfo_string36:
	.asciz	"ctx"
.Linfo_string37:
	.asciz	"data"
.Linfo_string38:
	.asciz	"data_end"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"rx_queue_index"
.Linfo_string42:
	.asciz	"egress_ifindex"
.Linfo_string43:
	.asciz	"xdp_md"
.Linfo_string44:
	.asciz	"kind"
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
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	seed
	.quad	negative
	.quad	_license
	.quad	count
	.quad	name
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Ltmp65
	.quad	.Ltmp78
	.quad	.Ltmp93
	.quad	.Ltmp12
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	580
	.long	580
	.long	1013
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
	.long	634
	.long	134217728
	.long	9
	.long	638
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	8
	.long	657
	.long	8
	.long	659
	.long	3
	.long	664
	.long	201326592
	.long	10
	.long	0
	.long	150994944
	.long	8
	.long	923
	.long	234881024
	.long	12
	.long	1
	.long	0
	.long	150994944
	.long	15
	.long	928
	.long	134217728
	.long	6
	.long	932
	.long	234881024
	.long	14
	.long	1
	.long	0
	.long	167772160
	.long	18
	.long	0
	.long	150994944
	.long	19
	.long	941
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	21
	.long	6
	.long	946
	.long	16777216
	.long	4
	.long	32
	.long	966
	.long	234881024
	.long	20
	.long	0
	.long	0
	.long	150994944
	.long	3
	.long	971
	.long	234881024
	.long	23
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	21
	.long	4
	.long	977
	.long	234881024
	.long	25
	.long	1
	.long	986
	.long	251658241
	.long	0
	.long	24
	.long	count
	.long	4
	.long	991
	.long	251658242
	.long	0
	.long	13
	.long	seed
	.long	8
	.long	16
	.long	negative
	.long	4
	.long	997
	.long	251658241
	.long	0
	.long	22
	.long	name
	.long	6
	.long	1005
	.long	251658241
	.long	0
	.long	26
	.long	_license
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
	.ascii	"mixed"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"././mixed.h"
	.byte	0
	.ascii	"int mixed(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tu64 x = seed;"
	.byte	0
	.ascii	"\ts32 signed32 = negative;"
	.byte	0
	.ascii	"\t\tx = step(x, i % 9) + i;"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 12; i++)"
	.byte	0
	.ascii	"\tlow = low * 7 + (u32)(x >> 32);"
	.byte	0
	.ascii	"\tlow ^= (u16)low << 3;"
	.byte	0
	.ascii	"\tlow += (u8)x;"
	.byte	0
	.ascii	"\twide = (wide >> 3) * 11 + (s8)low + (s16)low;"
	.byte	0
	.ascii	"\tif (wide < -100)"
	.byte	0
	.ascii	"\tif ((s32)low > 0)"
	.byte	0
	.ascii	"\tif (signed32 < (s32)low && x > 10)"
	.byte	0
	.ascii	"\t\tbytes[i] = low >> i;"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 16; i++)"
	.byte	0
	.ascii	"\t\tlow = low * 31 + bytes[i];"
	.byte	0
	.ascii	"\t\tlow = low * 33 + name[i];"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < sizeof name; i++)"
	.byte	0
	.ascii	"\tcount += low;"
	.byte	0
	.ascii	"\treturn count + (u32)wide;"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"kind"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline u64 step(u64 x, u32 kind)"
	.byte	0
	.ascii	"\tswitch (kind) {"
	.byte	0
	.ascii	"\t\treturn x * 5;"
	.byte	0
	.ascii	"\t\treturn x << 9 | x >> 55;"
	.byte	0
	.ascii	"\t\treturn x / 3;"
	.byte	0
	.ascii	"\t\treturn (x & 0xffff) * (x >> 48 | 1);"
	.byte	0
	.ascii	"\t\treturn x + 3;"
	.byte	0
	.ascii	"\t\treturn x % 1000003;"
	.byte	0
	.ascii	"\t\treturn x ^ (x >> 7);"
	.byte	0
	.ascii	"\t\treturn -x;"
	.byte	0
	.ascii	"\t\treturn ~x;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"seed"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"negative"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"_license"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".rodata"
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
	.long	1204
	.long	1240
	.long	0
	.long	8
	.long	109
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	669
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	109
	.long	47
	.long	.Lfunc_begin0
	.long	113
	.long	125
	.long	37888
	.long	.Ltmp2
	.long	113
	.long	155
	.long	39946
	.long	.Ltmp5
	.long	113
	.long	170
	.long	40977
	.long	.Ltmp8
	.long	113
	.long	196
	.long	47121
	.long	.Ltmp11
	.long	113
	.long	196
	.long	47111
	.long	.Ltmp14
	.long	113
	.long	222
	.long	46107
	.long	.Ltmp17
	.long	113
	.long	222
	.long	46100
	.long	.Ltmp18
	.long	113
	.long	222
	.long	46107
	.long	.Ltmp21
	.long	113
	.long	222
	.long	46082
	.long	.Ltmp24
	.long	113
	.long	252
	.long	49164
	.long	.Ltmp25
	.long	113
	.long	252
	.long	49178
	.long	.Ltmp26
	.long	113
	.long	252
	.long	49164
	.long	.Ltmp27
	.long	113
	.long	252
	.long	49168
	.long	.Ltmp30
	.long	113
	.long	285
	.long	50194
	.long	.Ltmp31
	.long	113
	.long	285
	.long	50182
	.long	.Ltmp34
	.long	113
	.long	308
	.long	51209
	.long	.Ltmp35
	.long	113
	.long	308
	.long	51206
	.long	.Ltmp38
	.long	113
	.long	323
	.long	52239
	.long	.Ltmp39
	.long	113
	.long	323
	.long	52252
	.long	.Ltmp40
	.long	113
	.long	323
	.long	52245
	.long	.Ltmp41
	.long	113
	.long	323
	.long	52250
	.long	.Ltmp42
	.long	113
	.long	323
	.long	52262
	.long	.Ltmp43
	.long	113
	.long	323
	.long	52260
	.long	.Ltmp46
	.long	113
	.long	370
	.long	53259
	.long	.Ltmp51
	.long	113
	.long	388
	.long	55311
	.long	.Ltmp56
	.long	113
	.long	407
	.long	57370
	.long	.Ltmp67
	.long	113
	.long	443
	.long	60434
	.long	.Ltmp68
	.long	113
	.long	443
	.long	60419
	.long	.Ltmp69
	.long	113
	.long	443
	.long	60428
	.long	.Ltmp70
	.long	113
	.long	466
	.long	59419
	.long	.Ltmp73
	.long	113
	.long	466
	.long	59394
	.long	.Ltmp80
	.long	113
	.long	496
	.long	62484
	.long	.Ltmp81
	.long	113
	.long	496
	.long	62477
	.long	.Ltmp84
	.long	113
	.long	496
	.long	62482
	.long	.Ltmp87
	.long	113
	.long	466
	.long	61467
	.long	.Ltmp90
	.long	113
	.long	466
	.long	61442
	.long	.Ltmp95
	.long	113
	.long	525
	.long	64532
	.long	.Ltmp96
	.long	113
	.long	525
	.long	64525
	.long	.Ltmp99
	.long	113
	.long	525
	.long	64530
	.long	.Ltmp102
	.long	113
	.long	553
	.long	63524
	.long	.Ltmp105
	.long	113
	.long	553
	.long	63490
	.long	.Ltmp108
	.long	113
	.long	592
	.long	65544
	.long	.Ltmp109
	.long	113
	.long	592
	.long	65544
	.long	.Ltmp110
	.long	113
	.long	592
	.long	65544
	.long	.Ltmp111
	.long	113
	.long	607
	.long	66569
	.long	.Ltmp112
	.long	113
	.long	607
	.long	66575
	.long	.Ltmp113
	.long	113
	.long	607
	.long	66562
	.long	669
	.long	27
	.long	.Lfunc_begin1
	.long	113
	.long	675
	.long	12288
	.long	.Ltmp118
	.long	113
	.long	719
	.long	14338
	.long	.Ltmp127
	.long	113
	.long	736
	.long	18444
	.long	.Ltmp130
	.long	113
	.long	736
	.long	18435
	.long	.Ltmp133
	.long	113
	.long	719
	.long	14338
	.long	.Ltmp140
	.long	113
	.long	752
	.long	26641
	.long	.Ltmp143
	.long	113
	.long	752
	.long	26627
	.long	.Ltmp146
	.long	113
	.long	719
	.long	14338
	.long	.Ltmp151
	.long	113
	.long	779
	.long	22540
	.long	.Ltmp154
	.long	113
	.long	779
	.long	22531
	.long	.Ltmp157
	.long	113
	.long	719
	.long	14338
	.long	.Ltmp162
	.long	113
	.long	795
	.long	30733
	.long	.Ltmp163
	.long	113
	.long	795
	.long	30748
	.long	.Ltmp166
	.long	113
	.long	795
	.long	30754
	.long	.Ltmp167
	.long	113
	.long	795
	.long	30743
	.long	.Ltmp168
	.long	113
	.long	795
	.long	30723
	.long	.Ltmp171
	.long	113
	.long	834
	.long	16396
	.long	.Ltmp174
	.long	113
	.long	834
	.long	16387
	.long	.Ltmp177
	.long	113
	.long	850
	.long	24588
	.long	.Ltmp180
	.long	113
	.long	850
	.long	24579
	.long	.Ltmp183
	.long	113
	.long	872
	.long	20497
	.long	.Ltmp184
	.long	113
	.long	872
	.long	20492
	.long	.Ltmp187
	.long	113
	.long	872
	.long	20483
	.long	.Ltmp190
	.long	113
	.long	895
	.long	28682
	.long	.Ltmp193
	.long	113
	.long	895
	.long	28675
	.long	.Ltmp196
	.long	113
	.long	908
	.long	32778
	.long	.Ltmp199
	.long	113
	.long	921
	.long	34817
	.addrsig
	.addrsig_sym mixed
	.addrsig_sym seed
	.addrsig_sym negative
	.addrsig_sym name
	.addrsig_sym count
	.addrsig_sym _license
	.section	.debug_line,"",@progbits
.Lline_table_start0:
