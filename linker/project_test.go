package linker_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// project makes the texts of a random program of several files, which share variables, functions
// and maps in all ways that C has. Nothing about them conflicts.
type project struct {
	*rand.Rand
	files []projectFile
}

// projectFile is the text of a file: what it declares, and instructions for its programs, each
// of which adds something to r6.
type projectFile struct {
	declarations strings.Builder
	uses         []string
}

// projectTypes are types of variables, with a place for qualifiers, and what of them is read and
// written.
var projectTypes = []struct{ format, value, access string }{
	{"%su8 %s", "7", "u8"},
	{"%su32 %s", "8", "u32"},
	{"%su64 %s", "9", "u64"},
	{"%su16 %s[5]", "{ 1, 2 }", "u16"},
	{"%sstruct pair %s", "{ .b = 3, .a = 4 }", "u32"},
	{"%sstruct list %s", "{ .pairs = { [1] = { 5 } } }", "u64"},
	{"%senum color %s", "RED", "u32"},
	{"struct pair *%s%s", "0", "u64"},
}

const projectHeader = `struct xdp_md; struct __sk_buff;
struct pair { int a; u64 b; };
struct list { struct list *next; struct pair pairs[2]; };
enum color { GREEN, RED = 5 };
struct task_struct { int pid; int prio; };
`

// newProject returns the texts of a project.
func newProject(seed uint64) (texts []string) {
	p := &project{Rand: rand.New(rand.NewPCG(seed, 0))}
	p.files = make([]projectFile, 2+p.IntN(3))
	for i := range p.IntN(5) {
		p.variable(fmt.Sprint("variable", i))
	}
	for i := range p.IntN(5) {
		p.function(fmt.Sprint("function", i))
	}
	for i := range p.IntN(3) {
		p.table(fmt.Sprint("table", i))
	}
	for i := range p.files {
		p.ownOf(&p.files[i])
		texts = append(texts, p.text(i))
	}
	return texts
}

func (p *project) coin(sides int) bool { return p.IntN(sides) == 0 }

// share has each file define a name, declare it or not know it. Either one definition is
// strong, or all of them and the declarations may be weak: a weak definition to which another
// file refers strongly is another thing after a first link, see RATIONALE.md.
func (p *project) share(define func() string, declaration, use string, mayBeWeak bool) {
	owner, weak := p.IntN(len(p.files)), mayBeWeak && p.coin(3)
	strong := !weak || p.coin(2)
	for i := range p.files {
		f := &p.files[i]
		switch {
		case i == owner && strong:
			f.declare(p.hidden(), define())
		case i == owner || weak && p.coin(3):
			f.declare("__weak ", p.hidden(), define())
		case p.coin(3):
			continue
		case weak:
			f.declare("extern __weak ", declaration)
		default:
			f.declare("extern ", declaration)
		}
		if !p.coin(6) {
			f.uses = append(f.uses, use)
		}
	}
}

func (p *project) hidden() string {
	if p.coin(6) {
		return "__hidden "
	}
	return ""
}

func (f *projectFile) declare(parts ...string) {
	f.declarations.WriteString(strings.Join(parts, "") + "\n")
}

func (p *project) variable(name string) {
	typ := projectTypes[p.IntN(len(projectTypes))]
	constant, qualifiers, section := p.coin(4), "", ".data.own"
	if constant {
		qualifiers, section = "const volatile ", ".rodata.own"
	}
	own := p.coin(3)
	declaration := fmt.Sprintf(typ.format, qualifiers, name)
	define := func() string {
		text := declaration
		if own {
			text += fmt.Sprintf(" SEC(%q)", section)
		}
		if p.coin(5) {
			text += " __attribute__((aligned(32)))"
		}
		if p.coin(2) || constant || own {
			text += " = " + typ.value
		}
		return text + ";"
	}
	use := fmt.Sprintf("r1 = %s ll\n\tr2 = *(%[2]s *)(r1 + 0)\n\tr6 += r2", name, typ.access)
	if !constant {
		use += fmt.Sprintf("\n\tr2 += 1\n\t*(%s *)(r1 + 0) = r2", typ.access)
	}
	p.share(define, declaration+";", use, true)
}

func (p *project) function(name string) {
	parameters := []string{"u64 a", "int b", "u32 c"}[:1+p.IntN(3)]
	head := fmt.Sprintf("int %s(%s)", name, strings.Join(parameters, ", "))
	define := func() string {
		return fmt.Sprintf("%s {\n\tr0 = r%d\n\tr0 *= 3\n\tr0 += %d\n\texit\n}", head, 1+p.IntN(len(parameters)), p.IntN(100))
	}
	use := fmt.Sprintf("r1 = 4\n\tr2 = 5\n\tr3 = 6\n\tcall %s\n\tr6 += r0", name)
	p.share(define, head+";", use, true)
}

// table is a map. cilium/ebpf takes no weak ones.
func (p *project) table(name string) {
	declaration := fmt.Sprintf("__map(ARRAY, u32, struct pair, 4) %s;", name)
	use := fmt.Sprintf(`*(u32 *)(r10 - 4) = %d
	r2 = r10
	r2 += -4
	r1 = %s ll
	call bpf_map_lookup_elem
	if r0 == 0 goto +4
	r1 = *(u64 *)(r0 + 8)
	r6 += r1
	r1 += 1
	*(u64 *)(r0 + 8) = r1`, p.IntN(4), name)
	p.share(func() string { return declaration }, declaration, use, false)
}

// ownOf adds what a file has for itself, under names that other files may have as well.
func (p *project) ownOf(f *projectFile) {
	if p.coin(2) {
		f.declare(fmt.Sprintf("static u32 own = %d;", p.IntN(9)))
		f.uses = append(f.uses, "r1 = own ll\n\tr1 = *(u32 *)(r1 + 0)\n\tr6 += r1")
	}
	if p.coin(2) {
		f.declare(fmt.Sprintf("static int local(int n) {\n\tr0 = r1\n\tr0 += %d\n\texit\n}", p.IntN(9)))
		f.uses = append(f.uses, "r1 = 2\n\tcall local\n\tr6 += r0")
	}
	if p.coin(3) {
		f.declare(fmt.Sprintf("static long each(u32 i, u64 *sum) {\n\tr1 += %d\n\t*(u64 *)(r2 + 0) += r1\n\tr0 = 0\n\texit\n}", p.IntN(9)))
		f.uses = append(f.uses, "*(u64 *)(r10 - 16) = 0\n\tr1 = 3\n\tr2 = each ll\n\tr3 = r10\n\tr3 += -16\n\tr4 = 0\n\tcall bpf_loop\n"+
			"\tr1 = *(u64 *)(r10 - 16)\n\tr6 += r1")
	}
	if p.coin(3) {
		f.declare("extern int LINUX_KERNEL_VERSION __kconfig;")
		f.uses = append(f.uses, "r1 = LINUX_KERNEL_VERSION ll\n\tr1 = *(u32 *)(r1 + 0)\n\tr6 += r1")
	}
	if p.coin(3) {
		f.uses = append(f.uses, "r1 = bpf_core_field_size(struct task_struct, pid)\n\tr6 += r1")
	}
	p.Shuffle(len(f.uses), func(i, j int) { f.uses[i], f.uses[j] = f.uses[j], f.uses[i] })
}

// text is file i: the first one has a program, the others may have none.
func (p *project) text(i int) string {
	f := &p.files[i]
	programs := p.IntN(3)
	if i == 0 {
		programs = max(programs, 1)
	}
	var b strings.Builder
	b.WriteString(projectHeader + f.declarations.String())
	for n := range programs {
		kind := [...]struct{ section, context string }{{"xdp", "xdp_md"}, {"tc", "__sk_buff"}, {"socket", "__sk_buff"}}[p.IntN(3)]
		fmt.Fprintf(&b, "SEC(%q) int program_%c%d(struct %s *ctx) {\n\tr6 = 0\n", kind.section, 'a'+i, n, kind.context)
		for _, use := range f.uses[:len(f.uses)-p.IntN(len(f.uses)/2+1)] {
			b.WriteString("\t" + use + "\n")
		}
		b.WriteString("\tr0 = r6\n\texit\n}\n")
	}
	b.WriteString("char LICENSE[] SEC(\"license\") = \"GPL\";\n")
	return b.String()
}
