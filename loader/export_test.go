package loader

import "unsafe"

// Intercept has another function called in place of bpf(2), which gets it to call
// on, and returns one that undoes that.
func Intercept(instead func(cmd uintptr, next func() (int, error)) (int, error)) (undo func()) {
	old := bpf
	bpf = func(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
		return instead(uintptr(cmd), func() (int, error) { return old(cmd, attr, size, common) })
	}
	return func() { bpf = old }
}
