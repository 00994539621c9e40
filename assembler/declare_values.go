package assembler

import (
	"maps"
	"slices"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// integer is the value of a constant: 64 bits, unsigned only if they cannot be meant otherwise.
type integer struct {
	v        int64
	unsigned bool // v stands for 2^64 + v
}

func (a integer) less(b integer) bool {
	if a.unsigned != b.unsigned {
		return b.unsigned
	}
	return a.v < b.v
}

// precedences of C's binary operators, loosest 1.
var cPrecedence = lazy.Value[map[string]int]{Make: func() map[string]int {
	return map[string]int{
		"||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "<": 7, ">": 7, "<=": 7, ">=": 7,
		"<<": 8, ">>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10,
	}
}}

// number computes a constant as a signed number.
func (d *declarer) number(tree *decl.Expr) (int64, bool) {
	n, ok := d.evaluate(tree)
	if ok && n.unsigned {
		return 0, d.fail(tree.Pos.Offset, tree.EndPos.Offset, "out-of-range", "%d is 2^63 or more", uint64(n.v))
	}
	return n.v, ok
}

// evaluate computes a constant.
func (d *declarer) evaluate(tree *decl.Expr) (integer, bool) {
	rest := tree.Rest
	first, ok := d.left(tree.First, &rest)
	if !ok {
		return integer{}, false
	}
	n, ok := d.binary(first, &rest, 1)
	if ok && len(rest) > 0 {
		return n, d.fail(rest[0].Pos.Offset, 0, "declaration", "'%s' has no left side", rest[0].Op)
	}
	return n, ok
}

// binary takes the operators of at least the given precedence that follow x.
func (d *declarer) binary(x integer, rest *[]*decl.Tail, least int) (integer, bool) {
	for len(*rest) > 0 && cPrecedence.Load()[(*rest)[0].Op] >= least {
		tail := (*rest)[0]
		*rest = (*rest)[1:]
		y, ok := d.left(tail.Right, rest)
		if !ok {
			return y, false
		}
		// There are ten precedences, so this goes no deeper than that.
		if y, ok = d.binary(y, rest, cPrecedence.Load()[tail.Op]+1); !ok {
			return y, false
		}
		if x, ok = compute(tail.Op, x, y); !ok {
			return x, d.fail(tail.Pos.Offset, 0, "division", "division by zero, or a shift by more than 63")
		}
	}
	return x, true
}

// left computes the operand that the tails follow. If it is a type's name in parentheses, it
// is a cast of the first of them, whose operator is a sign.
func (d *declarer) left(tree *decl.Operand, rest *[]*decl.Tail) (integer, bool) {
	var t *cType
	if p := tree.Paren; p != nil && len(p.Rest) == 0 && p.First.Name != "" && p.First.Steps == nil {
		t = d.named(p.First.Name)
	}
	if t == nil || len(*rest) == 0 {
		return d.operand(tree)
	}
	sign := (*rest)[0]
	*rest = (*rest)[1:]
	n, ok := d.operand(&decl.Operand{Pos: sign.Pos, Unary: []string{sign.Op}, Of: sign.Right})
	if !ok {
		return n, false
	}
	return d.cast(t, n, tree.Pos.Offset)
}

// cast converts a number to a type.
func (d *declarer) cast(t *cType, n integer, at int) (integer, bool) {
	u := t.skip()
	size, _, ok := t.layout()
	switch {
	case !ok || u.kind != rawbtf.Int && u.kind != rawbtf.Ptr && !u.isEnum():
		return n, d.fail(at, 0, "constant", "a constant is an integer or a pointer, it cannot be cast to '%s'", t)
	case u.encoding&rawbtf.Bool != 0:
		return truth(n.v != 0), true
	case size >= 8:
		return integer{n.v, n.v < 0 && !u.signed() && size == 8 || n.unsigned && size > 8}, true
	}
	unused := 64 - 8*size
	if u.signed() {
		return integer{v: n.v << unused >> unused}, true
	}
	return integer{v: int64(uint64(n.v) << unused >> unused)}, true
}

func truth(b bool) integer {
	if b {
		return integer{v: 1}
	}
	return integer{}
}

// compute applies an operator of C; results wrap around.
func compute(op string, x, y integer) (integer, bool) {
	unsigned := x.unsigned || y.unsigned
	fit := func(v int64) (integer, bool) { return integer{v, unsigned && v < 0}, true }
	switch op {
	case "+":
		return fit(x.v + y.v)
	case "-":
		return fit(x.v - y.v)
	case "*":
		return fit(x.v * y.v)
	case "/", "%":
		if y.v == 0 {
			return x, false
		}
		if unsigned {
			q := uint64(x.v) / uint64(y.v)
			if op == "%" {
				q = uint64(x.v) % uint64(y.v)
			}
			return fit(int64(q))
		}
		if y.v == -1 { // the least number has no negative
			if op == "%" {
				return integer{}, true
			}
			return integer{v: -x.v}, true
		}
		if op == "%" {
			return integer{v: x.v % y.v}, true
		}
		return integer{v: x.v / y.v}, true
	case "<<", ">>":
		if uint64(y.v) > 63 {
			return x, false
		}
		if op == "<<" {
			v := x.v << y.v
			return integer{v, v < 0 && x.v > 0 || x.unsigned && v < 0}, true
		}
		if x.unsigned {
			v := int64(uint64(x.v) >> y.v)
			return integer{v, v < 0}, true
		}
		return integer{v: x.v >> y.v}, true
	case "&":
		v := x.v & y.v
		return integer{v, v < 0 && unsigned}, true
	case "|":
		return fit(x.v | y.v)
	case "^":
		return fit(x.v ^ y.v)
	case "==":
		return truth(x == y), true
	case "!=":
		return truth(x != y), true
	case "<":
		return truth(x.less(y)), true
	case ">":
		return truth(y.less(x)), true
	case "<=":
		return truth(!y.less(x)), true
	case ">=":
		return truth(!x.less(y)), true
	case "&&":
		return truth(x.v != 0 && y.v != 0), true
	}
	return truth(x.v != 0 || y.v != 0), true
}

// operand computes a value with its unary operators.
func (d *declarer) operand(tree *decl.Operand) (integer, bool) {
	at := tree.Pos.Offset
	n, ok := integer{}, true
	switch {
	case tree.Of != nil:
		return d.unary(tree)
	case tree.Cast != nil:
		t, fine := d.typeName(tree.Cast)
		if !fine {
			return n, false
		}
		if n, ok = d.operand(tree.Casted); ok {
			n, ok = d.cast(t, n, at)
		}
	case tree.Number != "":
		if n, ok = literalValue(tree.Number); !ok {
			return n, d.fail(at, 0, "invalid-number", "'%s' is no integer of 64 bits", tree.Number)
		}
	case tree.Char != "":
		c, fine := d.s.unescapeOf(tree.Char[1:len(tree.Char)-1], d.pos(at), cEscapes)
		if !fine || len(c) != 1 {
			return n, d.fail(at, 0, "constant", "expected one character between the quotes, found %s", tree.Char)
		}
		n.v = int64(int8(c[0]))
	case tree.Text != nil:
		return n, d.fail(at, 0, "constant", "expected a number, found a string")
	case tree.Query != nil:
		if !decl.IsPlain(tree.Query.Name) {
			return n, d.fail(at, 0, "constant", "what %s comes to is known when the program is loaded: it can be an operand of an instruction only", tree.Query.Name)
		}
		answer, fine := d.query(tree.Query)
		n.v, ok = answer.value, fine
	case tree.Steps != nil:
		return n, d.fail(at, tree.EndPos.Offset, "constant", "the value of a variable is no constant")
	case tree.Name != "":
		n, ok = d.constant(tree.Name, at)
	default:
		n, ok = d.evaluate(tree.Paren)
	}
	return n, ok
}

// unary applies the operators in front of a value, the last one first.
func (d *declarer) unary(tree *decl.Operand) (integer, bool) {
	n, ok := d.operand(tree.Of)
	for i := len(tree.Unary) - 1; i >= 0 && ok; i-- {
		switch tree.Unary[i] {
		case "-":
			n = integer{v: -n.v}
		case "+":
		case "~":
			n = integer{v: ^n.v, unsigned: n.unsigned && ^n.v < 0}
		case "!":
			n = truth(n.v == 0)
		case "&":
			return n, d.fail(tree.Pos.Offset, 0, "constant", "an address is no constant number")
		default:
			return n, d.fail(tree.Pos.Offset, 0, "declaration", "'%s' has no left side", tree.Unary[i])
		}
	}
	return n, ok
}

// literalValue reads a number as C writes it.
func literalValue(text string) (integer, bool) {
	r := reader{src: text}
	l, ok := r.literal()
	if !ok || l.big || l.float || r.p != len(text) {
		return integer{}, false
	}
	return integer{int64(l.v), int64(l.v) < 0}, true
}

// cConstant returns the value of one of C's headers. It is a constant in declarations only:
// labels are called false, too.
func cConstant(name string) (v int64, ok bool) {
	switch name {
	case "true":
		return 1, true
	case "false", "NULL":
		return 0, true
	}
	return 0, false
}

// constant returns the value of an enumerator or of a symbol that .set gave a number.
func (d *declarer) constant(name string, at int) (integer, bool) {
	if n := d.names[name]; n != nil && n.kind == anEnumerator {
		return n.integer(), true
	}
	if v, ok := knownConstant(name); ok {
		return integer{v: v}, true
	}
	if v, ok := cConstant(name); ok {
		return integer{v: v}, true
	}
	if id := d.s.e.lookup(name); id != 0 && d.s.e.symbols[id].is(symEquated) {
		if v, ok := d.s.e.absolute(value{a: id}); ok {
			return integer{v: v}, true
		}
	}
	if d.names[name] == nil {
		if n := d.importedConstant(name); n != nil {
			return n.integer(), true
		}
	}
	x := diag.Diagnostic{Code: "unknown-constant", Span: d.span(at, at+len(name)), Msg: "unknown constant '" + name + "'"}
	x.Msg += ", expected an enumerator or a number"
	if n := d.names[name]; n != nil {
		x.Msg = "'" + name + "' is " + n.kind.String() + ", not a constant"
		x.Notes = []diag.Note{{Span: diag.Span{Start: n.pos}, Msg: "declared here"}}
	} else if near := diag.Suggest(name, d.constantNames); near != "" {
		x.Fix = &diag.Fix{Span: x.Span, Text: near}
	} else {
		x.Notes = d.s.e.preprocessed(name)
	}
	return integer{}, d.s.report(x)
}

func (n *declared) integer() integer {
	return integer{n.value, n.value < 0 && n.typ != nil && !n.typ.flag && n.typ.complete}
}

func (d *declarer) constantNames(yield func(string) bool) {
	for _, name := range slices.Sorted(maps.Keys(d.names)) {
		if d.names[name].kind == anEnumerator && !yield(name) {
			return
		}
	}
	for name := range knownConstants.Load() {
		if !yield(name) {
			return
		}
	}
}
