	.text
  .align 3
prog:
 r1 = *(u64 *)(r1 + 8)
 *(u32*)(r10 + -4)=w1
  r1=(s32)r1
 w2 = w0;w2 &= 255
	call   bpf_loop
	mov %r1, %r2
	ldxdw	%r1, [%fp+-8]
	w0 = atomic_fetch_add((u32 *)(r10 - 4), w0)
	.word 5
	exit
 #APP
# 5 "x.c" 1
	r1=2
 #NO_APP
	.ident	"GCC: (Debian) 16"
