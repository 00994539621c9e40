package relocator

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestTags: programs that libbpf loads, through bpftool, have the tags that ours
// would have: the kernel's hash of their instructions, in which numbers of maps do not
// count. It needs root and BPFTOOL.
func TestTags(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 || os.Geteuid() != 0 {
		t.Skip("BPFTOOL is not set, or this is not root")
	}
	host, err := kernel.Host()
	require.NoError(t, err)
	tag := tagOf(t)
	poisons := poisonsCalls(t, bpftool)
	compared := 0
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			f := c.file(t)
			theirs := loadAll(t, bpftool, f)
			bindings, _ := linker.Resolve(f, host, linker.ResolveOptions{})
			res, err := Relocate(f, host, Options{Name: c.Name, Bindings: bindings})
			require.NoError(t, err)
			for _, p := range res.Programs {
				if want, ok := theirs[p.Name]; ok && (poisons || !callsAbsent(&p)) {
					require.Equal(t, want, tag(p.Insns), p.Name)
					compared++
				}
			}
		})
	}
	t.Logf("%d programs compared", compared)
}

// poisonsCalls reports whether bpftool's libbpf makes calls of what is absent such that
// the verifier refuses them. Before 1.3 it left them as the compiler had them.
func poisonsCalls(t *testing.T, bpftool []string) bool {
	said, err := exec.Command(bpftool[0], append(bpftool[1:len(bpftool):len(bpftool)], "version")...).Output()
	require.NoError(t, err)
	_, version, _ := strings.Cut(string(said), "using libbpf v")
	major, rest, _ := strings.Cut(strings.TrimSpace(version), ".")
	minor, _, _ := strings.Cut(rest, "\n")
	number, err := strconv.Atoi(minor)
	return major == "1" && err == nil && number >= 3
}

// callsAbsent reports whether a program calls what the kernel does not have.
func callsAbsent(p *Program) bool {
	for i := range p.Places {
		if place := &p.Places[i]; place.Kind == PlaceAbsent && p.Insns[place.Offset] == opCall {
			return true
		}
	}
	return false
}

// loadAll has bpftool load an object and returns the tags of its programs.
func loadAll(t *testing.T, bpftool []string, f *object.File) map[string]string {
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "a.o")
	require.NoError(t, os.WriteFile(path, data, 0o666))
	pins := "/sys/fs/bpf/bpfasm_relocator_test"
	defer os.RemoveAll(pins)
	run := func(args ...string) ([]byte, error) {
		return exec.Command(bpftool[0], append(bpftool[1:len(bpftool):len(bpftool)], args...)...).CombinedOutput()
	}
	if said, err := run("prog", "loadall", path, pins); err != nil {
		lines := bytes.Split(bytes.TrimSpace(said), []byte("\n"))
		t.Skipf("bpftool does not load it: %s", lines[len(lines)-1])
	}
	tags := make(map[string]string)
	entries, _ := os.ReadDir(pins) // which is not there if there are no programs
	for _, e := range entries {
		said, err := run("-j", "prog", "show", "pinned", filepath.Join(pins, e.Name()))
		require.NoError(t, err)
		var info struct{ Tag string }
		require.NoError(t, json.Unmarshal(said, &info), string(said))
		tags[e.Name()] = info.Tag
	}
	return tags
}

// tagOf returns the hash that this kernel makes tags with: that of SHA-1, or since
// Linux 6.18 of SHA-256.
func tagOf(t *testing.T) func([]byte) string {
	insns := asm.Instructions{asm.Mov.Imm(asm.R0, 0), asm.Return()}
	prog, err := ebpf.NewProgram(&ebpf.ProgramSpec{Type: ebpf.SocketFilter, Instructions: insns})
	if err != nil {
		t.Skipf("this kernel loads no programs: %v", err)
	}
	defer prog.Close()
	info, err := prog.Info()
	require.NoError(t, err)
	simple := []byte{0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0}
	for _, sum := range []func([]byte) []byte{
		func(b []byte) []byte { s := sha1.Sum(b); return s[:8] },
		func(b []byte) []byte { s := sha256.Sum256(b); return s[:8] },
	} {
		if hex.EncodeToString(sum(simple)) == info.Tag {
			return func(b []byte) string { return hex.EncodeToString(sum(withoutMaps(b))) }
		}
	}
	t.Fatalf("tag %s of a simple program is neither of SHA-1 nor of SHA-256", info.Tag)
	return nil
}

// withoutMaps returns little-endian instructions with the imm of loads of maps zeroed.
func withoutMaps(insns []byte) []byte {
	insns = bytes.Clone(insns)
	for at := 0; at < len(insns); at += 8 {
		if insns[at] != 0x18 {
			continue
		}
		if src := insns[at+1] >> 4; src == 1 || src == 2 {
			clear(insns[at+4 : at+8])
			clear(insns[at+12 : at+16])
		}
		at += 8
	}
	return insns
}
