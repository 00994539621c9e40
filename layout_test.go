// Package bpfasm holds no code, only the test of how its packages may import
// one another.
package bpfasm

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/bpfasm/bpfasm"

const (
	btf        = "github.com/cilium/ebpf/btf"
	asm        = "github.com/cilium/ebpf/asm"
	unix       = "golang.org/x/sys/unix"
	participle = "github.com/alecthomas/participle/v2"
	cli        = "github.com/urfave/cli/v3"
	zstd       = "github.com/klauspost/compress/zstd"
	xz         = "github.com/mikelolasagasti/xz"
	lz4        = "github.com/pierrec/lz4/v4"
)

// mayImport lists what each package may import beside the standard library.
// Paths of this module are relative to it.
//
// assembler, linker, relocator and loader are stages: none imports another,
// they meet in object. builder is in the place of the assembler for who has no text.
var mayImport = map[string][]string{
	"diag":                     {},
	"internal/isa":             {"internal/lazy", "diag", "internal/uapi"},
	"internal/rawbtf":          {"diag"},
	"internal/sourceline":      {"object", "internal/rawbtf"},
	"internal/layered":         {},
	"internal/cfg":             {"object", "internal/isa", "internal/rawbtf", "internal/sourceline"},
	"internal/cfg/draw":        {"internal/lazy", "internal/cfg", "internal/layered"},
	"internal/uapi":            {"internal/lazy"},
	"internal/corpus":          {"object"},
	"internal/lazy":            {},
	"internal/convert":         {"internal/lazy", "object", "internal/isa", "internal/uapi", "diag"},
	"kernel":                   {"internal/lazy", "internal/rawbtf", unix, zstd, xz, lz4},
	"object":                   {"diag", "internal/rawbtf"},
	"assembler/internal/decl":  {"internal/lazy", "diag", participle, participle + "/lexer"},
	"assembler/internal/dwarf": {"diag"},
	"assembler": {"internal/lazy", "object", "internal/isa", "internal/rawbtf", "internal/sourceline", "internal/uapi", "diag",
		"assembler/internal/decl", "assembler/internal/dwarf"},
	"builder":          {"object", "internal/isa", "internal/rawbtf", "diag", btf, asm},
	"linker":           {"object", "internal/isa", "internal/rawbtf", "internal/uapi", "kernel", "diag"},
	"relocator":        {"object", "internal/isa", "internal/uapi", "internal/rawbtf", "kernel", "diag"},
	"loader/verifier":  {"internal/lazy", "object", "internal/isa", "internal/rawbtf", "internal/sourceline", "internal/uapi", "diag"},
	"loader":           {"internal/lazy", "object", "internal/isa", "internal/uapi", "internal/rawbtf", "kernel", "diag", unix},
	"examples/filter":  {"assembler", "builder", "linker", "object", btf, asm},
	"examples/resolve": {"kernel", "linker", "object", "relocator"},
	"cmd/bpfasm": {"internal/lazy", "assembler", "linker", "relocator", "loader", "loader/verifier", "object", "kernel", "diag",
		"internal/isa", "internal/rawbtf", "internal/sourceline", "internal/convert", "internal/cfg", "internal/cfg/draw", cli},
}

// pure lists the packages, and all below them, whose results depend on their
// arguments alone: they touch neither files nor network.
var pure = []string{"assembler", "builder", "object", "linker", "relocator", "loader/verifier", "internal/cfg", "internal/layered", "internal/sourceline"}

// mayTest lists the modules that test files may import as well.
var mayTest = []string{
	"github.com/stretchr/testify",
	"github.com/rogpeppe/go-internal",
	"github.com/cilium/ebpf",
	"golang.org/x/sys",
}

func TestImports(t *testing.T) {
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && file != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata") {
			return fs.SkipDir
		}
		if !entry.IsDir() && strings.HasSuffix(file, ".go") {
			checkImports(t, filepath.ToSlash(file))
		}
		return nil
	})
	require.NoError(t, err)
}

func checkImports(t *testing.T, file string) {
	syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	require.NoError(t, err)
	dir := path.Dir(file)
	test := strings.HasSuffix(file, "_test.go")
	allowed, known := mayImport[dir]
	if !known && !test {
		t.Errorf("%s: package %s is not in the table of allowed imports", file, dir)
		return
	}
	for _, spec := range syntax.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		local, ours := strings.CutPrefix(name, module+"/")
		switch {
		case slices.Contains(allowed, local):
		case test && (ours || within(name, mayTest)):
		case !ours && isStandard(name):
			if !test && within(dir, pure) && within(name, []string{"os", "net"}) {
				t.Errorf("%s imports %s: %s is a pure function of its arguments", file, name, dir)
			}
		default:
			t.Errorf("%s imports %s: not allowed for %s", file, name, dir)
		}
	}
}

// within reports whether a path is one of roots or below it.
func within(name string, roots []string) bool {
	return slices.ContainsFunc(roots, func(root string) bool {
		return name == root || strings.HasPrefix(name, root+"/")
	})
}

// isStandard reports whether a path is in the standard library: none there has a dot in
// its first element.
func isStandard(name string) bool {
	first, _, _ := strings.Cut(name, "/")
	return !strings.Contains(first, ".")
}

// initialized are the packages that have something to do before main has: the table of
// directives is a cycle, and Go takes the byte order of types for a value to copy.
var initialized = []string{"assembler", "internal/rawbtf"}

// TestInitialization: what a command does not need, it does not wait for. Each package
// with variables that are more than data takes up to 64 KiB of memory in every process.
func TestInitialization(t *testing.T) {
	bpfasm := filepath.Join(t.TempDir(), "bpfasm")
	out, err := exec.Command("go", "build", "-o", bpfasm, "./cmd/bpfasm").CombinedOutput()
	require.NoError(t, err, "%s", out)
	symbols, err := exec.Command("go", "tool", "nm", bpfasm).Output()
	require.NoError(t, err)
	var found []string
	for line := range strings.Lines(string(symbols)) {
		fields := strings.Fields(line)
		name, ok := strings.CutSuffix(fields[len(fields)-1], "..inittask")
		if name == "main" {
			name = module + "/cmd/bpfasm"
		}
		if name, ours := strings.CutPrefix(name, module+"/"); ok && ours {
			found = append(found, name)
		}
	}
	require.ElementsMatch(t, initialized, found, "use package lazy")
}
