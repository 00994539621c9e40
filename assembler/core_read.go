package assembler

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// coreSlot is the place on the stack that core_read uses if it is told no other one.
const coreSlot = -8

// coreChain is a core_read that is being written out.
type coreChain struct {
	memberPath
	tree *decl.Chain
	slot int64
	from string // the register that has an address
	root string // of what type, as an operand says it
	path string // from there, so far
	text strings.Builder
}

// coreRead reads the operands of core_read and goes on with what it stands for: for each
// pointer of the path a bpf_probe_read_kernel, from an offset that CO-RE relocates.
func (s *scanner) coreRead() {
	end := s.p + strings.IndexAny(s.src[s.p:]+"\n", "\r\n;#")
	var tree *decl.Chain
	source, err := decl.Line(s.src[:end], s.p)
	if err == nil {
		tree, err = source.Chain()
	}
	s.p = end
	if err != nil {
		s.failAt(s.base+diag.Pos(err.Off), s.base+diag.Pos(err.End), "core-read", "%s", err.Msg)
		return
	}
	c := &coreChain{memberPath: memberPath{d: s.declarer()}, tree: tree, slot: coreSlot, from: tree.From}
	switch {
	case !c.operands() || !c.follow() || !c.last():
	case s.nesting >= MaxNesting:
		s.failAt(s.start, 0, "too-deep", "macros cannot be nested more than %d levels deep", MaxNesting)
	case c.text.Len() > MaxExpansion-s.expansion-expansionCost:
		s.tooMuch()
	default:
		s.enter(macroText, "<core_read>", c.text.String())
	}
}

func (c *coreChain) line(format string, args ...any) {
	fmt.Fprintf(&c.text, format+"\n", args...)
}

// operands checks the registers and the place on the stack.
func (c *coreChain) operands() bool {
	for i, name := range [...]string{c.tree.To, c.tree.From} {
		if n, ok := registerNumber(name, false); !ok || name[0] != 'r' || n > 10 || n == 10 && i == 0 {
			return c.d.fail(c.tree.Pos.Offset, 0, "core-read", "'%s' cannot stand here, expected core_read r0 to r9, register, type.member.member", name)
		}
	}
	if c.tree.Slot == nil {
		return true
	}
	n, ok := c.d.number(c.tree.Slot)
	if ok && (n > -8 || n < -512 || n%8 != 0) {
		return c.d.fail(c.tree.Slot.Pos.Offset, 0, "core-read", "the place on the stack is a multiple of 8 from -512 to -8, not %d", n)
	}
	c.slot = n
	return ok
}

// follow takes the path up to its last member, and reads all pointers before that.
func (c *coreChain) follow() bool {
	root, ok := c.rootType()
	if !ok {
		return false
	}
	c.begin(root)
	if len(c.tree.Path.Steps) == 0 {
		return c.d.fail(c.tree.Path.Pos.Offset, 0, "core-read", "expected a member of '%s': %s.member", root, c.tree.Path.Name)
	}
	for _, step := range c.tree.Path.Steps {
		if t := c.typ.skip(); step.Index == nil && t != nil && t.kind == rawbtf.Ptr {
			if !t.of.skip().isRecord() || t.of.unqualified().name == "" {
				return c.d.fail(step.Pos.Offset, 0, "core-read", "'%s' does not lead to a struct or union with a name", c.typ)
			}
			c.offset()
			c.probe("8")
			c.line("r3 = *(u64 *)(r10 - %d)", -c.slot)
			c.from = "r3"
			c.begin(t.of)
		}
		if !c.step(step) {
			return false
		}
		switch {
		case step.Index != nil:
			c.path += "[" + c.access[len(c.access)-1] + "]"
		case c.path == "":
			c.path = step.Name
		default:
			c.path += "." + step.Name
		}
	}
	return true
}

// rootType returns the type that the path begins with: a struct or union, or a typedef of one.
func (c *coreChain) rootType() (*cType, bool) {
	name := c.tree.Path.Name
	kinds := []rawbtf.Kind{rawbtf.Struct, rawbtf.Union}
	switch c.tree.Keyword {
	case "struct":
		kinds = kinds[:1]
	case "union":
		kinds = kinds[1:]
	}
	t := c.d.tags[name]
	for _, kind := range kinds {
		if t == nil {
			t = c.d.importedTag(name, kind)
		}
	}
	if t == nil && c.tree.Keyword == "" {
		t = c.d.named(name)
	}
	if t.skip().isRecord() {
		return t, true
	}
	at := c.tree.Path.Pos.Offset
	x := diag.Diagnostic{Code: "unknown-type", Span: c.d.span(at, at+len(name)), Msg: "unknown struct or union '" + name + "'"}
	if near := diag.Suggest(name, c.d.recordNames); near != "" {
		x.Fix = &diag.Fix{Span: x.Span, Text: near}
	}
	return nil, c.d.s.report(x)
}

// recordNames yields the names of structs and unions.
func (d *declarations) recordNames(yield func(string) bool) {
	for name, t := range d.tags {
		if t.isRecord() && !yield(name) {
			return
		}
	}
}

// begin starts a path from a type.
func (c *coreChain) begin(t *cType) {
	t = t.unqualified()
	c.typ, c.member, c.off, c.access, c.path = t, cMember{typ: t}, 0, []string{"0"}, ""
	c.root = t.name
	if t.isRecord() {
		c.root = t.keyword() + " " + t.name
	}
}

// offset makes r3 the address of what the path leads to. It comes before all else: the
// register that has the address may be one of those that are set for the call.
func (c *coreChain) offset() {
	if c.from != "r3" {
		c.line("r3 = %s", c.from)
	}
	c.line("r3 += bpf_core_field_offset(%s, %s)", c.root, c.path)
}

// probe reads a number of bytes from r3 onto the stack. What cannot be read is zero there.
func (c *coreChain) probe(size string) {
	c.line("r2 = %s", size)
	c.line("r1 = r10")
	c.line("r1 += %d", c.slot)
	if c.member.field && c.d.s.e.big {
		c.line("r1 += 8") // the end of the place has the number's low bytes
		c.line("r1 -= r2")
	}
	c.line("call bpf_probe_read_kernel")
}

// last reads what the whole path leads to.
func (c *coreChain) last() bool {
	t := c.typ.skip()
	size, _, sized := c.typ.layout()
	switch {
	case t == nil || !sized || size > 8, t.kind != rawbtf.Int && t.kind != rawbtf.Ptr && !t.isEnum():
		steps := c.tree.Path.Steps
		at := steps[len(steps)-1].Pos.Offset
		return c.d.fail(at, 0, "core-read", "core_read reads a number or a pointer, this is of type '%s'", c.typ)
	case c.member.field:
		return c.bitField(t)
	}
	c.offset()
	c.probe(fmt.Sprint(size))
	c.line("%s = *(u%d *)(r10 - %d)", c.tree.To, 8*size, -c.slot)
	if size < 8 && t.signed() {
		c.line("%s <<= %d", c.tree.To, 64-8*size)
		c.line("%s s>>= %d", c.tree.To, 64-8*size)
	}
	return true
}

// bitField reads the bytes that have a bit field, and shifts (BPF_CORE_READ_BITFIELD_PROBED
// of libbpf).
func (c *coreChain) bitField(t *cType) bool {
	shift := ">>"
	if t.signed() {
		shift = "s>>"
	}
	c.offset()
	c.line("*(u64 *)(r10 - %d) = 0", -c.slot)
	c.probe(fmt.Sprintf("bpf_core_field_size(%s, %s)", c.root, c.path))
	c.line("%s = *(u64 *)(r10 - %d)", c.tree.To, -c.slot)
	c.line("%s <<= bpf_core_field_lshift(%s, %s)", c.tree.To, c.root, c.path)
	c.line("%s %s= bpf_core_field_rshift(%s, %s)", c.tree.To, shift, c.root, c.path)
	return true
}
