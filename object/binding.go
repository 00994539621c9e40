package object

import (
	"cmp"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Binding is what an extern symbol of a [File] stands for in one target kernel.
type Binding struct {
	Symbol SymbolID
	Name   string // as in the file, with flavor
	Weak   bool
	Kind   BindingKind

	// Module is where the type or symbol is; "" is vmlinux.
	Module string

	// Type is the FUNC of a kfunc or the VAR of a typed variable in the BTF of Module.
	// Ids of a module continue after those of vmlinux.
	Type rawbtf.TypeID

	// Address is the address of a variable without a type.
	Address uint64

	// Offset is the place of a config variable in the .kconfig map, and Value its bytes
	// in the file's byte order. Text is the value as in a .config; it is "" if the option
	// is not set, so that the variable, which is weak, is 0.
	Offset uint32
	Value  []byte
	Text   string

	// Problem is a [diag.Failure] if the binding failed, a [diag.Warning] if it is not all
	// that could be expected, a [diag.Remark] that says why a weak extern is absent, or
	// nil. It has no position: whoever reports it knows the uses of the symbol.
	Problem *diag.Diagnostic
}

// BindingKind says what kind of thing an extern is bound to.
type BindingKind uint8

const (
	// BoundAbsent: a weak extern that the kernel does not have. A load of its address
	// gives 0, and a call must not be reached.
	BoundAbsent BindingKind = iota

	// BoundFailed: there is an error about it.
	BoundFailed

	BoundConfig   // a variable in .kconfig
	BoundKfunc    // a function of the kernel
	BoundVariable // a variable of the kernel that BTF describes
	BoundAddress  // any other symbol of the kernel
)

// Bindings are the bindings of all externs of a file, by ascending symbol.
type Bindings []Binding

// Find returns the binding of a symbol, or nil if the symbol is not extern.
func (b Bindings) Find(id SymbolID) *Binding {
	i, ok := slices.BinarySearchFunc(b, id, func(x Binding, id SymbolID) int { return cmp.Compare(x.Symbol, id) })
	if !ok {
		return nil
	}
	return &b[i]
}
