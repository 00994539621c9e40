package assembler

import (
	"cmp"
	"debug/elf"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// writeObjdump writes what llvm-objdump -d -r of release 22 writes, with lines of source -S as
// well:
//
//	Disassembly of section xdp:
//
//	0000000000000000 <prog>:
//	       0:	b7 01 00 00 05 00 00 00	r1 = 0x5
//	       1:	15 01 01 00 07 00 00 00	if r1 == 0x7 goto +0x1 <prog+0x18>
//	       2:	85 10 00 00 ff ff ff ff	call -0x1
//			0000000000000010:  R_BPF_64_32	fail
//
// Runs of 8 or more zero bytes are shown as "...". Only one of several symbols
// in one place is shown, the last by name.
func writeObjdump(w io.Writer, f *object.File, o *ListingOptions) error {
	l := objdump{f: f, notes: readNotes(f, o), symbols: make([][]place, len(f.Sections))}
	for i := 1; i < len(f.Symbols); i++ {
		s := &f.Symbols[i]
		if s.Section > 0 && int(s.Section) < len(f.Sections) && s.Name != "" && s.Type != elf.STT_SECTION && s.Type != elf.STT_FILE {
			l.symbols[s.Section] = append(l.symbols[s.Section], place{s.Value, s.Name})
		}
	}
	if o.Name != "" {
		l.out = fmt.Appendf(l.out, "\n%s:\tfile format elf64-bpf\n", o.Name)
	}
	for id := 1; id < len(f.Sections); id++ {
		if !o.lists(&f.Sections[id]) {
			continue
		}
		l.list(object.SectionID(id))
		if _, err := w.Write(l.out); err != nil {
			return err
		}
		l.out = l.out[:0]
	}
	_, err := w.Write(l.out)
	return err
}

// place is a named offset in a section.
type place struct {
	off  uint64
	name string
}

type objdump struct {
	f       *object.File
	notes   *notes
	symbols [][]place // by section, sorted by offset and name
	out     []byte

	// Of the section being listed.
	id     object.SectionID
	places []place
	data   []byte
	relocs []object.Reloc // those not printed yet
}

func (l *objdump) list(id object.SectionID) {
	sec := &l.f.Sections[id]
	l.id, l.data, l.relocs = id, sec.Data, sec.Relocs
	l.places = l.symbols[id]
	slices.SortStableFunc(l.places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.off, b.off), cmp.Compare(a.name, b.name))
	})
	if len(l.places) == 0 || l.places[0].off != 0 {
		l.places = slices.Insert(l.places, 0, place{0, sec.Name})
	}
	l.out = append(l.out, "\nDisassembly of section "...)
	l.out = append(l.out, sec.Name...)
	l.out = append(l.out, ":\n"...)
	size := uint64(len(l.data))
	for i, p := range l.places {
		end := size
		if i+1 < len(l.places) {
			end = min(end, l.places[i+1].off)
		}
		if p.off >= end {
			continue // another name of this place follows, or it lies behind the section
		}
		l.out = append(l.out, '\n')
		l.out = appendHex(l.out, p.off, 16)
		l.out = append(l.out, " <"...)
		l.out = append(l.out, p.name...)
		l.out = append(l.out, ">:\n"...)
		l.lines(p.off, end)
	}
}

// lines lists the instructions that begin between two offsets.
func (l *objdump) lines(off, end uint64) {
	for off < end {
		// Zeros are looked for up to the next relocation, so that it is seen.
		zeros := end - off
		if len(l.relocs) > 0 && uint64(l.relocs[0].Off) >= off {
			zeros = min(zeros, uint64(l.relocs[0].Off)-off)
		}
		if n := skippedZeros(l.data[off : off+zeros]); n > 0 {
			l.out = append(l.out, "\t\t...\n"...)
			off += n
			continue
		}
		if line, ok := l.notes.line(l.id, off); ok && line.Text != "" {
			l.out = append(append(append(l.out, "; "...), line.Text...), '\n')
		}
		n := l.line(off)
		l.core(off)
		l.relocations(off, off+n)
		off += n
	}
}

// skippedZeros returns how many bytes of b a listing leaves out: of at least 8
// zeros all, in fours, lest an instruction be cut that begins with a zero.
func skippedZeros(b []byte) uint64 {
	n := 0
	for n < len(b) && b[n] == 0 {
		n++
	}
	if n < 8 {
		return 0
	}
	return uint64(n &^ 3)
}

// line lists what stands at off and returns its length: an instruction, or one
// byte where there is no room for one.
func (l *objdump) line(off uint64) uint64 {
	in, n := isa.Decode(l.data[off:], l.f.Order)
	l.out = appendPadded(l.out, off/8, 8)
	l.out = append(l.out, ":\t"...)
	if n == 0 {
		l.out = appendHex(l.out, uint64(l.data[off]), 2)
		l.out = append(l.out, "\t<unknown>\n"...)
		return 1
	}
	for i, c := range l.data[off : off+uint64(n)] {
		if i > 0 {
			l.out = append(l.out, ' ')
		}
		l.out = appendHex(l.out, uint64(c), 2)
	}
	l.out = append(l.out, '\t')
	l.out = isa.Print(l.out, in, isa.PrintOptions{})
	if distance, ok := in.Branch(); ok {
		l.target(off + uint64(n) + uint64(distance*8))
	}
	l.out = append(l.out, '\n')
	return uint64(n)
}

// target names a branch's target by the last symbol that is not behind it.
func (l *objdump) target(off uint64) {
	i := sort.Search(len(l.places), func(i int) bool { return l.places[i].off > off }) - 1
	p := l.places[i] // there always is one at 0
	l.out = append(l.out, " <"...)
	l.out = append(l.out, p.name...)
	if off != p.off {
		l.out = append(l.out, "+0x"...)
		l.out = strconv.AppendUint(l.out, off-p.off, 16)
	}
	l.out = append(l.out, '>')
}

// core lists the CO-RE relocations of an instruction.
func (l *objdump) core(off uint64) {
	for _, r := range l.notes.coreAt(l.id, off) {
		l.out = append(l.out, "\t\t"...)
		l.out = appendHex(l.out, off, 16)
		l.out = append(append(append(l.out, ":  CO-RE "...), r.Symbolize(l.notes.types)...), '\n')
	}
}

// relocations lists the relocations between two offsets.
func (l *objdump) relocations(off, end uint64) {
	for len(l.relocs) > 0 && uint64(l.relocs[0].Off) < end {
		r := &l.relocs[0]
		l.relocs = l.relocs[1:]
		if uint64(r.Off) < off {
			continue
		}
		l.out = append(l.out, "\t\t"...)
		l.out = appendHex(l.out, uint64(r.Off), 16)
		l.out = append(l.out, ":  "...)
		l.out = append(l.out, r.Type.String()...)
		l.out = append(l.out, '\t')
		l.out = append(l.out, relocationName(l.f, r.Sym)...)
		l.out = append(l.out, '\n')
	}
}
