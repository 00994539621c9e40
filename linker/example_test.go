package linker_test

import (
	"debug/elf"
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
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
