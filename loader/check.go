package loader

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// checkImage refuses an image that does not fit together. Package relocator makes none.
func (l *loading) checkImage() error {
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		if err := l.checkMap(m); err != nil {
			return failed("map "+quote(m.Name), err)
		}
	}
	for i := range l.image.Programs {
		p := &l.image.Programs[i]
		if p.Optional {
			continue
		}
		if err := l.checkProgram(p); err != nil {
			return failedProgram(p.Name, err)
		}
	}
	return nil
}

func (l *loading) checkMap(m *object.Map) error {
	if m.Inner != nil && m.Inner.Inner != nil {
		return errors.New("the maps in it have maps in them, which no kernel allows")
	}
	for _, slot := range m.Slots {
		if slot.Program == 0 && (slot.Map < 0 || slot.Map >= len(l.image.Maps)) {
			return fmt.Errorf("entry %d: there is no map %d in the image", slot.Index, slot.Map)
		}
	}
	if n := len(m.Slots); n > 0 && m.MaxEntries != 0 && (m.Type == mapProgArray || m.Type == mapArrayOfMaps) && m.Slots[n-1].Index >= m.MaxEntries {
		return fmt.Errorf("it has %d entries, and contents of %d", m.MaxEntries, uint64(m.Slots[n-1].Index)+1)
	}
	if len(m.Data) == 0 || m.Type == mapArena || m.Type == mapStructOps {
		return nil
	}
	switch {
	case m.ValueSize == 0 || len(m.Data)%int(m.ValueSize) != 0:
		return fmt.Errorf("its contents have %d bytes, expected values of %d", len(m.Data), m.ValueSize)
	case m.KeySize != 4:
		return fmt.Errorf("it has contents, but keys of %d bytes: only maps with indexes as keys have them", m.KeySize)
	case uint64(len(m.Data))/uint64(m.ValueSize) > uint64(m.MaxEntries):
		return fmt.Errorf("it has %d entries, and contents of %d", m.MaxEntries, len(m.Data)/int(m.ValueSize))
	case uapi.MapTypeOf(m.Type).PerCPU():
		return errors.New("it has contents, but a value for each CPU")
	}
	return nil
}

func (l *loading) checkProgram(p *object.Program) error {
	if len(p.Insns) == 0 {
		return errors.New("it has no instructions")
	}
	for _, part := range []struct {
		name string
		data []byte
		size int
	}{
		{"instructions", p.Insns, insnSize},
		{"func_info", p.FuncInfo, funcInfoSize},
		{"line_info", p.LineInfo, lineInfoSize},
	} {
		if len(part.data)%part.size != 0 {
			return fmt.Errorf("it has %d bytes of %s, which have %d each", len(part.data), part.name, part.size)
		}
	}
	for at, index := range mapLoads(p.Insns) {
		if index >= len(l.image.Maps) {
			return fmt.Errorf("instruction %d loads map %d, and the image has %d", at/insnSize, index, len(l.image.Maps))
		}
	}
	return nil
}

// mapLoads yields where instructions load a map, or an address in one, and its index.
func mapLoads(insns []byte) func(yield func(at, index int) bool) {
	return func(yield func(at, index int) bool) {
		for at := 0; at+2*insnSize <= len(insns); at += insnSize {
			if insns[at] != opLoad64 {
				continue
			}
			source := sourceOf(insns[at+1])
			if (source == ofMap || source == ofValue) && !yield(at, int(binary.NativeEndian.Uint32(insns[at+4:]))) {
				return
			}
			at += insnSize
		}
	}
}
