package cfg_test

import (
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func assemble(t testing.TB, name, text string, order binary.ByteOrder) *object.File {
	f, err := assembler.Assemble(name, text, assembler.Options{Order: order})
	require.NoError(t, err)
	return f
}

func build(t testing.TB, f *object.File, o cfg.Options) *cfg.Graph {
	o.Print = isa.Print
	g, err := cfg.Build(f, o)
	require.NoError(t, err)
	return g
}

// dump writes a graph as text.
func dump(f *object.File, g *cfg.Graph) string {
	var b strings.Builder
	for i := range g.Functions {
		fn := &g.Functions[i]
		fmt.Fprintf(&b, "%s: section %s, %#x to %#x", fn.Name, f.Sections[fn.Section].Name, fn.Start, fn.End)
		if fn.Program {
			b.WriteString(", a program")
		}
		b.WriteByte('\n')
		for j := range fn.Blocks {
			block := &fn.Blocks[j]
			fmt.Fprintf(&b, "  B%d", j)
			if block.Loop >= 0 {
				fmt.Fprintf(&b, ", in loop %d", block.Loop)
			}
			if block.Region >= 0 {
				fmt.Fprintf(&b, ", in region %d", block.Region)
			}
			for _, is := range []struct {
				is   bool
				word string
			}{{block.Entry, "its entry"}, {block.Unreachable, "unreachable"}, {block.Exit, "returns"}, {block.Leaves != "", block.Leaves}} {
				if is.is {
					b.WriteString(", " + is.word)
				}
			}
			b.WriteByte('\n')
			for l := range g.Lines(fn, block) {
				if l.Source != "" {
					fmt.Fprintf(&b, "    ; %s\n", l.Source)
				}
				fmt.Fprintf(&b, "    %d: %s", l.Off/8, l.Text)
				if l.Note != "" {
					fmt.Fprintf(&b, "   # %s", l.Note)
				}
				if l.Callee >= 0 {
					fmt.Fprintf(&b, "   > %s", g.Functions[l.Callee].Name)
				}
				b.WriteByte('\n')
			}
			for _, e := range fn.Edges {
				if e.From == j {
					fmt.Fprintf(&b, "    -> B%d %s", e.To, e.Kind)
					if e.Entries != "" {
						b.WriteString(" " + e.Entries)
					}
					if e.Back {
						b.WriteString(", back")
					}
					b.WriteByte('\n')
				}
			}
		}
		for j, l := range fn.Loops {
			fmt.Fprintf(&b, "  loop %d: header B%d, %d blocks, depth %d, in loop %d\n", j, l.Header, l.Blocks, l.Depth, l.Outer)
		}
		for j, r := range fn.Regions {
			fmt.Fprintf(&b, "  region %d: %d blocks, %d entries\n", j, r.Blocks, r.Entries)
		}
	}
	for _, c := range g.Calls {
		fmt.Fprintf(&b, "%s %s %s:", g.Functions[c.From].Name, c.Kind, g.Functions[c.To].Name)
		for _, s := range c.Sites {
			fmt.Fprintf(&b, " B%d+%d", s.Block, s.Off/8)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestGolden compares graphs with golden files, which are the same for both byte orders.
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/cfg/*.s")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, name := range []string{"core_task", "computed_goto", "exceptions"} { // clang's output
		paths = append(paths, "../../testdata/programs/"+name+".s")
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".s")
		golden := filepath.Join("../../testdata/cfg", name+".graph")
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			t.Run(fmt.Sprintf("%s/%s", name, order), func(t *testing.T) {
				text, err := os.ReadFile(path)
				require.NoError(t, err)
				f := assemble(t, path, string(text), order)
				lines, err := sourceline.Read(f)
				require.NoError(t, err)
				got := dump(f, build(t, f, cfg.Options{Lines: lines}))
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(got), 0o666))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				require.Equal(t, string(want), got)
			})
		}
	}
}

func TestChoose(t *testing.T) {
	text, err := os.ReadFile("../../testdata/cfg/calls.s")
	require.NoError(t, err)
	f := assemble(t, "calls.s", string(text), binary.LittleEndian)
	names := func(o cfg.Options) (names []string) {
		g := build(t, f, o)
		for i := range g.Functions {
			names = append(names, g.Functions[i].Name)
		}
		return names
	}
	assert.Equal(t, []string{"static", "each", "main", "recursive"}, names(cfg.Options{}))
	assert.Equal(t, []string{"static", "each", "main", "recursive"}, names(cfg.Options{Programs: []string{"recursive"}}))
	assert.Equal(t, []string{"each"}, names(cfg.Options{Programs: []string{"each"}}))
	assert.Equal(t, []string{"static", "each"}, names(cfg.Options{Sections: []string{".text"}}))
	assert.Equal(t, []string{"each", "main", "recursive"}, names(cfg.Options{Sections: []string{"tc"}, Programs: []string{"each"}}))

	missing := (*cfg.NotFoundError)(nil)
	_, err = cfg.Build(f, cfg.Options{Programs: []string{"mian"}})
	require.ErrorAs(t, err, &missing)
	assert.Equal(t, []string{"static", "each", "main", "recursive"}, missing.Have)
	_, err = cfg.Build(f, cfg.Options{Sections: []string{"xdp"}})
	require.EqualError(t, err, "the object has no section 'xdp'")
	_, err = cfg.Build(object.New(binary.LittleEndian), cfg.Options{Sections: []string{"xdp"}})
	require.EqualError(t, err, "the object has no section 'xdp', and no code at all")
}

// TestTableBound builds the graph of a function with so many uses of so large a table that
// its edges are not to be listed.
func TestTableBound(t *testing.T) {
	text := "\tr1 = table ll\n" + strings.Repeat("\tgotox r1\n", 2000) + "\texit\n\t.section .jumptables,\"\",@progbits\ntable:\n" + strings.Repeat("\t.quad 16\n", 1000)
	g := build(t, assemble(t, "table.s", text, binary.LittleEndian), cfg.Options{})
	blocks := g.Functions[0].Blocks
	assert.Equal(t, "goes to more places than are shown", blocks[len(blocks)-2].Leaves)
	assert.Less(t, len(g.Functions[0].Edges), 2000)
}

// FuzzBuild builds the graphs of any objects.
func FuzzBuild(f *testing.F) {
	for _, name := range []string{"corners", "calls", "tables"} {
		text, err := os.ReadFile("../../testdata/cfg/" + name + ".s")
		require.NoError(f, err)
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			var b strings.Builder
			require.NoError(f, object.Write(&b, assemble(f, name, string(text), order)))
			f.Add([]byte(b.String()))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := object.Read(data)
		if err != nil {
			return
		}
		lines, _ := sourceline.Read(file)
		g, err := cfg.Build(file, cfg.Options{Print: isa.Print, Lines: lines})
		if err != nil {
			return
		}
		for i := range g.Functions {
			fn := &g.Functions[i]
			at := fn.Start
			for j := range fn.Blocks {
				b := &fn.Blocks[j]
				require.Equal(t, at, b.Start)
				for l := range g.Lines(fn, b) {
					require.Less(t, l.Off, b.End)
				}
				at = b.End
			}
			require.Equal(t, fn.End, at)
			for _, e := range fn.Edges {
				require.Less(t, max(e.From, e.To), len(fn.Blocks))
			}
		}
	})
}

// BenchmarkBuild builds the graph of a million instructions, in which every tenth branches.
func BenchmarkBuild(b *testing.B) {
	text := "f:\n" + strings.Repeat("\tr1 += 1\n\tr2 = r1\n\tif r1 > 5 goto +3\n\tr3 = r1\n\tr3 *= 2\n\tr1 -= 1\n\tr4 += r3\n\tif r4 < 7 goto -6\n\tr4 = 0\n\tr0 = 0\n", 100_000) + "\texit\n"
	f := assemble(b, "f.s", text, binary.LittleEndian)
	for b.Loop() {
		build(b, f, cfg.Options{})
	}
}
