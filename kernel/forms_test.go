package kernel

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// structs returns BTF with types of some names, each of a kind that is as good as a
// struct here.
func structs(base *rawbtf.BTF, names ...string) *rawbtf.BTF {
	b := rawbtf.New(base)
	for _, name := range names {
		b.AppendDatasec(b.AddString([]byte(name)), 0, nil)
	}
	return b
}

// elfFile returns an ELF file with sections.
func elfFile(t testing.TB, order binary.ByteOrder, sections ...savedFile) []byte {
	data := elf.ELFDATA2LSB
	if order == binary.BigEndian {
		data = elf.ELFDATA2MSB
	}
	const headerSize, sectionSize = 64, 64
	names := "\x00.shstrtab\x00"
	headers := []elf.Section64{{}}
	var body []byte
	for _, s := range append(sections, savedFile{name: ".shstrtab"}) {
		h := elf.Section64{Name: uint32(len(names)), Type: uint32(elf.SHT_PROGBITS), Off: uint64(headerSize + len(body)), Size: uint64(len(s.data))}
		if s.name == ".shstrtab" {
			h.Name, h.Type, h.Size = 1, uint32(elf.SHT_STRTAB), uint64(len(names))
			s.data = []byte(names)
		} else {
			names += s.name + "\x00"
		}
		headers = append(headers, h)
		body = append(body, s.data...)
	}
	var out bytes.Buffer
	require.NoError(t, binary.Write(&out, order, elf.Header64{
		Ident:     [16]byte{0x7f, 'E', 'L', 'F', byte(elf.ELFCLASS64), byte(data), byte(elf.EV_CURRENT)},
		Type:      uint16(elf.ET_REL),
		Version:   uint32(elf.EV_CURRENT),
		Shoff:     uint64(headerSize + len(body)),
		Ehsize:    headerSize,
		Shentsize: sectionSize,
		Shnum:     uint16(len(headers)),
		Shstrndx:  uint16(len(headers) - 1),
	}))
	out.Write(body)
	require.NoError(t, binary.Write(&out, order, headers))
	return out.Bytes()
}

func gz(t testing.TB, data []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

func zst(t testing.TB, data []byte) []byte {
	w, err := zstd.NewWriter(nil)
	require.NoError(t, err)
	return w.EncodeAll(data, nil)
}

func tarOf(t testing.TB, files ...savedFile) []byte {
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for _, f := range files {
		require.NoError(t, w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: f.name, Size: int64(len(f.data)), Mode: 0o644}))
		_, err := w.Write(f.data)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}
