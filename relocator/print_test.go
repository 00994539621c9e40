package relocator

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPrintNames: each program is a variable that C and Go take, whatever it is called.
func TestPrintNames(t *testing.T) {
	text := ""
	for _, name := range []string{"first", "first.1", "first_1", "select", "main", "byte", "short", `"1/*x*/"`} {
		text += program(`"kprobe.multi/./*/"`, name, "\tr0 = 0")
	}
	result, err := Relocate(fromText(t, text), nil, Options{Name: "a.o"})
	require.NoError(t, err)

	var out strings.Builder
	require.NoError(t, result.Print(&out, PrintOptions{Format: Go}))
	file, err := parser.ParseFile(token.NewFileSet(), "a.go", "package a\n"+out.String(), parser.SkipObjectResolution)
	require.NoError(t, err)
	var names []string
	for _, d := range file.Decls {
		names = append(names, d.(*ast.GenDecl).Specs[0].(*ast.ValueSpec).Names[0].Name)
	}
	require.Equal(t, []string{"first", "first_1", "first_1_", "select_", "main_", "byte_", "short", "_1__x__"}, names)

	out.Reset()
	require.NoError(t, result.Print(&out, PrintOptions{Format: C}))
	names = nil
	for _, m := range regexp.MustCompile(`(?m)^static const struct bpf_insn (\w+)\[\] = {$`).FindAllStringSubmatch(out.String(), -1) {
		names = append(names, m[1])
	}
	require.Equal(t, []string{"first", "first_1", "first_1_", "select", "main_", "byte", "short_", "_1__x__"}, names)
	for line := range strings.Lines(out.String()) {
		begins, ends := strings.Count(line, "/*"), strings.Count(line, "*/")
		require.True(t, begins == ends && begins <= 1, line)
	}
}

// TestJSONNames: docs/resolving.md has every name of the JSON form.
func TestJSONNames(t *testing.T) {
	text, err := os.ReadFile("../docs/resolving.md")
	require.NoError(t, err)
	for _, typ := range []reflect.Type{
		reflect.TypeFor[jsonResult](), reflect.TypeFor[jsonMap](), reflect.TypeFor[jsonSlot](), reflect.TypeFor[jsonProgram](), reflect.TypeFor[jsonFunction](),
		reflect.TypeFor[jsonInstruction](), reflect.TypeFor[jsonSource](), reflect.TypeFor[Explanation](), reflect.TypeFor[Candidate](),
	} {
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			require.Contains(t, string(text), "`"+name+"`", typ.Name())
		}
	}
	for _, kind := range placeKinds {
		require.Contains(t, string(text), "`"+kind+"`")
	}
}
