package uapi

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A MapType is a type of maps.
type MapType struct {
	Name    string   // without BPF_MAP_TYPE_: "HASH"
	Since   string   // the Linux that brought it: "3.19"
	Helpers []string // that take it: "bpf_map_lookup_elem"
}

// MapTypes are the types by their number (enum bpf_map_type) of Linux 7.2.
func MapTypes() []MapType { return mapTypes.Load() }

var mapTypes = lazy.Value[[]MapType]{Make: func() []MapType {
	list := []MapType{{Name: "UNSPEC"}}
	for row := range strings.Lines(mapTable) {
		f := strings.Fields(row)
		m := MapType{Name: f[0], Since: f[1]}
		for _, helper := range f[2:] {
			m.Helpers = append(m.Helpers, "bpf_"+helper)
		}
		list = append(list, m)
	}
	return list
}}

// MapTypeName names a type by its number as bpftool does: "ringbuf", "type 99".
func MapTypeName(number uint32) string {
	if list := MapTypes(); uint64(number) < uint64(len(list)) {
		return strings.ToLower(list[number].Name)
	}
	return fmt.Sprint("type ", number)
}

// MapsOf are the names of the types of maps that a helper function takes.
func MapsOf(helper string) (names []string) {
	for _, m := range MapTypes() {
		if slices.Contains(m.Helpers, helper) {
			names = append(names, m.Name)
		}
	}
	return names
}

// Name, the Linux that brought it, and helper functions without bpf_. From data/helpers-functions.yaml of
// docs.ebpf.io.
const mapTable = `HASH 3.19 map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
ARRAY 3.19 map_lookup_elem map_update_elem for_each_map_elem
PROG_ARRAY 4.2 tail_call
PERF_EVENT_ARRAY 4.3 perf_event_read perf_event_output skb_output perf_event_read_value xdp_output
PERCPU_HASH 4.6 map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
PERCPU_ARRAY 4.6 map_lookup_elem map_update_elem for_each_map_elem map_lookup_percpu_elem
STACK_TRACE 4.6 get_stackid
CGROUP_ARRAY 4.8 skb_under_cgroup current_task_under_cgroup
LRU_HASH 4.10 map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
LRU_PERCPU_HASH 4.10 map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
LPM_TRIE 4.11 map_lookup_elem map_update_elem map_delete_elem
ARRAY_OF_MAPS 4.12 map_lookup_elem
HASH_OF_MAPS 4.12 map_lookup_elem
DEVMAP 4.14 redirect_map
SOCKMAP 4.14 sk_redirect_map sock_map_update map_delete_elem msg_redirect_map sk_select_reuseport map_lookup_elem map_update_elem
CPUMAP 4.15 redirect_map
XSKMAP 4.18 map_lookup_elem redirect_map
SOCKHASH 4.18 sk_redirect_hash sock_hash_update map_delete_elem msg_redirect_hash sk_select_reuseport map_lookup_elem map_update_elem
CGROUP_STORAGE 4.19 get_local_storage
REUSEPORT_SOCKARRAY 4.19 sk_select_reuseport
PERCPU_CGROUP_STORAGE 4.20 get_local_storage
QUEUE 4.20 map_peek_elem map_pop_elem map_push_elem
STACK 4.20 map_peek_elem map_pop_elem map_push_elem
SK_STORAGE 5.2 sk_storage_get sk_storage_delete
DEVMAP_HASH 5.4 redirect_map
STRUCT_OPS 5.6
RINGBUF 5.8 ringbuf_output ringbuf_reserve ringbuf_query ringbuf_submit ringbuf_discard ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr
INODE_STORAGE 5.10 inode_storage_get inode_storage_delete
TASK_STORAGE 5.11 task_storage_get task_storage_delete
BLOOM_FILTER 5.16 map_peek_elem map_push_elem
USER_RINGBUF 6.1 user_ringbuf_drain
CGRP_STORAGE 6.2 cgrp_storage_get cgrp_storage_delete
ARENA 6.9
INSN_ARRAY 6.19
RHASH 7.2 map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
`
