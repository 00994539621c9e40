// SPDX-License-Identifier: MIT
// C++: templates and inline functions in COMDAT groups, inline variables,
// mangled names, a namespace, a retained function.
using u32 = unsigned;
using u64 = unsigned long long;

struct xdp_md;

namespace shapes {

struct square {
	u32 side;
};

inline volatile u32 counted = 7;

template <typename T, int Times> __attribute__((noinline)) T repeat(T x)
{
	for (int i = 0; i < Times; i++)
		x = x * 3 + Times;
	asm volatile("" : "+r"(x));
	return x;
}

inline __attribute__((noinline)) u64 once(u64 x)
{
	counted = counted + 1;
	asm volatile("" : "+r"(x));
	return x + counted;
}

template <typename T> inline const volatile T three[3] = { 1, 2, 3 };

} // namespace shapes

__attribute__((retain, used)) static u64 kept(u64 x)
{
	return x ^ 1;
}

shapes::square unit = { 3 };

extern "C" __attribute__((section("xdp"), used)) int entry(xdp_md *)
{
	using namespace shapes;
	u64 sum = repeat<u64, 2>(1) + repeat<u64, 5>(2);

	sum += repeat<unsigned long, 3>(4);
	sum += once(sum);
	return sum + three<u32>[2] + three<u64>[1] + unit.side;
}

extern "C" __attribute__((section("license"), used)) const char LICENSE[] = "GPL";
