package loader

import "encoding/binary"

// Info words of BTF records: the kind, to which the number of elements is added, or the
// linkage of a function.
const (
	kindInt       = 1 << 24
	kindPtr       = 2 << 24
	kindFunc      = 12 << 24
	kindFuncProto = 13 << 24
	kindVar       = 14 << 24
	kindDatasec   = 15 << 24
	kindFloat     = 16 << 24
	kindDeclTag   = 17 << 24
	kindTypeTag   = 18 << 24
	kindEnum64    = 19 << 24

	linkageGlobal = 1
)

// layouts are how many bytes records of each kind up to ENUM64 have behind the first
// twelve, and each of their elements.
var layouts = [20][2]byte{
	1: {4, 0}, 3: {12, 0}, 4: {0, 12}, 5: {0, 12}, 6: {0, 8}, 13: {0, 8}, 14: {4, 0}, 15: {0, 12}, 17: {4, 0}, 19: {0, 12},
}

// rawTypes is a section .BTF in the byte order of this machine.
func rawTypes(names string, layout [][2]byte, words ...uint32) []byte {
	header := []int{24, 0, 4 * len(words), 4 * len(words), len(names)}
	if layout != nil {
		header[0], header[3] = 32, 4*len(words)+4*len(layout)
		header = append(header, 4*len(words), 4*len(layout))
	}
	data := binary.NativeEndian.AppendUint16(nil, 0xeb9f)
	data = append(data, 1, 0)
	for _, word := range header {
		data = binary.NativeEndian.AppendUint32(data, uint32(word))
	}
	for _, word := range words {
		data = binary.NativeEndian.AppendUint32(data, word)
	}
	for _, l := range layout {
		data = append(data, l[0], l[1], 0, 0)
	}
	return append(data, names...)
}

// loadTypes loads types.
func (p *probes) loadTypes(names string, layout [][2]byte, words ...uint32) (int, error) {
	var pin pinner
	defer pin.Unpin()
	data := rawTypes(names, layout, words...)
	attr := btfLoadAttr{btf: pin.bytes(data), size: uint32(len(data))}
	if p.token != none {
		attr.flags, attr.tokenFD = flagTokenFD, int32(p.token)
	}
	return open(btfLoad, &attr)
}

// types probes for what types need to be loaded.
func (p *probes) types(names string, words ...uint32) error {
	fd, err := p.loadTypes(names, nil, words...)
	closeFD(fd)
	return err
}

func probeBTF(p *probes) error {
	return p.types("\x00int\x00", 1, kindInt, 4, 32)
}

func probeBTFFunctions(p *probes) error { return p.function(0) }

func probeBTFGlobalFunctions(p *probes) error { return p.function(linkageGlobal) }

func (p *probes) function(linkage uint32) error {
	return p.types("\x00int\x00a\x00f\x00",
		1, kindInt, 4, 32,
		0, kindFuncProto|1, 0, 5, 1,
		7, kindFunc|linkage, 2,
	)
}

func probeBTFSections(p *probes) error { return p.section("\x00int\x00x\x00.data\x00") }

func probeBTFSectionNames(p *probes) error { return p.section("\x00int\x00x\x00?.da\x00") }

// section is a variable x in the section whose name is behind it.
func (p *probes) section(names string) error {
	return p.types(names,
		1, kindInt, 4, 32,
		5, kindVar, 1, linkageGlobal,
		7, kindDatasec|1, 4, 2, 0, 4,
	)
}

func probeBTFFloat(p *probes) error {
	return p.types("\x00float\x00", 1, kindFloat, 4)
}

func probeBTFDeclTag(p *probes) error {
	const whole = 1<<32 - 1
	return p.types("\x00int\x00x\x00tag\x00",
		1, kindInt, 4, 32,
		5, kindVar, 1, linkageGlobal,
		7, kindDeclTag, 2, whole,
	)
}

func probeBTFTypeTag(p *probes) error {
	return p.types("\x00int\x00tag\x00",
		1, kindInt, 4, 32,
		5, kindTypeTag, 1,
		0, kindPtr, 2,
	)
}

func probeBTFEnum64(p *probes) error {
	return p.types("\x00e\x00a\x00", 1, kindEnum64|1, 8, 3, 0, 0)
}

func probeBTFLayout(p *probes) error {
	fd, err := p.loadTypes("\x00int\x00", layouts[:], 1, kindInt, 4, 32)
	closeFD(fd)
	return err
}

// probeModuleBTF asks for the name of types, by which those of modules are told.
func probeModuleBTF(p *probes) error {
	fd, err := p.loadTypes("\x00int\x00", nil, 1, kindInt, 4, 32)
	if err != nil {
		return err
	}
	defer closeFD(fd)
	var pin pinner
	defer pin.Unpin()
	name := make([]byte, nameLen)
	return infoOf(fd, &btfInfo{name: pin.bytes(name), nameLen: uint32(len(name))})
}
