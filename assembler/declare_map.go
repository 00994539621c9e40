package assembler

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

// mapType makes the struct that a map's definition on one line stands for, the same that
// libbpf's macros make in several lines.
func (d *declarer) mapType(tree *decl.Map) (*cType, bool) {
	t := &cType{kind: rawbtf.Struct, pos: d.pos(tree.Pos.Offset)}
	l := layouter{t: t}
	name := strings.TrimPrefix(tree.Type.Text, mapTypePrefix)
	kind, ok := knownConstant(mapTypePrefix + name)
	if !ok {
		at := tree.Type.Pos.Offset
		x := diag.Diagnostic{Code: "unknown-constant", Span: d.span(at, at+len(tree.Type.Text)), Msg: "there is no map type '" + tree.Type.Text + "'"}
		names := func(yield func(string) bool) {
			for _, t := range uapi.MapTypes() {
				if !yield(t.Name) {
					return
				}
			}
		}
		if near := diag.Suggest(name, names); near != "" {
			x.Fix = &diag.Fix{Span: x.Span, Text: near}
		}
		return nil, d.s.report(x)
	}
	places := []string{"key", "value", "max_entries"}
	if slices.Contains(mapsWithoutKey, kind) {
		places = places[1:]
	}
	if slices.Contains(mapsWithoutValue, kind) {
		places = places[1:]
	}
	is := &decl.Operand{Pos: tree.Type.Pos, Name: mapTypePrefix + name}
	fields := []*decl.Field{{Pos: tree.Pos, Count: "__uint", Of: "type", Value: &decl.Expr{Pos: tree.Type.Pos, First: is}}}
	var last *decl.Field // values is an array without a length, which stands at the end
	for _, arg := range tree.Args {
		f, ok := d.mapArgument(arg, &places)
		switch {
		case !ok:
			return nil, false
		case f.Macro == "__array":
			last = f
		default:
			fields = append(fields, f)
		}
	}
	if last != nil {
		fields = append(fields, last)
	}
	for _, f := range fields {
		if !d.mapField(&l, f) {
			return nil, false
		}
	}
	l.finish(0)
	return t, true
}

// meansType reports whether a word in the place of a field is a type, which the grammar cannot
// tell.
func (d *declarer) meansType(word, field string) bool {
	if d.named(word) != nil {
		return true
	}
	_, known := d.s.declaredConstant(word)
	return !known && field != "max_entries"
}

// mapArgument turns an argument into a field. One without a name is the next in order: a type
// for keys or values, or a number for their size.
func (d *declarer) mapArgument(arg *decl.MapArg, places *[]string) (*decl.Field, bool) {
	f := &decl.Field{Pos: arg.Pos, Type: arg.Type, Value: arg.Value}
	switch {
	case arg.Field != nil:
		f.Macro, f.Name, f.Type = "__type", arg.Field.Text, arg.Of
		if f.Name == "values" {
			f.Macro = "__array"
		}
		return f, true
	case arg.Number != nil:
		f.Of, f.Value = arg.Number.Text, arg.Is
	case len(*places) == 0:
		return nil, d.fail(arg.Pos.Offset, 0, "map", "a map has no more fields that need no name: write name = value")
	default:
		name := (*places)[0]
		*places = (*places)[1:]
		if v := arg.Value; v != nil && len(v.Rest) == 0 && v.First.Name != "" && d.meansType(v.First.Name, name) {
			f.Type = &decl.TypeName{Pos: arg.Pos, Specs: decl.Specs{Pos: arg.Pos, Type: &decl.Type{Pos: arg.Pos, Name: v.First.Name}}}
		}
		switch {
		case f.Type == nil && name == "max_entries":
			f.Of = name
		case f.Type == nil:
			f.Of = name + "_size"
		case name == "max_entries":
			return nil, d.fail(arg.Pos.Offset, 0, "map", "max_entries is a number, found a type")
		default:
			f.Macro, f.Name = "__type", name
			return f, true
		}
	}
	n, ok := d.evaluate(f.Value)
	if f.Count = "__uint"; n.unsigned || n.v >= 1<<32 {
		f.Count = "__ulong"
	}
	return f, ok
}
