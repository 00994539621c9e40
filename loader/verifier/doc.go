// Package verifier explains why a kernel refused a program.
//
// It works on the verifier's log alone, of any kernel from 4.9 on, wherever the log was copied
// from. An object file, the errno and the kernel's release add what the log cannot say. [Parse]
// reads a log. [Explain] finds the class of the mistake, the instruction that the kernel
// blames, and the one that is to blame.
//
// Everything known about a class is a row of one table, see [Classes].
package verifier
