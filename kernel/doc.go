// Package kernel describes a target kernel as plain data: its types and those of its modules,
// its configuration, symbols and version.
//
// A [Kernel] comes from files, in any of the forms that kernels are found in ([Load], [Open]),
// or from the running machine ([Host]). Parts may come from elsewhere ([Kernel.With]). It
// answers a program's questions: the types of a name, the value of an option, the address of a
// symbol. [Kernel.Save] writes all of a kernel to one small file.
//
// A part is read when it is first asked for, and no more of it than the answer takes: a kernel
// has a hundred thousand types and symbols, and a program needs ten. What is not known is
// absent, never guessed. An error in one part, or in one module, does not affect the others.
//
// A kernel other than the running one gives the same answers on every machine.
package kernel
