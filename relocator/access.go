package relocator

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// AccessKind is what an instruction asks of the kernel's types (enum
// bpf_core_relo_kind).
type AccessKind uint32

// What an instruction can ask. A field is what a path of members and elements
// leads to from a type, as in p->a.b[3].
const (
	FieldOffset   AccessKind = iota // offset in bytes; of a bit field, of the load that has it
	FieldSize                       // size in bytes; of a bit field, of the load
	FieldExists                     // 1 or 0
	FieldSigned                     // 1 or 0
	FieldLShift                     // by how many bits to shift a 64-bit load left, so that a bit field is on top
	FieldRShift                     // by how many bits to shift it right after that
	TypeIDLocal                     // id in the BTF of the program
	TypeIDTarget                    // id in the BTF of the kernel, 0 if it is not there
	TypeExists                      // 1 or 0
	TypeSize                        // size in bytes, 0 if it is not there
	EnumvalExists                   // 1 or 0
	EnumvalValue                    // value of an enumerator
	TypeMatches                     // 1 or 0: as TypeExists, and members and parameters fit, too
	numAccessKinds
)

var accessKinds = [numAccessKinds]string{
	"field_offset", "field_size", "field_exists", "field_signed", "field_lshift", "field_rshift",
	"type_id_local", "type_id_target", "type_exists", "type_size",
	"enumval_exists", "enumval_value", "type_matches",
}

func (k AccessKind) String() string {
	if k < numAccessKinds {
		return accessKinds[k]
	}
	return fmt.Sprintf("kind %d", uint32(k))
}

func (k AccessKind) ofField() bool { return k <= FieldRShift }
func (k AccessKind) ofType() bool  { return k >= TypeIDLocal && k <= TypeSize || k == TypeMatches }

// answersAbsence reports whether there is an answer, 0, if the kernel does not have it.
func (k AccessKind) answersAbsence() bool {
	return k == FieldExists || k == EnumvalExists || k.ofType()
}

func (k AccessKind) ofEnumval() bool { return k == EnumvalExists || k == EnumvalValue }

// Outcome is what became of an access.
type Outcome uint8

const (
	// Found: the kernel has it.
	Found Outcome = iota

	// Absent: the kernel does not have it, and the answer is 0. The question was whether
	// it exists or matches, or for the size or id of a type.
	Absent

	// Poisoned: what the instruction asked for is not there, or is of a size that it
	// cannot load. The instruction has become a call that the verifier refuses if the
	// program can reach it.
	Poisoned

	// Failed: there is an error about it, and the instruction is unchanged.
	Failed
)

var outcomes = [...]string{"found", "absent", "poisoned", "failed"}

func (o Outcome) String() string {
	if int(o) < len(outcomes) {
		return outcomes[o]
	}
	return fmt.Sprintf("Outcome(%d)", uint8(o))
}

// Access is a CO-RE relocation: what an instruction asks of the kernel's types, and what became
// of it. Details are looked up in the types when they are asked for.
type Access struct {
	// Old and New are the offset or immediate that the instruction was made with and
	// the one that it has now. New is 0 if Outcome is Poisoned or Failed.
	Old, New uint64

	Outcome Outcome

	// OldSize and NewSize are the bytes that a load or store moved and moves now, 0 if
	// that did not change.
	OldSize, NewSize uint8

	base    uint8            // register that a load or store goes by, noBase for other instructions
	problem *diag.Diagnostic // if it failed
	*answer
}

const noBase = 0xff

// Kind returns what kind of question it is.
func (a *Access) Kind() AccessKind { return a.kind }

// Root returns the type at which the access begins: its id in the object's BTF, and its name in
// C, "struct task_struct".
func (a *Access) Root() (rawbtf.TypeID, string) { return a.root, a.core.local.TypeName(a.root) }

// Spec returns the compiler's access string: indexes of members, elements or an enumerator, as
// in "0:2:1".
func (a *Access) Spec() string { return printable(a.core.local.Text(a.spec)) }

// Target returns the kernel's type that has what is asked for, as an id in the BTF of a module
// ("" is vmlinux). If several have it, it is the first; if none has, ok is false.
func (a *Access) Target() (module string, id rawbtf.TypeID, ok bool) {
	if a.matched.types == nil {
		return "", 0, false
	}
	return a.matched.types.Module, a.matched.id, true
}

// Path returns what is asked for as C has it:
//
//	((struct task_struct *)r1)->mm   field, of a load or store
//	struct task_struct.mm            field, otherwise
//	enum pid_type::PIDTYPE_TGID      enumerator
//	struct list_head                 type
//
// If the relocation is malformed, it is the type and the access string.
func (a *Access) Path() string {
	_, root := a.Root()
	if a.kind.ofType() {
		return root
	}
	var s spec
	program := types{a.core.local, rawbtf.PointerSize}
	if err := s.parse(&program, a.question); err != nil {
		return root + " " + a.Spec()
	}
	b := a.core.local
	if a.kind.ofEnumval() {
		return root + "::" + printable(s.name(0))
	}
	var path strings.Builder
	member := "."
	if a.base != noBase {
		path.WriteString("((" + root + " *)r" + strconv.Itoa(int(a.base)) + ")")
		member = "->"
	} else {
		path.WriteString(root)
	}
	for i := range s.n {
		switch st := &s.steps[i]; {
		case st.member:
			path.WriteString(member + printable(b.Text(b.Type(st.typ).Member(int(st.index)).NameOff)))
		case i > 0 || st.index > 0:
			path.WriteString("[" + strconv.FormatUint(uint64(st.index), 10) + "]")
		default:
			continue
		}
		member = "."
	}
	return path.String()
}

// printable returns a name with escapes for what does not belong on a line.
func printable(name []byte) string {
	const longest = 256
	end := ""
	if len(name) > longest {
		name, end = name[:longest], "…"
	}
	return rawbtf.Escape(name) + end
}
