package linker

import (
	"cmp"
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// ResolveOptions say how externs are bound. The zero value does as libbpf does.
type ResolveOptions struct {
	// Config is text as in a .config, one "CONFIG_HZ=100" per line. It takes precedence over
	// the kernel's configuration, also where it says "# CONFIG_HZ is not set".
	Config     string
	ConfigName string // what messages call it, "<config>" if empty
}

// Resolve binds what stays extern in a file to a kernel: kfuncs, variables of the kernel and
// configuration. The file does not change.
//
// If k is nil, only externs that ResolveOptions.Config decides, and weak ones, can be bound.
//
// There is a binding for every extern, even after an error; [object.Binding.Problem] says whether
// it failed. The bindings are nil only if nothing can be bound at all: the file's .BTF or
// Config is malformed, or the kernel has the other byte order. The error is a *[diag.Error]; if
// there are bindings, it has the problems of all externs that failed.
//
// What cannot be bound is a problem of the programs that use it, and relocator.Relocate reports it
// for each of them, with its line. So whoever is to read the error goes on with the bindings, and
// returns this error only if Relocate has none:
//
//	result, err := relocator.Relocate(file, k, relocator.Options{Bindings: bindings})
//	return result, cmp.Or(err, unbound)
func Resolve(file *object.File, k *kernel.Kernel, o ResolveOptions) (object.Bindings, error) {
	b := &binder{ResolveOptions: o, file: file, kernel: k}
	for _, pass := range []func(){
		b.collect, // undefined symbols
		b.declare, // what .BTF says about them
		b.readText,
		b.compareOrders,
		// Beyond this point a problem is that of one extern.
		b.placeConfig, // variables in .kconfig
		b.bindConfig,
		b.bindTypes,   // kfuncs and variables, in vmlinux, then in modules
		b.bindSymbols, // addresses
	} {
		if pass(); b.errors.HasErrors() {
			return nil, b.errors.Err(b.sources)
		}
	}
	return b.bindings()
}

// binder binds the externs of a file.
type binder struct {
	ResolveOptions
	file    *object.File
	kernel  *kernel.Kernel // nil: none is given
	sources *diag.Sources
	errors  diag.List // that leave no bindings

	types   *rawbtf.BTF // of the file; nil if it has none
	externs []extern    // by ascending symbol
	byName  map[string]int
	text    map[string]option // what Config says of externs

	searched []*searched // the types that were looked in, vmlinux first
	skipped  []string    // why modules could not be
	unfound  []*extern   // that are in none of them

	suggested int // how often a name near another was looked for
}

// extern is a symbol that the file does not define.
type extern struct {
	object.Binding
	typ     rawbtf.TypeID // its VAR or FUNC in the file; 0 if there is none
	kind    rawbtf.Kind   // of typ
	section string        // the DATASEC that has typ, "" if none has
	called  bool          // by an instruction
	settled bool          // there is a binding, or a verdict that there is none
	config  configType    // of a variable in .kconfig
	plain   *searched     // has a FUNC of its name that is no kfunc
}

// bind settles that an extern is bound.
func (e *extern) bind(kind object.BindingKind) { e.settled, e.Kind = true, kind }

// fail settles why an extern cannot be bound.
func (e *extern) fail(code, msg string, notes ...diag.Note) {
	e.settled, e.Kind = true, object.BoundFailed
	e.Problem = &diag.Diagnostic{Code: code, Msg: msg, Notes: notes}
}

// lack settles that there is nothing to bind an extern to, which is an error
// unless it is weak.
func (e *extern) lack(code, msg string, notes ...diag.Note) {
	e.fail(code, msg, notes...)
	if e.Weak {
		e.Problem.Severity = diag.Remark
		e.Kind = object.BoundAbsent
		if e.section == kconfigSection {
			e.Kind = object.BoundConfig
		}
	}
}

// guess is [extern.lack] where it is not known whether there is anything. A weak
// extern is bound as if there was not.
func (e *extern) guess(code, msg string, notes ...diag.Note) {
	e.lack(code, msg, notes...)
	if e.Weak {
		e.Problem.Severity = diag.Warning
	}
}

// open returns the externs of a section that are not settled.
func (b *binder) open(section string) (list []*extern) {
	for i := range b.externs {
		if e := &b.externs[i]; !e.settled && e.section == section {
			list = append(list, e)
		}
	}
	return list
}

// compareOrders makes sure that ids and values found in the kernel are what the
// file's instructions would find there.
func (b *binder) compareOrders() {
	if b.kernel == nil || len(b.externs) == 0 {
		return
	}
	// That the types cannot be read matters only to who needs them.
	if order, err := b.kernel.Order(); err == nil && order != nil && isBig(order) != isBig(b.file.Order) {
		b.errors.Add(diag.Diagnostic{Code: "byte-order", Msg: fmt.Sprintf("the object is %s, but %s is %s",
			endian(b.file.Order), b.kernelName(), endian(order))})
	}
}

// kernelName is what messages call the kernel.
func (b *binder) kernelName() string {
	return "kernel " + cmp.Or(b.kernel.Name, b.kernel.Release, "without a name")
}

// unknown settles that a part of the kernel is not known: its "symbols", which whoever
// has another machine's could add as remedy says. err is why they could not be read.
func (b *binder) unknown(e *extern, code, part, remedy string, err error) {
	name := quoteShort(e.Name)
	switch {
	case b.kernel == nil:
		e.guess("no-kernel", name+" is not known: no target kernel given")
	case err != nil:
		e.guess(code, fmt.Sprintf("%s is not known: the %s of %s: %v", name, part, b.kernelName(), err))
	default:
		e.guess(code, fmt.Sprintf("%s is not known: the %s of %s is missing", name, part, b.kernelName()), note(0, remedy))
	}
}

// bindings returns the result.
func (b *binder) bindings() (object.Bindings, error) {
	all := make(object.Bindings, len(b.externs))
	var failed diag.List
	for i := range b.externs {
		all[i] = b.externs[i].Binding
		if all[i].Kind == object.BoundFailed && len(failed) < maxErrors {
			problem := *all[i].Problem
			problem.Span.Start = b.file.Symbols[all[i].Symbol].Pos
			failed.Add(problem)
		}
	}
	return all, failed.Err(b.sources)
}

// maxShown bounds the bytes of a name or a value in a message.
const maxShown = 128

func short(text string) string {
	if len(text) > maxShown {
		return text[:maxShown] + "..."
	}
	return text
}

func quoteShort(name string) string { return quote(short(name)) }
