# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp
# RUN: -triple=bpfeb -g -main-file-name=x.s -fdebug-compilation-dir=/comp
# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp -dwarf-version=2
# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp -dwarf-version=3
# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp -dwarf-version=5
# RUN: -triple=bpfeb -g -fdebug-compilation-dir=/comp -dwarf-version=5
main:
exit
_under:
__two:
exit
.Ltemp:
exit
.quad 1
