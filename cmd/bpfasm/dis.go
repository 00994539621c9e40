package main

import (
	"context"
	"errors"
	"io"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

const disExamples = `bpfasm dis prog.o                  # instructions with their bytes, relocations and branch targets
bpfasm dis --objdump prog.o        # the same as llvm-objdump -d -r
bpfasm dis --syntax gnu prog.o     # mnemonics, as GNU as reads them; --syntax kernel as the verifier lists
bpfasm dis --asm -o prog.s prog.o  # text that "bpfasm build" turns into the same sections`

func disCommand() *cli.Command {
	return &cli.Command{
		Name:        "dis",
		Usage:       "print the instructions of an object file",
		ArgsUsage:   "file.o",
		Description: disExamples,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "asm", Usage: "print the whole object as assembly text instead of a listing"},
			&cli.BoolFlag{Name: "objdump", Usage: "print the listing as llvm-objdump does"},
			&cli.StringFlag{Name: "syntax", Value: "llvm", Usage: "`NAME` how the instructions of a listing are written: llvm (default), gnu, kernel"},
			&cli.StringFlag{Name: "o", Value: "-", Usage: "`FILE` where the text goes (default: standard output)"},
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
	if syntax != "llvm" && (cmd.Bool("asm") || cmd.Bool("objdump")) {
		return usageErrorf(cmd, "option --syntax is of the listing: without --asm and --objdump")
	}
	if !disassemble(report, cmd, syntax) {
		return errReported
	}
	return nil
}

// disassemble prints the object that cmd names and reports whether that went
// well.
func disassemble(report reporter, cmd *cli.Command, syntax string) bool {
	in, err := readInput(cmd.Args().First())
	if err != nil {
		return report.failure(in.name, err)
	}
	file, err := object.Read(bytesOf(in.text))
	if err != nil {
		return report.failure(in.name, err)
	}
	as := map[string]assembler.Syntax{"gnu": assembler.GNUSyntax, "kernel": assembler.KernelSyntax}[syntax]
	write := func(w io.Writer) error {
		return assembler.Disassemble(w, file, assembler.ListingOptions{Name: in.name, Objdump: cmd.Bool("objdump"), Syntax: as})
	}
	if cmd.Bool("asm") {
		write = func(w io.Writer) error { return report.asmText(w, in.name, file, false) }
	}
	return report.write(cmd.String("o"), write)
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
