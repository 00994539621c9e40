// Package rawbtf handles BTF and .BTF.ext as flat records: it reads them in place, looks things
// up, appends, renumbers, merges and writes.
//
// Contents of sections come in, of either byte order and with the header of any kernel: [Parse]
// takes .BTF, on a base if it is split, and [ParseExt] takes .BTF.ext. A [BTF] can also be made
// from nothing or from others ([New], [BTF.Import]), and its equal types merged ([BTF.Dedup]).
// Out come sections again, by [BTF.Append] and [Ext.Append], or C for people, by
// [BTF.Declaration].
//
// In between, a type is a [TypeID] and a view of its record, [Type]; there is no object for
// each type. A string is its offset in the table.
//
// The ids, offsets and references of a parsed BTF can be followed without checks, because
// [Parse] has checked them, see [BTF]. It refuses what libbpf refuses, and of what the kernel
// refuses whatever would be a nuisance here; in particular
//
//   - type ids and name offsets that lead nowhere
//   - cycles and long chains of references that have no struct or union in them
//   - a FUNC that has no FUNC_PROTO, a DATASEC with something other than variables or
//     functions, and other references to these
//   - names inside of other strings whose bytes are many times those of the section
//
// It accepts names that are no C identifiers, arrays of void, odd encodings of integers, kinds
// of types that it does not know if the layout section gives their size, and whatever else is
// merely odd: compilers of other languages make such BTF, and it does no harm.
//
// Time and memory are proportional to the input.
//
// A BTF is not safe for use by several goroutines at once, not even for [BTF.Find] in it or in
// one split from it; reading types and names is.
package rawbtf
