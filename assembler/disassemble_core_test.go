package assembler_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// TestDescribeCOREPeer compares descriptions of CO-RE relocations, most of which mean nothing,
// with those of the llvm-objdump that goes with $LLVM_MC.
func TestDescribeCOREPeer(t *testing.T) {
	if len(llvmMC) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	obj := questions(t)
	cmd := objdumpCommand("-d", "-r", "-")
	cmd.Stdin = bytes.NewReader(obj)
	want, err := cmd.Output()
	require.NoError(t, err)
	got := list(t, obj, assembler.ListingOptions{Name: "<stdin>", Objdump: true})
	require.Equal(t, strings.Split(string(want), "\n"), strings.Split(got, "\n"))
}

// questions is an object whose every instruction has a CO-RE relocation of some kind, about
// some type of a program of clang, with one access string or another.
func questions(t *testing.T) []byte {
	var text string
	for _, p := range allPrograms(t) {
		if strings.Contains(p.name, "core_questions") {
			text = p.text
		}
	}
	f, err := assembler.Assemble("core_questions.s", text, assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	types, _, err := f.Types()
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(1, 2))
	specs := []string{"0", "1", "0:0", "0:1", "0:2", "0:1:1", "0:2:1:1", "2", "3:1:0", "0:9", "", "x", "0:", "0;1", "0:0:0", "4294967296"}
	const count = 3000
	var records []byte
	for i := range uint32(count) {
		for _, word := range []uint32{8 * i, uint32(r.IntN(int(types.End()))), types.AddString([]byte(specs[r.IntN(len(specs))])), uint32(r.IntN(14))} {
			records = binary.LittleEndian.AppendUint32(records, word)
		}
	}
	b, err := assembler.Assemble("code.s", "\t.section code,\"ax\",@progbits\n"+strings.Repeat("\texit\n", count), assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	ext := rawbtf.Ext{CORE: rawbtf.Info{RecordSize: rawbtf.CORERelocSize, Sections: []rawbtf.InfoSection{
		{NameOff: types.AddString([]byte("code")), Records: records},
	}}}
	for name, data := range map[string][]byte{".BTF": types.Append(nil, f.Order), ".BTF.ext": ext.Append(nil, f.Order)} {
		b.Sections = append(b.Sections, object.Section{Name: name, Type: 1, Align: 4, Data: data, Size: uint64(len(data))})
	}
	var obj bytes.Buffer
	require.NoError(t, object.Write(&obj, b))
	return obj.Bytes()
}

// objdumpCommand runs the llvm-objdump beside $LLVM_MC.
func objdumpCommand(args ...string) *exec.Cmd {
	command := append([]string(nil), llvmMC...)
	last := len(command) - 1
	command[last] = strings.Replace(command[last], "llvm-mc", "llvm-objdump", 1)
	return exec.Command(command[0], append(command[1:], args...)...)
}

// TestListingNotes: a listing tells the names of helper functions, and what CO-RE asks for.
func TestListingNotes(t *testing.T) {
	obj := questions(t)
	text := list(t, obj, assembler.ListingOptions{})
	require.Contains(t, text, " CO-RE <")
	require.Equal(t, 3000, strings.Count(text, " CO-RE <"))
	_, obj, err := assembleBytes(t, "f.s", "\tcall 1\n\tcall 211\n\tcall 5000\n\tcall f\n", binary.LittleEndian)
	require.NoError(t, err)
	text = list(t, obj, assembler.ListingOptions{})
	require.Contains(t, text, "01 00 00 00 bpf_map_lookup_elem\n")
	require.Contains(t, text, "d3 00 00 00 bpf_cgrp_storage_delete\n")
	require.Contains(t, text, "88 13 00 00\n")
	text = list(t, obj, assembler.ListingOptions{Syntax: assembler.KernelSyntax})
	require.Equal(t, "; .text\n   0: (85) call bpf_map_lookup_elem#1\n   1: (85) call bpf_cgrp_storage_delete#211\n"+
		"   2: (85) call unknown#5000\n   3: (85) call pc-1 ; R_BPF_64_32 f\n", text)
	require.Equal(t, "bpf_map_lookup_elem", isa.Inst{Code: 0x85, Imm: 1}.HelperName())
}
