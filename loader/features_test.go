package loader_test

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// built are features that a kernel may be built without.
var built = []loader.Feature{
	loader.ExpectedAttachType, loader.ProbeReadKernel, loader.ArgumentTags, loader.Arenas, loader.ModuleBTF,
	loader.PerfLink, loader.Cookies, loader.UprobeMultiLink, loader.SyscallWrapper, loader.UprobeSyscall,
	loader.AcquireRelease,
}

// TestFeatures: the kernel has what its version brought. It may have more, which
// distributions have brought to it.
// A number that is no feature has no name, and is no reason to panic.
func TestNoFeature(t *testing.T) {
	require.Equal(t, "Feature(255)", loader.Feature(255).String())
	require.Empty(t, loader.Feature(255).Since())
}

func TestFeatures(t *testing.T) {
	k := host(t)
	before := openFDs(t)
	for _, f := range loader.Features() {
		err := f.Probe()
		t.Logf("%-5s %-60s %v", f.Since(), f, err)
		if err != nil {
			require.ErrorIs(t, err, loader.ErrNotSupported)
			var unsupported *loader.UnsupportedError
			require.True(t, errors.As(err, &unsupported))
			require.ErrorContains(t, err, "this kernel does not have "+f.String()+", which came with Linux "+f.Since())
		}
		if k.Version() >= versionCode(t, f.Since()) && !slices.Contains(built, f) {
			assert.NoError(t, err)
		}
	}
	require.Equal(t, before, openFDs(t))
}

// versionCode is LINUX_VERSION_CODE of "5.10".
func versionCode(t testing.TB, version string) uint32 {
	major, minor, ok := strings.Cut(version, ".")
	require.True(t, ok, version)
	a, err := strconv.Atoi(major)
	require.NoError(t, err)
	b, err := strconv.Atoi(minor)
	require.NoError(t, err)
	return uint32(a<<16 | b<<8)
}
