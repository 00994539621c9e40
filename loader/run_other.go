//go:build !linux

package loader

func withoutProfiler(do func()) { do() }
