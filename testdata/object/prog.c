typedef unsigned int u32; typedef unsigned long long u64;
#define SEC(n) __attribute__((section(n), used))
#define __uint(name, val) int (*name)[val]
struct { __uint(type, 1); __uint(max_entries, 16); u32 *key; u64 *value; } hits SEC(".maps");
static void *(*lookup)(void *map, const void *key) = (void *)1;
extern int outside(int) __attribute__((weak));
int counter; static const char fmt[] = "hello %d\n"; const volatile int setting = 3;
static __attribute__((noinline)) int helper(int x) { counter += x; return x * setting + fmt[x & 7]; }
SEC("xdp") int prog(void *ctx) { u32 key = 0; u64 *v = lookup(&hits, &key); if (v) *v += 1; if (&outside) key += outside(3); return helper(key) ; }
SEC("license") char _license[] = "GPL";
