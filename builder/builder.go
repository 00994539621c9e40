package builder

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
)

// Builder is an object under construction; [New] makes one. The object has everything in the
// order of its definition.
type Builder struct {
	order binary.ByteOrder
	items []*item // in the order in which they were defined or declared
	names map[string]*item
	kept  []btf.Type
	list  []mistake
}

// item is a function, a variable or an extern.
type item struct {
	name    string
	kind    itemKind
	section string   // "": an extern of another object
	typ     btf.Type // *btf.Func or *btf.Var; nil: it has no type
	static  bool
	weak    bool
	at      uintptr

	visibility elf.SymVis

	fn    *Func  // of a function
	value []byte // of a variable; nil is zeros
	addrs []Addr
	align uint32 // in bytes, at least
}

type itemKind uint8

const (
	aFunction itemKind = iota
	aVariable
	anExtern
)

// what says what an item is.
func (it *item) what() string {
	if it.section == mapsSection {
		return "a map"
	}
	return [...]string{"a function", "a variable", "an extern"}[it.kind]
}

// Sections of what others define, and of maps.
const (
	ksymsSection   = ".ksyms"
	kconfigSection = ".kconfig"
	mapsSection    = ".maps"
)

// New returns a Builder for objects of a byte order (binary.LittleEndian for bpfel,
// binary.BigEndian for bpfeb).
func New(order binary.ByteOrder) *Builder {
	return &Builder{order: order}
}

// Types keeps types in .BTF, and keeps them whole, whether or not something refers to them.
// Otherwise a struct that only members of others point to is a forward declaration.
func (b *Builder) Types(types ...btf.Type) { b.kept = append(b.kept, types...) }

// License defines the program's licence, such as "GPL".
func (b *Builder) License(text string) {
	char := &btf.Int{Name: "char", Size: 1, Encoding: btf.Signed}
	value := append([]byte(text), 0)
	if strings.IndexByte(text, 0) >= 0 {
		b.fail("name", caller(), "the licence %q has a NUL in it", text)
	}
	b.add(&item{name: "_license", kind: aVariable, section: "license", value: value,
		typ: &btf.Var{Name: "_license", Type: &btf.Array{Type: char, Nelems: uint32(len(value))}, Linkage: btf.GlobalVar}})
}

// Func begins a function. The section says what kind of program it is ("xdp",
// "tp_btf/sched_switch"); without one it is a subprogram, in .text. A function of
// btf.StaticFunc is visible in this object only. The type of f is a *btf.FuncProto whose
// parameters have names.
func (b *Builder) Func(section string, f *btf.Func) *Func {
	if section == "" {
		section = ".text"
	}
	var typ btf.Func
	if f != nil {
		typ = *f
	}
	if typ.Linkage == btf.ExternFunc {
		typ.Linkage = btf.GlobalFunc
	}
	it := &item{name: typ.Name, kind: aFunction, section: section, typ: &typ, static: typ.Linkage == btf.StaticFunc}
	it.fn = &Func{b: b, item: it, labels: make(map[string]label)}
	b.add(it)
	proto, ok := typ.Type.(*btf.FuncProto)
	if !ok || proto == nil {
		b.fail("type", it.at, "function '%s' is of type %v, expected a *btf.FuncProto", typ.Name, typ.Type)
		return it.fn
	}
	for i, p := range proto.Params {
		switch variadic := i == len(proto.Params)-1 && p.Name == ""; {
		case isVoid(p.Type) && !variadic:
			b.fail("type", it.at, "parameter %d of '%s' has no type", i+1, typ.Name)
		case p.Name == "" && !isVoid(p.Type):
			b.fail("type", it.at, "parameter %d of '%s' has no name: the kernel wants one of a function that is defined", i+1, typ.Name)
		}
	}
	return it.fn
}

// Addr puts an address into the value of a variable: 8 bytes at an offset, which replace those
// of the value.
type Addr struct {
	Offset uint32 // in bytes
	Name   string // of a map, variable or function
	Addend int64  // in bytes from where that begins
}

// Var defines a variable with its initial value in the object's byte order; nil is zeros.
// Without a section it goes to .rodata if it is const, to .bss if it has no value, and else to
// .data. A variable of btf.StaticVar is visible in this object only.
func (b *Builder) Var(section string, v *btf.Var, value []byte, addrs ...Addr) {
	var typ btf.Var
	if v != nil {
		typ = *v
	}
	if typ.Linkage == btf.ExternVar {
		typ.Linkage = btf.GlobalVar
	}
	if section == "" {
		switch {
		case isConst(typ.Type):
			section = ".rodata"
		case value == nil && len(addrs) == 0:
			section = ".bss"
		default:
			section = ".data"
		}
	}
	b.add(&item{name: typ.Name, kind: aVariable, section: section, typ: &typ, static: typ.Linkage == btf.StaticVar,
		value: slices.Clone(value), addrs: slices.Clone(addrs)})
}

// Ksym declares something that the kernel defines: a function to call (kfunc) as a *btf.Func,
// or a variable as a *btf.Var, whose type is *btf.Void or nil if it is not known.
func (b *Builder) Ksym(t btf.Type) { b.extern(ksymsSection, t) }

// Kconfig declares an option of the kernel's configuration (CONFIG_...), or one of the values
// that libbpf treats as such, like LINUX_KERNEL_VERSION.
func (b *Builder) Kconfig(v *btf.Var) { b.extern(kconfigSection, v) }

// Extern declares a *btf.Func or *btf.Var that another object defines, with which this one will
// be linked. If its type is nil, only the name counts. Like other externs, it is left out if
// nothing refers to it.
func (b *Builder) Extern(t btf.Type) { b.extern("", t) }

// Weak makes an already defined function, variable or extern weak: another definition of the
// name takes precedence, and an extern may be missing.
func (b *Builder) Weak(name string) { b.attribute(name, func(it *item) { it.weak = true }) }

// Hidden hides an already defined global function or variable from objects that are not linked
// with this one. libbpf has such a function verified like a static one.
func (b *Builder) Hidden(name string) {
	b.attribute(name, func(it *item) { it.visibility = elf.STV_HIDDEN })
}

// Align aligns an already defined variable to a power of two bytes, at most 65536, unless its
// type needs more.
func (b *Builder) Align(name string, bytes uint32) {
	if bytes == 0 || bytes&(bytes-1) != 0 || bytes > maxAlign {
		b.fail("align", caller(), "'%s' cannot be aligned to %d bytes, expected a power of two up to %d", name, bytes, maxAlign)
		return
	}
	b.attribute(name, func(it *item) {
		if it.kind != aVariable {
			b.fail("align", caller(), "'%s' is %s, only a variable is aligned", name, it.what())
		}
		it.align = bytes
	})
}

// maxAlign is a page of any machine.
const maxAlign = 1 << 16

func (b *Builder) attribute(name string, set func(*item)) {
	if it := b.names[name]; it != nil {
		set(it)
		return
	}
	b.fail("undefined", caller(), "'%s' is neither defined nor declared here", name)
}

func (b *Builder) extern(section string, t btf.Type) {
	it := &item{kind: anExtern, section: section}
	switch t := t.(type) {
	case *btf.Func:
		if t == nil {
			break
		}
		it.name = t.Name
		if t.Type != nil || section != "" {
			it.typ = &btf.Func{Name: t.Name, Type: t.Type, Linkage: btf.ExternFunc, Tags: t.Tags, ParamTags: t.ParamTags}
		}
	case *btf.Var:
		if t == nil {
			break
		}
		it.name = t.Name
		if t.Type != nil || section != "" {
			it.typ = &btf.Var{Name: t.Name, Type: t.Type, Linkage: btf.ExternVar, Tags: t.Tags}
		}
	default:
		b.fail("type", caller(), "an extern is a *btf.Func or a *btf.Var, found %v", t)
		return
	}
	b.add(it)
}

// add enters a name, which has one meaning.
func (b *Builder) add(it *item) {
	it.at = caller()
	switch old := b.names[it.name]; {
	case it.name == "":
		b.fail("name", it.at, "%s has no name", it.what())
	case strings.ContainsFunc(it.name, noName):
		b.fail("name", it.at, "%s is called %q, but a name has letters, digits, '_' and '.' (the kernel's rule)", it.what(), it.name)
	case it.section == ".BTF" || it.section == ".BTF.ext":
		b.fail("section", it.at, "'%s' cannot be in section %s, which has the types", it.name, it.section)
	case old != nil:
		b.report(mistake{Diagnostic: diag.Diagnostic{Code: "redefined", Msg: fmt.Sprintf("%s'%s' is %s already", where(it.at), it.name, old.what()),
			Notes: []diag.Note{{Msg: fmt.Sprintf("%s'%s' is defined first", where(old.at), it.name)}}}})
	default:
		if b.names == nil {
			b.names = make(map[string]*item)
		}
		b.names[it.name] = it
		b.items = append(b.items, it)
	}
}

// noName reports what no name in BTF can have (__btf_name_valid of the kernel).
func noName(c rune) bool {
	return !(c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.')
}
