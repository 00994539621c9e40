package object

import (
	"encoding/binary"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Image is an object made ready for one kernel: its programs and what they refer to. Where the
// kernel takes file descriptors of maps and modules, an Image has indexes.
type Image struct {
	Order    binary.ByteOrder
	License  string
	Version  uint32 // of the section "version", 0 if there is none
	Programs []Program
	Maps     []Map

	// Modules are the kernel modules that instructions refer to. For Modules[i], i+1 is in
	// the off field of a call of a kfunc, and in the imm of the second half of a load of a
	// variable's address; 0 is vmlinux. For the kernel, the former indexes the load's array of
	// file descriptors of BTF, and the loader replaces the latter by such a descriptor.
	Modules []string

	// Types are loaded with the programs, which refer to them by FuncInfo, LineInfo and
	// bpf_core_type_id_local. It is nil if there are none.
	Types *rawbtf.BTF
}

// Program is an entry program with all it calls.
type Program struct {
	Name    string // of the function
	Section string // without a "?" before it
	Symbol  SymbolID

	// Optional programs, whose section begins with "?", are loaded only if somebody asks.
	Optional bool

	// Insns are the instructions in the order of the object: the program, then
	// its subprograms. A load of a map (LD_IMM64) has src 1 and the index in
	// Image.Maps as its imm, one of an address in a map's value src 2, and the
	// offset in the imm of its second half.
	Insns []byte
	Funcs []Func // by ascending offset; the first is the program

	// FuncInfo and LineInfo are what the kernel takes (struct bpf_func_info of
	// 8 bytes, bpf_line_info of 16), as of [rawbtf.FuncInfo] and
	// [rawbtf.LineInfo] but with offsets in instructions: little-endian.
	FuncInfo []byte
	LineInfo []byte
}

// Func is a function of a program.
type Func struct {
	Symbol SymbolID // 0 if it has no symbol
	Name   string
	Offset uint32        // in bytes
	Type   rawbtf.TypeID // its FUNC in the object's BTF, 0 if not known
}
