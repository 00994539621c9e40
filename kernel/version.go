package kernel

import (
	"bytes"
	"strconv"
	"strings"
)

// Version returns LINUX_VERSION_CODE, (a<<16)+(b<<8)+c with c at most 255, 0 if it
// is not known. Ubuntu and Debian have releases that do not say c: as in libbpf it is
// then from /proc/version_signature and from uname -v. Without a release it is from
// the head of the configuration.
func (k *Kernel) Version() uint32 {
	if k.version != 0 {
		return k.version
	}
	if k.Release != "" {
		return parseVersion(k.Release)
	}
	text, _ := k.configText()
	return parseVersion(configRelease(text[:min(len(text), sniffed)]))
}

// configRelease returns the release that one of the first lines of a .config names,
// "# Linux/x86 6.12.9 Kernel Configuration", or "".
func configRelease(head []byte) string {
	for line := range strings.Lines(string(head)) {
		if f := strings.Fields(line); len(f) == 5 && strings.HasPrefix(line, "# Linux/") && f[3] == "Kernel" && f[4] == "Configuration" {
			return f[2]
		}
	}
	return ""
}

// parseVersion returns the version that begins a release, "5.10.46-4-amd64". Of
// the text of /proc/version_signature, "Ubuntu 5.4.0-12.15-generic 5.4.8", it is the
// last, of uname -v on Debian, "#1 SMP Debian 5.10.46-4 (2021-08-03)", the one behind
// the name. It is 0 if there is none.
func parseVersion(text string) uint32 {
	if fields := strings.Fields(text); len(fields) == 3 && fields[0] == "Ubuntu" {
		text = fields[2]
	} else if _, behind, ok := strings.Cut(text, "Debian "); ok {
		text = behind
	}
	numbers := strings.Split(text[:len(text)-len(strings.TrimLeft(text, "0123456789."))], ".")
	if len(numbers) < 2 || numbers[0] == "" || numbers[1] == "" {
		return 0
	}
	var part [3]uint64
	for i, digits := range numbers[:min(3, len(numbers))] {
		part[i], _ = strconv.ParseUint(digits, 10, 16) // no third is 0, too large the largest
	}
	return uint32(part[0])<<16 | uint32(min(part[1], 255))<<8 | uint32(min(part[2], 255))
}

// correctedVersion returns the version where the release does not say it, 0 where it
// does. signature is the text of /proc/version_signature, uts that of uname -v.
func correctedVersion(signature []byte, uts string) uint32 {
	if v := parseVersion(string(bytes.TrimSpace(signature))); v != 0 {
		return v
	}
	if strings.Contains(uts, "Debian ") {
		return parseVersion(uts)
	}
	return 0
}
