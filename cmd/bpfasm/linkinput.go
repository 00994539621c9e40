package main

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// kind is what a file is, by what it begins with.
type kind uint8

const (
	kindText kind = iota
	kindELF
	kindArchive // also a thin one
	kindBitcode
	kindBinary // something else that is no text
)

// sniffed is how many bytes of a file are searched for a NUL, which no text has.
const sniffed = 4096

func kindOf(data string) kind {
	switch {
	case strings.HasPrefix(data, elf.ELFMAG):
		return kindELF
	case strings.HasPrefix(data, object.ArchiveMagic), strings.HasPrefix(data, "!<thin>\n"):
		return kindArchive
	case strings.HasPrefix(data, "BC\xc0\xde"):
		return kindBitcode
	case strings.IndexByte(data[:min(len(data), sniffed)], 0) >= 0:
		return kindBinary
	}
	return kindText
}

// What else is given where an object or text is wanted.
var (
	errBitcode = errors.New("LLVM bitcode, not an object: compile without -flto and -emit-llvm, with rustc to --emit=asm")
	errEmpty   = errors.New("an empty file: neither an object nor an archive nor assembly text")
	errBinary  = errors.New("neither an object nor an archive nor assembly text")
	errObject  = errors.New(`not assembly text: "bpfasm link" takes objects and archives`)
	errText    = errors.New(`text, not an object: "bpfasm build" makes one of assembly`)
	errArchive = errors.New(`an archive, not an object: "bpfasm link --whole-archive" makes one of its members`)
	errNoLog   = errors.New("an object, not the log of a verifier: name it with --object, beside a log")
)

// inputs reads the files to link.
type inputs struct {
	report    reporter
	text      assembler.Options // Order nil: that of the first object
	keepDebug bool
	whole     bool        // members of archives are linked as other objects are
	output    fs.FileInfo // of the file that the result replaces, nil if there is none

	isOutput string // the input that it is
	objects  object.Reader
	list     []linker.Input
	pending  []source
}

// source is an input that is text, to be assembled when the byte order of the
// objects is known.
type source struct {
	input
	index int // in inputs.list
}

// read reads all files, says what is wrong with them, and reports whether
// nothing is.
func (in *inputs) read(names []string) bool {
	ok := true
	for _, name := range names {
		if !in.add(name) {
			ok = false
		}
		if in.isOutput != "" {
			return false
		}
	}
	for _, s := range in.pending {
		if !in.assemble(s) {
			ok = false
		}
	}
	return ok
}

func (in *inputs) add(name string) bool {
	if name != "-" {
		file, err := in.readObject(name)
		switch {
		case err == errIsOutput:
			in.isOutput = name
			return false
		case file != nil || err != nil:
			return in.addObject(name, file, err, false)
		}
	}
	file, err := readInput(name)
	if err != nil {
		return in.report.failure(file.name, err)
	}
	if file.text == "" && !isTextName(name) { // such as what a failed compiler leaves
		return in.report.failure(file.name, errEmpty)
	}
	switch kindOf(file.text) {
	case kindELF:
		return in.addBytes(file.name, bytesOf(file.text), false)
	case kindArchive:
		return in.addArchive(file.name, bytesOf(file.text))
	case kindBitcode:
		return in.report.failure(file.name, errBitcode)
	case kindBinary:
		return in.report.failure(file.name, errBinary)
	}
	in.pending = append(in.pending, source{file, len(in.list)})
	in.list = append(in.list, linker.Input{Name: file.name})
	return true
}

// errIsOutput ends the reading of a file that the result would replace.
var errIsOutput = errors.New("it is the output")

// readObject reads an object without debug information, and of the file no more
// than that. A file of another kind is neither an object nor an error, nor is one
// that all is wanted of.
func (in *inputs) readObject(name string) (*object.File, error) {
	f, err := openObject(name)
	if err != nil {
		return nil, err
	}
	defer f.close()
	if !f.isRegular() {
		return nil, nil
	}
	if in.output != nil && f.is(in.output) {
		return nil, errIsOutput
	}
	if in.keepDebug {
		return nil, nil
	}
	file, err := in.objects.ReadStripped(f, f.size())
	switch {
	case errors.Is(err, object.ErrNotELF):
		return nil, nil
	case err == io.EOF:
		err = errChanged
	}
	return file, err
}

func (in *inputs) addBytes(name string, data []byte, lazy bool) bool {
	read := object.ReadStripped
	if in.keepDebug {
		read = object.Read
	}
	file, err := read(data)
	return in.addObject(name, file, err, lazy)
}

// addObject adds an object, unless there is an error instead.
func (in *inputs) addObject(name string, file *object.File, err error, lazy bool) bool {
	if err != nil {
		return in.report.failure(name, err)
	}
	if in.text.Order == nil {
		in.text.Order = file.Order
	}
	in.list = append(in.list, linker.Input{Name: name, File: file, Lazy: lazy})
	return true
}

// addArchive adds the members that are objects, and warns of others.
func (in *inputs) addArchive(name string, data []byte) bool {
	members, err := object.ReadArchive(data)
	if err != nil {
		return in.report.failure(name, err)
	}
	ok := true
	for _, m := range members {
		shown := fmt.Sprintf("%s(%s)", name, m.Name)
		if !bytes.HasPrefix(m.Data, []byte(elf.ELFMAG)) {
			in.report.remark(shown, diag.Warning, "no-object", "not an object, so it is left out")
		} else if !in.addBytes(shown, m.Data, !in.whole) {
			ok = false
		}
	}
	return ok
}

// isTextName reports whether a file is named as assembly text is.
func isTextName(name string) bool {
	ext := filepath.Ext(name)
	return ext == ".s" || ext == ".S"
}

// remarkTwice says which of the inputs are one file.
func (in *inputs) remarkTwice() {
	var files []fs.FileInfo
	for _, input := range in.list {
		info, err := os.Stat(input.Name)
		if err != nil || !info.Mode().IsRegular() {
			continue // standard input, a member of an archive
		}
		if slices.ContainsFunc(files, func(other fs.FileInfo) bool { return os.SameFile(info, other) }) {
			in.report.remark(input.Name, diag.Remark, "", "this file is given more than once")
		}
		files = append(files, info)
	}
}

// assemble assembles an input that is text.
func (in *inputs) assemble(s source) bool {
	o := in.text
	if o.Order == nil {
		o.Order = binary.LittleEndian
	}
	file, err := assembler.Assemble(s.name, s.text, o)
	if err != nil {
		in.report.failure(s.name, err)
		if !isTextName(s.name) && s.name != "<stdin>" {
			in.report.remark(s.name, diag.Remark, "", "it was read as assembly text, because it does not begin as an object or an archive does")
		}
		return false
	}
	in.report.print(file.Sources, file.Warnings)
	in.list[s.index].File = file
	return true
}

// complete returns the only input, if nothing in it wants linking: common symbols do, and
// functions with a section each.
func (in *inputs) complete() *object.File {
	if len(in.list) != 1 || in.list[0].Lazy {
		return nil
	}
	f := in.list[0].File
	if slices.ContainsFunc(f.Symbols, func(s object.Symbol) bool { return s.Section == object.Common }) ||
		slices.ContainsFunc(f.Sections, func(s object.Section) bool { return s.Text() && s.Name != object.Text }) {
		return nil
	}
	return f
}
