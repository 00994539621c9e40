// Package builder makes BPF objects from Go: functions, maps, variables, externs and their
// types, without text in between. It is for compilers that emit BPF.
//
// A [Builder] takes types as btf.Type and instructions as asm.Instruction, both of cilium/ebpf,
// because Go programs that generate BPF have them already. The instruction decides what a
// reference names:
//
//   - a branch leads to a label of its own function ([Func.Label], or WithSymbol)
//   - a call leads to a function: of the object, or of the kernel if [Builder.Ksym]
//     declares it
//   - a 64-bit load takes the address of a map, variable or function
//
// So labels of different functions cannot meet, and [Func.Inline] keeps the labels of one
// sequence of instructions apart from those of the next.
//
// [Builder.File] returns the object, byte for byte the one that [assembler.Assemble] makes of
// the same program in text. It can be written with object.Write, for libbpf and cilium/ebpf to
// load; made ready for a kernel by relocator.Relocate and loaded by package loader; joined with
// others by linker.Link; or put in the place of a stub in an object of clang by linker.Splice.
//
// [Spec] goes the other way, from any object to btf.Spec.
//
// Types are looked at when File is called, and have to stay as they are until then. Several
// builders may share them. All else that a Builder is given, it has a copy of.
//
// Mistakes are collected. [Builder.File] reports all of them at once, each with the function,
// the number of the instruction in it (from 0), and the line of Go that emitted it. If
// [Func.Line] has told the line of the source, that is the place of the error.
//
// [assembler.Assemble]: https://pkg.go.dev/github.com/bpfasm/bpfasm/assembler#Assemble
package builder
