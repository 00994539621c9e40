# RUN: -triple=bpfel
# RUN: -triple=bpfeb
# RUN: -triple=bpfel -dwarf-version=2
# RUN: -triple=bpfel -dwarf-version=3
# RUN: -triple=bpfel -dwarf-version=5
.cfi_sections .eh_frame, .debug_frame
.cfi_startproc
.cfi_def_cfa 10, 16
exit
.cfi_def_cfa_offset 32
exit
.cfi_adjust_cfa_offset 8
.cfi_adjust_cfa_offset -48
.cfi_def_cfa_register 9
exit
exit
.cfi_offset 6, -16
.cfi_offset 7, 16
.cfi_offset 64, -16
.cfi_offset 300, -17
.cfi_offset 5, -3
.cfi_offset 5, 3
.cfi_def_cfa_offset 24
.cfi_rel_offset 6, 8
.cfi_rel_offset 6, 40
.cfi_rel_offset 70, 0
.cfi_val_offset 6, -16
.cfi_val_offset 6, 16
.cfi_val_offset 300, 1600
.cfi_restore 6
.cfi_restore 64
.cfi_same_value 8
.cfi_undefined 200
.cfi_register 6, 300
.cfi_remember_state
.cfi_def_cfa_offset 100
.cfi_restore_state
.cfi_adjust_cfa_offset 4
.cfi_escape 0x2e, 0x10, 255
.cfi_window_save
.cfi_llvm_def_aspace_cfa 10, 16, 6
.cfi_adjust_cfa_offset 4
.zero 5
.cfi_remember_state
.zero 4
.cfi_restore_state
.zero 504
.cfi_remember_state
.zero 512
.cfi_remember_state
.zero 2040
.cfi_restore_state
.zero 2048
.cfi_restore_state
.zero 524280
.cfi_same_value 1
.zero 524288
.cfi_same_value 2
.cfi_endproc
