package loader

import (
	"cmp"
	"errors"
	"fmt"
	"syscall"
)

// ErrNoTypes reports that a program was loaded without BTF.
var ErrNoTypes = errors.New("it was loaded without types")

// ProgramFromFD makes a Program of a file descriptor and takes ownership of it. If the
// descriptor is not that of a program, the error says what it is, and it stays open.
func ProgramFromFD(fd int) (*Program, error) {
	kind, err := kindOf(fd)
	if err != nil {
		return nil, err
	}
	if kind != "program" {
		return nil, fmt.Errorf("file descriptor %d is of a %s and not of a program", fd, kind)
	}
	p := &Program{FD: fd}
	info, err := p.Info()
	if err != nil {
		return nil, err
	}
	p.Name = info.Name
	return p, nil
}

// ProgramFromID opens the program with an ID. It needs CAP_SYS_ADMIN.
func ProgramFromID(id uint32) (*Program, error) {
	fd, err := open(progGetFDByID, &idAttr{id: id})
	if err != nil {
		return nil, fmt.Errorf("program with ID %d: %w", id, err)
	}
	return opened(fd)
}

// opened is ProgramFromFD for a file descriptor of our own.
func opened(fd int) (*Program, error) {
	p, err := ProgramFromFD(fd)
	if err != nil {
		closeFD(fd)
	}
	return p, err
}

// String returns the program's name in quotes, or its file descriptor if it has none.
func (p *Program) String() string {
	if p.Name == "" {
		return fmt.Sprint("program of file descriptor ", p.FD)
	}
	return programNamed(p.Name)
}

// Clone returns another handle of a program, without its pin. Each handle is closed on its own.
// Functions that take ownership of a file descriptor, such as ebpf.NewProgramFromFD, should get
// that of a clone.
func (p *Program) Clone() (*Program, error) {
	fd, err := duplicate(p.FD)
	if err != nil {
		return nil, fmt.Errorf("%s: another handle of it: %w", p, err)
	}
	return &Program{Name: p.Name, FD: fd}, nil
}

// Close closes the handle. The program stays in the kernel as long as it is pinned or attached
// to something, or other handles exist. That of nil does nothing.
func (p *Program) Close() {
	if p == nil {
		return
	}
	closeFD(p.FD)
	p.FD = none
}

// BindMap keeps a map alive as long as a program that does not refer to it. It needs Linux
// 5.10.
func (p *Program) BindMap(m *Map) error {
	_, err := call(progBindMap, &progBindMapAttr{progFD: uint32(p.FD), mapFD: uint32(m.FD)})
	if errors.Is(err, syscall.EINVAL) {
		err = cmp.Or(ProgramBindMap.Probe(), err)
	}
	if err != nil {
		return fmt.Errorf("%s: binding map %s to it: %w", p, quote(m.Name), err)
	}
	return nil
}

// TypesFD opens the BTF that a program was loaded with; the caller closes it. The error is
// [ErrNoTypes] if there is none. It needs CAP_SYS_ADMIN.
func (p *Program) TypesFD() (int, error) {
	info, err := p.Info()
	if err != nil {
		return none, err
	}
	if info.Types == 0 {
		return none, fmt.Errorf("%s: %w", p, ErrNoTypes)
	}
	fd, err := open(btfGetFDByID, &idAttr{id: info.Types})
	if err != nil {
		return none, fmt.Errorf("%s: its types: %w", p, err)
	}
	return fd, nil
}

// ObjectName returns the name that the kernel gives to a program or map: letters, digits, '_'
// and '.' stay, other characters become '_', and the name is cut to 15 bytes.
func ObjectName(name string) string {
	short := objectName(name)
	return logText(short[:])
}
