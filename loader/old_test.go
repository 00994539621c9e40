package loader_test

import (
	"errors"
	"fmt"
	"slices"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
)

// lackable are features that programs can do without.
var lackable = []loader.Feature{
	loader.ObjectNames, loader.DotsInNames, loader.ExpectedAttachType, loader.ProbeReadKernel, loader.ProgramBindMap,
	loader.MappedArrays, loader.BTF, loader.BTFFunctions, loader.BTFGlobalFunctions, loader.BTFSections, loader.BTFFloat,
	loader.BTFDeclTag, loader.BTFTypeTag, loader.BTFEnum64, loader.CommonAttributes,
}

// onOld are objects that any kernel of these tests loads, with what an old one lacks.
var onOld = []string{"programs/globals", "programs/map_in_map", "programs/tail_call", "programs/kconfig", "programs/core_task", "link/defined_maps"}

// eachOld calls a function for some of them that loads the image for this kernel.
func eachOld(t *testing.T, names []string, f func(t *testing.T, load func() (without []string, err error))) {
	k := host(t)
	if testing.Short() {
		t.Skip("what kernels lack is played, on any of them")
	}
	for _, in := range inputs(t) {
		if !slices.Contains(names, in.Name) {
			continue
		}
		t.Run(in.Name, func(t *testing.T) {
			img, err := image(in.file(t), k)
			require.NoError(t, err)
			load := func() ([]string, error) {
				l, err := loader.Load(img, k, loader.Options{Name: "object"})
				if err != nil {
					return nil, err
				}
				l.Close()
				return l.Without, nil
			}
			if _, err := load(); err != nil {
				t.Skip(err)
			}
			f(t, load)
		})
	}
}

// TestOldKernels: what a kernel lacks and a program does not need is left out.
func TestOldKernels(t *testing.T) {
	eachOld(t, onOld, func(t *testing.T, load func() ([]string, error)) {
		before := openFDs(t)
		for _, f := range lackable {
			undo := loader.OldKernel(f)
			_, err := load()
			assert.NoError(t, err, "without %s", f)
			undo()
		}
		undo := loader.OldKernel(lackable...)
		without, err := load()
		assert.NoError(t, err, "without all of them")
		assert.NotEmpty(t, without)
		undo()
		require.Equal(t, before, openFDs(t))
	})
}

// TestContexts: kernels that do not know tags of parameters know contexts by their types.
func TestContexts(t *testing.T) {
	eachOld(t, []string{"programs/context_tags"}, func(t *testing.T, load func() ([]string, error)) {
		for _, lacks := range [][]loader.Feature{{loader.ArgumentTags}, {loader.ArgumentTags, loader.BTFDeclTag}} {
			undo := loader.OldKernel(lacks...)
			without, err := load()
			undo()
			require.NoError(t, err)
			for i, program := range []string{"of_device", "of_buffer"} {
				require.Equal(t, "program '"+program+"' tells contexts by their types: this kernel does not have arguments tagged as context, which came with Linux 6.8", without[i])
			}
		}
	})
}

// TestOldKernelFaults makes each call fail in turn, once or from then on, on kernels that
// lack everything: nothing stays open, whatever comes of it.
func TestOldKernelFaults(t *testing.T) {
	eachOld(t, []string{"programs/kconfig", "link/defined_maps"}, func(t *testing.T, load func() ([]string, error)) {
		before := openFDs(t)
		for _, errno := range []syscall.Errno{syscall.EPERM, syscall.EINVAL, syscall.ENOMEM} {
			for _, once := range []bool{true, false} {
				for n := 0; ; n++ {
					called, failed := 0, false
					undoOld := loader.OldKernel(lackable...)
					undo := loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
						called++
						if called == n+1 || failed && !once {
							failed = true
							return -1, errno
						}
						return next()
					})
					_, err := load()
					undo()
					undoOld()
					var e *loader.Error
					if err != nil {
						require.True(t, errors.As(err, &e), "%v", err)
					} else if !once && failed {
						require.NotEqual(t, syscall.EPERM, errno, "call %d", n)
					}
					require.Equal(t, before, openFDs(t), "call %d: %v", n, err)
					if !failed {
						require.NoError(t, err)
						break
					}
				}
			}
		}
	})
}

// TestUntyped: what is left out of types, and why there are none, is said.
func TestUntyped(t *testing.T) {
	k := host(t)
	in := input{"globals", []string{"../testdata/programs/globals.s"}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	undo := loader.OldKernel(loader.BTF)
	defer undo()
	l, err := loader.Load(img, k, loader.Options{})
	require.NoError(t, err)
	require.ErrorIs(t, l.Untyped, loader.ErrNotSupported)
	require.EqualError(t, l.Untyped, "the types: this kernel does not have types (BTF), which came with Linux 4.18")
	l.Close()

	img.Programs[0].Insns = []byte{0x95, 0, 0, 0, 0, 0, 0, 0}
	_, err = loader.Load(img, k, loader.Options{})
	var e *loader.Error
	require.True(t, errors.As(err, &e))
	require.Equal(t, []string{"this kernel refused the types, without which it was loaded: the types: this kernel does not have types (BTF), which came with Linux 4.18"}, e.Notes)
	require.Equal(t, e.Notes[0], e.Diagnostics()[0].Notes[0].Msg)
}

// TestUnsupported: what a program needs and the kernel lacks is named, with the version
// that brought it.
func TestUnsupported(t *testing.T) {
	k := host(t)
	in := input{"big_stack", []string{"../testdata/programs/big_stack.s"}}
	calls, err := image(in.file(t), k)
	require.NoError(t, err)
	data := program(t, k, "xdp", returns)
	data.Maps = []object.Map{{Name: ".rodata", Section: ".rodata", Type: 2, KeySize: 4, ValueSize: 8, MaxEntries: 1, Flags: 1 << 7, Data: make([]byte, 8), Frozen: true}}
	for _, test := range []struct {
		lacks loader.Feature
		image *object.Image
		what  string
	}{
		{loader.BPFCalls, calls, "program " + "'" + calls.Programs[0].Name + "'"},
		{loader.GlobalData, data, "map '.rodata'"},
	} {
		undo := loader.OldKernel(test.lacks)
		_, err := loader.Load(test.image, k, loader.Options{})
		undo()
		require.ErrorIs(t, err, loader.ErrNotSupported)
		require.EqualError(t, err, fmt.Sprintf("%s: this kernel does not have %s, which came with Linux %s", test.what, test.lacks, test.lacks.Since()))
	}
}
