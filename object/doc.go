// Package object is the meeting point of everything that makes or takes BPF objects: [File]
// with its sections, symbols, relocations and groups, its ELF form, and ways to compare and
// print it.
//
// A File is plain data. Sections, symbols and groups refer to each other by index. The contents
// of a section are bytes in the target's byte order, and the addend of a relocation lies in
// them. [Write] makes what ELF adds, such as string tables and the symbol table, and [Read]
// takes it apart.
//
// [Write] lays out a file byte for byte as LLVM 22 does. [Read] takes the objects of any
// producer. For an object of LLVM or of [Write], a round trip changes nothing:
//
//	f, _ := object.Read(data)
//	same, _ := object.Append(nil, f) // bytes.Equal(data, same)
//
// [Diff] describes the first difference of two objects in the words of the object, and [Dump]
// prints all of one. builder.Spec gives an object's types to users of cilium/ebpf.
//
// [Image] is the other form of a program: one that is ready for a certain kernel.
package object
