package loader

import (
	"bytes"
	"fmt"
	"iter"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// Error says why something could not be loaded.
type Error struct {
	What    string // "program 'count'", "map 'events'"
	Program string // its name, "" if it is not about a program
	Err     error  // the kernel's is a syscall.Errno

	// Log is what the verifier, or the check of types, says; "" if nothing. Truncated
	// reports that its beginning is missing, before Linux 6.4 its end.
	Log       string
	Truncated bool

	Notes []string // further advice
}

func failed(what string, err error) *Error { return &Error{What: what, Err: err} }

func failedProgram(name string, err error) *Error {
	return &Error{What: programNamed(name), Program: name, Err: err}
}

func programNamed(name string) string { return "program " + quote(name) }

// Error says what could not be loaded and why, and quotes the last message of the log.
func (e *Error) Error() string {
	text := e.What + ": " + e.reason()
	if last := e.lastMessage(); last != "" {
		text += ": " + last
	}
	return text
}

// reason is the text of the error, also of one that has no name outside of the kernel.
func (e *Error) reason() string {
	if e.Err == errNotSupported {
		return "not supported (ENOTSUPP)"
	}
	return e.Err.Error()
}

func (e *Error) Unwrap() error { return e.Err }

// Diagnostics returns the error as a diagnostic.
func (e *Error) Diagnostics() diag.List {
	d := diag.Diagnostic{Code: "not-loaded", Msg: e.Error()}
	for _, note := range e.Notes {
		d.Notes = append(d.Notes, diag.Note{Msg: note})
	}
	return diag.List{d}
}

// statistics are what the verifier's last lines begin with, behind its messages.
var statistics = []string{"processed ", "verification time ", "stack depth "}

// lastMessage is the last line of the log that says what is wrong.
func (e *Error) lastMessage() string {
	for log := strings.TrimRight(e.Log, "\n"); log != ""; {
		at := strings.LastIndexByte(log, '\n')
		line := strings.TrimSpace(log[at+1:])
		isStatistic := false
		for _, s := range statistics {
			isStatistic = isStatistic || strings.HasPrefix(line, s)
		}
		if line != "" && !isStatistic {
			return line
		}
		log = log[:max(at, 0)]
	}
	return ""
}

// logText is the text in a buffer of the kernel's.
func logText(buf []byte) string {
	if end := bytes.IndexByte(buf, 0); end >= 0 {
		buf = buf[:end]
	}
	return string(buf)
}

// didYouMean adds to an error about a name the nearest of those that there are.
func didYouMean(err error, name string, names iter.Seq[string]) error {
	if near := diag.Suggest(name, names); near != "" {
		return fmt.Errorf("%w; did you mean %s?", err, quote(near))
	}
	return err
}

func quote(name string) string { return "'" + name + "'" }
