// Package loader loads the programs of an [object.Image] into the kernel of this
// machine, with the maps and types that they refer to.
package loader
