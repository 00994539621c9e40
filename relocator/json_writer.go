package relocator

import (
	"bytes"
	"encoding/json"
	"io"
)

// jsonWriter writes a large JSON value piece by piece, with the line breaks and the
// indentation of [json.MarshalIndent].
type jsonWriter struct {
	w   io.Writer
	err error
	out []byte // not written yet

	enc     *json.Encoder
	compact bytes.Buffer // what enc writes to: a value
	depth   int
}

func newJSONWriter(w io.Writer) *jsonWriter {
	j := &jsonWriter{w: w}
	j.enc = json.NewEncoder(&j.compact)
	j.enc.SetEscapeHTML(false)
	return j
}

// open writes an object whose last member is an array without elements. Those are the
// values that follow, until close.
func (j *jsonWriter) open(object any) {
	j.indent(bytes.TrimSuffix(j.encode(object), []byte("]}")))
}

// value writes the next element of an array.
func (j *jsonWriter) value(v any) { j.indent(j.encode(v)) }

func (j *jsonWriter) close() { j.indent([]byte("]}")) }

// flush writes a line break and what was not written yet.
func (j *jsonWriter) flush() error {
	j.out = append(j.out, "\n\n"...)
	j.write()
	return j.err
}

// encode returns a value on one line, with a comma before it if it is not the first.
func (j *jsonWriter) encode(v any) []byte {
	j.compact.Reset()
	if len(j.out) != 0 && !j.opened() {
		j.compact.WriteByte(',')
	}
	if err := j.enc.Encode(v); err != nil && j.err == nil {
		j.err = err
	}
	return bytes.TrimSuffix(j.compact.Bytes(), []byte("\n"))
}

// indent puts JSON without white space on lines.
func (j *jsonWriter) indent(compact []byte) {
	for len(compact) != 0 {
		c := compact[0]
		empty := j.opened()
		switch {
		case c == '}' || c == ']':
			if j.depth--; !empty {
				j.newline()
			}
		case empty:
			j.newline()
		}
		n := 1
		if c == '"' {
			n = quotedLen(compact)
		}
		j.out = append(j.out, compact[:n]...)
		compact = compact[n:]
		switch c {
		case '{', '[':
			j.depth++
		case ',':
			j.newline()
		case ':':
			j.out = append(j.out, ' ')
		}
	}
	if len(j.out) >= 1<<16 {
		j.write()
	}
}

// opened reports whether nothing is yet in the innermost object or array.
func (j *jsonWriter) opened() bool {
	n := len(j.out)
	return n != 0 && (j.out[n-1] == '{' || j.out[n-1] == '[')
}

// quotedLen returns how long the string is that text begins with, quotes included.
func quotedLen(text []byte) int {
	n := 1
	for n < len(text) && text[n] != '"' {
		if text[n] == '\\' {
			n++
		}
		n++
	}
	return n + 1
}

func (j *jsonWriter) newline() {
	const spaces = "                "
	j.out = append(j.out, '\n')
	for n := 2 * j.depth; n > 0; n -= len(spaces) {
		j.out = append(j.out, spaces[:min(n, len(spaces))]...)
	}
}

// write writes all but the last byte, which tells what comes before the next one.
func (j *jsonWriter) write() {
	last := len(j.out) - 1
	if j.err == nil {
		_, j.err = j.w.Write(j.out[:last])
	}
	j.out = append(j.out[:0], j.out[last])
}
