package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

const mapTypePrefix = "BPF_MAP_TYPE_"

// uapiNames are constants that are macros in the headers of the kernel and of
// libbpf, or in enums without a name, and so in no BTF or hard to find there.
const uapiNames = `BPF_ANY=0 BPF_NOEXIST=1 BPF_EXIST=2 BPF_F_LOCK=4
BPF_F_NO_PREALLOC=1 BPF_F_NO_COMMON_LRU=2 BPF_F_NUMA_NODE=4 BPF_F_RDONLY=8 BPF_F_WRONLY=16 BPF_F_STACK_BUILD_ID=32
BPF_F_ZERO_SEED=64 BPF_F_RDONLY_PROG=128 BPF_F_WRONLY_PROG=256 BPF_F_CLONE=512 BPF_F_MMAPABLE=1024 BPF_F_PRESERVE_ELEMS=2048
BPF_F_INNER_MAP=4096 BPF_F_LINK=8192 BPF_F_SEGV_ON_FAULT=131072 BPF_F_NO_USER_CONV=262144
BPF_F_CURRENT_CPU=4294967295 BPF_F_INDEX_MASK=4294967295
LIBBPF_PIN_NONE=0 LIBBPF_PIN_BY_NAME=1
XDP_ABORTED=0 XDP_DROP=1 XDP_PASS=2 XDP_TX=3 XDP_REDIRECT=4
TC_ACT_UNSPEC=-1 TC_ACT_OK=0 TC_ACT_RECLASSIFY=1 TC_ACT_SHOT=2 TC_ACT_PIPE=3 TC_ACT_STOLEN=4 TC_ACT_QUEUED=5 TC_ACT_REPEAT=6
TC_ACT_REDIRECT=7 TC_ACT_TRAP=8`

// knownConstants are those that need no declaration.
var knownConstants = lazy.Value[map[string]int64]{Make: func() map[string]int64 {
	m := make(map[string]int64, 100)
	for i, t := range uapi.MapTypes() {
		m[mapTypePrefix+t.Name] = int64(i)
	}
	for _, pair := range strings.Fields(uapiNames) {
		name, number, _ := strings.Cut(pair, "=")
		v, ok := literalValue(strings.TrimPrefix(number, "-"))
		if ok && number[0] == '-' {
			v.v = -v.v
		}
		m[name] = v.v
	}
	return m
}}

func knownConstant(name string) (int64, bool) {
	v, ok := knownConstants.Load()[name]
	return v, ok
}
