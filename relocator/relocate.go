package relocator

import (
	"sync"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// Options say what to relocate, and what is known about the file's externs.
type Options struct {
	Name string // what messages call the file: "prog.o"

	// Bindings are the file's externs, from linker.Resolve of this very file: what is linked
	// has other symbols.
	Bindings object.Bindings

	// Programs are the names of the programs to make, besides those that arrays of
	// programs hold from the beginning; nil means all.
	Programs []string

	// Module is a module whose own types CO-RE looks at before those of vmlinux. If it is
	// "", types of modules (of all of them) are looked at only if vmlinux has none of the
	// name, as in libbpf.
	Module string

	// SkipFeatures does not check whether the kernel has the helper functions and the types of
	// maps. For a program that is loaded at once, the kernel says so.
	SkipFeatures bool
}

// Relocate makes the programs of a file ready for a kernel. It does not change the file.
//
// k may be nil if the file asks nothing of a kernel. There is a result unless the file cannot
// be understood at all. The error is a *[diag.Error] with all problems of the file and of its
// programs.
func Relocate(file *object.File, k *kernel.Kernel, o Options) (*Result, error) {
	r := &relocator{
		Options: o,
		file:    file,
		kernel:  k,
		result:  &Result{Sources: new(diag.Sources)},
		texts:   make(map[sourceLine]diag.Pos),
		tables:  make(map[tableKey]int),
		modules: make(map[string]int),
	}
	r.mapTypes = sync.OnceValue(r.countMapTypes)
	r.result.from = r
	for _, pass := range []func(){
		r.load,      // types and what they say about instructions
		r.readMaps,  // .maps, data sections, .kconfig
		r.applyCore, // CO-RE, in each section's code
		// Beyond this point the code of a section changes no more: each program has a copy.
		r.assemble,  // programs with their subprograms
		r.makeTypes, // as the kernel takes them
	} {
		if pass(); r.errors.HasErrors() {
			return nil, r.errors.Err(r.result.Sources)
		}
	}
	return r.result, r.result.problems().Err(r.result.Sources)
}

// relocator is a relocation in progress.
type relocator struct {
	Options
	file   *object.File
	kernel *kernel.Kernel
	types  *rawbtf.BTF // of the file; nil if it has none
	ext    *rawbtf.Ext // nil if it has none
	code   []code      // by SectionID
	errors diag.List   // about the file as a whole
	result *Result

	helperNames map[int32]string // see helpers
	mapTypes    func() uint32    // countMapTypes, once

	at    diag.Pos                // the file as a whole
	shift diag.Pos                // from the file's own positions to those of Result.Sources
	texts map[sourceLine]diag.Pos // source lines that are in Result.Sources
	index index

	functions []function // by section and offset
	maps      mapTable
	refs      [][]ref // by SectionID, by ascending offset
	tables    map[tableKey]int
	modules   map[string]int // numbers, from 1
	spent     uint64         // bytes of instructions and tables so far
	externs   []string       // but those of .kconfig, sorted; nil until needed
	configs   int            // how many of those there are
}

// index is what is looked up by name or section.
type index struct {
	kinds    []sectionKind               // by SectionID
	info     []info                      // by SectionID
	sections map[string]object.SectionID // the first of a name
	globals  map[string]object.SymbolID  // defined symbols that others can know
	tables   map[place]object.SymbolID   // symbols in .jumptables
	datasecs map[string]rawbtf.TypeID    // the first DATASEC of a name
	funcs    map[string]rawbtf.TypeID    // the first FUNC of a name

	callbacks map[string]string // by program: its exception callback
}

// code is a section's instructions, with CO-RE applied, and where it was.
type code struct {
	data  []byte // the file's own until something in it changes
	sites []site // by ascending offset
}

// site is a CO-RE relocation in a section.
type site struct {
	offset  uint32
	access  *Access
	problem *diag.Diagnostic // nil if there is none; its position is not set
}
