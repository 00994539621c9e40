package dwarf

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func Example() {
	table := LineTable{Version: 5, Dir: "/src"}
	if err := table.File(0, "/src", "prog.s", nil, nil); err != nil {
		fmt.Println(err)
	}
	table.Sequences = []Sequence{{
		Section: 1,
		Rows: []Row{
			{Addr: 0, File: 0, Line: 3, Col: 1, Flags: IsStmt},
			{Addr: 8, File: 0, Line: 4, Col: 1, Flags: IsStmt | PrologueEnd},
		},
		End: 16,
	}}
	var strs Strings
	line := table.Append(nil, binary.LittleEndian, &strs)
	fmt.Printf("%x\n%q\n", line.Data, strs.Bytes())
	for _, ref := range line.Refs {
		fmt.Println(ref.Off, ref.Size, ref.Kind == RefLineStr, ref.Kind == RefCode)
	}
	// Output:
	// 440000000500080025000000080101fb0e0d00010101010000000100000101011f010000000002011f020f010500000000040005010009020000000000000000140a210201000101
	// "/src\x00prog.s\x00"
	// 34 4 true false
	// 44 4 true false
	// 56 8 false true
}

func TestFileErrors(t *testing.T) {
	sum := MD5{1}
	table := LineTable{Version: 4}
	require.False(t, table.Used())
	require.NoError(t, table.File(3, "", "c.c", &sum, nil))
	require.True(t, table.Used())
	require.ErrorIs(t, table.File(3, "", "d.c", &sum, nil), ErrAllocated)
	require.ErrorIs(t, table.File(maxFile+1, "", "d.c", &sum, nil), ErrNumber)
	require.ErrorIs(t, table.File(1, "", "a.c", nil, nil), ErrMD5)
	require.NoError(t, table.File(5, "", "e.c", nil, nil), "a warning comes once")
	require.Equal(t, []uint32{2, 4}, table.Gaps())
	require.False(t, table.Assigned(0))
	require.True(t, table.Assigned(1))
	require.False(t, table.Assigned(2))
	require.False(t, table.Assigned(6))

	require.NoError(t, table.File(0, "/src", "b.c", &sum, nil))
	require.Equal(t, 5, table.Version)
	require.True(t, table.Assigned(0))
	require.NoError(t, table.File(2, "/src", "b.c", &sum, nil), "the root file")
	require.Equal(t, []uint32{2, 4}, table.Gaps())
	require.False(t, table.Assigned(2))
}

// The input's name does not repeat the compilation directory. Measured with
// llvm-mc -g, also where the directory ends within a component.
func TestTextName(t *testing.T) {
	for _, tt := range []struct{ dir, input, want string }{
		{"/lab", "lab/x.s", "lab/x.s"},
		{"/lab", "/lab/dw/x.s", "dw/x.s"},
		{"/la", "/lab/dw/x.s", "b/dw/x.s"},
		{"/", "/lab/x.s", "lab/x.s"},
		{"/lab", "-", "<stdin>"},
		{"/lab", "", "<stdin>"},
		{"", "/lab/x.s", "/lab/x.s"},
	} {
		x := NewText(4, tt.dir, tt.input, "")
		require.Equal(t, uint32(1), x.LabelFile())
		require.Equal(t, tt.want, x.Table.sourceName(), "%s in %s", tt.input, tt.dir)
	}
}

// Rows of a .subsection may go back; the address delta is taken as unsigned.
// Bytes of llvm-mc for rows at 0, 16 and 8 of a section of 24 bytes.
func TestRowsBackwards(t *testing.T) {
	table := LineTable{Version: 4, Sequences: []Sequence{{
		Section: 1,
		Rows: []Row{
			{Addr: 0, File: 1, Line: 5, Flags: IsStmt},
			{Addr: 16, File: 1, Line: 6, Flags: IsStmt},
			{Addr: 8, File: 1, Line: 7, Flags: IsStmt},
		},
		End: 16,
	}}}
	got := table.Append(nil, binary.LittleEndian, nil).Data[0x1e:]
	require.Equal(t, "0009020000000000000000162f02ffffffffffffffff1f13"+"0201000101", hex.EncodeToString(got))
}

func TestAppendToContents(t *testing.T) {
	table := LineTable{Version: 4, Sequences: []Sequence{{Section: 2, Rows: []Row{{File: 1, Line: 1}}, Label: 9}}}
	alone := table.Append(nil, binary.BigEndian, nil)
	behind := table.Append([]byte{1, 2, 3}, binary.BigEndian, nil)
	require.Equal(t, alone.Data, behind.Data[3:])
	require.Equal(t, alone.Refs[0].Off+3, behind.Refs[0].Off)
	require.Equal(t, []Label{{Symbol: 9, Off: uint32(len(behind.Data))}}, behind.Labels)
}

func manyRows(n int) *LineTable {
	rows := make([]Row, n)
	for i := range rows {
		rows[i] = Row{Addr: uint64(8 * i), File: 1, Line: uint32(100 + i*7%50), Col: uint16(i % 40), Flags: IsStmt}
	}
	return &LineTable{Version: 4, Sequences: []Sequence{{Section: 1, Rows: rows, End: uint64(8 * n)}}}
}

func TestRowsDoNotAllocate(t *testing.T) {
	table := manyRows(100_000)
	require.Less(t, testing.AllocsPerRun(3, func() { table.Append(nil, binary.LittleEndian, nil) }), 10.0)
}

func BenchmarkRows(b *testing.B) {
	table := manyRows(100_000)
	b.ReportAllocs()
	for b.Loop() {
		table.Append(nil, binary.LittleEndian, nil)
	}
}
