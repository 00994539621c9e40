package main

import (
	"github.com/urfave/cli/v3"
)

const kernelExamples = `bpfasm kernel save                 # this machine's kernel in one file, host.kernel
bpfasm kernel info host.kernel     # what is known of it
bpfasm kernel min prog.o           # only the types that prog.o asks about`

func kernelCommand() *cli.Command {
	return &cli.Command{
		Name:        "kernel",
		Usage:       "show, save and cut down kernels",
		Description: kernelExamples,
		Commands: []*cli.Command{
			kernelInfoCommand(),
			kernelSaveCommand(),
			kernelMinCommand(),
		},
		Action: needsCommand,
	}
}
