//go:build !linux

package kernel

import (
	"fmt"
	"runtime"
)

// Host returns the kernel of this machine, which must run Linux.
func Host() (*Kernel, error) {
	return nil, fmt.Errorf("this machine runs %s, not Linux: save the kernel of one that does with \"bpfasm kernel save\" and take that file", runtime.GOOS)
}
