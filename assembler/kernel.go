package assembler

import (
	"encoding/binary"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Listings of the kernel, a line for each instruction:
//
//	4: (15) if r1 == 0x7 goto pc+2       ; R1_w=scalar()
//
// are read by turning each line into a statement in the same line and, as far
// as that goes, the same column, so that diagnostics point at the listing.

// listingLine is an instruction's line: index, opcode, text.
var listingLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(\d+): \(([0-9a-f]{2})\) (.*)$`)
})

// isKernelListing reports whether text begins as a listing of the kernel.
func isKernelListing(text string) bool {
	for line := range strings.Lines(text[:min(len(text), 4096)]) {
		line = strings.TrimLeft(line, " \t")
		digits := strings.TrimLeft(line, "0123456789")
		if len(digits) < len(line) && len(digits) > 6 && strings.HasPrefix(digits, ": (") && digits[5] == ')' {
			return true
		}
		if !listingNoise(line) {
			return false
		}
	}
	return false
}

// listingNoise reports a line that the verifier and bpftool write between instructions.
func listingNoise(line string) bool {
	line = strings.TrimSpace(line)
	if digits := strings.TrimLeft(line, "0123456789"); len(digits) < len(line) && strings.HasPrefix(digits, ": R") {
		return true // the state before an instruction
	}
	if line == "" || line[0] == ';' || strings.HasSuffix(line, "):") {
		return true
	}
	for _, prefix := range [...]string{"from ", "frame", "func#", "processed ", "last_idx", "first_idx", "regs=", "parent ", "mark_precise", "verification time",
		"stack depth", "Live regs before", "propagating ", "BEGIN PROG LOAD LOG", "-- ", "arg#", "caller:", "callee:", "returning from", "Validating ", "Func#", "max_states"} {
		if strings.HasPrefix(line, prefix) {
			return true
		}
	}
	if len(line) > 2 && line[0] == 'R' && line[1] >= '0' && line[1] <= '9' {
		return true // the registers' state
	}
	return strings.Trim(line, "0123456789abcdef ") == "" && len(line) >= 23 // bytes
}

// listedInst is an instruction of a listing.
type listedInst struct {
	line int
	code uint8
	text string // as listed, for a second look
	out  string // as a statement
}

// maxListing is how many instruction slots a listing may have (the kernel's limit).
const maxListing = 1 << 20

func assembleListing(name, text string, o Options) (*object.File, error) {
	if o.Order == nil {
		o.Order = binary.LittleEndian
	}
	sources := &diag.Sources{}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, err
	}
	var list diag.List
	at := func(off, n int) diag.Span {
		return diag.Span{Start: base + diag.Pos(off), End: base + diag.Pos(off+n)}
	}
	insts := map[int]listedInst{}
	starts := map[int]int{} // offset of the line by index
	off, number, left := 0, 0, 0
	for line := range strings.Lines(text) {
		number++
		start := off
		off += len(line)
		line = strings.TrimRight(line, "\r\n")
		m := listingLine().FindStringSubmatchIndex(line)
		if m == nil {
			if !listingNoise(line) && left < 10 {
				left++
				list.Add(diag.Diagnostic{Severity: diag.Warning, Code: "left-out", Span: at(start, len(line)), Msg: "no instruction of a kernel listing: left out"})
			}
			continue
		}
		index, err := strconv.Atoi(line[m[2]:m[3]])
		if err != nil || index >= maxListing {
			list.Add(diag.Diagnostic{Code: "out-of-range", Span: at(start+m[2], m[3]-m[2]), Msg: fmt.Sprintf("instruction number out of range, expected less than %d", maxListing)})
			continue
		}
		code, _ := strconv.ParseUint(line[m[4]:m[5]], 16, 8)
		said, _, _ := strings.Cut(line[m[6]:], ";")
		said = strings.TrimSpace(said)
		if before, ok := insts[index]; ok {
			if before.text != said || before.code != uint8(code) {
				list.Add(diag.Diagnostic{Code: "conflict", Span: at(start+m[6], len(said)), Msg: fmt.Sprintf("instruction %d was '%s' before: these are listings of two programs", index, before.text)})
			}
			continue
		}
		out, problem := listedStatement(said, uint8(code), o.Order)
		if problem != "" {
			list.Add(diag.Diagnostic{Code: "not-readable", Span: at(start+m[6], len(said)), Msg: problem})
			continue
		}
		insts[index] = listedInst{number, uint8(code), said, strings.Repeat(" ", m[6]) + out}
		starts[index] = start + m[6]
	}
	if list.HasErrors() {
		return nil, list.Err(sources)
	}
	var b strings.Builder
	slot := 0
	for _, index := range slices.Sorted(maps.Keys(insts)) {
		in := insts[index]
		switch {
		case index < slot:
			list.Add(diag.Diagnostic{Code: "conflict", Span: at(starts[index], len(in.text)), Msg: fmt.Sprintf("instruction %d lies within the one before, which takes two numbers", index)})
			return nil, list.Err(sources)
		case index > slot:
			list.Add(diag.Diagnostic{Severity: diag.Warning, Code: "missing", Span: at(starts[index], len(in.text)),
				Msg:   fmt.Sprintf("instructions %d to %d are not in the listing: 'goto -1' stands for each, as Linux puts in the place of dead code", slot, index-1),
				Notes: []diag.Note{{Msg: "a verifier's log has only what was looked at; bpftool prog dump xlated has all"}}})
			for ; slot < index; slot++ {
				b.WriteString("goto -1\n")
			}
		}
		fmt.Fprintf(&b, "# %d %q\n%s\n", in.line, name, in.out)
		slot += isa.Size(in.code) / 8
	}
	o.Dialect = LLVM
	file, err := assembleText(sources, name, b.String(), o)
	if err != nil {
		return nil, err
	}
	data := file.Sections[1].Data
	for _, index := range slices.Sorted(maps.Keys(insts)) {
		in := insts[index]
		switch {
		case len(data) != slot*8:
			list.Add(diag.Diagnostic{Code: "not-readable", Span: at(starts[index], len(in.text)), Msg: fmt.Sprintf("these lines give %d bytes, not the %d of %d instruction slots: not each is one instruction", len(data), slot*8, slot)})
			return nil, list.Err(sources)
		case data[index*8] != in.code:
			list.Add(diag.Diagnostic{Code: "conflict", Span: at(starts[index], len(in.text)), Msg: fmt.Sprintf("'%s' has opcode %02x, the listing says %02x", in.text, data[index*8], in.code)})
		}
	}
	if list.HasErrors() {
		return nil, list.Err(sources)
	}
	file.Warnings = append(file.Warnings, list...)
	return file, nil
}

var listedForms = sync.OnceValue(func() (f struct{ pc, call, callPC, fetch, xchg, cmpxchg, lock32, acquire, release, mapped, subprog *regexp.Regexp }) {
	f.pc = regexp.MustCompile(`\b(goto|gotol|may_goto) pc([+-])`)
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
})

// firstKfunc is more than any helper's number: a call of a function beyond is one of BTF.
const firstKfunc = 1000

// listedStatement is the statement for an instruction's text in a listing of the
// kernel, or why there is none.
func listedStatement(text string, code uint8, order binary.ByteOrder) (out, problem string) {
	f := listedForms()
	number := func(s string) int64 {
		n, _ := strconv.ParseInt(s, 10, 64)
		return n
	}
	raw := func(in isa.Inst) (string, string) {
		b := isa.Append(nil, in, order)
		out := fmt.Sprintf(".quad %#x", order.Uint64(b))
		if len(b) > 8 {
			out += fmt.Sprintf(", %#x", order.Uint64(b[8:]))
		}
		return out, ""
	}
	switch {
	case code == 0x8d:
		return "", "the kernel's listing of an indirect call does not say which register it uses"
	case text == "" || strings.ContainsAny(text, ":\"\\") && code != isa.LDImm64 || text[0] == '.' || text[0] == '#':
		return "", "expected an instruction"
	case strings.HasPrefix(text, "BUG_") || strings.HasPrefix(text, "unknown"):
		return "", "the kernel did not know this instruction, so its listing does not say what it is"
	case text == "nospec":
		return raw(isa.Inst{Code: code})
	case strings.Contains(text, "&(void __percpu *)("):
		var dst, src uint8
		if _, err := fmt.Sscanf(text, "r%d = &(void __percpu *)(r%d)", &dst, &src); err != nil {
			return "", "expected 'rD = &(void __percpu *)(rS)'"
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
			return raw(isa.Inst{Code: code, Dst: uint8(number(m[1])), Src: src, Imm: number(m[4])<<32 | number(m[3])&0xffffffff})
		}
		if m := f.subprog.FindStringSubmatch(text); m != nil {
			return raw(isa.Inst{Code: code, Dst: uint8(number(m[1])), Src: 4, Imm: number(m[2]) & 0xffffffff})
		}
		return text + " ll", ""
	}
	if m := f.callPC.FindStringSubmatch(text); m != nil {
		return "call local " + m[1], ""
	}
	if m := f.call.FindStringSubmatch(text); m != nil {
		if n := number(m[2]); m[1] == "kernel-function" || n >= firstKfunc {
			return raw(isa.Inst{Code: code, Src: 2, Imm: n})
		}
		return "call " + m[2], ""
	}
	if m := f.fetch.FindStringSubmatch(text); m != nil {
		return fmt.Sprintf("w%s = atomic_fetch_%s((u32 *)(%s), w%s)", m[1], m[2], m[3], m[4]), ""
	}
	if m := f.xchg.FindStringSubmatch(text); m != nil {
		if m[2] == "" {
			return fmt.Sprintf("w%s = xchg32_32(%s, w%s)", m[1], m[3], m[4]), ""
		}
		return fmt.Sprintf("r%s = xchg_64(%s, r%s)", m[1], m[3], m[4]), ""
	}
	if m := f.cmpxchg.FindStringSubmatch(text); m != nil {
		if m[1] == "" {
			return fmt.Sprintf("w0 = cmpxchg32_32(%s, w0, w%s)", m[2], m[3]), ""
		}
		return fmt.Sprintf("r0 = cmpxchg_64(%s, r0, r%s)", m[2], m[3]), ""
	}
	text = strings.Replace(text, "atomic64_fetch_", "atomic_fetch_", 1)
	text = f.pc.ReplaceAllString(text, "$1   $2")
	text = f.lock32.ReplaceAllString(text, "${1}w$2")
	text = f.acquire.ReplaceAllString(text, "w$1")
	text = f.release.ReplaceAllString(text, "${1}w$2")
	return text, ""
}
