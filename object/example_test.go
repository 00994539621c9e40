package object_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"os"

	"github.com/bpfasm/bpfasm/object"
)

// tiny returns an XDP program that passes every packet.
func tiny() *object.File {
	f := object.New(binary.LittleEndian)
	f.Sections = append(f.Sections,
		object.Section{
			Name: "xdp", Type: elf.SHT_PROGBITS, Flags: elf.SHF_ALLOC | elf.SHF_EXECINSTR, Align: 8,
			Data: []byte{
				0xb7, 0, 0, 0, 2, 0, 0, 0, // r0 = 2
				0x95, 0, 0, 0, 0, 0, 0, 0, // exit
			},
			Size: 16,
		},
		object.Section{
			Name: "license", Type: elf.SHT_PROGBITS, Flags: elf.SHF_ALLOC | elf.SHF_WRITE, Align: 1,
			Data: []byte("GPL\x00"),
			Size: 4,
		})
	f.Symbols = append(f.Symbols,
		object.Symbol{Name: "pass", Section: 1, Size: 16, Bind: elf.STB_GLOBAL, Type: elf.STT_FUNC},
		object.Symbol{Name: "_license", Section: 2, Size: 4, Bind: elf.STB_GLOBAL, Type: elf.STT_OBJECT})
	return f
}

func ExampleWrite() {
	var elfFile bytes.Buffer
	if err := object.Write(&elfFile, tiny()); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%d bytes, %q...\n", elfFile.Len(), elfFile.Bytes()[:4])
	// Output:
	// 520 bytes, "\x7fELF"...
}

func ExampleRead() {
	data, err := os.ReadFile("../testdata/object/program.el.o")
	if err != nil {
		fmt.Println(err)
		return
	}
	f, err := object.Read(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range f.Sections[1:] {
		for _, r := range s.Relocs {
			if name := f.Symbols[r.Sym].Name; name != "" {
				fmt.Printf("%s+%#x: %s %s\n", s.Name, r.Off, r.Type, name)
			}
		}
	}
	// Output:
	// xdp+0x0: R_BPF_64_64 hits
	// xdp+0x48: R_BPF_64_32 extern_add
	// tc+0x0: R_BPF_64_32 count
	// .tail+0x0: R_BPF_64_ABS64 state
	// .tail+0x8: R_BPF_64_ABS64 hits
}

func ExampleRead_error() {
	_, err := object.Read([]byte("#!/bin/sh\n"))
	fmt.Println(err)
	fmt.Println(errors.Is(err, object.ErrNotELF))
	// Output:
	// not an ELF file: it begins with "#!/b", not "\x7fELF"
	// true
}

func ExampleDiff() {
	want, got := tiny(), tiny()
	got.Sections[1].Data[4] = 1
	fmt.Println(object.Diff(want, got))
	// Output:
	// xdp+0x0: bytes b7 00 00 00 01 00 00 00, want b7 00 00 00 02 00 00 00
}

func ExampleDump() {
	if err := object.Dump(os.Stdout, tiny()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// object bpfel osabi 0 flags 0x0
	//
	// section 1 "xdp" PROGBITS ALLOC+EXECINSTR align 8 size 0x10
	// 	0000: b7 00 00 00 02 00 00 00  95 00 00 00 00 00 00 00 ................
	//
	// section 2 "license" PROGBITS WRITE+ALLOC align 1 size 0x4
	// 	0000: 47 50 4c 00                                      GPL.
	//
	// symbols
	// 	1 "pass" GLOBAL FUNC xdp+0x0 size 16
	// 	2 "_license" GLOBAL OBJECT license+0x0 size 4
}
