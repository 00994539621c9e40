package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"testing"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/require"
)

// programs returns the BTF of clang's output for our C programs, as
// little-endian sections.
func programs(t testing.TB) (all [][]byte) {
	eachProgram(t, func(name string, data, _ []byte, order binary.ByteOrder) {
		b, err := rawbtf.Parse(data, order, nil)
		require.NoError(t, err, name)
		all = append(all, b.Append(nil, le))
	})
	return all
}

// concatenate returns the types of sections one after the other.
func concatenate(t testing.TB, sections ...[]byte) *rawbtf.BTF {
	all := rawbtf.New(nil)
	var im *rawbtf.Import
	for _, data := range sections {
		src, err := rawbtf.Parse(data, le, nil)
		require.NoError(t, err)
		im = all.Import(src, nil, im)
		for id := src.First(); id < src.End(); id++ {
			im.IDs[id] = all.End() + id - src.First()
		}
		for id := src.First(); id < src.End(); id++ {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
	}
	return all
}

// correspondence checks that types before Dedup have equals after.
type correspondence struct {
	before, after *rawbtf.BTF
	seen          map[[2]rawbtf.TypeID]bool
}

// differ returns what tells a type from the one it has become: anything but
// that the latter knows what was only declared.
func (c *correspondence) differ(before, after rawbtf.TypeID) error {
	todo := [][2]rawbtf.TypeID{{before, after}}
	for len(todo) > 0 {
		pair := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if c.seen[pair] {
			continue
		}
		c.seen[pair] = true
		s, t := c.before.Type(pair[0]), c.after.Type(pair[1])
		if c.before.Name(s) != c.after.Name(t) {
			return fmt.Errorf("type %d (%s) has become %d (%s)", pair[0], c.before.Name(s), pair[1], c.after.Name(t))
		}
		if declares(s, t) {
			continue
		}
		was, is := shallow(c.before, s), shallow(c.after, t)
		if was != is {
			return fmt.Errorf("type %d (%s) has become %d (%s)", pair[0], was, pair[1], is)
		}
		refs, others := references(s), references(t)
		for i := range refs {
			todo = append(todo, [2]rawbtf.TypeID{refs[i], others[i]})
		}
	}
	return nil
}

// declares reports whether s is a forward declaration of a type of t's kind.
func declares(s, t rawbtf.Type) bool {
	switch s.Kind() {
	case rawbtf.Fwd:
		return !s.Flag() && t.Kind() == rawbtf.Struct || s.Flag() && t.Kind() == rawbtf.Union
	case rawbtf.Enum, rawbtf.Enum64:
		return s.Vlen() == 0 && (t.Kind() == rawbtf.Enum || t.Kind() == rawbtf.Enum64)
	}
	return false
}

// shallow returns a type in the notation without what it refers to.
func shallow(b *rawbtf.BTF, t rawbtf.Type) string {
	alone := rawbtf.Alone(t)
	alone.Walk(func(rawbtf.TypeID) rawbtf.TypeID { return 0 }, nil)
	return line(b, alone)
}

func references(t rawbtf.Type) (ids []rawbtf.TypeID) {
	rawbtf.Alone(t).Walk(func(id rawbtf.TypeID) rawbtf.TypeID {
		ids = append(ids, id)
		return id
	}, nil)
	return ids
}

// checkDedup merges b's types and checks what must be so whatever they are.
func checkDedup(t testing.TB, b *rawbtf.BTF) (ids []rawbtf.TypeID) {
	before, err := rawbtf.Parse(b.Append(nil, le), le, b.Base())
	require.NoError(t, err)
	ids, err = b.Dedup()
	require.NoError(t, err)
	after, err := rawbtf.Parse(b.Append(nil, le), le, b.Base())
	require.NoError(t, err)
	require.Equal(t, notation(b), notation(after))

	require.Len(t, ids, int(before.End()))
	require.Zero(t, ids[0])
	c := correspondence{before, b, make(map[[2]rawbtf.TypeID]bool)}
	next := before.First()
	for id := before.First(); id < before.End(); id++ {
		require.Less(t, ids[id], b.End())
		require.NoError(t, c.differ(id, ids[id]))
		if k := before.Type(id).Kind(); k == rawbtf.Var || k == rawbtf.Datasec {
			require.GreaterOrEqual(t, ids[id], next, "a %s has been merged, or the order is another", k)
			next = ids[id] + 1
		}
	}
	return ids
}

// checkOnce checks that Dedup leaves nothing to be merged. It does in odd cases:
// after it two types may be equal that were not while one of them was there twice.
func checkOnce(t testing.TB, b *rawbtf.BTF) {
	checkDedup(t, b)
	once := notation(b)
	checkDedup(t, b)
	require.Equal(t, once, notation(b))
}

func TestDedupPrograms(t *testing.T) {
	all := programs(t)
	for _, data := range all {
		one := concatenate(t, data)
		checkOnce(t, one)

		several := concatenate(t, data, data, data)
		checkOnce(t, several)
		require.Equal(t, one.End()+2*variables(one), several.End())
	}
	b := concatenate(t, all...)
	checkOnce(t, b)

	twice := concatenate(t, append(all, all...)...)
	checkOnce(t, twice)
	require.Equal(t, b.End()+variables(b), twice.End())
}

// variables returns how many types are never merged, or refer to such.
func variables(b *rawbtf.BTF) (n rawbtf.TypeID) {
	for id := b.First(); id < b.End(); id++ {
		t := b.Type(id)
		if t.Kind() == rawbtf.DeclTag {
			t = b.Type(t.Ref())
		}
		if k := t.Kind(); k == rawbtf.Var || k == rawbtf.Datasec {
			n++
		}
	}
	return n
}

// Files that know different structs of one header in full have together what a
// file has that knows them all.
func TestDedupFiles(t *testing.T) {
	var files [][]byte
	for i := range 5 {
		files = append(files, compile(i, 300))
	}
	b := concatenate(t, files...)
	checkOnce(t, b)

	structs := make(map[string]bool)
	for id := b.First(); id < b.End(); id++ {
		if typ := b.Type(id); typ.Kind() == rawbtf.Struct && typ.NameOff() != 0 {
			require.False(t, structs[b.Name(typ)], "struct %s is there twice", b.Name(typ))
			structs[b.Name(typ)] = true
		}
	}
	for id := b.First(); id < b.End(); id++ {
		if typ := b.Type(id); typ.Kind() == rawbtf.Fwd {
			require.False(t, structs[b.Name(typ)], "struct %s is also declared", b.Name(typ))
		}
	}
}

// A kernel's BTF has been deduplicated by libbpf.
func TestDedupKernel(t *testing.T) {
	data, err := os.ReadFile("/sys/kernel/btf/vmlinux")
	if err != nil {
		t.Skip(err)
	}
	b, err := rawbtf.Parse(bytes.Clone(data), le, nil)
	require.NoError(t, err)
	ids, err := b.Dedup()
	require.NoError(t, err)
	require.InEpsilon(t, len(ids), int(b.End()), 0.001)

	// Split from itself, all of it is found in the base.
	base, err := rawbtf.Parse(data, le, nil)
	require.NoError(t, err)
	split := rawbtf.New(base)
	im := split.Import(base, nil, nil)
	for id := base.First(); id < base.End(); id++ {
		im.IDs[id] = split.First() + id - 1
	}
	for id := base.First(); id < base.End(); id++ {
		_, err := im.Type(id)
		require.NoError(t, err)
	}
	_, err = split.Dedup()
	require.NoError(t, err)
	for id := split.First(); id < split.End(); id++ {
		k := split.Type(id).Kind()
		require.True(t, k == rawbtf.Var || k == rawbtf.Datasec, "%d: %s", id, line(split, split.Type(id)))
	}
}

// Names are compared as text.
func TestDedupNames(t *testing.T) {
	s := newSection(nil)
	s.strings = []byte("\x00int\x00struct foo\x00foo\x00int\x00member\x00\x00")
	record := func(words ...uint32) { s.words(words...) }
	record(1, uint32(rawbtf.Int)<<24, 4, 32)                      // int
	record(20, uint32(rawbtf.Int)<<24, 4, 32)                     // int, the second of that name
	record(12, uint32(rawbtf.Struct)<<24|1, 4, 24, 1, 0)          // foo, the end of "struct foo", with a member
	record(16, uint32(rawbtf.Struct)<<24|1, 4, 24, 2, 0)          // foo
	record(31, uint32(rawbtf.Ptr)<<24, 3)                         // "", the second of that name
	record(0, uint32(rawbtf.Ptr)<<24, 4)                          // ""
	record(0, uint32(rawbtf.Struct)<<24|2, 8, 24, 1, 0, 26, 1, 0) // "mber"
	record(0, uint32(rawbtf.Struct)<<24|2, 8, 24, 2, 0, 26, 2, 0)
	b, err := rawbtf.Parse(s.bytes(), le, nil)
	require.NoError(t, err)
	ids := checkDedup(t, b)
	require.Equal(t, []rawbtf.TypeID{0, 1, 1, 2, 2, 3, 3, 4, 4}, ids)
	require.Equal(t, "int int 4\nstruct foo 4 member:1@0\nptr 2\nstruct - 8 member:1@0 mber:1@0\n", notation(b))
}

func TestDedupBigEndian(t *testing.T) {
	all := concatenate(t, programs(t)...)
	big, err := rawbtf.Parse(all.Append(nil, binary.BigEndian), binary.BigEndian, nil)
	require.NoError(t, err)
	ids, err := all.Dedup()
	require.NoError(t, err)
	others, err := big.Dedup()
	require.NoError(t, err)
	require.Equal(t, ids, others)
	require.Equal(t, notation(all), notation(big))
}

func TestDedupErrors(t *testing.T) {
	unknown := table{types: words([]uint32{0, info(rawbtf.Ptr, 0), 0}, []uint32{0, 60 << 24, 0}), strings: "\x00"}
	unknown.layout = string(make([]byte, 4*61))
	b := unknown.mustParse(t, nil)
	_, err := b.Dedup()
	require.EqualError(t, err, "type 2 is of KIND(60): what is equal to it is not known")
}

func FuzzDedup(f *testing.F) {
	for _, data := range programs(f) {
		f.Add(data, 0)
		f.Add(data, 5)
	}
	for _, test := range dedupTests {
		if test.base == "" {
			f.Add(build(f, test.before, nil).Append(nil, le), 0)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, part int) {
		data = bytes.Clone(data) // what is fuzzed must not be edited
		b, err := rawbtf.Parse(data, le, nil)
		if err != nil {
			return
		}
		for id := b.First(); id < b.End(); id++ {
			if !b.Type(id).Kind().Known() {
				_, err := b.Dedup()
				require.Error(t, err)
				return
			}
		}
		one := bytes.Clone(data)
		checkDedup(t, b)

		// Merged into itself as the base, it is there already.
		base, err := rawbtf.Parse(one, le, nil)
		require.NoError(t, err)
		split := rawbtf.New(base)
		im := split.Import(base, nil, nil)
		for id := base.First(); id < base.End(); id++ {
			im.IDs[id] = split.First() + id - 1
			if int(id) < part {
				im.IDs[id] = id
			}
		}
		for id := base.First(); id < base.End(); id++ {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
		_, err = split.Dedup()
		require.NoError(t, err)
		_, err = rawbtf.Parse(split.Append(nil, le), le, base)
		require.NoError(t, err)

		fuzzIncremental(t, base, part)
	})
}

// fuzzIncremental merges the types that lead only to others before a part, then
// all of them, and checks that what each has become is the same. How many are
// left is not checked: a graph that has a type twice may be merged better or
// worse than at once.
func fuzzIncremental(t *testing.T, src *rawbtf.BTF, part int) {
	b := rawbtf.New(nil)
	d := rawbtf.NewDedup(b)
	closed := closedBefore(src, part)
	every := func(rawbtf.TypeID) bool { return true }
	before, now := rawbtf.New(nil), []rawbtf.TypeID{0}
	for _, chosen := range []func(rawbtf.TypeID) bool{closed, every, closed} {
		importSome(t, before, src, chosen)
		from := b.End()
		imported := importSome(t, b, src, chosen)
		at, ids, err := d.Add()
		require.NoError(t, err)
		require.Equal(t, from, at)
		require.Len(t, ids, len(imported))
		for _, id := range ids {
			require.Less(t, id, b.End())
		}
		now = append(now, ids...)
		_, err = rawbtf.Parse(b.Append(nil, le), le, nil)
		require.NoError(t, err)
	}
	final, err := d.Finish()
	require.NoError(t, err)
	_, err = rawbtf.Parse(b.Append(nil, le), le, nil)
	require.NoError(t, err)
	c := correspondence{before, b, make(map[[2]rawbtf.TypeID]bool)}
	for i, id := range now {
		require.Less(t, final[id], b.End())
		require.NoError(t, c.differ(rawbtf.TypeID(i), final[id]))
	}
}

// importSome appends types, which lead to no others, to dst.
func importSome(t testing.TB, dst, src *rawbtf.BTF, chosen func(rawbtf.TypeID) bool) (ids []rawbtf.TypeID) {
	im := dst.Import(src, nil, nil)
	next := dst.End()
	for id := src.First(); id < src.End(); id++ {
		if chosen(id) {
			im.IDs[id] = next
			ids = append(ids, next)
			next++
		}
	}
	for id := src.First(); id < src.End(); id++ {
		if chosen(id) {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
	}
	return ids
}

// closedBefore returns which types before an id lead only to such.
func closedBefore(b *rawbtf.BTF, before int) func(rawbtf.TypeID) bool {
	closed := make([]bool, b.End())
	for id := range closed {
		closed[id] = id < before
	}
	for changed := true; changed; {
		changed = false
		for id := b.First(); id < b.End(); id++ {
			for ref := range b.Type(id).Refs {
				if closed[id] && !closed[ref] && ref != 0 {
					closed[id], changed = false, true
				}
			}
		}
	}
	return func(id rawbtf.TypeID) bool { return closed[id] }
}
