.if 0
	.byte 1
.elseif 0
