package assembler_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// declPrograms are the texts of testdata/decl that are programs for any kernel that
// has kfuncs of tasks.
var declPrograms = []string{"xdp", "core", "maps", "maps_short", "labels"}

// eachProgram calls each with the object of every one.
func eachProgram(t *testing.T, each func(t *testing.T, f *object.File, elf []byte)) {
	for _, name := range declPrograms {
		t.Run(name, func(t *testing.T) {
			a := assembleFile(t, filepath.Join(decldata, name+".s"))
			require.NotNil(t, a.file)
			out, err := object.Append(nil, a.file)
			require.NoError(t, err)
			each(t, a.file, out)
		})
	}
}

// TestDeclaredCilium: cilium/ebpf opens the objects, and loads them where it may.
func TestDeclaredCilium(t *testing.T) {
	eachProgram(t, func(t *testing.T, _ *object.File, elf []byte) {
		spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elf))
		require.NoError(t, err)
		require.Equal(t, "GPL", license(spec))
		if os.Geteuid() != 0 {
			t.Skip("loading needs root")
		}
		o := ebpf.CollectionOptions{Maps: ebpf.MapOptions{PinPath: pinFolder(t)}}
		c, err := ebpf.NewCollectionWithOptions(spec, o)
		if errors.Is(err, ebpf.ErrNotSupported) || errors.Is(err, os.ErrPermission) {
			t.Skip(err)
		}
		var verifier *ebpf.VerifierError
		if errors.As(err, &verifier) {
			t.Fatalf("%+v", verifier)
		}
		require.NoError(t, err)
		c.Close()
	})
}

func license(spec *ebpf.CollectionSpec) string {
	for _, p := range spec.Programs {
		if p.License != "GPL" {
			return p.License
		}
	}
	return "GPL"
}

// pinFolder is a new folder in the file system that maps are pinned in.
func pinFolder(t *testing.T) string {
	dir, err := os.MkdirTemp("/sys/fs/bpf", "declared")
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	return dir
}

// TestDeclaredBpftool: libbpf loads the objects.
func TestDeclaredBpftool(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 || os.Geteuid() != 0 {
		t.Skip("it needs $BPFTOOL and root")
	}
	eachProgram(t, func(t *testing.T, _ *object.File, elf []byte) {
		dir := pinFolder(t)
		path := filepath.Join(t.TempDir(), "prog.o")
		require.NoError(t, os.WriteFile(path, elf, 0o666))
		args := append(bpftool[1:len(bpftool):len(bpftool)], "prog", "loadall", path, dir+"/progs")
		said, err := exec.Command(bpftool[0], args...).CombinedOutput()
		require.NoError(t, err, "%s", said)
	})
}

// TestDeclaredResolve: our own stages take the objects.
func TestDeclaredResolve(t *testing.T) {
	host, err := kernel.Host()
	if err != nil {
		t.Skip(err)
	}
	eachProgram(t, func(t *testing.T, f *object.File, _ []byte) {
		bindings, err := linker.Resolve(f, host, linker.ResolveOptions{})
		if err != nil && os.Geteuid() != 0 {
			t.Skip(err) // addresses of symbols are root's
		}
		require.NoError(t, err)
		result, err := relocator.Relocate(f, host, relocator.Options{Name: "prog.o", Bindings: bindings})
		require.NoError(t, err)
		require.NotEmpty(t, result.Programs)
	})
}
