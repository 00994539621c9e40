package relocator

import (
	"encoding/hex"
	"fmt"
	"io"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// The JSON form. Field names are stable; fields may be added.
type (
	jsonResult struct {
		License  string        `json:"license,omitempty"`
		Version  uint32        `json:"version,omitempty"`
		Maps     []jsonMap     `json:"maps,omitempty"`
		Modules  []string      `json:"modules,omitempty"`
		Programs []jsonProgram `json:"programs"`
	}
	jsonMap struct {
		Name       string   `json:"name"`
		Section    string   `json:"section"`
		Type       string   `json:"type"`
		KeySize    uint32   `json:"keySize"`
		ValueSize  uint32   `json:"valueSize"`
		MaxEntries uint32   `json:"maxEntries"`
		Flags      uint32   `json:"flags,omitempty"`
		Extra      uint64   `json:"extra,omitempty"`
		NUMANode   uint32   `json:"numaNode,omitempty"`
		Pinned     bool     `json:"pinned,omitempty"`
		Frozen     bool     `json:"frozen,omitempty"`
		Inner      *jsonMap `json:"inner,omitempty"`
		Optional   bool     `json:"optional,omitempty"`

		Slots []jsonSlot `json:"slots,omitempty"`
		Data  string     `json:"data,omitempty"` // in hexadecimal
	}
	jsonSlot struct {
		Index   uint32 `json:"index"`
		Map     string `json:"map,omitempty"`
		Program string `json:"program,omitempty"`
	}
	jsonProgram struct {
		Name         string            `json:"name"`
		Section      string            `json:"section"`
		Optional     bool              `json:"optional,omitempty"`
		Functions    []jsonFunction    `json:"functions"`
		Instructions []jsonInstruction `json:"instructions"`
	}
	jsonFunction struct {
		Name   string `json:"name"`
		Offset uint32 `json:"offset"` // of its first instruction, in bytes
	}
	jsonInstruction struct {
		Offset uint32       `json:"offset"` // in bytes
		Bytes  string       `json:"bytes"`  // in hexadecimal
		Text   string       `json:"text"`
		Source *jsonSource  `json:"source,omitempty"` // where it changes
		Kind   string       `json:"kind,omitempty"`   // of what was relocated
		Symbol string       `json:"symbol,omitempty"`
		Note   string       `json:"note,omitempty"`
		Access *Explanation `json:"access,omitempty"`
	}
	jsonSource struct {
		File   string `json:"file"`
		Line   int    `json:"line"`
		Column int    `json:"column"`
	}
)

// PrintJSON writes the programs of a result as a JSON object, with each access of the
// kernel's types explained.
func (r *Result) PrintJSON(w io.Writer) error {
	p := &printer{Result: r}
	head := jsonResult{License: r.License, Version: r.Version, Modules: r.Modules, Programs: []jsonProgram{}}
	for i := range r.Maps {
		head.Maps = append(head.Maps, *p.mapAsJSON(&r.Maps[i]))
	}
	out := newJSONWriter(w)
	out.open(head)
	for i := range r.Programs {
		p.json(out, &r.Programs[i])
	}
	out.close()
	return out.flush()
}

func (p *printer) mapAsJSON(m *object.Map) *jsonMap {
	out := &jsonMap{
		Name: m.Name, Section: m.Section, Type: uapi.MapTypeName(m.Type),
		KeySize: m.KeySize, ValueSize: m.ValueSize, MaxEntries: m.MaxEntries,
		Flags: m.Flags, Extra: m.Extra, NUMANode: m.NUMANode, Pinned: m.Pinned, Frozen: m.Frozen, Optional: m.Optional,
		Data: hex.EncodeToString(m.Data),
	}
	if m.Inner != nil {
		out.Inner = p.mapAsJSON(m.Inner)
	}
	for _, s := range m.Slots {
		slot := jsonSlot{Index: s.Index, Program: p.symbol(s.Program)}
		if s.Program == 0 {
			slot.Map = p.Maps[s.Map].Name
		}
		out.Slots = append(out.Slots, slot)
	}
	return out
}

func (p *printer) json(out *jsonWriter, prog *Program) {
	head := jsonProgram{Name: prog.Name, Section: prog.Section, Optional: prog.Optional, Instructions: []jsonInstruction{}}
	for i := range prog.Funcs {
		head.Functions = append(head.Functions, jsonFunction{prog.Funcs[i].Name, prog.Funcs[i].Offset})
	}
	out.open(head)
	last := diag.Position{}
	for l := range p.lines(prog) {
		in := jsonInstruction{Offset: l.offset, Bytes: hex.EncodeToString(l.bytes), Text: p.text(prog, &l), Note: l.note}
		if at := p.Sources.Position(p.Position(prog, l.offset)); at.Line != 0 && at != last {
			in.Source = &jsonSource{at.File, at.Line, at.Col}
			last = at
		}
		if l.place != nil {
			in.Kind, in.Symbol = l.place.Kind.String(), p.symbol(l.place.Symbol)
			if l.place.Kind == PlaceCore {
				in.Access = l.place.Access.Explain()
			}
		}
		out.value(in)
	}
	out.close()
}

var placeKinds = [...]string{
	"core", "map", "map-value", "function", "call", "kfunc", "kernel-variable", "kernel-address",
	"absent", "config", "jump-table", "helper",
}

func (k PlaceKind) String() string {
	if int(k) < len(placeKinds) {
		return placeKinds[k]
	}
	return fmt.Sprintf("PlaceKind(%d)", uint8(k))
}
