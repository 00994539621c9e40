package builder_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/features"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// TestLoad: every loader takes what a builder makes, and it counts.
func TestLoad(t *testing.T) {
	f, err := count()
	require.NoError(t, err)
	own, c := loadEverywhere(t, f)
	for range 3 {
		ret, err := c.Programs["pass"].Run(&ebpf.RunOptions{Data: make([]byte, 64)})
		require.NoError(t, err)
		require.Equal(t, uint32(2), ret)
	}
	var n uint64
	require.NoError(t, c.Maps["packets"].Lookup(uint32(0), &n))
	require.Equal(t, uint64(3), n)
	result, err := own.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)})
	require.NoError(t, err)
	require.Equal(t, uint32(2), result.Return)
}

// TestLoadSplice: a body that asks everything of the kernel, with the kernel's own types,
// in the place of a stub.
func TestLoadSplice(t *testing.T) {
	host, err := assembler.Assemble("host.s", `
struct task_struct { int pid; } __attribute__((preserve_access_index));
char _license[] SEC("license") = "GPL";
u64 seen;
static __noinline int stub(struct task_struct *task) {
	r0 = 1
	exit
}
SEC("tp_btf/task_newtask")
int entry(u64 *ctx) {
	r1 = *(u64 *)(r1 + 0)
	call stub
	r0 = 0
	exit
}
`, assembler.Options{})
	require.NoError(t, err)
	types, err := btf.LoadKernelSpec()
	if err != nil {
		t.Skip(err)
	}
	var task *btf.Struct
	var state *btf.Enum
	var acquire, release *btf.Func
	require.NoError(t, types.TypeByName("task_struct", &task))
	require.NoError(t, types.TypeByName("pid_type", &state))
	if types.TypeByName("bpf_task_acquire", &acquire) != nil || types.TypeByName("bpf_task_release", &release) != nil {
		t.Skip("this kernel has no such functions")
	}
	b := builder.New(host.Order)
	b.Ksym(acquire)
	b.Ksym(release)
	b.Kconfig(&btf.Var{Name: "LINUX_KERNEL_VERSION", Type: unsigned})
	b.Ksym(&btf.Var{Name: "schedule"})
	b.Extern(&btf.Var{Name: "seen"})
	f := b.Func("", &btf.Func{Name: "stub", Type: &btf.FuncProto{Return: signed, Params: []btf.FuncParam{{Name: "task", Type: &btf.Pointer{Target: task}}}}})
	f.Emit(asm.Mov.Reg(asm.R6, asm.R1))
	f.Core(builder.FieldOffset, task, "comm[3]", asm.LoadMem(asm.R1, asm.R6, 0, asm.Byte))
	f.Core(builder.FieldOffset, task, "pid", asm.LoadMem(asm.R1, asm.R6, 0, asm.Word))
	for kind := builder.FieldOffset; kind <= builder.TypeMatches; kind++ {
		switch kind {
		case builder.EnumExists, builder.EnumValue:
			f.Core(kind, state, "PIDTYPE_TGID", asm.Mov.Imm(asm.R2, 0))
		case builder.TypeIDLocal, builder.TypeIDKernel:
			f.Core(kind, task, "", asm.LoadImm(asm.R2, 0, asm.DWord))
		case builder.TypeExists, builder.TypeSize, builder.TypeMatches:
			f.Core(kind, task, "", asm.Mov.Imm(asm.R2, 0))
		default:
			f.Core(kind, task, "in_execve", asm.Mov.Imm(asm.R2, 0)) // a bit field
		}
	}
	f.Emit(
		asm.LoadImm(asm.R1, 0, asm.DWord).WithReference("LINUX_KERNEL_VERSION"),
		asm.LoadMem(asm.R7, asm.R1, 0, asm.Word),
		asm.LoadImm(asm.R1, 0, asm.DWord).WithReference("schedule"),
		asm.LoadMapValue(asm.R1, 0, 0).WithReference("seen"),
		asm.StoreMem(asm.R1, 0, asm.R7, asm.DWord),
		asm.Mov.Reg(asm.R1, asm.R6),
		asm.Call.Label("bpf_task_acquire"),
		asm.JEq.Imm(asm.R0, 0, "out"),
		asm.Mov.Reg(asm.R1, asm.R0),
		asm.Call.Label("bpf_task_release"),
		asm.Mov.Imm(asm.R0, 1).WithSymbol("out"),
		asm.Return(),
	)
	body, err := b.File()
	require.NoError(t, err)
	file, err := linker.Splice(linker.Input{Name: "host.o", File: host}, []linker.Input{{Name: "body.o", File: body}}, linker.Options{})
	require.NoError(t, err)
	loadEverywhere(t, file)
}

// loadEverywhere loads an object with this loader, cilium/ebpf and, where BPFTOOL is
// set, libbpf, where the program gets the same tag as here.
func loadEverywhere(t *testing.T, f *object.File) (*loader.Loaded, *ebpf.Collection) {
	if os.Geteuid() != 0 {
		t.Skip("loading needs root")
	}
	host, err := kernel.Host()
	require.NoError(t, err)
	bindings, err := linker.Resolve(f, host, linker.ResolveOptions{})
	require.NoError(t, err)
	ready, err := relocator.Relocate(f, host, relocator.Options{Bindings: bindings})
	require.NoError(t, err)
	own, err := loader.Load(ready.Image(), host, loader.Options{})
	require.NoError(t, err)
	t.Cleanup(func() { own.Close() })
	info, err := own.Programs[0].Info()
	require.NoError(t, err)
	tag := fmt.Sprintf("%x", info.Tag)

	data, err := object.Append(nil, f)
	require.NoError(t, err)
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(data))
	require.NoError(t, err)
	c, err := ebpf.NewCollection(spec)
	require.NoError(t, err)
	t.Cleanup(c.Close)

	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		return own, c
	}
	dir, err := os.MkdirTemp("/sys/fs/bpf", "builder")
	if err != nil {
		return own, c
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(t.TempDir(), "object.o")
	require.NoError(t, os.WriteFile(path, data, 0o666))
	out, err := exec.Command(bpftool[0], append(bpftool[1:], "prog", "load", path, dir+"/program")...).CombinedOutput()
	if bytes.Contains(out, []byte("skipping relo section")) && bytes.Contains(out, []byte(".rel.struct_ops.link")) {
		return own, c // libbpf before 1.2, which does not know that section
	}
	require.NoError(t, err, "%s", out)
	p, err := ebpf.LoadPinnedProgram(dir+"/program", nil)
	require.NoError(t, err)
	defer p.Close()
	theirs, err := p.Info()
	require.NoError(t, err)
	require.Equal(t, tag, theirs.Tag)
	return own, c
}

// TestLoadCallback: a helper function calls a function of the program, which gets at the
// variables of its caller.
func TestLoadCallback(t *testing.T) {
	b := builder.New(binary.LittleEndian)
	b.License("GPL")
	add := b.Func("", &btf.Func{Name: "add", Linkage: btf.StaticFunc, Type: &btf.FuncProto{Return: wide, Params: []btf.FuncParam{
		{Name: "i", Type: wide}, {Name: "sum", Type: &btf.Pointer{Target: wide}},
	}}})
	add.Emit(
		asm.LoadMem(asm.R3, asm.R2, 0, asm.DWord),
		asm.Add.Reg(asm.R3, asm.R1),
		asm.StoreMem(asm.R2, 0, asm.R3, asm.DWord),
		asm.Mov.Imm(asm.R0, 0),
		asm.Return(),
	)
	b.Func("socket", function("sum", btf.GlobalFunc, "ctx")).Emit(
		asm.Mov.Imm(asm.R1, 0),
		asm.StoreMem(asm.RFP, -8, asm.R1, asm.DWord),
		asm.Mov.Imm(asm.R1, 10),
		asm.LoadImm(asm.R2, 0, asm.DWord).WithReference("add"),
		asm.Mov.Reg(asm.R3, asm.RFP),
		asm.Add.Imm(asm.R3, -8),
		asm.Mov.Imm(asm.R4, 0),
		asm.FnLoop.Call(),
		asm.LoadMem(asm.R0, asm.RFP, -8, asm.DWord),
		asm.Return(),
	)
	f, err := b.File()
	require.NoError(t, err)
	if features.HaveProgramHelper(ebpf.SocketFilter, asm.FnLoop) != nil {
		t.Skip("this kernel has no bpf_loop")
	}
	own, _ := loadEverywhere(t, f)
	result, err := own.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)})
	require.NoError(t, err)
	require.EqualValues(t, 45, result.Return)
}

// TestLoadOperations: a struct of operations is a variable that holds the addresses of programs.
func TestLoadOperations(t *testing.T) {
	types, err := btf.LoadKernelSpec()
	if err != nil {
		t.Skip(err)
	}
	var ops *btf.Struct
	if types.TypeByName("tcp_congestion_ops", &ops) != nil || types.TypeByName("bpf_struct_ops_tcp_congestion_ops", new(*btf.Struct)) != nil {
		t.Skip("this kernel has no such operations")
	}
	b := builder.New(binary.LittleEndian)
	b.License("GPL")
	value := make([]byte, ops.Size)
	var addrs []builder.Addr
	for _, name := range []string{"ssthresh", "undo_cwnd", "cong_avoid"} {
		b.Func("struct_ops/"+name, function(name, btf.GlobalFunc, "ctx")).Emit(asm.Mov.Imm(asm.R0, 2), asm.Return())
		member, err := builder.FieldOf(ops, name, binary.LittleEndian)
		require.NoError(t, err)
		addrs = append(addrs, builder.Addr{Offset: member.Offset, Name: name})
	}
	member, err := builder.FieldOf(ops, "name", binary.LittleEndian)
	require.NoError(t, err)
	copy(value[member.Offset:], "bpfasm_builder")
	b.Var(".struct_ops.link", &btf.Var{Name: "constant", Type: ops, Linkage: btf.GlobalVar}, value, addrs...)
	f, err := b.File()
	require.NoError(t, err)
	own, _ := loadEverywhere(t, f)
	registered, err := own.Register("constant")
	require.NoError(t, err)
	require.NoError(t, registered.Close())
}
