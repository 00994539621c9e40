	.file	"vmlinux.c"
	.file	0 "." "kernel/vmlinux.c" md5 0x2ede4914236a6dedb4e0ed2f4cbd2b52
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	bpf_task_acquire
	.p2align	3
	.type	bpf_task_acquire,@function
bpf_task_acquire:
.Lfunc_begin0:
	.loc	0 17 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r0 = r1
.Ltmp0:
.Ltmp1:
	.loc	0 17 71 prologue_end
.Ltmp2:
	exit
.Ltmp3:
.Ltmp4:
.Lfunc_end0:
	.size	bpf_task_acquire, .Lfunc_end0-bpf_task_acquire
	.cfi_endproc

	.globl	bpf_task_release
	.p2align	3
	.type	bpf_task_release,@function
bpf_task_release:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 18 55 prologue_end
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end1:
	.size	bpf_task_release, .Lfunc_end1-bpf_task_release
	.cfi_endproc

	.globl	bpf_task_from_pid
	.p2align	3
	.type	bpf_task_from_pid,@function
bpf_task_from_pid:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 19 58 prologue_end
.Ltmp8:
	r0 = 0
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end2:
	.size	bpf_task_from_pid, .Lfunc_end2-bpf_task_from_pid
	.cfi_endproc

	.globl	bpf_strlen
	.p2align	3
	.type	bpf_strlen,@function
bpf_strlen:
.Lfunc_begin3:
	.loc	0 20 0
	.cfi_startproc
	r0 = r2
.Ltmp11:
.Ltmp12:
	.loc	0 20 54 prologue_end
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end3:
	.size	bpf_strlen, .Lfunc_end3-bpf_strlen
	.cfi_endproc

	.globl	bpf_odd___flavor
	.p2align	3
	.type	bpf_odd___flavor,@function
bpf_odd___flavor:
.Lfunc_begin4:
	.loc	0 21 0
	.cfi_startproc
	w0 = w1
.Ltmp16:
.Ltmp17:
	.loc	0 21 39 prologue_end
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end4:
	.size	bpf_odd___flavor, .Lfunc_end4-bpf_odd___flavor
	.cfi_endproc

	.globl	tcp_v4_rcv
	.p2align	3
	.type	tcp_v4_rcv,@function
tcp_v4_rcv:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 22 53 prologue_end
.Ltmp21:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 22 41 is_stmt 0
.Ltmp22:
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end5:
	.size	tcp_v4_rcv, .Lfunc_end5-tcp_v4_rcv
	.cfi_endproc

	.p2align	3
	.type	vfs_read,@function
vfs_read:
.Lfunc_begin6:
	.loc	0 23 0 is_stmt 1
	.cfi_startproc
	w0 = w1
.Ltmp25:
.Ltmp26:
	.loc	0 23 38 prologue_end
.Ltmp27:
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end6:
	.size	vfs_read, .Lfunc_end6-vfs_read
	.cfi_endproc

	.globl	__x64_sys_bpf
	.p2align	3
	.type	__x64_sys_bpf,@function
__x64_sys_bpf:
.Lfunc_begin7:
	.loc	0 26 0
	.cfi_startproc
	w0 = w1
.Ltmp30:
.Ltmp31:
	.loc	0 26 42 prologue_end
.Ltmp32:
	exit
.Ltmp33:
.Ltmp34:
.Lfunc_end7:
	.size	__x64_sys_bpf, .Lfunc_end7-__x64_sys_bpf
	.cfi_endproc

	.type	runqueues,@object
	.section	.bss,"aw",@nobits
	.globl	runqueues
	.p2align	3, 0x0
runqueues:
	.zero	16
	.size	runqueues, 16

	.type	init_task,@object
	.globl	init_task
	.p2align	2, 0x0
init_task:
	.zero	4
	.size	init_task, 4

	.type	nr_cpus,@object
	.globl	nr_cpus
	.p2align	2, 0x0
nr_cpus:
	.long	0
	.size	nr_cpus, 4

	.type	pointer_there,@object
	.globl	pointer_there
	.p2align	3, 0x0
pointer_there:
	.quad	0
	.size	pointer_there, 8

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	5
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Lfunc_begin6-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp25-.Lfunc_begin0
	.uleb128 .Lfunc_end6-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Lfunc_begin7-.Lfunc_begin0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Lfunc_end7-.Lfunc_begin0
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
	.byte	4
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
	.byte	7
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	12
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	14
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
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.byte	4
	.long	.Lfunc_end7-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	28
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	11
	.byte	16
	.byte	0
	.byte	12
	.byte	4
	.byte	4
	.long	74
	.byte	0
	.byte	13
	.byte	0
	.byte	4
	.byte	7
	.long	86
	.byte	0
	.byte	14
	.byte	8
	.byte	0
	.byte	5
	.long	82
	.byte	6
	.byte	1
	.byte	10
	.byte	6
	.byte	5
	.byte	7
	.byte	8
	.byte	7
	.long	91
	.byte	3
	.byte	10
	.byte	4
	.byte	0
	.byte	9
	.byte	4
	.byte	8
	.long	106
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	6
	.byte	9
	.byte	5
	.byte	4
	.byte	2
	.byte	12
	.long	91

	.byte	0
	.byte	29
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	13
	.long	106

	.byte	0
	.byte	30
	.byte	2
	.byte	161
	.byte	2
	.byte	2
	.byte	14
	.long	143

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.long	106
	.byte	8
	.long	165
	.byte	18
	.byte	4
	.byte	0
	.byte	25
	.byte	9
	.byte	16
	.byte	0
	.byte	9
	.byte	17
	.ascii	"\256\001"
	.byte	0
	.byte	6
	.byte	15
	.byte	7
	.byte	4
	.byte	10
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	19
	.byte	0
	.byte	17

	.long	86

	.byte	11
	.byte	0
	.byte	29
	.byte	0
	.byte	17
	.long	86
	.byte	12
	.byte	20
	.byte	21
	.byte	0
	.byte	13
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	18


	.byte	14
	.byte	1
	.byte	81
	.byte	29
	.byte	0
	.byte	18
	.long	86
	.byte	12
	.byte	20
	.byte	21
	.byte	0
	.byte	10
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	19

	.long	86

	.byte	14
	.byte	1
	.byte	81
	.byte	8
	.byte	0
	.byte	19
	.long	393
	.byte	12
	.byte	20
	.byte	21
	.byte	0
	.byte	10
	.byte	7
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	20

	.long	106

	.byte	14
	.byte	1
	.byte	81
	.byte	31
	.byte	0
	.byte	20
	.long	401
	.byte	11
	.byte	1
	.byte	33
	.byte	0
	.byte	20
	.long	74
	.byte	12
	.byte	20
	.byte	21
	.byte	0
	.byte	10
	.byte	8
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	21

	.long	106

	.byte	11
	.byte	2
	.byte	34
	.byte	0
	.byte	21
	.long	106
	.byte	12
	.byte	20
	.byte	21
	.byte	0
	.byte	10
	.byte	9
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	22

	.long	106

	.byte	14
	.byte	1
	.byte	81
	.byte	35
	.byte	0
	.byte	22
	.long	415
	.byte	0
	.byte	15
	.byte	10
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	23

	.long	106
	.byte	11
	.byte	3
	.byte	71
	.byte	0
	.byte	23
	.long	106
	.byte	0
	.byte	10
	.byte	11
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	26

	.long	106

	.byte	11
	.byte	4
	.byte	72
	.byte	0
	.byte	26
	.long	148
	.byte	0
	.byte	5
	.long	106
	.byte	30
	.byte	1
	.byte	13
	.byte	7
	.long	406
	.byte	16
	.long	411
	.byte	6
	.byte	32
	.byte	6
	.byte	1
	.byte	7
	.long	420
	.byte	3
	.byte	70
	.byte	176
	.byte	1
	.byte	100
	.byte	4
	.byte	36
	.long	705
	.byte	1
	.byte	101
	.byte	0
	.byte	4
	.byte	38
	.long	705
	.byte	1
	.byte	102
	.byte	4
	.byte	4
	.byte	39
	.long	705
	.byte	1
	.byte	103
	.byte	8
	.byte	4
	.byte	40
	.long	705
	.byte	1
	.byte	104
	.byte	12
	.byte	4
	.byte	41
	.long	705
	.byte	1
	.byte	105
	.byte	16
	.byte	4
	.byte	42
	.long	705
	.byte	1
	.byte	106
	.byte	20
	.byte	4
	.byte	43
	.long	705
	.byte	1
	.byte	107
	.byte	24
	.byte	4
	.byte	44
	.long	705
	.byte	1
	.byte	108
	.byte	28
	.byte	4
	.byte	45
	.long	705
	.byte	1
	.byte	109
	.byte	32
	.byte	4
	.byte	46
	.long	705
	.byte	1
	.byte	110
	.byte	36
	.byte	4
	.byte	47
	.long	705
	.byte	1
	.byte	111
	.byte	40
	.byte	4
	.byte	48
	.long	705
	.byte	1
	.byte	112
	.byte	44
	.byte	4
	.byte	49
	.long	713
	.byte	1
	.byte	113
	.byte	48
	.byte	4
	.byte	51
	.long	705
	.byte	1
	.byte	114
	.byte	68
	.byte	4
	.byte	52
	.long	705
	.byte	1
	.byte	115
	.byte	72
	.byte	4
	.byte	53
	.long	705
	.byte	1
	.byte	116
	.byte	76
	.byte	4
	.byte	54
	.long	705
	.byte	1
	.byte	117
	.byte	80
	.byte	4
	.byte	55
	.long	705
	.byte	1
	.byte	118
	.byte	84
	.byte	4
	.byte	56
	.long	705
	.byte	1
	.byte	119
	.byte	88
	.byte	4
	.byte	57
	.long	705
	.byte	1
	.byte	120
	.byte	92
	.byte	4
	.byte	58
	.long	705
	.byte	1
	.byte	121
	.byte	96
	.byte	4
	.byte	59
	.long	729
	.byte	1
	.byte	122
	.byte	100
	.byte	4
	.byte	60
	.long	729
	.byte	1
	.byte	123
	.byte	116
	.byte	4
	.byte	61
	.long	705
	.byte	1
	.byte	124
	.byte	132
	.byte	4
	.byte	62
	.long	705
	.byte	1
	.byte	125
	.byte	136
	.byte	4
	.byte	63
	.long	705
	.byte	1
	.byte	126
	.byte	140
	.byte	4
	.byte	64
	.long	74
	.byte	1
	.byte	127
	.byte	144
	.byte	4
	.byte	65
	.long	74
	.byte	1
	.byte	128
	.byte	152
	.byte	4
	.byte	66
	.long	705
	.byte	1
	.byte	129
	.byte	160
	.byte	4
	.byte	67
	.long	705
	.byte	1
	.byte	130
	.byte	164
	.byte	4
	.byte	68
	.long	741
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	5
	.long	165
	.byte	37
	.byte	1
	.byte	9
	.byte	17
	.long	705
	.byte	18
	.long	725
	.byte	5
	.byte	0
	.byte	19
	.byte	50
	.byte	8
	.byte	7
	.byte	17
	.long	705
	.byte	18
	.long	725
	.byte	4
	.byte	0
	.byte	7
	.long	746
	.byte	20
	.byte	69

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	296
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kernel/vmlinux.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"runqueues"
.Linfo_string4:
	.asciz	"clock"
.Linfo_string5:
	.asciz	"unsigned long long"
.Linfo_string6:
	.asciz	"u64"
.Linfo_string7:
	.asciz	"curr"
.Linfo_string8:
	.asciz	"pid"
.Linfo_string9:
	.asciz	"int"
.Linfo_string10:
	.asciz	"task_struct"
.Linfo_string11:
	.asciz	"rq"
.Linfo_string12:
	.asciz	"init_task"
.Linfo_string13:
	.asciz	"nr_cpus"
.Linfo_string14:
	.asciz	"pointer_there"
.Linfo_string15:
	.asciz	"unsigned int"
.Linfo_string16:
	.asciz	"BPF_FUNC_unspec"
.Linfo_string17:
	.asciz	"BPF_FUNC_get_attach_cookie"
.Linfo_string18:
	.asciz	"bpf_func_id"
.Linfo_string19:
	.asciz	"bpf_task_acquire"
.Linfo_string20:
	.asciz	"btf_decl_tag"
.Linfo_string21:
	.asciz	"bpf_kfunc"
.Linfo_string22:
	.asciz	"bpf_task_release"
.Linfo_string23:
	.asciz	"bpf_task_from_pid"
.Linfo_string24:
	.asciz	"bpf_strlen"
.Linfo_string25:
	.asciz	"bpf_odd___flavor"
.Linfo_string26:
	.asciz	"tcp_v4_rcv"
.Linfo_string27:
	.asciz	"vfs_read"
.Linfo_string28:
	.asciz	"__x64_sys_bpf"
.Linfo_string29:
	.asciz	"p"
.Linfo_string30:
	.asciz	"s32"
.Linfo_string31:
	.asciz	"text"
.Linfo_string32:
	.asciz	"char"
.Linfo_string33:
	.asciz	"size"
.Linfo_string34:
	.asciz	"x"
.Linfo_string35:
	.asciz	"skb"
.Linfo_string36:
	.asciz	"len"
.Linfo_string37:
	.asciz	"u32"
.Linfo_string38:
	.asciz	"pkt_type"
.Linfo_string39:
	.asciz	"mark"
.Linfo_string40:
	.asciz	"queue_mapping"
.Linfo_string41:
	.asciz	"protocol"
.Linfo_string42:
	.asciz	"vlan_present"
.Linfo_string43:
	.asciz	"vlan_tci"
.Linfo_string44:
	.asciz	"vlan_proto"
.Linfo_string45:
	.asciz	"priority"
.Linfo_string46:
	.asciz	"ingress_ifindex"
.Linfo_string47:
	.asciz	"ifindex"
.Linfo_string48:
	.asciz	"tc_index"
.Linfo_string49:
	.asciz	"cb"
.Linfo_string50:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string51:
	.asciz	"hash"
.Linfo_string52:
	.asciz	"tc_classid"
.Linfo_string53:
	.asciz	"data"
.Linfo_string54:
	.asciz	"data_end"
.Linfo_string55:
	.asciz	"napi_id"
.Linfo_string56:
	.asciz	"family"
.Linfo_string57:
	.asciz	"remote_ip4"
.Linfo_string58:
	.asciz	"local_ip4"
.Linfo_string59:
	.asciz	"remote_ip6"
.Linfo_string60:
	.asciz	"local_ip6"
.Linfo_string61:
	.asciz	"remote_port"
.Linfo_string62:
	.asciz	"local_port"
.Linfo_string63:
	.asciz	"data_meta"
.Linfo_string64:
	.asciz	"flow_keys"
.Linfo_string65:
	.asciz	"tstamp"
.Linfo_string66:
	.asciz	"wire_len"
.Linfo_string67:
	.asciz	"gso_segs"
.Linfo_string68:
	.asciz	"sk"
.Linfo_string69:
	.asciz	"bpf_sock"
.Linfo_string70:
	.asciz	"__sk_buff"
.Linfo_string71:
	.asciz	"fd"
.Linfo_string72:
	.asciz	"id"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	runqueues
	.quad	init_task
	.quad	nr_cpus
	.quad	pointer_there
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1188
	.long	1188
	.long	1166
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	4
	.long	13
	.long	3
	.long	0
	.long	17
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	1
	.long	21
	.long	1
	.long	23
	.long	201326593
	.long	4
	.long	40
	.long	285212672
	.long	5
	.long	4294967295
	.long	0
	.long	218103809
	.long	0
	.long	21
	.long	1
	.long	157
	.long	201326593
	.long	7
	.long	40
	.long	285212672
	.long	8
	.long	4294967295
	.long	230
	.long	134217728
	.long	3
	.long	0
	.long	218103809
	.long	1
	.long	13
	.long	10
	.long	234
	.long	201326593
	.long	11
	.long	40
	.long	285212672
	.long	12
	.long	4294967295
	.long	0
	.long	33554432
	.long	15
	.long	0
	.long	167772160
	.long	16
	.long	324
	.long	16777216
	.long	1
	.long	16777224
	.long	329
	.long	134217728
	.long	18
	.long	333
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	3
	.long	352
	.long	14
	.long	357
	.long	17
	.long	362
	.long	201326593
	.long	19
	.long	40
	.long	285212672
	.long	20
	.long	4294967295
	.long	0
	.long	218103809
	.long	3
	.long	441
	.long	3
	.long	443
	.long	201326593
	.long	22
	.long	40
	.long	285212672
	.long	23
	.long	4294967295
	.long	0
	.long	33554432
	.long	26
	.long	510
	.long	67108895
	.long	176
	.long	520
	.long	27
	.long	0
	.long	524
	.long	27
	.long	32
	.long	533
	.long	27
	.long	64
	.long	538
	.long	27
	.long	96
	.long	552
	.long	27
	.long	128
	.long	561
	.long	27
	.long	160
	.long	574
	.long	27
	.long	192
	.long	583
	.long	27
	.long	224
	.long	594
	.long	27
	.long	256
	.long	603
	.long	27
	.long	288
	.long	619
	.long	27
	.long	320
	.long	627
	.long	27
	.long	352
	.long	636
	.long	29
	.long	384
	.long	639
	.long	27
	.long	544
	.long	644
	.long	27
	.long	576
	.long	655
	.long	27
	.long	608
	.long	660
	.long	27
	.long	640
	.long	669
	.long	27
	.long	672
	.long	677
	.long	27
	.long	704
	.long	684
	.long	27
	.long	736
	.long	695
	.long	27
	.long	768
	.long	705
	.long	31
	.long	800
	.long	716
	.long	31
	.long	928
	.long	726
	.long	27
	.long	1056
	.long	738
	.long	27
	.long	1088
	.long	749
	.long	27
	.long	1120
	.long	759
	.long	17
	.long	1152
	.long	769
	.long	17
	.long	1216
	.long	776
	.long	27
	.long	1280
	.long	785
	.long	27
	.long	1312
	.long	794
	.long	32
	.long	1344
	.long	797
	.long	134217728
	.long	28
	.long	801
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	30
	.long	5
	.long	814
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	30
	.long	4
	.long	0
	.long	33554432
	.long	33
	.long	834
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	843
	.long	25
	.long	847
	.long	201326593
	.long	34
	.long	0
	.long	218103809
	.long	3
	.long	917
	.long	3
	.long	920
	.long	201326592
	.long	36
	.long	979
	.long	100663298
	.long	4
	.long	991
	.long	0
	.long	1007
	.long	174
	.long	0
	.long	218103809
	.long	3
	.long	1034
	.long	38
	.long	1037
	.long	201326593
	.long	39
	.long	1105
	.long	67108866
	.long	16
	.long	1108
	.long	17
	.long	0
	.long	1114
	.long	1
	.long	64
	.long	1119
	.long	234881024
	.long	41
	.long	1
	.long	1129
	.long	234881024
	.long	2
	.long	1
	.long	1139
	.long	234881024
	.long	3
	.long	1
	.long	0
	.long	33554432
	.long	3
	.long	1147
	.long	234881024
	.long	45
	.long	1
	.long	1161
	.long	251658244
	.long	0
	.long	42
	.long	runqueues
	.long	16
	.long	43
	.long	init_task
	.long	4
	.long	44
	.long	nr_cpus
	.long	4
	.long	46
	.long	pointer_there
	.long	8
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	112
	.byte	0
	.ascii	"bpf_task_acquire"
	.byte	0
	.ascii	"bpf_kfunc"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./kernel/vmlinux.c"
	.byte	0
	.ascii	"__kfunc struct task_struct *bpf_task_acquire(struct task_struct *p) { return p; }"
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"__kfunc void bpf_task_release(struct task_struct *p) {}"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"bpf_task_from_pid"
	.byte	0
	.ascii	"__kfunc struct task_struct *bpf_task_from_pid(s32 pid) { return NULL; }"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"text"
	.byte	0
	.ascii	"size"
	.byte	0
	.ascii	"bpf_strlen"
	.byte	0
	.ascii	"__kfunc int bpf_strlen(const char *text, u64 size) { return size; }"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"bpf_odd___flavor"
	.byte	0
	.ascii	"__kfunc int bpf_odd___flavor(int x) { return x; }"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"tcp_v4_rcv"
	.byte	0
	.ascii	"int tcp_v4_rcv(struct __sk_buff *skb) { return skb->len; }"
	.byte	0
	.ascii	"fd"
	.byte	0
	.ascii	"vfs_read"
	.byte	0
	.ascii	"static __used int vfs_read(int fd) { return fd; }"
	.byte	0
	.ascii	"bpf_func_id"
	.byte	0
	.ascii	"BPF_FUNC_unspec"
	.byte	0
	.ascii	"BPF_FUNC_get_attach_cookie"
	.byte	0
	.ascii	"id"
	.byte	0
	.ascii	"__x64_sys_bpf"
	.byte	0
	.ascii	"int __x64_sys_bpf(enum bpf_func_id id) { return id; }"
	.byte	0
	.ascii	"rq"
	.byte	0
	.ascii	"clock"
	.byte	0
	.ascii	"curr"
	.byte	0
	.ascii	"runqueues"
	.byte	0
	.ascii	"init_task"
	.byte	0
	.ascii	"nr_cpus"
	.byte	0
	.ascii	"pointer_there"
	.byte	0
	.ascii	".bss"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	76
	.long	76
	.long	236
	.long	312
	.long	0
	.long	8
	.long	50
	.long	8
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	12
	.long	.Lfunc_begin3
	.long	20
	.long	.Lfunc_begin4
	.long	23
	.long	.Lfunc_begin5
	.long	35
	.long	.Lfunc_begin6
	.long	37
	.long	.Lfunc_begin7
	.long	40
	.long	16
	.long	50
	.long	14
	.long	.Lfunc_begin0
	.long	56
	.long	75
	.long	17408
	.long	.Ltmp2
	.long	56
	.long	75
	.long	17479
	.long	.Ltmp5
	.long	56
	.long	174
	.long	18487
	.long	.Ltmp8
	.long	56
	.long	252
	.long	19514
	.long	.Lfunc_begin3
	.long	56
	.long	373
	.long	20480
	.long	.Ltmp13
	.long	56
	.long	373
	.long	20534
	.long	.Lfunc_begin4
	.long	56
	.long	460
	.long	21504
	.long	.Ltmp18
	.long	56
	.long	460
	.long	21543
	.long	.Ltmp21
	.long	56
	.long	858
	.long	22581
	.long	.Ltmp22
	.long	56
	.long	858
	.long	22569
	.long	.Lfunc_begin6
	.long	56
	.long	929
	.long	23552
	.long	.Ltmp27
	.long	56
	.long	929
	.long	23590
	.long	.Lfunc_begin7
	.long	56
	.long	1051
	.long	26624
	.long	.Ltmp32
	.long	56
	.long	1051
	.long	26666
	.addrsig
	.addrsig_sym vfs_read
	.section	.debug_line,"",@progbits
.Lline_table_start0:
