	.file	"mixed_lines.c"
	.section	xdp,"ax",@progbits
	.globl	mixed                           # -- Begin function mixed
	.p2align	3
	.type	mixed,@function
mixed:                                  # @mixed
.Lfunc_begin0:
	.file	0 "." "mixed_lines.c" md5 0xcf3d6424fbd953aa025e7cc261dd16ad
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.file	1 "." "mixed.h" md5 0x8f77475b2bcf9e68776ab69e13c9df05
	.loc	1 39 10 prologue_end            # ./mixed.h:39:10
.Ltmp0:
	r1 = seed ll
	r1 = *(u64 *)(r1 + 0)
	.loc	1 40 17                         # ./mixed.h:40:17
.Ltmp1:
	r2 = negative ll
	w6 = *(u32 *)(r2 + 0)
	.loc	1 46 7                          # ./mixed.h:46:7
.Ltmp2:
	w2 = 0
	call step
.Ltmp3:
	.loc	1 46 7                          # ./mixed.h:46:7
	r1 = r0
	w2 = 1
	call step
.Ltmp4:
	.loc	1 46 22                         # ./mixed.h:46:22
.Ltmp5:
	r0 += 1
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp6:
	r1 = r0
	w2 = 2
	call step
.Ltmp7:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp8:
	r0 += 2
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp9:
	r1 = r0
	w2 = 3
	call step
.Ltmp10:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp11:
	r0 += 3
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp12:
	r1 = r0
	w2 = 4
	call step
.Ltmp13:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp14:
	r0 += 4
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp15:
	r1 = r0
	w2 = 5
	call step
.Ltmp16:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp17:
	r0 += 5
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp18:
	r1 = r0
	w2 = 6
	call step
.Ltmp19:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp20:
	r0 += 6
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp21:
	r1 = r0
	w2 = 7
	call step
.Ltmp22:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp23:
	r0 += 7
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp24:
	r1 = r0
	w2 = 8
	call step
.Ltmp25:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp26:
	r0 += 8
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp27:
	r1 = r0
	w2 = 0
	call step
.Ltmp28:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp29:
	r0 += 9
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp30:
	r1 = r0
	w2 = 1
	call step
.Ltmp31:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp32:
	r0 += 10
	.loc	1 46 7 is_stmt 0                # ./mixed.h:46:7
.Ltmp33:
	r1 = r0
	w2 = 2
	call step
.Ltmp34:
	.loc	1 46 22 is_stmt 1               # ./mixed.h:46:22
.Ltmp35:
	r1 = r0
	r1 += 11
	.loc	1 48 26                         # ./mixed.h:48:26
.Ltmp36:
	r2 = r1
	r2 >>= 32
	.loc	1 48 12 is_stmt 0               # ./mixed.h:48:12
.Ltmp37:
	w3 = w1
	w3 *= 7
	.loc	1 48 16                         # ./mixed.h:48:16
.Ltmp38:
	w3 += w2
	.loc	1 49 18 is_stmt 1               # ./mixed.h:49:18
.Ltmp39:
	w2 = w3
	w2 <<= 3
	w2 &= 524280
	.loc	1 49 6 is_stmt 0                # ./mixed.h:49:6
.Ltmp40:
	w2 ^= w3
	.loc	1 50 9 is_stmt 1                # ./mixed.h:50:9
.Ltmp41:
	w1 &= 255
	.loc	1 50 6 is_stmt 0                # ./mixed.h:50:6
.Ltmp42:
	w2 += w1
	.loc	1 51 15 is_stmt 1               # ./mixed.h:51:15
.Ltmp43:
	w3 = w6
	w3 s>>= 3
	r3 <<= 32
	r3 s>>= 32
	.loc	1 51 21 is_stmt 0               # ./mixed.h:51:21
.Ltmp44:
	r3 *= 11
	.loc	1 51 28                         # ./mixed.h:51:28
.Ltmp45:
	r1 = r2
	r1 <<= 56
	r1 s>>= 56
	.loc	1 51 26                         # ./mixed.h:51:26
.Ltmp46:
	r1 += r3
	.loc	1 51 38                         # ./mixed.h:51:38
.Ltmp47:
	r3 = r2
	r3 <<= 48
	r3 s>>= 48
	.loc	1 51 36                         # ./mixed.h:51:36
.Ltmp48:
	r1 += r3
	.loc	1 52 11 is_stmt 1               # ./mixed.h:52:11
.Ltmp49:
	w4 = w2
	w4 += 5
	if r1 s< -100 goto LBB0_2
# %bb.1:
	.loc	1 0 11 is_stmt 0                # ./mixed.h:0:11
	w4 = w2
LBB0_2:
	.loc	1 54 15 is_stmt 1               # ./mixed.h:54:15
.Ltmp50:
	w3 = w4
	w3 ^= 85
	if w4 s> 0 goto LBB0_4
# %bb.3:
	.loc	1 0 15 is_stmt 0                # ./mixed.h:0:15
	w3 = w4
LBB0_4:
	.loc	1 56 26 is_stmt 1               # ./mixed.h:56:26
.Ltmp51:
	w2 = w3
	w2 += 9
	if r0 < -11 goto LBB0_6
# %bb.5:
	.loc	1 0 26 is_stmt 0                # ./mixed.h:0:26
	w2 = w3
LBB0_6:
	.loc	1 56 26 is_stmt 1               # ./mixed.h:56:26
	if w6 s< w3 goto LBB0_8
# %bb.7:
	.loc	1 0 26 is_stmt 0                # ./mixed.h:0:26
	w2 = w3
LBB0_8:
	.loc	1 59 12 is_stmt 1               # ./mixed.h:59:12
.Ltmp52:
	*(u8 *)(r10 - 1) = w2
	.loc	1 59 18                         # ./mixed.h:59:18
.Ltmp53:
	w3 = w2
	w3 >>= 1
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp54:
	*(u8 *)(r10 - 2) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp55:
	w3 = w2
	w3 >>= 2
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp56:
	*(u8 *)(r10 - 3) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp57:
	w3 = w2
	w3 >>= 3
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp58:
	*(u8 *)(r10 - 4) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp59:
	w3 = w2
	w3 >>= 4
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp60:
	*(u8 *)(r10 - 5) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp61:
	w3 = w2
	w3 >>= 5
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp62:
	*(u8 *)(r10 - 6) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp63:
	w3 = w2
	w3 >>= 6
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp64:
	*(u8 *)(r10 - 7) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp65:
	w3 = w2
	w3 >>= 7
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp66:
	*(u8 *)(r10 - 8) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp67:
	w3 = w2
	w3 >>= 8
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp68:
	*(u8 *)(r10 - 9) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp69:
	w3 = w2
	w3 >>= 9
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp70:
	*(u8 *)(r10 - 10) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp71:
	w3 = w2
	w3 >>= 10
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp72:
	*(u8 *)(r10 - 11) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp73:
	w3 = w2
	w3 >>= 11
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp74:
	*(u8 *)(r10 - 12) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp75:
	w3 = w2
	w3 >>= 12
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp76:
	*(u8 *)(r10 - 13) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp77:
	w3 = w2
	w3 >>= 13
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp78:
	*(u8 *)(r10 - 14) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp79:
	w3 = w2
	w3 >>= 14
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp80:
	*(u8 *)(r10 - 15) = w3
	.loc	1 59 18 is_stmt 1               # ./mixed.h:59:18
.Ltmp81:
	w3 = w2
	w3 >>= 15
	.loc	1 59 12 is_stmt 0               # ./mixed.h:59:12
.Ltmp82:
	*(u8 *)(r10 - 16) = w3
	.loc	1 61 13 is_stmt 1               # ./mixed.h:61:13
.Ltmp83:
	w2 *= 31
	.loc	1 61 20 is_stmt 0               # ./mixed.h:61:20
.Ltmp84:
	w3 = *(u8 *)(r10 - 1)
	.loc	1 61 18                         # ./mixed.h:61:18
.Ltmp85:
	w2 += w3
	.loc	1 61 13                         # ./mixed.h:61:13
.Ltmp86:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp87:
	w3 = *(u8 *)(r10 - 2)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp88:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp89:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp90:
	w3 = *(u8 *)(r10 - 3)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp91:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp92:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp93:
	w3 = *(u8 *)(r10 - 4)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp94:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp95:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp96:
	w3 = *(u8 *)(r10 - 5)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp97:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp98:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp99:
	w3 = *(u8 *)(r10 - 6)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp100:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp101:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp102:
	w3 = *(u8 *)(r10 - 7)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp103:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp104:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp105:
	w3 = *(u8 *)(r10 - 8)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp106:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp107:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp108:
	w3 = *(u8 *)(r10 - 9)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp109:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp110:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp111:
	w3 = *(u8 *)(r10 - 10)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp112:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp113:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp114:
	w3 = *(u8 *)(r10 - 11)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp115:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp116:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp117:
	w3 = *(u8 *)(r10 - 12)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp118:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp119:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp120:
	w3 = *(u8 *)(r10 - 13)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp121:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp122:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp123:
	w3 = *(u8 *)(r10 - 14)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp124:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp125:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp126:
	w3 = *(u8 *)(r10 - 15)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp127:
	w2 += w3
	.loc	1 61 13 is_stmt 0               # ./mixed.h:61:13
.Ltmp128:
	w2 *= 31
	.loc	1 61 20                         # ./mixed.h:61:20
.Ltmp129:
	w3 = *(u8 *)(r10 - 16)
	.loc	1 61 18 is_stmt 1               # ./mixed.h:61:18
.Ltmp130:
	w2 += w3
	.loc	1 63 20                         # ./mixed.h:63:20
.Ltmp131:
	r3 = name ll
	w4 = *(u8 *)(r3 + 0)
	w4 <<= 24
	w4 s>>= 24
	.loc	1 63 13 is_stmt 0               # ./mixed.h:63:13
.Ltmp132:
	w2 *= 33
	.loc	1 63 18                         # ./mixed.h:63:18
.Ltmp133:
	w2 += w4
	.loc	1 63 20                         # ./mixed.h:63:20
.Ltmp134:
	w4 = *(u8 *)(r3 + 1)
	w4 <<= 24
	w4 s>>= 24
	.loc	1 63 13                         # ./mixed.h:63:13
.Ltmp135:
	w2 *= 33
	.loc	1 63 18 is_stmt 1               # ./mixed.h:63:18
.Ltmp136:
	w2 += w4
	.loc	1 63 20 is_stmt 0               # ./mixed.h:63:20
.Ltmp137:
	w4 = *(u8 *)(r3 + 2)
	w4 <<= 24
	w4 s>>= 24
	.loc	1 63 13                         # ./mixed.h:63:13
.Ltmp138:
	w2 *= 33
	.loc	1 63 18 is_stmt 1               # ./mixed.h:63:18
.Ltmp139:
	w2 += w4
	.loc	1 63 20 is_stmt 0               # ./mixed.h:63:20
.Ltmp140:
	w4 = *(u8 *)(r3 + 3)
	w4 <<= 24
	w4 s>>= 24
	.loc	1 63 13                         # ./mixed.h:63:13
.Ltmp141:
	w2 *= 33
	.loc	1 63 18 is_stmt 1               # ./mixed.h:63:18
.Ltmp142:
	w2 += w4
	.loc	1 63 20 is_stmt 0               # ./mixed.h:63:20
.Ltmp143:
	w4 = *(u8 *)(r3 + 4)
	w4 <<= 24
	w4 s>>= 24
	.loc	1 63 13                         # ./mixed.h:63:13
.Ltmp144:
	w2 *= 33
	.loc	1 63 18 is_stmt 1               # ./mixed.h:63:18
.Ltmp145:
	w2 += w4
	.loc	1 63 20 is_stmt 0               # ./mixed.h:63:20
.Ltmp146:
	w3 = *(u8 *)(r3 + 5)
	w3 <<= 24
	w3 s>>= 24
	.loc	1 63 13                         # ./mixed.h:63:13
.Ltmp147:
	w2 *= 33
	.loc	1 63 18 is_stmt 1               # ./mixed.h:63:18
.Ltmp148:
	w2 += w3
	.loc	1 64 8                          # ./mixed.h:64:8
.Ltmp149:
	r3 = count ll
	w4 = *(u32 *)(r3 + 0)
.Ltmp150:
	w4 += w2
.Ltmp151:
	*(u32 *)(r3 + 0) = w4
	.loc	1 65 9                          # ./mixed.h:65:9
.Ltmp152:
	w0 = *(u32 *)(r3 + 0)
	.loc	1 65 15 is_stmt 0               # ./mixed.h:65:15
.Ltmp153:
	w0 += w1
	.loc	1 65 2                          # ./mixed.h:65:2
.Ltmp154:
	exit
.Ltmp155:
.Ltmp156:
.Lfunc_end0:
	.size	mixed, .Lfunc_end0-mixed
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function step
	.type	step,@function
step:                                   # @step
.Lfunc_begin1:
	.loc	1 13 0 is_stmt 1                # ./mixed.h:13:0
	.cfi_startproc
# %bb.0:
	r0 = r1
.Ltmp157:
	.loc	1 14 2 prologue_end             # ./mixed.h:14:2
.Ltmp158:
.Ltmp159:
	if w2 s> 3 goto LBB1_6
# %bb.1:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 s> 1 goto LBB1_4
# %bb.2:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 0 goto LBB1_11
# %bb.3:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 1 goto LBB1_12
	goto LBB1_19
LBB1_12:
	.loc	1 18 12                         # ./mixed.h:18:12
.Ltmp160:
	r0 *= 5
	.loc	1 18 3 is_stmt 0                # ./mixed.h:18:3
.Ltmp161:
	goto LBB1_20
LBB1_6:
	.loc	1 14 2 is_stmt 1                # ./mixed.h:14:2
.Ltmp162:
	if w2 s> 5 goto LBB1_9
# %bb.7:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 4 goto LBB1_15
# %bb.8:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 5 goto LBB1_16
	goto LBB1_19
LBB1_16:
	.loc	1 26 17                         # ./mixed.h:26:17
.Ltmp163:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
	r0 |= r1
	.loc	1 26 3 is_stmt 0                # ./mixed.h:26:3
.Ltmp164:
	goto LBB1_20
LBB1_4:
	.loc	1 14 2 is_stmt 1                # ./mixed.h:14:2
.Ltmp165:
	if w2 == 2 goto LBB1_13
# %bb.5:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 3 goto LBB1_14
	goto LBB1_19
LBB1_14:
	.loc	1 22 12                         # ./mixed.h:22:12
.Ltmp166:
	r0 /= 3
	.loc	1 22 3 is_stmt 0                # ./mixed.h:22:3
.Ltmp167:
	goto LBB1_20
LBB1_9:
	.loc	1 14 2 is_stmt 1                # ./mixed.h:14:2
.Ltmp168:
	if w2 == 6 goto LBB1_17
# %bb.10:
	.loc	1 14 2                          # ./mixed.h:14:2
	if w2 == 7 goto LBB1_18
	goto LBB1_19
LBB1_18:
	.loc	1 30 13                         # ./mixed.h:30:13
.Ltmp169:
	r1 = r0
	r1 &= 65535
	.loc	1 30 28 is_stmt 0               # ./mixed.h:30:28
.Ltmp170:
	r0 >>= 48
	.loc	1 30 34                         # ./mixed.h:30:34
.Ltmp171:
	r0 |= 1
	.loc	1 30 23                         # ./mixed.h:30:23
.Ltmp172:
	r0 *= r1
	.loc	1 30 3                          # ./mixed.h:30:3
.Ltmp173:
	goto LBB1_20
LBB1_11:
	.loc	1 16 12 is_stmt 1               # ./mixed.h:16:12
.Ltmp174:
	r0 += 3
	.loc	1 16 3 is_stmt 0                # ./mixed.h:16:3
.Ltmp175:
	goto LBB1_20
LBB1_15:
	.loc	1 24 12 is_stmt 1               # ./mixed.h:24:12
.Ltmp176:
	r0 %= 1000003
	.loc	1 24 3 is_stmt 0                # ./mixed.h:24:3
.Ltmp177:
	goto LBB1_20
LBB1_13:
	.loc	1 20 17 is_stmt 1               # ./mixed.h:20:17
.Ltmp178:
	r1 = r0
	r1 >>= 7
	.loc	1 20 12 is_stmt 0               # ./mixed.h:20:12
.Ltmp179:
	r1 ^= r0
	r0 = r1
	.loc	1 20 3                          # ./mixed.h:20:3
.Ltmp180:
	goto LBB1_20
LBB1_17:
	.loc	1 28 10 is_stmt 1               # ./mixed.h:28:10
.Ltmp181:
	r0 = -r0
	.loc	1 28 3 is_stmt 0                # ./mixed.h:28:3
.Ltmp182:
	goto LBB1_20
LBB1_19:
	.loc	1 32 10 is_stmt 1               # ./mixed.h:32:10
.Ltmp183:
	r0 ^= -1
LBB1_20:
	.loc	1 34 1                          # ./mixed.h:34:1
.Ltmp184:
	exit
.Ltmp185:
.Ltmp186:
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
	.cfi_endproc
                                        # -- End function
	.type	seed,@object                    # @seed
	.data
	.globl	seed
	.p2align	3, 0x0
seed:
	.quad	1311768467463790320             # 0x123456789abcdef0
	.size	seed, 8

	.type	negative,@object                # @negative
	.globl	negative
	.p2align	2, 0x0
negative:
	.long	4294967219                      # 0xffffffb3
	.size	negative, 4

	.type	name,@object                    # @name
	.section	.rodata,"a",@progbits
name:
	.asciz	"mixed"
	.size	name, 6

	.type	count,@object                   # @count
	.section	.bss,"aw",@nobits
	.globl	count
	.p2align	2, 0x0
count:
	.long	0                               # 0x0
	.size	count, 4

	.type	_license,@object                # @_license
	.section	license,"aw",@progbits
	.globl	_license
_license:
	.asciz	"GPL"
	.size	_license, 4

	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	0                               # DW_CHILDREN_no
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
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
	.byte	23                              # DW_FORM_sec_offset
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
	.byte	1                               # Abbrev [1] 0xc:0x1f DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	0                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	16                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"mixed_lines.c"                 # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=46
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	24
	.long	24
	.long	662
	.long	1                               # BTF_KIND_FUNC(id = 1)
	.long	201326593                       # 0xc000001
	.long	32766
	.long	403                             # BTF_KIND_FUNC(id = 2)
	.long	201326592                       # 0xc000000
	.long	32766
	.byte	0                               # string offset=0
	.ascii	"mixed"                         # string offset=1
	.byte	0
	.ascii	"xdp"                           # string offset=7
	.byte	0
	.ascii	"././mixed.h"                   # string offset=11
	.byte	0
	.ascii	"\tu64 x = seed;"               # string offset=23
	.byte	0
	.ascii	"\ts32 signed32 = negative;"    # string offset=38
	.byte	0
	.ascii	"\t\tx = step(x, i % 9) + i;"   # string offset=64
	.byte	0
	.ascii	"\tlow = low * 7 + (u32)(x >> 32);" # string offset=90
	.byte	0
	.ascii	"\tlow ^= (u16)low << 3;"       # string offset=123
	.byte	0
	.ascii	"\tlow += (u8)x;"               # string offset=146
	.byte	0
	.ascii	"\twide = (wide >> 3) * 11 + (s8)low + (s16)low;" # string offset=161
	.byte	0
	.ascii	"\tif (wide < -100)"            # string offset=208
	.byte	0
	.ascii	"\tif ((s32)low > 0)"           # string offset=226
	.byte	0
	.ascii	"\tif (signed32 < (s32)low && x > 10)" # string offset=245
	.byte	0
	.ascii	"\t\tbytes[i] = low >> i;"      # string offset=281
	.byte	0
	.ascii	"\t\tlow = low * 31 + bytes[i];" # string offset=304
	.byte	0
	.ascii	"\t\tlow = low * 33 + name[i];" # string offset=333
	.byte	0
	.ascii	"\tcount += low;"               # string offset=361
	.byte	0
	.ascii	"\treturn count + (u32)wide;"   # string offset=376
	.byte	0
	.ascii	"step"                          # string offset=403
	.byte	0
	.ascii	".text"                         # string offset=408
	.byte	0
	.ascii	"static __noinline u64 step(u64 x, u32 kind)" # string offset=414
	.byte	0
	.ascii	"\tswitch (kind) {"             # string offset=458
	.byte	0
	.ascii	"\t\treturn x * 5;"             # string offset=475
	.byte	0
	.ascii	"\t\treturn x << 9 | x >> 55;"  # string offset=491
	.byte	0
	.ascii	"\t\treturn x / 3;"             # string offset=518
	.byte	0
	.ascii	"\t\treturn (x & 0xffff) * (x >> 48 | 1);" # string offset=534
	.byte	0
	.ascii	"\t\treturn x + 3;"             # string offset=573
	.byte	0
	.ascii	"\t\treturn x % 1000003;"       # string offset=589
	.byte	0
	.ascii	"\t\treturn x ^ (x >> 7);"      # string offset=611
	.byte	0
	.ascii	"\t\treturn -x;"                # string offset=634
	.byte	0
	.ascii	"\t\treturn ~x;"                # string offset=647
	.byte	0
	.byte	125                             # string offset=660
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	2740
	.long	2776
	.long	0
	.long	8                               # FuncInfo
	.long	7                               # FuncInfo section string offset=7
	.long	1
	.long	.Lfunc_begin0
	.long	1
	.long	408                             # FuncInfo section string offset=408
	.long	1
	.long	.Lfunc_begin1
	.long	2
	.long	16                              # LineInfo
	.long	7                               # LineInfo section string offset=7
	.long	143
	.long	.Ltmp0
	.long	11
	.long	23
	.long	39946                           # Line 39 Col 10
	.long	.Ltmp1
	.long	11
	.long	38
	.long	40977                           # Line 40 Col 17
	.long	.Ltmp2
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp5
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp6
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp8
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp9
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp11
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp12
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp14
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp15
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp17
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp18
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp20
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp21
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp23
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp24
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp26
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp27
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp29
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp30
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp32
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp33
	.long	11
	.long	64
	.long	47111                           # Line 46 Col 7
	.long	.Ltmp35
	.long	11
	.long	64
	.long	47126                           # Line 46 Col 22
	.long	.Ltmp36
	.long	11
	.long	90
	.long	49178                           # Line 48 Col 26
	.long	.Ltmp37
	.long	11
	.long	90
	.long	49164                           # Line 48 Col 12
	.long	.Ltmp38
	.long	11
	.long	90
	.long	49168                           # Line 48 Col 16
	.long	.Ltmp39
	.long	11
	.long	123
	.long	50194                           # Line 49 Col 18
	.long	.Ltmp40
	.long	11
	.long	123
	.long	50182                           # Line 49 Col 6
	.long	.Ltmp41
	.long	11
	.long	146
	.long	51209                           # Line 50 Col 9
	.long	.Ltmp42
	.long	11
	.long	146
	.long	51206                           # Line 50 Col 6
	.long	.Ltmp43
	.long	11
	.long	161
	.long	52239                           # Line 51 Col 15
	.long	.Ltmp44
	.long	11
	.long	161
	.long	52245                           # Line 51 Col 21
	.long	.Ltmp45
	.long	11
	.long	161
	.long	52252                           # Line 51 Col 28
	.long	.Ltmp46
	.long	11
	.long	161
	.long	52250                           # Line 51 Col 26
	.long	.Ltmp47
	.long	11
	.long	161
	.long	52262                           # Line 51 Col 38
	.long	.Ltmp48
	.long	11
	.long	161
	.long	52260                           # Line 51 Col 36
	.long	.Ltmp49
	.long	11
	.long	208
	.long	53259                           # Line 52 Col 11
	.long	.Ltmp50
	.long	11
	.long	226
	.long	55311                           # Line 54 Col 15
	.long	.Ltmp51
	.long	11
	.long	245
	.long	57370                           # Line 56 Col 26
	.long	.Ltmp52
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp53
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp54
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp55
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp56
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp57
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp58
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp59
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp60
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp61
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp62
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp63
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp64
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp65
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp66
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp67
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp68
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp69
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp70
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp71
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp72
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp73
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp74
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp75
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp76
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp77
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp78
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp79
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp80
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp81
	.long	11
	.long	281
	.long	60434                           # Line 59 Col 18
	.long	.Ltmp82
	.long	11
	.long	281
	.long	60428                           # Line 59 Col 12
	.long	.Ltmp83
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp84
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp85
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp86
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp87
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp88
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp89
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp90
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp91
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp92
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp93
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp94
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp95
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp96
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp97
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp98
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp99
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp100
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp101
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp102
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp103
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp104
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp105
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp106
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp107
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp108
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp109
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp110
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp111
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp112
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp113
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp114
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp115
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp116
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp117
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp118
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp119
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp120
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp121
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp122
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp123
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp124
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp125
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp126
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp127
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp128
	.long	11
	.long	304
	.long	62477                           # Line 61 Col 13
	.long	.Ltmp129
	.long	11
	.long	304
	.long	62484                           # Line 61 Col 20
	.long	.Ltmp130
	.long	11
	.long	304
	.long	62482                           # Line 61 Col 18
	.long	.Ltmp131
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp132
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp133
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp134
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp135
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp136
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp137
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp138
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp139
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp140
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp141
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp142
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp143
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp144
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp145
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp146
	.long	11
	.long	333
	.long	64532                           # Line 63 Col 20
	.long	.Ltmp147
	.long	11
	.long	333
	.long	64525                           # Line 63 Col 13
	.long	.Ltmp148
	.long	11
	.long	333
	.long	64530                           # Line 63 Col 18
	.long	.Ltmp149
	.long	11
	.long	361
	.long	65544                           # Line 64 Col 8
	.long	.Ltmp150
	.long	11
	.long	361
	.long	65544                           # Line 64 Col 8
	.long	.Ltmp151
	.long	11
	.long	361
	.long	65544                           # Line 64 Col 8
	.long	.Ltmp152
	.long	11
	.long	376
	.long	66569                           # Line 65 Col 9
	.long	.Ltmp153
	.long	11
	.long	376
	.long	66575                           # Line 65 Col 15
	.long	.Ltmp154
	.long	11
	.long	376
	.long	66562                           # Line 65 Col 2
	.long	408                             # LineInfo section string offset=408
	.long	27
	.long	.Lfunc_begin1
	.long	11
	.long	414
	.long	12288                           # Line 12 Col 0
	.long	.Ltmp159
	.long	11
	.long	458
	.long	14338                           # Line 14 Col 2
	.long	.Ltmp160
	.long	11
	.long	475
	.long	18444                           # Line 18 Col 12
	.long	.Ltmp161
	.long	11
	.long	475
	.long	18435                           # Line 18 Col 3
	.long	.Ltmp162
	.long	11
	.long	458
	.long	14338                           # Line 14 Col 2
	.long	.Ltmp163
	.long	11
	.long	491
	.long	26641                           # Line 26 Col 17
	.long	.Ltmp164
	.long	11
	.long	491
	.long	26627                           # Line 26 Col 3
	.long	.Ltmp165
	.long	11
	.long	458
	.long	14338                           # Line 14 Col 2
	.long	.Ltmp166
	.long	11
	.long	518
	.long	22540                           # Line 22 Col 12
	.long	.Ltmp167
	.long	11
	.long	518
	.long	22531                           # Line 22 Col 3
	.long	.Ltmp168
	.long	11
	.long	458
	.long	14338                           # Line 14 Col 2
	.long	.Ltmp169
	.long	11
	.long	534
	.long	30733                           # Line 30 Col 13
	.long	.Ltmp170
	.long	11
	.long	534
	.long	30748                           # Line 30 Col 28
	.long	.Ltmp171
	.long	11
	.long	534
	.long	30754                           # Line 30 Col 34
	.long	.Ltmp172
	.long	11
	.long	534
	.long	30743                           # Line 30 Col 23
	.long	.Ltmp173
	.long	11
	.long	534
	.long	30723                           # Line 30 Col 3
	.long	.Ltmp174
	.long	11
	.long	573
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp175
	.long	11
	.long	573
	.long	16387                           # Line 16 Col 3
	.long	.Ltmp176
	.long	11
	.long	589
	.long	24588                           # Line 24 Col 12
	.long	.Ltmp177
	.long	11
	.long	589
	.long	24579                           # Line 24 Col 3
	.long	.Ltmp178
	.long	11
	.long	611
	.long	20497                           # Line 20 Col 17
	.long	.Ltmp179
	.long	11
	.long	611
	.long	20492                           # Line 20 Col 12
	.long	.Ltmp180
	.long	11
	.long	611
	.long	20483                           # Line 20 Col 3
	.long	.Ltmp181
	.long	11
	.long	634
	.long	28682                           # Line 28 Col 10
	.long	.Ltmp182
	.long	11
	.long	634
	.long	28675                           # Line 28 Col 3
	.long	.Ltmp183
	.long	11
	.long	647
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp184
	.long	11
	.long	660
	.long	34817                           # Line 34 Col 1
	.addrsig
	.addrsig_sym mixed
	.addrsig_sym seed
	.addrsig_sym negative
	.addrsig_sym name
	.addrsig_sym count
	.addrsig_sym _license
	.section	.debug_line,"",@progbits
.Lline_table_start0:
