//go:build linux

package loader_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/loader"
)

// loadedObject loads an object of testdata that has types and maps.
func loadedObject(t testing.TB, name string) *loader.Loaded {
	k := host(t)
	for _, in := range inputs(t) {
		if in.Name != name {
			continue
		}
		img, err := image(in.file(t), k)
		require.NoError(t, err)
		l, err := loader.Load(img, k, loader.Options{})
		require.NoError(t, err)
		t.Cleanup(l.Close)
		return l
	}
	t.Fatal("there is no object ", name)
	return nil
}

// TestInfo: what the kernel tells about a program is what it was loaded with.
func TestInfo(t *testing.T) {
	l := loadedObject(t, "programs/hash")
	p := &l.Programs[0]
	info, err := p.Info()
	require.NoError(t, err)
	require.NotZero(t, info.ID)
	require.NotZero(t, info.Tag)
	require.NotZero(t, info.Types)
	require.NotEmpty(t, info.Maps)
	require.NotZero(t, info.Translated)
	if !corpus.Older(t, host(t).Version(), "5.16") { // which tell it
		require.NotZero(t, info.Verified)
	}
	require.NotZero(t, info.LoadedAt)
	require.EqualValues(t, os.Getuid(), info.CreatedBy)
	require.True(t, info.GPL)
	require.Equal(t, loader.ObjectName(p.Name), info.Name)

	unfree := loaded(t, "xdp", returns)
	plain, err := unfree.Info()
	require.NoError(t, err)
	require.Equal(t, "xdp", plain.Type.String())
	require.Empty(t, plain.Maps)

	require.NoError(t, unfree.BindMap(&l.Maps[0]))
	bound, err := unfree.Info()
	require.NoError(t, err)
	of, err := l.Maps[0].Info()
	require.NoError(t, err)
	require.Equal(t, []uint32{of.ID}, bound.Maps)
	require.Contains(t, info.Maps, of.ID)
	require.ErrorContains(t, unfree.BindMap(&loader.Map{Name: "none", FD: -1}), "binding map 'none' to it: bad file descriptor")
}

// TestStats: runs count as long as statistics are on.
func TestStats(t *testing.T) {
	p := loaded(t, "xdp", returns)
	stop, err := loader.EnableStats()
	require.NoError(t, err)
	_, err = p.Run(loader.RunOptions{Data: make([]byte, 14), Repeat: 10})
	require.NoError(t, err)
	stop()
	info, err := p.Info()
	require.NoError(t, err)
	require.EqualValues(t, 10, info.Runs)
	require.NotZero(t, info.RunTime)
}

// TestHandles: a program is found again by its ID, and each handle is closed on its own.
func TestHandles(t *testing.T) {
	l := loadedObject(t, "programs/hash")
	before := openFDs(t)
	p := &l.Programs[0]
	info, err := p.Info()
	require.NoError(t, err)
	byID, err := loader.ProgramFromID(info.ID)
	require.NoError(t, err)
	same, err := byID.Info()
	require.NoError(t, err)
	require.Equal(t, info, same)
	require.Equal(t, info.Name, byID.Name)
	clone, err := byID.Clone()
	require.NoError(t, err)
	byID.Close()
	_, err = byID.Info()
	require.Error(t, err)
	_, err = clone.Info()
	require.NoError(t, err)
	clone.Close()
	clone.Close()
	require.Equal(t, before, openFDs(t))

	last, found := uint32(0), false
	for id, err := range loader.ProgramIDs() {
		require.NoError(t, err)
		require.Greater(t, id, last)
		last, found = id, found || id == info.ID
	}
	require.True(t, found)
	_, err = loader.ProgramFromID(1 << 31)
	require.EqualError(t, err, "program with ID 2147483648: no such file or directory")
}

// TestFromFD: only file descriptors of programs make a program.
func TestFromFD(t *testing.T) {
	l := loadedObject(t, "programs/hash")
	file, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer file.Close()
	fd, err := l.Programs[0].TypesFD()
	require.NoError(t, err)
	defer unix.Close(fd)
	for want, fd := range map[string]int{
		"of a map and not of a program":            l.Maps[0].FD,
		"of a file /dev/null and not of a program": int(file.Fd()),
		"of a BTF and not of a program":            fd,
		"file descriptor 9999 is not open":         9999,
		"file descriptor -1 is not open":           -1,
	} {
		_, err := loader.ProgramFromFD(fd)
		assert.ErrorContains(t, err, want)
	}
	clone, err := l.Programs[0].Clone()
	require.NoError(t, err)
	p, err := loader.ProgramFromFD(clone.FD)
	require.NoError(t, err)
	require.Equal(t, "program '"+loader.ObjectName(l.Programs[0].Name)+"'", p.String())
	p.Close()
}

// TestTypesFD: the types of a program are what it was loaded with.
func TestTypesFD(t *testing.T) {
	p := &loadedObject(t, "programs/hash").Programs[0]
	info, err := p.Info()
	require.NoError(t, err)
	handle, err := btf.NewHandleFromID(btf.ID(info.Types))
	require.NoError(t, err)
	defer handle.Close()
	types, err := handle.Spec(nil)
	require.NoError(t, err)
	var function *btf.Func
	require.NoError(t, types.TypeByName(p.Name, &function))

	_, err = loaded(t, "xdp", returns).TypesFD()
	require.ErrorIs(t, err, loader.ErrNoTypes)
	require.EqualError(t, err, "program 'main': it was loaded without types")
}

func TestObjectName(t *testing.T) {
	for name, want := range map[string]string{
		"":                     "",
		"count":                "count",
		"a.b":                  "a.b",
		"a-b c/d":              "a_b_c_d",
		"fifteen_letters":      "fifteen_letters",
		"seventeen_letters":    "seventeen_lette",
		"naïve":                "na__ve",
		"nothing\x00after NUL": "nothing_after_N",
	} {
		assert.Equal(t, want, loader.ObjectName(name), name)
	}
}

// TestPin: a pinned program outlives its handles, moves, and replaces nothing.
func TestPin(t *testing.T) {
	p := loaded(t, "xdp", returns)
	dir, fs := t.TempDir(), bpffs(t)
	before := openFDs(t)
	first, second := filepath.Join(fs, "first"), filepath.Join(fs, "second")

	require.NoError(t, p.Unpin(), "nothing to do")
	require.NoError(t, p.Pin(first))
	require.NoError(t, p.Pin(first), "it is there")
	require.NoError(t, p.Pin(second))
	require.Equal(t, second, p.Pinned())
	require.NoFileExists(t, first)

	again, err := loader.OpenProgram(second)
	require.NoError(t, err)
	require.Equal(t, "main", again.Name)
	info, err := p.Info()
	require.NoError(t, err)
	same, err := again.Info()
	require.NoError(t, err)
	require.Equal(t, info.ID, same.ID)
	require.NoError(t, again.Pin(first), "from where it was opened")
	require.NoFileExists(t, second)
	require.NoError(t, p.Pin(second), "it is not there any more")

	prefix := "program 'main': pinning it to "
	for path, want := range map[string]string{
		first:                           "there is a file of that name already; remove it or pin elsewhere",
		filepath.Join(fs, "no/such"):    "there is no directory " + filepath.Join(fs, "no"),
		filepath.Join(fs, "with.dot"):   "names on a BPF file system have no dots",
		filepath.Join(dir, "elsewhere"): "it is not on a BPF file system, as /sys/fs/bpf usually is; mount one there: mount -t bpf bpf DIR",
	} {
		require.EqualError(t, p.Pin(path), prefix+path+": "+want)
		require.Equal(t, second, p.Pinned())
		unpinned, err := p.Clone()
		require.NoError(t, err)
		require.EqualError(t, unpinned.Pin(path), prefix+path+": "+want)
		unpinned.Close()
	}
	require.ErrorIs(t, p.Pin(first), loader.ErrPinned)
	require.ErrorIs(t, p.Pin(filepath.Join(dir, "elsewhere")), loader.ErrNotBPFFS)

	require.NoError(t, p.Unpin())
	require.NoFileExists(t, second)
	require.NoError(t, again.Unpin())
	again.Close()
	require.NoFileExists(t, first)
	require.Equal(t, before, openFDs(t))
}

// TestOpenProgram: only files that hold programs are opened.
func TestOpenProgram(t *testing.T) {
	l := loadedObject(t, "programs/hash")
	dir, fs := t.TempDir(), bpffs(t)
	before := openFDs(t)
	file, pinnedMap := filepath.Join(dir, "file"), filepath.Join(fs, "map")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	pin(t, l.Maps[0].FD, pinnedMap)
	for path, want := range map[string]string{
		file:                         "it is not on a BPF file system, as /sys/fs/bpf usually is; mount one there: mount -t bpf bpf DIR",
		pinnedMap:                    "it is a map and not a program",
		fs:                           "it is a directory",
		filepath.Join(fs, "no"):      "no such file or directory",
		filepath.Join(file, "below"): "not a directory",
	} {
		_, err := loader.OpenProgram(path)
		assert.EqualError(t, err, "opening "+path+": "+want)
	}
	require.Equal(t, before, openFDs(t))
}

// bpffs mounts a BPF file system.
func bpffs(t testing.TB) string {
	dir := t.TempDir()
	require.NoError(t, unix.Mount("bpf", dir, "bpf", 0, ""))
	t.Cleanup(func() { unix.Unmount(dir, unix.MNT_DETACH) })
	return dir
}

// pin has cilium/ebpf pin a map.
func pin(t testing.TB, fd int, path string) {
	other, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 3)
	require.NoError(t, err)
	m, err := ebpf.NewMapFromFD(other)
	require.NoError(t, err)
	require.NoError(t, m.Pin(path))
	require.NoError(t, m.Close())
}
