package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/bpfasm/bpfasm/loader"
)

// pins are what stays in the kernel: programs and maps that were pinned, and operations that
// were registered. All of it stays, or nothing.
type pins struct {
	made       []string // directories
	registered []registered
}

// registered is a map of operations that the kernel uses.
type registered struct {
	*loader.Registration
	name string
	link string // the file that holds its link, "" if it has none
}

// keeps reports whether something is to stay in the kernel.
func (l *loading) keeps() bool {
	return cmp.Or(l.cmd.String("pin"), l.cmd.String("pin-maps")) != "" || l.cmd.IsSet("register")
}

// keep pins and registers what the command line says.
func (l *loading) keep() error {
	programs, maps := l.cmd.String("pin"), l.cmd.String("pin-maps")
	if programs != "" {
		if err := l.pinPrograms(programs); err != nil {
			return err
		}
	}
	if maps != "" && len(l.loaded.Maps) > 0 {
		if err := l.pins.makeDir(maps); err != nil {
			return err
		}
	}
	if err := l.loaded.PinMaps(); err != nil {
		return err
	}
	if maps != "" {
		if err := l.pinMaps(maps); err != nil {
			return err
		}
	}
	for _, name := range l.cmd.StringSlice("register") {
		if err := l.pins.register(name, programs, l.loaded); err != nil {
			return err
		}
	}
	return l.checkKept()
}

// checkKept is the error if nothing stays.
func (l *loading) checkKept() error {
	for i := range l.loaded.Programs {
		if l.loaded.Programs[i].Pinned() != "" {
			return nil
		}
	}
	for i := range l.loaded.Maps {
		if l.loaded.Maps[i].Path != "" {
			return nil
		}
	}
	switch {
	case len(l.pins.registered) > 0:
		return nil
	case l.cmd.String("pin") == "":
		return errors.New("there is no map to pin: --pin DIR pins programs")
	case len(l.loaded.Programs) == 0:
		return errors.New("there is no program to pin: --pin-maps DIR pins maps")
	}
	return errors.New("no program was loaded, so there is nothing to pin: --program NAME loads one that is optional")
}

// pinPrograms pins all programs that were loaded.
func (l *loading) pinPrograms(dir string) error {
	for i := range l.loaded.Programs {
		p := &l.loaded.Programs[i]
		if p.FD < 0 {
			continue
		}
		if err := l.pins.makeDir(dir); err != nil {
			return err
		}
		if err := p.Pin(pinName(dir, p.Name)); err != nil {
			return err
		}
	}
	return nil
}

// pinMaps pins all maps that were made and are not pinned by their names.
func (l *loading) pinMaps(dir string) error {
	for i := range l.loaded.Maps {
		m := &l.loaded.Maps[i]
		if m.FD < 0 || m.Path != "" {
			continue
		}
		if err := m.Pin(pinName(dir, m.Name)); err != nil {
			return err
		}
	}
	return nil
}

// pinName is the file that holds what has a name. Dots, which names on a BPF file system cannot
// have, are '_' as in libbpf.
func pinName(dir, name string) string {
	return filepath.Join(dir, strings.ReplaceAll(name, ".", "_"))
}

// makeDir makes a directory if it is not there.
func (p *pins) makeDir(dir string) error {
	made, err := loader.MakePinDir(dir)
	if err != nil {
		return fmt.Errorf("pinning in %s: %w", dir, err)
	}
	if made {
		p.made = append(p.made, dir)
	}
	return nil
}

// register has the kernel use a map of operations.
func (p *pins) register(name, dir string, loaded *loader.Loaded) error {
	r, err := loaded.Register(name)
	if err != nil {
		return err
	}
	p.registered = append(p.registered, registered{r, name, ""})
	if r.Link < 0 {
		return nil
	}
	if dir == "" {
		return fmt.Errorf("map '%s' is registered by a link, which ends with the command unless --pin DIR keeps it", name)
	}
	if err := p.makeDir(dir); err != nil {
		return err
	}
	link := pinName(dir, name)
	if err := r.Pin(link); err != nil {
		return err
	}
	p.registered[len(p.registered)-1].link = link
	return nil
}

// undo leaves nothing of it. What cannot be removed stays.
func (p *pins) undo(loaded *loader.Loaded) {
	for _, r := range p.registered {
		if r.link != "" {
			_ = os.Remove(r.link)
		}
		_ = r.Close()
	}
	for i := range loaded.Programs {
		_ = loaded.Programs[i].Unpin()
	}
	for i := range loaded.Maps {
		if m := &loaded.Maps[i]; !m.Reused {
			_ = m.Unpin()
		}
	}
	for _, dir := range p.made {
		_ = os.Remove(dir)
	}
}
