package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/loader"
)

const runExamples = `bpfasm run prog.o --program count --data-in packet.bin
bpfasm run prog.s --data-in packet.bin --data-out after.bin
bpfasm run prog.o --program count --data-in packet.bin --repeat 1000000   # how long a run takes
bpfasm run prog.o --program enter --ctx-in args.bin --cpu 1               # a raw tracepoint
bpfasm run prog.o --program call --ctx-in in.bin --ctx-out out.bin        # a syscall program`

func runCommand() *cli.Command {
	return &cli.Command{
		Name:                      "run",
		Usage:                     "load a program and run it on data from a file",
		ArgsUsage:                 "file ...",
		Description:               runExamples,
		DisableSliceFlagSeparator: true,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "program", Usage: "`NAME` run this program (default: the only one)"},
			&cli.StringFlag{Name: "data-in", Usage: "`FILE` the packet, at least 14 bytes; - for standard input"},
			&cli.StringFlag{Name: "data-out", Usage: "`FILE` write the packet after the run here; - for standard output, messages then go to standard error"},
			&cli.StringFlag{Name: "ctx-in", Usage: "`FILE` the context, in the kernel's layout for this type of program"},
			&cli.StringFlag{Name: "ctx-out", Usage: "`FILE` write the context after the run here; needs --ctx-in"},
			&cli.UintFlag{Name: "repeat", Value: 1, Usage: "`N` run it N times and print how long one run takes (default: 1)"},
			&cli.UintFlag{Name: "cpu", Usage: "`N` run it on this CPU; raw tracepoints only (default: any)"},
			&cli.BoolFlag{Name: "json", Usage: "print the result as a JSON object"},
		}, loadFlags()...),
		Action: runProgram,
	}
}

func runProgram(_ context.Context, cmd *cli.Command) error {
	l, err := newLoading(cmd)
	if err != nil {
		return err
	}
	l.only = nil
	if cmd.IsSet("program") {
		l.only = []string{cmd.String("program")}
	}
	o, err := l.runOptions(cmd)
	if err != nil {
		return err
	}
	return l.load(func() error {
		p, err := l.program(cmd)
		if err != nil {
			return err
		}
		result, err := p.Run(o)
		if err != nil {
			d := diag.Diagnostic{Msg: err.Error()}
			if errors.Is(err, loader.ErrShortPacket) {
				d.Notes = []diag.Note{{Msg: "--data-in FILE gives it a packet"}}
			}
			l.report.print(about(l.name), diag.List{d})
			return errReported
		}
		if !l.writeRun(cmd, p, o, result) {
			return errReported
		}
		return nil
	})
}

// runOptions reads what to run a program with. The error has been reported, or is one
// of usage.
func (l *loading) runOptions(cmd *cli.Command) (o loader.RunOptions, err error) {
	in, ctx, out := cmd.String("data-in"), cmd.String("ctx-in"), cmd.String("data-out")
	repeat, cpu := cmd.Uint("repeat"), cmd.Uint("cpu")
	switch {
	case repeat == 0 || uint64(repeat) > 1<<32-1:
		return o, usageErrorf(cmd, "option --repeat is 1 to %d, not %d", uint32(1<<32-1), repeat)
	case uint64(cpu) > 1<<32-1:
		return o, usageErrorf(cmd, "there is no CPU %d", cpu)
	case in == "-" && ctx == "-":
		return o, usageErrorf(cmd, "standard input can be read only once")
	case out != "" && in == "":
		return o, usageErrorf(cmd, "option --data-out needs --data-in")
	case cmd.String("ctx-out") != "" && ctx == "":
		return o, usageErrorf(cmd, "option --ctx-out needs --ctx-in")
	case cmd.String("ctx-out") == "-" && out == "-":
		return o, usageErrorf(cmd, "data and context cannot both go to standard output")
	}
	o.Repeat = uint32(repeat)
	if cmd.IsSet("cpu") {
		o.CPU, o.Flags = uint32(cpu), loader.RunOnCPU
	}
	ok := l.readData(in, &o.Data)
	if !l.readData(ctx, &o.Context) || !ok {
		return o, errReported
	}
	return o, nil
}

// readData reads a file, if there is one, and reports whether that went well.
func (l *loading) readData(name string, to *[]byte) bool {
	if name == "" {
		return true
	}
	file, err := readInput(name)
	if err != nil {
		return l.report.failure(file.name, err)
	}
	*to = []byte(file.text)
	return true
}

// writeData writes a file, if there is one, and reports whether that went well.
func (l *loading) writeData(name string, data []byte) bool {
	return name == "" || l.report.write(name, func(w io.Writer) error { _, err := w.Write(data); return err })
}

// program is the one to run. The error is one of usage.
func (l *loading) program(cmd *cli.Command) (*loader.Program, error) {
	var names []string
	var only *loader.Program
	for i := range l.loaded.Programs {
		if p := &l.loaded.Programs[i]; p.FD >= 0 {
			if p.Name == cmd.String("program") {
				return p, nil
			}
			only = p
			names = append(names, p.Name)
		}
	}
	switch len(names) {
	case 0:
		return nil, usageErrorf(cmd, "%s has no program to run", l.name)
	case 1:
		return only, nil
	}
	return nil, usageErrorf(cmd, "there are several programs, --program NAME says which one: %s", strings.Join(names, ", "))
}

// runReport is what "bpfasm run" prints.
type runReport struct {
	Program  string `json:"program"`
	Type     string `json:"type"`
	Return   uint32 `json:"return"`
	Repeat   uint32 `json:"repeat"`
	Duration int64  `json:"duration_ns"` // of one run
	Data     int    `json:"data_bytes"`
	Context  int    `json:"context_bytes"`
}

// writeRun writes what came of running a program, and reports whether that went well.
func (l *loading) writeRun(cmd *cli.Command, p *loader.Program, o loader.RunOptions, result loader.RunResult) bool {
	info, err := p.Info()
	if err != nil {
		return l.report.failure(l.name, err)
	}
	out, contextOut := cmd.String("data-out"), cmd.String("ctx-out")
	if !l.writeData(out, result.Data) || !l.writeData(contextOut, result.Context) {
		return false
	}
	report := runReport{
		p.Name, info.Type.String(), result.Return, o.Repeat, result.Duration.Nanoseconds(), len(result.Data), len(result.Context),
	}
	write := func(w io.Writer) error { return report.write(w, cmd.Bool("json")) }
	if out == "-" || contextOut == "-" {
		return write(os.Stderr) == nil
	}
	return l.report.write("-", write)
}

// verdicts returns the names of what programs on packets return, by number.
func verdicts(typ string) []string {
	switch typ {
	case "xdp":
		return []string{"XDP_ABORTED", "XDP_DROP", "XDP_PASS", "XDP_TX", "XDP_REDIRECT"}
	case "sched_cls":
		return []string{"TC_ACT_OK", "TC_ACT_RECLASSIFY", "TC_ACT_SHOT", "TC_ACT_PIPE", "TC_ACT_STOLEN", "TC_ACT_QUEUED", "TC_ACT_REPEAT", "TC_ACT_REDIRECT"}
	}
	return nil
}

func (r *runReport) write(w io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(w).Encode(r)
	}
	value := fmt.Sprint(r.Return)
	if names := verdicts(r.Type); int64(r.Return) < int64(len(names)) {
		value += " (" + names[r.Return] + ")"
	} else if int32(r.Return) < 0 {
		value += fmt.Sprintf(" (%d)", int32(r.Return))
	}
	text := fmt.Sprintf("%s: returned %s", printable(r.Program), value)
	switch {
	case r.Repeat > 1:
		text += fmt.Sprintf(", %d runs, %d ns each", r.Repeat, r.Duration)
	case r.Duration > 0:
		text += fmt.Sprintf(", took %d ns", r.Duration)
	}
	_, err := fmt.Fprintln(w, text)
	return err
}
