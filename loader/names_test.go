package loader

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// TestFindSection: each name of the table finds its own row, and what may follow it does.
func TestFindSection(t *testing.T) {
	for i := range sectionNames {
		row := &sectionNames[i]
		name, open := strings.CutSuffix(row.name, "+")
		found, target := findSection(name)
		assert.Same(t, row, found, name)
		assert.Empty(t, target)
		if found, target = findSection(name + "/a:b/c"); open {
			assert.Same(t, row, found, name)
			assert.Equal(t, "a:b/c", target)
		} else {
			assert.Nil(t, found, name)
		}
		found, _ = findSection(name + "x")
		assert.Nil(t, found, name)
	}
}

// TestSectionOf: a section is of its own kind, and a type has a section if one says no more than it.
func TestSectionOf(t *testing.T) {
	for i := range sectionNames {
		name := sectionNames[i].head()
		got, err := SectionOf(name)
		require.NoError(t, err)
		require.Equal(t, name, got)
	}
	several := 0
	for typ := progUnspec + 1; int(typ) < len(programTypes); typ++ {
		got, err := SectionOf(typ.String())
		if err != nil {
			require.ErrorContains(t, err, "programs of type "+typ.String()+" are attached in several ways")
			several++
			continue
		}
		row, _ := findSection(got)
		require.Equal(t, typ, row.typ)
	}
	require.Equal(t, 3, several, "cgroup_sock_addr, cgroup_sockopt, tracing")

	for kind, want := range map[string]string{
		"sched_cls": "tc", "cgroup_skb": "cgroup/skb", "cgroup_sock": "cgroup/sock", "ext": "freplace", "sk_msg": "sk_msg",
		"fentry/do_unlinkat": "fentry/do_unlinkat",
	} {
		got, err := SectionOf(kind)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for kind, want := range map[string]string{
		"sched_clss":     "'sched_clss'; did you mean 'sched_cls'?",
		"xpd":            "'xpd'; did you mean 'xdp'?",
		"xdp/eth0":       "'xdp/eth0'; it is 'xdp' with nothing behind",
		"something else": "'something else'; known are xdp, tc, kprobe/NAME and what docs/loading.md lists",
	} {
		_, err := SectionOf(kind)
		require.ErrorIs(t, err, ErrUnknownSection)
		require.EqualError(t, err, "no kind of program is known by section "+want)
	}
}

// TestMapName: names are those of libbpf.
func TestMapName(t *testing.T) {
	for name, want := range map[string]string{
		"events":               "events",
		"a_name_of_20_letters": "a_name_of_20_le",
		"sp ace-Ä":             "sp_ace___",
		".rodata":              "my_objec.rodata",
		".bss":                 "my_objec.bss",
		".kconfig":             "my_obje.kconfig",
		".data.custom":         ".data.custom",
		".rodata.abracadabra":  ".rodata.abracad",
	} {
		l := &loading{Options: Options{Name: "my_object_name"}}
		got := l.mapName(&object.Map{Name: name})
		assert.Equal(t, want, logText(got[:]))
	}
	l := &loading{Options: Options{Name: "a"}}
	got := l.mapName(&object.Map{Name: ".data"})
	assert.Equal(t, "a.data", logText(got[:]))
}

// TestMaxEntries: a ring buffer has a power of two of pages.
func TestMaxEntries(t *testing.T) {
	for have, want := range map[uint32]uint32{
		0: 0, 1: 4096, 4096: 4096, 4097: 8192, 3 * 4096: 4 * 4096, 1 << 31: 1 << 31, 1<<31 + 1: 1<<31 + 1,
	} {
		got, err := maxEntries(&object.Map{Type: mapRingbuf, MaxEntries: have}, 4096)
		assert.NoError(t, err)
		assert.Equal(t, want, got, have)
	}
}

func TestLastMessage(t *testing.T) {
	for log, want := range map[string]string{
		"":     "",
		"\n\n": "",
		"processed 1 insns (limit 1000000) max_states_per_insn 0\n": "",
		"0: R1=ctx()\nR5 !read_ok\nprocessed 1 insns\n":             "R5 !read_ok",
		"only": "only",
	} {
		assert.Equal(t, want, (&Error{Log: log}).lastMessage(), log)
	}
}
