package builder_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// instruction is an instruction in the terms of cilium/ebpf.
func instruction(in isa.Inst) asm.Instruction {
	return asm.Instruction{OpCode: asm.OpCode(in.Code), Dst: asm.Register(in.Dst), Src: asm.Register(in.Src), Offset: in.Off, Constant: in.Imm}
}

// pathOf turns an access string of .BTF.ext into the path that it came from.
func pathOf(t *testing.T, kind builder.CoreKind, root btf.Type, spec string) string {
	steps := strings.Split(spec, ":")
	index := func(s string) int {
		n, err := strconv.Atoi(s)
		require.NoError(t, err)
		return n
	}
	switch kind {
	case builder.EnumExists, builder.EnumValue:
		return btf.UnderlyingType(root).(*btf.Enum).Values[index(spec)].Name
	case builder.TypeIDLocal, builder.TypeIDKernel, builder.TypeExists, builder.TypeSize, builder.TypeMatches:
		return ""
	}
	var path strings.Builder
	for _, s := range steps[1:] {
		var members []btf.Member
		switch u := btf.UnderlyingType(root).(type) {
		case *btf.Array:
			fmt.Fprintf(&path, "[%s]", s)
			root = u.Type
			continue
		case *btf.Struct:
			members = u.Members
		case *btf.Union:
			members = u.Members
		}
		m := members[index(s)]
		if m.Name != "" {
			path.WriteString("." + m.Name)
		}
		root = m.Type
	}
	return strings.TrimPrefix(path.String(), ".")
}
