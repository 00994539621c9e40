package assembler_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
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
	if os.Getenv("TRIPLE") == targets[1].triple {
		target = targets[1]
	}
	paths := make(chan string)
	var workers sync.WaitGroup
	var mu sync.Mutex
	counts := make(map[string]int)
	for range 2 * runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for path := range paths {
				outcome, why := comparePeer(t, path, target.triple)
				mu.Lock()
				counts[outcome]++
				mu.Unlock()
				switch outcome {
				case "different":
					t.Errorf("%s: %s", path, why)
				case "refused by llvm-mc":
					t.Logf("%s: llvm-mc refuses it: %s", path, why)
				}
			}
		})
	}
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".s") {
			paths <- path
		}
		return err
	}))
	close(paths)
	workers.Wait()
	t.Logf("%s: %d objects identical, %d different, %d texts refused by llvm-mc",
		target.triple, counts["identical"], counts["different"], counts["refused by llvm-mc"])
}

// comparePeer assembles the text at path and has llvm-mc do it, too.
func comparePeer(t *testing.T, path, triple string) (outcome, why string) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "different", err.Error()
	}
	want, said := llvmAssemble(t, triple, string(text))
	if want == nil {
		want, _ = llvmAssemble(t, triple, acceptable(string(text)))
	}
	if want == nil {
		return "refused by llvm-mc", said
	}
	order := targets[0].order
	if triple == targets[1].triple {
		order = targets[1].order
	}
	_, got, err := assembleBytes(t, path, string(text), order)
	if err != nil {
		return "different", fmt.Sprintf("does not assemble: %v", err)
	}
	if diff := objectDiff(t, want, got); diff != "" {
		return "different", diff
	}
	return "identical", ""
}
