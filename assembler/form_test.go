package assembler_test

import (
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// TestForms: what a form emits is what its text assembles to.
func TestForms(t *testing.T) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		e := assembler.NewEmitter(order)
		for _, c := range []struct {
			form     string
			operands []int64
		}{
			{"Rd = I", []int64{1, -5}},
			{"Rd = L ll", []int64{2, -1}},
			{"Wd += Ws", []int64{3, 4}},
			{"*(u16 *)(Rd O) = I", []int64{10, -8, 7}},
			{"if Rd s> I goto T", []int64{1, 9, -3}},
			{"Rs = atomic_fetch_add((u64 *)(Rd O), Rs)", []int64{1, 2, 16}},
			{"call C", []int64{6}},
			{"exit", nil},
		} {
			e.Emit(assembler.MustForm(c.form), c.operands...)
		}
		want, err := assembler.Assemble("same.s", `
			r1 = -5
			r2 = -1 ll
			w3 += w4
			*(u16 *)(r10 - 8) = 7
			if r1 s> 9 goto -3
			r1 = atomic_fetch_add((u64 *)(r2 + 16), r1)
			call 6
			exit
`, assembler.Options{Order: order})
		require.NoError(t, err)
		got, err := e.Finish()
		require.NoError(t, err)
		require.Empty(t, object.Diff(want, got))
	}
}

// TestFormErrors: an operand that does not fit is an error and no other number.
func TestFormErrors(t *testing.T) {
	_, err := assembler.FormOf("cal C")
	require.EqualError(t, err, `no instruction has the form "cal C"; did you mean "call C"?`)
	for _, c := range []struct {
		form     string
		operands []int64
		want     string
	}{
		{"Rd = I", []int64{1, 1 << 32}, "Rd = I: operand 2 is 4294967296, expected -2147483648 to 4294967295"},
		{"Rd = I", []int64{12, 1}, "Rd = I: operand 1 is 12, expected 0 to 11"},
		{"Rd = I", []int64{1}, "Rd = I: 1 operands are too few"},
		{"exit", []int64{1}, "exit: 1 operands are too many"},
		{"goto T", []int64{1 << 15}, "goto T: operand 1 is 32768, expected -32768 to 32767"},
	} {
		_, err := assembler.MustForm(c.form).Inst(c.operands...)
		require.EqualError(t, err, c.want)
	}

	e := assembler.NewEmitter(binary.LittleEndian)
	e.Emit(assembler.MustForm("Rd = I"), 1, 1<<40)
	e.EmitRef(assembler.MustForm("exit"), e.Symbol("x"), 0)
	e.Label(e.Symbol("twice"))
	e.Label(e.Symbol("twice"))
	e.Text("snippet", "r1 = r99")
	_, err = e.Finish()
	require.ErrorContains(t, err, "operand 2 is 1099511627776")
	require.ErrorContains(t, err, "exit: no operand of it can be a symbol")
	require.ErrorContains(t, err, "symbol 'twice' is already defined")
	require.ErrorContains(t, err, "snippet:1:")
}

// TestEmitterMisuse: what is not the Emitter's is an error of Finish.
func TestEmitterMisuse(t *testing.T) {
	for want, do := range map[string]func(e *assembler.Emitter){
		"there is no symbol 7":                   func(e *assembler.Emitter) { e.Label(7) },
		"there is no symbol 8":                   func(e *assembler.Emitter) { e.Bind(8, assembler.Global) },
		"there is no symbol 9":                   func(e *assembler.Emitter) { e.Size(9, 8) },
		"there is no symbol -1":                  func(e *assembler.Emitter) { e.Type(-1, elf.STT_FUNC) },
		"there is no symbol 0":                   func(e *assembler.Emitter) { e.Ref(8, 0, 1) },
		"there is no symbol 10":                  func(e *assembler.Emitter) { e.EmitRef(assembler.MustForm("call C"), 10, 0) },
		"1, 2, 4 or 8 bytes, not 3":              func(e *assembler.Emitter) { e.Int(3, 1) },
		"2, 4 or 8 bytes, not 99":                func(e *assembler.Emitter) { e.Ref(99, e.Symbol("x"), 0) },
		"a power of two up to 2147483648, not 3": func(e *assembler.Emitter) { e.Align(3) },
		"2147483648, not -1":                     func(e *assembler.Emitter) { e.Align(-1) },
		"value 256 does not fit into 1 byte":     func(e *assembler.Emitter) { e.Int(1, 256) },
		"value -32769 does not fit into 2 bytes": func(e *assembler.Emitter) { e.Int(2, -32769) },
		"registers 16 and 0, expected 0 to 15":   func(e *assembler.Emitter) { e.Inst(assembler.Inst{Code: 0xb7, Dst: 16}) },
		"does not fit into 32 bits":              func(e *assembler.Emitter) { e.Inst(assembler.Inst{Code: 0xb7, Imm: 1 << 32}) },
		"it has no opcode":                       func(e *assembler.Emitter) { e.Inst(assembler.Inst{}) },
		"there is no form: FormOf":               func(e *assembler.Emitter) { e.Emit(assembler.Form{}) },
		"no form: FormOf":                        func(e *assembler.Emitter) { e.EmitRef(assembler.Form{}, e.Symbol("x"), 0) },
	} {
		e := assembler.NewEmitter(binary.LittleEndian)
		do(e)
		_, err := e.Finish()
		require.ErrorContains(t, err, want)
	}
}

// TestNoForm: what FormOf returns with an error can be printed.
func TestNoForm(t *testing.T) {
	form, err := assembler.FormOf("Rd = Rx")
	require.EqualError(t, err, `no instruction has the form "Rd = Rx"; did you mean "Rd = Rs"?`)
	require.Empty(t, form.String())
}

// TestByteOrder: a byte order is that of an object, not that of the machine, whatever it is.
func TestByteOrder(t *testing.T) {
	e := assembler.NewEmitter(nil)
	e.Emit(assembler.MustForm("exit"))
	_, err := e.Finish()
	require.EqualError(t, err, "error: the byte order is <nil>, expected binary.LittleEndian or binary.BigEndian")
	_, err = assembler.Assemble("a.s", "exit", assembler.Options{Order: binary.NativeEndian})
	require.EqualError(t, err, "a.s: error: the byte order is NativeEndian, expected binary.LittleEndian or binary.BigEndian")
}

// TestEmitterReferences: symbols as operands become what text makes of them.
func TestEmitterReferences(t *testing.T) {
	e := assembler.NewEmitter(binary.LittleEndian)
	f, out, ext := e.Symbol("f"), e.Symbol("out"), e.Symbol("ext")
	e.Bind(f, assembler.Global)
	e.Label(f)
	e.EmitRef(assembler.MustForm("Rd = L ll"), ext, 8, 1)
	e.EmitRef(assembler.MustForm("if Rd == I goto T"), out, 0, 1, 0)
	e.EmitRef(assembler.MustForm("call C"), ext, 0)
	e.EmitRef(assembler.MustForm("gotol J"), out, 0)
	e.Label(out)
	e.Emit(assembler.MustForm("exit"))
	e.Size(f, 48)
	e.Section(".data", 0)
	e.Ref(8, f, 16)
	e.Ref(4, ext, 0)
	e.Bytes([]byte("tail"))
	got, err := e.Finish()
	require.NoError(t, err)
	want, err := assembler.Assemble("same.s", `
		.globl f
f:		r1 = ext + 8 ll
		if r1 == 0 goto out
		call ext
		gotol out
out:	exit
		.size f, 48
		.data
		.quad f + 16
		.long ext
		.ascii "tail"
`, assembler.Options{})
	require.NoError(t, err)
	require.Empty(t, object.Diff(want, got))
}
