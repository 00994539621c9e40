// Package relocator makes the programs of an object ready for one kernel.
package relocator
