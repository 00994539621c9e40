// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Structs of the same name that differ in a name, an offset, a type or the
// number of members, or are called otherwise.
#include "bpf.h"

struct name { int one; };
struct offset { char first; int second; };
struct type { int first; int second; };
struct count { int first; int second; };
struct called { int first; };
union kind { int first; };
struct fine { int first; };
enum values { FIRST };
enum wide { SMALL = 1 };
struct bits { u32 field : 3; };
struct moved { char first; int second; };

extern struct name name;
extern struct offset offset;
extern struct type type;
extern struct count count;
extern struct called called;
extern union kind kind;
extern struct fine fine;
extern enum values values;
extern enum wide wide;
extern struct bits bits;
extern struct moved moved;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return name.one + offset.second + type.second + count.second + called.first + kind.first + fine.first + values + wide + bits.field + moved.second;
}
