package loader

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

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
	folder := l.Pins
	if folder == "" {
		folder = DefaultPins
	}
	if strings.ContainsRune(m.Name, '/') {
		return "", errors.New("it is pinned by its name, which no file can have")
	}
	return filepath.Join(folder, strings.ReplaceAll(m.Name, ".", "_")), nil
}

// reuse opens a map that is pinned already, none if there is nothing of that name.
func (l *loading) reuse(m *object.Map) (fd int, path string, err error) {
	if path, err = l.pinPath(m); err != nil {
		return none, "", err
	}
	fd, err = openPin(path, "map")
	if errors.Is(err, os.ErrNotExist) {
		if err = checkFolder(filepath.Dir(path)); err == nil {
			return none, path, nil
		}
	}
	if err != nil {
		return none, "", err
	}
	if err = l.checkReuse(m, fd); err != nil {
		closeFD(fd)
		return none, "", &os.PathError{Op: "reuse pinned", Path: path, Err: err}
	}
	return fd, path, nil
}

// DefaultPins is where a BPF file system is usually mounted.
const DefaultPins = "/sys/fs/bpf"

// checkFolder returns why nothing can be pinned in a folder, nil if something can.
func checkFolder(folder string) error {
	is, err := isBPFFS(folder)
	if err == nil && !is {
		err = ErrNotBPFFS
	}
	if err != nil {
		return &os.PathError{Op: "pin in", Path: folder, Err: err}
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

// pinMaps pins maps by their names that were not there yet. If it fails, none of them
// stays.
func (l *loading) pinMaps() error {
	for i := range l.Maps {
		m := &l.Maps[i]
		if m.Path == "" || m.Reused {
			continue
		}
		if err := pinFD(m.FD, m.Path); err != nil {
			for j := range i {
				if before := &l.Maps[j]; before.Path != "" && !before.Reused {
					os.Remove(before.Path)
				}
			}
			return failed("map "+quote(m.Name), fmt.Errorf("pinning it to %s: %w", m.Path, err))
		}
	}
	return nil
}
