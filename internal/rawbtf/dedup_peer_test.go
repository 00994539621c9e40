package rawbtf_test

import (
	"bytes"
	"debug/elf"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
	"github.com/stretchr/testify/require"
)

// With BPFTOOL, a command of one or more words, types are merged by libbpf as
// well. If it sees other folders than we do, BPFTOOL_DIR is one that both have:
// our name of it, a colon, its name.
func TestDedupPeer(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	all := programs(t)
	groups := map[string][][]byte{"all": all}
	for i := range len(all) - 1 {
		groups[fmt.Sprint("two ", i)] = all[i : i+2]
	}
	for _, n := range []int{2, 10, 30} {
		for i := range n {
			name := fmt.Sprint("files ", n)
			groups[name] = append(groups[name], compile(i, 300))
		}
	}
	for name, group := range groups {
		t.Run(name, func(t *testing.T) {
			var inputs [][]byte
			for _, data := range group {
				inputs = append(inputs, withoutSymbols(t, data))
			}
			ours := concatenate(t, inputs...)
			checkDedup(t, ours)
			theirs := linkWithPeer(t, bpftool, inputs)

			// Before 1.2, libbpf leaves FWDs alone that nothing it compared
			// tells about.
			before := theirs.End()
			_, err := theirs.Dedup()
			require.NoError(t, err)
			if theirs.End() != before {
				t.Logf("we merge %d types more", before-theirs.End())
			}
			require.Equal(t, unfolded(theirs), unfolded(ours))
		})
	}
}

// withoutSymbols returns a section without the types that the linker matches
// with symbols.
func withoutSymbols(t *testing.T, data []byte) []byte {
	src, err := rawbtf.Parse(data, le, nil)
	require.NoError(t, err)
	dst := rawbtf.New(nil)
	im := dst.Import(src, nil, nil)
	stays := func(id rawbtf.TypeID) bool {
		k := src.Type(id).Kind()
		return k != rawbtf.Var && k != rawbtf.Datasec && k != rawbtf.Func && k != rawbtf.DeclTag
	}
	next := dst.End()
	for id := src.First(); id < src.End(); id++ {
		if stays(id) {
			im.IDs[id] = next
			next++
		}
	}
	for id := src.First(); id < src.End(); id++ {
		if stays(id) {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
	}
	return dst.Append(nil, le)
}

// linkWithPeer returns the types of objects with the sections, linked by
// bpftool.
func linkWithPeer(t *testing.T, bpftool []string, sections [][]byte) *rawbtf.BTF {
	dir, theirDir := t.TempDir(), ""
	if shared := os.Getenv("BPFTOOL_DIR"); shared != "" {
		ours, theirs, _ := strings.Cut(shared, ":")
		var err error
		dir, err = os.MkdirTemp(ours, "dedup")
		require.NoError(t, err)
		t.Cleanup(func() { os.RemoveAll(dir) })
		theirDir = filepath.Join(theirs, filepath.Base(dir))
	} else {
		theirDir = dir
	}
	args := append(bpftool[1:], "gen", "object", theirDir+"/linked.o")
	for i, data := range sections {
		f, err := assembler.Assemble("f.s", ".text\nf:\n\texit\n\t.section .BTF,\"\",@progbits\n", assembler.Options{})
		require.NoError(t, err)
		for j := range f.Sections {
			if f.Sections[j].Name == ".BTF" {
				f.Sections[j].Data = data
				f.Sections[j].Size = uint64(len(data))
			}
		}
		var out bytes.Buffer
		require.NoError(t, object.Write(&out, f))
		name := fmt.Sprintf("/%d.o", i)
		require.NoError(t, os.WriteFile(dir+name, out.Bytes(), 0o644))
		args = append(args, theirDir+name)
	}
	out, err := exec.Command(bpftool[0], args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	f, err := elf.Open(dir + "/linked.o")
	require.NoError(t, err)
	defer f.Close()
	data, err := f.Section(".BTF").Data()
	require.NoError(t, err)
	b, err := rawbtf.Parse(data, le, nil)
	require.NoError(t, err)
	return b
}

// unfolded returns the types with what they refer to written out, four levels
// deep, and sorted.
func unfolded(b *rawbtf.BTF) (all []string) {
	var unfold func(id rawbtf.TypeID, depth int) string
	unfold = func(id rawbtf.TypeID, depth int) string {
		t := b.Type(id)
		if depth == 0 {
			return t.Kind().String() + " " + b.Name(t)
		}
		out := shallow(b, t)
		for _, ref := range references(t) {
			out += " (" + unfold(ref, depth-1) + ")"
		}
		return out
	}
	for id := b.First(); id < b.End(); id++ {
		all = append(all, unfold(id, 4))
	}
	slices.Sort(all)
	return all
}
