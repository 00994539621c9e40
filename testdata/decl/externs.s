# What other objects and other kernels have.
enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE } __attribute__((btf_decl_tag("kernel")));
extern enum libbpf_tristate CONFIG_BPF_LSM __kconfig __weak;
extern char CONFIG_LOCALVERSION[16] __kconfig __weak;
extern const struct rq runqueues __ksym __weak;
extern int shared;
extern struct point *moved(struct point *p, int by);
int shared_too;
extern int shared_too;
__hidden int inner(int n);

SEC("socket")
int outer(void *ctx) {
	r1 = CONFIG_BPF_LSM ll
	r1 = CONFIG_LOCALVERSION ll
	r1 = runqueues ll
	r1 = shared ll
	r1 = shared_too ll
	call moved
	call inner
	exit
}

int inner(int n) {
	r0 = r1
	exit
}
