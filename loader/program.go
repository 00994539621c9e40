package loader

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/object"
)

// Flags of programs (include/uapi/linux/bpf.h).
const (
	flagSleepable = 1 << 4
	flagXDPFrags  = 1 << 5
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
		fd, err := l.loadProgram(p)
		if err != nil {
			return err
		}
		l.Programs[i].FD = fd
	}
	return nil
}

func (l *loading) loadProgram(p *object.Program) (int, error) {
	what := "program " + quote(p.Name)
	attr := progLoadAttr{name: objectName(p.Name), kernelVersion: l.image.Version}
	if attr.kernelVersion == 0 {
		attr.kernelVersion = l.kernel.Version()
	}
	if err := l.describeProgram(&attr, p); err != nil {
		return none, failed(what, err)
	}
	insns, err := l.patched(p)
	if err != nil {
		return none, failed(what, err)
	}
	fds, err := l.moduleFDs()
	if err != nil {
		return none, failed(what, err)
	}
	license := append([]byte(l.image.License), 0)
	funcInfo, lineInfo := nativeWords(p.FuncInfo), nativeWords(p.LineInfo)
	if l.types != none {
		attr.btfFD = uint32(l.types)
		attr.funcInfoSize, attr.funcInfoCount = funcInfoSize, uint32(len(funcInfo)/funcInfoSize)
		attr.lineInfoSize, attr.lineInfoCount = lineInfoSize, uint32(len(lineInfo)/lineInfoSize)
	}
	attr.insnCount = uint32(len(insns) / insnSize)
	return withLog(what, func(level uint32, buf []byte) (int, uint32, error) {
		var pin pinner
		defer pin.Unpin()
		a := attr
		a.insns, a.license, a.fdArray = pin.bytes(insns), pin.bytes(license), pin.fds(fds)
		if l.types != none {
			a.funcInfo, a.lineInfo = pin.bytes(funcInfo), pin.bytes(lineInfo)
		}
		a.logBuf, a.logSize, a.logLevel = pin.bytes(buf), uint32(len(buf)), level
		fd, err := open(progLoad, &a)
		return fd, a.logTrueSize, err
	})
}

// describeProgram says what a program is, by its section.
func (l *loading) describeProgram(attr *progLoadAttr, p *object.Program) error {
	row, target := findSection(p.Section)
	if row == nil {
		return unknownSection(p.Section)
	}
	attr.typ, attr.expectedAttachType = uint32(row.typ), uint32(row.attach)
	if row.flags&sleepable != 0 {
		attr.flags |= flagSleepable
	}
	if row.flags&xdpFrags != 0 {
		attr.flags |= flagXDPFrags
	}
	if row.typ == progStructOps {
		return l.describeOperation(attr, p)
	}
	if row.flags&attachBTF != 0 {
		return l.describeTarget(attr, row, target)
	}
	return nil
}

// patched returns a program's instructions with file descriptors in place of indexes.
func (l *loading) patched(p *object.Program) ([]byte, error) {
	const (
		loadImm64 = 0x18
		ofMap     = 1 // BPF_PSEUDO_MAP_FD
		ofValue   = 2 // BPF_PSEUDO_MAP_VALUE
		ofKernel  = 3 // BPF_PSEUDO_BTF_ID
	)
	insns := slices.Clone(p.Insns)
	for at := 0; at+2*insnSize <= len(insns); at += insnSize {
		if insns[at] != loadImm64 {
			continue
		}
		switch l.source(insns[at+1]) {
		case ofMap, ofValue:
			index := int(native.Uint32(insns[at+4:]))
			if index >= len(l.Maps) || l.Maps[index].FD == none {
				return nil, fmt.Errorf("instruction %d loads map %s, which was not made", at/insnSize, quote(l.mapAt(index)))
			}
			native.PutUint32(insns[at+4:], uint32(l.Maps[index].FD))
		case ofKernel:
			index := int(native.Uint32(insns[at+insnSize+4:]))
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
			native.PutUint32(insns[at+insnSize+4:], uint32(fd))
		}
		at += insnSize
	}
	return insns, nil
}

// source returns the source register of an instruction, which is in the half of the
// byte that the byte order says.
func (l *loading) source(registers byte) byte {
	if isBig(l.image.Order) {
		return registers & 15
	}
	return registers >> 4
}

func (l *loading) mapAt(index int) string {
	if index < len(l.Maps) {
		return l.Maps[index].Name
	}
	return fmt.Sprint(index)
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
	if !isBig(native) {
		return b
	}
	out := make([]byte, 0, len(b))
	for at := 0; at+4 <= len(b); at += 4 {
		out = native.AppendUint32(out, binary.LittleEndian.Uint32(b[at:]))
	}
	return out
}
