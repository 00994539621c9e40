package kernel

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
)

// A boot image is a program that decompresses a kernel, with that kernel in it: bzImage of
// x86 (Documentation/arch/x86/boot.rst), and the EFI programs of arm64, riscv and loongarch
// (drivers/firmware/efi/libstub/zboot-header.S). What is in it is vmlinux without its
// symbols, or the bytes of it as they are in memory.

// payload is where the compressed kernel is in a boot image.
type payload struct {
	at, size int64

	// sized says that a compressed kernel other than one of gzip has its size behind it, in
	// 4 bytes that count.
	sized bool
}

// payloadOf returns the payload of the boot image that begins with head, nil if it is none.
func payloadOf(head []byte) (*payload, error) {
	le := binary.LittleEndian
	switch {
	case len(head) >= 0x206 && string(head[0x202:0x206]) == "HdrS":
		if len(head) < 0x250 {
			return nil, errBootCut
		}
		if v := le.Uint16(head[0x206:]); v < 0x208 {
			return nil, fmt.Errorf("a boot image that does not say where the kernel in it is (its protocol is %d.%02d, before 2.08)", v>>8, v&0xff)
		}
		sectors := int64(head[0x1f1])
		if sectors == 0 {
			sectors = 4
		}
		return &payload{512*(1+sectors) + int64(le.Uint32(head[0x248:])), int64(le.Uint32(head[0x24c:])), true}, nil
	case len(head) >= 0x40 && string(head[:2]) == "MZ" && string(head[4:8]) == "zimg":
		return &payload{at: int64(le.Uint32(head[8:])), size: int64(le.Uint32(head[12:]))}, nil
	}
	return nil, nil
}

// enter makes the payload of a boot image the content.
func (c *content) enter(p *payload) error {
	if _, err := io.CopyN(io.Discard, c.Reader, p.at); err != nil {
		return errBootCut
	}
	head, err := c.Peek(sniffed)
	if err != nil && err != io.EOF {
		return err
	}
	if method := compressionOf(head); method != nil && p.sized && method.magic != gzipMagic {
		p.size -= 4
	} else if method == nil && formatOf(head) != formatELF && !isBare(head) {
		return fmt.Errorf("the kernel in this boot image is compressed %s: the kernel's scripts/extract-vmlinux makes an ELF file of it", otherCompression(head))
	}
	c.Reader = bufio.NewReaderSize(&truncated{io.LimitReader(c.Reader, p.size), p.size}, sniffed)
	c.plain, c.booted = false, true
	return nil
}

var errBootCut = errors.New("a boot image that is cut short")

// truncated reads size bytes. Fewer are an error.
type truncated struct {
	r    io.Reader
	left int64
}

func (t *truncated) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	if t.left -= int64(n); err == io.EOF && t.left > 0 {
		err = errBootCut
	}
	return n, err
}

// otherCompression says how a kernel is compressed that nobody here decompresses.
func otherCompression(head []byte) string {
	for _, other := range []struct{ name, magic string }{
		{"lzma", "\x5d\x00\x00\x00"}, {"lzo", "\x89LZO"},
	} {
		if strings.HasPrefix(string(head), other.magic) {
			return "with " + other.name + ", which is not read here"
		}
	}
	return "in a way that is not known here"
}

// isBare reports whether content is a kernel as it is in memory: an Image of arm64, riscv or
// loongarch (Documentation/arch/*/boot*image*.rst).
func isBare(head []byte) bool {
	if len(head) < 0x3c {
		return false
	}
	switch string(head[0x38:0x3c]) {
	case "ARM\x64", "RSC\x05", "\xcd\x23\x82\x81":
		return true
	}
	return false
}

// booted is what is found in a kernel that has no sections or whose sections are of no
// interest, by what it begins with.
type booted struct {
	btf    []byte // the largest: programs that are part of the kernel have some as well
	config []byte // nil without CONFIG_IKCONFIG
	banner string // "6.12.9-amd64 (who@where) (compiler) #1 SMP ..."
}

// mark is what something in a kernel begins with.
type mark struct {
	magic string
	// take reads what begins there. It may leave some of it, and the mark itself.
	take func(*booted, *content) error
}

var marks = []mark{
	{btfMagicLittle + "\x01\x00", (*booted).takeBTF},
	{btfMagicBig + "\x01\x00", (*booted).takeBTF},
	{"IKCFG_ST" + gzipMagic, (*booted).takeConfig},
	{"Linux version ", (*booted).takeBanner},
}

const (
	// longestMark is how many bytes at the end of a window may begin a mark.
	longestMark = 16

	// bootWindow is how much of a kernel is looked at at a time.
	bootWindow = 1 << 16

	// maxMarks is how many marks are looked at. A kernel has ten.
	maxMarks = 100

	// maxTypes and maxConfig bound what is taken. Linux has 8 MB of types, and 0.3 MB of
	// configuration.
	maxTypes  = 1 << 27
	maxConfig = 1 << 22
)

// searchBooted reads an unpacked kernel to its end. Only what it finds is kept in memory.
func (c *content) searchBooted() (*booted, error) {
	c.Reader = bufio.NewReaderSize(c.Reader, bootWindow)
	b := &booted{}
	for seen := 0; ; {
		window, err := c.Peek(bootWindow)
		if err != nil && err != io.EOF {
			return nil, err
		}
		at, first := len(window), -1
		for i, m := range marks {
			if found := bytes.Index(window[:at], []byte(m.magic)); found >= 0 {
				at, first = found, i
			}
		}
		switch {
		case first >= 0 && seen == maxMarks:
			return nil, fmt.Errorf("no kernel: it has more than %d beginnings of types, configurations and versions", maxMarks)
		case first >= 0:
			seen++
			if _, err := c.Discard(at); err != nil {
				return nil, err
			}
			if err := marks[first].take(b, c); err != nil {
				return nil, err
			}
		case err == io.EOF:
			return b, nil
		default:
			if _, err := c.Discard(len(window) - longestMark); err != nil {
				return nil, err
			}
		}
	}
}

// takeBTF takes types, if a header says so: its offsets are those that pahole writes.
func (b *booted) takeBTF(c *content) error {
	head, err := c.Peek(32)
	if err != nil && err != io.EOF {
		return err
	}
	order := binary.ByteOrder(binary.LittleEndian)
	if string(head[:2]) == btfMagicBig {
		order = binary.BigEndian
	}
	size := int64(0)
	if len(head) == 32 {
		word := func(i int) int64 { return int64(order.Uint32(head[i:])) }
		length, typesAt, types, stringsAt, strings := word(4), word(8), word(12), word(16), word(20)
		if length >= 24 && length <= 64 && typesAt == 0 && types > 0 && stringsAt >= types && strings > 0 {
			size = length + stringsAt + strings
		}
	}
	if size <= int64(len(b.btf)) || size > maxTypes {
		_, err := c.Discard(2)
		return err
	}
	var data bytes.Buffer
	if _, err := io.CopyN(&data, c.Reader, size); err != nil && err != io.EOF {
		return err
	}
	if found := data.Bytes(); int64(len(found)) == size && found[size-1] == 0 {
		b.btf = found
	}
	return nil
}

// takeConfig takes the configuration that CONFIG_IKCONFIG puts there (kernel/configs.c).
func (b *booted) takeConfig(c *content) error {
	if _, err := c.Discard(len("IKCFG_ST")); err != nil {
		return err
	}
	if b.config != nil {
		return nil
	}
	z, err := gzip.NewReader(c.Reader)
	if err != nil {
		return nil // it was none
	}
	z.Multistream(false)
	if text, err := io.ReadAll(io.LimitReader(z, maxConfig)); err == nil {
		b.config = text
	}
	return nil
}

// takeBanner takes linux_banner (init/version-timestamp.c).
func (b *booted) takeBanner(c *content) error {
	if _, err := c.Discard(len("Linux version ")); err != nil {
		return err
	}
	text, err := c.Peek(512)
	if err != nil && err != io.EOF {
		return err
	}
	text, _, _ = bytes.Cut(text, []byte("\x00"))
	if b.banner == "" && parseVersion(string(text)) != 0 {
		b.banner = string(firstLine(text))
	}
	return nil
}

// errNoBootTypes is what is wrong with a kernel that has no types.
var errNoBootTypes = errors.New("a kernel without types in it: it was made without CONFIG_DEBUG_INFO_BTF, or for an architecture that is not known here")

// loadBooted returns the kernel that is in a boot image. It is read at once, for all of it
// has to be.
func (f *file) loadBooted(c *content) (*Kernel, error) {
	b, err := c.searchBooted()
	if err != nil {
		return nil, f.fail(err)
	}
	k := &Kernel{Name: nameOf(f.name)}
	k.Release, _, _ = strings.Cut(b.banner, " ")
	if _, uts, ok := strings.Cut(b.banner, " #"); ok {
		k.version = correctedVersion(nil, uts)
	}
	k.vmlinux = sync.OnceValues(func() (t *Types, err error) {
		if err = errNoBootTypes; b.btf != nil {
			t, err = openBTF(b.btf, nil)
		}
		if err != nil {
			return nil, f.fail(err)
		}
		return t, nil
	})
	if b.config != nil {
		k.config = newConfig(func() (*file, error) { return fileOf(f.name+"(config)", b.config), nil })
	}
	return k, nil
}
