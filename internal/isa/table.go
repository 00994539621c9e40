package isa

// CPU is the instruction set version that introduced an instruction.
type CPU uint8

// Versions as in clang's -mcpu. Later means that the kernel learned the
// instruction on its own after v4; the row's Doc says when.
const (
	V1 CPU = 1 + iota
	V2
	V3
	V4
	Later
)

func (c CPU) String() string { return [...]string{"", "v1", "v2", "v3", "v4", "later"}[c] }

// Spec is the version of GNU as's -misa-spec that an instruction came with: its v1 has
// what v2 has, and its v4 what the kernel learned later. What a mnemonic's row does
// not say follows from its instruction.
func (r *Row) Spec() CPU {
	cpu := r.CPU
	if same := r.Inst().Row(); cpu == 0 && same != nil {
		cpu = same.CPU
	}
	switch {
	case cpu == V2, r.Code == 0xbf && cpu == Later: // addr_space_cast
		return V1
	case cpu == Later:
		return V4
	}
	return cpu
}

// Row is one spelling of one instruction.
//
// Pattern is the text of the instruction with capital letters for operands:
//
//	Rd Rs   64-bit register that goes to dst or src; a letter pair used twice
//	        must be given the same register twice
//	Wd Ws   the same, 32-bit
//	I       immediate
//	L       64-bit immediate, over both slots
//	K       32-bit immediate of a 16-byte instruction
//	C       function to call: immediate
//	O       memory offset with its sign
//	T       branch target: off
//	J       branch target: imm
//	F       branch target: imm, as far as that reaches
//	G       function to call by its distance: imm
//	P       src as a number
//	A B     high and low half of imm
//
// r0 and w0 stand for themselves. Every other word and every operator
// character is a literal operand; blanks and commas are for the eye.
type Row struct {
	Pattern string
	Doc     string
	Code    uint8
	CPU     CPU
	Alias   bool   // accepted only; another Row prints these bytes, if one does
	GNU     bool   // LLVM has no such text
	Off     int16  // value if no Slot fills it
	Imm     int32  // value if no Slot fills it
	Src     uint8  // value if no Slot fills it
	Slots   []Slot // one for each operand of Pattern

	// What bytes must have to be this instruction.
	offMask        uint16 // bits of off that must equal Off
	immMask        uint32 // bits of imm that must equal Imm
	maxDst, maxSrc uint8
}

const (
	offAll = 1<<16 - 1
	immAll = 1<<32 - 1
)

// arithmetic lists what both widths have with register and immediate.
var arithmetic = []struct {
	op   string
	name string // mnemonic
	code uint8
	off  int16
	cpu  CPU
	doc  string
}{
	{"=", "mov", 0xb0, 0, V1, "move"},
	{"+=", "add", 0x00, 0, V1, "add"},
	{"-=", "sub", 0x10, 0, V1, "subtract"},
	{"*=", "mul", 0x20, 0, V1, "multiply"},
	{"/=", "div", 0x30, 0, V1, "divide, unsigned; by zero gives 0"},
	{"s/=", "sdiv", 0x30, 1, V4, "divide, signed; by zero gives 0"},
	{"|=", "or", 0x40, 0, V1, "or"},
	{"&=", "and", 0x50, 0, V1, "and"},
	{"<<=", "lsh", 0x60, 0, V1, "shift left"},
	{">>=", "rsh", 0x70, 0, V1, "shift right, zeros enter"},
	{"%=", "mod", 0x90, 0, V1, "remainder, unsigned; by zero leaves the dividend"},
	{"s%=", "smod", 0x90, 1, V4, "remainder, signed; by zero leaves the dividend"},
	{"^=", "xor", 0xa0, 0, V1, "exclusive or"},
	{"s>>=", "arsh", 0xc0, 0, V1, "shift right, the sign enters"},
}

var conditions = []struct {
	op   string
	name string // mnemonic
	code uint8
	cpu  CPU
	doc  string
}{
	{"==", "jeq", 0x10, V1, "if equal"},
	{">", "jgt", 0x20, V1, "if greater, unsigned"},
	{">=", "jge", 0x30, V1, "if greater or equal, unsigned"},
	{"&", "jset", 0x40, V1, "if they have a bit in common"},
	{"!=", "jne", 0x50, V1, "if not equal"},
	{"s>", "jsgt", 0x60, V1, "if greater, signed"},
	{"s>=", "jsge", 0x70, V1, "if greater or equal, signed"},
	{"<", "jlt", 0xa0, V2, "if less, unsigned"},
	{"<=", "jle", 0xb0, V2, "if less or equal, unsigned"},
	{"s<", "jslt", 0xc0, V2, "if less, signed"},
	{"s<=", "jsle", 0xd0, V2, "if less or equal, signed"},
}

// swaps are END and BSWAP; the number of bits is in imm.
var swaps = []struct {
	word string
	code uint8
	cpu  CPU
	doc  string
}{
	{"le", 0xd4, V1, "convert to or from little endian, upper bits zeroed"},
	{"be", 0xdc, V1, "convert to or from big endian, upper bits zeroed"},
	{"bswap", 0xd7, V4, "reverse bytes, upper bits zeroed"},
}

var sizes = []struct {
	bits string
	name string // at the end of a mnemonic
	code uint8
	imm  int32
}{
	{"8", "b", 0x10, 8}, {"16", "h", 0x08, 16}, {"32", "w", 0x00, 32}, {"64", "dw", 0x18, 64},
}

var atomics = []struct {
	op, name string
	imm      int32
}{
	{"+", "add", 0x00}, {"&", "and", 0x50}, {"|", "or", 0x40}, {"^", "xor", 0xa0},
}

// expand writes out all rows. Where canonical rows share an opcode, decoding
// takes the first whose masked fields agree.
func expand() []Row {
	l := make(rowList, 0, 200)
	l.addArithmetic()
	l.addConversions()
	l.addMemory()
	l.addAtomics()
	l.addControl()
	return l
}

// rowList is the table while it is written out.
type rowList []Row

func (l *rowList) add(pattern string, code uint8, cpu CPU, doc string) *Row {
	*l = append(*l, Row{Pattern: pattern, Code: code, CPU: cpu, Doc: doc, maxDst: 15, maxSrc: 15})
	return &(*l)[len(*l)-1]
}

func (l *rowList) alu(pattern string, code uint8, off int16, cpu CPU, doc string) *Row {
	r := l.add(pattern, code, cpu, doc)
	r.Off, r.offMask = off, offAll
	return r
}

func (l *rowList) atomic(pattern string, code uint8, imm int32, mask uint32, cpu CPU, doc string) *Row {
	r := l.add(pattern, code, cpu, doc)
	r.Imm, r.immMask = imm, mask
	return r
}

// gnu marks what GNU as takes in its C-like syntax and LLVM does not.
func gnu(r *Row) { r.Alias, r.GNU = true, true }

// addArithmetic adds arithmetic and conditional branches, in 64 and in 32 bits.
func (l *rowList) addArithmetic() {
	for _, w := range []struct {
		r          string
		class, jmp uint8
		cpu        CPU // of jumps
		doc        string
	}{{"R", 7, 5, V1, "64 bits: "}, {"W", 4, 6, V3, "32 bits: "}} {
		d, s := w.r+"d ", " "+w.r+"s"
		for _, a := range arithmetic {
			doc := w.doc + a.doc
			l.alu(d+a.op+s, a.code|8|w.class, a.off, a.cpu, doc)
			l.alu(d+a.op+" I", a.code|w.class, a.off, a.cpu, doc)
		}
		l.add(d+"= -"+w.r+"d", 0x80|w.class, V1, w.doc+"negate")
		for _, c := range conditions {
			cpu, doc := max(w.cpu, c.cpu), w.doc+"branch "+c.doc
			l.add("if "+d+c.op+s+" goto T", c.code|8|w.jmp, cpu, doc)
			l.add("if "+d+c.op+" I goto T", c.code|w.jmp, cpu, doc)
		}
	}
}

// addConversions adds moves that extend or convert, and swaps of bytes.
func (l *rowList) addConversions() {
	for _, z := range sizes[:3] {
		doc := "move the low " + z.bits + " bits, sign-extended"
		l.alu("Rd = (s"+z.bits+")Rs", 0xbf, int16(z.imm), V4, doc)
		if z.imm < 32 {
			l.alu("Wd = (s"+z.bits+")Ws", 0xbc, int16(z.imm), V4, doc+" to 32")
		}
	}
	l.alu("Rd = Ws", 0xbc, 0, V1, "32 bits: move").Alias = true
	gnu(l.alu("Wd = (s32)Ws", 0xbc, 32, V4, "32 bits: move (no kernel takes it)"))
	l.alu("Rd = addr_space_cast(Rs, A, B)", 0xbf, 1, Later, "convert a pointer from address space B to A (Linux 6.9)")
	for _, e := range swaps {
		for _, z := range sizes[1:] {
			r := l.add("Rd = "+e.word+z.bits+" Rd", e.code, e.cpu, e.doc)
			r.Imm, r.immMask = z.imm, immAll
		}
	}
}

// addMemory adds loads and stores, and loads of 64-bit immediates.
func (l *rowList) addMemory() {
	gnu(l.add("Rd = *(s64 *)(Rs O)", 0x99, V4, "load 64 bits (no kernel takes it)"))

	ll := l.add("Rd = L ll", 0x18, V1, "load a 64-bit immediate or an address")
	ll.offMask, ll.maxSrc = offAll, 0
	l.add("ld_pseudo\tRd, P, K", 0x18, V1, "load the address of what K names; P says what that is (RFC 9669 section 5.4)").offMask = offAll

	for _, z := range sizes {
		mem := "*(u" + z.bits + " *)"
		load, store := "load "+z.bits+" bits", "store "+z.bits+" bits"
		r64 := l.add("Rd = "+mem+"(Rs O)", 0x61|z.code, V1, load+", zero-extended")
		s64 := l.add(mem+"(Rd O) = Rs", 0x63|z.code, V1, store)
		if z.imm < 64 {
			r64.Alias, s64.Alias = true, true
			l.add("Wd = "+mem+"(Rs O)", 0x61|z.code, V1, load+", zero-extended")
			l.add(mem+"(Rd O) = Ws", 0x63|z.code, V1, store)
			l.add("Rd = *(s"+z.bits+" *)(Rs O)", 0x81|z.code, V4, load+", sign-extended")
			l.add("r0 = "+mem+"skb[I]", 0x20|z.code, V1, load+" of the packet at a fixed place, in host byte order; leaves the program if it ends before")
			gnu(l.add("r0 = "+mem+"skb[Rs I]", 0x40|z.code, V1, load+" of the packet at a register and a number"))
			l.add("r0 = "+mem+"skb[Rs]", 0x40|z.code, V1, load+" of the packet, in host byte order; leaves the program if it ends before")
		}
		l.add(mem+"(Rd O) = I", 0x62|z.code, V1, store)
		if z.imm >= 32 {
			gnu(l.add(mem+"(Rd O) += Rs", 0xc3|z.code, V1, "atomic add"))
		}
	}
}

// addAtomics adds atomic operations, and loads and stores with an order.
func (l *rowList) addAtomics() {
	for _, z := range sizes {
		mem, r, code := "((u"+z.bits+" *)", "W", 0xc3|z.code
		x, cmpx := "xchg32_32(", "w0 = cmpxchg32_32(Rd O, w0, Ws)"
		if z.imm == 64 {
			r, x, cmpx = "R", "xchg_64(", "r0 = cmpxchg_64(Rd O, r0, Rs)"
		}
		s := r + "s"
		if z.imm >= 32 {
			for _, a := range atomics {
				l.atomic(s+" = atomic_fetch_"+a.name+mem+"(Rd O), "+s+")", code, a.imm|1, 0xff, V3, "atomic "+a.name+", the old value comes back")
			}
			l.atomic(s+" = "+x+"Rd O, "+s+")", code, 0xe1, 0xff, V3, "atomic exchange")
			l.atomic(cmpx, code, 0xf1, 0xff, V3, "atomic compare and exchange: stores only if memory equals register 0; the old value comes back in it")
		}
		l.atomic(r+"d = load_acquire"+mem+"(Rs O))", code, 0x100, 0x1f0, Later, "load with acquire order (Linux 6.15)")
		l.atomic("store_release"+mem+"(Rd O), "+s+")", code, 0x110, 0x1f0, Later, "store with release order (Linux 6.15)")
		if z.imm >= 32 {
			for _, a := range atomics {
				cpu := V3
				if a.op == "+" {
					cpu = V1
				}
				l.atomic("lock *"+mem[1:]+"(Rd O) "+a.op+"= "+s, code, a.imm, 0xf0, cpu, "atomic "+a.name)
			}
		}
	}
	l.add("lock *(u32 *)(Rd O) += Rs", 0xc3, V1, "atomic add").Alias = true
}

// addControl adds branches, calls and the return.
func (l *rowList) addControl() {
	l.add("goto T", 0x05, V1, "branch")
	l.add("gotol J", 0x06, V4, "branch far")
	l.add("gotox Rd", 0x0d, Later, "branch to an address from a jump table (Linux 6.19)")
	l.add("may_goto T", 0xe5, Later, "branch once the loop budget is used up (Linux 6.9)")
	l.add("call C", 0x85, V1, "call a helper by number, or a function")
	l.add("callx Rd", 0x8d, V1, "call the address in a register")
	l.add("exit", 0x95, V1, "return").immMask = immAll
}
