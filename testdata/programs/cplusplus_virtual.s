	.file	"cplusplus_virtual.cpp"
	.section	.text._ZL4kepty,"axR",@progbits
	.p2align	3                               # -- Begin function _ZL4kepty
	.type	_ZL4kepty,@function
_ZL4kepty:                              # @_ZL4kepty
# %bb.0:
	r0 = r1
	r0 ^= 1
	exit
.Lfunc_end0:
	.size	_ZL4kepty, .Lfunc_end0-_ZL4kepty
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	entry                           # -- Begin function entry
	.p2align	3
	.type	entry,@function
entry:                                  # @entry
# %bb.0:
	r1 = 1
	call _ZN6shapes6repeatIyLi2EEET_S1_
	r7 = r0
	r1 = 2
	call _ZN6shapes6repeatIyLi5EEET_S1_
	r6 = r0
	r6 += r7
	r1 = 4
	call _ZN6shapes6repeatImLi3EEET_S1_
	r6 += r0
	r1 = r6
	call _ZN6shapes4onceEy
	w6 += w0
	r1 = _ZN6shapes5threeIjEE ll
	w1 = *(u32 *)(r1 + 8)
	w6 += w1
	r1 = _ZN6shapes5threeIyEE ll
	r1 = *(u64 *)(r1 + 8)
	w6 += w1
	r1 = unit ll
	w0 = *(u32 *)(r1 + 0)
	w0 += w6
	exit
.Lfunc_end1:
	.size	entry, .Lfunc_end1-entry
                                        # -- End function
	.section	.text._ZN6shapes6repeatIyLi2EEET_S1_,"axG",@progbits,_ZN6shapes6repeatIyLi2EEET_S1_,comdat
	.weak	_ZN6shapes6repeatIyLi2EEET_S1_  # -- Begin function _ZN6shapes6repeatIyLi2EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatIyLi2EEET_S1_,@function
_ZN6shapes6repeatIyLi2EEET_S1_:         # @_ZN6shapes6repeatIyLi2EEET_S1_
# %bb.0:
	r0 = r1
	w1 = 1
LBB2_1:                                 # =>This Inner Loop Header: Depth=1
	r0 *= 3
	r0 += 2
	w1 += -1
	if w1 == 0 goto LBB2_1
# %bb.2:
	#APP
	#NO_APP
	exit
.Lfunc_end2:
	.size	_ZN6shapes6repeatIyLi2EEET_S1_, .Lfunc_end2-_ZN6shapes6repeatIyLi2EEET_S1_
                                        # -- End function
	.section	.text._ZN6shapes6repeatIyLi5EEET_S1_,"axG",@progbits,_ZN6shapes6repeatIyLi5EEET_S1_,comdat
	.weak	_ZN6shapes6repeatIyLi5EEET_S1_  # -- Begin function _ZN6shapes6repeatIyLi5EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatIyLi5EEET_S1_,@function
_ZN6shapes6repeatIyLi5EEET_S1_:         # @_ZN6shapes6repeatIyLi5EEET_S1_
# %bb.0:
	r0 = r1
	w1 = 5
LBB3_1:                                 # =>This Inner Loop Header: Depth=1
	r0 *= 3
	r0 += 5
	w1 += -1
	if w1 == 0 goto LBB3_2
	goto LBB3_1
LBB3_2:
	#APP
	#NO_APP
	exit
.Lfunc_end3:
	.size	_ZN6shapes6repeatIyLi5EEET_S1_, .Lfunc_end3-_ZN6shapes6repeatIyLi5EEET_S1_
                                        # -- End function
	.section	.text._ZN6shapes6repeatImLi3EEET_S1_,"axG",@progbits,_ZN6shapes6repeatImLi3EEET_S1_,comdat
	.weak	_ZN6shapes6repeatImLi3EEET_S1_  # -- Begin function _ZN6shapes6repeatImLi3EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatImLi3EEET_S1_,@function
_ZN6shapes6repeatImLi3EEET_S1_:         # @_ZN6shapes6repeatImLi3EEET_S1_
# %bb.0:
	r0 = r1
	w1 = 3
LBB4_1:                                 # =>This Inner Loop Header: Depth=1
	r0 *= 3
	r0 += 3
	w1 += -1
	if w1 == 0 goto LBB4_2
	goto LBB4_1
LBB4_2:
	#APP
	#NO_APP
	exit
.Lfunc_end4:
	.size	_ZN6shapes6repeatImLi3EEET_S1_, .Lfunc_end4-_ZN6shapes6repeatImLi3EEET_S1_
                                        # -- End function
	.section	.text._ZN6shapes4onceEy,"axG",@progbits,_ZN6shapes4onceEy,comdat
	.weak	_ZN6shapes4onceEy               # -- Begin function _ZN6shapes4onceEy
	.p2align	3
	.type	_ZN6shapes4onceEy,@function
_ZN6shapes4onceEy:                      # @_ZN6shapes4onceEy
# %bb.0:
	r0 = r1
	r1 = _ZN6shapes7countedE ll
	w2 = *(u32 *)(r1 + 0)
	w2 += 1
	*(u32 *)(r1 + 0) = w2
	#APP
	#NO_APP
	w1 = *(u32 *)(r1 + 0)
	r0 += r1
	exit
.Lfunc_end5:
	.size	_ZN6shapes4onceEy, .Lfunc_end5-_ZN6shapes4onceEy
                                        # -- End function
	.section	.text._ZNK5shape4areaEj,"ax",@progbits
	.globl	_ZNK5shape4areaEj               # -- Begin function _ZNK5shape4areaEj
	.p2align	3
	.type	_ZNK5shape4areaEj,@function
_ZNK5shape4areaEj:                      # @_ZNK5shape4areaEj
# %bb.0:
	w0 = 0
	exit
.Lfunc_end6:
	.size	_ZNK5shape4areaEj, .Lfunc_end6-_ZNK5shape4areaEj
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	measure                         # -- Begin function measure
	.p2align	3
	.type	measure,@function
measure:                                # @measure
# %bb.0:
	r1 = any ll
	r1 = *(u64 *)(r1 + 0)
	r2 = early ll
	w2 = *(u32 *)(r2 + 0)
	r3 = *(u64 *)(r1 + 0)
	r3 = *(u64 *)(r3 + 0)
	callx r3
	exit
.Lfunc_end7:
	.size	measure, .Lfunc_end7-measure
                                        # -- End function
	.section	.text._ZNK5sided4areaEj,"axG",@progbits,_ZNK5sided4areaEj,comdat
	.weak	_ZNK5sided4areaEj               # -- Begin function _ZNK5sided4areaEj
	.p2align	3
	.type	_ZNK5sided4areaEj,@function
_ZNK5sided4areaEj:                      # @_ZNK5sided4areaEj
# %bb.0:
	w1 = *(u32 *)(r1 + 8)
	w0 = w1
	w0 *= w2
	w0 *= w1
	exit
.Lfunc_end8:
	.size	_ZNK5sided4areaEj, .Lfunc_end8-_ZNK5sided4areaEj
                                        # -- End function
	.section	.text._ZNK5sided5edgesEv,"axG",@progbits,_ZNK5sided5edgesEv,comdat
	.weak	_ZNK5sided5edgesEv              # -- Begin function _ZNK5sided5edgesEv
	.p2align	3
	.type	_ZNK5sided5edgesEv,@function
_ZNK5sided5edgesEv:                     # @_ZNK5sided5edgesEv
# %bb.0:
	w0 = 4
	exit
.Lfunc_end9:
	.size	_ZNK5sided5edgesEv, .Lfunc_end9-_ZNK5sided5edgesEv
                                        # -- End function
	.section	.text._GLOBAL__sub_I_cplusplus_virtual.cpp,"ax",@progbits
	.p2align	3                               # -- Begin function _GLOBAL__sub_I_cplusplus_virtual.cpp
	.type	_GLOBAL__sub_I_cplusplus_virtual.cpp,@function
_GLOBAL__sub_I_cplusplus_virtual.cpp:   # @_GLOBAL__sub_I_cplusplus_virtual.cpp
# %bb.0:
	r1 = any ll
	r1 = *(u64 *)(r1 + 0)
	r2 = *(u64 *)(r1 + 0)
	r2 = *(u64 *)(r2 + 8)
	callx r2
	r1 = early ll
	*(u32 *)(r1 + 0) = w0
	exit
.Lfunc_end10:
	.size	_GLOBAL__sub_I_cplusplus_virtual.cpp, .Lfunc_end10-_GLOBAL__sub_I_cplusplus_virtual.cpp
                                        # -- End function
	.type	unit,@object                    # @unit
	.section	.data.unit,"aw",@progbits
	.globl	unit
	.p2align	2, 0x0
unit:
	.long	3                               # 0x3
	.size	unit, 4

	.type	_ZN6shapes5threeIjEE,@object    # @_ZN6shapes5threeIjEE
	.section	.rodata._ZN6shapes5threeIjEE,"aG",@progbits,_ZN6shapes5threeIjEE,comdat
	.weak	_ZN6shapes5threeIjEE
	.p2align	2, 0x0
_ZN6shapes5threeIjEE:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.size	_ZN6shapes5threeIjEE, 12

	.type	_ZN6shapes5threeIyEE,@object    # @_ZN6shapes5threeIyEE
	.section	.rodata._ZN6shapes5threeIyEE,"aG",@progbits,_ZN6shapes5threeIyEE,comdat
	.weak	_ZN6shapes5threeIyEE
	.p2align	3, 0x0
_ZN6shapes5threeIyEE:
	.quad	1                               # 0x1
	.quad	2                               # 0x2
	.quad	3                               # 0x3
	.size	_ZN6shapes5threeIyEE, 24

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"a",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	_ZTV5sided,@object              # @_ZTV5sided
	.section	.rodata._ZTV5sided,"aG",@progbits,_ZTV5sided,comdat
	.weak	_ZTV5sided
	.p2align	3, 0x0
_ZTV5sided:
	.quad	0
	.quad	0
	.quad	_ZNK5sided4areaEj
	.quad	_ZNK5sided5edgesEv
	.size	_ZTV5sided, 32

	.type	some,@object                    # @some
	.section	.data.some,"aw",@progbits
	.globl	some
	.p2align	3, 0x0
some:
	.quad	_ZTV5sided+16
	.long	3                               # 0x3
	.zero	4
	.size	some, 16

	.type	any,@object                     # @any
	.section	.data.any,"aw",@progbits
	.globl	any
	.p2align	3, 0x0
any:
	.quad	some
	.size	any, 8

	.type	early,@object                   # @early
	.section	.bss.early,"aw",@nobits
	.globl	early
	.p2align	2, 0x0
early:
	.long	0                               # 0x0
	.size	early, 4

	.type	_ZTV5shape,@object              # @_ZTV5shape
	.section	.rodata._ZTV5shape,"a",@progbits
	.globl	_ZTV5shape
	.p2align	3, 0x0
_ZTV5shape:
	.quad	0
	.quad	0
	.quad	_ZNK5shape4areaEj
	.quad	__cxa_pure_virtual
	.size	_ZTV5shape, 32

	.type	_ZN6shapes7countedE,@object     # @_ZN6shapes7countedE
	.section	.data._ZN6shapes7countedE,"awG",@progbits,_ZN6shapes7countedE,comdat
	.weak	_ZN6shapes7countedE
	.p2align	2, 0x0
_ZN6shapes7countedE:
	.long	7                               # 0x7
	.size	_ZN6shapes7countedE, 4

	.section	.init_array,"aw",@init_array
	.p2align	3, 0x0
	.quad	_GLOBAL__sub_I_cplusplus_virtual.cpp
	.addrsig
	.addrsig_sym _ZL4kepty
	.addrsig_sym entry
	.addrsig_sym measure
	.addrsig_sym _GLOBAL__sub_I_cplusplus_virtual.cpp
	.addrsig_sym _ZN6shapes5threeIjEE
	.addrsig_sym _ZN6shapes5threeIyEE
	.addrsig_sym LICENSE
	.addrsig_sym some
	.addrsig_sym any
	.addrsig_sym early
	.addrsig_sym _ZN6shapes7countedE
