package loader

import (
	"errors"
	"fmt"
	"slices"
	"syscall"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// loadTypes loads the types of the image, if there are any. If this kernel refuses them, what
// it does not know of them is replaced; if it still refuses them, maps and programs have to do
// without.
func (l *loading) loadTypes() error {
	if l.image.Types == nil {
		return nil
	}
	fd, err := l.tryTypes(l.image.Types)
	if isRefusal(err) && !l.probes.lacks(BTF) {
		lacking := slices.DeleteFunc(needs(l.image.Types), func(f Feature) bool { return !l.probes.lacks(f) })
		if len(lacking) > 0 {
			fd, err = l.tryTypes(withoutFeatures(l.image.Types, l.probes.lacks))
		}
		if err == nil {
			for _, f := range lacking {
				l.leaveOut("some types are simpler", f)
			}
		}
	}
	switch {
	case err == nil:
		l.types = fd
	case errors.Is(err, syscall.EPERM) && unprivilegedDisabled() == "0" && !l.hasOperations():
		// Who has no privileges loads no types, but some programs.
		l.Untyped = l.explain(err)
	case !isRefusal(err) || l.hasOperations():
		return l.explain(err)
	default:
		if unsupported := l.probes.ask(BTF); errors.Is(unsupported, ErrNotSupported) {
			err = failed("the types", unsupported)
		}
		l.Untyped = err
	}
	return nil
}

func (l *loading) tryTypes(types *rawbtf.BTF) (int, error) {
	data := types.Append(nil, l.image.Order)
	fd, _, err := l.withLog("the types", func(level uint32, buf []byte) (int, uint32, error) {
		var pin pinner
		defer pin.Unpin()
		attr := btfLoadAttr{
			btf: pin.bytes(data), size: uint32(len(data)),
			logBuf: pin.bytes(buf), logSize: uint32(len(buf)), logLevel: level,
		}
		attr.flags, attr.tokenFD = l.tokenFlag(), l.tokenFD()
		fd, err := open(btfLoad, &attr)
		return fd, attr.logTrueSize, err
	})
	return fd, err
}

// isRefusal reports whether the kernel looked at what it was given and refused it.
func isRefusal(err error) bool {
	if err == nil {
		return false
	}
	_, unknown := answer(err)
	return unknown == nil
}

// hasOperations reports whether there are maps of operations, which need types.
func (l *loading) hasOperations() bool {
	for i := range l.image.Maps {
		if m := &l.image.Maps[i]; m.Type == mapStructOps && !m.Optional {
			return true
		}
	}
	return false
}

// moduleFD returns the file descriptor of the types of a module, 0 for "", vmlinux.
func (l *loading) moduleFD(name string) (int, error) {
	if name == "" {
		return 0, nil
	}
	if fd, ok := l.modules[name]; ok {
		return fd, nil
	}
	for id := uint32(0); ; {
		fd, next, found, err := nextTypes(id)
		if errors.Is(err, syscall.ENOENT) {
			return none, fmt.Errorf("module %s is not there any more", name)
		}
		if err != nil {
			return none, fmt.Errorf("types of module %s: %w", name, err)
		}
		if found == name {
			l.modules[name] = fd
			return fd, nil
		}
		closeFD(fd)
		id = next
	}
}

// nextTypes opens the types of the kernel behind those of an id. name is that of a
// module, "vmlinux", or "" if they are not the kernel's. The error is ENOENT behind the last.
func nextTypes(after uint32) (fd int, id uint32, name string, err error) {
	for {
		attr := idAttr{id: after}
		if _, err := call(btfGetNextID, &attr); err != nil {
			return none, 0, "", err
		}
		id = attr.next
		fd, err = open(btfGetFDByID, &idAttr{id: id})
		if err == nil {
			break
		}
		if !errors.Is(err, syscall.ENOENT) { // gone since
			return none, 0, "", err
		}
		after = id
	}
	text := make([]byte, moduleNameLen)
	var pin pinner
	defer pin.Unpin()
	info := &btfInfo{name: pin.bytes(text), nameLen: uint32(len(text))}
	if err := infoOf(fd, info); err != nil {
		closeFD(fd)
		return none, 0, "", err
	}
	if info.isKernel == 0 {
		return fd, id, "", nil
	}
	return fd, id, logText(text), nil
}

// moduleNameLen is the size in bytes of the longest name of a module, with a NUL.
const moduleNameLen = 64
