package verifier

var relocClasses = []Class{
	{
		Slug: "core_poison", Family: "reloc", Code: "V0601",
		Title: "CO-RE relocation without a match",
		Messages: []string{
			"invalid func unknown#195896080",
			"unknown func unknown#195896080",
		},
	},
	{
		Slug: "kfunc_poison", Family: "reloc", Code: "V0602",
		Title: "kfunc is not in the kernel",
		Messages: []string{
			"invalid func unknown#233685214",
			"invalid func unknown#2002*",
			"*is referenced but wasn't resolved*",
		},
	},
	{
		Slug: "map_poison", Family: "reloc", Code: "V0603",
		Title: "map was not created",
		Messages: []string{
			"invalid func unknown#2001*",
			"*is referenced but wasn't created*",
		},
	},
	{
		Slug: "ksym_missing", Family: "reloc", Code: "V0604",
		Title: "kernel symbol is missing",
		Messages: []string{
			"ldimm64 failed to find the address for kernel symbol '*'.",
			"ldimm64 insn specifies invalid btf_id *",
		},
	},
}
