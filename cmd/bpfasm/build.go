package main

import (
	"cmp"
	"context"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

const buildExamples = `bpfasm build prog.s                          # writes prog.o to this directory
bpfasm build -o out/prog.o -I include prog.s
bpfasm build -g --target bpfeb a.s b.s       # writes a.o and b.o, big-endian
bpfasm build a.s b.s -o prog.o               # links both into one object
clang --target=bpf -O2 -g -S -o - prog.c | bpfasm build -o prog.o -
bpfasm build --diagnostics=json prog.s       # errors as JSON lines, for editors

llvm-mc's spelling works as well:
bpfasm build -triple bpfel -mcpu=v4 -filetype=obj prog.s -o prog.o`

func buildCommand() *cli.Command {
	return &cli.Command{
		Name:                      "build",
		Usage:                     "assemble BPF text into object files",
		ArgsUsage:                 "file.s ...",
		Description:               buildExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			outputFlag("", "`FILE` write the result here, with several inputs linked; - for standard output\n(default: the input's name with .o, in the current directory)"),
			&cli.StringSliceFlag{Name: "I", Usage: "`DIR` search here for .include, .incbin and .import_types, after the current directory; repeatable"},
			&cli.StringFlag{Name: "target", Aliases: []string{"triple", "arch"}, Value: "bpfel", Usage: "`NAME` byte order: bpfel (default), bpfeb, or bpf for this machine's"},
			&cli.StringFlag{Name: "mcpu", Usage: "`CPU` generic, probe or v1 to v4; changes no bytes, as in llvm-mc"},
			&cli.StringFlag{Name: "misa-spec", Usage: "`VERSION` v1 to v4: instructions of a later version are errors, as in GNU as (default: xbpf, for all)"},
			&cli.StringSliceFlag{Name: "mattr", Usage: "`LIST` +feature or -feature, with commas; changes no bytes, as in llvm-mc"},
			&cli.StringSliceFlag{Name: "defsym", Usage: "`NAME=VALUE` define an absolute symbol; repeatable"},
			&cli.StringFlag{Name: "dialect", Value: "auto", Usage: "`NAME` auto (default), llvm, gnu, ubpf, or kernel for listings: whose meaning counts where assemblers differ, as about .align, .word and relocations; instructions of all dialects are understood in any case"},
			&cli.BoolFlag{Name: "g", Usage: "make DWARF line information about the assembly text itself"},
			&cli.StringFlag{Name: "dwarf-version", Usage: "`N` 2 to 5 (default: 4, or 5 if the text has .file 0)"},
			&cli.StringFlag{Name: "filetype", Value: "obj", Usage: "`KIND` obj (default), asm for assembly text, null to check only"},
			&cli.BoolFlag{Name: "show-encoding", Usage: "print assembly text with the bytes of each instruction in a comment"},
		}, reportFlags()...),
		Action: build,
	}
}

// builder is one run of "bpfasm build".
type builder struct {
	report   reporter
	options  assembler.Options
	filetype string
	encoding bool // --show-encoding
}

func build(_ context.Context, cmd *cli.Command) error {
	b, err := newBuilder(cmd)
	if err != nil {
		return err
	}
	outputs, err := outputs(cmd, b.filetype)
	if err != nil {
		return err
	}
	inputs := cmd.Args().Slice()
	if o := cmd.String("o"); o != "" && len(inputs) > 1 {
		if !b.joined(inputs, o) {
			return errReported
		}
		return nil
	}
	failed := false
	for i, input := range inputs {
		if !b.one(input, outputs[i]) {
			failed = true
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func newBuilder(cmd *cli.Command) (*builder, error) {
	report, err := newReporter(cmd)
	if err != nil {
		return nil, err
	}
	b := &builder{report: report, encoding: cmd.Bool("show-encoding")}
	if b.filetype, err = oneOf(cmd, "filetype", "obj", "asm", "null"); err != nil {
		return nil, err
	}
	if b.encoding && !cmd.IsSet("filetype") {
		b.filetype = "asm" // llvm-mc's default
	}
	if b.options, err = assembleOptions(cmd); err != nil {
		return nil, err
	}
	checkCPU(cmd, report)
	return b, nil
}

func assembleOptions(cmd *cli.Command) (o assembler.Options, err error) {
	o = assembler.Options{
		Include:  cmd.StringSlice("I"),
		ReadFile: readIncluded, ReadTypes: kernel.ReadTypes,
		Debug: cmd.Bool("g"),
		Print: os.Stdout,
	}
	if o.WorkDir, err = os.Getwd(); err != nil {
		o.WorkDir = ""
	}
	if cmd.IsSet("dwarf-version") {
		version, err := oneOf(cmd, "dwarf-version", "2", "3", "4", "5")
		if err != nil {
			return o, err
		}
		o.DWARF = int(version[0] - '0')
	}
	if cmd.IsSet("dialect") {
		dialect, err := oneOf(cmd, "dialect", "auto", "llvm", "gnu", "ubpf", "kernel")
		if err != nil {
			return o, err
		}
		o.Dialect = dialectNamed(dialect)
	}
	if cmd.IsSet("misa-spec") {
		spec, err := oneOf(cmd, "misa-spec", "v1", "v2", "v3", "v4", "xbpf")
		if err != nil {
			return o, err
		}
		o.ISA, _ = strconv.Atoi(strings.TrimPrefix(spec, "v")) // 0: xbpf
	}
	if o.Order, err = byteOrder(cmd, cmd.String("target")); err != nil {
		return o, err
	}
	for _, def := range cmd.StringSlice("defsym") {
		name, value, ok := strings.Cut(def, "=")
		v, valid := parseNumber(value)
		if !ok || name == "" || !valid {
			return o, usageErrorf(cmd, "option --defsym is NAME=NUMBER, not %q", def)
		}
		o.Define = append(o.Define, assembler.Definition{Name: name, Value: v})
	}
	return o, nil
}

// parseNumber reads a decimal, 0x, 0b or octal number of up to 64 bits.
func parseNumber(s string) (int64, bool) {
	if strings.Contains(s, "_") {
		return 0, false
	}
	if v, err := strconv.ParseInt(s, 0, 64); err == nil {
		return v, true
	}
	v, err := strconv.ParseUint(s, 0, 64)
	return int64(v), err == nil
}

// byteOrder reads a target triple; only its architecture matters.
func byteOrder(cmd *cli.Command, triple string) (binary.ByteOrder, error) {
	arch, _, _ := strings.Cut(triple, "-")
	switch arch {
	case "bpfel", "bpf_le":
		return binary.LittleEndian, nil
	case "bpfeb", "bpf_be":
		return binary.BigEndian, nil
	case "bpf":
		if binary.NativeEndian.Uint16([]byte{1, 0}) == 1 {
			return binary.LittleEndian, nil
		}
		return binary.BigEndian, nil
	}
	return nil, usageErrorf(cmd, "option --target is bpfel, bpfeb or bpf, not %q", triple)
}

// dialectNamed returns the dialect that an option names.
func dialectNamed(name string) assembler.Dialect {
	switch name {
	case "llvm":
		return assembler.LLVM
	case "gnu":
		return assembler.GNU
	case "ubpf":
		return assembler.UBPF
	case "kernel":
		return assembler.Kernel
	}
	return assembler.Auto
}

// checkCPU warns of names that llvm-mc does not know either.
func checkCPU(cmd *cli.Command, report reporter) {
	cpus := []string{"generic", "probe", "v1", "v2", "v3", "v4"}
	features := []string{"alu32", "allows-misaligned-mem-access", "dummy", "dwarfris"}
	var warnings diag.List
	warn := func(code, what, name string, known []string) {
		warnings.Add(diag.Diagnostic{
			Severity: diag.Warning,
			Code:     code,
			Msg:      "unknown " + what + " '" + name + "' is ignored",
			Notes:    []diag.Note{{Msg: "known are " + strings.Join(known, ", ")}},
		})
	}
	if cpu := cmd.String("mcpu"); cpu != "" && !slices.Contains(cpus, cpu) {
		warn("unknown-cpu", "cpu", cpu, cpus)
	}
	for _, attr := range strings.Split(strings.Join(cmd.StringSlice("mattr"), ","), ",") {
		name := strings.TrimLeft(attr, "+-")
		if attr != "" && (len(attr)-len(name) != 1 || !slices.Contains(features, name)) {
			warn("unknown-feature", "feature", attr, features)
		}
	}
	report.print(nil, warnings)
}

// outputs names the result of each input: with -o the same for all.
func outputs(cmd *cli.Command, filetype string) ([]string, error) {
	inputs := cmd.Args().Slice()
	o := cmd.String("o")
	switch {
	case len(inputs) == 0:
		return nil, usageErrorf(cmd, "no input file (- is standard input)")
	case cmd.IsSet("o") && o == "":
		return nil, usageErrorf(cmd, "option -o needs a file name")
	}
	names := make([]string, len(inputs))
	from := make(map[string]string)
	for i, input := range inputs {
		if input == "-" && slices.Contains(inputs[:i], "-") {
			return nil, usageErrorf(cmd, "standard input can be read only once")
		}
		names[i] = cmp.Or(o, defaultOutput(input, filetype))
		if names[i] == "-" || filetype == "null" {
			continue
		}
		if sameFile(input, names[i]) {
			return nil, usageErrorf(cmd, "the output would replace the input %s", input)
		}
		if first, ok := from[names[i]]; ok && o == "" {
			return nil, usageErrorf(cmd, "%s and %s would both be written to %s", first, input, names[i])
		}
		from[names[i]] = input
	}
	if slices.Contains(names, "-") && filetype == "obj" && isTerminal(os.Stdout) {
		return nil, usageErrorf(cmd, "an object is not written to a terminal: use -o FILE")
	}
	return names, nil
}

// sameFile reports whether two names are those of one regular file.
func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	return err == nil && isFile(b, x)
}

// isFile reports whether x is the regular file called name.
func isFile(name string, x os.FileInfo) bool {
	if !x.Mode().IsRegular() {
		return false
	}
	y, err := os.Stat(name)
	return err == nil && os.SameFile(x, y)
}

// defaultOutput is prog.o for dir/prog.s, and standard output for standard
// input and for text.
func defaultOutput(input, filetype string) string {
	if input == "-" || filetype == "asm" {
		return "-"
	}
	base := filepath.Base(input)
	return strings.TrimSuffix(base, filepath.Ext(base)) + ".o"
}

// one assembles input into output and reports whether that went well.
func (b *builder) one(input, output string) bool {
	in, err := readInput(input)
	if err != nil {
		return b.report.failure(in.name, err)
	}
	ok := false
	err = reading(func() {
		var file *object.File
		if file, ok = b.assemble(in); ok {
			ok = b.write(in.name, file, output)
		}
	})
	if err != nil {
		return b.report.failure(in.name, err)
	}
	return ok
}

// joined assembles inputs, links them into output and reports whether that went
// well. What one input alone would give, debug information as well, is kept.
func (b *builder) joined(names []string, output string) bool {
	ok := true
	err := reading(func() {
		var list []linker.Input
		for _, name := range names {
			in, err := readInput(name)
			if err != nil {
				ok = b.report.failure(in.name, err)
			} else if file, assembled := b.assemble(in); assembled {
				list = append(list, linker.Input{Name: in.name, File: file})
			} else {
				ok = false
			}
		}
		var file *object.File
		if !ok {
			return
		}
		if file, ok = b.report.link(list, linker.Options{KeepDebug: true}); ok {
			ok = b.write(output, file, output)
		}
	})
	if err != nil {
		return b.report.failure("", errInputChanged)
	}
	return ok
}

func (b *builder) assemble(in input) (*object.File, bool) {
	switch kindOf(in.text) {
	case kindELF, kindArchive:
		return nil, b.report.failure(in.name, errObject)
	case kindBitcode:
		return nil, b.report.failure(in.name, errBitcode)
	}
	file, err := assembler.Assemble(in.name, in.text, b.options)
	if err != nil {
		return nil, b.report.failure(in.name, err)
	}
	b.report.print(file.Sources, file.Warnings)
	return file, true
}

// write writes the object that came from the input called name, or its text.
func (b *builder) write(name string, file *object.File, output string) bool {
	write := func(w io.Writer) error { return object.Write(w, file) }
	switch {
	case b.filetype == "null":
		return true
	case b.filetype == "asm":
		write = func(w io.Writer) error { return b.report.asmText(w, name, file, b.encoding) }
	}
	return b.report.write(output, write)
}
