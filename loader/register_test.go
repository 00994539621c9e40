package loader_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// congestionControls are those of TCP that the kernel has.
func congestionControls(t testing.TB) string {
	text, err := os.ReadFile("/proc/sys/net/ipv4/tcp_available_congestion_control")
	if err != nil {
		t.Skipf("the kernel has no TCP: %v", err)
	}
	return string(text)
}

// TestRegister: a congestion control is there as long as it is registered, by a link and
// without one.
func TestRegister(t *testing.T) {
	k := host(t)
	if strings.Contains(congestionControls(t), "bpfasm_slow") {
		t.Skip("another test has registered it")
	}
	in := input{"struct_ops", []string{"../testdata/programs/struct_ops.s"}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	for _, linked := range []bool{true, false} {
		const flagLink = 1 << 13
		for i := range img.Maps {
			if img.Maps[i].Name == "slow" && !linked {
				img.Maps[i].Flags &^= flagLink
			}
		}
		l, err := loader.Load(img, k, loader.Options{})
		if linked && k.Version() < versionCode(t, "6.4") {
			require.Error(t, err)
			continue
		}
		require.NoError(t, err)
		defer l.Close()
		r, err := l.Register("slow")
		require.NoError(t, err)
		require.Equal(t, linked, r.Link >= 0)
		require.Contains(t, congestionControls(t), "bpfasm_slow")
		_, err = l.Register("slow")
		require.Error(t, err, "it is registered already")
		require.NoError(t, r.Close())
		require.Eventually(t, func() bool { return !strings.Contains(congestionControls(t), "bpfasm_slow") }, waiting, tick)

		_, err = l.Register("fast")
		require.EqualError(t, err, "map 'fast': there is no such map")
		_, err = l.Register("slwo")
		require.EqualError(t, err, "map 'slwo': there is no such map; did you mean 'slow'?")
		for i := range l.Maps {
			if l.Maps[i].Name != "slow" {
				_, err = l.Register(l.Maps[i].Name)
				require.ErrorContains(t, err, "it was not loaded, or is none of operations")
			}
		}
	}
}

// TestRegisterPinned: operations are used as long as their link is pinned.
func TestRegisterPinned(t *testing.T) {
	k := host(t)
	in := input{"struct_ops", []string{"../testdata/programs/struct_ops.s"}}
	in.needs(t, k)
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	if strings.Contains(congestionControls(t), "bpfasm_slow") {
		t.Skip("another test has registered it")
	}
	l, err := loader.Load(img, k, loader.Options{})
	require.NoError(t, err)
	defer l.Close()
	r, err := l.Register("slow")
	require.NoError(t, err)
	path := filepath.Join(bpffs(t), "link")
	require.NoError(t, r.Pin(path))
	require.ErrorIs(t, r.Pin(path), loader.ErrPinned)
	require.NoError(t, r.Close())
	require.Contains(t, congestionControls(t), "bpfasm_slow")
	require.NoError(t, os.Remove(path))
	require.Eventually(t, func() bool { return !strings.Contains(congestionControls(t), "bpfasm_slow") }, waiting, tick)
}

// TestRegisterFails: no link stays if the kernel makes none.
func TestRegisterFails(t *testing.T) {
	k := host(t)
	in := input{"struct_ops", []string{"../testdata/programs/struct_ops.s"}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	l, err := loader.Load(img, k, loader.Options{})
	if err != nil {
		t.Skip(err)
	}
	defer l.Close()
	before := openFDs(t)
	const linkCreate = 28
	defer loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		if cmd == linkCreate {
			return -1, syscall.EEXIST
		}
		return next()
	})()
	_, err = l.Register("slow")
	require.EqualError(t, err, "map 'slow': registering it: file exists")
	require.Equal(t, before, openFDs(t))
}
