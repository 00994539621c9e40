package relocator

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// exceptionTag begins the DECL_TAG of a program that names the function to call
// when the program throws.
const exceptionTag = "exception_callback:"

// loadExceptions finds the exception callbacks of programs. A program with two has
// "" as its callback.
func (r *relocator) loadExceptions(id rawbtf.TypeID) {
	t := r.types.Type(id)
	callback, ok := strings.CutPrefix(r.types.Name(t), exceptionTag)
	if !ok || t.Component() != -1 {
		return
	}
	target := r.types.Type(t.Ref())
	name := r.types.Name(target)
	if target.Kind() != rawbtf.Func || target.Linkage() != rawbtf.Global {
		r.fail("bad-exception-callback", r.at, fmt.Sprintf("exception callback %s is declared for %s, which is no program", quote(callback), quote(name)))
		return
	}
	if _, twice := r.index.callbacks[name]; twice {
		callback = ""
	}
	r.index.callbacks[name] = callback
}

// addExceptionCallback appends the function to call when the program throws, if it
// is not there yet.
func (a *assembly) addExceptionCallback() {
	r := a.r
	callback, ok := r.index.callbacks[a.prog.Name]
	if !ok {
		return
	}
	main := &r.functions[a.functions[0]]
	wrong := func(format string, args ...any) {
		a.problem(main, main.offset, diag.Diagnostic{Code: "bad-exception-callback", Msg: fmt.Sprintf(format, args...)})
	}
	id := r.index.globals[callback]
	sym := &r.file.Symbols[id]
	index, found := r.functionAt(sym.Section, uint32(sym.Value))
	switch {
	case callback == "":
		wrong("program %s has more than one exception callback, or one without a name", quote(a.prog.Name))
	case id == 0 || !found:
		wrong("there is no global function %s, the exception callback of program %s", quote(callback), quote(a.prog.Name))
	case isHidden(sym):
		wrong("function %s is hidden, which the exception callback of program %s must not be", quote(callback), quote(a.prog.Name))
	default:
		x := ref{offset: main.offset, index: index}
		if _, there := a.index[index]; !there && a.room(main, &x) {
			a.add(index)
		}
	}
}
