# Kernel configuration that may be missing: weak options, two of which no
# kernel has.
	.include "bpf.inc"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };

extern u32 CONFIG_NO_SUCH_OPTION __kconfig __weak;
extern enum libbpf_tristate CONFIG_NO_SUCH_SWITCH __kconfig __weak;
extern bool CONFIG_BPF_SYSCALL __kconfig __weak;
extern int LINUX_KERNEL_VERSION __kconfig __weak;

SEC("xdp")
int configured(struct xdp_md *ctx) {
	r1 = CONFIG_NO_SUCH_OPTION ll
	w1 = *(u32 *)(r1 + 0)
	r2 = CONFIG_NO_SUCH_SWITCH ll
	w2 = *(u32 *)(r2 + 0)
	w2 += w1
	r1 = CONFIG_BPF_SYSCALL ll
	w3 = *(u8 *)(r1 + 0)
	w1 = w2
	w1 += 10
	if w3 != 0 goto .Lconfigured_2
	w1 = w2
.Lconfigured_2:
	r2 = LINUX_KERNEL_VERSION ll
	w2 = *(u32 *)(r2 + 0)
	w0 = w1
	w0 += 4
	if w2 s> 327680 goto .Lconfigured_4
	w0 = w1
.Lconfigured_4:
	exit
}

char LICENSE[] SEC("license") = "GPL";
