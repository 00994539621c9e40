package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/urfave/cli/v3"
)

const completionExamples = `source <(bpfasm completion bash)     # in ~/.bashrc
source <(bpfasm completion zsh)      # in ~/.zshrc
bpfasm completion fish > ~/.config/fish/completions/bpfasm.fish
bpfasm completion pwsh > bpfasm.ps1`

// configureCompletion shapes the command that package cli makes.
func configureCompletion(cmd *cli.Command, onUsageError cli.OnUsageErrorFunc) {
	cmd.Hidden = false
	cmd.Usage = "print a completion script: bash, zsh, fish or pwsh"
	cmd.Description = completionExamples
	cmd.OnUsageError = onUsageError
	cmd.Action = needsCommand
	for _, shell := range cmd.Commands {
		shell.Usage = "print the completion script for " + shell.Name
		shell.Description = "bpfasm completion " + shell.Name
		shell.OnUsageError = onUsageError
	}
}

// complete answers a completion script: "word:description" lines for the
// options of cmd that begin with what was typed, or else for its commands.
// Where nothing is printed the shell completes file names.
func complete(args []string) cli.ShellCompleteFunc {
	typed := ""
	if len(args) > 2 {
		typed = args[len(args)-2] // the last is the request itself
	}
	return func(_ context.Context, cmd *cli.Command) {
		w := cmd.Root().Writer
		if !strings.HasPrefix(typed, "-") {
			for _, sub := range cmd.VisibleCommands() {
				fmt.Fprintf(w, "%s:%s\n", sub.Name, sub.Usage)
			}
			return
		}
		for _, f := range cmd.VisibleFlags() {
			_, text := placeholder(f.(cli.DocGenerationFlag).GetUsage())
			text, _, _ = strings.Cut(text, "\n")
			for _, name := range f.Names() {
				word := dashed(name)
				if !strings.HasPrefix(typed, "--") && len(typed) > 1 {
					word = "-" + name
				}
				if strings.HasPrefix(word, typed) {
					fmt.Fprintf(w, "%s:%s\n", word, text)
				}
			}
		}
	}
}
