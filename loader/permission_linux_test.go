package loader

import (
	"runtime"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/object"
)

// TestDenied: a thread without capabilities is told which ones it lacks.
func TestDenied(t *testing.T) {
	k := root(t)
	img := withFunctions(t, "xdp", code{}.ret(), "main")
	failure := make(chan error)
	go func() {
		runtime.LockOSThread() // which ends with this function
		header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
		var none [2]unix.CapUserData
		if err := unix.Capset(&header, &none[0]); err != nil {
			failure <- err
			return
		}
		_, err := Load(img, k, Options{})
		failure <- err
	}()
	err := <-failure
	require.ErrorIs(t, err, syscall.EPERM)
	require.ErrorContains(t, err, "the types: operation not permitted: this process does not have CAP_")
}

// TestMemlock: where memory counts for a limit that is too low, it is lifted.
func TestMemlock(t *testing.T) {
	k := root(t)
	if !host.lacks(MemoryAccounting) {
		defer OldKernel(MemoryAccounting)()
		memlockTooLow = func() bool {
			var limit unix.Rlimit
			return unix.Getrlimit(unix.RLIMIT_MEMLOCK, &limit) == nil && limit.Cur < 1<<20
		}
	}
	var before, after unix.Rlimit
	require.NoError(t, unix.Getrlimit(unix.RLIMIT_MEMLOCK, &before))
	defer unix.Setrlimit(unix.RLIMIT_MEMLOCK, &before)
	require.NoError(t, unix.Setrlimit(unix.RLIMIT_MEMLOCK, &unix.Rlimit{Cur: 1, Max: before.Max}))
	img := withMap(t, object.Map{Type: mapArray, KeySize: 4, ValueSize: 1 << 16, MaxEntries: 16})
	l, err := Load(img, k, Options{})
	require.NoError(t, err)
	l.Close()
	require.NoError(t, unix.Getrlimit(unix.RLIMIT_MEMLOCK, &after))
	require.Greater(t, after.Cur, uint64(1))
}

// TestMemlockProbe: a load is tried again also if the limit was lifted when a feature was
// asked for.
func TestMemlockProbe(t *testing.T) {
	k := root(t)
	var before unix.Rlimit
	require.NoError(t, unix.Getrlimit(unix.RLIMIT_MEMLOCK, &before))
	defer unix.Setrlimit(unix.RLIMIT_MEMLOCK, &before)
	require.NoError(t, unix.Setrlimit(unix.RLIMIT_MEMLOCK, &unix.Rlimit{Cur: 1 << 16, Max: before.Max}))
	defer OldKernel(MemoryAccounting)()
	old := bpf
	bpf = func(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
		liftMemlock()
		return old(cmd, attr, size, common)
	}
	defer func() { bpf = old }()
	l := &loading{kernel: k, probes: &probes{token: none}}
	require.True(t, l.raiseMemlock())
	require.False(t, l.raiseMemlock(), "it was")
}

// TestToken: what is wrong with a path for a token is told.
func TestToken(t *testing.T) {
	k := root(t)
	img := withFunctions(t, "xdp", code{}.ret(), "main")
	folder := t.TempDir()
	for path, want := range map[string]string{
		folder + "/none": "the token of " + folder + "/none: no such file or directory",
		folder:           "the token of " + folder + ": " + ErrNotBPFFS.Error(),
	} {
		if host.lacks(Tokens) && path == folder {
			want = "the token of " + folder + ": this kernel does not have BPF tokens, which came with Linux 6.9"
		}
		_, err := Load(img, k, Options{Token: path})
		require.EqualError(t, err, want)
		t.Setenv("LIBBPF_BPF_TOKEN_PATH", path)
		_, err = Load(img, k, Options{})
		require.EqualError(t, err, want)
	}
}

// TestTokenGoesAlong: types, maps and programs are loaded with the token, which is closed
// then, also if something fails.
func TestTokenGoesAlong(t *testing.T) {
	k := root(t)
	img := withMap(t, object.Map{Type: mapArray, KeySize: 4, ValueSize: 4, MaxEntries: 1})
	real := bpf
	defer func() { bpf = real }()
	token, fail, with := none, command(0), map[command]bool{}
	bpf = func(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
		if cmd == tokenCreate {
			var err error
			token, err = unix.Open("/dev/null", unix.O_RDONLY|unix.O_CLOEXEC, 0)
			return token, err
		}
		if cmd == fail {
			return -1, syscall.ENOMEM
		}
		var flags *uint32
		var fd *int32
		switch cmd {
		case btfLoad:
			a := (*btfLoadAttr)(attr)
			flags, fd = &a.flags, &a.tokenFD
		case mapCreate:
			a := (*mapCreateAttr)(attr)
			flags, fd = &a.flags, &a.tokenFD
		case progLoad:
			a := (*progLoadAttr)(attr)
			flags, fd = &a.flags, &a.tokenFD
		default:
			return real(cmd, attr, size, common)
		}
		with[cmd] = *flags&flagTokenFD != 0 && int(*fd) == token
		*flags, *fd = *flags&^flagTokenFD, 0
		defer func() { *flags, *fd = *flags|flagTokenFD, int32(token) }() // it may be tried again
		return real(cmd, attr, size, common)
	}
	for _, fail = range []command{0xffff, btfLoad, mapCreate, progLoad} {
		l, err := Load(img, k, Options{Token: t.TempDir()})
		if fail == 0xffff {
			require.NoError(t, err)
			require.Equal(t, map[command]bool{btfLoad: true, mapCreate: true, progLoad: true}, with)
			l.Close()
		} else {
			require.ErrorIs(t, err, syscall.ENOMEM)
		}
		_, err = unix.FcntlInt(uintptr(token), unix.F_GETFD, 0)
		require.ErrorIs(t, err, syscall.EBADF)
	}
}
