package verifier

import (
	"fmt"
	"strings"
	"testing"
)

// longLog is a log of about a size in bytes, of a loop that the verifier unrolls.
func longLog(size int) string {
	var b strings.Builder
	b.WriteString("0: R1=ctx() R10=fp0\n; for (i = 0; i < n; i++) @ long.c:10\n0: (b7) r6 = 0                        ; R6=0\n")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "1: (07) r6 += 1                       ; R6=%d\n", i+1)
		b.WriteString("2: (bf) r2 = r6                       ; R2=scalar(id=1) R6=scalar(id=1)\n")
		fmt.Fprintf(&b, "3: (2d) if r1 > r6 goto pc-3 1: R1=ctx() R2=%d R6=%d R10=fp0 fp-8=mmmm????\n", i, i)
	}
	b.WriteString("4: (71) r0 = *(u8 *)(r2 +0)\nR2 invalid mem access 'scalar'\nprocessed 1000000 insns (limit 1000000)\n")
	return b.String()
}

func BenchmarkExplain(b *testing.B) {
	log := longLog(16 << 20)
	b.SetBytes(int64(len(log)))
	b.ReportAllocs()
	for range b.N {
		Explain(Parse(log), Input{})
	}
}

func BenchmarkExplainIndented(b *testing.B) {
	log := "\t" + strings.ReplaceAll(longLog(16<<20), "\n", "\n\t")
	b.SetBytes(int64(len(log)))
	b.ReportAllocs()
	for range b.N {
		Explain(Parse(log), Input{})
	}
}
