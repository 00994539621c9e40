package uapi

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHelpers(t *testing.T) {
	list := Helpers()
	require.Len(t, list, 212)
	seen := map[string]bool{}
	for _, h := range list[1:] {
		assert.Regexp(t, `^bpf_[a-z0-9_]+$`, h.Name)
		assert.Regexp(t, `^\d+\.\d+$`, h.Since, h.Name)
		assert.LessOrEqual(t, len(h.Params), 5, h.Name)
		assert.NotEmpty(t, h.Types, h.Name)
		assert.False(t, seen[h.Name], h.Name)
		seen[h.Name] = true
	}
	assert.Equal(t, "bpf_probe_read_user_str", list[114].Name)
	assert.Equal(t, "bpf_cgrp_storage_delete", list[211].Name)
	assert.True(t, HelperNamed("bpf_map_lookup_elem").Types.All())
	assert.Equal(t, "SCHED_CLS, SCHED_ACT", HelperNamed("bpf_skb_vlan_push").Types.String())
	assert.Contains(t, HelperNamed("bpf_get_current_pid_tgid").Types.String(), ", and all others from Linux 6.10 on")
	assert.True(t, HelperNamed("bpf_xdp_adjust_head").Types.Has("XDP"))
	assert.False(t, HelperNamed("bpf_xdp_adjust_head").Types.Has("SCHED_CLS"))
	assert.Nil(t, HelperNamed("bpf_unspec"))
}

func TestKfuncs(t *testing.T) {
	for name, k := range kfuncs.Load() {
		assert.Regexp(t, `^(\d+\.\d+|\?)$`, k.Since, name)
		assert.NotEmpty(t, k.Types, name)
		assert.NotContains(t, k.Params, "", name)
	}
	k, ok := KfuncNamed("bpf_task_acquire")
	assert.True(t, ok)
	assert.Equal(t, "6.2", k.Since)
	assert.Equal(t, []string{"p"}, k.Params)
	k, ok = KfuncNamed("bpf_obj_new")
	assert.True(t, ok, "with its suffix _impl")
	assert.NotEmpty(t, k.Since)
	_, ok = KfuncNamed("bpf_foo")
	assert.False(t, ok)
}

func TestMapTypes(t *testing.T) {
	list := MapTypes()
	require.Len(t, list, 36)
	assert.Equal(t, "HASH", list[1].Name)
	assert.Equal(t, "RINGBUF", list[27].Name)
	assert.Equal(t, "5.8", list[27].Since)
	assert.Equal(t, "ringbuf", MapTypeName(27))
	assert.Equal(t, "type 99", MapTypeName(99))
	assert.Equal(t, []string{"PROG_ARRAY"}, MapsOf("bpf_tail_call"))
	for name, want := range map[string]MapType{
		"HASH":            {Key: SomeSize, Value: SomeSize, Typed: true},
		"PERCPU_ARRAY":    {Key: FourBytes, Value: SomeSize, Typed: true},
		"XSKMAP":          {Key: FourBytes, Value: FourBytes},
		"HASH_OF_MAPS":    {Key: AnySize, Value: FourBytes},
		"INODE_STORAGE":   {Key: FourBytes, Value: AnySize, Typed: true},
		"RINGBUF":         {Key: AnySize, Value: AnySize, Typed: true},
		"ANOTHER_STORAGE": {Key: AnySize, Value: AnySize, Typed: true},
	} {
		got := MapTypeOf(uint32(slices.IndexFunc(list, func(m MapType) bool { return m.Name == name })))
		assert.Equal(t, []any{want.Key, want.Value, want.Typed}, []any{got.Key, got.Value, got.Typed}, name)
	}
	var storage, perCPU []int
	for i := range list {
		if list[i].Storage() {
			storage = append(storage, i)
		}
		if list[i].PerCPU() {
			perCPU = append(perCPU, i)
		}
	}
	assert.Equal(t, []int{19, 21, 24, 28, 29, 32}, storage)
	assert.Equal(t, []int{5, 6, 10, 21}, perCPU)
	for _, m := range list {
		for _, helper := range m.Helpers {
			assert.NotNil(t, HelperNamed(helper), helper)
		}
	}
}

func TestContexts(t *testing.T) {
	for _, c := range Contexts() {
		for _, f := range c.Fields {
			assert.NotZero(t, f.Size, c.Name+"."+f.Name)
			assert.NotEmpty(t, c.Readers(&f), c.Name+"."+f.Name)
		}
	}
	skb := ContextNamed("__sk_buff")
	data := skb.At(76)
	require.NotNil(t, data)
	assert.Equal(t, "data", data.Name)
	assert.Equal(t, "SCHED_CLS, SCHED_ACT, CGROUP_SKB, LWT_IN, LWT_OUT, LWT_XMIT, SK_SKB, FLOW_DISSECTOR", skb.Readers(data).String())
	assert.Empty(t, skb.Writers(data))
	assert.Equal(t, "SOCKET_FILTER, SCHED_CLS, SCHED_ACT, CGROUP_SKB, LWT_IN, LWT_OUT, LWT_XMIT", skb.Writers(skb.At(48)).String())
	assert.Equal(t, "cb", skb.At(64).Name)
	assert.Nil(t, skb.At(181))
	assert.Equal(t, Types("SOCK_OPS"), ContextNamed("bpf_sock_ops").Writers(ContextNamed("bpf_sock_ops").At(4)))
	assert.Nil(t, ContextNamed("pt_regs"))
}
