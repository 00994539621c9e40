# RUN: -triple=bpfel
# RUN: -triple=bpfeb
# RUN: -triple=bpfel -dwarf-version=2
# RUN: -triple=bpfel -dwarf-version=3
# RUN: -triple=bpfel -dwarf-version=5 -fdebug-compilation-dir=/comp
.file 1 "dir" "a.c"
.file 2 "sub/b.c"
.file 3 "dir" "c.c"
.file 4 "/abs/path//d.c"
.file 5 "/root.c"
.file 6 "trailing/"
.file 7 ""
.file 8 "other" "with/slash.c"
.file 9 "//net/e.c"
.file 10 "//net"
.file 11 "///f.c"
.loc 1 1
exit
.loc 1 2 3 prologue_end
exit
.loc 2 7 3 is_stmt 0
exit
.loc 2 7 4 basic_block
exit
.loc 2 7 70000 is_stmt 1 isa 7
exit
.loc 2 8 0 epilogue_begin discriminator 300
exit
.loc 2 8 0 discriminator 3
.quad 1
.loc 2 9
.loc 2 10
exit
exit
.section other,"ax",@progbits
.loc 3 1000000 1
exit
.loc 3 1
exit
.section .text
.loc 3 3000000000
exit
.section empty,"ax",@progbits
