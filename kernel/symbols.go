package kernel

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"sync"
)

// ErrRestricted reports that the addresses of the kernel's symbols are hidden
// (/proc/sys/kernel/kptr_restrict, or no CAP_SYSLOG).
var ErrRestricted = errors.New("the addresses of the kernel's symbols are hidden: all are 0; root (CAP_SYSLOG) sees them unless sysctl kernel.kptr_restrict is 2")

// Symbol is a line of /proc/kallsyms.
type Symbol struct {
	Name    string
	Address uint64
	Type    byte   // as of nm: 'T', 'd'
	Module  string // "" for vmlinux
}

// symbols are looked for, and read, when they are asked for. Those of a kernel are 5 to
// 15 MB of text, of which a few lines matter: only who asks again has them kept.
type symbols struct {
	find func() (*file, error)

	mu    sync.Mutex // of what follows
	asked bool
	kept  *file // in memory, of the second time
}

func newSymbols(where func() (*file, error)) *symbols {
	return &symbols{find: sync.OnceValues(where)}
}

// file returns the file to read, nil if there is none.
func (s *symbols) file() (*file, error) {
	f, err := s.find()
	if f == nil || err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept != nil {
		return s.kept, nil
	}
	if !s.asked {
		s.asked = true
		return f, nil
	}
	err = f.read(func(c *content) error {
		text, err := c.all()
		s.kept = fileOf(f.name, text)
		return err
	})
	if err != nil {
		s.kept = nil
	}
	return s.kept, err
}

// HasSymbols reports whether the kernel has symbols. Reading them may still fail.
func (k *Kernel) HasSymbols() bool {
	if k.symbols == nil {
		return false
	}
	f, err := k.symbols.find()
	return f != nil || err != nil
}

// Symbols returns the symbols with any of the given names, in the order of /proc/kallsyms. For
// data symbols (type 'd'), a name that LLVM made unique ("jiffies.llvm.123") counts as the one
// it was made from, as in libbpf.
//
// If all addresses are 0, the error is [ErrRestricted]; the symbols are returned all the same.
func (k *Kernel) Symbols(names ...string) ([]Symbol, error) {
	wanted := make(map[string]bool, len(names))
	var begins [1 << 16]bool // by the first two bytes
	for _, name := range names {
		wanted[name] = true
		if len(name) >= 2 {
			begins[uint16(name[0])<<8|uint16(name[1])] = true
		}
	}
	var found []Symbol
	err := k.eachSymbol(func(s *kallsym) bool {
		name := s.name
		if len(name) >= 2 && !begins[uint16(name[0])<<8|uint16(name[1])] {
			return true
		}
		if !wanted[string(name)] {
			short, _, unique := bytes.Cut(name, []byte(".llvm."))
			if !unique || s.typ != 'd' || !wanted[string(short)] {
				return true
			}
		}
		found = append(found, Symbol{string(name), s.address, s.typ, string(s.module)})
		return true
	})
	return found, err
}

// SymbolNames yields the names of all symbols. Messages use it to find the nearest ones.
func (k *Kernel) SymbolNames() iter.Seq[string] {
	return func(yield func(string) bool) {
		// That they cannot be read tells who asks for those that count.
		_ = k.eachSymbol(func(s *kallsym) bool { return yield(string(s.name)) })
	}
}

// kallsym is a line of /proc/kallsyms in place.
type kallsym struct {
	address      uint64
	typ          byte
	name, module []byte
}

// eachSymbol calls use with each symbol until it returns false. It is an
// [ErrRestricted] if all those had the address 0.
func (k *Kernel) eachSymbol(use func(*kallsym) bool) error {
	if k.symbols == nil {
		return nil
	}
	f, err := k.symbols.file()
	if f == nil || err != nil {
		return err
	}
	return f.read(func(c *content) error {
		if c.format != formatSymbols {
			return c.unlike("symbols (lines as of /proc/kallsyms)")
		}
		var s kallsym
		any, all := false, true
		err := c.lines(func(number int, line []byte) (more bool, err error) {
			var ok bool
			if s, ok = parseSymbol(line); !ok {
				return false, fmt.Errorf("line %d: found %s, wanted address, type, name and perhaps [module], as in /proc/kallsyms", number, strconv.Quote(string(line[:min(len(line), 80)])))
			}
			any, all = true, all && s.address == 0
			return use(&s), nil
		})
		if err == nil && any && all {
			err = ErrRestricted
		}
		return err
	})
}

// parseSymbol reads "ffffffff81000000 T name\t[module]".
func parseSymbol(line []byte) (s kallsym, ok bool) {
	i := 0
	for ; i < len(line) && hexDigits[line[i]] != 0; i++ {
		s.address = s.address<<4 | uint64(hexDigits[line[i]]-1)
	}
	if i == 0 || i > 16 || len(line) < i+4 || line[i] != ' ' || line[i+2] != ' ' {
		return s, false
	}
	s.typ = line[i+1]
	s.name = line[i+3:]
	end := 0
	for end < len(s.name) && s.name[end] > ' ' {
		end++
	}
	module := s.name[end:]
	s.name = s.name[:end]
	if len(module) != 0 {
		if len(module) <= 3 || string(module[:2]) != "\t[" || module[len(module)-1] != ']' {
			return s, false
		}
		s.module = module[2 : len(module)-1]
	}
	return s, end != 0
}

// hexDigits are one more than the digits, by what they are written as. A table has no
// branches, which would depend on each digit of each address.
var hexDigits = [256]uint8{
	'0': 1, '1': 2, '2': 3, '3': 4, '4': 5, '5': 6, '6': 7, '7': 8, '8': 9, '9': 10,
	'a': 11, 'b': 12, 'c': 13, 'd': 14, 'e': 15, 'f': 16,
	'A': 11, 'B': 12, 'C': 13, 'D': 14, 'E': 15, 'F': 16,
}

// ofProgram reports whether a symbol belongs not to the kernel but to what it runs now: BPF
// programs and trampolines.
func (s *kallsym) ofProgram() bool {
	return string(s.module) == "bpf" || strings.HasPrefix(string(s.module), "__builtin__")
}
