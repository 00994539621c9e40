package rawbtf

// PointerSize is how many bytes a pointer has in an object: BPF is a machine of 64 bits
// (btf__set_pointer_size in libbpf's bpf_object__init_btf).
const PointerSize = 8

// KernelPointer returns how many bytes a pointer has in a kernel: as many as its long
// (determine_ptr_size in libbpf), else [PointerSize].
func (b *BTF) KernelPointer() uint32 {
	if id := b.Long(); id != 0 {
		return b.Type(id).Size()
	}
	return PointerSize
}

// Long returns the first type that is called long, of the base before its own, 0 if there
// is none.
func (b *BTF) Long() TypeID {
	for id := TypeID(1); id < b.End(); id++ {
		if t := b.Type(id); t.Kind() == Int && (t.Size() == 4 || t.Size() == 8) {
			for _, name := range longNames {
				if b.Is(t.NameOff(), name) {
					return id
				}
			}
		}
	}
	return 0
}

// longNames are what compilers call long.
var longNames = [...][]byte{
	[]byte("long unsigned int"), []byte("long int"), []byte("long"), []byte("unsigned long"), // the usual ones first
	[]byte("int long"), []byte("long unsigned"), []byte("unsigned long int"), []byte("unsigned int long"),
	[]byte("long int unsigned"), []byte("int unsigned long"), []byte("int long unsigned"),
}
