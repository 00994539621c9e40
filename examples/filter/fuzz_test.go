package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// FuzzCompile compiles any expression: there is an error, or an object that can be
// written.
func FuzzCompile(f *testing.F) {
	for _, e := range expressions {
		f.Add(e)
	}
	host, err := Stub()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, expression string) {
		out, err := Compile(host, "filter", expression)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		_, err = object.Append(nil, out)
		require.NoError(t, err)
	})
}
