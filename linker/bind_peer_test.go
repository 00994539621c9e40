//go:build linux

package linker_test

import (
	"encoding/binary"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// runPeer runs bpftool with some arguments.
func runPeer(t testing.TB, args ...string) []byte {
	out, err := exec.Command(bpftool[0], slices.Concat(bpftool[1:], args)...).CombinedOutput()
	require.NoError(t, err, "bpftool %s: %s", args, out)
	return out
}

// TestPeerResolve: bpftool gives the .kconfig map the same contents, and finds what
// Resolve finds.
func TestPeerResolve(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	if os.Geteuid() != 0 {
		t.Skip("programs are loaded by root alone")
	}
	host, err := kernel.Host()
	require.NoError(t, err)
	for _, path := range []string{
		bindDir + "/host/host.s", programs + "/kconfig.s", programs + "/kconfig_weak.s", programs + "/kfunc.s",
	} {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".s"), func(t *testing.T) {
			f := assembleIn(t, path, binary.LittleEndian)
			bindings, err := linker.Resolve(f, host, linker.ResolveOptions{})
			require.NoError(t, err)
			path := filepath.Join(t.TempDir(), "peer.o")
			require.NoError(t, os.WriteFile(path, elfBytes(t, f), 0o666))
			mount := t.TempDir() // bpftool's /sys/fs/bpf may be another than ours
			require.NoError(t, unix.Mount("bpf", mount, "bpf", 0, ""))
			defer unix.Unmount(mount, unix.MNT_DETACH)
			pins := filepath.Join(mount, "all") // bpftool looks at what this is in
			runPeer(t, "prog", "loadall", path, pins)
			for _, name := range functions(f) {
				_, name, _ = strings.Cut(name, ":")
				pin := pins + "/" + name
				out, err := exec.Command(bpftool[0], slices.Concat(bpftool[1:], []string{"-j", "prog", "show", "pinned", pin})...).Output()
				require.NoError(t, err)
				var shown struct {
					IDs []ebpf.MapID `json:"map_ids"`
				}
				require.NoError(t, json.Unmarshal(out, &shown))
				checkConfigMap(t, bindings, shown.IDs)
			}
		})
	}
}

// checkConfigMap compares bindings with the .kconfig map among some.
func checkConfigMap(t testing.TB, bindings object.Bindings, ids []ebpf.MapID) {
	var want []byte
	for _, b := range bindings {
		if b.Kind == object.BoundConfig {
			want = append(want, make([]byte, max(0, int(b.Offset)+len(b.Value)-len(want)))...)
			copy(want[b.Offset:], b.Value)
		}
	}
	for _, id := range ids {
		m, err := ebpf.NewMapFromID(id)
		require.NoError(t, err)
		info, err := m.Info()
		require.NoError(t, err)
		if strings.HasSuffix(info.Name, ".kconfig") {
			got, err := m.LookupBytes(uint32(0))
			require.NoError(t, err)
			require.Equal(t, want, got)
			want = nil
		}
		m.Close()
	}
	require.Empty(t, want, "there is no .kconfig map")
}
