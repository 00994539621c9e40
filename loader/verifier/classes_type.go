package verifier

var typeClasses = []Class{
	{
		Slug: "uninit_reg", Family: "type", Code: "V0301",
		Title: "register is read before it is written",
		Messages: []string{
			"R* !read_ok",
		},
	},
	{
		Slug: "scalar_deref", Family: "type", Code: "V0302",
		Title: "number is used as a pointer",
		Messages: []string{
			"* invalid mem access 'scalar'",
			"* invalid mem access 'inv'",
		},
	},
	{
		Slug: "stale_ptr", Family: "type", Code: "V0303",
		Title: "pointer is no longer valid",
	},
	{
		Slug: "bad_deref", Family: "type", Code: "V0304",
		Title: "pointer that cannot be dereferenced",
		Messages: []string{
			"* invalid mem access '*'",
		},
	},
	{
		Slug: "ptr_arith", Family: "type", Code: "V0305",
		Title: "arithmetic not allowed on this pointer",
		Messages: []string{
			"* 32-bit pointer arithmetic prohibited",
			"* bitwise operator * on pointer prohibited",
			"* pointer += pointer prohibited",
			"* pointer -= pointer prohibited",
			"* pointer * pointer prohibited",
			"* pointer arithmetic on * prohibited",
			"* pointer arithmetic prohibited",
			"* pointer arithmetic with * operator prohibited",
			"* subtraction from stack pointer prohibited",
			"* tried to subtract pointer from scalar",
		},
	},
	{
		Slug: "same_insn_ptr", Family: "type", Code: "V0306",
		Title: "one instruction meets different pointers",
		Messages: []string{
			"same insn cannot be used with different pointers",
		},
	},
}
