package main

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
)

// kernelPart is a part of a kernel that a value of --kernel may name.
type kernelPart struct {
	key string
	set func(*kernel.Parts, string)
}

var kernelParts = []kernelPart{
	{"config", func(p *kernel.Parts, v string) { p.Config = v }},
	{"kallsyms", func(p *kernel.Parts, v string) { p.Symbols = v }},
	{"modules", func(p *kernel.Parts, v string) { p.Modules = v }},
	{"release", func(p *kernel.Parts, v string) { p.Release = v }},
}

// kernelUsage is the usage of a flag --kernel.
const kernelUsage = "`KERNEL` host, or a file or directory with a kernel, and parts of it after commas:\nFILE,config=FILE,kallsyms=FILE,modules=DIR,release=6.12.9"

// openKernel opens a kernel by a value of --kernel. It is a usage error if the
// value makes no sense, else one of a file.
func openKernel(cmd *cli.Command, spec string) (*kernel.Kernel, error) {
	name, parts, err := splitKernelSpec(cmd, spec)
	if err != nil {
		return nil, err
	}
	var k *kernel.Kernel
	if name == "host" {
		k, err = kernel.Host()
	} else {
		k, err = kernel.Load(name)
	}
	if err != nil {
		return nil, err
	}
	return k.With(parts)
}

// kernelFailure reports what is wrong with a kernel, or a file of it, that a value of
// --kernel names. It returns false.
func (r reporter) kernelFailure(spec string, err error) bool {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		spec = e.Path
	}
	return r.failure(spec, err)
}

// splitKernelSpec splits a value at the commas behind which there is a part's name. Others
// belong to the name of a file.
func splitKernelSpec(cmd *cli.Command, spec string) (name string, parts kernel.Parts, err error) {
	pieces := strings.Split(spec, ",")
	name = pieces[0]
	last := &name // what a piece that is none goes on
	seen := map[string]bool{}
	values := make([]string, len(kernelParts))
	for _, piece := range pieces[1:] {
		key, value, isPart := strings.Cut(piece, "=")
		i := partIndex(key)
		switch {
		case isPart && i >= 0 && seen[key]:
			return "", parts, usageErrorf(cmd, "%s= is there twice in %q", key, spec)
		case isPart && i >= 0:
			seen[key] = true
			values[i] = value
			last = &values[i]
		case isPart && strings.IndexFunc(key, notLetter) < 0:
			return "", parts, unknownPart(cmd, key, spec)
		default:
			*last += "," + piece
		}
	}
	if name == "" {
		return "", parts, usageErrorf(cmd, "a kernel is missing in %q: host, a file or a directory", spec)
	}
	for i, p := range kernelParts {
		if seen[p.key] && values[i] == "" {
			return "", parts, usageErrorf(cmd, "%s= needs a value in %q", p.key, spec)
		}
		p.set(&parts, values[i])
	}
	return name, parts, nil
}

func partIndex(key string) int {
	return slices.IndexFunc(kernelParts, func(p kernelPart) bool { return p.key == key })
}

func notLetter(r rune) bool { return (r < 'a' || r > 'z') && r != '-' && r != '_' }

func unknownPart(cmd *cli.Command, key, spec string) error {
	var keys []string
	for _, p := range kernelParts {
		keys = append(keys, p.key)
	}
	msg := "a kernel has no part " + key + "= (" + strings.Join(keys, "=, ") + "=)"
	if near := diag.Suggest(key, slices.Values(keys)); near != "" {
		msg += ", did you mean " + near + "=?"
	}
	return usageErrorf(cmd, "%s", msg)
}
