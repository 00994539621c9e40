package linker

import (
	"slices"
	"strings"
)

// libraryCalls are functions that compilers call where they have no instructions. No library for
// BPF has them. Names with a number at their end, the bytes of an operand, are without it.
var libraryCalls = []struct {
	names  []string
	remedy string
}{
	{[]string{"__divdi3", "__moddi3", "__divsi3", "__modsi3"},
		"gcc calls it for a signed division: compile with -mcpu=v4, or divide unsigned numbers"},
	{[]string{"__popcountdi2", "__popcountsi2", "__clzdi2", "__clzsi2", "__ctzdi2", "__ctzsi2", "__paritydi2", "__paritysi2", "ffs", "ffsl", "ffsll", "__ffsdi2"},
		"gcc calls it for __builtin_popcount, clz, ctz, ffs and parity: write it with shifts and masks"},
	{[]string{"memcmp", "memchr", "strlen", "strcmp", "strncmp", "strchr", "strcpy", "memcpy", "memmove", "memset"},
		"there is no C library: write a loop, or use a function of the kernel such as bpf_strncmp"},
	{[]string{"abort"},
		"compilers call it for __builtin_trap, and gcc where a program would use NULL: return there before"},
	{[]string{"__multi3", "__divti3", "__modti3", "__udivti3", "__umodti3", "__ashlti3", "__lshrti3", "__ashrti3"},
		"there are no numbers of 128 bits: use 64"},
	{[]string{"__adddf3", "__subdf3", "__muldf3", "__divdf3", "__addsf3", "__subsf3", "__mulsf3", "__divsf3", "__floatdidf", "__floatsidf", "__fixdfdi", "__fixdfsi"},
		"there are no fractions: use integers"},
	{[]string{"__sync_fetch_and_add_", "__sync_fetch_and_sub_", "__sync_fetch_and_or_", "__sync_fetch_and_and_", "__sync_fetch_and_xor_",
		"__sync_val_compare_and_swap_", "__sync_bool_compare_and_swap_", "__sync_lock_test_and_set_", "__atomic_exchange_", "__atomic_compare_exchange_",
		"__atomic_fetch_add_", "__atomic_fetch_sub_", "__atomic_fetch_or_", "__atomic_fetch_and_", "__atomic_fetch_xor_"},
		"atomic operations are of 4 or 8 bytes, and return a value with -mcpu=v3 only"},
	{[]string{"__emutls_get_address"},
		"there are no thread-local variables: use a per-CPU map, or one of type TASK_STORAGE"},
}

// libraryRemedy says what to do about a function of libgcc or of C's library, "" if it is none.
func libraryRemedy(name string) string {
	for _, c := range libraryCalls {
		if slices.Contains(c.names, name) || slices.Contains(c.names, strings.TrimRight(name, "0123456789")) {
			return c.remedy
		}
	}
	return ""
}
