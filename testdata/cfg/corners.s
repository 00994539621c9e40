# What the flow of control can be, a function each.
	.section	xdp,"ax",@progbits
	.globl	straight
	.type	straight, @function
straight:
	r0 = 1
	exit
	.size	straight, . - straight

	.globl	diamond
	.type	diamond, @function
diamond:
	if r1 == 0 goto 1f
	r0 = 1
	goto 2f
1:	r0 = 2
2:	exit

# A loop in a loop, and one that is its own.
	.globl	nested
	.type	nested, @function
nested:
	r6 = 10
outer:	r7 = 10
inner:	r7 += -1
	if r7 != 0 goto inner
	r6 += -1
	if r6 != 0 goto outer
again:	may_goto done
	gotol again
done:	r0 = 0
	exit

# Two ways into a circle: neither of its blocks dominates the other.
	.globl	irreducible
	.type	irreducible, @function
irreducible:
	if r1 == 0 goto b
a:	r2 += 1
	goto b
b:	r2 += 2
	if r2 < 10 goto a
	r0 = 0
	exit

# Several ways back to one header are one loop.
	.globl	two_back
	.type	two_back, @function
two_back:
	r0 = 0
head:	r0 += 1
	if r0 == 7 goto head
	if r0 == 9 goto head
	if r0 < 5 goto +0
	exit

	.globl	dead
	.type	dead, @function
dead:
	goto 1f
	r0 = 1
2:	r0 = 2
	goto 2b
1:	r0 = 0
	exit

# Out of the function, into an instruction, out of the section.
	.globl	wrong
	.type	wrong, @function
wrong:
	if r1 == 1 goto straight
	if r1 == 2 goto diamond+8
	if r1 == 3 goto +2
	goto +1
	r1 = 0x100000001 ll
	if r1 == 4 goto -1000
	r0 = 0

# What is no instruction, and a function that runs into the next.
	.globl	data
	.type	data, @function
data:
	.byte	0xff, 0, 0, 0, 0, 0, 0, 0
	.byte	0x8e, 0, 0, 0, 0, 0, 0, 0
	.long	0
