	.file	"mixed_v1.c"
	.file	0 "." "mixed_v1.c" md5 0x9ee5ef70bef18a456193dcf25bddf6e4
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "mixed.h" md5 0x8f77475b2bcf9e68776ab69e13c9df05
	.section	xdp,"ax",@progbits
	.globl	mixed
	.p2align	3
	.type	mixed,@function
mixed:
.Lfunc_begin0:
	.cfi_sections .debug_frame
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
	r6 = *(u32 *)(r2 + 0)
.Ltmp4:
.Ltmp5:
	.loc	2 46 7
.Ltmp6:
	r2 = 0
	call step
.Ltmp7:
.Ltmp8:
	.loc	2 46 7
	r1 = r0
	r2 = 1
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
	r2 = 2
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
	r2 = 3
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
	r2 = 4
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
	r2 = 5
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
	r2 = 6
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
	r2 = 7
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
	r2 = 8
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
	r2 = 0
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
	r2 = 1
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
	r2 = 2
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
	r3 = r1
	r3 *= 7
	.loc	2 48 16
.Ltmp78:
	r3 += r2
.Ltmp79:
.Ltmp80:
	.loc	2 49 18 is_stmt 1
.Ltmp81:
	r2 = r3
	r2 <<= 3
	r2 &= 524280
	.loc	2 49 6 is_stmt 0
.Ltmp82:
	r2 ^= r3
.Ltmp83:
.Ltmp84:
	.loc	2 50 9 is_stmt 1
.Ltmp85:
	r1 &= 255
.Ltmp86:
.Ltmp87:
	.loc	2 50 6 is_stmt 0
.Ltmp88:
	r2 += r1
.Ltmp89:
.Ltmp90:
	.loc	2 40 17 is_stmt 1
.Ltmp91:
	r6 <<= 32
.Ltmp92:
.Ltmp93:
	.loc	2 51 15
.Ltmp94:
	r3 = r6
	r3 s>>= 35
	.loc	2 51 21 is_stmt 0
.Ltmp95:
	r3 *= 11
	.loc	2 51 28
.Ltmp96:
	r1 = r2
	r1 <<= 56
	r1 s>>= 56
	.loc	2 51 26
.Ltmp97:
	r1 += r3
	.loc	2 51 38
.Ltmp98:
	r3 = r2
	r3 <<= 48
	r3 s>>= 48
	.loc	2 51 36
.Ltmp99:
	r1 += r3
.Ltmp100:
.Ltmp101:
	.loc	2 0 36
	r3 = -100
.Ltmp102:
	.loc	2 52 11 is_stmt 1
.Ltmp103:
.Ltmp104:
	r4 = r2
	r4 += 5
	if r3 s> r1 goto LBB0_2
.Ltmp105:
.Ltmp106:
	.loc	2 0 11 is_stmt 0
	r4 = r2
.Ltmp107:
.Ltmp108:
LBB0_2:
	.loc	2 52 11 is_stmt 1
	r2 = r4
	r2 <<= 32
	r2 s>>= 32
.Ltmp109:
.Ltmp110:
	.loc	2 54 15
.Ltmp111:
	r3 = r4
	r3 ^= 85
	if r2 s> 0 goto LBB0_4
.Ltmp112:
.Ltmp113:
	.loc	2 0 15 is_stmt 0
	r3 = r4
.Ltmp114:
.Ltmp115:
LBB0_4:
	r4 = -11
.Ltmp116:
	.loc	2 56 26 is_stmt 1
.Ltmp117:
.Ltmp118:
	r2 = r3
	r2 += 9
	if r4 > r0 goto LBB0_6
.Ltmp119:
.Ltmp120:
	.loc	2 0 26 is_stmt 0
	r2 = r3
.Ltmp121:
.Ltmp122:
LBB0_6:
	.loc	2 40 17 is_stmt 1
.Ltmp123:
	r6 s>>= 32
.Ltmp124:
	.loc	2 54 15
.Ltmp125:
.Ltmp126:
	r4 = r3
	r4 <<= 32
	r4 s>>= 32
.Ltmp127:
.Ltmp128:
	.loc	2 56 26
.Ltmp129:
	if r4 s> r6 goto LBB0_8
.Ltmp130:
.Ltmp131:
	.loc	2 0 26 is_stmt 0
	r2 = r3
.Ltmp132:
.Ltmp133:
LBB0_8:
	.loc	2 59 12 is_stmt 1
.Ltmp134:
	*(u8 *)(r10 - 1) = r2
.Ltmp135:
.Ltmp136:
	.loc	2 59 18
.Ltmp137:
	r3 = r2
	r3 >>= 1
	.loc	2 59 12 is_stmt 0
.Ltmp138:
	*(u8 *)(r10 - 2) = r3
.Ltmp139:
.Ltmp140:
	.loc	2 59 18 is_stmt 1
.Ltmp141:
	r3 = r2
	r3 >>= 2
	.loc	2 59 12 is_stmt 0
.Ltmp142:
	*(u8 *)(r10 - 3) = r3
.Ltmp143:
.Ltmp144:
	.loc	2 59 18 is_stmt 1
.Ltmp145:
	r3 = r2
	r3 >>= 3
	.loc	2 59 12 is_stmt 0
.Ltmp146:
	*(u8 *)(r10 - 4) = r3
.Ltmp147:
.Ltmp148:
	.loc	2 59 18 is_stmt 1
.Ltmp149:
	r3 = r2
	r3 >>= 4
	.loc	2 59 12 is_stmt 0
.Ltmp150:
	*(u8 *)(r10 - 5) = r3
.Ltmp151:
.Ltmp152:
	.loc	2 59 18 is_stmt 1
.Ltmp153:
	r3 = r2
	r3 >>= 5
	.loc	2 59 12 is_stmt 0
.Ltmp154:
	*(u8 *)(r10 - 6) = r3
.Ltmp155:
.Ltmp156:
	.loc	2 59 18 is_stmt 1
.Ltmp157:
	r3 = r2
	r3 >>= 6
	.loc	2 59 12 is_stmt 0
.Ltmp158:
	*(u8 *)(r10 - 7) = r3
.Ltmp159:
.Ltmp160:
	.loc	2 59 18 is_stmt 1
.Ltmp161:
	r3 = r2
	r3 >>= 7
	.loc	2 59 12 is_stmt 0
.Ltmp162:
	*(u8 *)(r10 - 8) = r3
.Ltmp163:
.Ltmp164:
	.loc	2 59 18 is_stmt 1
.Ltmp165:
	r3 = r2
	r3 >>= 8
	.loc	2 59 12 is_stmt 0
.Ltmp166:
	*(u8 *)(r10 - 9) = r3
.Ltmp167:
.Ltmp168:
	.loc	2 59 18 is_stmt 1
.Ltmp169:
	r3 = r2
	r3 >>= 9
	.loc	2 59 12 is_stmt 0
.Ltmp170:
	*(u8 *)(r10 - 10) = r3
.Ltmp171:
.Ltmp172:
	.loc	2 59 18 is_stmt 1
.Ltmp173:
	r3 = r2
	r3 >>= 10
	.loc	2 59 12 is_stmt 0
.Ltmp174:
	*(u8 *)(r10 - 11) = r3
.Ltmp175:
.Ltmp176:
	.loc	2 59 18 is_stmt 1
.Ltmp177:
	r3 = r2
	r3 >>= 11
	.loc	2 59 12 is_stmt 0
.Ltmp178:
	*(u8 *)(r10 - 12) = r3
.Ltmp179:
.Ltmp180:
	.loc	2 59 18 is_stmt 1
.Ltmp181:
	r3 = r2
	r3 >>= 12
	.loc	2 59 12 is_stmt 0
.Ltmp182:
	*(u8 *)(r10 - 13) = r3
.Ltmp183:
.Ltmp184:
	.loc	2 59 18 is_stmt 1
.Ltmp185:
	r3 = r2
	r3 >>= 13
	.loc	2 59 12 is_stmt 0
.Ltmp186:
	*(u8 *)(r10 - 14) = r3
.Ltmp187:
.Ltmp188:
	.loc	2 59 18 is_stmt 1
.Ltmp189:
	r3 = r2
	r3 >>= 14
	.loc	2 59 12 is_stmt 0
.Ltmp190:
	*(u8 *)(r10 - 15) = r3
.Ltmp191:
.Ltmp192:
	.loc	2 59 18 is_stmt 1
.Ltmp193:
	r3 = r2
	r3 >>= 15
	.loc	2 59 12 is_stmt 0
.Ltmp194:
	*(u8 *)(r10 - 16) = r3
.Ltmp195:
.Ltmp196:
	.loc	2 61 13 is_stmt 1
.Ltmp197:
	r2 *= 31
.Ltmp198:
.Ltmp199:
	.loc	2 61 20 is_stmt 0
.Ltmp200:
	r3 = *(u8 *)(r10 - 1)
	.loc	2 61 18
.Ltmp201:
	r2 += r3
.Ltmp202:
.Ltmp203:
	.loc	2 61 13
.Ltmp204:
	r2 *= 31
.Ltmp205:
.Ltmp206:
	.loc	2 61 20
.Ltmp207:
	r3 = *(u8 *)(r10 - 2)
	.loc	2 61 18 is_stmt 1
.Ltmp208:
	r2 += r3
.Ltmp209:
.Ltmp210:
	.loc	2 61 13 is_stmt 0
.Ltmp211:
	r2 *= 31
.Ltmp212:
.Ltmp213:
	.loc	2 61 20
.Ltmp214:
	r3 = *(u8 *)(r10 - 3)
	.loc	2 61 18 is_stmt 1
.Ltmp215:
	r2 += r3
.Ltmp216:
.Ltmp217:
	.loc	2 61 13 is_stmt 0
.Ltmp218:
	r2 *= 31
.Ltmp219:
.Ltmp220:
	.loc	2 61 20
.Ltmp221:
	r3 = *(u8 *)(r10 - 4)
	.loc	2 61 18 is_stmt 1
.Ltmp222:
	r2 += r3
.Ltmp223:
.Ltmp224:
	.loc	2 61 13 is_stmt 0
.Ltmp225:
	r2 *= 31
.Ltmp226:
.Ltmp227:
	.loc	2 61 20
.Ltmp228:
	r3 = *(u8 *)(r10 - 5)
	.loc	2 61 18 is_stmt 1
.Ltmp229:
	r2 += r3
.Ltmp230:
.Ltmp231:
	.loc	2 61 13 is_stmt 0
.Ltmp232:
	r2 *= 31
.Ltmp233:
.Ltmp234:
	.loc	2 61 20
.Ltmp235:
	r3 = *(u8 *)(r10 - 6)
	.loc	2 61 18 is_stmt 1
.Ltmp236:
	r2 += r3
.Ltmp237:
.Ltmp238:
	.loc	2 61 13 is_stmt 0
.Ltmp239:
	r2 *= 31
.Ltmp240:
.Ltmp241:
	.loc	2 61 20
.Ltmp242:
	r3 = *(u8 *)(r10 - 7)
	.loc	2 61 18 is_stmt 1
.Ltmp243:
	r2 += r3
.Ltmp244:
.Ltmp245:
	.loc	2 61 13 is_stmt 0
.Ltmp246:
	r2 *= 31
.Ltmp247:
.Ltmp248:
	.loc	2 61 20
.Ltmp249:
	r3 = *(u8 *)(r10 - 8)
	.loc	2 61 18 is_stmt 1
.Ltmp250:
	r2 += r3
.Ltmp251:
.Ltmp252:
	.loc	2 61 13 is_stmt 0
.Ltmp253:
	r2 *= 31
.Ltmp254:
.Ltmp255:
	.loc	2 61 20
.Ltmp256:
	r3 = *(u8 *)(r10 - 9)
	.loc	2 61 18 is_stmt 1
.Ltmp257:
	r2 += r3
.Ltmp258:
.Ltmp259:
	.loc	2 61 13 is_stmt 0
.Ltmp260:
	r2 *= 31
.Ltmp261:
.Ltmp262:
	.loc	2 61 20
.Ltmp263:
	r3 = *(u8 *)(r10 - 10)
	.loc	2 61 18 is_stmt 1
.Ltmp264:
	r2 += r3
.Ltmp265:
.Ltmp266:
	.loc	2 61 13 is_stmt 0
.Ltmp267:
	r2 *= 31
.Ltmp268:
.Ltmp269:
	.loc	2 61 20
.Ltmp270:
	r3 = *(u8 *)(r10 - 11)
	.loc	2 61 18 is_stmt 1
.Ltmp271:
	r2 += r3
.Ltmp272:
.Ltmp273:
	.loc	2 61 13 is_stmt 0
.Ltmp274:
	r2 *= 31
.Ltmp275:
.Ltmp276:
	.loc	2 61 20
.Ltmp277:
	r3 = *(u8 *)(r10 - 12)
	.loc	2 61 18 is_stmt 1
.Ltmp278:
	r2 += r3
.Ltmp279:
.Ltmp280:
	.loc	2 61 13 is_stmt 0
.Ltmp281:
	r2 *= 31
.Ltmp282:
.Ltmp283:
	.loc	2 61 20
.Ltmp284:
	r3 = *(u8 *)(r10 - 13)
	.loc	2 61 18 is_stmt 1
.Ltmp285:
	r2 += r3
.Ltmp286:
.Ltmp287:
	.loc	2 61 13 is_stmt 0
.Ltmp288:
	r2 *= 31
.Ltmp289:
.Ltmp290:
	.loc	2 61 20
.Ltmp291:
	r3 = *(u8 *)(r10 - 14)
	.loc	2 61 18 is_stmt 1
.Ltmp292:
	r2 += r3
.Ltmp293:
.Ltmp294:
	.loc	2 61 13 is_stmt 0
.Ltmp295:
	r2 *= 31
.Ltmp296:
.Ltmp297:
	.loc	2 61 20
.Ltmp298:
	r3 = *(u8 *)(r10 - 15)
	.loc	2 61 18 is_stmt 1
.Ltmp299:
	r2 += r3
.Ltmp300:
.Ltmp301:
	.loc	2 61 13 is_stmt 0
.Ltmp302:
	r2 *= 31
.Ltmp303:
.Ltmp304:
	.loc	2 61 20
.Ltmp305:
	r3 = *(u8 *)(r10 - 16)
	.loc	2 61 18 is_stmt 1
.Ltmp306:
	r2 += r3
.Ltmp307:
.Ltmp308:
	.loc	2 63 20
.Ltmp309:
	r3 = name ll
	r4 = *(u8 *)(r3 + 0)
	r4 <<= 56
	r4 s>>= 56
.Ltmp310:
.Ltmp311:
	.loc	2 63 13 is_stmt 0
.Ltmp312:
	r2 *= 33
.Ltmp313:
.Ltmp314:
	.loc	2 63 18
.Ltmp315:
	r2 += r4
.Ltmp316:
.Ltmp317:
	.loc	2 63 20
.Ltmp318:
	r4 = *(u8 *)(r3 + 1)
	r4 <<= 56
	r4 s>>= 56
.Ltmp319:
.Ltmp320:
	.loc	2 63 13
.Ltmp321:
	r2 *= 33
.Ltmp322:
.Ltmp323:
	.loc	2 63 18 is_stmt 1
.Ltmp324:
	r2 += r4
.Ltmp325:
.Ltmp326:
	.loc	2 63 20 is_stmt 0
.Ltmp327:
	r4 = *(u8 *)(r3 + 2)
	r4 <<= 56
	r4 s>>= 56
.Ltmp328:
.Ltmp329:
	.loc	2 63 13
.Ltmp330:
	r2 *= 33
.Ltmp331:
.Ltmp332:
	.loc	2 63 18 is_stmt 1
.Ltmp333:
	r2 += r4
.Ltmp334:
.Ltmp335:
	.loc	2 63 20 is_stmt 0
.Ltmp336:
	r4 = *(u8 *)(r3 + 3)
	r4 <<= 56
	r4 s>>= 56
.Ltmp337:
.Ltmp338:
	.loc	2 63 13
.Ltmp339:
	r2 *= 33
.Ltmp340:
.Ltmp341:
	.loc	2 63 18 is_stmt 1
.Ltmp342:
	r2 += r4
.Ltmp343:
.Ltmp344:
	.loc	2 63 20 is_stmt 0
.Ltmp345:
	r4 = *(u8 *)(r3 + 4)
	r4 <<= 56
	r4 s>>= 56
.Ltmp346:
.Ltmp347:
	.loc	2 63 13
.Ltmp348:
	r2 *= 33
.Ltmp349:
.Ltmp350:
	.loc	2 63 18 is_stmt 1
.Ltmp351:
	r2 += r4
.Ltmp352:
.Ltmp353:
	.loc	2 63 20 is_stmt 0
.Ltmp354:
	r3 = *(u8 *)(r3 + 5)
	r3 <<= 56
	r3 s>>= 56
.Ltmp355:
.Ltmp356:
	.loc	2 63 13
.Ltmp357:
	r2 *= 33
.Ltmp358:
.Ltmp359:
	.loc	2 63 18 is_stmt 1
.Ltmp360:
	r2 += r3
.Ltmp361:
.Ltmp362:
	.loc	2 64 8
.Ltmp363:
	r3 = count ll
	r4 = *(u32 *)(r3 + 0)
.Ltmp364:
	r4 += r2
.Ltmp365:
	*(u32 *)(r3 + 0) = r4
	.loc	2 65 9
.Ltmp366:
	r0 = *(u32 *)(r3 + 0)
	.loc	2 65 15 is_stmt 0
.Ltmp367:
	r0 += r1
	.loc	2 65 2
.Ltmp368:
	exit
.Ltmp369:
.Ltmp370:
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
.Ltmp371:
.Ltmp372:
	.loc	2 14 2 prologue_end
.Ltmp373:
	r2 <<= 32
.Ltmp374:
.Ltmp375:
	r2 >>= 32
	if r2 s> 3 goto LBB1_6
.Ltmp376:
.Ltmp377:
	.loc	2 14 2
	if r2 s> 1 goto LBB1_4
.Ltmp378:
.Ltmp379:
	.loc	2 14 2
	if r2 == 0 goto LBB1_11
.Ltmp380:
.Ltmp381:
	.loc	2 14 2
	if r2 == 1 goto LBB1_12
	goto LBB1_19
.Ltmp382:
.Ltmp383:
LBB1_12:
	.loc	2 18 12
.Ltmp384:
	r0 *= 5
.Ltmp385:
.Ltmp386:
	.loc	2 18 3 is_stmt 0
.Ltmp387:
	goto LBB1_20
.Ltmp388:
.Ltmp389:
LBB1_6:
	.loc	2 14 2 is_stmt 1
.Ltmp390:
	if r2 s> 5 goto LBB1_9
.Ltmp391:
.Ltmp392:
	.loc	2 14 2
	if r2 == 4 goto LBB1_15
.Ltmp393:
.Ltmp394:
	.loc	2 14 2
	if r2 == 5 goto LBB1_16
	goto LBB1_19
.Ltmp395:
.Ltmp396:
LBB1_16:
	.loc	2 26 17
.Ltmp397:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
.Ltmp398:
.Ltmp399:
	r0 |= r1
	.loc	2 26 3 is_stmt 0
.Ltmp400:
	goto LBB1_20
.Ltmp401:
.Ltmp402:
LBB1_4:
	.loc	2 14 2 is_stmt 1
.Ltmp403:
	if r2 == 2 goto LBB1_13
.Ltmp404:
.Ltmp405:
	.loc	2 14 2
	if r2 == 3 goto LBB1_14
	goto LBB1_19
.Ltmp406:
.Ltmp407:
LBB1_14:
	.loc	2 22 12
.Ltmp408:
	r0 /= 3
.Ltmp409:
.Ltmp410:
	.loc	2 22 3 is_stmt 0
.Ltmp411:
	goto LBB1_20
.Ltmp412:
.Ltmp413:
LBB1_9:
	.loc	2 14 2 is_stmt 1
.Ltmp414:
	if r2 == 6 goto LBB1_17
.Ltmp415:
.Ltmp416:
	.loc	2 14 2
	if r2 == 7 goto LBB1_18
	goto LBB1_19
.Ltmp417:
.Ltmp418:
LBB1_18:
	.loc	2 30 13
.Ltmp419:
	r1 = r0
	r1 &= 65535
	.loc	2 30 28 is_stmt 0
.Ltmp420:
	r0 >>= 48
.Ltmp421:
.Ltmp422:
	.loc	2 30 34
.Ltmp423:
	r0 |= 1
	.loc	2 30 23
.Ltmp424:
	r0 *= r1
	.loc	2 30 3
.Ltmp425:
	goto LBB1_20
LBB1_11:
.Ltmp426:
.Ltmp427:
	.loc	2 16 12 is_stmt 1
.Ltmp428:
	r0 += 3
.Ltmp429:
.Ltmp430:
	.loc	2 16 3 is_stmt 0
.Ltmp431:
	goto LBB1_20
LBB1_15:
.Ltmp432:
.Ltmp433:
	.loc	2 24 12 is_stmt 1
.Ltmp434:
	r0 %= 1000003
.Ltmp435:
.Ltmp436:
	.loc	2 24 3 is_stmt 0
.Ltmp437:
	goto LBB1_20
LBB1_13:
.Ltmp438:
.Ltmp439:
	.loc	2 20 17 is_stmt 1
.Ltmp440:
	r1 = r0
	r1 >>= 7
	.loc	2 20 12 is_stmt 0
.Ltmp441:
	r1 ^= r0
	r0 = r1
.Ltmp442:
.Ltmp443:
	.loc	2 20 3
.Ltmp444:
	goto LBB1_20
LBB1_17:
.Ltmp445:
.Ltmp446:
	.loc	2 28 10 is_stmt 1
.Ltmp447:
	r0 = -r0
.Ltmp448:
.Ltmp449:
	.loc	2 28 3 is_stmt 0
.Ltmp450:
	goto LBB1_20
LBB1_19:
.Ltmp451:
.Ltmp452:
	.loc	2 32 10 is_stmt 1
.Ltmp453:
	r0 ^= -1
.Ltmp454:
.Ltmp455:
LBB1_20:
	.loc	2 34 1
.Ltmp456:
	exit
.Ltmp457:
.Ltmp458:
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
	.long	11
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
	.uleb128 .Ltmp92-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp92-.Lfunc_begin0
	.byte	13
	.byte	118
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	4
	.uleb128 .Ltmp100-.Lfunc_begin0
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
	.uleb128 .Ltmp105-.Lfunc_begin0
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
	.uleb128 .Ltmp107-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp107-.Lfunc_begin0
	.uleb128 .Ltmp114-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp114-.Lfunc_begin0
	.uleb128 .Ltmp132-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp132-.Lfunc_begin0
	.uleb128 .Ltmp198-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp202-.Lfunc_begin0
	.uleb128 .Ltmp205-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp209-.Lfunc_begin0
	.uleb128 .Ltmp212-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp216-.Lfunc_begin0
	.uleb128 .Ltmp219-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp223-.Lfunc_begin0
	.uleb128 .Ltmp226-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp230-.Lfunc_begin0
	.uleb128 .Ltmp233-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp237-.Lfunc_begin0
	.uleb128 .Ltmp240-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp244-.Lfunc_begin0
	.uleb128 .Ltmp247-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp251-.Lfunc_begin0
	.uleb128 .Ltmp254-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp258-.Lfunc_begin0
	.uleb128 .Ltmp261-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp265-.Lfunc_begin0
	.uleb128 .Ltmp268-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp272-.Lfunc_begin0
	.uleb128 .Ltmp275-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp279-.Lfunc_begin0
	.uleb128 .Ltmp282-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp286-.Lfunc_begin0
	.uleb128 .Ltmp289-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp293-.Lfunc_begin0
	.uleb128 .Ltmp296-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp300-.Lfunc_begin0
	.uleb128 .Ltmp303-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp307-.Lfunc_begin0
	.uleb128 .Ltmp313-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp316-.Lfunc_begin0
	.uleb128 .Ltmp322-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp325-.Lfunc_begin0
	.uleb128 .Ltmp331-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp334-.Lfunc_begin0
	.uleb128 .Ltmp340-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp343-.Lfunc_begin0
	.uleb128 .Ltmp349-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp352-.Lfunc_begin0
	.uleb128 .Ltmp358-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp361-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp132-.Lfunc_begin0
	.uleb128 .Ltmp135-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp135-.Lfunc_begin0
	.uleb128 .Ltmp139-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp139-.Lfunc_begin0
	.uleb128 .Ltmp143-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp143-.Lfunc_begin0
	.uleb128 .Ltmp147-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp147-.Lfunc_begin0
	.uleb128 .Ltmp151-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp151-.Lfunc_begin0
	.uleb128 .Ltmp155-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp155-.Lfunc_begin0
	.uleb128 .Ltmp159-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp159-.Lfunc_begin0
	.uleb128 .Ltmp163-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp163-.Lfunc_begin0
	.uleb128 .Ltmp167-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp167-.Lfunc_begin0
	.uleb128 .Ltmp171-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp171-.Lfunc_begin0
	.uleb128 .Ltmp175-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp175-.Lfunc_begin0
	.uleb128 .Ltmp179-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp179-.Lfunc_begin0
	.uleb128 .Ltmp183-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp183-.Lfunc_begin0
	.uleb128 .Ltmp187-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp187-.Lfunc_begin0
	.uleb128 .Ltmp191-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp191-.Lfunc_begin0
	.uleb128 .Ltmp195-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp195-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp195-.Lfunc_begin0
	.uleb128 .Ltmp202-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp202-.Lfunc_begin0
	.uleb128 .Ltmp209-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp209-.Lfunc_begin0
	.uleb128 .Ltmp216-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp216-.Lfunc_begin0
	.uleb128 .Ltmp223-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp223-.Lfunc_begin0
	.uleb128 .Ltmp230-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp230-.Lfunc_begin0
	.uleb128 .Ltmp237-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp237-.Lfunc_begin0
	.uleb128 .Ltmp244-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp244-.Lfunc_begin0
	.uleb128 .Ltmp251-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp251-.Lfunc_begin0
	.uleb128 .Ltmp258-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp258-.Lfunc_begin0
	.uleb128 .Ltmp265-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp265-.Lfunc_begin0
	.uleb128 .Ltmp272-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp272-.Lfunc_begin0
	.uleb128 .Ltmp279-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp279-.Lfunc_begin0
	.uleb128 .Ltmp286-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp286-.Lfunc_begin0
	.uleb128 .Ltmp293-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp293-.Lfunc_begin0
	.uleb128 .Ltmp300-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp300-.Lfunc_begin0
	.uleb128 .Ltmp310-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp310-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	0
.Ldebug_loc8:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp310-.Lfunc_begin0
	.uleb128 .Ltmp319-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp319-.Lfunc_begin0
	.uleb128 .Ltmp328-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp328-.Lfunc_begin0
	.uleb128 .Ltmp337-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp337-.Lfunc_begin0
	.uleb128 .Ltmp346-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp346-.Lfunc_begin0
	.uleb128 .Ltmp355-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp355-.Lfunc_begin0
	.uleb128 .Ltmp361-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp361-.Lfunc_begin0
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
	.uleb128 .Ltmp371-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp371-.Lfunc_begin1
	.uleb128 .Ltmp385-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp388-.Lfunc_begin1
	.uleb128 .Ltmp398-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp401-.Lfunc_begin1
	.uleb128 .Ltmp409-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp412-.Lfunc_begin1
	.uleb128 .Ltmp421-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp426-.Lfunc_begin1
	.uleb128 .Ltmp429-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp432-.Lfunc_begin1
	.uleb128 .Ltmp435-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp438-.Lfunc_begin1
	.uleb128 .Ltmp442-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp445-.Lfunc_begin1
	.uleb128 .Ltmp448-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp451-.Lfunc_begin1
	.uleb128 .Ltmp454-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc10:
	.byte	3
	.byte	22
	.uleb128 .Ltmp374-.Lfunc_begin1
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.long	519
	.byte	13
	.byte	0
	.byte	28
	.byte	2
	.byte	43
	.long	490
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
	.long	507
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
	.long	.Ltmp195-.Ltmp132
	.byte	13
	.byte	6
	.byte	34
	.byte	2
	.byte	58
	.long	158
	.byte	0
	.byte	14
	.byte	8
	.long	.Ltmp307-.Ltmp195
	.byte	13
	.byte	7
	.byte	34
	.byte	2
	.byte	60
	.long	158
	.byte	0
	.byte	14
	.byte	9
	.long	.Ltmp361-.Ltmp307
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
	.byte	17
	.byte	10
	.byte	44
	.byte	2
	.byte	12
	.long	158
	.byte	0
	.byte	6
	.long	502
	.byte	7
	.long	138
	.byte	16
	.byte	0
	.byte	4
	.long	215
	.byte	5
	.long	515
	.byte	33
	.byte	1
	.byte	14
	.byte	2
	.byte	32
	.byte	5
	.byte	8
	.byte	18
	.long	524
	.byte	19
	.byte	43
	.byte	24
	.byte	1
	.byte	89
	.byte	20
	.byte	37
	.long	158
	.byte	1
	.byte	90
	.byte	0
	.byte	20
	.byte	38
	.long	158
	.byte	1
	.byte	91
	.byte	4
	.byte	20
	.byte	39
	.long	158
	.byte	1
	.byte	92
	.byte	8
	.byte	20
	.byte	40
	.long	158
	.byte	1
	.byte	93
	.byte	12
	.byte	20
	.byte	41
	.long	158
	.byte	1
	.byte	94
	.byte	16
	.byte	20
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
	.asciz	"mixed_v1.c"
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
	.quad	.Ltmp132
	.quad	.Ltmp195
	.quad	.Ltmp307
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
	.long	2804
	.long	2840
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
	.long	147
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
	.long	140
	.long	40977
	.long	.Ltmp94
	.long	113
	.long	263
	.long	52239
	.long	.Ltmp95
	.long	113
	.long	263
	.long	52245
	.long	.Ltmp96
	.long	113
	.long	263
	.long	52252
	.long	.Ltmp97
	.long	113
	.long	263
	.long	52250
	.long	.Ltmp98
	.long	113
	.long	263
	.long	52262
	.long	.Ltmp99
	.long	113
	.long	263
	.long	52260
	.long	.Ltmp104
	.long	113
	.long	310
	.long	53259
	.long	.Ltmp111
	.long	113
	.long	328
	.long	55311
	.long	.Ltmp118
	.long	113
	.long	347
	.long	57370
	.long	.Ltmp123
	.long	113
	.long	140
	.long	40977
	.long	.Ltmp126
	.long	113
	.long	328
	.long	55311
	.long	.Ltmp129
	.long	113
	.long	347
	.long	57370
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
	.long	383
	.long	60434
	.long	.Ltmp182
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp185
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp186
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp189
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp190
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp193
	.long	113
	.long	383
	.long	60434
	.long	.Ltmp194
	.long	113
	.long	383
	.long	60428
	.long	.Ltmp197
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp200
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp201
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp204
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp207
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp208
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp211
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp214
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp215
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp218
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp221
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp222
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp225
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp228
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp229
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp232
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp235
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp236
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp239
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp242
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp243
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp246
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp249
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp250
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp253
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp256
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp257
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp260
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp263
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp264
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp267
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp270
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp271
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp274
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp277
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp278
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp281
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp284
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp285
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp288
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp291
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp292
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp295
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp298
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp299
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp302
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp305
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp306
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp309
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp312
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp315
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp318
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp321
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp324
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp327
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp330
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp333
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp336
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp339
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp342
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp345
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp348
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp351
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp354
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp357
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp360
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp363
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp364
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp365
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp366
	.long	113
	.long	478
	.long	66569
	.long	.Ltmp367
	.long	113
	.long	478
	.long	66575
	.long	.Ltmp368
	.long	113
	.long	478
	.long	66562
	.long	540
	.long	27
	.long	.Lfunc_begin1
	.long	113
	.long	546
	.long	12288
	.long	.Ltmp373
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp384
	.long	113
	.long	607
	.long	18444
	.long	.Ltmp387
	.long	113
	.long	607
	.long	18435
	.long	.Ltmp390
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp397
	.long	113
	.long	623
	.long	26641
	.long	.Ltmp400
	.long	113
	.long	623
	.long	26627
	.long	.Ltmp403
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp408
	.long	113
	.long	650
	.long	22540
	.long	.Ltmp411
	.long	113
	.long	650
	.long	22531
	.long	.Ltmp414
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp419
	.long	113
	.long	666
	.long	30733
	.long	.Ltmp420
	.long	113
	.long	666
	.long	30748
	.long	.Ltmp423
	.long	113
	.long	666
	.long	30754
	.long	.Ltmp424
	.long	113
	.long	666
	.long	30743
	.long	.Ltmp425
	.long	113
	.long	666
	.long	30723
	.long	.Ltmp428
	.long	113
	.long	705
	.long	16396
	.long	.Ltmp431
	.long	113
	.long	705
	.long	16387
	.long	.Ltmp434
	.long	113
	.long	721
	.long	24588
	.long	.Ltmp437
	.long	113
	.long	721
	.long	24579
	.long	.Ltmp440
	.long	113
	.long	743
	.long	20497
	.long	.Ltmp441
	.long	113
	.long	743
	.long	20492
	.long	.Ltmp444
	.long	113
	.long	743
	.long	20483
	.long	.Ltmp447
	.long	113
	.long	766
	.long	28682
	.long	.Ltmp450
	.long	113
	.long	766
	.long	28675
	.long	.Ltmp453
	.long	113
	.long	779
	.long	32778
	.long	.Ltmp456
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
