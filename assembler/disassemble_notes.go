package assembler

import (
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

// notes are what .BTF.ext and DWARF say of instructions.
type notes struct {
	lines *sourceline.Table // nil: not asked for
	types *rawbtf.BTF
	core  map[object.SectionID][]rawbtf.COREReloc // by offset
	shown sourceline.Line                         // the line of the instruction before

	objdump bool // as llvm-objdump has it
}

// readNotes reads what there is to say of f's instructions. What cannot be read is as good as
// none.
func readNotes(f *object.File, o *ListingOptions) *notes {
	n := &notes{core: map[object.SectionID][]rawbtf.COREReloc{}, objdump: o.Objdump}
	if o.Source {
		n.lines, _ = sourceline.Read(f)
		n.lines.ReadFile = o.ReadFile
	}
	types, ext, err := f.Types()
	if err != nil || ext == nil {
		return n
	}
	n.types = types
	for _, s := range ext.CORE.Sections {
		name := string(types.Text(s.NameOff))
		id := slices.IndexFunc(f.Sections, func(s object.Section) bool { return s.Name == name })
		for rec := range slices.Chunk(s.Records, int(ext.CORE.RecordSize)) {
			n.core[object.SectionID(id)] = append(n.core[object.SectionID(id)], rawbtf.COREReloc(rec))
		}
	}
	for _, list := range n.core {
		slices.SortStableFunc(list, func(a, b rawbtf.COREReloc) int { return int(rawbtf.InsnOff(a)) - int(rawbtf.InsnOff(b)) })
	}
	return n
}

// coreAt returns the CO-RE relocations of an instruction.
func (n *notes) coreAt(id object.SectionID, off uint64) []rawbtf.COREReloc {
	list := n.core[id]
	i := sort.Search(len(list), func(i int) bool { return uint64(rawbtf.InsnOff(list[i])) >= off })
	end := i
	for end < len(list) && uint64(rawbtf.InsnOff(list[end])) == off {
		end++
	}
	return list[i:end]
}

// line returns the line of source that an instruction begins, and whether it is another than
// that of the instruction before. To llvm-objdump, an instruction without a record in .BTF.ext
// is from no line.
func (n *notes) line(id object.SectionID, off uint64) (sourceline.Line, bool) {
	l, ok := n.lines.Find(id, off)
	if n.objdump && n.lines.ByBTF() && !l.Recorded {
		n.shown = sourceline.Line{}
		return l, false
	}
	if !ok || l.File == n.shown.File && l.Number == n.shown.Number {
		return l, false
	}
	n.shown = l
	return l, true
}
