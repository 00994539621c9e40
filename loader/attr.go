package loader

// command is the first argument of bpf(2): enum bpf_cmd.
type command uintptr

const (
	mapCreate      command = 0
	mapUpdateElem  command = 2
	mapDeleteElem  command = 3
	progLoad       command = 5
	objPin         command = 6
	objGet         command = 7
	progTestRun    command = 10
	progGetNextID  command = 11
	progGetFDByID  command = 13
	getInfoByFD    command = 15
	btfLoad        command = 18
	btfGetFDByID   command = 19
	mapFreeze      command = 22
	btfGetNextID   command = 23
	mapUpdateBatch command = 26
	linkCreate     command = 28
	enableStats    command = 32
	progBindMap    command = 35
	tokenCreate    command = 36

	withCommon command = 1 << 16 // BPF_COMMON_ATTRS: a commonAttr comes with the command, since Linux 7.2
)

// The structs below are members of union bpf_attr (include/uapi/linux/bpf.h), in the
// byte order of the machine. Pointers are 64-bit numbers, see [pinner]. Kernels that
// know fewer fields take those at the end as long as they are 0, and fields at the end
// that nothing is said in are left out here.

// nameLen is the size in bytes of names, with a NUL: BPF_OBJ_NAME_LEN.
const nameLen = 16

type mapCreateAttr struct {
	typ, keySize, valueSize, maxEntries, flags uint32
	innerMapFD                                 uint32
	numaNode                                   uint32
	name                                       [nameLen]byte
	_                                          uint32 // map_ifindex
	btfFD, btfKeyType, btfValueType            uint32
	kernelValueType                            uint32 // btf_vmlinux_value_type_id
	extra                                      uint64
	valueTypeFD                                int32 // value_type_btf_obj_fd
	tokenFD                                    int32 // if flagTokenFD
}

type mapElemAttr struct {
	mapFD      uint32
	_          uint32
	key, value uint64
	_          uint64 // flags
}

type mapFreezeAttr struct {
	mapFD uint32
}

type progLoadAttr struct {
	typ, insnCount               uint32
	insns, license               uint64
	logLevel, logSize            uint32
	logBuf                       uint64
	kernelVersion, flags         uint32
	name                         [nameLen]byte
	device                       uint32 // prog_ifindex
	expectedAttachType           uint32
	btfFD, funcInfoSize          uint32
	funcInfo                     uint64
	funcInfoCount, lineInfoSize  uint32
	lineInfo                     uint64
	lineInfoCount, attachBTFType uint32
	attachFD                     uint32 // of the program, or else of the BTF that attachBTFType is of; 0 is vmlinux
	_                            uint32 // core_relo_cnt
	fdArray                      uint64
	_                            uint64 // core_relos
	_                            uint32 // core_relo_rec_size
	logTrueSize                  uint32 // out, since Linux 6.4
	tokenFD                      int32  // if flagTokenFD
	_                            uint32 // fd_array_cnt
}

type btfLoadAttr struct {
	btf, logBuf       uint64
	size              uint32
	logSize, logLevel uint32
	logTrueSize       uint32 // out, since Linux 6.4
	flags             uint32
	tokenFD           int32 // if flagTokenFD
	_                 uint32
}

// flagTokenFD (BPF_F_TOKEN_FD) says in flags of all three that a token is there.
const flagTokenFD = 1 << 16

// commonAttr is struct bpf_common_attr.
type commonAttr struct {
	logBuf            uint64
	logSize, logLevel uint32
	logTrueSize       uint32 // out
	_                 uint32
}

type objAttr struct {
	path uint64
	fd   uint32 // to be pinned
	_    uint32 // file_flags
}

type progBindMapAttr struct {
	progFD, mapFD uint32
	_             uint32 // flags
}

type tokenCreateAttr struct {
	_       uint32 // flags
	bpffsFD uint32
}

// idAttr is the attribute of progGetFDByID and btfGetFDByID, which read id, and of
// progGetNextID and btfGetNextID, which write next.
type idAttr struct {
	id, next uint32
	_        uint32 // open_flags
}

type infoAttr struct {
	fd, size uint32
	info     uint64
}

type testRunAttr struct {
	fd, result                  uint32
	dataSize, dataOutSize       uint32
	data, dataOut               uint64
	repeat, duration            uint32
	contextSize, contextOutSize uint32
	context, contextOut         uint64
	flags, cpu, batchSize       uint32
	_                           uint32
}

type statsAttr struct {
	_ uint32 // type: 0 is the time that programs run
}

// progInfo is struct bpf_prog_info. Kernels leave what they do not know as it is.
type progInfo struct {
	typ, id               uint32
	tag                   [8]byte
	jitedSize, xlatedSize uint32
	_, _                  uint64 // jited_prog_insns, xlated_prog_insns
	loadTime              uint64 // ns since boot
	uid, mapCount         uint32
	maps                  uint64
	name                  [nameLen]byte
	_, gpl                uint32 // ifindex
	_, _                  uint64 // netns_dev, netns_ino
	_, _                  uint32 // nr_jited_ksyms, nr_jited_func_lens
	_, _                  uint64 // jited_ksyms, jited_func_lens
	btfID, _              uint32 // func_info_rec_size
	_                     uint64 // func_info
	_, _                  uint32 // nr_func_info, nr_line_info
	_, _                  uint64 // line_info, jited_line_info
	_, _, _, _            uint32 // nr_jited_line_info, record sizes, nr_prog_tags
	_                     uint64 // prog_tags
	runTime, runs, misses uint64
	verified              uint32
	_, _, _               uint32 // attach_btf_obj_id, attach_btf_id
}

// btfInfo is the beginning of struct bpf_btf_info.
type btfInfo struct {
	btf               uint64
	btfSize, _        uint32 // btf_size, id
	name              uint64
	nameLen, isKernel uint32
}

// objectName is a name as the kernel takes it: characters other than letters, digits, '_' and
// '.' become '_', and it is cut to 15 bytes.
func objectName(name string) (out [nameLen]byte) {
	for i := range min(len(name), nameLen-1) {
		out[i] = '_'
		if c := name[i]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' {
			out[i] = c
		}
	}
	return out
}
