package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/loader"
)

// pins are programs that were pinned in a directory, and operations that were registered:
// all of them, or none.
type pins struct {
	made       string // the directory, if it was made for them
	pinned     []*loader.Program
	registered []*loader.Registration
	links      []string // the files that hold those of registrations
}

// pin pins all programs that were loaded, and says so in the table. Dots, which names
// on a BPF file system cannot have, are '_' as in libbpf.
func (p *pins) pin(dir string, table *loadedTable, loaded *loader.Loaded) error {
	switch err := os.Mkdir(dir, 0o700); {
	case err == nil:
		p.made = dir
	case !errors.Is(err, fs.ErrExist):
		return fmt.Errorf("making the directory %s: %w", dir, errors.Unwrap(err))
	}
	for i := range loaded.Programs {
		program := &loaded.Programs[i]
		if program.FD < 0 {
			continue
		}
		path := filepath.Join(dir, strings.ReplaceAll(program.Name, ".", "_"))
		if err := program.Pin(path); err != nil {
			return err
		}
		p.pinned = append(p.pinned, program)
		table.Programs[i].Pinned = path
	}
	return nil
}

// register has the kernel use a map of operations, and says so in the table.
func (p *pins) register(name, dir string, table *loadedTable, loaded *loader.Loaded) error {
	r, err := loaded.Register(name)
	if err != nil {
		return err
	}
	p.registered = append(p.registered, r)
	row := &table.Maps[slices.IndexFunc(table.Maps, func(m loadedMap) bool { return m.Name == name })]
	row.Registered = true
	if r.Link < 0 {
		return nil
	}
	if dir == "" {
		return fmt.Errorf("map '%s' is registered by a link, which ends with the command unless --pin DIR keeps it", name)
	}
	row.Link = filepath.Join(dir, strings.ReplaceAll(name, ".", "_"))
	if err := r.Pin(row.Link); err != nil {
		return err
	}
	p.links = append(p.links, row.Link)
	return nil
}

// undo leaves nothing of it. What cannot be removed stays.
func (p *pins) undo() {
	for _, link := range p.links {
		_ = os.Remove(link)
	}
	for _, r := range p.registered {
		_ = r.Close()
	}
	for _, program := range p.pinned {
		_ = program.Unpin()
	}
	if p.made != "" {
		_ = os.Remove(p.made)
	}
}
