# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp
# RUN: -triple=bpfel -g -main-file-name=x.s -fdebug-compilation-dir=/comp -dwarf-version=5
.quad 1
