package isa

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// kernelWords turns what LLVM writes into what the kernel's own printer does
// (kernel/bpf/disasm.c): longest first.
var kernelWords = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer(
		"goto T", "goto pcT", "gotol J", "gotol pcJ",
		" ll", "",
		"atomic_fetch_add((u64", "atomic64_fetch_add((u64", "atomic_fetch_and((u64", "atomic64_fetch_and((u64",
		"atomic_fetch_or((u64", "atomic64_fetch_or((u64", "atomic_fetch_xor((u64", "atomic64_fetch_xor((u64",
		"cmpxchg32_32(Rd O", "atomic_cmpxchg((u32 *)(Rd O)", "cmpxchg_64(Rd O", "atomic64_cmpxchg((u64 *)(Rd O)",
		"xchg32_32(Rd O", "atomic_xchg((u32 *)(Rd O)", "xchg_64(Rd O", "atomic64_xchg((u64 *)(Rd O)",
	)
}}

// PrintKernel appends the text of in as the kernel's verifier and bpftool write
// it, without what they know beside the bytes: the names of functions, but helper
// functions, and of maps.
// What they have no text for is "BUG_xx", as there.
func PrintKernel(dst []byte, in Inst) []byte {
	switch {
	case in.Code == LDImm64 && in.Src == 0 && !in.Dirty:
		dst = append(appendRegister(dst, 'r', int64(in.Dst)), " = 0x"...)
		return strconv.AppendUint(dst, uint64(in.Imm), 16)
	case in.Code == call && in.Src == 1:
		return appendNumber(append(dst, "call pc"...), "+", "-", in.Imm, 10)
	case in.Code == call && in.Src == 2:
		return strconv.AppendInt(append(dst, "call kernel-function#"...), in.Imm, 10)
	case in.Code == call:
		name := cmp.Or(in.HelperName(), "unknown")
		return strconv.AppendInt(append(append(append(dst, "call "...), name...), '#'), in.Imm, 10)
	}
	r := in.Row()
	if r == nil || in.Code == LDImm64 || in.Code == 0x8d {
		return append(dst, "BUG_"+strconv.FormatUint(uint64(in.Code), 16)...)
	}
	p := kernelWords.Load().Replace(r.Pattern)
	if in.Code&0xe7 == 0x40 { // of the packet: LLVM has no number behind the register
		p = strings.Replace(p, "skb[Rs]", "skb[Rs + I]", 1)
	}
	memory := in.Code&7 <= 3 // LD, LDX, ST, STX: registers are 64-bit ones throughout
	for p != "" {
		n := 0
		for n < len(p) && (p[n] < 'A' || 'Z' < p[n]) {
			n++
		}
		literal := p[:n]
		if memory {
			literal = strings.Replace(literal, "w0", "r0", 2)
		}
		dst = append(dst, literal...)
		if p = p[n:]; p == "" {
			break
		}
		s, n := operand(p)
		switch v := s.Value(in); s {
		case Dst, Src, DstTied, SrcTied:
			kind := p[0] | 0x20
			if memory {
				kind = 'r'
			}
			dst = appendRegister(dst, kind, v)
		case MemOff, OffTarget, ImmTarget:
			dst = appendNumber(dst, "+", "-", v, 10)
		case Imm32:
			if class := in.Code & 7; class == classJmp || class == classJmp32 {
				dst = strconv.AppendUint(append(dst, "0x"...), uint64(uint32(v)), 16)
				break
			}
			dst = strconv.AppendInt(dst, v, 10)
		default:
			dst = strconv.AppendInt(dst, v, 10)
		}
		p = p[n:]
	}
	return dst
}
