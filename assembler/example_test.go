package assembler_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"

	"github.com/cilium/ebpf"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// Text becomes an object that every BPF loader takes.
func ExampleAssemble() {
	f, err := assembler.Assemble("pass.s", `
	.section xdp,"ax",@progbits
	.globl pass
	.type pass,@function
pass:
	r0 = 2
	exit
	.size pass, . - pass
	.section license,"aw",@progbits
	.asciz "MIT"
`, assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	obj, _ := object.Append(nil, f)
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(obj))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(spec.Programs["pass"].Type, spec.Programs["pass"].License)
	// Output: XDP MIT
}

// Every mistake is reported, with its place.
func ExampleAssemble_errors() {
	_, err := assembler.Assemble("typo.s", "\tr1 = *(u32 *)(r2)\n\tcal 5\n", assembler.Options{})
	fmt.Println(err)
	// Output:
	// typo.s:1:18: error: expected an offset that is a 16-bit signed integer such as '+ 0', found ')'
	// typo.s:2:2: error: unknown instruction 'cal'
}

// A compiler back end needs no text. This one emits a program that returns the
// sum of the numbers up to a limit that it keeps in read-only data.
func ExampleEmitter() {
	var (
		set    = assembler.MustForm("Rd = I")
		add    = assembler.MustForm("Rd += Rs")
		addImm = assembler.MustForm("Rd += I")
		addr   = assembler.MustForm("Rd = L ll")
		load   = assembler.MustForm("Rd = *(u32 *)(Rs O)")
		ifLess = assembler.MustForm("if Rd <= Rs goto T")
		exit   = assembler.MustForm("exit")
	)
	e := assembler.NewEmitter(binary.LittleEndian)
	e.Section("xdp", elf.SHF_ALLOC|elf.SHF_EXECINSTR)
	sum, limit, loop := e.Symbol("sum"), e.Symbol("limit"), e.Symbol("loop")
	e.Bind(sum, assembler.Global)
	e.Type(sum, elf.STT_FUNC)
	e.Label(sum)
	e.EmitRef(addr, limit, 0, 1) // r1 = limit ll
	e.Emit(load, 1, 1, 0)        // r1 = *(u32 *)(r1 + 0)
	e.Emit(set, 0, 0)
	e.Emit(set, 2, 1)
	e.Label(loop)
	e.Emit(add, 0, 2)
	e.Emit(addImm, 2, 1)
	e.EmitRef(ifLess, loop, 0, 2, 1) // if r2 <= r1 goto loop
	e.Emit(exit)

	e.Section(".rodata", 0)
	e.Align(4)
	e.Label(limit)
	e.Int(4, 10)

	f, err := e.Finish()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range f.Sections[1:] {
		fmt.Println(s.Name, s.Size, len(s.Relocs))
	}
	// Output:
	// .text 0 0
	// xdp 72 1
	// .rodata 4 0
}

// Statements can be spliced in where text is shorter than calls.
func ExampleEmitter_Text() {
	e := assembler.NewEmitter(binary.LittleEndian)
	e.Text("prologue", "f: r6 = r1; if r6 == 0 goto out")
	e.Emit(assembler.MustForm("Rd = *(u64 *)(Rs O)"), 0, 6, 8)
	e.Text("epilogue", "out: exit")
	f, err := e.Finish()
	fmt.Println(f.Sections[1].Name, f.Sections[1].Size, err)
	// Output: .text 32 <nil>
}
