# RUN: -triple=bpfel -fdebug-compilation-dir=/comp
# RUN: -triple=bpfeb -fdebug-compilation-dir=/comp
.file 0 "/src" "a.c" md5 0x00112233445566778899aabbccddeeff
.file 1 "/inc" "a.h" md5 0xffeeddccbbaa99887766554433221100
.file 2 "/src" "b.h" md5 0xffeeddccbbaa99887766554433221101
.file 3 "/inc" "b.h" md5 0xffeeddccbbaa99887766554433221102
.loc 0 1 1
exit
.loc 1 2 1
exit
.loc 2 3 1
exit
