	.file	"sections.c"
	.file	0 "." "sections.c" md5 0xfc95e50dafc3743c9503c4cb44c12537
	.section	syscall,"ax",@progbits
	.globl	kept_disabled
	.p2align	3
	.type	kept_disabled,@function
kept_disabled:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 16 2 prologue_end
.Ltmp0:
	call bpf_preempt_disable
.Ltmp1:
	.loc	0 17 2
.Ltmp2:
	w0 = 0
	exit
.Ltmp3:
.Ltmp4:
.Lfunc_end0:
	.size	kept_disabled, .Lfunc_end0-kept_disabled
	.cfi_endproc

	.globl	never_disabled
	.p2align	3
	.type	never_disabled,@function
never_disabled:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 25 2 prologue_end
.Ltmp5:
	call bpf_preempt_enable
.Ltmp6:
	.loc	0 26 2
.Ltmp7:
	w0 = 0
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end1:
	.size	never_disabled, .Lfunc_end1-never_disabled
	.cfi_endproc

	.globl	kept_off
	.p2align	3
	.type	kept_off,@function
kept_off:
.Lfunc_begin2:
	.loc	0 33 0
	.cfi_startproc
	r1 = r10
	r1 += -8
.Ltmp10:
	.loc	0 36 2 prologue_end
.Ltmp11:
.Ltmp12:
	call bpf_local_irq_save
.Ltmp13:
	.loc	0 37 2
.Ltmp14:
	w0 = 0
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end2:
	.size	kept_off, .Lfunc_end2-kept_off
	.cfi_endproc

	.globl	out_of_order
	.p2align	3
	.type	out_of_order,@function
out_of_order:
.Lfunc_begin3:
	.loc	0 44 0
	.cfi_startproc
	r6 = r10
	r6 += -8
.Ltmp17:
	.loc	0 47 2 prologue_end
.Ltmp18:
.Ltmp19:
	r1 = r6
	call bpf_local_irq_save
.Ltmp20:
	.loc	0 0 2 is_stmt 0
	r7 = r10
	r7 += -16
	.loc	0 48 2 is_stmt 1
.Ltmp21:
	r1 = r7
	call bpf_local_irq_save
.Ltmp22:
	.loc	0 49 2
.Ltmp23:
	r1 = r6
	call bpf_local_irq_restore
.Ltmp24:
	.loc	0 50 2
.Ltmp25:
	r1 = r7
	call bpf_local_irq_restore
.Ltmp26:
	.loc	0 51 2
.Ltmp27:
	w0 = 0
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end3:
	.size	out_of_order, .Lfunc_end3-out_of_order
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
	.byte	8
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
	.byte	9
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	1
	.long	.Lfunc_end3-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	54
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	14

	.long	274

	.byte	8
	.byte	16
	.byte	0
	.byte	14
	.long	278
	.byte	9
	.long	96
	.byte	2
	.byte	0
	.byte	10
	.byte	6
	.byte	0
	.byte	6



	.byte	7
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	23

	.long	274

	.byte	8
	.byte	16
	.byte	0
	.byte	23
	.long	278
	.byte	9
	.long	130
	.byte	4
	.byte	0
	.byte	10
	.byte	7
	.byte	0
	.byte	7



	.byte	7
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	32

	.long	274

	.byte	8
	.byte	16
	.byte	0
	.byte	32
	.long	278
	.byte	11
	.byte	2
	.byte	145
	.byte	0
	.byte	17
	.byte	0
	.byte	34
	.long	190
	.byte	9
	.long	175
	.byte	6
	.byte	0
	.byte	12
	.byte	8
	.byte	0
	.byte	8



	.byte	13
	.long	185
	.byte	0
	.byte	14
	.long	190
	.byte	5
	.byte	9
	.byte	7
	.byte	8
	.byte	7
	.byte	7
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	43

	.long	274

	.byte	8
	.byte	16
	.byte	0
	.byte	43
	.long	278
	.byte	11
	.byte	2
	.byte	145
	.byte	8
	.byte	18
	.byte	0
	.byte	45
	.long	190
	.byte	11
	.byte	2
	.byte	145
	.byte	0
	.byte	19
	.byte	0
	.byte	45
	.long	190
	.byte	9
	.long	175
	.byte	8
	.byte	9
	.long	175
	.byte	9
	.byte	9
	.long	264
	.byte	10
	.byte	9
	.long	264
	.byte	11
	.byte	0
	.byte	12
	.byte	10
	.byte	0
	.byte	9



	.byte	13
	.long	185
	.byte	0
	.byte	5
	.byte	12
	.byte	5
	.byte	4
	.byte	15
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	84
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"sections.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_preempt_disable"
.Linfo_string7:
	.asciz	"bpf_preempt_enable"
.Linfo_string8:
	.asciz	"bpf_local_irq_save"
.Linfo_string9:
	.asciz	"unsigned long"
.Linfo_string10:
	.asciz	"bpf_local_irq_restore"
.Linfo_string11:
	.asciz	"kept_disabled"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"never_disabled"
.Linfo_string14:
	.asciz	"kept_off"
.Linfo_string15:
	.asciz	"out_of_order"
.Linfo_string16:
	.asciz	"ctx"
.Linfo_string17:
	.asciz	"flags"
.Linfo_string18:
	.asciz	"first"
.Linfo_string19:
	.asciz	"second"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Lfunc_begin1
	.quad	.Ltmp6
	.quad	.Lfunc_begin2
	.quad	.Ltmp13
	.quad	.Lfunc_begin3
	.quad	.Ltmp20
	.quad	.Ltmp22
	.quad	.Ltmp24
	.quad	.Ltmp26
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	452
	.long	452
	.long	554
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
	.long	218103808
	.long	0
	.long	98
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	118
	.long	201326593
	.long	7
	.long	0
	.long	218103808
	.long	0
	.long	177
	.long	201326594
	.long	9
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	196
	.long	201326593
	.long	11
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	14
	.long	0
	.long	33554432
	.long	15
	.long	267
	.long	16777216
	.long	8
	.long	64
	.long	281
	.long	201326594
	.long	13
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	300
	.long	201326593
	.long	17
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	14
	.long	484
	.long	201326594
	.long	19
	.long	506
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	23
	.long	4
	.long	511
	.long	16777216
	.long	4
	.long	32
	.long	531
	.long	234881024
	.long	22
	.long	1
	.long	539
	.long	251658244
	.long	0
	.long	6
	.long	bpf_preempt_disable
	.long	0
	.long	10
	.long	bpf_preempt_enable
	.long	0
	.long	16
	.long	bpf_local_irq_save
	.long	0
	.long	20
	.long	bpf_local_irq_restore
	.long	0
	.long	546
	.long	251658241
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"kept_disabled"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./sections.c"
	.byte	0
	.ascii	"\tbpf_preempt_disable(); // cause"
	.byte	0
	.ascii	"\treturn 0; // blamed"
	.byte	0
	.ascii	"bpf_preempt_disable"
	.byte	0
	.ascii	"never_disabled"
	.byte	0
	.ascii	"\tbpf_preempt_enable(); // blamed"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"bpf_preempt_enable"
	.byte	0
	.ascii	"kept_off"
	.byte	0
	.ascii	"int kept_off(void *ctx)"
	.byte	0
	.ascii	"\tbpf_local_irq_save(&flags); // cause"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"bpf_local_irq_save"
	.byte	0
	.ascii	"out_of_order"
	.byte	0
	.ascii	"int out_of_order(void *ctx)"
	.byte	0
	.ascii	"\tbpf_local_irq_save(&first);"
	.byte	0
	.ascii	"\tbpf_local_irq_save(&second); // cause"
	.byte	0
	.ascii	"\tbpf_local_irq_restore(&first); // blamed"
	.byte	0
	.ascii	"\tbpf_local_irq_restore(&second);"
	.byte	0
	.ascii	"bpf_local_irq_restore"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
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
	.long	44
	.long	44
	.long	220
	.long	264
	.long	0
	.long	8
	.long	23
	.long	4
	.long	.Lfunc_begin0
	.long	4
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	12
	.long	.Lfunc_begin3
	.long	18
	.long	16
	.long	23
	.long	13
	.long	.Ltmp0
	.long	31
	.long	44
	.long	16386
	.long	.Ltmp2
	.long	31
	.long	77
	.long	17410
	.long	.Ltmp5
	.long	31
	.long	133
	.long	25602
	.long	.Ltmp7
	.long	31
	.long	166
	.long	26626
	.long	.Lfunc_begin2
	.long	31
	.long	205
	.long	32768
	.long	.Ltmp12
	.long	31
	.long	229
	.long	36866
	.long	.Ltmp14
	.long	31
	.long	77
	.long	37890
	.long	.Lfunc_begin3
	.long	31
	.long	313
	.long	44032
	.long	.Ltmp19
	.long	31
	.long	341
	.long	48130
	.long	.Ltmp21
	.long	31
	.long	370
	.long	49154
	.long	.Ltmp23
	.long	31
	.long	409
	.long	50178
	.long	.Ltmp25
	.long	31
	.long	451
	.long	51202
	.long	.Ltmp27
	.long	31
	.long	166
	.long	52226
	.addrsig
	.addrsig_sym kept_disabled
	.addrsig_sym never_disabled
	.addrsig_sym kept_off
	.addrsig_sym out_of_order
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
