package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v3"
)

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:        "version",
		Usage:       "print the version of bpfasm, and what it was built with",
		Description: "bpfasm version",
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Present() {
				return usageErrorf(cmd, "takes no arguments, found %q", cmd.Args().First())
			}
			_, err := fmt.Fprintln(cmd.Root().Writer, version())
			return err
		},
	}
}

// version tells the module's version, the commit if the Go command recorded
// one, and the platform.
func version() string {
	parts := []string{"bpfasm"}
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Version != "" {
		parts = append(parts, info.Main.Version)
	}
	if ok {
		for _, s := range info.Settings {
			switch {
			case s.Key == "vcs.revision":
				parts = append(parts, s.Value[:min(12, len(s.Value))])
			case s.Key == "vcs.modified" && s.Value == "true":
				parts = append(parts, "(modified)")
			}
		}
	}
	parts = append(parts, runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH)
	return strings.Join(parts, " ")
}
