package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

const loadExamples = `bpfasm load prog.o                            # whether the kernel accepts it; nothing stays loaded
bpfasm load a.o b.s --program count           # link both, and load one program
bpfasm load prog.o --pin /sys/fs/bpf/prog     # /sys/fs/bpf/prog/count holds program count
bpfasm load maps.o --pin-maps /sys/fs/bpf/m   # the same for maps; there need not be programs
bpfasm load prog.o --set pid=42               # set a variable, as programs with a skeleton do
bpfasm load prog.o --map flows,max_entries=64 # and a size that the object leaves open
bpfasm load prog.o --log verifier.log         # save everything that the verifier says
bpfasm load tcp.o --register slow --pin DIR   # have the kernel use operations (struct_ops)
bpfasm load prog.o --json                     # print what was loaded as one object`

func loadCommand() *cli.Command {
	return &cli.Command{
		Name:                      "load",
		Usage:                     "load programs and their maps into the kernel of this machine",
		ArgsUsage:                 "file ...",
		Description:               loadExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			&cli.StringSliceFlag{Name: "program", Usage: "`NAME` take only this program; repeatable"},
			&cli.StringFlag{Name: "pin", Usage: "`DIR` pin the programs by their names in this directory on a BPF file system, which is made if needed; they stay loaded until the files are removed"},
			&cli.StringFlag{Name: "pin-maps", Usage: "`DIR` the same for all maps; it is the default of --pin-root"},
			&cli.StringSliceFlag{Name: "register", Usage: "`MAP` have the kernel use this map of operations (struct_ops), and pin the link for it, if it takes one, in the directory of --pin; repeatable"},
			&cli.BoolFlag{Name: "json", Usage: "print what was loaded as a JSON object"},
		}, loadFlags()...),
		Action: load,
	}
}

// loadFlags are those of "bpfasm load" and "bpfasm run".
func loadFlags() []cli.Flag {
	return slices.Concat([]cli.Flag{
		&cli.StringFlag{Name: "kernel", Value: "host", Usage: kernelUsage + "\nit has to be this machine's kernel; a file may have its types\n(default: host)"},
		&cli.StringFlag{Name: "config", Usage: "`FILE` lines CONFIG_X=... that take precedence over the kernel's configuration"},
		moduleFlag(),
		ontoFlag(),
		typeFlag(),
		mapFlag(),
		setFlag(),
		&cli.StringFlag{Name: "device", Usage: "`NAME` bind XDP programs to this network device, as those need that read its metadata"},
		&cli.StringFlag{Name: "pin-root", Usage: "`DIR` directory on a BPF file system of maps that the object itself pins by their names (default: /sys/fs/bpf)"},
		&cli.StringFlag{Name: "log", Usage: "`FILE` write the verifier's log here; - for standard output"},
		&cli.UintFlag{Name: "log-level", Usage: "`N` also log programs that the kernel accepts: 1 states, 2 more states, 4 statistics only; without --log to standard error\n(default: log refused programs only)"},
		&cli.UintFlag{Name: "log-size", Usage: "`BYTES` keep at most so much of a log, and of a longer one the end\n(default: 67108864)"},
		&cli.StringFlag{Name: "token", Usage: "`DIR` a BPF file system that grants the right to load\n(default: $LIBBPF_BPF_TOKEN_PATH, or /sys/fs/bpf if it grants it)"},
	}, textFlags(), reportFlags())
}

// loading is one run of "bpfasm load" or "bpfasm run".
type loading struct {
	resolver
	cmd   *cli.Command
	log   string // file for the log
	level uint32 // of the log, 0 if there is to be none where nothing is wrong
	size  uint32 // of the largest log, 0 if nobody says
	set   settings

	target *kernel.Kernel
	result *relocator.Result
	name   string // of the first file
	loaded *loader.Loaded
	pins   pins
	stays  bool // what is pinned
}

func newLoading(cmd *cli.Command) (*loading, error) {
	r, err := newResolver(cmd)
	if err != nil {
		return nil, err
	}
	r.loads = true
	l := &loading{resolver: r, cmd: cmd, log: cmd.String("log")}
	level := cmd.Uint("log-level")
	if level > 7 {
		return nil, usageErrorf(cmd, "option --log-level is 0 to 7, not %d", level)
	}
	if l.log == "-" && cmd.Bool("json") {
		return nil, usageErrorf(cmd, "the log and JSON cannot both go to standard output")
	}
	if l.level = uint32(level); l.level == 0 && l.log != "" {
		l.level = 1
	}
	size := cmd.Uint("log-size")
	if cmd.IsSet("log-size") && (size < loader.MinLogSize || size > loader.MaxLogSize) {
		return nil, usageErrorf(cmd, "option --log-size is %d to %d bytes, not %d", loader.MinLogSize, loader.MaxLogSize, size)
	}
	l.size = uint32(size)
	l.set, err = readSettings(cmd)
	return l, err
}

// completeKernel has what is not known of the kernel of --kernel be this machine's, and reports
// whether it is this machine's kernel, as far as that is known. Numbers of types are those of the
// running kernel's own if it has some, as in libbpf: the file may have only those for CO-RE.
func (l *loading) completeKernel() bool {
	host, err := kernel.Host()
	if err != nil {
		return true
	}
	if release := l.target.Release; release != "" && release != host.Release {
		return l.report.failure(l.cmd.String("kernel"),
			fmt.Errorf("this is Linux %s, but this machine runs %s, whose types have other numbers", release, host.Release))
	}
	l.target = l.target.Else(host)
	if _, err := host.Vmlinux(); err == nil {
		l.numbers = l.target.WithTypes(host)
	}
	return true
}

// load loads the files of the command line and calls then, while they are in the kernel.
// The error has been reported, or is one of usage.
func (l *loading) load(then func() error) (err error) {
	if l.target, err = l.kernel(l.cmd); err != nil {
		return err
	}
	if !l.readConfig(l.cmd) || !l.completeKernel() {
		return errReported
	}
	onto, err := l.openTargets()
	if err != nil {
		return err
	}
	defer onto.close()
	device, err := l.device()
	if err != nil {
		return err
	}
	faulted := reading(func() {
		if l.result, l.name, err = l.ready(l.cmd, l.target); err != nil || l.result == nil {
			return
		}
		image := l.image()
		if errs := l.set.apply(image); errs != nil {
			err = errs.Err(about(l.name))
		} else if err = notEmpty(image); err == nil {
			l.loaded, err = loader.Load(image, cmp.Or(l.numbers, l.target), loader.Options{
				Name: objectName(l.name), LogLevel: l.level, LogSize: l.size, Targets: onto.of, Device: device,
				Pins: cmp.Or(l.cmd.String("pin-root"), l.cmd.String("pin-maps")), SkipPins: true, Token: l.cmd.String("token"),
			})
		}
	})
	switch {
	case faulted != nil:
		l.report.failure("", errInputChanged)
		return errReported
	case l.loaded != nil:
		defer l.close()
		if !l.writeLogs() {
			return errReported
		}
		return then()
	case l.result == nil && err == nil:
		return errReported
	case l.result == nil:
		return err
	}
	return l.refused(err)
}

// writeLogs writes the verifier's logs of programs that it takes, if they are wanted, and
// tells what was loaded otherwise than it should be. It reports whether that went well.
func (l *loading) writeLogs() bool {
	for _, without := range l.loaded.Without {
		l.report.remark(l.name, diag.Remark, "left-out", without)
	}
	if l.loaded.Untyped != nil {
		l.report.remark(l.name, diag.Warning, "untyped", "loaded without types: "+l.loaded.Untyped.Error())
	}
	if l.level == 0 {
		return true
	}
	write := func(w io.Writer) error {
		for i := range l.loaded.Programs {
			if p := &l.loaded.Programs[i]; p.Log != "" {
				if _, err := fmt.Fprintf(w, "%s:\n%s", p, p.Log); err != nil {
					return err
				}
			}
		}
		return nil
	}
	if l.log == "" {
		return write(os.Stderr) == nil
	}
	return l.report.write(l.log, write)
}

// notEmpty is the error about an object with nothing to load.
func notEmpty(image *object.Image) error {
	if len(image.Programs)+len(image.Maps) > 0 {
		return nil
	}
	return errors.New("there is neither a program nor a map in it: a program is a function with instructions, in a section whose name says what it is for")
}

// objectName is the name of an object that is in a file: "prog" for "dir/prog.bpf.o".
func objectName(file string) string {
	name, _, _ := strings.Cut(filepath.Base(file), ".")
	return strings.Trim(name, "<>")
}

// close leaves nothing in the kernel unless it is to stay.
func (l *loading) close() {
	if !l.stays {
		l.pins.undo(l.loaded)
	}
	l.loaded.Close()
}

// image is what is loaded. A program that was named is not optional any more.
func (l *loading) image() *object.Image {
	image := l.result.Image()
	for i := range image.Programs {
		if l.only != nil {
			image.Programs[i].Optional = false
		}
	}
	return image
}

func load(_ context.Context, cmd *cli.Command) error {
	l, err := newLoading(cmd)
	if err != nil {
		return err
	}
	for _, name := range []string{"pin", "pin-maps"} {
		if cmd.IsSet(name) && cmd.String(name) == "" {
			return usageErrorf(cmd, "option --%s needs a directory", name)
		}
	}
	return l.load(func() error {
		if l.keeps() {
			if err := l.keep(); err != nil {
				l.report.failure(l.name, err)
				return errReported
			}
		}
		table, err := l.table()
		if err != nil {
			l.report.failure(l.name, err)
			return errReported
		}
		if !l.report.write("-", func(w io.Writer) error { return table.write(w, cmd.Bool("json")) }) {
			return errReported
		}
		l.stays = l.keeps()
		return nil
	})
}
