package builder_test

import (
	"encoding/binary"
	"errors"
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
	_, err := builder.New(nil).File()
	said.WriteString(withoutLines(err.Error()))
	checkGolden(t, "../testdata/builder/misuse.golden", said.String())
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
