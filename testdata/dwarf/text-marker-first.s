# 1 "inc/z.c"
# RUN: -triple=bpfel -g -fdebug-compilation-dir=/comp
# RUN: -triple=bpfel -g -fdebug-compilation-dir=/comp -dwarf-version=5
a:
exit
