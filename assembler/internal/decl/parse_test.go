package decl

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for _, text := range []string{
		"struct foo;",
		"struct foo { int a; unsigned long long b:3, :0, c : 4; char d[16]; struct { int x; }; union { int y; } z; } ;",
		"struct __attribute__((packed)) foo { int (*fn)(int, void *, ...); } __attribute__((aligned(8)));",
		"typedef unsigned int u32;", "typedef int (*fn_t)(void), *p_t;",
		"enum e { A, B = 1 << 3, C = (2+3)*4, };", "enum { X = -1 };",
		`SEC("xdp") int f(struct xdp_md *ctx __arg_ctx) {`,
		`static __noinline int g(struct foo *p, u64 *) {`,
		`struct foo h(int a) {`,
		`struct { __uint(type, BPF_MAP_TYPE_HASH); __type(key, u32); __array(values, struct { __uint(x, 1); }); } m SEC(".maps") = { .values = { [0] = (void *)&x } };`,
		`extern int bpf_kfunc(struct task_struct *p) __ksym __weak;`,
		`const volatile u32 limit = 10, more[] = { 1, 2, [5] = 3 };`,
		`char LICENSE[] SEC("license") = "GPL";`,
		`struct task_struct __kptr *t;`, `int x /* c */ = sizeof(struct foo) + offsetof(struct foo, a.b[2]); // y`,
		`int *(*(*x)[3])(int (*)(void));`,
	} {
		s, err := Extent(text, 0)
		require.Nil(t, err, text)
		d, err := s.Declaration()
		if err != nil {
			t.Errorf("%s: %v at %d", text, err, err.Off)
			continue
		}
		_, e := json.Marshal(d)
		require.NoError(t, e)
	}
}

// TestErrors: what was found and what was expected, where it is.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		text, msg string
		off       int
	}{
		{"struct foo { int a }", "unexpected '}' in a declaration, expected ';'", 19},
		{"struct { int 5; };", "unexpected '5' in a declaration, expected ';'", 13},
		{"u32 x y;", "unexpected 'y' in a declaration, expected ';'", 6},
		{"enum e { 5 };", "unexpected '5' in a declaration, expected a name", 9},
		{"int x = 08 @;", "unexpected '@' in a declaration", 11},
		{"int x", "unexpected end of file in a declaration, expected ';'", 5},
		{"int f(int x; int y;", "unexpected ';' in a declaration, expected ')'", 11},
	} {
		s, err := Extent(c.text, 0)
		if err == nil {
			_, err = s.Declaration()
		}
		require.NotNil(t, err, c.text)
		require.Equal(t, c.msg, err.Msg, c.text)
		require.Equal(t, c.off, err.Off, c.text)
	}
}

func BenchmarkParse(b *testing.B) {
	text := "struct foo { int a; unsigned long long b:3, c : 4; char d[16]; struct { int x; }; union { int y; } z; } ;"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s, _ := Extent(text, 0)
		_, err := s.Declaration()
		if err != nil {
			b.Fatal(err)
		}
	}
}
