package verifier

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A structure of the kernel that is accessed without CO-RE is one of the kernel that the program
// was compiled for.
func TestLayout(t *testing.T) {
	const text = "struct inner { char a[4]; int pid; };\nstruct task { long state; struct inner in[2]; union { struct { int x : 3; int y : 5; }; }; struct inner *up; };\nstruct task first;\n" +
		"\t.section tp_btf/f,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n\tr1 = *(u64 *)(r1 + 0)\n\tINSN\n\tr0 = *(u64 *)(r0 + 0)\n\texit\n\t.size main, .-main\n"
	const mended = ". The offset is that of the kernel that the program was compiled for, as the access has no CO-RE: use BPF_CORE_READ, or " +
		"struct NAME___my { ... } __attribute__((preserve_access_index)) with the members you need. gcc ignores the #pragma in vmlinux.h that asks for CO-RE"
	for _, test := range []struct{ insn, pointer, message, want string }{
		{"61 r0 = *(u32 *)(r1 +12)", "task", "cannot access ptr member p with moff 8 in struct task with off 12 size 4", "offset 12 of struct task, which is in[0].pid in the object's types, but not in this kernel's"},
		{"71 r0 = *(u8 *)(r1 +19)", "task", "access beyond struct task at off 19 size 1", "offset 19 of struct task, which is in[1].a[3] in the object's types, but not in this kernel's"},
		{"71 r0 = *(u8 *)(r1 +24)", "task", "access beyond struct task at off 24 size 1", "offset 24 of struct task, which is x in the object's types, but not in this kernel's"},
		{"61 r0 = *(u32 *)(r1 +12)", "other", "access beyond struct other at off 12 size 4", "offset 12 of struct other"},
		{"79 r0 = *(u64 *)(r1 +12)", "task", "access beyond struct task at off 12 size 8", ""},
		{"79 r0 = *(u64 *)(r1 +32)", "task", "R0 invalid mem access 'scalar'", "offset 32 of struct task, which is up in the object's types, but not in this kernel's"},
	} {
		code, insn := test.insn[:2], test.insn[3:]
		log := "0: R1=ctx() R10=fp0\n0: (79) r1 = *(u64 *)(r1 +0)          ; R1=ptr_" + test.pointer + "()\n1: (" + code + ") " + insn
		if test.message[0] == 'R' {
			log += "          ; R0=scalar() R1=ptr_" + test.pointer + "()\n2: (79) r0 = *(u64 *)(r0 +0)"
		}
		parsed := Parse(log + "\n" + test.message + "\n")
		p, err := parsed.FindProgram(assemble(t, "main.s", strings.Replace(text, "INSN", strings.Replace(insn, "+", "+ ", 1), 1)), "main")
		require.NoError(t, err)
		why := Explain(parsed, Input{Program: p})
		if test.want == "" {
			assert.NotContains(t, why.Help[0], "CO-RE: use", insn)
			continue
		}
		assert.Equal(t, []string{"instruction 1 reads or writes " + test.want + strings.Replace(mended, "NAME", test.pointer, 1)}, why.Help, insn)
	}
}

// What the kernel loads from a structure has another type than for the object's types.
func TestLayoutOfArgument(t *testing.T) {
	const text = "struct inner { int a; };\nstruct task { long state; struct inner *up; };\nstruct task first;\nextern int bpf_cpumask_test_cpu(unsigned cpu, const struct inner *mask) __ksym;\n" +
		"\t.section tp_btf/f,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n\tr1 = *(u64 *)(r1 + 0)\n\tr2 = *(u64 *)(r1 + 8)\n\tcall bpf_cpumask_test_cpu\n\texit\n\t.size main, .-main\n"
	for kind, want := range map[string]bool{"ptr_hlist_node()": true, "scalar()": true, "ptr_inner()": false} {
		parsed := Parse("0: R1=ctx() R10=fp0\n0: (79) r1 = *(u64 *)(r1 +0)          ; R1=ptr_task()\n1: (79) r2 = *(u64 *)(r1 +8)          ; R1=ptr_task() R2=" + kind +
			"\n2: (85) call bpf_cpumask_test_cpu#63719\nR2 must be a rcu pointer\n")
		p, err := parsed.FindProgram(assemble(t, "main.s", text), "main")
		require.NoError(t, err)
		why := Explain(parsed, Input{Program: p})
		assert.Equal(t, "rcu_section", why.Class.Slug)
		assert.Equal(t, want, strings.Contains(why.Help[0], "which is up in the object's types, but not in this kernel's"), "%s: %s", kind, why.Help)
	}
}

// Unions of unions have more parts than can be looked at.
func TestLayoutOfUnions(t *testing.T) {
	var text strings.Builder
	text.WriteString("union u0 { short x; char y[8]; };\n")
	for i := 1; i < 40; i++ {
		fmt.Fprintf(&text, "union u%d { union u%d a; union u%d b; };\n", i, i-1, i-1)
	}
	text.WriteString("struct task { union u39 all; };\nstruct task first;\n\t.section tp_btf/f,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\n" +
		"main:\n\tr1 = *(u64 *)(r1 + 0)\n\tr0 = *(u32 *)(r1 + 4)\n\texit\n\t.size main, .-main\n")
	parsed := Parse("0: R1=ctx() R10=fp0\n0: (79) r1 = *(u64 *)(r1 +0)          ; R1=ptr_task()\n1: (61) r0 = *(u32 *)(r1 +4)\naccess beyond struct task at off 4 size 4\n")
	p, err := parsed.FindProgram(assemble(t, "main.s", text.String()), "main")
	require.NoError(t, err)
	require.Equal(t, "obj_access", Explain(parsed, Input{Program: p}).Class.Slug)
}
