// SPDX-License-Identifier: MIT
// What the programs here ask of a kernel's types.
#ifndef CORE_H
#define CORE_H

#include "bpf.h"

enum { OFFSET, SIZE, EXISTS, SIGNED, LEFT_SHIFT, RIGHT_SHIFT };
enum { LOCAL_ID, TARGET_ID };
enum { TYPE_EXISTS, TYPE_SIZE, TYPE_MATCHES };
enum { VALUE_EXISTS, VALUE };

#define field(x, question) __builtin_preserve_field_info(x, question)
#define type(t, question) __builtin_preserve_type_info(*(typeof(t) *)0, question)
#define type_id(t, which) __builtin_btf_type_id(*(typeof(t) *)0, which)
#define value(e, v, question) __builtin_preserve_enum_value(*(typeof(enum e) *)v, question)

// Each answer goes to a place of its own, so that none is left out.
volatile u64 answers[64] __weak;
#define ask(number, answer) (answers[number] = (u64)(answer))

char LICENSE[] SEC("license") = "GPL";

#endif
