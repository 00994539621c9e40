package main

import (
	"bytes"
	"context"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/object"
)

const disExamples = `bpfasm dis prog.o                  # a listing, like llvm-objdump -d -r
bpfasm dis --asm -o prog.s prog.o  # text that "bpfasm build" turns into the same sections`

func disCommand() *cli.Command {
	return &cli.Command{
		Name:        "dis",
		Usage:       "print the instructions of an object file",
		ArgsUsage:   "file.o",
		Description: disExamples,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "asm", Usage: "print assembly text instead of a listing"},
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
	if !disassemble(report, cmd.Args().First(), cmd.String("o"), cmd.Bool("asm")) {
		return errReported
	}
	return nil
}

// disassemble prints the object input to output and reports whether that went
// well.
func disassemble(report reporter, input, output string, asm bool) bool {
	name, data, err := readInput(input)
	if err != nil {
		return report.failure(name, err)
	}
	file, err := object.Read([]byte(data))
	if err != nil {
		return report.failure(name, err)
	}
	var text bytes.Buffer
	if asm {
		err = assemblerPrint(&text, file)
	} else {
		err = assemblerDisassemble(&text, file)
	}
	if err != nil {
		return report.failure(name, err)
	}
	if err := writeFile(output, text.Bytes()); err != nil {
		return report.failure(output, err)
	}
	return true
}
