package kernel

import (
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// Whatever a file has in it, it is a kernel or an error, and a kernel can be asked for
// all and saved.
func FuzzLoad(f *testing.F) {
	defer func(size int64) { maxSize = size }(maxSize)
	maxSize = 1 << 20
	vmlinux := structs(nil, "task_struct", "mm_struct")
	btf := vmlinux.Append(nil, binary.LittleEndian)
	archive := tarOf(f, savedFile{"contents", []byte("release\nconfig\nbtf/vmlinux\nbtf/ext4\nkallsyms\n")},
		savedFile{"release", []byte("6.1.0\n")},
		savedFile{"config", []byte("# Linux/x86 6.12.9 Kernel Configuration\nCONFIG_HZ=100\n# CONFIG_X is not set\n")},
		savedFile{"btf/vmlinux", btf},
		savedFile{"btf/ext4", structs(vmlinux, "inode").Append(nil, binary.LittleEndian)},
		savedFile{"kallsyms", []byte("ffffffff81000000 T _stext\nffffffffc0001000 t ext4_open\t[ext4]\n")})
	for _, data := range [][]byte{
		btf, vmlinux.Append(nil, binary.BigEndian), archive, gz(f, archive), zst(f, archive),
		elfFile(f, binary.LittleEndian, savedFile{".BTF", btf}), elfFile(f, binary.BigEndian, savedFile{".BTF", btf}),
		zst(f, elfFile(f, binary.LittleEndian, savedFile{".BTF", btf})),
		bzImage(gz(f, bootedKernel(f, elfHead))), bzImage(append(lz4Literals(append([]byte(elfHead), btf...)), "size"...)), zboot(zst(f, bootedKernel(f, bareHead))),
		[]byte("CONFIG_HZ=100\n"), []byte("ffffffff81000000 T _stext\n"),
	} {
		f.Add(data)
	}
	for _, name := range []string{"5.4.0-1.btf.tar.xz", "5.4.0-1.btf.xz"} {
		data, err := os.ReadFile(filepath.Join("../testdata/kernel", name))
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := Open(fstest.MapFS{"k": {Data: data}}, "k")
		if err != nil {
			return
		}
		if readAll(k) == nil {
			_, err := k.Save(io.Discard)
			require.NoError(t, err)
		}
	})
}
