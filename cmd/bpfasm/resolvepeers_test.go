package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"
)

// TestResolvePeers resolves objects with 10 to 10,000 CO-RE relocations against this
// machine's kernel as whole processes in turn, with bpfasm, with a small program that has
// package relocator, and with one that has cilium/ebpf; as root, bpftool loads them. It
// tells how much processor time and memory each takes (make bench-peers). libbpf does not
// relocate without loading: what it takes beyond loading the same instructions without
// relocations is what compares.
func TestResolvePeers(t *testing.T) {
	skipUnlessMeasuring(t)
	structs := kernelStructs(t)
	bpfasm, library, cilium := buildBpfasm(t), buildPeer(t, "examples/resolve"), buildPeer(t, "cmd/bpfasm/testdata/relocate-with-cilium")
	bpftool := loadingBpftool(t)
	load := func(path string) *peer {
		if bpftool == nil {
			return nil
		}
		pin := "/sys/fs/bpf/bpfasm_" + strings.TrimSuffix(filepath.Base(path), ".o")
		return &peer{runs{command: append(slices.Clone(bpftool), "prog", "load", path, pin)}, pin}
	}

	table := peerTable{"relocations", []string{"bpfasm", "relocator", "cilium", "bpftool load", "not relocated"}}
	table.head(t)
	start := []*peer{newPeer(bpfasm, "version"), nil, nil, nil, nil}
	if bpftool != nil {
		start[3] = newPeer(append(slices.Clone(bpftool), "version")...)
	}
	table.measure(t, "start-up", 51, start)
	dir := t.TempDir()
	for _, n := range []int{10, 100, 1000, 10_000} {
		for _, types := range []int{1, 10, 100, 1000} {
			if types > n || types > len(structs) {
				continue
			}
			o := relocatedObject{structs: across(structs, types), relocations: n}
			name := fmt.Sprintf("%d_%d", n, types)
			relocated := writeObject(t, dir, name+".o", o.text())
			o.plain = true
			plain := writeObject(t, dir, name+"_plain.o", o.text())
			times := 21
			if types >= 100 {
				times = 7 // libbpf reads through all types for each
			}
			table.measure(t, fmt.Sprintf("%d of %d types", n, types), times, []*peer{
				newPeer(bpfasm, "resolve", "--format", "elf", "-o", os.DevNull, relocated),
				newPeer(library, relocated), newPeer(cilium, relocated), load(relocated), load(plain),
			})
		}
	}
}

// TestMinimalPeers has bpfasm and bpftool make minimal BTF of this machine's kernel
// for the same objects in turn.
func TestMinimalPeers(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	skipUnlessMeasuring(t)
	structs := kernelStructs(t)
	bpfasm := buildBpfasm(t)
	dir := t.TempDir()
	out := filepath.Join(dir, "min.btf")

	table := peerTable{"objects", []string{"bpfasm", "bpftool"}}
	table.head(t)
	var objects []string
	for _, n := range []int{1, 10, 100} {
		for i := len(objects); i < n; i++ {
			o := relocatedObject{structs: structs[i*7%len(structs):][:10], relocations: 100}
			objects = append(objects, writeObject(t, dir, fmt.Sprintf("object%03d.o", i), o.text()))
		}
		table.measure(t, fmt.Sprint(n, " of 100 relocations"), 21, []*peer{
			newPeer(append([]string{bpfasm, "kernel", "min", "-o", out}, objects...)...),
			newPeer(slices.Concat(bpftool, []string{"gen", "min_core_btf", kernelTypes, out}, objects)...),
		})
	}
}

const kernelTypes = "/sys/kernel/btf/vmlinux"

// kernelStructs are structs of this machine's kernel to relocate.
func kernelStructs(t *testing.T) []*btf.Struct {
	spec, err := btf.LoadSpec(kernelTypes)
	if err != nil {
		t.Skip("the types of this machine's kernel are not known: ", err)
	}
	structs, err := relocatable(spec)
	require.NoError(t, err)
	require.Greater(t, len(structs), 1000)
	return structs
}

// across returns n structs from everywhere.
func across(structs []*btf.Struct, n int) (some []*btf.Struct) {
	for i := range n {
		some = append(some, structs[i*len(structs)/n])
	}
	return some
}

// loadingBpftool is bpftool if it can load programs here.
func loadingBpftool(t *testing.T) []string {
	mounts, err := os.ReadFile("/proc/mounts")
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	switch {
	case len(bpftool) == 0:
		t.Log("BPFTOOL is not set: not compared with libbpf")
	case os.Getuid() != 0:
		t.Log("not root: not compared with libbpf")
	case err != nil || !strings.Contains(string(mounts), " /sys/fs/bpf bpf "):
		t.Log("/sys/fs/bpf is not mounted: not compared with libbpf")
	default:
		return bpftool
	}
	return nil
}

// namedSelf is this test's executable by another name.
func namedSelf(t *testing.T, name string) (path string) {
	path = filepath.Join(t.TempDir(), name)
	self, err := os.Executable()
	require.NoError(t, err)
	require.NoError(t, os.Symlink(self, path))
	return path
}
