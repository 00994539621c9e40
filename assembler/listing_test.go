package assembler_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

var orders = []binary.ByteOrder{binary.LittleEndian, binary.BigEndian}

// everything has every instruction of the table, in an order and with operands by seed.
func everything(order binary.ByteOrder, seed uint64) []byte {
	r := rand.New(rand.NewPCG(seed, 0))
	var data []byte
	rows := isa.Rows()
	for _, i := range r.Perm(len(rows)) {
		if rows[i].GNU || rows[i].Code == isa.LDImm64 && len(rows[i].Slots) == 6 {
			continue // ld_pseudo: the kernel lists what it loaded
		}
		in := rows[i].Inst()
		for _, s := range rows[i].Slots {
			switch s {
			case isa.Literal, isa.DstTied, isa.SrcTied:
				continue
			case isa.Dst, isa.Src:
				s.Set(&in, r.Int64N(11))
			case isa.Imm32:
				s.Set(&in, int64(int32(edge(r))))
			case isa.CallTarget: // a helper function
				s.Set(&in, r.Int64N(212))
			case isa.CastDst, isa.CastSrc:
				s.Set(&in, r.Int64N(1<<16))
			case isa.MemOff, isa.OffTarget, isa.ImmTarget:
				s.Set(&in, int64(int16(edge(r))))
			default:
				s.Set(&in, edge(r))
			}
		}
		data = isa.Append(data, in, order)
	}
	return data
}

// edge is a number, often one at the end of a range.
func edge(r *rand.Rand) int64 {
	v := int64(r.Uint64()) >> r.IntN(64)
	if r.IntN(2) == 0 {
		v = int64(1)<<r.IntN(64) - r.Int64N(2)
	}
	return v
}

func objectOf(order binary.ByteOrder, data []byte) *object.File {
	e := assembler.NewEmitter(order)
	e.Bytes(data)
	f, err := e.Finish()
	if err != nil {
		panic(err)
	}
	return f
}

// Every instruction that a syntax can say survives bytes, text, bytes, text, in
// both byte orders.
func TestSyntaxRoundTrip(t *testing.T) {
	for seed := range uint64(10) {
		roundTrip(t, seed)
	}
}

// FuzzSyntaxRoundTrip does so with other operands; twenty seconds are a million instructions.
func FuzzSyntaxRoundTrip(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) { roundTrip(t, seed) })
}

func roundTrip(t *testing.T, seed uint64) {
	for _, order := range orders {
		data := everything(order, seed)
		for _, o := range []assembler.ListingOptions{{}, {Syntax: assembler.GNUSyntax}, {Syntax: assembler.KernelSyntax}, {Objdump: true, Name: "prog.o"}} {
			want := data
			if o.Syntax == assembler.KernelSyntax {
				want = listable(order, data)
			}
			var text, again strings.Builder
			require.NoError(t, assembler.Disassemble(&text, objectOf(order, want), o))
			file, err := assembler.Assemble("again.s", text.String(), assembler.Options{Order: order})
			require.NoError(t, err)
			require.Equal(t, want, code(file))
			require.NoError(t, assembler.Disassemble(&again, objectOf(order, code(file)), o))
			require.Equal(t, text.String(), again.String())
		}
	}
}

// listable leaves out what the kernel's listing loses.
func listable(order binary.ByteOrder, data []byte) (kept []byte) {
	for len(data) > 0 {
		in, n := isa.Decode(data, order)
		if !strings.HasPrefix(string(isa.PrintKernel(nil, in)), "BUG_") {
			kept = isa.Append(kept, in, order)
		}
		data = data[n:]
	}
	return kept
}

// TestListings: listings as they are pasted, and what is said of wrong ones.
func TestListings(t *testing.T) {
	for _, name := range []string{"/listings", "/objdump"} {
		data, err := os.ReadFile(dialectdata + name + ".txt")
		require.NoError(t, err)
		var golden strings.Builder
		for _, text := range strings.Split(string(data), "=====\n") {
			fmt.Fprintf(&golden, "=====\n%s-----\n", text)
			file, err := assembler.Assemble("log.txt", text, assembler.Options{Dialect: assembler.Kernel})
			list := diag.List(nil)
			sources := &diag.Sources{}
			if err != nil {
				e := (*diag.Error)(nil)
				require.ErrorAs(t, err, &e)
				list, sources = e.List, e.Sources
			} else {
				list, sources = file.Warnings, file.Sources
			}
			for _, d := range list {
				fmt.Fprintf(&golden, "%d: %s: %s\n", sources.Position(d.Span.Start).Line, d.Severity, d.Msg)
				for _, note := range d.Notes {
					fmt.Fprintf(&golden, "\tnote: %s\n", note.Msg)
				}
			}
			if file != nil {
				require.NoError(t, assembler.Disassemble(&golden, file, assembler.ListingOptions{}))
			}
		}
		checkGolden(t, dialectdata+name+".golden", golden.String())
	}
}

// TestListingNUL: names with a NUL have no place in an object.
func TestListingNUL(t *testing.T) {
	const text = "prog.o:     file format elf64-bpf\n\nDisassembly of section .te\x00xt:\n\n0000000000000000 <prog>:\n       0:\t95 00 00 00 00 00 00 00\texit\n"
	_, err := assembler.Assemble("log.txt", text, assembler.Options{})
	require.ErrorContains(t, err, "log.txt:3:27: error: there is a NUL in the listing")
}

func FuzzListing(f *testing.F) {
	for _, name := range []string{"/listings", "/objdump"} {
		data, err := os.ReadFile(dialectdata + name + ".txt")
		require.NoError(f, err)
		for _, text := range strings.Split(string(data), "=====\n") {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := assembler.Assemble("log", text, assembler.Options{Dialect: assembler.Kernel})
		if err == nil {
			_, err = object.Append(nil, file)
			require.NoError(t, err)
		}
	})
}
