package kernel

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"io"
	"testing"
	"testing/fstest"

	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func save(t *testing.T, k *Kernel) (data []byte, left []error) {
	t.Helper()
	var out bytes.Buffer
	left, err := k.Save(&out)
	require.NoError(t, err)
	return out.Bytes(), left
}

// entries returns the files in a saved kernel as any tar reads them.
func entries(t *testing.T, data []byte) (names []string, files map[string]string) {
	z, err := zstd.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	defer z.Close()
	files = map[string]string{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return names, files
		}
		require.NoError(t, err)
		body, err := io.ReadAll(r)
		require.NoError(t, err)
		names = append(names, h.Name)
		files[h.Name] = string(body)
	}
}

func TestSave(t *testing.T) {
	for _, order := range orders {
		vmlinux := structs(nil, "task_struct", "mm_struct")
		const config = "# Linux/x86 6.12.9 Kernel Configuration\nCONFIG_HZ=250\n"
		k, err := Open(fstest.MapFS{
			"vmlinux.gz":  {Data: gz(t, elfFile(t, order, savedFile{".BTF", vmlinux.Append(nil, order)}))},
			"xfs":         {Data: structs(vmlinux, "xfs_inode").Append(nil, order)},
			"ext4.ko.zst": {Data: zst(t, elfFile(t, order, savedFile{".BTF", structs(vmlinux, "inode").Append(nil, order)}))},
			"nfs.ko":      {Data: elfFile(t, order)},
			"config.gz":   {Data: gz(t, []byte(config))},
			"kallsyms": {Data: []byte("ffffffff81000000 T _stext\nffffffffc0001000 t ext4_open\t[ext4]\n" +
				"ffffffffc0100000 t bpf_prog_6deef7357e7b4530\t[bpf]\nffffffffc0200000 t ftrace_trampoline\t[__builtin__ftrace]\n")},
			"release": {Data: []byte("5.4.0-12-generic\n")},
			"version": {Data: []byte("5.4.8\n")},
		}, ".")
		require.NoError(t, err)
		data, left := save(t, k)
		require.Len(t, left, 1)
		require.EqualError(t, left[0], "read nfs.ko: "+errNoTypes.Error())
		names, files := entries(t, data)
		assert.Equal(t, []string{"contents", "release", "version", "config", "btf/vmlinux", "btf/ext4", "btf/xfs", "kallsyms"}, names)
		assert.Equal(t, "release\nversion\nconfig\nbtf/vmlinux\nbtf/ext4\nbtf/xfs\nkallsyms\n", files["contents"])
		assert.Equal(t, "5.4.0-12-generic\n", files["release"])
		assert.Equal(t, "5.4.8\n", files["version"])
		assert.Equal(t, config, files["config"])
		assert.Equal(t, string(vmlinux.Append(nil, order)), files["btf/vmlinux"])
		assert.Equal(t, "ffffffff81000000 T _stext\nffffffffc0001000 t ext4_open\t[ext4]\n", files["kallsyms"])

		again, _ := save(t, k)
		assert.Equal(t, data, again)
		loaded, err := Open(fstest.MapFS{"host.kernel": {Data: data}}, "host.kernel")
		require.NoError(t, err)
		again, left = save(t, loaded)
		assert.Empty(t, left)
		assert.Equal(t, data, again)

		assert.Equal(t, "host.kernel", loaded.Name)
		assert.Equal(t, "5.4.0-12-generic", loaded.Release)
		assert.Equal(t, uint32(0x050408), loaded.Version())
		checkTypes(t, loaded, order)
		modules, err := loaded.Modules()
		require.NoError(t, err)
		assert.Equal(t, []string{"ext4", "xfs"}, modules)
		found, err := loaded.Symbols("ext4_open")
		require.NoError(t, err)
		assert.Equal(t, []Symbol{{"ext4_open", 0xffffffffc0001000, 't', "ext4"}}, found)
	}
}

// What is not known is not in the file, and what cannot be read is an error.
func TestSaveParts(t *testing.T) {
	btf := structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)
	k, err := Open(fstest.MapFS{"vmlinux": {Data: btf}}, ".")
	require.NoError(t, err)
	data, left := save(t, k)
	assert.Empty(t, left)
	names, _ := entries(t, data)
	assert.Equal(t, []string{"contents", "btf/vmlinux"}, names)
	k, err = Open(fstest.MapFS{"k": {Data: data}}, "k")
	require.NoError(t, err)
	assert.False(t, k.HasConfig())
	assert.False(t, k.HasSymbols())

	k, err = Open(fstest.MapFS{"vmlinux": {Data: btf}, "kallsyms": {Data: []byte("0000000000000000 T _stext\n")}}, ".")
	require.NoError(t, err)
	data, left = save(t, k)
	require.Len(t, left, 1)
	require.ErrorIs(t, left[0], ErrRestricted)
	names, _ = entries(t, data)
	assert.Equal(t, []string{"contents", "btf/vmlinux"}, names)

	for _, files := range []fstest.MapFS{
		{"vmlinux": {Data: btf[:10]}},
		{"vmlinux": {Data: btf}, "config": {Data: []byte("text")}},
		{"vmlinux": {Data: btf}, "kallsyms": {Data: []byte("text")}},
	} {
		k, err := Open(files, ".")
		require.NoError(t, err)
		var out bytes.Buffer
		_, err = k.Save(&out)
		require.Error(t, err)
		assert.Empty(t, out.Bytes())
	}
}
