.print "hello"
.print "back\\slash \"quote\" \n"
.warning "careful"
.warning
.if 0
.error "no"
.err
.warning "no"
.print "no"
.endif
	.byte 1
