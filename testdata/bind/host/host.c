// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What most kernels have, configuration of every type, kfuncs and addresses, for
// comparing with libbpf on the machine's own kernel. Not LINUX_HAS_SYSCALL_WRAPPER: for
// libbpf a kernel without kprobes has none.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };
struct task_struct {};

extern bool CONFIG_BPF_SYSCALL __kconfig;
extern enum libbpf_tristate CONFIG_IPV6 __kconfig __weak;
extern enum libbpf_tristate CONFIG_XFRM __kconfig __weak;
extern char CONFIG_NET __kconfig;
extern u8 CONFIG_LOG_BUF_SHIFT __kconfig;
extern s16 CONFIG_PANIC_TIMEOUT __kconfig;
extern u32 CONFIG_PHYSICAL_START __kconfig __weak;
extern int CONFIG_GCC_VERSION __kconfig;
extern u64 CONFIG_NR_CPUS __kconfig __weak;
extern long CONFIG_HZ __kconfig;
extern char CONFIG_CC_VERSION_TEXT[9] __kconfig;
extern char CONFIG_LOCALVERSION[32] __kconfig;
extern char CONFIG_NO_SUCH_TEXT[5] __kconfig __weak;
extern u16 CONFIG_NO_SUCH_OPTION __kconfig __weak;
extern int LINUX_KERNEL_VERSION __kconfig;
extern bool LINUX_HAS_BPF_COOKIE __kconfig;
extern u64 LINUX_NO_SUCH_FACT __kconfig __weak;

struct task_struct *bpf_task_from_pid___two(s32 pid, u64 flags) __ksym __weak;
struct task_struct *bpf_task_from_pid___one(s32 pid) __ksym __weak;
void bpf_task_release(struct task_struct *p) __ksym;
void bpf_no_such_kfunc(struct task_struct *p) __ksym __weak;
extern const void bpf_prog_put __ksym;
extern const void bpf_no_such_symbol __ksym __weak;
extern const int bpf_no_such_variable __ksym __weak;

SEC("syscall")
int use(void *ctx)
{
	struct task_struct *p = NULL;
	u64 answer = CONFIG_BPF_SYSCALL + CONFIG_IPV6 + CONFIG_XFRM + CONFIG_NET + CONFIG_LOG_BUF_SHIFT + CONFIG_PANIC_TIMEOUT +
	             CONFIG_PHYSICAL_START + CONFIG_GCC_VERSION + CONFIG_NR_CPUS + CONFIG_HZ + CONFIG_CC_VERSION_TEXT[0] +
	             CONFIG_LOCALVERSION[0] + CONFIG_NO_SUCH_TEXT[0] + CONFIG_NO_SUCH_OPTION + LINUX_KERNEL_VERSION +
	             LINUX_HAS_BPF_COOKIE + LINUX_NO_SUCH_FACT;

	if (bpf_task_from_pid___two)
		p = bpf_task_from_pid___two(1, 0);
	else if (bpf_task_from_pid___one)
		p = bpf_task_from_pid___one(1);
	if (p) {
		if (bpf_no_such_kfunc)
			bpf_no_such_kfunc(p);
		bpf_task_release(p);
	}
	answer += (u64)&bpf_prog_put + (u64)&bpf_no_such_symbol;
	if (&bpf_no_such_variable)
		answer += bpf_no_such_variable;
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
