package rawbtf

import "bytes"

// maxMergedName is the length in bytes beyond which names of a parsed BTF are
// equal only if they are the same bytes of the string table. The kernel
// takes 511.
const maxMergedName = 4096

// canonicalNames gives all names of types from an id on that have the same text
// the same offset, so that offsets can be compared. The strings of
// [BTF.AddString] need no help; a parsed table may have a string twice, and a
// name may be the end of another string.
func (b *BTF) canonicalNames(from TypeID) {
	if !b.strings.parsed {
		return
	}
	for id := from; id < b.End(); id++ {
		b.Type(id).Walk(nil, b.canonicalName)
	}
}

// canonicalName returns the first offset at which a string was looked for that
// is the one at off. Strings of the base stay where they are: its own types
// refer to them there.
func (b *BTF) canonicalName(off uint32) uint32 {
	if off == 0 || off < b.strings.first {
		return off
	}
	s := &b.strings
	at := off - s.first
	rest := s.text[at:min(int(at)+maxMergedName+1, len(s.text))]
	n := bytes.IndexByte(rest, 0)
	if n < 0 {
		return off
	}
	if b.base != nil {
		if known, ok := b.base.Find(rest[:n]); ok {
			return known
		}
	}
	return s.first + s.insert(rest[:n], at)
}
