package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/loader"
)

func ontoFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "onto", Usage: "`NAME=PROGRAM` attach program NAME (freplace, fentry, ...) to another program,\ngiven by its pin or its ID; repeatable"}
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

// targets are programs that are loaded already, by the names of those that are to be
// attached to them.
type targets map[string]*loader.Program

// openTargets opens the programs of --onto. The error has been reported, or is one of
// usage.
func (l *loading) openTargets() (targets, error) {
	t := make(targets)
	for _, value := range l.cmd.StringSlice("onto") {
		name, program, ok := strings.Cut(value, "=")
		if !ok || name == "" || program == "" {
			t.close()
			return nil, usageErrorf(l.cmd, "option --onto is NAME=PROGRAM, not %q", value)
		}
		p, err := openTarget(program)
		if err != nil {
			t.close()
			l.report.failure(program, err)
			return nil, errReported
		}
		t[name] = p
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
	for _, p := range t {
		p.Close()
	}
}

func (t targets) fds() map[string]int {
	fds := make(map[string]int)
	for name, p := range t {
		fds[name] = p.FD
	}
	return fds
}
