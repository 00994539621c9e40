package loader

import (
	"encoding/binary"
	"errors"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// withMap is an image of a map and a program that loads it if it may.
func withMap(t testing.TB, m object.Map) *object.Image {
	img := withFunctions(t, "xdp", code{}.op(opLoad64, 1, ofMap, 0, 0).op(0, 0, 0, 0, 0).ret(), "main")
	m.Name = "m"
	img.Maps = []object.Map{m}
	return img
}

// TestOddMaps: of a map that the kernel calls invalid it is said what is wrong with it.
func TestOddMaps(t *testing.T) {
	k := root(t)
	for want, m := range map[string]object.Map{
		"max_entries is 0, which the object leaves to be set":                              {Type: mapHash, KeySize: 4, ValueSize: 4},
		"max_entries and key_size and value_size are 0, which the object leaves to be set": {Type: mapHash},
		"value_size of a map of type stack_trace is 8 for each frame, not 20":              {Type: mapStackTrace, KeySize: 4, ValueSize: 20, MaxEntries: 1},
		"key_size of a map of type array is 4, not 8":                                      {Type: mapArray, KeySize: 8, ValueSize: 4, MaxEntries: 1},
		"its definition does not say what maps are in it, __array(values, struct { ... })": {Type: mapHashOfMaps, KeySize: 4, ValueSize: 4, MaxEntries: 1},
		"max_entries of a map of type sk_storage is 0, not 8":                              {Type: 24, KeySize: 4, ValueSize: 4, MaxEntries: 8, Flags: 1},
		"value_size is 0, which the object leaves to be set":                               {Type: mapArray, KeySize: 4, MaxEntries: 1},
		"value_size of a map of type prog_array is 4, not 8":                               {Type: mapProgArray, KeySize: 4, ValueSize: 8, MaxEntries: 1},
		"it is of type array, with 1 entries, keys of 4 bytes, values of 4 bytes, map_flags 0x1, map_extra 0x0": {
			Type: mapArray, KeySize: 4, ValueSize: 4, MaxEntries: 1, Flags: 1},
		"maps of type lpm_trie need the flag BPF_F_NO_PREALLOC":              {Type: mapLPMTrie, KeySize: 8, ValueSize: 4, MaxEntries: 1},
		"maps of type sk_storage need the flag BPF_F_NO_PREALLOC":            {Type: 24, KeySize: 4, ValueSize: 4},
		"a ring buffer has neither keys nor values":                          {Type: mapRingbuf, KeySize: 4, MaxEntries: 4096},
		"an arena needs the flag BPF_F_MMAPABLE":                             {Type: mapArena, MaxEntries: 1},
		"the address 0x123 of the arena is not that of a page of 4096 bytes": {Type: mapArena, MaxEntries: 1, Flags: flagMmapable, Extra: 0x123},
	} {
		if pageSize() != 4096 && m.Extra != 0 {
			continue
		}
		_, err := Load(withMap(t, m), k, Options{})
		if errors.Is(err, ErrNotSupported) {
			continue
		}
		require.ErrorContains(t, err, "map 'm': invalid argument: "+want)
	}
}

// TestUnset: the error names the map that has no entries, also one inside another.
func TestUnset(t *testing.T) {
	k := root(t)
	inner := &object.Map{Name: "m.inner", Type: mapArray, KeySize: 4, ValueSize: 4}
	for want, m := range map[string]object.Map{
		"m":       {Type: mapArray, KeySize: 4, ValueSize: 4},
		"m.inner": {Type: mapArrayOfMaps, KeySize: 4, ValueSize: 4, MaxEntries: 1, Inner: inner},
	} {
		_, err := Load(withMap(t, m), k, Options{})
		var e *UnsetError
		require.ErrorAs(t, err, &e)
		require.Equal(t, want, e.Map)
		require.Equal(t, []string{"max_entries"}, e.Fields)
		require.ErrorIs(t, err, syscall.EINVAL)
	}
}

// TestTooLarge: an error about the size of a map says what it is.
func TestTooLarge(t *testing.T) {
	k := root(t)
	_, err := Load(withMap(t, object.Map{Type: mapHash, KeySize: 4, ValueSize: 8, MaxEntries: 1<<32 - 1}), k, Options{})
	require.ErrorIs(t, err, syscall.E2BIG)
	require.ErrorContains(t, err, ": it is of type hash, with 4294967295 entries, keys of 4 bytes, values of 8 bytes, ")
	undo := Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		if command(cmd) == mapCreate {
			return -1, syscall.ENOMEM
		}
		return next()
	})
	defer undo()
	_, err = Load(withMap(t, object.Map{Type: mapHash, KeySize: 4, ValueSize: 8, MaxEntries: 1 << 31}), k, Options{})
	require.EqualError(t, err, "map 'm': cannot allocate memory: it is of type hash, with 2147483648 entries, keys of 4 bytes, values of 8 bytes, map_flags 0x0, map_extra 0x0")
}

// TestTooFewEntries: what does not fit a map is an error before the map is made.
func TestTooFewEntries(t *testing.T) {
	k := root(t)
	for want, m := range map[string]object.Map{
		"it has 1 entries, and contents of 2": {Type: mapArray, KeySize: 4, ValueSize: 4, MaxEntries: 1, Data: make([]byte, 8)},
		"it has 1 entries, and contents of 4": {Type: mapProgArray, KeySize: 4, ValueSize: 4, MaxEntries: 1, Slots: []object.Slot{{Index: 3, Program: 1}}},
	} {
		_, err := Load(withMap(t, m), k, Options{})
		require.EqualError(t, err, "map 'm': "+want)
	}
}

// TestPossibleCPUs: without a number, an array of perf events has one entry for each CPU.
func TestPossibleCPUs(t *testing.T) {
	k := root(t)
	events := object.Map{Name: "events", Type: mapPerfEventArray, KeySize: 4, ValueSize: 4}
	l, err := Load(&object.Image{Order: binary.NativeEndian, Maps: []object.Map{events}}, k, Options{})
	require.NoError(t, err)
	defer l.Close()
	info, err := l.Maps[0].Info()
	require.NoError(t, err)
	cpus, err := possibleCPUs()
	require.NoError(t, err)
	require.Equal(t, cpus, info.MaxEntries)
}

// TestMapLog: where the kernel has a log of any command, the error has what it says.
func TestMapLog(t *testing.T) {
	k := root(t)
	if err := CommonAttributes.Probe(); err != nil {
		t.Skip(err)
	}
	_, err := Load(withMap(t, object.Map{Type: mapArray, KeySize: 4, ValueSize: 4, MaxEntries: 1, Extra: 3}), k, Options{})
	require.EqualError(t, err, "map 'm': invalid argument: Invalid map_extra.")
}

// TestEmptyProgram and others that the kernel would only call invalid.
func TestEmptyProgram(t *testing.T) {
	k := root(t)
	_, err := Load(withFunctions(t, "xdp", nil, "main"), k, Options{})
	require.EqualError(t, err, "program 'main': it has no instructions")

	_, err = Load(withFunctions(t, "xdp", make(code, 12), "main"), k, Options{})
	require.EqualError(t, err, "program 'main': it has 12 bytes of instructions, which have 8 each")

	_, err = Load(withFunctions(t, ".text", code{}.ret(), "main"), k, Options{})
	require.EqualError(t, err, "program 'main': no kind of program is known by section '.text': functions there are only called by programs")

	_, err = Load(withMap(t, object.Map{Type: mapArray, KeySize: 4, ValueSize: 4, MaxEntries: 1, Optional: true}), k, Options{})
	require.EqualError(t, err, "program 'main': instruction 0 loads map 'm', which was not made: it is optional")
}
