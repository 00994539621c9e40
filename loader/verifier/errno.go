package verifier

import (
	"strconv"
	"strings"
)

// errnos are the numbers that loading a program can fail with, on Linux.
var errnos = []struct {
	number int
	name   string
	text   string // of strerror
}{
	{1, "EPERM", "operation not permitted"},
	{2, "ENOENT", "no such file or directory"},
	{3, "ESRCH", "no such process"},
	{4, "EINTR", "interrupted system call"},
	{7, "E2BIG", "argument list too long"},
	{9, "EBADF", "bad file descriptor"},
	{11, "EAGAIN", "resource temporarily unavailable"},
	{12, "ENOMEM", "cannot allocate memory"},
	{13, "EACCES", "permission denied"},
	{14, "EFAULT", "bad address"},
	{16, "EBUSY", "device or resource busy"},
	{17, "EEXIST", "file exists"},
	{22, "EINVAL", "invalid argument"},
	{28, "ENOSPC", "no space left on device"},
	{34, "ERANGE", "numerical result out of range"},
	{71, "EPROTO", "protocol error"},
	{95, "EOPNOTSUPP", "operation not supported"},
	{524, "ENOTSUPP", "unknown error 524"},
}

// ParseErrno reads an errno as its number, its name, or strerror's text. "" is 0.
func ParseErrno(s string) (errno int, ok bool) {
	if s == "" {
		return 0, true
	}
	if n, err := strconv.ParseInt(s, 10, 16); err == nil {
		return max(int(n), -int(n)), true
	}
	for _, e := range errnos {
		if strings.EqualFold(s, e.name) || strings.EqualFold(s, e.text) {
			return e.number, true
		}
	}
	return 0, false
}

// errno is that of the system call, as it was given or as the log's frame has it.
func (e *explainer) errno() int {
	if e.in.Errno != 0 {
		return e.in.Errno
	}
	n, _ := ParseErrno(e.Err)
	return n
}
