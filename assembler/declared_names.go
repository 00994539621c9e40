package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// basicTypes are the types of C for BPF: 64-bit long, signed char. Their names are
// those that clang gives them in BTF.
var basicTypes = []struct {
	words    string // in alphabetical order
	name     string
	size     int64
	encoding uint32
}{
	{"char", "char", 1, rawbtf.Signed},
	{"char signed", "signed char", 1, rawbtf.Signed},
	{"char unsigned", "unsigned char", 1, 0},
	{"short", "short", 2, rawbtf.Signed},
	{"int short", "short", 2, rawbtf.Signed},
	{"short signed", "short", 2, rawbtf.Signed},
	{"int short signed", "short", 2, rawbtf.Signed},
	{"short unsigned", "unsigned short", 2, 0},
	{"int short unsigned", "unsigned short", 2, 0},
	{"int", "int", 4, rawbtf.Signed},
	{"signed", "int", 4, rawbtf.Signed},
	{"int signed", "int", 4, rawbtf.Signed},
	{"unsigned", "unsigned int", 4, 0},
	{"int unsigned", "unsigned int", 4, 0},
	{"long", "long", 8, rawbtf.Signed},
	{"int long", "long", 8, rawbtf.Signed},
	{"long signed", "long", 8, rawbtf.Signed},
	{"int long signed", "long", 8, rawbtf.Signed},
	{"long unsigned", "unsigned long", 8, 0},
	{"int long unsigned", "unsigned long", 8, 0},
	{"long long", "long long", 8, rawbtf.Signed},
	{"int long long", "long long", 8, rawbtf.Signed},
	{"long long signed", "long long", 8, rawbtf.Signed},
	{"int long long signed", "long long", 8, rawbtf.Signed},
	{"long long unsigned", "unsigned long long", 8, 0},
	{"int long long unsigned", "unsigned long long", 8, 0},
	{"__int128", "__int128", 16, rawbtf.Signed},
	{"__int128 signed", "__int128", 16, rawbtf.Signed},
	{"__int128 unsigned", "unsigned __int128", 16, 0},
	{"_Bool", "_Bool", 1, rawbtf.Bool},
}

// floatTypes are the types of C that are no integers, likewise.
var floatTypes = [...]struct {
	words, name string
	size        int64
}{{"float", "float", 4}, {"double", "double", 8}, {"double long", "long double", 8}}

// standardTypes are the typedefs that need no declaration, as vmlinux.h has them:
// "name = what it stands for".
var standardTypes = lazy.Value[map[string]string]{Make: func() map[string]string {
	m := make(map[string]string, 80)
	for line := range strings.FieldsFuncSeq(standardText, func(r rune) bool { return r == '\n' }) {
		name, of, _ := strings.Cut(line, " = ")
		m[name] = of
	}
	return m
}}

const standardText = `__u8 = unsigned char
__u16 = unsigned short
__u32 = unsigned int
__u64 = unsigned long long
__s8 = signed char
__s16 = short
__s32 = int
__s64 = long long
u8 = __u8
u16 = __u16
u32 = __u32
u64 = __u64
s8 = __s8
s16 = __s16
s32 = __s32
s64 = __s64
uint8_t = u8
uint16_t = u16
uint32_t = u32
uint64_t = u64
int8_t = s8
int16_t = s16
int32_t = s32
int64_t = s64
bool = _Bool
__kernel_ulong_t = unsigned long
__kernel_long_t = long
__kernel_size_t = __kernel_ulong_t
__kernel_ssize_t = __kernel_long_t
__kernel_pid_t = int
__kernel_loff_t = long long
__kernel_time64_t = long long
size_t = __kernel_size_t
ssize_t = __kernel_ssize_t
uintptr_t = unsigned long
pid_t = __kernel_pid_t
loff_t = __kernel_loff_t
time64_t = __s64
__be16 = __u16
__be32 = __u32
__be64 = __u64
__le16 = __u16
__le32 = __u32
__le64 = __u64
__sum16 = __u16
__wsum = __u32
__builtin_va_list = void *
uint = unsigned int
ulong = unsigned long
ushort = unsigned short`
