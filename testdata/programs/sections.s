	.file	"sections.c"
	.file	0 "." "sections.c" md5 0x80b2075297bc373422f10e92c5ba9ae3
	.section	socket,"ax",@progbits
	.globl	on_socket_filter
	.p2align	3
	.type	on_socket_filter,@function
on_socket_filter:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 15 1 prologue_end
.Ltmp0:
	w0 = 0
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	on_socket_filter, .Lfunc_end0-on_socket_filter
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	on_classifier
	.p2align	3
	.type	on_classifier,@function
on_classifier:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 16 1 prologue_end
.Ltmp3:
	w0 = -1
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end1:
	.size	on_classifier, .Lfunc_end1-on_classifier
	.cfi_endproc

	.section	"tcx/ingress","ax",@progbits
	.globl	on_tcx_ingress
	.p2align	3
	.type	on_tcx_ingress,@function
on_tcx_ingress:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 17 1 prologue_end
.Ltmp6:
	w0 = -1
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end2:
	.size	on_tcx_ingress, .Lfunc_end2-on_tcx_ingress
	.cfi_endproc

	.section	action,"ax",@progbits
	.globl	on_action
	.p2align	3
	.type	on_action,@function
on_action:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 18 1 prologue_end
.Ltmp9:
	w0 = 0
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end3:
	.size	on_action, .Lfunc_end3-on_action
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	on_xdp
	.p2align	3
	.type	on_xdp,@function
on_xdp:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 19 1 prologue_end
.Ltmp12:
	w0 = 2
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end4:
	.size	on_xdp, .Lfunc_end4-on_xdp
	.cfi_endproc

	.section	xdp.frags,"ax",@progbits
	.globl	on_xdp_frags
	.p2align	3
	.type	on_xdp_frags,@function
on_xdp_frags:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 20 1 prologue_end
.Ltmp15:
	w0 = 2
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end5:
	.size	on_xdp_frags, .Lfunc_end5-on_xdp_frags
	.cfi_endproc

	.section	"kprobe/do_unlinkat","ax",@progbits
	.globl	on_kprobe
	.p2align	3
	.type	on_kprobe,@function
on_kprobe:
.Lfunc_begin6:
	.cfi_startproc
	.loc	0 21 1 prologue_end
.Ltmp18:
	w0 = 0
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end6:
	.size	on_kprobe, .Lfunc_end6-on_kprobe
	.cfi_endproc

	.section	"kretprobe/do_unlinkat","ax",@progbits
	.globl	on_kretprobe
	.p2align	3
	.type	on_kretprobe,@function
on_kretprobe:
.Lfunc_begin7:
	.cfi_startproc
	.loc	0 22 1 prologue_end
.Ltmp21:
	w0 = 0
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end7:
	.size	on_kretprobe, .Lfunc_end7-on_kretprobe
	.cfi_endproc

	.section	uprobe,"ax",@progbits
	.globl	on_uprobe
	.p2align	3
	.type	on_uprobe,@function
on_uprobe:
.Lfunc_begin8:
	.cfi_startproc
	.loc	0 23 1 prologue_end
.Ltmp24:
	w0 = 0
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end8:
	.size	on_uprobe, .Lfunc_end8-on_uprobe
	.cfi_endproc

	.section	"tracepoint/syscalls/sys_enter_openat","ax",@progbits
	.globl	on_tracepoint
	.p2align	3
	.type	on_tracepoint,@function
on_tracepoint:
.Lfunc_begin9:
	.cfi_startproc
	.loc	0 24 1 prologue_end
.Ltmp27:
	w0 = 0
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end9:
	.size	on_tracepoint, .Lfunc_end9-on_tracepoint
	.cfi_endproc

	.section	"raw_tp/sched_switch","ax",@progbits
	.globl	on_raw_tracepoint
	.p2align	3
	.type	on_raw_tracepoint,@function
on_raw_tracepoint:
.Lfunc_begin10:
	.cfi_startproc
	.loc	0 25 1 prologue_end
.Ltmp30:
	w0 = 0
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end10:
	.size	on_raw_tracepoint, .Lfunc_end10-on_raw_tracepoint
	.cfi_endproc

	.section	"tp_btf/sched_switch","ax",@progbits
	.globl	on_btf_tracepoint
	.p2align	3
	.type	on_btf_tracepoint,@function
on_btf_tracepoint:
.Lfunc_begin11:
	.cfi_startproc
	.loc	0 26 1 prologue_end
.Ltmp33:
	w0 = 0
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end11:
	.size	on_btf_tracepoint, .Lfunc_end11-on_btf_tracepoint
	.cfi_endproc

	.section	"iter/task","ax",@progbits
	.globl	on_task_iterator
	.p2align	3
	.type	on_task_iterator,@function
on_task_iterator:
.Lfunc_begin12:
	.cfi_startproc
	.loc	0 27 1 prologue_end
.Ltmp36:
	w0 = 0
	exit
.Ltmp37:
.Ltmp38:
.Lfunc_end12:
	.size	on_task_iterator, .Lfunc_end12-on_task_iterator
	.cfi_endproc

	.section	perf_event,"ax",@progbits
	.globl	on_perf_event
	.p2align	3
	.type	on_perf_event,@function
on_perf_event:
.Lfunc_begin13:
	.cfi_startproc
	.loc	0 28 1 prologue_end
.Ltmp39:
	w0 = 0
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end13:
	.size	on_perf_event, .Lfunc_end13-on_perf_event
	.cfi_endproc

	.section	"cgroup_skb/ingress","ax",@progbits
	.globl	on_cgroup_ingress
	.p2align	3
	.type	on_cgroup_ingress,@function
on_cgroup_ingress:
.Lfunc_begin14:
	.cfi_startproc
	.loc	0 29 1 prologue_end
.Ltmp42:
	w0 = 1
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end14:
	.size	on_cgroup_ingress, .Lfunc_end14-on_cgroup_ingress
	.cfi_endproc

	.section	"cgroup/sock_create","ax",@progbits
	.globl	on_cgroup_socket
	.p2align	3
	.type	on_cgroup_socket,@function
on_cgroup_socket:
.Lfunc_begin15:
	.cfi_startproc
	.loc	0 30 1 prologue_end
.Ltmp45:
	w0 = 1
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end15:
	.size	on_cgroup_socket, .Lfunc_end15-on_cgroup_socket
	.cfi_endproc

	.section	"cgroup/connect4","ax",@progbits
	.globl	on_connect4
	.p2align	3
	.type	on_connect4,@function
on_connect4:
.Lfunc_begin16:
	.cfi_startproc
	.loc	0 31 1 prologue_end
.Ltmp48:
	w0 = 1
	exit
.Ltmp49:
.Ltmp50:
.Lfunc_end16:
	.size	on_connect4, .Lfunc_end16-on_connect4
	.cfi_endproc

	.section	"cgroup/bind6","ax",@progbits
	.globl	on_bind6
	.p2align	3
	.type	on_bind6,@function
on_bind6:
.Lfunc_begin17:
	.cfi_startproc
	.loc	0 32 1 prologue_end
.Ltmp51:
	w0 = 1
	exit
.Ltmp52:
.Ltmp53:
.Lfunc_end17:
	.size	on_bind6, .Lfunc_end17-on_bind6
	.cfi_endproc

	.section	"cgroup/dev","ax",@progbits
	.globl	on_cgroup_device
	.p2align	3
	.type	on_cgroup_device,@function
on_cgroup_device:
.Lfunc_begin18:
	.cfi_startproc
	.loc	0 33 1 prologue_end
.Ltmp54:
	w0 = 1
	exit
.Ltmp55:
.Ltmp56:
.Lfunc_end18:
	.size	on_cgroup_device, .Lfunc_end18-on_cgroup_device
	.cfi_endproc

	.section	"cgroup/sysctl","ax",@progbits
	.globl	on_cgroup_sysctl
	.p2align	3
	.type	on_cgroup_sysctl,@function
on_cgroup_sysctl:
.Lfunc_begin19:
	.cfi_startproc
	.loc	0 34 1 prologue_end
.Ltmp57:
	w0 = 1
	exit
.Ltmp58:
.Ltmp59:
.Lfunc_end19:
	.size	on_cgroup_sysctl, .Lfunc_end19-on_cgroup_sysctl
	.cfi_endproc

	.section	"cgroup/getsockopt","ax",@progbits
	.globl	on_getsockopt
	.p2align	3
	.type	on_getsockopt,@function
on_getsockopt:
.Lfunc_begin20:
	.cfi_startproc
	.loc	0 35 1 prologue_end
.Ltmp60:
	w0 = 1
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end20:
	.size	on_getsockopt, .Lfunc_end20-on_getsockopt
	.cfi_endproc

	.section	sockops,"ax",@progbits
	.globl	on_sockops
	.p2align	3
	.type	on_sockops,@function
on_sockops:
.Lfunc_begin21:
	.cfi_startproc
	.loc	0 36 1 prologue_end
.Ltmp63:
	w0 = 0
	exit
.Ltmp64:
.Ltmp65:
.Lfunc_end21:
	.size	on_sockops, .Lfunc_end21-on_sockops
	.cfi_endproc

	.section	sk_skb,"ax",@progbits
	.globl	on_sk_skb
	.p2align	3
	.type	on_sk_skb,@function
on_sk_skb:
.Lfunc_begin22:
	.cfi_startproc
	.loc	0 37 1 prologue_end
.Ltmp66:
	w0 = 1
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end22:
	.size	on_sk_skb, .Lfunc_end22-on_sk_skb
	.cfi_endproc

	.section	sk_msg,"ax",@progbits
	.globl	on_sk_msg
	.p2align	3
	.type	on_sk_msg,@function
on_sk_msg:
.Lfunc_begin23:
	.cfi_startproc
	.loc	0 38 1 prologue_end
.Ltmp69:
	w0 = 1
	exit
.Ltmp70:
.Ltmp71:
.Lfunc_end23:
	.size	on_sk_msg, .Lfunc_end23-on_sk_msg
	.cfi_endproc

	.section	sk_lookup,"ax",@progbits
	.globl	on_sk_lookup
	.p2align	3
	.type	on_sk_lookup,@function
on_sk_lookup:
.Lfunc_begin24:
	.cfi_startproc
	.loc	0 39 1 prologue_end
.Ltmp72:
	w0 = 1
	exit
.Ltmp73:
.Ltmp74:
.Lfunc_end24:
	.size	on_sk_lookup, .Lfunc_end24-on_sk_lookup
	.cfi_endproc

	.section	flow_dissector,"ax",@progbits
	.globl	on_dissector
	.p2align	3
	.type	on_dissector,@function
on_dissector:
.Lfunc_begin25:
	.cfi_startproc
	.loc	0 40 1 prologue_end
.Ltmp75:
	w0 = 0
	exit
.Ltmp76:
.Ltmp77:
.Lfunc_end25:
	.size	on_dissector, .Lfunc_end25-on_dissector
	.cfi_endproc

	.section	lwt_in,"ax",@progbits
	.globl	on_lwt_in
	.p2align	3
	.type	on_lwt_in,@function
on_lwt_in:
.Lfunc_begin26:
	.cfi_startproc
	.loc	0 41 1 prologue_end
.Ltmp78:
	w0 = 0
	exit
.Ltmp79:
.Ltmp80:
.Lfunc_end26:
	.size	on_lwt_in, .Lfunc_end26-on_lwt_in
	.cfi_endproc

	.section	lwt_xmit,"ax",@progbits
	.globl	on_lwt_xmit
	.p2align	3
	.type	on_lwt_xmit,@function
on_lwt_xmit:
.Lfunc_begin27:
	.cfi_startproc
	.loc	0 42 1 prologue_end
.Ltmp81:
	w0 = 0
	exit
.Ltmp82:
.Ltmp83:
.Lfunc_end27:
	.size	on_lwt_xmit, .Lfunc_end27-on_lwt_xmit
	.cfi_endproc

	.section	netfilter,"ax",@progbits
	.globl	on_netfilter
	.p2align	3
	.type	on_netfilter,@function
on_netfilter:
.Lfunc_begin28:
	.cfi_startproc
	.loc	0 43 1 prologue_end
.Ltmp84:
	w0 = 1
	exit
.Ltmp85:
.Ltmp86:
.Lfunc_end28:
	.size	on_netfilter, .Lfunc_end28-on_netfilter
	.cfi_endproc

	.section	syscall,"ax",@progbits
	.globl	on_syscall
	.p2align	3
	.type	on_syscall,@function
on_syscall:
.Lfunc_begin29:
	.cfi_startproc
	.loc	0 44 1 prologue_end
.Ltmp87:
	w0 = 0
	exit
.Ltmp88:
.Ltmp89:
.Lfunc_end29:
	.size	on_syscall, .Lfunc_end29-on_syscall
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL and additional rights"
	.size	LICENSE, 26

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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	46
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	4
	.long	70
	.byte	26
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

	.byte	6
	.byte	0
	.byte	15

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	15
	.long	798
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	16

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	16
	.long	798
	.byte	0
	.byte	7
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	17

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	17
	.long	798
	.byte	0
	.byte	7
	.byte	4
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	18

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	18
	.long	798
	.byte	0
	.byte	7
	.byte	5
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	19

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	19
	.long	798
	.byte	0
	.byte	7
	.byte	6
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	20

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	20
	.long	798
	.byte	0
	.byte	7
	.byte	7
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	21

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	21
	.long	798
	.byte	0
	.byte	7
	.byte	8
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	22

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	22
	.long	798
	.byte	0
	.byte	7
	.byte	9
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	23

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	23
	.long	798
	.byte	0
	.byte	7
	.byte	10
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	24

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	24
	.long	798
	.byte	0
	.byte	7
	.byte	11
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	25

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	25
	.long	798
	.byte	0
	.byte	7
	.byte	12
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	26

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	26
	.long	798
	.byte	0
	.byte	7
	.byte	13
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	90

	.byte	19
	.byte	0
	.byte	27

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	27
	.long	798
	.byte	0
	.byte	7
	.byte	14
	.long	.Lfunc_end13-.Lfunc_begin13
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	28

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	28
	.long	798
	.byte	0
	.byte	7
	.byte	15
	.long	.Lfunc_end14-.Lfunc_begin14
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	29

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	29
	.long	798
	.byte	0
	.byte	7
	.byte	16
	.long	.Lfunc_end15-.Lfunc_begin15
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	30

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	30
	.long	798
	.byte	0
	.byte	7
	.byte	17
	.long	.Lfunc_end16-.Lfunc_begin16
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	31

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	31
	.long	798
	.byte	0
	.byte	7
	.byte	18
	.long	.Lfunc_end17-.Lfunc_begin17
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	32

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	32
	.long	798
	.byte	0
	.byte	7
	.byte	19
	.long	.Lfunc_end18-.Lfunc_begin18
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	33

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	33
	.long	798
	.byte	0
	.byte	7
	.byte	20
	.long	.Lfunc_end19-.Lfunc_begin19
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	34

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	34
	.long	798
	.byte	0
	.byte	7
	.byte	21
	.long	.Lfunc_end20-.Lfunc_begin20
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	35

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	35
	.long	798
	.byte	0
	.byte	7
	.byte	22
	.long	.Lfunc_end21-.Lfunc_begin21
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	36

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	36
	.long	798
	.byte	0
	.byte	7
	.byte	23
	.long	.Lfunc_end22-.Lfunc_begin22
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	37

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	37
	.long	798
	.byte	0
	.byte	7
	.byte	24
	.long	.Lfunc_end23-.Lfunc_begin23
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	38

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	38
	.long	798
	.byte	0
	.byte	7
	.byte	25
	.long	.Lfunc_end24-.Lfunc_begin24
	.byte	1
	.byte	90

	.byte	31
	.byte	0
	.byte	39

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	39
	.long	798
	.byte	0
	.byte	7
	.byte	26
	.long	.Lfunc_end25-.Lfunc_begin25
	.byte	1
	.byte	90

	.byte	32
	.byte	0
	.byte	40

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	40
	.long	798
	.byte	0
	.byte	7
	.byte	27
	.long	.Lfunc_end26-.Lfunc_begin26
	.byte	1
	.byte	90

	.byte	33
	.byte	0
	.byte	41

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	41
	.long	798
	.byte	0
	.byte	7
	.byte	28
	.long	.Lfunc_end27-.Lfunc_begin27
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	42

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	42
	.long	798
	.byte	0
	.byte	7
	.byte	29
	.long	.Lfunc_end28-.Lfunc_begin28
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	43

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	43
	.long	798
	.byte	0
	.byte	7
	.byte	30
	.long	.Lfunc_end29-.Lfunc_begin29
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	44

	.long	794

	.byte	8
	.byte	37
	.byte	0
	.byte	44
	.long	798
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	9
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end5-.Lfunc_begin5
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end6-.Lfunc_begin6
	.byte	3
	.byte	8
	.uleb128 .Lfunc_end7-.Lfunc_begin7
	.byte	3
	.byte	9
	.uleb128 .Lfunc_end8-.Lfunc_begin8
	.byte	3
	.byte	10
	.uleb128 .Lfunc_end9-.Lfunc_begin9
	.byte	3
	.byte	11
	.uleb128 .Lfunc_end10-.Lfunc_begin10
	.byte	3
	.byte	12
	.uleb128 .Lfunc_end11-.Lfunc_begin11
	.byte	3
	.byte	13
	.uleb128 .Lfunc_end12-.Lfunc_begin12
	.byte	3
	.byte	14
	.uleb128 .Lfunc_end13-.Lfunc_begin13
	.byte	3
	.byte	15
	.uleb128 .Lfunc_end14-.Lfunc_begin14
	.byte	3
	.byte	16
	.uleb128 .Lfunc_end15-.Lfunc_begin15
	.byte	3
	.byte	17
	.uleb128 .Lfunc_end16-.Lfunc_begin16
	.byte	3
	.byte	18
	.uleb128 .Lfunc_end17-.Lfunc_begin17
	.byte	3
	.byte	19
	.uleb128 .Lfunc_end18-.Lfunc_begin18
	.byte	3
	.byte	20
	.uleb128 .Lfunc_end19-.Lfunc_begin19
	.byte	3
	.byte	21
	.uleb128 .Lfunc_end20-.Lfunc_begin20
	.byte	3
	.byte	22
	.uleb128 .Lfunc_end21-.Lfunc_begin21
	.byte	3
	.byte	23
	.uleb128 .Lfunc_end22-.Lfunc_begin22
	.byte	3
	.byte	24
	.uleb128 .Lfunc_end23-.Lfunc_begin23
	.byte	3
	.byte	25
	.uleb128 .Lfunc_end24-.Lfunc_begin24
	.byte	3
	.byte	26
	.uleb128 .Lfunc_end25-.Lfunc_begin25
	.byte	3
	.byte	27
	.uleb128 .Lfunc_end26-.Lfunc_begin26
	.byte	3
	.byte	28
	.uleb128 .Lfunc_end27-.Lfunc_begin27
	.byte	3
	.byte	29
	.uleb128 .Lfunc_end28-.Lfunc_begin28
	.byte	3
	.byte	30
	.uleb128 .Lfunc_end29-.Lfunc_begin29
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	156
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
	.asciz	"on_socket_filter"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"on_classifier"
.Linfo_string9:
	.asciz	"on_tcx_ingress"
.Linfo_string10:
	.asciz	"on_action"
.Linfo_string11:
	.asciz	"on_xdp"
.Linfo_string12:
	.asciz	"on_xdp_frags"
.Linfo_string13:
	.asciz	"on_kprobe"
.Linfo_string14:
	.asciz	"on_kretprobe"
.Linfo_string15:
	.asciz	"on_uprobe"
.Linfo_string16:
	.asciz	"on_tracepoint"
.Linfo_string17:
	.asciz	"on_raw_tracepoint"
.Linfo_string18:
	.asciz	"on_btf_tracepoint"
.Linfo_string19:
	.asciz	"on_task_iterator"
.Linfo_string20:
	.asciz	"on_perf_event"
.Linfo_string21:
	.asciz	"on_cgroup_ingress"
.Linfo_string22:
	.asciz	"on_cgroup_socket"
.Linfo_string23:
	.asciz	"on_connect4"
.Linfo_string24:
	.asciz	"on_bind6"
.Linfo_string25:
	.asciz	"on_cgroup_device"
.Linfo_string26:
	.asciz	"on_cgroup_sysctl"
.Linfo_string27:
	.asciz	"on_getsockopt"
.Linfo_string28:
	.asciz	"on_sockops"
.Linfo_string29:
	.asciz	"on_sk_skb"
.Linfo_string30:
	.asciz	"on_sk_msg"
.Linfo_string31:
	.asciz	"on_sk_lookup"
.Linfo_string32:
	.asciz	"on_dissector"
.Linfo_string33:
	.asciz	"on_lwt_in"
.Linfo_string34:
	.asciz	"on_lwt_xmit"
.Linfo_string35:
	.asciz	"on_netfilter"
.Linfo_string36:
	.asciz	"on_syscall"
.Linfo_string37:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
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
	.quad	.Lfunc_begin13
	.quad	.Lfunc_begin14
	.quad	.Lfunc_begin15
	.quad	.Lfunc_begin16
	.quad	.Lfunc_begin17
	.quad	.Lfunc_begin18
	.quad	.Lfunc_begin19
	.quad	.Lfunc_begin20
	.quad	.Lfunc_begin21
	.quad	.Lfunc_begin22
	.quad	.Lfunc_begin23
	.quad	.Lfunc_begin24
	.quad	.Lfunc_begin25
	.quad	.Lfunc_begin26
	.quad	.Lfunc_begin27
	.quad	.Lfunc_begin28
	.quad	.Lfunc_begin29
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1084
	.long	1084
	.long	2009
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
	.long	3
	.long	1
	.long	1
	.long	83
	.long	201326593
	.long	5
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	131
	.long	201326593
	.long	7
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	199
	.long	201326593
	.long	9
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	246
	.long	201326593
	.long	11
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	281
	.long	201326593
	.long	13
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	340
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	411
	.long	201326593
	.long	17
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	494
	.long	201326593
	.long	19
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	541
	.long	201326593
	.long	21
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	656
	.long	201326593
	.long	23
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	745
	.long	201326593
	.long	25
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	834
	.long	201326593
	.long	27
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	901
	.long	201326593
	.long	29
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	964
	.long	201326593
	.long	31
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1051
	.long	201326593
	.long	33
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1136
	.long	201326593
	.long	35
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1205
	.long	201326593
	.long	37
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1262
	.long	201326593
	.long	39
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1331
	.long	201326593
	.long	41
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1406
	.long	201326593
	.long	43
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1483
	.long	201326593
	.long	45
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1534
	.long	201326593
	.long	47
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1581
	.long	201326593
	.long	49
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1628
	.long	201326593
	.long	51
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1687
	.long	201326593
	.long	53
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1756
	.long	201326593
	.long	55
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1803
	.long	201326593
	.long	57
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1858
	.long	201326593
	.long	59
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	1917
	.long	201326593
	.long	61
	.long	1968
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	63
	.long	65
	.long	26
	.long	1973
	.long	16777216
	.long	4
	.long	32
	.long	1993
	.long	234881024
	.long	64
	.long	1
	.long	2001
	.long	251658241
	.long	0
	.long	66
	.long	LICENSE
	.long	26
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"on_socket_filter"
	.byte	0
	.ascii	"socket"
	.byte	0
	.ascii	"./sections.c"
	.byte	0
	.ascii	"empty(\"socket\", on_socket_filter, 0)"
	.byte	0
	.ascii	"on_classifier"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"empty(\"tc\", on_classifier, -1)"
	.byte	0
	.ascii	"on_tcx_ingress"
	.byte	0
	.ascii	"tcx/ingress"
	.byte	0
	.ascii	"empty(\"tcx/ingress\", on_tcx_ingress, -1)"
	.byte	0
	.ascii	"on_action"
	.byte	0
	.ascii	"action"
	.byte	0
	.ascii	"empty(\"action\", on_action, 0)"
	.byte	0
	.ascii	"on_xdp"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"empty(\"xdp\", on_xdp, 2)"
	.byte	0
	.ascii	"on_xdp_frags"
	.byte	0
	.ascii	"xdp.frags"
	.byte	0
	.ascii	"empty(\"xdp.frags\", on_xdp_frags, 2)"
	.byte	0
	.ascii	"on_kprobe"
	.byte	0
	.ascii	"kprobe/do_unlinkat"
	.byte	0
	.ascii	"empty(\"kprobe/do_unlinkat\", on_kprobe, 0)"
	.byte	0
	.ascii	"on_kretprobe"
	.byte	0
	.ascii	"kretprobe/do_unlinkat"
	.byte	0
	.ascii	"empty(\"kretprobe/do_unlinkat\", on_kretprobe, 0)"
	.byte	0
	.ascii	"on_uprobe"
	.byte	0
	.ascii	"uprobe"
	.byte	0
	.ascii	"empty(\"uprobe\", on_uprobe, 0)"
	.byte	0
	.ascii	"on_tracepoint"
	.byte	0
	.ascii	"tracepoint/syscalls/sys_enter_openat"
	.byte	0
	.ascii	"empty(\"tracepoint/syscalls/sys_enter_openat\", on_tracepoint, 0)"
	.byte	0
	.ascii	"on_raw_tracepoint"
	.byte	0
	.ascii	"raw_tp/sched_switch"
	.byte	0
	.ascii	"empty(\"raw_tp/sched_switch\", on_raw_tracepoint, 0)"
	.byte	0
	.ascii	"on_btf_tracepoint"
	.byte	0
	.ascii	"tp_btf/sched_switch"
	.byte	0
	.ascii	"empty(\"tp_btf/sched_switch\", on_btf_tracepoint, 0)"
	.byte	0
	.ascii	"on_task_iterator"
	.byte	0
	.ascii	"iter/task"
	.byte	0
	.ascii	"empty(\"iter/task\", on_task_iterator, 0)"
	.byte	0
	.ascii	"on_perf_event"
	.byte	0
	.ascii	"perf_event"
	.byte	0
	.ascii	"empty(\"perf_event\", on_perf_event, 0)"
	.byte	0
	.ascii	"on_cgroup_ingress"
	.byte	0
	.ascii	"cgroup_skb/ingress"
	.byte	0
	.ascii	"empty(\"cgroup_skb/ingress\", on_cgroup_ingress, 1)"
	.byte	0
	.ascii	"on_cgroup_socket"
	.byte	0
	.ascii	"cgroup/sock_create"
	.byte	0
	.ascii	"empty(\"cgroup/sock_create\", on_cgroup_socket, 1)"
	.byte	0
	.ascii	"on_connect4"
	.byte	0
	.ascii	"cgroup/connect4"
	.byte	0
	.ascii	"empty(\"cgroup/connect4\", on_connect4, 1)"
	.byte	0
	.ascii	"on_bind6"
	.byte	0
	.ascii	"cgroup/bind6"
	.byte	0
	.ascii	"empty(\"cgroup/bind6\", on_bind6, 1)"
	.byte	0
	.ascii	"on_cgroup_device"
	.byte	0
	.ascii	"cgroup/dev"
	.byte	0
	.ascii	"empty(\"cgroup/dev\", on_cgroup_device, 1)"
	.byte	0
	.ascii	"on_cgroup_sysctl"
	.byte	0
	.ascii	"cgroup/sysctl"
	.byte	0
	.ascii	"empty(\"cgroup/sysctl\", on_cgroup_sysctl, 1)"
	.byte	0
	.ascii	"on_getsockopt"
	.byte	0
	.ascii	"cgroup/getsockopt"
	.byte	0
	.ascii	"empty(\"cgroup/getsockopt\", on_getsockopt, 1)"
	.byte	0
	.ascii	"on_sockops"
	.byte	0
	.ascii	"sockops"
	.byte	0
	.ascii	"empty(\"sockops\", on_sockops, 0)"
	.byte	0
	.ascii	"on_sk_skb"
	.byte	0
	.ascii	"sk_skb"
	.byte	0
	.ascii	"empty(\"sk_skb\", on_sk_skb, 1)"
	.byte	0
	.ascii	"on_sk_msg"
	.byte	0
	.ascii	"sk_msg"
	.byte	0
	.ascii	"empty(\"sk_msg\", on_sk_msg, 1)"
	.byte	0
	.ascii	"on_sk_lookup"
	.byte	0
	.ascii	"sk_lookup"
	.byte	0
	.ascii	"empty(\"sk_lookup\", on_sk_lookup, 1)"
	.byte	0
	.ascii	"on_dissector"
	.byte	0
	.ascii	"flow_dissector"
	.byte	0
	.ascii	"empty(\"flow_dissector\", on_dissector, 0)"
	.byte	0
	.ascii	"on_lwt_in"
	.byte	0
	.ascii	"lwt_in"
	.byte	0
	.ascii	"empty(\"lwt_in\", on_lwt_in, 0)"
	.byte	0
	.ascii	"on_lwt_xmit"
	.byte	0
	.ascii	"lwt_xmit"
	.byte	0
	.ascii	"empty(\"lwt_xmit\", on_lwt_xmit, 0)"
	.byte	0
	.ascii	"on_netfilter"
	.byte	0
	.ascii	"netfilter"
	.byte	0
	.ascii	"empty(\"netfilter\", on_netfilter, 1)"
	.byte	0
	.ascii	"on_syscall"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"empty(\"syscall\", on_syscall, 0)"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	484
	.long	484
	.long	724
	.long	1208
	.long	0
	.long	8
	.long	26
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	97
	.long	1
	.long	.Lfunc_begin1
	.long	6
	.long	146
	.long	1
	.long	.Lfunc_begin2
	.long	8
	.long	209
	.long	1
	.long	.Lfunc_begin3
	.long	10
	.long	253
	.long	1
	.long	.Lfunc_begin4
	.long	12
	.long	294
	.long	1
	.long	.Lfunc_begin5
	.long	14
	.long	350
	.long	1
	.long	.Lfunc_begin6
	.long	16
	.long	424
	.long	1
	.long	.Lfunc_begin7
	.long	18
	.long	504
	.long	1
	.long	.Lfunc_begin8
	.long	20
	.long	555
	.long	1
	.long	.Lfunc_begin9
	.long	22
	.long	674
	.long	1
	.long	.Lfunc_begin10
	.long	24
	.long	763
	.long	1
	.long	.Lfunc_begin11
	.long	26
	.long	851
	.long	1
	.long	.Lfunc_begin12
	.long	28
	.long	915
	.long	1
	.long	.Lfunc_begin13
	.long	30
	.long	982
	.long	1
	.long	.Lfunc_begin14
	.long	32
	.long	1068
	.long	1
	.long	.Lfunc_begin15
	.long	34
	.long	1148
	.long	1
	.long	.Lfunc_begin16
	.long	36
	.long	1214
	.long	1
	.long	.Lfunc_begin17
	.long	38
	.long	1279
	.long	1
	.long	.Lfunc_begin18
	.long	40
	.long	1348
	.long	1
	.long	.Lfunc_begin19
	.long	42
	.long	1420
	.long	1
	.long	.Lfunc_begin20
	.long	44
	.long	1494
	.long	1
	.long	.Lfunc_begin21
	.long	46
	.long	1544
	.long	1
	.long	.Lfunc_begin22
	.long	48
	.long	1591
	.long	1
	.long	.Lfunc_begin23
	.long	50
	.long	1641
	.long	1
	.long	.Lfunc_begin24
	.long	52
	.long	1700
	.long	1
	.long	.Lfunc_begin25
	.long	54
	.long	1766
	.long	1
	.long	.Lfunc_begin26
	.long	56
	.long	1815
	.long	1
	.long	.Lfunc_begin27
	.long	58
	.long	1871
	.long	1
	.long	.Lfunc_begin28
	.long	60
	.long	1928
	.long	1
	.long	.Lfunc_begin29
	.long	62
	.long	16
	.long	26
	.long	1
	.long	.Ltmp0
	.long	33
	.long	46
	.long	15361
	.long	97
	.long	1
	.long	.Ltmp3
	.long	33
	.long	100
	.long	16385
	.long	146
	.long	1
	.long	.Ltmp6
	.long	33
	.long	158
	.long	17409
	.long	209
	.long	1
	.long	.Ltmp9
	.long	33
	.long	216
	.long	18433
	.long	253
	.long	1
	.long	.Ltmp12
	.long	33
	.long	257
	.long	19457
	.long	294
	.long	1
	.long	.Ltmp15
	.long	33
	.long	304
	.long	20481
	.long	350
	.long	1
	.long	.Ltmp18
	.long	33
	.long	369
	.long	21505
	.long	424
	.long	1
	.long	.Ltmp21
	.long	33
	.long	446
	.long	22529
	.long	504
	.long	1
	.long	.Ltmp24
	.long	33
	.long	511
	.long	23553
	.long	555
	.long	1
	.long	.Ltmp27
	.long	33
	.long	592
	.long	24577
	.long	674
	.long	1
	.long	.Ltmp30
	.long	33
	.long	694
	.long	25601
	.long	763
	.long	1
	.long	.Ltmp33
	.long	33
	.long	783
	.long	26625
	.long	851
	.long	1
	.long	.Ltmp36
	.long	33
	.long	861
	.long	27649
	.long	915
	.long	1
	.long	.Ltmp39
	.long	33
	.long	926
	.long	28673
	.long	982
	.long	1
	.long	.Ltmp42
	.long	33
	.long	1001
	.long	29697
	.long	1068
	.long	1
	.long	.Ltmp45
	.long	33
	.long	1087
	.long	30721
	.long	1148
	.long	1
	.long	.Ltmp48
	.long	33
	.long	1164
	.long	31745
	.long	1214
	.long	1
	.long	.Ltmp51
	.long	33
	.long	1227
	.long	32769
	.long	1279
	.long	1
	.long	.Ltmp54
	.long	33
	.long	1290
	.long	33793
	.long	1348
	.long	1
	.long	.Ltmp57
	.long	33
	.long	1362
	.long	34817
	.long	1420
	.long	1
	.long	.Ltmp60
	.long	33
	.long	1438
	.long	35841
	.long	1494
	.long	1
	.long	.Ltmp63
	.long	33
	.long	1502
	.long	36865
	.long	1544
	.long	1
	.long	.Ltmp66
	.long	33
	.long	1551
	.long	37889
	.long	1591
	.long	1
	.long	.Ltmp69
	.long	33
	.long	1598
	.long	38913
	.long	1641
	.long	1
	.long	.Ltmp72
	.long	33
	.long	1651
	.long	39937
	.long	1700
	.long	1
	.long	.Ltmp75
	.long	33
	.long	1715
	.long	40961
	.long	1766
	.long	1
	.long	.Ltmp78
	.long	33
	.long	1773
	.long	41985
	.long	1815
	.long	1
	.long	.Ltmp81
	.long	33
	.long	1824
	.long	43009
	.long	1871
	.long	1
	.long	.Ltmp84
	.long	33
	.long	1881
	.long	44033
	.long	1928
	.long	1
	.long	.Ltmp87
	.long	33
	.long	1936
	.long	45057
	.addrsig
	.addrsig_sym on_socket_filter
	.addrsig_sym on_classifier
	.addrsig_sym on_tcx_ingress
	.addrsig_sym on_action
	.addrsig_sym on_xdp
	.addrsig_sym on_xdp_frags
	.addrsig_sym on_kprobe
	.addrsig_sym on_kretprobe
	.addrsig_sym on_uprobe
	.addrsig_sym on_tracepoint
	.addrsig_sym on_raw_tracepoint
	.addrsig_sym on_btf_tracepoint
	.addrsig_sym on_task_iterator
	.addrsig_sym on_perf_event
	.addrsig_sym on_cgroup_ingress
	.addrsig_sym on_cgroup_socket
	.addrsig_sym on_connect4
	.addrsig_sym on_bind6
	.addrsig_sym on_cgroup_device
	.addrsig_sym on_cgroup_sysctl
	.addrsig_sym on_getsockopt
	.addrsig_sym on_sockops
	.addrsig_sym on_sk_skb
	.addrsig_sym on_sk_msg
	.addrsig_sym on_sk_lookup
	.addrsig_sym on_dissector
	.addrsig_sym on_lwt_in
	.addrsig_sym on_lwt_xmit
	.addrsig_sym on_netfilter
	.addrsig_sym on_syscall
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
