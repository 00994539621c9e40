package relocator

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// jsonWriter writes a large JSON value piece by piece, as [json.Encoder] with an
// indentation of two spaces writes it at once.
type jsonWriter struct {
	w     *bufio.Writer
	enc   *json.Encoder
	text  bytes.Buffer // what enc writes to
	lists []jsonList   // that are open
	err   error
}

// jsonList is the last member of an object, to which values are added.
type jsonList struct {
	prefix string // of the object's lines
	some   bool   // it has an element
}

// elements is the indentation of a list's elements within the object.
const elements = "    "

func newJSONWriter(w io.Writer) *jsonWriter {
	j := &jsonWriter{w: bufio.NewWriterSize(w, 1<<16)}
	j.enc = json.NewEncoder(&j.text)
	j.enc.SetEscapeHTML(false)
	return j
}

// open writes an object whose last member is a list without elements. Those are the
// values that follow, until close.
func (j *jsonWriter) open(object any) {
	text, prefix := j.encode(object)
	j.w.Write(bytes.TrimSuffix(text, []byte("]\n"+prefix+"}")))
	j.lists = append(j.lists, jsonList{prefix: prefix})
}

// value writes the next element of a list.
func (j *jsonWriter) value(v any) {
	text, _ := j.encode(v)
	j.w.Write(text)
}

func (j *jsonWriter) close() {
	last := j.lists[len(j.lists)-1]
	j.lists = j.lists[:len(j.lists)-1]
	if last.some {
		j.w.WriteString("\n" + last.prefix + "  ")
	}
	j.w.WriteString("]\n" + last.prefix + "}")
}

// encode returns the text of a value where it goes, behind what separates it from what is
// before, and the indentation of its lines.
func (j *jsonWriter) encode(v any) (text []byte, prefix string) {
	j.text.Reset()
	if n := len(j.lists); n > 0 {
		list := &j.lists[n-1]
		if list.some {
			j.text.WriteByte(',')
		}
		list.some = true
		prefix = list.prefix + elements
		j.text.WriteString("\n" + prefix)
	}
	j.enc.SetIndent(prefix, "  ")
	if err := j.enc.Encode(v); err != nil && j.err == nil {
		j.err = err
	}
	return bytes.TrimSuffix(j.text.Bytes(), []byte("\n")), prefix
}

// flush writes a line break and what was not written yet.
func (j *jsonWriter) flush() error {
	j.w.WriteByte('\n')
	if err := j.w.Flush(); j.err == nil {
		j.err = err
	}
	return j.err
}
