// Command bpfasm assembles, links, resolves, loads, disassembles and explains BPF programs.
// "bpfasm help" lists its commands, and docs/usage.md describes them.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v3"
)

// Exit codes.
const (
	exitOK          = 0
	exitDiagnostics = 1 // the input has errors, or a file cannot be read or written
	exitUsage       = 2 // the command line has errors
	exitRefused     = 3 // the kernel's verifier refuses a program
)

// errReported ends a command whose diagnostics have been printed.
var errReported = errors.New("diagnostics were printed")

// errRefused ends a command that has told why the verifier refuses a program.
var errRefused = errors.New("the verifier refuses a program")

func main() { os.Exit(run(os.Args)) }

func run(args []string) int {
	args, err := expandArgs(args)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitUsage
	}
	args = splitJoined(args)
	root, out := rootCommand(args), &output{}
	root.Writer = out
	if err = root.Run(context.Background(), args); err == nil {
		err = out.err
	}
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errReported):
		return exitDiagnostics
	case errors.Is(err, errRefused):
		return exitRefused
	case errors.As(err, new(*usageError)):
		fmt.Fprintln(os.Stderr, err)
		return exitUsage
	}
	fmt.Fprintln(os.Stderr, "bpfasm:", err)
	return exitDiagnostics
}

// output is standard output, of which package cli does not tell that it is full.
type output struct{ err error }

func (o *output) Write(p []byte) (int, error) {
	n, err := os.Stdout.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

func rootCommand(args []string) *cli.Command {
	cli.HelpPrinter = printHelp
	cli.VersionPrinter = func(cmd *cli.Command) { fmt.Fprintln(cmd.Root().Writer, version()) }
	root := &cli.Command{
		Name:            "bpfasm",
		Usage:           "assemble, link, resolve, load and explain BPF programs",
		Version:         "bpfasm", // any text: it makes the --version flag exist
		Description:     rootExamples,
		HideHelpCommand: true,
		Commands: []*cli.Command{
			buildCommand(),
			linkCommand(),
			resolveCommand(),
			checkCommand(),
			loadCommand(),
			runCommand(),
			featuresCommand(),
			disCommand(),
			fmtCommand(),
			convertCommand(),
			explainCommand(),
			kernelCommand(),
			versionCommand(),
			helpCommand(),
		},
		EnableShellCompletion: true,
		ConfigureShellCompletionCommand: func(cmd *cli.Command) {
			configureCompletion(cmd, onUsageError(args))
		},
		ShellComplete:  complete(args),
		ExitErrHandler: func(context.Context, *cli.Command, error) {}, // run prints, main exits
		OnUsageError:   onUsageError(args),
		// Called for "build --help prog.s" only: prog.s is no topic.
		CommandNotFound: func(_ context.Context, cmd *cli.Command, _ string) { printHelp(cmd.Root().Writer, "", cmd) },
		Action:          needsCommand,
	}
	inherit(root, root.Commands)
	onlyNamed(root, args)
	return root
}

// onlyNamed leaves root the command that is named, and completion if it is asked
// for: package cli prepares all that there are, which takes a tenth of a start. All
// are wanted for help, for completing their names and where none is named right.
func onlyNamed(root *cli.Command, args []string) {
	if len(args) < 2 || args[1] == "help" {
		return
	}
	if cmd := root.Command(args[1]); cmd != nil {
		root.Commands = []*cli.Command{cmd}
		if args[len(args)-1] != "--generate-shell-completion" {
			root.EnableShellCompletion, root.ConfigureShellCompletionCommand = false, nil
		}
	}
}

// inherit gives commands, and theirs, what root does where something is wrong.
func inherit(root *cli.Command, commands []*cli.Command) {
	for _, cmd := range commands {
		cmd.OnUsageError = root.OnUsageError
		cmd.CommandNotFound = root.CommandNotFound
		cmd.ShellComplete = root.ShellComplete
		inherit(root, cmd.Commands)
	}
}

// needsCommand is what a command does that has commands of its own, when none
// of them was named.
func needsCommand(_ context.Context, cmd *cli.Command) error {
	return unknownCommand(cmd, cmd.Args().First())
}

const rootExamples = `bpfasm build prog.s                       # assemble: writes prog.o
bpfasm link -o all.o a.o b.s              # join objects and text into one object
bpfasm resolve prog.o --kernel 6.12.btf   # see the instructions that kernel would get
bpfasm load prog.o                        # see whether this machine's kernel accepts it
bpfasm explain log.txt                    # find out why a verifier refused a program
bpfasm dis prog.o                         # see what is in an object`

func helpCommand() *cli.Command {
	return &cli.Command{
		Name:        "help",
		Usage:       "describe a command",
		ArgsUsage:   "[command ...]",
		Description: "bpfasm help build\nbpfasm help kernel save",
		Action: func(ctx context.Context, cmd *cli.Command) error {
			topic := cmd.Root()
			for _, name := range cmd.Args().Slice() {
				sub := topic.Command(name)
				if sub == nil {
					return unknownCommand(topic, name)
				}
				topic = sub
			}
			printHelp(cmd.Root().Writer, "", topic)
			return nil
		},
	}
}
