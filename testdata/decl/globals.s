# Variables with values.
struct point { int x, y; u8 flags : 4, more : 4; const char *name; };
int zero;
int one = 1, *where = &zero;
static u64 hidden = 0xffffffffffffffff;
const char greeting[] = "hello,\n" "world";
char buffer[16] = "abc";
struct point origin = { 1, -2, .more = 5, .flags = 3 };
struct point points[] = { { .y = 7 }, [3] = { 1, 2 } };
const int table[4] = { [1] = 10, 20 };
const volatile bool on = 1;
u32 own SEC(".data.own") __attribute__((aligned(64))) = 3;
__weak int maybe = 4;
__hidden int inside = 5;
u32 _version SEC("version") = 0x61200;
