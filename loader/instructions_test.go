package loader

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNeededBy: which kernel an instruction is of is told by its opcode and fields.
func TestNeededBy(t *testing.T) {
	for _, test := range []struct {
		insns code
		want  []Feature
	}{
		{code{}.ret(), nil},
		{code{}.op(opLoad64, 1, 0, 0, 0xd7).op(opSwapBytes, 0, 0, 0, 0), nil}, // the second half of the first
		{code{}.op(opSwapBytes, 0, 0, 0, 16), []Feature{CPUv4}},
		{code{}.op(0xd4, 0, 0, 0, 16), nil},                   // le16
		{code{}.op(opJumpFar, 0, 0, 0, 1), []Feature{CPUv4}},  // gotol
		{code{}.op(opJump32, 0, 0, 1, 0), []Feature{Jump32}},  // if w0 == 0
		{code{}.op(0x81, 0, 1, 0, 0), []Feature{CPUv4}},       // *(s32 *)
		{code{}.op(0x3f, 0, 1, 1, 0), []Feature{CPUv4}},       // s/=
		{code{}.op(0x3f, 0, 1, 0, 0), nil},                    // /=
		{code{}.op(opMoveReg, 0, 1, 8, 0), []Feature{CPUv4}},  // (s8)
		{code{}.op(opMoveReg, 0, 1, 1, 1), []Feature{Arenas}}, // addr_space_cast
		{code{}.op(opAtomic, 10, 1, -8, 0), nil},              // lock +=
		{code{}.op(opAtomic, 10, 1, -8, 1), []Feature{AtomicOperations}},
		{code{}.op(opAtomic, 1, 10, -8, acquire), []Feature{AcquireRelease}},
		{code{}.op(opMayGoto, 0, 0, 1, 0), []Feature{MayGoto}},
		{code{}.op(opJump32, 0, 0, 1, 0).op(opMayGoto, 0, 0, 1, 0), []Feature{Jump32, MayGoto}},
	} {
		require.Equal(t, test.want, neededBy(test.insns), "%x", test.insns)
	}
	require.True(t, takesFunctions(code{}.op(opLoad64, 2, opFunction, 0, 3).op(0, 0, 0, 0, 0)))
	require.False(t, takesFunctions(caller()))
}
