package relocator

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// applyCore applies CO-RE relocations, each where its record says, whichever
// function that is in.
func (r *relocator) applyCore() {
	if r.ext == nil || len(r.ext.CORE.Sections) == 0 {
		r.checkModule()
		return
	}
	c := newCore(r.types, r.file.Order, r.kernel)
	c.missing = c.open(&r.ext.CORE, r.Module)
	for i := range r.ext.CORE.Sections {
		s := &r.ext.CORE.Sections[i]
		name := r.types.Text(s.NameOff)
		id := r.index.sections[string(name)]
		if r.index.kinds[id] != sectionCode {
			r.warn("core-malformed", r.at,
				fmt.Sprintf("CO-RE relocations for section '%s', which the file does not have or which is no code", printable(name)))
			continue
		}
		c.applySection(&r.code[id], s.Records, int(r.ext.CORE.RecordSize))
	}
}

// checkModule reports a module of which nothing is known where nothing is asked of it.
func (r *relocator) checkModule() {
	if r.Module == "" {
		return
	}
	c := newCore(r.types, r.file.Order, r.kernel)
	if err := c.openKernel(r.Module); err != nil {
		r.fail("unknown-module", r.at, fmt.Sprintf("the types that CO-RE would look at first: %v", err))
	}
}

// core applies the CO-RE relocations of an object against a kernel.
type core struct {
	local   *rawbtf.BTF
	order   binary.ByteOrder
	kernel  *kernel.Kernel
	vmlinux *kernel.Types // nil if nothing is asked of it
	modules func() ([]*kernel.Types, error)
	module  *kernel.Types // whose types go before those of vmlinux, nil: none
	pointer uint32        // size of the kernel's pointers
	names   []string      // essential ones of what is asked for

	missing error // why nothing can be asked of the kernel

	// found, if not nil, is told each candidate that has what is asked for, and
	// where.
	found func(kind AccessKind, t *kernel.Types, path *spec)

	matcher *matcher
	lists   map[rawbtf.TypeID]*candidates
	answers map[question]*answer
}

func newCore(local *rawbtf.BTF, order binary.ByteOrder, k *kernel.Kernel) *core {
	c := &core{
		local:   local,
		order:   order,
		kernel:  k,
		matcher: newMatcher(local, maxWork),
		lists:   make(map[rawbtf.TypeID]*candidates),
		answers: make(map[question]*answer),
	}
	c.modules = sync.OnceValues(c.openModules)
	return c
}

// open gets the types of vmlinux, and of a module if one is named, provided that any record
// asks for them. It announces the names that will be looked for.
func (c *core) open(records *rawbtf.Info, module string) error {
	names := make(map[string]bool)
	n := 0
	last := rawbtf.TypeID(0)
	for i := range records.Sections {
		for rec := range slices.Chunk(records.Sections[i].Records, int(records.RecordSize)) {
			reloc := rawbtf.COREReloc(rec)
			if AccessKind(reloc.Kind()) == TypeIDLocal {
				continue
			}
			n++
			if id := reloc.Type(); id != last {
				last = id
				names[string(c.essential(id))] = true
			}
		}
	}
	if n == 0 {
		return nil
	}
	if err := c.openKernel(module); err != nil {
		depend := fmt.Sprintf("%d instructions depend", n)
		if n == 1 {
			depend = "1 instruction depends"
		}
		return fmt.Errorf("%s on the kernel's types (CO-RE): %w", depend, err)
	}
	delete(names, "")
	c.names = slices.Sorted(maps.Keys(names))
	c.vmlinux.Expect(append(c.names, helperEnum, mapEnum)...)
	c.pointer = c.vmlinux.BTF.KernelPointer()
	return nil
}

func (c *core) openKernel(module string) (err error) {
	if c.kernel == nil {
		return errors.New("there is no kernel")
	}
	if c.vmlinux, err = c.kernel.Vmlinux(); err != nil {
		return err
	}
	if c.vmlinux == nil {
		return fmt.Errorf("those of %s are not known", c.name())
	}
	if order, err := c.kernel.Order(); err == nil && isBig(order) != isBig(c.order) {
		return fmt.Errorf("%s is for a %s machine, the object for a %s one", c.name(), orderName(order), orderName(c.order))
	}
	if module == "" {
		return nil
	}
	if c.module, err = c.kernel.Module(module); err == nil && c.module == nil {
		err = fmt.Errorf("those of module %s of %s are not known", module, c.name())
	}
	return err
}

func orderName(order binary.ByteOrder) string {
	if isBig(order) {
		return "big-endian"
	}
	return "little-endian"
}

// essential returns the name by which a type of the program is looked up.
func (c *core) essential(id rawbtf.TypeID) []byte {
	return rawbtf.Essential(c.local.Text(c.local.Type(id).NameOff()))
}

// applySection applies the records of a section, which are by ascending offset.
func (c *core) applySection(code *code, records []byte, recordSize int) {
	patched := patcher{order: c.order, data: code.data}
	at := 0 // of the instruction that is not before the record's
	accesses := make([]Access, len(records)/recordSize)
	code.sites = slices.Grow(code.sites, len(accesses))
	for i := range accesses {
		rec := rawbtf.COREReloc(records[i*recordSize:][:recordSize])
		off := rawbtf.InsnOff(rec)
		for at < int(off) && at < len(patched.data) {
			at += isa.Size(patched.data[at])
		}
		a := &accesses[i]
		a.base = noBase
		a.answer = c.answer(question{rec.Type(), rec.AccessOff(), AccessKind(rec.Kind())})
		s := site{offset: off, access: a}
		switch {
		case uint64(off)+8 > uint64(len(patched.data)):
			s.problem = problem("core-malformed", "CO-RE relocation at %#x, but the section has %#x bytes", off, len(patched.data))
		case at != int(off):
			s.problem = problem("core-malformed", "CO-RE relocation at %#x, in the middle of a 64-bit immediate load", off)
		default:
			s.problem = patched.apply(int(off), a)
		}
		if s.problem != nil {
			a.Outcome, a.New, a.problem = Failed, 0, s.problem
		}
		code.sites = append(code.sites, s)
	}
	code.data = patched.data
	if !slices.IsSortedFunc(code.sites, site.compare) { // a section is there twice
		slices.SortStableFunc(code.sites, site.compare)
	}
}

func (s site) compare(t site) int { return int(int64(s.offset) - int64(t.offset)) }

// noTypes is the code of problems that are the same for all of a program.
const noTypes = "core-no-types"

func problem(code, format string, args ...any) *diag.Diagnostic {
	return &diag.Diagnostic{Code: code, Msg: fmt.Sprintf(format, args...)}
}
