package loader_test

import (
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// nativeOrder is the byte order of this machine.
var nativeOrder, otherOrder binary.ByteOrder = binary.LittleEndian, binary.BigEndian

func init() {
	if binary.NativeEndian.Uint16([]byte{0, 1}) == 1 {
		nativeOrder, otherOrder = otherOrder, nativeOrder
	}
}

// host is the kernel of this machine, into which tests load, if they may.
func host(t testing.TB) *kernel.Kernel {
	if err := loader.ProgramRun.Probe(); err != nil {
		t.Skip("programs are loaded by those who may: ", err)
	}
	k, err := kernel.Host()
	require.NoError(t, err)
	return k
}

// input is an object of testdata.
type input corpus.Object

// inputs lists all objects in testdata/programs and testdata/link.
func inputs(t testing.TB) (list []input) {
	for _, o := range corpus.Objects(t, "programs/*.s", "link/*/*.s", "bind/host/*.s") {
		list = append(list, input(o))
	}
	return list
}

// file assembles and links the object.
func (in *input) file(t testing.TB) *object.File {
	var inputs []linker.Input
	for _, path := range in.Sources {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		f, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{Order: nativeOrder})
		require.NoError(t, err)
		inputs = append(inputs, linker.Input{Name: filepath.Base(path), File: f})
	}
	if len(inputs) == 1 {
		return inputs[0].File
	}
	f, err := linker.Link(inputs, linker.Options{})
	require.NoError(t, err)
	return f
}

// needs skips the test if the kernel of this machine is too old for the object.
func (in *input) needs(t testing.TB, k *kernel.Kernel) {
	for _, since := range corpus.ReadKeys(t, in.Sources[0])["needs"] {
		if corpus.Older(t, k.Version(), since) {
			t.Skipf("it needs Linux %s", since)
		}
	}
}

// image makes a file ready for a kernel.
func image(f *object.File, k *kernel.Kernel) (*object.Image, error) {
	bindings, _ := linker.Resolve(f, k, linker.ResolveOptions{})
	result, err := relocator.Relocate(f, k, relocator.Options{Bindings: bindings})
	if err != nil {
		return nil, err
	}
	return result.Image(), nil
}

// inVM reports whether this machine is one of make vmtest: the tests' own, with a kernel
// that traces functions and has LSM programs.
func inVM() bool { return os.Getenv("VMTEST") != "" }

// openFDs counts the file descriptors of this process, with the two that Go has when
// it has opened something that can be waited for.
func openFDs(t testing.TB) int {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	r.Close()
	w.Close()
	entries, err := os.ReadDir("/proc/self/fd")
	require.NoError(t, err)
	return len(entries)
}

// tags are those of the programs that were loaded, by name.
func tags(t testing.TB, l *loader.Loaded) map[string]string {
	all := map[string]string{}
	for i := range l.Programs {
		if p := &l.Programs[i]; p.FD >= 0 {
			info, err := p.Info()
			require.NoError(t, err)
			all[p.Name] = hex.EncodeToString(info.Tag[:])
		}
	}
	return all
}

// How long tests wait for what the kernel does later, and how often they look.
const (
	waiting = 5 * time.Second
	tick    = 10 * time.Millisecond
)
