# Of a header there is what is used; what only its pointers lead to is declared.
	.include "header.inc"
__map(ARRAY, u32, struct head, 1) heads;
