package object

import (
	"bytes"
	"debug/elf"
	"fmt"
)

// Diff describes the first difference in what two objects mean, in the words
// of the object and not of its bytes, or returns "" if there is none:
//
//	symbol 17 "LBB0_3": value 0x80, want 0x88
//	.text+0x18: bytes 85 10 00 00 ff ff ff ff, want 95 00 00 00 00 00 00 00
//	.rel.text entry 4: 0x20 R_BPF_64_32 "f", want 0x28 R_BPF_64_32 "f"
//	.BTF type 12, STRUCT struct value: u64 flags at bit 64, want u32 flags at bit 64
//	.BTF.ext line_info: xdp+0x8 is a.c:3:2 "return 0;", want xdp+0x8 is a.c:4:2 "return 0;"
//
// Symbols and groups are compared, and numbered, in the order in which [Write]
// puts them.
// Positions, sources and warnings do not count.
func Diff(want, got *File) string {
	switch {
	case want == got:
		return ""
	case got == nil:
		return "there is no object"
	case want == nil:
		return "there is an object, want none"
	}
	d := differ{want: newNamer(want), got: newNamer(got)}
	for _, step := range []func() string{
		d.header, d.sectionHeaders, d.contents, d.symbols, d.relocs, d.groups, d.addrSig,
	} {
		if s := step(); s != "" {
			return s
		}
	}
	return ""
}

type differ struct{ want, got *namer }

// mismatch returns "" if the two are equal.
func mismatch[T comparable](what, verb string, want, got T) string {
	if want == got {
		return ""
	}
	return fmt.Sprintf("%s "+verb+", want "+verb, what, got, want)
}

// first returns the first mismatch that is one, put behind a place.
func first(place string, mismatches ...string) string {
	for _, m := range mismatches {
		if m != "" {
			return place + ": " + m
		}
	}
	return ""
}

func (d *differ) header() string {
	w, g := d.want.File, d.got.File
	return first("file header",
		mismatch("byte order", "%s", orderName(w.Order), orderName(g.Order)),
		mismatch("OS ABI", "%s", w.OSABI, g.OSABI),
		mismatch("flags", "%#x", w.Flags, g.Flags))
}

func (d *differ) sectionHeaders() string {
	w, g := d.want.Sections, d.got.Sections
	for id := SectionID(1); int(id) < max(len(w), len(g)); id++ {
		switch {
		case int(id) >= len(g):
			return fmt.Sprintf("section %d %q is missing", id, w[id].Name)
		case int(id) >= len(w):
			return fmt.Sprintf("section %d %q is one too many", id, g[id].Name)
		case w[id].Name != g[id].Name:
			return fmt.Sprintf("section %d: name %q, want %q", id, g[id].Name, w[id].Name)
		}
		w, g := &w[id], &g[id]
		s := first(d.want.section(id),
			mismatch("type", "%s", w.Type, g.Type),
			mismatch("flags", "%s", w.Flags&^elf.SHF_GROUP, g.Flags&^elf.SHF_GROUP),
			mismatch("alignment", "%d", w.Align, g.Align),
			mismatch("entry size", "%d", w.EntSize, g.EntSize),
			mismatch("linked to", "%s", d.want.section(w.Link), d.got.section(g.Link)),
			mismatch("info", "%d", w.Info, g.Info))
		if s != "" {
			return s
		}
	}
	return ""
}

// contents compares the sections' bytes before their sizes, because where a
// section begins to differ says more than by how much.
func (d *differ) contents() string {
	for id := 1; id < len(d.want.Sections); id++ {
		w, g := &d.want.Sections[id], &d.got.Sections[id]
		place := d.want.section(SectionID(id))
		if bytes.Equal(w.Data, g.Data) {
			if s := first(place, mismatch("size", "%#x", w.Size, g.Size)); s != "" {
				return s
			}
			continue
		}
		if w.hasTypes() {
			if s := d.types(); s != "" {
				return s
			}
		}
		at := 0
		for at < min(len(w.Data), len(g.Data)) && w.Data[at] == g.Data[at] {
			at++
		}
		if w.Flags&elf.SHF_EXECINSTR != 0 {
			at &^= 7 // the whole instruction
		}
		s := fmt.Sprintf("%s+%#x: bytes %s, want %s", place, at, excerpt(g.Data, at), excerpt(w.Data, at))
		if w.Size != g.Size {
			s += fmt.Sprintf(" (size %#x, want %#x)", g.Size, w.Size)
		}
		return s
	}
	return ""
}

// excerpt returns the next few bytes of b.
func excerpt(b []byte, at int) string {
	if at >= len(b) {
		return "none"
	}
	return fmt.Sprintf("% x", b[at:min(at+8, len(b))])
}

func (d *differ) symbols() string {
	for i := range max(len(d.want.order), len(d.got.order)) {
		switch {
		case i >= len(d.got.order):
			return fmt.Sprintf("symbol %d %s is missing", i+1, d.want.symbol(d.want.order[i]))
		case i >= len(d.want.order):
			return fmt.Sprintf("symbol %d %s is one too many", i+1, d.got.symbol(d.got.order[i]))
		}
		wid, gid := d.want.order[i], d.got.order[i]
		w, g := &d.want.Symbols[wid], &d.got.Symbols[gid]
		if wn, gn := d.want.symbol(wid), d.got.symbol(gid); wn != gn {
			return fmt.Sprintf("symbol %d: %s, want %s", i+1, gn, wn)
		}
		s := first(fmt.Sprintf("symbol %d %s", i+1, d.want.symbol(wid)),
			mismatch("section", "%s", d.want.section(w.Section), d.got.section(g.Section)),
			mismatch("section", "%d", w.Section, g.Section),
			mismatch("value", "%#x", w.Value, g.Value),
			mismatch("size", "%d", w.Size, g.Size),
			mismatch("binding", "%s", w.Bind, g.Bind),
			mismatch("type", "%s", w.Type, g.Type),
			mismatch("other", "%#x", w.Other, g.Other))
		if s != "" {
			return s
		}
	}
	return ""
}

func (d *differ) relocs() string {
	for id := 1; id < len(d.want.Sections); id++ {
		w, g := d.want.Sections[id].Relocs, d.got.Sections[id].Relocs
		place := ".rel" + d.want.section(SectionID(id))
		for i := range max(len(w), len(g)) {
			switch {
			case i >= len(g):
				return fmt.Sprintf("%s entry %d: %s is missing", place, i, d.want.reloc(&w[i]))
			case i >= len(w):
				return fmt.Sprintf("%s entry %d: %s is one too many", place, i, d.got.reloc(&g[i]))
			}
			ws, gs := d.want.number[w[i].Sym], d.got.number[g[i].Sym]
			if w[i].Off == g[i].Off && w[i].Type == g[i].Type && ws == gs {
				continue
			}
			wr, gr := d.want.reloc(&w[i]), d.got.reloc(&g[i])
			if wr == gr { // two symbols of the same name
				return fmt.Sprintf("%s entry %d: %s (symbol %d), want symbol %d", place, i, wr, gs, ws)
			}
			return fmt.Sprintf("%s entry %d: %s, want %s", place, i, gr, wr)
		}
	}
	return ""
}

func (d *differ) groups() string {
	w, g := d.want.Groups, d.got.Groups
	if s := first("groups", mismatch("number", "%d", len(w), len(g))); s != "" {
		return s
	}
	gotOrder := d.got.groupOrder()
	for i, wi := range d.want.groupOrder() {
		w, g := &w[wi], &g[gotOrder[i]]
		s := first(fmt.Sprintf("group %d", i),
			mismatch("name", "%q", w.Name, g.Name),
			mismatch("signature", "%s", d.want.symbol(w.Signature), d.got.symbol(g.Signature)),
			mismatch("signature is symbol", "%d", d.want.number[w.Signature], d.got.number[g.Signature]),
			mismatch("COMDAT", "%t", w.Comdat, g.Comdat),
			mismatch("members", "%s", d.want.sections(w.Members), d.got.sections(g.Members)))
		if s != "" {
			return s
		}
	}
	return ""
}

func (d *differ) addrSig() string {
	if s := first(".llvm_addrsig", mismatch("present:", "%t", d.want.HasAddrSig, d.got.HasAddrSig),
		mismatch("number of symbols", "%d", len(d.want.AddrSig), len(d.got.AddrSig))); s != "" {
		return s
	}
	for i, w := range d.want.AddrSig {
		g := d.got.AddrSig[i]
		s := first(fmt.Sprintf(".llvm_addrsig entry %d", i),
			mismatch("symbol", "%s", d.want.symbol(w), d.got.symbol(g)),
			mismatch("symbol", "%d", d.want.number[w], d.got.number[g]))
		if s != "" {
			return s
		}
	}
	return ""
}
