package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"slices"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// The lines of an object's source, and its functions as C.
func Example() {
	text, err := os.ReadFile("../../testdata/programs/link_callee.s")
	if err != nil {
		fmt.Println(err)
		return
	}
	f, err := assembler.Assemble("link_callee.s", string(text), assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	contents := make(map[string][]byte)
	for _, s := range f.Sections {
		contents[s.Name] = s.Data
	}
	types, err := rawbtf.Parse(contents[".BTF"], f.Order, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	ext, err := rawbtf.ParseExt(contents[".BTF.ext"], f.Order, types)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range ext.Func.Sections {
		for rec := range slices.Chunk(s.Records, int(ext.Func.RecordSize)) {
			id := rawbtf.FuncInfo(rec).Type()
			fmt.Printf("%s+%#x: %s\n", types.Text(s.NameOff), rawbtf.InsnOff(rec), types.Declaration(id))
		}
	}
	for _, s := range ext.Line.Sections {
		line := rawbtf.LineInfo(s.Records[:ext.Line.RecordSize])
		fmt.Printf("%s:%d:%d: %s\n", types.Text(line.FileOff()), line.Line(), line.Column(),
			bytes.TrimSpace(types.Text(line.TextOff())))
	}
	// Output:
	// .text+0x0: u32 scale(u64 key)
	// .text+0x80: static u32 same_name(u64 x)
	// .text+0x98: u32 either(u64 x)
	// ./link_callee.c:25:6: u32 index = key;
}

// Types of two objects in one table, in which "int" is there twice but its
// name once.
func ExampleBTF_Import() {
	a := rawbtf.New(nil)
	data := table{types: intRecord(1), strings: "\x00int\x00"}.bytes(binary.LittleEndian)
	var im *rawbtf.Import
	for range 2 {
		src, err := rawbtf.Parse(data, binary.LittleEndian, nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		im = a.Import(src, nil, im)
		if im.IDs[1], err = im.Type(1); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(a.End()-a.First(), "types, the last one", im.IDs[1], a.TypeName(im.IDs[1]))
	fmt.Println(len(a.Append(nil, binary.LittleEndian)), "bytes")
	// Output:
	// 2 types, the last one 2 int
	// 61 bytes
}
