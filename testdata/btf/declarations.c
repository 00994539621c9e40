// clang-22 --target=bpfel -O2 -g -fdebug-compilation-dir=. -w -S declarations.c
// SPDX-License-Identifier: MIT
//
// What BTF says of each line that ends in " //=" is printed as that line again.

typedef unsigned int __u32;
typedef int (*compare_t)(const void *, const void *);
typedef struct {
	int a;
} anon_t;
struct node;
struct point {
	int x, y;
};
union word;
enum color { RED, GREEN = 5, BLUE };

int plain; //=
unsigned char byte; //=
_Bool yes; //=
double real; //=
static const volatile long x; //=
long *const fixed; //=
const char *volatile text; //=
const char *const *names; //=
int *restrict alone; //=
int matrix[2][3]; //=
const short table[4]; //=
int *pointers[4]; //=
int (*row)[4]; //=
int (*(*rows)[4])[5]; //=
const int (*const_row)[4]; //=
void *opaque; //=
void (*hook)(void); //=
int (*hooks[3])(int, ...); //=
void (*(*factory)(int))(char); //=
int (*(*deep[2])(void))[3]; //=
compare_t compare; //=
anon_t by_typedef; //=
struct node *head; //=
union word *words; //=
struct point origin; //=
enum color paint; //=
enum { OFF, ON } mode; //=
enum { LOW = -3, MID, HIGH = 10 } level; //=
enum { HUGE = 18446744073709551615 } huge; //=
struct {} nothing; //=
struct { int (*type)[1]; __u32 *key; } events; //=
struct { int a : 3; unsigned int b : 4; struct { char c; union { long l; void *p; }; } inner[2]; } nested; //=
union { int i; float f; } either; //=
struct point __attribute__((btf_type_tag("rcu"))) *tagged; //=
const struct point __attribute__((btf_type_tag("rcu"))) *const_tagged; //=
int *__attribute__((btf_type_tag("user"))) *both; //=
extern int counter[4]; //=
extern int open_end[]; //=
extern const struct point corner; //=
extern void ext_void(void); //=
extern struct point *variadic(enum color, ...); //=
extern int walk(struct node *, void (*)(struct node *), ...); //=

static __attribute__((noinline)) int hidden(struct point *p) //=
{
	return p->x;
}

int foo(struct point *b, int (*cb)(int), const char *name) //=
{
	return cb(b->y) + *name;
}

void (*pick(int which))(char) //=
{
	return which ? factory(which) : 0;
}

int (*rowof(void))[4] //=
{
	return row;
}

void nop(void) //=
{
}

long use(void) //=
{
	ext_void();
	return x + counter[1] + open_end[0] + corner.x + walk(head, 0, 1) + hidden(&origin) + variadic(RED, 1)->x;
}
