// Package object is the meeting point of everything that makes or takes BPF
// objects: [File] with its sections, symbols, relocations and groups, its ELF
// form, and ways to compare and print it.
//
// A File is plain data. Sections, symbols and groups refer to each other by
// index, and a section's contents stay bytes in the target's order; the
// addend of a relocation lies in them. What ELF adds, such as string tables and
// the symbol table, is made by [Write] and taken apart by [Read].
//
// [Write] lays a file out byte for byte as LLVM 22 does. [Read] takes the
// objects of any producer, and for one of LLVM or of [Write]
//
//	f, _ := object.Read(data)
//	same, _ := object.Append(nil, f) // bytes.Equal(data, same)
//
// [Diff] says in the words of the object what two of them differ in, [Dump]
// prints all of one. builder.Spec gives its types to users of cilium/ebpf.
package object
