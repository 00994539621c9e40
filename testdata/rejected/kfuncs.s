	.file	"kfuncs.c"
	.file	0 "." "kfuncs.c" md5 0xea03d5127e82c47f014671a6844a81c0
	.section	syscall,"ax",@progbits
	.globl	not_made
	.p2align	3
	.type	not_made,@function
not_made:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = r10
	r1 += -8
.Ltmp0:
	.loc	0 30 9 prologue_end
.Ltmp1:
.Ltmp2:
	call bpf_iter_num_next
.Ltmp3:
	r1 = r0
	w0 = 1
	.loc	0 30 32 is_stmt 0
.Ltmp4:
	if r1 != 0 goto LBB0_2
	.loc	0 0 32
	w0 = 0
LBB0_2:
	.loc	0 30 2 is_stmt 1
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	not_made, .Lfunc_end0-not_made
	.cfi_endproc
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

	.globl	never_destroyed
	.p2align	3
	.type	never_destroyed,@function
never_destroyed:
.Lfunc_begin1:
	.loc	0 37 0
	.cfi_startproc
	r1 = r10
	r1 += -8
.Ltmp8:
	.loc	0 40 2 prologue_end
.Ltmp9:
.Ltmp10:
	w2 = 0
	w3 = 3
	call bpf_iter_num_new
.Ltmp11:
	.loc	0 41 2
.Ltmp12:
	w0 = 0
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end1:
	.size	never_destroyed, .Lfunc_end1-never_destroyed
	.cfi_endproc

	.globl	made_twice
	.p2align	3
	.type	made_twice,@function
made_twice:
.Lfunc_begin2:
	.loc	0 48 0
	.cfi_startproc
	r6 = r10
	r6 += -8
.Ltmp15:
	.loc	0 51 2 prologue_end
.Ltmp16:
.Ltmp17:
	r1 = r6
	w2 = 0
	w3 = 3
	call bpf_iter_num_new
.Ltmp18:
	.loc	0 52 2
.Ltmp19:
	r1 = r6
	w2 = 0
	w3 = 3
	call bpf_iter_num_new
.Ltmp20:
	.loc	0 53 2
.Ltmp21:
	r1 = r6
	call bpf_iter_num_destroy
.Ltmp22:
	.loc	0 54 2
.Ltmp23:
	w0 = 0
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end2:
	.size	made_twice, .Lfunc_end2-made_twice
	.cfi_endproc

	.globl	kept_rcu
	.p2align	3
	.type	kept_rcu,@function
kept_rcu:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 62 2 prologue_end
.Ltmp26:
	call bpf_rcu_read_lock
.Ltmp27:
	.loc	0 63 2
.Ltmp28:
	w0 = 0
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end3:
	.size	kept_rcu, .Lfunc_end3-kept_rcu
	.cfi_endproc

	.globl	never_locked
	.p2align	3
	.type	never_locked,@function
never_locked:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 71 2 prologue_end
.Ltmp31:
	call bpf_rcu_read_unlock
.Ltmp32:
	.loc	0 72 2
.Ltmp33:
	w0 = 0
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end4:
	.size	never_locked, .Lfunc_end4-never_locked
	.cfi_endproc

	.globl	kept_task
	.p2align	3
	.type	kept_task,@function
kept_task:
.Lfunc_begin5:
	.loc	0 79 0
	.cfi_startproc
	w6 = 1
.Ltmp36:
	.loc	0 80 29 prologue_end
.Ltmp37:
.Ltmp38:
	w1 = 1
	call bpf_task_from_pid
.Ltmp39:
.Ltmp40:
	.loc	0 82 14 is_stmt 0
.Ltmp41:
	if r0 != 0 goto LBB5_2
.Ltmp42:
.Ltmp43:
	.loc	0 0 14
	w6 = 0
.Ltmp44:
.Ltmp45:
LBB5_2:
	.loc	0 82 2 is_stmt 1
.Ltmp46:
	w0 = w6
.Ltmp47:
.Ltmp48:
	exit
.Ltmp49:
.Ltmp50:
.Lfunc_end5:
	.size	kept_task, .Lfunc_end5-kept_task
	.cfi_endproc

	.globl	released_at_once
	.p2align	3
	.type	released_at_once,@function
released_at_once:
.Lfunc_begin6:
	.cfi_startproc
	.loc	0 90 29 prologue_end
.Ltmp51:
	w1 = 1
	call bpf_task_from_pid
.Ltmp52:
.Ltmp53:
	.loc	0 92 2
.Ltmp54:
	r1 = r0
	call bpf_task_release
.Ltmp55:
.Ltmp56:
	.loc	0 93 2
.Ltmp57:
	w0 = 0
	exit
.Ltmp58:
.Ltmp59:
.Lfunc_end6:
	.size	released_at_once, .Lfunc_end6-released_at_once
	.cfi_endproc

	.globl	acquired_number
	.p2align	3
	.type	acquired_number,@function
acquired_number:
.Lfunc_begin7:
	.cfi_startproc
	.loc	0 101 29 prologue_end
.Ltmp60:
	r1 = 8
	call bpf_task_acquire
.Ltmp61:
.Ltmp62:
	.loc	0 103 6
.Ltmp63:
	if r0 == 0 goto LBB7_2
.Ltmp64:
.Ltmp65:
	.loc	0 104 3
.Ltmp66:
	r1 = r0
	call bpf_task_release
.Ltmp67:
.Ltmp68:
LBB7_2:
	.loc	0 105 2
.Ltmp69:
	w0 = 0
	exit
.Ltmp70:
.Ltmp71:
.Lfunc_end7:
	.size	acquired_number, .Lfunc_end7-acquired_number
	.cfi_endproc

	.section	socket,"ax",@progbits
	.globl	in_filter
	.p2align	3
	.type	in_filter,@function
in_filter:
.Lfunc_begin8:
	.cfi_startproc
	.loc	0 113 29 prologue_end
.Ltmp72:
	w1 = 1
	call bpf_task_from_pid
.Ltmp73:
.Ltmp74:
	.loc	0 115 6
.Ltmp75:
	if r0 == 0 goto LBB8_2
.Ltmp76:
.Ltmp77:
	.loc	0 116 3
.Ltmp78:
	r1 = r0
	call bpf_task_release
.Ltmp79:
.Ltmp80:
LBB8_2:
	.loc	0 117 2
.Ltmp81:
	w0 = 0
	exit
.Ltmp82:
.Ltmp83:
.Lfunc_end8:
	.size	in_filter, .Lfunc_end8-in_filter
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
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp47-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin0
	.uleb128 .Ltmp55-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp61-.Lfunc_begin0
	.uleb128 .Ltmp67-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	21
	.byte	4
	.uleb128 .Ltmp73-.Lfunc_begin8
	.uleb128 .Ltmp79-.Lfunc_begin8
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
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.byte	5
	.byte	0
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
	.ascii	"\210\001"
	.byte	15
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
	.byte	18
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
	.byte	19
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	120
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	74
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
	.byte	8
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	26

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	26
	.long	78
	.byte	10
	.byte	2
	.byte	145
	.byte	0
	.byte	30
	.byte	0
	.byte	28
	.long	148
	.byte	11
	.long	120
	.byte	2
	.byte	0
	.byte	12
	.byte	6
	.byte	0
	.byte	15

	.long	134


	.byte	13
	.long	143
	.byte	0
	.byte	14
	.long	139
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	14
	.long	148
	.byte	15
	.byte	11
	.byte	8
	.byte	0
	.byte	6
	.byte	8
	.byte	16
	.byte	8
	.long	164
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	3
	.long	176
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	17
	.long	184
	.byte	10
	.byte	1
	.byte	10
	.byte	5
	.byte	9
	.byte	7
	.byte	8
	.byte	8
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	36

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	36
	.long	78
	.byte	10
	.byte	2
	.byte	145
	.byte	0
	.byte	30
	.byte	0
	.byte	38
	.long	148
	.byte	11
	.long	229
	.byte	4
	.byte	0
	.byte	12
	.byte	12
	.byte	0
	.byte	14

	.long	139


	.byte	13
	.long	143
	.byte	13
	.long	139
	.byte	13
	.long	139
	.byte	0
	.byte	8
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	47

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	47
	.long	78
	.byte	10
	.byte	2
	.byte	145
	.byte	0
	.byte	30
	.byte	0
	.byte	49
	.long	148
	.byte	11
	.long	229
	.byte	6
	.byte	11
	.long	229
	.byte	7
	.byte	11
	.long	306
	.byte	8
	.byte	0
	.byte	18
	.byte	13
	.byte	0
	.byte	16



	.byte	13
	.long	143
	.byte	0
	.byte	8
	.byte	9
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	60

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	60
	.long	78
	.byte	11
	.long	346
	.byte	10
	.byte	0
	.byte	19
	.byte	14
	.byte	0
	.byte	17



	.byte	8
	.byte	11
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	69

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	69
	.long	78
	.byte	11
	.long	380
	.byte	12
	.byte	0
	.byte	19
	.byte	15
	.byte	0
	.byte	18



	.byte	8
	.byte	13
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	78

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	78
	.long	78
	.byte	20
	.byte	0
	.byte	32
	.byte	0
	.byte	80
	.long	437
	.byte	11
	.long	423
	.byte	14
	.byte	0
	.byte	12
	.byte	16
	.byte	0
	.byte	19

	.long	437


	.byte	13
	.long	139
	.byte	0
	.byte	14
	.long	442
	.byte	21
	.byte	18
	.byte	4
	.byte	0
	.byte	10
	.byte	16
	.byte	17
	.long	139
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	8
	.byte	15
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	88

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	88
	.long	78
	.byte	20
	.byte	1
	.byte	32
	.byte	0
	.byte	90
	.long	437
	.byte	11
	.long	423
	.byte	16
	.byte	11
	.long	502
	.byte	17
	.byte	0
	.byte	18
	.byte	19
	.byte	0
	.byte	21



	.byte	13
	.long	437
	.byte	0
	.byte	8
	.byte	18
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	99

	.long	139

	.byte	9
	.byte	31
	.byte	0
	.byte	99
	.long	78
	.byte	20
	.byte	2
	.byte	32
	.byte	0
	.byte	101
	.long	437
	.byte	11
	.long	557
	.byte	19
	.byte	11
	.long	502
	.byte	20
	.byte	0
	.byte	12
	.byte	20
	.byte	0
	.byte	20

	.long	437


	.byte	13
	.long	437
	.byte	0
	.byte	8
	.byte	21
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	111

	.long	139

	.byte	9
	.byte	33
	.byte	0
	.byte	111
	.long	616
	.byte	20
	.byte	3
	.byte	32
	.byte	0
	.byte	113
	.long	437
	.byte	11
	.long	423
	.byte	22
	.byte	11
	.long	502
	.byte	23
	.byte	0
	.byte	14
	.long	621
	.byte	21
	.byte	68
	.byte	176
	.byte	1
	.byte	100
	.byte	16
	.byte	34
	.long	906
	.byte	1
	.byte	101
	.byte	0
	.byte	16
	.byte	37
	.long	906
	.byte	1
	.byte	102
	.byte	4
	.byte	16
	.byte	38
	.long	906
	.byte	1
	.byte	103
	.byte	8
	.byte	16
	.byte	39
	.long	906
	.byte	1
	.byte	104
	.byte	12
	.byte	16
	.byte	40
	.long	906
	.byte	1
	.byte	105
	.byte	16
	.byte	16
	.byte	41
	.long	906
	.byte	1
	.byte	106
	.byte	20
	.byte	16
	.byte	42
	.long	906
	.byte	1
	.byte	107
	.byte	24
	.byte	16
	.byte	43
	.long	906
	.byte	1
	.byte	108
	.byte	28
	.byte	16
	.byte	44
	.long	906
	.byte	1
	.byte	109
	.byte	32
	.byte	16
	.byte	45
	.long	906
	.byte	1
	.byte	110
	.byte	36
	.byte	16
	.byte	46
	.long	906
	.byte	1
	.byte	111
	.byte	40
	.byte	16
	.byte	47
	.long	906
	.byte	1
	.byte	112
	.byte	44
	.byte	16
	.byte	48
	.long	918
	.byte	1
	.byte	113
	.byte	48
	.byte	16
	.byte	49
	.long	906
	.byte	1
	.byte	114
	.byte	68
	.byte	16
	.byte	50
	.long	906
	.byte	1
	.byte	115
	.byte	72
	.byte	16
	.byte	51
	.long	906
	.byte	1
	.byte	116
	.byte	76
	.byte	16
	.byte	52
	.long	906
	.byte	1
	.byte	117
	.byte	80
	.byte	16
	.byte	53
	.long	906
	.byte	1
	.byte	118
	.byte	84
	.byte	16
	.byte	54
	.long	906
	.byte	1
	.byte	119
	.byte	88
	.byte	16
	.byte	55
	.long	906
	.byte	1
	.byte	120
	.byte	92
	.byte	16
	.byte	56
	.long	906
	.byte	1
	.byte	121
	.byte	96
	.byte	16
	.byte	57
	.long	930
	.byte	1
	.byte	122
	.byte	100
	.byte	16
	.byte	58
	.long	930
	.byte	1
	.byte	123
	.byte	116
	.byte	16
	.byte	59
	.long	906
	.byte	1
	.byte	124
	.byte	132
	.byte	16
	.byte	60
	.long	906
	.byte	1
	.byte	125
	.byte	136
	.byte	16
	.byte	61
	.long	906
	.byte	1
	.byte	126
	.byte	140
	.byte	16
	.byte	62
	.long	176
	.byte	1
	.byte	127
	.byte	144
	.byte	16
	.byte	63
	.long	176
	.byte	1
	.byte	128
	.byte	152
	.byte	16
	.byte	64
	.long	906
	.byte	1
	.byte	129
	.byte	160
	.byte	16
	.byte	65
	.long	906
	.byte	1
	.byte	130
	.byte	164
	.byte	16
	.byte	66
	.long	942
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	17
	.long	914
	.byte	36
	.byte	1
	.byte	9
	.byte	5
	.byte	35
	.byte	7
	.byte	4
	.byte	3
	.long	906
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	906
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	14
	.long	947
	.byte	22
	.byte	67

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
	.byte	1
	.uleb128 .Lfunc_end7-.Lfunc_begin0
	.byte	3
	.byte	21
	.uleb128 .Lfunc_end8-.Lfunc_begin8
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	280
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kfuncs.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_iter_num_next"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"opaque"
.Linfo_string9:
	.asciz	"unsigned long long"
.Linfo_string10:
	.asciz	"u64"
.Linfo_string11:
	.asciz	"bpf_iter_num"
.Linfo_string12:
	.asciz	"bpf_iter_num_new"
.Linfo_string13:
	.asciz	"bpf_iter_num_destroy"
.Linfo_string14:
	.asciz	"bpf_rcu_read_lock"
.Linfo_string15:
	.asciz	"bpf_rcu_read_unlock"
.Linfo_string16:
	.asciz	"bpf_task_from_pid"
.Linfo_string17:
	.asciz	"pid"
.Linfo_string18:
	.asciz	"task_struct"
.Linfo_string19:
	.asciz	"bpf_task_release"
.Linfo_string20:
	.asciz	"bpf_task_acquire"
.Linfo_string21:
	.asciz	"not_made"
.Linfo_string22:
	.asciz	"never_destroyed"
.Linfo_string23:
	.asciz	"made_twice"
.Linfo_string24:
	.asciz	"kept_rcu"
.Linfo_string25:
	.asciz	"never_locked"
.Linfo_string26:
	.asciz	"kept_task"
.Linfo_string27:
	.asciz	"released_at_once"
.Linfo_string28:
	.asciz	"acquired_number"
.Linfo_string29:
	.asciz	"in_filter"
.Linfo_string30:
	.asciz	"it"
.Linfo_string31:
	.asciz	"ctx"
.Linfo_string32:
	.asciz	"task"
.Linfo_string33:
	.asciz	"skb"
.Linfo_string34:
	.asciz	"len"
.Linfo_string35:
	.asciz	"unsigned int"
.Linfo_string36:
	.asciz	"u32"
.Linfo_string37:
	.asciz	"pkt_type"
.Linfo_string38:
	.asciz	"mark"
.Linfo_string39:
	.asciz	"queue_mapping"
.Linfo_string40:
	.asciz	"protocol"
.Linfo_string41:
	.asciz	"vlan_present"
.Linfo_string42:
	.asciz	"vlan_tci"
.Linfo_string43:
	.asciz	"vlan_proto"
.Linfo_string44:
	.asciz	"priority"
.Linfo_string45:
	.asciz	"ingress_ifindex"
.Linfo_string46:
	.asciz	"ifindex"
.Linfo_string47:
	.asciz	"tc_index"
.Linfo_string48:
	.asciz	"cb"
.Linfo_string49:
	.asciz	"hash"
.Linfo_string50:
	.asciz	"tc_classid"
.Linfo_string51:
	.asciz	"data"
.Linfo_string52:
	.asciz	"data_end"
.Linfo_string53:
	.asciz	"napi_id"
.Linfo_string54:
	.asciz	"family"
.Linfo_string55:
	.asciz	"remote_ip4"
.Linfo_string56:
	.asciz	"local_ip4"
.Linfo_string57:
	.asciz	"remote_ip6"
.Linfo_string58:
	.asciz	"local_ip6"
.Linfo_string59:
	.asciz	"remote_port"
.Linfo_string60:
	.asciz	"local_port"
.Linfo_string61:
	.asciz	"data_meta"
.Linfo_string62:
	.asciz	"flow_keys"
.Linfo_string63:
	.asciz	"tstamp"
.Linfo_string64:
	.asciz	"wire_len"
.Linfo_string65:
	.asciz	"gso_segs"
.Linfo_string66:
	.asciz	"sk"
.Linfo_string67:
	.asciz	"bpf_sock"
.Linfo_string68:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp3
	.quad	.Lfunc_begin1
	.quad	.Ltmp11
	.quad	.Lfunc_begin2
	.quad	.Ltmp18
	.quad	.Ltmp20
	.quad	.Ltmp22
	.quad	.Lfunc_begin3
	.quad	.Ltmp27
	.quad	.Lfunc_begin4
	.quad	.Ltmp32
	.quad	.Lfunc_begin5
	.quad	.Ltmp39
	.quad	.Lfunc_begin6
	.quad	.Ltmp52
	.quad	.Ltmp55
	.quad	.Lfunc_begin7
	.quad	.Ltmp61
	.quad	.Ltmp67
	.quad	.Lfunc_begin8
	.quad	.Ltmp73
	.quad	.Ltmp79
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1408
	.long	1408
	.long	1376
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
	.long	218103809
	.long	6
	.long	0
	.long	7
	.long	0
	.long	33554432
	.long	3
	.long	0
	.long	33554432
	.long	8
	.long	117
	.long	67108865
	.long	8
	.long	130
	.long	11
	.long	0
	.long	137
	.long	134217728
	.long	10
	.long	141
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	12
	.long	1
	.long	160
	.long	16777216
	.long	4
	.long	32
	.long	180
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	198
	.long	201326593
	.long	14
	.long	0
	.long	218103811
	.long	3
	.long	0
	.long	7
	.long	0
	.long	3
	.long	0
	.long	3
	.long	305
	.long	201326594
	.long	16
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	322
	.long	201326593
	.long	18
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	7
	.long	438
	.long	201326594
	.long	20
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	459
	.long	201326593
	.long	22
	.long	0
	.long	218103808
	.long	0
	.long	499
	.long	201326594
	.long	24
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	517
	.long	201326593
	.long	26
	.long	0
	.long	218103808
	.long	0
	.long	564
	.long	201326594
	.long	28
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	584
	.long	201326593
	.long	30
	.long	0
	.long	218103809
	.long	33
	.long	0
	.long	3
	.long	0
	.long	33554432
	.long	34
	.long	707
	.long	67108865
	.long	4
	.long	719
	.long	3
	.long	0
	.long	723
	.long	201326594
	.long	32
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	741
	.long	201326593
	.long	36
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	33
	.long	793
	.long	201326594
	.long	38
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	810
	.long	201326593
	.long	40
	.long	0
	.long	218103809
	.long	33
	.long	0
	.long	33
	.long	937
	.long	201326594
	.long	42
	.long	0
	.long	33554432
	.long	45
	.long	954
	.long	67108895
	.long	176
	.long	964
	.long	46
	.long	0
	.long	968
	.long	46
	.long	32
	.long	977
	.long	46
	.long	64
	.long	982
	.long	46
	.long	96
	.long	996
	.long	46
	.long	128
	.long	1005
	.long	46
	.long	160
	.long	1018
	.long	46
	.long	192
	.long	1027
	.long	46
	.long	224
	.long	1038
	.long	46
	.long	256
	.long	1047
	.long	46
	.long	288
	.long	1063
	.long	46
	.long	320
	.long	1071
	.long	46
	.long	352
	.long	1080
	.long	48
	.long	384
	.long	1083
	.long	46
	.long	544
	.long	1088
	.long	46
	.long	576
	.long	1099
	.long	46
	.long	608
	.long	1104
	.long	46
	.long	640
	.long	1113
	.long	46
	.long	672
	.long	1121
	.long	46
	.long	704
	.long	1128
	.long	46
	.long	736
	.long	1139
	.long	46
	.long	768
	.long	1149
	.long	49
	.long	800
	.long	1160
	.long	49
	.long	928
	.long	1170
	.long	46
	.long	1056
	.long	1182
	.long	46
	.long	1088
	.long	1193
	.long	46
	.long	1120
	.long	1203
	.long	9
	.long	1152
	.long	1213
	.long	9
	.long	1216
	.long	1220
	.long	46
	.long	1280
	.long	1229
	.long	46
	.long	1312
	.long	1238
	.long	50
	.long	1344
	.long	1241
	.long	134217728
	.long	47
	.long	1245
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	46
	.long	12
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	46
	.long	12
	.long	4
	.long	0
	.long	33554432
	.long	51
	.long	1258
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1267
	.long	44
	.long	1271
	.long	201326593
	.long	52
	.long	1348
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	54
	.long	12
	.long	4
	.long	1353
	.long	234881024
	.long	55
	.long	1
	.long	1361
	.long	251658248
	.long	0
	.long	13
	.long	bpf_iter_num_next
	.long	0
	.long	17
	.long	bpf_iter_num_new
	.long	0
	.long	21
	.long	bpf_iter_num_destroy
	.long	0
	.long	25
	.long	bpf_rcu_read_lock
	.long	0
	.long	29
	.long	bpf_rcu_read_unlock
	.long	0
	.long	35
	.long	bpf_task_from_pid
	.long	0
	.long	39
	.long	bpf_task_release
	.long	0
	.long	43
	.long	bpf_task_acquire
	.long	0
	.long	1368
	.long	251658241
	.long	0
	.long	56
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"not_made"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./kfuncs.c"
	.byte	0
	.ascii	"int not_made(void *ctx) // cause"
	.byte	0
	.ascii	"\treturn bpf_iter_num_next(&it) != 0; // blamed"
	.byte	0
	.ascii	"bpf_iter_num"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"bpf_iter_num_next"
	.byte	0
	.ascii	"never_destroyed"
	.byte	0
	.ascii	"int never_destroyed(void *ctx)"
	.byte	0
	.ascii	"\tbpf_iter_num_new(&it, 0, 3); // cause"
	.byte	0
	.ascii	"\treturn 0; // blamed"
	.byte	0
	.ascii	"bpf_iter_num_new"
	.byte	0
	.ascii	"made_twice"
	.byte	0
	.ascii	"int made_twice(void *ctx)"
	.byte	0
	.ascii	"\tbpf_iter_num_new(&it, 0, 3); // blamed"
	.byte	0
	.ascii	"\tbpf_iter_num_destroy(&it);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"bpf_iter_num_destroy"
	.byte	0
	.ascii	"kept_rcu"
	.byte	0
	.ascii	"\tbpf_rcu_read_lock(); // cause"
	.byte	0
	.ascii	"bpf_rcu_read_lock"
	.byte	0
	.ascii	"never_locked"
	.byte	0
	.ascii	"\tbpf_rcu_read_unlock(); // blamed"
	.byte	0
	.ascii	"bpf_rcu_read_unlock"
	.byte	0
	.ascii	"kept_task"
	.byte	0
	.ascii	"int kept_task(void *ctx)"
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_task_from_pid(1); // cause"
	.byte	0
	.ascii	"\treturn task != 0; // blamed"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"bpf_task_from_pid"
	.byte	0
	.ascii	"released_at_once"
	.byte	0
	.ascii	"\tbpf_task_release(task); // blamed"
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"acquired_number"
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_task_acquire((void *)8); // blamed, cause"
	.byte	0
	.ascii	"\tif (task)"
	.byte	0
	.ascii	"\t\tbpf_task_release(task);"
	.byte	0
	.ascii	"bpf_task_acquire"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"in_filter"
	.byte	0
	.ascii	"socket"
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_task_from_pid(1); // blamed"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	92
	.long	92
	.long	516
	.long	608
	.long	0
	.long	8
	.long	18
	.long	8
	.long	.Lfunc_begin0
	.long	4
	.long	.Lfunc_begin1
	.long	15
	.long	.Lfunc_begin2
	.long	19
	.long	.Lfunc_begin3
	.long	23
	.long	.Lfunc_begin4
	.long	27
	.long	.Lfunc_begin5
	.long	31
	.long	.Lfunc_begin6
	.long	37
	.long	.Lfunc_begin7
	.long	41
	.long	1281
	.long	1
	.long	.Lfunc_begin8
	.long	53
	.long	16
	.long	18
	.long	27
	.long	.Lfunc_begin0
	.long	26
	.long	37
	.long	26624
	.long	.Ltmp2
	.long	26
	.long	70
	.long	30729
	.long	.Ltmp4
	.long	26
	.long	70
	.long	30752
	.long	.Ltmp5
	.long	26
	.long	70
	.long	30722
	.long	.Lfunc_begin1
	.long	26
	.long	214
	.long	36864
	.long	.Ltmp10
	.long	26
	.long	245
	.long	40962
	.long	.Ltmp12
	.long	26
	.long	284
	.long	41986
	.long	.Lfunc_begin2
	.long	26
	.long	333
	.long	48128
	.long	.Ltmp17
	.long	26
	.long	245
	.long	52226
	.long	.Ltmp19
	.long	26
	.long	359
	.long	53250
	.long	.Ltmp21
	.long	26
	.long	399
	.long	54274
	.long	.Ltmp23
	.long	26
	.long	427
	.long	55298
	.long	.Ltmp26
	.long	26
	.long	468
	.long	63490
	.long	.Ltmp28
	.long	26
	.long	284
	.long	64514
	.long	.Ltmp31
	.long	26
	.long	530
	.long	72706
	.long	.Ltmp33
	.long	26
	.long	427
	.long	73730
	.long	.Lfunc_begin5
	.long	26
	.long	594
	.long	79872
	.long	.Ltmp38
	.long	26
	.long	619
	.long	81949
	.long	.Ltmp41
	.long	26
	.long	678
	.long	83982
	.long	.Ltmp46
	.long	26
	.long	678
	.long	83970
	.long	.Ltmp51
	.long	26
	.long	619
	.long	92189
	.long	.Ltmp54
	.long	26
	.long	758
	.long	94210
	.long	.Ltmp57
	.long	26
	.long	427
	.long	95234
	.long	.Ltmp60
	.long	26
	.long	826
	.long	103453
	.long	.Ltmp63
	.long	26
	.long	900
	.long	105478
	.long	.Ltmp66
	.long	26
	.long	911
	.long	106499
	.long	.Ltmp69
	.long	26
	.long	427
	.long	107522
	.long	1281
	.long	4
	.long	.Ltmp72
	.long	26
	.long	1288
	.long	115741
	.long	.Ltmp75
	.long	26
	.long	900
	.long	117766
	.long	.Ltmp78
	.long	26
	.long	911
	.long	118787
	.long	.Ltmp81
	.long	26
	.long	427
	.long	119810
	.addrsig
	.addrsig_sym not_made
	.addrsig_sym never_destroyed
	.addrsig_sym made_twice
	.addrsig_sym kept_rcu
	.addrsig_sym never_locked
	.addrsig_sym kept_task
	.addrsig_sym released_at_once
	.addrsig_sym acquired_number
	.addrsig_sym in_filter
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
