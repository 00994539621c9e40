// Package assembler turns BPF assembly text into an [object.File], and an
// object back into text. It owns syntax and knows no kernel.
//
// What comes in is the text of one source file in LLVM's BPF syntax, as clang -S
// prints it or as people write it; what goes out is the object that llvm-mc of
// release 22 makes of the same text, to the byte. Compilers that have no text
// drive an [Emitter] themselves; it is what the text front end drives, too.
//
// The work is four passes. Scan reads statements and appends bytes to
// sections; symbols and fixups are recorded. Layout gives every place whose
// size was unknown (LEB128, late fills) its size, then appends .debug_frame,
// .eh_frame and .debug_line; beyond this point no offset changes. Fix patches
// every fixup or makes it a relocation; beyond this point no symbol is added.
// Last, the symbols are put in the order of the symbol table.
//
// Assembling is a pure function of the text, the options and the files that
// Options.ReadFile returns. Input never makes it panic; what is too large is
// refused with an error that names the limit ([MaxBytes] and its neighbours).
package assembler
