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

	// Module has the type or the symbol: "" is vmlinux.
	Module string

	// Type is the FUNC of a kfunc or the VAR of a typed variable, in the BTF
	// of Module: ids of a module go on where those of vmlinux end.
	Type rawbtf.TypeID

	// Address is that of a typeless variable.
	Address uint64

	// Offset is where in the .kconfig map a config variable is, Value its
	// bytes, in the file's order. Text is the value as a .config has it, "" if
	// the option is not set and so the variable, which is weak, is 0.
	Offset uint32
	Value  []byte
	Text   string

	// Problem is a [diag.Failure] with a binding that failed, a [diag.Warning]
	// about one that is not all that could be expected, or, as a
	// [diag.Remark], why there is nothing for a weak one; else nil. Its
	// position is that of no use of the symbol: whoever reports it knows those.
	Problem *diag.Diagnostic
}

// BindingKind says what sort of thing an extern is bound to.
type BindingKind uint8

const (
	// BoundAbsent is a weak extern that the kernel does not have: a load of
	// its address gives 0, and a call must not be reached.
	BoundAbsent BindingKind = iota

	// BoundFailed is one that there is an error about.
	BoundFailed

	BoundConfig   // a variable in .kconfig
	BoundKfunc    // a function of the kernel
	BoundVariable // a variable of the kernel that BTF describes
	BoundAddress  // any other symbol of the kernel
)

// Bindings are all externs of a file, by ascending symbol.
type Bindings []Binding

// Find returns the binding of a symbol, nil if it is no extern.
func (b Bindings) Find(id SymbolID) *Binding {
	i, ok := slices.BinarySearchFunc(b, id, func(x Binding, id SymbolID) int { return cmp.Compare(x.Symbol, id) })
	if !ok {
		return nil
	}
	return &b[i]
}
