# RUN: -triple=bpfel -fdebug-compilation-dir=/comp
.file 0 "a.c" source "int a;\n"
.file 1 "/inc" "a.h" source ""
.file 2 "/inc" "b.h"
.loc 1 2 1
exit
