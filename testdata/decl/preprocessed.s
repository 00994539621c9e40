#define LIMIT 5
#include "vmlinux.h"
int most = LIMIT;
int size = sizeof(struct not_included);
int f(unknown_t x);
int g(void) {
	r0 = LIMIT
	exit
}
