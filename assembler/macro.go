package assembler

type conditions struct{ skipping bool }

type macros struct{}

func (s *scanner) skipped(name string) { s.skipStatement() }

func (s *scanner) isMacro(name string) bool { return false }
func (s *scanner) call(name string)         {}
func (s *scanner) macroNames() []string     { return nil }

// leave goes back to the text that included or expanded the one that ended; false: there is none.
func (s *scanner) leave() bool { return false }

var textDirectives, conditionalDirectives, macroDirectives []directive
