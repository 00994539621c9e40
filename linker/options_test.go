package linker_test

import (
	"bytes"
	"debug/dwarf"
	"debug/elf"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// fromText assembles a text without BTF.
func fromText(t testing.TB, name, text string) linker.Input {
	f, err := assembler.Assemble(name, text, assembler.Options{})
	require.NoError(t, err)
	return linker.Input{Name: name, File: f}
}

// function is a global function that calls others.
func function(section, name string, calls ...string) string {
	text := fmt.Sprintf("\t.section %s,\"ax\",@progbits\n\t.globl %s\n\t.type %s,@function\n%s:\n", section, name, name, name)
	for _, callee := range calls {
		text += "\tcall " + callee + "\n"
	}
	return text + fmt.Sprintf("\tr0 = 0\n\texit\n\t.size %s, . - %s\n", name, name)
}

// functions lists the functions of a linked object, section and name.
func functions(f *object.File) (names []string) {
	for _, s := range f.Symbols {
		if s.Type == elf.STT_FUNC && s.Section > 0 {
			names = append(names, f.Sections[s.Section].Name+":"+s.Name)
		}
	}
	slices.Sort(names)
	return names
}

// TestLazy: of an archive those members are linked that define what is needed,
// and what these need, wherever they stand.
func TestLazy(t *testing.T) {
	lazy := func(in linker.Input) linker.Input { in.Lazy = true; return in }
	inputs := []linker.Input{
		lazy(fromText(t, "lib.a(deep.o)", function(".text", "deep"))),
		fromText(t, "main.o", function("xdp", "main", "wanted")+"\t.weak optional\n\tcall optional\n"),
		lazy(fromText(t, "lib.a(wanted.o)", function(".text", "wanted", "deep"))),
		lazy(fromText(t, "lib.a(again.o)", function(".text", "wanted")+function(".text", "deep"))),
		lazy(fromText(t, "lib.a(optional.o)", function(".text", "optional"))),
		lazy(fromText(t, "lib.a(unused.o)", function(".text", "unused"))),
	}
	f := link(t, inputs...)
	require.Equal(t, []string{".text:deep", ".text:wanted", "xdp:main"}, functions(f))
	require.Less(t, symbolNamed(t, f, "deep").Value, symbolNamed(t, f, "wanted").Value, "in the order of the inputs")
	require.Zero(t, symbolNamed(t, f, "optional").Section)

	_, err := linker.Link(inputs[:1], linker.Options{})
	require.ErrorContains(t, err, "no member of the archives is needed")
	_, err = linker.Link(nil, linker.Options{})
	require.EqualError(t, err, "error: no objects to link")
}

// TestGroupsOnce: of groups of one name the first is kept, and what others
// refer to is in it.
func TestGroupsOnce(t *testing.T) {
	text := `
	.section .text.shared,"axG",@progbits,shared,comdat
	.weak shared
	.type shared,@function
shared:
	r0 = %d
	exit
	.size shared, . - shared
` + function("xdp", "prog%d", "shared")
	f := link(t, fromText(t, "a.o", fmt.Sprintf(strings.Replace(text, "prog%d", "prog1", -1), 1)),
		fromText(t, "b.o", fmt.Sprintf(strings.Replace(text, "prog%d", "prog2", -1), 2)))
	require.Equal(t, []string{".text:shared", "xdp:prog1", "xdp:prog2"}, functions(f))
	require.Empty(t, f.Groups)
	shared := sectionOf(f, ".text")
	require.EqualValues(t, 16, shared.Size)
	require.EqualValues(t, 1, shared.Data[4])
	for _, r := range sectionOf(f, "xdp").Relocs {
		require.Equal(t, "shared", f.Symbols[r.Sym].Name)
	}
}

// TestOtherOrder: a strong definition wins, wherever it stands.
func TestOtherOrder(t *testing.T) {
	weak := fromText(t, "weak.o", function(".text", "f")+"\t.weak f\n")
	user := fromText(t, "user.o", function("xdp", "main", "f"))
	strong := fromText(t, "strong.o", function(".text", "f", "f"))
	for _, order := range [][]linker.Input{{weak, user, strong}, {strong, weak, user}, {user, weak, strong}, {weak, strong, user}} {
		f := link(t, order...)
		s := symbolNamed(t, f, "f")
		require.Equal(t, elf.STB_GLOBAL, s.Bind)
		require.EqualValues(t, 24, s.Size)
		require.EqualValues(t, 24, sectionOf(f, ".text").Size)
	}
}

// TestKeptByPlace: an overridden definition stays if its own unit refers to it
// without its name, and calls around it still lead where they did.
func TestKeptByPlace(t *testing.T) {
	text := "\t.text\nfirst:\tcall later\n\texit\n\t.globl f\n\t.weak f\n\t.type f,@function\nf:\n.Lplace:\tr0 = 1\n\texit\n\t.size f, . - f\nlater:\n%s\texit\n"
	strong := fromText(t, "strong.o", function(".text", "f"))
	gone := link(t, fromText(t, "weak.o", fmt.Sprintf(text, "")), strong)
	require.EqualValues(t, 3*8+16, sectionOf(gone, ".text").Size)
	require.EqualValues(t, 1, int32(gone.Order.Uint32(sectionOf(gone, ".text").Data[4:])), "one instruction between the call and its target")
	kept := link(t, fromText(t, "weak.o", fmt.Sprintf(text, "\tcall .Lplace\n")), strong)
	require.EqualValues(t, 6*8+16, sectionOf(kept, ".text").Size)
}

// TestKeepDebug: DWARF of several units says of each function where it is now,
// and of one that is left out that it is nowhere.
func TestKeepDebug(t *testing.T) {
	var inputs []linker.Input
	for _, name := range []string{"link_caller", "link_callee"} {
		inputs = append(inputs, linker.Input{Name: name + ".o", File: assemble(t, filepath.Join(programs, name+".s"))})
	}
	f, err := linker.Link(inputs, linker.Options{KeepDebug: true})
	require.NoError(t, err)
	f, err = object.Read(elfBytes(t, f))
	require.NoError(t, err)
	var got []string
	reader := dwarfOf(t, f).Reader()
	for {
		e, err := reader.Next()
		require.NoError(t, err)
		if e == nil {
			break
		}
		if low, ok := e.Val(dwarf.AttrLowpc).(uint64); ok && e.Tag == dwarf.TagSubprogram {
			got = append(got, fmt.Sprintf("%s at %#x", e.Val(dwarf.AttrName), low))
		}
	}
	var want []string
	for _, name := range []string{"either", "caller", "same_name", "scale"} {
		want = append(want, fmt.Sprintf("%s at %#x", name, symbolNamed(t, f, name).Value))
	}
	last := 0
	for i, s := range f.Symbols {
		if s.Name == "same_name" || s.Name == "same_name.1" {
			last = i
		}
	}
	want = append(want, fmt.Sprintf("same_name at %#x", f.Symbols[last].Value), "either at 0xffffffffffffffff")
	require.Equal(t, want, got)
	text := sectionOf(f, ".debug_str")
	require.Equal(t, 1, strings.Count("\x00"+string(text.Data), "\x00same_name\x00"))
}

// dwarfOf reads the debug information of an object, with its relocations applied.
func dwarfOf(t testing.TB, f *object.File) *dwarf.Data {
	sections := map[string][]byte{}
	for i := range f.Sections {
		s := &f.Sections[i]
		if !s.Debug() {
			continue
		}
		data := bytes.Clone(s.Data)
		for _, r := range s.Relocs {
			value := f.Symbols[r.Sym].Value
			if r.Type == object.R_BPF_64_ABS64 {
				f.Order.PutUint64(data[r.Off:], f.Order.Uint64(data[r.Off:])+value)
			} else {
				f.Order.PutUint32(data[r.Off:], f.Order.Uint32(data[r.Off:])+uint32(value))
			}
		}
		sections[s.Name] = data
	}
	d, err := dwarf.New(sections[".debug_abbrev"], nil, nil, sections[".debug_info"], sections[".debug_line"], nil, nil, sections[".debug_str"])
	require.NoError(t, err)
	for _, name := range []string{".debug_addr", ".debug_str_offsets", ".debug_line_str", ".debug_rnglists", ".debug_loclists"} {
		require.NoError(t, d.AddSection(name, sections[name]))
	}
	return d
}
