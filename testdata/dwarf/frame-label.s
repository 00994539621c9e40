# RUN: -triple=bpfel
.cfi_startproc
exit
.cfi_label here
.cfi_offset 6, -8
exit
.cfi_label there
.cfi_endproc
