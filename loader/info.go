package loader

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"syscall"
	"time"
)

// Info is what the kernel knows about a program. What it does not know, or does not tell this
// user, is 0.
type Info struct {
	Type ProgramType
	ID   uint32
	Tag  [8]byte // a hash of the instructions
	Name string  // of up to 15 bytes
	GPL  bool    // the license lets it call helpers that are for GPL programs only

	Types uint32   // ID of the BTF that it was loaded with
	Maps  []uint32 // IDs

	CreatedBy uint32        // user ID
	LoadedAt  time.Duration // since boot

	// Sizes in bytes of what runs: the instructions as the verifier rewrote them, and
	// the machine code. 0 if this user may not see them.
	Translated, JITed uint32
	Verified          uint32 // instructions that the verifier went through, since Linux 5.16

	// How often it ran, and how long in all, while statistics were on, see
	// [EnableStats]. Misses are runs left out because it was running already.
	Runs, Misses uint64
	RunTime      time.Duration
}

// maxInfoTries bounds how often maps are asked for of which there are more each time.
const maxInfoTries = 10

// Info returns what the kernel knows about a program.
func (p *Program) Info() (*Info, error) {
	var maps []uint32
	for range maxInfoTries {
		raw, err := infoWithMaps(p.FD, maps)
		if err != nil {
			return nil, fmt.Errorf("%s: asking about it: %w", p, err)
		}
		if int(raw.mapCount) <= len(maps) {
			return newInfo(raw, maps[:raw.mapCount:raw.mapCount]), nil
		}
		maps = make([]uint32, raw.mapCount)
	}
	return nil, fmt.Errorf("%s: more and more maps are bound to it", p)
}

// infoWithMaps has the kernel fill a list of IDs of maps, as far as there is room.
func infoWithMaps(fd int, maps []uint32) (*progInfo, error) {
	var pin pinner
	defer pin.Unpin()
	info := &progInfo{mapCount: uint32(len(maps)), maps: pin.words(maps)}
	return info, infoOf(fd, info)
}

func newInfo(raw *progInfo, maps []uint32) *Info {
	return &Info{
		Type: ProgramType(raw.typ), ID: raw.id, Tag: raw.tag, Name: logText(raw.name[:]), GPL: raw.gpl&gplBit() != 0,
		Types: raw.btfID, Maps: maps,
		CreatedBy: raw.uid, LoadedAt: time.Duration(raw.loadTime),
		Translated: raw.xlatedSize, JITed: raw.jitedSize, Verified: raw.verified,
		Runs: raw.runs, Misses: raw.misses, RunTime: time.Duration(raw.runTime),
	}
}

// gplBit is the first bit-field of a word, which the byte order says where it is.
func gplBit() uint32 {
	if isBig(binary.NativeEndian) {
		return 1 << 31
	}
	return 1
}

// ProgramIDs yields the IDs of all programs in the kernel, ascending. It needs CAP_SYS_ADMIN.
func ProgramIDs() iter.Seq2[uint32, error] {
	return func(yield func(uint32, error) bool) {
		for attr := new(idAttr); ; attr.id = attr.next {
			switch _, err := call(progGetNextID, attr); {
			case errors.Is(err, syscall.ENOENT):
				return
			case err != nil:
				yield(0, fmt.Errorf("listing programs: %w", err))
				return
			}
			if !yield(attr.next, nil) {
				return
			}
		}
	}
}

// EnableStats has the kernel count the runs of all programs, and the time they take, until stop
// is called. It needs CAP_SYS_ADMIN and Linux 5.8.
func EnableStats() (stop func(), err error) {
	fd, err := open(enableStats, new(statsAttr))
	if errors.Is(err, syscall.EINVAL) {
		err = &UnsupportedError{"statistics of programs for as long as somebody wants them", "5.8"}
	}
	if err != nil {
		return nil, fmt.Errorf("enabling statistics of programs: %w", err)
	}
	return func() { closeFD(fd) }, nil
}

// MapInfo is what the kernel knows about a map.
type MapInfo struct {
	Type MapType
	ID   uint32

	KeySize, ValueSize uint32 // in bytes
	MaxEntries         uint32
	Flags              uint32 // BPF_F_*
	Extra              uint64
}

// Info returns what the kernel knows about a map.
func (m *Map) Info() (*MapInfo, error) {
	var raw mapInfo
	if err := infoOf(m.FD, &raw); err != nil {
		return nil, fmt.Errorf("%s: asking about it: %w", m, err)
	}
	return &MapInfo{
		Type: MapType(raw.typ), ID: raw.id,
		KeySize: raw.keySize, ValueSize: raw.valueSize, MaxEntries: raw.maxEntries,
		Flags: raw.flags, Extra: raw.extra,
	}, nil
}
