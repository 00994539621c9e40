// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Enumerators: small and large, signed, of enum64.
#include "core.h"

enum color { RED, GREEN = 5, BLUE = -3 };
enum wide { NARROW = 1, WIDE = 0x123456789aULL };
enum big { LAST = 0xfffffff0u };

SEC("raw_tp")
int enums(void)
{
	ask(0, value(color, RED, VALUE_EXISTS));
	ask(1, value(color, GREEN, VALUE_EXISTS));
	ask(2, value(color, GREEN, VALUE));
	ask(3, value(color, BLUE, VALUE));
	ask(4, value(wide, NARROW, VALUE));
	ask(5, value(wide, WIDE, VALUE));
	ask(6, value(wide, WIDE, VALUE_EXISTS));
	ask(7, value(big, LAST, VALUE));
	return 0;
}
