package kernel

import (
	"bytes"
	"strings"
)

// Version returns LINUX_VERSION_CODE, (a<<16)+(b<<8)+c with c at most 255, or 0 if it is not
// known. Releases of Ubuntu and Debian do not tell c; as in libbpf, it is then taken from
// /proc/version_signature and from uname -v. Without a release, the version comes from the head
// of the configuration.
func (k *Kernel) Version() uint32 {
	if k.version != 0 {
		return k.version
	}
	if k.Release != "" {
		return parseVersion(k.Release)
	}
	return k.builtVersion()
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
	a, text, ok := leadingNumber(text)
	b, text, ok2 := leadingNumber(strings.TrimPrefix(text, "."))
	if !ok || !ok2 {
		return 0
	}
	c, _, _ := leadingNumber(strings.TrimPrefix(text, "."))
	return a<<16 | b<<8 | c
}

// leadingNumber reads the number that text begins with, at most 255.
func leadingNumber(text string) (n uint32, rest string, ok bool) {
	i := 0
	for ; i < len(text) && '0' <= text[i] && text[i] <= '9'; i++ {
		n = min(n*10+uint32(text[i]-'0'), 255)
	}
	return n, text[i:], i > 0
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
