package rawbtf_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/require"
)

// appendSections appends the types of sections, and returns the ids of all.
func appendSections(t testing.TB, to *rawbtf.BTF, sections ...[]byte) (ids []rawbtf.TypeID) {
	for _, data := range sections {
		src, err := rawbtf.Parse(data, le, nil)
		require.NoError(t, err)
		ids = append(ids, importAll(t, to, src, nil).IDs[1:]...)
	}
	return ids
}

// incrementally returns the types of sections, those of each group merged into
// those of the groups before, and what has become of each of them.
func incrementally(t testing.TB, groups ...[][]byte) (*rawbtf.BTF, []rawbtf.TypeID) {
	b := rawbtf.New(nil)
	d := rawbtf.NewDedup(b)
	ids := []rawbtf.TypeID{0}
	for _, group := range groups {
		end := b.End()
		before := notation(b)
		group := appendSections(t, b, group...)
		from, now, err := d.Add()
		require.NoError(t, err)
		require.Equal(t, end, from)
		require.Len(t, now, len(group))
		for _, id := range group {
			id = now[id-from]
			require.Less(t, id, b.End())
			ids = append(ids, id)
		}
		after := notation(b)
		require.Equal(t, before, after[:len(before)])
		_, err = rawbtf.Parse(b.Append(nil, le), le, nil)
		require.NoError(t, err)
	}
	final, err := d.Finish()
	require.NoError(t, err)
	for i, id := range ids {
		ids[i] = final[id]
	}
	return b, ids
}

// checkIncremental checks that it makes no difference how many of the sections
// are merged at once.
func checkIncremental(t testing.TB, rng *rand.Rand, sections ...[]byte) {
	once := concatenate(t, sections...)
	ids, err := once.Dedup()
	require.NoError(t, err)
	want := notation(once)
	for most := range 3 {
		var groups [][][]byte
		for rest := sections; len(rest) > 0; {
			n := min(1+rng.IntN(1+most), len(rest))
			groups, rest = append(groups, rest[:n]), rest[n:]
		}
		b, got := incrementally(t, groups...)
		require.Equal(t, want, notation(b))
		require.Equal(t, ids, got)
	}
}

func TestDedupIncremental(t *testing.T) {
	for _, test := range []struct {
		name  string
		files []string
		after string
	}{{
		name:  "nothing",
		files: []string{"", ""},
	}, {
		name: "a forward declaration and a later file's struct",
		files: []string{
			"fwd struct s\n ptr 1\n struct a 8 p:2@0",
			"int int 4\n struct s 4 x:1@0\n ptr 2\n struct a 8 p:3@0",
			"fwd struct s\n ptr 1\n const 2\n struct a 8 p:2@0",
			"ptr 2\n struct s 4 x:3@0\n int int 4\n const 1",
		},
		after: "ptr 4\n struct a 8 p:1@0\n int int 4\n struct s 4 x:3@0\n const 1",
	}, {
		name: "a forward declaration that nothing compared tells of",
		files: []string{
			"fwd struct s\n ptr 1\n const 2\n proto 0 x:3",
			"int int 4\n struct s 4 x:1@0\n ptr 2\n const 3\n proto 0 x:4",
		},
		after: "ptr 5\n const 1\n proto 0 x:2\n int int 4\n struct s 4 x:4@0",
	}, {
		name: "a forward declaration becomes the same type for all files",
		files: []string{
			"fwd struct s\n ptr 1\n struct a 8 p:2@0",
			"int int 4\n struct s 4 x:1@0\n ptr 2\n struct a 8 p:3@0",
			"int int 4\n struct s 4 y:1@0",
			"fwd struct s\n ptr 1\n struct b 8 p:2@0",
		},
		after: "ptr 4\n struct a 8 p:1@0\n int int 4\n struct s 4 x:3@0\n struct s 4 y:3@0\n struct b 8 p:1@0",
	}, {
		name: "a file knows two structs of one name, another declares it",
		files: []string{
			"int int 4\n struct s 4 x:1@0\n ptr 2\n struct a 8 p:3@0",
			"fwd struct s\n ptr 1\n struct a 8 p:2@0\n struct t 8 p:2@0",
			"int int 4\n struct s 4 z:1@0\n ptr 2\n struct t 8 p:3@0",
			"fwd struct s\n ptr 1\n struct u 8 p:2@0",
		},
		after: "int int 4\n struct s 4 x:1@0\n ptr 2\n struct a 8 p:3@0\n struct t 8 p:3@0\n struct s 4 z:1@0\n ptr 6\n struct t 8 p:7@0\n struct u 8 p:3@0",
	}, {
		name: "an enum's forward declaration before and after the enum",
		files: []string{
			"enum e 4\n ptr 1\n struct a 8 p:2@0",
			"enum e 4 A=0\n ptr 1\n struct a 8 p:2@0",
			"enum e 4\n ptr 1\n struct a 8 p:2@0\n const 2",
			"enum e 4 B=1\n ptr 1\n struct b 8 p:2@0",
		},
		after: "ptr 3\n struct a 8 p:1@0\n enum e 4 A=0\n const 1\n enum e 4 B=1\n ptr 5\n struct b 8 p:6@0",
	}, {
		name: "variables stay",
		files: []string{
			"int int 4\n var x 1 0\n decltag t 2 -1\n datasec .data 4 2@0+4",
			"int int 4\n var x 1 0\n decltag t 2 -1\n datasec .data 4 2@0+4",
		},
		after: "int int 4\n var x 1 0\n decltag t 2 -1\n datasec .data 4 2@0+4\n var x 1 0\n decltag t 5 -1\n datasec .data 4 5@0+4",
	}} {
		t.Run(test.name, func(t *testing.T) {
			var groups [][][]byte
			var all [][]byte
			for _, text := range test.files {
				data := build(t, text, nil).Append(nil, le)
				groups, all = append(groups, [][]byte{data}), append(all, data)
			}
			b, _ := incrementally(t, groups...)
			require.Equal(t, lines(test.after), lines(notation(b)))
			checkIncremental(t, rand.New(rand.NewPCG(0, 0)), all...)
		})
	}
}

func TestDedupIncrementalPrograms(t *testing.T) {
	all := programs(t)
	all = append(all, all...)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		checkIncremental(t, rng, all...)
	}
}

func TestDedupIncrementalFiles(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var files [][]byte
	for i := range 20 {
		files = append(files, compile(i, 300))
	}
	checkIncremental(t, rng, files...)
	slices.Reverse(files)
	checkIncremental(t, rng, files...)
}

// sketch returns a section of a small C file. Others have other versions of the
// same structs and enums, or only declare them.
func sketch(rng *rand.Rand) []byte {
	c := &compilation{ids: make(map[string]int)}
	var structure func(n int) int
	versions := make(map[int]int) // of structs and enums; 0: declared
	version := func(n int) int {
		if _, ok := versions[n]; !ok {
			versions[n] = max(0, rng.IntN(5)-1) / (1 + rng.IntN(2))
		}
		return versions[n]
	}
	enum := func(n int) int {
		line := fmt.Sprintf("enum e%d 4", n)
		for i := range version(^n) {
			line += fmt.Sprintf(" A%d=%d", i, i)
		}
		return c.id(line, func() string { return line })
	}
	reference := func(to int) int {
		switch rng.IntN(4) {
		case 0:
			to = c.reference("const", to)
		case 1:
			line := fmt.Sprintf("proto 0 x:%d", to)
			to = c.id(line, func() string { return line })
		case 2:
			line := fmt.Sprintf("typedef t %d", to)
			to = c.id(line, func() string { return line })
		}
		return c.reference("ptr", to)
	}
	structure = func(n int) int {
		v := version(n)
		if v == 0 {
			line := fmt.Sprintf("fwd struct s%d", n)
			return c.id(line, func() string { return line })
		}
		return c.id(fmt.Sprintf("struct s%d", n), func() string {
			outer := rng
			defer func() { rng = outer }()
			rng = rand.New(rand.NewPCG(uint64(n), uint64(v)))
			line := fmt.Sprintf("struct s%d 64", n)
			for m := range 1 + rng.IntN(3) {
				var to int
				switch rng.IntN(5) {
				case 0:
					to = c.integer(m)
				case 1:
					to = enum(rng.IntN(3))
				case 2:
					to = reference(enum(rng.IntN(3)))
				default:
					to = reference(structure(rng.IntN(6)))
				}
				line += fmt.Sprintf(" m%d:%d@%d", m, to, 64*m)
			}
			return line
		})
	}
	for range 1 + rng.IntN(4) {
		reference(structure(rng.IntN(6)))
		reference(enum(rng.IntN(3)))
	}
	s := newSection(nil)
	for _, line := range c.lines {
		s.add(line)
	}
	return s.bytes()
}

func TestDedupIncrementalSketches(t *testing.T) {
	for seed := range uint64(1000) {
		rng := rand.New(rand.NewPCG(seed, 5))
		var files [][]byte
		for range 2 + rng.IntN(6) {
			files = append(files, sketch(rng))
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { checkIncremental(t, rng, files...) })
	}
}
