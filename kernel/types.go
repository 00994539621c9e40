package kernel

import (
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
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

// Expect announces names that [Types.Named] will be asked for, so that one pass finds them all.
// It only saves time.
func (t *Types) Expect(essential ...string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, name := range essential {
		t.index().Expect(name)
	}
}

// Named returns the types with an essential name (see [rawbtf.Essential]), of any kind, by
// ascending id; for a module, only its own. The slice must not be changed.
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

// Enumerators yields the names and numbers of an enum, nothing if there is none of that name.
func (t *Types) Enumerators(enum string) iter.Seq2[string, int64] {
	return func(yield func(string, int64) bool) {
		for _, id := range t.Named(enum) {
			typ := t.BTF.Type(id)
			if k := typ.Kind(); k != rawbtf.Enum && k != rawbtf.Enum64 {
				continue
			}
			for i := range typ.Vlen() {
				nameOff, value := typ.Enumerator(i)
				if !yield(string(t.BTF.Text(nameOff)), int64(value)) {
					return
				}
			}
			return
		}
	}
}

// CountEnumerators returns how many numbers from 0 on an enum has a name for that begins with a
// prefix, without a gap.
func (t *Types) CountEnumerators(enum, prefix string) (n uint32) {
	has := make(map[int64]bool)
	for name, number := range t.Enumerators(enum) {
		if strings.HasPrefix(name, prefix) {
			has[number] = true
		}
	}
	for has[int64(n)] {
		n++
	}
	return n
}

// types returns the types in a file. Those of a module need those of vmlinux as base.
func (f *file) types(base *Types) (t *Types, err error) {
	err = f.read(func(c *content) error {
		data, err := c.btf()
		if err == nil {
			t, err = openBTF(data, base)
		}
		return err
	})
	return t, err
}

// btf returns the BTF that the content is or has.
func (c *content) btf() ([]byte, error) {
	switch c.format {
	case formatBTF:
		return c.all()
	case formatELF:
		return c.elfBTF()
	case formatBooted:
		b, err := c.searchBooted()
		if err == nil && b.btf == nil {
			err = errNoBootTypes
		}
		if err != nil {
			return nil, err
		}
		return b.btf, nil
	}
	return nil, c.unlike("types (BTF, or ELF with a section .BTF)")
}

// elfBTF returns the section .BTF. Of a file that is not compressed, hardly more
// than that is read.
func (c *content) elfBTF() ([]byte, error) {
	at, ok := c.file.(io.ReaderAt)
	if !ok || !c.plain {
		spooled, err := spool(c)
		if err != nil {
			return nil, err
		}
		at = spooled
	}
	f, err := elf.NewFile(at)
	if malformed := (*elf.FormatError)(nil); errors.As(err, &malformed) {
		return nil, fmt.Errorf("a malformed ELF file: %w", malformed)
	} else if err != nil { // an offset that is not in the file
		return nil, errors.New("an ELF file that is cut short")
	}
	if f.Section(".BTF.base") != nil {
		return nil, errors.New("the types of this module were made for any vmlinux (it has a section .BTF.base): take those that the kernel made of them when it loaded the module, in /sys/kernel/btf")
	}
	s := f.Section(".BTF")
	switch {
	case s == nil:
		return nil, errNoTypes
	case s.Size > uint64(maxSize):
		return nil, errTooLarge
	}
	data, err := s.Data()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the section .BTF goes beyond the end of the file")
	}
	return data, err
}

// pieces are bytes that can be read at any place, all but the last of one length.
type pieces [][]byte

const pieceSize = 1 << 20

// spool reads all of r.
func spool(r io.Reader) (pieces, error) {
	var p pieces
	for {
		if int64(len(p)) > maxSize/pieceSize {
			return nil, errTooLarge
		}
		piece := make([]byte, pieceSize)
		n, err := io.ReadFull(r, piece)
		p = append(p, piece[:n])
		switch err {
		case nil:
		case io.EOF, io.ErrUnexpectedEOF:
			return p, nil
		default:
			return nil, err
		}
	}
}

// ReadAt is that of [io.ReaderAt].
func (p pieces) ReadAt(b []byte, off int64) (n int, err error) {
	for n < len(b) {
		i, at := off/pieceSize, off%pieceSize
		if off < 0 || i >= int64(len(p)) || at >= int64(len(p[i])) {
			return n, io.EOF
		}
		done := copy(b[n:], p[i][at:])
		n, off = n+done, off+int64(done)
	}
	return n, nil
}

// errSplit is what is wrong with the types of a module where those of vmlinux are wanted.
var errSplit = errors.New("these are the types of a module, which are of use only with those of its vmlinux")

// openBTF opens BTF of either byte order.
func openBTF(data []byte, base *Types) (*Types, error) {
	t := &Types{order: binary.LittleEndian}
	if len(data) >= 2 && string(data[:2]) == btfMagicBig {
		t.order = binary.BigEndian
	}
	var vmlinux *rawbtf.BTF
	if base != nil {
		vmlinux = base.BTF
		if t.order != base.order {
			return nil, fmt.Errorf("it is %s-endian, but vmlinux is %s-endian", endian(t.order), endian(base.order))
		}
	} else if isSplit(data, t.order) {
		return nil, errSplit
	}
	var err error
	t.BTF, err = rawbtf.Open(data, t.order, vmlinux)
	if err == nil && base != nil && !fits(t.BTF) {
		err = errors.New("its types were made with another vmlinux: their names begin within others")
	}
	if err != nil {
		return nil, err
	}
	return t, nil
}

// fits reports whether split BTF may be of its base. Nothing in it says so, but
// with another base, whose strings end elsewhere, offsets of names are off by some
// bytes. A few names tell, of which some may be ends of others.
func fits(b *rawbtf.BTF) bool {
	names, within := 0, 0
	for id := b.First(); id < b.End() && names < 100; id++ {
		if off := b.Type(id).NameOff(); off != 0 {
			names++
			if len(b.Text(off-1)) != 0 {
				within++
			}
		}
	}
	return 2*within <= names
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

func endian(order binary.ByteOrder) string {
	if order == binary.BigEndian {
		return "big"
	}
	return "little"
}
