package builder

import (
	"cmp"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// collect gives all types their numbers.
func (w *writer) collect() {
	w.numbers = newTypeWriter(w.kept)
	add := func(m mistake, t btf.Type) {
		if w.numbers.add(t); w.numbers.absent != nil {
			m.Code, m.Msg = "type", fmt.Sprintf("%s has a %T that is nil", m.Msg, w.numbers.absent)
			w.report(m)
			w.numbers.absent = nil
		}
	}
	for _, it := range w.items {
		if it.typ != nil && (it.kind != anExtern || w.used[it]) {
			add(mistake{Diagnostic: diag.Diagnostic{Msg: where(it.at) + "the type of '" + it.name + "'"}}, it.typ)
		}
	}
	w.eachInsn(func(f *Func, _ *place, n int, in *insn) {
		if in.core != nil {
			add(f.mistake("", n, in.at, "the type that it asks about"), in.core.typ)
		}
	})
	for _, kept := range w.kept {
		add(mistake{Diagnostic: diag.Diagnostic{Msg: "a type to keep"}}, kept)
	}
}

// types writes .BTF and .BTF.ext.
func (w *writer) types() {
	t := w.numbers
	var rooms []*datasec
	byName := make(map[string]*datasec)
	for _, it := range w.items {
		if it.typ == nil || it.section == "" || it.kind == aFunction || it.kind == anExtern && !w.used[it] {
			continue
		}
		room := byName[it.section]
		if room == nil {
			room = &datasec{name: it.section}
			byName[it.section] = room
			rooms = append(rooms, room)
		}
		room.items = append(room.items, it)
	}
	if len(t.order) == 0 {
		return
	}
	err := t.write()
	if err == nil {
		err = t.merge()
	}
	if err != nil {
		w.fail("type", 0, "%v", err)
		return
	}
	for _, d := range rooms {
		w.datasec(t, d)
	}
	ext := w.ext(t)
	if t.broken != "" {
		w.fail("name", 0, "the name or line %q has a NUL in it", t.broken)
	}
	w.generated(".BTF", t.b.Append(nil, w.order))
	if ext.Func.RecordSize|ext.Line.RecordSize|ext.CORE.RecordSize != 0 {
		w.generated(".BTF.ext", ext.Append(nil, w.order))
	}
}

func (w *writer) generated(name string, data []byte) {
	w.out.Sections = append(w.out.Sections, object.Section{Name: name, Type: elf.SHT_PROGBITS, Align: 4, Data: data, Size: uint64(len(data))})
}

// eachInsn calls each for every instruction, in the order of the functions.
func (w *writer) eachInsn(each func(f *Func, p *place, n int, in *insn)) {
	for _, it := range w.items {
		if it.kind == aFunction {
			p := w.places[it]
			for n := range it.fn.insns {
				each(it.fn, p, n, &it.fn.insns[n])
			}
		}
	}
}

// datasec is the variables of a section, and what .ksyms and .kconfig have.
type datasec struct {
	name  string
	items []*item
}

func (w *writer) datasec(t *typeWriter, d *datasec) {
	var vars []rawbtf.SecVar
	size := uint64(0)
	if id, ok := w.sections[d.name]; ok {
		size = w.out.Sections[id].Size
	}
	for _, it := range d.items {
		p := w.places[it]
		v := rawbtf.SecVar{Type: t.number(it.typ), Offset: uint32(p.off), Size: uint32(p.size)}
		if of, ok := it.typ.(*btf.Var); ok && it.kind == anExtern {
			v.Size = 1 // of void, as clang has it
			if n, err := btf.Sizeof(of.Type); err == nil && !isVoid(of.Type) {
				v.Size = uint32(n)
			}
		}
		vars = append(vars, v)
	}
	slices.SortStableFunc(vars, func(a, b rawbtf.SecVar) int { return cmp.Compare(a.Offset, b.Offset) })
	t.b.AppendDatasec(t.name(d.name), uint32(size), vars)
}

// maxima of what line_info has bits for.
const (
	maxLine   = 1<<22 - 1
	maxColumn = 1<<10 - 1
)

// ext makes what .BTF.ext says of the instructions.
func (w *writer) ext(t *typeWriter) *rawbtf.Ext {
	le := binary.LittleEndian
	funcs, lines, core := make(map[object.SectionID][]byte), make(map[object.SectionID][]byte), make(map[object.SectionID][]byte)
	w.eachInsn(func(f *Func, p *place, n int, in *insn) {
		off := uint32(p.off) + p.slots[n]
		if n == 0 {
			funcs[p.section] = le.AppendUint32(funcs[p.section], off)
			funcs[p.section] = le.AppendUint32(funcs[p.section], uint32(t.number(f.item.typ)))
		}
		line := in.line
		if line == nil && n == 0 {
			line = &Line{} // the kernel wants one of each function if there is any, cilium/ebpf one in any case
		}
		if line != nil {
			column := line.Column
			if column > maxColumn {
				column = 0
			}
			b := le.AppendUint32(lines[p.section], off)
			b = le.AppendUint32(b, t.name(line.File))
			b = le.AppendUint32(b, t.name(line.Text))
			lines[p.section] = le.AppendUint32(b, min(line.Line, maxLine)<<10|column)
		}
	})
	w.eachInsn(func(_ *Func, p *place, n int, in *insn) {
		if in.core == nil {
			return
		}
		off := uint32(p.off) + p.slots[n]
		id := t.number(in.core.typ)
		if in.core.kind.local() {
			w.order.PutUint32(w.out.Sections[p.section].Data[off+4:], uint32(id))
		}
		b := le.AppendUint32(core[p.section], off)
		b = le.AppendUint32(b, uint32(id))
		b = le.AppendUint32(b, t.name(in.core.spec))
		core[p.section] = le.AppendUint32(b, uint32(in.core.kind))
	})
	ext := &rawbtf.Ext{}
	add := func(info *rawbtf.Info, size uint32, id object.SectionID, records []byte) {
		if len(records) > 0 {
			info.RecordSize = size
			info.Sections = append(info.Sections, rawbtf.InfoSection{NameOff: t.name(w.out.Sections[id].Name), Records: records})
		}
	}
	for i := 1; i < len(w.out.Sections); i++ {
		id := object.SectionID(i)
		add(&ext.Func, rawbtf.FuncInfoSize, id, funcs[id])
		add(&ext.Line, rawbtf.LineInfoSize, id, lines[id])
		add(&ext.CORE, rawbtf.CORERelocSize, id, core[id])
	}
	return ext
}
