package verifier

import (
	"fmt"
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

// What a helper function gives its callback is not what it returns.
func TestCallbackNumber(t *testing.T) {
	why := Explain(Parse("6: (79) r0 = *(u64 *)(r10 -16)        ; R0=trusted_ptr_task_struct() R10=fp0 fp-16=trusted_ptr_task_struct()\n"+
		"7: (7b) *(u64 *)(r10 -32) = r0        ; R0=trusted_ptr_task_struct() R10=fp0 fp-32=trusted_ptr_task_struct()\n"+
		"8: (b7) r1 = 20                       ; R1=20\n9: (18) r2 = 0x7                      ; R2=func()\n11: (bf) r3 = r10                     ; R3=fp0 R10=fp0\n"+
		"12: (b7) r4 = 0                       ; R4=0\n13: (85) call bpf_loop#181 17: frame1: R1=scalar() R2=fp[0]0 R10=fp0 cb\n"+
		"17: (7b) *(u64 *)(r2 -32) = r1        ; frame1: R1=scalar(id=2) R2=fp[0]0 cb\n18: (b7) r0 = 0                       ; frame1: R0=0 cb\n19: (95) exit\n"+
		"returning from callee:\n frame1: R0=0 R1=scalar(id=2) R2=fp[0]0 R10=fp0 cb\nto caller at 13:\n R0=scalar() R3=fp0 R4=0 R10=fp0 fp-16=trusted_ptr_task_struct() fp-32=scalar(id=2)\n"+
		"13: (85) call bpf_loop#181            ; R0=scalar() R10=fp0 fp-16=trusted_ptr_task_struct() fp-32=scalar(id=2)\n"+
		"14: (79) r0 = *(u64 *)(r10 -32)       ; R0=scalar(id=2) R10=fp0 fp-32=scalar(id=2)\n15: (61) r0 = *(u32 *)(r0 +1264)\nR0 invalid mem access 'scalar'\n"), Input{})
	assert.Equal(t, "R0 is what bpf_loop gives its callback", why.Cause.Why)
	assert.Equal(t, "R0 is a number that bpf_loop gives its callback: an address was expected", why.Help[0])
}

// Every remedy is for a message of a class, and uses only what the message has.
func TestRemedies(t *testing.T) {
	for _, r := range remedies.Load() {
		text := strings.Join(r.message.parts, "*")
		line := strings.ReplaceAll(text, "*", "bpf_timer")
		assert.NotNil(t, match(line), text)
		assert.True(t, r.message.matches(line), text)
		for i := range 9 {
			if mark := fmt.Sprintf("{%d}", i+1); strings.Contains(r.text, mark) {
				assert.Less(t, i, len(r.message.captures(line)), text)
			}
		}
	}
}

func TestAdviceByMessage(t *testing.T) {
	for _, test := range []struct{ name, log, want string }{
		{"an argument", "4: R6=fp-16 R10=fp0\n6: (bf) r1 = r6    ; R1_w=fp-16 R6=fp-16\n7: (85) call bpf_task_acquire#66990\n" +
			"arg#0 pointer type STRUCT task_struct must point to scalar, or struct with scalar\n",
			"R1, argument 1 (p) of bpf_task_acquire(p), is the stack; it has to point to the kernel's own struct task_struct, not to memory of the program"},
		{"no registers", "2: (85) call bpf_cgroup_release#32464\nR1 must be referenced or trusted\n",
			"bpf_cgroup_release takes a pointer that stays valid: an argument of the program, or what a function that acquires returned"},
		{"a mask", "6: (85) call bpf_map_lookup_elem#1\n7: (15) if r0 == 0x0 goto pc+5\n" +
			" R0=map_value(id=0,off=0,ks=4,vs=8,imm=0) R6=inv(id=0) R10=fp0\n8: (57) r6 &= 255\n9: (0f) r0 += r6\n10: (71) r0 = *(u8 *)(r0 +0)\n" +
			"invalid access to map value, value_size=8 off=255 size=1\nR0 max value is outside of the allowed memory range\n",
			"the number that is added is made by instruction 8 (r6 &= 255) and is between 0 and 255; it has to be between 0 and 7 for an access of 1 byte: if (n > 7) return 0; with an unsigned n"},
		{"a number", "6: (85) call bpf_map_lookup_elem#1\n7: (15) if r0 == 0x0 goto pc+5\n" +
			" R0=map_value(id=0,off=0,ks=4,vs=8,imm=0) R6=inv(id=0,umax_value=3) R10=fp0\n8: (47) r6 |= 256\n9: (0f) r0 += r6\n10: (71) r0 = *(u8 *)(r0 +0)\n" +
			"invalid access to map value, value_size=8 off=256 size=1\nR0 max value is outside of the allowed memory range\n",
			"the number that is added is made by instruction 8 (r6 |= 256); it has to be between 0 and 7 for an access of 1 byte: if (n > 7) return 0; with an unsigned n"},
		{"an argument that is not there", "0: R1=ctx() R10=fp0\n0: (79) r6 = *(u64 *)(r1 +40)\n" +
			"func 'f' doesn't have 6-th argument\ninvalid bpf_context access off=40 size=8\n",
			"'f' of this kernel has less than 6 arguments: the program is for another version of it"},
		{"far into the packet", "15: (bf) r2 = r1\n16: (07) r2 += 1\n17: (2d) if r2 > r8 goto pc+14\n" +
			" R1_w=pkt(id=2,off=0,r=0,umax_value=65535,var_off=(0x0; 0xffff)) R2_w=pkt(id=2,off=1,r=0,umax_value=65535,var_off=(0x0; 0xffff)) R8=pkt_end(id=0,off=0,imm=0) R10=fp0\n" +
			"18: (71) r1 = *(u8 *)(r1 +0)\ninvalid access to packet, off=0 size=1, R1(id=2,off=0,r=0)\nR1 offset is outside of the packet\n",
			"the offset in R1 may be up to 65535, and with 1 byte behind it that is above 65535, where a comparison proves nothing; bound it before it is added: n &= 0x7fff"},
		{"a shift", "1: (67) r1 <<= 65\ninvalid shift 65\n",
			"a register of 64 bits is shifted by 0 to 63, one of 32 bits by 0 to 31: 65 is too many"},
		{"a register", "R12 is invalid\n", "there are the registers R0 to R10 only, and R12 is none of them"},
		{"an argument that is not passed", "0: R1=ctx() R10=fp0\n0: (b7) r1 = 2                        ; R1=2\n1: (85) call pc+1\n" +
			"R2 is not a scalar\nCaller passes invalid args into func#1 ('f')\n",
			`R2 has no value: clang passes no argument that the function does not use, if it knows the function. ` +
				`Use it there, as in asm volatile("" :: "r"(n)), or leave the parameter out`},
		{"an argument that is lost", "5: (b7) r2 = 2                        ; R2_w=2\n6: (85) call bpf_ktime_get_ns#5       ; R0_w=scalar()\n" +
			"7: (b7) r1 = 2                        ; R1=2\n8: (85) call pc+1\nR2 is not a scalar\nCaller passes invalid args into func#1 ('f')\n",
			`R2 has no value: clang passes no argument that the function does not use, if it knows the function. ` +
				`Use it there, as in asm volatile("" :: "r"(n)), or leave the parameter out`},
		{"a pointer for a number", "5: (bf) r2 = r10                      ; R2_w=fp0 R10=fp0\n7: (b7) r1 = 2                        ; R1=2\n8: (85) call pc+1\n" +
			"R2 is not a scalar\nCaller passes invalid args into func#1 ('f')\n",
			"R2 is the stack; it has to be a number"},
		{"a comparison of gcc", "6: (bf) r1 = r0                       ; R0=map_value_or_null(id=1,map=m,ks=4,vs=8) R1=map_value_or_null(id=1,map=m,ks=4,vs=8)\n" +
			"7: (87) r0 = -r0                      ; R0=scalar()\n" +
			"8: (4f) r0 |= r1\n" +
			"R0 pointer arithmetic on map_value_or_null prohibited, null-check it first\n",
			`this is p != NULL as a number, which gcc computes as (-p | p) >> 63. Make it a branch that the compiler keeps: ` +
				`int n = 0; if (p) { n = 1; asm volatile("" : "+r"(n)); }`},
		{"a comparison of the context", "0: R1=ctx() R10=fp0\n" +
			"0: (bf) r0 = r1                       ; R0=ctx() R1=ctx()\n" +
			"1: (87) r0 = -r0                      ; R0=scalar()\n" +
			"2: (4f) r0 |= r1\n" +
			"math between ctx pointer and register with unbounded min value is not allowed\n",
			`this is p != NULL as a number, which gcc computes as (-p | p) >> 63. Make it a branch that the compiler keeps: ` +
				`int n = 0; if (p) { n = 1; asm volatile("" : "+r"(n)); }`},
		{"a pointer that is added to a number", "7: (b7) r0 = 8                       ; R0=8 R1=map_value_or_null(id=1,map=m,ks=4,vs=8)\n8: (0f) r0 += r1\n" +
			"R0 pointer arithmetic on map_value_or_null prohibited, null-check it first\n",
			"test R1 before instruction 8: if r1 == 0 goto (a test of any register with id=1 counts)"},
		{"an address that gcc multiplies", "864: (bf) r4 = r6                     ; frame1: R4=map_value(map=heap,ks=4,vs=23040,off=128) R6=map_value(map=heap,ks=4,vs=23040,off=128)\n" +
			"866: (67) r4 <<= 1\nR4 pointer arithmetic with <<= operator prohibited\n",
			"R4 is a pointer to a map's value: an address cannot be multiplied, as gcc does where it makes pointers of a loop's counters: compile with -fno-ivopts"},
		{"an address that is cast", "1: (bf) r4 = r10                      ; R4=fp0 R10=fp0\n2: (67) r4 <<= 32\nR4 pointer arithmetic with <<= operator prohibited\n",
			"R4 is a pointer to the stack: only + and - are possible on pointers; '<<=' may come from a pointer that was cast to a shorter type, or from an integer that shares its variable"},
		{"a parameter of type void *", "0: (7b) *(u64 *)(r10 -8) = r1         ; R1=ctx() R10=fp0 fp-8=ctx()\n1: (85) call pc+15\n" +
			"arg#0 reference type('UNKNOWN ') size cannot be determined: -22\nCaller passes invalid args into func#1 ('get_priority')\n",
			"parameter 1 points to a type without a size, such as void: give it the type of what is passed (struct __sk_buff *), mark it __arg_ctx if that is the context, or make the function static"},
		{"no map", "func#0 @0\nfd 0 is not pointing to valid bpf_map\nprocessed 0 insns\n",
			"file descriptor 0 is of no map: the map was not created, or its descriptor was closed before the program was loaded"},
		{"a lock", "2: (85) call bpf_rbtree_first#32464\nbpf_spin_lock at off=16 must be held for bpf_rb_root\n",
			"take the lock at offset 16 of the map value or section that the root is in before instruction 2, and give it back behind"},
		{"the message alone", "access beyond struct sock at off 9000 size 8\n",
			"struct sock has nothing at offset 9000: the pointer is to be of another type, or the object was compiled for another kernel and without CO-RE"},
	} {
		t.Run(test.name, func(t *testing.T) {
			why := Explain(Parse(test.log), Input{})
			assert.Contains(t, why.Help, test.want)
		})
	}
}
