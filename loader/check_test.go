package loader_test

import (
	"encoding/binary"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// TestImages: an image that does not fit together, which only a program with images of its own
// can make, is an error before the kernel sees any of it.
func TestImages(t *testing.T) {
	array := object.Map{Name: "m", Type: uint32(ebpf.Array), KeySize: 4, ValueSize: 4, MaxEntries: 1}
	exit := []byte{0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0}
	load := func(index uint32) []byte {
		insn := make([]byte, 16)
		insn[0], insn[1] = 0x18, 0x11
		binary.NativeEndian.PutUint32(insn[4:], index)
		return append(insn, exit...)
	}
	for _, test := range []struct {
		want   string
		change func(m *object.Map, p *object.Program)
	}{
		{"map 'm': the maps in it have maps in them, which no kernel allows", func(m *object.Map, _ *object.Program) {
			m.Type, m.Inner = uint32(ebpf.ArrayOfMaps), m
		}},
		{"map 'm': its contents have 7 bytes, expected values of 4", func(m *object.Map, _ *object.Program) { m.Data = make([]byte, 7) }},
		{"map 'm': its contents have 7 bytes, expected values of 0", func(m *object.Map, _ *object.Program) { m.ValueSize, m.Data = 0, make([]byte, 7) }},
		{"map 'm': it has contents, but keys of 8 bytes: only maps with indexes as keys have them", func(m *object.Map, _ *object.Program) {
			m.KeySize, m.Data = 8, make([]byte, 4)
		}},
		{"map 'm': it has contents, but a value for each CPU", func(m *object.Map, _ *object.Program) {
			m.Type, m.Data = uint32(ebpf.PerCPUArray), make([]byte, 4)
		}},
		{"map 'm': entry 3: there is no map 7 in the image", func(m *object.Map, _ *object.Program) {
			m.Slots = []object.Slot{{Index: 3, Map: 7}}
		}},
		{"map 'm': entry 3: there is no map -1 in the image", func(m *object.Map, _ *object.Program) {
			m.Slots = []object.Slot{{Index: 3, Map: -1}}
		}},
		{"program 'p': it has no instructions", func(_ *object.Map, p *object.Program) { p.Insns = nil }},
		{"program 'p': it has 9 bytes of instructions, which have 8 each", func(_ *object.Map, p *object.Program) { p.Insns = make([]byte, 9) }},
		{"program 'p': it has 9 bytes of func_info, which have 8 each", func(_ *object.Map, p *object.Program) { p.FuncInfo = make([]byte, 9) }},
		{"program 'p': it has 24 bytes of line_info, which have 16 each", func(_ *object.Map, p *object.Program) { p.LineInfo = make([]byte, 24) }},
		{"program 'p': instruction 0 loads map 1, and the image has 1", func(_ *object.Map, p *object.Program) { p.Insns = load(1) }},
		{"program 'p': instruction 0 loads map 4294967295, and the image has 1", func(_ *object.Map, p *object.Program) { p.Insns = load(1<<32 - 1) }},
	} {
		m, p := array, object.Program{Name: "p", Section: "socket", Insns: exit}
		test.change(&m, &p)
		image := &object.Image{Order: binary.NativeEndian, Maps: []object.Map{m}, Programs: []object.Program{p}}
		_, err := loader.Load(image, nil, loader.Options{})
		require.EqualError(t, err, test.want)
	}
}
