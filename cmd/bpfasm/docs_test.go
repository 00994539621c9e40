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

// TestTutorial follows docs/tutorial.md: each text replaces count.s, each command prints what
// the page shows below it.
func TestTutorial(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/btf/vmlinux"); err != nil {
		t.Skip(err)
	}
	follow(t, "../../docs/tutorial.md", "count.s")
}

// TestReadme follows README.md, whose text is examples/count.s.
func TestReadme(t *testing.T) {
	dir := follow(t, "../../README.md", "examples/count.s")
	shown, err := os.ReadFile(filepath.Join(dir, "examples/count.s"))
	require.NoError(t, err)
	file, err := os.ReadFile("../../examples/count.s")
	require.NoError(t, err)
	require.Equal(t, string(file), string(shown))
}

// follow does what a page says, one block after the other, in a directory of its own: a block
// of asm is written to source, a command of a console block has to print the lines below it.
func follow(t *testing.T, path, source string) (dir string) {
	if err := loader.ProgramRun.Probe(); err != nil {
		t.Skip("programs are loaded by those who may: ", err)
	}
	page, err := os.ReadFile(path)
	require.NoError(t, err)
	dir = t.TempDir()
	source = filepath.Join(dir, source)
	require.NoError(t, os.MkdirAll(filepath.Dir(source), 0o777))
	t.Setenv("PATH", filepath.Dir(namedSelf(t, "bpfasm"))+string(os.PathListSeparator)+os.Getenv("PATH"))
	blocks := regexp.MustCompile("(?s)```(asm|console)\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		if block[1] == "asm" {
			require.NoError(t, os.WriteFile(source, []byte(block[2]), 0o666))
			continue
		}
		for _, session := range strings.Split("\n"+block[2], "\n$ ")[1:] {
			command, want, _ := strings.Cut(session, "\n")
			c := exec.Command("sh", "-c", strings.NewReplacer("sudo ", "", "./bpfasm", "bpfasm").Replace(command))
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
	return dir
}

// everywhere takes out of an output what differs between machines: tags, numbers, the widths
// of columns.
func everywhere(text string) string {
	text = regexp.MustCompile(`\b[0-9a-f]{16}\b`).ReplaceAllString(text, "TAG")
	text = regexp.MustCompile(`\d+`).ReplaceAllString(text, "N")
	return strings.TrimSpace(regexp.MustCompile(`[ \t]+`).ReplaceAllString(text, " "))
}
