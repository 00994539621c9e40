package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Limits of response files.
const (
	maxResponse      = 16 << 20 // bytes of all that are read
	maxResponseFiles = 1000     // that are read
	maxResponseDepth = 20       // within one another
)

// completionRequest is the last argument where a shell asks for words to
// complete with. What is typed then may be the name of no file yet.
const completionRequest = "--generate-shell-completion"

// expandArgs replaces every argument @file by the arguments in that file, see
// [splitWords]. They may be of that form themselves; a name is relative to the
// current directory, wherever it stands.
func expandArgs(args []string) ([]string, error) {
	if n := len(args); n == 0 || args[n-1] == completionRequest {
		return args, nil
	}
	var e expansion
	for _, arg := range args {
		if err := e.add(arg); err != nil {
			return nil, &usageError{"bpfasm", err.Error()}
		}
	}
	return e.args, nil
}

// expansion is a list of arguments in the making.
type expansion struct {
	args  []string
	open  []response // the files that are being read, outermost first
	files int        // so far
	bytes int        // of these
}

type response struct {
	name string
	info fs.FileInfo
}

func (e *expansion) add(arg string) error {
	name, ok := strings.CutPrefix(arg, "@")
	if !ok || name == "" {
		e.args = append(e.args, arg)
		return nil
	}
	text, err := e.enter(name)
	if err != nil {
		return err
	}
	words, err := splitWords(text)
	if err != nil {
		return fmt.Errorf("response file %s: %w", name, err)
	}
	for _, word := range words {
		if err := e.add(word); err != nil {
			return err
		}
	}
	e.open = e.open[:len(e.open)-1]
	return nil
}

// enter reads a response file and puts it on top of the open ones.
func (e *expansion) enter(name string) ([]byte, error) {
	f, err := openFile(name, os.O_RDONLY, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no response file %s; a file called @%s is written ./@%s", name, name, name)
	}
	if err != nil {
		return nil, responseError(name, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, responseError(name, err)
	}
	for _, outer := range e.open {
		if info.Mode().IsRegular() && os.SameFile(info, outer.info) {
			return nil, fmt.Errorf("response file %s names itself: %s", name, e.path(name))
		}
	}
	if len(e.open) == maxResponseDepth {
		return nil, fmt.Errorf("response files are nested more than %d levels deep: %s", maxResponseDepth, e.path(name))
	}
	text, err := io.ReadAll(io.LimitReader(f, int64(maxResponse-e.bytes)+1))
	if err != nil {
		return nil, responseError(name, err)
	}
	if e.files++; e.files > maxResponseFiles {
		return nil, fmt.Errorf("more than %d response files, up to %s", maxResponseFiles, name)
	}
	if e.bytes += len(text); e.bytes > maxResponse {
		return nil, fmt.Errorf("response files have more than %d MiB, up to %s", maxResponse>>20, name)
	}
	e.open = append(e.open, response{name, info})
	return text, nil
}

// responseError is err without the name once more.
func responseError(name string, err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		err = e.Err
	}
	return fmt.Errorf("response file %s: %w", name, err)
}

// path says which response files led to a name.
func (e *expansion) path(name string) string {
	var b strings.Builder
	for _, outer := range e.open {
		b.WriteString("@" + outer.name + " ")
	}
	return b.String() + "@" + name
}

// splitWords splits the text of a response file as GNU's tools and LLVM's do:
// blanks and line ends separate arguments, quotes of both kinds hold them
// together, and a backslash, also within quotes, takes the next character as
// it is. A mark of UTF-8 at the beginning, as PowerShell writes, is no part of a word.
func splitWords(text []byte) (words []string, err error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if at := bytes.IndexByte(text, 0); at >= 0 {
		return nil, fmt.Errorf("line %d has a NUL byte, so it is no text", lineAt(text, at))
	}
	var word []byte
	begun := false // a word, perhaps an empty one
	quote, quotedAt := byte(0), 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\' && i+1 < len(text):
			i++
			word, begun = append(word, text[i]), true
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
			word = append(word, c)
		case c == '\'' || c == '"':
			quote, quotedAt, begun = c, i, true
		case strings.IndexByte(" \t\n\v\f\r", c) < 0:
			word, begun = append(word, c), true
		case begun:
			words = append(words, string(word))
			word, begun = word[:0], false
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("the %c in line %d is not closed", quote, lineAt(text, quotedAt))
	}
	if begun {
		words = append(words, string(word))
	}
	return words, nil
}

// lineAt returns the line of an offset, from 1.
func lineAt(text []byte, at int) int { return 1 + bytes.Count(text[:at], []byte("\n")) }
