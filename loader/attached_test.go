//go:build linux

package loader_test

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/link"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/loader"
)

// attached is an object of testdata/attached in the kernel.
func attached(t *testing.T, name string, o loader.Options) *loader.Loaded {
	k := host(t)
	in := input{name, []string{filepath.Join("../testdata/attached", name+".s")}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	l, err := loader.Load(img, k, o)
	if errors.Is(err, syscall.EPERM) && !inVM() {
		t.Skip("this machine's kernel traces no functions: ", err)
	}
	requireLoaded(t, err)
	t.Cleanup(l.Close)
	return l
}

// client is a program as cilium/ebpf has it, which attaches it.
func client(t *testing.T, p *loader.Program) *ebpf.Program {
	clone, err := p.Clone()
	require.NoError(t, err)
	program, err := ebpf.NewProgramFromFD(clone.FD)
	require.NoError(t, err)
	t.Cleanup(func() { program.Close() })
	return program
}

// variables is a map that holds a section, as cilium/ebpf has it.
func variables(t *testing.T, l *loader.Loaded, name string) *ebpf.Map {
	for i := range l.Maps {
		if l.Maps[i].Name == name {
			clone, err := l.Maps[i].Clone()
			require.NoError(t, err)
			m, err := ebpf.NewMapFromFD(clone.FD)
			require.NoError(t, err)
			t.Cleanup(func() { m.Close() })
			return m
		}
	}
	require.Fail(t, "no map", name)
	return nil
}

// TestAttachedToKernel: programs at functions of the kernel see their arguments and
// results, one at an LSM hook forbids what goes through it.
func TestAttachedToKernel(t *testing.T) {
	l := attached(t, "kernel", loader.Options{})
	var values struct{ Argument, Result, Forbidden uint64 }
	data := variables(t, l, ".bss")
	values.Forbidden = uint64(os.Getpid())
	require.NoError(t, data.Put(uint32(0), values))
	for i := range l.Programs[:2] {
		attachment, err := link.AttachTracing(link.TracingOptions{Program: client(t, &l.Programs[i])})
		require.NoError(t, err)
		defer attachment.Close()
	}
	_, err := l.Programs[0].Run(loader.RunOptions{})
	require.NoError(t, err)
	require.NoError(t, data.Lookup(uint32(0), &values))
	require.Equal(t, uint64(1), values.Argument)
	require.Equal(t, uint64(2), values.Result)

	folder := filepath.Join(t.TempDir(), "folder")
	attachment, err := link.AttachLSM(link.LSMOptions{Program: client(t, &l.Programs[2])})
	require.NoError(t, err)
	require.ErrorIs(t, os.Mkdir(folder, 0o700), syscall.EPERM)
	require.NoError(t, attachment.Close())
	require.NoError(t, os.Mkdir(folder, 0o700))
}

// TestDevice: functions for metadata of a device are for XDP programs that are bound to one.
func TestDevice(t *testing.T) {
	k := host(t)
	if corpus.Older(t, k.Version(), "6.3") {
		t.Skip("it needs Linux 6.3")
	}
	in := input{"metadata", []string{"../testdata/attached/metadata.s"}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	_, err = loader.Load(img, k, loader.Options{})
	require.ErrorContains(t, err, "metadata kfuncs require device-bound program")
	devices, err := net.Interfaces()
	require.NoError(t, err)
	for _, device := range devices {
		l, err := loader.Load(img, k, loader.Options{Device: uint32(device.Index)})
		if errors.Is(err, syscall.EOPNOTSUPP) {
			require.ErrorContains(t, err, ": the network device's driver knows no XDP programs, so none are bound to it")
			continue
		}
		requireLoaded(t, err)
		l.Close()
	}
	_, err = loader.Load(img, k, loader.Options{Device: 1 << 30})
	require.ErrorIs(t, err, syscall.EINVAL, "there is no such device")
}

// TestAttachedToProgram: a function of a program is replaced as long as its replacement
// is attached.
func TestAttachedToProgram(t *testing.T) {
	original := attached(t, "original", loader.Options{})
	returns := func(want uint32) {
		result, err := original.Programs[0].Run(loader.RunOptions{Data: make([]byte, 14)})
		require.NoError(t, err)
		require.Equal(t, want, result.Return)
	}
	replacement := attached(t, "replacement", loader.Options{Targets: map[string]loader.Target{"thrice": {FD: original.Programs[0].FD}}})
	returns(42)
	attachment, err := link.AttachFreplace(nil, "", client(t, &replacement.Programs[0]))
	require.NoError(t, err)
	returns(63)
	require.NoError(t, attachment.Close())
	returns(42)
}
