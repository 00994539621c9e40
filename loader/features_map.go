package loader

// create creates a map.
func (p *probes) create(attr mapCreateAttr) (int, error) {
	if p.token != none {
		attr.flags, attr.tokenFD = attr.flags|flagTokenFD, int32(p.token)
	}
	return open(mapCreate, &attr)
}

// array is the simplest map.
var array = mapCreateAttr{typ: mapArray, keySize: 4, valueSize: 16, maxEntries: 1}

// mapOf probes for what a map needs to be created.
func (p *probes) mapOf(attr mapCreateAttr) error {
	fd, err := p.create(attr)
	closeFD(fd)
	return err
}

func probeNestedMaps(p *probes) error { return p.nested(array) }

func probeInnerMapSizes(p *probes) error {
	inner := array
	inner.flags = flagInnerMap
	return p.nested(inner)
}

// nested probes for a map in a map.
func (p *probes) nested(attr mapCreateAttr) error {
	inner, err := p.create(attr)
	if err != nil {
		return err
	}
	defer closeFD(inner)
	return p.mapOf(mapCreateAttr{typ: mapArrayOfMaps, keySize: 4, valueSize: 4, maxEntries: 1, innerMapFD: uint32(inner)})
}

func probeGlobalData(p *probes) error { return p.valueAt(8) }

// valueAt probes for a program with an address in a value of 16 bytes.
func (p *probes) valueAt(offset int) error {
	fd, err := p.create(array)
	if err != nil {
		return err
	}
	defer closeFD(fd)
	return p.program(filter, loadValue(fd, offset).ret())
}

func loadValue(fd, offset int) code {
	return code{}.op(opLoad64, 1, ofValue, 0, fd).op(0, 0, 0, 0, offset)
}

// probeFullOffsets has an offset beyond any map, which is refused by all; but only those
// that do not have the feature say that the offset itself is not allowed.
func probeFullOffsets(p *probes) error {
	fd, err := p.create(array)
	if err != nil {
		return err
	}
	defer closeFD(fd)
	if notAllowed, err := p.saysIn(filter, loadValue(fd, 1<<30).ret(), "direct value offset"); err != nil {
		return err
	} else if notAllowed {
		return errLacks
	}
	return p.valueAt(8)
}

func probeMappedArrays(p *probes) error {
	attr := array
	attr.flags = flagMmapable
	return p.mapOf(attr)
}

func probeRingBuffers(p *probes) error {
	return p.mapOf(mapCreateAttr{typ: mapRingbuf, maxEntries: uint32(pageSize())})
}

func probeArenas(p *probes) error {
	return p.mapOf(mapCreateAttr{typ: mapArena, maxEntries: 1, flags: flagMmapable})
}

// probeBatchOperations updates nothing.
func probeBatchOperations(p *probes) error {
	attr := mapCreateAttr{typ: mapHash, keySize: 4, valueSize: 4, maxEntries: 1}
	fd, err := p.create(attr)
	if err != nil {
		return err
	}
	defer closeFD(fd)
	var pin pinner
	defer pin.Unpin()
	batch := struct {
		_, _, keys, values uint64
		count, mapFD       uint32
		_, _               uint64 // flags
	}{keys: pin.bytes(make([]byte, 4)), values: pin.bytes(make([]byte, 4)), count: 1, mapFD: uint32(fd)}
	_, err = call(mapUpdateBatch, &batch)
	return err
}

// probeCommonAttributes creates a map. A log of what succeeds is empty.
func probeCommonAttributes(p *probes) error {
	attr := array
	if p.token != none {
		attr.flags, attr.tokenFD = flagTokenFD, int32(p.token)
	}
	var pin pinner
	defer pin.Unpin()
	log := make([]byte, 256)
	fd, err := openWith(mapCreate, &attr, &commonAttr{logBuf: pin.bytes(log), logSize: uint32(len(log)), logLevel: 1})
	closeFD(fd)
	return err
}
