package linker

import (
	"bytes"
	"debug/elf"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// addUntypedFunctions gives types to the functions of inputs without BTF, such as hand-written
// assembly, if others have some: the kernel and libbpf want func_info about all functions of a
// program or about none (check_btf_func, reloc_prog_func_and_line_info).
//
// The type is that of a declaration in another input. Without one it is int f(...), static, which
// changes nothing: the kernel verifies such a function where it is called.
func (l *linker) addUntypedFunctions() {
	for _, i := range l.types.defined {
		l.nameParameters(l.globals[i].typ)
	}
	if l.types.ext[funcPart].recordSize == 0 {
		return
	}
	known := make(map[int32]map[uint32]bool) // by output section: where functions with records begin
	for _, i := range l.types.defined {      // also beside functions with records: asm in C
		l.addUntypedFunction(l.globals[i].winner, known)
	}
	for _, u := range l.units {
		untyped := u.untypedCode()
		if untyped == nil {
			continue
		}
		for id := range u.File.Symbols {
			if sec := u.File.Symbols[id].Section; sec > 0 && untyped[sec] {
				l.addUntypedFunction(symbolAt{u, object.SymbolID(id)}, known)
			}
		}
	}
	if len(known) > 0 {
		l.addEmptyLines()
	}
}

// nameParameters gives a function that was an extern a prototype with names of parameters, without
// which the kernel refuses all types. That of the extern may be another function's as well.
func (l *linker) nameParameters(id rawbtf.TypeID) {
	b := l.types.btf
	if b.Type(id).Kind() != rawbtf.Func || b.Type(b.Type(id).Ref()).Kind() != rawbtf.FuncProto {
		return
	}
	proto := b.AppendPart(b.Type(b.Type(id).Ref()), nil)
	b.Type(id).SetRef(proto)
	for i := range b.Type(proto).Vlen() {
		if p := b.Type(proto).Param(i); p.NameOff == 0 && p.Type != 0 {
			off := b.AddString(fmt.Appendf(nil, "arg%d", i+1))
			b.Type(proto).SetParamName(i, off)
		}
	}
}

// untypedCode tells, by SectionID, which sections have code that no func_info is about; nil if
// there is none.
func (u *unit) untypedCode() (untyped []bool) {
	for id := range u.parts {
		s := &u.File.Sections[id]
		if s.Flags&elf.SHF_EXECINSTR == 0 || u.parts[id].out == 0 || u.describesFunctions(s.Name) {
			continue
		}
		if untyped == nil {
			untyped = make([]bool, len(u.parts))
		}
		untyped[id] = true
	}
	return untyped
}

func (u *unit) describesFunctions(section string) bool {
	if u.ext == nil {
		return false
	}
	for _, s := range u.ext.Func.Sections {
		if string(u.types.Text(s.NameOff)) == section {
			return true
		}
	}
	return false
}

// addUntypedFunction adds the func_info of a symbol, if it is a function without one.
func (l *linker) addUntypedFunction(s symbolAt, known map[int32]map[uint32]bool) {
	part, funcs := s.part(), &l.types.ext[funcPart]
	if part == nil || part.out == 0 || s.get().Type != elf.STT_FUNC {
		return
	}
	out, live := part.at(s.get().Value)
	if !live {
		return
	}
	if known[part.out] == nil {
		known[part.out] = offsets(funcs.sections[part.out], funcs.recordSize)
	}
	if known[part.out][uint32(out)] {
		return
	}
	known[part.out][uint32(out)] = true
	id := rawbtf.TypeID(0)
	if i := s.unit.globals[s.id]; i != 0 {
		id = l.globals[i].typ
	}
	if id == 0 {
		id = l.types.btf.AppendFunc(l.types.btf.AddString(identifier(s.get().Name)), l.anyProto(), rawbtf.Static)
	}
	rec := rawbtf.FuncInfo(make([]byte, funcs.recordSize))
	rawbtf.SetInsnOff(rec, uint32(out))
	rec.SetType(id)
	funcs.sections[part.out] = append(funcs.sections[part.out], rec...)
}

// anyProto returns the prototype of a function of which nothing is known: int (...).
func (l *linker) anyProto() rawbtf.TypeID {
	if l.types.anyProto == 0 {
		b := l.types.btf
		l.types.anyProto = b.AppendFuncProto(l.intType(), []rawbtf.Param{{}})
	}
	return l.types.anyProto
}

func (l *linker) intType() rawbtf.TypeID {
	b := l.types.btf
	for id := b.First(); id < b.End(); id++ {
		if t := b.Type(id); t.Kind() == rawbtf.Int && t.Size() == 4 {
			if encoding, _, _ := t.IntEncoding(); encoding == rawbtf.Signed {
				return id
			}
		}
	}
	return b.AppendInt(b.AddString([]byte("int")), 4, rawbtf.Signed)
}

// identifier makes a name one that the kernel takes for a function.
func identifier(name string) []byte {
	text := bytes.Map(func(c rune) rune {
		if c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return c
		}
		return '_'
	}, []byte(name))
	if len(text) == 0 || text[0] >= '0' && text[0] <= '9' {
		text = append([]byte{'_'}, text...)
	}
	return text
}
