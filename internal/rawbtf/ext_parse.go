package rawbtf

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

// ParseExt reads the contents of a .BTF.ext section of a byte order. b is the BTF of the same
// object.
//
// Little-endian records are used where they lie, as in [Parse]. Afterwards every record has the
// fields of its part, the type of each FuncInfo is a FUNC of b, other ids are 0 or those of
// types of b, and names and texts are strings of b. Offsets are multiples of 8 and ascend;
// records that do not ascend are sorted. Whether an offset lies in its section is not known
// here.
//
// Parts and sections without records, which libbpf refuses, are left out. Kinds of CO-RE
// relocations and access strings are not checked.
func ParseExt(data []byte, order binary.ByteOrder, b *BTF) (*Ext, error) {
	places, err := readExtHeader(data, order)
	if err != nil {
		return nil, err
	}
	names := newNameChecker(b, len(data))
	e := &Ext{}
	for i, info := range []*Info{&e.Func, &e.Line, &e.CORE} {
		p := &extParts[i]
		body := data[places[i].off:places[i].end:places[i].end]
		if isBig(order) {
			body = bytes.Clone(body)
			swapWords(body)
		}
		if *info, err = p.parse(body, &names); err != nil {
			return nil, malformed(".BTF.ext, %s: %v", p.name, err)
		}
	}
	return e, nil
}

// extPart is what the parsers of the three parts differ in. check says what is
// wrong with a record beside its offset.
type extPart struct {
	name  string
	size  uint32 // of the smallest record, in bytes
	check func(n *nameChecker, rec []byte) error
}

var extParts = [...]extPart{
	{"functions", FuncInfoSize, checkFuncInfo},
	{"lines", LineInfoSize, checkLineInfo},
	{"CO-RE relocations", CORERelocSize, checkCOREReloc},
}

// readExtHeader finds the three parts, which lie in data behind the header and
// do not overlap.
func readExtHeader(data []byte, order binary.ByteOrder) (places [len(extParts)]place, err error) {
	hdrLen, err := readPreamble(data, order, extHeaderSize)
	if err != nil {
		return places, malformed(".BTF.ext: %v", err)
	}
	for i := range places {
		at := 8 + 8*i
		if uint32(at+8) > hdrLen {
			break // without CO-RE relocations
		}
		off, size := order.Uint32(data[at:]), order.Uint32(data[at+4:])
		p := place{uint64(hdrLen) + uint64(off), uint64(hdrLen) + uint64(off) + uint64(size)}
		switch name := extParts[i].name; {
		case size == 0:
			continue
		case p.end > uint64(len(data)):
			return places, malformed(".BTF.ext: the %s at %#x+%#x lie beyond the %#x bytes behind the header",
				name, off, size, len(data)-int(hdrLen))
		case off%4 != 0 || size%4 != 0:
			return places, malformed(".BTF.ext: the %s at %#x+%#x are not aligned to 4 bytes", name, off, size)
		}
		for j, other := range places[:i] {
			if p.off < other.end && other.off < p.end {
				return places, malformed(".BTF.ext: the %s and the %s overlap", extParts[j].name, extParts[i].name)
			}
		}
		places[i] = p
	}
	return places, nil
}

// parse reads the little-endian contents of a part.
func (p *extPart) parse(body []byte, names *nameChecker) (info Info, err error) {
	if len(body) == 0 {
		return info, nil
	}
	recordSize := le.Uint32(body)
	if recordSize < p.size || recordSize%4 != 0 {
		return info, fmt.Errorf("records of %d bytes, want a multiple of 4 from %d up", recordSize, p.size)
	}
	for body = body[4:]; len(body) != 0; {
		if len(body) < 8 {
			return info, fmt.Errorf("%d bytes are too few for a section's name and number of records", len(body))
		}
		s := InfoSection{NameOff: le.Uint32(body)}
		count := le.Uint32(body[4:])
		body = body[8:]
		if err := names.check(s.NameOff); err != nil {
			return info, fmt.Errorf("section %d: %w", len(info.Sections), err)
		}
		size := uint64(count) * uint64(recordSize)
		if size > uint64(len(body)) {
			return info, fmt.Errorf("section %s: %d records of %d bytes, but only %d bytes are left",
				names.b.quote(s.NameOff), count, recordSize, len(body))
		}
		s.Records, body = body[:size:size], body[size:]
		if count == 0 {
			continue
		}
		if err := p.checkRecords(names, &s, int(recordSize)); err != nil {
			return info, fmt.Errorf("section %s: %w", names.b.quote(s.NameOff), err)
		}
		info.Sections = append(info.Sections, s)
	}
	if info.Sections != nil {
		info.RecordSize = recordSize
	}
	return info, nil
}

func (p *extPart) checkRecords(names *nameChecker, s *InfoSection, recordSize int) error {
	ascending, last := true, uint32(0)
	for at := 0; at < len(s.Records); at += recordSize {
		rec := s.Records[at:][:recordSize]
		off := InsnOff(rec)
		if off%8 != 0 {
			return fmt.Errorf("record %d: offset %#x is not that of an instruction, a multiple of 8", at/recordSize, off)
		}
		if err := p.check(names, rec); err != nil {
			return fmt.Errorf("record %d: %w", at/recordSize, err)
		}
		ascending = ascending && last <= off
		last = off
	}
	if !ascending {
		s.Records = sortRecords(s.Records, recordSize)
	}
	return nil
}

// InOrder returns records of a size by ascending offset, as [Info] has them: a copy only if they
// are not.
func InOrder(records []byte, recordSize int) []byte {
	last := uint32(0)
	for rest := records; len(rest) > 0; rest = rest[recordSize:] {
		if InsnOff(rest) < last {
			return sortRecords(records, recordSize)
		}
		last = InsnOff(rest)
	}
	return records
}

// sortRecords returns a copy of records by ascending offset; equal ones stay in
// their order.
func sortRecords(records []byte, recordSize int) []byte {
	chunks := slices.SortedStableFunc(slices.Chunk(records, recordSize), func(a, b []byte) int {
		return cmp.Compare(InsnOff(a), InsnOff(b))
	})
	return slices.Concat(chunks...)
}

func checkFuncInfo(n *nameChecker, rec []byte) error {
	id := FuncInfo(rec).Type()
	if id >= n.b.End() {
		return fmt.Errorf("type %d, but the last one is %d", id, n.b.End()-1)
	}
	if k := n.b.Type(id).Kind(); k != Func {
		return fmt.Errorf("type %d is of kind %s, want FUNC", id, k)
	}
	return nil
}

func checkLineInfo(n *nameChecker, rec []byte) error {
	if n.begins(LineInfo(rec).FileOff()) && n.begins(LineInfo(rec).TextOff()) {
		return nil
	}
	if err := n.check(LineInfo(rec).FileOff()); err != nil {
		return fmt.Errorf("file: %w", err)
	}
	if err := n.check(LineInfo(rec).TextOff()); err != nil {
		return fmt.Errorf("source line: %w", err)
	}
	return nil
}

func checkCOREReloc(n *nameChecker, rec []byte) error {
	if id := COREReloc(rec).Type(); id >= n.b.End() {
		return fmt.Errorf("type %d, but the last one is %d", id, n.b.End()-1)
	}
	if err := n.check(COREReloc(rec).AccessOff()); err != nil {
		return fmt.Errorf("access: %w", err)
	}
	return nil
}

// quote returns the string at an offset for an error.
func (b *BTF) quote(off uint32) string { return fmt.Sprintf("%.64q", b.Text(off)) }
