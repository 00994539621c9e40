package convert

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

// macros are those of linux/filter.h, in the order in which printing tries them. The last gives anything.
var macros = lazy.Value[[]form]{Make: func() []form {
	inst := func(code, src uint8, off int16) isa.Inst { return isa.Inst{Code: code, Src: src, Off: off} }
	var list []form
	add := func(name string, in isa.Inst, params ...param) {
		list = append(list, form{name: "BPF_" + name, Inst: in, params: params})
	}
	for _, w := range []struct {
		bits       string
		class, jmp uint8
	}{{"64", 7, 5}, {"32", 4, 6}} {
		add("MOV"+w.bits+"_REG", inst(0xb8|w.class, 0, 0), dst, src)
		add("MOV"+w.bits+"_IMM", inst(0xb0|w.class, 0, 0), dst, imm)
		add("MOVSX"+w.bits+"_REG", inst(0xb8|w.class, 0, 0), dst, src, off)
		if w.class == 7 {
			add("BSWAP", inst(0xd7, 0, 0), dst, width)
		} else {
			add("ENDIAN", inst(0xd4, 0, 0), endian, dst, width)
		}
		add("ALU"+w.bits+"_REG", inst(8|w.class, 0, 0), op, dst, src)
		add("ALU"+w.bits+"_IMM", inst(w.class, 0, 0), op, dst, imm)
		add("ALU"+w.bits+"_REG_OFF", inst(8|w.class, 0, 0), op, dst, src, off)
		add("ALU"+w.bits+"_IMM_OFF", inst(w.class, 0, 0), op, dst, imm, off)
		name := "JMP"
		if w.class == 4 {
			name = "JMP32"
		}
		add(name+"_REG", inst(8|w.jmp, 0, 0), jump, dst, src, off)
		add(name+"_IMM", inst(w.jmp, 0, 0), jump, dst, imm, off)
	}
	add("LD_IMM64", inst(isa.LDImm64, 0, 0), dst, wide)
	add("LD_MAP_FD", inst(isa.LDImm64, 1, 0), dst, low)
	add("LD_MAP_VALUE", inst(isa.LDImm64, 2, 0), dst, low, high)
	add("LD_IMM64_RAW", inst(isa.LDImm64, 0, 0), dst, src, wide)
	add("LD_IMM64_RAW_FULL", inst(isa.LDImm64, 0, 0), dst, src, off, off2, low, high)
	add("LD_ABS", inst(0x20, 0, 0), size, imm)
	add("LD_IND", inst(0x40, 0, 0), size, src, imm)
	add("LDX_MEM", inst(0x61, 0, 0), size, dst, src, off)
	add("LDX_MEMSX", inst(0x81, 0, 0), size, dst, src, off)
	add("STX_MEM", inst(0x63, 0, 0), size, dst, src, off)
	add("ST_MEM", inst(0x62, 0, 0), size, dst, off, imm)
	add("ATOMIC_OP", inst(0xc3, 0, 0), size, atomic, dst, src, off)
	add("STX_XADD", inst(0xc3, 0, 0), size, dst, src, off)
	add("JMP_A", inst(0x05, 0, 0), off)
	add("JMP32_A", inst(0x06, 0, 0), imm)
	add("EMIT_CALL", inst(0x85, 0, 0), number)
	add("CALL_REL", inst(0x85, 1, 0), imm)
	add("CALL_KFUNC", inst(0x85, 2, 0), off, imm)
	add("EXIT_INSN", inst(0x95, 0, 0))
	add("RAW_INSN", isa.Inst{}, code, dst, src, off, imm)
	for i := range list {
		switch name := list[i].name; name {
		case "BPF_BSWAP", "BPF_CALL_KFUNC", "BPF_LD_IMM64_RAW_FULL":
			list[i].rare = true
		default:
			list[i].rare = strings.HasSuffix(name, "_OFF")
		}
	}
	return list
}}

// macroNamed finds a macro.
func macroNamed(name string) *form {
	list := macros.Load()
	for i := range list {
		if list[i].name == name {
			return &list[i]
		}
	}
	switch name {
	case "BPF_RAW_INSN", "BPF_INSN":
		return &list[len(list)-1]
	case "BPF_CALL_FUNC", "BPF_FUNC_CALL":
		return macroNamed("BPF_EMIT_CALL")
	}
	return nil
}

var sizeNames = lazy.Value[map[int64]string]{Make: func() map[int64]string {
	return map[int64]string{0x00: "W", 0x08: "H", 0x10: "B", 0x18: "DW"}
}}

var atomicNames = lazy.Value[map[int64]string]{Make: func() map[int64]string {
	return map[int64]string{
		0x00: "BPF_ADD", 0x40: "BPF_OR", 0x50: "BPF_AND", 0xa0: "BPF_XOR",
		0x01: "BPF_ADD | BPF_FETCH", 0x41: "BPF_OR | BPF_FETCH", 0x51: "BPF_AND | BPF_FETCH", 0xa1: "BPF_XOR | BPF_FETCH",
		0xe1: "BPF_XCHG", 0xf1: "BPF_CMPXCHG", 0x100: "BPF_LOAD_ACQ", 0x110: "BPF_STORE_REL",
	}
}}

// constants are the names of linux/bpf.h that stand for numbers in macros.
var constants = lazy.Value[map[string]int64]{Make: func() map[string]int64 {
	m := map[string]int64{
		"BPF_LD": 0, "BPF_LDX": 1, "BPF_ST": 2, "BPF_STX": 3, "BPF_ALU": 4, "BPF_JMP": 5, "BPF_JMP32": 6, "BPF_ALU64": 7,
		"BPF_IMM": 0, "BPF_ABS": 0x20, "BPF_IND": 0x40, "BPF_MEM": 0x60, "BPF_MEMSX": 0x80, "BPF_ATOMIC": 0xc0, "BPF_XADD": 0xc0,
		"BPF_K": 0, "BPF_X": 8, "BPF_TO_LE": 0, "BPF_TO_BE": 8, "BPF_FROM_LE": 0, "BPF_FROM_BE": 8,
		"BPF_JA": 0, "BPF_CALL": 0x80, "BPF_EXIT": 0x90, "BPF_JCOND": 0xe0, "BPF_END": 0xd0, "BPF_MAY_GOTO": 0,
		"BPF_FETCH": 1, "BPF_XCHG": 0xe1, "BPF_CMPXCHG": 0xf1, "BPF_LOAD_ACQ": 0x100, "BPF_STORE_REL": 0x110,
		"BPF_PSEUDO_MAP_FD": 1, "BPF_PSEUDO_MAP_VALUE": 2, "BPF_PSEUDO_BTF_ID": 3, "BPF_PSEUDO_FUNC": 4, "BPF_PSEUDO_MAP_IDX": 5,
		"BPF_PSEUDO_MAP_IDX_VALUE": 6, "BPF_PSEUDO_CALL": 1, "BPF_PSEUDO_KFUNC_CALL": 2, "BPF_ADDR_SPACE_CAST": 1,
		"BPF_REG_FP": 10, "BPF_REG_CTX": 6, "BPF_REG_A": 0, "BPF_REG_X": 7, "BPF_REG_AX": 11, "BPF_REG_TMP": 8,
		"BPF_ANY": 0, "BPF_NOEXIST": 1, "BPF_EXIST": 2, "NULL": 0, "true": 1, "false": 0,
		"SHRT_MAX": 1<<15 - 1, "SHRT_MIN": -1 << 15, "INT_MAX": 1<<31 - 1, "INT_MIN": -1 << 31, "UINT_MAX": 1<<32 - 1,
		"S32_MAX": 1<<31 - 1, "S32_MIN": -1 << 31, "U32_MAX": 1<<32 - 1, "S16_MAX": 1<<15 - 1, "S16_MIN": -1 << 15,
		"LLONG_MAX": 1<<63 - 1, "LLONG_MIN": -1 << 63, "S64_MAX": 1<<63 - 1, "S64_MIN": -1 << 63,
	}
	for name, v := range operations.Load() {
		if v < 0x100 {
			m["BPF_"+strings.ToUpper(name)] = v
		}
	}
	for v, name := range sizeNames.Load() {
		m["BPF_"+name] = v
	}
	for i := range 16 {
		m[fmt.Sprintf("BPF_REG_%d", i)] = int64(i)
	}
	for i := range 5 {
		m[fmt.Sprintf("BPF_REG_ARG%d", i+1)] = int64(i + 1)
	}
	for i, h := range uapi.Helpers() {
		if i > 0 {
			m["BPF_FUNC_"+strings.TrimPrefix(h.Name, "bpf_")] = int64(i)
		}
	}
	return m
}}

// operationNames are the operations and conditions by their number, with the bit 0x1000 for conditions.
var operationNames = lazy.Value[map[int64]string]{Make: func() map[int64]string {
	m := map[int64]string{}
	for name, v := range operations.Load() {
		if name[0] == 'j' {
			v |= 0x1000
		}
		m[v] = name
	}
	return m
}}

// cArgument is an argument of a macro as text, "" if it has no name.
func cArgument(p param, v int64) string {
	name := ""
	switch p {
	case dst, src:
		if v <= 10 {
			return fmt.Sprintf("BPF_REG_%d", v)
		}
	case op:
		name = operationNames.Load()[v]
	case jump:
		name = operationNames.Load()[v|0x1000]
	case size:
		name = sizeNames.Load()[v]
	case atomic:
		return atomicNames.Load()[v]
	case endian:
		return map[int64]string{0: "BPF_TO_LE", 8: "BPF_TO_BE"}[v]
	case number:
		if helpers := uapi.Helpers(); v > 0 && v < int64(len(helpers)) {
			return "BPF_FUNC_" + strings.TrimPrefix(helpers[v].Name, "bpf_")
		}
		return fmt.Sprint(v)
	case width:
		if v != 16 && v != 32 && v != 64 {
			return ""
		}
		return fmt.Sprint(v)
	case code:
		return cCode(uint8(v))
	case wide:
		if v < -1<<31 || v >= 1<<31 {
			return fmt.Sprintf("%#xULL", uint64(v))
		}
		return fmt.Sprint(v)
	default:
		return fmt.Sprint(v)
	}
	if name == "" {
		return ""
	}
	return "BPF_" + strings.ToUpper(name)
}

// cCode is an opcode as text: of arithmetic and branches by its parts.
func cCode(code uint8) string {
	class, source := code&7, "K"
	if code&8 != 0 {
		source = "X"
	}
	name := operationNames.Load()[int64(code&0xf0)]
	if class == 5 || class == 6 {
		name = operationNames.Load()[int64(code&0xf0)|0x1000]
	}
	switch {
	case (class == 4 || class == 7) && code&0xf0 == 0xd0:
		name, source = "end", "TO_LE"
		if code&8 != 0 {
			source = "TO_BE"
		}
	case class == 5 && code&0xf0 == 0x80:
		name = "call"
	case class < 4 || name == "":
		return fmt.Sprintf("%#02x", code)
	}
	return "BPF_" + [...]string{4: "ALU", 5: "JMP", 6: "JMP32", 7: "ALU64"}[class] + " | BPF_" + strings.ToUpper(name) + " | BPF_" + source
}

// cInst appends an instruction as a macro's call.
func cInst(out []byte, in isa.Inst, mapName string) []byte {
next:
	for _, f := range macros.Load() {
		values, ok := f.solve(in)
		if !ok || f.rare {
			continue
		}
		call := f.name + "("
		for i, p := range f.params {
			text := cArgument(p, values[i])
			if p == low && mapName != "" {
				text = mapName
			}
			if text == "" && f.name != "BPF_RAW_INSN" {
				continue next
			} else if text == "" {
				text = fmt.Sprint(values[i])
			}
			if i > 0 {
				call += ", "
			}
			call += text
		}
		return append(out, call+")"...)
	}
	// A wide load that no macro makes: half by half.
	return fmt.Appendf(out, "BPF_RAW_INSN(0x18, %d, %d, %d, %d), BPF_RAW_INSN(0, 0, 0, 0, %d)", in.Dst, in.Src, in.Off, int32(in.Imm), in.Imm>>32)
}

// WriteC writes programs as arrays of struct bpf_insn, made with the macros of linux/filter.h.
func WriteC(list []*Program) ([]byte, error) {
	var out []byte
	names := names(list, identifier)
	for n, p := range list {
		q := Program{p.Name, append([]Inst(nil), p.Insts...)}
		if err := q.Resolve(); err != nil {
			return nil, fmt.Errorf("%w: C has no macro for that", err)
		}
		if n > 0 {
			out = append(out, '\n')
		}
		out = append(out, "struct bpf_insn "+names[n]+"[] = {\n"...)
		starts, _ := q.Slots()
		for i, in := range q.Insts {
			if in.Dirty {
				return nil, errorAt(starts[i], in.Inst, "its second half is not empty")
			}
			if in.Map != "" && !isVariable(in.Map) {
				return nil, errorAt(starts[i], in.Inst, "map %q has a name that no variable of C can have", in.Map)
			}
			out = append(cInst(append(out, '\t'), in.Inst, in.Map), ",\n"...)
		}
		out = append(out, "};\n"...)
	}
	return out, nil
}

// isVariable reports whether a name can be that of a variable.
func isVariable(name string) bool {
	_, constant := constants.Load()[name]
	switch name {
	case "sizeof", "offsetof", "offsetofend":
		return false
	}
	return !constant && name == identifier(name)
}

// identifier makes an identifier of a name, which is not empty.
func identifier(name string) string {
	b := []byte(name)
	for i, c := range b {
		if !isLetter(c) && !isDigit(c) {
			b[i] = '_'
		}
	}
	if isDigit(b[0]) {
		return "_" + string(b)
	}
	return string(b)
}
