# Bytes of BTF beside declarations.
int x;
	.section .BTF,"",@progbits
	.long 1
