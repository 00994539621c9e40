# RUN: -triple=bpfel -fdebug-compilation-dir=/comp
.file 1 "/inc" "a.h" md5 0xffeeddccbbaa99887766554433221100 source "x"
.file 0 "/src" "a.c"
.file 2 "a.c" md5 0xffeeddccbbaa99887766554433221100
.loc 1 2 1
exit
