// Package loader loads the programs of an [object.Image] into the kernel of this machine, with
// the maps and types that they refer to, and runs, pins and describes programs there.
//
// [Load] loads everything or nothing. What an older kernel does not have and no program needs
// is left out ([Loaded.Without]); what is needed is an error that wraps [ErrNotSupported] and
// names the version of Linux that introduced it. Errors are of type *[Error] and hold the
// verifier's log.
//
// The package uses bpf(2) alone. It works on Linux only; elsewhere every call fails but [Lacks], which
// asks a kernel that is given as data.
package loader
