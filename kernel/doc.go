// Package kernel is a target kernel as plain data: its types and those of its
// modules, its configuration, symbols and version.
//
// What comes in is files, in any of the forms that kernels are found in ([Load],
// [Open]), or the running machine ([Host]); parts may come from elsewhere
// ([Kernel.With]). What goes out is answers to a program's questions: the types of a
// name, the value of an option, the address of a symbol. [Kernel.Save] writes all of
// a kernel to one small file.
//
// A part is read when it is first asked for, and no more of it than it takes: a
// kernel has a hundred thousand types and symbols, of which a program needs ten. What
// is not known is absent, never guessed, and what is wrong with one part, or one
// module, is no error of another.
//
// A kernel other than the running one gives the same answers on every machine.
package kernel
