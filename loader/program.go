package loader

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// Flags of programs (include/uapi/linux/bpf.h).
const (
	flagSleepable   = 1 << 4
	flagXDPFrags    = 1 << 5
	flagDeviceBound = 1 << 6 // BPF_F_XDP_DEV_BOUND_ONLY
)

// Sizes in bytes of struct bpf_func_info, bpf_line_info and bpf_insn.
const (
	funcInfoSize = 8
	lineInfoSize = 16
	insnSize     = 8
)

// loadPrograms loads all programs but optional ones.
func (l *loading) loadPrograms() error {
	for i := range l.image.Programs {
		p := &l.image.Programs[i]
		if p.Optional || l.Programs[i].Skipped != "" {
			continue
		}
		fd, log, err := l.loadProgram(p)
		if err != nil {
			return err
		}
		l.Programs[i].FD, l.Programs[i].Log = fd, log
		if err := l.bindMaps(fd, p); err != nil {
			return failedProgram(p.Name, err)
		}
	}
	return nil
}

// programLoad is what the kernel is given of a program.
type programLoad struct {
	attr                               progLoadAttr
	insns, license, funcInfo, lineInfo []byte
	fds                                []int32
	row                                *sectionName
}

// attempt tries to load it.
func (p *programLoad) attempt(level uint32, buf []byte) (int, uint32, error) {
	var pin pinner
	defer pin.Unpin()
	a := p.attr
	a.insns, a.insnCount = pin.bytes(p.insns), uint32(len(p.insns)/insnSize)
	a.license, a.fdArray = pin.bytes(p.license), pin.fds(p.fds)
	if len(p.funcInfo) != 0 {
		a.funcInfo, a.funcInfoSize, a.funcInfoCount = pin.bytes(p.funcInfo), funcInfoSize, uint32(len(p.funcInfo)/funcInfoSize)
	}
	if len(p.lineInfo) != 0 {
		a.lineInfo, a.lineInfoSize, a.lineInfoCount = pin.bytes(p.lineInfo), lineInfoSize, uint32(len(p.lineInfo)/lineInfoSize)
	}
	a.logBuf, a.logSize, a.logLevel = pin.bytes(buf), uint32(len(buf)), level
	fd, err := open(progLoad, &a)
	return fd, a.logTrueSize, err
}

// loadProgram loads a program; if this kernel refuses it, without what it does not know.
func (l *loading) loadProgram(p *object.Program) (fd int, log string, err error) {
	load, err := l.describeProgram(p)
	if err != nil {
		return none, "", failedProgram(p.Name, err)
	}
	what := programNamed(p.Name)
	fd, log, err = l.withLog(what, load.attempt)
	if isInvalid(err) && l.trim(what, load) {
		fd, log, err = l.withLog(what, load.attempt)
	}
	if err != nil {
		return none, "", l.explainProgram(err, p.Name, load)
	}
	return fd, log, nil
}

// describeProgram says what a program is, by its section.
func (l *loading) describeProgram(p *object.Program) (*programLoad, error) {
	row, target := findSection(p.Section)
	if row == nil {
		return nil, unknownSection(p.Section)
	}
	load := &programLoad{row: row, license: append([]byte(l.image.License), 0)}
	attr := &load.attr
	attr.name, attr.kernelVersion = objectName(p.Name), l.image.Version
	if attr.kernelVersion == 0 {
		attr.kernelVersion = l.kernel.Version()
	}
	attr.typ, attr.expectedAttachType = uint32(row.typ), uint32(row.attach)
	attr.flags, attr.tokenFD = l.tokenFlag(), l.tokenFD()
	if row.flags&sleepable != 0 {
		attr.flags |= flagSleepable
	}
	if row.flags&xdpFrags != 0 {
		attr.flags |= flagXDPFrags
	}
	if row.typ == progXDP && l.Device != 0 {
		attr.device = l.Device
		attr.flags |= flagDeviceBound
	}
	if row.flags&usdt != 0 && l.probes.ask(UprobeMultiLink) == nil {
		attr.expectedAttachType = uint32(onTraceUprobeMulti)
	}
	var err error
	switch {
	case row.typ == progStructOps:
		err = l.describeOperation(attr, p)
	case row.flags&attachBTF != 0:
		err = l.describeTarget(attr, row, p.Name, target)
	default:
		if _, given := l.Targets[p.Name]; given {
			err = fmt.Errorf("it has a target, but what is in section %s is attached to no function when it is loaded", quote(row.head()))
		}
	}
	if err != nil {
		return nil, err
	}
	if load.insns, err = l.patched(p); err != nil {
		return nil, err
	}
	if load.fds, err = l.moduleFDs(); err != nil {
		return nil, err
	}
	if l.types != none {
		attr.btfFD = uint32(l.types)
		load.funcInfo, load.lineInfo = nativeWords(p.FuncInfo), nativeWords(p.LineInfo)
	}
	return load, nil
}

// bindMaps has a program hold the read-only data that it does not refer to, so that tools that
// look at the program find it.
func (l *loading) bindMaps(fd int, p *object.Program) error {
	refers := make([]bool, len(l.Maps))
	for _, index := range mapLoads(p.Insns) {
		refers[index] = true
	}
	for i := range l.image.Maps {
		if m := &l.image.Maps[i]; !strings.HasPrefix(m.Section, ".rodata") || l.Maps[i].FD == none || refers[i] {
			continue
		}
		_, err := call(progBindMap, &progBindMapAttr{progFD: uint32(fd), mapFD: uint32(l.Maps[i].FD)})
		if isRefusal(err) && l.probes.lacks(ProgramBindMap) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("binding map %s to it: %w", quote(l.Maps[i].Name), err)
		}
	}
	return nil
}

// Source registers of loads of 64 bits.
const (
	ofMap    = 1 // BPF_PSEUDO_MAP_FD
	ofValue  = 2 // BPF_PSEUDO_MAP_VALUE
	ofKernel = 3 // BPF_PSEUDO_BTF_ID
)

// patched returns a program's instructions with file descriptors in place of indexes.
func (l *loading) patched(p *object.Program) ([]byte, error) {
	insns := slices.Clone(p.Insns)
	for at := 0; at+2*insnSize <= len(insns); at += insnSize {
		if insns[at] != opLoad64 {
			continue
		}
		switch sourceOf(insns[at+1]) {
		case ofMap, ofValue:
			index := int(binary.NativeEndian.Uint32(insns[at+4:]))
			if l.Maps[index].FD == none {
				return nil, fmt.Errorf("instruction %d loads map %s, which was not made: it is optional", at/insnSize, quote(l.Maps[index].Name))
			}
			binary.NativeEndian.PutUint32(insns[at+4:], uint32(l.Maps[index].FD))
			if arena := l.image.Maps[index].Type == mapArena; arena && sourceOf(insns[at+1]) == ofValue {
				offset := insns[at+insnSize+4:]
				binary.NativeEndian.PutUint32(offset, binary.NativeEndian.Uint32(offset)+uint32(l.Maps[index].dataAt))
			}
		case ofKernel:
			index := int(binary.NativeEndian.Uint32(insns[at+insnSize+4:]))
			if index == 0 {
				break
			}
			if index > len(l.image.Modules) {
				return nil, fmt.Errorf("instruction %d refers to module %d of %d", at/insnSize, index, len(l.image.Modules))
			}
			fd, err := l.moduleFD(l.image.Modules[index-1])
			if err != nil {
				return nil, err
			}
			binary.NativeEndian.PutUint32(insns[at+insnSize+4:], uint32(fd))
		}
		at += insnSize
	}
	return insns, nil
}

// moduleFDs returns the array that offsets of kfunc calls are indexes of, none if
// there are no modules.
func (l *loading) moduleFDs() ([]int32, error) {
	if len(l.image.Modules) == 0 {
		return nil, nil
	}
	fds := make([]int32, 1, 1+len(l.image.Modules))
	for _, name := range l.image.Modules {
		fd, err := l.moduleFD(name)
		if err != nil {
			return nil, err
		}
		fds = append(fds, int32(fd))
	}
	return fds, nil
}

// nativeWords returns little-endian words of 32 bits in this machine's order.
func nativeWords(b []byte) []byte {
	if !isBig(binary.NativeEndian) {
		return b
	}
	out := make([]byte, 0, len(b))
	for at := 0; at+4 <= len(b); at += 4 {
		out = binary.NativeEndian.AppendUint32(out, binary.LittleEndian.Uint32(b[at:]))
	}
	return out
}
