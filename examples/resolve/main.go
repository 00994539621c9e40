// Resolve shows the programs of an object as they would be loaded into the running kernel, or
// into a kernel whose types are in a file:
//
//	go run ./examples/resolve prog.o
//	go run ./examples/resolve prog.o vmlinux.btf
//
// It is "bpfasm resolve" without options, and shows what a program does that ships objects for
// kernels it does not know.
package main

import (
	"cmp"
	"fmt"
	"io"
	"os"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: resolve OBJECT [KERNEL]")
		os.Exit(2)
	}
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "resolve:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	file, err := object.Read(data)
	if err != nil {
		return fmt.Errorf("%s: %w", args[0], err)
	}
	target, err := open(args[1:])
	if err != nil {
		return err
	}
	bindings, unbound := linker.Resolve(file, target, linker.ResolveOptions{})
	if unbound != nil && bindings == nil {
		return unbound
	}
	result, err := relocator.Relocate(file, target, relocator.Options{Name: args[0], Bindings: bindings})
	if err = cmp.Or(err, unbound); err != nil { // the former has the lines of the programs
		return err
	}
	return result.Print(w, relocator.PrintOptions{})
}

func open(name []string) (*kernel.Kernel, error) {
	if len(name) == 0 {
		return kernel.Host()
	}
	return kernel.Load(name[0])
}
