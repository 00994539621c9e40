	.byte 1
.rept 2
.rept 2
.endr
