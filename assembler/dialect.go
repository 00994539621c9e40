package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Instructions of other machines and assemblers that people try here.

// otherMachine are first words that only another instruction set has.
var otherMachine = lazy.Value[map[string]string]{Make: func() map[string]string {
	m := map[string]string{}
	for machine, words := range map[string]string{
		classicBPF: "ld ldb ldh ldi ldx ldxi ldxb st stx tax txa ret jmp",
		solanaBPF:  "lmul lmul32 lmul64 uhmul uhmul64 shmul shmul64 udiv udiv32 udiv64 urem urem32 urem64 srem srem32 srem64 hor64 syscall",
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] = machine
		}
	}
	return m
}}

const (
	classicBPF = "classic BPF, the language of tcpdump and seccomp filters"
	solanaBPF  = "Solana's machine (sBPF)"
)

// otherWord says how to write what other assemblers have a word for, or "".
func otherWord(word string) string {
	switch strings.ToLower(word) {
	case "nop":
		return "goto +0"
	case "jump", "b", "br":
		return "goto label"
	case "return":
		return "exit"
	case "load_acquire":
		return "rD = load_acquire((u64 *)(rS + 8))"
	}
	return ""
}

// classic reports a statement of classic BPF, whose mnemonics may be the same but
// which marks numbers with #.
func (s *scanner) classic(name string, start int) bool {
	if s.skip() != '#' || class[s.at(s.p+1)]&chDigit == 0 && s.at(s.p+1) != '-' {
		return false
	}
	s.isForeign(name, start, classicBPF)
	return true
}

func (s *scanner) isForeign(name string, start int, machine string) {
	begin := s.base + diag.Pos(start)
	d := diag.Diagnostic{Code: "other-machine", Span: diag.Span{Start: begin, End: begin + diag.Pos(len(name))},
		Msg: "'" + name + "' is an instruction of " + machine + ", not of the kernel's BPF"}
	if machine == classicBPF {
		d.Notes = []diag.Note{{Msg: "the kernel translates classic programs itself (SO_ATTACH_FILTER); here load the packet with 'r0 = *(u16 *)skb[12]', return with 'r0 = 0' and 'exit'"}}
	}
	s.report(d)
	s.skipLine()
}
