	.file	"mixed_extras.c"
	.file	0 "." "mixed_extras.c" md5 0xaa24ba23a8918d586f3a59ec0a0a5d4f
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "mixed.h" md5 0x8f77475b2bcf9e68776ab69e13c9df05
	.section	xdp,"ax",@progbits
	.globl	mixed
	.p2align	3
	.type	mixed,@function
mixed:
.Lfunc_begin0:
	.cfi_startproc
	.loc	2 39 10 prologue_end
.Ltmp0:
	r1 = seed ll
	r1 = *(u64 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	.loc	2 40 17
.Ltmp3:
	r2 = negative ll
	w6 = *(u32 *)(r2 + 0)
.Ltmp4:
.Ltmp5:
	.loc	2 46 7
.Ltmp6:
	w2 = 0
	call step
.Ltmp7:
.Ltmp8:
	.loc	2 46 7
	r1 = r0
	w2 = 1
	call step
.Ltmp9:
.Ltmp10:
	.loc	2 46 22
.Ltmp11:
	r0 += 1
.Ltmp12:
.Ltmp13:
	.loc	2 46 7 is_stmt 0
.Ltmp14:
	r1 = r0
	w2 = 2
	call step
.Ltmp15:
.Ltmp16:
	.loc	2 46 22 is_stmt 1
.Ltmp17:
	r0 += 2
.Ltmp18:
.Ltmp19:
	.loc	2 46 7 is_stmt 0
.Ltmp20:
	r1 = r0
	w2 = 3
	call step
.Ltmp21:
.Ltmp22:
	.loc	2 46 22 is_stmt 1
.Ltmp23:
	r0 += 3
.Ltmp24:
.Ltmp25:
	.loc	2 46 7 is_stmt 0
.Ltmp26:
	r1 = r0
	w2 = 4
	call step
.Ltmp27:
.Ltmp28:
	.loc	2 46 22 is_stmt 1
.Ltmp29:
	r0 += 4
.Ltmp30:
.Ltmp31:
	.loc	2 46 7 is_stmt 0
.Ltmp32:
	r1 = r0
	w2 = 5
	call step
.Ltmp33:
.Ltmp34:
	.loc	2 46 22 is_stmt 1
.Ltmp35:
	r0 += 5
.Ltmp36:
.Ltmp37:
	.loc	2 46 7 is_stmt 0
.Ltmp38:
	r1 = r0
	w2 = 6
	call step
.Ltmp39:
.Ltmp40:
	.loc	2 46 22 is_stmt 1
.Ltmp41:
	r0 += 6
.Ltmp42:
.Ltmp43:
	.loc	2 46 7 is_stmt 0
.Ltmp44:
	r1 = r0
	w2 = 7
	call step
.Ltmp45:
.Ltmp46:
	.loc	2 46 22 is_stmt 1
.Ltmp47:
	r0 += 7
.Ltmp48:
.Ltmp49:
	.loc	2 46 7 is_stmt 0
.Ltmp50:
	r1 = r0
	w2 = 8
	call step
.Ltmp51:
.Ltmp52:
	.loc	2 46 22 is_stmt 1
.Ltmp53:
	r0 += 8
.Ltmp54:
.Ltmp55:
	.loc	2 46 7 is_stmt 0
.Ltmp56:
	r1 = r0
	w2 = 0
	call step
.Ltmp57:
.Ltmp58:
	.loc	2 46 22 is_stmt 1
.Ltmp59:
	r0 += 9
.Ltmp60:
.Ltmp61:
	.loc	2 46 7 is_stmt 0
.Ltmp62:
	r1 = r0
	w2 = 1
	call step
.Ltmp63:
.Ltmp64:
	.loc	2 46 22 is_stmt 1
.Ltmp65:
	r0 += 10
.Ltmp66:
.Ltmp67:
	.loc	2 46 7 is_stmt 0
.Ltmp68:
	r1 = r0
	w2 = 2
	call step
.Ltmp69:
.Ltmp70:
	.loc	2 46 22 is_stmt 1
.Ltmp71:
	r1 = r0
	r1 += 11
.Ltmp72:
.Ltmp73:
	.loc	2 48 26
.Ltmp74:
	r2 = r1
	r2 >>= 32
.Ltmp75:
.Ltmp76:
	.loc	2 48 12 is_stmt 0
.Ltmp77:
	w3 = w1
	w3 *= 7
	.loc	2 48 16
.Ltmp78:
	w3 += w2
.Ltmp79:
.Ltmp80:
	.loc	2 49 18 is_stmt 1
.Ltmp81:
	w2 = w3
	w2 <<= 3
	w2 &= 524280
	.loc	2 49 6 is_stmt 0
.Ltmp82:
	w2 ^= w3
.Ltmp83:
.Ltmp84:
	.loc	2 50 9 is_stmt 1
.Ltmp85:
	w1 &= 255
.Ltmp86:
.Ltmp87:
	.loc	2 50 6 is_stmt 0
.Ltmp88:
	w2 += w1
.Ltmp89:
.Ltmp90:
	.loc	2 51 15 is_stmt 1
.Ltmp91:
	w3 = w6
	w3 s>>= 3
	r3 <<= 32
	r3 s>>= 32
	.loc	2 51 21 is_stmt 0
.Ltmp92:
	r3 *= 11
	.loc	2 51 28
.Ltmp93:
	r1 = r2
	r1 <<= 56
	r1 s>>= 56
	.loc	2 51 26
.Ltmp94:
	r1 += r3
	.loc	2 51 38
.Ltmp95:
	r3 = r2
	r3 <<= 48
	r3 s>>= 48
	.loc	2 51 36
.Ltmp96:
	r1 += r3
.Ltmp97:
.Ltmp98:
	.loc	2 52 11 is_stmt 1
.Ltmp99:
	w4 = w2
	w4 += 5
	if r1 s< -100 goto LBB0_2
.Ltmp100:
.Ltmp101:
	.loc	2 0 11 is_stmt 0
	w4 = w2
.Ltmp102:
.Ltmp103:
LBB0_2:
	.loc	2 54 15 is_stmt 1
.Ltmp104:
	w3 = w4
	w3 ^= 85
	if w4 s> 0 goto LBB0_4
.Ltmp105:
.Ltmp106:
	.loc	2 0 15 is_stmt 0
	w3 = w4
.Ltmp107:
.Ltmp108:
LBB0_4:
	.loc	2 56 26 is_stmt 1
.Ltmp109:
	w2 = w3
	w2 += 9
	if r0 < -11 goto LBB0_6
.Ltmp110:
.Ltmp111:
	.loc	2 0 26 is_stmt 0
	w2 = w3
.Ltmp112:
.Ltmp113:
LBB0_6:
	.loc	2 56 26 is_stmt 1
	if w6 s< w3 goto LBB0_8
.Ltmp114:
.Ltmp115:
	.loc	2 0 26 is_stmt 0
	w2 = w3
.Ltmp116:
.Ltmp117:
LBB0_8:
	.loc	2 59 12 is_stmt 1
.Ltmp118:
	*(u8 *)(r10 - 1) = w2
.Ltmp119:
.Ltmp120:
	.loc	2 59 18
.Ltmp121:
	w3 = w2
	w3 >>= 1
	.loc	2 59 12 is_stmt 0
.Ltmp122:
	*(u8 *)(r10 - 2) = w3
.Ltmp123:
.Ltmp124:
	.loc	2 59 18 is_stmt 1
.Ltmp125:
	w3 = w2
	w3 >>= 2
	.loc	2 59 12 is_stmt 0
.Ltmp126:
	*(u8 *)(r10 - 3) = w3
.Ltmp127:
.Ltmp128:
	.loc	2 59 18 is_stmt 1
.Ltmp129:
	w3 = w2
	w3 >>= 3
	.loc	2 59 12 is_stmt 0
.Ltmp130:
	*(u8 *)(r10 - 4) = w3
.Ltmp131:
.Ltmp132:
	.loc	2 59 18 is_stmt 1
.Ltmp133:
	w3 = w2
	w3 >>= 4
	.loc	2 59 12 is_stmt 0
.Ltmp134:
	*(u8 *)(r10 - 5) = w3
.Ltmp135:
.Ltmp136:
	.loc	2 59 18 is_stmt 1
.Ltmp137:
	w3 = w2
	w3 >>= 5
	.loc	2 59 12 is_stmt 0
.Ltmp138:
	*(u8 *)(r10 - 6) = w3
.Ltmp139:
.Ltmp140:
	.loc	2 59 18 is_stmt 1
.Ltmp141:
	w3 = w2
	w3 >>= 6
	.loc	2 59 12 is_stmt 0
.Ltmp142:
	*(u8 *)(r10 - 7) = w3
.Ltmp143:
.Ltmp144:
	.loc	2 59 18 is_stmt 1
.Ltmp145:
	w3 = w2
	w3 >>= 7
	.loc	2 59 12 is_stmt 0
.Ltmp146:
	*(u8 *)(r10 - 8) = w3
.Ltmp147:
.Ltmp148:
	.loc	2 59 18 is_stmt 1
.Ltmp149:
	w3 = w2
	w3 >>= 8
	.loc	2 59 12 is_stmt 0
.Ltmp150:
	*(u8 *)(r10 - 9) = w3
.Ltmp151:
.Ltmp152:
	.loc	2 59 18 is_stmt 1
.Ltmp153:
	w3 = w2
	w3 >>= 9
	.loc	2 59 12 is_stmt 0
.Ltmp154:
	*(u8 *)(r10 - 10) = w3
.Ltmp155:
.Ltmp156:
	.loc	2 59 18 is_stmt 1
.Ltmp157:
	w3 = w2
	w3 >>= 10
	.loc	2 59 12 is_stmt 0
.Ltmp158:
	*(u8 *)(r10 - 11) = w3
.Ltmp159:
.Ltmp160:
	.loc	2 59 18 is_stmt 1
.Ltmp161:
	w3 = w2
	w3 >>= 11
	.loc	2 59 12 is_stmt 0
.Ltmp162:
	*(u8 *)(r10 - 12) = w3
.Ltmp163:
.Ltmp164:
	.loc	2 59 18 is_stmt 1
.Ltmp165:
	w3 = w2
	w3 >>= 12
	.loc	2 59 12 is_stmt 0
.Ltmp166:
	*(u8 *)(r10 - 13) = w3
.Ltmp167:
.Ltmp168:
	.loc	2 59 18 is_stmt 1
.Ltmp169:
	w3 = w2
	w3 >>= 13
	.loc	2 59 12 is_stmt 0
.Ltmp170:
	*(u8 *)(r10 - 14) = w3
.Ltmp171:
.Ltmp172:
	.loc	2 59 18 is_stmt 1
.Ltmp173:
	w3 = w2
	w3 >>= 14
	.loc	2 59 12 is_stmt 0
.Ltmp174:
	*(u8 *)(r10 - 15) = w3
.Ltmp175:
.Ltmp176:
	.loc	2 59 18 is_stmt 1
.Ltmp177:
	w3 = w2
	w3 >>= 15
	.loc	2 59 12 is_stmt 0
.Ltmp178:
	*(u8 *)(r10 - 16) = w3
.Ltmp179:
.Ltmp180:
	.loc	2 61 13 is_stmt 1
.Ltmp181:
	w2 *= 31
.Ltmp182:
.Ltmp183:
	.loc	2 61 20 is_stmt 0
.Ltmp184:
	w3 = *(u8 *)(r10 - 1)
	.loc	2 61 18
.Ltmp185:
	w2 += w3
.Ltmp186:
.Ltmp187:
	.loc	2 61 13
.Ltmp188:
	w2 *= 31
.Ltmp189:
.Ltmp190:
	.loc	2 61 20
.Ltmp191:
	w3 = *(u8 *)(r10 - 2)
	.loc	2 61 18 is_stmt 1
.Ltmp192:
	w2 += w3
.Ltmp193:
.Ltmp194:
	.loc	2 61 13 is_stmt 0
.Ltmp195:
	w2 *= 31
.Ltmp196:
.Ltmp197:
	.loc	2 61 20
.Ltmp198:
	w3 = *(u8 *)(r10 - 3)
	.loc	2 61 18 is_stmt 1
.Ltmp199:
	w2 += w3
.Ltmp200:
.Ltmp201:
	.loc	2 61 13 is_stmt 0
.Ltmp202:
	w2 *= 31
.Ltmp203:
.Ltmp204:
	.loc	2 61 20
.Ltmp205:
	w3 = *(u8 *)(r10 - 4)
	.loc	2 61 18 is_stmt 1
.Ltmp206:
	w2 += w3
.Ltmp207:
.Ltmp208:
	.loc	2 61 13 is_stmt 0
.Ltmp209:
	w2 *= 31
.Ltmp210:
.Ltmp211:
	.loc	2 61 20
.Ltmp212:
	w3 = *(u8 *)(r10 - 5)
	.loc	2 61 18 is_stmt 1
.Ltmp213:
	w2 += w3
.Ltmp214:
.Ltmp215:
	.loc	2 61 13 is_stmt 0
.Ltmp216:
	w2 *= 31
.Ltmp217:
.Ltmp218:
	.loc	2 61 20
.Ltmp219:
	w3 = *(u8 *)(r10 - 6)
	.loc	2 61 18 is_stmt 1
.Ltmp220:
	w2 += w3
.Ltmp221:
.Ltmp222:
	.loc	2 61 13 is_stmt 0
.Ltmp223:
	w2 *= 31
.Ltmp224:
.Ltmp225:
	.loc	2 61 20
.Ltmp226:
	w3 = *(u8 *)(r10 - 7)
	.loc	2 61 18 is_stmt 1
.Ltmp227:
	w2 += w3
.Ltmp228:
.Ltmp229:
	.loc	2 61 13 is_stmt 0
.Ltmp230:
	w2 *= 31
.Ltmp231:
.Ltmp232:
	.loc	2 61 20
.Ltmp233:
	w3 = *(u8 *)(r10 - 8)
	.loc	2 61 18 is_stmt 1
.Ltmp234:
	w2 += w3
.Ltmp235:
.Ltmp236:
	.loc	2 61 13 is_stmt 0
.Ltmp237:
	w2 *= 31
.Ltmp238:
.Ltmp239:
	.loc	2 61 20
.Ltmp240:
	w3 = *(u8 *)(r10 - 9)
	.loc	2 61 18 is_stmt 1
.Ltmp241:
	w2 += w3
.Ltmp242:
.Ltmp243:
	.loc	2 61 13 is_stmt 0
.Ltmp244:
	w2 *= 31
.Ltmp245:
.Ltmp246:
	.loc	2 61 20
.Ltmp247:
	w3 = *(u8 *)(r10 - 10)
	.loc	2 61 18 is_stmt 1
.Ltmp248:
	w2 += w3
.Ltmp249:
.Ltmp250:
	.loc	2 61 13 is_stmt 0
.Ltmp251:
	w2 *= 31
.Ltmp252:
.Ltmp253:
	.loc	2 61 20
.Ltmp254:
	w3 = *(u8 *)(r10 - 11)
	.loc	2 61 18 is_stmt 1
.Ltmp255:
	w2 += w3
.Ltmp256:
.Ltmp257:
	.loc	2 61 13 is_stmt 0
.Ltmp258:
	w2 *= 31
.Ltmp259:
.Ltmp260:
	.loc	2 61 20
.Ltmp261:
	w3 = *(u8 *)(r10 - 12)
	.loc	2 61 18 is_stmt 1
.Ltmp262:
	w2 += w3
.Ltmp263:
.Ltmp264:
	.loc	2 61 13 is_stmt 0
.Ltmp265:
	w2 *= 31
.Ltmp266:
.Ltmp267:
	.loc	2 61 20
.Ltmp268:
	w3 = *(u8 *)(r10 - 13)
	.loc	2 61 18 is_stmt 1
.Ltmp269:
	w2 += w3
.Ltmp270:
.Ltmp271:
	.loc	2 61 13 is_stmt 0
.Ltmp272:
	w2 *= 31
.Ltmp273:
.Ltmp274:
	.loc	2 61 20
.Ltmp275:
	w3 = *(u8 *)(r10 - 14)
	.loc	2 61 18 is_stmt 1
.Ltmp276:
	w2 += w3
.Ltmp277:
.Ltmp278:
	.loc	2 61 13 is_stmt 0
.Ltmp279:
	w2 *= 31
.Ltmp280:
.Ltmp281:
	.loc	2 61 20
.Ltmp282:
	w3 = *(u8 *)(r10 - 15)
	.loc	2 61 18 is_stmt 1
.Ltmp283:
	w2 += w3
.Ltmp284:
.Ltmp285:
	.loc	2 61 13 is_stmt 0
.Ltmp286:
	w2 *= 31
.Ltmp287:
.Ltmp288:
	.loc	2 61 20
.Ltmp289:
	w3 = *(u8 *)(r10 - 16)
	.loc	2 61 18 is_stmt 1
.Ltmp290:
	w2 += w3
.Ltmp291:
.Ltmp292:
	.loc	2 63 20
.Ltmp293:
	r3 = name ll
	w4 = *(u8 *)(r3 + 0)
	w4 <<= 24
	w4 s>>= 24
.Ltmp294:
.Ltmp295:
	.loc	2 63 13 is_stmt 0
.Ltmp296:
	w2 *= 33
.Ltmp297:
.Ltmp298:
	.loc	2 63 18
.Ltmp299:
	w2 += w4
.Ltmp300:
.Ltmp301:
	.loc	2 63 20
.Ltmp302:
	w4 = *(u8 *)(r3 + 1)
	w4 <<= 24
	w4 s>>= 24
.Ltmp303:
.Ltmp304:
	.loc	2 63 13
.Ltmp305:
	w2 *= 33
.Ltmp306:
.Ltmp307:
	.loc	2 63 18 is_stmt 1
.Ltmp308:
	w2 += w4
.Ltmp309:
.Ltmp310:
	.loc	2 63 20 is_stmt 0
.Ltmp311:
	w4 = *(u8 *)(r3 + 2)
	w4 <<= 24
	w4 s>>= 24
.Ltmp312:
.Ltmp313:
	.loc	2 63 13
.Ltmp314:
	w2 *= 33
.Ltmp315:
.Ltmp316:
	.loc	2 63 18 is_stmt 1
.Ltmp317:
	w2 += w4
.Ltmp318:
.Ltmp319:
	.loc	2 63 20 is_stmt 0
.Ltmp320:
	w4 = *(u8 *)(r3 + 3)
	w4 <<= 24
	w4 s>>= 24
.Ltmp321:
.Ltmp322:
	.loc	2 63 13
.Ltmp323:
	w2 *= 33
.Ltmp324:
.Ltmp325:
	.loc	2 63 18 is_stmt 1
.Ltmp326:
	w2 += w4
.Ltmp327:
.Ltmp328:
	.loc	2 63 20 is_stmt 0
.Ltmp329:
	w4 = *(u8 *)(r3 + 4)
	w4 <<= 24
	w4 s>>= 24
.Ltmp330:
.Ltmp331:
	.loc	2 63 13
.Ltmp332:
	w2 *= 33
.Ltmp333:
.Ltmp334:
	.loc	2 63 18 is_stmt 1
.Ltmp335:
	w2 += w4
.Ltmp336:
.Ltmp337:
	.loc	2 63 20 is_stmt 0
.Ltmp338:
	w3 = *(u8 *)(r3 + 5)
	w3 <<= 24
	w3 s>>= 24
.Ltmp339:
.Ltmp340:
	.loc	2 63 13
.Ltmp341:
	w2 *= 33
.Ltmp342:
.Ltmp343:
	.loc	2 63 18 is_stmt 1
.Ltmp344:
	w2 += w3
.Ltmp345:
.Ltmp346:
	.loc	2 64 8
.Ltmp347:
	r3 = count ll
	w4 = *(u32 *)(r3 + 0)
.Ltmp348:
	w4 += w2
.Ltmp349:
	*(u32 *)(r3 + 0) = w4
	.loc	2 65 9
.Ltmp350:
	w0 = *(u32 *)(r3 + 0)
	.loc	2 65 15 is_stmt 0
.Ltmp351:
	w0 += w1
	.loc	2 65 2
.Ltmp352:
	exit
.Ltmp353:
.Ltmp354:
.Lfunc_end0:
	.size	mixed, .Lfunc_end0-mixed
	.cfi_endproc
	.section	.stack_sizes,"o",@progbits,xdp
	.quad	.Lfunc_begin0
	.byte	16
	.section	xdp,"ax",@progbits

	.text
	.p2align	3
	.type	step,@function
step:
.Lfunc_begin1:
	.loc	2 13 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp355:
.Ltmp356:
	.loc	2 14 2 prologue_end
.Ltmp357:
	if w2 s> 3 goto LBB1_6
.Ltmp358:
.Ltmp359:
	.loc	2 14 2
	if w2 s> 1 goto LBB1_4
.Ltmp360:
.Ltmp361:
	.loc	2 14 2
	if w2 == 0 goto LBB1_11
.Ltmp362:
.Ltmp363:
	.loc	2 14 2
	if w2 == 1 goto LBB1_12
	goto LBB1_19
.Ltmp364:
.Ltmp365:
LBB1_12:
	.loc	2 18 12
.Ltmp366:
	r0 *= 5
.Ltmp367:
.Ltmp368:
	.loc	2 18 3 is_stmt 0
.Ltmp369:
	goto LBB1_20
.Ltmp370:
.Ltmp371:
LBB1_6:
	.loc	2 14 2 is_stmt 1
.Ltmp372:
	if w2 s> 5 goto LBB1_9
.Ltmp373:
.Ltmp374:
	.loc	2 14 2
	if w2 == 4 goto LBB1_15
.Ltmp375:
.Ltmp376:
	.loc	2 14 2
	if w2 == 5 goto LBB1_16
	goto LBB1_19
.Ltmp377:
.Ltmp378:
LBB1_16:
	.loc	2 26 17
.Ltmp379:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
.Ltmp380:
.Ltmp381:
	r0 |= r1
	.loc	2 26 3 is_stmt 0
.Ltmp382:
	goto LBB1_20
.Ltmp383:
.Ltmp384:
LBB1_4:
	.loc	2 14 2 is_stmt 1
.Ltmp385:
	if w2 == 2 goto LBB1_13
.Ltmp386:
.Ltmp387:
	.loc	2 14 2
	if w2 == 3 goto LBB1_14
	goto LBB1_19
.Ltmp388:
.Ltmp389:
LBB1_14:
	.loc	2 22 12
.Ltmp390:
	r0 /= 3
.Ltmp391:
.Ltmp392:
	.loc	2 22 3 is_stmt 0
.Ltmp393:
	goto LBB1_20
.Ltmp394:
.Ltmp395:
LBB1_9:
	.loc	2 14 2 is_stmt 1
.Ltmp396:
	if w2 == 6 goto LBB1_17
.Ltmp397:
.Ltmp398:
	.loc	2 14 2
	if w2 == 7 goto LBB1_18
	goto LBB1_19
.Ltmp399:
.Ltmp400:
LBB1_18:
	.loc	2 30 13
.Ltmp401:
	r1 = r0
	r1 &= 65535
	.loc	2 30 28 is_stmt 0
.Ltmp402:
	r0 >>= 48
.Ltmp403:
.Ltmp404:
	.loc	2 30 34
.Ltmp405:
	r0 |= 1
	.loc	2 30 23
.Ltmp406:
	r0 *= r1
	.loc	2 30 3
.Ltmp407:
	goto LBB1_20
.Ltmp408:
.Ltmp409:
LBB1_11:
	.loc	2 16 12 is_stmt 1
.Ltmp410:
	r0 += 3
.Ltmp411:
.Ltmp412:
	.loc	2 16 3 is_stmt 0
.Ltmp413:
	goto LBB1_20
.Ltmp414:
.Ltmp415:
LBB1_15:
	.loc	2 24 12 is_stmt 1
.Ltmp416:
	r0 %= 1000003
.Ltmp417:
.Ltmp418:
	.loc	2 24 3 is_stmt 0
.Ltmp419:
	goto LBB1_20
.Ltmp420:
.Ltmp421:
LBB1_13:
	.loc	2 20 17 is_stmt 1
.Ltmp422:
	r1 = r0
	r1 >>= 7
	.loc	2 20 12 is_stmt 0
.Ltmp423:
	r1 ^= r0
	r0 = r1
.Ltmp424:
.Ltmp425:
	.loc	2 20 3
.Ltmp426:
	goto LBB1_20
.Ltmp427:
.Ltmp428:
LBB1_17:
	.loc	2 28 10 is_stmt 1
.Ltmp429:
	r0 = -r0
.Ltmp430:
.Ltmp431:
	.loc	2 28 3 is_stmt 0
.Ltmp432:
	goto LBB1_20
.Ltmp433:
.Ltmp434:
LBB1_19:
	.loc	2 32 10 is_stmt 1
.Ltmp435:
	r0 ^= -1
.Ltmp436:
.Ltmp437:
LBB1_20:
	.loc	2 34 1
.Ltmp438:
	exit
.Ltmp439:
.Ltmp440:
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
	.cfi_endproc
	.section	.stack_sizes,"o",@progbits,.text
	.quad	.Lfunc_begin1
	.byte	0
	.text

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
	.long	10
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
.Ldebug_loc0:
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	64
	.byte	122
	.byte	15
	.byte	147
	.byte	1
	.byte	122
	.byte	14
	.byte	147
	.byte	1
	.byte	122
	.byte	13
	.byte	147
	.byte	1
	.byte	122
	.byte	12
	.byte	147
	.byte	1
	.byte	122
	.byte	11
	.byte	147
	.byte	1
	.byte	122
	.byte	10
	.byte	147
	.byte	1
	.byte	122
	.byte	9
	.byte	147
	.byte	1
	.byte	122
	.byte	8
	.byte	147
	.byte	1
	.byte	122
	.byte	7
	.byte	147
	.byte	1
	.byte	122
	.byte	6
	.byte	147
	.byte	1
	.byte	122
	.byte	5
	.byte	147
	.byte	1
	.byte	122
	.byte	4
	.byte	147
	.byte	1
	.byte	122
	.byte	3
	.byte	147
	.byte	1
	.byte	122
	.byte	2
	.byte	147
	.byte	1
	.byte	122
	.byte	1
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	1
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp33-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp57-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp63-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp66-.Lfunc_begin0
	.uleb128 .Ltmp69-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp72-.Lfunc_begin0
	.uleb128 .Ltmp86-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp97-.Lfunc_begin0
	.byte	13
	.byte	118
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	4
	.uleb128 .Ltmp97-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp42-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp66-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp66-.Lfunc_begin0
	.uleb128 .Ltmp75-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp75-.Lfunc_begin0
	.uleb128 .Ltmp100-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp75-.Lfunc_begin0
	.uleb128 .Ltmp79-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp79-.Lfunc_begin0
	.uleb128 .Ltmp83-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp83-.Lfunc_begin0
	.uleb128 .Ltmp102-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp102-.Lfunc_begin0
	.uleb128 .Ltmp107-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp107-.Lfunc_begin0
	.uleb128 .Ltmp116-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp116-.Lfunc_begin0
	.uleb128 .Ltmp182-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp186-.Lfunc_begin0
	.uleb128 .Ltmp189-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp193-.Lfunc_begin0
	.uleb128 .Ltmp196-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp200-.Lfunc_begin0
	.uleb128 .Ltmp203-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp207-.Lfunc_begin0
	.uleb128 .Ltmp210-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp214-.Lfunc_begin0
	.uleb128 .Ltmp217-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp221-.Lfunc_begin0
	.uleb128 .Ltmp224-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp228-.Lfunc_begin0
	.uleb128 .Ltmp231-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp235-.Lfunc_begin0
	.uleb128 .Ltmp238-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp242-.Lfunc_begin0
	.uleb128 .Ltmp245-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp249-.Lfunc_begin0
	.uleb128 .Ltmp252-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp256-.Lfunc_begin0
	.uleb128 .Ltmp259-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp263-.Lfunc_begin0
	.uleb128 .Ltmp266-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp270-.Lfunc_begin0
	.uleb128 .Ltmp273-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp277-.Lfunc_begin0
	.uleb128 .Ltmp280-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp284-.Lfunc_begin0
	.uleb128 .Ltmp287-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp291-.Lfunc_begin0
	.uleb128 .Ltmp297-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp300-.Lfunc_begin0
	.uleb128 .Ltmp306-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp309-.Lfunc_begin0
	.uleb128 .Ltmp315-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp318-.Lfunc_begin0
	.uleb128 .Ltmp324-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp327-.Lfunc_begin0
	.uleb128 .Ltmp333-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp336-.Lfunc_begin0
	.uleb128 .Ltmp342-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp345-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp116-.Lfunc_begin0
	.uleb128 .Ltmp119-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp119-.Lfunc_begin0
	.uleb128 .Ltmp123-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp123-.Lfunc_begin0
	.uleb128 .Ltmp127-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp127-.Lfunc_begin0
	.uleb128 .Ltmp131-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp131-.Lfunc_begin0
	.uleb128 .Ltmp135-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp135-.Lfunc_begin0
	.uleb128 .Ltmp139-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp139-.Lfunc_begin0
	.uleb128 .Ltmp143-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp143-.Lfunc_begin0
	.uleb128 .Ltmp147-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp147-.Lfunc_begin0
	.uleb128 .Ltmp151-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp151-.Lfunc_begin0
	.uleb128 .Ltmp155-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp155-.Lfunc_begin0
	.uleb128 .Ltmp159-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp159-.Lfunc_begin0
	.uleb128 .Ltmp163-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp163-.Lfunc_begin0
	.uleb128 .Ltmp167-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp167-.Lfunc_begin0
	.uleb128 .Ltmp171-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp171-.Lfunc_begin0
	.uleb128 .Ltmp175-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp175-.Lfunc_begin0
	.uleb128 .Ltmp179-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp179-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp179-.Lfunc_begin0
	.uleb128 .Ltmp186-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp186-.Lfunc_begin0
	.uleb128 .Ltmp193-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp193-.Lfunc_begin0
	.uleb128 .Ltmp200-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp200-.Lfunc_begin0
	.uleb128 .Ltmp207-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp207-.Lfunc_begin0
	.uleb128 .Ltmp214-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp214-.Lfunc_begin0
	.uleb128 .Ltmp221-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp221-.Lfunc_begin0
	.uleb128 .Ltmp228-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp228-.Lfunc_begin0
	.uleb128 .Ltmp235-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp235-.Lfunc_begin0
	.uleb128 .Ltmp242-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp242-.Lfunc_begin0
	.uleb128 .Ltmp249-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp249-.Lfunc_begin0
	.uleb128 .Ltmp256-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp256-.Lfunc_begin0
	.uleb128 .Ltmp263-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp263-.Lfunc_begin0
	.uleb128 .Ltmp270-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp270-.Lfunc_begin0
	.uleb128 .Ltmp277-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp277-.Lfunc_begin0
	.uleb128 .Ltmp284-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp284-.Lfunc_begin0
	.uleb128 .Ltmp294-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp294-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	0
.Ldebug_loc8:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp294-.Lfunc_begin0
	.uleb128 .Ltmp303-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp303-.Lfunc_begin0
	.uleb128 .Ltmp312-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp312-.Lfunc_begin0
	.uleb128 .Ltmp321-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp321-.Lfunc_begin0
	.uleb128 .Ltmp330-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp330-.Lfunc_begin0
	.uleb128 .Ltmp339-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp339-.Lfunc_begin0
	.uleb128 .Ltmp345-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp345-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	0
.Ldebug_loc9:
	.byte	1
	.byte	22
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp355-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp355-.Lfunc_begin1
	.uleb128 .Ltmp367-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp370-.Lfunc_begin1
	.uleb128 .Ltmp380-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp383-.Lfunc_begin1
	.uleb128 .Ltmp391-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp394-.Lfunc_begin1
	.uleb128 .Ltmp403-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp408-.Lfunc_begin1
	.uleb128 .Ltmp411-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp414-.Lfunc_begin1
	.uleb128 .Ltmp417-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp420-.Lfunc_begin1
	.uleb128 .Ltmp424-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp427-.Lfunc_begin1
	.uleb128 .Ltmp430-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp433-.Lfunc_begin1
	.uleb128 .Ltmp436-.Lfunc_begin1
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
	.ascii	"\264B"
	.byte	25
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
	.byte	14
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	15
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	19
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.long	520
	.byte	13
	.byte	0
	.byte	28
	.byte	2
	.byte	43
	.long	491
	.byte	13
	.byte	1
	.byte	29
	.byte	2
	.byte	39
	.long	71
	.byte	13
	.byte	2
	.byte	30
	.byte	2
	.byte	40
	.long	99
	.byte	13
	.byte	3
	.byte	31
	.byte	2
	.byte	41
	.long	508
	.byte	13
	.byte	5
	.byte	35
	.byte	2
	.byte	42
	.long	158
	.byte	14
	.byte	6
	.long	.Ltmp72-.Ltmp4
	.byte	13
	.byte	4
	.byte	34
	.byte	2
	.byte	45
	.long	158
	.byte	0
	.byte	14
	.byte	7
	.long	.Ltmp179-.Ltmp116
	.byte	13
	.byte	6
	.byte	34
	.byte	2
	.byte	58
	.long	158
	.byte	0
	.byte	14
	.byte	8
	.long	.Ltmp291-.Ltmp179
	.byte	13
	.byte	7
	.byte	34
	.byte	2
	.byte	60
	.long	158
	.byte	0
	.byte	14
	.byte	9
	.long	.Ltmp345-.Ltmp291
	.byte	13
	.byte	8
	.byte	34
	.byte	2
	.byte	62
	.long	158
	.byte	0
	.byte	15
	.long	456
	.byte	10
	.byte	15
	.long	456
	.byte	11
	.byte	15
	.long	456
	.byte	12
	.byte	15
	.long	456
	.byte	13
	.byte	15
	.long	456
	.byte	14
	.byte	15
	.long	456
	.byte	15
	.byte	15
	.long	456
	.byte	16
	.byte	15
	.long	456
	.byte	17
	.byte	15
	.long	456
	.byte	18
	.byte	15
	.long	456
	.byte	19
	.byte	15
	.long	456
	.byte	20
	.byte	15
	.long	456
	.byte	21
	.byte	0
	.byte	16
	.byte	22
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	27
	.byte	2
	.byte	12

	.long	71
	.byte	17
	.byte	9
	.byte	29
	.byte	2
	.byte	12
	.long	71
	.byte	18
	.byte	1
	.byte	82
	.byte	44
	.byte	2
	.byte	12
	.long	158
	.byte	0
	.byte	6
	.long	503
	.byte	7
	.long	138
	.byte	16
	.byte	0
	.byte	4
	.long	215
	.byte	5
	.long	516
	.byte	33
	.byte	1
	.byte	14
	.byte	2
	.byte	32
	.byte	5
	.byte	8
	.byte	19
	.long	525
	.byte	20
	.byte	43
	.byte	24
	.byte	1
	.byte	89
	.byte	21
	.byte	37
	.long	158
	.byte	1
	.byte	90
	.byte	0
	.byte	21
	.byte	38
	.long	158
	.byte	1
	.byte	91
	.byte	4
	.byte	21
	.byte	39
	.long	158
	.byte	1
	.byte	92
	.byte	8
	.byte	21
	.byte	40
	.long	158
	.byte	1
	.byte	93
	.byte	12
	.byte	21
	.byte	41
	.long	158
	.byte	1
	.byte	94
	.byte	16
	.byte	21
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
	.byte	22
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
	.asciz	"mixed_extras.c"
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
	.quad	.Ltmp4
	.quad	.Ltmp116
	.quad	.Ltmp179
	.quad	.Ltmp291
	.quad	.Ltmp7
	.quad	.Ltmp9
	.quad	.Ltmp15
	.quad	.Ltmp21
	.quad	.Ltmp27
	.quad	.Ltmp33
	.quad	.Ltmp39
	.quad	.Ltmp45
	.quad	.Ltmp51
	.quad	.Ltmp57
	.quad	.Ltmp63
	.quad	.Ltmp69
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.debug_gnu_pubnames,"",@progbits
	.long	.LpubNames_end0-.LpubNames_start0
.LpubNames_start0:
	.short	2
	.long	.Lcu_begin0
	.long	586
	.long	55
	.byte	32
	.asciz	"seed"
	.long	83
	.byte	32
	.asciz	"negative"
	.long	111
	.byte	32
	.asciz	"_license"
	.long	142
	.byte	32
	.asciz	"count"
	.long	170
	.byte	160
	.asciz	"name"
	.long	251
	.byte	48
	.asciz	"mixed"
	.long	456
	.byte	176
	.asciz	"step"
	.long	0
.LpubNames_end0:
	.section	.debug_gnu_pubtypes,"",@progbits
	.long	.LpubTypes_end0-.LpubTypes_start0
.LpubTypes_start0:
	.short	2
	.long	.Lcu_begin0
	.long	586
	.long	71
	.byte	144
	.asciz	"u64"
	.long	79
	.byte	144
	.asciz	"unsigned long long"
	.long	99
	.byte	144
	.asciz	"s32"
	.long	107
	.byte	144
	.asciz	"int"
	.long	134
	.byte	144
	.asciz	"char"
	.long	158
	.byte	144
	.asciz	"u32"
	.long	166
	.byte	144
	.asciz	"unsigned int"
	.long	203
	.byte	144
	.asciz	"u16"
	.long	211
	.byte	144
	.asciz	"unsigned short"
	.long	215
	.byte	144
	.asciz	"u8"
	.long	223
	.byte	144
	.asciz	"unsigned char"
	.long	227
	.byte	144
	.asciz	"s8"
	.long	235
	.byte	144
	.asciz	"signed char"
	.long	239
	.byte	144
	.asciz	"s16"
	.long	247
	.byte	144
	.asciz	"short"
	.long	508
	.byte	144
	.asciz	"s64"
	.long	516
	.byte	144
	.asciz	"long long"
	.long	525
	.byte	144
	.asciz	"xdp_md"
	.long	0
.LpubTypes_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	580
	.long	580
	.long	884
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
	.long	505
	.long	134217728
	.long	9
	.long	509
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	8
	.long	528
	.long	8
	.long	530
	.long	3
	.long	535
	.long	201326592
	.long	10
	.long	0
	.long	150994944
	.long	8
	.long	794
	.long	234881024
	.long	12
	.long	1
	.long	0
	.long	150994944
	.long	15
	.long	799
	.long	134217728
	.long	6
	.long	803
	.long	234881024
	.long	14
	.long	1
	.long	0
	.long	167772160
	.long	18
	.long	0
	.long	150994944
	.long	19
	.long	812
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	21
	.long	6
	.long	817
	.long	16777216
	.long	4
	.long	32
	.long	837
	.long	234881024
	.long	20
	.long	0
	.long	0
	.long	150994944
	.long	3
	.long	842
	.long	234881024
	.long	23
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	21
	.long	4
	.long	848
	.long	234881024
	.long	25
	.long	1
	.long	857
	.long	251658241
	.long	0
	.long	24
	.long	count
	.long	4
	.long	862
	.long	251658242
	.long	0
	.long	13
	.long	seed
	.long	8
	.long	16
	.long	negative
	.long	4
	.long	868
	.long	251658241
	.long	0
	.long	22
	.long	name
	.long	6
	.long	876
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
	.ascii	"\tu64 x = seed;"
	.byte	0
	.ascii	"\ts32 signed32 = negative;"
	.byte	0
	.ascii	"\t\tx = step(x, i % 9) + i;"
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
	.ascii	"\t\tlow = low * 31 + bytes[i];"
	.byte	0
	.ascii	"\t\tlow = low * 33 + name[i];"
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
	.long	2740
	.long	2776
	.long	0
	.long	8
	.long	109
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	540
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	109
	.long	143
	.long	.Ltmp0
	.long	113
	.long	125
	.long	39946
	.long	.Ltmp3
	.long	113
	.long	140
	.long	40977
	.long	.Ltmp6
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp11
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp14
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp17
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp20
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp23
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp26
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp29
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp32
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp35
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp38
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp41
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp44
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp47
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp50
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp53
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp56
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp59
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp62
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp65
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp68
	.long	113
	.long	166
	.long	47111
	.long	.Ltmp71
	.long	113
	.long	166
	.long	47126
	.long	.Ltmp74
	.long	113
	.long	192
	.long	49178
	.long	.Ltmp77
	.long	113
	.long	192
	.long	49164
	.long	.Ltmp78
	.long	113
	.long	192
	.long	49168
	.long	.Ltmp81
	.long	113
	.long	225
	.long	50194
	.long	.Ltmp82
	.long	113
	.long	225
	.long	50182
	.long	.Ltmp85
	.long	113
	.long	248
	.long	51209
	.long	.Ltmp88
	.long	113
	.long	248
	.long	51206
	.long	.Ltmp91
	.long	113
	.long	263
	.long	52239
	.long	.Ltmp92
	.long	113
	.long	263
	.long	52245
	.long	.Ltmp93
	.long	113
	.long	263
	.long	52252
	.long	.Ltmp94
	.long	113
	.long	263
	.long	52250
	.long	.Ltmp95
	.long	113
	.long	263
	.long	52262
	.long	.Ltmp96
	.long	113
	.long	263
	.long	52260
	.long	.Ltmp99
	.long	113
	.long	310
	.long	53259
	.long	.Ltmp104
	.long	113
	.long	328
	.long	55311
	.long	.Ltmp109
	.long	113
	.long	347
	.long	57370
	.long	.Ltmp118
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp121
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp122
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp125
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp126
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp129
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp130
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp133
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp134
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp137
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp138
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp141
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp142
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp145
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp146
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp149
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp150
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp153
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp154
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp157
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp158
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp161
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp162
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp165
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp166
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp169
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp170
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp173
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp174
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp177
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp178
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp181
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp184
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp185
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp188
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp191
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp192
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp195
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp198
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp199
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp202
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp205
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp206
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp209
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp212
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp213
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp216
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp219
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp220
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp223
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp226
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp227
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp230
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp233
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp234
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp237
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp240
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp241
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp244
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp247
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp248
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp251
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp254
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp255
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp258
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp261
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp262
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp265
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp268
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp269
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp272
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp275
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp276
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp279
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp282
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp283
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp286
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp289
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp290
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp293
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp296
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp299
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp302
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp305
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp308
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp311
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp314
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp317
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp320
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp323
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp326
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp329
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp332
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp335
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp338
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp341
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp344
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp347
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp348
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp349
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp350
	.long	113
	.long	478
	.long	66569
	.long	.Ltmp351
	.long	113
	.long	478
	.long	66575
	.long	.Ltmp352
	.long	113
	.long	478
	.long	66562
	.long	540
	.long	27
	.long	.Lfunc_begin1
	.long	113
	.long	546
	.long	12288
	.long	.Ltmp357
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp366
	.long	113
	.long	607
	.long	18444
	.long	.Ltmp369
	.long	113
	.long	607
	.long	18435
	.long	.Ltmp372
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp379
	.long	113
	.long	623
	.long	26641
	.long	.Ltmp382
	.long	113
	.long	623
	.long	26627
	.long	.Ltmp385
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp390
	.long	113
	.long	650
	.long	22540
	.long	.Ltmp393
	.long	113
	.long	650
	.long	22531
	.long	.Ltmp396
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp401
	.long	113
	.long	666
	.long	30733
	.long	.Ltmp402
	.long	113
	.long	666
	.long	30748
	.long	.Ltmp405
	.long	113
	.long	666
	.long	30754
	.long	.Ltmp406
	.long	113
	.long	666
	.long	30743
	.long	.Ltmp407
	.long	113
	.long	666
	.long	30723
	.long	.Ltmp410
	.long	113
	.long	705
	.long	16396
	.long	.Ltmp413
	.long	113
	.long	705
	.long	16387
	.long	.Ltmp416
	.long	113
	.long	721
	.long	24588
	.long	.Ltmp419
	.long	113
	.long	721
	.long	24579
	.long	.Ltmp422
	.long	113
	.long	743
	.long	20497
	.long	.Ltmp423
	.long	113
	.long	743
	.long	20492
	.long	.Ltmp426
	.long	113
	.long	743
	.long	20483
	.long	.Ltmp429
	.long	113
	.long	766
	.long	28682
	.long	.Ltmp432
	.long	113
	.long	766
	.long	28675
	.long	.Ltmp435
	.long	113
	.long	779
	.long	32778
	.long	.Ltmp438
	.long	113
	.long	792
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
