package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
)

const kernelSaveExamples = `bpfasm kernel save                                # host.kernel
bpfasm kernel save -o 5.4.kernel --kernel 5.4.0-1.btf.tar.xz,config=config-5.4
tar --zstd -tf host.kernel                        # what is in it`

func kernelSaveCommand() *cli.Command {
	return &cli.Command{
		Name:        "save",
		Usage:       "write all that is known of a kernel to one file",
		Description: kernelSaveExamples,
		Flags: append([]cli.Flag{
			outputFlag("", "`FILE` write the file here, - for standard output\n(default for this machine's kernel: host.kernel in the current directory)"),
			&cli.StringFlag{Name: "kernel", Value: "host", Usage: kernelUsage + "\n(default: host)"},
		}, reportFlags()...),
		Action: kernelSave,
	}
}

func kernelSave(_ context.Context, cmd *cli.Command) error {
	report, err := newReporter(cmd)
	if err != nil {
		return err
	}
	spec, output := cmd.String("kernel"), cmd.String("o")
	switch {
	case cmd.Args().Present():
		return usageErrorf(cmd, "takes no arguments, found %q: name the kernel with --kernel", cmd.Args().First())
	case cmd.IsSet("o") && output == "":
		return usageErrorf(cmd, "option -o needs a file name")
	case output == "" && spec != "host":
		return usageErrorf(cmd, "option -o is needed for a kernel other than this machine's")
	case output == "":
		output = "host.kernel"
	case output == "-" && isTerminal(os.Stdout):
		return usageErrorf(cmd, "a kernel is not for a terminal: use -o FILE")
	}
	k, err := openKernel(cmd, spec)
	if errors.As(err, new(*usageError)) {
		return err
	}
	var left []error
	if err == nil {
		err = writeFile(output, func(w io.Writer) (err error) {
			left, err = k.Save(w)
			return err
		})
	}
	if err != nil {
		report.kernelFailure(spec, err)
		return errReported
	}
	for _, err := range left {
		name, msg := spec, err.Error()
		if e := (*fs.PathError)(nil); errors.As(err, &e) {
			name, msg = e.Path, e.Err.Error()
		}
		report.remark(name, diag.Warning, "left-out", "left out: "+msg)
	}
	return nil
}
