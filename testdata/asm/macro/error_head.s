# differs: llvm-mc reads the body of a definition whose head is wrong as text of its own
.macro
.endm
.macro 5
.endm
.macro m 5
.endm
.macro m a a
.endm
.macro m b:foo
.endm
.macro m c:
.endm
.macro m v:vararg w
.endm
.rept foo
	garbage
.endr
.rept 2 3
.endr
.rept -1
.endr
.rept
.endr
.irp
.endr
.irp x
.endr
.irp 5,1
.endr
.irp x 1
.endr
.irpc x
.endr
.irpc x,
.endr
.irpc x,a b
.endr
.irpc x,a-b
.endr
.irp x,a=1
.endr
.irp x,(1
.endr
