	.incbin "blob.bin"
	.byte 0xff
	.incbin "blob.bin", 8
	.incbin "blob.bin", 2, 3
	.incbin "blob.bin",,2
	.incbin "blob.bin", 10
	.incbin "blob.bin", 1+1, 2*2
	.incbin "blob.bin", 0, -1
