// Package uapi holds what the kernel's interface for BPF programs says by name and
// number: helper functions, kfuncs, maps, the fields of contexts. The tables are for
// messages; a kernel's own types have the last word on what it has.
package uapi

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A Helper is a helper function of the kernel.
type Helper struct {
	Name   string   // "bpf_map_lookup_elem"
	Since  string   // version of Linux that has it first, "3.18"
	Params []string // names of its parameters
	Types  Types    // of programs that may call it
}

// Types are types of programs, as BPF_PROG_TYPE_ has them: "XDP+SCHED_CLS"; "*" is all or
// nearly all, "+*6.10" at the end all others from that version on.
type Types string

// All reports whether (nearly) all types are meant, of all kernels that have the function.
func (t Types) All() bool { return t == "*" }

// Has reports whether a type is among them, in some kernel.
func (t Types) Has(name string) bool {
	for one := range strings.SplitSeq(string(t), "+") {
		if one == name || strings.HasPrefix(one, "*") {
			return true
		}
	}
	return false
}

// String lists the types: "XDP, SCHED_CLS".
func (t Types) String() string {
	list, late, ok := strings.Cut(string(t), "+*")
	list = strings.ReplaceAll(list, "+", ", ")
	if ok {
		list += ", and all others from Linux " + late + " on"
	}
	return list
}

// Helpers are the helper functions by their number (enum bpf_func_id), of Linux 6.2 and
// later: there will be no more. Number 0 is none.
func Helpers() []Helper { return helpers.Load() }

var helpers = lazy.Value[[]Helper]{Make: func() []Helper {
	list := []Helper{{}}
	for row := range strings.Lines(helperTable) {
		f := strings.Fields(row)
		h := Helper{Name: "bpf_" + f[0], Since: f[1], Types: Types(f[3])}
		if f[2] != "-" {
			h.Params = strings.Split(f[2], ",")
		}
		list = append(list, h)
	}
	return list
}}

// HelperNamed finds a helper function by its name, nil if there is none.
func HelperNamed(name string) *Helper {
	list := Helpers()
	for i := range list {
		if i > 0 && list[i].Name == name {
			return &list[i]
		}
	}
	return nil
}

// Name without bpf_, version, parameters, types of programs. Names and parameters are those
// of libbpf's bpf_helper_defs.h; versions are from bcc's docs/kernel-versions.md, types from
// data/helpers-functions.yaml of docs.ebpf.io.
const helperTable = `map_lookup_elem 3.18 map,key *
map_update_elem 3.18 map,key,value,flags *
map_delete_elem 3.19 map,key *
probe_read 4.1 dst,size,unsafe_ptr KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
ktime_get_ns 4.1 - *
trace_printk 4.1 fmt,fmt_size *
get_prandom_u32 4.1 - *
get_smp_processor_id 4.1 - *
skb_store_bytes 4.1 skb,offset,from,len,flags SCHED_CLS+SCHED_ACT+LWT_XMIT+SK_SKB
l3_csum_replace 4.1 skb,offset,from,to,size SCHED_CLS+SCHED_ACT+LWT_XMIT
l4_csum_replace 4.1 skb,offset,from,to,flags SCHED_CLS+SCHED_ACT+LWT_XMIT
tail_call 4.2 ctx,prog_array_map,index *
clone_redirect 4.2 skb,ifindex,flags SCHED_CLS+SCHED_ACT+LWT_XMIT
get_current_pid_tgid 4.2 - KPROBE+TRACEPOINT+PERF_EVENT+CGROUP_SOCK+SK_MSG+RAW_TRACEPOINT+CGROUP_SOCK_ADDR+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL+*6.10
get_current_uid_gid 4.2 - KPROBE+TRACEPOINT+PERF_EVENT+CGROUP_SOCK+CGROUP_DEVICE+SK_MSG+RAW_TRACEPOINT+CGROUP_SOCK_ADDR+CGROUP_SYSCTL+RAW_TRACEPOINT_WRITABLE+CGROUP_SOCKOPT+TRACING+LSM+SYSCALL
get_current_comm 4.2 buf,size_of_buf KPROBE+TRACEPOINT+PERF_EVENT+CGROUP_SOCK+RAW_TRACEPOINT+CGROUP_SOCK_ADDR+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
get_cgroup_classid 4.3 skb SCHED_CLS+SCHED_ACT+CGROUP_SOCK+LWT_IN+LWT_OUT+LWT_XMIT+SK_MSG+CGROUP_SOCK_ADDR+LWT_SEG6LOCAL
skb_vlan_push 4.3 skb,vlan_proto,vlan_tci SCHED_CLS+SCHED_ACT
skb_vlan_pop 4.3 skb SCHED_CLS+SCHED_ACT
skb_get_tunnel_key 4.3 skb,key,size,flags SCHED_CLS+SCHED_ACT+LWT_XMIT
skb_set_tunnel_key 4.3 skb,key,size,flags SCHED_CLS+SCHED_ACT+LWT_XMIT
perf_event_read 4.3 map,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
redirect 4.4 ifindex,flags SCHED_CLS+SCHED_ACT+XDP+LWT_XMIT
get_route_realm 4.4 skb SCHED_CLS+SCHED_ACT+LWT_IN+LWT_OUT+LWT_XMIT+LWT_SEG6LOCAL
perf_event_output 4.4 ctx,map,flags,data,size *
skb_load_bytes 4.5 skb,offset,to,len SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+LWT_IN+LWT_OUT+LWT_XMIT+SK_SKB+LWT_SEG6LOCAL+SK_REUSEPORT+FLOW_DISSECTOR
get_stackid 4.6 ctx,map,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING
csum_diff 4.6 from,from_size,to,to_size,seed SCHED_CLS+SCHED_ACT+XDP+LWT_IN+LWT_OUT+LWT_XMIT+LWT_SEG6LOCAL
skb_get_tunnel_opt 4.6 skb,opt,size SCHED_CLS+SCHED_ACT+LWT_XMIT
skb_set_tunnel_opt 4.6 skb,opt,size SCHED_CLS+SCHED_ACT+LWT_XMIT
skb_change_proto 4.8 skb,proto,flags SCHED_CLS+SCHED_ACT
skb_change_type 4.8 skb,type SCHED_CLS+SCHED_ACT
skb_under_cgroup 4.8 skb,map,index SCHED_CLS+SCHED_ACT+LWT_IN+LWT_OUT+LWT_XMIT+LWT_SEG6LOCAL
get_hash_recalc 4.8 skb SCHED_CLS+SCHED_ACT+LWT_IN+LWT_OUT+LWT_XMIT+LWT_SEG6LOCAL
get_current_task 4.8 - *
probe_write_user 4.8 dst,src,len KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
current_task_under_cgroup 4.9 map,index KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
skb_change_tail 4.9 skb,len,flags SCHED_CLS+SCHED_ACT+LWT_XMIT+SK_SKB
skb_pull_data 4.9 skb,len SCHED_CLS+SCHED_ACT+LWT_IN+LWT_OUT+LWT_XMIT+SK_SKB+LWT_SEG6LOCAL
csum_update 4.9 skb,csum SCHED_CLS+SCHED_ACT+LWT_XMIT
set_hash_invalid 4.9 skb SCHED_CLS+SCHED_ACT+LWT_XMIT
get_numa_node_id 4.10 - *
skb_change_head 4.10 skb,len,flags SCHED_CLS+SCHED_ACT+LWT_XMIT+SK_SKB
xdp_adjust_head 4.10 xdp_md,delta XDP
probe_read_str 4.11 dst,size,unsafe_ptr KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
get_socket_cookie 4.12 ctx SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+SK_SKB+CGROUP_SOCK_ADDR+SK_REUSEPORT+TRACING
get_socket_uid 4.12 skb SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+SK_SKB
set_hash 4.13 skb,hash SCHED_CLS+SCHED_ACT
setsockopt 4.13 bpf_socket,level,optname,optval,optlen SOCK_OPS+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT+LSM
skb_adjust_room 4.13 skb,len_diff,mode,flags SCHED_CLS+SCHED_ACT+SK_SKB
redirect_map 4.14 map,key,flags XDP
sk_redirect_map 4.14 skb,map,key,flags SK_SKB
sock_map_update 4.14 skops,map,key,flags SOCK_OPS
xdp_adjust_meta 4.15 xdp_md,delta XDP
perf_event_read_value 4.15 map,flags,buf,buf_size KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
perf_prog_read_value 4.15 ctx,buf,buf_size PERF_EVENT
getsockopt 4.15 bpf_socket,level,optname,optval,optlen SOCK_OPS+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT+LSM
override_return 4.16 regs,rc KPROBE
sock_ops_cb_flags_set 4.16 bpf_sock,argval SOCK_OPS
msg_redirect_map 4.17 msg,map,key,flags SK_MSG
msg_apply_bytes 4.17 msg,bytes SK_MSG
msg_cork_bytes 4.17 msg,bytes SK_MSG
msg_pull_data 4.17 msg,start,end,flags SK_MSG
bind 4.17 ctx,addr,addr_len CGROUP_SOCK_ADDR
xdp_adjust_tail 4.18 xdp_md,delta XDP
skb_get_xfrm_state 4.18 skb,index,xfrm_state,size,flags SCHED_CLS+SCHED_ACT
get_stack 4.18 ctx,buf,size,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING
skb_load_bytes_relative 4.18 skb,offset,to,len,start_header SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+SK_REUSEPORT
fib_lookup 4.18 ctx,params,plen,flags SCHED_CLS+SCHED_ACT+XDP
sock_hash_update 4.18 skops,map,key,flags SOCK_OPS
msg_redirect_hash 4.18 msg,map,key,flags SK_MSG
sk_redirect_hash 4.18 skb,map,key,flags SK_SKB
lwt_push_encap 4.18 skb,type,hdr,len LWT_IN+LWT_XMIT
lwt_seg6_store_bytes 4.18 skb,offset,from,len LWT_SEG6LOCAL
lwt_seg6_adjust_srh 4.18 skb,offset,delta LWT_SEG6LOCAL
lwt_seg6_action 4.18 skb,action,param,param_len LWT_SEG6LOCAL
rc_repeat 4.18 ctx LIRC_MODE2
rc_keydown 4.18 ctx,protocol,scancode,toggle LIRC_MODE2
skb_cgroup_id 4.18 skb SCHED_CLS+SCHED_ACT+CGROUP_SKB
get_current_cgroup_id 4.18 - KPROBE+TRACEPOINT+PERF_EVENT+CGROUP_SOCK+CGROUP_DEVICE+SK_MSG+RAW_TRACEPOINT+CGROUP_SOCK_ADDR+CGROUP_SYSCTL+RAW_TRACEPOINT_WRITABLE+CGROUP_SOCKOPT+TRACING+LSM+SYSCALL+*6.4
get_local_storage 4.19 map,flags CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+CGROUP_DEVICE+CGROUP_SOCK_ADDR+CGROUP_SYSCTL+CGROUP_SOCKOPT
sk_select_reuseport 4.19 reuse,map,key,flags SK_REUSEPORT
skb_ancestor_cgroup_id 4.19 skb,ancestor_level SCHED_CLS+SCHED_ACT+CGROUP_SKB
sk_lookup_tcp 4.20 ctx,tuple,tuple_size,netns,flags SCHED_CLS+SCHED_ACT+XDP+CGROUP_SKB+SK_SKB+CGROUP_SOCK_ADDR
sk_lookup_udp 4.20 ctx,tuple,tuple_size,netns,flags SCHED_CLS+SCHED_ACT+XDP+CGROUP_SKB+SK_SKB+CGROUP_SOCK_ADDR
sk_release 4.20 sock SCHED_CLS+SCHED_ACT+XDP+CGROUP_SKB+SK_SKB+CGROUP_SOCK_ADDR+SK_LOOKUP
map_push_elem 4.20 map,value,flags *
map_pop_elem 4.20 map,value *
map_peek_elem 4.20 map,value *
msg_push_data 4.20 msg,start,len,flags SK_MSG
msg_pop_data 5.0 msg,start,len,flags SK_MSG
rc_pointer_rel 5.0 ctx,rel_x,rel_y LIRC_MODE2
spin_lock 5.1 lock *
spin_unlock 5.1 lock *
sk_fullsock 5.1 sk SCHED_CLS+SCHED_ACT+CGROUP_SKB
tcp_sock 5.1 sk SCHED_CLS+SCHED_ACT+CGROUP_SKB+SOCK_OPS+CGROUP_SOCKOPT
skb_ecn_set_ce 5.1 skb SCHED_CLS+SCHED_ACT+CGROUP_SKB
get_listener_sock 5.1 sk SCHED_CLS+SCHED_ACT+CGROUP_SKB
skc_lookup_tcp 5.2 ctx,tuple,tuple_size,netns,flags SCHED_CLS+SCHED_ACT+XDP+CGROUP_SKB+SK_SKB+CGROUP_SOCK_ADDR
tcp_check_syncookie 5.2 sk,iph,iph_len,th,th_len SCHED_CLS+SCHED_ACT+XDP
sysctl_get_name 5.2 ctx,buf,buf_len,flags CGROUP_SYSCTL
sysctl_get_current_value 5.2 ctx,buf,buf_len CGROUP_SYSCTL
sysctl_get_new_value 5.2 ctx,buf,buf_len CGROUP_SYSCTL
sysctl_set_new_value 5.2 ctx,buf,buf_len CGROUP_SYSCTL
strtol 5.2 buf,buf_len,flags,res CGROUP_SYSCTL
strtoul 5.2 buf,buf_len,flags,res CGROUP_SYSCTL
sk_storage_get 5.2 map,sk,value,flags SCHED_CLS+SCHED_ACT+CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+SK_MSG+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT+TRACING+STRUCT_OPS+LSM
sk_storage_delete 5.2 map,sk SCHED_CLS+SCHED_ACT+CGROUP_SKB+SOCK_OPS+SK_MSG+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT+TRACING+STRUCT_OPS+LSM
send_signal 5.3 sig KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
tcp_gen_syncookie 5.4 sk,iph,iph_len,th,th_len SCHED_CLS+SCHED_ACT+XDP
skb_output 5.5 ctx,map,flags,data,size TRACING
probe_read_user 5.5 dst,size,unsafe_ptr *
probe_read_kernel 5.5 dst,size,unsafe_ptr *
probe_read_user_str 5.5 dst,size,unsafe_ptr *
probe_read_kernel_str 5.5 dst,size,unsafe_ptr *
tcp_send_ack 5.6 tp,rcv_nxt STRUCT_OPS
send_signal_thread 5.6 sig KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
jiffies64 5.6 - *
read_branch_records 5.7 ctx,buf,size,flags PERF_EVENT
get_ns_current_pid_tgid 5.7 dev,ino,nsdata,size KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL+*6.10
xdp_output 5.7 ctx,map,flags,data,size TRACING
get_netns_cookie 5.7 ctx SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+SK_MSG+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT
get_current_ancestor_cgroup_id 5.7 ancestor_level KPROBE+TRACEPOINT+PERF_EVENT+CGROUP_SOCK+SK_MSG+RAW_TRACEPOINT+CGROUP_SOCK_ADDR+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL+*6.4
sk_assign 5.7 ctx,sk,flags SCHED_CLS+SCHED_ACT+SK_LOOKUP
ktime_get_boot_ns 5.8 - *
seq_printf 5.8 m,fmt,fmt_size,data,data_len TRACING
seq_write 5.8 m,data,len TRACING
sk_cgroup_id 5.8 sk CGROUP_SKB
sk_ancestor_cgroup_id 5.8 sk,ancestor_level CGROUP_SKB
ringbuf_output 5.8 ringbuf,data,size,flags *
ringbuf_reserve 5.8 ringbuf,size,flags *
ringbuf_submit 5.8 data,flags *
ringbuf_discard 5.8 data,flags *
ringbuf_query 5.8 ringbuf,flags *
csum_level 5.8 skb,level SCHED_CLS+SCHED_ACT+LWT_XMIT
skc_to_tcp6_sock 5.9 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
skc_to_tcp_sock 5.9 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
skc_to_tcp_timewait_sock 5.9 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
skc_to_tcp_request_sock 5.9 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
skc_to_udp6_sock 5.9 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
get_task_stack 5.9 task,buf,size,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
load_hdr_opt 5.10 skops,searchby_res,len,flags SOCK_OPS
store_hdr_opt 5.10 skops,from,len,flags SOCK_OPS
reserve_hdr_opt 5.10 skops,len,flags SOCK_OPS
inode_storage_get 5.10 map,inode,value,flags LSM
inode_storage_delete 5.10 map,inode LSM
d_path 5.10 path,buf,sz TRACING
copy_from_user 5.10 dst,size,user_ptr KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
snprintf_btf 5.10 str,str_size,ptr,btf_ptr_size,flags *
seq_printf_btf 5.10 m,ptr,ptr_size,flags TRACING
skb_cgroup_classid 5.10 skb SCHED_CLS+SCHED_ACT
redirect_neigh 5.10 ifindex,params,plen,flags SCHED_CLS+SCHED_ACT
per_cpu_ptr 5.10 percpu_ptr,cpu *
this_cpu_ptr 5.10 percpu_ptr *
redirect_peer 5.10 ifindex,flags SCHED_CLS+SCHED_ACT
task_storage_get 5.11 map,task,value,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
task_storage_delete 5.11 map,task KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
get_current_task_btf 5.11 - *
bprm_opts_set 5.11 bprm,flags LSM
ktime_get_coarse_ns 5.11 - CGROUP_SOCK+SOCK_OPS+SK_SKB+SK_MSG+SK_REUSEPORT+FLOW_DISSECTOR+CGROUP_SYSCTL+SK_LOOKUP
ima_inode_hash 5.11 inode,dst,size LSM
sock_from_file 5.11 file TRACING
check_mtu 5.12 ctx,ifindex,mtu_len,len_diff,flags SCHED_CLS+SCHED_ACT+XDP
for_each_map_elem 5.13 map,callback_fn,callback_ctx,flags *
snprintf 5.13 str,str_size,fmt,data,data_len *
sys_bpf 5.14 cmd,attr,attr_size SYSCALL
btf_find_by_name_kind 5.14 name,name_sz,kind,flags SYSCALL
sys_close 5.14 fd SYSCALL
timer_init 5.15 timer,map,flags *
timer_set_callback 5.15 timer,callback_fn *
timer_start 5.15 timer,nsecs,flags *
timer_cancel 5.15 timer *
get_func_ip 5.15 ctx KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
get_attach_cookie 5.15 ctx KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+TRACING+LSM
task_pt_regs 5.15 task *
get_branch_snapshot 5.16 entries,size,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
trace_vprintk 5.16 fmt,fmt_size,data,data_len *
skc_to_unix_sock 5.16 sk SOCK_OPS+SK_SKB+SK_MSG+FLOW_DISSECTOR+TRACING+SK_LOOKUP
kallsyms_lookup_name 5.16 name,name_sz,flags,res SYSCALL
find_vma 5.17 task,addr,callback_fn,callback_ctx,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
loop 5.17 nr_loops,callback_fn,callback_ctx,flags *
strncmp 5.17 s1,s1_sz,s2 *
get_func_arg 5.17 ctx,n,value TRACING
get_func_ret 5.17 ctx,value TRACING
get_func_arg_cnt 5.17 ctx TRACING
get_retval 5.18 - CGROUP_DEVICE+CGROUP_SYSCTL+CGROUP_SOCKOPT
set_retval 5.18 retval CGROUP_DEVICE+CGROUP_SYSCTL+CGROUP_SOCKOPT
xdp_get_buff_len 5.18 xdp_md XDP+TRACING
xdp_load_bytes 5.18 xdp_md,offset,buf,len XDP
xdp_store_bytes 5.18 xdp_md,offset,buf,len XDP
copy_from_user_task 5.18 dst,size,user_ptr,tsk,flags KPROBE+TRACEPOINT+PERF_EVENT+RAW_TRACEPOINT+RAW_TRACEPOINT_WRITABLE+TRACING+LSM+SYSCALL
skb_set_tstamp 5.18 skb,tstamp,tstamp_type SCHED_CLS+SCHED_ACT
ima_file_hash 5.18 file,dst,size LSM
kptr_xchg 5.19 dst,ptr *
map_lookup_percpu_elem 5.19 map,key,cpu *
skc_to_mptcp_sock 5.19 sk TRACING
dynptr_from_mem 5.19 data,size,flags,ptr *
ringbuf_reserve_dynptr 5.19 ringbuf,size,flags,ptr *
ringbuf_submit_dynptr 5.19 ptr,flags *
ringbuf_discard_dynptr 5.19 ptr,flags *
dynptr_read 5.19 dst,len,src,offset,flags *
dynptr_write 5.19 dst,offset,src,len,flags *
dynptr_data 5.19 ptr,offset,len *
tcp_raw_gen_syncookie_ipv4 6.0 iph,th,th_len SCHED_CLS+XDP
tcp_raw_gen_syncookie_ipv6 6.0 iph,th,th_len SCHED_CLS+XDP
tcp_raw_check_syncookie_ipv4 6.0 iph,th SCHED_CLS+XDP
tcp_raw_check_syncookie_ipv6 6.0 iph,th SCHED_CLS+XDP
ktime_get_tai_ns 6.1 - *
user_ringbuf_drain 6.1 map,callback_fn,ctx,flags *
cgrp_storage_get 6.2 map,cgroup,value,flags *
cgrp_storage_delete 6.2 map,cgroup *
`
