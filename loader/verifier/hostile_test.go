package verifier

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Logs of half a MiB that ask for much work are explained in bounded time.
func TestHostile(t *testing.T) {
	const size = 1 << 19
	fill := func(line string) string { return strings.Repeat(line, size/len(line)) }
	number := func(line string) string { // each line of a program without loops
		var b strings.Builder
		for i := 0; b.Len() < 16*size; i++ {
			fmt.Fprintf(&b, line, i)
		}
		return b.String()
	}
	for name, log := range map[string]string{
		"moves":    "0: R1=ctx() R10=fp0\n" + fill("1: (bf) r1 = r1\n") + "1: (79) r0 = *(u64 *)(r1 +0)\nR1 invalid mem access 'scalar'\n",
		"sums":     fill("1: (0f) r1 += r2\n2: (0f) r2 += r1\n") + "1: (79) r0 = *(u64 *)(r1 +0)\nR1 unbounded memory access, make sure to bounds check any such access\n",
		"spills":   fill("1: (7b) *(u64 *)(r2 -8) = r1\n2: (79) r1 = *(u64 *)(r2 -8)\n") + "3: (79) r0 = *(u64 *)(r1 +0)\nR1 invalid mem access 'scalar'\n",
		"calls":    fill("1: (85) call pc+1\ncallee:\n frame1: R10=fp0\n") + "3: (95) exit\nR0 !read_ok\n",
		"releases": fill("1: (85) call bpf_sk_release#86\n") + "3: (79) r0 = *(u64 *)(r6 +0)\nR6 invalid mem access 'inv'\n",
		"compares": fill("1: (2d) if r1 > r2 goto pc+1\n") + "3: (79) r0 = *(u64 *)(r6 +0)\ninvalid access to packet, off=0 size=4, R6(id=1,off=0,r=0)\n",
		"pointers": number("%d: (1d) if r1 == r2 goto pc+5 ; R1=fp-8 R2=fp-8\n") + "3: (79) r0 = *(u64 *)(r1 +0)\nR1 unbounded memory access, make sure to bounds check any such access\n",
		"copies":   "1: (bf) r6 = r0 ; R0=scalar(id=1) R6=scalar(id=1)\n" + number("%d: (25) if r0 > 0x5 goto pc+5\n") + "3: (0f) r1 += r6 ; R1=fp-8 R6=scalar()\n4: (79) r0 = *(u64 *)(r1 +0)\nR1 unbounded memory access, make sure to bounds check any such access\n",
		"branches": fill("1: (b7) r1 = 0\n") + fill("from 99 to 2: R1=ctx()\n"),
		"messages": fill("R1 type= expected= R1 type= is of type but is expected\n"),
		"a line":   fill("0: (b7) r1 = 0 1: ("),
		"a state":  "0: R1=" + fill("((((=,"),
		"sources":  fill("; x @ y:1\n"),
		"frames":   fill("BEGIN PROG LOAD LOG\n"),
		"prefix":   fill("12 : (bf) a | "),
		"report":   "Verification failed: A: B\nAt:\n" + fill(">>> 1 | (bf) ^-- x\n"),
		"joined":   fill("1: (bf) r1 = r2 R1 "),
		"joined 2": fill("1: (bf) r1 = r2 R1 x ; ") + " processed 7 insns",
		"literal":  fill(`1: (bf) r1 = r2\n`),
		"quoted":   fill("level=x msg=\"1: (bf) r1 = r2\\\" y\n"),
		"entities": fill("&amp;&gt;1: (bf) r1 &lt; r2\n"),
		"colors":   fill("\x1b[31m1: (bf) \x1b["),
		"colons":   fill("a: b] c> d| e' "),
		"colon":    fill("a: b] c> d| e'\n"),
		"summary":  fill("load program: permission denied: 1: (bf) r1 = r2: R1 x (2 line(s) omitted)\n"),
		"report 2": "Verification failed: A: B\nCausal path:\n" + fill("a @ b:1:2\n>>> 1 | x\n | ^-- x\n | y\n"),
		"open":     "0: R1=ctx() R10=fp0\n0: (b7) r6 = 0 ; R6=scalar(umin=1\n" + fill("var_off=(0x0; 0x1) some\n"),
		"list":     "[" + fill(`"1: (07) r6 += 1 ; R6=1",`) + "]",
		"again":    "0: (95) exit\nprocessed 1 insns\n" + fill("R1 says something, R2 is not it\n"),
		"prose":    fill("R1 says (of R2) that arg#1 is invalid, and 'R3 invalid mem access is\n"),
		"arrows":   fill("1: (07) r1 += 1 <-- <-- <--\n"),
		"nothing":  strings.Repeat("\n", size),
		"zeros":    strings.Repeat("\x00", size),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			report := Explain(Parse(log), Input{})
			require.NotNil(t, report.Class)
			_, err := report.MarshalJSON()
			require.NoError(t, err)
			assert.Less(t, time.Since(start), 30*time.Second)
		})
	}
}

// Of a log with more steps than a kernel takes, the last ones are kept.
func TestManySteps(t *testing.T) {
	text := strings.Repeat("1: (07) r1 += 1\n", maxSteps+5) + "2: (95) exit\nR0 !read_ok\n"
	log := Parse(text)
	assert.LessOrEqual(t, len(log.Steps), maxSteps)
	why := Explain(log, Input{})
	assert.Equal(t, "uninit_reg", why.Class.Slug)
	assert.EqualValues(t, 2, why.Insn)
}
