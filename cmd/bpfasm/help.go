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
	printFlags(w, cmd.VisibleFlags())
	switch {
	case len(cmd.VisibleCommands()) > 0:
		fmt.Fprintf(w, "\n\"%s command --help\" describes a command.\n", cmd.FullName())
	case cmd.ArgsUsage != "" && cmd.Name != "help":
		fmt.Fprint(w, "\nOptions may have one dash or two, and stand before or after the files.\n")
	}
}

// helpWidth is how many columns the help of options takes.
const helpWidth = 110

// printFlags prints a flag and its text in two columns.
func printFlags(w io.Writer, flags []cli.Flag) {
	heads, texts, width := make([]string, len(flags)), make([]string, len(flags)), 0
	for i, f := range flags {
		value, text := placeholder(f.(cli.DocGenerationFlag).GetUsage())
		var names []string
		for _, name := range f.Names() {
			names = append(names, dashed(name))
		}
		heads[i], texts[i] = "  "+strings.Join(names, ", ")+value, text
		width = max(width, len(heads[i])+3)
	}
	for i, head := range heads {
		for _, line := range wrap(texts[i], helpWidth-width) {
			fmt.Fprintf(w, "%-*s%s\n", width, head, line)
			head = ""
		}
	}
}

// wrap breaks a text at its line ends, and where a line is longer than width.
func wrap(text string, width int) (lines []string) {
	for line := range strings.SplitSeq(text, "\n") {
		for len(line) > width {
			i := strings.LastIndexByte(line[:width+1], ' ')
			if i < 0 {
				break
			}
			lines = append(lines, line[:i])
			line = line[i+1:]
		}
		lines = append(lines, line)
	}
	return lines
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
