package kernel

import (
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"regexp"
)

// format is what the content of a file is, by what it begins with.
type format uint8

const (
	formatUnknown format = iota
	formatEmpty
	formatBTF
	formatELF
	formatTar
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

// A .config begins with comments, in kernels since 2.6 "# Linux/x86 6.12.9 Kernel
// Configuration" among them.
var (
	configLine = regexp.MustCompile(`(?m)^(# )?CONFIG_\w+(=| is not set$)|^# Linux/\w+ .* Kernel Configuration$`)
	symbolLine = regexp.MustCompile(`^[0-9a-f]{8,16} [A-Za-z?-] \S`)
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
	case len(head) > 262 && string(head[257:262]) == "ustar":
		return formatTar
	case bytes.IndexByte(head, 0) >= 0:
		return formatUnknown
	case symbolLine.Match(head):
		return formatSymbols
	case configLine.Match(head):
		return formatConfig
	}
	return formatText
}

// unlike says what the content is where something else is wanted.
func (c *content) unlike(wanted string) error {
	switch c.format {
	case formatEmpty:
		return fmt.Errorf("the file is empty: %s wanted", wanted)
	case formatBTF:
		return fmt.Errorf("these are types (BTF): %s wanted", wanted)
	case formatELF:
		return fmt.Errorf("this is an ELF file: %s wanted", wanted)
	case formatTar:
		return fmt.Errorf("this is a tar archive: %s wanted", wanted)
	case formatConfig:
		return fmt.Errorf("this is a kernel configuration: %s wanted", wanted)
	case formatSymbols:
		return fmt.Errorf("these are symbols (kallsyms): %s wanted", wanted)
	}
	head, _ := c.Peek(sniffed)
	if isBootImage(head) {
		return fmt.Errorf("this is a compressed boot image, out of which the kernel's scripts/extract-vmlinux makes an ELF file: %s wanted", wanted)
	}
	return fmt.Errorf("it begins with %q: %s wanted", head[:min(8, len(head))], wanted)
}

// isBootImage tells an x86 bzImage (Documentation/arch/x86/boot.rst) and an arm64
// Image or its EFI stub, as distributions install them as vmlinuz.
func isBootImage(head []byte) bool {
	return len(head) > 0x206 && string(head[0x202:0x206]) == "HdrS" ||
		len(head) > 0x3c && string(head[0x38:0x3c]) == "ARM\x64" ||
		bytes.HasPrefix(head, []byte("MZ"))
}

var errNoTypes = errors.New("an ELF file without a section .BTF: it was stripped, or made without CONFIG_DEBUG_INFO_BTF (of an object, without -g)")
