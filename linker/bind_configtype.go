package linker

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// configType says what a variable in .kconfig can hold.
type configType struct {
	kind        configKind
	size, align uint32 // in bytes
	signed      bool
}

type configKind uint8

const (
	configNone     configKind = iota
	configBool                // y or n
	configTristate            // y, n or m
	configChar                // the letter y, n or m, or a number
	configInt
	configString
)

// tristateName is the enum whose values are 0 for n, 1 for y and 2 for m.
const tristateName = "libbpf_tristate"

// configTypeOf returns what a variable of a type can hold (find_kcfg_type in
// libbpf).
func configTypeOf(b *rawbtf.BTF, id rawbtf.TypeID) configType {
	t := b.Type(b.Skip(id))
	size := t.Size()
	switch t.Kind() {
	case rawbtf.Int:
		encoding, _, _ := t.IntEncoding()
		c := configType{configInt, size, size, encoding&rawbtf.Signed != 0}
		switch {
		case encoding&rawbtf.Bool != 0 && size == 1:
			c.kind = configBool
		case encoding&rawbtf.Bool != 0 || !isWord(size):
			c.kind = configNone
		case size == 1:
			c.kind = configChar
		}
		return c
	case rawbtf.Enum, rawbtf.Enum64:
		if b.Name(t) == tristateName && isWord(size) && (t.Kind() == rawbtf.Enum64 || size == 4) {
			return configType{kind: configTristate, size: size, align: size}
		}
	case rawbtf.Array:
		elem, _, n := t.Array()
		if n > 0 && configTypeOf(b, elem).kind == configChar {
			return configType{kind: configString, size: n, align: 1}
		}
	}
	return configType{}
}

// isWord reports whether a size is that of one of C's integers.
func isWord(size uint32) bool { return size == 1 || size == 2 || size == 4 || size == 8 }

// fits reports whether v, or its two's complement, is in the range of the type.
// Eight bytes take all that 64 bits can be.
func (c *configType) fits(v uint64) bool {
	switch bits := 8 * c.size; {
	case c.kind == configBool:
		return v <= 1
	case bits == 64:
		return true
	case c.signed:
		return v+1<<(bits-1) < 1<<bits
	default:
		return v < 1<<bits
	}
}

// limits says which numbers fit.
func (c *configType) limits() string {
	switch bits := 8 * c.size; {
	case c.kind == configBool:
		return "bool, 0 and 1"
	case c.signed:
		return fmt.Sprintf("%s, %d to %d", count(int(c.size), "byte"), -int64(1)<<(bits-1), int64(1)<<(bits-1)-1)
	default:
		return fmt.Sprintf("%s, 0 to %d", count(int(c.size), "byte"), int64(1)<<bits-1)
	}
}

// put writes a number.
func (c *configType) put(value []byte, order binary.ByteOrder, v uint64) {
	switch len(value) {
	case 1:
		value[0] = byte(v)
	case 2:
		order.PutUint16(value, uint16(v))
	case 4:
		order.PutUint32(value, uint32(v))
	case 8:
		order.PutUint64(value, v)
	}
}

// parseNumber reads what strtoull reads with base 0: a sign, then decimal,
// hexadecimal or octal digits; a negative number is its two's complement.
func parseNumber(text string) (v uint64, ok bool) {
	digits := strings.TrimPrefix(text, "-")
	negative := digits != text
	if !negative {
		digits = strings.TrimPrefix(text, "+")
	}
	base := 10
	switch {
	case len(digits) > 2 && (digits[:2] == "0x" || digits[:2] == "0X"):
		digits, base = digits[2:], 16
	case len(digits) > 1 && digits[0] == '0':
		base = 8
	}
	v, err := strconv.ParseUint(digits, base, 64) // takes no sign
	if negative {
		v = -v
	}
	return v, err == nil
}

// maxConfig bounds the bytes of the .kconfig map: they are kept in memory, and
// a few bytes of BTF can ask for gigabytes.
const maxConfig = 1 << 20

// placeConfig gives every variable in .kconfig its place and a value of zeros: by
// descending alignment, then ascending size, then name (cmp_externs in libbpf).
func (b *binder) placeConfig() {
	var list []*extern
	for _, e := range b.open(kconfigSection) {
		e.config = configTypeOf(b.types, b.types.Type(e.typ).Ref())
		if e.config.kind == configNone {
			e.fail("config-type", fmt.Sprintf("%s is of a type that no configuration can be", quoteShort(e.Name)), b.declared(e),
				note(0, "it can be bool, enum "+tristateName+", char, an integer of 2, 4 or 8 bytes or an array of char"))
			continue
		}
		list = append(list, e)
	}
	slices.SortFunc(list, func(x, y *extern) int {
		return cmp.Or(-cmp.Compare(x.config.align, y.config.align), cmp.Compare(x.config.size, y.config.size), cmp.Compare(x.Name, y.Name))
	})
	end := uint64(0)
	for _, e := range list {
		c := &e.config
		at := (end + uint64(c.align) - 1) &^ (uint64(c.align) - 1)
		if at+uint64(c.size) > maxConfig {
			e.fail("config-type", fmt.Sprintf("%s has %d bytes, and the configuration altogether more than %d",
				quoteShort(e.Name), c.size, maxConfig), b.declared(e))
			continue
		}
		e.Offset, e.Value = uint32(at), make([]byte, c.size)
		end = at + uint64(c.size)
	}
}
