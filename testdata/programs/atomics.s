	.file	"atomics.c"
	.file	0 "." "atomics.c" md5 0x66aae074380871fb015cdbb49a852672
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	operate                         # -- Begin function operate
	.p2align	3
	.type	operate,@function
operate:                                # @operate
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 24 7 prologue_end             # atomics.c:24:7
.Ltmp0:
	r2 = wide ll
	r1 = 4294967297 ll
	*(u64 *)(r2 + 0) = r1
	r1 = 8589934594 ll
	.loc	0 25 6 is_stmt 0                # atomics.c:25:6
.Ltmp1:
	r1 = atomic_fetch_add((u64 *)(r2 + 0), r1)
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: mix:value <- $r1
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:25:2 ]
.Ltmp4:
	r3 = r1
	r3 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:25:2 ]
.Ltmp5:
	r3 += r1
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:25:2 ]
.Ltmp6:
	r1 = mixed ll
.Ltmp7:
.Ltmp8:
	r4 = *(u64 *)(r1 + 0)
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:25:2 ]
.Ltmp9:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:25:2 ]
.Ltmp10:
	r3 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:25:2 ]
.Ltmp11:
	*(u64 *)(r1 + 0) = r3
	r3 = 1
.Ltmp12:
.Ltmp13:
	.loc	0 26 6                          # atomics.c:26:6
.Ltmp14:
	r4 = 1
	r4 = -r4
	r4 = atomic_fetch_add((u64 *)(r2 + 0), r4)
.Ltmp15:
.Ltmp16:
	#DEBUG_VALUE: mix:value <- $r4
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:26:2 ]
.Ltmp17:
	r5 = r4
	r5 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:26:2 ]
.Ltmp18:
	r5 += r4
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:26:2 ]
.Ltmp19:
	r4 = *(u64 *)(r1 + 0)
.Ltmp20:
.Ltmp21:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:26:2 ]
.Ltmp22:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:26:2 ]
.Ltmp23:
	r5 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:26:2 ]
.Ltmp24:
	*(u64 *)(r1 + 0) = r5
	r4 = 8589934595 ll
.Ltmp25:
.Ltmp26:
	.loc	0 27 6                          # atomics.c:27:6
.Ltmp27:
	r4 = atomic_fetch_and((u64 *)(r2 + 0), r4)
.Ltmp28:
.Ltmp29:
	#DEBUG_VALUE: mix:value <- $r4
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:27:2 ]
.Ltmp30:
	r5 = r4
	r5 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:27:2 ]
.Ltmp31:
	r5 += r4
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:27:2 ]
.Ltmp32:
	r4 = *(u64 *)(r1 + 0)
.Ltmp33:
.Ltmp34:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:27:2 ]
.Ltmp35:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:27:2 ]
.Ltmp36:
	r5 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:27:2 ]
.Ltmp37:
	*(u64 *)(r1 + 0) = r5
	r4 = 16
.Ltmp38:
.Ltmp39:
	.loc	0 28 6                          # atomics.c:28:6
.Ltmp40:
	r4 = atomic_fetch_or((u64 *)(r2 + 0), r4)
.Ltmp41:
.Ltmp42:
	#DEBUG_VALUE: mix:value <- $r4
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:28:2 ]
.Ltmp43:
	r5 = r4
	r5 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:28:2 ]
.Ltmp44:
	r5 += r4
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:28:2 ]
.Ltmp45:
	r4 = *(u64 *)(r1 + 0)
.Ltmp46:
.Ltmp47:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:28:2 ]
.Ltmp48:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:28:2 ]
.Ltmp49:
	r5 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:28:2 ]
.Ltmp50:
	*(u64 *)(r1 + 0) = r5
	r4 = 8589934592 ll
.Ltmp51:
.Ltmp52:
	.loc	0 29 6                          # atomics.c:29:6
.Ltmp53:
	r4 = atomic_fetch_xor((u64 *)(r2 + 0), r4)
.Ltmp54:
.Ltmp55:
	#DEBUG_VALUE: mix:value <- $r4
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:29:2 ]
.Ltmp56:
	r5 = r4
	r5 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:29:2 ]
.Ltmp57:
	r5 += r4
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:29:2 ]
.Ltmp58:
	r4 = *(u64 *)(r1 + 0)
.Ltmp59:
.Ltmp60:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:29:2 ]
.Ltmp61:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:29:2 ]
.Ltmp62:
	r5 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:29:2 ]
.Ltmp63:
	*(u64 *)(r1 + 0) = r5
.Ltmp64:
.Ltmp65:
	.loc	0 30 6                          # atomics.c:30:6
.Ltmp66:
	r4 = -1
	r4 = xchg_64(r2 + 0, r4)
.Ltmp67:
.Ltmp68:
	#DEBUG_VALUE: mix:value <- $r4
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:30:2 ]
.Ltmp69:
	r5 = r4
	r5 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:30:2 ]
.Ltmp70:
	r5 += r4
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:30:2 ]
.Ltmp71:
	r4 = *(u64 *)(r1 + 0)
.Ltmp72:
.Ltmp73:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:30:2 ]
.Ltmp74:
	r4 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:30:2 ]
.Ltmp75:
	r5 += r4
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:30:2 ]
.Ltmp76:
	*(u64 *)(r1 + 0) = r5
	r4 = 5
.Ltmp77:
.Ltmp78:
	.loc	0 31 6                          # atomics.c:31:6
.Ltmp79:
	r0 = -1
	r0 = cmpxchg_64(r2 + 0, r0, r4)
.Ltmp80:
.Ltmp81:
	#DEBUG_VALUE: mix:value <- $r0
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:31:2 ]
.Ltmp82:
	r4 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:31:2 ]
.Ltmp83:
	r4 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:31:2 ]
.Ltmp84:
	r4 += r0
	.loc	0 18 38                         # atomics.c:18:38 @[ atomics.c:31:2 ]
.Ltmp85:
	r0 >>= 32
.Ltmp86:
.Ltmp87:
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:31:2 ]
.Ltmp88:
	r4 += r0
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:31:2 ]
.Ltmp89:
	*(u64 *)(r1 + 0) = r4
	r4 = 7
.Ltmp90:
.Ltmp91:
	.loc	0 32 6                          # atomics.c:32:6
.Ltmp92:
	r0 = 6
	r0 = cmpxchg_64(r2 + 0, r0, r4)
	.loc	0 34 9 is_stmt 1                # atomics.c:34:9
.Ltmp93:
	r4 = narrow ll
	w5 = 10
	*(u32 *)(r4 + 0) = w5
.Ltmp94:
.Ltmp95:
	#DEBUG_VALUE: mix:value <- $r0
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:32:2 ]
.Ltmp96:
	r5 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:32:2 ]
.Ltmp97:
	r5 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:32:2 ]
.Ltmp98:
	r5 += r0
	.loc	0 18 38                         # atomics.c:18:38 @[ atomics.c:32:2 ]
.Ltmp99:
	r0 >>= 32
.Ltmp100:
.Ltmp101:
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:32:2 ]
.Ltmp102:
	r5 += r0
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:32:2 ]
.Ltmp103:
	*(u64 *)(r1 + 0) = r5
	w5 = 5
.Ltmp104:
.Ltmp105:
	.loc	0 35 6                          # atomics.c:35:6
.Ltmp106:
	w5 = atomic_fetch_add((u32 *)(r4 + 0), w5)
.Ltmp107:
.Ltmp108:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] undef
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:35:2 ]
.Ltmp109:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:35:2 ]
.Ltmp110:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:35:2 ]
.Ltmp111:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:35:2 ]
.Ltmp112:
	*(u64 *)(r1 + 0) = r0
	w5 = 16
.Ltmp113:
.Ltmp114:
	.loc	0 36 6                          # atomics.c:36:6
.Ltmp115:
	w5 = -w5
	w5 = atomic_fetch_add((u32 *)(r4 + 0), w5)
.Ltmp116:
.Ltmp117:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] $w5
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:36:2 ]
.Ltmp118:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:36:2 ]
.Ltmp119:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:36:2 ]
.Ltmp120:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:36:2 ]
.Ltmp121:
	*(u64 *)(r1 + 0) = r0
	w5 = 61680
.Ltmp122:
.Ltmp123:
	.loc	0 37 6                          # atomics.c:37:6
.Ltmp124:
	w5 = atomic_fetch_and((u32 *)(r4 + 0), w5)
.Ltmp125:
.Ltmp126:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] undef
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:37:2 ]
.Ltmp127:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:37:2 ]
.Ltmp128:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:37:2 ]
.Ltmp129:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:37:2 ]
.Ltmp130:
	*(u64 *)(r1 + 0) = r0
	w5 = 3840
.Ltmp131:
.Ltmp132:
	.loc	0 38 6                          # atomics.c:38:6
.Ltmp133:
	w5 = atomic_fetch_or((u32 *)(r4 + 0), w5)
.Ltmp134:
.Ltmp135:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] undef
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:38:2 ]
.Ltmp136:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:38:2 ]
.Ltmp137:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:38:2 ]
.Ltmp138:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:38:2 ]
.Ltmp139:
	*(u64 *)(r1 + 0) = r0
	w5 = 65535
.Ltmp140:
.Ltmp141:
	.loc	0 39 6                          # atomics.c:39:6
.Ltmp142:
	w5 = atomic_fetch_xor((u32 *)(r4 + 0), w5)
.Ltmp143:
.Ltmp144:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] undef
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:39:2 ]
.Ltmp145:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:39:2 ]
.Ltmp146:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:39:2 ]
.Ltmp147:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:39:2 ]
.Ltmp148:
	*(u64 *)(r1 + 0) = r0
.Ltmp149:
.Ltmp150:
	.loc	0 40 6                          # atomics.c:40:6
.Ltmp151:
	w5 = 3
	w5 = xchg32_32(r4 + 0, w5)
.Ltmp152:
.Ltmp153:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] undef
	.loc	0 18 10 is_stmt 1               # atomics.c:18:10 @[ atomics.c:40:2 ]
.Ltmp154:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 18 16 is_stmt 0               # atomics.c:18:16 @[ atomics.c:40:2 ]
.Ltmp155:
	r0 *= 31
	.loc	0 18 21                         # atomics.c:18:21 @[ atomics.c:40:2 ]
.Ltmp156:
	r0 += r5
	.loc	0 18 8                          # atomics.c:18:8 @[ atomics.c:40:2 ]
.Ltmp157:
	*(u64 *)(r1 + 0) = r0
	w5 = 4
.Ltmp158:
.Ltmp159:
	.loc	0 41 6                          # atomics.c:41:6
.Ltmp160:
	w0 = 3
	w0 = cmpxchg32_32(r4 + 0, w0, w5)
.Ltmp161:
.Ltmp162:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] $w0
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:41:2 ]
.Ltmp163:
	r5 = *(u64 *)(r1 + 0)
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:41:2 ]
.Ltmp164:
	r5 *= 31
.Ltmp165:
.Ltmp166:
	.loc	0 41 6                          # atomics.c:41:6
.Ltmp167:
	r0 = w0
.Ltmp168:
.Ltmp169:
	.loc	0 18 21 is_stmt 1               # atomics.c:18:21 @[ atomics.c:41:2 ]
.Ltmp170:
	r5 += r0
	.loc	0 18 8 is_stmt 0                # atomics.c:18:8 @[ atomics.c:41:2 ]
.Ltmp171:
	*(u64 *)(r1 + 0) = r5
	w5 = 9
.Ltmp172:
.Ltmp173:
	.loc	0 42 6                          # atomics.c:42:6
.Ltmp174:
	w0 = 8
	w0 = cmpxchg32_32(r4 + 0, w0, w5)
.Ltmp175:
.Ltmp176:
	#DEBUG_VALUE: mix:value <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value] $w0
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:42:2 ]
.Ltmp177:
	r5 = *(u64 *)(r1 + 0)
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:42:2 ]
.Ltmp178:
	r5 *= 31
.Ltmp179:
.Ltmp180:
	.loc	0 42 6                          # atomics.c:42:6
.Ltmp181:
	r0 = w0
.Ltmp182:
.Ltmp183:
	.loc	0 18 21 is_stmt 1               # atomics.c:18:21 @[ atomics.c:42:2 ]
.Ltmp184:
	r5 += r0
	.loc	0 18 8 is_stmt 0                # atomics.c:18:8 @[ atomics.c:42:2 ]
.Ltmp185:
	*(u64 *)(r1 + 0) = r5
.Ltmp186:
.Ltmp187:
	.loc	0 44 2                          # atomics.c:44:2
.Ltmp188:
	r3 = atomic_fetch_add((u64 *)(r2 + 0), r3)
	r3 = 128
	.loc	0 45 2                          # atomics.c:45:2
.Ltmp189:
	r3 = atomic_fetch_or((u64 *)(r2 + 0), r3)
	r3 = 254
	.loc	0 46 2                          # atomics.c:46:2
.Ltmp190:
	r3 = atomic_fetch_and((u64 *)(r2 + 0), r3)
	r3 = 255
	.loc	0 47 2                          # atomics.c:47:2
.Ltmp191:
	r3 = atomic_fetch_xor((u64 *)(r2 + 0), r3)
	w3 = -5
	.loc	0 48 2                          # atomics.c:48:2
.Ltmp192:
	w3 = atomic_fetch_and((u32 *)(r4 + 0), w3)
	w3 = 1
	.loc	0 49 2                          # atomics.c:49:2
.Ltmp193:
	w3 = atomic_fetch_or((u32 *)(r4 + 0), w3)
	w3 = 2
	.loc	0 50 2                          # atomics.c:50:2
.Ltmp194:
	w3 = atomic_fetch_xor((u32 *)(r4 + 0), w3)
	w3 = -3
	.loc	0 51 2                          # atomics.c:51:2
.Ltmp195:
	w3 = atomic_fetch_add((u32 *)(r4 + 0), w3)
	.loc	0 52 6                          # atomics.c:52:6
.Ltmp196:
	r2 = *(u64 *)(r2 + 0)
.Ltmp197:
.Ltmp198:
	#DEBUG_VALUE: mix:value <- $r2
	.loc	0 18 38 is_stmt 1               # atomics.c:18:38 @[ atomics.c:52:2 ]
.Ltmp199:
	r0 = r2
	r0 >>= 32
	.loc	0 18 21 is_stmt 0               # atomics.c:18:21 @[ atomics.c:52:2 ]
.Ltmp200:
	r0 += r2
	.loc	0 18 10                         # atomics.c:18:10 @[ atomics.c:52:2 ]
.Ltmp201:
	r2 = *(u64 *)(r1 + 0)
.Ltmp202:
.Ltmp203:
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:52:2 ]
.Ltmp204:
	r2 *= 31
	.loc	0 18 29                         # atomics.c:18:29 @[ atomics.c:52:2 ]
.Ltmp205:
	r0 += r2
.Ltmp206:
.Ltmp207:
	#DEBUG_VALUE: mix:value <- undef
	.loc	0 18 16                         # atomics.c:18:16 @[ atomics.c:53:2 ]
.Ltmp208:
	r0 *= 31
.Ltmp209:
.Ltmp210:
	.loc	0 53 6                          # atomics.c:53:6
.Ltmp211:
	w2 = *(u32 *)(r4 + 0)
.Ltmp212:
	.loc	0 18 21 is_stmt 1               # atomics.c:18:21 @[ atomics.c:53:2 ]
.Ltmp213:
.Ltmp214:
	r0 += r2
	.loc	0 18 8 is_stmt 0                # atomics.c:18:8 @[ atomics.c:53:2 ]
.Ltmp215:
	*(u64 *)(r1 + 0) = r0
.Ltmp216:
.Ltmp217:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 54 2 is_stmt 1                # atomics.c:54:2
.Ltmp218:
	exit
.Ltmp219:
.Ltmp220:
.Lfunc_end0:
	.size	operate, .Lfunc_end0-operate
	.cfi_endproc
                                        # -- End function
	.type	wide,@object                    # @wide
	.section	.bss,"aw",@nobits
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	0                               # 0x0
	.size	wide, 8

	.type	narrow,@object                  # @narrow
	.globl	narrow
	.p2align	2, 0x0
narrow:
	.long	0                               # 0x0
	.size	narrow, 4

	.type	mixed,@object                   # @mixed
	.local	mixed
	.comm	mixed,8,8
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	11                              # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
	.long	.Ldebug_loc9-.Lloclists_table_base0
	.long	.Ldebug_loc10-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp7-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp33-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp41-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp46-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc4:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp54-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp59-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc5:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp67-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp72-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	84                              # DW_OP_reg4
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc6:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp80-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp86-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc7:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp94-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp100-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc8:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp161-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp168-.Lfunc_begin0         #   ending offset
	.byte	13                              # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\257\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc9:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp175-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp182-.Lfunc_begin0         #   ending offset
	.byte	13                              # Loc expr size
	.byte	112                             # DW_OP_breg0
	.byte	0                               # 0
	.byte	168                             # DW_OP_convert
	.asciz	"\253\200\200"                  # 
	.byte	168                             # DW_OP_convert
	.asciz	"\257\200\200"                  # 
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc10:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp197-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp202-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
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
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
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
	.byte	8                               # Abbreviation Code
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
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	32                              # DW_AT_inline
	.byte	33                              # DW_FORM_implicit_const
	.byte	1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	0                               # DW_CHILDREN_no
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	1                               # DW_CHILDREN_yes
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	29                              # DW_TAG_inlined_subroutine
	.byte	0                               # DW_CHILDREN_no
	.byte	49                              # DW_AT_abstract_origin
	.byte	19                              # DW_FORM_ref4
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	88                              # DW_AT_call_file
	.byte	11                              # DW_FORM_data1
	.byte	89                              # DW_AT_call_line
	.byte	11                              # DW_FORM_data1
	.byte	87                              # DW_AT_call_column
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	21                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0x329 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2b:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x2f:0x4 DW_TAG_base_type
	.byte	15                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x33:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	62                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	57                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	4                               # Abbrev [4] 0x3e:0xc DW_TAG_array_type
	.long	74                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x43:0x6 DW_TAG_subrange_type
	.long	78                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x4a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4e:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	3                               # Abbrev [3] 0x52:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	93                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x5d:0x8 DW_TAG_typedef
	.long	101                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x65:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x69:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	116                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x74:0x8 DW_TAG_typedef
	.long	124                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # Abbrev [2] 0x7c:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x80:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	93                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	9                               # Abbrev [9] 0x8b:0xd DW_TAG_subprogram
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_inline
	.byte	10                              # Abbrev [10] 0x8f:0x8 DW_TAG_formal_parameter
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	93                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x98:0x157 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	495                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xa7:0x8 DW_TAG_formal_parameter
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	499                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xaf:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	5                               # DW_AT_low_pc
	.long	.Ltmp12-.Ltmp2                  # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	25                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0xbc:0x6 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xc3:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	6                               # DW_AT_low_pc
	.long	.Ltmp25-.Ltmp15                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	26                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0xd0:0x6 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xd7:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	7                               # DW_AT_low_pc
	.long	.Ltmp38-.Ltmp28                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	27                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0xe4:0x6 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xeb:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	8                               # DW_AT_low_pc
	.long	.Ltmp51-.Ltmp41                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	28                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0xf8:0x6 DW_TAG_formal_parameter
	.byte	3                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xff:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	9                               # DW_AT_low_pc
	.long	.Ltmp64-.Ltmp54                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	29                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x10c:0x6 DW_TAG_formal_parameter
	.byte	4                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x113:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	10                              # DW_AT_low_pc
	.long	.Ltmp77-.Ltmp67                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	30                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x120:0x6 DW_TAG_formal_parameter
	.byte	5                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x127:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	11                              # DW_AT_low_pc
	.long	.Ltmp90-.Ltmp80                 # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	31                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x134:0x6 DW_TAG_formal_parameter
	.byte	6                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x13b:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	12                              # DW_AT_low_pc
	.long	.Ltmp104-.Ltmp94                # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	32                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x148:0x6 DW_TAG_formal_parameter
	.byte	7                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x14f:0xd DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	13                              # DW_AT_low_pc
	.long	.Ltmp113-.Ltmp107               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	35                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	12                              # Abbrev [12] 0x15c:0x21 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	14                              # DW_AT_low_pc
	.long	.Ltmp122-.Ltmp116               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	36                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	15                              # Abbrev [15] 0x169:0x13 DW_TAG_formal_parameter
	.byte	13                              # DW_AT_location
	.byte	117
	.byte	0
	.byte	168
	.asciz	"\253\200\200"
	.byte	168
	.asciz	"\257\200\200"
	.byte	159
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x17d:0xd DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	15                              # DW_AT_low_pc
	.long	.Ltmp131-.Ltmp125               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	37                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	14                              # Abbrev [14] 0x18a:0xd DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	16                              # DW_AT_low_pc
	.long	.Ltmp140-.Ltmp134               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	38                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	14                              # Abbrev [14] 0x197:0xd DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	17                              # DW_AT_low_pc
	.long	.Ltmp149-.Ltmp143               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	39                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	14                              # Abbrev [14] 0x1a4:0xd DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	18                              # DW_AT_low_pc
	.long	.Ltmp158-.Ltmp152               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	40                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	16                              # Abbrev [16] 0x1b1:0x10 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	0                               # DW_AT_ranges
	.byte	0                               # DW_AT_call_file
	.byte	41                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x1ba:0x6 DW_TAG_formal_parameter
	.byte	8                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x1c1:0x10 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	1                               # DW_AT_ranges
	.byte	0                               # DW_AT_call_file
	.byte	42                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x1ca:0x6 DW_TAG_formal_parameter
	.byte	9                               # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x1d1:0x14 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	19                              # DW_AT_low_pc
	.long	.Ltmp206-.Ltmp197               # DW_AT_high_pc
	.byte	0                               # DW_AT_call_file
	.byte	52                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	13                              # Abbrev [13] 0x1de:0x6 DW_TAG_formal_parameter
	.byte	10                              # DW_AT_location
	.long	143                             # DW_AT_abstract_origin
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x1e5:0x9 DW_TAG_inlined_subroutine
	.long	139                             # DW_AT_abstract_origin
	.byte	2                               # DW_AT_ranges
	.byte	0                               # DW_AT_call_file
	.byte	53                              # DW_AT_call_line
	.byte	2                               # DW_AT_call_column
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0x1ef:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	18                              # Abbrev [18] 0x1f3:0x5 DW_TAG_pointer_type
	.long	504                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x1f8:0x11d DW_TAG_structure_type
	.byte	52                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	20                              # Abbrev [20] 0x1fd:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x206:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x20f:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x218:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x221:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x22a:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x233:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x23c:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x245:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x24e:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x257:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x260:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x269:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	789                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x272:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x27b:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x284:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x28d:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x296:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x29f:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2a8:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2b1:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2ba:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	801                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2c3:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	801                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2cc:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2d5:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2de:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2e7:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	93                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2f0:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	93                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x2f9:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x302:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	20                              # Abbrev [20] 0x30b:0x9 DW_TAG_member
	.byte	50                              # DW_AT_name
	.long	813                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x315:0xc DW_TAG_array_type
	.long	116                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x31a:0x6 DW_TAG_subrange_type
	.long	78                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x321:0xc DW_TAG_array_type
	.long	116                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x326:0x6 DW_TAG_subrange_type
	.long	78                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x32d:0x5 DW_TAG_pointer_type
	.long	818                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x332:0x2 DW_TAG_structure_type
	.byte	51                              # DW_AT_name
                                        # DW_AT_declaration
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	3                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
	.long	.Ldebug_ranges2-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp161-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp165-.Lfunc_begin0         #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp168-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp172-.Lfunc_begin0         #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges1:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp175-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp179-.Lfunc_begin0         #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp182-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp186-.Lfunc_begin0         #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_ranges2:
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp206-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp209-.Lfunc_begin0         #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Ltmp212-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp216-.Lfunc_begin0         #   ending offset
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	216                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"atomics.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=44
.Linfo_string4:
	.asciz	"char"                          # string offset=52
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=57
.Linfo_string6:
	.asciz	"wide"                          # string offset=77
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=82
.Linfo_string8:
	.asciz	"u64"                           # string offset=101
.Linfo_string9:
	.asciz	"narrow"                        # string offset=105
.Linfo_string10:
	.asciz	"unsigned int"                  # string offset=112
.Linfo_string11:
	.asciz	"u32"                           # string offset=125
.Linfo_string12:
	.asciz	"mixed"                         # string offset=129
.Linfo_string13:
	.asciz	"mix"                           # string offset=135
.Linfo_string14:
	.asciz	"value"                         # string offset=139
.Linfo_string15:
	.asciz	"DW_ATE_unsigned_64"            # string offset=145
.Linfo_string16:
	.asciz	"DW_ATE_unsigned_32"            # string offset=164
.Linfo_string17:
	.asciz	"operate"                       # string offset=183
.Linfo_string18:
	.asciz	"int"                           # string offset=191
.Linfo_string19:
	.asciz	"skb"                           # string offset=195
.Linfo_string20:
	.asciz	"len"                           # string offset=199
.Linfo_string21:
	.asciz	"pkt_type"                      # string offset=203
.Linfo_string22:
	.asciz	"mark"                          # string offset=212
.Linfo_string23:
	.asciz	"queue_mapping"                 # string offset=217
.Linfo_string24:
	.asciz	"protocol"                      # string offset=231
.Linfo_string25:
	.asciz	"vlan_present"                  # string offset=240
.Linfo_string26:
	.asciz	"vlan_tci"                      # string offset=253
.Linfo_string27:
	.asciz	"vlan_proto"                    # string offset=262
.Linfo_string28:
	.asciz	"priority"                      # string offset=273
.Linfo_string29:
	.asciz	"ingress_ifindex"               # string offset=282
.Linfo_string30:
	.asciz	"ifindex"                       # string offset=298
.Linfo_string31:
	.asciz	"tc_index"                      # string offset=306
.Linfo_string32:
	.asciz	"cb"                            # string offset=315
.Linfo_string33:
	.asciz	"hash"                          # string offset=318
.Linfo_string34:
	.asciz	"tc_classid"                    # string offset=323
.Linfo_string35:
	.asciz	"data"                          # string offset=334
.Linfo_string36:
	.asciz	"data_end"                      # string offset=339
.Linfo_string37:
	.asciz	"napi_id"                       # string offset=348
.Linfo_string38:
	.asciz	"family"                        # string offset=356
.Linfo_string39:
	.asciz	"remote_ip4"                    # string offset=363
.Linfo_string40:
	.asciz	"local_ip4"                     # string offset=374
.Linfo_string41:
	.asciz	"remote_ip6"                    # string offset=384
.Linfo_string42:
	.asciz	"local_ip6"                     # string offset=395
.Linfo_string43:
	.asciz	"remote_port"                   # string offset=405
.Linfo_string44:
	.asciz	"local_port"                    # string offset=417
.Linfo_string45:
	.asciz	"data_meta"                     # string offset=428
.Linfo_string46:
	.asciz	"flow_keys"                     # string offset=438
.Linfo_string47:
	.asciz	"tstamp"                        # string offset=448
.Linfo_string48:
	.asciz	"wire_len"                      # string offset=455
.Linfo_string49:
	.asciz	"gso_segs"                      # string offset=464
.Linfo_string50:
	.asciz	"sk"                            # string offset=473
.Linfo_string51:
	.asciz	"bpf_sock"                      # string offset=476
.Linfo_string52:
	.asciz	"__sk_buff"                     # string offset=485
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	wide
	.quad	narrow
	.quad	mixed
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp15
	.quad	.Ltmp28
	.quad	.Ltmp41
	.quad	.Ltmp54
	.quad	.Ltmp67
	.quad	.Ltmp80
	.quad	.Ltmp94
	.quad	.Ltmp107
	.quad	.Ltmp116
	.quad	.Ltmp125
	.quad	.Ltmp134
	.quad	.Ltmp143
	.quad	.Ltmp152
	.quad	.Ltmp197
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	764
	.long	764
	.long	1577
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108895                        # 0x400001f
	.long	176
	.long	11
	.long	3
	.long	0                               # 0x0
	.long	15
	.long	3
	.long	32                              # 0x20
	.long	24
	.long	3
	.long	64                              # 0x40
	.long	29
	.long	3
	.long	96                              # 0x60
	.long	43
	.long	3
	.long	128                             # 0x80
	.long	52
	.long	3
	.long	160                             # 0xa0
	.long	65
	.long	3
	.long	192                             # 0xc0
	.long	74
	.long	3
	.long	224                             # 0xe0
	.long	85
	.long	3
	.long	256                             # 0x100
	.long	94
	.long	3
	.long	288                             # 0x120
	.long	110
	.long	3
	.long	320                             # 0x140
	.long	118
	.long	3
	.long	352                             # 0x160
	.long	127
	.long	5
	.long	384                             # 0x180
	.long	130
	.long	3
	.long	544                             # 0x220
	.long	135
	.long	3
	.long	576                             # 0x240
	.long	146
	.long	3
	.long	608                             # 0x260
	.long	151
	.long	3
	.long	640                             # 0x280
	.long	160
	.long	3
	.long	672                             # 0x2a0
	.long	168
	.long	3
	.long	704                             # 0x2c0
	.long	175
	.long	3
	.long	736                             # 0x2e0
	.long	186
	.long	3
	.long	768                             # 0x300
	.long	196
	.long	7
	.long	800                             # 0x320
	.long	207
	.long	7
	.long	928                             # 0x3a0
	.long	217
	.long	3
	.long	1056                            # 0x420
	.long	229
	.long	3
	.long	1088                            # 0x440
	.long	240
	.long	3
	.long	1120                            # 0x460
	.long	250
	.long	8
	.long	1152                            # 0x480
	.long	260
	.long	8
	.long	1216                            # 0x4c0
	.long	267
	.long	3
	.long	1280                            # 0x500
	.long	276
	.long	3
	.long	1312                            # 0x520
	.long	285
	.long	10
	.long	1344                            # 0x540
	.long	288                             # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	292                             # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305                             # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 7)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	329                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	348                             # BTF_KIND_FWD(id = 11)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 12)
	.long	218103809                       # 0xd000001
	.long	13
	.long	357
	.long	1
	.long	361                             # BTF_KIND_INT(id = 13)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	365                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	12
	.long	1533                            # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	1538                            # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	3
	.long	1
	.long	1545                            # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	8
	.long	0
	.long	1551                            # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	18
	.long	6
	.long	4
	.long	1556                            # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	1564                            # BTF_KIND_DATASEC(id = 21)
	.long	251658243                       # 0xf000003
	.long	0
	.long	15
	.long	wide
	.long	8
	.long	16
	.long	narrow
	.long	4
	.long	17
	.long	mixed
	.long	8
	.long	1569                            # BTF_KIND_DATASEC(id = 22)
	.long	251658241                       # 0xf000001
	.long	0
	.long	20
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"__sk_buff"                     # string offset=1
	.byte	0
	.ascii	"len"                           # string offset=11
	.byte	0
	.ascii	"pkt_type"                      # string offset=15
	.byte	0
	.ascii	"mark"                          # string offset=24
	.byte	0
	.ascii	"queue_mapping"                 # string offset=29
	.byte	0
	.ascii	"protocol"                      # string offset=43
	.byte	0
	.ascii	"vlan_present"                  # string offset=52
	.byte	0
	.ascii	"vlan_tci"                      # string offset=65
	.byte	0
	.ascii	"vlan_proto"                    # string offset=74
	.byte	0
	.ascii	"priority"                      # string offset=85
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=94
	.byte	0
	.ascii	"ifindex"                       # string offset=110
	.byte	0
	.ascii	"tc_index"                      # string offset=118
	.byte	0
	.ascii	"cb"                            # string offset=127
	.byte	0
	.ascii	"hash"                          # string offset=130
	.byte	0
	.ascii	"tc_classid"                    # string offset=135
	.byte	0
	.ascii	"data"                          # string offset=146
	.byte	0
	.ascii	"data_end"                      # string offset=151
	.byte	0
	.ascii	"napi_id"                       # string offset=160
	.byte	0
	.ascii	"family"                        # string offset=168
	.byte	0
	.ascii	"remote_ip4"                    # string offset=175
	.byte	0
	.ascii	"local_ip4"                     # string offset=186
	.byte	0
	.ascii	"remote_ip6"                    # string offset=196
	.byte	0
	.ascii	"local_ip6"                     # string offset=207
	.byte	0
	.ascii	"remote_port"                   # string offset=217
	.byte	0
	.ascii	"local_port"                    # string offset=229
	.byte	0
	.ascii	"data_meta"                     # string offset=240
	.byte	0
	.ascii	"flow_keys"                     # string offset=250
	.byte	0
	.ascii	"tstamp"                        # string offset=260
	.byte	0
	.ascii	"wire_len"                      # string offset=267
	.byte	0
	.ascii	"gso_segs"                      # string offset=276
	.byte	0
	.ascii	"sk"                            # string offset=285
	.byte	0
	.ascii	"u32"                           # string offset=288
	.byte	0
	.ascii	"unsigned int"                  # string offset=292
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=305
	.byte	0
	.ascii	"u64"                           # string offset=325
	.byte	0
	.ascii	"unsigned long long"            # string offset=329
	.byte	0
	.ascii	"bpf_sock"                      # string offset=348
	.byte	0
	.ascii	"skb"                           # string offset=357
	.byte	0
	.ascii	"int"                           # string offset=361
	.byte	0
	.ascii	"operate"                       # string offset=365
	.byte	0
	.ascii	"tc"                            # string offset=373
	.byte	0
	.ascii	"./atomics.c"                   # string offset=376
	.byte	0
	.ascii	"\twide = 0x100000001ULL;"      # string offset=388
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_add(&wide, 0x200000002ULL));" # string offset=412
	.byte	0
	.ascii	"\tmixed = mixed * 31 + value + (value >> 32);" # string offset=463
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_sub(&wide, 1));" # string offset=508
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_and(&wide, 0x200000003ULL));" # string offset=546
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_or(&wide, 0x10ULL));" # string offset=597
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_xor(&wide, 0x200000000ULL));" # string offset=640
	.byte	0
	.ascii	"\tmix(__sync_lock_test_and_set(&wide, ~0ULL));" # string offset=691
	.byte	0
	.ascii	"\tmix(__sync_val_compare_and_swap(&wide, ~0ULL, 5));" # string offset=737
	.byte	0
	.ascii	"\tmix(__sync_val_compare_and_swap(&wide, 6, 7));" # string offset=789
	.byte	0
	.ascii	"\tnarrow = 10;"                # string offset=837
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_add(&narrow, 5));" # string offset=851
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_sub(&narrow, 16));" # string offset=891
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_and(&narrow, 0xf0f0));" # string offset=932
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_or(&narrow, 0x0f00));" # string offset=977
	.byte	0
	.ascii	"\tmix(__sync_fetch_and_xor(&narrow, 0xffff));" # string offset=1021
	.byte	0
	.ascii	"\tmix(__sync_lock_test_and_set(&narrow, 3));" # string offset=1066
	.byte	0
	.ascii	"\tmix(__sync_val_compare_and_swap(&narrow, 3, 4));" # string offset=1110
	.byte	0
	.ascii	"\tmix(__sync_val_compare_and_swap(&narrow, 8, 9));" # string offset=1160
	.byte	0
	.ascii	"\t__sync_fetch_and_add(&wide, 1);" # string offset=1210
	.byte	0
	.ascii	"\t__sync_fetch_and_or(&wide, 0x80);" # string offset=1243
	.byte	0
	.ascii	"\t__sync_fetch_and_and(&wide, 0xfe);" # string offset=1278
	.byte	0
	.ascii	"\t__sync_fetch_and_xor(&wide, 0xff);" # string offset=1314
	.byte	0
	.ascii	"\t__sync_fetch_and_and(&narrow, ~4u);" # string offset=1350
	.byte	0
	.ascii	"\t__sync_fetch_and_or(&narrow, 1);" # string offset=1387
	.byte	0
	.ascii	"\t__sync_fetch_and_xor(&narrow, 2);" # string offset=1421
	.byte	0
	.ascii	"\t__sync_fetch_and_add(&narrow, -3);" # string offset=1456
	.byte	0
	.ascii	"\tmix(wide);"                  # string offset=1492
	.byte	0
	.ascii	"\tmix(narrow);"                # string offset=1504
	.byte	0
	.ascii	"\treturn mixed;"               # string offset=1518
	.byte	0
	.ascii	"wide"                          # string offset=1533
	.byte	0
	.ascii	"narrow"                        # string offset=1538
	.byte	0
	.ascii	"mixed"                         # string offset=1545
	.byte	0
	.ascii	"char"                          # string offset=1551
	.byte	0
	.ascii	"LICENSE"                       # string offset=1556
	.byte	0
	.ascii	".bss"                          # string offset=1564
	.byte	0
	.ascii	"license"                       # string offset=1569
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	1916
	.long	1936
	.long	0
	.long	8                               # FuncInfo
	.long	373                             # FuncInfo section string offset=373
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16                              # LineInfo
	.long	373                             # LineInfo section string offset=373
	.long	119
	.long	.Ltmp0
	.long	376
	.long	388
	.long	24583                           # Line 24 Col 7
	.long	.Ltmp1
	.long	376
	.long	412
	.long	25606                           # Line 25 Col 6
	.long	.Ltmp4
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp5
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp6
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp9
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp10
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp11
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp14
	.long	376
	.long	508
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp17
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp18
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp19
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp22
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp23
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp24
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp27
	.long	376
	.long	546
	.long	27654                           # Line 27 Col 6
	.long	.Ltmp30
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp31
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp32
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp35
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp36
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp37
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp40
	.long	376
	.long	597
	.long	28678                           # Line 28 Col 6
	.long	.Ltmp43
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp44
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp45
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp48
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp49
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp50
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp53
	.long	376
	.long	640
	.long	29702                           # Line 29 Col 6
	.long	.Ltmp56
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp57
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp58
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp61
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp62
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp63
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp66
	.long	376
	.long	691
	.long	30726                           # Line 30 Col 6
	.long	.Ltmp69
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp70
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp71
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp74
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp75
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp76
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp79
	.long	376
	.long	737
	.long	31750                           # Line 31 Col 6
	.long	.Ltmp82
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp83
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp84
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp85
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp88
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp89
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp92
	.long	376
	.long	789
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp93
	.long	376
	.long	837
	.long	34825                           # Line 34 Col 9
	.long	.Ltmp96
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp97
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp98
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp99
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp102
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp103
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp106
	.long	376
	.long	851
	.long	35846                           # Line 35 Col 6
	.long	.Ltmp109
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp110
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp111
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp112
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp115
	.long	376
	.long	891
	.long	36870                           # Line 36 Col 6
	.long	.Ltmp118
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp119
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp120
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp121
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp124
	.long	376
	.long	932
	.long	37894                           # Line 37 Col 6
	.long	.Ltmp127
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp128
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp129
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp130
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp133
	.long	376
	.long	977
	.long	38918                           # Line 38 Col 6
	.long	.Ltmp136
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp137
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp138
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp139
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp142
	.long	376
	.long	1021
	.long	39942                           # Line 39 Col 6
	.long	.Ltmp145
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp146
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp147
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp148
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp151
	.long	376
	.long	1066
	.long	40966                           # Line 40 Col 6
	.long	.Ltmp154
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp155
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp156
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp157
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp160
	.long	376
	.long	1110
	.long	41990                           # Line 41 Col 6
	.long	.Ltmp163
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp164
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp167
	.long	376
	.long	1110
	.long	41990                           # Line 41 Col 6
	.long	.Ltmp170
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp171
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp174
	.long	376
	.long	1160
	.long	43014                           # Line 42 Col 6
	.long	.Ltmp177
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp178
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp181
	.long	376
	.long	1160
	.long	43014                           # Line 42 Col 6
	.long	.Ltmp184
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp185
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp188
	.long	376
	.long	1210
	.long	45058                           # Line 44 Col 2
	.long	.Ltmp189
	.long	376
	.long	1243
	.long	46082                           # Line 45 Col 2
	.long	.Ltmp190
	.long	376
	.long	1278
	.long	47106                           # Line 46 Col 2
	.long	.Ltmp191
	.long	376
	.long	1314
	.long	48130                           # Line 47 Col 2
	.long	.Ltmp192
	.long	376
	.long	1350
	.long	49154                           # Line 48 Col 2
	.long	.Ltmp193
	.long	376
	.long	1387
	.long	50178                           # Line 49 Col 2
	.long	.Ltmp194
	.long	376
	.long	1421
	.long	51202                           # Line 50 Col 2
	.long	.Ltmp195
	.long	376
	.long	1456
	.long	52226                           # Line 51 Col 2
	.long	.Ltmp196
	.long	376
	.long	1492
	.long	53254                           # Line 52 Col 6
	.long	.Ltmp199
	.long	376
	.long	463
	.long	18470                           # Line 18 Col 38
	.long	.Ltmp200
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp201
	.long	376
	.long	463
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp204
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp205
	.long	376
	.long	463
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp208
	.long	376
	.long	463
	.long	18448                           # Line 18 Col 16
	.long	.Ltmp211
	.long	376
	.long	1504
	.long	54278                           # Line 53 Col 6
	.long	.Ltmp214
	.long	376
	.long	463
	.long	18453                           # Line 18 Col 21
	.long	.Ltmp215
	.long	376
	.long	463
	.long	18440                           # Line 18 Col 8
	.long	.Ltmp218
	.long	376
	.long	1518
	.long	55298                           # Line 54 Col 2
	.addrsig
	.addrsig_sym operate
	.addrsig_sym wide
	.addrsig_sym narrow
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
