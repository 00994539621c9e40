package assembler_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/rlimit"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const programs = "../testdata/programs"

// program is one source of testdata/programs. What its first lines say is
// explained in generate.sh there.
type program struct {
	name string
	text string // of NAME.s
	keys corpus.Keys
}

func (p *program) target() int {
	if flags, _ := p.keys.First("flags"); strings.Contains(flags, "bpfeb") {
		return 1
	}
	return 0
}

func allPrograms(t testing.TB) []program {
	var all []program
	for _, pattern := range []string{"*.c", "*.cpp"} {
		sources, err := filepath.Glob(filepath.Join(programs, pattern))
		require.NoError(t, err)
		for _, path := range sources {
			stem := strings.TrimSuffix(path, filepath.Ext(path))
			text, err := os.ReadFile(stem + ".s")
			require.NoError(t, err)
			all = append(all, program{name: filepath.Base(stem), text: string(text), keys: corpus.ReadKeys(t, stem+".s")})
		}
	}
	require.Greater(t, len(all), 40)
	return all
}

// object assembles the program.
func (p *program) object(t testing.TB) []byte {
	_, out, err := assembleBytes(t, p.name+".s", p.text, targets[p.target()].order)
	require.NoError(t, err, p.name)
	return out
}

// TestPrograms: every program gives the object that it gave before, and with
// LLVM_MC the one that llvm-mc gives. The golden file has checksums of wholes and
// of parts, so that a difference shows where it is.
func TestPrograms(t *testing.T) {
	var golden strings.Builder
	for _, p := range allPrograms(t) {
		out := p.object(t)
		fmt.Fprintf(&golden, "%s: %d bytes, sha256 %x\n", p.name, len(out), sha256.Sum256(out))
		f, err := object.Read(out)
		require.NoError(t, err, p.name)
		for _, s := range f.Sections[1:] {
			fmt.Fprintf(&golden, "\t%-28s %6d bytes %08x", s.Name, s.Size, crc32.ChecksumIEEE(s.Data))
			if len(s.Relocs) > 0 {
				fmt.Fprintf(&golden, ", %d relocations", len(s.Relocs))
			}
			golden.WriteByte('\n')
		}
		if len(llvmMC) == 0 {
			continue
		}
		triple := targets[p.target()].triple
		want, said := llvmAssemble(t, triple, p.text)
		if want == nil {
			_, expected := p.keys.First("llvm-mc")
			require.True(t, expected, "%s: llvm-mc refuses it: %s", p.name, said)
			if want, said = llvmAssemble(t, triple, acceptable(p.text)); want == nil {
				t.Logf("%s: not compared, llvm-mc refuses it: %s", p.name, said)
				continue
			}
		}
		require.Empty(t, objectDiff(t, want, out), p.name)
	}
	checkGolden(t, filepath.Join(programs, "objects.golden"), golden.String())
}

func checkGolden(t testing.TB, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run the test with -update and read the difference")
}

// TestProgramsOpen: cilium/ebpf opens every object.
func TestProgramsOpen(t *testing.T) {
	for _, p := range allPrograms(t) {
		_, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(p.object(t)))
		if why, no := p.keys.First("open"); no {
			require.Error(t, err, "%s: expected not to open: %s", p.name, why)
			continue
		}
		require.NoError(t, err, p.name)
	}
}

// TestProgramsRun: the kernel loads the objects and running them gives what
// the sources say. It needs root, and a kernel that has BPF.
func TestProgramsRun(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root loads programs")
	}
	if err := rlimit.RemoveMemlock(); err != nil {
		t.Skip(err)
	}
	probe, err := ebpf.NewMap(&ebpf.MapSpec{Type: ebpf.Array, KeySize: 4, ValueSize: 4, MaxEntries: 1})
	if err != nil {
		t.Skipf("this kernel creates no BPF maps: %v", err)
	}
	probe.Close()
	host, err := kernel.Host()
	require.NoError(t, err)
	for _, p := range allPrograms(t) {
		t.Run(p.name, func(t *testing.T) { p.run(t, host, p.object(t)) })
	}
}

// load loads an object of the program, or skips the test if it cannot be.
func (p *program) load(t *testing.T, host *kernel.Kernel, elf []byte) *ebpf.Collection {
	if since, ok := p.keys.First("needs"); ok && corpus.Older(t, host.Version(), since) {
		t.Skipf("it needs Linux %s", since)
	}
	for _, key := range []string{"open", "load"} {
		if value, ok := p.keys.First(key); ok && strings.HasPrefix(value, "no") {
			t.Skipf("%s: %s", key, value)
		}
	}
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elf))
	require.NoError(t, err)
	for _, m := range spec.Maps {
		m.Pinning = ebpf.PinNone
	}
	coll, err := ebpf.NewCollection(spec)
	if errors.Is(err, ebpf.ErrNotSupported) {
		t.Skip(err)
	}
	require.NoError(t, err)
	return coll
}

// run loads an object of the program and runs it.
func (p *program) run(t *testing.T, host *kernel.Kernel, elf []byte) {
	coll := p.load(t, host, elf)
	defer coll.Close()
	for _, line := range p.keys["run"] {
		run := corpus.ParseRun(t, line)
		prog := coll.Programs[run.Program]
		if run.Program == "" {
			require.Len(t, coll.Programs, 1)
			for _, prog = range coll.Programs {
			}
		}
		require.NotNil(t, prog, run.Program)
		got, err := prog.Run(&ebpf.RunOptions{Data: run.Data, Context: run.Context})
		require.NoError(t, err, line)
		require.Equal(t, run.Return, got, line)
	}
}
