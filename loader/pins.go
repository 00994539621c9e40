package loader

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// mapInfo is the beginning of struct bpf_map_info.
type mapInfo struct {
	typ, id                        uint32
	keySize, valueSize, maxEntries uint32
	flags                          uint32
	_                              [nameLen]byte
	_, _                           uint32 // ifindex, btf_vmlinux_value_type_id
	_, _                           uint64 // netns_dev, netns_ino
	_, _, _                        uint32 // btf_id, btf_key_type_id, btf_value_type_id
	_                              uint32 // btf_vmlinux_id
	extra                          uint64
}

// pinPath is where a map is that is pinned by its name. As in libbpf, a "." is "_", because
// the kernel does not take it there.
func (l *loading) pinPath(m *object.Map) (string, error) {
	folder := cmp.Or(l.Pins, DefaultPins)
	if strings.ContainsRune(m.Name, '/') {
		return "", errors.New("it is pinned by its name, which no file can have")
	}
	return filepath.Join(folder, strings.ReplaceAll(m.Name, ".", "_")), nil
}

// reuse opens the map that is pinned to a file already, none if there is no such file.
func (l *loading) reuse(m *object.Map, path string) (int, error) {
	fd, err := openPin(path, "map")
	if errors.Is(err, os.ErrNotExist) {
		if l.SkipPins {
			return none, nil
		}
		folder := filepath.Dir(path)
		if err = checkFolder(folder); err != nil {
			err = &os.PathError{Op: "pin in", Path: folder, Err: err}
		}
		return none, err
	}
	if err != nil {
		return none, err
	}
	if err = l.checkReuse(m, fd); err != nil {
		closeFD(fd)
		return none, &os.PathError{Op: "reuse pinned", Path: path, Err: err}
	}
	return fd, nil
}

// DefaultPins is where a BPF file system is usually mounted.
const DefaultPins = "/sys/fs/bpf"

// checkFolder returns why nothing can be pinned in a folder, nil if something can.
func checkFolder(folder string) error {
	if is, err := isBPFFS(folder); err != nil || !is {
		return cmp.Or(err, ErrNotBPFFS)
	}
	if info, err := os.Stat(folder); err == nil && !info.IsDir() {
		return syscall.ENOTDIR
	}
	return nil
}

// checkReuse compares a map with the one that it is to be (map_is_reuse_compat in
// libbpf).
func (l *loading) checkReuse(m *object.Map, fd int) error {
	var info mapInfo
	if err := infoOf(fd, &info); err != nil {
		return fmt.Errorf("it cannot be determined what it is, so it may be no map: %w", err)
	}
	entries, err := maxEntries(m, uint32(pageSize()))
	if err != nil {
		return err
	}
	flags := info.flags
	if m.Type == mapDevmap || m.Type == mapDevmapHash {
		// The kernel sets it itself.
		flags = flags&^flagReadOnlyProg | m.Flags&flagReadOnlyProg
	}
	var differ []string
	compare := func(what string, there, here any) {
		if there != here {
			differ = append(differ, fmt.Sprintf("%s %v there and %v here", what, there, here))
		}
	}
	compare("type", uapi.MapTypeName(info.typ), uapi.MapTypeName(m.Type))
	compare("key size", info.keySize, m.KeySize)
	compare("value size", info.valueSize, m.ValueSize)
	compare("number of entries", info.maxEntries, entries)
	compare("flags", fmt.Sprintf("%#x", flags), fmt.Sprintf("%#x", m.Flags))
	compare("map_extra", info.extra, m.Extra)
	if len(differ) > 0 {
		return errors.New("it is another map: " + strings.Join(differ, ", ") + "; remove it or pin this one elsewhere")
	}
	return nil
}

// pinMaps pins maps by their names, unless somebody else will.
func (l *loading) pinMaps() error {
	if l.SkipPins {
		return nil
	}
	return l.PinMaps()
}

// PinMaps pins the maps that the image pins by their names and that were not there yet: what
// [Options.SkipPins] leaves. If it fails, none of them stays pinned.
func (l *Loaded) PinMaps() error {
	for i := range l.Maps {
		m := &l.Maps[i]
		if m.byName == "" || m.Path != "" {
			continue
		}
		if err := m.Pin(m.byName); err != nil {
			for j := range i {
				if before := &l.Maps[j]; before.Path == before.byName && !before.Reused {
					_ = before.Unpin()
				}
			}
			return err
		}
	}
	return nil
}

// Pin makes a file on a BPF file system that keeps a map in the kernel, even after the process has
// ended. A map that is already pinned moves there. No existing file is ever replaced.
func (m *Map) Pin(path string) error {
	if err := movePin(m.FD, &m.Path, path); err != nil {
		return failed(m.String(), err)
	}
	return nil
}

// Unpin removes the file at [Map.Path], also that of a map that was there already. It is no error
// if there is none, or none any more.
func (m *Map) Unpin() error {
	if err := removePin(&m.Path); err != nil {
		return failed(m.String(), err)
	}
	return nil
}
