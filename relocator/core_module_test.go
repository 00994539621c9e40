package relocator

import (
	"encoding/binary"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// withModules returns a kernel with the types of testdata/core/kernels/vmlinux.s and of
// modules, each of which has those of a text.
func withModules(t testing.TB, vmlinux string, modules map[string]string) *kernel.Kernel {
	order := binary.LittleEndian
	data := typesFrom(t, vmlinux, order)
	base, err := rawbtf.Parse(data, order, nil)
	require.NoError(t, err)
	files := fstest.MapFS{"k/vmlinux": {Data: data}}
	for name, text := range modules {
		src, err := rawbtf.Parse(typesFrom(t, text, order), order, nil)
		require.NoError(t, err)
		split := rawbtf.New(base)
		im := split.Import(src, nil, nil)
		for id := rawbtf.TypeID(1); id < src.End(); id++ {
			im.IDs[id] = base.End() + id - 1
		}
		for id := rawbtf.TypeID(1); id < src.End(); id++ {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
		files["k/"+name] = &fstest.MapFile{Data: split.Append(nil, order)}
	}
	k, err := kernel.Open(files, "k")
	require.NoError(t, err)
	return k
}

func TestCOREModules(t *testing.T) {
	file := readFile(t, "../testdata/core/modules.s", assembler.Options{})
	var out strings.Builder
	for _, c := range []struct {
		title   string
		module  string
		modules map[string]string
	}{
		{"no modules", "", nil},
		{"a module", "", map[string]string{"conn": "module"}},
		{"two modules with the same types", "", map[string]string{"conn": "module", "copy": "module"}},
		{"a module goes first", "conn", map[string]string{"conn": "module", "copy": "module"}},
		{"a module that is not there", "other", map[string]string{"conn": "module"}},
	} {
		out.WriteString(c.title + ":\n")
		r := newApplied(t, file, withModules(t, "moved", c.modules))
		r.Module = c.module
		r.applyCore()
		writeSites(&out, r)
	}
	golden(t, "../testdata/core/modules.golden", out.String())
}
