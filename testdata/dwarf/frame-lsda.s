# RUN: -triple=bpfel
.cfi_startproc
exit
.cfi_endproc
.cfi_startproc
.cfi_lsda 0, ll
exit
exit
.cfi_endproc
.cfi_startproc
exit
exit
exit
.cfi_endproc
