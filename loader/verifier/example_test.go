package verifier_test

import (
	"fmt"
	"os"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/loader/verifier"
)

// A log alone tells what is wrong. The object that it is about adds the lines of the source.
func ExampleExplain() {
	file, err := assembler.Assemble("first.s", `
SEC("xdp")
int first(struct xdp_md *ctx) {
	r1 = *(u32 *)(r1 + 0)
	r0 = *(u8 *)(r1 + 0)
	exit
}
`, assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	log := verifier.Parse(`0: R1=ctx() R10=fp0
0: (61) r1 = *(u32 *)(r1 +0)          ; R1_w=pkt(r=0)
1: (71) r0 = *(u8 *)(r1 +0)
invalid access to packet, off=0 size=1, R1(id=0,off=0,r=0)
R1 offset is outside of the packet
processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
`)
	program, err := log.FindProgram(file, "first")
	if err != nil {
		fmt.Println(err)
		return
	}
	report := verifier.Explain(log, verifier.Input{Program: program, Errno: 13})
	fmt.Println(report.Class.Slug, "at instruction", report.Insn)
	sources, list := report.Diagnostics("first.log", nil)
	diag.Printer{Sources: sources}.WriteText(os.Stdout, list)
	// Output:
	// pkt_bounds at instruction 1
	// first.s:5:2: error: packet access beyond what was checked [V0201]
	//     5 |         r0 = *(u8 *)(r1 + 0)
	//       |         ^~~~~~~~~~~~~~~~~~~~
	//       = note: instruction 1: r0 = *(u8 *)(r1 +0)
	//       = note: the access needs 1 byte from where the offset is 0, and nothing on this path compares the pointer with the packet's end
	//       = note: the kernel says: invalid access to packet, off=0 size=1, R1(id=0,off=0,r=0)
	//       = note: the kernel says: R1 offset is outside of the packet
	//       = note: to do: before instruction 1, prove 1 byte: if (p + 1 > data_end) return 0; with R1 for p
	//       = note: to do: Compare the same pointer that is used, with the end of the access: 'if (data + 15 > data_end) return 0;'. A variable offset has to be below 65536, and the comparison comes after it is added.
	//       = note: 'bpfasm explain V0201' describes this class of errors
}
