#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c or NAME.cpp, all of them by default.
# Needs clang 22. File and directory names are relative, so the text is the same
# on every machine. Each source begins with lines of the form "// key: value":
#   flags    for clang; --target=bpfel goes before them
#   run      TYPE [prog=NAME] [input=BYTES] [ctx=BYTES] return=VALUE: BPF_PROG_TEST_RUN
#            of the program (of the only one, if no name is given) with a packet or a
#            context whose byte number i is i & 255 answers VALUE, an unsigned 32-bit
#            number. One line for each run.
#   open     no (REASON): cilium/ebpf does not read the object
#   needs    the kernel's version from which on it loads and gives this
#   load     yes, where nothing is run; no (REASON): the kernel refuses it,
#            or cilium/ebpf where REASON names it
#   link     OTHER, then a run: what the two objects give together
#   llvm-mc  no (REASON): llvm-mc 22 rejects this text of clang's
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c *.cpp
for src; do
  flags=$(sed -n '1s|^// flags: ||p' "$src")
  [ -n "$flags" ] || { echo "generate.sh: $src: no flags in line 1" >&2; exit 1; }
  case $src in
    *.cpp) cc=${CLANGXX:-clang++-22} ;;
    *) cc=${CLANG:-clang-22} ;;
  esac
  # $flags is split into words on purpose; a --target in it comes later and wins.
  $cc --target=bpfel -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-parameter -Wno-missing-declarations \
    -fdebug-compilation-dir=. $flags -S "$src" -o "${src%.*}.s"
done
