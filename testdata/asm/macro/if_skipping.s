.if 0
	garbage ( here
	.unknown
	.macro
	.endr
	.include "nothing"
	.error "no"
	.ascii "; .endif"
	// .endif
	# .endif
	/* .endif
	.endif */
	.byte ';', '"', '\''
label: .endif
1: .endif
foo .else
	.ident
	.int
	.end
.endif
	.byte 1
