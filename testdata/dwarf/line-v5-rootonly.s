# RUN: -triple=bpfel -fdebug-compilation-dir=/comp
.file 0 "/src" "a.c"
exit
