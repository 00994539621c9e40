package kernel_test

import (
	"fmt"
	"testing/fstest"

	"github.com/bpfasm/bpfasm/kernel"
)

// A kernel of which the configuration and a few symbols are known. In a directory of
// the disk, [kernel.Load] finds the same.
func ExampleOpen() {
	files := fstest.MapFS{
		"release":  {Data: []byte("6.12.9-amd64\n")},
		"config":   {Data: []byte("CONFIG_HZ=250\n# CONFIG_HZ_1000 is not set\n")},
		"kallsyms": {Data: []byte("ffffffff82006a00 D jiffies\nffffffffc0001230 t ext4_open\t[ext4]\n")},
	}
	k, err := kernel.Open(files, ".")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("version %#x\n", k.Version())
	hz, ok, err := k.Config("CONFIG_HZ")
	fmt.Println(hz, ok, err)
	symbols, err := k.Symbols("jiffies", "ext4_open")
	for _, s := range symbols {
		fmt.Printf("%#x %c %s %q\n", s.Address, s.Type, s.Name, s.Module)
	}
	fmt.Println(err)
	// What is not known is absent.
	types, err := k.Vmlinux()
	fmt.Println(types, err)
	// Output:
	// version 0x60c09
	// 250 true <nil>
	// 0xffffffff82006a00 D jiffies ""
	// 0xffffffffc0001230 t ext4_open "ext4"
	// <nil>
	// <nil> <nil>
}

// What cannot be a kernel is told by what it is.
func ExampleOpen_error() {
	_, err := kernel.Open(fstest.MapFS{"prog.c": {Data: []byte("int x;\n")}}, "prog.c")
	fmt.Println(err)
	// Output:
	// read prog.c: not a kernel (BTF, ELF with a section .BTF, vmlinuz, tar with any of these, or what "bpfasm kernel save" writes): it begins with "int x;\n"
}
