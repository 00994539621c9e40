// flags: -g -O2 -mcpu=v3
// needs: 6.8
// SPDX-License-Identifier: MIT
// Declaration and type tags on types, members, variables, functions and
// parameters, the same in both files.
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

int take(alias *value __tag("parameter"), int x) __tag("declared");

struct tagged variable __tag("variable");

SEC("tc")
__tag("function") int first(struct __sk_buff *skb)
{
	return take(&variable, 1);
}

char LICENSE[] SEC("license") = "GPL";
