// Package kernel is a target kernel as plain data: its types, modules,
// configuration, symbols and version.
package kernel
