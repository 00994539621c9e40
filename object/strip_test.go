package object_test

import (
	"bytes"
	"debug/elf"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// withDebug is tiny with what debug information can be entangled with: sections
// 3 and 4 are debug information, 5 is a table for it. Symbol 3 is that of
// section 3, symbol 4 is a label in section 4.
func withDebug() *object.File {
	f := tiny()
	data := func(name string, flags elf.SectionFlag) object.Section {
		return object.Section{Name: name, Type: elf.SHT_PROGBITS, Flags: flags, Align: 1, Data: make([]byte, 16), Size: 16}
	}
	f.Sections = append(f.Sections, data(".debug_info", 0), data(".zdebug_macro", 0), data(".gdb_table", 0))
	f.Symbols = append(f.Symbols,
		object.Symbol{Section: 3, Type: elf.STT_SECTION},
		object.Symbol{Name: ".Lmacro", Section: 4})
	f.Sections[3].Relocs = []object.Reloc{{Sym: 4, Type: object.R_BPF_64_ABS32}, {Off: 8, Sym: 1, Type: object.R_BPF_64_ABS64}}
	f.Sections[5].Relocs = []object.Reloc{{Sym: 3, Type: object.R_BPF_64_ABS32}, {Off: 4, Sym: 1, Type: object.R_BPF_64_ABS32}, {Off: 8, Sym: 4, Type: object.R_BPF_64_ABS32}}
	return f
}

// strip writes f and reads it without debug information.
func strip(t *testing.T, f *object.File) (*object.File, error) {
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	return object.ReadStripped(data)
}

func TestReadStrippedReferences(t *testing.T) {
	f := withDebug()
	f.Groups = []object.Group{
		{Name: ".group", Signature: 4, Comdat: true, Members: []object.SectionID{4}},
		{Name: ".group", Signature: 1, Comdat: true, Members: []object.SectionID{1, 3}},
	}
	f.AddrSig, f.HasAddrSig = []object.SymbolID{4, 1}, true
	got, err := strip(t, f)
	require.NoError(t, err)

	want := tiny()
	want.Sections = append(want.Sections, f.Sections[5])
	want.Sections[3].Relocs = f.Sections[5].Relocs[1:2]
	want.Groups = []object.Group{{Name: ".group", Signature: 1, Comdat: true, Members: []object.SectionID{1}}}
	want.AddrSig, want.HasAddrSig = []object.SymbolID{1}, true
	require.Empty(t, object.Diff(want, got))
}

// TestReadStrippedRefuses: what is loaded cannot refer to what is not there.
func TestReadStrippedRefuses(t *testing.T) {
	f := withDebug()
	f.Sections[1].Relocs = []object.Reloc{{Off: 8, Sym: 4, Type: object.R_BPF_64_32}}
	_, err := strip(t, f)
	require.EqualError(t, err, "malformed object: section 3 (.relxdp): entry 0 at 0x8: symbol 2 is in debug information, which is left out")
}

// TestReadStrippedBytes: the contents of debug information are not looked at.
func TestReadStrippedBytes(t *testing.T) {
	f := withDebug()
	f.Sections[3].Relocs[0] = object.Reloc{Off: 0xee, Sym: 1, Type: 0xee}
	f.Sections[3].Size, f.Sections[3].Data = 0xef, make([]byte, 0xef)
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	whole, err := object.Read(data)
	require.NoError(t, err)
	require.Equal(t, object.RelocType(0xee), whole.Sections[3].Relocs[1].Type)
	for i := range data {
		if data[i] == 0xee {
			data[i] = 0xff // beyond the section, of no type
		}
	}
	_, err = object.Read(data)
	require.ErrorIs(t, err, object.ErrMalformed)
	_, err = object.ReadStripped(data)
	require.NoError(t, err)
}

// readCounter counts the bytes that are read, and fails from an offset on.
type readCounter struct {
	*bytes.Reader
	read  int
	limit int64
}

var errUnreadable = errors.New("unreadable")

func (c *readCounter) ReadAt(b []byte, off int64) (int, error) {
	c.read += len(b)
	if off+int64(len(b)) > c.limit {
		return 0, errUnreadable
	}
	return c.Reader.ReadAt(b, off)
}

// TestReader: a file gives what its bytes give, whatever is read before and after it, and
// debug information of a large one is not read.
func TestReader(t *testing.T) {
	paths, err := filepath.Glob(testdata + "*.o")
	require.NoError(t, err)
	var reader object.Reader
	var all [][2]*object.File
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		want, err := object.ReadStripped(data)
		require.NoError(t, err)
		whole, err := object.Read(data)
		require.NoError(t, err)
		debug := 0
		for i := range whole.Sections {
			if whole.Sections[i].Debug() {
				debug += len(whole.Sections[i].Data) + 16*len(whole.Sections[i].Relocs)
			}
		}
		size := int64(len(data))
		for _, behind := range []int64{0, 64 << 10} { // a small file is read whole
			file := &readCounter{bytes.NewReader(append(data, make([]byte, behind)...)), 0, size + behind}
			got, err := reader.ReadStripped(file, size+behind)
			require.NoError(t, err, path)
			all = append(all, [2]*object.File{want, got})
			_, err = reader.ReadStripped(bytes.NewReader(nil), -1)
			require.ErrorIs(t, err, object.ErrNotELF)
			_, err = reader.ReadStripped(bytes.NewReader(make([]byte, 64<<10)), 64<<10)
			require.ErrorIs(t, err, object.ErrNotELF)
			if behind == 0 {
				continue
			}
			require.LessOrEqual(t, file.read, len(data)-debug+128, path)
			for limit := range size { // there is never half an object
				file.limit = limit
				_, err = reader.ReadStripped(file, size+behind)
				require.True(t, err == nil || errors.Is(err, errUnreadable), "%s: %v", path, err)
			}
		}
		_, err = reader.ReadStripped(bytes.NewReader(data[:size/2]), size)
		require.ErrorIs(t, err, io.EOF)
	}
	for _, f := range all {
		require.Empty(t, object.Diff(f[0], f[1]))
		require.Equal(t, cap(f[1].Sections), len(f[1].Sections)) // what is appended is not the next file's
		require.Equal(t, cap(f[1].Symbols), len(f[1].Symbols))
		for i := range f[1].Sections {
			s := &f[1].Sections[i]
			require.Equal(t, cap(s.Data), len(s.Data))
		}
	}
}

// FuzzReader: a file gives what its bytes give, small or large, whatever was read before.
func FuzzReader(f *testing.F) {
	for _, name := range objects(f, "*.o") {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	var reader object.Reader
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, behind := range []int{0, 64 << 10} {
			file := slices.Concat(data, make([]byte, behind))
			want, refused := object.ReadStripped(file)
			got, err := reader.ReadStripped(bytes.NewReader(file), int64(len(file)))
			if refused != nil {
				require.EqualError(t, err, refused.Error())
				continue
			}
			require.NoError(t, err)
			require.Empty(t, object.Diff(want, got))
		}
	})
}
