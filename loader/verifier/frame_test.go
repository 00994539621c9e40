package verifier

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is left of a log in the words of loading programs and in reports of others.
func TestSummaries(t *testing.T) {
	for _, test := range []struct {
		name, text, class string
		insn              int32
		messages          []string
		program           string
	}{
		{"summary", "2024/05/01 12:00:00 loading objects: field Count: program count: load program: permission denied: " +
			"7: (79) r1 = *(u64 *)(r0 +0): R0 invalid mem access 'map_value_or_null' (12 line(s) omitted)\n",
			"null_deref", 7, []string{"R0 invalid mem access 'map_value_or_null'"}, "count"},
		{"two messages", "program count: load program: permission denied: invalid access to packet, off=0 size=4, R4(id=0,off=0,r=0): " +
			"R4 offset is outside of the packet (1042 line(s) omitted)",
			"pkt_bounds", -1, []string{"invalid access to packet, off=0 size=4, R4(id=0,off=0,r=0)", "R4 offset is outside of the packet"}, "count"},
		{"truncated", "program count: load program: permission denied: invalid access to map value, value_size=70 off=0 size=16383: " +
			"R1 min value is outside of the allowed memory range (truncated, 73 line(s) omitted)",
			"oob_const", -1, []string{"invalid access to map value, value_size=70 off=0 size=16383", "R1 min value is outside of the allowed memory range"}, "count"},
		{"structured", `time="2025-01-10T18:19:10Z" level=error msg="regeneration failed" error="attaching x: program tail_call: ` +
			`load program: permission denied: 127: (61) r9 = *(u32 *)(r1 +0): R1 invalid mem access 'map_value_or_null' (183 line(s) omitted)" subsys=endpoint`,
			"null_deref", 127, []string{"R1 invalid mem access 'map_value_or_null'"}, "tail_call"},
		{"wrapped", "error=\"attaching x:\n    program tail_call:\n    load program:\n    permission denied:\n" +
			"    127: (61) r9 = *(u32 *)(r1 +0):\n    R1 invalid mem access 'map_value_or_null' (183 line(s) omitted)\"\n",
			"null_deref", 127, []string{"R1 invalid mem access 'map_value_or_null'"}, ""},
		{"no prefix", "permission denied: 0: (bf) r3 = r2: R2 !read_ok\n", "uninit_reg", 0, []string{"R2 !read_ok"}, ""},
		{"no instruction", "libbpf: prog 'x': BPF program load failed: Invalid argument\nlibbpf: prog 'x': -- BEGIN PROG LOAD LOG --\n" +
			"R1 type=ctx expected=fp\nreg type unsupported for arg#0 function is_iter#258\n" +
			"math between map_value pointer and register with unbounded min value is not allowed\n-- END PROG LOAD LOG --\n",
			"oob_var", -1, []string{"R1 type=ctx expected=fp", "reg type unsupported for arg#0 function is_iter#258",
				"math between map_value pointer and register with unbounded min value is not allowed"}, "x"},
		{"ring buffer of the kernel", "kern: warning: [2026-02-06T01:31:33.774368243Z]: ------------[ cut here ]------------\n" +
			"kern: warning: [2026-02-06T01:31:33.774378243Z]: verifier bug: REG INVARIANTS VIOLATION (false_reg1): range bounds violation\n" +
			"kern: warning: [2026-02-06T01:31:33.774397243Z]: WARNING: CPU: 3 PID: 7322 at kernel/bpf/verifier.c:2731\n",
			"verifier_bug", -1, []string{"verifier bug: REG INVARIANTS VIOLATION (false_reg1): range bounds violation"}, ""},
		{"iproute2", "Prog section 'ingress' rejected: Permission denied (13)!\n - Type:         3\n - Instructions: 5 (0 over limit)\n - License:      GPL\n\n" +
			"Verifier analysis:\n\n0: (61) r2 = *(u32 *)(r1 +80)\n1: (71) r0 = *(u8 *)(r2 +0)\nR2 invalid mem access 'pkt_end'\n\n" +
			"Error fetching program/map!\nbad action parsing\nparse_action: bad value (6:bpf)!\nIllegal \"action\"\n",
			"bad_deref", 1, []string{"R2 invalid mem access 'pkt_end'"}, ""},
		{"joined", "0: R1=ctx() R10=fp0 ; int f(void *ctx) @ a.c:3 0: (b7) r1 = 8 ; R1_w=8 1: (79) r0 = *(u64 *)(r1 +0) " +
			"R1 invalid mem access 'scalar' processed 2 insns (limit 1000000)",
			"scalar_deref", 1, []string{"R1 invalid mem access 'scalar'"}, ""},
		{"an unknown one behind an aside", "arg#0 reference type('UNKNOWN ') size cannot be determined: -22\nthe moon is full\nprocessed 0 insns (limit 1000000)\n",
			Unknown, -1, []string{"arg#0 reference type('UNKNOWN ') size cannot be determined: -22", "the moon is full"}, ""},
		{"a gap", "5: (85) call bpf_map_lookup_elem#1\n[...]\n9: (79) r1 = *(u64 *)(r0 +0)\n...\nR0 invalid mem access 'map_value_or_null'\n",
			"null_deref", 9, []string{"R0 invalid mem access 'map_value_or_null'"}, ""},
		{"no room for a state", "8: (15) if r0 == 0x0 goto pc+1\n R0_w=map_value(id=0,off=0,ks=4,vs=8,imm=0)\n R10=fp0\n fp-8=mmmmmmmm\n" +
			"9: (79) r1 = *(u64 *)(r0 +8)\ninvalid access to map value, value_size=8 off=8 size=8\nR0 min value is outside of the allowed memory range\n",
			"oob_const", 9, []string{"invalid access to map value, value_size=8 off=8 size=8", "R0 min value is outside of the allowed memory range"}, ""},
		{"an arrow", "23: (18) r2 = 0x0\n25: (63) *(u32 *)(r2 +0) = r1   <-- here\nR2 invalid mem access 'inv' <---------\n\nSo r2 is 0.\n",
			"scalar_deref", 25, []string{"R2 invalid mem access 'inv'"}, ""},
		{"cut registers", "2150: (73) *(u8 *)(r1 +4095) = r2\n R0=inv(id=45,smin_value=-4095) R1=map_value(id=0,off=0,ks=4,vs=8192,smin_value=-4095,var_off=(0x0; 0xff>\n" +
			"R1 unbounded memory access, make sure to bounds check any such access\n",
			"oob_var", 2150, []string{"R1 unbounded memory access, make sure to bounds check any such access"}, ""},
		{"the program's own argument", "libbpf: prog 'x': BPF program load failed: Argument list too long\nlibbpf: prog 'x': -- BEGIN PROG LOAD LOG --\n" +
			"R1 type=ctx expected=fp\nBPF program is too large. Processed 1000001 insn\nprocessed 1000001 insns (limit 1000000)\n-- END PROG LOAD LOG --\n",
			"too_complex", -1, []string{"R1 type=ctx expected=fp", "BPF program is too large. Processed 1000001 insn"}, "x"},
		{"a context that is none", "Validating prog0() func#1...\nbtf_vmlinux is malformed\nArg#0 type PTR in prog0() is not supported yet.\nprocessed 84 insns (limit 1000000)\n",
			"subprog_args", -1, []string{"btf_vmlinux is malformed", "Arg#0 type PTR in prog0() is not supported yet."}, ""},
		{"broken prose", "> > And later errors as:\n> > \"R1 min value is negative, either use unsigned index or do a if (index\n> > >=0) check.\"\n",
			"oob_var", -1, []string{"R1 min value is negative, either use unsigned index or do a if (index >=0) check."}, ""},
		{"prose", "I am stuck: libbpf gives me a good `R6 invalid mem access 'inv'`. What is wrong?\n",
			"scalar_deref", -1, []string{"R6 invalid mem access 'inv'"}, ""},
		{"code in a sentence", "It fails with this:\n`R1 !read_ok`.\n", "uninit_reg", -1, []string{"R1 !read_ok"}, ""},
		{"bold", "* **unreachable insn 3**\n", "unreachable", 3, []string{"unreachable insn 3"}, ""},
		{"HTML", "<p><code>invalid func unknown#114</code></p>\n", "helper_unavail", -1, []string{"invalid func unknown#114"}, ""},
		{"quoted", "'R0 invalid mem access 'inv''\n", "scalar_deref", -1, []string{"R0 invalid mem access 'inv'"}, ""},
		{"a pull request", "the verifier rejects it with `combined stack size of 2 calls is 576. Too large`, so trim both frames\n",
			"stack_limit", -1, []string{"combined stack size of 2 calls is 576. Too large"}, ""},
		{"a list of JSON", `{"log":["0: R1=ctx() R10=fp0","0: (b7) r1 = 8 ; R1_w=8","1: (79) r0 = *(u64 *)(r1 +0)",` +
			`"R1 invalid mem access 'scalar'","processed 2 insns (limit 1000000)"]}`,
			"scalar_deref", 1, []string{"R1 invalid mem access 'scalar'"}, ""},
		{"a list of Go", `&internal.VerifierError{source:"load program", Cause:0xd, Log:[]string{"0: R1=ctx() R10=fp0", "0: (95) exit", "R0 !read_ok", ` +
			`"processed 1 insns (limit 1000000)"}, Truncated:false}`,
			"uninit_reg", 0, []string{"R0 !read_ok"}, ""},
		{"the beginning and a summary", "Verifier error: program x: load program: permission denied: invalid access to packet, off=0 size=4, R4(id=0,off=0,r=0): " +
			"R4 offset is outside of the packet (200 line(s) omitted)\nVerifier log: load program: permission denied:\n\t0: R1=ctx() R10=fp0\n" +
			"\t; int x(struct __ctx_buff *ctx) @ bpf_host.c:1247\n\t0: (bf) r6 = r1                       ; R1=ctx() R6_w=ctx()\n",
			"pkt_bounds", -1, []string{"invalid access to packet, off=0 size=4, R4(id=0,off=0,r=0)", "R4 offset is outside of the packet"}, "x"},
		{"the paragraphs alone", "    Verification failed: Register Type Safety: Unreadable register\n    Reason:\n" +
			"      R0 has never been initialized on this path, so the verifier cannot use it as an input.\n" +
			"    At:\n      insn 0\n           | ^-- error: R0 is not readable\n",
			"uninit_reg", 0, nil, ""},
		{"their summary", "program x: load program: permission denied: R0 has never been initialized on this path, so the verifier cannot use it as an input. " +
			"(Initialize R0 on every path before this instruction.)\n",
			"uninit_reg", -1, []string{"R0 has never been initialized on this path, so the verifier cannot use it as an input. (Initialize R0 on every path before this instruction.)"}, "x"},
	} {
		t.Run(test.name, func(t *testing.T) {
			why := Explain(Parse(test.text), Input{})
			assert.Equal(t, test.class, why.Class.Slug)
			assert.Equal(t, test.insn, why.Insn)
			assert.Equal(t, test.messages, why.Log.Messages)
			assert.Equal(t, test.program, why.Log.Program)
		})
	}
}

// The kernel's message says where a reference is acquired, also without the instructions.
func TestSummaryOfLeak(t *testing.T) {
	why := Explain(Parse("program x: load program: invalid argument: Unreleased \nreference id=3 alloc_insn=10 (28 line(s) omitted)\n"), Input{})
	assert.Equal(t, "ref_leak", why.Class.Slug)
	assert.EqualValues(t, -1, why.Insn)
	assert.EqualValues(t, 10, why.Cause.Insn)
	_, list := why.Diagnostics("x.log", nil)
	notes := list[0].Notes
	assert.Equal(t, "the reference is acquired (instruction 10)", notes[len(notes)-1].Msg)
}
