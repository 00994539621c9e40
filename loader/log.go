package loader

import (
	"errors"
	"syscall"
)

// Sizes in bytes of the buffers for logs. The kernel takes up to 1 GiB; what says
// more than the largest is cut by the kernel, which keeps its end.
const (
	firstLog = 64 << 10
	maxLog   = 64 << 20
)

// maxAgain bounds how often a load is tried that a signal interrupted.
const maxAgain = 30

// withLog loads something of which the kernel keeps a log. The first try is without
// one, which is faster; if it fails, it is tried once more with a log, and with
// larger ones until it has room.
//
// load is called with the level of the log, 0 for none, and the buffer. It returns
// as well how many bytes the log would have, 0 where the kernel does not tell.
func withLog(what string, load func(level uint32, buf []byte) (fd int, size uint32, err error)) (int, error) {
	fd, _, err := again(load, 0, nil)
	if err == nil {
		return fd, nil
	}
	for buf := make([]byte, firstLog); ; {
		fd, size, logged := again(load, 1, buf)
		if logged == nil {
			return fd, nil
		}
		full := errors.Is(logged, syscall.ENOSPC)
		if !full || len(buf) == maxLog {
			if full {
				logged = err // what it was without a log
			}
			return none, &Error{What: what, Err: logged, Log: logText(buf), Truncated: full}
		}
		buf = make([]byte, min(max(int(size), 2*len(buf)), maxLog))
	}
}

// again repeats a load as long as a signal interrupts it.
func again(load func(uint32, []byte) (int, uint32, error), level uint32, buf []byte) (fd int, size uint32, err error) {
	for range maxAgain {
		fd, size, err = load(level, buf)
		if !errors.Is(err, syscall.EAGAIN) && !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	return fd, size, err
}
