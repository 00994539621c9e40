package sourceline_test

import (
	"encoding/binary"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/sourceline"
	"github.com/bpfasm/bpfasm/object"
)

func section(t *testing.T, f *object.File, name string) object.SectionID {
	for id := range f.Sections {
		if f.Sections[id].Name == name {
			return object.SectionID(id)
		}
	}
	require.Fail(t, "no section "+name)
	return 0
}

// TestBTF reads the lines of clang's output, in both byte orders.
func TestBTF(t *testing.T) {
	text, err := os.ReadFile("../../testdata/programs/core_task.s")
	require.NoError(t, err)
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		f, err := assembler.Assemble("core_task.s", string(text), assembler.Options{Order: order})
		require.NoError(t, err)
		lines, err := sourceline.Read(f)
		require.NoError(t, err)
		id := section(t, f, "raw_tp/sys_enter")
		l, ok := lines.Find(id, 0)
		require.True(t, ok)
		assert.Equal(t, sourceline.Line{File: "./core_task.c", Number: 22, Column: 37,
			Text: "\tstruct task_struct *task = (void *)bpf_get_current_task(), *leader = NULL;", Recorded: true}, l)
		l, ok = lines.Find(id, 20*8)
		require.True(t, ok)
		assert.Equal(t, 27, l.Number)
		_, ok = lines.Find(section(t, f, "license"), 0)
		assert.False(t, ok)

		dwarf, err := sourceline.ReadDWARF(f)
		require.NoError(t, err)
		l, ok = dwarf.Find(id, 20*8)
		require.True(t, ok)
		assert.Equal(t, 27, l.Number)
	}
}

// TestDWARF reads the lines that -g makes of hand-written text.
func TestDWARF(t *testing.T) {
	const text = "\tr0 = 1\n\n\texit\n\t.section xdp,\"ax\",@progbits\n\texit\n"
	for _, version := range []int{2, 4, 5} {
		f, err := assembler.Assemble("f.s", text, assembler.Options{Order: binary.LittleEndian, Debug: true, DWARF: version})
		require.NoError(t, err)
		lines, err := sourceline.Read(f)
		require.NoError(t, err)
		for _, c := range []struct {
			section string
			off     uint64
			line    int
		}{{".text", 0, 1}, {".text", 8, 3}, {"xdp", 0, 5}} {
			l, ok := lines.Find(section(t, f, c.section), c.off)
			if version == 2 && c.section == "xdp" {
				continue // one section per unit
			}
			require.True(t, ok, "DWARF %d: %v", version, c)
			assert.Equal(t, c.line, l.Number, "DWARF %d: %v", version, c)
			assert.Equal(t, "f.s", l.File)
		}
	}
}

func TestNone(t *testing.T) {
	f := object.New(binary.LittleEndian)
	lines, err := sourceline.Read(f)
	require.NoError(t, err)
	_, ok := lines.Find(0, 0)
	assert.False(t, ok)
	f.Sections = append(f.Sections, object.Section{Name: ".debug_info", Data: []byte{1, 2, 3}}, object.Section{Name: ".debug_line"})
	lines, err = sourceline.Read(f)
	require.Error(t, err)
	_, ok = lines.Find(0, 0)
	assert.False(t, ok)
}
