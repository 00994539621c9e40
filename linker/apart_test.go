package linker_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf/rlimit"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// apartAndTogether links the same sources compiled with -ffunction-sections and -fdata-sections,
// and without.
func apartAndTogether(t *testing.T, link func(*group) *object.File) (apart, together *object.File) {
	return link(groupNamed(t, "sections_apart")), link(groupNamed(t, "sections_together"))
}

// TestApart: sections of one function or variable become what they were taken out of.
func TestApart(t *testing.T) {
	for _, link := range []func(*group) *object.File{
		func(g *group) *object.File { return g.link(t) },
		func(g *group) *object.File { f, _ := g.collect(t); return f },
	} {
		apart, together := apartAndTogether(t, link)
		requireSameMeaning(t, strings.ReplaceAll(meaningOf(t, together), "./../sections_apart/", ""), meaningOf(t, apart))
		for i := range together.Sections {
			if want := &together.Sections[i]; len(want.Relocs) == 0 && !strings.HasPrefix(want.Name, ".BTF") {
				got := sectionOf(apart, want.Name)
				require.Equal(t, want.Size, got.Size, want.Name)
				require.Equal(t, want.Data, got.Data, want.Name)
			}
		}
	}
}

// TestApartLoads: to the kernel they are the same programs. It needs root.
func TestApartLoads(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root loads programs")
	}
	if err := rlimit.RemoveMemlock(); err != nil {
		t.Skip(err)
	}
	apart, together := apartAndTogether(t, func(g *group) *object.File { return g.link(t) })
	got, err := load(t, apart)
	require.NoError(t, err)
	want, err := load(t, together)
	require.NoError(t, err)
	require.Equal(t, tags(t, want), tags(t, got))
}

// TestWholes: sections go where the compiler took them from, and a programmer's stay.
func TestWholes(t *testing.T) {
	variable := func(section, flags, name string) string {
		kind := "@progbits"
		if strings.HasPrefix(section, ".bss") {
			kind = "@nobits"
		}
		return fmt.Sprintf("\t.section %s,%q,%s\n\t.type %s,@object\n%s:\n\t.zero 4\n\t.size %s, 4\n", section, flags, kind, name, name, name)
	}
	f := function(".text.f", "f")
	x := variable(".data.x", "aw", "x")
	for name, c := range map[string]struct{ text, want string }{
		"a function":                        {f, ".text"},
		"a cold one":                        {function(".text.unlikely.", "f"), ".text"},
		"a retained function":               {strings.Replace(f, `"ax"`, `"axR"`, 1) + x, ".data.x .text"},
		"a group's function":                {strings.Replace(f, `"ax",@progbits`, `"axG",@progbits,f,comdat`, 1) + x, ".data.x .text"},
		"variables":                         {f + x + variable(".bss.y", "aw", "y") + variable(".rodata.z", "a", "z") + variable(".data.rel.ro.p", "aw", "p"), ".bss .data .data.rel.ro .rodata .text"},
		"variables only":                    {x, ".data.x"},
		"one in .rodata":                    {variable(".rodata.z", "a", "z"), ".rodata.z"},
		"one in .bss":                       {".globl x\n" + variable(".bss.x", "aw", "x"), ".bss"},
		"a static one in .bss":              {variable(".bss.x", "aw", "x"), ".bss.x"},
		"a hidden one in .bss":              {f + ".globl x\n.hidden x\n" + variable(".bss.x", "aw", "x"), ".bss.x .text"},
		"one of a function":                 {variable(".data.f.x", "aw", "f.x"), ".data"},
		"a variable is in .data":            {f + x + variable(".data", "aw", "y"), ".data .data.x .text"},
		"functions are not apart":           {function(".text", "f") + x, ".data.x .text"},
		"a variable's group":                {strings.Replace(x, `"aw",@progbits`, `"awG",@progbits,x,comdat`, 1), ".data"},
		"a retained variable":               {f + strings.Replace(x, `"aw"`, `"awR"`, 1), ".data .text"},
		"another name":                      {f + variable(".data.own", "aw", "x"), ".data.own .text"},
		"two variables":                     {f + x + variable(".data.x", "aw", "y"), ".data.x .text"},
		"other flags":                       {f + variable(".rodata.x", "aw", "x"), ".rodata.x .text"},
		"constants that have entries":       {f + "\t.section .rodata.x,\"aM\",@progbits,4\n\t.type x,@object\nx:\t.long 1\n\t.size x, 4\n", ".rodata.x .text"},
		"constants without symbols":         {"\t.section .rodata..L__const.f.w,\"a\",@progbits\n\t.zero 20\n", ".rodata"},
		"constants and variables":           {"\t.section .rodata..L__const.f.w,\"a\",@progbits\n\t.zero 20\n" + x, ".data .rodata"},
		"constants with a variable in .bss": {"\t.section .rodata..L__const.f.w,\"a\",@progbits\n\t.zero 20\n" + x + variable(".bss", "aw", "y"), ".bss .data.x .rodata"},
	} {
		t.Run(name, func(t *testing.T) {
			linked := link(t, fromText(t, "a.o", c.text))
			var names []string
			for i := range linked.Sections[1:] {
				names = append(names, linked.Sections[1+i].Name)
			}
			slices.Sort(names)
			require.Equal(t, c.want, strings.Join(names, " "))
			// Where nothing shows who took the variables apart, that is told.
			doubtful := []string{"variables only", "one in .rodata", "a static one in .bss", "a retained function", "a group's function"}
			require.Equal(t, slices.Contains(doubtful, name), len(linked.Warnings) == 1, linked.Warnings)
		})
	}
}
