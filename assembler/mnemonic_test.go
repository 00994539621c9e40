package assembler_test

import (
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

const dialectdata = "../testdata/dialect"

// spelled fills in the pattern of a spelling.
func spelled(pattern string, percent, big bool) string {
	reg, imm := "r", "500"
	if percent {
		reg = "%r"
	}
	if big {
		imm = "0x7fffffff"
	}
	return strings.NewReplacer("Rd", reg+"3", "Rs", reg+"7", " O]", "-8]", "I", imm, "L", "0x123456789abcdef0", "C", "77",
		" A, B", " 3, 1", "T", "+9", "F", "-70000", "G", "+4").Replace(pattern)
}

// assembledText is the code of a text that has no errors.
func assembledText(t *testing.T, order binary.ByteOrder, text string) []byte {
	file, err := assembler.Assemble("text.s", text, assembler.Options{Order: order})
	require.NoError(t, err, text)
	return code(file)
}

func code(file *object.File) []byte {
	for i := range file.Sections {
		if file.Sections[i].Name == ".text" {
			return file.Sections[i].Data
		}
	}
	return nil
}

// TestSpellings: every spelling of the table of mnemonics, with its bytes.
func TestSpellings(t *testing.T) {
	var golden strings.Builder
	golden.WriteString("# A statement in mnemonic syntax, its bytes little endian, big endian, and in LLVM's syntax; = before another spelling.\n")
	all := isa.Mnemonics()
	for i := range all {
		m := &all[i]
		text := spelled(m.Pattern, true, false)
		le := assembledText(t, binary.LittleEndian, text+"\n")
		be := assembledText(t, binary.BigEndian, text+"\n")
		in, n := isa.Decode(le, binary.LittleEndian)
		require.Equal(t, len(le), n)
		require.Equal(t, be, isa.Append(nil, in, binary.BigEndian))
		if m.Pattern != "call Rd" { // call r3 is refused with a hint: LLVM has callx
			require.Equal(t, le, assembledText(t, binary.LittleEndian, "\t"+strings.ToUpper(m.Name)+spelled(m.Pattern, false, false)[len(m.Name):]+" // comment"), text)
		}
		mark := "  "
		if m.Alias {
			mark = "= "
		} else {
			require.Equal(t, text, string(isa.PrintMnemonic(nil, in, isa.PrintOptions{Decimal: !strings.Contains(text, "0x")})), "it is printed as it was read")
		}
		fmt.Fprintf(&golden, "%s%-34s %x %x %s\n", mark, text, le, be, isa.Print(nil, in, isa.PrintOptions{Decimal: true}))
	}
	checkGolden(t, dialectdata+"/mnemonics.golden", golden.String())
}

// TestDialectText: statements that the tables alone do not give, beside their meaning in LLVM's syntax.
func TestDialectText(t *testing.T) {
	for _, name := range []string{"/mnemonics.txt", "/gnu.txt"} {
		compareTexts(t, dialectdata+name)
	}
}

var unescape = strings.NewReplacer(`\n`, "\n", `\t`, "\t")

func compareTexts(t *testing.T, path string) {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		here, there, ok := strings.Cut(strings.TrimSpace(line), "  |  ")
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		require.True(t, ok, line)
		file, err := assembler.Assemble("a.s", unescape.Replace(here), assembler.Options{})
		require.NoError(t, err, line)
		want, err := assembler.Assemble("b.s", unescape.Replace(there), assembler.Options{})
		require.NoError(t, err, line)
		require.Equal(t, code(want), code(file), line)
		for i := range want.Sections {
			require.Len(t, file.Sections[i].Relocs, len(want.Sections[i].Relocs), line)
			for j, r := range want.Sections[i].Relocs {
				require.Equal(t, []any{r.Off, r.Type, want.Symbols[r.Sym].Name}, []any{file.Sections[i].Relocs[j].Off, file.Sections[i].Relocs[j].Type, file.Symbols[file.Sections[i].Relocs[j].Sym].Name}, line)
			}
		}
	}
}

// TestDialectErrors: what is said of statements that are wrong in mnemonic syntax
// or belong to another machine.
func TestDialectErrors(t *testing.T) {
	data, err := os.ReadFile(dialectdata + "/errors.txt")
	require.NoError(t, err)
	var golden strings.Builder
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		fmt.Fprintf(&golden, ">>> %s\n", line)
		list, sources := diagnose(t, line+"\nr1 = r2\n")
		require.True(t, list.HasErrors(), line)
		require.NoError(t, diag.Printer{Sources: sources}.WriteText(&golden, list))
		golden.WriteByte('\n')
	}
	checkGolden(t, dialectdata+"/errors.golden", golden.String())
}

// gccText has what gcc's text is recognized by, and what it means.
const gccText = `
	.text
	.align	3
	.global	prog
	.type	prog, @function
prog:
	r1 = counts ll
	r2 = *(u32 *) (r10+-8)
	r3 = counts
	call	helper
	if r0 == 0 goto .L2
	w0 = w2;w0 &= 255
.L2:
	exit
	.size	prog, .-prog
	.byte	1
	.align	3
	exit
	.data
	.align	3
counts:
	.dword	7
	.word	counts
	.ident	"GCC: (GNU) 16"
`

// TestGNUText: gcc's text gets GNU's relocations, padding and integers.
func TestGNUText(t *testing.T) {
	file, err := assembler.Assemble("gcc.s", gccText, assembler.Options{})
	require.NoError(t, err)
	var golden strings.Builder
	require.NoError(t, assembler.Disassemble(&golden, file, assembler.ListingOptions{}))
	for i := range file.Sections {
		for _, r := range file.Sections[i].Relocs {
			fmt.Fprintf(&golden, "%s+%d %s %s\n", file.Sections[i].Name, r.Off, r.Type, file.Symbols[r.Sym].Name)
		}
	}
	checkGolden(t, dialectdata+"/gcc.golden", golden.String())

	want, said := gnuAssemble(t, binary.LittleEndian, gccText, "-mdialect=pseudoc")
	require.NotNil(t, want, said)
	require.Equal(t, gnuShape(want), gnuShape(file))
}

// TestConfirmGNU: bpf-as gives the spellings of GNU as the same bytes.
func TestConfirmGNU(t *testing.T) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		var text strings.Builder
		for i := range isa.Mnemonics() {
			if m := &isa.Mnemonics()[i]; !m.Alias {
				text.WriteString(spelled(m.Pattern, true, false) + "\n")
			}
		}
		want, _ := gnuAssemble(t, order, text.String())
		require.Equal(t, code(want), assembledText(t, order, text.String()))
	}
}
