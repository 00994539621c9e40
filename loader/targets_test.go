package loader

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// root skips tests that need it.
func root(t testing.TB) *kernel.Kernel {
	if os.Geteuid() != 0 {
		t.Skip("programs are loaded by root alone")
	}
	k, err := kernel.Host()
	require.NoError(t, err)
	if err := probeBTF(host); err != nil {
		t.Skipf("this process may not load types: %v", err)
	}
	return k
}

// withFunctions is an image of a program "main" in a section with types of its functions
// int main(void *ctx), and int sub(int x) if it calls that. names are those of the
// functions.
func withFunctions(t testing.TB, section string, insns code, names ...string) *object.Image {
	text := "\x00int\x00ctx\x00x\x00"
	words := []uint32{
		1, kindInt, 4, 1<<24 | 32, // 1
		0, kindPtr, 0, // 2
		0, kindFuncProto | 1, 1, 5, 2, // 3: int (void *ctx)
		0, kindFuncProto | 1, 1, 9, 1, // 4: int (int x)
	}
	protos := []uint32{3, 4}
	for i, name := range names {
		words = append(words, uint32(len(text)), kindFunc|linkageGlobal, protos[min(i, 1)])
		text += name + "\x00"
	}
	types, err := rawbtf.Parse(rawTypes(text, nil, words...), littleOrBig(), nil)
	require.NoError(t, err)
	var funcs []byte
	for i := range min(len(names), 2) {
		funcs = binary.LittleEndian.AppendUint32(funcs, uint32(2*i))
		funcs = binary.LittleEndian.AppendUint32(funcs, uint32(5+i))
	}
	return &object.Image{
		Order: littleOrBig(), License: "GPL", Types: types,
		Programs: []object.Program{{Name: "main", Section: section, Insns: insns, FuncInfo: funcs}},
	}
}

// caller is a program of two functions.
func caller() code {
	return code{}.op(opCall, 0, sourceCall, 0, 1).op(opExit, 0, 0, 0, 0).op(opMoveReg, 0, 1, 0, 0).op(opExit, 0, 0, 0, 0)
}

// callerOf5 is one that gives its function a number.
func callerOf5() code {
	return append(code{}.op(opMove, 1, 0, 0, 5), caller()...)
}

// TestProgramTargets: programs are attached to functions of other programs.
func TestProgramTargets(t *testing.T) {
	k := root(t)
	if k.Version() < versionCode("5.6") {
		t.Skip("programs are attached to programs since Linux 5.6")
	}
	img := withFunctions(t, "xdp", callerOf5(), "main", "sub")
	img.Programs[0].FuncInfo[8] = 3
	target, err := Load(img, k, Options{})
	require.NoError(t, err)
	defer target.Close()
	on := Options{Targets: map[string]Target{"main": {FD: target.Programs[0].FD}}}

	// replacing is int (int x), and the first function of its image.
	replacing := withFunctions(t, "freplace/sub", code{}.ret(), "unused", "main")
	replacing.Programs[0].FuncInfo = append(binary.LittleEndian.AppendUint32(nil, 0), 6, 0, 0, 0)
	untraced := os.Getenv("VMTEST") == "" // as where the kernel cannot trace
	if l, err := Load(replacing, k, on); !untraced || !errors.Is(err, syscall.EPERM) {
		require.NoError(t, err)
		l.Close()
	}
	for section, want := range map[string]string{
		"fentry/main":   "",
		"fexit/sub":     "",
		"freplace/subb": "program 'main': the program that it is attached to has no func 'subb'; did you mean 'sub'?",
		"freplace":      "program 'main': neither a target nor the section's name, freplace/NAME, says what it is to be attached to",
		"xdp":           "program 'main': it has a target, but what is in section 'xdp' is attached to no function when it is loaded",
		"lsm/file_open": "program 'main': what is in section 'lsm' is attached to the kernel, never to a program",
	} {
		l, err := Load(withFunctions(t, section, code{}.ret(), "main"), k, on)
		if want == "" && untraced && errors.Is(err, syscall.EPERM) {
			continue
		}
		if want == "" {
			require.NoError(t, err, section)
			l.Close()
			continue
		}
		require.EqualError(t, err, want)
	}

	// A target's function goes before that of the section.
	for _, section := range []string{"freplace", "freplace/nothing"} {
		replacing.Programs[0].Section = section
		on.Targets["main"] = Target{target.Programs[0].FD, "subb"}
		_, err = Load(replacing, k, on)
		require.EqualError(t, err, "program 'main': the program that it is attached to has no func 'subb'; did you mean 'sub'?")
		on.Targets["main"] = Target{target.Programs[0].FD, "sub"}
		if l, err := Load(replacing, k, on); !untraced || !errors.Is(err, syscall.EPERM) {
			require.NoError(t, err)
			l.Close()
		}
	}
	for given, want := range map[Target]string{
		{Func: "bpf_fentry_test_1"}: "program 'main': the kernel has no func 'bpf_fentry_test_1'; did you mean 'bpf_fentry_test1'?",
		{}:                          "program 'main': the kernel has no func 'dummy_'",
	} {
		_, err = Load(withFunctions(t, "fentry/dummy_", code{}.ret(), "main"), k, Options{Targets: map[string]Target{"main": given}})
		require.ErrorContains(t, err, want)
	}

	_, err = Load(replacing, k, Options{Targets: map[string]Target{"min": {FD: 1}}})
	require.EqualError(t, err, "program 'min': it has a target, but there is no such program; did you mean 'main'?")

	bare, err := Load(&object.Image{
		Order: littleOrBig(), License: "GPL", Programs: []object.Program{{Name: "bare", Section: "xdp", Insns: code{}.ret()}},
	}, k, Options{})
	require.NoError(t, err)
	defer bare.Close()
	_, err = Load(replacing, k, Options{Targets: map[string]Target{"main": {FD: bare.Programs[0].FD}}})
	require.ErrorIs(t, err, ErrNoTypes)
}

// TestAmbiguous: a name that several functions have is refused, and they are listed.
func TestAmbiguous(t *testing.T) {
	img := withFunctions(t, "xdp", code{}.ret(), "main", "twice", "other", "twice")
	vmlinux := kernel.Types{BTF: img.Types}
	_, err := typeOf(&vmlinux, "twice", rawbtf.Func)
	require.EqualError(t, err, "'twice' is not clear: there are 2 of that name, and the kernel attaches to one of them only: int twice(int x) (type 6), int twice(int x) (type 8)")
	found, err := typeOf(&vmlinux, "other", rawbtf.Func)
	require.NoError(t, err)
	require.Equal(t, rawbtf.TypeID(7), found.id)
}

// TestBindMaps: a program holds read-only data that it does not refer to.
func TestBindMaps(t *testing.T) {
	k := root(t)
	img := withFunctions(t, "xdp", code{}.ret(), "main")
	img.Maps = []object.Map{{
		Name: ".rodata", Section: ".rodata", Type: mapArray, KeySize: 4, ValueSize: 8, MaxEntries: 1,
		Flags: flagReadOnlyProg, Data: bytes.Repeat([]byte{7}, 8), Frozen: true,
	}}
	l, err := Load(img, k, Options{Name: "object"})
	require.NoError(t, err)
	defer l.Close()
	info, err := l.Programs[0].Info()
	require.NoError(t, err)
	if host.lacks(ProgramBindMap) {
		require.Empty(t, info.Maps)
		return
	}
	require.Len(t, info.Maps, 1)
}

// TestLogLevel: who wants to know what the verifier did with a program that it takes is told.
func TestLogLevel(t *testing.T) {
	k := root(t)
	l, err := Load(withFunctions(t, "xdp", code{}.ret(), "main"), k, Options{LogLevel: 2})
	require.NoError(t, err)
	defer l.Close()
	require.Contains(t, l.Programs[0].Log, "processed 2 insns")
	_, err = Load(withFunctions(t, "xdp", code{}.op(opExit, 0, 0, 0, 0), "main"), k, Options{LogLevel: 4})
	require.ErrorContains(t, err, "program 'main': permission denied")
}
