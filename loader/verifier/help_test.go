package verifier

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What a value that is returned means depends on the type of the program, which its section
// tells, or the structure of its context.
func TestResults(t *testing.T) {
	const text = "\t.section %,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n\tw0 = -1\n\texit\n\t.size main, .-main\n"
	const log = "0: R1=ctx() R10=fp0\n; int main(void) @ main.c:3\n0: (b4) w0 = -1                      ; R0_w=0xffffffff\n1: (95) exit\n" +
		"At program exit the register R0 has smin=4294967295 smax=4294967295 should have been in "
	for _, test := range []struct{ section, source, allowed, want string }{
		{"cgroup_skb/ingress", "", "[0, 1]", "R0 has to be between 0 and 1 (0 drops the packet, 1 lets it pass); it is 4294967295, set by instruction 0 (w0 = -1)"},
		{"", "int f(struct bpf_sk_lookup *ctx)", "[0, 1]", "R0 has to be between 0 and 1 (0 is SK_DROP, 1 is SK_PASS); it is 4294967295, set by instruction 0 (w0 = -1)"},
		{"", "int f(struct __sk_buff *skb)", "[0, 3]", "R0 has to be between 0 and 3 (0 drops the packet, 1 lets it pass, 2 drops it and tells of congestion, " +
			"3 lets it pass and tells of congestion); it is 4294967295, set by instruction 0 (w0 = -1)"},
		{"", "", "[0, 1]", "R0 has to be between 0 and 1; it is 4294967295, set by instruction 0 (w0 = -1)"},
		{"", "", "[-4095, 0]", "R0 has to be between -4095 and 0 (-4095 and above refuse, with an errno such as -EPERM, 0 allows); it is 4294967295, " +
			"set by instruction 0 (w0 = -1); these are the 32 bits of -1: return a number of 64 bits with its sign, r0 = -1"},
		{"netfilter", "", "(0x0; 0x1)", "R0 has to be between 0 and 1 (0 is NF_DROP, 1 is NF_ACCEPT); it is 4294967295, set by instruction 0 (w0 = -1)"},
	} {
		in := Input{}
		parsed := Parse(strings.Replace(log, "int main(void)", test.source, 1) + test.allowed + "\n")
		if test.section != "" {
			var err error
			in.Program, err = parsed.FindProgram(assemble(t, "main.s", strings.Replace(text, "%", test.section, 1)), "")
			require.NoError(t, err)
		}
		why := Explain(parsed, in)
		assert.Equal(t, "bad_retval", why.Class.Slug)
		assert.Equal(t, test.want, why.Help[0])
	}
}

// Where the lock that is held is not the list's, it is the cause.
func TestWrongLock(t *testing.T) {
	why := Explain(Parse("9: (bf) r1 = r7                       ; R1_w=map_value(map=.data.A,ks=4,vs=32) R7=map_value(map=.data.A,ks=4,vs=32)\n"+
		"10: (85) call bpf_spin_lock#93\n11: (bf) r1 = r6                      ; R1_w=map_value(map=.data.B,ks=4,vs=32) R6=map_value(map=.data.B,ks=4,vs=32)\n"+
		"12: (85) call bpf_list_pop_front#64233\nbpf_spin_lock at off=16 must be held for bpf_list_head\n"), Input{})
	assert.Equal(t, "graph_obj", why.Class.Slug)
	assert.EqualValues(t, 12, why.Insn)
	assert.EqualValues(t, 10, why.Cause.Insn)
}
