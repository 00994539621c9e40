# Local storage of inodes, in a security hook.
	.include "bpf.inc"

struct inode;
struct file {
	struct inode *f_inode;
};

struct {
	__uint(type, BPF_MAP_TYPE_INODE_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} inodes SEC(".maps");

SEC("lsm/file_open")
int of_inode(u64 *ctx) {
	r1 = *(u64 *)(r1 + 0)
	r2 = *(u64 *)(r1 + bpf_core_field_offset(struct file, f_inode))
	r6 = 1
	r1 = inodes ll
	r3 = 0
	r4 = 1
	call bpf_inode_storage_get
	if r0 == 0 goto .Lof_inode_2
	r6 = atomic_fetch_add((u64 *)(r0 + 0), r6)
.Lof_inode_2:
	w0 = 0
	exit
}

char LICENSE[] SEC("license") = "GPL";
