#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [NAME.c ...]: remakes NAME.s from NAME.c or NAME.cpp, all of them by default.
# Needs clang 22. The flags stand in the first line of each source. File and
# directory names are relative, so the text is the same on every machine.
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
