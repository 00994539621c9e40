package assembler_test

import (
	"bytes"
	elfpkg "debug/elf"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/rlimit"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

const written = "../testdata/written"

// pair is a program in C of testdata/programs, as clang has compiled it, and the same
// program written with declarations.
type pair struct {
	program
	clang, hand []byte
}

// eachPair calls each for every text of testdata/written.
func eachPair(t *testing.T, each func(t *testing.T, p *pair)) {
	byName := make(map[string]program)
	for _, p := range allPrograms(t) {
		byName[p.name] = p
	}
	files, err := filepath.Glob(written + "/*.s")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 30)
	for _, path := range files {
		name := strings.TrimSuffix(filepath.Base(path), ".s")
		t.Run(name, func(t *testing.T) {
			p := &pair{program: byName[name]}
			p.clang = linked(t, p.object(t))
			p.hand = linked(t, assembleWritten(t, path, targets[p.target()].order))
			each(t, p)
		})
	}
}

// assembleWritten returns the object of a text of testdata/written.
func assembleWritten(t testing.TB, path string, order binary.ByteOrder) []byte {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	f, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{
		Order: order, ReadFile: os.ReadFile, Include: []string{written}})
	require.NoError(t, err)
	out, err := object.Append(nil, f)
	require.NoError(t, err)
	return out
}

// linked links one object, which gives the DATASECs of clang their places and sizes.
func linked(t testing.TB, elf []byte) []byte {
	f, err := object.Read(elf)
	require.NoError(t, err)
	f, err = linker.Link([]linker.Input{{Name: "prog.o", File: f}}, linker.Options{})
	require.NoError(t, err)
	out, err := object.Append(nil, f)
	require.NoError(t, err)
	return out
}

// TestWrittenTypes: the types, variables, functions and tags are those of clang, and so is
// each instruction with what CO-RE does to it.
func TestWrittenTypes(t *testing.T) {
	eachPair(t, func(t *testing.T, p *pair) {
		require.Equal(t, meaning(t, p.clang), meaning(t, p.hand))
		require.Equal(t, relocatedCode(t, p.clang), relocatedCode(t, p.hand))
	})
}

// relocatedCode says what the sections of code have, with their functions and the
// relocations of CO-RE. A number of a type is not the same in both.
func relocatedCode(t *testing.T, elf []byte) string {
	f, err := object.Read(elf)
	require.NoError(t, err)
	types, ext := declaredTypes(t, f)
	var said strings.Builder
	bytesOf := make(map[string][]byte)
	for _, s := range f.Sections {
		if s.Flags&elfpkg.SHF_EXECINSTR != 0 && len(s.Data) > 0 {
			bytesOf[s.Name] = slices.Clone(s.Data)
		}
	}
	about := make(map[string][]string)
	for _, s := range ext.CORE.Sections {
		name := string(types.Text(s.NameOff))
		for rec := range slices.Chunk(s.Records, int(ext.CORE.RecordSize)) {
			r, off := rawbtf.COREReloc(rec), rawbtf.InsnOff(rec)
			about[name] = append(about[name], fmt.Sprintf("%d: kind %d %s %s", off, r.Kind(), types.TypeName(r.Type()), types.Text(r.AccessOff())))
			if r.Kind() == coreTypeIDLocal || r.Kind() == coreTypeIDTarget {
				clear(bytesOf[name][off+4 : off+8])
			}
		}
	}
	for _, s := range ext.Func.Sections {
		name := string(types.Text(s.NameOff))
		for rec := range slices.Chunk(s.Records, int(ext.Func.RecordSize)) {
			about[name] = append(about[name], fmt.Sprintf("%d: %s", rawbtf.InsnOff(rec), types.Declaration(rawbtf.FuncInfo(rec).Type())))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(bytesOf)) {
		fmt.Fprintf(&said, "%s\n%s\n%s\n", name, hex.Dump(bytesOf[name]), strings.Join(about[name], "\n"))
	}
	return said.String()
}

// Relocations of CO-RE that make a number of a type an immediate (enum bpf_core_relo_kind).
const coreTypeIDLocal, coreTypeIDTarget = 6, 7

// meaning says what .BTF of an object says, in an order of its own.
func meaning(t *testing.T, elf []byte) string {
	f, err := object.Read(elf)
	require.NoError(t, err)
	types, _ := declaredTypes(t, f)
	said := make(map[string]bool)
	for id := types.First(); id < types.End(); id++ {
		k := types.Type(id).Kind()
		if types.Type(id).NameOff() == 0 && k != rawbtf.Struct && k != rawbtf.Union && !isEnum(k) {
			continue // what refers to it says it all
		}
		var parts bytes.Buffer
		if k == rawbtf.DeclTag {
			of := types.Type(types.Type(id).Ref())
			fmt.Fprintf(&parts, "%s of %s %s, part %d", types.Definition(id), of.Kind(), types.Name(of), types.Type(id).Component())
		} else {
			size, _ := types.SizeOf(id, rawbtf.PointerSize)
			fmt.Fprintf(&parts, "%s %s size %d\n", k, types.Definition(id), size)
			printParts(&parts, types, types.Type(id))
			if k == rawbtf.Datasec { // each line says the place; those of .ksyms have none
				lines := strings.Split(strings.TrimSpace(parts.String()), "\n")
				slices.Sort(lines[1:])
				parts.Reset()
				parts.WriteString(strings.Join(lines, "\n"))
			}
		}
		said[strings.TrimSpace(parts.String())] = true
	}
	return strings.Join(slices.Sorted(maps.Keys(said)), "\n")
}

func isEnum(k rawbtf.Kind) bool { return k == rawbtf.Enum || k == rawbtf.Enum64 }

// TestWrittenMaps: cilium/ebpf finds the same maps, variables and programs in both.
func TestWrittenMaps(t *testing.T) {
	eachPair(t, func(t *testing.T, p *pair) {
		if why, no := p.keys.First("open"); no {
			t.Skip(why)
		}
		var specs [2]*ebpf.CollectionSpec
		for i, elf := range [][]byte{p.clang, p.hand} {
			var err error
			specs[i], err = ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elf))
			require.NoError(t, err)
		}
		require.Equal(t, mapsOf(specs[0].Maps), mapsOf(specs[1].Maps))
		for name, want := range specs[0].Programs {
			got := specs[1].Programs[name]
			require.NotNil(t, got, name)
			require.Equal(t, []any{want.Type, want.AttachType, want.AttachTo, want.SectionName, want.License, want.Flags, len(want.Instructions)},
				[]any{got.Type, got.AttachType, got.AttachTo, got.SectionName, got.License, got.Flags, len(got.Instructions)})
		}
		require.Len(t, specs[1].Programs, len(specs[0].Programs))
		for name, want := range specs[0].Variables {
			got := specs[1].Variables[name]
			require.NotNil(t, got, name)
			require.Equal(t, []any{want.SectionName, want.Offset, want.Value, want.Constant()}, []any{got.SectionName, got.Offset, got.Value, got.Constant()}, name)
		}
	})
}

func mapsOf(specs map[string]*ebpf.MapSpec) string {
	var all []string
	for _, m := range specs {
		one := fmt.Sprintf("%s: %s %d %d %d flags %#x pin %d numa %d extra %d contents %v", m.Name, m.Type, m.KeySize, m.ValueSize, m.MaxEntries,
			m.Flags, m.Pinning, m.NumaNode, m.MapExtra, m.Contents)
		if m.Key != nil {
			one += " key " + m.Key.TypeName()
		}
		if m.Value != nil {
			one += " value " + m.Value.TypeName()
		}
		if m.InnerMap != nil {
			one += " of " + mapsOf(map[string]*ebpf.MapSpec{"": m.InnerMap})
		}
		all = append(all, one)
	}
	slices.Sort(all)
	return strings.Join(all, "\n")
}

// TestWrittenRun: the kernel loads both with the same tags, and running gives what the
// source says. It needs root, and a kernel that has BPF.
func TestWrittenRun(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root loads programs")
	}
	if err := rlimit.RemoveMemlock(); err != nil {
		t.Skip(err)
	}
	host, err := kernel.Host()
	if err != nil {
		t.Skip(err)
	}
	eachPair(t, func(t *testing.T, p *pair) {
		want, got := p.tags(t, host, p.clang), p.tags(t, host, p.hand)
		require.Equal(t, want, got)
		p.run(t, host, p.hand)
	})
}

// tags loads the programs of an object and returns their tags.
func (p *pair) tags(t *testing.T, host *kernel.Kernel, elf []byte) map[string]string {
	coll := p.load(t, host, elf)
	defer coll.Close()
	tags := make(map[string]string)
	for name, prog := range coll.Programs {
		info, err := prog.Info()
		require.NoError(t, err)
		tags[name] = info.Tag
	}
	return tags
}

// TestWrittenBpftool: bpftool dumps the same types as C of both, and loads what is written.
func TestWrittenBpftool(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		t.Skip("it needs $BPFTOOL")
	}
	say := func(args ...string) (string, error) {
		said, err := exec.Command(bpftool[0], append(bpftool[1:len(bpftool):len(bpftool)], args...)...).CombinedOutput()
		return string(said), err
	}
	eachPair(t, func(t *testing.T, p *pair) {
		var dumps [2][]string
		dir := t.TempDir()
		for i, elf := range [][]byte{p.clang, p.hand} {
			path := filepath.Join(dir, fmt.Sprintf("prog%d.o", i))
			require.NoError(t, os.WriteFile(path, elf, 0o666))
			said, err := say("btf", "dump", "file", path, "format", "c")
			require.NoError(t, err, "%s", said)
			dumps[i] = definitions(said)
		}
		require.Equal(t, dumps[0], dumps[1])
		if os.Geteuid() != 0 {
			return
		}
		pins := pinFolder(t)
		if said, err := say("prog", "loadall", filepath.Join(dir, "prog0.o"), pins+"/clang"); err != nil {
			t.Skipf("it does not load what clang made: %s", said)
		}
		said, err := say("prog", "loadall", filepath.Join(dir, "prog1.o"), pins+"/written")
		require.NoError(t, err, "%s", said)
	})
}

// definitions returns what bpftool dumps, sorted. What it declares before it defines it
// depends on the order of types.
func definitions(dump string) []string {
	all := strings.Split(strings.TrimSpace(dump), "\n\n")
	all = slices.DeleteFunc(all, func(one string) bool {
		name, declared := strings.CutSuffix(one, ";")
		return declared && strings.Contains(dump, "\n"+name+" {")
	})
	slices.Sort(all)
	return all
}

// TestWrittenLoad: our own loader takes what is written where it takes what clang has made.
func TestWrittenLoad(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root loads programs")
	}
	host, err := kernel.Host()
	if err != nil {
		t.Skip(err)
	}
	load := func(elf []byte) (programs []string, err error) {
		f, err := object.Read(elf)
		require.NoError(t, err)
		bindings, err := linker.Resolve(f, host, linker.ResolveOptions{})
		if err != nil {
			return nil, err
		}
		ready, err := relocator.Relocate(f, host, relocator.Options{Bindings: bindings})
		if err != nil {
			return nil, err
		}
		loaded, err := loader.Load(ready.Image(), host, loader.Options{})
		if err != nil {
			return nil, err
		}
		for i := range loaded.Programs {
			programs = append(programs, fmt.Sprint(&loaded.Programs[i]))
		}
		loaded.Close()
		return programs, nil
	}
	eachPair(t, func(t *testing.T, p *pair) {
		want, err := load(p.clang)
		if err != nil {
			t.Skipf("what clang made is not loaded: %v", err)
		}
		got, err := load(p.hand)
		require.NoError(t, err)
		require.ElementsMatch(t, want, got)
	})
}
