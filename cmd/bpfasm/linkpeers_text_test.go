package main

import (
	"bytes"
	"fmt"
	"strings"
)

// madeObject is an object to measure linking with.
type madeObject struct {
	prefix  string // of its own names
	globals int    // variables
	structs int    // types that all of them share, as those of a kernel header are
	debug   int    // bytes of DWARF
}

// Kinds of BTF types with the number of members to be added.
const (
	btfInt, btfPtr, btfArray, btfStruct = 1 << 24, 2 << 24, 3 << 24, 4 << 24

	btfFunc, btfFuncProto, btfVar, btfDatasec = 12 << 24, 13 << 24, 14 << 24, 15 << 24
)

// btfText collects types and names.
type btfText struct {
	words []int
	names strings.Builder
	known map[string]int
	last  int // type id
}

func (b *btfText) name(s string) int {
	if off, ok := b.known[s]; ok || s == "" {
		return off
	}
	if b.known == nil {
		b.known = make(map[string]int)
		b.names.WriteByte(0)
	}
	b.known[s] = b.names.Len()
	b.names.WriteString(s + "\x00")
	return b.known[s]
}

// add adds a type and returns its id.
func (b *btfText) add(name string, words ...int) int {
	b.words = append(append(b.words, b.name(name)), words...)
	b.last++
	return b.last
}

// text is the section.
func (b *btfText) text() string {
	var text strings.Builder
	size := 4 * len(b.words)
	fmt.Fprintf(&text, "\t.section\t.BTF,\"\",@progbits\n\t.p2align\t2\n\t.short\t60319\n\t.byte\t1\n\t.byte\t0\n"+
		"\t.long\t24\n\t.long\t0\n\t.long\t%d\n\t.long\t%d\n\t.long\t%d\n", size, size, b.names.Len())
	for _, w := range b.words {
		fmt.Fprintf(&text, "\t.long\t%d\n", w)
	}
	for s := range strings.SplitAfterSeq(b.names.String(), "\x00") {
		if s != "" {
			fmt.Fprintf(&text, "\t.asciz\t\"%s\"\n", s[:len(s)-1])
		}
	}
	return text.String()
}

// text is as clang's: one program, and each variable with its type.
func (o madeObject) text() []byte {
	var code bytes.Buffer
	var types btfText
	number := types.add("int", btfInt, 4, 1<<24|32)
	proto := types.add("", btfFuncProto, number)
	types.add("prog_"+o.prefix, btfFunc|1, proto)
	fmt.Fprintf(&code, "\t.section\txdp,\"ax\",@progbits\n\t.globl\tprog_%[1]s\n\t.type\tprog_%[1]s,@function\nprog_%[1]s:\n"+
		"\tr1 = %[1]s_variable_0 ll\n\tr0 = *(u32 *)(r1 + 0)\n\texit\n\t.size\tprog_%[1]s, .-prog_%[1]s\n\t.data\n", o.prefix)
	first := types.last + 1
	for i := range o.globals {
		name := fmt.Sprintf("%s_variable_%d", o.prefix, i)
		types.add(name, btfVar, number, 1)
		fmt.Fprintf(&code, "\t.globl\t%[1]s\n\t.type\t%[1]s,@object\n\t.p2align\t2\n%[1]s:\n\t.long\t%[2]d\n\t.size\t%[1]s, 4\n", name, i)
	}
	types.add(".data", btfDatasec|o.globals, 4*o.globals)
	for i := range o.globals {
		types.words = append(types.words, first+i, 4*i, 4)
	}
	array := types.add("", btfArray, 0, number, number, 4)
	first = types.last + 1
	for i := range o.structs { // struct and pointer to it by turns; they refer to others far and near
		types.add(fmt.Sprint("kernel_struct_", i), btfStruct|4, 40)
		for j, typ := range []int{number, first + 2*((i+1)%o.structs) + 1, first + 2*(i*7%o.structs) + 1, array} {
			types.words = append(types.words, types.name(fmt.Sprint("member_", i%50, "_", j)), typ, []int{0, 64, 128, 192}[j])
		}
		types.add("", btfPtr, types.last)
	}
	if o.debug > 0 {
		fmt.Fprintf(&code, "\t.section\t.debug_info,\"\",@progbits\n\t.zero\t%d, 1\n", o.debug)
	}
	return append(code.Bytes(), types.text()...)
}
