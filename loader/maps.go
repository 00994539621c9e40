package loader

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"strings"
	"syscall"

	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// Types and flags of maps that are looked at here (include/uapi/linux/bpf.h).
const (
	mapHash           = 1
	mapArray          = 2
	mapProgArray      = 3
	mapPerfEventArray = 4
	mapStackTrace     = 7
	mapLPMTrie        = 11
	mapArrayOfMaps    = 12
	mapDevmap         = 14
	mapHashOfMaps     = 13
	mapDevmapHash     = 25
	mapStructOps      = 26
	mapRingbuf        = 27
	mapUserRingbuf    = 31
	mapArena          = 33

	flagReadOnlyProg = 1 << 7  // BPF_F_RDONLY_PROG
	flagMmapable     = 1 << 10 // BPF_F_MMAPABLE
	flagInnerMap     = 1 << 12 // BPF_F_INNER_MAP
	flagValueTypeFD  = 1 << 15 // BPF_F_VTYPE_BTF_OBJ_FD
	flagOverwrite    = 1 << 19 // BPF_F_RB_OVERWRITE
)

// createMaps creates all maps but optional ones and those that are pinned already.
func (l *loading) createMaps() error {
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		if m.Optional {
			continue
		}
		made := &l.Maps[i]
		what := made.String()
		if m.Pinned {
			var err error
			if made.byName, err = l.pinPath(m); err == nil {
				made.FD, err = l.reuse(m, made.byName)
			}
			if err != nil {
				return failed(what, err)
			}
			if made.Reused = made.FD != none; made.Reused {
				made.Path = made.byName
			}
		}
		if !made.Reused {
			fd, err := l.createMap(m, i)
			if err != nil {
				return l.explainMap(what, m, err)
			}
			made.FD = fd
		}
		if m.Type == mapArena {
			var err error
			if made.arena, err = mapArenaOf(made.FD, m); err != nil {
				return failed(what, fmt.Errorf("mapping its memory: %w", err))
			}
			if made.dataAt, err = l.placeInArena(m, len(made.arena)); err != nil {
				return failed(what, err)
			}
		}
	}
	return nil
}

// placeInArena says where in an arena of a size its data go. As in libbpf that is its end, so
// that the program's allocations begin at its beginning; but only if programs can refer to that
// place.
func (l *loading) placeInArena(m *object.Map, size int) (at int, err error) {
	page := pageSize()
	need := (len(m.Data) + page - 1) / page * page
	if need > size {
		return 0, fmt.Errorf("its data of %d bytes do not fit its %d bytes", len(m.Data), size)
	}
	if need == 0 || l.probes.ask(FullOffsets) != nil {
		return 0, nil
	}
	return size - need, nil
}

// createMap creates a map. index is its place in the image, or none for an inner map.
func (l *loading) createMap(m *object.Map, index int) (int, error) {
	entries, err := maxEntries(m, uint32(pageSize()))
	if err != nil {
		return none, err
	}
	attr := mapCreateAttr{
		typ: m.Type, keySize: m.KeySize, valueSize: m.ValueSize, maxEntries: entries, flags: m.Flags | l.tokenFlag(),
		numaNode: m.NUMANode, extra: m.Extra, name: l.mapName(m), tokenFD: l.tokenFD(),
	}
	if ops, ok := l.structs[index]; ok {
		if err := l.describeOperations(&attr, ops); err != nil {
			return none, err
		}
	}
	if l.types != none && uapi.MapTypeOf(m.Type).Typed {
		attr.btfFD, attr.btfKeyType, attr.btfValueType = uint32(l.types), uint32(m.KeyType), uint32(m.ValueType)
	}
	if m.Type == mapStructOps {
		attr.btfKeyType, attr.btfValueType = 0, 0
	}
	if m.Inner != nil {
		inner, err := l.createMap(m.Inner, none)
		if err != nil {
			return none, fmt.Errorf("what its maps are like: %w", err)
		}
		defer closeFD(inner)
		attr.innerMapFD = uint32(inner)
	}
	fd, err := l.tryMap("map "+quote(m.Name), attr)
	if err != nil {
		return none, l.whyRefused(m, err)
	}
	return fd, nil
}

// tryMap creates a map. If this kernel refuses it, it tries again without types, and without
// what the kernel does not know.
func (l *loading) tryMap(what string, attr mapCreateAttr) (int, error) {
	fd, err := open(mapCreate, &attr)
	if errors.Is(err, syscall.EPERM) && l.raiseMemlock() {
		fd, err = open(mapCreate, &attr)
	}
	if isRefusal(err) && (attr.btfKeyType|attr.btfValueType) != 0 {
		// As in libbpf: it is better to have a map without types than none.
		bare := attr
		bare.btfFD, bare.btfKeyType, bare.btfValueType = 0, 0, 0
		if fd, bareErr := open(mapCreate, &bare); bareErr == nil {
			l.Without = append(l.Without, what+" has no types of keys and values, with which the kernel refuses it: "+err.Error())
			return fd, nil
		}
	}
	if isRefusal(err) && l.trimMap(what, &attr) {
		fd, err = open(mapCreate, &attr)
	}
	if err != nil {
		return none, l.withReason(&attr, err)
	}
	return fd, nil
}

// maxEntries is how many entries a map has on this machine, with pages of a size.
func maxEntries(m *object.Map, page uint32) (uint32, error) {
	switch m.Type {
	case mapPerfEventArray:
		if m.MaxEntries == 0 {
			return possibleCPUs()
		}
	case mapRingbuf, mapUserRingbuf:
		// A power of two of pages; 0 is left for the kernel to refuse.
		if n := m.MaxEntries; n != 0 && (n%page != 0 || bits.OnesCount32(n/page) != 1) {
			pages := (uint64(n) + uint64(page) - 1) / uint64(page)
			if size := uint64(page) << bits.Len64(pages-1); size <= 1<<31 {
				return uint32(size), nil
			}
		}
	}
	return m.MaxEntries, nil
}

// possibleCPUs is how many CPUs this machine can have: one more than the last of
// "0-3" or "0,2-5".
func possibleCPUs() (uint32, error) {
	const name = "/sys/devices/system/cpu/possible"
	text, err := os.ReadFile(name)
	if err != nil {
		return 0, err
	}
	list := strings.TrimSpace(string(text))
	var last uint32
	if _, err := fmt.Sscan(list[strings.LastIndexAny(list, ",-")+1:], &last); err != nil {
		return 0, fmt.Errorf("%s: expected numbers of CPUs, found %q", name, list)
	}
	return last + 1, nil
}

// mapName is the name of a map in the kernel. For a map that holds a section, the object's name
// comes first, cut so that there is room for eight bytes of the section's (internal_map_name in
// libbpf).
func (l *loading) mapName(m *object.Map) [nameLen]byte {
	if !strings.HasPrefix(m.Name, ".") {
		return objectName(m.Name)
	}
	room := nameLen - 1 - max(len(".rodata"), len(m.Name))
	if room <= 0 || strings.Contains(m.Name[1:], ".") {
		return objectName(m.Name)
	}
	return objectName(l.Name[:min(room, len(l.Name))] + m.Name)
}

// fillMaps gives maps their contents and inner maps, and freezes those that do not change after
// that.
func (l *loading) fillMaps() error {
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		if l.Maps[i].FD == none || l.Maps[i].Reused || m.Type == mapStructOps {
			continue
		}
		if err := l.fillMap(i, m); err != nil {
			return failed("map "+quote(m.Name), err)
		}
	}
	return nil
}

func (l *loading) fillMap(i int, m *object.Map) error {
	fd := l.Maps[i].FD
	if m.Type == mapArena {
		copy(l.Maps[i].arena[l.Maps[i].dataAt:], m.Data)
		return nil
	}
	for at := 0; at < len(m.Data); at += int(m.ValueSize) {
		if err := update(fd, uint32(at/int(m.ValueSize)), m.Data[at:at+int(m.ValueSize)]); err != nil {
			return fmt.Errorf("entry %d: %w", at/int(m.ValueSize), err)
		}
	}
	for _, slot := range m.Slots {
		if slot.Program != 0 {
			continue // when it is loaded
		}
		inner := l.Maps[slot.Map].FD
		if inner == none {
			return fmt.Errorf("entry %d: map %s is optional and was not made", slot.Index, quote(l.Maps[slot.Map].Name))
		}
		if err := update(fd, slot.Index, binary.NativeEndian.AppendUint32(nil, uint32(inner))); err != nil {
			return fmt.Errorf("entry %d, map %s: %w", slot.Index, quote(l.Maps[slot.Map].Name), err)
		}
	}
	if m.Frozen {
		if _, err := call(mapFreeze, &mapFreezeAttr{uint32(fd)}); err != nil {
			return fmt.Errorf("freezing it: %w", err)
		}
	}
	return nil
}

// update sets an entry of a map that has numbers as keys.
func update(fd int, key uint32, value []byte) error {
	var pin pinner
	defer pin.Unpin()
	_, err := call(mapUpdateElem, &mapElemAttr{
		mapFD: uint32(fd), key: pin.bytes(binary.NativeEndian.AppendUint32(nil, key)), value: pin.bytes(value),
	})
	return err
}

// fillSlots puts programs into the maps that hold programs.
func (l *loading) fillSlots() error {
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		if l.Maps[i].FD == none || m.Type != mapProgArray {
			continue
		}
		for _, slot := range m.Slots {
			fd := l.programFD(slot.Program)
			if fd == none {
				return failed("map "+quote(m.Name), fmt.Errorf("entry %d: its program is optional and was not loaded", slot.Index))
			}
			if err := update(l.Maps[i].FD, slot.Index, binary.NativeEndian.AppendUint32(nil, uint32(fd))); err != nil {
				return failed("map "+quote(m.Name), fmt.Errorf("entry %d: %w", slot.Index, err))
			}
		}
	}
	return nil
}
