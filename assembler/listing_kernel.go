package assembler

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// The kernel's own listings, of the verifier and of bpftool prog dump xlated, which
// share one printer (kernel/bpf/disasm.c):
//
//	4: (15) if r1 == 0x7 goto pc+2       ; R1_w=scalar()
//
// The number counts slots; a verifier's log shows an instruction each time it is
// looked at. What Linux 6.15 lists first, at level 2, is the whole program:
//
//	Live regs before insn:
//	      4: 01........ (15) if r1 == 0x7 goto pc+2

type kernelLinePatterns struct{ inst, number, state, bytes, escape *regexp.Regexp }

var kernelLines = lazy.Value[kernelLinePatterns]{Make: func() (f kernelLinePatterns) {
	f.inst = regexp.MustCompile(`^\s*(?:\d+ +)?(\d+): (?:[0-9.]{10} )?(?:\(([0-9a-f]{2})\) (.*)|(BUG_\S*)\s*)$`)
	f.number = regexp.MustCompile(`^\s*\d+:`)
	f.state = regexp.MustCompile(`\s*(?:;|//|\s\d+: ?(?:R\d|frame\d|safe)).*$`)
	f.bytes = regexp.MustCompile(`^(?:[0-9a-f]{2} ){7}[0-9a-f]{2}(?: (?:[0-9a-f]{2} ){7}[0-9a-f]{2})?$`)
	f.escape = regexp.MustCompile(`\\([<>|& ])`)
	return f
}}

// isKernelListing reports whether a line near the beginning of text is an
// instruction of a listing of the kernel: no assembly text has such.
func isKernelListing(text string) bool {
	text = text[:min(len(text), 64<<10)]
	if isJSONListing(text) {
		return true
	}
	if strings.HasPrefix(text, "processed ") && strings.Contains(text, " insns ") || strings.Contains(text, "\nprocessed ") {
		return true // perhaps a log without any
	}
	for line := range strings.Lines(text) {
		if line = strings.TrimLeft(line, "| \t"); line != "" && class[line[0]]&chDigit != 0 && kernelLines.Load().inst.MatchString(strings.TrimRight(line, "\r\n")) {
			return true
		}
	}
	return false
}

// listingNoise reports a line that the verifier and bpftool write between instructions.
func listingNoise(line string) bool {
	line = strings.TrimSpace(line)
	if digits := strings.TrimLeft(line, "0123456789"); len(digits) < len(line) {
		for _, prefix := range [...]string{": R", ": frame", ": safe"} { // the state before an instruction
			if strings.HasPrefix(digits, prefix) {
				return true
			}
		}
	}
	if line == "" || line[0] == ';' || strings.HasSuffix(line, "):") {
		return true
	}
	for _, prefix := range [...]string{"from ", "frame", "func#", "processed ", "last_idx", "first_idx", "regs=", "parent ", "mark_precise", "verification time",
		"stack depth", "Live regs before", "propagating ", "BEGIN PROG LOAD LOG", "END PROG LOAD LOG", "-- ", "arg#", "caller:", "callee:", "returning from", "Validating ", "Func#", "max_states",
		"insns processed", "subprog#", "stack use/def", "arg JOIN", "to caller at", "from callee", "cur state:", "old state:", "libbpf: "} {
		if strings.HasPrefix(line, prefix) {
			return true
		}
	}
	return len(line) > 2 && line[0] == 'R' && line[1] >= '0' && line[1] <= '9' // the registers' state
}

// readKernel reads a listing of the kernel.
func (l *listingReader) readKernel() {
	l.fill = true
	k := kernelReader{l: l, before: map[int64]int{}}
	if isJSONListing(l.src) {
		k.readJSON()
	} else {
		k.readLines()
	}
	if len(k.insts) == 0 && !l.list.HasErrors() {
		l.fail(diag.Span{Start: l.base}, "no-instruction", "no instruction in this listing, expected lines such as '0: (b7) r1 = 5'")
	}
	l.parts = []listedPart{{name: ".text", insts: k.insts}}
	for i := range k.insts {
		k.statement(&k.insts[i])
	}
}

// readLines reads a listing in lines. Behind an instruction of a dump with opcodes is
// a line with its bytes. A graph numbers the instructions of each function anew.
func (k *kernelReader) readLines() {
	l, f := k.l, kernelLines.Load()
	k.graph = strings.Contains(l.src, "digraph \"DOT graph for eBPF program\"")
	k.log = strings.Contains(l.src, "R10=fp") || strings.Contains(l.src, "\nprocessed ")
	k.dump = k.graph || strings.Contains(l.src, " map[id:") || strings.Contains(l.src, "#bpf_prog_")
	last := -1 // instruction of the line before
	off := 0
	for line := range strings.Lines(l.src) {
		start := off
		off += len(line)
		line = strings.TrimRight(line, "\r\n")
		if k.graph {
			if strings.HasPrefix(line, "subgraph ") {
				k.function = k.end
			}
			if line = k.unescape(line); line == "" {
				continue
			}
		}
		if text := strings.TrimSpace(line); last >= 0 && f.bytes.MatchString(text) {
			k.bytes(last, text)
			continue
		}
		m := f.inst.FindStringSubmatchIndex(line)
		if m == nil {
			last = -1
			if !k.noise(line) && k.left < 10 {
				k.left++
				l.list.Add(leftOut(l.span(start, len(line))))
			}
			continue
		}
		last = k.inst(start, line, m)
	}
}

func leftOut(span diag.Span) diag.Diagnostic {
	return diag.Diagnostic{Severity: diag.Warning, Code: "left-out", Span: span, Msg: "no instruction of a kernel listing: left out"}
}

// kernelReader reads a listing of the kernel.
type kernelReader struct {
	l        *listingReader
	insts    []listedInst
	before   map[int64]int // index in insts by offset
	left     int           // lines that were left out
	end      int64         // offset behind the instruction before
	function int64         // offset of the function whose instructions are numbered anew
	graph    bool          // what bpftool prog dump xlated visual writes
	log      bool          // of the verifier, which says all kinds of things between instructions
	dump     bool          // of a loaded program: calls of helper functions are distances
}

// noise reports a line that need not be told of.
func (k *kernelReader) noise(line string) bool {
	return k.graph || listingNoise(line) || k.log && !kernelLines.Load().number.MatchString(line)
}

// unescape returns the line of a graph's node without what the graph needs, "" if
// there is no instruction in it.
func (k *kernelReader) unescape(line string) string {
	line, ok := strings.CutSuffix(line, `\l\`)
	if !ok {
		return ""
	}
	return kernelLines.Load().escape.ReplaceAllString(strings.TrimLeft(line, "{| \t"), "$1")
}

// inst takes the instruction of a line and returns its index, -1 if it is wrong.
func (k *kernelReader) inst(start int, line string, m []int) int {
	text := m[6:8]
	if m[4] < 0 {
		text = m[8:10] // an instruction that the printer does not know
	}
	said := line[text[0]:text[1]]
	if m := kernelLines.Load().state.FindStringIndex(said); m != nil {
		said = said[:m[0]]
	}
	said = strings.TrimRight(said, " \t")
	in := listedInst{span: k.l.span(start+text[0], len(said)), said: said, code: -1}
	if k.graph {
		in.span = k.l.span(start, len(line))
	}
	index, err := strconv.Atoi(line[m[2]:m[3]])
	if err != nil || index >= maxListing {
		k.l.fail(k.l.span(start+m[2], m[3]-m[2]), "out-of-range", "instruction number out of range, expected less than %d", maxListing)
		return -1
	}
	if in.off = k.function + int64(index)*8; m[4] >= 0 {
		code, _ := strconv.ParseUint(line[m[4]:m[5]], 16, 8)
		in.code = int(code)
	}
	k.end = max(k.end, in.off+slotBytes(in.code))
	if i, ok := k.before[in.off]; ok {
		if before := &k.insts[i]; before.said != said || before.code != in.code {
			k.l.fail(in.span, "conflict", "instruction %d was '%s' before: these are listings of two programs", index, before.said)
		}
		return i
	}
	k.before[in.off] = len(k.insts)
	k.insts = append(k.insts, in)
	return len(k.insts) - 1
}

// slotBytes is how many bytes an instruction with that opcode takes.
func slotBytes(code int) int64 {
	if code == isa.LDImm64 {
		return 16
	}
	return 8
}

// bytes takes the bytes of an instruction.
func (k *kernelReader) bytes(i int, text string) {
	k.dump = true
	k.insts[i].data, _ = hex.DecodeString(strings.ReplaceAll(text, " ", ""))
}

// statement turns an instruction's text into a statement.
func (k *kernelReader) statement(in *listedInst) {
	src := -1
	if in.data != nil {
		bytes, n := isa.Decode(in.data, k.l.order)
		if n == len(in.data) && in.code < 0 {
			bytes.Code = loadedMode(bytes.Code)
			in.made, in.data = isa.Append(nil, bytes, k.l.order), nil
			return
		}
		if n != len(in.data) || int(bytes.Code) != in.code {
			k.l.fail(in.span, "conflict", "the bytes of '%s' are % x: not one instruction with opcode %02x", in.said, in.data, in.code)
			in.data = nil
			return
		}
		src = int(bytes.Src)
		if in.code == opCall {
			in.data = nil // what the kernel made of it
		}
	}
	var problem string
	if in.out, in.made, problem = k.kernelText(in.said, uint8(in.code), src); problem != "" {
		k.l.fail(in.span, "not-readable", "%s", problem)
	}
}

type listedPatterns struct{ pc, call, callPC, negate, fetch, xchg, cmpxchg, lock32, acquire, release, mapped, subprog *regexp.Regexp }

var listedForms = lazy.Value[listedPatterns]{Make: func() (f listedPatterns) {
	f.pc = regexp.MustCompile(`\b(goto|gotol|may_goto) pc([+-])`)
	f.negate = regexp.MustCompile(`^r(\d+) = \(u32\) -r`)
	f.call = regexp.MustCompile(`^call (\S+)#(-?\d+)$`)
	f.callPC = regexp.MustCompile(`^call pc([+-]\d+)(#\S*)?$`)
	f.fetch = regexp.MustCompile(`^r(\d+) = atomic_fetch_(\w+)\(\(u32 \*\)\((.*)\), r(\d+)\)$`)
	f.xchg = regexp.MustCompile(`^r(\d+) = atomic(64)?_xchg\(\(u\d\d \*\)\((.*)\), r(\d+)\)$`)
	f.cmpxchg = regexp.MustCompile(`^r0 = atomic(64)?_cmpxchg\(\(u\d\d \*\)\((.*)\), r0, r(\d+)\)$`)
	f.lock32 = regexp.MustCompile(`^(lock \*\(u32 \*\)\(.*\) .= )r(\d+)$`)
	f.acquire = regexp.MustCompile(`^r(\d+ = load_acquire\(\(u(?:8|16|32) )`)
	f.release = regexp.MustCompile(`^(store_release\(\(u(?:8|16|32) .*, )r(\d+\))$`)
	f.mapped = regexp.MustCompile(`^r(\d+) = map\[(id|idx|fd):(-?\d+)\](?:\[0\])?(?:\+(\d+))?$`)
	f.subprog = regexp.MustCompile(`^r(\d+) = subprog\[([+-]\d+)\]$`)
	return f
}}

// loadedMode is the opcode that a program had before it was loaded: the kernel gives loads
// and stores that may fault, or are in an arena, modes of its own (linux/filter.h).
func loadedMode(code uint8) uint8 {
	const load, store, storeReg, mode = 1, 2, 3, 0xe0
	switch class := code & 7; {
	case class == load && (code&mode == 0x20 || code&mode == 0xa0), (class == store || class == storeReg) && code&mode == 0xa0:
		return code&^mode | 0x60
	case class == load && (code&mode == 0x40 || code&mode == 0xc0):
		return code&^mode | 0x80
	case class == storeReg && code&mode == 0xe0:
		return code&^mode | 0xc0
	}
	return code
}

// kernelText is the statement for an instruction's text in a listing of the kernel;
// or its bytes, if no statement says them; or why there is neither. src is what its
// bytes say of the field of that name, -1 if they are not listed.
func (k *kernelReader) kernelText(text string, code uint8, src int) (out string, made []byte, problem string) {
	f := listedForms.Load()
	raw := func(in isa.Inst) (string, []byte, string) {
		return "", isa.Append(nil, in, k.l.order), ""
	}
	switch {
	case code == 0x8d:
		return "", nil, "the kernel's listing of an indirect call does not say which register it uses"
	case text == "" || strings.ContainsAny(text, ":\"\\") && code != isa.LDImm64:
		return "", nil, "expected an instruction"
	case strings.HasPrefix(text, "BUG_") || strings.HasPrefix(text, "unknown"):
		return "", nil, "the kernel's printer does not know this instruction: list its bytes as well (bpftool prog dump xlated ... opcodes)"
	case text == "nospec":
		return raw(isa.Inst{Code: code})
	case strings.Contains(text, "&(void __percpu *)("):
		var dst, src uint8
		if _, err := fmt.Sscanf(text, "r%d = &(void __percpu *)(r%d)", &dst, &src); err != nil {
			return "", nil, "expected 'rD = &(void __percpu *)(rS)'"
		}
		return raw(isa.Inst{Code: code, Dst: dst, Src: src, Off: -1})
	case code == isa.LDImm64:
		if m := f.mapped.FindStringSubmatch(text); m != nil {
			src := uint8(1)
			if strings.Contains(text, "[0]") || m[4] != "" {
				src = 2
			}
			if m[2] == "idx" {
				src += 4
			}
			return raw(isa.Inst{Code: code, Dst: uint8(decimal(m[1])), Src: src, Imm: decimal(m[4])<<32 | decimal(m[3])&0xffffffff})
		}
		if m := f.subprog.FindStringSubmatch(text); m != nil {
			return raw(isa.Inst{Code: code, Dst: uint8(decimal(m[1])), Src: 4, Imm: decimal(m[2]) & 0xffffffff})
		}
		return text + " ll", nil, ""
	case code == opCall:
		if m := f.callPC.FindStringSubmatch(text); m != nil {
			return "call local " + m[1], nil, ""
		}
		if m := f.call.FindStringSubmatch(text); m != nil {
			return k.call(m[1], decimal(m[2]), src)
		}
	case strings.Contains(text, "atomic"):
		return atomicText(text), nil, ""
	case strings.Contains(text, "(u32) "): // until Linux 5.0
		text = f.negate.ReplaceAllString(text, "w$1 = -w")
		text = strings.ReplaceAll(strings.ReplaceAll(text, "(u32) r", "w"), "(u32) ", "")
	}
	text = f.pc.ReplaceAllString(text, "$1   $2")
	text = f.lock32.ReplaceAllString(text, "${1}w$2")
	text = f.acquire.ReplaceAllString(text, "w$1")
	text = f.release.ReplaceAllString(text, "${1}w$2")
	return text, nil, ""
}

func decimal(s string) int64 {
	n, _ := strconv.ParseInt(s, 10, 64)
	return n
}

// atomicText is the statement for one of the kernel's texts that name an atomic operation.
func atomicText(text string) string {
	f := listedForms.Load()
	if m := f.fetch.FindStringSubmatch(text); m != nil {
		return fmt.Sprintf("w%s = atomic_fetch_%s((u32 *)(%s), w%s)", m[1], m[2], m[3], m[4])
	}
	if m := f.xchg.FindStringSubmatch(text); m != nil {
		if m[2] == "" {
			return fmt.Sprintf("w%s = xchg32_32(%s, w%s)", m[1], m[3], m[4])
		}
		return fmt.Sprintf("r%s = xchg_64(%s, r%s)", m[1], m[3], m[4])
	}
	if m := f.cmpxchg.FindStringSubmatch(text); m != nil {
		if m[1] == "" {
			return fmt.Sprintf("w0 = cmpxchg32_32(%s, w0, w%s)", m[2], m[3])
		}
		return fmt.Sprintf("r0 = cmpxchg_64(%s, r0, r%s)", m[2], m[3])
	}
	return strings.Replace(text, "atomic64_fetch_", "atomic_fetch_", 1)
}

// call is what 'call name#n' was made of: a helper function by its number or a
// function of the kernel by its BTF id. A loaded program has distances in the place
// of numbers, multiples of 16 as a rule; then the name decides, if it is a helper's.
func (k *kernelReader) call(name string, n int64, src int) (out string, made []byte, problem string) {
	number, known := isa.Helpers()[name]
	kfunc := src == 2 || name == "kernel-function"
	switch {
	case src >= 0 && !kfunc && !known || name == "unknown" || name == "bpf_unspec" || name == "unspec":
	case kfunc || known:
	case n >= 0 && n < int64(len(isa.Helpers()))+1: // a name that kernels gave it later, or before
	case strings.HasPrefix(name, "0x") && n == 0:
		return "", nil, "the kernel has not told which function is called: list as root, with kernel.kptr_restrict=0"
	default:
		kfunc = n > 0 && !(k.dump && n%16 == 0)
	}
	switch {
	case kfunc:
		return "", isa.Append(nil, isa.Inst{Code: opCall, Src: 2, Imm: n}, k.l.order), ""
	case known:
		return "call " + strconv.FormatInt(number, 10), nil, ""
	case name != "unknown" && (n < 0 || n > int64(len(isa.Helpers()))):
		k.l.once("internal", 0, 0, "'call %s#%d' calls a function within the kernel, as no program can: only its distance is known, also of all such calls", name, n)
	}
	return "call " + strconv.FormatInt(n, 10), nil, ""
}
