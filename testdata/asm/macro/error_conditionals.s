.elseif 1
.else
.endif
.if 1
.else
.else
.elseif 1
.endif
.if
.endif
.if 1 2
.endif
.if undefined
.endif
.ifc a
.endif
.ifeqs a
.endif
.ifeqs "a"
.endif
.ifeqs "a",b
.endif
.ifdef 5
.endif
.ifdef a b
.endif
.if 0
.else 5
.endif
.if 1
.endif 5
.endif
.endif
