package linker

import (
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// info is one part of .BTF.ext: records by section of the output.
type info struct {
	recordSize uint32   // the largest of any unit
	sections   [][]byte // by index into linker.sections
	runs       []run    // whose types are those of a unit still
}

// run is records of one unit about one section.
type run struct {
	unit    *unit
	out     int32 // index into linker.sections
	records []byte
}

// The parts of .BTF.ext, as indexes into types.ext.
const (
	funcPart = iota
	linePart
	corePart
)

// parts returns the three parts of .BTF.ext in the order of types.ext.
func parts(e *rawbtf.Ext) [3]*rawbtf.Info { return [3]*rawbtf.Info{&e.Func, &e.Line, &e.CORE} }

// sizeExt makes room for the records of all units.
func (l *linker) sizeExt() {
	for i := range l.types.ext {
		to := &l.types.ext[i]
		count := make([]int, len(l.sections)) // of records
		for _, u := range l.units {
			if u.ext == nil {
				continue
			}
			part := parts(u.ext)[i]
			to.recordSize = max(to.recordSize, part.RecordSize)
			for _, s := range part.Sections {
				if id := l.kept(u, u.types.Text(s.NameOff)); id != 0 {
					count[u.parts[id].out] += len(s.Records) / int(part.RecordSize)
				}
			}
		}
		to.sections = make([][]byte, len(l.sections))
		for out, n := range count {
			if n > 0 {
				to.sections[out] = make([]byte, 0, n*int(to.recordSize))
			}
		}
	}
}

// importExt copies the records about the code of a unit. Their types stay
// those of the unit until translateExt.
func (l *linker) importExt(u *unit, im *rawbtf.Import) {
	if u.ext == nil {
		return
	}
	for i, part := range parts(u.ext) {
		to := &l.types.ext[i]
		for j := range part.Sections {
			s := &part.Sections[j]
			name := u.types.Text(s.NameOff)
			id := l.kept(u, name)
			if id == 0 {
				continue
			}
			p := &u.parts[id]
			records := to.sections[p.out]
			from := len(records)
			for rest := s.Records; len(rest) > 0; rest = rest[part.RecordSize:] {
				off := uint64(rawbtf.InsnOff(rest))
				if size := u.File.Sections[id].Size; off >= size {
					l.fail("malformed", u.at, fmt.Sprintf("%s: a record about offset %#x of section %s, which has %#x bytes",
						extSection, off, name, size))
					return
				}
				out, live := l.recordAt(partAt{u, id}, i, rest[:part.RecordSize])
				if !live {
					continue
				}
				at := len(records)
				records = append(records, rest[:part.RecordSize]...)
				records = append(records, make([]byte, to.recordSize-part.RecordSize)...) // fields that this unit does not have
				rec := records[at:]
				rawbtf.SetInsnOff(rec, uint32(out))
				switch i {
				case linePart:
					r := rawbtf.LineInfo(rec)
					r.SetFileOff(im.String(r.FileOff()))
					r.SetTextOff(im.String(r.TextOff()))
				case corePart:
					r := rawbtf.COREReloc(rec)
					r.SetAccessOff(im.String(r.AccessOff()))
				}
			}
			to.sections[p.out] = records
			if i != linePart {
				to.runs = append(to.runs, run{u, p.out, records[from:]})
			}
		}
	}
}

// translateExt puts the types of records into the terms of the output.
func (l *linker) translateExt() {
	for _, part := range []int{funcPart, corePart} {
		in := &l.types.ext[part]
		for _, run := range in.runs {
			for rec := range slices.Chunk(run.records, int(in.recordSize)) {
				// The type is at the same place in both kinds of records.
				r := rawbtf.FuncInfo(rec)
				old := r.Type()
				r.SetType(run.unit.ids[old])
				if part == corePart {
					l.setLocalID(run.out, rec, old)
				}
			}
		}
	}
}

// CO-RE relocations that clang puts the number of the local type into the
// instruction for (enum bpf_core_relo_kind). libbpf does not look at it,
// cilium/ebpf refuses another number than the record's.
const (
	coreTypeIDLocal  = 6
	coreTypeIDTarget = 7
)

// setLocalID writes the number of a record's type into its instruction, if
// that has the number that the type had before.
func (l *linker) setLocalID(out int32, rec rawbtf.COREReloc, old rawbtf.TypeID) {
	if k := rec.Kind(); k != coreTypeIDLocal && k != coreTypeIDTarget {
		return
	}
	code := l.out.Sections[l.sections[out].id].Data
	if off := int(rawbtf.InsnOff(rec)); off+insnSize <= len(code) && l.out.Order.Uint32(code[off+4:]) == uint32(old) {
		l.out.Order.PutUint32(code[off+4:], uint32(rec.Type()))
	}
}

// build returns the part in the order of the output's sections.
func (in *info) build(l *linker) (out rawbtf.Info) {
	for i, records := range in.sections {
		if len(records) > 0 {
			out.RecordSize = in.recordSize
			out.Sections = append(out.Sections, rawbtf.InfoSection{
				NameOff: l.types.btf.AddString([]byte(l.sections[i].name)), Records: records,
			})
		}
	}
	return out
}
