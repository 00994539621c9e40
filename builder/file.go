package builder

import (
	"encoding/binary"
	"iter"
	"slices"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// File returns the object. The error is a *[diag.Error] with every mistake. File changes
// nothing: more can be defined afterwards, and File called again.
func (b *Builder) File() (*object.File, error) {
	w := &writer{Builder: *b, out: object.New(b.order), used: make(map[*item]bool), places: make(map[*item]*place),
		sections: make(map[string]object.SectionID)}
	w.list = slices.Clone(b.list)
	if b.order != binary.LittleEndian && b.order != binary.BigEndian {
		w.fail("order", 0, "the object's byte order is %v: New takes binary.LittleEndian or binary.BigEndian", b.order)
	}
	for _, pass := range []func(){
		w.use, // which externs are used
		// Beyond this point every reference is known to lead somewhere.
		w.collect, // types
		// Beyond this point no type is missing.
		w.place,
		// Beyond this point every offset is final.
		w.fix,
		w.types, // .BTF and .BTF.ext
	} {
		if pass(); len(w.list) > 0 {
			return nil, failure(w.list)
		}
	}
	if err := w.out.Check(); err != nil {
		return nil, err
	}
	return w.out, nil
}

// writer is an object on its way out of a Builder.
type writer struct {
	Builder
	out           *object.File
	used          map[*item]bool
	numbers       *typeWriter
	suggestions   int // searches for similar names so far
	places        map[*item]*place
	sections      map[string]object.SectionID
	sectionSymbol map[object.SectionID]object.SymbolID // of those that need one
}

// place is where an item is in the object.
type place struct {
	section object.SectionID
	off     uint64
	size    uint64
	symbol  object.SymbolID
	line    Line     // of a function, or of the first use of an extern, for messages of a linker
	slots   []uint32 // by instruction of a function, and behind the last: its offset from the function
}

// use looks every name up that something refers to.
func (w *writer) use() {
	for _, it := range w.items {
		switch it.kind {
		case aFunction:
			it.fn.use(w)
		case aVariable:
			for _, a := range it.addrs {
				if to := w.names[a.Name]; to != nil {
					w.used[to] = true
				} else {
					w.undefined(mistake{Diagnostic: diag.Diagnostic{Msg: where(it.at) + "the value of '" + it.name + "' refers to "}}, a.Name)
				}
			}
		}
	}
}

func (f *Func) use(w *writer) {
	if len(f.insns) == 0 {
		w.fail("empty", f.item.at, "function '%s' has no instructions", f.item.name)
	}
	for n := range f.insns {
		in := &f.insns[n]
		switch in.kind {
		case branchOff, branchImm:
			if l, ok := f.labels[in.ref]; !ok || l.at < 0 || l.at >= len(f.insns) {
				m := f.mistake("label", n, in.at, "label '%s' is not placed in the function", in.ref)
				if ok && l.at >= 0 {
					m = f.mistake("label", n, in.at, "label '%s' has no instruction behind it", in.ref)
				} else {
					m.Notes = w.near(in.ref, f.labelNames)
				}
				w.report(m)
			}
		case call, address:
			to := w.names[in.ref]
			switch {
			case to == nil:
				w.undefined(f.mistake("", n, in.at, "it refers to "), in.ref)
			case in.kind == call && to.typ != nil && !isFunc(to.typ):
				w.report(f.mistake("call", n, in.at, "'%s' is called, but is %s", in.ref, to.what()))
			default:
				w.used[to] = true
			}
		}
	}
}

func isFunc(t btf.Type) bool { _, ok := t.(*btf.Func); return ok }

func (f *Func) labelNames(yield func(string) bool) {
	for name := range f.labels {
		if !yield(name) {
			return
		}
	}
}

// undefined reports a mistake whose message is to end with a name.
func (w *writer) undefined(m mistake, name string) {
	m.Code = "undefined"
	m.Msg += "'" + name + "', which is neither defined nor declared"
	m.Notes = w.near(name, func(yield func(string) bool) {
		for _, it := range w.items {
			if !yield(it.name) {
				return
			}
		}
	})
	w.report(m)
}

// maxSuggestions bounds the searches through all names.
const maxSuggestions = 20

// near is a note that suggests the nearest of some names, if there is one.
func (w *writer) near(name string, names iter.Seq[string]) []diag.Note {
	if w.suggestions++; w.suggestions > maxSuggestions {
		return nil
	}
	if near := diag.Suggest(name, names); near != "" {
		return []diag.Note{{Msg: "did you mean '" + near + "'?"}}
	}
	return nil
}
