# CO-RE bit fields: the packet type and a cloned flag read from the kernel's
# own struct, with the shifts that the target kernel's layout asks for.
	.include "bpf.inc"

struct sk_buff {
	unsigned int len;
	u8 cloned : 1;
	u8 pkt_type : 3;
	u8 ip_summed : 2;
};

void *bpf_cast_to_kern_ctx(void *ctx) __ksym;

SEC("tc")
int kinds(struct __sk_buff *skb) {
	r6 = r1
	call bpf_cast_to_kern_ctx
	r7 = r0
	w1 = *(u32 *)(r7 + bpf_core_field_offset(struct sk_buff, len))
	*(u32 *)(r10 - 24) = w1
	r1 = bpf_core_field_offset(struct sk_buff, cloned)
	r3 = r7
	r3 += r1
	w8 = *(u32 *)(r6 + 0)
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
	w2 = 1
	*(u32 *)(r10 - 16) = w2
	call bpf_probe_read_kernel
	r1 = bpf_core_field_offset(struct sk_buff, pkt_type)
	r7 += r1
	r9 = *(u64 *)(r10 - 8)
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
	w2 = 1
	r3 = r7
	call bpf_probe_read_kernel
	w0 = 0
	w1 = *(u32 *)(r10 - 24)
	if w1 == w8 goto .Lkinds_2
	w1 = 0
	*(u32 *)(r10 - 16) = w1
.Lkinds_2:
	r2 = *(u64 *)(r10 - 8)
	r2 <<= bpf_core_field_lshift(struct sk_buff, pkt_type)
	r2 >>= bpf_core_field_rshift(struct sk_buff, pkt_type)
	w3 = *(u32 *)(r6 + 4)
	w1 = 4
	if r2 == r3 goto .Lkinds_4
	w1 = 0
.Lkinds_4:
	r9 <<= bpf_core_field_lshift(struct sk_buff, cloned)
	r9 >>= bpf_core_field_rshift(struct sk_buff, cloned)
	if r9 == 0 goto .Lkinds_6
	w0 = 2
.Lkinds_6:
	w2 = *(u32 *)(r10 - 16)
	w0 |= w2
	w0 |= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
