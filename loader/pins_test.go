//go:build linux

package loader_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// withPinned is an image of a program and two maps that are pinned by their names.
func withPinned(t testing.TB) *object.Image {
	img := program(t, nil, "xdp", returns)
	img.Maps = []object.Map{
		{Name: "first.map", Type: 2, KeySize: 4, ValueSize: 8, MaxEntries: 2, Pinned: true, Data: []byte{1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0}},
		{Name: "second", Type: 1, KeySize: 4, ValueSize: 4, MaxEntries: 16, Pinned: true},
	}
	return img
}

// names are the files in a folder.
func names(t testing.TB, folder string) (list []string) {
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".debug") { // of BPF_PRELOAD
			list = append(list, e.Name())
		}
	}
	return list
}

// TestPinnedMaps: maps are pinned by their names, and taken from there the next time.
func TestPinnedMaps(t *testing.T) {
	k := host(t)
	folder := bpffs(t)
	img := withPinned(t)
	before := openFDs(t)
	first, err := loader.Load(img, k, loader.Options{Pins: folder})
	require.NoError(t, err)
	require.Equal(t, filepath.Join(folder, "first_map"), first.Maps[0].Path)
	require.False(t, first.Maps[0].Reused)
	require.ElementsMatch(t, []string{"first_map", "second"}, names(t, folder))
	first.Close()

	second, err := loader.Load(img, k, loader.Options{Pins: folder})
	require.NoError(t, err)
	require.True(t, second.Maps[0].Reused)
	require.True(t, second.Maps[1].Reused)
	second.Close()
	require.Equal(t, before, openFDs(t))

	for want, change := range map[string]func(m *object.Map){
		"type array there and hash here":                            func(m *object.Map) { m.Type, m.Data = 1, nil },
		"value size 8 there and 16 here":                            func(m *object.Map) { m.ValueSize, m.Data = 16, nil },
		"number of entries 2 there and 3 here":                      func(m *object.Map) { m.MaxEntries = 3 },
		"flags 0x0 there and 0x400 here":                            func(m *object.Map) { m.Flags = 1 << 10 },
		"key size 4 there and 8 here, flags 0x0 there and 0x1 here": func(m *object.Map) { m.KeySize, m.Flags, m.Data = 8, 1, nil },
	} {
		other := withPinned(t)
		change(&other.Maps[0])
		_, err := loader.Load(other, k, loader.Options{Pins: folder})
		assert.EqualError(t, err, "map 'first.map': reuse pinned "+filepath.Join(folder, "first_map")+": it is another map: "+want+"; remove it or pin this one elsewhere")
	}
	require.Equal(t, before, openFDs(t))
}

// TestSkipPins: a map is taken from where it is pinned, but not pinned until somebody asks.
func TestSkipPins(t *testing.T) {
	k := host(t)
	folder := bpffs(t)
	img := withPinned(t)
	before := openFDs(t)
	unpinned, err := loader.Load(img, k, loader.Options{Pins: filepath.Join(folder, "none"), SkipPins: true})
	require.NoError(t, err)
	require.ErrorContains(t, unpinned.PinMaps(), "map 'first.map': pinning it to "+filepath.Join(folder, "none/first_map")+": there is no directory ")
	unpinned.Close()

	first, err := loader.Load(img, k, loader.Options{Pins: folder, SkipPins: true})
	require.NoError(t, err)
	require.Empty(t, first.Maps[0].Path)
	require.Empty(t, names(t, folder))
	require.NoError(t, first.PinMaps())
	require.NoError(t, first.PinMaps())
	require.Equal(t, filepath.Join(folder, "first_map"), first.Maps[0].Path)
	require.ElementsMatch(t, []string{"first_map", "second"}, names(t, folder))

	second, err := loader.Load(img, k, loader.Options{Pins: folder, SkipPins: true})
	require.NoError(t, err)
	require.True(t, second.Maps[1].Reused)
	require.NoError(t, second.Maps[1].Unpin())
	require.NoError(t, second.Maps[1].Unpin())
	require.Equal(t, []string{"first_map"}, names(t, folder))
	require.NoError(t, first.Maps[1].Pin(filepath.Join(folder, "elsewhere")), "it is not where it was")
	require.NoError(t, first.Maps[0].Pin(filepath.Join(folder, "moved")))
	require.ElementsMatch(t, []string{"elsewhere", "moved"}, names(t, folder))
	require.ErrorIs(t, second.Maps[1].Pin(filepath.Join(folder, "moved")), loader.ErrPinned)
	first.Close()
	second.Close()
	require.Equal(t, before, openFDs(t))
}

// TestMakePinDir: a directory is made on a BPF file system only.
func TestMakePinDir(t *testing.T) {
	host(t)
	folder, elsewhere := bpffs(t), t.TempDir()
	made, err := loader.MakePinDir(filepath.Join(folder, "new"))
	require.NoError(t, err)
	require.True(t, made)
	made, err = loader.MakePinDir(filepath.Join(folder, "new"))
	require.NoError(t, err)
	require.False(t, made)
	pin := filepath.Join(folder, "pin")
	l, err := loader.Load(program(t, nil, "xdp", returns), nil, loader.Options{})
	require.NoError(t, err)
	require.NoError(t, l.Programs[0].Pin(pin))
	l.Close()
	for path, want := range map[string]string{
		filepath.Join(folder, "no/such"):  "there is no directory " + filepath.Join(folder, "no"),
		filepath.Join(folder, "with.dot"): "names on a BPF file system have no dots",
		filepath.Join(elsewhere, "new"):   loader.ErrNotBPFFS.Error(),
		elsewhere:                         loader.ErrNotBPFFS.Error(),
		pin:                               "not a directory",
		filepath.Join(pin, "below"):       "not a directory",
	} {
		made, err := loader.MakePinDir(path)
		require.EqualError(t, err, want, path)
		require.False(t, made)
	}
	require.NoDirExists(t, filepath.Join(elsewhere, "new"))
}

// TestPinsFail: what is wrong with a path is said, and nothing stays there.
func TestPinsFail(t *testing.T) {
	k := host(t)
	img := withPinned(t)
	before := openFDs(t)

	folder := t.TempDir()
	_, err := loader.Load(img, k, loader.Options{Pins: folder})
	require.ErrorIs(t, err, loader.ErrNotBPFFS)
	require.ErrorContains(t, err, "map 'first.map': pin in "+folder+": ")

	_, err = loader.Load(img, k, loader.Options{Pins: filepath.Join(folder, "none")})
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "map 'first.map': pin in "+filepath.Join(folder, "none")+": no such file or directory")

	folder = bpffs(t)
	l, err := loader.Load(program(t, k, "xdp", returns), k, loader.Options{})
	require.NoError(t, err)
	require.NoError(t, l.Programs[0].Pin(filepath.Join(folder, "second")))
	l.Close()
	_, err = loader.Load(img, k, loader.Options{Pins: folder})
	require.ErrorContains(t, err, "map 'second': opening "+filepath.Join(folder, "second")+": it is a program and not a map")
	require.Equal(t, []string{"second"}, names(t, folder))
	require.NoError(t, os.Remove(filepath.Join(folder, "second")))

	odd := withPinned(t)
	odd.Maps[0].Name = "a/b"
	_, err = loader.Load(odd, k, loader.Options{Pins: folder})
	require.EqualError(t, err, "map 'a/b': it is pinned by its name, which no file can have")

	// The second pin fails: the first one goes.
	const objPin = 6
	pins := 0
	undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		if cmd == objPin {
			if pins++; pins == 2 {
				return -1, syscall.ENOSPC
			}
		}
		return next()
	})
	_, err = loader.Load(img, k, loader.Options{Pins: folder})
	undo()
	require.EqualError(t, err, "map 'second': pinning it to "+filepath.Join(folder, "second")+": no space left on device")
	require.Empty(t, names(t, folder))
	require.Equal(t, before, openFDs(t))
}

// TestPinFaults makes each call fail in turn, with pins there and without: nothing that
// was not pinned is then.
func TestPinFaults(t *testing.T) {
	k := host(t)
	folder := bpffs(t)
	img := withPinned(t)
	for _, pinned := range []bool{false, true} {
		if pinned {
			l, err := loader.Load(img, k, loader.Options{Pins: folder})
			require.NoError(t, err)
			l.Close()
		}
		before, there := openFDs(t), names(t, folder)
		for n := 0; ; n++ {
			called, failed := 0, false
			undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
				called++
				if failed = failed || called == n+1; failed {
					return -1, syscall.EPERM
				}
				return next()
			})
			l, err := loader.Load(img, k, loader.Options{Pins: folder})
			undo()
			if !failed {
				require.NoError(t, err)
				l.Close()
				break
			}
			var e *loader.Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Equal(t, before, openFDs(t), "call %d: %v", n, err)
			require.Equal(t, there, names(t, folder), "call %d: %v", n, err)
		}
	}
}
