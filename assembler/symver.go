package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// symbolVersion is a .symver: another name of a symbol.
type symbolVersion struct {
	symbol Symbol
	name   string // with @, @@ or @@@ and the version
	keep   bool   // the plain name stays, if it is defined
	pos    diag.Pos
}

// bindVersions makes the versioned names symbols. They come behind all others,
// are bound and visible as the symbol is, and take the place of an undefined
// one. The name@@@VERSION form is @@ for a defined symbol and @ for another.
func (e *Emitter) bindVersions() {
	for _, v := range e.symvers {
		prefix, version, _ := strings.Cut(v.name, "@")
		version = "@" + version
		s := e.symbols[v.symbol]
		defined := s.defined()
		switch {
		case strings.HasPrefix(version, "@@@"):
			v.keep = false
			version = version[1:]
			if !defined {
				version = version[1:]
			}
		case strings.HasPrefix(version, "@@") && !defined:
			e.fail(v.pos, 0, "symver", "default version symbol %s must be defined", v.name)
			continue
		}
		alias := e.intern(prefix+version, v.pos)
		if e.symbols[alias].defined() {
			e.redefined(alias, v.pos)
			continue
		}
		e.register(alias)
		a := &e.symbols[alias]
		a.bind, a.vis = s.bind, s.vis
		if defined {
			a.flags |= symEquated
			e.equates[alias] = value{a: v.symbol, pos: v.pos}
			e.epoch++
		} else {
			a.flags |= symVersion
		}
		if defined && v.keep {
			continue
		}
		if e.renamed == nil {
			e.renamed = make(map[Symbol]Symbol)
		}
		if other := e.renamed[v.symbol]; other != 0 && other != alias {
			e.fail(v.pos, 0, "symver", "multiple versions for %s: %s and %s", s.name, e.name(other), v.name)
			continue
		}
		e.renamed[v.symbol] = alias
	}
	for i, id := range e.addrSig {
		e.addrSig[i] = e.versioned(id)
	}
}

// versioned returns the symbol that took the place of id, mostly id itself.
func (e *Emitter) versioned(id Symbol) Symbol {
	if to := e.renamed[id]; to != 0 {
		return to
	}
	return id
}
