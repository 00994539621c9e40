 .text
 .globl foo
foo:
 exit
bar:
 exit
 .symver foo, foo@V1
 .symver bar, bar@@V2
 .symver ext, ext@V3, remove
 .symver baz, baz@@@V3
 .globl baz
baz: exit
 call ext
 call zed
 .weakref al, target
 .weakref al2, target2
 .quad al
 .quad target2
 .section .foo,"aG",@progbits,sig,comdat
 .long 1
 .section .foo2,"axG",@progbits,foo
 .long 2
 .quad sig2
 .section .foo3,"axG",@progbits,sig2
 .section .foo4,"ao",@progbits,foo
 .section .foo5,"ao",@progbits,0
 .section .foo6,"aR",@progbits
 .quad bar
