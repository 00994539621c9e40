package main

import (
	"context"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
)

// usageError is a mistake on the command line, told in one line: what is
// wrong, what may have been meant, where to read more.
type usageError struct {
	command string // "bpfasm build"
	msg     string
}

func (e *usageError) Error() string {
	return fmt.Sprintf("%s: %s (see %s --help)", e.command, e.msg, e.command)
}

func usageErrorf(cmd *cli.Command, format string, args ...any) error {
	return &usageError{cmd.FullName(), fmt.Sprintf(format, args...)}
}

// splitJoined turns -Idir, as compilers take it, into -I dir.
func splitJoined(args []string) []string {
	var split []string
	for i, arg := range args {
		if arg == "--" {
			return append(split, args[i:]...)
		}
		if dir, ok := strings.CutPrefix(arg, "-I"); ok && dir != "" && dir[0] != '=' {
			split = append(split, "-I", dir)
		} else {
			split = append(split, arg)
		}
	}
	return split
}

// What package cli says of a wrong flag; it has no error types for these.
const (
	cliUnknownFlag = "flag provided but not defined: -"
	cliNeedsValue  = "flag needs an argument: "
	cliBadValue    = "invalid value "
	cliTwice       = ": can't duplicate this flag"
)

// onUsageError words what package cli found wrong with args.
func onUsageError(args []string) cli.OnUsageErrorFunc {
	return func(_ context.Context, cmd *cli.Command, err error, _ bool) error {
		// A flag after a mistyped command is no mistake of its own.
		if cmd == cmd.Root() && len(args) > 1 && !strings.HasPrefix(args[1], "-") {
			return unknownCommand(cmd, args[1])
		}
		msg := err.Error()
		if name, ok := strings.CutPrefix(msg, cliUnknownFlag); ok {
			return unknownFlag(cmd, name, args)
		}
		if flag, ok := strings.CutPrefix(msg, cliNeedsValue); ok {
			return usageErrorf(cmd, "option %s needs a value", flag)
		}
		if value, ok := strings.CutPrefix(msg, cliBadValue); ok {
			value, flag, _ := strings.Cut(value, " for flag -")
			if name, ok := strings.CutSuffix(flag, cliTwice); ok {
				return usageErrorf(cmd, "option %s is given twice", dashed(name))
			}
			flag, _, _ = strings.Cut(flag, ":")
			return usageErrorf(cmd, "option %s cannot be %s", dashed(flag), value)
		}
		return usageErrorf(cmd, "%s", msg)
	}
}

func unknownFlag(cmd *cli.Command, name string, args []string) error {
	typed := "-" + name
	if slices.ContainsFunc(args, func(a string) bool { return a == "--"+name || strings.HasPrefix(a, "--"+name+"=") }) {
		typed = "--" + name
	}
	msg := "unknown option " + typed
	if near := diag.Suggest(name, flagNames(cmd)); near != "" {
		msg += ", did you mean " + dashed(near) + "?"
	} else if cmd == cmd.Root() {
		for _, sub := range cmd.Commands {
			if slices.Contains(slices.Collect(flagNames(sub)), name) {
				msg += fmt.Sprintf(", did you mean %q?", sub.FullName()+" "+typed)
				break
			}
		}
	}
	return usageErrorf(cmd, "%s", msg)
}

func flagNames(cmd *cli.Command) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, f := range cmd.Flags {
			for _, name := range f.Names() {
				if !yield(name) {
					return
				}
			}
		}
	}
}

// dashed is how help spells a flag. Either dash count works for every flag.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// unknownCommand is the error about a first argument that is no command of cmd.
func unknownCommand(cmd *cli.Command, name string) error {
	if name == "" {
		return usageErrorf(cmd, "a command is missing: %s", strings.Join(slices.Collect(commandNames(cmd)), ", "))
	}
	msg := fmt.Sprintf("unknown command %q", name)
	ext := filepath.Ext(name)
	switch near := diag.Suggest(name, commandNames(cmd)); {
	case near != "":
		msg += fmt.Sprintf(", did you mean %q?", near)
	case ext == ".s" || ext == ".S":
		msg += fmt.Sprintf(", did you mean %q?", "bpfasm build "+name)
	case ext == ".a":
		msg += fmt.Sprintf(", did you mean %q?", "bpfasm link "+name)
	case ext == ".o":
		msg += fmt.Sprintf(", did you mean %q?", "bpfasm dis "+name)
	}
	return usageErrorf(cmd, "%s", msg)
}

func commandNames(cmd *cli.Command) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, sub := range cmd.Commands {
			if !sub.Hidden && !yield(sub.Name) {
				return
			}
		}
	}
}

// oneOf checks a flag whose value is a word of a list.
func oneOf(cmd *cli.Command, flag string, words ...string) (string, error) {
	value := cmd.String(flag)
	if slices.Contains(words, value) {
		return value, nil
	}
	last := len(words) - 1
	msg := fmt.Sprintf("option %s is %s or %s, not %q", dashed(flag), strings.Join(words[:last], ", "), words[last], value)
	if near := diag.Suggest(value, slices.Values(words)); near != "" {
		msg += fmt.Sprintf(", did you mean %q?", near)
	}
	return "", usageErrorf(cmd, "%s", msg)
}
