package isa_test

import (
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/isa"
)

func Example() {
	// if r1 s> 7 goto +2
	n, r1 := isa.Register("r1")
	s := isa.Start()
	for _, t := range []isa.Tok{isa.Leader("if"), r1, isa.Word("s"), isa.Op('>'), isa.Imm, isa.Word("goto"), isa.Target} {
		s = s.Next(t)
	}
	row := s.Row()
	in := row.Inst()
	for i, v := range []int64{1: int64(n), 4: 7, 6: 2} {
		row.Slots[i].Set(&in, v)
	}
	b := isa.Append(nil, in, binary.BigEndian)
	fmt.Printf("%s: % x\n", row.Pattern, b)

	in, _ = isa.Decode(b, binary.BigEndian)
	fmt.Printf("%s\n", isa.Print(nil, in, isa.PrintOptions{}))
	// Output:
	// if Rd s> I goto T: 65 10 00 02 00 00 00 07
	// if r1 s> 0x7 goto +0x2
}

func ExampleState_Expected() {
	s := isa.Start().Next(isa.Leader("lock")).Next(isa.Op('*')).Next(isa.Op('('))
	fmt.Println(s.Expected())
	// Output: ['u32' 'u64']
}
