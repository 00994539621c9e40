package verifier

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What gcc makes of usual C, and what makes it load.
func TestIdioms(t *testing.T) {
	const copied = ": make one of 64 bits of them, and test and use that: __u64 n = i; barrier_var(n); if (n >= size) return 0;"
	for _, test := range []struct {
		name, log, class string
		cause            int32
		want             string
	}{
		{"a loop that ends at a pointer", "; v->cnt[i] = s; @ m.c:76\n" +
			"25: (5d) if r2 != r1 goto pc-3 23: R0=scalar() R1=map_value(map=arr,ks=4,vs=168,off=-8) R2=map_value(map=arr,ks=4,vs=168)\n" +
			"23: (7b) *(u64 *)(r2 +0) = r0         ; R0=scalar() R2=map_value(map=arr,ks=4,vs=168)\n" +
			"24: (07) r2 += -8                     ; R2=map_value(map=arr,ks=4,vs=168,off=-8)\n" +
			"25: (5d) if r2 != r1 goto pc-3 23: R0=scalar() R1=map_value(map=arr,ks=4,vs=168,off=-8) R2=map_value(map=arr,ks=4,vs=168,off=-8)\n" +
			"23: (7b) *(u64 *)(r2 +0) = r0\ninvalid access to map value, value_size=168 off=-8 size=8\nR2 min value is outside of the allowed memory range\n",
			"oob_const", 25,
			"at instruction 25 (if r2 != r1 goto pc-3), the pointers R2 and R1 are equal, but the verifier compares no pointers, and goes on with the loop: " +
				"count by a number. In C, barrier_var(i) as the first statement of the loop keeps a compiler from ending it by a pointer; with gcc, so does -fno-ivopts"},
		{"a loop that is left before its end", "; unlock(i); @ m.c:76\n" +
			"155: (07) r6 += -64                   ; R6=fp-200 refs=1\n156: (85) call bpf_res_spin_unlock#65503      ; refs=1\n" +
			"157: (5d) if r6 != r8 goto pc-18      ; R6=fp-200 R8=fp-392 refs=1\n158: (85) call bpf_ktime_get_ns#5\n" +
			"function calls are not allowed while holding a lock\n",
			"lock", -1,
			"at instruction 157 (if r6 != r8 goto pc-18), the pointers R6 and R8 are different, but the verifier compares no pointers, and leaves the loop: " +
				"count by a number. In C, barrier_var(i) as the first statement of the loop keeps a compiler from ending it by a pointer; with gcc, so does -fno-ivopts"},
		{"a test of the 32 bits that were extended", "; a[k] = 4; @ s.c:13\n8: (85) call bpf_get_prandom_u32#7    ; R0=scalar()\n" +
			"9: (bc) w1 = w0                       ; R0=scalar() R1=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))\n" +
			"10: (26) if w0 > 0x7 goto pc+4        ; R0=scalar(smax=0x7fffffff00000007,umax=0xffffffff00000007,smin32=0,smax32=umax32=7,var_off=(0x0; 0xffffffff00000007))\n" +
			"11: (67) r1 <<= 3                     ; R1=scalar(smin=0,smax=umax=0x7fffffff8,smax32=0x7ffffff8,umax32=0xfffffff8,var_off=(0x0; 0x7fffffff8))\n" +
			"12: (bf) r2 = r10                     ; R2=fp0 R10=fp0\n" +
			"13: (0f) r2 += r1                     ; R1=scalar(smin=0,smax=umax=0x7fffffff8) R2=fp(smin=0,smax=umax=0x7fffffff8,smax32=0x7ffffff8,umax32=0xfffffff8,var_off=(0x0; 0x7fffffff8))\n" +
			"14: (7a) *(u64 *)(r2 -64) = 4\ninvalid unbounded variable-offset write to stack R2\n",
			"stack_oob", 13,
			"instruction 10 (if w0 > 0x7 goto pc+4) tests R0, but the number in R1 at instruction 13 is another copy, of which that says nothing" + copied},
		{"a test of a callback's argument", "; c->sum += *p; @ i.c:23\n10: (b7) r1 = 100                     ; R1=100\n11: (85) call bpf_loop#181 15: frame1: R1=scalar() R2=fp[0]-24 R10=fp0 cb\n" +
			"15: (bc) w3 = w1                      ; frame1: R1=scalar() R3=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) cb\n" +
			"16: (26) if w1 > 0x5dc goto pc+12     ; frame1: R1=scalar(smax=0x7fffffff000005dc,umax=0xffffffff000005dc,smin32=0,smax32=umax32=1500) cb\n" +
			"17: (79) r0 = *(u64 *)(r2 +0)         ; frame1: R0=pkt(r=0) R2=fp[0]-24 cb\n18: (79) r4 = *(u64 *)(r2 +8)         ; frame1: R2=fp[0]-24 R4=pkt_end() cb\n" +
			"19: (0f) r0 += r3                     ; frame1: R0=pkt(id=1,r=0,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) R3=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) cb\n" +
			"20: (bf) r1 = r0                      ; frame1: R0=pkt(id=1,r=0,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) R1=pkt(id=1,r=0,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) cb\n" +
			"21: (07) r1 += 1                      ; frame1: R1=pkt(id=1,off=1,r=0,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) cb\n" +
			"22: (ad) if r4 < r1 goto pc+6         ; frame1: R1=pkt(id=1,off=1,r=0,smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff)) R4=pkt_end() cb\n" +
			"23: (71) r5 = *(u8 *)(r0 +0)\ninvalid access to packet, off=0 size=1, R0(id=1,off=0,r=0)\nR0 offset is outside of the packet\n",
			"pkt_bounds", 22,
			"instruction 16 (if w1 > 0x5dc goto pc+12) tests R1, but the number in R3 at instruction 19 is another copy, of which that says nothing" + copied},
		{"a test behind the address", "; v->cnt[i - 1]--; @ m.c:31\n7: (61) r1 = *(u32 *)(r0 +128)        ; R0=map_value(map=arr,ks=4,vs=168) R1=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))\n" +
			"8: (26) if w1 > 0xf goto pc+10        ; R1=scalar(smin=smin32=0,smax=umax=smax32=umax32=15,var_off=(0x0; 0xf))\n" +
			"9: (bf) r2 = r1                       ; R1=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=15,var_off=(0x0; 0xf)) R2=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=15,var_off=(0x0; 0xf))\n" +
			"10: (67) r2 <<= 3                     ; R2=scalar(smin=smin32=0,smax=umax=smax32=umax32=120,var_off=(0x0; 0x78))\n" +
			"11: (0f) r0 += r2                     ; R0=map_value(map=arr,ks=4,vs=168,smin=smin32=0,smax=umax=smax32=umax32=120,var_off=(0x0; 0x78)) R2=scalar(smin=smin32=0,smax=umax=smax32=umax32=120,var_off=(0x0; 0x78))\n" +
			"15: (15) if r1 == 0x0 goto pc+3       ; R1=scalar(id=1,smin=umin=smin32=umin32=1,smax=umax=smax32=umax32=15,var_off=(0x0; 0xf))\n" +
			"16: (79) r4 = *(u64 *)(r0 -8)\ninvalid access to map value, value_size=168 off=-8 size=8\nR0 min value is outside of the allowed memory range\n",
			"oob_var", 10,
			"instruction 15 (if r1 == 0x0 goto pc+3) tests R1, but the number in R2 at instruction 11 is another copy, of which that says nothing: " +
				"give this access an index of its own, and test that: __u64 n = i - 1; barrier_var(n); if (n >= size) return 0;"},
		{"a result that is known to be 0", "; if (err) @ c.c:25\n6: (85) call bpf_sock_addr_set_sun_path#65730         ; R0=scalar()\n" +
			"7: (bf) r2 = r0                       ; R0=scalar(id=1) R2=scalar(id=1)\n8: (bf) r0 = (s32)r0                  ; R0=scalar(smin=0xffffffff80000000,smax=0x7fffffff)\n" +
			"9: (56) if w2 != 0x0 goto pc+18       ; R2=scalar(id=1,smax=0x7fffffff00000000,umax=0xffffffff00000000,smin32=0,smax32=umax32=0,var_off=(0x0; 0xffffffff00000000))\n" +
			"13: (95) exit\nAt program exit the register R0 has smin=-2147483648 smax=2147483647 should have been in [0, 1]\n",
			"bad_retval", 8,
			"instruction 9 (if w2 != 0x0 goto pc+18) tests R2, but the number in R0 at instruction 13 is another copy, of which that says nothing: " +
				"make one of 64 bits of them, and test that: long n = f(); barrier_var(n); if (n) return 0;"},
		{"in assembly", "9: (bc) w1 = w0                       ; R0=scalar() R1=scalar(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))\n" +
			"10: (26) if w0 > 0x7 goto pc+4        ; R0=scalar(smin32=0,smax32=umax32=7)\n12: (bf) r2 = r10                     ; R2=fp0 R10=fp0\n" +
			"13: (0f) r2 += r1                     ; R1=scalar(smin=0,smax=umax=0xffffffff) R2=fp(smin=0,smax=umax=0xffffffff,var_off=(0x0; 0xffffffff))\n" +
			"14: (7a) *(u64 *)(r2 -64) = 4\ninvalid unbounded variable-offset write to stack R2\n",
			"stack_oob", 13,
			"instruction 10 (if w0 > 0x7 goto pc+4) tests R0, but the number in R1 at instruction 13 is another copy, of which that says nothing: test R1 before it"},
	} {
		t.Run(test.name, func(t *testing.T) {
			why := Explain(Parse(test.log), Input{})
			assert.Equal(t, test.class, why.Class.Slug)
			assert.Equal(t, test.cause, why.Cause.Insn)
			assert.Equal(t, test.want, why.Help[0])
		})
	}
}

// Where a test tells of the number, or the pointers may be of two objects, advice is as ever.
func TestNoIdiom(t *testing.T) {
	for _, log := range []string{
		"9: (bf) r1 = r0                       ; R0=scalar(id=1) R1=scalar(id=1)\n" +
			"10: (25) if r0 > 0xffff goto pc+4     ; R0=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=0xffff)\n12: (bf) r2 = r10                     ; R2=fp0 R10=fp0\n" +
			"13: (0f) r2 += r1                     ; R1=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=0xffff) R2=fp(smin=smin32=0,smax=umax=smax32=umax32=0xffff,var_off=(0x0; 0xffff))\n" +
			"14: (7a) *(u64 *)(r2 -64) = 4\ninvalid unbounded variable-offset write to stack R2\n",
		"9: (85) call bpf_map_lookup_elem#1    ; R0=map_value(map=h,ks=4,vs=8)\n" +
			"10: (1d) if r0 == r6 goto pc+4        ; R0=map_value(map=h,ks=4,vs=8) R6=map_value(map=h,ks=4,vs=8)\n11: (79) r1 = *(u64 *)(r0 +8)\n" +
			"invalid access to map value, value_size=8 off=8 size=8\nR0 min value is outside of the allowed memory range\n",
	} {
		for _, text := range Explain(Parse(log), Input{}).Help {
			assert.False(t, strings.Contains(text, "copy") || strings.Contains(text, "compares no pointers"), text)
		}
	}
}
