package main

import (
	"os"
	"runtime"
)

// wantColor decides whether text for f has colours: --color first, then
// NO_COLOR (no-color.org), then FORCE_COLOR and CLICOLOR_FORCE, then whether f
// is a terminal.
func wantColor(mode string, f *os.File) bool {
	switch {
	case mode != "auto":
		return mode == "always"
	case os.Getenv("NO_COLOR") != "":
		return false
	case isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE"):
		return true
	case os.Getenv("TERM") == "dumb":
		return false
	case runtime.GOOS == "windows" && os.Getenv("WT_SESSION") == "" && os.Getenv("TERM") == "":
		return false // the old console shows escape sequences as text
	}
	return isTerminal(f)
}

func isSet(env string) bool {
	v := os.Getenv(env)
	return v != "" && v != "0"
}

// isTerminal takes every character device but the null device for a terminal.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
