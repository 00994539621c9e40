package linker

import (
	"iter"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// maxSuggested bounds how many externs a near name is looked for: each time, all
// names of the kernel are gone through.
const maxSuggested = 16

// nearest names what an extern most likely was meant to be. Of a weak one it is
// not asked.
func (b *binder) nearest(e *extern, names iter.Seq[string]) []diag.Note {
	if b.suggested++; e.Weak || b.suggested > maxSuggested {
		return nil
	}
	if near := diag.Suggest(essential(e.Name), names); near != "" {
		return []diag.Note{note(0, "the nearest name is "+quote(near))}
	}
	return nil
}

func essential(name string) string { return string(rawbtf.Essential([]byte(name))) }

// namesOf yields the names of all types of a kind that were looked through; of
// FUNCs those of kfuncs, where it is known which are.
func (b *binder) namesOf(kind rawbtf.Kind) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range b.searched {
			if kind == rawbtf.Func && s.kfuncs != nil {
				for id := range s.kfuncs {
					if !yield(s.BTF.Name(s.BTF.Type(id))) {
						return
					}
				}
				continue
			}
			for id := s.BTF.First(); id < s.BTF.End(); id++ {
				if t := s.BTF.Type(id); t.Kind() == kind && !yield(s.BTF.Name(t)) {
					return
				}
			}
		}
	}
}
