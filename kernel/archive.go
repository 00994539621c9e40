package kernel

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

// contentsName is the first entry of a saved kernel: the names of all others, each on a
// line. So nothing needs to be decompressed to know what is not there.
const contentsName = "contents"

// maxEntries bounds how many entries an archive may have.
const maxEntries = 1 << 16

// archive is a tar archive. It is read as far as what is asked for.
type archive struct {
	source *file

	mu      sync.Mutex // of what follows
	content *content   // nil if it was read to the end
	tar     *tar.Reader
	entries map[string][]byte
	err     error // why nothing was read behind entries
	size    int64 // of entries

	next     string // the entry whose bytes come next, "" at the end
	nextSize int64
}

// openArchive opens an archive and reads it as far as there are small entries.
func openArchive(f *file) (*archive, error) {
	a := &archive{source: f, entries: map[string][]byte{}}
	var err error
	if a.content, err = f.content(); err != nil {
		return nil, err
	}
	a.tar = tar.NewReader(a.content)
	a.header()
	for a.next == contentsName || a.next == "release" || a.next == "version" {
		a.read()
	}
	return a, a.err
}

// header goes to the next entry that is a file.
func (a *archive) header() {
	a.next = ""
	for a.err == nil {
		h, err := a.tar.Next()
		switch {
		case err == io.EOF:
			a.stop(nil)
			return
		case err != nil:
			a.stop(fmt.Errorf("a broken tar archive: %w", err))
		case len(a.entries) == maxEntries:
			a.stop(fmt.Errorf("a tar archive of more than %d entries", maxEntries))
		case h.Typeflag == tar.TypeReg:
			a.next, a.nextSize = path.Clean(h.Name), h.Size
			return
		}
	}
}

// stop ends reading.
func (a *archive) stop(err error) {
	if err != nil {
		a.err = a.fail(err)
	}
	a.content.close()
	a.content, a.tar, a.next = nil, nil, ""
}

// read reads the next entry. Of several with one name, the first counts.
func (a *archive) read() {
	var data bytes.Buffer
	data.Grow(int(min(a.nextSize, 1<<24)) + bytes.MinRead) // the header may lie
	n, err := data.ReadFrom(io.LimitReader(a.tar, maxSize-a.size+1))
	if a.size += n; err == nil && a.size > maxSize {
		err = errTooLarge
	}
	if err != nil {
		if err == io.ErrUnexpectedEOF {
			err = fmt.Errorf("a tar archive that is cut short in %s", a.next)
		}
		a.stop(err)
		return
	}
	if _, twice := a.entries[a.next]; !twice {
		a.entries[a.next] = data.Bytes()
	}
	a.header()
}

func (a *archive) file(name string) (*file, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	contents, isSaved := a.entries[contentsName]
	if isSaved && !slices.Contains(namesIn(contents), name) {
		return nil, nil
	}
	data, ok := a.entries[name]
	for !ok && a.tar != nil {
		a.read()
		data, ok = a.entries[name]
	}
	switch {
	case !ok && a.err == nil && isSaved:
		return nil, a.fail(fmt.Errorf("a tar archive that is cut short before %s", name))
	case !ok:
		return nil, a.err
	}
	return fileOf(fmt.Sprintf("%s(%s)", a.source.name, name), data), nil
}

func (a *archive) early(name string) (*file, error) {
	if _, ok := a.entries[name]; ok {
		return a.file(name)
	}
	return nil, nil
}

func (a *archive) fail(err error) error { return a.source.fail(err) }

func (a *archive) list(bool) ([]string, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if contents, ok := a.entries[contentsName]; ok {
		return namesIn(contents), nil
	}
	for a.tar != nil {
		a.read()
	}
	return slices.Sorted(maps.Keys(a.entries)), a.err
}

func namesIn(contents []byte) []string { return strings.Fields(string(contents)) }
