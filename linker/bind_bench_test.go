package linker_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
)

// BenchmarkResolve binds an object to this machine's kernel, of which nothing has
// been read before.
func BenchmarkResolve(b *testing.B) {
	for _, name := range []string{"kfunc", "ksym", "kconfig"} {
		b.Run(name, func(b *testing.B) {
			f := assembleIn(b, programs+"/"+name+".s", binary.LittleEndian)
			b.ReportAllocs()
			for b.Loop() {
				k, err := kernel.Host()
				if err != nil {
					b.Skip(err)
				}
				_, err = linker.Resolve(f, k, linker.ResolveOptions{})
				require.NoError(b, err)
			}
		})
	}
}
