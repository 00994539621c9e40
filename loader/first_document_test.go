package loader_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFirstDocument: the tests that docs/first-document.md names are there.
func TestFirstDocument(t *testing.T) {
	text, err := os.ReadFile("../docs/first-document.md")
	if os.IsNotExist(err) {
		t.Skip("the sources are not here, as in make vmtest")
	}
	require.NoError(t, err)
	tests := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	for prefix, folder := range map[string]string{
		"": ".", "verifier.": "verifier", "kernel.": "../kernel", "linker.": "../linker", "relocator.": "../relocator",
	} {
		files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
		require.NoError(t, err)
		for _, file := range files {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, m := range declared.FindAllSubmatch(source, -1) {
				tests[prefix+string(m[1])] = true
			}
		}
	}
	named := regexp.MustCompile("`((?:\\w+\\.)?Test\\w+)`").FindAllSubmatch(text, -1)
	require.NotEmpty(t, named)
	for _, m := range named {
		assert.True(t, tests[string(m[1])], "there is no test %s", m[1])
	}
}
