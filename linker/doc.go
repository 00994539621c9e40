// Package linker answers the questions about names: [Link] joins objects into
// one, so that what is extern in one of them meets its definition in another.
//
// The result is an object as clang would have made it of all the sources
// together: libbpf, bpftool and cilium/ebpf load it. What none of the inputs
// defines (kfuncs, ksyms, kconfig values) stays extern.
//
// The inputs are not changed. The same inputs give the same result.
package linker
