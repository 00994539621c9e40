package object

import (
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// typeLine says what a type is, nothing if there is none.
func typeLine(b *rawbtf.BTF, id rawbtf.TypeID) []string {
	if id >= b.End() {
		return nil
	}
	return []string{b.Type(id).Kind().String() + " " + b.Declaration(id)}
}

// partLines are the members of a type.
func partLines(b *rawbtf.BTF, id rawbtf.TypeID) (lines []string) {
	t := b.Type(id)
	for i := range t.Vlen() {
		switch t.Kind() {
		case rawbtf.Struct, rawbtf.Union:
			lines = append(lines, fmt.Sprintf("%s at bit %d", b.MemberDeclaration(id, i), t.BitOffset(t.Member(i))))
		case rawbtf.Enum, rawbtf.Enum64:
			name, value := t.Enumerator(i)
			lines = append(lines, fmt.Sprintf("%s = %d", rawbtf.Escape(b.Text(name)), int64(value)))
		case rawbtf.Datasec:
			v := t.SecVar(i)
			lines = append(lines, fmt.Sprintf("%s at %d, %d bytes", b.Declaration(v.Type), v.Offset, v.Size))
		}
	}
	return lines
}

// restLine is what else there is of a type.
func restLine(b *rawbtf.BTF, id rawbtf.TypeID) []string {
	t := b.Type(id)
	switch t.Kind() {
	case rawbtf.Struct, rawbtf.Union, rawbtf.Datasec, rawbtf.Float:
		return []string{fmt.Sprintf("%d bytes", t.Size())}
	case rawbtf.Enum, rawbtf.Enum64:
		return []string{fmt.Sprintf("%d bytes, signed %t", t.Size(), t.Flag())}
	case rawbtf.Int:
		encoding, _, bits := t.IntEncoding()
		return []string{fmt.Sprintf("%d bytes, %d bits, encoding %d", t.Size(), bits, encoding)}
	case rawbtf.DeclTag:
		return []string{fmt.Sprintf("component %d of %s", t.Component(), b.Declaration(t.Ref()))}
	}
	return nil
}

// recordLines says of each record which instruction it is about, and what.
func recordLines(b *rawbtf.BTF, info *rawbtf.Info, what func(rec []byte) string) (lines []string) {
	for _, s := range info.Sections {
		for rec := range slices.Chunk(s.Records, int(info.RecordSize)) {
			lines = append(lines, fmt.Sprintf("%s+%#x is %s", b.Text(s.NameOff), rawbtf.InsnOff(rec), what(rec)))
		}
	}
	return lines
}

func funcLines(b *rawbtf.BTF, info *rawbtf.Info) []string {
	return recordLines(b, info, func(rec []byte) string { return b.Declaration(rawbtf.FuncInfo(rec).Type()) })
}

func sourceLines(b *rawbtf.BTF, info *rawbtf.Info) []string {
	return recordLines(b, info, func(rec []byte) string {
		r := rawbtf.LineInfo(rec)
		return fmt.Sprintf("%s:%d:%d %q", b.Text(r.FileOff()), r.Line(), r.Column(), b.Text(r.TextOff()))
	})
}

func coreLines(b *rawbtf.BTF, info *rawbtf.Info) []string {
	return recordLines(b, info, func(rec []byte) string { return rawbtf.COREReloc(rec).Symbolize(b) })
}
