package object_test

import (
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// TestDiffTypes: a difference of types, or of what they say about instructions, is told as such.
func TestDiffTypes(t *testing.T) {
	typed := func(change func(b *rawbtf.BTF, ext *rawbtf.Ext)) *object.File {
		b := rawbtf.New(nil)
		name := func(s string) uint32 { return b.AddString([]byte(s)) }
		integer := b.AppendInt(name("int"), 4, 1)
		value := b.AppendComposite(rawbtf.Struct, name("value"), 8, false, []rawbtf.Member{
			{NameOff: name("a"), Type: integer}, {NameOff: name("b"), Type: integer, Offset: 32},
		})
		b.AppendEnum(rawbtf.Enum, name("kind"), 4, false, []rawbtf.EnumValue{{NameOff: name("A")}, {NameOff: name("B"), Value: 1}})
		proto := b.AppendFuncProto(integer, []rawbtf.Param{{NameOff: name("x"), Type: integer}})
		fn := b.AppendFunc(name("f"), proto, rawbtf.Static)
		v := b.AppendVar(name("v"), integer, rawbtf.Global)
		b.AppendDatasec(name(".data"), 4, []rawbtf.SecVar{{Type: v, Size: 4}})
		b.AppendDeclTag(name("tag"), value, -1)
		record := func(words ...uint32) (rec []byte) {
			for _, w := range words {
				rec = binary.LittleEndian.AppendUint32(rec, w)
			}
			return rec
		}
		info := func(words ...uint32) rawbtf.Info {
			return rawbtf.Info{RecordSize: uint32(4 * len(words)), Sections: []rawbtf.InfoSection{{NameOff: name("xdp"), Records: record(words...)}}}
		}
		ext := &rawbtf.Ext{
			Func: info(0, uint32(fn)),
			Line: info(8, name("a.c"), name("return 0;"), 3<<10|2),
			CORE: info(8, uint32(value), name("0:1"), 0),
		}
		if change != nil {
			change(b, ext)
		}
		f := tiny()
		for _, s := range []object.Section{{Name: ".BTF", Data: b.Append(nil, f.Order)}, {Name: ".BTF.ext", Data: ext.Append(nil, f.Order)}} {
			s.Type, s.Align, s.Size = elf.SHT_PROGBITS, 4, uint64(len(s.Data))
			f.Sections = append(f.Sections, s)
		}
		return f
	}
	require.Empty(t, object.Diff(typed(nil), typed(nil)))
	for want, change := range map[string]func(b *rawbtf.BTF, ext *rawbtf.Ext){
		".BTF type 1, INT int: 8 bytes, 32 bits, encoding 1, want 4 bytes, 32 bits, encoding 1":                                              func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(1).SetSize(8) },
		".BTF type 2, STRUCT struct value: 12 bytes, want 8 bytes":                                                                           func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(2).SetSize(12) },
		".BTF type 2: STRUCT struct a, want STRUCT struct value":                                                                             func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(2).SetNameOff(b.Type(2).Member(0).NameOff) },
		".BTF type 3, ENUM enum kind: 1 bytes, signed false, want 4 bytes, signed false":                                                     func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(3).SetSize(1) },
		".BTF type 4: FUNC_PROTO int (int f), want FUNC_PROTO int (int x)":                                                                   func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(4).SetParamName(0, b.Type(5).NameOff()) },
		".BTF type 5: FUNC int f(int x), want FUNC static int f(int x)":                                                                      func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(5).SetLinkage(rawbtf.Global) },
		`.BTF type 7, DATASEC SEC(".data"): int v at 4, 4 bytes, want int v at 0, 4 bytes`:                                                   func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(7).SetSecVar(0, rawbtf.SecVar{Type: 6, Offset: 4, Size: 4}) },
		`.BTF type 8, DECL_TAG __attribute__((btf_decl_tag("tag"))): component -1 of static int f(int x), want component -1 of struct value`: func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.Type(8).SetRef(5) },
		".BTF type 9: FLOAT f is one too many":                                                                                               func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.AppendFloat(b.Type(5).NameOff(), 4) },
		".BTF.ext func_info: xdp+0x8 is static int f(int x), want xdp+0x0 is static int f(int x)":                                            func(_ *rawbtf.BTF, e *rawbtf.Ext) { e.Func.Sections[0].Records[0] = 8 },
		`.BTF.ext line_info: xdp+0x8 is a.c:3:3 "return 0;", want xdp+0x8 is a.c:3:2 "return 0;"`:                                            func(_ *rawbtf.BTF, e *rawbtf.Ext) { e.Line.Sections[0].Records[12] = 3 },
		".BTF.ext core_relo: xdp+0x8 is <byte_sz> [2] struct value::b (0:1), want xdp+0x8 is <byte_off> [2] struct value::b (0:1)":           func(_ *rawbtf.BTF, e *rawbtf.Ext) { e.CORE.Sections[0].Records[12] = 1 },
		".BTF+0x14: bytes 45 00 00 00 01 00 00 00, want 3e 00 00 00 01 00 00 00 (size 0x105, want 0xfe)":                                     func(b *rawbtf.BTF, _ *rawbtf.Ext) { b.AddString([]byte("behind")) },
	} {
		require.Equal(t, want, object.Diff(typed(nil), typed(change)))
	}
}
