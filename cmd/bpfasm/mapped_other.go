//go:build !unix

package main

import "os"

// mapText is for systems with mmap; elsewhere files are read.
func mapText(*os.File, int) (string, bool) { return "", false }
