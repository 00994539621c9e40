.macro v r:req=5
.endm
.macro pos a
	.byte $1
.endm
.macro again
.endm
.macro again
.endm
.purgem
.purgem nothing
.purgem again again
.altmacro 5
.macros_on 5
.macros_off 5
.macro end1
.endm foo
.endm
.endm 5
.endmacro
.endr
.endr 5
