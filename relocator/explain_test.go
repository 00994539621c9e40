package relocator

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
)

// TestExplainJSON pins the names of fields.
func TestExplainJSON(t *testing.T) {
	r := applied(t, readFile(t, "../testdata/core/fields.s", assembler.Options{}), kernelFrom(t, "renamed", binary.LittleEndian))
	sites := r.code[r.index.sections["raw_tp"]].sites
	got, err := json.MarshalIndent([]*Explanation{sites[0].access.Explain(), sites[6].access.Explain()}, "", "\t")
	require.NoError(t, err)
	golden(t, "../testdata/core/explanations.json", string(got)+"\n")
}

func TestExplainTarget(t *testing.T) {
	r := applied(t, readFile(t, "../testdata/core/modules.s", assembler.Options{}), withModules(t, "moved", map[string]string{"conn": "module"}))
	sites := r.code[r.index.sections["raw_tp"]].sites
	module, id, ok := sites[0].access.Target()
	assert.Equal(t, "conn", module)
	assert.NotZero(t, id)
	assert.True(t, ok)
	_, _, ok = sites[1].access.Target()
	assert.False(t, ok, "versioned.state")
}

func TestNearest(t *testing.T) {
	for _, c := range []struct {
		name  string
		names string
		want  string
	}{
		{"state", "flags __state stat", "__state"},
		{"__state", "flags state", "state"},
		{"i_atime", "i_mtime i_ctime __i_atime", "__i_atime"},
		{"cpu_capacity", "cpu_capacity_orig cpu_capacity_orig_of", "cpu_capacity_orig"},
		{"parent", "real_parent group_leader", "real_parent"},
		{"pid", "tgid thread_pid", ""},
		{"rq_disk", "q bio tag", ""},
		{"", "a b", ""},
	} {
		names := map[string]bool{}
		for _, n := range strings.Fields(c.names) {
			names[n] = true
		}
		assert.Equal(t, c.want, nearest(c.name, maps.Keys(names)), c.name)
		assert.Equal(t, c.want, nearest(c.name, slices.Values(strings.Fields(c.names))), c.name)
	}
}

// TestExplainConcurrently is for the race detector: accesses of one result can be
// explained at the same time.
func TestExplainConcurrently(t *testing.T) {
	r := applied(t, readFile(t, "../testdata/core/absent.s", assembler.Options{}), kernelFrom(t, "renamed", binary.LittleEndian))
	var group sync.WaitGroup
	for _, s := range r.code[r.index.sections["raw_tp"]].sites {
		for range 2 {
			group.Go(func() { s.access.Diagnostic() })
		}
	}
	group.Wait()
}
