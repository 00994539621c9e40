package relocator

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// TestInvariants relocates every object of testdata: what comes out is as the kernel
// demands, the same each time, and the file is not changed.
func TestInvariants(t *testing.T) {
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			f := c.file(t)
			before, err := object.Append(nil, f)
			require.NoError(t, err)
			res, err := Relocate(f, nil, Options{Name: c.Name})
			var e *diag.Error
			require.True(t, err == nil || errors.As(err, &e), "%v", err)
			after, err := object.Append(nil, f)
			require.NoError(t, err)
			require.True(t, bytes.Equal(before, after), "the file has changed")
			if res == nil {
				return
			}
			checkResult(t, f, res)
			again, _ := Relocate(f, nil, Options{Name: c.Name})
			require.Equal(t, dump(f, res, nil), dump(f, again, nil))
		})
	}
}

// checkResult checks what is true of every result.
func checkResult(t testing.TB, f *object.File, res *Result) {
	for i := range res.Programs {
		checkProgram(t, f, res, &res.Programs[i])
	}
	for i := range res.Maps {
		m := &res.Maps[i]
		if m.Data != nil && m.Type != mapArena {
			require.Equal(t, int(m.ValueSize*m.MaxEntries), len(m.Data), m.Name)
		}
		for _, s := range m.Slots {
			require.True(t, s.Program != 0 || s.Map < len(res.Maps))
		}
	}
	if res.Types != nil {
		checkTypes(t, f, res)
	}
}

func checkProgram(t testing.TB, f *object.File, res *Result, p *Program) {
	starts := make(map[uint32]int)
	require.Zero(t, p.Funcs[0].Offset)
	for i, fn := range p.Funcs {
		require.True(t, i == 0 || fn.Offset > p.Funcs[i-1].Offset)
		starts[fn.Offset] = i
	}
	require.True(t, slices.IsSortedFunc(p.Places, func(a, b Place) int { return int(a.Offset) - int(b.Offset) }))
	for _, pl := range p.Places {
		in, n := isa.Decode(p.Insns[pl.Offset:], f.Order)
		require.NotZero(t, n)
		switch pl.Kind {
		case PlaceCall, PlaceFunc:
			target := int64(pl.Offset) + 8 + 8*int64(int32(in.Imm))
			require.Equal(t, int64(p.Funcs[pl.Index].Offset), target)
		case PlaceMap, PlaceMapValue, PlaceConfig, PlaceJumpTable:
			require.EqualValues(t, pl.Index, in.Imm&0xffffffff)
			require.Less(t, pl.Index, len(res.Maps))
			if m := &res.Maps[pl.Index]; pl.Kind != PlaceMap && m.Type != mapArena {
				require.Less(t, in.Imm>>32, int64(m.ValueSize)*int64(m.MaxEntries))
			}
		}
	}
	checkInfo(t, res, p)
}

// checkInfo checks what the kernel checks (check_btf_func, check_btf_line).
func checkInfo(t testing.TB, res *Result, p *Program) {
	if p.FuncInfo != nil {
		require.Len(t, p.FuncInfo, rawbtf.FuncInfoSize*len(p.Funcs))
		for i, fn := range p.Funcs {
			rec := rawbtf.FuncInfo(p.FuncInfo[rawbtf.FuncInfoSize*i:])
			require.Equal(t, fn.Offset, 8*rawbtf.InsnOff(rec))
			require.Equal(t, rawbtf.Func, res.Types.Type(rec.Type()).Kind())
		}
	}
	if p.LineInfo == nil {
		return
	}
	with := make(map[uint32]bool)
	last := int64(-1)
	for rec := range slices.Chunk(p.LineInfo, rawbtf.LineInfoSize) {
		off := rawbtf.InsnOff(rec)
		require.Greater(t, int64(off), last)
		require.Less(t, int(8*off), len(p.Insns))
		require.NotZero(t, p.Insns[8*off], "a line about the second half of a load")
		last = int64(off)
		with[8*off] = true
	}
	for _, fn := range p.Funcs {
		require.True(t, with[fn.Offset] || p.Insns[fn.Offset] == 0, fn.Name) // no instruction has 0
	}
}

// checkTypes checks what the kernel checks of DATASECs, FUNCs and VARs.
func checkTypes(t testing.TB, f *object.File, res *Result) {
	data := res.Types.Append(nil, f.Order)
	b, err := rawbtf.Parse(data, f.Order, nil)
	require.NoError(t, err)
	_, err = btf.LoadSpecFromReader(bytes.NewReader(res.Types.Append(nil, binary.LittleEndian)))
	require.NoError(t, err)
	for id := b.First(); id < b.End(); id++ {
		switch typ := b.Type(id); typ.Kind() {
		case rawbtf.Func, rawbtf.Var:
			require.NotEqual(t, rawbtf.Extern, typ.Linkage(), b.Name(typ))
		case rawbtf.Datasec:
			require.NotZero(t, typ.Size(), b.Name(typ))
			end := uint32(0)
			for i := range typ.Vlen() {
				v := typ.SecVar(i)
				require.GreaterOrEqual(t, v.Offset, end, b.Name(typ))
				require.Equal(t, rawbtf.Var, b.Type(v.Type).Kind(), b.Name(typ))
				end = v.Offset + v.Size
				require.LessOrEqual(t, end, typ.Size(), b.Name(typ))
			}
		}
	}
}

// A number that is no outcome or place has no name, and is no reason to panic.
func TestNames(t *testing.T) {
	for i := range Failed + 1 {
		require.NotContains(t, i.String(), "Outcome")
	}
	for i := range PlaceHelper + 1 {
		require.NotContains(t, i.String(), "Place")
	}
	require.Equal(t, "Outcome(9)", Outcome(9).String())
	require.Equal(t, "PlaceKind(99)", PlaceKind(99).String())
}
