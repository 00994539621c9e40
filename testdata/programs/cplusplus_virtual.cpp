// flags: -O1 -mcpu=v4 -std=c++17 -fno-exceptions -fno-rtti -ffunction-sections -fdata-sections
// open: no (cilium/ebpf 0.22 knows one .bss)
// load: no (functions in groups have sections of their own)
// SPDX-License-Identifier: MIT
// C++ without debug information: virtual tables, indirect calls, constructors
// that run before main, a section for each function.
#include "cplusplus.h"

struct shape {
	virtual u32 area(u32 scale) const;
	virtual u32 edges() const = 0;
};

struct sided : shape {
	u32 side = 3;
	u32 area(u32 scale) const override
	{
		return side * side * scale;
	}
	u32 edges() const override
	{
		return 4;
	}
};

u32 shape::area(u32) const
{
	return 0;
}

sided some;
shape *volatile any = &some;
volatile u32 early = any->edges();

extern "C" __attribute__((section("tc"), used)) int measure(void *)
{
	return any->area(early);
}
