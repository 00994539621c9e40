package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/cfg/draw"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

// printer returns what writes instructions in a syntax of --syntax.
func printer(syntax string) func([]byte, isa.Inst, isa.PrintOptions) []byte {
	switch syntax {
	case "gnu":
		return isa.PrintMnemonic
	case "kernel":
		return func(dst []byte, in isa.Inst, _ isa.PrintOptions) []byte { return isa.PrintKernel(dst, in) }
	}
	return isa.Print
}

// formNames are what --cfg takes.
func formNames() (names []string) {
	for _, f := range draw.Forms() {
		names = append(names, f.Name)
	}
	return names
}

// writeFlow writes the control flow of an object and reports whether that went well.
func writeFlow(report reporter, cmd *cli.Command, name string, file *object.File, form, syntax string) bool {
	o := cfg.Options{Print: printer(syntax), Programs: cmd.StringSlice("program"), Sections: cmd.StringSlice("section")}
	if cmd.Bool("source") {
		var err error
		if o.Lines, err = sourceline.Read(file); err != nil {
			report.remark(name, diag.Warning, "debug-info", fmt.Sprintf("lines of source are left out: %v", err))
		}
		o.Lines.ReadFile = readSource
	}
	g, err := cfg.Build(file, o)
	if missing := (*cfg.NotFoundError)(nil); errors.As(err, &missing) {
		return report.notFound(name, missing)
	}
	if err != nil {
		return report.failure(name, err)
	}
	forms := draw.Forms()
	i := slices.IndexFunc(forms, func(f draw.Form) bool { return f.Name == form })
	err = writeFile(cmd.String("o"), func(w io.Writer) error { return forms[i].Write(w, g, name) })
	if large := (*draw.TooLargeError)(nil); errors.As(err, &large) {
		return report.tooLarge(name, g, large)
	}
	if err != nil {
		return report.failure(cmd.String("o"), err)
	}
	return true
}

// notFound is the error about an object that does not have what a flag names: it lists what the object has.
func (r reporter) notFound(name string, e *cfg.NotFoundError) bool {
	d := diag.Diagnostic{Code: "not-found", Msg: e.Error()}
	if near := diag.Suggest(e.Name, slices.Values(e.Have)); near != "" {
		d.Notes = []diag.Note{{Msg: fmt.Sprintf("did you mean '%s'?", near)}}
	} else if len(e.Have) > 0 {
		d.Notes = []diag.Note{{Msg: "there is " + strings.Join(firstFew(e.Have), ", ")}}
	}
	r.print(about(name), diag.List{d})
	return false
}

// tooLarge tells of a graph that is too large to be drawn which functions are not.
func (r reporter) tooLarge(name string, g *cfg.Graph, e *draw.TooLargeError) bool {
	d := diag.Diagnostic{Code: "too-large", Msg: e.Error()}
	var fit []string
	for i := range g.Functions {
		if f := &g.Functions[i]; len(f.Blocks) <= draw.MaxBlocks && int(f.End-f.Start)/8 <= draw.MaxInstructions {
			fit = append(fit, f.Name)
		}
	}
	if len(fit) > 0 {
		d.Notes = append(d.Notes, diag.Note{Msg: "name one with --program: " + strings.Join(firstFew(fit), ", ")})
	}
	d.Notes = append(d.Notes, diag.Note{Msg: "--cfg dot writes graphs of any size"})
	r.print(about(name), diag.List{d})
	return false
}

// firstFew shortens a list for a message.
func firstFew(list []string) []string {
	const most = 8
	if len(list) > most {
		return append(slices.Clone(list[:most]), fmt.Sprintf("and %d more", len(list)-most))
	}
	return list
}
