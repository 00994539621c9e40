package assembler_test

import (
	"debug/elf"
	"encoding/binary"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// TestFormatPeer: bpf-as takes what clang wrote once it is translated, and makes the same
// contents of all that is loaded.
func TestFormatPeer(t *testing.T) {
	if len(bpfAS) == 0 {
		t.Skip("BPF_AS is not set, or not 2.47")
	}
	untranslatable := 0
	eachSource(t, programs, func(path, text string, o assembler.Options) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			o.Order = binary.LittleEndian
			if bigEndian(path) || strings.Contains(path, "_be") {
				o.Order = binary.BigEndian
			}
			out, err := assembler.Format("x.s", text, assembler.FormatOptions{To: assembler.GNU})
			if err != nil {
				untranslatable++
				t.Skip(err)
			}
			want, err := assembler.Assemble("x.s", text, o)
			require.NoError(t, err)
			got, said := gnuAssemble(t, o.Order, out.Text)
			require.NotNil(t, got, said)
			require.Equal(t, loadedContents(want), loadedContents(got))
		})
	})
	require.Less(t, untranslatable, 12, "programs with what GNU as does not have")
}

// loadedContents is the bytes of the sections that are loaded, without zeros at their end:
// GNU as fills sections up.
func loadedContents(f *object.File) map[string]string {
	m := map[string]string{}
	for i := range f.Sections {
		s := &f.Sections[i]
		if data := strings.TrimRight(string(s.Data), "\x00"); s.Type == elf.SHT_PROGBITS && s.Flags&elf.SHF_ALLOC != 0 && s.Name != ".eh_frame" && data != "" {
			m[s.Name] += data
		}
	}
	return m
}
