package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/kernel"
)

const kernelInfoExamples = `bpfasm kernel info                            # this machine's
bpfasm kernel info 5.4.0-1.btf.tar.xz /boot/vmlinuz-6.12.9-amd64
bpfasm kernel info vmlinux.btf,config=config-6.12,kallsyms=kallsyms.gz
bpfasm kernel info --format json host.kernel`

func kernelInfoCommand() *cli.Command {
	return &cli.Command{
		Name:        "info",
		Usage:       "print what is known of kernels",
		ArgsUsage:   "[kernel ...]",
		Description: kernelInfoExamples,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "`FORM` text (default) or json, one object per line"},
		}, reportFlags()...),
		Action: kernelInfo,
	}
}

func kernelInfo(_ context.Context, cmd *cli.Command) error {
	report, err := newReporter(cmd)
	if err != nil {
		return err
	}
	form, err := oneOf(cmd, "format", "text", "json")
	if err != nil {
		return err
	}
	specs := cmd.Args().Slice()
	if len(specs) == 0 {
		specs = []string{"host"}
	}
	ok := true
	var out bytes.Buffer
	for _, spec := range specs {
		k, err := openKernel(cmd, spec)
		switch {
		case errors.As(err, new(*usageError)):
			return err
		case err != nil:
			ok = report.kernelFailure(spec, err)
			continue
		}
		about, errs := infoOf(k)
		for _, err := range errs {
			ok = report.kernelFailure(spec, err)
		}
		if form == "json" {
			if err := json.NewEncoder(&out).Encode(about); err != nil {
				return err
			}
			continue
		}
		if out.Len() > 0 {
			out.WriteByte('\n')
		}
		about.print(&out)
	}
	wrote := report.write("-", func(w io.Writer) error {
		_, err := out.WriteTo(w)
		return err
	})
	if !ok || !wrote {
		return errReported
	}
	return nil
}

// kernelAbout is what is known of a kernel. What is not is nil or empty.
type kernelAbout struct {
	Name           string        `json:"name"`
	Release        string        `json:"release,omitempty"`
	Version        string        `json:"version,omitempty"`
	Order          string        `json:"order,omitempty"` // "little" or "big"
	Types          int           `json:"types,omitempty"`
	Modules        []moduleAbout `json:"modules,omitempty"`
	Config         bool          `json:"config"`
	Symbols        string        `json:"symbols"` // "yes", "no", "restricted"
	SyscallWrapper *bool         `json:"syscall_wrapper"`
	BPFCookie      *bool         `json:"bpf_cookie"`
}

type moduleAbout struct {
	Name  string `json:"name"`
	Types int    `json:"types"`
}

// infoOf looks at all of a kernel. What cannot be read is an error and left out.
func infoOf(k *kernel.Kernel) (a kernelAbout, errs []error) {
	failed := func(err error) bool {
		if err != nil {
			errs = append(errs, err)
		}
		return err != nil
	}
	a = kernelAbout{Name: k.Name, Release: k.Release, Symbols: "no"}
	if t, err := k.Vmlinux(); !failed(err) && t != nil {
		a.Types = int(t.BTF.End() - t.BTF.First())
		a.Order = "little"
		if order, _ := k.Order(); order == binary.BigEndian {
			a.Order = "big"
		}
		modules, err := k.Modules()
		failed(err)
		for _, name := range modules {
			if t, err := k.Module(name); !failed(err) {
				a.Modules = append(a.Modules, moduleAbout{name, int(t.BTF.End() - t.BTF.First())})
			}
		}
	}
	if k.HasConfig() {
		_, _, err := k.Config("CONFIG_BPF")
		a.Config = !failed(err)
	}
	if k.HasSymbols() {
		if _, err := k.Symbols(); errors.Is(err, kernel.ErrRestricted) {
			a.Symbols = "restricted"
		} else if !failed(err) {
			a.Symbols = "yes"
		}
	}
	if v := k.Version(); v != 0 {
		a.Version = fmt.Sprintf("%d.%d.%d", v>>16, v>>8&0xff, v&0xff)
	}
	a.SyscallWrapper = ifKnown(k.SyscallWrapper())
	a.BPFCookie = ifKnown(k.BPFCookie())
	return a, errs
}

func ifKnown(has, known bool) *bool {
	if !known {
		return nil
	}
	return &has
}

// print writes a paragraph.
func (a *kernelAbout) print(w io.Writer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(what, value string) {
		if value == "" {
			value = "not known"
		}
		fmt.Fprintf(t, "  %s\t%s\n", what, printable(value))
	}
	fmt.Fprintln(w, printable(a.Name))
	line("release", a.Release)
	line("version", a.Version)
	types, modules, config, symbols := "", "", "", ""
	if a.Order != "" {
		types = fmt.Sprintf("%d, %s-endian", a.Types, a.Order)
	}
	if n := len(a.Modules); n != 0 {
		sum := 0
		for _, m := range a.Modules {
			sum += m.Types
		}
		modules = fmt.Sprintf("%d, types in them: %d", n, sum)
	} else if a.Order != "" {
		modules = "none"
	}
	if a.Config {
		config = "known"
	}
	switch a.Symbols {
	case "yes":
		symbols = "known"
	case "restricted":
		symbols = "known, but their addresses are hidden"
	}
	line("types", types)
	line("modules", modules)
	line("configuration", config)
	line("symbols", symbols)
	line("syscall wrapper", yesNo(a.SyscallWrapper))
	line("BPF cookie", yesNo(a.BPFCookie))
	t.Flush()
}

func yesNo(b *bool) string {
	switch {
	case b == nil:
		return ""
	case *b:
		return "yes"
	}
	return "no"
}
