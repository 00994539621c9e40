# RUN: -triple=bpfel
.loc_label first
.file 1 "a.c"
.loc 1 1
exit
.loc_label foo
exit
.loc 1 5 1 is_stmt 0
exit
exit
.loc 1 6
.loc_label bar
exit
exit
.loc_label baz
.loc_label last
exit
