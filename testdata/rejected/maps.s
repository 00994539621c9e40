	.file	"maps.c"
	.file	0 "." "maps.c" md5 0x5b479c440bd6a05bcb62bd0c521f5e4b
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	value_at_once
	.p2align	3
	.type	value_at_once,@function
value_at_once:
.Lfunc_begin0:
	.loc	0 48 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 1
.Ltmp0:
	.loc	0 49 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 50 20
.Ltmp3:
	r1 = values ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 52 12
.Ltmp6:
	w0 = *(u32 *)(r0 + 8)
.Ltmp7:
.Ltmp8:
	.loc	0 52 2 is_stmt 0
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	value_at_once, .Lfunc_end0-value_at_once
	.cfi_endproc

	.globl	behind_value
	.p2align	3
	.type	behind_value,@function
behind_value:
.Lfunc_begin1:
	.loc	0 58 0 is_stmt 1
	.cfi_startproc
	w1 = 1
.Ltmp12:
	.loc	0 59 6 prologue_end
.Ltmp13:
.Ltmp14:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 60 20
.Ltmp15:
	r1 = values ll
	call 1
.Ltmp16:
	.loc	0 60 20
	r1 = r0
.Ltmp17:
.Ltmp18:
	.loc	0 0 20 is_stmt 0
	w0 = 0
.Ltmp19:
	.loc	0 62 6 is_stmt 1
.Ltmp20:
.Ltmp21:
	if r1 == 0 goto LBB1_2
.Ltmp22:
.Ltmp23:
	.loc	0 64 9
.Ltmp24:
	r0 = *(u64 *)(r1 + 32)
.Ltmp25:
.Ltmp26:
LBB1_2:
	.loc	0 65 1
.Ltmp27:
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end1:
	.size	behind_value, .Lfunc_end1-behind_value
	.cfi_endproc

	.globl	any_index
	.p2align	3
	.type	any_index,@function
any_index:
.Lfunc_begin2:
	.loc	0 70 0
	.cfi_startproc
	w1 = 1
.Ltmp30:
	.loc	0 71 6 prologue_end
.Ltmp31:
.Ltmp32:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 72 20
.Ltmp33:
	r1 = values ll
	call 1
.Ltmp34:
	.loc	0 72 20
	r1 = r0
.Ltmp35:
.Ltmp36:
	.loc	0 0 20 is_stmt 0
	w0 = 0
.Ltmp37:
	.loc	0 74 6 is_stmt 1
.Ltmp38:
.Ltmp39:
	if r1 == 0 goto LBB2_2
.Ltmp40:
.Ltmp41:
	.loc	0 76 20
.Ltmp42:
	w2 = *(u32 *)(r1 + 8)
	.loc	0 76 12 is_stmt 0
.Ltmp43:
	r1 += r2
.Ltmp44:
.Ltmp45:
	.loc	0 76 9
.Ltmp46:
	w0 = *(u8 *)(r1 + 12)
	w0 <<= 24
	w0 s>>= 24
LBB2_2:
	.loc	0 77 1 is_stmt 1
.Ltmp47:
	exit
.Ltmp48:
.Ltmp49:
.Lfunc_end2:
	.size	any_index, .Lfunc_end2-any_index
	.cfi_endproc

	.globl	index_too_large
	.p2align	3
	.type	index_too_large,@function
index_too_large:
.Lfunc_begin3:
	.loc	0 82 0
	.cfi_startproc
	w1 = 1
.Ltmp50:
	.loc	0 83 6 prologue_end
.Ltmp51:
.Ltmp52:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 84 20
.Ltmp53:
	r1 = values ll
	call 1
.Ltmp54:
	.loc	0 84 20
	r1 = r0
.Ltmp55:
.Ltmp56:
	.loc	0 0 20 is_stmt 0
	w0 = 0
.Ltmp57:
	.loc	0 86 9 is_stmt 1
.Ltmp58:
.Ltmp59:
	if r1 == 0 goto LBB3_3
.Ltmp60:
.Ltmp61:
	.loc	0 86 15
.Ltmp62:
	w2 = *(u32 *)(r1 + 8)
	.loc	0 86 9 is_stmt 0
.Ltmp63:
	if w2 > 39 goto LBB3_3
.Ltmp64:
.Ltmp65:
	.loc	0 88 12 is_stmt 1
.Ltmp66:
	r1 += r2
.Ltmp67:
.Ltmp68:
	.loc	0 88 9 is_stmt 0
.Ltmp69:
	w0 = *(u8 *)(r1 + 12)
	w0 <<= 24
	w0 s>>= 24
LBB3_3:
	.loc	0 89 1 is_stmt 1
.Ltmp70:
	exit
.Ltmp71:
.Ltmp72:
.Lfunc_end3:
	.size	index_too_large, .Lfunc_end3-index_too_large
	.cfi_endproc

	.globl	written_constant
	.p2align	3
	.type	written_constant,@function
written_constant:
.Lfunc_begin4:
	.loc	0 94 0
	.cfi_startproc
	w1 = 1
.Ltmp73:
	.loc	0 95 6 prologue_end
.Ltmp74:
.Ltmp75:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 96 20
.Ltmp76:
	r1 = constants ll
	call 1
.Ltmp77:
.Ltmp78:
	.loc	0 98 6
.Ltmp79:
	if r0 == 0 goto LBB4_2
.Ltmp80:
.Ltmp81:
	.loc	0 0 6 is_stmt 0
	r1 = 1
	.loc	0 100 11 is_stmt 1
.Ltmp82:
	*(u64 *)(r0 + 0) = r1
.Ltmp83:
.Ltmp84:
LBB4_2:
	.loc	0 102 1
.Ltmp85:
	w0 = 0
.Ltmp86:
.Ltmp87:
	exit
.Ltmp88:
.Ltmp89:
.Lfunc_end4:
	.size	written_constant, .Lfunc_end4-written_constant
	.cfi_endproc

	.globl	looked_up_events
	.p2align	3
	.type	looked_up_events,@function
looked_up_events:
.Lfunc_begin5:
	.loc	0 107 0
	.cfi_startproc
	w6 = 1
.Ltmp90:
	.loc	0 108 6 prologue_end
.Ltmp91:
.Ltmp92:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 109 11
.Ltmp93:
	r1 = events ll
	call 1
.Ltmp94:
.Ltmp95:
	.loc	0 111 11 is_stmt 0
.Ltmp96:
	if r0 != 0 goto LBB5_2
.Ltmp97:
.Ltmp98:
	.loc	0 0 11
	w6 = 0
.Ltmp99:
.Ltmp100:
LBB5_2:
	.loc	0 111 2 is_stmt 1
.Ltmp101:
	w0 = w6
.Ltmp102:
.Ltmp103:
	exit
.Ltmp104:
.Ltmp105:
.Lfunc_end5:
	.size	looked_up_events, .Lfunc_end5-looked_up_events
	.cfi_endproc

	.globl	no_map
	.p2align	3
	.type	no_map,@function
no_map:
.Lfunc_begin6:
	.loc	0 117 0
	.cfi_startproc
	w6 = 1
.Ltmp106:
	.loc	0 118 6 prologue_end
.Ltmp107:
.Ltmp108:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 120 9
.Ltmp109:
	call 1
.Ltmp110:
.Ltmp111:
	.loc	0 120 40 is_stmt 0
.Ltmp112:
	if r0 != 0 goto LBB6_2
	.loc	0 0 40
	w6 = 0
LBB6_2:
	.loc	0 120 2 is_stmt 1
.Ltmp113:
	w0 = w6
	exit
.Ltmp114:
.Ltmp115:
.Lfunc_end6:
	.size	no_map, .Lfunc_end6-no_map
	.cfi_endproc

	.globl	no_key
	.p2align	3
	.type	no_key,@function
no_key:
.Lfunc_begin7:
	.cfi_startproc
	.loc	0 127 9 prologue_end
.Ltmp116:
	r1 = values ll
	r2 = 4
	call 1
.Ltmp117:
	r1 = r0
	w0 = 1
	.loc	0 127 49 is_stmt 0
.Ltmp118:
	if r1 != 0 goto LBB7_2
	.loc	0 0 49
	w0 = 0
LBB7_2:
	.loc	0 127 2 is_stmt 1
.Ltmp119:
	exit
.Ltmp120:
.Ltmp121:
.Lfunc_end7:
	.size	no_key, .Lfunc_end7-no_key
	.cfi_endproc

	.globl	kept_record
	.p2align	3
	.type	kept_record,@function
kept_record:
.Lfunc_begin8:
	.cfi_startproc
	.loc	0 134 16 prologue_end
.Ltmp122:
	r1 = ring ll
	r2 = 8
	r3 = 0
	call 131
.Ltmp123:
.Ltmp124:
	.loc	0 136 6
.Ltmp125:
	if r0 == 0 goto LBB8_2
.Ltmp126:
.Ltmp127:
	.loc	0 0 6 is_stmt 0
	r1 = 1
	.loc	0 137 11 is_stmt 1
.Ltmp128:
	*(u64 *)(r0 + 0) = r1
.Ltmp129:
.Ltmp130:
LBB8_2:
	.loc	0 138 2
.Ltmp131:
	w0 = 0
.Ltmp132:
.Ltmp133:
	exit
.Ltmp134:
.Ltmp135:
.Lfunc_end8:
	.size	kept_record, .Lfunc_end8-kept_record
	.cfi_endproc

	.globl	submitted_record
	.p2align	3
	.type	submitted_record,@function
submitted_record:
.Lfunc_begin9:
	.cfi_startproc
	.loc	0 145 16 prologue_end
.Ltmp136:
	r1 = ring ll
	r2 = 8
	r3 = 0
	call 131
.Ltmp137:
.Ltmp138:
	.loc	0 147 6
.Ltmp139:
	if r0 == 0 goto LBB9_2
.Ltmp140:
.Ltmp141:
	.loc	0 149 2
.Ltmp142:
	r1 = r0
	r2 = 0
	r6 = r0
	call 132
.Ltmp143:
.Ltmp144:
	.loc	0 0 2 is_stmt 0
	r1 = 1
	.loc	0 150 26 is_stmt 1
.Ltmp145:
	*(u64 *)(r6 + 0) = r1
LBB9_2:
	.loc	0 152 1
.Ltmp146:
	w0 = 0
	exit
.Ltmp147:
.Ltmp148:
.Lfunc_end9:
	.size	submitted_record, .Lfunc_end9-submitted_record
	.cfi_endproc

	.globl	record_at_once
	.p2align	3
	.type	record_at_once,@function
record_at_once:
.Lfunc_begin10:
	.cfi_startproc
	.loc	0 158 25 prologue_end
.Ltmp149:
	r1 = ring ll
	r2 = 8
	r3 = 0
	call 131
.Ltmp150:
.Ltmp151:
	.loc	0 0 25 is_stmt 0
	r1 = 1
	.loc	0 160 10 is_stmt 1
.Ltmp152:
	*(u64 *)(r0 + 0) = r1
	.loc	0 161 2
.Ltmp153:
	r1 = r0
	r2 = 0
	call 132
.Ltmp154:
.Ltmp155:
	.loc	0 162 2
.Ltmp156:
	w0 = 0
	exit
.Ltmp157:
.Ltmp158:
.Lfunc_end10:
	.size	record_at_once, .Lfunc_end10-record_at_once
	.cfi_endproc

	.globl	behind_record
	.p2align	3
	.type	behind_record,@function
behind_record:
.Lfunc_begin11:
	.cfi_startproc
	.loc	0 169 25 prologue_end
.Ltmp159:
	r1 = ring ll
	r2 = 8
	r3 = 0
	call 131
.Ltmp160:
.Ltmp161:
	.loc	0 171 6
.Ltmp162:
	if r0 == 0 goto LBB11_2
.Ltmp163:
.Ltmp164:
	.loc	0 0 6 is_stmt 0
	r1 = 1
	.loc	0 173 12 is_stmt 1
.Ltmp165:
	*(u64 *)(r0 + 8) = r1
	.loc	0 174 2
.Ltmp166:
	r1 = r0
	r2 = 0
	call 132
.Ltmp167:
.Ltmp168:
LBB11_2:
	.loc	0 176 1
.Ltmp169:
	w0 = 0
	exit
.Ltmp170:
.Ltmp171:
.Lfunc_end11:
	.size	behind_record, .Lfunc_end11-behind_record
	.cfi_endproc

	.globl	any_record
	.p2align	3
	.type	any_record,@function
any_record:
.Lfunc_begin12:
	.cfi_startproc
	.loc	0 183 49 prologue_end
.Ltmp172:
	w2 = *(u32 *)(r1 + 0)
	.loc	0 183 17 is_stmt 0
.Ltmp173:
	r1 = ring ll
.Ltmp174:
.Ltmp175:
	r3 = 0
	call 131
.Ltmp176:
.Ltmp177:
	.loc	0 185 6 is_stmt 1
.Ltmp178:
	if r0 == 0 goto LBB12_2
.Ltmp179:
.Ltmp180:
	.loc	0 186 3
.Ltmp181:
	r1 = r0
	r2 = 0
	call 133
.Ltmp182:
.Ltmp183:
LBB12_2:
	.loc	0 187 2
.Ltmp184:
	w0 = 0
	exit
.Ltmp185:
.Ltmp186:
.Lfunc_end12:
	.size	any_record, .Lfunc_end12-any_record
	.cfi_endproc

	.type	values,@object
	.section	.maps,"aw",@progbits
	.globl	values
	.p2align	3, 0x0
values:
	.zero	32
	.size	values, 32

	.type	constants,@object
	.globl	constants
	.p2align	3, 0x0
constants:
	.zero	40
	.size	constants, 40

	.type	events,@object
	.globl	events
	.p2align	3, 0x0
events:
	.zero	24
	.size	events, 24

	.type	ring,@object
	.globl	ring
	.p2align	3, 0x0
ring:
	.zero	16
	.size	ring, 16

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
	.long	13
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
	.long	.Ldebug_loc11-.Lloclists_table_base0
	.long	.Ldebug_loc12-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp35-.Lfunc_begin0
	.uleb128 .Ltmp44-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp55-.Lfunc_begin0
	.uleb128 .Ltmp67-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp77-.Lfunc_begin0
	.uleb128 .Ltmp86-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp94-.Lfunc_begin0
	.uleb128 .Ltmp102-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Lfunc_begin6-.Lfunc_begin0
	.uleb128 .Ltmp110-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Ltmp123-.Lfunc_begin0
	.uleb128 .Ltmp132-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Ltmp137-.Lfunc_begin0
	.uleb128 .Ltmp143-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc9:
	.byte	4
	.uleb128 .Ltmp150-.Lfunc_begin0
	.uleb128 .Ltmp154-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc10:
	.byte	4
	.uleb128 .Ltmp160-.Lfunc_begin0
	.uleb128 .Ltmp167-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc11:
	.byte	4
	.uleb128 .Lfunc_begin12-.Lfunc_begin0
	.uleb128 .Ltmp174-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc12:
	.byte	4
	.uleb128 .Ltmp176-.Lfunc_begin0
	.uleb128 .Ltmp182-.Lfunc_begin0
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
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	13
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
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	14
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	21
	.byte	1
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
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
	.byte	24
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
	.byte	25
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
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
	.byte	5
	.long	.Lfunc_end12-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	190
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
	.byte	17
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	12
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	13
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	14
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	15
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	16
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	148
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	9
	.long	165
	.byte	10
	.long	173
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	182
	.byte	11
	.byte	13
	.byte	32
	.byte	0
	.byte	6
	.byte	8
	.byte	14
	.long	215
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	17
	.long	165
	.byte	0
	.byte	8
	.byte	8
	.byte	8
	.byte	18
	.long	227
	.byte	0
	.byte	9
	.byte	12
	.byte	0
	.byte	10
	.long	223
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	20
	.byte	0
	.byte	2
	.byte	19
	.long	250

	.byte	0
	.byte	25
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	40
	.byte	0
	.byte	19
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	20
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	21
	.byte	8
	.byte	8
	.byte	20
	.long	300
	.byte	0
	.byte	22
	.byte	16
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	23
	.byte	24
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	24
	.byte	32
	.byte	0
	.byte	9
	.long	305
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	128
	.byte	0
	.byte	2
	.byte	21
	.long	328

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	24
	.byte	0
	.byte	27
	.byte	8
	.byte	7
	.long	143
	.byte	0
	.byte	28
	.byte	0
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	29
	.byte	8
	.byte	8
	.byte	13
	.long	160
	.byte	0
	.byte	30
	.byte	16
	.byte	0
	.byte	2
	.byte	22
	.long	371

	.byte	0
	.byte	36
	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.byte	16
	.byte	0
	.byte	33
	.byte	8
	.byte	7
	.long	394
	.byte	0
	.byte	34
	.byte	0
	.byte	8
	.byte	9
	.long	411
	.byte	0
	.byte	35
	.byte	8
	.byte	0
	.byte	9
	.long	399
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	27
	.byte	0
	.byte	9
	.long	416
	.byte	3
	.long	139
	.byte	12
	.long	66
	.short	4096
	.byte	0
	.byte	13
	.byte	23
	.long	438
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	443
	.byte	14
	.long	459

	.byte	15
	.long	459
	.byte	15
	.long	460
	.byte	0
	.byte	16
	.byte	9
	.long	465
	.byte	17
	.byte	13
	.byte	24
	.long	476
	.byte	1
	.byte	193
	.ascii	"\203\001"
	.byte	9
	.long	481
	.byte	14
	.long	459

	.byte	15
	.long	459
	.byte	15
	.long	215
	.byte	15
	.long	215
	.byte	0
	.byte	13
	.byte	25
	.long	512
	.byte	1
	.byte	194
	.ascii	"\204\001"
	.byte	9
	.long	517
	.byte	18

	.byte	15
	.long	459
	.byte	15
	.long	215
	.byte	0
	.byte	13
	.byte	26
	.long	512
	.byte	1
	.byte	195
	.ascii	"\205\001"
	.byte	9
	.long	544
	.byte	19
	.long	215
	.byte	9
	.long	62
	.byte	20
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	47

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	47
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	49
	.long	165
	.byte	23
	.byte	0
	.byte	40
	.byte	0
	.byte	50
	.long	177
	.byte	0
	.byte	20
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	57

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	57
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	59
	.long	165
	.byte	23
	.byte	1
	.byte	40
	.byte	0
	.byte	60
	.long	177
	.byte	0
	.byte	20
	.byte	7
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	69

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	69
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	71
	.long	165
	.byte	23
	.byte	2
	.byte	40
	.byte	0
	.byte	72
	.long	177
	.byte	0
	.byte	20
	.byte	8
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	81

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	81
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	83
	.long	165
	.byte	23
	.byte	3
	.byte	40
	.byte	0
	.byte	84
	.long	177
	.byte	0
	.byte	20
	.byte	9
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	31
	.byte	0
	.byte	93

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	93
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	95
	.long	165
	.byte	23
	.byte	4
	.byte	40
	.byte	0
	.byte	96
	.long	177
	.byte	0
	.byte	20
	.byte	10
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	32
	.byte	0
	.byte	106

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	106
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	108
	.long	165
	.byte	23
	.byte	5
	.byte	40
	.byte	0
	.byte	109
	.long	160
	.byte	0
	.byte	20
	.byte	11
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	33
	.byte	0
	.byte	116

	.long	139

	.byte	24
	.byte	6
	.byte	41
	.byte	0
	.byte	116
	.long	1044
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	118
	.long	165
	.byte	0
	.byte	20
	.byte	12
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	125

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	125
	.long	1044
	.byte	0
	.byte	20
	.byte	13
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	132

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	132
	.long	1044
	.byte	23
	.byte	7
	.byte	75
	.byte	0
	.byte	134
	.long	1365
	.byte	0
	.byte	20
	.byte	14
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	143

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	143
	.long	1044
	.byte	23
	.byte	8
	.byte	75
	.byte	0
	.byte	145
	.long	1365
	.byte	0
	.byte	20
	.byte	15
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	156

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	156
	.long	1044
	.byte	23
	.byte	9
	.byte	75
	.byte	0
	.byte	158
	.long	539
	.byte	0
	.byte	20
	.byte	16
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	90

	.byte	38
	.byte	0
	.byte	167

	.long	139

	.byte	21
	.byte	41
	.byte	0
	.byte	167
	.long	1044
	.byte	23
	.byte	10
	.byte	75
	.byte	0
	.byte	169
	.long	539
	.byte	0
	.byte	20
	.byte	17
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	90

	.byte	39
	.byte	0
	.byte	181

	.long	139

	.byte	24
	.byte	11
	.byte	41
	.byte	0
	.byte	181
	.long	1044
	.byte	23
	.byte	12
	.byte	75
	.byte	0
	.byte	183
	.long	459
	.byte	0
	.byte	9
	.long	1049
	.byte	11
	.byte	74
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	42
	.long	165
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	43
	.long	165
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	44
	.long	165
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	45
	.long	165
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	46
	.long	165
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	47
	.long	165
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	48
	.long	165
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	49
	.long	165
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	50
	.long	165
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	51
	.long	165
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	52
	.long	165
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	53
	.long	165
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	54
	.long	1334
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	55
	.long	165
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	56
	.long	165
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	57
	.long	165
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	58
	.long	165
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	59
	.long	165
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	60
	.long	165
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	61
	.long	165
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	62
	.long	165
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	63
	.long	1346
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	64
	.long	1346
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	65
	.long	165
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	66
	.long	165
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	67
	.long	165
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	68
	.long	215
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	69
	.long	215
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	70
	.long	165
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	71
	.long	165
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	72
	.long	1358
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	9
	.long	1363
	.byte	25
	.byte	73

	.byte	9
	.long	215
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	308
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"maps.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"values"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"count"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"index"
.Linfo_string18:
	.asciz	"text"
.Linfo_string19:
	.asciz	"constants"
.Linfo_string20:
	.asciz	"map_flags"
.Linfo_string21:
	.asciz	"events"
.Linfo_string22:
	.asciz	"ring"
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string24:
	.asciz	"bpf_ringbuf_reserve"
.Linfo_string25:
	.asciz	"bpf_ringbuf_submit"
.Linfo_string26:
	.asciz	"bpf_ringbuf_discard"
.Linfo_string27:
	.asciz	"value_at_once"
.Linfo_string28:
	.asciz	"behind_value"
.Linfo_string29:
	.asciz	"any_index"
.Linfo_string30:
	.asciz	"index_too_large"
.Linfo_string31:
	.asciz	"written_constant"
.Linfo_string32:
	.asciz	"looked_up_events"
.Linfo_string33:
	.asciz	"no_map"
.Linfo_string34:
	.asciz	"no_key"
.Linfo_string35:
	.asciz	"kept_record"
.Linfo_string36:
	.asciz	"submitted_record"
.Linfo_string37:
	.asciz	"record_at_once"
.Linfo_string38:
	.asciz	"behind_record"
.Linfo_string39:
	.asciz	"any_record"
.Linfo_string40:
	.asciz	"v"
.Linfo_string41:
	.asciz	"skb"
.Linfo_string42:
	.asciz	"len"
.Linfo_string43:
	.asciz	"pkt_type"
.Linfo_string44:
	.asciz	"mark"
.Linfo_string45:
	.asciz	"queue_mapping"
.Linfo_string46:
	.asciz	"protocol"
.Linfo_string47:
	.asciz	"vlan_present"
.Linfo_string48:
	.asciz	"vlan_tci"
.Linfo_string49:
	.asciz	"vlan_proto"
.Linfo_string50:
	.asciz	"priority"
.Linfo_string51:
	.asciz	"ingress_ifindex"
.Linfo_string52:
	.asciz	"ifindex"
.Linfo_string53:
	.asciz	"tc_index"
.Linfo_string54:
	.asciz	"cb"
.Linfo_string55:
	.asciz	"hash"
.Linfo_string56:
	.asciz	"tc_classid"
.Linfo_string57:
	.asciz	"data"
.Linfo_string58:
	.asciz	"data_end"
.Linfo_string59:
	.asciz	"napi_id"
.Linfo_string60:
	.asciz	"family"
.Linfo_string61:
	.asciz	"remote_ip4"
.Linfo_string62:
	.asciz	"local_ip4"
.Linfo_string63:
	.asciz	"remote_ip6"
.Linfo_string64:
	.asciz	"local_ip6"
.Linfo_string65:
	.asciz	"remote_port"
.Linfo_string66:
	.asciz	"local_port"
.Linfo_string67:
	.asciz	"data_meta"
.Linfo_string68:
	.asciz	"flow_keys"
.Linfo_string69:
	.asciz	"tstamp"
.Linfo_string70:
	.asciz	"wire_len"
.Linfo_string71:
	.asciz	"gso_segs"
.Linfo_string72:
	.asciz	"sk"
.Linfo_string73:
	.asciz	"bpf_sock"
.Linfo_string74:
	.asciz	"__sk_buff"
.Linfo_string75:
	.asciz	"record"
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
	.long	.Linfo_string74
	.long	.Linfo_string75
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	values
	.quad	constants
	.quad	events
	.quad	ring
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Lfunc_begin9
	.quad	.Lfunc_begin10
	.quad	.Lfunc_begin11
	.quad	.Lfunc_begin12
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1668
	.long	1668
	.long	2155
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	67108867
	.long	32
	.long	48
	.long	12
	.long	0
	.long	54
	.long	8
	.long	64
	.long	60
	.long	15
	.long	96
	.long	65
	.long	134217728
	.long	13
	.long	69
	.long	16777216
	.long	8
	.long	64
	.long	88
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	4
	.long	20
	.long	0
	.long	67108868
	.long	32
	.long	93
	.long	1
	.long	0
	.long	98
	.long	5
	.long	64
	.long	110
	.long	7
	.long	128
	.long	42
	.long	10
	.long	192
	.long	114
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	128
	.long	0
	.long	67108869
	.long	40
	.long	93
	.long	1
	.long	0
	.long	98
	.long	5
	.long	64
	.long	121
	.long	18
	.long	128
	.long	110
	.long	7
	.long	192
	.long	42
	.long	10
	.long	256
	.long	131
	.long	234881024
	.long	20
	.long	1
	.long	0
	.long	67108867
	.long	24
	.long	93
	.long	5
	.long	0
	.long	110
	.long	7
	.long	64
	.long	42
	.long	7
	.long	128
	.long	141
	.long	234881024
	.long	22
	.long	1
	.long	0
	.long	33554432
	.long	25
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	27
	.long	0
	.long	33554432
	.long	27
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4096
	.long	0
	.long	67108866
	.long	16
	.long	93
	.long	24
	.long	0
	.long	98
	.long	26
	.long	64
	.long	148
	.long	234881024
	.long	28
	.long	1
	.long	0
	.long	33554432
	.long	31
	.long	153
	.long	67108895
	.long	176
	.long	163
	.long	8
	.long	0
	.long	167
	.long	8
	.long	32
	.long	176
	.long	8
	.long	64
	.long	181
	.long	8
	.long	96
	.long	195
	.long	8
	.long	128
	.long	204
	.long	8
	.long	160
	.long	217
	.long	8
	.long	192
	.long	226
	.long	8
	.long	224
	.long	237
	.long	8
	.long	256
	.long	246
	.long	8
	.long	288
	.long	262
	.long	8
	.long	320
	.long	270
	.long	8
	.long	352
	.long	279
	.long	32
	.long	384
	.long	282
	.long	8
	.long	544
	.long	287
	.long	8
	.long	576
	.long	298
	.long	8
	.long	608
	.long	303
	.long	8
	.long	640
	.long	312
	.long	8
	.long	672
	.long	320
	.long	8
	.long	704
	.long	327
	.long	8
	.long	736
	.long	338
	.long	8
	.long	768
	.long	348
	.long	33
	.long	800
	.long	359
	.long	33
	.long	928
	.long	369
	.long	8
	.long	1056
	.long	381
	.long	8
	.long	1088
	.long	392
	.long	8
	.long	1120
	.long	402
	.long	12
	.long	1152
	.long	412
	.long	12
	.long	1216
	.long	419
	.long	8
	.long	1280
	.long	428
	.long	8
	.long	1312
	.long	437
	.long	34
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	35
	.long	440
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	453
	.long	201326593
	.long	36
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	626
	.long	201326593
	.long	38
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	798
	.long	201326593
	.long	40
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	889
	.long	201326593
	.long	42
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1021
	.long	201326593
	.long	44
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1165
	.long	201326593
	.long	46
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1305
	.long	201326593
	.long	48
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1401
	.long	201326593
	.long	50
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1479
	.long	201326593
	.long	52
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1598
	.long	201326593
	.long	54
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1759
	.long	201326593
	.long	56
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	1916
	.long	201326593
	.long	58
	.long	0
	.long	218103809
	.long	2
	.long	449
	.long	30
	.long	2014
	.long	201326593
	.long	60
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	4
	.long	4
	.long	2133
	.long	234881024
	.long	62
	.long	1
	.long	2141
	.long	251658244
	.long	0
	.long	17
	.long	values
	.long	32
	.long	21
	.long	constants
	.long	40
	.long	23
	.long	events
	.long	24
	.long	29
	.long	ring
	.long	16
	.long	2147
	.long	251658241
	.long	0
	.long	63
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"index"
	.byte	0
	.ascii	"text"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"constants"
	.byte	0
	.ascii	"events"
	.byte	0
	.ascii	"ring"
	.byte	0
	.ascii	"__sk_buff"
	.byte	0
	.ascii	"len"
	.byte	0
	.ascii	"pkt_type"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"queue_mapping"
	.byte	0
	.ascii	"protocol"
	.byte	0
	.ascii	"vlan_present"
	.byte	0
	.ascii	"vlan_tci"
	.byte	0
	.ascii	"vlan_proto"
	.byte	0
	.ascii	"priority"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"tc_index"
	.byte	0
	.ascii	"cb"
	.byte	0
	.ascii	"hash"
	.byte	0
	.ascii	"tc_classid"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"napi_id"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"remote_ip4"
	.byte	0
	.ascii	"local_ip4"
	.byte	0
	.ascii	"remote_ip6"
	.byte	0
	.ascii	"local_ip6"
	.byte	0
	.ascii	"remote_port"
	.byte	0
	.ascii	"local_port"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"flow_keys"
	.byte	0
	.ascii	"tstamp"
	.byte	0
	.ascii	"wire_len"
	.byte	0
	.ascii	"gso_segs"
	.byte	0
	.ascii	"sk"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"value_at_once"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./maps.c"
	.byte	0
	.ascii	"int value_at_once(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 1;"
	.byte	0
	.ascii	"\tstruct value *v = bpf_map_lookup_elem(&values, &key); // cause"
	.byte	0
	.ascii	"\treturn v->index; // blamed"
	.byte	0
	.ascii	"behind_value"
	.byte	0
	.ascii	"int behind_value(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tstruct value *v = bpf_map_lookup_elem(&values, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\treturn *(volatile u64 *)((char *)v + 32); // blamed"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"any_index"
	.byte	0
	.ascii	"int any_index(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn v->text[v->index]; // blamed, cause"
	.byte	0
	.ascii	"index_too_large"
	.byte	0
	.ascii	"int index_too_large(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tif (!v || v->index >= 40) // cause"
	.byte	0
	.ascii	"\treturn v->text[v->index]; // blamed"
	.byte	0
	.ascii	"written_constant"
	.byte	0
	.ascii	"int written_constant(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tstruct value *v = bpf_map_lookup_elem(&constants, &key);"
	.byte	0
	.ascii	"\tv->count = 1; // blamed"
	.byte	0
	.ascii	"looked_up_events"
	.byte	0
	.ascii	"int looked_up_events(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 *v = bpf_map_lookup_elem(&events, &key); // blamed, cause"
	.byte	0
	.ascii	"\treturn v != 0;"
	.byte	0
	.ascii	"no_map"
	.byte	0
	.ascii	"int no_map(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn bpf_map_lookup_elem(skb, &key) != 0; // blamed"
	.byte	0
	.ascii	"no_key"
	.byte	0
	.ascii	"\treturn bpf_map_lookup_elem(&values, (void *)4) != 0; // blamed, cause"
	.byte	0
	.ascii	"kept_record"
	.byte	0
	.ascii	"\tu64 *record = bpf_ringbuf_reserve(&ring, 8, 0); // cause"
	.byte	0
	.ascii	"\tif (record)"
	.byte	0
	.ascii	"\t\t*record = 1;"
	.byte	0
	.ascii	"\treturn 0; // blamed"
	.byte	0
	.ascii	"submitted_record"
	.byte	0
	.ascii	"\tu64 *record = bpf_ringbuf_reserve(&ring, 8, 0);"
	.byte	0
	.ascii	"\tif (!record)"
	.byte	0
	.ascii	"\tbpf_ringbuf_submit(record, 0); // cause"
	.byte	0
	.ascii	"\t*(volatile u64 *)record = 1; // blamed"
	.byte	0
	.ascii	"record_at_once"
	.byte	0
	.ascii	"\tvolatile u64 *record = bpf_ringbuf_reserve(&ring, 8, 0); // cause"
	.byte	0
	.ascii	"\t*record = 1; // blamed"
	.byte	0
	.ascii	"\tbpf_ringbuf_submit((void *)record, 0);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"behind_record"
	.byte	0
	.ascii	"\tvolatile u64 *record = bpf_ringbuf_reserve(&ring, 8, 0);"
	.byte	0
	.ascii	"\trecord[1] = 1; // blamed"
	.byte	0
	.ascii	"any_record"
	.byte	0
	.ascii	"\tvoid *record = bpf_ringbuf_reserve(&ring, skb->len, 0); // blamed, cause"
	.byte	0
	.ascii	"\t\tbpf_ringbuf_discard(record, 0);"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".maps"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	116
	.long	116
	.long	1132
	.long	1248
	.long	0
	.long	8
	.long	467
	.long	13
	.long	.Lfunc_begin0
	.long	37
	.long	.Lfunc_begin1
	.long	39
	.long	.Lfunc_begin2
	.long	41
	.long	.Lfunc_begin3
	.long	43
	.long	.Lfunc_begin4
	.long	45
	.long	.Lfunc_begin5
	.long	47
	.long	.Lfunc_begin6
	.long	49
	.long	.Lfunc_begin7
	.long	51
	.long	.Lfunc_begin8
	.long	53
	.long	.Lfunc_begin9
	.long	55
	.long	.Lfunc_begin10
	.long	57
	.long	.Lfunc_begin11
	.long	59
	.long	.Lfunc_begin12
	.long	61
	.long	16
	.long	467
	.long	70
	.long	.Lfunc_begin0
	.long	470
	.long	479
	.long	48128
	.long	.Ltmp2
	.long	470
	.long	520
	.long	50182
	.long	.Ltmp3
	.long	470
	.long	534
	.long	51220
	.long	.Ltmp6
	.long	470
	.long	598
	.long	53260
	.long	.Ltmp9
	.long	470
	.long	598
	.long	53250
	.long	.Lfunc_begin1
	.long	470
	.long	639
	.long	58368
	.long	.Ltmp14
	.long	470
	.long	520
	.long	60422
	.long	.Ltmp15
	.long	470
	.long	679
	.long	61460
	.long	.Ltmp21
	.long	470
	.long	734
	.long	63494
	.long	.Ltmp24
	.long	470
	.long	743
	.long	65545
	.long	.Ltmp27
	.long	470
	.long	796
	.long	66561
	.long	.Lfunc_begin2
	.long	470
	.long	808
	.long	70656
	.long	.Ltmp32
	.long	470
	.long	520
	.long	72710
	.long	.Ltmp33
	.long	470
	.long	679
	.long	73748
	.long	.Ltmp39
	.long	470
	.long	734
	.long	75782
	.long	.Ltmp42
	.long	470
	.long	845
	.long	77844
	.long	.Ltmp43
	.long	470
	.long	845
	.long	77836
	.long	.Ltmp46
	.long	470
	.long	845
	.long	77833
	.long	.Ltmp47
	.long	470
	.long	796
	.long	78849
	.long	.Lfunc_begin3
	.long	470
	.long	905
	.long	82944
	.long	.Ltmp52
	.long	470
	.long	520
	.long	84998
	.long	.Ltmp53
	.long	470
	.long	679
	.long	86036
	.long	.Ltmp59
	.long	470
	.long	948
	.long	88073
	.long	.Ltmp62
	.long	470
	.long	948
	.long	88079
	.long	.Ltmp63
	.long	470
	.long	948
	.long	88073
	.long	.Ltmp66
	.long	470
	.long	984
	.long	90124
	.long	.Ltmp69
	.long	470
	.long	984
	.long	90121
	.long	.Ltmp70
	.long	470
	.long	796
	.long	91137
	.long	.Lfunc_begin4
	.long	470
	.long	1038
	.long	95232
	.long	.Ltmp75
	.long	470
	.long	520
	.long	97286
	.long	.Ltmp76
	.long	470
	.long	1082
	.long	98324
	.long	.Ltmp79
	.long	470
	.long	734
	.long	100358
	.long	.Ltmp82
	.long	470
	.long	1140
	.long	102411
	.long	.Ltmp85
	.long	470
	.long	796
	.long	104449
	.long	.Lfunc_begin5
	.long	470
	.long	1182
	.long	108544
	.long	.Ltmp92
	.long	470
	.long	520
	.long	110598
	.long	.Ltmp93
	.long	470
	.long	1226
	.long	111627
	.long	.Ltmp96
	.long	470
	.long	1289
	.long	113675
	.long	.Ltmp101
	.long	470
	.long	1289
	.long	113666
	.long	.Lfunc_begin6
	.long	470
	.long	1312
	.long	118784
	.long	.Ltmp108
	.long	470
	.long	520
	.long	120838
	.long	.Ltmp109
	.long	470
	.long	1346
	.long	122889
	.long	.Ltmp112
	.long	470
	.long	1346
	.long	122920
	.long	.Ltmp113
	.long	470
	.long	1346
	.long	122882
	.long	.Ltmp116
	.long	470
	.long	1408
	.long	130057
	.long	.Ltmp118
	.long	470
	.long	1408
	.long	130097
	.long	.Ltmp119
	.long	470
	.long	1408
	.long	130050
	.long	.Ltmp122
	.long	470
	.long	1491
	.long	137232
	.long	.Ltmp125
	.long	470
	.long	1549
	.long	139270
	.long	.Ltmp128
	.long	470
	.long	1562
	.long	140299
	.long	.Ltmp131
	.long	470
	.long	1577
	.long	141314
	.long	.Ltmp136
	.long	470
	.long	1615
	.long	148496
	.long	.Ltmp139
	.long	470
	.long	1664
	.long	150534
	.long	.Ltmp142
	.long	470
	.long	1678
	.long	152578
	.long	.Ltmp145
	.long	470
	.long	1719
	.long	153626
	.long	.Ltmp146
	.long	470
	.long	796
	.long	155649
	.long	.Ltmp149
	.long	470
	.long	1774
	.long	161817
	.long	.Ltmp152
	.long	470
	.long	1841
	.long	163850
	.long	.Ltmp153
	.long	470
	.long	1865
	.long	164866
	.long	.Ltmp156
	.long	470
	.long	1905
	.long	165890
	.long	.Ltmp159
	.long	470
	.long	1930
	.long	173081
	.long	.Ltmp162
	.long	470
	.long	1664
	.long	175110
	.long	.Ltmp165
	.long	470
	.long	1988
	.long	177164
	.long	.Ltmp166
	.long	470
	.long	1865
	.long	178178
	.long	.Ltmp169
	.long	470
	.long	796
	.long	180225
	.long	.Ltmp172
	.long	470
	.long	2025
	.long	187441
	.long	.Ltmp173
	.long	470
	.long	2025
	.long	187409
	.long	.Ltmp178
	.long	470
	.long	1549
	.long	189446
	.long	.Ltmp181
	.long	470
	.long	2099
	.long	190467
	.long	.Ltmp184
	.long	470
	.long	1905
	.long	191490
	.addrsig
	.addrsig_sym value_at_once
	.addrsig_sym behind_value
	.addrsig_sym any_index
	.addrsig_sym index_too_large
	.addrsig_sym written_constant
	.addrsig_sym looked_up_events
	.addrsig_sym no_map
	.addrsig_sym no_key
	.addrsig_sym kept_record
	.addrsig_sym submitted_record
	.addrsig_sym record_at_once
	.addrsig_sym behind_record
	.addrsig_sym any_record
	.addrsig_sym values
	.addrsig_sym constants
	.addrsig_sym events
	.addrsig_sym ring
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
