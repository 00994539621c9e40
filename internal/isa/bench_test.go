package isa

import (
	"encoding/binary"
	"testing"
)

func BenchmarkInit(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		clear(decode[:])
		clear(words[:])
		build()
	}
}

func allSamples() (list []Inst) {
	for i := range rows {
		list = append(list, rows[i].samples()...)
	}
	return list
}

func BenchmarkMatch(b *testing.B) {
	var toks [][]Tok
	for _, in := range allSamples() {
		var list []Tok
		in.Row().operands(func(t Tok, _ Slot) { list = append(list, t) })
		toks = append(toks, list)
	}
	n := 0
	for b.Loop() {
		for _, list := range toks {
			s := Start()
			for _, t := range list {
				s = s.Next(t)
			}
			if s.Row() == nil {
				b.Fatal("no match")
			}
			n += len(list)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/operand")
}

func BenchmarkWord(b *testing.B) {
	for b.Loop() {
		if Word("u64") == 0 || Word("atomic_fetch_xor") == 0 || Word(".Ltmp12") != 0 || Word("ll") == 0 {
			b.Fatal()
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	var code []byte
	for _, in := range allSamples() {
		code = Append(code, in, binary.LittleEndian)
	}
	b.SetBytes(int64(len(code)))
	for b.Loop() {
		for p := code; len(p) > 0; {
			in, n := Decode(p, binary.LittleEndian)
			if in.Row() == nil {
				b.Fatal(in)
			}
			p = p[n:]
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	list := allSamples()
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = buf[:0]
		for _, in := range list {
			buf = Append(buf, in, binary.LittleEndian)
		}
	}
	b.SetBytes(int64(len(buf)))
}

func BenchmarkPrint(b *testing.B) {
	list := allSamples()
	var buf []byte
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		buf = buf[:0]
		for _, in := range list {
			buf = Print(buf, in, PrintOptions{})
		}
		n += len(list)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/inst")
}
