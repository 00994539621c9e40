# Kernel configuration as variables: bool, tristate, number, string and the
# version.
	.include "bpf.inc"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };

extern int LINUX_KERNEL_VERSION __kconfig;
extern bool CONFIG_BPF_SYSCALL __kconfig;
extern enum libbpf_tristate CONFIG_NET __kconfig;
extern unsigned long CONFIG_HZ __kconfig;
extern char CONFIG_DEFAULT_HOSTNAME[16] __kconfig;

SEC("xdp")
int configured(struct xdp_md *ctx) {
	r1 = CONFIG_DEFAULT_HOSTNAME ll
	w2 = *(u8 *)(r1 + 15)
	w1 = 16
	if w2 == 0 goto .Lconfigured_2
	w1 = 0
.Lconfigured_2:
	r2 = CONFIG_HZ ll
	r3 = *(u64 *)(r2 + 0)
	r3 += -100
	w2 = 8
	if r3 < 901 goto .Lconfigured_4
	w2 = 0
.Lconfigured_4:
	r3 = CONFIG_NET ll
	w3 = *(u32 *)(r3 + 0)
	w0 = 4
	if w3 == 1 goto .Lconfigured_6
	w0 = 0
.Lconfigured_6:
	r3 = LINUX_KERNEL_VERSION ll
	w4 = *(u32 *)(r3 + 0)
	w3 = 1
	if w4 s> 327680 goto .Lconfigured_8
	w3 = 0
.Lconfigured_8:
	r4 = CONFIG_BPF_SYSCALL ll
	w4 = *(u8 *)(r4 + 0)
	w4 <<= 1
	w4 |= w3
	w4 &= 3
	w0 |= w4
	w0 |= w2
	w0 |= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
