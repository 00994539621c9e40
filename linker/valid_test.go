package linker_test

import (
	"bytes"
	"debug/elf"
	"slices"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// requireValid checks what every linked object has to keep to, whatever it
// means: rules of ELF, of the kernel for .BTF.ext, and of loaders for DATASECs.
func requireValid(t testing.TB, f *object.File) {
	out := elfBytes(t, f)
	requireSymbolTable(t, out)
	f, err := object.Read(out)
	require.NoError(t, err)
	m := newMeaning(t, f)
	globals := map[string]bool{}
	for _, s := range f.Symbols[1:] {
		if s.Bind != elf.STB_LOCAL {
			require.False(t, globals[s.Name], "two symbols %s", s.Name)
			globals[s.Name] = true
		}
		if s.Section > 0 {
			require.LessOrEqual(t, s.Value+s.Size, f.Sections[s.Section].Size, s.Name)
		}
	}
	for id := range f.Sections {
		requireNoOverlap(t, m, object.SectionID(id))
		if m.executable(object.SectionID(id)) {
			requireCode(t, m, object.SectionID(id))
		}
	}
	for _, sec := range m.sections() {
		requireDatasec(t, m, sec)
	}
	require.Empty(t, m.misplaced())
	requireRecords(t, m)
}

// requireSymbolTable: local symbols come first, and sh_info is the number of
// the first that is not (gABI, Symbol Table).
func requireSymbolTable(t testing.TB, out []byte) {
	f, err := elf.NewFile(bytes.NewReader(out))
	require.NoError(t, err)
	symbols, err := f.Symbols()
	require.NoError(t, err)
	locals := 1
	for i, s := range symbols {
		if elf.ST_BIND(s.Info) == elf.STB_LOCAL {
			require.Equal(t, locals, i+1, "local symbol %s behind a global one", s.Name)
			locals++
		}
	}
	require.Equal(t, locals, int(f.SectionByType(elf.SHT_SYMTAB).Info))
}

func requireNoOverlap(t testing.TB, m *meaning, id object.SectionID) {
	end, last := uint64(0), &object.Symbol{}
	ids := m.variables[id]
	if m.executable(id) {
		ids = m.functions[id]
	}
	for _, sym := range ids {
		s := &m.f.Symbols[sym]
		if m.f.Sections[id].Name == "license" || m.f.Sections[id].Name == "version" {
			continue
		}
		if last.Value != s.Value || last.Size != s.Size { // no alias
			require.GreaterOrEqual(t, s.Value, end, "%s overlaps %s in %s", s.Name, last.Name, m.f.Sections[id].Name)
		}
		end, last = s.Value+s.Size, s
	}
}

// requireCode: relocations are at instructions, and what they or calls refer to
// is the start of a function.
func requireCode(t testing.TB, m *meaning, id object.SectionID) {
	s := &m.f.Sections[id]
	starts := map[uint64]isa.Inst{}
	for off := uint64(0); off < s.Size; {
		in, n := isa.Decode(s.Data[off:], m.f.Order)
		require.NotZero(t, n, "%s+%#x", s.Name, off)
		starts[off] = in
		off += uint64(n)
	}
	for i := range s.Relocs {
		r := &s.Relocs[i]
		at := place{id, uint64(r.Off)}
		require.Contains(t, starts, at.off, "%s: relocation inside an instruction", s.Name)
		if to, ok := m.target(at, r); ok && m.executable(to.section) {
			function := covering(m.f, m.functions[to.section], to.off)
			require.NotZero(t, function, "%s+%#x refers to no function", s.Name, r.Off)
			require.Equal(t, m.f.Symbols[function].Value, to.off, "%s+%#x refers into %s", s.Name, r.Off, m.f.Symbols[function].Name)
		}
	}
}

// requireDatasec: variables are in order, do not overlap, and fit. Externs have
// no place.
func requireDatasec(t testing.TB, m *meaning, sec *btf.Datasec) {
	defined := slices.DeleteFunc(slices.Clone(sec.Vars), func(e btf.VarSecinfo) bool {
		v, ok := e.Type.(*btf.Var)
		return !ok || v.Linkage == btf.ExternVar
	})
	if len(defined) == 0 {
		return
	}
	id := m.sectionNamed(sec.Name)
	require.NotZero(t, id, "no section %s", sec.Name)
	require.EqualValues(t, m.f.Sections[id].Size, sec.Size, sec.Name)
	end := uint32(0)
	for _, v := range defined {
		require.GreaterOrEqual(t, v.Offset, end, "%s: %s", sec.Name, nameOf(v.Type))
		end = v.Offset + v.Size
		require.LessOrEqual(t, end, sec.Size, "%s: %s", sec.Name, nameOf(v.Type))
	}
}

// requireRecords: every record of .BTF.ext is about an instruction of a
// function that is there, and about one of the right kind.
func requireRecords(t testing.TB, m *meaning) {
	requireOne(t, m, m.ext.funcs)
	requireOne(t, m, m.ext.lines)
	requireOne(t, m, m.ext.core)
	for at, id := range m.ext.localTypes {
		in, _ := isa.Decode(m.f.Sections[at.section].Data[at.off:], m.f.Order)
		require.EqualValues(t, id, in.Imm, "%s+%#x has another type's number", m.f.Sections[at.section].Name, at.off)
	}
	for at := range m.ext.funcs {
		id := covering(m.f, m.functions[at.section], at.off)
		require.Equal(t, m.f.Symbols[id].Value, at.off, "function record inside %s", m.f.Symbols[id].Name)
	}
}

// requireOne: there is at most one record of a kind for an instruction.
func requireOne[T any](t testing.TB, m *meaning, records map[place][]T) {
	for at, list := range records {
		name := m.f.Sections[at.section].Name
		require.Len(t, list, 1, "%s+%#x: %v", name, at.off, list)
		require.NotZero(t, covering(m.f, m.functions[at.section], at.off), "%s+%#x: no function: %v", name, at.off, list)
	}
}
