package verifier

import (
	"debug/elf"
	"errors"
	"fmt"
	"math"
	"path"
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

// A Program finds the instructions of a log in an object file.
type Program struct {
	Name string

	file  *object.File
	btf   *rawbtf.BTF
	ext   *rawbtf.Ext
	lines *sourceline.Table // by DWARF
	slots []slotAt          // by number of the instruction
	funcs []part            // in the order of their instructions
}

// part is a function in a program.
type part struct {
	name string
	end  int32 // the number of the instruction behind it
}

// slotAt is where an instruction is in an object.
type slotAt struct {
	section object.SectionID
	off     uint32 // in bytes
}

// function is a function of an object.
type function struct {
	name    string
	symbol  object.SymbolID
	section object.SectionID
	off     uint32
	end     uint32
}

// ErrOtherProgram is returned by [Log.FindProgram] if the log is about another object.
var ErrOtherProgram = errors.New("the log is not of this object")

// FindProgram finds the program of an object that a log is about. name is its function, or ""
// if the log has to tell. Loaders append the functions that a program calls, each loader in its
// own order; the order that fits the log's instructions is taken. If none fits, the error is
// [ErrOtherProgram].
func (l *Log) FindProgram(file *object.File, name string) (*Program, error) {
	if err := file.Check(); err != nil {
		return nil, err
	}
	o := openObject(file)
	if name == "" {
		name = l.Program
	}
	var best *Program
	bestFit := -1
	var names []string
	for i := range o.funcs {
		f := &o.funcs[i]
		if !o.entry(f) {
			continue
		}
		names = append(names, f.name)
		if name != "" && f.name != name {
			continue
		}
		for _, order := range [][]int{o.depthFirst(i), o.breadthFirst(i), o.inOrder(i)} {
			p := &Program{Name: f.name, file: file, btf: o.btf, ext: o.ext}
			p.layout(o, order)
			if fit := p.fit(l); fit > bestFit {
				best, bestFit = p, fit
			}
		}
	}
	switch {
	case best == nil && name != "":
		return nil, fmt.Errorf("the object has no program '%s', but %s", name, listNames(names))
	case best == nil:
		return nil, fmt.Errorf("the object has no program")
	case name == "" && len(names) > 1 && len(l.Steps) < 2:
		return nil, fmt.Errorf("the log does not tell which program it is about: name one of %s", listNames(names))
	}
	if s := best.misfit(l); s != nil {
		return nil, fmt.Errorf("%w: instruction %d is '%s' in the log, '%s' in program '%s'", ErrOtherProgram, s.Insn, s.text,
			best.text(s.Insn), best.Name)
	}
	best.lines, _ = sourceline.ReadDWARF(file) // what cannot be read is as good as none
	return best, nil
}

func listNames(names []string) string {
	const most = 8
	s := ""
	for i, name := range names {
		if i == most {
			return s + ", ..."
		}
		if i > 0 {
			s += ", "
		}
		s += "'" + name + "'"
	}
	return s
}

// fit counts the steps of a log whose opcodes are those of the program. A program of
// which one step differs does not fit as well as one of which none does.
func (p *Program) fit(l *Log) int {
	fit := 0
	for i := range l.Steps[:min(len(l.Steps), 10_000)] {
		s := &l.Steps[i]
		if s.Insn < 0 {
			continue
		}
		if !p.agrees(s) {
			return fit / 2
		}
		fit++
	}
	return fit
}

// agrees reports whether a step can be of the program. Loaders change the size of loads
// (CO-RE), and replace instructions by calls of what does not exist. Since Linux 7 the
// kernel replaces jumps of which it knows where they go.
func (p *Program) agrees(s *Step) bool {
	in, ok := p.inst(s.Insn)
	if !ok {
		return false
	}
	class := in.Code & 7
	return in.Code == s.Code || class == classLDX && s.Code&7 == classLDX || s.Code == codeCall ||
		(class == classJMP || class == classJMP32) && s.Code == codeGoto
}

// misfit is the first step of a log that is not of the program, nil if all are.
func (p *Program) misfit(l *Log) *Step {
	for i := range l.Steps {
		if s := &l.Steps[i]; s.Insn >= 0 && !p.agrees(s) {
			return s
		}
	}
	return nil
}

// inst is an instruction of the program, as it is in the object.
func (p *Program) inst(insn int32) (in isa.Inst, ok bool) {
	at, ok := p.at(insn)
	if !ok {
		return in, false
	}
	data := p.file.Sections[at.section].Data
	if int(at.off)+8 > len(data) {
		return in, false
	}
	in, n := isa.Decode(data[at.off:], p.file.Order)
	return in, n > 0
}

func (p *Program) at(insn int32) (slotAt, bool) {
	if p == nil || insn < 0 || int(insn) >= len(p.slots) {
		return slotAt{}, false
	}
	return p.slots[insn], true
}

// symbol is the name that an instruction's relocation is about.
func (p *Program) symbol(insn int32) string {
	at, ok := p.at(insn)
	if !ok {
		return ""
	}
	relocs := p.file.Sections[at.section].Relocs
	i := sort.Search(len(relocs), func(i int) bool { return relocs[i].Off >= at.off })
	if i < len(relocs) && relocs[i].Off == at.off {
		if s := &p.file.Symbols[relocs[i].Sym]; s.Type != elf.STT_SECTION {
			return s.Name
		}
	}
	return ""
}

// line is the source line of an instruction, by the object's line information.
func (p *Program) line(insn int32) (Source, bool) {
	at, ok := p.at(insn)
	if !ok || p.ext == nil {
		return Source{}, false
	}
	rec := recordBefore(p.btf, &p.ext.Line, p.file.Sections[at.section].Name, at.off)
	if rec == nil {
		return Source{}, false
	}
	r := rawbtf.LineInfo(rec)
	full := string(p.btf.Text(r.FileOff()))
	return Source{
		File: path.Base(full), Path: full,
		Line: int(r.Line()), Col: int(r.Column()),
		Text: string(p.btf.Text(r.TextOff())),
	}, true
}

// recordBefore is the last record of a section at or before an offset.
func recordBefore(b *rawbtf.BTF, info *rawbtf.Info, section string, off uint32) []byte {
	size := int(info.RecordSize)
	for _, s := range info.Sections {
		if size == 0 || string(b.Text(s.NameOff)) != section {
			continue
		}
		n := len(s.Records) / size
		i := sort.Search(n, func(i int) bool { return rawbtf.InsnOff(s.Records[i*size:]) > off })
		if i > 0 {
			return s.Records[(i-1)*size : i*size]
		}
	}
	return nil
}

// relocation says what the CO-RE relocation of an instruction asks for: the type and
// the way to the member, "struct task_struct.mm". "" if it has none.
func (p *Program) relocation(insn int32) string {
	at, ok := p.at(insn)
	if !ok || p.ext == nil {
		return ""
	}
	rec := recordBefore(p.btf, &p.ext.CORE, p.file.Sections[at.section].Name, at.off)
	if rec == nil || rawbtf.InsnOff(rec) != at.off {
		return ""
	}
	return rawbtf.COREReloc(rec).Path(p.btf)
}

// opened is an object in parts.
type opened struct {
	file  *object.File
	btf   *rawbtf.BTF
	ext   *rawbtf.Ext
	funcs []function // by section and offset

	index  map[slotAt]int // in funcs
	called [][]int        // by function, what it calls; nil until it is asked for
	work   int            // instructions laid out
}

// openObject finds the functions of an object. Types that cannot be read are as good
// as none.
func openObject(file *object.File) *opened {
	o := &opened{file: file}
	for id := range file.Symbols {
		s := &file.Symbols[id]
		if s.Type != elf.STT_FUNC || s.Section <= 0 || int(s.Section) >= len(file.Sections) ||
			file.Sections[s.Section].Flags&elf.SHF_EXECINSTR == 0 {
			continue
		}
		size := uint64(len(file.Sections[s.Section].Data))
		if s.Value >= size || s.Value%8 != 0 {
			continue
		}
		o.funcs = append(o.funcs, function{s.Name, object.SymbolID(id), s.Section, uint32(s.Value), uint32(size)})
	}
	slices.SortStableFunc(o.funcs, func(a, b function) int {
		if a.section != b.section {
			return int(a.section) - int(b.section)
		}
		return int(int64(a.off) - int64(b.off))
	})
	for i := 1; i < len(o.funcs); i++ {
		if o.funcs[i].section == o.funcs[i-1].section {
			o.funcs[i-1].end = o.funcs[i].off
		}
	}
	for i := range file.Sections {
		switch s := &file.Sections[i]; s.Name {
		case ".BTF":
			o.btf, _ = rawbtf.Parse(s.Data, file.Order, nil)
		case ".BTF.ext":
			if o.btf != nil {
				o.ext, _ = rawbtf.ParseExt(s.Data, file.Order, o.btf)
			}
		}
	}
	o.index = make(map[slotAt]int, len(o.funcs))
	for i := range o.funcs {
		o.index[slotAt{o.funcs[i].section, o.funcs[i].off}] = i
	}
	o.called = make([][]int, len(o.funcs))
	return o
}

// entry reports whether a function is a program, not one that programs call, which is in .text.
func (o *opened) entry(f *function) bool {
	return !o.file.Sections[f.section].Text() || !slices.ContainsFunc(o.funcs, func(f function) bool {
		return !o.file.Sections[f.section].Text()
	})
}

// maxLaidOut bounds how many instructions are laid out to find a program: a million for
// each of 16 programs, a thousand for each of 16 thousand.
const maxLaidOut = 16_000_000

// layout appends the instructions of functions.
func (p *Program) layout(o *opened, order []int) {
	for _, i := range order {
		f := &o.funcs[i]
		if o.work += int(f.end-f.off) / 8; o.work > maxLaidOut {
			return
		}
		for off := f.off; off < f.end; off += 8 {
			p.slots = append(p.slots, slotAt{f.section, off})
		}
		p.funcs = append(p.funcs, part{f.name, int32(len(p.slots))})
	}
}

// depthFirst is libbpf's order: a function is appended where it is first called, and
// then what it calls.
func (o *opened) depthFirst(entry int) []int {
	order := []int{entry}
	seen := map[int]bool{entry: true}
	// Each function that is appended is looked through at once, its caller goes on
	// afterwards.
	type place struct{ calls []int }
	stack := []place{{o.calls(entry)}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if len(top.calls) == 0 {
			stack = stack[:len(stack)-1]
			continue
		}
		f := top.calls[0]
		top.calls = top.calls[1:]
		if !seen[f] {
			seen[f] = true
			order = append(order, f)
			stack = append(stack, place{o.calls(f)})
		}
	}
	return order
}

// breadthFirst is the order of cilium/ebpf: all that the program calls, then all that
// these call.
func (o *opened) breadthFirst(entry int) []int {
	order := []int{entry}
	seen := map[int]bool{entry: true}
	for i := 0; i < len(order); i++ {
		for _, f := range o.calls(order[i]) {
			if !seen[f] {
				seen[f] = true
				order = append(order, f)
			}
		}
	}
	return order
}

// inOrder is our loader's order: the program, and then what it needs as it is in the
// object.
func (o *opened) inOrder(entry int) []int {
	order := o.breadthFirst(entry)
	slices.Sort(order[1:])
	return order
}

const (
	codeCall   = 0x85
	codeGoto   = 0x05
	pseudoCall = 1 // source register of a call of a function of the program
)

// calls lists the functions that a function calls or takes the address of, in order.
func (o *opened) calls(i int) []int {
	if o.called[i] == nil {
		o.called[i] = o.findCalls(&o.funcs[i])
	}
	return o.called[i]
}

func (o *opened) findCalls(f *function) []int {
	list := []int{}
	s := &o.file.Sections[f.section]
	relocs := s.Relocs[sort.Search(len(s.Relocs), func(i int) bool { return s.Relocs[i].Off >= f.off }):]
	for off := f.off; off+8 <= f.end; {
		in, n := isa.Decode(s.Data[off:f.end], o.file.Order)
		if n <= 0 {
			n = 8
		}
		for len(relocs) > 0 && relocs[0].Off < off {
			relocs = relocs[1:]
		}
		var target int
		switch {
		case len(relocs) > 0 && relocs[0].Off == off:
			target = o.target(&o.file.Symbols[relocs[0].Sym], in)
		case in.Code == codeCall && in.Src == pseudoCall:
			target = o.find(f.section, int64(off)+(in.Imm+1)*8)
		default:
			target = -1
		}
		if target >= 0 {
			list = append(list, target)
		}
		off += uint32(n)
	}
	return list
}

// target is the function that a relocation is about, -1 if it is none.
func (o *opened) target(s *object.Symbol, in isa.Inst) int {
	if s.Section <= 0 || int(s.Section) >= len(o.file.Sections) ||
		o.file.Sections[s.Section].Flags&elf.SHF_EXECINSTR == 0 {
		return -1
	}
	off := int64(s.Value)
	if s.Type == elf.STT_SECTION {
		if in.Code == codeCall {
			off += (in.Imm + 1) * 8
		} else {
			off += in.Imm
		}
	}
	return o.find(s.Section, off)
}

// find is the function at an offset, -1 if there is none.
func (o *opened) find(section object.SectionID, off int64) int {
	if off >= 0 && off <= math.MaxUint32 {
		if i, ok := o.index[slotAt{section, uint32(off)}]; ok {
			return i
		}
	}
	return -1
}

// text is an instruction as the disassembler writes it.
func (p *Program) text(insn int32) string {
	in, ok := p.inst(insn)
	if !ok {
		return ""
	}
	return string(isa.Print(nil, in, isa.PrintOptions{Decimal: true, Imm: p.symbol(insn)}))
}
