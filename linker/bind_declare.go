package linker

import (
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Sections that externs of the kernel are declared to be in.
const (
	kconfigSection = ".kconfig"
	ksymsSection   = ".ksyms"
)

// collect finds the externs and how they are used.
func (b *binder) collect() {
	if err := b.file.Check(); err != nil {
		b.malformed(err.Error())
		return
	}
	b.sources = b.file.Sources
	index := make([]int32, len(b.file.Symbols)) // 1 + that in externs
	b.byName = make(map[string]int)
	for id := 1; id < len(b.file.Symbols); id++ {
		s := &b.file.Symbols[id]
		if s.Section != 0 || !s.Global() {
			continue
		}
		if _, twice := b.byName[s.Name]; twice {
			b.malformed(fmt.Sprintf("two undefined symbols have the name %s", quoteShort(s.Name)))
			return
		}
		b.byName[s.Name] = len(b.externs)
		b.externs = append(b.externs, extern{
			Binding: object.Binding{Symbol: object.SymbolID(id), Name: s.Name, Weak: s.Bind == elf.STB_WEAK},
		})
		index[id] = int32(len(b.externs))
	}
	for i := range b.file.Sections {
		for _, r := range b.file.Sections[i].Relocs {
			if at := index[r.Sym]; at != 0 && r.Type == object.R_BPF_64_32 {
				b.externs[at-1].called = true
			}
		}
	}
}

func (b *binder) malformed(msg string) {
	b.errors.Add(diag.Diagnostic{Code: "malformed", Msg: msg})
}

// declare finds the declarations of the externs, and those that have none for the
// kernel.
func (b *binder) declare() {
	if len(b.externs) == 0 {
		return
	}
	types, _, err := b.file.Types()
	if err != nil {
		b.malformed(err.Error())
		return
	}
	if types != nil {
		b.types = types
		b.findDeclarations()
	}
	for i := range b.externs {
		b.checkDeclaration(&b.externs[i])
	}
}

// findDeclarations finds the VAR or FUNC of each extern, and the DATASEC that this
// is in. A static variable or function of the same name is another one.
func (b *binder) findDeclarations() {
	byType := make(map[rawbtf.TypeID]*extern)
	var datasecs []rawbtf.Type
	for id := b.types.First(); id < b.types.End(); id++ {
		t := b.types.Type(id)
		switch t.Kind() {
		case rawbtf.Datasec:
			datasecs = append(datasecs, t)
		case rawbtf.Var, rawbtf.Func:
			i, ok := b.byName[string(b.types.Text(t.NameOff()))]
			if !ok || t.Linkage() != rawbtf.Extern || b.externs[i].typ != 0 {
				continue
			}
			e := &b.externs[i]
			e.typ, e.kind = id, t.Kind()
			byType[id] = e
		}
	}
	for _, t := range datasecs {
		for i := range t.Vlen() {
			if e := byType[t.SecVar(i).Type]; e != nil && e.section == "" {
				e.section = b.types.Name(t)
			}
		}
	}
}

// checkDeclaration settles an extern that is none of the kernel.
func (b *binder) checkDeclaration(e *extern) {
	name := quoteShort(e.Name)
	isFunc := e.kind == rawbtf.Func
	switch e.section {
	case kconfigSection:
		if isFunc {
			e.fail("extern-section", fmt.Sprintf("function %s is declared in %s, where only variables can be", name, kconfigSection),
				b.declared(e), note(0, "functions of the kernel are declared in "+ksymsSection))
		}
		return
	case ksymsSection:
		if e.called && !isFunc {
			e.fail("called-variable", fmt.Sprintf("%s is called, but declared as a variable", name),
				b.declared(e), note(0, "declare it as the function that it is in the kernel"))
		}
		return
	}
	if e.Weak {
		e.fail("undefined-symbol", fmt.Sprintf("weak %s is not defined: its address is 0", name), b.remedies(e)...)
		e.Kind, e.Problem.Severity = object.BoundAbsent, diag.Warning
		return
	}
	switch {
	case e.typ == 0 && b.types == nil:
		e.fail("undefined-symbol", fmt.Sprintf("%s is not defined, and the object has no BTF that says what it is", name), b.remedies(e)...)
	case e.typ == 0:
		e.fail("undefined-symbol", fmt.Sprintf("%s is not defined, and BTF does not say what it is", name), b.remedies(e)...)
	case e.section == "" || e.section == externs || ofObjects(e.section):
		e.fail("undefined-symbol", fmt.Sprintf("%s is not defined", name), b.remedies(e)...)
	default:
		e.fail("extern-section", fmt.Sprintf("%s is declared in section %s, where nothing of the kernel can be", name, quoteShort(e.section)), b.remedies(e)...)
	}
}

// ofObjects reports whether variables of other objects are declared in a section.
func ofObjects(section string) bool {
	if section == mapsSection || ordinary(section) {
		return true
	}
	for _, prefix := range [...]string{".data.", ".rodata.", ".bss."} {
		if len(section) > len(prefix) && section[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}

// declared shows the declaration of an extern.
func (b *binder) declared(e *extern) diag.Note {
	return note(0, "declared as: "+b.types.Declaration(e.typ))
}

// remedies says how an undefined symbol could be something.
func (b *binder) remedies(e *extern) (notes []diag.Note) {
	if e.typ != 0 {
		notes = append(notes, b.declared(e))
	}
	if text := libraryRemedy(e.Name); text != "" && e.section == "" {
		return append(notes, note(0, text))
	}
	if near := diag.Suggest(e.section, slices.Values([]string{kconfigSection, ksymsSection})); near != "" {
		return append(notes, note(0, "did you mean section "+near+"?"))
	}
	notes = append(notes, note(0, "link it with the object that defines it: bpfasm link -o all.o this.o that.o"))
	switch {
	case e.section == mapsSection:
	case e.called || e.kind == rawbtf.Func:
		notes = append(notes, note(0, "if it is a kfunc, declare it in section "+ksymsSection+" (__ksym), with BTF (-g)"))
	default:
		notes = append(notes, note(0, "if it is of the kernel, declare it in section "+ksymsSection+" (__ksym) or "+
			kconfigSection+" (__kconfig), with BTF (-g)"))
	}
	return notes
}
