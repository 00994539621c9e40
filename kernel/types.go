package kernel

import (
	"encoding/binary"
	"errors"
	"sync"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Types are the types of vmlinux or of one module. They may be used by several
// goroutines at once.
type Types struct {
	Module string // "" for vmlinux
	BTF    *rawbtf.BTF

	order binary.ByteOrder
	mu    sync.Mutex // of names
	names *rawbtf.Names
}

// Expect tells that [Types.Named] will be asked for names: they are then all
// found in one go. Without it the result is the same, later.
func (t *Types) Expect(essential ...string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, name := range essential {
		t.index().Expect(name)
	}
}

// Named returns the types with an essential name (see [rawbtf.Essential]), of
// whatever kind and by ascending id; of a module, only its own. The slice must
// not be changed.
func (t *Types) Named(essential string) []rawbtf.TypeID {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.index().Find(essential)
}

func (t *Types) index() *rawbtf.Names {
	if t.names == nil {
		t.names = rawbtf.NewNames(t.BTF)
	}
	return t.names
}

// btfMagic is what BTF begins with, 0xeb9f, in its byte order.
const (
	btfMagicLittle = "\x9f\xeb"
	btfMagicBig    = "\xeb\x9f"
)

// errSplit is what is wrong with the types of a module where those of vmlinux are wanted.
var errSplit = errors.New("these are the types of a module, which are of use only with those of its vmlinux")

// openBTF opens BTF of either byte order.
func openBTF(data []byte, base *Types) (*Types, error) {
	t := &Types{order: binary.LittleEndian}
	if len(data) >= 2 && string(data[:2]) == btfMagicBig {
		t.order = binary.BigEndian
	}
	var baseBTF *rawbtf.BTF
	if base != nil {
		baseBTF = base.BTF
		if t.order != base.order {
			return nil, errors.New("its byte order is not that of vmlinux")
		}
	} else if isSplit(data, t.order) {
		return nil, errSplit
	}
	var err error
	t.BTF, err = rawbtf.Open(data, t.order, baseBTF)
	return t, err
}

// isSplit reports whether strings begin with other than the empty one, as only
// those of split BTF do. What is no header at all is left to [rawbtf.Open].
func isSplit(data []byte, order binary.ByteOrder) bool {
	if len(data) < 24 {
		return false
	}
	at := uint64(order.Uint32(data[4:])) + uint64(order.Uint32(data[16:]))
	size := order.Uint32(data[20:])
	return size != 0 && at < uint64(len(data)) && data[at] != 0
}
