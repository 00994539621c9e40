package kernel

import (
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

var update = flag.Bool("update", false, "make the files anew that other programs made")

func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
	require.NoError(t, os.WriteFile(name, data, 0o666))
	return name
}

var orders = []binary.ByteOrder{binary.LittleEndian, binary.BigEndian}

// checkTypes checks that a kernel has the types that the tests here make.
func checkTypes(t *testing.T, k *Kernel, order binary.ByteOrder) {
	t.Helper()
	types, err := k.Vmlinux()
	require.NoError(t, err)
	require.NotNil(t, types)
	assert.Equal(t, []rawbtf.TypeID{2}, types.Named("mm_struct"))
	got, err := k.Order()
	require.NoError(t, err)
	assert.Equal(t, order, got)
}

func TestForms(t *testing.T) {
	for _, order := range orders {
		btf := structs(nil, "task_struct", "mm_struct").Append(nil, order)
		vmlinux := elfFile(t, order, savedFile{".text", []byte{1, 2, 3, 4}}, savedFile{".BTF", btf})
		archive := tarOf(t, savedFile{"./5.4.0-1.btf", btf})
		for name, data := range map[string][]byte{
			"btf":         btf,
			"btf.gz":      gz(t, btf),
			"btf.zst":     zst(t, btf),
			"btf.zst.gz":  gz(t, zst(t, btf)),
			"elf":         vmlinux,
			"elf.gz":      gz(t, vmlinux),
			"elf.zst":     zst(t, vmlinux),
			"tar":         archive,
			"tar.gz":      gz(t, archive),
			"tar of .gz":  tarOf(t, savedFile{"5.4.0-1.btf.gz", gz(t, btf)}),
			"tar of tree": zst(t, tarOf(t, savedFile{"readme", nil}, savedFile{"x.btf", nil}, savedFile{"btf/vmlinux", btf})),
			"tar of elf":  tarOf(t, savedFile{"vmlinux", vmlinux}),
		} {
			t.Run(fmt.Sprint(order, " ", name), func(t *testing.T) {
				k, err := Load(write(t, filepath.Join(t.TempDir(), "name"), data))
				require.NoError(t, err)
				assert.Equal(t, "name", k.Name)
				checkTypes(t, k, order)
				k, err = Open(fstest.MapFS{"dir/name": {Data: data}}, "dir/name")
				require.NoError(t, err)
				checkTypes(t, k, order)
			})
		}
	}
}

// The files are made by tar and xz, as those of BTFHub are.
func TestXZ(t *testing.T) {
	const dir = "../testdata/kernel"
	if *update {
		temp := t.TempDir()
		write(t, filepath.Join(temp, "5.4.0-1.btf"), structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian))
		out, err := exec.Command("sh", "-c", "cd "+temp+` &&
			tar --owner=0 --group=0 --mtime=@0 -cJf 5.4.0-1.btf.tar.xz 5.4.0-1.btf &&
			xz -k 5.4.0-1.btf`).CombinedOutput()
		require.NoError(t, err, string(out))
		require.NoError(t, os.MkdirAll(dir, 0o777))
		for _, name := range []string{"5.4.0-1.btf.tar.xz", "5.4.0-1.btf.xz"} {
			data, err := os.ReadFile(filepath.Join(temp, name))
			require.NoError(t, err)
			write(t, filepath.Join(dir, name), data)
		}
	}
	for _, name := range []string{"5.4.0-1.btf.tar.xz", "5.4.0-1.btf.xz"} {
		k, err := Load(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, name, k.Name)
		checkTypes(t, k, binary.LittleEndian)
	}
}

func TestDirectory(t *testing.T) {
	btf := &fstest.MapFile{Data: structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)}
	config := &fstest.MapFile{Data: []byte("CONFIG_HZ=250\n")}
	symbols := &fstest.MapFile{Data: gz(t, []byte("ffffffff81000000 T _stext\n"))}
	text := &fstest.MapFile{Data: []byte("Read me.\n")}
	for name, test := range map[string]struct {
		files   fstest.MapFS
		modules []string
	}{
		"flat":        {fstest.MapFS{"vmlinux": btf, "ext4": btf, "nf-tables.ko": btf, "README": text, "a.txt": text}, []string{"ext4", "nf_tables"}},
		"saved":       {fstest.MapFS{"btf/vmlinux": btf, "btf/ext4": btf, "btf/text": text, "other": btf}, []string{"ext4", "text"}},
		"build":       {fstest.MapFS{"vmlinux": btf, ".config": config, "Makefile": text, "fs/ext4/ext4.ko": btf, "fs/tool": btf}, []string{"ext4"}},
		"parts":       {fstest.MapFS{"6.1.btf": btf, "config.gz": config, "kallsyms.gz": symbols, "release": text}, nil},
		"compressed":  {fstest.MapFS{"vmlinux.zst": {Data: zst(t, btf.Data)}, "ext4.ko.zst": btf, "ext4.ko.debug": btf}, []string{"ext4"}},
		"vmlinux.btf": {fstest.MapFS{"vmlinux.btf": btf, "ext4.btf": btf}, []string{"ext4"}},
	} {
		t.Run(name, func(t *testing.T) {
			k, err := Open(test.files, ".")
			require.NoError(t, err)
			checkTypes(t, k, binary.LittleEndian)
			modules, err := k.Modules()
			require.NoError(t, err)
			assert.Equal(t, test.modules, modules)
			assert.Equal(t, test.files[".config"] != nil || test.files["config.gz"] != nil, k.HasConfig())
			assert.Equal(t, test.files["kallsyms.gz"] != nil, k.HasSymbols())
		})
	}
	_, err := Open(fstest.MapFS{"README": text}, ".")
	require.ErrorIs(t, err, errNoKernel)
	_, err = Open(fstest.MapFS{"a.btf": btf, "b.btf": btf, "c.btf.gz": btf, "d.btf": btf}, ".")
	require.EqualError(t, err, "read .: types of several kernels, and none of them vmlinux (a.btf b.btf c.btf.gz ...): name one")
	_, err = Open(fstest.MapFS{"vmlinux": btf, "release": {Data: []byte("a\nb\n")}}, ".")
	require.EqualError(t, err, "read release: found more than one line, wanted one")
	_, err = Open(fstest.MapFS{"vmlinux": btf, "version": {Data: []byte("new\n")}}, ".")
	require.EqualError(t, err, `read version: found "new", wanted a version such as 5.4.8`)
}

func TestModules(t *testing.T) {
	for _, order := range orders {
		other := orders[0]
		if other == order {
			other = orders[1]
		}
		vmlinux := structs(nil, "task_struct", "mm_struct")
		btf := structs(vmlinux, "inode", "task_struct___x").Append(nil, order)
		dir := t.TempDir()
		for name, data := range map[string][]byte{
			"vmlinux":     vmlinux.Append(nil, order),
			"ext4":        btf,
			"nfs.ko.gz":   gz(t, elfFile(t, order, savedFile{".BTF", btf})),
			"stripped.ko": elfFile(t, order),
			"oot.ko":      elfFile(t, order, savedFile{".BTF", btf}, savedFile{".BTF.base", btf}),
			"cut":         btf[:len(btf)-1],
			"moved":       structs(structs(nil, "task_struct", "mm_structs"), "inode", "file").Append(nil, order),
			"other":       structs(vmlinux, "inode").Append(nil, other),
			"bad":         []byte("bad\x00"),
			"twice":       btf,
			"twice.ko":    btf,
			"empty":       nil,
		} {
			write(t, filepath.Join(dir, name), data)
		}
		k, err := Load(dir)
		require.NoError(t, err)
		names, err := k.Modules()
		require.NoError(t, err)
		assert.Equal(t, []string{"bad", "cut", "empty", "ext4", "moved", "nfs", "oot", "other", "stripped", "twice"}, names)
		for _, name := range []string{"ext4", "nfs"} {
			types, err := k.Module(name)
			require.NoError(t, err)
			assert.Equal(t, name, types.Module)
			assert.Equal(t, []rawbtf.TypeID{4}, types.Named("task_struct"))
			assert.Empty(t, types.Named("mm_struct"))
		}
		for name, want := range map[string]string{
			"bad":      `: not types (BTF, or ELF with a section .BTF): it begins with "bad\x00"`,
			"cut":      ": malformed BTF: the strings at ",
			"empty":    ": not types (BTF, or ELF with a section .BTF): it is empty",
			"oot":      ": the types of this module were made for any vmlinux (it has a section .BTF.base)",
			"moved":    ": its types were made with another vmlinux: their names begin within others",
			"other":    fmt.Sprintf(": it is %s-endian, but vmlinux is %s-endian", endian(other), endian(order)),
			"stripped": ": " + errNoTypes.Error(),
			"twice":    ": the types of module twice are also in ",
		} {
			_, err := k.Module(name)
			require.ErrorContains(t, err, want)
			require.ErrorContains(t, err, filepath.Join(dir, name))
		}
		types, err := k.Module("none")
		assert.Nil(t, types)
		require.NoError(t, err)

		// A module alone is no kernel, but goes with one from elsewhere.
		k, err = Load(filepath.Join(dir, "ext4"))
		require.NoError(t, err)
		_, err = k.Vmlinux()
		require.ErrorIs(t, err, errSplit)
		file := write(t, filepath.Join(t.TempDir(), "elsewhere"), vmlinux.Append(nil, order))
		k, err = Load(file)
		require.NoError(t, err)
		k, err = k.With(Parts{Modules: dir})
		require.NoError(t, err)
		types, err = k.Module("nfs")
		require.NoError(t, err)
		assert.Equal(t, []rawbtf.TypeID{3}, types.Named("inode"))
		_, err = k.With(Parts{Modules: file})
		require.ErrorContains(t, err, "elsewhere: not a directory with modules, or a tar archive of one: it is BTF")
	}
	k, err := Open(fstest.MapFS{"btf/ext4": {Data: []byte("x")}, "config": {}}, ".")
	require.NoError(t, err)
	_, err = k.Module("ext4")
	require.EqualError(t, err, "read btf/ext4: the types of a module are of use only with those of its vmlinux, which are not there")
}

func TestParts(t *testing.T) {
	dir := t.TempDir()
	k, err := Load(write(t, filepath.Join(dir, "vmlinux"), structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)))
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(dir, "vmlinux"), k.Name)
	config := write(t, filepath.Join(dir, "c"), gz(t, []byte("CONFIG_HZ=100\n")))
	symbols := write(t, filepath.Join(dir, "s"), []byte("ffffffff81000000 T _stext\n"))
	with, err := k.With(Parts{Release: "6.1.3-x", Config: config, Symbols: symbols})
	require.NoError(t, err)
	checkTypes(t, with, binary.LittleEndian)
	assert.Equal(t, uint32(0x060103), with.Version())
	value, ok, err := with.Config("CONFIG_HZ")
	require.NoError(t, err)
	assert.True(t, ok)
	assert.Equal(t, "100", value)
	found, err := with.Symbols("_stext")
	require.NoError(t, err)
	assert.Len(t, found, 1)
	assert.False(t, k.HasConfig())

	for _, p := range []Parts{{Config: "nowhere"}, {Symbols: "nowhere"}, {Modules: "nowhere"}} {
		_, err = k.With(p)
		require.ErrorIs(t, err, fs.ErrNotExist)
	}
	with, err = k.With(Parts{Config: symbols, Symbols: config})
	require.NoError(t, err)
	_, _, err = with.Config("CONFIG_HZ")
	require.ErrorContains(t, err, symbols+": not a configuration (lines such as CONFIG_SMP=y): it is kallsyms")
	_, err = with.Symbols("x")
	require.ErrorContains(t, err, config+": not symbols (lines as of /proc/kallsyms): it is a kernel configuration")
}

// TestElse: what is not known of a kernel is another's.
func TestElse(t *testing.T) {
	own, other := structs(nil, "own").Append(nil, binary.LittleEndian), structs(nil, "other").Append(nil, binary.LittleEndian)
	files := fstest.MapFS{
		"min":             {Data: own},
		"config":          {Data: []byte("CONFIG_HZ=250\n")},
		"dir/release":     {Data: []byte("6.1.2-other\n")},
		"dir/config":      {Data: []byte("CONFIG_HZ=100\n")},
		"dir/kallsyms":    {Data: []byte("ffffffff81000000 T start\n")},
		"dir/btf/vmlinux": {Data: other},
	}
	dir, err := Open(files, "dir")
	require.NoError(t, err)
	for name, want := range map[string]struct{ typ, hz string }{"min": {"own", "100"}, "config": {"other", "250"}} {
		k, err := Open(files, name)
		require.NoError(t, err)
		k = k.Else(dir)
		require.Equal(t, name, k.Name)
		require.Equal(t, "6.1.2-other", k.Release)
		require.EqualValues(t, 6<<16|1<<8|2, k.Version())
		types, err := k.Vmlinux()
		require.NoError(t, err)
		require.NotEmpty(t, types.Named(want.typ))
		hz, _, err := k.Config("CONFIG_HZ")
		require.NoError(t, err)
		require.Equal(t, want.hz, hz)
		symbols, err := k.Symbols("start")
		require.NoError(t, err)
		require.Len(t, symbols, 1)
	}
}

// Nothing is known of the zero kernel.
func TestNothing(t *testing.T) {
	k := new(Kernel)
	types, err := k.Vmlinux()
	assert.Nil(t, types)
	require.NoError(t, err)
	modules, err := k.Modules()
	assert.Empty(t, modules)
	require.NoError(t, err)
	_, err = k.Module("ext4")
	require.NoError(t, err)
	order, err := k.Order()
	assert.Nil(t, order)
	require.NoError(t, err)
	_, ok, err := k.Config("CONFIG_HZ")
	assert.False(t, ok)
	require.NoError(t, err)
	found, err := k.Symbols("jiffies")
	assert.Empty(t, found)
	require.NoError(t, err)
	assert.Zero(t, k.Version())
	_, known := k.SyscallWrapper()
	assert.False(t, known)
	_, known = k.BPFCookie()
	assert.False(t, known)
}

// Several goroutines use one kernel.
func TestConcurrent(t *testing.T) {
	vmlinux := structs(nil, "task_struct", "mm_struct")
	k, err := Open(fstest.MapFS{"k": {Data: zst(t, tarOf(t,
		savedFile{"config", []byte("CONFIG_HZ=100\n")},
		savedFile{"btf/vmlinux", vmlinux.Append(nil, binary.LittleEndian)},
		savedFile{"btf/ext4", structs(vmlinux, "inode").Append(nil, binary.LittleEndian)},
		savedFile{"kallsyms", []byte("ffffffff81000000 T _stext\n")},
	))}}, "k")
	require.NoError(t, err)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			checkTypes(t, k, binary.LittleEndian)
			types, err := k.Module("ext4")
			assert.NoError(t, err)
			assert.Equal(t, []rawbtf.TypeID{3}, types.Named("inode"))
			_, ok, err := k.Config("CONFIG_HZ")
			assert.NoError(t, err)
			assert.True(t, ok)
			found, err := k.Symbols("_stext")
			assert.NoError(t, err)
			assert.Len(t, found, 1)
		})
	}
	group.Wait()
}

func TestHost(t *testing.T) {
	k, err := Host()
	if err != nil {
		t.Skip(err)
	}
	assert.Equal(t, "host", k.Name)
	assert.NotEmpty(t, k.Release)
	assert.NotZero(t, k.Version())
	types, err := k.Vmlinux()
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip(err)
	}
	require.NoError(t, err)
	assert.NotEmpty(t, types.Named("task_struct"))
	if k.HasConfig() {
		_, ok, err := k.Config("CONFIG_BPF")
		require.NoError(t, err)
		assert.True(t, ok)
	}
	if k.HasSymbols() {
		found, err := k.Symbols("_stext")
		if !errors.Is(err, ErrRestricted) {
			require.NoError(t, err)
			assert.Len(t, found, 1)
		}
	}
}

func TestReadTypes(t *testing.T) {
	dir := t.TempDir()
	vmlinux := structs(nil, "task_struct", "mm_struct")
	btf := vmlinux.Append(nil, binary.LittleEndian)
	module := structs(vmlinux, "inode").Append(nil, binary.LittleEndian)
	elf := elfFile(t, binary.LittleEndian, savedFile{".BTF", btf})
	for name, test := range map[string]struct{ data, want []byte }{
		"vmlinux.btf":    {btf, btf},
		"vmlinux":        {elf, btf},
		"vmlinux.gz":     {gz(t, elf), btf},
		"vmlinuz":        {bzImage(gz(t, bootedKernel(t, elfHead))), btf},
		"5.4.btf.tar":    {tarOf(t, savedFile{"5.4.btf", btf}), btf},
		"host.kernel":    {zst(t, tarOf(t, savedFile{"contents", []byte("btf/vmlinux\n")}, savedFile{"btf/vmlinux", btf})), btf},
		"ext4":           {module, module},
		"untyped.kernel": {tarOf(t, savedFile{"contents", []byte("release\n")}, savedFile{"release", []byte("6.1.0\n")}), nil},
		"config":         {[]byte("CONFIG_HZ=100\n"), nil},
	} {
		got, err := ReadTypes(write(t, filepath.Join(dir, name), test.data))
		require.Equal(t, test.want == nil, err != nil, "%s: %v", name, err)
		require.Equal(t, test.want, got, name)
	}
	_, err := ReadTypes(filepath.Join(dir, "none"))
	require.ErrorIs(t, err, fs.ErrNotExist)
}
