package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/loader"
)

func ontoFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "onto", Usage: "`NAME=PROGRAM:FUNCTION` attach program NAME to a function of another program, given by its pin or ID; without PROGRAM to one of the kernel, without :FUNCTION to the one that NAME's section names; repeatable"}
}

// device is the index of --device, 0 if there is none. The error has been reported.
func (l *loading) device() (uint32, error) {
	name := l.cmd.String("device")
	if name == "" {
		return 0, nil
	}
	index, err := loader.DeviceIndex(name)
	if err != nil {
		l.report.failure(name, errors.New("there is no such network device"))
		return 0, errReported
	}
	return index, nil
}

// targets are the functions of --onto, by the names of programs that are to be attached to them,
// and the programs that have them.
type targets struct {
	of     map[string]loader.Target
	opened []*loader.Program
}

// openTargets opens the programs of --onto. The error has been reported, or is one of usage.
func (l *loading) openTargets() (targets, error) {
	t := targets{of: make(map[string]loader.Target)}
	for _, value := range l.cmd.StringSlice("onto") {
		name, onto, _ := strings.Cut(value, "=")
		program, function := onto, ""
		if rest, ofKernel := strings.CutPrefix(onto, ":"); ofKernel {
			program, function = "", rest // MODULE:FUNCTION, too
		} else if i := strings.LastIndexByte(onto, ':'); i >= 0 {
			program, function = onto[:i], onto[i+1:]
		}
		if name == "" || program == "" && function == "" || function == "" && program != onto {
			t.close()
			return t, usageErrorf(l.cmd, "option --onto is NAME=PROGRAM, NAME=PROGRAM:FUNCTION or NAME=:FUNCTION, not %q", value)
		}
		target := loader.Target{Func: function}
		if program != "" {
			p, err := openTarget(program)
			if err != nil {
				t.close()
				l.report.failure(program, err)
				return t, errReported
			}
			t.opened = append(t.opened, p)
			target.FD = p.FD
		}
		t.of[name] = target
	}
	return t, nil
}

func openTarget(name string) (*loader.Program, error) {
	if id, err := strconv.ParseUint(name, 10, 32); err == nil {
		return loader.ProgramFromID(uint32(id))
	}
	return loader.OpenProgram(name)
}

func (t targets) close() {
	for _, p := range t.opened {
		p.Close()
	}
}
