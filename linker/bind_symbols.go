package linker

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// bindSymbols binds variables without a type to addresses, and says what is known
// of those externs that no types have.
func (b *binder) bindSymbols() {
	var names []string
	for _, e := range b.unfound {
		if !e.Weak {
			names = append(names, essential(e.Name))
		}
	}
	var open []*extern
	for _, e := range b.open(ksymsSection) {
		if e.kind == rawbtf.Var && b.types.Skip(b.types.Type(e.typ).Ref()) == 0 {
			open = append(open, e)
			names = append(names, e.Name)
		}
	}
	var symbols map[string][]kernel.Symbol
	known, err := b.kernel != nil && b.kernel.HasSymbols(), error(nil)
	if known && len(names) != 0 {
		symbols, err = b.symbolsOf(names)
	}
	for _, e := range open {
		if !known || err != nil {
			b.unknown(e, "no-symbols", "symbol table", "add it, --kernel ...,kallsyms=FILE: there it is /proc/kallsyms, read as root", err)
		} else {
			b.bindAddress(e, symbols[e.Name])
		}
	}
	for _, e := range b.unfound {
		b.explain(e, symbols[essential(e.Name)])
	}
}

// symbolsOf finds all symbols of some names in one go.
func (b *binder) symbolsOf(names []string) (map[string][]kernel.Symbol, error) {
	list, err := b.kernel.Symbols(names...)
	if err != nil {
		return nil, err
	}
	byName := make(map[string][]kernel.Symbol, len(names))
	for _, name := range names {
		byName[name] = nil
	}
	for _, s := range list {
		name := s.Name
		if _, asked := byName[name]; !asked {
			name, _, _ = strings.Cut(name, ".llvm.")
		}
		byName[name] = append(byName[name], s)
	}
	return byName, nil
}

// maxPlaces bounds how many of the addresses of an ambiguous name are shown.
const maxPlaces = 8

// bindAddress binds a variable without a type to the symbols of its name.
func (b *binder) bindAddress(e *extern, symbols []kernel.Symbol) {
	if len(symbols) == 0 {
		e.lack("unknown-symbol", fmt.Sprintf("%s has no symbol %s", b.kernelName(), quoteShort(e.Name)),
			b.nearest(e, b.kernel.SymbolNames())...)
		return
	}
	var notes []diag.Note
	ambiguous := false
	for _, s := range symbols {
		ambiguous = ambiguous || s.Address != symbols[0].Address
		if len(notes) < maxPlaces {
			notes = append(notes, note(0, fmt.Sprintf("%#x %c %s %s", s.Address, s.Type, short(s.Name), placeOf(s))))
		}
	}
	if ambiguous {
		e.fail("ambiguous-symbol", fmt.Sprintf("%s is at several addresses in %s", quoteShort(e.Name), b.kernelName()), notes...)
		return
	}
	e.Module, e.Address = symbols[0].Module, symbols[0].Address
	e.bind(object.BoundAddress)
}

func placeOf(s kernel.Symbol) string {
	if s.Module == "" {
		return "in vmlinux"
	}
	return "in module " + s.Module
}

// explain settles an extern that no types have. symbols are those of its name.
func (b *binder) explain(e *extern, symbols []kernel.Symbol) {
	isFunc := e.kind == rawbtf.Func
	what, code := "variable", "unknown-variable"
	name := e.Name
	if isFunc {
		what, code = "kfunc", "unknown-kfunc"
		name = essential(name)
	}
	if e.plain != nil {
		e.lack("no-kfunc", fmt.Sprintf("%s is a function of %s, but no kfunc: a program cannot call it", quoteShort(name), e.plain.name()),
			append(b.nearest(e, b.namesOf(e.kind)), b.declared(e))...)
		return
	}
	msg := fmt.Sprintf("the types of %s have no %s %s", b.kernelName(), what, quoteShort(name))
	var notes []diag.Note
	for i, s := range symbols {
		if i == maxPlaces {
			break
		}
		hint := "that has no BTF"
		if !isFunc {
			hint += "; for its address alone, declare it as void"
		}
		notes = append(notes, note(0, fmt.Sprintf("there is a symbol %s %s %s", quoteShort(s.Name), placeOf(s), hint)))
	}
	notes = append(notes, b.nearest(e, b.namesOf(e.kind))...)
	if len(b.searched) == 1 && len(b.skipped) == 0 {
		hint := "modules are missing; add them, --kernel ...,modules=DIR: there they are in /sys/kernel/btf"
		if b.kernel.HasModules() {
			hint = "there are no types of modules: if a module has it, load that first (modprobe), or add it, --kernel ...,modules=DIR"
		}
		notes = append(notes, note(0, hint))
	}
	notes = append(notes, b.declared(e))
	if len(b.skipped) != 0 {
		e.guess(code, msg, append(notes, b.whySkipped()...)...)
		return
	}
	e.lack(code, msg, notes...)
}
