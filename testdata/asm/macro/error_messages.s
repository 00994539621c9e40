.error "x\ny"
.error
.error foo
.warning "w"
.warning
.warning x
.warning "x" y
.err
.print 5
.print
.print "x" y
.ident 5
.ident "a" b
.ident
.version 5
.line 5 6
.line x
.include
.include nope
.include "nope"
.include "one.inc" 5
.incbin
.incbin "nope"
.incbin "blob.bin",-1
.incbin "blob.bin",x
.incbin "blob.bin" 5
.incbin "blob.bin",1,2,3
.abort
.abort with this
