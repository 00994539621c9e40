package isa

import (
	"debug/elf"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// llvm finds a tool of LLVM 22, whose bytes and spelling the table follows.
func llvm(t *testing.T, name string) string {
	path, err := exec.LookPath(name + "-22")
	if err != nil {
		t.Skip(err)
	}
	return path
}

var triples = []struct {
	name  string
	order binary.ByteOrder
}{{"bpfel", binary.LittleEndian}, {"bpfeb", binary.BigEndian}}

func llvmAssemble(t *testing.T, triple, text string) (object string) {
	dir := t.TempDir()
	source := filepath.Join(dir, "in.s")
	object = filepath.Join(dir, "out.o")
	require.NoError(t, os.WriteFile(source, []byte(text), 0o666))
	out, err := exec.Command(llvm(t, "llvm-mc"), "-triple", triple, "-filetype=obj", "-o", object, source).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return object
}

// llvm-mc gives every sample of every row the same bytes.
func TestConfirmBytes(t *testing.T) {
	for _, triple := range triples {
		var text strings.Builder
		var want []byte
		for i := range rows {
			r := &rows[i]
			if r.Pattern == "Rd = Ws" {
				continue // only in what clang -S writes
			}
			for _, in := range r.samples() {
				text.Write(append(r.print(nil, in, PrintOptions{}), '\n'))
				want = Append(want, in, triple.order)
			}
		}
		f, err := elf.Open(llvmAssemble(t, triple.name, text.String()))
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
			for range 50_000 {
				b := append(randomBytes(), 0x95, 0, 0, 0, 0, 0, 0, 0)[:16]
				if triple.order == binary.BigEndian {
					in, n := Decode(b, binary.LittleEndian)
					b = append(Append(nil, in, triple.order), b[n:]...)
				}
				code = append(code, b...)
			}
			incbin := filepath.Join(t.TempDir(), "code")
			require.NoError(t, os.WriteFile(incbin, code, 0o666))
			object := llvmAssemble(t, triple.name, `.incbin "`+incbin+`"`)
			out, err := exec.Command(llvm(t, "llvm-objdump"), "-dz", flag, "--no-show-raw-insn", object).Output()
			require.NoError(t, err)
			_, lines, ok := strings.Cut(string(out), "<.text>:\n")
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
