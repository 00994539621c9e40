package decl

import (
	"errors"
	"io"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Kinds of tokens. Words that mean something in a declaration have kinds of their
// own, so that they are no names.
const (
	identToken  lexer.TokenType = iota + 1
	wordToken                   // a storage class, a qualifier or an attribute without arguments
	callToken                   // an attribute with arguments
	basicToken                  // of a type that C has
	recordToken                 // struct or union
	enumToken
	mapToken
	typeToken  // a field of a map that is a type
	countToken // one that is a number
	queryToken // what asks something of a type
	intToken
	charToken
	stringToken
	opToken // an operator of constants
	punctToken
	badToken
)

// Symbols are the kinds of tokens by the names that the grammar has for them. The fewer
// alternatives a rule has, the less there is to try: what can stand in one place is of one kind.
func (definition) Symbols() map[string]lexer.TokenType {
	return map[string]lexer.TokenType{
		"EOF": lexer.EOF, "Ident": identToken, "Word": wordToken, "Call": callToken, "Basic": basicToken, "RecordWord": recordToken,
		"EnumWord": enumToken, "MapWord": mapToken, "TypeField": typeToken, "CountField": countToken, "QueryWord": queryToken,
		"Int": intToken, "Char": charToken, "String": stringToken, "Op": opToken, "Punct": punctToken, "Bad": badToken,
	}
}

// words are those that are no names.
var words = lazy.Value[map[string]lexer.TokenType]{Make: func() map[string]lexer.TokenType {
	return map[string]lexer.TokenType{
		"typedef": wordToken, "extern": wordToken, "static": wordToken, "inline": wordToken,
		"const": wordToken, "volatile": wordToken, "restrict": wordToken,

		"void": basicToken, "char": basicToken, "short": basicToken, "int": basicToken, "long": basicToken, "float": basicToken,
		"double": basicToken, "signed": basicToken, "unsigned": basicToken, "_Bool": basicToken, "__int128": basicToken,

		"__weak": wordToken, "__hidden": wordToken, "__noinline": wordToken, "__bpf_fastcall": wordToken, "__always_inline": wordToken,
		"__ksym": wordToken, "__kconfig": wordToken, "__packed": wordToken,
		"__kptr": wordToken, "__kptr_untrusted": wordToken, "__percpu_kptr": wordToken, "__uptr": wordToken,
		"__user": wordToken, "__rcu": wordToken, "__percpu": wordToken, "__arena": wordToken,
		"__arg_ctx": wordToken, "__arg_nonnull": wordToken, "__arg_nullable": wordToken, "__arg_trusted": wordToken,
		"__arg_untrusted": wordToken, "__arg_arena": wordToken,

		"__uint": countToken, "__ulong": countToken, "__type": typeToken, "__array": typeToken,

		"sizeof": queryToken, "offsetof": queryToken,
		"bpf_core_field_offset": queryToken, "bpf_core_field_size": queryToken, "bpf_core_field_exists": queryToken,
		"bpf_core_field_signed": queryToken, "bpf_core_field_lshift": queryToken, "bpf_core_field_rshift": queryToken,
		"bpf_core_type_id_local": queryToken, "bpf_core_type_id_kernel": queryToken, "bpf_core_type_exists": queryToken,
		"bpf_core_type_size": queryToken, "bpf_core_type_matches": queryToken,
		"bpf_core_enum_value_exists": queryToken, "bpf_core_enum_value": queryToken,

		"struct": recordToken, "union": recordToken, "enum": enumToken, "__map": mapToken,
		"SEC": callToken, "__attribute__": callToken, "__contains": callToken,
	}
}}

// Begins reports whether a statement that begins with this word is a declaration,
// unless it is a label.
func Begins(word string) bool {
	switch words.Load()[word] {
	case wordToken, callToken, basicToken, recordToken, enumToken, mapToken:
		return true
	}
	return false
}

// Words are those of C that a declaration begins with.
func Words() []string {
	return []string{"struct", "union", "enum", "typedef", "extern", "static", "const", "volatile",
		"void", "char", "short", "int", "long", "signed", "unsigned", "SEC", "__map"}
}

// IsQuery reports whether a word asks something of a type: sizeof and its like.
func IsQuery(word string) bool { return words.Load()[word] == queryToken }

// IsPlain reports whether a word that asks something of a type has its answer at once.
func IsPlain(word string) bool { return word == "sizeof" || word == "offsetof" }

// tokens reads a text from p on. What is no token is one of kind Bad, of one byte.
type tokens struct {
	text string
	p    int
}

// next returns the next token, behind blanks and comments.
func (t *tokens) next() lexer.Token {
	t.skip()
	start := t.p
	kind := t.take()
	return lexer.Token{Type: kind, Value: t.text[start:t.p], Pos: lexer.Position{Offset: start, Line: 1, Column: 1}}
}

// skip passes blanks and comments: C's two and the assembler's.
func (t *tokens) skip() {
	for t.p < len(t.text) {
		switch c := t.text[t.p]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0:
			t.p++
		case c == '#' || strings.HasPrefix(t.text[t.p:], "//"):
			n := strings.IndexAny(t.text[t.p:], "\n\r")
			if n < 0 {
				n = len(t.text) - t.p
			}
			t.p += n
		case strings.HasPrefix(t.text[t.p:], "/*"):
			n := strings.Index(t.text[t.p+2:], "*/")
			if n < 0 {
				return
			}
			t.p += n + 4
		default:
			return
		}
	}
}

// take passes one token.
func (t *tokens) take() lexer.TokenType {
	if t.p >= len(t.text) {
		return lexer.EOF
	}
	c := t.text[t.p]
	switch {
	case isLetter(c):
		start := t.p
		for t.p < len(t.text) && (isLetter(t.text[t.p]) || isDigit(t.text[t.p])) {
			t.p++
		}
		if kind, ok := words.Load()[t.text[start:t.p]]; ok {
			return kind
		}
		return identToken
	case isDigit(c):
		for t.p < len(t.text) && (isLetter(t.text[t.p]) || isDigit(t.text[t.p]) || t.text[t.p] == '.') {
			t.p++ // also a fraction, which is no integer
		}
		return intToken
	case c == '"':
		return t.quoted(c, stringToken)
	case c == '\'':
		return t.quoted(c, charToken)
	}
	for _, long := range [...]string{"<<", ">>", "<=", ">=", "==", "!=", "&&", "||"} {
		if strings.HasPrefix(t.text[t.p:], long) {
			t.p += len(long)
			return opToken
		}
	}
	if strings.HasPrefix(t.text[t.p:], "...") {
		t.p += len("...")
		return punctToken
	}
	t.p++
	switch {
	case c == '/' && t.p < len(t.text) && t.text[t.p] == '*':
		return badToken
	case strings.IndexByte("+-*/%<>&|^~!", c) >= 0:
		return opToken
	case strings.IndexByte("(){}[],;:=.", c) >= 0:
		return punctToken
	}
	return badToken
}

func (t *tokens) quoted(quote byte, kind lexer.TokenType) lexer.TokenType {
	for p := t.p + 1; p < len(t.text) && t.text[p] != '\n'; p++ {
		switch t.text[p] {
		case '\\':
			p++
		case quote:
			t.p = p + 1
			return kind
		}
	}
	t.p++
	return badToken
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// definition makes the kinds of tokens known to the grammar. Texts are read by
// [reading], never by it.
type definition struct{}

func (definition) Lex(string, io.Reader) (lexer.Lexer, error) {
	return nil, errors.New("declarations are read by Extent and Call")
}
