package verifier

var nullClasses = []Class{
	{
		Slug: "null_deref", Family: "null", Code: "V0101",
		Title: "pointer that may be NULL is used",
		Why:   "A lookup, an allocation or a field of a kernel structure can give NULL, and the program uses the result without a test on this path.",
		Example: "6: (85) call bpf_map_lookup_elem#1    ; R0=map_value_or_null(id=1,map=counts,ks=4,vs=48)\n" +
			"7: (79) r1 = *(u64 *)(r0 +0)\n" +
			"R0 invalid mem access 'map_value_or_null'",
		Mend: "Test the pointer behind the call, and use it only where it is not NULL, as behind 'if (!v) return 0;'. One test is enough for all copies of the pointer.",
		Messages: []string{
			"* invalid mem access '*_or_null'",
			"* invalid mem access '*_or_null_*'",
			"* may be NULL here (*). The program could dereference NULL*",
		},
	},
	{
		Slug: "null_arith", Family: "null", Code: "V0102",
		Title: "arithmetic on a pointer that may be NULL",
		Why:   "An offset is added to a pointer that may still be NULL. Compilers do that when they move &p->field before the test of p.",
		Example: "7: (07) r0 += 8\n" +
			"R0 pointer arithmetic on map_value_or_null prohibited, null-check it first",
		Mend: "Test the pointer before any offset is added. If the compiler moves the addition, put a 'barrier_var(p)' behind the test.",
		Messages: []string{
			"* pointer arithmetic on *_or_null* prohibited*",
			"* pointer arithmetic on * prohibited, null-check it first",
		},
	},
	{
		Slug: "null_arg", Family: "null", Code: "V0103",
		Title: "argument may be NULL",
		Why:   "The function does not take NULL there, and the pointer that is passed may be NULL.",
		Example: "3: (85) call bpf_cgroup_release#64848\n" +
			"Possibly NULL pointer passed to trusted arg0",
		Mend: "Test the pointer before the call.",
		Messages: []string{
			"* type=*_or_null* expected=*",
			"Possibly NULL pointer passed to *",
			"* is expected to be non-NULL",
		},
	},
}
