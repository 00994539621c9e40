package assembler_test

import (
	"bytes"
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
	// Disassembly of section xdp:
	//
	// 0000000000000000 <pass>:
	//        0:  85 10 00 00 ff ff ff ff  call -0x1
	//     0000000000000000:  R_BPF_64_32  check
	//        1:  15 00 01 00 00 00 00 00  if r0 == 0x0 goto +0x1 <pass+0x18>
	//        2:  b7 00 00 00 01 00 00 00  r0 = 0x1
	//        3:  95 00 00 00 00 00 00 00  exit
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

func list(t testing.TB, name string, obj []byte) string {
	f, err := object.Read(obj)
	require.NoError(t, err)
	var listing bytes.Buffer
	require.NoError(t, assembler.Disassemble(&listing, f, assembler.ListingOptions{Name: name}))
	return listing.String()
}

func TestDisassembleGolden(t *testing.T) {
	disFiles(t, func(t *testing.T, golden string, obj []byte) {
		checkGolden(t, golden+".list", list(t, filepath.Base(golden)+".o", obj))
	})
}

// TestDisassemblePeer compares listings of all programs with those of the
// llvm-objdump that goes with $LLVM_MC.
func TestDisassemblePeer(t *testing.T) {
	if len(llvmMC) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	objdump := slices.Clone(llvmMC)
	last := len(objdump) - 1
	objdump[last] = strings.Replace(objdump[last], "llvm-mc", "llvm-objdump", 1)
	compare := func(t *testing.T, obj []byte) {
		cmd := exec.Command(objdump[0], append(objdump[1:len(objdump):len(objdump)], "-d", "-r", "-")...)
		cmd.Stdin = bytes.NewReader(obj)
		want, err := cmd.Output()
		if errors.Is(err, exec.ErrNotFound) {
			t.Skip(err)
		}
		require.NoError(t, err)
		require.Equal(t, withoutCORE(string(want)), list(t, "<stdin>", obj))
	}
	disFiles(t, func(t *testing.T, _ string, obj []byte) { compare(t, obj) })
	for _, p := range allPrograms(t) {
		t.Run(p.name, func(t *testing.T) { compare(t, p.object(t)) })
	}
}

// withoutCORE takes out the lines on CO-RE relocations, which we do not list.
func withoutCORE(listing string) string {
	var b strings.Builder
	for line := range strings.Lines(listing) {
		if !strings.Contains(line, ":  CO-RE <") {
			b.WriteString(line)
		}
	}
	return b.String()
}

func TestDisassembleNoOrder(t *testing.T) {
	require.Error(t, assembler.Disassemble(&bytes.Buffer{}, &object.File{}, assembler.ListingOptions{}))
	require.NoError(t, assembler.Disassemble(&bytes.Buffer{}, object.New(binary.LittleEndian), assembler.ListingOptions{}))
}
