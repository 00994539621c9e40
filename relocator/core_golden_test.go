package relocator

import (
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/kernel"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// coreKernels are the kernels of testdata/core/kernels.
var coreKernels = []string{"same", "moved", "renamed", "several", "empty"}

// kernelFrom returns the kernel whose types a text has.
func kernelFrom(t testing.TB, name string, order binary.ByteOrder) *kernel.Kernel {
	data := typesFrom(t, name, order)
	k, err := kernel.Open(fstest.MapFS{name: {Data: data}}, name)
	require.NoError(t, err)
	return k
}

func typesFrom(t testing.TB, name string, order binary.ByteOrder) []byte {
	path := "../testdata/core/kernels/" + name
	if _, err := os.Stat(path + "_be.s"); err == nil && isBig(order) {
		path += "_be"
	}
	b, _, err := readFile(t, path+".s", assembler.Options{Order: order}).Types()
	require.NoError(t, err)
	return b.Append(nil, order)
}

// TestCORE shows each program of testdata/core against each kernel.
func TestCORE(t *testing.T) {
	names, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		if strings.HasSuffix(name, "/modules.s") {
			continue // TestCOREModules
		}
		t.Run(strings.TrimSuffix(filepath.Base(name), ".s"), func(t *testing.T) {
			order := orderOf(name)
			file := readFile(t, name, assembler.Options{Order: order})
			var out strings.Builder
			for _, k := range coreKernels {
				fmt.Fprintf(&out, "kernel %s:\n", k)
				writeSites(&out, applied(t, file, kernelFrom(t, k, order)))
			}
			golden(t, strings.TrimSuffix(name, ".s")+".golden", out.String())
		})
	}
}

// orderOf tells the texts that are for a big-endian machine by their names.
func orderOf(name string) binary.ByteOrder {
	if strings.Contains(name, "_be") {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// golden compares with a file that -update rewrites.
func golden(t *testing.T, name, got string) {
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o666))
		return
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run the test with -update and read the difference")
}

// writeSites writes what became of each relocation, why, and the instruction.
func writeSites(out *strings.Builder, r *relocator) {
	for _, d := range r.errors {
		fmt.Fprintf(out, "\t%v: %s [%s]\n", d.Severity, d.Msg, d.Code)
	}
	explained := make(map[string]bool)
	for id := range r.code {
		code := &r.code[id]
		for _, s := range code.sites {
			a := s.access
			fmt.Fprintf(out, "\t%s+%#x %s %s %s: %s", r.file.Sections[id].Name, s.offset, a.Kind(), a.Path(), a.Spec(), a.Outcome)
			if a.Outcome == Found || a.Outcome == Absent {
				fmt.Fprintf(out, " %d -> %d", int64(a.Old), int64(a.New))
			}
			if a.NewSize != 0 {
				fmt.Fprintf(out, ", %d -> %d bytes", a.OldSize, a.NewSize)
			}
			in, _ := isa.Decode(code.data[s.offset:], r.file.Order)
			fmt.Fprintf(out, "\n\t\t%s\n", isa.Print(nil, in, isa.PrintOptions{}))
			if a.Outcome != Found {
				d := a.Diagnostic()
				fmt.Fprintf(out, "\t\t%s: %s [%s]\n", d.Severity, d.Msg, d.Code)
				for _, n := range d.Notes {
					if !explained[n.Msg] {
						fmt.Fprintf(out, "\t\t\t%s\n", n.Msg)
					}
					explained[n.Msg] = true
				}
			}
		}
	}
}

// TestCOREOrders finds that the byte order makes no difference but for shifts.
func TestCOREOrders(t *testing.T) {
	names, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(t, err)
	for _, name := range names {
		if strings.Contains(name, "bitfields") {
			continue
		}
		for _, k := range coreKernels {
			little := outcomesOf(t, name, k, binary.LittleEndian)
			big := outcomesOf(t, name, k, binary.BigEndian)
			assert.Equal(t, little, big, "%s, kernel %s", name, k)
		}
	}
}

// outcomesOf returns what became of each relocation, with the instructions.
func outcomesOf(t *testing.T, name, k string, order binary.ByteOrder) (all []string) {
	r := applied(t, readFile(t, name, assembler.Options{Order: order}), kernelFrom(t, k, order))
	require.Empty(t, r.errors)
	for id := range r.code {
		for _, s := range r.code[id].sites {
			in, _ := isa.Decode(r.code[id].data[s.offset:], order)
			all = append(all, fmt.Sprint(s.offset, s.access.Outcome, s.access.Old, s.access.New, s.access.NewSize, in))
		}
	}
	return all
}
