package relocator

import (
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
)

func (c *core) where(cand candidate) string {
	return fmt.Sprintf("%s in %s", describe(cand.types.BTF, cand.id), "vmlinux")
}
func (c *core) reason(r refusal, cand candidate) string { return fmt.Sprint(r.why) }
func (c *core) ambiguous(a *answer, cand candidate, v value, bits uint64) *diag.Diagnostic {
	return problem("core-ambiguous", "%s is ambiguous", describe(c.local, a.root))
}
