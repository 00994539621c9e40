package loader_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/loader/verifier"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

var update = flag.Bool("update", false, "rewrite golden files")

const rejects = "../testdata/rejects/rejects"

// rejectsKernel is the version of the kernel that rejects.golden was made with. Others
// have other messages, and more or fewer rules.
const rejectsKernel = "6.18"

// TestRejects: programs that the verifier refuses, on purpose, are explained. The golden
// file has the class of each, the line that is blamed and the line that is to blame.
func TestRejects(t *testing.T) {
	k := host(t)
	text, err := os.ReadFile(rejects + ".s")
	require.NoError(t, err)
	f, err := assembler.Assemble("rejects.s", string(text), assembler.Options{Order: nativeOrder})
	require.NoError(t, err)
	bindings, _ := linker.Resolve(f, k, linker.ResolveOptions{})
	all, err := relocator.Relocate(f, k, relocator.Options{Bindings: bindings})
	require.NoError(t, err)
	var got strings.Builder
	for i := range all.Programs {
		fmt.Fprintln(&got, explainedProgram(t, f, k, bindings, all.Programs[i].Name))
	}
	if *update {
		require.NoError(t, os.WriteFile(rejects+".golden", []byte(got.String()), 0o644))
		return
	}
	want, err := os.ReadFile(rejects + ".golden")
	require.NoError(t, err)
	if !strings.HasPrefix(k.Release, rejectsKernel+".") {
		t.Logf("the golden file is of Linux %s, this is %s: lines may differ", rejectsKernel, k.Release)
		return
	}
	assert.Equal(t, string(want), got.String())
}

// explainedProgram loads a program, which the kernel has to refuse, and returns a line on
// the reasons.
func explainedProgram(t *testing.T, f *object.File, k *kernel.Kernel, bindings object.Bindings, name string) string {
	result, err := relocator.Relocate(f, k, relocator.Options{Bindings: bindings, Programs: []string{name}})
	require.NoError(t, err, name)
	l, err := loader.Load(result.Image(), k, loader.Options{})
	if err == nil {
		l.Close()
		return name + " is not refused"
	}
	var e *loader.Error
	require.True(t, errors.As(err, &e), "%s: %v", name, err)
	var errno syscall.Errno
	errors.As(e.Err, &errno)
	log := verifier.Parse(e.Log)
	in := verifier.Input{Errno: int(errno), Release: k.Release}
	if e.Log != "" {
		in.Program, err = log.FindProgram(f, name)
		require.NoError(t, err, name)
	}
	why := verifier.Explain(log, in)
	assert.NotEqual(t, verifier.Unknown, why.Class.Slug, "%s: %v", name, log.Messages)
	line := name + ": " + why.Class.Slug
	if why.Insn >= 0 {
		line += fmt.Sprintf(" at %d: %s", why.Source.Line, strings.TrimSpace(why.Source.Text))
	}
	if why.Cause.Insn >= 0 {
		line += fmt.Sprintf(" | since %d: %s", why.Cause.Source.Line, strings.TrimSpace(why.Cause.Source.Text))
	}
	return line
}
