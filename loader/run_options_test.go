package loader_test

import (
	"encoding/binary"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/loader"
)

// loaded loads a program of a section.
func loaded(t testing.TB, section, code string) *loader.Program {
	k := host(t)
	l, err := loader.Load(program(t, k, section, code), k, loader.Options{})
	require.NoError(t, err)
	t.Cleanup(l.Close)
	return &l.Programs[0]
}

// TestRunPacket: the packet that comes out may be longer than what went in, or shorter.
func TestRunPacket(t *testing.T) {
	for what, c := range map[string]struct {
		code string
		want int
	}{
		"the same":     {"\tr0 = 2\n\texit", 100},
		"longer":       {"\tr2 = -64\n\tcall 44\n\tr0 = 2\n\texit", 164},
		"shorter":      {"\tr2 = 64\n\tcall 44\n\tr0 = 2\n\texit", 36},
		"a longer end": {"\tr2 = 1000\n\tcall 65\n\tr0 = 2\n\texit", 1100},
	} {
		result, err := loaded(t, "xdp", c.code).Run(loader.RunOptions{Data: make([]byte, 100)})
		require.NoError(t, err, what)
		require.EqualValues(t, 2, result.Return, what)
		require.Len(t, result.Data, c.want, what)
		require.Nil(t, result.Context, what)
	}
	grown, err := loaded(t, "tc", "\tr2 = 8000\n\tr3 = 0\n\tcall 38\n\texit").Run(loader.RunOptions{Data: make([]byte, 100)})
	require.NoError(t, err)
	require.Zero(t, grown.Return)
	require.Len(t, grown.Data, 8000)
}

// TestRunContext: what a program does to its context comes back.
func TestRunContext(t *testing.T) {
	mark := loaded(t, "tc", "\tr2 = 7\n\t*(u32 *)(r1 + 8) = r2\n\tr0 = 1\n\texit")
	in := make([]byte, 192) // of struct __sk_buff
	in[8] = 3
	result, err := mark.Run(loader.RunOptions{Data: make([]byte, 64), Context: in})
	require.NoError(t, err)
	if !corpus.Older(t, host(t).Version(), "5.16") { // whose struct is shorter
		require.Len(t, result.Context, 192)
	}
	require.EqualValues(t, 7, binary.NativeEndian.Uint32(result.Context[8:]))
	require.EqualValues(t, 3, in[8], "what went in stays")

	raw := loaded(t, "raw_tp/sys_enter", "\tr0 = *(u64 *)(r1 + 8)\n\texit")
	result, err = raw.Run(loader.RunOptions{Context: make([]byte, 16), Flags: loader.RunOnCPU})
	require.NoError(t, err)
	require.Nil(t, result.Context)

	if corpus.Older(t, host(t).Version(), "5.14") {
		t.Skip("programs of type syscall came with Linux 5.14")
	}
	call := loaded(t, "syscall", "\tr2 = *(u64 *)(r1 + 0)\n\tr2 += 1\n\t*(u64 *)(r1 + 0) = r2\n\tr0 = 5\n\texit")
	result, err = call.Run(loader.RunOptions{Context: binary.NativeEndian.AppendUint64(nil, 41)})
	require.NoError(t, err)
	require.EqualValues(t, 5, result.Return)
	require.EqualValues(t, 42, binary.NativeEndian.Uint64(result.Context))
	require.Nil(t, result.Data)
}

// TestRunErrors: what the kernel would call an invalid argument has a reason.
func TestRunErrors(t *testing.T) {
	sections := map[string]*loader.Program{}
	for _, section := range []string{"xdp", "tc", "kprobe", "raw_tp", "syscall", "sk_lookup"} {
		if (section == "syscall" || section == "sk_lookup") && corpus.Older(t, host(t).Version(), "5.14") {
			continue
		}
		sections[section] = loaded(t, section, "\tr0 = 0\n\texit")
	}
	for _, c := range []struct {
		section string
		o       loader.RunOptions
		want    string
	}{
		{"xdp", loader.RunOptions{}, "0 bytes of data are too few: programs of type xdp see a packet of 14 bytes at least, its Ethernet header"},
		{"tc", loader.RunOptions{Data: make([]byte, 13)}, "13 bytes of data are too few: programs of type sched_cls see a packet of 14 bytes at least, its Ethernet header"},
		{"xdp", loader.RunOptions{Data: make([]byte, 14), Context: []byte("\x00\x00\x00\x00\x64\x00\x00\x64")}, "invalid argument: the kernel does not take 14 bytes of data and 8 of context for a program of type xdp"},
		{"xdp", loader.RunOptions{Data: make([]byte, 14), Flags: loader.RunOnCPU}, "programs of type xdp cannot be run on a certain CPU, only those of raw tracepoints"},
		{"xdp", loader.RunOptions{Data: make([]byte, 14), BatchSize: 4}, "there are batches with live frames only"},
		{"xdp", loader.RunOptions{Data: make([]byte, 14), Flags: 1 << 20, Repeat: 3}, "invalid argument: the kernel does not take 14 bytes of data and 0 of context, 3 times, with flags 0x100000 for a program of type xdp"},
		{"tc", loader.RunOptions{Data: make([]byte, 14), Flags: loader.RunLiveFrames}, "programs of type sched_cls are not run on live frames, only those of XDP"},
		{"raw_tp", loader.RunOptions{Data: make([]byte, 14)}, "programs of type raw_tracepoint see no packet: they take a context and no data"},
		{"raw_tp", loader.RunOptions{CPU: 1}, "CPU 1 needs the flag RunOnCPU"},
		{"raw_tp", loader.RunOptions{CPU: 100000, Flags: loader.RunOnCPU}, "no such device or address: there is no CPU 100000, or it is off"},
		{"syscall", loader.RunOptions{Repeat: 2}, "programs of type syscall can run once only, not 2 times"},
		{"sk_lookup", loader.RunOptions{Context: make([]byte, 64)}, "address family not supported by protocol: the family in the context has to be AF_INET (2) or AF_INET6 (10)"},
		{"kprobe", loader.RunOptions{}, "programs of type kprobe run only where they are attached: not supported by this kernel"},
	} {
		if sections[c.section] == nil || c.o.Flags == 1<<20 && corpus.Older(t, host(t).Version(), "5.18") { // which take any flags
			continue
		}
		_, err := sections[c.section].Run(c.o)
		assert.EqualError(t, err, "running program 'main': "+c.want, c.want)
	}
	_, err := sections["kprobe"].Run(loader.RunOptions{})
	require.ErrorIs(t, err, loader.ErrNotSupported)

	const testRun = 10
	defer loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		if cmd == testRun {
			return -1, syscall.ENOSPC
		}
		return next()
	})()
	_, err = sections["xdp"].Run(loader.RunOptions{Data: make([]byte, 14)})
	require.ErrorContains(t, err, "more than there is room for")
}

// TestRunInterrupted: a run that a signal interrupts is made again, but not for ever.
func TestRunInterrupted(t *testing.T) {
	p := loaded(t, "xdp", returns)
	calls, interruptions := 0, 2
	defer loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		const testRun = 10
		if cmd != testRun {
			return next()
		}
		if calls++; calls <= interruptions {
			return -1, syscall.EINTR
		}
		return next()
	})()
	o := loader.RunOptions{Data: make([]byte, 14), Repeat: 2}
	_, err := p.Run(o)
	require.NoError(t, err)
	require.Equal(t, 3, calls)

	calls, interruptions = 0, 1000
	_, err = p.Run(o)
	require.ErrorIs(t, err, syscall.EINTR)
	require.ErrorContains(t, err, "fewer repeats may get through")
	require.Less(t, calls, 100)
}

// TestBenchmark: a program runs for as long as it should, and one run takes little.
func TestBenchmark(t *testing.T) {
	p := loaded(t, "xdp", returns)
	const atLeast = 20 * time.Millisecond
	start := time.Now()
	result, runs, err := p.Benchmark(loader.RunOptions{Data: make([]byte, 64)}, atLeast)
	require.NoError(t, err)
	require.GreaterOrEqual(t, time.Since(start), atLeast)
	require.GreaterOrEqual(t, runs, uint32(1000))
	require.Less(t, result.Duration, time.Millisecond)
	_, _, err = p.Benchmark(loader.RunOptions{}, atLeast)
	require.ErrorContains(t, err, "14 bytes at least")
}

// BenchmarkRun tells what one run of a program takes, as the kernel measures it, and
// what asking for it takes from here.
func BenchmarkRun(b *testing.B) {
	p := loaded(b, "xdp", returns)
	o := loader.RunOptions{Data: make([]byte, 64)}
	b.Run("kernel", func(b *testing.B) {
		o.Repeat = uint32(b.N)
		result, err := p.Run(o)
		require.NoError(b, err)
		b.ReportMetric(float64(result.Duration.Nanoseconds()), "ns/op")
	})
	b.Run("call", func(b *testing.B) {
		o.Repeat = 1
		for b.Loop() {
			if _, err := p.Run(o); err != nil {
				b.Fatal(err)
			}
		}
	})
}
