// Relocate-with-cilium applies the CO-RE relocations of an object for the running kernel
// with cilium/ebpf.
package main

import (
	"fmt"
	"os"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: relocate-with-cilium OBJECT")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(name string) error {
	collection, err := ebpf.LoadCollectionSpec(name)
	if err != nil {
		return err
	}
	kernel, err := btf.LoadKernelSpec()
	if err != nil {
		return err
	}
	var types btf.Builder
	for _, program := range collection.Programs {
		var relocations []*btf.CORERelocation
		var at []int
		for i := range program.Instructions {
			if r := btf.CORERelocationMetadata(&program.Instructions[i]); r != nil {
				relocations, at = append(relocations, r), append(at, i)
			}
		}
		fixups, err := btf.CORERelocate(relocations, []*btf.Spec{kernel}, program.ByteOrder, types.Add)
		if err != nil {
			return err
		}
		for i, fixup := range fixups {
			if err := fixup.Apply(&program.Instructions[at[i]]); err != nil {
				return err
			}
		}
	}
	return nil
}
