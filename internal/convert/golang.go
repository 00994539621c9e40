package convert

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

// functions are those of github.com/cilium/ebpf/asm that make instructions, in the order in which
// printing tries them. Branches have labels there and are not among them.
var functions = lazy.Value[[]form]{Make: func() []form {
	var list []form
	add := func(name string, in isa.Inst, params ...param) {
		method := false
		if len(params) > 0 {
			p := params[0]
			method = p == opOff || p == atomic || p == number
		}
		list = append(list, form{name: name, Inst: in, params: params, method: method})
	}
	add("Reg", isa.Inst{Code: 0x0f}, opOff, dst, src)
	add("Imm", isa.Inst{Code: 0x07}, opOff, dst, imm)
	add("Reg32", isa.Inst{Code: 0x0c}, opOff, dst, src)
	add("Imm32", isa.Inst{Code: 0x04}, opOff, dst, imm)
	add("HostTo", isa.Inst{Code: 0xd4}, endian, dst, width)
	add("BSwap", isa.Inst{Code: 0xd7}, dst, width)
	add("LoadMapPtr", isa.Inst{Code: isa.LDImm64, Src: 1}, dst, low)
	add("LoadMapValue", isa.Inst{Code: isa.LDImm64, Src: 2}, dst, low, high)
	add("LoadImm", isa.Inst{Code: isa.LDImm64}, dst, wide, size)
	add("LoadAbs", isa.Inst{Code: 0x20}, imm, size)
	add("LoadInd", isa.Inst{Code: 0x40}, dst, src, imm, size)
	add("LoadMem", isa.Inst{Code: 0x61}, dst, src, off, size)
	add("LoadMemSX", isa.Inst{Code: 0x81}, dst, src, off, size)
	add("StoreMem", isa.Inst{Code: 0x63}, dst, off, src, size)
	add("StoreImm", isa.Inst{Code: 0x62}, dst, off, imm, size)
	add("Mem", isa.Inst{Code: 0xc3}, atomic, dst, src, size, off)
	add("StoreXAdd", isa.Inst{Code: 0xc3}, dst, src, size)
	add("LoadAcquire", isa.Inst{Code: 0xc3, Imm: 0x100}, dst, src, size, off)
	add("StoreRelease", isa.Inst{Code: 0xc3, Imm: 0x110}, dst, src, size, off)
	add("Call", isa.Inst{Code: 0x85}, number)
	add("Return", isa.Inst{Code: 0x95})
	return list
}}

// goOperations are the names of operations and conditions: those of the table of instructions, with
// the capitals of the package.
const goOperations = "Add Sub Mul Div SDiv Or And LSh RSh Neg Mod SMod Xor Mov ArSh JEq JGT JGE JSet JNE JSGT JSGE JLT JLE JSLT JSLE"

type goNameTable struct {
	operation, condition map[int64]string
	value                map[string]int64 // of all names of the package that are numbers
}

var goNames = lazy.Value[goNameTable]{Make: func() (t goNameTable) {
	t.operation, t.condition, t.value = map[int64]string{}, map[int64]string{}, map[string]int64{}
	for name := range strings.FieldsSeq(goOperations) {
		v := operations.Load()[strings.ToLower(name)]
		t.value[name] = v
		if name[0] == 'J' {
			t.condition[v] = name
		} else {
			t.operation[v] = name
		}
	}
	for off, name := range map[int64]string{8: "MovSX8", 16: "MovSX16", 32: "MovSX32"} {
		v := t.value["Mov"] | off<<8
		t.operation[v], t.value[name] = name, v
	}
	for v, name := range goAtomics.Load() {
		t.value[name] = v
	}
	for v, name := range goSizes.Load() {
		t.value[name] = v
	}
	for i := range 11 {
		t.value["R"+strconv.Itoa(i)] = int64(i)
	}
	for i, h := range uapi.Helpers() {
		if i > 0 {
			t.value[goHelper(h.Name)] = int64(i)
		}
	}
	for name, v := range map[string]int64{"RFP": 10, "LE": 0, "BE": 8, "Call": 0x80, "Exit": 0x90, "Ja": 0, "JCOND": 0xe0, "ImmSource": 0, "RegSource": 8,
		"PseudoMapFD": 1, "PseudoMapValue": 2, "PseudoCall": 1, "PseudoFunc": 4, "PseudoKfuncCall": 2} {
		t.value[name] = v
	}
	return t
}}

var (
	goSizes = lazy.Value[map[int64]string]{Make: func() map[int64]string {
		return map[int64]string{0x00: "Word", 0x08: "Half", 0x10: "Byte", 0x18: "DWord"}
	}}
	goAtomics = lazy.Value[map[int64]string]{Make: func() map[int64]string {
		return map[int64]string{
			0x00: "AddAtomic", 0x40: "OrAtomic", 0x50: "AndAtomic", 0xa0: "XorAtomic",
			0x01: "FetchAdd", 0x41: "FetchOr", 0x51: "FetchAnd", 0xa1: "FetchXor", 0xe1: "Xchg", 0xf1: "CmpXchg",
		}
	}}
	goWidths = lazy.Value[map[int64]string]{Make: func() map[int64]string {
		return map[int64]string{16: "Half", 32: "Word", 64: "DWord"}
	}}
)

// goHelper is the name of a helper function: FnMapLookupElem for bpf_map_lookup_elem.
func goHelper(name string) string {
	b := []byte("Fn")
	for word := range strings.SplitSeq(strings.TrimPrefix(name, "bpf_"), "_") {
		if word != "" {
			b = append(append(b, strings.ToUpper(word[:1])...), word[1:]...)
		}
	}
	return string(b)
}

// goArgument is an argument as text, "" if it has no name.
func goArgument(p param, v int64) string {
	name := ""
	switch p {
	case dst, src:
		if v <= 10 {
			name = "R" + strconv.FormatInt(v, 10)
		}
	case opOff:
		name = goNames.Load().operation[v]
	case size:
		name = goSizes.Load()[v]
	case width:
		name = goWidths.Load()[v]
	case atomic:
		name = goAtomics.Load()[v]
	case endian:
		name = map[int64]string{0: "LE", 8: "BE"}[v]
	case number:
		if helpers := uapi.Helpers(); v > 0 && v < int64(len(helpers)) {
			name = goHelper(helpers[v].Name)
		} else if v >= 0 && v < 1<<28 {
			return fmt.Sprintf("asm.BuiltinFunc(%d)", v)
		}
	case low:
		if v >= 0 { // file descriptors are not negative there
			return fmt.Sprint(v)
		}
	default:
		return fmt.Sprint(v)
	}
	if name == "" {
		return ""
	}
	return "asm." + name
}

// goCall is an instruction as the call that makes it, "" if none does.
func goCall(in isa.Inst) string {
next:
	for _, f := range functions.Load() {
		values, ok := f.solve(in)
		if !ok || in.Code == 0x7a || isAtomic(in.Code) && in.Imm != 0 {
			continue // StoreImm refuses DWord, and Marshal of 0.22 forgets the operation of atomics that functions make
		}
		args := make([]string, len(values))
		for i, p := range f.params {
			if args[i] = goArgument(p, values[i]); args[i] == "" {
				continue next
			}
		}
		if f.method {
			return args[0] + "." + f.name + "(" + strings.Join(args[1:], ", ") + ")"
		}
		return "asm." + f.name + "(" + strings.Join(args, ", ") + ")"
	}
	return ""
}

// goBranch is a branch or call to a label, "" if in is none that has a function.
func goBranch(in isa.Inst, label string) string {
	reg := func(n uint8) string { return "asm.R" + strconv.Itoa(int(n)) }
	name := goNames.Load().condition[int64(in.Code&0xf0)]
	label = strconv.Quote(label)
	class := in.Code & 7
	switch suffix := map[uint8]string{5: "", 6: "32"}[class]; {
	case in.Code == 0x05 && in.Dst|in.Src == 0 && in.Imm == 0:
		return "asm.Ja.Label(" + label + ")"
	case in.Code == 0xe5 && in.Dst|in.Src == 0 && in.Imm == 0:
		return "asm.JCOND.Label(" + label + ")"
	case in.Code == 0x06 && in.Dst|in.Src == 0 && in.Off == 0:
		return "asm.LongJump(" + label + ")"
	case in.Code == 0x85 && in.Src == 1 && in.Dst == 0 && in.Off == 0:
		return "asm.Call.Label(" + label + ")"
	case name == "" || class != 5 && class != 6 || in.Dst > 10 || in.Src > 10:
		return ""
	case in.Code&8 != 0 && in.Imm == 0:
		return fmt.Sprintf("asm.%s.Reg%s(%s, %s, %s)", name, suffix, reg(in.Dst), reg(in.Src), label)
	case in.Code&8 == 0 && in.Src == 0:
		return fmt.Sprintf("asm.%s.Imm%s(%s, %d, %s)", name, suffix, reg(in.Dst), in.Imm, label)
	}
	return ""
}

func isAtomic(code uint8) bool { return code&0xe7 == 0xc3 }

// goFields is an instruction field by field. Package asm has bits of its own in the opcode: it
// writes the offset of moves and divisions from them, and the operation of atomics. Helper
// functions from 1<<28 on are those of other systems there.
func goFields(in isa.Inst) (string, bool) {
	class := in.Code & 7
	if op := in.Code & 0xf0; (class == 4 || class == 7) && (op == 0x30 || op == 0x90 || op == 0xb0) && in.Off != 0 ||
		in.Code == 0x85 && in.Src == 0 && in.Imm>>28 != 0 || isAtomic(in.Code) && in.Imm&^0x1ff != 0 || in.Dst > 10 || in.Src > 10 || in.Dirty {
		return "", false
	}
	text := fmt.Sprintf("asm.Instruction{OpCode: %#02x", in.Code)
	if size := in.Code & 0x18; isAtomic(in.Code) {
		text = fmt.Sprintf("asm.Instruction{OpCode: %#x", int64(in.Code)|in.Imm<<8)
		if name := goAtomics.Load()[in.Imm]; name != "" && (size == 0x00 || size == 0x18) {
			text = fmt.Sprintf("asm.Instruction{OpCode: asm.%s.OpCode(asm.%s)", name, goSizes.Load()[int64(size)])
		}
	}
	if in.Dst != 0 {
		text += fmt.Sprintf(", Dst: asm.R%d", in.Dst)
	}
	if in.Src != 0 {
		text += fmt.Sprintf(", Src: asm.R%d", in.Src)
	}
	if in.Off != 0 {
		text += fmt.Sprintf(", Offset: %d", in.Off)
	}
	if in.Imm != 0 {
		text += fmt.Sprintf(", Constant: %d", in.Imm)
	}
	return text + "}", true
}

// WriteGo writes programs as variables of type asm.Instructions.
func WriteGo(list []*Program) ([]byte, error) {
	out := []byte("package prog\n\nimport \"github.com/cilium/ebpf/asm\"\n")
	names := names(list, identifier)
	for n, p := range list {
		q := Program{p.Name, append([]Inst(nil), p.Insts...)}
		q.named()
		out = append(out, "\nvar "+names[n]+" = asm.Instructions{\n"...)
		starts, _ := q.Slots()
		for i, in := range q.Insts {
			text := ""
			if in.Target != "" {
				text = goBranch(in.Inst, in.Target)
			} else {
				text = goCall(in.Inst)
			}
			if text == "" && in.Target != "" { // not this way: the distance is known
				targetSlot(in.Inst).Set(&in.Inst, targetSlot(in.Inst).Value(p.Insts[i].Inst))
				if in.Target = ""; p.Insts[i].Target != "" {
					return nil, errorAt(starts[i], in.Inst, "package asm has no function for it with a label")
				}
			}
			if text == "" {
				var ok bool
				if text, ok = goFields(in.Inst); !ok {
					return nil, errorAt(starts[i], in.Inst, "package asm cannot say it")
				}
			}
			if in.Map != "" {
				text += ".WithReference(" + strconv.Quote(in.Map) + ")"
			}
			if in.Label != "" {
				text += ".WithSymbol(" + strconv.Quote(in.Label) + ")"
			}
			out = append(append(append(out, '\t'), text...), ",\n"...)
		}
		out = append(out, "}\n"...)
	}
	return out, nil
}
