package relocator

import (
	"cmp"
	"debug/elf"
	"slices"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// settledConfig is the section that takes the place of .kconfig.
const settledConfig = ".rodata.kconfig"

// Object returns the file with CO-RE applied and externs bound, for loaders that do neither:
// nothing in it asks for the kernel's types. What has to be looked up in the running system
// stays extern: addresses of symbols, and what modules have.
//
// All programs of the file are in it, and the configuration is a section .rodata.kconfig. Types
// keep their ids; in .BTF, an extern that is resolved becomes a second copy of some other type.
// Types of an unknown kind are an error. Section groups are left out.
func (r *Result) Object() (*object.File, error) {
	s := &settler{
		r:   r.from,
		out: &object.File{Order: r.Order, OSABI: r.from.file.OSABI, Flags: r.from.file.Flags, Symbols: slices.Clone(r.from.file.Symbols)},
	}
	for _, pass := range []func(){
		s.decide,       // which externs go
		s.copySections, // with instructions changed
		s.addConfig,
		s.addTypes,
		s.dropSymbols,
	} {
		pass()
	}
	return s.out, s.err
}

// settler makes an object that asks nothing of the kernel's types.
type settler struct {
	r       *relocator
	out     *object.File
	settled map[object.SymbolID]bool // externs that are none any more
	names   map[string]bool          // theirs
	filler  rawbtf.TypeID            // a type that may be there twice
	err     error
}

func (s *settler) decide() {
	s.settled, s.names = map[object.SymbolID]bool{}, map[string]bool{}
	for i := range s.r.Bindings {
		b := &s.r.Bindings[i]
		switch b.Kind {
		case object.BoundKfunc, object.BoundVariable:
			if b.Module != "" {
				continue
			}
		case object.BoundAbsent, object.BoundConfig:
		default:
			continue
		}
		s.settled[b.Symbol], s.names[b.Name] = true, true
	}
}

// isTypes reports whether a section is one that is made anew.
func isTypes(name string) bool { return name == ".BTF" || name == ".BTF.ext" }

// copySections copies all sections under their ids.
func (s *settler) copySections() {
	s.out.Sections = slices.Clone(s.r.file.Sections)
	for id := 1; id < len(s.out.Sections); id++ {
		section := &s.out.Sections[id]
		switch {
		case s.r.index.kinds[id] == sectionCode:
			section.Data = slices.Clone(s.r.code[id].data)
			section.Relocs = s.settle(object.SectionID(id), section.Data)
		case isTypes(section.Name): // the bytes are right without
			section.Relocs = nil
		}
	}
}

// settle changes the instructions of a section and returns the relocations that stay.
func (s *settler) settle(id object.SectionID, data []byte) []object.Reloc {
	gone := map[uint32]bool{}
	for i := range s.r.refs[id] {
		x := &s.r.refs[id][i]
		if x.binding == nil || !s.settled[x.binding.Symbol] || x.kind == PlaceConfig {
			continue
		}
		gone[x.offset] = true
		in, n := isa.Decode(data[x.offset:], s.r.file.Order)
		s.r.bind(&in, x, 0)
		isa.Append(data[:x.offset:int(x.offset)+n], in, s.r.file.Order)
	}
	return slices.DeleteFunc(slices.Clone(s.out.Sections[id].Relocs), func(rel object.Reloc) bool { return gone[rel.Off] })
}

// addConfig turns the .kconfig map into a section with its variables.
func (s *settler) addConfig() {
	if s.r.maps.config == noMap {
		return
	}
	m := &s.r.result.Maps[s.r.maps.config]
	id := object.SectionID(len(s.out.Sections))
	s.out.Sections = append(s.out.Sections, object.Section{
		Name: settledConfig, Type: elf.SHT_PROGBITS, Flags: elf.SHF_ALLOC, Align: 8, Data: m.Data, Size: uint64(len(m.Data)),
	})
	for i := range s.r.Bindings {
		if b := &s.r.Bindings[i]; b.Kind == object.BoundConfig {
			sym := &s.out.Symbols[b.Symbol]
			sym.Section, sym.Value, sym.Size, sym.Type = id, uint64(b.Offset), uint64(len(b.Value)), elf.STT_OBJECT
		}
	}
}

// addTypes replaces .BTF and .BTF.ext.
func (s *settler) addTypes() {
	if s.r.types == nil {
		return
	}
	b := rawbtf.New(nil)
	im := b.Import(s.r.types, nil, nil)
	for id := range s.r.types.End() {
		im.IDs[id] = id // instructions have some
	}
	s.filler = s.findFiller()
	for id := s.r.types.First(); id < s.r.types.End(); id++ {
		if err := s.importType(b, im, id); err != nil {
			s.err = err
			return
		}
	}
	ext := rawbtf.Ext{}
	if s.r.ext != nil {
		ext.Func, ext.Line = importInfo(im, &s.r.ext.Func, nil), importInfo(im, &s.r.ext.Line, translateLine)
	}
	for id := 1; id < len(s.out.Sections); id++ {
		section := &s.out.Sections[id]
		switch section.Name {
		case ".BTF":
			section.Data = b.Append(nil, s.r.file.Order)
		case ".BTF.ext":
			section.Data = ext.Append(nil, s.r.file.Order)
		}
		section.Size = cmp.Or(uint64(len(section.Data)), section.Size)
	}
}

// importType copies a type under its id. DATASECs of externs keep only those that are still
// extern.
func (s *settler) importType(b *rawbtf.BTF, im *rawbtf.Import, id rawbtf.TypeID) error {
	t := s.r.types.Type(id)
	name := s.r.types.Name(t)
	switch k := t.Kind(); {
	case k == rawbtf.Datasec && name == ksymsSection:
		var stay []rawbtf.SecVar
		for i := range t.Vlen() {
			if v := t.SecVar(i); !s.isSettled(v.Type) {
				stay = append(stay, v)
			}
		}
		if stay != nil {
			b.AppendDatasec(im.String(t.NameOff()), t.Size(), stay)
			return nil
		}
		id = s.filler
	case k == rawbtf.Datasec && name == configSection && s.r.maps.config != noMap:
		placed := s.r.result.Types.Type(id)
		vars := make([]rawbtf.SecVar, placed.Vlen())
		for i := range vars {
			vars[i] = placed.SecVar(i)
		}
		b.AppendDatasec(b.AddString([]byte(settledConfig)), placed.Size(), vars)
		return nil
	case k == rawbtf.Var && s.isSettled(id) && s.isConfig(name):
		if _, err := im.Type(id); err != nil {
			return err
		}
		b.Type(id).SetLinkage(rawbtf.Global)
		return nil
	case s.isSettled(id) || k == rawbtf.DeclTag && s.isSettled(t.Ref()):
		id = s.filler
	}
	_, err := im.Type(id)
	return err
}

// isSettled reports whether a type is the VAR or FUNC of an extern that has been resolved.
func (s *settler) isSettled(id rawbtf.TypeID) bool {
	t := s.r.types.Type(id)
	k := t.Kind()
	return (k == rawbtf.Var || k == rawbtf.Func) && t.Linkage() == rawbtf.Extern && s.names[s.r.types.Name(t)]
}

func (s *settler) isConfig(name string) bool {
	return slices.ContainsFunc(s.r.Bindings, func(b object.Binding) bool { return b.Kind == object.BoundConfig && b.Name == name })
}

// findFiller returns a type that may occur twice, as those of functions may.
func (s *settler) findFiller() rawbtf.TypeID {
	for id := s.r.types.First(); id < s.r.types.End(); id++ {
		switch s.r.types.Type(id).Kind() {
		case rawbtf.Int, rawbtf.Ptr, rawbtf.FuncProto, rawbtf.Const:
			return id
		}
	}
	return s.r.types.First()
}

func translateLine(im *rawbtf.Import, rec []byte) {
	line := rawbtf.LineInfo(rec)
	line.SetFileOff(im.String(line.FileOff()))
	line.SetTextOff(im.String(line.TextOff()))
}

// importInfo copies a part of .BTF.ext.
func importInfo(im *rawbtf.Import, part *rawbtf.Info, translate func(*rawbtf.Import, []byte)) rawbtf.Info {
	out := rawbtf.Info{RecordSize: part.RecordSize}
	for _, section := range part.Sections {
		records := slices.Clone(section.Records)
		if translate != nil {
			for rec := range slices.Chunk(records, int(part.RecordSize)) {
				translate(im, rec)
			}
		}
		out.Sections = append(out.Sections, rawbtf.InfoSection{NameOff: im.String(section.NameOff), Records: records})
	}
	return out
}

// dropSymbols leaves out externs that have been resolved, and the names of groups.
func (s *settler) dropSymbols() {
	ids := make([]object.SymbolID, len(s.out.Symbols))
	kept := s.out.Symbols[:1]
	for id := object.SymbolID(1); int(id) < len(ids); id++ {
		sym := s.out.Symbols[id]
		if sym.Section == 0 && s.settled[id] || sym.Section == object.GroupHeader {
			continue
		}
		ids[id] = object.SymbolID(len(kept))
		kept = append(kept, sym)
	}
	s.out.Symbols = kept
	for id := range s.out.Sections {
		relocs := slices.Clone(s.out.Sections[id].Relocs)
		for i := range relocs {
			relocs[i].Sym = ids[relocs[i].Sym]
		}
		s.out.Sections[id].Relocs = relocs
	}
}
