// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The definition has other tags than the declaration.
#include "bpf.h"

#define __tag(text) __attribute__((btf_decl_tag(text)))
#define __rcu __attribute__((btf_type_tag("rcu")))

struct inner {
	int x;
} __tag("inner");

struct tagged {
	struct inner __rcu *plain;
	struct inner __rcu *member __tag("member");
	struct tagged *next;
} __tag("type") __tag("type too");

typedef struct tagged alias __tag("alias");

extern struct tagged variable;

__tag("defined") __noinline int take(alias *value __tag("arg:nonnull"), int x)
{
	return value->next == &variable;
}
