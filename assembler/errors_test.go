package assembler_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
)

// errorEntry is one wrong input of errors.txt.
type errorEntry struct {
	line  string // as it stands there
	text  string
	apart string // in what we differ from llvm-mc, knowingly
}

// errorEntries reads errors.txt; what its lines mean is said at its top.
func errorEntries(t testing.TB) []errorEntry {
	data, err := os.ReadFile(asmdata + "/errors.txt")
	require.NoError(t, err)
	var entries []errorEntry
	apart := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] == '!' {
			apart = line[1:]
			continue
		}
		var text []byte
		for rest := line; rest != ""; {
			c, multibyte, tail, err := strconv.UnquoteChar(rest, 0)
			require.NoError(t, err, line)
			if rest = tail; multibyte {
				text = append(text, string(c)...)
			} else {
				text = append(text, byte(c))
			}
		}
		entries = append(entries, errorEntry{line, string(text), apart})
		apart = ""
	}
	require.Greater(t, len(entries), 250)
	return entries
}

// TestErrors: what is said of each input of errors.txt is in errors.golden,
// and with LLVM_MC every first diagnostic of a line stands where llvm-mc's does.
func TestErrors(t *testing.T) {
	var golden strings.Builder
	for _, entry := range errorEntries(t) {
		fmt.Fprintf(&golden, ">>> %s\n", entry.line)
		t.Run("", func(t *testing.T) { entry.check(t, &golden) })
		golden.WriteByte('\n')
	}
	checkGolden(t, asmdata+"/errors.golden", golden.String())
}

func (entry *errorEntry) check(t *testing.T, golden io.Writer) {
	list, sources := diagnose(t, entry.text)
	require.NotEmpty(t, list, entry.line)
	require.NoError(t, diag.Printer{Sources: sources}.WriteText(golden, list))

	places := map[string]string{}
	for _, d := range list {
		require.NotZero(t, d.Span.Start, "%s: %s", entry.line, d.Msg)
		p := sources.Position(d.Span.Start)
		if len(sources.Stack(d.Span.Start)) > 0 {
			p.File = "<instantiation>" // of a macro
		}
		line := p.File + ":" + strconv.Itoa(p.Line)
		require.NotContains(t, places, line, "%s: two diagnostics of one line", entry.line)
		places[line] = fmt.Sprintf("%d %s", p.Col, d.Severity)
	}
	if len(llvmMC) == 0 || strings.HasPrefix(entry.apart, "llvm crashes: ") {
		return
	}
	said := llvmSays(t, targets[0].triple, entry.text)
	if want := firstPlaces(said); entry.apart == "" {
		require.Equal(t, want, places, "%s\n%s", entry.line, said)
	} else {
		require.NotEqual(t, want, places, "%s is marked %q, but llvm-mc agrees", entry.line, entry.apart)
	}
}

// diagnose assembles a text that is wrong, or that is warned about.
func diagnose(t *testing.T, text string) (diag.List, *diag.Sources) {
	f, err := assembler.Assemble("<stdin>", text, assembler.Options{WorkDir: "."})
	if err == nil {
		return f.Warnings, f.Sources
	}
	var e *diag.Error
	require.True(t, errors.As(err, &e))
	return e.List, e.Sources
}

var llvmDiagnostic = regexp.MustCompile(`(?m)^(\S*?:\d+):(\d+): (error|warning):`)

// firstPlaces picks the column and severity of the first diagnostic of each
// line from what llvm-mc said.
func firstPlaces(said string) map[string]string {
	places := map[string]string{}
	for _, m := range llvmDiagnostic.FindAllStringSubmatch(said, -1) {
		if _, ok := places[m[1]]; !ok {
			places[m[1]] = m[2] + " " + m[3]
		}
	}
	return places
}
