package relocator

import (
	"bytes"
	"fmt"
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// info is what .BTF.ext says of the code of a section: records of one size, by
// ascending offset.
type info struct {
	funcs, lines records
}

// records are as in a [rawbtf.InfoSection].
type records struct {
	size int // of one, in bytes
	data []byte
}

func (l records) len() int {
	if l.size == 0 {
		return 0
	}
	return len(l.data) / l.size
}

func (l records) at(i int) []byte { return l.data[i*l.size:][:l.size] }

// search returns the index of the first record at or behind an offset.
func (l records) search(off uint32) int {
	return sort.Search(l.len(), func(i int) bool { return rawbtf.InsnOff(l.at(i)) >= off })
}

// loadExt sorts the records by section.
func (r *relocator) loadExt() {
	r.index.info = make([]info, len(r.file.Sections))
	if r.ext == nil {
		return
	}
	r.loadInfo(&r.ext.Func, func(i *info) *records { return &i.funcs })
	r.loadInfo(&r.ext.Line, func(i *info) *records { return &i.lines })
}

func (r *relocator) loadInfo(part *rawbtf.Info, of func(*info) *records) {
	size := int(part.RecordSize)
	found := make(map[object.SectionID][][]byte)
	for _, s := range part.Sections {
		name := string(r.types.Text(s.NameOff))
		id := r.index.sections[name]
		if id == 0 || r.index.kinds[id] != sectionCode {
			continue
		}
		if off := rawbtf.InsnOff(s.Records[len(s.Records)-size:]); uint64(off) >= r.file.Sections[id].Size {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF.ext: a record about offset %#x of section %s, which has %#x bytes",
				off, name, r.file.Sections[id].Size))
			continue
		}
		found[id] = append(found[id], s.Records)
	}
	for id, parts := range found {
		data := parts[0]
		if len(parts) > 1 { // the section is there more than once
			data = slices.Concat(slices.SortedStableFunc(slices.Chunk(slices.Concat(parts...), size), byOffset)...)
		}
		*of(&r.index.info[id]) = records{size, data}
	}
}

func byOffset(a, b []byte) int { return int(rawbtf.InsnOff(a)) - int(rawbtf.InsnOff(b)) }

// sourceLine is a line of source text, as records tell it: offsets in strings.
type sourceLine struct {
	file, text, line uint32
	column           int // of a line whose text is not known
}

// pos is the origin of an instruction: its source line, else where it or its function was
// written, else the file as a whole.
func (r *relocator) pos(section object.SectionID, off uint32) diag.Pos {
	f, inside := r.functionAround(section, off)
	lines := r.index.info[section].lines
	if i := lines.search(off+1) - 1; i >= 0 {
		rec := rawbtf.LineInfo(lines.at(i))
		if from := rawbtf.InsnOff(rec); rec.Line() != 0 && inside && from >= r.functions[f].offset {
			if at := r.textOf(rec); at != 0 {
				return at
			}
		}
	}
	relocs := r.file.Sections[section].Relocs
	if i := sort.Search(len(relocs), func(i int) bool { return relocs[i].Off >= off }); i < len(relocs) && relocs[i].Off == off {
		if at := r.relocated(&relocs[i]); at != r.at {
			return at
		}
	}
	if inside {
		return r.declared(r.functions[f].symbol)
	}
	return r.at
}

// textOf returns the place of a record in its source line, which becomes a text of
// Result.Sources; 0 if there is no more room.
func (r *relocator) textOf(rec rawbtf.LineInfo) diag.Pos {
	key := sourceLine{rec.FileOff(), rec.TextOff(), rec.Line(), 0}
	text := r.types.Text(rec.TextOff())
	column := max(int(rec.Column()), 1)
	if len(text) == 0 { // gcc knows columns, but leaves the text out
		key.column = column
		text = bytes.Repeat([]byte{' '}, column-1)
	}
	base, known := r.texts[key]
	if !known {
		var err error
		if base, err = r.result.Sources.Add(string(r.types.Text(rec.FileOff())), string(text), 0); err != nil {
			return 0
		}
		r.result.Sources.Marker(base, int(rec.Line()), "")
		r.texts[key] = base
	}
	return base + diag.Pos(min(column-1, len(text)))
}

// addInfo makes the records about a program in the form that the kernel takes.
func (a *assembly) addInfo() {
	a.addFuncInfo()
	var lines []byte
	some := false
	for i := range a.prog.Funcs {
		n := a.appendLines(&lines, a.functions[i], a.prog.Funcs[i].Offset)
		some = some || n > 0
	}
	if some {
		a.prog.LineInfo = lines
	}
}

// addFuncInfo makes the records about functions. All have one, or none: the kernel
// refuses anything else (check_btf_func). Where one has none in .BTF.ext, but others
// do, its type is looked for by its name.
func (a *assembly) addFuncInfo() {
	known := 0
	for i := range a.prog.Funcs {
		if a.prog.Funcs[i].Type = a.typeAt(a.functions[i]); a.prog.Funcs[i].Type != 0 {
			known++
		}
	}
	if known == 0 {
		return
	}
	out := make([]byte, rawbtf.FuncInfoSize*len(a.prog.Funcs))
	for i := range a.prog.Funcs {
		fn := &a.prog.Funcs[i]
		if id := a.r.index.funcs[fn.Name]; fn.Type == 0 && id != 0 && a.r.types.Type(id).Linkage() != rawbtf.Extern {
			fn.Type = id
		}
		if fn.Type == 0 {
			a.r.warn("no-types", a.r.declared(fn.Symbol), fmt.Sprintf("program %s has no types of functions for the kernel, because function %s has none",
				quote(a.prog.Name), quote(fn.Name)))
			return
		}
		rec := rawbtf.FuncInfo(out[rawbtf.FuncInfoSize*i:])
		rawbtf.SetInsnOff(rec, fn.Offset/insnSize)
		rec.SetType(fn.Type)
	}
	a.prog.FuncInfo = out
}

// typeAt returns the FUNC that .BTF.ext gives for a function, or 0.
func (a *assembly) typeAt(index int) rawbtf.TypeID {
	f := &a.r.functions[index]
	l := a.r.index.info[f.section].funcs
	if i := l.search(f.offset); i < l.len() && rawbtf.InsnOff(l.at(i)) == f.offset {
		return rawbtf.FuncInfo(l.at(i)).Type()
	}
	return 0
}

// appendLines appends the records about the lines of a function that begins at an
// offset of the program, and returns how many there are. The kernel wants one about
// the first instruction of each function, not two about the same, and none about the
// second half of a load (check_btf_line).
func (a *assembly) appendLines(lines *[]byte, index int, to uint32) (n int) {
	f := &a.r.functions[index]
	l := a.r.index.info[f.section].lines
	i := l.search(f.offset)
	if data := a.r.code[f.section].data; (i == l.len() || rawbtf.InsnOff(l.at(i)) != f.offset) && data[f.offset] != secondHalf {
		appendLine(lines, make([]byte, rawbtf.LineInfoSize), to)
	}
	for ; i < l.len(); i++ {
		rec := l.at(i)
		off := rawbtf.InsnOff(rec)
		if off-f.offset >= f.size {
			break
		}
		n++
		twice := i+1 < l.len() && rawbtf.InsnOff(l.at(i+1)) == off
		if !twice && a.r.code[f.section].data[off] != secondHalf {
			appendLine(lines, rec[:rawbtf.LineInfoSize], off-f.offset+to)
		}
	}
	return n
}

func appendLine(lines *[]byte, rec []byte, off uint32) {
	from := len(*lines)
	*lines = append(*lines, rec...)
	rawbtf.SetInsnOff((*lines)[from:], off/insnSize)
}
