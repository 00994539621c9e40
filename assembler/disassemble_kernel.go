package assembler

import (
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

// writeKernelListing writes the executable sections as the kernel lists programs. What
// relocations and CO-RE will change stands behind a semicolon, where the verifier's log has
// the state of registers.
func writeKernelListing(w io.Writer, f *object.File, o *ListingOptions) error {
	notes := readNotes(f, o)
	var out []byte
	for i := 1; i < len(f.Sections); i++ {
		s := &f.Sections[i]
		if !o.lists(s) {
			continue
		}
		id, relocs := object.SectionID(i), s.Relocs
		out = append(out[:0], "; "...)
		out = append(out, onOneLine(s.Name)...)
		out = append(out, '\n')
		for off := 0; off < len(s.Data); {
			in, n := isa.Decode(s.Data[off:], f.Order)
			if n == 0 {
				return fmt.Errorf("section %s: %d bytes at the end are no instruction", s.Name, len(s.Data)-off)
			}
			if l, ok := notes.line(id, uint64(off)); ok {
				out = append(out, "; "...)
				out = appendLine(out, &l)
			}
			out = appendPadded(out, uint64(off/8), 4)
			out = append(out, ": ("...)
			out = appendHex(out, uint64(in.Code), 2)
			out = isa.PrintKernel(append(out, ") "...), in)
			separator := " ; "
			for ; len(relocs) > 0 && int(relocs[0].Off) < off+n; relocs = relocs[1:] {
				out = append(append(append(out, separator...), relocs[0].Type.String()...), ' ')
				out = append(out, onOneLine(relocationName(f, relocs[0].Sym))...)
				separator = ", "
			}
			for _, r := range notes.coreAt(id, uint64(off)) {
				out = append(append(append(out, separator...), "CO-RE "...), onOneLine(r.Symbolize(notes.types))...)
				separator = ", "
			}
			out = append(out, '\n')
			off += n
		}
		if _, err := w.Write(out); err != nil {
			return err
		}
	}
	return nil
}

// appendLine appends a line of source as the verifier's log has it.
func appendLine(dst []byte, l *sourceline.Line) []byte {
	if text := onOneLine(strings.TrimSpace(strings.ReplaceAll(l.Text, "\t", " "))); text != "" {
		dst = append(append(dst, text...), ' ')
	}
	dst = append(append(dst, "@ "...), onOneLine(path.Base(l.File))...)
	dst = append(dst, ':')
	return append(strconv.AppendInt(dst, int64(l.Number), 10), '\n')
}
