package assembler

import (
	"slices"

	"strings"
)

// rept repeats its body a number of times.
func rept(s *scanner, d *directive) {
	s.skip()
	start := s.pos()
	count, ok := s.absolute()
	end := s.endOfLast()
	if ok && count < 0 {
		ok = s.failAt(start, end, "invalid-count", "count is negative: %d", count)
	}
	m, ok := s.loop(ok)
	if !ok || count == 0 {
		return
	}
	if m.fixed > 0 && count > int64(MaxExpansion/m.fixed) {
		s.failAt(start, end, "too-large", "%s would repeat %d byte%s %d times, which makes more text than the limit of %d MiB", d.name, m.fixed, plural(int64(m.fixed)), count, MaxExpansion>>20)
		return
	}
	var b strings.Builder
	b.Grow(int(count) * m.fixed)
	for range count {
		if !s.expand(&b, m, nil) {
			return
		}
	}
	s.enter(loopText, "<"+d.name+">", b.String())
}

// irp repeats its body with a name standing for one value after the other.
func irp(s *scanner, d *directive) {
	name, values, ok := s.loopHead()
	m, ok := s.loop(ok, name)
	if ok {
		s.repeat(d, m, slices.Values(values))
	}
}

// irpc does so for each character of a word.
func irpc(s *scanner, d *directive) {
	name, values, ok := s.loopHead()
	if ok && (len(values) != 1 || values[0].tokens != 1) {
		ok = s.unexpected("", "one word after the name and a comma")
	}
	m, ok := s.loop(ok, name)
	if !ok {
		return
	}
	word := values[0].text
	s.repeat(d, m, func(yield func(argument) bool) {
		for i := range len(word) {
			if !yield(argument{word[i : i+1], 1}) {
				return
			}
		}
	})
}

// loopHead reads the name and the values of .irp and .irpc.
func (s *scanner) loopHead() (name string, values []argument, ok bool) {
	s.skip()
	if name, ok = s.name(); !ok {
		return "", nil, s.unexpected("", "identifier (a name for the values)")
	}
	if !s.comma() {
		return "", nil, false
	}
	values, ok = s.arguments(nil)
	return name, values, ok
}

// loop reads a loop's body behind its head. Ok says whether the head was; a
// body without one is stepped over.
func (s *scanner) loop(ok bool, params ...string) (*macro, bool) {
	if !ok {
		s.skipStatement()
	} else {
		ok = s.wantEnd()
	}
	body, closed := s.body(false)
	if !ok || !closed {
		return nil, false
	}
	m := &macro{index: make(map[string]int)}
	for i, p := range params {
		m.index[p] = i
	}
	m.split(body, params != nil) // \@ is for the macro around a .rept
	return m, len(m.pieces) > 0
}

func (s *scanner) repeat(d *directive, m *macro, values func(yield func(argument) bool)) {
	var b strings.Builder
	for v := range values {
		if !s.expand(&b, m, []argument{v}) {
			return
		}
	}
	s.enter(loopText, "<"+d.name+">", b.String())
}

// strayEnd is .endm or .endr where nothing is to end.
func strayEnd(s *scanner, d *directive) {
	s.skip()
	if d.n == 1 {
		s.fail("unmatched", "unmatched '.endr': there is no loop to end")
	} else {
		s.fail("unmatched", "unexpected '%s': there is no macro definition to end", d.name)
	}
}

// exitMacro leaves the innermost expansion, and the conditionals opened in it.
func exitMacro(s *scanner, _ *directive) {
	if !s.wantEnd() {
		return
	}
	for i := len(s.stack) - 1; i >= 0; i-- {
		if s.stack[i].kind != includeText {
			s.leaveTo(i)
			return
		}
	}
	s.failAt(s.start, s.endOfLast(), "unmatched", "unexpected '.exitm': no macro is being expanded")
}

// abandon leaves every expansion under way.
func (s *scanner) abandon() {
	i := slices.IndexFunc(s.stack, func(o outer) bool { return o.kind != includeText })
	s.leaveTo(max(i, 0))
}

func (s *scanner) macroNames() []string {
	names := make([]string, 0, len(s.named))
	for name := range s.named {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
