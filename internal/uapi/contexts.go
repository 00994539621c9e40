package uapi

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A Context is a structure that programs get as their context.
type Context struct {
	Name   string // "__sk_buff"
	Types  Types  // of programs that get it
	Fields []Field
}

// A Field is a member of a context.
type Field struct {
	Name   string
	Offset int
	Size   int // in bytes, of one element if it is an array
	Count  int // of elements, 1 if it is no array

	rights string
}

// Contexts are those that have fields of their own, by the layout of 64-bit machines.
func Contexts() []Context { return contexts.Load() }

var contexts = lazy.Value[[]Context]{Make: func() (list []Context) {
	for row := range strings.Lines(contextTable) {
		words := strings.Fields(row)
		if row[0] != '\t' {
			list = append(list, Context{Name: words[0], Types: Types(words[1])})
			continue
		}
		c := &list[len(list)-1]
		for _, word := range words {
			c.Fields = append(c.Fields, readField(word))
		}
	}
	return list
}}

// readField reads "name:offset:size", "name:offset:size x count:rights".
func readField(word string) Field {
	parts := strings.Split(word, ":")
	f := Field{Name: parts[0], Count: 1}
	f.Offset, _ = strconv.Atoi(parts[1])
	size, count, ok := strings.Cut(parts[2], "x")
	f.Size, _ = strconv.Atoi(size)
	if ok {
		f.Count, _ = strconv.Atoi(count)
	}
	if len(parts) > 3 {
		f.rights = parts[3]
	}
	return f
}

// ContextNamed finds a context by the name of its structure, nil if there is none.
func ContextNamed(name string) *Context {
	list := Contexts()
	for i := range list {
		if list[i].Name == name {
			return &list[i]
		}
	}
	return nil
}

// At finds the field that has the byte at an offset, nil if there is none.
func (c *Context) At(offset int) *Field {
	for i := range c.Fields {
		if f := &c.Fields[i]; offset >= f.Offset && offset < f.Offset+f.Size*f.Count {
			return f
		}
	}
	return nil
}

// Letters of the types of programs that see different fields of __sk_buff.
var skbTypes = []struct {
	letter byte
	types  Types
}{
	{'s', "SOCKET_FILTER"}, {'t', "SCHED_CLS+SCHED_ACT"}, {'c', "CGROUP_SKB"}, {'l', "LWT_IN+LWT_OUT+LWT_XMIT"},
	{'k', "SK_SKB"}, {'f', "FLOW_DISSECTOR"},
}

// Readers are the types of programs that may read a field of c.
func (c *Context) Readers(f *Field) Types { return c.allowed(f, false) }

// Writers are the types of programs that may write a field of c, "" if there is none.
func (c *Context) Writers(f *Field) Types { return c.allowed(f, true) }

func (c *Context) allowed(f *Field, write bool) Types {
	if c.Name != "__sk_buff" {
		if write && f.rights != "W" {
			return ""
		}
		return c.Types
	}
	var list []string
	for _, t := range skbTypes {
		if strings.IndexByte(f.rights, t.letter-'a'+'A') >= 0 || !write && strings.IndexByte(f.rights, t.letter) >= 0 {
			list = append(list, string(t.types))
		}
	}
	return Types(strings.Join(list, "+"))
}

// Structure and types of programs; fields, as name:offset:size or, of arrays,
// name:offset:size x count, and behind another colon who may do what: W is writable, of
// __sk_buff the letters of skbTypes, capital where they may write. From the kernel's BTF
// and the checks of net/core/filter.c and kernel/bpf/cgroup.c, Linux 7.2.
const contextTable = `__sk_buff SOCKET_FILTER+SCHED_CLS+SCHED_ACT+CGROUP_SKB+LWT_IN+LWT_OUT+LWT_XMIT+SK_SKB+FLOW_DISSECTOR
	len:0:4:stclk pkt_type:4:4:stclk mark:8:4:sTCL queue_mapping:12:4:sTclk protocol:16:4:stclk
	vlan_present:20:4:stclk vlan_tci:24:4:stclk vlan_proto:28:4:stclk priority:32:4:sTCLK
	ingress_ifindex:36:4:stclk ifindex:40:4:stclk tc_index:44:4:sTclK cb:48:4x5:STCLk hash:68:4:stclk
	tc_classid:72:4:T data:76:4:tclkf data_end:80:4:tclkf napi_id:84:4:stclk family:88:4:ck remote_ip4:92:4:ck
	local_ip4:96:4:ck remote_ip6:100:4x4:ck local_ip6:116:4x4:ck remote_port:132:4:ck local_port:136:4:ck
	data_meta:140:4:t flow_keys:144:8:f tstamp:152:8:TC wire_len:160:4:t gso_segs:164:4:stclk sk:168:8:stclk
	gso_size:176:4:stclk tstamp_type:180:1:t hwtstamp:184:8:tc
xdp_md XDP
	data:0:4 data_end:4:4 data_meta:8:4 ingress_ifindex:12:4 rx_queue_index:16:4 egress_ifindex:20:4
sk_msg_md SK_MSG
	data:0:8 data_end:8:8 family:16:4 remote_ip4:20:4 local_ip4:24:4 remote_ip6:28:4x4 local_ip6:44:4x4
	remote_port:60:4 local_port:64:4 size:68:4 sk:72:8
bpf_sock_addr CGROUP_SOCK_ADDR
	user_family:0:4 user_ip4:4:4:W user_ip6:8:4x4:W user_port:24:4:W family:28:4 type:32:4 protocol:36:4
	msg_src_ip4:40:4:W msg_src_ip6:44:4x4:W sk:64:8
bpf_sock_ops SOCK_OPS
	op:0:4 reply:4:4:W args:4:4x4 family:20:4 remote_ip4:24:4 local_ip4:28:4 remote_ip6:32:4x4 local_ip6:48:4x4
	remote_port:64:4 local_port:68:4 is_fullsock:72:4 snd_cwnd:76:4 srtt_us:80:4 bpf_sock_ops_cb_flags:84:4
	state:88:4 rtt_min:92:4 snd_ssthresh:96:4 rcv_nxt:100:4 snd_nxt:104:4 snd_una:108:4 mss_cache:112:4
	ecn_flags:116:4 rate_delivered:120:4 rate_interval_us:124:4 packets_out:128:4 retrans_out:132:4
	total_retrans:136:4 segs_in:140:4 data_segs_in:144:4 segs_out:148:4 data_segs_out:152:4 lost_out:156:4
	sacked_out:160:4 sk_txhash:164:4:W bytes_received:168:8 bytes_acked:176:8 sk:184:8 skb_data:192:8
	skb_data_end:200:8 skb_len:208:4 skb_tcp_flags:212:4 skb_hwtstamp:216:8
bpf_sock CGROUP_SOCK
	bound_dev_if:0:4:W family:4:4 type:8:4 protocol:12:4 mark:16:4:W priority:20:4:W src_ip4:24:4 src_ip6:28:4x4
	src_port:44:4 dst_port:48:2 dst_ip4:52:4 dst_ip6:56:4x4 state:72:4 rx_queue_mapping:76:4
sk_reuseport_md SK_REUSEPORT
	data:0:8 data_end:8:8 len:16:4 eth_protocol:20:4 ip_protocol:24:4 bind_inany:28:4 hash:32:4 sk:40:8
	migrating_sk:48:8
bpf_sk_lookup SK_LOOKUP
	sk:0:8 family:8:4 protocol:12:4 remote_ip4:16:4 remote_ip6:20:4x4 remote_port:36:2 local_ip4:40:4
	local_ip6:44:4x4 local_port:60:4 ingress_ifindex:64:4
bpf_cgroup_dev_ctx CGROUP_DEVICE
	access_type:0:4 major:4:4 minor:8:4
bpf_sysctl CGROUP_SYSCTL
	write:0:4 file_pos:4:4:W
bpf_sockopt CGROUP_SOCKOPT
	sk:0:8 optval:8:8 optval_end:16:8 level:24:4:W optname:28:4:W optlen:32:4:W retval:36:4:W
bpf_perf_event_data PERF_EVENT
	regs:0:168 sample_period:168:8 addr:176:8
bpf_nf_ctx NETFILTER
	state:0:8 skb:8:8
`
