#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c, all of them by default. Needs
# clang 22. Line 1 of a program is of the form "// flags: FLAGS", for clang;
# --target=bpfel goes before them. The kernel they are for is that of testdata/bind.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c
for src; do
  flags=$(sed -n '1s|^// flags: ||p' "$src")
  [ -n "$flags" ] || { echo "generate.sh: $src: no flags in line 1" >&2; exit 1; }
  # $flags is split into words on purpose; a --target in it comes later and wins.
  ${CLANG:-clang-22} --target=bpfel -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-parameter -Wno-missing-field-initializers \
    -fdebug-compilation-dir=. -fno-verbose-asm -I ../programs $flags -S "$src" -o "${src%.c}.s"
done
