package main

import (
	"context"
	"io"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

const checkExamples = `bpfasm check prog.o                      # against this machine's kernel
bpfasm check prog.o --kernel 5.15.btf --kernel 'kernels/*.btf'
bpfasm check a.o b.o --kernel 'kernels/*' --format markdown -o matrix.md`

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:                      "check",
		Usage:                     "print which programs have what they need on which kernels",
		ArgsUsage:                 "file ...",
		Description:               checkExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			&cli.StringSliceFlag{Name: "kernel", Usage: kernelUsage + "\nrepeatable; may be a pattern such as 'kernels/*.btf' (default: host)"},
			&cli.StringSliceFlag{Name: "program", Usage: "`NAME` take only this program; repeatable"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "`FORM` text (default), json or markdown"},
			outputFlag("-", "`FILE` write the result here (default: standard output)"),
			moduleFlag(),
			&cli.StringFlag{Name: "config", Usage: "`FILE` lines CONFIG_X=... that take precedence over the kernels' configuration"},
		}, append(textFlags(), reportFlags()...)...),
		Action: check,
	}
}

func check(_ context.Context, cmd *cli.Command) error {
	r, err := newResolver(cmd)
	if err != nil {
		return err
	}
	form, err := oneOf(cmd, "format", "text", "json", "markdown")
	if err != nil {
		return err
	}
	specs, err := kernelSpecs(cmd)
	if err != nil {
		return err
	}
	if !r.readConfig(cmd) {
		return errReported
	}
	var files []checkedFile
	err = r.reading(func() (bool, error) {
		all := true
		for _, name := range cmd.Args().Slice() {
			file, name, ok, err := r.open(cmd, []string{name})
			if err != nil {
				return false, err
			}
			all = all && ok
			files = append(files, checkedFile{name, file})
		}
		return all, nil
	})
	if err != nil {
		return err
	}
	ok := true
	columns := r.columns(cmd, files, specs)
	for i := range columns {
		if columns[i].err != nil {
			ok = r.report.kernelFailure(specs[i], columns[i].err)
		}
	}
	if !ok {
		return errReported
	}
	m := newMatrix(columns)
	if err := m.only(cmd, r.only); err != nil {
		return err
	}
	if !r.report.write(cmd.String("o"), func(w io.Writer) error { return m.write(w, form) }) || !m.ok() {
		return errReported
	}
	return nil
}

// kernelSpecs returns the values of --kernel, and for patterns the files that they
// match, in order.
func kernelSpecs(cmd *cli.Command) ([]string, error) {
	var specs []string
	for _, spec := range cmd.StringSlice("kernel") {
		if _, err := os.Stat(spec); err == nil || !strings.ContainsAny(spec, "*?[") {
			specs = append(specs, spec)
			continue
		}
		matches, err := filepath.Glob(spec)
		if err != nil || len(matches) == 0 {
			return nil, usageErrorf(cmd, "no file matches --kernel %q", spec)
		}
		specs = append(specs, matches...)
	}
	if specs == nil {
		specs = []string{"host"}
	}
	for _, spec := range specs {
		if _, _, err := splitKernelSpec(cmd, spec); err != nil {
			return nil, err
		}
	}
	return specs, nil
}

// kernelTitles returns what kernels are called: the ends of their paths that tell them apart.
func kernelTitles(cmd *cli.Command, specs []string) []string {
	paths := make([]string, len(specs))
	titles := make([]string, len(specs))
	for i, spec := range specs {
		paths[i], _, _ = splitKernelSpec(cmd, spec)
		paths[i] = filepath.ToSlash(filepath.Clean(paths[i]))
		titles[i] = path.Base(paths[i])
	}
	for alike := true; alike; {
		alike = false
		first := make(map[string]string)
		ambiguous := make(map[string]bool)
		for i, title := range titles {
			if other, known := first[title]; known && other != paths[i] {
				ambiguous[title] = true
			}
			first[title] = paths[i]
		}
		for i, title := range titles {
			if longer := longerEnd(paths[i], title); ambiguous[title] && longer != title {
				titles[i], alike = longer, true
			}
		}
	}
	return titles
}

// longerEnd returns the end of a path with one more element than in end.
func longerEnd(path, end string) string {
	rest := strings.TrimSuffix(strings.TrimSuffix(path, end), "/")
	if rest == "" {
		return path
	}
	return path[strings.LastIndexByte(rest, '/')+1:]
}

type checkedFile struct {
	name string
	file *object.File
}

// column is how the programs of all files do with one kernel.
type column struct {
	kernel string
	files  []checked
	err    error // why there is nothing to say: the kernel cannot be read
}

// checked is a file made ready for a kernel.
type checked struct {
	name   string
	result *relocator.Result // nil if the file cannot be understood
	err    error

	missing []diag.List // by program: what the kernel does not have
}

// columns checks all files against all kernels, several kernels at once.
func (r *resolver) columns(cmd *cli.Command, files []checkedFile, specs []string) []column {
	columns := make([]column, len(specs))
	titles := kernelTitles(cmd, specs)
	progress := newProgress(len(specs))
	work := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(specs)) {
		workers.Go(func() {
			for i := range work {
				columns[i] = r.column(cmd, files, specs[i], titles[i])
				progress.step()
			}
		})
	}
	for i := range specs {
		work <- i
	}
	close(work)
	workers.Wait()
	progress.end()
	return columns
}

func (r *resolver) column(cmd *cli.Command, files []checkedFile, spec, title string) (c column) {
	k, err := openKernel(cmd, spec)
	if err == nil {
		_, err = k.Vmlinux() // also where no program asks for types
	}
	if err != nil {
		c.err = err
		return c
	}
	k.Name, c.kernel = title, title
	c.err = reading(func() {
		for _, f := range files {
			// One program may be in one file only.
			all := resolver{report: r.report, config: r.config, module: r.module}
			result, err := all.relocate(f.name, f.file, k)
			c.files = append(c.files, checked{f.name, result, err, missing(result, k)})
		}
	})
	return c
}
