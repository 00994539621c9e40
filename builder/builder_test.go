package builder_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var (
	signed   = &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}
	unsigned = &btf.Int{Name: "unsigned int", Size: 4}
	wide     = &btf.Int{Name: "unsigned long long", Size: 8}
	char     = &btf.Int{Name: "char", Size: 1, Encoding: btf.Signed}
	context  = &btf.Pointer{Target: nil}
)

func function(name string, linkage btf.FuncLinkage, params ...string) *btf.Func {
	proto := &btf.FuncProto{Return: signed}
	for _, p := range params {
		proto.Params = append(proto.Params, btf.FuncParam{Name: p, Type: context})
	}
	return &btf.Func{Name: name, Type: proto, Linkage: linkage}
}

// sameAsText compares what a builder makes with what the assembler makes of a text.
func sameAsText(t *testing.T, text string, build func(b *builder.Builder, order binary.ByteOrder)) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		want, err := assembler.Assemble("text.s", text, assembler.Options{Order: order})
		require.NoError(t, err)
		b := builder.New(order)
		build(b, order)
		got, err := b.File()
		require.NoError(t, err)
		require.Empty(t, object.Diff(want, got))
		a, err := object.Append(nil, want)
		require.NoError(t, err)
		c, err := object.Append(nil, got)
		require.NoError(t, err)
		require.Equal(t, a, c)
	}
}

// TestMaps: every field of a map is as in text.
func TestMaps(t *testing.T) {
	sameAsText(t, `
char _license[] SEC("license") = "GPL";
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 16); __type(key, unsigned int); __type(value, unsigned long long); __uint(map_flags, 1); __uint(numa_node, 2); __uint(pinning, LIBBPF_PIN_BY_NAME); } all SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_BLOOM_FILTER); __uint(max_entries, 8); __uint(value_size, 24); __uint(map_extra, 3); } seen SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key, unsigned int); __type(value, unsigned int); } first SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS); __uint(max_entries, 2); __uint(key_size, 4); __array(values, struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 3); __type(key, unsigned int); __type(value, unsigned int); }); } outer SEC(".maps") = { .values = { [1] = &first } };
`, func(b *builder.Builder, _ binary.ByteOrder) {
		first := builder.Map{Type: uint32(ebpf.Array), MaxEntries: 1, Key: unsigned, Value: unsigned}
		inner := first
		inner.MaxEntries = 3
		b.License("GPL")
		b.Map("all", builder.Map{Type: uint32(ebpf.Hash), MaxEntries: 16, Key: unsigned, Value: wide, Flags: 1, NUMANode: 2, Pinned: true})
		b.Map("seen", builder.Map{Type: uint32(ebpf.BloomFilter), MaxEntries: 8, ValueSize: 24, Extra: 3})
		b.Map("first", first)
		b.Map("outer", builder.Map{Type: uint32(ebpf.ArrayOfMaps), MaxEntries: 2, KeySize: 4, Inner: &inner, Values: []string{"", "first"}})
	})
}

// TestVariables: variables go where compilers put them.
func TestVariables(t *testing.T) {
	sameAsText(t, `
int zero;
int one = 1, *where = &zero;
static unsigned long long hidden = 0xffffffffffffffff;
const char greeting[4] = "hey";
struct point { char c; int x; unsigned a : 3, b : 5; } origin = { 1, -2, 5, 3 };
const volatile unsigned int limit = 7;
__weak int maybe = 4;
`, func(b *builder.Builder, order binary.ByteOrder) {
		value := func(n uint64, size int) []byte {
			v := make([]byte, 8)
			binary.LittleEndian.PutUint64(v, n)
			return v[:size]
		}
		if order == binary.BigEndian {
			value = func(n uint64, size int) []byte { return binary.BigEndian.AppendUint64(nil, n)[8-size:] }
		}
		global := func(name string, t btf.Type) *btf.Var {
			return &btf.Var{Name: name, Type: t, Linkage: btf.GlobalVar}
		}
		point := &btf.Struct{Name: "point", Size: 12, Members: []btf.Member{
			{Name: "c", Type: char}, {Name: "x", Type: signed, Offset: 32},
			{Name: "a", Type: unsigned, Offset: 64, BitfieldSize: 3}, {Name: "b", Type: unsigned, Offset: 67, BitfieldSize: 5},
		}}
		bits := byte(5 | 3<<3)
		if order == binary.BigEndian {
			bits = 5<<5 | 3
		}
		b.Var("", global("zero", signed), nil)
		b.Var("", global("one", signed), value(1, 4))
		b.Var("", global("where", &btf.Pointer{Target: signed}), nil, builder.Addr{Name: "zero"})
		b.Var("", &btf.Var{Name: "hidden", Type: wide}, value(1<<64-1, 8))
		b.Var("", global("greeting", &btf.Array{Type: &btf.Const{Type: char}, Nelems: 4}), []byte("hey\x00"))
		b.Var("", global("origin", point), append(append(append([]byte{1, 0, 0, 0}, value(1<<32-2, 4)...), bits), 0, 0, 0))
		b.Var("", global("limit", &btf.Const{Type: &btf.Volatile{Type: unsigned}}), value(7, 4))
		b.Var("", global("maybe", signed), value(4, 4))
		b.Weak("maybe")
	})
}

// TestInstructions: what constructors of cilium/ebpf make is what they mean.
func TestInstructions(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	f := b.Func("socket", function("all", btf.GlobalFunc, "ctx"))
	f.Emit(
		asm.SDiv.Imm(asm.R1, 3), asm.SMod.Reg32(asm.R1, asm.R2), asm.MovSX8.Reg(asm.R1, asm.R2), asm.MovSX32.Reg(asm.R1, asm.R2),
		asm.AddAtomic.Mem(asm.R1, asm.R2, asm.DWord, 8), asm.FetchXor.Mem(asm.R1, asm.R2, asm.Word, 8), asm.CmpXchg.Mem(asm.R1, asm.R2, asm.DWord, 8),
		asm.LoadMemSX(asm.R1, asm.R2, 4, asm.Half), asm.StoreImm(asm.R1, -8, -1, asm.Byte), asm.BSwap(asm.R3, asm.Word), asm.HostTo(asm.BE, asm.R3, asm.Half),
		asm.LoadImm(asm.R4, -1, asm.DWord), asm.LoadImm(asm.R4, 1<<40, asm.DWord), asm.FnGetPrandomU32.Call(),
		asm.JSLE.Imm32(asm.R1, -5, "out"), asm.JSet.Reg(asm.R1, asm.R2, "out"), asm.LongJump("out"), asm.Ja.Label("out"),
		asm.Mov.Imm(asm.R0, -1).WithSymbol("out"), asm.Return(),
	)
	file, err := b.File()
	require.NoError(t, err)
	checkGolden(t, "../testdata/builder/instructions.golden", listing(t, file))
}

func listing(t *testing.T, f *object.File) string {
	var b bytes.Buffer
	require.NoError(t, assembler.Disassemble(&b, f, assembler.ListingOptions{}))
	return b.String()
}

// TestLabels: labels of sequences, and of functions, do not meet.
func TestLabels(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	next := asm.Instructions{
		asm.JEq.Imm(asm.R1, 0, "next"), asm.JNE.Imm(asm.R1, 1, "out"), asm.Mov.Imm(asm.R1, 1), asm.Mov.Imm(asm.R1, 2).WithSymbol("next"),
	}
	for _, name := range []string{"first", "second"} {
		f := b.Func("socket", function(name, btf.GlobalFunc, "ctx"))
		f.Inline(next)
		f.Inline(next)
		f.Label("next")
		out := f.NewLabel("out")
		require.Equal(t, "out", out)
		require.Equal(t, "out.1", f.NewLabel("out"))
		f.Emit(asm.Ja.Label("next"), asm.Mov.Imm(asm.R0, 0).WithSymbol(out), asm.Return())
	}
	file, err := b.File()
	require.NoError(t, err)
	checkGolden(t, "../testdata/builder/labels.golden", listing(t, file))
}

// TestCut: what members point to is a forward declaration, unless it is wanted whole, tagged,
// or needed by something else.
func TestCut(t *testing.T) {
	named := func(name string, members ...btf.Member) *btf.Struct {
		return &btf.Struct{Name: name, Size: 8, Members: members}
	}
	far, kept, tagged := named("far"), named("kept"), named("tagged")
	near := named("near", btf.Member{Name: "far", Type: &btf.Pointer{Target: far}})
	root := named("root",
		btf.Member{Name: "self", Type: &btf.Pointer{Target: nil}},
		btf.Member{Name: "near", Type: near},
		btf.Member{Name: "far", Type: &btf.Array{Type: &btf.Pointer{Target: &btf.Const{Type: far}}, Nelems: 1}},
		btf.Member{Name: "kept", Type: &btf.Pointer{Target: kept}},
		btf.Member{Name: "tagged", Type: &btf.Pointer{Target: &btf.TypeTag{Type: tagged, Value: "kptr"}}},
		btf.Member{Name: "call", Type: &btf.Pointer{Target: &btf.FuncProto{Params: []btf.FuncParam{{Type: &btf.Pointer{Target: named("param")}}}}}},
	)
	root.Members[0].Type = &btf.Pointer{Target: root}
	b := builder.New(binary.LittleEndian)
	b.Types(kept)
	b.Var("", &btf.Var{Name: "root", Type: root, Linkage: btf.GlobalVar}, nil)
	file, err := b.File()
	require.NoError(t, err)
	spec, err := builder.Spec(file)
	require.NoError(t, err)
	var whole, cut []string
	for typ, err := range spec.All() {
		require.NoError(t, err)
		switch typ := typ.(type) {
		case *btf.Struct:
			whole = append(whole, typ.Name)
		case *btf.Fwd:
			cut = append(cut, typ.Name)
		}
	}
	require.ElementsMatch(t, []string{"root", "near", "kept", "tagged"}, whole)
	require.ElementsMatch(t, []string{"far", "param"}, cut)
}

// TestErrorLines: a mistake in an instruction is at its line of the source, if the compiler has
// told that, and they are in the order of the lines.
func TestErrorLines(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	f := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
	f.Line(builder.Line{File: "a.toy", Line: 2, Column: 2, Text: "\treturn counts[key] + 1"})
	f.Emit(asm.LoadMapPtr(asm.R1, 0).WithReference("counts"), asm.Mov.Imm(asm.R0, 1), asm.Mov.Imm(asm.Register(12), 1))
	f.Line(builder.Line{File: "a.toy", Line: 1, Text: "again()"})
	f.Emit(asm.Instruction{})
	f.Line(builder.Line{File: "a.toy", Line: 3, Column: 99, Text: "end"})
	f.Emit(asm.Ja.Label("end"), asm.Return())
	b.Weak("nothing")
	_, err := b.File()
	var e *diag.Error
	require.True(t, errors.As(err, &e))
	var said strings.Builder
	require.NoError(t, diag.Printer{Sources: e.Sources}.WriteText(&said, e.List))
	checkGolden(t, "../testdata/builder/lines.golden", withoutLines(said.String()))
}

// TestMayGoto: branches that cilium/ebpf does not know have labels, too.
func TestMayGoto(t *testing.T) {
	sameAsText(t, `
static int f(void *ctx) {
.Lloop:
	may_goto .Ldone
	goto .Lloop
.Ldone:
	exit
}
`, func(b *builder.Builder, _ binary.ByteOrder) {
		f := b.Func("", function("f", btf.StaticFunc, "ctx"))
		f.Line(builder.Line{File: "text.s", Line: 4, Column: 2, Text: "\tmay_goto .Ldone"})
		f.Emit(asm.Instruction{OpCode: 0xe5}.WithReference("done").WithSymbol("loop"))
		f.Line(builder.Line{File: "text.s", Line: 5, Column: 2, Text: "\tgoto .Lloop"})
		f.Emit(asm.Ja.Label("loop"))
		f.Line(builder.Line{File: "text.s", Line: 7, Column: 2, Text: "\texit"})
		f.Emit(asm.Return().WithSymbol("done"))
	})
}

// TestLinkedLines: whoever links an object, or binds its externs, knows the lines of its functions
// and those that use externs.
func TestLinkedLines(t *testing.T) {
	object := func(name string, line uint32) linker.Input {
		b := builder.New(binary.LittleEndian)
		b.Kconfig(&btf.Var{Name: "CONFIG_NONE", Type: unsigned})
		b.Extern(&btf.Func{Name: "helper", Type: function("helper", btf.ExternFunc, name).Type})
		f := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
		f.Line(builder.Line{File: name, Line: line, Column: 3, Text: "\t\tf:"})
		f.Emit(asm.Mov.Imm(asm.R0, 0))
		f.Line(builder.Line{File: name, Line: line + 1, Column: 3, Text: "\t\thelper(CONFIG_NONE)"})
		f.Emit(asm.LoadMapPtr(asm.R1, 0).WithReference("CONFIG_NONE"), asm.Call.Label("helper"), asm.Return())
		file, err := b.File()
		require.NoError(t, err)
		return linker.Input{Name: name + ".o", File: file}
	}
	a, b := object("a.toy", 7), object("b.toy", 9)
	_, err := linker.Link([]linker.Input{a, b}, linker.Options{})
	require.EqualError(t, err, "b.toy:9:3: error: 'f' is defined in a.toy.o too, and neither definition is weak")
	_, err = linker.Resolve(a.File, new(kernel.Kernel), linker.ResolveOptions{})
	require.EqualError(t, err, "a.toy:8:3: error: 'CONFIG_NONE' is not known: the configuration of kernel without a name is missing\n"+
		"a.toy:8:3: error: 'helper' is not defined")
}

// TestManyErrors: names are not looked for without end.
func TestManyErrors(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	f := b.Func("socket", function("name", btf.GlobalFunc, "ctx"))
	for i := range 3000 {
		f.Emit(asm.Call.Label("name" + strconv.Itoa(i%10)))
	}
	_, err := b.File()
	var e *diag.Error
	require.True(t, errors.As(err, &e))
	require.Len(t, e.List, 1000)
	require.Equal(t, "did you mean 'name'?", e.List[19].Notes[0].Msg)
	require.Empty(t, e.List[20].Notes)
}

// TestFar: a branch reaches 16 bits far, and the error says which one reaches further.
func TestFar(t *testing.T) {
	far := func(branch asm.Instruction) error {
		b := builder.New(binary.LittleEndian)
		f := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
		f.Emit(branch)
		for range 1 << 15 {
			f.Emit(asm.Mov.Imm(asm.R0, 0))
		}
		f.Emit(asm.Return().WithSymbol("out"))
		_, err := b.File()
		return err
	}
	require.NoError(t, far(asm.LongJump("out")))
	err := far(asm.JEq.Imm(asm.R1, 0, "out"))
	var e *diag.Error
	require.True(t, errors.As(err, &e))
	require.Equal(t, "use asm.LongJump, which reaches 2^31 instructions (Linux 6.6), from a place in between", e.List[0].Notes[0].Msg)
}

// TestErrors: everything that is wrong is told, where.
func TestErrors(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	task := &btf.Struct{Name: "task_struct", Size: 24, Members: []btf.Member{
		{Name: "pid", Type: signed}, {Name: "next", Type: &btf.Pointer{Target: &btf.Fwd{Name: "task_struct"}}, Offset: 64},
		{Name: "comm", Type: &btf.Array{Type: char, Nelems: 4}, Offset: 128}, {Name: "far", Type: signed, Offset: 8 << 17}, {Type: &btf.Struct{Members: []btf.Member{{Name: "inner", Type: signed}}}},
	}}
	kinds := &btf.Enum{Name: "kinds", Size: 4, Values: []btf.EnumValue{{Name: "KIND_A", Value: 1}}}
	f := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
	f.Emit(
		asm.JEq.Imm(asm.R1, 0, "otu"), asm.Ja.Label("end"),
		asm.LoadMapPtr(asm.R1, 0).WithReference("hist"), asm.Call.Label("hits"), asm.Call.Label("missing"),
		asm.Mov.Imm(asm.R1, 1).WithReference("out"), asm.Instruction{OpCode: asm.InvalidOpCode}, asm.Instruction{OpCode: asm.Ja.Op(asm.ImmSource), Offset: -9},
		asm.Mov.Imm(asm.R1, 0).WithSymbol("out"), asm.Mov.Imm(asm.R1, 0).WithSymbol("out"),
		asm.Instruction{OpCode: asm.Mov.Op(asm.ImmSource), Constant: 1 << 40},
	)
	load := asm.LoadMem(asm.R1, asm.R1, 0, asm.Word)
	f.Core(builder.FieldOffset, task, "pdi", load)
	f.Core(builder.FieldOffset, task, "next.pid", load)
	f.Core(builder.FieldOffset, task, "comm[4]", load)
	f.Core(builder.FieldOffset, task, "pid[0]", load)
	f.Core(builder.FieldOffset, task, "comm[", load)
	f.Core(builder.FieldOffset, task, "comm]", load)
	f.Core(builder.FieldOffset, task, "", load)
	f.Core(builder.FieldOffset, task, ".", load)
	f.Core(builder.FieldOffset, task, "far", load)
	f.Core(builder.FieldOffset, task, "inner", load)
	f.Core(builder.FieldOffset, signed, "pid", load)
	f.Core(builder.FieldOffset, &btf.Struct{}, "pid", load)
	f.Core(builder.FieldOffset, task, "pid", asm.Mov.Reg(asm.R1, asm.R2))
	f.Core(builder.TypeSize, task, "pid", asm.Mov.Imm(asm.R1, 0))
	f.Core(builder.EnumValue, kinds, "KIND_B", asm.Mov.Imm(asm.R1, 0))
	f.Core(builder.EnumValue, task, "KIND_A", asm.Mov.Imm(asm.R1, 0))
	f.Core(99, task, "", asm.Mov.Imm(asm.R1, 0))
	f.Label("end")
	b.Map("hits", builder.Map{Type: uint32(ebpf.Hash), MaxEntries: 1, Key: unsigned, Value: unsigned})
	b.Map("hits", builder.Map{Type: uint32(ebpf.Hash), MaxEntries: 1, Key: unsigned, Value: unsigned})
	b.Map("nothing", builder.Map{MaxEntries: 1})
	b.Map("values", builder.Map{Type: uint32(ebpf.Hash), Values: []string{"hits"}})
	b.Func("socket", function("empty", btf.GlobalFunc, ""))
	b.Func("socket", &btf.Func{Name: "untyped"})
	b.Var("", &btf.Var{Name: "where", Type: &btf.Pointer{}}, nil, builder.Addr{Name: "hist"})
	b.Extern(signed)
	b.Weak("anything")
	_, err := b.File()
	require.Error(t, err)
	checkGolden(t, "../testdata/builder/errors.golden", withoutLines(err.Error()))

	b = builder.New(binary.LittleEndian)
	f = b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
	f.Emit(asm.LoadImm(asm.R0, 0, asm.DWord), asm.Instruction{OpCode: asm.Ja.Op(asm.ImmSource), Offset: -2}, asm.Return())
	_, err = b.File()
	require.EqualError(t, err, "error: builder_test.go:"+line(t)+": function 'f', instruction 1: it branches by -2, where no instruction of the function begins")

	b = builder.New(binary.LittleEndian)
	b.Func("", function("f", btf.GlobalFunc, "ctx")).Emit(asm.Return())
	b.Var(".text", &btf.Var{Name: "odd", Type: &btf.Int{Name: "odd", Size: 3}}, nil)
	_, err = b.File()
	require.EqualError(t, err, "error: builder_test.go:"+line(t)+": 'odd', a variable, cannot be in section '.text': a section has either code or data")

	b = builder.New(binary.LittleEndian)
	b.Var("", &btf.Var{Name: "short", Type: signed}, []byte{1})
	_, err = b.File()
	require.EqualError(t, err, "error: builder_test.go:"+line(t)+": variable 'short' has 4 bytes, its value 1")
}

// line is the number of the line two before the one that calls.
func line(t *testing.T) string {
	_, _, n, ok := runtime.Caller(1)
	require.True(t, ok)
	return strconv.Itoa(n - 2)
}

// withoutLines is messages without numbers of lines, which change with this file.
func withoutLines(s string) string {
	return regexp.MustCompile(`(builder|misuse)_test.go:[0-9]+`).ReplaceAllString(s, "${1}_test.go:N") + "\n"
}

func checkGolden(t *testing.T, path, got string) {
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}
