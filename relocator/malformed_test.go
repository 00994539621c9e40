package relocator

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// TestMalformed: what is wrong with types and what they say is told, of objects of
// clang's in which one thing is spoiled.
func TestMalformed(t *testing.T) {
	for _, c := range []struct {
		name, path string
		spoil      func(t *testing.T, f *object.File)
		want       string
	}{
		{"BTF cut short", "maps", func(t *testing.T, f *object.File) {
			s := sectionNamed(f, ".BTF")
			s.Data, s.Size, s.Relocs = s.Data[:100], 100, nil
		}, "a.o: error: .BTF: malformed BTF: the types at "},
		{"record beyond its section", "maps", func(t *testing.T, f *object.File) {
			editExt(t, f, func(e *rawbtf.Ext) { rawbtf.SetInsnOff(e.Line.Sections[0].Records, 0x7ffffff8) })
		}, "a.o: error: .BTF.ext: a record about offset 0x7ffffff8 of section tc, which has "},
		{"static map", "maps", func(t *testing.T, f *object.File) {
			editVar(t, f, "right", func(b *rawbtf.BTF, v rawbtf.Type) { v.SetLinkage(rawbtf.Static) })
		}, "error: map 'right' is static: only global ones can be found by their name"},
		{"maps that overlap", "maps", func(t *testing.T, f *object.File) {
			symbolNamed(f, "plain").Value = 400
		}, "error: .BTF: variables 'plain' and 'by_name' in section .maps overlap"},
		{"map without a symbol", "maps", func(t *testing.T, f *object.File) {
			symbolNamed(f, "events").Name = "others"
		}, "error: .BTF: there is no symbol for variable 'events' in section .maps"},
		{"variable beyond its section", "data", func(t *testing.T, f *object.File) {
			symbolNamed(f, "number").Value = 34
		}, "error: .BTF: variable 'number' at 0x22 with 8 bytes reaches beyond the 36 bytes of section .data"},
		{"member that is none", "maps", func(t *testing.T, f *object.File) {
			editVar(t, f, "plain", func(b *rawbtf.BTF, v rawbtf.Type) { renameMember(b, v, 0, "typ") })
		}, `maps.s:186:1: error: map 'plain': member "typ": maps have none of that name`},
		{"type that is missing", "maps", func(t *testing.T, f *object.File) {
			editVar(t, f, "plain", func(b *rawbtf.BTF, v rawbtf.Type) { renameMember(b, v, 0, "max_entries") })
		}, `error: map 'plain': there is no member "type", or it is 0`},
		{"values beyond the entries", "maps", func(t *testing.T, f *object.File) {
			var three rawbtf.TypeID
			editVar(t, f, "calls", func(b *rawbtf.BTF, v rawbtf.Type) { three = b.Type(v.Ref()).Member(1).Type })
			editVar(t, f, "outer", func(b *rawbtf.BTF, v rawbtf.Type) {
				eight := b.Type(v.Ref()).Member(1).Type
				b.Type(v.Ref()).Walk(func(id rawbtf.TypeID) rawbtf.TypeID {
					if id == eight {
						return three
					}
					return id
				}, nil)
			})
		}, "error: map 'outer' has a value 6, but only 3 entries"},
		{"hash of maps with large keys", "maps", func(t *testing.T, f *object.File) {
			editVar(t, f, "sparse", func(b *rawbtf.BTF, v rawbtf.Type) {
				renameMember(b, v, 2, "key_size")
				b.Type(b.Type(v.Ref()).Member(2).Type).SetRef(b.Type(b.Type(v.Ref()).Member(1).Type).Ref()) // int[8]
			})
		}, "error: map 'sparse' has keys of 8 bytes; only a hash with keys of 4 can have values"},
		{"value that is no map", "maps", func(t *testing.T, f *object.File) {
			retarget(f, ".maps", "right", "called")
		}, "error: map 'outer', value 1: 'called' is no map"},
		{"value that is no program", "maps", func(t *testing.T, f *object.File) {
			retarget(f, ".maps", "called", "plain")
		}, "error: map 'calls', value 2: 'plain' is no function"},
		{"operation that is no function", "struct_ops", func(t *testing.T, f *object.File) {
			retarget(f, ".struct_ops.link", "init", "plain")
		}, "error: 'linked' in section .struct_ops.link: member 'init': 'plain' is no function"},
		{"operation at no member", "struct_ops", func(t *testing.T, f *object.File) {
			sectionNamed(f, ".struct_ops.link").Relocs[0].Off = 4
		}, "error: 'linked' in section .struct_ops.link: relocation at 0x4: no member of 'some_ops' begins there"},
		{"operation that is a number", "struct_ops", func(t *testing.T, f *object.File) {
			sectionNamed(f, ".struct_ops.link").Relocs[0].Off = 8
		}, "member 'flags' is no pointer to a function, the only address that can be filled in"},
		{"exception callback that is missing", "exception", func(t *testing.T, f *object.File) {
			symbolNamed(f, "handler").Name = "other_handler"
		}, "error: there is no global function 'handler', the exception callback of program 'throws'"},
		{"exception callback that is hidden", "exception", func(t *testing.T, f *object.File) {
			symbolNamed(f, "handler").Other = 2
		}, "error: function 'handler' is hidden, which the exception callback of program 'throws' must not be"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := assembleC(t, "../testdata/resolve/"+c.path+".s")
			c.spoil(t, f)
			_, err := Relocate(f, nil, Options{Name: "a.o"})
			require.ErrorContains(t, err, c.want)
		})
	}
}

// TestIncompleteInfo: what .BTF.ext lacks for a function is filled in as far as it can
// be.
func TestIncompleteInfo(t *testing.T) {
	f := assembleC(t, "../testdata/resolve/subprograms.s")
	editExt(t, f, func(e *rawbtf.Ext) {
		for i := range e.Func.Sections {
			if s := &e.Func.Sections[i]; len(s.Records) > 5*rawbtf.FuncInfoSize { // .text
				s.Records = s.Records[:2*rawbtf.FuncInfoSize]
			}
		}
		for i := range e.Line.Sections {
			e.Line.Sections[i].Records = e.Line.Sections[i].Records[rawbtf.LineInfoSize:]
		}
	})
	res, err := Relocate(f, nil, Options{})
	require.NoError(t, err)
	require.Empty(t, res.Warnings)
	checkResult(t, f, res)
	require.NotNil(t, res.Programs[0].FuncInfo)
	require.Zero(t, rawbtf.LineInfo(res.Programs[0].LineInfo).Line())

	// Nor has one of them a name in the types.
	editTypes(t, f, func(b *rawbtf.BTF) {
		for id := b.First(); id < b.End(); id++ {
			if typ := b.Type(id); typ.Kind() == rawbtf.Func && b.Name(typ) == "shared" {
				typ.SetNameOff(b.AddString([]byte("renamed")))
			}
		}
	})
	res, err = Relocate(f, nil, Options{Programs: []string{"one"}})
	require.NoError(t, err)
	require.Nil(t, res.Programs[0].FuncInfo)
	require.Equal(t, "program 'one' has no types of functions for the kernel, because function 'shared' has none", res.Warnings[0].Msg)
}

func sectionNamed(f *object.File, name string) *object.Section {
	for i := range f.Sections {
		if f.Sections[i].Name == name {
			return &f.Sections[i]
		}
	}
	return nil
}

func symbolNamed(f *object.File, name string) *object.Symbol {
	return &f.Symbols[idNamed(f, name)]
}

func idNamed(f *object.File, name string) object.SymbolID {
	for i := range f.Symbols {
		if f.Symbols[i].Name == name {
			return object.SymbolID(i)
		}
	}
	return 0
}

// retarget makes the relocations of a section against one symbol those against another.
func retarget(f *object.File, section, from, to string) {
	s := sectionNamed(f, section)
	for i := range s.Relocs {
		if s.Relocs[i].Sym == idNamed(f, from) {
			s.Relocs[i].Sym = idNamed(f, to)
		}
	}
}

// editTypes changes the types of a file.
func editTypes(t *testing.T, f *object.File, edit func(*rawbtf.BTF)) {
	b, _, err := f.Types()
	require.NoError(t, err)
	b = b.Clone()
	edit(b)
	s := sectionNamed(f, ".BTF")
	s.Data = b.Append(nil, f.Order)
	s.Size, s.Relocs = uint64(len(s.Data)), nil
}

// editVar changes the types of a variable.
func editVar(t *testing.T, f *object.File, name string, edit func(b *rawbtf.BTF, v rawbtf.Type)) {
	editTypes(t, f, func(b *rawbtf.BTF) {
		for id := b.First(); id < b.End(); id++ {
			if v := b.Type(id); v.Kind() == rawbtf.Var && b.Name(v) == name {
				edit(b, v)
			}
		}
	})
}

func renameMember(b *rawbtf.BTF, v rawbtf.Type, i int, name string) {
	off := b.AddString([]byte(name))
	old := b.Type(v.Ref()).Member(i).NameOff
	b.Type(v.Ref()).Walk(nil, func(n uint32) uint32 {
		if n == old {
			return off
		}
		return n
	})
}

// editExt changes what .BTF.ext of a file says.
func editExt(t *testing.T, f *object.File, edit func(*rawbtf.Ext)) {
	_, e, err := f.Types()
	require.NoError(t, err)
	edit(e)
	s := sectionNamed(f, ".BTF.ext")
	s.Data = e.Append(nil, f.Order)
	s.Size, s.Relocs = uint64(len(s.Data)), nil
}
