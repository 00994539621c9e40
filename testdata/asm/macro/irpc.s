.irpc c, 0123
	.byte \c
.endr
.irpc c,abc
	.ascii "\c."
.endr
.irpc c,"x y"
	.ascii "[\c]"
.endr
.irpc d,9
	.irpc e,12
		.byte \d\e
	.endr
.endr
