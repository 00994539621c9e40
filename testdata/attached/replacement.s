# SPDX-License-Identifier: MIT
# What original.s has its function replaced by.
char LICENSE[] SEC("license") = "GPL";

SEC("freplace/twice")
int thrice(int number) {
	r0 = r1
	r0 += r1
	r0 += r1
	exit
}
