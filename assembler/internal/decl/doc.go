// Package decl is the grammar of declarations in assembly: C declarations as
// bpf_helpers.h of libbpf has them, and what the operands of instructions say of
// declared types.
//
// It knows what a declaration looks like, not what it means: [Extent] finds where
// one ends, [ParseDeclaration] and the other parsers give its syntax tree. All
// positions are offsets in bytes into the text.
//
// The parsers are made when they are first asked for. A text without declarations
// does not pay for them.
package decl
