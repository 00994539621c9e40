package kernel

import (
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
)

// format is what the content of a file is, by what it begins with.
type format uint8

const (
	formatUnknown format = iota
	formatEmpty
	formatBTF
	formatELF
	formatTar
	formatBooted  // a kernel as it is booted
	formatConfig  // a .config
	formatSymbols // lines as of /proc/kallsyms
	formatText    // other text
)

// sniffed is how many bytes tell the format.
const sniffed = 1024

// BTF begins with 0xeb9f in its byte order.
const (
	btfMagicLittle = "\x9f\xeb"
	btfMagicBig    = "\xeb\x9f"
)

func formatOf(head []byte) format {
	begins := func(magic string) bool { return bytes.HasPrefix(head, []byte(magic)) }
	switch {
	case len(head) == 0:
		return formatEmpty
	case begins(btfMagicLittle), begins(btfMagicBig):
		return formatBTF
	case begins(elf.ELFMAG):
		return formatELF
	case isBare(head):
		return formatBooted
	case len(head) > 262 && string(head[257:262]) == "ustar":
		return formatTar
	case bytes.IndexByte(head, 0) >= 0:
		return formatUnknown
	}
	if _, ok := parseSymbol(firstLine(head)); ok && bytes.IndexByte(head, ' ') >= 8 {
		return formatSymbols
	}
	for line := range bytes.Lines(head) {
		if parseOption(line) != nil || configVersion(line) != 0 {
			return formatConfig
		}
	}
	return formatText
}

func firstLine(text []byte) []byte {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r"))
}

// unlike says that the content is not what is wanted but something else.
func (c *content) unlike(wanted string) error {
	head, _ := c.Peek(sniffed)
	var is string
	switch {
	case c.format == formatEmpty:
		is = "it is empty"
	case c.format == formatBTF:
		is = "it is BTF"
	case c.format == formatELF:
		is = "it is an ELF file"
	case c.format == formatTar:
		is = "it is a tar archive"
	case c.format == formatConfig:
		is = "it is a kernel configuration"
	case c.format == formatSymbols:
		is = "it is kallsyms"
	case c.format == formatBooted:
		is = "it is a kernel as it is booted"
	default:
		is = fmt.Sprintf("it begins with %q", head[:min(8, len(head))])
	}
	return fmt.Errorf("not %s: %s", wanted, is)
}

var errNoTypes = errors.New("an ELF file without a section .BTF: it was stripped, or made without CONFIG_DEBUG_INFO_BTF (of an object, without -g)")
