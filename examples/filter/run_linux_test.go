package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/link"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// TestRun loads programs with both loaders, and counts with one of them what is executed.
func TestRun(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("loading needs root")
	}
	target, err := exec.LookPath("true")
	require.NoError(t, err)
	name := fmt.Sprintf("flt%d", os.Getpid())
	program := filepath.Join(t.TempDir(), name)
	data, err := os.ReadFile(target)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(program, data, 0o777))

	for _, c := range []struct {
		expression string // of runs with two arguments
		passes     uint64 // of three runs
	}{
		{fmt.Sprintf(`comm == "%s"`, name), 3},
		{fmt.Sprintf(`comm == "%s" && argc == 3`, name), 3},
		{fmt.Sprintf(`comm == "%s" && argc != 3`, name), 0},
		{fmt.Sprintf(`comm == "%s" && !(argc < 3 || argc > 3)`, name), 3},
		{fmt.Sprintf(`filename == "%s" && pid > 0 && ctx->len == %d`, program, len(program)), 3},
		{fmt.Sprintf(`filename == "%s/"`, program), 0},
		{fmt.Sprintf(`comm == "%s" && task->real_parent->tgid == %d && bprm->argc & 2`, name, os.Getpid()), 3},
		{fmt.Sprintf(`comm == "%s" && ctx->number < -1`, name), 3}, // without a sign, as in C
	} {
		t.Run(c.expression, func(t *testing.T) {
			f, err := compile(c.expression)
			require.NoError(t, err)
			own := loadOwn(t, f)
			if peer := loadBpftool(t, f); peer != "" {
				require.Equal(t, peer, own)
			}
			collection := loadCilium(t, f) // which has the subprograms in another order
			tracing, err := link.AttachTracing(link.TracingOptions{Program: collection.Programs["on_exec"]})
			require.NoError(t, err)
			defer tracing.Close()
			for range 3 {
				require.NoError(t, exec.Command(program, "1", "2").Run())
			}
			var passed, executed uint64
			require.NoError(t, collection.Variables["passed"].Get(&passed))
			require.NoError(t, collection.Variables["executed"].Get(&executed))
			require.Equal(t, c.passes, passed)
			require.GreaterOrEqual(t, executed, uint64(3))
		})
	}
}

func loadCilium(t *testing.T, f *object.File) *ebpf.Collection {
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(data))
	require.NoError(t, err)
	c, err := ebpf.NewCollection(spec)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// loadBpftool loads the object with libbpf if BPFTOOL is set, and returns the program's tag.
func loadBpftool(t *testing.T, f *object.File) string {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		return ""
	}
	dir, err := os.MkdirTemp("/sys/fs/bpf", "filter")
	if err != nil {
		t.Skip(err)
	}
	defer os.RemoveAll(dir)
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	path, pin := filepath.Join(t.TempDir(), "filter.o"), filepath.Join(dir, "on_exec")
	require.NoError(t, os.WriteFile(path, data, 0o666))
	out, err := exec.Command(bpftool[0], append(bpftool[1:], "prog", "load", path, pin)...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	p, err := ebpf.LoadPinnedProgram(pin, nil)
	require.NoError(t, err)
	defer p.Close()
	info, err := p.Info()
	require.NoError(t, err)
	return info.Tag
}

// loadOwn loads the object with package loader, and returns the program's tag.
func loadOwn(t *testing.T, f *object.File) string {
	k, err := kernel.Host()
	require.NoError(t, err)
	bindings, err := linker.Resolve(f, k, linker.ResolveOptions{})
	require.NoError(t, err)
	r, err := relocator.Relocate(f, k, relocator.Options{Bindings: bindings})
	require.NoError(t, err)
	loaded, err := loader.Load(r.Image(), k, loader.Options{})
	require.NoError(t, err)
	defer loaded.Close()
	info, err := loaded.Programs[0].Info()
	require.NoError(t, err)
	return fmt.Sprintf("%x", info.Tag)
}
