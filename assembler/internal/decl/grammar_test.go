package decl

import (
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the grammar's file anew")

// The productions of predict.go without their methods: participle has to go by the tags.
type (
	declarationRule Declaration
	specsRule       Specs
	specListRule    SpecList
	typeRule        Type
	recordRule      Record
	memberRule      Member
	enumRule        Enum
	enumeratorRule  Enumerator
	itemRule        Item
	declaratorRule  Declarator
	suffixRule      Suffix
	paramRule       Param
)

// rule is a production with texts that it is compared on.
type rule struct {
	grammar func() string
	compare func(t *testing.T, text string)
	texts   []string
}

// both makes a rule of the type that has a method and of the one that has the tags only.
func both[Method, Tags any](texts ...string) rule {
	parser := build[Tags]()
	return rule{parser.String, func(t *testing.T, text string) {
		parsed := func(parse func(lex *lexer.PeekingLexer) error) error {
			lex, err := lexer.Upgrade(&reading{tokens: tokens{text: text}, Source: &Source{}, over: func(lexer.Token) bool { return false }})
			require.NoError(t, err, text)
			return parse(lex)
		}
		var want Tags
		got := new(Method)
		require.NoError(t, parsed(func(lex *lexer.PeekingLexer) error {
			tree, err := parser.ParseFromLexer(lex)
			want = *tree
			return err
		}), text)
		require.NoError(t, parsed(any(got).(participle.Parseable).Parse), text)
		require.Equal(t, reflect.ValueOf(want).Convert(reflect.TypeFor[Method]()).Interface(), *got, text)
	}, texts}
}

func rules() []rule {
	return []rule{
		both[Declaration, declarationRule]("int x;", "struct s;", "int f(void) {", "u32 a, *b = 1, c[2];", "enum e { A } x;"),
		both[Specs, specsRule]("int", "static const u32", `SEC("a") unsigned long volatile __weak`, "struct s const"),
		both[SpecList, specListRule]("static", "const volatile __weak", `__attribute__((packed, aligned(8))) const SEC("x")`, "__contains(a, b)"),
		both[Type, typeRule]("name", "unsigned long long", "struct s", "enum e { A, B }",
			"__map(RINGBUF, 4096)", "__map(HASH, u32, struct s, 1 << 4, map_flags = 1, values = int (void *))"),
		both[Record, recordRule]("struct s", "union { int a; }", "struct __attribute__((packed)) s { int a; u32 b : 3; } __attribute__((aligned(8)))", "struct { }", "struct { int a; } __packed __attribute__((aligned(2)))"),
		both[Member, memberRule]("int a;", "int a : 3, : 0, *b[4];", "struct { int x; };", "__uint(type, 1);", "__array(values, int (void *));", "u32 a __attribute__((aligned(8)));"),
		both[Enum, enumRule]("enum e", "enum { A }", "enum e { A = 1, B, C = A << 2, }", `enum { A, } __attribute__((btf_decl_tag("x")))`, "enum { A } __packed"),
		both[Enumerator, enumeratorRule]("A", "B = 1 + 2"),
		both[Item, itemRule]("a", "*a : 3", `a SEC("x") = { 1, 2 }`, "a[] = { [1] = 5 }", "(*f)(int a)", ": 4", "p = &a[1].b", "p = (u64 *)(char *)a + 1", "p = (u8)5 + (u8)-1"),
		both[Declarator, declaratorRule]("a", "*a", "* const *a[2][3]", "(*a)(int, ...)", "*(*(*x)[3])(int (*)(void))", "(void)", "[2]"),
		both[Suffix, suffixRule]("[]", "[16]", "[1 + 2]", "[N]", "()", "(void)", "(int a, struct s *b, ...)"),
		both[Param, paramRule]("...", "int", "const char *name __arg_nonnull", "int (*f)(int)"),
	}
}

// TestPredict: what the methods make of a text is what the tags make of it.
func TestPredict(t *testing.T) {
	for _, r := range rules() {
		for _, text := range r.texts {
			r.compare(t, text)
		}
	}
}

// grammar returns the grammar of declarations as EBNF.
func grammar() string {
	var lines []string
	for _, r := range append(rules(), rule{grammar: chains.Load().String}) {
		for line := range strings.Lines(r.grammar() + "\n") {
			line = strings.Replace(line, "Rule = ", " = ", 1)
			name, _, _ := strings.Cut(line, "=")
			if !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, name) }) {
				lines = append(lines, line)
			}
		}
	}
	return strings.Join(lines, "")
}

// TestGrammar: docs/declarations.ebnf is the grammar.
func TestGrammar(t *testing.T) {
	const path = "../../../docs/declarations.ebnf"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(grammar()), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), grammar())
}
