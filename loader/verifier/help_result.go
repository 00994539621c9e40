package verifier

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// A result is what a value means that a program returns.
type result struct {
	value   int64
	meaning string
}

// results are those of programs whose values the verifier checks, by type.
var results = []struct {
	types  uapi.Types
	values []result
}{
	{"CGROUP_SKB", []result{{0, "drops the packet"}, {1, "lets it pass"}, {2, "drops it and tells of congestion"}, {3, "lets it pass and tells of congestion"}}},
	{"CGROUP_DEVICE+CGROUP_SOCK+CGROUP_SOCK_ADDR+CGROUP_SOCKOPT+CGROUP_SYSCTL+SOCK_OPS", []result{{0, "refuses, with EPERM"}, {1, "allows"}}},
	{"SK_LOOKUP", []result{{0, "is SK_DROP"}, {1, "is SK_PASS"}}},
	{"NETFILTER", []result{{0, "is NF_DROP"}, {1, "is NF_ACCEPT"}}},
	{"LSM", []result{{-4095, "and above refuse, with an errno such as -EPERM"}, {0, "allows"}}},
}

// resultRange is the values that may be returned: "[0, 1]", until 6.7 a value and a mask of
// what may vary, "(0x0; 0x1)".
func (e *explainer) resultRange() (low, high int64, ok bool) {
	_, want, ok := strings.Cut(e.line, "should have been in ")
	if !ok {
		return 0, 1, strings.Contains(e.line, "should have been 0 or 1")
	}
	if first, last, ok := strings.Cut(strings.Trim(want, "[]"), ", "); ok {
		low, ok1 := parseNumber(first)
		high, ok2 := parseNumber(last)
		return low, high, ok1 && ok2
	}
	first, last, ok := strings.Cut(strings.Trim(want, "()"), "; ")
	low, ok1 := parseNumber(first)
	mask, ok2 := parseNumber(last)
	return low, low + mask, ok && ok1 && ok2
}

// adviseResult says which values may be returned.
func (e *explainer) adviseResult() string {
	reg := max(e.accused(), 0)
	if strings.Contains(e.line, "is not a known value") {
		return registerName(reg) + " is a pointer or has no value: return a number"
	}
	low, high, ok := e.resultRange()
	if !ok {
		return ""
	}
	text := fmt.Sprintf("%s has to be %d", registerName(reg), low)
	if low != high {
		text = fmt.Sprintf("%s has to be between %d and %d", registerName(reg), low, high)
	}
	if meaning := e.meanings(low, high); meaning != "" {
		text += " (" + meaning + ")"
	}
	v := e.lastValue(reg)
	if v.hasRange() && !v.IsPointer() {
		text += "; it is " + describeRange(&v)
	}
	if at := e.causeAt(); at != "" {
		text += ", set by " + at
	}
	if low < 0 && v.Const && int64(int32(v.Num)) < 0 && v.Num>>32 == 0 {
		text += fmt.Sprintf("; these are the 32 bits of %d: return a number of 64 bits with its sign, r%d = %d", int32(v.Num), reg, int32(v.Num))
	}
	return text
}

// meanings says what the values of a range do, "" if it is not known.
func (e *explainer) meanings(low, high int64) string {
	switch {
	case strings.HasPrefix(e.line, "At bpf_set_retval"):
		return "what the system call returns: 0 or a negative errno"
	case strings.HasPrefix(e.line, "At callback return") && low == 0 && high == 1:
		return "0 goes on, 1 ends the loop"
	case !strings.HasPrefix(e.line, "At program exit"):
		return ""
	}
	types := e.types()
	if types == "" && low == -4095 {
		types = "LSM"
	}
	for _, r := range results {
		for name := range strings.SplitSeq(string(r.types), "+") {
			if !types.Has(name) {
				continue
			}
			var list []string
			for _, v := range r.values {
				if low <= v.value && v.value <= high {
					list = append(list, strconv.FormatInt(v.value, 10)+" "+v.meaning)
				}
			}
			return strings.Join(list, ", ")
		}
	}
	return ""
}

// types are those that the program may be of, by its section or by the context that its
// source names. "" if nothing is known.
func (e *explainer) types() uapi.Types {
	if t := e.in.Program.progType(); t != "" {
		return uapi.Types(t)
	}
	if c := e.contextInSource(); c != nil {
		return c.Types
	}
	return ""
}
