package kernel

import (
	"encoding/binary"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

func TestVersion(t *testing.T) {
	for text, want := range map[string]uint32{
		"6.12.9-amd64":                         0x060c09,
		"5.10.0":                               0x050a00,
		"6.12-rc1":                             0x060c00,
		"4.19.325":                             0x0413ff, // the third is at most 255
		"99999999999999999999.1.2":             0xff0102,
		"6":                                    0,
		"6.":                                   0,
		".6.1":                                 0,
		"":                                     0,
		"x6.1.2":                               0,
		"Ubuntu 5.4.0-12.15-generic":           0,
		"Ubuntu 5.4.0-12.15-generic 5.4.8":     0x050408,
		"#1 SMP Debian 5.10.46-4 (2021-08-03)": 0x050a2e,
	} {
		assert.Equal(t, want, parseVersion(text), text)
	}
	assert.Equal(t, uint32(0x050408), correctedVersion([]byte("Ubuntu 5.4.0-12.15-generic 5.4.8\n"), "#15-Ubuntu SMP"))
	assert.Equal(t, uint32(0x050a2e), correctedVersion(nil, "#1 SMP Debian 5.10.46-4 (2021-08-03)"))
	assert.Zero(t, correctedVersion(nil, "#1 SMP PREEMPT_DYNAMIC 6.1.2"))

	k, err := Open(fstest.MapFS{"config": {}, "release": {Data: []byte("5.10.0-8-amd64\n")}, "version": {Data: []byte("Ubuntu 5.4.0-12.15-generic 5.4.8\n")}}, ".")
	require.NoError(t, err)
	assert.Equal(t, uint32(0x050408), k.Version())
	k, err = k.With(Parts{Release: "6.1.2"})
	require.NoError(t, err)
	assert.Equal(t, uint32(0x060102), k.Version())
}

// appendRecord appends little-endian words.
func appendRecord(data []byte, words ...uint32) []byte {
	for _, w := range words {
		data = binary.LittleEndian.AppendUint32(data, w)
	}
	return data
}

// kernelWith returns a kernel whose types are a FUNC, or an ENUM bpf_func_id with an
// enumerator, of some name.
func kernelWith(t *testing.T, kind rawbtf.Kind, name string, files fstest.MapFS) *Kernel {
	t.Helper()
	text := "\x00bpf_func_id\x00" + name + "\x00"
	const nameOff = uint32(len("\x00bpf_func_id\x00"))
	records := appendRecord(nil, nameOff, uint32(kind)<<24, 0)
	if kind == rawbtf.Enum {
		records = appendRecord(nil, 1, uint32(kind)<<24|1, 4, nameOff, 174)
	}
	size := uint32(len(records))
	data := append([]byte{0x9f, 0xeb, 1, 0}, appendRecord(nil, 24, 0, size, size, uint32(len(text)))...)
	data = append(append(data, records...), text...)
	all := fstest.MapFS{"vmlinux": {Data: data}}
	for name, f := range files {
		all[name] = f
	}
	k, err := Open(all, ".")
	require.NoError(t, err)
	return k
}

func TestSyscallWrapper(t *testing.T) {
	config := func(text string) fstest.MapFS { return fstest.MapFS{"config": {Data: []byte(text)}} }
	symbols := func(text string) fstest.MapFS { return fstest.MapFS{"kallsyms": {Data: []byte(text)}} }
	const head = "# Linux/x86 6.12.9 Kernel Configuration\n"
	for name, test := range map[string]struct {
		function   string
		files      fstest.MapFS
		has, known bool
	}{
		"x86":           {"__x64_sys_bpf", nil, true, true},
		"arm64":         {"__arm64_sys_bpf", nil, true, true},
		"plain":         {"sys_bpf", nil, false, true},
		"other":         {"__se_sys_bpf", nil, false, false},
		"config":        {"f", config(head + "CONFIG_ARCH_HAS_SYSCALL_WRAPPER=y\n"), true, true},
		"not in config": {"f", config(head + "CONFIG_X=y\n"), false, true},
		"some config":   {"f", config("CONFIG_X=y\n"), false, false},
		"symbols":       {"f", symbols("0000000000000000 T __x64_sys_bpf\n"), true, true},
		"old symbols":   {"f", symbols("ffffffff81000000 T SyS_bpf\n"), false, true},
		"other symbols": {"f", symbols("ffffffff81000000 T _stext\n"), false, false},
		"bad symbols":   {"f", symbols("ffffffff81000000 T SyS_bpf\nx\n"), false, false},
	} {
		has, known := kernelWith(t, rawbtf.Func, test.function, test.files).SyscallWrapper()
		assert.Equal(t, test.has, has, name)
		assert.Equal(t, test.known, known, name)
	}
}

func TestBPFCookie(t *testing.T) {
	for name, test := range map[string]struct {
		kind       rawbtf.Kind
		enumerator string
		has, known bool
	}{
		"has":     {rawbtf.Enum, "BPF_FUNC_get_attach_cookie", true, true},
		"has not": {rawbtf.Enum, "BPF_FUNC_map_lookup_elem", false, true},
		"no enum": {rawbtf.Func, "BPF_FUNC_get_attach_cookie", false, false},
	} {
		has, known := kernelWith(t, test.kind, test.enumerator, nil).BPFCookie()
		assert.Equal(t, test.has, has, name)
		assert.Equal(t, test.known, known, name)
	}
}
