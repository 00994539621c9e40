package loader

import (
	"errors"
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
