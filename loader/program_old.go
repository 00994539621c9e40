package loader

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"syscall"
)

// trim takes out of what the kernel is given of a program what it does not know and
// does not need. It reports whether there was something.
func (l *loading) trim(what string, load *programLoad) (trimmed bool) {
	attr := &load.attr
	without := func(has string, f Feature) {
		l.leaveOut(what+" "+has, f)
		trimmed = true
	}
	if name, ok := l.olderName(what, attr.name); ok {
		attr.name, trimmed = name, true
	}
	if attr.expectedAttachType != 0 && load.row.flags&attachOptional != 0 && l.probes.lacks(ExpectedAttachType) {
		attr.expectedAttachType = 0
		without("does not say what it is attached to", ExpectedAttachType)
	}
	if len(load.funcInfo)+len(load.lineInfo) != 0 && l.probes.lacks(BTFFunctions) {
		load.funcInfo, load.lineInfo = nil, nil
		without("has no types of functions and no lines", BTFFunctions)
	}
	if callsAny(load.insns, olderHelpers()) && l.probes.lacks(ProbeReadKernel) {
		replaceCalls(load.insns, olderHelpers())
		without("reads the kernel's memory by bpf_probe_read", ProbeReadKernel)
	}
	return trimmed
}

// isInvalid reports whether the kernel may not have known what it was given: what it does
// not like for another reason it calls EACCES, mostly.
func isInvalid(err error) bool {
	return errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.E2BIG)
}

// olderName returns a name as an older kernel takes it, perhaps none.
func (l *loading) olderName(what string, name [nameLen]byte) (older [nameLen]byte, changed bool) {
	switch {
	case name == older:
		return name, false
	case l.probes.lacks(ObjectNames):
		l.leaveOut(what+" has no name", ObjectNames)
		return older, true
	case bytes.IndexByte(name[:], '.') >= 0 && l.probes.lacks(DotsInNames):
		l.leaveOut(what+" has a name with '_' for '.'", DotsInNames)
		return [nameLen]byte(bytes.ReplaceAll(name[:], []byte{'.'}, []byte{'_'})), true
	}
	return name, false
}

// olderHelpers replaces helper functions by older ones that do the same on kernels that do not
// distinguish memory of the kernel from that of the process.
func olderHelpers() map[int32]int32 {
	return map[int32]int32{
		helperProbeReadKernel:    helperProbeRead,
		helperProbeReadKernelStr: helperProbeReadStr,
	}
}

// eachCall calls a function with the source register and the number of each call.
func eachCall(insns []byte, f func(source byte, imm []byte)) {
	for at := 0; at+insnSize <= len(insns); at += insnSize {
		switch insns[at] {
		case opLoad64:
			at += insnSize
		case opCall:
			f(sourceOf(insns[at+1]), insns[at+4:at+insnSize])
		}
	}
}

// callsAny reports whether instructions call one of some helper functions.
func callsAny(insns []byte, helpers map[int32]int32) (calls bool) {
	eachCall(insns, func(source byte, imm []byte) {
		_, found := helpers[int32(binary.NativeEndian.Uint32(imm))]
		calls = calls || source == 0 && found
	})
	return calls
}

func replaceCalls(insns []byte, with map[int32]int32) {
	eachCall(insns, func(source byte, imm []byte) {
		if other, ok := with[int32(binary.NativeEndian.Uint32(imm))]; ok && source == 0 {
			binary.NativeEndian.PutUint32(imm, uint32(other))
		}
	})
}

// callsFunctions reports whether instructions call functions of the program.
func callsFunctions(insns []byte) (calls bool) {
	eachCall(insns, func(source byte, _ []byte) { calls = calls || source == sourceCall })
	return calls
}

// explainProgram adds to an error what can be told about why the kernel refused a
// program beside its log.
func (l *loading) explainProgram(err error, name string, load *programLoad) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	e.Program = name
	if why := l.unknownOf(load, e); why != nil {
		e.Err = why
	}
	if load.attr.flags&flagDeviceBound != 0 && errors.Is(e.Err, syscall.EOPNOTSUPP) {
		e.Err = fmt.Errorf("%w: the network device's driver knows no XDP programs, so none are bound to it", e.Err)
	}
	typ := load.row.typ
	e.Err = l.denied(e.Err, wants(typ), typ == progSocketFilter || typ == progCgroupSKB)
	return e
}

// unknownOf returns what of a program the kernel does not know, nil if that is not why
// it refused it.
func (l *loading) unknownOf(load *programLoad, e *Error) error {
	refused, attr := isInvalid(e.Err), &load.attr
	if refused || errors.Is(e.Err, syscall.EPERM) {
		if callsFunctions(load.insns) {
			if err := l.probes.ask(BPFCalls); errors.Is(err, ErrNotSupported) {
				return err
			}
		}
	}
	if !refused {
		return nil
	}
	for _, f := range neededBy(load.insns) {
		if err := l.probes.ask(f); errors.Is(err, ErrNotSupported) {
			return err
		}
	}
	if attr.flags&flagSleepable != 0 && load.row.typ == progKprobe {
		if err := l.younger("probes of user space that may sleep", "6.0"); err != nil {
			return err
		}
	}
	if takesFunctions(load.insns) {
		if err := l.younger("addresses of functions in programs", "5.13"); err != nil {
			return err
		}
	}
	if e.lastMessage() != "" {
		return nil
	}
	if err := l.younger("programs of type "+load.row.typ.String(), programSince[load.row.typ]); err != nil {
		return err
	}
	if attr.expectedAttachType != 0 && load.row.typ != progStructOps {
		if err := l.probes.ask(ExpectedAttachType); errors.Is(err, ErrNotSupported) {
			return err
		}
		if err := l.younger("programs of section "+quote(load.row.head()), attachSince.Load()[load.row.attach]); err != nil {
			return err
		}
	}
	for _, f := range []struct {
		flag        uint32
		what, since string
	}{
		{flagSleepable, "programs that may sleep", "5.10"},
		{flagXDPFrags, "XDP programs for packets in fragments", "5.18"},
		{flagDeviceBound, "XDP programs that are bound to a device", "6.3"},
		{flagTokenFD, Tokens.String(), Tokens.Since()},
	} {
		if attr.flags&f.flag != 0 {
			if err := l.younger(f.what, f.since); err != nil {
				return err
			}
		}
	}
	if load.row.flags&attachBTF == 0 && load.row.typ != progStructOps {
		least := progLoadAttr{typ: attr.typ, expectedAttachType: attr.expectedAttachType}
		if err := l.probes.program(least, code{}.ret()); isInvalid(err) {
			return fmt.Errorf("%w: this kernel takes no programs of type %s: it was built without what they are attached to", err, load.row.typ)
		}
	}
	return nil
}

// explain adds to an error what can be told about why the kernel refused types.
func (l *loading) explain(err error) error {
	var e *Error
	if errors.As(err, &e) {
		e.Err = l.denied(e.Err, nil, false)
	}
	return err
}
