# differs: llvm-mc reports a count that is not known twice, and sizes beyond the end not at all
.incbin "blob.bin",0,x
.incbin "blob.bin",11
.incbin "blob.bin",5,6
