package assembler

import (
	"encoding/binary"
	"encoding/json"
	"strconv"
	"strings"
)

// What bpftool -j and -p prog dump xlated write: an array of instructions, with
// "opcodes" as well if they were asked for. Numbers of instructions are not in it.
//
//	[{"proto":"int prog(void * ctx)","src":"return 2;","disasm":"(b7) r0 = 2",
//	  "opcodes":{"code":"0xb7","src_reg":"0x0","dst_reg":"0x0","off":["0x00","0x00"],"imm":["0x02","0x00","0x00","0x00"]}},
//	 {"disasm":"(95) exit"}]
type jsonInst struct {
	Disasm  string
	Opcodes *struct {
		Code string
		Src  string   `json:"src_reg"`
		Dst  string   `json:"dst_reg"`
		Off  []string // bytes as they are in memory
		Imm  []string // likewise; of a wide load the second slot stands behind
	}
	Insns json.RawMessage // of several programs at once each has its own array
}

// isJSONListing reports whether text begins as an array of instructions or programs.
func isJSONListing(text string) bool {
	text = strings.TrimLeft(text, blankOrLine)
	if !strings.HasPrefix(text, "[") {
		return false
	}
	return strings.HasPrefix(strings.TrimLeft(text[1:], blankOrLine), "{") && strings.Contains(text, `"disasm":`)
}

const blankOrLine = " \t\r\n"

// readJSON reads a listing in JSON.
func (k *kernelReader) readJSON() {
	k.dump = true
	l := k.l
	dec := json.NewDecoder(strings.NewReader(l.src))
	_, err := dec.Token() // the bracket
	for err == nil && dec.More() {
		start := int(dec.InputOffset())
		var in jsonInst
		if err = dec.Decode(&in); err != nil {
			break
		}
		text := strings.TrimLeft(l.src[start:dec.InputOffset()], blankOrLine+",")
		start = int(dec.InputOffset()) - len(text)
		switch {
		case in.Insns != nil:
			l.fail(l.span(start, 1), "conflict", "this is a listing of several programs: list one, by its id or where it is pinned")
			return
		case k.end >= maxListing*8:
			l.fail(l.span(start, 1), "out-of-range", "there are more than %d instructions", maxListing)
			return
		}
		at := max(strings.Index(text, `"disasm"`), 0)
		k.jsonInst(&in, start+at, len(text)-at)
	}
	if err != nil {
		l.fail(l.span(int(dec.InputOffset()), 1), "listing", "this listing is no JSON as bpftool prog dump xlated writes it: %v", err)
	}
}

// jsonInst takes an instruction whose text begins at start.
func (k *kernelReader) jsonInst(x *jsonInst, start, size int) {
	if end := strings.IndexByte(k.l.src[start:start+size], '\n'); end >= 0 {
		size = end
	}
	in := listedInst{off: k.end, span: k.l.span(start, size), said: x.Disasm, code: -1}
	if code, text, ok := strings.Cut(strings.TrimPrefix(x.Disasm, "("), ") "); ok && len(code) == 2 && x.Disasm[0] == '(' {
		if n, err := strconv.ParseUint(code, 16, 8); err == nil {
			in.code, in.said = int(n), text
		}
	}
	if in.code < 0 && !strings.HasPrefix(in.said, "BUG_") {
		k.l.fail(in.span, "not-readable", "expected an instruction behind its opcode, as in '(b7) r1 = 5', found '%s'", in.said)
		return
	}
	if x.Opcodes != nil {
		var ok bool
		if in.data, ok = x.bytes(k.l.order); !ok {
			k.l.fail(in.span, "not-readable", "the opcodes of '%s' are no 8 or 16 bytes", in.said)
			return
		}
	}
	k.end += slotBytes(in.code)
	k.insts = append(k.insts, in)
}

// bytes are those of an instruction.
func (x *jsonInst) bytes(order binary.ByteOrder) ([]byte, bool) {
	o := x.Opcodes
	var data []byte
	for _, s := range append(append([]string{o.Code, o.Src, o.Dst}, o.Off...), o.Imm...) {
		digits, _ := strings.CutPrefix(s, "0x")
		n, err := strconv.ParseUint(digits, 16, 8)
		if err != nil {
			return nil, false
		}
		data = append(data, byte(n))
	}
	if n := len(data); n != 9 && n != 17 || len(o.Off) != 2 {
		return nil, false
	}
	registers := data[1]<<4 | data[2]
	if order == binary.ByteOrder(binary.BigEndian) {
		registers = data[2]<<4 | data[1]
	}
	return append([]byte{data[0], registers}, data[3:]...), data[1] < 16 && data[2] < 16
}
