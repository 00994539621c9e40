	.file	"config_wrong.c"
	.file	0 "." "config_wrong.c" md5 0x1425e765b15bba2cd51d678ae9c4d5d8
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 41 9 prologue_end
.Ltmp0:
	r1 = CONFIG_DEBUG_KERNEL ll
	w2 = *(u8 *)(r1 + 0)
	.loc	0 41 31 is_stmt 0
.Ltmp1:
	r1 = CONFIG_HZZ ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 41 29
.Ltmp2:
	w1 += w2
	.loc	0 41 44
.Ltmp3:
	r2 = NO_PREFIX ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 41 42
.Ltmp4:
	w1 += w2
	.loc	0 41 56
.Ltmp5:
	r2 = LINUX_KERNEL_VERSOIN ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 41 54
.Ltmp6:
	w1 += w2
	.loc	0 41 79
.Ltmp7:
	r2 = CONFIG_XFRM ll
	w2 = *(u8 *)(r2 + 0)
	.loc	0 41 77
.Ltmp8:
	w1 += w2
	.loc	0 41 93
.Ltmp9:
	r2 = CONFIG_PANIC_TIMEOUT ll
	w2 = *(u8 *)(r2 + 0)
	.loc	0 41 91
.Ltmp10:
	w1 += w2
	.loc	0 42 9
.Ltmp11:
	r2 = CONFIG_BPF_SYSCALL ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 41 114
.Ltmp12:
	w1 += w2
	.loc	0 42 30
.Ltmp13:
	r2 = CONFIG_HZ ll
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 42 28
.Ltmp14:
	w1 += w2
	.loc	0 42 42
.Ltmp15:
	r2 = CONFIG_PHYSICAL_START ll
	w2 = *(u16 *)(r2 + 0)
	.loc	0 42 40
.Ltmp16:
	w1 += w2
	.loc	0 42 66
.Ltmp17:
	r2 = CONFIG_LOCALVERSION ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 42 64
.Ltmp18:
	w1 += w2
	.loc	0 42 88
.Ltmp19:
	r2 = CONFIG_NR_CPUS ll
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 42 86
.Ltmp20:
	w1 += w2
	.loc	0 42 108
.Ltmp21:
	r2 = CONFIG_UNENDED ll
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 42 106
.Ltmp22:
	w1 += w2
	.loc	0 43 9
.Ltmp23:
	r2 = CONFIG_ODD ll
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 42 126
.Ltmp24:
	w1 += w2
	.loc	0 43 22
.Ltmp25:
	r2 = LINUX_KERNEL_VERSION ll
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 43 20
.Ltmp26:
	w1 += w2
	.loc	0 43 45
.Ltmp27:
	r2 = LINUX_HAS_BPF_COOKIE ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 43 43
.Ltmp28:
	w1 += w2
	.loc	0 43 82
.Ltmp29:
	r2 = CONFIG_STRUCT ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 43 66
.Ltmp30:
	w1 += w2
	.loc	0 43 86
.Ltmp31:
	r2 = CONFIG_ENUM ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 43 84
.Ltmp32:
	w1 += w2
	.loc	0 43 100
.Ltmp33:
	r2 = CONFIG_SHORTS ll
	w2 = *(u16 *)(r2 + 0)
	w2 <<= 16
	w2 s>>= 16
	.loc	0 43 98
.Ltmp34:
	w1 += w2
	.loc	0 43 119
.Ltmp35:
	r2 = CONFIG_WIDE ll
	r6 = *(u64 *)(r2 + 0)
	.loc	0 43 117
.Ltmp36:
	w6 += w1
	.loc	0 43 133
.Ltmp37:
	r1 = CONFIG_HUGE ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 43 131
.Ltmp38:
	w6 += w1
	.loc	0 44 9 is_stmt 1
.Ltmp39:
	call CONFIG_FUNCTION
.Ltmp40:
	.loc	0 41 9
.Ltmp41:
	w0 += w6
	.loc	0 41 2 is_stmt 0
.Ltmp42:
	exit
.Ltmp43:
.Ltmp44:
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
	.byte	13
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	6
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	17
	.byte	46
	.byte	0
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
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
	.byte	21
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	47
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
	.byte	13

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
	.byte	14

	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	7
	.byte	11
	.long	100

	.byte	0
	.byte	15

	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	12
	.long	100

	.byte	0
	.byte	16

	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.byte	13
	.long	77

	.byte	0
	.byte	18

	.byte	2
	.byte	161
	.byte	5
	.byte	7
	.byte	14
	.long	77

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	6
	.byte	7
	.byte	15
	.long	100

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	7
	.byte	7
	.byte	16
	.long	170

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	8
	.byte	8
	.long	178
	.byte	18
	.byte	1
	.byte	11
	.byte	5
	.byte	17
	.byte	6
	.byte	1
	.byte	7
	.byte	19
	.long	193

	.byte	0
	.byte	22

	.byte	2
	.byte	161
	.byte	9
	.byte	8
	.long	201
	.byte	21
	.byte	1
	.byte	8
	.byte	5
	.byte	20
	.byte	7
	.byte	2
	.byte	7
	.byte	22
	.long	100

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	10
	.byte	7
	.byte	23
	.long	227

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	11
	.byte	3
	.long	58
	.byte	4
	.long	62
	.byte	8
	.byte	0
	.byte	7
	.byte	24
	.long	227

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	12
	.byte	7
	.byte	25
	.long	58

	.byte	0
	.byte	26

	.byte	2
	.byte	161
	.byte	13
	.byte	7
	.byte	26
	.long	58

	.byte	0
	.byte	27

	.byte	2
	.byte	161
	.byte	14
	.byte	7
	.byte	27
	.long	283

	.byte	0
	.byte	28

	.byte	2
	.byte	161
	.byte	15
	.byte	9
	.long	302
	.byte	32
	.byte	4
	.byte	0
	.byte	6
	.byte	10
	.byte	29
	.byte	0
	.byte	10
	.byte	30
	.byte	1
	.byte	10
	.byte	31
	.byte	2
	.byte	0
	.byte	5
	.byte	28
	.byte	7
	.byte	4
	.byte	7
	.byte	33
	.long	317

	.byte	0
	.byte	30

	.byte	2
	.byte	161
	.byte	16
	.byte	11
	.byte	36
	.byte	8
	.byte	0
	.byte	8
	.byte	12
	.byte	34
	.long	100
	.byte	0
	.byte	9
	.byte	0
	.byte	12
	.byte	35
	.long	100
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	7
	.byte	37
	.long	352

	.byte	0
	.byte	31

	.byte	2
	.byte	161
	.byte	17
	.byte	9
	.long	302
	.byte	40
	.byte	4
	.byte	0
	.byte	7
	.byte	10
	.byte	38
	.byte	0
	.byte	10
	.byte	39
	.byte	1
	.byte	0
	.byte	7
	.byte	41
	.long	379

	.byte	0
	.byte	32

	.byte	2
	.byte	161
	.byte	18
	.byte	3
	.long	391
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	5
	.byte	42
	.byte	5
	.byte	2
	.byte	7
	.byte	43
	.long	406

	.byte	0
	.byte	33

	.byte	2
	.byte	161
	.byte	19
	.byte	5
	.byte	44
	.byte	5
	.byte	16
	.byte	7
	.byte	45
	.long	421

	.byte	0
	.byte	34

	.byte	2
	.byte	161
	.byte	20
	.byte	3
	.long	58
	.byte	13
	.long	62
	.long	2000000000
	.byte	0
	.byte	14
	.byte	21
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	47
	.byte	0
	.byte	39

	.long	100

	.byte	15
	.byte	48
	.byte	0
	.byte	39
	.long	474
	.byte	16
	.long	466
	.byte	22
	.byte	0
	.byte	17
	.byte	46
	.byte	0
	.byte	36

	.long	100


	.byte	18
	.long	479
	.byte	11
	.byte	84
	.byte	176
	.byte	1
	.byte	100
	.byte	12
	.byte	49
	.long	764
	.byte	1
	.byte	101
	.byte	0
	.byte	12
	.byte	51
	.long	764
	.byte	1
	.byte	102
	.byte	4
	.byte	12
	.byte	52
	.long	764
	.byte	1
	.byte	103
	.byte	8
	.byte	12
	.byte	53
	.long	764
	.byte	1
	.byte	104
	.byte	12
	.byte	12
	.byte	54
	.long	764
	.byte	1
	.byte	105
	.byte	16
	.byte	12
	.byte	55
	.long	764
	.byte	1
	.byte	106
	.byte	20
	.byte	12
	.byte	56
	.long	764
	.byte	1
	.byte	107
	.byte	24
	.byte	12
	.byte	57
	.long	764
	.byte	1
	.byte	108
	.byte	28
	.byte	12
	.byte	58
	.long	764
	.byte	1
	.byte	109
	.byte	32
	.byte	12
	.byte	59
	.long	764
	.byte	1
	.byte	110
	.byte	36
	.byte	12
	.byte	60
	.long	764
	.byte	1
	.byte	111
	.byte	40
	.byte	12
	.byte	61
	.long	764
	.byte	1
	.byte	112
	.byte	44
	.byte	12
	.byte	62
	.long	772
	.byte	1
	.byte	113
	.byte	48
	.byte	12
	.byte	63
	.long	764
	.byte	1
	.byte	114
	.byte	68
	.byte	12
	.byte	64
	.long	764
	.byte	1
	.byte	115
	.byte	72
	.byte	12
	.byte	65
	.long	764
	.byte	1
	.byte	116
	.byte	76
	.byte	12
	.byte	66
	.long	764
	.byte	1
	.byte	117
	.byte	80
	.byte	12
	.byte	67
	.long	764
	.byte	1
	.byte	118
	.byte	84
	.byte	12
	.byte	68
	.long	764
	.byte	1
	.byte	119
	.byte	88
	.byte	12
	.byte	69
	.long	764
	.byte	1
	.byte	120
	.byte	92
	.byte	12
	.byte	70
	.long	764
	.byte	1
	.byte	121
	.byte	96
	.byte	12
	.byte	71
	.long	784
	.byte	1
	.byte	122
	.byte	100
	.byte	12
	.byte	72
	.long	784
	.byte	1
	.byte	123
	.byte	116
	.byte	12
	.byte	73
	.long	764
	.byte	1
	.byte	124
	.byte	132
	.byte	12
	.byte	74
	.long	764
	.byte	1
	.byte	125
	.byte	136
	.byte	12
	.byte	75
	.long	764
	.byte	1
	.byte	126
	.byte	140
	.byte	12
	.byte	76
	.long	796
	.byte	1
	.byte	127
	.byte	144
	.byte	12
	.byte	79
	.long	796
	.byte	1
	.byte	128
	.byte	152
	.byte	12
	.byte	80
	.long	764
	.byte	1
	.byte	129
	.byte	160
	.byte	12
	.byte	81
	.long	764
	.byte	1
	.byte	130
	.byte	164
	.byte	12
	.byte	82
	.long	808
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	8
	.long	302
	.byte	50
	.byte	1
	.byte	9
	.byte	3
	.long	764
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	764
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	8
	.long	804
	.byte	78
	.byte	1
	.byte	10
	.byte	5
	.byte	77
	.byte	7
	.byte	8
	.byte	18
	.long	813
	.byte	19
	.byte	83

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	344
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"config_wrong.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"CONFIG_DEBUG_KERNEL"
.Linfo_string7:
	.asciz	"_Bool"
.Linfo_string8:
	.asciz	"bool"
.Linfo_string9:
	.asciz	"CONFIG_HZZ"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"NO_PREFIX"
.Linfo_string12:
	.asciz	"LINUX_KERNEL_VERSOIN"
.Linfo_string13:
	.asciz	"CONFIG_XFRM"
.Linfo_string14:
	.asciz	"CONFIG_PANIC_TIMEOUT"
.Linfo_string15:
	.asciz	"CONFIG_BPF_SYSCALL"
.Linfo_string16:
	.asciz	"CONFIG_HZ"
.Linfo_string17:
	.asciz	"signed char"
.Linfo_string18:
	.asciz	"s8"
.Linfo_string19:
	.asciz	"CONFIG_PHYSICAL_START"
.Linfo_string20:
	.asciz	"unsigned short"
.Linfo_string21:
	.asciz	"u16"
.Linfo_string22:
	.asciz	"CONFIG_LOCALVERSION"
.Linfo_string23:
	.asciz	"CONFIG_NR_CPUS"
.Linfo_string24:
	.asciz	"CONFIG_UNENDED"
.Linfo_string25:
	.asciz	"CONFIG_ODD"
.Linfo_string26:
	.asciz	"LINUX_KERNEL_VERSION"
.Linfo_string27:
	.asciz	"LINUX_HAS_BPF_COOKIE"
.Linfo_string28:
	.asciz	"unsigned int"
.Linfo_string29:
	.asciz	"TRI_NO"
.Linfo_string30:
	.asciz	"TRI_YES"
.Linfo_string31:
	.asciz	"TRI_MODULE"
.Linfo_string32:
	.asciz	"libbpf_tristate"
.Linfo_string33:
	.asciz	"CONFIG_STRUCT"
.Linfo_string34:
	.asciz	"a"
.Linfo_string35:
	.asciz	"b"
.Linfo_string36:
	.asciz	"pair"
.Linfo_string37:
	.asciz	"CONFIG_ENUM"
.Linfo_string38:
	.asciz	"A"
.Linfo_string39:
	.asciz	"B"
.Linfo_string40:
	.asciz	"other"
.Linfo_string41:
	.asciz	"CONFIG_SHORTS"
.Linfo_string42:
	.asciz	"short"
.Linfo_string43:
	.asciz	"CONFIG_WIDE"
.Linfo_string44:
	.asciz	"__int128"
.Linfo_string45:
	.asciz	"CONFIG_HUGE"
.Linfo_string46:
	.asciz	"CONFIG_FUNCTION"
.Linfo_string47:
	.asciz	"use"
.Linfo_string48:
	.asciz	"skb"
.Linfo_string49:
	.asciz	"len"
.Linfo_string50:
	.asciz	"u32"
.Linfo_string51:
	.asciz	"pkt_type"
.Linfo_string52:
	.asciz	"mark"
.Linfo_string53:
	.asciz	"queue_mapping"
.Linfo_string54:
	.asciz	"protocol"
.Linfo_string55:
	.asciz	"vlan_present"
.Linfo_string56:
	.asciz	"vlan_tci"
.Linfo_string57:
	.asciz	"vlan_proto"
.Linfo_string58:
	.asciz	"priority"
.Linfo_string59:
	.asciz	"ingress_ifindex"
.Linfo_string60:
	.asciz	"ifindex"
.Linfo_string61:
	.asciz	"tc_index"
.Linfo_string62:
	.asciz	"cb"
.Linfo_string63:
	.asciz	"hash"
.Linfo_string64:
	.asciz	"tc_classid"
.Linfo_string65:
	.asciz	"data"
.Linfo_string66:
	.asciz	"data_end"
.Linfo_string67:
	.asciz	"napi_id"
.Linfo_string68:
	.asciz	"family"
.Linfo_string69:
	.asciz	"remote_ip4"
.Linfo_string70:
	.asciz	"local_ip4"
.Linfo_string71:
	.asciz	"remote_ip6"
.Linfo_string72:
	.asciz	"local_ip6"
.Linfo_string73:
	.asciz	"remote_port"
.Linfo_string74:
	.asciz	"local_port"
.Linfo_string75:
	.asciz	"data_meta"
.Linfo_string76:
	.asciz	"flow_keys"
.Linfo_string77:
	.asciz	"unsigned long long"
.Linfo_string78:
	.asciz	"u64"
.Linfo_string79:
	.asciz	"tstamp"
.Linfo_string80:
	.asciz	"wire_len"
.Linfo_string81:
	.asciz	"gso_segs"
.Linfo_string82:
	.asciz	"sk"
.Linfo_string83:
	.asciz	"bpf_sock"
.Linfo_string84:
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
	.long	.Linfo_string78
	.long	.Linfo_string79
	.long	.Linfo_string80
	.long	.Linfo_string81
	.long	.Linfo_string82
	.long	.Linfo_string83
	.long	.Linfo_string84
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	CONFIG_DEBUG_KERNEL
	.quad	CONFIG_HZZ
	.quad	NO_PREFIX
	.quad	LINUX_KERNEL_VERSOIN
	.quad	CONFIG_XFRM
	.quad	CONFIG_PANIC_TIMEOUT
	.quad	CONFIG_BPF_SYSCALL
	.quad	CONFIG_HZ
	.quad	CONFIG_PHYSICAL_START
	.quad	CONFIG_LOCALVERSION
	.quad	CONFIG_NR_CPUS
	.quad	CONFIG_UNENDED
	.quad	CONFIG_ODD
	.quad	LINUX_KERNEL_VERSION
	.quad	LINUX_HAS_BPF_COOKIE
	.quad	CONFIG_STRUCT
	.quad	CONFIG_ENUM
	.quad	CONFIG_SHORTS
	.quad	CONFIG_WIDE
	.quad	CONFIG_HUGE
	.quad	.Lfunc_begin0
	.quad	.Ltmp40
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1564
	.long	1564
	.long	1287
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
	.long	0
	.long	218103808
	.long	13
	.long	807
	.long	201326594
	.long	15
	.long	823
	.long	134217728
	.long	18
	.long	828
	.long	16777216
	.long	1
	.long	67108872
	.long	834
	.long	234881024
	.long	17
	.long	2
	.long	854
	.long	234881024
	.long	13
	.long	2
	.long	865
	.long	234881024
	.long	13
	.long	2
	.long	875
	.long	234881024
	.long	13
	.long	2
	.long	896
	.long	234881024
	.long	17
	.long	2
	.long	908
	.long	234881024
	.long	17
	.long	2
	.long	929
	.long	234881024
	.long	13
	.long	2
	.long	948
	.long	134217728
	.long	27
	.long	951
	.long	16777216
	.long	1
	.long	16777224
	.long	963
	.long	234881024
	.long	26
	.long	2
	.long	973
	.long	134217728
	.long	30
	.long	977
	.long	16777216
	.long	2
	.long	16
	.long	992
	.long	234881024
	.long	29
	.long	2
	.long	1014
	.long	234881024
	.long	13
	.long	2
	.long	1034
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	33
	.long	6
	.long	8
	.long	1039
	.long	234881024
	.long	34
	.long	2
	.long	1054
	.long	234881024
	.long	34
	.long	2
	.long	1069
	.long	234881024
	.long	33
	.long	2
	.long	1080
	.long	234881024
	.long	33
	.long	2
	.long	1101
	.long	100663299
	.long	4
	.long	1117
	.long	0
	.long	1124
	.long	1
	.long	1132
	.long	2
	.long	1143
	.long	234881024
	.long	39
	.long	2
	.long	1164
	.long	67108866
	.long	8
	.long	1169
	.long	13
	.long	0
	.long	1171
	.long	13
	.long	32
	.long	1173
	.long	234881024
	.long	41
	.long	2
	.long	1187
	.long	100663298
	.long	4
	.long	1193
	.long	0
	.long	1195
	.long	1
	.long	1197
	.long	234881024
	.long	43
	.long	2
	.long	1209
	.long	16777216
	.long	2
	.long	16777232
	.long	0
	.long	50331648
	.long	0
	.long	45
	.long	6
	.long	4
	.long	1215
	.long	234881024
	.long	46
	.long	2
	.long	1229
	.long	16777216
	.long	16
	.long	16777344
	.long	1238
	.long	234881024
	.long	48
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	33
	.long	6
	.long	2000000000
	.long	1250
	.long	234881024
	.long	50
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	33
	.long	6
	.long	4
	.long	1262
	.long	234881024
	.long	52
	.long	1
	.long	1270
	.long	251658261
	.long	0
	.long	16
	.long	CONFIG_FUNCTION
	.long	0
	.long	19
	.long	CONFIG_DEBUG_KERNEL
	.long	1
	.long	20
	.long	CONFIG_HZZ
	.long	4
	.long	21
	.long	NO_PREFIX
	.long	4
	.long	22
	.long	LINUX_KERNEL_VERSOIN
	.long	4
	.long	23
	.long	CONFIG_XFRM
	.long	1
	.long	24
	.long	CONFIG_PANIC_TIMEOUT
	.long	1
	.long	25
	.long	CONFIG_BPF_SYSCALL
	.long	4
	.long	28
	.long	CONFIG_HZ
	.long	1
	.long	31
	.long	CONFIG_PHYSICAL_START
	.long	2
	.long	32
	.long	CONFIG_LOCALVERSION
	.long	4
	.long	35
	.long	CONFIG_NR_CPUS
	.long	8
	.long	36
	.long	CONFIG_UNENDED
	.long	8
	.long	37
	.long	CONFIG_ODD
	.long	1
	.long	38
	.long	LINUX_KERNEL_VERSION
	.long	1
	.long	40
	.long	LINUX_HAS_BPF_COOKIE
	.long	4
	.long	42
	.long	CONFIG_STRUCT
	.long	8
	.long	44
	.long	CONFIG_ENUM
	.long	4
	.long	47
	.long	CONFIG_SHORTS
	.long	8
	.long	49
	.long	CONFIG_WIDE
	.long	16
	.long	51
	.long	CONFIG_HUGE
	.long	2000000000
	.long	1279
	.long	251658241
	.long	0
	.long	53
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
	.ascii	"./config_wrong.c"
	.byte	0
	.ascii	"\treturn CONFIG_DEBUG_KERNEL + CONFIG_HZZ + NO_PREFIX + LINUX_KERNEL_VERSOIN + CONFIG_XFRM + CONFIG_PANIC_TIMEOUT +"
	.byte	0
	.ascii	"\t       CONFIG_BPF_SYSCALL + CONFIG_HZ + CONFIG_PHYSICAL_START + CONFIG_LOCALVERSION + CONFIG_NR_CPUS[0] + CONFIG_UNENDED[0] +"
	.byte	0
	.ascii	"\t       CONFIG_ODD + LINUX_KERNEL_VERSION + LINUX_HAS_BPF_COOKIE + CONFIG_STRUCT.a + CONFIG_ENUM + CONFIG_SHORTS[0] + CONFIG_WIDE + CONFIG_HUGE[0] +"
	.byte	0
	.ascii	"\t       CONFIG_FUNCTION();"
	.byte	0
	.ascii	"CONFIG_FUNCTION"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"CONFIG_DEBUG_KERNEL"
	.byte	0
	.ascii	"CONFIG_HZZ"
	.byte	0
	.ascii	"NO_PREFIX"
	.byte	0
	.ascii	"LINUX_KERNEL_VERSOIN"
	.byte	0
	.ascii	"CONFIG_XFRM"
	.byte	0
	.ascii	"CONFIG_PANIC_TIMEOUT"
	.byte	0
	.ascii	"CONFIG_BPF_SYSCALL"
	.byte	0
	.ascii	"s8"
	.byte	0
	.ascii	"signed char"
	.byte	0
	.ascii	"CONFIG_HZ"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"CONFIG_PHYSICAL_START"
	.byte	0
	.ascii	"CONFIG_LOCALVERSION"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"CONFIG_NR_CPUS"
	.byte	0
	.ascii	"CONFIG_UNENDED"
	.byte	0
	.ascii	"CONFIG_ODD"
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"
	.byte	0
	.ascii	"libbpf_tristate"
	.byte	0
	.ascii	"TRI_NO"
	.byte	0
	.ascii	"TRI_YES"
	.byte	0
	.ascii	"TRI_MODULE"
	.byte	0
	.ascii	"LINUX_HAS_BPF_COOKIE"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"CONFIG_STRUCT"
	.byte	0
	.ascii	"other"
	.byte	0
	.byte	65
	.byte	0
	.byte	66
	.byte	0
	.ascii	"CONFIG_ENUM"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"CONFIG_SHORTS"
	.byte	0
	.ascii	"__int128"
	.byte	0
	.ascii	"CONFIG_WIDE"
	.byte	0
	.ascii	"CONFIG_HUGE"
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
	.long	684
	.long	704
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	42
	.long	.Ltmp0
	.long	372
	.long	389
	.long	41993
	.long	.Ltmp1
	.long	372
	.long	389
	.long	42015
	.long	.Ltmp2
	.long	372
	.long	389
	.long	42013
	.long	.Ltmp3
	.long	372
	.long	389
	.long	42028
	.long	.Ltmp4
	.long	372
	.long	389
	.long	42026
	.long	.Ltmp5
	.long	372
	.long	389
	.long	42040
	.long	.Ltmp6
	.long	372
	.long	389
	.long	42038
	.long	.Ltmp7
	.long	372
	.long	389
	.long	42063
	.long	.Ltmp8
	.long	372
	.long	389
	.long	42061
	.long	.Ltmp9
	.long	372
	.long	389
	.long	42077
	.long	.Ltmp10
	.long	372
	.long	389
	.long	42075
	.long	.Ltmp11
	.long	372
	.long	504
	.long	43017
	.long	.Ltmp12
	.long	372
	.long	389
	.long	42098
	.long	.Ltmp13
	.long	372
	.long	504
	.long	43038
	.long	.Ltmp14
	.long	372
	.long	504
	.long	43036
	.long	.Ltmp15
	.long	372
	.long	504
	.long	43050
	.long	.Ltmp16
	.long	372
	.long	504
	.long	43048
	.long	.Ltmp17
	.long	372
	.long	504
	.long	43074
	.long	.Ltmp18
	.long	372
	.long	504
	.long	43072
	.long	.Ltmp19
	.long	372
	.long	504
	.long	43096
	.long	.Ltmp20
	.long	372
	.long	504
	.long	43094
	.long	.Ltmp21
	.long	372
	.long	504
	.long	43116
	.long	.Ltmp22
	.long	372
	.long	504
	.long	43114
	.long	.Ltmp23
	.long	372
	.long	631
	.long	44041
	.long	.Ltmp24
	.long	372
	.long	504
	.long	43134
	.long	.Ltmp25
	.long	372
	.long	631
	.long	44054
	.long	.Ltmp26
	.long	372
	.long	631
	.long	44052
	.long	.Ltmp27
	.long	372
	.long	631
	.long	44077
	.long	.Ltmp28
	.long	372
	.long	631
	.long	44075
	.long	.Ltmp29
	.long	372
	.long	631
	.long	44114
	.long	.Ltmp30
	.long	372
	.long	631
	.long	44098
	.long	.Ltmp31
	.long	372
	.long	631
	.long	44118
	.long	.Ltmp32
	.long	372
	.long	631
	.long	44116
	.long	.Ltmp33
	.long	372
	.long	631
	.long	44132
	.long	.Ltmp34
	.long	372
	.long	631
	.long	44130
	.long	.Ltmp35
	.long	372
	.long	631
	.long	44151
	.long	.Ltmp36
	.long	372
	.long	631
	.long	44149
	.long	.Ltmp37
	.long	372
	.long	631
	.long	44165
	.long	.Ltmp38
	.long	372
	.long	631
	.long	44163
	.long	.Ltmp39
	.long	372
	.long	780
	.long	45065
	.long	.Ltmp41
	.long	372
	.long	389
	.long	41993
	.long	.Ltmp42
	.long	372
	.long	389
	.long	41986
	.weak	NO_PREFIX
	.weak	CONFIG_PANIC_TIMEOUT
	.weak	CONFIG_WIDE
	.addrsig
	.addrsig_sym use
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
