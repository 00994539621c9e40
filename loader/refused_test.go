package loader_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// program is an image of one program in a section.
func program(t testing.TB, k *kernel.Kernel, section, code string) *object.Image {
	text := fmt.Sprintf("\t.section %q,\"ax\",@progbits\n\t.globl main\n\t.type main,@function\nmain:\n%s\n\t.size main, . - main\n", section, code) +
		"\t.section license,\"aw\",@progbits\n\t.globl _license\n_license:\n\t.asciz \"GPL\"\n"
	f, err := assembler.Assemble("main.s", text, assembler.Options{Order: nativeOrder})
	require.NoError(t, err)
	img, err := image(f, k)
	require.NoError(t, err)
	return img
}

const returns = "\tr0 = 0\n\texit"

// TestRefused: the error says what was wrong in the words of the verifier.
func TestRefused(t *testing.T) {
	k := host(t)
	before := openFDs(t)
	_, err := loader.Load(program(t, k, "xdp", "\tr0 = r5\n\texit"), k, loader.Options{})
	require.ErrorIs(t, err, syscall.EACCES)
	require.EqualError(t, err, "program 'main': permission denied: R5 !read_ok")
	var e *loader.Error
	require.True(t, errors.As(err, &e))
	require.Equal(t, "main", e.Program)
	require.Contains(t, e.Log, "R5 !read_ok")
	require.Contains(t, e.Log, "processed 1 insns")
	require.False(t, e.Truncated)
	require.Equal(t, before, openFDs(t))
}

// TestErrorText: an error that has no name outside of the kernel has one, and the verifier's
// message is part of the text.
func TestErrorText(t *testing.T) {
	const log = "attach to unsupported member get_info of struct tcp_congestion_ops\nprocessed 0 insns\n"
	e := &loader.Error{What: "program 'get_info'", Err: syscall.Errno(524), Log: log}
	require.EqualError(t, e, "program 'get_info': not supported (ENOTSUPP): attach to unsupported member get_info of struct tcp_congestion_ops")
	e = &loader.Error{What: "program 'get_info'", Err: syscall.EINVAL}
	require.EqualError(t, e, "program 'get_info': invalid argument")
}

// TestLongLog: a log that does not fit is asked for again, whole.
func TestLongLog(t *testing.T) {
	k := host(t)
	const progLoad = 5 // BPF_PROG_LOAD
	loads := 0
	undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		fd, err := next()
		if cmd == progLoad && !errors.Is(err, syscall.EAGAIN) { // Go's own signals interrupt slow verifiers
			loads++
		}
		return fd, err
	})
	const code = "\tr0 = 0\nagain:\n\tr0 += 1\n\tif r0 < 5000 goto again\n\tr0 = r5\n\texit"
	_, err := loader.Load(program(t, k, "xdp", code), k, loader.Options{})
	undo()
	var e *loader.Error
	require.True(t, errors.As(err, &e), "%v", err)
	require.Greater(t, len(e.Log), 64<<10)
	require.True(t, strings.HasPrefix(strings.TrimSpace(e.Log), "0:") || strings.Contains(e.Log[:200], "func#0"), e.Log[:200])
	require.Contains(t, e.Log, "R5 !read_ok")
	require.False(t, e.Truncated)
	if loader.LogSize.Probe() == nil {
		require.LessOrEqual(t, loads, 3, "without a log, with too little room, with enough")
	}
}

// TestLogSize: who wants less of a log gets its end, on kernels that keep that.
func TestLogSize(t *testing.T) {
	k := host(t)
	const code = "\tr0 = 0\nagain:\n\tr0 += 1\n\tif r0 < 5000 goto again\n\tr0 = r5\n\texit"
	img := program(t, k, "xdp", code)
	_, err := loader.Load(img, k, loader.Options{LogSize: 1000})
	var e *loader.Error
	require.True(t, errors.As(err, &e), "%v", err)
	require.Len(t, e.Log, 999) // and a NUL
	require.True(t, e.Truncated)
	require.ErrorIs(t, err, syscall.EACCES)
	if loader.LogSize.Probe() == nil {
		require.Contains(t, e.Log, "R5 !read_ok")
	}
	for _, size := range []uint32{127, 1 << 30} {
		_, err = loader.Load(img, k, loader.Options{LogSize: size})
		require.EqualError(t, err, fmt.Sprintf("the log: it can have 128 to 1073741823 bytes, not %d", size))
	}
}

// TestAgain: what a signal interrupts is tried again.
func TestAgain(t *testing.T) {
	k := host(t)
	img := program(t, k, "xdp", returns)
	interrupted := 0
	undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		if interrupted++; interrupted%3 != 0 {
			return -1, syscall.EAGAIN
		}
		return next()
	})
	defer undo()
	l, err := loader.Load(img, k, loader.Options{})
	require.NoError(t, err)
	l.Close()
}

// TestSections: what a program is follows from its section, and there is a reason if it
// does not.
func TestSections(t *testing.T) {
	k := host(t)
	for section, want := range map[string]string{
		"xdp":                              "",
		"kprobe/anything":                  "",
		"kprobe":                           "",
		"xdp.frags/devmap":                 "",
		"cgroup/getsockopt":                "",
		"xpd":                              "program 'main': no kind of program is known by section 'xpd'; did you mean 'xdp'?",
		"xdp/anything":                     "program 'main': no kind of program is known by section 'xdp/anything'; it is 'xdp' with nothing behind",
		"something else":                   "program 'main': no kind of program is known by section 'something else'; known are xdp, tc, kprobe/NAME and what docs/loading.md lists",
		"fentry":                           "program 'main': neither a target nor the section's name, fentry/NAME, says what it is to be attached to",
		"fentry/no_such_function":          "program 'main': the kernel has no func 'no_such_function'",
		"fentry/bpf_fentry_tset1":          "program 'main': the kernel has no func 'bpf_fentry_tset1'; did you mean 'bpf_fentry_test1'?",
		"iter/taks":                        "program 'main': the kernel has no func 'bpf_iter_taks'; did you mean 'task'?",
		"tp_btf/no_such_event":             "program 'main': the kernel has no typedef 'btf_trace_no_such_event'",
		"lsm/no_such_hook":                 "program 'main': the kernel has no func 'bpf_lsm_no_such_hook'",
		"fexit/no_module:bpf_fentry_test1": "program 'main': module 'no_module' is not loaded, or its types are not known",
		"freplace/other":                   "program 'main': it replaces a function of another program, and no target says of which program",
		"struct_ops/init":                  "program 'main': no map of operations refers to it, which would say which operation it is",
	} {
		l, err := loader.Load(program(t, k, section, returns), k, loader.Options{})
		if errors.Is(err, loader.ErrNotSupported) {
			continue
		}
		if want == "" {
			if assert.NoError(t, err, section) {
				l.Close()
			}
			continue
		}
		assert.EqualError(t, err, want, section)
	}
}

// TestOptional: a program or map with "?" before its section's name is left out.
func TestOptional(t *testing.T) {
	k := host(t)
	l, err := loader.Load(program(t, k, "?xdp", "\tr0 = r5\n\texit"), k, loader.Options{})
	require.NoError(t, err)
	require.Equal(t, -1, l.Programs[0].FD)
	l.Close()
}

// TestOtherOrder: an object of the other byte order is an error.
func TestOtherOrder(t *testing.T) {
	k := host(t)
	img := program(t, k, "xdp", returns)
	img.Order = otherOrder
	_, err := loader.Load(img, k, loader.Options{})
	require.ErrorContains(t, err, "the object: it is of another byte order")

	_, err = loader.Load(&object.Image{}, k, loader.Options{})
	require.EqualError(t, err, "the object: it has no byte order")
}

// TestNoImage: no image is an error, and what a failed load returns can be closed.
func TestNoImage(t *testing.T) {
	loaded, err := loader.Load(nil, nil, loader.Options{})
	require.EqualError(t, err, "the object: there is no image")
	loaded.Close()
	operations := &object.Image{Order: binary.NativeEndian, Maps: []object.Map{{Name: "ops", Type: 26}}}
	_, err = loader.Load(operations, nil, loader.Options{})
	require.EqualError(t, err, "map 'ops': which struct it is of is not known: the image has no types")
}
