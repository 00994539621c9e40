package uapi

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A Kfunc is a function of the kernel that programs call by its BTF.
type Kfunc struct {
	Since  string   // version of Linux that has it first, "6.2"; "?" if not known
	Types  Types    // of programs that may call it
	Params []string // their names, without what the kernel says of them by suffixes; nil if not known
}

// KfuncNamed finds a kfunc. Linux 7 dropped the suffix _impl of some.
func KfuncNamed(name string) (Kfunc, bool) {
	k, ok := kfuncs.Load()[name]
	if !ok {
		k, ok = kfuncs.Load()[name+"_impl"]
	}
	return k, ok
}

var kfuncs = lazy.Value[map[string]Kfunc]{Make: func() map[string]Kfunc {
	m := map[string]Kfunc{}
	for row := range strings.Lines(kfuncTable) {
		f := strings.Fields(row)
		k := Kfunc{Since: f[1], Types: Types(f[2])}
		if len(f) > 3 {
			k.Params = strings.Split(f[3], ",")
		}
		m[f[0]] = k
	}
	return m
}}

// Name, version, types of programs, parameters. From data/kfuncs.yaml and
// data/feature-versions.yaml of docs.ebpf.io, and the BTF of Linux 6.18.
const kfuncTable = `__bpf_trap 6.16 *
__scx_bpf_dsq_insert_vtime 6.19 STRUCT_OPS
__scx_bpf_select_cpu_and 6.19 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
bbr_cwnd_event 5.13 STRUCT_OPS sk,event
bbr_cwnd_event_tx_start 7.1 STRUCT_OPS
bbr_init 5.13 STRUCT_OPS sk
bbr_main 5.13 STRUCT_OPS sk,ack,flag,rs
bbr_min_tso_segs 5.13 STRUCT_OPS sk
bbr_set_state 5.13 STRUCT_OPS sk,new_state
bbr_sndbuf_expand 5.13 STRUCT_OPS sk
bbr_ssthresh 5.13 STRUCT_OPS sk
bbr_undo_cwnd 5.13 STRUCT_OPS sk
bpf_arena_alloc_pages 6.9 * p,addr,page_cnt,node_id,flags
bpf_arena_free_pages 6.9 * p,ptr,page_cnt
bpf_arena_reserve_pages 6.17 * p,ptr,page_cnt
bpf_cast_to_kern_ctx 6.2 * obj
bpf_cgroup_acquire 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM cgrp
bpf_cgroup_ancestor 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM cgrp,level
bpf_cgroup_from_id 6.4 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM cgid
bpf_cgroup_read_xattr 6.17 * cgroup,name,value_p
bpf_cgroup_release 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM cgrp
bpf_copy_from_user_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_copy_from_user_str 6.12 * dst,dst_size,unsafe_ptr,flags
bpf_copy_from_user_str_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_copy_from_user_task_dynptr 6.16 * dptr,off,size,unsafe_ptr,tsk
bpf_copy_from_user_task_str 6.15 * dst,dst_size,unsafe_ptr,tsk,flags
bpf_copy_from_user_task_str_dynptr 6.16 * dptr,off,size,unsafe_ptr,tsk
bpf_cpumask_acquire 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_and 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM dst,src1,src2
bpf_cpumask_any_and_distribute 6.5 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM src1,src2
bpf_cpumask_any_distribute 6.5 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_clear 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_clear_cpu 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpu,cpumask
bpf_cpumask_copy 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM dst,src
bpf_cpumask_create 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM
bpf_cpumask_empty 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_equal 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM src1,src2
bpf_cpumask_first 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_first_and 6.5 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM src1,src2
bpf_cpumask_first_zero 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_full 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_intersects 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM src1,src2
bpf_cpumask_or 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM dst,src1,src2
bpf_cpumask_populate 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask,src,src_size
bpf_cpumask_release 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_set_cpu 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpu,cpumask
bpf_cpumask_setall 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_subset 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM src1,src2
bpf_cpumask_test_and_clear_cpu 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpu,cpumask
bpf_cpumask_test_and_set_cpu 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpu,cpumask
bpf_cpumask_test_cpu 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpu,cpumask
bpf_cpumask_weight 6.8 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM cpumask
bpf_cpumask_xor 6.3 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM dst,src1,src2
bpf_crypto_ctx_acquire 6.10 SYSCALL ctx
bpf_crypto_ctx_create 6.10 SYSCALL params,params_size,err
bpf_crypto_ctx_release 6.10 SYSCALL ctx
bpf_crypto_decrypt 6.10 SCHED_CLS+SCHED_ACT+XDP ctx,src,dst,siv
bpf_crypto_encrypt 6.10 SCHED_CLS+SCHED_ACT+XDP ctx,src,dst,siv
bpf_ct_change_status 6.0 SCHED_CLS+XDP nfct,status
bpf_ct_change_timeout 6.0 SCHED_CLS+XDP nfct,timeout
bpf_ct_insert_entry 6.0 SCHED_CLS+XDP nfct_i
bpf_ct_release 5.18 SCHED_CLS+XDP nfct
bpf_ct_set_nat_info 6.1 SCHED_CLS+XDP nfct,addr,port,manip
bpf_ct_set_status 6.0 SCHED_CLS+XDP nfct,status
bpf_ct_set_timeout 6.0 SCHED_CLS+XDP nfct,timeout
bpf_dynptr_adjust 6.5 * p,start,end
bpf_dynptr_clone 6.5 * p,clone
bpf_dynptr_copy 6.15 * dst_ptr,dst_off,src_ptr,src_off,size
bpf_dynptr_file_discard 6.19 *
bpf_dynptr_from_file 6.19 *
bpf_dynptr_from_skb 6.4 * s,flags,ptr
bpf_dynptr_from_skb_meta 6.18 SCHED_CLS+SCHED_ACT skb_,flags,ptr
bpf_dynptr_from_xdp 6.4 XDP x,flags,ptr
bpf_dynptr_is_null 6.5 * p
bpf_dynptr_is_rdonly 5.19 * p
bpf_dynptr_memset 6.17 * p,offset,size,val
bpf_dynptr_size 6.5 * p
bpf_dynptr_slice 6.4 * p,offset,buffer,buffer_size
bpf_dynptr_slice_rdwr 6.4 * p,offset,buffer,buffer_size
bpf_get_dentry_xattr 6.12 TRACEPOINT+PERF_EVENT+TRACING+LSM dentry,name,value_p
bpf_get_file_xattr 6.8 TRACEPOINT+PERF_EVENT+TRACING+LSM file,name,value_p
bpf_get_fsverity_digest 6.8 TRACEPOINT+PERF_EVENT+TRACING+LSM
bpf_get_kmem_cache 6.13 * addr
bpf_get_task_exe_file 6.12 TRACEPOINT+PERF_EVENT+TRACING+LSM task
bpf_io_uring_get_region 7.1 STRUCT_OPS
bpf_io_uring_submit_sqes 7.1 STRUCT_OPS
bpf_iter_bits_destroy 6.11 * it
bpf_iter_bits_new 6.11 * it,unsafe_ptr,nr_words
bpf_iter_bits_next 6.11 * it
bpf_iter_css_destroy 6.7 * it
bpf_iter_css_new 6.7 * it,start,flags
bpf_iter_css_next 6.7 * it
bpf_iter_css_task_destroy 6.7 * it
bpf_iter_css_task_new 6.7 * it,css,flags
bpf_iter_css_task_next 6.7 * it
bpf_iter_dmabuf_destroy 6.16 * it
bpf_iter_dmabuf_new 6.16 * it
bpf_iter_dmabuf_next 6.16 * it
bpf_iter_kmem_cache_destroy 6.13 * it
bpf_iter_kmem_cache_new 6.13 * it
bpf_iter_kmem_cache_next 6.13 * it
bpf_iter_num_destroy 6.4 * it
bpf_iter_num_new 6.4 * it,start,end
bpf_iter_num_next 6.4 * it
bpf_iter_scx_dsq_destroy 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
bpf_iter_scx_dsq_new 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
bpf_iter_scx_dsq_next 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
bpf_iter_task_destroy 6.7 * it
bpf_iter_task_new 6.7 * it,task,flags
bpf_iter_task_next 6.7 * it
bpf_iter_task_vma_destroy 6.7 * it
bpf_iter_task_vma_new 6.7 * it,task,addr
bpf_iter_task_vma_next 6.7 * it
bpf_key_put 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM bkey
bpf_kfree_skb 6.16 STRUCT_OPS
bpf_list_back 6.16 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head
bpf_list_front 6.16 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head
bpf_list_pop_back 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head
bpf_list_pop_front 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head
bpf_list_push_back 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head,node
bpf_list_push_back_impl 6.4 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head,node,meta,off
bpf_list_push_front 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head,node
bpf_list_push_front_impl 6.4 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM head,node,meta,off
bpf_local_irq_restore 6.14 * flags
bpf_local_irq_save 6.14 * flags
bpf_lookup_system_key 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM id
bpf_lookup_user_key 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM serial,flags
bpf_map_sum_elem_count 6.6 * map
bpf_obj_drop 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p
bpf_obj_drop_impl 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p,meta
bpf_obj_new 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM local_type_id
bpf_obj_new_impl 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM local_type_id,meta
bpf_path_d_path 6.12 TRACEPOINT+PERF_EVENT+TRACING+LSM path,buf,buf_size
bpf_percpu_obj_drop 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p
bpf_percpu_obj_drop_impl 6.7 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p,meta
bpf_percpu_obj_new 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM local_type_id
bpf_percpu_obj_new_impl 6.7 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM local_type_id,meta
bpf_preempt_disable 6.10 *
bpf_preempt_enable 6.10 *
bpf_probe_read_kernel_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_probe_read_kernel_str_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_probe_read_user_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_probe_read_user_str_dynptr 6.16 * dptr,off,size,unsafe_ptr
bpf_put_file 6.12 TRACEPOINT+PERF_EVENT+TRACING+LSM file
bpf_qdisc_bstats_update 6.16 STRUCT_OPS
bpf_qdisc_init_prologue 6.16 STRUCT_OPS
bpf_qdisc_reset_destroy_epilogue 6.16 STRUCT_OPS
bpf_qdisc_skb_drop 6.16 STRUCT_OPS
bpf_qdisc_watchdog_schedule 6.16 STRUCT_OPS
bpf_rbtree_add 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root,node,less
bpf_rbtree_add_impl 6.4 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root,node,less,meta,off
bpf_rbtree_first 6.3 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root
bpf_rbtree_left 6.16 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root,node
bpf_rbtree_remove 6.3 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root,node
bpf_rbtree_right 6.16 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root,node
bpf_rbtree_root 6.16 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM root
bpf_rcu_read_lock 6.2 *
bpf_rcu_read_unlock 6.2 *
bpf_rdonly_cast 6.2 * obj,btf_id
bpf_refcount_acquire 7.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p
bpf_refcount_acquire_impl 6.4 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p,meta
bpf_remove_dentry_xattr 6.15 TRACEPOINT+PERF_EVENT+TRACING+LSM dentry,name
bpf_res_spin_lock 6.15 * lock
bpf_res_spin_lock_irqsave 6.15 * lock,flags
bpf_res_spin_unlock 6.15 * lock
bpf_res_spin_unlock_irqrestore 6.15 * lock,flags
bpf_send_signal_task 6.13 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM task,sig,type,value
bpf_session_cookie 6.10 KPROBE
bpf_session_is_return 6.10 KPROBE
bpf_set_dentry_xattr 6.15 TRACEPOINT+PERF_EVENT+TRACING+LSM dentry,name,value_p,flags
bpf_sk_assign_tcp_reqsk 6.11 SCHED_CLS s,sk,attrs,attrs_size
bpf_skb_ct_alloc 6.0 SCHED_CLS+XDP skb_ctx,bpf_tuple,tuple_size,opts,opts_size
bpf_skb_ct_lookup 5.18 SCHED_CLS+XDP skb_ctx,bpf_tuple,tuple_size,opts,opts_size
bpf_skb_get_fou_encap 6.4 SCHED_CLS
bpf_skb_get_hash 6.16 STRUCT_OPS
bpf_skb_get_xfrm_info 6.2 SCHED_CLS
bpf_skb_set_fou_encap 6.4 SCHED_CLS
bpf_skb_set_xfrm_info 6.2 SCHED_CLS
bpf_sock_addr_set_sun_path 6.7 CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+CGROUP_DEVICE+CGROUP_SOCK_ADDR+CGROUP_SYSCTL+CGROUP_SOCKOPT sa_kern,sun_path,sun_path_size
bpf_sock_destroy 6.5 TRACEPOINT+PERF_EVENT+TRACING+LSM sock
bpf_sock_ops_enable_tx_tstamp 6.15 CGROUP_SKB+CGROUP_SOCK+SOCK_OPS+CGROUP_DEVICE+CGROUP_SOCK_ADDR+CGROUP_SYSCTL+CGROUP_SOCKOPT skops,flags
bpf_strcasecmp 6.18 * s1,s2
bpf_strcasestr 6.19 *
bpf_strchr 6.17 * s,c
bpf_strchrnul 6.17 * s,c
bpf_strcmp 6.17 * s1,s2
bpf_strcspn 6.17 * s,reject
bpf_stream_print_stack 7.0 *
bpf_stream_vprintk 7.0 * stream_id,fmt,args,len_size,aux
bpf_stream_vprintk_impl 6.17 * stream_id,fmt,args,len_size,aux
bpf_strlen 6.17 * s
bpf_strncasecmp 7.0 *
bpf_strncasestr 6.19 *
bpf_strnchr 6.17 * s,count,c
bpf_strnlen ? * s,count
bpf_strnstr 6.17 * s1,s2,len
bpf_strrchr 6.17 * s,c
bpf_strspn 6.17 * s,accept
bpf_strstr 6.17 * s1,s2
bpf_task_acquire 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p
bpf_task_from_pid 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM pid
bpf_task_from_vpid 6.13 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM vpid
bpf_task_get_cgroup1 6.8 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM task,hierarchy_id
bpf_task_release 6.2 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM p
bpf_task_under_cgroup 6.5 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM task,ancestor
bpf_task_work_schedule_resume 7.0 * task,tw,map,callback,aux
bpf_task_work_schedule_resume_impl 6.18 * task,tw,map,callback,aux
bpf_task_work_schedule_signal 7.0 * task,tw,map,callback,aux
bpf_task_work_schedule_signal_impl 6.18 * task,tw,map,callback,aux
bpf_throw 6.7 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM cookie
bpf_timer_cancel_async 7.0 *
bpf_verify_pkcs7_signature 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM data_p,sig_p,trusted_keyring
bpf_wq_init 6.10 * wq,p,flags
bpf_wq_set_callback 7.0 * wq,callback_fn,flags,aux
bpf_wq_set_callback_impl 6.10 * wq,callback_fn,flags,aux
bpf_wq_start 6.10 * wq,flags
bpf_xdp_ct_alloc 6.0 SCHED_CLS+XDP xdp_ctx,bpf_tuple,tuple_size,opts,opts_size
bpf_xdp_ct_lookup 5.18 SCHED_CLS+XDP xdp_ctx,bpf_tuple,tuple_size,opts,opts_size
bpf_xdp_flow_lookup 6.11 XDP
bpf_xdp_get_xfrm_state 6.8 XDP ctx,opts,opts_size
bpf_xdp_metadata_rx_hash 6.3 XDP ctx,hash,rss_type
bpf_xdp_metadata_rx_timestamp 6.3 XDP ctx,timestamp
bpf_xdp_metadata_rx_vlan_tag 6.8 XDP ctx,vlan_proto,vlan_tci
bpf_xdp_pull_data 6.18 XDP x,len
bpf_xdp_xfrm_state_release 6.8 XDP x
cgroup_rstat_flush 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM
cgroup_rstat_updated 6.1 TRACEPOINT+PERF_EVENT+TRACING+LSM
crash_kexec 6.1 SCHED_CLS+TRACEPOINT+XDP+PERF_EVENT+TRACING+STRUCT_OPS+LSM
css_rstat_flush 6.16 TRACEPOINT+PERF_EVENT+TRACING+LSM css
css_rstat_updated 6.16 TRACEPOINT+PERF_EVENT+TRACING+LSM css,cpu
cubictcp_acked 5.13 STRUCT_OPS sk,sample
cubictcp_cong_avoid 5.13 STRUCT_OPS sk,ack,acked
cubictcp_cwnd_event 5.13 STRUCT_OPS sk,event
cubictcp_cwnd_event_tx_start 7.1 STRUCT_OPS
cubictcp_init 5.13 STRUCT_OPS sk
cubictcp_recalc_ssthresh 5.13 STRUCT_OPS sk
cubictcp_state 5.13 STRUCT_OPS sk,new_state
dctcp_cwnd_event 5.13 STRUCT_OPS
dctcp_cwnd_event_tx_start 7.1 STRUCT_OPS
dctcp_cwnd_undo 5.13 STRUCT_OPS
dctcp_init 5.13 STRUCT_OPS
dctcp_ssthresh 5.13 STRUCT_OPS
dctcp_state 5.13 STRUCT_OPS
dctcp_update_alpha 5.13 STRUCT_OPS
hid_bpf_allocate_context 6.3 TRACING+STRUCT_OPS+LSM+SYSCALL
hid_bpf_attach_prog 6.3 SYSCALL
hid_bpf_get_data 6.3 TRACING+STRUCT_OPS+LSM
hid_bpf_hw_output_report 6.10 TRACING+STRUCT_OPS+LSM+SYSCALL
hid_bpf_hw_request 6.3 TRACING+STRUCT_OPS+LSM+SYSCALL
hid_bpf_input_report 6.10 TRACING+STRUCT_OPS+LSM+SYSCALL
hid_bpf_release_context 6.3 TRACING+STRUCT_OPS+LSM+SYSCALL
hid_bpf_try_input_report 6.11 TRACING+STRUCT_OPS+LSM
scx_bpf_consume 6.12 STRUCT_OPS
scx_bpf_cpu_curr 6.18 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_cpu_node 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_cpu_rq 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_cpuperf_cap 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_cpuperf_cur 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_cpuperf_set 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_create_dsq 6.12 STRUCT_OPS+SYSCALL
scx_bpf_destroy_dsq 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_dispatch 6.12 STRUCT_OPS
scx_bpf_dispatch_cancel 6.12 STRUCT_OPS
scx_bpf_dispatch_from_dsq 6.12 STRUCT_OPS+SYSCALL
scx_bpf_dispatch_from_dsq_set_slice 6.12 STRUCT_OPS+SYSCALL
scx_bpf_dispatch_from_dsq_set_vtime 6.12 STRUCT_OPS+SYSCALL
scx_bpf_dispatch_nr_slots 6.12 STRUCT_OPS
scx_bpf_dispatch_vtime 6.12 STRUCT_OPS
scx_bpf_dispatch_vtime_from_dsq 6.12 STRUCT_OPS+SYSCALL
scx_bpf_dsq_insert 6.13 STRUCT_OPS
scx_bpf_dsq_insert___v2 6.19 STRUCT_OPS
scx_bpf_dsq_insert_vtime 6.13 STRUCT_OPS
scx_bpf_dsq_move 6.13 STRUCT_OPS+SYSCALL
scx_bpf_dsq_move_set_slice 6.13 STRUCT_OPS+SYSCALL
scx_bpf_dsq_move_set_vtime 6.13 STRUCT_OPS+SYSCALL
scx_bpf_dsq_move_to_local 6.13 STRUCT_OPS
scx_bpf_dsq_move_to_local___v2 7.1 STRUCT_OPS
scx_bpf_dsq_move_vtime 6.13 STRUCT_OPS+SYSCALL
scx_bpf_dsq_nr_queued 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_dsq_peek 6.19 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_dsq_reenq 7.1 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_dump_bstr 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_error_bstr 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_events 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_exit_bstr 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_idle_cpumask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_idle_cpumask_node 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_idle_smtmask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_idle_smtmask_node 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_online_cpumask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_get_possible_cpumask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_kick_cpu 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_locked_rq 6.18 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_now 6.14 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_nr_cpu_ids 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_nr_node_ids 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_pick_any_cpu 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_pick_any_cpu_node 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_pick_idle_cpu 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_pick_idle_cpu_node 6.15 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_put_cpumask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_put_idle_cpumask 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_reenqueue_local 6.12 STRUCT_OPS
scx_bpf_reenqueue_local___v2 6.19 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_select_cpu_and 6.16 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_select_cpu_dfl 6.12 STRUCT_OPS
scx_bpf_sub_dispatch 7.1 STRUCT_OPS
scx_bpf_task_cgroup 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_task_cpu 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_task_running 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_task_set_dsq_vtime 6.19 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_task_set_slice 6.19 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
scx_bpf_test_and_clear_cpu_idle 6.12 TRACEPOINT+PERF_EVENT+TRACING+STRUCT_OPS+LSM+SYSCALL
tcp_cong_avoid_ai 5.13 STRUCT_OPS tp,w,acked
tcp_reno_cong_avoid 5.13 STRUCT_OPS sk,ack,acked
tcp_reno_ssthresh 5.13 STRUCT_OPS sk
tcp_reno_undo_cwnd 5.13 STRUCT_OPS sk
tcp_slow_start 5.13 STRUCT_OPS tp,acked
`
