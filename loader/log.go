package loader

import (
	"errors"
	"fmt"
	"syscall"
)

// Sizes in bytes of the buffers for logs: of the first one, and of the largest unless
// Options.LogSize is another.
const (
	firstLog   = 64 << 10
	largestLog = 64 << 20
)

// What [Options.LogSize] may be: buffers of these sizes in bytes all kernels take.
const (
	MinLogSize = 128
	MaxLogSize = 1<<30 - 1
)

// maxAgain bounds how often a load is tried that a signal interrupted.
const maxAgain = 30

// attempt loads something of which the kernel keeps a log of a level, 0 for none, in a
// buffer. It returns as well how many bytes the log would have, 0 where the kernel does
// not tell.
type attempt func(level uint32, buf []byte) (fd int, size uint32, err error)

// checkLog refuses a size of the log that the kernel does not take.
func (l *loading) checkLog() error {
	if l.LogSize != 0 && (l.LogSize < MinLogSize || l.LogSize > MaxLogSize) {
		return failed("the log", fmt.Errorf("it can have %d to %d bytes, not %d", MinLogSize, MaxLogSize, l.LogSize))
	}
	return nil
}

// withLog loads something of which the kernel keeps a log. The first try is without
// one, which is faster, unless a level is asked for; if it fails, it is tried once more
// with a log, and with larger ones until it has room.
func (l *loading) withLog(what string, load attempt) (fd int, log string, err error) {
	level := l.LogLevel
	if level == 0 {
		level = 1
		if fd, _, err = l.withMemory(load, 0, nil); err == nil {
			return fd, "", nil
		}
	}
	largest := largestLog
	if l.LogSize != 0 {
		largest = int(l.LogSize)
	}
	for buf := make([]byte, min(firstLog, largest)); ; {
		fd, size, logged := l.withMemory(load, level, buf)
		if logged == nil {
			return fd, logText(buf), nil
		}
		full := errors.Is(logged, syscall.ENOSPC)
		if !full || len(buf) == largest {
			if full && err != nil {
				logged = err // what it was without a log
			}
			return none, "", &Error{What: what, Err: logged, Log: logText(buf), Truncated: full}
		}
		buf = make([]byte, min(max(int(size), 2*len(buf)), largest))
	}
}

// withMemory tries a load again if it fails because of RLIMIT_MEMLOCK.
func (l *loading) withMemory(load attempt, level uint32, buf []byte) (fd int, size uint32, err error) {
	fd, size, err = again(load, level, buf)
	if errors.Is(err, syscall.EPERM) && l.raiseMemlock() {
		return again(load, level, buf)
	}
	return fd, size, err
}

// again repeats a load as long as a signal interrupts it. Signals are kept away all the same:
// they might interrupt every try, and if its log is full the kernel does not tell that one did.
func again(load attempt, level uint32, buf []byte) (fd int, size uint32, err error) {
	for range maxAgain {
		uninterrupted(func() { fd, size, err = load(level, buf) })
		if !errors.Is(err, syscall.EAGAIN) && !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	return fd, size, err
}
