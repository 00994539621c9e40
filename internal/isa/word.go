package isa

// wordList is a hash table of all literal words of the rows, open addressing.
type wordList [128]struct {
	text        string
	tok         Tok
	leads, goes bool // stands first; stands later
}

func hash(s string) int {
	return int(s[0])*5 + int(s[len(s)-1])*3 + int(s[len(s)/2]) + len(s)
}

// find returns the place of s, or the free one where it belongs.
func (l *wordList) find(s string) int {
	i := hash(s) % len(l)
	for l[i].text != s && l[i].text != "" {
		i = (i + 1) % len(l)
	}
	return i
}

func (l *wordList) add(s string, first bool) Tok {
	w := &l[l.find(s)]
	if w.text == "" {
		w.text, w.tok = s, Tok(len(text))
		text = append(text, s)
	}
	w.leads = w.leads || first
	w.goes = w.goes || !first
	return w.tok
}

// Word returns the class of an operand word such as "u64", "goto" or "ll", 0
// if it is none. Case matters.
func Word(s string) Tok {
	prepare()
	if s != "" {
		if w := &words[words.find(s)]; w.goes {
			return w.tok
		}
	}
	return 0
}

// IsWord reports whether s in any case is an operand word, and therefore no symbol.
func IsWord(s string) bool {
	var lower [16]byte // the longest: atomic_fetch_add
	if len(s) > len(lower) {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	return Word(string(lower[:len(s)])) != 0
}

// Leader returns the class of a lower-case word that may begin a statement, 0
// if it is none. Registers and '*' may begin one, too: see [Register] and [Op].
func Leader(s string) Tok {
	prepare()
	if s != "" {
		if w := &words[words.find(s)]; w.leads {
			return w.tok
		}
	}
	return 0
}

// Leaders returns the words that may begin a statement.
func Leaders() []string {
	prepare()
	var list []string
	for _, t := range text[firstWord:] {
		if Leader(t) != 0 {
			list = append(list, t)
		}
	}
	return list
}
