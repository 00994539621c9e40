//go:build linux

package loader_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// bpftool is the command of the peer, perhaps of several words.
var bpftool = strings.Fields(os.Getenv("BPFTOOL"))

// TestPeer: what libbpf loads, through bpftool, is loaded here too, and the kernel gives
// the programs the same tags.
func TestPeer(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	k := host(t)
	before := openFDs(t)
	poisons := poisonsCalls(t)
	loaded := 0
	for _, in := range inputs(t) {
		t.Run(in.Name, func(t *testing.T) {
			f := in.file(t)
			want, said := peerTags(t, f)
			img, err := image(f, k)
			if want == nil {
				t.Skipf("bpftool: %s; here: %v", said, err)
			}
			require.NoError(t, err)
			l, err := loader.Load(img, k, loader.Options{Name: "peer"})
			require.NoError(t, err)
			defer l.Close()
			got := tags(t, l)
			for i := range img.Programs {
				if p := &img.Programs[i]; !poisons && callsAbsent(p, img.Order) {
					delete(want, p.Name)
					delete(got, p.Name)
				}
			}
			require.Equal(t, want, got)
			loaded++
		})
	}
	t.Logf("%d objects were loaded", loaded)
	require.Equal(t, before, openFDs(t))
}

// poisonsCalls reports whether bpftool's libbpf makes calls of what is absent such that
// the verifier refuses them. Before 1.3 it left them as the compiler had them.
func poisonsCalls(t testing.TB) bool {
	said, err := exec.Command(bpftool[0], slices.Concat(bpftool[1:], []string{"version"})...).Output()
	require.NoError(t, err)
	_, version, _ := strings.Cut(string(said), "using libbpf v")
	var major, minor int
	_, err = fmt.Sscanf(version, "%d.%d", &major, &minor)
	require.NoError(t, err, "%s", said)
	return major > 1 || minor >= 3
}

// callsAbsent reports whether a program calls a function that the kernel does not have.
func callsAbsent(p *object.Program, order binary.ByteOrder) bool {
	const call, absent = 0x85, 2002000000
	for off := 0; off < len(p.Insns); off += 8 {
		if p.Insns[off] == call && order.Uint32(p.Insns[off+4:]) >= absent {
			return true
		}
	}
	return false
}

// peerTags has bpftool load an object and returns the tags of its programs, nil and
// what bpftool says if it does not.
func peerTags(t testing.TB, f *object.File) (tags map[string]string, said string) {
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	dir := t.TempDir()
	path := filepath.Join(dir, "peer.o")
	require.NoError(t, os.WriteFile(path, data, 0o666))
	// bpftool may have another /sys/fs/bpf than we.
	pins := filepath.Join(dir, "bpf")
	require.NoError(t, os.Mkdir(pins, 0o777))
	require.NoError(t, unix.Mount("bpf", pins, "bpf", 0, ""))
	defer unix.Unmount(pins, unix.MNT_DETACH)

	run := func(args ...string) *exec.Cmd { return exec.Command(bpftool[0], slices.Concat(bpftool[1:], args)...) }
	out, err := run("prog", "loadall", path, filepath.Join(pins, "all")).CombinedOutput()
	if err != nil {
		lines := strings.Split(strings.TrimSpace(string(out)), "\n")
		for _, line := range lines {
			if strings.Contains(line, "failed") {
				return nil, line
			}
		}
		return nil, lines[len(lines)-1]
	}
	tags = map[string]string{}
	entries, _ := os.ReadDir(filepath.Join(pins, "all")) // which is not there if there are no programs
	for _, e := range entries {
		out, err := run("-j", "prog", "show", "pinned", filepath.Join(pins, "all", e.Name())).Output()
		require.NoError(t, err)
		var info struct{ Tag string }
		require.NoError(t, json.Unmarshal(out, &info), string(out))
		tags[e.Name()] = info.Tag
	}
	return tags, ""
}
