package assembler

import (
	"strings"
	"sync"
)

// dialect are the mnemonics of GNU as and of the kernel's documents, with
// what stands for them here. A size or width behind one is left off.
var dialect = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"mov": "rD = value", "movs": "rD = (s8)rS", "neg": "rD = -rD",
		"add": "rD += value", "sub": "rD -= value", "mul": "rD *= value", "div": "rD /= value", "mod": "rD %= value",
		"sdiv": "rD s/= value", "smod": "rD s%= value",
		"or": "rD |= value", "and": "rD &= value", "xor": "rD ^= value",
		"lsh": "rD <<= value", "rsh": "rD >>= value", "arsh": "rD s>>= value",
		"endle": "rD = le16 rD", "endbe": "rD = be16 rD", "le": "rD = le16 rD", "be": "rD = be16 rD", "bswap": "rD = bswap16 rD",
		"ldd": "rD = value ll", "ldx": "rD = *(u64 *)(rS + 8)", "ldxs": "rD = *(s8 *)(rS + 8)",
		"stx": "*(u64 *)(rD + 8) = rS", "st": "*(u64 *)(rD + 8) = value",
		"ldabs": "r0 = *(u8 *)skb[14]", "ldind": "r0 = *(u8 *)skb[rS]",
		"ja": "goto label", "jmp": "goto label", "jal": "gotol label", "jcond": "may_goto label",
		"jeq": "if rD == value goto label", "jne": "if rD != value goto label", "jset": "if rD & value goto label",
		"jgt": "if rD > value goto label", "jge": "if rD >= value goto label", "jlt": "if rD < value goto label", "jle": "if rD <= value goto label",
		"jsgt": "if rD s> value goto label", "jsge": "if rD s>= value goto label", "jslt": "if rD s< value goto label", "jsle": "if rD s<= value goto label",
		"xadd": "lock *(u64 *)(rD + 8) += rS", "aadd": "lock *(u64 *)(rD + 8) += rS",
		"afadd": "rS = atomic_fetch_add((u64 *)(rD + 8), rS)", "axchg": "rS = xchg_64(rD + 8, rS)", "acmp": "r0 = cmpxchg_64(rD + 8, r0, rS)",
		"nop": "goto +0", "ret": "exit",
	}
})

// translate returns how to write the instruction of another dialect, or "".
func translate(mnemonic string) string {
	mnemonic = strings.TrimRight(strings.ToLower(mnemonic), "0123456789")
	for _, size := range [...]string{"", "dw", "w", "h", "b"} {
		if short, ok := strings.CutSuffix(mnemonic, size); ok && dialect()[short] != "" {
			return dialect()[short]
		}
	}
	return ""
}
