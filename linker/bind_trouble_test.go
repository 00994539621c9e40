package linker_test

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
)

// TestResolveTroubles binds to kernels that have parts which cannot be read.
func TestResolveTroubles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return path
	}
	symbols, err := os.ReadFile(filepath.Join(bindDir, "kernel/kallsyms"))
	require.NoError(t, err)
	hidden := regexp.MustCompile(`(?m)^[0-9a-f]{16}`).ReplaceAllString(string(symbols), strings.Repeat("0", 16))
	write("modules/broken", "\x9f\xeb\x01")
	badTypes := write("types", "\x9f\xeb\x01")
	withoutTypes, err := kernel.Load(badTypes)
	require.NoError(t, err)
	withoutTypes.Name = "small"
	small := func(parts kernel.Parts) *kernel.Kernel { return smallKernel(t, binary.LittleEndian, parts) }

	var got strings.Builder
	for _, c := range []struct {
		title, object string
		k             *kernel.Kernel
	}{
		{"hidden addresses", "symbols", small(kernel.Parts{Symbols: write("hidden", hidden)})},
		{"symbols that are none", "symbols", small(kernel.Parts{Symbols: write("symbols", "none\n")})},
		{"a configuration that is none", "config", small(kernel.Parts{Config: write("config", "none\n")})},
		{"a module that is none", "kfuncs", small(kernel.Parts{Modules: filepath.Join(dir, "modules")})},
		{"types that are none", "variables", withoutTypes},
	} {
		text := resolved(t, assembleIn(t, filepath.Join(bindDir, c.object+".s"), binary.LittleEndian), c.k, linker.ResolveOptions{})
		got.WriteString("== " + c.title + "\n" + withoutErrors(text, c.k))
	}
	compareGolden(t, filepath.Join(bindDir, "troubles.golden"), got.String())
}

// withoutErrors returns a text without the words in which a kernel says what is wrong
// with its parts.
func withoutErrors(text string, k *kernel.Kernel) string {
	_, types := k.Vmlinux()
	_, module := k.Module("broken")
	_, symbols := k.Symbols("any")
	_, _, config := k.Config("any")
	for _, err := range []error{types, module, symbols, config} {
		if err != nil {
			text = strings.ReplaceAll(text, err.Error(), "(why)")
		}
	}
	return text
}
