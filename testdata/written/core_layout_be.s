# The same for big-endian kernels.
	.include "core_layout.s"
