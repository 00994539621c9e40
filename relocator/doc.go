// Package relocator makes the programs of an object ready for one kernel.
//
// [Relocate] splits an object into its programs, each with the functions that it
// calls, applies CO-RE relocations, and writes what the instructions refer to into
// them: maps, data, functions, and what externs are bound to (linker.Resolve). It is
// a function of its arguments alone. What comes out is what libbpf would have
// loaded, with indexes in place of file descriptors, and for each instruction that
// was changed the reason.
//
// The object is read by libbpf's conventions: which section holds programs, which
// maps, which data. Where libbpf drops something without a word or stops at the
// first error, there is an error here, and all of them.
package relocator
