package relocator_test

import (
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/relocator"
)

const counter = `
	.section xdp, "ax", @progbits
	.globl count
	.type count, @function
count:	call bump
	r0 = 2
	exit
	.size count, . - count

	.text
	.type bump, @function
bump:	r1 = packets ll
	r2 = *(u64 *)(r1 + 0)
	r2 += 1
	*(u64 *)(r1 + 0) = r2
	exit
	.size bump, . - bump

	.data
	.globl packets
packets: .quad 41
	.size packets, 8
`

// A program gets the functions that it calls, and its data become a map.
func ExampleRelocate() {
	file, err := assembler.Assemble("count.s", counter, assembler.Options{Order: binary.LittleEndian})
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := relocator.Relocate(file, nil, relocator.Options{Name: "count.s"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range result.Programs {
		fmt.Printf("program %s, %d bytes\n", p.Name, len(p.Insns))
		for _, f := range p.Funcs {
			fmt.Printf("  at %2d: function %s\n", f.Offset, f.Name)
		}
		for _, place := range p.Places {
			fmt.Printf("  at %2d: %s\n", place.Offset, place.Kind)
		}
	}
	for _, m := range result.Maps {
		fmt.Printf("map %s, %d bytes: % x\n", m.Name, m.ValueSize, m.Data)
	}
	// Output:
	// program count, 72 bytes
	//   at  0: function count
	//   at 24: function bump
	//   at  0: call
	//   at 24: map-value
	// map .data, 8 bytes: 29 00 00 00 00 00 00 00
}

// All that is wrong with a program is told, with its place.
func ExampleRelocate_problems() {
	file, err := assembler.Assemble("bad.s", `
	.section xdp, "ax", @progbits
	.globl prog
	.type prog, @function
prog:	call missing
	r1 = nowhere ll
	call prog
	exit
	.size prog, . - prog
`, assembler.Options{Order: binary.LittleEndian})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = relocator.Relocate(file, nil, relocator.Options{Name: "bad.s"})
	fmt.Println(err)
	// Output:
	// bad.s:5:12: error: 'missing' is not defined, and nothing of the kernel is bound to it
	// bad.s:6:7: error: 'nowhere' is not defined, and nothing of the kernel is bound to it
	// bad.s:7:7: error: 'prog' calls 'prog': the kernel allows no recursion
}
