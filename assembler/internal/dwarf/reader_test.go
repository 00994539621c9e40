package dwarf

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A program is what a test source says, as calls of this package. The reader
// knows labels, .section, .zero, .quad, exit, line markers and the debug
// directives, one to a line.
type program struct {
	order      binary.ByteOrder
	version    int
	table      *LineTable
	sections   []*codeSection // ids are 1-based
	current    *codeSection
	frames     []Frame
	ehFrame    bool
	debug      bool // .debug_frame
	symbols    []string
	text       *Text
	lineOffset uint32 // of a line marker
	info       *Info
	armed      *Row
	isStmt     RowFlags
	lined      []*codeSection // by first row
}

type codeSection struct {
	id   int32
	name string
	size uint64
	code bool
	seqs []Sequence // the last one is open
}

var tokens = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|[^\s,]+`)

var marker = regexp.MustCompile(`^# (\d+) "(.*)"`)

// read interprets text under the command line arguments of llvm-mc.
func read(text string, args []string) *program {
	p := &program{order: binary.LittleEndian, version: 4, ehFrame: true, isStmt: IsStmt}
	input, generate := "<stdin>", false
	dir := ""
	for _, arg := range args {
		name, value, _ := strings.Cut(arg, "=")
		switch name {
		case "-triple":
			if value == "bpfeb" {
				p.order = binary.BigEndian
			}
		case "-dwarf-version":
			p.version, _ = strconv.Atoi(value)
		case "-fdebug-compilation-dir":
			dir = value
		case "-main-file-name":
			input = value
		case "-g":
			generate = true
		}
	}
	p.table = &LineTable{Version: p.version, Dir: dir}
	if generate {
		p.text = NewText(p.version, dir, input, text)
		p.table = p.text.Table
		p.info = &Info{Table: p.table, Producer: "llvm-mc (based on LLVM 22.1.8)"}
	}
	p.enter(".text")
	for i, line := range strings.Split(text, "\n") {
		if m := marker.FindStringSubmatch(line); m != nil && generate {
			p.text.Marker(m[2])
			p.lineOffset = uint32(number(m[1])) - 1 - uint32(i+1)
		}
		line, _, _ = strings.Cut(line, "#")
		if words := tokens.FindAllString(line, -1); len(words) > 0 {
			p.statement(uint32(i+1), words)
		}
	}
	for _, s := range p.lined {
		p.closeSequence(s, 0)
		p.table.Sequences = append(p.table.Sequences, s.seqs...)
	}
	if p.info != nil {
		for _, s := range p.sections {
			if s.code {
				p.info.Code = append(p.info.Code, CodeSection{Section: s.id, Size: s.size})
			}
		}
	}
	return p
}

func (p *program) enter(name string) {
	for _, s := range p.sections {
		if s.name == name {
			p.current = s
			return
		}
	}
	p.current = &codeSection{id: int32(len(p.sections) + 1), name: name}
	p.sections = append(p.sections, p.current)
}

func (p *program) symbol(name string) int32 {
	if i := slices.Index(p.symbols, name); i >= 0 {
		return int32(i + 1)
	}
	p.symbols = append(p.symbols, name)
	return int32(len(p.symbols))
}

func (p *program) row() {
	if p.armed == nil {
		return
	}
	p.armed.Addr = p.current.size
	s := p.current
	if len(s.seqs) == 0 {
		s.seqs = append(s.seqs, Sequence{Section: s.id})
		p.lined = append(p.lined, s)
	}
	last := &s.seqs[len(s.seqs)-1]
	last.Rows = append(last.Rows, *p.armed)
	p.armed = nil
}

func (p *program) closeSequence(s *codeSection, label int32) {
	last := &s.seqs[len(s.seqs)-1]
	last.End, last.Label = s.size, label
}

func unquote(s string) string {
	if u, err := strconv.Unquote(s); err == nil {
		return u
	}
	return s
}

func number(s string) int64 {
	n, err := strconv.ParseInt(s, 0, 64)
	if err != nil {
		panic(err)
	}
	return n
}

func (p *program) statement(line uint32, w []string) {
	switch op := w[0]; {
	case strings.HasSuffix(op, ":"):
		if p.info != nil && p.current.name != ".data" && !strings.HasPrefix(op, ".L") {
			p.info.Labels = append(p.info.Labels, CodeLabel{
				Name: strings.TrimSuffix(op, ":"), File: p.text.LabelFile(), Line: line,
				Section: p.current.id, Addr: p.current.size,
			})
		}
	case op == ".section":
		p.armed = nil
		p.enter(w[1])
	case op == "exit":
		if p.info != nil {
			p.armed = &Row{File: p.text.RowFile(), Line: line + p.lineOffset, Flags: IsStmt}
		}
		p.row()
		p.current.code = true
		p.current.size += 8
	case op == ".quad":
		p.row()
		p.current.size += 8
	case op == ".zero":
		p.current.size += uint64(number(w[1]))
	case op == ".file":
		p.file(w[1:])
	case op == ".loc":
		p.loc(w[1:])
	case op == ".loc_label":
		s := p.current
		if len(s.seqs) == 0 {
			s.seqs = append(s.seqs, Sequence{Section: s.id})
			p.lined = append(p.lined, s)
		}
		p.closeSequence(s, p.symbol(w[1]))
		s.seqs = append(s.seqs, Sequence{Section: s.id})
	case strings.HasPrefix(op, ".cfi_"):
		p.cfi(op[5:], w[1:])
	default:
		panic("reader: " + op)
	}
}

func (p *program) file(w []string) {
	n := uint32(number(w[0]))
	dir, name := "", unquote(w[1])
	w = w[2:]
	if len(w) > 0 && w[0][0] == '"' {
		dir, name, w = name, unquote(w[0]), w[1:]
	}
	var sum *MD5
	var source *string
	for ; len(w) > 1; w = w[2:] {
		if w[0] == "md5" {
			sum = new(MD5)
			for i := range sum {
				b, _ := strconv.ParseUint(w[1][2+2*i:4+2*i], 16, 8)
				sum[i] = byte(b)
			}
		} else {
			s := unquote(w[1])
			if s == "" {
				s = "\n"
			}
			source = &s
		}
	}
	if err := p.table.File(n, dir, name, sum, source); err != nil && err != ErrMD5 {
		panic(err)
	}
}

func (p *program) loc(w []string) {
	p.row()
	r := Row{File: uint32(number(w[0])), Flags: p.isStmt}
	w = w[1:]
	isNumber := func() bool { return len(w) > 0 && w[0][0] >= '0' && w[0][0] <= '9' }
	if isNumber() {
		r.Line, w = uint32(number(w[0])), w[1:]
	}
	if isNumber() {
		r.Col, w = uint16(number(w[0])), w[1:]
	}
	for len(w) > 0 {
		switch w[0] {
		case "basic_block":
			r.Flags |= BasicBlock
		case "prologue_end":
			r.Flags |= PrologueEnd
		case "epilogue_begin":
			r.Flags |= EpilogueBegin
		case "is_stmt":
			p.isStmt = RowFlags(number(w[1]))
			r.Flags = r.Flags&^IsStmt | p.isStmt
			w = w[1:]
		case "isa":
			r.ISA, w = uint8(number(w[1])), w[1:]
		case "discriminator":
			r.Discriminator, w = uint32(number(w[1])), w[1:]
		default:
			panic("reader: .loc " + w[0])
		}
		w = w[1:]
	}
	p.armed = &r
}

var cfiDirectives = map[string]CFIOp{
	"def_cfa": CFIDefCFA, "def_cfa_offset": CFIDefCFAOffset, "adjust_cfa_offset": CFIAdjustCFAOffset,
	"def_cfa_register": CFIDefCFARegister, "llvm_def_aspace_cfa": CFIDefAspaceCFA, "offset": CFIOffset,
	"rel_offset": CFIRelOffset, "val_offset": CFIValOffset, "restore": CFIRestore, "same_value": CFISameValue,
	"undefined": CFIUndefined, "register": CFIRegister, "remember_state": CFIRememberState,
	"restore_state": CFIRestoreState, "window_save": CFIWindowSave,
}

func (p *program) cfi(op string, w []string) {
	switch op {
	case "sections":
		p.ehFrame, p.debug = slices.Contains(w, ".eh_frame"), slices.Contains(w, ".debug_frame")
		return
	case "startproc":
		p.frames = append(p.frames, Frame{
			Section: p.current.id, Begin: p.current.size,
			ReturnColumn: DefaultReturnColumn, Simple: slices.Contains(w, "simple"),
		})
		return
	}
	f := &p.frames[len(p.frames)-1]
	inst := CFI{Addr: p.current.size}
	switch op {
	case "endproc":
		f.End = p.current.size
		return
	case "signal_frame":
		f.Signal = true
		return
	case "return_column":
		f.ReturnColumn = uint32(number(w[0]))
		return
	case "personality", "lsda":
		ptr := Pointer{Set: true, Encoding: uint8(number(w[0])), Name: w[1], Symbol: p.symbol(w[1])}
		if op == "lsda" {
			f.LSDA = ptr
		} else {
			f.Personality = ptr
		}
		return
	case "escape":
		inst.Op = CFIEscape
		for _, b := range w {
			inst.Data = append(inst.Data, byte(number(b)))
		}
	case "label":
		inst.Op, inst.Symbol = CFILabel, p.symbol(w[0])
	default:
		known, ok := cfiDirectives[op]
		if !ok {
			panic("reader: .cfi_" + op)
		}
		inst.Op = known
		var n [3]int64
		for i := range w {
			n[i] = number(w[i])
		}
		switch inst.Op {
		case CFIDefCFAOffset, CFIAdjustCFAOffset:
			inst.Offset = n[0]
		case CFIRegister:
			inst.Reg, inst.Reg2 = uint32(n[0]), uint32(n[1])
		default:
			inst.Reg, inst.Offset, inst.Reg2 = uint32(n[0]), n[1], uint32(n[2])
		}
	}
	f.Insts = append(f.Insts, inst)
}

// dump renders the debug sections of the program like dumpObject those of llvm-mc's object.
func (p *program) dump() string {
	var b strings.Builder
	var strs Strings
	show := func(name string, c Contents) {
		writeSection(&b, name, c.Data)
		for _, r := range c.Refs {
			fmt.Fprintf(&b, "  ref %#x %d %s\n", r.Off, r.Size, p.target(r))
		}
		for _, l := range c.Labels {
			fmt.Fprintf(&b, "  label %#x %s\n", l.Off, p.symbols[l.Symbol-1])
		}
	}
	if len(p.frames) > 0 && p.ehFrame {
		show(".eh_frame", AppendEHFrame(nil, p.order, p.frames))
	}
	if len(p.frames) > 0 && p.debug {
		show(".debug_frame", AppendDebugFrame(nil, p.order, p.table.Version, p.frames))
	}
	if p.info != nil {
		for _, s := range p.info.Sections(p.order) {
			show(s.Name, s.Contents)
		}
	}
	if p.table.Used() {
		show(".debug_line", p.table.Append(nil, p.order, &strs))
		if strs.Bytes() != nil {
			show(".debug_line_str", Contents{Data: strs.Bytes()})
		}
	}
	return b.String()
}

func (p *program) target(r Ref) string {
	switch r.Kind {
	case RefCode:
		return p.sections[r.Section-1].name
	case RefSymbol:
		return p.symbols[r.Symbol-1]
	case RefRanges:
		if p.table.Version >= 5 {
			return ".debug_rnglists"
		}
	}
	return refNames[r.Kind]
}

var refNames = map[RefKind]string{
	RefInfo: ".debug_info", RefAbbrev: ".debug_abbrev", RefLine: ".debug_line",
	RefLineStr: ".debug_line_str", RefFrame: ".debug_frame", RefRanges: ".debug_ranges",
}

func writeSection(b *strings.Builder, name string, data []byte) {
	fmt.Fprintf(b, "%s\n", name)
	for row := range slices.Chunk(data, 32) {
		fmt.Fprintf(b, "  %x\n", row)
	}
}

// dumpObject renders the debug sections of an object.
func dumpObject(f *elf.File) (string, error) {
	var b strings.Builder
	symbols, err := f.Symbols()
	if err != nil {
		return "", err
	}
	name := func(n uint32) string {
		s := symbols[n-1]
		if elf.ST_TYPE(s.Info) == elf.STT_SECTION {
			return f.Sections[s.Section].Name
		}
		return s.Name
	}
	for i, s := range f.Sections {
		if !strings.HasPrefix(s.Name, ".debug_") && s.Name != ".eh_frame" {
			continue
		}
		data, err := s.Data()
		if err != nil {
			return "", err
		}
		writeSection(&b, s.Name, data)
		for _, r := range f.Sections {
			if r.Type != elf.SHT_REL || r.Info != uint32(i) {
				continue
			}
			rel, err := r.Data()
			if err != nil {
				return "", err
			}
			for e := range slices.Chunk(rel, 16) {
				info := f.ByteOrder.Uint64(e[8:])
				size := 8
				if info&0xffffffff == 3 { // R_BPF_64_ABS32
					size = 4
				}
				fmt.Fprintf(&b, "  ref %#x %d %s\n", f.ByteOrder.Uint64(e), size, name(uint32(info>>32)))
			}
		}
		for _, sym := range symbols {
			if sym.Section == elf.SectionIndex(i) && elf.ST_TYPE(sym.Info) != elf.STT_SECTION {
				fmt.Fprintf(&b, "  label %#x %s\n", sym.Value, sym.Name)
			}
		}
	}
	return b.String(), nil
}
