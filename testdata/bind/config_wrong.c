// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Configuration that is not there, or does not go into its variable.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };
enum other { A, B };
struct pair {
	int a, b;
};

// Not in the configuration.
extern bool CONFIG_DEBUG_KERNEL __kconfig;
extern int CONFIG_HZZ __kconfig;
extern int NO_PREFIX __kconfig __weak;
extern int LINUX_KERNEL_VERSOIN __kconfig;
// Of other types.
extern bool CONFIG_XFRM __kconfig;
extern bool CONFIG_PANIC_TIMEOUT __kconfig __weak;
extern int CONFIG_BPF_SYSCALL __kconfig;
extern s8 CONFIG_HZ __kconfig;
extern u16 CONFIG_PHYSICAL_START __kconfig;
extern int CONFIG_LOCALVERSION __kconfig;
extern char CONFIG_NR_CPUS[8] __kconfig;
extern char CONFIG_UNENDED[8] __kconfig;
extern char CONFIG_ODD __kconfig;
extern char LINUX_KERNEL_VERSION __kconfig;
extern enum libbpf_tristate LINUX_HAS_BPF_COOKIE __kconfig;
// Of types that nothing can be.
extern struct pair CONFIG_STRUCT __kconfig;
extern enum other CONFIG_ENUM __kconfig;
extern short CONFIG_SHORTS[4] __kconfig;
extern __int128 CONFIG_WIDE __kconfig __weak;
extern char CONFIG_HUGE[2000000000] __kconfig;
// No variable.
int CONFIG_FUNCTION(void) __kconfig;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return CONFIG_DEBUG_KERNEL + CONFIG_HZZ + NO_PREFIX + LINUX_KERNEL_VERSOIN + CONFIG_XFRM + CONFIG_PANIC_TIMEOUT +
	       CONFIG_BPF_SYSCALL + CONFIG_HZ + CONFIG_PHYSICAL_START + CONFIG_LOCALVERSION + CONFIG_NR_CPUS[0] + CONFIG_UNENDED[0] +
	       CONFIG_ODD + LINUX_KERNEL_VERSION + LINUX_HAS_BPF_COOKIE + CONFIG_STRUCT.a + CONFIG_ENUM + CONFIG_SHORTS[0] + CONFIG_WIDE + CONFIG_HUGE[0] +
	       CONFIG_FUNCTION();
}

char LICENSE[] SEC("license") = "GPL";
