package relocator

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// makeTypes makes the types as the kernel takes them. Their ids stay what they are
// in the file. What only some kernels take stays in too.
func (r *relocator) makeTypes() {
	if r.types == nil {
		return
	}
	r.result.Types = r.types.Clone()
	for id := r.types.First(); id < r.types.End(); id++ {
		if r.types.Type(id).Kind() == rawbtf.Datasec {
			r.placeVariables(id)
		}
	}
	r.hideFunctions()
	r.defineExterns()
}

// placeVariables gives a DATASEC the size of its section, and its variables the
// offsets of their symbols, ascending.
func (r *relocator) placeVariables(id rawbtf.TypeID) {
	t := r.result.Types.Type(id)
	name := r.result.Types.Name(t)
	section := r.index.sections[name]
	switch {
	case name == ksymsSection && r.index.datasecs[name] == id:
		r.placeKsyms(id)
	case section != 0 && r.index.datasecs[name] == id && name != configSection:
		list, externs := r.variables(section, id)
		for i, v := range list {
			t.SetSecVar(i, v.SecVar)
			r.result.Types.Type(v.Type).SetLinkage(r.linkage(v))
		}
		size := uint32(r.file.Sections[section].Size)
		for i, v := range externs { // behind all else, so that offsets ascend
			v.Offset, v.Size = size, max(v.Size, 1)
			t.SetSecVar(len(list)+i, v)
			size += v.Size
		}
		t.SetSize(size)
	default: // externs that nothing defines
		vars, size := r.maps.configVars, uint32(0)
		if r.index.datasecs[configSection] == id && r.maps.config != noMap {
			size = r.result.Maps[r.maps.config].ValueSize
		} else {
			vars, size = r.layOut(id, nil, 0)
		}
		t.SetSize(size)
		for i, v := range vars {
			t.SetSecVar(i, v)
		}
	}
}

// placeKsyms makes of the externs in .ksyms what the kernel takes for variables: an
// int each, one after the other. Functions, which have no place there, become a
// variable of another name.
func (r *relocator) placeKsyms(id rawbtf.TypeID) {
	b := r.result.Types
	number := r.intType()
	dummy := rawbtf.TypeID(0)
	n := b.Type(id).Vlen()
	for i := range n {
		v := b.Type(id).SecVar(i)
		if b.Type(v.Type).Kind() == rawbtf.Var {
			b.Type(v.Type).SetRef(number)
		} else {
			if dummy == 0 {
				dummy = b.AppendVar(b.AddString([]byte(dummyName)), number, rawbtf.Global)
			}
			v.Type = dummy
		}
		b.Type(id).SetSecVar(i, rawbtf.SecVar{Type: v.Type, Offset: uint32(4 * i), Size: 4})
	}
	b.Type(id).SetSize(uint32(4 * n))
}

// dummyName is what libbpf calls things that have to have a name.
const dummyName = "dummy_ksym"

// intType returns an INT of 32 bits.
func (r *relocator) intType() rawbtf.TypeID {
	b := r.result.Types
	for id := b.First(); id < b.End(); id++ {
		if t := b.Type(id); t.Kind() == rawbtf.Int && t.Size() == 4 {
			return id
		}
	}
	return b.AppendInt(b.AddString([]byte("int")), 4, rawbtf.Signed)
}

// hideFunctions makes hidden functions static, so that the kernel verifies them
// where they are called, as libbpf does.
func (r *relocator) hideFunctions() {
	for i := range r.functions {
		f := &r.functions[i]
		if id := r.index.funcs[r.name(f)]; id != 0 && isHidden(&r.file.Symbols[f.symbol]) && r.file.Symbols[f.symbol].Global() {
			r.result.Types.Type(id).SetLinkage(rawbtf.Static)
		}
	}
}

// defineExterns makes externs global, as which the kernel takes them.
func (r *relocator) defineExterns() {
	b := r.result.Types
	for id := b.First(); id < b.End(); id++ {
		t := b.Type(id)
		isFunc := t.Kind() == rawbtf.Func
		if isFunc {
			r.nameParameters(t)
		}
		if (isFunc || t.Kind() == rawbtf.Var) && t.Linkage() == rawbtf.Extern {
			t.SetLinkage(rawbtf.Global)
		}
	}
}

// nameParameters gives the parameters of a function names, without which the kernel refuses all
// types. libbpf does so for externs only.
func (r *relocator) nameParameters(fn rawbtf.Type) {
	b := r.result.Types
	proto := b.Type(fn.Ref())
	if proto.Kind() != rawbtf.FuncProto {
		return
	}
	for i := range proto.Vlen() {
		if p := proto.Param(i); p.NameOff == 0 && p.Type != 0 {
			name := dummyName
			if fn.Linkage() != rawbtf.Extern {
				name = fmt.Sprintf("arg%d", i+1)
			}
			proto.SetParamName(i, b.AddString([]byte(name)))
		}
	}
}
