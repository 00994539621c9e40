package assembler_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

const decldata = "../testdata/decl"

// declFiles calls each for every .s of testdata/decl.
func declFiles(t testing.TB, each func(path string)) {
	files, err := filepath.Glob(decldata + "/*.s")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		each(path)
	}
}

// TestDeclared compares what is said of each text of testdata/decl, its object and
// the types in it with the .golden beside it.
func TestDeclared(t *testing.T) {
	declFiles(t, func(path string) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a := assembleFile(t, path)
			var got bytes.Buffer
			require.NoError(t, diag.Printer{Sources: a.sources}.WriteText(&got, a.list))
			if a.file != nil {
				dumpDeclared(t, &got, a.file)
			}
			checkGolden(t, strings.TrimSuffix(path, ".s")+".golden", got.String())
		})
	})
}

// dumpDeclared prints an object with .BTF and .BTF.ext as what they say.
func dumpDeclared(t *testing.T, w io.Writer, f *object.File) {
	types, ext := declaredTypes(t, f)
	for id := types.First(); id < types.End(); id++ {
		k := types.Type(id).Kind()
		fmt.Fprintf(w, "[%d] %s %s", id, k, strings.TrimSuffix(types.Definition(id), ";"))
		if size, ok := types.SizeOf(id, rawbtf.PointerSize); ok && (k == rawbtf.Struct || k == rawbtf.Union || k == rawbtf.Enum || k == rawbtf.Enum64) {
			fmt.Fprintf(w, " size %d", size)
		}
		fmt.Fprintln(w)
		printParts(w, types, types.Type(id))
	}
	if ext != nil {
		printExt(w, types, ext)
	}
	rest := *f
	rest.Sections = slices.Clone(f.Sections)
	for i := range rest.Sections {
		if strings.HasPrefix(rest.Sections[i].Name, ".BTF") {
			rest.Sections[i].Data, rest.Sections[i].Size = nil, 0
		}
	}
	require.NoError(t, object.Dump(w, &rest))
}

// printParts prints what C does not say: where members are, what tags are about.
func printParts(w io.Writer, types *rawbtf.BTF, t rawbtf.Type) {
	switch t.Kind() {
	case rawbtf.Struct, rawbtf.Union:
		for i := range t.Vlen() {
			m := t.Member(i)
			fmt.Fprintf(w, "      %s at bit %d", types.Text(m.NameOff), m.Offset&0xffffff)
			if t.Flag() {
				fmt.Fprintf(w, ", %d bits", m.Offset>>24)
			}
			fmt.Fprintln(w)
		}
	case rawbtf.Datasec:
		for i := range t.Vlen() {
			v := t.SecVar(i)
			fmt.Fprintf(w, "      %s at %d, %d bytes\n", types.Name(types.Type(v.Type)), v.Offset, v.Size)
		}
	case rawbtf.DeclTag:
		fmt.Fprintf(w, "      of [%d], part %d\n", t.Ref(), t.Component())
	case rawbtf.Func:
		fmt.Fprintf(w, "      linkage %d\n", t.Linkage())
	}
}

func printExt(w io.Writer, types *rawbtf.BTF, ext *rawbtf.Ext) {
	each := func(what string, info rawbtf.Info, print func(rec []byte)) {
		for _, s := range info.Sections {
			fmt.Fprintf(w, "%s of %s\n", what, types.Text(s.NameOff))
			for rec := range slices.Chunk(s.Records, int(info.RecordSize)) {
				fmt.Fprintf(w, "%6d: ", rawbtf.InsnOff(rec))
				print(rec)
			}
		}
	}
	each("functions", ext.Func, func(rec []byte) {
		fmt.Fprintln(w, types.Declaration(rawbtf.FuncInfo(rec).Type()))
	})
	each("lines", ext.Line, func(rec []byte) {
		r := rawbtf.LineInfo(rec)
		fmt.Fprintf(w, "%s:%d:%d: %s\n", types.Text(r.FileOff()), r.Line(), r.Column(), types.Text(r.TextOff()))
	})
	each("CO-RE", ext.CORE, func(rec []byte) {
		r := rawbtf.COREReloc(rec)
		fmt.Fprintf(w, "kind %d of [%d] %s %s\n", r.Kind(), r.Type(), types.TypeName(r.Type()), types.Text(r.AccessOff()))
	})
}

// declaredTypes parses .BTF and .BTF.ext of an object, which are checked thereby.
func declaredTypes(t testing.TB, f *object.File) (types *rawbtf.BTF, ext *rawbtf.Ext) {
	for _, s := range f.Sections {
		var err error
		switch s.Name {
		case ".BTF":
			types, err = rawbtf.Parse(s.Data, f.Order, nil)
		case ".BTF.ext":
			ext, err = rawbtf.ParseExt(s.Data, f.Order, types)
		}
		require.NoError(t, err)
	}
	require.NotNil(t, types)
	return types, ext
}

// TestDeclaredOrders: the types are the same in both byte orders.
func TestDeclaredOrders(t *testing.T) {
	text, err := os.ReadFile(decldata + "/types.s")
	require.NoError(t, err)
	little, err := assembler.Assemble("types.s", string(text), assembler.Options{})
	require.NoError(t, err)
	big, err := assembler.Assemble("types.s", string(text), assembler.Options{Order: binary.BigEndian})
	require.NoError(t, err)
	a, _ := declaredTypes(t, little)
	b, _ := declaredTypes(t, big)
	require.Equal(t, a.Append(nil, binary.LittleEndian), b.Append(nil, binary.LittleEndian))
}

// TestDeclaredLimits: what is hostile is refused, and quickly.
func TestDeclaredLimits(t *testing.T) {
	deep := strings.Repeat("struct { ", 100)
	for name, text := range map[string]string{
		"braces":      deep + strings.Repeat("};", 100),
		"parentheses": "int x = " + strings.Repeat("(", 5000) + "1" + strings.Repeat(")", 5000) + ";",
		"pointers":    "int " + strings.Repeat("*", 5000) + "x;",
		"signs":       "int x = " + strings.Repeat("-", 5000) + "y;",
		"arrays":      "int x" + strings.Repeat("[65536]", 30) + ";",
		"large":       "struct s { char a[0xfffffff], b[0xfffffff], c[0xfffffff]; };",
		"unfinished":  strings.Repeat("int x\n", 3000),
		"typedefs":    "typedef struct s s; struct s { s x; };",
		"refused":     "void v(vgid *ctx) {\n\texit\n}\n",
		"bytes":       "int \x00\xff\x80;",
	} {
		_, err := assembler.Assemble("x.s", text, assembler.Options{})
		var e *diag.Error
		require.True(t, errors.As(err, &e), name)
	}
}

// TestManyTypedefs: a chain of a hundred thousand names is no recursion.
func TestManyTypedefs(t *testing.T) {
	var b strings.Builder
	b.WriteString("typedef int t0;\n")
	for i := range 2000 {
		fmt.Fprintf(&b, "typedef t%d t%d;\n", i, i+1)
	}
	_, err := assembler.Assemble("x.s", b.String(), assembler.Options{})
	require.NoError(t, err)
}

// FuzzDeclare: no declaration makes the assembler panic, and what comes out is BTF
// that can be read.
func FuzzDeclare(f *testing.F) {
	declFiles(f, func(path string) {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(string(text), false)
	})
	f.Fuzz(func(t *testing.T, text string, big bool) {
		o := assembler.Options{}
		if big {
			o.Order = binary.BigEndian
		}
		file, err := assembler.Assemble("fuzz.s", "int x;\n"+text, o)
		if err != nil {
			var e *diag.Error
			require.True(t, errors.As(err, &e))
			return
		}
		declaredTypes(t, file)
	})
}

// TestDeclarationsDoc: the examples of docs/declarations.md assemble.
func TestDeclarationsDoc(t *testing.T) {
	text, err := os.ReadFile("../docs/declarations.md")
	require.NoError(t, err)
	blocks := strings.Split(string(text), "```asm\n")[1:]
	require.NotEmpty(t, blocks)
	files := kernelFiles(t)
	files["vmlinux.btf"] = files["kernel.btf"]
	for i, block := range blocks {
		block, _, _ = strings.Cut(block, "```")
		f, err := assembleImporting(files, fmt.Sprintf("block %d", i+1), block)
		require.NoError(t, err)
		declaredTypes(t, f)
	}
}
