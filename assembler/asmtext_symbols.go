package assembler

import (
	"debug/elf"
	"encoding/binary"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// nameSymbols gives every named symbol its text. A name that is taken already,
// by a section or another symbol, gets a number behind it; of two symbols the
// local one does, as objects that were linked from several have them.
func (t *asmText) nameSymbols(taken map[string]bool) {
	for _, local := range [...]bool{false, true} {
		for i := 1; i < len(t.f.Symbols); i++ {
			s := &t.f.Symbols[i]
			if local != (s.Bind == elf.STB_LOCAL) || s.Type == elf.STT_FILE {
				continue
			}
			if s.Type == elf.STT_SECTION {
				if s.Section > 0 && t.sections[s.Section].symbol == 0 {
					t.sections[s.Section].symbol = object.SymbolID(i)
				}
				continue
			}
			line := onLine(s.Name)
			if strings.HasPrefix(line, ".L") && (s.Section == 0 || !local) {
				line = "_" + line
			}
			name := line
			for n := 1; taken[name] || name == ""; n++ {
				name = line + "." + strconv.Itoa(n)
			}
			taken[name] = true
			t.names[i] = string(appendName(nil, name))
			for strings.HasPrefix(name, t.prefix) {
				t.prefix += "_"
			}
		}
	}
}

// onLine puts a mark for what would end a name's line.
func onLine(name string) string {
	if !strings.ContainsAny(name, "\n\r\x00") {
		return name
	}
	return strings.NewReplacer("\n", "?", "\r", "?", "\x00", "?").Replace(name)
}

// appendName appends a symbol's name, in quotes if a reader would take it for
// something else.
func appendName(b []byte, name string) []byte {
	if plainName(name) && isa.Word(name) == 0 && !isa.IsWord(name) {
		if _, reg := isa.Register(name); reg == 0 {
			return append(b, name...)
		}
	}
	b = append(b, '"')
	for i := range len(name) {
		if c := name[i]; c == '"' || c == '\\' {
			b = append(b, '\\')
		}
		b = append(b, name[i])
	}
	return append(b, '"')
}

// plainName reports whether name reads as one identifier. What follows an @
// would be taken for a relocation specifier.
func plainName(name string) bool {
	if name == "" || class[name[0]]&chIdentStart == 0 || name[0] == '.' && (len(name) == 1 || class[name[1]]&chDigit != 0) {
		return false
	}
	for i := range len(name) {
		if c := name[i]; class[c]&chIdent == 0 || c == '@' {
			return false
		}
	}
	return true
}

// appendSectionName appends a section's name for a .section directive, where
// quotes protect but nothing can be escaped.
func appendSectionName(b []byte, name string) []byte {
	if plainName(name) {
		return append(b, name...)
	}
	b = append(b, '"')
	b = append(b, sectionText(name)...)
	return append(b, '"')
}

// sectionText is a section's name with marks for what cannot be in quotes.
func sectionText(name string) string {
	text := strings.ReplaceAll(onLine(name), `"`, "?")
	if body, ok := strings.CutSuffix(text, `\`); ok {
		text = body + "?"
	}
	return text
}

// attributes says all of a symbol but where it is.
func (t *asmText) attributes(id object.SymbolID) {
	s, name := &t.f.Symbols[id], t.names[id]
	undefined := s.Section == 0
	switch {
	case s.Bind == elf.STB_GLOBAL && !(undefined && t.mentioned[id] != 0) && s.Section != object.Common:
		t.say(".globl", name)
	case s.Bind == elf.STB_WEAK:
		t.say(".weak", name)
	case s.Bind == elf.STB_LOCAL && undefined:
		t.say(".local", name)
	}
	switch elf.SymVis(s.Other & 3) {
	case elf.STV_INTERNAL:
		t.say(".internal", name)
	case elf.STV_HIDDEN:
		t.say(".hidden", name)
	case elf.STV_PROTECTED:
		t.say(".protected", name)
	}
	if kind := typeName(s.Type); kind != "" && s.Section != object.Common {
		t.say(".type", name, ",", kind)
	}
	if s.Size != 0 && s.Section != object.Common {
		t.say(".size", name, ", ", strconv.FormatInt(int64(s.Size), 10))
	}
	t.mention(id)
	t.checkSymbol(id)
}

func typeName(typ elf.SymType) string {
	switch typ {
	case elf.STT_OBJECT:
		return "@object"
	case elf.STT_FUNC:
		return "@function"
	case elf.STT_TLS:
		return "@tls_object"
	case elf.STT_GNU_IFUNC:
		return "@gnu_indirect_function"
	}
	return ""
}

// say writes a directive.
func (t *asmText) say(directive string, operands ...string) {
	t.body = append(t.body, '\t')
	t.body = append(t.body, directive...)
	t.body = append(t.body, '\t')
	for _, o := range operands {
		t.body = append(t.body, o...)
	}
	t.body = append(t.body, '\n')
}

func (t *asmText) checkSymbol(id object.SymbolID) {
	s := &t.f.Symbols[id]
	switch {
	case onLine(s.Name) != s.Name:
		t.loseSymbol(id, "the name does not fit on a line, it is called %s here", t.names[id])
	case string(appendName(nil, s.Name)) == t.names[id]:
	case s.Bind == elf.STB_LOCAL && s.Section != 0 && s.Name != "":
		t.comment("in the object, this is another " + s.Name)
	case strings.HasPrefix(s.Name, ".L"):
		t.loseSymbol(id, "it is called %s here, because names that begin with .L are of labels here", t.names[id])
	default:
		t.loseSymbol(id, "it is called %s here, because another symbol or a section has the name", t.names[id])
	}
	switch {
	case s.Bind != elf.STB_LOCAL && s.Bind != elf.STB_GLOBAL && s.Bind != elf.STB_WEAK:
		t.loseSymbol(id, "no directive gives a symbol %s", s.Bind)
	case typeName(s.Type) == "" && s.Type != elf.STT_NOTYPE:
		t.loseSymbol(id, "no directive gives a symbol %s", s.Type)
	case s.Other&^3 != 0:
		t.loseSymbol(id, "st_other is %#x", s.Other)
	case s.Section == object.Common && s.Type != elf.STT_OBJECT:
		t.loseSymbol(id, "common symbols are always of type STT_OBJECT, it is %s", s.Type)
	case s.Section == object.Common && s.Bind == elf.STB_LOCAL:
		t.loseSymbol(id, "it is common and local")
	case s.Section > 0 && s.Type != elf.STT_TLS && t.f.Sections[s.Section].Flags&elf.SHF_TLS != 0:
		t.loseSymbol(id, "it is of type %s, and all that is in a thread-local section is STT_TLS", s.Type)
	case t.unused[id]:
		t.loseSymbol(id, "it is the signature of a group and not defined, and no relocation needs it")
	case s.Section == 0 && s.Value != 0:
		t.loseSymbol(id, "it is not defined, and its value is %#x", s.Value)
	}
}

// printSymbols prints the symbols that are at no place in a section's text.
func (t *asmText) printSymbols() {
	blank := true
	for i := 1; i < len(t.f.Symbols); i++ {
		id, s := object.SymbolID(i), &t.f.Symbols[i]
		if (s.Type == elf.STT_SECTION || s.Type == elf.STT_FILE) && (s.Value|s.Size|uint64(s.Other) != 0 || s.Bind != elf.STB_LOCAL) {
			t.loseSymbol(id, "it has more than a name: %s, value %#x, size %d, st_other %#x", s.Bind, s.Value, s.Size, s.Other)
		}
		if t.names[i] == "" || s.Section > 0 && !t.set(id) {
			continue
		}
		plain := s.Type == elf.STT_NOTYPE && s.Size == 0 && s.Other == 0
		if plain && (s.Section == object.GroupHeader && s.Bind == elf.STB_LOCAL || s.Section == 0 && s.Bind == elf.STB_GLOBAL && t.mentioned[i] != 0) {
			t.checkSymbol(id) // that is what a mere mention makes
			continue
		}
		if blank {
			t.body = append(t.body, '\n')
			blank = false
		}
		t.attributes(id)
		switch {
		case s.Section == object.Common && (s.Size > 1<<40 || s.Value&(s.Value-1) != 0 || s.Value-1 >= maxAlign):
			t.loseSymbol(id, "it is common, of %d bytes, aligned to %d", s.Size, s.Value)
		case s.Section == object.Common:
			t.say(".comm", t.names[i], ",", strconv.FormatUint(s.Size, 10), ",", strconv.FormatUint(s.Value, 10))
		case s.Section == object.Abs:
			t.say(".set", t.names[i], ", ", strconv.FormatInt(int64(s.Value), 10))
		case s.Section > 0:
			t.want(s.Section, 0)
			t.say(".set", t.names[i], ", ", string(t.appendLabel(nil, s.Section, 0)), "+", strconv.FormatUint(s.Value, 10))
		}
	}
	for i := 1; i < len(t.f.Symbols); i++ {
		if s := &t.f.Symbols[i]; s.Bind == elf.STB_LOCAL && s.Section > 0 && strings.HasPrefix(s.Name, ".L") && !t.used[i] {
			t.loseSymbol(object.SymbolID(i), "names that begin with .L are not kept, and no relocation needs this one")
		}
	}
	t.addrSig()
}

// addrSig prints the address-significance table.
func (t *asmText) addrSig() {
	if !t.f.HasAddrSig {
		return
	}
	t.body = append(t.body, "\n\t.addrsig\n"...)
	for _, id := range t.f.AddrSig {
		if id == 0 {
			continue
		}
		s := &t.f.Symbols[id]
		name := t.names[id]
		if s.Type == elf.STT_SECTION && s.Section > 0 {
			t.used[id] = true
			if name = t.sections[s.Section].name; name == "" {
				t.want(s.Section, 0)
				name = string(t.appendLabel(nil, s.Section, 0))
			}
		}
		if name == "" {
			t.loseSymbol(id, "it is address-significant and has no name")
			continue
		}
		t.say(".addrsig_sym", name)
	}
}

// set reports whether a symbol has no place of its own in its section's text:
// it lies behind the end, or where nothing can be put in between.
func (t *asmText) set(id object.SymbolID) bool {
	s := &t.f.Symbols[id]
	labels := t.sections[s.Section].labels
	i := sort.Search(len(labels), func(i int) bool { return t.f.Symbols[labels[i]].Value >= s.Value })
	for ; i < len(labels) && t.f.Symbols[labels[i]].Value == s.Value; i++ {
		if labels[i] == id {
			return false
		}
	}
	return true
}

// printHead prints what comes before the sections: file names, and mentions of
// symbols that the sections' text mentions in another order than the symbol
// table has. Those are as many from the start of each part of the table as are
// needed to leave the rest in order.
func (t *asmText) printHead() {
	if t.f.Order == binary.ByteOrder(binary.BigEndian) {
		t.head = append(t.head, "# for bpfeb: big endian\n"...)
	}
	var locals, others []object.SymbolID
	for i := 1; i < len(t.f.Symbols); i++ {
		id, s := object.SymbolID(i), &t.f.Symbols[i]
		switch {
		case s.Type == elf.STT_SECTION && (!t.used[i] || t.sections[s.Section].symbol != id):
		case s.Bind == elf.STB_LOCAL:
			locals = append(locals, id)
		default:
			others = append(others, id)
		}
	}
	if len(locals) > 0 && t.f.Symbols[locals[0]].Type == elf.STT_FILE {
		t.printFile(locals[0])
		locals = locals[1:]
	}
	before := t.head
	t.head = nil
	entered := t.printLocals(locals, t.outOfOrder(locals))
	mentions := t.head
	t.head = before
	signs := make(map[object.SymbolID]bool) // signatures, which going to sections mentions
	for _, ts := range t.sections[:entered+1] {
		signs[ts.signature] = true
	}
	n := t.outOfOrder(others)
	for i := len(others); i > n; i-- {
		if signs[others[i-1]] {
			n = i
		}
	}
	for _, id := range others[:n] {
		word := "\t.globl\t"
		if t.f.Symbols[id].Bind == elf.STB_WEAK {
			word = "\t.weak\t"
		}
		t.headLine(word, t.names[id])
	}
	t.head = append(t.head, mentions...)
}

// outOfOrder returns how many symbols have to be taken from the front so that
// the rest is mentioned in order.
func (t *asmText) outOfOrder(symbols []object.SymbolID) int {
	k, next := len(symbols), math.MaxInt
	for k > 0 {
		at := t.mentioned[symbols[k-1]]
		if at == 0 || at >= next { // a file name, 0, stands where it is printed
			break
		}
		next = at
		k--
	}
	return k
}

func (t *asmText) headLine(word, name string) {
	t.head = append(t.head, word...)
	t.head = append(t.head, name...)
	t.head = append(t.head, '\n')
}

func (t *asmText) printFile(id object.SymbolID) {
	t.head = append(t.head, "\t.file\t"...)
	t.head = appendString(t.head, t.f.Symbols[id].Name)
	t.head = append(t.head, '\n')
}

// printLocals mentions the first n of the local symbols. A section's symbol is mentioned
// by going to the section, and to those before it, or, where one of those has
// to come later, by its name. It returns the last section gone to.
func (t *asmText) printLocals(locals []object.SymbolID, n int) (entered object.SectionID) {
	later := make([]object.SectionID, len(locals)) // least section whose symbol comes later
	least := object.SectionID(len(t.f.Sections))
	for i := len(locals) - 1; i >= 0; i-- {
		later[i] = least
		if s := &t.f.Symbols[locals[i]]; s.Type == elf.STT_SECTION {
			least = min(least, s.Section)
		}
	}
	for i, id := range locals[:n] {
		s := &t.f.Symbols[id]
		to := object.SectionID(0)
		switch {
		case s.Type == elf.STT_FILE:
			t.printFile(id)
		case s.Type == elf.STT_SECTION:
			if to = s.Section; later[i] < to {
				if t.sections[to].name != "" {
					t.headLine("\t.no_dead_strip\t", t.sections[to].name)
				}
				to = 0
			}
		case s.Section == object.GroupHeader:
			for to = 1; int(to) < len(t.sections) && t.sections[to].signature != id; to++ {
			}
		default:
			t.headLine("\t.local\t", t.names[id])
		}
		for entered < to && int(entered) < len(t.sections)-1 {
			entered++
			t.head = append(t.head, t.sections[entered].directive...)
		}
	}
	return entered
}
