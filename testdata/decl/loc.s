# Lines of another language.
	.file 1 "/src" "prog.lang" source "first line\nsecond line\nthird line\n"
	.file 2 "other.lang"
int labelled(void *ctx);
SEC("socket") int prog(void *ctx) {
	r1 = 1			# before any .loc
	.loc 1 2 5
	r2 = 2
	r3 = 3			# the same line
	.loc 1 0
	r3 = 4			# of no line: the same
	.loc 1 3
	r3 = 5
	.loc 1 3
	r3 = 6
	.loc 2 7 2000
	r0 = 0
	exit
}
	.section "socket", "ax", @progbits
labelled:
	r0 = 0			# a function begins: the text's own line
	.loc 1 1 1
	exit
	.text
	.loc 1 2 1
static int inner(void) {
	r0 = 1
	exit
}
