	.file	"mixed_dwarf3.c"
	.file	1 "." "./bpf.h"
	.file	2 "." "./mixed.h"
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
	.loc	2 52 11 is_stmt 1
.Ltmp102:
	r4 = r2
	r4 += 5
	if r1 s< -100 goto LBB0_2
.Ltmp103:
.Ltmp104:
	.loc	2 0 11 is_stmt 0
	r4 = r2
.Ltmp105:
.Ltmp106:
LBB0_2:
	.loc	2 52 11 is_stmt 1
	r2 = r4
	r2 <<= 32
	r2 s>>= 32
.Ltmp107:
.Ltmp108:
	.loc	2 54 15
.Ltmp109:
	r3 = r4
	r3 ^= 85
	if r2 s> 0 goto LBB0_4
.Ltmp110:
.Ltmp111:
	.loc	2 0 15 is_stmt 0
	r3 = r4
.Ltmp112:
.Ltmp113:
LBB0_4:
	.loc	2 56 26 is_stmt 1
.Ltmp114:
	r2 = r3
	r2 += 9
	if r0 < -11 goto LBB0_6
.Ltmp115:
.Ltmp116:
	.loc	2 0 26 is_stmt 0
	r2 = r3
.Ltmp117:
.Ltmp118:
LBB0_6:
	.loc	2 40 17 is_stmt 1
.Ltmp119:
	r6 s>>= 32
.Ltmp120:
	.loc	2 54 15
.Ltmp121:
.Ltmp122:
	r4 = r3
	r4 <<= 32
	r4 s>>= 32
.Ltmp123:
.Ltmp124:
	.loc	2 56 26
.Ltmp125:
	if r6 s< r4 goto LBB0_8
.Ltmp126:
.Ltmp127:
	.loc	2 0 26 is_stmt 0
	r2 = r3
.Ltmp128:
.Ltmp129:
LBB0_8:
	.loc	2 59 12 is_stmt 1
.Ltmp130:
	*(u8 *)(r10 - 1) = r2
.Ltmp131:
.Ltmp132:
	.loc	2 59 18
.Ltmp133:
	r3 = r2
	r3 >>= 1
	.loc	2 59 12 is_stmt 0
.Ltmp134:
	*(u8 *)(r10 - 2) = r3
.Ltmp135:
.Ltmp136:
	.loc	2 59 18 is_stmt 1
.Ltmp137:
	r3 = r2
	r3 >>= 2
	.loc	2 59 12 is_stmt 0
.Ltmp138:
	*(u8 *)(r10 - 3) = r3
.Ltmp139:
.Ltmp140:
	.loc	2 59 18 is_stmt 1
.Ltmp141:
	r3 = r2
	r3 >>= 3
	.loc	2 59 12 is_stmt 0
.Ltmp142:
	*(u8 *)(r10 - 4) = r3
.Ltmp143:
.Ltmp144:
	.loc	2 59 18 is_stmt 1
.Ltmp145:
	r3 = r2
	r3 >>= 4
	.loc	2 59 12 is_stmt 0
.Ltmp146:
	*(u8 *)(r10 - 5) = r3
.Ltmp147:
.Ltmp148:
	.loc	2 59 18 is_stmt 1
.Ltmp149:
	r3 = r2
	r3 >>= 5
	.loc	2 59 12 is_stmt 0
.Ltmp150:
	*(u8 *)(r10 - 6) = r3
.Ltmp151:
.Ltmp152:
	.loc	2 59 18 is_stmt 1
.Ltmp153:
	r3 = r2
	r3 >>= 6
	.loc	2 59 12 is_stmt 0
.Ltmp154:
	*(u8 *)(r10 - 7) = r3
.Ltmp155:
.Ltmp156:
	.loc	2 59 18 is_stmt 1
.Ltmp157:
	r3 = r2
	r3 >>= 7
	.loc	2 59 12 is_stmt 0
.Ltmp158:
	*(u8 *)(r10 - 8) = r3
.Ltmp159:
.Ltmp160:
	.loc	2 59 18 is_stmt 1
.Ltmp161:
	r3 = r2
	r3 >>= 8
	.loc	2 59 12 is_stmt 0
.Ltmp162:
	*(u8 *)(r10 - 9) = r3
.Ltmp163:
.Ltmp164:
	.loc	2 59 18 is_stmt 1
.Ltmp165:
	r3 = r2
	r3 >>= 9
	.loc	2 59 12 is_stmt 0
.Ltmp166:
	*(u8 *)(r10 - 10) = r3
.Ltmp167:
.Ltmp168:
	.loc	2 59 18 is_stmt 1
.Ltmp169:
	r3 = r2
	r3 >>= 10
	.loc	2 59 12 is_stmt 0
.Ltmp170:
	*(u8 *)(r10 - 11) = r3
.Ltmp171:
.Ltmp172:
	.loc	2 59 18 is_stmt 1
.Ltmp173:
	r3 = r2
	r3 >>= 11
	.loc	2 59 12 is_stmt 0
.Ltmp174:
	*(u8 *)(r10 - 12) = r3
.Ltmp175:
.Ltmp176:
	.loc	2 59 18 is_stmt 1
.Ltmp177:
	r3 = r2
	r3 >>= 12
	.loc	2 59 12 is_stmt 0
.Ltmp178:
	*(u8 *)(r10 - 13) = r3
.Ltmp179:
.Ltmp180:
	.loc	2 59 18 is_stmt 1
.Ltmp181:
	r3 = r2
	r3 >>= 13
	.loc	2 59 12 is_stmt 0
.Ltmp182:
	*(u8 *)(r10 - 14) = r3
.Ltmp183:
.Ltmp184:
	.loc	2 59 18 is_stmt 1
.Ltmp185:
	r3 = r2
	r3 >>= 14
	.loc	2 59 12 is_stmt 0
.Ltmp186:
	*(u8 *)(r10 - 15) = r3
.Ltmp187:
.Ltmp188:
	.loc	2 59 18 is_stmt 1
.Ltmp189:
	r3 = r2
	r3 >>= 15
	.loc	2 59 12 is_stmt 0
.Ltmp190:
	*(u8 *)(r10 - 16) = r3
.Ltmp191:
.Ltmp192:
	.loc	2 61 13 is_stmt 1
.Ltmp193:
	r2 *= 31
.Ltmp194:
.Ltmp195:
	.loc	2 61 20 is_stmt 0
.Ltmp196:
	r3 = *(u8 *)(r10 - 1)
	.loc	2 61 18
.Ltmp197:
	r2 += r3
.Ltmp198:
.Ltmp199:
	.loc	2 61 13
.Ltmp200:
	r2 *= 31
.Ltmp201:
.Ltmp202:
	.loc	2 61 20
.Ltmp203:
	r3 = *(u8 *)(r10 - 2)
	.loc	2 61 18 is_stmt 1
.Ltmp204:
	r2 += r3
.Ltmp205:
.Ltmp206:
	.loc	2 61 13 is_stmt 0
.Ltmp207:
	r2 *= 31
.Ltmp208:
.Ltmp209:
	.loc	2 61 20
.Ltmp210:
	r3 = *(u8 *)(r10 - 3)
	.loc	2 61 18 is_stmt 1
.Ltmp211:
	r2 += r3
.Ltmp212:
.Ltmp213:
	.loc	2 61 13 is_stmt 0
.Ltmp214:
	r2 *= 31
.Ltmp215:
.Ltmp216:
	.loc	2 61 20
.Ltmp217:
	r3 = *(u8 *)(r10 - 4)
	.loc	2 61 18 is_stmt 1
.Ltmp218:
	r2 += r3
.Ltmp219:
.Ltmp220:
	.loc	2 61 13 is_stmt 0
.Ltmp221:
	r2 *= 31
.Ltmp222:
.Ltmp223:
	.loc	2 61 20
.Ltmp224:
	r3 = *(u8 *)(r10 - 5)
	.loc	2 61 18 is_stmt 1
.Ltmp225:
	r2 += r3
.Ltmp226:
.Ltmp227:
	.loc	2 61 13 is_stmt 0
.Ltmp228:
	r2 *= 31
.Ltmp229:
.Ltmp230:
	.loc	2 61 20
.Ltmp231:
	r3 = *(u8 *)(r10 - 6)
	.loc	2 61 18 is_stmt 1
.Ltmp232:
	r2 += r3
.Ltmp233:
.Ltmp234:
	.loc	2 61 13 is_stmt 0
.Ltmp235:
	r2 *= 31
.Ltmp236:
.Ltmp237:
	.loc	2 61 20
.Ltmp238:
	r3 = *(u8 *)(r10 - 7)
	.loc	2 61 18 is_stmt 1
.Ltmp239:
	r2 += r3
.Ltmp240:
.Ltmp241:
	.loc	2 61 13 is_stmt 0
.Ltmp242:
	r2 *= 31
.Ltmp243:
.Ltmp244:
	.loc	2 61 20
.Ltmp245:
	r3 = *(u8 *)(r10 - 8)
	.loc	2 61 18 is_stmt 1
.Ltmp246:
	r2 += r3
.Ltmp247:
.Ltmp248:
	.loc	2 61 13 is_stmt 0
.Ltmp249:
	r2 *= 31
.Ltmp250:
.Ltmp251:
	.loc	2 61 20
.Ltmp252:
	r3 = *(u8 *)(r10 - 9)
	.loc	2 61 18 is_stmt 1
.Ltmp253:
	r2 += r3
.Ltmp254:
.Ltmp255:
	.loc	2 61 13 is_stmt 0
.Ltmp256:
	r2 *= 31
.Ltmp257:
.Ltmp258:
	.loc	2 61 20
.Ltmp259:
	r3 = *(u8 *)(r10 - 10)
	.loc	2 61 18 is_stmt 1
.Ltmp260:
	r2 += r3
.Ltmp261:
.Ltmp262:
	.loc	2 61 13 is_stmt 0
.Ltmp263:
	r2 *= 31
.Ltmp264:
.Ltmp265:
	.loc	2 61 20
.Ltmp266:
	r3 = *(u8 *)(r10 - 11)
	.loc	2 61 18 is_stmt 1
.Ltmp267:
	r2 += r3
.Ltmp268:
.Ltmp269:
	.loc	2 61 13 is_stmt 0
.Ltmp270:
	r2 *= 31
.Ltmp271:
.Ltmp272:
	.loc	2 61 20
.Ltmp273:
	r3 = *(u8 *)(r10 - 12)
	.loc	2 61 18 is_stmt 1
.Ltmp274:
	r2 += r3
.Ltmp275:
.Ltmp276:
	.loc	2 61 13 is_stmt 0
.Ltmp277:
	r2 *= 31
.Ltmp278:
.Ltmp279:
	.loc	2 61 20
.Ltmp280:
	r3 = *(u8 *)(r10 - 13)
	.loc	2 61 18 is_stmt 1
.Ltmp281:
	r2 += r3
.Ltmp282:
.Ltmp283:
	.loc	2 61 13 is_stmt 0
.Ltmp284:
	r2 *= 31
.Ltmp285:
.Ltmp286:
	.loc	2 61 20
.Ltmp287:
	r3 = *(u8 *)(r10 - 14)
	.loc	2 61 18 is_stmt 1
.Ltmp288:
	r2 += r3
.Ltmp289:
.Ltmp290:
	.loc	2 61 13 is_stmt 0
.Ltmp291:
	r2 *= 31
.Ltmp292:
.Ltmp293:
	.loc	2 61 20
.Ltmp294:
	r3 = *(u8 *)(r10 - 15)
	.loc	2 61 18 is_stmt 1
.Ltmp295:
	r2 += r3
.Ltmp296:
.Ltmp297:
	.loc	2 61 13 is_stmt 0
.Ltmp298:
	r2 *= 31
.Ltmp299:
.Ltmp300:
	.loc	2 61 20
.Ltmp301:
	r3 = *(u8 *)(r10 - 16)
	.loc	2 61 18 is_stmt 1
.Ltmp302:
	r2 += r3
.Ltmp303:
.Ltmp304:
	.loc	2 63 20
.Ltmp305:
	r3 = name ll
	r4 = *(u8 *)(r3 + 0)
	r4 <<= 56
	r4 s>>= 56
.Ltmp306:
.Ltmp307:
	.loc	2 63 13 is_stmt 0
.Ltmp308:
	r2 *= 33
.Ltmp309:
.Ltmp310:
	.loc	2 63 18
.Ltmp311:
	r2 += r4
.Ltmp312:
.Ltmp313:
	.loc	2 63 20
.Ltmp314:
	r4 = *(u8 *)(r3 + 1)
	r4 <<= 56
	r4 s>>= 56
.Ltmp315:
.Ltmp316:
	.loc	2 63 13
.Ltmp317:
	r2 *= 33
.Ltmp318:
.Ltmp319:
	.loc	2 63 18 is_stmt 1
.Ltmp320:
	r2 += r4
.Ltmp321:
.Ltmp322:
	.loc	2 63 20 is_stmt 0
.Ltmp323:
	r4 = *(u8 *)(r3 + 2)
	r4 <<= 56
	r4 s>>= 56
.Ltmp324:
.Ltmp325:
	.loc	2 63 13
.Ltmp326:
	r2 *= 33
.Ltmp327:
.Ltmp328:
	.loc	2 63 18 is_stmt 1
.Ltmp329:
	r2 += r4
.Ltmp330:
.Ltmp331:
	.loc	2 63 20 is_stmt 0
.Ltmp332:
	r4 = *(u8 *)(r3 + 3)
	r4 <<= 56
	r4 s>>= 56
.Ltmp333:
.Ltmp334:
	.loc	2 63 13
.Ltmp335:
	r2 *= 33
.Ltmp336:
.Ltmp337:
	.loc	2 63 18 is_stmt 1
.Ltmp338:
	r2 += r4
.Ltmp339:
.Ltmp340:
	.loc	2 63 20 is_stmt 0
.Ltmp341:
	r4 = *(u8 *)(r3 + 4)
	r4 <<= 56
	r4 s>>= 56
.Ltmp342:
.Ltmp343:
	.loc	2 63 13
.Ltmp344:
	r2 *= 33
.Ltmp345:
.Ltmp346:
	.loc	2 63 18 is_stmt 1
.Ltmp347:
	r2 += r4
.Ltmp348:
.Ltmp349:
	.loc	2 63 20 is_stmt 0
.Ltmp350:
	r3 = *(u8 *)(r3 + 5)
	r3 <<= 56
	r3 s>>= 56
.Ltmp351:
.Ltmp352:
	.loc	2 63 13
.Ltmp353:
	r2 *= 33
.Ltmp354:
.Ltmp355:
	.loc	2 63 18 is_stmt 1
.Ltmp356:
	r2 += r3
.Ltmp357:
.Ltmp358:
	.loc	2 64 8
.Ltmp359:
	r3 = count ll
	r4 = *(u32 *)(r3 + 0)
.Ltmp360:
	r4 += r2
.Ltmp361:
	*(u32 *)(r3 + 0) = r4
	.loc	2 65 9
.Ltmp362:
	r0 = *(u32 *)(r3 + 0)
	.loc	2 65 15 is_stmt 0
.Ltmp363:
	r0 += r1
	.loc	2 65 2
.Ltmp364:
	exit
.Ltmp365:
.Ltmp366:
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
.Ltmp367:
.Ltmp368:
	.loc	2 14 2 prologue_end
.Ltmp369:
	r2 <<= 32
.Ltmp370:
.Ltmp371:
	r2 >>= 32
	if r2 s> 3 goto LBB1_6
.Ltmp372:
.Ltmp373:
	.loc	2 14 2
	if r2 s> 1 goto LBB1_4
.Ltmp374:
.Ltmp375:
	.loc	2 14 2
	if r2 == 0 goto LBB1_11
.Ltmp376:
.Ltmp377:
	.loc	2 14 2
	if r2 == 1 goto LBB1_12
	goto LBB1_19
.Ltmp378:
.Ltmp379:
LBB1_12:
	.loc	2 18 12
.Ltmp380:
	r0 *= 5
.Ltmp381:
.Ltmp382:
	.loc	2 18 3 is_stmt 0
.Ltmp383:
	goto LBB1_20
.Ltmp384:
.Ltmp385:
LBB1_6:
	.loc	2 14 2 is_stmt 1
.Ltmp386:
	if r2 s> 5 goto LBB1_9
.Ltmp387:
.Ltmp388:
	.loc	2 14 2
	if r2 == 4 goto LBB1_15
.Ltmp389:
.Ltmp390:
	.loc	2 14 2
	if r2 == 5 goto LBB1_16
	goto LBB1_19
.Ltmp391:
.Ltmp392:
LBB1_16:
	.loc	2 26 17
.Ltmp393:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
.Ltmp394:
.Ltmp395:
	r0 |= r1
	.loc	2 26 3 is_stmt 0
.Ltmp396:
	goto LBB1_20
.Ltmp397:
.Ltmp398:
LBB1_4:
	.loc	2 14 2 is_stmt 1
.Ltmp399:
	if r2 == 2 goto LBB1_13
.Ltmp400:
.Ltmp401:
	.loc	2 14 2
	if r2 == 3 goto LBB1_14
	goto LBB1_19
.Ltmp402:
.Ltmp403:
LBB1_14:
	.loc	2 22 12
.Ltmp404:
	r0 /= 3
.Ltmp405:
.Ltmp406:
	.loc	2 22 3 is_stmt 0
.Ltmp407:
	goto LBB1_20
.Ltmp408:
.Ltmp409:
LBB1_9:
	.loc	2 14 2 is_stmt 1
.Ltmp410:
	if r2 == 6 goto LBB1_17
.Ltmp411:
.Ltmp412:
	.loc	2 14 2
	if r2 == 7 goto LBB1_18
	goto LBB1_19
.Ltmp413:
.Ltmp414:
LBB1_18:
	.loc	2 30 13
.Ltmp415:
	r1 = r0
	r1 &= 65535
	.loc	2 30 28 is_stmt 0
.Ltmp416:
	r0 >>= 48
.Ltmp417:
.Ltmp418:
	.loc	2 30 34
.Ltmp419:
	r0 |= 1
	.loc	2 30 23
.Ltmp420:
	r0 *= r1
	.loc	2 30 3
.Ltmp421:
	goto LBB1_20
LBB1_11:
.Ltmp422:
.Ltmp423:
	.loc	2 16 12 is_stmt 1
.Ltmp424:
	r0 += 3
.Ltmp425:
.Ltmp426:
	.loc	2 16 3 is_stmt 0
.Ltmp427:
	goto LBB1_20
LBB1_15:
.Ltmp428:
.Ltmp429:
	.loc	2 24 12 is_stmt 1
.Ltmp430:
	r0 %= 1000003
.Ltmp431:
.Ltmp432:
	.loc	2 24 3 is_stmt 0
.Ltmp433:
	goto LBB1_20
LBB1_13:
.Ltmp434:
.Ltmp435:
	.loc	2 20 17 is_stmt 1
.Ltmp436:
	r1 = r0
	r1 >>= 7
	.loc	2 20 12 is_stmt 0
.Ltmp437:
	r1 ^= r0
	r0 = r1
.Ltmp438:
.Ltmp439:
	.loc	2 20 3
.Ltmp440:
	goto LBB1_20
LBB1_17:
.Ltmp441:
.Ltmp442:
	.loc	2 28 10 is_stmt 1
.Ltmp443:
	r0 = -r0
.Ltmp444:
.Ltmp445:
	.loc	2 28 3 is_stmt 0
.Ltmp446:
	goto LBB1_20
LBB1_19:
.Ltmp447:
.Ltmp448:
	.loc	2 32 10 is_stmt 1
.Ltmp449:
	r0 ^= -1
.Ltmp450:
.Ltmp451:
LBB1_20:
	.loc	2 34 1
.Ltmp452:
	exit
.Ltmp453:
.Ltmp454:
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

	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	64
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
	.quad	0
	.quad	0
.Ldebug_loc1:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp1-.Lfunc_begin0
	.quad	.Ltmp7-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp7-.Lfunc_begin0
	.quad	.Ltmp9-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp12-.Lfunc_begin0
	.quad	.Ltmp15-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp18-.Lfunc_begin0
	.quad	.Ltmp21-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp24-.Lfunc_begin0
	.quad	.Ltmp27-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp30-.Lfunc_begin0
	.quad	.Ltmp33-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp36-.Lfunc_begin0
	.quad	.Ltmp39-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp42-.Lfunc_begin0
	.quad	.Ltmp45-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp48-.Lfunc_begin0
	.quad	.Ltmp51-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp54-.Lfunc_begin0
	.quad	.Ltmp57-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp60-.Lfunc_begin0
	.quad	.Ltmp63-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp66-.Lfunc_begin0
	.quad	.Ltmp69-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	.Ltmp72-.Lfunc_begin0
	.quad	.Ltmp86-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	0
	.quad	0
.Ldebug_loc2:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp4-.Lfunc_begin0
	.quad	.Ltmp92-.Lfunc_begin0
	.short	1
	.byte	86
	.quad	0
	.quad	0
.Ldebug_loc3:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp100-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	0
	.quad	0
.Ldebug_loc4:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp4-.Lfunc_begin0
	.quad	.Ltmp7-.Lfunc_begin0
	.short	1
	.byte	48
	.quad	.Ltmp7-.Lfunc_begin0
	.quad	.Ltmp12-.Lfunc_begin0
	.short	1
	.byte	49
	.quad	.Ltmp12-.Lfunc_begin0
	.quad	.Ltmp18-.Lfunc_begin0
	.short	1
	.byte	50
	.quad	.Ltmp18-.Lfunc_begin0
	.quad	.Ltmp24-.Lfunc_begin0
	.short	1
	.byte	51
	.quad	.Ltmp24-.Lfunc_begin0
	.quad	.Ltmp30-.Lfunc_begin0
	.short	1
	.byte	52
	.quad	.Ltmp30-.Lfunc_begin0
	.quad	.Ltmp36-.Lfunc_begin0
	.short	1
	.byte	53
	.quad	.Ltmp36-.Lfunc_begin0
	.quad	.Ltmp42-.Lfunc_begin0
	.short	1
	.byte	54
	.quad	.Ltmp42-.Lfunc_begin0
	.quad	.Ltmp48-.Lfunc_begin0
	.short	1
	.byte	55
	.quad	.Ltmp48-.Lfunc_begin0
	.quad	.Ltmp54-.Lfunc_begin0
	.short	1
	.byte	56
	.quad	.Ltmp54-.Lfunc_begin0
	.quad	.Ltmp60-.Lfunc_begin0
	.short	1
	.byte	57
	.quad	.Ltmp60-.Lfunc_begin0
	.quad	.Ltmp66-.Lfunc_begin0
	.short	1
	.byte	58
	.quad	.Ltmp66-.Lfunc_begin0
	.quad	.Ltmp75-.Lfunc_begin0
	.short	1
	.byte	59
	.quad	.Ltmp75-.Lfunc_begin0
	.quad	.Ltmp103-.Lfunc_begin0
	.short	1
	.byte	60
	.quad	0
	.quad	0
.Ldebug_loc5:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp75-.Lfunc_begin0
	.quad	.Ltmp79-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp79-.Lfunc_begin0
	.quad	.Ltmp83-.Lfunc_begin0
	.short	1
	.byte	83
	.quad	.Ltmp83-.Lfunc_begin0
	.quad	.Ltmp105-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp105-.Lfunc_begin0
	.quad	.Ltmp112-.Lfunc_begin0
	.short	1
	.byte	84
	.quad	.Ltmp112-.Lfunc_begin0
	.quad	.Ltmp128-.Lfunc_begin0
	.short	1
	.byte	83
	.quad	.Ltmp128-.Lfunc_begin0
	.quad	.Ltmp194-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp198-.Lfunc_begin0
	.quad	.Ltmp201-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp205-.Lfunc_begin0
	.quad	.Ltmp208-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp212-.Lfunc_begin0
	.quad	.Ltmp215-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp219-.Lfunc_begin0
	.quad	.Ltmp222-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp226-.Lfunc_begin0
	.quad	.Ltmp229-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp233-.Lfunc_begin0
	.quad	.Ltmp236-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp240-.Lfunc_begin0
	.quad	.Ltmp243-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp247-.Lfunc_begin0
	.quad	.Ltmp250-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp254-.Lfunc_begin0
	.quad	.Ltmp257-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp261-.Lfunc_begin0
	.quad	.Ltmp264-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp268-.Lfunc_begin0
	.quad	.Ltmp271-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp275-.Lfunc_begin0
	.quad	.Ltmp278-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp282-.Lfunc_begin0
	.quad	.Ltmp285-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp289-.Lfunc_begin0
	.quad	.Ltmp292-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp296-.Lfunc_begin0
	.quad	.Ltmp299-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp303-.Lfunc_begin0
	.quad	.Ltmp309-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp312-.Lfunc_begin0
	.quad	.Ltmp318-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp321-.Lfunc_begin0
	.quad	.Ltmp327-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp330-.Lfunc_begin0
	.quad	.Ltmp336-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp339-.Lfunc_begin0
	.quad	.Ltmp345-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp348-.Lfunc_begin0
	.quad	.Ltmp354-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp357-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	0
	.quad	0
.Ldebug_loc6:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp128-.Lfunc_begin0
	.quad	.Ltmp131-.Lfunc_begin0
	.short	1
	.byte	48
	.quad	.Ltmp131-.Lfunc_begin0
	.quad	.Ltmp135-.Lfunc_begin0
	.short	1
	.byte	49
	.quad	.Ltmp135-.Lfunc_begin0
	.quad	.Ltmp139-.Lfunc_begin0
	.short	1
	.byte	50
	.quad	.Ltmp139-.Lfunc_begin0
	.quad	.Ltmp143-.Lfunc_begin0
	.short	1
	.byte	51
	.quad	.Ltmp143-.Lfunc_begin0
	.quad	.Ltmp147-.Lfunc_begin0
	.short	1
	.byte	52
	.quad	.Ltmp147-.Lfunc_begin0
	.quad	.Ltmp151-.Lfunc_begin0
	.short	1
	.byte	53
	.quad	.Ltmp151-.Lfunc_begin0
	.quad	.Ltmp155-.Lfunc_begin0
	.short	1
	.byte	54
	.quad	.Ltmp155-.Lfunc_begin0
	.quad	.Ltmp159-.Lfunc_begin0
	.short	1
	.byte	55
	.quad	.Ltmp159-.Lfunc_begin0
	.quad	.Ltmp163-.Lfunc_begin0
	.short	1
	.byte	56
	.quad	.Ltmp163-.Lfunc_begin0
	.quad	.Ltmp167-.Lfunc_begin0
	.short	1
	.byte	57
	.quad	.Ltmp167-.Lfunc_begin0
	.quad	.Ltmp171-.Lfunc_begin0
	.short	1
	.byte	58
	.quad	.Ltmp171-.Lfunc_begin0
	.quad	.Ltmp175-.Lfunc_begin0
	.short	1
	.byte	59
	.quad	.Ltmp175-.Lfunc_begin0
	.quad	.Ltmp179-.Lfunc_begin0
	.short	1
	.byte	60
	.quad	.Ltmp179-.Lfunc_begin0
	.quad	.Ltmp183-.Lfunc_begin0
	.short	1
	.byte	61
	.quad	.Ltmp183-.Lfunc_begin0
	.quad	.Ltmp187-.Lfunc_begin0
	.short	1
	.byte	62
	.quad	.Ltmp187-.Lfunc_begin0
	.quad	.Ltmp191-.Lfunc_begin0
	.short	1
	.byte	63
	.quad	.Ltmp191-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	64
	.quad	0
	.quad	0
.Ldebug_loc7:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp191-.Lfunc_begin0
	.quad	.Ltmp198-.Lfunc_begin0
	.short	1
	.byte	48
	.quad	.Ltmp198-.Lfunc_begin0
	.quad	.Ltmp205-.Lfunc_begin0
	.short	1
	.byte	49
	.quad	.Ltmp205-.Lfunc_begin0
	.quad	.Ltmp212-.Lfunc_begin0
	.short	1
	.byte	50
	.quad	.Ltmp212-.Lfunc_begin0
	.quad	.Ltmp219-.Lfunc_begin0
	.short	1
	.byte	51
	.quad	.Ltmp219-.Lfunc_begin0
	.quad	.Ltmp226-.Lfunc_begin0
	.short	1
	.byte	52
	.quad	.Ltmp226-.Lfunc_begin0
	.quad	.Ltmp233-.Lfunc_begin0
	.short	1
	.byte	53
	.quad	.Ltmp233-.Lfunc_begin0
	.quad	.Ltmp240-.Lfunc_begin0
	.short	1
	.byte	54
	.quad	.Ltmp240-.Lfunc_begin0
	.quad	.Ltmp247-.Lfunc_begin0
	.short	1
	.byte	55
	.quad	.Ltmp247-.Lfunc_begin0
	.quad	.Ltmp254-.Lfunc_begin0
	.short	1
	.byte	56
	.quad	.Ltmp254-.Lfunc_begin0
	.quad	.Ltmp261-.Lfunc_begin0
	.short	1
	.byte	57
	.quad	.Ltmp261-.Lfunc_begin0
	.quad	.Ltmp268-.Lfunc_begin0
	.short	1
	.byte	58
	.quad	.Ltmp268-.Lfunc_begin0
	.quad	.Ltmp275-.Lfunc_begin0
	.short	1
	.byte	59
	.quad	.Ltmp275-.Lfunc_begin0
	.quad	.Ltmp282-.Lfunc_begin0
	.short	1
	.byte	60
	.quad	.Ltmp282-.Lfunc_begin0
	.quad	.Ltmp289-.Lfunc_begin0
	.short	1
	.byte	61
	.quad	.Ltmp289-.Lfunc_begin0
	.quad	.Ltmp296-.Lfunc_begin0
	.short	1
	.byte	62
	.quad	.Ltmp296-.Lfunc_begin0
	.quad	.Ltmp306-.Lfunc_begin0
	.short	1
	.byte	63
	.quad	.Ltmp306-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	64
	.quad	0
	.quad	0
.Ldebug_loc8:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Ltmp306-.Lfunc_begin0
	.quad	.Ltmp315-.Lfunc_begin0
	.short	1
	.byte	48
	.quad	.Ltmp315-.Lfunc_begin0
	.quad	.Ltmp324-.Lfunc_begin0
	.short	1
	.byte	49
	.quad	.Ltmp324-.Lfunc_begin0
	.quad	.Ltmp333-.Lfunc_begin0
	.short	1
	.byte	50
	.quad	.Ltmp333-.Lfunc_begin0
	.quad	.Ltmp342-.Lfunc_begin0
	.short	1
	.byte	51
	.quad	.Ltmp342-.Lfunc_begin0
	.quad	.Ltmp351-.Lfunc_begin0
	.short	1
	.byte	52
	.quad	.Ltmp351-.Lfunc_begin0
	.quad	.Ltmp357-.Lfunc_begin0
	.short	1
	.byte	53
	.quad	.Ltmp357-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	1
	.byte	54
	.quad	0
	.quad	0
.Ldebug_loc9:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin1-.Lfunc_begin1
	.quad	.Ltmp367-.Lfunc_begin1
	.short	1
	.byte	81
	.quad	.Ltmp367-.Lfunc_begin1
	.quad	.Ltmp381-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp384-.Lfunc_begin1
	.quad	.Ltmp394-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp397-.Lfunc_begin1
	.quad	.Ltmp405-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp408-.Lfunc_begin1
	.quad	.Ltmp417-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp422-.Lfunc_begin1
	.quad	.Ltmp425-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp428-.Lfunc_begin1
	.quad	.Ltmp431-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp434-.Lfunc_begin1
	.quad	.Ltmp438-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp441-.Lfunc_begin1
	.quad	.Ltmp444-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	.Ltmp447-.Lfunc_begin1
	.quad	.Ltmp450-.Lfunc_begin1
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc10:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin1-.Lfunc_begin1
	.quad	.Ltmp370-.Lfunc_begin1
	.short	1
	.byte	82
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
	.byte	6
	.byte	27
	.byte	14
	.byte	17
	.byte	1
	.byte	85
	.byte	6
	.byte	0
	.byte	0
	.byte	2
	.byte	52
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.byte	63
	.byte	12
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	10
	.byte	0
	.byte	0
	.byte	3
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	5
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
	.byte	14
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
	.byte	14
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	10
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
	.byte	1
	.byte	18
	.byte	1
	.byte	64
	.byte	10
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	12
	.byte	73
	.byte	19
	.byte	63
	.byte	12
	.byte	0
	.byte	0
	.byte	12
	.byte	5
	.byte	0
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
	.byte	13
	.byte	52
	.byte	0
	.byte	2
	.byte	6
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
	.byte	14
	.byte	11
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	1
	.byte	0
	.byte	0
	.byte	15
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	1
	.byte	64
	.byte	10
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	12
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	2
	.byte	6
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
	.byte	14
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
	.byte	14
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	56
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	3
	.long	.debug_abbrev
	.byte	8
	.byte	1
	.long	.Linfo_string0
	.short	29
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.long	.Linfo_string2
	.quad	0
	.long	.Ldebug_ranges0
	.byte	2
	.long	.Linfo_string3
	.long	64
	.byte	1
	.byte	2
	.byte	7
	.byte	9
	.byte	3
	.quad	seed
	.byte	3
	.long	69
	.byte	4
	.long	80
	.long	.Linfo_string5
	.byte	1
	.byte	10
	.byte	5
	.long	.Linfo_string4
	.byte	7
	.byte	8
	.byte	2
	.long	.Linfo_string6
	.long	109
	.byte	1
	.byte	2
	.byte	8
	.byte	9
	.byte	3
	.quad	negative
	.byte	3
	.long	114
	.byte	4
	.long	125
	.long	.Linfo_string8
	.byte	1
	.byte	13
	.byte	5
	.long	.Linfo_string7
	.byte	5
	.byte	4
	.byte	2
	.long	.Linfo_string9
	.long	154
	.byte	1
	.byte	2
	.byte	68
	.byte	9
	.byte	3
	.quad	_license
	.byte	6
	.long	166
	.byte	7
	.long	173
	.byte	4
	.byte	0
	.byte	5
	.long	.Linfo_string10
	.byte	6
	.byte	1
	.byte	8
	.long	.Linfo_string11
	.byte	8
	.byte	7
	.byte	2
	.long	.Linfo_string12
	.long	202
	.byte	1
	.byte	2
	.byte	10
	.byte	9
	.byte	3
	.quad	count
	.byte	3
	.long	207
	.byte	4
	.long	218
	.long	.Linfo_string14
	.byte	1
	.byte	9
	.byte	5
	.long	.Linfo_string13
	.byte	7
	.byte	4
	.byte	9
	.long	.Linfo_string15
	.long	246
	.byte	2
	.byte	9
	.byte	9
	.byte	3
	.quad	name
	.byte	6
	.long	258
	.byte	7
	.long	173
	.byte	6
	.byte	0
	.byte	10
	.long	263
	.byte	3
	.long	166
	.byte	4
	.long	279
	.long	.Linfo_string17
	.byte	1
	.byte	8
	.byte	5
	.long	.Linfo_string16
	.byte	7
	.byte	2
	.byte	4
	.long	297
	.long	.Linfo_string19
	.byte	1
	.byte	7
	.byte	5
	.long	.Linfo_string18
	.byte	8
	.byte	1
	.byte	4
	.long	315
	.long	.Linfo_string21
	.byte	1
	.byte	11
	.byte	5
	.long	.Linfo_string20
	.byte	6
	.byte	1
	.byte	4
	.long	333
	.long	.Linfo_string23
	.byte	1
	.byte	12
	.byte	5
	.long	.Linfo_string22
	.byte	5
	.byte	2
	.byte	11
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.byte	1
	.byte	90
	.long	.Linfo_string24
	.byte	2
	.byte	37
	.byte	1
	.long	125
	.byte	1
	.byte	12
	.long	.Linfo_string34
	.byte	2
	.byte	37
	.long	686
	.byte	13
	.long	.Ldebug_loc0
	.long	.Linfo_string26
	.byte	2
	.byte	43
	.long	651
	.byte	13
	.long	.Ldebug_loc1
	.long	.Linfo_string27
	.byte	2
	.byte	39
	.long	69
	.byte	13
	.long	.Ldebug_loc2
	.long	.Linfo_string28
	.byte	2
	.byte	40
	.long	114
	.byte	13
	.long	.Ldebug_loc3
	.long	.Linfo_string29
	.byte	2
	.byte	41
	.long	668
	.byte	13
	.long	.Ldebug_loc5
	.long	.Linfo_string33
	.byte	2
	.byte	42
	.long	207
	.byte	14
	.quad	.Ltmp4
	.quad	.Ltmp72
	.byte	13
	.long	.Ldebug_loc4
	.long	.Linfo_string32
	.byte	2
	.byte	45
	.long	207
	.byte	0
	.byte	14
	.quad	.Ltmp128
	.quad	.Ltmp191
	.byte	13
	.long	.Ldebug_loc6
	.long	.Linfo_string32
	.byte	2
	.byte	58
	.long	207
	.byte	0
	.byte	14
	.quad	.Ltmp191
	.quad	.Ltmp303
	.byte	13
	.long	.Ldebug_loc7
	.long	.Linfo_string32
	.byte	2
	.byte	60
	.long	207
	.byte	0
	.byte	14
	.quad	.Ltmp303
	.quad	.Ltmp357
	.byte	13
	.long	.Ldebug_loc8
	.long	.Linfo_string32
	.byte	2
	.byte	62
	.long	207
	.byte	0
	.byte	0
	.byte	15
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.byte	1
	.byte	90
	.long	.Linfo_string25
	.byte	2
	.byte	12
	.byte	1
	.long	69
	.byte	16
	.long	.Ldebug_loc9
	.long	.Linfo_string27
	.byte	2
	.byte	12
	.long	69
	.byte	16
	.long	.Ldebug_loc10
	.long	.Linfo_string42
	.byte	2
	.byte	12
	.long	207
	.byte	0
	.byte	6
	.long	663
	.byte	7
	.long	173
	.byte	16
	.byte	0
	.byte	3
	.long	286
	.byte	4
	.long	679
	.long	.Linfo_string31
	.byte	1
	.byte	14
	.byte	5
	.long	.Linfo_string30
	.byte	5
	.byte	8
	.byte	17
	.long	691
	.byte	18
	.long	.Linfo_string41
	.byte	24
	.byte	1
	.byte	89
	.byte	19
	.long	.Linfo_string35
	.long	207
	.byte	1
	.byte	90
	.byte	0
	.byte	19
	.long	.Linfo_string36
	.long	207
	.byte	1
	.byte	91
	.byte	4
	.byte	19
	.long	.Linfo_string37
	.long	207
	.byte	1
	.byte	92
	.byte	8
	.byte	19
	.long	.Linfo_string38
	.long	207
	.byte	1
	.byte	93
	.byte	12
	.byte	19
	.long	.Linfo_string39
	.long	207
	.byte	1
	.byte	94
	.byte	16
	.byte	19
	.long	.Linfo_string40
	.long	207
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
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
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"mixed_dwarf3.c"
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
	.asciz	"mixed"
.Linfo_string25:
	.asciz	"step"
.Linfo_string26:
	.asciz	"bytes"
.Linfo_string27:
	.asciz	"x"
.Linfo_string28:
	.asciz	"signed32"
.Linfo_string29:
	.asciz	"wide"
.Linfo_string30:
	.asciz	"long long"
.Linfo_string31:
	.asciz	"s64"
.Linfo_string32:
	.asciz	"i"
.Linfo_string33:
	.asciz	"low"
.Linfo_string34:
	.asciz	"ctx"
.Linfo_string35:
	.asciz	"data"
.Linfo_string36:
	.asciz	"data_end"
.Linfo_string37:
	.asciz	"data_meta"
.Linfo_string38:
	.asciz	"ingress_ifindex"
.Linfo_string39:
	.asciz	"rx_queue_index"
.Linfo_string40:
	.asciz	"egress_ifindex"
.Linfo_string41:
	.asciz	"xdp_md"
.Linfo_string42:
	.asciz	"kind"
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
	.long	.Ltmp102
	.long	113
	.long	310
	.long	53259
	.long	.Ltmp109
	.long	113
	.long	328
	.long	55311
	.long	.Ltmp114
	.long	113
	.long	347
	.long	57370
	.long	.Ltmp119
	.long	113
	.long	140
	.long	40977
	.long	.Ltmp122
	.long	113
	.long	328
	.long	55311
	.long	.Ltmp125
	.long	113
	.long	347
	.long	57370
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
	.long	406
	.long	62477
	.long	.Ltmp196
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp197
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp200
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp203
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp204
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp207
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp210
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp211
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp214
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp217
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp218
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp221
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp224
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp225
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp228
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp231
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp232
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp235
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp238
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp239
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp242
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp245
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp246
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp249
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp252
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp253
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp256
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp259
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp260
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp263
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp266
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp267
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp270
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp273
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp274
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp277
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp280
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp281
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp284
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp287
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp288
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp291
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp294
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp295
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp298
	.long	113
	.long	406
	.long	62477
	.long	.Ltmp301
	.long	113
	.long	406
	.long	62484
	.long	.Ltmp302
	.long	113
	.long	406
	.long	62482
	.long	.Ltmp305
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp308
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp311
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp314
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp317
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp320
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp323
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp326
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp329
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp332
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp335
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp338
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp341
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp344
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp347
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp350
	.long	113
	.long	435
	.long	64532
	.long	.Ltmp353
	.long	113
	.long	435
	.long	64525
	.long	.Ltmp356
	.long	113
	.long	435
	.long	64530
	.long	.Ltmp359
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp360
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp361
	.long	113
	.long	463
	.long	65544
	.long	.Ltmp362
	.long	113
	.long	478
	.long	66569
	.long	.Ltmp363
	.long	113
	.long	478
	.long	66575
	.long	.Ltmp364
	.long	113
	.long	478
	.long	66562
	.long	540
	.long	27
	.long	.Lfunc_begin1
	.long	113
	.long	546
	.long	12288
	.long	.Ltmp369
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp380
	.long	113
	.long	607
	.long	18444
	.long	.Ltmp383
	.long	113
	.long	607
	.long	18435
	.long	.Ltmp386
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp393
	.long	113
	.long	623
	.long	26641
	.long	.Ltmp396
	.long	113
	.long	623
	.long	26627
	.long	.Ltmp399
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp404
	.long	113
	.long	650
	.long	22540
	.long	.Ltmp407
	.long	113
	.long	650
	.long	22531
	.long	.Ltmp410
	.long	113
	.long	590
	.long	14338
	.long	.Ltmp415
	.long	113
	.long	666
	.long	30733
	.long	.Ltmp416
	.long	113
	.long	666
	.long	30748
	.long	.Ltmp419
	.long	113
	.long	666
	.long	30754
	.long	.Ltmp420
	.long	113
	.long	666
	.long	30743
	.long	.Ltmp421
	.long	113
	.long	666
	.long	30723
	.long	.Ltmp424
	.long	113
	.long	705
	.long	16396
	.long	.Ltmp427
	.long	113
	.long	705
	.long	16387
	.long	.Ltmp430
	.long	113
	.long	721
	.long	24588
	.long	.Ltmp433
	.long	113
	.long	721
	.long	24579
	.long	.Ltmp436
	.long	113
	.long	743
	.long	20497
	.long	.Ltmp437
	.long	113
	.long	743
	.long	20492
	.long	.Ltmp440
	.long	113
	.long	743
	.long	20483
	.long	.Ltmp443
	.long	113
	.long	766
	.long	28682
	.long	.Ltmp446
	.long	113
	.long	766
	.long	28675
	.long	.Ltmp449
	.long	113
	.long	779
	.long	32778
	.long	.Ltmp452
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
