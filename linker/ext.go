package linker

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// info is one part of .BTF.ext: records by section of the output.
type info struct {
	recordSize uint32   // the largest of any unit
	sections   [][]byte // by index into linker.sections
}

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
				if id := u.kept[string(u.types.Text(s.NameOff))]; id != 0 {
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

// importExt copies the records about the code of a unit. Their types are
// those before types are merged.
func (l *linker) importExt(u *unit, im *rawbtf.Import) {
	if u.ext == nil {
		return
	}
	for i, part := range parts(u.ext) {
		to := &l.types.ext[i]
		for j := range part.Sections {
			s := &part.Sections[j]
			name := string(u.types.Text(s.NameOff))
			id := u.kept[name]
			if id == 0 {
				continue
			}
			p := partAt{u, id}
			records := &to.sections[p.part().out]
			for rec := range slices.Chunk(s.Records, int(part.RecordSize)) {
				off := uint64(rawbtf.InsnOff(rec))
				if off >= p.get().Size {
					l.fail("malformed", u.at, fmt.Sprintf("%s: a record about offset %#x of section %s, which has %#x bytes",
						extSection, off, name, p.get().Size))
					return
				}
				out, live := p.part().at(off)
				if !live {
					continue
				}
				*records = append(*records, rec...)
				*records = append(*records, make([]byte, to.recordSize-part.RecordSize)...) // fields that this unit does not have
				translate(i, (*records)[len(*records)-int(to.recordSize):], uint32(out), im)
				if i == 2 {
					l.noteLocalID(p, rec, out, im)
				}
			}
		}
	}
}

// localID is an instruction whose immediate is the number of a type.
type localID struct {
	imm []byte
	id  rawbtf.TypeID // before types are merged
}

// CO-RE relocations that clang puts the number of the local type into the
// instruction for (enum bpf_core_relo_kind). libbpf does not look at it,
// cilium/ebpf refuses another number than the record's.
const (
	coreTypeIDLocal  = 6
	coreTypeIDTarget = 7
)

func (l *linker) noteLocalID(p partAt, rec rawbtf.COREReloc, out uint64, im *rawbtf.Import) {
	if k := rec.Kind(); k != coreTypeIDLocal && k != coreTypeIDTarget || p.get().Data == nil {
		return
	}
	imm := l.out.Sections[l.sections[p.part().out].id].Data[out+4:][:4]
	if l.out.Order.Uint32(imm) == uint32(rec.Type()) {
		l.types.localIDs = append(l.types.localIDs, localID{imm, im.IDs[rec.Type()]})
	}
}

// translate puts a record into the terms of the output.
func translate(part int, rec []byte, off uint32, im *rawbtf.Import) {
	rawbtf.SetInsnOff(rec, off)
	switch part {
	case 0:
		r := rawbtf.FuncInfo(rec)
		r.SetType(im.IDs[r.Type()])
	case 1:
		r := rawbtf.LineInfo(rec)
		r.SetFileOff(im.String(r.FileOff()))
		r.SetTextOff(im.String(r.TextOff()))
	case 2:
		r := rawbtf.COREReloc(rec)
		r.SetType(im.IDs[r.Type()])
		r.SetAccessOff(im.String(r.AccessOff()))
	}
}

// renumber follows the types of records to those that they were merged with.
func (t *types) renumber(ids []rawbtf.TypeID, order binary.ByteOrder) {
	for _, local := range t.localIDs {
		order.PutUint32(local.imm, uint32(ids[local.id]))
	}
	for _, part := range []int{0, 2} {
		in := &t.ext[part]
		for _, records := range in.sections {
			for rec := range slices.Chunk(records, int(max(in.recordSize, 1))) {
				// The type is at the same place in both kinds of records.
				r := rawbtf.FuncInfo(rec)
				r.SetType(ids[r.Type()])
			}
		}
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
