package kernel

import (
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// structs returns BTF with structs of some names.
func structs(base *rawbtf.BTF, names ...string) *rawbtf.BTF {
	b := rawbtf.New(base)
	for _, name := range names {
		b.AppendDatasec(b.AddString([]byte(name)), 0, nil)
	}
	return b
}

func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
	require.NoError(t, os.WriteFile(name, data, 0o666))
	return name
}

func TestLoad(t *testing.T) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		vmlinux := structs(nil, "task_struct", "mm_struct")
		module := structs(vmlinux, "inode", "task_struct___x")
		dir := t.TempDir()
		file := write(t, filepath.Join(dir, "vmlinux"), vmlinux.Append(nil, order))
		write(t, filepath.Join(dir, "ext4"), module.Append(nil, order))
		write(t, filepath.Join(dir, "bad"), []byte("bad\x00"))

		k, err := Load(file)
		require.NoError(t, err)
		got, err := k.Order()
		require.NoError(t, err)
		assert.Equal(t, order, got)
		types, err := k.Vmlinux()
		require.NoError(t, err)
		assert.Equal(t, []rawbtf.TypeID{2}, types.Named("mm_struct"))

		k, err = Load(dir)
		require.NoError(t, err)
		names, err := k.Modules()
		require.NoError(t, err)
		assert.Equal(t, []string{"bad", "ext4"}, names)
		types, err = k.Module("ext4")
		require.NoError(t, err)
		assert.Equal(t, "ext4", types.Module)
		assert.Equal(t, []rawbtf.TypeID{4}, types.Named("task_struct"))
		_, err = k.Module("bad")
		require.ErrorContains(t, err, filepath.Join(dir, "bad")+`: not types (BTF, or ELF with a section .BTF): it begins with "bad\x00"`)

		k, err = Load(filepath.Join(dir, "ext4"))
		require.NoError(t, err)
		_, err = k.Vmlinux()
		require.ErrorIs(t, err, errSplit)
	}
	_, err := Load("nowhere")
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = Load(write(t, filepath.Join(t.TempDir(), "text"), []byte("int x;")))
	require.ErrorContains(t, err, `it begins with "int x;"`)
}

func TestHost(t *testing.T) {
	k, err := Host()
	if err != nil {
		t.Skip(err)
	}
	assert.Equal(t, "host", k.Name)
	assert.NotEmpty(t, k.Release)
	types, err := k.Vmlinux()
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip(err)
	}
	require.NoError(t, err)
	assert.NotEmpty(t, types.Named("task_struct"))
}
