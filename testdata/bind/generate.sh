#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c, all of them by default.
# Needs clang 22. File and directory names are relative, so the text is the same
# on every machine. Line 1 of each source has the flags for clang.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.c kernel/*.c host/*.c
for src; do
  flags=$(sed -n '1s|^// flags: ||p' "$src")
  [ -n "$flags" ] || { echo "generate.sh: $src: no flags in line 1" >&2; exit 1; }
  # $flags is split into words on purpose.
  ${CLANG:-clang-22} --target=bpfel -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-parameter -Wno-ignored-attributes \
    -fdebug-compilation-dir=. -fno-verbose-asm -I ../programs $flags -S "$src" -o "${src%.c}.s"
done
