package linker_test

import (
	"encoding/binary"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/linker"
)

// TestResolveText binds config.c with a text that goes before the kernel's
// configuration, and without any kernel.
func TestResolveText(t *testing.T) {
	o := linker.ResolveOptions{Config: strings.Join([]string{
		"# CONFIG_EMPTY is a comment",
		"# CONFIG_XFRM is not set",
		"CONFIG_BPF_SYSCALL=n\r",
		"",
		"CONFIG_DEBUG_KERNEL=m",
		"CONFIG_HZ=y",
		"CONFIG_PANIC_TIMEOUT=-32768",
		"CONFIG_PHYSICAL_START=0XFFFFFFFF",
		"CONFIG_NR_CPUS=+010",
		"CONFIG_LARGE=-9223372036854775808",
		`CONFIG_LOCALVERSION="""`,
		`CONFIG_EMPTY="\"7 bytes"`,
		`CONFIG_DEFAULT_HOSTNAME="abc"`,
		`CONFIG_DEFAULT_HOSTNAME="abc"`,
		"CONFIG_NO_EXTERN=anything = at all",
		"CONFIG_NO_EXTERN=else",
	}, "\n")}
	path := filepath.Join(bindDir, "config.s")
	got := "== no kernel\n" + resolved(t, assembleIn(t, path, binary.LittleEndian), nil, o)
	got += "== small kernel\n" + resolved(t, assembleIn(t, path, binary.LittleEndian), wholeKernel(t, binary.LittleEndian), o)
	compareGolden(t, filepath.Join(bindDir, "text.golden"), got)
}

// TestResolveBadText: nothing is bound with a text that is malformed, and each line
// that is has an error.
func TestResolveBadText(t *testing.T) {
	o := linker.ResolveOptions{Config: strings.Join([]string{
		"CONFIG_HZ=100",
		"CONFIG_HZ",
		"CONFIG_HZ=",
		"LINUX_KERNEL_VERSION=1",
		" CONFIG_HZ=100",
		"CONFIG_HZ=1000",
		"# CONFIG_HZ is not set",
	}, "\n")}
	f := assembleIn(t, filepath.Join(bindDir, "config.s"), binary.LittleEndian)
	bindings, err := linker.Resolve(f, nil, o)
	require.Nil(t, bindings)
	require.Error(t, err)
	compareGolden(t, filepath.Join(bindDir, "text_wrong.golden"), err.Error()+"\n")
}

// TestResolveOtherOrder: a kernel of the other byte order is an error.
func TestResolveOtherOrder(t *testing.T) {
	f := assembleIn(t, filepath.Join(bindDir, "kfuncs.s"), binary.BigEndian)
	bindings, err := linker.Resolve(f, wholeKernel(t, binary.LittleEndian), linker.ResolveOptions{})
	require.Nil(t, bindings)
	require.EqualError(t, err, "kfuncs.s: error: the object is big-endian (bpfeb), but kernel small is little-endian (bpfel)")
	f = assembleIn(t, filepath.Join(bindDir, "kernel/vmlinux.s"), binary.BigEndian)
	bindings, err = linker.Resolve(f, wholeKernel(t, binary.LittleEndian), linker.ResolveOptions{})
	require.NoError(t, err, "it asks nothing of a kernel")
	require.Empty(t, bindings)
}

// TestResolveWithoutTypes binds an object without BTF.
func TestResolveWithoutTypes(t *testing.T) {
	in := fromText(t, "main.o", function("xdp", "main", "wanted")+"\t.weak optional\n\tr1 = optional ll\n\tr2 = data ll\n")
	got := resolved(t, in.File, nil, linker.ResolveOptions{})
	compareGolden(t, filepath.Join(bindDir, "without_types.golden"), got)
}
