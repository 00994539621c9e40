package corpus

import (
	"math/rand/v2"

	"github.com/bpfasm/bpfasm/object"
)

// Mutate changes a few things of a file that Read would have let pass.
func Mutate(random *rand.Rand, f *object.File) {
	for range 1 + random.IntN(4) {
		s := &f.Sections[1+random.IntN(len(f.Sections)-1)]
		switch random.IntN(7) {
		case 0:
			f.Symbols[random.IntN(len(f.Symbols))].Value = random.Uint64() >> random.IntN(64)
		case 1:
			f.Symbols[random.IntN(len(f.Symbols))].Size = random.Uint64() >> random.IntN(64)
		case 2:
			f.Symbols[random.IntN(len(f.Symbols))].Section = object.SectionID(random.IntN(len(f.Sections)+3) - 3)
		case 3:
			if len(s.Relocs) > 0 {
				s.Relocs[random.IntN(len(s.Relocs))].Sym = object.SymbolID(random.IntN(len(f.Symbols)))
			}
		case 4:
			if len(s.Relocs) > 0 {
				s.Relocs[random.IntN(len(s.Relocs))].Type = object.RelocType(random.IntN(12))
			}
		default:
			if len(s.Data) > 0 {
				s.Data[random.IntN(len(s.Data))] = byte(random.Uint32())
			}
		}
	}
}
