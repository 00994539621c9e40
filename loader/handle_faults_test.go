//go:build linux

package loader_test

import (
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestHandleFaults makes each system call fail in turn in what is done with a program
// that is loaded: the error is told, and nothing stays open or pinned.
func TestHandleFaults(t *testing.T) {
	p := &loadedObject(t, "programs/hash").Programs[0]
	fs := bpffs(t)
	pinned, moved := filepath.Join(fs, "pinned"), filepath.Join(fs, "moved")
	require.NoError(t, p.Pin(pinned))
	info, err := p.Info()
	require.NoError(t, err)
	closing := func(p *loader.Program, err error) error {
		if err == nil {
			p.Close()
		}
		return err
	}
	for what, do := range map[string]func() error{
		"run":   func() error { _, err := p.Run(loader.RunOptions{Data: make([]byte, 64)}); return err },
		"info":  func() error { _, err := p.Info(); return err },
		"by ID": func() error { return closing(loader.ProgramFromID(info.ID)) },
		"open":  func() error { return closing(loader.OpenProgram(pinned)) },
		"types": func() error {
			fd, err := p.TypesFD()
			if err == nil {
				syscall.Close(fd)
			}
			return err
		},
		"pin": func() error {
			other, err := p.Clone()
			if err != nil {
				return err
			}
			defer other.Close()
			if err := other.Pin(moved); err != nil {
				return err
			}
			return other.Unpin()
		},
		"list": func() error {
			for _, err := range loader.ProgramIDs() {
				if err != nil {
					return err
				}
			}
			return nil
		},
		"stats": func() error {
			stop, err := loader.EnableStats()
			if err == nil {
				stop()
			}
			return err
		},
	} {
		t.Run(what, func(t *testing.T) {
			before, goroutines := openFDs(t), runtime.NumGoroutine()
			for n := 1; ; n++ {
				called := 0
				undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
					if called++; called == n {
						return -1, syscall.ENOMEM
					}
					return next()
				})
				err := do()
				undo()
				if called < n {
					require.NoError(t, err)
					require.Greater(t, n, 1)
					break
				}
				require.ErrorIs(t, err, syscall.ENOMEM, "call %d", n)
				require.Equal(t, before, openFDs(t), "call %d", n)
				require.NoFileExists(t, moved)
			}
			require.Equal(t, before, openFDs(t))
			require.LessOrEqual(t, runtime.NumGoroutine(), goroutines) // others may have ended
		})
	}
}
