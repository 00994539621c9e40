// Package assembler turns BPF assembly text into an [object.File], and an object back into
// text. It owns syntax and knows no kernel.
//
// [Assemble] takes the text of one source file in LLVM's or GNU's BPF syntax, as compilers
// print it or as people write it, with declarations in C if there are any. The object is the
// one that llvm-mc of release 22 makes of the same text, byte for byte. [Disassemble] and
// [Print] write objects as text; [Format] lays text out. Compilers that have no text use package
// builder, or drive an [Emitter], which is what the text front end drives, too.
//
// The work is a list of passes:
//
//   - Scan reads statements and appends bytes to sections; symbols and fixups are recorded.
//   - Layout gives every place whose size was unknown (LEB128, late fills) its size. Beyond
//     this point no offset changes. Then .debug_frame, .eh_frame, .debug_line, .BTF and
//     .BTF.ext are appended.
//   - Fix patches every fixup or makes it a relocation. Beyond this point no symbol is
//     added.
//   - Last, the symbols are put in the order of the symbol table.
//
// Assembling is a pure function of the text, the options and the files that Options.ReadFile
// returns. No input makes it panic; what is too large is refused with an error that names the
// limit ([MaxBytes] and its neighbours).
package assembler
