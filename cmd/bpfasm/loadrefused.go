package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/loader/verifier"
	"github.com/bpfasm/bpfasm/object"
)

// refused reports why something was not loaded. The error is [errRefused] if the verifier
// has looked at a program and does not take it.
func (l *loading) refused(err error) error {
	e := (*loader.Error)(nil)
	if !errors.As(err, &e) {
		l.report.failure(l.name, err)
		return errReported
	}
	if advice := setting(e); advice != "" {
		e.Notes = append(e.Notes, advice)
	}
	list := e.Diagnostics()
	if l.log != "" && !l.report.write(l.log, func(w io.Writer) error { _, err := io.WriteString(w, e.Log); return err }) {
		return errReported
	}
	log := verifier.Parse(e.Log)
	silent := len(log.Messages) == 0 && errors.Is(e, loader.ErrNotSupported) // statistics are no reason
	if e.Log == "" || e.Program == "" || silent {
		l.report.print(about(l.name), list)
		return errReported
	}
	l.report.print(l.explained(e, log))
	return errRefused
}

// setting is the option that sets what an object does not say, "" if that is not what an error is
// about.
func setting(e *loader.Error) string {
	var unset *loader.UnsetError
	switch {
	case errors.As(e, &unset):
		return fmt.Sprintf("--map %s,%s=N sets it", unset.Map, strings.Join(unset.Fields, "=N,"))
	case errors.Is(e, loader.ErrUnknownSection):
		return fmt.Sprintf("--type %s=SECTION loads it as if it were in a section that is known", e.Program)
	}
	return ""
}

// explained is a refusal as a diagnostic, about a line of the source if that is known.
func (l *loading) explained(e *loader.Error, log *verifier.Log) (*diag.Sources, diag.List) {
	in := verifier.Input{Release: l.target.Release}
	if errno := syscall.Errno(0); errors.As(e.Err, &errno) {
		in.Errno = int(errno)
	}
	file, texts := l.withDebug()
	if file != nil {
		// Without the object the log has to do.
		in.Program, _ = log.FindProgram(file, e.Program)
	}
	why := verifier.Explain(log, in)
	texts.locate(&why.Place)
	texts.locate(&why.Cause.Place)
	sources, list := why.Diagnostics(l.name, nil)
	d := &list[0]
	d.Msg = fmt.Sprintf("program '%s' is refused: %s", e.Program, d.Msg)
	if errors.Is(e, loader.ErrNotSupported) {
		d.Notes = append(d.Notes, diag.Note{Msg: e.Err.Error()})
	}
	for _, note := range e.Notes {
		d.Notes = append(d.Notes, diag.Note{Msg: note})
	}
	lines := strings.Count(strings.TrimRight(e.Log, "\n"), "\n") + 1
	kept := "the whole log"
	if e.Truncated {
		kept = "what was kept of the log"
		d.Notes = append(d.Notes, diag.Note{Msg: fmt.Sprintf("the log has more than the %d bytes that were kept, --log-size N keeps more", len(e.Log))})
	}
	switch l.log {
	case "":
		d.Notes = append(d.Notes, diag.Note{Msg: fmt.Sprintf("%s has %d lines, --log FILE writes them", kept, lines)})
	case "-": // it is there to be seen
	default:
		d.Notes = append(d.Notes, diag.Note{Msg: fmt.Sprintf("%s, %d lines, is in %s", kept, lines, l.log)})
	}
	return sources, list
}

// withDebug reads the files of the command line once more, with their debug information,
// and text with lines of its own: loading does without, which takes much less time. The
// file is nil if that cannot be done, as with standard input.
func (l *loading) withDebug() (file *object.File, texts sourceTexts) {
	again := resolver{report: reporter{quiet: true}}
	in, err := again.inputs(l.cmd)
	if err != nil {
		return nil, nil
	}
	in.keepDebug, in.text.Debug = true, true
	if !in.read(l.cmd.Args().Slice()) {
		return nil, nil
	}
	texts = make(sourceTexts)
	for _, s := range in.pending {
		texts[filepath.Base(s.name)] = s.input
	}
	if file = in.complete(); file != nil {
		return file, texts
	}
	if file, err = linker.Link(in.list, linker.Options{KeepDebug: true}); err != nil {
		return nil, texts
	}
	return file, texts
}

// sourceTexts are inputs that are text, by their base names.
type sourceTexts map[string]input

// locate gives a place that is known in assembly only the line of that.
func (s sourceTexts) locate(p *verifier.Place) {
	text, ok := s[p.Asm.File]
	if p.Source.Known() || !ok || p.Asm.Line == 0 {
		return
	}
	p.Source = p.Asm
	p.Source.Path = text.name
	n := 0
	for line := range strings.Lines(text.text) {
		if n++; n == p.Asm.Line {
			p.Source.Text = strings.TrimRight(line, "\r\n")
		}
	}
	p.Asm = p.Source
}
