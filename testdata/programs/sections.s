	.file	"sections.c"
	.file	0 "." "sections.c" md5 0x811f0c135a910c08f89b5dc94509330d
	.section	socket,"ax",@progbits
	.globl	on_socket_filter                # -- Begin function on_socket_filter
	.p2align	3
	.type	on_socket_filter,@function
on_socket_filter:                       # @on_socket_filter
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 14 1 prologue_end             # sections.c:14:1
.Ltmp0:
	w0 = 0
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	on_socket_filter, .Lfunc_end0-on_socket_filter
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	on_classifier                   # -- Begin function on_classifier
	.p2align	3
	.type	on_classifier,@function
on_classifier:                          # @on_classifier
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 15 1 prologue_end             # sections.c:15:1
.Ltmp3:
	w0 = -1
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end1:
	.size	on_classifier, .Lfunc_end1-on_classifier
	.cfi_endproc
                                        # -- End function
	.section	"tcx/ingress","ax",@progbits
	.globl	on_tcx_ingress                  # -- Begin function on_tcx_ingress
	.p2align	3
	.type	on_tcx_ingress,@function
on_tcx_ingress:                         # @on_tcx_ingress
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	.loc	0 16 1 prologue_end             # sections.c:16:1
.Ltmp6:
	w0 = -1
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end2:
	.size	on_tcx_ingress, .Lfunc_end2-on_tcx_ingress
	.cfi_endproc
                                        # -- End function
	.section	action,"ax",@progbits
	.globl	on_action                       # -- Begin function on_action
	.p2align	3
	.type	on_action,@function
on_action:                              # @on_action
.Lfunc_begin3:
	.cfi_startproc
# %bb.0:
	.loc	0 17 1 prologue_end             # sections.c:17:1
.Ltmp9:
	w0 = 0
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end3:
	.size	on_action, .Lfunc_end3-on_action
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	on_xdp                          # -- Begin function on_xdp
	.p2align	3
	.type	on_xdp,@function
on_xdp:                                 # @on_xdp
.Lfunc_begin4:
	.cfi_startproc
# %bb.0:
	.loc	0 18 1 prologue_end             # sections.c:18:1
.Ltmp12:
	w0 = 2
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end4:
	.size	on_xdp, .Lfunc_end4-on_xdp
	.cfi_endproc
                                        # -- End function
	.section	xdp.frags,"ax",@progbits
	.globl	on_xdp_frags                    # -- Begin function on_xdp_frags
	.p2align	3
	.type	on_xdp_frags,@function
on_xdp_frags:                           # @on_xdp_frags
.Lfunc_begin5:
	.cfi_startproc
# %bb.0:
	.loc	0 19 1 prologue_end             # sections.c:19:1
.Ltmp15:
	w0 = 2
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end5:
	.size	on_xdp_frags, .Lfunc_end5-on_xdp_frags
	.cfi_endproc
                                        # -- End function
	.section	"kprobe/do_unlinkat","ax",@progbits
	.globl	on_kprobe                       # -- Begin function on_kprobe
	.p2align	3
	.type	on_kprobe,@function
on_kprobe:                              # @on_kprobe
.Lfunc_begin6:
	.cfi_startproc
# %bb.0:
	.loc	0 20 1 prologue_end             # sections.c:20:1
.Ltmp18:
	w0 = 0
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end6:
	.size	on_kprobe, .Lfunc_end6-on_kprobe
	.cfi_endproc
                                        # -- End function
	.section	"kretprobe/do_unlinkat","ax",@progbits
	.globl	on_kretprobe                    # -- Begin function on_kretprobe
	.p2align	3
	.type	on_kretprobe,@function
on_kretprobe:                           # @on_kretprobe
.Lfunc_begin7:
	.cfi_startproc
# %bb.0:
	.loc	0 21 1 prologue_end             # sections.c:21:1
.Ltmp21:
	w0 = 0
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end7:
	.size	on_kretprobe, .Lfunc_end7-on_kretprobe
	.cfi_endproc
                                        # -- End function
	.section	uprobe,"ax",@progbits
	.globl	on_uprobe                       # -- Begin function on_uprobe
	.p2align	3
	.type	on_uprobe,@function
on_uprobe:                              # @on_uprobe
.Lfunc_begin8:
	.cfi_startproc
# %bb.0:
	.loc	0 22 1 prologue_end             # sections.c:22:1
.Ltmp24:
	w0 = 0
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end8:
	.size	on_uprobe, .Lfunc_end8-on_uprobe
	.cfi_endproc
                                        # -- End function
	.section	"tracepoint/syscalls/sys_enter_openat","ax",@progbits
	.globl	on_tracepoint                   # -- Begin function on_tracepoint
	.p2align	3
	.type	on_tracepoint,@function
on_tracepoint:                          # @on_tracepoint
.Lfunc_begin9:
	.cfi_startproc
# %bb.0:
	.loc	0 23 1 prologue_end             # sections.c:23:1
.Ltmp27:
	w0 = 0
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end9:
	.size	on_tracepoint, .Lfunc_end9-on_tracepoint
	.cfi_endproc
                                        # -- End function
	.section	"raw_tp/sched_switch","ax",@progbits
	.globl	on_raw_tracepoint               # -- Begin function on_raw_tracepoint
	.p2align	3
	.type	on_raw_tracepoint,@function
on_raw_tracepoint:                      # @on_raw_tracepoint
.Lfunc_begin10:
	.cfi_startproc
# %bb.0:
	.loc	0 24 1 prologue_end             # sections.c:24:1
.Ltmp30:
	w0 = 0
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end10:
	.size	on_raw_tracepoint, .Lfunc_end10-on_raw_tracepoint
	.cfi_endproc
                                        # -- End function
	.section	"tp_btf/sched_switch","ax",@progbits
	.globl	on_btf_tracepoint               # -- Begin function on_btf_tracepoint
	.p2align	3
	.type	on_btf_tracepoint,@function
on_btf_tracepoint:                      # @on_btf_tracepoint
.Lfunc_begin11:
	.cfi_startproc
# %bb.0:
	.loc	0 25 1 prologue_end             # sections.c:25:1
.Ltmp33:
	w0 = 0
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end11:
	.size	on_btf_tracepoint, .Lfunc_end11-on_btf_tracepoint
	.cfi_endproc
                                        # -- End function
	.section	"iter/task","ax",@progbits
	.globl	on_task_iterator                # -- Begin function on_task_iterator
	.p2align	3
	.type	on_task_iterator,@function
on_task_iterator:                       # @on_task_iterator
.Lfunc_begin12:
	.cfi_startproc
# %bb.0:
	.loc	0 26 1 prologue_end             # sections.c:26:1
.Ltmp36:
	w0 = 0
	exit
.Ltmp37:
.Ltmp38:
.Lfunc_end12:
	.size	on_task_iterator, .Lfunc_end12-on_task_iterator
	.cfi_endproc
                                        # -- End function
	.section	perf_event,"ax",@progbits
	.globl	on_perf_event                   # -- Begin function on_perf_event
	.p2align	3
	.type	on_perf_event,@function
on_perf_event:                          # @on_perf_event
.Lfunc_begin13:
	.cfi_startproc
# %bb.0:
	.loc	0 27 1 prologue_end             # sections.c:27:1
.Ltmp39:
	w0 = 0
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end13:
	.size	on_perf_event, .Lfunc_end13-on_perf_event
	.cfi_endproc
                                        # -- End function
	.section	"cgroup_skb/ingress","ax",@progbits
	.globl	on_cgroup_ingress               # -- Begin function on_cgroup_ingress
	.p2align	3
	.type	on_cgroup_ingress,@function
on_cgroup_ingress:                      # @on_cgroup_ingress
.Lfunc_begin14:
	.cfi_startproc
# %bb.0:
	.loc	0 28 1 prologue_end             # sections.c:28:1
.Ltmp42:
	w0 = 1
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end14:
	.size	on_cgroup_ingress, .Lfunc_end14-on_cgroup_ingress
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/sock_create","ax",@progbits
	.globl	on_cgroup_socket                # -- Begin function on_cgroup_socket
	.p2align	3
	.type	on_cgroup_socket,@function
on_cgroup_socket:                       # @on_cgroup_socket
.Lfunc_begin15:
	.cfi_startproc
# %bb.0:
	.loc	0 29 1 prologue_end             # sections.c:29:1
.Ltmp45:
	w0 = 1
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end15:
	.size	on_cgroup_socket, .Lfunc_end15-on_cgroup_socket
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/connect4","ax",@progbits
	.globl	on_connect4                     # -- Begin function on_connect4
	.p2align	3
	.type	on_connect4,@function
on_connect4:                            # @on_connect4
.Lfunc_begin16:
	.cfi_startproc
# %bb.0:
	.loc	0 30 1 prologue_end             # sections.c:30:1
.Ltmp48:
	w0 = 1
	exit
.Ltmp49:
.Ltmp50:
.Lfunc_end16:
	.size	on_connect4, .Lfunc_end16-on_connect4
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/bind6","ax",@progbits
	.globl	on_bind6                        # -- Begin function on_bind6
	.p2align	3
	.type	on_bind6,@function
on_bind6:                               # @on_bind6
.Lfunc_begin17:
	.cfi_startproc
# %bb.0:
	.loc	0 31 1 prologue_end             # sections.c:31:1
.Ltmp51:
	w0 = 1
	exit
.Ltmp52:
.Ltmp53:
.Lfunc_end17:
	.size	on_bind6, .Lfunc_end17-on_bind6
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/dev","ax",@progbits
	.globl	on_cgroup_device                # -- Begin function on_cgroup_device
	.p2align	3
	.type	on_cgroup_device,@function
on_cgroup_device:                       # @on_cgroup_device
.Lfunc_begin18:
	.cfi_startproc
# %bb.0:
	.loc	0 32 1 prologue_end             # sections.c:32:1
.Ltmp54:
	w0 = 1
	exit
.Ltmp55:
.Ltmp56:
.Lfunc_end18:
	.size	on_cgroup_device, .Lfunc_end18-on_cgroup_device
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/sysctl","ax",@progbits
	.globl	on_cgroup_sysctl                # -- Begin function on_cgroup_sysctl
	.p2align	3
	.type	on_cgroup_sysctl,@function
on_cgroup_sysctl:                       # @on_cgroup_sysctl
.Lfunc_begin19:
	.cfi_startproc
# %bb.0:
	.loc	0 33 1 prologue_end             # sections.c:33:1
.Ltmp57:
	w0 = 1
	exit
.Ltmp58:
.Ltmp59:
.Lfunc_end19:
	.size	on_cgroup_sysctl, .Lfunc_end19-on_cgroup_sysctl
	.cfi_endproc
                                        # -- End function
	.section	"cgroup/getsockopt","ax",@progbits
	.globl	on_getsockopt                   # -- Begin function on_getsockopt
	.p2align	3
	.type	on_getsockopt,@function
on_getsockopt:                          # @on_getsockopt
.Lfunc_begin20:
	.cfi_startproc
# %bb.0:
	.loc	0 34 1 prologue_end             # sections.c:34:1
.Ltmp60:
	w0 = 1
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end20:
	.size	on_getsockopt, .Lfunc_end20-on_getsockopt
	.cfi_endproc
                                        # -- End function
	.section	sockops,"ax",@progbits
	.globl	on_sockops                      # -- Begin function on_sockops
	.p2align	3
	.type	on_sockops,@function
on_sockops:                             # @on_sockops
.Lfunc_begin21:
	.cfi_startproc
# %bb.0:
	.loc	0 35 1 prologue_end             # sections.c:35:1
.Ltmp63:
	w0 = 0
	exit
.Ltmp64:
.Ltmp65:
.Lfunc_end21:
	.size	on_sockops, .Lfunc_end21-on_sockops
	.cfi_endproc
                                        # -- End function
	.section	sk_skb,"ax",@progbits
	.globl	on_sk_skb                       # -- Begin function on_sk_skb
	.p2align	3
	.type	on_sk_skb,@function
on_sk_skb:                              # @on_sk_skb
.Lfunc_begin22:
	.cfi_startproc
# %bb.0:
	.loc	0 36 1 prologue_end             # sections.c:36:1
.Ltmp66:
	w0 = 1
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end22:
	.size	on_sk_skb, .Lfunc_end22-on_sk_skb
	.cfi_endproc
                                        # -- End function
	.section	sk_msg,"ax",@progbits
	.globl	on_sk_msg                       # -- Begin function on_sk_msg
	.p2align	3
	.type	on_sk_msg,@function
on_sk_msg:                              # @on_sk_msg
.Lfunc_begin23:
	.cfi_startproc
# %bb.0:
	.loc	0 37 1 prologue_end             # sections.c:37:1
.Ltmp69:
	w0 = 1
	exit
.Ltmp70:
.Ltmp71:
.Lfunc_end23:
	.size	on_sk_msg, .Lfunc_end23-on_sk_msg
	.cfi_endproc
                                        # -- End function
	.section	sk_lookup,"ax",@progbits
	.globl	on_sk_lookup                    # -- Begin function on_sk_lookup
	.p2align	3
	.type	on_sk_lookup,@function
on_sk_lookup:                           # @on_sk_lookup
.Lfunc_begin24:
	.cfi_startproc
# %bb.0:
	.loc	0 38 1 prologue_end             # sections.c:38:1
.Ltmp72:
	w0 = 1
	exit
.Ltmp73:
.Ltmp74:
.Lfunc_end24:
	.size	on_sk_lookup, .Lfunc_end24-on_sk_lookup
	.cfi_endproc
                                        # -- End function
	.section	flow_dissector,"ax",@progbits
	.globl	on_dissector                    # -- Begin function on_dissector
	.p2align	3
	.type	on_dissector,@function
on_dissector:                           # @on_dissector
.Lfunc_begin25:
	.cfi_startproc
# %bb.0:
	.loc	0 39 1 prologue_end             # sections.c:39:1
.Ltmp75:
	w0 = 0
	exit
.Ltmp76:
.Ltmp77:
.Lfunc_end25:
	.size	on_dissector, .Lfunc_end25-on_dissector
	.cfi_endproc
                                        # -- End function
	.section	lwt_in,"ax",@progbits
	.globl	on_lwt_in                       # -- Begin function on_lwt_in
	.p2align	3
	.type	on_lwt_in,@function
on_lwt_in:                              # @on_lwt_in
.Lfunc_begin26:
	.cfi_startproc
# %bb.0:
	.loc	0 40 1 prologue_end             # sections.c:40:1
.Ltmp78:
	w0 = 0
	exit
.Ltmp79:
.Ltmp80:
.Lfunc_end26:
	.size	on_lwt_in, .Lfunc_end26-on_lwt_in
	.cfi_endproc
                                        # -- End function
	.section	lwt_xmit,"ax",@progbits
	.globl	on_lwt_xmit                     # -- Begin function on_lwt_xmit
	.p2align	3
	.type	on_lwt_xmit,@function
on_lwt_xmit:                            # @on_lwt_xmit
.Lfunc_begin27:
	.cfi_startproc
# %bb.0:
	.loc	0 41 1 prologue_end             # sections.c:41:1
.Ltmp81:
	w0 = 0
	exit
.Ltmp82:
.Ltmp83:
.Lfunc_end27:
	.size	on_lwt_xmit, .Lfunc_end27-on_lwt_xmit
	.cfi_endproc
                                        # -- End function
	.section	netfilter,"ax",@progbits
	.globl	on_netfilter                    # -- Begin function on_netfilter
	.p2align	3
	.type	on_netfilter,@function
on_netfilter:                           # @on_netfilter
.Lfunc_begin28:
	.cfi_startproc
# %bb.0:
	.loc	0 42 1 prologue_end             # sections.c:42:1
.Ltmp84:
	w0 = 1
	exit
.Ltmp85:
.Ltmp86:
.Lfunc_end28:
	.size	on_netfilter, .Lfunc_end28-on_netfilter
	.cfi_endproc
                                        # -- End function
	.section	syscall,"ax",@progbits
	.globl	on_syscall                      # -- Begin function on_syscall
	.p2align	3
	.type	on_syscall,@function
on_syscall:                             # @on_syscall
.Lfunc_begin29:
	.cfi_startproc
# %bb.0:
	.loc	0 43 1 prologue_end             # sections.c:43:1
.Ltmp87:
	w0 = 0
	exit
.Ltmp88:
.Ltmp89:
.Lfunc_end29:
	.size	on_syscall, .Lfunc_end29-on_syscall
	.cfi_endproc
                                        # -- End function
	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL and additional rights"
	.size	LICENSE, 26

	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x314 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.byte	2                               # Abbrev [2] 0x2b:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	54                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	45                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x36:0xc DW_TAG_array_type
	.long	66                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3b:0x6 DW_TAG_subrange_type
	.long	70                              # DW_AT_type
	.byte	26                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x42:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x46:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x4a:0x18 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x59:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x62:0x18 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x71:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x7a:0x18 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x89:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x92:0x18 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0xa1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xaa:0x18 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0xb9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xc2:0x18 DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0xd1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xda:0x18 DW_TAG_subprogram
	.byte	7                               # DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0xe9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xf2:0x18 DW_TAG_subprogram
	.byte	8                               # DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x101:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x10a:0x18 DW_TAG_subprogram
	.byte	9                               # DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x119:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x122:0x18 DW_TAG_subprogram
	.byte	10                              # DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x131:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x13a:0x18 DW_TAG_subprogram
	.byte	11                              # DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x149:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x152:0x18 DW_TAG_subprogram
	.byte	12                              # DW_AT_low_pc
	.long	.Lfunc_end11-.Lfunc_begin11     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x161:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x16a:0x18 DW_TAG_subprogram
	.byte	13                              # DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin12     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x179:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x182:0x18 DW_TAG_subprogram
	.byte	14                              # DW_AT_low_pc
	.long	.Lfunc_end13-.Lfunc_begin13     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x191:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x19a:0x18 DW_TAG_subprogram
	.byte	15                              # DW_AT_low_pc
	.long	.Lfunc_end14-.Lfunc_begin14     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x1a9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1b2:0x18 DW_TAG_subprogram
	.byte	16                              # DW_AT_low_pc
	.long	.Lfunc_end15-.Lfunc_begin15     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	22                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x1c1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	29                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1ca:0x18 DW_TAG_subprogram
	.byte	17                              # DW_AT_low_pc
	.long	.Lfunc_end16-.Lfunc_begin16     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x1d9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1e2:0x18 DW_TAG_subprogram
	.byte	18                              # DW_AT_low_pc
	.long	.Lfunc_end17-.Lfunc_begin17     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x1f1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x1fa:0x18 DW_TAG_subprogram
	.byte	19                              # DW_AT_low_pc
	.long	.Lfunc_end18-.Lfunc_begin18     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x209:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x212:0x18 DW_TAG_subprogram
	.byte	20                              # DW_AT_low_pc
	.long	.Lfunc_end19-.Lfunc_begin19     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x221:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x22a:0x18 DW_TAG_subprogram
	.byte	21                              # DW_AT_low_pc
	.long	.Lfunc_end20-.Lfunc_begin20     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x239:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x242:0x18 DW_TAG_subprogram
	.byte	22                              # DW_AT_low_pc
	.long	.Lfunc_end21-.Lfunc_begin21     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x251:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x25a:0x18 DW_TAG_subprogram
	.byte	23                              # DW_AT_low_pc
	.long	.Lfunc_end22-.Lfunc_begin22     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	29                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x269:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x272:0x18 DW_TAG_subprogram
	.byte	24                              # DW_AT_low_pc
	.long	.Lfunc_end23-.Lfunc_begin23     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x281:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x28a:0x18 DW_TAG_subprogram
	.byte	25                              # DW_AT_low_pc
	.long	.Lfunc_end24-.Lfunc_begin24     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	31                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x299:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	38                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x2a2:0x18 DW_TAG_subprogram
	.byte	26                              # DW_AT_low_pc
	.long	.Lfunc_end25-.Lfunc_begin25     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x2b1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	39                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x2ba:0x18 DW_TAG_subprogram
	.byte	27                              # DW_AT_low_pc
	.long	.Lfunc_end26-.Lfunc_begin26     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x2c9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	40                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x2d2:0x18 DW_TAG_subprogram
	.byte	28                              # DW_AT_low_pc
	.long	.Lfunc_end27-.Lfunc_begin27     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x2e1:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	41                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x2ea:0x18 DW_TAG_subprogram
	.byte	29                              # DW_AT_low_pc
	.long	.Lfunc_end28-.Lfunc_begin28     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x2f9:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x302:0x18 DW_TAG_subprogram
	.byte	30                              # DW_AT_low_pc
	.long	.Lfunc_end29-.Lfunc_begin29     # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	794                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x311:0x8 DW_TAG_formal_parameter
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	43                              # DW_AT_decl_line
	.long	798                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x31a:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x31e:0x1 DW_TAG_pointer_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	1                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	2                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end2-.Lfunc_begin2      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	4                               #   start index
	.uleb128 .Lfunc_end3-.Lfunc_begin3      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	5                               #   start index
	.uleb128 .Lfunc_end4-.Lfunc_begin4      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	6                               #   start index
	.uleb128 .Lfunc_end5-.Lfunc_begin5      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	7                               #   start index
	.uleb128 .Lfunc_end6-.Lfunc_begin6      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	8                               #   start index
	.uleb128 .Lfunc_end7-.Lfunc_begin7      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	9                               #   start index
	.uleb128 .Lfunc_end8-.Lfunc_begin8      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	10                              #   start index
	.uleb128 .Lfunc_end9-.Lfunc_begin9      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	11                              #   start index
	.uleb128 .Lfunc_end10-.Lfunc_begin10    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	12                              #   start index
	.uleb128 .Lfunc_end11-.Lfunc_begin11    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	13                              #   start index
	.uleb128 .Lfunc_end12-.Lfunc_begin12    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	14                              #   start index
	.uleb128 .Lfunc_end13-.Lfunc_begin13    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	15                              #   start index
	.uleb128 .Lfunc_end14-.Lfunc_begin14    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	16                              #   start index
	.uleb128 .Lfunc_end15-.Lfunc_begin15    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	17                              #   start index
	.uleb128 .Lfunc_end16-.Lfunc_begin16    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	18                              #   start index
	.uleb128 .Lfunc_end17-.Lfunc_begin17    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	19                              #   start index
	.uleb128 .Lfunc_end18-.Lfunc_begin18    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	20                              #   start index
	.uleb128 .Lfunc_end19-.Lfunc_begin19    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	21                              #   start index
	.uleb128 .Lfunc_end20-.Lfunc_begin20    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	22                              #   start index
	.uleb128 .Lfunc_end21-.Lfunc_begin21    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	23                              #   start index
	.uleb128 .Lfunc_end22-.Lfunc_begin22    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	24                              #   start index
	.uleb128 .Lfunc_end23-.Lfunc_begin23    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	25                              #   start index
	.uleb128 .Lfunc_end24-.Lfunc_begin24    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	26                              #   start index
	.uleb128 .Lfunc_end25-.Lfunc_begin25    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	27                              #   start index
	.uleb128 .Lfunc_end26-.Lfunc_begin26    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	28                              #   start index
	.uleb128 .Lfunc_end27-.Lfunc_begin27    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	29                              #   start index
	.uleb128 .Lfunc_end28-.Lfunc_begin28    #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	30                              #   start index
	.uleb128 .Lfunc_end29-.Lfunc_begin29    #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	156                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"sections.c"                    # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=43
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=45
.Linfo_string4:
	.asciz	"char"                          # string offset=53
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=58
.Linfo_string6:
	.asciz	"on_socket_filter"              # string offset=78
.Linfo_string7:
	.asciz	"int"                           # string offset=95
.Linfo_string8:
	.asciz	"on_classifier"                 # string offset=99
.Linfo_string9:
	.asciz	"on_tcx_ingress"                # string offset=113
.Linfo_string10:
	.asciz	"on_action"                     # string offset=128
.Linfo_string11:
	.asciz	"on_xdp"                        # string offset=138
.Linfo_string12:
	.asciz	"on_xdp_frags"                  # string offset=145
.Linfo_string13:
	.asciz	"on_kprobe"                     # string offset=158
.Linfo_string14:
	.asciz	"on_kretprobe"                  # string offset=168
.Linfo_string15:
	.asciz	"on_uprobe"                     # string offset=181
.Linfo_string16:
	.asciz	"on_tracepoint"                 # string offset=191
.Linfo_string17:
	.asciz	"on_raw_tracepoint"             # string offset=205
.Linfo_string18:
	.asciz	"on_btf_tracepoint"             # string offset=223
.Linfo_string19:
	.asciz	"on_task_iterator"              # string offset=241
.Linfo_string20:
	.asciz	"on_perf_event"                 # string offset=258
.Linfo_string21:
	.asciz	"on_cgroup_ingress"             # string offset=272
.Linfo_string22:
	.asciz	"on_cgroup_socket"              # string offset=290
.Linfo_string23:
	.asciz	"on_connect4"                   # string offset=307
.Linfo_string24:
	.asciz	"on_bind6"                      # string offset=319
.Linfo_string25:
	.asciz	"on_cgroup_device"              # string offset=328
.Linfo_string26:
	.asciz	"on_cgroup_sysctl"              # string offset=345
.Linfo_string27:
	.asciz	"on_getsockopt"                 # string offset=362
.Linfo_string28:
	.asciz	"on_sockops"                    # string offset=376
.Linfo_string29:
	.asciz	"on_sk_skb"                     # string offset=387
.Linfo_string30:
	.asciz	"on_sk_msg"                     # string offset=397
.Linfo_string31:
	.asciz	"on_sk_lookup"                  # string offset=407
.Linfo_string32:
	.asciz	"on_dissector"                  # string offset=420
.Linfo_string33:
	.asciz	"on_lwt_in"                     # string offset=433
.Linfo_string34:
	.asciz	"on_lwt_xmit"                   # string offset=443
.Linfo_string35:
	.asciz	"on_netfilter"                  # string offset=455
.Linfo_string36:
	.asciz	"on_syscall"                    # string offset=468
.Linfo_string37:
	.asciz	"ctx"                           # string offset=479
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
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
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
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1084
	.long	1084
	.long	2009
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 2)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	5                               # BTF_KIND_INT(id = 3)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	9                               # BTF_KIND_FUNC(id = 4)
	.long	201326593                       # 0xc000001
	.long	2
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	83                              # BTF_KIND_FUNC(id = 6)
	.long	201326593                       # 0xc000001
	.long	5
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	131                             # BTF_KIND_FUNC(id = 8)
	.long	201326593                       # 0xc000001
	.long	7
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	199                             # BTF_KIND_FUNC(id = 10)
	.long	201326593                       # 0xc000001
	.long	9
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 11)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	246                             # BTF_KIND_FUNC(id = 12)
	.long	201326593                       # 0xc000001
	.long	11
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 13)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	281                             # BTF_KIND_FUNC(id = 14)
	.long	201326593                       # 0xc000001
	.long	13
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	340                             # BTF_KIND_FUNC(id = 16)
	.long	201326593                       # 0xc000001
	.long	15
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 17)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	411                             # BTF_KIND_FUNC(id = 18)
	.long	201326593                       # 0xc000001
	.long	17
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 19)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	494                             # BTF_KIND_FUNC(id = 20)
	.long	201326593                       # 0xc000001
	.long	19
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	541                             # BTF_KIND_FUNC(id = 22)
	.long	201326593                       # 0xc000001
	.long	21
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	656                             # BTF_KIND_FUNC(id = 24)
	.long	201326593                       # 0xc000001
	.long	23
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 25)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	745                             # BTF_KIND_FUNC(id = 26)
	.long	201326593                       # 0xc000001
	.long	25
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 27)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	834                             # BTF_KIND_FUNC(id = 28)
	.long	201326593                       # 0xc000001
	.long	27
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 29)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	901                             # BTF_KIND_FUNC(id = 30)
	.long	201326593                       # 0xc000001
	.long	29
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 31)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	964                             # BTF_KIND_FUNC(id = 32)
	.long	201326593                       # 0xc000001
	.long	31
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 33)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1051                            # BTF_KIND_FUNC(id = 34)
	.long	201326593                       # 0xc000001
	.long	33
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 35)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1136                            # BTF_KIND_FUNC(id = 36)
	.long	201326593                       # 0xc000001
	.long	35
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 37)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1205                            # BTF_KIND_FUNC(id = 38)
	.long	201326593                       # 0xc000001
	.long	37
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 39)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1262                            # BTF_KIND_FUNC(id = 40)
	.long	201326593                       # 0xc000001
	.long	39
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 41)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1331                            # BTF_KIND_FUNC(id = 42)
	.long	201326593                       # 0xc000001
	.long	41
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 43)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1406                            # BTF_KIND_FUNC(id = 44)
	.long	201326593                       # 0xc000001
	.long	43
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 45)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1483                            # BTF_KIND_FUNC(id = 46)
	.long	201326593                       # 0xc000001
	.long	45
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 47)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1534                            # BTF_KIND_FUNC(id = 48)
	.long	201326593                       # 0xc000001
	.long	47
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 49)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1581                            # BTF_KIND_FUNC(id = 50)
	.long	201326593                       # 0xc000001
	.long	49
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 51)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1628                            # BTF_KIND_FUNC(id = 52)
	.long	201326593                       # 0xc000001
	.long	51
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 53)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1687                            # BTF_KIND_FUNC(id = 54)
	.long	201326593                       # 0xc000001
	.long	53
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 55)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1756                            # BTF_KIND_FUNC(id = 56)
	.long	201326593                       # 0xc000001
	.long	55
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 57)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1803                            # BTF_KIND_FUNC(id = 58)
	.long	201326593                       # 0xc000001
	.long	57
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 59)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1858                            # BTF_KIND_FUNC(id = 60)
	.long	201326593                       # 0xc000001
	.long	59
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 61)
	.long	218103809                       # 0xd000001
	.long	3
	.long	1
	.long	1
	.long	1917                            # BTF_KIND_FUNC(id = 62)
	.long	201326593                       # 0xc000001
	.long	61
	.long	1968                            # BTF_KIND_INT(id = 63)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 64)
	.long	50331648                        # 0x3000000
	.long	0
	.long	63
	.long	65
	.long	26
	.long	1973                            # BTF_KIND_INT(id = 65)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	1993                            # BTF_KIND_VAR(id = 66)
	.long	234881024                       # 0xe000000
	.long	64
	.long	1
	.long	2001                            # BTF_KIND_DATASEC(id = 67)
	.long	251658241                       # 0xf000001
	.long	0
	.long	66
	.long	LICENSE
	.long	26
	.byte	0                               # string offset=0
	.ascii	"ctx"                           # string offset=1
	.byte	0
	.ascii	"int"                           # string offset=5
	.byte	0
	.ascii	"on_socket_filter"              # string offset=9
	.byte	0
	.ascii	"socket"                        # string offset=26
	.byte	0
	.ascii	"./sections.c"                  # string offset=33
	.byte	0
	.ascii	"empty(\"socket\", on_socket_filter, 0)" # string offset=46
	.byte	0
	.ascii	"on_classifier"                 # string offset=83
	.byte	0
	.ascii	"tc"                            # string offset=97
	.byte	0
	.ascii	"empty(\"tc\", on_classifier, -1)" # string offset=100
	.byte	0
	.ascii	"on_tcx_ingress"                # string offset=131
	.byte	0
	.ascii	"tcx/ingress"                   # string offset=146
	.byte	0
	.ascii	"empty(\"tcx/ingress\", on_tcx_ingress, -1)" # string offset=158
	.byte	0
	.ascii	"on_action"                     # string offset=199
	.byte	0
	.ascii	"action"                        # string offset=209
	.byte	0
	.ascii	"empty(\"action\", on_action, 0)" # string offset=216
	.byte	0
	.ascii	"on_xdp"                        # string offset=246
	.byte	0
	.ascii	"xdp"                           # string offset=253
	.byte	0
	.ascii	"empty(\"xdp\", on_xdp, 2)"     # string offset=257
	.byte	0
	.ascii	"on_xdp_frags"                  # string offset=281
	.byte	0
	.ascii	"xdp.frags"                     # string offset=294
	.byte	0
	.ascii	"empty(\"xdp.frags\", on_xdp_frags, 2)" # string offset=304
	.byte	0
	.ascii	"on_kprobe"                     # string offset=340
	.byte	0
	.ascii	"kprobe/do_unlinkat"            # string offset=350
	.byte	0
	.ascii	"empty(\"kprobe/do_unlinkat\", on_kprobe, 0)" # string offset=369
	.byte	0
	.ascii	"on_kretprobe"                  # string offset=411
	.byte	0
	.ascii	"kretprobe/do_unlinkat"         # string offset=424
	.byte	0
	.ascii	"empty(\"kretprobe/do_unlinkat\", on_kretprobe, 0)" # string offset=446
	.byte	0
	.ascii	"on_uprobe"                     # string offset=494
	.byte	0
	.ascii	"uprobe"                        # string offset=504
	.byte	0
	.ascii	"empty(\"uprobe\", on_uprobe, 0)" # string offset=511
	.byte	0
	.ascii	"on_tracepoint"                 # string offset=541
	.byte	0
	.ascii	"tracepoint/syscalls/sys_enter_openat" # string offset=555
	.byte	0
	.ascii	"empty(\"tracepoint/syscalls/sys_enter_openat\", on_tracepoint, 0)" # string offset=592
	.byte	0
	.ascii	"on_raw_tracepoint"             # string offset=656
	.byte	0
	.ascii	"raw_tp/sched_switch"           # string offset=674
	.byte	0
	.ascii	"empty(\"raw_tp/sched_switch\", on_raw_tracepoint, 0)" # string offset=694
	.byte	0
	.ascii	"on_btf_tracepoint"             # string offset=745
	.byte	0
	.ascii	"tp_btf/sched_switch"           # string offset=763
	.byte	0
	.ascii	"empty(\"tp_btf/sched_switch\", on_btf_tracepoint, 0)" # string offset=783
	.byte	0
	.ascii	"on_task_iterator"              # string offset=834
	.byte	0
	.ascii	"iter/task"                     # string offset=851
	.byte	0
	.ascii	"empty(\"iter/task\", on_task_iterator, 0)" # string offset=861
	.byte	0
	.ascii	"on_perf_event"                 # string offset=901
	.byte	0
	.ascii	"perf_event"                    # string offset=915
	.byte	0
	.ascii	"empty(\"perf_event\", on_perf_event, 0)" # string offset=926
	.byte	0
	.ascii	"on_cgroup_ingress"             # string offset=964
	.byte	0
	.ascii	"cgroup_skb/ingress"            # string offset=982
	.byte	0
	.ascii	"empty(\"cgroup_skb/ingress\", on_cgroup_ingress, 1)" # string offset=1001
	.byte	0
	.ascii	"on_cgroup_socket"              # string offset=1051
	.byte	0
	.ascii	"cgroup/sock_create"            # string offset=1068
	.byte	0
	.ascii	"empty(\"cgroup/sock_create\", on_cgroup_socket, 1)" # string offset=1087
	.byte	0
	.ascii	"on_connect4"                   # string offset=1136
	.byte	0
	.ascii	"cgroup/connect4"               # string offset=1148
	.byte	0
	.ascii	"empty(\"cgroup/connect4\", on_connect4, 1)" # string offset=1164
	.byte	0
	.ascii	"on_bind6"                      # string offset=1205
	.byte	0
	.ascii	"cgroup/bind6"                  # string offset=1214
	.byte	0
	.ascii	"empty(\"cgroup/bind6\", on_bind6, 1)" # string offset=1227
	.byte	0
	.ascii	"on_cgroup_device"              # string offset=1262
	.byte	0
	.ascii	"cgroup/dev"                    # string offset=1279
	.byte	0
	.ascii	"empty(\"cgroup/dev\", on_cgroup_device, 1)" # string offset=1290
	.byte	0
	.ascii	"on_cgroup_sysctl"              # string offset=1331
	.byte	0
	.ascii	"cgroup/sysctl"                 # string offset=1348
	.byte	0
	.ascii	"empty(\"cgroup/sysctl\", on_cgroup_sysctl, 1)" # string offset=1362
	.byte	0
	.ascii	"on_getsockopt"                 # string offset=1406
	.byte	0
	.ascii	"cgroup/getsockopt"             # string offset=1420
	.byte	0
	.ascii	"empty(\"cgroup/getsockopt\", on_getsockopt, 1)" # string offset=1438
	.byte	0
	.ascii	"on_sockops"                    # string offset=1483
	.byte	0
	.ascii	"sockops"                       # string offset=1494
	.byte	0
	.ascii	"empty(\"sockops\", on_sockops, 0)" # string offset=1502
	.byte	0
	.ascii	"on_sk_skb"                     # string offset=1534
	.byte	0
	.ascii	"sk_skb"                        # string offset=1544
	.byte	0
	.ascii	"empty(\"sk_skb\", on_sk_skb, 1)" # string offset=1551
	.byte	0
	.ascii	"on_sk_msg"                     # string offset=1581
	.byte	0
	.ascii	"sk_msg"                        # string offset=1591
	.byte	0
	.ascii	"empty(\"sk_msg\", on_sk_msg, 1)" # string offset=1598
	.byte	0
	.ascii	"on_sk_lookup"                  # string offset=1628
	.byte	0
	.ascii	"sk_lookup"                     # string offset=1641
	.byte	0
	.ascii	"empty(\"sk_lookup\", on_sk_lookup, 1)" # string offset=1651
	.byte	0
	.ascii	"on_dissector"                  # string offset=1687
	.byte	0
	.ascii	"flow_dissector"                # string offset=1700
	.byte	0
	.ascii	"empty(\"flow_dissector\", on_dissector, 0)" # string offset=1715
	.byte	0
	.ascii	"on_lwt_in"                     # string offset=1756
	.byte	0
	.ascii	"lwt_in"                        # string offset=1766
	.byte	0
	.ascii	"empty(\"lwt_in\", on_lwt_in, 0)" # string offset=1773
	.byte	0
	.ascii	"on_lwt_xmit"                   # string offset=1803
	.byte	0
	.ascii	"lwt_xmit"                      # string offset=1815
	.byte	0
	.ascii	"empty(\"lwt_xmit\", on_lwt_xmit, 0)" # string offset=1824
	.byte	0
	.ascii	"on_netfilter"                  # string offset=1858
	.byte	0
	.ascii	"netfilter"                     # string offset=1871
	.byte	0
	.ascii	"empty(\"netfilter\", on_netfilter, 1)" # string offset=1881
	.byte	0
	.ascii	"on_syscall"                    # string offset=1917
	.byte	0
	.ascii	"syscall"                       # string offset=1928
	.byte	0
	.ascii	"empty(\"syscall\", on_syscall, 0)" # string offset=1936
	.byte	0
	.ascii	"char"                          # string offset=1968
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=1973
	.byte	0
	.ascii	"LICENSE"                       # string offset=1993
	.byte	0
	.ascii	"license"                       # string offset=2001
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	484
	.long	484
	.long	724
	.long	1208
	.long	0
	.long	8                               # FuncInfo
	.long	26                              # FuncInfo section string offset=26
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	97                              # FuncInfo section string offset=97
	.long	1
	.long	.Lfunc_begin1
	.long	6
	.long	146                             # FuncInfo section string offset=146
	.long	1
	.long	.Lfunc_begin2
	.long	8
	.long	209                             # FuncInfo section string offset=209
	.long	1
	.long	.Lfunc_begin3
	.long	10
	.long	253                             # FuncInfo section string offset=253
	.long	1
	.long	.Lfunc_begin4
	.long	12
	.long	294                             # FuncInfo section string offset=294
	.long	1
	.long	.Lfunc_begin5
	.long	14
	.long	350                             # FuncInfo section string offset=350
	.long	1
	.long	.Lfunc_begin6
	.long	16
	.long	424                             # FuncInfo section string offset=424
	.long	1
	.long	.Lfunc_begin7
	.long	18
	.long	504                             # FuncInfo section string offset=504
	.long	1
	.long	.Lfunc_begin8
	.long	20
	.long	555                             # FuncInfo section string offset=555
	.long	1
	.long	.Lfunc_begin9
	.long	22
	.long	674                             # FuncInfo section string offset=674
	.long	1
	.long	.Lfunc_begin10
	.long	24
	.long	763                             # FuncInfo section string offset=763
	.long	1
	.long	.Lfunc_begin11
	.long	26
	.long	851                             # FuncInfo section string offset=851
	.long	1
	.long	.Lfunc_begin12
	.long	28
	.long	915                             # FuncInfo section string offset=915
	.long	1
	.long	.Lfunc_begin13
	.long	30
	.long	982                             # FuncInfo section string offset=982
	.long	1
	.long	.Lfunc_begin14
	.long	32
	.long	1068                            # FuncInfo section string offset=1068
	.long	1
	.long	.Lfunc_begin15
	.long	34
	.long	1148                            # FuncInfo section string offset=1148
	.long	1
	.long	.Lfunc_begin16
	.long	36
	.long	1214                            # FuncInfo section string offset=1214
	.long	1
	.long	.Lfunc_begin17
	.long	38
	.long	1279                            # FuncInfo section string offset=1279
	.long	1
	.long	.Lfunc_begin18
	.long	40
	.long	1348                            # FuncInfo section string offset=1348
	.long	1
	.long	.Lfunc_begin19
	.long	42
	.long	1420                            # FuncInfo section string offset=1420
	.long	1
	.long	.Lfunc_begin20
	.long	44
	.long	1494                            # FuncInfo section string offset=1494
	.long	1
	.long	.Lfunc_begin21
	.long	46
	.long	1544                            # FuncInfo section string offset=1544
	.long	1
	.long	.Lfunc_begin22
	.long	48
	.long	1591                            # FuncInfo section string offset=1591
	.long	1
	.long	.Lfunc_begin23
	.long	50
	.long	1641                            # FuncInfo section string offset=1641
	.long	1
	.long	.Lfunc_begin24
	.long	52
	.long	1700                            # FuncInfo section string offset=1700
	.long	1
	.long	.Lfunc_begin25
	.long	54
	.long	1766                            # FuncInfo section string offset=1766
	.long	1
	.long	.Lfunc_begin26
	.long	56
	.long	1815                            # FuncInfo section string offset=1815
	.long	1
	.long	.Lfunc_begin27
	.long	58
	.long	1871                            # FuncInfo section string offset=1871
	.long	1
	.long	.Lfunc_begin28
	.long	60
	.long	1928                            # FuncInfo section string offset=1928
	.long	1
	.long	.Lfunc_begin29
	.long	62
	.long	16                              # LineInfo
	.long	26                              # LineInfo section string offset=26
	.long	1
	.long	.Ltmp0
	.long	33
	.long	46
	.long	14337                           # Line 14 Col 1
	.long	97                              # LineInfo section string offset=97
	.long	1
	.long	.Ltmp3
	.long	33
	.long	100
	.long	15361                           # Line 15 Col 1
	.long	146                             # LineInfo section string offset=146
	.long	1
	.long	.Ltmp6
	.long	33
	.long	158
	.long	16385                           # Line 16 Col 1
	.long	209                             # LineInfo section string offset=209
	.long	1
	.long	.Ltmp9
	.long	33
	.long	216
	.long	17409                           # Line 17 Col 1
	.long	253                             # LineInfo section string offset=253
	.long	1
	.long	.Ltmp12
	.long	33
	.long	257
	.long	18433                           # Line 18 Col 1
	.long	294                             # LineInfo section string offset=294
	.long	1
	.long	.Ltmp15
	.long	33
	.long	304
	.long	19457                           # Line 19 Col 1
	.long	350                             # LineInfo section string offset=350
	.long	1
	.long	.Ltmp18
	.long	33
	.long	369
	.long	20481                           # Line 20 Col 1
	.long	424                             # LineInfo section string offset=424
	.long	1
	.long	.Ltmp21
	.long	33
	.long	446
	.long	21505                           # Line 21 Col 1
	.long	504                             # LineInfo section string offset=504
	.long	1
	.long	.Ltmp24
	.long	33
	.long	511
	.long	22529                           # Line 22 Col 1
	.long	555                             # LineInfo section string offset=555
	.long	1
	.long	.Ltmp27
	.long	33
	.long	592
	.long	23553                           # Line 23 Col 1
	.long	674                             # LineInfo section string offset=674
	.long	1
	.long	.Ltmp30
	.long	33
	.long	694
	.long	24577                           # Line 24 Col 1
	.long	763                             # LineInfo section string offset=763
	.long	1
	.long	.Ltmp33
	.long	33
	.long	783
	.long	25601                           # Line 25 Col 1
	.long	851                             # LineInfo section string offset=851
	.long	1
	.long	.Ltmp36
	.long	33
	.long	861
	.long	26625                           # Line 26 Col 1
	.long	915                             # LineInfo section string offset=915
	.long	1
	.long	.Ltmp39
	.long	33
	.long	926
	.long	27649                           # Line 27 Col 1
	.long	982                             # LineInfo section string offset=982
	.long	1
	.long	.Ltmp42
	.long	33
	.long	1001
	.long	28673                           # Line 28 Col 1
	.long	1068                            # LineInfo section string offset=1068
	.long	1
	.long	.Ltmp45
	.long	33
	.long	1087
	.long	29697                           # Line 29 Col 1
	.long	1148                            # LineInfo section string offset=1148
	.long	1
	.long	.Ltmp48
	.long	33
	.long	1164
	.long	30721                           # Line 30 Col 1
	.long	1214                            # LineInfo section string offset=1214
	.long	1
	.long	.Ltmp51
	.long	33
	.long	1227
	.long	31745                           # Line 31 Col 1
	.long	1279                            # LineInfo section string offset=1279
	.long	1
	.long	.Ltmp54
	.long	33
	.long	1290
	.long	32769                           # Line 32 Col 1
	.long	1348                            # LineInfo section string offset=1348
	.long	1
	.long	.Ltmp57
	.long	33
	.long	1362
	.long	33793                           # Line 33 Col 1
	.long	1420                            # LineInfo section string offset=1420
	.long	1
	.long	.Ltmp60
	.long	33
	.long	1438
	.long	34817                           # Line 34 Col 1
	.long	1494                            # LineInfo section string offset=1494
	.long	1
	.long	.Ltmp63
	.long	33
	.long	1502
	.long	35841                           # Line 35 Col 1
	.long	1544                            # LineInfo section string offset=1544
	.long	1
	.long	.Ltmp66
	.long	33
	.long	1551
	.long	36865                           # Line 36 Col 1
	.long	1591                            # LineInfo section string offset=1591
	.long	1
	.long	.Ltmp69
	.long	33
	.long	1598
	.long	37889                           # Line 37 Col 1
	.long	1641                            # LineInfo section string offset=1641
	.long	1
	.long	.Ltmp72
	.long	33
	.long	1651
	.long	38913                           # Line 38 Col 1
	.long	1700                            # LineInfo section string offset=1700
	.long	1
	.long	.Ltmp75
	.long	33
	.long	1715
	.long	39937                           # Line 39 Col 1
	.long	1766                            # LineInfo section string offset=1766
	.long	1
	.long	.Ltmp78
	.long	33
	.long	1773
	.long	40961                           # Line 40 Col 1
	.long	1815                            # LineInfo section string offset=1815
	.long	1
	.long	.Ltmp81
	.long	33
	.long	1824
	.long	41985                           # Line 41 Col 1
	.long	1871                            # LineInfo section string offset=1871
	.long	1
	.long	.Ltmp84
	.long	33
	.long	1881
	.long	43009                           # Line 42 Col 1
	.long	1928                            # LineInfo section string offset=1928
	.long	1
	.long	.Ltmp87
	.long	33
	.long	1936
	.long	44033                           # Line 43 Col 1
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
