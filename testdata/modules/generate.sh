#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c, all of them by default. Needs
# clang 22.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c
for src; do
  flags=$(sed -n '1s|^// flags: ||p' "$src")
  # $flags is split into words on purpose.
  ${CLANG:-clang-22} --target=bpfel -Wall -Wextra -Werror -Wno-unused-parameter -Wno-uninitialized -Wno-missing-declarations -Wno-unused-function \
    -fdebug-compilation-dir=. -fno-verbose-asm -I ../programs $flags -S "$src" -o "${src%.c}.s"
done
