	.file	"hash.c"
	.file	0 "." "hash.c" md5 0x02978b8bd5ef6eb6021fe89d36cf39df
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	count_flows                     # -- Begin function count_flows
	.p2align	3
	.type	count_flows,@function
count_flows:                            # @count_flows
.Lfunc_begin0:
	.loc	0 35 0                          # hash.c:35:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	r1 = 1689193625419777 ll
.Ltmp0:
	.loc	0 43 9 prologue_end             # hash.c:43:9
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
.Ltmp3:
.Ltmp4:
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: port <- 80
	.loc	0 0 9 is_stmt 0                 # hash.c:0:9
	r1 = 80
	.loc	0 41 24 is_stmt 1               # hash.c:41:24
.Ltmp5:
	*(u64 *)(r10 - 16) = r1
	r7 = 1
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
.Ltmp6:
	.loc	0 44 7                          # hash.c:44:7
.Ltmp7:
.Ltmp8:
	r1 = flows ll
	r4 = 1
	call 2
.Ltmp9:
	.loc	0 0 7 is_stmt 0                 # hash.c:0:7
	w6 = -1
.Ltmp10:
.Ltmp11:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 80
	if r0 != 0 goto LBB0_23
.Ltmp12:
.Ltmp13:
# %bb.1:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 80
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: port <- 81
	r1 = 81
	.loc	0 41 24 is_stmt 1               # hash.c:41:24
.Ltmp14:
	*(u64 *)(r10 - 16) = r1
	r1 = 1689197920387073 ll
	.loc	0 43 9                          # hash.c:43:9
.Ltmp15:
	*(u64 *)(r10 - 8) = r1
	.loc	0 41 24                         # hash.c:41:24
.Ltmp16:
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
.Ltmp17:
	.loc	0 44 7                          # hash.c:44:7
.Ltmp18:
.Ltmp19:
	r1 = flows ll
	r4 = 1
	call 2
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 81
	.loc	0 0 7 is_stmt 0                 # hash.c:0:7
	if r0 != 0 goto LBB0_23
.Ltmp22:
.Ltmp23:
# %bb.2:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 81
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: port <- 82
	r1 = 82
	.loc	0 41 24 is_stmt 1               # hash.c:41:24
.Ltmp24:
	*(u64 *)(r10 - 16) = r1
	r1 = 1689202215354369 ll
	.loc	0 43 9                          # hash.c:43:9
.Ltmp25:
	*(u64 *)(r10 - 8) = r1
	.loc	0 41 24                         # hash.c:41:24
.Ltmp26:
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
.Ltmp27:
	.loc	0 44 7                          # hash.c:44:7
.Ltmp28:
.Ltmp29:
	r1 = flows ll
	r4 = 1
	call 2
.Ltmp30:
.Ltmp31:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 82
	.loc	0 0 7 is_stmt 0                 # hash.c:0:7
	if r0 != 0 goto LBB0_23
.Ltmp32:
.Ltmp33:
# %bb.3:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 82
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: port <- 83
	r1 = 83
	.loc	0 41 24 is_stmt 1               # hash.c:41:24
.Ltmp34:
	*(u64 *)(r10 - 16) = r1
	r1 = 1689206510321665 ll
	.loc	0 43 9                          # hash.c:43:9
.Ltmp35:
	*(u64 *)(r10 - 8) = r1
	.loc	0 41 24                         # hash.c:41:24
.Ltmp36:
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
.Ltmp37:
	.loc	0 44 7                          # hash.c:44:7
.Ltmp38:
.Ltmp39:
	r1 = flows ll
	r4 = 1
	call 2
.Ltmp40:
.Ltmp41:
	#DEBUG_VALUE: port <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 83
	.loc	0 0 7 is_stmt 0                 # hash.c:0:7
	if r0 != 0 goto LBB0_23
.Ltmp42:
.Ltmp43:
# %bb.4:
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: port <- 84
	r1 = 1689197920387073 ll
	.loc	0 47 8 is_stmt 1                # hash.c:47:8
.Ltmp44:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
.Ltmp45:
	.loc	0 48 6                          # hash.c:48:6
.Ltmp46:
.Ltmp47:
	r1 = flows ll
	call 3
.Ltmp48:
	.loc	0 0 6 is_stmt 0                 # hash.c:0:6
	w6 = -2
	.loc	0 48 6 is_stmt 1                # hash.c:48:6
.Ltmp49:
	if r0 != 0 goto LBB0_23
.Ltmp50:
.Ltmp51:
# %bb.5:
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:refused <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	.loc	0 0 6 is_stmt 0                 # hash.c:0:6
	r1 = 7
.Ltmp52:
	.loc	0 52 60                         # hash.c:52:60
.Ltmp53:
.Ltmp54:
	*(u64 *)(r10 - 32) = r1
	r1 = 1689202215354369 ll
.Ltmp55:
.Ltmp56:
	.loc	0 50 8 is_stmt 1                # hash.c:50:8
.Ltmp57:
	*(u64 *)(r10 - 8) = r1
	r8 = 2
.Ltmp58:
	.loc	0 52 60                         # hash.c:52:60
.Ltmp59:
.Ltmp60:
	*(u64 *)(r10 - 40) = r8
	r6 = r10
	r6 += -8
	r3 = r10
	r3 += -40
	.loc	0 52 11 is_stmt 0               # hash.c:52:11
.Ltmp61:
	r1 = flows ll
	r2 = r6
	r4 = 1
	call 2
.Ltmp62:
	r7 = r0
	r1 = 50
.Ltmp63:
.Ltmp64:
	.loc	0 54 55 is_stmt 1               # hash.c:54:55
.Ltmp65:
	*(u64 *)(r10 - 48) = r1
.Ltmp66:
.Ltmp67:
	#DEBUG_VALUE: count_flows:refused <- undef
	*(u64 *)(r10 - 56) = r8
	r3 = r10
	r3 += -56
	.loc	0 54 6 is_stmt 0                # hash.c:54:6
.Ltmp68:
	r1 = flows ll
	r2 = r6
	r4 = 2
	call 2
.Ltmp69:
	.loc	0 0 6                           # hash.c:0:6
	w6 = -3
	.loc	0 54 6 is_stmt 1                # hash.c:54:6
.Ltmp70:
	if r0 != 0 goto LBB0_23
.Ltmp71:
.Ltmp72:
# %bb.6:
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: port <- 79
	.loc	0 0 6 is_stmt 0                 # hash.c:0:6
	r1 = 1689189330452481 ll
.Ltmp73:
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp74:
.Ltmp75:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp76:
	r1 = flows ll
	call 1
.Ltmp77:
.Ltmp78:
	#DEBUG_VALUE: count <- $r0
	.loc	0 0 11 is_stmt 0                # hash.c:0:11
	r6 = 0
	w8 = 0
.Ltmp79:
	.loc	0 61 7 is_stmt 1                # hash.c:61:7
.Ltmp80:
.Ltmp81:
	if r0 == 0 goto LBB0_8
.Ltmp82:
.Ltmp83:
# %bb.7:
	#DEBUG_VALUE: count <- $r0
	#DEBUG_VALUE: port <- 79
	#DEBUG_VALUE: count_flows:bytes <- 0
	#DEBUG_VALUE: count_flows:found <- 0
	.loc	0 64 19 is_stmt 0               # hash.c:64:19
.Ltmp84:
	r6 = *(u64 *)(r0 + 8)
.Ltmp85:
.Ltmp86:
	#DEBUG_VALUE: count_flows:bytes <- $r6
	.loc	0 63 19                         # hash.c:63:19
.Ltmp87:
	r8 = *(u64 *)(r0 + 0)
.Ltmp88:
.Ltmp89:
	#DEBUG_VALUE: count_flows:found <- $w8
LBB0_8:
	#DEBUG_VALUE: count <- $r0
	#DEBUG_VALUE: port <- 79
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: port <- 80
	.loc	0 0 19                          # hash.c:0:19
	r1 = 1689193625419777 ll
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp90:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp91:
	r1 = flows ll
	call 1
.Ltmp92:
.Ltmp93:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp94:
	if r0 == 0 goto LBB0_10
.Ltmp95:
.Ltmp96:
# %bb.9:
	#DEBUG_VALUE: port <- 80
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp97:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp98:
	r1 += r6
.Ltmp99:
.Ltmp100:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp101:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp102:
	w8 += w2
.Ltmp103:
.Ltmp104:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp105:
.Ltmp106:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_10:
	#DEBUG_VALUE: port <- 80
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: port <- 81
	r1 = 1689197920387073 ll
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp107:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp108:
	r1 = flows ll
	call 1
.Ltmp109:
.Ltmp110:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp111:
	if r0 == 0 goto LBB0_12
.Ltmp112:
.Ltmp113:
# %bb.11:
	#DEBUG_VALUE: port <- 81
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp114:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp115:
	r1 += r6
.Ltmp116:
.Ltmp117:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp118:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp119:
	w8 += w2
.Ltmp120:
.Ltmp121:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp122:
.Ltmp123:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_12:
	#DEBUG_VALUE: port <- 81
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: port <- 82
	r1 = 1689202215354369 ll
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp124:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp125:
	r1 = flows ll
	call 1
.Ltmp126:
.Ltmp127:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp128:
	if r0 == 0 goto LBB0_14
.Ltmp129:
.Ltmp130:
# %bb.13:
	#DEBUG_VALUE: port <- 82
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp131:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp132:
	r1 += r6
.Ltmp133:
.Ltmp134:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp135:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp136:
	w8 += w2
.Ltmp137:
.Ltmp138:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp139:
.Ltmp140:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_14:
	#DEBUG_VALUE: port <- 82
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: port <- 83
	r1 = 1689206510321665 ll
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp141:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp142:
	r1 = flows ll
	call 1
.Ltmp143:
.Ltmp144:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp145:
	if r0 == 0 goto LBB0_16
.Ltmp146:
.Ltmp147:
# %bb.15:
	#DEBUG_VALUE: port <- 83
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp148:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp149:
	r1 += r6
.Ltmp150:
.Ltmp151:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp152:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp153:
	w8 += w2
.Ltmp154:
.Ltmp155:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp156:
.Ltmp157:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_16:
	#DEBUG_VALUE: port <- 83
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	r7 <<= 32
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
.Ltmp158:
.Ltmp159:
	#DEBUG_VALUE: port <- 84
	r1 = 1689210805288961 ll
.Ltmp160:
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp161:
.Ltmp162:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp163:
	r1 = flows ll
	call 1
.Ltmp164:
.Ltmp165:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp166:
	if r0 == 0 goto LBB0_18
.Ltmp167:
.Ltmp168:
# %bb.17:
	#DEBUG_VALUE: port <- 84
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp169:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp170:
	r1 += r6
.Ltmp171:
.Ltmp172:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp173:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp174:
	w8 += w2
.Ltmp175:
.Ltmp176:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp177:
.Ltmp178:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_18:
	#DEBUG_VALUE: port <- 84
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	r7 >>= 32
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
.Ltmp179:
.Ltmp180:
	#DEBUG_VALUE: port <- 85
	r1 = 1689215100256257 ll
.Ltmp181:
	.loc	0 59 9 is_stmt 1                # hash.c:59:9
.Ltmp182:
.Ltmp183:
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	.loc	0 60 11                         # hash.c:60:11
.Ltmp184:
	r1 = flows ll
	call 1
.Ltmp185:
.Ltmp186:
	#DEBUG_VALUE: count <- $r0
	.loc	0 61 7                          # hash.c:61:7
.Ltmp187:
	if r0 == 0 goto LBB0_20
.Ltmp188:
.Ltmp189:
# %bb.19:
	#DEBUG_VALUE: port <- 85
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count <- $r0
	.loc	0 64 19                         # hash.c:64:19
.Ltmp190:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 64 9 is_stmt 0                # hash.c:64:9
.Ltmp191:
	r1 += r6
.Ltmp192:
.Ltmp193:
	#DEBUG_VALUE: count_flows:bytes <- $r1
	.loc	0 63 19 is_stmt 1               # hash.c:63:19
.Ltmp194:
	r2 = *(u64 *)(r0 + 0)
	.loc	0 63 9 is_stmt 0                # hash.c:63:9
.Ltmp195:
	w8 += w2
.Ltmp196:
.Ltmp197:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 0 9                           # hash.c:0:9
	r6 = r1
.Ltmp198:
.Ltmp199:
	#DEBUG_VALUE: count_flows:bytes <- $r6
LBB0_20:
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	#DEBUG_VALUE: port <- 86
	r1 = 4294967279 ll
	.loc	0 67 28                         # hash.c:67:28
.Ltmp200:
	if r7 == r1 goto LBB0_22
.Ltmp201:
.Ltmp202:
# %bb.21:
	#DEBUG_VALUE: port <- 86
	#DEBUG_VALUE: count_flows:found <- $w8
	#DEBUG_VALUE: count_flows:bytes <- $r6
	.loc	0 0 28                          # hash.c:0:28
	w6 = 0
.Ltmp203:
.Ltmp204:
LBB0_22:
	#DEBUG_VALUE: count_flows:found <- $w8
	.loc	0 67 15 is_stmt 1               # hash.c:67:15
.Ltmp205:
	w8 *= 50
.Ltmp206:
.Ltmp207:
	.loc	0 67 9 is_stmt 0                # hash.c:67:9
.Ltmp208:
	w6 += w8
LBB0_23:
	.loc	0 68 1 is_stmt 1                # hash.c:68:1
.Ltmp209:
	w0 = w6
	exit
.Ltmp210:
.Ltmp211:
.Lfunc_end0:
	.size	count_flows, .Lfunc_end0-count_flows
	.cfi_endproc
                                        # -- End function
	.type	flows,@object                   # @flows
	.section	.maps,"aw",@progbits
	.globl	flows
	.p2align	3, 0x0
flows:
	.zero	40
	.size	flows, 40

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"Dual MIT/GPL"
	.size	LICENSE, 13

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	6                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp88-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp88-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp206-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	88                              # DW_OP_reg8
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp66-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp85-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp99-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp99-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp105-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp105-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp116-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp116-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp122-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp122-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp133-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp133-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp139-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp139-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp150-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp150-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp156-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp156-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp171-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp171-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp177-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp177-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp192-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp192-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp198-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp198-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp203-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp3-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	80                              # 80
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp12-.Lfunc_begin0          #   ending offset
	.byte	5                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	80                              # 80
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp12-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	81                              # 81
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp22-.Lfunc_begin0          #   ending offset
	.byte	5                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	81                              # 81
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp22-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	82                              # 82
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	5                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	82                              # 82
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp40-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	83                              # 83
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp40-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp42-.Lfunc_begin0          #   ending offset
	.byte	5                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	83                              # 83
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp71-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp88-.Lfunc_begin0          #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	79                              # 79
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp88-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp105-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	80                              # 80
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp105-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp122-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	81                              # 81
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp122-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp139-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	82                              # 82
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp139-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp156-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	83                              # 83
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp158-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp177-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	84                              # 84
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp179-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp198-.Lfunc_begin0         #   ending offset
	.byte	3                               # Loc expr size
	.byte	16                              # DW_OP_constu
	.byte	85                              # 85
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp77-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp198-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
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
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
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
	.byte	1                               # Abbrev [1] 0xc:0x35f DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	70                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0xc DW_TAG_array_type
	.long	66                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	13                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x42:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x46:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x4a:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	85                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x55:0x32 DW_TAG_structure_type
	.byte	40                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x59:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	135                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x62:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	156                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x6b:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	173                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x74:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	256                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x7d:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	135                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x87:0x5 DW_TAG_pointer_type
	.long	140                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x8c:0xc DW_TAG_array_type
	.long	152                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x91:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x98:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x9c:0x5 DW_TAG_pointer_type
	.long	161                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0xa1:0xc DW_TAG_array_type
	.long	152                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa6:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	16                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xad:0x5 DW_TAG_pointer_type
	.long	178                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xb2:0x2a DW_TAG_structure_type
	.byte	21                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xb7:0x9 DW_TAG_member
	.byte	11                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xc0:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	232                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xc9:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	244                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	6                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0xd2:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	244                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	7                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xdc:0x8 DW_TAG_typedef
	.long	228                             # DW_AT_type
	.byte	13                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xe4:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xe8:0x8 DW_TAG_typedef
	.long	240                             # DW_AT_type
	.byte	16                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xf0:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xf4:0x8 DW_TAG_typedef
	.long	252                             # DW_AT_type
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xfc:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x100:0x5 DW_TAG_pointer_type
	.long	261                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x105:0x18 DW_TAG_structure_type
	.byte	27                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x10a:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	285                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x113:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	285                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x11d:0x8 DW_TAG_typedef
	.long	293                             # DW_AT_type
	.byte	25                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x125:0x4 DW_TAG_base_type
	.byte	24                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x129:0x9 DW_TAG_variable
	.byte	29                              # DW_AT_name
	.long	306                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	160                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x132:0x5 DW_TAG_pointer_type
	.long	311                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x137:0x1a DW_TAG_subroutine_type
	.long	337                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x13c:0x5 DW_TAG_formal_parameter
	.long	341                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x141:0x5 DW_TAG_formal_parameter
	.long	342                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x146:0x5 DW_TAG_formal_parameter
	.long	342                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x14b:0x5 DW_TAG_formal_parameter
	.long	285                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x151:0x4 DW_TAG_base_type
	.byte	30                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x155:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x156:0x5 DW_TAG_pointer_type
	.long	347                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x15b:0x1 DW_TAG_const_type
	.byte	12                              # Abbrev [12] 0x15c:0x9 DW_TAG_variable
	.byte	31                              # DW_AT_name
	.long	357                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	161                             # DW_AT_decl_line
	.byte	3                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x165:0x5 DW_TAG_pointer_type
	.long	362                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x16a:0x10 DW_TAG_subroutine_type
	.long	337                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x16f:0x5 DW_TAG_formal_parameter
	.long	341                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x174:0x5 DW_TAG_formal_parameter
	.long	342                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x17a:0x9 DW_TAG_variable
	.byte	32                              # DW_AT_name
	.long	387                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x183:0x5 DW_TAG_pointer_type
	.long	392                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x188:0x10 DW_TAG_subroutine_type
	.long	341                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	14                              # Abbrev [14] 0x18d:0x5 DW_TAG_formal_parameter
	.long	341                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x192:0x5 DW_TAG_formal_parameter
	.long	342                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x198:0x19 DW_TAG_enumeration_type
	.long	228                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0x1a0:0x3 DW_TAG_enumerator
	.byte	33                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1a3:0x4 DW_TAG_enumerator
	.byte	34                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1a7:0x3 DW_TAG_enumerator
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1aa:0x3 DW_TAG_enumerator
	.byte	36                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	18                              # Abbrev [18] 0x1ad:0x3 DW_TAG_enumerator
	.byte	37                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x1b1:0x78 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	152                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x1c0:0x8 DW_TAG_formal_parameter
	.byte	41                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	553                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x1c8:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	48
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1d3:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	39                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	220                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1dc:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	40                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	220                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x1e5:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	285                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1ee:0x22 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp42-.Ltmp0                  # DW_AT_high_pc
	.byte	22                              # Abbrev [22] 0x1f4:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.long	232                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1fd:0x12 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp42-.Ltmp0                  # DW_AT_high_pc
	.byte	21                              # Abbrev [21] 0x203:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	32
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.long	261                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	24                              # Abbrev [24] 0x210:0x18 DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	22                              # Abbrev [22] 0x212:0x9 DW_TAG_variable
	.byte	4                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	56                              # DW_AT_decl_line
	.long	232                             # DW_AT_type
	.byte	24                              # Abbrev [24] 0x21b:0xc DW_TAG_lexical_block
	.byte	0                               # DW_AT_ranges
	.byte	22                              # Abbrev [22] 0x21d:0x9 DW_TAG_variable
	.byte	5                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.long	256                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x229:0x5 DW_TAG_pointer_type
	.long	558                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x22e:0x11d DW_TAG_structure_type
	.byte	73                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x233:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x23c:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x245:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x24e:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x257:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x260:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x269:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x272:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x27b:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x284:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x28d:0x9 DW_TAG_member
	.byte	51                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x296:0x9 DW_TAG_member
	.byte	52                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x29f:0x9 DW_TAG_member
	.byte	53                              # DW_AT_name
	.long	843                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2a8:0x9 DW_TAG_member
	.byte	54                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2b1:0x9 DW_TAG_member
	.byte	55                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2ba:0x9 DW_TAG_member
	.byte	56                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2c3:0x9 DW_TAG_member
	.byte	57                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2cc:0x9 DW_TAG_member
	.byte	58                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2d5:0x9 DW_TAG_member
	.byte	59                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2de:0x9 DW_TAG_member
	.byte	60                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2e7:0x9 DW_TAG_member
	.byte	61                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f0:0x9 DW_TAG_member
	.byte	62                              # DW_AT_name
	.long	855                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x2f9:0x9 DW_TAG_member
	.byte	63                              # DW_AT_name
	.long	855                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x302:0x9 DW_TAG_member
	.byte	64                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x30b:0x9 DW_TAG_member
	.byte	65                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x314:0x9 DW_TAG_member
	.byte	66                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x31d:0x9 DW_TAG_member
	.byte	67                              # DW_AT_name
	.long	285                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x326:0x9 DW_TAG_member
	.byte	68                              # DW_AT_name
	.long	285                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x32f:0x9 DW_TAG_member
	.byte	69                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x338:0x9 DW_TAG_member
	.byte	70                              # DW_AT_name
	.long	220                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x341:0x9 DW_TAG_member
	.byte	71                              # DW_AT_name
	.long	867                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x34b:0xc DW_TAG_array_type
	.long	220                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x350:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x357:0xc DW_TAG_array_type
	.long	220                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x35c:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x363:0x5 DW_TAG_pointer_type
	.long	872                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x368:0x2 DW_TAG_structure_type
	.byte	72                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp73-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp156-.Lfunc_begin0         #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp160-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp177-.Lfunc_begin0         #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp181-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp198-.Lfunc_begin0         #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	300                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"hash.c"                        # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=39
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=41
.Linfo_string4:
	.asciz	"char"                          # string offset=49
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=54
.Linfo_string6:
	.asciz	"flows"                         # string offset=74
.Linfo_string7:
	.asciz	"type"                          # string offset=80
.Linfo_string8:
	.asciz	"int"                           # string offset=85
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=89
.Linfo_string10:
	.asciz	"key"                           # string offset=101
.Linfo_string11:
	.asciz	"address"                       # string offset=105
.Linfo_string12:
	.asciz	"unsigned int"                  # string offset=113
.Linfo_string13:
	.asciz	"u32"                           # string offset=126
.Linfo_string14:
	.asciz	"port"                          # string offset=130
.Linfo_string15:
	.asciz	"unsigned short"                # string offset=135
.Linfo_string16:
	.asciz	"u16"                           # string offset=150
.Linfo_string17:
	.asciz	"protocol"                      # string offset=154
.Linfo_string18:
	.asciz	"unsigned char"                 # string offset=163
.Linfo_string19:
	.asciz	"u8"                            # string offset=177
.Linfo_string20:
	.asciz	"pad"                           # string offset=180
.Linfo_string21:
	.asciz	"flow"                          # string offset=184
.Linfo_string22:
	.asciz	"value"                         # string offset=189
.Linfo_string23:
	.asciz	"packets"                       # string offset=195
.Linfo_string24:
	.asciz	"unsigned long long"            # string offset=203
.Linfo_string25:
	.asciz	"u64"                           # string offset=222
.Linfo_string26:
	.asciz	"bytes"                         # string offset=226
.Linfo_string27:
	.asciz	"count"                         # string offset=232
.Linfo_string28:
	.asciz	"map_flags"                     # string offset=238
.Linfo_string29:
	.asciz	"bpf_map_update_elem"           # string offset=248
.Linfo_string30:
	.asciz	"long"                          # string offset=268
.Linfo_string31:
	.asciz	"bpf_map_delete_elem"           # string offset=273
.Linfo_string32:
	.asciz	"bpf_map_lookup_elem"           # string offset=293
.Linfo_string33:
	.asciz	"F_NO_PREALLOC"                 # string offset=313
.Linfo_string34:
	.asciz	"F_MMAPABLE"                    # string offset=327
.Linfo_string35:
	.asciz	"ANY"                           # string offset=338
.Linfo_string36:
	.asciz	"NOEXIST"                       # string offset=342
.Linfo_string37:
	.asciz	"EXIST"                         # string offset=350
.Linfo_string38:
	.asciz	"count_flows"                   # string offset=356
.Linfo_string39:
	.asciz	"found"                         # string offset=368
.Linfo_string40:
	.asciz	"refused"                       # string offset=374
.Linfo_string41:
	.asciz	"skb"                           # string offset=382
.Linfo_string42:
	.asciz	"len"                           # string offset=386
.Linfo_string43:
	.asciz	"pkt_type"                      # string offset=390
.Linfo_string44:
	.asciz	"mark"                          # string offset=399
.Linfo_string45:
	.asciz	"queue_mapping"                 # string offset=404
.Linfo_string46:
	.asciz	"vlan_present"                  # string offset=418
.Linfo_string47:
	.asciz	"vlan_tci"                      # string offset=431
.Linfo_string48:
	.asciz	"vlan_proto"                    # string offset=440
.Linfo_string49:
	.asciz	"priority"                      # string offset=451
.Linfo_string50:
	.asciz	"ingress_ifindex"               # string offset=460
.Linfo_string51:
	.asciz	"ifindex"                       # string offset=476
.Linfo_string52:
	.asciz	"tc_index"                      # string offset=484
.Linfo_string53:
	.asciz	"cb"                            # string offset=493
.Linfo_string54:
	.asciz	"hash"                          # string offset=496
.Linfo_string55:
	.asciz	"tc_classid"                    # string offset=501
.Linfo_string56:
	.asciz	"data"                          # string offset=512
.Linfo_string57:
	.asciz	"data_end"                      # string offset=517
.Linfo_string58:
	.asciz	"napi_id"                       # string offset=526
.Linfo_string59:
	.asciz	"family"                        # string offset=534
.Linfo_string60:
	.asciz	"remote_ip4"                    # string offset=541
.Linfo_string61:
	.asciz	"local_ip4"                     # string offset=552
.Linfo_string62:
	.asciz	"remote_ip6"                    # string offset=562
.Linfo_string63:
	.asciz	"local_ip6"                     # string offset=573
.Linfo_string64:
	.asciz	"remote_port"                   # string offset=583
.Linfo_string65:
	.asciz	"local_port"                    # string offset=595
.Linfo_string66:
	.asciz	"data_meta"                     # string offset=606
.Linfo_string67:
	.asciz	"flow_keys"                     # string offset=616
.Linfo_string68:
	.asciz	"tstamp"                        # string offset=626
.Linfo_string69:
	.asciz	"wire_len"                      # string offset=633
.Linfo_string70:
	.asciz	"gso_segs"                      # string offset=642
.Linfo_string71:
	.asciz	"sk"                            # string offset=651
.Linfo_string72:
	.asciz	"bpf_sock"                      # string offset=654
.Linfo_string73:
	.asciz	"__sk_buff"                     # string offset=663
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
	.long	.Linfo_string55
	.long	.Linfo_string56
	.long	.Linfo_string57
	.long	.Linfo_string58
	.long	.Linfo_string59
	.long	.Linfo_string60
	.long	.Linfo_string61
	.long	.Linfo_string62
	.long	.Linfo_string63
	.long	.Linfo_string64
	.long	.Linfo_string65
	.long	.Linfo_string66
	.long	.Linfo_string67
	.long	.Linfo_string68
	.long	.Linfo_string69
	.long	.Linfo_string70
	.long	.Linfo_string71
	.long	.Linfo_string72
	.long	.Linfo_string73
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	flows
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1028
	.long	1028
	.long	1074
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	3
	.long	1                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	0                               # BTF_KIND_ARRAY(id = 3)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	1
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	0                               # BTF_KIND_ARRAY(id = 6)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	25                              # BTF_KIND_STRUCT(id = 8)
	.long	67108868                        # 0x4000004
	.long	8
	.long	30
	.long	9
	.long	0                               # 0x0
	.long	38
	.long	11
	.long	32                              # 0x20
	.long	43
	.long	13
	.long	48                              # 0x30
	.long	52
	.long	13
	.long	56                              # 0x38
	.long	56                              # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	60                              # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	73                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	77                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	92                              # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	95                              # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	109                             # BTF_KIND_STRUCT(id = 16)
	.long	67108866                        # 0x4000002
	.long	16
	.long	115
	.long	17
	.long	0                               # 0x0
	.long	123
	.long	17
	.long	64                              # 0x40
	.long	129                             # BTF_KIND_TYPEDEF(id = 17)
	.long	134217728                       # 0x8000000
	.long	18
	.long	133                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 19)
	.long	67108869                        # 0x4000005
	.long	40
	.long	152
	.long	1
	.long	0                               # 0x0
	.long	157
	.long	5
	.long	64                              # 0x40
	.long	169
	.long	7
	.long	128                             # 0x80
	.long	173
	.long	15
	.long	192                             # 0xc0
	.long	179
	.long	1
	.long	256                             # 0x100
	.long	189                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 21)
	.long	33554432                        # 0x2000000
	.long	22
	.long	195                             # BTF_KIND_STRUCT(id = 22)
	.long	67108895                        # 0x400001f
	.long	176
	.long	205
	.long	9
	.long	0                               # 0x0
	.long	209
	.long	9
	.long	32                              # 0x20
	.long	218
	.long	9
	.long	64                              # 0x40
	.long	223
	.long	9
	.long	96                              # 0x60
	.long	43
	.long	9
	.long	128                             # 0x80
	.long	237
	.long	9
	.long	160                             # 0xa0
	.long	250
	.long	9
	.long	192                             # 0xc0
	.long	259
	.long	9
	.long	224                             # 0xe0
	.long	270
	.long	9
	.long	256                             # 0x100
	.long	279
	.long	9
	.long	288                             # 0x120
	.long	295
	.long	9
	.long	320                             # 0x140
	.long	303
	.long	9
	.long	352                             # 0x160
	.long	312
	.long	23
	.long	384                             # 0x180
	.long	315
	.long	9
	.long	544                             # 0x220
	.long	320
	.long	9
	.long	576                             # 0x240
	.long	331
	.long	9
	.long	608                             # 0x260
	.long	336
	.long	9
	.long	640                             # 0x280
	.long	345
	.long	9
	.long	672                             # 0x2a0
	.long	353
	.long	9
	.long	704                             # 0x2c0
	.long	360
	.long	9
	.long	736                             # 0x2e0
	.long	371
	.long	9
	.long	768                             # 0x300
	.long	381
	.long	24
	.long	800                             # 0x320
	.long	392
	.long	24
	.long	928                             # 0x3a0
	.long	402
	.long	9
	.long	1056                            # 0x420
	.long	414
	.long	9
	.long	1088                            # 0x440
	.long	425
	.long	9
	.long	1120                            # 0x460
	.long	435
	.long	17
	.long	1152                            # 0x480
	.long	445
	.long	17
	.long	1216                            # 0x4c0
	.long	452
	.long	9
	.long	1280                            # 0x500
	.long	461
	.long	9
	.long	1312                            # 0x520
	.long	470
	.long	25
	.long	1344                            # 0x540
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	9
	.long	4
	.long	5
	.long	0                               # BTF_KIND_ARRAY(id = 24)
	.long	50331648                        # 0x3000000
	.long	0
	.long	9
	.long	4
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 25)
	.long	33554432                        # 0x2000000
	.long	26
	.long	473                             # BTF_KIND_FWD(id = 26)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103809                       # 0xd000001
	.long	2
	.long	482
	.long	21
	.long	486                             # BTF_KIND_FUNC(id = 28)
	.long	201326593                       # 0xc000001
	.long	27
	.long	1047                            # BTF_KIND_INT(id = 29)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 30)
	.long	50331648                        # 0x3000000
	.long	0
	.long	29
	.long	4
	.long	13
	.long	1052                            # BTF_KIND_VAR(id = 31)
	.long	234881024                       # 0xe000000
	.long	30
	.long	1
	.long	1060                            # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	20
	.long	flows
	.long	40
	.long	1066                            # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	31
	.long	LICENSE
	.long	13
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"flow"                          # string offset=25
	.byte	0
	.ascii	"address"                       # string offset=30
	.byte	0
	.ascii	"port"                          # string offset=38
	.byte	0
	.ascii	"protocol"                      # string offset=43
	.byte	0
	.ascii	"pad"                           # string offset=52
	.byte	0
	.ascii	"u32"                           # string offset=56
	.byte	0
	.ascii	"unsigned int"                  # string offset=60
	.byte	0
	.ascii	"u16"                           # string offset=73
	.byte	0
	.ascii	"unsigned short"                # string offset=77
	.byte	0
	.ascii	"u8"                            # string offset=92
	.byte	0
	.ascii	"unsigned char"                 # string offset=95
	.byte	0
	.ascii	"count"                         # string offset=109
	.byte	0
	.ascii	"packets"                       # string offset=115
	.byte	0
	.ascii	"bytes"                         # string offset=123
	.byte	0
	.ascii	"u64"                           # string offset=129
	.byte	0
	.ascii	"unsigned long long"            # string offset=133
	.byte	0
	.ascii	"type"                          # string offset=152
	.byte	0
	.ascii	"max_entries"                   # string offset=157
	.byte	0
	.ascii	"key"                           # string offset=169
	.byte	0
	.ascii	"value"                         # string offset=173
	.byte	0
	.ascii	"map_flags"                     # string offset=179
	.byte	0
	.ascii	"flows"                         # string offset=189
	.byte	0
	.ascii	"__sk_buff"                     # string offset=195
	.byte	0
	.ascii	"len"                           # string offset=205
	.byte	0
	.ascii	"pkt_type"                      # string offset=209
	.byte	0
	.ascii	"mark"                          # string offset=218
	.byte	0
	.ascii	"queue_mapping"                 # string offset=223
	.byte	0
	.ascii	"vlan_present"                  # string offset=237
	.byte	0
	.ascii	"vlan_tci"                      # string offset=250
	.byte	0
	.ascii	"vlan_proto"                    # string offset=259
	.byte	0
	.ascii	"priority"                      # string offset=270
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=279
	.byte	0
	.ascii	"ifindex"                       # string offset=295
	.byte	0
	.ascii	"tc_index"                      # string offset=303
	.byte	0
	.ascii	"cb"                            # string offset=312
	.byte	0
	.ascii	"hash"                          # string offset=315
	.byte	0
	.ascii	"tc_classid"                    # string offset=320
	.byte	0
	.ascii	"data"                          # string offset=331
	.byte	0
	.ascii	"data_end"                      # string offset=336
	.byte	0
	.ascii	"napi_id"                       # string offset=345
	.byte	0
	.ascii	"family"                        # string offset=353
	.byte	0
	.ascii	"remote_ip4"                    # string offset=360
	.byte	0
	.ascii	"local_ip4"                     # string offset=371
	.byte	0
	.ascii	"remote_ip6"                    # string offset=381
	.byte	0
	.ascii	"local_ip6"                     # string offset=392
	.byte	0
	.ascii	"remote_port"                   # string offset=402
	.byte	0
	.ascii	"local_port"                    # string offset=414
	.byte	0
	.ascii	"data_meta"                     # string offset=425
	.byte	0
	.ascii	"flow_keys"                     # string offset=435
	.byte	0
	.ascii	"tstamp"                        # string offset=445
	.byte	0
	.ascii	"wire_len"                      # string offset=452
	.byte	0
	.ascii	"gso_segs"                      # string offset=461
	.byte	0
	.ascii	"sk"                            # string offset=470
	.byte	0
	.ascii	"bpf_sock"                      # string offset=473
	.byte	0
	.ascii	"skb"                           # string offset=482
	.byte	0
	.ascii	"count_flows"                   # string offset=486
	.byte	0
	.ascii	"tc"                            # string offset=498
	.byte	0
	.ascii	"./hash.c"                      # string offset=501
	.byte	0
	.ascii	"int count_flows(struct __sk_buff *skb)" # string offset=510
	.byte	0
	.ascii	"\t\tkey = flow(port);"         # string offset=549
	.byte	0
	.ascii	"\t\tstruct count count = { 1, port };" # string offset=569
	.byte	0
	.ascii	"\t\tif (bpf_map_update_elem(&flows, &key, &count, NOEXIST))" # string offset=605
	.byte	0
	.ascii	"\tkey = flow(81);"             # string offset=663
	.byte	0
	.ascii	"\tif (bpf_map_delete_elem(&flows, &key))" # string offset=680
	.byte	0
	.ascii	"\tif ((int)bpf_map_update_elem(&flows, &key, &(struct count){ 2, 7 }, NOEXIST) == -17)" # string offset=720
	.byte	0
	.ascii	"\tkey = flow(82);"             # string offset=806
	.byte	0
	.ascii	"\tif (bpf_map_update_elem(&flows, &key, &(struct count){ 2, 50 }, EXIST))" # string offset=823
	.byte	0
	.ascii	"\t\tcount = bpf_map_lookup_elem(&flows, &key);" # string offset=896
	.byte	0
	.ascii	"\t\tif (!count)"               # string offset=941
	.byte	0
	.ascii	"\t\tbytes += count->bytes;"    # string offset=955
	.byte	0
	.ascii	"\t\tfound += count->packets;"  # string offset=980
	.byte	0
	.ascii	"\treturn found * 50 + bytes * refused;" # string offset=1007
	.byte	0
	.byte	125                             # string offset=1045
	.byte	0
	.ascii	"char"                          # string offset=1047
	.byte	0
	.ascii	"LICENSE"                       # string offset=1052
	.byte	0
	.ascii	".maps"                         # string offset=1060
	.byte	0
	.ascii	"license"                       # string offset=1066
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	1244
	.long	1264
	.long	0
	.long	8                               # FuncInfo
	.long	498                             # FuncInfo section string offset=498
	.long	1
	.long	.Lfunc_begin0
	.long	28
	.long	16                              # LineInfo
	.long	498                             # LineInfo section string offset=498
	.long	77
	.long	.Lfunc_begin0
	.long	501
	.long	510
	.long	34816                           # Line 34 Col 0
	.long	.Ltmp2
	.long	501
	.long	549
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp5
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp8
	.long	501
	.long	605
	.long	45063                           # Line 44 Col 7
	.long	.Ltmp14
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp15
	.long	501
	.long	549
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp16
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp19
	.long	501
	.long	605
	.long	45063                           # Line 44 Col 7
	.long	.Ltmp24
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp25
	.long	501
	.long	549
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp26
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp29
	.long	501
	.long	605
	.long	45063                           # Line 44 Col 7
	.long	.Ltmp34
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp35
	.long	501
	.long	549
	.long	44041                           # Line 43 Col 9
	.long	.Ltmp36
	.long	501
	.long	569
	.long	42008                           # Line 41 Col 24
	.long	.Ltmp39
	.long	501
	.long	605
	.long	45063                           # Line 44 Col 7
	.long	.Ltmp44
	.long	501
	.long	663
	.long	48136                           # Line 47 Col 8
	.long	.Ltmp47
	.long	501
	.long	680
	.long	49158                           # Line 48 Col 6
	.long	.Ltmp49
	.long	501
	.long	680
	.long	49158                           # Line 48 Col 6
	.long	.Ltmp54
	.long	501
	.long	720
	.long	53308                           # Line 52 Col 60
	.long	.Ltmp57
	.long	501
	.long	806
	.long	51208                           # Line 50 Col 8
	.long	.Ltmp60
	.long	501
	.long	720
	.long	53308                           # Line 52 Col 60
	.long	.Ltmp61
	.long	501
	.long	720
	.long	53259                           # Line 52 Col 11
	.long	.Ltmp65
	.long	501
	.long	823
	.long	55351                           # Line 54 Col 55
	.long	.Ltmp68
	.long	501
	.long	823
	.long	55302                           # Line 54 Col 6
	.long	.Ltmp70
	.long	501
	.long	823
	.long	55302                           # Line 54 Col 6
	.long	.Ltmp75
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp76
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp81
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp84
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp87
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp90
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp91
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp94
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp97
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp98
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp101
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp102
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp107
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp108
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp111
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp114
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp115
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp118
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp119
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp124
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp125
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp128
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp131
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp132
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp135
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp136
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp141
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp142
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp145
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp148
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp149
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp152
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp153
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp162
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp163
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp166
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp169
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp170
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp173
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp174
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp183
	.long	501
	.long	549
	.long	60425                           # Line 59 Col 9
	.long	.Ltmp184
	.long	501
	.long	896
	.long	61451                           # Line 60 Col 11
	.long	.Ltmp187
	.long	501
	.long	941
	.long	62471                           # Line 61 Col 7
	.long	.Ltmp190
	.long	501
	.long	955
	.long	65555                           # Line 64 Col 19
	.long	.Ltmp191
	.long	501
	.long	955
	.long	65545                           # Line 64 Col 9
	.long	.Ltmp194
	.long	501
	.long	980
	.long	64531                           # Line 63 Col 19
	.long	.Ltmp195
	.long	501
	.long	980
	.long	64521                           # Line 63 Col 9
	.long	.Ltmp200
	.long	501
	.long	1007
	.long	68636                           # Line 67 Col 28
	.long	.Ltmp205
	.long	501
	.long	1007
	.long	68623                           # Line 67 Col 15
	.long	.Ltmp208
	.long	501
	.long	1007
	.long	68617                           # Line 67 Col 9
	.long	.Ltmp209
	.long	501
	.long	1045
	.long	69633                           # Line 68 Col 1
	.addrsig
	.addrsig_sym count_flows
	.addrsig_sym flows
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
