package verifier

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The kernel's own report is read as far as it goes, in a log and without one.
func TestKernelReport(t *testing.T) {
	data, err := os.ReadFile(logs + "/titled_leak_7.3.log")
	require.NoError(t, err)
	log := Parse(string(data))
	r := log.Report
	require.NotNil(t, r)
	assert.Equal(t, "Resource Lifetime Safety", r.Category)
	assert.Equal(t, "Unreleased resource", r.Problem)
	assert.Equal(t, "Owned resource (id=2) was acquired at instruction 4 and still needs to be released before this exit path.", r.Reason)
	assert.Equal(t, Event{7, "error", "owned resource (id=2) still needs release", "/src/rejects.c", 313, 2, 8}, r.At)
	assert.Equal(t, []Event{
		{4, "acquired", "owned resource (id=2)", "/src/rejects.c", 310, 20, 8},
		{5, "branch", "took the false branch of this conditional, goto not followed", "/src/rejects.c", 311, 6, 8},
	}, r.Events)
	assert.Equal(t, []string{"Unreleased reference id=2 alloc_insn=4"}, log.Messages)

	why := Explain(log, Input{})
	assert.Equal(t, Source{File: "rejects.c", Path: "/src/rejects.c", Line: 313, Col: 2, Text: "\treturn 0;"}, why.Source)
	assert.Equal(t, 20, why.Cause.Source.Col)

	// A line that stands where the blank before it should.
	damaged := strings.Replace(string(data), "313 |         return 0;", "313 |return 0;", 1)
	require.NotEqual(t, string(data), damaged)
	require.Equal(t, "return 0;", Explain(Parse(damaged), Input{}).Source.Text)

	// Without source, and with nothing before it.
	log = Parse("R1 invalid mem access 'scalar'\n\nVerification failed: Register Type Safety: Invalid dereference\n\n" +
		"Reason:\n  R1 is an integer scalar here, not a pointer to memory.\n\nAt:\n  insn 9\n       | ^-- error: invalid dereference\n" +
		"  Instruction context:\n      7 | (b7) r0 = 0\n  >>> 9 | (79) r0 = *(u64 *)(r1 +0)\n\n" +
		"Causal path:\n  insn 3\n       | ^-- invalidated: R1: packet data may have moved; previous value was pkt at offset 0\n" +
		"  Instruction context:\n  >>> 3 | (85) call bpf_skb_pull_data#39\n\n  2 older causal-history events not retained\n\n" +
		"Suggestion:\n  Reload it.\n\nprocessed 9 insns (limit 1000000)\n")
	why = Explain(log, Input{})
	assert.Equal(t, "scalar_deref", why.Class.Slug)
	assert.EqualValues(t, 9, why.Insn)
	assert.EqualValues(t, 3, why.Cause.Insn)
	assert.Equal(t, "R1: packet data may have moved; previous value was pkt at offset 0", why.Cause.Why)
	assert.Contains(t, why.Help, "Reload it.")
}
