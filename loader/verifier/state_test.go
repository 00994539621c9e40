package verifier

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Values as kernels from 4.9 to 7.2 print them.
func TestParseValue(t *testing.T) {
	for text, want := range map[string]Value{
		"inv":                               {Type: "scalar"},
		"inv(id=0)":                         {Type: "scalar"},
		"inv42":                             {Type: "scalar", Const: true, Num: 42},
		"inv-1":                             {Type: "scalar", Const: true, Num: -1},
		"invP0":                             {Type: "scalar", Const: true},
		"inv,min_value=0,max_value=15":      {Type: "scalar"},
		"imm16":                             {Type: "scalar", Const: true, Num: 16},
		"imm16,min_value=16,max_value=16":   {Type: "scalar", Const: true, Num: 16},
		"imm-1":                             {Type: "scalar", Const: true, Num: -1},
		"42":                                {Type: "scalar", Const: true, Num: 42},
		"P4294967295":                       {Type: "scalar", Const: true, Num: 4294967295},
		"0xffffffffffffffff":                {Type: "scalar", Const: true, Num: -1},
		"scalar(id=3+8,umax=7)":             {Type: "scalar"},
		"Pscalar(umax=40)":                  {Type: "scalar"},
		"fp":                                {Type: "fp"},
		"fp-8":                              {Type: "fp", Num: -8},
		"fp-8,call_-1":                      {Type: "fp", Num: -8},
		"fp0,call_-1":                       {Type: "fp"},
		"fp[0]-16":                          {Type: "fp", Num: -16},
		"fp(off=-4,imm=0)":                  {Type: "fp", Num: -4},
		"ctx":                               {Type: "ctx"},
		"ctx()":                             {Type: "ctx"},
		"ctx(id=0,off=4,imm=0)":             {Type: "ctx", Num: 4},
		"map_value(ks=8,vs=8)":              {Type: "map_value"},
		"map_value_adj(ks=8,vs=8)":          {Type: "map_value"},
		"map_value_or_null(ks=8,vs=8),id=4": {Type: "map_value", OrNull: true},
		"map_value_or_null(id=1,map=m,ks=4,vs=8,imm=8)": {Type: "map_value", OrNull: true, Num: 8},
		"pkt(id=0,off=14,r=34)":                         {Type: "pkt", Num: 14},
		"trusted_ptr_or_null_task_struct(id=2)":         {Type: "trusted_ptr_task_struct", OrNull: true},
		"ptr_or_null_sock(id=2)":                        {Type: "ptr_sock", OrNull: true},
	} {
		v := parseValue(text)
		want.Text, v.args = text, ""
		assert.Equal(t, want, v, text)
	}
}
