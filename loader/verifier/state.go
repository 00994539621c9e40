package verifier

import (
	"strconv"
	"strings"
)

// isState reports whether a line is one of registers: it begins with the frame or a register or slot
// and "=".
//
//	frame1: R1_w=scalar(id=3) R10=fp0 fp-8=mmmmmmmm refs=2 cb
func isState(s string) bool {
	if rest, ok := strings.CutPrefix(s, "frame"); ok {
		_, rest, ok = number(rest)
		return ok && strings.HasPrefix(rest, ":")
	}
	switch {
	case strings.HasPrefix(s, "R"):
		_, rest, ok := number(s[1:])
		return ok && startsValue(rest)
	case strings.HasPrefix(s, "fp-"):
		_, rest, ok := number(s[3:])
		return ok && startsValue(rest)
	case strings.HasPrefix(s, "refs="):
		return len(s) > 5 && isDigit(s[5])
	}
	return false
}

// startsValue tells the "=" behind a register's name, which kernels until 6.14 put
// marks of liveness before: _r, _w, _rw, _rwD.
func startsValue(s string) bool {
	if strings.HasPrefix(s, "_") {
		for s = s[1:]; s != "" && strings.IndexByte("rwD", s[0]) >= 0; {
			s = s[1:]
		}
	}
	return strings.HasPrefix(s, "=")
}

// frameOf is the depth of calls that a line of registers is about.
func frameOf(s string) uint8 {
	if rest, ok := strings.CutPrefix(s, "frame"); ok {
		if n, _, ok := number(rest); ok && n < 64 {
			return uint8(n)
		}
	}
	return 0
}

// find looks in a line of registers for a name, such as "R1" or "fp-8", and returns
// its value as it is printed, "" if it is not there.
func find(state, name string) string {
	for s := state; s != ""; {
		s = strings.TrimLeft(s, " ")
		end := fieldEnd(s)
		field := s[:end]
		s = s[end:]
		rest, ok := strings.CutPrefix(field, name)
		if ok && startsValue(rest) {
			return rest[strings.IndexByte(rest, '=')+1:]
		}
	}
	return ""
}

// fields calls yield with each name and value of a line of registers.
func fields(state string, yield func(name, value string)) {
	for s := strings.TrimLeft(state, " "); s != ""; s = strings.TrimLeft(s, " ") {
		end := fieldEnd(s)
		field := s[:end]
		s = s[end:]
		name, value, ok := strings.Cut(field, "=")
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(name, "_")
		yield(name, value)
	}
}

// fieldEnd is where the first field of s ends: at a blank outside of parentheses.
func fieldEnd(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ' ':
			if depth <= 0 {
				return i
			}
		}
	}
	return len(s)
}

// A Value is what the verifier knows about a register or a slot of the stack.
type Value struct {
	Text string // as it is printed
	Type string // "scalar", "map_value", "ptr_task_struct"; "" if nothing is known

	OrNull bool  // may be NULL
	Const  bool  // is a number
	Num    int64 // the number; of a pointer its constant offset

	args string // what is printed in parentheses
}

// parseValue reads a value: "42", "P0", "inv(id=0)", "fp-8", "fp[0]-8",
// "map_value_or_null(id=1,ks=4,vs=8)"; of kernels before 4.14 "imm16", "map_value_adj(ks=4,vs=8)".
func parseValue(text string) Value {
	v := Value{Text: text}
	s := strings.TrimPrefix(text, "P")
	if rest, ok := strings.CutPrefix(s, "inv"); ok {
		s = strings.TrimPrefix(rest, "P")
		if s == "" || s[0] == '(' || s[0] == ',' {
			s = "scalar" + s
		}
	}
	if rest, ok := strings.CutPrefix(s, "imm"); ok { // until 4.13: "imm16,min_value=16"
		s, _, _ = strings.Cut(rest, ",")
	}
	if n, ok := parseNumber(s); ok {
		v.Type, v.Const, v.Num = "scalar", true, n
		return v
	}
	s, _, _ = strings.Cut(s, ",call_") // until 5.1: "fp-8,call_-1"
	name := s
	if i := strings.IndexAny(s, "(,"); i >= 0 {
		name = s[:i]
		v.args = strings.TrimSuffix(s[i+1:], ")")
	}
	if rest, ok := strings.CutPrefix(name, "fp"); ok {
		if i := strings.IndexByte(rest, ']'); i > 0 {
			rest = rest[i+1:]
		}
		if n, ok := parseNumber(rest); ok {
			v.Type, v.Num = "fp", n
			return v
		}
	}
	name = strings.TrimSuffix(name, "_adj")
	if strings.Contains(name, "_or_null") {
		v.OrNull = true
		name = strings.Replace(name, "_or_null", "", 1)
	}
	v.Type = name
	if name != "scalar" && v.args != "" {
		for _, key := range []string{"off", "imm"} {
			if n, ok := parseNumber(v.arg(key)); ok {
				v.Num += n
			}
		}
	}
	return v
}

// IsPointer reports whether the verifier knows that the value is an address.
func (v *Value) IsPointer() bool { return v.Type != "" && v.Type != "scalar" && v.Type != "unknown" }

// hasRange reports whether the log says what a value can be: it is not one that is known to be a
// number, but from its instruction alone.
func (v *Value) hasRange() bool { return v.Text != "" && v.Text != "scalar" }

// arg is a value in parentheses: of "id=1,off=8", that of "off" is "8". Several
// names can share one: "smin=smin32=0".
func (v *Value) arg(name string) string {
	s := v.args
	for s != "" {
		end, depth := len(s), 0
		for i := 0; i < len(s); i++ {
			if s[i] == '(' {
				depth++
			} else if s[i] == ')' {
				depth--
			} else if s[i] == ',' && depth == 0 {
				end = i
				break
			}
		}
		field := s[:end]
		s = s[min(end+1, len(s)):]
		for {
			key, value, ok := strings.Cut(field, "=")
			if !ok {
				break
			}
			if key == name || strings.TrimSuffix(key, "_value") == name {
				if i := strings.LastIndexByte(value, '='); i >= 0 {
					value = value[i+1:]
				}
				return value
			}
			field = value
		}
	}
	return ""
}

// variable reports whether a pointer has an offset that is no constant.
func (v *Value) variable() bool {
	if !v.IsPointer() {
		return false
	}
	for _, name := range []string{"smin", "smax", "umin", "umax", "var_off", "smin32", "smax32", "umin32", "umax32"} {
		if v.arg(name) != "" {
			return true
		}
	}
	return false
}

func parseNumber(s string) (int64, bool) {
	if s == "" || s[0] != '-' && s[0] != '+' && !isDigit(s[0]) {
		return 0, false
	}
	if n, err := strconv.ParseInt(s, 0, 64); err == nil {
		return n, true
	}
	if n, err := strconv.ParseUint(s, 0, 64); err == nil {
		return int64(n), true
	}
	return 0, false
}
