// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other user.
#include "bpf.h"
#include "shared.h"

__noinline int second(int x)
{
	count(&counts, 3);
	return scaled(x) + counts.calls;
}
