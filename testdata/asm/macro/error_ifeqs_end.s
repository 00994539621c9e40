# differs: llvm-mc does not look at what follows the strings
.ifeqs "a","b" c
.endif
