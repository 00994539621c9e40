package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Every type has the kind, name, size, members and references that cilium/ebpf
// sees in it.
func TestOracle(t *testing.T) {
	eachProgram(t, func(name string, data, _ []byte, order binary.ByteOrder) {
		compareWithCilium(t, name, data, order)
	})
}

func TestOracleKernel(t *testing.T) {
	data, err := os.ReadFile("/sys/kernel/btf/vmlinux")
	if err != nil || testing.Short() {
		t.Skip("no BTF of the running kernel")
	}
	compareWithCilium(t, "vmlinux", data, binary.LittleEndian)
}

func compareWithCilium(t *testing.T, name string, data []byte, order binary.ByteOrder) {
	spec, err := btf.LoadSpecFromReader(bytes.NewReader(data))
	require.NoError(t, err, name)
	b, err := rawbtf.Parse(data, order, nil)
	require.NoError(t, err, name)
	for id := b.First(); id < b.End(); id++ {
		typ, err := spec.TypeByID(btf.TypeID(id))
		require.NoError(t, err, name)
		if want := describeCilium(spec, typ); want != "" && want != describe(b, b.Type(id)) {
			t.Errorf("%s: type %d\n got %s\nwant %s", name, id, describe(b, b.Type(id)), want)
		}
	}
	_, err = spec.TypeByID(btf.TypeID(b.End()))
	require.ErrorIs(t, err, btf.ErrNotFound, name)
}

// describe returns a type as one line of text.
func describe(b *rawbtf.BTF, t rawbtf.Type) string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s %q", t.Kind(), b.Name(t))
	text := func(off uint32) string { return string(b.Text(off)) }
	switch k := t.Kind(); k {
	case rawbtf.Int:
		encoding, _, _ := t.IntEncoding()
		fmt.Fprintf(&s, " %d %d", t.Size(), encoding)
	case rawbtf.Float:
		fmt.Fprintf(&s, " %d", t.Size())
	case rawbtf.Array:
		elem, index, n := t.Array()
		fmt.Fprintf(&s, " %d %d %d", elem, index, n)
	case rawbtf.Struct, rawbtf.Union:
		fmt.Fprintf(&s, " %d", t.Size())
		for i := range t.Vlen() {
			m := t.Member(i)
			bits := uint32(0)
			if t.Flag() {
				bits = m.Offset >> 24
				m.Offset &= 0xffffff
			}
			fmt.Fprintf(&s, ", %q %d %d:%d", text(m.NameOff), m.Type, m.Offset, bits)
		}
	case rawbtf.Enum, rawbtf.Enum64:
		s.Reset()
		fmt.Fprintf(&s, "ENUM %q %d %v", b.Name(t), t.Size(), t.Flag())
		for i := range t.Vlen() {
			name, value := t.Enumerator(i)
			fmt.Fprintf(&s, ", %q %d", text(name), value)
		}
	case rawbtf.Fwd:
		fmt.Fprintf(&s, " %v", t.Flag())
	case rawbtf.Func, rawbtf.Var:
		fmt.Fprintf(&s, " %d %d", t.Ref(), t.Linkage())
	case rawbtf.FuncProto:
		fmt.Fprintf(&s, " %d", t.Ref())
		for i := range t.Vlen() {
			fmt.Fprintf(&s, ", %q %d", text(t.Param(i).NameOff), t.Param(i).Type)
		}
	case rawbtf.Datasec:
		fmt.Fprintf(&s, " %d", t.Size())
		for i := range t.Vlen() {
			v := t.SecVar(i)
			fmt.Fprintf(&s, ", %d %d %d", v.Type, v.Offset, v.Size)
		}
	default:
		fmt.Fprintf(&s, " %d", t.Ref())
	}
	return s.String()
}

// describeCilium returns the same of cilium/ebpf's type, or "" for a declaration
// tag, of which it shows nothing.
func describeCilium(spec *btf.Spec, typ btf.Type) string {
	var s strings.Builder
	id := func(typ btf.Type) btf.TypeID {
		id, err := spec.TypeID(typ)
		if err != nil {
			return 0 // void
		}
		return id
	}
	members := func(kind, name string, size uint32, members []btf.Member) {
		fmt.Fprintf(&s, "%s %q %d", kind, name, size)
		for _, m := range members {
			fmt.Fprintf(&s, ", %q %d %d:%d", m.Name, id(m.Type), m.Offset, m.BitfieldSize)
		}
	}
	reference := func(kind, name string, to btf.Type) { fmt.Fprintf(&s, "%s %q %d", kind, name, id(to)) }
	switch typ := typ.(type) {
	case *btf.Int:
		fmt.Fprintf(&s, "INT %q %d %d", typ.Name, typ.Size, typ.Encoding)
	case *btf.Float:
		fmt.Fprintf(&s, "FLOAT %q %d", typ.Name, typ.Size)
	case *btf.Pointer:
		reference("PTR", "", typ.Target)
	case *btf.Array:
		fmt.Fprintf(&s, "ARRAY %q %d %d %d", "", id(typ.Type), id(typ.Index), typ.Nelems)
	case *btf.Struct:
		members("STRUCT", typ.Name, typ.Size, typ.Members)
	case *btf.Union:
		members("UNION", typ.Name, typ.Size, typ.Members)
	case *btf.Enum:
		fmt.Fprintf(&s, "ENUM %q %d %v", typ.Name, typ.Size, typ.Signed)
		for _, v := range typ.Values {
			fmt.Fprintf(&s, ", %q %d", v.Name, v.Value)
		}
	case *btf.Fwd:
		fmt.Fprintf(&s, "FWD %q %v", typ.Name, typ.Kind == btf.FwdUnion)
	case *btf.Typedef:
		reference("TYPEDEF", typ.Name, typ.Type)
	case *btf.Volatile:
		reference("VOLATILE", "", typ.Type)
	case *btf.Const:
		reference("CONST", "", typ.Type)
	case *btf.Restrict:
		reference("RESTRICT", "", typ.Type)
	case *btf.TypeTag:
		reference("TYPE_TAG", typ.Value, typ.Type)
	case *btf.Func:
		fmt.Fprintf(&s, "FUNC %q %d %d", typ.Name, id(typ.Type), typ.Linkage)
	case *btf.FuncProto:
		reference("FUNC_PROTO", "", typ.Return)
		for _, p := range typ.Params {
			fmt.Fprintf(&s, ", %q %d", p.Name, id(p.Type))
		}
	case *btf.Var:
		fmt.Fprintf(&s, "VAR %q %d %d", typ.Name, id(typ.Type), typ.Linkage)
	case *btf.Datasec:
		fmt.Fprintf(&s, "DATASEC %q %d", typ.Name, typ.Size)
		for _, v := range typ.Vars {
			fmt.Fprintf(&s, ", %d %d %d", id(v.Type), v.Offset, v.Size)
		}
	}
	return s.String()
}
