package kernel

import (
	"bytes"
	"iter"
	"strings"
	"sync"
)

// config is a configuration, looked for and read when it is first asked for.
type config struct {
	find func() (*file, error)
	text func() ([]byte, error)
}

func newConfig(where func() (*file, error)) *config {
	find := sync.OnceValues(where)
	return &config{find, sync.OnceValues(func() ([]byte, error) {
		f, err := find()
		if f == nil || err != nil {
			return nil, err
		}
		var text []byte
		err = f.read(func(c *content) error {
			if c.format != formatConfig {
				return c.unlike("a configuration (lines such as CONFIG_SMP=y)")
			}
			text, err = c.all()
			return err
		})
		return text, err
	})}
}

const (
	notSetBefore = "# "
	notSetBehind = " is not set"
)

// configText returns the text of the configuration, nil if there is none.
func (k *Kernel) configText() ([]byte, error) {
	if k.config == nil {
		return nil, nil
	}
	return k.config.text()
}

// Config returns the value of an option such as "CONFIG_SMP" as it is in a .config, strings
// with their quotes. ok is false if the option is not set or there is no configuration, see
// [Kernel.HasConfig]. For an option that the configuration says is not set ("# CONFIG_SMP is
// not set") the value is "n" and ok is false. If an option is there twice, the first counts, as
// in libbpf.
func (k *Kernel) Config(option string) (value string, ok bool, err error) {
	text, err := k.configText()
	if err != nil {
		return "", false, err
	}
	name := []byte(option)
	for rest := text; len(name) != 0; {
		at := bytes.Index(rest, name)
		if at < 0 {
			break
		}
		before := text[:len(text)-len(rest)+at]
		rest = rest[at+len(name):]
		switch {
		case bytes.HasPrefix(rest, []byte("=")) && beginsLine(before):
			value, _, _ := bytes.Cut(rest[1:], []byte("\n"))
			return string(bytes.TrimSuffix(value, []byte("\r"))), true, nil
		case bytes.HasPrefix(rest, []byte(notSetBehind)) && bytes.HasSuffix(before, []byte(notSetBefore)):
			if beginsLine(before[:len(before)-len(notSetBefore)]) {
				value = "n"
			}
		}
	}
	return value, false, nil
}

// beginsLine reports whether a line begins behind some text.
func beginsLine(before []byte) bool { return len(before) == 0 || before[len(before)-1] == '\n' }

// Options yields the names of all options in the configuration, also of those that it says are
// not set. Messages use it to find the nearest ones.
func (k *Kernel) Options() iter.Seq[string] {
	return func(yield func(string) bool) {
		text, _ := k.configText()
		for line := range bytes.Lines(text) {
			if name := parseOption(line); name != nil && !yield(string(name)) {
				return
			}
		}
	}
}

// parseOption returns the name in a line "CONFIG_SMP=y" or "# CONFIG_SMP is not set". It is nil
// if it is neither.
func parseOption(line []byte) (name []byte) {
	equals := []byte("=")
	if unset, ok := bytes.CutPrefix(line, []byte(notSetBefore)); ok {
		line, equals = unset, []byte(notSetBehind)
	}
	name, _, ok := bytes.Cut(line, equals)
	if !ok || !bytes.HasPrefix(name, []byte("CONFIG_")) {
		return nil
	}
	return name
}

// configVersion reads a line "# Linux/x86 6.12.9 Kernel Configuration", which is among
// the first of a configuration that a kernel was built with. It is 0 if it is none.
func configVersion(line []byte) uint32 {
	fields := strings.Fields(string(line[:min(len(line), 200)]))
	if len(fields) != 5 || fields[0] != "#" || !strings.HasPrefix(fields[1], "Linux/") || fields[4] != "Configuration" {
		return 0
	}
	return parseVersion(fields[2])
}

// builtVersion returns what [configVersion] finds, 0 if the configuration is none that a
// kernel was built with but some lines of one.
func (k *Kernel) builtVersion() uint32 {
	text, _ := k.configText()
	for line := range bytes.Lines(text[:min(len(text), sniffed)]) {
		if v := configVersion(line); v != 0 {
			return v
		}
	}
	return 0
}

// HasConfig reports whether the kernel has a configuration. Reading it may still fail.
func (k *Kernel) HasConfig() bool {
	if k.config == nil {
		return false
	}
	f, err := k.config.find()
	return f != nil || err != nil
}
