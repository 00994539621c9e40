package loader

import "unsafe"

// OtherCall is what Intercept says of system calls but bpf(2).
const OtherCall = ^uintptr(0)

// Intercept has another function called in place of bpf(2) and of other system calls
// that can fail, which gets them to call on, and returns one that undoes that.
func Intercept(instead func(cmd uintptr, next func() (int, error)) (int, error)) (undo func()) {
	old, oldSys := bpf, sys
	sys = func(do func() error) error {
		_, err := instead(OtherCall, func() (int, error) { return 0, oldSys(do) })
		return err
	}
	bpf = func(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
		return instead(uintptr(cmd), func() (int, error) { return old(cmd, attr, size, common) })
	}
	return func() { bpf, sys = old, oldSys }
}
