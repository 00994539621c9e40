package object

import (
	"cmp"
	"fmt"
	"slices"
)

// Append appends bindings as text, a line for each, sorted by name:
//
//	kfunc bpf_task_acquire: vmlinux FUNC 71034
//	variable bpf_testmod_ksym_percpu: bpf_testmod VAR 130417
//	address bpf_trace_run1: vmlinux 0xffffffff812ad4c0
//	config CONFIG_HZ=250: at 0, fa 00 00 00
//	config CONFIG_XFRM: at 4, 00 (not set)
//	extern bpf_no_such_kfunc: absent
//	extern bpf_task_acquir: failed
//
// Without numbers, type ids and addresses are left out, which differ from one build
// of a kernel to the next.
func (b Bindings) Append(dst []byte, numbers bool) []byte {
	sorted := slices.Clone(b)
	slices.SortStableFunc(sorted, func(x, y Binding) int { return cmp.Compare(x.Name, y.Name) })
	for i := range sorted {
		dst = append(sorted[i].append(dst, numbers), '\n')
	}
	return dst
}

// String returns the text of [Bindings.Append] with numbers.
func (b Bindings) String() string { return string(b.Append(nil, true)) }

// Line returns the line of one binding in [Bindings.Append].
func (b *Binding) Line(numbers bool) string { return string(b.append(nil, numbers)) }

// maxShownValue is how many bytes of a config variable are shown.
const maxShownValue = 32

func (b *Binding) append(dst []byte, numbers bool) []byte {
	dst = fmt.Appendf(dst, "%s %s", b.Kind, b.Name)
	if b.Text != "" {
		dst = fmt.Appendf(dst, "=%s", b.Text)
	}
	dst = append(dst, ": "...)
	module := cmp.Or(b.Module, "vmlinux")
	switch b.Kind {
	case BoundAbsent:
		return append(dst, "absent"...)
	case BoundFailed:
		return append(dst, "failed"...)
	case BoundConfig:
		dst = fmt.Appendf(dst, "at %d, % x", b.Offset, b.Value[:min(len(b.Value), maxShownValue)])
		if len(b.Value) > maxShownValue {
			dst = fmt.Appendf(dst, " ... of %d bytes", len(b.Value))
		}
		if b.Text == "" {
			dst = append(dst, " (not set)"...)
		}
		return dst
	case BoundKfunc:
		dst = fmt.Appendf(dst, "%s FUNC", module)
	case BoundVariable:
		dst = fmt.Appendf(dst, "%s VAR", module)
	case BoundAddress:
		dst = append(dst, module...)
		if numbers {
			dst = fmt.Appendf(dst, " %#x", b.Address)
		}
		return dst
	}
	if numbers {
		dst = fmt.Appendf(dst, " %d", b.Type)
	}
	return dst
}

func (k BindingKind) String() string {
	switch k {
	case BoundConfig:
		return "config"
	case BoundKfunc:
		return "kfunc"
	case BoundVariable:
		return "variable"
	case BoundAddress:
		return "address"
	}
	return "extern"
}
