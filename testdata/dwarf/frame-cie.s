# RUN: -triple=bpfel
# RUN: -triple=bpfel -dwarf-version=3
# RUN: -triple=bpfel -dwarf-version=2
.cfi_sections .debug_frame, .eh_frame
.cfi_startproc
.cfi_signal_frame
exit
.cfi_endproc
.cfi_startproc simple
exit
.cfi_endproc
.cfi_startproc
.cfi_personality 0, zz
.cfi_lsda 0, ll
exit
.cfi_endproc
.section b,"ax",@progbits
.cfi_startproc
.cfi_personality 0, aa
.cfi_lsda 3, ll
exit
.cfi_undefined 300
.cfi_endproc
.cfi_startproc
.cfi_personality 0x9b, aa
exit
.cfi_endproc
.cfi_startproc
exit
.cfi_return_column 200
.cfi_endproc
.section .text
.cfi_startproc
exit
.cfi_endproc
.cfi_startproc
exit
.cfi_return_column 11
.cfi_endproc
.cfi_startproc
.cfi_personality 4, zz
exit
.cfi_endproc
.cfi_startproc
exit
exit
.cfi_def_cfa_offset 8
.cfi_endproc
.cfi_startproc
.cfi_lsda 0x0c, ll
exit
.cfi_endproc
.cfi_startproc
.cfi_signal_frame
.cfi_lsda 0x1b, ll
exit
.cfi_endproc
