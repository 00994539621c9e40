# RUN: -triple=bpfel -g -fdebug-compilation-dir=/comp
# RUN: -triple=bpfel -g -fdebug-compilation-dir=/comp -dwarf-version=5
a:
exit
# 100 "inc/z.c"
exit
b:
exit
# 7 "/comp/sub/x.s"
exit
c:
# 17 "inc/z.c"
exit
