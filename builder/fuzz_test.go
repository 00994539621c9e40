package builder_test

import (
	"encoding/binary"
	"testing"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzFunc emits any instructions, with references and labels, and asks for any path:
// there is an error, or an object that can be written.
func FuzzFunc(f *testing.F) {
	f.Add([]byte{0xb7, 0, 0, 0, 2, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0, 0}, "pid")
	f.Add([]byte{0x18, 0, 0, 0, 2, 0, 0, 0, 3, 0x85, 0x10, 0, 0, 0, 0, 0, 0, 5, 0x15, 1, 0, 0, 0, 0, 0, 0, 2, 0x95, 0, 0, 0, 0, 0, 0, 0, 1}, "comm[2]")
	f.Add([]byte{0x05, 0, 0xff, 0xff, 0, 0, 0, 0, 6, 0x95, 0, 0, 0, 0, 0, 0, 0, 7}, "inner.bits")
	integer := &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}
	task := &btf.Struct{Name: "task_struct", Size: 32, Members: []btf.Member{
		{Name: "pid", Type: integer},
		{Name: "comm", Type: &btf.Array{Type: integer, Nelems: 4}, Offset: 32},
		{Type: &btf.Union{Size: 8, Members: []btf.Member{{Name: "inner", Type: &btf.Struct{Size: 8, Members: []btf.Member{{Name: "bits", Type: integer, BitfieldSize: 3}}}}}}, Offset: 160},
	}}
	task.Members = append(task.Members, btf.Member{Name: "next", Type: &btf.Pointer{Target: task}, Offset: 192})
	f.Fuzz(func(t *testing.T, code []byte, path string) {
		b := builder.New(binary.LittleEndian)
		fn := b.Func("socket", function("f", btf.GlobalFunc, "ctx"))
		b.Map("m", builder.Map{Type: 2, Key: integer, Value: task, MaxEntries: 1})
		b.Ksym(function("kfunc", btf.ExternFunc))
		for ; len(code) >= 9; code = code[9:] {
			in := asm.Instruction{
				OpCode: asm.OpCode(code[0]) | asm.OpCode(code[8]>>4)<<8, Dst: asm.Register(code[1] & 15), Src: asm.Register(code[1] >> 4),
				Offset: int16(binary.LittleEndian.Uint16(code[2:])), Constant: int64(int32(binary.LittleEndian.Uint32(code[4:]))),
			}
			switch code[8] & 15 {
			case 1:
				in = in.WithSymbol("l")
			case 2:
				in = in.WithReference("l")
			case 3:
				in = in.WithReference("m")
			case 5:
				in = in.WithReference("kfunc")
			case 6:
				fn.Core(builder.CoreKind(code[7]), task, path, in)
				continue
			case 7:
				fn.Inline(asm.Instructions{in.WithReference("l"), in.WithSymbol("l")})
				continue
			}
			fn.Emit(in)
		}
		file, err := b.File()
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		data, err := object.Append(nil, file)
		require.NoError(t, err)
		again, err := object.Read(data)
		require.NoError(t, err)
		require.Empty(t, object.Diff(file, again))
	})
}
