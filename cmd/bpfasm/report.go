package main

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
)

// reporter prints diagnostics to standard error in the form asked for.
type reporter struct {
	json  bool
	color bool
	quiet bool // nothing is printed
}

func reportFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "diagnostics", Value: "text", Usage: "`FORM` form of errors and warnings: text (default) or json, one object per line"},
		&cli.StringFlag{Name: "color", Value: "auto", Usage: "`WHEN` auto (default), always or never; NO_COLOR and FORCE_COLOR are honoured"},
	}
}

func newReporter(cmd *cli.Command) (r reporter, err error) {
	form, err := oneOf(cmd, "diagnostics", "text", "json")
	if err != nil {
		return r, err
	}
	color, err := oneOf(cmd, "color", "auto", "always", "never")
	if err != nil {
		return r, err
	}
	return reporter{json: form == "json", color: wantColor(color, os.Stderr)}, nil
}

func (r reporter) print(s *diag.Sources, l diag.List) {
	if r.quiet {
		return
	}
	p := diag.Printer{Sources: s, Color: r.color}
	// There is nowhere to tell that standard error cannot be written.
	if r.json {
		_ = p.WriteJSON(os.Stderr, l)
	} else {
		_ = p.WriteText(os.Stderr, l)
	}
}

// failure reports why there is no result for the file name. It returns false,
// for the caller to return.
func (r reporter) failure(name string, err error) bool {
	if e := (*diag.Error)(nil); errors.As(err, &e) {
		sources := e.Sources
		if sources == nil && name != "" {
			sources = about(name)
		}
		r.print(sources, e.Diagnostics())
		return false
	}
	d := diag.Diagnostic{Msg: err.Error()}
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		d.Code, d.Msg = "file", e.Err.Error() // without the operation, and the name once more
	}
	if name == "-" {
		name = "<stdout>"
	}
	r.print(about(name), diag.List{d})
	return false
}

// remark says something about the file name as a whole.
func (r reporter) remark(name string, severity diag.Severity, code, msg string) {
	r.print(about(name), diag.List{{Severity: severity, Code: code, Msg: msg}})
}

// write has write fill a file, see writeFile, and reports whether that went well.
func (r reporter) write(name string, write func(io.Writer) error) bool {
	if err := writeFile(name, write); err != nil {
		return r.failure(name, err)
	}
	return true
}

// about is the sources of diagnostics that name a file and no place in it.
func about(name string) *diag.Sources {
	s := new(diag.Sources)
	_, _ = s.Add(name, "", 0) // nothing always fits
	return s
}
