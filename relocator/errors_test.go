package relocator

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// program is the text of a global function in a section.
func program(section, name, body string) string {
	return "\t.section " + section + ", \"ax\", @progbits\n\t.globl " + name + "\n" + local(name, body)
}

// local is the text of a function in the section that is open.
func local(name, body string) string {
	return "\t.type " + name + ", @function\n" + name + ":\n" + body + "\n\texit\n\t.size " + name + ", . - " + name + "\n"
}

func fromText(t testing.TB, text string) *object.File {
	f, err := assembler.Assemble("a.s", text, assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	return f
}

// The address behind the data is the end of a loop, for gcc.
func TestLoopEnd(t *testing.T) {
	for add, notes := range map[string]int{"8": 1, "9": 0} {
		_, err := Relocate(fromText(t, program("xdp", "p", "\tr1 = number + "+add+" ll")+"\t.data\n\t.globl number\nnumber: .quad 1\n"), nil, Options{})
		var failed *diag.Error
		require.ErrorAs(t, err, &failed)
		require.Len(t, failed.List[0].Notes, notes)
		for _, n := range failed.List[0].Notes {
			require.Contains(t, n.Msg, "-fno-ivopts")
		}
	}
}

// TestErrors: what is wrong is said with its place, in texts written by hand.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name, text string
		options    Options
		want       string
	}{
		{"legacy maps", program("xdp", "p", "") + "\t.section maps,\"aw\",@progbits\n\t.quad 0\n",
			Options{}, "error: section maps defines maps without types, which libbpf gave up in 1.0 too"},
		{"static program", "\t.section xdp, \"ax\", @progbits\n" + local("p", "r0 = 1"),
			Options{}, "a.s:3:1: error: function 'p' in section xdp is static, and nothing calls it: a program has to be global"},
		{"size of 0", "\t.section xdp, \"ax\", @progbits\n.globl p\n.type p,@function\np: exit\n",
			Options{}, "a.s:4:1: error: function 'p' in section xdp has a size of 0: there is no .size for it"},
		{"half an instruction", "\t.section xdp, \"ax\", @progbits\n.globl p\n.type p,@function\np: exit\n.size p, 4\n",
			Options{}, "function 'p' in section xdp at 0x0 with 4 bytes is no whole number of instructions"},
		{"too long", "\t.section xdp, \"ax\", @progbits\n.globl p\n.type p,@function\np: exit\n.size p, 16\n",
			Options{}, "function 'p' at 0x0 with 16 bytes reaches beyond the 8 bytes of section xdp"},
		{"unknown program", program("xdp", "filter", ""), Options{Programs: []string{"filtre"}},
			"error: there is no program 'filtre'"},
		{"undefined", program("xdp", "p", "\tr1 = nothing ll\n\tcall nobody"), Options{},
			"a.s:5:7: error: 'nothing' is not defined, and nothing of the kernel is bound to it\n" +
				"a.s:6:7: error: 'nobody' is not defined, and nothing of the kernel is bound to it"},
		{"map by its descriptor", program("xdp", "p", "\t.quad 0x1118, 0\n\t.quad 0x700002218, 0x800000000"), Options{},
			"error: a load of the map with file descriptor 0: in an object only a relocation can say which map"},
		{"function by a number", program("xdp", "p", "\t.quad 0x4118, 0"), Options{},
			"error: a load of a function's address without a relocation that says which"},
		{"common", program("xdp", "p", "\tr1 = shared ll") + "\t.comm shared,8,8\n", Options{},
			"'shared' is common: linking gives it a place, as -fno-common does"},
		{"into the middle", program("xdp", "p", "\tcall middle") + "\t.text\n" + local("f", "\tr0 = 1\nmiddle:\tr0 = 2"),
			Options{}, "a.s:5:7: error: 0x8 in section .text is in the middle of function 'f'"},
		{"no function there", program("xdp", "p", "\tcall label") + "\t.text\nlabel: exit\n", Options{},
			"a.s:5:7: error: at 0x0 in section .text is no function: .type NAME, @function and .size say where one is"},
		{"call of data", program("xdp", "p", "\tcall number") + "\t.data\n\t.globl number\nnumber: .quad 1\n", Options{},
			"'number' (0x0 in section .data) is data, not a function"},
		{"load of no map", program("xdp", "p", "\tr1 = there ll") + "\t.section .other,\"aw\"\n\t.globl there\nthere: .quad 1\n", Options{},
			"a load of 'there' (0x0 in section .other), which becomes no map: those are .maps, .data, .rodata and .bss, each with .NAME behind if you like"},
		{"behind the data", program("xdp", "p", "\tr1 = number + 8 ll") + "\t.data\n\t.globl number\nnumber: .quad 1\n", Options{},
			"a load of 'number' (0x8 in section .data), outside of the section's 0x8 bytes"},
		{"before the data", program("xdp", "p", "\tr1 = number - 8 ll") + "\t.data\n\t.globl number\nnumber: .quad 1\n", Options{},
			"a load of 'number' (-0x8 in section .data), outside of the section's 0x8 bytes"},
		{"recursion", program("xdp", "p", "\tcall f") + "\t.text\n" + local("f", "\tcall g") + local("g", "\tcall f"), Options{},
			"error: 'f' calls 'g', which calls 'f': the kernel allows no recursion"},
		{"recursion of one", program("xdp", "p", "\tcall p"), Options{},
			"a.s:5:7: error: 'p' calls 'p': the kernel allows no recursion"},
		{"maps without types", program("xdp", "p", "") + "\t.section .maps,\"aw\"\n\t.quad 0\n", Options{},
			"error: section .maps needs types, but there is no .BTF (compile with -g)"},
		{"map without types", typedMap + "SEC(\"xdp\") int p(void *ctx) {\n\tr1 = plain ll\n\tr0 = 0\n\texit\n}\n" +
			"\t.section .maps,\"aw\",@progbits\n\t.globl plain\nplain: .quad 0\n", Options{},
			"a load of map 'plain', of which no types (BTF) say what it is: compile its source with -g"},
		{"into a map", typedMap + "SEC(\"xdp\") int p(void *ctx) {\n\tr1 = typed + 8 ll\n\tr0 = 0\n\texit\n}\n", Options{},
			"a load of 'typed' (0x8 in section .maps), where no map begins"},
		{"arena without a map", program("xdp", "p", "") + "\t.section .addr_space.1,\"aw\",@progbits\n\t.quad 0\n", Options{},
			"error: section .addr_space.1 has data for an arena, but no map is one"},
		{"version", program("xdp", "p", "") + "\t.section version,\"a\",@progbits\n\t.quad 0\n", Options{},
			"error: section version has 8 bytes, want the 4 of a version code"},
		{"jump table without a size", program("xdp", "p", "\tr1 = table ll") + "\t.section .jumptables,\"\",@progbits\ntable: .quad 0\n", Options{},
			"a load of 0x0 in section .jumptables: no symbol says how large the jump table there is"},
		{"jump table that leads out", program("xdp", "p", "\tr1 = table ll") + "\t.section .jumptables,\"\",@progbits\ntable: .quad 0, 0x30\n\t.size table, 16\n", Options{},
			"entry 1 of jump table 'table' is 0x30, which is no instruction of function 'p'"},
		{"jump table beyond the section", program("xdp", "p", "\tr1 = table ll") + "\t.section .jumptables,\"\",@progbits\ntable: .quad 0\n\t.size table, 16\n", Options{},
			"a jump table of 16 bytes at 0x0 in a section of 8"},
		{"half a load", "\t.section xdp, \"ax\", @progbits\n\t.globl p\n.type p,@function\np: r1 = 5 ll\n\texit\n\t.size p, 8\n\t.data\n\t.globl x\nx: .quad 1\n\t.section xdp\n\t.reloc 0, R_BPF_64_64, x\n", Options{},
			"function 'p' ends in the middle of an instruction"},
		{"relocation of something else", program("xdp", "p", "\tr1 = 5\n\t.reloc . - 8, R_BPF_64_64, p"), Options{},
			"R_BPF_64_64 against 'p' at an instruction that is neither a call nor a load of 64 bits (opcode 0xb7)"},
		{"relocation of another type", program("xdp", "p", "\tr1 = 5 ll\n\t.reloc . - 16, R_BPF_64_32, p"), Options{},
			"R_BPF_64_32 against 'p' has no place in this instruction"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.options.Name = "a.o"
			_, err := Relocate(fromText(t, c.text), nil, c.options)
			require.ErrorContains(t, err, c.want)
		})
	}
}

const typedMap = "__map(ARRAY, u32, u64, 1) typed;\n"

// TestErrorNames: a program's problem without a place says where it is.
func TestErrorNames(t *testing.T) {
	f := fromText(t, program("xdp", "p", "\tr1 = 0\n\tcall nobody"))
	f.Sources = nil
	_, err := Relocate(f, nil, Options{Name: "a.o"})
	require.EqualError(t, err, "a.o: error: 'p', instruction 1: 'nobody' is not defined, and nothing of the kernel is bound to it")
	_, err = Relocate(f, nil, Options{})
	require.EqualError(t, err, "error: 'p', instruction 1: 'nobody' is not defined, and nothing of the kernel is bound to it")
}

// TestSuggestion: a wrong name of a program is most likely another one's.
func TestSuggestion(t *testing.T) {
	_, err := Relocate(fromText(t, program("xdp", "filter", "")+program("xdp", "other", "")), nil, Options{Programs: []string{"filtre"}})
	var e *diag.Error
	require.True(t, errors.As(err, &e))
	require.Equal(t, "did you mean 'filter'?", e.List[0].Notes[0].Msg)
}

// TestProgramsOfOption: only programs that are asked for are made, and only theirs are
// the problems.
func TestProgramsOfOption(t *testing.T) {
	f := fromText(t, program("xdp", "good", "")+program("xdp", "bad", "\tcall nobody"))
	res, err := Relocate(f, nil, Options{Programs: []string{"good"}})
	require.NoError(t, err)
	require.Len(t, res.Programs, 1)
	require.Equal(t, "good", res.Programs[0].Name)
	res, err = Relocate(f, nil, Options{})
	require.ErrorContains(t, err, "'nobody' is not defined")
	require.Len(t, res.Programs, 2)
	require.Empty(t, res.Programs[0].Problems)
	require.Len(t, res.Programs[1].Problems, 1)
}

// TestOtherBindings: bindings go by the symbols of a file, which have other numbers when it is
// linked.
func TestOtherBindings(t *testing.T) {
	f := fromText(t, program("xdp", "good", ""))
	for _, b := range []object.Binding{{Symbol: 1, Name: "extern"}, {Symbol: 99, Name: "good"}, {Symbol: -1}, {}} {
		_, err := Relocate(f, nil, Options{Name: "a.o", Bindings: object.Bindings{b}})
		require.EqualError(t, err, fmt.Sprintf("a.o: error: the bindings are those of another file: symbol %d is not '%s' here", b.Symbol, b.Name))
	}
}

// TestProgramsInArrays: what an array of programs is filled with is made, too.
func TestProgramsInArrays(t *testing.T) {
	res, err := Relocate(fromText(t, `
SEC("socket") int next(void *ctx);
__map(PROG_ARRAY, u32, u32, 2, values = int (void *)) programs = { .values = { [1] = &next } };
SEC("socket") int first(void *ctx) {
	r0 = 0
	exit
}
SEC("socket") int other(void *ctx) {
	r0 = 0
	exit
}
SEC("socket") int next(void *ctx) {
	r0 = 0
	exit
}
`), nil, Options{Programs: []string{"first"}})
	require.NoError(t, err)
	require.Len(t, res.Programs, 2)
	require.Equal(t, "first", res.Programs[0].Name)
	require.Equal(t, "next", res.Programs[1].Name)
}

// TestSharedProblem: what is wrong with a function that two programs call is a problem
// of both, and is said once.
func TestSharedProblem(t *testing.T) {
	f := fromText(t, program("xdp", "a", "\tcall f")+program("xdp", "b", "\tcall f")+"\t.text\n"+local("f", "\tcall nobody"))
	res, err := Relocate(f, nil, Options{})
	require.Equal(t, 1, strings.Count(err.Error(), "nobody"))
	for i := range res.Programs {
		require.Len(t, res.Programs[i].Problems, 1)
	}
}

// TestTooLarge: the kernel's bounds are those of a program.
func TestTooLarge(t *testing.T) {
	var text strings.Builder
	text.WriteString(program("xdp", "p", "\tcall f0"))
	text.WriteString("\t.text\n")
	for i := range 256 {
		text.WriteString(local("f"+numeral(i), "\tcall f"+numeral(i+1)))
	}
	text.WriteString(local("f256", ""))
	_, err := Relocate(fromText(t, text.String()), nil, Options{})
	require.ErrorContains(t, err, "function 'f255' is one too many: a program has at most 256 functions")

	_, err = Relocate(fromText(t, program("xdp", "p", "\t.zero 8000000")), nil, Options{})
	require.ErrorContains(t, err, "program 'p' has 1000001 instructions, more than 1000000")
	_, err = Relocate(fromText(t, program("xdp", "p", "\tcall f")+"\t.text\n"+local("f", "\t.zero 7999984")), nil, Options{})
	require.ErrorContains(t, err, "with function 'f' the program has more than 1000000 instructions")
}

func numeral(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return numeral(n/10) + string(rune('0'+n%10))
}

// TestTooMuch: many names of one large function are not as many copies of it.
func TestTooMuch(t *testing.T) {
	var text strings.Builder
	text.WriteString(program("xdp", "p", "\t.zero 4000000"))
	for i := range 100 {
		text.WriteString("\t.globl q" + numeral(i) + "\n\t.set q" + numeral(i) + ", p\n")
	}
	_, err := Relocate(fromText(t, text.String()), nil, Options{})
	require.ErrorContains(t, err, "all programs together have more than 268435456 bytes")
}

// TestNumbersInData: relocations against numbers are applied, in a copy.
func TestNumbersInData(t *testing.T) {
	f := fromText(t, "\t.data\n\t.quad 5\n\t.long 3, 0\n\t.reloc 0, R_BPF_64_ABS64, n\n\t.reloc 8, R_BPF_64_ABS32, n\n")
	for i := range f.Symbols {
		if f.Symbols[i].Name == "n" {
			f.Symbols[i].Section, f.Symbols[i].Value = object.Abs, 0x100
		}
	}
	res, err := Relocate(f, nil, Options{})
	require.NoError(t, err)
	require.Equal(t, []byte{5, 1, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0, 0}, res.Maps[0].Data)
	require.Empty(t, res.Warnings)
}

// TestManyModules: a call has 15 bits for its module.
func TestManyModules(t *testing.T) {
	const n = math.MaxInt16 + 1
	var text strings.Builder
	for i := range n {
		text.WriteString("\tcall k" + numeral(i) + "\n")
	}
	f := fromText(t, program("xdp", "p", text.String()))
	var bindings object.Bindings
	for id := range f.Symbols {
		if sym := &f.Symbols[id]; sym.Section == 0 && id > 0 {
			bindings = append(bindings, object.Binding{Symbol: object.SymbolID(id), Name: sym.Name, Kind: object.BoundKfunc, Module: sym.Name, Type: 7})
		}
	}
	res, err := Relocate(f, nil, Options{Bindings: bindings})
	require.ErrorContains(t, err, "'k32767' is of module 32768, but a call can name 32767")
	require.Len(t, res.Programs[0].Problems, 1)
	require.Equal(t, []byte{0x85, 0x20, 0xff, 0x7f, 7, 0, 0, 0}, res.Programs[0].Insns[8*(n-2):8*(n-1)])
}

// TestCodeWithoutFunctions: labels that are not said to be functions are none.
func TestCodeWithoutFunctions(t *testing.T) {
	res, err := Relocate(fromText(t, "\t.section xdp, \"ax\", @progbits\n\t.globl p\np: exit\n"), nil, Options{})
	require.NoError(t, err)
	require.Empty(t, res.Programs)
	require.Equal(t, "section xdp has code, but no symbol says that it is a function: .type NAME, @function", res.Warnings[0].Msg)
}

// TestNoObject: no file, one that was not begun with object.New, and no kernel are errors.
func TestNoObject(t *testing.T) {
	for _, file := range []*object.File{nil, {}, {Order: binary.LittleEndian}} {
		_, err := Relocate(file, nil, Options{Name: "a.o"})
		require.ErrorContains(t, err, "a.o: error: ")
		_, err = Minimal(new(kernel.Kernel), []Input{{"a.o", file}})
		require.Error(t, err)
	}
	_, err := Relocate(&object.File{}, nil, Options{Name: "a.o"})
	require.EqualError(t, err, "a.o: error: object has no byte order")
	f := fromText(t, program("xdp", "p", ""))
	f.Symbols[1].Section = 99
	_, err = Relocate(f, nil, Options{})
	require.ErrorContains(t, err, "it is placed in section 99, which does not exist")
	_, err = Minimal(nil, nil)
	require.EqualError(t, err, "there is no kernel")
}

// TestLineWithoutText: gcc tells lines and columns, but not the text of lines.
func TestLineWithoutText(t *testing.T) {
	f := fromText(t, "extern int gone() __ksym;\nSEC(\"xdp\")\nint p(void *ctx) {\n\tcall gone\n\texit\n}\n")
	for i := range f.Sections {
		f.Sections[i].Data = bytes.Replace(f.Sections[i].Data, []byte("\tcall gone\x00"), []byte("\x00call gone\x00"), 1)
	}
	f.Sources = nil
	_, err := Relocate(f, nil, Options{})
	var said *diag.Error
	require.ErrorAs(t, err, &said)
	var out strings.Builder
	require.NoError(t, diag.Printer{Sources: said.Sources}.WriteText(&out, said.List))
	require.Equal(t, "a.s:4:2: error: 'gone' is not defined, and nothing of the kernel is bound to it [undefined-symbol]\n", out.String())
}
