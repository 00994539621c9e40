package relocator

import (
	"bytes"
	"debug/elf"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// sectionKind is what a section's name and header say about its contents, by the conventions of
// libbpf's bpf_object__elf_collect.
type sectionKind uint8

const (
	sectionOther sectionKind = iota
	sectionCode
	sectionMaps
	sectionData // .data, .rodata, .bss and those with a dot and more behind
	sectionStructOps
	sectionArena
	sectionJumpTables
)

const (
	mapsSection    = ".maps"
	configSection  = ".kconfig"
	ksymsSection   = ".ksyms"
	arenaSection   = ".addr_space.1"
	jumpSection    = ".jumptables"
	licenseSection = "license"
	versionSection = "version"
	legacySection  = "maps" // of map definitions before there was BTF
)

// load reads the types, the records about instructions, and the kind of each section.
func (r *relocator) load() {
	var err error
	if r.at, err = r.result.Sources.AddFile(r.Name); err == nil {
		err = r.file.Check()
	}
	if err == nil {
		r.types, r.ext, err = r.file.Types()
	}
	if err == nil && r.file.Sources != nil {
		r.shift, err = r.result.Sources.Join(r.file.Sources)
	}
	if err != nil {
		r.fail("malformed", r.at, err.Error())
		return
	}
	r.result.Order = r.file.Order
	r.index.kinds = make([]sectionKind, len(r.file.Sections))
	r.code = make([]code, len(r.file.Sections))
	r.index.sections = make(map[string]object.SectionID)
	for id := object.SectionID(1); int(id) < len(r.file.Sections); id++ {
		r.loadSection(id)
	}
	r.loadSymbols()
	r.loadTypes()
	r.loadExt()
	r.loadBindings()
}

// loadBindings refuses bindings of another file, such as one that is linked into this one, and
// reports what they warn of.
func (r *relocator) loadBindings() {
	for i := range r.Bindings {
		b := &r.Bindings[i]
		if b.Symbol <= 0 || int(b.Symbol) >= len(r.file.Symbols) || r.file.Symbols[b.Symbol].Name != b.Name {
			r.fail("bindings", r.at, fmt.Sprintf("the bindings are those of another file: symbol %d is not '%s' here", b.Symbol, b.Name))
			return
		}
		if p := b.Problem; p != nil && p.Severity == diag.Warning {
			r.warn(p.Code, r.declared(b.Symbol), p.Msg, p.Notes...)
		}
	}
}

func (r *relocator) loadSection(id object.SectionID) {
	s := &r.file.Sections[id]
	if _, known := r.index.sections[s.Name]; !known {
		r.index.sections[s.Name] = id
	}
	switch s.Name {
	case licenseSection:
		text, _, _ := bytes.Cut(s.Data, []byte{0})
		r.result.License = string(text)
		return
	case versionSection:
		if len(s.Data) != 4 {
			r.fail("malformed", r.at, fmt.Sprintf("section version has %d bytes, want the 4 of a version code", len(s.Data)))
			return
		}
		r.result.Version = r.file.Order.Uint32(s.Data)
		return
	case legacySection:
		r.fail("legacy-maps", r.at, "section maps defines maps without types, which libbpf gave up in 1.0 too", diag.Note{
			Msg: "define them in section .maps: struct { __uint(type, ...); __type(key, ...); ... } name SEC(\".maps\")",
		})
		return
	}
	if r.index.kinds[id] = kindOf(s); r.index.kinds[id] == sectionCode {
		r.code[id].data = s.Data
		if s.Size%insnSize != 0 {
			r.fail("malformed", r.at, fmt.Sprintf("section %s: %d bytes are no whole number of instructions", s.Name, s.Size))
		}
	}
	if s.Size > 1<<32-1 {
		r.fail("too-large", r.at, fmt.Sprintf("section %s has %d bytes; offsets in it have 32 bits", s.Name, s.Size))
	}
}

func kindOf(s *object.Section) sectionKind {
	switch {
	case s.Size == 0 || s.Type != elf.SHT_PROGBITS && s.Type != elf.SHT_NOBITS:
		return sectionOther
	case isData(s.Name) && s.Flags&elf.SHF_EXECINSTR == 0:
		return sectionData
	case s.Type == elf.SHT_NOBITS:
		return sectionOther
	case s.Flags&elf.SHF_EXECINSTR != 0:
		return sectionCode
	case s.Name == mapsSection:
		return sectionMaps
	case s.Name == arenaSection:
		return sectionArena
	case s.Name == jumpSection:
		return sectionJumpTables
	case isStructOps(s.Name):
		return sectionStructOps
	}
	return sectionOther
}

// isData reports whether a section becomes a map of its own: ".data", ".data.hot".
func isData(name string) bool {
	for _, base := range []string{".data", ".rodata", ".bss"} {
		if rest, ok := strings.CutPrefix(name, base); ok && (rest == "" || rest[0] == '.') {
			return true
		}
	}
	return false
}

// isReadOnly reports whether programs may only read such a section.
func isReadOnly(name string) bool { return strings.HasPrefix(name, ".rodata") }

// isStructOps reports whether a section holds operations that the kernel calls.
func isStructOps(name string) bool {
	name = strings.TrimPrefix(name, "?")
	return name == ".struct_ops" || name == linkedStructOps
}

// linkedStructOps has those that are attached by a link.
const linkedStructOps = ".struct_ops.link"

// loadSymbols finds the functions, and the symbols that types speak of.
func (r *relocator) loadSymbols() {
	r.index.globals = make(map[string]object.SymbolID)
	r.index.tables = make(map[place]object.SymbolID)
	for id := object.SymbolID(1); int(id) < len(r.file.Symbols); id++ {
		s := &r.file.Symbols[id]
		if s.Global() && s.Section > 0 {
			r.index.globals[s.Name] = id
		}
		if s.Size > 0 && s.Section > 0 && r.index.kinds[s.Section] == sectionJumpTables {
			r.index.tables[place{s.Section, uint32(s.Value)}] = id
		}
		if s.Type == elf.STT_FUNC && s.Section > 0 && r.index.kinds[s.Section] == sectionCode {
			r.loadFunction(id)
		}
	}
	r.sortFunctions()
}

// loadTypes indexes the types that are looked up by name.
func (r *relocator) loadTypes() {
	r.index.datasecs = make(map[string]rawbtf.TypeID)
	r.index.funcs = make(map[string]rawbtf.TypeID)
	r.index.callbacks = make(map[string]string)
	if r.types == nil {
		return
	}
	for id := r.types.First(); id < r.types.End(); id++ {
		t := r.types.Type(id)
		var index map[string]rawbtf.TypeID
		switch t.Kind() {
		case rawbtf.Datasec:
			index = r.index.datasecs
		case rawbtf.Func:
			index = r.index.funcs
		case rawbtf.DeclTag:
			r.loadExceptions(id)
			continue
		default:
			continue
		}
		if name := r.types.Name(t); index[name] == 0 {
			index[name] = id
		}
	}
}

// maxErrors bounds how many errors there are about a file, or a program.
const maxErrors = 1000

// fail adds an error about the file.
func (r *relocator) fail(code string, at diag.Pos, msg string, notes ...diag.Note) {
	if len(r.errors) < maxErrors {
		r.errors.Add(diag.Diagnostic{Code: code, Span: diag.Span{Start: at}, Msg: msg, Notes: notes})
	}
}

// warn adds a warning about the file.
func (r *relocator) warn(code string, at diag.Pos, msg string, notes ...diag.Note) {
	if len(r.result.Warnings) < maxErrors {
		r.result.Warnings.Add(diag.Diagnostic{Severity: diag.Warning, Code: code, Span: diag.Span{Start: at}, Msg: msg, Notes: notes})
	}
}

// declared is the place of a symbol, or the file as a whole.
func (r *relocator) declared(id object.SymbolID) diag.Pos {
	if p := r.file.Symbols[id].Pos; p != 0 && r.file.Sources != nil {
		return p + r.shift
	}
	return r.at
}

// quote marks a name in a message, of which hostile input can make a long one.
func quote(name string) string {
	if len(name) > 200 {
		name = name[:200] + "..."
	}
	return "'" + name + "'"
}
