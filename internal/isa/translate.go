package isa

import "slices"

// InMnemonics returns the spelling of GNU as that gives what r gives from the same
// operands, nil if there is none.
func (r *Row) InMnemonics() *Mnemonic {
	for _, m := range mnemonics.Load().byCode[r.Code] {
		if m.like(r) {
			return m
		}
	}
	return nil
}

// InLLVM returns the row of LLVM that gives what r gives from the same operands, nil
// if there is none.
func (r *Row) InLLVM() *Row {
	prepare()
	for i := range rows {
		if o := &rows[i]; o.Code == r.Code && !o.GNU && !o.Alias && o.like(r) {
			return o
		}
	}
	return nil
}

// like reports whether two rows give the same from the same operands. Only the number
// that is added to a register of a packet load may be missing from one.
func (r *Row) like(o *Row) bool {
	if r.Off != o.Off || r.Imm != o.Imm || r.Src != o.Src {
		return false
	}
	a, b := r.values(), o.values()
	if len(a) != len(b) && r.Code&0xe7 == 0x40 { // IND of the class LD
		a = slices.DeleteFunc(a, func(s Slot) bool { return s == Imm32 })
		b = slices.DeleteFunc(b, func(s Slot) bool { return s == Imm32 })
	}
	return slices.Equal(a, b)
}

// values are the slots that have values of their own, each once, in a fixed order.
func (r *Row) values() []Slot {
	var list []Slot
	for _, s := range r.Slots {
		switch s {
		case Literal, DstTied, SrcTied:
			continue
		case FarTarget:
			s = ImmTarget
		case CallTarget:
			s = Imm32
		}
		list = append(list, s)
	}
	slices.Sort(list)
	return list
}
