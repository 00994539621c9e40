package verifier

var leakClasses = []Class{
	{
		Slug: "ptr_leak", Family: "leak", Code: "V0401",
		Title: "kernel address would be seen without privilege",
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
			"* tried to * from different maps, paths or scalars*",
			"* could not be pushed for speculative verification*",
			"leaking pointer from stack off *",
			"*access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
		},
	},
}
