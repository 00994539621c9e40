package loader

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// contextTag is the declaration tag of a parameter that is the program's context.
const contextTag = "arg:ctx"

// contexts name the structs that programs of a type get. Those of other types have no
// struct of one name.
var contexts = [progNetfilter + 1]string{
	progSocketFilter:          "__sk_buff",
	progKprobe:                "bpf_user_pt_regs_t",
	progSchedCls:              "__sk_buff",
	progSchedAct:              "__sk_buff",
	progXDP:                   "xdp_md",
	progPerfEvent:             "bpf_perf_event_data",
	progCgroupSKB:             "__sk_buff",
	progCgroupSock:            "bpf_sock",
	progLWTIn:                 "__sk_buff",
	progLWTOut:                "__sk_buff",
	progLWTXmit:               "__sk_buff",
	progSockOps:               "bpf_sock_ops",
	progSkSKB:                 "__sk_buff",
	progCgroupDevice:          "bpf_cgroup_dev_ctx",
	progSkMsg:                 "sk_msg_md",
	progRawTracepoint:         "bpf_raw_tracepoint_args",
	progCgroupSockAddr:        "bpf_sock_addr",
	progLWTSeg6Local:          "__sk_buff",
	progSkReuseport:           "sk_reuseport_md",
	progFlowDissector:         "__sk_buff",
	progCgroupSysctl:          "bpf_sysctl",
	progRawTracepointWritable: "bpf_raw_tracepoint_args",
	progCgroupSockopt:         "bpf_sockopt",
	progSkLookup:              "bpf_sk_lookup",
	progNetfilter:             "bpf_nf_ctx",
}

// nameContexts gives parameters of global functions that are tagged as contexts the type
// by which kernels before 6.8 know one: a pointer to the struct of that name. A function
// gets a type for each struct that is the context of a program that calls it.
func (l *loading) nameContexts() error {
	tagged := taggedContexts(l.image.Types)
	if len(tagged) == 0 || !l.probes.lacks(ArgumentTags) {
		return nil
	}
	image := *l.image
	image.Types, image.Programs = image.Types.Clone(), slices.Clone(image.Programs)
	renamed := make(map[namedContext]rawbtf.TypeID)
	for i := range image.Programs {
		p := &image.Programs[i]
		row, _ := findSection(p.Section)
		if row == nil || contexts[row.typ] == "" {
			continue
		}
		funcs := slices.Clone(p.FuncInfo)
		for at := funcInfoSize; at < len(funcs); at += funcInfoSize { // the first is the program
			key := namedContext{rawbtf.TypeID(binary.LittleEndian.Uint32(funcs[at+4:])), contexts[row.typ]}
			id, known := renamed[key]
			if !known {
				id = withContexts(image.Types, key, tagged[key.function])
				renamed[key] = id
			}
			binary.LittleEndian.PutUint32(funcs[at+4:], uint32(id))
		}
		if !bytes.Equal(funcs, p.FuncInfo) {
			p.FuncInfo = funcs
			l.leaveOut(programNamed(p.Name)+" tells contexts by their types", ArgumentTags)
		}
	}
	l.image = &image
	return nil
}

// namedContext is a function whose contexts are to be of a struct.
type namedContext struct {
	function rawbtf.TypeID
	name     string
}

// taggedContexts returns which parameters of functions are tagged as contexts.
func taggedContexts(b *rawbtf.BTF) map[rawbtf.TypeID][]int {
	tagged := make(map[rawbtf.TypeID][]int)
	if b == nil {
		return tagged
	}
	for id := b.First(); id < b.End(); id++ {
		if t := b.Type(id); t.Kind() == rawbtf.DeclTag && t.Component() >= 0 && b.Is(t.NameOff(), []byte(contextTag)) {
			if of := b.Type(t.Ref()); of.Kind() == rawbtf.Func && of.Linkage() == rawbtf.Global {
				tagged[t.Ref()] = append(tagged[t.Ref()], t.Component())
			}
		}
	}
	return tagged
}

// withContexts appends a function with other types of some parameters, unless they are
// what they shall be.
func withContexts(b *rawbtf.BTF, f namedContext, which []int) rawbtf.TypeID {
	function := b.Type(f.function)
	proto := b.Type(function.Ref())
	params := make([]rawbtf.Param, proto.Vlen())
	for i := range params {
		params[i] = proto.Param(i)
	}
	changed := false
	for _, i := range which {
		if isPointerTo(b, params[i].Type, f.name) {
			continue
		}
		name := b.AddString([]byte(f.name))
		params[i].Type = b.AppendRef(rawbtf.Ptr, 0, b.AppendComposite(rawbtf.Struct, name, 0, false, nil))
		changed = true
	}
	if !changed {
		return f.function
	}
	name, result := function.NameOff(), proto.Ref()
	return b.AppendFunc(name, b.AppendFuncProto(result, params), rawbtf.Global)
}

// isPointerTo reports whether a type is a pointer to a struct of a name.
func isPointerTo(b *rawbtf.BTF, id rawbtf.TypeID, name string) bool {
	pointer := b.Type(b.Skip(id))
	if pointer.Kind() != rawbtf.Ptr {
		return false
	}
	to := b.Type(b.Skip(pointer.Ref()))
	return to.Kind() == rawbtf.Struct && b.Name(to) == name
}
