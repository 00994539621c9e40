static __attribute__((noinline)) int local_one(int x) { return x * x + 7; }
__attribute__((section("tc"), used)) int second(int *ctx) { return local_one(*ctx); }
