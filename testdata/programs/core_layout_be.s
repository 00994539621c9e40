	.file	"core_layout_be.c"
	.file	0 "." "core_layout_be.c" md5 0x1e2eba4b731281e64ca90db79eac366e
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	layout
	.p2align	3
	.type	layout,@function
layout:
.Lfunc_begin0:
	.loc	0 40 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r2 = 0
.Ltmp1:
.Ltmp2:
	.loc	0 52 2 prologue_end
.Ltmp3:
	r1 = answers ll
	*(u64 *)(r1 + 0) = r2
.Ltmp4:
	r2 = 8
.Ltmp5:
.Ltmp6:
	.loc	0 52 2
.Ltmp7:
	*(u64 *)(r1 + 8) = r2
.Ltmp8:
	r2 = 0
.Ltmp9:
.Ltmp10:
	.loc	0 52 2
.Ltmp11:
	*(u64 *)(r1 + 16) = r2
.Ltmp12:
	r2 = 0
.Ltmp13:
.Ltmp14:
	.loc	0 52 2
.Ltmp15:
	*(u64 *)(r1 + 24) = r2
.Ltmp16:
	r2 = 63
.Ltmp17:
.Ltmp18:
	.loc	0 52 2
.Ltmp19:
	*(u64 *)(r1 + 32) = r2
.Ltmp20:
	r2 = 0
.Ltmp21:
.Ltmp22:
	.loc	0 53 2
.Ltmp23:
	*(u64 *)(r1 + 40) = r2
.Ltmp24:
	r2 = 8
.Ltmp25:
.Ltmp26:
	.loc	0 53 2
.Ltmp27:
	*(u64 *)(r1 + 48) = r2
.Ltmp28:
	r2 = 0
.Ltmp29:
.Ltmp30:
	.loc	0 53 2
.Ltmp31:
	*(u64 *)(r1 + 56) = r2
.Ltmp32:
	r2 = 1
.Ltmp33:
.Ltmp34:
	.loc	0 53 2
.Ltmp35:
	*(u64 *)(r1 + 64) = r2
.Ltmp36:
	r2 = 33
.Ltmp37:
.Ltmp38:
	.loc	0 53 2
.Ltmp39:
	*(u64 *)(r1 + 72) = r2
.Ltmp40:
	r2 = 0
.Ltmp41:
.Ltmp42:
	.loc	0 54 2
.Ltmp43:
	*(u64 *)(r1 + 80) = r2
.Ltmp44:
	r2 = 8
.Ltmp45:
.Ltmp46:
	.loc	0 54 2
.Ltmp47:
	*(u64 *)(r1 + 88) = r2
.Ltmp48:
	r2 = 1
.Ltmp49:
.Ltmp50:
	.loc	0 54 2
.Ltmp51:
	*(u64 *)(r1 + 96) = r2
.Ltmp52:
	r2 = 32
.Ltmp53:
.Ltmp54:
	.loc	0 54 2
.Ltmp55:
	*(u64 *)(r1 + 104) = r2
.Ltmp56:
	r2 = 57
.Ltmp57:
.Ltmp58:
	.loc	0 54 2
.Ltmp59:
	*(u64 *)(r1 + 112) = r2
.Ltmp60:
	r2 = 8
.Ltmp61:
.Ltmp62:
	.loc	0 55 2
.Ltmp63:
	*(u64 *)(r1 + 120) = r2
.Ltmp64:
	r2 = 8
.Ltmp65:
.Ltmp66:
	.loc	0 55 2
.Ltmp67:
	*(u64 *)(r1 + 128) = r2
.Ltmp68:
	r2 = 0
.Ltmp69:
.Ltmp70:
	.loc	0 55 2
.Ltmp71:
	*(u64 *)(r1 + 136) = r2
.Ltmp72:
	r2 = 0
.Ltmp73:
.Ltmp74:
	.loc	0 55 2
.Ltmp75:
	*(u64 *)(r1 + 144) = r2
.Ltmp76:
	r2 = 31
.Ltmp77:
.Ltmp78:
	.loc	0 55 2
.Ltmp79:
	*(u64 *)(r1 + 152) = r2
.Ltmp80:
	r2 = 16
.Ltmp81:
.Ltmp82:
	.loc	0 56 2
.Ltmp83:
	*(u64 *)(r1 + 160) = r2
.Ltmp84:
	r2 = 8
.Ltmp85:
.Ltmp86:
	.loc	0 56 2
.Ltmp87:
	*(u64 *)(r1 + 168) = r2
.Ltmp88:
	r2 = 0
.Ltmp89:
.Ltmp90:
	.loc	0 56 2
.Ltmp91:
	*(u64 *)(r1 + 176) = r2
.Ltmp92:
	r2 = 0
.Ltmp93:
.Ltmp94:
	.loc	0 56 2
.Ltmp95:
	*(u64 *)(r1 + 184) = r2
.Ltmp96:
	r2 = 56
.Ltmp97:
.Ltmp98:
	.loc	0 56 2
.Ltmp99:
	*(u64 *)(r1 + 192) = r2
.Ltmp100:
	r2 = 16
.Ltmp101:
.Ltmp102:
	.loc	0 57 2
.Ltmp103:
	*(u64 *)(r1 + 200) = r2
.Ltmp104:
	r2 = 8
.Ltmp105:
.Ltmp106:
	.loc	0 57 2
.Ltmp107:
	*(u64 *)(r1 + 208) = r2
.Ltmp108:
	r2 = 0
.Ltmp109:
.Ltmp110:
	.loc	0 57 2
.Ltmp111:
	*(u64 *)(r1 + 216) = r2
.Ltmp112:
	r2 = 8
.Ltmp113:
.Ltmp114:
	.loc	0 57 2
.Ltmp115:
	*(u64 *)(r1 + 224) = r2
.Ltmp116:
	r2 = 63
.Ltmp117:
.Ltmp118:
	.loc	0 57 2
.Ltmp119:
	*(u64 *)(r1 + 232) = r2
.Ltmp120:
	r2 = 16
.Ltmp121:
.Ltmp122:
	.loc	0 58 2
.Ltmp123:
	*(u64 *)(r1 + 240) = r2
.Ltmp124:
	r2 = 8
.Ltmp125:
.Ltmp126:
	.loc	0 58 2
.Ltmp127:
	*(u64 *)(r1 + 248) = r2
.Ltmp128:
	r2 = 0
.Ltmp129:
.Ltmp130:
	.loc	0 58 2
.Ltmp131:
	*(u64 *)(r1 + 256) = r2
.Ltmp132:
	r2 = 16
.Ltmp133:
.Ltmp134:
	.loc	0 58 2
.Ltmp135:
	*(u64 *)(r1 + 264) = r2
.Ltmp136:
	r2 = 55
.Ltmp137:
.Ltmp138:
	.loc	0 58 2
.Ltmp139:
	*(u64 *)(r1 + 272) = r2
.Ltmp140:
	r2 = 16
.Ltmp141:
.Ltmp142:
	.loc	0 59 2
.Ltmp143:
	*(u64 *)(r1 + 280) = r2
.Ltmp144:
	r2 = 8
.Ltmp145:
.Ltmp146:
	.loc	0 59 2
.Ltmp147:
	*(u64 *)(r1 + 288) = r2
.Ltmp148:
	r2 = 1
.Ltmp149:
.Ltmp150:
	.loc	0 59 2
.Ltmp151:
	*(u64 *)(r1 + 296) = r2
.Ltmp152:
	r2 = 25
.Ltmp153:
.Ltmp154:
	.loc	0 59 2
.Ltmp155:
	*(u64 *)(r1 + 304) = r2
.Ltmp156:
	r2 = 60
.Ltmp157:
.Ltmp158:
	.loc	0 59 2
.Ltmp159:
	*(u64 *)(r1 + 312) = r2
.Ltmp160:
	r2 = 24
.Ltmp161:
.Ltmp162:
	.loc	0 60 2
.Ltmp163:
	*(u64 *)(r1 + 320) = r2
.Ltmp164:
	r2 = 8
.Ltmp165:
.Ltmp166:
	.loc	0 60 2
.Ltmp167:
	*(u64 *)(r1 + 328) = r2
.Ltmp168:
	r2 = 0
.Ltmp169:
.Ltmp170:
	.loc	0 60 2
.Ltmp171:
	*(u64 *)(r1 + 336) = r2
.Ltmp172:
	r2 = 0
.Ltmp173:
.Ltmp174:
	.loc	0 60 2
.Ltmp175:
	*(u64 *)(r1 + 344) = r2
.Ltmp176:
	r2 = 0
.Ltmp177:
.Ltmp178:
	.loc	0 60 2
.Ltmp179:
	*(u64 *)(r1 + 352) = r2
.Ltmp180:
	r2 = 48
.Ltmp181:
.Ltmp182:
	.loc	0 61 2
.Ltmp183:
	*(u64 *)(r1 + 360) = r2
.Ltmp184:
	r2 = 8
.Ltmp185:
.Ltmp186:
	.loc	0 61 2
.Ltmp187:
	*(u64 *)(r1 + 368) = r2
.Ltmp188:
	r2 = 0
.Ltmp189:
.Ltmp190:
	.loc	0 61 2
.Ltmp191:
	*(u64 *)(r1 + 376) = r2
.Ltmp192:
	r2 = 0
.Ltmp193:
.Ltmp194:
	.loc	0 61 2
.Ltmp195:
	*(u64 *)(r1 + 384) = r2
.Ltmp196:
	r2 = 61
.Ltmp197:
.Ltmp198:
	.loc	0 61 2
.Ltmp199:
	*(u64 *)(r1 + 392) = r2
.Ltmp200:
	r2 = 40
.Ltmp201:
.Ltmp202:
	.loc	0 62 2
.Ltmp203:
	*(u64 *)(r1 + 400) = r2
.Ltmp204:
	r2 = 8
.Ltmp205:
.Ltmp206:
	.loc	0 62 2
.Ltmp207:
	*(u64 *)(r1 + 408) = r2
.Ltmp208:
	r2 = 0
.Ltmp209:
.Ltmp210:
	.loc	0 62 2
.Ltmp211:
	*(u64 *)(r1 + 416) = r2
.Ltmp212:
	r2 = 3
.Ltmp213:
.Ltmp214:
	.loc	0 62 2
.Ltmp215:
	*(u64 *)(r1 + 424) = r2
.Ltmp216:
	r2 = 53
.Ltmp217:
.Ltmp218:
	.loc	0 62 2
.Ltmp219:
	*(u64 *)(r1 + 432) = r2
.Ltmp220:
	r2 = 40
.Ltmp221:
.Ltmp222:
	.loc	0 63 2
.Ltmp223:
	*(u64 *)(r1 + 440) = r2
.Ltmp224:
	r2 = 8
.Ltmp225:
.Ltmp226:
	.loc	0 63 2
.Ltmp227:
	*(u64 *)(r1 + 448) = r2
.Ltmp228:
	r2 = 1
.Ltmp229:
.Ltmp230:
	.loc	0 63 2
.Ltmp231:
	*(u64 *)(r1 + 456) = r2
.Ltmp232:
	r2 = 14
.Ltmp233:
.Ltmp234:
	.loc	0 63 2
.Ltmp235:
	*(u64 *)(r1 + 464) = r2
.Ltmp236:
	r2 = 14
.Ltmp237:
.Ltmp238:
	.loc	0 63 2
.Ltmp239:
	*(u64 *)(r1 + 472) = r2
.Ltmp240:
	r2 = 56
.Ltmp241:
.Ltmp242:
	.loc	0 64 2
.Ltmp243:
	*(u64 *)(r1 + 480) = r2
.Ltmp244:
	r2 = 4
.Ltmp245:
.Ltmp246:
	.loc	0 64 2
.Ltmp247:
	*(u64 *)(r1 + 488) = r2
.Ltmp248:
	r2 = 1
.Ltmp249:
.Ltmp250:
	.loc	0 64 2
.Ltmp251:
	*(u64 *)(r1 + 496) = r2
.Ltmp252:
	r2 = 32
.Ltmp253:
.Ltmp254:
	.loc	0 64 2
.Ltmp255:
	*(u64 *)(r1 + 504) = r2
.Ltmp256:
	r2 = 32
.Ltmp257:
.Ltmp258:
	.loc	0 64 2
.Ltmp259:
	*(u64 *)(r1 + 512) = r2
.Ltmp260:
	r2 = 60
.Ltmp261:
.Ltmp262:
	.loc	0 65 2
.Ltmp263:
	*(u64 *)(r1 + 520) = r2
.Ltmp264:
	r2 = 2
.Ltmp265:
.Ltmp266:
	.loc	0 65 2
.Ltmp267:
	*(u64 *)(r1 + 528) = r2
.Ltmp268:
	r2 = 1
.Ltmp269:
.Ltmp270:
	.loc	0 65 2
.Ltmp271:
	*(u64 *)(r1 + 536) = r2
.Ltmp272:
	r2 = 48
.Ltmp273:
.Ltmp274:
	.loc	0 65 2
.Ltmp275:
	*(u64 *)(r1 + 544) = r2
.Ltmp276:
	r2 = 48
.Ltmp277:
.Ltmp278:
	.loc	0 65 2
.Ltmp279:
	*(u64 *)(r1 + 552) = r2
.Ltmp280:
	r2 = 0
.Ltmp281:
.Ltmp282:
	.loc	0 66 2
.Ltmp283:
	*(u64 *)(r1 + 560) = r2
.Ltmp284:
	r2 = 1
.Ltmp285:
.Ltmp286:
	.loc	0 66 2
.Ltmp287:
	*(u64 *)(r1 + 568) = r2
.Ltmp288:
	r2 = 0
.Ltmp289:
.Ltmp290:
	.loc	0 66 2
.Ltmp291:
	*(u64 *)(r1 + 576) = r2
.Ltmp292:
	r2 = 56
.Ltmp293:
.Ltmp294:
	.loc	0 66 2
.Ltmp295:
	*(u64 *)(r1 + 584) = r2
.Ltmp296:
	r2 = 56
.Ltmp297:
.Ltmp298:
	.loc	0 66 2
.Ltmp299:
	*(u64 *)(r1 + 592) = r2
.Ltmp300:
	r2 = 1
.Ltmp301:
.Ltmp302:
	.loc	0 67 2
.Ltmp303:
	*(u64 *)(r1 + 600) = r2
.Ltmp304:
	r2 = 1
.Ltmp305:
.Ltmp306:
	.loc	0 67 2
.Ltmp307:
	*(u64 *)(r1 + 608) = r2
.Ltmp308:
	r2 = 0
.Ltmp309:
.Ltmp310:
	.loc	0 67 2
.Ltmp311:
	*(u64 *)(r1 + 616) = r2
.Ltmp312:
	r2 = 56
.Ltmp313:
.Ltmp314:
	.loc	0 67 2
.Ltmp315:
	*(u64 *)(r1 + 624) = r2
.Ltmp316:
	r2 = 59
.Ltmp317:
.Ltmp318:
	.loc	0 67 2
.Ltmp319:
	*(u64 *)(r1 + 632) = r2
.Ltmp320:
	r2 = 1
.Ltmp321:
.Ltmp322:
	.loc	0 68 2
.Ltmp323:
	*(u64 *)(r1 + 640) = r2
.Ltmp324:
	r2 = 1
.Ltmp325:
.Ltmp326:
	.loc	0 68 2
.Ltmp327:
	*(u64 *)(r1 + 648) = r2
.Ltmp328:
	r2 = 0
.Ltmp329:
.Ltmp330:
	.loc	0 68 2
.Ltmp331:
	*(u64 *)(r1 + 656) = r2
.Ltmp332:
	r2 = 61
.Ltmp333:
.Ltmp334:
	.loc	0 68 2
.Ltmp335:
	*(u64 *)(r1 + 664) = r2
.Ltmp336:
	r2 = 61
.Ltmp337:
.Ltmp338:
	.loc	0 68 2
.Ltmp339:
	*(u64 *)(r1 + 672) = r2
.Ltmp340:
	r2 = 2
.Ltmp341:
.Ltmp342:
	.loc	0 69 2
.Ltmp343:
	*(u64 *)(r1 + 680) = r2
.Ltmp344:
	r2 = 4
.Ltmp345:
.Ltmp346:
	.loc	0 69 2
.Ltmp347:
	*(u64 *)(r1 + 688) = r2
.Ltmp348:
	r2 = 1
.Ltmp349:
.Ltmp350:
	.loc	0 69 2
.Ltmp351:
	*(u64 *)(r1 + 696) = r2
.Ltmp352:
	r2 = 32
.Ltmp353:
.Ltmp354:
	.loc	0 69 2
.Ltmp355:
	*(u64 *)(r1 + 704) = r2
.Ltmp356:
	r2 = 32
.Ltmp357:
.Ltmp358:
	.loc	0 69 2
.Ltmp359:
	*(u64 *)(r1 + 712) = r2
.Ltmp360:
.Ltmp361:
	.loc	0 70 2
.Ltmp362:
	w0 = 0
	exit
.Ltmp363:
.Ltmp364:
.Lfunc_end0:
	.size	layout, .Lfunc_end0-layout
	.cfi_endproc

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.globl	answers
	.p2align	3, 0x0
answers:
	.zero	4096
	.size	answers, 4096

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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	2
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	2
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp25-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp33-.Lfunc_begin0
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp33-.Lfunc_begin0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.byte	2
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	2
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	2
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp49-.Lfunc_begin0
	.uleb128 .Ltmp53-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp53-.Lfunc_begin0
	.uleb128 .Ltmp57-.Lfunc_begin0
	.byte	2
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp57-.Lfunc_begin0
	.uleb128 .Ltmp61-.Lfunc_begin0
	.byte	2
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp61-.Lfunc_begin0
	.uleb128 .Ltmp65-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	4
	.uleb128 .Ltmp65-.Lfunc_begin0
	.uleb128 .Ltmp69-.Lfunc_begin0
	.byte	2
	.byte	65
	.byte	159
	.byte	4
	.uleb128 .Ltmp69-.Lfunc_begin0
	.uleb128 .Ltmp73-.Lfunc_begin0
	.byte	2
	.byte	66
	.byte	159
	.byte	4
	.uleb128 .Ltmp73-.Lfunc_begin0
	.uleb128 .Ltmp77-.Lfunc_begin0
	.byte	2
	.byte	67
	.byte	159
	.byte	4
	.uleb128 .Ltmp77-.Lfunc_begin0
	.uleb128 .Ltmp81-.Lfunc_begin0
	.byte	2
	.byte	68
	.byte	159
	.byte	4
	.uleb128 .Ltmp81-.Lfunc_begin0
	.uleb128 .Ltmp85-.Lfunc_begin0
	.byte	2
	.byte	69
	.byte	159
	.byte	4
	.uleb128 .Ltmp85-.Lfunc_begin0
	.uleb128 .Ltmp89-.Lfunc_begin0
	.byte	2
	.byte	70
	.byte	159
	.byte	4
	.uleb128 .Ltmp89-.Lfunc_begin0
	.uleb128 .Ltmp93-.Lfunc_begin0
	.byte	2
	.byte	71
	.byte	159
	.byte	4
	.uleb128 .Ltmp93-.Lfunc_begin0
	.uleb128 .Ltmp97-.Lfunc_begin0
	.byte	2
	.byte	72
	.byte	159
	.byte	4
	.uleb128 .Ltmp97-.Lfunc_begin0
	.uleb128 .Ltmp101-.Lfunc_begin0
	.byte	2
	.byte	73
	.byte	159
	.byte	4
	.uleb128 .Ltmp101-.Lfunc_begin0
	.uleb128 .Ltmp105-.Lfunc_begin0
	.byte	2
	.byte	74
	.byte	159
	.byte	4
	.uleb128 .Ltmp105-.Lfunc_begin0
	.uleb128 .Ltmp109-.Lfunc_begin0
	.byte	2
	.byte	75
	.byte	159
	.byte	4
	.uleb128 .Ltmp109-.Lfunc_begin0
	.uleb128 .Ltmp113-.Lfunc_begin0
	.byte	2
	.byte	76
	.byte	159
	.byte	4
	.uleb128 .Ltmp113-.Lfunc_begin0
	.uleb128 .Ltmp117-.Lfunc_begin0
	.byte	2
	.byte	77
	.byte	159
	.byte	4
	.uleb128 .Ltmp117-.Lfunc_begin0
	.uleb128 .Ltmp121-.Lfunc_begin0
	.byte	2
	.byte	78
	.byte	159
	.byte	4
	.uleb128 .Ltmp121-.Lfunc_begin0
	.uleb128 .Ltmp125-.Lfunc_begin0
	.byte	2
	.byte	79
	.byte	159
	.byte	4
	.uleb128 .Ltmp125-.Lfunc_begin0
	.uleb128 .Ltmp129-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	32
	.byte	159
	.byte	4
	.uleb128 .Ltmp129-.Lfunc_begin0
	.uleb128 .Ltmp133-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	33
	.byte	159
	.byte	4
	.uleb128 .Ltmp133-.Lfunc_begin0
	.uleb128 .Ltmp137-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	34
	.byte	159
	.byte	4
	.uleb128 .Ltmp137-.Lfunc_begin0
	.uleb128 .Ltmp141-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	35
	.byte	159
	.byte	4
	.uleb128 .Ltmp141-.Lfunc_begin0
	.uleb128 .Ltmp145-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	36
	.byte	159
	.byte	4
	.uleb128 .Ltmp145-.Lfunc_begin0
	.uleb128 .Ltmp149-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	37
	.byte	159
	.byte	4
	.uleb128 .Ltmp149-.Lfunc_begin0
	.uleb128 .Ltmp153-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	38
	.byte	159
	.byte	4
	.uleb128 .Ltmp153-.Lfunc_begin0
	.uleb128 .Ltmp157-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	39
	.byte	159
	.byte	4
	.uleb128 .Ltmp157-.Lfunc_begin0
	.uleb128 .Ltmp161-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	40
	.byte	159
	.byte	4
	.uleb128 .Ltmp161-.Lfunc_begin0
	.uleb128 .Ltmp165-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	41
	.byte	159
	.byte	4
	.uleb128 .Ltmp165-.Lfunc_begin0
	.uleb128 .Ltmp169-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	42
	.byte	159
	.byte	4
	.uleb128 .Ltmp169-.Lfunc_begin0
	.uleb128 .Ltmp173-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	43
	.byte	159
	.byte	4
	.uleb128 .Ltmp173-.Lfunc_begin0
	.uleb128 .Ltmp177-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	44
	.byte	159
	.byte	4
	.uleb128 .Ltmp177-.Lfunc_begin0
	.uleb128 .Ltmp181-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	45
	.byte	159
	.byte	4
	.uleb128 .Ltmp181-.Lfunc_begin0
	.uleb128 .Ltmp185-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	46
	.byte	159
	.byte	4
	.uleb128 .Ltmp185-.Lfunc_begin0
	.uleb128 .Ltmp189-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	47
	.byte	159
	.byte	4
	.uleb128 .Ltmp189-.Lfunc_begin0
	.uleb128 .Ltmp193-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp193-.Lfunc_begin0
	.uleb128 .Ltmp197-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp197-.Lfunc_begin0
	.uleb128 .Ltmp201-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp201-.Lfunc_begin0
	.uleb128 .Ltmp205-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp205-.Lfunc_begin0
	.uleb128 .Ltmp209-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	52
	.byte	159
	.byte	4
	.uleb128 .Ltmp209-.Lfunc_begin0
	.uleb128 .Ltmp213-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp213-.Lfunc_begin0
	.uleb128 .Ltmp217-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	54
	.byte	159
	.byte	4
	.uleb128 .Ltmp217-.Lfunc_begin0
	.uleb128 .Ltmp221-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp221-.Lfunc_begin0
	.uleb128 .Ltmp225-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp225-.Lfunc_begin0
	.uleb128 .Ltmp229-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp229-.Lfunc_begin0
	.uleb128 .Ltmp233-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	58
	.byte	159
	.byte	4
	.uleb128 .Ltmp233-.Lfunc_begin0
	.uleb128 .Ltmp237-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	59
	.byte	159
	.byte	4
	.uleb128 .Ltmp237-.Lfunc_begin0
	.uleb128 .Ltmp241-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	60
	.byte	159
	.byte	4
	.uleb128 .Ltmp241-.Lfunc_begin0
	.uleb128 .Ltmp245-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp245-.Lfunc_begin0
	.uleb128 .Ltmp249-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	62
	.byte	159
	.byte	4
	.uleb128 .Ltmp249-.Lfunc_begin0
	.uleb128 .Ltmp253-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	63
	.byte	159
	.byte	4
	.uleb128 .Ltmp253-.Lfunc_begin0
	.uleb128 .Ltmp257-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	64
	.byte	159
	.byte	4
	.uleb128 .Ltmp257-.Lfunc_begin0
	.uleb128 .Ltmp261-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	65
	.byte	159
	.byte	4
	.uleb128 .Ltmp261-.Lfunc_begin0
	.uleb128 .Ltmp265-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	66
	.byte	159
	.byte	4
	.uleb128 .Ltmp265-.Lfunc_begin0
	.uleb128 .Ltmp269-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	67
	.byte	159
	.byte	4
	.uleb128 .Ltmp269-.Lfunc_begin0
	.uleb128 .Ltmp273-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	68
	.byte	159
	.byte	4
	.uleb128 .Ltmp273-.Lfunc_begin0
	.uleb128 .Ltmp277-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	69
	.byte	159
	.byte	4
	.uleb128 .Ltmp277-.Lfunc_begin0
	.uleb128 .Ltmp281-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	70
	.byte	159
	.byte	4
	.uleb128 .Ltmp281-.Lfunc_begin0
	.uleb128 .Ltmp285-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	71
	.byte	159
	.byte	4
	.uleb128 .Ltmp285-.Lfunc_begin0
	.uleb128 .Ltmp289-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	72
	.byte	159
	.byte	4
	.uleb128 .Ltmp289-.Lfunc_begin0
	.uleb128 .Ltmp293-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	73
	.byte	159
	.byte	4
	.uleb128 .Ltmp293-.Lfunc_begin0
	.uleb128 .Ltmp297-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	74
	.byte	159
	.byte	4
	.uleb128 .Ltmp297-.Lfunc_begin0
	.uleb128 .Ltmp301-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	75
	.byte	159
	.byte	4
	.uleb128 .Ltmp301-.Lfunc_begin0
	.uleb128 .Ltmp305-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	76
	.byte	159
	.byte	4
	.uleb128 .Ltmp305-.Lfunc_begin0
	.uleb128 .Ltmp309-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	77
	.byte	159
	.byte	4
	.uleb128 .Ltmp309-.Lfunc_begin0
	.uleb128 .Ltmp313-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	78
	.byte	159
	.byte	4
	.uleb128 .Ltmp313-.Lfunc_begin0
	.uleb128 .Ltmp317-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	79
	.byte	159
	.byte	4
	.uleb128 .Ltmp317-.Lfunc_begin0
	.uleb128 .Ltmp321-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	80
	.byte	159
	.byte	4
	.uleb128 .Ltmp321-.Lfunc_begin0
	.uleb128 .Ltmp325-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	81
	.byte	159
	.byte	4
	.uleb128 .Ltmp325-.Lfunc_begin0
	.uleb128 .Ltmp329-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	82
	.byte	159
	.byte	4
	.uleb128 .Ltmp329-.Lfunc_begin0
	.uleb128 .Ltmp333-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	83
	.byte	159
	.byte	4
	.uleb128 .Ltmp333-.Lfunc_begin0
	.uleb128 .Ltmp337-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	84
	.byte	159
	.byte	4
	.uleb128 .Ltmp337-.Lfunc_begin0
	.uleb128 .Ltmp341-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	85
	.byte	159
	.byte	4
	.uleb128 .Ltmp341-.Lfunc_begin0
	.uleb128 .Ltmp345-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	86
	.byte	159
	.byte	4
	.uleb128 .Ltmp345-.Lfunc_begin0
	.uleb128 .Ltmp349-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	87
	.byte	159
	.byte	4
	.uleb128 .Ltmp349-.Lfunc_begin0
	.uleb128 .Ltmp353-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	88
	.byte	159
	.byte	4
	.uleb128 .Ltmp353-.Lfunc_begin0
	.uleb128 .Ltmp357-.Lfunc_begin0
	.byte	3
	.byte	16
	.byte	89
	.byte	159
	.byte	4
	.uleb128 .Ltmp357-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	5
	.byte	16
	.byte	89
	.byte	35
	.byte	1
	.byte	159
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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	8
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	11
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	13
	.byte	11
	.byte	107
	.byte	11
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
	.byte	52
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
	.byte	19
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	73
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
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
	.long	81

	.byte	0
	.byte	36
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	94
	.byte	7
	.long	66
	.short	512
	.byte	0
	.byte	8
	.long	99
	.byte	9
	.long	107
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	10
	.long	138
	.byte	4
	.byte	0
	.byte	34
	.byte	11
	.byte	10
	.byte	0
	.byte	11
	.byte	11
	.byte	1
	.byte	11
	.byte	12
	.byte	2
	.byte	11
	.byte	13
	.byte	3
	.byte	11
	.byte	14
	.byte	4
	.byte	11
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	12
	.byte	3
	.long	155
	.byte	4
	.long	66
	.byte	3
	.byte	0
	.byte	13
	.byte	23
	.byte	8
	.byte	0
	.byte	8
	.byte	14
	.byte	16
	.long	191
	.byte	0
	.byte	9
	.byte	3
	.byte	0
	.byte	14
	.byte	19
	.long	191
	.byte	0
	.byte	9
	.byte	11
	.byte	3
	.byte	14
	.byte	20
	.long	203
	.byte	0
	.byte	10
	.byte	50
	.byte	14
	.byte	0
	.byte	9
	.long	199
	.byte	18
	.byte	1
	.byte	8
	.byte	5
	.byte	17
	.byte	7
	.byte	2
	.byte	9
	.long	211
	.byte	22
	.byte	1
	.byte	14
	.byte	5
	.byte	21
	.byte	5
	.byte	8
	.byte	15
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	39

	.long	264

	.byte	16
	.byte	28
	.byte	0
	.byte	39
	.long	276
	.byte	17
	.byte	0
	.byte	26
	.byte	0
	.byte	43
	.long	268
	.byte	18
	.byte	31
	.byte	0
	.byte	41
	.long	308
	.byte	18
	.byte	53
	.byte	0
	.byte	42
	.long	492
	.byte	0
	.byte	5
	.byte	25
	.byte	5
	.byte	4
	.byte	9
	.long	138
	.byte	27
	.byte	1
	.byte	9
	.byte	19
	.long	281
	.byte	13
	.byte	30
	.byte	0
	.byte	1
	.byte	134
	.byte	20
	.byte	29
	.long	296
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	99
	.byte	4
	.long	66
	.byte	0
	.byte	0
	.byte	19
	.long	313
	.byte	13
	.byte	31
	.byte	64
	.byte	0
	.byte	13
	.byte	14
	.byte	32
	.long	268
	.byte	0
	.byte	14
	.byte	1
	.byte	0
	.byte	14
	.byte	33
	.long	268
	.byte	0
	.byte	14
	.byte	31
	.byte	1
	.byte	14
	.byte	34
	.long	436
	.byte	0
	.byte	15
	.byte	7
	.byte	32
	.byte	14
	.byte	36
	.long	99
	.byte	0
	.byte	16
	.byte	33
	.byte	64
	.byte	14
	.byte	37
	.long	444
	.byte	0
	.byte	18
	.byte	8
	.byte	128
	.byte	14
	.byte	40
	.long	456
	.byte	0
	.byte	19
	.byte	1
	.byte	136
	.byte	14
	.byte	43
	.long	191
	.byte	0
	.byte	20
	.byte	9
	.byte	144
	.byte	14
	.byte	44
	.long	468
	.byte	0
	.byte	21
	.byte	4
	.byte	153
	.byte	14
	.byte	47
	.long	99
	.byte	0
	.byte	22
	.byte	64
	.byte	192
	.byte	20
	.byte	48
	.long	143
	.byte	0
	.byte	23
	.byte	32
	.byte	20
	.byte	49
	.long	264
	.byte	0
	.byte	24
	.byte	56
	.byte	20
	.byte	50
	.long	480
	.byte	0
	.byte	25
	.byte	60
	.byte	0
	.byte	9
	.long	264
	.byte	35
	.byte	1
	.byte	13
	.byte	9
	.long	452
	.byte	39
	.byte	1
	.byte	7
	.byte	5
	.byte	38
	.byte	8
	.byte	1
	.byte	9
	.long	464
	.byte	42
	.byte	1
	.byte	15
	.byte	5
	.byte	41
	.byte	2
	.byte	1
	.byte	9
	.long	476
	.byte	46
	.byte	1
	.byte	11
	.byte	5
	.byte	45
	.byte	6
	.byte	1
	.byte	9
	.long	488
	.byte	52
	.byte	1
	.byte	12
	.byte	5
	.byte	51
	.byte	5
	.byte	2
	.byte	19
	.long	497
	.byte	13
	.byte	53
	.byte	6
	.byte	0
	.byte	28
	.byte	20
	.byte	54
	.long	444
	.byte	0
	.byte	29
	.byte	0
	.byte	14
	.byte	16
	.long	268
	.byte	0
	.byte	30
	.byte	5
	.byte	8
	.byte	14
	.byte	19
	.long	268
	.byte	0
	.byte	30
	.byte	3
	.byte	13
	.byte	20
	.byte	55
	.long	436
	.byte	0
	.byte	31
	.byte	2
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	228
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"core_layout_be.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"a"
.Linfo_string17:
	.asciz	"unsigned short"
.Linfo_string18:
	.asciz	"u16"
.Linfo_string19:
	.asciz	"b"
.Linfo_string20:
	.asciz	"wide"
.Linfo_string21:
	.asciz	"long long"
.Linfo_string22:
	.asciz	"s64"
.Linfo_string23:
	.asciz	"inner"
.Linfo_string24:
	.asciz	"layout"
.Linfo_string25:
	.asciz	"int"
.Linfo_string26:
	.asciz	"n"
.Linfo_string27:
	.asciz	"u32"
.Linfo_string28:
	.asciz	"ctx"
.Linfo_string29:
	.asciz	"args"
.Linfo_string30:
	.asciz	"bpf_raw_tracepoint_args"
.Linfo_string31:
	.asciz	"bits"
.Linfo_string32:
	.asciz	"first"
.Linfo_string33:
	.asciz	"second"
.Linfo_string34:
	.asciz	"third"
.Linfo_string35:
	.asciz	"s32"
.Linfo_string36:
	.asciz	"long_one"
.Linfo_string37:
	.asciz	"byte"
.Linfo_string38:
	.asciz	"unsigned char"
.Linfo_string39:
	.asciz	"u8"
.Linfo_string40:
	.asciz	"flag"
.Linfo_string41:
	.asciz	"_Bool"
.Linfo_string42:
	.asciz	"bool"
.Linfo_string43:
	.asciz	"half"
.Linfo_string44:
	.asciz	"small"
.Linfo_string45:
	.asciz	"signed char"
.Linfo_string46:
	.asciz	"s8"
.Linfo_string47:
	.asciz	"full"
.Linfo_string48:
	.asciz	"in"
.Linfo_string49:
	.asciz	"plain"
.Linfo_string50:
	.asciz	"plain_half"
.Linfo_string51:
	.asciz	"short"
.Linfo_string52:
	.asciz	"s16"
.Linfo_string53:
	.asciz	"tight"
.Linfo_string54:
	.asciz	"tag"
.Linfo_string55:
	.asciz	"whole"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	804
	.long	804
	.long	854
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	0
	.long	25
	.long	5
	.long	0
	.long	30
	.long	134217728
	.long	4
	.long	34
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	73
	.long	1
	.long	77
	.long	16777216
	.long	4
	.long	16777248
	.long	81
	.long	201326593
	.long	7
	.long	105
	.long	2214592524
	.long	64
	.long	110
	.long	11
	.long	16777216
	.long	116
	.long	11
	.long	520093697
	.long	123
	.long	13
	.long	117440544
	.long	129
	.long	3
	.long	553648192
	.long	138
	.long	14
	.long	134217856
	.long	143
	.long	16
	.long	16777352
	.long	148
	.long	18
	.long	150995088
	.long	153
	.long	20
	.long	67109017
	.long	159
	.long	3
	.long	1073742016
	.long	164
	.long	25
	.long	256
	.long	167
	.long	8
	.long	448
	.long	173
	.long	26
	.long	480
	.long	184
	.long	134217728
	.long	12
	.long	188
	.long	16777216
	.long	4
	.long	32
	.long	201
	.long	134217728
	.long	8
	.long	205
	.long	134217728
	.long	15
	.long	208
	.long	16777216
	.long	1
	.long	8
	.long	222
	.long	134217728
	.long	17
	.long	227
	.long	16777216
	.long	1
	.long	67108872
	.long	233
	.long	134217728
	.long	19
	.long	237
	.long	16777216
	.long	2
	.long	16
	.long	252
	.long	134217728
	.long	21
	.long	255
	.long	16777216
	.long	1
	.long	16777224
	.long	267
	.long	2214592515
	.long	8
	.long	273
	.long	18
	.long	50331648
	.long	275
	.long	18
	.long	184549379
	.long	277
	.long	23
	.long	838860814
	.long	282
	.long	134217728
	.long	24
	.long	286
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	50331648
	.long	0
	.long	22
	.long	6
	.long	3
	.long	296
	.long	134217728
	.long	27
	.long	300
	.long	16777216
	.long	2
	.long	16777232
	.long	723
	.long	2214592516
	.long	6
	.long	729
	.long	14
	.long	0
	.long	273
	.long	11
	.long	83886088
	.long	275
	.long	11
	.long	50331661
	.long	733
	.long	13
	.long	16
	.long	0
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	29
	.long	6
	.long	512
	.long	820
	.long	234881024
	.long	30
	.long	1
	.long	828
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	4
	.long	833
	.long	234881024
	.long	33
	.long	1
	.long	841
	.long	251658241
	.long	0
	.long	31
	.long	answers
	.long	4096
	.long	846
	.long	251658241
	.long	0
	.long	34
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"layout"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"third"
	.byte	0
	.ascii	"long_one"
	.byte	0
	.ascii	"byte"
	.byte	0
	.ascii	"flag"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"small"
	.byte	0
	.ascii	"full"
	.byte	0
	.ascii	"in"
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"plain_half"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"s8"
	.byte	0
	.ascii	"signed char"
	.byte	0
	.ascii	"inner"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"s64"
	.byte	0
	.ascii	"long long"
	.byte	0
	.ascii	"s16"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"./core_layout_be.c"
	.byte	0
	.ascii	"int layout(struct bpf_raw_tracepoint_args *ctx)"
	.byte	0
	.ascii	"\task(bits->first);"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\task(bits->second);"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\task(bits->third);"
	.byte	0
	.ascii	"0:3"
	.byte	0
	.ascii	"\task(bits->long_one);"
	.byte	0
	.ascii	"0:4"
	.byte	0
	.ascii	"\task(bits->byte);"
	.byte	0
	.ascii	"0:5"
	.byte	0
	.ascii	"\task(bits->flag);"
	.byte	0
	.ascii	"0:6"
	.byte	0
	.ascii	"\task(bits->half);"
	.byte	0
	.ascii	"0:7"
	.byte	0
	.ascii	"\task(bits->small);"
	.byte	0
	.ascii	"0:8"
	.byte	0
	.ascii	"\task(bits->full);"
	.byte	0
	.ascii	"0:9:2:0"
	.byte	0
	.ascii	"\task(bits->in[2].a);"
	.byte	0
	.ascii	"0:9:1:1"
	.byte	0
	.ascii	"\task(bits->in[1].b);"
	.byte	0
	.ascii	"0:9:1:2"
	.byte	0
	.ascii	"\task(bits->in[1].wide);"
	.byte	0
	.ascii	"0:10"
	.byte	0
	.ascii	"\task(bits->plain);"
	.byte	0
	.ascii	"0:11"
	.byte	0
	.ascii	"\task(bits->plain_half);"
	.byte	0
	.ascii	"tight"
	.byte	0
	.ascii	"tag"
	.byte	0
	.ascii	"whole"
	.byte	0
	.ascii	"\task(tight->tag);"
	.byte	0
	.ascii	"\task(tight->a);"
	.byte	0
	.ascii	"\task(tight->b);"
	.byte	0
	.ascii	"\task(tight->whole);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"answers"
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
	.long	20
	.long	20
	.long	1484
	.long	1504
	.long	1452
	.long	8
	.long	88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	88
	.long	92
	.long	.Lfunc_begin0
	.long	310
	.long	329
	.long	39936
	.long	.Ltmp3
	.long	310
	.long	377
	.long	53250
	.long	.Ltmp7
	.long	310
	.long	377
	.long	53250
	.long	.Ltmp11
	.long	310
	.long	377
	.long	53250
	.long	.Ltmp15
	.long	310
	.long	377
	.long	53250
	.long	.Ltmp19
	.long	310
	.long	377
	.long	53250
	.long	.Ltmp23
	.long	310
	.long	400
	.long	54274
	.long	.Ltmp27
	.long	310
	.long	400
	.long	54274
	.long	.Ltmp31
	.long	310
	.long	400
	.long	54274
	.long	.Ltmp35
	.long	310
	.long	400
	.long	54274
	.long	.Ltmp39
	.long	310
	.long	400
	.long	54274
	.long	.Ltmp43
	.long	310
	.long	424
	.long	55298
	.long	.Ltmp47
	.long	310
	.long	424
	.long	55298
	.long	.Ltmp51
	.long	310
	.long	424
	.long	55298
	.long	.Ltmp55
	.long	310
	.long	424
	.long	55298
	.long	.Ltmp59
	.long	310
	.long	424
	.long	55298
	.long	.Ltmp63
	.long	310
	.long	447
	.long	56322
	.long	.Ltmp67
	.long	310
	.long	447
	.long	56322
	.long	.Ltmp71
	.long	310
	.long	447
	.long	56322
	.long	.Ltmp75
	.long	310
	.long	447
	.long	56322
	.long	.Ltmp79
	.long	310
	.long	447
	.long	56322
	.long	.Ltmp83
	.long	310
	.long	473
	.long	57346
	.long	.Ltmp87
	.long	310
	.long	473
	.long	57346
	.long	.Ltmp91
	.long	310
	.long	473
	.long	57346
	.long	.Ltmp95
	.long	310
	.long	473
	.long	57346
	.long	.Ltmp99
	.long	310
	.long	473
	.long	57346
	.long	.Ltmp103
	.long	310
	.long	495
	.long	58370
	.long	.Ltmp107
	.long	310
	.long	495
	.long	58370
	.long	.Ltmp111
	.long	310
	.long	495
	.long	58370
	.long	.Ltmp115
	.long	310
	.long	495
	.long	58370
	.long	.Ltmp119
	.long	310
	.long	495
	.long	58370
	.long	.Ltmp123
	.long	310
	.long	517
	.long	59394
	.long	.Ltmp127
	.long	310
	.long	517
	.long	59394
	.long	.Ltmp131
	.long	310
	.long	517
	.long	59394
	.long	.Ltmp135
	.long	310
	.long	517
	.long	59394
	.long	.Ltmp139
	.long	310
	.long	517
	.long	59394
	.long	.Ltmp143
	.long	310
	.long	539
	.long	60418
	.long	.Ltmp147
	.long	310
	.long	539
	.long	60418
	.long	.Ltmp151
	.long	310
	.long	539
	.long	60418
	.long	.Ltmp155
	.long	310
	.long	539
	.long	60418
	.long	.Ltmp159
	.long	310
	.long	539
	.long	60418
	.long	.Ltmp163
	.long	310
	.long	562
	.long	61442
	.long	.Ltmp167
	.long	310
	.long	562
	.long	61442
	.long	.Ltmp171
	.long	310
	.long	562
	.long	61442
	.long	.Ltmp175
	.long	310
	.long	562
	.long	61442
	.long	.Ltmp179
	.long	310
	.long	562
	.long	61442
	.long	.Ltmp183
	.long	310
	.long	588
	.long	62466
	.long	.Ltmp187
	.long	310
	.long	588
	.long	62466
	.long	.Ltmp191
	.long	310
	.long	588
	.long	62466
	.long	.Ltmp195
	.long	310
	.long	588
	.long	62466
	.long	.Ltmp199
	.long	310
	.long	588
	.long	62466
	.long	.Ltmp203
	.long	310
	.long	617
	.long	63490
	.long	.Ltmp207
	.long	310
	.long	617
	.long	63490
	.long	.Ltmp211
	.long	310
	.long	617
	.long	63490
	.long	.Ltmp215
	.long	310
	.long	617
	.long	63490
	.long	.Ltmp219
	.long	310
	.long	617
	.long	63490
	.long	.Ltmp223
	.long	310
	.long	646
	.long	64514
	.long	.Ltmp227
	.long	310
	.long	646
	.long	64514
	.long	.Ltmp231
	.long	310
	.long	646
	.long	64514
	.long	.Ltmp235
	.long	310
	.long	646
	.long	64514
	.long	.Ltmp239
	.long	310
	.long	646
	.long	64514
	.long	.Ltmp243
	.long	310
	.long	675
	.long	65538
	.long	.Ltmp247
	.long	310
	.long	675
	.long	65538
	.long	.Ltmp251
	.long	310
	.long	675
	.long	65538
	.long	.Ltmp255
	.long	310
	.long	675
	.long	65538
	.long	.Ltmp259
	.long	310
	.long	675
	.long	65538
	.long	.Ltmp263
	.long	310
	.long	699
	.long	66562
	.long	.Ltmp267
	.long	310
	.long	699
	.long	66562
	.long	.Ltmp271
	.long	310
	.long	699
	.long	66562
	.long	.Ltmp275
	.long	310
	.long	699
	.long	66562
	.long	.Ltmp279
	.long	310
	.long	699
	.long	66562
	.long	.Ltmp283
	.long	310
	.long	739
	.long	67586
	.long	.Ltmp287
	.long	310
	.long	739
	.long	67586
	.long	.Ltmp291
	.long	310
	.long	739
	.long	67586
	.long	.Ltmp295
	.long	310
	.long	739
	.long	67586
	.long	.Ltmp299
	.long	310
	.long	739
	.long	67586
	.long	.Ltmp303
	.long	310
	.long	757
	.long	68610
	.long	.Ltmp307
	.long	310
	.long	757
	.long	68610
	.long	.Ltmp311
	.long	310
	.long	757
	.long	68610
	.long	.Ltmp315
	.long	310
	.long	757
	.long	68610
	.long	.Ltmp319
	.long	310
	.long	757
	.long	68610
	.long	.Ltmp323
	.long	310
	.long	773
	.long	69634
	.long	.Ltmp327
	.long	310
	.long	773
	.long	69634
	.long	.Ltmp331
	.long	310
	.long	773
	.long	69634
	.long	.Ltmp335
	.long	310
	.long	773
	.long	69634
	.long	.Ltmp339
	.long	310
	.long	773
	.long	69634
	.long	.Ltmp343
	.long	310
	.long	789
	.long	70658
	.long	.Ltmp347
	.long	310
	.long	789
	.long	70658
	.long	.Ltmp351
	.long	310
	.long	789
	.long	70658
	.long	.Ltmp355
	.long	310
	.long	789
	.long	70658
	.long	.Ltmp359
	.long	310
	.long	789
	.long	70658
	.long	.Ltmp362
	.long	310
	.long	809
	.long	71682
	.long	16
	.long	88
	.long	90
	.long	.Ltmp0
	.long	10
	.long	306
	.long	0
	.long	.Ltmp4
	.long	10
	.long	306
	.long	1
	.long	.Ltmp8
	.long	10
	.long	306
	.long	3
	.long	.Ltmp12
	.long	10
	.long	306
	.long	4
	.long	.Ltmp16
	.long	10
	.long	306
	.long	5
	.long	.Ltmp20
	.long	10
	.long	396
	.long	0
	.long	.Ltmp24
	.long	10
	.long	396
	.long	1
	.long	.Ltmp28
	.long	10
	.long	396
	.long	3
	.long	.Ltmp32
	.long	10
	.long	396
	.long	4
	.long	.Ltmp36
	.long	10
	.long	396
	.long	5
	.long	.Ltmp40
	.long	10
	.long	420
	.long	0
	.long	.Ltmp44
	.long	10
	.long	420
	.long	1
	.long	.Ltmp48
	.long	10
	.long	420
	.long	3
	.long	.Ltmp52
	.long	10
	.long	420
	.long	4
	.long	.Ltmp56
	.long	10
	.long	420
	.long	5
	.long	.Ltmp60
	.long	10
	.long	443
	.long	0
	.long	.Ltmp64
	.long	10
	.long	443
	.long	1
	.long	.Ltmp68
	.long	10
	.long	443
	.long	3
	.long	.Ltmp72
	.long	10
	.long	443
	.long	4
	.long	.Ltmp76
	.long	10
	.long	443
	.long	5
	.long	.Ltmp80
	.long	10
	.long	469
	.long	0
	.long	.Ltmp84
	.long	10
	.long	469
	.long	1
	.long	.Ltmp88
	.long	10
	.long	469
	.long	3
	.long	.Ltmp92
	.long	10
	.long	469
	.long	4
	.long	.Ltmp96
	.long	10
	.long	469
	.long	5
	.long	.Ltmp100
	.long	10
	.long	491
	.long	0
	.long	.Ltmp104
	.long	10
	.long	491
	.long	1
	.long	.Ltmp108
	.long	10
	.long	491
	.long	3
	.long	.Ltmp112
	.long	10
	.long	491
	.long	4
	.long	.Ltmp116
	.long	10
	.long	491
	.long	5
	.long	.Ltmp120
	.long	10
	.long	513
	.long	0
	.long	.Ltmp124
	.long	10
	.long	513
	.long	1
	.long	.Ltmp128
	.long	10
	.long	513
	.long	3
	.long	.Ltmp132
	.long	10
	.long	513
	.long	4
	.long	.Ltmp136
	.long	10
	.long	513
	.long	5
	.long	.Ltmp140
	.long	10
	.long	535
	.long	0
	.long	.Ltmp144
	.long	10
	.long	535
	.long	1
	.long	.Ltmp148
	.long	10
	.long	535
	.long	3
	.long	.Ltmp152
	.long	10
	.long	535
	.long	4
	.long	.Ltmp156
	.long	10
	.long	535
	.long	5
	.long	.Ltmp160
	.long	10
	.long	558
	.long	0
	.long	.Ltmp164
	.long	10
	.long	558
	.long	1
	.long	.Ltmp168
	.long	10
	.long	558
	.long	3
	.long	.Ltmp172
	.long	10
	.long	558
	.long	4
	.long	.Ltmp176
	.long	10
	.long	558
	.long	5
	.long	.Ltmp180
	.long	10
	.long	580
	.long	0
	.long	.Ltmp184
	.long	10
	.long	580
	.long	1
	.long	.Ltmp188
	.long	10
	.long	580
	.long	3
	.long	.Ltmp192
	.long	10
	.long	580
	.long	4
	.long	.Ltmp196
	.long	10
	.long	580
	.long	5
	.long	.Ltmp200
	.long	10
	.long	609
	.long	0
	.long	.Ltmp204
	.long	10
	.long	609
	.long	1
	.long	.Ltmp208
	.long	10
	.long	609
	.long	3
	.long	.Ltmp212
	.long	10
	.long	609
	.long	4
	.long	.Ltmp216
	.long	10
	.long	609
	.long	5
	.long	.Ltmp220
	.long	10
	.long	638
	.long	0
	.long	.Ltmp224
	.long	10
	.long	638
	.long	1
	.long	.Ltmp228
	.long	10
	.long	638
	.long	3
	.long	.Ltmp232
	.long	10
	.long	638
	.long	4
	.long	.Ltmp236
	.long	10
	.long	638
	.long	5
	.long	.Ltmp240
	.long	10
	.long	670
	.long	0
	.long	.Ltmp244
	.long	10
	.long	670
	.long	1
	.long	.Ltmp248
	.long	10
	.long	670
	.long	3
	.long	.Ltmp252
	.long	10
	.long	670
	.long	4
	.long	.Ltmp256
	.long	10
	.long	670
	.long	5
	.long	.Ltmp260
	.long	10
	.long	694
	.long	0
	.long	.Ltmp264
	.long	10
	.long	694
	.long	1
	.long	.Ltmp268
	.long	10
	.long	694
	.long	3
	.long	.Ltmp272
	.long	10
	.long	694
	.long	4
	.long	.Ltmp276
	.long	10
	.long	694
	.long	5
	.long	.Ltmp280
	.long	28
	.long	306
	.long	0
	.long	.Ltmp284
	.long	28
	.long	306
	.long	1
	.long	.Ltmp288
	.long	28
	.long	306
	.long	3
	.long	.Ltmp292
	.long	28
	.long	306
	.long	4
	.long	.Ltmp296
	.long	28
	.long	306
	.long	5
	.long	.Ltmp300
	.long	28
	.long	396
	.long	0
	.long	.Ltmp304
	.long	28
	.long	396
	.long	1
	.long	.Ltmp308
	.long	28
	.long	396
	.long	3
	.long	.Ltmp312
	.long	28
	.long	396
	.long	4
	.long	.Ltmp316
	.long	28
	.long	396
	.long	5
	.long	.Ltmp320
	.long	28
	.long	420
	.long	0
	.long	.Ltmp324
	.long	28
	.long	420
	.long	1
	.long	.Ltmp328
	.long	28
	.long	420
	.long	3
	.long	.Ltmp332
	.long	28
	.long	420
	.long	4
	.long	.Ltmp336
	.long	28
	.long	420
	.long	5
	.long	.Ltmp340
	.long	28
	.long	443
	.long	0
	.long	.Ltmp344
	.long	28
	.long	443
	.long	1
	.long	.Ltmp348
	.long	28
	.long	443
	.long	3
	.long	.Ltmp352
	.long	28
	.long	443
	.long	4
	.long	.Ltmp356
	.long	28
	.long	443
	.long	5
	.addrsig
	.addrsig_sym layout
	.addrsig_sym answers
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
