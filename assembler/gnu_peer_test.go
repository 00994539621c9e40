package assembler_test

import (
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
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// bpfAS is the command of GNU as, perhaps of several words such as those of chroot;
// empty: nothing is compared with it. Releases differ in what they read: 2.47 is the
// one that counts.
var bpfAS = func() []string {
	command := strings.Fields(os.Getenv("BPF_AS"))
	if len(command) == 0 {
		return nil
	}
	version, err := exec.Command(command[0], append(command[1:len(command):len(command)], "--version")...).Output()
	if err != nil {
		panic(fmt.Sprintf("BPF_AS is %q, which does not tell its version: %v", command, err))
	}
	if line, _, _ := strings.Cut(string(version), "\n"); !strings.HasSuffix(line, " 2.47") {
		return nil
	}
	return command
}()

// gnuAssemble is the object that bpf-as makes, nil if it makes none, and what it says.
func gnuAssemble(t *testing.T, order binary.ByteOrder, text string, options ...string) (*object.File, string) {
	if len(bpfAS) == 0 {
		t.Skip("BPF_AS is not set, or not 2.47")
	}
	endian := "-EL"
	if order == binary.ByteOrder(binary.BigEndian) {
		endian = "-EB"
	}
	within := bpfAS[:len(bpfAS)-1] // what the command runs in
	script := `o=$(mktemp); trap 'rm -f "$o"' EXIT; "$@" -o "$o" - >&2 && cat "$o"`
	as := exec.Command("env", slices.Concat(within, []string{"sh", "-c", script, "sh", filepath.Base(bpfAS[len(bpfAS)-1]), endian}, options)...)
	as.Stdin = strings.NewReader(text)
	var said strings.Builder
	as.Stderr = &said
	data, err := as.Output()
	if err != nil {
		return nil, said.String()
	}
	file, err := object.Read(data)
	if err != nil { // a branch to another file, R_BPF_GNU_64_16
		return nil, err.Error()
	}
	return file, said.String()
}

// gnuShape is what an object means, in words that do not depend on the order of
// sections and symbols nor on which of them the symbol table has that nobody names.
func gnuShape(f *object.File) []string {
	var list []string
	name := func(id object.SectionID) string {
		if id > 0 && int(id) < len(f.Sections) {
			return f.Sections[id].Name
		}
		return fmt.Sprint(id)
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if s.Size == 0 && len(s.Relocs) == 0 {
			continue
		}
		list = append(list, fmt.Sprintf("%s %s %s align %d size %d: %x", s.Name, s.Type, s.Flags, max(s.Align, 1), s.Size, s.Data))
		for _, r := range s.Relocs {
			target := f.Symbols[r.Sym].Name
			if f.Symbols[r.Sym].Type == elf.STT_SECTION {
				target = "section " + name(f.Symbols[r.Sym].Section)
			}
			list = append(list, fmt.Sprintf("%s+%#x %s %s", s.Name, r.Off, r.Type, target))
		}
	}
	for i := 1; i < len(f.Symbols); i++ {
		s := &f.Symbols[i]
		if s.Type != elf.STT_SECTION {
			list = append(list, fmt.Sprintf("symbol %s %#x %d %s %s %s %d", s.Name, s.Value, s.Size, name(s.Section), s.Bind, s.Type, s.Other))
		}
	}
	slices.Sort(list)
	return list
}

// gnuStorage has reserved storage in all the ways that GNU as has for it.
const gnuStorage = `
	.ident	"GCC: (GNU) 16"
	.bss
	.byte	0
	.lcomm	a,1
	.lcomm	b,2
	.lcomm	c,4,8
	.lcomm	d,3
	.lcomm	e,100
	.type	f, @object
	.lcomm	f,5
	.global	g
	.lcomm	g,8,0
	.local	h
	.comm	h,4,16
	.local	i
	.comm	i,9
	.comm	j,3
	.comm	k,100
	.comm	l,8,32
	.text
	exit
`

// TestGNUStorage: .lcomm and .comm place as in GNU as.
func TestGNUStorage(t *testing.T) {
	file, err := assembler.Assemble("a.s", gnuStorage, assembler.Options{Dialect: assembler.GNU})
	require.NoError(t, err)
	checkGolden(t, dialectdata+"/storage.golden", strings.Join(gnuShape(file), "\n")+"\n")
	want, said := gnuAssemble(t, orders[0], gnuStorage)
	require.NotNil(t, want, said)
	require.Equal(t, gnuShape(want), gnuShape(file))
}

// TestGNUDirectives: what only GNU as has means the same here.
func TestGNUDirectives(t *testing.T) {
	texts, err := os.ReadFile(dialectdata + "/directives.txt")
	require.NoError(t, err)
	var golden strings.Builder
	for _, text := range strings.Split(string(texts), "=====\n") {
		fmt.Fprintf(&golden, "=====\n%s-----\n", text)
		file, err := assembler.Assemble("a.s", text, assembler.Options{Dialect: assembler.GNU})
		if err != nil {
			fmt.Fprintln(&golden, err)
		} else {
			fmt.Fprintln(&golden, strings.Join(gnuShape(file), "\n"))
		}
		if len(bpfAS) > 0 {
			outcome, why := compareGNU(t, text, "-EL")
			require.True(t, strings.HasPrefix(outcome, "equal"), "%s\n%s: %s", text, outcome, why)
		}
	}
	checkGolden(t, dialectdata+"/directives.golden", golden.String())
}

// TestISA: instructions of a later version than the one asked for are errors, as in bpf-as.
func TestISA(t *testing.T) {
	const text = "add32 %r1,%r2; jlt %r1,%r2,1; xadddw [%r1+8],%r2; endbe %r1,32\n" + // v1
		"jeq32 %r1,%r2,1\naadd [%r1+8],%r2\nacmp32 [%r1+8],%r2\n" + // v3
		"jal 1\nmovs %r1,%r2,8\nsdiv %r1,5\nbswap %r1,16\nldxsb %r1,[%r2+0]\njcond 1\n" // v4
	for version, want := range map[int][]int{0: nil, 1: {2, 3, 4, 5, 6, 7, 8, 9, 10}, 2: {2, 3, 4, 5, 6, 7, 8, 9, 10}, 3: {5, 6, 7, 8, 9, 10}, 4: nil} {
		_, err := assembler.Assemble("a.s", text, assembler.Options{Dialect: assembler.GNU, ISA: version})
		var got []int
		if e := (*diag.Error)(nil); errors.As(err, &e) {
			got = errorLines(e)
		}
		require.Equal(t, want, got, version)
		if version > 0 && len(bpfAS) > 0 {
			outcome, why := compareGNU(t, text, fmt.Sprint("-misa-spec=v", version))
			require.True(t, strings.HasPrefix(outcome, "equal"), "%s: %s", outcome, why)
		}
	}
	far := "goto far\n.zero 262144\nfar: exit\n"
	_, err := assembler.Assemble("a.s", far, assembler.Options{Dialect: assembler.GNU, ISA: 3})
	require.ErrorContains(t, err, "a.s:1:6: error: branch target out of range: 'far'")
}
