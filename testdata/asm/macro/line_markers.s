# 10 "first.c"
.macro m
# 20 "second.c"
	.bad
.endm
	.bad
	m
	.bad
