package relocator

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// benchFields are what programs ask about, in a kernel of any version.
const benchFields = `task_struct pid tgid comm mm real_parent group_leader signal files fs nsproxy cred flags start_time
mm_struct pgd mm_users total_vm start_code arg_start exe_file
file f_inode f_path f_flags f_pos f_mode
inode i_ino i_mode i_uid i_gid i_size i_sb i_nlink
dentry d_name d_parent d_inode d_sb d_flags
super_block s_dev s_magic s_type s_id
cred uid gid euid egid cap_effective
sk_buff len data head network_header transport_header dev protocol mark
sock sk_protocol sk_type sk_rcvbuf sk_sndbuf sk_socket
net_device name ifindex mtu flags type
nsproxy uts_ns ipc_ns mnt_ns net_ns cgroup_ns
linux_binprm mm file filename interp argc envc
request rq_disk q cmd_flags bio
bio bi_bdev bi_opf bi_iter
pid level numbers
vfsmount mnt_root mnt_sb
path mnt dentry
qstr name len hash
signal_struct tty leader
tty_struct name index`

// benchObject returns the types of a program that asks for n fields and its records; its
// instructions are all r1 = offset.
func benchObject(n int) (types, code []byte, info *rawbtf.Info) {
	var b typeTable
	integer := b.integer("int", 4)
	type field struct {
		root rawbtf.TypeID
		spec uint32
	}
	var fields []field
	specs := map[int]uint32{}
	for line := range strings.Lines(benchFields) {
		names := strings.Fields(line)
		words := []uint32{uint32(4 * len(names))}
		for i, name := range names[1:] {
			words = append(words, b.name(name), integer, uint32(32*i))
			if specs[i] == 0 {
				specs[i] = b.name(fmt.Sprintf("0:%d", i))
			}
		}
		root := b.add(names[0], rawbtf.Struct, len(names)-1, words...)
		for i := range names[1:] {
			fields = append(fields, field{root, specs[i]})
		}
	}
	var records []byte
	for i := range n {
		f := fields[i%len(fields)]
		for _, w := range []uint32{uint32(8 * i), uint32(f.root), f.spec, uint32(FieldExists)} {
			records = binary.LittleEndian.AppendUint32(records, w)
		}
		code = append(code, 0xb7, 1, 0, 0, 1, 0, 0, 0) // r1 = 1
	}
	return b.bytes(), code, &rawbtf.Info{RecordSize: 16, Sections: []rawbtf.InfoSection{{Records: records}}}
}

// BenchmarkCORE relocates objects with so many relocations against this machine's
// kernel, which is opened anew each time.
func BenchmarkCORE(b *testing.B) {
	host(b)
	for _, n := range []int{10, 100, 1000, 10000} {
		data, insns, info := benchObject(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				k, err := kernel.Host()
				require.NoError(b, err)
				types, err := rawbtf.Parse(data, binary.LittleEndian, nil)
				require.NoError(b, err)
				c := newCore(types, binary.LittleEndian, k)
				require.NoError(b, c.open(info, ""))
				code := code{data: insns}
				c.applySection(&code, info.Sections[0].Records, 16)
			}
		})
	}
}

// BenchmarkCOREFurther is a relocation that is like an earlier one.
func BenchmarkCOREFurther(b *testing.B) {
	const n = 10000
	data, insns, info := benchObject(n)
	types, err := rawbtf.Parse(data, binary.LittleEndian, nil)
	require.NoError(b, err)
	c := newCore(types, binary.LittleEndian, host(b))
	require.NoError(b, c.open(info, ""))
	for b.Loop() {
		code := code{data: insns}
		c.applySection(&code, info.Sections[0].Records, 16)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/relocation")
}

// BenchmarkCOREExplain explains a miss: a member that has another name.
func BenchmarkCOREExplain(b *testing.B) {
	var local typeTable
	integer := local.integer("int", 4)
	root := local.add("task_struct", rawbtf.Struct, 1, 4, local.name("state"), integer, 0)
	spec := local.name("0:0")
	types, err := rawbtf.Parse(local.bytes(), binary.LittleEndian, nil)
	require.NoError(b, err)
	c := newCore(types, binary.LittleEndian, host(b))
	require.NoError(b, c.openKernel(""))
	c.pointer = 8
	a := &Access{answer: c.answer(question{root, spec, FieldExists}), Outcome: Absent, base: noBase}
	for b.Loop() {
		a.Explain()
	}
}
