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

	Key, Value SizeRule
	Typed      bool // it takes BTF types of keys and values
}

// Storage reports whether maps of the type hold what belongs to sockets, inodes, tasks or cgroups.
func (m *MapType) Storage() bool { return strings.HasSuffix(m.Name, "_STORAGE") }

// PerCPU reports whether maps of the type have a value for each CPU.
func (m *MapType) PerCPU() bool { return strings.Contains(m.Name, "PERCPU_") }

// A SizeRule is what the kernel wants of the size of keys or values (map_alloc_check of each type).
type SizeRule byte

const (
	AnySize   SizeRule = '-' // or a rule of its own
	SomeSize  SizeRule = 'n' // not 0
	FourBytes SizeRule = '4'
)

// MapTypes are the types by their number (enum bpf_map_type) of Linux 7.2.
func MapTypes() []MapType { return mapTypes.Load() }

var mapTypes = lazy.Value[[]MapType]{Make: func() []MapType {
	list := []MapType{{Name: "UNSPEC", Key: AnySize, Value: AnySize, Typed: true}}
	for row := range strings.Lines(mapTable) {
		f := strings.Fields(row)
		m := MapType{Name: f[0], Since: f[1], Key: SizeRule(f[2][0]), Value: SizeRule(f[2][1]), Typed: f[2][2] == 't'}
		for _, helper := range f[3:] {
			m.Helpers = append(m.Helpers, "bpf_"+helper)
		}
		list = append(list, m)
	}
	return list
}}

// MapTypeOf returns what is known of a type by its number: nothing of one that Linux 7.2 does not
// have.
func MapTypeOf(number uint32) *MapType {
	if list := MapTypes(); uint64(number) < uint64(len(list)) {
		return &list[number]
	}
	return &MapType{Key: AnySize, Value: AnySize, Typed: true}
}

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

// Name, the Linux that brought it, the rules for the sizes of keys and values with t if it is
// typed, and helper functions without bpf_. The latter are from data/helpers-functions.yaml of
// docs.ebpf.io.
const mapTable = `HASH 3.19 nnt map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
ARRAY 3.19 4nt map_lookup_elem map_update_elem for_each_map_elem
PROG_ARRAY 4.2 44t tail_call
PERF_EVENT_ARRAY 4.3 44- perf_event_read perf_event_output skb_output perf_event_read_value xdp_output
PERCPU_HASH 4.6 nnt map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
PERCPU_ARRAY 4.6 4nt map_lookup_elem map_update_elem for_each_map_elem map_lookup_percpu_elem
STACK_TRACE 4.6 4n- get_stackid
CGROUP_ARRAY 4.8 44- skb_under_cgroup current_task_under_cgroup
LRU_HASH 4.10 nnt map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
LRU_PERCPU_HASH 4.10 nnt map_lookup_elem map_update_elem map_delete_elem for_each_map_elem map_lookup_percpu_elem
LPM_TRIE 4.11 -nt map_lookup_elem map_update_elem map_delete_elem
ARRAY_OF_MAPS 4.12 44- map_lookup_elem
HASH_OF_MAPS 4.12 -4- map_lookup_elem
DEVMAP 4.14 4-- redirect_map
SOCKMAP 4.14 4-- sk_redirect_map sock_map_update map_delete_elem msg_redirect_map sk_select_reuseport map_lookup_elem map_update_elem
CPUMAP 4.15 4-- redirect_map
XSKMAP 4.18 44- map_lookup_elem redirect_map
SOCKHASH 4.18 --- sk_redirect_hash sock_hash_update map_delete_elem msg_redirect_hash sk_select_reuseport map_lookup_elem map_update_elem
CGROUP_STORAGE 4.19 --t get_local_storage
REUSEPORT_SOCKARRAY 4.19 4-t sk_select_reuseport
PERCPU_CGROUP_STORAGE 4.20 --t get_local_storage
QUEUE 4.20 -n- map_peek_elem map_pop_elem map_push_elem
STACK 4.20 -n- map_peek_elem map_pop_elem map_push_elem
SK_STORAGE 5.2 4-t sk_storage_get sk_storage_delete
DEVMAP_HASH 5.4 --- redirect_map
STRUCT_OPS 5.6 --t
RINGBUF 5.8 --t ringbuf_output ringbuf_reserve ringbuf_query ringbuf_submit ringbuf_discard ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr
INODE_STORAGE 5.10 4-t inode_storage_get inode_storage_delete
TASK_STORAGE 5.11 4-t task_storage_get task_storage_delete
BLOOM_FILTER 5.16 -nt map_peek_elem map_push_elem
USER_RINGBUF 6.1 --t user_ringbuf_drain
CGRP_STORAGE 6.2 4-t cgrp_storage_get cgrp_storage_delete
ARENA 6.9 ---
INSN_ARRAY 6.19 --t
RHASH 7.2 --t map_lookup_elem map_update_elem map_delete_elem for_each_map_elem
`
