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
