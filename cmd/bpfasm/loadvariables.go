package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

func setFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "set", Usage: "`NAME=VALUE` give a global variable, or a part of one (limits[2].burst), a value before the programs are loaded: a number, true, false, an enumerator, or a text for an array of char; repeatable"}
}

// setVariable gives a variable of an image a value.
func setVariable(image *object.Image, name, text string) error {
	v, err := image.Variable(name)
	if err != nil {
		return err
	}
	e := encoder{image.Types, v.Type, image.Order, make([]byte, v.Size)}
	if err := e.encode(text); err != nil {
		return fmt.Errorf("variable '%s' has type %s: %w", printable(name), image.Types.TypeName(v.Type), err)
	}
	return image.Store(v, e.value)
}

// encoder makes the value of a variable.
type encoder struct {
	types *rawbtf.BTF
	typ   rawbtf.TypeID
	order binary.ByteOrder
	value []byte
}

func (e *encoder) encode(text string) error {
	switch t := e.types.Type(e.types.Skip(e.typ)); t.Kind() {
	case rawbtf.Int:
		encoding, _, bits := t.IntEncoding()
		if encoding&rawbtf.Bool != 0 {
			bits = 1
		}
		return e.number(text, bits, encoding&rawbtf.Signed != 0)
	case rawbtf.Enum, rawbtf.Enum64:
		return e.enumerator(t, text)
	case rawbtf.Array:
		elem, _, _ := t.Array()
		if char := e.types.Type(e.types.Skip(elem)); char.Kind() != rawbtf.Int || char.Size() != 1 {
			break
		}
		if copy(e.value, text) < len(text) {
			return fmt.Errorf("%q has %d bytes", text, len(text))
		}
		return nil
	}
	return errors.New("--set knows numbers and texts only")
}

// enumerator sets a value of an enum, by its name or number.
func (e *encoder) enumerator(t rawbtf.Type, text string) error {
	var names []string
	for i := range t.Vlen() {
		off, value := t.Enumerator(i)
		names = append(names, string(e.types.Text(off)))
		if names[i] == text {
			return e.put(value)
		}
	}
	err := e.number(text, 8*t.Size(), t.Flag())
	if near := diag.Suggest(text, slices.Values(names)); err != nil && near != "" {
		return fmt.Errorf("it has no enumerator %q, did you mean %q?", text, near)
	}
	return err
}

// number sets an integer of so many bits.
func (e *encoder) number(text string, bits uint32, signed bool) error {
	switch text {
	case "true":
		text = "1"
	case "false":
		text = "0"
	}
	if bits == 0 || bits > 64 {
		return fmt.Errorf("--set knows no numbers of %d bits", bits)
	}
	if signed {
		n, err := strconv.ParseInt(text, 0, int(bits))
		if err != nil {
			return fmt.Errorf("expected a number from %d to %d, found %q", int64(-1)<<(bits-1), int64(1)<<(bits-1)-1, text)
		}
		return e.put(uint64(n))
	}
	n, err := strconv.ParseUint(text, 0, int(bits))
	if err != nil {
		return fmt.Errorf("expected a number from 0 to %d, found %q", uint64(1)<<bits-1, text)
	}
	return e.put(n)
}

func (e *encoder) put(n uint64) error {
	switch len(e.value) {
	case 1:
		e.value[0] = byte(n)
	case 2:
		e.order.PutUint16(e.value, uint16(n))
	case 4:
		e.order.PutUint32(e.value, uint32(n))
	case 8:
		e.order.PutUint64(e.value, n)
	default:
		return fmt.Errorf("--set knows no numbers of %d bytes", len(e.value))
	}
	return nil
}
