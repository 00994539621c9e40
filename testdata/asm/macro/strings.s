.macro str s t
	.ascii "\s"
	.ascii "<\t>"
.endm
str "a b" "c d"
str abc, "\"\\\n"
str "", "'"
.macro quoted s
	.asciz "\s"
.endm
quoted "\"quoted\""
.macro joinup a b
	.ascii "\a\()\b|"
.endm
joinup "x" "y"
joinup "x""y"
joinup "x"y z
.macro plain a
	.long \a
.endm
plain "sym"
plain ("sym")
