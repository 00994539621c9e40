package assembler_test

import (
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// TestConfirmListings: what the objdumps beside llvm-mc and bpf-as list of the objects of
// testdata/programs is read back to the same code and relocations.
func TestConfirmListings(t *testing.T) {
	if len(llvmMC) == 0 && len(bpfAS) == 0 {
		t.Skip("LLVM_MC and BPF_AS are not set")
	}
	peers := []struct {
		as      []string
		of, to  string
		options []string
		lossy   bool // casts between address spaces are moves in GNU's text
	}{
		{llvmMC, "llvm-mc", "llvm-objdump", []string{"-d"}, false},
		{llvmMC, "llvm-mc", "llvm-objdump", []string{"-dr", "-S"}, false},
		{llvmMC, "llvm-mc", "llvm-objdump", []string{"-dr", "--no-show-raw-insn"}, false},
		{bpfAS, "as", "objdump", []string{"-dr"}, false},
		{bpfAS, "as", "objdump", []string{"-dr", "-M", "pseudoc,hex"}, false},
		{bpfAS, "as", "objdump", []string{"-dr", "--no-show-raw-insn"}, true},
		{bpfAS, "as", "objdump", []string{"-dr", "-M", "pseudoc", "--no-show-raw-insn"}, true},
	}
	paths, err := filepath.Glob("../testdata/programs/*.s")
	require.NoError(t, err)
	compared := 0
	for i, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		file, err := assembler.Assemble(path, string(text), assembler.Options{})
		if err != nil {
			continue // of the other byte order, or to be linked
		}
		data, err := object.Append(nil, file)
		require.NoError(t, err)
		peer := peers[i%len(peers)]
		if len(peer.as) == 0 || peer.lossy && strings.Contains(string(text), "addr_space_cast") {
			continue
		}
		listing := objdump(t, slices.Concat(peer.as[:len(peer.as)-1], []string{strings.Replace(peer.as[len(peer.as)-1], peer.of, peer.to, 1)}), data, peer.options)
		got, err := assembler.Assemble("listing", listing, assembler.Options{})
		require.NoError(t, err, "%s %v", path, peer.options)
		relocs := peer.options[0] == "-dr"
		require.Equal(t, codeShape(file, relocs), codeShape(got, relocs), "%s %v", path, peer.options)
		compared++
	}
	t.Logf("%d listings", compared)
}

// objdump lists an object. Options that an objdump does not have are errors of it.
func objdump(t *testing.T, command []string, data []byte, options []string) string {
	script := `o=$(mktemp); trap 'rm -f "$o"' EXIT; cat > "$o"; "$@" "$o"`
	words := slices.Concat(command[:len(command)-1], []string{"sh", "-c", script, "sh", command[len(command)-1]}, options)
	cmd := exec.Command("env", words...)
	cmd.Stdin = strings.NewReader(string(data))
	out, err := cmd.Output()
	require.NoError(t, err, words)
	return string(out)
}

// codeShape is the code of an object and what it refers to.
func codeShape(f *object.File, relocs bool) map[string][]any {
	m := map[string][]any{}
	for i := range f.Sections {
		s := &f.Sections[i]
		if s.Flags&elf.SHF_EXECINSTR == 0 || s.Size == 0 {
			continue
		}
		m[s.Name] = []any{s.Data}
		for _, r := range s.Relocs {
			name := f.Symbols[r.Sym].Name
			if f.Symbols[r.Sym].Type == elf.STT_SECTION {
				name = f.Sections[f.Symbols[r.Sym].Section].Name
			}
			if relocs {
				m[s.Name] = append(m[s.Name], r.Off, r.Type, name)
			}
		}
	}
	return m
}
