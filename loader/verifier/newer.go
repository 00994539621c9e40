package verifier

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
)

// A feature is an instruction that older kernels refuse as malformed.
type feature struct {
	message string // pattern
	what    string
	since   release
	cpu     string // which has it
	traced  bool   // the message has an instruction before it on kernels until 6.18
}

// refused reports whether an instruction is what a message about no instruction means.
func refused(message string, in isa.Inst) bool {
	class, operation := in.Code&7, in.Code&0xf0
	isALU := class == classALU || class == classALU64
	switch {
	case message == "BPF_LDX uses reserved fields":
		return class == classLDX && in.Code&0xe0 == 0x80
	case message == "BPF_MOV uses reserved fields":
		return isALU && operation == 0xb0 && in.Off != 0
	case message == "BPF_ALU uses reserved fields":
		return isALU && (operation == 0x30 || operation == 0x90) && in.Off != 0
	case message == "BPF_STX uses reserved fields":
		return class == classSTX && in.Code&0xe0 == 0xc0 && in.Imm != 0
	case strings.HasPrefix(message, "unknown opcode "):
		code, err := strconv.ParseUint(message[len("unknown opcode "):], 16, 8)
		return err == nil && in.Code == uint8(code)
	case strings.HasPrefix(message, noTables):
		return in.Code == codeGotoX
	case strings.HasSuffix(message, " is invalid") && accused(message) > fp:
		return int8(in.Dst) == accused(message) || int8(in.Src) == accused(message)
	}
	return false
}

// noTables begins the message about a gotox for which there is no jump table; the first
// instruction of its function follows.
const noTables = "no jump tables found for subprog starting at "

// search finds in the object what a message means that names no instruction. -1 if there
// is nothing.
func (p *Program) search(message string) int32 {
	if p == nil {
		return -1
	}
	if message == "last insn is not an exit or jmp" {
		for _, f := range p.funcs {
			in, ok := p.inst(f.end - 1)
			if ok && in.Code != codeExit && in.Code != codeJump && in.Code != codeLongJump {
				return f.end - 1
			}
		}
		return -1
	}
	insn := int32(0)
	if _, start, ok := strings.Cut(message, noTables); ok {
		insn, _, _ = number(start)
	}
	for ; int(insn) < len(p.slots); insn++ {
		in, ok := p.inst(insn)
		if !ok {
			break
		}
		if refused(message, in) {
			return insn
		}
		insn += int32(isa.Size(in.Code)/8) - 1
	}
	return -1
}

// Opcodes that end a function.
const (
	codeExit     = 0x95
	codeGotoX    = 0x0d
	codeJump     = 0x05
	codeLongJump = 0x06
)

// release is a version of the kernel.
type release struct{ major, minor int }

func (r release) before(o release) bool {
	return r.major < o.major || r.major == o.major && r.minor < o.minor
}

func (r release) String() string { return strconv.Itoa(r.major) + "." + strconv.Itoa(r.minor) }

var features = []feature{
	{"BPF_LDX uses reserved fields", "a load that extends the sign", release{6, 6}, "v4", false},
	{"BPF_MOV uses reserved fields", "a move that extends the sign, or a cast between address spaces", release{6, 6}, "v4", true},
	{"BPF_ALU uses reserved fields", "a signed division or remainder", release{6, 6}, "v4", true},
	{"BPF_STX uses reserved fields", "an atomic operation that is no addition", release{5, 12}, "v3", false},
	{"BPF_ATOMIC uses invalid atomic opcode 100", "a load-acquire", release{6, 15}, "v4", true},
	{"BPF_ATOMIC uses invalid atomic opcode 110", "a store-release", release{6, 15}, "v4", true},
	{"BPF_JA uses reserved fields", "a may_goto", release{6, 9}, "v4", true},
	{"BPF_ARSH not supported for 32 bit ALU", "a 32-bit arithmetic shift", release{5, 0}, "", true},
	{"unknown opcode d7", "a bswap", release{6, 6}, "v4", false},
	{"unknown opcode e5", "a may_goto", release{6, 9}, "v4", false},
	{"unknown opcode 06", "a gotol", release{6, 6}, "v4", false},
	{"unknown opcode 6", "a gotol", release{6, 6}, "v4", false},
	{"unknown opcode c3", "an atomic operation", release{5, 12}, "v3", false},
	{"unknown opcode db", "an atomic operation", release{5, 12}, "v3", false},
	{"unknown opcode cb", "a load-acquire or store-release of 16 bits", release{6, 15}, "v4", false},
	{"unknown opcode d3", "a load-acquire or store-release of 8 bits", release{6, 15}, "v4", false},
	{"unknown opcode 0d", "a gotox", release{7, 0}, "v4", false},
	{"unknown opcode d", "a gotox", release{7, 0}, "v4", false},
	{"number of funcs in func_info doesn't match number of subprogs", "a callback", release{5, 13}, "", false},
	{"unrecognized bpf_ld_imm64 insn", "a load of a function, a map or a type that it does not know", release{5, 13}, "", false},
}

// newer is what the kernel takes for malformed because it does not know it. nil if it
// should know it.
func (e *explainer) newer() *feature {
	for i := range features {
		f := &features[i]
		if f.message != e.line {
			continue
		}
		if r, ok := parseRelease(e.in.Release); ok {
			if r.before(f.since) {
				return f
			}
			return nil
		}
		if !e.oldest().before(f.since) {
			return nil
		}
		// What is not of an instruction has other reasons as well. From 7.0 on,
		// instructions are checked before the first step.
		if f.cpu == "" || e.hints&countsInsns != 0 || f.traced && e.last < 0 {
			return nil
		}
		return f
	}
	return nil
}

// release is the kernel's version, as it was given, or the newest one that the form of
// the log allows.
func (e *explainer) release() (release, bool) {
	if r, ok := parseRelease(e.in.Release); ok {
		return r, true
	}
	switch {
	case e.hints&(scalarsAreInv|backtracksHere) != 0 && !e.level2:
		return release{5, 17}, true
	case e.hints&livenessSuffix != 0:
		return release{6, 14}, true
	}
	return release{}, false
}

// oldest is the oldest version of the kernel that the form of the log allows.
func (e *explainer) oldest() release {
	switch {
	case e.hints&placesInSources != 0:
		return release{6, 8}
	case e.hints&statesOnLines != 0:
		return release{5, 18}
	}
	return release{}
}

// parseRelease reads "5.10.0-32-cloud-amd64".
func parseRelease(s string) (r release, ok bool) {
	major, rest, ok := number(s)
	if !ok {
		return r, false
	}
	rest, ok = strings.CutPrefix(rest, ".")
	if !ok {
		return r, false
	}
	minor, _, ok := number(rest)
	return release{int(major), int(minor)}, ok
}
