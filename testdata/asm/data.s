# Data directives.
	.section .rodata
	.byte
	.byte 1,2,3,-128,255
	.short 1, -32768, 65535
	.value 2
	.2byte 3
	.dc 4
	.dc.b 5
	.dc.w 6
	.dc.l 7
	.dc.a 8
	.long 4294967295, -2147483648
	.int 9
	.4byte 10
	.8byte 11
	.quad 1.5
	.octa 1, 0x0123456789abcdef0011223344556677, 340282366920938463463374607431768211455
	.single 1.5, -2, 0x1p3
	.float 3.25e3
	.dc.s 1
	.double 1.5, inf, -infinity, 1e-300
	.dc.d 2.5
	.ascii "abc" "def", "ghi"
	.ascii "\b\f\n\r\t\"\\\101\x41\x4142\0z\377"
	.asciz "x", "y"
	.string "with # and ; and // in it"
	.string ""
	.base64 "aGVsbG8=", "AAEC"
	.zero 3
	.zero 2, 0xff
	.skip 2
	.space 3, 1
	.fill 3
	.fill 2, 4, 0x12345678
	.fill 2, 8, 0x1234
	.fill 1, 3, 0x10203
	.dcb 2, 7
	.dcb.b 3, 1
	.dcb.l 2, 0x1020304
	.dcb.s 1, 1.5
	.dcb.d 1, 2.5
	.ds 2
	.ds.b 1
	.ds.l 2
	.ds.p 1
	.p2align 4
	.p2align 2, 0xcc
	.byte 1
	.p2align 3, 0xaa, 3
	.byte 1
	.align 8, 1
	.byte 1
	.balign 16
	.byte 1, 2, 3, 4
	.balignw 8, 0x1234
	.balignl 16, 0x12345678
	.org 600
	.byte 1
	.org 620, 0xee
x:	.org x + 40
	.uleb128 127, 128
	.bss
	.zero 8
y:	.skip 100
	.p2align 5
	.byte 0
