package decl

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the grammar's file anew")

// TestGrammar: docs/declarations.ebnf is the grammar.
func TestGrammar(t *testing.T) {
	const path = "../../../docs/declarations.ebnf"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(Grammar()+"\n"), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), Grammar()+"\n")
}
