package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

func typeFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "type", Usage: "`NAME=SECTION` load program NAME as if it were in this section (xdp, tcx/ingress, fentry/FUNCTION, ...), or as a program of this type (sched_cls, ...); repeatable"}
}

func mapFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "map", Usage: "`MAP,max_entries=N` make this map with N entries, whatever the object says; so are key_size, value_size, map_flags and map_extra set, each behind a comma; repeatable"}
}

// mapField is a field of a map that --map sets, by the name that it has in C.
type mapField struct {
	name string
	bits int
	set  func(*object.Map, uint64)
}

var mapFields = []mapField{
	{"max_entries", 32, func(m *object.Map, n uint64) { m.MaxEntries = uint32(n) }},
	{"key_size", 32, func(m *object.Map, n uint64) { m.KeySize, m.KeyType, m.ValueType = uint32(n), 0, 0 }},
	{"value_size", 32, func(m *object.Map, n uint64) { m.ValueSize, m.KeyType, m.ValueType = uint32(n), 0, 0 }},
	{"map_flags", 32, func(m *object.Map, n uint64) { m.Flags = uint32(n) }},
	{"map_extra", 64, func(m *object.Map, n uint64) { m.Extra = n }},
}

// settings change an image before it is loaded: what programs with a skeleton do as well.
type settings struct {
	maps      []mapSetting
	types     []typeSetting
	variables []variableSetting
}

type mapSetting struct {
	name  string
	field *mapField
	value uint64
}

type typeSetting struct{ program, section string }

type variableSetting struct{ name, value string }

// readSettings reads --map, --type and --set. The error is one of usage.
func readSettings(cmd *cli.Command) (s settings, err error) {
	for _, text := range cmd.StringSlice("map") {
		name, fields, _ := strings.Cut(text, ",")
		if name == "" || fields == "" {
			return s, usageErrorf(cmd, "option --map is MAP,max_entries=N, not %q", text)
		}
		for text := range strings.SplitSeq(fields, ",") {
			set := mapSetting{name: name}
			if set.field, set.value, err = readMapField(text); err != nil {
				return s, usageErrorf(cmd, "option --map for map %q: %v", name, err)
			}
			s.maps = append(s.maps, set)
		}
	}
	for _, text := range cmd.StringSlice("type") {
		name, kind, _ := strings.Cut(text, "=")
		if name == "" || kind == "" {
			return s, usageErrorf(cmd, "option --type is NAME=SECTION, not %q", text)
		}
		section, err := loader.SectionOf(kind)
		if err != nil {
			return s, usageErrorf(cmd, "option --type for program %q: %v", name, err)
		}
		s.types = append(s.types, typeSetting{name, section})
	}
	for _, text := range cmd.StringSlice("set") {
		name, value, ok := strings.Cut(text, "=")
		if name == "" || !ok {
			return s, usageErrorf(cmd, "option --set is NAME=VALUE, not %q", text)
		}
		s.variables = append(s.variables, variableSetting{name, value})
	}
	return s, nil
}

// readMapField reads "max_entries=4096".
func readMapField(text string) (field *mapField, value uint64, err error) {
	name, number, _ := strings.Cut(text, "=")
	i := slices.IndexFunc(mapFields, func(f mapField) bool { return f.name == name })
	if i < 0 {
		var names []string
		for _, f := range mapFields {
			names = append(names, f.name)
		}
		err = fmt.Errorf("expected one of %s, found %q", strings.Join(names, ", "), text)
		if near := diag.Suggest(name, slices.Values(names)); near != "" {
			err = fmt.Errorf("%w, did you mean %q?", err, near)
		}
		return nil, 0, err
	}
	field = &mapFields[i]
	if value, err = strconv.ParseUint(number, 0, field.bits); err != nil {
		return nil, 0, fmt.Errorf("%s is a number from 0 to %d, not %q", name, uint64(1)<<field.bits-1, number)
	}
	return field, value, nil
}

// apply changes an image. The errors are about what it does not have, and about maps that are
// what the object's sections are.
func (s settings) apply(image *object.Image) (errs diag.List) {
	mapOf, programOf := make(map[string]*object.Map), make(map[string]*object.Program)
	for i := range image.Maps {
		for m := &image.Maps[i]; m != nil; m = m.Inner {
			mapOf[m.Name] = m
		}
	}
	for i := range image.Programs {
		programOf[image.Programs[i].Name] = &image.Programs[i]
	}
	for _, set := range s.maps {
		switch m := mapOf[set.name]; {
		case m == nil:
			errs.Add(notThere("map", set.name, maps.Keys(mapOf)))
		case m.Section != ".maps":
			errs.Add(diag.Diagnostic{Code: "fixed-map", Msg: fmt.Sprintf("map '%s' is made of section %s, which says what it is: --map cannot set %s",
				printable(m.Name), printable(m.Section), set.field.name)})
		default:
			set.field.set(m, set.value)
		}
	}
	for _, set := range s.types {
		if p := programOf[set.program]; p != nil {
			p.Section = set.section
		} else {
			errs.Add(notThere("program", set.program, maps.Keys(programOf)))
		}
	}
	for _, set := range s.variables {
		if err := setVariable(image, set.name, set.value); err != nil {
			errs.Add(diag.Diagnostic{Code: "bad-variable", Msg: err.Error()})
		}
	}
	return errs
}

// notThere is about a name on the command line that nothing has that is loaded.
func notThere(what, name string, names iter.Seq[string]) diag.Diagnostic {
	d := diag.Diagnostic{Code: "unknown-" + what, Msg: fmt.Sprintf("no %s '%s' is loaded", what, printable(name))}
	if near := diag.Suggest(name, names); near != "" {
		d.Notes = []diag.Note{{Msg: fmt.Sprintf("did you mean '%s'?", printable(near))}}
	}
	return d
}
