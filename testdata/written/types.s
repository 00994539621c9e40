# Types of every kind in BTF: enumerations of 32 and 64 bits with signs,
# unions, forward declarations, pointers to functions, floats, tags, arrays of
# arrays, qualifiers.
	.include "bpf.inc"

enum small { NEGATIVE = -5, ZERO = 0, LARGE = 0x7fffffff };
enum positive { TOP = 0xffffffffu };
enum huge { HUGE = 0x8000000000000000ULL, HUGE_ALSO };
enum deep { DEEP = -0x7000000000000000LL };

struct forward;
union forward_union;
typedef int (*callback)(struct forward *, const volatile char *restrict, ...);
typedef struct {
	int x;
} anonymous;

struct __attribute__((btf_decl_tag("tagged"))) tree {
	struct tree *left, *right;
	union {
		u64 number;
		double real;
		float half_real;
		anonymous inner;
		char bytes[3][5];
	};
	enum small small;
	enum positive positive;
	enum huge huge;
	enum deep deep;
	callback call;
	union forward_union *other;
	int __attribute__((btf_type_tag("user"))) *user;
	const char *const volatile name __attribute__((btf_decl_tag("a name")));
	__int128 very_wide;
	u8 flexible[];
};

struct tree root = {
	.number = 60,
	.small = NEGATIVE,
	.positive = TOP,
	.huge = HUGE_ALSO,
	.deep = DEEP,
};
static volatile __int128 product = 3;

__noinline int use(const struct tree *tree __attribute__((btf_decl_tag("arg:nonnull"))), int extra) {
	r2 = w2
	w0 = 0
	if r1 == 0 goto .Luse_2
	r3 = *(u64 *)(r1 + 16)
	w2 += w3
	w1 = *(u32 *)(r1 + 32)
	w2 += w1
	w0 = w2
.Luse_2:
	exit
}

SEC("xdp")
int all(struct xdp_md *ctx) {
	r1 = product ll
	r2 = *(u64 *)(r1 + 8)
	r2 = *(u64 *)(r1 + 0)
	r6 = root ll
	r1 = root ll
	call use
	r2 = *(u64 *)(r6 + 48)
	w1 = 7
	r3 = -8070450532247928832 ll
	if r2 == r3 goto .Lall_2
	w1 = 0
.Lall_2:
	r4 = *(u64 *)(r6 + 40)
	w3 = 1
	r5 = -9223372036854775807 ll
	w2 = 1
	if r4 == r5 goto .Lall_4
	w2 = 0
.Lall_4:
	w4 = *(u32 *)(r6 + 36)
	if w4 == -1 goto .Lall_6
	w3 = 0
.Lall_6:
	w0 += w3
	w0 += w2
	w0 += w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
