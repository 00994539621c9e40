package rawbtf_test

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// largeProgram is types and records as of a program of several thousand lines.
func largeProgram(b *testing.B) (types *rawbtf.BTF, btf, ext []byte) {
	src, err := func() (*rawbtf.BTF, error) {
		data, _, order := sections(b, "../../testdata/btf/declarations.s")
		return rawbtf.Parse(data, order, nil)
	}()
	require.NoError(b, err)
	types = rawbtf.New(nil)
	var im *rawbtf.Import
	for range 100 {
		im = importAll(b, types, src, im)
	}
	var fn rawbtf.TypeID
	for id := types.First(); id < types.End(); id++ {
		if t := types.Type(id); t.Kind() == rawbtf.Func {
			fn = id
		}
	}
	x := extTable{}
	x.parts[0] = []uint32{8, 0, 1000}
	x.parts[1] = []uint32{16, 0, 20000}
	x.parts[2] = []uint32{16, 0, 2000}
	for i := range uint32(20000) {
		text := types.AddString(fmt.Appendf(nil, "\tline number %d", i))
		x.parts[1] = append(x.parts[1], 8*i, 1, text, i<<10)
		if i < 1000 {
			x.parts[0] = append(x.parts[0], 160*i, uint32(fn))
		}
		if i < 2000 {
			x.parts[2] = append(x.parts[2], 80*i, 1, text, 0)
		}
	}
	return types, types.Append(nil, binary.LittleEndian), x.bytes(binary.LittleEndian)
}

func BenchmarkParse(b *testing.B) {
	_, data, _ := largeProgram(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := rawbtf.Parse(data, binary.LittleEndian, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseExt(b *testing.B) {
	types, _, data := largeProgram(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := rawbtf.ParseExt(data, binary.LittleEndian, types); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		b.Run(order.String(), func(b *testing.B) {
			types, data, _ := largeProgram(b)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				data = types.Append(data[:0], order)
			}
		})
	}
}

func BenchmarkImport(b *testing.B) {
	src, data, _ := largeProgram(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	var im *rawbtf.Import
	for b.Loop() {
		dst := rawbtf.New(nil)
		im = dst.Import(src, nil, im)
		for id := src.First(); id < src.End(); id++ {
			im.IDs[id] = id
		}
		for id := src.First(); id < src.End(); id++ {
			if _, err := im.Type(id); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkDeclaration(b *testing.B) {
	types, _, _ := largeProgram(b)
	b.ReportAllocs()
	id := types.First()
	for b.Loop() {
		types.Declaration(id)
		if id++; id == types.End() {
			id = types.First()
		}
	}
}
