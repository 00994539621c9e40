# Spellings: spacing, case, separators, comments.
EXIT
R1 = 5
exit; exit
  r1   =   5 ; r2=r1	; r3+=  -1
r1 = * ( u32 * ) ( r2 + 4 )
r1=*(u32*)(r2-4) // comment
r1 = 5 # comment
r1, = 5,
r1 < <= 5
r1 <<= 5
if r1 s > = 5 goto +1
if r1 s>= r2 goto -1
Lock *(u32 *)(r1+0) += w2
foo : r1 = 5
a: b: c: exit
exit:
r1 = *(u32 *)(r2 4)
r1 = *(u32 *)(r2 + 4 + 4)
.equ four, 4
r1 = *(u32 *)(r2 four)
r1 = 5 + (1 + 2)
r1 = - 5
r1 = 5ll
r1 = 5 ll
r1 = -1 ll
goto 5
goto +5
goto foo
may_goto foo
gotol foo
gotox r3
call 5
call -1
callx r4
ld_pseudo r1, 1, 5
ld_pseudo r1 2 6
r0 = *(u8 *)skb[5]
r0 = *(u16*)skb[r3]
*(u8 *)(r1 + 0) = 255
*(u64 *)(r1 + 8) = -1
w1 = -w1
r1 = be16 r1
r1 = bswap64 r1
r1 = (s32)r2
w1 = (s8)w2
r1 = addr_space_cast(r2, 1, 0)
# 12 "other.c"
exit
#APP
exit
#NO_APP
