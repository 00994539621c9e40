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

// TestResolveBeforeKfuncs: a kernel that is too old for kfuncs has none, whatever functions are
// among its types. Their addresses can be taken.
func TestResolveBeforeKfuncs(t *testing.T) {
	const text = `
struct task_struct {};
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
extern int bpf_strlen(const char *text, u64 size) __ksym __weak;
extern void bpf_task_release(struct task_struct *p) __ksym;
char LICENSE[] SEC("license") = "GPL";
SEC("tc")
int p(void *ctx) {
	call bpf_task_acquire
	call bpf_strlen
	r1 = bpf_task_release ll
	exit
}
`
	f := fromText(t, "a.s", text).File
	for release, want := range map[string]string{
		"5.12.19": "extern bpf_task_acquire: failed",
		"5.13.0":  "kfunc bpf_task_acquire: vmlinux FUNC",
	} {
		got := resolved(t, f, smallKernel(t, binary.LittleEndian, kernel.Parts{Release: release}), linker.ResolveOptions{})
		require.Contains(t, got, want)
		require.Contains(t, got, "kfunc bpf_task_release: vmlinux FUNC")
		if release < "5.13" {
			require.Contains(t, got, "a.s:3:28: error: kernel small is Linux 5.12, where programs cannot call 'bpf_task_acquire': the first kfuncs came with Linux 5.13")
			require.Contains(t, got, "extern bpf_strlen: absent")
		}
	}
}

// TestResolveManyUnread: of modules that cannot be read the first is named.
func TestResolveManyUnread(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"one", "two", "three"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("\x9f\xeb\x01"), 0o666))
	}
	k := smallKernel(t, binary.LittleEndian, kernel.Parts{Modules: dir})
	got := resolved(t, assembleIn(t, filepath.Join(bindDir, "kfuncs_wrong.s"), binary.LittleEndian), k, linker.ResolveOptions{})
	require.Contains(t, got, "note: module one: ")
	require.NotContains(t, got, "note: module t")
	require.Contains(t, got, "note: nor can 2 more modules be read")
}
