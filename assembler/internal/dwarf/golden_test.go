package dwarf

import (
	"bytes"
	"debug/elf"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const goldens = "../../../testdata/dwarf"

var update = flag.Bool("update", false, "rewrite the goldens with what the command in $LLVM_MC writes")

// TestGolden reads each .s of testdata/dwarf and compares with the sections that
// llvm-mc wrote for it. A line "# RUN: ..." gives the arguments of one run, the
// text comes from standard input. With $LLVM_MC set the goldens are confirmed.
func TestGolden(t *testing.T) {
	sources, err := filepath.Glob(filepath.Join(goldens, "*.s"))
	require.NoError(t, err)
	require.NotEmpty(t, sources)
	for _, source := range sources {
		t.Run(filepath.Base(source), func(t *testing.T) {
			text, err := os.ReadFile(source)
			require.NoError(t, err)
			golden := strings.TrimSuffix(source, ".s") + ".golden"
			if *update || os.Getenv("LLVM_MC") != "" {
				want := "# sections of " + filepath.Base(source) + "\n"
				for _, run := range runs(string(text)) {
					want += peer(t, string(text), run)
				}
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(want), 0o666))
				}
				known, err := os.ReadFile(golden)
				require.NoError(t, err)
				require.Equal(t, want, string(known), "the golden is not what llvm-mc writes")
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			got := "# sections of " + filepath.Base(source) + "\n"
			for _, run := range runs(string(text)) {
				got += title(run) + read(string(text), run).dump()
			}
			require.Equal(t, string(want), got)
		})
	}
}

// TestRandom compares random rows and frames with the command in $LLVM_MC.
func TestRandom(t *testing.T) {
	if os.Getenv("LLVM_MC") == "" {
		t.Skip("LLVM_MC is not set")
	}
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 0))
		args := []string{
			[]string{"-triple=bpfel", "-triple=bpfeb"}[r.IntN(2)],
			fmt.Sprintf("-dwarf-version=%d", 2+r.IntN(4)), "-fdebug-compilation-dir=/comp",
		}
		text := randomText(r)
		require.Equal(t, peer(t, text, args), title(args)+read(text, args).dump(), "seed %d\n%s", seed, text)
	}
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	small := func() int { return r.IntN(1 << (1 + r.IntN(16))) }
	line(".cfi_sections %s", []string{".eh_frame", ".debug_frame", ".eh_frame, .debug_frame"}[r.IntN(3)])
	files := 1 + r.IntN(5)
	for _, n := range r.Perm(files) {
		line(".file %d \"%s\" \"f%d.c\"", n+1, []string{"", "d", "e/f"}[r.IntN(3)], n)
	}
	at := 1000
	for range 5 {
		line(".section s%d,\"ax\",@progbits", r.IntN(3))
		line(".cfi_startproc%s", []string{"", " simple"}[r.IntN(2)])
		if r.IntN(3) == 0 {
			line(".cfi_personality %d, p%d", []int{0, 3, 0x1b}[r.IntN(3)], r.IntN(2))
		}
		if r.IntN(3) == 0 {
			line(".cfi_lsda %d, l%d", []int{0, 3, 0x1b}[r.IntN(3)], r.IntN(2))
		}
		if r.IntN(4) == 0 {
			line(".cfi_signal_frame")
		}
		if r.IntN(4) == 0 {
			line(".cfi_return_column %d", r.IntN(255))
		}
		for range 30 {
			switch r.IntN(8) {
			case 0, 1, 2:
				at = max(1, at+r.IntN(24)-10)
				line(".loc %d %d %d", 1+r.IntN(files), at, r.IntN(3))
			case 3:
				at = max(1, at+small()-1000)
				line(".loc %d %d is_stmt %d discriminator %d isa %d", 1+r.IntN(files), at, r.IntN(2), small(), r.IntN(256))
			case 4:
				line(".zero %d", small())
			case 5:
				line(".cfi_%s %d, %d", []string{"def_cfa", "offset", "rel_offset", "val_offset", "register"}[r.IntN(5)], small(), small())
			case 6:
				line(".cfi_%s %d", []string{"def_cfa_offset", "adjust_cfa_offset", "def_cfa_register", "restore", "same_value", "undefined"}[r.IntN(6)], small())
			case 7:
				line(".cfi_%s", []string{"remember_state", "window_save"}[r.IntN(2)])
			}
			line("exit")
		}
		line(".cfi_endproc")
	}
	return b.String()
}

func runs(text string) (list [][]string) {
	for line := range strings.Lines(text) {
		if args, ok := strings.CutPrefix(line, "# RUN:"); ok {
			list = append(list, strings.Fields(args))
		}
	}
	return list
}

func title(args []string) string { return "\n== llvm-mc " + strings.Join(args, " ") + "\n" }

// peer runs llvm-mc and renders the sections of its object.
func peer(t *testing.T, text string, args []string) string {
	command := strings.Fields(os.Getenv("LLVM_MC"))
	if len(command) == 0 {
		command = []string{"llvm-mc-22"}
	}
	command = append(append(command, "-filetype=obj"), args...)
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin = strings.NewReader(text)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	object, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	f, err := elf.NewFile(bytes.NewReader(object))
	require.NoError(t, err)
	sections, err := dumpObject(f)
	require.NoError(t, err)
	return fmt.Sprint(title(args), sections)
}
