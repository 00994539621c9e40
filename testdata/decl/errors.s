# What declarations are refused for.
struct twice { int a; };
struct twice { int b; };
union twice *p1;
struct s1 { int a; char a; };
struct s2 { struct s2 again; };
struct s3 { int b : 33; };
struct s4 { int a }
struct s5 { nonesuch_t x; };
struct s6 { u33 x; };
struct s7 { twice x; };
struct s8 { int n : 0; float f : 3; };
struct s9 { void x; };
enum e1 { X1, X1 };
enum e2 { BIG = 1 << 70 };
enum e3 { NEG = -1, HUGE = 0xffffffffffffffff };
enum e4 { N4 = UNKNOWN_NAME };
typedef int t1;
typedef long t1;
int;
int v1[];
int v2[-1];
int v3 = 1 / 0;
char v4 = 256;
char v5[2] = "abc";
struct twice v6 = { .b = 1 };
struct twice v7 = { 1, 2 };
struct twice v8 = 5;
struct none v9;
int v10 = &v11;
extern int v12 = 5;
int v13 __kconfig;
int f1(int x) = 5;
int f2(void)[3];
int f3(int x;
static typedef int t2;
int v14 __attribute__((hot));
int v15 __kptr;
unsigned float v16;
r1 = sizeof(struct none)
r1 = offsetof(struct twice, c)
r1 = offsetof(struct twice)
r1 = sizeof(struct twice, a)
r1 = bpf_core_field_offset(struct nowhere, c)
r1 = bpf_core_field_offset(struct twice, a) + 4
r1 = 4 + bpf_core_field_offset(struct twice, a)
r1 = *(u32 *)(r1 - bpf_core_field_offset(struct twice, a))
*(u32 *)(r1 + 0) = bpf_core_field_offset(struct twice, a)
if r1 == bpf_core_type_exists(struct twice) goto +1
r1 = bpf_core_enum_value(enum e1, X3) ll
.long bpf_core_type_size(struct twice)
struct { __uint(max_entries, 1); } m1 SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 1); __type(value, u32); } m2 SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entrys, 1); } m3 SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HSAH); } m4 SEC(".maps");
int m5 SEC(".maps");
early:
	exit
int early(void);
int last(void) {
	r0 = 0
int nested(void) {
enum e5 { W5 = 256 } __attribute__((mode(byte)));
enum e6 { W6 } __attribute__((aligned(8)));
struct s10 { int a; } __attribute__((mode(byte)));
struct s11 { int (*f)(void *ctx __arg_ctx, int n); };
typedef int t3(int a, void *ctx __arg_ctx);
int f4(int f(void *ctx __arg_ctx));
__map(HSAH, u32, u32, 1) m6;
__map(HASH, u32, u32, 1, 5) m7;
__map(HASH, u32) m8;
__map(HASH, u32, u32, u32) m9;
__map(HASH, u32, u32, 1, key = u32) m10;
__map(HASH, u32, u32, 1, max_entrys = 1) m11;
__map(RINGBUF, 4096, 5) m12;
__map() m13;
__map(HASH, u33, u32, 1) m14;
static __map(HASH, u32, u32, 1) m15;
__attribute__((packed)) struct s12 { int a; char b; };
struct s13 { int a; } SEC("nowhere");
enum e7 { W7 } __weak;
typedef struct { int a; } t5 __attribute__((packed));
int __attribute__((btf_type_tag("lost"))) v17;
int __attribute__((btf_type_tag("lost"))) (*v18)[3];
struct s14 { struct twice *__kptr p; };
struct point { int x, y, b : 3; } points[4];
int *v19 = &points[4].x;
int *v20 = &points[1].z;
int *v21 = &points[1].b;
int *v22 = points[1].x;
int *v23 = &points[1].x * 2;
int *v24 = &nowhere[1];
int v25 = points[1].x;
int v26 = 1.5;
int v27 = (struct point)1;
char v28[] = "\q";
u8 v29 = (u8)-1 + 1;
int v30 = 5
int v31 = true
struct s15 {
	int a
	int b;
};
int f5(void)
	exit
strcut s16 *later;
SEC("xdp") f6(void *ctx);
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32); } m16;
int ä;
