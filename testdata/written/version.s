# A license that is a constant, a version section, two programs in one
# section and one in another.
	.include "bpf.inc"

SEC("tc")
int first(struct __sk_buff *skb) {
	w0 = 1
	exit
}

SEC("classifier")
int third(struct __sk_buff *skb) {
	w0 = 3
	exit
}

SEC("tc")
int second(struct __sk_buff *skb) {
	w0 = 2
	exit
}

const char _license[] SEC("license") = "Dual MPL/GPL";
u32 _version SEC("version") = 0x060100;
