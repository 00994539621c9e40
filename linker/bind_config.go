package linker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// Names of variables in .kconfig that are no options.
const (
	virtualPrefix = "LINUX_"
	kernelVersion = "LINUX_KERNEL_VERSION"
)

// bindConfig gives the variables in .kconfig their values.
func (b *binder) bindConfig() {
	for _, e := range b.open(kconfigSection) {
		switch {
		case strings.HasPrefix(e.Name, configPrefix):
			b.bindOption(e)
		case strings.HasPrefix(e.Name, virtualPrefix):
			b.bindVirtual(e)
		default:
			e.fail("config-name", fmt.Sprintf("%s is declared in %s, where names begin with %s or %s",
				quoteShort(e.Name), kconfigSection, configPrefix, virtualPrefix), b.declared(e))
		}
	}
}

// bindOption binds a CONFIG_ option, for which Config counts first.
func (b *binder) bindOption(e *extern) {
	name := quoteShort(e.Name)
	if o, said := b.text[e.Name]; said {
		if o.value == "" {
			e.lack("config-unset", fmt.Sprintf("%s is not set in the configuration that was given", name), weakly(e)...)
			return
		}
		b.set(e, o.value)
		return
	}
	const remedy = "add it, --kernel ...,config=FILE: there it is /boot/config-RELEASE or /proc/config.gz"
	if b.kernel == nil || !b.kernel.HasConfig() {
		b.unknown(e, "no-config", "configuration", remedy, nil)
		return
	}
	value, ok, err := b.kernel.Config(e.Name)
	switch {
	case err != nil:
		b.unknown(e, "no-config", "configuration", remedy, err)
	case ok:
		b.set(e, value)
	case value != "":
		e.lack("config-unset", fmt.Sprintf("%s is not set in the configuration of %s", name, b.kernelName()), weakly(e)...)
	default:
		e.lack("unknown-config", fmt.Sprintf("the configuration of %s has no %s", b.kernelName(), name),
			slices.Concat(b.nearest(e, b.kernel.Options()), []diag.Note{note(0, "options whose dependencies are not set are not in it")}, weakly(e))...)
	}
}

// weakly says what to do about an extern that some kernels do not have.
func weakly(e *extern) []diag.Note {
	if e.Weak {
		return nil
	}
	return []diag.Note{note(0, "if the program can do without it, declare it __weak: it is 0 then")}
}

// bindVirtual binds a LINUX_ variable, which is a property of the kernel.
func (b *binder) bindVirtual(e *extern) {
	var value uint32
	known := false
	number := func(has, isKnown bool) {
		if known = isKnown; has {
			value = 1
		}
	}
	switch e.Name {
	case kernelVersion:
		if b.kernel != nil {
			value = b.kernel.Version()
			known = value != 0
		}
	case kernel.HasBPFCookie:
		if b.kernel != nil {
			number(b.kernel.BPFCookie())
		}
	case kernel.HasSyscallWrapper:
		if b.kernel != nil {
			number(b.kernel.SyscallWrapper())
		}
	default:
		names := func(yield func(string) bool) {
			_ = yield(kernelVersion) && yield(kernel.HasBPFCookie) && yield(kernel.HasSyscallWrapper)
		}
		e.lack("unknown-config", fmt.Sprintf("%s is not known: of that sort there are %s, %s and %s",
			quoteShort(e.Name), kernelVersion, kernel.HasBPFCookie, kernel.HasSyscallWrapper), append(b.nearest(e, names), weakly(e)...)...)
		return
	}
	switch {
	case known:
		b.setNumber(e, uint64(value), fmt.Sprint(value))
	case e.Name == kernelVersion || b.kernel == nil:
		b.unknown(e, "no-release", "release", "add it, --kernel ...,release=RELEASE: there it is what uname -r prints", nil)
	default:
		e.guess("no-types", fmt.Sprintf("%s is not known: the types of %s do not tell", quoteShort(e.Name), b.kernelName()),
			note(0, "all types of that kernel tell, and what 'bpfasm kernel min' leaves of them for this object"))
	}
}

// set gives a variable the value of an option, a text as in a .config.
func (b *binder) set(e *extern, text string) {
	c := &e.config
	switch {
	case text == "y" || text == "n" || text == "m":
		switch c.kind {
		case configBool:
			if text == "m" {
				b.unfit(e, text, "m needs enum "+tristateName+" or char")
				return
			}
			c.put(e.Value, b.file.Order, uint64(strings.Index("ny", text)))
		case configTristate:
			c.put(e.Value, b.file.Order, uint64(strings.Index("nym", text)))
		case configChar:
			e.Value[0] = text[0]
		default:
			b.unfit(e, text, "y, n and m need bool, enum "+tristateName+" or char")
			return
		}
		e.Text = text
		e.bind(object.BoundConfig)
	case strings.HasPrefix(text, `"`):
		b.setString(e, text)
	default:
		v, ok := parseNumber(text)
		switch {
		case !ok:
			b.unfit(e, text, "it is neither y, n, m, a 64-bit number nor a string in double quotes")
		case c.kind == configBool: // only of a LINUX_ variable it can be a number
			b.unfit(e, text, "a number needs an integer type")
		default:
			b.setNumber(e, v, text)
		}
	}
}

// setNumber gives a variable a number, a signed one as its two's complement.
func (b *binder) setNumber(e *extern, v uint64, text string) {
	c := &e.config
	switch {
	case c.kind == configTristate || c.kind == configString:
		b.unfit(e, text, "a number needs an integer type")
	case !c.fits(v):
		b.unfit(e, text, "it is not in the range of "+c.limits())
	default:
		c.put(e.Value, b.file.Order, v)
		e.Text = text
		e.bind(object.BoundConfig)
	}
}

// setString gives a variable a string. As in libbpf, backslashes stay.
func (b *binder) setString(e *extern, text string) {
	if e.config.kind != configString {
		b.unfit(e, text, "a string needs an array of char")
		return
	}
	if len(text) < 2 || text[len(text)-1] != '"' {
		b.unfit(e, text, "the string does not end")
		return
	}
	body := text[1 : len(text)-1]
	if room := len(e.Value) - 1; len(body) > room {
		e.Problem = &diag.Diagnostic{
			Severity: diag.Warning,
			Code:     "config-truncated",
			Msg:      fmt.Sprintf("%s=%s is cut to the first %s", short(e.Name), short(text), count(room, "byte")),
			Notes:    []diag.Note{b.declared(e), note(0, fmt.Sprintf("the string and its NUL need char[%d]", len(body)+1))},
		}
		body = body[:room]
	}
	copy(e.Value, body)
	e.Text = text
	e.bind(object.BoundConfig)
}

// unfit settles that an option's value does not go with the variable's type.
func (b *binder) unfit(e *extern, text, why string) {
	e.fail("config-value", fmt.Sprintf("%s=%s does not go with its type: %s", short(e.Name), short(text), why), b.declared(e))
}
