package verifier

import (
	"strings"
)

// blame finds the instruction that the kernel blames: the one it names in its
// message, or the last one it looked at.
func (e *explainer) blame() {
	e.last = len(e.Steps) - 1
	for e.last >= 0 && e.Steps[e.last].Insn < 0 {
		e.last--
	}
	e.report.Insn = -1
	if e.last >= 0 {
		e.report.Insn = e.Steps[e.last].Insn
	}
	if e.last < 0 {
		e.report.Insn = e.in.Program.search(e.line)
		if r := e.Report; r != nil && r.At.Insn >= 0 {
			e.report.Insn = r.At.Insn
		}
	}
	switch e.report.Class.Slug {
	case "stack_limit": // it is summed up when all instructions were looked at
		if strings.HasPrefix(e.line, "combined stack size") || strings.HasPrefix(e.line, "stack size of subprog") {
			e.report.Insn, e.last = -1, -1
		}
	case "unreachable", "bad_jump", "infinite_loop", "call_depth", "exception":
		if n, ok := insnIn(e.line); ok {
			e.report.Insn = n
		}
	}
}

// insnIn reads the instruction that a message names: "from insn 3 to 9", "at insn 7",
// "(insn 3)", "unreachable insn 5".
func insnIn(line string) (int32, bool) {
	_, rest, ok := strings.Cut(line, "insn ")
	if !ok {
		return 0, false
	}
	n, _, ok := number(rest)
	return n, ok
}

// accused is the register that a message is about, noReg if it names none.
//
//	R1 type=...     Possibly NULL pointer passed to trusted arg0     arg#0 ...
//	... as arg #1   expected pointer ... but R1 has a pointer        passed to R1
func accused(line string) int8 {
	for i := 0; i+1 < len(line); i++ {
		if line[i] == 'R' && (i == 0 || !isWord(line[i-1])) && isDigit(line[i+1]) {
			if n, rest, ok := number(line[i+1:]); ok && n <= 11 && (rest == "" || !isWord(rest[0])) {
				return int8(n)
			}
		}
	}
	for _, before := range []string{"args#", "arg#", "arg"} {
		if _, rest, ok := strings.Cut(line, before); ok {
			if n, _, ok := number(rest); ok && n < 5 {
				return int8(n + 1)
			}
		}
	}
	return noReg
}

// accused is the register that the deciding message is about. "as arg #1" counts from
// 1 in kernels before 6.12 and from 0 since (stable releases have what came with 6.15);
// 7.1 writes R1.
func (e *explainer) accused() int8 {
	if _, rest, ok := strings.Cut(e.line, " as arg #"); ok {
		n, _, ok := number(rest)
		if r, known := e.release(); ok && known && r.before(release{6, 12}) {
			n--
		}
		if ok && n < 5 {
			return int8(max(n, 0) + 1)
		}
	}
	return accused(e.line)
}

func isWord(c byte) bool {
	return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}
