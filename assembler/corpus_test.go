package assembler_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCorpus assembles every .s below $CORPUS, for $TRIPLE (bpfel), and compares
// whole objects with llvm-mc's (make corpus).
func TestCorpus(t *testing.T) {
	dir := os.Getenv("CORPUS")
	if dir == "" || len(llvmMC) == 0 {
		t.Skip("CORPUS names no folder of assembly files, or LLVM_MC no llvm-mc")
	}
	target := targets[0]
	if triple := os.Getenv("TRIPLE"); triple == targets[1].triple {
		target = targets[1]
	}
	var same, different, refused int
	var mu sync.Mutex
	count := func(n *int) {
		mu.Lock()
		*n++
		mu.Unlock()
	}
	t.Run("files", func(t *testing.T) {
		require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".s") {
				return err
			}
			t.Run(filepath.Base(path), func(t *testing.T) {
				t.Parallel()
				text, err := os.ReadFile(path)
				require.NoError(t, err)
				want, said := llvmAssemble(t, target.triple, string(text))
				if want == nil {
					want, _ = llvmAssemble(t, target.triple, acceptable(string(text)))
				}
				if want == nil {
					count(&refused)
					t.Skipf("llvm-mc refuses it: %s", said)
				}
				_, got, err := assembleBytes(t, path, string(text), target.order)
				if err != nil {
					count(&different)
					t.Fatal(err)
				}
				if diff := objectDiff(t, want, got); diff != "" {
					count(&different)
					t.Fatal(diff)
				}
				count(&same)
			})
			return nil
		}))
	})
	t.Logf("%d objects identical, %d different, %d texts refused by llvm-mc", same, different, refused)
}
