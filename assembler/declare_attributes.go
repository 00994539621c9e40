package assembler

import (
	"debug/elf"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// attributes are those attributes of a declarator that are not part of its type.
type attributes struct {
	at      int    // where the last one is
	section string // SEC("...")
	packed  bool
	align   int64 // in bytes; 0: not given
	size    int64 // in bytes, that mode says of an enum; 0: not given
	tags    []string
	weak    bool
	vis     elf.SymVis // default, hidden, internal or protected
	given   attrClass
}

// attrClass says what an attribute can apply to.
type attrClass uint8

const (
	attrTags   attrClass = 1 << iota // btf_decl_tag
	attrLayout                       // packed, aligned
	attrMode                         // mode
	attrSymbol                       // section, weak, hidden
	attrInline                       // noinline and its like: no effect on assembly
)

func (a *attributes) clone() attributes {
	c := *a
	c.tags = slices.Clone(a.tags)
	return c
}

func (a *attributes) declTags() []cTag {
	var tags []cTag
	for _, text := range a.tags {
		tags = append(tags, cTag{text, -1})
	}
	return tags
}

// only reports attributes that do not apply to what.
func (d *declarer) only(a *attributes, what string, classes attrClass) bool {
	if wrong := a.given &^ classes; wrong != 0 {
		names := map[attrClass]string{attrTags: "decl tag", attrLayout: "packed or aligned", attrMode: "mode", attrSymbol: "section, weak or hidden", attrInline: "noinline"}
		for class := attrTags; class <= attrInline; class <<= 1 {
			if wrong&class != 0 {
				return d.fail(a.at, 0, "attribute", "%s cannot have the attribute %s", what, names[class])
			}
		}
	}
	return true
}

// attributesOf reads several. Qualifiers and type tags go into mods, if it is not nil.
func (d *declarer) attributesOf(list []*decl.Spec, into *attributes, mods *[]modifier) bool {
	for _, one := range list {
		if !d.attribute(one, into, mods) {
			return false
		}
	}
	return true
}

// argumentTags are the DECL_TAGs of parameters (bpf_helpers.h of libbpf).
const argumentTags = "__arg_"

// attribute reads a qualifier or an attribute.
func (d *declarer) attribute(one *decl.Spec, into *attributes, mods *[]modifier) bool {
	into.at = one.Pos.Offset
	if one.Call != nil {
		return d.call(one.Call, into, mods)
	}
	switch word := one.Word; word {
	case "const":
		return d.modifier(one.Pos.Offset, word, modifier{kind: rawbtf.Const}, mods)
	case "volatile":
		return d.modifier(one.Pos.Offset, word, modifier{kind: rawbtf.Volatile}, mods)
	case "restrict":
		return d.modifier(one.Pos.Offset, word, modifier{kind: rawbtf.Restrict}, mods)
	case "__kptr", "__kptr_untrusted", "__percpu_kptr", "__uptr", "__user", "__rcu", "__percpu":
		return d.modifier(one.Pos.Offset, word, modifier{rawbtf.TypeTag, strings.TrimPrefix(word, "__")}, mods)
	case "__weak":
		into.weak = true
		into.given |= attrSymbol
	case "__hidden":
		into.vis = elf.STV_HIDDEN
		into.given |= attrSymbol
	case "__ksym":
		return d.section(one.Pos.Offset, `".ksyms"`, into)
	case "__kconfig":
		return d.section(one.Pos.Offset, `".kconfig"`, into)
	case "__arena":
		// A pointer into an arena; clang's BTF does not say so either.
	case "__noinline", "__bpf_fastcall":
		into.given |= attrInline
	case "__always_inline":
		return d.fail(one.Pos.Offset, one.Pos.Offset+len(word), "attribute", "a function of assembly is never inlined: leave %s out", word)
	case "__packed":
		into.packed = true
		into.given |= attrLayout
	case "typedef", "extern", "static", "inline":
		return d.fail(one.Pos.Offset, one.Pos.Offset+len(word), "declaration", "'%s' cannot stand here: a declaration begins with it", word)
	default:
		into.tag("arg:" + strings.TrimPrefix(word, argumentTags))
	}
	return true
}

// call reads an attribute with arguments.
func (d *declarer) call(a *decl.Attribute, into *attributes, mods *[]modifier) bool {
	switch {
	case a.Name == "SEC" && a.Text != "":
		return d.section(a.Pos.Offset, a.Text, into)
	case a.Name == "__contains" && a.Names != nil:
		into.tag("contains:" + strings.Join(a.Names, ":"))
		return true
	case a.Name != "__attribute__" || a.Text != "" || a.Names != nil:
		return d.fail(a.Pos.Offset, a.Pos.Offset+len(a.Name), "attribute", "expected SEC(\"name\"), __contains(type, member) or __attribute__((...))")
	}
	for _, one := range a.List {
		if !d.gnuAttribute(one, into, mods) {
			return false
		}
	}
	return true
}

func (a *attributes) tag(text string) {
	a.tags = append(a.tags, text)
	a.given |= attrTags
}

func (d *declarer) modifier(at int, word string, m modifier, mods *[]modifier) bool {
	if mods == nil {
		return d.fail(at, at+len(word), "declaration", "'%s' cannot stand behind what it is about", word)
	}
	*mods = append(*mods, m)
	return true
}

func (d *declarer) section(at int, quoted string, into *attributes) bool {
	name, ok := d.s.unescapeOf(quoted[1:len(quoted)-1], d.pos(at), cEscapes)
	if !ok {
		return false
	}
	into.section = string(name)
	into.given |= attrSymbol
	return true
}

// gnuAttribute reads one in __attribute__((...)).
func (d *declarer) gnuAttribute(a *decl.Attr, into *attributes, mods *[]modifier) bool {
	at := a.Pos.Offset
	into.at = at
	name := strings.TrimSuffix(strings.TrimPrefix(a.Name, "__"), "__")
	text := func() (string, bool) {
		if len(a.Args) != 1 || len(a.Args[0].Rest) != 0 || len(a.Args[0].First.Text) != 1 {
			return "", d.fail(at, 0, "attribute", "%s takes a string, as in %s(\"...\")", name, name)
		}
		quoted := a.Args[0].First.Text[0]
		raw, ok := d.s.unescapeOf(quoted[1:len(quoted)-1], d.pos(at), cEscapes)
		return string(raw), ok
	}
	switch name {
	case "packed":
		into.packed = true
		into.given |= attrLayout
	case "aligned":
		into.given |= attrLayout
		n, ok := int64(16), true // the largest that BPF has
		if len(a.Args) > 0 {
			if n, ok = d.number(a.Args[0]); !ok {
				return false
			}
		}
		if n < 1 || n > 1<<16 || n&(n-1) != 0 {
			return d.fail(a.Args[0].Pos.Offset, 0, "attribute", "an alignment is a power of two up to 65536, not %d", n)
		}
		into.align = max(into.align, n)
	case "preserve_access_index":
		// Every access is written out in assembly: bpf_core_field_offset says what it is.
	case "btf_type_tag":
		tag, ok := text()
		return ok && d.modifier(at, a.Name, modifier{rawbtf.TypeTag, tag}, mods)
	case "btf_decl_tag":
		tag, ok := text()
		if ok {
			into.tag(tag)
		}
		return ok
	case "section":
		name, ok := text()
		into.section = name
		into.given |= attrSymbol
		return ok
	case "weak":
		into.weak = true
		into.given |= attrSymbol
	case "visibility":
		v, ok := text()
		vis, known := map[string]elf.SymVis{"default": elf.STV_DEFAULT, "hidden": elf.STV_HIDDEN, "internal": elf.STV_INTERNAL, "protected": elf.STV_PROTECTED}[v]
		if ok && !known {
			return d.fail(at, 0, "attribute", "visibility is \"default\", \"hidden\", \"internal\" or \"protected\"")
		}
		into.vis = vis
		into.given |= attrSymbol
		return ok
	case "mode":
		return d.mode(a, into)
	case "address_space": // of an __arena pointer
	case "noinline", "unused", "used", "bpf_fastcall", "nonstring":
		into.given |= attrInline
	default:
		return d.fail(at, at+len(a.Name), "attribute", "unknown attribute '%s', expected one of packed, aligned, preserve_access_index, btf_type_tag, btf_decl_tag, mode, section, weak, visibility, noinline, unused", a.Name)
	}
	return true
}

// mode reads the size of an enum as bpftool writes it: mode(byte), mode(word).
func (d *declarer) mode(a *decl.Attr, into *attributes) bool {
	if len(a.Args) == 1 && len(a.Args[0].Rest) == 0 {
		into.size = map[string]int64{"byte": 1, "QI": 1, "HI": 2, "SI": 4, "DI": 8, "word": 8}[strings.Trim(a.Args[0].First.Name, "_")]
	}
	if into.size == 0 {
		return d.fail(a.Pos.Offset, 0, "attribute", "expected mode(byte), mode(HI), mode(SI) or mode(word)")
	}
	into.given |= attrMode
	return true
}
