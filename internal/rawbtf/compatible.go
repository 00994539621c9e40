package rawbtf

// Bounds of what [Compatible] looks at: how deep, as in libbpf, and how many types.
const (
	maxCompatibleDepth = 32
	maxCompatibleTypes = 1 << 16
)

// Compatible reports whether a type of a program can stand for one of a kernel: an extern
// variable or function for what it is to be bound to, or a type that is asked for by name for
// one of that name (__bpf_core_types_are_compat in libbpf).
//
//   - Names are not compared; typedefs and modifiers do not count.
//   - STRUCTs are compatible with STRUCTs, UNIONs with UNIONs, ENUMs of either kind with
//     ENUMs, FWDs with FWDs, and INTs with INTs if both begin at bit 0. FLOATs are never
//     compatible.
//   - PTRs and ARRAYs are compatible if what they refer to is, FUNC_PROTOs if parameters
//     and return values are.
func Compatible(local *BTF, localID TypeID, target *BTF, targetID TypeID) bool {
	left := maxCompatibleTypes
	return CompatibleWithin(local, localID, target, targetID, &left)
}

// CompatibleWithin is [Compatible] with a bound: after looking at left types it gives up and
// returns false. It subtracts from left what it has used. Types made for the purpose would take
// exponentially many steps.
func CompatibleWithin(local *BTF, localID TypeID, target *BTF, targetID TypeID, left *int) bool {
	c := compatibility{local, target, left}
	return c.types(localID, targetID, maxCompatibleDepth)
}

type compatibility struct {
	local, target *BTF
	left          *int
}

func (c *compatibility) types(localID, targetID TypeID, level int) bool {
	for range maxCompatibleDepth {
		if *c.left--; *c.left < 0 {
			return false
		}
		l, t := c.local.Type(c.local.Skip(localID)), c.target.Type(c.target.Skip(targetID))
		if !SameKind(l.Kind(), t.Kind()) {
			return false
		}
		switch l.Kind() {
		case Void, Struct, Union, Enum, Enum64, Fwd:
			return true
		case Int:
			_, lo, _ := l.IntEncoding()
			_, to, _ := t.IntEncoding()
			return lo == 0 && to == 0
		case Ptr:
			localID, targetID = l.Ref(), t.Ref()
		case Array:
			localID, _, _ = l.Array()
			targetID, _, _ = t.Array()
		case FuncProto:
			if l.Vlen() != t.Vlen() || level == 0 && l.Vlen() != 0 {
				return false
			}
			for i := range l.Vlen() {
				if !c.types(l.Param(i).Type, t.Param(i).Type, level-1) {
					return false
				}
			}
			localID, targetID = l.Ref(), t.Ref()
		default:
			return false
		}
	}
	return false
}

// SameKind reports whether kinds are equal where a program's type is compared with
// a kernel's: ENUM and ENUM64 are.
func SameKind(a, b Kind) bool {
	return a == b || (a == Enum || a == Enum64) && (b == Enum || b == Enum64)
}
