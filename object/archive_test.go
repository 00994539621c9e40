package object_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// member is a member as ar writes it.
func member(name, data string) string {
	s := fmt.Sprintf("%-16s%-12d%-6d%-6d%-8s%-10d`\n%s", name, 0, 0, 0, "644", len(data), data)
	if len(data)%2 != 0 {
		s += "\n"
	}
	return s
}

func TestReadArchive(t *testing.T) {
	const long = "a_very_long_name_of_a_member.o"
	for name, c := range map[string]struct{ archive, want string }{
		"empty":       {"", ""},
		"GNU":         {member("/", "index") + member("//", long+"/\nanother.o/\n") + member("a.o/", "odd") + member("/0", "long") + member("/32", "x"), "a.o=odd " + long + "=long another.o=x"},
		"BSD":         {member("__.SYMDEF SORTED", "index") + member("a.o", "data") + member("#1/32", long+"\x00\x00data"), "a.o=data " + long + "=data"},
		"64-bit":      {member("/SYM64/", "index") + member("a.o/", "data"), "a.o=data"},
		"blank":       {member("a b /", "data"), "a b =data"},
		"two of one":  {member("a.o/", "1") + member("a.o/", "2"), "a.o=1 a.o=2"},
		"no last pad": {strings.TrimSuffix(member("a.o/", "1"), "\n"), "a.o=1"},
	} {
		members, err := object.ReadArchive([]byte(object.ArchiveMagic + c.archive))
		require.NoError(t, err, name)
		var got []string
		for _, m := range members {
			got = append(got, m.Name+"="+string(m.Data))
		}
		require.Equal(t, c.want, strings.Join(got, " "), name)
	}
}

func TestReadArchiveRefuses(t *testing.T) {
	for _, c := range []struct{ archive, want string }{
		{"\x7fELF", `not an archive: it begins with "\x7fELF", not "!<arch>\n"`},
		{"!<thin>\n", "malformed object: a thin archive has no files in it; name the files, or make it with ar and without --thin"},
		{object.ArchiveMagic + "short", "malformed object: archive member at 0x8: 5 bytes are too few for a header"},
		{object.ArchiveMagic + strings.Replace(member("a/", "data"), "`\n", "??", 1), `malformed object: archive member at 0x8: its header ends with "??", not "` + "`" + `\n"`},
		{object.ArchiveMagic + strings.Replace(member("a/", "data"), "644     4", "644     -", 1), "malformed object: archive member at 0x8: its size is \"-\", not a number"},
		{object.ArchiveMagic + member("a/", "data")[:62], "malformed object: archive member at 0x8: 4 bytes, but only 2 are left"},
		{object.ArchiveMagic + member("/7", "data"), `malformed object: archive member at 0x8: its name is at "7" in a table of 0 bytes`},
		{object.ArchiveMagic + member("//", "name") + member("/0", ""), `malformed object: archive member at 0x48: its name at "0" has no end`},
		{object.ArchiveMagic + member("#1/99", "data"), `malformed object: archive member at 0x8: "#1/99" is no length of a name in its 4 bytes`},
	} {
		_, err := object.ReadArchive([]byte(c.archive))
		require.EqualError(t, err, c.want)
	}
}

// TestReadArchiveOfAr reads what the installed ar and llvm-ar write.
func TestReadArchiveOfAr(t *testing.T) {
	dir := t.TempDir()
	names := []string{"short.o", "a_name_that_is_longer_than_a_header.o", "with blank.o"}
	for i, name := range names {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(strings.Repeat("x", i)), 0o666))
	}
	for _, line := range []string{"ar rcs", "llvm-ar-22 rcs --format=gnu", "llvm-ar-22 rcs --format=bsd", "llvm-ar-22 rcs --format=darwin", "llvm-ar-22 rcs --format=coff"} {
		t.Run(line, func(t *testing.T) {
			words := append(strings.Fields(line), "lib.a")
			if _, err := exec.LookPath(words[0]); err != nil {
				t.Skip("not installed")
			}
			cmd := exec.Command(words[0], append(words[1:], names...)...)
			cmd.Dir = dir
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, string(out))
			data, err := os.ReadFile(filepath.Join(dir, "lib.a"))
			require.NoError(t, err)
			require.NoError(t, os.Remove(filepath.Join(dir, "lib.a")))
			members, err := object.ReadArchive(data)
			require.NoError(t, err)
			require.Len(t, members, len(names))
			for i, m := range members {
				require.Equal(t, names[i], m.Name)
				require.Equal(t, strings.Repeat("x", i), strings.TrimRight(string(m.Data), "\n"), "darwin pads within")
			}
		})
	}
}

// FuzzReadArchive: members lie in the archive.
func FuzzReadArchive(f *testing.F) {
	f.Add([]byte(object.ArchiveMagic + member("//", "long_name.o/\n") + member("a.o/", "odd") + member("/0", "x") + member("#1/4", "namedata")))
	f.Fuzz(func(t *testing.T, data []byte) {
		members, err := object.ReadArchive(data)
		sum := 0
		for _, m := range members {
			sum += len(m.Data)
		}
		require.LessOrEqual(t, sum, len(data))
		if err != nil {
			require.Empty(t, members)
		}
	})
}
