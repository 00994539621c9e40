// Package isa knows the instructions of BPF (RFC 9669 and what LLVM and Linux
// added): their text in LLVM's syntax, and their bytes.
//
// table.go lists them as rows, one for each spelling. All else is made from
// the rows: a matcher for operands, a decoder, a printer.
//
// # Text to bytes
//
// The caller splits a statement into operands: registers, expressions, words
// such as "u64", and single operator characters ("<<=" is three operands, the
// "+ 4" of "(r2 + 4)" is one expression). Each is classified by [Register],
// [Op], [Word] (or [Leader] for the first) and led through the matcher by
// [State.Next]. Only one class of expression is possible in any one place;
// [State.Operand] tells it. When Next returns 0, the operand is wrong, and it
// is the one llvm-mc would complain about. After the last operand,
// [State.Row] has the instruction, or nil if operands are missing. Then
// [Row.Inst], a [Slot.Set] for each operand's value, and [Append].
//
// # Bytes to text
//
// [Decode], then [Print].
package isa
