package rawbtf

// TrustStrings says that a parsed BTF has no string twice and no name in the
// middle of a string.
func TrustStrings(b *BTF) { b.strings.parsed = false }

// Alone returns a copy of a type that can be changed.
func Alone(t Type) Type { return Type{append([]byte(nil), t.rec...)} }
