package verifier

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

func assemble(t *testing.T, name, text string) *object.File {
	f, err := assembler.Assemble(name, text, assembler.Options{Order: binary.LittleEndian, Debug: true})
	require.NoError(t, err)
	return f
}

// functions is a program that calls a and b; a calls c. Each begins with another opcode.
const functions = `
	.section tc,"ax",@progbits
	.globl main
	.type main,@function
main:
	call a
	call b
	exit
	.size main, .-main
	.text
	.type a,@function
a:
	r1 = 1
	call c
	exit
	.size a, .-a
	.type b,@function
b:
	r1 += 1
	exit
	.size b, .-b
	.type c,@function
c:
	r1 = -r1
	exit
	.size c, .-c
`

// Loaders put functions in the order in which they find them: libbpf depth first,
// cilium/ebpf breadth first.
func TestOrders(t *testing.T) {
	f := assemble(t, "main.s", functions)
	for _, test := range []struct {
		name, log string
		lines     map[int32]int // of the text, by instruction
	}{
		{"libbpf", "3: (b7) r1 = 1\n4: (85) call pc+1\n6: (87) r1 = -r1\n8: (07) r1 += 1\n", map[int32]int{0: 6, 3: 13, 6: 24, 8: 19}},
		{"cilium", "3: (b7) r1 = 1\n4: (85) call pc+1\n6: (07) r1 += 1\n8: (87) r1 = -r1\n", map[int32]int{0: 6, 3: 13, 6: 19, 8: 24}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, err := Parse(test.log).FindProgram(f, "")
			require.NoError(t, err)
			assert.Equal(t, "main", p.Name)
			for insn, line := range test.lines {
				source, ok := p.asm(insn)
				require.True(t, ok, "%d", insn)
				assert.Equal(t, line, source.Line, "%d", insn)
				assert.Equal(t, "main.s", source.File)
			}
		})
	}
}

func TestFindProgramErrors(t *testing.T) {
	f := assemble(t, "main.s", functions)
	_, err := Parse("").FindProgram(f, "mian")
	assert.EqualError(t, err, "the object has no program 'mian', but 'main'")
	_, err = Parse("0: (bf) r6 = r1\n").FindProgram(f, "")
	assert.ErrorIs(t, err, ErrOtherProgram)
	assert.EqualError(t, err, "the log is not of this object: instruction 0 is 'r6 = r1' in the log, 'call -1' in program 'main'")
	_, err = Parse("").FindProgram(assemble(t, "empty.s", ""), "")
	assert.EqualError(t, err, "the object has no program")
	two := strings.ReplaceAll(functions[:strings.Index(functions, "\t.text")], "call", "#") // two programs in one section
	two += strings.ReplaceAll(two, "main", "other")
	_, err = Parse("").FindProgram(assemble(t, "two.s", two), "")
	assert.EqualError(t, err, "the log does not tell which program it is about: name one of 'main', 'other'")
}

// Of messages that name no instruction, the object has the one that is meant.
func TestSearch(t *testing.T) {
	const text = "\t.section tc,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n\tr1 = 7 ll\n\t%s\n\texit\n\t.size main, .-main\n"
	for message, code := range map[string]string{
		"BPF_LDX uses reserved fields": "r1 = *(s8 *)(r10 - 8)",
		"BPF_MOV uses reserved fields": "r1 = (s8)r2",
		"BPF_ALU uses reserved fields": "r1 s/= r2",
		"BPF_STX uses reserved fields": "lock *(u64 *)(r10 - 8) |= r1",
		"unknown opcode d7":            "r1 = bswap32 r1",
	} {
		p, err := Parse("").FindProgram(assemble(t, "main.s", fmt.Sprintf(text, code)), "main")
		require.NoError(t, err)
		why := Explain(Parse(message+"\nprocessed 0 insns (limit 1000000)\n"), Input{Release: "5.10.0", Program: p})
		assert.Equal(t, "isa_too_new", why.Class.Slug, message)
		assert.EqualValues(t, 2, why.Insn, message)
		assert.Equal(t, 6, why.Asm.Line, message)
	}
	p, err := Parse("").FindProgram(assemble(t, "main.s", strings.Replace(functions, "r1 += 1\n\texit", "r1 += 1", 1)), "main")
	require.NoError(t, err)
	why := Explain(Parse("last insn is not an exit or jmp\n"), Input{Program: p})
	assert.Equal(t, "fallthrough", why.Class.Slug)
	assert.Equal(t, 19, why.Asm.Line)
}

// A gotox without a jump table is the one of the function that the message names.
func TestSearchGotoX(t *testing.T) {
	const text = "\t.section tc,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n\tcall f\n\texit\n\t.size main, .-main\n" +
		"\t.text\n\t.type f,@function\nf:\n\tr1 = 7 ll\n\tgotox r1\n\texit\n\t.size f, .-f\n"
	p, err := Parse("").FindProgram(assemble(t, "main.s", text), "main")
	require.NoError(t, err)
	why := Explain(Parse("no jump tables found for subprog starting at 2\nprocessed 0 insns (limit 1000000)\n"), Input{Program: p})
	assert.Equal(t, "bad_jump", why.Class.Slug)
	assert.EqualValues(t, 4, why.Insn)
	assert.Equal(t, 12, why.Asm.Line)
}

// The CO-RE relocation that a call stands for is put into words.
func TestRelocationNames(t *testing.T) {
	path := filepath.Join("..", "..", "testdata", "core", "fields.s")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	o := openObject(assemble(t, "fields.s", string(text)))
	require.NotNil(t, o.ext)
	var names []string
	for i := range o.funcs {
		p := &Program{file: o.file, btf: o.btf, ext: o.ext}
		p.layout(o, []int{i})
		for insn := range p.slots {
			if name := p.relocation(int32(insn)); name != "" {
				names = append(names, name)
			}
		}
	}
	require.NotEmpty(t, names)
	for _, name := range names {
		assert.Regexp(t, `^(struct|union|enum|typedef)? ?\w+`, name)
	}
	t.Log(strings.Join(names[:min(len(names), 12)], "; "))
}
