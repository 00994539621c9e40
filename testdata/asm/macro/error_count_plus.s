# differs: llvm-mc has no limit
.rept 1000000000
\+
.endr
