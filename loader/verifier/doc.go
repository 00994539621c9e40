// Package verifier explains why a kernel refused a program.
//
// It works on the verifier's log alone, of any kernel from 4.9 on, wherever it
// was copied from; an object file, the errno and the kernel's release add what
// the log cannot say. [Parse] reads a log, [Explain] finds out which class of
// mistake it is about, which instruction is blamed, and which one is to blame.
//
// Everything that is known about a class is a row of one table, see [Classes].
package verifier
