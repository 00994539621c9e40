package assembler_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// TestCorpus assembles every .s below $CORPUS whose llvm-mc object lies beside
// it and compares whole files.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("CORPUS")
	if dir == "" {
		t.Skip("CORPUS names no folder of .s and .o files")
	}
	var files []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(path, ".s") {
			files = append(files, path)
		}
		return err
	}))
	same, other := 0, 0
	for _, path := range files {
		want, err := os.ReadFile(strings.TrimSuffix(path, ".s") + ".o")
		if err != nil {
			continue
		}
		if diff := corpusDiff(t, path, want); diff != "" {
			other++
			t.Errorf("%s: %s", path, diff)
		} else {
			same++
		}
	}
	t.Logf("%d of %d objects identical", same, same+other)
}

// corpusDiff says in what the object of the text at path differs from want.
func corpusDiff(t *testing.T, path string, want []byte) string {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	order := binary.ByteOrder(binary.LittleEndian)
	if want[5] == 2 {
		order = binary.BigEndian
	}
	wd := filepath.Dir(path)
	got, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{Order: order, WorkDir: wd})
	if err != nil {
		return "does not assemble: " + err.Error()
	}
	out, err := object.Append(nil, got)
	require.NoError(t, err)
	if bytes.Equal(out, want) {
		return ""
	}
	wantFile, err := object.Read(want)
	require.NoError(t, err)
	if diff := object.Diff(wantFile, got); diff != "" {
		return diff
	}
	return "same contents, laid out differently"
}
