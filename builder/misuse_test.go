package builder_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/diag"
)

// TestMisuse: what a kernel or loader would not take, or take for something else, is told by File.
func TestMisuse(t *testing.T) {
	task := &btf.Struct{Name: "task", Size: 4, Members: []btf.Member{{Name: "pid", Type: signed}}}
	mov, load, zero := asm.Mov.Imm(asm.R1, 0), asm.LoadMem(asm.R1, asm.R2, 0, asm.Word), asm.Instruction{}
	hash := builder.Map{Type: uint32(ebpf.Hash), KeySize: 4, ValueSize: 4, MaxEntries: 1}
	var said strings.Builder
	for _, misuse := range []func(b *builder.Builder, f *builder.Func){
		func(b *builder.Builder, _ *builder.Func) { b.Func("xdp", nil) },
		func(b *builder.Builder, _ *builder.Func) {
			b.Func("xdp", &btf.Func{Name: "g", Type: (*btf.FuncProto)(nil)})
		},
		func(b *builder.Builder, _ *builder.Func) {
			proto := &btf.FuncProto{Return: signed, Params: []btf.FuncParam{{Name: "ctx"}}}
			b.Func("xdp", &btf.Func{Name: "g", Type: proto}).Emit(asm.Return())
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Func("xdp", function("two words", btf.GlobalFunc)).Emit(asm.Return())
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Func(".BTF", function("g", btf.GlobalFunc)).Emit(asm.Return())
		},
		func(_ *builder.Builder, f *builder.Func) { f.Emit(zero) },
		func(_ *builder.Builder, f *builder.Func) { f.Emit(asm.Mov.Imm(asm.Register(14), 0)) },
		func(_ *builder.Builder, f *builder.Func) { f.Line(builder.Line{Line: 1 << 22}) },
		func(_ *builder.Builder, f *builder.Func) { f.Line(builder.Line{Line: 1, Text: "a\x00b"}) },
		func(_ *builder.Builder, f *builder.Func) { f.Core(builder.FieldOffset, task, "pid", asm.Return()) },
		func(_ *builder.Builder, f *builder.Func) {
			f.Core(builder.FieldExists, task, "pid", asm.JEq.Imm(asm.R1, 0, "out"))
		},
		func(_ *builder.Builder, f *builder.Func) { f.Core(builder.FieldSize, task, "pid", load) },
		func(_ *builder.Builder, f *builder.Func) { f.Core(builder.FieldSize, nil, "pid", mov) },
		func(b *builder.Builder, _ *builder.Func) { b.Var("", nil, nil) },
		func(b *builder.Builder, _ *builder.Func) { b.Ksym((*btf.Func)(nil)) },
		func(b *builder.Builder, _ *builder.Func) { b.Kconfig(nil) },
		func(b *builder.Builder, _ *builder.Func) { b.Align("f", 8) },
		func(b *builder.Builder, _ *builder.Func) { b.License("GPL\x00") },
		func(b *builder.Builder, _ *builder.Func) {
			m := hash
			m.Key = wide
			b.Map("m", m)
		},
		func(b *builder.Builder, _ *builder.Func) { b.Types(&btf.Int{Name: "odd", Size: 3}) },
		func(b *builder.Builder, _ *builder.Func) { b.Types(&btf.Int{Size: 4}) },
		func(b *builder.Builder, _ *builder.Func) { b.Types(&btf.Enum{Name: "empty"}) },
		func(b *builder.Builder, _ *builder.Func) {
			b.Types(&btf.Enum{Name: "small", Size: 1, Values: []btf.EnumValue{{Name: "LARGE", Value: 256}}})
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Types(&btf.Struct{Name: "s", Size: 4, Members: []btf.Member{{Name: "nothing"}}})
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Types(&btf.Struct{Name: "s", Size: 4, Members: []btf.Member{{Name: "far", Type: signed, Offset: 32}}})
		},
		func(_ *builder.Builder, f *builder.Func) { f.Inst(builder.Inst{Code: 0xb7, Dst: 16}) },
		func(_ *builder.Builder, f *builder.Func) { f.Inst(builder.Inst{Code: 0xb7, Imm: 1 << 40}) },
		func(_ *builder.Builder, f *builder.Func) { f.Inst(builder.Inst{}) },
		func(_ *builder.Builder, f *builder.Func) { f.Label("") },
		func(_ *builder.Builder, f *builder.Func) { f.Emit(asm.Call.Label("")) },
		func(_ *builder.Builder, f *builder.Func) { f.Emit(asm.LoadMapPtr(asm.R1, 3)) },
		func(_ *builder.Builder, f *builder.Func) { f.Emit(asm.LoadMapValue(asm.R1, 3, 8)) },
		func(b *builder.Builder, _ *builder.Func) {
			two := &btf.Array{Type: wide, Nelems: 2}
			b.Var("", &btf.Var{Name: "v", Type: two}, nil, builder.Addr{Name: "f", Offset: 8}, builder.Addr{Name: "f", Offset: 4})
		},
	} {
		b := builder.New(binary.LittleEndian)
		f := b.Func("xdp", function("f", btf.GlobalFunc, "ctx"))
		f.Emit(asm.Mov.Imm(asm.R0, 0))
		misuse(b, f)
		f.Emit(asm.Return().WithSymbol("out"))
		_, err := b.File()
		var e *diag.Error
		require.True(t, errors.As(err, &e), "%v", err)
		said.WriteString(withoutLines(err.Error()))
	}
	for _, b := range []*builder.Builder{builder.New(nil), builder.New(binary.NativeEndian), new(builder.Builder)} {
		b.License("GPL")
		_, err := b.File()
		said.WriteString(withoutLines(err.Error()))
	}
	checkGolden(t, "../testdata/builder/misuse.golden", said.String())
}

// TestOwnCopies: what a builder is given may be used for something else.
func TestOwnCopies(t *testing.T) {
	sameAsText(t, `
int first = 1, second = 2;
int *where[] = { &first };
`, func(b *builder.Builder, order binary.ByteOrder) {
		value := make([]byte, 4)
		for i, name := range []string{"first", "second"} {
			order.PutUint32(value, uint32(i+1))
			b.Var("", &btf.Var{Name: name, Type: signed, Linkage: btf.GlobalVar}, value)
		}
		addrs := []builder.Addr{{Name: "first"}}
		b.Var("", &btf.Var{Name: "where", Type: &btf.Array{Type: &btf.Pointer{Target: signed}, Nelems: 1}, Linkage: btf.GlobalVar}, nil, addrs...)
		addrs[0].Name = "nothing"
	})
}

// TestNewLabel: a label that is made of no name has one.
func TestNewLabel(t *testing.T) {
	f := builder.New(binary.LittleEndian).Func("xdp", function("f", btf.GlobalFunc))
	require.Equal(t, []string{".1", ".2", "a", "a.1"}, []string{f.NewLabel(""), f.NewLabel(""), f.NewLabel("a"), f.NewLabel("a")})
}

// TestQualifiedCore: a question about a const struct is one about the struct.
func TestQualifiedCore(t *testing.T) {
	sameAsText(t, `
struct task { int pid; };
SEC("socket") int f(void *ctx) {
	r0 = bpf_core_field_exists(const struct task, pid)
	exit
}
`, func(b *builder.Builder, _ binary.ByteOrder) {
		task := &btf.Struct{Name: "task", Size: 4, Members: []btf.Member{{Name: "pid", Type: signed}}}
		b.Types(task)
		f := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
		f.Line(builder.Line{File: "text.s", Line: 4, Column: 2, Text: "\tr0 = bpf_core_field_exists(const struct task, pid)"})
		f.Core(builder.FieldExists, &btf.Const{Type: task}, "pid", asm.Mov.Imm(asm.R0, 0))
		f.Line(builder.Line{File: "text.s", Line: 5, Column: 2, Text: "\texit"})
		f.Emit(asm.Return())
	})
}

// TestAddend: an address may lead into what it names.
func TestAddend(t *testing.T) {
	sameAsText(t, `
int table[4] = { 1 };
static int own[2] = { 2 };
int *where = &table[2], *there = &own[1];
`, func(b *builder.Builder, order binary.ByteOrder) {
		pointer := &btf.Pointer{Target: signed}
		table, own := make([]byte, 16), make([]byte, 8)
		order.PutUint32(table, 1)
		order.PutUint32(own, 2)
		b.Var("", &btf.Var{Name: "table", Type: &btf.Array{Type: signed, Nelems: 4}, Linkage: btf.GlobalVar}, table)
		b.Var("", &btf.Var{Name: "own", Type: &btf.Array{Type: signed, Nelems: 2}}, own)
		b.Var("", &btf.Var{Name: "where", Type: pointer, Linkage: btf.GlobalVar}, nil, builder.Addr{Name: "table", Addend: 8})
		b.Var("", &btf.Var{Name: "there", Type: pointer, Linkage: btf.GlobalVar}, nil, builder.Addr{Name: "own", Addend: 4})
	})
}

// TestNilTypes: a pointer to a type that was not found is nil, but as a btf.Type it is not.
func TestNilTypes(t *testing.T) {
	var absent *btf.Struct
	task := &btf.Struct{Name: "task", Size: 16, Members: []btf.Member{{Name: "next", Type: &btf.Pointer{Target: absent}}, {Name: "own", Type: absent, Offset: 64}}}
	var said strings.Builder
	for _, misuse := range []func(b *builder.Builder, f *builder.Func){
		func(b *builder.Builder, _ *builder.Func) { b.Types(absent) },
		func(b *builder.Builder, _ *builder.Func) { b.Types(&btf.Pointer{Target: absent}) },
		func(b *builder.Builder, _ *builder.Func) { b.Types(task) },
		func(b *builder.Builder, _ *builder.Func) { b.Var("", &btf.Var{Name: "v", Type: absent}, nil) },
		func(b *builder.Builder, _ *builder.Func) {
			b.Var("", &btf.Var{Name: "v", Type: &btf.Array{Type: absent, Nelems: 2}}, nil)
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Map("m", builder.Map{Type: uint32(ebpf.Hash), Key: absent, KeySize: 4, Value: signed})
		},
		func(b *builder.Builder, _ *builder.Func) {
			b.Func("", &btf.Func{Name: "g", Type: &btf.FuncProto{Return: &btf.Pointer{Target: absent}}}).Emit(asm.Return())
		},
		func(_ *builder.Builder, f *builder.Func) {
			f.Core(builder.TypeExists, absent, "", asm.Mov.Imm(asm.R1, 0))
		},
	} {
		b := builder.New(binary.LittleEndian)
		f := b.Func("xdp", function("f", btf.GlobalFunc, "ctx"))
		misuse(b, f)
		f.Emit(asm.LoadImm(asm.R1, 0, asm.DWord).WithReference("f"), asm.Mov.Imm(asm.R0, 0), asm.Return())
		_, err := b.File()
		require.Error(t, err)
		said.WriteString(withoutLines(err.Error()))
	}
	_, err := builder.FieldOf(absent, "pid", binary.LittleEndian)
	fmt.Fprintln(&said, err)
	checkGolden(t, "../testdata/builder/nil_types.golden", said.String())
}
