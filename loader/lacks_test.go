package loader_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// What the kernel of this machine lacks it refuses, and nothing else is reported of it.
func TestLacks(t *testing.T) {
	k, err := kernel.Host()
	require.NoError(t, err)
	if types, err := k.Vmlinux(); types == nil || err != nil {
		t.Skip("the types of this machine's kernel are not known: ", err)
	}
	lacks := func(section string) error {
		return loader.Lacks(k, &object.Image{}, &object.Program{Section: section})
	}
	for _, section := range []string{"xdp", "?fentry/bpf_fentry_test1", "fentry", "tp_btf/sched_switch", "freplace/anything", "own", ".text"} {
		require.NoError(t, lacks(section), section)
	}
	require.ErrorContains(t, lacks("fexit/bpf_fentry_tset1"), "did you mean 'bpf_fentry_test1'?")
	require.ErrorContains(t, lacks("tp_btf/sched_swich"), "has no typedef 'btf_trace_sched_swich'")

	for name, want := range map[string]string{
		"tcp_congestion_ops": "",
		"task_struct":        "struct task_struct cannot be implemented by programs: the kernel has no struct 'bpf_struct_ops_task_struct'",
		"no_such_ops":        "the kernel has no struct 'no_such_ops'",
	} {
		file, err := assembler.Assemble("ops.s", "struct "+name+" { int x; };\n", assembler.Options{})
		require.NoError(t, err)
		types, _, err := file.Types()
		require.NoError(t, err)
		id := types.First()
		for types.Name(types.Type(id)) != name {
			id++
		}
		image := &object.Image{Types: types, Maps: []object.Map{{Type: 26, ValueType: id, Slots: []object.Slot{{Program: 1}}}}}
		err = loader.Lacks(k, image, &object.Program{Section: "struct_ops/x", Symbol: 1})
		if want == "" {
			require.NoError(t, err, name)
		} else {
			require.EqualError(t, err, want)
		}
		require.NoError(t, loader.Lacks(k, image, &object.Program{Section: "struct_ops/x", Symbol: 2}))
	}
}
