package assembler

import (
	"debug/elf"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// askRelocs asks for the relocations from one number up to another, which no
// line of their own can make.
func (t *asmText) askRelocs(id object.SectionID, from, to int) {
	for i := from; i < to; i++ {
		t.askReloc(id, &t.f.Sections[id].Relocs[i], "it lies within what another patches, or behind the end")
	}
}

// askReloc asks for a relocation by name, as the line that its field comes from
// does not make it. What the field holds is printed as it is.
func (t *asmText) askReloc(id object.SectionID, r *object.Reloc, why string) {
	field, known := relocFields.Load()[r.Type]
	data := t.f.Sections[id].Data
	begin := int64(r.Off) + field.off
	switch {
	case !known:
		t.loseReloc(id, r, why)
	case begin+field.size > int64(len(data)):
		t.loseReloc(id, r, "its field reaches over the end")
	case r.Sym == 0:
		t.say(".reloc", strconv.FormatUint(uint64(r.Off), 10), ", ", r.Type.String())
	default:
		target := t.askedTarget(r.Sym)
		if target == "" {
			t.loseReloc(id, r, why)
			return
		}
		if r.Type == object.R_BPF_64_32 {
			slots := int64(int32(t.f.Order.Uint32(data[begin:])))
			target = withAddend(target, (slots+1)*8)
		}
		t.say(".reloc", strconv.FormatUint(uint64(r.Off), 10), ", ", r.Type.String(), ", ", target)
	}
}

// askedTarget returns the operand of .reloc that stands for a symbol and adds
// nothing, "" if there is none.
func (t *asmText) askedTarget(id object.SymbolID) string {
	s := &t.f.Symbols[id]
	if s.Section < 0 && s.Section != object.Common {
		return "" // a number, or a group
	}
	if s.Type == elf.STT_SECTION && s.Section > 0 && t.sections[s.Section].symbol == id {
		t.used[id] = true
		if name := t.sections[s.Section].name; name != "" {
			t.mention(id)
			return name
		}
		t.want(s.Section, 0)
		return string(t.appendLabel(nil, s.Section, 0))
	}
	if t.names[id] == "" || s.Section > 0 && (t.set(id) || s.Bind == elf.STB_LOCAL && strings.HasPrefix(s.Name, ".L")) {
		return "" // these are replaced by what they stand for
	}
	t.mention(id)
	return t.names[id]
}

func (t *asmText) loseReloc(id object.SectionID, r *object.Reloc, why string) {
	t.lose(id, uint64(r.Off), "%s against %s: %s", r.Type, relocationName(t.f, r.Sym), why)
}
