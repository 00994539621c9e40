package object

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrNotArchive is returned by [ReadArchive] for data that do not begin as an archive.
var ErrNotArchive = errors.New("not an archive")

// ArchiveMagic is how an archive of ar begins (ar(5)).
const ArchiveMagic = "!<arch>\n"

const thinMagic = "!<thin>\n"

// Member is a file in an archive.
type Member struct {
	Name string // not unique
	Data []byte
}

// A member has a header of text fields, padded with blanks, and its data. It
// begins at an even offset.
//
//	name[16] date[12] uid[6] gid[6] mode[8] size[10] "`\n"
const (
	memberHeader  = 60
	memberName    = 16
	memberSize    = 48 // where the field is
	memberSizeEnd = 58
	memberEnd     = "`\n"
)

// maxMemberName bounds a name in bytes, as Linux does with PATH_MAX: many
// members may share one place in the table of names.
const maxMemberName = 4096

// ReadArchive lists the members of an archive that ar of GNU or BSD or llvm-ar
// made, in order and without its index of symbols. Their Data share memory with
// data. Errors wrap [ErrNotArchive] or [ErrMalformed]; a thin archive, which
// does not hold its members, is one of them.
func ReadArchive(data []byte) ([]Member, error) {
	if bytes.HasPrefix(data, []byte(thinMagic)) {
		return nil, fmt.Errorf("%w: a thin archive has no files in it; name the files, or make it with ar and without --thin", ErrMalformed)
	}
	if !bytes.HasPrefix(data, []byte(ArchiveMagic)) {
		return nil, fmt.Errorf("%w: it begins with %q, not %q", ErrNotArchive, data[:min(len(data), len(ArchiveMagic))], ArchiveMagic)
	}
	var members []Member
	var table []byte // of GNU's long names
	for off := len(ArchiveMagic); off < len(data); {
		name, content, err := readMember(data[off:])
		end := off + memberHeader + len(content)
		if err == nil && name == "//" {
			table = content
		}
		if err == nil && !isIndex(name) {
			var m Member
			if m, err = nameMember(name, content, table); err == nil && !isIndex(m.Name) {
				members = append(members, m)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%w: archive member at %#x: %w", ErrMalformed, off, err)
		}
		off = end + end&1
	}
	return members, nil
}

// readMember returns the name field of the member that b begins with, without
// blanks at its end, and the member's data.
func readMember(b []byte) (name string, content []byte, err error) {
	if len(b) < memberHeader {
		return "", nil, fmt.Errorf("%d bytes are too few for a header", len(b))
	}
	header, rest := b[:memberHeader], b[memberHeader:]
	if end := string(header[memberSizeEnd:]); end != memberEnd {
		return "", nil, fmt.Errorf("its header ends with %q, not %q", end, memberEnd)
	}
	field := strings.TrimRight(string(header[memberSize:memberSizeEnd]), " ")
	size, err := strconv.ParseUint(field, 10, 63)
	if err != nil {
		return "", nil, fmt.Errorf("its size is %q, not a number", field)
	}
	if size > uint64(len(rest)) {
		return "", nil, fmt.Errorf("%d bytes, but only %d are left", size, len(rest))
	}
	return strings.TrimRight(string(header[:memberName]), " "), rest[:size:size], nil
}

// isIndex reports whether a member is one that ar adds: an index of symbols or the table of
// long names.
func isIndex(name string) bool {
	return name == "/" || name == "//" || name == "/SYM64/" || strings.HasPrefix(name, "__.SYMDEF")
}

// nameMember finds the name that a name field stands for.
//
//	name/   GNU
//	/123    GNU: in the table at this offset, up to "/\n"; up to a NUL in COFF's form
//	#1/123  BSD: the first bytes of the data, this many, NULs at their end
//	name    BSD
func nameMember(field string, content, table []byte) (Member, error) {
	if offset, ok := strings.CutPrefix(field, "/"); ok {
		at, err := strconv.ParseUint(offset, 10, 63)
		if err != nil || at >= uint64(len(table)) {
			return Member{}, fmt.Errorf("its name is at %q in a table of %d bytes", offset, len(table))
		}
		rest := table[at:]
		rest = rest[:min(len(rest), maxMemberName+2)]
		end := bytes.IndexAny(rest, "\n\x00")
		if end < 0 {
			return Member{}, fmt.Errorf("its name at %q has no end", offset)
		}
		return Member{strings.TrimSuffix(string(rest[:end]), "/"), content}, nil
	}
	if length, ok := strings.CutPrefix(field, "#1/"); ok {
		n, err := strconv.ParseUint(length, 10, 63)
		if err != nil || n > uint64(len(content)) || n > maxMemberName {
			return Member{}, fmt.Errorf("%q is no length of a name in its %d bytes", field, len(content))
		}
		return Member{strings.TrimRight(string(content[:n]), "\x00"), content[n:]}, nil
	}
	return Member{strings.TrimSuffix(field, "/"), content}, nil
}
