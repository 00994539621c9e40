package linker_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"log"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// Two texts that call one another become one object: the call that was to an
// undefined symbol is to one that is defined now.
func ExampleLink() {
	texts := map[string]string{
		"main.s": `
	.section xdp, "ax", @progbits
	.globl prog
	.type prog, @function
prog:	call answer
	exit
	.size prog, . - prog
`,
		"lib.s": `
	.globl answer
	.type answer, @function
answer:	r0 = 42
	exit
	.size answer, . - answer
`,
	}
	var inputs []linker.Input
	for _, name := range []string{"main.s", "lib.s"} {
		file, err := assembler.Assemble(name, texts[name], assembler.Options{Order: binary.LittleEndian})
		if err != nil {
			fmt.Println(err)
			return
		}
		inputs = append(inputs, linker.Input{Name: name, File: file})
	}
	out, err := linker.Link(inputs, linker.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range out.Symbols[1:] {
		if s.Bind == elf.STB_GLOBAL {
			fmt.Printf("%s is in %s at %d\n", s.Name, out.Sections[s.Section].Name, s.Value)
		}
	}
	// Output:
	// prog is in xdp at 0
	// answer is in .text at 0
}

// What does not fit together is told with the names of both inputs.
func ExampleLink_conflict() {
	var inputs []linker.Input
	for _, name := range []string{"a.s", "b.s"} {
		file, err := assembler.Assemble(name, ".globl f\nf: exit\n", assembler.Options{})
		if err != nil {
			fmt.Println(err)
			return
		}
		inputs = append(inputs, linker.Input{Name: name, File: file})
	}
	_, err := linker.Link(inputs, linker.Options{})
	fmt.Println(err)
	// Output:
	// b.s:2:1: error: 'f' is defined in a.s too, and neither definition is weak
}

// A filter that was compiled while the program ran takes the place of a stub. The
// instructions are those of cilium/ebpf, whatever made them; so is what loads the result.
func ExampleSplice() {
	host, err := assembler.Assemble("tracer.s", `
char _license[] SEC("license") = "GPL";
static int filter(void *ctx, u32 len) {
	r0 = 1
	exit
}
SEC("socket")
int trace(struct __sk_buff *ctx) {
	r2 = *(u32 *)(r1 + 0)
	call filter
	exit
}
`, assembler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	types, err := builder.Spec(host)
	if err != nil {
		log.Fatal(err)
	}
	var stub *btf.Func
	if err := types.TypeByName("filter", &stub); err != nil {
		log.Fatal(err)
	}
	b := builder.New(host.Order)
	b.Func("", stub).Inline(asm.Instructions{
		asm.Mov.Imm(asm.R0, 0),
		asm.JLE.Imm(asm.R2, 100, "out"),
		asm.Mov.Imm(asm.R0, 1),
		asm.Return().WithSymbol("out"),
	})
	body, err := b.File()
	if err != nil {
		log.Fatal(err)
	}
	file, err := linker.Splice(linker.Input{Name: "tracer.o", File: host}, []linker.Input{{Name: "filter", File: body}}, linker.Options{})
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
	for _, in := range spec.Programs["trace"].Instructions {
		if in.Symbol() != "" {
			fmt.Println(in.Symbol(), btf.FuncMetadata(&in).Type.(*btf.FuncProto).Params[0].Name)
		}
	}
	// Output:
	// trace ctx
	// filter ctx
}
