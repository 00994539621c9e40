# differs: llvm-mc writes sections for these
.cg_profile a, b, 5
.pseudoprobe 1 1 1 1 foo
