package verifier

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	known32    = regexp.MustCompile(`\b(R\d|fp-\d+)((?:_[rwD]+)?)=(P?)(-?\d+|0x[0-9a-f]+)\b`)
	bound      = regexp.MustCompile(`\b([su](?:min|max))=`)
	sources    = regexp.MustCompile(`(?m)^;.*\n`)
	mapNames   = regexp.MustCompile(`\bmap=[^,)]*,`)
	statistics = regexp.MustCompile(`(?m)^(verification time|stack depth|insns processed|processed) .*\n`)
	position   = regexp.MustCompile(`(?m)^\d+: (?:\(|R\d|frame|BUG_|<)|goto pc[+-]\d+ \d+: (?:R|frame)|^from \d+ to \d+|(?:alloc_insn=|insn_idx=|insn )\d+(?: to \d+)?`)
	digits     = regexp.MustCompile(`(^| |=)\d+`)
)

// variants are forms in which other kernels print the same log, and what posts leave of it.
var variants = []struct {
	name   string
	shift  int32 // of all instructions
	change func(log string) string
}{
	{"numbers are inv", 0, func(log string) string { // until 5.17
		log = strings.ReplaceAll(log, "scalar(", "inv(id=0,")
		log = strings.ReplaceAll(log, "inv(id=0,)", "inv(id=0)")
		log = strings.ReplaceAll(log, "inv(id=0,id=", "inv(id=")
		log = strings.ReplaceAll(log, "'scalar'", "'inv'")
		log = strings.ReplaceAll(log, "type=scalar", "type=inv")
		log = bound.ReplaceAllString(log, "${1}_value=")
		log = strings.ReplaceAll(log, "ctx()", "ctx(id=0,off=0,imm=0)")
		return known32.ReplaceAllStringFunc(log, func(s string) string {
			m := known32.FindStringSubmatch(s)
			n, err := strconv.ParseUint(m[4], 0, 64)
			if err == nil {
				m[4] = strconv.FormatInt(int64(n), 10)
			}
			return m[1] + m[2] + "=inv" + m[3] + m[4]
		})
	}},
	{"no sources", 0, func(log string) string { return sources.ReplaceAllString(log, "") }},
	{"no names of maps", 0, func(log string) string { return mapNames.ReplaceAllString(log, "") }},
	{"no statistics", 0, func(log string) string { return statistics.ReplaceAllString(log, "") }},
	{"broken at 80 columns", 0, func(log string) string { return wrap(log, "broken") }},
	{"broken and quoted", 0, func(log string) string { return wrap(log, "brokenquote") }},
	{"blank lines between", 0, func(log string) string { return strings.ReplaceAll(log, "\n", "\n\n") }},
	{"in the middle of a program", 1000, func(log string) string {
		return position.ReplaceAllStringFunc(log, func(s string) string {
			return digits.ReplaceAllStringFunc(s, func(n string) string {
				at := strings.IndexAny(n, "0123456789")
				i, _ := strconv.Atoi(n[at:])
				return n[:at] + strconv.Itoa(i+1000)
			})
		})
	}},
	{"behind another log", 0, func(log string) string {
		return "0: R1=ctx() R10=fp0\n0: (b7) r0 = 0\n1: (95) exit\nprocessed 2 insns (limit 1000000)\n\n" + log
	}},
	{"behind another log, in frames", 0, func(log string) string {
		return wrap("0: R1=ctx() R10=fp0\n0: (95) exit\nR0 !read_ok\nprocessed 1 insns (limit 1000000)\n", "between") + wrap(log, "between")
	}},
}

// Why a program is refused does not depend on the form of the log.
func TestVariants(t *testing.T) {
	names, err := filepath.Glob(logs + "/*.log")
	require.NoError(t, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		want := Explain(Parse(string(data)), Input{})
		if want.Log.Report != nil {
			continue
		}
		moved := func(insn, shift int32) int32 {
			if insn < 0 {
				return insn
			}
			return insn + shift
		}
		for _, v := range variants {
			got := Explain(Parse(v.change(string(data))), Input{})
			assert.Equal(t, want.Class.Slug, got.Class.Slug, "%s: %s", name, v.name)
			assert.Equal(t, moved(want.Insn, v.shift), got.Insn, "%s: %s", name, v.name)
			assert.Equal(t, moved(want.Cause.Insn, v.shift), got.Cause.Insn, "%s: %s", name, v.name)
		}
	}
}
