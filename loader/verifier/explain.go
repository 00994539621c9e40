package verifier

import (
	"path"
	"slices"
	"strings"
)

// Input is what is known besides the log. The zero value means nothing is.
type Input struct {
	Errno   int      // of the system call, 0 if not known
	Release string   // of the kernel: "5.10.0-32-amd64", "" if not known
	Program *Program // see [Log.FindProgram], nil if there is no object
}

// A Report says why the kernel refused a program.
type Report struct {
	Log   *Log // with the kernel's messages as they were understood
	Class *Class

	Place             // which the kernel blames
	Cause  Cause      // where it comes from
	Names  []string   // what the object says about a call that the loader replaced
	Facts  []string   // what the log says of it in numbers
	Help   []string   // what to do
	Values []Register // what is known before the blamed instruction
}

// A Place is an instruction of the program.
type Place struct {
	Insn   int32  // its number, -1 if there is none
	Text   string // as the kernel prints it, "" if it does not
	Source Source // of C or another language
	Asm    Source // of assembly
}

// A Cause is the instruction that is to blame, if that is an earlier one than the kernel
// blames. Its Insn is -1 if there is none.
type Cause struct {
	Place
	Why string // what it does that matters

	step     int  // in Log.Steps, -1 if it is not there
	argument bool // it is a call, and gives the value to the function that it calls
}

// A Source is a line of a program's source.
type Source struct {
	File string // base name, "" if the source is not known
	Path string // as the object has it, "" if not known
	Line int    // 0 if not known
	Col  int    // in bytes, from 1; 0 if not known
	Text string // the line, without indentation if it is from a log
}

// Known reports whether the line is known.
func (s *Source) Known() bool { return s.Line != 0 || s.Text != "" }

// A Register is the value of a register or 8 bytes of the stack.
type Register struct {
	Name  string // "R1", "fp-8"
	Value string // as the kernel prints it
}

// Explain finds out why the kernel refused a program. The log does not change.
func Explain(log *Log, in Input) *Report {
	own := *log
	own.Messages = slices.Clone(log.Messages)
	e := &explainer{Log: &own, in: in}
	e.report.Log = &own
	e.classify()
	e.blame()
	e.report.Class = ByName(e.refine(e.report.Class.Slug))
	e.derailed = e.impossible()
	e.findCause()
	e.findCopyTest()
	e.locate(&e.report.Place, e.last)
	e.locate(&e.report.Cause.Place, e.report.Cause.step)
	e.report.Values = e.registers()
	e.name()
	e.report.Facts = e.facts()
	e.report.Help = e.help()
	return &e.report
}

// explainer is one run of [Explain].
type explainer struct {
	*Log
	in     Input
	report Report

	found    *pattern // of the message that decided
	line     string   // that message
	messages []string
	last     int // the step that the kernel looked at last, -1 if none
	stale    int // of stale_ptr: the step that made the pointer invalid
	derailed int // the step behind which the verifier is where no program gets, -1 if none
	copied   copyTest
	work     int // steps looked at
}

// locate finds the source of a place.
func (e *explainer) locate(p *Place, step int) {
	if p.Insn < 0 {
		return
	}
	if step < 0 || step >= len(e.Steps) || e.Steps[step].Insn != p.Insn {
		step = e.lastStepOf(p.Insn)
	}
	if step >= 0 {
		s := &e.Steps[step]
		p.Text = s.text
		if s.source > 0 {
			from := &e.sources[s.source-1]
			p.Source = Source{File: from.file, Line: from.line, Text: from.text}
		}
	}
	e.placeOf(p)
	if s, ok := e.in.Program.line(p.Insn); ok {
		p.Source = s
	}
	if _, ok := e.in.Program.at(p.Insn); ok {
		p.Asm, _ = e.in.Program.asm(p.Insn)
		if p.Text == "" {
			p.Text = e.in.Program.text(p.Insn)
		}
	}
	if p.Asm.Line == 0 && isAssembly(p.Source.File) {
		p.Asm = p.Source
	}
}

// placeOf takes the column of a place from the kernel's own report, and all where the log
// has no line.
func (e *explainer) placeOf(p *Place) {
	if e.Report == nil {
		return
	}
	for _, ev := range append([]Event{e.Report.At}, e.Report.Events...) {
		if ev.Insn != p.Insn || ev.Line == 0 || p.Source.Line != 0 && p.Source.Line != ev.Line {
			continue
		}
		p.Source.Line, p.Source.Col, p.Source.Path = ev.Line, ev.Col, ev.File
		p.Source.File = path.Base(ev.File)
		p.Source.Text = e.Report.indentation(&ev) + strings.TrimLeft(p.Source.Text, " \t")
		return
	}
}

// registers are the values before the blamed instruction.
func (e *explainer) registers() (list []Register) {
	if e.last < 0 {
		return nil
	}
	frame := e.Steps[e.last].Frame
	for reg := int8(0); reg < fp; reg++ {
		v := e.value(e.last, frame, reg)
		if e.report.Class.Slug == "stale_ptr" && reg == e.accused() {
			v.Text = "scalar()"
		}
		if v.Text != "" {
			list = append(list, Register{registerName(reg), v.Text})
		}
	}
	list = append(list, Register{"R10", "fp0"})
	seen := map[string]bool{}
	var slots []Register
	for i := e.last - 1; i >= 0 && i > e.last-1000; i-- {
		s := &e.Steps[i]
		for _, state := range []string{s.all, s.changed} {
			if state == "" || frameOf(state) != frame {
				continue
			}
			fields(state, func(name, value string) {
				if len(name) > 2 && name[:2] == "fp" && !seen[name] {
					seen[name] = true
					slots = append(slots, Register{name, value})
				}
			})
		}
		if s.all != "" && frameOf(s.all) == frame {
			break
		}
	}
	return append(list, slots...)
}
