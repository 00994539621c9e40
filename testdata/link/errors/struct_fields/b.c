// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Their definitions.
#include "bpf.h"

struct name { int two; };
struct offset { char first; char between; short more; long second; };
struct type { int first; struct { int x; } second; };
struct count { int first; int second; int third; };
struct other { int first; };
struct kind { int first; };
struct fine { int first; };
enum values { SECOND = 2 };
enum wide { SMALL = 1, LARGE = 0x100000000 };
struct bits { u32 field : 4; };
struct moved { char first; int second; } __attribute__((packed));

struct name name = {1};
struct offset offset = {1};
struct type type = {1};
struct count count = {1};
struct other called = {1};
struct kind kind = {1};
struct fine fine = {1};
enum values values = SECOND;
enum wide wide = LARGE;
struct bits bits = {1};
struct moved moved = {1};
