# Every kind of type.
typedef unsigned int counter_t;
typedef int (*callback_t)(void *ctx, const char *name, ...);
struct node;
struct list { struct node *head, **tail; };
struct node {
	struct list list;
	struct node *next;
	union { int i; float f; double d; };
	struct { char a; short b; } inner[2][3];
	callback_t visit;
	int (*table[4])(struct node *);
	const volatile char *restrict text;
	u8 flexible[];
};
struct bits {
	unsigned a : 3, b : 5, : 0;
	u64 c : 40;
	long long d : 30;
	bool e : 1;
	char f;
	int : 4;
	enum color { RED, GREEN = 5, BLUE, } g : 3;
};
struct __attribute__((packed)) tight { char a; int b; u64 c; };
struct wide { char a; int b; } __attribute__((aligned(16)));
struct holes { char a; int b __attribute__((aligned(8))); __int128 c; };
union value { u8 bytes[8]; __u64 word; _Bool truth; };
enum negative { MINUS = -1, ZERO, TWO = 1 << 1 };
enum big { HUGE = 0x100000000, MAX = 0xffffffffffffffff };
enum both { LEAST = -2147483648, MOST = 0x100000000 };
enum sums { A = sizeof(struct node), B = offsetof(struct node, inner[1][2].b), C = (A + B) * 2 - 'x' };
struct tagged {
	struct node __kptr *owned;
	struct node __attribute__((btf_type_tag("rcu"))) *seen;
	struct list head __contains(node, list);
	int plain __attribute__((btf_decl_tag("note")));
} __attribute__((btf_decl_tag("whole")));
typedef counter_t counters_t[RED + BLUE];
enum small { ONE = 1, LAST = 255 } __attribute__((packed));
enum byte { LOW = -128, HIGH = 127 } __attribute__((mode(byte)));
enum word { W0 } __attribute__((mode(word)));
struct named_so { u32 __unused; __builtin_va_list *va; int __attribute__((address_space(1))) *arena; };
struct names { long __map[2]; int __type, __uint : 3; };
