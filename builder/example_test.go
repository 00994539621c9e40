package builder_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"log"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// count makes a program that counts packets in a map, and has a subprogram for that.
func count() (*object.File, error) {
	u32 := &btf.Int{Name: "unsigned int", Size: 4}
	u64 := &btf.Int{Name: "unsigned long long", Size: 8}
	integer := &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}
	xdp := &btf.Pointer{Target: &btf.Fwd{Name: "xdp_md"}}

	b := builder.New(binary.LittleEndian)
	b.License("GPL")
	b.Map("packets", builder.Map{Type: uint32(ebpf.Array), MaxEntries: 1, Key: u32, Value: u64})

	bump := b.Func("", &btf.Func{Name: "bump", Linkage: btf.StaticFunc, Type: &btf.FuncProto{
		Return: integer, Params: []btf.FuncParam{{Name: "counter", Type: &btf.Pointer{Target: u64}}},
	}})
	bump.Emit(
		asm.JEq.Imm(asm.R1, 0, "out"),
		asm.Mov.Imm(asm.R2, 1),
		asm.AddAtomic.Mem(asm.R1, asm.R2, asm.DWord, 0),
		asm.Mov.Imm(asm.R0, 0).WithSymbol("out"),
		asm.Return(),
	)

	pass := b.Func("xdp", &btf.Func{Name: "pass", Linkage: btf.GlobalFunc, Type: &btf.FuncProto{
		Return: integer, Params: []btf.FuncParam{{Name: "ctx", Type: xdp}},
	}})
	pass.Line(builder.Line{File: "packets.lang", Line: 1, Text: "packets[0]++"})
	pass.Emit(
		asm.StoreImm(asm.RFP, -4, 0, asm.Word),
		asm.Mov.Reg(asm.R2, asm.RFP),
		asm.Add.Imm(asm.R2, -4),
		asm.LoadMapPtr(asm.R1, 0).WithReference("packets"),
		asm.FnMapLookupElem.Call(),
		asm.Mov.Reg(asm.R1, asm.R0),
		asm.Call.Label("bump"),
	)
	pass.Line(builder.Line{File: "packets.lang", Line: 2, Text: "pass"})
	pass.Emit(asm.Mov.Imm(asm.R0, 2), asm.Return())
	return b.File()
}

// A program with a map, a subprogram, and lines of the language that it came from. What
// the builder makes is an object as of clang; here cilium/ebpf reads it.
func Example() {
	file, err := count()
	if err != nil {
		log.Fatal(err)
	}
	data, err := object.Append(nil, file)
	if err != nil {
		log.Fatal(err)
	}
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(data))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(spec.Maps["packets"])
	fmt.Println(spec.Programs["pass"].Type, spec.Programs["pass"].License)
	fmt.Println(spec.Programs["pass"].Instructions[0].Source())
	// Output:
	// Array(keySize=4, valueSize=8, maxEntries=1, flags=0)
	// XDP GPL
	// packets[0]++
}

// The same program loaded by package loader, without an ELF file.
func Example_load() {
	file, err := count()
	if err != nil {
		log.Fatal(err)
	}
	host, err := kernel.Host()
	if err != nil {
		log.Fatal(err)
	}
	bindings, err := linker.Resolve(file, host, linker.ResolveOptions{})
	if err != nil {
		log.Fatal(err)
	}
	ready, err := relocator.Relocate(file, host, relocator.Options{Bindings: bindings})
	if err != nil {
		log.Fatal(err)
	}
	loaded, err := loader.Load(ready.Image(), host, loader.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer loaded.Close()
	result, err := loaded.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Return)
	// Prints: 2
}

// A member of a kernel's struct, wherever it is on the kernel that the program will run
// on. Of the type only what is asked for has to be known.
func ExampleFunc_Core() {
	integer := &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}
	task := &btf.Struct{Name: "task_struct", Size: 4, Members: []btf.Member{{Name: "tgid", Type: integer}}}
	b := builder.New(binary.LittleEndian)
	f := b.Func("tp_btf/task_newtask", &btf.Func{Name: "new", Linkage: btf.GlobalFunc, Type: &btf.FuncProto{
		Return: integer, Params: []btf.FuncParam{{Name: "ctx", Type: &btf.Pointer{Target: &btf.Int{Name: "unsigned long long", Size: 8}}}},
	}})
	f.Emit(asm.LoadMem(asm.R1, asm.R1, 0, asm.DWord))
	f.Core(builder.FieldOffset, task, "tgid", asm.LoadMem(asm.R1, asm.R1, 0, asm.Word))
	f.Emit(asm.Mov.Imm(asm.R0, 0), asm.Return())
	file, err := b.File()
	if err != nil {
		log.Fatal(err)
	}

	data, err := object.Append(nil, file)
	if err != nil {
		log.Fatal(err)
	}
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(data))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(btf.CORERelocationMetadata(&spec.Programs["new"].Instructions[1]))
	// Output: CORERelocation(byte_off, Struct:"task_struct"[0:0], local_id=6)
}

// Sequences of instructions from elsewhere, such as a filter that cbpfc has compiled, can
// be there more than once: their labels are their own.
func ExampleFunc_Inline() {
	nonzero := asm.Instructions{
		asm.JNE.Imm(asm.R1, 0, "ok"),
		asm.Ja.Label("no"),
		asm.Mov.Reg(asm.R1, asm.R2).WithSymbol("ok"),
	}
	b := builder.New(binary.LittleEndian)
	f := b.Func("socket", &btf.Func{Name: "f", Linkage: btf.GlobalFunc, Type: &btf.FuncProto{Return: &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}}})
	f.Inline(nonzero)
	f.Inline(nonzero)
	f.Emit(asm.Mov.Imm(asm.R0, 1), asm.Return())
	f.Emit(asm.Mov.Imm(asm.R0, 0).WithSymbol("no"), asm.Return())
	_, err := b.File()
	fmt.Println(err)
	// Output: <nil>
}

// Mistakes are told all at once, at the line of the source, with the line of Go that made them.
func ExampleBuilder_File_errors() {
	b := builder.New(binary.LittleEndian)
	f := b.Func("socket", &btf.Func{Name: "f", Linkage: btf.GlobalFunc, Type: &btf.FuncProto{}})
	f.Line(builder.Line{File: "a.lang", Line: 3, Column: 5, Text: "    if x: packets[0]"})
	f.Emit(asm.JEq.Imm(asm.R1, 0, "otu"), asm.LoadMapPtr(asm.R1, 0).WithReference("packets"))
	f.Emit(asm.Mov.Imm(asm.R0, 1).WithSymbol("out"), asm.Return())
	_, err := b.File()
	fmt.Println(err)
	// Prints:
	// a.lang:3:5: error: compile.go:12: function 'f', instruction 0: label 'otu' is not placed in the function
	// a.lang:3:5: error: compile.go:12: function 'f', instruction 1: it refers to 'packets', which is neither defined nor declared
}
