package assembler

import (
	"fmt"
	"math/bits"
	"regexp"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Dialect is an assembler whose meaning counts where assemblers read the same text differently.
// It does not decide how instructions are written: each statement shows that itself.
type Dialect uint8

// Dialects. Auto looks for signs of the others: gcc's .ident at the end of the
// text makes it GNU's altogether; where a directive is in doubt, what else only
// GNU as or only LLVM takes decides, and a warning tells if there is nothing.
const (
	Auto   Dialect = iota
	LLVM           // .align N is N bytes; padding in code is LLVM's no-op
	GNU            // .align N is 2^N bytes; .word, .half, .hword, .dword; relocations as bpf-as makes them
	UBPF           // a branch to exit, if there is no such label, goes to the first exit instruction
	Kernel         // a listing: a verifier's log, or what bpftool prog dump xlated or objdump -d writes
)

// byGCC reports whether gcc's .ident says that gcc wrote the text. It stands near the end; only
// types and lines come after it, and a text that has them has the label .Ltext0 near its
// beginning.
func byGCC(text string) bool {
	end := text[max(0, len(text)-200):]
	if strings.Contains(text[:min(len(text), 4096)], ".Ltext0:") {
		end = text
	}
	_, after, ok := strings.Cut(end, ".ident")
	return ok && strings.HasPrefix(strings.TrimLeft(after, " \t\x00"), `"GCC`)
}

// Signs of whose text this is. [Format] adds none and takes none away.
var (
	gnuSigns = lazy.Value[*regexp.Regexp]{Make: func() *regexp.Regexp {
		return regexp.MustCompile(`%r|%fp|\br\d+` + blanks + `\+` + blanks + `-|\n #APP|\.Ltext0:` +
			`|(?:^|[\s:;])\.align[\x00\t ]+[03]` + blanks + `(?:$|[\r\n;#/])|\t\.(?:word|dword|half)\t`)
	}}
	llvmSigns = lazy.Value[*regexp.Regexp]{Make: func() *regexp.Regexp {
		return regexp.MustCompile(`\.p2align|\.addrsig|\.cfi_|clang version|\n#APP|\.LBB\d+_`)
	}}
)

const blanks = `[\x00\t ]*`

// mayBeGNU reports whether text contains what every sign of GNU as needs. It is a hundred times
// as fast as the pattern.
func mayBeGNU(text string) bool {
	for _, part := range [...]string{"%r", "%fp", "\n #APP", ".Ltext0:", ".align", "\t.word\t", "\t.dword\t", "\t.half\t"} {
		if strings.Contains(text, part) {
			return true
		}
	}
	for {
		_, after, ok := strings.Cut(text, "+")
		if !ok {
			return false
		}
		if text = strings.TrimLeft(after, "\x00\t "); strings.HasPrefix(text, "-") {
			return true
		}
	}
}

// directivesOf returns the assembler whose directives the text has, or Auto if it gives no
// sign.
func (s *scanner) directivesOf() Dialect {
	if s.looked {
		return s.flavour
	}
	s.looked = true
	switch {
	case s.e.gnu:
		s.flavour = GNU
	case s.o.Dialect == Auto:
		text := s.src
		if len(s.stack) > 0 {
			text = s.stack[0].src
		}
		gnu, llvm := mayBeGNU(text) && gnuSigns.Load().MatchString(text), llvmSigns.Load().MatchString(text)
		switch {
		case gnu && !llvm:
			s.flavour = GNU
		case llvm && !gnu:
			s.flavour = LLVM
		}
	default:
		s.flavour = LLVM
	}
	return s.flavour
}

// gnuIntegers are the names that only GNU as has for integers of so many bytes.
func (s *scanner) gnuInteger(name string) int {
	size := 0
	switch strings.ToLower(name) {
	case ".half", ".hword":
		size = 2
	case ".word":
		size = 4
	case ".dword":
		size = 8
	}
	if size == 0 || s.directivesOf() != GNU {
		return 0
	}
	return size
}

// exitPlace is where the first exit instruction is.
type exitPlace struct {
	sub    subID // 0: there is none
	gap    int32
	off    int64
	pos    diag.Pos
	wanted diag.Pos // a branch to a symbol exit, in mnemonic syntax
}

// implicitExit defines the label exit at the first exit instruction if the text uses it without
// defining it, as texts of bpf_conformance do.
func (s *scanner) implicitExit() {
	e, x := s.e, &s.exit
	id := e.lookup("exit")
	if x.sub == 0 || id == 0 || e.symbols[id].defined() || e.symbols[id].bind != bindUnset || e.gnu {
		return
	}
	switch s.o.Dialect {
	case Auto:
		if x.wanted == 0 {
			return
		}
		e.report(diag.Diagnostic{Severity: diag.Warning, Code: "implicit-label", Span: diag.Span{Start: x.wanted, End: x.wanted + diag.Pos(len("exit"))},
			Msg: "there is no label 'exit': the first exit instruction is meant, as in bpf_conformance", Notes: []diag.Note{
				{Span: diag.Span{Start: x.pos, End: x.pos + diag.Pos(len("exit"))}, Msg: "this one"}, {Msg: "write the label, or assemble with --dialect ubpf"}}})
	case UBPF:
	default:
		return
	}
	sym := &e.symbols[id]
	sym.sub, sym.gap, sym.off, sym.pos = x.sub, x.gap, x.off, x.pos
	e.register(id)
}

// gnuAlign reports whether .align n has GNU's meaning, 2^n bytes. tell asks for a warning if
// nothing decides.
func (s *scanner) gnuAlign(n int64, end diag.Pos, tell bool) bool {
	switch s.directivesOf() {
	case GNU:
		return true
	case LLVM:
		return false
	}
	if n <= 0 || n > 31 || bits.OnesCount64(uint64(n)) != 1 {
		return n > 1 && n <= 31 // no number of bytes
	}
	if tell && !s.alignTold && n > 1 {
		s.alignTold = true
		s.e.report(diag.Diagnostic{Severity: diag.Warning, Code: "ambiguous", Span: diag.Span{Start: s.start, End: end},
			Msg:   fmt.Sprintf("'.align %d' is %d bytes to LLVM, which is what is done, and %d to GNU as", n, n, int64(1)<<n),
			Notes: []diag.Note{{Msg: "write .balign or .p2align, or assemble with --dialect llvm or gnu"}}})
	}
	return false
}
