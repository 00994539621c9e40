// Filter compiles an expression into a tracing program that clang has made:
//
//	go run ./examples/filter -o filter.o 'pid == 7 && comm == "bash" || ctx->len > 100'
//
// The program counts processes that are executed, and how many of them satisfy the expression.
// One of its functions is a stub; the compiled expression takes its place. The example shows
// what a compiler does with packages builder and linker.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

//go:embed stub/exec.s
var stubText string

func main() {
	output := flag.String("o", "filter.o", "write the object to `FILE`")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: filter [-o FILE] EXPRESSION")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*output, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "filter:", err)
		os.Exit(1)
	}
}

func run(output, expression string) error {
	host, err := Stub()
	if err != nil {
		return err
	}
	f, err := Compile(host, "filter", expression)
	if err != nil {
		return err
	}
	data, err := object.Append(nil, f)
	if err != nil {
		return err
	}
	return os.WriteFile(output, data, 0o666)
}

// Stub is the program with its stub.
func Stub() (*object.File, error) {
	return assembler.Assemble("exec.s", stubText, assembler.Options{})
}
