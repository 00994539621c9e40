package object

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Variable is a global variable of an image, or a part of one.
type Variable struct {
	Type rawbtf.TypeID // in Image.Types
	Map  int           // of Image.Maps, which holds its section

	Offset, Size uint32 // in the value of the map, in bytes
}

// Variable finds a global variable by its name, or a part of one by a path such as
// "limits[2].burst". Externs in .kconfig, whose values are known when the image is made, are none,
// and neither is what an arena holds.
func (image *Image) Variable(path string) (Variable, error) {
	var names []string
	var found []Variable
	root := ""
	for name, v := range image.variables {
		names = append(names, name)
		rest, ok := strings.CutPrefix(path, name)
		if !ok || rest != "" && rest[0] != '.' && rest[0] != '[' || len(name) < len(root) {
			continue // "count.1" is a name, too
		}
		if len(name) > len(root) {
			root, found = name, found[:0]
		}
		found = append(found, v)
	}
	switch {
	case len(found) == 0:
		root, _ := cutName(path)
		err := fmt.Errorf("there is no variable '%s'", root)
		if near := diag.Suggest(root, slices.Values(names)); near != "" {
			return Variable{}, fmt.Errorf("%w; did you mean '%s'?", err, near)
		}
		return Variable{}, err
	case len(found) > 1:
		return Variable{}, fmt.Errorf("there are %d variables '%s', in sections %s and %s", len(found), root,
			image.Maps[found[0].Map].Section, image.Maps[found[1].Map].Section)
	}
	v, err := found[0].part(image.Types, path[len(root):])
	if err != nil {
		return Variable{}, fmt.Errorf("variable '%s': %w", path, err)
	}
	return v, nil
}

// variables yields the variables of which the image has a value, with their names.
func (image *Image) variables(yield func(string, Variable) bool) {
	for i := range image.Maps {
		m := &image.Maps[i]
		if image.Types == nil || m.ValueType == 0 || m.Section == ".kconfig" {
			continue
		}
		section := image.Types.Type(m.ValueType)
		if section.Kind() != rawbtf.Datasec {
			continue
		}
		for j := range section.Vlen() {
			v := section.SecVar(j)
			declared := image.Types.Type(v.Type)
			if declared.Kind() != rawbtf.Var || uint64(v.Offset)+uint64(v.Size) > uint64(m.ValueSize) {
				continue // an extern
			}
			if !yield(image.Types.Name(declared), Variable{declared.Ref(), i, v.Offset, v.Size}) {
				return
			}
		}
	}
}

// Store sets the value that a variable has when the image is loaded, in its byte order. It leaves
// the contents of the file that the image was made of as they are.
func (image *Image) Store(v Variable, value []byte) error {
	m := &image.Maps[v.Map]
	switch {
	case uint64(len(value)) != uint64(v.Size):
		return fmt.Errorf("the variable has %d bytes, not %d", v.Size, len(value))
	case uint64(v.Offset)+uint64(v.Size) > uint64(m.ValueSize):
		return fmt.Errorf("the variable goes beyond the %d bytes of section %s", m.ValueSize, m.Section)
	}
	data := make([]byte, m.ValueSize)
	copy(data, m.Data)
	copy(data[v.Offset:], value)
	m.Data = data
	return nil
}
