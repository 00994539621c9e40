package linker_test

import (
	"debug/elf"
	"fmt"
	"slices"
	"strings"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/object"
)

// all returns the object's types, none without BTF.
func (m *meaning) all() (list []btf.Type) {
	if m.types == nil {
		return nil
	}
	for t, err := range m.types.All() {
		if err != nil {
			panic(err)
		}
		list = append(list, t)
	}
	return list
}

func (m *meaning) typeNamed(id uint32) string {
	t, err := m.types.TypeByID(btf.TypeID(id))
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(declare(t, ""))
}

// declaration is the type with this number, a function or a variable, as C.
func (m *meaning) declaration(id uint32) string {
	t, err := m.types.TypeByID(btf.TypeID(id))
	if err != nil {
		return err.Error()
	}
	return describe(t)
}

func (m *meaning) declaredName(id uint32) string {
	t, err := m.types.TypeByID(btf.TypeID(id))
	if err != nil {
		return ""
	}
	return nameOf(t)
}

// sections returns the DATASECs.
func (m *meaning) sections() (list []*btf.Datasec) {
	for _, t := range m.all() {
		if sec, ok := t.(*btf.Datasec); ok {
			list = append(list, sec)
		}
	}
	return list
}

// entry finds the DATASEC entry of a variable: its section, name and offset
// have to be right.
func (m *meaning) entry(id object.SymbolID) (btf.VarSecinfo, bool) {
	s := &m.f.Symbols[id]
	for _, sec := range m.sections() {
		for _, e := range sec.Vars {
			if v, ok := e.Type.(*btf.Var); ok && sec.Name == m.f.Sections[s.Section].Name && v.Name == s.Name && uint64(e.Offset) == s.Value {
				return e, true
			}
		}
	}
	return btf.VarSecinfo{}, false
}

// typed is a variable as C, with its name alone if it has no type.
func (m *meaning) typed(id object.SymbolID) string {
	s := &m.f.Symbols[id]
	e, ok := m.entry(id)
	if !ok {
		return m.linkage(id) + " " + m.names[id] + " (no type)"
	}
	v := e.Type.(*btf.Var)
	text := m.linkage(id) + " " + declare(v.Type, m.names[id]) + tagged(v.Tags)
	if (v.Linkage == btf.StaticVar) != (s.Bind == elf.STB_LOCAL) {
		text += " (" + v.Linkage.String() + " by type)"
	}
	if uint64(e.Size) != s.Size {
		text += fmt.Sprintf(" (%d bytes by type)", e.Size)
	}
	return text
}

// misplaced lists the variables of DATASECs that are at no symbol, and wrong
// sizes of sections.
func (m *meaning) misplaced() (lines []string) {
	for _, sec := range m.sections() {
		id := m.sectionNamed(sec.Name)
		if id == 0 || sec.Name == "license" || sec.Name == "version" {
			continue
		}
		if size := m.f.Sections[id].Size; sec.Size != 0 && uint64(sec.Size) != size {
			lines = append(lines, fmt.Sprintf("%s: not the size of its type", sec.Name))
		}
		for _, e := range sec.Vars {
			v, ok := e.Type.(*btf.Var)
			if !ok || v.Linkage == btf.ExternVar {
				continue
			}
			if !slices.ContainsFunc(m.variables[id], func(s object.SymbolID) bool {
				return m.f.Symbols[s].Name == v.Name && m.f.Symbols[s].Value == uint64(e.Offset)
			}) {
				lines = append(lines, fmt.Sprintf("%s: type without a symbol at its place: %s", sec.Name, describe(v)))
			}
		}
	}
	return lines
}

// declared is a symbol that is undefined, as C, with the section that says
// where to look for it.
func (m *meaning) declared(name string) string {
	var found []string
	for _, sec := range m.sections() {
		for _, e := range sec.Vars {
			if nameOf(e.Type) == name {
				found = append(found, sec.Name+" "+describe(e.Type))
			}
		}
	}
	if found == nil {
		for _, t := range m.all() {
			switch t.(type) {
			case *btf.Func, *btf.Var:
				if nameOf(t) == name {
					found = append(found, describe(t))
				}
			}
		}
	}
	if found == nil {
		return name
	}
	return strings.Join(found, ", ")
}

// printMaps prints the definitions of maps field by field.
func (m *meaning) printMaps() (lines []string) {
	section := m.sectionNamed(".maps")
	for _, id := range m.variables[section] {
		s := &m.f.Symbols[id]
		line := m.linkage(id) + " " + m.names[id] + ":"
		e, ok := m.entry(id)
		if !ok {
			lines = append(lines, line+" no type")
			continue
		}
		line += mapFields(e.Type.(*btf.Var).Type)
		for at := s.Value; at < s.Value+s.Size; at++ {
			if r := m.relocs[place{section, at}]; r != nil {
				line += fmt.Sprintf("; +%d is %s", at-s.Value, m.refersTo(place{section, at}, r))
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// mapFields reads a map's definition: a number is the length of an array that
// the member points to, or the value of an enumeration; a type is what the
// member points to.
func mapFields(t btf.Type) string {
	def, ok := btf.UnderlyingType(t).(*btf.Struct)
	if !ok {
		return " " + declare(t, "")
	}
	var b strings.Builder
	for _, member := range def.Members {
		fmt.Fprintf(&b, " %s=", member.Name)
		switch field := member.Type.(type) {
		case *btf.Pointer:
			if array, ok := field.Target.(*btf.Array); ok {
				fmt.Fprintf(&b, "%d", array.Nelems)
			} else {
				fmt.Fprintf(&b, "(%s)", strings.TrimSpace(declare(field.Target, "")))
			}
		case *btf.Array:
			pointer, ok := field.Type.(*btf.Pointer)
			if _, inner := btf.UnderlyingType(pointer.Target).(*btf.Struct); ok && inner {
				fmt.Fprintf(&b, "{%s }", mapFields(pointer.Target))
			} else {
				b.WriteString(strings.TrimSpace(declare(field, "")))
			}
		case *btf.Enum:
			fmt.Fprintf(&b, "%#x", field.Values[0].Value)
		default:
			b.WriteString(declare(field, ""))
		}
	}
	return b.String()
}

// printTypes prints what has a name, functions and variables too. Types
// without a name are part of others.
func (m *meaning) printTypes() (lines []string) {
	for _, t := range m.all() {
		switch t.(type) {
		case *btf.Datasec, *btf.Var, *btf.Void:
			continue
		}
		if nameOf(t) != "" {
			lines = append(lines, describe(t))
		}
	}
	return lines
}

func nameOf(t btf.Type) string {
	if _, ok := t.(*btf.TypeTag); ok {
		return ""
	}
	return t.TypeName()
}

// describe is a type with a name as C, with all that belongs to it.
func describe(t btf.Type) string {
	switch t := t.(type) {
	case *btf.Func:
		proto, tags := t.Type.(*btf.FuncProto), tagged(t.Tags)
		for i, list := range t.ParamTags {
			if len(list) > 0 {
				tags += fmt.Sprintf(" parameter %d:%s", i, tagged(list))
			}
		}
		return t.Linkage.String() + " " + declare(proto, t.Name) + tags
	case *btf.Var:
		return t.Linkage.String() + " " + declare(t.Type, t.Name) + tagged(t.Tags)
	case *btf.Typedef:
		return "typedef " + declare(t.Type, t.Name) + tagged(t.Tags)
	case *btf.Int:
		return fmt.Sprintf("%s: %s, %d bytes", t.Name, t.Encoding, t.Size)
	case *btf.Float:
		return fmt.Sprintf("%s: float, %d bytes", t.Name, t.Size)
	case *btf.Struct:
		return fmt.Sprintf("struct %s %s, %d bytes", t.Name, members(t.Members), t.Size) + tagged(t.Tags)
	case *btf.Union:
		return fmt.Sprintf("union %s %s, %d bytes", t.Name, members(t.Members), t.Size) + tagged(t.Tags)
	case *btf.Enum:
		return fmt.Sprintf("enum %s %s", t.Name, enumerators(t))
	}
	return declare(t, "") + ";"
}

func tagged(tags []string) (s string) {
	for _, tag := range slices.Sorted(slices.Values(tags)) {
		s += fmt.Sprintf(" __tag(%q)", tag)
	}
	return s
}

func members(list []btf.Member) string {
	var b strings.Builder
	for _, m := range list {
		fmt.Fprintf(&b, " %s", declare(m.Type, m.Name))
		if m.BitfieldSize != 0 {
			fmt.Fprintf(&b, " : %d", m.BitfieldSize)
		}
		fmt.Fprintf(&b, " @%d%s;", m.Offset, tagged(m.Tags))
	}
	return "{" + b.String() + " }"
}

func enumerators(e *btf.Enum) string {
	var b strings.Builder
	for _, v := range e.Values {
		fmt.Fprintf(&b, " %s = %#x,", v.Name, v.Value)
	}
	return fmt.Sprintf("{%s }, %d bytes, signed: %t", b.String(), e.Size, e.Signed)
}

// declare is a declaration of name, "" for the type alone.
func declare(t btf.Type, name string) string {
	before := func(word string) string { return strings.TrimSuffix(word+" "+name, " ") }
	switch t := t.(type) {
	case *btf.Void:
		return before("void")
	case *btf.Pointer:
		return declare(t.Target, pointerTo(t.Target, "*"+name))
	case *btf.Const:
		return qualified(t.Type, "const", name)
	case *btf.Volatile:
		return qualified(t.Type, "volatile", name)
	case *btf.Restrict:
		return qualified(t.Type, "restrict", name)
	case *btf.TypeTag:
		return qualified(t.Type, "__type_tag("+t.Value+")", name)
	case *btf.Array:
		return declare(t.Type, fmt.Sprintf("%s[%d]", name, t.Nelems))
	case *btf.FuncProto:
		var params []string
		for _, p := range t.Params {
			if _, any := p.Type.(*btf.Void); any {
				params = append(params, "...")
			} else {
				params = append(params, declare(p.Type, p.Name))
			}
		}
		return declare(t.Return, name+"("+strings.Join(params, ", ")+")")
	case *btf.Struct:
		if t.Name == "" {
			return before("struct " + members(t.Members))
		}
		return before("struct " + t.Name)
	case *btf.Union:
		if t.Name == "" {
			return before("union " + members(t.Members))
		}
		return before("union " + t.Name)
	case *btf.Enum:
		if t.Name == "" {
			return before("enum " + enumerators(t))
		}
		return before("enum " + t.Name)
	case *btf.Fwd:
		return before(t.Kind.String() + " " + t.Name)
	}
	return before(t.TypeName())
}

// pointerTo puts a declarator in parentheses where what follows binds closer.
func pointerTo(target btf.Type, declarator string) string {
	switch target.(type) {
	case *btf.Array, *btf.FuncProto:
		return "(" + declarator + ")"
	}
	return declarator
}

// qualified puts a qualifier behind the asterisk of a pointer and before
// anything else.
func qualified(t btf.Type, word, name string) string {
	switch t.(type) {
	case *btf.Pointer:
		return declare(t, strings.TrimSuffix(word+" "+name, " "))
	}
	return word + " " + declare(t, name)
}
