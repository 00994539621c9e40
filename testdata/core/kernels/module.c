// SPDX-License-Identifier: MIT
// Types of a module, for the kernel "moved": one that vmlinux does not have, one that
// it has too, with other members, and one that it only declares.
#include "bpf.h"

struct connection { long before; int mark; } connection;
struct versioned { int before[4]; int state; } versioned;
struct opaque { int before[5]; int x; } opaque;
enum verdict { DROP = 3, ACCEPT } verdict;
