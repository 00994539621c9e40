package loader_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/loader/verifier"
	"github.com/bpfasm/bpfasm/relocator"
)

const example = `
	.section xdp,"ax",@progbits
	.globl pass
	.type pass,@function
pass:
	r0 = 2
	exit
	.size pass, . - pass
`

// A program from text to the kernel, where it runs on a packet.
func Example() {
	file, err := assembler.Assemble("pass.s", example, assembler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	host, err := kernel.Host()
	if err != nil {
		log.Fatal(err)
	}
	bindings, err := linker.Resolve(file, host, linker.ResolveOptions{})
	if err != nil {
		log.Fatal(err)
	}
	ready, err := relocator.Relocate(file, host, relocator.Options{Bindings: bindings})
	if err != nil {
		log.Fatal(err)
	}
	loaded, err := loader.Load(ready.Image(), host, loader.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer loaded.Close()
	result, err := loaded.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(&loaded.Programs[0], "returns", result.Return)
	// Prints: program 'pass' returns 2
}

// A program that the kernel refuses: the error has the verifier's log, and package verifier
// says what it means for the text.
func ExampleError() {
	file, err := assembler.Assemble("refused.s", `
SEC("xdp")
int refused(struct xdp_md *ctx) {
	r0 = r5
	exit
}
`, assembler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	ready, err := relocator.Relocate(file, nil, relocator.Options{})
	if err != nil {
		log.Fatal(err)
	}
	loaded, err := loader.Load(ready.Image(), nil, loader.Options{})
	var refused *loader.Error
	if !errors.As(err, &refused) {
		loaded.Close()
		log.Fatal(err)
	}
	said := verifier.Parse(refused.Log)
	program, err := said.FindProgram(file, refused.Program)
	if err != nil {
		log.Fatal(err)
	}
	report := verifier.Explain(said, verifier.Input{Program: program})
	fmt.Printf("%s: line %d: %s\n", refused.Program, report.Source.Line, report.Class.Title)
	// Prints: refused: line 4: register is read before it is written
}

// handOver gives a program to package ebpf, which can attach it. The file descriptor
// of a clone is ebpf's then, the program's stays its own.
func handOver(p *loader.Program) (*ebpf.Program, error) {
	clone, err := p.Clone()
	if err != nil {
		return nil, err
	}
	return ebpf.NewProgramFromFD(clone.FD)
}

// What was loaded here is for package ebpf to attach, pin and close, as if it had loaded it.
func ExampleProgram_Clone() {
	file, _ := assembler.Assemble("pass.s", example, assembler.Options{})
	ready, _ := relocator.Relocate(file, nil, relocator.Options{})
	loaded, err := loader.Load(ready.Image(), nil, loader.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer loaded.Close()
	program, err := handOver(&loaded.Programs[0])
	if err != nil {
		log.Fatal(err)
	}
	defer program.Close()
	returned, _, err := program.Test(make([]byte, 64))
	fmt.Println(program.Type(), returned, err)
	// Prints: XDP 2 <nil>
}

// A map is read and written by package ebpf, which gets the file descriptor of a clone.
func ExampleMap_Clone() {
	file, err := assembler.Assemble("hits.s", `
long hits = 41;
SEC("xdp")
int count(struct xdp_md *ctx) {
	r1 = hits ll
	r2 = 1
	lock *(u64 *)(r1 + 0) += r2
	r0 = 2
	exit
}
`, assembler.Options{})
	if err != nil {
		log.Fatal(err)
	}
	ready, err := relocator.Relocate(file, nil, relocator.Options{})
	if err != nil {
		log.Fatal(err)
	}
	loaded, err := loader.Load(ready.Image(), nil, loader.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer loaded.Close()
	if _, err := loaded.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)}); err != nil {
		log.Fatal(err)
	}
	clone, err := loaded.Maps[0].Clone()
	if err != nil {
		log.Fatal(err)
	}
	data, err := ebpf.NewMapFromFD(clone.FD)
	if err != nil {
		log.Fatal(err)
	}
	defer data.Close()
	var hits uint64
	err = data.Lookup(uint32(0), &hits)
	fmt.Println(clone, hits, err)
	// Prints: map '.data' 42 <nil>
}

// TestExamples runs the examples, which only root can.
func TestExamples(t *testing.T) {
	host(t)
	for want, run := range map[string]func(){
		"program 'pass' returns 2\n": Example,
		"map '.data' 42 <nil>\n":     ExampleMap_Clone,
		"XDP 2 <nil>\n":              ExampleProgram_Clone,
		"refused: line 4: register is read before it is written\n": ExampleError,
	} {
		require.Equal(t, want, printed(t, run))
	}
}

// printed is what a function prints.
func printed(t *testing.T, run func()) string {
	old := os.Stdout
	defer func() { os.Stdout = old }()
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer out.Close()
	os.Stdout = out
	run()
	text, err := os.ReadFile(out.Name())
	require.NoError(t, err)
	return string(text)
}
