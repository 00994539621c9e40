package rawbtf_test

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/require"
)

var le = binary.LittleEndian

// The tests of Dedup write types one a line, the first of them number 1:
//
//	int NAME SIZE [ENCODING]           float NAME SIZE
//	ptr|const|volatile|restrict ID     typedef|typetag NAME ID
//	array ELEM INDEX COUNT             struct|union NAME SIZE MEMBER:ID@BITS[/WIDTH]...
//	fwd struct|union NAME              enum|enum64|signed-enum|signed-enum64 NAME SIZE ENUMERATOR=N...
//	proto RESULT PARAMETER:ID...       func NAME ID LINKAGE
//	var NAME ID LINKAGE                datasec NAME SIZE ID@OFFSET+SIZE...
//	decltag NAME ID COMPONENT
//
// A name of - is no name.

// section is the contents of a .BTF section that is being made.
type section struct {
	types, strings []byte
	first          uint32 // offset of the first string
	offsets        map[string]uint32
}

func newSection(base *rawbtf.BTF) *section {
	s := &section{strings: []byte{0}, offsets: map[string]uint32{"-": 0}}
	if base != nil {
		s.strings = nil
		s.first = le.Uint32(base.Append(nil, le)[20:])
	}
	return s
}

func (s *section) name(text string) uint32 {
	off, ok := s.offsets[text]
	if !ok {
		off = s.first + uint32(len(s.strings))
		s.strings = append(append(s.strings, text...), 0)
		s.offsets[text] = off
	}
	return off
}

func (s *section) words(words ...uint32) {
	for _, w := range words {
		s.types = le.AppendUint32(s.types, w)
	}
}

// head appends what every record begins with.
func (s *section) head(name string, k rawbtf.Kind, vlen int, flag bool, third uint32) {
	info := uint32(k)<<24 | uint32(vlen)
	if flag {
		info |= 1 << 31
	}
	s.words(s.name(name), info, third)
}

func (s *section) bytes() []byte {
	out := le.AppendUint16(nil, 0xeb9f)
	out = append(out, 1, 0)
	for _, n := range []int{24, 0, len(s.types), len(s.types), len(s.strings)} {
		out = le.AppendUint32(out, uint32(n))
	}
	return append(append(out, s.types...), s.strings...)
}

// parts splits a part at its separators.
func parts(part, separators string) []string {
	return strings.FieldsFunc(part, func(r rune) bool { return strings.ContainsRune(separators, r) })
}

func number(text string) uint32 {
	n, err := strconv.ParseInt(text, 0, 64)
	if err != nil {
		panic(err)
	}
	return uint32(n)
}

var simpleKinds = map[string]rawbtf.Kind{
	"ptr": rawbtf.Ptr, "const": rawbtf.Const, "volatile": rawbtf.Volatile, "restrict": rawbtf.Restrict,
	"typedef": rawbtf.Typedef, "typetag": rawbtf.TypeTag, "float": rawbtf.Float,
	"struct": rawbtf.Struct, "union": rawbtf.Union,
	"enum": rawbtf.Enum, "signed-enum": rawbtf.Enum, "enum64": rawbtf.Enum64, "signed-enum64": rawbtf.Enum64,
}

func (s *section) add(line string) {
	f := strings.Fields(line)
	k := simpleKinds[f[0]]
	switch f[0] {
	case "int":
		encoding := uint32(0)
		if len(f) > 3 {
			encoding = number(f[3])
		}
		s.head(f[1], rawbtf.Int, 0, false, number(f[2]))
		s.words(encoding<<24 | 8*number(f[2]))
	case "ptr", "const", "volatile", "restrict":
		s.head("-", k, 0, false, number(f[1]))
	case "typedef", "typetag", "float":
		s.head(f[1], k, 0, false, number(f[2]))
	case "array":
		s.head("-", rawbtf.Array, 0, false, 0)
		s.words(number(f[1]), number(f[2]), number(f[3]))
	case "struct", "union":
		s.head(f[1], k, len(f)-3, strings.Contains(line, "/"), number(f[2]))
		for _, member := range f[3:] {
			m := append(parts(member, ":@/"), "0")
			s.words(s.name(m[0]), number(m[1]), number(m[3])<<24|number(m[2]))
		}
	case "enum", "enum64", "signed-enum", "signed-enum64":
		s.head(f[1], k, len(f)-3, strings.HasPrefix(f[0], "signed"), number(f[2]))
		for _, enumerator := range f[3:] {
			e := parts(enumerator, "=")
			s.words(s.name(e[0]), number(e[1]))
			if k == rawbtf.Enum64 {
				s.words(0)
			}
		}
	case "fwd":
		s.head(f[2], rawbtf.Fwd, 0, f[1] == "union", 0)
	case "proto":
		s.head("-", rawbtf.FuncProto, len(f)-2, false, number(f[1]))
		for _, parameter := range f[2:] {
			p := parts(parameter, ":")
			s.words(s.name(p[0]), number(p[1]))
		}
	case "func":
		s.head(f[1], rawbtf.Func, int(number(f[3])), false, number(f[2]))
	case "var":
		s.head(f[1], rawbtf.Var, 0, false, number(f[2]))
		s.words(number(f[3]))
	case "datasec":
		s.head(f[1], rawbtf.Datasec, len(f)-3, false, number(f[2]))
		for _, variable := range f[3:] {
			v := parts(variable, "@+")
			s.words(number(v[0]), number(v[1]), number(v[2]))
		}
	case "decltag":
		s.head(f[1], rawbtf.DeclTag, 0, false, number(f[2]))
		s.words(number(f[3]))
	default:
		panic("no such type: " + line)
	}
}

func lines(text string) (lines []string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// build returns the BTF of types in the notation.
func build(t testing.TB, text string, base *rawbtf.BTF) *rawbtf.BTF {
	s := newSection(base)
	for _, line := range lines(text) {
		s.add(line)
	}
	b, err := rawbtf.Parse(s.bytes(), le, base)
	require.NoError(t, err)
	return b
}

// notation returns the types of b.
func notation(b *rawbtf.BTF) string {
	var out strings.Builder
	for id := b.First(); id < b.End(); id++ {
		out.WriteString(line(b, b.Type(id)) + "\n")
	}
	return out.String()
}

func line(b *rawbtf.BTF, t rawbtf.Type) string {
	text := func(off uint32) string {
		return cmp.Or(string(b.Text(off)), "-")
	}
	name := text(t.NameOff())
	kind := strings.ToLower(t.Kind().String())
	switch t.Kind() {
	case rawbtf.Int:
		encoding, _, _ := t.IntEncoding()
		if encoding == 0 {
			return fmt.Sprintf("int %s %d", name, t.Size())
		}
		return fmt.Sprintf("int %s %d %d", name, t.Size(), encoding)
	case rawbtf.Float:
		return fmt.Sprintf("float %s %d", name, t.Size())
	case rawbtf.Ptr, rawbtf.Const, rawbtf.Volatile, rawbtf.Restrict:
		return fmt.Sprintf("%s %d", kind, t.Ref())
	case rawbtf.Typedef:
		return fmt.Sprintf("typedef %s %d", name, t.Ref())
	case rawbtf.TypeTag:
		return fmt.Sprintf("typetag %s %d", name, t.Ref())
	case rawbtf.Array:
		elem, index, n := t.Array()
		return fmt.Sprintf("array %d %d %d", elem, index, n)
	case rawbtf.Struct, rawbtf.Union:
		out := fmt.Sprintf("%s %s %d", kind, name, t.Size())
		for i := range t.Vlen() {
			m := t.Member(i)
			out += fmt.Sprintf(" %s:%d@%d", text(m.NameOff), m.Type, m.Offset&0xffffff)
			if width := m.Offset >> 24; width != 0 {
				out += fmt.Sprintf("/%d", width)
			}
		}
		return out
	case rawbtf.Fwd:
		if t.Flag() {
			return "fwd union " + name
		}
		return "fwd struct " + name
	case rawbtf.Enum, rawbtf.Enum64:
		out := fmt.Sprintf("%s %s %d", kind, name, t.Size())
		if t.Flag() {
			out = "signed-" + out
		}
		for i := range t.Vlen() {
			off, value := t.Enumerator(i)
			out += fmt.Sprintf(" %s=%d", text(off), int64(value))
		}
		return out
	case rawbtf.FuncProto:
		out := fmt.Sprintf("proto %d", t.Ref())
		for i := range t.Vlen() {
			p := t.Param(i)
			out += fmt.Sprintf(" %s:%d", text(p.NameOff), p.Type)
		}
		return out
	case rawbtf.Func:
		return fmt.Sprintf("func %s %d %d", name, t.Ref(), t.Linkage())
	case rawbtf.Var:
		return fmt.Sprintf("var %s %d %d", name, t.Ref(), t.Linkage())
	case rawbtf.Datasec:
		out := fmt.Sprintf("datasec %s %d", name, t.Size())
		for i := range t.Vlen() {
			v := t.SecVar(i)
			out += fmt.Sprintf(" %d@%d+%d", v.Type, v.Offset, v.Size)
		}
		return out
	case rawbtf.DeclTag:
		return fmt.Sprintf("decltag %s %d %d", name, t.Ref(), t.Component())
	}
	return kind
}
