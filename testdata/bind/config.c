// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The configuration as variables of every type.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };
enum wide_tristate { NO = 1ULL << 40 };
typedef char text_t[8];

extern bool CONFIG_BPF_SYSCALL __kconfig;
extern enum libbpf_tristate CONFIG_XFRM __kconfig;
extern u8 CONFIG_HZ __kconfig;
extern s16 CONFIG_PANIC_TIMEOUT __kconfig;
extern const u32 CONFIG_PHYSICAL_START __kconfig;
extern u64 CONFIG_NR_CPUS __kconfig;
extern s64 CONFIG_LARGE __kconfig;
extern char CONFIG_LOCALVERSION[7] __kconfig;
extern text_t CONFIG_EMPTY __kconfig;
extern u8 CONFIG_DEFAULT_HOSTNAME[4] __kconfig;
extern enum libbpf_tristate CONFIG_DEBUG_KERNEL __kconfig __weak;
extern char CONFIG_NO_SUCH_TEXT[5] __kconfig __weak;
extern u16 CONFIG_NO_SUCH_OPTION __kconfig __weak;
extern int LINUX_KERNEL_VERSION __kconfig;
extern bool LINUX_HAS_BPF_COOKIE __kconfig;
extern char LINUX_HAS_SYSCALL_WRAPPER __kconfig;
extern u64 LINUX_NO_SUCH_FACT __kconfig __weak;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return CONFIG_BPF_SYSCALL + CONFIG_XFRM + CONFIG_HZ + CONFIG_PANIC_TIMEOUT + CONFIG_PHYSICAL_START + CONFIG_NR_CPUS +
	       CONFIG_LARGE + CONFIG_LOCALVERSION[0] + CONFIG_EMPTY[0] + CONFIG_DEFAULT_HOSTNAME[0] + CONFIG_DEBUG_KERNEL +
	       CONFIG_NO_SUCH_TEXT[0] + CONFIG_NO_SUCH_OPTION + LINUX_KERNEL_VERSION + LINUX_HAS_BPF_COOKIE +
	       LINUX_HAS_SYSCALL_WRAPPER + LINUX_NO_SUCH_FACT;
}

char LICENSE[] SEC("license") = "GPL";
