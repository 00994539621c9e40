# RUN: -triple=bpfel
.cfi_sections .eh_frame, .debug_frame
.cfi_startproc
exit
.cfi_def_cfa_offset 100
.cfi_rel_offset 6, 100
.cfi_endproc
.cfi_startproc
.cfi_signal_frame
exit
.cfi_rel_offset 6, 100
.cfi_adjust_cfa_offset 8
.cfi_endproc
.cfi_startproc
.cfi_signal_frame
exit
.cfi_rel_offset 6, 100
.cfi_endproc
