package uapi

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A MapType is a type of maps.
type MapType struct {
	Name    string   // without BPF_MAP_TYPE_: "HASH"
	Helpers []string // that take it: "bpf_map_lookup_elem"
}

// MapTypes are the types by their number (enum bpf_map_type) of Linux 7.0.
func MapTypes() []MapType { return mapTypes.Load() }

var mapTypes = lazy.Value[[]MapType]{Make: func() []MapType {
	list := []MapType{{Name: "UNSPEC"}}
	for row := range strings.Lines(mapTable) {
		f := strings.Fields(row)
		m := MapType{Name: f[0]}
		for _, helper := range f[1:] {
			m.Helpers = append(m.Helpers, "bpf_"+helper)
		}
		list = append(list, m)
	}
	return list
}}

// MapsOf are the names of the types of maps that a helper function takes.
func MapsOf(helper string) (names []string) {
	for _, m := range MapTypes() {
		if slices.Contains(m.Helpers, helper) {
			names = append(names, m.Name)
		}
	}
	return names
}

// Name and helper functions, without bpf_. From data/helpers-functions.yaml of
// docs.ebpf.io.
const mapTable = `HASH map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
ARRAY map_lookup_elem map_update_elem for_each_map_elem
PROG_ARRAY tail_call
PERF_EVENT_ARRAY perf_event_read perf_event_output skb_output perf_event_read_value xdp_output
PERCPU_HASH map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
PERCPU_ARRAY map_lookup_elem map_update_elem for_each_map_elem map_lookup_percpu_elem
STACK_TRACE get_stackid
CGROUP_ARRAY skb_under_cgroup current_task_under_cgroup
LRU_HASH map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
LRU_PERCPU_HASH map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
LPM_TRIE map_lookup_elem map_update_elem map_delete_elem
ARRAY_OF_MAPS map_lookup_elem
HASH_OF_MAPS map_lookup_elem
DEVMAP redirect_map
SOCKMAP sk_redirect_map sock_map_update map_delete_elem msg_redirect_map sk_select_reuseport map_lookup_elem map_update_elem
CPUMAP redirect_map
XSKMAP map_lookup_elem redirect_map
SOCKHASH sk_redirect_hash sock_hash_update map_delete_elem msg_redirect_hash sk_select_reuseport map_lookup_elem map_update_elem
CGROUP_STORAGE get_local_storage
REUSEPORT_SOCKARRAY sk_select_reuseport
PERCPU_CGROUP_STORAGE get_local_storage
QUEUE map_peek_elem map_pop_elem map_push_elem
STACK map_peek_elem map_pop_elem map_push_elem
SK_STORAGE sk_storage_get sk_storage_delete
DEVMAP_HASH redirect_map
STRUCT_OPS
RINGBUF ringbuf_output ringbuf_reserve ringbuf_query ringbuf_submit ringbuf_discard ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr
INODE_STORAGE inode_storage_get inode_storage_delete
TASK_STORAGE task_storage_get task_storage_delete
BLOOM_FILTER map_peek_elem map_push_elem
USER_RINGBUF user_ringbuf_drain
CGRP_STORAGE cgrp_storage_get cgrp_storage_delete
ARENA
INSN_ARRAY
`
