package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestLoadPeers opens, relocates and loads objects as whole processes in turn, with
// bpfasm, cilium/ebpf and bpftool, which pins as well what it loads: objects with 1,000
// and 10,000 CO-RE relocations, and all objects of the folder LOAD_OBJECTS that each of
// them loads (make bench-peers).
func TestLoadPeers(t *testing.T) {
	skipUnlessMeasuring(t)
	if err := loader.ProgramRun.Probe(); err != nil {
		t.Skip("programs are loaded by those who may: ", err)
	}
	structs := kernelStructs(t)
	bpfasm, cilium, bpftool := buildBpfasm(t), buildPeer(t, "cmd/bpfasm/testdata/load-with-cilium"), loadingBpftool(t)
	dir := t.TempDir()
	var objects []string
	for _, n := range []int{1000, 10_000} {
		o := relocatedObject{structs: across(structs, 100), relocations: n}
		objects = append(objects, writeObject(t, dir, fmt.Sprintf("%d_relocations.o", n), o.text()))
	}
	if from := os.Getenv("LOAD_OBJECTS"); from != "" {
		more, err := filepath.Glob(filepath.Join(from, "*.o"))
		require.NoError(t, err)
		objects = append(objects, more...)
	}

	table := peerTable{"object", []string{"bpfasm", "cilium", "bpftool"}}
	table.head(t)
	for _, path := range objects {
		name := strings.TrimSuffix(filepath.Base(path), ".o")
		peers := []*peer{newPeer(bpfasm, "load", path), newPeer(cilium, path), nil}
		if bpftool != nil {
			pin := "/sys/fs/bpf/bpfasm_" + name
			peers[2] = &peer{runs{command: append(slices.Clone(bpftool), "prog", "loadall", path, pin)}, pin}
		}
		if slices.ContainsFunc(peers, func(p *peer) bool { return p != nil && !p.works() }) {
			continue
		}
		table.measure(t, name, 21, peers)
	}
}

// works runs a peer once and tells whether it can.
func (p *peer) works() bool {
	defer p.removePin()
	return exec.Command(p.command[0], p.command[1:]...).Run() == nil
}
