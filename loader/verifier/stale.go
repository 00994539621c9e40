package verifier

import (
	"slices"
	"strings"
)

// packetChangers are helpers after which pointers into the packet are invalid
// (bpf_helper_changes_pkt_data in the kernel).
var packetChangers = []string{
	"bpf_skb_store_bytes", "bpf_l3_csum_replace", "bpf_l4_csum_replace", "bpf_skb_vlan_push", "bpf_skb_vlan_pop",
	"bpf_skb_change_proto", "bpf_skb_change_tail", "bpf_skb_pull_data", "bpf_clone_redirect", "bpf_skb_change_head",
	"bpf_xdp_adjust_head", "bpf_xdp_adjust_meta", "bpf_xdp_adjust_tail", "bpf_msg_pull_data", "bpf_msg_push_data",
	"bpf_msg_pop_data", "bpf_lwt_push_encap", "bpf_lwt_seg6_store_bytes", "bpf_lwt_seg6_adjust_srh",
	"bpf_lwt_seg6_action", "bpf_skb_adjust_room", "bpf_store_hdr_opt", "bpf_sk_skb_pull_data", "bpf_tail_call",
	"bpf_skb_ecn_set_ce", "bpf_dynptr_write", "bpf_xdp_pull_data",
}

// releasers are parts of names of functions that release something, or end a section in
// which a pointer is valid.
var releasers = []string{
	"release", "submit", "discard", "_put", "unref", "destroy", "drop", "unlock", "_free", "push_front", "push_back",
	"rbtree_add", "kptr_xchg", "dynptr_write", "restore", "_del", "_next", "_insert", "dynptr_adjust",
}

// lasting are types of pointers that no call makes invalid.
var lasting = []string{"fp", "ctx", "map_value", "map_key", "map_ptr", "func"}

func isReleaser(callee string) bool {
	return slices.ContainsFunc(releasers, func(part string) bool { return strings.Contains(callee, part) })
}

// isStale reports whether the accused register holds what was a pointer, until a call
// made it invalid, and finds that call.
func (e *explainer) isStale() bool {
	if e.last < 0 {
		return false
	}
	if !strings.Contains(e.line, "'scalar'") && !strings.Contains(e.line, "'inv'") &&
		!strings.Contains(e.line, "type=scalar ") && !strings.Contains(e.line, "type=inv ") {
		return false
	}
	reg := e.accused()
	if reg == noReg {
		return false
	}
	r := e.origin(e.last, reg)
	if r.step < 0 {
		return e.staleUnseen(reg)
	}
	was := e.madeBy(&r)
	if was.Type == "" {
		was = e.seenSince(r.step, reg)
	}
	if was.Type != "" && !was.IsPointer() || slices.Contains(lasting, was.Type) {
		return false
	}
	// Without states, what is loaded in 4 bytes may be a pointer into the packet.
	if was.Type == "" && r.op.kind != opCall && (r.op.kind != opLoad || r.op.size != 4 || e.hints&statesOnLines != 0) {
		return false
	}
	if v := e.value(e.last, e.Steps[e.last].Frame, reg); v.Const {
		return false // the side of a test where it is NULL
	}
	for i := e.last - 1; i > r.step; i-- {
		if e.work++; e.work > maxWork {
			return false
		}
		o := e.op(i)
		if o.kind == opCall && e.invalidates(i, o.callee, was, &r) ||
			o.kind == opCallFunc && strings.HasPrefix(was.Type, "pkt") && e.Steps[i].Frame == e.Steps[i+1].Frame {
			e.stale = i
			return true
		}
	}
	return false
}

// staleUnseen looks for a call that makes pointers invalid in a log without its beginning,
// if the register was written before it: one that keeps its value over calls.
func (e *explainer) staleUnseen(reg int8) bool {
	if reg < 6 || reg >= fp || e.Steps[0].Insn <= 0 {
		return false
	}
	was := e.seenSince(0, reg)
	if was.Type != "" && !was.IsPointer() || slices.Contains(lasting, was.Type) {
		return false
	}
	for i := e.last - 1; i >= 0; i-- {
		if e.work++; e.work > maxWork {
			return false
		}
		o := e.op(i)
		if o.kind == opCall && (slices.Contains(packetChangers, o.callee) || isReleaser(o.callee)) {
			e.stale = i
			return true
		}
	}
	return false
}

// madeBy is the value that an origin made.
func (e *explainer) madeBy(r *origin) Value {
	if r.reg == noReg {
		return Value{}
	}
	return e.value(r.step+1, e.Steps[r.step].Frame, r.reg)
}

// seenSince is the first value of a register that is printed behind a step, as kernels
// until 5.17 print values at branches only.
func (e *explainer) seenSince(step int, reg int8) Value {
	name, frame := registerName(reg), e.Steps[e.last].Frame
	for i := step; i < e.last && i < step+1000; i++ {
		for _, state := range []string{e.Steps[i].changed, e.Steps[i].all} {
			if state == "" || frameOf(state) != frame {
				continue
			}
			if v := find(state, name); v != "" {
				return parseValue(v)
			}
		}
	}
	return Value{}
}

// invalidates reports whether a call makes invalid what r made.
func (e *explainer) invalidates(step int, callee string, was Value, r *origin) bool {
	if strings.HasPrefix(was.Type, "pkt") {
		return slices.Contains(packetChangers, callee)
	}
	if r.op.callee == "bpf_dynptr_slice" || r.op.callee == "bpf_dynptr_slice_rdwr" || r.op.callee == "bpf_dynptr_data" {
		if slices.Contains(packetChangers, callee) {
			return true
		}
	}
	if !isReleaser(callee) {
		return was.Type == "" && slices.Contains(packetChangers, callee) && r.op.kind == opLoad
	}
	if strings.Contains(callee, "unlock") || strings.Contains(callee, "_next") || strings.Contains(callee, "dynptr") ||
		strings.Contains(callee, "destroy") {
		return true
	}
	// It is one of the arguments, or of the same origin.
	frame := e.Steps[step].Frame
	known := false
	for reg := int8(1); reg <= 2; reg++ {
		if o := e.origin(step, reg); o.step == r.step {
			return true
		}
		v := e.value(step, frame, reg)
		if id := refID(&v); id != "" {
			known = true
			if id == refID(&was) {
				return true
			}
		}
	}
	return !known
}

// refID is the number of the reference that a pointer is or is part of.
func refID(v *Value) string {
	for _, name := range []string{"ref_obj_id", "parent_id", "id"} {
		if id := v.arg(name); id != "" && id != "0" {
			return id
		}
	}
	return ""
}
