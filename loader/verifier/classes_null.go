package verifier

var nullClasses = []Class{
	{
		Slug: "null_deref", Family: "null", Code: "V0101",
		Title: "pointer that may be NULL is used",
		Messages: []string{
			"* invalid mem access '*_or_null'",
			"* invalid mem access '*_or_null_*'",
		},
	},
	{
		Slug: "null_arith", Family: "null", Code: "V0102",
		Title: "arithmetic on a pointer that may be NULL",
		Messages: []string{
			"* pointer arithmetic on *_or_null* prohibited*",
			"* pointer arithmetic on * prohibited, null-check it first",
		},
	},
	{
		Slug: "null_arg", Family: "null", Code: "V0103",
		Title: "argument may be NULL",
		Messages: []string{
			"* type=*_or_null* expected=*",
			"Possibly NULL pointer passed to *",
			"* is expected to be non-NULL",
		},
	},
}
