package assembler

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// importTypes makes the types of a file known by their names. What the text uses of them
// is in .BTF, and what the directive lists is whether it is used or not.
func importTypes(s *scanner, _ *directive) {
	s.skip()
	start := s.pos()
	name, ok := s.quotedString()
	if !ok {
		return
	}
	end := s.endOfLast()
	var list []importName
	for s.accept(',') {
		one, ok := s.importName()
		if !ok {
			return
		}
		list = append(list, one)
	}
	if !s.wantEnd() {
		return
	}
	m := s.openTypes(name, start, end)
	if m == nil {
		return
	}
	d := s.declarer()
	d.imports = append(d.imports, m)
	m.complete(d.declarations)
	for _, one := range list {
		if !d.importNamed(m, one) {
			return
		}
	}
}

// importName is one of a list: "task_struct", "enum pid_type".
type importName struct {
	name       string
	kinds      []rawbtf.Kind // that it can be of
	start, end diag.Pos
}

var importKinds = lazy.Value[map[string][]rawbtf.Kind]{Make: func() map[string][]rawbtf.Kind {
	return map[string][]rawbtf.Kind{
		"struct": {rawbtf.Struct}, "union": {rawbtf.Union}, "enum": {rawbtf.Enum, rawbtf.Enum64},
		"": {rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64, rawbtf.Typedef, rawbtf.Func},
	}
}}

func (s *scanner) importName() (one importName, ok bool) {
	s.skip()
	one.start = s.pos()
	word := s.ident()
	one.kinds = importKinds.Load()[word]
	if one.kinds != nil && word != "" {
		s.skip()
		one.start = s.pos()
		word = s.ident()
	} else {
		one.kinds = importKinds.Load()[""]
	}
	if word == "" {
		return one, s.unexpected("", "the name of a type")
	}
	one.name, one.end = word, s.pos()
	return one, true
}

// openTypes reads a file of types.
func (s *scanner) openTypes(name string, start, end diag.Pos) *imported {
	found, data, ok := s.readFile("types", name, start, end)
	if !ok {
		return nil
	}
	data, order, err := btfOf(data)
	if err == nil && (order == binary.BigEndian) != s.e.big {
		err = fmt.Errorf("it is of a %s-endian kernel, but the text is assembled for the other byte order", endian(order))
	}
	var b *rawbtf.BTF
	if err == nil {
		b, err = s.parseTypes(data, order)
	}
	if err == nil {
		err = sized(b)
	}
	if err != nil {
		s.failAt(start, end, "types", "cannot take types from '%s': %v", found, err)
		return nil
	}
	return &imported{btf: b, names: rawbtf.NewNames(b), types: make(map[rawbtf.TypeID]*cType), file: found, pos: start, end: end}
}

// parseTypes reads BTF, which may be split from that of a file before: the types of a
// module are from those of its kernel.
func (s *scanner) parseTypes(data []byte, order binary.ByteOrder) (*rawbtf.BTF, error) {
	b, err := rawbtf.Parse(data, order, nil)
	if err == nil || s.e.declared == nil {
		return b, err
	}
	for _, m := range s.e.declared.imports {
		if m.btf.Base() != nil {
			continue
		}
		if b, splitErr := rawbtf.Parse(data, order, m.btf); splitErr == nil {
			return b, nil
		}
	}
	return nil, err
}

// sized returns an error for a number without bytes.
func sized(b *rawbtf.BTF) error {
	for id := b.First(); id < b.End(); id++ {
		switch t := b.Type(id); t.Kind() {
		case rawbtf.Int, rawbtf.Float, rawbtf.Enum, rawbtf.Enum64:
			if t.Size() == 0 {
				return fmt.Errorf("type %d, '%s', has no bytes", id, b.TypeName(id))
			}
		}
	}
	return nil
}

func endian(order binary.ByteOrder) string {
	if order == binary.BigEndian {
		return "big"
	}
	return "little"
}

// btfOf returns the BTF that a file is or, if it is ELF, has in .BTF.
func btfOf(data []byte) ([]byte, binary.ByteOrder, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0x9f, 0xeb}):
		return data, binary.LittleEndian, nil
	case bytes.HasPrefix(data, []byte{0xeb, 0x9f}):
		return data, binary.BigEndian, nil
	case !bytes.HasPrefix(data, []byte(elf.ELFMAG)):
		return nil, nil, errors.New("it is neither BTF, as /sys/kernel/btf/vmlinux is, nor an ELF file")
	}
	f, err := elf.NewFile(bytes.NewReader(data))
	if err != nil {
		return nil, nil, err
	}
	section := f.Section(".BTF")
	if section == nil {
		return nil, nil, errors.New("it is an ELF file without .BTF")
	}
	data, err = section.Data()
	return data, f.ByteOrder, err
}

// importNamed takes what a directive lists.
func (d *declarer) importNamed(m *imported, one importName) bool {
	id := m.find(one.name, one.kinds...)
	span := diag.Span{Start: one.start, End: one.end}
	if id == 0 {
		x := diag.Diagnostic{Code: "unknown-type", Span: span, Msg: "'" + m.file + "' has no type '" + one.name + "'"}
		if near := diag.Suggest(one.name, m.allNames(one.kinds)); near != "" {
			x.Fix = &diag.Fix{Span: span, Text: near}
		}
		return d.s.report(x)
	}
	t := m.btf.Type(id)
	switch t.Kind() {
	case rawbtf.Func:
		return d.importFunction(m, id, one)
	case rawbtf.Typedef:
		if old := d.names[one.name]; old != nil {
			return d.importClash(span, one.name, old.pos)
		}
		d.keep(d.named(one.name))
	default:
		if old := d.tags[one.name]; old != nil && !old.imported {
			return d.importClash(span, one.name, old.pos)
		}
		d.keep(d.importedTag(one.name, t.Kind()))
	}
	return true
}

func (d *declarer) importClash(span diag.Span, name string, before diag.Pos) bool {
	return d.s.report(diag.Diagnostic{Code: "redeclared", Span: span, Msg: "'" + name + "' is to be imported, but is declared already",
		Notes: []diag.Note{{Span: diag.Span{Start: before, End: before + diag.Pos(len(name))}, Msg: "declared here before"}}})
}

// importFunction declares a function of the kernel as what its types say.
func (d *declarer) importFunction(m *imported, id rawbtf.TypeID, one importName) bool {
	if old := d.names[one.name]; old != nil {
		return d.importClash(diag.Span{Start: one.start, End: one.end}, one.name, old.pos)
	}
	proto := m.typ(m.btf.Type(id).Ref())
	proto.flag = true
	f := &cType{kind: rawbtf.Func, name: one.name, of: proto, linkage: rawbtf.Global, pos: one.start}
	n := &declared{kind: aFunction, name: one.name, typ: f, pos: one.start, specs: &attributes{}, extern: true, section: ksymsSection}
	n.sym = d.s.e.intern(one.name, one.start)
	d.names[one.name] = n
	d.objects = append(d.objects, n)
	return true
}

// importedTag returns a struct, union or enum of a file, or nil.
func (d *declarations) importedTag(name string, kind rawbtf.Kind) *cType {
	kinds := []rawbtf.Kind{kind}
	if kind == rawbtf.Enum {
		kinds = append(kinds, rawbtf.Enum64)
	}
	for _, m := range d.imports {
		if id := m.find(name, kinds...); id != 0 {
			t := m.typ(id)
			d.tags[name] = t
			return t
		}
	}
	return nil
}

// importedTypedef returns a typedef of a file, or nil.
func (d *declarations) importedTypedef(name string) *cType {
	for _, m := range d.imports {
		if id := m.find(name, rawbtf.Typedef); id != 0 {
			t := m.typ(id)
			d.names[name] = &declared{kind: aTypedef, name: name, typ: t, pos: t.pos}
			return t
		}
	}
	return nil
}

// importsConstant reports whether a file has an enumerator of a name.
func (d *declarations) importsConstant(name string) bool {
	return slices.ContainsFunc(d.imports, func(m *imported) bool { return m.enumWith(name) != 0 })
}

// importedConstant returns an enumerator of a file, or nil.
func (d *declarations) importedConstant(name string) *declared {
	for _, m := range d.imports {
		if id := m.enumWith(name); id != 0 {
			t := m.typ(id)
			i := slices.IndexFunc(t.consts, func(c cConst) bool { return c.name == name })
			n := &declared{kind: anEnumerator, name: name, typ: t, value: t.consts[i].value, pos: m.pos}
			d.names[name] = n
			d.taken = append(d.taken, n)
			return n
		}
	}
	return nil
}

// importedPrototype returns how a function of the kernel is declared, if a file has it.
func (d *declarations) importedPrototype(name string) (prototype, file string) {
	for _, m := range d.imports {
		if id := m.find(name, rawbtf.Func); id != 0 {
			head := m.btf.Declaration(id)
			head = strings.TrimPrefix(strings.TrimPrefix(head, "extern "), "static ")
			return head, m.file
		}
	}
	return "", ""
}
