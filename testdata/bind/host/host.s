	.file	"host.c"
	.file	0 "." "host/host.c" md5 0x5af5d8c5dff1c1c0451e72c646250348
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 41 15 prologue_end
.Ltmp0:
	r1 = CONFIG_BPF_SYSCALL ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 41 36 is_stmt 0
.Ltmp1:
	r2 = CONFIG_IPV6 ll
	w8 = *(u32 *)(r2 + 0)
	.loc	0 41 34
.Ltmp2:
	w8 += w1
	.loc	0 41 50
.Ltmp3:
	r1 = CONFIG_XFRM ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 41 48
.Ltmp4:
	w8 += w1
	.loc	0 41 64
.Ltmp5:
	r1 = CONFIG_NET ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 41 62
.Ltmp6:
	w8 += w1
	.loc	0 41 77
.Ltmp7:
	r1 = CONFIG_LOG_BUF_SHIFT ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 41 75
.Ltmp8:
	w8 += w1
	.loc	0 41 100
.Ltmp9:
	r1 = CONFIG_PANIC_TIMEOUT ll
	w1 = *(u16 *)(r1 + 0)
	w1 <<= 16
	w1 s>>= 16
	.loc	0 41 98
.Ltmp10:
	w8 += w1
	.loc	0 42 15
.Ltmp11:
	r1 = CONFIG_PHYSICAL_START ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 41 121
.Ltmp12:
	w8 += w1
	.loc	0 42 39
.Ltmp13:
	r1 = CONFIG_GCC_VERSION ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 42 37
.Ltmp14:
	w8 += w1
	.loc	0 44 38
.Ltmp15:
	r1 = LINUX_NO_SUCH_FACT ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 42 77
.Ltmp16:
	*(u64 *)(r10 - 8) = r1
	r1 = CONFIG_HZ ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 42 60
.Ltmp17:
	*(u64 *)(r10 - 32) = r1
	r1 = CONFIG_NR_CPUS ll
	r6 = *(u64 *)(r1 + 0)
	.loc	0 44 15
.Ltmp18:
	r1 = LINUX_HAS_BPF_COOKIE ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 43 89
.Ltmp19:
	*(u64 *)(r10 - 16) = r1
	r1 = LINUX_KERNEL_VERSION ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 43 65
.Ltmp20:
	*(u64 *)(r10 - 24) = r1
	r1 = CONFIG_NO_SUCH_OPTION ll
	w1 = *(u16 *)(r1 + 0)
	.loc	0 43 40
.Ltmp21:
	*(u64 *)(r10 - 40) = r1
	r1 = CONFIG_NO_SUCH_TEXT ll
	w1 = *(u8 *)(r1 + 0)
	r1 <<= 56
	r1 s>>= 56
	*(u64 *)(r10 - 48) = r1
	.loc	0 43 15
.Ltmp22:
	r1 = CONFIG_LOCALVERSION ll
	w7 = *(u8 *)(r1 + 0)
	r7 <<= 56
	r7 s>>= 56
	.loc	0 42 89
.Ltmp23:
	r1 = CONFIG_CC_VERSION_TEXT ll
	w9 = *(u8 *)(r1 + 0)
	r9 <<= 56
	r9 s>>= 56
.Ltmp24:
	.loc	0 46 6 is_stmt 1
.Ltmp25:
.Ltmp26:
	r1 = bpf_task_from_pid___two ll
.Ltmp27:
	if r1 == 0 goto LBB0_2
.Ltmp28:
.Ltmp29:
	.loc	0 47 7
.Ltmp30:
	w1 = 1
	r2 = 0
	call bpf_task_from_pid___two
.Ltmp31:
.Ltmp32:
	.loc	0 50 6
.Ltmp33:
	if r0 == 0 goto LBB0_7
	goto LBB0_4
.Ltmp34:
.Ltmp35:
LBB0_2:
	.loc	0 48 11
.Ltmp36:
	r1 = bpf_task_from_pid___one ll
.Ltmp37:
	if r1 == 0 goto LBB0_7
.Ltmp38:
.Ltmp39:
	.loc	0 49 7
.Ltmp40:
	w1 = 1
	call bpf_task_from_pid___one
.Ltmp41:
.Ltmp42:
	.loc	0 50 6
.Ltmp43:
	if r0 == 0 goto LBB0_7
.Ltmp44:
.Ltmp45:
LBB0_4:
	.loc	0 51 7
.Ltmp46:
	r1 = bpf_no_such_kfunc ll
.Ltmp47:
	if r1 == 0 goto LBB0_6
.Ltmp48:
.Ltmp49:
	.loc	0 52 4
.Ltmp50:
	r1 = r0
	*(u64 *)(r10 - 56) = r0
	call bpf_no_such_kfunc
.Ltmp51:
.Ltmp52:
	.loc	0 0 4 is_stmt 0
	r0 = *(u64 *)(r10 - 56)
.Ltmp53:
.Ltmp54:
LBB0_6:
	.loc	0 53 3 is_stmt 1
.Ltmp55:
	r1 = r0
	call bpf_task_release
.Ltmp56:
.Ltmp57:
LBB0_7:
	.loc	0 42 58 is_stmt 0
.Ltmp58:
	r1 = bpf_no_such_symbol ll
	r2 = bpf_prog_put ll
	r2 += r1
	r6 += r2
	.loc	0 42 75
.Ltmp59:
	r1 = *(u64 *)(r10 - 32)
	r6 += r1
	.loc	0 42 87
.Ltmp60:
	r6 += r8
	.loc	0 42 115
.Ltmp61:
	r6 += r9
	.loc	0 43 38
.Ltmp62:
	r6 += r7
	.loc	0 43 63
.Ltmp63:
	r1 = *(u64 *)(r10 - 48)
	r6 += r1
	.loc	0 43 87
.Ltmp64:
	r1 = *(u64 *)(r10 - 40)
	r6 += r1
	.loc	0 43 110
.Ltmp65:
	r1 = *(u64 *)(r10 - 24)
	r6 += r1
	.loc	0 44 36 is_stmt 1
.Ltmp66:
	r1 = *(u64 *)(r10 - 16)
	r6 += r1
	.loc	0 55 9
.Ltmp67:
	r1 = *(u64 *)(r10 - 8)
	r6 += r1
.Ltmp68:
.Ltmp69:
	.loc	0 56 6
.Ltmp70:
	r1 = bpf_no_such_variable ll
.Ltmp71:
	if r1 == 0 goto LBB0_9
.Ltmp72:
.Ltmp73:
	.loc	0 57 13
.Ltmp74:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 57 10 is_stmt 0
.Ltmp75:
	r6 += r1
.Ltmp76:
.Ltmp77:
LBB0_9:
	.loc	0 58 2 is_stmt 1
.Ltmp78:
	w0 = w6
	exit
.Ltmp79:
.Ltmp80:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp68-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
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
	.byte	0
	.byte	0
	.byte	12
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
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
	.byte	1
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
	.byte	5
	.byte	0
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
	.byte	0
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
	.byte	46
	.byte	1
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	22
	.byte	15
	.byte	0
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
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	61
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
	.byte	7
	.byte	6
	.long	81

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	1
	.byte	8
	.long	89
	.byte	8
	.byte	1
	.byte	15
	.byte	5
	.byte	7
	.byte	2
	.byte	1
	.byte	7
	.byte	9
	.long	104

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	2
	.byte	9
	.long	123
	.byte	14
	.byte	4
	.byte	0
	.byte	8
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
	.long	104

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	16
	.long	62

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.byte	17
	.long	160

	.byte	0
	.byte	15

	.byte	2
	.byte	161
	.byte	5
	.byte	8
	.long	168
	.byte	19
	.byte	1
	.byte	7
	.byte	5
	.byte	18
	.byte	8
	.byte	1
	.byte	7
	.byte	20
	.long	183

	.byte	0
	.byte	16

	.byte	2
	.byte	161
	.byte	6
	.byte	8
	.long	191
	.byte	22
	.byte	1
	.byte	12
	.byte	5
	.byte	21
	.byte	5
	.byte	2
	.byte	7
	.byte	23
	.long	206

	.byte	0
	.byte	17

	.byte	2
	.byte	161
	.byte	7
	.byte	8
	.long	123
	.byte	24
	.byte	1
	.byte	9
	.byte	7
	.byte	25
	.long	225

	.byte	0
	.byte	18

	.byte	2
	.byte	161
	.byte	8
	.byte	5
	.byte	26
	.byte	5
	.byte	4
	.byte	7
	.byte	27
	.long	240

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	9
	.byte	8
	.long	248
	.byte	29
	.byte	1
	.byte	10
	.byte	5
	.byte	28
	.byte	7
	.byte	8
	.byte	7
	.byte	30
	.long	263

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	10
	.byte	5
	.byte	31
	.byte	5
	.byte	8
	.byte	7
	.byte	32
	.long	278

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	11
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	9
	.byte	0
	.byte	7
	.byte	33
	.long	301

	.byte	0
	.byte	22

	.byte	2
	.byte	161
	.byte	12
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	32
	.byte	0
	.byte	7
	.byte	34
	.long	324

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	13
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	7
	.byte	35
	.long	347

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	14
	.byte	8
	.long	355
	.byte	37
	.byte	1
	.byte	8
	.byte	5
	.byte	36
	.byte	7
	.byte	2
	.byte	7
	.byte	38
	.long	225

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	15
	.byte	7
	.byte	39
	.long	81

	.byte	0
	.byte	26

	.byte	2
	.byte	161
	.byte	16
	.byte	7
	.byte	40
	.long	240

	.byte	0
	.byte	27

	.byte	2
	.byte	161
	.byte	17
	.byte	7
	.byte	41
	.long	403

	.byte	0
	.byte	33

	.byte	2
	.byte	161
	.byte	18
	.byte	11
	.byte	7
	.byte	42
	.long	403

	.byte	0
	.byte	34

	.byte	2
	.byte	161
	.byte	19
	.byte	7
	.byte	43
	.long	426

	.byte	0
	.byte	35

	.byte	2
	.byte	161
	.byte	20
	.byte	12
	.long	225
	.byte	13
	.byte	21
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	50
	.byte	0
	.byte	38

	.long	225

	.byte	14
	.byte	53
	.byte	0
	.byte	38
	.long	568
	.byte	15
	.byte	0
	.byte	51
	.byte	0
	.byte	40
	.long	516
	.byte	15
	.byte	1
	.byte	52
	.byte	0
	.byte	41
	.long	240
	.byte	16
	.long	497
	.byte	22
	.byte	16
	.long	534
	.byte	23
	.byte	16
	.long	548
	.byte	24
	.byte	16
	.long	558
	.byte	25
	.byte	0
	.byte	17
	.byte	44
	.byte	0
	.byte	29

	.long	516


	.byte	18
	.long	526
	.byte	18
	.long	240
	.byte	0
	.byte	19
	.long	521
	.byte	20
	.byte	45
	.byte	0
	.byte	0
	.byte	9
	.byte	8
	.long	225
	.byte	46
	.byte	1
	.byte	13
	.byte	17
	.byte	47
	.byte	0
	.byte	30

	.long	516


	.byte	18
	.long	526
	.byte	0
	.byte	21
	.byte	48
	.byte	0
	.byte	32



	.byte	18
	.long	516
	.byte	0
	.byte	21
	.byte	49
	.byte	0
	.byte	31



	.byte	18
	.long	516
	.byte	0
	.byte	22
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	220
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"host/host.c"
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
	.asciz	"CONFIG_IPV6"
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
	.asciz	"CONFIG_XFRM"
.Linfo_string16:
	.asciz	"CONFIG_NET"
.Linfo_string17:
	.asciz	"CONFIG_LOG_BUF_SHIFT"
.Linfo_string18:
	.asciz	"unsigned char"
.Linfo_string19:
	.asciz	"u8"
.Linfo_string20:
	.asciz	"CONFIG_PANIC_TIMEOUT"
.Linfo_string21:
	.asciz	"short"
.Linfo_string22:
	.asciz	"s16"
.Linfo_string23:
	.asciz	"CONFIG_PHYSICAL_START"
.Linfo_string24:
	.asciz	"u32"
.Linfo_string25:
	.asciz	"CONFIG_GCC_VERSION"
.Linfo_string26:
	.asciz	"int"
.Linfo_string27:
	.asciz	"CONFIG_NR_CPUS"
.Linfo_string28:
	.asciz	"unsigned long long"
.Linfo_string29:
	.asciz	"u64"
.Linfo_string30:
	.asciz	"CONFIG_HZ"
.Linfo_string31:
	.asciz	"long"
.Linfo_string32:
	.asciz	"CONFIG_CC_VERSION_TEXT"
.Linfo_string33:
	.asciz	"CONFIG_LOCALVERSION"
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
	.asciz	"LINUX_HAS_BPF_COOKIE"
.Linfo_string40:
	.asciz	"LINUX_NO_SUCH_FACT"
.Linfo_string41:
	.asciz	"bpf_prog_put"
.Linfo_string42:
	.asciz	"bpf_no_such_symbol"
.Linfo_string43:
	.asciz	"bpf_no_such_variable"
.Linfo_string44:
	.asciz	"bpf_task_from_pid___two"
.Linfo_string45:
	.asciz	"task_struct"
.Linfo_string46:
	.asciz	"s32"
.Linfo_string47:
	.asciz	"bpf_task_from_pid___one"
.Linfo_string48:
	.asciz	"bpf_no_such_kfunc"
.Linfo_string49:
	.asciz	"bpf_task_release"
.Linfo_string50:
	.asciz	"use"
.Linfo_string51:
	.asciz	"p"
.Linfo_string52:
	.asciz	"answer"
.Linfo_string53:
	.asciz	"ctx"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	CONFIG_BPF_SYSCALL
	.quad	CONFIG_IPV6
	.quad	CONFIG_XFRM
	.quad	CONFIG_NET
	.quad	CONFIG_LOG_BUF_SHIFT
	.quad	CONFIG_PANIC_TIMEOUT
	.quad	CONFIG_PHYSICAL_START
	.quad	CONFIG_GCC_VERSION
	.quad	CONFIG_NR_CPUS
	.quad	CONFIG_HZ
	.quad	CONFIG_CC_VERSION_TEXT
	.quad	CONFIG_LOCALVERSION
	.quad	CONFIG_NO_SUCH_TEXT
	.quad	CONFIG_NO_SUCH_OPTION
	.quad	LINUX_KERNEL_VERSION
	.quad	LINUX_HAS_BPF_COOKIE
	.quad	LINUX_NO_SUCH_FACT
	.quad	bpf_prog_put
	.quad	bpf_no_such_symbol
	.quad	bpf_no_such_variable
	.quad	.Lfunc_begin0
	.quad	.Ltmp31
	.quad	.Ltmp41
	.quad	.Ltmp51
	.quad	.Ltmp56
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1276
	.long	1276
	.long	1457
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	16777248
	.long	9
	.long	201326593
	.long	2
	.long	0
	.long	218103810
	.long	6
	.long	0
	.long	8
	.long	0
	.long	9
	.long	0
	.long	33554432
	.long	7
	.long	796
	.long	67108864
	.long	0
	.long	808
	.long	134217728
	.long	3
	.long	812
	.long	134217728
	.long	10
	.long	816
	.long	16777216
	.long	8
	.long	64
	.long	835
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	6
	.long	0
	.long	8
	.long	859
	.long	201326594
	.long	12
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	6
	.long	883
	.long	201326594
	.long	14
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	6
	.long	901
	.long	201326594
	.long	16
	.long	918
	.long	134217728
	.long	19
	.long	923
	.long	16777216
	.long	1
	.long	67108872
	.long	929
	.long	234881024
	.long	18
	.long	2
	.long	948
	.long	100663299
	.long	4
	.long	964
	.long	0
	.long	971
	.long	1
	.long	979
	.long	2
	.long	990
	.long	234881024
	.long	21
	.long	2
	.long	1002
	.long	234881024
	.long	21
	.long	2
	.long	1014
	.long	16777216
	.long	1
	.long	16777224
	.long	1019
	.long	234881024
	.long	24
	.long	2
	.long	1030
	.long	134217728
	.long	27
	.long	1033
	.long	16777216
	.long	1
	.long	8
	.long	1047
	.long	234881024
	.long	26
	.long	2
	.long	1068
	.long	134217728
	.long	30
	.long	1072
	.long	16777216
	.long	2
	.long	16777232
	.long	1078
	.long	234881024
	.long	29
	.long	2
	.long	1099
	.long	134217728
	.long	33
	.long	1103
	.long	16777216
	.long	4
	.long	32
	.long	1116
	.long	234881024
	.long	32
	.long	2
	.long	1138
	.long	234881024
	.long	3
	.long	2
	.long	1157
	.long	234881024
	.long	9
	.long	2
	.long	1172
	.long	16777216
	.long	8
	.long	16777280
	.long	1177
	.long	234881024
	.long	37
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	40
	.long	9
	.long	1187
	.long	16777216
	.long	4
	.long	32
	.long	1207
	.long	234881024
	.long	39
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	40
	.long	32
	.long	1230
	.long	234881024
	.long	42
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	40
	.long	5
	.long	1250
	.long	234881024
	.long	44
	.long	2
	.long	1270
	.long	134217728
	.long	47
	.long	1274
	.long	16777216
	.long	2
	.long	16
	.long	1289
	.long	234881024
	.long	46
	.long	2
	.long	1311
	.long	234881024
	.long	3
	.long	2
	.long	1332
	.long	234881024
	.long	18
	.long	2
	.long	1353
	.long	234881024
	.long	9
	.long	2
	.long	0
	.long	167772160
	.long	0
	.long	1372
	.long	234881024
	.long	52
	.long	2
	.long	1385
	.long	234881024
	.long	52
	.long	2
	.long	0
	.long	167772160
	.long	3
	.long	1404
	.long	234881024
	.long	55
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	40
	.long	4
	.long	1425
	.long	234881024
	.long	57
	.long	1
	.long	1433
	.long	251658257
	.long	0
	.long	20
	.long	CONFIG_BPF_SYSCALL
	.long	1
	.long	22
	.long	CONFIG_IPV6
	.long	4
	.long	23
	.long	CONFIG_XFRM
	.long	4
	.long	25
	.long	CONFIG_NET
	.long	1
	.long	28
	.long	CONFIG_LOG_BUF_SHIFT
	.long	1
	.long	31
	.long	CONFIG_PANIC_TIMEOUT
	.long	2
	.long	34
	.long	CONFIG_PHYSICAL_START
	.long	4
	.long	35
	.long	CONFIG_GCC_VERSION
	.long	4
	.long	36
	.long	CONFIG_NR_CPUS
	.long	8
	.long	38
	.long	CONFIG_HZ
	.long	8
	.long	41
	.long	CONFIG_CC_VERSION_TEXT
	.long	9
	.long	43
	.long	CONFIG_LOCALVERSION
	.long	32
	.long	45
	.long	CONFIG_NO_SUCH_TEXT
	.long	5
	.long	48
	.long	CONFIG_NO_SUCH_OPTION
	.long	2
	.long	49
	.long	LINUX_KERNEL_VERSION
	.long	4
	.long	50
	.long	LINUX_HAS_BPF_COOKIE
	.long	1
	.long	51
	.long	LINUX_NO_SUCH_FACT
	.long	8
	.long	1442
	.long	251658247
	.long	0
	.long	11
	.long	bpf_task_from_pid___two
	.long	0
	.long	13
	.long	bpf_task_from_pid___one
	.long	0
	.long	15
	.long	bpf_no_such_kfunc
	.long	0
	.long	17
	.long	bpf_task_release
	.long	0
	.long	53
	.long	bpf_prog_put
	.long	1
	.long	54
	.long	bpf_no_such_symbol
	.long	1
	.long	56
	.long	bpf_no_such_variable
	.long	4
	.long	1449
	.long	251658241
	.long	0
	.long	58
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./host/host.c"
	.byte	0
	.ascii	"\tu64 answer = CONFIG_BPF_SYSCALL + CONFIG_IPV6 + CONFIG_XFRM + CONFIG_NET + CONFIG_LOG_BUF_SHIFT + CONFIG_PANIC_TIMEOUT +"
	.byte	0
	.ascii	"\t             CONFIG_PHYSICAL_START + CONFIG_GCC_VERSION + CONFIG_NR_CPUS + CONFIG_HZ + CONFIG_CC_VERSION_TEXT[0] +"
	.byte	0
	.ascii	"\t             LINUX_HAS_BPF_COOKIE + LINUX_NO_SUCH_FACT;"
	.byte	0
	.ascii	"\t             CONFIG_LOCALVERSION[0] + CONFIG_NO_SUCH_TEXT[0] + CONFIG_NO_SUCH_OPTION + LINUX_KERNEL_VERSION +"
	.byte	0
	.ascii	"\tif (bpf_task_from_pid___two)"
	.byte	0
	.ascii	"\t\tp = bpf_task_from_pid___two(1, 0);"
	.byte	0
	.ascii	"\tif (p) {"
	.byte	0
	.ascii	"\telse if (bpf_task_from_pid___one)"
	.byte	0
	.ascii	"\t\tp = bpf_task_from_pid___one(1);"
	.byte	0
	.ascii	"\t\tif (bpf_no_such_kfunc)"
	.byte	0
	.ascii	"\t\t\tbpf_no_such_kfunc(p);"
	.byte	0
	.ascii	"\t\tbpf_task_release(p);"
	.byte	0
	.ascii	"\tanswer += (u64)&bpf_prog_put + (u64)&bpf_no_such_symbol;"
	.byte	0
	.ascii	"\tif (&bpf_no_such_variable)"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_variable;"
	.byte	0
	.ascii	"\treturn answer;"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_task_from_pid___two"
	.byte	0
	.ascii	"bpf_task_from_pid___one"
	.byte	0
	.ascii	"bpf_no_such_kfunc"
	.byte	0
	.ascii	"bpf_task_release"
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
	.ascii	"CONFIG_IPV6"
	.byte	0
	.ascii	"CONFIG_XFRM"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"CONFIG_NET"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"CONFIG_LOG_BUF_SHIFT"
	.byte	0
	.ascii	"s16"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"CONFIG_PANIC_TIMEOUT"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"CONFIG_PHYSICAL_START"
	.byte	0
	.ascii	"CONFIG_GCC_VERSION"
	.byte	0
	.ascii	"CONFIG_NR_CPUS"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"CONFIG_HZ"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"CONFIG_CC_VERSION_TEXT"
	.byte	0
	.ascii	"CONFIG_LOCALVERSION"
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
	.ascii	"LINUX_NO_SUCH_FACT"
	.byte	0
	.ascii	"bpf_prog_put"
	.byte	0
	.ascii	"bpf_no_such_symbol"
	.byte	0
	.ascii	"bpf_no_such_variable"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".kconfig"
	.byte	0
	.ascii	".ksyms"
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
	.long	828
	.long	848
	.long	0
	.long	8
	.long	13
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	16
	.long	13
	.long	51
	.long	.Ltmp0
	.long	21
	.long	35
	.long	41999
	.long	.Ltmp1
	.long	21
	.long	35
	.long	42020
	.long	.Ltmp2
	.long	21
	.long	35
	.long	42018
	.long	.Ltmp3
	.long	21
	.long	35
	.long	42034
	.long	.Ltmp4
	.long	21
	.long	35
	.long	42032
	.long	.Ltmp5
	.long	21
	.long	35
	.long	42048
	.long	.Ltmp6
	.long	21
	.long	35
	.long	42046
	.long	.Ltmp7
	.long	21
	.long	35
	.long	42061
	.long	.Ltmp8
	.long	21
	.long	35
	.long	42059
	.long	.Ltmp9
	.long	21
	.long	35
	.long	42084
	.long	.Ltmp10
	.long	21
	.long	35
	.long	42082
	.long	.Ltmp11
	.long	21
	.long	157
	.long	43023
	.long	.Ltmp12
	.long	21
	.long	35
	.long	42105
	.long	.Ltmp13
	.long	21
	.long	157
	.long	43047
	.long	.Ltmp14
	.long	21
	.long	157
	.long	43045
	.long	.Ltmp15
	.long	21
	.long	273
	.long	45094
	.long	.Ltmp16
	.long	21
	.long	157
	.long	43085
	.long	.Ltmp17
	.long	21
	.long	157
	.long	43068
	.long	.Ltmp18
	.long	21
	.long	273
	.long	45071
	.long	.Ltmp19
	.long	21
	.long	330
	.long	44121
	.long	.Ltmp20
	.long	21
	.long	330
	.long	44097
	.long	.Ltmp21
	.long	21
	.long	330
	.long	44072
	.long	.Ltmp22
	.long	21
	.long	330
	.long	44047
	.long	.Ltmp23
	.long	21
	.long	157
	.long	43097
	.long	.Ltmp26
	.long	21
	.long	441
	.long	47110
	.long	.Ltmp27
	.long	21
	.long	441
	.long	47110
	.long	.Ltmp30
	.long	21
	.long	471
	.long	48135
	.long	.Ltmp33
	.long	21
	.long	508
	.long	51206
	.long	.Ltmp36
	.long	21
	.long	518
	.long	49163
	.long	.Ltmp37
	.long	21
	.long	518
	.long	49163
	.long	.Ltmp40
	.long	21
	.long	553
	.long	50183
	.long	.Ltmp43
	.long	21
	.long	508
	.long	51206
	.long	.Ltmp46
	.long	21
	.long	587
	.long	52231
	.long	.Ltmp47
	.long	21
	.long	587
	.long	52231
	.long	.Ltmp50
	.long	21
	.long	612
	.long	53252
	.long	.Ltmp55
	.long	21
	.long	637
	.long	54275
	.long	.Ltmp58
	.long	21
	.long	157
	.long	43066
	.long	.Ltmp59
	.long	21
	.long	157
	.long	43083
	.long	.Ltmp60
	.long	21
	.long	157
	.long	43095
	.long	.Ltmp61
	.long	21
	.long	157
	.long	43123
	.long	.Ltmp62
	.long	21
	.long	330
	.long	44070
	.long	.Ltmp63
	.long	21
	.long	330
	.long	44095
	.long	.Ltmp64
	.long	21
	.long	330
	.long	44119
	.long	.Ltmp65
	.long	21
	.long	330
	.long	44142
	.long	.Ltmp66
	.long	21
	.long	273
	.long	45092
	.long	.Ltmp67
	.long	21
	.long	660
	.long	56329
	.long	.Ltmp70
	.long	21
	.long	718
	.long	57350
	.long	.Ltmp71
	.long	21
	.long	718
	.long	57350
	.long	.Ltmp74
	.long	21
	.long	746
	.long	58381
	.long	.Ltmp75
	.long	21
	.long	746
	.long	58378
	.long	.Ltmp78
	.long	21
	.long	780
	.long	59394
	.weak	bpf_task_from_pid___two
	.weak	bpf_task_from_pid___one
	.weak	bpf_no_such_kfunc
	.weak	CONFIG_IPV6
	.weak	CONFIG_XFRM
	.weak	CONFIG_PHYSICAL_START
	.weak	CONFIG_NR_CPUS
	.weak	CONFIG_NO_SUCH_TEXT
	.weak	CONFIG_NO_SUCH_OPTION
	.weak	LINUX_NO_SUCH_FACT
	.weak	bpf_no_such_symbol
	.weak	bpf_no_such_variable
	.addrsig
	.addrsig_sym use
	.addrsig_sym bpf_task_from_pid___two
	.addrsig_sym bpf_task_from_pid___one
	.addrsig_sym bpf_no_such_kfunc
	.addrsig_sym bpf_prog_put
	.addrsig_sym bpf_no_such_symbol
	.addrsig_sym bpf_no_such_variable
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
