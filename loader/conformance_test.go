package loader_test

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// conforming is a line of testdata/dialect/conformance.txt.
type conforming struct {
	line   int
	want   uint64
	memory []byte
	packet []byte // instead of memory: the program sees a packet and returns 32 bits
	code   string
}

// whole is the code with an exit at its end, unless that cannot be reached.
func (c *conforming) whole() string {
	if last := c.code[strings.LastIndex(c.code, "; ")+1:]; strings.Contains(last, " ja") {
		return c.code
	}
	return c.code + "; exit"
}

var conformingLine = regexp.MustCompile(`^(0x[0-9a-f]+)\s+: (?:\[([0-9a-f ]+)\] |\{([0-9a-f ]+)\} )?(.+)$`)

func conformance(t testing.TB) (list []conforming) {
	text, err := os.ReadFile("../testdata/dialect/conformance.txt")
	require.NoError(t, err)
	for i, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		m := conformingLine.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		c := conforming{line: i + 1, memory: make([]byte, 8), code: m[4]}
		c.want, err = strconv.ParseUint(m[1], 0, 64)
		require.NoError(t, err)
		if m[2] != "" {
			c.memory, err = hex.DecodeString(strings.ReplaceAll(m[2], " ", ""))
			require.NoError(t, err)
		}
		c.packet, err = hex.DecodeString(strings.ReplaceAll(m[3], " ", ""))
		require.NoError(t, err)
		list = append(list, c)
	}
	return list
}

// program is the program as a whole: one that gives the memory to the function that
// the line is, and tells whether the value is as expected, or what part of it is.
func (c *conforming) program(result string) string {
	var b strings.Builder
	b.WriteString("\t.section\tsocket,\"ax\",@progbits\n")
	fmt.Fprintf(&b, "test:\t%s\n", c.whole())
	end := "main"
	for _, f := range []string{"g", "f", "test"} {
		if f == "test" || strings.Contains(c.code, " "+f+": ") {
			fmt.Fprintf(&b, "\t.type\t%s, @function\n\t.size\t%s, %s - %s\n", f, f, end, f)
			end = f
		}
	}
	b.WriteString("main:\n")
	if len(c.packet) > 0 {
		return b.String() + "\t.globl\ttest\n"
	}
	fmt.Fprintf(&b, "\tlddw\t%%r1, memory\n\tmov\t%%r2, %d\n\tcall\ttest\n%s\texit\n", len(c.memory), result)
	b.WriteString("\t.globl\tmain\n\t.type\tmain, @function\n\t.size\tmain, . - main\n")
	fmt.Fprintf(&b, "\t.data\n\t.balign\t8\nmemory:\n")
	for _, byte := range c.memory {
		fmt.Fprintf(&b, "\t.byte\t%d\n", byte)
	}
	return b.String()
}

// TestConformance runs each program in this kernel.
func TestConformance(t *testing.T) {
	k := host(t)
	if corpus.Older(t, k.Version(), "6.6") {
		t.Skip("Linux 6.6 has the newest of most instructions")
	}
	if nativeOrder.Uint16([]byte{1, 0}) != 1 {
		t.Skip("the values are those of a little-endian machine")
	}
	list := conformance(t)
	require.Greater(t, len(list), 150)
	for _, c := range list {
		switch {
		case strings.Contains(c.code, "jcond") && corpus.Older(t, k.Version(), "6.14"), // +0; others since 6.9
			(strings.Contains(c.code, "ldacq") || strings.Contains(c.code, "strel")) && corpus.Older(t, k.Version(), "6.15"):
			continue
		case len(c.packet) > 0:
			require.Equal(t, c.want, uint64(c.run(t, k, "", c.packet)), "line %d: %s", c.line, c.code)
			continue
		}
		same := fmt.Sprintf("\tlddw %%r1, %#x; mov %%r2, %%r0; mov %%r0, 1; jeq %%r2, %%r1, +1; mov %%r0, 0\n", c.want)
		if c.run(t, k, same, make([]byte, 14)) == 1 {
			continue
		}
		low := c.run(t, k, "", make([]byte, 14))
		high := c.run(t, k, "\trsh %r0, 32\n", make([]byte, 14))
		t.Errorf("line %d: %s: got %#x, want %#x", c.line, c.code, uint64(high)<<32|uint64(low), c.want)
	}
	t.Logf("%d programs", len(list))
}

func (c *conforming) run(t *testing.T, k *kernel.Kernel, result string, packet []byte) uint32 {
	file, err := assembler.Assemble("conformance.s", c.program(result), assembler.Options{Order: nativeOrder, Dialect: assembler.UBPF})
	require.NoError(t, err, "line %d: %s", c.line, c.code)
	img, err := image(file, k)
	require.NoError(t, err, "line %d: %s", c.line, c.code)
	l, err := loader.Load(img, k, loader.Options{})
	if err != nil {
		t.Logf("line %d: %s", c.line, c.code)
	}
	requireLoaded(t, err)
	defer l.Close()
	got, err := l.Programs[0].Run(loader.RunOptions{Data: packet})
	require.NoError(t, err, "line %d: %s", c.line, c.code)
	return got.Return
}

// TestConformanceBytes: without a kernel, each program is the same in the other syntax
// and in the kernel's, in both byte orders.
func TestConformanceBytes(t *testing.T) {
	for _, c := range conformance(t) {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			o := assembler.Options{Order: order, Dialect: assembler.UBPF}
			file, err := assembler.Assemble("a.s", c.whole()+"\n", o)
			require.NoError(t, err, c.code)
			for _, syntax := range []assembler.Syntax{assembler.LLVMSyntax, assembler.GNUSyntax, assembler.KernelSyntax} {
				var text strings.Builder
				require.NoError(t, assembler.Disassemble(&text, file, assembler.ListingOptions{Syntax: syntax}))
				again, err := assembler.Assemble("b.s", text.String(), assembler.Options{Order: order})
				require.NoError(t, err, text.String())
				require.Equal(t, section(file, ".text"), section(again, ".text"), text.String())
			}
		}
	}
}

func section(f *object.File, name string) []byte {
	for i := range f.Sections {
		if f.Sections[i].Name == name {
			return f.Sections[i].Data
		}
	}
	return nil
}
