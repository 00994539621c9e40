package decl

import "github.com/alecthomas/participle/v2/lexer"

// Declaration is one declaration at the level of statements, or the head of a
// function whose instructions follow.
type Declaration struct {
	Pos   lexer.Position
	Specs Specs   `parser:"@@"`
	Items []*Item `parser:"( (?! ';' | '{' ) @@ ( ',' @@ )* )?"`
	Body  bool    `parser:"( @'{' | ';' )"`
}

// Named returns the name of the first declarator, "" if there is none.
func (d *Declaration) Named() string {
	if len(d.Items) == 0 || d.Items[0].Declarator.Name == nil {
		return ""
	}
	return d.Items[0].Declarator.Name.Text
}

// Specs is what all declarators of a declaration have in common.
type Specs struct {
	Pos    lexer.Position
	Before SpecList `parser:"@@"`
	Type   *Type    `parser:"@@"`
	Behind SpecList `parser:"@@"`
	EndPos lexer.Position
}

// SpecList is storage classes, qualifiers and attributes that stand side by side.
type SpecList struct {
	All []*Spec `parser:"@@*"`
}

// Spec is a storage class, a qualifier or an attribute.
type Spec struct {
	Pos  lexer.Position
	Word string     `parser:"  @Word"` // without arguments; "" if Call is set
	Call *Attribute `parser:"| @@"`
}

// Attribute is an attribute with arguments: SEC, __attribute__ or __contains.
type Attribute struct {
	Pos   lexer.Position
	Name  string   `parser:"@Call '('"`
	Text  string   `parser:"( @String"`
	List  []*Attr  `parser:"| '(' ( @@ ( ',' @@ )* )? ')'"`
	Names []string `parser:"| @Ident ',' @Ident ) ')'"`
}

// Attr is an attribute of GNU C, "aligned(8)".
type Attr struct {
	Pos  lexer.Position
	Name string  `parser:"@( Ident | Word )"`
	Args []*Expr `parser:"( '(' ( @@ ( ',' @@ )* )? ')' )?"`
}

// Type is a type as it stands before the declarators.
type Type struct {
	Pos    lexer.Position
	Name   string   `parser:"  @Ident"`
	Basic  []string `parser:"| @Basic+"`
	Record *Record  `parser:"| @@"`
	Enum   *Enum    `parser:"| @@"`
	Map    *Map     `parser:"| @@"`
	EndPos lexer.Position
}

// Map is the definition of a map on one line.
type Map struct {
	Pos  lexer.Position
	Type *Name     `parser:"MapWord '(' @@"`
	Args []*MapArg `parser:"( ',' @@ )* ')'"`
}

// MapArg is a field with its name, or a type or a number in the place that says what it is.
type MapArg struct {
	Pos    lexer.Position
	Field  *Name     `parser:"(  (?= ( 'key' | 'value' | 'values' ) '=' ) @@ '='"`
	Of     *TypeName `parser:"   @@"`
	Number *Name     `parser:"|  (?= Ident '=' ) @@ '='"`
	Is     *Expr     `parser:"   @@"`
	Type   *TypeName `parser:"|  (?= Basic | Word | RecordWord | EnumWord ) @@"`
	Value  *Expr     `parser:"|  @@ )"`
}

// Record is a struct or a union. It has members if Body is set.
type Record struct {
	Pos     lexer.Position
	Keyword string    `parser:"@RecordWord"`
	Before  SpecList  `parser:"@@"`
	Name    *Name     `parser:"@@?"`
	Body    bool      `parser:"( @'{'"`
	Members []*Member `parser:"@@* '}'"`
	Behind  []*Spec   `parser:"( (?= '__attribute__' | '__packed' ) @@ )* )?"`
}

// Member is a line of a struct or union. Field is one of the macros that define a
// map in libbpf: __uint, __ulong, __type and __array.
type Member struct {
	Pos   lexer.Position
	Specs *Specs  `parser:"(  @@"`
	Items []*Item `parser:"   ( (?! ';' ) @@ ( ',' @@ )* )?"`
	Field *Field  `parser:"|  @@ ) ';'"`
}

// Field is a macro that defines something of a map.
type Field struct {
	Pos   lexer.Position
	Macro string    `parser:"(   @TypeField"`
	Name  string    `parser:"    '(' @Ident ','"`
	Type  *TypeName `parser:"    @@ ')'"`
	Count string    `parser:"|   @CountField"`
	Of    string    `parser:"    '(' @Ident ','"`
	Value *Expr     `parser:"    @@ ')' )"`
}

// Enum is an enum. It has enumerators if Body is set.
type Enum struct {
	Pos         lexer.Position
	Before      SpecList      `parser:"EnumWord @@"`
	Name        *Name         `parser:"@@?"`
	Body        bool          `parser:"( @'{'"`
	Enumerators []*Enumerator `parser:"( @@ ( ',' (?! '}' ) @@ )* ','? )? '}'"`
	Behind      []*Spec       `parser:"( (?= '__attribute__' | '__packed' ) @@ )* )?"`
}

// Enumerator is a constant of an enum.
type Enumerator struct {
	Pos   lexer.Position
	Name  string `parser:"@Ident"`
	Value *Expr  `parser:"( '=' @@ )?"`
}

// Item is a declarator with what belongs to it alone.
type Item struct {
	Pos        lexer.Position
	Declarator Declarator `parser:"@@"`
	Bits       *Expr      `parser:"( ':' @@ )?"`
	Specs      SpecList   `parser:"@@"`
	Init       *Init      `parser:"( '=' @@ )?"`
}

// Declarator is what is around a name: pointers, then the name or an inner
// declarator, then arrays and parameters. A type without a name has none there.
type Declarator struct {
	Pos      lexer.Position
	Pointers []*Pointer  `parser:"@@*"`
	Name     *Name       `parser:"( @@"`
	Inner    *Declarator `parser:"| (?= '(' '*' ) '(' @@ ')' )?"`
	Suffixes []*Suffix   `parser:"@@*"`
}

// Pointer is a * with what qualifies it.
type Pointer struct {
	Pos   lexer.Position
	Specs SpecList `parser:"'*' @@"`
}

// Suffix is an array's length or a function's parameters.
type Suffix struct {
	Pos    lexer.Position
	Array  bool     `parser:"( @'['"`
	Length *Expr    `parser:"@@? ']' )"`
	Func   bool     `parser:"| ( @'('"`
	Params []*Param `parser:"( @@ ( ',' @@ )* )? ')' )"`
}

// Param is a parameter, or the three dots.
type Param struct {
	Pos        lexer.Position
	Variadic   bool       `parser:"@'...'"`
	Specs      *Specs     `parser:"| @@"`
	Declarator Declarator `parser:"@@"`
	Behind     SpecList   `parser:"@@"`
}

// TypeName is a type as it stands in sizeof.
type TypeName struct {
	Pos        lexer.Position
	Specs      Specs      `parser:"@@"`
	Declarator Declarator `parser:"@@"`
	EndPos     lexer.Position
}

// Expr is a constant: operands with operators between them, which bind as in C.
type Expr struct {
	Pos    lexer.Position
	First  *Operand `parser:"@@"`
	Rest   []*Tail  `parser:"@@*"`
	EndPos lexer.Position
}

// Tail is a binary operator and its right side.
type Tail struct {
	Pos   lexer.Position
	Op    string   `parser:"@Op"`
	Right *Operand `parser:"@@"`
}

// Operand is a value, perhaps with unary operators, the outermost first, or a cast. That
// (name)-1 is a cast only the meaning of the name tells: here it is a Paren with a Tail.
type Operand struct {
	Pos    lexer.Position
	Number string    `parser:"(  @Int"`
	Name   string    `parser:"|  @Ident"`
	Steps  []*Step   `parser:"   @@*"`
	Char   string    `parser:"|  @Char"`
	Text   []string  `parser:"|  @String+"`
	Query  *Query    `parser:"|  @@"`
	Cast   *TypeName `parser:"|  (?= '(' ( Basic | Word | RecordWord | EnumWord | Ident ( '*'+ ')' | ')' ( Int | Ident | Char | QueryWord | '(' ) ) ) ) '(' @@ ')'"`
	Casted *Operand  `parser:"   @@"`
	Paren  *Expr     `parser:"|  '(' @@ ')'"`
	Unary  []string  `parser:"|  @Op+"`
	Of     *Operand  `parser:"   @@ )"`
	EndPos lexer.Position
}

// Query asks something of a type: sizeof, offsetof and the bpf_core operators.
type Query struct {
	Pos  lexer.Position
	Name string    `parser:"@QueryWord '('"`
	Type *TypeName `parser:"@@"`
	Path *Path     `parser:"( ',' @@ )? ')'"`
}

// Path leads to a member: "mm.exe_file", "args[2].len".
type Path struct {
	Pos   lexer.Position
	Name  string  `parser:"@Ident"`
	Steps []*Step `parser:"@@*"`
}

// Step is one of a path behind its first name.
type Step struct {
	Pos   lexer.Position
	Name  string `parser:"'.' @Ident"`
	Index *Expr  `parser:"| '[' @@ ']'"`
}

// Chain is the operands of core_read: where to, where from, what, and the place on the
// stack that it may use.
type Chain struct {
	Pos     lexer.Position
	To      string `parser:"@Ident ','"`
	From    string `parser:"@Ident ','"`
	Keyword string `parser:"@RecordWord?"`
	Path    *Path  `parser:"@@"`
	Slot    *Expr  `parser:"( ',' @@ )?"`
}

// Init is an initial value: a list in braces, or one value.
type Init struct {
	Pos   lexer.Position
	List  bool        `parser:"( @'{'"`
	Items []*InitItem `parser:"( @@ ( ',' (?! '}' ) @@ )* ','? )? '}' )"`
	Value *Expr       `parser:"| @@"`
}

// InitItem is an element of a list, perhaps with where it belongs.
type InitItem struct {
	Pos   lexer.Position
	Where []*Place `parser:"( (?= '.' | '[' ) @@+ '=' )?"`
	Value *Init    `parser:"@@"`
}

// Place is where an initial value belongs.
type Place struct {
	Pos   lexer.Position
	Name  string `parser:"'.' @Ident"`
	Index *Expr  `parser:"| '[' @@ ']'"`
}

// Name is a name with its place.
type Name struct {
	Pos  lexer.Position
	Text string `parser:"@Ident"`
}
