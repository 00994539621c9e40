// Package linker answers the questions about names. [Link] joins objects into one, so that an
// extern of one of them meets its definition in another. [Splice] puts functions in the place
// of stubs. [Resolve] binds what stays extern to a kernel.
//
// The result of linking is an object as clang would have made it of all sources together;
// libbpf, bpftool and cilium/ebpf load it. What none of the inputs defines (kfuncs, ksyms,
// kconfig values) stays extern.
//
// The inputs are not changed, and the same inputs give the same result.
package linker
