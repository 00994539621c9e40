package loader

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// whyRefused makes an error about a map that the kernel calls invalid or too large, with what can
// be told about why.
func (l *loading) whyRefused(m *object.Map, err error) error {
	if isInvalid(err) {
		if why := l.unknownOfMap(m); why != nil {
			return why
		}
		if fields := unset(m); fields != nil {
			return &UnsetError{m.Name, fields, err}
		}
		if why := oddities(m); why != "" {
			return fmt.Errorf("%w: %s", err, why)
		}
	}
	said := errors.As(err, new(*reasonError)) // by the kernel
	if said || !isInvalid(err) && !errors.Is(err, syscall.ENOMEM) {
		return err
	}
	return fmt.Errorf("%w: it is of type %s, with %d entries, keys of %d bytes, values of %d bytes, map_flags %#x, map_extra %#x",
		err, uapi.MapTypeName(m.Type), m.MaxEntries, m.KeySize, m.ValueSize, m.Flags, m.Extra)
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

// unset are the fields of a map that are 0 and must not be.
func unset(m *object.Map) (fields []string) {
	typ := uapi.MapTypeOf(m.Type)
	if m.MaxEntries == 0 && m.Type != mapStructOps && m.Type != mapPerfEventArray && !typ.Storage() {
		fields = append(fields, "max_entries")
	}
	if m.KeySize == 0 && typ.Key == uapi.SomeSize {
		fields = append(fields, "key_size")
	}
	if m.ValueSize == 0 && typ.Value == uapi.SomeSize {
		fields = append(fields, "value_size")
	}
	return fields
}

// oddities says what is wrong with a map if the kernel only says that something is.
func oddities(m *object.Map) string {
	const noPrealloc = 1 << 0 // BPF_F_NO_PREALLOC
	page, typ := pageSize(), uapi.MapTypeOf(m.Type)
	switch {
	case (m.Type == mapArrayOfMaps || m.Type == mapHashOfMaps) && m.Inner == nil:
		return "its definition does not say what maps are in it, __array(values, struct { ... })"
	case typ.Storage() && m.MaxEntries != 0:
		return fmt.Sprintf("max_entries of a map of type %s is 0, not %d", uapi.MapTypeName(m.Type), m.MaxEntries)
	case typ.Storage() && m.Flags&noPrealloc == 0:
		return "maps of type " + uapi.MapTypeName(m.Type) + " need the flag BPF_F_NO_PREALLOC"
	case m.Type == mapLPMTrie && m.Flags&noPrealloc == 0:
		return "maps of type lpm_trie need the flag BPF_F_NO_PREALLOC"
	case m.KeySize != 4 && typ.Key == uapi.FourBytes:
		return fmt.Sprintf("key_size of a map of type %s is 4, not %d", uapi.MapTypeName(m.Type), m.KeySize)
	case m.ValueSize != 4 && typ.Value == uapi.FourBytes:
		return fmt.Sprintf("value_size of a map of type %s is 4, not %d", uapi.MapTypeName(m.Type), m.ValueSize)
	case (m.Type == mapRingbuf || m.Type == mapUserRingbuf) && (m.KeySize != 0 || m.ValueSize != 0):
		return "a ring buffer has neither keys nor values"
	case m.Type == mapArena && m.Flags&flagMmapable == 0:
		return "an arena needs the flag BPF_F_MMAPABLE"
	case m.Type == mapArena && m.Extra%uint64(page) != 0:
		return fmt.Sprintf("the address %#x of the arena is not that of a page of %d bytes", m.Extra, page)
	case m.Type == mapStackTrace && m.ValueSize%8 != 0:
		return fmt.Sprintf("value_size of a map of type stack_trace is 8 for each frame, not %d", m.ValueSize)
	}
	return ""
}
