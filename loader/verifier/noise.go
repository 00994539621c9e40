package verifier

import (
	"slices"
	"strings"
)

// noisePrefixes begin lines that belong to a log of level 2, to the search for precision
// of level 1 until 5.17, or to the statistics.
var noisePrefixes = []string{
	"last_idx ", "regs=", "parent ", "mark_precise: ", "force_precise: ", "propagating ",
	"frame ", "SCC ", "topo_order[", "subprog#", "func#", "stack use/def ", "arg JOIN ", "vmlinux_cand_cache:",
	"module_cand_cache:", "verification time ", "insns processed ",
	"libbpf: ",
}

// noise reads all lines that are neither steps nor messages.
func (p *parser) noise(line string) bool {
	switch {
	case strings.HasPrefix(line, "processed ") && strings.Contains(line, " insns"):
		p.done, p.ended = true, true
	case p.done && p.startsAgain(line): // another log, of another program
		p.Steps, p.done = p.Steps[:0], false
		return false
	case p.done, line == "libbpf:":
	case strings.HasPrefix(line, "stack depth "):
		rest := line[len("stack depth "):]
		if rest == "" || !isDigit(rest[0]) || strings.Contains(rest, "exceeds") {
			return false
		}
		p.Depths, _, _ = strings.Cut(rest, " ")
	case line == "Live regs before insn:":
		p.listing = true
	case line == "caller:", line == "callee:", line == "returning from callee:", strings.HasPrefix(line, "to caller at "):
	case strings.HasPrefix(line, "Validating ") && strings.HasSuffix(line, "..."):
		p.Steps = p.Steps[:0]
		p.flush()
		p.frame = 0
		p.Function, _, _ = strings.Cut(line[len("Validating "):], "(")
	case strings.HasPrefix(line, "Func#") && (strings.Contains(line, " is safe for any args") || strings.Contains(line, "assumed valid") ||
		strings.Contains(line, "valid. Skipping")):
		p.Function = ""
	case strings.HasPrefix(line, "cur state:"), strings.HasPrefix(line, "old state:"):
		if state := strings.TrimSpace(line[len("cur state:"):]); state != "" {
			p.states = append(p.states, state)
		} else {
			p.inState = true
		}
	default:
		return p.beginsAsNoise(line)
	}
	return true
}

// beginsAsNoise reports whether a line begins with one of [noisePrefixes] and is no message.
func (p *parser) beginsAsNoise(line string) bool {
	i := slices.IndexFunc(noisePrefixes, func(prefix string) bool { return strings.HasPrefix(line, prefix) })
	if i < 0 {
		return false
	}
	switch noisePrefixes[i] {
	case "libbpf: ":
		p := match(line[len("libbpf: "):])
		return p == nil || !p.aside // it refuses some itself
	case "last_idx ":
		p.hints |= backtracksHere
	case "insns processed ":
		p.hints |= countsInsns
	case "frame ":
		return strings.Contains(line, "propagating")
	case "func#":
		return strings.Contains(line, " @")
	}
	return true
}

// startsAgain reports whether a line behind a log without a message is one, of another log.
func (p *parser) startsAgain(line string) bool {
	p.behind++
	return len(p.Messages) == 0 && p.behind <= maxMatched && match(line) != nil
}
