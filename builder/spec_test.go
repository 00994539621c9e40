package builder_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"reflect"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/object"
)

// assembleProgram assembles a program of testdata.
func assembleProgram(name string, order binary.ByteOrder) (*object.File, error) {
	text, err := os.ReadFile("../testdata/programs/" + name)
	if err != nil {
		return nil, err
	}
	return assembler.Assemble(name, string(text), assembler.Options{Order: order})
}

func ExampleSpec() {
	f, err := assembleProgram("ringbuf.s", binary.LittleEndian)
	if err != nil {
		fmt.Println(err)
		return
	}
	spec, err := builder.Spec(f)
	if err != nil {
		fmt.Println(err)
		return
	}
	var ctx *btf.Struct
	if err := spec.TypeByName("xdp_md", &ctx); err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range ctx.Members {
		fmt.Println(m.Offset.Bytes(), m.Name, m.Type.TypeName())
	}
	// Output:
	// 0 data u32
	// 4 data_end u32
	// 8 data_meta u32
	// 12 ingress_ifindex u32
	// 16 rx_queue_index u32
	// 20 egress_ifindex u32
}

// The types are those that cilium/ebpf reads from the ELF file.
func TestSpec(t *testing.T) {
	for name, order := range map[string]binary.ByteOrder{"bitfields.s": binary.LittleEndian, "maps_be.s": binary.BigEndian} {
		f, err := assembleProgram(name, order)
		require.NoError(t, err)
		got, err := builder.Spec(f)
		require.NoError(t, err)

		elf, err := object.Append(nil, f)
		require.NoError(t, err)
		want, err := btf.LoadSpecFromReader(bytes.NewReader(elf))
		require.NoError(t, err)
		n := 0
		for typ, err := range want.All() {
			require.NoError(t, err)
			id, err := want.TypeID(typ)
			require.NoError(t, err)
			if _, ok := typ.(*btf.Datasec); ok {
				continue // cilium/ebpf adds sizes from the ELF file
			}
			other, err := got.TypeByID(id)
			require.NoError(t, err)
			require.True(t, reflect.DeepEqual(typ, other), "%s: type %d: %v, want %v", name, id, other, typ)
			n++
		}
		require.Greater(t, n, 10)
	}
}

// A header with a layout section, as of Linux 7.1, and the program's data is left
// alone.
func TestSpecHeader(t *testing.T) {
	data := []byte{0x9f, 0xeb, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 20, 0, 0, 0, 5, 0, 0, 0, 16, 0, 0, 0, 4, 0, 0, 0,
		1, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 32, 0, 0, 1, 0, 0, 0, 0, 0, 'i', 'n', 't', 0}
	f := object.New(binary.LittleEndian)
	f.Sections = append(f.Sections, object.Section{Name: ".BTF", Data: bytes.Clone(data)})
	spec, err := builder.Spec(f)
	require.NoError(t, err)
	typ, err := spec.AnyTypeByName("int")
	require.NoError(t, err)
	require.Equal(t, &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed}, typ)
	require.Equal(t, data, f.Sections[1].Data)
}

func TestSpecErrors(t *testing.T) {
	f := object.New(binary.LittleEndian)
	_, err := builder.Spec(f)
	require.ErrorIs(t, err, builder.ErrNoBTF)
	f.Sections = append(f.Sections, object.Section{Name: ".BTF", Data: []byte("not BTF at all, not at all")})
	_, err = builder.Spec(f)
	require.EqualError(t, err, ".BTF: malformed BTF: it begins with 0x6f6e, not 0xeb9f")
}
