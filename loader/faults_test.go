package loader_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// faulty are objects with maps of every sort that is filled.
var faulty = []string{
	"link/defined_maps", "programs/kconfig", "programs/map_in_map", "programs/tail_call", "programs/struct_ops", "programs/globals",
	"programs/arena", "modules/conntrack",
}

// TestFaults makes each system call fail in turn: the error says what could not be
// loaded, and nothing stays open.
func TestFaults(t *testing.T) {
	k := host(t)
	for _, in := range append(inputs(t), input{"modules/conntrack", []string{"../testdata/modules/conntrack.s"}}) {
		if !slices.Contains(faulty, in.Name) {
			continue
		}
		t.Run(in.Name, func(t *testing.T) {
			in.needs(t, k)
			if _, err := os.Stat("/sys/kernel/btf/nf_conntrack"); err != nil && strings.HasPrefix(in.Name, "modules") {
				t.Skip("module nf_conntrack is not loaded, or it has no types")
			}
			img, err := image(in.file(t), k)
			require.NoError(t, err)
			l, err := loader.Load(img, k, loader.Options{})
			if errors.Is(err, loader.ErrNotSupported) {
				t.Skip(err)
			}
			require.NoError(t, err)
			l.Close()
			before := openFDs(t)
			for n := 0; ; n++ {
				called, failed := 0, false
				undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
					called++
					// What fails without a log fails again with one.
					if failed = failed || called == n+1; failed {
						return -1, syscall.EPERM
					}
					return next()
				})
				l, err := loader.Load(img, k, loader.Options{})
				undo()
				if !failed {
					require.NoError(t, err)
					l.Close()
					require.Positive(t, n)
					break
				}
				require.ErrorIs(t, err, syscall.EPERM)
				require.Nil(t, l)
				var e *loader.Error
				require.True(t, errors.As(err, &e))
				require.True(t, strings.HasPrefix(err.Error(), e.What+": "), "%v", err)
				require.Equal(t, before, openFDs(t), "call %d: %v", n, err)
			}
		})
	}
}
