# Expressions: operators, precedence, folding, labels.
	.data
a:	.long 1 + 2 * 3, (1 + 2) * 3, 10 - 4 - 3, 7 / 2, -7 / 2, 7 % 4, -7 % 4
	.long 1 << 4, 0x80 >> 3, 6 | 1, 6 & 3, 6 ^ 3, 6 ! 3, ~0 & 0xff
	.byte 1 == 1, 1 == 2, 1 != 2, 1 <> 2, 1 < 2, 1 <= 2, 1 > 2, 1 >= 2
	.byte 1 && 2, 0 && 1, 0 || 3, 0 || 0, !0, !5, -1, +1
	.quad -1 >> 1, 0xffffffffffffffff, 18446744073709551615, -9223372036854775808
	.long 2 + 3 << 1, 1 | 2 + 4, 1 + 2 == 3, 3 == 1 + 2
	.long 017, 0b101, 0x1f, 0X1F, 0B11, 5ll, 5ULL, 'a', '\n', 'z' - 'a'
	.long [1 + 2] * 2
b:	.long b - a, . - a, a + 4, a + 2 * 4, b, c, c - a, d - c
	.quad a, b - 8, ext, ext + 16, c + (2 << 3)
	.set two, 2
	.equ four, two * two
	.long two, four, four + a
	.set two, 3
	.long two
	.set dist, d - c
	.long dist, dist * 2
c:	.long 1f
1:	.long 1b
1:	.long 1b
2:
	.p2align 3
d:
	.quad "quoted name", "with \"quotes\"", "quoted name" + 1
	.quad foo$bar, foo@
	.set late, e - d
e:	.uleb128 late
	.uleb128 e - a, 300, 0xffffffffffffffff
	.sleb128 a - e, -1, -65, 64, 63, -64
	.uleb128 f - e
f:
	.text
g:	r1 = two ll
	r1 = b ll
	r1 = b + 8 ll
	r1 = ext + 4 ll
	r2 = two
	r3 += four
	*(u32 *)(r1 + 4*2) = four
	if r1 == two goto g
	call ext
	call ext + 8
	call g
	exit
