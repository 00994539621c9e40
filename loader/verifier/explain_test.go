package verifier

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const logs = "../../testdata/verifier"

// explained is the text and the JSON of a log's report.
func explained(t *testing.T, name, log string) string {
	report := Explain(Parse(log), Input{})
	var b strings.Builder
	sources, list := report.Diagnostics(name, nil)
	require.NoError(t, diag.Printer{Sources: sources}.WriteText(&b, list))
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(report))
	return b.String()
}

func TestGolden(t *testing.T) {
	names, err := filepath.Glob(logs + "/*.log")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		base := strings.TrimSuffix(filepath.Base(name), ".log")
		t.Run(base, func(t *testing.T) {
			log, err := os.ReadFile(name)
			require.NoError(t, err)
			got := explained(t, base+".log", string(log))
			golden := strings.TrimSuffix(name, ".log") + ".txt"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
				return
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// A log says the same in whatever frame it is posted.
func TestFrames(t *testing.T) {
	names, err := filepath.Glob(logs + "/*.log")
	require.NoError(t, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		want := Explain(Parse(string(data)), Input{})
		if want.Log.Report != nil {
			continue
		}
		for _, how := range []string{"libbpf", "between", "oldlibbpf", "indented", "tab", "numbered", "quoted", "timed",
			"dmesg", "cilium", "aya", "json", "crlf", "html", "gotest", "both", "bcc", "logfmt", "list", "golist", "jsonlines", "pod", "compose"} {
			got := Explain(Parse(wrap(string(data), how)), Input{})
			assert.Equal(t, want.Class.Slug, got.Class.Slug, "%s %s", name, how)
			assert.Equal(t, want.Place, got.Place, "%s %s", name, how)
			assert.Equal(t, want.Cause, got.Cause, "%s %s", name, how)
			assert.Equal(t, want.Log.Messages, got.Log.Messages, "%s %s", name, how)
			assert.Equal(t, want.Values, got.Values, "%s %s", name, how)
		}
	}
}

// TestLogStays: an explanation takes from a copy of the log what a loading program wrote.
func TestLogStays(t *testing.T) {
	for _, text := range []string{
		"it fails with `R6 invalid mem access 'inv'`. What is wrong?\n",
		"kern: warning: [2026-02-06T01:31:33Z]: R0 !read_ok\n",
	} {
		log := Parse(text)
		first := Explain(log, Input{})
		require.NotEqual(t, first.Log.Messages, log.Messages)
		require.Equal(t, Parse(text), log)
		require.Equal(t, first, Explain(log, Input{}))
	}
}

func FuzzExplain(f *testing.F) {
	names, err := filepath.Glob(logs + "/*.log")
	require.NoError(f, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, text string) {
		report := Explain(Parse(text), Input{})
		require.NotNil(t, report.Class)
		sources, list := report.Diagnostics("log", nil)
		require.NoError(t, diag.Printer{Sources: sources}.WriteText(new(strings.Builder), list))
		_, err := json.Marshal(report)
		require.NoError(t, err)
	})
}

func FuzzFindProgram(f *testing.F) {
	f.Add([]byte(functions), "3: (b7) r1 = 1\n4: (85) call pc+1\n6: (87) r1 = -r1\n8: (07) r1 += 1\nR1 !read_ok\n")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		file, err := object.Read(data)
		if err != nil {
			file, err = assembler.Assemble("fuzz.s", string(data), assembler.Options{Debug: true})
		}
		if err != nil {
			return
		}
		log := Parse(text)
		p, err := log.FindProgram(file, "")
		if err != nil {
			return
		}
		_, err = json.Marshal(Explain(log, Input{Program: p}))
		require.NoError(t, err)
	})
}
