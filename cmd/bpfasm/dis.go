package main

import (
	"context"
	"debug/elf"
	"errors"
	"io"
	"os"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/object"
)

const disExamples = `bpfasm dis prog.o                         # instructions with bytes, relocations and branch targets
bpfasm dis -S prog.o                      # with source lines
bpfasm dis --objdump prog.o               # as llvm-objdump -d -r prints it
bpfasm dis --syntax gnu prog.o            # mnemonics, as GNU as reads them
bpfasm dis --syntax kernel prog.o         # as the verifier lists programs
bpfasm dis --asm -o prog.s prog.o         # text that "bpfasm build" turns into the same object
bpfasm dis --cfg html -o prog.html prog.o # blocks, loops and calls, for a browser`

func disCommand() *cli.Command {
	return &cli.Command{
		Name:        "dis",
		Usage:       "list the instructions of an object file, or draw its control flow",
		ArgsUsage:   "file.o",
		Description: disExamples,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "asm", Usage: "print the whole object as assembly text instead of a listing"},
			&cli.BoolFlag{Name: "objdump", Usage: "print the listing as llvm-objdump does"},
			&cli.StringFlag{Name: "syntax", Value: "llvm", Usage: "`NAME` syntax of the instructions: llvm (default), gnu, kernel"},
			&cli.StringFlag{Name: "cfg", Usage: "`FORM` draw the control flow instead: dot, mermaid, svg, html"},
			&cli.StringSliceFlag{Name: "program", Usage: "`NAME` with --cfg: only this function and those that it calls; repeatable"},
			&cli.StringSliceFlag{Name: "section", Usage: "`NAME` only this section; repeatable"},
			&cli.BoolFlag{Name: "source", Aliases: []string{"S"}, Usage: "add source lines, from .BTF.ext or DWARF"},
			outputFlag("-", "`FILE` write the text here (default: standard output)"),
		}, reportFlags()...),
		Action: dis,
	}
}

func dis(_ context.Context, cmd *cli.Command) error {
	report, err := newReporter(cmd)
	if err != nil {
		return err
	}
	if cmd.Args().Len() != 1 {
		return usageErrorf(cmd, "takes one object file, found %d", cmd.Args().Len())
	}
	if cmd.Bool("asm") && cmd.Bool("objdump") {
		return usageErrorf(cmd, "options --asm and --objdump exclude each other")
	}
	syntax, err := oneOf(cmd, "syntax", "llvm", "gnu", "kernel")
	if err != nil {
		return err
	}
	form := ""
	if cmd.IsSet("cfg") {
		if form, err = oneOf(cmd, "cfg", formNames()...); err != nil {
			return err
		}
	}
	switch {
	case form != "" && (cmd.Bool("asm") || cmd.Bool("objdump")):
		return usageErrorf(cmd, "option --cfg is without --asm and --objdump")
	case form == "" && cmd.IsSet("program"):
		return usageErrorf(cmd, "option --program needs --cfg; for a listing use --section")
	case cmd.Bool("asm") && (cmd.IsSet("section") || cmd.Bool("source")):
		return usageErrorf(cmd, "option --asm prints the whole object: it cannot be combined with --section or --source")
	}
	if syntax != "llvm" && (cmd.Bool("asm") || cmd.Bool("objdump")) {
		return usageErrorf(cmd, "option --syntax cannot be combined with --asm or --objdump")
	}
	if !disassemble(report, cmd, form, syntax) {
		return errReported
	}
	return nil
}

// disassemble prints the object that cmd names, its control flow if a form for it is
// given, and reports whether that went well.
func disassemble(report reporter, cmd *cli.Command, form, syntax string) bool {
	in, err := readInput(cmd.Args().First())
	if err != nil {
		return report.failure(in.name, err)
	}
	file, err := object.Read(bytesOf(in.text))
	switch k := kindOf(in.text); {
	case err == nil || in.text == "":
	case k == kindText:
		err = errText
	case k == kindArchive:
		err = errArchive
	case k == kindBitcode:
		err = errBitcode
	}
	if err != nil {
		return report.failure(in.name, err)
	}
	if form != "" {
		return writeFlow(report, cmd, in.name, file, form, syntax)
	}
	as := map[string]assembler.Syntax{"gnu": assembler.GNUSyntax, "kernel": assembler.KernelSyntax}[syntax]
	for _, name := range cmd.StringSlice("section") {
		if !slices.ContainsFunc(file.Sections, func(s object.Section) bool { return s.Name == name && s.Flags&elf.SHF_EXECINSTR != 0 }) {
			return report.notFound(in.name, &cfg.NotFoundError{What: "section", Name: name, Have: codeSections(file)})
		}
	}
	write := func(w io.Writer) error {
		return assembler.Disassemble(w, file, assembler.ListingOptions{
			Name: in.name, Objdump: cmd.Bool("objdump"), Syntax: as,
			Sections: cmd.StringSlice("section"), Source: cmd.Bool("source"), ReadFile: readSource,
		})
	}
	if cmd.Bool("asm") {
		write = func(w io.Writer) error { return report.asmText(w, in.name, file, false) }
	}
	return report.write(cmd.String("o"), write)
}

// codeSections are the names of the sections that a listing has.
func codeSections(file *object.File) (names []string) {
	for i := range file.Sections {
		if s := &file.Sections[i]; s.Flags&elf.SHF_EXECINSTR != 0 && len(s.Data) > 0 {
			names = append(names, s.Name)
		}
	}
	return names
}

// maxSource is how large a file of source is at most that is looked at for its lines.
const maxSource = 64 << 20

// readSource reads a file that DWARF names, if it is a plain one.
func readSource(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxSource {
		return nil, errors.New("no source")
	}
	return os.ReadFile(name)
}

// asmText prints file as assembly text, with a warning for each thing that the
// text does not give back. Encoding asks for the bytes of instructions in comments.
func (r reporter) asmText(w io.Writer, name string, file *object.File, encoding bool) error {
	err := assembler.Print(w, file, assembler.PrintOptions{Encoding: encoding})
	loss := (*assembler.LossError)(nil)
	if !errors.As(err, &loss) {
		return err
	}
	var warnings diag.List
	for _, what := range loss.Losses {
		warnings.Add(diag.Diagnostic{Severity: diag.Warning, Code: "loss", Msg: what})
	}
	r.print(about(name), warnings)
	return nil
}
