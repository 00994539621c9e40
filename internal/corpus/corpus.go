package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Object is what becomes one object: a text, or those of a folder to be linked.
type Object struct {
	Name    string   // its path in testdata, without an extension
	Sources []string // paths of the .s
}

// Objects lists what patterns in testdata match, such as "programs/*.s". A pattern of
// "link/" has the texts of each folder as one.
func Objects(t testing.TB, patterns ...string) (list []Object) {
	const testdata = "../testdata/"
	for _, pattern := range patterns {
		paths, err := filepath.Glob(testdata + pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			path = filepath.ToSlash(path)
			name := strings.TrimSuffix(path, ".s")
			if strings.HasPrefix(pattern, "link/") {
				name = filepath.ToSlash(filepath.Dir(path))
			}
			name = strings.TrimPrefix(name, testdata)
			if n := len(list); n > 0 && list[n-1].Name == name {
				list[n-1].Sources = append(list[n-1].Sources, path)
				continue
			}
			list = append(list, Object{name, []string{path}})
		}
	}
	return list
}

// Keys are the "key: value" comments at the head of a source; a key may come again.
type Keys map[string][]string

// First returns the first value of a key, and whether there is one.
func (k Keys) First(key string) (value string, ok bool) {
	if len(k[key]) == 0 {
		return "", false
	}
	return k[key][0], true
}

// ReadKeys reads the keys of an assembly text, from the source that it was compiled from
// where that is beside it.
func ReadKeys(t testing.TB, path string) Keys {
	stem := strings.TrimSuffix(path, ".s")
	for _, name := range []string{stem + ".c", stem + ".cpp", stem + ".rs", path} {
		source, err := os.ReadFile(name)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		mark := "// "
		if name == path {
			mark = "# "
		}
		keys := make(Keys)
		for line := range strings.Lines(string(source)) {
			comment, ok := strings.CutPrefix(line, mark)
			key, value, keyed := strings.Cut(comment, ": ")
			if !ok || !keyed {
				break
			}
			keys[key] = append(keys[key], strings.TrimSpace(value))
		}
		return keys
	}
	t.Fatalf("there is no %s", path)
	return nil
}

// Run is a "run:" line: TYPE [prog=NAME] [input=BYTES] [ctx=BYTES] return=VALUE.
type Run struct {
	Program       string // empty: the only one
	Data, Context []byte // that many bytes, 0, 1, 2, ...
	Return        uint32
}

// ParseRun reads what follows "run: ".
func ParseRun(t testing.TB, line string) (r Run) {
	for _, word := range strings.Fields(line)[1:] {
		key, value, _ := strings.Cut(word, "=")
		if key == "prog" {
			r.Program = value
			continue
		}
		n, err := strconv.ParseUint(value, 0, 32)
		if err != nil {
			t.Fatalf("%s in %q", err, line)
		}
		switch key {
		case "input":
			r.Data = counting(n)
		case "ctx":
			r.Context = counting(n)
		case "return":
			r.Return = uint32(n)
		default:
			t.Fatalf("unknown word %q in %q", word, line)
		}
	}
	return r
}

func counting(n uint64) []byte {
	bytes := make([]byte, n)
	for i := range bytes {
		bytes[i] = byte(i)
	}
	return bytes
}

// Older reports whether a kernel, whose version is as LINUX_VERSION_CODE has it, is
// older than one such as "5.17".
func Older(t testing.TB, version uint32, than string) bool {
	var major, minor uint32
	if _, err := fmt.Sscanf(than, "%d.%d", &major, &minor); err != nil {
		t.Fatalf("%s: %q", err, than)
	}
	return version < major<<16|minor<<8
}
