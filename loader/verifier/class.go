package verifier

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A Class is a kind of mistake that the verifier refuses.
type Class struct {
	Slug   string // stable name, such as "null_deref"
	Family string // of classes, such as "null"
	Code   string // stable, such as "V0101"; its first two digits are the family's
	Title  string // what is wrong, in a few words

	Why     string // why the kernel refuses it
	Example string // lines of a log
	Mend    string // what to do

	// Messages of the verifier, of all kernels since 4.19, with "*" for what
	// varies. Asides come with other messages or before them, and decide only if
	// there is none.
	Messages, Asides []string
}

// Classes returns all classes by ascending code. They are shared and must not be changed.
func Classes() []Class { return classes.Load() }

// Unknown is the slug of the class of messages that no other class has.
const Unknown = "unknown"

// classes are put together when they are asked for: 40 KB that other commands than
// explain do not need.
var classes = lazy.Value[[]Class]{Make: func() []Class {
	return slices.Concat(nullClasses, memoryClasses, typeClasses, leakClasses, callClasses, relocClasses,
		lifetimeClasses, contextClasses, structureClasses, limitClasses, metaClasses)
}}

// ByName returns the class with a slug or code, or nil if there is none.
func ByName(name string) *Class {
	all := classes.Load()
	for i := range all {
		if all[i].Slug == name || all[i].Code == name {
			return &all[i]
		}
	}
	return nil
}

// String is what "bpfasm explain" says of a class.
func (c *Class) String() string {
	var b strings.Builder
	b.WriteString(c.Code + " (" + c.Slug + ", of the family " + c.Family + "): " + c.Title + "\n\n" + fill(c.Why, 80) + "\n")
	if c.Example != "" {
		b.WriteString("\nFor example:\n\n    " + strings.ReplaceAll(c.Example, "\n", "\n    ") + "\n")
	}
	b.WriteString("\nWhat to do:\n\n" + fill(c.Mend, 80) + "\n")
	if len(c.Messages) > 0 {
		b.WriteString("\nMessages of the verifier, * is what varies:\n\n")
		for _, m := range c.Messages {
			b.WriteString("    " + m + "\n")
		}
	}
	return b.String()
}

// wordsOf splits a text at its blanks, but not within code in quotes.
func wordsOf(text string) (list []string) {
	for _, word := range strings.Fields(text) {
		if n := len(list); n > 0 && list[n-1][0] == '\'' && strings.Count(list[n-1], "'") == 1 {
			list[n-1] += " " + word
		} else {
			list = append(list, word)
		}
	}
	return list
}

// fill breaks a text into lines of a width.
func fill(text string, width int) string {
	var b strings.Builder
	n := 0
	for _, word := range wordsOf(text) {
		switch {
		case n == 0:
		case n+1+len(word) > width:
			b.WriteByte('\n')
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(word)
		n += len(word)
	}
	return b.String()
}

// MarshalJSON writes the class as one object: slug, family, code, title, why, example,
// mend, messages.
func (c *Class) MarshalJSON() ([]byte, error) {
	return marshal(struct {
		Slug     string   `json:"class"`
		Family   string   `json:"family"`
		Code     string   `json:"code"`
		Title    string   `json:"title"`
		Why      string   `json:"why"`
		Example  string   `json:"example,omitempty"`
		Mend     string   `json:"mend"`
		Messages []string `json:"messages,omitempty"`
	}{c.Slug, c.Family, c.Code, c.Title, c.Why, c.Example, c.Mend, c.Messages})
}
