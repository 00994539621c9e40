package rawbtf_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/require"
)

// compilation makes the types that a compiler would make of one C file. All
// files include the same header of structs, and need some of them.
type compilation struct {
	lines []string
	ids   map[string]int
	needs map[int]bool // the structs of the header that are not only declared
}

// id returns the number of a type, which make puts into the notation if it is
// new. make may need other types first.
func (c *compilation) id(key string, make func() string) int {
	id, ok := c.ids[key]
	if !ok {
		c.lines = append(c.lines, "")
		id = len(c.lines)
		c.ids[key] = id
		c.lines[id-1] = make()
	}
	return id
}

var integers = []string{"int int 4 1", "int char 1 1", "int long 8 1", "int unsigned_int 4", "int unsigned_long 8", "int short 2 1", "int unsigned_char 1"}

func (c *compilation) integer(n int) int {
	line := integers[n%len(integers)]
	return c.id(line, func() string { return line })
}

func (c *compilation) reference(kind string, to int) int {
	line := fmt.Sprintf("%s %d", kind, to)
	return c.id(line, func() string { return line })
}

// header is how many structs the header has.
const header = 4000

// structure returns a struct of the header, the same in every compilation
// that needs it.
func (c *compilation) structure(n int) int {
	if !c.needs[n] {
		line := fmt.Sprintf("fwd struct s%d", n)
		return c.id(line, func() string { return line })
	}
	return c.id(fmt.Sprintf("struct s%d", n), func() string {
		rng := rand.New(rand.NewPCG(uint64(n), 0))
		line := fmt.Sprintf("struct s%d 256", n)
		for m := range 4 + rng.IntN(8) {
			line += fmt.Sprintf(" m%d:%d@%d", m, c.member(n, rng), 64*m)
		}
		return line
	})
}

// member returns the type of a member of struct n.
func (c *compilation) member(n int, rng *rand.Rand) int {
	a, near := rng.IntN(100), (n+rng.IntN(40))%header
	switch {
	case a < 30:
		return c.integer(a)
	case a < 50:
		return c.id(fmt.Sprintf("typedef t%d", a), func() string { return fmt.Sprintf("typedef t%d %d", a, c.integer(a)) })
	case a < 80:
		return c.reference("ptr", c.structure(near))
	case a < 88:
		return c.reference("ptr", c.reference("const", c.structure(near)))
	case a < 95:
		return c.id(fmt.Sprintf("array %d", a), func() string { return fmt.Sprintf("array %d %d %d", c.integer(a), c.integer(0), a) })
	}
	to := c.reference("ptr", c.structure(near))
	return c.reference("ptr", c.id(fmt.Sprintf("proto %d", to), func() string { return fmt.Sprintf("proto 0 -:%d -:%d", to, c.integer(0)) }))
}

// mapDefinition returns a map as C programs define it: a variable of a struct without a name.
func (c *compilation) mapDefinition(n, entries int) {
	array := func(n int) int {
		return c.reference("ptr", c.id(fmt.Sprintf("array n %d", n), func() string { return fmt.Sprintf("array %d %d %d", c.integer(0), c.integer(0), n) }))
	}
	definition := c.id(fmt.Sprintf("map %d", n), func() string {
		return fmt.Sprintf("struct - 32 type:%d@0 max_entries:%d@64 key:%d@128 value:%d@192", array(1), array(entries), c.reference("ptr", c.integer(n)), c.reference("ptr", c.structure(n%header)))
	})
	line := fmt.Sprintf("var map%d %d 1", n, definition)
	c.id(line, func() string { return line })
}

// compile returns the .BTF section of file n with about size types.
func compile(n, size int) []byte {
	c := &compilation{ids: make(map[string]int), needs: make(map[int]bool)}
	rng := rand.New(rand.NewPCG(uint64(n), 1))
	for len(c.needs) < size/5 {
		first := rng.IntN(header)
		for i := range 20 {
			c.needs[(first+i)%header] = true
		}
	}
	for n := range header {
		if c.needs[n] {
			c.structure(n)
		}
	}
	for i := range 10 {
		c.mapDefinition(i, 1+10*n+i)
	}
	s := newSection(nil)
	for _, line := range c.lines {
		s.add(line)
	}
	return s.bytes()
}

func BenchmarkDedup(b *testing.B) {
	b.Run("programs", func(b *testing.B) { benchmarkDedup(b, concatenate(b, programs(b)...)) })
	for _, n := range []int{1, 10, 50, 100, 200} {
		b.Run(fmt.Sprintf("files=%d", n), func(b *testing.B) {
			var files [][]byte
			for i := range n {
				files = append(files, compile(i, 1000))
			}
			benchmarkDedup(b, concatenate(b, files...))
		})
	}
	b.Run("maps", func(b *testing.B) {
		c := &compilation{ids: make(map[string]int)}
		for i := range 20000 {
			c.mapDefinition(i, i)
		}
		s := newSection(nil)
		for _, line := range c.lines {
			s.add(line)
		}
		benchmarkDedup(b, concatenate(b, s.bytes(), s.bytes()))
	})
	b.Run("kernel", func(b *testing.B) {
		data, err := os.ReadFile("/sys/kernel/btf/vmlinux")
		if err != nil {
			b.Skip(err)
		}
		benchmarkDedup(b, concatenate(b, data))
	})
}

// benchmarkDedup measures Dedup of a table whose strings are unique.
func benchmarkDedup(b *testing.B, all *rawbtf.BTF) {
	data := all.Append(nil, le)
	again := make([]byte, len(data))
	before, after := all.End()-1, rawbtf.TypeID(0)
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		copy(again, data)
		all, err := rawbtf.Parse(again, le, nil)
		require.NoError(b, err)
		rawbtf.TrustStrings(all)
		b.StartTimer()
		_, err = all.Dedup()
		require.NoError(b, err)
		after = all.End() - 1
	}
	b.ReportMetric(float64(before), "types")
	b.ReportMetric(float64(after), "left")
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(before), "ns/type")
}

// BenchmarkDedupIncremental merges files one after the other, from their sections
// on, and, to compare, all at once.
func BenchmarkDedupIncremental(b *testing.B) {
	run := func(b *testing.B, name string, files [][]byte) {
		for _, every := range []int{1, len(files)} {
			b.Run(fmt.Sprintf("%s/%d/every=%d", name, len(files), every), func(b *testing.B) { benchmarkIncremental(b, files, every) })
		}
	}
	for _, n := range []int{50, 200} {
		var same, other [][]byte
		for i := range n {
			same = append(same, compile(0, 1000))
			other = append(other, compile(i, 1000))
		}
		run(b, "copies", same)
		run(b, "files", other)
	}
	run(b, "programs", programs(b))
}

func benchmarkIncremental(b *testing.B, files [][]byte, every int) {
	var parsed []*rawbtf.BTF
	before, after := 0, 0
	for _, data := range files {
		src, err := rawbtf.Parse(data, le, nil)
		require.NoError(b, err)
		parsed = append(parsed, src)
		before += int(src.End()) - 1
	}
	var imports, adds time.Duration
	b.ReportAllocs()
	for b.Loop() {
		all := rawbtf.New(nil)
		d := rawbtf.NewDedup(all)
		var im *rawbtf.Import
		for i, src := range parsed {
			start := time.Now()
			im = all.Import(src, nil, im)
			for id := src.First(); id < src.End(); id++ {
				im.IDs[id] = all.End() + id - src.First()
			}
			for id := src.First(); id < src.End(); id++ {
				if _, err := im.Type(id); err != nil {
					b.Fatal(err)
				}
			}
			imports += time.Since(start)
			start = time.Now()
			if (i+1)%every == 0 {
				_, _, err := d.Add()
				require.NoError(b, err)
			}
			adds += time.Since(start)
		}
		start := time.Now()
		_, err := d.Finish()
		require.NoError(b, err)
		adds += time.Since(start)
		after = int(all.End()) - 1
	}
	b.ReportMetric(float64(before), "types")
	b.ReportMetric(float64(after), "left")
	perType := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / float64(b.N) / float64(before) }
	b.ReportMetric(perType(imports), "import-ns/type")
	b.ReportMetric(perType(adds), "dedup-ns/type")
}
