package kernel

import (
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"io"
)

// section returns the contents of a section of an ELF file. Of a file that can be
// read at any place, nothing else is read.
func (c *content) section(name string) ([]byte, error) {
	at := c.at
	if at == nil {
		data, err := c.all()
		if err != nil {
			return nil, err
		}
		at = bytes.NewReader(data)
	}
	f, err := elf.NewFile(at)
	if err != nil {
		return nil, err
	}
	s := f.Section(name)
	switch {
	case s == nil:
		return nil, fmt.Errorf("an ELF file without a section %s: was it stripped, or the kernel built without CONFIG_DEBUG_INFO_BTF?", name)
	case s.Size > maxSize:
		return nil, errTooLarge
	}
	data, err := s.Data()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = fmt.Errorf("section %s goes beyond the end of the file", name)
	}
	return data, err
}
