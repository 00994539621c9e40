//go:build !linux

package main

import "github.com/rogpeppe/go-internal/testscript"

func bpffs(ts *testscript.TestScript, _ bool, _ []string)        { ts.Fatalf("only on Linux") }
func unprivileged(ts *testscript.TestScript, _ bool, _ []string) { ts.Fatalf("only on Linux") }
