package rawbtf_test

import (
	"testing"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// dedupTests have types before and after, and the new ids of the old types.
var dedupTests = []struct {
	name, base, before, after string
	ids                       []rawbtf.TypeID
}{{
	name:   "numbers by content",
	before: "int int 4 1\n int int 4\n int int 4 1\n float f 4\n float f 4\n float f 8\n int long 4 1",
	after:  "int int 4 1\n int int 4\n float f 4\n float f 8\n int long 4 1",
	ids:    []rawbtf.TypeID{1, 2, 1, 3, 3, 4, 5},
}, {
	name:   "enums by content",
	before: "enum e 4 A=0 B=1\n enum e 4 A=0 B=1\n enum e 4 A=0 B=2\n signed-enum e 4 A=0 B=1\n enum64 e 8 A=0\n enum64 e 8 A=0\n enum - 4 X=1\n enum - 4 X=1\n enum - 4 Y=1",
	after:  "enum e 4 A=0 B=1\n enum e 4 A=0 B=2\n signed-enum e 4 A=0 B=1\n enum64 e 8 A=0\n enum - 4 X=1\n enum - 4 Y=1",
	ids:    []rawbtf.TypeID{1, 1, 2, 3, 4, 4, 5, 5, 6},
}, {
	name:   "an enum without enumerators declares the full one",
	before: "enum e 4\n ptr 1\n enum e 4 A=0\n enum e 4\n ptr 4\n enum f 4\n enum64 f 8 B=1\n enum g 4\n enum g 8",
	after:  "ptr 2\n enum e 4 A=0\n enum64 f 8 B=1\n enum g 4",
	ids:    []rawbtf.TypeID{2, 1, 2, 2, 1, 3, 3, 4, 4},
}, {
	name:   "enums without enumerators in members",
	before: "enum e 4\n struct s 4 e:1@0\n enum e 4 A=0\n struct s 4 e:3@0",
	after:  "struct s 4 e:2@0\n enum e 4 A=0",
	ids:    []rawbtf.TypeID{2, 1, 2, 1},
}, {
	name:   "structs by their members",
	before: "int int 4\n struct s 4 a:1@0\n struct s 4 b:1@0\n struct s 8 a:1@32\n struct s 8 a:1@0\n union s 4 a:1@0\n struct s 4 a:8@0\n int int 4\n struct t 4 a:1@0\n struct s 4 a:1@0/3",
	after:  "int int 4\n struct s 4 a:1@0\n struct s 4 b:1@0\n struct s 8 a:1@32\n struct s 8 a:1@0\n union s 4 a:1@0\n struct t 4 a:1@0\n struct s 4 a:1@0/3",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 2, 1, 7, 8},
}, {
	name: "structs by what their members lead to",
	before: `int int 4
		int long 8
		ptr 1
		ptr 2
		struct s 8 p:3@0
		struct s 8 p:4@0
		struct outer 8 s:5@0
		struct outer 8 s:6@0
		ptr 2
		struct s 8 p:9@0
		struct outer 8 s:10@0`,
	after: "int int 4\n int long 8\n ptr 1\n ptr 2\n struct s 8 p:3@0\n struct s 8 p:4@0\n struct outer 8 s:5@0\n struct outer 8 s:6@0",
	ids:   []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 8, 4, 6, 8},
}, {
	name:   "structs that differ behind another struct",
	before: "int int 4\n int long 8\n struct b 8 x:1@0\n struct b 8 x:2@0\n ptr 3\n ptr 4\n struct a 8 b:5@0\n struct a 8 b:6@0\n ptr 4\n struct a 8 b:9@0",
	after:  "int int 4\n int long 8\n struct b 8 x:1@0\n struct b 8 x:2@0\n ptr 3\n ptr 4\n struct a 8 b:5@0\n struct a 8 b:6@0",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 8, 6, 8},
}, {
	name:   "cycles",
	before: "struct list 16 next:2@0 prev:2@64\n ptr 1\n ptr 4\n struct list 16 next:3@0 prev:3@64\n struct list 16 next:6@0 prev:7@64\n ptr 5\n ptr 5",
	after:  "struct list 16 next:2@0 prev:2@64\n ptr 1",
	ids:    []rawbtf.TypeID{1, 2, 2, 1, 1, 2, 2},
}, {
	name:   "cycles through several structs and typedefs",
	before: "struct a 8 b:2@0\n ptr 3\n typedef b_t 4\n struct b 8 a:5@0\n ptr 1\n struct b 8 a:7@0\n ptr 8\n struct a 8 b:9@0\n ptr 10\n typedef b_t 6",
	after:  "struct a 8 b:2@0\n ptr 3\n typedef b_t 4\n struct b 8 a:5@0\n ptr 1",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 4, 5, 1, 2, 3},
}, {
	name:   "cycles of another length are other types",
	before: "struct a 8 a:2@0\n ptr 1\n struct a 8 a:4@0\n ptr 5\n struct a 8 a:6@0\n ptr 3",
	after:  "struct a 8 a:2@0\n ptr 1\n struct a 8 a:4@0\n ptr 3",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 3, 4},
}, {
	name: "forward declarations on both sides",
	before: `int int 4
		struct a 24 x:1@0 self:3@64 s:4@128
		ptr 2
		ptr 5
		struct s 16 a:3@0 b:6@64
		ptr 7
		fwd struct b
		int int 4
		struct b 24 x:8@0 self:10@64 s:11@128
		ptr 9
		ptr 12
		struct s 16 a:13@0 b:10@64
		ptr 14
		fwd struct a`,
	after: "int int 4\n struct a 24 x:1@0 self:3@64 s:4@128\n ptr 2\n ptr 5\n struct s 16 a:3@0 b:6@64\n ptr 7\n struct b 24 x:1@0 self:6@64 s:4@128",
	ids:   []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 1, 7, 6, 4, 5, 3, 2},
}, {
	name:   "a forward declaration of a union is not a struct",
	before: "int int 4\n struct u 4 x:1@0\n ptr 2\n struct s 8 u:3@0\n fwd union u\n ptr 5\n struct s 8 u:6@0",
	after:  "int int 4\n struct u 4 x:1@0\n ptr 2\n struct s 8 u:3@0\n fwd union u\n ptr 5\n struct s 8 u:6@0",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7},
}, {
	name:   "a forward declaration becomes the only type of its name",
	before: "fwd struct s\n ptr 1\n int int 4\n struct s 4 x:3@0\n fwd union u\n ptr 5\n union u 4 x:3@0\n fwd struct s\n ptr 8\n fwd struct unknown\n fwd struct unknown",
	after:  "ptr 3\n int int 4\n struct s 4 x:2@0\n ptr 5\n union u 4 x:2@0\n fwd struct unknown",
	ids:    []rawbtf.TypeID{3, 1, 2, 3, 5, 4, 5, 3, 1, 6, 6},
}, {
	name:   "a forward declaration stays if there are several",
	before: "fwd struct s\n int int 4\n struct s 4 x:2@0\n struct s 4 y:2@0\n fwd struct t\n struct t 4 x:2@0\n union t 4 x:2@0",
	after:  "fwd struct s\n int int 4\n struct s 4 x:2@0\n struct s 4 y:2@0\n fwd struct t\n struct t 4 x:2@0\n union t 4 x:2@0",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7},
}, {
	name: "the same type twice in one graph",
	before: `int char 1
		int long 8
		array 1 2 4
		struct s 8 a:3@0 b:3@32
		array 1 2 4
		array 1 2 4
		struct s 8 a:5@0 b:6@32`,
	after: "int char 1\n int long 8\n array 1 2 4\n struct s 8 a:3@0 b:3@32",
	ids:   []rawbtf.TypeID{1, 2, 3, 4, 3, 3, 4},
}, {
	name: "arrays of the same length are not the same",
	before: `int char 1
		int long 8
		array 1 2 4
		struct inner 8 x:1@0
		struct inner 8 x:2@0
		ptr 4
		array 6 2 4
		struct s 64 a:7@0 b:7@256
		ptr 4
		array 9 2 4
		ptr 5
		array 11 2 4
		struct s 64 a:10@0 b:12@256`,
	after: "int char 1\n int long 8\n array 1 2 4\n struct inner 8 x:1@0\n struct inner 8 x:2@0\n ptr 4\n array 6 2 4\n struct s 64 a:7@0 b:7@256\n ptr 5\n array 9 2 4\n struct s 64 a:7@0 b:10@256",
	ids:   []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 8, 6, 7, 9, 10, 11},
}, {
	name: "references from the bottom up",
	before: `int int 4
		int int 4
		ptr 1
		ptr 2
		const 3
		const 4
		volatile 5
		volatile 6
		restrict 7
		restrict 8
		typetag user 9
		typetag user 10
		typetag rcu 10
		typedef t 11
		typedef t 12
		typedef u 12
		array 14 1 3
		array 15 2 3
		array 15 2 4
		proto 17 x:1 y:5
		proto 18 x:2 y:6
		proto 18 x:2 z:6
		func f 20 1
		func f 21 1
		func f 21 0
		func g 21 1
		decltag tag 23 0
		decltag tag 24 0
		decltag tag 24 1`,
	after: `int int 4
		ptr 1
		const 2
		volatile 3
		restrict 4
		typetag user 5
		typetag rcu 5
		typedef t 6
		typedef u 6
		array 8 1 3
		array 8 1 4
		proto 10 x:1 y:3
		proto 10 x:1 z:3
		func f 12 1
		func f 12 0
		func g 12 1
		decltag tag 14 0
		decltag tag 14 1`,
	ids: []rawbtf.TypeID{1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 14, 15, 16, 17, 17, 18},
}, {
	name:   "references to what comes later",
	before: "ptr 3\n ptr 4\n const 5\n const 6\n int int 4\n int int 4\n func f 8 0\n proto 0 x:1",
	after:  "ptr 2\n const 3\n int int 4\n func f 5 0\n proto 0 x:1",
	ids:    []rawbtf.TypeID{1, 1, 2, 2, 3, 3, 4, 5},
}, {
	name:   "variables and sections stay",
	before: "int int 4\n int int 4\n var x 1 1\n var x 2 1\n datasec .data 4 3@0+4\n datasec .data 4 4@0+4\n decltag t 3 -1\n decltag t 4 -1\n decltag t 4 -1",
	after:  "int int 4\n var x 1 1\n var x 1 1\n datasec .data 4 2@0+4\n datasec .data 4 3@0+4\n decltag t 2 -1\n decltag t 3 -1",
	ids:    []rawbtf.TypeID{1, 1, 2, 3, 4, 5, 6, 7, 7},
}, {
	name:   "a declaration without a name",
	before: "fwd struct -\n ptr 1\n struct s 8 p:2@0\n struct - 4\n ptr 4\n struct s 8 p:5@0\n enum - 4\n enum - 4 A=0",
	after:  "fwd struct -\n ptr 1\n struct s 8 p:2@0\n struct - 4\n ptr 4\n struct s 8 p:5@0\n enum - 4\n enum - 4 A=0",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 8},
}, {
	name: "nothing",
}, {
	name:   "void",
	before: "ptr 0\n ptr 0\n proto 0\n proto 0 -:0\n proto 0 -:0\n typedef v 0\n typedef v 0\n struct s 8 p:1@0\n struct s 8 p:2@0\n struct s 8 p:0@0",
	after:  "ptr 0\n proto 0\n proto 0 -:0\n typedef v 0\n struct s 8 p:1@0\n struct s 8 p:0@0",
	ids:    []rawbtf.TypeID{1, 1, 2, 3, 3, 4, 4, 5, 5, 6},
}, {
	name: "maps without names",
	before: `int int 4
		array 1 1 2
		ptr 2
		struct - 8 type:3@0
		array 1 1 3
		ptr 5
		struct - 8 type:6@0
		array 1 1 2
		ptr 8
		struct - 8 type:9@0`,
	after: "int int 4\n array 1 1 2\n ptr 2\n struct - 8 type:3@0\n array 1 1 3\n ptr 5\n struct - 8 type:6@0",
	ids:   []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 2, 3, 4},
}, {
	name:   "a split BTF is merged into its base",
	base:   "int int 4\n struct s 4 x:1@0\n ptr 2\n typedef t 3\n enum e 4 A=0\n array 1 1 2\n fwd struct f",
	before: "int int 4\n struct s 4 x:8@0\n ptr 9\n typedef t 10\n ptr 11\n int long 8\n ptr 13\n enum e 4\n ptr 15\n array 1 8 2\n fwd struct f\n ptr 18",
	after:  "ptr 4\n int long 8\n ptr 9\n ptr 5\n ptr 7",
	ids:    []rawbtf.TypeID{1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 8, 9, 10, 5, 11, 6, 7, 12},
}, {
	name: "the base does not learn what its forward declarations are",
	base: "fwd struct f\n ptr 1\n struct s 8 f:2@0",
	before: `int int 4
		struct f 4 x:4@0
		ptr 5
		struct s 8 f:6@0
		ptr 2
		struct f 4 x:4@0
		ptr 9
		struct s 8 f:10@0`,
	after: "int int 4\n struct f 4 x:4@0\n ptr 5\n struct s 8 f:6@0\n ptr 2",
	ids:   []rawbtf.TypeID{5, 2, 3, 4, 5, 6, 7, 8, 5, 6, 7},
}}

func TestDedup(t *testing.T) {
	for _, test := range dedupTests {
		t.Run(test.name, func(t *testing.T) {
			var base *rawbtf.BTF
			if test.base != "" {
				base = build(t, test.base, nil)
			}
			b := build(t, test.before, base)
			ids, err := b.Dedup()
			require.NoError(t, err)
			assert.Equal(t, lines(test.after), lines(notation(b)))
			assert.Equal(t, append([]rawbtf.TypeID{0}, test.ids...), ids)
			if base != nil {
				assert.Equal(t, lines(test.base), lines(notation(base)))
			}
		})
	}
}
