package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v3"
)

// printHelp is what --help shows: one line, examples, then the reference.
func printHelp(w io.Writer, _ string, data any) {
	cmd := data.(*cli.Command)
	fmt.Fprintf(w, "%s: %s\n", cmd.FullName(), cmd.Usage)
	if cmd.Description != "" {
		fmt.Fprint(w, "\nExamples:\n")
		for _, line := range strings.Split(cmd.Description, "\n") {
			fmt.Fprintln(w, strings.TrimRight("  "+line, " "))
		}
	}
	usage := cmd.FullName()
	if len(cmd.VisibleCommands()) > 0 {
		usage += " command"
	}
	if len(cmd.VisibleFlags()) > 0 {
		usage += " [options]"
	}
	if cmd.ArgsUsage != "" {
		usage += " " + cmd.ArgsUsage
	}
	fmt.Fprintf(w, "\nUsage: %s\n", usage)

	if len(cmd.VisibleCommands()) > 0 {
		fmt.Fprint(w, "\nCommands:\n")
		t := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
		for _, sub := range cmd.VisibleCommands() {
			fmt.Fprintf(t, "  %s\t%s\n", sub.Name, sub.Usage)
		}
		t.Flush()
	}
	fmt.Fprint(w, "\nOptions:\n")
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	for _, f := range cmd.VisibleFlags() {
		value, text := placeholder(f.(cli.DocGenerationFlag).GetUsage())
		var names []string
		for _, name := range f.Names() {
			names = append(names, dashed(name))
		}
		for i, line := range strings.Split(text, "\n") {
			if i == 0 {
				fmt.Fprintf(t, "  %s%s\t%s\n", strings.Join(names, ", "), value, line)
			} else {
				fmt.Fprintf(t, "  \t%s\n", line)
			}
		}
	}
	t.Flush()
	switch {
	case len(cmd.VisibleCommands()) > 0:
		fmt.Fprintf(w, "\n\"%s command --help\" describes a command.\n", cmd.FullName())
	case cmd.ArgsUsage != "" && cmd.Name != "help":
		fmt.Fprint(w, "\nOptions may have one dash or two, and stand before or after the files.\n")
	}
}

// placeholder splits "`FILE` rest" into " FILE" and "rest".
func placeholder(usage string) (value, text string) {
	if rest, ok := strings.CutPrefix(usage, "`"); ok {
		if value, text, ok = strings.Cut(rest, "` "); ok {
			return " " + value, text
		}
	}
	return "", usage
}
