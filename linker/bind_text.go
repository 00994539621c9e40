package linker

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// option is what Config says of a CONFIG_ option.
type option struct {
	value string // "" if it is not set
	at    diag.Span
}

// Parts of a line "# CONFIG_HZ is not set".
const (
	configPrefix = "CONFIG_"
	unsetPrefix  = "# " + configPrefix
	unsetSuffix  = " is not set"
)

// readText reads Config. Options that are no extern are only looked at for being
// well-formed.
func (b *binder) readText() {
	if b.Config == "" {
		return
	}
	b.sources = new(diag.Sources)
	_, err := b.sources.Join(b.file.Sources) // as the first, whose positions stay
	if err != nil {
		b.malformed(err.Error())
		return
	}
	at, err := b.sources.Add(cmp.Or(b.ConfigName, "<config>"), b.Config, 0)
	if err != nil {
		b.malformed(err.Error())
		return
	}
	b.text = make(map[string]option)
	for line := range strings.Lines(b.Config) {
		text := strings.TrimRight(line, "\r\n")
		if why := b.readLine(text, diag.Span{Start: at, End: at + diag.Pos(len(text))}); why != "" && len(b.errors) < maxErrors {
			b.errors.Add(diag.Diagnostic{Code: "malformed", Span: diag.Span{Start: at, End: at + diag.Pos(len(text))}, Msg: why})
		}
		at += diag.Pos(len(line))
	}
}

// readLine takes in a line, and says what is wrong with it.
func (b *binder) readLine(text string, span diag.Span) string {
	name, value, isSet := strings.Cut(text, "=")
	unset, isUnset := strings.CutSuffix(text, unsetSuffix)
	switch {
	case isUnset && strings.HasPrefix(unset, unsetPrefix):
		name, value = unset[len("# "):], ""
	case strings.TrimSpace(text) == "" || text[0] == '#':
		return ""
	case !isSet || !strings.HasPrefix(name, configPrefix):
		return "expected CONFIG_NAME=VALUE or # CONFIG_NAME is not set"
	case value == "":
		return "no value; if the option is not set, write # " + name + " is not set"
	}
	if _, wanted := b.byName[name]; !wanted {
		return ""
	}
	if before, twice := b.text[name]; twice {
		if before.value != value {
			return fmt.Sprintf("%s is something else in line %d", name, b.sources.Position(before.at.Start).Line)
		}
		return ""
	}
	b.text[name] = option{value, span}
	return ""
}
