package decl

import (
	"io"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Kinds of tokens. Words that mean something in a declaration have kinds of their
// own, so that they are no names.
const (
	identToken lexer.TokenType = iota + 1
	storageToken
	qualifierToken
	basicToken
	macroToken   // an attribute without arguments
	fieldToken   // of a map
	queryToken   // of a type
	keywordToken // any other word with a meaning
	intToken
	charToken
	stringToken
	punctToken
	badToken
)

var symbols = map[string]lexer.TokenType{
	"EOF": lexer.EOF, "Ident": identToken, "Storage": storageToken, "Qualifier": qualifierToken, "Basic": basicToken,
	"Macro": macroToken, "Field": fieldToken, "Query": queryToken, "Keyword": keywordToken,
	"Int": intToken, "Char": charToken, "String": stringToken, "Punct": punctToken, "Bad": badToken,
}

// words are those that are no names.
var words = map[string]lexer.TokenType{
	"typedef": storageToken, "extern": storageToken, "static": storageToken, "inline": storageToken,
	"const": qualifierToken, "volatile": qualifierToken, "restrict": qualifierToken,

	"void": basicToken, "char": basicToken, "short": basicToken, "int": basicToken, "long": basicToken, "float": basicToken,
	"double": basicToken, "signed": basicToken, "unsigned": basicToken, "_Bool": basicToken, "__int128": basicToken,

	"__weak": macroToken, "__hidden": macroToken, "__noinline": macroToken, "__always_inline": macroToken, "__unused": macroToken,
	"__ksym": macroToken, "__kconfig": macroToken, "__packed": macroToken,
	"__kptr": macroToken, "__kptr_untrusted": macroToken, "__percpu_kptr": macroToken, "__uptr": macroToken,
	"__user": macroToken, "__rcu": macroToken, "__percpu": macroToken,
	"__arg_ctx": macroToken, "__arg_nonnull": macroToken, "__arg_nullable": macroToken, "__arg_trusted": macroToken,
	"__arg_untrusted": macroToken, "__arg_arena": macroToken,

	"__uint": fieldToken, "__ulong": fieldToken, "__type": fieldToken, "__array": fieldToken,

	"sizeof": queryToken, "offsetof": queryToken,
	"bpf_core_field_offset": queryToken, "bpf_core_field_size": queryToken, "bpf_core_field_exists": queryToken,
	"bpf_core_field_signed": queryToken, "bpf_core_field_lshift": queryToken, "bpf_core_field_rshift": queryToken,
	"bpf_core_type_id_local": queryToken, "bpf_core_type_id_kernel": queryToken, "bpf_core_type_exists": queryToken,
	"bpf_core_type_size": queryToken, "bpf_core_type_matches": queryToken,
	"bpf_core_enum_value_exists": queryToken, "bpf_core_enum_value": queryToken,

	"struct": keywordToken, "union": keywordToken, "enum": keywordToken,
	"SEC": keywordToken, "__attribute__": keywordToken, "__contains": keywordToken,
}

// Begins reports whether a statement that begins with this word is a declaration,
// unless it is a label.
func Begins(word string) bool {
	switch words[word] {
	case storageToken, qualifierToken, basicToken, macroToken, keywordToken:
		return true
	}
	return false
}

// IsQuery reports whether a word asks something of a type: sizeof and its like.
func IsQuery(word string) bool { return words[word] == queryToken }

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
		if kind, ok := words[t.text[start:t.p]]; ok {
			return kind
		}
		return identToken
	case isDigit(c):
		for t.p < len(t.text) && (isLetter(t.text[t.p]) || isDigit(t.text[t.p])) {
			t.p++
		}
		return intToken
	case c == '"':
		return t.quoted(c, stringToken)
	case c == '\'':
		return t.quoted(c, charToken)
	}
	for _, long := range [...]string{"...", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->"} {
		if strings.HasPrefix(t.text[t.p:], long) {
			t.p += len(long)
			return punctToken
		}
	}
	t.p++
	if strings.IndexByte("(){}[]*,;:=.+-/%<>&|^~!", c) < 0 || c == '/' && t.p < len(t.text) && t.text[t.p] == '*' {
		return badToken
	}
	return punctToken
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

// list is a lexer of tokens that have been read.
type list struct {
	tokens []lexer.Token
	end    int
}

func (l *list) Next() (lexer.Token, error) {
	if len(l.tokens) == 0 {
		return lexer.EOFToken(lexer.Position{Offset: l.end, Line: 1, Column: 1}), nil
	}
	t := l.tokens[0]
	l.tokens = l.tokens[1:]
	return t, nil
}

// definition makes the kinds of tokens known to the grammar. Texts are read by
// [tokens] before it comes to that.
type definition struct{}

func (definition) Symbols() map[string]lexer.TokenType { return symbols }

func (definition) Lex(_ string, r io.Reader) (lexer.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	all := tokens{text: string(text)}
	l := &list{end: len(text)}
	for t := all.next(); !t.EOF(); t = all.next() {
		l.tokens = append(l.tokens, t)
	}
	return l, nil
}
