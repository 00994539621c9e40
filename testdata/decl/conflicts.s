# What contradicts what is above, or itself.
int f(int a);
int f(long a);
int g(struct s *p);
void g(struct s *p);
int h(int a) {
	exit
}
int h(int a) {
	exit
}
int v = 1;
int v = 2;
int v;
long v;
enum e { A = 0xffffffffffffffff, B };
enum e2 { C = 0x7fffffffffffffff, D };
enum e2 x;
typedef int t;
int t;
struct p { int a; } q = { "x" };
int *ip = 5;
int ip2 = &v;
u32 neg = -1;
bool b = 2;
char *s = "abc";
float fl = 1;
struct rec { struct { struct rec r; } in; };
struct arr { struct arr a[2]; };
union un { union un *p; union un u; };
__map(HASH, u32, u32, 16) m;
__map(ARRAY, u32, u32, 16) m;
int call_me;
SEC("xdp") int prog(void *ctx) {
	call call_me
	r1 = f ll
	call m
	call bpf_nothing
	r1 = bpf_core_field_offset(struct nowhere, a)
	r1 = bpf_core_field_offset(struct p, b)
	r1 = bpf_core_enum_value(enum e9, X) ll
	r1 = bpf_core_type_size(struct nowhere)
	r1 = sizeof(nothing)
	exit
}
