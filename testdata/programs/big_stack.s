	.file	"big_stack.c"
	.file	0 "." "big_stack.c" md5 0x8bcfa6ce2abc7c2f650e1c219c44c476
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	deep
	.p2align	3
	.type	deep,@function
deep:
.Lfunc_begin0:
	.loc	0 22 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = 0
.Ltmp0:
.Ltmp1:
	.loc	0 28 11 prologue_end
.Ltmp2:
	*(u64 *)(r10 - 256) = r1
	r2 = 4
.Ltmp3:
.Ltmp4:
	.loc	0 28 11
.Ltmp5:
	*(u64 *)(r10 - 248) = r2
	r2 = 16
.Ltmp6:
.Ltmp7:
	.loc	0 28 11
.Ltmp8:
	*(u64 *)(r10 - 240) = r2
	r2 = 48
.Ltmp9:
.Ltmp10:
	.loc	0 28 11
.Ltmp11:
	*(u64 *)(r10 - 232) = r2
	r2 = 128
.Ltmp12:
.Ltmp13:
	.loc	0 28 11
.Ltmp14:
	*(u64 *)(r10 - 224) = r2
	r2 = 320
.Ltmp15:
.Ltmp16:
	.loc	0 28 11
.Ltmp17:
	*(u64 *)(r10 - 216) = r2
	r2 = 768
.Ltmp18:
.Ltmp19:
	.loc	0 28 11
.Ltmp20:
	*(u64 *)(r10 - 208) = r2
	r2 = 1792
.Ltmp21:
.Ltmp22:
	.loc	0 28 11
.Ltmp23:
	*(u64 *)(r10 - 200) = r2
	r2 = 4096
.Ltmp24:
.Ltmp25:
	.loc	0 28 11
.Ltmp26:
	*(u64 *)(r10 - 192) = r2
	r2 = 9216
.Ltmp27:
.Ltmp28:
	.loc	0 28 11
.Ltmp29:
	*(u64 *)(r10 - 184) = r2
	r2 = 20480
.Ltmp30:
.Ltmp31:
	.loc	0 28 11
.Ltmp32:
	*(u64 *)(r10 - 176) = r2
	r2 = 45056
.Ltmp33:
.Ltmp34:
	.loc	0 28 11
.Ltmp35:
	*(u64 *)(r10 - 168) = r2
	r2 = 98304
.Ltmp36:
.Ltmp37:
	.loc	0 28 11
.Ltmp38:
	*(u64 *)(r10 - 160) = r2
	r2 = 212992
.Ltmp39:
.Ltmp40:
	.loc	0 28 11
.Ltmp41:
	*(u64 *)(r10 - 152) = r2
	r2 = 458752
.Ltmp42:
.Ltmp43:
	.loc	0 28 11
.Ltmp44:
	*(u64 *)(r10 - 144) = r2
	r2 = 983040
.Ltmp45:
.Ltmp46:
	.loc	0 28 11
.Ltmp47:
	*(u64 *)(r10 - 136) = r2
	r2 = 2097152
.Ltmp48:
.Ltmp49:
	.loc	0 28 11
.Ltmp50:
	*(u64 *)(r10 - 128) = r2
	r2 = 4456448
.Ltmp51:
.Ltmp52:
	.loc	0 28 11
.Ltmp53:
	*(u64 *)(r10 - 120) = r2
	r2 = 9437184
.Ltmp54:
.Ltmp55:
	.loc	0 28 11
.Ltmp56:
	*(u64 *)(r10 - 112) = r2
	r2 = 19922944
.Ltmp57:
.Ltmp58:
	.loc	0 28 11
.Ltmp59:
	*(u64 *)(r10 - 104) = r2
	r2 = 41943040
.Ltmp60:
.Ltmp61:
	.loc	0 28 11
.Ltmp62:
	*(u64 *)(r10 - 96) = r2
	r2 = 88080384
.Ltmp63:
.Ltmp64:
	.loc	0 28 11
.Ltmp65:
	*(u64 *)(r10 - 88) = r2
	r2 = 184549376
.Ltmp66:
.Ltmp67:
	.loc	0 28 11
.Ltmp68:
	*(u64 *)(r10 - 80) = r2
	r2 = 385875968
.Ltmp69:
.Ltmp70:
	.loc	0 28 11
.Ltmp71:
	*(u64 *)(r10 - 72) = r2
	r2 = 805306368
.Ltmp72:
.Ltmp73:
	.loc	0 28 11
.Ltmp74:
	*(u64 *)(r10 - 64) = r2
	r2 = 1677721600
.Ltmp75:
.Ltmp76:
	.loc	0 28 11
.Ltmp77:
	*(u64 *)(r10 - 56) = r2
	r2 = 3489660928 ll
.Ltmp78:
.Ltmp79:
	.loc	0 28 11
.Ltmp80:
	*(u64 *)(r10 - 48) = r2
	r2 = 7247757312 ll
.Ltmp81:
.Ltmp82:
	.loc	0 28 11
.Ltmp83:
	*(u64 *)(r10 - 40) = r2
	r2 = 15032385536 ll
.Ltmp84:
.Ltmp85:
	.loc	0 28 11
.Ltmp86:
	*(u64 *)(r10 - 32) = r2
	r2 = 31138512896 ll
.Ltmp87:
.Ltmp88:
	.loc	0 28 11
.Ltmp89:
	*(u64 *)(r10 - 24) = r2
	r2 = 64424509440 ll
.Ltmp90:
.Ltmp91:
	.loc	0 28 11
.Ltmp92:
	*(u64 *)(r10 - 16) = r2
	r2 = 133143986176 ll
.Ltmp93:
.Ltmp94:
	.loc	0 28 11
.Ltmp95:
	*(u64 *)(r10 - 8) = r2
.Ltmp96:
.Ltmp97:
LBB0_1:
	.loc	0 0 11 is_stmt 0
	r2 = r10
	r2 += -328
.Ltmp98:
	.loc	0 30 3 is_stmt 1
.Ltmp99:
.Ltmp100:
	r2 += r1
	.loc	0 30 14 is_stmt 0
.Ltmp101:
	w3 = w1
	w3 *= 7
	.loc	0 30 12
.Ltmp102:
	*(u8 *)(r2 + 0) = w3
	.loc	0 29 27 is_stmt 1
.Ltmp103:
	r1 += 1
.Ltmp104:
.Ltmp105:
	.loc	0 29 2
.Ltmp106:
	if r1 != 72 goto LBB0_1
.Ltmp107:
.Ltmp108:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -256
	r6 = 0
	r2 = 0
.Ltmp109:
.Ltmp110:
LBB0_3:
	r3 = r6
.Ltmp111:
.Ltmp112:
	r4 = r10
	r4 += -328
.Ltmp113:
	.loc	0 32 20 is_stmt 1
.Ltmp114:
.Ltmp115:
	r4 += r2
	.loc	0 32 10 is_stmt 0
.Ltmp116:
	r6 = *(u64 *)(r1 + 0)
	.loc	0 32 20
.Ltmp117:
	w4 = *(u8 *)(r4 + 0)
	.loc	0 32 18
.Ltmp118:
	r6 += r4
	.loc	0 32 7
.Ltmp119:
	r6 ^= r3
.Ltmp120:
.Ltmp121:
	.loc	0 31 20 is_stmt 1
.Ltmp122:
	r1 += 8
.Ltmp123:
.Ltmp124:
	r2 += 2
.Ltmp125:
.Ltmp126:
	.loc	0 31 2
.Ltmp127:
	if r2 == 64 goto LBB0_4
	goto LBB0_3
.Ltmp128:
.Ltmp129:
LBB0_4:
	.loc	0 33 13
.Ltmp130:
	w1 = w6
	.loc	0 33 20 is_stmt 0
.Ltmp131:
	r6 >>= 32
.Ltmp132:
.Ltmp133:
	.loc	0 33 13
.Ltmp134:
	w6 += w1
	.loc	0 33 29
.Ltmp135:
	call lower
.Ltmp136:
	.loc	0 33 27 is_stmt 1
.Ltmp137:
	w6 += w0
	.loc	0 33 2 is_stmt 0
.Ltmp138:
	w0 = w6
	exit
.Ltmp139:
.Ltmp140:
.Lfunc_end0:
	.size	deep, .Lfunc_end0-deep
	.cfi_endproc

	.text
	.p2align	3
	.type	lower,@function
lower:
.Lfunc_begin1:
	.loc	0 9 0 is_stmt 1
	.cfi_startproc
	r1 = 0
	r2 = r10
	r2 += -120
.Ltmp141:
.Ltmp142:
LBB1_1:
	.loc	0 14 14 prologue_end
.Ltmp143:
	w3 = w1
	w3 += 1000
	.loc	0 14 12 is_stmt 0
.Ltmp144:
	*(u16 *)(r2 + 0) = w3
	.loc	0 13 20 is_stmt 1
.Ltmp145:
	r2 += 2
	.loc	0 13 27
.Ltmp146:
	r1 += 1
.Ltmp147:
.Ltmp148:
	.loc	0 13 2
.Ltmp149:
	if r1 != 60 goto LBB1_1
.Ltmp150:
.Ltmp151:
	.loc	0 0 2 is_stmt 0
	r1 = 0
.Ltmp152:
	.loc	0 15 2
.Ltmp153:
.Ltmp154:
	r2 = r10
	r2 += -2
	r0 = 0
.Ltmp155:
.Ltmp156:
LBB1_3:
	.loc	0 16 10 is_stmt 1
.Ltmp157:
	w3 = *(u16 *)(r2 + 0)
	.loc	0 16 29 is_stmt 0
.Ltmp158:
	r4 = r1
	r4 &= 3
	.loc	0 16 24
.Ltmp159:
	r4 *= r3
	.loc	0 16 7
.Ltmp160:
	r0 += r4
.Ltmp161:
.Ltmp162:
	.loc	0 15 20 is_stmt 1
.Ltmp163:
	r2 += -2
	.loc	0 15 27
.Ltmp164:
	r1 += 1
.Ltmp165:
.Ltmp166:
	.loc	0 15 2
.Ltmp167:
	if r1 == 60 goto LBB1_4
	goto LBB1_3
.Ltmp168:
.Ltmp169:
LBB1_4:
	.loc	0 17 2
.Ltmp170:
	exit
.Ltmp171:
.Ltmp172:
.Lfunc_end1:
	.size	lower, .Lfunc_end1-lower
	.cfi_endproc

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
	.long	5
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp109-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp111-.Lfunc_begin0
	.uleb128 .Ltmp120-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp120-.Lfunc_begin0
	.uleb128 .Ltmp132-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp27-.Lfunc_begin0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp33-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp33-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp42-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	4
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.byte	2
	.byte	65
	.byte	159
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp57-.Lfunc_begin0
	.byte	2
	.byte	66
	.byte	159
	.byte	4
	.uleb128 .Ltmp57-.Lfunc_begin0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.byte	2
	.byte	67
	.byte	159
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp63-.Lfunc_begin0
	.byte	2
	.byte	68
	.byte	159
	.byte	4
	.uleb128 .Ltmp63-.Lfunc_begin0
	.uleb128 .Ltmp66-.Lfunc_begin0
	.byte	2
	.byte	69
	.byte	159
	.byte	4
	.uleb128 .Ltmp66-.Lfunc_begin0
	.uleb128 .Ltmp69-.Lfunc_begin0
	.byte	2
	.byte	70
	.byte	159
	.byte	4
	.uleb128 .Ltmp69-.Lfunc_begin0
	.uleb128 .Ltmp72-.Lfunc_begin0
	.byte	2
	.byte	71
	.byte	159
	.byte	4
	.uleb128 .Ltmp72-.Lfunc_begin0
	.uleb128 .Ltmp75-.Lfunc_begin0
	.byte	2
	.byte	72
	.byte	159
	.byte	4
	.uleb128 .Ltmp75-.Lfunc_begin0
	.uleb128 .Ltmp78-.Lfunc_begin0
	.byte	2
	.byte	73
	.byte	159
	.byte	4
	.uleb128 .Ltmp78-.Lfunc_begin0
	.uleb128 .Ltmp81-.Lfunc_begin0
	.byte	2
	.byte	74
	.byte	159
	.byte	4
	.uleb128 .Ltmp81-.Lfunc_begin0
	.uleb128 .Ltmp84-.Lfunc_begin0
	.byte	2
	.byte	75
	.byte	159
	.byte	4
	.uleb128 .Ltmp84-.Lfunc_begin0
	.uleb128 .Ltmp87-.Lfunc_begin0
	.byte	2
	.byte	76
	.byte	159
	.byte	4
	.uleb128 .Ltmp87-.Lfunc_begin0
	.uleb128 .Ltmp90-.Lfunc_begin0
	.byte	2
	.byte	77
	.byte	159
	.byte	4
	.uleb128 .Ltmp90-.Lfunc_begin0
	.uleb128 .Ltmp93-.Lfunc_begin0
	.byte	2
	.byte	78
	.byte	159
	.byte	4
	.uleb128 .Ltmp93-.Lfunc_begin0
	.uleb128 .Ltmp96-.Lfunc_begin0
	.byte	2
	.byte	79
	.byte	159
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp111-.Lfunc_begin0
	.uleb128 .Ltmp120-.Lfunc_begin0
	.byte	10
	.byte	113
	.byte	0
	.byte	122
	.byte	200
	.byte	0
	.byte	28
	.byte	17
	.byte	8
	.byte	27
	.byte	159
	.byte	4
	.uleb128 .Ltmp120-.Lfunc_begin0
	.uleb128 .Ltmp123-.Lfunc_begin0
	.byte	13
	.byte	113
	.byte	0
	.byte	122
	.byte	200
	.byte	0
	.byte	28
	.byte	17
	.byte	8
	.byte	27
	.byte	17
	.byte	1
	.byte	34
	.byte	159
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp141-.Lfunc_begin1
	.uleb128 .Ltmp155-.Lfunc_begin1
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp155-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp155-.Lfunc_begin1
	.uleb128 .Ltmp168-.Lfunc_begin1
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
	.byte	11
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
	.byte	12
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	13
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	53
	.byte	0
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
	.byte	19
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
	.byte	36
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
	.byte	7
	.long	86
	.byte	7
	.byte	1
	.byte	10
	.byte	5
	.byte	6
	.byte	7
	.byte	8
	.byte	8
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	21

	.long	281

	.byte	9
	.byte	19
	.byte	0
	.byte	21
	.long	343
	.byte	10
	.byte	3
	.byte	145
	.asciz	"\310"
	.byte	11
	.byte	0
	.byte	23
	.long	285
	.byte	10
	.byte	2
	.byte	145
	.byte	0
	.byte	12
	.byte	0
	.byte	24
	.long	302
	.byte	11
	.byte	0
	.byte	15
	.byte	0
	.byte	25
	.long	78
	.byte	12
	.byte	2
	.long	.Ltmp96-.Ltmp0
	.byte	11
	.byte	1
	.byte	16
	.byte	0
	.byte	27
	.long	331
	.byte	0
	.byte	12
	.byte	3
	.long	.Ltmp107-.Ltmp98
	.byte	10
	.byte	1
	.byte	81
	.byte	16
	.byte	0
	.byte	29
	.long	331
	.byte	0
	.byte	12
	.byte	4
	.long	.Ltmp128-.Ltmp113
	.byte	11
	.byte	2
	.byte	16
	.byte	0
	.byte	31
	.long	331
	.byte	0
	.byte	13
	.long	201
	.byte	5
	.byte	0
	.byte	14
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	8

	.byte	3
	.long	78
	.byte	15
	.ascii	"\350\007"
	.byte	30
	.byte	0
	.byte	8
	.long	331
	.byte	10
	.byte	2
	.byte	145
	.byte	0
	.byte	27
	.byte	0
	.byte	10
	.long	408
	.byte	11
	.byte	3
	.byte	15
	.byte	0
	.byte	11
	.long	78
	.byte	12
	.byte	7
	.long	.Ltmp150-.Ltmp141
	.byte	10
	.byte	1
	.byte	81
	.byte	16
	.byte	0
	.byte	13
	.long	331
	.byte	0
	.byte	12
	.byte	8
	.long	.Ltmp168-.Ltmp152
	.byte	11
	.byte	4
	.byte	16
	.byte	0
	.byte	15
	.long	331
	.byte	0
	.byte	0
	.byte	5
	.byte	9
	.byte	5
	.byte	4
	.byte	3
	.long	297
	.byte	4
	.long	74
	.byte	32
	.byte	0
	.byte	16
	.long	78
	.byte	3
	.long	314
	.byte	4
	.long	74
	.byte	72
	.byte	0
	.byte	16
	.long	319
	.byte	7
	.long	327
	.byte	14
	.byte	1
	.byte	7
	.byte	5
	.byte	13
	.byte	8
	.byte	1
	.byte	7
	.long	339
	.byte	18
	.byte	1
	.byte	9
	.byte	5
	.byte	17
	.byte	7
	.byte	4
	.byte	17
	.long	348
	.byte	18
	.byte	26
	.byte	24
	.byte	1
	.byte	89
	.byte	19
	.byte	20
	.long	331
	.byte	1
	.byte	90
	.byte	0
	.byte	19
	.byte	21
	.long	331
	.byte	1
	.byte	91
	.byte	4
	.byte	19
	.byte	22
	.long	331
	.byte	1
	.byte	92
	.byte	8
	.byte	19
	.byte	23
	.long	331
	.byte	1
	.byte	93
	.byte	12
	.byte	19
	.byte	24
	.long	331
	.byte	1
	.byte	94
	.byte	16
	.byte	19
	.byte	25
	.long	331
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	3
	.long	420
	.byte	4
	.long	74
	.byte	60
	.byte	0
	.byte	16
	.long	425
	.byte	7
	.long	433
	.byte	29
	.byte	1
	.byte	8
	.byte	5
	.byte	28
	.byte	7
	.byte	2
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
	.byte	6
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	128
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"big_stack.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"unsigned long long"
.Linfo_string7:
	.asciz	"u64"
.Linfo_string8:
	.asciz	"deep"
.Linfo_string9:
	.asciz	"int"
.Linfo_string10:
	.asciz	"lower"
.Linfo_string11:
	.asciz	"wide"
.Linfo_string12:
	.asciz	"bytes"
.Linfo_string13:
	.asciz	"unsigned char"
.Linfo_string14:
	.asciz	"u8"
.Linfo_string15:
	.asciz	"sum"
.Linfo_string16:
	.asciz	"i"
.Linfo_string17:
	.asciz	"unsigned int"
.Linfo_string18:
	.asciz	"u32"
.Linfo_string19:
	.asciz	"ctx"
.Linfo_string20:
	.asciz	"data"
.Linfo_string21:
	.asciz	"data_end"
.Linfo_string22:
	.asciz	"data_meta"
.Linfo_string23:
	.asciz	"ingress_ifindex"
.Linfo_string24:
	.asciz	"rx_queue_index"
.Linfo_string25:
	.asciz	"egress_ifindex"
.Linfo_string26:
	.asciz	"xdp_md"
.Linfo_string27:
	.asciz	"words"
.Linfo_string28:
	.asciz	"unsigned short"
.Linfo_string29:
	.asciz	"u16"
.Linfo_string30:
	.asciz	"first"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
	.quad	.Ltmp98
	.quad	.Ltmp113
	.quad	.Ltmp136
	.quad	.Lfunc_begin1
	.quad	.Ltmp141
	.quad	.Ltmp152
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	328
	.long	328
	.long	562
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
	.long	218103809
	.long	9
	.long	340
	.long	3
	.long	346
	.long	134217728
	.long	10
	.long	350
	.long	16777216
	.long	8
	.long	64
	.long	369
	.long	201326592
	.long	8
	.long	521
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	14
	.long	4
	.long	526
	.long	16777216
	.long	4
	.long	32
	.long	546
	.long	234881024
	.long	13
	.long	1
	.long	554
	.long	251658241
	.long	0
	.long	15
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
	.ascii	"deep"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./big_stack.c"
	.byte	0
	.ascii	"int deep(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\t\twide[i] = (u64)i << (i + 1);"
	.byte	0
	.ascii	"\t\tbytes[i] = i * 7;"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 72; i++)"
	.byte	0
	.ascii	"\t\tsum ^= wide[i] + bytes[i * 2];"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 32; i++)"
	.byte	0
	.ascii	"\treturn sum + (sum >> 32) + lower(1000);"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"lower"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline u64 lower(u32 first)"
	.byte	0
	.ascii	"\t\twords[i] = first + i;"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 60; i++)"
	.byte	0
	.ascii	"\t\tsum += words[59 - i] * (i & 3);"
	.byte	0
	.ascii	"\treturn sum;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
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
	.long	1076
	.long	1112
	.long	0
	.long	8
	.long	108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	375
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	108
	.long	51
	.long	.Lfunc_begin0
	.long	112
	.long	126
	.long	21504
	.long	.Ltmp2
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp5
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp8
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp11
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp14
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp17
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp20
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp23
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp26
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp29
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp32
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp35
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp38
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp41
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp44
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp47
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp50
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp53
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp56
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp59
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp62
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp65
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp68
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp71
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp74
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp77
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp80
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp83
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp86
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp89
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp92
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp95
	.long	112
	.long	155
	.long	28683
	.long	.Ltmp100
	.long	112
	.long	186
	.long	30723
	.long	.Ltmp101
	.long	112
	.long	186
	.long	30734
	.long	.Ltmp102
	.long	112
	.long	186
	.long	30732
	.long	.Ltmp103
	.long	112
	.long	206
	.long	29723
	.long	.Ltmp106
	.long	112
	.long	206
	.long	29698
	.long	.Ltmp115
	.long	112
	.long	236
	.long	32788
	.long	.Ltmp116
	.long	112
	.long	236
	.long	32778
	.long	.Ltmp117
	.long	112
	.long	236
	.long	32788
	.long	.Ltmp118
	.long	112
	.long	236
	.long	32786
	.long	.Ltmp119
	.long	112
	.long	236
	.long	32775
	.long	.Ltmp122
	.long	112
	.long	269
	.long	31764
	.long	.Ltmp127
	.long	112
	.long	269
	.long	31746
	.long	.Ltmp130
	.long	112
	.long	299
	.long	33805
	.long	.Ltmp131
	.long	112
	.long	299
	.long	33812
	.long	.Ltmp134
	.long	112
	.long	299
	.long	33805
	.long	.Ltmp135
	.long	112
	.long	299
	.long	33821
	.long	.Ltmp137
	.long	112
	.long	299
	.long	33819
	.long	.Ltmp138
	.long	112
	.long	299
	.long	33794
	.long	375
	.long	15
	.long	.Lfunc_begin1
	.long	112
	.long	381
	.long	8192
	.long	.Ltmp143
	.long	112
	.long	420
	.long	14350
	.long	.Ltmp144
	.long	112
	.long	420
	.long	14348
	.long	.Ltmp145
	.long	112
	.long	444
	.long	13332
	.long	.Ltmp146
	.long	112
	.long	444
	.long	13339
	.long	.Ltmp149
	.long	112
	.long	444
	.long	13314
	.long	.Ltmp154
	.long	112
	.long	444
	.long	15362
	.long	.Ltmp157
	.long	112
	.long	474
	.long	16394
	.long	.Ltmp158
	.long	112
	.long	474
	.long	16413
	.long	.Ltmp159
	.long	112
	.long	474
	.long	16408
	.long	.Ltmp160
	.long	112
	.long	474
	.long	16391
	.long	.Ltmp163
	.long	112
	.long	444
	.long	15380
	.long	.Ltmp164
	.long	112
	.long	444
	.long	15387
	.long	.Ltmp167
	.long	112
	.long	444
	.long	15362
	.long	.Ltmp170
	.long	112
	.long	508
	.long	17410
	.addrsig
	.addrsig_sym deep
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
