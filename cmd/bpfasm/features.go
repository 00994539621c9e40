package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/loader"
)

const featuresExamples = `bpfasm features            # a table
bpfasm features --json     # one object per line`

func featuresCommand() *cli.Command {
	return &cli.Command{
		Name:        "features",
		Usage:       "list which BPF features the kernel of this machine has",
		Description: featuresExamples,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "print JSON, one object per line"},
		}, reportFlags()...),
		Action: printFeatures,
	}
}

// askedFeature is an answer of the kernel's.
type askedFeature struct {
	Name  string `json:"name"`
	Since string `json:"since"` // which Linux brought it
	Has   *bool  `json:"has"`   // null if that cannot be told
}

func printFeatures(_ context.Context, cmd *cli.Command) error {
	report, err := newReporter(cmd)
	if err != nil {
		return err
	}
	if cmd.Args().Present() {
		return usageErrorf(cmd, "takes no arguments, found %q", cmd.Args().First())
	}
	var all []askedFeature
	var unknown error
	for _, f := range loader.Features() {
		a, err := askFeature(f)
		all = append(all, a)
		unknown = cmp.Or(unknown, err)
	}
	ok := report.write("-", func(w io.Writer) error { return writeFeatures(w, all, cmd.Bool("json")) })
	if ok && unknown != nil {
		ok = report.failure("", unknown)
	}
	if !ok {
		return errReported
	}
	return nil
}

// askFeature asks the kernel. The error is why it does not tell.
func askFeature(f loader.Feature) (askedFeature, error) {
	err := f.Probe()
	a := askedFeature{Name: f.String(), Since: f.Since()}
	if err == nil || errors.Is(err, loader.ErrNotSupported) {
		has := err == nil
		a.Has, err = &has, nil
	}
	return a, err
}

func writeFeatures(w io.Writer, all []askedFeature, asJSON bool) error {
	if asJSON {
		e := json.NewEncoder(w)
		for _, a := range all {
			if err := e.Encode(a); err != nil {
				return err
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "here\tLinux\tfeature")
	for _, a := range all {
		fmt.Fprintf(t, "%s\t%s\t%s\n", cmp.Or(yesNo(a.Has), "?"), a.Since, a.Name)
	}
	return t.Flush()
}
