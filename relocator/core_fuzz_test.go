package relocator

import (
	"encoding/binary"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzCORE relocates with records, code and types of the program, and types of a kernel, that
// may be anything: it ends soon, without a panic, and says what it did.
func FuzzCORE(f *testing.F) {
	programs, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(f, err)
	for _, name := range programs {
		file := readFile(f, name, assembler.Options{})
		for _, k := range []string{"moved", "renamed", "several"} {
			target := typesFrom(f, k, binary.LittleEndian)
			var local, ext, code []byte
			for _, s := range file.Sections {
				switch s.Name {
				case ".BTF":
					local = s.Data
				case ".BTF.ext":
					ext = s.Data
				case "raw_tp":
					code = s.Data
				}
			}
			f.Add(local, ext, code, target, false)
		}
	}
	f.Fuzz(func(t *testing.T, local, ext, insns, target []byte, big bool) {
		order := binary.ByteOrder(binary.LittleEndian)
		if big {
			order = binary.BigEndian
		}
		types, err := rawbtf.Parse(local, order, nil)
		if err != nil {
			return
		}
		records, err := rawbtf.ParseExt(ext, order, types)
		if err != nil {
			return
		}
		k, err := kernel.Open(fstest.MapFS{"k": {Data: target}}, "k")
		if err != nil {
			return
		}
		if _, err := k.Vmlinux(); err != nil {
			return
		}
		began := time.Now()
		c := newCore(types, order, k)
		if c.open(&records.CORE, "") != nil {
			return
		}
		for i := range records.CORE.Sections {
			s := &records.CORE.Sections[i]
			applied := code{data: insns}
			c.applySection(&applied, s.Records, int(records.CORE.RecordSize))
			for i := range applied.sites {
				a := applied.sites[i].access
				if i < 10 {
					require.NotEmpty(t, a.Diagnostic().Msg)
				}
				require.Equal(t, a.Outcome == Failed, applied.sites[i].problem != nil)
			}
		}
		file := object.New(order)
		file.Sections = append(file.Sections, object.Section{Name: ".BTF", Data: local}, object.Section{Name: ".BTF.ext", Data: ext})
		if data, err := Minimal(k, []Input{{"a.o", file}}); err == nil {
			_, err := rawbtf.Open(data, order, nil)
			require.NoError(t, err)
		}
		require.Less(t, time.Since(began), 10*time.Second)
	})
}
