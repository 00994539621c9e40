package loader_test

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestRun loads the objects that say what running them returns, and runs them.
func TestRun(t *testing.T) {
	k := host(t)
	ran := 0
	for _, in := range inputs(t) {
		keys := readKeys(t, in.sources[0])
		if in.name == "programs/legacy_maps" { // which relocator refuses, as libbpf does
			continue
		}
		if len(keys["run"]) == 0 || strings.Contains(strings.Join(keys["flags"], " "), "bpfeb") {
			continue
		}
		t.Run(in.name, func(t *testing.T) {
			in.needs(t, k)
			img, err := image(in.file(t), k)
			require.NoError(t, err)
			l, err := loader.Load(img, k, loader.Options{})
			if errors.Is(err, loader.ErrNotSupported) {
				t.Skip(err)
			}
			requireLoaded(t, err)
			defer l.Close()
			for _, line := range keys["run"] {
				runLine(t, l, line)
				ran++
			}
		})
	}
	t.Logf("%d runs", ran)
}

// requireLoaded shows the log of what was not loaded.
func requireLoaded(t testing.TB, err error) {
	if e := (*loader.Error)(nil); errors.As(err, &e) {
		require.NoError(t, err, e.Log)
	}
	require.NoError(t, err)
}

// readKeys reads the "key: value" comments at the head of the source of an
// assembly text, which testdata/programs/generate.sh explains.
func readKeys(t testing.TB, path string) map[string][]string {
	stem := strings.TrimSuffix(path, ".s")
	for _, name := range []string{stem + ".c", stem + ".cpp", path} {
		source, err := os.ReadFile(name)
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		keys := make(map[string][]string)
		for line := range strings.Lines(string(source)) {
			comment := strings.TrimLeft(line, "/#")
			key, value, keyed := strings.Cut(strings.TrimSpace(comment), ": ")
			if !keyed || line[0] != '/' && line[0] != '#' {
				break
			}
			keys[key] = append(keys[key], strings.TrimSpace(value))
		}
		return keys
	}
	return nil
}

// runLine runs a program as a line says: TYPE [prog=NAME] [input=BYTES] [ctx=BYTES]
// return=VALUE.
func runLine(t *testing.T, l *loader.Loaded, line string) {
	name, want := l.Programs[0].Name, uint32(0)
	var o loader.RunOptions
	for _, word := range strings.Fields(line)[1:] {
		key, value, _ := strings.Cut(word, "=")
		if key == "prog" {
			name = value
			continue
		}
		n, err := strconv.ParseUint(value, 0, 32)
		require.NoError(t, err, line)
		var bytes []byte
		for i := range n {
			bytes = append(bytes, byte(i))
			if key == "return" {
				break
			}
		}
		switch key {
		case "input":
			o.Data = bytes
		case "ctx":
			o.Context = bytes
		case "return":
			want = uint32(n)
		}
	}
	for i := range l.Programs {
		if l.Programs[i].Name != name {
			continue
		}
		got, err := l.Programs[i].Run(o)
		require.NoError(t, err, line)
		require.Equal(t, want, got.Return, line)
		return
	}
	t.Fatalf("there is no program %s", name)
}
