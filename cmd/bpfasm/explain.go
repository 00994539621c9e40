package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/loader/verifier"
	"github.com/bpfasm/bpfasm/object"
)

const explainExamples = `bpfasm explain log.txt                    # why a kernel refused a program
bpfasm explain log.txt --object prog.o --program count   # with the object's lines and names
bpftool prog load prog.o /sys/fs/bpf/x 2>&1 | bpfasm explain -
bpfasm explain --errno EPERM /dev/null    # if there was no log
bpfasm explain V0101                      # what a class of errors means, and what to do
bpfasm explain null_deref                 # the same class, by its name
bpfasm explain log.txt --json             # for other programs`

func explainCommand() *cli.Command {
	return &cli.Command{
		Name:        "explain",
		Usage:       "say from a verifier's log why a kernel refused a program",
		ArgsUsage:   "log | code",
		Description: explainExamples,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "object", Usage: "`FILE` the object that was loaded, or the text it is assembled from"},
			&cli.StringFlag{Name: "program", Usage: "`NAME` the program in it, by its function (default: the one that fits the log)"},
			&cli.StringFlag{Name: "errno", Usage: "`N` what the system call returned, such as 13 or EACCES"},
			&cli.StringFlag{Name: "kernel-release", Usage: "`R` release of the kernel that refused it, such as 6.1.0-18-amd64 (default: what the log looks like)"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
			outputFlag("-", "`FILE` write the text here (default: standard output)"),
		}, reportFlags()...),
		Action: explain,
	}
}

func explain(_ context.Context, cmd *cli.Command) error {
	report, err := newReporter(cmd)
	if err != nil {
		return err
	}
	if cmd.Args().Len() != 1 {
		return usageErrorf(cmd, "takes one log or code, found %d (- is standard input)", cmd.Args().Len())
	}
	errno, ok := verifier.ParseErrno(cmd.String("errno"))
	if !ok {
		return usageErrorf(cmd, "option --errno takes a number or a name such as EACCES, found '%s'", cmd.String("errno"))
	}
	in := verifier.Input{Errno: errno, Release: cmd.String("kernel-release")}
	if faulted := reading(func() { ok = explainOne(report, cmd, in) }); faulted != nil {
		ok = report.failure("", errInputChanged)
	}
	if !ok {
		return errReported
	}
	return nil
}

// explainOne explains what cmd names, and reports whether that went well.
func explainOne(report reporter, cmd *cli.Command, in verifier.Input) bool {
	name := cmd.Args().First()
	file, err := readInput(name)
	if errors.Is(err, fs.ErrNotExist) {
		if class := verifier.ByName(name); class != nil {
			return report.write(cmd.String("o"), func(w io.Writer) error { return writeClass(w, cmd, class) })
		}
		if looksLikeCode(name) {
			return report.failure(name, unknownCode(name))
		}
	}
	if err != nil {
		return report.failure(file.name, err)
	}
	if kindOf(file.text) == kindELF {
		return report.failure(file.name, errNoLog)
	}
	log := verifier.Parse(file.text)
	if of := cmd.String("object"); of != "" {
		object, ok := readExplained(report, of)
		if !ok {
			return false
		}
		in.Program, err = log.FindProgram(object, cmd.String("program"))
		switch {
		case errors.Is(err, verifier.ErrOtherProgram):
			report.remark(of, diag.Warning, "other-program", err.Error())
		case err != nil:
			return report.failure(of, err)
		}
	}
	why := verifier.Explain(log, in)
	return report.write(cmd.String("o"), func(w io.Writer) error {
		if cmd.Bool("json") {
			return writeJSON(w, why)
		}
		sources, list := why.Diagnostics(file.name, func(path string) (string, error) {
			in, err := readInput(path)
			return in.text, err
		})
		return diag.Printer{Sources: sources, Color: report.color && cmd.String("o") == "-"}.WriteText(w, list)
	})
}

// readExplained reads an object with its debug information, or assembles it.
func readExplained(report reporter, name string) (*object.File, bool) {
	in := &inputs{report: report, keepDebug: true, text: assembler.Options{Debug: true}}
	if !in.read([]string{name}) {
		return nil, false
	}
	if len(in.list) != 1 {
		return nil, report.failure(name, errors.New("an archive: name one of its objects"))
	}
	return in.list[0].File, true
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

func writeClass(w io.Writer, cmd *cli.Command, class *verifier.Class) error {
	if cmd.Bool("json") {
		return writeJSON(w, class)
	}
	_, err := io.WriteString(w, class.String())
	return err
}

// looksLikeCode reports whether an argument is a code such as "V0123", not the name of a file.
func looksLikeCode(name string) bool {
	_, err := strconv.ParseUint(strings.TrimPrefix(name, "V"), 10, 32)
	return err == nil && strings.HasPrefix(name, "V") || !strings.ContainsAny(name, "./-")
}

func unknownCode(name string) error {
	names := func(yield func(string) bool) {
		for _, c := range verifier.Classes() {
			if !yield(c.Slug) || !yield(c.Code) {
				return
			}
		}
	}
	text := "neither a file nor a class of errors"
	if near := diag.Suggest(name, names); near != "" {
		text += "; did you mean '" + near + "'?"
	}
	return errors.New(text)
}
