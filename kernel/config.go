package kernel

import (
	"bytes"
	"iter"
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

// Config returns the value of an option, "CONFIG_SMP": as in a .config, with the
// quotes of a string. It is not ok if the option is not set or there is no
// configuration, see [Kernel.HasConfig]. An option that the configuration says is
// not set ("# CONFIG_SMP is not set") is not ok and has the value "n". If an option
// is there twice, the first counts, as in libbpf.
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

// Options yields the names of all options of the configuration, those that it says
// are not set included: for messages that name the nearest ones.
func (k *Kernel) Options() iter.Seq[string] {
	return func(yield func(string) bool) {
		text, _ := k.configText()
		for line := range bytes.Lines(text) {
			end := []byte("=")
			if unset, ok := bytes.CutPrefix(line, []byte(notSetBefore)); ok {
				line, end = unset, []byte(notSetBehind)
			}
			name, _, ok := bytes.Cut(line, end)
			if ok && bytes.HasPrefix(name, []byte("CONFIG_")) && !yield(string(name)) {
				return
			}
		}
	}
}

// HasConfig reports whether the kernel's configuration is known. It may still be an
// error to read it.
func (k *Kernel) HasConfig() bool {
	if k.config == nil {
		return false
	}
	f, err := k.config.find()
	return f != nil || err != nil
}
