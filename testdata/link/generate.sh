#!/bin/sh
# SPDX-License-Identifier: MIT
# generate.sh [GROUP/NAME.c ...]: remakes GROUP/NAME.s from GROUP/NAME.c, all of them by default.
# Needs clang 22; of NAME.rs, which is said by its name only, rustc 1.95. File and directory names are relative, so the text is the same
# on every machine. A group is a folder with two or more objects that are linked
# in the order of their names; some are written by hand and have no .c. Each source
# begins with lines of the form "// key: value" ("# key: value" in a .s):
#   flags    for clang; --target=bpfel goes before them. The others stand in the
#            group's first source:
#   run      TYPE [prog=NAME] [input=BYTES] [ctx=BYTES] return=VALUE: as in
#            testdata/programs, of the linked object
#   needs    as there
#   open     no (REASON): cilium/ebpf does not read the linked object
#   load     no (REASON): the kernel refuses it, or cilium/ebpf where REASON names it
#   bpftool  no (REASON): bpftool gen object refuses the group
#            differs (REASON): its result means something else
#            stale (REASON): its result means the same, but cilium/ebpf refuses it
#            yes (REASON): of a group below errors, it links this one
#   again    differs (REASON): bpftool makes something else of the linked object
#   libbpf   no (REASON): it does not open the linked object
# In the last three a condition may stand before the reason: "before 1.3" or "from
# 1.3", a version of libbpf. Of several lines the first whose condition holds counts.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- */*.c errors/*/*.c
top=$PWD
for src; do
  flags=$(sed -n '1s|^// flags: ||p' "$src")
  [ -n "$flags" ] || { echo "generate.sh: $src: no flags in line 1" >&2; exit 1; }
  cd "$(dirname "$src")"
  case $src in
    errors/*) include=../../../programs ;;
    *) include=../../programs ;;
  esac
  src=${src##*/}
  if [ "${src%.rs}" != "$src" ]; then # the language that core is written in, as there is no core for BPF
    RUSTC_BOOTSTRAP=1 ${RUSTC:-rustc} --edition 2021 --target bpfel-unknown-none \
      --remap-path-prefix="$PWD=." $flags --emit=asm "$src" -o "${src%.rs}.s"
    cd "$top"
    continue
  fi
  # $flags is split into words on purpose; a --target in it comes later and wins.
  ${CLANG:-clang-22} --target=bpfel -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-parameter -Wno-ignored-attributes -Wno-missing-field-initializers \
    -fdebug-compilation-dir=. -fno-verbose-asm -I $include $flags -S "$src" -o "${src%.c}.s"
  cd "$top"
done
