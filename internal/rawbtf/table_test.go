package rawbtf_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// table is a .BTF section that is put together from words, right or wrong.
type table struct {
	types   []uint32
	strings string // "\x00" + one after the other
	layout  string // "" for none
}

// info is the second word of a record.
func info(kind rawbtf.Kind, vlen uint32) uint32 { return uint32(kind)<<24 | vlen }

const kindFlag = 1 << 31

// bytes returns the section as producers write it.
func (t table) bytes(order binary.AppendByteOrder) []byte {
	text := t.strings
	if text == "" {
		text = "\x00"
	}
	hdrLen := 24
	if t.layout != "" {
		hdrLen = 32
	}
	types := 4 * len(t.types)
	out := order.AppendUint16(nil, 0xeb9f)
	out = append(out, 1, 0)
	for _, v := range []int{hdrLen, 0, types, types + len(t.layout), len(text), types, len(t.layout)}[:hdrLen/4-1] {
		out = order.AppendUint32(out, uint32(v))
	}
	for _, v := range t.types {
		out = order.AppendUint32(out, v)
	}
	out = append(out, t.layout...)
	return append(out, text...)
}

func (t table) parse(base *rawbtf.BTF) (*rawbtf.BTF, error) {
	return rawbtf.Parse(t.bytes(binary.LittleEndian), binary.LittleEndian, base)
}

func (t table) mustParse(tb testing.TB, base *rawbtf.BTF) *rawbtf.BTF {
	b, err := t.parse(base)
	require.NoError(tb, err)
	return b
}

// words joins records.
func words(records ...[]uint32) []uint32 {
	var all []uint32
	for _, r := range records {
		all = append(all, r...)
	}
	return all
}

// Records that most tables need.
func intRecord(name uint32) []uint32 { return []uint32{name, info(rawbtf.Int, 0), 4, 1<<24 | 32} }
func refRecord(k rawbtf.Kind, name, id uint32) []uint32 {
	return []uint32{name, info(k, 0), id}
}
