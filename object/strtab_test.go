package object

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStrtab holds the table against its definition, on names that share
// endings of every length around the eight bytes that are compared at once.
func TestStrtab(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		names := make([]string, random.IntN(60))
		for i := range names {
			b := make([]byte, random.IntN(20))
			for j := range b {
				b[j] = "ab\xff"[random.IntN(3)]
			}
			names[i] = string(b)
			if i > 0 && random.IntN(2) == 0 {
				names[i] += names[random.IntN(i)]
			}
		}
		table := newStrtab(len(names))
		for _, name := range names {
			table.add(name)
		}
		table.finish()
		text := string(table.appendTo(nil))
		require.Len(t, text, table.size)
		require.Equal(t, slowTable(names), text)
		for i, name := range names {
			require.Equal(t, name+"\x00", text[table.offset(i):][:len(name)+1])
		}
	}
}

// slowTable makes the table of names as its definition says.
func slowTable(names []string) string {
	reversed := make([]string, len(names))
	for i, name := range names {
		b := []byte(name)
		slices.Reverse(b)
		reversed[i] = string(b)
	}
	slices.SortFunc(reversed, func(a, b string) int { return strings.Compare(b, a) })
	text, last := "\x00", ""
	for _, r := range reversed {
		if strings.HasPrefix(last, r) {
			continue
		}
		last = r
		b := []byte(r)
		slices.Reverse(b)
		text += string(b) + "\x00"
	}
	return text
}

// TestStrtabLongNames: names as long as they like, with almost all in common.
func TestStrtabLongNames(t *testing.T) {
	ending := strings.Repeat("x", 1<<16)
	table := newStrtab(3)
	for _, name := range []string{"a" + ending, ending, "b" + ending} {
		table.add(name)
	}
	table.finish()
	require.Equal(t, "\x00b"+ending+"\x00a"+ending+"\x00", string(table.appendTo(nil)))
	require.EqualValues(t, 1<<16+4, table.offset(1))
}

func BenchmarkStrtab(b *testing.B) {
	names := make([]string, 50_000)
	for i := range names {
		switch i % 3 {
		case 0:
			names[i] = fmt.Sprintf("LBB%d_%d", i/40, i%40)
		case 1:
			names[i] = fmt.Sprintf("bpf_some_function_name_%d", i)
		default:
			names[i] = fmt.Sprintf("_ZN4core3ptr%d17h%016xE", i, rand.Uint64())
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		table := newStrtab(len(names))
		for _, name := range names {
			table.add(name)
		}
		table.finish()
	}
}
