# Loops the verifier need not see the end of: may_goto leaves them in time.
	.include "bpf.inc"

static volatile u32 bound = 100;

SEC("xdp")
int patient(struct xdp_md *ctx) {
	w0 = 0
	r1 = bound ll
	w2 = *(u32 *)(r1 + 0)
	if w2 == 0 goto .Lpatient_4
	w2 = 0
	w3 = 0
.Lpatient_2:
	w0 = w2
	w0 += w3
	may_goto .Lpatient_4
	w2 += 1
	w4 = *(u32 *)(r1 + 0)
	w3 = w0
	if w2 < w4 goto .Lpatient_2
.Lpatient_4:
	exit
}

char LICENSE[] SEC("license") = "GPL";
