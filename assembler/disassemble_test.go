package assembler_test

import (
	"bytes"
	"cmp"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// A listing shows the bytes, where branches lead and what is relocated.
func ExampleDisassemble() {
	f, err := assembler.Assemble("pass.s", `
	.section xdp,"ax",@progbits
	.globl pass
pass:
	call check
	if r0 == 0 goto 1f
	r0 = 1
1:	exit
`, assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	var listing strings.Builder
	if err := assembler.Disassemble(&listing, f, assembler.ListingOptions{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(strings.ReplaceAll(listing.String(), "\t", "  "))
	// Output:
	// # bpfel object
	//
	//   .section  xdp,"ax",@progbits
	// pass:
	//   call -1                         #     0: 85 10 00 00 ff ff ff ff R_BPF_64_32 check
	//   if r0 == 0 goto +1              #     1: 15 00 01 00 00 00 00 00 <pass+0x18>
	//   r0 = 1                          #     2: b7 00 00 00 01 00 00 00
	//   exit                            #     3: 95 00 00 00 00 00 00 00
}

const disdata = "../testdata/dis"

// disFiles calls each for the objects of all texts in testdata/dis, in both
// byte orders, with the golden file's name less its ending.
func disFiles(t *testing.T, each func(t *testing.T, golden string, obj []byte)) {
	paths, err := filepath.Glob(filepath.Join(disdata, "*.s"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, target := range targets {
			golden := strings.TrimSuffix(path, ".s") + "." + target.triple
			t.Run(filepath.Base(golden), func(t *testing.T) {
				_, obj, err := assembleBytes(t, path, string(text), target.order)
				require.NoError(t, err)
				each(t, golden, obj)
			})
		}
	}
}

func list(t testing.TB, obj []byte, o assembler.ListingOptions) string {
	f, err := object.Read(obj)
	require.NoError(t, err)
	var listing bytes.Buffer
	require.NoError(t, assembler.Disassemble(&listing, f, o))
	return listing.String()
}

func TestDisassembleGolden(t *testing.T) {
	disFiles(t, func(t *testing.T, golden string, obj []byte) {
		o := assembler.ListingOptions{Name: filepath.Base(golden) + ".o"}
		checkGolden(t, golden+".list", list(t, obj, o))
		o.Objdump = true
		checkGolden(t, golden+".objdump", list(t, obj, o))
	})
}

// TestDisassembleAgain assembles the listings of every object: but for relocated
// calls, executable sections have the same bytes again.
func TestDisassembleAgain(t *testing.T) {
	check := func(t *testing.T, obj []byte, order binary.ByteOrder) {
		for _, o := range []assembler.ListingOptions{
			{Name: "1 \"again.o\""}, {Source: true}, {Syntax: assembler.GNUSyntax, Source: true},
		} {
			text := list(t, obj, o)
			_, got, err := assembleBytes(t, "again.s", text, order)
			require.NoError(t, err, "%s", text)
			requireCode(t, obj, got, text)
			if len(llvmMC) > 0 && o.Syntax == assembler.LLVMSyntax {
				got, said := llvmAssemble(t, triple(order), text)
				require.NotNil(t, got, "%s", said)
				requireCode(t, obj, got, "by llvm-mc")
			}
		}
		for _, section := range executable(t, obj) {
			if len(section.Data)%8 != 0 || bytes.Contains([]byte(list(t, obj, assembler.ListingOptions{Syntax: assembler.KernelSyntax, Sections: []string{section.Name}})), []byte("BUG_")) {
				continue // something that is no instruction
			}
			text := list(t, obj, assembler.ListingOptions{Syntax: assembler.KernelSyntax, Sections: []string{section.Name}, Source: true})
			again, err := assembler.Assemble("again.txt", text, assembler.Options{Order: order, Dialect: assembler.Kernel})
			require.NoError(t, err, "%s", text)
			require.Equal(t, section.Data, again.Sections[1].Data, "%s", text)
		}
	}
	disFiles(t, func(t *testing.T, _ string, obj []byte) { check(t, obj, byteOrder(obj)) })
	for _, p := range allPrograms(t) {
		for _, target := range targets {
			t.Run(p.name+"."+target.triple, func(t *testing.T) {
				_, obj, err := assembleBytes(t, p.name, p.text, target.order)
				require.NoError(t, err)
				check(t, obj, target.order)
			})
		}
	}
	peerObjects(t, func(t *testing.T, obj []byte) { check(t, obj, byteOrder(obj)) })
}

// peerObjects calls each for the objects that other tools made.
func peerObjects(t *testing.T, each func(t *testing.T, obj []byte)) {
	paths, err := filepath.Glob("../testdata/object/*.o")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		obj, err := os.ReadFile(path)
		require.NoError(t, err)
		t.Run(filepath.Base(path), func(t *testing.T) { each(t, obj) })
	}
}

func byteOrder(obj []byte) binary.ByteOrder {
	if elf.Data(obj[elf.EI_DATA]) == elf.ELFDATA2MSB {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func triple(order binary.ByteOrder) string {
	if order == binary.BigEndian {
		return "bpfeb"
	}
	return "bpfel"
}

// requireCode wants the executable sections of an object to have the bytes
// again; the registers of its relocated calls do not count.
func requireCode(t testing.TB, obj, again []byte, text string) {
	t.Helper()
	want, got := executable(t, obj), executable(t, again)
	require.Equal(t, len(want), len(got), "%s", text)
	for i := range want {
		require.Equal(t, want[i].Name, got[i].Name, "%s", text)
		require.Equal(t, len(want[i].Data), len(got[i].Data), "%s", text)
		for _, r := range want[i].Relocs {
			if r.Type == object.R_BPF_64_32 && want[i].Data[r.Off] == 0x85 {
				want[i].Data[r.Off+1], got[i].Data[r.Off+1] = 0, 0
			}
		}
		require.Equal(t, want[i].Data, got[i].Data, "%s", text)
	}
}

// executable returns the sections with code by name: a text always has .text first.
func executable(t testing.TB, obj []byte) []object.Section {
	f, err := object.Read(obj)
	require.NoError(t, err)
	sections := slices.DeleteFunc(f.Sections[1:], func(s object.Section) bool {
		return s.Flags&elf.SHF_EXECINSTR == 0 || len(s.Data) == 0
	})
	slices.SortStableFunc(sections, func(a, b object.Section) int { return cmp.Compare(a.Name, b.Name) })
	return sections
}

// TestDisassembleText lists what is no plain program.
func TestDisassembleText(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"call behind a label", "f: exit\n call f", "\tcall f    "},
		{"call without a label", "exit\n.Lf: exit\n call .Lf", "\t.quad\t0xfffffffe00001085      #     2: 85 10 00 00 fe ff ff ff call -2\n"},
		{"call between labels", "f: exit\n exit\n call f+8", "\tcall f+8    "},
		{"dirty second slot", "r1 = 5 ll\n.reloc 0, R_BPF_NONE\n.quad 0x0000000500000118, 1", "\t.quad\t0x0000000500000118, 0x0000000000000001 #     2: 18 01 00 00 05 00 00 00 01 00 00 00 00 00 00 00 r1 = 5 ll\n"},
		{"half an instruction", "exit\n.byte 0x95, 0, 0", "\t.byte\t0x95, 0x00, 0x00        #     1\n"},
		{"half of ll", ".quad 0x118", "\t.byte\t0x18, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 #     0\n"},
		{"no instruction", ".quad 0xff", "\t.byte\t0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 #     0\n"},
		{"zeros", "exit\n.zero 100\nf: exit", "\t.zero\t100                     #     1\nf:\n"},
		{"zeros before code", ".zero 19\n.byte 1", "\t.zero\t16                      #     0\n\t.byte\t0x00, 0x00, 0x00, 0x01  #     2\n"},
		{"label behind the end", "exit\n.set f, .+4", "\t.set\tf, .+4\n"},
		{"names", "\"r1\": exit\n\"exit\": exit\n\"a\\\"b\": exit\n", "\"a\\\"b\":\n"},
		{"name of a section", "exit\n.section \"f.1\"\n.section \"f\"\n", "\texit"},
		{"section symbol", "call .data+24\n.data", " R_BPF_64_32 .data+0x18\n"},
		{"place in a section", "r1 = .data+12 ll\n.data\n.quad 1\nd: .quad 2", " R_BPF_64_64 .data+0xc <d+0x4>\n"},
		{"negative addend", "r1 = d-12 ll\n", " R_BPF_64_64 d-0xc\n"},
		{"data", "exit\n.long 3, d\n.quad d+1", "\t.long\t0x0                     #     1 R_BPF_64_ABS32 d\n\t.quad\t0x1                     #     2 R_BPF_64_ABS64 d+0x1\n"},
		{"odd place", "exit\n.reloc 3, R_BPF_NONE, d\n", "95 00 00 00 00 00 00 00 R_BPF_NONE at +0x3 d\n"},
		{"absolute", "r1 = 5 ll\n.reloc 0, R_BPF_64_64\n", " R_BPF_64_64 *ABS*+0x5\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, obj, err := assembleBytes(t, "f.s", c.text, binary.LittleEndian)
			require.NoError(t, err)
			text := list(t, obj, assembler.ListingOptions{})
			require.Contains(t, text, c.want)
			_, got, err := assembleBytes(t, "again.s", text, binary.LittleEndian)
			require.NoError(t, err, "%s", text)
			requireCode(t, obj, got, text)
		})
	}
}

// TestDisassemblePeer compares listings of all programs with those of the
// llvm-objdump that goes with $LLVM_MC.
func TestDisassemblePeer(t *testing.T) {
	if len(llvmMC) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	compare := func(t *testing.T, obj []byte) {
		// Of an object without DWARF, lines of source are those of .BTF.ext.
		f, err := object.ReadStripped(obj)
		require.NoError(t, err)
		var stripped bytes.Buffer
		require.NoError(t, object.Write(&stripped, f))
		obj = stripped.Bytes()
		cmd := objdumpCommand("-d", "-r", "-S", "-")
		cmd.Stdin = bytes.NewReader(obj)
		want, err := cmd.Output()
		if errors.Is(err, exec.ErrNotFound) {
			t.Skip(err)
		}
		require.NoError(t, err)
		require.Equal(t, string(want), list(t, obj, assembler.ListingOptions{Name: "<stdin>", Objdump: true, Source: true}))
	}
	disFiles(t, func(t *testing.T, _ string, obj []byte) { compare(t, obj) })
	for _, p := range allPrograms(t) {
		t.Run(p.name, func(t *testing.T) { compare(t, p.object(t)) })
	}
}

func TestDisassembleNoOrder(t *testing.T) {
	require.Error(t, assembler.Disassemble(&bytes.Buffer{}, &object.File{}, assembler.ListingOptions{}))
	require.NoError(t, assembler.Disassemble(&bytes.Buffer{}, object.New(binary.LittleEndian), assembler.ListingOptions{}))
}
