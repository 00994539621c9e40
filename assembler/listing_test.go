package assembler_test

import (
	"encoding/binary"
	"fmt"
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

// everything has every instruction of the table once and more, with operands by seed.
func everything(order binary.ByteOrder, seed int64) []byte {
	var data []byte
	rows := isa.Rows()
	for i := range rows {
		if rows[i].GNU || rows[i].Code == isa.LDImm64 && len(rows[i].Slots) == 6 {
			continue // ld_pseudo: the kernel lists what it loaded
		}
		in := rows[i].Inst()
		for j, s := range rows[i].Slots {
			n := (seed*31 + int64(i)*7 + int64(j)*13) % 200
			switch s {
			case isa.Dst, isa.Src:
				n = n % 11
				if n < 0 {
					n = -n
				}
			case isa.Imm32:
				n *= 1000003
			case isa.Imm64:
				n *= 0x123456789abc
			case isa.CallTarget, isa.CastDst, isa.CastSrc:
				n &= 0xff
			case isa.Literal, isa.DstTied, isa.SrcTied:
				continue
			}
			s.Set(&in, n)
		}
		data = isa.Append(data, in, order)
	}
	return data
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
	for _, order := range orders {
		for seed := int64(-5); seed < 5; seed++ {
			data := everything(order, seed)
			for _, syntax := range []assembler.Syntax{assembler.LLVMSyntax, assembler.GNUSyntax, assembler.KernelSyntax} {
				want := data
				if syntax == assembler.KernelSyntax {
					want = listable(order, data)
				}
				var text, again strings.Builder
				require.NoError(t, assembler.Disassemble(&text, objectOf(order, want), assembler.ListingOptions{Syntax: syntax}))
				file, err := assembler.Assemble("again.s", text.String(), assembler.Options{Order: order})
				require.NoError(t, err)
				require.Equal(t, want, code(file))
				require.NoError(t, assembler.Disassemble(&again, objectOf(order, code(file)), assembler.ListingOptions{Syntax: syntax}))
				require.Equal(t, text.String(), again.String())
			}
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
