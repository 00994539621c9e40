package assembler

import (
	"math"

	"github.com/bpfasm/bpfasm/assembler/internal/dwarf"
	"github.com/bpfasm/bpfasm/diag"
)

// frameState is what the .cfi_ directives have said.
type frameState struct {
	frames  []frame
	open    bool // within .cfi_startproc
	ehFrame bool // .cfi_sections; .eh_frame unless it says otherwise
	debug   bool
	chosen  bool
}

// frame is a .cfi_startproc with places that layout will turn into addresses.
type frame struct {
	dwarf.Frame
	sub        subID
	begin, end framePlace
	places     []framePlace // of each of Insts
	pos        diag.Pos
}

type framePlace struct {
	off int64
	gap int32
}

func (e *Emitter) framePlace() framePlace {
	return framePlace{e.cur.size(), int32(len(e.cur.gaps))}
}

// What operands a .cfi_ directive has, for the reader and for cfiInstruction.
const (
	cfiPlain          = ""
	cfiRegister       = "register"
	cfiOffset         = "offset"
	cfiRegisterOffset = "register, offset"
	cfiTwoRegisters   = "register, register"
	cfiAspace         = "register, offset, address space"
)

const cfiDoc = "a call frame instruction (DWARF 5 section 6.4.2)"

var frameDirectives = []directive{
	{".cfi_sections", "[.eh_frame][, .debug_frame]", "choose where call frames go", cfiSections, 0},
	{".cfi_startproc", "[simple]", "begin a function's call frame", cfiStart, 0},
	{".cfi_endproc", "", "end a function's call frame", cfiEnd, 0},
	{".cfi_personality", "encoding[, symbol]", "name the personality routine", cfiPointer, 0},
	{".cfi_lsda", "encoding[, symbol]", "name the language-specific data", cfiPointer, 1},
	{".cfi_signal_frame", "", "mark a signal frame", cfiSignal, 0},
	{".cfi_return_column", "register", "name the return address column", cfiReturn, 0},
	{".cfi_escape", "byte, ...", "raw call frame instructions", cfiEscape, 0},
	{".cfi_label", "symbol", "define a symbol in the call frame", cfiLabel, 0},
	{".cfi_def_cfa", cfiRegisterOffset, cfiDoc, cfiInstruction, int(dwarf.CFIDefCFA)},
	{".cfi_def_cfa_offset", cfiOffset, cfiDoc, cfiInstruction, int(dwarf.CFIDefCFAOffset)},
	{".cfi_adjust_cfa_offset", cfiOffset, cfiDoc, cfiInstruction, int(dwarf.CFIAdjustCFAOffset)},
	{".cfi_def_cfa_register", cfiRegister, cfiDoc, cfiInstruction, int(dwarf.CFIDefCFARegister)},
	{".cfi_llvm_def_aspace_cfa", cfiAspace, cfiDoc, cfiInstruction, int(dwarf.CFIDefAspaceCFA)},
	{".cfi_offset", cfiRegisterOffset, cfiDoc, cfiInstruction, int(dwarf.CFIOffset)},
	{".cfi_rel_offset", cfiRegisterOffset, cfiDoc, cfiInstruction, int(dwarf.CFIRelOffset)},
	{".cfi_val_offset", cfiRegisterOffset, cfiDoc, cfiInstruction, int(dwarf.CFIValOffset)},
	{".cfi_restore", cfiRegister, cfiDoc, cfiInstruction, int(dwarf.CFIRestore)},
	{".cfi_same_value", cfiRegister, cfiDoc, cfiInstruction, int(dwarf.CFISameValue)},
	{".cfi_undefined", cfiRegister, cfiDoc, cfiInstruction, int(dwarf.CFIUndefined)},
	{".cfi_register", cfiTwoRegisters, cfiDoc, cfiInstruction, int(dwarf.CFIRegister)},
	{".cfi_remember_state", cfiPlain, cfiDoc, cfiInstruction, int(dwarf.CFIRememberState)},
	{".cfi_restore_state", cfiPlain, cfiDoc, cfiInstruction, int(dwarf.CFIRestoreState)},
	{".cfi_window_save", cfiPlain, cfiDoc, cfiInstruction, int(dwarf.CFIWindowSave)},
}

// openFrame returns the frame that a directive is about.
func (s *scanner) openFrame() *frame {
	f := &s.e.frame
	if !f.open {
		s.failAt(s.start, s.endOfLast(), "cfi", "this directive must appear between .cfi_startproc and .cfi_endproc directives")
		s.skipStatement()
		return nil
	}
	return &f.frames[len(f.frames)-1]
}

func (s *scanner) addCFI(f *frame, in dwarf.CFI) {
	f.Insts = append(f.Insts, in)
	f.places = append(f.places, s.e.framePlace())
}

func cfiInstruction(s *scanner, d *directive) {
	in := dwarf.CFI{Op: dwarf.CFIOp(d.n)}
	ok := true
	switch d.args {
	case cfiRegister:
		in.Reg, ok = s.cfiRegister()
	case cfiOffset:
		in.Offset, ok = s.absolute()
	case cfiRegisterOffset, cfiAspace:
		if in.Reg, ok = s.cfiRegister(); ok && s.comma() {
			in.Offset, ok = s.absolute()
		}
		if ok && d.args == cfiAspace && s.comma() {
			in.Reg2, ok = s.cfiRegister()
		}
	case cfiTwoRegisters:
		if in.Reg, ok = s.cfiRegister(); ok && s.comma() {
			in.Reg2, ok = s.cfiRegister()
		}
	}
	if !ok || s.hushed || !s.wantEnd() {
		return
	}
	if f := s.openFrame(); f != nil {
		s.addCFI(f, in)
	}
}

// cfiRegister takes a register, which in call frames is a DWARF number.
func (s *scanner) cfiRegister() (uint32, bool) {
	c := s.skip()
	start := s.pos()
	if class[c]&chIdentStart != 0 {
		return 0, s.failAt(start, s.tokenEnd(), "cfi", "invalid register name %s: registers of call frames are numbers", s.token())
	}
	v, ok := s.absolute()
	if ok && (v < 0 || v > math.MaxUint32) {
		return 0, s.failAt(start, s.endOfLast(), "out-of-range", "register number %d is not within [0,4294967295]", v)
	}
	return uint32(v), ok
}

func cfiSections(s *scanner, _ *directive) {
	f := &s.e.frame
	eh, debug := false, false
	s.list(func() bool {
		s.skip()
		at := s.pos()
		switch name := s.ident(); name {
		case ".eh_frame":
			eh = true
		case ".debug_frame":
			debug = true
		default:
			return s.failAt(at, s.tokenEnd(), "cfi", "expected .eh_frame or .debug_frame")
		}
		return true
	})
	f.ehFrame, f.debug, f.chosen = eh, debug, true
}

func cfiStart(s *scanner, _ *directive) {
	simple := false
	if !s.end() {
		if s.ident() != "simple" {
			s.unexpected("", "'simple' or end of statement")
			return
		}
		simple = true
	}
	if !s.wantEnd() {
		return
	}
	f := &s.e.frame
	if f.open {
		s.report(diag.Diagnostic{Code: "cfi", Span: diag.Span{Start: s.start, End: s.endOfLast()}, Msg: "starting new .cfi frame before finishing the previous one",
			Notes: []diag.Note{{Span: diag.Span{Start: f.frames[len(f.frames)-1].pos}, Msg: "the previous one starts here"}}})
		return
	}
	sub := s.e.cur
	if sub.absolute() {
		s.failAt(s.start, s.endOfLast(), "no-section", "there are no call frames behind .struct, which is no section")
		return
	}
	f.open = true
	f.frames = append(f.frames, frame{
		Frame: dwarf.Frame{Section: int32(sub.section), ReturnColumn: dwarf.DefaultReturnColumn, Simple: simple},
		sub:   sub.id, begin: s.e.framePlace(), pos: s.start,
	})
}

func cfiEnd(s *scanner, _ *directive) {
	f := s.openFrame()
	if f == nil {
		return
	}
	s.wantEnd()
	if f.sub != s.e.cur.id {
		s.failAt(s.start, s.endOfLast(), "cfi", ".cfi_endproc is in another section than its .cfi_startproc")
	}
	f.end = s.e.framePlace()
	s.e.frame.open = false
}

func cfiPointer(s *scanner, d *directive) {
	s.skip()
	start := s.pos()
	encoding, ok := s.absolute()
	if !ok {
		return
	}
	const omit = 0xff // DW_EH_PE_omit
	p := dwarf.Pointer{Set: encoding != omit, Encoding: uint8(encoding)}
	if p.Set {
		if format := encoding & 0x0f; encoding < 0 || encoding > 0xff || format != 0 && format != 3 && format != 4 && format != 8 && format != 0xb && format != 0xc {
			s.failAt(start, s.endOfLast(), "cfi", "unsupported encoding %#x, expected an address of 4 or 8 bytes (0, 3, 4, 0xb, 0xc) or 0xff", encoding)
			return
		}
		if !s.comma() {
			return
		}
		name, pos, ok := s.symbolName()
		if !ok {
			return
		}
		p.Symbol, p.Name = int32(s.e.intern(name, pos)), name
	}
	if !s.wantEnd() {
		return
	}
	f := s.openFrame()
	switch {
	case f == nil || !p.Set:
	case d.n == 0:
		f.Personality = p
	default:
		f.LSDA = p
	}
}

func cfiSignal(s *scanner, _ *directive) {
	if s.wantEnd() {
		if f := s.openFrame(); f != nil {
			f.Signal = true
		}
	}
}

func cfiReturn(s *scanner, _ *directive) {
	s.skip()
	start := s.pos()
	reg, ok := s.cfiRegister()
	if !ok || !s.wantEnd() {
		return
	}
	if reg > 255 {
		s.failAt(start, s.endOfLast(), "out-of-range", "return column %d is not within [0,255]", reg)
		return
	}
	if f := s.openFrame(); f != nil {
		f.ReturnColumn = reg
	}
}

func cfiEscape(s *scanner, _ *directive) {
	var data []byte
	if s.end() {
		s.unexpected("", "a byte")
		return
	}
	s.list(func() bool {
		s.skip()
		start := s.pos()
		v, ok := s.absolute()
		if ok && !fits(v, 8) {
			return s.failAt(start, s.endOfLast(), "out-of-range", "value %d does not fit into 1 byte", v)
		}
		data = append(data, byte(v))
		return ok
	})
	if s.hushed {
		return
	}
	if f := s.openFrame(); f != nil {
		s.addCFI(f, dwarf.CFI{Op: dwarf.CFIEscape, Data: data})
	}
}

func cfiLabel(s *scanner, _ *directive) {
	name, pos, ok := s.symbolName()
	if !ok {
		return
	}
	if !s.wantEnd() {
		return
	}
	if f := s.openFrame(); f != nil {
		id := s.e.intern(name, pos)
		s.e.symbols[id].pos = pos
		s.addCFI(f, dwarf.CFI{Op: dwarf.CFILabel, Symbol: int32(id)})
	}
}

// unfinishedFrame reports a .cfi_startproc without its end.
func (e *Emitter) unfinishedFrame(at diag.Pos) {
	f := &e.frame
	if !f.open {
		return
	}
	start := f.frames[len(f.frames)-1].pos
	e.report(diag.Diagnostic{Code: "cfi", Span: diag.Span{Start: at}, Msg: "unfinished frame: no .cfi_endproc follows",
		Notes: []diag.Note{{Span: diag.Span{Start: start, End: start + diag.Pos(len(".cfi_startproc"))}, Msg: "the frame starts here"}}})
}

// emitFrames appends .eh_frame and .debug_frame.
func (e *Emitter) emitFrames() {
	f := &e.frame
	if len(f.frames) == 0 || f.open {
		return
	}
	frames := make([]dwarf.Frame, len(f.frames))
	for i := range f.frames {
		fr := &f.frames[i]
		sub := e.subs[fr.sub]
		at := func(p framePlace) uint64 { return uint64(sub.place(p.gap, p.off)) }
		frames[i] = fr.Frame
		frames[i].Begin, frames[i].End = at(fr.begin), at(fr.end)
		for j := range fr.Insts {
			fr.Insts[j].Addr = at(fr.places[j])
		}
	}
	if f.ehFrame || !f.chosen {
		e.appendFrames(".eh_frame", func(sub *subsection) dwarf.Contents {
			return dwarf.AppendEHFrame(sub.data, e.order, frames)
		})
	}
	if f.debug {
		e.appendFrames(".debug_frame", func(sub *subsection) dwarf.Contents {
			return dwarf.AppendDebugFrame(sub.data, e.order, e.line.table.Version, frames)
		})
	}
}

func (e *Emitter) appendFrames(section string, encode func(*subsection) dwarf.Contents) {
	sub := e.debugSection(section)
	sec := &e.sections[sub.section]
	sec.align = max(sec.align, 8)
	e.appendContents(sub, encode(sub))
}
