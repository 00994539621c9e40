package verifier

import (
	"path"
	"strings"
)

// asm is the line of assembly that an instruction is from, by DWARF.
func (p *Program) asm(insn int32) (Source, bool) {
	at, ok := p.at(insn)
	if !ok {
		return Source{}, false
	}
	l, ok := p.lines.Find(at.section, uint64(at.off))
	if !ok || !isAssembly(l.File) {
		return Source{}, false
	}
	return Source{File: path.Base(l.File), Path: l.File, Line: l.Number}, true
}

// isAssembly reports whether a file name is that of assembly text.
func isAssembly(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".s", ".asm":
		return true
	}
	return false
}
