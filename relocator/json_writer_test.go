package relocator

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is written piece by piece is what the standard library writes at once.
func TestJSONWriter(t *testing.T) {
	type part struct {
		Name string `json:"name"`
		Of   []any  `json:"of"`
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	texts := []string{"", `"`, `\`, `\\"`, "a[{,:]}", "<&>", "\x00\n\u2028\xff", "ü"}
	var value func(depth int) any
	value = func(depth int) any {
		n := rnd.IntN(4)
		switch kind := rnd.IntN(6); {
		case kind < 2 || depth == 12:
			return texts[rnd.IntN(len(texts))]
		case kind == 2:
			return rnd.Int64() - 1<<62
		case kind == 3:
			m := map[string]any{}
			for range n {
				m[texts[rnd.IntN(len(texts))]] = value(depth + 1)
			}
			return m
		case kind == 4:
			return nil
		}
		list := make([]any, 0, n)
		for range n {
			list = append(list, value(depth+1))
		}
		return list
	}
	for range 200 {
		all := part{"all", []any{}}
		var got bytes.Buffer
		j := newJSONWriter(&got)
		j.open(all)
		for range rnd.IntN(4) {
			one := part{texts[rnd.IntN(len(texts))], []any{}}
			j.open(one)
			for range rnd.IntN(100) {
				v := value(0)
				one.Of = append(one.Of, v)
				j.value(v)
			}
			j.close()
			all.Of = append(all.Of, one)
		}
		j.close()
		require.NoError(t, j.flush())

		var want bytes.Buffer
		enc := json.NewEncoder(&want)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		require.NoError(t, enc.Encode(all))
		require.Equal(t, want.String(), got.String())
	}

	j := newJSONWriter(full{})
	j.open(part{"", []any{}})
	for range 10000 {
		j.value("what fills the buffer")
	}
	j.close()
	require.ErrorIs(t, j.flush(), errFull)
	require.ErrorIs(t, (&Result{}).Print(full{}, PrintOptions{Title: "x"}), errFull)
}

var errFull = errors.New("full")

// full is a file system that is.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }
