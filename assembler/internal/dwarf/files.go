package dwarf

import (
	"errors"
	"slices"
	"strings"
)

// Errors of LineTable.File, in the words of llvm-mc where it has them.
var (
	ErrAllocated = errors.New("file number already allocated")
	ErrNumber    = errors.New("file number too large")
	ErrMD5       = errors.New("inconsistent use of MD5 checksums")
)

// maxFile bounds the table that a single directive can ask for: numbers are
// consecutive in the end, so that a number costs as many directives.
const maxFile = 1 << 20

// MD5 is a source file's checksum in the order of its hexadecimal text.
type MD5 = [16]byte

// file is a row of the file name table (6.2.4); Name is empty for a number
// nobody assigned.
type file struct {
	name   string
	dir    uint32 // 0: the compilation directory, n: fileTable.dirs[n-1]
	md5    *MD5
	source *string
}

// fileTable is the part of a line table that .file fills.
type fileTable struct {
	root    file
	rootDir string
	dirs    []string
	files   []file // by number; files[0] is unused
	numbers map[[2]string]uint32

	withMD5, withoutMD5 bool // whether a file has, or lacks, a checksum
	reportedMD5         bool
	withSource          bool
}

// File is the directive `.file n ["dir"] "name" [md5 ...] [source "..."]`; md5
// and source are nil if absent. Number 0 is the root file and raises Version to
// 5; it may be given again. In version 5 a file equal to the root file is not
// added: its number stays unassigned.
//
// ErrAllocated means that n names a file already. ErrMD5 is a warning, returned
// once for a table: the file was added, but checksums will not be written.
func (t *LineTable) File(n uint32, dir, name string, md5 *MD5, source *string) error {
	switch {
	case n == 0:
		t.Version = max(t.Version, 5)
		t.Root(dir, name, md5, source)
	case n > maxFile:
		return ErrNumber
	default:
		if _, err := t.add(n, dir, name, md5, source); err != nil {
			return err
		}
	}
	if t.withMD5 && t.withoutMD5 && len(t.files) > 0 && !t.reportedMD5 {
		t.reportedMD5 = true
		return ErrMD5
	}
	return nil
}

// Root makes name in the compilation directory dir the root file, without
// raising Version.
func (t *LineTable) Root(dir, name string, md5 *MD5, source *string) {
	t.rootDir = dir
	t.root = file{name: name, md5: md5, source: source}
	t.track(md5, source)
}

// Add returns the number of the file called name; a new one gets the next
// number.
func (t *LineTable) Add(dir, name string, md5 *MD5, source *string) uint32 {
	n, _ := t.add(0, dir, name, md5, source)
	return n
}

// add puts a file into slot n, or into the next one if n is 0 and the file is new.
func (t *LineTable) add(n uint32, dir, name string, md5 *MD5, source *string) (uint32, error) {
	if dir == t.rootDir {
		dir = ""
	}
	if name == "" {
		name, dir = "<stdin>", ""
	}
	if len(t.files) == 0 {
		t.track(md5, source)
	}
	if t.Version >= 5 && t.root.name == name && equal(t.root.md5, md5) {
		return 0, nil
	}
	if n == 0 {
		key := [2]string{dir, name}
		if known, ok := t.numbers[key]; ok {
			return known, nil
		}
		if t.numbers == nil {
			t.numbers = make(map[[2]string]uint32)
		}
		n = uint32(max(len(t.files), 1))
		t.numbers[key] = n
	}
	if int(n) < len(t.files) && t.files[n].name != "" {
		return 0, ErrAllocated
	}
	for len(t.files) <= int(n) {
		t.files = append(t.files, file{})
	}
	if dir == "" {
		dir, name = splitPath(name)
	}
	t.files[n] = file{name: name, dir: t.dirIndex(dir), md5: md5, source: source}
	t.track(md5, source)
	return n, nil
}

// dirIndex returns the number of dir in the directory table, 0 for "".
func (t *fileTable) dirIndex(dir string) uint32 {
	if dir == "" {
		return 0
	}
	i := slices.Index(t.dirs, dir)
	if i < 0 {
		i = len(t.dirs)
		t.dirs = append(t.dirs, dir)
	}
	return uint32(i) + 1
}

// track notes which columns the file table has: checksums need every file to
// have one, source text is written as soon as one file has it.
func (t *fileTable) track(md5 *MD5, source *string) {
	t.withMD5 = t.withMD5 || md5 != nil
	t.withoutMD5 = t.withoutMD5 || md5 == nil
	t.withSource = t.withSource || source != nil
}

// Assigned reports whether rows may use file n.
func (t *LineTable) Assigned(n uint32) bool {
	if n == 0 {
		return t.Version >= 5
	}
	return int(n) < len(t.files) && t.files[n].name != ""
}

// Source returns the path of file n as the directive gave it, and its text if that was there.
func (t *LineTable) Source(n uint32) (path string, text *string) {
	f, dir := t.root, t.rootDir
	if n > 0 {
		f, dir = t.files[n], ""
		if f.dir > 0 {
			dir = t.dirs[f.dir-1]
		}
	}
	if dir == "" || strings.HasPrefix(f.name, "/") {
		return f.name, f.source
	}
	return dir + "/" + f.name, f.source
}

// Gaps lists the numbers below the largest that name no file.
func (t *LineTable) Gaps() []uint32 {
	var gaps []uint32
	for n, f := range t.files {
		if n > 0 && f.name == "" {
			gaps = append(gaps, uint32(n))
		}
	}
	return gaps
}

// Used reports whether the table has files or sequences and thus is written.
func (t *LineTable) Used() bool {
	return t.root.name != "" || len(t.files) > 0 || len(t.Sequences) > 0
}

// splitPath splits a name at its last slash, where it has one. As in the path
// iteration of LLVM a run of slashes is one, a trailing slash names ".", and
// what begins with the root ("/", or "//net/") keeps it.
func splitPath(path string) (dir, name string) {
	root := 0
	switch {
	case len(path) > 2 && path[:2] == "//" && path[2] != '/':
		end := strings.IndexByte(path[2:], '/')
		if end < 0 {
			return "", path
		}
		root = 2 + end + 1
		if strings.Trim(path[root:], "/") == "" {
			return path[:root-1], "/"
		}
	case strings.HasPrefix(path, "/"):
		root = 1
		if strings.Trim(path, "/") == "" {
			return "", path
		}
	}
	slash := strings.LastIndexByte(path, '/')
	if slash < 0 {
		return "", path
	}
	dir, name = strings.TrimRight(path[:slash], "/"), path[slash+1:]
	if len(dir) < root {
		dir = path[:root]
	}
	if name == "" {
		name = "."
	}
	return dir, name
}

func equal[T comparable](a, b *T) bool {
	return a == b || a != nil && b != nil && *a == *b
}
