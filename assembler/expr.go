package assembler

import (
	"math"

	"github.com/bpfasm/bpfasm/diag"
)

// value is an expression as nearly all are: a - b + add, where a and b may be
// 0. What does not fit this form is a tree, and node its root.
type value struct {
	a, b Symbol
	add  int64
	node int32    // index in Emitter.nodes; 0: none
	pos  diag.Pos // where an error that shows late points: the operator, or the symbol
}

// node is one operator of an expression tree; its operands are values again.
type node struct {
	op   operator
	x, y value // y is unused by a unary operator
}

// operator is the operator of a node.
type operator uint8

const (
	opNone operator = iota
	opAdd
	opSub
	opMul
	opDiv
	opMod
	opShl
	opShr
	opOr
	opAnd
	opXor
	opOrNot
	opEq
	opNe
	opLt
	opLe
	opGt
	opGe
	opAndAnd
	opOrOr
	opMinus // unary from here on
	opPlus
	opNot
	opLogicalNot
)

// precedence of the binary operators, loosest 1 (LLVM's ELF assembler).
var precedence = [...]uint8{
	opOrOr: 1, opAndAnd: 2,
	opEq: 3, opNe: 3, opLt: 3, opLe: 3, opGt: 3, opGe: 3,
	opAdd: 4, opSub: 4,
	opOr: 5, opAnd: 5, opXor: 5, opOrNot: 5,
	opMul: 6, opDiv: 6, opMod: 6, opShl: 6, opShr: 6,
}

func number(v int64, pos diag.Pos) value { return value{add: v, pos: pos} }

// constant reports whether v is a number as it stands.
func (v value) constant() bool { return v.a == 0 && v.b == 0 && v.node == 0 }

// bare reports whether v is one symbol and nothing else.
func (v value) bare() bool { return v.a != 0 && v.b == 0 && v.add == 0 && v.node == 0 }

// combine applies a binary operator, folding where the result has the form of a value.
func (e *Emitter) combine(op operator, x, y value, pos diag.Pos) value {
	if x.constant() && y.constant() {
		if r, ok := arithmetic(op, x.add, y.add); ok {
			return number(r, x.pos)
		}
	}
	if x.node == 0 && y.node == 0 {
		switch {
		case op == opAdd && y.constant():
			x.add += y.add
			x.pos = pos
			return x
		case op == opAdd && x.constant() && y.b == 0:
			y.add += x.add
			y.pos = pos
			return y
		case op == opSub && y.b == 0 && (y.a == 0 || x.b == 0 && x.a != 0):
			x.b = max(x.b, y.a)
			x.add -= y.add
			x.pos = pos
			return x
		}
	}
	return e.tree(op, x, y, pos)
}

func (e *Emitter) tree(op operator, x, y value, pos diag.Pos) value {
	e.nodes = append(e.nodes, node{op: op, x: x, y: y})
	return value{node: int32(len(e.nodes) - 1), pos: pos}
}

// negate and its like apply a unary operator.
func (e *Emitter) unary(op operator, x value, pos diag.Pos) value {
	if x.constant() {
		r, _ := arithmetic(op, x.add, 0)
		return number(r, pos)
	}
	if op == opPlus {
		return x
	}
	return e.tree(op, x, value{}, pos)
}

// arithmetic computes on 64-bit integers that wrap around: shifts right are
// logical, division truncates, comparisons give -1 for true, && and || give 1.
// It reports false for a division by zero.
func arithmetic(op operator, x, y int64) (int64, bool) {
	truth := func(b bool, t int64) (int64, bool) {
		if b {
			return t, true
		}
		return 0, true
	}
	switch op {
	case opAdd:
		return x + y, true
	case opSub:
		return x - y, true
	case opMul:
		return x * y, true
	case opDiv:
		if y == 0 {
			return 0, false
		}
		if x == math.MinInt64 && y == -1 {
			return x, true
		}
		return x / y, true
	case opMod:
		if y == 0 {
			return 0, false
		}
		if y == -1 {
			return 0, true
		}
		return x % y, true
	case opShl:
		return x << uint64(y), true
	case opShr:
		return int64(uint64(x) >> uint64(y)), true
	case opOr:
		return x | y, true
	case opAnd:
		return x & y, true
	case opXor:
		return x ^ y, true
	case opOrNot:
		return x | ^y, true
	case opEq:
		return truth(x == y, -1)
	case opNe:
		return truth(x != y, -1)
	case opLt:
		return truth(x < y, -1)
	case opLe:
		return truth(x <= y, -1)
	case opGt:
		return truth(x > y, -1)
	case opGe:
		return truth(x >= y, -1)
	case opAndAnd:
		return truth(x != 0 && y != 0, 1)
	case opOrOr:
		return truth(x != 0 || y != 0, 1)
	case opMinus:
		return -x, true
	case opPlus:
		return x, true
	case opNot:
		return ^x, true
	case opLogicalNot:
		return truth(x == 0, 1)
	}
	return 0, false
}

// registerUses registers the symbols of an expression, left to right.
func (e *Emitter) registerUses(v value) {
	if v.node != 0 {
		n := &e.nodes[v.node]
		x, y := n.x, n.y
		e.registerUses(x)
		e.registerUses(y)
		return
	}
	if v.a != 0 {
		e.register(v.a)
	}
	if v.b != 0 {
		e.register(v.b)
	}
}

// reason says why an expression could not be reduced.
type reason uint8

const (
	reasonNone reason = iota
	reasonShape
	reasonCycle
	reasonDivision
	reasonTooComplex
)

// maxWork bounds the steps of one reduction.
const maxWork = 100_000

// term is a reduced value: neither a nor b is an equate. An alias stands for
// the place a + off: a + add is alias + add - off.
type term struct {
	value
	alias Symbol
	off   int64
}

// evaluated is what an equate comes to while no more is known than in its epoch.
type evaluated struct {
	epoch int
	term  term
	why   reason
	pos   diag.Pos // where it went wrong
}

// reduce expands equates and takes every difference of places that is known:
// while the text is read that is one within a stretch of plain bytes, after
// layout any within a section. The result has no node; an alias of a place stays,
// as the target that a relocation will name. Where v cannot be said as a - b + add,
// reduce gives the reason and sets e.evalPos.
func (e *Emitter) reduce(v value) (value, reason) {
	e.work = 0
	t, why := e.reduceDepth(v)
	if t.alias != 0 {
		t.a, t.add = t.alias, t.add-t.off
	}
	return t.value, why
}

func (e *Emitter) reduceDepth(v value) (term, reason) {
	if e.work++; e.work > maxWork {
		e.evalPos = v.pos
		return term{value: v}, reasonTooComplex
	}
	if v.node != 0 {
		return e.reduceNode(v)
	}
	if !e.symbols[v.a].is(symEquated) && !e.symbols[v.b].is(symEquated) {
		return term{value: e.difference(v)}, reasonNone
	}
	t, why := e.equated(v.a, v.pos)
	if why != reasonNone {
		return t, why
	}
	if v.b != 0 {
		minus, why := e.equated(v.b, v.pos)
		if why != reasonNone {
			return t, why
		}
		e.evalPos = v.pos
		if t, why = e.sum(t, minus.negated()); why != reasonNone {
			return t, why
		}
	}
	t.add += v.add
	t.pos = v.pos
	return t, reasonNone
}

// equated returns what a symbol stands for, mostly itself.
func (e *Emitter) equated(id Symbol, pos diag.Pos) (term, reason) {
	s := &e.symbols[id]
	if !s.is(symEquated) {
		return term{value: value{a: id}}, reasonNone
	}
	if s.is(symEvaluating) {
		e.evalPos = pos
		return term{}, reasonCycle
	}
	if known, ok := e.evaluated[id]; ok && known.epoch == e.epoch {
		e.evalPos = known.pos
		return known.term, known.why
	}
	s.flags |= symEvaluating
	t, why := e.reduceDepth(e.equates[id])
	s.flags &^= symEvaluating
	if t.a != 0 && t.b == 0 && why == reasonNone && !(e.gnu && s.is(symWeakref)) {
		if _, _, ok := e.place(t.a); ok {
			t.alias, t.off = id, t.add
		}
	}
	e.evaluated[id] = evaluated{e.epoch, t, why, e.evalPos}
	return t, why
}

// difference takes a - b if the distance is known.
func (e *Emitter) difference(v value) value {
	if v.a == 0 || v.b == 0 {
		return v
	}
	ka, oa, aok := e.place(v.a)
	kb, ob, bok := e.place(v.b)
	if aok && bok && ka == kb {
		return value{add: v.add + oa - ob, pos: v.pos}
	}
	return v
}

func (e *Emitter) reduceNode(v value) (term, reason) {
	n := e.nodes[v.node]
	x, why := e.reduceDepth(n.x)
	if why != reasonNone {
		return x, why
	}
	y, why := e.reduceDepth(n.y)
	if why != reasonNone {
		return y, why
	}
	e.evalPos = v.pos
	x.pos = v.pos
	if x.constant() && y.constant() {
		r, ok := arithmetic(n.op, x.add, y.add)
		if !ok {
			return x, reasonDivision
		}
		return term{value: number(r, v.pos)}, reasonNone
	}
	switch n.op {
	case opMinus:
		return e.sum(term{value: number(0, v.pos)}, x.negated())
	case opSub:
		return e.sum(x, y.negated())
	case opAdd:
		return e.sum(x, y)
	}
	return x, reasonShape
}

func (t term) negated() term { return term{value: value{a: t.b, b: t.a, add: -t.add, pos: t.pos}} }

// sum adds two terms, what is added in one cancelling what it can of what is
// subtracted in the other.
func (e *Emitter) sum(x, y term) (term, reason) {
	cancel := func(plus *term, minus *Symbol) {
		if plus.a == 0 || *minus == 0 {
			return
		}
		if d := e.difference(value{a: plus.a, b: *minus}); d.constant() {
			x.add += d.add
			plus.a, plus.alias, *minus = 0, 0, 0
		}
	}
	cancel(&x, &y.b)
	cancel(&y, &x.b)
	if x.a != 0 && y.a != 0 || x.b != 0 && y.b != 0 {
		return x, reasonShape
	}
	if y.a != 0 {
		x.a, x.alias, x.off = y.a, y.alias, y.off
	}
	x.b = max(x.b, y.b)
	x.add += y.add
	if x.value = e.difference(x.value); x.a == 0 {
		x.alias = 0
	}
	return x, reasonNone
}

// place returns where a label or an alias of one is: an offset within what key
// stands for. Before layout that is a stretch of plain bytes, afterwards a section.
func (e *Emitter) place(id Symbol) (key uint64, off int64, ok bool) {
	s := &e.symbols[id]
	if s.sub != 0 {
		sub := e.subs[s.sub]
		if e.placed {
			return uint64(sub.section), sub.place(s.gap, s.off), true
		}
		return uint64(s.sub)<<32 | uint64(s.gap), s.off, true
	}
	if !s.is(symEquated) {
		return 0, 0, false
	}
	e.work = 0
	t, why := e.equated(id, s.pos)
	if why != reasonNone || t.a == 0 || t.b != 0 {
		return 0, 0, false
	}
	key, off, ok = e.place(t.a)
	return key, off + t.add, ok
}

// absolute reduces v to a number, if it is one already.
func (e *Emitter) absolute(v value) (int64, bool) {
	if v.constant() {
		return v.add, true
	}
	r, why := e.reduce(v)
	return r.add, why == reasonNone && r.constant()
}
