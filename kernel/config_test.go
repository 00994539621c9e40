package kernel

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func withConfig(t *testing.T, text string) *Kernel {
	t.Helper()
	k, err := Open(fstest.MapFS{"config": {Data: []byte(text)}}, ".")
	require.NoError(t, err)
	return k
}

func TestConfig(t *testing.T) {
	k := withConfig(t, `#
# Automatically generated file; DO NOT EDIT.
# Linux/x86 6.12.9 Kernel Configuration
#
CONFIG_CC_VERSION_TEXT="gcc (GCC) 15 CONFIG_QUOTED=y"
CONFIG_HZ=250
# CONFIG_HZ_300 is not set
CONFIG_HZ_250=y
CONFIG_BPF=m
CONFIG_HZ=300
 CONFIG_INDENTED=y
# CONFIG_COMMENT=y
#CONFIG_CLOSE is not set
CONFIG_EMPTY=
CONFIG_WINDOWS=y`+"\r\n# CONFIG_WINDOWS_NOT is not set\r\nCONFIG_LAST=0x10")
	assert.True(t, k.HasConfig())
	for option, want := range map[string]struct {
		value string
		ok    bool
	}{
		"CONFIG_CC_VERSION_TEXT": {`"gcc (GCC) 15 CONFIG_QUOTED=y"`, true},
		"CONFIG_HZ":              {"250", true},
		"CONFIG_HZ_300":          {"n", false},
		"CONFIG_HZ_250":          {"y", true},
		"CONFIG_BPF":             {"m", true},
		"CONFIG_EMPTY":           {"", true},
		"CONFIG_WINDOWS":         {"y", true},
		"CONFIG_WINDOWS_NOT":     {"n", false},
		"CONFIG_LAST":            {"0x10", true},
		"CONFIG_QUOTED":          {},
		"CONFIG_INDENTED":        {},
		"CONFIG_COMMENT":         {},
		"CONFIG_CLOSE":           {},
		"CONFIG_HZ_":             {},
		"ONFIG_HZ":               {},
		"":                       {},
	} {
		value, ok, err := k.Config(option)
		require.NoError(t, err)
		assert.Equal(t, want.value, value, option)
		assert.Equal(t, want.ok, ok, option)
	}
	assert.Equal(t, []string{"CONFIG_CC_VERSION_TEXT", "CONFIG_HZ", "CONFIG_HZ_300", "CONFIG_HZ_250", "CONFIG_BPF", "CONFIG_HZ",
		"CONFIG_EMPTY", "CONFIG_WINDOWS", "CONFIG_WINDOWS_NOT", "CONFIG_LAST"}, slices.Collect(k.Options()))
	assert.Equal(t, uint32(0x060c09), k.Version())
}

// However much of the text looks like the option, it takes as long as reading it does.
func TestConfigLarge(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("CONFIG_A=y\n", 1<<18),
		"CONFIG_A=y\n" + strings.Repeat("# CONFIG_B", 1<<18),
		"CONFIG_A=y\n" + strings.Repeat("CONFIG_B is not set", 1<<17),
	} {
		k := withConfig(t, text)
		begin := time.Now()
		for range 3 {
			_, ok, err := k.Config("CONFIG_B")
			require.NoError(t, err)
			assert.False(t, ok)
		}
		assert.Less(t, time.Since(begin), 5*time.Second)
	}
}
