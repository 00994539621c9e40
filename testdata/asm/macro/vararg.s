.macro rest first, others:vararg
	.ascii "[\first]"
	.ascii "[\others]"
.endm
rest 1
rest 1, 2
rest 1, 2, 3 4 + 5
rest 1 2, 3    # comment
rest first=1, 2
.macro bytes list:vararg
	.byte \list
.endm
bytes 1, 2, 3
bytes
bytes ( 1 + 2 ) * 3 , 4 ; .byte 5
.macro strs list:vararg
	.ascii \list
.endm
strs "a", "b"
strs list="c", "d"
.macro dflt list:vararg="e"
	.ascii \list
.endm
dflt
