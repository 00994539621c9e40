package main

import (
	"context"
	"io"
	"os"
	"runtime"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
)

const fmtExamples = `bpfasm fmt prog.s                    # print the formatted text
bpfasm fmt -d *.s                    # show what would change
bpfasm fmt -w *.s                    # change the files
bpfasm fmt -l *.s                    # list files that are not formatted; exit code 1 if there are any
bpfasm fmt --to gnu prog.s           # translate to mnemonics, as GNU as reads them
gcc -S -o - prog.c | bpfasm fmt --to llvm -`

func fmtCommand() *cli.Command {
	return &cli.Command{
		Name:        "fmt",
		Usage:       "format assembly text, or translate it to another dialect",
		ArgsUsage:   "file.s ...",
		Description: fmtExamples,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "d", Usage: "print what would change, as a unified diff; exit code 1 if anything would"},
			&cli.BoolFlag{Name: "l", Usage: "print the names of the files that would change; exit code 1 if any would"},
			&cli.BoolFlag{Name: "w", Usage: "write the result back to the file"},
			&cli.StringFlag{Name: "to", Usage: "`NAME` translate instructions and directives for that assembler: llvm, or gnu (mnemonics)"},
			&cli.StringFlag{Name: "dialect", Value: "auto", Usage: "`NAME` whose layout and directives: auto (default), llvm, gnu, ubpf"},
		}, reportFlags()...),
		Action: format,
	}
}

// formatter is one run of "bpfasm fmt".
type formatter struct {
	report            reporter
	options           assembler.FormatOptions
	list, diff, write bool
}

func format(_ context.Context, cmd *cli.Command) error {
	f := &formatter{list: cmd.Bool("l"), diff: cmd.Bool("d"), write: cmd.Bool("w")}
	var err error
	if f.report, err = newReporter(cmd); err != nil {
		return err
	}
	dialect, err := oneOf(cmd, "dialect", "auto", "llvm", "gnu", "ubpf")
	if err != nil {
		return err
	}
	f.options.Dialect = dialectNamed(dialect)
	if cmd.IsSet("to") {
		to, err := oneOf(cmd, "to", "llvm", "gnu")
		if err != nil {
			return err
		}
		f.options.To = dialectNamed(to)
	}
	names := cmd.Args().Slice()
	switch {
	case len(names) == 0:
		return usageErrorf(cmd, "no input file (- is standard input)")
	case f.write && slices.Contains(names, "-"):
		return usageErrorf(cmd, "option -w cannot write to standard input")
	}
	if !f.all(names) {
		return errReported
	}
	return nil
}

// formatted is what came of one input.
type formatted struct {
	in  input
	out *assembler.Formatted
	err error
}

// all lays out the files, several at a time, and tells of them in their order. It
// reports whether all went well and, with -l and -d alone, nothing would change.
func (f *formatter) all(names []string) bool {
	results := make([]chan formatted, len(names))
	for i := range results {
		results[i] = make(chan formatted, 1)
	}
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	go func() {
		for i, name := range names {
			limit <- struct{}{}
			go func() { results[i] <- f.one(name); <-limit }()
		}
	}()
	fine := true
	for i := range names {
		if !f.tell(<-results[i]) {
			fine = false
		}
	}
	return fine
}

func (f *formatter) one(name string) (r formatted) {
	if r.in, r.err = readInput(name); r.err != nil {
		return r
	}
	err := reading(func() {
		switch kindOf(r.in.text) {
		case kindELF, kindArchive:
			r.err = errObject
		case kindBitcode:
			r.err = errBitcode
		default:
			r.out, r.err = assembler.Format(r.in.name, r.in.text, f.options)
		}
	})
	if err != nil {
		r.err = err
	}
	return r
}

// tell prints or writes what came of a file.
func (f *formatter) tell(r formatted) bool {
	if r.err != nil {
		return f.report.failure(r.in.name, r.err)
	}
	f.report.print(r.out.Sources, r.out.Warnings)
	changed := r.in.text != r.out.Text
	ok := true
	if f.list && changed {
		_, err := io.WriteString(os.Stdout, r.in.name+"\n")
		ok = err == nil && f.write
	}
	if f.diff && changed {
		err := writeDiff(os.Stdout, r.in.name, r.in.text, r.out.Text)
		ok = ok && err == nil && f.write
	}
	if f.write && changed {
		return f.report.write(r.in.name, func(w io.Writer) error { return writeString(w, r.out.Text) }) && ok
	}
	if !f.list && !f.diff && !f.write {
		return f.report.write("-", func(w io.Writer) error { return writeString(w, r.out.Text) })
	}
	return ok
}

func writeString(w io.Writer, text string) error {
	_, err := io.WriteString(w, text)
	return err
}
