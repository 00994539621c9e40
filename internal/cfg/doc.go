// Package cfg finds the control flow of the functions of an object: basic blocks, what
// leads from one to the next, loops, and calls between the functions.
//
//	g, err := cfg.Build(file, cfg.Options{Print: isa.Print})
//	for i := range g.Functions {
//		f := &g.Functions[i]
//		for j := range f.Blocks {
//			for line := range g.Lines(f, &f.Blocks[j]) {
//
// The object need not be sound: a branch that leads out of its function, into the
// middle of an instruction or nowhere is told as what it is, and bytes that are no
// instruction are one that goes on to the next. Everything comes out in the order of the
// object, so that the same object gives the same graph. Building takes time and
// memory in proportion to the number of instructions.
package cfg
