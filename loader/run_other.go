//go:build !linux

package loader

func uninterrupted(do func()) { do() }
