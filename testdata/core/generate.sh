#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c, all of them by default, those in
# kernels included. Needs clang 22. The programs ask about types, the kernels have
# them: objects whose .BTF is read as that of a kernel. Line 1 of a program is of the
# form "// flags: FLAGS", for clang; --target=bpfel goes before them.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c kernels/*.c
for src; do
  flags="-g -O2 -mcpu=v3"
  case $src in
    kernels/*_be.c) flags="--target=bpfeb $flags" ;;
    kernels/*) ;;
    *) flags=$(sed -n '1s|^// flags: ||p' "$src") ;;
  esac
  [ -n "$flags" ] || { echo "generate.sh: $src: no flags in line 1" >&2; exit 1; }
  # $flags is split into words on purpose; a --target in it comes later and wins.
  ${CLANG:-clang-22} --target=bpfel -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-parameter \
    -fdebug-compilation-dir=. -fno-verbose-asm -I ../programs -I . $flags -S "$src" -o "${src%.c}.s"
done
