// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Types as a whole: whether they exist and match, their sizes and ids.
#include "core.h"

struct list {
	struct list *next, *prev;
};

union either {
	int number;
	void *pointer;
};

enum mode { OFF, ON };

struct opaque;

struct holder {
	struct list *list;
	struct opaque *opaque;
	union either either;
	enum mode mode;
	int (*call)(struct list *, long);
	u8 bytes[4];
};

typedef struct {
	int counter;
} counter_t;

typedef int (*callback_t)(struct list *, int);

#define all(n, t) ({ \
	ask(n, type(t, TYPE_EXISTS)); \
	ask(n + 1, type(t, TYPE_SIZE)); \
	ask(n + 2, type(t, TYPE_MATCHES)); \
	ask(n + 3, type_id(t, LOCAL_ID)); \
	ask(n + 4, type_id(t, TARGET_ID)); \
})

SEC("raw_tp")
int types(void)
{
	all(0, struct list);
	all(5, union either);
	all(10, enum mode);
	all(15, struct holder);
	all(20, counter_t);
	all(25, callback_t);
	return 0;
}
