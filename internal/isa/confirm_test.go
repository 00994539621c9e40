package isa

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// llvm runs a tool of LLVM, whose bytes and spelling the table follows, on what
// comes through a pipe. $LLVM_MC is the command of llvm-mc, perhaps of several
// words; its neighbours are called alike.
func llvm(t *testing.T, tool, input string, args ...string) string {
	words := strings.Fields(os.Getenv("LLVM_MC"))
	if len(words) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	last := len(words) - 1
	dir, base := filepath.Split(words[last])
	words[last] = dir + strings.Replace(base, "llvm-mc", tool, 1)
	cmd := exec.Command(words[0], append(words[1:], args...)...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(input), &out, &errs
	require.NoError(t, cmd.Run(), "%.2000s", &errs)
	return out.String()
}

var triples = []struct {
	name  string
	order binary.ByteOrder
}{{"bpfel", binary.LittleEndian}, {"bpfeb", binary.BigEndian}}

func llvmAssemble(t *testing.T, triple, text string) (object string) {
	return llvm(t, "llvm-mc", text, "-triple="+triple, "-filetype=obj", "-o", "-", "-")
}

// llvm-mc gives every sample of every row the same bytes.
func TestConfirmBytes(t *testing.T) {
	for _, triple := range triples {
		var text strings.Builder
		var want []byte
		for i := range rows {
			r := &rows[i]
			if r.GNU || r.Pattern == "Rd = Ws" {
				continue // only GNU as takes it; only in what clang -S writes
			}
			for _, in := range r.samples() {
				text.Write(append(r.print(nil, in, PrintOptions{}), '\n'))
				want = Append(want, in, triple.order)
			}
		}
		f, err := elf.NewFile(strings.NewReader(llvmAssemble(t, triple.name, text.String())))
		require.NoError(t, err)
		got, err := f.Section(".text").Data()
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.NoError(t, f.Close())
	}
}

// llvm-objdump writes the same text for the samples, and for what is nearly an instruction.
func TestConfirmText(t *testing.T) {
	for _, triple := range triples {
		for _, flag := range []string{"--print-imm-hex", "--no-print-imm-hex"} {
			// 16 bytes each: LD_IMM64, or an instruction and exit.
			var code []byte
			for range 20_000 {
				b := append(randomBytes(), 0x95, 0, 0, 0, 0, 0, 0, 0)[:16]
				if triple.order == binary.BigEndian {
					in, n := Decode(b, binary.LittleEndian)
					b = append(Append(nil, in, triple.order), b[n:]...)
				}
				code = append(code, b...)
			}
			var text strings.Builder
			for _, b := range code {
				fmt.Fprintf(&text, ".byte %d\n", b)
			}
			object := llvmAssemble(t, triple.name, text.String())
			_, lines, ok := strings.Cut(llvm(t, "llvm-objdump", object, "-dz", flag, "--no-show-raw-insn", "-"), "<.text>:\n")
			require.True(t, ok)
			bad := 0
			for p := code; len(p) > 0; {
				var line string
				line, lines, _ = strings.Cut(lines, "\n")
				_, line, _ = strings.Cut(line, ":")
				line, _, _ = strings.Cut(line, " <.text")
				line = strings.TrimSpace(line)
				in, n := Decode(p, triple.order)
				if in.Row() == nil {
					n = 8
				}
				if got := string(Print(nil, in, PrintOptions{Decimal: flag == "--no-print-imm-hex"})); got != line && bad < 20 {
					bad++
					t.Errorf("% x: %s, want %s", p[:n], got, line)
				}
				p = p[n:]
			}
		}
	}
}
