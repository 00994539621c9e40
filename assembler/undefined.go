package assembler

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// undefinedIn returns a symbol of the expression that has no definition, or 0.
func (e *Emitter) undefinedIn(v value) Symbol {
	if v.node != 0 {
		n := &e.nodes[v.node]
		if u := e.undefinedIn(n.x); u != 0 {
			return u
		}
		return e.undefinedIn(n.y)
	}
	for _, id := range [...]Symbol{v.a, v.b} {
		if id != 0 && !e.symbols[id].defined() {
			return id
		}
	}
	return 0
}

func (e *Emitter) noteUndefined(id Symbol) diag.Note {
	return diag.Note{Msg: "symbol '" + e.name(id) + "' is not defined here"}
}

// usePos is where a fixup mentions a symbol.
func (e *Emitter) usePos(f *fixup, id Symbol) diag.Pos {
	if f.value.bare() || f.value.a == id && f.value.b == 0 {
		return f.pos
	}
	return e.symbols[id].pos
}

// maxSuggestions bounds the searches through all symbols.
const maxSuggestions = 20

// suggestSymbol adds the defined symbol whose name comes nearest.
func (e *Emitter) suggestSymbol(d *diag.Diagnostic, name string) {
	if e.suggestions++; e.suggestions > maxSuggestions {
		return
	}
	names := func(yield func(string) bool) {
		for i := range e.symbols[1:] {
			if s := &e.symbols[i+1]; s.sub != 0 && !s.is(symSection) && !yield(s.name) {
				return
			}
		}
	}
	if near := diag.Suggest(name, names); near != "" {
		d.Notes = append(d.Notes, diag.Note{Msg: "did you mean '" + near + "'?"})
	}
}

// preprocessed tells of lines for C's preprocessor, which are comments here, that could have given a
// name its meaning.
func (e *Emitter) preprocessed(name string) []diag.Note {
	if e.suggestions++; e.suggestions > maxSuggestions {
		return nil
	}
	if strings.Contains(e.text, "#define "+name) {
		return []diag.Note{{Msg: "'#define' begins a comment here: write .set " + name + ", value, or enum { " + name + " = value };"}}
	}
	if strings.Contains(e.text, "#include ") {
		return []diag.Note{{Msg: `'#include' begins a comment here: .include "file" reads assembly and declarations, .import_types "vmlinux.btf" the types of a kernel`}}
	}
	return nil
}

// leadsOut reports a branch out of the file, or out of the section. llvm-mc writes a relocation for
// it, as is done here; no loader applies one to a branch. GNU's is not even known by
// linkers (R_BPF_GNU_64_16), and declarations are for loaders, so that is an error.
func (e *Emitter) leadsOut(f *fixup, id Symbol) {
	name := e.name(id)
	d := diag.Diagnostic{Severity: diag.Warning, Code: "undefined-branch", Span: diag.Span{Start: f.pos, End: f.pos + diag.Pos(len(name))},
		Msg: "branch to '" + name + "', which this file does not define: no loader can resolve it"}
	if e.gnu || e.declared != nil {
		d.Severity = diag.Failure
	}
	if e.symbols[id].defined() {
		d.Msg = "branch to '" + name + "', which is in another section: no loader can resolve it"
		if e.symbols[id].bind == bindWeak {
			d.Msg = "branch to '" + name + "', which is weak and may be another's: no loader can resolve it"
		}
		d.Notes = e.definedAt(id)
		e.report(d)
		return
	}
	e.suggestSymbol(&d, name)
	e.report(d)
}

// failReason reports an expression that reduce refused.
func (e *Emitter) failReason(f *fixup, why reason) {
	msg := [...]string{
		reasonShape:      "expected relocatable expression: a symbol plus or minus a number, or a difference of two symbols",
		reasonCycle:      "cyclic dependency between symbols that are set to one another",
		reasonDivision:   "expected relocatable expression: division by zero",
		reasonTooComplex: "expression takes too many steps to evaluate",
	}[why]
	e.fail(e.evalPos, 0, "not-relocatable", "%s", msg)
}

// noRegister reports a symbol in the place of a number whose name is like a register's. It
// returns false if it is not.
func (e *Emitter) noRegister(f *fixup, id Symbol) bool {
	name := e.name(id)
	if f.kind != fixImm || !isRegisterLike(strings.ToLower(name)) {
		return false
	}
	e.report(diag.Diagnostic{Code: "no-relocation", Span: diag.Span{Start: f.pos}, Notes: e.definedAt(id),
		Msg: "no register '" + name + "': registers are r0 to r11 and w0 to w11, in lower case"})
	return true
}

// failField reports an address in a field that no relocation fits.
func (e *Emitter) failField(f *fixup, v value) {
	name := e.name(v.a)
	if e.noRegister(f, v.a) {
		return
	}
	d := diag.Diagnostic{Code: "no-relocation", Span: diag.Span{Start: f.pos, End: 0}}
	if f.kind == fixImm {
		d.Msg = fmt.Sprintf("'%s' is an address, which a 32-bit immediate cannot hold", name)
		d.Notes = []diag.Note{{Msg: "write 'rX = " + name + " ll' to load it"}}
	} else {
		d.Msg = fmt.Sprintf("the address of '%s' does not fit: BPF has relocations for fields of 4 and 8 bytes only", name)
	}
	d.Notes = append(d.Notes, e.definedAt(v.a)...)
	e.report(d)
}
