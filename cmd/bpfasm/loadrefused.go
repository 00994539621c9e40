package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/loader"
)

// shownLog is how many lines of a log are shown: the last ones, which say what is wrong.
const shownLog = 10

// refused tells why something was not loaded. The error is [errRefused] if the verifier
// has looked at it.
func (l *loading) refused(err error) error {
	e := (*loader.Error)(nil)
	if !errors.As(err, &e) {
		l.report.failure(l.name, err)
		return errReported
	}
	list := e.Diagnostics()
	if e.Log == "" {
		l.report.print(about(l.name), list)
		return errReported
	}
	list[0].Code = "refused"
	lines := strings.Split(strings.TrimRight(e.Log, "\n"), "\n")
	for _, line := range lines[max(len(lines)-shownLog, 0):] {
		list[0].Notes = append(list[0].Notes, diag.Note{Msg: line})
	}
	if l.log == "" {
		list[0].Notes = append(list[0].Notes, diag.Note{Msg: fmt.Sprintf("the whole log has %d lines: --log FILE writes it", len(lines))})
	} else if !l.report.write(l.log, func(w io.Writer) error { _, err := io.WriteString(w, e.Log); return err }) {
		return errReported
	}
	l.report.print(about(l.name), list)
	return errRefused
}
