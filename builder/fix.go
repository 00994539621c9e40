package builder

import (
	"cmp"
	"debug/elf"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// fix writes references into what is placed, or makes them relocations, in the order
// of the sections.
func (w *writer) fix() {
	w.sectionSymbols()
	contents := make([][]*item, len(w.out.Sections))
	for _, it := range w.items {
		id := w.places[it].section
		contents[id] = append(contents[id], it)
	}
	for id, items := range contents {
		for _, it := range items {
			switch p := w.places[it]; it.kind {
			case aFunction:
				w.fixFunction(it.fn, p)
			case aVariable:
				addrs := slices.Clone(it.addrs)
				slices.SortStableFunc(addrs, func(a, b Addr) int { return cmp.Compare(a.Offset, b.Offset) })
				for i, a := range addrs {
					if i > 0 && a.Offset-addrs[i-1].Offset < addrSize {
						w.fail("variable", it.at, "in the value of '%s', the addresses of '%s' at %d and '%s' at %d overlap",
							it.name, addrs[i-1].Name, addrs[i-1].Offset, a.Name, a.Offset)
					}
					sym, addend := w.target(w.names[a.Name], a.Addend)
					w.relocate(p.section, p.off+uint64(a.Offset), sym, object.R_BPF_64_ABS64)
					w.order.PutUint64(w.out.Sections[id].Data[p.off+uint64(a.Offset):], uint64(addend))
				}
			}
		}
	}
}

func (w *writer) relocate(section object.SectionID, off uint64, sym object.SymbolID, t object.RelocType) {
	s := &w.out.Sections[section]
	s.Relocs = append(s.Relocs, object.Reloc{Off: uint32(off), Sym: sym, Type: t})
}

// sectionSymbols makes the symbols of sections, through which what is static is reached.
// They stand before all others.
func (w *writer) sectionSymbols() {
	reached := make(map[object.SectionID]bool)
	reach := func(from *item, name string, call bool) {
		to := w.names[name]
		if p := w.places[to]; to.hidden() && !(call && p.section == w.places[from].section) {
			reached[p.section] = true
		}
	}
	for _, it := range w.items {
		for _, a := range it.addrs {
			reach(it, a.Name, false)
		}
		if it.kind == aFunction {
			for i := range it.fn.insns {
				if in := &it.fn.insns[i]; in.kind == call || in.kind == address {
					reach(it, in.ref, in.kind == call)
				}
			}
		}
	}
	w.sectionSymbol = make(map[object.SectionID]object.SymbolID)
	symbols := []object.Symbol{{}}
	for id := object.SectionID(1); int(id) < len(w.out.Sections); id++ {
		if reached[id] {
			w.sectionSymbol[id] = object.SymbolID(len(symbols))
			symbols = append(symbols, object.Symbol{Section: id, Type: elf.STT_SECTION})
		}
	}
	for _, p := range w.places {
		if p.symbol != 0 {
			p.symbol += object.SymbolID(len(symbols) - 1)
		}
	}
	w.out.Symbols = append(symbols, w.out.Symbols[1:]...)
}

// hidden reports whether no other object can know the item: it is reached through its
// section, as LLVM has it.
func (it *item) hidden() bool { return it.static && !it.weak }

// target is the symbol that a relocation names, and what it adds to it.
func (w *writer) target(to *item, addend int64) (object.SymbolID, int64) {
	p := w.places[to]
	if to.hidden() {
		return w.sectionSymbol[p.section], addend + int64(p.off)
	}
	return p.symbol, addend
}

func (w *writer) fixFunction(f *Func, p *place) {
	for n := range f.insns {
		in := &f.insns[n]
		at := p.off + uint64(p.slots[n])
		b := w.out.Sections[p.section].Data[at:]
		switch in.kind {
		case noRef:
			f.checkBranch(w, n, p)
		case branchOff, branchImm:
			distance := (int64(p.slots[f.labels[in.ref].at]) - int64(p.slots[n+1])) / insnSize
			if in.kind == branchImm {
				w.order.PutUint32(b[4:], uint32(distance))
				break
			}
			w.order.PutUint16(b[2:], uint16(distance))
			if distance != int64(int16(distance)) {
				m := f.mistake("branch-range", n, in.at, "label '%s' is %d instructions away, and a branch reaches from -32768 to 32767", in.ref, distance)
				m.Notes = []diag.Note{{Msg: "use asm.LongJump, which reaches 2^31 instructions (Linux 6.6), from a place in between"}}
				w.report(m)
			}
		case call:
			to := w.names[in.ref]
			if q := w.places[to]; to.hidden() && q.section == p.section {
				w.order.PutUint32(b[4:], uint32((int64(q.off)-int64(at))/insnSize-1))
				break
			}
			sym, addend := w.target(to, 0)
			w.relocate(p.section, at, sym, object.R_BPF_64_32)
			w.order.PutUint32(b[4:], uint32(addend/insnSize-1))
		case address:
			sym, addend := w.target(w.names[in.ref], in.Imm)
			w.relocate(p.section, at, sym, object.R_BPF_64_64)
			w.order.PutUint32(b[4:], uint32(addend))
			w.order.PutUint32(b[12:], 0)
		}
	}
}

// checkBranch reports a branch by a number that leads out of the function, or into the
// middle of an instruction.
func (f *Func) checkBranch(w *writer, n int, p *place) {
	distance, ok := f.insns[n].Branch()
	if !ok {
		return
	}
	target := int64(p.slots[n+1]) + distance*insnSize
	end := len(p.slots) - 1
	if i, found := slices.BinarySearchFunc(p.slots, target, func(s uint32, t int64) int { return cmp.Compare(int64(s), t) }); !found || i == end {
		w.report(f.mistake("branch-range", n, f.insns[n].at, "it branches by %d, where no instruction of the function begins", distance))
	}
}
