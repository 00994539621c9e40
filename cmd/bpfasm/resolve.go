package main

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

const resolveExamples = `bpfasm resolve prog.o                              # for the kernel of this machine
bpfasm resolve prog.o --kernel 6.12.btf            # for any other: BTF, vmlinuz, BTFHub archive, ...
bpfasm resolve prog.s --kernel host.kernel --program count
bpfasm resolve prog.o --kernel 6.12.btf,config=config-6.12,kallsyms=syms.txt
bpfasm resolve prog.o --explain                    # every decision, also where nothing is wrong
bpfasm resolve prog.o --format elf -o ready.o      # an object that needs none of the kernel's types
bpfasm resolve a.o b.s --format json               # several files are linked first`

// formatNamed returns the form of text that --format names.
func formatNamed(name string) relocator.Format {
	switch name {
	case "bytes":
		return relocator.Hex
	case "c":
		return relocator.C
	case "go":
		return relocator.Go
	}
	return relocator.Assembly
}

func resolveCommand() *cli.Command {
	return &cli.Command{
		Name:                      "resolve",
		Usage:                     "print the instructions that a kernel would get: externs bound, CO-RE applied",
		ArgsUsage:                 "file ...",
		Description:               resolveExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "kernel", Value: "host", Usage: kernelUsage + "\n(default: host)"},
			&cli.StringSliceFlag{Name: "program", Usage: "`NAME` take only this program; repeatable"},
			&cli.StringFlag{Name: "format", Value: "asm", Usage: "`FORM` asm (default), bytes, c, go, json, or elf for an object"},
			outputFlag("-", "`FILE` write the result here (default: standard output)"),
			moduleFlag(),
			&cli.BoolFlag{Name: "explain", Usage: "print every decision instead of the instructions"},
			&cli.BoolFlag{Name: "source", Usage: "print source lines between the instructions"},
			&cli.BoolFlag{Name: "addresses", Usage: "print addresses of kernel symbols, which change with each boot"},
			&cli.StringFlag{Name: "config", Usage: "`FILE` lines CONFIG_X=... that take precedence over the kernel's configuration"},
		}, append(textFlags(), reportFlags()...)...),
		Action: resolve,
	}
}

func moduleFlag() cli.Flag {
	return &cli.StringFlag{Name: "module", Usage: "`NAME` a module of the kernel whose types CO-RE looks at first"}
}

// textFlags are the options for inputs that are text.
func textFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "I", Usage: "`DIR` for text: search here for .include, .incbin and .import_types, after the current directory; repeatable"},
		&cli.StringFlag{Name: "target", Aliases: []string{"triple", "arch"}, Value: "bpfel", Usage: "`NAME` for text: byte order bpfel, bpfeb, or bpf for this machine's\n(default: that of the first object, else bpfel)"},
		&cli.StringSliceFlag{Name: "defsym", Usage: "`NAME=VALUE` for text: define an absolute symbol; repeatable"},
	}
}

// resolver is one run of "bpfasm resolve", and what "bpfasm check", "load" and "run"
// begin with.
type resolver struct {
	report  reporter
	config  input // what goes before the kernels' configuration
	explain bool
	only    []string // names of programs; nil is all
	module  string   // whose types go before those of vmlinux
	loads   bool     // the kernel gets it at once

	numbers *kernel.Kernel // in which kfuncs and variables are looked up; nil: where CO-RE is
}

func newResolver(cmd *cli.Command) (r resolver, err error) {
	if r.report, err = newReporter(cmd); err != nil {
		return r, err
	}
	if cmd.Args().Len() == 0 {
		return r, usageErrorf(cmd, "no input file (- is standard input)")
	}
	r.module = cmd.String("module")
	if cmd.IsSet("program") {
		r.only = cmd.StringSlice("program")
	}
	return r, nil
}

// readConfig reads the file of --config, and reports whether that went well.
func (r *resolver) readConfig(cmd *cli.Command) bool {
	name := cmd.String("config")
	if name == "" {
		return true
	}
	in, err := readInput(name)
	if err != nil {
		return r.report.failure(in.name, err)
	}
	r.config = in
	return true
}

// kernel opens the kernel of --kernel. The error has been reported, or is one of usage.
func (r *resolver) kernel(cmd *cli.Command) (*kernel.Kernel, error) {
	k, err := openKernel(cmd, cmd.String("kernel"))
	if err != nil && !errors.As(err, new(*usageError)) {
		r.report.kernelFailure(cmd.String("kernel"), err)
		err = errReported
	}
	return k, err
}

// inputs is for reading files. The error is one of usage.
func (r *resolver) inputs(cmd *cli.Command) (*inputs, error) {
	in := &inputs{report: r.report}
	var err error
	if in.text, err = assembleOptions(cmd); err != nil {
		return nil, err
	}
	if !cmd.IsSet("target") {
		in.text.Order = nil
	}
	return in, nil
}

// open reads the files to resolve as one object. The error is one of usage.
func (r *resolver) open(cmd *cli.Command, names []string) (file *object.File, name string, ok bool, err error) {
	in, err := r.inputs(cmd)
	if err != nil || !in.read(names) {
		return nil, "", false, err
	}
	if file = in.complete(); file != nil {
		return file, in.list[0].Name, true, nil
	}
	file, ok = r.report.link(in.list, linker.Options{})
	return file, inputNames(names), ok, nil
}

// inputNames is what messages call files that are linked.
func inputNames(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return fmt.Sprintf("%s and %d more", names[0], len(names)-1)
}

// relocate makes a file ready for a kernel.
func (r *resolver) relocate(name string, file *object.File, k *kernel.Kernel) (*relocator.Result, error) {
	if order, err := k.Order(); err == nil && order != nil && order != file.Order && !r.loads {
		return nil, fmt.Errorf("the object is %s, but kernel %s is %s", endian(file.Order), k.Name, endian(order))
	}
	// What does not bind is a problem of the programs that use it.
	bindings, bindErr := linker.Resolve(file, cmp.Or(r.numbers, k), linker.ResolveOptions{Config: r.config.text, ConfigName: r.config.name})
	if bindErr != nil && bindings == nil { // nothing can be bound
		return nil, bindErr
	}
	result, err := relocator.Relocate(file, k, relocator.Options{
		Name: name, Bindings: bindings, Programs: r.only, Module: r.module, SkipFeatures: r.loads,
	})
	return result, cmp.Or(err, bindErr)
}

func endian(order binary.ByteOrder) string {
	if order == binary.BigEndian {
		return "big-endian (bpfeb)"
	}
	return "little-endian (bpfel)"
}

func resolve(_ context.Context, cmd *cli.Command) error {
	r, err := newResolver(cmd)
	if err != nil {
		return err
	}
	form, err := oneOf(cmd, "format", "asm", "bytes", "c", "go", "json", "elf")
	if err != nil {
		return err
	}
	output := cmd.String("o")
	switch r.explain = cmd.Bool("explain"); {
	case form == "elf" && output == "-" && isTerminal(os.Stdout):
		return usageErrorf(cmd, "an object is not written to a terminal: use -o FILE")
	case r.explain && form != "asm" && form != "json":
		return usageErrorf(cmd, "option --explain has the forms asm and json, not %s", form)
	}
	k, err := r.kernel(cmd)
	if err != nil {
		return err
	}
	if !r.readConfig(cmd) {
		return errReported
	}
	return r.reading(func() (bool, error) { return r.one(cmd, k, form, output) })
}

// reading calls do, which reads files that may be mapped and tells whether all went
// well; what did not has been reported. An error of do is one of usage.
func (r *resolver) reading(do func() (ok bool, err error)) error {
	var ok bool
	var err error
	faulted := reading(func() { ok, err = do() })
	switch {
	case faulted != nil:
		r.report.failure("", errInputChanged)
	case err != nil:
		return err
	case ok:
		return nil
	}
	return errReported
}

// one resolves the files of the command line, as one, and writes the result. The
// error is one of usage.
func (r *resolver) one(cmd *cli.Command, k *kernel.Kernel, form, output string) (ok bool, err error) {
	result, name, err := r.ready(cmd, k)
	if result == nil || err != nil {
		return false, err
	}
	return r.report.write(output, func(w io.Writer) error {
		return r.writeResult(w, cmd, result, form, fmt.Sprintf("%s for kernel %s", name, k.Name))
	}), nil
}

// ready reads the files of the command line, as one, and makes them ready for a kernel;
// the result is nil if that did not go well. The error is one of usage.
func (r *resolver) ready(cmd *cli.Command, k *kernel.Kernel) (result *relocator.Result, name string, err error) {
	file, name, ok, err := r.open(cmd, cmd.Args().Slice())
	if !ok || err != nil {
		return nil, name, err
	}
	if result, err = r.relocate(name, file, k); err != nil {
		r.report.failure(name, err)
		return nil, name, nil
	}
	r.report.print(result.Sources, result.Warnings)
	switch {
	case r.explain:
	case r.loads: // the loader finds out what a program is loaded for
		for i := range result.Programs {
			r.report.print(result.Sources, result.Missing(&result.Programs[i]))
		}
	default:
		for _, list := range missing(result, k) {
			r.report.print(result.Sources, list)
		}
	}
	return result, name, nil
}

// missing returns what a kernel does not have that each program asks for or is loaded for.
func missing(result *relocator.Result, k *kernel.Kernel) (lists []diag.List) {
	if result == nil {
		return nil
	}
	image := result.Image()
	for i := range result.Programs {
		p := &result.Programs[i]
		list := result.Missing(p)
		if err := loader.Lacks(k, image, &image.Programs[i]); err != nil {
			list.Add(diag.Diagnostic{
				Severity: diag.Warning, Code: "target-missing", Span: diag.Span{Start: result.Position(p, 0)},
				Msg: fmt.Sprintf("kernel '%s' loads no program of section %s: %v", k.Name, printable(p.Section), err),
			})
		}
		lists = append(lists, list)
	}
	return lists
}

// writeResult writes what "bpfasm resolve" shows.
func (r *resolver) writeResult(w io.Writer, cmd *cli.Command, result *relocator.Result, form, title string) error {
	if r.explain {
		return writeDecisions(w, cmd, result, form)
	}
	switch form {
	case "json":
		return result.PrintJSON(w)
	case "elf":
		file, err := result.Object()
		if err != nil {
			return err
		}
		return object.Write(w, file)
	}
	return result.Print(w, relocator.PrintOptions{
		Format:    formatNamed(form),
		Title:     title,
		Source:    cmd.Bool("source"),
		Addresses: cmd.Bool("addresses"),
	})
}

// writeDecisions writes what was decided, program by program.
func writeDecisions(w io.Writer, cmd *cli.Command, result *relocator.Result, form string) error {
	p := diag.Printer{Sources: result.Sources, Color: cmd.String("o") == "-" && wantColor(cmd.String("color"), os.Stdout)}
	for i := range result.Programs {
		prog := &result.Programs[i]
		list := result.Decisions(prog)
		if form == "json" {
			if err := p.WriteJSON(w, list); err != nil {
				return err
			}
			continue
		}
		if _, err := fmt.Fprintf(w, "program %s, section %s: %d decisions\n", printable(prog.Name), printable(prog.Section), len(list)); err != nil {
			return err
		}
		if err := p.WriteText(w, list); err != nil {
			return err
		}
	}
	return nil
}
