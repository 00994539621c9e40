package loader_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/loader"
)

// TestRun loads the objects that say what running them returns, and runs them.
func TestRun(t *testing.T) {
	k := host(t)
	ran := 0
	for _, in := range inputs(t) {
		keys := corpus.ReadKeys(t, in.Sources[0])
		if in.Name == "programs/legacy_maps" { // which relocator refuses, as libbpf does
			continue
		}
		if len(keys["run"]) == 0 || strings.Contains(strings.Join(keys["flags"], " "), "bpfeb") {
			continue
		}
		t.Run(in.Name, func(t *testing.T) {
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

// runLine runs a program as a line says: TYPE [prog=NAME] [input=BYTES] [ctx=BYTES]
// return=VALUE.
func runLine(t *testing.T, l *loader.Loaded, line string) {
	run := corpus.ParseRun(t, line)
	if run.Program == "" {
		run.Program = l.Programs[0].Name
	}
	for i := range l.Programs {
		if l.Programs[i].Name != run.Program {
			continue
		}
		got, err := l.Programs[i].Run(loader.RunOptions{Data: run.Data, Context: run.Context})
		require.NoError(t, err, line)
		require.Equal(t, run.Return, got.Return, line)
		return
	}
	t.Fatalf("there is no program %s", run.Program)
}
