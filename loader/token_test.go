//go:build linux

package loader_test

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
)

// namespaced says to this test's executable that it is in a user namespace, with a socket
// to who made that.
const namespaced = "BPFASM_NAMESPACED"

// TestTokenInNamespace: in a user namespace, where capabilities do not count, a BPF file
// system that somebody outside has configured gives the right to load.
func TestTokenInNamespace(t *testing.T) {
	if os.Getenv(namespaced) != "" {
		inNamespace(t)
		return
	}
	host(t)
	if err := loader.Tokens.Probe(); err != nil {
		t.Skip(err)
	}
	ends, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_SEQPACKET|unix.SOCK_CLOEXEC, 0)
	require.NoError(t, err)
	defer unix.Close(ends[0])
	theirs := os.NewFile(uintptr(ends[1]), "socket")
	child := exec.Command(os.Args[0], "-test.run=^TestTokenInNamespace$")
	child.Env = append(os.Environ(), namespaced+"=1")
	child.ExtraFiles = []*os.File{theirs}
	root := []syscall.SysProcIDMap{{HostID: 0, Size: 1}}
	child.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS, UidMappings: root, GidMappings: root}
	var said strings.Builder
	child.Stdout, child.Stderr = &said, &said
	if err := child.Start(); err != nil {
		t.Skip("no user namespace: ", err)
	}
	theirs.Close()

	// The file system belongs to the namespace in which it was opened.
	fs, err := receive(ends[0])
	if err == nil {
		for _, what := range []string{"cmds", "maps", "progs", "attachs"} {
			require.NoError(t, unix.FsconfigSetString(fs, "delegate_"+what, "any"))
		}
		require.NoError(t, unix.FsconfigCreate(fs))
		mount, err := unix.Fsmount(fs, unix.FSMOUNT_CLOEXEC, 0)
		require.NoError(t, err)
		require.NoError(t, unix.Sendmsg(ends[0], []byte{0}, unix.UnixRights(mount), nil, 0))
	}
	require.NoError(t, child.Wait(), "%s", &said)
	require.Contains(t, said.String(), "PASS")
}

// inNamespace loads with a token and without one.
func inNamespace(t *testing.T) {
	const socket = 3
	fs, err := unix.Fsopen("bpf", unix.FSOPEN_CLOEXEC)
	require.NoError(t, err)
	require.NoError(t, unix.Sendmsg(socket, []byte{0}, unix.UnixRights(fs), nil, 0))
	mount, err := receive(socket)
	require.NoError(t, err)

	in := input{"globals", []string{"../testdata/programs/globals.s"}}
	img, err := image(in.file(t), new(kernel.Kernel))
	require.NoError(t, err)
	_, err = loader.Load(img, nil, loader.Options{})
	require.ErrorIs(t, err, syscall.EPERM)
	require.ErrorContains(t, err, "user namespace")
	before := openFDs(t)
	l, err := loader.Load(img, nil, loader.Options{Token: fmt.Sprint("/proc/self/fd/", mount)})
	requireLoaded(t, err)
	l.Close()
	require.Equal(t, before, openFDs(t))

	// Where BPF file systems are mounted by custom, nobody has to ask for it.
	require.NoError(t, unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""))
	require.NoError(t, unix.MoveMount(mount, "", unix.AT_FDCWD, loader.DefaultPins, unix.MOVE_MOUNT_F_EMPTY_PATH))
	l, err = loader.Load(img, nil, loader.Options{})
	requireLoaded(t, err)
	l.Close()
	require.Equal(t, before, openFDs(t))
	t.Setenv("LIBBPF_BPF_TOKEN_PATH", "")
	_, err = loader.Load(img, nil, loader.Options{})
	require.ErrorIs(t, err, syscall.EPERM)
}

// receive gets a file descriptor from a socket.
func receive(socket int) (int, error) {
	var data [1]byte
	rights := make([]byte, unix.CmsgSpace(4))
	_, n, _, _, err := unix.Recvmsg(socket, data[:], rights, unix.MSG_CMSG_CLOEXEC)
	if err != nil {
		return -1, err
	}
	messages, err := unix.ParseSocketControlMessage(rights[:n])
	if err != nil {
		return -1, err
	}
	if len(messages) == 0 {
		return -1, io.EOF
	}
	fds, err := unix.ParseUnixRights(&messages[0])
	if err != nil {
		return -1, err
	}
	return fds[0], nil
}
