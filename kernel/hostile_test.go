package kernel

import (
	"bytes"
	"encoding/binary"
	"io"
	"io/fs"
	"os"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readAll asks a kernel for all it may have.
func readAll(k *Kernel) error {
	_, errTypes := k.Vmlinux()
	names, errModules := k.Modules()
	for _, name := range names {
		if types, err := k.Module(name); err == nil {
			types.Named("inode")
		}
	}
	_, _, errConfig := k.Config("CONFIG_HZ")
	_, errSymbols := k.Symbols("jiffies")
	k.Version()
	k.SyscallWrapper()
	k.BPFCookie()
	for _, err := range []error{errTypes, errModules, errConfig, errSymbols} {
		if err != nil {
			return err
		}
	}
	return nil
}

func openAll(data []byte) error {
	k, err := Open(fstest.MapFS{"k": {Data: data}}, "k")
	if err != nil {
		return err
	}
	return readAll(k)
}

func TestHostile(t *testing.T) {
	btf := structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)
	xz, err := os.ReadFile("../testdata/kernel/5.4.0-1.btf.xz")
	require.NoError(t, err)
	damaged := gz(t, btf)
	damaged[len(damaged)-5] ^= 1
	archive := tarOf(t, savedFile{"contents", []byte("release\nconfig\nbtf/vmlinux\n")}, savedFile{"release", []byte("6.1.0\n")},
		savedFile{"btf/vmlinux", btf}, savedFile{"config", []byte("CONFIG_X=y\n")})
	big := elfFile(t, binary.LittleEndian, savedFile{".BTF", btf})
	for name, test := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":         {nil, "read k: not a kernel (BTF, ELF with a section .BTF, vmlinuz, tar with any of these, or what \"bpfasm kernel save\" writes): it is empty"},
		"text":            {[]byte("int x;"), `: it begins with "int x;"`},
		"boot image":      {append(make([]byte, 0x202), "HdrS\x0f\x02\x00\x00"...), ": a boot image that is cut short"},
		"EFI image":       {[]byte("MZ\x90\x00"), `: it begins with "MZ\x90\x00"`},
		"short BTF":       {btf[:2], "read k: malformed BTF: 2 bytes are too few for a header"},
		"cut BTF":         {btf[:30], "read k: malformed BTF: the types at "},
		"gzip header":     {gz(t, btf)[:5], "read k: the gzip data is cut short"},
		"cut gzip":        {gz(t, btf)[:40], "read k: the gzip data is cut short"},
		"damaged gzip":    {damaged, "read k: the gzip data cannot be decompressed: gzip: invalid checksum"},
		"cut zstd":        {zst(t, btf)[:20], "read k: the zstd data is cut short"},
		"zstd magic":      {zst(t, btf)[:4], "read k: the zstd data is cut short"},
		"cut xz":          {xz[:60], "read k: the xz data is cut short"},
		"damaged xz":      {append(bytes.Clone(xz[:40]), make([]byte, 40)...), "read k: the xz data cannot be decompressed: "},
		"many layers":     {gz(t, gz(t, gz(t, btf))), "read k: compressed more than 2 times"},
		"gzip of nothing": {gz(t, nil), ": it is empty"},
		"ELF header":      {[]byte("\x7fELF"), "read k: an ELF file that is cut short"},
		"stripped ELF":    {elfFile(t, binary.LittleEndian), "read k: " + errNoTypes.Error()},
		"cut ELF":         {big[:len(big)-1], "read k: an ELF file that is cut short"},
		"tar of nothing":  {tarOf(t, savedFile{"readme", nil}), "read k: no kernel in it: vmlinux, "},
		"tar of many":     {tarOf(t, savedFile{"a.btf", btf}, savedFile{"b.btf", btf}), "read k: types of several kernels, and none of them vmlinux (a.btf b.btf): name one"},
		"cut tar":         {archive[:2570], "read k: a tar archive that is cut short in btf/vmlinux"},
		"cut tar header":  {archive[:3072+100], "read k: a broken tar archive: unexpected EOF"},
		"cut first entry": {archive[:520], "read k: a tar archive that is cut short in contents"},
		"short tar":       {archive[:3072], "read k: a tar archive that is cut short before config"},
		"damaged tar":     {append(bytes.Clone(archive[:1024]), bytes.Repeat([]byte("x"), 1024)...), "read k: a broken tar archive: "},
		"bad entry":       {tarOf(t, savedFile{"vmlinux", []byte("x")}), `read k(vmlinux): not types (BTF, or ELF with a section .BTF): it begins with "x"`},
		"bad release":     {tarOf(t, savedFile{"release", []byte("a\nb\n")}, savedFile{"vmlinux", btf}), "read k(release): found more than one line, wanted one"},
		"tar in tar":      {tarOf(t, savedFile{"vmlinux", archive}), ": it is a tar archive"},
	} {
		t.Run(name, func(t *testing.T) {
			require.ErrorContains(t, openAll(test.data), test.want)
			_, err := Load("nowhere")
			require.ErrorIs(t, err, fs.ErrNotExist)
		})
	}
}

// However much comes out of a little, it is not kept beyond a bound.
func TestBombs(t *testing.T) {
	defer func(size int64) { maxSize = size }(maxSize)
	maxSize = 3 << 20
	zeros := make([]byte, 4<<20)
	btf := structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)
	vmlinux := elfFile(t, binary.LittleEndian, savedFile{".BTF", btf}, savedFile{".debug_info", zeros})
	config := append([]byte("CONFIG_X=y\n"), zeros...)
	symbols := bytes.Repeat([]byte("ffffffff81000000 T _stext\n"), 1<<18)
	for name, data := range map[string][]byte{
		"BTF":          append(bytes.Clone(btf), zeros...),
		"BTF.gz":       gz(t, append(bytes.Clone(btf), zeros...)),
		"BTF.zst":      zst(t, append(bytes.Clone(btf), zeros...)),
		"ELF.gz":       gz(t, vmlinux),
		"tar":          tarOf(t, savedFile{"x", zeros}),
		"tar.zst":      zst(t, tarOf(t, savedFile{"a", zeros[:2<<20]}, savedFile{"b", zeros[:2<<20]})),
		"tar of gz":    tarOf(t, savedFile{"vmlinux.gz", gz(t, append(bytes.Clone(btf), zeros...))}),
		"config":       config,
		"kallsyms.zst": zst(t, symbols),
	} {
		if name == "config" {
			data = bytes.ReplaceAll(data, []byte{0}, []byte("\n"))
		}
		require.ErrorIs(t, openAll(data), errTooLarge, name)
	}
	// Of a file that is not compressed, only the section is read.
	require.NoError(t, openAll(vmlinux))
}

// counting counts the bytes that are read of files, by name.
type counting struct {
	fs.FS
	bytes map[string]int64
}

type countingFile struct {
	fs.File
	add func(int)
}

func (c counting) Open(name string) (fs.File, error) {
	f, err := c.FS.Open(name)
	if info, statErr := fs.Stat(c.FS, name); err != nil || statErr != nil || info.IsDir() {
		return f, err
	}
	return countingFile{f, func(n int) { c.bytes[name] += int64(n) }}, nil
}

func (f countingFile) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	f.add(n)
	return n, err
}

func (f countingFile) ReadAt(p []byte, off int64) (int, error) {
	n, err := f.File.(io.ReaderAt).ReadAt(p, off)
	f.add(n)
	return n, err
}

// Nothing is read before it is asked for, and little of what is large.
func TestLazy(t *testing.T) {
	vmlinux := structs(nil, "task_struct", "mm_struct")
	btf := vmlinux.Append(nil, binary.LittleEndian)
	large := make([]byte, 1<<20)
	files := fstest.MapFS{
		"dir/vmlinux":  {Data: elfFile(t, binary.LittleEndian, savedFile{".text", large}, savedFile{".BTF", btf}, savedFile{".debug_info", large})},
		"dir/ext4":     {Data: structs(vmlinux, "inode").Append(nil, binary.LittleEndian)},
		"dir/config":   {Data: []byte("CONFIG_HZ=100\n")},
		"dir/kallsyms": {Data: bytes.Repeat([]byte("ffffffff81000000 T _stext\n"), 10000)},
		"tar": {Data: tarOf(t, savedFile{"contents", []byte("release\nconfig\nbtf/vmlinux\n")}, savedFile{"release", []byte("6.1.0\n")},
			savedFile{"config", []byte("CONFIG_HZ=100\n")}, savedFile{"btf/vmlinux", large})},
	}
	c := counting{files, map[string]int64{}}
	k, err := Open(c, "dir")
	require.NoError(t, err)
	assert.Empty(t, c.bytes)
	_, err = k.Vmlinux()
	require.NoError(t, err)
	assert.Less(t, c.bytes["dir/vmlinux"], int64(10_000))
	assert.Len(t, c.bytes, 1)
	_, _, err = k.Config("CONFIG_HZ")
	require.NoError(t, err)
	assert.Zero(t, c.bytes["dir/kallsyms"])
	assert.True(t, k.HasSymbols())
	assert.Zero(t, c.bytes["dir/kallsyms"])
	// Who asks for symbols again has them kept.
	for range 4 {
		found, err := k.Symbols("_stext", "_etext")
		require.NoError(t, err)
		assert.Len(t, found, 10000)
		assert.NotEmpty(t, slices.Collect(k.SymbolNames()))
	}
	assert.EqualValues(t, 2*len(files["dir/kallsyms"].Data), c.bytes["dir/kallsyms"])

	k, err = Open(c, "tar")
	require.NoError(t, err)
	assert.Equal(t, "6.1.0", k.Release)
	assert.True(t, k.HasConfig())
	assert.False(t, k.HasSymbols())
	assert.Less(t, c.bytes["tar"], int64(10_000))
	modules, err := k.Modules()
	require.NoError(t, err)
	assert.Empty(t, modules)
	assert.Less(t, c.bytes["tar"], int64(10_000))
}
