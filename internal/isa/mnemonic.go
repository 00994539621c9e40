package isa

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Mnemonic is one spelling of one instruction in mnemonic syntax: a word, then
// operands with commas between them. Its Pattern is written as [Row] says, with
// [Rd O] for memory; a number in it stands for itself. Alias tells the spellings
// of ubpf, rbpf, bpf_conformance and the newest GNU as from those of GNU as 2.47, which are printed.
type Mnemonic struct {
	Row
	Name  string // "add"; several words: "call local", "lock fetch add"
	Shape string // an operand each: r register, m memory, i expression, w the number Width
	Width int64
}

type mnemonicTable struct {
	all    []Mnemonic
	byName map[string][]*Mnemonic
	byCode [256][]*Mnemonic
}

var mnemonics = lazy.Value[*mnemonicTable]{Make: func() *mnemonicTable {
	t := &mnemonicTable{}
	t.all = spellings()
	t.byName = make(map[string][]*Mnemonic, len(t.all))
	for i := range t.all {
		m := &t.all[i]
		t.byName[m.Name] = append(t.byName[m.Name], m)
		if !m.Alias {
			t.byCode[m.Code] = append(t.byCode[m.Code], m)
		}
	}
	return t
}}

// Mnemonics returns all spellings in mnemonic syntax. They must not be changed.
func Mnemonics() []Mnemonic { return mnemonics.Load().all }

// MnemonicsOf returns the spellings that begin with name, which is in lower case.
func MnemonicsOf(name string) []*Mnemonic { return mnemonics.Load().byName[name] }

// MnemonicNames returns the words that may begin a statement in mnemonic syntax.
func MnemonicNames() []string {
	names := slices.Collect(maps.Keys(mnemonics.Load().byName))
	slices.Sort(names)
	return slices.DeleteFunc(names, func(n string) bool { return strings.Contains(n, " ") })
}

// Mnemonic returns the spelling that gives exactly in, nil if GNU as has none.
func (in Inst) Mnemonic() *Mnemonic {
	if in.Dirty {
		return nil
	}
	for _, m := range mnemonics.Load().byCode[in.Code] {
		if m.gives(in) {
			return m
		}
	}
	return nil
}

// gives reports whether a spelling can say all of in.
func (m *Mnemonic) gives(in Inst) bool {
	again := m.Inst()
	for _, s := range m.Slots {
		v := s.Value(in)
		if !s.Fits(v) {
			return false
		}
		s.Set(&again, v)
	}
	return again == in
}

// spellings writes out the table of mnemonics: the same instructions as expand,
// from the same lists, and those that only GNU as knows.
func spellings() []Mnemonic {
	l := make(spellingList, 0, 500)
	l.addArithmetic()
	l.addConversions()
	l.addMemory()
	l.addAtomics()
	l.addControl()
	l.addNewer()
	return l
}

// spellingList is the table of mnemonics while it is written out.
type spellingList []Mnemonic

// add adds the spellings of an instruction; those behind the first are aliases.
func (l *spellingList) add(code uint8, off int16, imm int32, patterns ...string) {
	for i, p := range patterns {
		m := Mnemonic{Row: Row{Pattern: p, Code: code, Off: off, Imm: imm, Alias: i > 0}}
		m.split()
		*l = append(*l, m)
	}
}

func (l *spellingList) alias(code uint8, pattern string) {
	l.add(code, 0, 0, pattern)
	l.last().Alias = true
}

func (l *spellingList) last() *Mnemonic { return &(*l)[len(*l)-1] }

// addArithmetic adds arithmetic and conditional branches.
func (l *spellingList) addArithmetic() {
	for _, w := range []struct {
		suffix, alias string
		class, jmp    uint8
	}{{"", "64", 7, 5}, {"32", "", 4, 6}} {
		both := func(name, operands string) []string {
			if w.alias == "" {
				return []string{name + w.suffix + operands}
			}
			return []string{name + operands, name + w.alias + operands}
		}
		for _, a := range arithmetic {
			l.add(a.code|8|w.class, a.off, 0, both(a.name, " Rd, Rs")...)
			l.add(a.code|w.class, a.off, 0, both(a.name, " Rd, I")...)
		}
		l.add(0x80|w.class, 0, 0, both("neg", " Rd")...)
		for _, c := range conditions {
			l.add(c.code|8|w.jmp, 0, 0, both(c.name, " Rd, Rs, T")...)
			l.add(c.code|w.jmp, 0, 0, both(c.name, " Rd, I, T")...)
		}
	}
}

// addConversions adds moves with sign extension, and swaps of bytes.
func (l *spellingList) addConversions() {
	for _, z := range sizes[:3] {
		l.add(0xbf, int16(z.imm), 0, "movs Rd, Rs, "+z.bits, "movsx"+z.bits+"64 Rd, Rs")
		narrow := []string{"movs32 Rd, Rs, " + z.bits, "mov32s Rd, Rs, " + z.bits, "movsx" + z.bits + "32 Rd, Rs"}
		if z.imm == 32 {
			narrow = narrow[:2] // only GNU as takes it
		}
		l.add(0xbc, int16(z.imm), 0, narrow...)
	}
	for _, e := range swaps {
		name, aliases := e.word, []string{e.word}
		switch e.word {
		case "bswap":
			aliases = append(aliases, "swap")
		default:
			name = "end" + e.word
		}
		for _, z := range sizes[1:] {
			patterns := []string{name + " Rd, " + z.bits}
			for _, a := range aliases {
				patterns = append(patterns, a+z.bits+" Rd")
			}
			l.add(e.code, 0, z.imm, patterns...)
		}
	}
}

// addMemory adds loads and stores.
func (l *spellingList) addMemory() {
	l.add(LDImm64, 0, 0, "lddw Rd, L")
	for _, z := range sizes {
		l.add(0x61|z.code, 0, 0, "ldx"+z.name+" Rd, [Rs O]")
		l.add(0x81|z.code, 0, 0, "ldxs"+z.name+" Rd, [Rs O]")
		l.add(0x63|z.code, 0, 0, "stx"+z.name+" [Rd O], Rs")
		l.add(0x62|z.code, 0, 0, "st"+z.name+" [Rd O], I")
		if z.imm < 64 {
			l.add(0x20|z.code, 0, 0, "ldabs"+z.name+" I")
			l.add(0x40|z.code, 0, 0, "ldind"+z.name+" Rs, I")
		}
	}
}

// addAtomics adds atomic operations.
func (l *spellingList) addAtomics() {
	for _, z := range sizes[2:] {
		code, suffix := 0xc3|z.code, ""
		if z.imm == 32 {
			suffix = "32"
		}
		for _, a := range atomics {
			operands := a.name + suffix + " [Rd O], Rs"
			patterns := []string{"a" + operands, "lock " + operands}
			if a.op == "+" {
				patterns = append(patterns, "xadd"+z.name+" [Rd O], Rs")
			}
			l.add(code, 0, a.imm, patterns...)
			(*l)[len(*l)-len(patterns)].CPU = V3 // xadd was there before
			l.add(code, 0, a.imm|1, "af"+operands, "lock fetch "+operands)
		}
		l.add(code, 0, 0xe1, "axchg"+suffix+" [Rd O], Rs", "lock xchg"+suffix+" [Rd O], Rs", "lock fetch xchg"+suffix+" [Rd O], Rs")
		l.add(code, 0, 0xf1, "acmp"+suffix+" [Rd O], Rs", "lock cmpxchg"+suffix+" [Rd O], Rs", "lock fetch cmpxchg"+suffix+" [Rd O], Rs")
	}
}

// addControl adds branches, calls and the return.
func (l *spellingList) addControl() {
	l.add(0x05, 0, 0, "ja T")
	l.add(0x06, 0, 0, "jal F", "ja32 F")
	l.add(0xe5, 0, 0, "jcond T")
	l.add(0x85, 0, 0, "call C", "call helper I")
	l.add(0x8d, 0, 0, "call Rd", "callx Rd")
	l.add(0x95, 0, 0, "exit")
}

// addNewer adds what only GNU as knows, of releases after 2.47, and calls that say what they call.
func (l *spellingList) addNewer() {
	for _, z := range sizes {
		l.alias(0xc3|z.code, "ldacq"+z.name+" Rd, [Rs O]")
		l.last().Imm = 0x100
		l.alias(0xc3|z.code, "strel"+z.name+" [Rd O], Rs")
		l.last().Imm = 0x110
	}
	l.alias(0xbf, "addrc Rd, Rs, A, B")
	l.last().Off = 1
	l.alias(0x0d, "ja Rd")
	l.alias(0x38, "ldabsdw I")
	l.alias(0x58, "ldinddw Rs, I")
	// GNU as has no name for calls that say what they call: with src 1 a function by its
	// distance, with src 2 one of the kernel by its BTF id.
	for src, patterns := range [][]string{1: {"call local G", "callx G"}, 2: {"call runtime I"}} {
		first := len(*l)
		l.add(0x85, 0, 0, patterns...)
		for i := first; i < len(*l); i++ {
			m := &(*l)[i]
			m.Src, m.Alias = uint8(src), true
		}
	}
}

// split makes Name, Shape and Slots of the pattern.
func (m *Mnemonic) split() {
	p := m.Pattern
	n := 0
	for n < len(p) && (isWordByte(p[n]) || p[n] == ' ') {
		n++
	}
	m.Name, p = strings.TrimSpace(p[:n]), p[n:]
	for _, o := range strings.Split(p, ", ") {
		switch {
		case o == "":
		case o[0] == '[':
			s, _ := operand(o[1:])
			m.Shape += "m"
			m.Slots = append(m.Slots, s, MemOff)
		case o[0] == 'R':
			s, _ := operand(o)
			m.Shape += "r"
			m.Slots = append(m.Slots, s)
		case '0' <= o[0] && o[0] <= '9':
			m.Width, _ = strconv.ParseInt(o, 10, 64)
			m.Shape += "w"
			m.Slots = append(m.Slots, Literal)
		default:
			s, _ := operand(o)
			m.Shape += "i"
			m.Slots = append(m.Slots, s)
		}
	}
}

// PrintMnemonic appends the text of in as GNU as reads it, "<unknown>" if it has none.
func PrintMnemonic(dst []byte, in Inst, o PrintOptions) []byte {
	m := in.Mnemonic()
	if m == nil {
		return append(dst, "<unknown>"...)
	}
	return m.print(dst, in, o)
}

func (m *Mnemonic) print(dst []byte, in Inst, o PrintOptions) []byte {
	base := 16
	if o.Decimal {
		base = 10
	}
	p := m.Pattern
	dst = append(dst, m.Name...)
	p = p[len(m.Name):]
	for i := 0; i < len(p); {
		if p[i] < 'A' || 'Z' < p[i] {
			if p[i] != ' ' || p[i+1] != 'O' { // [Rd O] is for the eye
				dst = append(dst, p[i])
			}
			i++
			continue
		}
		s, n := operand(p[i:])
		i += n
		v := s.Value(in)
		switch {
		case s == Dst || s == Src:
			dst = appendRegister(append(dst, '%'), 'r', v)
		case s == MemOff:
			dst = appendNumber(dst, "+", "-", v, base)
		case s == OffTarget || s == ImmTarget || s == FarTarget || s == CallLocal:
			if o.Target != "" {
				dst = append(dst, o.Target...)
			} else {
				dst = appendNumber(dst, "+", "-", v, base)
			}
		case o.Imm != "":
			dst = append(dst, o.Imm...)
		default:
			dst = appendNumber(dst, "", "-", v, base)
		}
	}
	return dst
}
