package relocator

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// typeTable makes BTF word by word.
type typeTable struct {
	records, strings []byte
	n                rawbtf.TypeID
}

func (b *typeTable) name(s string) uint32 {
	if len(b.strings) == 0 {
		b.strings = []byte{0}
	}
	off := uint32(len(b.strings))
	b.strings = append(append(b.strings, s...), 0)
	return off
}

// kindFlag is kind_flag, in the byte with the kind.
const kindFlag rawbtf.Kind = 0x80

// add adds a type of a kind with vlen elements: the words behind its info.
func (b *typeTable) add(name string, k rawbtf.Kind, vlen int, words ...uint32) rawbtf.TypeID {
	off := uint32(0)
	if name != "" {
		off = b.name(name)
	}
	for _, w := range append([]uint32{off, uint32(k)<<24 | uint32(vlen)}, words...) {
		b.records = binary.LittleEndian.AppendUint32(b.records, w)
	}
	b.n++
	return b.n
}

func (b *typeTable) integer(name string, size uint32) uint32 {
	return uint32(b.add(name, rawbtf.Int, 0, size, size*8))
}

func (b *typeTable) bytes() []byte {
	b.name("")
	out := []byte{0x9f, 0xeb, 1, 0}
	for _, w := range []int{24, 0, len(b.records), len(b.records), len(b.strings)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(w))
	}
	return append(append(out, b.records...), b.strings...)
}

// ask asks one question of a kernel, by an instruction.
func ask(t testing.TB, local, target *typeTable, root rawbtf.TypeID, spec uint32, kind AccessKind, off uint32, insn []byte) (site, []byte) {
	types, err := rawbtf.Parse(local.bytes(), binary.LittleEndian, nil)
	require.NoError(t, err)
	k, err := kernel.Open(fstest.MapFS{"k": {Data: target.bytes()}}, "k")
	require.NoError(t, err)
	var record []byte
	for _, w := range []uint32{off, uint32(root), spec, uint32(kind)} {
		record = binary.LittleEndian.AppendUint32(record, w)
	}
	info := &rawbtf.Info{RecordSize: 16, Sections: []rawbtf.InfoSection{{Records: record}}}
	c := newCore(types, binary.LittleEndian, k)
	require.NoError(t, c.open(info, ""))
	code := code{data: insn}
	c.applySection(&code, record, 16)
	require.Len(t, code.sites, 1)
	return code.sites[0], code.data
}

var (
	moveImm = []byte{0xb7, 1, 0, 0, 0, 0, 0, 0} // r1 = 0
	moveReg = []byte{0xbf, 0x21, 0, 0, 0, 0, 0, 0}
	load    = []byte{0x61, 0x21, 0, 0, 0, 0, 0, 0} // w1 = *(u32 *)(r2 + 0)
	wide    = []byte{0x18, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
	wideMap = []byte{0x18, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
	exit    = []byte{0x95, 0, 0, 0, 0, 0, 0, 0}
)

// TestCOREMalformed has what no compiler makes.
func TestCOREMalformed(t *testing.T) {
	var local, target typeTable
	integer := local.integer("int", 4)
	s := local.add("s", rawbtf.Struct, 2, 8, local.name("a"), integer, 0, local.name("b"), integer, 32)
	e := local.add("e", rawbtf.Enum, 1, 4, local.name("A"), 7)
	anonymous := local.add("", rawbtf.Struct, 1, 4, local.name("x"), integer, 0)
	fwd := local.add("f", rawbtf.Fwd, 0, 0)
	huge := local.add("huge", rawbtf.Struct, 2, 0xfffffff0, local.name("a"), integer, 0, local.name("b"), integer, 0xffffffe0)
	bits := local.add("bits", rawbtf.Struct|kindFlag, 1, 16, local.name("x"), integer, 64<<24|3)

	integer = target.integer("int", 4)
	target.add("s", rawbtf.Struct, 2, 40000, target.name("a"), integer, 8*40000, target.name("b"), integer, 32)
	target.add("e", rawbtf.Enum64, 1, 8, target.name("A"), 7, 0x80)
	target.add("huge", rawbtf.Struct, 2, 0xfffffff0, target.name("a"), integer, 0, target.name("b"), integer, 0)

	for _, c := range []struct {
		root rawbtf.TypeID
		spec string
		kind AccessKind
		insn []byte
		off  uint32
		want string
	}{
		{s, "", FieldOffset, moveImm, 0, `access string "", want numbers with colons between them`},
		{s, ":0", FieldOffset, moveImm, 0, `access string ":0", want numbers with colons between them`},
		{s, "0:", FieldOffset, moveImm, 0, `access string "0:", want numbers with colons between them`},
		{s, "0:-1", FieldOffset, moveImm, 0, `access string "0:-1", want numbers with colons between them`},
		{s, "0:2147483648", FieldOffset, moveImm, 0, `access string "0:2147483648", want numbers`},
		{s, "0:99999999999999999999999", FieldOffset, moveImm, 0, `want numbers`},
		{s, "0:2", FieldOffset, moveImm, 0, `access string "0:2": struct s has 2 members, none has number 2`},
		{s, "0:0:0", FieldOffset, moveImm, 0, `access string "0:0:0": number 0 is of a member or element of int, which has none`},
		{s, "0" + strings.Repeat(":0", 64), FieldOffset, moveImm, 0, `has more than 64 numbers`},
		{s, "2147483647", FieldOffset, moveImm, 0, "it is more than 512 MiB from the beginning of the type"},
		{s, "1", TypeExists, moveImm, 0, `access string "1", want "0" for a type`},
		{s, "0:0", EnumvalValue, moveImm, 0, "an enumerator of what is struct s"},
		{e, "1", EnumvalValue, moveImm, 0, `access string "1", want the number of one of the 1 enumerators`},
		{e, "0:0", EnumvalValue, moveImm, 0, "want the number of one of the 1 enumerators"},
		{s, "0", AccessKind(13), moveImm, 0, "CO-RE relocation of unknown kind 13, want 0 to 12"},
		{anonymous, "0:0", FieldOffset, moveImm, 0, "CO-RE relocation for an anonymous struct: without a name it cannot be found in a kernel"},
		{0, "0", TypeExists, moveImm, 0, "CO-RE relocation for void: without a name it cannot be found in a kernel"},
		{fwd, "0", TypeSize, moveImm, 0, "struct f, which is only declared, has no size"},
		{bits, "0:0", FieldOffset, moveImm, 0, "a load of 8 bytes does not have all of the bit field"},

		{s, "0:1", FieldOffset, moveImm, 0, "struct s.b has the immediate 0, but the object's types make it 4 (field_offset)"},
		{s, "0:1", FieldOffset, load, 0, "((struct s *)r2)->b has offset 0, but the object's types make it 4 (field_offset)"},
		{s, "0:1", FieldOffset, wide, 0, "struct s.b has the immediate 0, but the object's types make it 4 (field_offset)"},
		{s, "0:0", FieldOffset, load, 0, "((struct s *)r2)->a is at offset 40000 in the kernel, but a load or store reaches 32767 at most"},
		{s, "0:0", FieldOffset, moveReg, 0, "an instruction that has no immediate: opcode 0xbf"},
		{s, "0:0", FieldOffset, exit, 0, "an instruction that has no place for it: opcode 0x95"},
		{s, "0:0", FieldOffset, wide[:8], 0, "a 64-bit immediate load whose second half is missing"},
		{s, "0:0", FieldOffset, wideMap, 0, "a 64-bit immediate load that is one of something else: src 1"},
		{s, "0:0", FieldOffset, wide, 8, "CO-RE relocation at 0x8, in the middle of a 64-bit immediate load"},
		{s, "0:0", FieldOffset, moveImm, 8, "CO-RE relocation at 0x8, but the section has 0x8 bytes"},
		{s, "0:0", FieldOffset, moveImm, 0xfffffff8, "CO-RE relocation at 0xfffffff8, but the section has 0x8 bytes"},
		{e, "0", EnumvalValue, []byte{0xb7, 1, 0, 0, 7, 0, 0, 0}, 0, "enum e::A is 549755813895 in the kernel (enumval_value), which an immediate of 32 bits cannot be"},
		{huge, "0:1", FieldRShift, moveImm, 0, "but the object's types make it"},
	} {
		mine := local
		spec := mine.name(c.spec)
		insn := append([]byte(nil), c.insn...)
		s, data := ask(t, &mine, &target, c.root, spec, c.kind, c.off, insn)
		if assert.NotNil(t, s.problem, "%s", c.want) {
			assert.Contains(t, s.problem.Msg, c.want)
			assert.Equal(t, Failed, s.access.Outcome)
			assert.Equal(t, c.insn, data, "it is as it was")
			assert.NotEmpty(t, s.access.Path())
			assert.Equal(t, s.problem.Msg, s.access.Diagnostic().Msg)
		}
	}
}

// TestCOREWithoutType: gcc 16 writes type 0 for __builtin_preserve_field_info(p->array, 0).
func TestCOREWithoutType(t *testing.T) {
	local, target := typeTable{}, typeTable{}
	spec := local.name("0:3")
	s, _ := ask(t, &local, &target, 0, spec, FieldOffset, 0, []byte{0xb7, 1, 0, 0, 0, 0, 0, 0})
	require.NotNil(t, s.problem)
	require.Len(t, s.problem.Notes, 1)
	require.Contains(t, s.problem.Notes[0].Msg, "the first element")
}

// TestCORENameless: gcc 16 writes 0:1 for 0:1:0, a member of a nameless union, where the type has the
// attribute preserve_access_index. libbpf takes it for offset 0.
func TestCORENameless(t *testing.T) {
	var local, target typeTable
	for _, table := range []*typeTable{&local, &target} {
		integer := table.integer("int", 4)
		inner := table.add("", rawbtf.Union, 1, 4, table.name("x"), integer, 0)
		table.add("s", rawbtf.Struct, 2, 8, 0, uint32(inner), 0, 0, uint32(inner), 32)
	}
	const root = 3
	first, second := local.name("0:0"), local.name("0:1")
	s, _ := ask(t, &local, &target, root, first, FieldOffset, 0, []byte{0xb7, 1, 0, 0, 0, 0, 0, 0})
	require.Nil(t, s.problem)
	for kind, spec := range map[AccessKind]uint32{FieldOffset: second, FieldSize: first, FieldExists: second} {
		s, _ = ask(t, &local, &target, root, spec, kind, 0, []byte{0xb7, 1, 0, 0, 0, 0, 0, 0})
		require.NotNil(t, s.problem)
		require.Contains(t, s.problem.Msg, "ends at a nameless member, for which nothing can be looked up in a kernel")
		require.Contains(t, s.problem.Notes[0].Msg, "BPF_CORE_READ(p, member)")
	}
}

// TestCORECycles has kernels whose types form cycles or are too many to look at.
func TestCORECycles(t *testing.T) {
	nested := func(local *typeTable) (rawbtf.TypeID, uint32) {
		integer := local.integer("int", 4)
		return local.add("s", rawbtf.Struct, 1, 4, local.name("a"), integer, 0), local.name("0:0")
	}
	for _, c := range []struct {
		title  string
		kind   AccessKind
		target func(b *typeTable)
		want   string
	}{
		{"anonymous members in a cycle", FieldOffset, func(b *typeTable) {
			b.add("s", rawbtf.Struct, 2, 4, 0, 1, 0, 0, 1, 0)
		}, "there are types in types deeper than libbpf follows them"},
		{"anonymous members that double at each level", FieldOffset, func(b *typeTable) {
			for i := range uint32(60) {
				b.add("", rawbtf.Struct, 2, 4, 0, i, 0, 0, i, 0)
			}
			b.add("s", rawbtf.Struct, 1, 4, 0, 60, 0)
		}, "the types form cycles or have so many members that the search was given up"},
		{"typedefs in a cycle", FieldOffset, func(b *typeTable) {
			b.add("t", rawbtf.Typedef, 0, 2)
			b.add("u", rawbtf.Typedef, 0, 1)
			b.add("s", rawbtf.Struct, 1, 4, b.name("a"), 1, 0)
		}, ""},
		{"a member of no type", FieldOffset, func(b *typeTable) {
			b.add("s", rawbtf.Struct, 1, 4, b.name("a"), 12345678, 0)
		}, ""},
		{"arrays in a cycle", FieldOffset, func(b *typeTable) {
			b.add("", rawbtf.Array, 0, 0, 1, 1, 1)
			b.add("s", rawbtf.Struct, 1, 4, b.name("a"), 1, 0)
		}, ""},
		{"ten thousand types of the name", FieldOffset, func(b *typeTable) {
			integer := b.integer("int", 4)
			for range 10000 {
				b.add("s", rawbtf.Struct, 1, 4, b.name("a"), integer, 0)
			}
		}, ""},
	} {
		t.Run(c.title, func(t *testing.T) {
			var local, target typeTable
			root, spec := nested(&local)
			c.target(&target)
			began := time.Now()
			s, _ := ask(t, &local, &target, root, spec, c.kind, 0, append([]byte(nil), moveImm...))
			if c.want != "" && assert.NotNil(t, s.problem) {
				assert.Contains(t, s.problem.Msg, c.want)
			} else if c.want == "" {
				assert.Nil(t, s.problem)
			}
			assert.NotEmpty(t, s.access.Diagnostic().Msg)
			assert.Less(t, time.Since(began), 5*time.Second)
		})
	}
}

// TestCOREPatch has each place of an answer, and the instruction that comes out.
func TestCOREPatch(t *testing.T) {
	var local, target typeTable
	u32 := local.integer("u32", 4)
	pointer := uint32(local.add("", rawbtf.Ptr, 0, 0))
	s := local.add("s", rawbtf.Struct, 3, 16, local.name("n"), u32, 0, local.name("p"), pointer, 64, local.name("gone"), u32, 32)
	u64 := target.integer("u64", 8)
	target.integer("u32", 4)
	long := target.integer("long int", 4) // so pointers have four bytes
	pointer = uint32(target.add("", rawbtf.Ptr, 0, 0))
	target.add("s", rawbtf.Struct, 3, 40, target.name("pad"), long, 0, target.name("n"), u64, 64, target.name("p"), pointer, 128)
	n, p, gone := local.name("0:0"), local.name("0:1"), local.name("0:2")
	for _, c := range []struct {
		spec uint32
		insn []byte
		want string
	}{
		{n, moveImm, "r1 = 0x8"},
		{n, wide, "r1 = 0x8 ll"},
		{n, load, "r1 = *(u64 *)(r2 + 0x8)"},
		{n, []byte{0x63, 0x21, 0, 0, 0, 0, 0, 0}, "*(u64 *)(r1 + 0x8) = r2"},
		{n, []byte{0x62, 1, 0, 0, 5, 0, 0, 0}, "*(u64 *)(r1 + 0x8) = 0x5"},
		{n, []byte{0x07, 1, 0, 0, 0, 0, 0, 0}, "r1 += 0x8"},
		{p, []byte{0x79, 0x21, 8, 0, 0, 0, 0, 0}, "w1 = *(u32 *)(r2 + 0x10)"},
		{gone, load, "call 0xbad2310"},
		{gone, exit, "exit"}, // has no place for an answer: an error, not poison
		{gone, wide, "call 0xbad2310; call 0xbad2310"},
	} {
		_, data := ask(t, &local, &target, s, c.spec, FieldOffset, 0, append([]byte(nil), c.insn...))
		var text []string
		for len(data) > 0 {
			in, n := isa.Decode(data, binary.LittleEndian)
			text = append(text, string(isa.Print(nil, in, isa.PrintOptions{})))
			data = data[n:]
		}
		assert.Equal(t, c.want, strings.Join(text, "; "), fmt.Sprintf("% x", c.insn))
	}
}
