.set size, 8
.macro  store reg,off
  *(u64*)(r10+\off)=\reg   # as it is, for \reg may be anything
 r0=1
.endm
 store r1, -size   # arguments are kept
.if  1
 .long 7
.else
   .ifndef B
.byte 8
.endif
.endif
.rept   2
.byte 9
.endr
.irp  x,1,2
 .byte   \x
.endr
.macro  spread  reg,off,op,name
	*(u64 *)(r10   +  \off)   =  \reg
   mov   %r1 ,\reg
	.long   \off ,  1,5   # c
	.ascii  "a   \reg"  ,"b"
	\reg   \op=   5
 .byte   ' '  ,  \off
\name\():   .byte  \off,  '\n'
.endm
	spread r1,  8,+,  there
