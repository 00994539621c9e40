package object

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// types says in the words of the types how .BTF and .BTF.ext differ; "" if they differ in what
// has none, such as the order of strings, or cannot be read.
func (d *differ) types() string {
	want, wantExt, err := d.want.Types()
	if err != nil || want == nil {
		return ""
	}
	got, gotExt, err := d.got.Types()
	if err != nil || got == nil {
		return ""
	}
	for id := rawbtf.TypeID(1); id < max(want.End(), got.End()); id++ {
		place, head := fmt.Sprintf(".BTF type %d", id), typeLine(want, id)
		if s := differentLines(place, head, typeLine(got, id)); s != "" {
			return s
		}
		place += ", " + head[0]
		if s := differentLines(place, partLines(want, id), partLines(got, id)); s != "" {
			return s
		}
		if s := differentLines(place, restLine(want, id), restLine(got, id)); s != "" {
			return s
		}
	}
	if wantExt == nil || gotExt == nil {
		return ""
	}
	if s := differentLines(".BTF.ext func_info", funcLines(want, &wantExt.Func), funcLines(got, &gotExt.Func)); s != "" {
		return s
	}
	if s := differentLines(".BTF.ext line_info", sourceLines(want, &wantExt.Line), sourceLines(got, &gotExt.Line)); s != "" {
		return s
	}
	return differentLines(".BTF.ext core_relo", coreLines(want, &wantExt.CORE), coreLines(got, &gotExt.CORE))
}

// differentLines describes the first of some lines that differs.
func differentLines(place string, want, got []string) string {
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("%s: %s is missing", place, want[i])
		case i >= len(want):
			return fmt.Sprintf("%s: %s is one too many", place, got[i])
		case want[i] != got[i]:
			return fmt.Sprintf("%s: %s, want %s", place, got[i], want[i])
		}
	}
	return ""
}
