package diag_test

import (
	"maps"
	"os"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

func Example() {
	const text = "loop:\n\tr0 += 1\n\tif r0 > 5 goto lopo\n\texit\n"
	labels := map[string]diag.Pos{"loop": 0, "out": 0}

	var sources diag.Sources
	base, err := sources.Add("foo.s", text, 0)
	if err != nil {
		panic(err)
	}
	at := base + diag.Pos(strings.Index(text, "lopo"))
	span := diag.Span{Start: at, End: at + 4}

	var list diag.List
	list.Add(diag.Diagnostic{
		Code: "undefined-label",
		Span: span,
		Msg:  "label 'lopo' is not defined",
		Fix:  &diag.Fix{Span: span, Text: diag.Suggest("lopo", maps.Keys(labels))},
	})
	diag.Printer{Sources: &sources}.WriteText(os.Stdout, list)
	diag.Printer{Sources: &sources}.WriteJSON(os.Stdout, list)
	// Output:
	// foo.s:3:17: error: label 'lopo' is not defined [undefined-label]
	//     3 |         if r0 > 5 goto lopo
	//       |                        ^~~~
	//       = help: did you mean 'loop'?
	// {"severity":"error","code":"undefined-label","message":"label 'lopo' is not defined","file":"foo.s","line":3,"column":17,"endLine":3,"endColumn":21,"fix":{"file":"foo.s","line":3,"column":17,"endLine":3,"endColumn":21,"text":"loop"}}
}

func ExampleSources_Marker() {
	const text = "# 41 \"prog.c\"\n\tr0 = 0\n\texit\n"
	var sources diag.Sources
	base, _ := sources.Add("prog.s", text, 0)
	sources.Marker(base+diag.Pos(strings.Index(text, "\tr0")), 41, "prog.c")

	at := base + diag.Pos(strings.Index(text, "exit"))
	os.Stdout.WriteString(sources.Position(at).String())
	// Output: prog.c:42:2
}
