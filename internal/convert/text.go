package convert

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// WriteHex writes bytes as hexadecimal digits, an instruction on a line.
func WriteHex(b []byte) []byte {
	var out []byte
	for i, c := range b {
		out = fmt.Appendf(out, "%02x", c)
		if i%8 == 7 {
			out = append(out, '\n')
		} else {
			out = append(out, ' ')
		}
	}
	return out
}

// ReadHex reads bytes of two hexadecimal digits, with blanks between them or without.
func ReadHex(name, text string) ([]byte, error) {
	sources := &diag.Sources{}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, err
	}
	bad := func(at int, msg string) error {
		start := base + diag.Pos(at)
		return (diag.List{{Code: "not-readable", Span: diag.Span{Start: start, End: start + 1}, Msg: msg}}).Err(sources)
	}
	var b []byte
	for p := 0; p < len(text); {
		if strings.IndexByte(" \t\r\n", text[p]) >= 0 {
			p++
			continue
		}
		v, err := strconv.ParseUint(text[p:min(p+2, len(text))], 16, 8)
		if err != nil || p+2 > len(text) || text[p] == '+' {
			return nil, bad(p, "expected two hexadecimal digits for each byte")
		}
		b = append(b, uint8(v))
		p += 2
	}
	return b, nil
}

// WriteArray writes bytes as an array of C, as xxd -i does, an instruction on a line.
func WriteArray(name string, b []byte) []byte {
	name = identifier(name)
	out := fmt.Appendf(nil, "unsigned char %s[] = {\n", name)
	for i, c := range b {
		if i%8 == 0 {
			out = append(out, "  "...)
		}
		out = fmt.Appendf(out, "0x%02x", c)
		switch {
		case i == len(b)-1:
			out = append(out, '\n')
		case i%8 == 7:
			out = append(out, ",\n"...)
		default:
			out = append(out, ", "...)
		}
	}
	return fmt.Appendf(out, "};\nunsigned int %s_len = %d;\n", name, len(b))
}

// ReadArray reads the bytes of the first array of C in a text, or of numbers alone.
func ReadArray(name, text string) (array string, b []byte, err error) {
	sources := &diag.Sources{}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return "", nil, err
	}
	r := &cReader{cTokens: newCTokens(text, base)}
	end := ""
	if r.kind != cNumber {
		for r.bad == nil && r.kind != cEnd && !r.sign("{") {
			if r.kind == cWord {
				array = r.text
			} else if r.sign("[") {
				for r.kind != cEnd && !r.sign("]") {
					r.next()
				}
			}
			r.next()
		}
		if end = "}"; !r.sign("{") {
			r.fail("expected an array of bytes: unsigned char name[] = { 0x.., ... }")
		}
		r.next()
	}
	for r.bad == nil && r.kind != cEnd && !r.sign(end) {
		place := r.pos
		v := r.expression(0)
		if r.bad == nil && (v < -128 || v > 255) {
			r.failAt(diag.Span{Start: place, End: r.pos}, "%d is no byte", v)
		}
		b = append(b, uint8(v))
		if r.sign(",") {
			r.next()
		} else if r.bad == nil && !r.sign(end) && r.kind != cEnd {
			r.fail("expected ',' behind the byte")
		}
	}
	if r.bad == nil && end != "" && !r.sign(end) {
		r.fail("expected '}' behind the bytes")
	}
	if r.bad != nil {
		return "", nil, (diag.List{*r.bad}).Err(sources)
	}
	return array, b, nil
}
