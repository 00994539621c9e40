.altmacro
.macro m x
.endm
m %a
m %1 2
