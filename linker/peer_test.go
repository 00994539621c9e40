package linker_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// bpftool is the command of the peer, perhaps of several words; empty: the
// tests that compare with it are skipped.
var bpftool = strings.Fields(os.Getenv("BPFTOOL"))

// peerLink has bpftool link objects; it returns the result, nil if there is
// none, and what bpftool said.
func peerLink(t testing.TB, inputs []linker.Input) (f *object.File, said string) {
	dir := t.TempDir()
	out := filepath.Join(dir, "out.o")
	args := append(bpftool[1:len(bpftool):len(bpftool)], "gen", "object", out)
	for i, in := range inputs {
		path := filepath.Join(dir, fmt.Sprintf("%d-%s", i, in.Name))
		require.NoError(t, os.WriteFile(path, elfBytes(t, in.File), 0o666))
		args = append(args, path)
	}
	output, err := exec.Command(bpftool[0], args...).CombinedOutput()
	if err != nil {
		require.IsType(t, &exec.ExitError{}, err)
		return nil, string(output)
	}
	linked, err := os.ReadFile(out)
	require.NoError(t, err)
	f, err = object.Read(linked)
	require.NoError(t, err)
	return f, string(output)
}

var libbpfVersion = regexp.MustCompile(`libbpf v(\d+)\.(\d+)`)

// peerVersion returns the version of libbpf in bpftool as major*1000 + minor.
func peerVersion(t testing.TB) (version int) {
	output, err := exec.Command(bpftool[0], append(bpftool[1:len(bpftool):len(bpftool)], "version")...).Output()
	require.NoError(t, err)
	m := libbpfVersion.FindStringSubmatch(string(output))
	require.NotNil(t, m, "%s", output)
	return parseVersion(t, m[1]+"."+m[2])
}

func parseVersion(t testing.TB, text string) int {
	var major, minor int
	_, err := fmt.Sscanf(text, "%d.%d", &major, &minor)
	require.NoError(t, err, text)
	return major*1000 + minor
}

// verdict returns what the group says under a key of bpftool or libbpf of this
// version ("no", "differs", "yes"; "" if nothing) and why.
func (g *group) verdict(t testing.TB, key string, version int) (verdict, why string) {
	for _, line := range g.keys[key] {
		head, reason, ok := strings.Cut(line, " (")
		require.True(t, ok, "%s: no reason in %q", g.name, line)
		words := strings.Fields(head)
		if len(words) == 3 {
			limit := parseVersion(t, words[2])
			if words[1] == "before" && version >= limit || words[1] == "from" && version < limit {
				continue
			}
		}
		return words[0], strings.TrimSuffix(reason, ")")
	}
	return "", ""
}

// TestPeer: what Link makes of a group means what bpftool's result means,
// except where the group says that it refuses or that it errs.
func TestPeer(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	version := peerVersion(t)
	eachGroup(t, func(t *testing.T, g *group) {
		theirs, said := peerLink(t, g.inputs(t))
		verdict, why := g.verdict(t, "bpftool", version)
		if verdict == "no" {
			require.Nil(t, theirs, "bpftool links it: %s", why)
			return
		}
		require.NotNil(t, theirs, said)
		want, got := meaningOf(t, theirs), meaningOf(t, g.link(t))
		if verdict == "differs" {
			require.NotEqual(t, want, got, "bpftool gives the same: %s", why)
			return
		}
		requireSameMeaning(t, want, got)
	})
}

// TestPeerConflicts: bpftool refuses what Link refuses.
func TestPeerConflicts(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	version := peerVersion(t)
	for _, g := range allGroups(t, errorsDir) {
		theirs, said := peerLink(t, g.inputs(t))
		if verdict, why := g.verdict(t, "bpftool", version); verdict == "yes" {
			require.NotNil(t, theirs, "%s: expected bpftool to link it: %s; %s", g.name, why, said)
			continue
		}
		require.Nil(t, theirs, "%s: bpftool links it", g.name)
	}
}

// TestPeerAgain: bpftool links what Link gave once more, and it means the same.
func TestPeerAgain(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	version := peerVersion(t)
	eachGroup(t, func(t *testing.T, g *group) {
		if verdict, why := g.verdict(t, "bpftool", version); verdict == "no" {
			t.Skip(why)
		}
		ours := g.link(t)
		theirs, said := peerLink(t, []linker.Input{{Name: "linked.o", File: ours}})
		require.NotNil(t, theirs, said)
		want, got := meaningOf(t, ours), meaningOf(t, theirs)
		if verdict, why := g.verdict(t, "again", version); verdict == "differs" {
			require.NotEqual(t, want, got, "bpftool gives the same: %s", why)
			return
		}
		requireSameMeaning(t, want, got)
	})
}

// TestPeerOpens: libbpf opens the linked objects.
func TestPeerOpens(t *testing.T) {
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	version := peerVersion(t)
	eachGroup(t, func(t *testing.T, g *group) {
		path := filepath.Join(t.TempDir(), "linked.o")
		require.NoError(t, os.WriteFile(path, elfBytes(t, g.link(t)), 0o666))
		said, err := exec.Command(bpftool[0], append(bpftool[1:len(bpftool):len(bpftool)], "gen", "skeleton", path)...).CombinedOutput()
		if verdict, why := g.verdict(t, "libbpf", version); verdict == "no" {
			require.Error(t, err, "expected not to open: %s", why)
			return
		}
		require.NoError(t, err, "%s", said)
	})
}
