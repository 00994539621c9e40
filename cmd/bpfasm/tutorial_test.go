package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestTutorial does what docs/tutorial.md says, one block after the other: texts go into
// count.s, commands print what stands below them.
func TestTutorial(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/btf/vmlinux"); err != nil {
		t.Skip(err)
	}
	if err := loader.ProgramRun.Probe(); err != nil {
		t.Skip("programs are loaded by those who may: ", err)
	}
	page, err := os.ReadFile("../../docs/tutorial.md")
	require.NoError(t, err)
	dir := t.TempDir()
	t.Setenv("PATH", filepath.Dir(namedSelf(t, "bpfasm"))+string(os.PathListSeparator)+os.Getenv("PATH"))
	blocks := regexp.MustCompile("(?s)```(asm|console)\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		if block[1] == "asm" {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "count.s"), []byte(block[2]), 0o666))
			continue
		}
		for _, session := range strings.Split("\n"+block[2], "\n$ ")[1:] {
			command, want, _ := strings.Cut(session, "\n")
			c := exec.Command("sh", "-c", command)
			c.Dir = dir
			said, err := c.CombinedOutput()
			require.Equal(t, strings.Contains(want, "error:"), err != nil, "%s: %s", command, said)
			got := everywhere(string(said))
			for line := range strings.Lines(want) {
				if strings.Contains(line, "= note:") {
					continue // in the words of the kernel
				}
				require.Contains(t, got, everywhere(line), command)
			}
		}
	}
}

// everywhere takes out of an output what is not the same everywhere: tags, numbers, the
// widths of columns.
func everywhere(text string) string {
	text = regexp.MustCompile(`\b[0-9a-f]{16}\b`).ReplaceAllString(text, "TAG")
	text = regexp.MustCompile(`\d+`).ReplaceAllString(text, "N")
	return strings.TrimSpace(regexp.MustCompile(`[ \t]+`).ReplaceAllString(text, " "))
}
