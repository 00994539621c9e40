package assembler

import (
	"strconv"

	"github.com/bpfasm/bpfasm/object"
)

// relocatedField prints a field that a relocation patches.
func (t *asmText) relocatedField(id object.SectionID, u *unit) {
	sec := &t.f.Sections[id]
	r := &sec.Relocs[u.reloc]
	b := sec.Data[u.off:u.end]
	directive, operand, why := "", "", "no text has a relocation of this type here"
	switch {
	case t.patched(id, u.reloc) == 0 && r.Type != object.R_BPF_NONE && r.Type <= object.R_BPF_64_NODYLD32:
		why = "its field reaches into another or over the end"
	case t.patched(id, u.reloc) == 0:
	case r.Type == object.R_BPF_64_ABS64:
		directive = ".quad"
		operand, why = t.reference(id, r, int64(t.f.Order.Uint64(b)))
	default:
		directive = ".long"
		operand, why = t.reference(id, r, int64(int32(t.f.Order.Uint32(b))))
	}
	if why == "" {
		t.say(directive, operand)
		return
	}
	t.data(b, false)
	t.askReloc(id, r, why)
}

// data prints bytes: long runs of zeros as such, strings as far as they can be
// told, the rest in words of 4 bytes.
func (t *asmText) data(b []byte, text bool) {
	for len(b) > 0 {
		if n := leadingZeros(b); n >= 16 || n == len(b) && n > 4 {
			t.body = append(t.body, "\t.zero\t"...)
			t.body = strconv.AppendInt(t.body, int64(n), 10)
			t.body = append(t.body, '\n')
			b = b[n:]
			continue
		}
		if n := stringLength(b, text); n > 0 {
			t.body = append(t.body, "\t.asciz\t"...)
			t.body = appendString(t.body, string(b[:n-1]))
			t.body = append(t.body, '\n')
			b = b[n:]
			continue
		}
		n := min(len(b), 16)
		t.words(b[:n])
		b = b[n:]
	}
}

func leadingZeros(b []byte) int {
	for i, c := range b {
		if c != 0 {
			return i
		}
	}
	return len(b)
}

// stringLength returns the length of the string at the start of b, its NUL
// included, 0 if it does not look like one. In text everything does.
func stringLength(b []byte, text bool) int {
	for i, c := range b {
		switch {
		case c == 0 && (text || i >= 3 || i > 0 && i == len(b)-1):
			return i + 1
		case c == 0 || !text && (c < ' ' && c != '\n' && c != '\t' || c > '~'):
			return 0
		}
	}
	return 0
}

// words prints one line of words, and the bytes that are left over.
func (t *asmText) words(b []byte) {
	if len(b) >= 4 {
		t.body = append(t.body, "\t.long\t"...)
		for i := 0; len(b) >= 4; i++ {
			if i > 0 {
				t.body = append(t.body, ", "...)
			}
			t.body = append(t.body, "0x"...)
			t.body = strconv.AppendUint(t.body, uint64(t.f.Order.Uint32(b)), 16)
			b = b[4:]
		}
		t.body = append(t.body, '\n')
	}
	for i, c := range b {
		if i == 0 {
			t.body = append(t.body, "\t.byte\t"...)
		} else {
			t.body = append(t.body, ", "...)
		}
		t.body = append(t.body, "0x"...)
		t.body = strconv.AppendUint(t.body, uint64(c), 16)
	}
	if len(b) > 0 {
		t.body = append(t.body, '\n')
	}
}

// appendString appends a string literal.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, `\n`...)
		case c == '\t':
			dst = append(dst, `\t`...)
		case c < ' ' || c > '~':
			dst = append(dst, '\\', '0'+c>>6, '0'+c>>3&7, '0'+c&7)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '"')
}
