package main

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/convert"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

const convertExamples = `bpfasm convert --to asm filter.c         # C macros such as BPF_MOV64_IMM to assembly text
bpfasm convert --to go prog.s            # to asm.Instructions of github.com/cilium/ebpf
bpfasm convert --to c prog.o --program xdp_main
echo b7000000000000009500000000000000 | bpfasm convert --to asm -
bpfasm convert --to array -o prog.h prog.s`

func convertCommand() *cli.Command {
	return &cli.Command{
		Name:        "convert",
		Usage:       "turn programs into C macros, Go, assembly text, hex, arrays or bytes, and back",
		ArgsUsage:   "file",
		Description: convertExamples,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "from", Value: "auto", Usage: "`FORM` form of the input: auto (default), asm, obj, c (macros), go, hex, array (of bytes in C), raw"},
			&cli.StringFlag{Name: "to", Usage: "`FORM` form of the output: asm, obj, c, go, hex, array, raw"},
			&cli.StringFlag{Name: "program", Usage: "`NAME` convert only this program"},
			&cli.StringFlag{Name: "target", Value: "bpfel", Usage: "`NAME` byte order of bytes and objects: bpfel (default), bpfeb, or bpf for this machine's"},
			&cli.StringFlag{Name: "dialect", Value: "auto", Usage: "`NAME` dialect of assembly text, as for bpfasm build"},
			outputFlag("-", "`FILE` write the output here (default: standard output)"),
		}, reportFlags()...),
		Action: convertPrograms,
	}
}

// converter is one run of "bpfasm convert".
type converter struct {
	report  reporter
	options assembler.Options
	order   binary.ByteOrder
	program string
}

func convertPrograms(_ context.Context, cmd *cli.Command) error {
	c := &converter{program: cmd.String("program")}
	var err error
	if c.report, err = newReporter(cmd); err != nil {
		return err
	}
	from, err := oneOf(cmd, "from", "auto", "asm", "obj", "c", "go", "hex", "array", "raw")
	if err != nil {
		return err
	}
	if !cmd.IsSet("to") {
		return usageErrorf(cmd, "option --to is missing: asm, obj, c, go, hex, array or raw")
	}
	to, err := oneOf(cmd, "to", "asm", "obj", "c", "go", "hex", "array", "raw")
	if err != nil {
		return err
	}
	if cmd.Args().Len() != 1 {
		return usageErrorf(cmd, "takes one file (- is standard input), found %d", cmd.Args().Len())
	}
	dialect, err := oneOf(cmd, "dialect", "auto", "llvm", "gnu", "ubpf", "kernel")
	if err != nil {
		return err
	}
	if c.order, err = byteOrder(cmd, cmd.String("target")); err != nil {
		return err
	}
	c.options = assembler.Options{ReadFile: readIncluded, ReadTypes: kernel.ReadTypes, Dialect: dialectNamed(dialect), Order: c.order}
	if !c.run(cmd.Args().First(), from, to, cmd.String("o")) {
		return errReported
	}
	return nil
}

// run converts a file and reports whether that went well.
func (c *converter) run(name, from, to, output string) bool {
	in, err := readInput(name)
	if err != nil {
		return c.report.failure(in.name, err)
	}
	ok := false
	err = reading(func() {
		var list []*convert.Program
		if list, err = c.read(in, from); err != nil {
			ok = c.report.failure(in.name, err)
			return
		}
		var out []byte
		if out, err = c.written(list, to); err != nil {
			ok = c.report.failure(in.name, err)
			return
		}
		ok = c.report.write(output, func(w io.Writer) error { return writeString(w, string(out)) })
	})
	if err != nil && ok {
		return c.report.failure(in.name, err)
	}
	return ok
}

// read reads the programs of an input.
func (c *converter) read(in input, from string) ([]*convert.Program, error) {
	if from == "auto" {
		from = formOf(in.text)
	}
	stem := strings.TrimSuffix(filepath.Base(in.name), filepath.Ext(in.name))
	if in.name == "<stdin>" {
		stem = "prog"
	}
	one := func(name string, b []byte, err error) ([]*convert.Program, error) {
		if err != nil {
			return nil, err
		}
		p, err := convert.FromBytes(name, b, c.order)
		return []*convert.Program{p}, err
	}
	var list []*convert.Program
	var err error
	switch from {
	case "c":
		list, err = convert.ReadC(in.name, in.text)
	case "go":
		list, err = convert.ReadGo(in.name, in.text)
	case "hex":
		var b []byte
		b, err = convert.ReadHex(in.name, in.text)
		list, err = one(stem, b, err)
	case "array":
		var b []byte
		var name string
		name, b, err = convert.ReadArray(in.name, in.text)
		list, err = one(cmp.Or(name, stem), b, err)
	case "raw":
		list, err = one(stem, []byte(in.text), nil)
	default:
		list, err = c.fromObject(in, from)
	}
	if err != nil {
		return nil, err
	}
	return c.only(list)
}

func (c *converter) fromObject(in input, from string) ([]*convert.Program, error) {
	var file *object.File
	var err error
	if from == "obj" {
		file, err = object.Read([]byte(in.text))
	} else if file, err = assembler.Assemble(in.name, in.text, c.options); err == nil {
		c.report.print(file.Sources, file.Warnings)
	}
	if err != nil {
		return nil, err
	}
	return convert.FromObject(file)
}

// only leaves the program that is named.
func (c *converter) only(list []*convert.Program) ([]*convert.Program, error) {
	if c.program == "" {
		return list, nil
	}
	var names []string
	for _, p := range list {
		if p.Name == c.program {
			return []*convert.Program{p}, nil
		}
		names = append(names, p.Name)
	}
	return nil, fmt.Errorf("there is no program %q, but %s", c.program, strings.Join(names, ", "))
}

// written is the programs as text or bytes.
func (c *converter) written(list []*convert.Program, to string) ([]byte, error) {
	switch to {
	case "c":
		return convert.WriteC(list)
	case "go":
		return convert.WriteGo(list)
	case "asm", "obj":
		file, err := convert.ToObject(list, c.order)
		if err != nil {
			return nil, err
		}
		if to == "obj" {
			return object.Append(nil, file)
		}
		var b strings.Builder
		err = assembler.Print(&b, file, assembler.PrintOptions{})
		return []byte(b.String()), err
	}
	if len(list) > 1 {
		var names []string
		for _, p := range list {
			names = append(names, p.Name)
		}
		return nil, errors.New("bytes are one program, and these are several: choose one with --program: " + strings.Join(names, ", "))
	}
	b, err := list[0].Bytes(c.order)
	switch {
	case err != nil:
		return nil, err
	case to == "hex":
		return convert.WriteHex(b), nil
	case to == "array":
		return convert.WriteArray(cmp.Or(list[0].Name, "prog"), b), nil
	}
	return b, nil
}

type convertPatterns struct{ c, golang, array, hex *regexp.Regexp }

var convertSigns = lazy.Value[convertPatterns]{Make: func() (s convertPatterns) {
	s.c = regexp.MustCompile(`\bBPF_[A-Z0-9_]+ ?\(|\.code\s*=|\bstruct bpf_insn\b`)
	s.golang = regexp.MustCompile(`\basm\.Instructions?\b|\bInstructions\{`)
	s.array = regexp.MustCompile(`\bchar\b[^;]*\[[^;{]*=\s*\{|\buint8_t\b[^;]*\[[^;{]*=\s*\{|^\s*0x[0-9a-fA-F]+\s*,`)
	s.hex = regexp.MustCompile(`^[0-9a-fA-F\s]+$`)
	return s
}}

// formOf recognizes the form of an input by its content.
func formOf(text string) string {
	signs := convertSigns.Load()
	head := text[:min(len(text), 1<<20)]
	switch {
	case kindOf(text) == kindELF:
		return "obj"
	case slices.ContainsFunc([]byte(head), func(b byte) bool { return b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' }):
		return "raw"
	case signs.hex.MatchString(head):
		return "hex"
	case signs.golang.MatchString(head):
		return "go"
	case signs.c.MatchString(head):
		return "c"
	case signs.array.MatchString(head):
		return "array"
	}
	return "asm"
}
