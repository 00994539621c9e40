package rawbtf_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/require"
)

// withinBounds merges types that are made to take long.
func withinBounds(t *testing.T, s *section) *rawbtf.BTF {
	b, err := rawbtf.Parse(s.bytes(), le, nil)
	require.NoError(t, err)
	start := time.Now()
	_, err = b.Dedup()
	require.NoError(t, err)
	require.Less(t, time.Since(start), 10*time.Second)
	_, err = rawbtf.Parse(b.Append(nil, le), le, nil)
	require.NoError(t, err)
	return b
}

// record appends a record of words behind the name.
func (s *section) record(name string, k rawbtf.Kind, vlen int, words ...uint32) {
	s.words(s.name(name), uint32(k)<<24|uint32(vlen))
	s.words(words...)
}

// Structs that differ only behind others of one name each.
func TestDedupManyAlike(t *testing.T) {
	const n = 1 << 17
	s := newSection(nil)
	for i := range uint32(n) {
		s.record("b", rawbtf.Struct, 1, 8, s.name("m"), 0, i)
		s.record("-", rawbtf.Ptr, 0, 3*i+1)
		s.record("a", rawbtf.Struct, 1, 8, s.name("m"), 3*i+2, 0)
	}
	withinBounds(t, s)
}

// Two long chains of structs, the second equal to the first as a whole.
func TestDedupLongChains(t *testing.T) {
	const n = 1 << 17
	s := newSection(nil)
	for id := uint32(1); id < 4*n; id += 2 {
		next := id + 2
		if id%(2*n) == 2*n-1 {
			next = 0
		}
		s.record(fmt.Sprintf("s%d", id%(2*n)), rawbtf.Struct, 1, 8, s.name("next"), id+1, 0)
		s.record("-", rawbtf.Ptr, 0, next)
	}
	b := withinBounds(t, s)
	require.Equal(t, rawbtf.TypeID(2*n+1), b.End())
}

// The same with structs of one name, so that within a chain each may be equal
// to each up to where the chain ends.
func TestDedupLongLists(t *testing.T) {
	const n = 1 << 16
	s := newSection(nil)
	for id := uint32(1); id < 2*n; id += 2 {
		s.record("list", rawbtf.Struct, 1, 8, s.name("next"), id+1, 0)
		s.record("-", rawbtf.Ptr, 0, id+2)
	}
	s.record("end", rawbtf.Struct, 0, 0)
	withinBounds(t, s)
}

// Each level has a struct twice, and leads to the next one crosswise.
func TestDedupIdenticalTypes(t *testing.T) {
	const levels = 1000
	s := newSection(nil)
	for half := range uint32(2) {
		first := half * 4 * levels
		for i := range uint32(levels) {
			next := first + 4*(i+1)
			if i == levels-1 {
				next = first
			}
			a, b := next+3, next+4
			s.record("s", rawbtf.Struct, 2, 16, s.name("x"), a, 0, s.name("y"), b, 64)
			s.record("s", rawbtf.Struct, 2, 16, s.name("x"), b, 0, s.name("y"), a, 64)
			s.record("-", rawbtf.Ptr, 0, first+4*i+1)
			s.record("-", rawbtf.Ptr, 0, first+4*i+2)
		}
	}
	withinBounds(t, s)
}

// Many structs that all refer to one type of many parts.
func TestDedupSharedParts(t *testing.T) {
	const n = 1 << 16
	s := newSection(nil)
	for half := range uint32(2) {
		first := half * (n + 1)
		s.record("-", rawbtf.FuncProto, n/2, 0)
		for i := range uint32(n / 2) {
			s.words(0, first+2+i)
		}
		for range n {
			s.record("s", rawbtf.Struct, 1, 8, s.name("m"), first+1, 0)
		}
	}
	withinBounds(t, s)
}

// Long names, looked for again and again.
func TestDedupLongNames(t *testing.T) {
	const n = 1 << 18
	s := newSection(nil)
	long, longer := s.name(strings.Repeat("x", 4000)), s.name(strings.Repeat("x", 1<<20))
	for i := range uint32(n) {
		for _, name := range []uint32{long, longer} {
			s.words(name, uint32(rawbtf.Int)<<24, i, 32)
		}
	}
	withinBounds(t, s)
}
