package object

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// opLdImm64 is the opcode of the 16-byte load of a 64-bit immediate (RFC 9669, 5.4).
const opLdImm64 = 0x18

// storeAddend puts a RELA addend where a REL relocation of the type has it
// (kernel: Documentation/bpf/llvm_reloc.rst). b begins at the relocation's offset.
func storeAddend(order binary.ByteOrder, b []byte, t RelocType, addend int64) error {
	switch t {
	case R_BPF_NONE:
		return nil
	case R_BPF_64_64:
		if len(b) < 16 || b[0] != opLdImm64 {
			return errors.New("R_BPF_64_64 with an addend is understood for 64-bit immediate loads only")
		}
		order.PutUint32(b[4:], uint32(addend))
		order.PutUint32(b[12:], uint32(addend>>32))
	case R_BPF_64_ABS64:
		if len(b) < 8 {
			return errors.New("R_BPF_64_ABS64 needs 8 bytes")
		}
		order.PutUint64(b, uint64(addend))
	case R_BPF_64_ABS32, R_BPF_64_NODYLD32:
		if len(b) < 4 {
			return fmt.Errorf("%s needs 4 bytes", t)
		}
		if addend < math.MinInt32 || addend > math.MaxUint32 {
			return fmt.Errorf("addend %#x of %s does not fit 32 bits", addend, t)
		}
		order.PutUint32(b, uint32(addend))
	case R_BPF_64_32:
		if len(b) < 8 {
			return errors.New("R_BPF_64_32 needs an 8-byte call instruction")
		}
		insns := addend/8 - 1
		if addend%8 != 0 || insns != int64(int32(insns)) {
			return fmt.Errorf("addend %#x of R_BPF_64_32 is no distance between instructions", addend)
		}
		order.PutUint32(b[4:], uint32(insns))
	default:
		return fmt.Errorf("there is no rule where to put the addend %#x of %s", addend, t)
	}
	return nil
}
