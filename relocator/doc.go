// Package relocator makes the programs of an object ready for one kernel.
//
// [Relocate] splits an object into its programs, each with the functions that it calls, and
// applies CO-RE relocations. It writes into the instructions what they refer to: maps, data,
// functions, and what externs are bound to (linker.Resolve). The result is what libbpf would
// have loaded, with indexes in place of file descriptors, and with a reason for each
// instruction that was changed. It depends on the arguments alone.
//
// Objects are read by libbpf's conventions: which section holds programs, which maps, which
// data. Where libbpf silently drops something, or stops at the first error, Relocate returns
// errors, and all of them.
package relocator
