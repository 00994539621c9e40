package loader

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// trimMap takes out of what the kernel is given of a map what it does not know and does
// not need. It reports whether there was something.
func (l *loading) trimMap(what string, attr *mapCreateAttr) (trimmed bool) {
	if name, ok := l.olderName(what, attr.name); ok {
		attr.name, trimmed = name, true
	}
	if attr.typ == mapArray && attr.flags&flagMmapable != 0 && l.probes.lacks(MappedArrays) {
		attr.flags, trimmed = attr.flags&^flagMmapable, true
		l.leaveOut(what+" cannot be mapped", MappedArrays)
	}
	if attr.btfFD != 0 && attr.kernelValueType == 0 {
		attr.btfFD, attr.btfKeyType, attr.btfValueType, trimmed = 0, 0, 0, true
	}
	return trimmed
}

// withReason adds to the error about a map what the kernel says about it where it
// keeps a log of that: since Linux 7.2.
func (l *loading) withReason(attr *mapCreateAttr, err error) error {
	if !isRefusal(err) || l.probes.ask(CommonAttributes) != nil {
		return err
	}
	var pin pinner
	defer pin.Unpin()
	log := make([]byte, 4<<10)
	fd, again := openWith(mapCreate, attr, &commonAttr{logBuf: pin.bytes(log), logSize: uint32(len(log)), logLevel: 1})
	closeFD(fd)
	text := strings.TrimSpace(logText(log))
	if again == nil || text == "" {
		return err
	}
	return &reasonError{err, text}
}

// reasonError is an error and what the kernel says about it.
type reasonError struct {
	error
	log string
}

func (e *reasonError) Unwrap() error { return e.error }

// whyInvalid makes an error about a map that the kernel calls invalid, with what can be told
// about why.
func (l *loading) whyInvalid(m *object.Map, err error) error {
	if why := l.unknownOfMap(m); why != nil {
		return why
	}
	if fields := unset(m); fields != nil {
		return &UnsetError{m.Name, fields, err}
	}
	if why := oddities(m); why != "" {
		return fmt.Errorf("%w: %s", err, why)
	}
	return err
}

// UnsetError is about a map with a size of 0 that maps of its type do not have: objects leave it
// to those who load them.
type UnsetError struct {
	Map    string   // its name
	Fields []string // max_entries, key_size, value_size
	Err    error    // the kernel's
}

func (e *UnsetError) Error() string {
	are := " is 0, which the object leaves to be set"
	if len(e.Fields) > 1 {
		are = " are 0, which the object leaves to be set"
	}
	return e.Err.Error() + ": " + strings.Join(e.Fields, " and ") + are
}

func (e *UnsetError) Unwrap() error { return e.Err }

// Maps of these types have keys and values of any size: hashes; arrays and others with values only.
var (
	keyed  = []uint32{mapHash, mapPerCPUHash, 9, mapLRUPerCPUHash}
	valued = []uint32{mapHash, mapArray, mapPerCPUHash, mapPerCPUArray, mapStackTrace, 9, mapLRUPerCPUHash, mapLPMTrie, 22, 23, 30}
)

// unset are the fields of a map that are 0 and must not be.
func unset(m *object.Map) (fields []string) {
	if m.MaxEntries == 0 && m.Type != mapStructOps && m.Type != mapPerfEventArray && !isStorage(m.Type) {
		fields = append(fields, "max_entries")
	}
	if m.KeySize == 0 && slices.Contains(keyed, m.Type) {
		fields = append(fields, "key_size")
	}
	if m.ValueSize == 0 && slices.Contains(valued, m.Type) {
		fields = append(fields, "value_size")
	}
	return fields
}

// explainMap makes an error about a map, with the kernel's log of it, and why it is not permitted.
func (l *loading) explainMap(what string, m *object.Map, err error) error {
	e := failed(what, err)
	var reason *reasonError
	if errors.As(err, &reason) {
		e.Log = reason.log
	}
	var wanted []capability
	switch m.Type {
	case mapDevmap, mapDevmapHash, 15, 17, 18: // SOCKMAP, XSKMAP, SOCKHASH
		wanted = []capability{capNetAdmin}
	}
	e.Err = l.denied(e.Err, wanted, m.Type <= mapArray)
	return e
}

// unknownOfMap returns what of a map the kernel does not know, nil if it knows all.
func (l *loading) unknownOfMap(m *object.Map) error {
	if types := uapi.MapTypes(); uint64(m.Type) < uint64(len(types)) {
		if err := l.younger("maps of type "+uapi.MapTypeName(m.Type), types[m.Type].Since); err != nil {
			return err
		}
	}
	if m.Flags&flagOverwrite != 0 && m.Type == mapRingbuf {
		if err := l.younger("ring buffers that overwrite what nobody has read", "6.19"); err != nil {
			return err
		}
	}
	if m.Flags&flagLink != 0 && m.Type == mapStructOps {
		if err := l.younger("operations that are registered by a link", "6.4"); err != nil {
			return err
		}
	}
	ask := func(f Feature) error {
		if err := l.probes.ask(f); errors.Is(err, ErrNotSupported) {
			return err
		}
		return nil
	}
	switch {
	case m.Inner != nil:
		return ask(NestedMaps)
	case m.Flags&flagInnerMap != 0:
		return ask(InnerMapSizes)
	case m.Flags&flagReadOnlyProg != 0:
		return ask(GlobalData)
	case m.Flags&flagMmapable != 0:
		return ask(MappedArrays)
	}
	return nil
}

// oddities says what is wrong with a map if the kernel only says that something is.
func oddities(m *object.Map) string {
	const noPrealloc = 1 << 0 // BPF_F_NO_PREALLOC
	page := pageSize()
	switch {
	case (m.Type == mapArrayOfMaps || m.Type == mapHashOfMaps) && m.Inner == nil:
		return "its definition does not say what maps are in it, __array(values, struct { ... })"
	case isStorage(m.Type) && m.MaxEntries != 0:
		return fmt.Sprintf("max_entries of a map of type %s is 0, not %d", uapi.MapTypeName(m.Type), m.MaxEntries)
	case isStorage(m.Type) && m.Flags&noPrealloc == 0:
		return "maps of type " + uapi.MapTypeName(m.Type) + " need the flag BPF_F_NO_PREALLOC"
	case m.Type == mapLPMTrie && m.Flags&noPrealloc == 0:
		return "maps of type lpm_trie need the flag BPF_F_NO_PREALLOC"
	case m.Type == mapArray && m.KeySize != 4:
		return fmt.Sprintf("the keys of an array are 4 bytes, not %d", m.KeySize)
	case (m.Type == mapRingbuf || m.Type == mapUserRingbuf) && (m.KeySize != 0 || m.ValueSize != 0):
		return "a ring buffer has neither keys nor values"
	case m.Type == mapArena && m.Flags&flagMmapable == 0:
		return "an arena needs the flag BPF_F_MMAPABLE"
	case m.Type == mapArena && m.Extra%uint64(page) != 0:
		return fmt.Sprintf("the address %#x of the arena is not that of a page of %d bytes", m.Extra, page)
	case m.Type == mapStackTrace && m.ValueSize%8 != 0:
		return fmt.Sprintf("the values of a stack trace are 8 bytes for each frame, not %d", m.ValueSize)
	}
	return ""
}

// isStorage reports whether maps of a type hold what belongs to sockets, inodes, tasks
// or cgroups.
func isStorage(typ uint32) bool {
	switch typ {
	case 19, 21, 24, 28, 29, 32:
		return true
	}
	return false
}
