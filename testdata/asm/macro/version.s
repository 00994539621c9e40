	.byte 1
	.version "abc"
	.byte 2
	.version "01.01"
	.line 5
	.line
	.LINE 7
