package verifier

// A Class is a kind of mistake that the verifier refuses.
type Class struct {
	Slug   string // stable name, such as "null_deref"
	Family string // of classes, such as "null"
	Code   string // stable, such as "V0101"; its first two digits are the family's
	Title  string // what is wrong, in a few words

	Why     string // why the kernel refuses it
	Example string // lines of a log
	Mend    string // what to do

	// Messages of the verifier, of all kernels since 5.10, with "*" for what
	// varies. Asides come with other messages or before them, and decide only if
	// there is none.
	Messages, Asides []string
}

// Classes are all classes, by ascending code.
func Classes() []Class { return classes }

// Unknown is the class of messages that no other class has.
const Unknown = "unknown"

var classes = concat(nullClasses, memoryClasses, typeClasses, leakClasses, callClasses, relocClasses,
	lifetimeClasses, contextClasses, structureClasses, limitClasses, metaClasses)

func concat(lists ...[]Class) (all []Class) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// ByName finds a class by its slug or code, nil if there is none.
func ByName(name string) *Class {
	for i := range classes {
		if classes[i].Slug == name || classes[i].Code == name {
			return &classes[i]
		}
	}
	return nil
}
