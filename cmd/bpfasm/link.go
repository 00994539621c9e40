package main

import (
	"bytes"
	"cmp"
	"context"
	"debug/elf"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strconv"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

const linkExamples = `bpfasm link -o prog.o main.o maps.o           # two objects become one
bpfasm link -o prog.o main.o helpers.s        # text is assembled first
bpfasm link -o prog.o main.o libnet.a         # needed members of an archive are linked
bpfasm link --gc-sections --print-gc -o prog.o main.o libnet.o
bpfasm link -o prog.o @objects.txt            # arguments from a file
bpfasm link --splice -o prog.o main.o hot.s   # functions of hot.s replace those of main.o
clang --target=bpf -O2 -g -c -o - prog.c | bpfasm link -o prog.o - maps.o`

// linkedName is where the result goes without -o. It is none of the inputs'
// names, so that no order of them makes one be replaced.
const linkedName = "linked.o"

func linkCommand() *cli.Command {
	return &cli.Command{
		Name:                      "link",
		Usage:                     "join objects, assembly text and archives into one object",
		ArgsUsage:                 "file ...",
		Description:               linkExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			outputFlag("", "`FILE` write the result here, - for standard output\n(default: "+linkedName+" in the current directory)"),
			&cli.BoolFlag{Name: "splice", Usage: "replace functions of the first file by those of the same name in the others, static ones too"},
			&cli.BoolFlag{Name: "gc-sections", Usage: "leave out functions, maps and variables that no entry program needs"},
			&cli.BoolFlag{Name: "print-gc", Usage: "list on standard output what is left out, overridden weak definitions too"},
			&cli.BoolFlag{Name: "whole-archive", Usage: "link all members of archives, not only those that are needed"},
			&cli.BoolFlag{Name: "keep-debug", Usage: "keep DWARF debug information"},
			&cli.BoolFlag{Name: "strip-debug", Usage: "leave DWARF out (default)"},
		}, append(textFlags(), reportFlags()...)...),
		Action: link,
	}
}

// linking is one run of "bpfasm link".
type linking struct {
	inputs
	options linker.Options
	join    func([]linker.Input, linker.Options) (*object.File, error)
	to      string       // the output
	removed bytes.Buffer // what --print-gc prints
}

func newLinking(cmd *cli.Command) (*linking, error) {
	report, err := newReporter(cmd)
	if err != nil {
		return nil, err
	}
	if cmd.Bool("keep-debug") && cmd.Bool("strip-debug") {
		return nil, usageErrorf(cmd, "options --keep-debug and --strip-debug exclude each other")
	}
	l := &linking{join: linker.Link, options: linker.Options{GC: cmd.Bool("gc-sections"), KeepDebug: cmd.Bool("keep-debug")}}
	if l.to, err = linkOutput(cmd); err != nil {
		return nil, err
	}
	l.inputs = inputs{report: report, keepDebug: l.options.KeepDebug, whole: cmd.Bool("whole-archive")}
	if l.text, err = assembleOptions(cmd); err != nil {
		return nil, err
	}
	if !cmd.IsSet("target") {
		l.text.Order = nil
	}
	if there, err := os.Stat(l.to); err == nil && l.to != "-" && there.Mode().IsRegular() {
		l.output = there
	}
	if cmd.Bool("splice") {
		l.join = splice
	}
	if cmd.Bool("print-gc") {
		l.options.Removed = func(r linker.Removal) { printRemoval(&l.removed, r) }
	}
	return l, nil
}

// splice puts functions of further inputs in the place of those of the first.
func splice(list []linker.Input, o linker.Options) (*object.File, error) {
	if len(list) == 0 {
		return linker.Link(nil, o) // empty archives
	}
	return linker.Splice(list[0], list[1:], o)
}

func link(_ context.Context, cmd *cli.Command) error {
	l, err := newLinking(cmd)
	if err != nil {
		return err
	}
	relaxGC()
	ok := false
	err = reading(func() {
		if !l.read(cmd.Args().Slice()) {
			return
		}
		var file *object.File
		if file, ok = l.report.join(l.join, l.list, l.options); ok {
			ok = l.report.write(l.to, func(w io.Writer) error { return object.Write(w, file) })
		} else {
			l.remarkTwice()
		}
	})
	switch {
	case err != nil:
		ok = l.report.failure("", errInputChanged)
	case l.isOutput != "":
		return usageErrorf(cmd, "the output would replace the input %s", l.isOutput)
	}
	if ok && l.removed.Len() > 0 {
		ok = l.report.write("-", func(w io.Writer) error {
			_, err := l.removed.WriteTo(w)
			return err
		})
	}
	if !ok {
		return errReported
	}
	return nil
}

// relaxGC lets the heap grow to five times of what is in use instead of twice.
// Nearly all that is made for a link is in use until its end, so collecting
// finds little. GOGC in the environment says otherwise.
func relaxGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// linkOutput names the result. That it is no input is seen when these are open.
func linkOutput(cmd *cli.Command) (string, error) {
	inputs := cmd.Args().Slice()
	output := cmp.Or(cmd.String("o"), linkedName)
	switch {
	case len(inputs) == 0:
		return "", usageErrorf(cmd, "no input file (- is standard input)")
	case cmd.IsSet("o") && cmd.String("o") == "":
		return "", usageErrorf(cmd, "option -o needs a file name")
	case len(inputs) == 1 && cmd.Bool("splice"):
		return "", usageErrorf(cmd, "option --splice needs a second file, whose functions take the place of those of the first")
	case output == "-" && cmd.Bool("print-gc"):
		return "", usageErrorf(cmd, "options -o - and --print-gc both print to standard output")
	case output == "-" && isTerminal(os.Stdout):
		return "", usageErrorf(cmd, "an object is not written to a terminal: use -o FILE")
	}
	for i, input := range inputs {
		if input == "" {
			return "", usageErrorf(cmd, "the name of input %d is empty", i+1)
		}
		if input == "-" && slices.Contains(inputs[:i], "-") {
			return "", usageErrorf(cmd, "standard input can be read only once")
		}
	}
	return output, nil
}

// link joins inputs and prints what there is to say of it.
func (r reporter) link(inputs []linker.Input, o linker.Options) (*object.File, bool) {
	return r.join(linker.Link, inputs, o)
}

// join is link in some way.
func (r reporter) join(how func([]linker.Input, linker.Options) (*object.File, error), inputs []linker.Input, o linker.Options) (*object.File, bool) {
	file, err := how(inputs, o)
	if err != nil {
		return nil, r.failure("", err)
	}
	r.print(file.Sources, file.Warnings)
	return file, true
}

// printRemoval writes a line such as
//
//	removed a.o: function foo (.text, 48 bytes)
//	removed lib.a(b.o): 16 bytes at 0x20 (.rodata)
func printRemoval(w io.Writer, r linker.Removal) {
	what := "variable"
	switch {
	case r.Type == elf.STT_FUNC:
		what = "function"
	case r.Section == ".maps" || r.Section == "maps":
		what = "map"
	}
	bytes := "bytes"
	if r.Size == 1 {
		bytes = "byte"
	}
	if r.Symbol == "" {
		fmt.Fprintf(w, "removed %s: %d %s at %#x (%s)\n", printable(r.Input), r.Size, bytes, r.Offset, printable(r.Section))
		return
	}
	fmt.Fprintf(w, "removed %s: %s %s (%s, %d %s)\n", printable(r.Input), what, printable(r.Symbol), printable(r.Section), r.Size, bytes)
}

// printable quotes a name that a terminal would not show as it is.
func printable(name string) string {
	if quoted := strconv.QuoteToGraphic(name); quoted != `"`+name+`"` {
		return quoted
	}
	return name
}
