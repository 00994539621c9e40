	.file	"config.c"
	.file	0 "." "config.c" md5 0x2b1a340e746a7b12019670fadba1574c
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 31 9 prologue_end
.Ltmp0:
	r1 = CONFIG_BPF_SYSCALL ll
	w2 = *(u8 *)(r1 + 0)
	.loc	0 31 30 is_stmt 0
.Ltmp1:
	r1 = CONFIG_XFRM ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 31 28
.Ltmp2:
	w1 += w2
	.loc	0 31 103
.Ltmp3:
	r2 = CONFIG_NR_CPUS ll
	r2 = *(u64 *)(r2 + 0)
	.loc	0 32 9
.Ltmp4:
	r3 = CONFIG_LARGE ll
	r0 = *(u64 *)(r3 + 0)
	.loc	0 31 101
.Ltmp5:
	w0 += w2
	.loc	0 31 44
.Ltmp6:
	r2 = CONFIG_HZ ll
	w2 = *(u8 *)(r2 + 0)
	.loc	0 31 42
.Ltmp7:
	w1 += w2
	.loc	0 31 56
.Ltmp8:
	r2 = CONFIG_PANIC_TIMEOUT ll
	w2 = *(u16 *)(r2 + 0)
	w2 <<= 16
	w2 s>>= 16
	.loc	0 31 54
.Ltmp9:
	w1 += w2
	.loc	0 31 79
.Ltmp10:
	r2 = CONFIG_PHYSICAL_START ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 31 77
.Ltmp11:
	w1 += w2
	.loc	0 31 118
.Ltmp12:
	w0 += w1
	.loc	0 32 24
.Ltmp13:
	r1 = CONFIG_LOCALVERSION ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 32 22
.Ltmp14:
	w0 += w1
	.loc	0 32 49
.Ltmp15:
	r1 = CONFIG_EMPTY ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 32 47
.Ltmp16:
	w0 += w1
	.loc	0 32 67
.Ltmp17:
	r1 = CONFIG_DEFAULT_HOSTNAME ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 32 65
.Ltmp18:
	w0 += w1
	.loc	0 32 96
.Ltmp19:
	r1 = CONFIG_DEBUG_KERNEL ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 32 94
.Ltmp20:
	w0 += w1
	.loc	0 33 9
.Ltmp21:
	r1 = CONFIG_NO_SUCH_TEXT ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 32 116
.Ltmp22:
	w0 += w1
	.loc	0 33 34
.Ltmp23:
	r1 = CONFIG_NO_SUCH_OPTION ll
	w1 = *(u16 *)(r1 + 0)
	.loc	0 33 32
.Ltmp24:
	w0 += w1
	.loc	0 33 58
.Ltmp25:
	r1 = LINUX_KERNEL_VERSION ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 33 56
.Ltmp26:
	w0 += w1
	.loc	0 33 81
.Ltmp27:
	r1 = LINUX_HAS_BPF_COOKIE ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 33 79
.Ltmp28:
	w0 += w1
	.loc	0 34 9
.Ltmp29:
	r1 = LINUX_HAS_SYSCALL_WRAPPER ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 33 102
.Ltmp30:
	w0 += w1
	.loc	0 34 37
.Ltmp31:
	r1 = LINUX_NO_SUCH_FACT ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 34 35
.Ltmp32:
	w0 += w1
	.loc	0 31 2 is_stmt 1
.Ltmp33:
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	4
	.byte	1
	.byte	73
	.byte	19
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
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
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
	.byte	14
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	37
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.byte	6
	.long	77

	.byte	0
	.byte	10

	.byte	2
	.byte	161
	.byte	1
	.byte	8
	.long	85
	.byte	8
	.byte	1
	.byte	15
	.byte	5
	.byte	7
	.byte	2
	.byte	1
	.byte	7
	.byte	9
	.long	100

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	2
	.byte	9
	.long	119
	.byte	14
	.byte	4
	.byte	0
	.byte	6
	.byte	10
	.byte	11
	.byte	0
	.byte	10
	.byte	12
	.byte	1
	.byte	10
	.byte	13
	.byte	2
	.byte	0
	.byte	5
	.byte	10
	.byte	7
	.byte	4
	.byte	7
	.byte	15
	.long	134

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	3
	.byte	8
	.long	142
	.byte	17
	.byte	1
	.byte	7
	.byte	5
	.byte	16
	.byte	8
	.byte	1
	.byte	7
	.byte	18
	.long	157

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	4
	.byte	8
	.long	165
	.byte	20
	.byte	1
	.byte	12
	.byte	5
	.byte	19
	.byte	5
	.byte	2
	.byte	7
	.byte	21
	.long	180

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	5
	.byte	11
	.long	185
	.byte	8
	.long	119
	.byte	22
	.byte	1
	.byte	9
	.byte	7
	.byte	23
	.long	204

	.byte	0
	.byte	15

	.byte	2
	.byte	161
	.byte	6
	.byte	8
	.long	212
	.byte	25
	.byte	1
	.byte	10
	.byte	5
	.byte	24
	.byte	7
	.byte	8
	.byte	7
	.byte	26
	.long	227

	.byte	0
	.byte	16

	.byte	2
	.byte	161
	.byte	7
	.byte	8
	.long	235
	.byte	28
	.byte	1
	.byte	14
	.byte	5
	.byte	27
	.byte	5
	.byte	8
	.byte	7
	.byte	29
	.long	250

	.byte	0
	.byte	17

	.byte	2
	.byte	161
	.byte	8
	.byte	3
	.long	58
	.byte	4
	.long	62
	.byte	7
	.byte	0
	.byte	7
	.byte	30
	.long	273

	.byte	0
	.byte	18

	.byte	2
	.byte	161
	.byte	9
	.byte	8
	.long	281
	.byte	31
	.byte	0
	.byte	8
	.byte	3
	.long	58
	.byte	4
	.long	62
	.byte	8
	.byte	0
	.byte	7
	.byte	32
	.long	304

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	10
	.byte	3
	.long	134
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	7
	.byte	33
	.long	100

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	11
	.byte	7
	.byte	34
	.long	338

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	12
	.byte	3
	.long	58
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	7
	.byte	35
	.long	361

	.byte	0
	.byte	22

	.byte	2
	.byte	161
	.byte	13
	.byte	8
	.long	369
	.byte	37
	.byte	1
	.byte	8
	.byte	5
	.byte	36
	.byte	7
	.byte	2
	.byte	7
	.byte	38
	.long	384

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	14
	.byte	5
	.byte	39
	.byte	5
	.byte	4
	.byte	7
	.byte	40
	.long	77

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	15
	.byte	7
	.byte	41
	.long	58

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	16
	.byte	7
	.byte	42
	.long	204

	.byte	0
	.byte	26

	.byte	2
	.byte	161
	.byte	17
	.byte	12
	.byte	18
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	43
	.byte	0
	.byte	29

	.long	384

	.byte	13
	.byte	44
	.byte	0
	.byte	29
	.long	445
	.byte	0
	.byte	14
	.long	450
	.byte	15
	.byte	77
	.byte	176
	.byte	1
	.byte	100
	.byte	16
	.byte	45
	.long	185
	.byte	1
	.byte	101
	.byte	0
	.byte	16
	.byte	46
	.long	185
	.byte	1
	.byte	102
	.byte	4
	.byte	16
	.byte	47
	.long	185
	.byte	1
	.byte	103
	.byte	8
	.byte	16
	.byte	48
	.long	185
	.byte	1
	.byte	104
	.byte	12
	.byte	16
	.byte	49
	.long	185
	.byte	1
	.byte	105
	.byte	16
	.byte	16
	.byte	50
	.long	185
	.byte	1
	.byte	106
	.byte	20
	.byte	16
	.byte	51
	.long	185
	.byte	1
	.byte	107
	.byte	24
	.byte	16
	.byte	52
	.long	185
	.byte	1
	.byte	108
	.byte	28
	.byte	16
	.byte	53
	.long	185
	.byte	1
	.byte	109
	.byte	32
	.byte	16
	.byte	54
	.long	185
	.byte	1
	.byte	110
	.byte	36
	.byte	16
	.byte	55
	.long	185
	.byte	1
	.byte	111
	.byte	40
	.byte	16
	.byte	56
	.long	185
	.byte	1
	.byte	112
	.byte	44
	.byte	16
	.byte	57
	.long	735
	.byte	1
	.byte	113
	.byte	48
	.byte	16
	.byte	58
	.long	185
	.byte	1
	.byte	114
	.byte	68
	.byte	16
	.byte	59
	.long	185
	.byte	1
	.byte	115
	.byte	72
	.byte	16
	.byte	60
	.long	185
	.byte	1
	.byte	116
	.byte	76
	.byte	16
	.byte	61
	.long	185
	.byte	1
	.byte	117
	.byte	80
	.byte	16
	.byte	62
	.long	185
	.byte	1
	.byte	118
	.byte	84
	.byte	16
	.byte	63
	.long	185
	.byte	1
	.byte	119
	.byte	88
	.byte	16
	.byte	64
	.long	185
	.byte	1
	.byte	120
	.byte	92
	.byte	16
	.byte	65
	.long	185
	.byte	1
	.byte	121
	.byte	96
	.byte	16
	.byte	66
	.long	747
	.byte	1
	.byte	122
	.byte	100
	.byte	16
	.byte	67
	.long	747
	.byte	1
	.byte	123
	.byte	116
	.byte	16
	.byte	68
	.long	185
	.byte	1
	.byte	124
	.byte	132
	.byte	16
	.byte	69
	.long	185
	.byte	1
	.byte	125
	.byte	136
	.byte	16
	.byte	70
	.long	185
	.byte	1
	.byte	126
	.byte	140
	.byte	16
	.byte	71
	.long	204
	.byte	1
	.byte	127
	.byte	144
	.byte	16
	.byte	72
	.long	204
	.byte	1
	.byte	128
	.byte	152
	.byte	16
	.byte	73
	.long	185
	.byte	1
	.byte	129
	.byte	160
	.byte	16
	.byte	74
	.long	185
	.byte	1
	.byte	130
	.byte	164
	.byte	16
	.byte	75
	.long	759
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	185
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	185
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	14
	.long	764
	.byte	17
	.byte	76

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	316
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"config.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"CONFIG_BPF_SYSCALL"
.Linfo_string7:
	.asciz	"_Bool"
.Linfo_string8:
	.asciz	"bool"
.Linfo_string9:
	.asciz	"CONFIG_XFRM"
.Linfo_string10:
	.asciz	"unsigned int"
.Linfo_string11:
	.asciz	"TRI_NO"
.Linfo_string12:
	.asciz	"TRI_YES"
.Linfo_string13:
	.asciz	"TRI_MODULE"
.Linfo_string14:
	.asciz	"libbpf_tristate"
.Linfo_string15:
	.asciz	"CONFIG_HZ"
.Linfo_string16:
	.asciz	"unsigned char"
.Linfo_string17:
	.asciz	"u8"
.Linfo_string18:
	.asciz	"CONFIG_PANIC_TIMEOUT"
.Linfo_string19:
	.asciz	"short"
.Linfo_string20:
	.asciz	"s16"
.Linfo_string21:
	.asciz	"CONFIG_PHYSICAL_START"
.Linfo_string22:
	.asciz	"u32"
.Linfo_string23:
	.asciz	"CONFIG_NR_CPUS"
.Linfo_string24:
	.asciz	"unsigned long long"
.Linfo_string25:
	.asciz	"u64"
.Linfo_string26:
	.asciz	"CONFIG_LARGE"
.Linfo_string27:
	.asciz	"long long"
.Linfo_string28:
	.asciz	"s64"
.Linfo_string29:
	.asciz	"CONFIG_LOCALVERSION"
.Linfo_string30:
	.asciz	"CONFIG_EMPTY"
.Linfo_string31:
	.asciz	"text_t"
.Linfo_string32:
	.asciz	"CONFIG_DEFAULT_HOSTNAME"
.Linfo_string33:
	.asciz	"CONFIG_DEBUG_KERNEL"
.Linfo_string34:
	.asciz	"CONFIG_NO_SUCH_TEXT"
.Linfo_string35:
	.asciz	"CONFIG_NO_SUCH_OPTION"
.Linfo_string36:
	.asciz	"unsigned short"
.Linfo_string37:
	.asciz	"u16"
.Linfo_string38:
	.asciz	"LINUX_KERNEL_VERSION"
.Linfo_string39:
	.asciz	"int"
.Linfo_string40:
	.asciz	"LINUX_HAS_BPF_COOKIE"
.Linfo_string41:
	.asciz	"LINUX_HAS_SYSCALL_WRAPPER"
.Linfo_string42:
	.asciz	"LINUX_NO_SUCH_FACT"
.Linfo_string43:
	.asciz	"use"
.Linfo_string44:
	.asciz	"skb"
.Linfo_string45:
	.asciz	"len"
.Linfo_string46:
	.asciz	"pkt_type"
.Linfo_string47:
	.asciz	"mark"
.Linfo_string48:
	.asciz	"queue_mapping"
.Linfo_string49:
	.asciz	"protocol"
.Linfo_string50:
	.asciz	"vlan_present"
.Linfo_string51:
	.asciz	"vlan_tci"
.Linfo_string52:
	.asciz	"vlan_proto"
.Linfo_string53:
	.asciz	"priority"
.Linfo_string54:
	.asciz	"ingress_ifindex"
.Linfo_string55:
	.asciz	"ifindex"
.Linfo_string56:
	.asciz	"tc_index"
.Linfo_string57:
	.asciz	"cb"
.Linfo_string58:
	.asciz	"hash"
.Linfo_string59:
	.asciz	"tc_classid"
.Linfo_string60:
	.asciz	"data"
.Linfo_string61:
	.asciz	"data_end"
.Linfo_string62:
	.asciz	"napi_id"
.Linfo_string63:
	.asciz	"family"
.Linfo_string64:
	.asciz	"remote_ip4"
.Linfo_string65:
	.asciz	"local_ip4"
.Linfo_string66:
	.asciz	"remote_ip6"
.Linfo_string67:
	.asciz	"local_ip6"
.Linfo_string68:
	.asciz	"remote_port"
.Linfo_string69:
	.asciz	"local_port"
.Linfo_string70:
	.asciz	"data_meta"
.Linfo_string71:
	.asciz	"flow_keys"
.Linfo_string72:
	.asciz	"tstamp"
.Linfo_string73:
	.asciz	"wire_len"
.Linfo_string74:
	.asciz	"gso_segs"
.Linfo_string75:
	.asciz	"sk"
.Linfo_string76:
	.asciz	"bpf_sock"
.Linfo_string77:
	.asciz	"__sk_buff"
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
	.long	.Linfo_string76
	.long	.Linfo_string77
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	CONFIG_BPF_SYSCALL
	.quad	CONFIG_XFRM
	.quad	CONFIG_HZ
	.quad	CONFIG_PANIC_TIMEOUT
	.quad	CONFIG_PHYSICAL_START
	.quad	CONFIG_NR_CPUS
	.quad	CONFIG_LARGE
	.quad	CONFIG_LOCALVERSION
	.quad	CONFIG_EMPTY
	.quad	CONFIG_DEFAULT_HOSTNAME
	.quad	CONFIG_DEBUG_KERNEL
	.quad	CONFIG_NO_SUCH_TEXT
	.quad	CONFIG_NO_SUCH_OPTION
	.quad	LINUX_KERNEL_VERSION
	.quad	LINUX_HAS_BPF_COOKIE
	.quad	LINUX_HAS_SYSCALL_WRAPPER
	.quad	LINUX_NO_SUCH_FACT
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1452
	.long	1452
	.long	1246
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108895
	.long	176
	.long	11
	.long	3
	.long	0
	.long	15
	.long	3
	.long	32
	.long	24
	.long	3
	.long	64
	.long	29
	.long	3
	.long	96
	.long	43
	.long	3
	.long	128
	.long	52
	.long	3
	.long	160
	.long	65
	.long	3
	.long	192
	.long	74
	.long	3
	.long	224
	.long	85
	.long	3
	.long	256
	.long	94
	.long	3
	.long	288
	.long	110
	.long	3
	.long	320
	.long	118
	.long	3
	.long	352
	.long	127
	.long	5
	.long	384
	.long	130
	.long	3
	.long	544
	.long	135
	.long	3
	.long	576
	.long	146
	.long	3
	.long	608
	.long	151
	.long	3
	.long	640
	.long	160
	.long	3
	.long	672
	.long	168
	.long	3
	.long	704
	.long	175
	.long	3
	.long	736
	.long	186
	.long	3
	.long	768
	.long	196
	.long	7
	.long	800
	.long	207
	.long	7
	.long	928
	.long	217
	.long	3
	.long	1056
	.long	229
	.long	3
	.long	1088
	.long	240
	.long	3
	.long	1120
	.long	250
	.long	8
	.long	1152
	.long	260
	.long	8
	.long	1216
	.long	267
	.long	3
	.long	1280
	.long	276
	.long	3
	.long	1312
	.long	285
	.long	10
	.long	1344
	.long	288
	.long	134217728
	.long	4
	.long	292
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325
	.long	134217728
	.long	9
	.long	329
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	11
	.long	348
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	13
	.long	357
	.long	1
	.long	361
	.long	16777216
	.long	4
	.long	16777248
	.long	365
	.long	201326593
	.long	12
	.long	778
	.long	134217728
	.long	16
	.long	783
	.long	16777216
	.long	1
	.long	67108872
	.long	789
	.long	234881024
	.long	15
	.long	2
	.long	808
	.long	100663299
	.long	4
	.long	824
	.long	0
	.long	831
	.long	1
	.long	839
	.long	2
	.long	850
	.long	234881024
	.long	18
	.long	2
	.long	862
	.long	134217728
	.long	21
	.long	865
	.long	16777216
	.long	1
	.long	8
	.long	879
	.long	234881024
	.long	20
	.long	2
	.long	889
	.long	134217728
	.long	24
	.long	893
	.long	16777216
	.long	2
	.long	16777232
	.long	899
	.long	234881024
	.long	23
	.long	2
	.long	0
	.long	167772160
	.long	3
	.long	920
	.long	234881024
	.long	26
	.long	2
	.long	942
	.long	234881024
	.long	8
	.long	2
	.long	957
	.long	134217728
	.long	30
	.long	961
	.long	16777216
	.long	8
	.long	16777280
	.long	971
	.long	234881024
	.long	29
	.long	2
	.long	984
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	7
	.long	989
	.long	234881024
	.long	33
	.long	2
	.long	1009
	.long	134217728
	.long	36
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	8
	.long	1016
	.long	234881024
	.long	35
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	6
	.long	4
	.long	1029
	.long	234881024
	.long	38
	.long	2
	.long	1053
	.long	234881024
	.long	18
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	5
	.long	1073
	.long	234881024
	.long	41
	.long	2
	.long	1093
	.long	134217728
	.long	44
	.long	1097
	.long	16777216
	.long	2
	.long	16
	.long	1112
	.long	234881024
	.long	43
	.long	2
	.long	1134
	.long	234881024
	.long	13
	.long	2
	.long	1155
	.long	234881024
	.long	15
	.long	2
	.long	1176
	.long	234881024
	.long	32
	.long	2
	.long	1202
	.long	234881024
	.long	8
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	4
	.long	1221
	.long	234881024
	.long	50
	.long	1
	.long	1229
	.long	251658257
	.long	0
	.long	17
	.long	CONFIG_BPF_SYSCALL
	.long	1
	.long	19
	.long	CONFIG_XFRM
	.long	4
	.long	22
	.long	CONFIG_HZ
	.long	1
	.long	25
	.long	CONFIG_PANIC_TIMEOUT
	.long	2
	.long	27
	.long	CONFIG_PHYSICAL_START
	.long	4
	.long	28
	.long	CONFIG_NR_CPUS
	.long	8
	.long	31
	.long	CONFIG_LARGE
	.long	8
	.long	34
	.long	CONFIG_LOCALVERSION
	.long	7
	.long	37
	.long	CONFIG_EMPTY
	.long	8
	.long	39
	.long	CONFIG_DEFAULT_HOSTNAME
	.long	4
	.long	40
	.long	CONFIG_DEBUG_KERNEL
	.long	4
	.long	42
	.long	CONFIG_NO_SUCH_TEXT
	.long	5
	.long	45
	.long	CONFIG_NO_SUCH_OPTION
	.long	2
	.long	46
	.long	LINUX_KERNEL_VERSION
	.long	4
	.long	47
	.long	LINUX_HAS_BPF_COOKIE
	.long	1
	.long	48
	.long	LINUX_HAS_SYSCALL_WRAPPER
	.long	1
	.long	49
	.long	LINUX_NO_SUCH_FACT
	.long	8
	.long	1238
	.long	251658241
	.long	0
	.long	51
	.long	LICENSE
	.long	4
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
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./config.c"
	.byte	0
	.ascii	"\treturn CONFIG_BPF_SYSCALL + CONFIG_XFRM + CONFIG_HZ + CONFIG_PANIC_TIMEOUT + CONFIG_PHYSICAL_START + CONFIG_NR_CPUS +"
	.byte	0
	.ascii	"\t       CONFIG_LARGE + CONFIG_LOCALVERSION[0] + CONFIG_EMPTY[0] + CONFIG_DEFAULT_HOSTNAME[0] + CONFIG_DEBUG_KERNEL +"
	.byte	0
	.ascii	"\t       CONFIG_NO_SUCH_TEXT[0] + CONFIG_NO_SUCH_OPTION + LINUX_KERNEL_VERSION + LINUX_HAS_BPF_COOKIE +"
	.byte	0
	.ascii	"\t       LINUX_HAS_SYSCALL_WRAPPER + LINUX_NO_SUCH_FACT;"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"CONFIG_BPF_SYSCALL"
	.byte	0
	.ascii	"libbpf_tristate"
	.byte	0
	.ascii	"TRI_NO"
	.byte	0
	.ascii	"TRI_YES"
	.byte	0
	.ascii	"TRI_MODULE"
	.byte	0
	.ascii	"CONFIG_XFRM"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"CONFIG_HZ"
	.byte	0
	.ascii	"s16"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"CONFIG_PANIC_TIMEOUT"
	.byte	0
	.ascii	"CONFIG_PHYSICAL_START"
	.byte	0
	.ascii	"CONFIG_NR_CPUS"
	.byte	0
	.ascii	"s64"
	.byte	0
	.ascii	"long long"
	.byte	0
	.ascii	"CONFIG_LARGE"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"CONFIG_LOCALVERSION"
	.byte	0
	.ascii	"text_t"
	.byte	0
	.ascii	"CONFIG_EMPTY"
	.byte	0
	.ascii	"CONFIG_DEFAULT_HOSTNAME"
	.byte	0
	.ascii	"CONFIG_DEBUG_KERNEL"
	.byte	0
	.ascii	"CONFIG_NO_SUCH_TEXT"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"CONFIG_NO_SUCH_OPTION"
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"
	.byte	0
	.ascii	"LINUX_HAS_BPF_COOKIE"
	.byte	0
	.ascii	"LINUX_HAS_SYSCALL_WRAPPER"
	.byte	0
	.ascii	"LINUX_NO_SUCH_FACT"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".kconfig"
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
	.long	556
	.long	576
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	34
	.long	.Ltmp0
	.long	372
	.long	383
	.long	31753
	.long	.Ltmp1
	.long	372
	.long	383
	.long	31774
	.long	.Ltmp2
	.long	372
	.long	383
	.long	31772
	.long	.Ltmp3
	.long	372
	.long	383
	.long	31847
	.long	.Ltmp4
	.long	372
	.long	502
	.long	32777
	.long	.Ltmp5
	.long	372
	.long	383
	.long	31845
	.long	.Ltmp6
	.long	372
	.long	383
	.long	31788
	.long	.Ltmp7
	.long	372
	.long	383
	.long	31786
	.long	.Ltmp8
	.long	372
	.long	383
	.long	31800
	.long	.Ltmp9
	.long	372
	.long	383
	.long	31798
	.long	.Ltmp10
	.long	372
	.long	383
	.long	31823
	.long	.Ltmp11
	.long	372
	.long	383
	.long	31821
	.long	.Ltmp12
	.long	372
	.long	383
	.long	31862
	.long	.Ltmp13
	.long	372
	.long	502
	.long	32792
	.long	.Ltmp14
	.long	372
	.long	502
	.long	32790
	.long	.Ltmp15
	.long	372
	.long	502
	.long	32817
	.long	.Ltmp16
	.long	372
	.long	502
	.long	32815
	.long	.Ltmp17
	.long	372
	.long	502
	.long	32835
	.long	.Ltmp18
	.long	372
	.long	502
	.long	32833
	.long	.Ltmp19
	.long	372
	.long	502
	.long	32864
	.long	.Ltmp20
	.long	372
	.long	502
	.long	32862
	.long	.Ltmp21
	.long	372
	.long	619
	.long	33801
	.long	.Ltmp22
	.long	372
	.long	502
	.long	32884
	.long	.Ltmp23
	.long	372
	.long	619
	.long	33826
	.long	.Ltmp24
	.long	372
	.long	619
	.long	33824
	.long	.Ltmp25
	.long	372
	.long	619
	.long	33850
	.long	.Ltmp26
	.long	372
	.long	619
	.long	33848
	.long	.Ltmp27
	.long	372
	.long	619
	.long	33873
	.long	.Ltmp28
	.long	372
	.long	619
	.long	33871
	.long	.Ltmp29
	.long	372
	.long	722
	.long	34825
	.long	.Ltmp30
	.long	372
	.long	619
	.long	33894
	.long	.Ltmp31
	.long	372
	.long	722
	.long	34853
	.long	.Ltmp32
	.long	372
	.long	722
	.long	34851
	.long	.Ltmp33
	.long	372
	.long	383
	.long	31746
	.weak	CONFIG_DEBUG_KERNEL
	.weak	CONFIG_NO_SUCH_TEXT
	.weak	CONFIG_NO_SUCH_OPTION
	.weak	LINUX_NO_SUCH_FACT
	.addrsig
	.addrsig_sym use
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
