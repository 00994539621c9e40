.ifb
	.byte 1
.endif
.ifb 	# comment
	.byte 2
.endif
.ifb /* comment */
	.byte 3
.endif
.ifb x
	.byte 4
.else
	.byte 5
.endif
.ifnb x y
	.byte 6
.endif
.ifnb ""
	.byte 7
.endif
.ifnb
	.byte 8
.endif
.ifc a b , a b
	.byte 9
.endif
.ifc "a,b" , "a,b"
	.byte 10
.endif
.ifc ,
	.byte 11
.endif
.ifc a,  b
	.byte 12
.endif
.ifnc a, b
	.byte 13
.endif
.ifc a,a,b
	.byte 14
.endif
.ifc ',',','
	.byte 15
.endif
.ifeqs "x" , "x"
	.byte 16
.endif
.ifeqs "x","X"
	.byte 17
.endif
.ifnes "x","X"
	.byte 18
.endif
