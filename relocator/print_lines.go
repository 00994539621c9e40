package relocator

import (
	"fmt"
	"iter"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// line is an instruction and what is known about it.
type line struct {
	offset   uint32
	bytes    []byte
	inst     isa.Inst
	function *object.Func // that begins here
	label    int          // of a branch to here; 0: none leads here
	target   int          // label that it branches to, 0 if it does not
	place    *Place       // nil if it is as the compiler made it
	note     string       // what was relocated
	source   string       // the source line that begins here
}

// lines yields the instructions of a program.
func (p *printer) lines(prog *Program) iter.Seq[line] {
	return func(yield func(line) bool) {
		labels := p.labels(prog)
		funcs, places, records := prog.Funcs, prog.Places, prog.LineInfo
		shown := ""
		for off := 0; off < len(prog.Insns); {
			in, n := isa.Decode(prog.Insns[off:], p.Order)
			if n == 0 { // half a LD_IMM64
				n = len(prog.Insns) - off
				in = isa.Inst{}
			}
			l := line{offset: uint32(off), bytes: prog.Insns[off : off+n], inst: in, label: labels[off/8]}
			if len(funcs) != 0 && funcs[0].Offset == l.offset {
				l.function, funcs = &funcs[0], funcs[1:]
			}
			if len(places) != 0 && places[0].Offset == l.offset {
				l.place, places = &places[0], places[1:]
				l.note = p.note(&l)
			} else if number, ok := helper(in); ok {
				l.note = p.from.helpers()[number]
			}
			if distance, ok := in.Branch(); ok {
				if to := int64(off+n)/8 + distance; 0 <= to && to < int64(len(labels)) {
					l.target = labels[to]
				}
			}
			for p.Source && len(records) != 0 && rawbtf.InsnOff(records)*8 <= l.offset {
				l.source = p.sourceLine(rawbtf.LineInfo(records))
				records = records[rawbtf.LineInfoSize:]
			}
			if l.source == shown {
				l.source = ""
			} else if l.source != "" {
				shown = l.source
			}
			if !yield(l) {
				return
			}
			off += n
		}
	}
}

// labels numbers the instructions that branches lead to, from 1 in the order of
// the instructions.
func (p *printer) labels(prog *Program) []int {
	labels := make([]int, len(prog.Insns)/8)
	for off := 0; off < len(prog.Insns); {
		in, n := isa.Decode(prog.Insns[off:], p.Order)
		if n == 0 {
			break
		}
		off += n
		if distance, ok := in.Branch(); ok {
			if to := int64(off)/8 + distance; 0 <= to && to < int64(len(labels)) {
				labels[to] = 1
			}
		}
	}
	n := 0
	for i, used := range labels {
		if used != 0 {
			n++
			labels[i] = n
		}
	}
	return labels
}

func (p *printer) sourceLine(rec rawbtf.LineInfo) string {
	text := strings.TrimSpace(string(p.Types.Text(rec.TextOff())))
	return oneLine(fmt.Sprintf("%s:%d: %s", p.Types.Text(rec.FileOff()), rec.Line(), text))
}

// text returns the instruction with names for numbers.
func (p *printer) text(prog *Program, l *line) string {
	in, o := l.inst, isa.PrintOptions{Decimal: true}
	if l.target != 0 {
		o.Target = labelName(l.target)
	}
	if l.place != nil {
		if o.Imm = p.operand(prog, l); o.Imm != "" {
			in = numberless(in)
		}
	}
	return string(isa.Print(nil, in, o))
}
