package cfg

import (
	"sort"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

// Options say what of an object is looked at, and how its instructions are written.
type Options struct {
	// Print appends an instruction, as [isa.Print] does.
	Print func(dst []byte, in isa.Inst, o isa.PrintOptions) []byte

	// Programs and Sections name the functions that are in the graph: these, and what they
	// call, and those in these sections. Without both all are.
	Programs, Sections []string

	Lines *sourceline.Table // nil: no lines of source
}

// Graph is the control flow of an object.
type Graph struct {
	Functions []Function // by section and offset
	Calls     []Call     // by From, To and Kind

	file    *object.File
	o       Options
	btf     *rawbtf.BTF
	core    map[place]rawbtf.COREReloc
	at      map[place]int             // functions by where they begin
	objects map[place]object.SymbolID // variables by where they begin; nil until one is asked for

	jumps      map[tableKey][]int64 // jump tables that have been read
	tableEdges int                  // how many edges they may make still
}

// place is an offset in bytes in a section.
type place struct {
	section object.SectionID
	off     uint32
}

// Function is a program or a subprogram.
type Function struct {
	Name       string // of its symbol, else its section and offset
	Section    object.SectionID
	Start, End uint32 // in bytes

	// Program tells what a loader loads from what programs call: it has a name that is
	// known outside, and is not in .text.
	Program bool

	Blocks  []Block // by offset; the first is where the function is entered
	Edges   []Edge  // by From
	Loops   []Loop  // outer before inner
	Regions []Region
}

// Block is a basic block: it is entered at its first instruction only, and left after
// its last.
type Block struct {
	Start, End  uint32 // in bytes, in the section
	Loop        int    // the innermost loop that it is in; -1: none
	Region      int    // the region that it is in; -1: none
	Entry       bool   // the region is entered here from outside
	Unreachable bool   // nothing leads here from the function's entry
	Exit        bool   // its last instruction returns from the function
	Leaves      string // how else the function is left behind it, in words; "": not at all
}

// EdgeKind says how one block leads to another.
type EdgeKind uint8

// Kinds of edges.
const (
	Fall  EdgeKind = iota // to what stands behind, for want of a branch or because it is not taken
	Taken                 // a conditional branch, or may_goto, that is taken
	Goto                  // an unconditional branch
	Table                 // gotox, by a jump table
)

func (k EdgeKind) String() string { return [...]string{"fall", "taken", "goto", "table"}[k] }

// Edge leads from a block to a block of the same function.
type Edge struct {
	From, To int
	Kind     EdgeKind
	Back     bool   // To dominates From: the edge closes a natural loop
	Entries  string // of a jump table that lead here, "0 3 7"
}

// Loop is a natural loop: the blocks from which its header's back edges can be reached without
// passing the header, which dominates them.
type Loop struct {
	Header int
	Outer  int // the loop around it; -1: none
	Depth  int // 1: no loop is around it
	Blocks int // how many it has, with those of inner loops
}

// Region is a set of blocks that form a cycle with more than one entry, of which none
// dominates all: it is irreducible, no natural loop. Those of a function have no block in
// common.
type Region struct {
	Blocks, Entries int // how many
}

// CallKind says how a function gets to run another.
type CallKind uint8

// Kinds of calls.
const (
	Direct   CallKind = iota // call
	Callback                 // its address is loaded, for a helper or kfunc to call
)

func (k CallKind) String() string { return [...]string{"call", "callback"}[k] }

// Call leads from a function to a function of the same object.
type Call struct {
	From, To int // Functions
	Kind     CallKind
	Sites    []Site
}

// Site is an instruction that calls.
type Site struct {
	Block int // of the function From
	Off   uint32
}

// Instructions returns how many slots of 8 bytes the functions have.
func (g *Graph) Instructions() int {
	n := 0
	for i := range g.Functions {
		n += int(g.Functions[i].End-g.Functions[i].Start) / slotSize
	}
	return n
}

// Blocks returns how many blocks there are.
func (g *Graph) Blocks() int {
	n := 0
	for i := range g.Functions {
		n += len(g.Functions[i].Blocks)
	}
	return n
}

const slotSize = 8 // in bytes

// blockAt returns the block that an offset is in, len(f.Blocks) if it is behind all.
func (f *Function) blockAt(off uint32) int {
	return sort.Search(len(f.Blocks), func(i int) bool { return f.Blocks[i].End > off })
}
