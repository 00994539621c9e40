package main

import (
	"cmp"
	"context"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/relocator"
)

const kernelMinExamples = `bpfasm kernel min prog.o                            # of this machine's kernel, in min.btf
bpfasm kernel min -o 5.15.min.btf --kernel 5.15.0.btf.tar.xz a.o b.o
bpfasm kernel min --kernel host,modules=/sys/kernel/btf @objects.txt`

// minimalName is where the result goes without -o.
const minimalName = "min.btf"

func kernelMinCommand() *cli.Command {
	return &cli.Command{
		Name:        "min",
		Usage:       "write only those types of a kernel that objects ask about",
		ArgsUsage:   "file ...",
		Description: kernelMinExamples,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "kernel", Value: "host", Usage: kernelUsage + "\n(default: host)"},
			outputFlag("", "`FILE` write the result here, - for standard output\n(default: "+minimalName+" in the current directory)"),
		}, append(textFlags(), reportFlags()...)...),
		Action: kernelMin,
	}
}

func kernelMin(_ context.Context, cmd *cli.Command) error {
	r, err := newResolver(cmd)
	if err != nil {
		return err
	}
	output := cmp.Or(cmd.String("o"), minimalName)
	switch {
	case cmd.IsSet("o") && cmd.String("o") == "":
		return usageErrorf(cmd, "option -o needs a file name")
	case output == "-" && isTerminal(os.Stdout):
		return usageErrorf(cmd, "BTF is not for a terminal: use -o FILE")
	}
	k, err := r.kernel(cmd)
	if err != nil {
		return err
	}
	return r.reading(func() (bool, error) { return r.minimal(cmd, k, output) })
}

// minimal writes what the files of the command line ask of a kernel. The error is one
// of usage.
func (r *resolver) minimal(cmd *cli.Command, k *kernel.Kernel, output string) (ok bool, err error) {
	in, err := r.inputs(cmd)
	if err != nil {
		return false, err
	}
	in.whole = true
	if !in.read(cmd.Args().Slice()) {
		return false, nil
	}
	var files []relocator.Input
	for _, f := range in.list {
		files = append(files, relocator.Input{Name: f.Name, File: f.File})
	}
	data, err := relocator.Minimal(k, files)
	if err != nil {
		return r.report.failure(k.Name, err), nil
	}
	return r.report.write(output, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}), nil
}
