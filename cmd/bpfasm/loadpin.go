package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bpfasm/bpfasm/loader"
)

// pins are programs that were pinned in a directory: all of them, or none.
type pins struct {
	made   string // the directory, if it was made for them
	pinned []*loader.Program
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
			p.undo()
			return err
		}
		p.pinned = append(p.pinned, program)
		table.Programs[i].Pinned = path
	}
	return nil
}

// undo leaves nothing of it. What cannot be removed stays.
func (p *pins) undo() {
	for _, program := range p.pinned {
		_ = program.Unpin()
	}
	if p.made != "" {
		_ = os.Remove(p.made)
	}
}
