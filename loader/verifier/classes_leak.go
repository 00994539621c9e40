package verifier

var leakClasses = []Class{
	{
		Slug: "ptr_leak", Family: "leak", Code: "V0401",
		Title: "kernel address would be seen without privilege",
		Why:   "Without CAP_PERFMON a program must not show addresses of the kernel, nor do with pointers what could show them by speculation.",
		Example: "2: (95) exit\n" +
			"R0 leaks addr as return value",
		Mend: "Load the program with CAP_BPF and CAP_PERFMON, or keep pointers out of return values, maps, packets and comparisons.",
		Messages: []string{
			"* leaks addr as return value",
			"* leaks addr into *",
			"* pointer comparison prohibited",
			"* partial copy of pointer",
			"* sign-extension part of pointer",
			"* prohibited for !root*",
			"* has pointer with unsupported alu operation*",
			"* has unknown scalar with mixed signed bounds*",
			"* tried to * beyond pointer bounds*",
			"* tried to * from different *",
			"* could not be pushed for speculative verification*",
			"leaking pointer from stack off *",
			"*access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
		},
	},
}
