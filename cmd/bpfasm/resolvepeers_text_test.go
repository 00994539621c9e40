package main

import (
	"fmt"
	"strings"

	"github.com/cilium/ebpf/btf"
)

// relocatedObject is an object to measure CO-RE with: a program that asks a kernel
// for what it has of structs with integers and pointers. The kernel's verifier takes
// it, so that loading it can be measured as well.
type relocatedObject struct {
	structs     []*btf.Struct // of the kernel
	relocations int           // by turns of each struct
	plain       bool          // the same instructions without any relocation
}

// Kinds of CO-RE relocations.
const (
	fieldOffset = 0
	fieldSize   = 1
	fieldExists = 2
	typeSize    = 9
)

// text is as clang's. The structs have the kernel's members at other offsets.
func (o relocatedObject) text() []byte {
	var types btfText
	number := types.add("int", btfInt, 4, 1<<24|32)
	pointer := types.add("", btfPtr, 0)
	function := types.add("prog", btfFunc|1, types.add("", btfFuncProto, number))
	ids := make([]int, len(o.structs))
	counts := make([]int, len(o.structs))
	for i, s := range o.structs {
		members := plainMembers(s)
		counts[i] = len(members)
		ids[i] = types.add(s.Name, btfStruct|len(members), 8*len(members))
		for at, m := range members {
			typ := number
			if _, ok := btf.UnderlyingType(m.Type).(*btf.Pointer); ok {
				typ = pointer
			}
			types.words = append(types.words, types.name(m.Name), typ, 64*at)
		}
	}
	section := types.name("socket")

	var code strings.Builder
	code.WriteString("\t.section\tsocket,\"ax\",@progbits\n\t.globl\tprog\n\t.type\tprog,@function\nprog:\n")
	records := []int{16, section, o.relocations}
	for i := range o.relocations {
		turn, at := i%len(o.structs), i/len(o.structs)
		member := at % counts[turn]
		kind, value, access := fieldOffset, 8*member, fmt.Sprint("0:", member)
		switch at / counts[turn] % 4 {
		case 1:
			kind, value = fieldExists, 1
		case 2:
			kind, value, access = typeSize, 8*counts[turn], "0"
		case 3:
			kind, value = fieldSize, 4
			if _, ok := btf.UnderlyingType(plainMembers(o.structs[turn])[member].Type).(*btf.Pointer); ok {
				value = 8
			}
		}
		fmt.Fprintf(&code, "\tr1 = %d\n", value)
		records = append(records, 8*i, ids[turn], types.name(access), kind)
	}
	code.WriteString("\tr0 = 0\n\texit\n\t.size\tprog, .-prog\n\t.section\tlicense,\"aw\",@progbits\n\t.asciz\t\"GPL\"\n")
	if o.plain {
		records = nil
	}

	// libbpf takes no notice of .BTF.ext if it has no lines.
	functions := []int{8, section, 1, 0, function}
	lines := []int{16, section, 1, 0, types.name("prog.c"), types.name("int prog(void)"), 1 << 10}
	header := []int{32, 0, 4 * len(functions), 4 * len(functions), 4 * len(lines), 4 * (len(functions) + len(lines)), 4 * len(records)}
	ext := "\t.section\t.BTF.ext,\"\",@progbits\n\t.p2align\t2\n\t.short\t60319\n\t.byte\t1\n\t.byte\t0\n"
	return []byte(code.String() + types.text() + ext + longs(header) + longs(functions) + longs(lines) + longs(records))
}

func longs(words []int) string {
	var text strings.Builder
	for _, w := range words {
		fmt.Fprintf(&text, "\t.long\t%d\n", w)
	}
	return text.String()
}

// plainMembers are the members of a struct that are integers of 4 bytes or pointers.
func plainMembers(s *btf.Struct) (members []btf.Member) {
	for _, m := range s.Members {
		if m.Name == "" || m.BitfieldSize != 0 {
			continue
		}
		switch t := btf.UnderlyingType(m.Type).(type) {
		case *btf.Int:
			if t.Size == 4 {
				members = append(members, m)
			}
		case *btf.Pointer:
			members = append(members, m)
		}
	}
	return members
}

// relocatable returns structs of a kernel with a few plain members, of which there
// is one of their name.
func relocatable(spec *btf.Spec) (structs []*btf.Struct, err error) {
	for t, err := range spec.All() {
		if err != nil {
			return nil, err
		}
		s, ok := t.(*btf.Struct)
		if !ok || s.Name == "" || strings.Contains(s.Name, "___") || len(plainMembers(s)) < 4 {
			continue
		}
		if same, err := spec.AnyTypesByName(s.Name); err == nil && len(same) == 1 {
			structs = append(structs, s)
		}
	}
	return structs, nil
}
