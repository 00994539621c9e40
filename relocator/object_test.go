package relocator

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestObject: the programs of an object that was made ready are those that it was
// made from, resolved for no kernel. What it leaves extern is addresses.
func TestObject(t *testing.T) {
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			f := c.file(t)
			k := smallKernel(t, f.Order)
			res, err := resolveAll(f, k, c.Name)
			if err != nil {
				t.Skip("it does not resolve for the small kernel")
			}
			ready := written(t, res)
			again, err := resolveAll(ready, nil, c.Name)
			if asksForAddresses(res) {
				return
			}
			require.NoError(t, err)
			require.Len(t, again.Programs, len(res.Programs))
			for i := range res.Programs {
				want, got := &res.Programs[i], &again.Programs[i]
				assert.Equal(t, want.Name, got.Name)
				assert.Equal(t, withoutMaps(want.Insns), withoutMaps(got.Insns), want.Name)
				assert.Equal(t, want.FuncInfo, got.FuncInfo, want.Name)
				assert.Len(t, got.LineInfo, len(want.LineInfo), want.Name)
				assert.Empty(t, got.Problems)
			}
			for _, b := range again.from.Bindings {
				assert.NotEqual(t, object.BoundConfig, b.Kind, b.Name)
			}
			assert.Equal(t, contents(res), contents(again))
		})
	}
}

// written is the ready object of a result, as it is read again.
func written(t *testing.T, res *Result) *object.File {
	ready, err := res.Object()
	require.NoError(t, err)
	data, err := object.Append(nil, ready)
	require.NoError(t, err)
	ready, err = object.Read(data)
	require.NoError(t, err)
	return ready
}

func asksForAddresses(res *Result) bool {
	for _, b := range res.from.Bindings {
		if b.Kind == object.BoundAddress || b.Module != "" {
			return true
		}
	}
	return false
}

// contents are the values of the maps that have some, by what they begin with; the
// configuration has another name in an object that is ready.
func contents(res *Result) map[string]string {
	all := make(map[string]string)
	for i := range res.Maps {
		m := &res.Maps[i]
		if m.Data != nil {
			all[strings.TrimPrefix(m.Name, ".rodata.kconfig")] = string(m.Data)
		}
	}
	delete(all, "")
	delete(all, configSection)
	return all
}

// TestObjectLoads: libbpf, through bpftool, makes the same programs of the ready
// object as of the one that it was made from. It needs root and BPFTOOL.
func TestObjectLoads(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 || os.Geteuid() != 0 {
		t.Skip("BPFTOOL is not set, or this is not root")
	}
	host, err := kernel.Host()
	require.NoError(t, err)
	poisons := poisonsCalls(t, bpftool)
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			f := c.file(t)
			want := loadAll(t, bpftool, f)
			bindings, _ := linker.Resolve(f, host, linker.ResolveOptions{})
			res, err := Relocate(f, host, Options{Name: c.Name, Bindings: bindings})
			require.NoError(t, err)
			got := loadAll(t, bpftool, written(t, res))
			for i := range res.Programs {
				if p := &res.Programs[i]; poisons || !callsAbsent(p) {
					require.Equal(t, want[p.Name], got[p.Name], p.Name)
				}
			}
		})
	}
}

// TestUnnamedParameters: parameters of functions get the names that the kernel wants.
func TestUnnamedParameters(t *testing.T) {
	f := fromText(t, "extern int ask(int x) __ksym;\nSEC(\"tc\")\nint p(void *ctx) {\n\tcall ask\n\texit\n}\n")
	types, _, err := f.Types()
	require.NoError(t, err)
	protos := func(b *rawbtf.BTF, do func(proto rawbtf.Type)) {
		for id := b.First(); id < b.End(); id++ {
			if fn := b.Type(id); fn.Kind() == rawbtf.Func {
				do(b.Type(fn.Ref()))
			}
		}
	}
	protos(types, func(proto rawbtf.Type) { proto.SetParamName(0, 0) })
	ask := slices.IndexFunc(f.Symbols, func(s object.Symbol) bool { return s.Name == "ask" })
	res, err := Relocate(f, nil, Options{Bindings: object.Bindings{{Symbol: object.SymbolID(ask), Name: "ask", Kind: object.BoundKfunc, Type: 7}}})
	require.NoError(t, err)
	var names []string
	protos(res.Types, func(proto rawbtf.Type) { names = append(names, string(res.Types.Text(proto.Param(0).NameOff))) })
	require.ElementsMatch(t, []string{"arg1", dummyName}, names)
	protos(types, func(proto rawbtf.Type) { require.Zero(t, proto.Param(0).NameOff) })
}
