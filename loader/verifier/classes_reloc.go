package verifier

var relocClasses = []Class{
	{
		Slug: "core_poison", Family: "reloc", Code: "V0601",
		Title: "CO-RE relocation without a match",
		Why:   "The loader could not apply a CO-RE relocation, as the kernel has no such type, field or enumerator. It put an invalid call in its place, so that only programs fail that get there.",
		Example: "4: (85) call unknown#195896080\n" +
			"invalid func unknown#195896080",
		Mend: "Guard the access: 'if (bpf_core_field_exists(t->f))'. Names that changed can be tried in turn as 'struct t___new' and 'struct t___old'.",
		Messages: []string{
			"failed to resolve CO-RE relocation *",
			"invalid func unknown#195896080",
			"unknown func unknown#195896080",
		},
	},
	{
		Slug: "kfunc_poison", Family: "reloc", Code: "V0602",
		Title: "kfunc is not in the kernel",
		Why:   "The program calls a kfunc that the kernel does not have. The loader put an invalid call in its place, so that only programs fail that get there.",
		Example: "45: (85) call unknown#233685214\n" +
			"invalid func unknown#233685214",
		Mend: "Declare it __weak and guard the call: 'if (bpf_ksym_exists(f))'. Linux 7 dropped the suffix _impl of some names.",
		Messages: []string{
			"invalid func unknown#233685214",
			"invalid func unknown#2002*",
			"kfunc '*' is referenced but wasn't resolved",
		},
		Asides: []string{
			"extern (func ksym) '*': not found in kernel or module BTFs",
			"extern (func ksym) '*': func_proto * incompatible with *",
		},
	},
	{
		Slug: "map_poison", Family: "reloc", Code: "V0603",
		Title: "map was not created",
		Why:   "The program uses a map that was not created, as its loading was switched off.",
		Example: "3: (85) call unknown#2001000001\n" +
			"invalid func unknown#2001000001",
		Mend: "Have the map created, or guard its use by a const volatile variable that is false.",
		Messages: []string{
			"invalid func unknown#2001*",
			"BPF map '*' is referenced but wasn't created",
		},
	},
	{
		Slug: "ksym_missing", Family: "reloc", Code: "V0604",
		Title:   "kernel symbol is missing",
		Why:     "The kernel has no such variable or function, or it has no address.",
		Example: "ldimm64 failed to find the address for kernel symbol 'foo'.",
		Mend:    "Look in /proc/kallsyms for the name. Declare it __weak and test its address.",
		Messages: []string{
			"ldimm64 failed to find the address for kernel symbol '*'.",
			"ldimm64 insn specifies invalid btf_id *",
		},
		Asides: []string{
			"extern (var ksym) '*': not found in kernel BTF",
			"extern (var ksym) '*': incompatible types, *",
		},
	},
}
